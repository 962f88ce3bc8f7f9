//! Runs cases in the form of QEMU's own schema test-suite.
//!
//! A case is a schema `NAME.json` with its expected result: a [`dump`](crate::dump) in `NAME.out`, or the position of
//! the expected error in `NAME.err`. A schema with neither is not a case, because suites have files that others
//! include.

use std::collections::BTreeSet;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use crate::diagnostic::{Diagnostics, Fault};
use crate::load::{Disk, Files};
use crate::options::Options;

/// The results of all cases.
#[derive(Debug, Default)]
pub struct Report {
    /// Names of the cases that passed.
    pub passed: Vec<String>,
    /// Names of the cases that failed, each with a message.
    pub failed: Vec<(String, String)>,
    /// Names of schemas without an expected result.
    pub unexpected: Vec<String>,
}

/// Runs all cases in a directory.
///
/// # Errors
/// If the directory cannot be read. A case fails if one of its files cannot be read.
pub fn run(dir: &Path) -> io::Result<Report> {
    // An expected result without a schema is a case as well, so that a lost schema is noticed.
    let mut names = BTreeSet::new();
    for entry in std::fs::read_dir(dir)? {
        let path = entry?.path();
        let extension = path.extension().and_then(|extension| extension.to_str());
        if matches!(extension, Some("json" | "out" | "err"))
            && let Some(name) = path.file_stem().and_then(|name| name.to_str())
        {
            names.insert(name.to_owned());
        }
    }
    let mut report = Report::default();
    for name in names {
        let case = match Case::of(dir, &name) {
            Ok(case) => case,
            Err(error) => {
                report.failed.push((name, format!("cannot read what is expected: {error}")));
                continue;
            }
        };
        match case.result() {
            _ if case.out.is_none() && case.err.is_none() => report.unexpected.push(name),
            Ok(()) => report.passed.push(name),
            Err(why) => report.failed.push((name, why)),
        }
    }
    Ok(report)
}

/// A schema and its expected result.
struct Case<'a> {
    dir: &'a Path,
    file: String,
    /// The expected dump, if there is such a file.
    out: Option<String>,
    /// The expected error, if there is such a file. Empty if no error is expected.
    err: Option<String>,
}

impl<'a> Case<'a> {
    fn of(dir: &'a Path, name: &str) -> io::Result<Self> {
        let read = |extension| match std::fs::read(dir.join(format!("{name}.{extension}"))) {
            Ok(bytes) => Ok(Some(String::from_utf8_lossy(&bytes).into_owned())),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        };
        Ok(Self { dir, file: format!("{name}.json"), out: read("out")?, err: read("err")? })
    }

    fn result(&self) -> Result<(), String> {
        let expected_error = self.err.as_deref().unwrap_or_default();
        match crate::load_with(&self.file, &Under(self.dir.to_owned()), &Options::default()) {
            // QEMU's suite has a case whose schema does not exist, and whose expected error says so.
            Err(diagnostics) if is_missing(&diagnostics) => match expected_error.contains(&self.file) {
                true if expected_error.lines().find_map(Place::parse).is_none() => Ok(()),
                _ => Err(format!("there is no {}", self.file)),
            },
            Ok(_) if !expected_error.is_empty() => Err(format!("accepted, and should be refused:\n{expected_error}")),
            Ok(schema) => {
                let Some(expected) = &self.out else {
                    return Err("accepted, and there is no dump to expect".to_owned());
                };
                let dump = crate::dump::dump(&schema);
                if dump == *expected { Ok(()) } else { Err(first_difference(&dump, expected)) }
            }
            Err(diagnostics) if expected_error.is_empty() => {
                Err(format!("refused, and should be accepted:\n{diagnostics}"))
            }
            Err(diagnostics) => refused_rightly(&diagnostics, expected_error),
        }
    }
}

/// Whether the main file could not be read.
fn is_missing(diagnostics: &Diagnostics) -> bool {
    matches!(diagnostics.errors.first(), Some(error) if matches!(error.fault, Fault::SchemaUnreadable { .. }))
}

/// Files whose paths are relative to a directory.
struct Under(PathBuf);

impl Files for Under {
    fn read(&self, path: &str, limit: usize) -> io::Result<Vec<u8>> {
        Disk.read(&self.0.join(path).to_string_lossy(), limit)
    }
}

/// Checks that an error is at the expected position.
fn refused_rightly(diagnostics: &Diagnostics, expected: &str) -> Result<(), String> {
    let Some(place) = expected.lines().find_map(Place::parse) else {
        return Err(format!(
            "refused, but the expected error names no place, FILE:LINE: or FILE:LINE:COLUMN:\n{expected}"
        ));
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

/// A position in an expected error: `FILE:LINE:` or `FILE:LINE:COLUMN:` at the start of a line.
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
