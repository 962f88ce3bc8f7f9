//! Tests every error text with small tables, then requests with and without one fault, with the tables of QMP.

use qapi_types::schema::{
    Alternate, Branch, COMMAND, Command, EMPTY_ALTERNATE, EMPTY_ENUM, EMPTY_OBJECT, Enum, Feature, Member, Object,
    Type, Value as EnumValue, Variants, alternative, branch, feature, optional, required, value,
};
use serde_json::{Value, json};

use crate::server::json::Order;
use crate::server::table::of_command;
use crate::server::{InputPolicy, Policy};

static OLD: &[Feature] = &[feature("deprecated")];
static NEW: &[Feature] = &[feature("unstable")];

static KIND: Enum = Enum {
    name: "Kind",
    values: &[
        value("plain"),
        value("nest"),
        value("bare"),
        EnumValue { features: OLD, ..value("old") },
        EnumValue { features: NEW, ..value("new") },
    ],
    ..EMPTY_ENUM
};
static NODE: Object = Object {
    name: "Node",
    members: &[required("kind", Type::Enum(&KIND)), optional("note", Type::Str)],
    variants: Some(Variants { tag: "kind", branches: BRANCHES }),
    ..EMPTY_OBJECT
};
static BRANCHES: &[Branch] = &[branch("plain", &PLAIN), branch("nest", &NEST)];
static PLAIN: Object = Object { members: &[required("size", Type::Size)], ..EMPTY_OBJECT };
static NEST: Object = Object {
    members: &[
        optional("inner", Type::Alternate(&NODE_REF)),
        optional("list", Type::Array(&Type::Alternate(&NODE_REF))),
    ],
    ..EMPTY_OBJECT
};
static NODE_REF: Alternate = Alternate {
    name: "NodeRef",
    alternatives: &[alternative(Type::Object(&NODE)), alternative(Type::Str), alternative(Type::Null)],
    ..EMPTY_ALTERNATE
};
static COUNT: Alternate = Alternate {
    name: "Count",
    alternatives: &[
        alternative(Type::Int64),
        alternative(Type::Enum(&KIND)),
        alternative(Type::Bool),
        alternative(Type::Array(&Type::Uint8)),
    ],
    ..EMPTY_ALTERNATE
};

static NUMBERS: Command = Command {
    arguments: &Object {
        members: &[
            optional("i8", Type::Int8),
            optional("i16", Type::Int16),
            optional("i32", Type::Int32),
            optional("i64", Type::Int64),
            optional("u8", Type::Uint8),
            optional("u16", Type::Uint16),
            optional("u32", Type::Uint32),
            optional("u64", Type::Uint64),
            optional("size", Type::Size),
            optional("number", Type::Number),
            optional("u8s", Type::Array(&Type::Uint8)),
            optional("i8s", Type::Array(&Type::Int8)),
        ],
        ..EMPTY_OBJECT
    },
    ..COMMAND
};
static OTHERS: Command = Command {
    arguments: &Object {
        members: &[
            optional("str", Type::Str),
            optional("base64", Type::Base64),
            optional("bool", Type::Bool),
            optional("null", Type::Null),
            optional("any", Type::Any),
            optional("kind", Type::Enum(&KIND)),
            optional("kinds", Type::Array(&Type::Enum(&KIND))),
            optional("count", Type::Alternate(&COUNT)),
            optional("counts", Type::Array(&Type::Alternate(&COUNT))),
        ],
        ..EMPTY_OBJECT
    },
    ..COMMAND
};
static BUILD: Command = Command { arguments: &NODE, ..COMMAND };
static NOTHING: Command = COMMAND;
static FREE: Command = Command { arguments: &NODE, generated: false, ..COMMAND };
static FEATURES: Command = Command {
    arguments: &Object {
        members: &[
            Member { features: OLD, ..required("must", Type::Bool) },
            Member { features: NEW, ..optional("may", Type::Bool) },
            optional("kind", Type::Enum(&KIND)),
        ],
        ..EMPTY_OBJECT
    },
    ..COMMAND
};

#[track_caller]
fn fault(command: &'static Command, arguments: Value) -> String {
    check(command, arguments, &Policy::default())
}

#[track_caller]
fn check(command: &'static Command, arguments: Value, policy: &Policy) -> String {
    let Value::Object(arguments) = arguments else { panic!("arguments are an object") };
    let table = of_command(command);
    super::check(&table, &table.messages[0], &arguments, &Order::default(), policy).err().unwrap_or_default()
}

#[track_caller]
fn accepted(command: &'static Command, arguments: Value) {
    assert_eq!(fault(command, arguments), "");
}

