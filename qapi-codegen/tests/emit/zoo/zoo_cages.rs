// Generated as `zoo` from zoo-cages.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Types, commands and events of `zoo-cages.json`.

#[allow(unused_imports)] // not every module needs types of others
use super::*;
use qapi_types::Extra;
use qapi_types::wire::record;

/// The struct `Named`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Named {
    /// Member `name`.
    pub name: String,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl Named {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), extra: Extra::default() }
    }
}

record! { both Named {
    name: "name" required,
} extra }

/// The struct `String`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StringObject {
    /// Member `text`.
    pub text: String,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl StringObject {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), extra: Extra::default() }
    }
}

record! { received StringObject {
    text: "text" required,
} extra }

/// Commands of `zoo-cages.json`.
pub(crate) mod command {
    use super::super::types;
    use qapi_types::Command;
    use qapi_types::wire::record;

    /// The command `query-string`.
    ///
    /// Returns [`StringObject`](types::StringObject).
    #[doc(alias = "query-string")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct QueryString {}

    impl QueryString {
        /// Creates a value with no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent QueryString {} }

    impl Command for QueryString {
        type Reply = types::StringObject;
        const NAME: &'static str = "query-string";
    }
}
