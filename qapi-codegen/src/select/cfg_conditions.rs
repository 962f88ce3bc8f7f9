//! Conditions that the compiler decides: a definition must not exist in a build that lacks a type it uses.

use crate::schema::{Cond, DefId, Definition, Schema};

use super::error::Error;
use super::references::each_reference;

/// The maximum number of symbols for which all combinations of values are tried. With more symbols, conditions are only
/// compared.
const MOST_SYMBOLS: usize = 12;

/// Adds the conditions of types to the definitions that use them.
///
/// A command or event without a condition does not get one, because it must exist in every build. It is reported
/// instead.
pub(super) fn settle(schema: &mut Schema) -> Vec<Error> {
    loop {
        let is_always = |definition: &Definition| definition.kind.is_message() && definition.cond.is_none();
        let (always, others): (Vec<_>, Vec<_>) =
            unmet(schema).into_iter().partition(|(user, _)| is_always(&schema[*user]));
        if others.is_empty() {
            return always.into_iter().map(|(user, used)| error(schema, user, used)).collect();
        }
        // Each round adds another definition's condition, so the number of rounds is bounded.
        for (user, used) in others {
            let needed = schema[used].cond.clone();
            let cond = &mut schema.definitions[user.0 as usize].cond;
            let mut all = Vec::new();
            cond.iter().chain(&needed).for_each(|cond| conjuncts(cond, &mut all));
            let all: Vec<Cond> = all.into_iter().cloned().collect();
            *cond = if all.len() > 1 { Some(Cond::All(all)) } else { all.into_iter().next() };
        }
    }
}

/// Collects the conditions that must all hold for a condition to hold, each once.
fn conjuncts<'c>(cond: &'c Cond, found: &mut Vec<&'c Cond>) {
    match cond {
        Cond::All(conds) => conds.iter().for_each(|cond| conjuncts(cond, found)),
        cond if found.contains(&cond) => {}
        cond => found.push(cond),
    }
}

fn error(schema: &Schema, user: DefId, used: DefId) -> Error {
    let (user, used) = (&schema[user], &schema[used]);
    let cond = used.cond.as_ref().map(ToString::to_string).unwrap_or_default();
    let (keyword, name) = (user.kind.keyword(), user.name.clone());
    Error::MayBeMissing { keyword, name, missing: used.name.clone(), cond }
}

/// Returns definitions that exist in a build that lacks a type they use, each with that type.
fn unmet(schema: &Schema) -> Vec<(DefId, DefId)> {
    let mut found = Vec::new();
    for (user, definition) in schema.definitions() {
        each_reference(schema, definition, &mut |conds, used| {
            let Some(needed) = &schema[used].cond else { return };
            let given: Vec<&Cond> = definition.cond.iter().chain(conds.iter().copied().flatten()).collect();
            // A type that contains itself needs no check.
            if user != used && !implied(&given, needed) {
                found.push((user, used));
            }
        });
    }
    found.sort_unstable();
    found.dedup();
    found
}

/// Whether a condition follows from others: it is one of them, or it holds whenever they do, for all values of the
/// symbols.
fn implied(given: &[&Cond], needed: &Cond) -> bool {
    let (mut all, mut wanted) = (Vec::new(), Vec::new());
    given.iter().for_each(|cond| conjuncts(cond, &mut all));
    conjuncts(needed, &mut wanted);
    wanted.retain(|cond| !all.contains(cond));
    let symbols = Cond::symbols(all.iter().chain(&wanted).copied());
    if wanted.is_empty() || symbols.len() > MOST_SYMBOLS {
        return wanted.is_empty();
    }
    (0_u32..1 << symbols.len()).all(|bits| {
        let defined = |symbol: &str| symbols.binary_search(&symbol).is_ok_and(|index| bits & (1 << index) != 0);
        !all.iter().all(|cond| cond.eval(&defined)) || wanted.iter().all(|cond| cond.eval(&defined))
    })
}
