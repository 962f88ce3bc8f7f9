//! Splits text into tokens.
//!
//! Tokens are punctuation, strings and the words `true` and `false`. Comments are skipped unless the parser reads
//! documentation.

use crate::ast::Text;
use crate::diagnostic::{Diagnostic, Fault, clip};
use crate::language::Language;
use crate::source::{FileId, Span};

/// The kinds of token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TokenKind {
    /// One of `{ } [ ] : ,`.
    Punctuation(u8),
    /// A string, and whether it has escapes.
    String { escaped: bool },
    /// `true` or `false`.
    Bool(bool),
    /// A comment from its `#` to the end of the line.
    Comment,
    /// The end of the file.
    End,
}

/// A token and its position.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Token {
    pub(crate) kind: TokenKind,
    pub(crate) span: Span,
}

/// Reads tokens from a position in a text on.
#[derive(Debug)]
pub(crate) struct Lexer<'a> {
    file: FileId,
    text: &'a str,
    position: usize,
    language: Language,
}

impl<'a> Lexer<'a> {
    /// Starts at an offset of a file's text.
    pub(crate) fn new(file: FileId, text: &'a str, position: usize, language: Language) -> Self {
        Self { file, text, position, language }
    }

    /// Returns the offset up to which it has read.
    pub(crate) fn position(&self) -> usize {
        self.position
    }

    /// Returns a span of this file.
    pub(crate) fn span(&self, start: usize, end: usize) -> Span {
        Span { file: self.file, start: start as u32, end: end as u32 }
    }

