//! `#[derive(Commands)]`: server dispatch tables and typed client methods from a list of commands.
//!
//! Programs use it through the feature `derive` of `qemu-qapi`, or of `qapi-types` for clients of a few commands. This
//! client has the methods of two commands, which build in a fraction of the time of all:
//!
//! ```
//! #[derive(qapi_macros::Commands)]
//! #[qapi(protocol = "qmp")]
//! enum Control {
//!     QueryStatus,
//!     Stop,
//! }
//!
//! fn pause<C: ControlClient>(vm: &C) -> Result<(), C::Error> {
//!     if vm.query_status()?.running {
//!         vm.stop()?;
//!     }
//!     Ok(())
//! }
//! ```
//!
//! The crate has no features. [`Commands`](derive@Commands) lists all attributes.
//!
//! `attr` parses the attributes, `protocol` looks up the commands of a protocol, `model` combines both and reports all
//! errors, and `expand` generates the code. The generator decides the signatures of methods
//! (`qapi_codegen::emit::Shape`), so that they match those of the generated client traits. It also writes the tables of
//! QEMU's own protocols in `tables`.

mod attr;
mod expand;
mod inline;
mod model;
mod nearest;
mod paths;
mod protocol;
mod tables;
#[cfg(test)]
mod tests;

/// Derives a dispatch table, a server trait and client traits from an enumeration of commands.
///
/// Each variant is a command and has the name of its struct in the generated module `command`. Many of these names
/// share a prefix; if clippy reports this, add `#[allow(clippy::enum_variant_names)]`.
///
/// ```
/// /// The commands of this agent.
/// #[derive(qapi_macros::Commands)]
/// #[qapi(protocol = "qga")]
/// enum AgentCommands {
///     GuestSync,
///     GuestPing,
///     GuestFileClose,
///     GuestExec,
///     #[cfg(unix)]
///     GuestShutdown,
///     #[qapi(disabled = "not on this host")]
///     GuestSetTime,
/// }
///
/// assert_eq!(AgentCommands::qmp_get_command_list()[0], "guest-sync");
/// assert!(!AgentCommands::qmp_command_is_enabled("guest-set-time"));
/// ```
///
/// If a command or an event in `events(…)` needs a feature that is off, the derive reports an error that names the
/// feature.
///
/// # Generated items
///
/// For every enumeration, with its visibility:
///
/// ```text
/// impl AgentCommands {
///     /// Names on the wire, in the order of the variants.
///     fn qmp_get_command_list() -> &'static [&'static str];
///     /// False if the command is not listed, or is `disabled` or `initially_disabled`.
///     fn qmp_command_is_enabled(name: &str) -> bool;
/// }
/// ```
///
/// For clients (the features `blocking` and `async` of `qapi-types`), for every type that implements
/// [`Execute`](https://docs.rs/qapi-types/latest/qapi_types/trait.Execute.html) or `AsyncExecute`:
///
/// ```text
/// trait AgentCommandsClient: Execute {
///     // The mandatory arguments. For optional ones, pass the command's struct to `execute`.
///     fn guest_exec(&self, path: impl Into<String>) -> Result<qga::GuestExec, Self::Error>;
///     // A command with `'boxed': true` takes all arguments as one value.
///     …
/// }
/// trait AgentCommandsAsyncClient: AsyncExecute { … }
/// ```
///
/// For servers (the feature `server` of `qemu-qapi`):
///
/// ```text
/// trait AgentCommandsServer {
///     type Error: Into<CommandError>;
///     // The parameter is the command's struct, or the type of its arguments if it has `'boxed': true`.
///     fn guest_file_close(&mut self, call: &mut Call, command: qga::command::GuestFileClose) -> Result<(), Self::Error>;
///     fn guest_exec(&mut self, call: &mut Call, command: qga::command::GuestExec) -> Result<qga::GuestExec, Self::Error>;
///     …
/// }
/// impl AgentCommands {
///     /// Turns a server into a service, which both drivers serve.
///     fn service(server: impl AgentCommandsServer) -> Dispatcher<…>;
///     /// Describes the commands and events. `ServerHandle::new` takes it.
///     fn interface() -> Interface;
/// }
/// impl CommandName for AgentCommands { … }
/// ```
///
/// For missing methods, rustc lists only the names (E0046). `qapi skeleton` prints all methods with their signatures.
/// The documentation of the trait also has them: `cargo doc --open --document-private-items`, then
/// `AgentCommandsServer`.
///
/// Some commands have no method: those that are `disabled`; `qmp_capabilities`, which sessions answer; and those that
/// are answered from the tables. These are `query-commands`, `query-version` and `query-qmp-schema` of `qmp` and `qsd`,
/// `guest-info` of `qga`, and `query-qmp-schema` of a schema of your own.
///
/// # Attributes of the enumeration
///
/// | attribute | meaning |
/// |---|---|
/// | `#[qapi(protocol = "qmp")]`, `"qga"`, `"qsd"` | the protocol of QEMU's monitor, guest agent or storage daemon |
/// | `#[qapi(schema = "path.json")]` | commands of a schema of your own; the path is relative to `Cargo.toml` |
/// | `#[qapi(types = path::to::module)]` | the module with the schema's types; without it, they are generated in a module with the enumeration's name in `snake_case` |
/// | `#[qapi(names("Lamp" = "Bulb", "Lamp.name" = "label"))]` | other Rust names for types and members, by their wire names; with `types`, give the same names as in the `qapi.toml` or to `Builder::rename` |
/// | `#[qapi(dialect = "qga")]` | the server with this schema behaves like the guest agent; the default, `"qmp"`, is QEMU's monitor |
/// | `#[qapi(events(Stop, Resume))]` | the events that the server emits, by their structs in the module `event`; `query-qmp-schema` describes these |
/// | `#[qapi(async)]` | all methods are `async`, and take `&self` |
/// | `#[qapi(shared)]` | all methods take `&self`, so that several may be executed at once, and the server may be in an `Arc` |
/// | `#[qapi(crate = ::my_facade)]` | the crate that re-exports `qapi_types` and `qapi_session`, as `qemu-qapi` does |
///
/// # Crates that the code refers to
///
/// The generated code refers to the crates `qapi-types` and, for servers, `qapi-session`. The macro looks for them in
/// the `Cargo.toml` of the crate that is compiled, also under other names: first for `qemu-qapi`, which re-exports
/// both, then for `qapi-types` and `qapi-session`. A macro cannot find out which features and which target are
/// compiled, so packages have ranks: those in `[dependencies]` come first, then those in `[target.….dependencies]`,
/// then optional ones, then those in `[dev-dependencies]`. Only packages of the best rank are used.
///
/// `#[qapi(crate = path)]` names the crate instead, with a path that begins with `::` or `crate`. For example, a
/// library with `qapi-types` in `[dependencies]` and `qemu-qapi` in `[dev-dependencies]` derives clients. Its tests
/// derive a server with `#[qapi(crate = ::qemu_qapi)]`. A crate may depend on `my-facade` alone, which has `pub use
/// qemu_qapi::{qapi_session, qapi_types};`. It writes `#[qapi(crate = ::my_facade)]`.
///
/// # Attributes of a variant
///
/// | attribute | meaning |
/// |---|---|
/// | `#[cfg(…)]` | if false, the command is not in the list, the traits and the table: the compiler removes the variant before this macro sees it |
/// | `#[qapi(disabled)]`, `#[qapi(disabled = "reason")]` | the command is listed, and refused; the server trait has no method for it |
/// | `#[qapi(initially_disabled)]`, `#[qapi(initially_disabled = "reason")]` | the command has a method, and is refused until `ServerHandle::enable` |
/// | `#[qapi(async)]` | the method is `async`; all methods of the trait then take `&self` |
/// | `#[qapi(deferred)]` | the method takes a `Responder`, with which any thread may reply later, and returns nothing |
/// | `#[qapi(cancel)]` | the future of the `async` method is dropped when the client disconnects; by default it runs to its end |
/// | `#[qapi(rename = "guest-ping")]` | the command's name on the wire, if the variant has another name; the methods are named for the variant |
#[proc_macro_derive(Commands, attributes(qapi))]
pub fn derive_commands(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    expand::derive(input.into()).into()
}
