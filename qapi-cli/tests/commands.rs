//! Tests of the command line: exit codes and messages.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use self::support::{Program, Tree, text};

#[allow(dead_code)] // the tests of xtask make more use of it
mod support;

const QAPI: Program = Program(env!("CARGO_BIN_EXE_qapi"));

#[test]
fn check_tells_all_errors_in_three_ways() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("schema.json");
    fs::write(&path, "{ 'include': 'more.json' }\n{ 'command': 'go', 'data': { 'to': 'sting' } }\n").unwrap();
    fs::write(folder.path().join("more.json"), "\n{ 'struct': 'Place', 'data': { 'at': 'intt' } }\n").unwrap();
    let path = path.to_str().unwrap();
    QAPI.fails(&["check", path], &["'intt'", "included at", "'sting'", "2 errors"]);
    let short = QAPI.run(&["check", "--message-format", "short", path]);
    let stderr = String::from_utf8(short.stderr).unwrap();
    let mut lines = stderr.lines();
    assert_eq!(lines.next(), Some(format!("In file included from {path}:1:").as_str()));
    assert!(lines.next().unwrap().contains("more.json:2:1: error: struct 'Place': "), "{stderr}");
    assert!(lines.next().unwrap().starts_with(&format!("{path}:2:1: error: command 'go': ")), "{stderr}");
    let json = QAPI.run(&["check", "--message-format", "json", path]);
    assert_eq!(json.status.code(), Some(1));
    let stdout = String::from_utf8(json.stdout).unwrap();
    let errors: Vec<serde_json::Value> = stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(errors.len(), 2);
    assert_eq!(errors[0]["included_from"][0]["line"], 1);
    assert_eq!(errors[1]["within"], serde_json::json!({"kind": "command", "name": "go"}));
    assert_eq!(errors[1]["span"]["line"], 2);
}

#[test]
fn check_tells_reasons_and_remedies() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("schema.json");
    fs::write(
        &path,
        "{ 'command': 'count', 'returns': 'int' }\n{ 'alternate': 'Which', 'data': { 's': 'str', 'b': 'bool' } }\n",
    )
    .unwrap();
    let path = path.to_str().unwrap();
    QAPI.fails(&["check", path], &["  = note: members can be added", "  = help: or allow it with a pragma: "]);
    let json = QAPI.run(&["check", "--message-format", "json", path]).stdout;
    let json = String::from_utf8(json).unwrap();
    let errors: Vec<serde_json::Value> = json.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let help: Vec<&str> = errors[0]["help"].as_str().unwrap().lines().collect();
    assert_eq!(help[0], "return a struct that has this as a member");
    assert!(help[1].ends_with("{ 'pragma': { 'command-returns-exceptions': [ 'count' ] } }"), "{help:?}");
    assert!(errors[1]["notes"][0].as_str().unwrap().contains("a 'str' can look like a bool"), "{}", errors[1]);
    assert_eq!((&errors[1]["span"]["column"], &errors[1]["related"]["at"]["column"]), (&47.into(), &35.into()));
}

#[test]
fn check_and_dump_what_is_in_order() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("qapi-schema.json"), "{ 'command': 'go', 'data': { '*to': 'str' } }\n").unwrap();
    let path = folder.path().to_str().unwrap();
    assert!(QAPI.passes(&["check", path]).contains("1 file, 1 definition, no errors"));
    assert_eq!(QAPI.passes(&["check", "--message-format", "short", path]), "");
    assert!(QAPI.passes(&["dump", path]).contains("command go q_obj_go-arg -> None"));
    assert_eq!(QAPI.run(&["check", "--dialect", "new", path]).status.code(), Some(2));
}

/// The limit for lines of documentation applies only from a later release on.
#[test]
fn a_schema_is_checked_by_the_rules_of_its_tree() {
    let tree = Tree::new();
    let long = "very ".repeat(20);
    let text = format!("##\n# @guest-ping:\n#\n# A {long}long line.\n##\n{{ 'command': 'guest-ping' }}\n");
    tree.write("qga/qapi-schema.json", text);
    let path = tree.path("qga");
    QAPI.passes(&["check", &path]);
    QAPI.passes(&["dump", &path]);
    QAPI.fails(&["check", "--dialect", "10.2", &path], &["at most 70 characters"]);
    // With a relative path, from inside the folder.
    let output = Command::new(env!("CARGO_BIN_EXE_qapi"))
        .args(["check", "qapi-schema.json"])
        .current_dir(&path)
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    tree.write("VERSION", "10.2.0\n");
    QAPI.fails(&["check", &path], &["at most 70 characters"]);
}

