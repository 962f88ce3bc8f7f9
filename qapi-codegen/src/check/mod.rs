//! From what was parsed to a [`Schema`]: the only way to make one.
//!
//! One pass after the other, each over all definitions: `shape` looks at each by itself, `resolve`
//! finds what names refer to, `objects`, `alternates` and `calls` see what follows from that, and
//! `docs` compares documentation with the definitions. What one pass found
//! wrong is not made an error of again by the next, nor of what refers to it.

mod alternates;
mod builtins;
mod c_cond;
mod calls;
mod cond;
mod docs;
mod exempt;
mod fields;
mod kinds;
mod names;
mod objects;
mod parts;
mod resolve;
mod shape;
mod simple;

use std::collections::{HashMap, HashSet};

use crate::ast::{DocState, Parsed, TopLevel};
use crate::diagnostic::{Diagnostic, Errors, Fault, clip, file_start};
use crate::options::Options;
use crate::schema::{
    Builtin, DefId, Definition, Element, Enum, EnumValue, Item, Kind, Module, ModuleId, Pragma, Schema, Type,
};
use crate::source::{FileId, SourceMap, Span};

use exempt::Exempt;
use shape::{Exceptions, Shaped, Shaper, UNKNOWN_KIND};
use simple::SimpleUnions;

/// Features that QEMU can have in one schema: it has a bit for each.
const FEATURE_LIMIT: usize = 64;

/// Name of the module of what the language defines itself.
pub const BUILTIN_MODULE: &str = "./builtin";

/// The definition every schema starts with.
const QTYPE: (&str, [&str; 7]) = ("QType", ["none", "qnull", "qnum", "qstring", "qdict", "qlist", "qbool"]);

/// Checks all definitions and puts them together.
///
/// `errors` holds those of parsing. If there are any, shapes and names are checked all the same;
/// what names refer to is not, since the definition may be in what was not understood.
pub(crate) fn check(parsed: Parsed, mut errors: Errors, options: &Options) -> Result<Schema, (SourceMap, Errors)> {
    let Parsed { sources, modules, items, pragmas } = parsed;
    let partial = !errors.is_empty();
    let exceptions = Exceptions::new(&pragmas);

    // 1. Shapes; and to each name its definition.
    let mut outline = Outline::new(modules);
    let mut shaper = Shaper {
        exceptions: &exceptions,
        partial,
        options,
        errors: &mut errors,
        feature_names: ["deprecated", "unstable"].map(str::to_owned).into(),
        at: file_start(FileId(0)),
        within: None,
        exempt: Exempt::default(),
        failed: false,
        in_doubt: false,
        lost_directive: false,
    };
    outline.simple = options.language.simple_unions().then(|| SimpleUnions::new(&items));
    for (module, item) in items {
        outline.add(ModuleId(module as u32 + 1), item, &mut shaper);
    }
    let (exempt, lost_directive) = (shaper.exempt, shaper.lost_directive);
    outline.finish(exempt.pragma(&pragmas));
    if partial || lost_directive {
        errors.leave_unfinished();
        return Err((sources, errors));
    }

    // 2. What names refer to.
    let Outline { mut modules, shaped, by_name, .. } = outline;
    let keywords: Vec<_> = ["enum"].into_iter().chain(shaped.iter().map(|(_, shaped)| shaped.keyword)).collect();
    let definitions = resolve::resolve(shaped, &by_name, &keywords, &mut errors);
    let failed = vec![false; definitions.len()];
    let mut checker = Checker { options, exceptions: &exceptions, keywords, definitions, failed, errors: &mut errors };
    // 3. What follows from that.
    checker.features();
    objects::check(&mut checker);
    alternates::check(&mut checker);
    calls::check(&mut checker);
    // 4. Whether documentation says the same.
    docs::check(&mut checker);

    let definitions: Option<Vec<Definition>> = checker.definitions.into_iter().collect();
    match definitions {
        Some(definitions) if errors.is_empty() => {
            modules.shrink_to_fit();
            Ok(Schema { sources, modules, definitions, by_name })
        }
        _ => Err((sources, errors)),
    }
}

/// Modules and names, and definitions as far as `shape` understands them.
struct Outline {
    modules: Vec<Module>,
    shaped: Vec<(ModuleId, Shaped)>,
    by_name: HashMap<String, DefId>,
    /// If the language has them.
    simple: Option<SimpleUnions>,
}

impl Outline {
    fn new(names: Vec<String>) -> Self {
        let module = |name| Module { name, items: Vec::new() };
        let mut modules = vec![module(BUILTIN_MODULE.to_owned())];
        modules.extend(names.into_iter().map(module));
        modules[0].items.push(Item::Definition(DefId(0)));
        let by_name = HashMap::from([(QTYPE.0.to_owned(), DefId(0))]);
        Self { modules, shaped: Vec::new(), by_name, simple: None }
    }

    fn add(&mut self, module: ModuleId, item: TopLevel, shaper: &mut Shaper<'_>) {
        let item = match item {
            TopLevel::Include(included) => Item::Include(ModuleId(included as u32 + 1)),
            TopLevel::Pragma(pragma) => Item::Pragma(pragma),
            TopLevel::FreeformDoc(doc) => Item::FreeformDoc(doc),
            TopLevel::Expression { span, entries, doc } => {
                let doc = if shaper.partial { DocState::Broken } else { doc };
                let Some(mut shaped) = shaper.definition(span, entries, doc) else { return };
                let needed = self.simple.as_mut().map(|simple| simple.expand(&mut shaped)).unwrap_or_default();
                for shaped in needed.into_iter().chain([shaped]) {
                    let Some(id) = self.name(&shaped, shaper) else { continue };
                    self.shaped.push((module, shaped));
                    self.modules[module.0 as usize].items.push(Item::Definition(id));
                }
                return;
            }
        };
        self.modules[module.0 as usize].items.push(item);
    }

