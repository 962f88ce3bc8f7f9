//! The root module of a protocol: re-exports, and the enumerations of all commands and events.

use crate::lower::Cfg;
use crate::lower::model::{Module, TypeItem};
use crate::schema::Definition;

use super::code::Code;
use super::context::Context;
use super::facts;

/// Writes `mod.rs`.
pub(super) fn emit_root(context: &Context<'_, '_>) -> String {
    let protocol = context.protocol;
    let mut code = context.header("");
    let count = |count: usize, what: &str| format!("{count} {what}{}", if count == 1 { "" } else { "s" });
    let (commands, events) = (protocol.commands().count(), protocol.events().count());
    let counts = format!("{}, {}", count(commands, "command"), count(events, "event"));
    let over = protocol.over.as_ref().map(|over| format!(", over the types of `{over}`")).unwrap_or_default();
    let whose = if protocol.qemu { "as QEMU" } else { "as release" };
    code.line(&format!("//! The protocol `{}` {whose} {} has it: {counts}{over}.", protocol.name, protocol.release));
    code.line("//!");
    let events = if protocol.events().next().is_some() { ", events in [`event`]" } else { "" };
    code.line(&format!("//! Types are here, commands in [`command`]{events}, named as in the schema but for Rust's"));
    let with = context.table_feature().map(|feature| format!(" with the feature `{feature}`")).unwrap_or_default();
    code.line(&format!("//! conventions. `schema` is the schema as data{with}."));
    if protocol.cfg.is_none() {
        code.blank();
    }
    if let Some(cfg) = &protocol.cfg {
        emit_features(&mut code, cfg);
    }
    code.line("#![allow(clippy::large_enum_variant)] // branches are as large as the schema has them");
    code.line("#![allow(clippy::too_many_arguments)] // constructors take what the schema makes mandatory");
    code.line("#![allow(deprecated)] // methods make commands that should no longer be used");
    if protocol.prose {
        code.line("#![allow(rustdoc::redundant_explicit_links)] // the schema's names are linked to what is called so");
    }
    if protocol.cfg.is_some() {
        code.line("#![allow(unused)] // the features decide which items exist");
    }
    code.blank();
    let mut modules: Vec<_> = protocol.modules.iter().collect();
    modules.sort_by_key(|module| module.name.trim_start_matches("r#"));

    let own = modules.iter().filter(|_| protocol.over.is_none());
    let mut declarations: Vec<_> =
        own.map(|module| (module.name.as_str(), "pub(crate) mod", module.feature.as_deref())).collect();
    declarations.push(("schema", "pub mod", context.table_feature()));
    if protocol.over.is_none() && context.names_feature().is_some() {
        declarations.push(("names", "pub mod", context.names_feature()));
    }
    let has_commands = protocol.commands().next().is_some();
    if has_commands {
        declarations.push(("client", "mod", None));
    }
    declarations.sort_unstable_by_key(|(name, ..)| name.trim_start_matches("r#"));
    for (name, keyword, feature) in declarations {
        code.gate(feature);
        code.line(&format!("{keyword} {name};"));
    }
    code.blank();
    if has_commands {
        code.line("#[allow(unreachable_pub, unused_imports)] // the module is empty without `blocking` or `async`");
        code.line("pub use self::client::*;");
        code.blank();
    }
    if let Some((over, feature)) = protocol.over.as_ref().zip(context.names_feature()) {
        code.gate(Some(feature));
        code.line(&format!("pub use super::{over}::names;"));
        code.blank();
    }
    let home = protocol.over.as_ref().map_or_else(|| "self".to_owned(), |over| format!("super::{over}"));
    emit_reexports(
        &mut code,
        &home,
        &modules,
        "The commands, each a struct of its arguments.",
        "The events, each a struct of its data.",
    );
    emit_commands(&mut code, context);
    if protocol.events().next().is_some() {
        emit_events(&mut code, context);
    }
    // The lists cannot say which of their items a build has.
    if protocol.cfg.is_none() {
        emit_lists(&mut code, context);
    }
    code.into_string()
}

/// Documents the Cargo features that the crate has to declare.
fn emit_features(code: &mut Code, cfg: &Cfg) {
    let features = cfg.features();
    if !features.is_empty() {
        code.line("//!");
        code.line("//! Items with a condition depend on these features of the crate:");
        code.line("//!");
        code.line("//! ```toml");
        code.line("//! [features]");
        features.iter().for_each(|feature| code.line(&format!("//! {feature} = []")));
        code.line("//! ```");
    }
    code.blank();
}