#[test]
fn a_schema_that_is_not_there_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().to_str().unwrap();
    QAPI.fails(&["check", path], &[path, "has no qapi-schema.json; name the schema's main file"]);
    QAPI.fails(&["dump", &format!("{path}/farm.json")], &["error: there is no file ", "farm.json"]);
    fs::create_dir(folder.path().join("qapi")).unwrap();
    fs::write(folder.path().join("qapi/qapi-schema.json"), "").unwrap();
    QAPI.fails(&["check", path], &["did you mean ", "/qapi/qapi-schema.json?"]);
    fs::create_dir(folder.path().join("qga")).unwrap();
    fs::write(folder.path().join("qga/qapi-schema.json"), "").unwrap();
    QAPI.fails(&["check", path], &["did you mean ", "/qapi/qapi-schema.json or ", "/qga/qapi-schema.json?"]);
}

/// Errors about a file that cannot be read have no line and column.
#[test]
#[cfg(unix)]
fn a_schema_that_is_no_file() {
    let told = |format: &str| {
        let output = QAPI.run(&["check", "--message-format", format, "/dev/null"]);
        assert_eq!(output.status.code(), Some(1));
        text(&output)
    };
    let title = "error: cannot read the schema: it is not a regular file";
    assert!(told("human").starts_with(&format!("{title}\n--> /dev/null\n\n1 error")), "{}", told("human"));
    assert_eq!(told("short"), format!("/dev/null: {title}\n"));
    let json = told("json");
    let error: serde_json::Value = serde_json::from_str(json.lines().next().unwrap()).unwrap();
    assert_eq!((&error["at"], &error["span"]), (&serde_json::json!({"file": "/dev/null"}), &error["at"]));
}

/// `check` reports how many errors are not shown, and whether all checks were made.
#[test]
fn check_tells_what_it_does_not_tell() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("schema.json");
    let schema = |definition: &str, count: usize| {
        let definitions: String = (0..count).map(|i| definition.replace('#', &i.to_string())).collect();
        fs::write(&path, definitions).unwrap();
        path.to_str().unwrap().to_owned()
    };
    let notes = |path: &str| {
        let output = QAPI.run(&["check", "--message-format", "json", path]);
        let stdout = String::from_utf8(output.stdout).unwrap();
        let lines: Vec<serde_json::Value> = stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        let errors = lines.iter().take_while(|line| line["level"] == "error").count();
        let notes: Vec<_> = lines[errors..].iter().map(|note| (note["code"].clone(), note["more"].clone())).collect();
        assert!(lines[errors..].iter().all(|note| note["level"] == "note"));
        (errors, notes)
    };
    let null = serde_json::Value::Null;

    let unknown = "{ 'command': 'go-#', 'data': { 'to': 'Nowhere' } }\n";
    let path_of = schema(unknown, 137);
    QAPI.fails(&["check", &path_of], &["\n100 errors\nThere are 37 more errors, which are not shown.\n"]);
    QAPI.fails(
        &["check", "--message-format", "short", &path_of],
        &["\nThere are 37 more errors, which are not shown.\n"],
    );
    assert_eq!(notes(&path_of), (100, vec![("truncated".into(), 37.into())]));
    schema(unknown, 101);
    QAPI.fails(&["check", &path_of], &["There is 1 more error, which is not shown."]);
    schema(unknown, 100);
    assert_eq!(notes(&path_of), (100, vec![]));

    // Reading stops at the limit.
    schema("{ 'command' 'go-#' }\n", 137);
    QAPI.fails(&["check", &path_of], &["\n100 errors; further checks were not made\nThere are more errors"]);
    assert_eq!(notes(&path_of), (100, vec![("truncated".into(), null.clone()), ("unfinished".into(), null.clone())]));
    schema(&format!("{{ 'command' 'go-#' }}\n{unknown}"), 1);
    QAPI.fails(&["check", &path_of], &["\n1 error; further checks were not made\n"]);
    assert_eq!(notes(&path_of), (1, vec![("unfinished".into(), null)]));
}

