// Generated as `kettle` from its schema by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Typed methods for clients: the features `blocking` and `async` of `qapi-types` have them.

#![allow(unused_imports)] // which of them are used depends on the features

use super::{command, types};
use qapi_types::Any;

qapi_types::wire::client! { pub Client AsyncClient {
    /// Executes [`kettle-boil`](command::KettleBoil).
    #[doc(alias = "kettle-boil")]
    fn kettle_boil(arguments: impl Into<types::Boil>) -> types::Body = command::KettleBoil::new(arguments);
    /// Executes [`kettle-open`](command::KettleOpen). Only in builds with `CONFIG_LID`.
    #[doc(alias = "kettle-open")]
    #[cfg(feature = "config-lid")]
    fn kettle_open(open: bool) -> () = command::KettleOpen::new(open);
    /// Executes [`kettle-pieces`](command::KettlePieces).
    #[doc(alias = "kettle-pieces")]
    fn kettle_pieces() -> Vec<types::Piece> = command::KettlePieces::new();
    /// Executes [`kettle-mend`](command::KettleMend).
    #[doc(alias = "kettle-mend")]
    fn kettle_mend(arguments: impl Into<types::Piece>) -> () = command::KettleMend::new(arguments);
    /// Executes [`radio-tune`](command::RadioTune). **Unstable** upstream: it may change or go away without notice. Only in builds with `CONFIG_RADIO`. For optional arguments, pass the command to `execute`.
    #[doc(alias = "radio-tune")]
    #[cfg(feature = "radio")]
    fn radio_tune(station: impl Into<types::Station>) -> () = command::RadioTune::new(station);
    /// Executes [`radio-scan`](command::RadioScan). For optional arguments, pass the command to `execute`.
    #[doc(alias = "radio-scan")]
    fn radio_scan(from: impl Into<types::Band>) -> () = command::RadioScan::new(from);
    /// Executes [`query-qmp-schema`](command::QueryQmpSchema).
    #[doc(alias = "query-qmp-schema")]
    fn query_qmp_schema() -> Vec<Any> = command::QueryQmpSchema::new();
} }
