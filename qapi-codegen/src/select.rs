//! Less of a checked schema: without what a build leaves out, and without the types of that.
//!
//! What is left is valid because what was there is: it only refers to what is left, or is refused.

use std::collections::HashMap;

use crate::schema::{
    Arguments, Base, Cond, DefId, Definition, Element, Feature, Item, Kind, Member, Schema, Type, Union,
};

/// What to leave out of a schema.
#[derive(Clone, Debug, Default)]
pub struct Selection {
    /// Symbols of conditions: whether they are defined. Conditions on others stay.
    pub symbols: HashMap<String, bool>,
    /// Commands to keep; all, if there is none.
    pub only: Vec<String>,
    /// Commands to leave out.
    pub without: Vec<String>,
}

/// Why a selection cannot be made.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// A command to keep or leave out that there is not.
    #[error("the schema has no command '{name}' to keep or leave out")]
    UnknownCommand {
        /// Its name.
        name: String,
    },
    /// Something that stays is made of something that does not.
    #[error("{keyword} '{name}' needs '{missing}', which the given symbols leave out")]
    Missing {
        /// What needs it.
        keyword: &'static str,
        /// The name of that.
        name: String,
        /// What it needs.
        missing: String,
    },
    /// Something that stays has no branches left, so that it could have no value.
    #[error("of {keyword} '{name}' the given symbols leave no branch")]
    NoBranches {
        /// What it is.
        keyword: &'static str,
        /// Its name.
        name: String,
    },
}

/// Leaves out of a schema what is not selected.
///
/// Types that only commands left out were made of go with them. Types that were in no message before
/// are for other uses, and stay.
///
/// # Errors
/// If there are no such commands, or if what is left would not be whole.
pub fn select(mut schema: Schema, selection: &Selection) -> Result<Schema, Error> {
    let mut keep = commands(&schema, selection)?;
    let in_messages = reached(&schema, |_, definition| is_message(definition));
    for (definition, keep) in schema.definitions.iter_mut().zip(&mut keep) {
        *keep &= configure(definition, &selection.symbols);
    }
    drop_branches(&mut schema);
    let wanted = reached(&schema, |id, definition| {
        let id = id.0 as usize;
        keep[id] && (is_message(definition) || !in_messages[id])
    });
    let wanted_definitions = || schema.definitions.iter().zip(&wanted).filter(|(_, wanted)| **wanted);
    if let Some((definition, _)) = wanted_definitions().find(|(definition, _)| is_impossible(&schema, definition)) {
        let (keyword, name) = (definition.kind.keyword(), definition.name.clone());
        return Err(Error::NoBranches { keyword, name });
    }
    let missing = wanted_definitions().find_map(|(definition, _)| {
        let missing = references(definition).into_iter().find(|id| !keep[id.0 as usize])?;
        let (keyword, name) = (definition.kind.keyword(), definition.name.clone());
        Some(Error::Missing { keyword, name, missing: schema[missing].name.clone() })
    });
    if let Some(missing) = missing {
        return Err(missing);
    }
    compact(&mut schema, &wanted);
    Ok(schema)
}

/// Which definitions are no commands left out.
fn commands(schema: &Schema, selection: &Selection) -> Result<Vec<bool>, Error> {
    let command = |name: &String| match schema.get(name) {
        Some((id, Definition { kind: Kind::Command(_), .. })) => Ok(id),
        _ => Err(Error::UnknownCommand { name: name.clone() }),
    };
    let is_command = |definition: &Definition| matches!(definition.kind, Kind::Command(_));
    let all = selection.only.is_empty();
    let mut keep: Vec<bool> = schema.definitions.iter().map(|definition| all || !is_command(definition)).collect();
    for name in &selection.only {
        keep[command(name)?.0 as usize] = true;
    }
    for name in &selection.without {
        keep[command(name)?.0 as usize] = false;
    }
    Ok(keep)
}

