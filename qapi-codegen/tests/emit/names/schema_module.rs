// Generated as `names` from schema.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Types, commands and events of `schema.json`.

#[allow(unused_imports)] // not every module needs types of others
use super::*;
use qapi_types::Extra;
use qapi_types::wire::record;

/// The struct `InSchema`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InSchema {
    /// Member `x`.
    pub x: i64,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl InSchema {
    /// Creates a value with the mandatory members and no optional one.
    #[inline]
    pub fn new(x: i64) -> Self {
        Self { x, extra: Extra::default() }
    }
}

record! { received InSchema {
    x: "x" required,
} extra }

/// Commands of `schema.json`.
pub(crate) mod command {
    use super::super::types;
    use qapi_types::Command;
    use qapi_types::wire::record;

    /// The command `in-schema`.
    ///
    /// Returns an array of [`InSchema`](types::InSchema).
    #[doc(alias = "in-schema")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct InSchema {}

    impl InSchema {
        /// Creates a value with no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent InSchema {} }

    impl Command for InSchema {
        type Reply = Vec<types::InSchema>;
        const NAME: &'static str = "in-schema";
    }
}
