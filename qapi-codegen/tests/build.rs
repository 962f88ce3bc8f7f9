//! What build scripts generate: as far as it needs no Cargo. `examples/own-protocol` is a crate that does.

use std::fs;

use qapi_codegen::build::Builder;

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
fn what_people_see() {
    let folder = tempfile::tempdir().unwrap();
    let schema = folder.path().join("own.json");
    fs::write(&schema, "{ 'command': 'on', 'data': 'Lamp' }\n").unwrap();
    let fails = |builder: Builder| format!("{:?}", builder.generate_folder(folder.path().join("out")).unwrap_err());
    let shown = fails(Builder::new(&schema));
    let place = format!("{}:1:1: error: command 'on': there is no type 'Lamp'", schema.display());
    assert!(shown.starts_with(&format!("the schema is not in order\n{place}")), "{shown}");

    fs::write(&schema, "{ 'command': 'on' }\n").unwrap();
    assert_eq!(fails(Builder::new(&schema).only_commands(["off"])), "there is no command 'off'");
    assert_eq!(fails(Builder::new(&schema).protocol("Own")), "'Own' can be no module; give it a name by `protocol`");
    assert!(fails(Builder::new(folder.path().join("none.json"))).contains("cannot read the schema"));
    assert!(!folder.path().join("out").exists());
}
