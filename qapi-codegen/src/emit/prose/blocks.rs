//! Reads the blocks of reStructuredText, which depend on the indentation of lines.
//!
//! Only the part of the language that documentation blocks use is supported. Any other text is a paragraph. There are
//! no errors.

use super::marker::{Marker, marker};
use super::region::{self, dedent, indent, is_blank};

/// The maximum nesting of blocks. A deeper block is a paragraph.
const DEPTH: usize = 12;

/// A block. The text of its lines may contain [inline](super::inline) markup.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Block {
    /// Running text.
    Paragraph(String),
    /// Text that is not changed: code, tables, conversations.
    Literal(Vec<String>),
    /// Items with bullets, or with numbers from the given one on.
    List(Option<u32>, Vec<Vec<Block>>),
    /// Terms with their definitions.
    Definitions(Vec<(String, Vec<Block>)>),
    /// Indented text.
    Quote(Vec<Block>),
    /// A note or warning, with its title and content.
    Admonition(String, Vec<Block>),
    /// An example, with its title, if any, and its content.
    Example(Option<String>, Vec<Block>),
}

/// Reads the blocks of a text.
pub(super) fn blocks(text: &str) -> Vec<Block> {
    parse(&text.lines().collect::<Vec<_>>(), DEPTH)
}

/// title = [ line of signs ] text line of signs | "=" text
///
/// Returns the heading at the start of a text, in the syntax of reStructuredText or in QEMU's former one, and the rest
/// of the text.
pub(super) fn title(text: &str) -> (Option<&str>, String) {
    let lines: Vec<&str> = text.lines().skip_while(|line| is_blank(line)).collect();
    let rest = |taken: usize| lines[taken..].join("\n");
    let is_rule = |line: &&str| {
        let mut signs = line.trim_end().bytes();
        signs
            .next()
            .is_some_and(|first| first.is_ascii_punctuation() && line.len() > 2 && signs.all(|sign| sign == first))
    };
    match lines.as_slice() {
        [over, title, under, ..] if is_rule(over) && !is_blank(title) && over.trim_end() == under.trim_end() => {
            (Some(title.trim()), rest(3))
        }
        [title, under, ..] if !is_blank(title) && indent(title) == 0 && !is_rule(title) && is_rule(under) => {
            (Some(title.trim()), rest(2))
        }
        [title, ..] if title.starts_with('=') && title.trim_start_matches('=').starts_with(' ') => {
            (Some(title.trim_start_matches('=').trim()), rest(1))
        }
        _ => (None, rest(0)),
    }
}

/// Makes a literal block of the lines, without blank lines around it. Returns nothing if all lines are blank.
pub(super) fn literal(lines: &[&str]) -> Vec<Block> {
    let lines = dedent(lines);
    let start = lines.iter().position(|line| !is_blank(line)).unwrap_or(lines.len());
    let end = lines.iter().rposition(|line| !is_blank(line)).map_or(start, |last| last + 1);
    match &lines[start..end] {
        [] => Vec::new(),
        lines => vec![Block::Literal(lines.iter().map(|&line| line.to_owned()).collect())],
    }
}

fn parse(lines: &[&str], depth: usize) -> Vec<Block> {
    let Some(depth) = depth.checked_sub(1) else {
        return vec![Block::Paragraph(lines.iter().map(|line| line.trim()).collect::<Vec<_>>().join("\n"))];
    };
    let mut found = Vec::new();
    let mut rest = lines;
    while let Some(&line) = rest.first() {
        let taken = if is_blank(line) {
            1
        } else if indent(line) > 0 {
            let taken = region::indented(rest, 1);
            found.push(Block::Quote(parse(&dedent(&rest[..taken]), depth)));
            taken
        } else if line == ".." || line.starts_with(".. ") {
            let taken = 1 + region::indented(&rest[1..], 1);
            found.extend(explicit(line, &rest[1..taken], depth));
            taken
        } else if starts_conversation(line) || starts_table(line) {
            let taken = region::solid(rest);
            found.extend(literal(&rest[..taken]));
            taken
        } else if let Some(first) = list_start(rest) {
            list(rest, first, depth, &mut found)
        } else {
            text(rest, depth, &mut found)
        };
        rest = rest.get(taken.max(1)..).unwrap_or(&[]);
    }
    found
}

/// `-> { … }`, `<- { … }`
fn starts_conversation(line: &str) -> bool {
    ["->", "<-"].iter().any(|arrow| line.strip_prefix(arrow).is_some_and(|rest| rest.starts_with(' ')))
}

/// Whether a line is the border of a grid table or a simple table.
fn starts_table(line: &str) -> bool {
    let grid = line.starts_with("+-") && line.bytes().all(|byte| matches!(byte, b'+' | b'-'));
    let simple = line.starts_with("==") && line.contains(' ') && line.bytes().all(|byte| matches!(byte, b'=' | b' '));
    grid || simple
}

