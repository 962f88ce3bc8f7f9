//! Compares expansions with files: `tests/expand/NAME.rs` and `NAME.expanded.rs`.
//!
//! `UPDATE_GOLDEN=1` rewrites the latter.

use std::path::Path;
use std::{env, fs};

use proc_macro2::{TokenStream, TokenTree};
use quote::{ToTokens as _, quote};
use similar::TextDiff;
use syn::parse::{Parse, ParseStream};

use crate::expand::derive_with;
use crate::paths::Paths;
use crate::protocol::Protocol;
use crate::tables::PROTOCOLS;

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

/// Returns the code as if all features were on: with the code for servers, and the commands of each module.
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

/// A command whose module is not compiled is reported at its variant, with the feature that it needs.
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

/// Without `qapi-session` no code for servers is generated.
#[test]
fn client_only() {
    check("client", Paths { session: None, ..Paths::plain() });
}

/// The crate that an attribute names is used instead of those in the manifest.
#[test]
fn of_another_crate() {
    check("facade", Paths::plain());
}

/// Errors in a schema are errors of the derive, with their place in the schema.
#[test]
fn a_schema_that_is_not_in_order() {
    let input = r#"#[qapi(schema = "tests/schemas/faulty.json")] enum Farm { OpenBarn }"#;
    let expanded = derive_with(input.parse::<TokenStream>().unwrap(), || Ok(Paths::plain())).to_string();
    assert!(expanded.contains("tests/schemas/faulty.json:1:"), "{expanded}");
    assert!(expanded.contains("'sring'"), "{expanded}");
    assert!(expanded.contains("compile_error"), "{expanded}");
}

/// Returns the calls of the macro `client!` in some code, in order.
fn clients(code: TokenStream) -> Vec<TokenStream> {
    let mut found = Vec::new();
    let mut before = [String::new(), String::new()];
    for token in code {
        match &token {
            TokenTree::Group(group) if before == ["client", "!"] => found.push(group.stream()),
            TokenTree::Group(group) => found.extend(clients(group.stream())),
            _ => {}
        }
        let [_, last] = before;
        before = [last, token.to_string()];
    }
    found
}

/// The text of a line or more of documentation.
fn text(attribute: &syn::Attribute) -> Option<String> {
    let syn::Meta::NameValue(doc) = &attribute.meta else { return None };
    let syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }) = &doc.value else { return None };
    // `///` leaves a space before each line.
    doc.path.is_ident("doc").then(|| text.value().trim().to_owned())
}

/// The methods of a client trait, each as its documentation and its code, without the paths that depend on its module.
struct Methods(Vec<(String, String)>);

impl Methods {
    fn of(client: TokenStream, module: &str) -> Self {
        let Self(mut methods) = syn::parse2(client).unwrap();
        for (doc, method) in &mut methods {
            // A derive reports missing features itself.
            doc.truncate(doc.find(" Needs the feature").unwrap_or(doc.len()));
            *doc = doc.replace(&format!("{module}::command::"), "command::");
            method.retain(|char| char != ' ');
            *method = method.replace(&format!("{module}::command::"), "command::");
            *method = method.replace(&format!("{module}::"), "types::");
            for path in ["::qapi_types::", "::core::convert::", "::core::iter::", "::std::string::", "::std::vec::"] {
                *method = method.replace(path, "");
            }
        }
        Self(methods)
    }
}

impl Parse for Methods {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        // VISIBILITY CLIENT ASYNC_CLIENT { METHODS }
        input.parse::<syn::Visibility>()?;
        input.parse::<syn::Ident>()?;
        input.parse::<syn::Ident>()?;
        let body;
        syn::braced!(body in input);
        let mut methods = Vec::new();
        while !body.is_empty() {
            let attributes = body.call(syn::Attribute::parse_outer)?;
            let doc: Vec<_> = attributes.iter().filter_map(text).collect();
            // The derive leaves conditions to the variants, and checks features around the whole code.
            let others = attributes.iter().filter(|other| !other.path().is_ident("cfg") && text(other).is_none());
            let mut method: TokenStream = others.map(|attribute| attribute.to_token_stream()).collect();
            while !body.peek(syn::Token![;]) {
                method.extend([body.parse::<TokenTree>()?]);
            }
            body.parse::<syn::Token![;]>()?;
            methods.push((doc.join("\n"), method.to_string()));
        }
        Ok(Self(methods))
    }
}

/// The methods of a derived client equal those of the generated client of the protocol: signatures, commands, and
/// documentation.
#[test]
fn clients_are_the_same() {
    for table in PROTOCOLS {
        let (name, variants) = (table.name, table.shapes().map(|shape| shape.variant.parse().unwrap()));
        let variants: Vec<TokenStream> = variants.collect();
        let input = quote!(#[qapi(protocol = #name)] enum All { #(#variants),* });
        let derived = clients(derive_with(input, || Ok(Paths::plain())));
        let [derived] = <[_; 1]>::try_from(derived).unwrap();
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../qapi-types/src/generated");
        let generated = fs::read_to_string(folder.join(name).join("client.rs")).unwrap();
        let [generated] = <[_; 1]>::try_from(clients(generated.parse().unwrap())).unwrap();
        compare(Methods::of(derived, &format!("::qapi_types::{name}")), Methods::of(generated, "types"));
    }
}

/// The same holds for a schema of the user's own, compared with the output of `build::Builder`.
#[test]
fn clients_of_other_schemas_are_the_same() {
    let path: syn::LitStr = syn::parse_quote!("tests/schemas/farm.json");
    let shapes = Protocol::of_schema(&path, "all", &quote!(::qapi_types), &[]).unwrap().shapes;
    let variants: Vec<TokenStream> = shapes.iter().map(|shape| shape.variant.parse().unwrap()).collect();
    let derived = derive_with(quote!(#[qapi(schema = #path)] enum All { #(#variants),* }), || Ok(Paths::plain()));
    let [generated, derived] = <[_; 2]>::try_from(clients(derived)).unwrap();
    compare(Methods::of(derived, "all"), Methods::of(generated, "types"));
}

#[track_caller]
fn compare(derived: Methods, generated: Methods) {
    let (Methods(mut derived), Methods(mut generated)) = (derived, generated);
    assert!(!derived.is_empty());
    // The storage daemon's commands are listed in the order of its own schema.
    derived.sort();
    generated.sort();
    for (derived, generated) in derived.iter().zip(&generated) {
        assert_eq!(derived, generated);
    }
    assert_eq!(derived.len(), generated.len());
}
