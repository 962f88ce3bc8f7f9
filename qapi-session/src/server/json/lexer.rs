//! The lexer: splits bytes into tokens. The result is the same as if it took one byte at a time.
//!
//! QEMU's lexer accepts more than JSON: strings in single quotes, any words of small letters, and any characters in
//! strings and after a backslash in them. Later stages decide whether these are valid. A byte that cannot begin or
//! continue a token is stray. After a stray byte, all bytes are skipped up to one that probably begins a token.

use super::limits::MAX_SIZE;

/// A token, with its text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Token<'a> {
    pub(super) kind: Kind,
    pub(super) text: &'a [u8],
}

/// The kind of a token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    OpenObject,
    CloseObject,
    OpenList,
    CloseList,
    Colon,
    Comma,
    /// A string with its quotes. Its content has not been checked.
    String,
    Integer,
    /// A number with a fraction, an exponent or both.
    Float,
    /// Small letters.
    Word,
    /// The beginning of a token, and the byte that cannot continue it.
    Stray,
    /// The beginning of a token that exceeds the limit. Its text is left out.
    TooLong,
}

/// The state after the bytes so far.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum State {
    #[default]
    Between,
    /// After a stray byte.
    Recovery,
    /// In a string with this quote.
    String(u8),
    /// After a backslash in a string with this quote.
    Escape(u8),
    Minus,
    /// After a leading zero of a number. Neither a digit nor an exponent may follow.
    Zero,
    Digits,
    Point,
    Fraction,
    /// After the `e`.
    Exponent,
    /// After the sign of the exponent.
    ExponentSign,
    ExponentDigits,
    Word,
}

/// The effect of a byte.
enum Step {
    /// The byte belongs to the token.
    Take(State),
    /// The byte belongs to no token.
    Skip(State),
    /// The byte is the last of its token.
    Last(Kind),
    /// The token has ended before the byte, which is processed again.
    Before(Kind),
    /// Recovery has ended before the byte, which is processed again.
    Recovered,
}

impl State {
    #[inline]
    fn step(self, byte: u8) -> Step {
        use Step::{Before, Last, Recovered, Skip, Take};
        match (self, byte) {
            (Self::Between, b' ' | b'\t' | b'\r' | b'\n') => Skip(Self::Between),
            (Self::Between, b'"' | b'\'') => Take(Self::String(byte)),
            (Self::Between, b'{') => Last(Kind::OpenObject),
            (Self::Between, b'}') => Last(Kind::CloseObject),
            (Self::Between, b'[') => Last(Kind::OpenList),
            (Self::Between, b']') => Last(Kind::CloseList),
            (Self::Between, b':') => Last(Kind::Colon),
            (Self::Between, b',') => Last(Kind::Comma),
            (Self::Between, b'a'..=b'z') => Take(Self::Word),
            (Self::Between, b'-') => Take(Self::Minus),
            (Self::Between | Self::Minus, b'0') => Take(Self::Zero),
            (Self::Between | Self::Minus, b'1'..=b'9') => Take(Self::Digits),

            (Self::String(quote), _) if byte == quote => Last(Kind::String),
            (Self::String(quote), b'\\') => Take(Self::Escape(quote)),
            (Self::String(quote) | Self::Escape(quote), 0x20..=0xFD) => Take(Self::String(quote)),

            (Self::Word, b'a'..=b'z') => Take(Self::Word),
            (Self::Word, _) => Before(Kind::Word),

            (Self::Zero, b'0'..=b'9') => Last(Kind::Stray),
            (Self::Zero | Self::Digits, b'.') => Take(Self::Point),
            (Self::Zero, _) => Before(Kind::Integer),
            (Self::Digits, b'0'..=b'9') => Take(Self::Digits),
            (Self::Digits | Self::Fraction, b'e' | b'E') => Take(Self::Exponent),
            (Self::Digits, _) => Before(Kind::Integer),
            (Self::Point | Self::Fraction, b'0'..=b'9') => Take(Self::Fraction),
            (Self::Fraction, _) => Before(Kind::Float),
            (Self::Exponent, b'+' | b'-') => Take(Self::ExponentSign),
            (Self::Exponent | Self::ExponentSign | Self::ExponentDigits, b'0'..=b'9') => Take(Self::ExponentDigits),
            (Self::ExponentDigits, _) => Before(Kind::Float),

            // Clients send bytes that never occur in UTF-8 to reset a parser.
            (Self::Recovery, b'\t') => Skip(Self::Recovery),
            (Self::Recovery, 0..=0x1F | b'[' | b']' | b'{' | b'}' | b':' | b',' | 0xFE | 0xFF) => Recovered,
            (Self::Recovery, _) => Skip(Self::Recovery),

            (Self::Between | Self::Minus | Self::Point | Self::Exponent | Self::ExponentSign, _)
            | (Self::String(_) | Self::Escape(_), _) => Last(Kind::Stray),
        }
    }
}

