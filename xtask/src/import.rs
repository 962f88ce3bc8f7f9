//! `import`: writes the schemas of a QEMU tree as facts without prose.

use std::fs;
use std::io::{IsTerminal as _, stderr};
use std::path::{Path, PathBuf};
use std::time::Instant;

use anyhow::{Context as _, Result, bail, ensure};
use qapi_codegen::diff::render::{self as report, Length};
use qapi_codegen::files::Files;
use qapi_codegen::tree::{self, Loaded, PROTOCOLS, options_for};
use qapi_codegen::{Memory, Options, Schema, interface, print, render};
use qapi_interface::Snapshot;

use crate::history::Addition;
use crate::upstream::{FILE, Upstream};
use crate::{output, project};

/// Reads the tree, proves that no fact is lost, and only then writes.
pub(crate) fn run(dir: &Path, output: Option<&Path>) -> Result<()> {
    let start = Instant::now();
    let folder = output.map_or_else(|| project::root().join("schemas"), Path::to_owned);

    // The release decides the rules for reading the schemas. An import is in the newest language.
    let earlier = Upstream::read(dir)?;
    let release = match &earlier {
        Some(upstream) => upstream.release.clone(),
        None => Upstream::of_tree(dir, [])?.release,
    };
    let options = if earlier.is_some() { Options::default() } else { options_for(&release) };

    let mut printed = Files::default();
    let mut read = Vec::new();
    let mut protocols = Vec::new();
    for protocol in tree::of_tree(dir) {
        let main = protocol.schema;
        let schema = tree::load(&dir.join(main), &options, stderr().is_terminal())?;
        let below = Path::new(main).parent().unwrap_or(Path::new(""));
        for (id, module) in schema.modules().filter(|(_, module)| module.name != "./builtin") {
            let path = resolve(&below.join(&module.name));
            let text = print::print_module(&schema, id);
            match printed.get(&path) {
                Some(other) => ensure!(other == text, "{} differs between schemas", path.display()),
                None => {
                    read.push(path.clone());
                    printed.insert(path, text);
                }
            }
        }
        prove(&schema, &printed, main)?;
        protocols.push((protocol.name.to_owned(), interface::of_schema(&schema)));
        output::print(&format!("  read {main}: {}\n", schema.counts()))?;
    }

    // An import of an import keeps its manifest, because the release is the same.
    let upstream = match earlier {
        Some(earlier) => earlier,
        None => {
            let bytes = read.iter().map(|path| {
                let bytes = fs::read(dir.join(path)).with_context(|| format!("cannot read {}", path.display()))?;
                Ok((path.to_string_lossy().into_owned(), bytes))
            });
            let bytes = bytes.collect::<Result<Vec<_>>>()?;
            Upstream::of_tree(dir, bytes)?.dated_as(Upstream::read(&folder).ok().flatten().as_ref())
        }
    };
    printed.insert(FILE, upstream.print());
    // An import to another folder is not added to the history.
    let history = match output {
        None => Addition::new(Snapshot { release: upstream.release.parse()?, protocols })?,
        Some(_) => None,
    };

    // Only files that an earlier import wrote are removed.
    let before = Upstream::read(&folder)?;
    let wrote =
        |path: &Path| before.as_ref().is_some_and(|before| before.sha256.contains_key(&*path.to_string_lossy()));
    let replaceable = |path: &Path| path == Path::new(FILE) || wrote(path);
    let changes = printed.compare(&folder, &[PathBuf::new()], replaceable, wrote)?;
    let foreign: Vec<_> = changes.foreign.iter().map(|file| folder.join(file).display().to_string()).collect();
    ensure!(
        foreign.is_empty(),
        "not written by `cargo xtask import`, so move it away or import elsewhere: {}",
        foreign.join(", ")
    );
    // The old schemas are read before they are replaced. If they have errors, nothing is compared.
    let old =
        before.as_ref().map(|_| PROTOCOLS.iter().map(|protocol| Loaded::of_tree(&folder, protocol).ok().flatten()));
    let old: Vec<_> = old.into_iter().flatten().collect();
    printed.apply(&folder, &changes)?;
    output::print(&format!(
        " wrote {} of {} files to {} ({} removed), release {}\n",
        changes.written(),
        printed.len(),
        folder.display(),
        changes.superfluous.len(),
        upstream.release,
    ))?;
    if let Some(history) = history {
        history.write()?;
        output::print(&format!(" added {} to the history of all releases\n", upstream.release))?;
    }
    output::print(&format!("  time {:.3} s\n", start.elapsed().as_secs_f64()))?;
    output::print(&changes_of(&old, &folder)?)
}

/// Checks that the printed schemas have all facts of the schema that was read.
fn prove(schema: &Schema, printed: &Files, main: &str) -> Result<()> {
    let memory = printed
        .iter()
        .fold(Memory::new(), |memory, (path, text)| memory.with(&path.to_string_lossy(), text.as_bytes().to_vec()));
    let again = match qapi_codegen::load_with(main, &memory, &Options::default()) {
        Ok(again) => again,
        Err(diagnostics) => bail!(
            "the printed schema {main} has errors; this is a bug\n{}",
            render::human(&diagnostics, stderr().is_terminal())
        ),
    };
    if let Err(difference) = schema.check_equal(&again) {
        bail!("the printed schema {main} differs from the one that was read; this is a bug: {difference}");
    }
    Ok(())
}

/// Returns a path without `..` and `.`.
fn resolve(path: &Path) -> PathBuf {
    let mut resolved = PathBuf::new();
    for part in path.components() {
        match part {
            std::path::Component::ParentDir => _ = resolved.pop(),
            std::path::Component::CurDir => {}
            part => resolved.push(part),
        }
    }
    resolved
}

/// Returns a report of the changes by an import. `old` has the old schema of each protocol. The report is empty if
/// nothing changed.
fn changes_of(old: &[Option<Loaded>], output: &Path) -> Result<String> {
    let mut text = String::new();
    for (protocol, old) in PROTOCOLS.iter().zip(old) {
        let (Some(old), Some(new)) = (old, Loaded::of_tree(output, protocol)?) else { continue };
        let changes = protocol.diff(old, &new);
        if !changes.is_empty() {
            text.push('\n');
            text.push_str(&report::text(&changes, Length::Short));
        }
    }
    Ok(text)
}
