//! `import`: the schemas of a QEMU tree, as facts without prose.

use std::fs;
use std::io::{IsTerminal as _, stderr};
use std::path::{Path, PathBuf};
use std::time::Instant;

use anyhow::{Context as _, Result, bail, ensure};
use qapi_codegen::{Disk, Memory, Options, Schema, print, render};

use crate::check;
use crate::files::Files;
use crate::protocols::{self, GENERATED};
use crate::source::Loaded;
use crate::upstream::{FILE, Upstream};
use crate::{diff, output, project};

/// Reads the tree, proves that nothing is lost, and only then writes.
pub(crate) fn run(dir: &Path, output: Option<&Path>) -> Result<()> {
    let start = Instant::now();
    let folder = output.map_or_else(|| project::root().join("schemas"), Path::to_owned);

    // Which release it is decides by which rules it is read. What was imported is in the newest language.
    let earlier = Upstream::read(dir)?;
    let release = match &earlier {
        Some(upstream) => upstream.release.clone(),
        None => Upstream::of_tree(dir, [])?.release,
    };
    let options = if earlier.is_some() { Options::default() } else { options_for(&release) };

    let mut printed = Files::default();
    let mut read = Vec::new();
    for main in protocols::of_tree(dir).map(|protocol| protocol.schema) {
        let schema = load(&dir.join(main), &options)?;
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
        output::print(&format!("  read {main}: {}\n", check::counts(&schema)))?;
    }

    // An import of an import is the import it was: nothing newer is known of the release.
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

    // Of what is there besides, only what an earlier import wrote is this one's to remove.
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
    // What was there is read before it is replaced. If it is broken, there is nothing to compare with.
    let old =
        before.as_ref().map(|_| GENERATED.iter().map(|protocol| Loaded::of_tree(&folder, protocol).ok().flatten()));
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
    output::print(&format!("  time {:.3} s\n", start.elapsed().as_secs_f64()))?;
    output::print(&diff::of_imports(&old, &folder)?)
}

/// The front end's settings for a release such as `10.2.2`.
pub(crate) fn options_for(release: &str) -> Options {
    match language_of(release) {
        Some((major, minor)) => Options::for_release(major, minor),
        None => Options::default(),
    }
}

/// The release whose language a tree of that version has: 10.1.50 is what becomes 10.2, and 10.2.50 what becomes 11.0.
fn language_of(version: &str) -> Option<(u32, u32)> {
    let mut numbers = version.split('.').map(|number| number.parse().ok());
    let (major, minor): (u32, u32) = (numbers.next()??, numbers.next()??);
    let in_development = numbers.next().flatten().is_some_and(|micro: u32| micro >= 50);
    Some(match (in_development, minor) {
        (false, _) => (major, minor),
        (true, 0 | 1) => (major, minor + 1),
        (true, _) => (major.saturating_add(1), 0),
    })
}

/// Loads a schema; its errors are for people.
pub(crate) fn load(path: &Path, options: &Options) -> Result<Schema> {
    let path = path.to_str().with_context(|| format!("{} is no UTF-8", path.display()))?;
    match qapi_codegen::load_with(path, &Disk, options) {
        Ok(schema) => Ok(schema),
        Err(diagnostics) => bail!("the schema does not check\n{}", render::human(&diagnostics, stderr().is_terminal())),
    }
}

/// What is to be written must say all that was read.
fn prove(schema: &Schema, printed: &Files, main: &str) -> Result<()> {
    let memory = printed
        .iter()
        .fold(Memory::new(), |memory, (path, text)| memory.with(&path.to_string_lossy(), text.as_bytes().to_vec()));
    let again = match qapi_codegen::load_with(main, &memory, &Options::default()) {
        Ok(again) => again,
        Err(diagnostics) => bail!(
            "what was printed of {main} does not check; this is a defect\n{}",
            render::human(&diagnostics, stderr().is_terminal())
        ),
    };
    if let Err(difference) = schema.check_equal(&again) {
        bail!("what was printed of {main} is not what was read; this is a defect: {difference}");
    }
    Ok(())
}

/// A path without `..` and `.`.
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_of_versions() {
        let cases = [("7.2.0", (7, 2)), ("10.0.13", (10, 0)), ("8.0.50", (8, 1)), ("9.2.91", (10, 0)), ("9.2", (9, 2))];
        for (version, language) in cases {
            assert_eq!(language_of(version), Some(language), "{version}");
        }
        assert_eq!(language_of("new"), None);
    }
}