#[test]
fn conformance_counts_and_fails() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().to_str().unwrap();
    QAPI.fails(&["conformance", path], &["has no cases"]);
    let write = |name: &str, text: &str| fs::write(folder.path().join(name), text).unwrap();
    write("bad.json", "{ 'command': 5 }\n");
    write("bad.err", "bad.json: In command:\nbad.json:1: no name\n");
    assert!(QAPI.passes(&["conformance", path]).contains("1 of 1 cases passed, 0 failed"));
    write("good.json", "{ 'command': 5 }\n");
    write("good.err", "");
    write("good.out", "");
    QAPI.fails(
        &["conformance", path],
        &["FAILED good: refused, and should be accepted", "1 of 2 cases passed, 1 failed"],
    );
    write("good.json", "");
    assert!(fs::remove_file(folder.path().join("good.err")).is_ok());
    QAPI.fails(&["conformance", path], &["FAILED good: dump is longer", "1 of 2 cases passed, 1 failed"]);
    write("good.out", &QAPI.passes(&["dump", &format!("{path}/good.json")]).replace(&format!("{path}/"), ""));
    assert!(QAPI.passes(&["conformance", path]).contains("2 of 2 cases passed, 0 failed ("));
    // Schemas without expectation files may be parts of others.
    write("part.json", "{ 'command': 5 }\n");
    let told = QAPI.passes(&["conformance", path]);
    assert!(told.contains("for part\n2 of 2 cases passed, 0 failed, 1 without expectation ("), "{told}");
    // Only for a missing schema may the expected error have no position.
    write("lost.err", "cannot read 'lost.json'\n");
    write("gone.err", "gone.json:1: no name\n");
    write("gone.out", "");
    write("only.out", "module ./builtin\n");
    write("place.json", "{ 'command': 5 }\n");
    write("place.err", "something is wrong\n");
    QAPI.fails(
        &["conformance", path],
        &[
            "FAILED gone: there is no gone.json",
            "FAILED only: there is no only.json",
            "FAILED place: refused, but the expected error names no place",
            "3 of 6 cases passed, 3 failed",
        ],
    );
}

#[test]
fn introspect_tells_what_a_build_has() {
    let tree = Tree::new();
    let path = tree.path("qapi");
    let told = |arguments: &[&str]| -> serde_json::Value {
        serde_json::from_str(&QAPI.passes(&[&["introspect", path.as_str()], arguments].concat())).unwrap()
    };
    let values = |told: &serde_json::Value| {
        told.as_array().unwrap().iter().find(|entry| entry["meta-type"] == "enum").unwrap()["values"].clone()
    };
    let bare = told(&[]);
    assert_eq!(bare[0], serde_json::json!({"name": "paint", "meta-type": "command", "arg-type": "0", "ret-type": "1"}));
    assert_eq!(values(&bare), serde_json::json!(["red"]));
    for arguments in [&["--define", "CONFIG_SKY"][..], &["--define-all"]] {
        assert_eq!(values(&told(arguments)), serde_json::json!(["red", "blue"]));
    }
    assert_eq!(values(&told(&["--define-all", "--undefine", "CONFIG_SKY"])), serde_json::json!(["red"]));
    assert_eq!(told(&["--unmasked"])[1]["name"], "q_obj_paint-arg");
    // A symbol that no condition uses is accepted, with a warning because it may be misspelt.
    let unasked = QAPI.run(&["introspect", &path, "--define", "CONFIG_SEA"]);
    assert!(unasked.status.success());
    assert!(String::from_utf8(unasked.stderr).unwrap().contains("asks for CONFIG_SEA"));
    assert_eq!(unasked.stdout, QAPI.run(&["introspect", &path]).stdout);
}

