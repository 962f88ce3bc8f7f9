//! Tests the command line: exit codes, messages, and the files that are written.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use self::support::{Program, Tree, text};

#[path = "../../qapi-cli/tests/support/mod.rs"]
mod support;

const XTASK: Program = Program(env!("CARGO_BIN_EXE_xtask"));

/// Returns the paths and contents of all files below a folder.
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

fn import(tree: &Tree) -> String {
    XTASK.passes(&["import", &tree.path(""), "--output", &tree.path("imported")])
}

fn generate_arguments(tree: &Tree) -> [String; 5] {
    ["generate".into(), "--schemas".into(), tree.path("imported"), "--output".into(), tree.path("generated")]
}

fn generate(tree: &Tree) -> String {
    XTASK.passes(&generate_arguments(tree).each_ref().map(String::as_str))
}

#[track_caller]
fn generate_fails(tree: &Tree, expected: &[&str]) {
    XTASK.fails(&generate_arguments(tree).each_ref().map(String::as_str), expected);
}

#[test]
fn an_import_is_facts_and_a_fixed_point() {
    let tree = Tree::new();
    let output = import(&tree);
    assert!(output.contains("release 9.1.0"), "{output}");
    let imported = tree.folder().join("imported");
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
    import(&tree);
    assert_eq!(contents(&imported), first);
    XTASK.passes(&["import", imported.to_str().unwrap(), "--output", &tree.path("again")]);
    assert_eq!(contents(&tree.folder().join("again")), first);
}

/// Releases before 5.0 have no storage daemon.
#[test]
fn a_tree_without_a_storage_daemon() {
    let tree = Tree::new();
    tree.write("VERSION", "4.2.0\n");
    fs::remove_dir_all(tree.folder().join("storage-daemon")).unwrap();
    import(&tree);
    let said = generate(&tree);
    assert!(!said.contains("storage-daemon"), "{said}");
    let generated = contents(&tree.folder().join("generated"));
    assert!(generated.contains_key(Path::new("qmp/mod.rs")) && !generated.contains_key(Path::new("qsd/mod.rs")));
}

