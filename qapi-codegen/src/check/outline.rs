//! The first pass over a whole schema: it collects modules and definitions, and gives each name to one definition.

use std::collections::HashMap;

use crate::ast::{DocState, TopLevel};
use crate::diagnostic::{Diagnostic, Fault, clip};
use crate::schema::{BUILTIN_MODULE, Builtin, DefId, Item, Module, ModuleId, Pragma};

use super::builtins::QTYPE;
use super::raw::{Shaped, UNKNOWN_KIND};
use super::shaper::Shaper;
use super::simple_unions::SimpleUnions;

/// The modules of a schema, and its definitions before their names are resolved.
pub(super) struct Outline {
    pub(super) modules: Vec<Module>,
    pub(super) shaped: Vec<(ModuleId, Shaped)>,
    pub(super) by_name: HashMap<String, DefId>,
    /// Expands simple unions, if the language has them.
    simple: Option<SimpleUnions>,
}

impl Outline {
    pub(super) fn new(names: Vec<String>, simple: Option<SimpleUnions>) -> Self {
        let module = |name| Module { name, items: Vec::new() };
        let mut modules = vec![module(BUILTIN_MODULE.to_owned())];
        modules.extend(names.into_iter().map(module));
        modules[0].items.push(Item::Definition(DefId(0)));
        let by_name = HashMap::from([(QTYPE.to_owned(), DefId(0))]);
        Self { modules, shaped: Vec::new(), by_name, simple }
    }

    /// Adds a parsed item, after checking its shape.
    pub(super) fn add(&mut self, module: ModuleId, item: TopLevel, shaper: &mut Shaper<'_>) {
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

    /// Completes simple unions, and adds a pragma to the main file.
    pub(super) fn finish(&mut self, pragma: Option<Pragma>) {
        if let Some(simple) = &self.simple {
            simple.finish(&mut self.shaped);
        }
        if let (Some(pragma), Some(main)) = (pragma, self.modules.get_mut(1)) {
            main.items.push(Item::Pragma(pragma));
        }
    }

    /// Registers the name of a definition, or reports that it is taken.
    fn name(&mut self, shaped: &Shaped, shaper: &mut Shaper<'_>) -> Option<DefId> {
        let name = &*shaped.name.text;
        let id = DefId(self.shaped.len() as u32 + 1);
        if shaped.keyword == UNKNOWN_KIND && (self.by_name.contains_key(name) || Builtin::from_name(name).is_some()) {
            return None; // its kind has been reported
        }
        let array_of_builtin = name.strip_suffix("List").and_then(Builtin::from_name);
        if name == QTYPE || Builtin::from_name(name).or(array_of_builtin).is_some() {
            shaper.error(Fault::BuiltinRedefined { name: clip(name) }, shaped.name.span);
            return None;
        }
        if let Some(first) = self.by_name.get(name) {
            let first = &self.shaped[first.0 as usize - 1].1;
            let related = Some((first.name.span, "it is defined here first"));
            let fault = Fault::AlreadyDefined { name: clip(name) };
            let error = Diagnostic::new(fault, shaped.span).detail(shaped.name.span);
            shaper.report(error.related(related));
            return None;
        }
        self.by_name.insert(name.to_owned(), id);
        Some(id)
    }
}
