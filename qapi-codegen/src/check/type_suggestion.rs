//! Suggests a type for an unknown name. Built-in types are often called by their names in other languages.

use crate::diagnostic::{distance, nearest_of};
use crate::schema::Builtin;

/// Names that other languages have for built-in types.
const ELSEWHERE: [(&str, &str); 20] = [
    ("boolean", "bool"),
    ("byte", "uint8"),
    ("double", "number"),
    ("f32", "number"),
    ("f64", "number"),
    ("float", "number"),
    ("i16", "int16"),
    ("i32", "int32"),
    ("i64", "int64"),
    ("i8", "int8"),
    ("integer", "int"),
    ("none", "null"),
    ("object", "any"),
    ("string", "str"),
    ("u16", "uint16"),
    ("u32", "uint32"),
    ("u64", "uint64"),
    ("u8", "uint8"),
    ("uint", "uint64"),
    ("value", "any"),
];

/// Suggests one of the defined or built-in types.
pub(super) fn suggest_type<'a>(name: &str, defined: Vec<&'a str>) -> Option<&'a str> {
    if let Some((_, builtin)) = ELSEWHERE.iter().find(|(other, _)| *other == name) {
        return Some(builtin);
    }
    let own = Builtin::ALL.iter().filter_map(|builtin| Some((distance(name, builtin.name())?, builtin.name())));
    let elsewhere = ELSEWHERE.into_iter().filter_map(|(other, builtin)| Some((distance(name, other)?, builtin)));
    let builtin = own.chain(elsewhere.filter(|&(distance, _)| distance == 1)).min_by_key(|&(distance, _)| distance);
    let Some((from_builtin, builtin)) = builtin else { return nearest_of(name, defined) };
    let Some(other) = nearest_of(name, defined) else { return Some(builtin) };
    // The names of defined types begin with a capital, so a small letter rather means a built-in one.
    let small = usize::from(name.starts_with(|ch: char| ch.is_ascii_lowercase()));
    let from_other = distance(name, other)?;
    if from_builtin < from_other + 2 * small { Some(builtin) } else { Some(other) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn suggestions() {
        let suggested = |name| suggest_type(name, vec!["BString", "Sprint", "Strength", "Uint", "Tray"]);
        for (name, expected) in [
            ("sring", Some("str")),
            ("strr", Some("str")),
            ("string", Some("str")),
            ("intt", Some("int")),
            ("boolen", Some("bool")),
            ("u32", Some("uint32")),
            ("tray", Some("Tray")),
            ("Try", Some("Tray")),
            ("Sprnt", Some("Sprint")),
            ("strenght", Some("Strength")),
            ("whatever", None),
            ("eject", None),
        ] {
            assert_eq!(suggested(name), expected, "{name}");
        }
    }
}
