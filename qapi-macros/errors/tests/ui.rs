//! Tests of the errors that users of the derive see.
//!
//! `TRYBUILD=overwrite` rewrites the expected errors.

use std::fs;
use std::path::Path;

/// Errors that the derive reports.
#[test]
fn errors() {
    copy_schemas().unwrap();
    let cases = trybuild::TestCases::new();
    cases.compile_fail("tests/ui/*.rs");
}

/// Errors of the compiler, as the newest Rust reports them.
#[test]
fn errors_of_rustc() {
    let cases = trybuild::TestCases::new();
    cases.compile_fail("tests/ui/rustc/*.rs");
}

/// Copies the faulty schemas to the folder in which the derive looks for them: `trybuild` compiles the cases as a
/// package of its own.
fn copy_schemas() -> std::io::Result<()> {
    const FOLDER: &str = "tests/schemas/mistakes";
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap();
    let copies = target.join("tests/trybuild/derive-errors").join(FOLDER);
    fs::create_dir_all(&copies)?;
    for entry in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(FOLDER))? {
        let entry = entry?;
        fs::copy(entry.path(), copies.join(entry.file_name()))?;
    }
    Ok(())
}