    /// Returns the text of one of this file's tokens.
    pub(crate) fn text(&self, token: Token) -> &'a str {
        &self.text[token.span.range()]
    }

    /// Returns the value of a string token.
    pub(crate) fn string(&self, token: Token, escaped: bool) -> Text {
        let text = self.text(token);
        let inner = &text[1..text.len() - 1];
        let text = if escaped { unescape(inner).into() } else { inner.into() };
        Text { span: token.span, text }
    }

    /// Returns the start of the line that contains an offset.
    pub(crate) fn line_start(&self, offset: usize) -> usize {
        self.text[..offset].rfind('\n').map_or(0, |i| i + 1)
    }

    /// Returns the whole text of the file.
    pub(crate) fn source(&self) -> &'a str {
        self.text
    }

    /// Returns the next token, and skips ordinary comments. The first line of a documentation comment is a token.
    pub(crate) fn next(&mut self) -> Result<Token, Box<Diagnostic>> {
        self.next_token(true)
    }

    /// Returns the next token, which may be a comment of any kind.
    pub(crate) fn next_or_comment(&mut self) -> Result<Token, Box<Diagnostic>> {
        self.next_token(false)
    }

    /// Whether a definition seems to begin with a token: it is a brace at the start of its line, or the documentation
    /// before such a brace.
    pub(crate) fn begins_item(&self, token: Span) -> bool {
        let start = token.start as usize;
        if self.line_start(start) != start {
            return false;
        }
        let mut lines = self.text[start..].lines();
        match lines.next() {
            Some("##") => {
                lines.find(|line| !line.is_empty() && !line.starts_with('#')).is_some_and(|line| line.starts_with('{'))
            }
            line => line.is_some_and(|line| line.starts_with('{')),
        }
    }

    /// Goes back to an offset.
    pub(crate) fn restart(&mut self, position: usize) {
        self.position = position;
    }

    /// Goes to a position where reading can start again after an error: the first line end from `from` on that is
    /// followed by a `{` or a `##`.
    pub(crate) fn recover(&mut self, from: usize) {
        self.position = from.min(self.text.len());
        let rest = &self.text.as_bytes()[self.position..];
        let next_start =
            rest.iter().zip(rest.get(1..).unwrap_or(&[])).zip(rest.get(2..).unwrap_or(&[]).iter().chain([&b'\n']));
        let found = next_start
            .into_iter()
            .position(|((&end, &first), &second)| end == b'\n' && (first == b'{' || (first == b'#' && second == b'#')));
        self.position = found.map_or(self.text.len(), |i| self.position + i);
    }

    /// Goes to the end of a documentation comment with an error on the line that contains `from`.
    pub(crate) fn recover_in_comment(&mut self, from: usize) {
        let mut position = from;
        loop {
            let end = self.text[position..].find('\n').map_or(self.text.len(), |i| position + i);
            position = (end + 1).min(self.text.len());
            let line = self.text[position..].trim_start();
            if line.starts_with("##") {
                // The end mark ends the comment even if its line has other text.
                let start = self.text.len() - line.len();
                let end = self.text[start..].find('\n').map_or(self.text.len(), |i| start + i);
                self.position = end;
                return;
            }
            if !line.starts_with('#') {
                self.position = position;
                return;
            }
            position = self.text.len() - line.len();
        }
    }

    fn next_token(&mut self, skip_comments: bool) -> Result<Token, Box<Diagnostic>> {
        let bytes = self.text.as_bytes();
        loop {
            let start = self.position;
            let Some(&byte) = bytes.get(start) else {
                // QEMU's front end reports the end of the file at the last line end.
                let end = self.text.len().saturating_sub(1);
                return Ok(Token { kind: TokenKind::End, span: self.span(end, end) });
            };
            self.position += 1;
            let kind = match byte {
                b' ' | b'\n' | b'\t' => continue,
                b'#' => {
                    let documentation = bytes.get(self.position) == Some(&b'#');
                    let rest = &self.text[self.position..];
                    self.position += rest.find('\n').unwrap_or(rest.len());
                    if skip_comments && !documentation {
                        continue;
                    }
                    TokenKind::Comment
                }
                b'{' | b'}' | b'[' | b']' | b':' | b',' => TokenKind::Punctuation(byte),
                b'\'' => self.string_token(start)?,
                b't' if self.text[start..].starts_with("true") => {
                    self.position = start + 4;
                    TokenKind::Bool(true)
                }
                b'f' if self.text[start..].starts_with("false") => {
                    self.position = start + 5;
                    TokenKind::Bool(false)
                }
                _ => {
                    let ch = self.text[start..].chars().next().unwrap_or(' ');
                    self.position = start + ch.len_utf8();
                    if is_space(ch) {
                        continue;
                    }
                    return Err(self.stray(start));
                }
            };
            return Ok(Token { kind, span: self.span(start, self.position) });
        }
    }

    /// string = "'" { printable ASCII except "'" and "\" | "\\" } "'"
    fn string_token(&mut self, start: usize) -> Result<TokenKind, Box<Diagnostic>> {
        let bytes = self.text.as_bytes();
        let mut escaped = false;
        loop {
            let at = self.position;
            let byte = bytes.get(at).copied().unwrap_or(b'\n');
            self.position += 1;
            let fault = match byte {
                b'\'' => return Ok(TokenKind::String { escaped }),
                b'\\' if bytes.get(at + 1) == Some(&b'\\') => {
                    escaped = true;
                    self.position += 1;
                    continue;
                }
                b'\\' if self.language.json_escapes() && self.json_escape(at + 1) => {
                    escaped = true;
                    continue;
                }
                b'\\' if !matches!(bytes.get(at + 1), None | Some(b'\n')) => {
                    let ch = self.text[at + 1..].chars().next().unwrap_or(' ');
                    Fault::BadEscape { ch: ch.escape_debug().to_string() }
                }
                b'\n' | b'\\' => Fault::StringNotEnded,
                b' '..b'\x7f' => continue,
                _ => {
                    let ch = self.text[at..].chars().next().unwrap_or(' ');
                    Fault::BadCharacter { ch: ch.escape_debug().to_string() }
                }
            };
            // Reading goes on after this character. The rest of the line is skipped anyway.
            self.position = at + self.text[at..].chars().next().map_or(0, char::len_utf8);
            let string = self.span(start, start + 1);
            return Err(Diagnostic::new(fault, string).detail(self.span(at, self.position)).into());
        }
    }

    /// escape = "b" | "f" | "n" | "r" | "t" | "/" | quote | "u" 4 digits
    ///
    /// Skips an escape of JSON after its backslash, if there is a valid one. Strings consist of printable ASCII even if
    /// they are written with escapes, so most escapes are invalid.
    fn json_escape(&mut self, at: usize) -> bool {
        let Some((ch, end)) = json_escape(&self.text[at..]) else { return false };
        self.position = at + end;
        matches!(ch, ' '..='~')
    }

    fn stray(&mut self, start: usize) -> Box<Diagnostic> {
        let text = &self.text[start..];
        // The first character is always stray.
        let first = text.chars().next().map_or(0, char::len_utf8);
        let end =
            text[first..].find(|ch: char| "[]{}:,'".contains(ch) || is_space(ch)).map_or(text.len(), |i| first + i);
        self.position = start + end;
        let text = &text[..end];
        let fault = Fault::StrayText { text: clip(text) };
        Diagnostic::new(fault, self.span(start, self.position)).help(instead_of(text)).into()
    }
}

