//! The command line as its users meet it: exit codes, messages, and what is on disk afterwards.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use tempfile::TempDir;

fn xtask(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_xtask")).args(arguments).output().unwrap()
}

fn text(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

#[track_caller]
fn passes(arguments: &[&str]) -> String {
    let output = xtask(arguments);
    assert!(output.status.success(), "{}", text(&output));
    text(&output)
}

#[track_caller]
fn fails(arguments: &[&str], expected: &[&str]) {
    let output = xtask(arguments);
    assert_eq!(output.status.code(), Some(1), "{}", text(&output));
    for expected in expected {
        assert!(text(&output).contains(expected), "no {expected:?} in:\n{}", text(&output));
    }
    assert!(!text(&output).contains("panicked"), "{}", text(&output));
}

/// Paths and contents of all files below a folder.
fn contents(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            match path.is_dir() {
                true => folders.push(path),
                false => _ = found.insert(path.strip_prefix(folder).unwrap().to_owned(), fs::read(&path).unwrap()),
            }
        }
    }
    found
}

/// A tree like QEMU's, small.
struct Tree(TempDir);

impl Tree {
    fn new() -> Self {
        let tree = Self(tempfile::tempdir().unwrap());
        tree.write("VERSION", "9.1.0\n");
        tree.write("qapi/qapi-schema.json", "{ 'include': 'colours.json' }\n");
        tree.write(
            "qapi/colours.json",
            "##\n# = Colours\n##\n\n##\n# @Colour:\n#\n# A colour.\n#\n# @red: like blood\n#\n# @blue: like the sky (since 8.0)\n#\n# Since: 7.0\n##\n\
             { 'enum': 'Colour', 'data': ['red', {'name': 'blue', 'if': 'CONFIG_SKY'}] }\n\
             { 'command': 'paint', 'data': {'colour': 'Colour'} } # a comment\n",
        );
        tree.write("qga/qapi-schema.json", "{ 'command': 'guest-ping' }\n");
        tree.write("storage-daemon/qapi/qapi-schema.json", "{ 'include': '../../qapi/colours.json' }\n");
        tree
    }

