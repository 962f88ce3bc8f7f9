//! Checks the module name for generated code, and the path at which it finds `qapi-types`.
//!
//! Only the syntax is checked. Without this check the compiler would report an error in each generated line.

use super::reserved::{STRICT_KEYWORDS, is_keyword};

/// The reason why a text cannot be a module name or a crate path.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum PathError {
    /// The name is not a module name.
    #[error("'{name}' cannot be the name of a module: {why}")]
    Module {
        /// The name.
        name: String,
        /// The rule that it breaks.
        why: &'static str,
    },
    /// The path is not the path of a crate that is valid in every module.
    #[error("'{path}' is not the path of a Rust crate{}", .help.as_deref().unwrap_or(", such as `::qapi_types`"))]
    Path {
        /// The text.
        path: String,
        /// A suggestion.
        help: Option<String>,
    },
}

/// Checks that a protocol's module can have a name: small letters, digits and `_`, and not a keyword of Rust.
///
/// # Errors
/// If it cannot.
pub fn check_module(name: &str) -> Result<(), PathError> {
    let small = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_';
    let why = if is_keyword(name) {
        "that is a keyword of Rust"
    } else if !name.starts_with(|ch: char| ch.is_ascii_lowercase()) || !name.bytes().all(small) {
        "a name is of small letters, digits and '_', and begins with a letter"
    } else {
        return Ok(());
    };
    Err(PathError::Module { name: name.to_owned(), why })
}

/// Checks that a path is the path of a crate that is valid in every module: `::qapi_types`, `crate`, `other::types`.
///
/// # Errors
/// If it is not.
pub fn check_path(path: &str) -> Result<(), PathError> {
    if is_path(path) {
        return Ok(());
    }
    // Names of packages can have dashes, names of crates cannot.
    let meant = path.replace('-', "_");
    let help = (meant != path && is_path(&meant)).then(|| format!("; did you mean '{meant}'?"));
    Err(PathError::Path { path: path.to_owned(), help })
}

fn is_path(path: &str) -> bool {
    let (global, names) = path.strip_prefix("::").map_or((false, path), |names| (true, names));
    let is_name = |name: &str| {
        let name = name.strip_prefix("r#").filter(|raw| !STRICT_KEYWORDS.contains(raw)).unwrap_or(name);
        let mut bytes = name.bytes();
        bytes.next().is_some_and(|first| first.is_ascii_alphabetic() || first == b'_' && name.len() > 1)
            && bytes.all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
    };
    names.split("::").enumerate().all(|(i, name)| match name {
        // `self` and `super` mean something else in each module.
        "crate" => i == 0 && !global,
        name => is_name(name) && !is_keyword(name),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn modules() {
        for name in ["qmp", "own_2", "selfish"] {
            assert_eq!(check_module(name), Ok(()), "{name}");
        }
        for name in
            ["", "self", "crate", "super", "type", "async", "Own", "own-lamps", "2own", "_own", "own lamps", "é"]
        {
            check_module(name).expect_err(name);
        }
    }

    #[test]
    fn paths() {
        for path in ["crate", "crate::types", "::qapi_types", "qapi_types", "a::r#type::Ab", "_a"] {
            assert_eq!(check_path(path), Ok(()), "{path}");
        }
        for path in [
            "",
            "::",
            "a::",
            "qapi-types",
            "a b",
            "self",
            "super::a",
            "a::crate",
            "::crate",
            "a:b",
            "a::::b",
            "type",
            "_",
            "1a",
            "r#self",
            "a;",
            "::::a",
        ] {
            check_path(path).expect_err(path);
        }
        let told = |path: &str| check_path(path).unwrap_err().to_string();
        assert_eq!(
            told("::qapi-types"),
            "'::qapi-types' is not the path of a Rust crate; did you mean '::qapi_types'?"
        );
        assert_eq!(told("self"), "'self' is not the path of a Rust crate, such as `::qapi_types`");
    }
}
