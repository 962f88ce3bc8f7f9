//! `check`, `dump` and `conformance`: run the front end alone, on any schema.

use std::io::{ErrorKind, IsTerminal as _, stderr};
use std::path::{Path, PathBuf};
use std::time::Instant;

use anyhow::{Context as _, Result, bail};
use clap::ValueEnum;
use qapi_codegen::diagnostic::{Diagnostic, Diagnostics};
use qapi_codegen::source::{SourceMap, Span};
use qapi_codegen::tree::{self, PROTOCOLS};
use qapi_codegen::{Disk, Options, Schema, conformance, dump, render};
use serde_json::{Value, json};

use crate::output;

/// The format of error messages.
#[derive(Clone, Copy, Debug, Default, ValueEnum)]
pub(crate) enum MessageFormat {
    /// With the source, for people.
    #[default]
    Human,
    /// `FILE:LINE:COL: error: TEXT`, for editors and scripts. The position is that of the definition, as in QEMU's own
    /// tools; the other formats give the exact position.
    Short,
    /// One object per line, for programs. Errors have the `level` `error`. Notes about errors that are not shown and
    /// checks that were not made follow with the `level` `note`.
    Json,
}

/// A release such as `9.2`, by whose rules a schema is checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Dialect(u32, u32);

impl std::str::FromStr for Dialect {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let mut numbers = text.split('.').map(str::parse);
        match (numbers.next(), numbers.next()) {
            (Some(Ok(major)), Some(Ok(minor))) => Ok(Self(major, minor)),
            _ => Err("a release has the form MAJOR.MINOR, such as 9.2".to_owned()),
        }
    }
}

/// Returns the settings for a dialect or, without one, those for the tree that contains the schema.
fn options(file: &Path, dialect: Option<Dialect>) -> Result<Options> {
    match dialect {
        Some(Dialect(major, minor)) => Ok(Options::for_release(major, minor)),
        None => Ok(tree::rules_of(file)?),
    }
}

/// Checks a schema and prints its errors, at most 100.
pub(crate) fn check(file: &Path, format: MessageFormat, dialect: Option<Dialect>) -> Result<()> {
    let start = Instant::now();
    let schema = load(file, format, dialect)?;
    if let MessageFormat::Human = format {
        let milliseconds = start.elapsed().as_secs_f64() * 1000.0;
        let counts = schema.counts();
        output::print(&format!("{}: {counts}, no errors ({milliseconds:.1} ms)\n", file.display()))?;
    }
    Ok(())
}

/// Prints a checked schema in the form of QEMU's own test tool.
pub(crate) fn dump(file: &Path, dialect: Option<Dialect>) -> Result<()> {
    output::print(&dump::dump(&load(file, MessageFormat::Human, dialect)?))
}

fn load(file: &Path, format: MessageFormat, dialect: Option<Dialect>) -> Result<Schema> {
    let path = file.to_str().with_context(|| format!("{} is not valid UTF-8", file.display()))?;
    let diagnostics = match qapi_codegen::load_with(path, &Disk, &options(file, dialect)?) {
        Ok(schema) => return Ok(schema),
        Err(diagnostics) => diagnostics,
    };
    match format {
        MessageFormat::Human => output::complain(&render::human(&diagnostics, stderr().is_terminal())),
        MessageFormat::Short => output::complain(&render::short(&diagnostics)),
        MessageFormat::Json => {
            let errors = diagnostics.errors.iter().map(|error| object(&diagnostics, error));
            let lines = errors.chain(notes(&diagnostics));
            output::print(&lines.map(|line| format!("{line}\n")).collect::<String>())?;
        }
    }
    // The errors have been reported.
    Err(crate::AlreadyReported.into())
}

/// Notes about errors that are not shown and checks that were not made, as objects.
fn notes(diagnostics: &Diagnostics) -> Vec<Value> {
    let note = |code: &str, message: &str| json!({"level": "note", "code": code, "message": message});
    let mut notes = Vec::new();
    if let Some(untold) = render::untold(diagnostics) {
        let mut note = note("truncated", &untold);
        note["more"] = diagnostics.more.into();
        notes.push(note);
    }
    notes.extend(render::unfinished(diagnostics).map(|message| note("unfinished", message)));
    notes
}