    fn write(&self, path: &str, text: impl AsRef<[u8]>) {
        let path = self.0.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn path(&self, below: &str) -> String {
        self.0.path().join(below).to_str().unwrap().to_owned()
    }

    fn import(&self) -> String {
        passes(&["import", &self.path(""), "--output", &self.path("imported")])
    }

    fn generate_arguments(&self) -> [String; 5] {
        ["generate".into(), "--schemas".into(), self.path("imported"), "--output".into(), self.path("generated")]
    }

    fn generate(&self) -> String {
        passes(&self.generate_arguments().each_ref().map(String::as_str))
    }

    fn generate_fails(&self, expected: &[&str]) {
        fails(&self.generate_arguments().each_ref().map(String::as_str), expected);
    }
}

#[test]
fn an_import_is_facts_and_a_fixed_point() {
    let tree = Tree::new();
    let output = tree.import();
    assert!(output.contains("release 9.1.0"), "{output}");
    let imported = tree.0.path().join("imported");
    let first = contents(&imported);
    let colours = String::from_utf8(first[Path::new("qapi/colours.json")].clone()).unwrap();
    for prose in ["A colour", "blood", "sky (", "a comment", "= Colours"] {
        assert!(!colours.contains(prose), "{prose:?} in:\n{colours}");
    }
    for fact in ["Since: 7.0", "since 8.0", "CONFIG_SKY", "'paint'"] {
        assert!(colours.contains(fact), "no {fact:?} in:\n{colours}");
    }
    let manifest = String::from_utf8(first[Path::new("UPSTREAM.toml")].clone()).unwrap();
    assert!(manifest.contains("release = \"9.1.0\""));
    assert!(manifest.contains("\"storage-daemon/qapi/qapi-schema.json\" = \""));

    // Importing the same tree, and importing the import, change nothing.
    tree.import();
    assert_eq!(contents(&imported), first);
    passes(&["import", imported.to_str().unwrap(), "--output", &tree.path("again")]);
    assert_eq!(contents(&tree.0.path().join("again")), first);
}

/// Before 5.0 there was none.
#[test]
fn a_tree_without_a_storage_daemon() {
    let tree = Tree::new();
    tree.write("VERSION", "4.2.0\n");
    fs::remove_dir_all(tree.0.path().join("storage-daemon")).unwrap();
    tree.import();
    let said = tree.generate();
    assert!(said.contains("    pub mod qga;\n") && !said.contains("qsd"), "{said}");
    let generated = contents(&tree.0.path().join("generated"));
    assert!(generated.contains_key(Path::new("qmp/mod.rs")) && !generated.contains_key(Path::new("qsd/mod.rs")));
}

#[test]
fn an_import_replaces_only_what_one_wrote() {
    let tree = Tree::new();
    let colours = fs::read(tree.path("qapi/colours.json")).unwrap();
    for _ in 0..2 {
        fails(
            &["import", &tree.path(""), "--output", &tree.path("")],
            &["not written by `cargo xtask import`, so move it away or import elsewhere: ", "qapi/colours.json\n"],
        );
        assert_eq!(fs::read(tree.path("qapi/colours.json")).unwrap(), colours);
    }
    assert!(!Path::new(&tree.path("UPSTREAM.toml")).exists());
}

#[test]
fn an_import_removes_what_is_gone_upstream() {
    let tree = Tree::new();
    tree.write("qapi/qapi-schema.json", "{ 'include': 'colours.json' }\n{ 'include': 'old.json' }\n");
    tree.write("qapi/old.json", "{ 'command': 'old' }\n");
    tree.import();
    assert!(tree.0.path().join("imported/qapi/old.json").exists());
    tree.write("qapi/qapi-schema.json", "{ 'include': 'colours.json' }\n");
    tree.write("imported/package.json", "{}");
    tree.import();
    assert!(!tree.0.path().join("imported/qapi/old.json").exists());
    assert!(tree.0.path().join("imported/package.json").exists(), "files of others stay");
}

#[test]
fn generate_writes_what_check_then_finds_fresh() {
    let tree = Tree::new();
    tree.import();
    let output = tree.generate();
    assert!(output.contains("definitions") && output.contains("wrote") && output.contains("time"), "{output}");
    let read = format!("  read {}: 2 files, 2 definitions\n", tree.path("imported/qapi/qapi-schema.json"));
    assert!(output.contains(&read), "no {read:?} in {output}");
    let header = fs::read_to_string(tree.path("generated/qmp/colours.rs")).unwrap();
    assert!(header.starts_with("// Generated as `qmp` from schemas/qapi/"), "wherever that is: {header}");
    let mut arguments = tree.generate_arguments().to_vec();
    arguments.push("--check".to_owned());
    let arguments: Vec<_> = arguments.iter().map(String::as_str).collect();
    passes(&arguments);

    tree.write("generated/qmp/colours.rs", header.replace("Colour", "Color"));
    let generated =
        |protocol: &str| format!("// Generated as `{protocol}` from gone.json by `cargo xtask generate`.\n");
    tree.write("generated/qmp/left_over.rs", generated("qmp"));
    let others = [
        ("generated/precious.rs", "// not ours\n".to_owned()),
        ("generated/stray.rs", generated("qmp")),
        ("generated/lamps/mod.rs", generated("lamps")),
        ("generated/qmp/lamps/mod.rs", generated("lamps")),
        ("generated/qmp/qmp/mod.rs", generated("qmp")),
        ("generated/qmp/lamps.rs", generated("lamps")),
    ];
    for (file, text) in &others {
        tree.write(file, text);
    }
    let before = contents(&tree.0.path().join("generated"));
    fails(&arguments, &["stale", "qmp/colours.rs", "superfluous", "left_over.rs", "cargo xtask generate"]);
    assert_eq!(contents(&tree.0.path().join("generated")), before, "--check writes nothing");
    tree.generate();
    passes(&arguments);
    for (others, _) in others {
        assert!(tree.0.path().join(others).exists(), "{others} is gone");
    }
    assert!(!tree.0.path().join("generated/qmp/left_over.rs").exists());
}

#[test]
fn a_broken_schema_changes_nothing() {
    let tree = Tree::new();
    tree.import();
    tree.generate();
    let before = contents(&tree.0.path().join("generated"));
    let breakages: [(&str, Vec<u8>, &[&str]); 7] = [
        (
            "qapi/colours.json",
            b"{ 'command': 'paint', 'data': {'colour': 'Color'} }\n".to_vec(),
            &["colours.json:1", "Color"],
        ),
        ("qapi/qapi-schema.json", b"{ 'include': 'missing.json' }\n".to_vec(), &["qapi-schema.json:1", "missing.json"]),
        ("qapi/colours.json", b"{ 'include': 'qapi-schema.json' }\n".to_vec(), &["colours.json:1"]),
        ("qapi/colours.json", b"{ 'command': '\xff' }\n".to_vec(), &["colours.json"]),
        ("qapi/colours.json", vec![b'['; 100_000], &["colours.json:1"]),
        ("qapi/colours.json", vec![b' '; 100 << 20], &["colours.json"]),
        ("qga/qapi-schema.json", b"{ 'command': 'guest-ping' ".to_vec(), &["qga/qapi-schema.json"]),
    ];
    for (path, text, expected) in breakages {
        let path = format!("imported/{path}");
        let good = fs::read(tree.0.path().join(&path)).unwrap();
        tree.write(&path, text);
        tree.generate_fails(expected);
        assert_eq!(contents(&tree.0.path().join("generated")), before);
        tree.write(&path, good);
    }
    tree.generate();
}

#[test]
fn what_is_missing_is_named() {
    let empty = tempfile::tempdir().unwrap();
    let path = empty.path().to_str().unwrap();
    fails(&["import", path], &["VERSION"]);
    fails(&["generate", "--schemas", path], &["UPSTREAM.toml", "cargo xtask import"]);
}

#[test]
fn check_tells_all_errors_in_three_ways() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("schema.json");
    fs::write(&path, "{ 'include': 'more.json' }\n{ 'command': 'go', 'data': { 'to': 'sting' } }\n").unwrap();
    fs::write(folder.path().join("more.json"), "\n{ 'struct': 'Place', 'data': { 'at': 'intt' } }\n").unwrap();
    let path = path.to_str().unwrap();
    fails(&["check", path], &["'intt'", "included at", "'sting'", "2 errors"]);
    let short = xtask(&["check", "--message-format", "short", path]);
    let stderr = String::from_utf8(short.stderr).unwrap();
    let mut lines = stderr.lines();
    assert_eq!(lines.next(), Some(format!("In file included from {path}:1:").as_str()));
    assert!(lines.next().unwrap().contains("more.json:2:1: error: struct 'Place': "), "{stderr}");
    assert!(lines.next().unwrap().starts_with(&format!("{path}:2:1: error: command 'go': ")), "{stderr}");
    let json = xtask(&["check", "--message-format", "json", path]);
    assert_eq!(json.status.code(), Some(1));
    let stdout = String::from_utf8(json.stdout).unwrap();
    let errors: Vec<serde_json::Value> = stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(errors.len(), 2);
    assert_eq!(errors[0]["included_from"][0]["line"], 1);
    assert_eq!(errors[1]["within"], serde_json::json!({"kind": "command", "name": "go"}));
    assert_eq!(errors[1]["span"]["line"], 2);
}

