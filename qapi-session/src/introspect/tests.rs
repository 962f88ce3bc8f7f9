//! Questions to a schema, and what a hostile one does not do.

use qapi_types::qmp::{self, command};
use serde_json::{Value, json};

use proptest::prelude::*;
use qapi_interface::recorded_answer;

use super::{Lacks, RecordingError, Schema};
use crate::Error;

fn schema() -> Schema {
    let entries = json!([
        {"meta-type": "command", "name": "blockdev-add", "arg-type": "1", "ret-type": "0"},
        {"meta-type": "command", "name": "device_add", "arg-type": "5", "ret-type": "0"},
        {"meta-type": "event", "name": "STOP", "arg-type": "0"},
        {"meta-type": "object", "name": "0", "members": []},
        {"meta-type": "object", "name": "1", "tag": "driver", "members": [
            {"name": "driver", "type": "2"},
            {"name": "node-name", "type": "str", "default": null, "features": ["deprecated"]}
        ], "variants": [{"case": "qcow2", "type": "3"}, {"case": "old", "type": "0"}]},
        {"meta-type": "enum", "name": "2", "values": ["qcow2", "old"],
         "members": [{"name": "qcow2"}, {"name": "old"}]},
        {"meta-type": "object", "name": "3", "members": [
            {"name": "file", "type": "4"},
            {"name": "backing", "type": "4", "default": null},
            {"name": "sizes", "type": "[int]", "default": null}
        ]},
        {"meta-type": "alternate", "name": "4", "members": [{"type": "1"}, {"type": "str"}, {"type": "null"}]},
        {"meta-type": "object", "name": "5", "members": [{"name": "driver", "type": "str"}]},
        {"meta-type": "array", "name": "[int]", "element-type": "int"},
        {"meta-type": "builtin", "name": "int", "json-type": "int"},
        {"meta-type": "builtin", "name": "str", "json-type": "string"},
        {"meta-type": "builtin", "name": "null", "json-type": "null"}
    ]);
    Schema::from_slice(json!({"return": entries, "id": 1}).to_string().as_bytes()).unwrap()
}

#[track_caller]
fn lacks(command: &str, arguments: Value) -> Option<String> {
    let Value::Object(arguments) = arguments else { panic!("no object") };
    match schema().check_raw(command, &arguments) {
        Ok(()) => None,
        Err(error @ Error::Unsupported { .. }) => Some(error.to_string()),
        Err(error) => panic!("{error}"),
    }
}

#[test]
fn what_is_there() {
    let schema = schema();
    assert!(schema.has_command("blockdev-add") && !schema.has_command("STOP") && schema.has_event("STOP"));
    assert!(schema.has_argument("blockdev-add", "file.backing.sizes"));
    assert!(!schema.has_argument("blockdev-add", "file.sizes.driver"));
    assert!(schema.has_argument_feature("blockdev-add", "node-name", "deprecated"));
    assert!(schema.has_argument_value("blockdev-add", "file.driver", "old"));
    assert!(!schema.has_argument_value("blockdev-add", "driver", "new"));
}

#[test]
fn what_is_lacking() {
    let qcow2 = |file: Value| json!({"driver": "qcow2", "file": file});
    for fine in [json!("name"), json!(null), json!({"driver": "old"}), qcow2(json!("name"))] {
        assert_eq!(lacks("blockdev-add", qcow2(fine)), None);
    }
    let told = |arguments: Value| lacks("blockdev-add", arguments).unwrap();
    assert_eq!(lacks("eject", json!({})).unwrap(), "eject: the server has no such command");
    assert_eq!(told(json!({"driver": "new"})), "blockdev-add: the server has no value `new` for `driver`");
    assert_eq!(told(json!({"driver": "qcow2"})), "blockdev-add: the server demands an argument `file`");
    assert_eq!(told(qcow2(json!({"driver": "old", "cow": 1}))), "blockdev-add: the server has no argument `file.cow`");
    assert_eq!(
        told(json!({"driver": "qcow2", "file": "f", "sizes": [1, "2"]})),
        "blockdev-add: the server takes no value of this type for `sizes[1]`"
    );
    assert_eq!(told(qcow2(json!(7))), "blockdev-add: the server takes no value of this type for `file`");
    // That command's arguments are not checked by any server.
    assert_eq!(lacks("device_add", json!({"driver": "virtio-blk", "drive": "disk0"})), None);
}

