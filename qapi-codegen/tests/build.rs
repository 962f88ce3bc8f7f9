//! Tests what build scripts generate, without Cargo. `examples/own-protocol` is a crate with such a build script.

use std::env;
use std::fs;
use std::process::Command;

use qapi_codegen::build::Builder;
use qapi_codegen::select::Conditions;

#[test]
fn a_folder() {
    let folder = tempfile::tempdir().unwrap();
    let schema = folder.path().join("own-lamps.json");
    fs::write(&schema, "{ 'command': 'lamp-on' } { 'command': 'lamp-off' }").unwrap();
    let out = folder.path().join("out");
    Builder::new(&schema).without_commands(["lamp-off"]).runtime("types").generate_folder(&out).unwrap();
    let text = fs::read_to_string(out.join("own_lamps.rs")).unwrap();
    assert!(text.contains("LampOn") && !text.contains("LampOff") && text.contains("types::"), "{text}");
    assert!(out.join("mod.rs").is_file() && out.join("schema/mod.rs").is_file());

    let before = fs::metadata(out.join("mod.rs")).unwrap().modified().unwrap();
    Builder::new(&schema).without_commands(["lamp-off"]).runtime("types").generate_folder(&out).unwrap();
    assert_eq!(fs::metadata(out.join("mod.rs")).unwrap().modified().unwrap(), before, "it was as it should be");
}

#[test]
fn documentation() {
    let folder = tempfile::tempdir().unwrap();
    let schema = folder.path().join("own.json");
    fs::write(
        &schema,
        "##\n# @on:\n#\n# Lights @lamp.\n#\n# @lamp: one\n##\n{ 'command': 'on', 'data': { 'lamp': 'str' } }\n",
    )
    .unwrap();
    let generated = |wanted| {
        let out = folder.path().join(format!("{wanted}"));
        Builder::new(&schema).documentation(wanted).generate_folder(&out).unwrap();
        fs::read_to_string(out.join("own.rs")).unwrap()
    };
    let text = generated(true);
    assert!(text.contains("/// Lights [`lamp`](field@On::lamp).\n"), "{text}");
    assert!(!generated(false).contains("Lights"));
}

#[test]
fn less_and_otherwise() {
    let folder = tempfile::tempdir().unwrap();
    let schema = folder.path().join("own.json");
    fs::write(folder.path().join("more.json"), "{ 'command': 'ring' }\n").unwrap();
    fs::write(
        &schema,
        "{ 'include': 'more.json' }\n\
         { 'command': 'lamp-on', 'data': { 'name': 'str' } }\n\
         { 'command': 'lamp-off', 'if': 'CONFIG_OFF' }\n\
         { 'event': 'OUT' } { 'event': 'IN' }\n",
    )
    .unwrap();
    let generated = |builder: Builder| {
        let out = tempfile::tempdir().unwrap();
        builder.generate_folder(out.path()).unwrap();
        let read = |path| fs::read_to_string(out.path().join(path)).unwrap();
        read("own.rs") + &read("mod.rs")
    };
    let own = || Builder::new(&schema);
    let text = generated(own().only_commands(["lamp-*"]).only_events(["OUT"]).rename("lamp-on.name", "which"));
    assert!(text.contains("LampOff") && text.contains("which: \"name\"") && !text.contains("Ring"), "{text}");
    assert!(text.contains("Out") && !text.contains("\"IN\""), "{text}");
    let text = generated(own().without_modules(["more"]).without_events(["*"]).undefine("CONFIG_*"));
    assert!(!text.contains("LampOff") && !text.contains("Ring") && !text.contains("mod event"), "{text}");
    let text = generated(own().only_modules(["own.json"]).conditions(Conditions::Cfg));
    assert!(text.contains("#[cfg(feature = \"config-off\")]\n    LampOff,"), "{text}");
    let text = generated(own().conditions(Conditions::Cfg).feature("CONFIG_OFF", "off"));
    assert!(text.contains("#[cfg(feature = \"off\")]\n    LampOff,"), "{text}");
    let text = generated(own().conditions(Conditions::Decide).define("CONFIG_OFF"));
    assert!(text.contains("LampOff") && !text.contains("cfg"), "{text}");
}

