//! One side of a comparison: a schema, or a recorded answer.

use qapi_interface::{AnswerError, Interface};
use serde_json::Value;

use crate::interface;
use crate::schema::Schema;

/// One side of a comparison.
#[derive(Debug)]
pub struct Side<'s> {
    /// Its name for people, such as `QEMU 10.2.2`.
    pub(super) label: String,
    pub(super) interface: Interface,
    /// The schema, and how Rust is generated from it.
    pub(super) schema: Option<(&'s Schema, RustOptions)>,
}

/// The options for generating Rust from a schema, as in [`lower::Options`](crate::lower::Options).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RustOptions {
    /// Whether the schema is one of QEMU's own, about which the generator knows further facts.
    pub qemu: bool,
    /// Whether each schema file has a Cargo feature.
    pub features: bool,
}

impl<'s> Side<'s> {
    /// Makes a side from a checked schema.
    pub fn of_schema(label: impl Into<String>, schema: &'s Schema, rust: RustOptions) -> Self {
        Self { label: label.into(), interface: interface::of_schema(schema), schema: Some((schema, rust)) }
    }

    /// Makes a side from an answer to `query-qmp-schema`: the array, or an object that has it as `return`.
    ///
    /// # Errors
    /// If the value is not such an answer.
    pub fn of_answer(label: impl Into<String>, answer: &Value) -> Result<Self, AnswerError> {
        Ok(Self { label: label.into(), interface: Interface::from_answer(answer)?, schema: None })
    }
}
