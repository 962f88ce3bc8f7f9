//! `generate`: writes the bindings from the schemas in the repository.

use std::io::{IsTerminal as _, stderr};
use std::path::{Path, PathBuf};
use std::time::Instant;

use anyhow::{Context as _, Result, bail, ensure};
use qapi_codegen::files::{Changes, Folder, Stages, count, resolved};
use qapi_codegen::lower::{self, model::Protocol as Lowered, secrets};
use qapi_codegen::tree::{self, PROTOCOLS, Protocol};
use qapi_codegen::{Options, Schema, emit};
use qapi_interface::{History, Words};

use crate::manifest::{self, Features};
use crate::upstream::{self, Upstream};
use crate::words::{self, Coverage};
use crate::{output, project};

/// The default folder of the bindings, below the top folder.
const OUTPUT: &str = "qapi-types/src/generated";

/// The folder of the derive macro's tables, which are only written if the bindings go to the default folder.
const TABLES: &str = "qapi-macros/src/tables";

/// The list of secret members.
const SECRETS: &str = "qapi-codegen/src/lower/secrets.txt";

/// The crate with the text of all descriptions, and the file with the text.
const DESCRIPTIONS: (&str, &str) = ("qapi-interface", "words.txt");

/// The command that updates all of these files.
const COMMAND: &str = "cargo xtask generate";

/// Folders of this project. `--output` must be outside of them.
const CRATES: &[&str] = &[
    "qapi-types",
    "qapi-codegen",
    "qapi-macros",
    "qapi-session",
    "qemu-qapi",
    "qapi-mock",
    "qapi-guest-agent",
    "qapi-cli",
    "xtask",
    "schemas",
];

/// Returns the folder of this project that is the given folder or contains it.
fn own_folder(root: &Path, output: &Path) -> Option<&'static str> {
    let output = resolved(output);
    CRATES.iter().find(|name| output.starts_with(resolved(&root.join(name)))).copied()
}

/// Regenerates the bindings from the schemas in a folder, by default the repository's. With `check`, fails instead if
/// they are out of date. With `output`, only the bindings are written, not the files that depend on them.
pub(crate) fn run(check: bool, schemas: Option<PathBuf>, output: Option<&Path>) -> Result<()> {
    let start = Instant::now();
    let root = project::root();
    if let Some(output) = output {
        let inside = PROTOCOLS.iter().find_map(|protocol| own_folder(&root, &output.join(protocol.name)));
        if let Some(own) = inside.or_else(|| own_folder(&root, output)) {
            bail!("{} is in `{own}`, a folder of this project: generate elsewhere", output.display());
        }
    }
    let schemas = schemas.unwrap_or_else(|| root.join("schemas"));
    let mut stages = Stages::default();
    let folders = folders(&root, &schemas, output, &mut stages)?;

    let changes = folders.iter().map(|folder| Ok(stages.write(|| folder.compare())?)).collect::<Result<Vec<_>>>()?;
    let both = || folders.iter().zip(&changes);
    let in_the_way: Vec<_> =
        both().flat_map(|(folder, changes)| changes.foreign.iter().map(|file| folder.in_the_way(file))).collect();
    ensure!(in_the_way.is_empty(), "{}", in_the_way.join("\nerror: "));
    for (folder, changes) in both() {
        output::print(&finish(check, folder, changes, &mut stages)?)?;
    }
    output::print(&format!("  time {:.3} s ({stages})\n", start.elapsed().as_secs_f64()))
}

/// Writes a folder, or with `check` only tells whether it is fresh.
fn finish(check: bool, folder: &Folder, changes: &Changes, stages: &mut Stages) -> Result<String> {
    if check {
        return Ok(folder.check(changes)?);
    }
    stages.write(|| folder.apply(changes))?;
    Ok(folder.report(changes))
}

