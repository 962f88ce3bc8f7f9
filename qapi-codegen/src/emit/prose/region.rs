//! Runs of lines: how far they are indented, and where they end.

use super::marker::marker;

/// Whether nothing is on a line.
pub(super) fn is_blank(line: &str) -> bool {
    line.trim().is_empty()
}

/// How many bytes of white space a line starts with.
pub(super) fn indent(line: &str) -> usize {
    line.len() - line.trim_start().len()
}

/// How many lines from the first on are blank or indented that far, without blank ones at the end.
pub(super) fn indented(lines: &[&str], by: usize) -> usize {
    let run = lines.iter().take_while(|line| is_blank(line) || indent(line) >= by).count();
    lines[..run].iter().rposition(|line| !is_blank(line)).map_or(0, |last| last + 1)
}

/// How many lines from the first on are not blank.
pub(super) fn solid(lines: &[&str]) -> usize {
    lines.iter().take_while(|line| !is_blank(line)).count()
}

/// Lines without the indentation that they all have.
pub(super) fn dedent<'a>(lines: &[&'a str]) -> Vec<&'a str> {
    let common = lines.iter().filter(|line| !is_blank(line)).map(|line| indent(line)).min().unwrap_or(0);
    // Where white space is not all of one kind, a line may be cut elsewhere than between characters.
    lines.iter().map(|line| line.get(common..).unwrap_or_else(|| line.trim_start())).collect()
}

/// Lines of which the first stood after a tag, so that only the others have an indentation to lose.
pub(super) fn dedent_rest(text: &str) -> String {
    let (first, rest) = text.split_once('\n').unwrap_or((text, ""));
    if indent(first) > 0 {
        return dedent(&text.lines().collect::<Vec<_>>()).join("\n");
    }
    let rest: Vec<_> = rest.lines().collect();
    // In older releases what is not indented may go on with the section.
    let own = indented(&rest, 1);
    // Where nothing stood after the tag, an item of a list may be first, with its own lines below.
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
