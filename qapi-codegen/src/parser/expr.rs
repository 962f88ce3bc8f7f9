//! Expressions: the JSON-like part of the grammar.

use std::collections::HashSet;

use crate::ast::{Entry, Value, ValueKind};
use crate::diagnostic::{Diagnostic, Fault, clip};
use crate::lexer::{Lexer, Token, TokenKind};

/// Duplicate keys are found with a set in objects with at least this many keys.
const FEW_KEYS: usize = 16;

/// Reads expressions.
pub(super) struct ExprParser<'p, 'a> {
    lexer: &'p mut Lexer<'a>,
    deepest: usize,
}

impl<'p, 'a> ExprParser<'p, 'a> {
    pub(super) fn new(lexer: &'p mut Lexer<'a>, deepest: usize) -> Self {
        Self { lexer, deepest }
    }

    /// value = object | array | string | "true" | "false"
    ///
    /// `depth` is the number of brackets around it, and `open` the innermost of them. Recursion is bounded by the limit
    /// on brackets.
    pub(super) fn value(
        &mut self,
        first: Token,
        depth: usize,
        expected: &'static str,
        open: Option<Token>,
    ) -> Result<Value, Box<Diagnostic>> {
        let kind = match first.kind {
            TokenKind::Punctuation(b'{' | b'[') if depth >= self.deepest => {
                return Err(Diagnostic::new(Fault::TooDeep { limit: self.deepest }, first.span).into());
            }
            TokenKind::Punctuation(b'{') => return self.object(first, depth + 1),
            TokenKind::Punctuation(b'[') => return self.array(first, depth + 1),
            TokenKind::String { escaped } => ValueKind::Str(self.lexer.string(first, escaped).text),
            TokenKind::Bool(value) => ValueKind::Bool(value),
            _ => return Err(self.unexpected(first, expected, open)),
        };
        Ok(Value { span: first.span, kind })
    }

    /// object = "{" [ string ":" value { "," string ":" value } ] "}"
    fn object(&mut self, open: Token, depth: usize) -> Result<Value, Box<Diagnostic>> {
        let mut entries = Vec::new();
        let mut keys = HashSet::new();
        let mut token = self.lexer.next()?;
        if token.kind == TokenKind::Punctuation(b'}') {
            let span = open.span.to(token.span);
            return Ok(Value { span, kind: ValueKind::Object(entries) });
        }
        let mut expected = "a key or '}'";
        loop {
            let TokenKind::String { escaped } = token.kind else {
                return Err(self.unexpected(token, expected, Some(open)));
            };
            let key = self.lexer.string(token, escaped);
            self.punctuation(b':', "':'", open)?;
            let first = self.lexer.next()?;
            if self.seen(&entries, &mut keys, &key.text) {
                // It is reported at the value, as by QEMU's front end.
                let fault = Fault::DuplicateKey { key: clip(&key.text) };
                return Err(Diagnostic::new(fault, first.span).detail(key.span).into());
            }
            let value = self.value(first, depth, "a value", Some(open))?;
            entries.push(Entry { key, value });
            token = self.lexer.next()?;
            match token.kind {
                TokenKind::Punctuation(b'}') => {
                    let span = open.span.to(token.span);
                    return Ok(Value { span, kind: ValueKind::Object(entries) });
                }
                TokenKind::Punctuation(b',') => token = self.lexer.next()?,
                _ => return Err(self.unexpected(token, "',' or '}'", Some(open))),
            }
            expected = "a key";
        }
    }

    /// array = "[" [ value { "," value } ] "]"
    fn array(&mut self, open: Token, depth: usize) -> Result<Value, Box<Diagnostic>> {
        let mut values = Vec::new();
        let mut token = self.lexer.next()?;
        let mut expected = "a value or ']'";
        if token.kind != TokenKind::Punctuation(b']') {
            loop {
                values.push(self.value(token, depth, expected, Some(open))?);
                token = self.lexer.next()?;
                match token.kind {
                    TokenKind::Punctuation(b']') => break,
                    TokenKind::Punctuation(b',') => token = self.lexer.next()?,
                    _ => return Err(self.unexpected(token, "',' or ']'", Some(open))),
                }
                expected = "a value";
            }
        }
        Ok(Value { span: open.span.to(token.span), kind: ValueKind::Array(values) })
    }