#[test]
fn diff_takes_trees_schemas_and_answers() {
    let (old, new) = (Tree::new(), Tree::new());
    new.write("VERSION", "9.2.0\n");
    new.write("qapi/qapi-schema.json", "{ 'include': 'colours.json' }\n{ 'command': 'wash' }\n");
    let (before, after) = (old.path(""), new.path(""));
    let text = QAPI.passes(&["diff", &before, &after]);
    for expected in
        ["qmp: QEMU 9.1.0 → QEMU 9.2.0", "+ command wash: new", "CommandNotFound", "minor", "qga: ", "no change"]
    {
        assert!(text.contains(expected), "no {expected:?} in:\n{text}");
    }
    assert!(!QAPI.passes(&["diff", "--short", &before, &after]).contains("CommandNotFound"));
    assert!(QAPI.passes(&["diff", "--format", "markdown", &before, &after]).contains("- command **`wash`**"));
    let reports = QAPI.passes(&["diff", "--format", "json", &before, &after]);
    let reports: serde_json::Value = serde_json::from_str(&reports).unwrap();
    assert_eq!(reports[0]["summary"]["rust"]["verdict"], "minor");
    assert_eq!((&reports[0]["protocol"], &reports[1]["protocol"]), (&"qmp".into(), &"qga".into()));

    // Only changes for some readers, or only breaking changes.
    let told = QAPI.passes(&["diff", "--for", "new-clients", "--for", "servers", &before, &after]);
    assert!(told.contains("+ command wash: new") && !told.contains("left out"), "{told}");
    for arguments in [&["--breaking"][..], &["--for", "old-clients"], &["--for", "rust", "--breaking"]] {
        let told = QAPI.passes(&[&["diff", &before, &after][..], arguments].concat());
        assert!(told.contains("left out: 1 other changes") && !told.contains("command wash"), "{told}");
    }
    let told = QAPI.passes(&["diff", "--for", "new-clients", &before, &after]);
    assert!(told.contains("new client, old server: ") && !told.contains("Rust: "), "{told}");
    assert!(!told.contains("    old client, ") && !told.contains("    server: ") && !told.contains("all: "), "{told}");
    old.write("empty.json", "\n");
    QAPI.fails(&["diff", &old.path("empty.json"), &after], &["empty.json is empty"]);
    QAPI.fails(&["diff", "--short", "--format", "json", &before, &after], &["`--short` is for people"]);

    // Changes that the storage daemon shares with QMP are reported once. Its own report has only the presence of
    // commands and events.
    assert!(text.contains("qsd: QEMU 9.1.0 → QEMU 9.2.0\n\nno change"), "{text}");
    let daemon = "storage-daemon/qapi/qapi-schema.json";
    new.write(daemon, "{ 'command': 'wash' }\n{ 'command': 'dry', 'data': { 'all': 'bool' } }\n");
    let text = QAPI.passes(&["diff", &before, &after]);
    let (_, told) = text.split_once("qsd: ").unwrap();
    for expected in ["- command paint: gone", "+ command wash: new", "+ command dry: new", "Rust types:    breaking (1"]
    {
        assert!(told.contains(expected), "no {expected:?} in:\n{told}");
    }
    assert!(!told.contains("Colour"), "{told}");
    new.write(daemon, "{ 'include': '../../qapi/colours.json' }\n");

    // An import gives the same report as the tree that it was made from.
    old.write("imported/UPSTREAM.toml", "release = \"9.1.0\"\n");
    for file in ["qapi/qapi-schema.json", "qapi/colours.json", "qga/qapi-schema.json", daemon] {
        old.write(&format!("imported/{file}"), fs::read(old.path(file)).unwrap());
    }
    assert!(QAPI.passes(&["diff", &old.path("imported"), &after]).contains("+ command wash: new"));
    assert!(!QAPI.passes(&["diff", &before, &old.path("imported")]).contains("generated"));

    let answer = QAPI.passes(&["introspect", &old.path("qapi"), "--define-all"]);
    old.write("answer.json", format!("{{\"return\": {answer}}}"));
    let text = QAPI.passes(&["diff", &old.path("answer.json"), &after]);
    assert!(text.contains("+ command wash: new") && text.contains("not known"), "{text}");
    assert!(QAPI.passes(&["diff", &old.path("answer.json"), &old.path("qapi")]).contains("no change"));

    QAPI.fails(&["diff", &before, &new.path("qapi")], &["name the schema file"]);
    QAPI.fails(&["diff", &before, &old.path("qapi/colours.json/x")], &["colours.json"]);
    old.write("broken.json", "{\"return\": [{}]}");
    QAPI.fails(&["diff", &old.path("broken.json"), &after], &["broken.json", "query-qmp-schema"]);
}

