//! Removes definitions from a checked schema that are not selected, and types that only they use.
//!
//! The result is valid: if a remaining definition refers to a removed one, the selection is refused.

mod cfg_conditions;
mod error;
mod filter;
mod globs;
mod references;
mod symbols;

use std::collections::{BTreeMap, HashMap, HashSet};

use crate::introspect;
use crate::schema::{BUILTIN_MODULE, DefId, Definition, Kind, Module, Schema};

pub use self::error::{Error, List};
pub use self::filter::Filter;

/// The definitions to keep of a schema.
#[derive(Clone, Debug, Default)]
pub struct Selection {
    /// Symbols that are defined, by name or glob. A name has precedence over a glob.
    pub define: Vec<String>,
    /// Symbols that are not defined, by name or glob.
    pub undefine: Vec<String>,
    /// The treatment of conditions on other symbols. By default the conditions are kept.
    pub conditions: Conditions,
    /// Commands, by name.
    pub commands: Filter,
    /// Events, by name.
    pub events: Filter,
    /// Modules whose commands and events are kept: by their path from the main file's folder, `block-core.json`, or by
    /// their name alone, `block-core`.
    pub modules: Filter,
}

/// A treatment of conditions on symbols that are neither defined nor undefined.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Conditions {
    /// Keep the conditions, and the definitions that have them.
    #[default]
    Keep,
    /// Refuse conditions on such symbols.
    Decide,
    /// Keep the conditions for the compiler: each symbol is a Cargo feature of the crate with the generated code.
    Cfg,
}

/// Removes all definitions from a schema that are not selected.
///
/// Types used only by removed commands or events are removed too. Types that no message of the schema contains have
/// other uses. They stay if their module stays, unless the selection lists the commands or events to keep.
///
/// # Errors
/// All errors of the selection: names that the schema lacks, and remaining definitions that need a removed one.
pub fn select(mut schema: Schema, selection: &Selection) -> Result<Schema, Vec<Error>> {
    let mut errors = Vec::new();
    let decided = decided(&schema, selection, &mut errors);
    let mut keep = wanted(&schema, selection, &mut errors);
    if !errors.is_empty() {
        return Err(errors);
    }
    let in_messages = references::reached(&schema, |_, definition| definition.kind.is_message());
    let in_kept_module = keep.clone();
    let other_uses = selection.commands.keep.is_none() && selection.events.keep.is_none();
    // A type of a removed module stays if a remaining definition uses it.
    for (definition, keep) in schema.definitions.iter_mut().zip(&mut keep) {
        *keep |= !definition.kind.is_message();
        *keep &= symbols::configure(definition, &decided);
    }
    symbols_leave_out(&schema, selection, [&in_kept_module, &keep], &mut errors);
    if !errors.is_empty() {
        return Err(errors);
    }
    symbols::drop_branches(&mut schema);
    let wanted = references::reached(&schema, |id, definition| {
        let id = id.0 as usize;
        let other = other_uses && !in_messages[id] && in_kept_module[id];
        schema[definition.module].name == BUILTIN_MODULE || keep[id] && (definition.kind.is_message() || other)
    });
    whole(&schema, &keep, &wanted)?;
    references::compact(&mut schema, &wanted);
    let errors = match selection.conditions {
        Conditions::Keep => Vec::new(),
        Conditions::Decide => match introspect::symbols(&schema).into_iter().map(str::to_owned).collect::<Vec<_>>() {
            symbols if symbols.is_empty() => Vec::new(),
            symbols => vec![Error::Undecided { symbols }],
        },
        Conditions::Cfg => cfg_conditions::settle(&mut schema),
    };
    if !errors.is_empty() {
        return Err(errors);
    }
    Ok(schema)
}

/// Returns whether each symbol in conditions is defined. Symbols that the selection does not decide are missing.
fn decided(schema: &Schema, selection: &Selection, errors: &mut Vec<Error>) -> HashMap<String, bool> {
    let Selection { define, undefine, .. } = selection;
    let asked = introspect::symbols(schema);
    filter::check(define, List::Define, &asked, &[], errors);
    filter::check(undefine, List::Undefine, &asked, &[], errors);
    let mut decided = HashMap::new();
    // The symbols by the two globs that define and undefine them.
    let mut contradictions: BTreeMap<(String, String), Vec<&str>> = BTreeMap::new();
    for symbol in asked {
        let named = |list: &[String]| list.iter().any(|name| name == symbol);
        let matched = |list: &[String]| list.iter().find(|glob| globs::matches(glob, symbol)).cloned();
        let defined = match (named(define), named(undefine)) {
            (true, false) => true,
            (false, true) => false,
            _ => match (matched(define), matched(undefine)) {
                (Some(by), Some(glob)) => {
                    contradictions.entry((by, glob)).or_default().push(symbol);
                    continue;
                }
                (None, None) => continue,
                (defined, _) => defined.is_some(),
            },
        };
        decided.insert(symbol.to_owned(), defined);
    }
    errors.extend(contradictions.into_iter().filter_map(|((_, glob), symbols)| {
        let (first, others) = symbols.split_first()?;
        Some(Error::Contradiction { symbol: (*first).to_owned(), glob, others: others.len() })
    }));
    decided
}

