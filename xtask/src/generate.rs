//! `generate`: the bindings, from the schemas in the repository, or from a QEMU tree with its prose.

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::fs;
use std::path::{Component, Path, PathBuf};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, anyhow, bail, ensure};
use qapi_codegen::lower::{self, model::Protocol as Lowered, secrets};
use qapi_codegen::{Options, Schema, emit};

use crate::check::count;
use crate::files::{Changes, Files};
use crate::manifest::{self, Features};
use crate::protocols::{self, GENERATED, Protocol};
use crate::upstream::{self, Upstream};
use crate::{check, config, import, output, project};

/// Where the bindings go unless told otherwise, below the top folder.
const OUTPUT: &str = "qapi-types/src/generated";

/// Where the derive macro's tables go, unless the bindings go elsewhere.
const TABLES: &str = "qapi-macros/src/tables";

/// The list of secret members.
const SECRETS: &str = "qapi-codegen/src/lower/secrets.txt";

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

/// What is the project's own: nothing is generated there, but for what is committed.
const CRATES: &[&str] = &["qapi-types", "qapi-codegen", "qapi-macros", "qapi-session", "xtask", "schemas"];

/// The folder of the project's own that a folder is, or is in.
pub(crate) fn own_folder(root: &Path, output: &Path) -> Option<&'static str> {
    let output = resolved(output);
    CRATES.iter().find(|name| output.starts_with(resolved(&root.join(name)))).copied()
}

/// A path without links, `.` and `..`; of what does not exist yet, as it will be.
fn resolved(path: &Path) -> PathBuf {
    let mut resolved = PathBuf::new();
    for part in std::path::absolute(path).as_deref().unwrap_or(path).components() {
        match part {
            Component::ParentDir => _ = resolved.pop(),
            part => resolved.push(part),
        }
        resolved = fs::canonicalize(&resolved).unwrap_or(resolved);
    }
    resolved
}

/// Text of QEMU's must not get into what is committed, and what is committed is not for somebody else's bindings.
fn refuse_own_folders(root: &Path, output: Option<&Path>, prose: bool) -> Result<()> {
    let Some(output) = output else {
        ensure!(!prose, "`--docs` needs an `--output`: bindings with text of QEMU's are not committed");
        return Ok(());
    };
    let inside = GENERATED.iter().find_map(|protocol| own_folder(root, &output.join(protocol.name)));
    match inside.or_else(|| own_folder(root, output)) {
        Some(own) => bail!("{} is in `{own}`, a folder of this project: generate elsewhere", output.display()),
        None => Ok(()),
    }
}

/// Regenerates the project's own bindings, and those that a [`config::FILE`] at its top describes; or only says
/// whether they are fresh.
pub(crate) fn all(check: bool) -> Result<()> {
    let own = plan(&Source::new(None, None), None, None)?;
    let file = project::root().join(config::FILE);
    let described = if file.is_file() { Some(config::plan(&file)?) } else { None };
    bring_up_to_date(check, [Some(own), described].into_iter().flatten())
}

/// Regenerates the bindings, or only says whether they are fresh.
pub(crate) fn run(check: bool, source: &Source, output: Option<&Path>, runtime: Option<&str>) -> Result<()> {
    bring_up_to_date(check, [plan(source, output, runtime)?])
}

/// What is to be written, of which nothing has been yet.
pub(crate) struct Plan {
    pub(crate) start: Instant,
    pub(crate) folders: Vec<Folder>,
    pub(crate) stages: Stages,
    /// What is left to do for whoever asked for it.
    pub(crate) to_do: Option<String>,
}

/// Writes what is not as it should be, or only fails because of it. Nothing is written if anything is in the way.
pub(crate) fn bring_up_to_date(check: bool, plans: impl IntoIterator<Item = Plan>) -> Result<()> {
    let mut compared = Vec::new();
    let mut in_the_way = Vec::new();
    for mut plan in plans {
        let Plan { folders, stages, .. } = &mut plan;
        let changes = folders
            .iter()
            .map(|folder| {
                let changes = stages.write(|| folder.compare())?;
                in_the_way.extend(changes.foreign.iter().map(|file| folder.in_the_way(file)));
                Ok(changes)
            })
            .collect::<Result<Vec<_>>>()?;
        compared.push((plan, changes));
    }
    ensure!(in_the_way.is_empty(), "{}", in_the_way.join("\nerror: "));
    for (plan, changes) in compared {
        let Plan { start, folders, mut stages, to_do } = plan;
        for (folder, changes) in folders.iter().zip(&changes) {
            folder.bring_up_to_date(check, changes, &mut stages)?;
        }
        if let (Some(to_do), false) = (to_do, check) {
            output::print(&to_do)?;
        }
        output::print(&format!("  time {:.3} s ({stages})\n", start.elapsed().as_secs_f64()))?;
    }
    Ok(())
}

