//! The text of a history.
//!
//! A line is a protocol, a message, a type or a part of the type above it. It begins with `c` for a command, `e` for an
//! event, `o` for a struct or union, `n` for an enumeration, `a` for an alternate, a space for a member, value or
//! alternative, and `=` for a branch. Its words are facts:
//!
//! | word | fact |
//! |---|---|
//! | `@RELEASES` | the releases that have it; without this word, all releases that have the item that it is part of |
//! | `#NAME` | a name of the type |
//! | `*` | a member may be absent |
//! | `:TYPE` | the type of a member, branch or alternative |
//! | `(TYPE`, `>TYPE` | the arguments or data of a message; the return value of a command |
//! | `\|NAME` | the tag of a union |
//! | `~FLAG` | a flag of a command that differs from its default |
//! | `+FEATURE`, `+FEATURE?CONDITION` | a feature |
//! | `?CONDITION` | a condition |
//!
//! Every word can end in `@` and the releases in which the fact is true; without that, it is true in all releases of
//! the line. Releases are written as ranges: `3.0-6.1,8.0`. A range without a start begins with the first release in
//! question, one without an end goes to the last. So a release that changes nothing changes only the list of releases.
//!
//! A type is a built-in type, or the index of the line of a type, counted from 0 without the lines of parts. `[` before
//! it makes an array. A condition is a symbol, `!` and a condition, or a list: `&(A,B)`, `|(A,B)`.

use std::fmt::{self, Write as _};
use std::str::FromStr as _;

use crate::{Builtin, Cond, FLAGS};

use super::facts::{Element, Kind, Message, Node, Part, Protocol, Typed, When};
use super::release::{MOST, Set};
use super::{History, Release};

/// The first line.
const HEADER: &str = "qapi-history 1";

/// An error of making or reading a history.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum HistoryError {
    /// There are more releases than a history can have.
    #[error("{releases} releases were given, but a history has at most {MOST}")]
    TooMany {
        /// The number of releases.
        releases: usize,
    },
    /// An interface was made from a recorded answer, which has too few facts.
    #[error("an interface of {0} is from a recorded answer, which a history cannot be made of")]
    Recorded(Release),
    /// A line cannot be read.
    #[error("line {line}: {what}")]
    Line {
        /// The number of the line, from 1. For a missing type, it is the last line.
        line: usize,
        /// The reason.
        what: String,
    },
}

impl fmt::Display for History {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let all = Set::first(self.releases.len());
        let releases: Vec<_> = self.releases.iter().map(Release::to_string).collect();
        writeln!(f, "{HEADER}\nreleases {}", releases.join(" "))?;
        let write = |parent| Write { releases: &self.releases, text: String::new(), parent };
        for protocol in &self.protocols {
            let mut line = write(all);
            line.text.push_str(&protocol.name);
            line.presence(protocol.releases);
            writeln!(f, "protocol {}", line.text)?;
            for message in &protocol.messages {
                let mut line = write(protocol.releases);
                line.text.push_str(&message.name);
                line.when(&message.when);
                line.types('(', &message.payload);
                line.types('>', &message.returns);
                message.flags.iter().for_each(|(flag, when)| line.word('~', flag, *when));
                writeln!(f, "{} {}", if message.is_event { 'e' } else { 'c' }, line.text)?;
            }
        }
        writeln!(f, "types")?;
        for node in &self.nodes {
            let mut line = write(all);
            line.text.push(match node.kind {
                Kind::Object => 'o',
                Kind::Enum => 'n',
                Kind::Alternate => 'a',
            });
            line.when(&node.when);
            node.names.iter().for_each(|(name, when)| line.word('#', name, *when));
            node.tags.iter().for_each(|(tag, when)| line.word('|', tag, *when));
            writeln!(f, "{}", line.text)?;
            for (start, part) in
                node.parts.iter().map(|part| (' ', part)).chain(node.branches.iter().map(|part| ('=', part)))
            {
                let mut line = write(node.when.releases);
                line.text.push_str(&part.name);
                line.when(&part.when);
                line.types(':', &part.types);
                if !part.optional.is_empty() {
                    line.word('*', "", part.optional);
                }
                writeln!(f, "{start}{}", line.text)?;
            }
        }
        Ok(())
    }
}

/// The text of a line.
struct Write<'h> {
    releases: &'h [Release],
    text: String,
    /// The releases that the next facts can be true of.
    parent: Set,
}