/// explicit = ".." ( name "::" argument | "[" number "]" text | comment )
fn explicit(line: &str, body: &[&str], depth: usize) -> Vec<Block> {
    let first = line.trim_start_matches('.').trim_start();
    if first.starts_with('[') {
        return vec![Block::Paragraph(joined(first, body))];
    }
    let is_name =
        |name: &str| !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_:".contains(&b));
    let Some((name, argument)) = first.split_once("::").filter(|(name, _)| is_name(name)) else {
        return Vec::new(); // a comment, or a target of links
    };
    let argument = argument.trim();
    let body = dedent(body);
    let (options, body) = options(&body);
    let option = |name: &str| options.iter().find(|(option, _)| *option == name).map(|(_, value)| (*value).to_owned());
    let with_argument = |depth| {
        let lines: Vec<_> = [argument].into_iter().chain(body.iter().copied()).collect();
        parse(&lines, depth)
    };
    match name {
        "qmp-example" => {
            let shown = if option("annotated").is_some() { parse(body, depth) } else { literal(body) };
            vec![Block::Example(option("title"), shown)]
        }
        "admonition" => vec![Block::Admonition(argument.to_owned(), parse(body, depth))],
        "seealso" => vec![Block::Admonition("See also".to_owned(), with_argument(depth))],
        "attention" | "caution" | "danger" | "error" | "hint" | "important" | "note" | "tip" | "warning" => {
            let title = name[..1].to_ascii_uppercase() + &name[1..];
            vec![Block::Admonition(title, with_argument(depth))]
        }
        "code" | "code-block" | "sourcecode" | "parsed-literal" | "literalinclude" => literal(body),
        "table" => {
            let title = (!argument.is_empty()).then(|| Block::Paragraph(argument.to_owned()));
            title.into_iter().chain(parse(body, depth)).collect()
        }
        "list-table" | "csv-table" | "math" => literal(body),
        "index" | "highlight" | "contents" | "only" | "image" | "figure" => Vec::new(),
        _ => with_argument(depth),
    }
}

/// Returns the `:name: value` lines at the start of a directive's body, and the rest.
fn options<'a, 'b>(body: &'b [&'a str]) -> (Vec<(&'a str, &'a str)>, &'b [&'a str]) {
    let option = |line: &&'a str| line.strip_prefix(':')?.split_once(':').map(|(name, value)| (name, value.trim()));
    let options: Vec<_> = body.iter().map_while(option).collect();
    let rest = &body[options.len()..];
    (options, rest)
}

/// Returns the marker of a list that starts here. After a number, the next line must belong to the list as well.
fn list_start(lines: &[&str]) -> Option<Marker> {
    let first = marker(lines.first()?)?;
    let goes_on =
        |line: &&str| is_blank(line) || indent(line) > 0 || marker(line).is_some_and(|next| next.follows(&first));
    (first.number.is_none() || lines.get(1).is_none_or(goes_on)).then_some(first)
}

/// list = { marker text [ indented ] { blank } }
fn list(lines: &[&str], first: Marker, depth: usize, found: &mut Vec<Block>) -> usize {
    let mut items = Vec::new();
    let mut at = 0;
    let start = first.number;
    let mut last = first;
    while let Some(next) = lines.get(at).and_then(|line| marker(line))
        && (at == 0 || next.follows(&last))
    {
        let taken = 1 + region::indented(&lines[at + 1..], 1);
        let rest = dedent(&lines[at + 1..at + taken]);
        let item: Vec<_> = [lines[at][next.width..].trim_start()].into_iter().chain(rest).collect();
        items.push(parse(&item, depth));
        at += taken;
        last = next;
        at += lines[at..].iter().take_while(|line| is_blank(line)).count();
    }
    found.push(Block::List(start, items));
    at
}

/// Reads terms with their definitions, or a paragraph with the literal block that it may announce.
fn text(lines: &[&str], depth: usize, found: &mut Vec<Block>) -> usize {
    if is_term(lines) {
        let mut terms = Vec::new();
        let mut at = 0;
        while is_term(&lines[at..]) {
            let taken = 1 + region::indented(&lines[at + 1..], 1);
            terms.push((lines[at].to_owned(), parse(&dedent(&lines[at + 1..at + taken]), depth)));
            at += taken;
            // A directive or a list that follows is not a term.
            let next = lines[at..].iter().take_while(|line| is_blank(line)).count();
            if lines.get(at + next).is_none_or(|line| line.starts_with("..") || marker(line).is_some()) {
                break;
            }
            at += if is_term(&lines[at + next..]) { next } else { 0 };
        }
        found.push(Block::Definitions(terms));
        return at;
    }
    // The paragraph ends at a blank line, or after a line that announces the indented text below it.
    let mut taken = 0;
    let mut announced = None;
    while lines.get(taken).is_some_and(|line| !is_blank(line)) && announced.is_none() {
        taken += 1;
        if lines[taken - 1].ends_with("::") {
            let blank = lines[taken..].iter().take_while(|line| is_blank(line)).count();
            announced = lines.get(taken + blank).filter(|line| indent(line) > 0).map(|_| blank);
        }
    }
    let Some(blank) = announced else {
        found.push(Block::Paragraph(joined("", &lines[..taken])));
        return taken;
    };
    let paragraph = joined("", &lines[..taken]);
    let paragraph = match paragraph.strip_suffix("::") {
        Some(before) if before.is_empty() || before.ends_with(char::is_whitespace) => before.trim_end().to_owned(),
        Some(before) => format!("{before}:"),
        None => paragraph,
    };
    if !paragraph.is_empty() {
        found.push(Block::Paragraph(paragraph));
    }
    let shown = region::indented(&lines[taken + blank..], 1);
    found.extend(literal(&lines[taken + blank..taken + blank + shown]));
    taken + blank + shown
}