#[test]
fn missing_and_unexpected_are_named_by_their_path() {
    assert_eq!(fault(&BUILD, json!({})), "Parameter 'kind' is missing");
    assert_eq!(fault(&BUILD, json!({"kind": "plain"})), "Parameter 'size' is missing");
    assert_eq!(fault(&NOTHING, json!({"x": 1})), "Parameter 'x' is unexpected");
    assert_eq!(fault(&NOTHING, json!({"": 1})), "Parameter '' is unexpected");
    let nest = |inner: Value| json!({"kind": "nest", "inner": inner});
    assert_eq!(fault(&BUILD, nest(json!({}))), "Parameter 'inner.kind' is missing");
    assert_eq!(fault(&BUILD, nest(nest(json!({"kind": "plain"})))), "Parameter 'inner.inner.size' is missing");
    assert_eq!(fault(&BUILD, nest(json!({"kind": "bare", "x": 1}))), "Parameter 'inner.x' is unexpected");
    let list = json!({"kind": "nest", "list": ["a", {"kind": "plain", "size": 1, "inner": 1}]});
    assert_eq!(fault(&BUILD, list), "Parameter 'list[1].inner' is unexpected");
    let list = json!({"kind": "nest", "list": [null, nest(json!({"kind": "nest", "list": [{}]}))]});
    assert_eq!(fault(&BUILD, list), "Parameter 'list[1].inner.list[0].kind' is missing");
}

#[test]
fn members_of_other_branches_are_unexpected() {
    accepted(&BUILD, json!({"kind": "bare", "note": "n"}));
    assert_eq!(fault(&BUILD, json!({"kind": "bare", "size": 1})), "Parameter 'size' is unexpected");
    assert_eq!(fault(&BUILD, json!({"kind": "plain", "size": 1, "list": []})), "Parameter 'list' is unexpected");
}

#[test]
fn wrong_types_are_named_by_their_path() {
    let nest = |list: Value| json!({"kind": "nest", "list": list});
    let wrong = |at: &str, expected: &str| format!("Invalid parameter type for '{at}', expected: {expected}");
    assert_eq!(fault(&BUILD, nest(json!({}))), wrong("list", "array"));
    assert_eq!(fault(&BUILD, nest(json!([{"kind": 1}]))), wrong("list[0].kind", "string"));
    assert_eq!(fault(&BUILD, nest(json!([{"kind": "bare", "note": {}}]))), wrong("list[0].note", "string"));
    for (member, value, expected) in [
        ("str", json!(1), "string"),
        ("base64", json!(["x"]), "string"),
        ("bool", json!("true"), "boolean"),
        ("bool", json!(null), "boolean"),
        ("null", json!({}), "null"),
        ("null", json!(false), "null"),
        ("kind", json!(null), "string"),
        ("kinds", json!("plain"), "array"),
    ] {
        assert_eq!(fault(&OTHERS, json!({ member: value })), wrong(member, expected));
    }
    assert_eq!(fault(&OTHERS, json!({"kinds": ["plain", 3]})), wrong("kinds[1]", "string"));
    accepted(&OTHERS, json!({"str": "", "base64": "not base64", "bool": true, "null": null, "any": {"x": [1]}}));
}

#[test]
fn objects_are_expected_where_they_are_not_one_alternative_of_many() {
    static MEMBERS: &[Member] =
        &[required("node", Type::Object(&NODE)), optional("nodes", Type::Array(&Type::Object(&NODE)))];
    static COMMAND_OF_NODES: Command = Command { arguments: &Object { members: MEMBERS, ..EMPTY_OBJECT }, ..COMMAND };
    let wrong = "Invalid parameter type for 'node', expected: object";
    assert_eq!(fault(&COMMAND_OF_NODES, json!({"node": "plain"})), wrong);
    assert_eq!(fault(&COMMAND_OF_NODES, json!({"node": []})), wrong);
    let nodes = json!({"node": {"kind": "bare"}, "nodes": [{"kind": "bare"}, null]});
    assert_eq!(fault(&COMMAND_OF_NODES, nodes), "Invalid parameter type for 'nodes[1]', expected: object");
}

