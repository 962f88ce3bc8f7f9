//! With the feature `serde`, each type of all protocols is read and written by any serializer, in both directions, also
//! in a program that is only a client.

#![cfg(all(feature = "serde", feature = "schema", feature = "qmp", feature = "qga", feature = "qsd"))]

#[allow(dead_code)] // other tests use the rest
mod support;

use qapi_types::schema::{Described, Type};
use qapi_types::{Base64, Command, Timestamped, from_str, qmp, unknown_parts};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};

use support::{Fill, Maker};

fn check<T: DeserializeOwned + Serialize>(name: &str, value: &Value) {
    let read: T = serde_json::from_value(value.clone()).unwrap_or_else(|error| panic!("{name}: {error}\n{value}"));
    assert_eq!(serde_json::to_value(&read).unwrap(), *value, "{name}");
}

fn check_type<T: DeserializeOwned + Serialize>(name: &str, ty: Type) {
    for fill in [Fill::None, Fill::All] {
        check::<T>(name, &Maker::new(1, fill).value(ty));
    }
}

macro_rules! types {
    ($($name:literal $type:ident $table:ident,)*) => {
        $(check_type::<protocol::$type>($name, Type::from(&protocol::schema::$table));)*
    };
}

macro_rules! commands {
    ($($name:literal $type:ident,)*) => {$(
        type Sent = protocol::command::$type;
        type Reply = <Sent as Command>::Reply;
        check_type::<Sent>($name, Type::Object(<Sent as Described>::INFO.arguments));
        match <Sent as Described>::INFO.returns {
            // Numbers and arrays follow serde's own rules.
            Some(ty @ Type::Object(_)) => check_type::<Reply>($name, ty),
            Some(_) => {}
            None => check::<Reply>($name, &Value::Object(Map::new())),
        }
    )*};
}

macro_rules! events {
    ($($name:literal $type:ident,)*) => {$(
        let data = Maker::new(1, Fill::All).object_value(<protocol::event::$type as Described>::INFO.data);
        check::<protocol::event::$type>($name, &data);
        let mut event = json!({"event": $name, "data": data, "timestamp": {"seconds": 5, "microseconds": 7}});
        if event["data"] == json!({}) {
            event.as_object_mut().unwrap().remove("data");
        }
        check::<Timestamped<protocol::Event>>($name, &event);
    )*};
}

/// Blocks, since each of hundreds of expansions declares the same names.
macro_rules! each {
    ($which:ident: $($name:literal $($type:ident)+,)*) => { $({ $which!($name $($type)+,); })* };
}
macro_rules! each_type {
    ($($row:tt)*) => { each!(types: $($row)*) };
}
macro_rules! each_command {
    ($($row:tt)*) => { each!(commands: $($row)*) };
}
macro_rules! each_event {
    ($($row:tt)*) => { each!(events: $($row)*) };
}

#[test]
fn qmp_both_ways() {
    use qapi_types::qmp as protocol;
    qapi_types::__qmp_types!(each_type);
    qapi_types::__qmp_commands!(each_command);
    qapi_types::__qmp_events!(each_event);
}

#[test]
fn qga_both_ways() {
    use qapi_types::qga as protocol;
    qapi_types::__qga_types!(each_type);
    qapi_types::__qga_commands!(each_command);
}

#[test]
fn qsd_both_ways() {
    use qapi_types::qsd as protocol;
    qapi_types::__qsd_commands!(each_command);
    qapi_types::__qsd_events!(each_event);
}

#[test]
fn what_is_only_sent_is_strict() {
    let refused = |value: Value| serde_json::from_value::<qmp::BlockdevOptions>(value).unwrap_err().to_string();
    assert!(refused(json!({"driver": "file", "filename": "a", "x": 1})).starts_with("unexpected member `x`"));
    assert!(refused(json!({"driver": "nope"})).starts_with("at `driver`: unknown variant `nope`"));
}

#[test]
fn unknown_parts_have_paths() {
    let text = r#"[{"status":"running","running":true},{"status":"nap","running":true,"since":{"a":1}}]"#;
    assert_eq!(unknown_parts(&from_str::<Vec<qmp::StatusInfo>>(text).unwrap()), ["[1].status", "[1].since"]);
    let text = r#"{"name":"1","meta-type":"object","members":[{"name":"a","type":"str","x":0.5}],"features":["f"]}"#;
    assert_eq!(unknown_parts(&from_str::<qmp::SchemaInfo>(text).unwrap()), ["members[0].x"]);
    let text = r#"{"name":"1","meta-type":"thing","members":[]}"#;
    assert_eq!(unknown_parts(&from_str::<qmp::SchemaInfo>(text).unwrap()), ["meta-type", "members"]);
    assert_eq!(unknown_parts(&qmp::RunState::Unknown("nap".into())), [""]);
    assert!(unknown_parts(&qmp::BlockdevOptions::file("a")).is_empty());

    let event = |text: &str| unknown_parts(&from_str::<Timestamped<qmp::Event>>(text).unwrap());
    let known = r#"{"event":"STOP","timestamp":{"seconds":5,"microseconds":7},"why":1}"#;
    assert_eq!(event(known), ["why"]);
    let unknown = r#"{"event":"ALIENS","data":{"count":3},"timestamp":{"seconds":5,"microseconds":7}}"#;
    assert_eq!(event(unknown), ["data"]);
}

/// A configuration file of a program.
#[test]
fn another_format() {
    let text = "driver = \"qcow2\"\nlazy-refcounts = true\n\n[file]\ndriver = \"file\"\nfilename = \"disk.qcow2\"\n";
    let options: qmp::BlockdevOptions = toml::from_str(text).unwrap();
    let qcow2 = qmp::BlockdevOptionsQcow2::new(qmp::BlockdevOptions::file("disk.qcow2")).lazy_refcounts(true);
    assert_eq!(options, qmp::BlockdevOptions::new(qcow2));
    assert_eq!(toml::to_string(&options).unwrap(), text);
    assert!(toml::from_str::<qmp::BlockdevOptions>("driver = \"file\"\nfilenam = \"a\"\n").is_err());

    assert_eq!(serde_json::from_str::<Base64>("\"aGk=\"").unwrap(), Base64::from("hi"));
    assert_eq!(serde_json::to_string(&Base64::from("hi")).unwrap(), "\"aGk=\"");
}
