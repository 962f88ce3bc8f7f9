//! Faults of descriptions.

use std::fmt;

/// The maximum number of characters of a summary, which is one line of documentation.
pub(super) const LONGEST_SUMMARY: usize = 140;

/// A fault of a description. Suggestions are empty or begin with `; `.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum Fault {
    #[error("cannot be read: {0}")]
    Unreadable(String),
    #[error("not valid TOML: {0}")]
    Toml(String),
    #[error("there is no key `{key}`{suggestion}")]
    UnknownKey { key: String, suggestion: String },
    #[error("`{key}` must be {expected}")]
    WrongValue { key: &'static str, expected: &'static str },
    #[error("`{0}` is empty")]
    Empty(&'static str),
    #[error("`{0}` must be on one line")]
    SeveralLines(&'static str),
    #[error("no known release has it{suggestion}")]
    Unknown { suggestion: String },
    #[error("it is declared in `{declared_in}`: describe it in {file}")]
    OtherFile { declared_in: String, file: String },
    #[error("{other} describes it as well")]
    Twice { other: String },
    #[error("it is a member of `{0}`: describe it there")]
    Inherited(String),
    #[error("it has no summary")]
    NoSummary,
    #[error("it has no text")]
    NoText,
    #[error("the summary has {0} characters, more than {LONGEST_SUMMARY}")]
    LongSummary(usize),
    #[error("it is no command, so it has no `example`")]
    ExampleAlone,
    #[error("`{0}` does not end with a full stop")]
    NoFullStop(&'static str),
    #[error("`{0}` says no more than the name")]
    SaysNothing(&'static str),
    #[error("`{key}` has {what}, which documentation would show as markup: put it between backticks")]
    Markup { key: &'static str, what: &'static str },
    #[error("it is mandatory, so it has no `{0}`")]
    Mandatory(&'static str),
    #[error("it is not a number, so it has no `{0}`")]
    NotANumber(&'static str),
    #[error("the default needs a `source`: the file of QEMU, or the query, that shows it")]
    NoSource,
    #[error("`source` belongs to a `default`")]
    SourceAlone,
    #[error("the default must be {0}")]
    WrongDefault(String),
    #[error("the default {default} is outside of the range {least} to {greatest}")]
    OutsideRange { default: i128, least: i128, greatest: i128 },
    #[error("the range {least} to {greatest} is not one of `{ty}`")]
    WrongRange { least: i128, greatest: i128, ty: String },
    #[error("`replaced-by` names `{name}`, which no known release has{suggestion}")]
    UnknownReplacement { name: String, suggestion: String },
}

/// A fault and its position.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Error {
    /// The file, below the project's folder.
    pub(super) file: String,
    /// The line, from 1.
    pub(super) line: usize,
    /// The definition, `Job`, or its member, `Job.id`. Empty if the fault is in neither.
    pub(super) name: String,
    pub(super) fault: Fault,
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { file, line, name, fault } = self;
        match name.as_str() {
            "" => write!(f, "{file}:{line}: {fault}"),
            name => write!(f, "{file}:{line}: `{name}`: {fault}"),
        }
    }
}

/// All faults, in the order of files and lines.
#[derive(Debug)]
pub(crate) struct Errors(pub(super) Vec<Error>);

impl fmt::Display for Errors {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The first line is printed after `error: `.
        let lines: Vec<_> = self.0.iter().map(ToString::to_string).collect();
        f.write_str(&lines.join("\nerror: "))
    }
}

impl std::error::Error for Errors {}
