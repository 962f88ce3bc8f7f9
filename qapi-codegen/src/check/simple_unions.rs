//! Turns unions without a discriminator, which schemas before QEMU 6.2 have, into unions with one.
//!
//! `{ 'union': 'Media', 'data': { 'disk': 'Disk' } }` gets the tag `type`, whose type is an enumeration `MediaKind` of
//! the names of the branches. Each branch gets one member, `data`, of the given type. The struct with that member gets
//! the name that QEMU gave it when it removed such unions: `DiskWrapper`.

use std::collections::{HashMap, HashSet};

use crate::ast::{Text, TopLevel, ValueKind};
use crate::diagnostic::clip;
use crate::doc::{Doc, Section, SectionKind};
use crate::schema::{Cond, EnumValue, ModuleId};
use crate::source::Span;

use super::raw::{KEYWORDS, RawBase, RawBranch, RawDefinition, RawKind, RawMember, Shaped, TypeRef};

const TAG: &str = "type";
const MEMBER: &str = "data";

/// The definitions that the simple unions of a schema need.
#[derive(Debug)]
pub(super) struct SimpleUnions {
    /// The names of all definitions in the schema.
    taken: HashSet<Box<str>>,
    /// The names of wrappers, by the wrapped type and whether it is an array.
    wrappers: HashMap<(Box<str>, bool), Box<str>>,
}

impl SimpleUnions {
    pub(super) fn new(items: &[(usize, TopLevel)]) -> Self {
        let names = items.iter().filter_map(|(_, item)| match item {
            TopLevel::Expression { entries, .. } => {
                let entry = entries.iter().find(|entry| KEYWORDS.contains(&&*entry.key.text))?;
                if let ValueKind::Str(name) = &entry.value.kind { Some(name.clone()) } else { None }
            }
            _ => None,
        });
        Self { taken: names.collect(), wrappers: HashMap::new() }
    }

    /// Turns a simple union into an ordinary one. Returns the definitions that it needs, which come before it.
    pub(super) fn expand(&mut self, shaped: &mut Shaped) -> Vec<Shaped> {
        let Some(raw) = &mut shaped.raw else { return Vec::new() };
        let RawKind::SimpleUnion { branches } = &mut raw.kind else { return Vec::new() };
        let branches = std::mem::take(branches);
        let (span, since) = (shaped.span, raw.doc.as_ref().and_then(Doc::since).map(str::to_owned));
        let within = Some((shaped.keyword, clip(&shaped.name.text)));
        let text = |text: Box<str>| Text { span: shaped.name.span, text };
        let define = |keyword, name: Box<str>, cond, kind| {
            let doc = since.as_deref().map(|since| doc(span, &name, since));
            let raw = RawDefinition { cond, features: Vec::new(), doc, kind };
            Shaped { within: within.clone(), keyword, name: text(name), span, raw: Some(raw) }
        };

        let tag_type = tag_type(&shaped.name);
        let value = |branch: &RawBranch| EnumValue {
            name: branch.name.clone(),
            cond: branch.cond.clone(),
            features: Vec::new(),
        };
        let values = branches.iter().map(value).collect();
        let tag = member(TAG, shaped.name.span, TypeRef::One(text(tag_type.clone())));
        let mut needed = Vec::new();
        // If the name is taken, the other definition has been refused because it ends in `Kind`.
        if !self.taken.contains(&tag_type) {
            needed.push(define("enum", tag_type, raw.cond.clone(), RawKind::Enum { prefix: None, values }));
        }
        let branches = branches.into_iter().map(|branch| {
            let RawBranch { name, span, ty, cond } = branch;
            let (wrapper, is_new) = self.wrapper(&ty);
            if is_new {
                let members = vec![member(MEMBER, span, ty)];
                needed.push(define("struct", wrapper.clone(), None, RawKind::Struct { base: None, members }));
            }
            RawBranch { name, span, ty: TypeRef::One(Text { span, text: wrapper }), cond }
        });
        let branches = branches.collect();
        raw.kind = RawKind::Union { base: RawBase::Inline(vec![tag]), tag: text(TAG.into()), branches };
        needed
    }

    /// Returns the name of the wrapper of a type, and whether the wrapper is still undefined.
    fn wrapper(&mut self, ty: &TypeRef) -> (Box<str>, bool) {
        let is_array = matches!(ty, TypeRef::Array(_));
        let wrapped = &*ty.name().text;
        if let Some(name) = self.wrappers.get(&(wrapped.into(), is_array)) {
            return (name.clone(), false);
        }
        let (first, rest) = wrapped.split_at(wrapped.chars().next().map_or(0, char::len_utf8));
        let mut name = format!("{}{rest}{}Wrapper", first.to_ascii_uppercase(), if is_array { "List" } else { "" });
        while self.taken.contains(name.as_str()) {
            name.push_str("Wrapper");
        }
        let name: Box<str> = name.into();
        self.taken.insert(name.clone());
        self.wrappers.insert((wrapped.into(), is_array), name.clone());
        (name, true)
    }

    /// Gives each wrapper the condition of the type that it wraps.
    pub(super) fn finish(&self, shaped: &mut [(ModuleId, Shaped)]) {
        if self.wrappers.is_empty() {
            return;
        }
        let conds =
            shaped.iter().filter_map(|(_, shaped)| Some((&shaped.name.text, shaped.raw.as_ref()?.cond.as_ref()?)));
        let conds: HashMap<Box<str>, Cond> = conds.map(|(name, cond)| (name.clone(), cond.clone())).collect();
        let wrapped: HashMap<&str, &str> =
            self.wrappers.iter().map(|((wrapped, _), wrapper)| (&**wrapper, &**wrapped)).collect();
        for (_, shaped) in shaped {
            if let Some(wrapped) = wrapped.get(&*shaped.name.text)
                && let Some(raw) = &mut shaped.raw
            {
                raw.cond = conds.get(*wrapped).cloned();
            }
        }
    }
}

/// Returns the name of the type of a union's tag.
pub(super) fn tag_type(union: &Text) -> Box<str> {
    format!("{}Kind", union.text).into()
}

fn member(name: &str, span: Span, ty: TypeRef) -> RawMember {
    RawMember { name: name.to_owned(), span, optional: false, ty, cond: None, features: Vec::new() }
}

/// Makes documentation that gives a definition the same release as its union.
fn doc(span: Span, name: &str, since: &str) -> Doc {
    let section = |kind, text: &str| Section { span, kind, tag: None, text: text.to_owned() };
    let sections = vec![section(SectionKind::Plain, ""), section(SectionKind::Since, since)];
    Doc { span, symbol: Some(name.to_owned()), sections }
}
