//! A protocol that consists of some schema files of another, as the storage daemon's consists of files of QMP.
//!
//! It is not lowered again: it has its own sets of commands and events, and the types of the other protocol.

use std::collections::BTreeSet;

use crate::schema::{BUILTIN_MODULE, Item, ModuleId, Schema};

use super::model::{Module, Protocol};
use super::naming;
use super::options::Options;

/// An error: a schema is not a subset of a protocol, because it has a file or definition that the protocol lacks.
#[derive(Debug, thiserror::Error)]
#[error("`{protocol}` is not a subset of `{base}`, which lacks {missing}")]
pub struct NotASubset {
    protocol: String,
    base: String,
    missing: String,
}

/// Selects from a lowered protocol the modules of another schema, which consists of the same files.
///
/// [`emit`](crate::emit::emit) writes the result beside the module of that protocol, which has the types. No feature
/// gates its modules: it needs all of them.
///
/// # Errors
/// If the schema has a definition that the protocol lacks or has in another file.
pub fn subset<'s>(base: &Protocol<'s>, schema: &Schema, options: &Options) -> Result<Protocol<'s>, NotASubset> {
    let lacks = |missing: String| NotASubset { protocol: options.protocol.clone(), base: base.name.clone(), missing };
    let mut modules = Vec::new();
    for (id, module) in schema.modules().filter(|(_, module)| module.name != BUILTIN_MODULE) {
        let names = definitions(schema, id);
        if names.is_empty() {
            continue;
        }
        let source = naming::source_path(&options.source, &module.name);
        let same_file = base.modules.iter().find(|module| module.source == source);
        let found = same_file.ok_or_else(|| lacks(format!("the schema file `{source}`")))?;
        let known = names_in(found);
        if let Some(name) = names.difference(&known).next() {
            return Err(lacks(format!("`{name}`, which should be in `{source}`")));
        }
        modules.push(Module { feature: None, ..found.clone() });
    }
    Ok(Protocol {
        name: options.protocol.clone(),
        release: options.release.clone(),
        reference: options.reference.clone(),
        examples: options.examples.clone(),
        features: false,
        over: Some(base.name.clone()),
        modules,
        runtime: base.runtime.clone(),
        cfg: base.cfg.clone(),
        words: base.words.clone(),
        ..*base
    })
}

/// Returns the names of the definitions in a schema file.
fn definitions(schema: &Schema, module: ModuleId) -> BTreeSet<&str> {
    let defined = schema[module].items.iter().filter_map(|item| match item {
        Item::Definition(id) => Some(schema[*id].name.as_str()),
        _ => None,
    });
    defined.collect()
}

/// Returns the names of the definitions that a module was lowered from.
fn names_in<'m>(module: &'m Module<'_>) -> BTreeSet<&'m str> {
    let types = module.types.iter().map(|item| item.definition);
    let commands = module.commands.iter().map(|item| item.definition);
    let events = module.events.iter().map(|item| item.definition);
    types.chain(commands).chain(events).map(|definition| definition.name.as_str()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::load::Memory;
    use crate::lower::lower;

    const SHARED: &str = "{ 'struct': 'Turn', 'data': {} }\n{ 'command': 'turn', 'data': 'Turn' }\n";

    fn schema(main: &str, more: &str) -> Schema {
        let files = Memory::new().with("all.json", format!("{{ 'include': 'common.json' }}\n{more}"));
        let files = files.with("some/one.json", "{ 'include': '../common.json' }\n{ 'command': 'stop' }\n");
        let files = files.with("some/two.json", "{ 'include': '../common.json' }\n").with("common.json", SHARED);
        crate::load_with(main, &files, &crate::Options::default()).unwrap()
    }

    fn options(protocol: &str, source: &str) -> Options {
        Options {
            protocol: protocol.to_owned(),
            release: "1.0".to_owned(),
            source: source.to_owned(),
            qemu: false,
            runtime: "qapi_types".to_owned(),
            reference: None,
            features: true,
            prose: false,
            words: qapi_interface::Words::default(),
            examples: None,
        }
    }

    #[test]
    fn the_same_files() {
        let all = schema("all.json", "{ 'command': 'halt' }\n");
        let base = lower(&all, &options("all", "all.json"));
        let two = schema("some/two.json", "");
        let two = subset(&base, &two, &options("two", "some/two.json")).unwrap();
        assert_eq!(two.commands().map(|item| item.name.as_str()).collect::<Vec<_>>(), ["Turn"]);
        assert!(two.over.as_deref() == Some("all") && two.modules[0].feature.is_none());
        let one = schema("some/one.json", "");
        let error = subset(&base, &one, &options("one", "some/one.json")).unwrap_err();
        assert_eq!(error.to_string(), "`one` is not a subset of `all`, which lacks the schema file `some/one.json`");
    }
}
