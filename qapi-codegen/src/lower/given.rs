//! Names that somebody gave, in place of those made of the schema's.

use std::collections::{BTreeMap, HashMap};

use crate::diagnostic::nearest;
use crate::schema::{Arguments, Base, DefId, Definition, Kind, Member, Schema};

use super::direction::declared_members;
use super::naming::{no_command_name, no_field_name, no_type_name};

/// Rust names by what they are for: a definition, `BlockdevOptions`, or a member or value of one,
/// `BlockdevOptions.node-name`, which is named by the definition that declares it.
pub type Names = BTreeMap<String, String>;

/// Why a name cannot be given.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, thiserror::Error)]
#[non_exhaustive]
pub enum NameError {
    /// What it is for is not there.
    #[error("there is no '{key}' to be called `{name}`{}", .help.as_ref().map(|help| format!("; {help}")).unwrap_or_default())]
    #[allow(missing_docs)] // as in all of them
    Nothing { key: String, name: String, help: Option<String> },
    /// It is no name in Rust, or no name of such a thing.
    #[error("'{key}' cannot be called `{name}`: {rule}")]
    #[allow(missing_docs)]
    NoName { key: String, name: String, rule: &'static str },
    /// Something else there is called so.
    #[error("'{key}' cannot be called `{name}`: {}", .by.as_ref().map_or("what is generated besides is".to_owned(), |by| format!("'{by}' is")))]
    #[allow(missing_docs)]
    Taken { key: String, name: String, by: Option<String> },
}

impl NameError {
    /// What the name was to be for.
    pub fn key(&self) -> &str {
        let (Self::Nothing { key, .. } | Self::NoName { key, .. } | Self::Taken { key, .. }) = self;
        key
    }
}

/// A name that was given.
#[derive(Clone, Debug)]
pub(super) struct GivenName {
    pub(super) key: String,
    pub(super) name: String,
}

/// All that were, by what they are for.
#[derive(Debug, Default)]
pub(super) struct Given {
    definitions: HashMap<DefId, GivenName>,
    parts: HashMap<DefId, HashMap<String, GivenName>>,
}

impl Given {
    /// Finds what the names are for.
    pub(super) fn new(schema: &Schema, names: &Names, errors: &mut Vec<NameError>) -> Self {
        let mut given = Self::default();
        for (key, name) in names {
            let named = GivenName { key: key.clone(), name: name.clone() };
            let fits = |rule: Option<&'static str>| match rule {
                None => Ok(()),
                Some(rule) => Err(NameError::NoName { key: key.clone(), name: name.clone(), rule }),
            };
            let found =
                find(schema, key).map_err(|help| NameError::Nothing { key: key.clone(), name: name.clone(), help });
            let result = found.and_then(|found| match found {
                Found::Definition(id) => {
                    fits(no_type_name(name, "that is not the form of a type's name"))?;
                    if let Kind::Command(_) = schema[id].kind {
                        fits(no_command_name(name))?;
                    }
                    given.definitions.insert(id, named);
                    Ok(())
                }
                Found::Part(id, part) => {
                    match schema[id].kind {
                        Kind::Enum(_) | Kind::Alternate(_) => {
                            fits(no_type_name(name, "that is not the form of a variant's name"))?;
                        }
                        _ => fits(no_field_name(name))?,
                    }
                    given.parts.entry(id).or_default().insert(part.to_owned(), named);
                    Ok(())
                }
            });
            errors.extend(result.err());
        }
        given
    }

    /// That of a definition.
    pub(super) fn of(&self, id: DefId) -> Option<&GivenName> {
        self.definitions.get(&id)
    }

    /// That of a member or value, by the definition that declares it.
    pub(super) fn of_part(&self, id: DefId, part: &str) -> Option<&GivenName> {
        self.parts.get(&id)?.get(part)
    }
}

enum Found<'k> {
    Definition(DefId),
    Part(DefId, &'k str),
}

/// What a key is for, or what may have been meant.
fn find<'k>(schema: &Schema, key: &'k str) -> Result<Found<'k>, Option<String>> {
    if let Some((id, _)) = schema.get(key) {
        return Ok(Found::Definition(id));
    }
    // Names may hold dots themselves.
    let splits = key.match_indices('.').map(|(dot, _)| (&key[..dot], &key[dot + 1..]));
    let Some((id, part)) = splits.filter_map(|(name, part)| Some((schema.get(name)?.0, part))).next_back() else {
        let name = key.split_once('.').map_or(key, |(name, _)| name);
        return Err(nearest(name, schema.definitions().skip(1).map(|(_, definition)| definition.name.as_str())));
    };
    let definition = &schema[id];
    if parts(definition).contains(&part) {
        return Ok(Found::Part(id, part));
    }
    let elsewhere = declared_elsewhere(schema, id, part).map(|other| format!("'{other}' declares it"));
    Err(elsewhere.or_else(|| nearest(part, parts(definition))))
}

/// What a definition declares.
fn parts(definition: &Definition) -> Vec<&str> {
    fn names(members: &[Member]) -> Vec<&str> {
        members.iter().map(|member| member.name.as_str()).collect()
    }
    match &definition.kind {
        Kind::Enum(ty) => ty.values.iter().map(|value| value.name.as_str()).collect(),
        Kind::Struct(ty) => names(&ty.members),
        Kind::Union(ty) => match &ty.base {
            Base::Inline(members) => names(members),
            Base::Named(_) => Vec::new(),
        },
        Kind::Alternate(ty) => ty.branches.iter().map(|branch| branch.name.as_str()).collect(),
        Kind::Command(_) | Kind::Event(_) => match definition.arguments() {
            Some(Arguments::Inline(members)) => names(members),
            _ => Vec::new(),
        },
    }
}

/// The definition that declares what another one has.
fn declared_elsewhere<'s>(schema: &'s Schema, id: DefId, part: &str) -> Option<&'s str> {
    let owner = match schema[id].arguments() {
        Some(Arguments::Named { ty, .. }) => *ty,
        _ => id,
    };
    let branches = match &schema[owner].kind {
        Kind::Union(union) => Some(union.tag_type).filter(|tag| parts(&schema[*tag]).contains(&part)),
        _ => None,
    };
    let members = || declared_members(schema, owner).into_iter().find(|(_, member)| member.name == part);
    let declared_by = branches.or_else(|| members().map(|(declared_by, _)| declared_by))?;
    Some(&schema[declared_by].name)
}
