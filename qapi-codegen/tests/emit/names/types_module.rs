// Generated as `names` from types.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Types, commands and events of `types.json`.

/// Commands of `types.json`.
pub(crate) mod command {
    use super::super::types;
    use qapi_types::Command;
    use qapi_types::wire::record;

    /// The command `any-thing`.
    ///
    /// Returns [`AnyThing`](types::AnyThing).
    #[doc(alias = "any-thing")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct AnyThing {
        /// Member `a`.
        pub a: types::AnyThing,
    }

    impl AnyThing {
        /// Creates a value with the mandatory members and no optional one.
        pub fn new(a: impl Into<types::AnyThing>) -> Self {
            Self { a: a.into() }
        }
    }

    record! { sent AnyThing {
        a: "a" required,
    } }

    impl Command for AnyThing {
        type Reply = types::AnyThing;
        const NAME: &'static str = "any-thing";
    }
}
