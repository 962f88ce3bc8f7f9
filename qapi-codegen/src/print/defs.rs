//! Prints definitions in the syntax of the schema language, in a fixed layout.

use crate::schema::{Arguments, Base, Cond, DefId, Definition, Element, Feature, Kind, Member, Schema, Type};

/// The maximum length of an array on one line.
const SHORT: usize = 60;

/// Returns a definition as a top-level expression.
pub(super) fn definition(schema: &Schema, definition: &Definition) -> String {
    let mut keys = vec![key(definition.kind.keyword(), string(&definition.name))];
    let name = |id: DefId| string(&schema[id].name);
    let arguments = |keys: &mut Vec<String>, arguments: &Arguments| match arguments {
        Arguments::None => {}
        Arguments::Inline(list) => keys.push(key("data", members(schema, list))),
        Arguments::Named { ty, boxed } => {
            if *boxed {
                keys.push(key("boxed", "true".to_owned()));
            }
            keys.push(key("data", name(*ty)));
        }
    };
    let tail = |keys: &mut Vec<String>| {
        keys.extend(cond_key(definition.cond.as_ref()));
        keys.extend(features_key(&definition.features));
    };
    match &definition.kind {
        Kind::Enum(enumeration) => {
            keys.extend(enumeration.prefix.iter().map(|prefix| key("prefix", string(prefix))));
            tail(&mut keys);
            let values: Vec<String> = enumeration
                .values
                .iter()
                .map(|value| named(&value.name, value.cond.as_ref(), &value.features))
                .collect();
            keys.push(key("data", lines('[', ']', &values, 4)));
        }
        Kind::Struct(object) => {
            keys.extend(object.base.map(|base| key("base", name(base))));
            tail(&mut keys);
            keys.push(key("data", members(schema, &object.members)));
        }
        Kind::Union(object) => {
            keys.push(key(
                "base",
                match &object.base {
                    Base::Named(base) => name(*base),
                    Base::Inline(list) => members(schema, list),
                },
            ));
            keys.push(key("discriminator", string(&object.tag)));
            tail(&mut keys);
            let branches: Vec<String> = object
                .branches
                .iter()
                .map(|branch| {
                    let ty = Type::One(Element::Defined(branch.ty));
                    member(schema, &branch.name, ty, branch.cond.as_ref(), &[])
                })
                .collect();
            keys.push(key("data", self::object(&branches, 4)));
        }
        Kind::Alternate(alternate) => {
            tail(&mut keys);
            let branches: Vec<String> = alternate
                .branches
                .iter()
                .map(|branch| member(schema, &branch.name, branch.ty, branch.cond.as_ref(), &[]))
                .collect();
            keys.push(key("data", self::object(&branches, 4)));
        }
        Kind::Command(command) => {
            tail(&mut keys);
            for (flag, given, value) in [
                ("gen", !command.generated, "false"),
                ("success-response", !command.success_response, "false"),
                ("allow-oob", command.allow_oob, "true"),
                ("allow-preconfig", command.allow_preconfig, "true"),
                ("coroutine", command.coroutine, "true"),
            ] {
                if given {
                    keys.push(key(flag, value.to_owned()));
                }
            }
            arguments(&mut keys, &command.arguments);
            keys.extend(command.returns.map(|ty| key("returns", type_text(schema, ty))));
        }
        Kind::Event(event) => {
            tail(&mut keys);
            arguments(&mut keys, &event.arguments);
        }
    }
    format!("{{ {} }}\n", keys.join(",\n  "))
}

/// Returns a string literal. Strings of a schema contain only printable ASCII.
pub(super) fn string(text: &str) -> String {
    format!("'{}'", text.replace('\\', r"\\"))
}

/// Returns an array, on one line if it is short.
pub(super) fn array(values: &[String], indent: usize) -> String {
    let line = format!("[ {} ]", values.join(", "));
    match values.is_empty() {
        true => "[]".to_owned(),
        false if line.len() <= SHORT => line,
        false => lines('[', ']', values, indent),
    }
}

/// Returns an object, with a line for each entry.
pub(super) fn object(entries: &[String], indent: usize) -> String {
    lines('{', '}', entries, indent)
}

fn lines(open: char, close: char, parts: &[String], indent: usize) -> String {
    if parts.is_empty() {
        return format!("{open}{close}");
    }
    let indentation = " ".repeat(indent);
    let parts = parts.join(&format!(",\n{indentation}"));
    format!("{open}\n{indentation}{parts} {close}")
}

fn key(name: &str, value: String) -> String {
    format!("'{name}': {value}")
}

fn members(schema: &Schema, members: &[Member]) -> String {
    let members: Vec<String> = members
        .iter()
        .map(|m| {
            let name = format!("{}{}", if m.optional { "*" } else { "" }, m.name);
            member(schema, &name, m.ty, m.cond.as_ref(), &m.features)
        })
        .collect();
    object(&members, 4)
}

fn member(schema: &Schema, name: &str, ty: Type, cond: Option<&Cond>, features: &[Feature]) -> String {
    let ty = type_text(schema, ty);
    let value = with_tail(key("type", ty.clone()), cond, features).unwrap_or(ty);
    format!("{}: {value}", string(name))
}

fn type_text(schema: &Schema, ty: Type) -> String {
    let element = match ty.element() {
        Element::Builtin(builtin) => string(builtin.name()),
        Element::Defined(id) => string(&schema[id].name),
    };
    match ty {
        Type::One(_) => element,
        Type::Array(_) => format!("[ {element} ]"),
    }
}

/// Returns a name as a string, or as an object if it has a condition or features.
fn named(name: &str, cond: Option<&Cond>, features: &[Feature]) -> String {
    with_tail(key("name", string(name)), cond, features).unwrap_or_else(|| string(name))
}

/// Returns an object of one key, the condition and the features. `None` if there are no condition and no features.
fn with_tail(first: String, cond: Option<&Cond>, features: &[Feature]) -> Option<String> {
    let mut keys = vec![first];
    keys.extend(cond_key(cond));
    keys.extend(features_key(features));
    (keys.len() > 1).then(|| format!("{{ {} }}", keys.join(", ")))
}

fn cond_key(cond: Option<&Cond>) -> Option<String> {
    cond.map(|cond| key("if", cond_text(cond)))
}

fn features_key(features: &[Feature]) -> Option<String> {
    if features.is_empty() {
        return None;
    }
    let features: Vec<String> =
        features.iter().map(|feature| named(&feature.name, feature.cond.as_ref(), &[])).collect();
    Some(key("features", format!("[ {} ]", features.join(", "))))
}

fn cond_text(cond: &Cond) -> String {
    let list = |operator, conds: &[Cond]| {
        let conds: Vec<String> = conds.iter().map(cond_text).collect();
        format!("{{ {} }}", key(operator, format!("[ {} ]", conds.join(", "))))
    };
    match cond {
        Cond::Symbol(symbol) => string(symbol),
        Cond::All(conds) => list("all", conds),
        Cond::Any(conds) => list("any", conds),
        Cond::Not(cond) => format!("{{ {} }}", key("not", cond_text(cond))),
    }
}
