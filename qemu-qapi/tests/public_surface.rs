//! What the crate makes public: not more than a reader can take in, and no name for two things.
//!
//! Types, traits, functions, constants and macros count, methods do not, and neither do the generated protocols.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use syn::{Attribute, Item, ItemUse, UseTree, Visibility};

/// The most public items.
const MOST: usize = 150;

/// The most of the module `workflow`, which counts by itself: a reader picks one task of it.
const MOST_OF_WORKFLOWS: usize = 32;

/// Crates whose items are re-exported, and their source folders.
const CRATES: [(&str, &str); 2] = [("qapi_session", "../qapi-session/src"), ("qapi_types", "../qapi-types/src")];

/// Generated modules.
const GENERATED: [&str; 3] = ["qga", "qmp", "qsd"];

/// Modules that are twins, so that a name in both has one meaning.
const TWINS: [&str; 2] = ["blocking", "tokio"];

/// Names with two meanings, each with the reason that it has them.
const SHARED: &[(&str, &str)] = &[
    ("Command", "the trait of all commands, and the entry of a command in a schema table"),
    ("Event", "the trait of all events, and the entry of an event in a schema table"),
    ("Options", "of a client, and of a server"),
    ("Peer", "who has connected to a server, and the servers that a workflow talks to"),
];

/// The public items of a module and of modules in it: the module's name, and the item's.
fn collect(path: &Path, module: &str, found: &mut Vec<(String, String)>) {
    let text = fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let file = syn::parse_file(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    for item in &file.items {
        let (attributes, visibility, name) = match item {
            Item::Use(import) if is_public(&import.attrs, &import.vis) => {
                imported(import, module, found);
                continue;
            }
            Item::Mod(item) if is_public(&item.attrs, &item.vis) => {
                collect(&module_file(path, &item.ident.to_string()), &item.ident.to_string(), found);
                continue;
            }
            Item::Struct(item) => (&item.attrs, &item.vis, &item.ident),
            Item::Enum(item) => (&item.attrs, &item.vis, &item.ident),
            Item::Trait(item) => (&item.attrs, &item.vis, &item.ident),
            Item::Type(item) => (&item.attrs, &item.vis, &item.ident),
            Item::Fn(item) => (&item.attrs, &item.vis, &item.sig.ident),
            Item::Const(item) => (&item.attrs, &item.vis, &item.ident),
            Item::Static(item) => (&item.attrs, &item.vis, &item.ident),
            _ => continue,
        };
        if is_public(attributes, visibility) {
            found.push((module.to_owned(), name.to_string()));
        }
    }
}

fn is_public(attributes: &[Attribute], visibility: &Visibility) -> bool {
    let is_hidden = |attribute: &Attribute| {
        attribute.path().is_ident("doc")
            && attribute.meta.require_list().is_ok_and(|list| list.tokens.to_string() == "hidden")
    };
    matches!(visibility, Visibility::Public(_)) && !attributes.iter().any(is_hidden)
}

fn module_file(parent: &Path, module: &str) -> PathBuf {
    let folder = parent.parent().expect("a folder");
    let file = folder.join(module).with_extension("rs");
    if file.exists() { file } else { folder.join(module).join("mod.rs") }
}

/// What an import makes public: items, and what is in modules.
fn imported(import: &ItemUse, module: &str, found: &mut Vec<(String, String)>) {
    fn leaves(tree: &UseTree, path: &mut Vec<String>, found: &mut Vec<Vec<String>>) {
        match tree {
            UseTree::Path(part) => {
                path.push(part.ident.to_string());
                leaves(&part.tree, path, found);
                path.pop();
            }
            UseTree::Group(group) => group.items.iter().for_each(|tree| leaves(tree, path, found)),
            UseTree::Name(name) => found.push([path.as_slice(), &[name.ident.to_string()]].concat()),
            UseTree::Rename(name) => found.push([path.as_slice(), &[name.rename.to_string()]].concat()),
            UseTree::Glob(_) => found.push([path.as_slice(), &["*".to_owned()]].concat()),
        }
    }
    let mut names = Vec::new();
    leaves(&import.tree, &mut Vec::new(), &mut names);
    for path in names {
        let name = path.last().expect("a name").clone();
        let source = CRATES.iter().find(|(name, _)| *name == path[0]);
        let root = source.map(|(_, folder)| Path::new(env!("CARGO_MANIFEST_DIR")).join(folder).join("lib.rs"));
        let is_module = name.chars().all(|character| character.is_ascii_lowercase() || character == '_');
        match root {
            _ if GENERATED.contains(&&*name) => {}
            Some(root) if name == "*" => collect(&module_file(&root, &path[1]), module, found),
            // A function may have the name of a private module.
            Some(root) if is_module && is_public_module(&root, &name) => {
                collect(&module_file(&root, &name), &name, found);
            }
            _ => found.push((module.to_owned(), name)),
        }
    }
}

fn is_public_module(root: &Path, name: &str) -> bool {
    let text = fs::read_to_string(root).expect("a root");
    text.contains(&format!("\npub mod {name};"))
}

fn surface() -> Vec<(String, String)> {
    let mut found = Vec::new();
    collect(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src/lib.rs"), "", &mut found);
    found
}

#[test]
fn there_are_not_too_many_public_items() {
    let surface = surface();
    // The search has found something in each module.
    for module in ["", "blocking", "tokio", "server", "schema"] {
        assert!(surface.iter().filter(|(found, _)| found == module).count() > 5, "{module}: {surface:?}");
    }
    let (workflows, others): (Vec<_>, Vec<_>) = surface.iter().partition(|(module, _)| module == "workflow");
    assert!(others.len() <= MOST, "{} items, at most {MOST}: {others:?}", others.len());
    assert!((10..=MOST_OF_WORKFLOWS).contains(&workflows.len()), "{} items: {workflows:?}", workflows.len());
}

#[test]
fn no_name_has_two_meanings() {
    let mut modules: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (module, name) in surface() {
        let module = if TWINS.contains(&&*module) { "a driver".to_owned() } else { module };
        let of = modules.entry(name).or_default();
        if !of.contains(&module) {
            of.push(module);
        }
    }
    let shared: BTreeMap<_, _> = modules.iter().filter(|(_, modules)| modules.len() > 1).collect();
    let listed: Vec<&str> = SHARED.iter().map(|(name, _)| *name).collect();
    assert_eq!(shared.keys().map(|name| name.as_str()).collect::<Vec<_>>(), listed, "{shared:?}");
}