#[test]
fn typed_commands() {
    let schema = schema();
    let file = qmp::BlockdevRef::Reference("disk".to_owned());
    let old = qmp::BlockdevOptionsQcow2::new(file);
    schema.check(&command::BlockdevAdd::new(qmp::BlockdevOptions::new(old.clone()))).unwrap();
    let new = qmp::BlockdevOptions::new(old.discard_no_unref(true));
    match schema.check(&command::BlockdevAdd::new(new)).unwrap_err() {
        Error::Unsupported { command, lacks } => {
            assert_eq!(command, "blockdev-add");
            assert_eq!(lacks, Lacks::Argument("discard-no-unref".into()));
        }
        error => panic!("{error}"),
    }
    schema.check(&command::DeviceAdd::new("virtio-blk").argument("drive", "disk0")).unwrap();
}

/// Types that contain themselves where no value does, and a hundred thousand in a row.
#[test]
fn circles_and_chains_end() {
    let mut entries = vec![
        json!({"meta-type": "command", "name": "round", "arg-type": "1", "ret-type": "0"}),
        json!({"meta-type": "command", "name": "long", "arg-type": "long0", "ret-type": "0"}),
        json!({"meta-type": "object", "name": "1", "tag": "t", "members": [{"name": "t", "type": "2"}],
               "variants": [{"case": "a", "type": "1"}, {"case": "b", "type": "2"}]}),
        json!({"meta-type": "alternate", "name": "2", "members": [{"type": "2"}, {"type": "3"}, {"type": "1"}]}),
        json!({"meta-type": "array", "name": "3", "element-type": "3"}),
    ];
    entries.extend((0..100_000).map(|number| {
        let next = format!("long{}", number + 1);
        json!({"meta-type": "object", "name": format!("long{number}"), "tag": "t",
               "members": [{"name": "t", "type": "2"}], "variants": [{"case": "a", "type": next}]})
    }));
    let schema = Schema::from_slice(Value::Array(entries).to_string().as_bytes()).unwrap();
    for command in ["round", "long"] {
        assert!(!schema.has_argument(command, "x") && !schema.has_argument(command, "t.t.t.x"));
        for value in [json!("a"), json!([]), json!({"t": "a"})] {
            let Value::Object(arguments) = json!({"t": value}) else { unreachable!() };
            _ = schema.check_raw(command, &arguments);
        }
    }
}

/// Alternates among whose alternatives a value's kind does not choose, level after level.
#[test]
fn each_value_is_looked_at_once() {
    let alternatives: Vec<_> = (0..30).map(|number| json!({"type": format!("o{number}")})).collect();
    let mut entries = vec![
        json!({"meta-type": "command", "name": "go", "arg-type": "top", "ret-type": "0"}),
        json!({"meta-type": "object", "name": "top", "members": [{"name": "x", "type": "a"}]}),
        json!({"meta-type": "alternate", "name": "a", "members": alternatives}),
    ];
    entries.extend((0..30).map(|number| {
        let members = json!([{"name": "x", "type": "a", "default": null}]);
        json!({"meta-type": "object", "name": format!("o{number}"), "members": members})
    }));
    let schema = Schema::from_slice(Value::Array(entries).to_string().as_bytes()).unwrap();
    let deep = (0..50).fold(json!({"no": 1}), |inside, _| json!({"x": inside}));
    let Value::Object(arguments) = deep else { unreachable!() };
    match schema.check_raw("go", &arguments).unwrap_err() {
        Error::Unsupported { lacks: Lacks::Argument(path), .. } => assert!(path.ends_with(".x.no"), "{path}"),
        error => panic!("{error}"),
    }
}

