//! Rust names for wire names: the one place where conventions, keywords and collisions are solved.

use std::collections::{HashMap, HashSet};

use heck::{ToShoutySnakeCase as _, ToSnakeCase as _, ToUpperCamelCase as _};

use crate::schema::{DefId, Kind, Schema};

use super::direction::Directions;
use super::given::{Given, GivenName, NameError};

/// Names that generated code uses, from the prelude or from this project; and of constants that variants would hide.
const RESERVED_TYPES: &[&str] = &[
    "ALL",
    "Any",
    "AsyncClient",
    "AsyncExecute",
    "Base64",
    "Box",
    "Client",
    "Command",
    "Commands",
    "Decode",
    "Default",
    "Empty",
    "Encode",
    "Err",
    "Error",
    "Event",
    "Execute",
    "Extra",
    "From",
    "Into",
    "IntoIterator",
    "Iterator",
    "None",
    "Ok",
    "OobCommand",
    "Option",
    "Protocol",
    "Result",
    "Self",
    "Server",
    "SilentCommand",
    "Some",
    "String",
    "ToOwned",
    "Unknown",
    "VALUES",
    "Value",
    "Vec",
];

/// Names of constants that generated tables use.
const RESERVED_STATICS: &[&str] = &["COMMAND", "EMPTY_ALTERNATE", "EMPTY_ENUM", "EMPTY_OBJECT", "EVENT", "PROTOCOL"];

/// Names of modules that a protocol has besides those of its schema files.
const RESERVED_MODULES: &[&str] = &["client", "command", "event", "r#mod", "schema"];

/// Words that cannot be identifiers as they are.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else", "enum",
    "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod", "move",
    "mut", "override", "priv", "pub", "ref", "return", "static", "struct", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Words that cannot even be raw identifiers.
pub(super) const STRICT_KEYWORDS: &[&str] = &["crate", "self", "super"];

/// Whether a word cannot be an identifier as it is.
pub(super) fn is_keyword(word: &str) -> bool {
    KEYWORDS.contains(&word) || STRICT_KEYWORDS.contains(&word)
}

/// A set of names that stay different.
#[derive(Debug, Default)]
pub(crate) struct Unique {
    taken: HashSet<String>,
    /// Those that somebody gave, and that nothing else may get.
    given: Vec<GivenName>,
    /// Those that something else has.
    clashes: Vec<GivenName>,
}

impl Unique {
    /// A set that holds some from the start.
    pub(crate) fn with(names: &[&str]) -> Self {
        Self { taken: names.iter().map(|&name| name.to_owned()).collect(), ..Self::default() }
    }

    /// The name, or the first of `name2`, `name3` … that is still free.
    pub(crate) fn take(&mut self, name: String) -> String {
        let free = if self.taken.contains(&name) {
            self.clashes.extend(self.given.iter().find(|given| given.name == name).cloned());
            (2..).map(|n| format!("{name}{n}")).find(|candidate| !self.taken.contains(candidate)).unwrap_or(name)
        } else {
            name
        };
        self.taken.insert(free.clone());
        free
    }

    /// The name that was given, or else the one that is made.
    pub(super) fn choose(&mut self, given: Option<&GivenName>, make: impl FnOnce(&mut Self) -> String) -> String {
        let Some(given) = given else { return make(self) };
        if !self.taken.insert(given.name.clone()) {
            self.clashes.push(given.clone());
        }
        self.given.push(given.clone());
        given.name.clone()
    }

    /// The names that were given although something else has them.
    pub(super) fn into_clashes(self) -> impl Iterator<Item = NameError> {
        self.clashes.into_iter().map(|GivenName { key, name }| NameError::Taken { key, name })
    }
}

/// Rust names of a protocol's types and of the branch enumerations of its unions.
#[derive(Debug)]
pub(super) struct TypeNames {
    types: HashMap<DefId, String>,
    branches: HashMap<DefId, String>,
}

