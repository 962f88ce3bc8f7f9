//! Errors in schemas, with their positions.
//!
//! A [`Fault`] says what is wrong, and [`render`](crate::render) writes errors as text.

pub use crate::fault::Fault;
use crate::source::{FileId, SourceMap, Span};

/// One error in a schema.
#[derive(Clone, Debug)]
pub struct Diagnostic {
    /// What is wrong.
    pub fault: Fault,
    /// The position for tools, which is that of QEMU's front end: the token of a syntax error, else the definition.
    pub at: Span,
    /// The position for people, as precise as possible. Lies within or near `at`.
    pub detail: Span,
    /// The definition with the error: its kind and name.
    pub within: Option<(&'static str, String)>,
    /// A suggestion.
    pub help: Option<String>,
    /// A related position, and a label for it.
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

/// The errors of a schema in the order in which they were found, and its files.
pub struct Diagnostics {
    /// The files that were read.
    pub sources: SourceMap,
    /// The errors. There is at least one.
    pub errors: Vec<Diagnostic>,
    /// Whether there are more errors than the limit.
    pub truncated: bool,
    /// How many more errors there are. `None` if parsing stopped at the limit, so that the number is not known.
    pub more: Option<usize>,
    /// Whether further checks were skipped, because the schema could not be parsed completely.
    pub unfinished: bool,
}

/// Errors found so far, up to a limit.
#[derive(Debug)]
pub(crate) struct Errors {
    list: Vec<Diagnostic>,
    limit: usize,
    /// How many errors exceed the limit.
    more: usize,
    /// Whether parsing stopped, so that there may be more errors.
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

    /// Whether there are more errors than the limit.
    pub(crate) fn full(&self) -> bool {
        self.more > 0
    }

    /// Records that parsing stops early, if there are more errors than the limit.
    pub(crate) fn cut_if_full(&mut self) {
        self.cut = self.full();
    }

    /// Records that further checks are skipped.
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

/// Shortens a name or text from a schema for a message, and escapes it.
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

/// The same as `char::escape_debug`, except that quotes are not escaped.
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

/// Returns a suggestion of the nearest valid name, if one is near enough.
pub fn nearest<'a>(name: &str, valid: impl IntoIterator<Item = &'a str>) -> Option<String> {
    nearest_of(name, valid).map(suggestion)
}

/// Returns a suggestion of a name.
pub(crate) fn suggestion(name: &str) -> String {
    format!("did you mean '{name}'?")
}

/// Returns the nearest valid name, if one is near enough.
pub(crate) fn nearest_of<'a>(name: &str, valid: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let near =
        valid.into_iter().filter(|other| *other != name).filter_map(|other| Some((distance(name, other)?, other)));
    near.min_by_key(|&(distance, _)| distance).map(|(_, other)| other)
}

/// Returns the edit distance between a name and a valid one, if they are near enough.
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

/// Returns the position of the start of a file.
pub(crate) fn file_start(file: FileId) -> Span {
    Span { file, start: 0, end: 0 }
}
