//! Queries of schemas, including hostile ones.

use qapi_types::names::Name;
use qapi_types::qmp::{self, command};
use serde_json::{Value, json};

use super::{Lacks, Schema};
use crate::Error;

fn schema() -> Schema {
    let entries = json!([
        {"meta-type": "command", "name": "blockdev-add", "arg-type": "1", "ret-type": "1"},
        {"meta-type": "command", "name": "__com.example_go", "arg-type": "6", "ret-type": "0", "features": ["unstable"]},
        {"meta-type": "command", "name": "device_add", "arg-type": "5", "ret-type": "0"},
        {"meta-type": "event", "name": "STOP", "arg-type": "0"},
        {"meta-type": "object", "name": "0", "members": []},
        {"meta-type": "object", "name": "1", "tag": "driver", "members": [
            {"name": "driver", "type": "2"},
            {"name": "node-name", "type": "str", "default": null, "features": ["deprecated"]}
        ], "variants": [{"case": "qcow2", "type": "3"}, {"case": "old", "type": "0"}]},
        {"meta-type": "enum", "name": "2", "values": ["qcow2", "old"],
         "members": [{"name": "qcow2"}, {"name": "old", "features": ["deprecated"]}]},
        {"meta-type": "object", "name": "3", "members": [
            {"name": "file", "type": "4"},
            {"name": "backing", "type": "4", "default": null},
            {"name": "sizes", "type": "[int]", "default": null},
            {"name": "values", "type": "[2]", "default": null}
        ]},
        {"meta-type": "array", "name": "[2]", "element-type": "2"},
        {"meta-type": "object", "name": "6", "members": [{"name": "__com.example_node", "type": "1"}]},
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
    assert!(schema.supports::<command::BlockdevAdd>() && !schema.supports::<command::Eject>());
    for name in [
        "blockdev-add",
        "STOP",
        "blockdev-add.file.backing.sizes",
        "blockdev-add.node-name:deprecated",
        "blockdev-add.file.driver=old",
        "blockdev-add.file.driver=old:deprecated",
        // The elements of an array and the alternatives of an alternate have no step in a path.
        "blockdev-add.values=old",
        "blockdev-add->node-name",
        "__com.example_go",
        "__com.example_go:unstable",
        "__com.example_go.__com.example_node.driver",
    ] {
        assert!(schema.has(Name::new(name)), "{name}");
    }
    for name in [
        "",
        "blockdev-ad",
        "blockdev-add.",
        "blockdev-add->",
        "blockdev-add=old",
        "blockdev-add:",
        "blockdev-add:unstable",
        "blockdev-add.file.sizes.driver",
        "blockdev-add.file.driver=new",
        "blockdev-add.file.driver=",
        "blockdev-add.driver:deprecated",
        "blockdev-add.file.driver=qcow2:deprecated",
        "STOP.driver",
        "STOP->driver",
        "blockdev-add->file.nothing",
        "__com",
        "__com.example_go.__com",
    ] {
        assert!(!schema.has(Name::new(name)), "{name}");
    }
}

#[test]
fn names_are_put_together() {
    use qapi_types::names::{FeatureName, MemberName, ValueName};
    let schema = schema();
    let [file, driver] = [MemberName::new("file"), MemberName::new("driver")];
    let name = Name::command::<command::BlockdevAdd>().member(file).member(driver);
    assert!(schema.has(&name) && schema.has(name.clone().value(ValueName::new("old"))));
    assert!(!schema.has(name.feature(FeatureName::new("deprecated"))));
    assert!(schema.has(Name::reply::<command::BlockdevAdd>().member(file)));
    assert!(schema.has(Name::event::<qmp::event::Stop>()));
}

/// A text that no release has is an error with the most similar name. A text that only another release has is not.
#[cfg(feature = "history")]
#[test]
fn names_that_no_release_has() {
    let schema = Schema::of_release("7.2").unwrap();
    assert_eq!(schema.has_named("blockdev-mirror.sync=full"), Ok(true));
    for later_or_earlier in ["blockdev-mirror.target-is-zero", "blockdev-add.file.discard-no-unref", "query-cpus"] {
        assert_eq!(schema.has_named(later_or_earlier), Ok(false), "{later_or_earlier}");
    }
    for (wrong, right) in [
        ("blokdev-mirror.target-is-zero", "blockdev-mirror.target-is-zero"),
        ("blockdev-mirror.target-is-zer", "blockdev-mirror.target-is-zero"),
        ("blockdev-add.file.discard-no-unreff", "blockdev-add.file.discard-no-unref"),
        ("blockdev-mirror.sync=fulll", "blockdev-mirror.sync=full"),
        ("blockdev-mirror.sync.full", "blockdev-mirror.sync=full"),
        ("query-status->runing", "query-status->running"),
        ("query-statu->running", "query-status->running"),
        ("drive-backup:deprecatd", "drive-backup:deprecated"),
        ("MIGRATON", "MIGRATION"),
    ] {
        let error = schema.has_named(wrong).unwrap_err();
        assert_eq!((&*error.name, error.nearest.as_deref()), (wrong, Some(right)));
    }
    for nothing_alike in
        ["", "ä->ö=ü:ß", "query-status.", "blockdev-mirror.frobnicate", "blockdev-mirror.sync.ful", "a.b=c:d"]
    {
        assert_eq!(schema.has_named(nothing_alike).unwrap_err().nearest, None, "{nothing_alike}");
    }
    // A name that only this server has is found.
    assert_eq!(self::schema().has_named("__com.example_go"), Ok(true));
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
    assert_eq!(told(json!({"driver": "qcow2"})), "blockdev-add: the server requires the argument `file`");
    assert_eq!(told(qcow2(json!({"driver": "old", "cow": 1}))), "blockdev-add: the server has no argument `file.cow`");
    assert_eq!(
        told(json!({"driver": "qcow2", "file": "f", "sizes": [1, "2"]})),
        "blockdev-add: the server does not accept a value of this type for `sizes[1]`"
    );
    assert_eq!(told(qcow2(json!(7))), "blockdev-add: the server does not accept a value of this type for `file`");
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
        Error::Unsupported { command, lacks, .. } => {
            assert_eq!(command, "blockdev-add");
            assert_eq!(lacks, Lacks::Argument("discard-no-unref".into()));
        }
        error => panic!("{error}"),
    }
    schema.check(&command::DeviceAdd::new("virtio-blk").argument("drive", "disk0")).unwrap();
}

/// Types that contain themselves without a value between, and a chain of a hundred thousand types.
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
        for path in ["x", "t.t.t.x"] {
            assert!(!schema.has(Name::new(format!("{command}.{path}").leak())));
        }
        for value in [json!("a"), json!([]), json!({"t": "a"})] {
            let Value::Object(arguments) = json!({"t": value}) else { unreachable!() };
            _ = schema.check_raw(command, &arguments);
        }
    }
}

