//! Errors in schemas, with their positions.
//!
//! A [`Fault`] says what is wrong, and [`render`](crate::render) writes errors as text.

pub use crate::fault::Fault;
use crate::source::{FileId, ReadingOrder, SourceMap, Span};

/// One error in a schema.
#[derive(Clone, Debug)]
pub struct Diagnostic {
    /// The kind of the error, and its message.
    pub fault: Fault,
    /// The position for tools, which is that of QEMU's front end: the token of a syntax error, else the definition.
    pub at: Span,
    /// The position for people, as precise as possible. Lies within or near `at`.
    pub detail: Span,
    /// The definition with the error: its kind and name.
    pub within: Option<(&'static str, String)>,
    /// The reasons why this is an error.
    pub notes: Vec<String>,
    /// Corrections. Each entry is an alternative, and the likeliest comes first.
    pub help: Vec<String>,
    /// A related position, and a label for it.
    pub related: Option<(Span, &'static str)>,
}

impl Diagnostic {
    pub(crate) fn new(fault: Fault, at: Span) -> Self {
        let notes = fault.reason().map(str::to_owned).into_iter().collect();
        let help = fault.remedy().map(str::to_owned).into_iter().collect();
        Self { fault, at, detail: at, within: None, notes, help, related: None }
    }

    pub(crate) fn detail(self, detail: Span) -> Self {
        Self { detail, ..self }
    }

    /// Adds reasons.
    pub(crate) fn notes(mut self, notes: impl IntoIterator<Item = String>) -> Self {
        self.notes.extend(notes);
        self
    }

    /// Adds suggestions.
    pub(crate) fn help(mut self, help: impl IntoIterator<Item = String>) -> Self {
        self.help.extend(help);
        self
    }

    pub(crate) fn related(self, related: Option<(Span, &'static str)>) -> Self {
        Self { related, ..self }
    }
}

/// The errors of a schema, and its files.
pub struct Diagnostics {
    /// The files that were read.
    pub sources: SourceMap,
    /// The errors, in the order in which the source is read: an included file is read where it is first included. There
    /// is at least one.
    pub errors: Vec<Diagnostic>,
    /// Whether there are more errors than the limit.
    pub truncated: bool,
    /// How many more errors there are. `None` if parsing stopped at the limit, so that the number is not known.
    pub more: Option<usize>,
    /// Whether further checks were skipped, because the schema could not be parsed completely.
    pub unfinished: bool,
}

/// The errors found so far. Beyond the limit, only the first ones in reading order are kept.
#[derive(Debug)]
pub(crate) struct Errors {
    list: Vec<Diagnostic>,
    limit: usize,
    /// The number of errors, including those that are not kept.
    count: usize,
    /// The order of the files. `None` while they are being read, since errors are found in that order then.
    order: Option<ReadingOrder>,
    /// Whether parsing stopped at the limit, so that there may be more errors.
    cut: bool,
    unfinished: bool,
}

impl Errors {
    pub(crate) fn new(limit: usize) -> Self {
        Self { list: Vec::new(), limit: limit.max(1), count: 0, order: None, cut: false, unfinished: false }
    }

    /// Sets the order of the files. Call this when all files have been read.
    pub(crate) fn read_from(&mut self, sources: &SourceMap) {
        self.order = Some(sources.reading_order());
    }

    pub(crate) fn push(&mut self, diagnostic: Diagnostic) {
        self.count += 1;
        self.list.push(diagnostic);
        if self.list.len() > self.limit.saturating_mul(2) {
            self.keep_first();
        }
    }

    /// Whether there are more errors than the limit.
    pub(crate) fn full(&self) -> bool {
        self.count > self.limit
    }

    /// Sorts the errors and removes those beyond the limit. Errors at one position stay in the order in which they were
    /// found, which is that of the passes.
    fn keep_first(&mut self) {
        if let Some(order) = &self.order {
            self.list.sort_by_key(|error| order.rank(error.detail));
        }
        self.list.truncate(self.limit);
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

    pub(crate) fn into_diagnostics(mut self, sources: SourceMap) -> Diagnostics {
        self.read_from(&sources);
        self.keep_first();
        let Self { list: errors, count, cut, unfinished, .. } = self;
        let more = count - errors.len();
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

/// Returns names in quotes, with commas between them. If there are more than twelve names, only the first twelve are
/// returned.
pub(crate) fn listed<'a>(names: impl IntoIterator<Item = &'a str>) -> String {
    const MANY: usize = 12;
    let mut names = names.into_iter();
    let shown: Vec<String> = names.by_ref().take(MANY).map(|name| format!("'{}'", clip(name))).collect();
    let more = if names.next().is_some() { ", …" } else { "" };
    shown.join(", ") + more
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

/// Returns the number of single-byte insertions, deletions, replacements and swaps of neighbours between two names,
/// ignoring ASCII case.
fn edit_distance(a: &[u8], b: &[u8]) -> usize {
    let mut before_last: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.iter().enumerate() {
        let mut row = vec![i + 1];
        for (j, y) in b.iter().enumerate() {
            let replaced = last[j] + usize::from(!x.eq_ignore_ascii_case(y));
            let mut least = replaced.min(last[j + 1] + 1).min(row[j] + 1);
            let swapped = |c: &u8, d: &u8| c.eq_ignore_ascii_case(y) && d.eq_ignore_ascii_case(x);
            if i > 0 && j > 0 && swapped(&a[i - 1], &b[j - 1]) {
                least = least.min(before_last[j - 1] + 1);
            }
            row.push(least);
        }
        before_last = std::mem::replace(&mut last, row);
    }
    last[b.len()]
}

/// Returns the position of the start of a file.
pub(crate) fn file_start(file: FileId) -> Span {
    Span { file, start: 0, end: 0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn near_names() {
        let near = |name| nearest_of(name, ["int", "size", "number", "StatusInfo"]);
        assert_eq!(near("itn"), Some("int"));
        assert_eq!(near("zise"), Some("size"), "both changes are swaps or replacements");
        assert_eq!(near("statusinfo"), Some("StatusInfo"));
        assert_eq!(near("str"), None);
        assert_eq!(edit_distance(b"abcd", b"badc"), 2);
        assert_eq!(edit_distance(b"", b"ab"), 2);
    }
}