/// Bindings for a whole tree, with its documentation, compile in a crate of their own.
#[test]
fn bindings_in_another_crate() {
    let tree = Tree::new();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize().unwrap();
    let protocols = PROTOCOLS.iter().map(|(name, schema)| format!("[protocol.{name}]\nschema = '{schema}'\n"));
    let protocols: String = protocols.collect();
    tree.write("qapi.toml", format!("output = 'own/src'\ndocumentation = true\n{protocols}"));
    QAPI.passes(&["generate", "--config", &tree.path("qapi.toml")]);
    let colours = fs::read_to_string(tree.path("own/src/qmp/colours.rs")).unwrap();
    for text in ["/// A colour.", "/// like the sky (since 8.0)", "use ::qapi_types::"] {
        assert!(colours.contains(text), "no {text:?} in:\n{colours}");
    }
    assert!(!fs::read_to_string(tree.path("own/src/qmp/mod.rs")).unwrap().contains("cfg(feature"));

    let modules = PROTOCOLS.map(|(name, _)| format!("pub mod {name};\n")).concat();
    tree.write("own/src/lib.rs", format!("#![deny(warnings)]\n{modules}"));
    tree.write("own/Cargo.lock", fs::read(root.join("Cargo.lock")).unwrap());
    for features in ["'client'", "'client', 'server'"] {
        tree.write(
            "own/Cargo.toml",
            format!(
                "[package]\nname = 'own'\nedition = '2024'\n[workspace]\n[dependencies]\n\
                 qapi-types = {{ path = '{}', default-features = false, features = [{features}] }}\n",
                root.join("qapi-types").display()
            ),
        );
        let check = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
            .args(["check", "--quiet", "--offline"])
            .env("CARGO_TARGET_DIR", concat!(env!("CARGO_TARGET_TMPDIR"), "/config"))
            .current_dir(tree.path("own"))
            .output()
            .unwrap();
        assert!(check.status.success(), "{features}: {}", text(&check));
    }
}

/// The protocols of a tree, and their main files.
const PROTOCOLS: [(&str, &str); 3] = [
    ("qmp", "qapi/qapi-schema.json"),
    ("qga", "qga/qapi-schema.json"),
    ("qsd", "storage-daemon/qapi/qapi-schema.json"),
];

/// If the reader closes the pipe, as `head` does, the program prints no error.
#[test]
fn output_that_nobody_reads() {
    let tree = Tree::new();
    let schema = tree.path("qapi");
    let member = |i: usize| format!("'member-{i}': 'str'");
    let members: Vec<String> = (0..20_000).map(member).collect();
    tree.write("qapi/colours.json", format!("{{ 'struct': 'Many', 'data': {{ {} }} }}", members.join(", ")));
    let (broken, cases) = (tree.path("broken.json"), tree.path("cases"));
    tree.write("broken.json", "{ 'command': 'go', 'data': 'Nowhere' }");
    tree.write("cases/good.json", "{ 'command': 5 }");
    tree.write("cases/good.err", "good.json:1: no name\n");
    // The arguments, and whether the run succeeds.
    let runs: [(&[&str], bool); 8] = [
        (&["dump", &schema], true),
        (&["introspect", &schema], true),
        (&["check", &schema], true),
        (&["check", "--message-format", "json", &broken], false),
        (&["check", &broken], false),
        (&["diff", &broken.replace("broken", "qapi/colours"), &tree.path("qga")], true),
        (&["conformance", &cases], true),
        (&["--help"], true),
    ];
    for (arguments, passes) in runs {
        let arguments: Vec<_> = arguments.iter().map(|&argument| argument.to_owned()).collect();
        QAPI.is_not_read(&arguments, passes);
    }

    // Standard error may be closed too.
    let mut command = Command::new(env!("CARGO_BIN_EXE_qapi"));
    let mut child = command.args(["check", &broken]).stderr(Stdio::piped()).spawn().unwrap();
    drop(child.stderr.take());
    assert_eq!(child.wait().unwrap().code(), Some(1), "101 is a panic");
}
