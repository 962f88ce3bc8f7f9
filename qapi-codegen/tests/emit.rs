//! Generated Rust of a small schema that has one of everything, against the files in `tests/emit/zoo`.
//!
//! `UPDATE_GOLDEN=1` rewrites them. That they compile and do what they should is tested in
//! `qapi-types`, which includes them.

use std::path::{Path, PathBuf};
use std::{env, fs};

use qapi_codegen::{emit, load, lower};
use similar::TextDiff;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/emit")
}

#[test]
fn zoo() {
    let schema = load(folder().join("zoo.json")).unwrap();
    let options = lower::Options {
        protocol: "zoo".to_owned(),
        release: "1.0".to_owned(),
        source: "zoo.json".to_owned(),
        runtime: "qapi_types".to_owned(),
        reference: None,
    };
    let files = emit::emit(&lower::lower(&schema, &options));
    let mut differences = String::new();
    for file in files {
        let path = folder().join("zoo").join(&file.path);
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
