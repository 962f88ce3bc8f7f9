//! Keeps the features of schema modules in the manifests in step with the schemas.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result};
use qapi_codegen::files::Folder;
use qapi_codegen::lower::{
    self,
    model::{Module, Protocol},
};
use qapi_codegen::tree::PROTOCOLS;

/// The lines between which the features are written.
const START: &str = "# Features of schema modules, written by `cargo xtask generate`.\n";
const END: &str = "# End of what it writes.\n";

/// The features of a protocol's modules, each with the features that it turns on.
pub(crate) struct Features {
    pub(crate) protocol: &'static str,
    /// The features of another protocol's modules, if this protocol consists of them.
    others: Vec<String>,
    pub(crate) modules: BTreeMap<String, BTreeSet<String>>,
    /// The commands of each module.
    commands: BTreeMap<String, Vec<String>>,
    /// The numbers of types, commands and events of each module.
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

    /// Returns a table for the documentation.
    pub(crate) fn table(&self) -> String {
        let mut text = format!(
            "<!-- Generated as `{0}` by `qapi-codegen`. -->\n\
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

/// Returns the module of `qapi-types` that tells the derive macro which features are on.
pub(crate) fn switches(protocols: &[Features], others: &[&str]) -> String {
    let modules = protocols.iter().flat_map(|features| features.modules.keys().map(String::as_str));
    let names: BTreeSet<_> = modules.chain(others.iter().copied()).collect();
    let mut text = "// Generated from the features of schema modules by `qapi-codegen`.\n\
         // Do not edit: change the schema or the generator, and run it again.\n\n\
         //! A macro for each feature, which expands to the first of two groups if the feature is on, and otherwise to\n\
         //! the second.\n"
        .to_owned();
    for name in names {
        let variable = name.replace('-', "_");
        // Writing to memory does not fail.
        _ = write!(
            text,
            "\n#[cfg(feature = \"{name}\")]\npub use crate::__first as has_{variable};\n\
             #[cfg(not(feature = \"{name}\"))]\npub use crate::__second as has_{variable};\n"
        );
    }
    text
}

/// Returns the updated manifests with the features: that of `qapi-types`, and that of `qemu-qapi`, which forwards them.
/// Other files in those folders are left alone.
pub(crate) fn folders(root: &Path, protocols: &[Features]) -> Result<Vec<Folder>> {
    let manifest = |package: &str, features: &dyn Fn(&[Features]) -> String| -> Result<Folder> {
        let folder = root.join(package);
        let path = folder.join("Cargo.toml");
        let text = fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
        let mut folder = Folder::new(root, folder, "cargo xtask generate").without_headers();
        let new = with_features(&text, &features(protocols)).with_context(|| path.display().to_string())?;
        folder.files.insert("Cargo.toml", new);
        Ok(folder)
    };
    Ok(vec![manifest("qapi-types", &features)?, manifest("qemu-qapi", &forwarded)?])
}

/// Returns a manifest with other features between the two marked lines.
fn with_features(manifest: &str, features: &str) -> Result<String> {
    let missing = || format!("there is no line `{}` or `{}`", START.trim_end(), END.trim_end());
    let (before, rest) = manifest.split_once(START).with_context(missing)?;
    let (_, after) = rest.split_once(END).with_context(missing)?;
    Ok(format!("{before}{START}{features}{END}{after}"))
}

/// Returns a feature that turns on others.
fn feature(name: &str, others: &[String]) -> String {
    let quoted: Vec<_> = others.iter().map(|name| format!("{name:?}")).collect();
    let line = format!("{name} = [{}]\n", quoted.join(", "));
    if line.len() <= 120 { line } else { format!("{name} = [\n    {},\n]\n", quoted.join(",\n    ")) }
}

/// Returns the features of `qapi-types`. The features of protocols always exist. They turn on no modules if the release
/// has no such protocol.
fn features(protocols: &[Features]) -> String {
    let mut text = String::new();
    for protocol in PROTOCOLS.iter().filter(|protocol| protocol.over.is_some()) {
        let features = protocols.iter().find(|features| features.protocol == protocol.name);
        text.push_str("# Of the modules of another protocol.\n");
        text.push_str(&feature(protocol.name, features.map_or(&[], |features| &features.others)));
    }
    for Features { protocol, modules, .. } in protocols.iter().filter(|features| !features.modules.is_empty()) {
        let base = format!("_{protocol}");
        text.push_str("# What all modules of the protocol need; of no use by itself.\n");
        text.push_str(&feature(&base, &[]));
        text.push_str(&feature(protocol, &modules.keys().cloned().collect::<Vec<_>>()));
        for (module, used) in modules {
            let others: Vec<_> = [base.clone()].into_iter().chain(used.iter().cloned()).collect();
            text.push_str(&feature(module, &others));
        }
    }
    text
}

/// Returns the features of `qemu-qapi`, each of which turns on the feature of `qapi-types`. The features of modules
/// also turn on the feature of the protocol's own module, which exists with any of them.
fn forwarded(protocols: &[Features]) -> String {
    let mut text = String::new();
    for protocol in PROTOCOLS.iter().filter(|protocol| protocol.features || protocol.over.is_some()) {
        let of_modules = protocol.over.unwrap_or(protocol.name);
        let others = [format!("_{of_modules}"), format!("qapi-types/{}", protocol.name)];
        text.push_str(&feature(protocol.name, &others));
    }
    for Features { protocol, modules, .. } in protocols.iter().filter(|features| !features.modules.is_empty()) {
        let base = format!("_{protocol}");
        text.push_str("# What all modules of the protocol turn on; of no use by itself.\n");
        text.push_str(&feature(&base, &[]));
        for module in modules.keys() {
            text.push_str(&feature(module, &[base.clone(), format!("qapi-types/{module}")]));
        }
    }
    text
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
        let new = with_features(&old, &super::features(&features)).unwrap();
        let expected = format!(
            "[features]\nclient = []\n{START}# Of the modules of another protocol.\nqsd = [\"common\"]\n\
             # What all modules of the protocol need; of no use by itself.\n_qmp = []\n\
             qmp = [\"block-core\", \"common\"]\nblock-core = [\"_qmp\", \"common\"]\n\
             common = [\"_qmp\"]\n{END}\n[dependencies]\n"
        );
        assert_eq!(new, expected);
        with_features("[features]\n", "").unwrap_err();
        let line = |name: &str| format!("{name} = [\"_qmp\", \"qapi-types/{name}\"]\n");
        let base = "# What all modules of the protocol turn on; of no use by itself.\n_qmp = []\n";
        let expected = line("qmp") + &line("qsd") + base + &line("block-core") + &line("common");
        assert_eq!(forwarded(&features), expected);
        // A release may lack a protocol; its feature stays.
        features.pop();
        assert!(super::features(&features).starts_with("# Of the modules of another protocol.\nqsd = []\n"));
        assert!(forwarded(&features).contains(&line("qsd")));
    }
}
