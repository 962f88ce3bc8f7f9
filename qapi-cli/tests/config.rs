//! Tests of `qapi generate` and `qapi.toml`: generated files, refused settings, and error messages.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;

/// A folder with schemas and a `qapi.toml`.
struct Folder(TempDir);

impl Folder {
    fn new() -> Self {
        let folder = Self(tempfile::tempdir().unwrap());
        folder.write(
            "schema/lamps.json",
            "{ 'include': 'sub/light.json' }\n\
             ##\n# @lamp-on:\n#\n# Shines.\n#\n# @light: how\n##\n\
             { 'command': 'lamp-on', 'data': { 'light': 'Light' } }\n\
             { 'command': 'lamp-off', 'if': 'CONFIG_OFF' }\n\
             { 'command': 'query-lamps', 'returns': [ 'Lamp' ] }\n\
             { 'struct': 'Lamp', 'data': { 'name': 'str', '*old': { 'type': 'int', 'if': 'CONFIG_OLD' } } }\n\
             { 'struct': 'Unsaid', 'data': { } }\n\
             { 'event': 'LAMP_OUT', 'data': { 'name': 'str' } }\n",
        );
        folder.write("schema/sub/light.json", "{ 'enum': 'Light', 'data': [ 'warm', 'cold' ] }\n{ 'event': 'DAWN' }\n");
        folder
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn path(&self, below: &str) -> PathBuf {
        self.0.path().join(below)
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).unwrap_or_default()
    }

    /// Generates with this `qapi.toml`, from inside the folder.
    fn generate(&self, config: &str, more: &[&str]) -> Output {
        self.write("qapi.toml", config);
        let mut command = Command::new(env!("CARGO_BIN_EXE_qapi"));
        command.arg("generate").args(more).current_dir(self.0.path()).output().unwrap()
    }

    #[track_caller]
    fn passes(&self, config: &str) -> String {
        let output = self.generate(config, &[]);
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    }

    /// Generates, which must fail, and returns the error messages.
    #[track_caller]
    fn fails(&self, config: &str) -> String {
        let output = self.generate(config, &[]);
        assert_eq!(output.status.code(), Some(1));
        assert!(!self.path("out").exists(), "something was written");
        String::from_utf8(output.stderr).unwrap().trim_end().to_owned()
    }

    /// Checks the error messages for a file whose fault is in the lines after those that every file needs.
    #[track_caller]
    fn refuses(&self, lines: &str, expected: &str) {
        let config =
            format!("output = 'out'\n[protocol.lamps]\nschema = 'schema/lamps.json'\nrelease = '1.0'\n{lines}\n");
        assert_eq!(self.fails(&config), format!("error: {expected}"));
    }
}

const LAMPS: &str = "output = 'out'\n[protocol.lamps]\nschema = 'schema/lamps.json'\nrelease = '1.0'\n";

#[test]
fn all_there_is() {
    let folder = Folder::new();
    let said = folder.passes(LAMPS);
    assert!(said.contains("read schema/lamps.json: 2 files, 8 definitions\n"), "{said}");
    let text = folder.read("out/lamps/lamps.rs");
    assert!(text.starts_with("// Generated as `lamps` from schema/lamps.json by "), "{text}");
    assert!(text.contains("LampOff") && text.contains("Unsaid") && text.contains("::qapi_types"), "{text}");
    assert!(!text.contains("Shines"), "{text}");
    assert!(folder.read("out/lamps/schema/lamps.rs").contains("Cond::Symbol(\"CONFIG_OFF\")"));
    assert!(folder.read("out/lamps/mod.rs").contains("as release 1.0 has it: 3 commands, 2 events"));

    let said = folder.generate(LAMPS, &["--check"]);
    assert!(String::from_utf8(said.stdout).unwrap().contains("fresh"));
    let changed = format!("{LAMPS}documentation = true\n");
    let said = folder.generate(&changed, &["--check"]);
    let said = String::from_utf8(said.stderr).unwrap();
    assert!(said.contains("stale: ") && said.contains("run `qapi generate`"), "{said}");
    folder.passes(&changed);
    assert!(folder.read("out/lamps/lamps.rs").contains("Shines"));

    // Generated files that are no longer selected are removed. Files from elsewhere stay.
    folder.write("out/lamps/notes.rs", "// mine\n");
    folder.write("out/lamps/wire.rs", "// Generated from wire.proto by another tool.\n");
    folder.write("out/lights/mod.rs", "// Generated as `lights` from its schema by `qapi-codegen`.\n");
    assert!(folder.path("out/lamps/light.rs").exists());
    folder.passes(&format!("{LAMPS}commands.keep = ['lamp-off']\nevents.keep = []\n"));
    assert!(!folder.path("out/lamps/light.rs").exists());
    for stays in ["lamps/notes.rs", "lamps/wire.rs", "lights/mod.rs"] {
        assert!(folder.path("out").join(stays).exists(), "{stays} is gone");
    }
}

