//! The markers of list items.

/// A bullet or a number.
#[derive(Debug)]
pub(super) struct Marker {
    /// Its number, if it has one.
    pub(super) number: Option<u32>,
    /// The bullet, or the characters around the number.
    style: (u8, u8),
    /// Its length in bytes.
    pub(super) width: usize,
}

impl Marker {
    /// Whether an item with this marker can follow an item with the marker `last` in one list.
    pub(super) fn follows(&self, last: &Self) -> bool {
        self.style == last.style && self.number.is_some() == last.number.is_some()
    }
}

/// marker = ( "-" | "*" | "+" | "•" | number "." | number ")" | "(" number ")" | "#." ) ( " " | end )
pub(super) fn marker(line: &str) -> Option<Marker> {
    let (word, _) = line.split_once(' ').unwrap_or((line, ""));
    let bytes = word.as_bytes();
    let (number, style) = match bytes {
        [bullet @ (b'-' | b'*' | b'+')] => (None, (*bullet, 0)),
        _ if word == "•" => (None, (b'*', 1)),
        [b'#', close @ (b'.' | b')')] => (Some(1), (0, *close)),
        [b'(', number @ .., b')'] => (Some(enumerator(number)?), (b'(', b')')),
        [number @ .., close @ (b'.' | b')')] => (Some(enumerator(number)?), (0, *close)),
        _ => return None,
    };
    Some(Marker { number, style, width: word.len() })
}

/// Reads a number, or a letter as a number, because Markdown has no lists with letters.
fn enumerator(text: &[u8]) -> Option<u32> {
    match text {
        [letter @ b'a'..=b'z'] => Some(u32::from(letter - b'a') + 1),
        [_, ..] if text.len() <= 4 && text.iter().all(u8::is_ascii_digit) => {
            std::str::from_utf8(text).ok()?.parse().ok()
        }
        _ => None,
    }
}
