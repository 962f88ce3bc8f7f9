//! What is expanded, against files: `tests/expand/NAME.rs` and `NAME.expanded.rs`.
//!
//! `UPDATE_GOLDEN=1` rewrites the latter.

use std::path::Path;
use std::{env, fs};

use proc_macro2::{TokenStream, TokenTree};
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

/// Laid out as if all features were on: the server's side, and the commands of each module.
fn readable(file: syn::File) -> syn::File {
    let items = file.items.into_iter().flat_map(|item| {
        let syn::Item::Macro(item) = item else { return vec![item] };
        let switch = item.mac.path.segments.last().map(|last| last.ident.to_string()).unwrap_or_default();
        let tokens = match item.mac.tokens.clone().into_iter().next() {
            Some(TokenTree::Group(group)) if switch.starts_with("has_") => group.stream(),
            _ if switch == "__if_server" => item.mac.tokens,
            _ => return vec![item.into()],
        };
        readable(syn::parse2(tokens).unwrap()).items
    });
    syn::File { items: items.collect(), ..file }
}

/// A command whose module is not there is told of at its variant, with the feature.
#[test]
fn features() {
    let input = r#"#[qapi(protocol = "qmp", events(Reset, DeviceDeleted))]
        enum Monitor { Stop, Cont, BlockdevAdd, QueryStatus, BlockdevDel }"#;
    let expanded = derive_with(input.parse::<TokenStream>().unwrap(), || Ok(Paths::plain())).to_string();
    for (switch, text) in [
        (
            "has_misc",
            "the command `stop` needs the feature `misc`, or `qmp` for all modules: add it to the `features` of `qapi-types`",
        ),
        ("has_block_core", "the command `blockdev-add` needs the feature `block-core`, or"),
        ("has_qdev", "the event `DeviceDeleted` needs the feature `qdev`, or"),
        ("has_run_state", "the command `query-status` needs the feature `run-state`, or"),
    ] {
        assert_eq!(expanded.matches(switch).count(), 2, "{switch}");
        assert_eq!(expanded.matches(text).count(), 1, "{text}");
    }
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