#[test]
fn some_of_it() {
    let folder = Folder::new();
    let said = folder.passes(&format!(
        "{LAMPS}undefine = ['CONFIG_*']\ncommands.keep = ['lamp-*']\nmodules.without = ['light']\n\
         names = {{ lamp-on = 'Shine', 'Light.warm' = 'Candle', 'LAMP_OUT.name' = 'which' }}\n"
    ));
    assert!(said.contains("8 definitions, of which 3 are wanted\n"), "{said}");
    let text = folder.read("out/lamps/lamps.rs");
    assert!(text.contains("pub struct Shine {") && text.contains("which: \"name\" required"), "{text}");
    assert!(!text.contains("LampOff") && !text.contains("QueryLamps") && !text.contains("Unsaid"), "{text}");
    // The type stays, because another one uses it. The event of its module is removed.
    let text = folder.read("out/lamps/light.rs");
    assert!(text.contains("\"warm\" Candle,") && !text.contains("DAWN"), "{text}");
    folder
        .passes(&format!("runtime = 'crate::types'\n{LAMPS}conditions = 'decide'\ndefine = ['*']\nevents.keep = []\n"));
    let text = folder.read("out/lamps/lamps.rs");
    assert!(text.contains("use crate::types::") && text.contains("LampOff") && !text.contains("LampOut"), "{text}");
    assert!(!folder.read("out/lamps/schema/lamps.rs").contains("Cond::"));
}

