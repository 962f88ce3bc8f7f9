//! Looks up the types that definitions name.
//!
//! Later passes check whether a type can be used where it is named. Only bases, branches and named arguments are
//! checked here, because the model cannot hold types of other kinds there.

use std::collections::{HashMap, HashSet};

use crate::ast::Text;
use crate::diagnostic::{Diagnostic, Errors, Fault, clip, file_start, nearest_of, suggestion};
use crate::schema::{
    Alternate, AlternateBranch, Arguments, Base, Builtin, Command, DefId, Definition, Element, Enum, Event, Kind,
    Member, ModuleId, Struct, Type, Union, UnionBranch,
};
use crate::source::{FileId, Span};

use super::builtins::qtype;
use super::raw::{
    Places, RawBase, RawData, RawDefinition, RawKind, RawMember, Shaped, TypeRef, UNKNOWN_KIND, with_article,
};
use super::type_suggestion::suggest_type;

/// Stands for an unknown type. No definition has this number.
const UNKNOWN: DefId = DefId(u32::MAX);

/// The kinds of type that a place allows, for suggestions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Wanted {
    Any,
    Struct,
    StructOrUnion,
}

/// Resolves all definitions, whose kinds are in `keywords`. The result has `None` in place of definitions with errors
/// of shape, and the positions within each definition.
pub(super) fn resolve(
    shaped: Vec<(ModuleId, Shaped)>,
    by_name: &HashMap<String, DefId>,
    keywords: &[&'static str],
    errors: &mut Errors,
) -> (Vec<Option<Definition>>, Vec<Places>) {
    let arrays = arrays_used(&shaped);
    let unknown = HashSet::new();
    let at = file_start(FileId(0));
    let mut resolver = Resolver { by_name, keywords, arrays, unknown, errors, at, within: None, suggestions_left: 20 };
    let (mut definitions, mut places) = (vec![Some(qtype())], vec![Places::default()]);
    for (module, shaped) in shaped {
        places.push(shaped.raw.as_ref().map(|raw| raw.kind.places()).unwrap_or_default());
        definitions.push(resolver.definition(module, shaped));
    }
    (definitions, places)
}

/// Returns the names of all element types of arrays.
///
/// An array that is written as an array somewhere can also be named `ElementList`.
fn arrays_used(shaped: &[(ModuleId, Shaped)]) -> HashSet<String> {
    let mut arrays = HashSet::new();
    let mut add = |ty: &TypeRef| {
        if let TypeRef::Array(name) = ty {
            arrays.insert(name.text.to_string());
        }
    };
    for raw in shaped.iter().filter_map(|(_, shaped)| shaped.raw.as_ref()) {
        match &raw.kind {
            RawKind::Struct { members, .. }
            | RawKind::Union { base: RawBase::Inline(members), .. }
            | RawKind::Event { data: RawData::Inline(members) } => {
                members.iter().for_each(|member| add(&member.ty));
            }
            RawKind::Alternate { branches } => branches.iter().for_each(|branch| add(&branch.ty)),
            RawKind::Command { data, returns, .. } => {
                if let RawData::Inline(members) = data {
                    members.iter().for_each(|member| add(&member.ty));
                }
                returns.iter().for_each(&mut add);
            }
            _ => {}
        }
    }
    arrays
}

struct Resolver<'a> {
    by_name: &'a HashMap<String, DefId>,
    /// The kind of each definition.
    keywords: &'a [&'static str],
    arrays: HashSet<String>,
    /// Unknown element types of arrays, which are reported once each.
    unknown: HashSet<String>,
    errors: &'a mut Errors,
    /// The definition that is being resolved.
    at: Span,
    within: Option<(&'static str, String)>,
    suggestions_left: usize,
}