    fn seen(&self, entries: &[Entry], keys: &mut HashSet<Box<str>>, key: &str) -> bool {
        if entries.len() < FEW_KEYS {
            return entries.iter().any(|entry| *entry.key.text == *key);
        }
        if keys.is_empty() {
            keys.extend(entries.iter().map(|entry| entry.key.text.clone()));
        }
        !keys.insert(key.into())
    }

    fn punctuation(&mut self, byte: u8, expected: &'static str, open: Token) -> Result<Token, Box<Diagnostic>> {
        let token = self.lexer.next()?;
        match token.kind == TokenKind::Punctuation(byte) {
            true => Ok(token),
            false => Err(self.unexpected(token, expected, Some(open))),
        }
    }

    /// Makes an error about a token, in the innermost brackets that are open.
    fn unexpected(&self, token: Token, expected: &'static str, open: Option<Token>) -> Box<Diagnostic> {
        let found = match token.kind {
            TokenKind::End => "the end of the file".to_owned(),
            TokenKind::Comment => "a documentation comment".to_owned(),
            TokenKind::String { .. } => clip(self.lexer.text(token)),
            _ => format!("'{}'", self.lexer.text(token)),
        };
        let error = Diagnostic::new(Fault::UnexpectedToken { expected, found }, token.span);
        let is_closing = |token: Token| matches!(token.kind, TokenKind::Punctuation(b'}' | b']'));
        let never_closed = token.kind == TokenKind::End || self.lexer.begins_item(token.span);
        match open {
            // The next definition or the end of the file follows.
            Some(open) if never_closed => error.related(Some((open.span, "this is not closed"))),
            Some(open) if is_closing(token) && !closes(open, token) => {
                error.related(Some((open.span, "this must be closed first"))).help(remedy(expected, token, Some(open)))
            }
            _ => error.help(remedy(expected, token, open)),
        }
        .into()
    }
}

/// Whether a bracket closes another.
fn closes(open: Token, close: Token) -> bool {
    let pair = (open.kind, close.kind);
    let [object, array] =
        [(b'{', b'}'), (b'[', b']')].map(|(open, close)| (TokenKind::Punctuation(open), TokenKind::Punctuation(close)));
    pair == object || pair == array
}

/// Suggests how to correct an unexpected token, in the innermost brackets that are open.
fn remedy(expected: &str, token: Token, open: Option<Token>) -> Option<String> {
    let in_array = open.is_some_and(|open| open.kind == TokenKind::Punctuation(b'['));
    let help = match (expected, token.kind) {
        ("',' or '}'" | "',' or ']'", TokenKind::String { .. } | TokenKind::Bool(_))
        | ("',' or '}'" | "',' or ']'", TokenKind::Punctuation(b'{' | b'[')) => "a comma is missing before this",
        ("',' or ']'", TokenKind::Punctuation(b':')) => {
            "only objects have keys: they are written in braces, { 'key': 'value' }"
        }
        (_, TokenKind::Comment) => "a comment in a definition begins with a single '#'",
        // The value of a key is not after a comma.
        ("a value", _) if !in_array => return None,
        ("a key" | "a value", TokenKind::Punctuation(b'}' | b']')) => {
            "remove the comma before this: no comma follows the last element"
        }
        ("a key" | "a value", TokenKind::Punctuation(b',')) => "remove one of the commas",
        ("':'", TokenKind::Punctuation(b',' | b'}')) => "a list is written in brackets: [ 'one', 'two' ]",
        ("an object", TokenKind::Punctuation(b',')) => {
            "definitions follow each other with nothing between them: remove the ','"
        }
        ("an object", TokenKind::Punctuation(b'}' | b']')) => "no bracket is open here: remove it",
        _ => return None,
    };
    Some(help.to_owned())
}