/// Returns, for each definition, whether the selection keeps it by name and module.
fn wanted(schema: &Schema, selection: &Selection, errors: &mut Vec<Error>) -> Vec<bool> {
    let Selection { commands, events, modules, .. } = selection;
    let names = |module: &Module| [stem(&module.name).to_owned(), module.name.clone()];
    let named: Vec<[String; 2]> = schema.modules().skip(1).map(|(_, module)| names(module)).collect();
    let named: Vec<&str> = named.iter().flatten().map(String::as_str).collect();
    modules.check([List::KeepModules, List::WithoutModules], &named, &[], errors);
    let kept_module: Vec<bool> = schema
        .modules()
        .map(|(_, module)| {
            module.name == BUILTIN_MODULE || modules.keeps(&names(module).each_ref().map(String::as_str))
        })
        .collect();
    let kept = |definition: &Definition| kept_module[definition.module.0 as usize];
    fn name(definition: &Definition) -> &str {
        &definition.name
    }

    let mut of_kind = |filter: &Filter, lists: [List; 2], is: fn(&Kind) -> bool| {
        let definitions = || schema.definitions.iter().filter(|definition| is(&definition.kind));
        let names = |of_kept| definitions().filter(move |definition| kept(definition) == of_kept).map(name).collect();
        let (there, elsewhere): (Vec<&str>, Vec<&str>) = (names(true), names(false));
        filter.check(lists, &there, &elsewhere, errors);
        there.into_iter().filter(|name| filter.keeps(&[name])).collect::<HashSet<&str>>()
    };
    let commands =
        of_kind(commands, [List::KeepCommands, List::WithoutCommands], |kind| matches!(kind, Kind::Command(_)));
    let events = of_kind(events, [List::KeepEvents, List::WithoutEvents], |kind| matches!(kind, Kind::Event(_)));
    let wanted = schema.definitions.iter().map(|definition| match definition.kind {
        Kind::Command(_) => commands.contains(name(definition)),
        Kind::Event(_) => events.contains(name(definition)),
        _ => kept(definition),
    });
    wanted.collect()
}

/// Reports commands and events that the selection lists but symbols remove.
fn symbols_leave_out(schema: &Schema, selection: &Selection, [before, after]: [&[bool]; 2], errors: &mut Vec<Error>) {
    let mut of_kind = |filter: &Filter, list: List, is: fn(&Kind) -> bool| {
        let names = |kept: &[bool]| -> Vec<&str> {
            let definitions =
                schema.definitions.iter().zip(kept).filter(|(definition, kept)| **kept && is(&definition.kind));
            definitions.map(|(definition, _)| definition.name.as_str()).collect()
        };
        let (before, after): (_, HashSet<&str>) = (names(before), names(after).into_iter().collect());
        filter.nothing_left(list, &before, |name| !after.contains(name), "the given symbols", errors);
    };
    of_kind(&selection.commands, List::KeepCommands, |kind| matches!(kind, Kind::Command(_)));
    of_kind(&selection.events, List::KeepEvents, |kind| matches!(kind, Kind::Event(_)));
}

/// Returns the name of a module's file without folders and `.json`.
fn stem(module: &str) -> &str {
    let file = module.rsplit('/').next().unwrap_or(module);
    file.strip_suffix(".json").unwrap_or(file)
}

/// Checks that no remaining definition needs a removed one, and that all have values.
fn whole(schema: &Schema, keep: &[bool], wanted: &[bool]) -> Result<(), Vec<Error>> {
    let is_kept = |id: DefId| keep[id.0 as usize];
    // A definition that is itself removed is reported where it is needed.
    let definitions = schema.definitions().filter(|(id, _)| wanted[id.0 as usize] && is_kept(*id));
    let errors: Vec<_> = definitions
        .flat_map(|(_, definition)| {
            let (keyword, name) = (definition.kind.keyword(), &definition.name);
            if is_impossible(schema, definition) {
                return vec![Error::NoBranches { keyword, name: name.clone() }];
            }
            let mut missing: Vec<_> =
                references::references(schema, definition).into_iter().filter(|id| !is_kept(*id)).collect();
            missing.sort_unstable_by_key(|id| id.0);
            missing.dedup();
            let error = |id: DefId| Error::Missing { keyword, name: name.clone(), missing: schema[id].name.clone() };
            missing.into_iter().map(error).collect()
        })
        .collect();
    if errors.is_empty() { Ok(()) } else { Err(errors) }
}

/// Whether a definition has no branches left, which the checker would not allow.
fn is_impossible(schema: &Schema, definition: &Definition) -> bool {
    match &definition.kind {
        Kind::Alternate(alternate) => alternate.branches.is_empty(),
        Kind::Union(object) => {
            let is_empty = |kind: &Kind| matches!(kind, Kind::Enum(enumeration) if enumeration.values.is_empty());
            object.branches.is_empty() && is_empty(&schema[object.tag_type].kind)
        }
        _ => false,
    }
}
