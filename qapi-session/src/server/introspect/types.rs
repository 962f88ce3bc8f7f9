//! What types are called, and what else of them is told in passing.

use qapi_types::schema::{Cond, Object, Type};

/// The one integer type that there is on the wire.
pub(super) fn integer(ty: Type) -> Type {
    match ty {
        Type::Int8 | Type::Int16 | Type::Int32 | Type::Uint8 | Type::Uint16 | Type::Uint32 => Type::Int64,
        Type::Uint64 | Type::Size => Type::Int64,
        ty => ty,
    }
}

/// A unique name for a type. An object without a name is named after the command or event that owns it.
pub(super) fn name(ty: Type, owner: &str) -> String {
    match ty {
        Type::Array(element) => format!("[{}]", name(integer(element.known()), owner)),
        Type::Object(Object { name: "", members: [], variants: None, .. }) => "q_empty".to_owned(),
        Type::Object(Object { name: "", .. }) => format!("q_obj_{owner}-arg"),
        Type::Int64 => "int".to_owned(),
        Type::Base64 => "str".to_owned(),
        ty => format!("{ty:?}"),
    }
}

pub(super) fn json_type(ty: Type) -> &'static str {
    match ty {
        Type::Str | Type::Base64 => "string",
        Type::Number => "number",
        Type::Int64 => "int",
        Type::Bool => "boolean",
        Type::Null => "null",
        _ => "value",
    }
}

/// When a type is present.
pub(super) fn cond(ty: Type) -> Option<&'static Cond> {
    match ty {
        Type::Enum(entry) => entry.cond.as_ref(),
        Type::Object(entry) => entry.cond.as_ref(),
        Type::Alternate(entry) => entry.cond.as_ref(),
        _ => None,
    }
}
