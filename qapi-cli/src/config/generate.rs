//! Generates the bindings that a `qapi.toml` describes.

use std::collections::HashSet;
use std::io::{IsTerminal as _, stderr};
use std::path::{Path, PathBuf};
use std::time::Instant;

use anyhow::{Result, ensure};
use qapi_codegen::files::{Folder, Stages, resolved};
use qapi_codegen::introspect::symbols;
use qapi_codegen::lower::{self, NameError};
use qapi_codegen::select::{self, List};
use qapi_codegen::tree::{self, Found, PROTOCOLS, options_for};
use qapi_codegen::{Options, emit};
use qapi_interface::Words;

use crate::output;

use super::{At, Config, Protocol};

/// Writes the bindings that a file describes; with `check`, fails instead if they are out of date.
pub(crate) fn generate(check: bool, file: &Path) -> Result<()> {
    let start = Instant::now();
    let config = Config::read(file)?;
    config.refuse_checkouts();
    config.faults.finish()?;
    let names: Vec<_> = config.protocols.iter().map(|protocol| PathBuf::from(&protocol.name)).collect();
    let command = match file == Path::new(super::FILE) {
        true => "qapi generate".to_owned(),
        false => format!("qapi generate --config {}", file.display()),
    };
    let mut bindings = Folder::new(Path::new(""), config.output.value.clone(), command).own(names);
    let mut stages = Stages::default();
    for protocol in &config.protocols {
        for file in config.files(protocol, &mut stages)?.unwrap_or_default() {
            bindings.files.insert(Path::new(&protocol.name).join(file.path), file.contents);
        }
    }
    config.faults.finish()?;

    let changes = stages.write(|| bindings.compare())?;
    let in_the_way: Vec<_> = changes.foreign.iter().map(|file| bindings.in_the_way(file)).collect();
    ensure!(in_the_way.is_empty(), "{}", in_the_way.join("\nerror: "));
    if check {
        output::print(&bindings.check(&changes)?)?;
    } else {
        stages.write(|| bindings.apply(&changes))?;
        output::print(&bindings.report(&changes))?;
    }
    for other in bindings.others()? {
        let what = "was generated as well, but not by this: remove it if it is no longer needed";
        output::print(&format!("  note {} {what}\n", other.display()))?;
    }
    output::print(&format!("  time {:.3} s ({stages})\n", start.elapsed().as_secs_f64()))
}

impl Config {
    /// Refuses an output in a checkout of this project. Its files are committed, without QEMU's prose, and `cargo xtask
    /// generate` writes those that are generated.
    fn refuse_checkouts(&self) {
        let At { line, value: output } = &self.output;
        let folders = self.protocols.iter().map(|protocol| output.join(&protocol.name));
        let checkout = [output.clone()].into_iter().chain(folders).find_map(|folder| {
            let folder = resolved(&folder);
            let is_one = |top: &&Path| top.join("schemas").join(tree::IMPORT).is_file() && top.join("xtask").is_dir();
            folder.ancestors().find(is_one).map(Path::to_owned)
        });
        if let Some(checkout) = checkout {
            let text = format!(
                "output: that would be in {}, the source of the QAPI toolkit: generate elsewhere",
                checkout.display()
            );
            self.faults.add(*line, text);
        }
    }

    /// Generates the files of one protocol. Returns `None` if its settings or its schema have errors, which `faults`
    /// collects.
    fn files(&self, protocol: &Protocol, stages: &mut Stages) -> Result<Option<Vec<emit::File>>> {
        let main = self.folder.join(&protocol.schema.value);
        if let Some(fault) = no_file(&main, &protocol.schema.value) {
            self.faults.add(protocol.schema.line, format!("protocol.{}.schema: {fault}", protocol.name));
            return Ok(None);
        }
        let Some(mut wanted) = self.options(protocol, &main)? else { return Ok(None) };
        let schema = match stages.load(|| tree::load(&main, &wanted.rules, stderr().is_terminal())) {
            Ok(schema) => schema,
            Err(error) => {
                let At { line, .. } = protocol.schema;
                let error = anyhow::Error::from(error);
                self.faults.add(line, format!("protocol.{}.schema: {error:#}", protocol.name));
                return Ok(None);
            }
        };
        let (counts, all) = (schema.counts(), schema.definitions().len());
        let names = schema.definitions().map(|(_, definition)| definition.name.as_str());
        let known: HashSet<String> = names.chain(symbols(&schema)).map(str::to_owned).collect();
        let schema = match stages.load(|| select::select(schema, &protocol.selection)) {
            Ok(schema) => schema,
            Err(errors) => {
                errors.iter().for_each(|error| self.fault(protocol, error));
                return Ok(None);
            }
        };
        let wanted_ones = match schema.definitions().len() {
            left if left == all => String::new(),
            // `QType` is in every schema.
            left => format!(", of which {} are wanted", left.saturating_sub(1)),
        };
        output::print(&format!("  read {}: {counts}{wanted_ones}\n", protocol.schema.value))?;
        wanted.lower.reference = PROTOCOLS
            .iter()
            .find(|known| wanted.lower.qemu && main.ends_with(known.schema))
            .map(|known| known.reference.to_owned());
        stages.emit(|| match lower::lower_with(&schema, &wanted.lower, &protocol.custom) {
            Ok(lowered) => Ok(Some(emit::emit(&lowered))),
            Err(errors) => {
                for error in errors {
                    let place = protocol.places.names.iter().find(|(_, key)| key.value == error.key());
                    let (key, line) = place.map_or(("names", protocol.line), |(key, at)| (*key, at.line));
                    let text = match &error {
                        // The name is in the schema, but not in the generated code.
                        NameError::Nothing { key: of, .. } if known.contains(of) => match key {
                            "features" => format!("nothing that is generated asks for '{of}'"),
                            _ => format!("'{of}' is not generated"),
                        },
                        error => error.to_string(),
                    };
                    self.faults.add(line, format!("protocol.{}.{key}: {text}", protocol.name));
                }
                Ok(None)
            }
        })
    }

