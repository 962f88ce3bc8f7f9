//! Removes the parts of a schema whose conditions do not hold, given symbols that are defined or not.

use std::collections::HashMap;

use crate::schema::{Arguments, Base, Cond, Definition, Feature, Kind, Member, Schema, Union};

/// Removes the parts of a definition whose conditions do not hold. Returns whether its own condition may hold.
pub(super) fn configure(definition: &mut Definition, symbols: &HashMap<String, bool>) -> bool {
    let there = |cond: &mut Option<Cond>| match cond.take().map(|cond| decide(cond, symbols)) {
        None | Some(Decided::Is(true)) => true,
        Some(Decided::Is(false)) => false,
        Some(Decided::Open(open)) => {
            *cond = Some(open);
            true
        }
    };
    let features = |features: &mut Vec<Feature>| features.retain_mut(|feature| there(&mut feature.cond));
    let members = |members: &mut Vec<Member>| {
        members.retain_mut(|member| {
            features(&mut member.features);
            there(&mut member.cond)
        });
    };
    features(&mut definition.features);
    match &mut definition.kind {
        Kind::Enum(enumeration) => enumeration.values.retain_mut(|value| {
            features(&mut value.features);
            there(&mut value.cond)
        }),
        Kind::Struct(object) => members(&mut object.members),
        Kind::Union(object) => {
            if let Base::Inline(inline) = &mut object.base {
                members(inline);
            }
            object.branches.retain_mut(|branch| there(&mut branch.cond));
        }
        Kind::Alternate(alternate) => alternate.branches.retain_mut(|branch| there(&mut branch.cond)),
        Kind::Command(command) => arguments(&mut command.arguments, members),
        Kind::Event(event) => arguments(&mut event.arguments, members),
    }
    there(&mut definition.cond)
}

fn arguments(arguments: &mut Arguments, members: impl Fn(&mut Vec<Member>)) {
    if let Arguments::Inline(inline) = arguments {
        members(inline);
        if inline.is_empty() {
            *arguments = Arguments::None;
        }
    }
}

/// The value of a condition, or the rest of it that depends on other symbols.
enum Decided {
    Is(bool),
    Open(Cond),
}

fn decide(cond: Cond, symbols: &HashMap<String, bool>) -> Decided {
    let list = |conds: Vec<Cond>, deciding: bool, join: fn(Vec<Cond>) -> Cond| {
        let mut open = Vec::new();
        for cond in conds {
            match decide(cond, symbols) {
                Decided::Is(value) if value == deciding => return Decided::Is(value),
                Decided::Is(_) => {}
                Decided::Open(cond) => open.push(cond),
            }
        }
        match (open.len(), open.pop()) {
            (1, Some(cond)) => Decided::Open(cond),
            (_, Some(last)) => {
                open.push(last);
                Decided::Open(join(open))
            }
            (_, None) => Decided::Is(!deciding),
        }
    };
    match cond {
        Cond::Symbol(symbol) => match symbols.get(&symbol) {
            Some(&defined) => Decided::Is(defined),
            None => Decided::Open(Cond::Symbol(symbol)),
        },
        Cond::All(conds) => list(conds, false, Cond::All),
        Cond::Any(conds) => list(conds, true, Cond::Any),
        Cond::Not(cond) => match decide(*cond, symbols) {
            Decided::Is(value) => Decided::Is(!value),
            Decided::Open(cond) => Decided::Open(Cond::Not(Box::new(cond))),
        },
    }
}

/// Removes branches whose values are removed.
pub(super) fn drop_branches(schema: &mut Schema) {
    let mut definitions = std::mem::take(&mut schema.definitions);
    let values: Vec<Option<Vec<String>>> = definitions
        .iter()
        .map(|definition| match &definition.kind {
            Kind::Enum(enumeration) => Some(enumeration.values.iter().map(|value| value.name.clone()).collect()),
            _ => None,
        })
        .collect();
    for definition in &mut definitions {
        if let Kind::Union(Union { tag_type, branches, .. }) = &mut definition.kind
            && let Some(values) = &values[tag_type.0 as usize]
        {
            branches.retain(|branch| values.contains(&branch.name));
        }
    }
    schema.definitions = definitions;
}
