//! Expressions: the JSON-like part of the grammar.

use std::collections::HashSet;

use crate::ast::{Entry, Value, ValueKind};
use crate::diagnostic::{Diagnostic, Fault, clip};
use crate::lexer::{Lexer, Token, TokenKind};

/// Objects with more keys than this are searched for duplicates with a set.
const FEW_KEYS: usize = 16;

/// What an expression is read with.
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
    /// `depth` is the number of brackets around it. Recursion is bounded by the limit on them.
    pub(super) fn value(
        &mut self,
        first: Token,
        depth: usize,
        expected: &'static str,
    ) -> Result<Value, Box<Diagnostic>> {
        let kind = match first.kind {
            TokenKind::Punctuation(b'{' | b'[') if depth >= self.deepest => {
                return Err(Diagnostic::new(Fault::TooDeep { limit: self.deepest }, first.span).into());
            }
            TokenKind::Punctuation(b'{') => return self.object(first, depth + 1),
            TokenKind::Punctuation(b'[') => return self.array(first, depth + 1),
            TokenKind::String { escaped } => ValueKind::Str(self.lexer.string(first, escaped).text),
            TokenKind::Bool(value) => ValueKind::Bool(value),
            _ => return Err(self.unexpected(first, expected)),
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
                return Err(self.unexpected(token, expected));
            };
            let key = self.lexer.string(token, escaped);
            self.punctuation(b':', "':'")?;
            let first = self.lexer.next()?;
            if self.seen(&entries, &mut keys, &key.text) {
                // Noticed at the value, which is where QEMU's front end places it.
                let fault = Fault::DuplicateKey { key: clip(&key.text) };
                return Err(Diagnostic::new(fault, first.span).detail(key.span).into());
            }
            let value = self.value(first, depth, "a value")?;
            entries.push(Entry { key, value });
            token = self.lexer.next()?;
            match token.kind {
                TokenKind::Punctuation(b'}') => {
                    let span = open.span.to(token.span);
                    return Ok(Value { span, kind: ValueKind::Object(entries) });
                }
                TokenKind::Punctuation(b',') => token = self.lexer.next()?,
                _ => return Err(self.unexpected(token, "',' or '}'")),
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
                values.push(self.value(token, depth, expected)?);
                token = self.lexer.next()?;
                match token.kind {
                    TokenKind::Punctuation(b']') => break,
                    TokenKind::Punctuation(b',') => token = self.lexer.next()?,
                    _ => return Err(self.unexpected(token, "',' or ']'")),
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

    fn punctuation(&mut self, byte: u8, expected: &'static str) -> Result<Token, Box<Diagnostic>> {
        let token = self.lexer.next()?;
        match token.kind == TokenKind::Punctuation(byte) {
            true => Ok(token),
            false => Err(self.unexpected(token, expected)),
        }
    }

    fn unexpected(&self, token: Token, expected: &'static str) -> Box<Diagnostic> {
        let found = match token.kind {
            TokenKind::End => "the end of the file".to_owned(),
            TokenKind::Comment => "a documentation comment".to_owned(),
            TokenKind::String { .. } => clip(self.lexer.text(token)),
            _ => format!("'{}'", self.lexer.text(token)),
        };
        Diagnostic::new(Fault::UnexpectedToken { expected, found }, token.span).into()
    }
}
