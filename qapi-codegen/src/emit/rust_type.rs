//! Types of fields and parameters as Rust text.

use crate::lower::model::FieldType;

/// Returns a type as Rust text, with `path` before generated names.
pub(super) fn render(ty: &FieldType, path: &str) -> String {
    match ty {
        FieldType::Primitive(name) => (*name).to_owned(),
        FieldType::String => "String".to_owned(),
        FieldType::Base64 => "Base64".to_owned(),
        FieldType::Any => "Any".to_owned(),
        FieldType::Named(name) | FieldType::Alternate(name) => format!("{path}{name}"),
        FieldType::Box(inner) => format!("Box<{}>", render(inner, path)),
        FieldType::Vec(inner) => format!("Vec<{}>", render(inner, path)),
    }
}

/// Whether a parameter of the type is `impl Into` it.
fn converted(ty: &FieldType) -> bool {
    matches!(ty, FieldType::String | FieldType::Base64 | FieldType::Any | FieldType::Alternate(_))
}

/// Returns the type of a parameter that a value of the type is made from.
pub(super) fn parameter_type(ty: &FieldType, path: &str) -> String {
    match ty {
        FieldType::Box(inner) => parameter_type(inner, path),
        FieldType::Vec(element) if converted(element) => {
            format!("impl IntoIterator<Item = impl Into<{}>>", render(element, path))
        }
        FieldType::Vec(_) => format!("impl Into<{}>", render(ty, path)),
        ty if converted(ty) => format!("impl Into<{}>", render(ty, path)),
        ty => render(ty, path),
    }
}

/// Returns the expression that makes a value of the type from the parameter of that name.
pub(super) fn argument(ty: &FieldType, name: &str) -> String {
    match ty {
        FieldType::Box(inner) => format!("Box::new({})", argument(inner, name)),
        FieldType::Vec(element) if converted(element) => format!("{name}.into_iter().map(Into::into).collect()"),
        FieldType::Vec(_) => format!("{name}.into()"),
        ty if converted(ty) => format!("{name}.into()"),
        _ => name.to_owned(),
    }
}
