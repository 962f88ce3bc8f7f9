//! The text of descriptions.
//!
//! A line without a mark is the name of a definition, whose description follows:
//!
//! | line | content |
//! |---|---|
//! | `protocol NAME` | the protocol of the definitions that follow |
//! | `.TEXT` | the summary |
//! | `:TEXT` | a line of the details |
//! | `>TEXT` | a line of the example |
//! | `<NAME` | the base |
//! | `=NAME` | the name of the replacement |
//! | `-NAME TEXT` | a member |
//! | ` unit TEXT`, ` default JSON`, ` range LEAST GREATEST`, ` absent TEXT`, ` replaced-by NAME` | a fact about the member above |

use std::collections::BTreeMap;
use std::fmt;

use super::{DefinitionWords, Described, MemberWords, Words};

/// The first line.
const HEADER: &str = "qapi-words 1";

/// An error of reading descriptions.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("line {line}: {what}")]
pub struct WordsError {
    /// The number of the line, from 1.
    pub line: usize,
    /// The reason.
    what: String,
}

impl fmt::Display for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{HEADER}")?;
        for (protocol, described) in &self.protocols {
            writeln!(f, "protocol {protocol}")?;
            described.iter().try_for_each(|(name, words)| definition(f, name, words))?;
        }
        Ok(())
    }
}

fn definition(f: &mut fmt::Formatter<'_>, name: &str, words: &DefinitionWords) -> fmt::Result {
    writeln!(f, "{name}\n.{}", words.summary)?;
    words.details.lines().try_for_each(|line| writeln!(f, ":{line}"))?;
    words.example.lines().try_for_each(|line| writeln!(f, ">{line}"))?;
    words.base.iter().try_for_each(|base| writeln!(f, "<{base}"))?;
    words.replaced_by.iter().try_for_each(|other| writeln!(f, "={other}"))?;
    for (name, member) in &words.members {
        writeln!(f, "-{name} {}", member.text)?;
        member.unit.iter().try_for_each(|unit| writeln!(f, " unit {unit}"))?;
        member.default.iter().try_for_each(|default| writeln!(f, " default {default}"))?;
        member.range.iter().try_for_each(|(least, greatest)| writeln!(f, " range {least} {greatest}"))?;
        member.absent.iter().try_for_each(|absent| writeln!(f, " absent {absent}"))?;
        member.replaced_by.iter().try_for_each(|other| writeln!(f, " replaced-by {other}"))?;
    }
    Ok(())
}

pub(super) fn parse(text: &str) -> Result<Words, WordsError> {
    let mut lines = text.lines().enumerate();
    if lines.next().is_none_or(|(_, line)| line != HEADER) {
        return Err(WordsError { line: 1, what: format!("the first line is not `{HEADER}`") });
    }
    let mut reader = Reader::default();
    for (index, line) in lines {
        reader.line(line).map_err(|what| WordsError { line: index + 1, what: what.to_owned() })?;
    }
    reader.end_definition();
    Ok(Words::new(reader.protocols))
}

/// The descriptions read so far.
#[derive(Default)]
struct Reader {
    protocols: BTreeMap<String, Described>,
    /// The protocol, definition and member that the next lines describe.
    protocol: Option<String>,
    definition: Option<(String, DefinitionWords)>,
    member: Option<(String, MemberWords)>,
}