#[test]
fn integers_have_ranges() {
    for (member, least, most, ty) in [
        ("i8", json!(-128), json!(127), "int8_t"),
        ("i16", json!(-32768), json!(32767), "int16_t"),
        ("i32", json!(i32::MIN), json!(i32::MAX), "int32_t"),
        ("u8", json!(0), json!(255), "uint8_t"),
        ("u16", json!(0), json!(65535), "uint16_t"),
        ("u32", json!(0), json!(u32::MAX), "uint32_t"),
    ] {
        for (value, step) in [(least, -1), (most, 1)] {
            accepted(&NUMBERS, json!({ member: value }));
            let beyond = value.as_i64().unwrap_or_default() + step;
            assert_eq!(fault(&NUMBERS, json!({ member: beyond })), format!("Parameter '{member}' expects {ty}"));
        }
    }
    accepted(&NUMBERS, json!({"i64": i64::MIN}));
    accepted(&NUMBERS, json!({"i64": i64::MAX}));
    let wrong = "Invalid parameter type for 'i64', expected: integer";
    assert_eq!(fault(&NUMBERS, json!({"i64": u64::MAX})), wrong);
    assert_eq!(fault(&NUMBERS, json!({"i64": 1.0})), wrong);
    assert_eq!(fault(&NUMBERS, json!({"i64": "1"})), wrong);
    assert_eq!(fault(&NUMBERS, json!({"i8": 1e2})), "Invalid parameter type for 'i8', expected: integer");
    assert_eq!(fault(&NUMBERS, json!({"u8": true})), "Parameter 'u8' expects uint64");
    assert_eq!(fault(&NUMBERS, json!({"u16": 1.5})), "Parameter 'u16' expects uint64");
}

#[test]
fn unsigned_integers_may_be_negative() {
    for member in ["u64", "size"] {
        for value in [json!(-1), json!(i64::MIN), json!(0), json!(u64::MAX)] {
            accepted(&NUMBERS, json!({ member: value }));
        }
        for value in [json!(1.0), json!(1e30), json!(null), json!("1")] {
            assert_eq!(fault(&NUMBERS, json!({ member: value })), format!("Parameter '{member}' expects uint64"));
        }
    }
    // A negative number wraps around, to a value far too large for a narrow type.
    assert_eq!(fault(&NUMBERS, json!({"u32": -1})), "Parameter 'u32' expects uint32_t");
}

#[test]
fn numbers_are_of_any_kind() {
    for value in [json!(1), json!(-1), json!(u64::MAX), json!(1.5), json!(1e300)] {
        accepted(&NUMBERS, json!({ "number": value }));
    }
    let wrong = "Invalid parameter type for 'number', expected: number";
    assert_eq!(fault(&NUMBERS, json!({"number": "1"})), wrong);
    assert_eq!(fault(&NUMBERS, json!({"number": null})), wrong);
}

#[test]
fn some_faults_name_the_last_step_only() {
    assert_eq!(fault(&OTHERS, json!({"kind": "zzz"})), "Parameter 'kind' does not accept value 'zzz'");
    assert_eq!(fault(&OTHERS, json!({"kinds": ["bare", ""]})), "Parameter 'null' does not accept value ''");
    let inner = json!({"kind": "nest", "inner": {"kind": "zzz"}});
    assert_eq!(fault(&BUILD, inner), "Parameter 'kind' does not accept value 'zzz'");
    assert_eq!(fault(&NUMBERS, json!({"u8s": [1, 256]})), "Parameter 'null' expects uint8_t");
    assert_eq!(fault(&NUMBERS, json!({"i8s": [1, -129]})), "Parameter 'null' expects int8_t");
    // The error for a value that is not an integer has the path.
    assert_eq!(fault(&NUMBERS, json!({"u8s": [1, null]})), "Parameter 'u8s[1]' expects uint64");
    assert_eq!(fault(&NUMBERS, json!({"i8s": [""]})), "Invalid parameter type for 'i8s[0]', expected: integer");
}

#[test]
fn alternates_go_by_json_type() {
    for value in [json!(1), json!("plain"), json!(false), json!([1, 2])] {
        accepted(&OTHERS, json!({"count": value, "counts": [value]}));
    }
    let wrong = |at: &str, expected: &str| format!("Invalid parameter type for '{at}', expected: {expected}");
    for value in [json!(null), json!({})] {
        assert_eq!(fault(&OTHERS, json!({ "count": value })), wrong("count", "Count"));
        assert_eq!(fault(&OTHERS, json!({"counts": [value]})), wrong("null", "Count"));
    }
    // Once an alternative is selected, the errors are those of its type.
    assert_eq!(fault(&OTHERS, json!({"count": 1.5})), wrong("count", "integer"));
    assert_eq!(fault(&OTHERS, json!({"counts": [1, 1.5]})), wrong("counts[1]", "integer"));
    assert_eq!(fault(&OTHERS, json!({"count": "zzz"})), "Parameter 'count' does not accept value 'zzz'");
    assert_eq!(fault(&OTHERS, json!({"counts": ["zzz"]})), "Parameter 'null' does not accept value 'zzz'");
    assert_eq!(fault(&OTHERS, json!({"count": [1, 300]})), "Parameter 'null' expects uint8_t");
    assert_eq!(fault(&BUILD, json!({"kind": "nest", "inner": 7})), wrong("inner", "NodeRef"));
    accepted(&BUILD, json!({"kind": "nest", "inner": null, "list": [null, "x", {"kind": "bare"}]}));
}