/// Takes away what symbols say is not there; whether the definition itself is.
fn configure(definition: &mut Definition, symbols: &HashMap<String, bool>) -> bool {
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

/// What is known of a condition.
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

/// A branch goes with the value that selects it.
fn drop_branches(schema: &mut Schema) {
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

/// Some definitions, and all that these are made of.
fn reached(schema: &Schema, from: impl Fn(DefId, &Definition) -> bool) -> Vec<bool> {
    let mut reached = vec![false; schema.definitions.len()];
    let roots = schema.definitions().filter(|(id, definition)| from(*id, definition));
    let mut work: Vec<DefId> = roots.map(|(id, _)| id).collect();
    while let Some(id) = work.pop() {
        if !std::mem::replace(&mut reached[id.0 as usize], true) {
            work.extend(references(&schema[id]));
        }
    }
    reached
}

/// What a definition refers to.
fn references(definition: &Definition) -> Vec<DefId> {
    let mut found = Vec::new();
    each_reference(&definition.kind, &mut |id| found.push(id));
    found
}

fn each_reference(kind: &Kind, see: &mut impl FnMut(DefId)) {
    fn ty(ty: Type, see: &mut impl FnMut(DefId)) {
        if let Element::Defined(id) = ty.element() {
            see(id);
        }
    }
    fn arguments(arguments: &Arguments, see: &mut impl FnMut(DefId)) {
        match arguments {
            Arguments::None => {}
            Arguments::Inline(members) => members.iter().for_each(|member| ty(member.ty, see)),
            Arguments::Named { ty, .. } => see(*ty),
        }
    }
    match kind {
        Kind::Enum(_) => {}
        Kind::Struct(object) => {
            object.base.iter().for_each(|base| see(*base));
            object.members.iter().for_each(|member| ty(member.ty, see));
        }
        Kind::Union(object) => {
            match &object.base {
                Base::Named(base) => see(*base),
                Base::Inline(members) => members.iter().for_each(|member| ty(member.ty, see)),
            }
            see(object.tag_type);
            object.branches.iter().for_each(|branch| see(branch.ty));
        }
        Kind::Alternate(alternate) => alternate.branches.iter().for_each(|branch| ty(branch.ty, see)),
        Kind::Command(command) => {
            arguments(&command.arguments, see);
            command.returns.iter().for_each(|returns| ty(*returns, see));
        }
        Kind::Event(event) => arguments(&event.arguments, see),
    }
}

/// Takes definitions out, and gives the others the numbers they have then.
fn compact(schema: &mut Schema, keep: &[bool]) {
    let mut next = 0;
    let numbers: Vec<DefId> = keep
        .iter()
        .map(|keep| {
            let number = DefId(next);
            next += u32::from(*keep);
            number
        })
        .collect();
    let kept = |id: DefId| keep[id.0 as usize];
    let number = |id: &mut DefId| *id = numbers[id.0 as usize];
    let definitions = std::mem::take(&mut schema.definitions).into_iter().zip(keep);
    schema.definitions = definitions.filter(|(_, keep)| **keep).map(|(definition, _)| definition).collect();
    schema.definitions.iter_mut().for_each(|definition| renumber(&mut definition.kind, number));
    schema.by_name.retain(|_, id| kept(*id));
    schema.by_name.values_mut().for_each(number);
    for module in &mut schema.modules {
        module.items.retain(|item| !matches!(item, Item::Definition(id) if !kept(*id)));
        for item in &mut module.items {
            if let Item::Definition(id) = item {
                number(id);
            }
        }
    }
}

fn renumber(kind: &mut Kind, number: impl Fn(&mut DefId)) {
    let ty = |ty: &mut Type| {
        let (Type::One(element) | Type::Array(element)) = ty;
        if let Element::Defined(id) = element {
            number(id);
        }
    };
    let members = |members: &mut [Member]| members.iter_mut().for_each(|member| ty(&mut member.ty));
    let arguments = |arguments: &mut Arguments| match arguments {
        Arguments::None => {}
        Arguments::Inline(inline) => members(inline),
        Arguments::Named { ty, .. } => number(ty),
    };
    match kind {
        Kind::Enum(_) => {}
        Kind::Struct(object) => {
            object.base.iter_mut().for_each(&number);
            members(&mut object.members);
        }
        Kind::Union(object) => {
            match &mut object.base {
                Base::Named(base) => number(base),
                Base::Inline(inline) => members(inline),
            }
            number(&mut object.tag_type);
            object.branches.iter_mut().for_each(|branch| number(&mut branch.ty));
        }
        Kind::Alternate(alternate) => alternate.branches.iter_mut().for_each(|branch| ty(&mut branch.ty)),
        Kind::Command(command) => {
            arguments(&mut command.arguments);
            command.returns.iter_mut().for_each(ty);
        }
        Kind::Event(event) => arguments(&mut event.arguments),
    }
}
