//! The blocking and the tokio driver have the same public items: types, constructors, methods with their full signatures,
//! and implementations of traits. What differs is in a list, with its reason.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use quote::ToTokens;
use syn::{Attribute, File, GenericArgument, ImplItem, Item, PathArguments, ReturnType, Type, UseTree, Visibility};

/// Items that only one driver has, or that differ, each with the reason.
const DIFFERENCES: &[(&str, &str)] = &[
    ("ClientHandle::drive", "with tokio, a task reads; with threads, those that wait do"),
    ("ClientHandle::drive_all", "with tokio, a task reads; with threads, those that wait do"),
    ("ClientHandle< QgaSession >::read_file", "a stream of tokio's is `AsyncWrite`, and not `Write`"),
    ("ClientHandle< QgaSession >::write_file", "a stream of tokio's is `AsyncRead`, and not `Read`"),
    ("ClientHandle: AsyncExecute", "the trait of methods with `async`"),
    ("ClientHandle: Execute", "the trait of methods without `async`"),
    ("Events::next", "`Iterator` has the method; `futures_core::Stream` has none that can be awaited"),
    ("Events: FusedIterator", "`futures_core` has no such marker of its own"),
    ("Events: Iterator", "the trait of iteration without `async`"),
    ("Events: Stream", "the trait of iteration with `async`"),
    ("Halves", "tokio joins a reader and a writer itself, as `tokio::io::join`"),
    ("Listener::is_transient_accept_error", "for a program with threads that accepts clients itself"),
    ("Listener: AsFd", "a program with threads can poll it; with tokio, the runtime does"),
    ("Pipes", "tokio reads pipes itself, as `tokio::net::unix::pipe`"),
    ("Plain", "any stream of tokio's can be polled; a blocking one needs a thread, which is `Stream`"),
    ("Stream", "any stream of tokio's can be polled, which is `Plain`; a blocking one needs a thread"),
    ("Transport", "one is polled by a task, the other is used by two threads at once"),
];

type Items = BTreeMap<String, String>;

/// The public items of a driver by name, with their signatures.
fn items(driver: &str) -> Items {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src").join(driver);
    let exported: BTreeSet<String> = parse(&folder.join("mod.rs")).items.iter().flat_map(exported).collect();
    let mut items: Items = exported.iter().map(|name| (name.clone(), String::new())).collect();
    for path in fs::read_dir(&folder).expect("a folder").map(|entry| entry.expect("an entry").path()) {
        let name = path.file_stem().and_then(|name| name.to_str()).unwrap_or_default();
        // Tests, and what takes the place of another file on another platform.
        if !["tests", "explored", "tcp"].contains(&name) && path.extension().is_some_and(|end| end == "rs") {
            collect(&parse(&path), &exported, &mut items);
        }
    }
    items
}

