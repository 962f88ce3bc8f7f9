// Generated as `names` from its schema by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Typed methods for clients: the features `blocking` and `async` of `qapi-types` have them.

#![allow(unused_imports)] // which of them are used depends on the features

use super::{command, types};

qapi_types::wire::client! { pub Client AsyncClient {
    /// Executes [`a-1`](command::A1).
    #[doc(alias = "a-1")]
    fn a_1() -> () = command::A1::new();
    /// Executes [`a1`](command::A12).
    fn a1() -> () = command::A12::new();
    /// Executes [`string`](command::StringCommand). For optional arguments, pass the command to `execute`.
    fn string(s: impl Into<String>) -> () = command::StringCommand::new(s);
    /// Executes [`option`](command::OptionCommand). For optional arguments, pass the command to `execute`.
    fn option() -> () = command::OptionCommand::new();
    /// Executes [`box`](command::BoxCommand).
    fn r#box() -> () = command::BoxCommand::new();
    /// Executes [`self`](command::SelfCommand).
    #[doc(alias = "self")]
    fn self_() -> () = command::SelfCommand::new();
    /// Executes [`empty`](command::EmptyCommand).
    fn empty() -> () = command::EmptyCommand::new();
    /// Executes [`empty-object`](command::EmptyObject).
    #[doc(alias = "empty-object")]
    fn empty_object() -> () = command::EmptyObject::new();
    /// Executes [`extra`](command::ExtraCommand). For optional arguments, pass the command to `execute`.
    fn extra() -> () = command::ExtraCommand::new();
    /// Executes [`ok`](command::OkCommand).
    fn ok(arguments: impl Into<types::Tagged>) -> () = command::OkCommand::new(arguments);
    /// Executes [`some`](command::SomeCommand).
    fn some() -> types::EmptyObject = command::SomeCommand::new();
    /// Executes [`methods`](command::Methods). For optional arguments, pass the command to `execute`.
    fn methods(m: impl Into<types::Methods>, e: impl Into<types::Either>) -> () = command::Methods::new(m, e);
    /// Executes [`release`](command::Release).
    fn release(order: impl Into<types::Order>) -> () = command::Release::new(order);
    /// Executes [`in-type`](command::InType).
    #[doc(alias = "in-type")]
    fn in_type() -> Vec<types::InType> = command::InType::new();
    /// Executes [`in-mod`](command::InMod).
    #[doc(alias = "in-mod")]
    fn in_mod() -> Vec<types::InMod> = command::InMod::new();
    /// Executes [`in-command`](command::InCommand).
    #[doc(alias = "in-command")]
    fn in_command() -> Vec<types::InCommand> = command::InCommand::new();
    /// Executes [`in-schema`](command::InSchema).
    #[doc(alias = "in-schema")]
    fn in_schema() -> Vec<types::InSchema> = command::InSchema::new();
    /// Executes [`any-thing`](command::AnyThing).
    #[doc(alias = "any-thing")]
    fn any_thing(a: impl Into<types::AnyThing>) -> types::AnyThing = command::AnyThing::new(a);
    /// Executes [`in-c9`](command::InC9).
    #[doc(alias = "in-c9")]
    fn in_c9() -> Vec<types::InC9> = command::InC9::new();
    /// Executes [`in-subc9`](command::InSubc9).
    #[doc(alias = "in-subc9")]
    fn in_subc9() -> Vec<types::InSubc9> = command::InSubc9::new();
} }