#[test]
fn keys() {
    let folder = Folder::new();
    folder.refuses("commands.kep = []", "qapi.toml:5: protocol.lamps.commands has no key 'kep'; did you mean 'keep'?");
    folder.refuses("colour = 1", "qapi.toml:5: protocol.lamps has no key 'colour'");
    folder.refuses("\n[protocal.x]", "qapi.toml:6: there is no key 'protocal'; did you mean 'protocol'?");
    folder.refuses("define = 'A'", "qapi.toml:5: protocol.lamps.define is not a list of strings");
    folder.refuses("define = ['A', 1]", "qapi.toml:5: protocol.lamps.define is not a list of strings");
    folder.refuses("documentation = 'yes'", "qapi.toml:5: protocol.lamps.documentation is not true or false");
    folder.refuses("names.x = 1", "qapi.toml:5: protocol.lamps.names.x is not a string");
    folder.refuses("commands = ['x']", "qapi.toml:5: protocol.lamps.commands is not a table");
    folder.refuses(
        "dialect = 'new'",
        "qapi.toml:5: protocol.lamps.dialect is a release of QEMU such as '9.2', not 'new'",
    );
    folder.refuses(
        "[protocol.Own]\nschema = 'x'",
        "qapi.toml:5: 'Own' cannot be the name of a module: a name is of small letters, digits and '_', and begins with a letter",
    );
    folder.refuses("[protocol.own]", "qapi.toml:5: protocol.own has no key 'schema', the path of the main file");
    folder.refuses("release = '2'", "qapi.toml:5: duplicate key");
    folder.refuses(
        "[protocol.own]\nschema = 'a\\b.json'\nrelease = \"1\\n2\"\n[protocol.too]\nschema = ''",
        "qapi.toml:7: protocol.own.release is no line of text\nerror: qapi.toml:9: protocol.too.schema is no line of text",
    );
    assert_eq!(
        folder.fails("runtime = 'a b'\n"),
        "error: qapi.toml:1: there is no key 'output', the folder to write to\n\
         error: qapi.toml:1: runtime: 'a b' is not the path of a Rust crate, such as `::qapi_types`\n\
         error: qapi.toml:1: there is no table 'protocol.NAME', of which schema to generate what"
    );
    assert_eq!(
        folder.fails("output = 'out'\n[protocol.lamps]\nschema = 'schema/lamps.json'\n"),
        "error: qapi.toml:2: protocol.lamps has no key 'release', and there is no QEMU tree around the schema that would say it"
    );
    for (protocols, expected) in [
        ("[protocol]", "qapi.toml:1: there is no table 'protocol.NAME', of which schema to generate what"),
        ("protocol = 1", "qapi.toml:2: protocol is not a table"),
        ("[protocol.lamps]\nschema = ['a']", "qapi.toml:3: protocol.lamps.schema is not a string"),
        ("[[protocol.lamps]]", "qapi.toml:2: protocol.lamps is not a table"),
        ("[protocol.lamps]", "qapi.toml:2: protocol.lamps has no key 'schema', the path of the main file"),
    ] {
        assert_eq!(folder.fails(&format!("output = 'out'\n{protocols}\n")), format!("error: {expected}"));
    }
    let said = folder.fails(&LAMPS.replace("'out'", "5"));
    assert_eq!(said, "error: qapi.toml:1: output is not a string");
    assert!(folder.fails("output = 'out\n").starts_with("error: qapi.toml:1: "));
    assert_eq!(
        folder.fails(&format!("runtime = 'qapi-types'\n{LAMPS}")),
        "error: qapi.toml:1: runtime: 'qapi-types' is not the path of a Rust crate; did you mean 'qapi_types'?"
    );
}

/// Files in a checkout of the project are not replaced, because they must not contain QEMU's prose.
#[test]
fn checkouts_of_the_project() {
    let folder = Folder::new();
    let refused = |top: &Path| {
        let top = top.canonicalize().unwrap();
        let text = "the source of the QAPI toolkit: generate elsewhere";
        format!("error: qapi.toml:1: output: that would be in {}, {text}", top.display())
    };
    let config = |output: &str, protocol: &str| {
        LAMPS.replace("'out'", &format!("'{output}'")).replace("lamps]", &format!("{protocol}]"))
    };
    let top = concat!(env!("CARGO_MANIFEST_DIR"), "/..");
    for (output, protocol) in [
        ("qapi-types/src/generated/mine", "lamps"),
        ("qapi-types/src/generated", "qga"),
        // The protocol's folder may be the committed one, and the path may contain folders that do not exist.
        ("qapi-types/src", "generated"),
        ("qapi-macros/src", "tables"),
        ("", "schemas"),
        ("none/there/../../qapi-session/src", "lamps"),
    ] {
        assert_eq!(folder.fails(&config(&format!("{top}/{output}"), protocol)), refused(Path::new(top)));
    }

    // This applies to any checkout, not only to that of the build.
    folder.write("other/schemas/UPSTREAM.toml", "release = '9.1.0'\n");
    folder.write("other/xtask/Cargo.toml", "");
    for (output, protocol) in [("other/examples/src", "lamps"), (".", "other")] {
        assert_eq!(folder.fails(&config(output, protocol)), refused(&folder.path("other")));
    }
    folder.passes(&config("beside", "lamps"));
    fs::remove_dir_all(folder.path("other/xtask")).unwrap();
    folder.passes(&config("other/src", "lamps"));
}

