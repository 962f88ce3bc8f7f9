//! Guessing where a union's tag is, rather than passing over all that stands before it.
//!
//! The next place that has the tag's name as servers print it is nearly always the right one, and
//! found many times faster than by going from member to member. Only when the object is read does it
//! show whether the name was there, or in a value that the object holds, or in the object after; so
//! whoever guesses must be ready to read all again without guesses.

use std::ptr;

use memchr::memmem::Finder;
use memchr::memrchr2;

/// How far ahead is looked.
const FAR: usize = 4096;

/// How many objects in a row, of those where it was found, must have had the tag at the same distance from their start for
/// it to be looked for there first, as it is in arrays of objects that are all alike. Nobody looks then whether it comes before, or whether the
/// object has ended: objects that are alike by chance should not be taken for such.
const SEVERAL: u32 = 8;

/// What has been guessed.
#[derive(Clone, Debug, Default)]
pub(super) struct Guesses {
    /// Whether guesses may be made.
    allowed: bool,
    /// Whether one has been made.
    made: bool,
    /// The tag asked for last.
    last: Option<Tag>,
}

impl Guesses {
    /// For whoever is ready to read again.
    pub(super) fn allowed() -> Self {
        Self { allowed: true, ..Self::default() }
    }

    /// Whether an error may come from a wrong guess.
    pub(super) fn made(&self) -> bool {
        self.made
    }

    /// Where in `text` name and value of member `tag` probably are, in the object whose first member
    /// is at `at`. Nothing if it seems to be the first.
    #[inline]
    pub(super) fn member(&mut self, tag: &'static str, text: &[u8], at: usize) -> Option<(usize, usize)> {
        if !self.allowed {
            return None;
        }
        let tag = match &mut self.last {
            // Nearly always the very same text, so that there is nothing to compare.
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

/// A tag that has been asked for.
#[derive(Clone, Debug)]
struct Tag {
    name: &'static str,
    finder: Finder<'static>,
    /// How far from its object's first member the name was last.
    distance: usize,
    /// How often in a row it was found about that far.
    times: u32,
}

impl Tag {
    fn new(name: &'static str) -> Self {
        Self { name, finder: Finder::new(name), distance: 0, times: 0 }
    }

    /// Where the name is in `rest` if that is where it has been in several objects before, or a byte off: for a digit
    /// more, or `true` for `false`.
    #[inline]
    fn again(&self, rest: &[u8]) -> Option<usize> {
        if self.times < SEVERAL {
            return None;
        }
        let last = self.distance;
        [last, last + 1, last.saturating_sub(1)].into_iter().find(|&name| self.is_at(name, rest))
    }

    /// Whether the name is there, as servers print it.
    #[inline]
    fn is_at(&self, name: usize, rest: &[u8]) -> bool {
        let before = name.checked_sub(3).and_then(|start| rest.get(start..name));
        let after = rest.get(name..).and_then(|rest| rest.strip_prefix(self.name.as_bytes()));
        before == Some(b", \"") && after.is_some_and(|after| after.starts_with(b"\": "))
    }

    /// Where the name is that comes next in `rest`. Nothing if it seems to be in an object within.
    #[inline(never)]
    fn find(&mut self, rest: &[u8]) -> Option<usize> {
        let rest = rest.get(..FAR).unwrap_or(rest);
        let mut from = 0;
        let (before, name) = loop {
            let name = from + self.finder.find(rest.get(from..)?)?;
            from = name + self.name.len();
            // Not the end of another name: there is `compression-type` beside `type`.
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

/// Whether the last brace opens, so that what follows is in an object within.
fn is_within(before: &[u8]) -> bool {
    // Nearly always it is either right here or far away.
    let (far, near) = before.split_at(before.len().saturating_sub(8));
    let brace = near.iter().rfind(|byte| matches!(byte, b'{' | b'}'));
    let brace = brace.or_else(|| far.get(memrchr2(b'{', b'}', far)?));
    brace == Some(&b'{')
}
