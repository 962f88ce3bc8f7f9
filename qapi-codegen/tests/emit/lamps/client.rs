// Generated as `lamps` from its schema by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.
// The documentation contains text of the schema, under the licence of that text.

//! Typed methods for clients: the features `blocking` and `async` of `qapi-types` have them.

#![allow(unused_imports)] // which of them are used depends on the features

use super::{command, types};

qapi_types::wire::client! { pub Client AsyncClient {
    /// Executes [`lamp-set`](command::LampSet). **Unstable** upstream: it may change or go away without notice.
    #[doc(alias = "lamp-set")]
    fn lamp_set(lamp: impl Into<types::LampOrName>, light: impl Into<types::Light>) -> types::Lamp = command::LampSet::new(lamp, light);
    /// Executes [`plug-in`](command::PlugIn).
    #[doc(alias = "plug-in")]
    fn plug_in(arguments: impl Into<types::Plug>) -> () = command::PlugIn::new(arguments);
} }
