//! Reads `qapi.toml`, which lists the schemas to generate bindings for. `docs/qapi-toml.md` describes the format.
//!
//! Only the form of the file is checked here. Whether its names exist is checked when the schemas are read.

mod generate;
mod section;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use qapi_codegen::Options;
use qapi_codegen::lower::{self, Custom};
use qapi_codegen::select::{Conditions, Filter, List, Selection};
use toml::de::DeTable;

pub(crate) use self::generate::generate;
use self::section::{At, Faults, Section};

/// The default name of the file.
pub(crate) const FILE: &str = "qapi.toml";

/// The contents of a `qapi.toml`.
pub(crate) struct Config {
    /// The folder that paths are relative to.
    folder: PathBuf,
    /// The folder that receives a folder for each protocol.
    output: At<PathBuf>,
    /// Path of the crate `qapi-types` in the generated code.
    runtime: String,
    protocols: Vec<Protocol>,
    /// Errors in the file.
    faults: Faults,
}

/// The settings for one schema.
struct Protocol {
    /// Name of the module.
    name: String,
    /// The line on which its table begins.
    line: usize,
    /// The main file, as it is written.
    schema: At<String>,
    /// The release of the schema, if given.
    release: Option<String>,
    /// The rules for reading the schema, if given.
    dialect: Option<Options>,
    /// Whether it is one of QEMU's own schemas, if given.
    qemu: Option<bool>,
    /// Whether to include the schema's documentation.
    documentation: bool,
    selection: Selection,
    custom: Custom,
    places: Places,
}

