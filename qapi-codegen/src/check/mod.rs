//! Checks a parsed schema and turns it into a [`Schema`]. Nothing else makes one.
//!
//! Each pass goes over all definitions. `outline` and `definition` look at each definition by itself, and `resolve`
//! looks up the names in it. `features`, `objects`, `alternates` and `commands` then check definitions against each
//! other, and `docs` compares them with their documentation. An error is reported once: neither later passes nor
//! definitions that refer to a wrong one report it again.

mod alternates;
mod builtins;
mod c_condition;
mod checker;
mod commands;
mod condition;
mod definition;
mod definition_kinds;
mod docs;
mod features;
mod fields;
mod members;
mod name_exceptions;
mod names;
mod objects;
mod outline;
mod raw;
mod resolve;
mod shaper;
mod simple_unions;
mod type_suggestion;

use crate::ast::Parsed;
use crate::diagnostic::Errors;
use crate::options::Options;
use crate::schema::{Definition, ModuleId, Schema};
use crate::source::SourceMap;

use self::checker::Checker;
use self::outline::Outline;
use self::shaper::{Exceptions, Shaper};
use self::simple_unions::SimpleUnions;

/// Checks all definitions and puts them together.
///
/// `errors` holds the errors of parsing. If there are any, shapes and names are still checked. References are not,
/// because the definitions that they name may be in a part that could not be parsed.
pub(crate) fn check(parsed: Parsed, mut errors: Errors, options: &Options) -> Result<Schema, (SourceMap, Errors)> {
    let Parsed { sources, modules, items, pragmas } = parsed;
    let partial = !errors.is_empty();
    errors.read_from(&sources);
    let exceptions = Exceptions::new(&pragmas);

    // 1. The shape of each definition, and which definition has which name.
    let simple = options.language.simple_unions().then(|| SimpleUnions::new(&items));
    let mut outline = Outline::new(modules, simple);
    let mut shaper = Shaper::new(options, &exceptions, partial, &mut errors);
    for (module, item) in items {
        outline.add(ModuleId(module as u32 + 1), item, &mut shaper);
    }
    let lost_directive = shaper.lost_directive;
    outline.finish(shaper.name_exceptions.pragma(&pragmas));
    if partial || lost_directive {
        errors.leave_unfinished();
        return Err((sources, errors));
    }

    // 2. The definitions that names refer to.
    let Outline { mut modules, shaped, by_name, .. } = outline;
    let keywords: Vec<_> = ["enum"].into_iter().chain(shaped.iter().map(|(_, shaped)| shaped.keyword)).collect();
    let (definitions, places) = resolve::resolve(shaped, &by_name, &keywords, &mut errors);
    let failed = vec![false; definitions.len()];
    let mut checker =
        Checker { options, exceptions: &exceptions, keywords, definitions, places, failed, errors: &mut errors };
    // 3. Rules for definitions that refer to others.
    features::check(&mut checker);
    objects::check(&mut checker);
    alternates::check(&mut checker);
    commands::check(&mut checker);
    // 4. Whether the documentation describes the definitions.
    docs::check(&mut checker);

    let definitions: Option<Vec<Definition>> = checker.definitions.into_iter().collect();
    match definitions {
        Some(definitions) if errors.is_empty() => {
            modules.shrink_to_fit();
            Ok(Schema { sources, modules, definitions, by_name })
        }
        _ => Err((sources, errors)),
    }
}