    /// Determines the options for reading and lowering a schema. Returns `None` after an error, which `faults`
    /// collects.
    fn options(&self, protocol: &Protocol, main: &Path) -> Result<Option<Wanted>> {
        let found = tree::release_of(main)?;
        let around = found.as_ref().map(|(_, Found::Import(release) | Found::Tree(release))| release);
        let qemu = protocol.qemu.unwrap_or(found.is_some());
        let Some(release) = protocol.release.as_ref().or(around) else {
            let text = "has no key 'release', and there is no QEMU tree around the schema that would say it";
            self.faults.add(protocol.line, format!("protocol.{} {text}", protocol.name));
            return Ok(None);
        };
        let rules = match (&protocol.dialect, &found) {
            (Some(dialect), _) => dialect.clone(),
            (None, None) if qemu => options_for(release),
            (None, found) => tree::rules(found.as_ref().map(|(_, found)| found)),
        };
        if protocol.documentation && matches!(found, Some((_, Found::Import(_)))) {
            let text = "wants documentation of an import, which has none";
            self.faults.add(protocol.line, format!("protocol.{} {text}", protocol.name));
            return Ok(None);
        }
        let lower = lower::Options {
            protocol: protocol.name.clone(),
            release: release.clone(),
            source: shown(main, &protocol.schema.value, found.as_ref().map(|(within, _)| within.as_path())),
            qemu,
            runtime: self.runtime.clone(),
            reference: None,
            features: false,
            prose: protocol.documentation,
            words: Words::known().clone(),
            examples: None,
        };
        Ok(Some(Wanted { rules, lower }))
    }

    /// Reports an error of a selection at its place in the file.
    fn fault(&self, protocol: &Protocol, error: &select::Error) {
        let place = match error {
            select::Error::NoMatch { list, glob, .. }
            | select::Error::NoGlob { list, glob, .. }
            | select::Error::OmittedBy { list, glob, .. } => {
                find(protocol, |other, text| other == *list && text == glob)
            }
            select::Error::Contradiction { glob, .. } => {
                find(protocol, |list, text| list == List::Undefine && text == glob)
            }
            select::Error::Undecided { .. } | select::Error::MayBeMissing { .. } => {
                protocol.places.conditions.map(|line| (line, "conditions"))
            }
            _ => None,
        };
        let (line, key) = place.unwrap_or((protocol.line, ""));
        let dot = if key.is_empty() { "" } else { "." };
        self.faults.add(line, format!("protocol.{}{dot}{key}: {error}", protocol.name));
    }
}

/// Returns why a path cannot be a schema's main file: it is a folder, or it does not exist.
fn no_file(main: &Path, written: &str) -> Option<String> {
    if main.is_dir() {
        let schemas = PROTOCOLS.iter().map(|protocol| protocol.schema).chain(["qapi-schema.json"]);
        let help = schemas.into_iter().find(|schema| main.join(schema).is_file());
        let help = help.map(|schema| format!("; did you mean '{}'?", Path::new(written).join(schema).display()));
        return Some(format!("'{written}' is a folder{}", help.unwrap_or_default()));
    }
    (!main.exists()).then(|| format!("there is no file '{written}'"))
}

/// Returns the name of a schema's main file in the generated code, which must be the same on all machines: the path
/// within a QEMU tree or, outside of one, the path as written. An absolute path is reduced to the file name.
fn shown(main: &Path, written: &str, within: Option<&Path>) -> String {
    let name = || Path::new(main.file_name().unwrap_or_default());
    match within {
        Some(within) => within.display().to_string(),
        None if Path::new(written).is_absolute() => name().display().to_string(),
        None => written.to_owned(),
    }
}

/// Returns the line and the key of the first glob for which `is` holds.
fn find(protocol: &Protocol, is: impl Fn(List, &str) -> bool) -> Option<(usize, &'static str)> {
    let (_, key, glob) = protocol.places.lists.iter().find(|(list, _, glob)| is(*list, &glob.value))?;
    Some((glob.line, key))
}

/// Options for reading and lowering a schema.
struct Wanted {
    rules: Options,
    lower: lower::Options,
}
