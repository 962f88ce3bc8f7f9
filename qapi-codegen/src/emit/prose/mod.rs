//! Converts the schema's own documentation to Markdown for rustdoc, for bindings that are generated from a QEMU tree.
//!
//! reStructuredText is read into blocks, whose text is read for inline markup when they are printed.

mod blocks;
mod inline;
mod links;
mod markdown;
mod marker;
mod region;

use crate::doc::{Doc, Section, SectionKind};

use self::blocks::Block;
pub(super) use self::links::{Links, Scope};

/// The documentation of a definition: the parts before and after the facts.
#[derive(Debug, Default)]
pub(super) struct Parts {
    /// The introduction, which comes before the facts.
    pub(super) introduction: String,
    /// Returned values, errors, notes, examples and the like, which come after the facts.
    pub(super) more: String,
}

/// Converts the documentation of a definition, without that of its members, which is at the fields.
pub(super) fn definition(doc: &Doc, scope: &Scope<'_>) -> Parts {
    let (introduction, rest) = match doc.sections.split_first() {
        Some((first, rest)) if first.kind == SectionKind::Plain => (text(first, scope), rest),
        _ => (String::new(), &doc.sections[..]),
    };
    let mut more = String::new();
    let mut part = |title: &str, text: String| {
        if !text.is_empty() {
            more.push_str(&format!("\n# {title}\n\n{text}\n"));
        }
    };
    for (kind, title) in [(SectionKind::Returns, "Returns"), (SectionKind::Errors, "Errors")] {
        part(title, doc.section(&kind).map(|section| text(section, scope)).unwrap_or_default());
    }
    part("Features", features(doc, scope));
    for section in rest.iter().filter(|section| section.kind == SectionKind::Plain) {
        let mut blocks = section_blocks(section);
        let title = match blocks.first_mut() {
            Some(Block::Example(None, shown)) => {
                // The heading replaces the title "Example".
                let shown = std::mem::take(shown);
                blocks.splice(..1, shown);
                "Examples"
            }
            Some(Block::Example(..) | Block::Literal(_)) => "Examples",
            _ => "Notes",
        };
        part(title, markdown::print(&blocks, scope).join("\n"));
    }
    // The release itself is among the facts.
    let since = doc.section(&SectionKind::Since).filter(|section| doc.since() != Some(section.text.trim()));
    part("Since", since.map(|section| text(section, scope)).unwrap_or_default());
    for section in rest.iter().filter(|section| section.kind == SectionKind::Todo) {
        part("To do", text(section, scope));
    }
    Parts { introduction, more }
}

/// Converts the documentation of a schema file.
pub(super) fn module(doc: &Doc, scope: &Scope<'_>) -> String {
    let written: Vec<&str> = doc.sections.iter().map(|section| section.text.as_str()).collect();
    let written = clean(&written.join("\n\n"));
    let (title, rest) = blocks::title(&written);
    let title = title.map(|title| markdown::heading(title, scope));
    let text = markdown::print(&blocks::blocks(&rest), scope).join("\n");
    title.into_iter().chain([text]).filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n\n")
}

/// Converts the documentation of a member, a value or a branch.
pub(super) fn text(section: &Section, scope: &Scope<'_>) -> String {
    markdown::print(&section_blocks(section), scope).join("\n")
}

fn features(doc: &Doc, scope: &Scope<'_>) -> String {
    let items = doc.features().map(|(name, section)| {
        let blocks = section_blocks(section);
        markdown::titled(&format!("`{name}`:"), markdown::print(&blocks, scope), &blocks)
    });
    markdown::listed(items.collect(), |_| "- ".to_owned()).join("\n")
}

fn section_blocks(section: &Section) -> Vec<Block> {
    let text = clean(&section.text);
    match section.tag.as_deref() {
        // Releases with this tag showed the whole text without changes.
        Some("Example" | "Examples") => blocks::literal(&text.lines().collect::<Vec<_>>()),
        None if section.kind == SectionKind::Plain => blocks::blocks(&text),
        _ => blocks::blocks(&region::dedent_rest(&text)),
    }
}

/// Removes characters that Rust does not allow in comments: control characters, and those that change the direction of
/// text.
fn clean(text: &str) -> String {
    let allowed = |ch: &char| match ch {
        '\n' => true,
        '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => false,
        ch => !ch.is_control(),
    };
    text.replace('\t', "        ").chars().filter(allowed).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        /// Each line of the result can be in a comment, whatever the text is.
        #[test]
        fn any_text(pieces in prop::collection::vec(0..PIECES.len(), 0..60)) {
            let text: String = pieces.into_iter().map(|piece| PIECES[piece]).collect();
            let lines = markdown::print(&blocks::blocks(&clean(&region::dedent_rest(&text))), &Scope::default());
            prop_assert!(lines.iter().all(|line| !line.contains(['\n', '\r'])));
        }
    }

    const PIECES: [&str; 30] = [
        " ",
        "  ",
        "\n",
        "\n\n",
        "\n  ",
        "\n    ",
        "\t",
        "\r",
        "a",
        "é",
        "\u{3000}",
        "*",
        "**",
        "`",
        "``",
        "@",
        ":a:",
        "::",
        ".. note::",
        ".. qmp-example::\n",
        "- ",
        "1. ",
        "-> ",
        "+--+",
        "== ==",
        "<http://a",
        ">",
        "_",
        "\\",
        "|",
    ];
}