/// Nested alternates with many alternatives that fit the kind of a value.
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

/// A tag that selects two branches, one of which has been checked already.
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

/// Checks a command, and returns what is wrong with it in words.
fn check(schema: &Schema, command: &str, arguments: Value) -> Result<(), String> {
    let Value::Object(arguments) = arguments else { panic!("no object") };
    schema.check_raw(command, &arguments).map_err(|error| error.to_string())
}

/// Schemas that were shortened to the commands or to a few types.
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
    let check = |command, arguments| check(&schema, command, arguments);
    assert_eq!(check("stop", json!({})), Ok(()));
    assert_eq!(check("go", json!({"how": {"fast": true}})), Ok(()));
    assert_eq!(check("go", json!({})).unwrap_err(), "go: the server requires the argument `how`");
    assert_eq!(check("go", json!({"who": 1})).unwrap_err(), "go: the server has no argument `who`");
}

/// A newer server may describe types in ways that are not known here, and an older one did not check some arguments.
#[test]
fn types_of_other_times() {
    let schema = Schema::from_slice(
        json!([
            {"meta-type": "command", "name": "go", "arg-type": "1", "ret-type": "0"},
            {"meta-type": "command", "name": "netdev_add", "arg-type": "3", "ret-type": "0"},
            {"meta-type": "object", "name": "1", "members": [{"name": "how", "type": "2"}, {"name": "at", "type": "4"}]},
            {"meta-type": "map", "name": "2", "key-type": "str", "value-type": "int"},
            {"meta-type": "object", "name": "3", "members": [{"name": "type", "type": "str"}]},
            {"meta-type": "builtin", "name": "4", "json-type": "date"},
            {"meta-type": "builtin", "name": "str", "json-type": "string"}
        ])
        .to_string()
        .as_bytes(),
    )
    .unwrap();
    let check = |command, arguments| check(&schema, command, arguments);
    assert_eq!(check("go", json!({"how": {"fast": 1}, "at": "noon"})), Ok(()));
    assert_eq!(check("go", json!({"how": 1})).unwrap_err(), "go: the server requires the argument `at`");
    assert_eq!(check("netdev_add", json!({"type": "tap", "ifname": "t"})), Ok(()));
}