fn plan(source: &Source, output: Option<&Path>, runtime: Option<&str>) -> Result<Plan> {
    let start = Instant::now();
    let root = project::root();
    let prose = matches!(source, Source::Tree(_));
    refuse_own_folders(&root, output, prose)?;
    let own = |folder: Folder| Folder { own: vec![PathBuf::new()], ..folder };
    let mut tables = output.is_none().then(|| own(Folder::new(&root, root.join(TABLES))));
    let mut bindings = Folder::new(&root, output.map_or_else(|| root.join(OUTPUT), Path::to_owned));
    let (schemas, release, rules) = source.open()?;
    // What the generated headers name it, wherever it is.
    let named = if prose { "" } else { "schemas/" };

    let mut stages = Stages::default();
    let mut checked = Vec::new();
    // A protocol that a tree lacks has no bindings here. Elsewhere they may be somebody else's.
    let written = |protocol: &&Protocol| output.is_none() || schemas.join(protocol.schema).is_file();
    bindings.own = GENERATED.iter().filter(written).map(|protocol| PathBuf::from(protocol.name)).collect();
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

    // The list is the project's, of QEMU's schemas.
    if output.is_none() && root.join(SECRETS).is_file() {
        let schemas: Vec<_> = checked.iter().map(|(_, schema)| schema).collect();
        bindings.files.insert("secrets.rs", secrets_table(&schemas)?);
    }
    for features in features.iter().filter(|features| !features.modules.is_empty()) {
        bindings.files.insert(Path::new(features.protocol).join("features.md"), features.table());
    }
    let manifest = tables.is_some().then(|| manifest_folder(&root, &features)).transpose()?;
    let folders = [Some(bindings), tables, manifest].into_iter().flatten().collect();
    let to_do = output.map(|output| what_it_needs(output, runtime, &features));
    Ok(Plan { start, folders, stages, to_do })
}

/// The table of secret members, if the list that it is made of is one of members that there are.
fn secrets_table(schemas: &[&Schema]) -> Result<String> {
    let absent = secrets::without_member(schemas);
    let absent: Vec<_> = absent
        .iter()
        .map(|entry| match entry.definition {
            Some(definition) => format!("`{definition}.{}`", entry.member),
            None => format!("`{}`", entry.member),
        })
        .collect();
    ensure!(absent.is_empty(), "{SECRETS} has what no schema has: {}", absent.join(", "));
    Ok(emit::emit_secrets(schemas))
}

/// What has to be around bindings that were written into another folder.
fn what_it_needs(output: &Path, runtime: Option<&str>, protocols: &[Features]) -> String {
    let modules: String = protocols
        .iter()
        .map(|features| format!("    #[rustfmt::skip]\n    pub mod {};\n", features.protocol))
        .collect();
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
    let mut folder = Folder { headed: false, ..Folder::new(root, folder) };
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
    /// The folders in it, of a protocol each, from which goes what was generated once and is no more. What else there is
    /// besides the files is none of this one's business.
    own: Vec<PathBuf>,
    /// Whether a file's first line says that it was generated.
    headed: bool,
}

impl Folder {
    pub(crate) fn new(root: &Path, path: PathBuf) -> Self {
        let shown = path.strip_prefix(root).unwrap_or(&path).display().to_string();
        let command = "cargo xtask generate".to_owned();
        Self { path, shown, files: Files::default(), command, own: Vec::new(), headed: true }
    }

    /// One that somebody else's command brings up to date, and of which only these folders are that one's.
    pub(crate) fn written_by(self, command: String, own: Vec<PathBuf>) -> Self {
        Self { command, own, ..self }
    }

