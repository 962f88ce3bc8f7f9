//! Tests the answer of a server for a small schema of our own, with QEMU's order and numbers.

use qapi_codegen::introspect::{Options as Told, introspect, symbols};
use qapi_codegen::schema::Cond;
use qapi_codegen::{Memory, Options, Schema, load_with};
use serde_json::{Value, json};

const SCHEMA: &str = "
{ 'include': 'later.json' }
{ 'command': 'query', 'returns': 'Node', 'features': [ 'unstable' ] }
{ 'event': 'GONE', 'data': { 'up': 'bool' }, 'if': 'CONFIG_GONE' }
{ 'command': 'add', 'data': { 'nodes': [ 'Node' ], '*id': 'uint8' }, 'allow-oob': true }
{ 'enum': 'Kind', 'data': [ 'a', { 'name': 'b', 'features': [ 'deprecated' ] }, { 'name': 'c', 'if': 'CONFIG_LINUX' } ] }
{ 'struct': 'Base', 'data': { 'kind': 'Kind', '*sizes': { 'type': [ 'size' ], 'features': [ 'deprecated' ] } } }
{ 'union': 'Node', 'base': 'Base', 'discriminator': 'kind',
  'data': { 'c': { 'type': 'Leaf', 'if': 'CONFIG_LINUX' } },
  'features': [ { 'name': 'fast', 'if': { 'not': 'CONFIG_SLOW' } } ] }
{ 'struct': 'Leaf', 'data': { 'any': 'any', 'ref': 'Ref' }, 'if': 'CONFIG_LINUX' }
{ 'alternate': 'Ref', 'data': { 'def': 'Leaf', 'none': 'null' }, 'if': 'CONFIG_LINUX' }
{ 'struct': 'Unused', 'data': { 'a': 'str' } }
";

fn schema() -> Schema {
    let files = Memory::new()
        .with("schema.json", SCHEMA)
        .with("later.json", "{ 'command': 'late', 'data': 'Empty' }\n{ 'struct': 'Empty', 'data': {} }\n");
    load_with("schema.json", &files, &Options::default()).unwrap_or_else(|errors| panic!("{errors}"))
}

fn told(defined: &[&str], masked: bool) -> Value {
    let holds = |cond: &Cond| cond.eval(&|symbol| defined.contains(&symbol));
    introspect(&schema(), &Told { holds: &holds, masked })
}

#[test]
fn numbers_are_given_in_order_of_first_use() {
    let expected = json!([
        {"name": "query", "meta-type": "command", "arg-type": "0", "ret-type": "1", "features": ["unstable"]},
        {"name": "GONE", "meta-type": "event", "arg-type": "2"},
        {"name": "add", "meta-type": "command", "arg-type": "3", "ret-type": "0", "allow-oob": true},
        {"name": "late", "meta-type": "command", "arg-type": "4", "ret-type": "0"},
        {"name": "0", "meta-type": "object", "members": []},
        {"name": "1", "meta-type": "object", "features": ["fast"], "tag": "kind", "members": [
            {"name": "kind", "type": "5"},
            {"name": "sizes", "type": "[int]", "default": null, "features": ["deprecated"]}],
         "variants": [{"case": "c", "type": "6"}, {"case": "a", "type": "0"}, {"case": "b", "type": "0"}]},
        {"name": "2", "meta-type": "object", "members": [{"name": "up", "type": "bool"}]},
        {"name": "3", "meta-type": "object", "members": [
            {"name": "nodes", "type": "[1]"}, {"name": "id", "type": "int", "default": null}]},
        {"name": "4", "meta-type": "object", "members": []},
        {"name": "5", "meta-type": "enum", "values": ["a", "b", "c"], "members": [
            {"name": "a"}, {"name": "b", "features": ["deprecated"]}, {"name": "c"}]},
        {"name": "[int]", "meta-type": "array", "element-type": "int"},
        {"name": "int", "meta-type": "builtin", "json-type": "int"},
        {"name": "6", "meta-type": "object", "members": [{"name": "any", "type": "any"}, {"name": "ref", "type": "7"}]},
        {"name": "bool", "meta-type": "builtin", "json-type": "boolean"},
        {"name": "[1]", "meta-type": "array", "element-type": "1"},
        {"name": "any", "meta-type": "builtin", "json-type": "value"},
        {"name": "7", "meta-type": "alternate", "members": [{"type": "6"}, {"type": "null"}]},
        {"name": "null", "meta-type": "builtin", "json-type": "null"},
    ]);
    assert_eq!(told(&["CONFIG_GONE", "CONFIG_LINUX"], true), expected);
}

#[test]
fn what_a_build_lacks_is_counted_but_not_told() {
    let told = told(&["CONFIG_SLOW"], true);
    let entry = |name: &str| told.as_array().and_then(|all| all.iter().find(|entry| entry["name"] == name));
    assert_eq!((entry("GONE"), entry("2"), entry("6"), entry("7")), (None, None, None, None));
    assert_eq!(entry("5").map(|kind| &kind["values"]), Some(&json!(["a", "b"])));
    let node = entry("1").unwrap();
    assert_eq!(node["variants"], json!([{"case": "a", "type": "0"}, {"case": "b", "type": "0"}]));
    assert_eq!(node["features"], json!([]), "the empty list is reported");
}

#[test]
fn names_can_be_told_instead_of_numbers() {
    let told = told(&["CONFIG_GONE", "CONFIG_LINUX"], false);
    let names: Vec<_> = told.as_array().unwrap().iter().map(|entry| entry["name"].as_str().unwrap()).collect();
    let types = ["q_empty", "Node", "q_obj_GONE-arg", "q_obj_add-arg", "Empty", "Kind", "[int]", "int", "Leaf"];
    assert_eq!(names[4..13], types);
    assert!(!names.contains(&"Unused") && !names.contains(&"Base"));
}

#[test]
fn the_symbols_that_matter_are_known() {
    assert_eq!(symbols(&schema()), ["CONFIG_GONE", "CONFIG_LINUX", "CONFIG_SLOW"]);
}
