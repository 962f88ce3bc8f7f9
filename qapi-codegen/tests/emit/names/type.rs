// Generated as `names` from type.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Types, commands and events of `type.json`.

#[allow(unused_imports)] // not every module needs types of others
use super::*;
use qapi_types::Extra;
use qapi_types::wire::record;

/// The struct `InType`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InType {
    /// Member `x`.
    pub x: i64,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl InType {
    /// Creates a value with the mandatory members and no optional one.
    #[inline]
    pub fn new(x: i64) -> Self {
        Self { x, extra: Extra::default() }
    }
}

record! { received InType {
    x: "x" required,
} extra }

/// Commands of `type.json`.
pub(crate) mod command {
    use super::super::types;
    use qapi_types::Command;
    use qapi_types::wire::record;

    /// The command `in-type`.
    ///
    /// Returns an array of [`InType`](types::InType).
    #[doc(alias = "in-type")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct InType {}

    impl InType {
        /// Creates a value with no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent InType {} }

    impl Command for InType {
        type Reply = Vec<types::InType>;
        const NAME: &'static str = "in-type";
    }
}
