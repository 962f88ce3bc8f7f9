//! Guesses where a union's tag is, instead of skipping all members before it.
//!
//! The next occurrence of the tag's name, in the format of servers, is nearly always the right one, and a search for it
//! is many times faster than a walk over the members. But it may belong to a nested value or to a later object, which
//! shows only when the object is read. So a caller that allows guesses must be able to read the text again without
//! them.

use std::ptr;

use memchr::memmem::Finder;
use memchr::memrchr2;

/// The number of bytes that are searched.
const FAR: usize = 4096;

/// The number of consecutive objects that must have had the tag at the same distance from their start before that
/// distance is tried first. It is for arrays of similar objects. This guess does not check whether the tag occurs
/// earlier, or whether the object has ended, so a few objects that are similar by chance must not be enough.
const SEVERAL: u32 = 8;

/// The state of guessing.
#[derive(Clone, Debug, Default)]
pub(super) struct Guesses {
    /// Whether guesses may be made.
    allowed: bool,
    /// Whether a guess has been made.
    made: bool,
    /// The tag that was last searched.
    last: Option<Tag>,
}

impl Guesses {
    /// Returns a state that allows guesses. The caller must be able to read the text again.
    pub(super) fn allowed() -> Self {
        Self { allowed: true, ..Self::default() }
    }

    /// Returns whether a guess has been made, so that an error may be due to a wrong guess.
    pub(super) fn made(&self) -> bool {
        self.made
    }

    /// Returns the probable positions of the name and the value of member `tag` in `text`, for the object whose first
    /// member is at `at`. `None` if the tag seems to be the first member.
    #[inline]
    pub(super) fn member(&mut self, tag: &'static str, text: &[u8], at: usize) -> Option<(usize, usize)> {
        if !self.allowed {
            return None;
        }
        let tag = match &mut self.last {
            // It is nearly always the same static string, so the texts need not be compared.
            Some(last) if ptr::eq(last.name, tag) || last.name == tag => last,
            last => last.insert(Tag::new(tag)),
        };
        let rest = text.get(at..)?;
        let name = tag.again(rest).or_else(|| tag.find(rest))?;
        tag.distance = name;
        self.made = true;
        Some((at + name - 1, at + name + tag.name.len() + 3))
    }
}

/// A tag that has been searched.
#[derive(Clone, Debug)]
struct Tag {
    name: &'static str,
    finder: Finder<'static>,
    /// The distance of the name from its object's first member in the last object.
    distance: usize,
    /// The number of consecutive objects in which it was found at about that distance.
    times: u32,
}

impl Tag {
    fn new(name: &'static str) -> Self {
        Self { name, finder: Finder::new(name), distance: 0, times: 0 }
    }

    /// Returns the position of the name in `rest` if it is where it was in several objects before. It may be one byte
    /// off, for example by one more digit, or by `true` instead of `false`.
    #[inline]
    fn again(&self, rest: &[u8]) -> Option<usize> {
        if self.times < SEVERAL {
            return None;
        }
        let last = self.distance;
        [last, last + 1, last.saturating_sub(1)].into_iter().find(|&name| self.is_at(name, rest))
    }

    /// Returns whether the name is at that position, in the format of servers.
    #[inline]
    fn is_at(&self, name: usize, rest: &[u8]) -> bool {
        let before = name.checked_sub(3).and_then(|start| rest.get(start..name));
        let after = rest.get(name..).and_then(|rest| rest.strip_prefix(self.name.as_bytes()));
        before == Some(b", \"") && after.is_some_and(|after| after.starts_with(b"\": "))
    }

    /// Returns the position of the next occurrence of the name in `rest`, or `None` if it seems to be in a nested
    /// object.
    #[inline(never)]
    fn find(&mut self, rest: &[u8]) -> Option<usize> {
        let rest = rest.get(..FAR).unwrap_or(rest);
        let mut from = 0;
        let (before, name) = loop {
            let name = from + self.finder.find(rest.get(from..)?)?;
            from = name + self.name.len();
            // Skips names that end with this one, such as `compression-type` for `type`.
            match rest.get(..name)?.strip_suffix(b"\"") {
                Some(before) if rest.get(from..)?.starts_with(b"\": ") => break (before.strip_suffix(b", ")?, name),
                _ => {}
            }
        };
        if is_within(before) {
            return None;
        }
        self.times = if name.abs_diff(self.distance) <= 1 { self.times + 1 } else { 0 };
        Some(name)
    }
}

/// Returns whether the last brace is an opening one, so that the following text is in a nested object.
fn is_within(before: &[u8]) -> bool {
    // The brace is nearly always either in the last bytes or far away.
    let (far, near) = before.split_at(before.len().saturating_sub(8));
    let brace = near.iter().rfind(|byte| matches!(byte, b'{' | b'}'));
    let brace = brace.or_else(|| far.get(memrchr2(b'{', b'}', far)?));
    brace == Some(&b'{')
}