#[test]
fn check_and_dump_what_is_in_order() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("qapi-schema.json"), "{ 'command': 'go', 'data': { '*to': 'str' } }\n").unwrap();
    let path = folder.path().to_str().unwrap();
    assert!(passes(&["check", path]).contains("1 file, 1 definition, no errors"));
    assert_eq!(passes(&["check", "--message-format", "short", path]), "");
    assert!(passes(&["dump", path]).contains("command go q_obj_go-arg -> None"));
    assert_eq!(xtask(&["check", "--dialect", "new", path]).status.code(), Some(2));
}

/// A line of documentation that was not too long yet.
#[test]
fn a_schema_is_checked_by_the_rules_of_its_tree() {
    let tree = Tree::new();
    let long = "very ".repeat(20);
    let text = format!("##\n# @guest-ping:\n#\n# A {long}long line.\n##\n{{ 'command': 'guest-ping' }}\n");
    tree.write("qga/qapi-schema.json", text);
    let path = tree.path("qga");
    passes(&["check", &path]);
    passes(&["dump", &path]);
    fails(&["check", "--dialect", "10.2", &path], &["at most 70 characters"]);
    // Seen from within.
    let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(["check", "qapi-schema.json"])
        .current_dir(&path)
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    tree.write("VERSION", "10.2.0\n");
    fails(&["check", &path], &["at most 70 characters"]);
}

