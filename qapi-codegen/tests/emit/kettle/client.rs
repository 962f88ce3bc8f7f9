// Generated as `kettle` from its schema by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Typed methods for clients: the features `blocking` and `async` of `qapi-types` have them.

#![allow(unused_imports)] // which of them are used depends on the features

use super::{command, types};
use qapi_types::Any;

qapi_types::wire::client! { pub Client AsyncClient {
    /// Executes `kettle-boil`.
    fn kettle_boil(command: command::KettleBoil) -> types::Body = command;
    /// Executes `kettle-open`. Only in builds with `CONFIG_LID`.
    #[cfg(feature = "config-lid")]
    fn kettle_open(open: bool) -> () = command::KettleOpen::new(open);
    /// Executes `kettle-pieces`.
    fn kettle_pieces() -> Vec<types::Piece> = command::KettlePieces::new();
    /// Executes `kettle-mend`.
    fn kettle_mend(command: command::KettleMend) -> () = command;
    /// Executes `radio-tune`. **Unstable** upstream: it may change or go away without notice. Only in builds with `CONFIG_RADIO`.
    #[cfg(feature = "radio")]
    fn radio_tune(command: command::RadioTune) -> () = command;
    /// Executes `radio-scan`.
    fn radio_scan(command: command::RadioScan) -> () = command;
    /// Executes `query-qmp-schema`.
    fn query_qmp_schema() -> Vec<Any> = command::QueryQmpSchema::new();
} }
