//! Documentation blocks, which are parsed `##` comments.
//!
//! The text of sections is kept as written, for generating documentation from a QEMU tree. The only facts that are read
//! from it are the `Since` versions.

use crate::source::Span;

/// A documentation comment.
#[derive(Debug)]
pub struct Doc {
    /// The position, from the opening `##` to the end of the comment.
    pub span: Span,
    /// The definition that it documents. `None` if it is free-form.
    pub symbol: Option<String>,
    /// Its parts in textual order. The first is always the [`SectionKind::Plain`] introduction,
    /// which may be empty.
    pub sections: Vec<Section>,
}

/// A part of a documentation comment.
#[derive(Debug)]
pub struct Section {
    /// The position of its first line.
    pub span: Span,
    /// Its kind.
    pub kind: SectionKind,
    /// The word that begins a section of plain text in an older release: `Note`, `Example`.
    pub tag: Option<String>,
    /// Its text, without the comment marks and the tag.
    pub text: String,
}

/// The kinds of [`Section`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum SectionKind {
    /// Any other text.
    Plain,
    /// The description of the member, value or argument of that name.
    Member(String),
    /// The description of the feature of that name.
    Feature(String),
    /// The description of a command's reply.
    Returns,
    /// The description of a command's errors.
    Errors,
    /// The first release with the definition.
    Since,
    /// A note about unfinished work.
    Todo,
}

impl SectionKind {
    /// Returns the word for the kind, as in dumps.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Plain => "Plain",
            Self::Member(_) => "Member",
            Self::Feature(_) => "Feature",
            Self::Returns => "Returns",
            Self::Errors => "Errors",
            Self::Since => "Since",
            Self::Todo => "Todo",
        }
    }
}

impl Section {
    /// Returns the version in a `(since X)` at the end of the text. In the description of a member or feature, it is
    /// the first release that had it.
    pub fn since_remark(&self) -> Option<&str> {
        since_remark(&self.text)
    }
}

impl Doc {
    /// Returns the introduction, which may be empty.
    pub fn body(&self) -> &str {
        self.sections.first().map_or("", |section| &section.text)
    }

    /// Returns the names and descriptions of members, values or arguments.
    pub fn members(&self) -> impl Iterator<Item = (&str, &Section)> {
        self.sections.iter().filter_map(|section| match &section.kind {
            SectionKind::Member(name) => Some((name.as_str(), section)),
            _ => None,
        })
    }

    /// Returns the names and descriptions of features.
    pub fn features(&self) -> impl Iterator<Item = (&str, &Section)> {
        self.sections.iter().filter_map(|section| match &section.kind {
            SectionKind::Feature(name) => Some((name.as_str(), section)),
            _ => None,
        })
    }

    /// Returns the first section of the given kind.
    pub fn section(&self, kind: &SectionKind) -> Option<&Section> {
        self.sections.iter().find(|section| section.kind == *kind)
    }

    /// Returns the first release that had the definition.
    pub fn since(&self) -> Option<&str> {
        let version = leading_version(self.section(&SectionKind::Since)?.text.trim());
        (!version.is_empty()).then_some(version)
    }

    /// Returns the first release that had the given member, value or argument.
    pub fn member_since(&self, name: &str) -> Option<&str> {
        let (_, section) = self.members().find(|(member, _)| *member == name)?;
        since_remark(&section.text)
    }

    /// Returns the first release that had the given feature.
    pub fn feature_since(&self, name: &str) -> Option<&str> {
        let (_, section) = self.features().find(|(feature, _)| *feature == name)?;
        since_remark(&section.text)
    }
}

/// Returns the version in a `(since X)` at the end of a description, in any of the usual spellings. Other remarks in
/// parentheses may follow it.
fn since_remark(text: &str) -> Option<&str> {
    let mut text = text;
    loop {
        text = text.trim_end().trim_end_matches('.').strip_suffix(')')?;
        let open = matching_parenthesis(text)?;
        // The remark may have other parts: `(since 8.2, default: 1)`, `(optional; Since: 5.1)`.
        let version = text[open + 1..].split([',', ';']).find_map(|part| {
            let part = part.trim();
            let rest = match part.get(..5) {
                Some(word) if word.eq_ignore_ascii_case("since") => &part[5..],
                _ => return None,
            };
            let rest = rest.trim_start_matches(|ch: char| ch == ':' || ch.is_whitespace());
            let version = leading_version(rest);
            (!version.is_empty()).then_some(version)
        });
        if version.is_some() {
            return version;
        }
        text = &text[..open];
    }
}

/// Returns the offset of the open parenthesis that a `)` after the text would close.
fn matching_parenthesis(text: &str) -> Option<usize> {
    let mut closed = 0_usize;
    let mut parentheses = text.char_indices().rev().filter(|(_, ch)| matches!(ch, '(' | ')'));
    parentheses.find_map(|(i, ch)| {
        if ch == ')' {
            closed += 1;
            return None;
        }
        match closed.checked_sub(1) {
            Some(rest) => {
                closed = rest;
                None
            }
            None => Some(i),
        }
    })
}

/// Returns the digits and dots at the start of a text.
fn leading_version(text: &str) -> &str {
    let end = text.find(|ch: char| !ch.is_ascii_digit() && ch != '.').unwrap_or(text.len());
    text[..end].trim_end_matches('.')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn since_remarks() {
        for (text, version) in [
            ("its size (since 8.2)", Some("8.2")),
            ("its size (Since: 2.12.1).", Some("2.12.1")),
            ("its size\n(since 5.1, default: 0)", Some("5.1")),
            ("its size (default: 0; since 5.1)", Some("5.1")),
            ("its size (since 5.1) (default: f(0))", Some("5.1")),
            ("new since 5.1 (and more)", None),
            ("as of (since 5.1) it is", None),
            (")", None),
            ("(since)", None),
        ] {
            assert_eq!(since_remark(text), version, "{text}");
        }
    }
}