    /// Adds what is known only after the last definition.
    fn finish(&mut self, pragma: Option<Pragma>) {
        if let Some(simple) = &self.simple {
            simple.finish(&mut self.shaped);
        }
        if let (Some(pragma), Some(main)) = (pragma, self.modules.get_mut(1)) {
            main.items.push(Item::Pragma(pragma));
        }
    }

    /// Gives a definition its name, if that is free.
    fn name(&mut self, shaped: &Shaped, shaper: &mut Shaper<'_>) -> Option<DefId> {
        let name = &*shaped.name.text;
        let id = DefId(self.shaped.len() as u32 + 1);
        if shaped.keyword == UNKNOWN_KIND && (self.by_name.contains_key(name) || Builtin::from_name(name).is_some()) {
            return None; // there is an error already for what it may be
        }
        let array_of_builtin = name.strip_suffix("List").and_then(Builtin::from_name);
        if name == QTYPE.0 || Builtin::from_name(name).or(array_of_builtin).is_some() {
            shaper.error(Fault::BuiltinRedefined { name: clip(name) }, shaped.name.span);
            return None;
        }
        if let Some(first) = self.by_name.get(name) {
            let first = &self.shaped[first.0 as usize - 1].1;
            let related = Some(first.name.span);
            let fault = Fault::AlreadyDefined { name: clip(name) };
            let error = Diagnostic::new(fault, shaped.span).detail(shaped.name.span);
            shaper.report(error.related(related, "it is defined here first"));
            return None;
        }
        self.by_name.insert(name.to_owned(), id);
        Some(id)
    }
}

/// What the passes over resolved definitions share.
struct Checker<'a> {
    options: &'a Options,
    exceptions: &'a Exceptions<'a>,
    /// The kind of each definition.
    keywords: Vec<&'static str>,
    /// All definitions; none in place of those whose shape is wrong.
    definitions: Vec<Option<Definition>>,
    /// Which of them were found wrong since.
    failed: Vec<bool>,
    errors: &'a mut Errors,
}

impl Checker<'_> {
    fn get(&self, id: DefId) -> Option<&Definition> {
        self.definitions.get(id.0 as usize)?.as_ref()
    }

    fn ids(&self) -> impl Iterator<Item = DefId> + use<> {
        (0..self.definitions.len() as u32).map(DefId)
    }

    /// The kind of a definition, known even if its shape is wrong. None for an unknown name.
    fn keyword(&self, id: DefId) -> Option<&'static str> {
        self.keywords.get(id.0 as usize).copied().filter(|keyword| *keyword != UNKNOWN_KIND)
    }

    /// Reports an error in a definition.
    fn reject(&mut self, id: DefId, fault: Fault, detail: Option<Span>) {
        self.reject_with_help(id, fault, detail, None);
    }

    fn reject_with_help(&mut self, id: DefId, fault: Fault, detail: Option<Span>, help: Option<String>) {
        if let Some(definition) = self.get(id) {
            let error = error_in(definition, fault, detail).help(help);
            self.errors.push(error);
            self.failed[id.0 as usize] = true;
        }
    }

    /// A type in words, for a message.
    fn describe(&self, ty: Type) -> String {
        let element = match ty.element() {
            Element::Builtin(builtin) => format!("the built-in type '{}'", builtin.name()),
            Element::Defined(id) => self.keyword(id).map_or("that", shape::with_article).to_owned(),
        };
        match ty {
            Type::One(_) => element,
            Type::Array(_) => format!("an array of {element}"),
        }
    }

    /// Features are distinct; and those of types are not features of types only.
    fn features(&mut self) {
        for id in self.ids() {
            let Some(definition) = self.get(id) else { continue };
            let is_type = !matches!(definition.kind, Kind::Command(_) | Kind::Event(_));
            let special = |name: &str| matches!(name, "deprecated" | "unstable");
            let features = &definition.features;
            let fault = if let Some(clash) = clashing_feature(features) {
                Some(clash)
            } else {
                let wrong = features.iter().find(|feature| is_type && special(&feature.name));
                wrong.map(|feature| Fault::FeatureNotForTypes { name: clip(&feature.name) })
            };
            if let Some(fault) = fault {
                self.reject(id, fault, None);
            }
        }
    }
}

/// An error in a definition.
fn error_in(definition: &Definition, fault: Fault, detail: Option<Span>) -> Diagnostic {
    let within = Some((definition.kind.keyword(), clip(&definition.name)));
    let detail = detail.unwrap_or(definition.span);
    Diagnostic { within, ..Diagnostic::new(fault, definition.span).detail(detail) }
}

/// The first feature whose name is that of another in C.
fn clashing_feature(features: &[crate::schema::Feature]) -> Option<Fault> {
    let mut seen = HashSet::new();
    let clash = features.iter().find(|feature| !seen.insert(names::c_name(&feature.name)))?;
    let name = clip(&clash.name);
    Some(Fault::NameClash { what: "feature", other: "another feature".to_owned(), name })
}

/// The enumeration of JSON's types, which every schema has.
fn qtype() -> Definition {
    let value = |name: &str| EnumValue { name: name.to_owned(), cond: None, features: Vec::new() };
    let values = QTYPE.1.map(value).into();
    Definition {
        name: QTYPE.0.to_owned(),
        module: ModuleId(0),
        span: file_start(FileId(0)),
        cond: None,
        features: Vec::new(),
        doc: None,
        kind: Kind::Enum(Enum { prefix: None, values }),
    }
}
