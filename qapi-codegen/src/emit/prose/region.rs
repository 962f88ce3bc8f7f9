//! Runs of lines: their indentation and their ends.

use super::marker::marker;

/// Whether a line has only white space.
pub(super) fn is_blank(line: &str) -> bool {
    line.trim().is_empty()
}

/// Returns the number of bytes of white space at the start of a line.
pub(super) fn indent(line: &str) -> usize {
    line.len() - line.trim_start().len()
}

/// Counts the lines from the first on that are blank or indented by at least `by` bytes, without blank lines at the
/// end.
pub(super) fn indented(lines: &[&str], by: usize) -> usize {
    let run = lines.iter().take_while(|line| is_blank(line) || indent(line) >= by).count();
    lines[..run].iter().rposition(|line| !is_blank(line)).map_or(0, |last| last + 1)
}

/// Counts the lines before the first blank line.
pub(super) fn solid(lines: &[&str]) -> usize {
    lines.iter().take_while(|line| !is_blank(line)).count()
}

/// Removes the indentation that all lines have in common.
pub(super) fn dedent<'a>(lines: &[&'a str]) -> Vec<&'a str> {
    let common = lines.iter().filter(|line| !is_blank(line)).map(|line| indent(line)).min().unwrap_or(0);
    // With mixed white space, the common indentation may end within a character.
    lines.iter().map(|line| line.get(common..).unwrap_or_else(|| line.trim_start())).collect()
}

/// Removes the common indentation of all lines but the first, which followed a tag.
pub(super) fn dedent_rest(text: &str) -> String {
    let (first, rest) = text.split_once('\n').unwrap_or((text, ""));
    if indent(first) > 0 {
        return dedent(&text.lines().collect::<Vec<_>>()).join("\n");
    }
    let rest: Vec<_> = rest.lines().collect();
    // In older releases a section may continue without indentation.
    let own = indented(&rest, 1);
    // If the line of the tag is otherwise empty, the text may begin with a list item, whose other lines are indented.
    let common = rest[..own].iter().filter(|line| !is_blank(line)).map(|line| indent(line)).min();
    if marker(first).is_some_and(|marker| common == Some(marker.width + 1)) {
        return text.to_owned();
    }
    let lines: Vec<_> = [first].into_iter().chain(dedent(&rest[..own])).chain(rest[own..].iter().copied()).collect();
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn after_a_tag() {
        assert_eq!(dedent_rest("a lamp\n    lit\n      or not"), "a lamp\nlit\n  or not");
        assert_eq!(dedent_rest("    a\n      b"), "a\n  b");
        assert_eq!(dedent_rest("- a\n         - b"), "- a\n- b");
        assert_eq!(dedent_rest("- a\n  b\n- c"), "- a\n  b\n- c");
        assert_eq!(dedent_rest("a\n   b\n\nc\n d"), "a\nb\n\nc\n d");
    }
}
