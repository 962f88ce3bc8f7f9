//! Guessing where a union's tag is, rather than passing over all that stands before it.
//!
//! The next place that has the tag's name as servers print it is nearly always the right one, and
//! found many times faster than by going from member to member. Only when the object is read does it
//! show whether the name was there, or in a value that the object holds, or in the object after; so
//! whoever guesses must be ready to read all again without guesses.

use memchr::memmem::Finder;
use memchr::memrchr2;

/// How far ahead is looked.
const FAR: usize = 4096;

/// What has been guessed.
#[derive(Clone, Debug, Default)]
pub(super) struct Guesses {
    /// Whether guesses may be made.
    allowed: bool,
    /// Whether one has been made.
    made: bool,
    /// What finds the name asked for last.
    finder: Option<(&'static str, Finder<'static>)>,
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
        if self.finder.as_ref().is_none_or(|(last, _)| *last != tag) {
            self.finder = Some((tag, Finder::new(tag)));
        }
        let (_, finder) = self.finder.as_ref()?;
        let rest = text.get(at..)?;
        let rest = rest.get(..FAR).unwrap_or(rest);
        let mut from = 0;
        let (before, name) = loop {
            let name = from + finder.find(rest.get(from..)?)?;
            from = name + tag.len();
            // Not the end of another name: there is `compression-type` beside `type`.
            match rest.get(..name)?.strip_suffix(b"\"") {
                Some(before) if rest.get(from..)?.starts_with(b"\": ") => break (before.strip_suffix(b", ")?, name),
                _ => {}
            }
        };
        if is_within(before) {
            return None;
        }
        self.made = true;
        Some((at + name - 1, at + name + tag.len() + 3))
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
