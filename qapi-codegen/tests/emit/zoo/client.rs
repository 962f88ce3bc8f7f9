// Generated as `zoo` from its schema by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Typed methods for clients: the features `blocking` and `async` of `qapi-types` have them.

#![allow(unused_imports)] // which of them are used depends on the features

use super::{command, types};

qapi_types::wire::client! { pub Client AsyncClient {
    /// Executes [`feed_all`](command::FeedAll). For optional arguments, pass the command to `execute`.
    fn feed_all(food: impl Into<types::Food>) -> () = command::FeedAll::new(food);
    /// Executes [`build-cage`](command::BuildCage).
    #[doc(alias = "build-cage")]
    fn build_cage(arguments: impl Into<types::Cage>) -> types::Cage = command::BuildCage::new(arguments);
    /// Executes [`adopt`](command::Adopt). For optional arguments, pass the command to `execute`.
    fn adopt(r#type: impl Into<String>) -> Vec<types::Animal> = command::Adopt::new(r#type);
    /// Executes [`count-legs`](command::CountLegs).
    #[doc(alias = "count-legs")]
    fn count_legs() -> u64 = command::CountLegs::new();
    /// Executes [`close-zoo`](command::CloseZoo).
    #[doc(alias = "close-zoo")]
    fn close_zoo() -> () = command::CloseZoo::new();
    /// Executes [`call-out`](command::CallOut). For optional arguments, pass the command to `execute`.
    #[doc(alias = "call-out")]
    fn call_out(name: impl Into<String>) -> () = command::CallOut::new(name);
    /// Executes [`__org.example_tickle`](command::OrgExampleTickle).
    #[doc(alias = "__org.example_tickle")]
    fn org_example_tickle(org_example_where: impl Into<types::CageOrId>) -> () = command::OrgExampleTickle::new(org_example_where);
    /// Executes [`query-string`](command::QueryString).
    #[doc(alias = "query-string")]
    fn query_string() -> types::StringObject = command::QueryString::new();
} }
