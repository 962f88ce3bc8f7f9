// Generated as `zoo` from its schema by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Typed methods for clients: the features `blocking` and `async` of `qapi-types` have them.

#![allow(unused_imports)] // which of them are used depends on the features

use super::{command, types};

qapi_types::wire::client! { pub Client AsyncClient {
    /// Executes `feed_all`.
    fn feed_all(command: command::FeedAll) -> () = command;
    /// Executes `build-cage`.
    fn build_cage(command: command::BuildCage) -> types::Cage = command;
    /// Executes `adopt`.
    fn adopt(command: command::Adopt) -> Vec<types::Animal> = command;
    /// Executes `count-legs`.
    fn count_legs() -> u64 = command::CountLegs::new();
    /// Executes `close-zoo`.
    fn close_zoo() -> () = command::CloseZoo::new();
    /// Executes `call-out`.
    fn call_out(command: command::CallOut) -> () = command;
    /// Executes `__org.example_tickle`.
    fn org_example_tickle(org_example_where: impl Into<types::CageOrId>) -> () = command::OrgExampleTickle::new(org_example_where);
    /// Executes `query-string`.
    fn query_string() -> types::StringObject = command::QueryString::new();
} }
