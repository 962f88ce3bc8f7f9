// Generated as `names` from sub/c9.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Types, commands and events of `sub/c9.json`.

#[allow(unused_imports)] // not every module needs types of others
use super::*;
use qapi_types::Extra;
use qapi_types::wire::record;

/// The struct `InSubc9`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InSubc9 {
    /// Member `x`.
    pub x: i64,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl InSubc9 {
    /// Creates a value with the mandatory members and no optional one.
    #[inline]
    pub fn new(x: i64) -> Self {
        Self { x, extra: Extra::default() }
    }
}

record! { received InSubc9 {
    x: "x" required,
} extra }

/// Commands of `sub/c9.json`.
pub(crate) mod command {
    use super::super::types;
    use qapi_types::Command;
    use qapi_types::wire::record;

    /// The command `in-subc9`.
    ///
    /// Returns an array of [`InSubc9`](types::InSubc9).
    #[doc(alias = "in-subc9")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct InSubc9 {}

    impl InSubc9 {
        /// Creates a value with no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent InSubc9 {} }

    impl Command for InSubc9 {
        type Reply = Vec<types::InSubc9>;
        const NAME: &'static str = "in-subc9";
    }
}
