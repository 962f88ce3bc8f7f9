//! Enumerations, structs, unions and alternates.

use crate::lower::model::{Alternative, Branch, Direction, Field, FieldType, TypeItem, TypeKind, UnionItem, Variant};

use crate::schema::{Cond, Element};

use super::code::Code;
use super::constructors::{Constructor, Content, Given, required};
use super::context::{Context, ROOT};
use super::docs::Docs;
use super::method_shape::Parameter;
use super::rust_type::{argument, render};

/// Writes a type and its implementations.
pub(super) fn emit_type(code: &mut Code, context: &Context<'_, '_>, item: &TypeItem<'_>) {
    code.blank();
    match &item.kind {
        TypeKind::Enum(variants) => emit_enum(code, context, item, variants),
        TypeKind::Struct(fields) => {
            let docs = context.docs(ROOT).with_fields(&item.name, fields);
            code.doc(&docs.definition(item.definition, &[]));
            let extra = item.direction.received();
            let record = Record { name: &item.name, fields, extra, path: "", docs: &docs, deprecated: None };
            record.emit_struct(code);
            record.emit_impl(code, context.maker_feature(item.direction), |_| {});
            record.emit_wire(code, item.direction);
        }
        TypeKind::Union(union) => emit_union(code, context, item, union),
        TypeKind::Alternate(alternatives) => emit_alternate(code, context, item, alternatives),
    }
}

/// A struct with a field for each member of a struct, command or event.
pub(super) struct Record<'a, 's> {
    pub(super) name: &'a str,
    pub(super) fields: &'a [Field<'s>],
    /// Whether it keeps unknown members.
    pub(super) extra: bool,
    /// The path before the names of generated types.
    pub(super) path: &'a str,
    /// The writer of the documentation of its fields.
    pub(super) docs: &'a Docs<'a, 's>,
    /// The note for clients if they should no longer make it.
    pub(super) deprecated: Option<&'a str>,
}

impl Record<'_, '_> {
    /// Writes the struct itself, without documentation.
    pub(super) fn emit_struct(&self, code: &mut Code) {
        let default = if self.fields.iter().all(|field| !field.in_new) { ", Default" } else { "" };
        code.line(&format!("#[derive(Clone{}{default}, PartialEq)]", derived_debug(self.fields)));
        code.line("#[non_exhaustive]");
        if self.fields.is_empty() && !self.extra {
            return code.line(&format!("pub struct {} {{}}", self.name));
        }
        code.block(&format!("pub struct {} {{", self.name), "}", |code| {
            emit_fields(code, self.docs, self.fields, self.path);
            if self.extra {
                emit_extra(code);
            }
        });
    }

    /// Writes the constructor, the setters, and the text of `more`, with a gate if they need a feature.
    pub(super) fn emit_impl(&self, code: &mut Code, feature: Option<&str>, more: impl FnOnce(&mut Code)) {
        code.blank();
        code.gate(feature);
        code.block(&format!("impl {} {{", self.name), "}", |code| {
            emit_new(code, self.docs, self.fields, self.path, None, self.extra, self.deprecated);
            emit_setters(code, self.docs, self.fields, self.path);
            more(code);
        });
    }

    /// Writes the calls of macros that encode and decode it.
    pub(super) fn emit_wire(&self, code: &mut Code, direction: Direction) {
        code.blank();
        let extra = if self.extra { " extra" } else { "" };
        let open = format!("{} {} {}", code.call("record"), direction.keyword(), self.name);
        if self.fields.is_empty() {
            return code.line(&format!("{open} {{}}{extra} }}"));
        }
        code.block(&format!("{open} {{"), &format!("}}{extra} }}"), |code| emit_rows(code, self.docs, self.fields));
        emit_masked_debug(code, self.docs, self.name, self.fields, if self.extra { &["extra"] } else { &[] });
    }
}

