//! `generate`: the bindings, from the schemas in the repository, or from a QEMU tree with its prose.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, anyhow, bail};
use qapi_codegen::lower::{self, model::Protocol as Lowered};
use qapi_codegen::{Options, emit};

use crate::check::count;
use crate::files::{Changes, Files};
use crate::manifest::{self, Features};
use crate::protocols::{self, GENERATED};
use crate::upstream::{self, Upstream};
use crate::{check, config, import, output, project};

/// Where the bindings go unless told otherwise, below the top folder.
const OUTPUT: &str = "qapi-types/src/generated";

/// Where the derive macro's tables go, unless the bindings go elsewhere.
const TABLES: &str = "qapi-macros/src/tables";

/// What the bindings are generated from.
pub(crate) enum Source {
    /// What `import` wrote: facts.
    Schemas(PathBuf),
    /// A QEMU tree, whose prose is wanted.
    Tree(PathBuf),
}

impl Source {
    /// The tree if there is one; else the schemas, which are the repository's unless others are given.
    pub(crate) fn new(schemas: Option<PathBuf>, tree: Option<PathBuf>) -> Self {
        match tree {
            Some(tree) => Self::Tree(tree),
            None => Self::Schemas(schemas.unwrap_or_else(|| project::root().join("schemas"))),
        }
    }

    /// The folder, the release it is of, and the rules it is read by.
    fn open(&self) -> Result<(&Path, String, Options)> {
        match self {
            Self::Tree(dir) => {
                if dir.join(upstream::FILE).is_file() {
                    bail!("{} is an import, which has no documentation: `--docs` is for QEMU trees", dir.display());
                }
                let release = Upstream::of_tree(dir, [])?.release;
                let options = import::options_for(&release);
                Ok((dir, release, options))
            }
            Self::Schemas(dir) => {
                let upstream = Upstream::read(dir)?.with_context(|| {
                    let (dir, file) = (dir.display(), upstream::FILE);
                    format!("{dir} has no {file}; if it is a QEMU tree, `cargo xtask import {dir}` reads it")
                })?;
                Ok((dir, upstream.release, Options::default()))
            }
        }
    }
}

/// Whether a folder is that of the committed bindings, or in it.
pub(crate) fn is_committed(root: &Path, output: &Path) -> bool {
    // What does not exist yet is where the folder around it is.
    let exists = output.ancestors().find_map(|folder| fs::canonicalize(folder).ok());
    let resolved = exists.unwrap_or_else(|| output.to_owned());
    resolved.starts_with(fs::canonicalize(root.join(OUTPUT)).unwrap_or_else(|_| root.join(OUTPUT)))
}

/// Text of QEMU's must not get into what is committed.
fn refuse_to_commit_prose(root: &Path, output: Option<&Path>) -> Result<()> {
    match output {
        Some(output) if !is_committed(root, output) => Ok(()),
        _ => bail!("`--docs` needs an `--output` other than {OUTPUT}: bindings with text of QEMU's are not committed"),
    }
}

/// Regenerates the project's own bindings, and those that a [`config::FILE`] at its top describes; or only says
/// whether they are fresh.
pub(crate) fn all(check: bool) -> Result<()> {
    run(check, &Source::new(None, None), None, None)?;
    let file = project::root().join(config::FILE);
    if file.is_file() { config::generate(check, &file) } else { Ok(()) }
}

