//! Finds the end of a message among the tokens, and enforces the limits.
//!
//! A message ends when as many brackets of each kind have closed as opened, or more of one kind. The
//! [`parser`](super::parser) checks the tokens. A message with an error also lasts until its end, and only its first
//! error is reported. Exceeded limits and stray bytes end a message at once.

use super::item::Item;
use super::lexer::{Kind, Token};
use super::limits::{MAX_NESTING, MAX_SIZE, MAX_TOKENS, TOO_DEEP};
use super::order::Order;
use super::parser::Parser;
use super::unicode::lossy;

/// The message that is being read.
#[derive(Clone, Debug, Default)]
pub(super) struct Message {
    /// The number of `{` minus the number of `}`.
    braces: i32,
    /// The number of `[` minus the number of `]`.
    brackets: i32,
    tokens: usize,
    size: usize,
    parser: Parser,
    /// The first error.
    error: Option<String>,
    /// The order of the last value's members.
    order: Order,
}

impl Message {
    /// Returns whether no message has begun.
    pub(super) fn is_empty(&self) -> bool {
        self.tokens == 0
    }

    /// Takes the order of the members in the value returned last.
    pub(super) fn order(&mut self) -> Order {
        std::mem::take(&mut self.order)
    }

    /// Processes a token, and returns the item that it completes.
    pub(super) fn take(&mut self, token: Token<'_>) -> Option<Item> {
        match token.kind {
            Kind::Stray => return Some(self.end_with(stray(token.text))),
            Kind::TooLong => return Some(self.end_with("JSON token size limit exceeded".into())),
            Kind::OpenObject => self.braces += 1,
            Kind::CloseObject => self.braces -= 1,
            Kind::OpenList => self.brackets += 1,
            Kind::CloseList => self.brackets -= 1,
            _ => {}
        }
        // QEMU also counts a terminating zero, but only that of the last token.
        if self.size + token.text.len() + 1 > MAX_SIZE {
            return Some(self.end_with("JSON token size limit exceeded".into()));
        }
        if self.tokens + 1 > MAX_TOKENS {
            return Some(self.end_with("JSON token count limit exceeded".into()));
        }
        if self.braces + self.brackets > MAX_NESTING {
            return Some(self.end_with(TOO_DEEP.into()));
        }
        self.size += token.text.len();
        self.tokens += 1;

        let value = match self.error {
            Some(_) => None,
            None => self.parser.take(token).unwrap_or_else(|error| {
                // Frees the part that was read, which is no longer needed.
                self.parser = Parser::default();
                self.error = Some(error);
                None
            }),
        };
        if self.braces >= 0 && self.brackets >= 0 && self.braces + self.brackets > 0 {
            return None;
        }
        let error = self.error.take();
        *self = Self::default();
        Some(match (value, error) {
            (Some((value, order)), _) => {
                self.order = order;
                Item::Value(value)
            }
            (None, Some(error)) => Item::Error(format!("JSON parse error, {error}")),
            // This cannot happen: balanced brackets without an error are a value.
            (None, None) => Item::Error("JSON parse error, premature EOI".into()),
        })
    }

    fn end_with(&mut self, error: String) -> Item {
        *self = Self::default();
        Item::Error(error)
    }
}

/// Returns the error for a stray token. In QEMU, a NUL at its end ends the text.
fn stray(text: &[u8]) -> String {
    format!("JSON parse error, stray '{}'", lossy(text.strip_suffix(b"\0").unwrap_or(text)))
}
