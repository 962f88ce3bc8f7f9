//! Names that have a meaning in generated code or in Rust, and the rules for names that users choose.

use heck::ToSnakeCase as _;

/// Names that generated code uses, from the prelude or from this project, and names of constants that variants would
/// hide.
pub(super) const RESERVED_TYPES: &[&str] = &[
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
pub(super) const RESERVED_STATICS: &[&str] =
    &["COMMAND", "EMPTY_ALTERNATE", "EMPTY_ENUM", "EMPTY_OBJECT", "EVENT", "ORDER", "PROTOCOL", "RELEASE"];

/// Names of modules that a protocol has besides those of its schema files.
pub(super) const RESERVED_MODULES: &[&str] = &["client", "command", "event", "names", "r#mod", "schema", "types"];

/// Keywords that cannot be identifiers unless they are raw.
pub(super) const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else", "enum",
    "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod", "move",
    "mut", "override", "priv", "pub", "ref", "return", "static", "struct", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Keywords that cannot even be raw identifiers.
pub(super) const STRICT_KEYWORDS: &[&str] = &["crate", "self", "super"];

/// Whether a word cannot be an identifier unless it is raw.
pub(crate) fn is_keyword(word: &str) -> bool {
    KEYWORDS.contains(&word) || STRICT_KEYWORDS.contains(&word)
}

/// Names of methods that clients or all types have, sorted.
///
/// They would hide methods of the same name in a client trait, so a method for a command gets another name. A test of
/// the crate with the clients compares this list with their methods.
pub const RESERVED_METHODS: &[&str] = &[
    "call",
    "checked",
    "clone",
    "close",
    "commands",
    "drive",
    "drive_all",
    "events",
    "execute",
    "execute_raw",
    "freeze",
    "greeting",
    "into",
    "is_lost",
    "out_of_band",
    "read_file",
    "schema",
    "submit",
    "subscribe",
    "supports",
    "sync",
    "timeout",
    "to_owned",
    "try_into",
    "wait_for",
    "wait_for_any",
    "write_file",
];

/// Names of methods that generated types have, or that would look like a method of a common trait.
pub(super) const RESERVED_TYPE_METHODS: &[&str] = &["argument", "clone", "default", "eq", "from", "into", "new"];

/// Returns why a type or variant cannot have a name. `form` is the message for a name of another form.
pub(super) fn type_name_fault(name: &str, form: &'static str) -> Option<&'static str> {
    let is_of_form = name.starts_with(|first: char| first.is_ascii_uppercase())
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric());
    match RESERVED_TYPES.contains(&name) {
        true => Some("generated code needs that name for something else"),
        false => (!is_of_form).then_some(form),
    }
}

/// Returns why a field cannot have a name.
pub(super) fn field_name_fault(name: &str) -> Option<&'static str> {
    let is_of_form = name.starts_with(|first: char| first.is_ascii_lowercase())
        && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_');
    match is_keyword(name) {
        true => Some("that is a keyword of Rust"),
        false => (!is_of_form).then_some("that is not the form of a field's name"),
    }
}

/// Returns why a command cannot have a name: its method would have a reserved name.
pub(super) fn command_name_fault(name: &str) -> Option<&'static str> {
    let method = name.to_snake_case();
    RESERVED_METHODS.contains(&method.as_str()).then_some("clients have a method of that name")
}
