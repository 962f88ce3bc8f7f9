//! Tests the description of a small protocol, and all references in that of QMP.

use std::collections::HashSet;
use std::sync::Arc;

use qapi_types::schema::{
    Alternate, Alternative, Branch, COMMAND, Command, Cond, EMPTY_ALTERNATE, EMPTY_ENUM, EMPTY_OBJECT, EVENT, Enum,
    Event, Feature, Member, Object, Protocol, Type, Value as EnumValue, Variants, alternative, branch, feature,
    optional, required, value,
};
use serde_json::{Value, json};

use super::{Table, interface_of};
use crate::server::answers::hide_deprecated;
use crate::server::call::examine;
use crate::server::json::read;
use crate::server::request::{not_found, open};
use crate::server::{CommandEntry, Dialect, Interface, Options, ServerHandle};

const LINUX: Option<Cond> = Some(Cond::Symbol("CONFIG_LINUX"));
static KIND: Enum = Enum {
    name: "Kind",
    values: &[
        value("a"),
        EnumValue { features: &[feature("deprecated")], ..value("b") },
        EnumValue { cond: LINUX, ..value("c") },
    ],
    ..EMPTY_ENUM
};
static NODE: Object = Object {
    name: "Node",
    members: &[
        required("kind", Type::Enum(&KIND)),
        Member { features: &[feature("deprecated")], ..optional("sizes", Type::Array(&Type::Size)) },
        Member { cond: LINUX, ..required("ref", Type::Alternate(&REF)) },
    ],
    variants: Some(Variants { tag: "kind", branches: &[Branch { cond: LINUX, ..branch("c", &LEAF) }] }),
    features: &[Feature { cond: LINUX, ..feature("fast") }],
    ..EMPTY_OBJECT
};
static LEAF: Object = Object { name: "Leaf", members: &[required("any", Type::Any)], cond: LINUX, ..EMPTY_OBJECT };
static REF: Alternate = Alternate {
    name: "Ref",
    alternatives: &[
        alternative(Type::Object(&NODE)),
        alternative(Type::Null),
        Alternative { cond: LINUX, ..alternative(Type::Number) },
    ],
    cond: LINUX,
    ..EMPTY_ALTERNATE
};
static ADD: Command = Command {
    name: "add",
    arguments: &Object {
        members: &[required("nodes", Type::Array(&Type::Object(&NODE))), optional("id", Type::Uint8)],
        ..EMPTY_OBJECT
    },
    allow_oob: true,
    ..COMMAND
};
static QUERY: Command =
    Command { name: "query", returns: Some(Type::Str), features: &[feature("unstable")], ..COMMAND };
static HIDDEN: Command = Command { name: "hidden", ..COMMAND };
static OTHER: Command = Command { name: "other", ..COMMAND };
static GONE: Event = Event {
    name: "GONE",
    data: &Object { members: &[required("up", Type::Bool)], ..EMPTY_OBJECT },
    features: &[feature("deprecated")],
    ..EVENT
};
static PROTOCOL: Protocol = Protocol {
    name: "test",
    release: "1.0",
    commands: &[&ADD, &QUERY],
    events: &[&GONE],
    order: &["query", "GONE", "add"],
};

/// Describes a protocol as a server with some of its commands and events, in a build with the defined symbols.
fn introspect(protocol: &'static Protocol, defined: &dyn Fn(&str) -> bool, has: &dyn Fn(&str) -> bool) -> Value {
    let mut interface = interface_of(protocol);
    interface.messages.retain(|message| has(&message.name));
    interface.introspect(&|cond| cond.eval(&defined), true)
}

#[test]
fn commands_that_a_schema_lacks_are_added_to_it() {
    let mut schema = interface_of(&PROTOCOL);
    schema.messages.retain(|message| message.name == "query");
    let mut offered = Interface::of_schema(Dialect::Qmp, "1.0", schema);
    assert!(Arc::ptr_eq(&Table::new(&offered, &[]).interface, offered.schema.as_ref().unwrap()));
    offered.commands.push(CommandEntry::new(&ADD));
    // A command that only another schema describes.
    offered.commands.push(CommandEntry { table: None, ..CommandEntry::new(&OTHER) });
    let table = Table::new(&offered, &[&HIDDEN]);
    let names = [0, 1, 2, 3].map(|index| table.command(index).map(|message| message.name.as_str()));
    assert_eq!(names, [Some("query"), Some("add"), None, Some("hidden")]);
    let server = ServerHandle::new(offered, Options::default());
    let request = json!({"execute": "other", "arguments": {"anything": 1}}).to_string();
    let (value, order) = read(request.as_bytes()).unwrap();
    let mut envelope = open(value, &order, false).unwrap();
    let error = examine(&server, server.lookup("other").unwrap(), &mut envelope).unwrap_err();
    assert_eq!(error, not_found("other"));
}