/// Returns the folders with the files that they should contain.
fn folders(root: &Path, schemas: &Path, output: Option<&Path>, stages: &mut Stages) -> Result<Vec<Folder>> {
    let upstream = Upstream::read(schemas)?.with_context(|| {
        let (dir, file) = (schemas.display(), upstream::FILE);
        format!("{dir} has no {file}; if it is a QEMU tree, `cargo xtask import {dir}` reads it")
    })?;
    let mut bindings = Folder::new(root, output.map_or_else(|| root.join(OUTPUT), Path::to_owned), COMMAND);
    let mut tables = output.is_none().then(|| Folder::new(root, root.join(TABLES), COMMAND).own(vec![PathBuf::new()]));
    // A protocol that the release lacks has no bindings here. In another folder, such bindings may be from another
    // command.
    let written = |protocol: &&Protocol| output.is_none() || schemas.join(protocol.schema).is_file();
    bindings = bindings.own(PROTOCOLS.iter().filter(written).map(|protocol| PathBuf::from(protocol.name)).collect());

    let mut checked = Vec::new();
    for protocol in tree::of_tree(schemas) {
        let main = schemas.join(protocol.schema);
        let schema = stages.load(|| tree::load(&main, &Options::default(), stderr().is_terminal()))?;
        let read = main.strip_prefix(root).unwrap_or(&main).display();
        output::print(&format!("  read {read}: {}\n", schema.counts()))?;
        checked.push((protocol, schema));
    }
    // The descriptions are for the newest release. For another release, those that still apply are used.
    let newest = History::known().releases().last().is_some_and(|newest| upstream.release.parse() == Ok(*newest));
    let written = newest && output.is_none();
    let words = stages.load(|| -> Result<Words> {
        let named: Vec<_> = checked.iter().map(|(protocol, schema)| (protocol.name, schema)).collect();
        if written { words::read(root, &named) } else { Ok(Words::known().clone()) }
    })?;
    for (protocol, schema) in checked.iter().filter(|(protocol, _)| protocol.over.is_none()) {
        output::print(&Coverage::new(protocol.name, schema, &words).report())?;
    }
    let mut features: Vec<Features> = Vec::new();
    let mut done: Vec<Lowered<'_>> = Vec::new();
    for (protocol, schema) in &checked {
        let options = lower::Options {
            protocol: protocol.name.to_owned(),
            release: upstream.release.clone(),
            source: format!("schemas/{}", protocol.schema),
            qemu: true,
            runtime: "crate".to_owned(),
            reference: Some(protocol.reference.to_owned()),
            features: protocol.features,
            prose: false,
            words: words.clone(),
            // They are written for the names of the committed release, and compiled with the crate that has these.
            examples: written.then(|| "qapi_types".to_owned()),
        };
        stages.emit(|| -> Result<()> {
            let base = done.iter().find(|base| protocol.over == Some(&base.name));
            let lowered = match base {
                None => lower::lower(schema, &options),
                Some(base) => lower::subset(base, schema, &options)?,
            };
            features.push(Features::new(protocol.name, base, &lowered));
            for file in emit::emit(&lowered) {
                bindings.files.insert(Path::new(protocol.name).join(file.path), file.contents);
            }
            if let Some(tables) = &mut tables {
                tables.files.insert(format!("{}.rs", protocol.name), emit::emit_shapes(&lowered));
            }
            done.push(lowered);
            Ok(())
        })?;
    }

    if let Some(tables) = &mut tables {
        for Protocol { name, over, .. } in PROTOCOLS {
            let (Some(over), false) = (over, done.iter().any(|lowered| lowered.name == *name)) else { continue };
            let [module, table] = without_protocol(name, over, &upstream.release);
            bindings.files.insert(Path::new(name).join("mod.rs"), module);
            tables.files.insert(format!("{name}.rs"), table);
        }
    }
    if output.is_none() {
        bindings.files.insert("features.rs", manifest::switches(&features, &["qga", "qsd"]));
    }
    // Only the project's own bindings have the table, because the list is about QEMU's schemas.
    if output.is_none() && root.join(SECRETS).is_file() {
        let schemas: Vec<_> = checked.iter().map(|(_, schema)| schema).collect();
        bindings.files.insert("secrets.rs", emit::emit_secrets(&schemas));
        output::print(&absent_secrets(&schemas))?;
    }
    for features in features.iter().filter(|features| !features.modules.is_empty()) {
        bindings.files.insert(Path::new(features.protocol).join("features.md"), features.table());
    }
    let manifests = match output {
        None => manifest::folders(root, &features)?,
        Some(_) => Vec::new(),
    };
    let described = written.then(|| {
        let (folder, file) = DESCRIPTIONS;
        let mut folder = Folder::new(root, root.join(folder), COMMAND).without_headers();
        folder.files.insert(file, words.to_string());
        folder
    });
    Ok([Some(bindings), tables, described].into_iter().flatten().chain(manifests).collect())
}

/// Returns a note on the members in the list that no schema has. Other releases lack some of them. A test in
/// `qapi-codegen/tests/secrets.rs` checks that the committed release has all.
fn absent_secrets(schemas: &[&Schema]) -> String {
    let absent = secrets::without_member(schemas);
    if absent.is_empty() {
        return String::new();
    }
    let absent: Vec<_> = absent
        .iter()
        .map(|entry| match entry.definition {
            Some(definition) => format!("`{definition}.{}`", entry.member),
            None => format!("`{}`", entry.member),
        })
        .collect();
    format!("  note {SECRETS} has {} that no schema has: {}\n", count(absent.len(), "member"), absent.join(", "))
}

/// Returns the module and the table of the derive macro for a protocol that the release does not have. The feature of
/// the protocol stays, and so do the declarations for it in the crates.
fn without_protocol(name: &str, over: &str, release: &str) -> [String; 2] {
    let header = format!(
        "// Generated as `{name}` by `qapi-codegen`.\n\
         // Do not edit: change the schema or the generator, and run it again.\n"
    );
    [
        format!("{header}\n//! The protocol `{name}`, which QEMU {release} does not have: this module is empty.\n"),
        format!(
            "{header}\n//! The signatures of the methods of the protocol `{name}`, which QEMU {release} lacks.\n\n\
             /// The commands, which are commands of `{over}`, in the order of the schema.\n\
             pub(crate) const COMMANDS: &[&str] = &[];\n"
        ),
    ]
}

#[cfg(test)]
mod tests {
    use super::absent_secrets;

    #[test]
    fn secrets_that_no_schema_has_are_counted() {
        let note = absent_secrets(&[]);
        assert!(note.contains(" members that no schema has: `BlockdevOptionsCurlHttp.cookie`, "), "{note}");
    }
}
