//! Plain requests: strict JSON in ASCII without escapes, with the usual members and at most 1 MiB long.
//!
//! Most requests are plain. One pass over the bytes finds the end of the message and its members. The arguments are
//! then read straight into their type. All other messages go through the [`json`](super::json) reader, which follows
//! QEMU's rules and decides whether they are valid.

use std::fmt;
use std::ops::Range;

use crate::wire::message::shown_masked;

/// The longest plain message, in bytes. Longer messages go through the `json` reader, which enforces QEMU's limits.
const LONGEST: usize = 1 << 20;

/// The deepest nesting of requests that are read straight into types.
pub(super) const NESTING: u32 = 128;

/// The longest number, in bytes, so that none is out of range.
const LONGEST_NUMBER: usize = 18;

/// A plain request.
pub(super) struct Plain {
    pub(super) text: String,
    name: Range<usize>,
    /// The place of the arguments; empty if there are none.
    arguments: Range<usize>,
    id: Range<usize>,
    pub(super) out_of_band: bool,
}

/// Shows the value without secrets.
impl fmt::Debug for Plain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Plain({})", shown_masked(self.text.as_bytes()))
    }
}

impl Plain {
    /// Reads the request at the beginning of some bytes, if it is complete and plain.
    pub(super) fn read(bytes: &[u8]) -> Option<Self> {
        let mut walk = Walk { bytes: bytes.get(..LONGEST).unwrap_or(bytes), at: 0 };
        let (mut execute, mut out_of_band, mut arguments, mut id) = (None, None, None, None);
        walk.members(|name, value| {
            let slot = match name {
                b"execute" => &mut execute,
                b"exec-oob" => &mut out_of_band,
                b"arguments" => &mut arguments,
                b"id" => &mut id,
                _ => return None,
            };
            slot.replace(value).is_none().then_some(())
        })?;
        let (name, out_of_band) = match (execute, out_of_band) {
            (Some(name), None) => (name, false),
            (None, Some(name)) => (name, true),
            _ => return None,
        };
        let text = std::str::from_utf8(bytes.get(..walk.at)?).ok()?;
        let at = |range: &Range<usize>| text.get(range.clone()).unwrap_or_default();
        if !at(&name).starts_with('"')
            || !arguments.as_ref().is_none_or(|arguments| at(arguments).starts_with('{'))
            || !id.as_ref().is_none_or(|id| is_echoed_as_written(at(id)))
        {
            return None;
        }
        Some(Self {
            name: name.start + 1..name.end - 1,
            arguments: arguments.unwrap_or(0..0),
            id: id.unwrap_or(0..0),
            out_of_band,
            text: text.to_owned(),
        })
    }

    /// Returns the command's name.
    pub(super) fn name(&self) -> &str {
        self.text.get(self.name.clone()).unwrap_or_default()
    }

    /// Returns the text of the arguments, which is empty if there are none.
    pub(super) fn arguments(&self) -> &str {
        self.text.get(self.arguments.clone()).unwrap_or_default()
    }

    /// Returns the text of the id as it is returned to the client, which is empty if the request had no id.
    pub(super) fn id(&self) -> &[u8] {
        self.text.get(self.id.clone()).unwrap_or_default().as_bytes()
    }
}

/// Returns whether QEMU prints this JSON value with the same text. `id` must be valid.
fn is_echoed_as_written(id: &str) -> bool {
    match id.as_bytes() {
        [b'"', ..] => true,
        [b'0'] | [b'1'..=b'9', ..] => id.bytes().all(|byte| byte.is_ascii_digit()),
        _ => matches!(id, "null" | "true" | "false"),
    }
}

