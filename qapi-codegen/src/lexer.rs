//! Text to tokens.
//!
//! Tokens are punctuation, strings and the words `true` and `false`; comments are passed over
//! unless the parser is reading documentation.

use crate::ast::Text;
use crate::diagnostic::{Diagnostic, Fault, clip};
use crate::language::Language;
use crate::source::{FileId, Span};

/// The kinds of token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TokenKind {
    /// One of `{ } [ ] : ,`.
    Punctuation(u8),
    /// A string; whether it has escapes.
    String { escaped: bool },
    /// `true` or `false`.
    Bool(bool),
    /// A comment from its `#` to the end of the line.
    Comment,
    /// The end of the file.
    End,
}

/// A token and where it stands.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Token {
    pub(crate) kind: TokenKind,
    pub(crate) span: Span,
}

/// A place in a text, and what comes next.
#[derive(Debug)]
pub(crate) struct Lexer<'a> {
    file: FileId,
    text: &'a str,
    position: usize,
    language: Language,
}

impl<'a> Lexer<'a> {
    /// Starts, or goes on, at that offset of a file's text.
    pub(crate) fn new(file: FileId, text: &'a str, position: usize, language: Language) -> Self {
        Self { file, text, position, language }
    }

    /// How far it has read.
    pub(crate) fn position(&self) -> usize {
        self.position
    }

    /// A span of this file.
    pub(crate) fn span(&self, start: usize, end: usize) -> Span {
        Span { file: self.file, start: start as u32, end: end as u32 }
    }

    /// The text of one of this file's tokens.
    pub(crate) fn text(&self, token: Token) -> &'a str {
        &self.text[token.span.range()]
    }

    /// What a string token stands for.
    pub(crate) fn string(&self, token: Token, escaped: bool) -> Text {
        let text = self.text(token);
        let inner = &text[1..text.len() - 1];
        let text = if escaped { unescape(inner).into() } else { inner.into() };
        Text { span: token.span, text }
    }

    /// The start of the line that an offset is on.
    pub(crate) fn line_start(&self, offset: usize) -> usize {
        self.text[..offset].rfind('\n').map_or(0, |i| i + 1)
    }

    /// The whole text of the file.
    pub(crate) fn source(&self) -> &'a str {
        self.text
    }

    /// The next token that is no ordinary comment. The first line of a documentation comment is
    /// a token.
    pub(crate) fn next(&mut self) -> Result<Token, Box<Diagnostic>> {
        self.next_token(true)
    }

    /// The next token, which may be a comment of any kind.
    pub(crate) fn next_or_comment(&mut self) -> Result<Token, Box<Diagnostic>> {
        self.next_token(false)
    }

    /// Whether a definition seems to begin with a token: it is a brace at the start of its line, or the documentation before
    /// such a brace.
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

    /// Goes to where reading can start afresh after an error: the end of a line, not before `from`,
    /// whose next starts with a `{` or a `##`.
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

    /// Goes to the end of the documentation comment, in which an error was found on the line that
    /// `from` is on.
    pub(crate) fn recover_in_comment(&mut self, from: usize) {
        let mut position = from;
        loop {
            let end = self.text[position..].find('\n').map_or(self.text.len(), |i| position + i);
            position = (end + 1).min(self.text.len());
            let line = self.text[position..].trim_start();
            if line.starts_with("##") {
                // The end mark, whatever else is on its line.
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
                // QEMU's front end is at the last line end when it sees that it is at the end.
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
            // On from here, whole characters: the rest of the line is not looked at anyway.
            self.position = at + self.text[at..].chars().next().map_or(0, char::len_utf8);
            let string = self.span(start, start + 1);
            return Err(Diagnostic::new(fault, string).detail(self.span(at, self.position)).into());
        }
    }

    /// escape = "b" | "f" | "n" | "r" | "t" | "/" | quote | "u" 4 digits
    ///
    /// Passes over an escape of JSON after its backslash, if there is one. Strings are made of printable
    /// ASCII whatever way they are written, so most are not of use.
    fn json_escape(&mut self, at: usize) -> bool {
        let Some((ch, end)) = json_escape(&self.text[at..]) else { return false };
        self.position = at + end;
        matches!(ch, ' '..='~')
    }

    fn stray(&mut self, start: usize) -> Box<Diagnostic> {
        let text = &self.text[start..];
        // The first character is stray whatever it is.
        let first = text.chars().next().map_or(0, char::len_utf8);
        let end =
            text[first..].find(|ch: char| "[]{}:,'".contains(ch) || is_space(ch)).map_or(text.len(), |i| first + i);
        self.position = start + end;
        let text = &text[..end];
        let fault = Fault::StrayText { text: clip(text) };
        Diagnostic::new(fault, self.span(start, self.position)).help(instead_of(text)).into()
    }
}

/// What to write instead of a text that starts no token, and is often that of another language.
fn instead_of(text: &str) -> Option<String> {
    let is_word = |word: &str| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'"');
    let quoted = |word: &str| if is_word(word) { format!("'{}'", clip(word)) } else { "'…'".to_owned() };
    if text.starts_with('"') {
        // A text with a space or comma in it is cut off there.
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

/// What an escape of JSON without its backslash stands for, and its length.
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

/// A string's text without its escapes, which are sound.
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
