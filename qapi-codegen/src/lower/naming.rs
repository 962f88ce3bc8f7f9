//! Rust names for wire names: the one place where conventions, keywords and collisions are solved.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

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
const RESERVED_MODULES: &[&str] = &["client", "command", "event", "r#mod", "schema", "types"];

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

/// Methods that sessions have themselves, or everything has: those of a client trait would be hidden by them.
const SESSION_METHODS: &[&str] = &[
    "call",
    "call_oob",
    "checked",
    "client",
    "clone",
    "commands",
    "drive",
    "drive_all",
    "events",
    "execute",
    "execute_oob",
    "execute_raw",
    "execute_request",
    "execute_silent",
    "greeting",
    "into",
    "is_lost",
    "out_of_band",
    "schema",
    "subscribe",
    "supports",
    "sync",
    "to_owned",
    "try_into",
    "wait_for",
];

/// A set of names that stay different.
#[derive(Debug, Default)]
pub(crate) struct Unique {
    /// With what has them: nothing, if it is generated besides what the schema has.
    taken: HashMap<String, Option<String>>,
    /// Those that somebody gave, and that nothing else may get.
    given: Vec<GivenName>,
    /// Those that something else has, and what that is.
    clashes: Vec<(GivenName, Option<String>)>,
}

impl Unique {
    /// A set that holds some from the start.
    pub(crate) fn with(names: &[&str]) -> Self {
        Self { taken: names.iter().map(|&name| (name.to_owned(), None)).collect(), ..Self::default() }
    }

    /// The name, or the first of `name2`, `name3` … that is still free.
    pub(crate) fn take(&mut self, name: String) -> String {
        self.take_for(None, name)
    }

    /// The same for something in the schema.
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

    /// The name that was given, or else the one that is made.
    pub(super) fn choose(&mut self, given: Option<&GivenName>, make: impl FnOnce(&mut Self) -> String) -> String {
        let Some(given) = given else { return make(self) };
        match self.taken.entry(given.name.clone()) {
            Entry::Occupied(taken) => self.clashes.push((given.clone(), taken.get().clone())),
            Entry::Vacant(free) => _ = free.insert(Some(given.key.clone())),
        }
        self.given.push(given.clone());
        given.name.clone()
    }

    /// The names that were given although something else has them.
    pub(super) fn into_clashes(self) -> impl Iterator<Item = NameError> {
        self.clashes.into_iter().map(|(GivenName { key, name }, by)| NameError::Taken { key, name, by })
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
        unique.take_for(Some(wire), name)
    })
}

/// Why a type or variant may not be called so, which has the given rule of its form.
pub(super) fn no_type_name(name: &str, form: &'static str) -> Option<&'static str> {
    let is_of_form = name.starts_with(|first: char| first.is_ascii_uppercase())
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric());
    match RESERVED_TYPES.contains(&name) {
        true => Some("generated code needs that name for something else"),
        false => (!is_of_form).then_some(form),
    }
}

/// Why a field may not be called so.
pub(super) fn no_field_name(name: &str) -> Option<&'static str> {
    let is_of_form = name.starts_with(|first: char| first.is_ascii_lowercase())
        && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_');
    match is_keyword(name) {
        true => Some("that is a word of Rust's"),
        false => (!is_of_form).then_some("that is not the form of a field's name"),
    }
}

/// Why a command may not be called so: its method would have a name that is taken.
pub(super) fn no_command_name(name: &str) -> Option<&'static str> {
    let method = name.to_snake_case();
    SESSION_METHODS.contains(&method.as_str()).then_some("sessions have a method of that name")
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
        unique.take_for(Some(wire), name)
    })
}

/// Name of a field, or of the method that sets it.
pub(super) fn field(unique: &mut Unique, given: Option<&GivenName>, wire: &str) -> String {
    unique.choose(given, |unique| unique.take_for(Some(wire), snake(wire)))
}

/// Name of the method that executes a command: none that whatever executes commands has already.
pub(super) fn method(unique: &mut Unique, given: Option<&GivenName>, wire: &str) -> String {
    // It is called as its command is.
    let given = given.map(|given| GivenName { key: given.key.clone(), name: method_name(&given.name) });
    unique.choose(given.as_ref(), |unique| unique.take_for(Some(wire), method_name(wire)))
}

fn method_name(wire: &str) -> String {
    let name = snake(wire);
    if SESSION_METHODS.contains(&name.as_str()) { format!("{name}_command") } else { name }
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

    /// What is listed is what sessions have, and what the prelude's traits give them.
    #[test]
    fn methods_of_sessions() {
        let sessions = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../qapi-session/src");
        if !sessions.is_dir() {
            return; // as in a package of this crate alone
        }
        let mut found: Vec<String> = ["clone", "into", "to_owned", "try_into"].map(str::to_owned).into();
        for file in ["qmp", "qga", "checked"] {
            for driver in ["blocking", "tokio"] {
                let text = std::fs::read_to_string(sessions.join(driver).join(format!("{file}.rs"))).unwrap();
                for function in text.split("    pub fn ").chain(text.split("    pub async fn ")).skip(1) {
                    let (signature, _) = function.split_once('{').unwrap_or_default();
                    let name = signature.split(['(', '<']).next().unwrap_or_default();
                    if signature.contains("&self") || signature.contains("&mut self") {
                        found.push(name.to_owned());
                    }
                }
            }
        }
        found.sort_unstable();
        found.dedup();
        assert_eq!(found, SESSION_METHODS);
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
