//! The lines of a documentation comment, and the rules for each line by itself.

use crate::diagnostic::{Diagnostic, Fault};
use crate::language::Language;
use crate::lexer::{Lexer, Token, TokenKind, is_space};
use crate::options::{DocRules, Options};
use crate::source::Span;

/// The maximum length of a line, including the comment mark.
const LINE_LENGTH: usize = 70;

/// A line without its comment mark and trailing space.
#[derive(Clone, Copy, Debug)]
pub(super) struct Line<'a> {
    pub(super) text: &'a str,
    pub(super) span: Span,
}

impl Line<'_> {
    /// Returns the number of white space characters at its start.
    pub(super) fn indent(&self) -> usize {
        self.text.chars().take_while(|&ch| is_space(ch)).count()
    }
}

/// Reads line after line.
#[derive(Debug)]
pub(super) struct Lines<'p, 'a> {
    lexer: &'p mut Lexer<'a>,
    rules: DocRules,
    language: Language,
    /// Set inside an example or literal block, whose lines have no format. The inner value is its indentation, once
    /// known.
    literal: Option<Option<usize>>,
    last: Option<Span>,
    /// Errors in lines that can still be read.
    errors: Vec<Diagnostic>,
}

impl<'p, 'a> Lines<'p, 'a> {
    pub(super) fn new(lexer: &'p mut Lexer<'a>, options: &Options) -> Self {
        let Options { language, doc_rules: rules, .. } = *options;
        Self { lexer, rules, language, literal: None, last: None, errors: Vec::new() }
    }

    pub(super) fn rules(&self) -> DocRules {
        self.rules
    }

    pub(super) fn language(&self) -> Language {
        self.language
    }

    pub(super) fn text(&self, token: Token) -> &'a str {
        self.lexer.text(token)
    }

    /// Adds errors.
    pub(super) fn note(&mut self, mut errors: Vec<Diagnostic>) {
        self.errors.append(&mut errors);
    }

    /// Returns the errors that did not prevent the comment from being read.
    pub(super) fn into_errors(self) -> Vec<Diagnostic> {
        self.errors
    }

    /// Returns the position of the last line that was read, which may be the end mark.
    pub(super) fn last_span(&self) -> Span {
        self.last.unwrap_or_else(|| self.lexer.span(0, 0))
    }

    /// line = "#" [ " " text ]
    ///
    /// Returns `None` at the end mark `##`.
    pub(super) fn next(&mut self) -> Result<Option<Line<'a>>, Box<Diagnostic>> {
        let token = self.lexer.next_or_comment()?;
        let error = |fault| Err(Diagnostic::new(fault, token.span).into());
        self.last = Some(token.span);
        if token.kind != TokenKind::Comment {
            return error(Fault::DocNotEnded);
        }
        let comment = self.lexer.text(token);
        if comment.starts_with("##") {
            return if comment == "##" { Ok(None) } else { error(Fault::DocBadEnd) };
        }
        let Some(text) = comment.strip_prefix("# ") else {
            return match comment {
                "#" => Ok(Some(Line { text: "", span: token.span })),
                _ => error(Fault::DocNoSpace),
            };
        };
        let line = Line { text: text.trim_end_matches(is_space), span: token.span };
        if self.rules.line_format {
            self.check_format(line);
        }
        Ok(Some(line))
    }

    /// Checks the format of a line. Literal blocks have no format, and end where the indentation decreases.
    fn check_format(&mut self, line: Line<'a>) {
        if starts_literal(line.text) {
            self.literal = Some(None);
        } else if let Some(indent) = self.literal
            && !line.text.is_empty()
        {
            let here = line.text.bytes().take_while(|&byte| byte == b' ').count();
            match indent {
                None | Some(0) => self.literal = Some(Some(here)),
                Some(indent) if here < indent => self.literal = None,
                Some(_) => {}
            }
        }
        if self.literal.is_some() {
            return;
        }
        if line.text.len() + 2 > LINE_LENGTH && line.text.chars().count() + 2 > LINE_LENGTH && !is_address(line.text) {
            self.errors.push(Diagnostic::new(Fault::DocLongLine, line.span));
            return;
        }
        if let Some(mark) = single_space(line.text) {
            // QEMU's front end counts from the start of the line, wherever the comment starts.
            let start = self.lexer.line_start(line.span.start as usize);
            let rest = &self.lexer.source()[start..line.span.end as usize];
            let before = line.text[..mark].chars().count() + 3;
            let at = rest.char_indices().nth(before).map_or(rest.len(), |(i, _)| i);
            let at = self.lexer.span(start + at, start + at);
            self.errors.push(Diagnostic::new(Fault::DocOneSpace, at));
        }
    }
}

/// Whether a line starts an example of QMP or is a literal block's mark by itself.
fn starts_literal(text: &str) -> bool {
    let Some(text) = text.strip_suffix("::") else { return false };
    match text.strip_prefix("..") {
        Some(directive) => directive.starts_with(' ') && directive.trim_start_matches(' ') == "qmp-example",
        None => text.is_empty(),
    }
}

/// Whether a line has only an internet address, which cannot be broken.
fn is_address(text: &str) -> bool {
    let text = text.trim_start_matches(' ');
    let schemes = ["http://", "https://", "ftp://"];
    schemes.iter().any(|scheme| text.starts_with(scheme)) && !text.contains(' ')
}

/// Returns the offset of a mark that ends a sentence, with only one space before the next sentence.
///
/// The next sentence begins with a space and one of `A-Z0-9(`. Neither `e.g.` nor the number of a list item ends a
/// sentence.
fn single_space(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let next_sentence =
        |at: usize| bytes.get(at) == Some(&b' ') && matches!(bytes.get(at + 1), Some(b'A'..=b'Z' | b'0'..=b'9' | b'('));
    let mut start = 0;
    let indent = bytes.iter().take_while(|&&byte| byte == b' ').count();
    if bytes.get(indent).is_some_and(u8::is_ascii_digit)
        && bytes.get(indent + 1) == Some(&b'.')
        && next_sentence(indent + 2)
    {
        start = indent + 4;
    }
    let ends = (start..bytes.len()).filter(|&i| matches!(bytes[i], b'.' | b'!' | b'?'));
    ends.into_iter().filter(|&i| next_sentence(i + 1)).find(|&i| {
        let example = text[..=i].ends_with("e.g.");
        let word_before =
            example && text[..i - 3].chars().next_back().is_some_and(|ch| ch.is_alphanumeric() || ch == '_');
        !example || word_before
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences() {
        assert_eq!(single_space("One. Two"), Some(3));
        assert_eq!(single_space("One.  Two"), None);
        assert_eq!(single_space("One? (two)"), Some(3));
        assert_eq!(single_space("one. two"), None);
        assert_eq!(single_space("such, e.g. QMP"), None);
        assert_eq!(single_space("such, ee.g. QMP"), Some(10));
        assert_eq!(single_space("  1. Item"), None);
        assert_eq!(single_space("12. Item"), Some(2));
    }

    #[test]
    fn literals() {
        assert!(starts_literal(".. qmp-example::"));
        assert!(starts_literal("::"));
        assert!(!starts_literal(" ::"));
        assert!(!starts_literal("Thus::"));
    }
}