impl Reader {
    fn line(&mut self, line: &str) -> Result<(), &'static str> {
        if let Some(protocol) = line.strip_prefix("protocol ") {
            self.end_definition();
            self.protocol = Some(protocol.to_owned());
            self.protocols.entry(protocol.to_owned()).or_default();
            return Ok(());
        }
        let Some(rest) = line.get(1..) else { return Err("a line is too short") };
        let rest = || rest.to_owned();
        if let Some(fact) = line.strip_prefix(' ') {
            let (_, member) = self.member.as_mut().ok_or("a fact that belongs to no member")?;
            return read_fact(member, fact);
        }
        if !line.starts_with(['.', ':', '>', '<', '=', '-']) {
            self.end_definition();
            self.protocol.as_ref().ok_or("a definition that belongs to no protocol")?;
            self.definition = Some((line.to_owned(), DefinitionWords::default()));
            return Ok(());
        }
        self.end_member();
        let (_, definition) = self.definition.as_mut().ok_or("a description that belongs to no definition")?;
        match line.as_bytes().first() {
            Some(b'.') => definition.summary = rest(),
            Some(b':') => add_line(&mut definition.details, &rest()),
            Some(b'>') => add_line(&mut definition.example, &rest()),
            Some(b'<') => definition.base = Some(rest()),
            Some(b'=') => definition.replaced_by = Some(rest()),
            _ => {
                let rest = rest();
                let (name, text) = rest.split_once(' ').ok_or("a member without a text")?;
                self.member = Some((name.to_owned(), MemberWords { text: text.to_owned(), ..MemberWords::default() }));
            }
        }
        Ok(())
    }

    fn end_member(&mut self) {
        if let (Some((name, member)), Some((_, definition))) = (self.member.take(), &mut self.definition) {
            definition.members.insert(name, member);
        }
    }

    fn end_definition(&mut self) {
        self.end_member();
        let Some((name, words)) = self.definition.take() else { return };
        let described = self.protocol.as_ref().and_then(|protocol| self.protocols.get_mut(protocol));
        described.into_iter().for_each(|described| _ = described.insert(name.clone(), words.clone()));
    }
}

fn add_line(text: &mut String, line: &str) {
    if !text.is_empty() {
        text.push('\n');
    }
    text.push_str(line);
}

fn read_fact(member: &mut MemberWords, fact: &str) -> Result<(), &'static str> {
    let (kind, value) = fact.split_once(' ').ok_or("a fact without a value")?;
    match kind {
        "unit" => member.unit = Some(value.to_owned()),
        "default" => member.default = Some(serde_json::from_str(value).map_err(|_| "a default that is not JSON")?),
        "range" => {
            let range = value.split_once(' ').and_then(|(least, greatest)| {
                let (least, greatest) = (least.parse().ok()?, greatest.parse().ok()?);
                Some((least, greatest))
            });
            member.range = Some(range.ok_or("a range that is not two integers")?);
        }
        "absent" => member.absent = Some(value.to_owned()),
        "replaced-by" => member.replaced_by = Some(value.to_owned()),
        _ => return Err("a fact of an unknown kind"),
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::super::*;

    const TEXT: &str = "qapi-words 1\nprotocol qga\nguest-ping\n.Does nothing.\nprotocol qmp\nJob\n.A job.\n:One line.\n:\n:\
                        Another.\n>if let Some(job) = vm.job()? {\n>    job.stop();\n>}\n<Base\n=Other\n-10 Ten.\n-speed Highest rate.\n unit bytes per second\n default \"a b\"\n \
                        range -1 5\n absent no limit\n replaced-by x\n";

    #[test]
    fn written_and_read() {
        let words = Words::parse(TEXT).unwrap();
        assert_eq!(words.to_string(), TEXT);
        let job = words.get("qmp", "Job").unwrap();
        assert_eq!((job.details.as_str(), job.base.as_deref()), ("One line.\n\nAnother.", Some("Base")));
        assert_eq!(job.example, "if let Some(job) = vm.job()? {\n    job.stop();\n}");
        assert_eq!(job.members["speed"].default, Some("a b".into()));
        assert_eq!(job.members["speed"].range, Some((-1, 5)));
    }

    #[test]
    fn errors_name_the_line() {
        let error = |text: &str| Words::parse(text).unwrap_err().to_string();
        let after = |lines: &str| error(&format!("qapi-words 1\nprotocol qmp\n{lines}\n"));
        assert_eq!(error(""), "line 1: the first line is not `qapi-words 1`");
        assert_eq!(error("qapi-words 1\nJob\n"), "line 2: a definition that belongs to no protocol");
        assert_eq!(after(".A job."), "line 3: a description that belongs to no definition");
        assert_eq!(after("Job\n\n"), "line 4: a line is too short");
        assert_eq!(after("Job\n-a"), "line 4: a member without a text");
        assert_eq!(after("Job\n unit bytes"), "line 4: a fact that belongs to no member");
        assert_eq!(after("Job\n-a An a.\n range 1"), "line 5: a range that is not two integers");
        assert_eq!(after("Job\n-a An a.\n default x"), "line 5: a default that is not JSON");
        assert_eq!(after("Job\n-a An a.\n until 1"), "line 5: a fact of an unknown kind");
        assert_eq!(after("Job\n-a An a.\n unit"), "line 5: a fact without a value");
    }
}