impl Write<'_> {
    fn presence(&mut self, releases: Set) {
        if releases != self.parent {
            self.text.push_str(" @");
            self.ranges(releases);
        }
        self.parent = releases;
    }

    fn when(&mut self, when: &When) {
        self.presence(when.releases);
        for (name, cond, releases) in &when.features {
            match cond {
                Some(cond) => self.word('+', &format!("{name}?{}", Prefix(cond)), *releases),
                None => self.word('+', name, *releases),
            }
        }
        when.conds.iter().for_each(|(cond, releases)| self.word('?', &Prefix(cond).to_string(), *releases));
    }

    fn types(&mut self, start: char, types: &[Typed]) {
        for typed in types {
            let array = if typed.is_array { "[" } else { "" };
            let element = match typed.element {
                Element::Builtin(builtin) => builtin.name().to_owned(),
                Element::Node(node) => node.to_string(),
            };
            self.word(start, &format!("{array}{element}"), typed.releases);
        }
    }

    fn word(&mut self, start: char, word: &str, releases: Set) {
        self.text.extend([' ', start]);
        self.text.push_str(word);
        if releases != self.parent {
            self.text.push('@');
            self.ranges(releases);
        }
    }

    fn ranges(&mut self, releases: Set) {
        let mut runs: Vec<Vec<usize>> = Vec::new();
        let mut goes_on = false;
        for index in self.parent.iter() {
            match (releases.has(index), runs.last_mut()) {
                (true, Some(run)) if goes_on => run.push(index),
                (true, _) => runs.push(vec![index]),
                (false, _) => {}
            }
            goes_on = releases.has(index);
        }
        let (first, last) = (self.parent.iter().next(), self.parent.iter().last());
        let runs = runs.into_iter().filter_map(|run| {
            let (from, to) = (*run.first()?, *run.last()?);
            let name = |index: usize| self.releases[index].to_string();
            Some(match (Some(from) == first, Some(to) == last) {
                (_, true) => format!("{}-", name(from)),
                (true, false) => format!("-{}", name(to)),
                (false, false) if from == to => name(from),
                (false, false) => format!("{}-{}", name(from), name(to)),
            })
        });
        let runs: Vec<_> = runs.collect();
        self.text.push_str(&runs.join(","));
    }
}

/// A condition without spaces, its operator first.
struct Prefix<'c>(&'c Cond);

impl fmt::Display for Prefix<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let list = |f: &mut fmt::Formatter<'_>, operator: char, conds: &[Cond]| {
            write!(f, "{operator}(")?;
            for (place, cond) in conds.iter().enumerate() {
                if place > 0 {
                    f.write_char(',')?;
                }
                write!(f, "{}", Prefix(cond))?;
            }
            f.write_char(')')
        };
        match self.0 {
            Cond::Symbol(symbol) => f.write_str(symbol),
            Cond::Not(cond) => write!(f, "!{}", Prefix(cond)),
            Cond::All(conds) => list(f, '&', conds),
            Cond::Any(conds) => list(f, '|', conds),
        }
    }
}

pub(super) fn parse(text: &str) -> Result<History, HistoryError> {
    let mut history = History { releases: Vec::new(), protocols: Vec::new(), nodes: Vec::new() };
    let mut last = None;
    for (index, line) in text.lines().enumerate() {
        let at_line = |what: String| HistoryError::Line { line: index + 1, what };
        match index {
            0 if line == HEADER => {}
            0 => return Err(at_line(format!("a history begins with `{HEADER}`"))),
            1 => {
                let releases = line.strip_prefix("releases ").unwrap_or_default().split(' ');
                history.releases = releases
                    .map(Release::from_str)
                    .collect::<Result<_, _>>()
                    .map_err(|error| at_line(error.to_string()))?;
                if history.releases.len() > MOST || !history.releases.is_sorted_by(|one, other| one < other) {
                    return Err(at_line(format!("at most {MOST} releases in ascending order are expected")));
                }
            }
            _ => history.line(line).map_err(at_line)?,
        }
        last = Some(index);
    }
    let count = history.nodes.len();
    let messages = history.protocols.iter().flat_map(|protocol| &protocol.messages);
    let parts = history.nodes.iter().flat_map(|node| node.parts.iter().chain(&node.branches));
    let mut types = messages
        .flat_map(|message| message.payload.iter().chain(&message.returns))
        .chain(parts.flat_map(|part| &part.types));
    match types.find(|typed| matches!(typed.element, Element::Node(node) if node >= count)) {
        Some(typed) => Err(HistoryError::Line {
            line: last.map_or(1, |last| last + 1),
            what: match typed.element {
                Element::Node(node) => format!("type {node} does not exist: the history has {count} types"),
                Element::Builtin(_) => String::new(),
            },
        }),
        None if last.is_none() => Err(HistoryError::Line { line: 1, what: "the history is empty".to_owned() }),
        None => Ok(history),
    }
}

