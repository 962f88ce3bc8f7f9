//! Makes Rust names from wire names: conventions, keywords and collisions.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use heck::{ToShoutySnakeCase as _, ToSnakeCase as _, ToUpperCamelCase as _};

use crate::schema::{DefId, Kind, Schema};

use super::custom_names::{CustomName, CustomNames, NameError};
use super::direction::Directions;
use super::reserved::{
    KEYWORDS, RESERVED_METHODS, RESERVED_MODULES, RESERVED_STATICS, RESERVED_TYPES, STRICT_KEYWORDS,
};

/// A set of distinct names.
#[derive(Debug, Default)]
pub(crate) struct Unique {
    /// The names, each with the wire name that it is for. `None` if other generated code has the name.
    taken: HashMap<String, Option<String>>,
    /// Names that the user chose.
    given: Vec<CustomName>,
    /// Chosen names that other items have, with the wire names of these items.
    clashes: Vec<(CustomName, Option<String>)>,
}

impl Unique {
    /// Makes a set that contains some names.
    pub(crate) fn with(names: &[&str]) -> Self {
        Self { taken: names.iter().map(|&name| (name.to_owned(), None)).collect(), ..Self::default() }
    }

    /// Adds a name, or the first of `name2`, `name3` … that is free.
    pub(crate) fn take(&mut self, name: String) -> String {
        self.take_for(None, name)
    }

    /// Does the same as [`take`](Self::take) for a part of the schema.
    fn take_for(&mut self, wire: Option<&str>, name: String) -> String {
        let wire = wire.map(str::to_owned);
        let free = if self.taken.contains_key(&name) {
            let given = self.given.iter().find(|given| given.name == name).cloned();
            self.clashes.extend(given.map(|given| (given, wire.clone())));
            (2..).map(|n| format!("{name}{n}")).find(|candidate| !self.taken.contains_key(candidate)).unwrap_or(name)
        } else {
            name
        };
        self.taken.insert(free.clone(), wire);
        free
    }

    /// Adds the name that the user chose, or else one that `make` adds.
    pub(super) fn choose(&mut self, given: Option<&CustomName>, make: impl FnOnce(&mut Self) -> String) -> String {
        let Some(given) = given else { return make(self) };
        match self.taken.entry(given.name.clone()) {
            Entry::Occupied(taken) => self.clashes.push((given.clone(), taken.get().clone())),
            Entry::Vacant(free) => _ = free.insert(Some(given.key.clone())),
        }
        self.given.push(given.clone());
        given.name.clone()
    }

    /// Returns errors for chosen names that other items have.
    pub(super) fn into_clashes(self) -> impl Iterator<Item = NameError> {
        self.clashes.into_iter().map(|(CustomName { key, name }, by)| NameError::Taken { key, name, by })
    }
}

/// The Rust names of a protocol's types, and of the branch enumerations of its unions.
#[derive(Debug)]
pub(super) struct TypeNames {
    types: HashMap<DefId, String>,
    branches: HashMap<DefId, String>,
}

impl TypeNames {
    pub(super) fn new(
        schema: &Schema,
        directions: &Directions,
        given: &CustomNames,
        errors: &mut Vec<NameError>,
    ) -> Self {
        let mut unique = Unique::default();
        let (mut types, mut branches) = (HashMap::new(), HashMap::new());
        for (id, definition) in schema.definitions().filter(|(_, definition)| !definition.kind.is_message()) {
            if definition.name == "QType" && !directions.used(id) {
                continue;
            }
            types.insert(id, type_name(&mut unique, given.of(id), &definition.name, "Object"));
        }
        for (id, definition) in schema.definitions() {
            if let Kind::Union(_) = definition.kind {
                branches.insert(id, unique.take(format!("{}Branch", types[&id])));
            }
        }
        errors.extend(unique.into_clashes());
        Self { types, branches }
    }

    /// Returns the name of a type.
    pub(super) fn of(&self, id: DefId) -> &str {
        self.types.get(&id).map_or("", String::as_str)
    }

    /// Returns the name of a union's enumeration of branches.
    pub(super) fn branches_of(&self, id: DefId) -> &str {
        self.branches.get(&id).map_or("", String::as_str)
    }
}

/// Returns the name of a struct or enum. A reserved name gets the suffix.
pub(super) fn type_name(unique: &mut Unique, given: Option<&CustomName>, wire: &str, suffix: &str) -> String {
    unique.choose(given, |unique| {
        let mut name = camel(wire);
        if RESERVED_TYPES.contains(&name.as_str()) {
            name.push_str(suffix);
        }
        unique.take_for(Some(wire), name)
    })
}

/// Returns the name of an entry in the schema table, from the Rust name of its type.
pub(super) fn entry(unique: &mut Unique, rust: &str) -> String {
    let mut name = shouty(rust);
    if RESERVED_STATICS.contains(&name.as_str()) {
        name.push_str("_ENTRY");
    }
    unique.take(name)
}

/// Returns a name in `UpperCamelCase`, the form of types and variants.
pub(super) fn camel(wire: &str) -> String {
    leading(wire.to_upper_camel_case())
}

