//! Bytes to tokens, one byte at a time as far as anybody can tell.
//!
//! QEMU's lexer takes more than JSON's grammar has: strings in single quotes, any words of small letters,
//! any characters in strings and after a backslash in them. What of that means something is for others
//! to say. What cannot begin or continue a token is stray; then all is skipped up to a byte where a
//! token may well begin.

use super::limits::MAX_SIZE;

/// A token, with its text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Token<'a> {
    pub(super) kind: Kind,
    pub(super) text: &'a [u8],
}

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    OpenObject,
    CloseObject,
    OpenList,
    CloseList,
    Colon,
    Comma,
    /// With its quotes, not looked into.
    String,
    Integer,
    /// With a fraction, an exponent or both.
    Float,
    /// Small letters.
    Word,
    /// The beginning of a token, and the byte that cannot go on in it.
    Stray,
    /// The beginning of a token that is longer than any may be. Its text is not given.
    TooLong,
}

/// What the bytes before have begun.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum State {
    #[default]
    Between,
    /// After a stray byte.
    Recovery,
    /// In a string, with its quote.
    String(u8),
    /// After a backslash in a string, with the string's quote.
    Escape(u8),
    Minus,
    /// A number that began with zero: no digits may follow, and no exponent either.
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

/// What a byte does.
enum Step {
    /// It belongs to the token.
    Take(State),
    /// It belongs to none.
    Skip(State),
    /// It is the last of its token.
    Last(Kind),
    /// The token has ended before it; it is yet to be looked at.
    Before(Kind),
    /// Recovery has ended before it; it is yet to be looked at.
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

            // Clients send the bytes that UTF-8 never has to get a parser out of whatever it is in.
            (Self::Recovery, b'\t') => Skip(Self::Recovery),
            (Self::Recovery, 0..=0x1F | b'[' | b']' | b'{' | b'}' | b':' | b',' | 0xFE | 0xFF) => Recovered,
            (Self::Recovery, _) => Skip(Self::Recovery),

            (Self::Between | Self::Minus | Self::Point | Self::Exponent | Self::ExponentSign, _)
            | (Self::String(_) | Self::Escape(_), _) => Last(Kind::Stray),
        }
    }
}

/// What is left of the bytes so far: part of a token at most.
#[derive(Clone, Debug, Default)]
pub(super) struct Lexer {
    state: State,
    /// The token's bytes from earlier chunks.
    held: Vec<u8>,
    /// Whether `held` is a token given already.
    given: bool,
}

impl Lexer {
    /// The room for a token's parts that is kept for later ones.
    const KEPT: usize = 4096;

    /// Whether the next byte begins a token if it can.
    pub(super) fn is_between(&self) -> bool {
        self.state == State::Between
    }

    /// The room held for parts of tokens.
    #[cfg(test)]
    pub(super) fn room(&self) -> usize {
        self.held.capacity()
    }

    /// Takes bytes up to the end of a token: how many, and the token.
    ///
    /// Not even one may be needed, as a number or a word has ended only when something else follows.
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

    /// The text of a token that ends with `tail`.
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

/// How many of `bytes`, `room` at most, go on in a string, with none among them that needs a look.
fn string_run(bytes: &[u8], quote: u8, room: usize) -> usize {
    let bytes = bytes.get(..room).unwrap_or(bytes);
    let ends = |&byte: &u8| byte == quote || byte == b'\\' || !(0x20..=0xFD).contains(&byte);
    bytes.iter().position(ends).unwrap_or(bytes.len())
}