/// A walk through strict JSON. Every method returns `None` at the first byte that is not plain, or at the end.
struct Walk<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl Walk<'_> {
    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn next(&mut self) -> Option<u8> {
        let byte = self.peek()?;
        self.at += 1;
        Some(byte)
    }

    /// Skips white space and returns the next byte.
    fn skip_space(&mut self) -> Option<u8> {
        while matches!(self.peek()?, b' ' | b'\t' | b'\r' | b'\n') {
            self.at += 1;
        }
        self.peek()
    }

    /// Walks through an object, and calls `member` for each member.
    fn members(&mut self, mut member: impl FnMut(&[u8], Range<usize>) -> Option<()>) -> Option<()> {
        if self.next()? != b'{' {
            return None;
        }
        if self.skip_space()? == b'}' {
            self.at += 1;
            return Some(());
        }
        loop {
            let name = self.at + 1;
            self.string()?;
            let name = name..self.at - 1;
            self.colon()?;
            self.skip_space()?;
            let start = self.at;
            self.value()?;
            member(self.bytes.get(name)?, start..self.at)?;
            if self.is_last(b'}')? {
                return Some(());
            }
        }
    }

    /// Takes a comma or the bracket `end`, and returns whether it was the bracket.
    fn is_last(&mut self, end: u8) -> Option<bool> {
        let byte = self.skip_space()?;
        self.at += 1;
        if byte == end {
            return Some(true);
        }
        if byte != b',' {
            return None;
        }
        self.skip_space()?;
        Some(false)
    }

    fn colon(&mut self) -> Option<()> {
        let byte = self.skip_space()?;
        self.at += 1;
        (byte == b':').then_some(())
    }

    /// Walks over a value, without recursion: a bit for each level says whether an object or an array is open.
    fn value(&mut self) -> Option<()> {
        // A bit is 1 for an object and 0 for an array; the lowest bit is the innermost level.
        let (mut objects, mut depth) = (0_u128, 1_u32);
        loop {
            // At the beginning of a value.
            let opened = match self.peek()? {
                b'"' => self.string().map(|()| false)?,
                b'{' | b'[' => {
                    let is_object = self.next()? == b'{';
                    depth += 1;
                    if depth > NESTING {
                        return None;
                    }
                    objects = objects << 1 | u128::from(is_object);
                    let end = if is_object { b'}' } else { b']' };
                    if self.skip_space()? == end {
                        self.at += 1;
                        depth -= 1;
                        objects >>= 1;
                        false
                    } else {
                        true
                    }
                }
                b't' => self.word(b"true").map(|()| false)?,
                b'f' => self.word(b"false").map(|()| false)?,
                b'n' => self.word(b"null").map(|()| false)?,
                _ => self.number().map(|()| false)?,
            };
            if !opened {
                // After a value: leave the levels that end with it.
                loop {
                    if depth == 1 {
                        return Some(());
                    }
                    let end = if objects & 1 == 1 { b'}' } else { b']' };
                    if !self.is_last(end)? {
                        break;
                    }
                    depth -= 1;
                    objects >>= 1;
                }
            }
            if objects & 1 == 1 {
                self.string()?;
                self.colon()?;
                self.skip_space()?;
            }
        }
    }

    fn string(&mut self) -> Option<()> {
        if self.next()? != b'"' {
            return None;
        }
        loop {
            match self.next()? {
                b'"' => return Some(()),
                b'\\' => return None,
                // QEMU escapes DEL in its output.
                0x20..=0x7E => {}
                _ => return None,
            }
        }
    }

    fn word(&mut self, word: &[u8]) -> Option<()> {
        let rest = self.bytes.get(self.at..)?;
        rest.starts_with(word).then_some(())?;
        self.at += word.len();
        // The word must not continue.
        (!self.peek()?.is_ascii_alphanumeric()).then_some(())
    }

    /// Walks over an integer, or a decimal without exponent. QEMU has rules of its own for other numbers.
    fn number(&mut self) -> Option<()> {
        let start = self.at;
        if self.peek()? == b'-' {
            self.at += 1;
        }
        let first = self.next()?;
        match first {
            b'0' => {}
            b'1'..=b'9' => self.digits()?,
            _ => return None,
        }
        if self.peek()? == b'.' {
            self.at += 1;
            self.next()?.is_ascii_digit().then_some(())?;
            self.digits()?;
        }
        let ends = !matches!(self.peek()?, b'0'..=b'9' | b'.' | b'e' | b'E' | b'+' | b'-');
        (ends && self.at - start <= LONGEST_NUMBER).then_some(())
    }

    fn digits(&mut self) -> Option<()> {
        while self.peek()?.is_ascii_digit() {
            self.at += 1;
        }
        Some(())
    }
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;
    use crate::server::json;

    fn arguments(text: &str) -> Option<String> {
        let request = format!(r#"{{"execute":"x","arguments":{{"a":{text}}}}}"#);
        Plain::read(request.as_bytes()).map(|plain| plain.arguments().to_owned())
    }

    #[test]
    fn requests() {
        let text = r#"{ "id" : 7 , "execute" : "query-x" ,"arguments":{"a":[ ] , "b":{}}} rest"#;
        let plain = Plain::read(text.as_bytes()).unwrap();
        assert_eq!((plain.name(), plain.arguments(), plain.id()), ("query-x", r#"{"a":[ ] , "b":{}}"#, &b"7"[..]));
        assert!(plain.text.ends_with("}}") && !plain.out_of_band);
        assert!(Plain::read(br#"{"exec-oob":"x"}"#).unwrap().out_of_band);
        for (end, _) in text.char_indices().take(text.len() - 5) {
            assert!(Plain::read(&text.as_bytes()[..end]).is_none(), "{}", &text[..end]);
        }
        for other in [
            "",
            "[]",
            "{}",
            r#"{"execute":1}"#,
            r#"{"execute":"x","execute":"x"}"#,
            r#"{"execute":"x","exec-oob":"x"}"#,
            r#"{"execute":"x","arguments":[]}"#,
            r#"{"execute":"x","id":[1]}"#,
            r#"{"execute":"x","id":-1}"#,
            r#"{"execute":"x","more":1}"#,
            r#"{"execute":"\u0078"}"#,
            r#"{"execute":"x"]"#,
            r#"{"execute":"x",}"#,
            r#"{"execute":"x" "id":1}"#,
            r#"{execute:"x"}"#,
            "{\"execute\":\"x\u{7f}\"}",
            "{\"execute\":\"é\"}",
            "{\"execute\":\"x\ty\"}",
        ] {
            assert!(Plain::read(other.as_bytes()).is_none(), "{other}");
        }
    }

    /// Plain values are valid by QEMU's rules, and have the same value.
    #[test]
    fn values() {
        for plain in
            ["1", "-7", "0.25", "[1,{\"b\":[[],{}]},null,true,false]", "{\"a\":\"\"}", "\" {}[]:,\"", "[ 1 , 2 ]"]
        {
            let taken = arguments(plain).unwrap_or_else(|| panic!("{plain}"));
            let (value, _) = json::read(taken.as_bytes()).unwrap();
            assert_eq!(value["a"], plain.parse::<Value>().unwrap());
        }
        for other in [
            "01",
            "1.",
            "-",
            "0e0",
            "10e5",
            "1e5",
            "1.5E1",
            "+1",
            ".5",
            "1-2",
            "1234567890123456789",
            "tru",
            "truer",
            "nul",
            "[1,]",
            "[1 2]",
            "{\"b\" 1}",
            "{\"b\":1,}",
            "{1:2}",
            "[",
            "{",
            "]",
            "",
            "'a'",
            "NaN",
        ] {
            assert_eq!(arguments(other), None, "{other}");
        }
    }

    #[test]
    fn nesting() {
        let levels = |levels: usize| format!("{}{}", "[".repeat(levels), "]".repeat(levels));
        // The request and the arguments are two levels.
        let most = NESTING as usize - 2;
        assert!(arguments(&levels(most)).is_some());
        assert!(arguments(&levels(most + 1)).is_none());
        assert!(arguments(&"[{\"a\":".repeat(40)).is_none());
        let mixed = format!("{}1{}", "[{\"a\":".repeat(60), "}]".repeat(60));
        assert_eq!(arguments(&mixed), Some(format!("{{\"a\":{mixed}}}")));
    }
}