impl History {
    fn line(&mut self, line: &str) -> Result<(), String> {
        let all = Set::first(self.releases.len());
        if let Some(rest) = line.strip_prefix("protocol ") {
            let (name, mut words) = self.words(rest, all)?;
            let releases = words.presence()?;
            self.protocols.push(Protocol { name, releases, messages: Vec::new() });
            return Ok(());
        }
        if line == "types" {
            return Ok(());
        }
        let (start, rest) = line.split_at_checked(1).ok_or("the line is empty")?;
        match start {
            "c" | "e" => {
                let parent = self.protocols.last().ok_or("there is no protocol above")?.releases;
                let (name, mut words) = self.words(rest.trim_start_matches(' '), parent)?;
                let mut message = Message {
                    is_event: start == "e",
                    name,
                    when: When { releases: words.presence()?, ..When::default() },
                    payload: Vec::new(),
                    returns: Vec::new(),
                    flags: Vec::new(),
                };
                while let Some((start, word, releases)) = words.next()? {
                    match start {
                        '(' => message.payload.push(typed(word, releases)?),
                        '>' => message.returns.push(typed(word, releases)?),
                        '~' => {
                            let flag = FLAGS.iter().find(|(flag, _)| *flag == word);
                            message.flags.push((flag.ok_or_else(|| format!("`{word}` is not a flag"))?.0, releases));
                        }
                        _ => message.when.word(start, word, releases)?,
                    }
                }
                self.protocols.last_mut().ok_or("there is no protocol above")?.messages.push(message);
            }
            "o" | "n" | "a" => {
                let (_, mut words) = self.words(rest, all)?;
                let mut node = Node {
                    kind: match start {
                        "o" => Kind::Object,
                        "n" => Kind::Enum,
                        _ => Kind::Alternate,
                    },
                    when: When { releases: words.presence()?, ..When::default() },
                    names: Vec::new(),
                    tags: Vec::new(),
                    parts: Vec::new(),
                    branches: Vec::new(),
                };
                while let Some((start, word, releases)) = words.next()? {
                    match start {
                        '#' => node.names.push((word.to_owned(), releases)),
                        '|' => node.tags.push((word.to_owned(), releases)),
                        _ => node.when.word(start, word, releases)?,
                    }
                }
                self.nodes.push(node);
            }
            " " | "=" => {
                let parent = self.nodes.last().ok_or("there is no type above")?.when.releases;
                let (name, mut words) = self.words(rest, parent)?;
                let when = When { releases: words.presence()?, ..When::default() };
                let mut part = Part { name, when, ..Part::default() };
                while let Some((start, word, releases)) = words.next()? {
                    match start {
                        ':' => part.types.push(typed(word, releases)?),
                        '*' => part.optional = releases,
                        _ => part.when.word(start, word, releases)?,
                    }
                }
                let node = self.nodes.last_mut().ok_or("there is no type above")?;
                if start == " " { node.parts.push(part) } else { node.branches.push(part) }
            }
            _ => return Err(format!("no line begins with `{start}`")),
        }
        Ok(())
    }

    /// Splits a line into its name and its other words.
    fn words<'l>(&'l self, line: &'l str, parent: Set) -> Result<(String, Words<'l>), String> {
        let mut words = line.split(' ');
        let name = words.next().unwrap_or_default();
        Ok((name.to_owned(), Words { releases: &self.releases, words: words.peekable(), parent }))
    }
}

/// The words of a line after its name.
struct Words<'l> {
    releases: &'l [Release],
    words: std::iter::Peekable<std::str::Split<'l, char>>,
    /// The releases that the next facts can be true of.
    parent: Set,
}

