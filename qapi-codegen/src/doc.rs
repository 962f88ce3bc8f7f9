//! Documentation blocks: what a parsed `##` comment holds.
//!
//! The text of sections is kept as written, for those who generate prose from their own QEMU tree.
//! What counts as a fact (the `Since` versions) is read out of it here.

use crate::source::Span;

/// A documentation comment.
#[derive(Debug)]
pub struct Doc {
    /// From the opening `##` to the end of the comment.
    pub span: Span,
    /// The definition it documents; none if it is free-form.
    pub symbol: Option<String>,
    /// Its parts in textual order. The first is always the [`SectionKind::Plain`] introduction,
    /// which may be empty.
    pub sections: Vec<Section>,
}

/// A part of a documentation comment.
#[derive(Debug)]
pub struct Section {
    /// Where its first line stands.
    pub span: Span,
    /// What it is.
    pub kind: SectionKind,
    /// What an older release's section of plain text begins with: `Note`, `Example`.
    pub tag: Option<String>,
    /// Its text, without the comment marks and the tag.
    pub text: String,
}

/// The kinds of [`Section`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum SectionKind {
    /// Text that is nothing of the below.
    Plain,
    /// What a member, value or argument of that name means.
    Member(String),
    /// What a feature of that name means.
    Feature(String),
    /// What a command returns.
    Returns,
    /// How a command fails.
    Errors,
    /// The first release with the definition.
    Since,
    /// What is left to do.
    Todo,
}

impl SectionKind {
    /// The word for it, as in dumps.
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
    /// The version in a `(since X)` that ends the text: of a member or feature, the release that
    /// first had it.
    pub fn since_remark(&self) -> Option<&str> {
        since_remark(&self.text)
    }
}

impl Doc {
    /// The introduction.
    pub fn body(&self) -> &str {
        self.sections.first().map_or("", |section| &section.text)
    }

    /// The descriptions of members, values or arguments: name and text.
    pub fn members(&self) -> impl Iterator<Item = (&str, &Section)> {
        self.sections.iter().filter_map(|section| match &section.kind {
            SectionKind::Member(name) => Some((name.as_str(), section)),
            _ => None,
        })
    }

    /// The descriptions of features: name and text.
    pub fn features(&self) -> impl Iterator<Item = (&str, &Section)> {
        self.sections.iter().filter_map(|section| match &section.kind {
            SectionKind::Feature(name) => Some((name.as_str(), section)),
            _ => None,
        })
    }

    /// The first section of that kind.
    pub fn section(&self, kind: &SectionKind) -> Option<&Section> {
        self.sections.iter().find(|section| section.kind == *kind)
    }

    /// The release that first had the definition.
    pub fn since(&self) -> Option<&str> {
        let version = leading_version(self.section(&SectionKind::Since)?.text.trim());
        (!version.is_empty()).then_some(version)
    }

    /// The release that first had that member, value or argument.
    pub fn member_since(&self, name: &str) -> Option<&str> {
        let (_, section) = self.members().find(|(member, _)| *member == name)?;
        since_remark(&section.text)
    }

    /// The release that first had that feature.
    pub fn feature_since(&self, name: &str) -> Option<&str> {
        let (_, section) = self.features().find(|(feature, _)| *feature == name)?;
        since_remark(&section.text)
    }
}

/// The version in a `(since X)` that ends a description, in any of its usual spellings. Other
/// remarks in parentheses may follow it.
fn since_remark(text: &str) -> Option<&str> {
    let mut text = text;
    loop {
        text = text.trim_end().trim_end_matches('.').strip_suffix(')')?;
        let open = matching_parenthesis(text)?;
        // `(since 8.2, default: 1)`, `(optional; Since: 5.1)`: the remark may say more.
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

/// Offset of the parenthesis that would be closed by one at the end of a text.
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

/// The digits and dots that a text starts with.
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
