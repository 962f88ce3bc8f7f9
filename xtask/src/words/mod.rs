//! Reads the project's own descriptions from the folder `words`, checks them against the schemas, and counts the
//! described items.
//!
//! The result is `qapi-interface/words.txt`, which the generator and the program `qapi` use.

mod check;
mod fault;
#[cfg(test)]
mod originality;
mod plain;
mod read;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::Result;
use qapi_codegen::files::count;
use qapi_codegen::schema::{BUILTIN_MODULE, Kind, Schema};
use qapi_codegen::{interface, tree::PROTOCOLS};
use qapi_interface::{DefinitionWords, Described, History, MemberWords, Words};

use self::check::Known;
use self::fault::{Error, Errors, Fault};
use self::read::{Definition, Member, Written};

/// The folder, below the project's.
const FOLDER: &str = "words";

/// Reads the descriptions, and checks them against the schemas of the release at hand and the history of all releases.
/// Each schema has the name of its protocol.
///
/// # Errors
/// All faults of the descriptions.
pub(crate) fn read(root: &Path, schemas: &[(&str, &Schema)]) -> Result<Words> {
    let mut errors = Vec::new();
    let mut protocols = Vec::new();
    for protocol in PROTOCOLS.iter().filter(|protocol| protocol.over.is_none()) {
        let files = files(root, protocol.name, &mut errors)?;
        twice(&files, &mut errors);
        let Some((_, schema)) = schemas.iter().find(|(name, _)| *name == protocol.name) else { continue };
        let at_hand = interface::of_schema(schema);
        let known = Known::new(protocol.name, &at_hand, History::known());
        files.iter().for_each(|written| known.check(written, &mut errors));
        let definitions = files.into_iter().flat_map(|written| written.definitions);
        let described = definitions.map(|definition| (definition.name.clone(), compiled(definition, schema)));
        protocols.push((protocol.name.to_owned(), described.collect::<Described>()));
    }
    if !errors.is_empty() {
        errors.sort_by(|one, other| (&one.file, one.line).cmp(&(&other.file, other.line)));
        return Err(Errors(errors).into());
    }
    Ok(Words::new(protocols))
}

/// Reads the files of a protocol, in the order of their names.
fn files(root: &Path, protocol: &str, errors: &mut Vec<Error>) -> Result<Vec<Written>> {
    let folder = root.join(FOLDER).join(protocol);
    let mut paths: Vec<_> = match fs::read_dir(&folder) {
        Ok(entries) => entries.filter_map(|entry| Some(entry.ok()?.path())).collect(),
        Err(_) => Vec::new(),
    };
    paths.sort_unstable();
    let mut files = Vec::new();
    for path in paths.iter().filter(|path| path.extension().is_some_and(|extension| extension == "toml")) {
        let file = path.strip_prefix(root).unwrap_or(path).display().to_string();
        let module = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        match fs::read_to_string(path) {
            Ok(text) => files.push(read::read(file, module, &text, errors)),
            Err(error) => {
                let fault = Fault::Unreadable(error.to_string());
                errors.push(Error { file, line: 1, name: String::new(), fault });
            }
        }
    }
    Ok(files)
}

/// Reports definitions that two files describe.
fn twice(files: &[Written], errors: &mut Vec<Error>) {
    let mut first = BTreeMap::new();
    for written in files {
        for definition in &written.definitions {
            if let Some(other) = first.insert(&definition.name, &written.file) {
                errors.push(Error {
                    file: written.file.clone(),
                    line: definition.line,
                    name: definition.name.clone(),
                    fault: Fault::Twice { other: other.clone() },
                });
            }
        }
    }
}

fn compiled(definition: Definition, schema: &Schema) -> DefinitionWords {
    let base = schema.get(&definition.name).and_then(|(_, found)| found.kind.base());
    DefinitionWords {
        summary: definition.summary,
        details: definition.details,
        example: definition.example.map_or_else(String::new, |example| example.value),
        replaced_by: definition.replaced_by.map(|other| other.value),
        base: base.map(|base| schema[base].name.clone()),
        members: definition.members.into_iter().map(|member| (member.name.clone(), member_words(member))).collect(),
    }
}

fn member_words(member: Member) -> MemberWords {
    MemberWords {
        text: member.text,
        unit: member.unit.map(|unit| unit.value),
        default: member.default.map(|default| default.value),
        range: member.range.map(|range| range.value),
        absent: member.absent.map(|absent| absent.value),
        replaced_by: member.replaced_by.map(|other| other.value),
    }
}

/// The number of described items of a schema.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Coverage {
    protocol: String,
    /// The number of commands, events and types.
    definitions: usize,
    /// The commands, events and types without a description.
    undescribed: Vec<String>,
    /// The number of arguments, members and values.
    members: usize,
    /// The number of described arguments, members and values.
    described: usize,
    /// The numbers of descriptions for definitions and for members that the schema lacks.
    skipped: (usize, usize),
}

impl Coverage {
    pub(crate) fn new(protocol: &str, schema: &Schema, words: &Words) -> Self {
        let mut coverage = Self { protocol: protocol.to_owned(), ..Self::default() };
        for (_, definition) in schema.definitions() {
            let described = words.get(protocol, &definition.name);
            // The alternatives of an alternate have names, which are not on the wire.
            let parts = match definition.kind {
                Kind::Alternate(_) => Vec::new(),
                _ => definition.kind.part_names(),
            };
            if let Some(words) = described {
                let is_there = |name: &str| definition.kind.part_names().contains(&name);
                coverage.skipped.1 += words.members.keys().filter(|name| !is_there(name)).count();
            } else if schema[definition.module].name == BUILTIN_MODULE {
                continue;
            } else {
                coverage.undescribed.push(definition.name.clone());
            }
            coverage.definitions += 1;
            coverage.members += parts.len();
            let is_described = |name: &&&str| described.is_some_and(|words| words.members.contains_key(**name));
            coverage.described += parts.iter().filter(is_described).count();
        }
        let all = words.of(protocol).into_iter().flat_map(|described| described.keys());
        coverage.skipped.0 = all.filter(|name| schema.get(name).is_none()).count();
        coverage
    }

    /// Returns a line for the output.
    pub(crate) fn report(&self) -> String {
        let described = self.definitions - self.undescribed.len();
        let skipped = match self.skipped {
            (0, 0) => String::new(),
            (definitions, members) => {
                let (definitions, members) = (count(definitions, "definition"), count(members, "member"));
                format!("; skipped {definitions} and {members} of other releases")
            }
        };
        let missing = match self.undescribed.as_slice() {
            [] => String::new(),
            names => {
                let shown: Vec<_> = names.iter().take(10).map(|name| format!("`{name}`")).collect();
                let more = if names.len() > shown.len() { ", …" } else { "" };
                format!("; without words: {}{more}", shown.join(", "))
            }
        };
        format!(
            " words {}: {described} of {}, {} of {}{skipped}{missing}\n",
            self.protocol,
            count(self.definitions, "definition"),
            self.described,
            count(self.members, "member")
        )
    }
}