impl<'l> Words<'l> {
    fn presence(&mut self) -> Result<Set, String> {
        if let Some(ranges) = self.words.peek().and_then(|word| word.strip_prefix('@')) {
            self.parent = self.ranges(ranges)?;
            self.words.next();
        }
        Ok(self.parent)
    }

    /// Returns the next word: its first character, the rest, and the releases of which it is true.
    fn next(&mut self) -> Result<Option<(char, &'l str, Set)>, String> {
        let Some(word) = self.words.next() else { return Ok(None) };
        let start = word.chars().next().ok_or("two spaces follow each other")?;
        let rest = &word[start.len_utf8()..];
        Ok(Some(match rest.split_once('@') {
            Some((rest, ranges)) => (start, rest, self.ranges(ranges)?),
            None => (start, rest, self.parent),
        }))
    }

    fn ranges(&self, ranges: &str) -> Result<Set, String> {
        let index = |text: &str| -> Result<usize, String> {
            let release: Release = text.parse().map_err(|error: super::ParseReleaseError| error.to_string())?;
            self.releases.binary_search(&release).map_err(|_| format!("the history has no release {release}"))
        };
        let mut set = Set::default();
        for range in ranges.split(',') {
            let (from, to) = match range.split_once('-') {
                Some((from, to)) => (
                    if from.is_empty() { 0 } else { index(from)? },
                    if to.is_empty() { self.releases.len() } else { index(to)? + 1 },
                ),
                None => (index(range)?, index(range)? + 1),
            };
            set = (from..to).filter(|index| self.parent.has(*index)).map(Set::one).fold(set, Set::or);
        }
        if set.is_empty() {
            return Err(format!("`{ranges}` has none of the releases in question"));
        }
        Ok(set)
    }
}

impl When {
    fn word(&mut self, start: char, word: &str, releases: Set) -> Result<(), String> {
        match start {
            '+' => {
                let (name, cond) = match word.split_once('?') {
                    Some((name, cond)) => (name, Some(condition(cond)?)),
                    None => (word, None),
                };
                self.features.push((name.to_owned(), cond, releases));
            }
            '?' => self.conds.push((condition(word)?, releases)),
            _ => return Err(format!("`{start}{word}` is not expected here")),
        }
        Ok(())
    }
}

fn typed(word: &str, releases: Set) -> Result<Typed, String> {
    let (is_array, element) = match word.strip_prefix('[') {
        Some(element) => (true, element),
        None => (false, word),
    };
    let element = match (Builtin::from_name(element), element.parse()) {
        (Some(builtin), _) => Element::Builtin(builtin),
        (None, Ok(node)) => Element::Node(node),
        (None, Err(_)) => return Err(format!("`{element}` is not a type")),
    };
    Ok(Typed { releases, is_array, element })
}

/// The deepest nesting of a condition.
const DEPTH: usize = 32;

fn condition(text: &str) -> Result<Cond, String> {
    match nested_condition(text, DEPTH)? {
        (cond, "") => Ok(cond),
        (_, rest) => Err(format!("`{rest}` follows a condition")),
    }
}

/// Reads a condition, and returns the rest of the text.
fn nested_condition(text: &str, depth: usize) -> Result<(Cond, &str), String> {
    let depth = depth.checked_sub(1).ok_or("a condition nests too deep")?;
    if let Some(rest) = text.strip_prefix('!') {
        let (cond, rest) = nested_condition(rest, depth)?;
        return Ok((Cond::Not(Box::new(cond)), rest));
    }
    for (operator, make) in [("&(", Cond::All as fn(Vec<Cond>) -> Cond), ("|(", Cond::Any)] {
        let Some(mut rest) = text.strip_prefix(operator) else { continue };
        let mut conds = Vec::new();
        loop {
            let (cond, after) = nested_condition(rest, depth)?;
            conds.push(cond);
            rest = match (after.strip_prefix(','), after.strip_prefix(')')) {
                (Some(next), _) => next,
                (None, Some(rest)) => return Ok((make(conds), rest)),
                (None, None) => return Err(format!("`{text}` is not a condition")),
            };
        }
    }
    let end = text.find([',', ')']).unwrap_or(text.len());
    match text.split_at(end) {
        ("", _) => Err(format!("`{text}` is not a condition")),
        (symbol, rest) => Ok((Cond::Symbol(symbol.to_owned()), rest)),
    }
}
