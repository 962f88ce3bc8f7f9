//! What the README shows of a protocol of one's own is what is here.

use std::fs;
use std::path::Path;

#[test]
fn the_readme_shows_the_example() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let readme = fs::read_to_string(here.join("../../README.md")).expect("the project's README");
    let shown = readme.split("```rust,ignore\n// src/main.rs\n").nth(1).and_then(|rest| rest.split("```").next());
    let example = fs::read_to_string(here.join("examples/watch.rs")).expect("the example");
    let (_, example) = example.split_once("// an example shows\n\n").expect("a first line of its own");
    assert_eq!(shown, Some(example));
}