fn parse(path: &PathBuf) -> File {
    let text = fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    syn::parse_file(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The names that an item of a driver's root exports.
fn exported(item: &Item) -> Vec<String> {
    fn names(tree: &UseTree) -> Vec<String> {
        match tree {
            UseTree::Path(path) => names(&path.tree),
            UseTree::Name(name) => vec![name.ident.to_string()],
            UseTree::Group(group) => group.items.iter().flat_map(names).collect(),
            UseTree::Rename(_) | UseTree::Glob(_) => panic!("an export by another name"),
        }
    }
    match item {
        Item::Use(import) if is_public(&import.vis) => names(&import.tree),
        _ => Vec::new(),
    }
}

fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

fn collect(file: &File, exported: &BTreeSet<String>, items: &mut Items) {
    let is_exported = |name: &str| exported.contains(name);
    for item in &file.items {
        match item {
            Item::Struct(item) if is_public(&item.vis) && is_exported(&item.ident.to_string()) => {
                let name = item.ident.to_string();
                let fields = item.fields.iter().filter(|field| is_public(&field.vis)).map(text);
                let signature = format!("{} {:?}", text(&item.generics), fields.collect::<Vec<_>>());
                traits_derived(&item.attrs)
                    .for_each(|derived| drop(items.insert(format!("{name}: {derived}"), String::new())));
                items.insert(name, signature);
            }
            Item::Type(item) if is_public(&item.vis) && is_exported(&item.ident.to_string()) => {
                items.insert(item.ident.to_string(), format!("{} {}", text(&item.generics), text(&item.ty)));
            }
            Item::Trait(item) if is_public(&item.vis) && is_exported(&item.ident.to_string()) => {
                items.insert(item.ident.to_string(), item.items.iter().map(text).collect());
            }
            Item::Fn(item) if is_public(&item.vis) && is_exported(&item.sig.ident.to_string()) => {
                items.insert(item.sig.ident.to_string(), signature(&item.attrs, item.sig.clone()));
            }
            Item::Impl(item) => {
                let Type::Path(path) = &*item.self_ty else { continue };
                let Some(ty) = path.path.segments.last().filter(|ty| is_exported(&ty.ident.to_string())) else {
                    continue;
                };
                if let Some((_, implemented, _)) = &item.trait_ {
                    let implemented = implemented.segments.last().expect("a name");
                    let of = text(&implemented.arguments);
                    items.insert(format!("{}: {}{of}", ty.ident, implemented.ident), text(&item.generics));
                    continue;
                }
                for method in &item.items {
                    let ImplItem::Fn(method) = method else { continue };
                    if !is_public(&method.vis) {
                        continue;
                    }
                    // A type with arguments of its own has other methods, such as `ClientHandle<QmpSession>`.
                    let of = match &ty.arguments {
                        PathArguments::AngleBracketed(arguments) if is_concrete(arguments.args.first()) => {
                            text(arguments)
                        }
                        _ => String::new(),
                    };
                    let signature = format!(
                        "{} {} {}",
                        text(&item.generics),
                        text(&item.generics.where_clause),
                        signature(&method.attrs, method.sig.clone())
                    );
                    items.insert(format!("{}{of}::{}", ty.ident, method.sig.ident), signature);
                }
            }
            _ => {}
        }
    }
}

/// Whether a type's argument is a type, and not a parameter.
fn is_concrete(argument: Option<&GenericArgument>) -> bool {
    matches!(argument, Some(GenericArgument::Type(Type::Path(path)))
        if path.path.get_ident().is_some_and(|name| name.to_string().len() > 1))
}

/// The signature of a function without `async`: one that returns a future returns what the future does.
fn signature(attributes: &[Attribute], mut signature: syn::Signature) -> String {
    signature.asyncness = None;
    if let ReturnType::Type(_, returned) = &mut signature.output
        && let Type::ImplTrait(future) = &**returned
        && let Some(output) = future.bounds.iter().find_map(future_output)
    {
        **returned = output;
    }
    // A caller does not see `mut`.
    let conditions: String = attributes.iter().filter(|attribute| attribute.path().is_ident("cfg")).map(text).collect();
    let text = format!("{conditions} {}", text(&signature));
    text.replace(" mut ", " ").replace("(mut ", "(")
}

fn future_output(bound: &syn::TypeParamBound) -> Option<Type> {
    let syn::TypeParamBound::Trait(bound) = bound else { return None };
    let future = bound.path.segments.last().filter(|name| name.ident == "Future")?;
    let PathArguments::AngleBracketed(arguments) = &future.arguments else { return None };
    arguments.args.iter().find_map(|argument| match argument {
        GenericArgument::AssocType(output) if output.ident == "Output" => Some(output.ty.clone()),
        _ => None,
    })
}

fn traits_derived(attributes: &[Attribute]) -> impl Iterator<Item = String> {
    let derives = attributes.iter().filter(|attribute| attribute.path().is_ident("derive"));
    let derives = derives.map(|attribute| attribute.meta.require_list().expect("a list").tokens.to_string());
    derives.flat_map(|list| list.split(',').map(|name| name.trim().to_owned()).collect::<Vec<_>>())
}

/// Tokens as text, without a last comma and without the bound `'static`: tasks need it, threads within a scope do not.
fn text(tokens: &impl ToTokens) -> String {
    tokens.to_token_stream().to_string().replace(" ,)", ")").replace(" + 'static", "")
}

#[test]
fn both_drivers_have_the_same_items() {
    let (blocking, tokio) = (items("blocking"), items("tokio"));
    let names: BTreeSet<&String> = blocking.keys().chain(tokio.keys()).collect();
    let mut unused: BTreeMap<&str, &str> = DIFFERENCES.iter().copied().collect();
    let mut faults = Vec::new();
    for name in names {
        let (one, other) = (blocking.get(name), tokio.get(name));
        if one == other {
            continue;
        }
        // A type that is listed is listed with what it has.
        let ty = name.split([':', '<']).next().unwrap_or_default();
        let listed = [name.as_str(), ty].into_iter().find(|listed| DIFFERENCES.iter().any(|(name, _)| name == listed));
        match listed {
            Some(listed) => drop(unused.remove(listed)),
            None => faults.push(format!("{name}\n  blocking: {one:?}\n  tokio:    {other:?}")),
        }
    }
    assert!(faults.is_empty(), "these differ, and are not listed:\n{}", faults.join("\n"));
    assert!(unused.is_empty(), "these are listed, and do not differ: {unused:?}");
}

#[test]
fn futures_and_conditions_are_told_apart() {
    let of = |text: &str| {
        let function: syn::ItemFn = syn::parse_str(text).expect("a function");
        signature(&function.attrs, function.sig)
    };
    assert_eq!(of("pub async fn a(mut self, b: u8) -> C {}"), of("pub fn a(self, b: u8) -> C {}"));
    assert_eq!(of("fn a() -> impl Future<Output = Result<B, C>> + Send + use<D> {}"), of("fn a() -> Result<B, C> {}"));
    assert_ne!(of("fn a(b: u8) {}"), of("fn a(b: u16) {}"));
    assert_ne!(of("#[cfg(unix)] fn a() {}"), of("fn a() {}"));
    assert_ne!(of("fn a() -> impl Iterator<Item = B> {}"), of("fn a() -> B {}"));
}