impl TypeNames {
    pub(super) fn new(schema: &Schema, directions: &Directions, given: &Given, errors: &mut Vec<NameError>) -> Self {
        let mut unique = Unique::default();
        let (mut types, mut branches) = (HashMap::new(), HashMap::new());
        let is_type = |kind: &Kind| !matches!(kind, Kind::Command(_) | Kind::Event(_));
        for (id, definition) in schema.definitions().filter(|(_, definition)| is_type(&definition.kind)) {
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

    /// Name of a type.
    pub(super) fn of(&self, id: DefId) -> &str {
        self.types.get(&id).map_or("", String::as_str)
    }

    /// Name of a union's enumeration of branches.
    pub(super) fn branches_of(&self, id: DefId) -> &str {
        self.branches.get(&id).map_or("", String::as_str)
    }
}

/// Name of a struct or enum, with `suffix` if it is one that generated code needs.
pub(super) fn type_name(unique: &mut Unique, given: Option<&GivenName>, wire: &str, suffix: &str) -> String {
    unique.choose(given, |unique| {
        let mut name = camel(wire);
        if RESERVED_TYPES.contains(&name.as_str()) {
            name.push_str(suffix);
        }
        unique.take(name)
    })
}

/// Whether a type or variant may be called so.
pub(super) fn is_type_name(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_uppercase())
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric())
        && !RESERVED_TYPES.contains(&name)
}

/// Whether a field may be called so.
pub(super) fn is_field_name(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_lowercase())
        && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_')
        && !KEYWORDS.contains(&name)
        && !STRICT_KEYWORDS.contains(&name)
}

/// Name of an entry in the schema table, from that of the type it is for.
pub(super) fn entry(unique: &mut Unique, rust: &str) -> String {
    let mut name = shouty(rust);
    if RESERVED_STATICS.contains(&name.as_str()) {
        name.push_str("_ENTRY");
    }
    unique.take(name)
}

/// `UpperCamelCase`, as types and variants are.
pub(super) fn camel(wire: &str) -> String {
    leading(wire.to_upper_camel_case())
}

/// `snake_case`, as fields and methods are; raw if it is a keyword.
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

/// `SHOUTY_SNAKE_CASE`, as statics are, of a Rust name.
fn shouty(rust: &str) -> String {
    leading(rust.to_shouty_snake_case())
}

/// A name that may begin an identifier.
fn leading(name: String) -> String {
    match name.chars().next() {
        Some(first) if first.is_ascii_digit() => format!("_{name}"),
        Some(_) => name,
        None => "_".to_owned(),
    }
}

/// Name of the variant for an enumeration's value.
///
/// `Unknown` is kept for values that are not known; a value of that text is another thing.
pub(super) fn variant(unique: &mut Unique, given: Option<&GivenName>, wire: &str) -> String {
    unique.choose(given, |unique| {
        let name = camel(wire);
        let name = match name.as_str() {
            "Unknown" => "UnknownValue".to_owned(),
            "Self" => "Self_".to_owned(),
            _ => name,
        };
        unique.take(name)
    })
}

/// Name of a field, or of the method that sets it.
pub(super) fn field(unique: &mut Unique, given: Option<&GivenName>, wire: &str) -> String {
    unique.choose(given, |unique| unique.take(snake(wire)))
}

/// Name of the method that executes a command: none that whatever executes commands has already.
pub(super) fn method(unique: &mut Unique, given: Option<&GivenName>, wire: &str) -> String {
    // It is called as its command is.
    let given = given.map(|given| GivenName { key: given.key.clone(), name: method_name(&given.name) });
    unique.choose(given.as_ref(), |unique| unique.take(method_name(wire)))
}

fn method_name(wire: &str) -> String {
    let name = snake(wire);
    if name == "execute" { "execute_command".to_owned() } else { name }
}

/// Name of the Rust module for a schema file.
pub(super) fn module_name(unique: &mut Unique, module: &str) -> String {
    let stem = module.rsplit('/').next().unwrap_or(module);
    let mut name = snake(stem.strip_suffix(".json").unwrap_or(stem));
    if RESERVED_MODULES.contains(&name.as_str()) {
        name = format!("{}_module", name.trim_start_matches("r#"));
    }
    unique.take(name)
}

/// Name of the Cargo feature for a schema file.
pub(super) fn feature_name(module: &str) -> String {
    let stem = module.rsplit('/').next().unwrap_or(module);
    stem.strip_suffix(".json").unwrap_or(stem).trim_start_matches("./").to_owned()
}

/// Path of a schema file, from that of the main one and the module's name, which is relative to it.
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
    fn source_paths() {
        assert_eq!(source_path("schemas/qapi/qapi-schema.json", "./x.json"), "schemas/qapi/x.json");
        assert_eq!(
            source_path("schemas/storage-daemon/qapi/qapi-schema.json", "../../qapi/x.json"),
            "schemas/qapi/x.json"
        );
    }
}
