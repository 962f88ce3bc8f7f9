//! Expressions as they are written: the JSON-like values of the schema language, with places.
//!
//! No meaning is attached yet; `check` does that.

use crate::doc::Doc;
use crate::source::{SourceMap, Span};

/// A value and where it stands.
#[derive(Debug)]
pub(crate) struct Value {
    pub(crate) span: Span,
    pub(crate) kind: ValueKind,
}

/// The kinds of value. There are neither numbers nor null in the language.
#[derive(Debug)]
pub(crate) enum ValueKind {
    Bool(bool),
    Str(Box<str>),
    Array(Vec<Value>),
    Object(Vec<Entry>),
}

/// A key and its value.
#[derive(Debug)]
pub(crate) struct Entry {
    pub(crate) key: Text,
    pub(crate) value: Value,
}

/// A string, unescaped, and where it stands, quotes included.
#[derive(Clone, Debug)]
pub(crate) struct Text {
    pub(crate) span: Span,
    pub(crate) text: Box<str>,
}

impl Value {
    /// The value in words, for a message.
    pub(crate) fn describe(&self) -> &'static str {
        match self.kind {
            ValueKind::Bool(true) => "true",
            ValueKind::Bool(false) => "false",
            ValueKind::Str(_) => "a string",
            ValueKind::Array(_) => "an array",
            ValueKind::Object(_) => "an object",
        }
    }

    /// The value as a string with its place, if it is one; itself otherwise.
    pub(crate) fn into_text(self) -> Result<Text, Self> {
        match self.kind {
            ValueKind::Str(text) => Ok(Text { span: self.span, text }),
            _ => Err(self),
        }
    }
}

/// Index of a file among those parsed.
pub(crate) type ModuleIndex = usize;

/// What the parser makes of a schema: all of its files' contents, in order.
#[derive(Debug)]
pub struct Parsed {
    pub(crate) sources: SourceMap,
    /// Name of each module, the main one first.
    pub(crate) modules: Vec<String>,
    /// What stands at top level, and in which module; contents of an included file directly after
    /// the directive that first includes it.
    pub(crate) items: Vec<(ModuleIndex, TopLevel)>,
    /// The settings in force. They hold for the whole schema, and the last of a kind wins.
    pub(crate) pragmas: Pragmas,
}

impl Parsed {
    /// The files that were read.
    pub fn sources(&self) -> &SourceMap {
        &self.sources
    }
}

/// What stands at the top level of a file.
#[derive(Debug)]
pub(crate) enum TopLevel {
    Include(ModuleIndex),
    Pragma(crate::schema::Pragma),
    FreeformDoc(Doc),
    Expression { span: Span, entries: Vec<Entry>, doc: DocState },
}

/// Whether a definition has documentation.
#[derive(Debug)]
pub(crate) enum DocState {
    None,
    Some(Doc),
    /// It has, but with errors of its own, already reported.
    Broken,
}

/// Settings made by pragma directives.
#[derive(Debug, Default)]
pub(crate) struct Pragmas {
    pub(crate) doc_required: bool,
    pub(crate) command_name_exceptions: Vec<String>,
    pub(crate) command_returns_exceptions: Vec<String>,
    pub(crate) documentation_exceptions: Vec<String>,
    pub(crate) member_name_exceptions: Vec<String>,
}