#[test]
fn a_schema_that_is_not_there_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().to_str().unwrap();
    fails(&["check", path], &[path, "has no qapi-schema.json; name the schema's main file"]);
    fails(&["dump", &format!("{path}/farm.json")], &["error: there is no file ", "farm.json"]);
    fs::create_dir(folder.path().join("qapi")).unwrap();
    fs::write(folder.path().join("qapi/qapi-schema.json"), "").unwrap();
    fails(&["check", path], &["did you mean ", "/qapi/qapi-schema.json?"]);
    fs::create_dir(folder.path().join("qga")).unwrap();
    fs::write(folder.path().join("qga/qapi-schema.json"), "").unwrap();
    fails(&["check", path], &["did you mean ", "/qapi/qapi-schema.json or ", "/qga/qapi-schema.json?"]);
}

/// What cannot be read has no places, and so none are told.
#[test]
#[cfg(unix)]
fn a_schema_that_is_no_file() {
    let told = |format: &str| {
        let output = xtask(&["check", "--message-format", format, "/dev/null"]);
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

/// How many errors are not shown, and whether all was checked.
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
        let output = xtask(&["check", "--message-format", "json", path]);
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
    fails(&["check", &path_of], &["\n100 errors\nThere are 37 more errors, which are not shown.\n"]);
    fails(&["check", "--message-format", "short", &path_of], &["\nThere are 37 more errors, which are not shown.\n"]);
    assert_eq!(notes(&path_of), (100, vec![("truncated".into(), 37.into())]));
    schema(unknown, 101);
    fails(&["check", &path_of], &["There is 1 more error, which is not shown."]);
    schema(unknown, 100);
    assert_eq!(notes(&path_of), (100, vec![]));

    // Reading stops at the limit.
    schema("{ 'command' 'go-#' }\n", 137);
    fails(&["check", &path_of], &["\n100 errors; further checks were not made\nThere are more errors"]);
    assert_eq!(notes(&path_of), (100, vec![("truncated".into(), null.clone()), ("unfinished".into(), null.clone())]));
    schema(&format!("{{ 'command' 'go-#' }}\n{unknown}"), 1);
    fails(&["check", &path_of], &["\n1 error; further checks were not made\n"]);
    assert_eq!(notes(&path_of), (1, vec![("unfinished".into(), null)]));
}

#[test]
fn conformance_counts_and_fails() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().to_str().unwrap();
    fails(&["conformance", path], &["has no cases"]);
    let write = |name: &str, text: &str| fs::write(folder.path().join(name), text).unwrap();
    write("bad.json", "{ 'command': 5 }\n");
    write("bad.err", "bad.json: In command:\nbad.json:1: no name\n");
    assert!(passes(&["conformance", path]).contains("1 of 1 cases passed, 0 failed"));
    write("good.json", "{ 'command': 5 }\n");
    write("good.err", "");
    write("good.out", "");
    fails(&["conformance", path], &["FAILED good: refused, and should be accepted", "1 of 2 cases passed, 1 failed"]);
    write("good.json", "");
    assert!(fs::remove_file(folder.path().join("good.err")).is_ok());
    fails(&["conformance", path], &["FAILED good: dump is longer", "1 of 2 cases passed, 1 failed"]);
    write("good.out", &passes(&["dump", &format!("{path}/good.json")]).replace(&format!("{path}/"), ""));
    assert!(passes(&["conformance", path]).contains("2 of 2 cases passed, 0 failed ("));
    // Without what is expected of them, schemas may be parts of others.
    write("part.json", "{ 'command': 5 }\n");
    let told = passes(&["conformance", path]);
    assert!(told.contains("for part\n2 of 2 cases passed, 0 failed, 1 without expectation ("), "{told}");
    // Only a schema that is not there can be refused nowhere.
    write("lost.err", "cannot read 'lost.json'\n");
    write("gone.err", "gone.json:1: no name\n");
    write("gone.out", "");
    write("only.out", "module ./builtin\n");
    write("place.json", "{ 'command': 5 }\n");
    write("place.err", "something is wrong\n");
    fails(
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
fn an_import_tells_what_it_changes() {
    let tree = Tree::new();
    assert!(!tree.import().contains("→"), "there was nothing before");
    assert!(!tree.import().contains("→"), "nothing changed");
    tree.write("VERSION", "9.2.0\n");
    tree.write("qga/qapi-schema.json", "{ 'command': 'guest-ping' }\n{ 'command': 'guest-pong' }\n");
    let output = tree.import();
    assert!(output.contains("qga: QEMU 9.1.0 → QEMU 9.2.0"), "{output}");
    assert!(output.contains("+ command guest-pong: new"), "{output}");
    assert!(!output.contains("qmp: "), "{output}");

    // However many they are.
    let members: Vec<_> = (0..30).map(|i| format!("'size-{i}': 'int'")).collect();
    let size = format!("{{ 'command': 'guest-size', 'data': {{ {} }} }}\n", members.join(", "));
    tree.write("qga/qapi-schema.json", format!("{{ 'command': 'guest-ping' }}\n{size}"));
    tree.import();
    tree.write("qga/qapi-schema.json", "{ 'command': 'guest-ping' }\n{ 'command': 'guest-size' }\n");
    let output = tree.import();
    assert!(output.contains("arguments            0      30       0"), "{output}");
    assert!((0..30).all(|i| output.contains(&format!("argument size-{i}: gone"))), "{output}");
}

#[test]
fn introspect_tells_what_a_build_has() {
    let tree = Tree::new();
    let path = tree.path("qapi");
    let told = |arguments: &[&str]| -> serde_json::Value {
        serde_json::from_str(&passes(&[&["introspect", path.as_str()], arguments].concat())).unwrap()
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
    // A symbol that nothing asks for is as good as any other, but may be misspelt.
    let unasked = xtask(&["introspect", &path, "--define", "CONFIG_SEA"]);
    assert!(unasked.status.success());
    assert!(String::from_utf8(unasked.stderr).unwrap().contains("asks for CONFIG_SEA"));
    assert_eq!(unasked.stdout, xtask(&["introspect", &path]).stdout);
}

#[test]
fn diff_takes_trees_schemas_and_answers() {
    let (old, new) = (Tree::new(), Tree::new());
    new.write("VERSION", "9.2.0\n");
    new.write("qapi/qapi-schema.json", "{ 'include': 'colours.json' }\n{ 'command': 'wash' }\n");
    let (before, after) = (old.path(""), new.path(""));
    let text = passes(&["diff", &before, &after]);
    for expected in
        ["qmp: QEMU 9.1.0 → QEMU 9.2.0", "+ command wash: new", "CommandNotFound", "minor", "qga: ", "no change"]
    {
        assert!(text.contains(expected), "no {expected:?} in:\n{text}");
    }
    assert!(!passes(&["diff", "--short", &before, &after]).contains("CommandNotFound"));
    assert!(passes(&["diff", "--format", "markdown", &before, &after]).contains("- command **`wash`**"));
    let reports = passes(&["diff", "--format", "json", &before, &after]);
    let reports: serde_json::Value = serde_json::from_str(&reports).unwrap();
    assert_eq!(reports[0]["summary"]["rust"]["verdict"], "minor");
    assert_eq!((&reports[0]["protocol"], &reports[1]["protocol"]), (&"qmp".into(), &"qga".into()));

    // For some readers, or only what is bad.
    let told = passes(&["diff", "--for", "new-clients", "--for", "servers", &before, &after]);
    assert!(told.contains("+ command wash: new") && !told.contains("left out"), "{told}");
    for arguments in [&["--breaking"][..], &["--for", "old-clients"], &["--for", "rust", "--breaking"]] {
        let told = passes(&[&["diff", &before, &after][..], arguments].concat());
        assert!(told.contains("left out: 1 other changes") && !told.contains("command wash"), "{told}");
    }
    let told = passes(&["diff", "--for", "new-clients", &before, &after]);
    assert!(told.contains("new client, old server: ") && !told.contains("Rust: "), "{told}");
    assert!(!told.contains("    old client, ") && !told.contains("    server: ") && !told.contains("all: "), "{told}");
    old.write("empty.json", "\n");
    fails(&["diff", &old.path("empty.json"), &after], &["empty.json is empty"]);
    fails(&["diff", "--short", "--format", "json", &before, &after], &["`--short` is for people"]);

    // What the storage daemon shares with QMP is told once; of its own there is what it has.
    assert!(text.contains("qsd: QEMU 9.1.0 → QEMU 9.2.0\n\nno change"), "{text}");
    let daemon = "storage-daemon/qapi/qapi-schema.json";
    new.write(daemon, "{ 'command': 'wash' }\n{ 'command': 'dry', 'data': { 'all': 'bool' } }\n");
    let text = passes(&["diff", &before, &after]);
    let (_, told) = text.split_once("qsd: ").unwrap();
    for expected in ["- command paint: gone", "+ command wash: new", "+ command dry: new", "Rust types:    breaking (1"]
    {
        assert!(told.contains(expected), "no {expected:?} in:\n{told}");
    }
    assert!(!told.contains("Colour"), "{told}");
    new.write(daemon, "{ 'include': '../../qapi/colours.json' }\n");

    // An import says the same as the tree that it is of.
    old.import();
    assert!(passes(&["diff", &old.path("imported"), &after]).contains("+ command wash: new"));
    assert!(!passes(&["diff", &before, &old.path("imported")]).contains("generated"));

    let answer = passes(&["introspect", &old.path("qapi"), "--define-all"]);
    old.write("answer.json", format!("{{\"return\": {answer}}}"));
    let text = passes(&["diff", &old.path("answer.json"), &after]);
    assert!(text.contains("+ command wash: new") && text.contains("not told"), "{text}");
    assert!(passes(&["diff", &old.path("answer.json"), &old.path("qapi")]).contains("no change"));

    fails(&["diff", &before, &new.path("qapi")], &["name the schema file"]);
    fails(&["diff", &before, &old.path("qapi/colours.json/x")], &["colours.json"]);
    old.write("broken.json", "{\"return\": [{}]}");
    fails(&["diff", &old.path("broken.json"), &after], &["broken.json", "query-qmp-schema"]);
}

#[test]
fn documentation_of_a_tree() {
    let tree = Tree::new();
    let generate = |tree: &str, more: &[&str]| -> Vec<String> {
        ["generate", "--docs", tree].iter().chain(more).map(|&argument| argument.to_owned()).collect()
    };
    let (path, out) = (tree.path(""), tree.path("generated"));
    let run = generate(&path, &["--output", &out, "--runtime", "qapi_types"]);
    passes(&run.iter().map(String::as_str).collect::<Vec<_>>());
    let colours = fs::read_to_string(tree.path("generated/qmp/colours.rs")).unwrap();
    for text in ["/// A colour.", "/// like the sky (since 8.0)", "use qapi_types::"] {
        assert!(colours.contains(text), "no {text:?} in:\n{colours}");
    }
    assert!(!fs::read_to_string(tree.path("generated/qmp/mod.rs")).unwrap().contains("cfg(feature"));

    let wrong = generate(&path, &["--output", &out, "--runtime", "qapi-types"]);
    let wrong = xtask(&wrong.iter().map(String::as_str).collect::<Vec<_>>());
    assert_eq!(wrong.status.code(), Some(2), "as with any argument of the wrong form");
    assert!(text(&wrong).contains("no path of a crate in Rust; did you mean 'qapi_types'?"), "{}", text(&wrong));

    // What is committed holds no text of QEMU's.
    let committed = concat!(env!("CARGO_MANIFEST_DIR"), "/../qapi-types/src/generated");
    let below = format!("{committed}/more");
    let beside = concat!(env!("CARGO_MANIFEST_DIR"), "/../qapi-types/src");
    let macros = concat!(env!("CARGO_MANIFEST_DIR"), "/../qapi-macros/src/tables");
    let own = "a folder of this project: generate elsewhere";
    for (output, expected) in [
        (&[][..], "needs an `--output`"),
        (&["--output", committed], own),
        (&["--output", &below], own),
        (&["--output", beside], own),
        (&["--output", macros], own),
    ] {
        let run = generate(&path, output);
        fails(&run.iter().map(String::as_str).collect::<Vec<_>>(), &[expected]);
    }
    fails(&["generate", "--output", committed], &[own]);
    tree.import();
    let imported = tree.path("imported");
    fails(&["generate", "--docs", &imported, "--output", &out], &["is an import, which has no documentation"]);
}

/// Who reads only the first line, as `head` does, is told nothing more.
#[test]
fn output_that_nobody_reads() {
    let tree = Tree::new();
    let (top, schema) = (tree.path(""), tree.path("qapi"));
    let member = |i: usize| format!("'member-{i}': 'str'");
    let members: Vec<String> = (0..20_000).map(member).collect();
    tree.write("qapi/colours.json", format!("{{ 'struct': 'Many', 'data': {{ {} }} }}", members.join(", ")));
    let (broken, cases) = (tree.path("broken.json"), tree.path("cases"));
    tree.write("broken.json", "{ 'command': 'go', 'data': 'Nowhere' }");
    tree.write("cases/good.json", "{ 'command': 5 }");
    tree.write("cases/good.err", "good.json:1: no name\n");
    let import = ["import", &top, "--output", &tree.path("imported")].map(str::to_owned);
    let generate = tree.generate_arguments();
    // What is told, and whether all is well.
    let runs: [(&[&str], bool); 10] = [
        (&["dump", &schema], true),
        (&["introspect", &schema], true),
        (&["check", &schema], true),
        (&["check", "--message-format", "json", &broken], false),
        (&["check", &broken], false),
        (&["diff", &broken.replace("broken", "qapi/colours"), &tree.path("qga")], true),
        (&["conformance", &cases], true),
        (&import.each_ref().map(String::as_str), true),
        (&generate.each_ref().map(String::as_str), true),
        (&["--help"], true),
    ];
    for (arguments, passes) in runs {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        let mut child = command.args(arguments).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        drop(child.stdout.take());
        let told = child.wait_with_output().unwrap();
        assert_eq!(told.status.code(), Some(i32::from(!passes)), "{arguments:?}: {}", text(&told));
        assert!(!passes || told.stderr.is_empty(), "{arguments:?}: {}", text(&told));
    }
    assert!(Path::new(&tree.path("generated/qmp/mod.rs")).exists(), "files are written all the same");

    // Nor are errors read.
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    let mut child = command.args(["check", &broken]).stderr(Stdio::piped()).spawn().unwrap();
    drop(child.stderr.take());
    assert_eq!(child.wait().unwrap().code(), Some(1), "101 is a panic");
}

/// What is said after generating for another crate is all that it takes.
#[test]
fn bindings_in_another_crate() {
    let tree = Tree::new();
    let crates = |folder: &str| Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(folder).canonicalize().unwrap();
    let (path, out) = (tree.path(""), tree.path("own/src"));
    let output = passes(&["generate", "--docs", &path, "--output", &out, "--runtime", "qapi_types"]);
    let (_, to_do) = output.split_once("  to do: ").unwrap();
    let modules: String = to_do.lines().filter(|line| line.starts_with("    pub mod ")).collect();
    assert_eq!(modules.split(';').count(), 4, "{to_do}");
    assert!(to_do.contains("qapi-types with default-features = false and the features client, server or both"));
    tree.write("own/src/lib.rs", format!("#![deny(warnings)]\n{modules}"));
    for features in ["'client'", "'client', 'server'"] {
        tree.write(
            "own/Cargo.toml",
            format!(
                "[package]\nname = 'own'\nedition = '2024'\n[workspace]\n[dependencies]\n\
                 qapi-types = {{ path = '{}', default-features = false, features = [{features}] }}\n",
                crates("qapi-types").display()
            ),
        );
        tree.write("own/Cargo.lock", fs::read(crates("").join("Cargo.lock")).unwrap());
        let check = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
            .args(["check", "--quiet", "--offline"])
            .env("CARGO_TARGET_DIR", concat!(env!("CARGO_TARGET_TMPDIR"), "/own"))
            .current_dir(tree.path("own"))
            .output()
            .unwrap();
        assert!(check.status.success(), "{features}: {}", text(&check));
    }

    // Nobody who only asks is told, nor who generates for this repository.
    let check = passes(&["generate", "--docs", &path, "--output", &out, "--runtime", "qapi_types", "--check"]);
    assert!(!check.contains("to do"), "{check}");
    let inside = passes(&["generate", "--docs", &path, "--output", &tree.path("inside")]);
    assert!(inside.contains("(in another crate: --runtime qapi_types)"), "{inside}");
}

/// What the README says leads from another release back to the one that is committed.
#[test]
#[cfg(unix)]
#[allow(clippy::print_stderr)] // that something is skipped has to be seen
fn the_way_back() {
    let (committed, other) = (Tree::new(), Tree::new());
    let project = tempfile::tempdir().unwrap();
    let run = |script: &str| {
        // `cargo xtask` is this program, at work on another project.
        let script = format!("set -e\ncargo() {{ shift; \"$XTASK\" \"$@\"; }}\n{script}");
        let mut shell = Command::new("sh");
        shell.args(["-c", &script]).current_dir(project.path()).env("XTASK", env!("CARGO_BIN_EXE_xtask"));
        let output = shell.env("CARGO_MANIFEST_DIR", project.path().join("xtask")).output().unwrap();
        assert!(output.status.success(), "{script}\n{}", text(&output));
        text(&output)
    };
    if Command::new("git").arg("--version").output().is_err() {
        eprintln!("SKIPPED: git is not installed");
        return;
    }
    fs::create_dir_all(project.path().join("qapi-types")).unwrap();
    let manifest = "# Features of schema modules, written by `cargo xtask generate`.\n# End of what it writes.\n";
    fs::write(project.path().join("qapi-types/Cargo.toml"), manifest).unwrap();
    run(&format!("cargo xtask import '{}'; cargo xtask generate", committed.path("")));
    run("git init -q; git add .; git -c user.name=x -c user.email=x@example.org commit -qm all");

    other.write("VERSION", "9.2.0\n");
    other.write("qapi/qapi-schema.json", "{ 'include': 'colours.json' }\n{ 'include': 'sub/sizes.json' }\n");
    let commands: String = (0..30).map(|i| format!("{{ 'command': 'size-{i}' }}\n")).collect();
    other.write("qapi/sub/sizes.json", commands);
    let imported = run(&format!("cargo xtask import '{}'; cargo xtask generate", other.path("")));
    let changed = run("git status --short");
    for expected in ["?? schemas/qapi/sub/", "?? qapi-types/src/generated/qmp/", "M qapi-types/Cargo.toml"] {
        assert!(changed.contains(expected), "no {expected:?} in:\n{changed}");
    }
    assert!(imported.contains("+ command size-17: new"), "{imported}");
    run("git add schemas");

    let readme = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../README.md")).unwrap();
    let (_, way) = readme.split_once("This is the way back to it:\n\n```console\n").unwrap();
    run(way.split_once("```").unwrap().0);
    run("cargo xtask generate --check");
    assert_eq!(run("git status --short"), "");
}