/// The lexer. It holds at most a part of a token.
#[derive(Clone, Debug, Default)]
pub(super) struct Lexer {
    state: State,
    /// The token's bytes from earlier chunks.
    held: Vec<u8>,
    /// Whether `held` is a token that has been returned.
    given: bool,
}

impl Lexer {
    /// The capacity of `held` that is kept for later tokens.
    const KEPT: usize = 4096;

    /// Returns whether no token and no recovery is in progress.
    pub(super) fn is_between(&self) -> bool {
        self.state == State::Between
    }

    /// Returns the capacity for parts of tokens.
    #[cfg(test)]
    pub(super) fn room(&self) -> usize {
        self.held.capacity()
    }

    /// Reads bytes up to the end of a token. Returns the number of bytes and the token.
    ///
    /// The number may be zero, because a number or a word ends only before the next byte.
    pub(super) fn next<'a>(&'a mut self, bytes: &'a [u8]) -> (usize, Option<Token<'a>>) {
        self.forget_given();
        let mut start = 0;
        let mut at = 0;
        while let Some(&byte) = bytes.get(at) {
            let kind = match self.state.step(byte) {
                Step::Skip(state) => {
                    self.state = state;
                    at += 1;
                    start = at;
                    continue;
                }
                Step::Recovered => {
                    self.state = State::Between;
                    continue;
                }
                Step::Take(state) => {
                    self.state = state;
                    at += 1;
                    let size = self.held.len() + (at - start);
                    let room = (MAX_SIZE + 1).saturating_sub(size);
                    let run = match state {
                        State::String(quote) => string_run(bytes.get(at..).unwrap_or_default(), quote, room),
                        _ => 0,
                    };
                    at += run;
                    if size + run <= MAX_SIZE {
                        continue;
                    }
                    Kind::TooLong
                }
                Step::Last(kind) => {
                    at += 1;
                    kind
                }
                Step::Before(kind) => kind,
            };
            self.state = if kind == Kind::Stray { State::Recovery } else { State::Between };
            let text = self.whole(bytes.get(start..at).unwrap_or_default(), kind);
            return (at, Some(Token { kind, text }));
        }
        self.held.extend_from_slice(bytes.get(start..).unwrap_or_default());
        (bytes.len(), None)
    }

    /// Returns the text of a token that ends with `tail`.
    fn whole<'a>(&'a mut self, tail: &'a [u8], kind: Kind) -> &'a [u8] {
        if self.held.is_empty() {
            return if kind == Kind::TooLong { &[] } else { tail };
        }
        self.given = true;
        if kind == Kind::TooLong {
            self.held.clear();
        } else {
            self.held.extend_from_slice(tail);
        }
        &self.held
    }

    fn forget_given(&mut self) {
        if self.given {
            self.given = false;
            self.held.clear();
            self.held.shrink_to(Self::KEPT);
        }
    }
}

/// Returns the number of leading `bytes`, at most `room`, that are ordinary characters of a string.
fn string_run(bytes: &[u8], quote: u8, room: usize) -> usize {
    let bytes = bytes.get(..room).unwrap_or(bytes);
    let ends = |&byte: &u8| byte == quote || byte == b'\\' || !(0x20..=0xFD).contains(&byte);
    bytes.iter().position(ends).unwrap_or(bytes.len())
}