/// Regenerates the bindings, or only says whether they are fresh.
pub(crate) fn run(check: bool, source: &Source, output: Option<&Path>, runtime: Option<&str>) -> Result<()> {
    let start = Instant::now();
    let root = project::root();
    let prose = matches!(source, Source::Tree(_));
    if prose {
        refuse_to_commit_prose(&root, output)?;
    }
    let mut tables = output.is_none().then(|| Folder::new(&root, root.join(TABLES)));
    let own = GENERATED.iter().map(|protocol| PathBuf::from(protocol.name)).collect();
    let mut bindings = Folder { own, ..Folder::new(&root, output.map_or_else(|| root.join(OUTPUT), Path::to_owned)) };
    let (schemas, release, rules) = source.open()?;
    // What the generated headers name it, wherever it is.
    let named = if prose { "" } else { "schemas/" };

    let mut stages = Stages::default();
    let mut checked = Vec::new();
    for protocol in protocols::of_tree(schemas) {
        let main = schemas.join(protocol.schema);
        let schema = stages.load(|| import::load(&main, &rules))?;
        let read = main.strip_prefix(&root).unwrap_or(&main).display();
        output::print(&format!("  read {read}: {}\n", check::counts(&schema)))?;
        checked.push((protocol, schema));
    }
    let mut features: Vec<Features> = Vec::new();
    let mut done: Vec<Lowered<'_>> = Vec::new();
    for (protocol, schema) in &checked {
        let options = lower::Options {
            protocol: protocol.name.to_owned(),
            release: release.clone(),
            source: format!("{named}{}", protocol.schema),
            qemu: true,
            runtime: runtime.unwrap_or("crate").to_owned(),
            reference: Some(protocol.reference.to_owned()),
            features: protocol.features && runtime.is_none(),
            prose,
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

    for features in features.iter().filter(|features| !features.modules.is_empty()) {
        bindings.files.insert(Path::new(features.protocol).join("features.md"), features.table());
    }
    let manifest = tables.is_some().then(|| manifest_folder(&root, &features)).transpose()?;
    for folder in [Some(bindings), tables, manifest].into_iter().flatten() {
        folder.bring_up_to_date(check, &mut stages)?;
    }
    if let (Some(output), false) = (output, check) {
        output::print(&what_it_needs(output, runtime, &features))?;
    }
    output::print(&format!("  time {:.3} s ({stages})\n", start.elapsed().as_secs_f64()))
}

/// What has to be around bindings that were written into another folder.
fn what_it_needs(output: &Path, runtime: Option<&str>, protocols: &[Features]) -> String {
    let modules: String = protocols.iter().map(|features| format!("    pub mod {};\n", features.protocol)).collect();
    let needs = match runtime {
        Some(_) => "qapi-types with default-features = false and the features client, server or both",
        // That is for whoever works on it; anybody else has forgotten something.
        None => "all that qapi-types has, whose modules these are (in another crate: --runtime qapi_types)",
    };
    format!("  to do: declare in the module of {}\n{modules}  and have in Cargo.toml\n    {needs}\n", output.display())
}

/// The manifest of the crate with the bindings: what is in its folder besides is left alone.
fn manifest_folder(root: &Path, features: &[Features]) -> Result<Folder> {
    let folder = root.join("qapi-types");
    let path = folder.join("Cargo.toml");
    let text = fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
    let mut folder = Folder { own: Vec::new(), ..Folder::new(root, folder) };
    folder.files.insert("Cargo.toml", manifest::with_features(&text, features)?);
    Ok(folder)
}

/// A folder of generated files.
pub(crate) struct Folder {
    path: PathBuf,
    /// As people are told of it.
    shown: String,
    pub(crate) files: Files,
    /// What brings it up to date.
    command: String,
    /// The folders in it, from which goes what was generated once and is no more. What else there is besides the files
    /// is none of this one's business.
    own: Vec<PathBuf>,
}

impl Folder {
    pub(crate) fn new(root: &Path, path: PathBuf) -> Self {
        let shown = path.strip_prefix(root).unwrap_or(&path).display().to_string();
        Self {
            path,
            shown,
            files: Files::default(),
            command: "cargo xtask generate".to_owned(),
            own: vec![PathBuf::new()],
        }
    }

    /// One that somebody else's command brings up to date, and of which only these folders are that one's.
    pub(crate) fn written_by(self, command: String, own: Vec<PathBuf>) -> Self {
        Self { command, own, ..self }
    }

    /// Writes what is not as it should be, or fails because of it.
    pub(crate) fn bring_up_to_date(&self, check: bool, stages: &mut Stages) -> Result<()> {
        let Self { path, shown, files, command, own } = self;
        let changes = stages.write(|| -> Result<_> {
            let changes = files.compare(path, own, |file| is_generated(&path.join(file)))?;
            if !check {
                files.apply(path, &changes)?;
            }
            Ok(changes)
        })?;
        let total = format!("{}, {}, in {shown}", count(files.len(), "file"), count(files.lines(), "line"));
        output::print(&match check {
            true if changes.is_empty() => format!(" fresh {total}\n"),
            true => return Err(stale(&changes, shown, command)),
            false if changes.is_empty() => format!(" wrote nothing, all was fresh: {total}\n"),
            false => format!(" wrote {} and removed {} of {total}\n", changes.written(), changes.superfluous.len()),
        })
    }
}

/// Whether a file is one that this once wrote: others in the folder, which others may have generated from something,
/// are none of its business.
fn is_generated(path: &Path) -> bool {
    let is_header =
        |line: &str| line.starts_with("// Generated from ") && line.ends_with(" by `cargo xtask generate`.");
    fs::read_to_string(path).is_ok_and(|text| text.lines().next().is_some_and(is_header))
}

fn stale(changes: &Changes, output: &str, command: &str) -> anyhow::Error {
    const SHOWN: usize = 10;
    let lists = [("missing", &changes.missing), ("stale", &changes.stale), ("superfluous", &changes.superfluous)];
    let mut lines = lists.iter().flat_map(|(what, paths)| paths.iter().map(move |path| (what, path)));
    let shown: Vec<_> =
        lines.by_ref().take(SHOWN).map(|(what, path)| format!("  {what}: {output}/{}", path.display())).collect();
    let more = match lines.count() {
        0 => String::new(),
        more => format!("\n  and {more} more"),
    };
    anyhow!(
        "the generated files are not as the schemas have them:\n{}{more}\nrun `{command}` and commit what it writes",
        shown.join("\n")
    )
}

/// How long each stage took.
#[derive(Default)]
pub(crate) struct Stages {
    load: Duration,
    emit: Duration,
    write: Duration,
}

impl Stages {
    pub(crate) fn load<T>(&mut self, stage: impl FnOnce() -> T) -> T {
        timed(&mut self.load, stage)
    }

    pub(crate) fn emit<T>(&mut self, stage: impl FnOnce() -> T) -> T {
        timed(&mut self.emit, stage)
    }

    pub(crate) fn write<T>(&mut self, stage: impl FnOnce() -> T) -> T {
        timed(&mut self.write, stage)
    }
}

fn timed<T>(total: &mut Duration, stage: impl FnOnce() -> T) -> T {
    let start = Instant::now();
    let result = stage();
    *total += start.elapsed();
    result
}

impl std::fmt::Display for Stages {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let ms = |time: Duration| time.as_secs_f64() * 1000.0;
        write!(
            f,
            "load and check {:.1} ms, emit {:.1} ms, write {:.1} ms",
            ms(self.load),
            ms(self.emit),
            ms(self.write)
        )
    }
}