/// Line numbers of names and globs.
#[derive(Default)]
struct Places {
    lists: Vec<(List, &'static str, At<String>)>,
    /// Lines of names and features, with the key that contains them.
    names: Vec<(&'static str, At<String>)>,
    /// The line of the key `conditions`.
    conditions: Option<usize>,
}

impl Places {
    /// Records the lines of a list's globs, and returns their texts.
    fn list(&mut self, list: List, key: &'static str, globs: Vec<At<String>>) -> Vec<String> {
        let texts = globs.iter().map(|glob| glob.value.clone()).collect();
        self.lists.extend(globs.into_iter().map(|glob| (list, key, glob)));
        texts
    }
}

impl Config {
    /// Reads a file.
    ///
    /// The error lists all faults in the form of the file.
    pub(crate) fn read(path: &Path) -> Result<Self> {
        let shown = path.display().to_string();
        let text = fs::read_to_string(path).with_context(|| format!("cannot read {shown}"))?;
        let faults = Faults::new(shown, &text);
        let table = DeTable::parse(&text).map_err(|error| {
            let line = faults.line(error.span().map_or(0, |span| span.start));
            faults.add(line, error.message().replace('\n', ", "));
        });
        let Ok(table) = table else { return Err(faults.error()) };
        let folder = path.parent().unwrap_or(Path::new("")).to_owned();
        let Some((output, runtime, protocols)) = read(Section::top(table.get_ref(), &faults), &faults) else {
            return Err(faults.error());
        };
        faults.finish()?;
        let output = At { line: output.line, value: folder.join(output.value) };
        Ok(Self { folder, output, runtime, protocols, faults })
    }
}

type Wanted = (At<String>, String, Vec<Protocol>);

fn read(top: Section<'_>, faults: &Faults) -> Option<Wanted> {
    let output = top.string("output");
    if !top.has("output") {
        faults.add(1, "there is no key 'output', the folder to write to");
    }
    let runtime = top.string("runtime").map(|runtime| {
        if let Err(error) = lower::check_path(&runtime.value) {
            faults.add(runtime.line, format!("runtime: {error}"));
        }
        runtime.value
    });
    let documentation = top.bool("documentation").is_some_and(|wanted| wanted.value);
    let before = faults.count();
    let protocols: Option<Vec<_>> = top.table("protocol").map(|protocols| {
        let tables = protocols.tables().into_iter();
        tables.filter_map(|(name, section)| protocol(name, section, documentation, faults)).collect()
    });
    // Entries that are not tables have been reported already.
    if protocols.as_ref().is_none_or(Vec::is_empty) && faults.count() == before {
        faults.add(1, "there is no table 'protocol.NAME', of which schema to generate what");
    }
    top.finish();
    Some((output?, runtime.unwrap_or_else(|| "::qapi_types".to_owned()), protocols?))
}

fn protocol(name: At<String>, section: Section<'_>, documentation: bool, faults: &Faults) -> Option<Protocol> {
    let At { line, value: name } = name;
    if let Err(error) = lower::check_module(&name) {
        faults.add(line, error.to_string());
    }
    // `schema` and `release` are copied into comments of the generated code.
    let line_of_text = |key: &'static str| {
        section.string(key).inspect(|text| {
            if text.value.is_empty() || text.value.contains(char::is_control) {
                faults.add(text.line, format!("protocol.{name}.{key} is no line of text"));
            }
        })
    };
    let schema = line_of_text("schema");
    if !section.has("schema") {
        faults.add(line, format!("protocol.{name} has no key 'schema', the path of the main file"));
    }
    let mut places = Places::default();
    let mut list = |list: List, key: &'static str, globs: Option<Vec<At<String>>>| {
        globs.map(|globs| places.list(list, key, globs))
    };
    let mut selection = Selection {
        define: list(List::Define, "define", section.strings("define")).unwrap_or_default(),
        undefine: list(List::Undefine, "undefine", section.strings("undefine")).unwrap_or_default(),
        ..Selection::default()
    };
    let conditions = section.one_of("conditions", CONDITIONS);
    selection.conditions = conditions.as_ref().map(|conditions| conditions.value).unwrap_or_default();
    for (key, filter, [keep, without], [keep_key, without_key]) in [
        (
            "commands",
            &mut selection.commands,
            [List::KeepCommands, List::WithoutCommands],
            ["commands.keep", "commands.without"],
        ),
        ("events", &mut selection.events, [List::KeepEvents, List::WithoutEvents], ["events.keep", "events.without"]),
        (
            "modules",
            &mut selection.modules,
            [List::KeepModules, List::WithoutModules],
            ["modules.keep", "modules.without"],
        ),
    ] {
        let Some(section) = section.table(key) else { continue };
        *filter = Filter {
            keep: list(keep, keep_key, section.strings("keep")),
            without: list(without, without_key, section.strings("without")).unwrap_or_default(),
        };
        section.finish();
    }
    let mut custom = Custom::default();
    for (key, name) in section.table("names").iter().flat_map(Section::texts) {
        custom.names.insert(key.value.clone(), name);
        places.names.push(("names", key));
    }
    if let Some(features) = section.table("features") {
        for (key, name) in features.texts() {
            custom.cfg.get_or_insert_default().insert(key.value.clone(), name);
            places.names.push(("features", key));
        }
    }
    match (selection.conditions, places.names.iter().find(|(key, _)| *key == "features")) {
        (Conditions::Cfg, _) => _ = custom.cfg.get_or_insert_default(),
        (_, Some((_, key))) => {
            faults.add(key.line, format!("protocol.{name}.features is for conditions = 'cfg'"));
        }
        (_, None) => {}
    }
    places.conditions = conditions.map(|conditions| conditions.line);
    let dialect = section.string("dialect").map(|dialect| {
        if !is_release(&dialect.value) {
            faults.add(
                dialect.line,
                format!("protocol.{name}.dialect is a release of QEMU such as '9.2', not '{}'", dialect.value),
            );
        }
        qapi_codegen::tree::options_for(&dialect.value)
    });
    let release = line_of_text("release").map(|release| release.value);
    let qemu = section.bool("qemu").map(|qemu| qemu.value);
    let documentation = section.bool("documentation").map_or(documentation, |wanted| wanted.value);
    section.finish();
    Some(Protocol { name, line, schema: schema?, release, dialect, qemu, documentation, selection, custom, places })
}

/// The values of the key `conditions`.
const CONDITIONS: &[(&str, Conditions)] =
    &[("keep", Conditions::Keep), ("decide", Conditions::Decide), ("cfg", Conditions::Cfg)];

fn is_release(text: &str) -> bool {
    let numbers: Vec<_> = text.split('.').map(str::parse::<u32>).collect();
    numbers.len() >= 2 && numbers.iter().all(Result::is_ok)
}