/// A tag that chooses two branches, one of which has been looked at already.
#[test]
fn no_branch_is_forgotten() {
    let schema = Schema::from_slice(
        json!([
            {"meta-type": "command", "name": "go", "arg-type": "1", "ret-type": "0"},
            {"meta-type": "object", "name": "1", "tag": "t", "members": [{"name": "t", "type": "str"}],
             "variants": [{"case": "a", "type": "2"}, {"case": "a", "type": "1"}]},
            {"meta-type": "object", "name": "2", "members": [{"name": "b", "type": "str"}]},
            {"meta-type": "builtin", "name": "str", "json-type": "string"}
        ])
        .to_string()
        .as_bytes(),
    );
    let Value::Object(arguments) = json!({"t": "a", "b": "c"}) else { unreachable!() };
    schema.unwrap().check_raw("go", &arguments).unwrap();
}

/// As somebody shortens one, to the commands or to a few types.
#[test]
fn types_that_are_not_described() {
    let schema = Schema::from_slice(
        json!([
            {"meta-type": "command", "name": "stop", "arg-type": "0", "ret-type": "0"},
            {"meta-type": "command", "name": "go", "arg-type": "1", "ret-type": "0"},
            {"meta-type": "object", "name": "1", "members": [{"name": "how", "type": "2"}]}
        ])
        .to_string()
        .as_bytes(),
    )
    .unwrap();
    let check = |command: &str, arguments: Value| {
        let Value::Object(arguments) = arguments else { unreachable!() };
        schema.check_raw(command, &arguments).map_err(|error| error.to_string())
    };
    assert_eq!(check("stop", json!({})), Ok(()));
    assert_eq!(check("go", json!({"how": {"fast": true}})), Ok(()));
    assert_eq!(check("go", json!({})).unwrap_err(), "go: the server demands an argument `how`");
    assert_eq!(check("go", json!({"who": 1})).unwrap_err(), "go: the server has no argument `who`");
}

#[test]
fn recordings_that_are_none() {
    for text in [&b""[..], b"{}", b"[{}]", b"{\"return\": 5}", b"[", b"\xff"] {
        Schema::from_slice(text).unwrap_err();
    }
    Schema::from_slice(b" [] ").unwrap();

    // Of a conversation, the answer among its lines.
    let greeting = r#"{"QMP": {"version": {}, "capabilities": []}}"#;
    let answer = r#"{"return": [{"meta-type": "command", "name": "quit", "arg-type": "0", "ret-type": "0"}], "id": 2}"#;
    let said = format!("{greeting}\n{{\"return\": {{}}}}\n{{\"return\": []}}\r\n{answer}\r\n{{\"event\": 5}}\n");
    assert!(Schema::from_slice(said.as_bytes()).unwrap().has_command("quit"));
    Schema::from_slice(said.replace("meta-type", "no").as_bytes()).unwrap_err();
}

/// Whether a recording has an answer, according to both readers that there are: this, and that of the program which
/// compares releases.
#[track_caller]
fn read_by_both(recording: &[u8]) -> Result<Schema, String> {
    let schema = Schema::from_slice(recording);
    let theirs = recorded_answer(recording);
    let shown = recording.escape_ascii();
    match (&schema, &theirs) {
        (Ok(schema), Ok(answer)) => {
            let entries = answer.get("return").unwrap_or(answer).as_array().map_or(0, Vec::len);
            assert_eq!(schema.entries.len(), entries, "{shown}");
        }
        // That the answer is in order is looked at later there.
        (Err(RecordingError::Answer { .. }), _) => {}
        (Err(ours), Err(theirs)) => assert_eq!(ours.to_string(), theirs.to_string(), "{shown}"),
        _ => panic!("{shown}: {schema:?}, {theirs:?}"),
    }
    schema.map_err(|error| error.to_string())
}

const GREETING: &str = r#"{"QMP": {"version": {}, "capabilities": []}}"#;
const ANSWER: &str =
    r#"{"return": [{"meta-type": "command", "name": "quit", "arg-type": "0", "ret-type": "0"}], "id": 2}"#;

