//! `history`: writes the interfaces of several QEMU trees as one file of facts.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Instant;

use anyhow::{Context as _, Result, anyhow, bail, ensure};
use qapi_codegen::tree::{self, PROTOCOLS, options_for};
use qapi_interface::{History, Snapshot};

use crate::{output, project};

/// The file, below the project's folder.
const FILE: &str = "qapi-interface/history.txt";

/// Reads the trees, and writes the history of exactly their releases.
pub(crate) fn run(trees: &[PathBuf], output: Option<&Path>) -> Result<()> {
    let start = Instant::now();
    let snapshots = snapshots(trees)?;
    for (index, (tree, snapshot)) in snapshots.iter().enumerate() {
        let earlier = snapshots.iter().take(index).find(|(_, other)| other.release == snapshot.release);
        if let Some((other, _)) = earlier {
            bail!("{} and {} are both of release {}", other.display(), tree.display(), snapshot.release);
        }
    }
    let history = History::new(snapshots.into_iter().map(|(_, snapshot)| snapshot))?;
    let path = output.map_or_else(|| project::root().join(FILE), Path::to_owned);
    let read = start.elapsed();
    let text = history.to_string();
    replace(&path, &text)?;
    let releases = history.releases();
    if let (Some(first), Some(last)) = (releases.first(), releases.last()) {
        output::print(&format!("  read {} releases, {first} to {last}\n", releases.len()))?;
    }
    output::print(&format!(" wrote {}, {} KB\n", path.display(), text.len().div_ceil(1000)))?;
    output::print(&format!(
        "  time {:.3} s (load and check {:.3} s)\n",
        start.elapsed().as_secs_f64(),
        read.as_secs_f64()
    ))
}

/// The project's own history with one more release.
pub(crate) struct Addition {
    path: PathBuf,
    text: String,
}

impl Addition {
    pub(crate) fn new(snapshot: Snapshot) -> Result<Option<Self>> {
        let path = project::root().join(FILE);
        let before = fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
        let history = History::parse(&before).with_context(|| path.display().to_string())?;
        let text = history.with_release(snapshot)?.to_string();
        Ok((text != before).then_some(Self { path, text }))
    }

    pub(crate) fn write(&self) -> Result<()> {
        replace(&self.path, &self.text)
    }
}

/// Replaces a file as a whole, so that it is never incomplete.
fn replace(path: &Path, text: &str) -> Result<()> {
    let beside = path.with_extension("txt.new");
    let written = fs::write(&beside, text).and_then(|()| fs::rename(&beside, path));
    written.with_context(|| format!("cannot write {}", path.display()))
}

/// Reads trees, two at a time.
fn snapshots(trees: &[PathBuf]) -> Result<Vec<(&Path, Snapshot)>> {
    const AT_ONCE: usize = 2;
    let next = AtomicUsize::new(0);
    let read = || -> Result<Vec<_>> {
        let mut snapshots = Vec::new();
        while let Some(tree) = trees.get(next.fetch_add(1, Ordering::Relaxed)) {
            snapshots.push((tree.as_path(), snapshot(tree)?));
        }
        Ok(snapshots)
    };
    thread::scope(|scope| {
        let readers: Vec<_> = (0..AT_ONCE).map(|_| scope.spawn(read)).collect();
        let mut snapshots = Vec::new();
        for reader in readers {
            snapshots.extend(reader.join().map_err(|_| anyhow!("a thread has panicked"))??);
        }
        Ok(snapshots)
    })
}

/// Reads all protocols of a tree by the rules of its release.
fn snapshot(tree: &Path) -> Result<Snapshot> {
    let version = tree.join("VERSION");
    let version = fs::read_to_string(&version).with_context(|| {
        format!("{} is not the top folder of a QEMU tree: cannot read VERSION there", tree.display())
    })?;
    let release = version.parse().with_context(|| tree.join("VERSION").display().to_string())?;
    let mut protocols = Vec::new();
    for protocol in PROTOCOLS {
        let main = Path::new(protocol.schema);
        // Before 2.12, the monitor's main file was at the top.
        let main = [Some(main), main.file_name().map(Path::new).filter(|_| protocol.name == "qmp")];
        let Some(main) = main.into_iter().flatten().map(|main| tree.join(main)).find(|main| main.is_file()) else {
            continue;
        };
        let schema = tree::load(&main, &options_for(&version), false)?;
        protocols.push((protocol.name.to_owned(), qapi_codegen::interface::of_schema(&schema)));
    }
    ensure!(!protocols.is_empty(), "{} has no schemas", tree.display());
    Ok(Snapshot { release, protocols })
}