/// Returns what to write instead of a text that does not start a token and is often from another language.
fn instead_of(text: &str) -> Option<String> {
    let is_word = |word: &str| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'"');
    let quoted = |word: &str| if is_word(word) { format!("'{}'", clip(word)) } else { "'…'".to_owned() };
    if text.starts_with('"') {
        // The text ends at its first space or comma.
        let word = text.get(1..text.len() - 1).filter(|_| text.ends_with('"')).unwrap_or_default();
        let single = quoted(word);
        return Some(format!("schemas are written with single quotes: {single}, not {}", single.replace('\'', "\"")));
    }
    Some(match text {
        _ if text.starts_with("//") || text.starts_with("/*") => {
            "a comment begins with '#' and ends with its line".to_owned()
        }
        _ if text.starts_with(['‘', '’', '“', '”', '`', '´']) => {
            "schemas are written with plain single quotes: '…'".to_owned()
        }
        "True" | "TRUE" | "yes" | "on" => "the value of a flag is true, in small letters and without quotes".to_owned(),
        "False" | "FALSE" | "no" | "off" => {
            "the value of a flag is false, in small letters and without quotes".to_owned()
        }
        "null" | "None" | "nil" => {
            "schemas have no value null: leave the key out, or write the name of the type as a string, 'null'"
                .to_owned()
        }
        "=" | "=>" => "a ':' separates a key from its value".to_owned(),
        ";" => "definitions follow each other with nothing between them: remove the ';'".to_owned(),
        _ if text.trim_start_matches('-').starts_with(|ch: char| ch.is_ascii_digit()) => {
            format!("schemas have no numbers: a value of an enum is a string, such as {}", quoted(text))
        }
        _ if text.starts_with(|ch: char| ch.is_ascii_alphabetic() || ch == '_') => {
            format!("strings are written with single quotes: {}", quoted(text))
        }
        _ => return None,
    })
}

/// Returns the character of an escape of JSON without its backslash, and the length of the escape.
fn json_escape(text: &str) -> Option<(char, usize)> {
    let ch = match text.as_bytes().first()? {
        quote @ (b'/' | b'\'' | b'"' | b'\\') => char::from(*quote),
        b'u' => {
            let digits = text.get(1..5).filter(|digits| digits.bytes().all(|digit| digit.is_ascii_hexdigit()))?;
            return Some((char::from_u32(u32::from_str_radix(digits, 16).ok()?)?, 5));
        }
        _ => return None,
    };
    Some((ch, 1))
}

/// Replaces the escapes of a string, which must be valid.
fn unescape(text: &str) -> String {
    let mut unescaped = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, escape)) = rest.split_once('\\') {
        let (ch, length) = json_escape(escape).unwrap_or(('\\', 0));
        unescaped.push_str(before);
        unescaped.push(ch);
        rest = &escape[length..];
    }
    unescaped + rest
}

/// Whether a character is white space between tokens, as QEMU's front end sees it.
pub(crate) fn is_space(ch: char) -> bool {
    ch.is_whitespace() || ('\x1c'..='\x1f').contains(&ch)
}
