//! What is expanded, against files: `tests/expand/NAME.rs` and `NAME.expanded.rs`.
//!
//! `UPDATE_GOLDEN=1` rewrites the latter.

use std::path::Path;
use std::{env, fs};

use proc_macro2::TokenStream;
use similar::TextDiff;

use crate::expand::derive_with;
use crate::paths::Paths;

#[track_caller]
fn check(name: &str, paths: Paths) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/expand");
    let input = fs::read_to_string(folder.join(format!("{name}.rs"))).unwrap();
    let expanded = derive_with(input.parse::<TokenStream>().unwrap(), || Ok(paths));
    let expanded = prettyplease::unparse(&readable(syn::parse2(expanded).unwrap()));
    let golden = folder.join(format!("{name}.expanded.rs"));
    if env::var_os("UPDATE_GOLDEN").is_some() {
        fs::write(&golden, &expanded).unwrap();
    }
    let expected = fs::read_to_string(&golden).unwrap_or_default();
    let diff = TextDiff::from_lines(&expected, &expanded);
    assert!(expected == expanded, "{}", diff.unified_diff().header("golden", "expanded"));
}

/// With the server's side laid out as if it stood there without conditions.
fn readable(file: syn::File) -> syn::File {
    let items = file.items.into_iter().flat_map(|item| match item {
        syn::Item::Macro(item) if item.mac.path.segments.last().is_some_and(|last| last.ident == "__if_server") => {
            syn::parse2::<syn::File>(item.mac.tokens).unwrap().items
        }
        item => vec![item],
    });
    syn::File { items: items.collect(), ..file }
}

#[test]
fn agent() {
    check("agent", Paths::plain());
}

#[test]
fn asynchronous_monitor() {
    check("monitor", Paths::plain());
}

/// Without `qapi-session` there is nothing for servers.
#[test]
fn client_only() {
    check("client", Paths { session: None, ..Paths::plain() });
}

/// The crate that an attribute names comes before those in the manifest.
#[test]
fn of_another_crate() {
    check("facade", Paths::plain());
}

/// A schema's faults are the derive's, and say where in the schema they are.
#[test]
fn a_schema_that_is_not_in_order() {
    let input = r#"#[qapi(schema = "tests/schemas/faulty.json")] enum Farm { OpenBarn }"#;
    let expanded = derive_with(input.parse::<TokenStream>().unwrap(), || Ok(Paths::plain())).to_string();
    assert!(expanded.contains("tests/schemas/faulty.json:1:"), "{expanded}");
    assert!(expanded.contains("'sring'"), "{expanded}");
    assert!(expanded.contains("compile_error"), "{expanded}");
}
