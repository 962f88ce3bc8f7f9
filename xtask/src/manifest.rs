//! The features of schema modules in `Cargo.toml` of `qapi-types`, kept in step with the schemas.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use anyhow::{Context as _, Result};
use qapi_codegen::lower::{
    self,
    model::{Module, Protocol},
};

/// The lines that what is written here stands between.
const START: &str = "# Features of schema modules, written by `cargo xtask generate`.\n";
const END: &str = "# End of what it writes.\n";

/// The features of a protocol's modules, each with those it uses.
pub(crate) struct Features {
    pub(crate) protocol: &'static str,
    /// The features of another protocol's modules, if it is made of those.
    others: Vec<String>,
    pub(crate) modules: BTreeMap<String, BTreeSet<String>>,
    /// The commands of each.
    commands: BTreeMap<String, Vec<String>>,
    /// How many types, commands and events each has.
    pub(crate) counts: BTreeMap<String, [usize; 3]>,
}

impl Features {
    pub(crate) fn new(protocol: &'static str, base: Option<&Protocol<'_>>, lowered: &Protocol<'_>) -> Self {
        let count = |module: &Module<'_>| {
            let counts = [module.types.len(), module.commands.len(), module.events.len()];
            Some((module.feature.clone()?, counts))
        };
        let counts = lowered.modules.iter().filter_map(count).collect();
        let named = |module: &Module<'_>| {
            let mut names: Vec<_> = module.commands.iter().map(|command| command.definition.name.clone()).collect();
            names.sort_unstable();
            Some((module.feature.clone()?, names))
        };
        let commands = lowered.modules.iter().filter_map(named).collect();
        let needs = |module: &&Module<'_>| lowered.modules.iter().any(|needed| needed.source == module.source);
        let others = base.iter().flat_map(|base| base.modules.iter().filter(needs));
        let mut others: Vec<_> = others.filter_map(|module| module.feature.clone()).collect();
        others.sort_unstable();
        Self { protocol, others, modules: lower::features(lowered), commands, counts }
    }

    /// A table for the documentation.
    pub(crate) fn table(&self) -> String {
        let mut text = format!(
            "<!-- Generated as `{0}` by `cargo xtask generate`. -->\n\
             | feature | types | commands | events | turns on |\n|---|---|---|---|---|\n| `{0}` | | | | all of these |\n",
            self.protocol
        );
        for (module, used) in &self.modules {
            let [types, commands, events] = self.counts.get(module).copied().unwrap_or_default();
            let used: Vec<_> = used.iter().map(|name| format!("`{name}`")).collect();
            // Writing to memory does not fail.
            _ = writeln!(text, "| `{module}` | {types} | {commands} | {events} | {} |", used.join(", "));
        }
        text.push_str("\nThe commands of each:\n\n");
        for (module, commands) in self.commands.iter().filter(|(_, commands)| !commands.is_empty()) {
            let commands: Vec<_> = commands.iter().map(|name| format!("`{name}`")).collect();
            _ = writeln!(text, "- `{module}`: {}", commands.join(", "));
        }
        text
    }
}

/// A manifest, with the features as they should be.
pub(crate) fn with_features(manifest: &str, protocols: &[Features]) -> Result<String> {
    let missing = || format!("`Cargo.toml` lacks the line `{}` or `{}`", START.trim_end(), END.trim_end());
    let (before, rest) = manifest.split_once(START).with_context(missing)?;
    let (_, after) = rest.split_once(END).with_context(missing)?;
    let mut text = String::new();
    let quoted = |name: &String| format!("    {name:?},\n");
    for Features { protocol, others, .. } in protocols.iter().filter(|features| !features.others.is_empty()) {
        // Writing to memory does not fail.
        _ = writeln!(
            text,
            "# Of the modules of another protocol.\n{protocol} = [\n{}]",
            others.iter().map(quoted).collect::<String>()
        );
    }
    for Features { protocol, modules, .. } in protocols.iter().filter(|features| !features.modules.is_empty()) {
        // Writing to memory does not fail.
        _ = writeln!(text, "# What all modules of the protocol need; of no use by itself.\n_{protocol} = []");
        _ = writeln!(text, "{protocol} = [\n{}]", modules.keys().map(quoted).collect::<String>());
        for (module, used) in modules {
            let used: Vec<_> = used.iter().map(|name| format!("{name:?}")).collect();
            let list = [&[format!("\"_{protocol}\"")][..], &used].concat().join(", ");
            _ = writeln!(text, "{module} = [{list}]");
        }
    }
    Ok(format!("{before}{START}{text}{END}{after}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn features_are_replaced_and_nothing_else() {
        let old = format!("[features]\nclient = []\n{START}old = []\n{END}\n[dependencies]\n");
        let used = BTreeSet::from(["common".to_owned()]);
        let modules = BTreeMap::from([("block-core".to_owned(), used), ("common".to_owned(), BTreeSet::new())]);
        let counts = BTreeMap::from([("common".to_owned(), [3, 2, 1])]);
        let commands = BTreeMap::from([("common".to_owned(), vec!["go".to_owned(), "stop".to_owned()])]);
        let mut features = vec![Features { protocol: "qmp", others: Vec::new(), modules, commands, counts }];
        assert!(features[0].table().ends_with(
            "| `block-core` | 0 | 0 | 0 | `common` |\n| `common` | 3 | 2 | 1 |  |\n\n\
             The commands of each:\n\n- `common`: `go`, `stop`\n"
        ));
        let others = vec!["common".to_owned()];
        features.push(Features {
            protocol: "qsd",
            others,
            modules: BTreeMap::new(),
            commands: BTreeMap::new(),
            counts: BTreeMap::new(),
        });
        let new = with_features(&old, &features).unwrap();
        let expected = format!(
            "[features]\nclient = []\n{START}# Of the modules of another protocol.\nqsd = [\n    \"common\",\n]\n# What all modules of the protocol need; of no use by itself.\n_qmp = []\n\
             qmp = [\n    \"block-core\",\n    \"common\",\n]\nblock-core = [\"_qmp\", \"common\"]\n\
             common = [\"_qmp\"]\n{END}\n[dependencies]\n"
        );
        assert_eq!(new, expected);
        with_features("[features]\n", &[]).unwrap_err();
    }
}