/// Files that `qapi generate` did not write stay, even if they are in the way.
#[test]
fn files_of_others() {
    let folder = Folder::new();
    let mine = "mod mine;\n";
    folder.write("src/lamps/mod.rs", mine);
    folder.write("src/lamps/client.rs", mine);
    let config = LAMPS.replace("'out'", "'src'");
    for check in [&["--check"][..], &[]] {
        let said = folder.generate(&config, check);
        assert!(!said.status.success());
        let line = |file: &str| {
            let file = Path::new("src/lamps").join(file);
            let why = "was not written by `qapi generate`: move it away or generate elsewhere";
            format!("error: {} {why}\n", file.display())
        };
        assert_eq!(String::from_utf8(said.stderr).unwrap(), line("client.rs") + &line("mod.rs"));
        assert_eq!((folder.read("src/lamps/mod.rs"), folder.read("src/lamps/client.rs")), (mine.into(), mine.into()));
        assert!(!folder.path("src/lamps/lamps.rs").exists());
    }

    // Another protocol's bindings are below this one's folder, and beside it.
    let folder = Folder::new();
    let protocol = |output: &str, name: &str| {
        LAMPS.replace("'out'", &format!("'{output}'")).replace("lamps]", &format!("{name}]"))
    };
    folder.passes(&protocol("out/qmp", "lamps"));
    folder.passes(&protocol("out/qmp", "qmp"));
    folder.passes(&protocol("out", "qmp"));
    assert!(folder.path("out/qmp/lamps/mod.rs").exists() && folder.path("out/qmp/qmp/schema/mod.rs").exists());
    folder.passes(&protocol("out/qmp", "qmp"));
    folder.passes(&protocol("out", "lights"));
    // Bindings of a protocol that is no longer in the file may belong to another configuration.
    for check in [&["--check"][..], &[]] {
        let said = folder.generate(&protocol("out", "lights"), check);
        let said = String::from_utf8(said.stdout).unwrap();
        assert!(said.contains("note out/qmp was generated as well, but not by this"), "{said}");
    }
    let said = folder.generate(&protocol("out/qmp", "schema"), &[]);
    let said = String::from_utf8(said.stderr).unwrap();
    assert!(said.contains("schema/mod.rs was generated as `qmp`: move it away or generate elsewhere\n"), "{said}");

    // Folders that become empty are removed.
    folder.passes(LAMPS);
    folder.write("out/lamps/schema/gone.rs", "// Generated as `lamps` from gone.json by `qapi-codegen`.\n");
    let said = folder.passes(LAMPS);
    assert!(said.contains(" wrote 0 of ") && said.contains(" and removed 1 other\n"), "{said}");
    assert!(!folder.path("out/lamps/schema/gone.rs").exists());
}

/// The generated files are the same on all machines.
#[test]
fn paths_of_schemas() {
    let folder = Folder::new();
    let header = |path: &str| folder.read(path).lines().next().unwrap_or_default().to_owned();
    let absolute = folder.path("schema/lamps.json").display().to_string();
    folder.passes(&LAMPS.replace("schema/lamps.json", &absolute));
    assert_eq!(header("out/lamps/lamps.rs"), "// Generated as `lamps` from lamps.json by `qapi-codegen`.");
    assert_eq!(header("out/lamps/light.rs"), "// Generated as `lamps` from sub/light.json by `qapi-codegen`.");
    folder.write("qemu/VERSION", "9.1.0\n");
    folder.write("qemu/qapi/qapi-schema.json", "{ 'include': 'block.json' }\n");
    folder.write("qemu/qapi/block.json", "{ 'command': 'stop' }\n");
    let here = folder.path("");
    for qemu in [here.join("qemu").display().to_string(), "qemu".to_owned()] {
        folder.passes(&format!("output = 'out'\n[protocol.qmp]\nschema = '{qemu}/qapi/qapi-schema.json'\n"));
        assert_eq!(header("out/qmp/block.rs"), "// Generated as `qmp` from qapi/block.json by `qapi-codegen`.");
        assert!(!folder.read("out/qmp/block.rs").contains(&*here.display().to_string()));
    }
}

