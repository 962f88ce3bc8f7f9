//! Less of a checked schema: without what a build leaves out, and without the types of that.
//!
//! What is left is valid because what was there is: it only refers to what is left, or is refused.

mod decide;
mod error;
mod globs;
mod implied;
mod refer;

use std::collections::{BTreeMap, HashMap, HashSet};

use crate::introspect::symbols;
use crate::schema::{BUILTIN_MODULE, DefId, Definition, Kind, Module, Schema};

pub use self::error::{Error, List};
pub use self::globs::Filter;

/// What is wanted of a schema.
#[derive(Clone, Debug, Default)]
pub struct Selection {
    /// Symbols that are defined, by name or glob. A name goes before a glob.
    pub define: Vec<String>,
    /// Symbols that are not, likewise.
    pub undefine: Vec<String>,
    /// What becomes of conditions on other symbols.
    pub conditions: Conditions,
    /// Commands, by name.
    pub commands: Filter,
    /// Events, by name.
    pub events: Filter,
    /// Modules whose commands and events are wanted: by their path from the main file's folder, `block-core.json`, or
    /// by their name alone, `block-core`.
    pub modules: Filter,
}

/// What becomes of conditions on symbols that are neither defined nor undefined.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Conditions {
    /// What has them stays, and so do they.
    #[default]
    Keep,
    /// There must be none.
    Decide,
    /// They stay, for the compiler to decide: a symbol is a Cargo feature of the crate that what is generated is in.
    Cfg,
}

/// Leaves out of a schema what is not selected.
///
/// Types that only commands and events left out were made of go with them. Types that were in no message before
/// are for other uses: they stay where all commands and events of their module do that are not left out by name, and
/// go where only some are kept.
///
/// # Errors
/// If something selected is not there, or if what is left would not be whole: all that is wrong.
pub fn select(mut schema: Schema, selection: &Selection) -> Result<Schema, Vec<Error>> {
    let mut errors = Vec::new();
    let decided = decided(&schema, selection, &mut errors);
    let mut keep = wanted(&schema, selection, &mut errors);
    if !errors.is_empty() {
        return Err(errors);
    }
    let in_messages = refer::reached(&schema, |_, definition| is_message(definition));
    let in_kept_module = keep.clone();
    let other_uses = selection.commands.keep.is_none() && selection.events.keep.is_none();
    // A type of a module left out stays if something that is kept is made of it.
    for (definition, keep) in schema.definitions.iter_mut().zip(&mut keep) {
        *keep |= !is_message(definition);
        *keep &= decide::configure(definition, &decided);
    }
    symbols_leave_out(&schema, selection, [&in_kept_module, &keep], &mut errors);
    if !errors.is_empty() {
        return Err(errors);
    }
    decide::drop_branches(&mut schema);
    let wanted = refer::reached(&schema, |id, definition| {
        let id = id.0 as usize;
        let other = other_uses && !in_messages[id] && in_kept_module[id];
        is_builtin(&schema, definition) || keep[id] && (is_message(definition) || other)
    });
    whole(&schema, &keep, &wanted)?;
    refer::compact(&mut schema, &wanted);
    let errors = match selection.conditions {
        Conditions::Keep => Vec::new(),
        Conditions::Decide => match symbols(&schema).into_iter().map(str::to_owned).collect::<Vec<_>>() {
            symbols if symbols.is_empty() => Vec::new(),
            symbols => vec![Error::Undecided { symbols }],
        },
        Conditions::Cfg => implied::settle(&mut schema),
    };
    if !errors.is_empty() {
        return Err(errors);
    }
    Ok(schema)
}

/// What is known of the symbols that conditions ask for.
fn decided(schema: &Schema, selection: &Selection, errors: &mut Vec<Error>) -> HashMap<String, bool> {
    let Selection { define, undefine, .. } = selection;
    let asked = symbols(schema);
    globs::check(define, List::Define, &asked, &[], errors);
    globs::check(undefine, List::Undefine, &asked, &[], errors);
    let mut decided = HashMap::new();
    // By what defines and what undefines.
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

/// Which definitions are in modules that are wanted, and are no commands and events that are not.
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

/// Commands and events that are to be kept, and that symbols leave out.
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

/// Whether every schema has it.
fn is_builtin(schema: &Schema, definition: &Definition) -> bool {
    schema[definition.module].name == BUILTIN_MODULE
}

/// The name of a module's file alone.
fn stem(module: &str) -> &str {
    let file = module.rsplit('/').next().unwrap_or(module);
    file.strip_suffix(".json").unwrap_or(file)
}

/// What is wanted must not be made of what is not kept, and must have values.
fn whole(schema: &Schema, keep: &[bool], wanted: &[bool]) -> Result<(), Vec<Error>> {
    let is_kept = |id: DefId| keep[id.0 as usize];
    // What is not kept itself is told of where it is missing.
    let definitions = schema.definitions().filter(|(id, _)| wanted[id.0 as usize] && is_kept(*id));
    let errors: Vec<_> = definitions
        .flat_map(|(_, definition)| {
            let (keyword, name) = (definition.kind.keyword(), &definition.name);
            if is_impossible(schema, definition) {
                return vec![Error::NoBranches { keyword, name: name.clone() }];
            }
            let mut missing: Vec<_> =
                refer::references(schema, definition).into_iter().filter(|id| !is_kept(*id)).collect();
            missing.sort_unstable_by_key(|id| id.0);
            missing.dedup();
            let error = |id: DefId| Error::Missing { keyword, name: name.clone(), missing: schema[id].name.clone() };
            missing.into_iter().map(error).collect()
        })
        .collect();
    if errors.is_empty() { Ok(()) } else { Err(errors) }
}

/// Whether a definition has no branches, as the checker lets none be.
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

/// Whether a definition is said on the wire by itself.
fn is_message(definition: &Definition) -> bool {
    matches!(definition.kind, Kind::Command(_) | Kind::Event(_))
}
