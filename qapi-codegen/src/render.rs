//! Writes diagnostics as text: one line each for tools, or with source lines for people.

use std::borrow::Cow;
use std::fmt::{self, Write as _};

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::source::{SourceMap, Span};

/// Writes the same as `Display`, beginning on a new line, so that `unwrap` shows readable errors.
impl fmt::Debug for Diagnostics {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "\n{self}")
    }
}

/// Writes the errors as [`human`] does, without colours.
impl fmt::Display for Diagnostics {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(human(self, false).trim_end())
    }
}

impl std::error::Error for Diagnostics {}

/// Returns a line for each error, `FILE:LINE:COL: error: TEXT`, after a line for each file that includes it. Reasons
/// and suggestions are left out.
pub fn short(diagnostics: &Diagnostics) -> String {
    let sources = &diagnostics.sources;
    let mut text = String::new();
    for error in &diagnostics.errors {
        for include in sources.include_chain(error.at.file) {
            let line = sources.position(include).line;
            let name = sources[include.file].name();
            let _ = writeln!(text, "In file included from {name}:{line}:");
        }
        let _ = writeln!(text, "{}: error: {}", place(sources, error.at), title(error));
    }
    if let Some(untold) = untold(diagnostics) {
        let _ = writeln!(text, "{untold}");
    }
    text
}

/// Returns a remark if there are more errors than are shown.
pub fn untold(diagnostics: &Diagnostics) -> Option<String> {
    Some(match diagnostics.more {
        Some(0) => return None,
        Some(1) => "There is 1 more error, which is not shown.".to_owned(),
        Some(more) => format!("There are {more} more errors, which are not shown."),
        None => "There are more errors, which are not shown: reading stopped there.".to_owned(),
    })
}

/// Returns a remark if further checks were skipped.
pub fn unfinished(diagnostics: &Diagnostics) -> Option<&'static str> {
    diagnostics.unfinished.then_some("further checks were not made")
}

/// Returns the errors with their source lines, labels, reasons and suggestions.
///
/// With `color`, the text has ANSI escape sequences for a terminal.
pub fn human(diagnostics: &Diagnostics, color: bool) -> String {
    let renderer = if color { Renderer::styled() } else { Renderer::plain() };
    let mut text = String::new();
    for error in &diagnostics.errors {
        let report = report(&diagnostics.sources, error);
        let _ = writeln!(text, "{}\n", renderer.render(&report));
    }
    let count = diagnostics.errors.len();
    let errors = if count == 1 { "error" } else { "errors" };
    let unfinished = unfinished(diagnostics).map(|what| format!("; {what}")).unwrap_or_default();
    let _ = writeln!(text, "{count} {errors}{unfinished}");
    if let Some(untold) = untold(diagnostics) {
        let _ = writeln!(text, "{untold}");
    }
    text
}

/// Returns the text of an error, with its definition.
fn title(error: &Diagnostic) -> String {
    match &error.within {
        Some((keyword, name)) => format!("{keyword} '{name}': {}", error.fault),
        None => error.fault.to_string(),
    }
}

fn place(sources: &SourceMap, span: Span) -> String {
    let file = &sources[span.file];
    if !file.is_read() {
        return file.name().to_owned();
    }
    let position = sources.position(span);
    format!("{}:{}:{}", file.name(), position.line, position.column)
}

fn report<'a>(sources: &'a SourceMap, error: &'a Diagnostic) -> Vec<Group<'a>> {
    let title = Level::ERROR.primary_title(title(error));
    let file = &sources[error.detail.file];
    let related = error.related.map(|(span, what)| (span, Some(what.into()), AnnotationKind::Context));
    let primary = (error.detail, error.fault.label(), AnnotationKind::Primary);
    let mut group = match (file.is_read(), related) {
        (false, _) => title.element(Origin::path(file.name())),
        (true, None) => title.element(snippet(sources, [primary])),
        (true, Some(related)) if are_near(sources, error.detail, related.0) => {
            title.element(snippet(sources, [primary, related]))
        }
        (true, Some(related)) => title.element(snippet(sources, [primary])).element(snippet(sources, [related])),
    };
    for include in sources.include_chain(error.at.file) {
        group = group.element(Level::NOTE.message(format!("included at {}", place(sources, include))));
    }
    for note in &error.notes {
        group = group.element(Level::NOTE.message(note.as_str()));
    }
    for help in &error.help {
        group = group.element(Level::HELP.message(help.as_str()));
    }
    vec![group]
}

/// The maximum number of bytes of a file that are shown.
const LONGEST: usize = 2000;

/// Whether two spans can be shown together.
fn are_near(sources: &SourceMap, a: Span, b: Span) -> bool {
    let both = Span { start: a.start.min(b.start), end: a.start.max(b.start), ..a };
    a.file == b.file && sources[a.file].whole_lines(both).len() <= LONGEST
}

/// A span with its label.
type Mark = (Span, Option<Cow<'static, str>>, AnnotationKind);

/// Returns the lines in which spans of one file start, shortened to what a screen can show.
fn snippet<const N: usize>(sources: &SourceMap, marks: [Mark; N]) -> Snippet<'_, annotate_snippets::Annotation<'_>> {
    let starts = || marks.iter().map(|(span, ..)| span.start);
    let (first, last) = (starts().min().unwrap_or(0), starts().max().unwrap_or(0));
    let file = &sources[marks[0].0.file];
    let mut lines = file.whole_lines(Span { start: first, end: last, ..marks[0].0 });
    let mut line_start = file.position(first).line;
    if lines.len() > LONGEST {
        // The line is too long, so only the text around the spans is shown.
        line_start = line_start.max(1);
        let (first, last) = (first as usize, last as usize);
        let floor = |i: usize| (0..=i).rev().find(|&i| file.text().is_char_boundary(i)).unwrap_or(0);
        let from = floor(first.saturating_sub(LONGEST / 4)).max(lines.start);
        let to = floor((last + LONGEST / 4).min(lines.end)).max(last);
        lines = from..to;
    }
    let source = file.text().get(lines.clone()).unwrap_or("");
    let annotations = marks.into_iter().map(|(span, label, kind)| {
        // A definition is marked on its first line only.
        let first_line = file.whole_lines(Span { end: span.start, ..span });
        let end = (span.end as usize).min(first_line.end).min(lines.end);
        let start = (span.start as usize - lines.start).min(source.len());
        let annotation = kind.span(start..end.saturating_sub(lines.start).clamp(start, source.len()));
        match label {
            Some(label) => annotation.label(label),
            None => annotation,
        }
    });
    Snippet::source(source).path(file.name()).line_start(line_start).annotations(annotations)
}
