//! The errors that people get to see.
//!
//! `TRYBUILD=overwrite` rewrites the expected ones.

#[test]
fn errors() {
    let cases = trybuild::TestCases::new();
    cases.compile_fail("tests/ui/*.rs");
}
