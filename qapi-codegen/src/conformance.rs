//! Runs cases in the form of QEMU's own schema test-suite.
//!
//! A case is `NAME.json`, with what should come of it in `NAME.out` (a [`dump`](crate::dump)) or,
//! if that is what should happen, the place where it is refused in `NAME.err`.

use std::io;
use std::path::{Path, PathBuf};

use crate::diagnostic::Diagnostics;
use crate::load::{Disk, Files};
use crate::options::Options;

/// How the cases went.
#[derive(Debug, Default)]
pub struct Report {
    /// Names of the cases that went well.
    pub passed: Vec<String>,
    /// Names of those that did not, and what went wrong.
    pub failed: Vec<(String, String)>,
}

/// Runs all cases of a directory.
///
/// # Errors
/// If the directory cannot be read. A case of which a file cannot be has failed.
pub fn run(dir: &Path) -> io::Result<Report> {
    let mut names = Vec::new();
    for entry in std::fs::read_dir(dir)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "err")
            && let Some(name) = path.file_stem().and_then(|name| name.to_str())
        {
            names.push(name.to_owned());
        }
    }
    names.sort();
    let mut report = Report::default();
    for name in names {
        match case(dir, &name) {
            Ok(()) => report.passed.push(name),
            Err(why) => report.failed.push((name, why)),
        }
    }
    Ok(report)
}

fn case(dir: &Path, name: &str) -> Result<(), String> {
    let read = |extension: &str| {
        let file = format!("{name}.{extension}");
        std::fs::read_to_string(dir.join(&file)).map_err(|error| format!("cannot read {file}: {error}"))
    };
    let expected_error = read("err")?;
    let main = format!("{name}.json");
    if !dir.join(&main).exists() {
        return Err(format!("there is no {main}"));
    }
    match crate::load_with(&main, &Under(dir.to_owned()), &Options::default()) {
        Ok(_) if !expected_error.is_empty() => Err(format!("accepted, and should be refused:\n{expected_error}")),
        Ok(schema) => {
            let expected = read("out")?;
            let dump = crate::dump::dump(&schema);
            if dump == expected { Ok(()) } else { Err(first_difference(&dump, &expected)) }
        }
        Err(diagnostics) if expected_error.is_empty() => {
            Err(format!("refused, and should be accepted:\n{diagnostics}"))
        }
        Err(diagnostics) => refused_rightly(&diagnostics, &expected_error),
    }
}

/// Files seen from a directory.
struct Under(PathBuf);

impl Files for Under {
    fn read(&self, path: &str, limit: usize) -> io::Result<Vec<u8>> {
        Disk.read(&self.0.join(path).to_string_lossy(), limit)
    }
}

/// Whether one of the errors is where one is expected.
fn refused_rightly(diagnostics: &Diagnostics, expected: &str) -> Result<(), String> {
    let Some(place) = expected.lines().find_map(Place::parse) else {
        // QEMU could not even name a place.
        return Ok(());
    };
    let found = diagnostics.errors.iter().any(|error| {
        let position = diagnostics.sources.position(error.at);
        let name = diagnostics.sources[error.at.file].name();
        file_name(name) == place.file
            && position.line == place.line
            && place.column.is_none_or(|column| position.column == column)
    });
    match found {
        true => Ok(()),
        false => Err(format!("refused elsewhere than it should be:\n{expected}but:\n{diagnostics}")),
    }
}

/// A place in an expected error: `FILE:LINE:` or `FILE:LINE:COLUMN:` at the start of a line.
struct Place<'a> {
    file: &'a str,
    line: usize,
    column: Option<usize>,
}

impl<'a> Place<'a> {
    fn parse(line: &'a str) -> Option<Self> {
        if line.starts_with("In file included from ") {
            return None;
        }
        let mut parts = line.splitn(4, ':');
        let file = file_name(parts.next()?);
        let line = parts.next()?.parse().ok()?;
        Some(Self { file, line, column: parts.next()?.parse().ok() })
    }
}

fn file_name(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

fn first_difference(found: &str, expected: &str) -> String {
    let mut lines = found.lines().zip(expected.lines()).enumerate();
    let different = lines.find(|(_, (found, expected))| found != expected);
    match different {
        Some((i, (found, expected))) => {
            format!("dump differs in line {}: '{found}' should be '{expected}'", i + 1)
        }
        None => "dump is longer or shorter than it should be".to_owned(),
    }
}