#[test]
fn what_people_see() {
    let folder = tempfile::tempdir().unwrap();
    let schema = folder.path().join("own.json");
    fs::write(&schema, "{ 'command': 'on', 'data': 'Lamp' }\n").unwrap();
    let fails = |builder: Builder| format!("{:?}", builder.generate_folder(folder.path().join("out")).unwrap_err());
    let shown = fails(Builder::new(&schema));
    let error = "the schema is not in order\nerror: command 'on': there is no type 'Lamp' for 'data'\n";
    assert!(shown.starts_with(error), "{shown}");
    assert!(shown.contains(&format!(" --> {}:1:28\n", schema.display())), "{shown}");

    fs::write(&schema, "{ 'command': 'on' }\n").unwrap();
    assert_eq!(fails(Builder::new(&schema).only_commands(["off"])), "there is no command 'off'");
    assert_eq!(
        fails(Builder::new(&schema).rename("of", "Off").rename("on", "Vec")),
        "there is no 'of' to be called `Off`; did you mean 'on'?\n\
         'on' cannot be called `Vec`: generated code needs that name for something else"
    );
    fs::write(&schema, "{ 'command': 'on', 'if': 'LAMP' }\n").unwrap();
    assert_eq!(fails(Builder::new(&schema).feature("LAMP", "lamp")), "`feature` is for `Conditions::Cfg`");
    fs::write(&schema, "{ 'command': 'on' }\n").unwrap();
    for name in ["Own", "self", "type"] {
        let shown = fails(Builder::new(&schema).protocol(name));
        assert!(shown.starts_with(&format!("'{name}' cannot be the name of a module: ")), "{shown}");
        assert!(shown.ends_with("; give it a name by `protocol`"), "{shown}");
    }
    let shown = fails(Builder::new(&schema).runtime("qapi-types"));
    assert_eq!(shown, "`runtime`: 'qapi-types' is not the path of a Rust crate; did you mean 'qapi_types'?");
    let none = folder.path().join("none.json");
    let shown = fails(Builder::new(&none));
    assert!(shown.starts_with("the schema is not in order\nerror: cannot read the schema: "), "{shown}");
    assert!(shown.contains(&format!("\n--> {}\n", none.display())), "there is no line in what is not there: {shown}");
    assert!(!folder.path().join("out").exists());
}

/// A build script shows the same errors as `qapi check`, both with `?` in `main`, which shows `Debug`, and with
/// `panic!("{error}")`.
#[test]
fn errors_of_the_schema() {
    let folder = tempfile::tempdir().unwrap();
    let schema = folder.path().join("own.json");
    fs::write(folder.path().join("lamp.json"), "{ 'struct': 'Lamp', 'data': { 'name': 'sring' } }\n").unwrap();
    fs::write(
        &schema,
        "{ 'command': 'on', 'data': { 'lmap': 'Lmap' } }\n\
         { 'include': 'lamp.json' }\n\
         { 'command': 'count', 'returns': 'int' }\n\
         { 'alternate': 'Which', 'data': { 'name': 'str', 'number': 'int' } }\n",
    )
    .unwrap();
    let error = Builder::new(&schema).generate_folder(folder.path().join("out")).unwrap_err();
    let (shown, debug) = (error.to_string(), format!("{error:?}"));
    assert_eq!(debug, format!("the schema is not in order\n{shown}"));
    let mut rest = shown.as_str();
    let place = |file: &str, at: &str| format!(" --> {}:{at}\n", folder.path().join(file).display());
    for expected in [
        "error: command 'on': there is no type 'Lmap'",
        &place("own.json", "1:38"),
        "{ 'command': 'on', 'data': { 'lmap': 'Lmap' } }\n",
        "help: did you mean 'Lamp'?\n",
        "error: struct 'Lamp': there is no type 'sring'",
        &place("lamp.json", "1:39"),
        "note: included at ",
        "help: did you mean 'str'?\n",
        "error: command 'count': 'returns' must be",
        &place("own.json", "3:34"),
        "help: or allow it with a pragma: { 'pragma': { 'command-returns-exceptions': [ 'count' ] } }\n",
        "error: alternate 'Which': values of branch 'number' cannot be told from values of branch 'name'\n",
        &place("own.json", "4:50"),
        "note: in text, as on QEMU's command line, a 'str' can look like a number",
        "help: remove one of the branches",
        "4 errors",
    ] {
        let (_, after) = rest.split_once(expected).unwrap_or_else(|| panic!("no {expected:?} in\n{rest}"));
        rest = after;
    }
    assert!(rest.is_empty() && !folder.path().join("out").exists(), "{rest}");
}