impl Resolver<'_> {
    fn definition(&mut self, module: ModuleId, shaped: Shaped) -> Option<Definition> {
        let RawDefinition { cond, features, doc, kind } = shaped.raw?;
        let name: String = shaped.name.text.into();
        self.at = shaped.span;
        self.within = shaped.within.or_else(|| Some((shaped.keyword, clip(&name))));
        let kind = self.kind(kind);
        Some(Definition { name, module, span: shaped.span, cond, features, doc, kind })
    }

    fn kind(&mut self, kind: RawKind) -> Kind {
        match kind {
            RawKind::Enum { prefix, values } => Kind::Enum(Enum { prefix, values }),
            RawKind::Struct { base, members } => {
                let base = base.map(|base| self.base(&base));
                Kind::Struct(Struct { base, members: self.members(members) })
            }
            RawKind::Union { base, tag, branches } => {
                let base = match base {
                    RawBase::Named(base) => Base::Named(self.base(&base)),
                    RawBase::Inline(members) => Base::Inline(self.members(members)),
                };
                let branches = branches.into_iter().map(|branch| {
                    let ty = self.object(branch.ty.name(), "the branch", Wanted::StructOrUnion, |found| {
                        let name = clip(&branch.name);
                        Fault::BranchNotAnObject { name, found }
                    });
                    UnionBranch { name: branch.name, ty, cond: branch.cond }
                });
                let branches = branches.collect();
                // `objects` sets the type of the tag.
                Kind::Union(Union { base, tag: tag.text.into(), tag_type: UNKNOWN, branches })
            }
            // `simple_unions` has replaced all of them.
            RawKind::SimpleUnion { .. } => Kind::Struct(Struct { base: None, members: Vec::new() }),
            RawKind::Alternate { branches } => {
                let branches = branches.into_iter().map(|branch| {
                    let ty = self.ty(&branch.ty, "the branch");
                    AlternateBranch { name: branch.name, ty, cond: branch.cond }
                });
                Kind::Alternate(Alternate { branches: branches.collect() })
            }
            RawKind::Command { data, returns, flags } => Kind::Command(Command {
                arguments: self.arguments(data),
                returns: returns.map(|ty| self.ty(&ty, "'returns'")),
                generated: flags.generated,
                success_response: flags.success_response,
                allow_oob: flags.allow_oob,
                allow_preconfig: flags.allow_preconfig,
                coroutine: flags.coroutine,
            }),
            RawKind::Event { data } => Kind::Event(Event { arguments: self.arguments(data) }),
        }
    }

    fn arguments(&mut self, data: RawData) -> Arguments {
        match data {
            RawData::None => Arguments::None,
            RawData::Inline(members) if members.is_empty() => Arguments::None,
            RawData::Inline(members) => Arguments::Inline(self.members(members)),
            RawData::Named { ty, boxed } => {
                let ty = self.object(&ty, "'data'", Wanted::StructOrUnion, |found| Fault::BadArguments { found });
                Arguments::Named { ty, boxed }
            }
        }
    }

    fn members(&mut self, members: Vec<RawMember>) -> Vec<Member> {
        let members = members.into_iter().map(|member| {
            let RawMember { name, span, optional, ty, cond, features } = member;
            let ty = self.ty(&ty, "the member");
            Member { name, span, ty, optional, cond, features }
        });
        members.collect()
    }

    /// Looks up a base, which must be a struct.
    fn base(&mut self, name: &Text) -> DefId {
        let fault = |found| Fault::BaseNotAStruct { name: clip(&name.text), found };
        let id = self.object(name, "the base", Wanted::Struct, fault);
        if self.keyword(id) == Some("union") {
            self.error(fault("a union".to_owned()), name);
            return UNKNOWN;
        }
        id
    }

    /// Looks up a type with members.
    fn object(&mut self, name: &Text, what: &str, wanted: Wanted, fault: impl Fn(String) -> Fault) -> DefId {
        let found = match self.named(name, what, wanted) {
            Type::One(Element::Defined(id)) => match self.keyword(id) {
                Some("struct" | "union") | None => return id,
                Some(keyword) => with_article(keyword).to_owned(),
            },
            Type::One(Element::Builtin(builtin)) => format!("the built-in type '{}'", builtin.name()),
            Type::Array(_) => "an array".to_owned(),
        };
        self.error(fault(found), name);
        UNKNOWN
    }

    /// Looks up a type.
    fn ty(&mut self, ty: &TypeRef, what: &str) -> Type {
        let name = match ty {
            TypeRef::One(name) => return self.named(name, what, Wanted::Any),
            TypeRef::Array(name) => name,
        };
        if self.unknown.contains(&*name.text) {
            return Type::Array(Element::Defined(UNKNOWN));
        }
        match self.named(name, what, Wanted::Any) {
            Type::One(element) => {
                if element == Element::Defined(UNKNOWN) {
                    self.unknown.insert(name.text.to_string());
                }
                Type::Array(element)
            }
            Type::Array(_) => {
                self.error(Fault::NestedArray { what: what.to_owned() }, name);
                Type::Array(Element::Defined(UNKNOWN))
            }
        }
    }

    /// Looks up a type by its name.
    fn named(&mut self, name: &Text, what: &str, wanted: Wanted) -> Type {
        if let Some(element) = self.element(&name.text) {
            return Type::One(element);
        }
        if let Some(of) = name.text.strip_suffix("List")
            && let Some(element) = self.element(of)
            && (matches!(element, Element::Builtin(_)) || self.arrays.contains(of))
        {
            return Type::Array(element);
        }
        let fault = Fault::UnknownType { what: what.to_owned(), name: clip(&name.text) };
        let error = self.diagnostic(fault, name);
        let message = self.by_name.get(&*name.text).and_then(|&id| self.keyword(id));
        let error = error
            .notes(message.map(|keyword| format!("'{}' is {}, not a type", clip(&name.text), with_article(keyword))));
        let help = self.array_meant(&name.text, wanted).or_else(|| self.nearest(&name.text, wanted));
        self.errors.push(error.help(help));
        Type::One(Element::Defined(UNKNOWN))
    }

    /// Says how the type of an array is written, if a name looks like one in another language.
    fn array_meant(&self, name: &str, wanted: Wanted) -> Option<String> {
        let generic = || name.strip_suffix('>')?.split_once('<').map(|(_, of)| of);
        let brackets = || Some(name.trim_start_matches('[').trim_end_matches(']').trim_end_matches('['));
        let of = name.strip_suffix("List").or_else(generic).or_else(|| brackets().filter(|of| *of != name))?;
        (wanted == Wanted::Any && self.element(of).is_some())
            .then(|| format!("an array of '{0}' is written [ '{0}' ]", clip(of)))
    }

    fn element(&self, name: &str) -> Option<Element> {
        if let Some(builtin) = Builtin::from_name(name) {
            return Some(Element::Builtin(builtin));
        }
        let id = self.by_name.get(name).copied().filter(|&id| self.is_type(id))?;
        Some(Element::Defined(id))
    }

    /// Suggests the name of a type. This compares all names, so the number of suggestions is limited.
    fn nearest(&mut self, name: &str, wanted: Wanted) -> Option<String> {
        self.suggestions_left = self.suggestions_left.checked_sub(1)?;
        let fits = |id| match wanted {
            Wanted::Any => self.is_type(id),
            Wanted::Struct => matches!(self.keyword(id), Some("struct")),
            Wanted::StructOrUnion => matches!(self.keyword(id), Some("struct" | "union")),
        };
        let types = self.by_name.iter().filter(|(_, id)| fits(**id));
        let mut types: Vec<&str> = types.map(|(name, _)| name.as_str()).collect();
        types.sort_unstable();
        let nearest = if wanted == Wanted::Any { suggest_type(name, types) } else { nearest_of(name, types) };
        nearest.map(suggestion)
    }

    fn keyword(&self, id: DefId) -> Option<&'static str> {
        self.keywords.get(id.0 as usize).copied().filter(|keyword| *keyword != UNKNOWN_KIND)
    }

    fn is_type(&self, id: DefId) -> bool {
        !matches!(self.keyword(id), Some("command" | "event"))
    }

    fn error(&mut self, fault: Fault, at: &Text) {
        let error = self.diagnostic(fault, at);
        self.errors.push(error);
    }

    fn diagnostic(&self, fault: Fault, at: &Text) -> Diagnostic {
        Diagnostic { within: self.within.clone(), ..Diagnostic::new(fault, self.at).detail(at.span) }
    }
}
