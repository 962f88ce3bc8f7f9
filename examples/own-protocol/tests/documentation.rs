//! Tests that the example in `docs/schemas.md` is the one in this crate.

use std::fs;
use std::path::Path;

#[test]
fn the_documentation_shows_the_example() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let page = fs::read_to_string(here.join("../../docs/schemas.md")).expect("the page about schemas");
    let shown = page.split("```rust,ignore\n// src/main.rs\n").nth(1).and_then(|rest| rest.split("```").next());
    let example = fs::read_to_string(here.join("examples/watch.rs")).expect("the example");
    let (_, example) = example.split_once("// an example prints its results\n\n").expect("a first line of its own");
    assert_eq!(shown, Some(example));
}