    fn compare(&self) -> Result<Changes> {
        let Self { path, files, own, headed, .. } = self;
        let is_of = |file: &Path, or_unsaid: bool| match header(&path.join(file)) {
            Some(Header { protocol: Some(protocol) }) => protocol_of(file).is_some_and(|own| own == protocol.as_str()),
            Some(Header { protocol: None }) => or_unsaid,
            None => false,
        };
        // Somebody else's output may be further down.
        let is_own = |file: &Path| {
            let folder = file.parent().unwrap_or(Path::new(""));
            own.iter().any(|own| folder == own || folder == own.join("schema")) && is_of(file, false)
        };
        files.compare(path, own, |file| !headed || is_of(file, true), is_own)
    }

    /// What to say of a file that nobody may replace.
    fn in_the_way(&self, file: &Path) -> String {
        let path = self.path.join(file);
        let shown = Path::new(&self.shown).join(file);
        let whose = match header(&path).and_then(|header| header.protocol) {
            Some(protocol) => format!("was generated as `{protocol}`"),
            None => "was not written by `cargo xtask generate`".to_owned(),
        };
        format!("{} {whose}: move it away or generate elsewhere", shown.display())
    }

    /// Writes what is not as it should be, or fails because of it.
    fn bring_up_to_date(&self, check: bool, changes: &Changes, stages: &mut Stages) -> Result<()> {
        let Self { path, shown, files, command, .. } = self;
        if !check {
            stages.write(|| files.apply(path, changes))?;
        }
        let total = format!("{}, {}, in {shown}", count(files.len(), "file"), count(files.lines(), "line"));
        let removed = match changes.superfluous.len() {
            0 => String::new(),
            removed => format!(" and removed {}", count(removed, "other")),
        };
        output::print(&match check {
            true if changes.is_empty() => format!(" fresh {total}\n"),
            true => return Err(stale(changes, shown, command)),
            false if changes.is_empty() => format!(" wrote nothing, all was fresh: {total}\n"),
            false => format!(" wrote {} of {total}{removed}\n", changes.written()),
        })?;
        self.others()?.into_iter().try_for_each(|other| {
            let what = "was generated as well, but not by this: remove it if nobody needs it";
            output::print(&format!("  note {} {what}\n", Path::new(shown).join(other).display()))
        })
    }

    /// Folders beside those of the protocols here that hold bindings of others: of which nobody knows who generates them,
    /// or whether anybody still does.
    fn others(&self) -> Result<BTreeSet<String>> {
        if self.own.iter().all(|own| own.as_os_str().is_empty()) {
            return Ok(BTreeSet::new());
        }
        let folders = fs::read_dir(&self.path).with_context(|| format!("cannot read {}", self.shown))?;
        let names = folders.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
        let is_other = |name: &String| {
            let there = header(&self.path.join(name).join("mod.rs")).and_then(|header| header.protocol);
            there.as_ref() == Some(name) && !self.own.contains(&PathBuf::from(name))
        };
        Ok(names.filter(is_other).collect())
    }
}

/// What a file that this once wrote says of itself.
struct Header {
    /// The protocol as part of which it was generated, which files of long ago do not say.
    protocol: Option<String>,
}

/// That of a file that this once wrote: others in the folder, which others may have generated from something, are none of
/// its business.
fn header(path: &Path) -> Option<Header> {
    let text = fs::read_to_string(path).ok()?;
    let line = text.lines().next()?;
    let comment = line.strip_prefix("// ").or_else(|| line.strip_prefix("<!-- ")?.strip_suffix(" -->"))?;
    let said = comment.strip_prefix("Generated ")?.strip_suffix(" by `cargo xtask generate`.")?;
    let protocol = said.strip_prefix("as `").and_then(|said| Some(said.split_once('`')?.0.to_owned()));
    Some(Header { protocol })
}

/// The protocol whose file it is by its place: that of the folder it is in, or the one it is called as.
fn protocol_of(file: &Path) -> Option<&OsStr> {
    match file.components().next()? {
        Component::Normal(folder) if file.components().count() > 1 => Some(folder),
        _ => file.file_stem(),
    }
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

#[cfg(test)]
mod tests {
    use super::secrets_table;

    #[test]
    fn a_secret_that_no_schema_has_is_an_error() {
        let error = secrets_table(&[]).expect_err("there are no schemas").to_string();
        assert!(error.contains("secrets.txt has what no schema has: `BlockdevOptionsCurlHttp.cookie`, "), "{error}");
    }
}