/// Returns a name in `snake_case`, the form of fields and methods. It is raw if it is a keyword.
pub(super) fn snake(wire: &str) -> String {
    let name = leading(wire.to_snake_case());
    if KEYWORDS.contains(&name.as_str()) {
        format!("r#{name}")
    } else if STRICT_KEYWORDS.contains(&name.as_str()) {
        format!("{name}_")
    } else {
        name
    }
}

/// Returns a Rust name in `SHOUTY_SNAKE_CASE`, the form of statics.
fn shouty(rust: &str) -> String {
    leading(rust.to_shouty_snake_case())
}

/// Makes sure that a name can begin an identifier.
fn leading(name: String) -> String {
    match name.chars().next() {
        Some(first) if first.is_ascii_digit() => format!("_{name}"),
        Some(_) => name,
        None => "_".to_owned(),
    }
}

/// Returns the name of the variant for an enumeration's value.
///
/// `Unknown` is reserved for values that are not known.
pub(super) fn variant(unique: &mut Unique, given: Option<&CustomName>, wire: &str) -> String {
    unique.choose(given, |unique| {
        let name = camel(wire);
        let name = match name.as_str() {
            "Unknown" => "UnknownValue".to_owned(),
            "Self" => "Self_".to_owned(),
            _ => name,
        };
        unique.take_for(Some(wire), name)
    })
}

/// Returns the name of a field, or of the method that sets it.
pub(super) fn field(unique: &mut Unique, given: Option<&CustomName>, wire: &str) -> String {
    unique.choose(given, |unique| unique.take_for(Some(wire), snake(wire)))
}

/// Returns the name of the function that makes a union with a branch. All methods of the union must have their names
/// already.
///
/// A name that the user chose for the tag's value is the name of a variant. The function's name is made from it.
pub(super) fn constructor(unique: &mut Unique, given: Option<&CustomName>, wire: &str) -> String {
    unique.take_for(Some(wire), snake(given.map_or(wire, |given| &given.name)))
}

/// Returns the name of the method that executes a command, which is not a reserved name.
pub(super) fn method(unique: &mut Unique, given: Option<&CustomName>, wire: &str) -> String {
    // A name that the user chose for the command also applies to the method.
    let given = given.map(|given| CustomName { key: given.key.clone(), name: method_name(&given.name) });
    unique.choose(given.as_ref(), |unique| unique.take_for(Some(wire), method_name(wire)))
}

fn method_name(wire: &str) -> String {
    let name = snake(wire);
    if RESERVED_METHODS.contains(&name.as_str()) { format!("{name}_command") } else { name }
}

/// Returns the name of the Rust module for a schema file.
pub(super) fn module_name(unique: &mut Unique, module: &str) -> String {
    let stem = module.rsplit('/').next().unwrap_or(module);
    let mut name = snake(stem.strip_suffix(".json").unwrap_or(stem));
    if RESERVED_MODULES.contains(&name.as_str()) {
        name = format!("{}_module", name.trim_start_matches("r#"));
    }
    unique.take(name)
}

/// Returns the name of the Cargo feature for a schema file.
pub(super) fn feature_name(module: &str) -> String {
    let stem = module.rsplit('/').next().unwrap_or(module);
    stem.strip_suffix(".json").unwrap_or(stem).trim_start_matches("./").to_owned()
}

/// Returns the path of a schema file, from the path of the main file and the name of the module, which is relative to
/// it.
pub(super) fn source_path(main: &str, module: &str) -> String {
    let mut parts: Vec<&str> = main.split('/').collect();
    parts.pop();
    for part in module.split('/') {
        match part {
            "." => {}
            ".." if parts.last().is_some_and(|&last| last != "..") => _ = parts.pop(),
            _ => parts.push(part),
        }
    }
    parts.join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn conventions() {
        assert_eq!(camel("blockdev-snapshot-sync"), "BlockdevSnapshotSync");
        assert_eq!(camel("__org.example_x"), "OrgExampleX");
        assert_eq!(camel("2.0"), "_20");
        assert_eq!(snake("type"), "r#type");
        assert_eq!(snake("self"), "self_");
        assert_eq!(snake("buf-b64"), "buf_b64");
        assert_eq!(shouty("QCryptoTLSCreds"), "Q_CRYPTO_TLS_CREDS");
    }

    #[test]
    fn collisions() {
        let mut unique = Unique::with(&["extra"]);
        assert_eq!(field(&mut unique, None, "extra"), "extra2");
        assert_eq!(field(&mut unique, None, "a-b"), "a_b");
        assert_eq!(field(&mut unique, None, "a.b"), "a_b2");
        assert_eq!(variant(&mut Unique::default(), None, "unknown"), "UnknownValue");
    }

    #[test]
    fn reserved_methods() {
        assert!(RESERVED_METHODS.is_sorted());
        assert_eq!(method_name("schema"), "schema_command");
        assert_eq!(method_name("query-status"), "query_status");
    }

    #[test]
    fn source_paths() {
        assert_eq!(source_path("schemas/qapi/qapi-schema.json", "./x.json"), "schemas/qapi/x.json");
        assert_eq!(
            source_path("schemas/storage-daemon/qapi/qapi-schema.json", "../../qapi/x.json"),
            "schemas/qapi/x.json"
        );
    }
}
