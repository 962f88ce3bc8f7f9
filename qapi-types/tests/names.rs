//! The Rust code of a valid schema compiles and works whatever names the schema has.

#![cfg(all(feature = "client", feature = "server"))]

/// Generated from `qapi-codegen/tests/emit/names-schema`; a test there keeps it fresh.
#[allow(missing_docs, unreachable_pub, dead_code)] // a test is not a library
#[allow(unreachable_code, unused_mut)] // one enumeration has no values
#[path = "../../qapi-codegen/tests/emit/names/mod.rs"]
mod names;

use names::{AnyThing, Inner, InnerBranch, Locals, Methods, Tagged, command, event};
use qapi_types::schema::Described as _;
use qapi_types::{Command, Event as _, from_str, to_string};

#[test]
fn each_name_is_its_own() {
    assert_eq!([command::A1::NAME, command::A12::NAME], ["a-1", "a1"]);
    assert_eq!([event::A1::NAME, event::A12::NAME], ["A_1", "A1"]);
    assert_eq!(command::StringCommand::INFO.name, "string");
    assert_eq!(command::EmptyObject::INFO.name, "empty-object");
    assert_eq!(event::EventEvent::INFO.name, "EVENT");
    assert_eq!(names::Event::from(event::UnknownEvent::new(1)).name(), "UNKNOWN");
    for info in names::schema::PROTOCOL.commands {
        assert_eq!(names::Commands::from_name(info.name).unwrap().info().name, info.name);
    }
}

/// A type may have the same name as a command.
#[test]
fn a_command_may_be_called_as_the_type_that_it_returns() {
    let command = command::AnyThing::new(AnyThing::new(1));
    let reply: <command::AnyThing as Command>::Reply = command.a.clone();
    assert_eq!(to_string(&reply).unwrap(), r#"{"a":1}"#);
    assert_eq!(to_string(&command).unwrap(), r#"{"a":{"a":1}}"#);
}

#[test]
fn methods_do_not_collide() {
    let methods = Methods::new().new2(1).with_new(2).new22(3);
    assert_eq!(to_string(&methods).unwrap(), r#"{"new":1,"with-new":2,"new2":3}"#);
    let extra = command::ExtraCommand::new().argument2("a").extra(5).argument("other", 1);
    assert_eq!(to_string(&extra).unwrap(), r#"{"argument":"a","extra":5,"other":1}"#);
    // An argument that has a field cannot be added again.
    assert!(to_string(&extra.argument("argument", 1)).unwrap_err().to_string().contains("`argument`"));
}

#[test]
fn unions_in_unions() {
    let inner = Inner::new(InnerBranch::A(Locals::new().tag(1).extra(2))).map(3);
    let command = command::OkCommand::new(Tagged::new(inner));
    let text = r#"{"new":"unknown","kind":"a","map":3,"tag":1,"extra":2}"#;
    assert_eq!(to_string(&command).unwrap(), text);
    for text in [text, r#"{"extra":2,"map":3,"tag":1,"kind":"a","new":"unknown"}"#] {
        assert_eq!(from_str::<command::OkCommand>(text).unwrap(), command);
    }
    assert_eq!(to_string(&Tagged::new(AnyThing::new(1))).unwrap(), r#"{"new":"1","a":1}"#);
    assert_eq!(to_string(&Tagged::unknown(Inner::a().map(3))).unwrap(), r#"{"new":"unknown","kind":"a","map":3}"#);
    assert_eq!(Tagged::_1(1), Tagged::new(AnyThing::new(1)));
}

/// A branch may have the same name as a method of its union.
#[test]
fn functions_for_branches_do_not_collide() {
    assert_eq!(Inner::map2().map(1), Inner::new(InnerBranch::Map).map(1));
    assert_eq!(Inner::new2(), Inner::new(InnerBranch::New));
}