/// All names that the schema does not have are reported.
#[test]
fn misspelt_names() {
    let folder = tempfile::tempdir().unwrap();
    let (schema, out) = (folder.path().join("own.json"), folder.path().join("out"));
    fs::write(&schema, "{ 'command': 'lamp-on', 'if': { 'all': [ 'CONFIG_SHOP', { 'not': 'CONFIG_OLD' } ] } }\n")
        .unwrap();
    let misspelt = Builder::new(&schema).define("CONFIG_HOP").undefine("CONFIG_NEVER").undefine("CONFIG_OLD");
    let misspelt = misspelt.only_commands(["lamp-no", "lamp-on"]).without_commands(["lmap-on"]);
    assert_eq!(
        misspelt.generate_folder(&out).unwrap_err().to_string(),
        "no condition uses 'CONFIG_HOP'; did you mean 'CONFIG_SHOP'?\n\
         no condition uses 'CONFIG_NEVER'\n\
         there is no command 'lamp-no'; did you mean 'lamp-on'?\n\
         there is no command 'lmap-on'; did you mean 'lamp-on'?"
    );
    assert!(!out.exists());
    Builder::new(&schema).define("CONFIG_SHOP").undefine("CONFIG_OLD").generate_folder(&out).unwrap();
}

/// Cargo runs the script again when a manifest changes that decides how the generated code refers to `qapi-types`.
#[test]
fn manifests_are_watched() {
    const SCHEMA: &str = "QAPI_CODEGEN_TEST_SCHEMA";
    const RUNTIME: &str = "QAPI_CODEGEN_TEST_RUNTIME";

    // This test runs itself as a build script.
    if let Some(schema) = env::var_os(SCHEMA) {
        let builder = Builder::new(schema);
        let builder = if let Ok(runtime) = env::var(RUNTIME) { builder.runtime(runtime) } else { builder };
        return builder.generate().unwrap();
    }

    let folder = tempfile::tempdir().unwrap();
    let path = |below: &str| folder.path().join(below);
    fs::create_dir(path("member")).unwrap();
    fs::write(path("Cargo.toml"), "[workspace.dependencies]\nown = { package = 'qapi-types', version = '1' }\n")
        .unwrap();
    fs::write(path("member/Cargo.toml"), "[package]\nname = 'member'\n[dependencies]\nown.workspace = true\n").unwrap();
    fs::write(path("lamps.json"), "{ 'command': 'lamp-on' }").unwrap();
    let script = |runtime: Option<&str>| {
        let mut command = Command::new(env::current_exe().unwrap());
        command.args(["--exact", "manifests_are_watched", "--nocapture"]).env(SCHEMA, path("lamps.json"));
        command.env("CARGO_MANIFEST_DIR", path("member")).env("OUT_DIR", folder.path());
        let output = command.envs(runtime.map(|runtime| (RUNTIME, runtime))).output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let told = String::from_utf8(output.stdout).unwrap();
        ["lamps.json", "member/Cargo.toml", "Cargo.toml"]
            .map(|file| told.contains(&format!("cargo::rerun-if-changed={}\n", path(file).display())))
    };
    assert_eq!(script(None), [true, true, true]);
    assert!(fs::read_to_string(path("lamps.rs")).unwrap().contains("::own::"));
    assert_eq!(script(Some("::types")), [true, false, false]);
}
