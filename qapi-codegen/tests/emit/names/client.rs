// Generated as `names` from its schema by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Typed methods for clients: the features `blocking` and `async` of `qapi-types` have them.

#![allow(unused_imports)] // which of them are used depends on the features

use super::{command, types};

qapi_types::wire::client! { pub Client AsyncClient {
    /// Executes `a-1`.
    fn a_1() -> () = command::A1::new();
    /// Executes `a1`.
    fn a1() -> () = command::A12::new();
    /// Executes `string`.
    fn string(command: command::StringCommand) -> () = command;
    /// Executes `option`.
    fn option(command: command::OptionCommand) -> () = command;
    /// Executes `box`.
    fn r#box() -> () = command::BoxCommand::new();
    /// Executes `self`.
    fn self_() -> () = command::SelfCommand::new();
    /// Executes `empty`.
    fn empty() -> () = command::EmptyCommand::new();
    /// Executes `empty-object`.
    fn empty_object() -> () = command::EmptyObject::new();
    /// Executes `extra`.
    fn extra(command: command::ExtraCommand) -> () = command;
    /// Executes `ok`.
    fn ok(command: command::OkCommand) -> () = command;
    /// Executes `some`.
    fn some() -> types::EmptyObject = command::SomeCommand::new();
    /// Executes `methods`.
    fn methods(command: command::Methods) -> () = command;
    /// Executes `release`.
    fn release(order: types::Order) -> () = command::Release::new(order);
    /// Executes `in-type`.
    fn in_type() -> Vec<types::InType> = command::InType::new();
    /// Executes `in-mod`.
    fn in_mod() -> Vec<types::InMod> = command::InMod::new();
    /// Executes `in-command`.
    fn in_command() -> Vec<types::InCommand> = command::InCommand::new();
    /// Executes `in-schema`.
    fn in_schema() -> Vec<types::InSchema> = command::InSchema::new();
    /// Executes `any-thing`.
    fn any_thing(a: types::AnyThing) -> types::AnyThing = command::AnyThing::new(a);
    /// Executes `in-c9`.
    fn in_c9() -> Vec<types::InC9> = command::InC9::new();
    /// Executes `in-subc9`.
    fn in_subc9() -> Vec<types::InSubc9> = command::InSubc9::new();
} }
