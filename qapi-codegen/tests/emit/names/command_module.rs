// Generated as `names` from command.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Types, commands and events of `command.json`.

#[allow(unused_imports)] // not every module needs types of others
use super::*;
use qapi_types::Extra;
use qapi_types::wire::record;

/// The struct `InCommand`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InCommand {
    /// Member `x`.
    pub x: i64,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl InCommand {
    /// Creates a value with the mandatory members and no optional one.
    #[inline]
    pub fn new(x: i64) -> Self {
        Self { x, extra: Extra::default() }
    }
}

record! { received InCommand {
    x: "x" required,
} extra }

/// Commands of `command.json`.
pub(crate) mod command {
    use super::super::types;
    use qapi_types::Command;
    use qapi_types::wire::record;

    /// The command `in-command`.
    ///
    /// Returns an array of [`InCommand`](types::InCommand).
    #[doc(alias = "in-command")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct InCommand {}

    impl InCommand {
        /// Creates a value with no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent InCommand {} }

    impl Command for InCommand {
        type Reply = Vec<types::InCommand>;
        const NAME: &'static str = "in-command";
    }
}