/// Whether a line is a term: the next line is indented more.
fn is_term(lines: &[&str]) -> bool {
    match lines {
        [term, next, ..] => {
            indent(term) == 0 && !is_blank(term) && !term.ends_with("::") && !is_blank(next) && indent(next) > 0
        }
        _ => false,
    }
}

fn joined(first: &str, lines: &[&str]) -> String {
    let lines = [first].into_iter().chain(lines.iter().map(|line| line.trim()));
    lines.filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn paragraph(text: &str) -> Block {
        Block::Paragraph(text.to_owned())
    }

    #[test]
    fn titles() {
        for text in ["****\nLamps\n****\n\nAll of them.", "Lamps\n=====\nAll of them.", "= Lamps\n\nAll of them."] {
            let (found, rest) = title(text);
            assert_eq!((found, rest.trim()), (Some("Lamps"), "All of them."), "{text}");
        }
        for text in ["", "***", "Lamps", "Lamps\n\n====", "****\nLamps\n====="] {
            assert_eq!(title(text).0, None, "{text}");
        }
    }

    #[test]
    fn lists_in_lists() {
        let text = "- a lamp,\n  lit\n\n  1) once\n  2) twice\n\n- a fuse\nnot lit";
        let numbers = Block::List(Some(1), vec![vec![paragraph("once")], vec![paragraph("twice")]]);
        let items = vec![vec![paragraph("a lamp,\nlit"), numbers], vec![paragraph("a fuse")]];
        assert_eq!(blocks(text), [Block::List(None, items), paragraph("not lit")]);
    }

    #[test]
    fn numbers_in_a_text_start_no_list() {
        assert_eq!(blocks("It costs\n1. nothing\nat all"), [paragraph("It costs\n1. nothing\nat all")]);
        assert_eq!(blocks("1. nothing\nat all"), [paragraph("1. nothing\nat all")]);
    }

    #[test]
    fn terms() {
        let text = "on\n  it is lit\n\noff\n  it is not\n\nThat is all.";
        let terms =
            vec![("on".to_owned(), vec![paragraph("it is lit")]), ("off".to_owned(), vec![paragraph("it is not")])];
        assert_eq!(blocks(text), [Block::Definitions(terms), paragraph("That is all.")]);
    }

    #[test]
    fn literal_blocks() {
        let code = |lines: &[&str]| Block::Literal(lines.iter().map(|&line| line.to_owned()).collect());
        assert_eq!(
            blocks("See::\n\n    a\n\n      b\n\nend"),
            [paragraph("See:"), code(&["a", "", "  b"]), paragraph("end")]
        );
        assert_eq!(blocks("::\n\n a"), [code(&["a"])]);
        assert_eq!(blocks("What follows ::\n\nis no code"), [paragraph("What follows ::"), paragraph("is no code")]);
        assert_eq!(blocks("-> { 'lamp':\n     1 }\n<- {}"), [code(&["-> { 'lamp':", "     1 }", "<- {}"])]);
        assert_eq!(blocks("== ==\na  b\n== =="), [code(&["== ==", "a  b", "== =="])]);
    }

    #[test]
    fn directives() {
        let code = vec![Block::Literal(vec!["-> {}".to_owned()])];
        assert_eq!(
            blocks(".. qmp-example::\n   :title: Light\n\n   -> {}"),
            [Block::Example(Some("Light".to_owned()), code)]
        );
        let both = vec![paragraph("On:"), Block::Literal(vec!["-> {}".to_owned()])];
        assert_eq!(blocks(".. qmp-example::\n   :annotated:\n\n   On::\n\n    -> {}"), [Block::Example(None, both)]);
        let said = vec![paragraph("It is\nhot.")];
        assert_eq!(blocks(".. note:: It is\n   hot."), [Block::Admonition("Note".to_owned(), said)]);
        assert_eq!(blocks(".. a comment\n   on two lines\n\nend"), [paragraph("end")]);
    }

    #[test]
    fn depth_is_bounded() {
        let deep: String = (0..200).map(|i| format!("{}- x\n\n", "  ".repeat(i))).collect();
        assert_eq!(blocks(&deep).len(), 1);
        assert_eq!(blocks(&"- ".repeat(5000)).len(), 1);
    }
}
