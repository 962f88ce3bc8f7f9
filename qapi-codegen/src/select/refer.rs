//! What definitions refer to: what is reached from some, and what the others are once it is all that is left.

use crate::schema::{Arguments, Base, DefId, Definition, Element, Item, Kind, Member, Schema, Type};

/// Some definitions, and all that these are made of.
pub(super) fn reached(schema: &Schema, from: impl Fn(DefId, &Definition) -> bool) -> Vec<bool> {
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
pub(super) fn references(definition: &Definition) -> Vec<DefId> {
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
pub(super) fn compact(schema: &mut Schema, keep: &[bool]) {
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
