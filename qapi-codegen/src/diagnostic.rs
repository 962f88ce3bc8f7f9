//! Errors with their places, singly and all of a schema's.
//!
//! What is wrong is a [`Fault`]; how it is laid out with files and lines is in [`render`](crate::render).

pub use crate::fault::Fault;
use crate::source::{FileId, SourceMap, Span};

/// One error in a schema.
#[derive(Clone, Debug)]
pub struct Diagnostic {
    /// What is wrong.
    pub fault: Fault,
    /// Where, for tools: the token for errors of syntax, the definition for errors of meaning, as
    /// QEMU's front end has it.
    pub at: Span,
    /// Where, for people: as closely as can be told. Lies within or near `at`.
    pub detail: Span,
    /// The definition it is found in: its kind and name.
    pub within: Option<(&'static str, String)>,
    /// What may have been meant.
    pub help: Option<String>,
    /// Another place that has to do with it, and what stands there.
    pub related: Option<(Span, &'static str)>,
}

impl Diagnostic {
    pub(crate) fn new(fault: Fault, at: Span) -> Self {
        Self { fault, at, detail: at, within: None, help: None, related: None }
    }

    pub(crate) fn detail(self, detail: Span) -> Self {
        Self { detail, ..self }
    }

    pub(crate) fn help(self, help: Option<String>) -> Self {
        Self { help, ..self }
    }

    pub(crate) fn related(self, related: Option<Span>, what: &'static str) -> Self {
        Self { related: related.map(|span| (span, what)), ..self }
    }
}

/// The errors of a schema, in the order in which they were found, and the files they are in.
pub struct Diagnostics {
    /// The files read until then.
    pub sources: SourceMap,
    /// The errors; at least one.
    pub errors: Vec<Diagnostic>,
    /// Whether there were more of them than the limit.
    pub truncated: bool,
    /// How many more; none if that is not known, since reading stopped at the limit.
    pub more: Option<usize>,
    /// Whether further checks were not made, since what they look at may be in what was not understood.
    pub unfinished: bool,
}

/// Errors found so far, up to a limit.
#[derive(Debug)]
pub(crate) struct Errors {
    list: Vec<Diagnostic>,
    limit: usize,
    /// How many there were beyond the limit.
    more: usize,
    /// Whether there may be others, which were not looked for.
    cut: bool,
    unfinished: bool,
}

impl Errors {
    pub(crate) fn new(limit: usize) -> Self {
        Self { list: Vec::new(), limit: limit.max(1), more: 0, cut: false, unfinished: false }
    }

    pub(crate) fn push(&mut self, diagnostic: Diagnostic) {
        if self.list.len() < self.limit {
            self.list.push(diagnostic);
        } else {
            self.more += 1;
        }
    }

    /// Whether looking on is of no use any more.
    pub(crate) fn full(&self) -> bool {
        self.more > 0
    }

    /// That reading ends before the end, if there are too many.
    pub(crate) fn cut_if_full(&mut self) {
        self.cut = self.full();
    }

    /// That checking ends before the end.
    pub(crate) fn leave_unfinished(&mut self) {
        self.unfinished = true;
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    pub(crate) fn into_diagnostics(self, sources: SourceMap) -> Diagnostics {
        let Self { list: errors, more, cut, unfinished, .. } = self;
        Diagnostics { sources, errors, truncated: more > 0, more: (!cut).then_some(more), unfinished }
    }
}

/// Keeps a name or text from input short enough for a message.
pub(crate) fn clip(text: &str) -> String {
    const LONGEST: usize = 80;
    if text.len() <= LONGEST && text.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
        return text.to_owned();
    }
    let mut clipped: String = text.chars().take(LONGEST).flat_map(char::escape_debug_ext).collect();
    if text.chars().nth(LONGEST).is_some() {
        clipped.push('…');
    }
    clipped
}

/// As `char::escape_debug`, except that quotes stay: names are shown in quotes of their own.
trait EscapeDebugExt {
    fn escape_debug_ext(self) -> impl Iterator<Item = char>;
}

impl EscapeDebugExt for char {
    fn escape_debug_ext(self) -> impl Iterator<Item = char> {
        let plain = matches!(self, '\'' | '"' | '\\').then_some(self);
        let escaped = plain.is_none().then(|| self.escape_debug());
        plain.into_iter().chain(escaped.into_iter().flatten())
    }
}

/// What to say of the nearest of the valid names, if one is near enough to have been meant.
pub fn nearest<'a>(name: &str, valid: impl IntoIterator<Item = &'a str>) -> Option<String> {
    nearest_of(name, valid).map(suggestion)
}

/// What to say of a name that may have been meant.
pub(crate) fn suggestion(name: &str) -> String {
    format!("did you mean '{name}'?")
}

/// The nearest of the valid names, if one is near enough to have been meant.
pub(crate) fn nearest_of<'a>(name: &str, valid: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let near =
        valid.into_iter().filter(|other| *other != name).filter_map(|other| Some((distance(name, other)?, other)));
    near.min_by_key(|&(distance, _)| distance).map(|(_, other)| other)
}

/// How far a name is from a valid one, if it is near enough to have been meant for it.
pub(crate) fn distance(name: &str, valid: &str) -> Option<usize> {
    let reach = 1 + name.len() / 4;
    if name.len() > 64 || valid.len().abs_diff(name.len()) > reach {
        return None;
    }
    Some(edit_distance(name.as_bytes(), valid.as_bytes())).filter(|&distance| distance <= reach)
}

/// Number of single-byte insertions, deletions and replacements between two names.
fn edit_distance(a: &[u8], b: &[u8]) -> usize {
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.iter().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, y) in b.iter().enumerate() {
            let replaced = diagonal + usize::from(!x.eq_ignore_ascii_case(y));
            diagonal = row[j + 1];
            row[j + 1] = replaced.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row[b.len()]
}

/// The whole of a file's first line, or its start if it has none.
pub(crate) fn file_start(file: FileId) -> Span {
    Span { file, start: 0, end: 0 }
}
