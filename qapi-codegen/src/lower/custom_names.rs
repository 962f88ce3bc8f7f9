//! Rust names that the user chooses, in place of names made from the schema.

use std::collections::{BTreeMap, HashMap};

use crate::diagnostic::nearest;
use crate::schema::{Arguments, DefId, Kind, Schema};

use super::reserved::{command_name_fault, field_name_fault, type_name_fault};

/// Rust names by wire name: of a definition, `BlockdevOptions`, or of a member or value, `BlockdevOptions.node-name`,
/// after the definition that declares it.
pub type Names = BTreeMap<String, String>;

/// The reason why a chosen name cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, thiserror::Error)]
#[non_exhaustive]
pub enum NameError {
    /// The schema has no definition, member, value or symbol of that name.
    #[error("there is no '{key}' to be called `{name}`{}", .help.as_ref().map(|help| format!("; {help}")).unwrap_or_default())]
    #[allow(missing_docs)] // the names of the fields describe them
    Nothing { key: String, name: String, help: Option<String> },
    /// The name is not a valid Rust name, or not of the right form.
    #[error("'{key}' cannot be called `{name}`: {rule}")]
    #[allow(missing_docs)]
    NoName { key: String, name: String, rule: &'static str },
    /// Another item has the name.
    #[error("'{key}' cannot be called `{name}`: {}", .by.as_ref().map_or("other generated code has that name".to_owned(), |by| format!("'{by}' has that name")))]
    #[allow(missing_docs)]
    Taken { key: String, name: String, by: Option<String> },
}

impl NameError {
    /// Returns the wire name that the Rust name is for.
    pub fn key(&self) -> &str {
        let (Self::Nothing { key, .. } | Self::NoName { key, .. } | Self::Taken { key, .. }) = self;
        key
    }
}

/// A name that the user chose, and the wire name that it is for.
#[derive(Clone, Debug)]
pub(super) struct CustomName {
    pub(super) key: String,
    pub(super) name: String,
}

/// The names that the user chose, by the parts of the schema that they are for.
#[derive(Debug, Default)]
pub(super) struct CustomNames {
    definitions: HashMap<DefId, CustomName>,
    parts: HashMap<DefId, HashMap<String, CustomName>>,
}

impl CustomNames {
    /// Looks up the wire names.
    pub(super) fn new(schema: &Schema, names: &Names, errors: &mut Vec<NameError>) -> Self {
        let mut given = Self::default();
        for (key, name) in names {
            let named = CustomName { key: key.clone(), name: name.clone() };
            let fits = |rule: Option<&'static str>| match rule {
                None => Ok(()),
                Some(rule) => Err(NameError::NoName { key: key.clone(), name: name.clone(), rule }),
            };
            let found =
                find(schema, key).map_err(|help| NameError::Nothing { key: key.clone(), name: name.clone(), help });
            let result = found.and_then(|found| match found {
                Found::Definition(id) => {
                    fits(type_name_fault(name, "that is not the form of a type's name"))?;
                    if let Kind::Command(_) = schema[id].kind {
                        fits(command_name_fault(name))?;
                    }
                    given.definitions.insert(id, named);
                    Ok(())
                }
                Found::Part(id, part) => {
                    match schema[id].kind {
                        Kind::Enum(_) | Kind::Alternate(_) => {
                            fits(type_name_fault(name, "that is not the form of a variant's name"))?;
                        }
                        _ => fits(field_name_fault(name))?,
                    }
                    given.parts.entry(id).or_default().insert(part.to_owned(), named);
                    Ok(())
                }
            });
            errors.extend(result.err());
        }
        given
    }

    /// Returns the chosen name of a definition.
    pub(super) fn of(&self, id: DefId) -> Option<&CustomName> {
        self.definitions.get(&id)
    }

    /// Returns the chosen name of a member or value, by the definition that declares it.
    pub(super) fn of_part(&self, id: DefId, part: &str) -> Option<&CustomName> {
        self.parts.get(&id)?.get(part)
    }
}

enum Found<'k> {
    Definition(DefId),
    Part(DefId, &'k str),
}

/// Finds the part of the schema that has a wire name, or suggests another name.
fn find<'k>(schema: &Schema, key: &'k str) -> Result<Found<'k>, Option<String>> {
    if let Some((id, _)) = schema.get(key) {
        return Ok(Found::Definition(id));
    }
    // Names can contain dots themselves.
    let splits = key.match_indices('.').map(|(dot, _)| (&key[..dot], &key[dot + 1..]));
    let Some((id, part)) = splits.filter_map(|(name, part)| Some((schema.get(name)?.0, part))).next_back() else {
        let name = key.split_once('.').map_or(key, |(name, _)| name);
        return Err(nearest(name, schema.definitions().skip(1).map(|(_, definition)| definition.name.as_str())));
    };
    let definition = &schema[id];
    if definition.kind.part_names().contains(&part) {
        return Ok(Found::Part(id, part));
    }
    let elsewhere = declared_elsewhere(schema, id, part).map(|other| format!("'{other}' declares it"));
    Err(elsewhere.or_else(|| nearest(part, definition.kind.part_names())))
}

/// Returns the definition that declares a member or value that another definition has.
fn declared_elsewhere<'s>(schema: &'s Schema, id: DefId, part: &str) -> Option<&'s str> {
    let owner = match schema[id].arguments() {
        Some(Arguments::Named { ty, .. }) => *ty,
        _ => id,
    };
    let branches = match &schema[owner].kind {
        Kind::Union(union) => Some(union.tag_type).filter(|tag| schema[*tag].kind.part_names().contains(&part)),
        _ => None,
    };
    let members = || schema.declared_members(owner).into_iter().find(|(_, member)| member.name == part);
    let declared_by = branches.or_else(|| members().map(|(declared_by, _)| declared_by))?;
    Some(&schema[declared_by].name)
}
