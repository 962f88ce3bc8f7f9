//! Follows references between definitions, and renumbers the definitions that remain.

use crate::schema::{Arguments, Base, Cond, DefId, Definition, Element, Item, Kind, Member, Schema, Type};

/// Marks the definitions that `from` selects, and all that they refer to, directly or indirectly.
pub(super) fn reached(schema: &Schema, from: impl Fn(DefId, &Definition) -> bool) -> Vec<bool> {
    let mut reached = vec![false; schema.definitions.len()];
    let roots = schema.definitions().filter(|(id, definition)| from(*id, definition));
    let mut work: Vec<DefId> = roots.map(|(id, _)| id).collect();
    while let Some(id) = work.pop() {
        if !std::mem::replace(&mut reached[id.0 as usize], true) {
            work.extend(references(schema, &schema[id]));
        }
    }
    reached
}

/// Returns the definitions that a definition refers to.
pub(super) fn references(schema: &Schema, definition: &Definition) -> Vec<DefId> {
    let mut found = Vec::new();
    each_reference(schema, definition, &mut |_, id| found.push(id));
    found
}

/// Calls `see` with each definition that a definition refers to, and the conditions of the reference.
pub(super) fn each_reference<'s>(
    schema: &'s Schema,
    definition: &'s Definition,
    see: &mut impl FnMut(&[Option<&'s Cond>], DefId),
) {
    let mut ty = |conds: &[Option<&'s Cond>], ty: Type| {
        if let Element::Defined(id) = ty.element() {
            see(conds, id);
        }
    };
    let one = |id| Type::One(Element::Defined(id));
    definition.kind.base().into_iter().for_each(|base| ty(&[], one(base)));
    definition.kind.members().iter().for_each(|member| ty(&[member.cond.as_ref()], member.ty));
    if let Some(Arguments::Named { ty: id, .. }) = definition.arguments() {
        ty(&[], one(*id));
    }
    match &definition.kind {
        Kind::Enum(_) | Kind::Struct(_) | Kind::Event(_) => {}
        Kind::Union(object) => {
            ty(&[], one(object.tag_type));
            for branch in &object.branches {
                ty(&[branch.cond.as_ref(), schema.value_cond(object.tag_type, &branch.name)], one(branch.ty));
            }
        }
        Kind::Alternate(alternate) => {
            alternate.branches.iter().for_each(|branch| ty(&[branch.cond.as_ref()], branch.ty));
        }
        Kind::Command(command) => command.returns.iter().for_each(|returns| ty(&[], *returns)),
    }
}

/// Removes definitions, and renumbers the others.
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