/// An error as an object.
fn object(diagnostics: &Diagnostics, error: &Diagnostic) -> Value {
    let sources = &diagnostics.sources;
    let within = error.within.as_ref().map(|(kind, name)| json!({"kind": kind, "name": name}));
    let related = error.related.map(|(span, what)| json!({"message": what, "at": range(sources, span)}));
    json!({
        "level": "error",
        "code": error.fault.code(),
        "message": error.fault.to_string(),
        "label": error.fault.label(),
        "at": place(sources, error.at),
        "span": range(sources, error.detail),
        "within": within,
        "notes": error.notes,
        "help": (!error.help.is_empty()).then(|| error.help.join("\n")),
        "related": related,
        "included_from": sources.include_chain(error.at.file).map(|span| place(sources, span)).collect::<Value>(),
    })
}

/// Returns the start of a span, or only its file if that could not be read.
fn place(sources: &SourceMap, span: Span) -> Value {
    if !sources[span.file].is_read() {
        return json!({"file": sources[span.file].name()});
    }
    let start = sources.position(span);
    json!({"file": sources[span.file].name(), "line": start.line, "column": start.column})
}

/// Returns the start and the end of a span, or only its file if that could not be read.
fn range(sources: &SourceMap, span: Span) -> Value {
    let mut place = place(sources, span);
    if !sources[span.file].is_read() {
        return place;
    }
    let end = sources[span.file].position(span.end);
    place["end_line"] = end.line.into();
    place["end_column"] = end.column.into();
    place
}

/// Runs a folder of cases in the form of QEMU's `tests/qapi-schema`.
pub(crate) fn conformance(dir: &Path) -> Result<()> {
    let start = Instant::now();
    let report = conformance::run(dir).with_context(|| format!("cannot read the cases in {}", dir.display()))?;
    let total = report.passed.len() + report.failed.len();
    if total == 0 {
        bail!("{} has no cases: files NAME.json, NAME.out and NAME.err", dir.display());
    }
    let failed = report.failed.iter().map(|(name, why)| format!("FAILED {name}: {}\n", why.trim_end()));
    let mut text: String = failed.collect();
    let unexpected = match &*report.unexpected {
        [] => String::new(),
        names => {
            // They may be included by other schemas, or their expectation files may be missing.
            text.push_str(&format!("no expectation, .out or .err, for {}\n", names.join(", ")));
            format!(", {} without expectation", names.len())
        }
    };
    let seconds = start.elapsed().as_secs_f64();
    let (passed, failed) = (report.passed.len(), report.failed.len());
    text.push_str(&format!("{passed} of {total} cases passed, {failed} failed{unexpected} ({seconds:.2} s)\n"));
    output::print(&text)?;
    if report.failed.is_empty() { Ok(()) } else { Err(crate::AlreadyReported.into()) }
}

/// Returns a schema's main file: the path itself or, for a folder, the `qapi-schema.json` in it.
pub(crate) fn main_file(path: PathBuf) -> Result<PathBuf> {
    const MAIN: &str = "qapi-schema.json";
    let shown = path.display();
    if !path.is_dir() {
        // Other errors are reported when the file is read.
        let missing = path.metadata().is_err_and(|error| error.kind() == ErrorKind::NotFound);
        return if missing { bail!("there is no file {shown}") } else { Ok(path) };
    }
    if path.join(MAIN).is_file() {
        return Ok(path.join(MAIN));
    }
    let others = PROTOCOLS.iter().map(|protocol| path.join(protocol.schema)).filter(|other| other.is_file());
    let others: Vec<_> = others.map(|other| other.display().to_string()).collect();
    match others.split_last() {
        Some((other, [])) => bail!("{shown} has no {MAIN}; did you mean {other}?"),
        Some((last, others)) => bail!("{shown} has no {MAIN}; did you mean {} or {last}?", others.join(", ")),
        None => bail!("{shown} has no {MAIN}; name the schema's main file"),
    }
}