/// A schema that cannot be read is reported together with all other errors.
#[test]
fn schemas_that_cannot_be_read() {
    let folder = Folder::new();
    folder.write("schema/broken.json", "{ 'command': 'a', 'data': 'Nothing' }\n");
    let more = |name: &str| {
        let own = format!("schema = 'schema/{name}.json'\nrelease = '1.0'\n");
        format!("[protocol.{name}]\n{own}")
    };
    let said = folder.fails(&format!("{LAMPS}events.keep = ['NIGHT']\n{}{}", more("broken"), more("missing")));
    for expected in [
        "error: qapi.toml:5: protocol.lamps.events.keep: there is no event 'NIGHT'\n",
        "\nerror: qapi.toml:7: protocol.broken.schema: the schema has errors\n",
        "'Nothing'",
        "\nerror: qapi.toml:10: protocol.missing.schema: there is no file 'schema/missing.json'",
    ] {
        assert!(said.contains(expected), "no {expected:?} in:\n{said}");
    }
    folder.write("qemu/qapi/qapi-schema.json", "{ 'command': 'stop' }\n");
    for (schema, expected) in [
        ("qemu", "'qemu' is a folder; did you mean 'qemu/qapi/qapi-schema.json'?"),
        ("qemu/qapi", "'qemu/qapi' is a folder; did you mean 'qemu/qapi/qapi-schema.json'?"),
        ("schema/sub", "'schema/sub' is a folder"),
        ("gone.json", "there is no file 'gone.json'"),
    ] {
        let said = folder.fails(&format!("output = 'out'\n[protocol.qmp]\nschema = '{schema}'\n"));
        assert_eq!(said, format!("error: qapi.toml:3: protocol.qmp.schema: {expected}"));
    }
}

