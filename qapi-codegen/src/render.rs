//! Diagnostics as text: a line each for tools, or with source lines for people.

use std::borrow::Cow;
use std::fmt::{self, Write as _};

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::source::{SourceMap, Span};

/// The same as `Display`, so that `unwrap` shows readable errors.
impl fmt::Debug for Diagnostics {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "\n{self}")
    }
}

impl fmt::Display for Diagnostics {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(short(self).trim_end())
    }
}

impl std::error::Error for Diagnostics {}

/// Returns a line for each error, `FILE:LINE:COL: error: TEXT`, after a line for each file that includes it.
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

/// Returns the errors with their source lines, labels and suggestions.
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
    let mut group = match file.is_read() {
        true => title.element(snippet(sources, error.detail, error.fault.label(), AnnotationKind::Primary)),
        false => title.element(Origin::path(file.name())),
    };
    if let Some((span, what)) = error.related {
        group = group.element(snippet(sources, span, Some(what.into()), AnnotationKind::Context));
    }
    for include in sources.include_chain(error.at.file) {
        group = group.element(Level::NOTE.message(format!("included at {}", place(sources, include))));
    }
    if let Some(help) = &error.help {
        group = group.element(Level::HELP.message(help.as_str()));
    }
    vec![group]
}

/// Returns the lines of a span, shortened to what a screen can show.
fn snippet<'a>(
    sources: &'a SourceMap,
    span: Span,
    label: Option<Cow<'static, str>>,
    kind: AnnotationKind,
) -> Snippet<'a, annotate_snippets::Annotation<'a>> {
    const LONGEST: usize = 2000;
    let file = &sources[span.file];
    let first = Span { end: span.start, ..span };
    let mut lines = file.whole_lines(first);
    // A definition is marked on its first line only.
    let mut marked = span.start as usize..(span.end as usize).min(lines.end);
    let mut line_start = file.position(span.start).line;
    if lines.len() > LONGEST {
        // One endless line: show what is near.
        line_start = line_start.max(1);
        let floor = |i: usize| (0..=i).rev().find(|&i| file.text().is_char_boundary(i)).unwrap_or(0);
        let from = floor(marked.start.saturating_sub(LONGEST / 4)).max(lines.start);
        let to = floor((marked.start + LONGEST / 4).min(lines.end)).max(marked.start);
        lines = from..to;
        marked.end = marked.end.min(to);
    }
    let source = file.text().get(lines.clone()).unwrap_or("");
    let start = (marked.start - lines.start).min(source.len());
    let end = marked.end.saturating_sub(lines.start).clamp(start, source.len());
    let annotation = kind.span(start..end);
    let annotation = match label {
        Some(label) => annotation.label(label),
        None => annotation,
    };
    Snippet::source(source).path(file.name()).line_start(line_start).annotation(annotation)
}
