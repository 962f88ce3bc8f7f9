//! Types of fields and parameters as Rust text.

use crate::lower::model::FieldType;

/// Returns a type as Rust text, with `path` before generated names.
pub(crate) fn render(ty: &FieldType, path: &str) -> String {
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

/// Whether a parameter for the type is `impl Into` the type. It is not for numbers and booleans, because the type of a
/// literal could not be inferred.
fn converted(ty: &FieldType) -> bool {
    !matches!(ty, FieldType::Primitive(_))
}

/// Returns the type of a parameter that a value of the type is made from.
pub(crate) fn parameter_type(ty: &FieldType, path: &str) -> String {
    match ty {
        FieldType::Box(inner) => parameter_type(inner, path),
        FieldType::Vec(element) => format!("impl IntoIterator<Item = {}>", parameter_type(element, path)),
        ty if converted(ty) => format!("impl Into<{}>", render(ty, path)),
        ty => render(ty, path),
    }
}

/// Returns the expression that makes a value of the type from the parameter of that name.
pub(super) fn argument(ty: &FieldType, name: &str) -> String {
    match ty {
        FieldType::Box(inner) => format!("Box::new({})", argument(inner, name)),
        FieldType::Vec(element) if converted(element) => format!("{name}.into_iter().map(Into::into).collect()"),
        FieldType::Vec(_) => format!("{name}.into_iter().collect()"),
        ty if converted(ty) => format!("{name}.into()"),
        _ => name.to_owned(),
    }
}