/// Releases and paths, which are copied into the table and into comments, may contain any characters of one line.
#[test]
fn releases_of_any_name() {
    let folder = Folder::new();
    folder.passes(&LAMPS.replace("'1.0'", "'1.0 \"beta\" \\'"));
    let table = folder.read("out/lamps/schema/mod.rs");
    assert!(table.contains(r#"pub const RELEASE: &str = "1.0 \"beta\" \\";"#), "{table}");
}

#[test]
fn names_and_globs() {
    let folder = Folder::new();
    let refuses = |line: &str, expected: &str| folder.refuses(line, &format!("qapi.toml:5: protocol.lamps{expected}"));
    refuses("define = ['CONFIG_OL']", ".define: no condition uses 'CONFIG_OL'; did you mean 'CONFIG_OLD'?");
    refuses("undefine = ['X*']", ".undefine: no condition uses 'X*'");
    refuses("undefine = ['*']\ndefine = ['*D']", ".undefine: 'CONFIG_OLD' is both defined and undefined");
    refuses(
        "undefine = ['*']\ndefine = ['*']",
        ".undefine: 'CONFIG_OFF' is both defined and undefined, and 1 other is",
    );
    refuses(
        "features.CONFIG_OFF = 'off'\nconditions = 'cfg'\ncommands.keep = ['lamp-on']",
        ".features: nothing that is generated asks for 'CONFIG_OFF'",
    );
    let left_out = |by: &str| format!(".commands.keep: all matches of 'lamp-off' are left out by {by}");
    refuses("commands.keep = ['lamp-off']\nundefine = ['CONFIG_OFF']", &left_out("the given symbols"));
    refuses("commands = { keep = ['lamp-off', 'lamp-on'], without = ['lamp-off'] }", &left_out("'without'"));
    refuses("conditions = 'decide'", ".conditions: neither defined nor undefined: CONFIG_OFF, CONFIG_OLD");
    refuses("conditions = 'decides'", ".conditions is one of 'keep', 'decide', 'cfg', not 'decides'");
    refuses("commands.keep = ['lamp-onn']", ".commands.keep: there is no command 'lamp-onn'; did you mean 'lamp-on'?");
    refuses("commands.without = ['lump-*']", ".commands.without: no command matches 'lump-*'");
    refuses("commands.keep = ['lamp[']", ".commands.keep: 'lamp[' is not a valid glob: invalid range pattern");
    refuses("events.keep = ['lamp-on']", ".events.keep: there is no event 'lamp-on'");
    refuses("modules.keep = ['lamp']", ".modules.keep: there is no module 'lamp'; did you mean 'lamps'?");
    refuses(
        "commands.keep = ['lamp-on']\nmodules.without = ['lamps']",
        ".commands.keep: all matches of 'lamp-on' are in modules that are left out",
    )
}

#[test]
fn own_names() {
    let folder = Folder::new();
    let refuses =
        |line: &str, expected: &str| folder.refuses(line, &format!("qapi.toml:5: protocol.lamps.names: {expected}"));
    refuses("names.Lmap = 'L'", "there is no 'Lmap' to be called `L`; did you mean 'Lamp'?");
    refuses("names.Lamp = 'Light'", "'Lamp' cannot be called `Light`: 'Light' has that name");
    refuses("names = { Lamp = 'Same', Unsaid = 'Same' }", "'Unsaid' cannot be called `Same`: 'Lamp' has that name");
    refuses("names.Lamp = 'Vec'", "'Lamp' cannot be called `Vec`: generated code needs that name for something else");
    refuses("names.'Lamp.name' = 'type'", "'Lamp.name' cannot be called `type`: that is a keyword of Rust");
    refuses("names.'Lamp.name' = 'extra'", "'Lamp.name' cannot be called `extra`: other generated code has that name");
    for (name, method) in [("Schema", "schema"), ("Execute", "execute"), ("WaitFor", "wait_for")] {
        let taken = match method {
            "execute" => "generated code needs that name for something else",
            _ => "clients have a method of that name",
        };
        refuses(&format!("names.lamp-on = '{name}'"), &format!("'lamp-on' cannot be called `{name}`: {taken}"));
    }
    folder.refuses(
        "names.Lamp.name = 'id'",
        "qapi.toml:5: protocol.lamps.names.Lamp.name: write \"Lamp.name\", in quotes",
    );
    refuses("names.Lamp = 'light'", "'Lamp' cannot be called `light`: that is not the form of a type's name");
    refuses("names.'Lamp.name' = 'old'", "'Lamp.name' cannot be called `old`: 'old' has that name");
    // Errors of all protocols are reported in the order of the file.
    let two = format!(
        "{LAMPS}names.Lmp = 'L'\n{}events.keep = ['NIGHT']\n",
        LAMPS.replace("lamps]", "night]").replace("output = 'out'\n", "")
    );
    assert_eq!(
        folder.fails(&two),
        "error: qapi.toml:5: protocol.lamps.names: there is no 'Lmp' to be called `L`; did you mean 'Lamp'?\n\
         error: qapi.toml:9: protocol.night.events.keep: there is no event 'NIGHT'"
    );
    refuses("names.Lamp = 'L'\ncommands.keep = ['lamp-*']", "'Lamp' is not generated");
}

#[test]
fn what_a_tree_says() {
    let folder = Folder::new();
    folder.write("qemu/VERSION", "9.1.0\n");
    folder.write("qemu/qapi/qapi-schema.json", "{ 'command': 'stop' }\n");
    folder.write("qemu/qga/qapi-schema.json", "{ 'command': 'guest-ping' }\n");
    folder.passes("output = 'out'\n[protocol.qmp]\nschema = 'qemu/qapi/qapi-schema.json'\n");
    assert!(folder.read("out/qmp/mod.rs").contains("as QEMU 9.1.0 has it"));
    assert!(folder.read("out/qmp/qapi_schema.rs").contains("qemu-qmp-ref.html"));
    // The documentation consists of QEMU's own prose, which this repository does not contain.
    folder
        .write("qemu/qga/qapi-schema.json", "##\n# @guest-ping:\n#\n# Is it there?\n##\n{ 'command': 'guest-ping' }\n");
    folder.passes("output = 'out'\ndocumentation = true\n[protocol.qga]\nschema = 'qemu/qga/qapi-schema.json'\n");
    let told = folder.read("out/qga/qapi_schema.rs");
    assert!(told.contains("/// Is it there?") && told.contains("use ::qapi_types::"), "{told}");
    assert!(!folder.read("out/qga/mod.rs").contains("cfg(feature"));
    fs::remove_dir_all(folder.path("out")).unwrap();
    let schemas = Path::new(env!("CARGO_MANIFEST_DIR")).join("../schemas/qga/qapi-schema.json");
    let config = format!("output = 'out'\n[protocol.qga]\nschema = '{}'\ndocumentation = true\n", schemas.display());
    let said = folder.fails(&config);
    assert_eq!(said, "error: qapi.toml:2: protocol.qga wants documentation of an import, which has none");
}

/// Conditions become `cfg` attributes. `examples/conditions` compiles some.
#[test]
fn conditions_as_features() {
    let folder = Folder::new();
    let cfg = format!("{LAMPS}conditions = 'cfg'\n");
    folder.passes(&format!("{cfg}define = ['CONFIG_OLD']\nfeatures.CONFIG_OFF = 'off-switch'\n"));
    let gate = "#[cfg(feature = \"off-switch\")]\n";
    for (file, then) in [
        ("lamps.rs", "    pub struct LampOff {"),
        ("mod.rs", "    LampOff,"),
        ("mod.rs", "    \"lamp-off\" LampOff,"),
        ("client.rs", "    fn lamp_off() -> () "),
        ("schema/lamps.rs", "    pub static LAMP_OFF: Command "),
        ("schema/mod.rs", "        &command::LAMP_OFF,"),
        ("schema/mod.rs", "    \"lamp-off\","),
    ] {
        let text = folder.read(&format!("out/lamps/{file}"));
        let (_, after) = text.split_once(then).unwrap_or_else(|| panic!("no {then:?} in:\n{text}"));
        let before = &text[..text.len() - after.len() - then.len()];
        let attributes: String = before.lines().rev().take(4).map(|line| format!("{}\n", line.trim())).collect();
        assert!(attributes.contains(gate), "no gate before {then:?}:\n{before}");
    }
    assert!(folder.read("out/lamps/mod.rs").contains("//! [features]\n//! off-switch = []\n//! ```\n"));
    assert!(!folder.read("out/lamps/schema/lamps.rs").contains("Cond::"));
    folder.passes(&cfg);
    let text = folder.read("out/lamps/lamps.rs");
    assert!(text.contains("#[cfg(feature = \"config-old\")]\n    pub old: Option<i64>,"), "{text}");

    fs::remove_dir_all(folder.path("out")).unwrap();
    let refuses = |line: &str, expected: &str| folder.refuses(line, &format!("qapi.toml:5: protocol.lamps.{expected}"));
    refuses("features.CONFIG_OFF = 'off'", "features is for conditions = 'cfg'");
    refuses(
        "features.CONFIG_OF = 'off'\nconditions = 'cfg'",
        "features: there is no 'CONFIG_OF' to be called `off`; did you mean 'CONFIG_OFF'?",
    );
    refuses(
        "features.CONFIG_OFF = 'o f'\nconditions = 'cfg'",
        "features: 'CONFIG_OFF' cannot be called `o f`: that is not the form of a Cargo feature's name",
    );
    folder.write(
        "schema/lamps.json",
        "{ 'struct': 'Lamp', 'data': { }, 'if': 'LAMP' } { 'command': 'on', 'data': 'Lamp' }",
    );
    refuses("conditions = 'cfg'", "conditions: command 'on' needs 'Lamp', which exists only if LAMP");
}

/// Bindings for a few commands of QMP compile in a user's crate.
#[test]
fn ten_commands_compile() {
    let folder = Folder::new();
    let here = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize().unwrap();
    let said = folder.passes(&format!(
        "output = 'src/generated'\n\
         [protocol.qmp]\n\
         schema = '{}'\n\
         undefine = ['CONFIG_WIN32']\n\
         commands.keep = ['qmp_capabilities', 'query-status', 'query-block', 'blockdev-[ad]*', 'device_*', 'stop', 'cont', 'quit']\n\
         events.keep = ['*SHUTDOWN', 'DEVICE_DELETED']\n\
         names = {{ BlockdevOptions = 'BlockNode', 'BlockdevOptions.node-name' = 'name', 'RunState.prelaunch' = 'Before' }}\n",
        here.join("schemas/qapi/qapi-schema.json").display()
    ));
    assert!(said.contains("are wanted"), "{said}");
    let root = folder.read("src/generated/qmp/mod.rs");
    assert!(root.contains("has it: 10 commands, 3 events"), "{root}");
    assert!(!folder.path("src/generated/qmp/migration.rs").exists());
    let types = here.join("qapi-types");
    folder.write(
        "Cargo.toml",
        &format!(
            "[package]\nname = 'manager'\nedition = '2024'\n[dependencies]\n\
             qapi-types = {{ path = '{}', default-features = false, features = ['blocking', 'server'] }}\n[workspace]\n",
            types.display()
        ),
    );
    fs::copy(here.join("Cargo.lock"), folder.path("Cargo.lock")).unwrap();
    folder.write(
        "src/lib.rs",
        "#![deny(warnings)]\n//! Manages.\n\n#[path = \"generated/qmp/mod.rs\"]\n#[rustfmt::skip]\npub mod qmp;\n\n\
         use qmp::Client as _;\n\n\
         /// Adds a disk to what runs.\n\
         pub fn add<E: qapi_types::Execute>(vm: &E, disk: qmp::BlockNode) -> Result<Option<String>, E::Error> {\n\
         \x20   let name = disk.name.clone();\n\
         \x20   if vm.query_status()?.status != qmp::RunState::Before {\n\
         \x20       vm.blockdev_add(disk)?;\n\
         \x20   }\n\
         \x20   Ok(name)\n\
         }\n",
    );
    cargo_checks(&folder);

    // `cargo fmt` does not change the generated files, whose lines are longer.
    folder.write("src/own.rs", "fn long(){}\n");
    folder.write("src/lib.rs", &(folder.read("src/lib.rs") + "mod own;\n"));
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let formatted = Command::new(cargo).arg("fmt").current_dir(folder.0.path()).output().unwrap();
    assert!(formatted.status.success(), "{}", String::from_utf8_lossy(&formatted.stderr));
    assert_eq!(folder.read("src/own.rs"), "fn long() {}\n");
    let said = folder.generate(&folder.read("qapi.toml"), &["--check"]);
    assert!(said.status.success(), "{}", String::from_utf8_lossy(&said.stderr));
}

/// Compiles the crate in a folder. Tests share the compiled dependencies.
fn cargo_checks(folder: &Folder) {
    let output = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args(["check", "--quiet", "--offline"])
        .env("CARGO_TARGET_DIR", concat!(env!("CARGO_TARGET_TMPDIR"), "/config"))
        .current_dir(folder.0.path())
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

/// Returns an example from the documentation, with the schemas of this repository in place of a QEMU tree.
fn example(page: &str) -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize().unwrap();
    let page = fs::read_to_string(root.join(page)).unwrap();
    let blocks = page.split("```toml\n").skip(1).filter_map(|rest| rest.split("```").next());
    let example = blocks.into_iter().find(|block| block.contains("[protocol.")).unwrap().to_owned();
    let schemas = root.join("schemas").to_str().unwrap().to_owned();
    example.replace("\"../qemu", "\"qemu").replace("\"qemu", &format!("\"{schemas}"))
}

#[test]
fn documented_examples() {
    let folder = Folder::new();
    folder.passes(&example("docs/schemas.md"));
    assert!(folder.read("src/generated/qmp/block_core.rs").contains("pub struct BlockNode {"));

    let example = example("docs/qapi-toml.md");
    let folder = Folder::new();
    folder.passes(&example);
    let blocks = folder.read("src/generated/qmp/block_core.rs");
    assert!(blocks.contains("pub struct BlockNode {") && blocks.contains("name: \"node-name\" optional"), "{blocks}");
    assert!(folder.read("src/generated/qmp/run_state.rs").contains("\"prelaunch\" Before,"));
    assert!(folder.read("src/generated/lamps/lamps.rs").contains("Shines"));

    // The bindings have descriptions, but no examples, because names, modules and the crate differ here.
    let described = "Opens an image or other storage as a block node";
    let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("../qapi-types/src/generated/qmp/block_core.rs");
    let own = fs::read_to_string(own).unwrap();
    assert!(own.contains(described) && own.contains("vm.blockdev_add(disk)?;"), "{own}");
    assert!(blocks.contains(described) && !blocks.contains("```"), "{blocks}");
}