fn emit_fields(code: &mut Code, docs: &Docs<'_, '_>, fields: &[Field<'_>], path: &str) {
    for field in fields {
        code.doc(&docs.field(field));
        code.alias(&field.member.name, &field.name);
        code.cfg(docs.cfg(field).as_deref());
        let ty = code.ty(&field.ty, path);
        match field.optional {
            true => code.line(&format!("pub {}: Option<{ty}>,", field.name)),
            false => code.line(&format!("pub {}: {ty},", field.name)),
        }
    }
}

fn emit_extra(code: &mut Code) {
    code.imports.add("Extra");
    code.line("/// Members that this type does not know.");
    code.line("pub extra: Extra,");
}

/// Writes a constructor, which takes the mandatory fields and, for a union, its branch.
fn emit_new(
    code: &mut Code,
    docs: &Docs<'_, '_>,
    fields: &[Field<'_>],
    path: &str,
    branch: Option<(&str, &str)>,
    extra: bool,
    deprecated: Option<&str>,
) {
    let mut parameters: Vec<_> =
        required(fields).map(|field| docs.gated(field, " ", &parameter(field, path))).collect();
    let mut inits = inits(docs, fields);
    if let Some((name, ty)) = branch {
        parameters.push(format!("{name}: impl Into<{ty}>"));
        inits.push(format!("{name}: {name}.into()"));
    }
    if extra {
        inits.push("extra: Extra::default()".to_owned());
    }
    match parameters.is_empty() {
        true => code.line("/// Creates a value with no member set."),
        false => code.line("/// Creates a value with the mandatory members and no optional one."),
    }
    code.deprecated(deprecated);
    inline_unless_generic(code, &parameters);
    code.list_fn("pub fn new(", &parameters, ") -> Self", |code| code.list("Self {", &inits, "}", true));
}

/// Returns the fields of a struct expression, of which the mandatory ones are parameters.
fn inits(docs: &Docs<'_, '_>, fields: &[Field<'_>]) -> Vec<String> {
    let init = |field: &Field<'_>| {
        let init = match (field.in_new, field.optional) {
            (false, _) => format!("{}: None", field.name),
            // A member that old servers omit is still mandatory for new ones.
            (true, true) => format!("{}: Some({})", field.name, argument(&field.ty, &field.name)),
            _ => init(&field.name, &argument(&field.ty, &field.name)),
        };
        docs.gated(field, "\n", &init)
    };
    fields.iter().map(init).collect()
}

/// Writes the functions that make a union with one of its branches.
fn emit_constructors(
    code: &mut Code,
    context: &Context<'_, '_>,
    docs: &Docs<'_, '_>,
    union: &UnionItem<'_>,
    extra: bool,
) {
    for branch in &union.branches {
        for Variation { predicate, payload } in variations(context, branch) {
            let Constructor { common, own, content } = context.types.constructor(union, branch, payload);
            let mut parameters = Vec::new();
            for given in common.iter().chain(&own) {
                if let Some(field) = given.field {
                    code.imports.add_type(&field.ty);
                }
                let text = given.parameter();
                parameters.push(given.field.map_or(text.clone(), |field| docs.gated(field, " ", &text)));
            }
            let names = |list: &[Given<'_, '_>]| list.iter().map(|given| given.name.clone()).collect::<Vec<_>>();
            // The innermost call, and the whole expression with another in its place.
            let (open, close) = match content {
                Content::Nothing => (String::new(), ""),
                Content::Whole => (String::new(), ".into()"),
                Content::Members(name) | Content::Wrapped(_, name) => (format!("{name}::new("), ")"),
            };
            let made = |members: &str| {
                let members = match content {
                    Content::Wrapped(wrapper, _) => format!("{wrapper}::new({members})"),
                    _ => members.to_owned(),
                };
                let variant = format!("{}::{}", union.branches_name, branch.name);
                let variant = match payload {
                    Some(FieldType::Box(_)) => format!("{variant}(Box::new({members}))"),
                    Some(_) => format!("{variant}({members})"),
                    None => variant,
                };
                // Arguments of a call cannot have conditions, but fields can.
                if required(&union.fields).any(|field| docs.cfg(field).is_some()) {
                    let mut inits = inits(docs, &union.fields);
                    inits.push(format!("{}: {variant}", union.branch_field));
                    inits.extend(extra.then(|| "extra: Extra::default()".to_owned()));
                    ("Self {", inits, "}", true)
                } else {
                    ("Self::new(", [names(&common), vec![variant]].concat(), ")", false)
                }
            };
            code.blank();
            let named = ("Creates a value with the branch", branch.value.name.as_str());
            code.doc(&docs.part(named, None, &branch.value.features, branch.cond, None));
            code.cfg(predicate.as_deref());
            inline_unless_generic(code, &parameters);
            code.list_fn(&format!("pub fn {}(", branch.constructor), &parameters, ") -> Self", |code| {
                let whole = made(&format!("{open}{}{close}", names(&own).join(", ")));
                let has_members = !matches!(content, Content::Nothing);
                if !has_members || code.fits(&format!("{}{}{}", whole.0, whole.1.join(", "), whole.2)) {
                    return code.list(whole.0, &whole.1, whole.2, whole.3);
                }
                code.list(&format!("let members = {open}"), &names(&own), &format!("{close};"), false);
                let (open, items, close, spaced) = made("members");
                code.list(open, &items, close, spaced);
            });
        }
    }
}

fn emit_setters(code: &mut Code, docs: &Docs<'_, '_>, fields: &[Field<'_>], path: &str) {
    for field in fields.iter().filter(|field| !field.in_new) {
        let name = &field.setter;
        code.blank();
        code.doc(&docs.setter(field));
        code.cfg(docs.cfg(field).as_deref());
        code.deprecated(field.deprecated.as_deref());
        code.line("#[must_use]");
        let parameters = ["mut self".to_owned(), parameter(field, path)];
        inline_unless_generic(code, &parameters);
        code.list_fn(&format!("pub fn {name}("), &parameters, ") -> Self", |code| {
            code.line(&format!("self.{} = Some({});", field.name, argument(&field.ty, &field.name)));
            code.line("self");
        });
    }
}

/// Writes `#[inline]`, unless a parameter is generic. Most functions are never used, and inline functions, like generic
/// ones, are compiled only where they are used.
fn inline_unless_generic(code: &mut Code, parameters: &[String]) {
    if !parameters.iter().any(|parameter| parameter.contains(": impl ")) {
        code.line("#[inline]");
    }
}

fn emit_rows(code: &mut Code, docs: &Docs<'_, '_>, fields: &[Field<'_>]) {
    for field in fields {
        let need = if field.optional { "optional" } else { "required" };
        code.cfg(docs.cfg(field).as_deref());
        code.line(&format!("{}: \"{}\" {need},", field.name, field.member.name));
    }
}

/// Returns the derive of `Debug`, unless a field is secret.
fn derived_debug(fields: &[Field<'_>]) -> &'static str {
    if fields.iter().any(|field| field.secret) { "" } else { ", Debug" }
}

/// Writes a `Debug` that hides secret fields, if there are any. The type also has the fields `others`.
fn emit_masked_debug(code: &mut Code, docs: &Docs<'_, '_>, name: &str, fields: &[Field<'_>], others: &[&str]) {
    if fields.iter().all(|field| !field.secret) {
        return;
    }
    code.blank();
    let open = format!("{} {name} {{", code.call("masked_debug"));
    code.block(&open, "} }", |code| {
        for field in fields {
            let how = match (field.secret, field.optional) {
                (false, _) => "shown",
                (true, false) => "secret",
                (true, true) => "optional_secret",
            };
            code.cfg(docs.cfg(field).as_deref());
            code.line(&format!("{}: {how},", field.name));
        }
        others.iter().for_each(|other| code.line(&format!("{other}: shown,")));
    });
}

fn parameter(field: &Field<'_>, path: &str) -> String {
    Parameter::of(field, path).to_string()
}

/// Returns a field in a struct expression.
pub(super) fn init(name: &str, value: &str) -> String {
    if name == value { name.to_owned() } else { format!("{name}: {value}") }
}

fn emit_enum(code: &mut Code, context: &Context<'_, '_>, item: &TypeItem<'_>, variants: &[Variant<'_>]) {
    let open = item.direction.received();
    let docs = context.docs(ROOT).with_variants(&item.name, variants).with_values_of(&item.definition.name);
    code.doc(&docs.definition(item.definition, &[]));
    code.line(match open {
        true => "#[derive(Clone, Debug, PartialEq, Eq, Hash)]",
        false => "#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]",
    });
    code.line("#[non_exhaustive]");
    if variants.is_empty() && !open {
        code.line(&format!("pub enum {} {{}}", item.name));
    } else {
        code.block(&format!("pub enum {} {{", item.name), "}", |code| {
            for variant in variants {
                let value = variant.value;
                let named = ("Value", value.name.as_str());
                code.doc(&docs.part(named, variant.since, &value.features, value.cond.as_ref(), variant.doc));
                code.alias(&value.name, &variant.name);
                code.cfg(context.protocol.predicate([value.cond.as_ref()]).as_deref());
                code.line(&format!("{},", variant.name));
            }
            if open {
                code.line("/// A value that this type does not know.");
                code.line("Unknown(Box<str>),");
            }
        });
    }
    code.blank();
    let close = if open { "} open }" } else { "} }" };
    let open = format!("{} {} {} {{", code.call("enumeration"), item.direction.keyword(), item.name);
    code.block(&open, close, |code| {
        for variant in variants {
            code.cfg(context.protocol.predicate([variant.value.cond.as_ref()]).as_deref());
            code.line(&format!("\"{}\" {},", variant.value.name, variant.name));
        }
    });
}

fn emit_union(code: &mut Code, context: &Context<'_, '_>, item: &TypeItem<'_>, union: &UnionItem<'_>) {
    let extra = item.direction.received();
    let (branch, branches) = (union.branch_field.as_str(), union.branches_name.as_str());
    let more = format!("Its tag is `{}`. [`{branches}`] has the values of the tag.", union.tag.name);
    let docs = context.docs(ROOT).with_fields(&item.name, &union.fields).with_tag(&item.name, union);
    let docs = match union.tag.ty.element() {
        Element::Defined(tag) => docs.with_values_of(&context.protocol.schema[tag].name),
        Element::Builtin(_) => docs,
    };
    code.doc(&docs.definition(item.definition, &[more]));
    code.line(&format!("#[derive(Clone{}, PartialEq)]", derived_debug(&union.fields)));
    code.line("#[non_exhaustive]");
    code.block(&format!("pub struct {} {{", item.name), "}", |code| {
        emit_fields(code, &docs, &union.fields, "");
        let facts = format!("The value of `{}`, with the members of its branch.", union.tag.name);
        code.doc(&docs.tag(facts, union));
        code.line(&format!("pub {branch}: {branches},"));
        if extra {
            emit_extra(code);
        }
    });
    code.blank();
    code.gate(context.maker_feature(item.direction));
    code.block(&format!("impl {} {{", item.name), "}", |code| {
        emit_new(code, &docs, &union.fields, "", Some((branch, branches)), extra, None);
        emit_setters(code, &docs, &union.fields, "");
        emit_constructors(code, context, &docs, union, extra);
    });

    code.blank();
    code.doc(&format!("The branches of [`{}`], by the value of `{}`.", item.name, union.tag.name));
    let shared = union.branches.iter().find(|branch| branch.payload.as_ref().is_some_and(|ty| !is_only(union, ty)));
    if let Some(shared) = shared {
        code.line("///");
        code.line(
            "/// `into` converts the members of a branch if no other branch has the same ones. For all others, name",
        );
        code.line(&format!("/// the branch, such as `{branches}::{}`.", shared.name));
    }
    code.line("#[derive(Clone, Debug, PartialEq)]");
    code.line("#[non_exhaustive]");
    code.block(&format!("pub enum {branches} {{"), "}", |code| {
        for branch in &union.branches {
            let named = ("Branch", branch.value.name.as_str());
            for Variation { predicate, payload } in variations(context, branch) {
                code.doc(&docs.part(named, None, &branch.value.features, branch.cond, branch.doc));
                code.cfg(predicate.as_deref());
                emit_variant(code, "", &branch.name, payload);
            }
        }
        if extra {
            code.line("/// A branch that this type does not know. Its members are in `extra`.");
            if union.tag_is_omitted {
                code.line("///");
                code.line("/// The text is empty if an older server sends no tag.");
            }
            code.line("Unknown(Box<str>),");
        }
    });
    for branch in &union.branches {
        let predicate = context.protocol.predicate([branch.value.cond.as_ref(), branch.cond]);
        code.gated(predicate.as_deref(), |code| {
            emit_from_payload(code, branches, &branch.name, branch.payload.as_ref(), |ty| is_only(union, ty));
            let wrapped = context.types.only_wrapped(union, branch).filter(|_| item.direction != Direction::Received);
            if let Some((wrapper, wrapped)) = wrapped {
                let value = match branch.payload {
                    Some(FieldType::Box(_)) => format!("Box::new({wrapper}::new(value))"),
                    _ => format!("{wrapper}::new(value)"),
                };
                emit_from(code, branches, wrapped, &format!("Self::{}({value})", branch.name));
            }
        });
    }

    code.blank();
    let open = code.call("union");
    code.block(&open, "}", |code| {
        let open = format!("{} {}", item.direction.keyword(), item.name);
        match union.fields.is_empty() {
            true => code.line(&format!("{open} {{}}")),
            false => code.block(&format!("{open} {{"), "}", |code| emit_rows(code, &docs, &union.fields)),
        }
        let need = if union.tag_is_omitted { "optional" } else { "required" };
        code.line(&format!("{}: {} = \"{}\" {need},", union.tag_method, union.tag_type, union.tag.name));
        code.block(&format!("{branch}: {branches} {{"), "}", |code| {
            for branch in &union.branches {
                for Variation { predicate, payload } in variations(context, branch) {
                    code.cfg(predicate.as_deref());
                    emit_variant(code, &format!("{:?} ", branch.value.name), &branch.name, payload);
                }
            }
        });
        if extra {
            code.line("extra");
        }
    });
    let others: &[&str] = if extra { &[branch, "extra"] } else { &[branch] };
    emit_masked_debug(code, &docs, &item.name, &union.fields, others);
}

/// Writes a variant after the given text, for the enum or for the macro that implements it.
fn emit_variant(code: &mut Code, before: &str, name: &str, payload: Option<&FieldType>) {
    let payload = payload.map(|ty| format!("({})", code.ty(ty, ""))).unwrap_or_default();
    code.line(&format!("{before}{name}{payload},"));
}

/// A form of a branch, which exists if its predicate holds.
struct Variation<'b> {
    predicate: Option<String>,
    payload: Option<&'b FieldType>,
}

/// Returns the forms of a branch. It has no members in builds that have its value but not its members.
fn variations<'b>(context: &Context<'_, '_>, branch: &'b Branch<'_>) -> Vec<Variation<'b>> {
    let predicate = |conds: &[Option<&Cond>]| context.protocol.predicate(conds.iter().copied());
    let (value, cond) = (branch.value.cond.as_ref(), branch.cond);
    let whole = Variation { predicate: predicate(&[value, cond]), payload: branch.payload.as_ref() };
    let Some(cond) = cond.filter(|cond| context.protocol.cfg.is_some() && value != Some(*cond)) else {
        return vec![whole];
    };
    let without = Cond::Not(Box::new(cond.clone()));
    vec![whole, Variation { predicate: predicate(&[value, Some(&without)]), payload: None }]
}

/// Whether only one branch has that payload.
fn is_only(union: &UnionItem<'_>, ty: &FieldType) -> bool {
    union.branches.iter().filter(|branch| branch.payload.as_ref() == Some(ty)).count() == 1
}

/// Writes a conversion from a variant's payload, if no other variant has it.
fn emit_from_payload(
    code: &mut Code,
    target: &str,
    variant: &str,
    payload: Option<&FieldType>,
    is_only: impl Fn(&FieldType) -> bool,
) {
    let Some(payload) = payload.filter(|payload| is_only(payload)) else { return };
    let (inner, value) = match payload {
        FieldType::Box(inner) => (&**inner, format!("Self::{variant}(Box::new(value))")),
        payload => (payload, format!("Self::{variant}(value)")),
    };
    emit_from(code, target, &render(inner, ""), &value);
    if *inner == FieldType::String {
        emit_from(code, target, "&str", &format!("Self::{variant}(value.to_owned())"));
    }
}

fn emit_from(code: &mut Code, target: &str, source: &str, value: &str) {
    code.blank();
    code.block(&format!("impl From<{source}> for {target} {{"), "}", |code| {
        code.line("#[inline]");
        code.block(&format!("fn from(value: {source}) -> Self {{"), "}", |code| code.line(value));
    });
}

fn emit_alternate(code: &mut Code, context: &Context<'_, '_>, item: &TypeItem<'_>, alternatives: &[Alternative<'_>]) {
    let docs = context.docs(ROOT);
    let cfg = |alternative: &Alternative<'_>| context.protocol.predicate([alternative.branch.cond.as_ref()]);
    code.doc(&docs.definition(item.definition, &[]));
    code.line("#[derive(Clone, Debug, PartialEq)]");
    code.line("#[non_exhaustive]");
    code.block(&format!("pub enum {} {{", item.name), "}", |code| {
        for alternative in alternatives {
            code.doc(&docs.with_prose(format!("{}.", json_type(alternative.json)), alternative.doc));
            code.cfg(cfg(alternative).as_deref());
            emit_variant(code, "", &alternative.name, alternative.payload.as_ref());
        }
    });
    for alternative in alternatives {
        code.gated(cfg(alternative).as_deref(), |code| {
            emit_from_payload(code, &item.name, &alternative.name, alternative.payload.as_ref(), |_| true);
        });
    }
    code.blank();
    let expected: Vec<_> = alternatives.iter().map(|a| json_type(a.json).to_lowercase()).collect();
    let (macro_call, expected) = (code.call("alternate"), expected.join(" or "));
    let open = format!("{macro_call} {} {}, {expected:?}, {{", item.direction.keyword(), item.name);
    code.block(&open, "} }", |code| {
        for alternative in alternatives {
            code.cfg(cfg(alternative).as_deref());
            let before = format!("{} ", alternative.json);
            emit_variant(code, &before, &alternative.name, alternative.payload.as_ref());
        }
    });
}

fn json_type(json: &str) -> String {
    match json {
        "object" => "An object".to_owned(),
        "array" => "An array".to_owned(),
        "integer" => "An integer".to_owned(),
        "null" => "Null".to_owned(),
        other => format!("A {other}"),
    }
}