#[test]
fn recordings_that_are_none() {
    for text in [&b""[..], b"{}", b"[{}]", b"{\"return\": 5}", b"[", b"\xff"] {
        Schema::from_slice(text).unwrap_err();
    }
    Schema::from_slice(b" [] ").unwrap();

    // A recorded conversation, which has the answer in one of its lines.
    let greeting = r#"{"QMP": {"version": {}, "capabilities": []}}"#;
    let answer = r#"{"return": [{"meta-type": "command", "name": "quit", "arg-type": "0", "ret-type": "0"}], "id": 2}"#;
    let said = format!("{greeting}\n{{\"return\": {{}}}}\n{{\"return\": []}}\r\n{answer}\r\n{{\"event\": 5}}\n");
    assert!(Schema::from_slice(said.as_bytes()).unwrap().has(Name::new("quit")));
    Schema::from_slice(said.replace("meta-type", "no").as_bytes()).unwrap_err();
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
        let schema = Schema::from_slice(recording.as_bytes()).unwrap_or_else(|error| panic!("{recording}: {error}"));
        assert!(schema.has(Name::new("quit")), "{recording}");
    }
    // The byte 0xFF of the guest agent's protocol ends the message that it is in.
    for (before, after) in [("", ""), ("{\"return\": [", "\n"), ("{\"return\": \"", "")] {
        let recording = [before.as_bytes(), b"\xFF", pretty.as_bytes(), b"\xFF", after.as_bytes()].concat();
        assert!(Schema::from_slice(&recording).unwrap().has(Name::new("quit")));
    }
    Schema::from_slice(b"\n[]\r\n").unwrap();
    Schema::from_slice(b"{\"return\": [] }").unwrap();
}

#[test]
fn what_is_wrong_with_a_recording_is_told_with_its_place() {
    let cut = format!("{GREETING}\r\n\r\n  {}", &ANSWER[..40]);
    for (recording, why) in [
        ("", "the recording contains no JSON object or array"),
        ("{ 'command': 'go' }", "the recording contains no JSON object or array"),
        (
            "{\"return\": []}{\"return\": []}",
            "no message of 2 is an answer to `query-qmp-schema`: an array of objects with `meta-type`",
        ),
        (&cut, "the message that begins at line 3, byte 50, is cut off"),
        (
            "\n\n{\"return\": 5}",
            "no message of 1 is an answer to `query-qmp-schema`: an array of objects with `meta-type`",
        ),
        (
            "{\"QMP\": 1}\n[{\"meta-type\": \"command\"}]",
            "the answer that begins at line 2, byte 11: not an answer to `query-qmp-schema`, which is an array of \
             objects with `name` and `meta-type`",
        ),
        (
            "{\"QMP\": 1}\n[{\"meta-type\": \"command\", \"name\": \"go\"}]",
            "the answer that begins at line 2, byte 11: the entry `go` has no usable `arg-type`",
        ),
    ] {
        assert_eq!(Schema::from_slice(recording.as_bytes()).unwrap_err().to_string(), why, "{recording}");
    }
}

#[cfg(feature = "history")]
#[test]
fn releases_stand_in_for_servers() {
    const TARGET_IS_ZERO: Name = Name::new("blockdev-mirror.target-is-zero");
    let older = Schema::of_release("7.2.22").unwrap();
    assert!(older.has(Name::new("blockdev-mirror")) && !older.has(TARGET_IS_ZERO));
    let newer = Schema::of_release("10.1").unwrap();
    assert!(newer.has(TARGET_IS_ZERO));
    assert!(newer.has(Name::new("drive-backup:deprecated")) && newer.has(Name::new("SHUTDOWN")));
    let mirror = command::BlockdevMirror::new("d", "t", qmp::MirrorSyncMode::Full);
    older.check(&mirror).unwrap();
    let error = older.check(&mirror.target_is_zero(true)).unwrap_err();
    assert_eq!(error.to_string(), "blockdev-mirror: the server has no argument `target-is-zero`");
    // QEMU itself does not check these arguments.
    older.check(&command::DeviceAdd::new("virtio-blk").argument("drive", "disk0")).unwrap();

    let error = Schema::of_release("1.0").unwrap_err().to_string();
    assert!(error.starts_with("release 1.0 of `qmp` is not known; known releases are 2.9 to "), "{error}");
    assert!(Schema::of_release("new").unwrap_err().to_string().starts_with("`new` is not a release"));
}
