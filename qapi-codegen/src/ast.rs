//! Expressions as they are written: the JSON-like values of the schema language, with their positions.
//!
//! No meaning is attached yet; `check` does that.

use crate::doc::Doc;
use crate::source::{SourceMap, Span};

/// A value and its position.
#[derive(Debug)]
pub(crate) struct Value {
    pub(crate) span: Span,
    pub(crate) kind: ValueKind,
}

/// The kinds of value. The language has neither numbers nor null.
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

/// A string without escapes, and its position with the quotes.
#[derive(Clone, Debug)]
pub(crate) struct Text {
    pub(crate) span: Span,
    pub(crate) text: Box<str>,
}

impl Value {
    /// Returns the kind of value in words, for a message.
    pub(crate) fn describe(&self) -> &'static str {
        match self.kind {
            ValueKind::Bool(true) => "true",
            ValueKind::Bool(false) => "false",
            ValueKind::Str(_) => "a string",
            ValueKind::Array(_) => "an array",
            ValueKind::Object(_) => "an object",
        }
    }

    /// Returns the string with its position, or the value itself if it is not a string.
    pub(crate) fn into_text(self) -> Result<Text, Self> {
        match self.kind {
            ValueKind::Str(text) => Ok(Text { span: self.span, text }),
            _ => Err(self),
        }
    }
}

/// The index of a file in [`Parsed::modules`].
pub(crate) type ModuleIndex = usize;

/// A parsed schema: the contents of all its files, in order.
#[derive(Debug)]
pub struct Parsed {
    pub(crate) sources: SourceMap,
    /// The name of each module, the main one first.
    pub(crate) modules: Vec<String>,
    /// The items at top level, with their modules. The contents of an included file directly follow the directive that
    /// first includes it.
    pub(crate) items: Vec<(ModuleIndex, TopLevel)>,
    /// The pragma settings. They apply to the whole schema, and the last setting of a kind wins.
    pub(crate) pragmas: Pragmas,
}

impl Parsed {
    /// The files that were read.
    pub fn sources(&self) -> &SourceMap {
        &self.sources
    }
}

/// An item at the top level of a file.
#[derive(Debug)]
pub(crate) enum TopLevel {
    Include(ModuleIndex),
    Pragma(crate::schema::Pragma),
    FreeformDoc(Doc),
    Expression { span: Span, entries: Vec<Entry>, doc: DocState },
}

/// The documentation of a definition, if any.
#[derive(Debug)]
pub(crate) enum DocState {
    None,
    Some(Doc),
    /// The documentation has errors, which have been reported.
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