#[test]
fn an_import_replaces_only_what_one_wrote() {
    let tree = Tree::new();
    let colours = fs::read(tree.path("qapi/colours.json")).unwrap();
    for _ in 0..2 {
        XTASK.fails(
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
    import(&tree);
    assert!(tree.folder().join("imported/qapi/old.json").exists());
    tree.write("qapi/qapi-schema.json", "{ 'include': 'colours.json' }\n");
    tree.write("imported/package.json", "{}");
    import(&tree);
    assert!(!tree.folder().join("imported/qapi/old.json").exists());
    assert!(tree.folder().join("imported/package.json").exists(), "files of others stay");
}

#[test]
fn generate_writes_what_check_then_finds_fresh() {
    let tree = Tree::new();
    import(&tree);
    let output = generate(&tree);
    assert!(output.contains("definitions") && output.contains("wrote") && output.contains("time"), "{output}");
    let read = format!("  read {}: 2 files, 2 definitions\n", tree.path("imported/qapi/qapi-schema.json"));
    assert!(output.contains(&read), "no {read:?} in {output}");
    let header = fs::read_to_string(tree.path("generated/qmp/colours.rs")).unwrap();
    assert!(header.starts_with("// Generated as `qmp` from schemas/qapi/"), "wherever that is: {header}");
    let mut arguments = generate_arguments(&tree).to_vec();
    arguments.push("--check".to_owned());
    let arguments: Vec<_> = arguments.iter().map(String::as_str).collect();
    XTASK.passes(&arguments);

    tree.write("generated/qmp/colours.rs", header.replace("Colour", "Color"));
    let generated = |protocol: &str| format!("// Generated as `{protocol}` from gone.json by `qapi-codegen`.\n");
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
    let before = contents(&tree.folder().join("generated"));
    XTASK.fails(&arguments, &["stale", "qmp/colours.rs", "superfluous", "left_over.rs", "cargo xtask generate"]);
    assert_eq!(contents(&tree.folder().join("generated")), before, "--check writes nothing");
    generate(&tree);
    XTASK.passes(&arguments);
    for (others, _) in others {
        assert!(tree.folder().join(others).exists(), "{others} is gone");
    }
    assert!(!tree.folder().join("generated/qmp/left_over.rs").exists());
}

#[test]
fn a_broken_schema_changes_nothing() {
    let tree = Tree::new();
    import(&tree);
    generate(&tree);
    let before = contents(&tree.folder().join("generated"));
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
        let good = fs::read(tree.folder().join(&path)).unwrap();
        tree.write(&path, text);
        generate_fails(&tree, expected);
        assert_eq!(contents(&tree.folder().join("generated")), before);
        tree.write(&path, good);
    }
    generate(&tree);
}

#[test]
fn what_is_missing_is_named() {
    let empty = tempfile::tempdir().unwrap();
    let path = empty.path().to_str().unwrap();
    XTASK.fails(&["import", path], &["VERSION"]);
    XTASK.fails(&["generate", "--schemas", path], &["UPSTREAM.toml", "cargo xtask import"]);
}

#[test]
fn an_import_tells_what_it_changes() {
    let tree = Tree::new();
    assert!(!import(&tree).contains("→"), "there was nothing before");
    assert!(!import(&tree).contains("→"), "nothing changed");
    tree.write("VERSION", "9.2.0\n");
    tree.write("qga/qapi-schema.json", "{ 'command': 'guest-ping' }\n{ 'command': 'guest-pong' }\n");
    let output = import(&tree);
    assert!(output.contains("qga: QEMU 9.1.0 → QEMU 9.2.0"), "{output}");
    assert!(output.contains("+ command guest-pong: new"), "{output}");
    assert!(!output.contains("qmp: "), "{output}");

    // All lost arguments are listed, however many they are.
    let members: Vec<_> = (0..30).map(|i| format!("'size-{i}': 'int'")).collect();
    let size = format!("{{ 'command': 'guest-size', 'data': {{ {} }} }}\n", members.join(", "));
    tree.write("qga/qapi-schema.json", format!("{{ 'command': 'guest-ping' }}\n{size}"));
    import(&tree);
    tree.write("qga/qapi-schema.json", "{ 'command': 'guest-ping' }\n{ 'command': 'guest-size' }\n");
    let output = import(&tree);
    assert!(output.contains("arguments            0      30       0"), "{output}");
    assert!((0..30).all(|i| output.contains(&format!("argument size-{i}: gone"))), "{output}");
}

/// Bindings of another schema must not replace committed files.
#[test]
fn own_folders_are_refused() {
    let refused = |folder: &str, own: &str| {
        let folder = format!("{}/../{folder}", env!("CARGO_MANIFEST_DIR"));
        let said = format!("is in `{own}`, a folder of this project: generate elsewhere");
        XTASK.fails(&["generate", "--output", &folder], &[&said]);
    };
    for folder in ["qapi-types/src/generated", "qapi-types/src/generated/more", "qapi-types/src"] {
        refused(folder, "qapi-types");
    }
    refused("qapi-macros/src/tables", "qapi-macros");
    // The path may also lead through a folder that does not exist.
    refused("none/there/../../qapi-session/src", "qapi-session");
}

/// If the reader of the output ends early, as `head` does, the program ends without an error message.
#[test]
fn output_that_is_not_read() {
    let tree = Tree::new();
    let import = ["import".to_owned(), tree.path(""), "--output".to_owned(), tree.path("imported")];
    for arguments in [&import[..], &generate_arguments(&tree), &["--help".to_owned()]] {
        XTASK.is_not_read(arguments, true);
    }
    assert!(Path::new(&tree.path("generated/qmp/mod.rs")).exists(), "files are written all the same");
}

/// The history has the releases of the trees, whatever their order, and nothing else.
#[test]
fn a_history_of_some_trees() {
    let (older, newer) = (Tree::new(), Tree::new());
    newer.write("VERSION", "9.2.1\n");
    newer.write("qga/qapi-schema.json", "{ 'command': 'guest-paint', 'data': { '*colour': 'str' } }\n");
    let output = newer.path("history.txt");
    let said = XTASK.passes(&["history", &newer.path(""), &older.path(""), "--output", &output]);
    assert!(said.contains("  read 2 releases, 9.1 to 9.2\n"), "{said}");
    let history = fs::read_to_string(&output).unwrap();
    assert!(history.starts_with("qapi-history 1\nreleases 9.1 9.2\nprotocol qmp\n"), "{history}");
    assert!(history.contains("\nc guest-paint @9.2- (") && history.contains("\n colour :str *\n"), "{history}");

    let nothing = tempfile::tempdir().unwrap();
    let arguments = ["history", &newer.path(""), nothing.path().to_str().unwrap(), "--output", &output];
    XTASK.fails(&arguments, &[" is not the top folder of a QEMU tree: cannot read VERSION there"]);
    assert_eq!(fs::read_to_string(&output).unwrap(), history, "nothing is written if a tree cannot be read");
}

/// A project with the manifests that `generate` keeps in step, and with a list of secrets.
struct Project(tempfile::TempDir);

impl Project {
    fn new() -> Self {
        let project = Self(tempfile::tempdir().unwrap());
        let manifest = "# Features of schema modules, written by `cargo xtask generate`.\n# End of what it writes.\n";
        for package in ["qapi-types", "qemu-qapi"] {
            project.write(&format!("{package}/Cargo.toml"), manifest);
        }
        // The contents of these files are compiled into the program.
        project.write("qapi-interface/history.txt", "qapi-history 1\nreleases 4.0\nprotocol qmp\ntypes\n");
        project.write("qapi-codegen/src/lower/secrets.txt", "");
        project
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.0.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn read(&self, path: &str) -> String {
        let path = self.0.path().join(path);
        fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
    }

    /// Runs the program as `cargo xtask` of the project.
    #[track_caller]
    fn passes(&self, arguments: &[&str]) -> String {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        command.args(arguments).current_dir(self.0.path());
        let output = command.env("CARGO_MANIFEST_DIR", self.0.path().join("xtask")).output().unwrap();
        assert!(output.status.success(), "{}", text(&output));
        text(&output)
    }
}

/// A release may lack members that the list of secrets has.
#[test]
fn a_release_without_some_secrets() {
    let (tree, project) = (Tree::new(), Project::new());
    tree.write("qga/qapi-schema.json", "{ 'struct': 'GuestFileRead', 'data': { 'buf-b64': 'str' } }\n");
    // A `qapi.toml` is for the program `qapi` only.
    project.write("qapi.toml", "output = 5\n");
    project.passes(&["import", &tree.path("")]);
    let said = project.passes(&["generate"]);
    let note = said.lines().find(|line| line.starts_with("  note ")).unwrap_or_else(|| panic!("no note in {said}"));
    assert!(note.contains("secrets.txt has ") && note.contains(" members that no schema has: `Blockdev"), "{note}");
    assert!(!note.contains("GuestFileRead.buf-b64"), "{note}");
    assert!(project.read("qapi-types/src/generated/secrets.rs").contains("\"GuestFileRead\", \"buf-b64\""));
    project.passes(&["generate", "--check"]);
}

/// The feature of the protocol stays, so the module and the table of the derive macro must exist.
#[test]
fn a_release_without_a_protocol() {
    let (tree, project) = (Tree::new(), Project::new());
    project.passes(&["import", &tree.path("")]);
    project.passes(&["generate"]);
    assert!(project.read("qapi-types/src/generated/qsd/mod.rs").contains("pub enum Commands"));
    assert!(project.read("qapi-macros/src/tables/qsd.rs").contains("\"paint\""));

    let old = Tree::new();
    old.write("VERSION", "4.2.0\n");
    fs::remove_dir_all(old.folder().join("storage-daemon")).unwrap();
    project.passes(&["import", &old.path("")]);
    project.passes(&["generate"]);
    let files = contents(&project.0.path().join("qapi-types/src/generated/qsd"));
    assert_eq!(files.keys().collect::<Vec<_>>(), [Path::new("mod.rs")]);
    let code = |text: &str| text.lines().filter(|line| !line.starts_with("//") && !line.is_empty()).collect::<String>();
    let module = project.read("qapi-types/src/generated/qsd/mod.rs");
    assert!(module.contains("//! The protocol `qsd`, which QEMU 4.2.0 does not have: "), "{module}");
    assert_eq!(code(&module), "");
    let table = project.read("qapi-macros/src/tables/qsd.rs");
    assert_eq!(code(&table), "pub(crate) const COMMANDS: &[&str] = &[];", "{table}");
    assert!(project.read("qapi-types/Cargo.toml").contains("\nqsd = []\n"));
    project.passes(&["generate", "--check"]);

    // They are replaced when a release has the protocol.
    project.passes(&["import", &tree.path("")]);
    project.passes(&["generate"]);
    assert!(project.read("qapi-macros/src/tables/qsd.rs").contains("\"paint\""));
    assert!(project.read("qapi-types/src/generated/qsd/mod.rs").contains("pub enum Commands"));
}

/// The commands that `docs/schemas.md` gives restore the committed release after another one was imported.
#[test]
#[cfg(unix)]
#[allow(clippy::print_stderr)] // that something is skipped has to be seen
fn the_way_back() {
    let (committed, other) = (Tree::new(), Tree::new());
    let project = Project::new();
    let run = |script: &str| {
        // `cargo xtask` runs this program on another project.
        let script = format!("set -e\ncargo() {{ shift; \"$XTASK\" \"$@\"; }}\n{script}");
        let mut shell = Command::new("sh");
        shell.args(["-c", &script]).current_dir(project.0.path()).env("XTASK", env!("CARGO_BIN_EXE_xtask"));
        let output = shell.env("CARGO_MANIFEST_DIR", project.0.path().join("xtask")).output().unwrap();
        assert!(output.status.success(), "{script}\n{}", text(&output));
        text(&output)
    };
    if Command::new("git").arg("--version").output().is_err() {
        eprintln!("SKIPPED: git is not installed");
        return;
    }
    run(&format!("cargo xtask import '{}'; cargo xtask generate", committed.path("")));
    run("git init -q; git add .; git -c user.name=x -c user.email=x@example.org commit -qm all");

    other.write("VERSION", "9.2.0\n");
    other.write("qapi/qapi-schema.json", "{ 'include': 'colours.json' }\n{ 'include': 'sub/sizes.json' }\n");
    let commands: String = (0..30).map(|i| format!("{{ 'command': 'size-{i}' }}\n")).collect();
    other.write("qapi/sub/sizes.json", commands);
    let imported = run(&format!("cargo xtask import '{}'; cargo xtask generate", other.path("")));
    let changed = run("git status --short");
    for expected in [
        "?? schemas/qapi/sub/",
        "M qapi-interface/history.txt",
        "?? qapi-types/src/generated/qmp/",
        "M qapi-types/Cargo.toml",
    ] {
        assert!(changed.contains(expected), "no {expected:?} in:\n{changed}");
    }
    assert!(imported.contains("+ command size-17: new"), "{imported}");
    assert!(project.read("qapi-interface/history.txt").contains("\nreleases 4.0 9.1 9.2\n"));
    run("git add schemas");

    let page = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/schemas.md")).unwrap();
    let (_, way) = page.split_once("This is the way back to it:\n\n```console\n").unwrap();
    run(way.split_once("```").unwrap().0);
    run("cargo xtask generate --check");
    assert_eq!(run("git status --short"), "");
}
