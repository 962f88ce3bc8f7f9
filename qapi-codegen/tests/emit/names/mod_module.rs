// Generated as `names` from mod.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Types, commands and events of `mod.json`.

#[allow(unused_imports)] // not every module needs types of others
use super::*;
use qapi_types::Extra;
use qapi_types::wire::record;

/// The struct `InMod`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InMod {
    /// Member `x`.
    pub x: i64,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl InMod {
    /// Creates a value with the mandatory members and no optional one.
    #[inline]
    pub fn new(x: i64) -> Self {
        Self { x, extra: Extra::default() }
    }
}

record! { received InMod {
    x: "x" required,
} extra }

/// Commands of `mod.json`.
pub(crate) mod command {
    use super::super::types;
    use qapi_types::Command;
    use qapi_types::wire::record;

    /// The command `in-mod`.
    ///
    /// Returns an array of [`InMod`](types::InMod).
    #[doc(alias = "in-mod")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct InMod {}

    impl InMod {
        /// Creates a value with no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent InMod {} }

    impl Command for InMod {
        type Reply = Vec<types::InMod>;
        const NAME: &'static str = "in-mod";
    }
}
