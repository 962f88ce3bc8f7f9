//! Whether what something is made of is there whenever that is: what conditions must say of each other where the
//! compiler is to decide them.

use crate::schema::{Cond, DefId, Definition, Schema};

use super::refer::each_reference;
use super::{Error, is_message};

/// With more symbols than these, which is some thousand values, conditions are only compared.
const MOST_SYMBOLS: usize = 12;

/// Has things be there only when what they are made of is: nothing could be without it, neither in QEMU's C.
///
/// A command or event that has no condition of its own does not get one so: it would be missing where everybody expects
/// it, and is told of.
pub(super) fn settle(schema: &mut Schema) -> Vec<Error> {
    loop {
        let is_always = |definition: &Definition| is_message(definition) && definition.cond.is_none();
        let (always, others): (Vec<_>, Vec<_>) =
            unmet(schema).into_iter().partition(|(user, _)| is_always(&schema[*user]));
        if others.is_empty() {
            return always.into_iter().map(|(user, used)| error(schema, user, used)).collect();
        }
        // Each time a condition is stronger by one more of another definition's, of which there are so many.
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

/// What all has to hold for a condition to hold, each once.
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

/// What uses something that may not be there when it is itself, each with each once.
fn unmet(schema: &Schema) -> Vec<(DefId, DefId)> {
    let mut found = Vec::new();
    for (user, definition) in schema.definitions() {
        each_reference(schema, definition, &mut |conds, used| {
            let Some(needed) = &schema[used].cond else { return };
            let given: Vec<&Cond> = definition.cond.iter().chain(conds.iter().copied().flatten()).collect();
            // What contains itself is there whenever it is.
            if user != used && !implied(&given, needed) {
                found.push((user, used));
            }
        });
    }
    found.sort_unstable();
    found.dedup();
    found
}

/// Whether a condition holds whenever some others do: because it is one of them, or else tried out.
fn implied(given: &[&Cond], needed: &Cond) -> bool {
    let (mut all, mut wanted) = (Vec::new(), Vec::new());
    given.iter().for_each(|cond| conjuncts(cond, &mut all));
    conjuncts(needed, &mut wanted);
    wanted.retain(|cond| !all.contains(cond));
    let mut symbols = Vec::new();
    all.iter().chain(&wanted).for_each(|cond| collect(cond, &mut symbols));
    symbols.sort_unstable();
    symbols.dedup();
    if wanted.is_empty() || symbols.len() > MOST_SYMBOLS {
        return wanted.is_empty();
    }
    (0_u32..1 << symbols.len()).all(|bits| {
        let defined = |symbol: &str| symbols.binary_search(&symbol).is_ok_and(|index| bits & (1 << index) != 0);
        !all.iter().all(|cond| cond.eval(&defined)) || wanted.iter().all(|cond| cond.eval(&defined))
    })
}

fn collect<'s>(cond: &'s Cond, symbols: &mut Vec<&'s str>) {
    match cond {
        Cond::Symbol(symbol) => symbols.push(symbol),
        Cond::All(conds) | Cond::Any(conds) => conds.iter().for_each(|cond| collect(cond, symbols)),
        Cond::Not(cond) => collect(cond, symbols),
    }
}