#[test]
fn the_first_fault_in_schema_order_is_told() {
    // Unexpected members are reported after all other errors of their object, but before errors after that object.
    let arguments =
        json!({"kind": "nest", "a": 1, "list": [{"kind": "bare", "a": 1}], "inner": {"kind": "bare", "b": 1}});
    assert_eq!(fault(&BUILD, arguments), "Parameter 'inner.b' is unexpected");
    let arguments = json!({"kind": "nest", "a": 1, "list": [{"kind": "bare", "a": 1}]});
    assert_eq!(fault(&BUILD, arguments), "Parameter 'list[0].a' is unexpected");
    assert_eq!(fault(&BUILD, json!({"a": 1, "size": 1})), "Parameter 'kind' is missing");
}

#[test]
fn a_command_without_generated_checks_takes_anything() {
    accepted(&FREE, json!({"kind": 3, "x": {}}));
}

#[test]
fn policies_reject() {
    let check_with = |policy: &Policy, arguments: Value| check(&FEATURES, arguments, policy);
    let old = Policy::new().deprecated_input(InputPolicy::Reject);
    let new = Policy::new().unstable_input(InputPolicy::Reject);
    // The same holds if a mandatory member is missing.
    for arguments in [json!({}), json!({"must": true}), json!({"must": 3})] {
        assert_eq!(check_with(&old, arguments), "Deprecated parameter must disabled by policy");
    }
    assert_eq!(check_with(&new, json!({"must": true})), "");
    assert_eq!(check_with(&new, json!({"must": true, "may": 3})), "Unstable parameter may disabled by policy");
    assert_eq!(check_with(&new, json!({"must": true, "kind": "new"})), "Unstable value new disabled by policy");
    assert_eq!(check_with(&new, json!({"must": true, "kind": "old"})), "");
    let policy = Policy::default();
    assert_eq!(check_with(&policy, json!({"must": true, "may": true, "kind": "old"})), "");
    assert_eq!(check_with(&policy, json!({})), "Parameter 'must' is missing");
}

/// Requests of the greatest depth, on a thread with a stack as small as that of tokio's threads.
#[test]
fn nesting_does_not_exhaust_the_stack() {
    const DEPTH: usize = 1024;
    // `json!` would copy the whole value at each level.
    let nest = |member: &str, inner: Value| Value::from_iter([("kind", "nest".into()), (member, inner)]);
    let deep = move |innermost| (1..DEPTH).fold(innermost, |inner, _| nest("inner", inner));
    let lists = move |innermost| (1..DEPTH / 2).fold(innermost, |inner, _| nest("list", Value::Array(vec![inner])));
    let run = move || {
        accepted(&BUILD, deep(json!({"kind": "bare"})));
        let path = "inner.".repeat(DEPTH - 1);
        assert_eq!(fault(&BUILD, deep(json!({}))), format!("Parameter '{path}kind' is missing"));
        let path = "list[0].".repeat(DEPTH / 2 - 1);
        assert_eq!(fault(&BUILD, lists(json!({"kind": "bare", "x": 1}))), format!("Parameter '{path}x' is unexpected"));
    };
    let thread = std::thread::Builder::new().stack_size(2 << 20).spawn(run);
    assert!(thread.is_ok_and(|thread| thread.join().is_ok()));
}

#[test]
fn the_tables_of_qmp_say_what_qemu_does() {
    let fault = |name: &str, arguments: Value| {
        let command = qapi_types::qmp::schema::PROTOCOL.command(name);
        command.map_or_else(|| format!("no {name}"), |command| fault(command, arguments))
    };
    let file = |file: Value| json!({"driver": "qcow2", "node-name": "top", "file": file});
    assert_eq!(fault("blockdev-add", file(json!("bottom"))), "");
    assert_eq!(fault("blockdev-add", file(json!({"driver": "file", "filename": "x"}))), "");
    assert_eq!(fault("blockdev-add", file(json!({"driver": "file"}))), "Parameter 'file.filename' is missing");
    assert_eq!(fault("blockdev-add", file(json!(1))), "Invalid parameter type for 'file', expected: BlockdevRef");
    assert_eq!(
        fault("transaction", json!({"actions": [{"type": "abort", "data": {}}, {"type": "abort", "data": 1}]})),
        "Invalid parameter type for 'actions[1].data', expected: object"
    );
    assert_eq!(fault("device_add", json!({"driver": 1, "anything": {}})), "");
}
