//! Compares the generated Rust of small schemas with the files in the folders of `tests/emit`.
//!
//! `UPDATE_GOLDEN=1` rewrites them. Tests of `qapi-types`, which includes them, and of `examples/conditions` compile
//! and run this code.

use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::{env, fs};

use qapi_codegen::lower::Custom;
use qapi_codegen::select::{Conditions, Selection, select};
use qapi_codegen::{Schema, emit, load, lower};
use similar::TextDiff;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/emit")
}

/// Generates the Rust of a schema and compares it with the files in `folder`.
fn check(schema: &str, protocol: &str, prose: bool) {
    let main = folder().join(schema);
    check_with(&main, load(&main).unwrap(), protocol, prose, &Custom::default());
}

fn check_with(main: &Path, schema: Schema, protocol: &str, prose: bool, custom: &Custom) {
    let options = lower::Options {
        protocol: protocol.to_owned(),
        release: "1.0".to_owned(),
        source: main.file_name().unwrap().to_string_lossy().into_owned(),
        qemu: false,
        runtime: "qapi_types".to_owned(),
        reference: None,
        features: false,
        prose,
        words: qapi_interface::Words::default(),
        examples: None,
    };
    let mut differences = String::new();
    let mut paths = HashSet::new();
    for file in emit::emit(&lower::lower_with(&schema, &options, custom).unwrap()) {
        assert!(paths.insert(file.path.clone()), "{} twice", file.path);
        // Rust allows this since 1.95, and the workspace supports older releases.
        assert!(!file.contents.contains("super as "), "{} renames `super` in an import", file.path);
        let path = folder().join(protocol).join(&file.path);
        if env::var_os("UPDATE_GOLDEN").is_some() {
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(&path, &file.contents).unwrap();
        }
        let golden = fs::read_to_string(&path).unwrap_or_default();
        if golden != file.contents {
            let diff = TextDiff::from_lines(&golden, &file.contents);
            differences += &diff.unified_diff().header(&file.path, "generated").to_string();
        }
    }
    assert!(differences.is_empty(), "{differences}");
}

/// A schema with each kind of definition.
#[test]
fn zoo() {
    check("zoo.json", "zoo", false);
}

/// Names that collide with each other, with Rust, or with generated code.
#[test]
fn names() {
    check("names-schema/main.json", "names", false);
}

/// The schema's documentation becomes that of the Rust items.
#[test]
fn prose() {
    check("lamps.json", "lamps", true);
}

/// Conditions that the compiler decides, at each place where there can be one.
#[test]
fn conditions() {
    let main = folder().join("../../../examples/conditions/schema/kettle.json");
    let selection = Selection { conditions: Conditions::Cfg, ..Selection::default() };
    let schema = select(load(&main).unwrap(), &selection).unwrap();
    let features = [("CONFIG_RADIO".to_owned(), "radio".to_owned())];
    let custom = Custom { cfg: Some(features.into()), ..Custom::default() };
    check_with(&main, schema, "kettle", false, &custom);
}