/// Re-exports the items of the schema files' modules, which are in the module `home`.
pub(super) fn emit_reexports(code: &mut Code, home: &str, modules: &[&Module<'_>], commands: &str, events: &str) {
    for module in modules.iter().filter(|module| !module.types.is_empty()) {
        code.gate(module.feature.as_deref());
        code.line(&format!("pub use {home}::{}::*;", module.name));
    }
    let inside = if home == "self" { "super".to_owned() } else { format!("super::{home}") };
    let mut part = |name: &str, doc: &str, has_any: &dyn Fn(&Module<'_>) -> bool| {
        code.blank();
        code.doc(doc);
        code.block(&format!("pub mod {name} {{"), "}", |code| {
            for module in modules.iter().filter(|module| has_any(module)) {
                code.gate(module.feature.as_deref());
                code.line(&format!("pub use {inside}::{}::{name}::*;", module.name));
            }
        });
    };
    part("command", commands, &|module| !module.commands.is_empty());
    let has_events = modules.iter().any(|module| !module.events.is_empty());
    if has_events {
        part("event", events, &|module| !module.events.is_empty());
    }
    if has_events || modules.iter().any(|module| !module.commands.is_empty()) {
        emit_types(code);
    }
}

/// Writes a second path to the types, for modules in which a command or event may have the name of a type. Rust before
/// 1.95 cannot rename `super` in an import.
fn emit_types(code: &mut Code) {
    code.blank();
    code.line("/// The types, by a path that no command or event hides.");
    code.block("mod types {", "}", |code| {
        code.line("#[allow(unused_imports)] // not every schema needs it");
        code.line("pub(super) use super::*;");
    });
}

fn emit_commands(code: &mut Code, context: &Context<'_, '_>) {
    let commands = context.protocol.sorted_commands();
    code.blank();
    code.line("/// Every command of the protocol, in the order of their names.");
    code.line("#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]");
    code.line("#[non_exhaustive]");
    code.block("pub enum Commands {", "}", |code| {
        for (feature, item) in &commands {
            code.doc(&variant(context, "Command", item.definition));
            code.gate(*feature);
            code.cfg(context.cfg(item.definition).as_deref());
            code.line(&format!("{},", item.name));
        }
    });
    code.blank();
    code.block(&format!("{}::wire::commands! {{ Commands {{", context.runtime()), "} }", |code| {
        for (feature, item) in &commands {
            code.gate(*feature);
            code.cfg(context.cfg(item.definition).as_deref());
            code.line(&format!("\"{}\" {},", item.definition.name, item.name));
        }
    });
}

/// Documentation of the variant of a command or event.
fn variant(context: &Context<'_, '_>, kind: &str, definition: &Definition) -> String {
    let facts = facts::part(kind, &definition.name, None, &definition.features, None);
    match context.protocol.words(&definition.name) {
        Some(words) => format!("{}\n\n{facts}", words.summary),
        None => facts,
    }
}

fn emit_events(code: &mut Code, context: &Context<'_, '_>) {
    let events = context.protocol.sorted_events();
    code.blank();
    code.line("/// Any event of the protocol.");
    code.line("#[derive(Clone, Debug, PartialEq)]");
    code.line("#[non_exhaustive]");
    code.block("pub enum Event {", "}", |code| {
        for (feature, item) in &events {
            code.doc(&variant(context, "Event", item.definition));
            code.gate(*feature);
            code.cfg(context.cfg(item.definition).as_deref());
            code.line(&format!("{0}(event::{0}),", item.name));
        }
        code.line("/// An event that this type does not know.");
        code.block("Unknown {", "},", |code| {
            code.line("/// Its name.");
            code.line("name: String,");
            code.line("/// Its data, or an empty object if it has no data.");
            code.line(&format!("data: {}::Any,", context.runtime()));
        });
    });
    code.blank();
    code.block(&format!("{}::wire::events! {{ Event {{", context.runtime()), "} }", |code| {
        for (feature, item) in &events {
            code.gate(*feature);
            code.cfg(context.cfg(item.definition).as_deref());
            code.line(&format!("\"{}\" {},", item.definition.name, item.name));
        }
    });
}

/// Writes macros that pass a list of all items to a callback, for tests.
fn emit_lists(code: &mut Code, context: &Context<'_, '_>) {
    let protocol = context.protocol;
    let mut list = |what: &str, rows: Vec<String>| {
        code.blank();
        code.line("#[doc(hidden)]");
        code.line("#[macro_export]");
        code.block(&format!("macro_rules! __{}_{what} {{", protocol.name), "}", |code| {
            code.block("($callback:ident) => {", "};", |code| match rows.is_empty() {
                true => code.line("$callback! {}"),
                false => code.block("$callback! {", "}", |code| rows.iter().for_each(|row| code.line(row))),
            });
        });
    };
    let carried = |name: &str, wire: &str| format!("\"{wire}\" {name},");
    list("commands", protocol.commands().map(|item| carried(&item.name, &item.definition.name)).collect());
    list("events", protocol.events().map(|item| carried(&item.name, &item.definition.name)).collect());
    let row = |item: &TypeItem<'_>| format!("\"{}\" {} {},", item.definition.name, item.name, item.entry);
    if protocol.over.is_none() {
        list("types", protocol.types().map(row).collect());
    }
}
