//! Where a message begins and ends among the tokens, and how large it may be.
//!
//! A message ends when as many brackets have closed as opened, of each kind, or more of one. What they
//! mean is for the [`parser`](super::parser); even a message that is wrong from its first token on lasts
//! until then, and what goes wrong first in it is all that is said about it. Limits and stray bytes end
//! it at once.

use super::item::Item;
use super::lexer::{Kind, Token};
use super::limits::{MAX_NESTING, MAX_SIZE, MAX_TOKENS, TOO_DEEP};
use super::order::Order;
use super::parser::Parser;
use super::unicode::lossy;

/// The message under way.
#[derive(Clone, Debug, Default)]
pub(super) struct Message {
    /// How many more `{` than `}` there were.
    braces: i32,
    /// How many more `[` than `]` there were.
    brackets: i32,
    tokens: usize,
    size: usize,
    parser: Parser,
    /// What went wrong first.
    error: Option<String>,
    /// Of the value before.
    order: Order,
}

impl Message {
    /// Whether no message is under way.
    pub(super) fn is_empty(&self) -> bool {
        self.tokens == 0
    }

    /// How the members in the value given last were ordered.
    pub(super) fn order(&mut self) -> Order {
        std::mem::take(&mut self.order)
    }

    /// Takes a token, and gives what it completes.
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
        // A terminating zero counts, of the last token only.
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
                // What was read up to here is of no use, but takes room.
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
            // Cannot be: balanced brackets without an error are a value.
            (None, None) => Item::Error("JSON parse error, premature EOI".into()),
        })
    }

    fn end_with(&mut self, error: String) -> Item {
        *self = Self::default();
        Item::Error(error)
    }
}

/// Names what is stray. Where that is a NUL, it ends the text for QEMU.
fn stray(text: &[u8]) -> String {
    format!("JSON parse error, stray '{}'", lossy(text.strip_suffix(b"\0").unwrap_or(text)))
}