#[test]
fn numbers_are_given_in_order_of_first_use() {
    let described = introspect(&PROTOCOL, &|_| true, &|_| true);
    let expected = json!([
        {"name": "query", "meta-type": "command", "arg-type": "0", "ret-type": "str", "features": ["unstable"]},
        {"name": "GONE", "meta-type": "event", "arg-type": "1", "features": ["deprecated"]},
        {"name": "add", "meta-type": "command", "arg-type": "2", "ret-type": "0", "allow-oob": true},
        {"name": "0", "meta-type": "object", "members": []},
        {"name": "str", "meta-type": "builtin", "json-type": "string"},
        {"name": "1", "meta-type": "object", "members": [{"name": "up", "type": "bool"}]},
        {"name": "2", "meta-type": "object", "members": [
            {"name": "nodes", "type": "[3]"}, {"name": "id", "type": "int", "default": null}]},
        {"name": "bool", "meta-type": "builtin", "json-type": "boolean"},
        {"name": "[3]", "meta-type": "array", "element-type": "3"},
        {"name": "3", "meta-type": "object", "features": ["fast"], "tag": "kind", "members": [
            {"name": "kind", "type": "4"},
            {"name": "sizes", "type": "[int]", "default": null, "features": ["deprecated"]},
            {"name": "ref", "type": "5"}],
         "variants": [
            {"case": "c", "type": "6"}, {"case": "a", "type": "0"}, {"case": "b", "type": "0"}]},
        {"name": "int", "meta-type": "builtin", "json-type": "int"},
        {"name": "4", "meta-type": "enum", "values": ["a", "b", "c"], "members": [
            {"name": "a"}, {"name": "b", "features": ["deprecated"]}, {"name": "c"}]},
        {"name": "[int]", "meta-type": "array", "element-type": "int"},
        {"name": "5", "meta-type": "alternate", "members": [{"type": "3"}, {"type": "null"}, {"type": "number"}]},
        {"name": "6", "meta-type": "object", "members": [{"name": "any", "type": "any"}]},
        {"name": "null", "meta-type": "builtin", "json-type": "null"},
        {"name": "number", "meta-type": "builtin", "json-type": "number"},
        {"name": "any", "meta-type": "builtin", "json-type": "value"},
    ]);
    assert_eq!(described, expected);
}

#[test]
fn what_a_build_lacks_is_counted_but_not_told() {
    let described = introspect(&PROTOCOL, &|symbol| symbol != "CONFIG_LINUX", &|_| true);
    let entry = |name: &str| described.as_array().and_then(|all| all.iter().find(|entry| entry["name"] == name));
    let node = json!({"name": "3", "meta-type": "object", "features": [], "tag": "kind", "members": [
        {"name": "kind", "type": "4"},
        {"name": "sizes", "type": "[int]", "default": null, "features": ["deprecated"]}],
      "variants": [{"case": "a", "type": "0"}, {"case": "b", "type": "0"}]});
    assert_eq!(entry("3"), Some(&node));
    assert_eq!(entry("4").map(|entry| &entry["values"]), Some(&json!(["a", "b"])));
    assert_eq!((entry("5"), entry("6")), (None, None));
}

#[test]
fn commands_that_are_not_served_are_not_there() {
    let described = introspect(&PROTOCOL, &|_| true, &|name| ["query", "GONE"].contains(&name));
    let names = described.as_array().map(|all| all.iter().map(|entry| &entry["name"]).collect::<Vec<_>>());
    assert_eq!(json!(names), json!(["query", "GONE", "0", "str", "1", "bool"]));
    // Events that are not emitted are not described either.
    let described = introspect(&PROTOCOL, &|_| true, &|name| name == "query");
    assert!(!described.to_string().contains("GONE"));
}

#[test]
fn the_deprecated_can_be_hidden() {
    let mut described = introspect(&PROTOCOL, &|_| true, &|_| true);
    let before = described.as_array().map(Vec::len);
    hide_deprecated(&mut described);
    assert_eq!(described.as_array().map(|all| all.len() + 1), before);
    let entry = |name: &str| described.as_array().and_then(|all| all.iter().find(|entry| entry["name"] == name));
    assert!(entry("GONE").is_none() && entry("query").is_some());
    let members = json!([{"name": "kind", "type": "4"}, {"name": "ref", "type": "5"}]);
    assert_eq!(entry("3").map(|entry| &entry["members"]), Some(&members));
    // Deprecated values are not hidden.
    assert_eq!(entry("4").and_then(|entry| entry["members"].as_array()).map(Vec::len), Some(3));
}

/// Clients follow the references in the answer: each of them must lead to an entry.
#[test]
fn every_reference_in_qmp_leads_somewhere() {
    let protocol = &qapi_types::qmp::schema::PROTOCOL;
    let described = introspect(protocol, &|_| true, &|_| true);
    let entries = described.as_array().map(Vec::as_slice).unwrap_or_default();
    let names: HashSet<_> = entries.iter().filter_map(|entry| entry["name"].as_str()).collect();
    assert_eq!(names.len(), entries.len(), "names are distinct");
    assert!(protocol.order.iter().all(|name| names.contains(name)));
    assert_eq!(protocol.order.len(), protocol.commands.len() + protocol.events.len());
    let types = |entry: &Value| {
        let own = ["arg-type", "ret-type", "element-type"].map(|key| entry[key].clone());
        let lists = ["members", "variants"].map(|key| entry[key].as_array().cloned().unwrap_or_default());
        own.into_iter().chain(lists.concat().into_iter().map(|member| member["type"].clone())).collect::<Vec<_>>()
    };
    for ty in entries.iter().flat_map(types) {
        assert!(ty.as_str().is_none_or(|ty| names.contains(ty)), "{ty}");
    }
}
