//! Members whose values are secrets. The schema language cannot mark them, so `secrets.txt` lists them for QEMU's
//! schemas.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use crate::schema::{Arguments, Builtin, DefId, Element, Kind, Member, Schema, Type};

/// One line of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Secrecy {
    /// Whether values are secrets. If not, only the name suggests it.
    pub secret: bool,
    /// The definition that declares the member. `None` for members of that name in any definition.
    pub definition: Option<&'static str>,
    /// The member.
    pub member: &'static str,
    /// The reason.
    pub reason: &'static str,
}

/// Returns the table in the order of the file.
pub fn secrecy() -> &'static [Secrecy] {
    static TABLE: LazyLock<Vec<Secrecy>> = LazyLock::new(|| {
        let lines = include_str!("secrets.txt").lines();
        lines.filter_map(entry).collect()
    });
    &TABLE
}

/// Parses a line. `None` if it is empty or a comment.
fn entry(line: &'static str) -> Option<Secrecy> {
    let (kind, rest) = line.split_once(' ')?;
    let secret = match kind {
        "secret" => true,
        "public" => false,
        _ => return None,
    };
    let (name, reason) = rest.split_once(": ")?;
    let (definition, member) = match name.rsplit_once('.') {
        Some((definition, member)) => (Some(definition), member),
        None => (None, name),
    };
    Some(Secrecy { secret, definition, member, reason })
}

/// Whether a member of a definition is a secret.
pub(crate) fn is_secret(definition: &str, member: &str) -> bool {
    let is_it = |entry: &Secrecy| entry.secret && entry.member == member && entry.definition == Some(definition);
    secrecy().iter().any(is_it)
}

/// Returns the places of a secret member, if other members of the same name are not secrets: the tags' values that
/// select its type, or else the commands and events that contain it. Empty if all members of the name are secrets.
pub(crate) fn within(schemas: &[&Schema], definition: &str, member: &str) -> Vec<String> {
    // Numbers, booleans and enumerations of the same name are ignored: it does no harm to hide them, too.
    let matters = |schema: &Schema, ty: Type| match ty.element() {
        Element::Builtin(builtin) => matches!(builtin, Builtin::Str | Builtin::Any),
        Element::Defined(id) => !matches!(schema[id].kind, Kind::Enum(_)),
    };
    let is_other = |schema: &Schema, declared_by: &str, other: &Member| {
        other.name == member && !is_secret(declared_by, member) && matters(schema, other.ty)
    };
    let has_others =
        |schema: &Schema| declared(schema).any(|(declared_by, other)| is_other(schema, declared_by, other));
    if !schemas.iter().any(|schema| has_others(schema)) {
        return Vec::new();
    }
    let found = schemas.iter().filter_map(|schema| Some((*schema, schema.get(definition)?.0)));
    let places: BTreeSet<String> = found.flat_map(|(schema, id)| places(schema, id)).collect();
    places.into_iter().collect()
}

/// Returns the tags' values that select a type, or else the commands and events that contain it.
fn places(schema: &Schema, id: DefId) -> Vec<String> {
    if schema[id].kind.is_message() {
        return vec![schema[id].name.clone()];
    }
    let unions = schema.definitions().filter_map(|(_, definition)| match &definition.kind {
        Kind::Union(union) => Some(union),
        _ => None,
    });
    let branches = unions.flat_map(|union| &union.branches).filter(|branch| branch.ty == id);
    let tags: Vec<_> = branches.map(|branch| branch.name.clone()).collect();
    if !tags.is_empty() {
        return tags;
    }
    let messages = schema.definitions().filter(|(_, definition)| definition.kind.is_message());
    messages.filter(|(from, _)| reaches(schema, *from, id)).map(|(_, definition)| definition.name.clone()).collect()
}

/// Whether a value of one definition can contain a value of another.
fn reaches(schema: &Schema, from: DefId, to: DefId) -> bool {
    let mut seen = BTreeSet::from([from]);
    let mut work = vec![from];
    while let Some(id) = work.pop() {
        if id == to {
            return true;
        }
        let definition = &schema[id];
        let mut next: Vec<DefId> = definition.kind.base().into_iter().collect();
        let mut values: Vec<Type> = definition.kind.members().iter().map(|member| member.ty).collect();
        match &definition.kind {
            Kind::Union(ty) => next.extend(ty.branches.iter().map(|branch| branch.ty)),
            Kind::Alternate(ty) => values.extend(ty.branches.iter().map(|branch| branch.ty)),
            _ => {}
        }
        if let Some(Arguments::Named { ty, .. }) = definition.arguments() {
            next.push(*ty);
        }
        next.extend(values.into_iter().filter_map(|ty| match ty.element() {
            Element::Defined(id) => Some(id),
            Element::Builtin(_) => None,
        }));
        work.extend(next.into_iter().filter(|id| seen.insert(*id)));
    }
    false
}

/// Returns all members, each with the name of the definition that declares it.
pub fn declared(schema: &Schema) -> impl Iterator<Item = (&str, &Member)> {
    schema
        .definitions()
        .flat_map(|(_, definition)| definition.kind.members().iter().map(|member| (definition.name.as_str(), member)))
}

/// Returns the entries without a member in any of the schemas.
pub fn without_member(schemas: &[&Schema]) -> Vec<Secrecy> {
    let has = |entry: &Secrecy| {
        let mut members = schemas.iter().flat_map(|schema| declared(schema));
        members.any(|(declared_by, member)| {
            member.name == entry.member && entry.definition.is_none_or(|definition| definition == declared_by)
        })
    };
    secrecy().iter().filter(|entry| !has(entry)).copied().collect()
}

/// Returns members without an entry whose names look like those of secrets, and whose values are strings or of any
/// type, each after the definition that declares it.
pub fn suspicious<'s>(schemas: &[&'s Schema]) -> Vec<(&'s str, &'s str)> {
    const LOOKS: &[&str] =
        &["auth", "cert", "cookie", "cred", "key", "login", "nonce", "pass", "pin", "pwd", "secret", "token"];

    let looks = |name: &str| {
        let mut words = name.split(['-', '_', '.']).flat_map(|word| LOOKS.iter().map(move |look| (word, look)));
        words.any(|(word, look)| if look.len() > 3 { word.contains(look) } else { word.starts_with(look) })
    };
    let is_text = |ty: Type| matches!(ty.element(), Element::Builtin(Builtin::Str | Builtin::Any));
    let known = |definition: &str, member: &str| {
        secrecy().iter().any(|entry| entry.member == member && entry.definition.is_none_or(|entry| entry == definition))
    };
    let members = schemas.iter().flat_map(|schema| declared(schema));
    members
        .filter(|(definition, member)| is_text(member.ty) && looks(&member.name) && !known(definition, &member.name))
        .map(|(definition, member)| (definition, member.name.as_str()))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_is_an_entry_or_a_comment() {
        for line in include_str!("secrets.txt").lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
            let entry = entry(line).unwrap_or_else(|| panic!("`{line}`"));
            assert!(!entry.reason.trim().is_empty() && !entry.member.is_empty(), "`{line}`");
            assert!(!entry.secret || entry.definition.is_some(), "a secret is of a definition: `{line}`");
        }
    }

    #[test]
    fn the_table_is_sorted() {
        let (secret, public): (Vec<_>, Vec<_>) = include_str!("secrets.txt")
            .lines()
            .filter(|line| !line.is_empty() && !line.starts_with('#'))
            .partition(|line| line.starts_with("secret "));
        assert!(secret.is_sorted() && public.is_sorted());
    }
}