#[test]
fn recordings_are_read_however_they_are_laid_out() {
    let pretty = format!("{:#}", serde_json::from_str::<Value>(ANSWER).unwrap());
    let dos = pretty.replace('\n', "\r\n");
    let empty = r#"{"return": []}"#;
    let deep = |levels: usize| format!("{}{}", "[".repeat(levels), "]".repeat(levels));
    for recording in [
        ANSWER.to_owned(),
        pretty.clone(),
        serde_json::from_str::<Value>(ANSWER).unwrap()["return"].to_string(),
        format!("{GREETING}\n{{\"return\": {{}}}}\n{pretty}\n{{\"event\": 5}}\n"),
        format!("{GREETING}\r\n{{\"return\": {{}}}}\r\n{dos}\r\n{{\"event\": 5}}\r\n"),
        format!("{GREETING}{{\"return\": {{}}}}{pretty}{{\"event\": 5}}"),
        format!("{GREETING}{empty}{ANSWER}{empty}"),
        format!("\u{FEFF}{GREETING}\n\0{ANSWER}\0"),
        format!("-> {{\"execute\": \"query-qmp-schema\"}}\n<- {pretty}"),
        format!("2024-05-06 [qmp] {{monitor}} <- {ANSWER}\n"),
        format!("# a log {{\n[ {{ \n{ANSWER}\n"),
        format!("it's \"odd: [\n{pretty}"),
        format!("{{\"return\": [{{\"cut\": \n{ANSWER}"),
        format!("{}\n{ANSWER}", deep(127)),
        format!("{}\n{ANSWER}", deep(128)),
        format!("{ANSWER}\n{{\"return\": [{{\"meta-type\": "),
    ] {
        let schema = read_by_both(recording.as_bytes()).unwrap_or_else(|error| panic!("{recording}: {error}"));
        assert!(schema.has_command("quit"), "{recording}");
    }
    // The bytes 0xFF of the guest agent's protocol abandon what they are in.
    for (before, after) in [("", ""), ("{\"return\": [", "\n"), ("{\"return\": \"", "")] {
        let recording = [before.as_bytes(), b"\xFF", pretty.as_bytes(), b"\xFF", after.as_bytes()].concat();
        assert!(read_by_both(&recording).unwrap().has_command("quit"));
    }
    read_by_both(b"\n[]\r\n").unwrap();
    read_by_both(b"{\"return\": [] }").unwrap();
}

#[test]
fn what_is_wrong_with_a_recording_is_told_with_its_place() {
    let cut = format!("{GREETING}\r\n\r\n  {}", &ANSWER[..40]);
    for (recording, why) in [
        ("", "there is no JSON object or array in it"),
        ("{ 'command': 'go' }", "there is no JSON object or array in it"),
        (
            "{\"return\": []}{\"return\": []}",
            "none of its 2 messages is an array, or has one as `return`, of objects with `meta-type`",
        ),
        (&cut, "the message that begins at line 3, byte 50, is cut off"),
        (
            "\n\n{\"return\": 5}",
            "the answer that begins at line 3, byte 2: at `return`: invalid type: integer `5`, expected an array",
        ),
        (
            "{\"QMP\": 1}\n[{\"meta-type\": \"command\"}]",
            "the answer that begins at line 2, byte 11: at `[0]`: missing member `name`",
        ),
    ] {
        assert_eq!(read_by_both(recording.as_bytes()).unwrap_err(), why, "{recording}");
    }
}

const PIECES: &[&[u8]] = &[
    b"\xFF",
    b"\r\n",
    b"{",
    b"[",
    b"]",
    b"}",
    b"\"",
    b"log: ",
    b"{}",
    b"[]",
    b"1,",
    b"{\"return\": {}}",
    b"{\"return\": []}",
    b"[{\"meta-type\": 5}]",
    GREETING.as_bytes(),
    ANSWER.as_bytes(),
    b"{\"return\": [{\"meta-type\"",
];

proptest! {
    #[test]
    fn both_readers_of_recordings_read_the_same(pieces in prop::collection::vec(prop::sample::select(PIECES), 0..8)) {
        // The place of what is cut off may differ where several are; whether there is an answer may not.
        let recording = pieces.concat();
        let (ours, theirs) = (Schema::from_slice(&recording), recorded_answer(&recording));
        let is_refused = matches!(ours, Err(RecordingError::Answer { .. }));
        prop_assert!(is_refused || ours.is_ok() == theirs.is_ok(), "{:?} {:?}", ours, theirs);
    }
}
