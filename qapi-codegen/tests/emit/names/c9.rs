// Generated as `names` from c9.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Types, commands and events of `c9.json`.

#[allow(unused_imports)] // not every module needs types of others
use super::*;
use qapi_types::Extra;
use qapi_types::wire::record;

/// The struct `InC9`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InC9 {
    /// Member `x`.
    pub x: i64,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl InC9 {
    /// Creates a value with the mandatory members and no optional one.
    #[inline]
    pub fn new(x: i64) -> Self {
        Self { x, extra: Extra::default() }
    }
}

record! { received InC9 {
    x: "x" required,
} extra }

/// Commands of `c9.json`.
pub(crate) mod command {
    use super::super::types;
    use qapi_types::Command;
    use qapi_types::wire::record;

    /// The command `in-c9`.
    ///
    /// Returns an array of [`InC9`](types::InC9).
    #[doc(alias = "in-c9")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct InC9 {}

    impl InC9 {
        /// Creates a value with no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent InC9 {} }

    impl Command for InC9 {
        type Reply = Vec<types::InC9>;
        const NAME: &'static str = "in-c9";
    }
}
