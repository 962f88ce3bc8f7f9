//! Writes blocks as Markdown for rustdoc.

use super::blocks::Block;
use super::inline::inline;
use super::links::Scope;

/// Writes blocks as lines of Markdown, with a blank line between blocks.
pub(super) fn print(blocks: &[Block], scope: &Scope<'_>) -> Vec<String> {
    let mut lines = Vec::new();
    for block in blocks {
        let printed = print_block(block, scope);
        if !lines.is_empty() && !printed.is_empty() {
            lines.push(String::new());
        }
        lines.extend(printed);
    }
    lines
}

/// Returns a heading of the first level.
pub(super) fn heading(title: &str, scope: &Scope<'_>) -> String {
    format!("# {}", inline(title, scope))
}

fn print_block(block: &Block, scope: &Scope<'_>) -> Vec<String> {
    match block {
        Block::Paragraph(text) => text_lines(&inline(text, scope)),
        Block::Literal(lines) => fenced(lines),
        Block::List(start, items) => {
            let items: Vec<_> = items.iter().map(|item| print(item, scope)).collect();
            let number = |index| start.map(|start| start.saturating_add(index));
            listed(items, |index| number(index).map_or("- ".to_owned(), |number| format!("{number}. ")))
        }
        Block::Definitions(terms) => {
            let items = terms.iter().map(|(term, blocks)| {
                let term = inline(term, scope);
                let term = if term.contains('*') { term } else { format!("**{term}**") };
                titled(&format!("{term}:"), print(blocks, scope), blocks)
            });
            listed(items.collect(), |_| "- ".to_owned())
        }
        Block::Quote(blocks) => quoted(print(blocks, scope)),
        Block::Admonition(title, blocks) => {
            let title = format!("**{}:**", inline(title, scope));
            quoted(titled(&title, print(blocks, scope), blocks))
        }
        Block::Example(title, blocks) => {
            let title = match title {
                Some(title) => format!("**Example:** {}", inline(title, scope)),
                None => "**Example:**".to_owned(),
            };
            let mut lines = vec![title, String::new()];
            lines.extend(print(blocks, scope));
            lines
        }
    }
}

/// Puts a title on the line of the first paragraph, or above any other block.
pub(super) fn titled(title: &str, mut lines: Vec<String>, blocks: &[Block]) -> Vec<String> {
    match (blocks.first(), lines.first_mut()) {
        (Some(Block::Paragraph(_)), Some(first)) => *first = format!("{title} {first}"),
        _ => {
            lines.insert(0, String::new());
            lines.insert(0, title.to_owned());
        }
    }
    lines
}

/// Puts items after their markers, with blank lines between them if an item is more than a paragraph.
pub(super) fn listed(items: Vec<Vec<String>>, marker: impl Fn(u32) -> String) -> Vec<String> {
    let loose = items.iter().any(|item| item.iter().any(String::is_empty));
    let mut lines = Vec::new();
    for (index, item) in (0..).zip(items) {
        if loose && index > 0 {
            lines.push(String::new());
        }
        let marker = marker(index);
        let margin = " ".repeat(marker.len());
        if item.is_empty() {
            lines.push(marker.trim_end().to_owned());
        }
        lines.extend(item.into_iter().enumerate().map(|(line, text)| match (line, text.is_empty()) {
            (0, _) => format!("{marker}{text}"),
            (_, true) => text,
            _ => format!("{margin}{text}"),
        }));
    }
    lines
}

fn quoted(lines: Vec<String>) -> Vec<String> {
    lines.into_iter().map(|line| format!("> {line}").trim_end().to_owned()).collect()
}

/// Returns a code block that rustdoc does not treat as Rust.
fn fenced(lines: &[String]) -> Vec<String> {
    let longest = lines.iter().flat_map(|line| line.split(|ch| ch != '`')).map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(3.max(longest + 1));
    let mut fenced = vec![format!("{fence}text")];
    fenced.extend(lines.iter().cloned());
    fenced.push(fence);
    fenced
}

/// Returns lines of running text, which do not begin a block.
fn text_lines(text: &str) -> Vec<String> {
    text.lines().map(|line| guarded(line.trim())).collect()
}

/// Adds a backslash to a line that would begin a list, a heading or the like.
fn guarded(line: &str) -> String {
    let word = line.split(' ').next().unwrap_or("");
    let digits = word.len() - word.trim_start_matches(|ch: char| ch.is_ascii_digit()).len();
    if digits > 0 && matches!(&word[digits..], "." | ")") {
        return format!("{}\\{}", &line[..digits], &line[digits..]);
    }
    let heading = !word.is_empty() && word.bytes().all(|byte| byte == b'#');
    let underline = !line.is_empty() && line.bytes().all(|byte| byte == b'=');
    let is_mark = heading || underline || matches!(word, "-" | "+");
    if is_mark { format!("\\{line}") } else { line.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::super::blocks::blocks;
    use super::*;

    fn markdown(text: &str) -> String {
        print(&blocks(text), &Scope::default()).join("\n")
    }

    #[test]
    fn no_line_begins_what_it_does_not_mean() {
        assert_eq!(
            markdown("It takes\n- 3\n1. lamps\n# in all\n---"),
            "It takes\n\\- 3\n1\\. lamps\n\\# in all\n\\-\\-\\-"
        );
    }

    #[test]
    fn lists() {
        assert_eq!(markdown("3. a\n4. b"), "3. a\n4. b");
        assert_eq!(markdown("* a\n\n  ::\n\n    c\n\n* b"), "- a\n\n  ```text\n  c\n  ```\n\n- b");
        assert_eq!(markdown("on\n  lit\noff\n  not"), "- **on**: lit\n- **off**: not");
    }

    #[test]
    fn set_off() {
        assert_eq!(markdown(".. caution:: It is hot.\n\n   - Very."), "> **Caution:** It is hot.\n>\n> - Very.");
        assert_eq!(markdown(".. qmp-example::\n\n   -> ```"), "**Example:**\n\n````text\n-> ```\n````");
    }
}
