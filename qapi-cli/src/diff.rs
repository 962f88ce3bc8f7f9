//! `diff`: compares two releases, and shows the effects of each change.

use std::path::Path;

use anyhow::{Context as _, Result, bail};
use clap::ValueEnum;
use qapi_codegen::diff::render::{self, Length};
use qapi_codegen::diff::{Change, Level, Reader, Report, Side, Verdict, diff};

use qapi_codegen::tree::{Loaded, PROTOCOLS};

use crate::output;
use crate::source::Source;

/// Format of a report.
#[derive(Clone, Copy, Debug, Default, ValueEnum)]
pub(crate) enum Format {
    /// For people.
    #[default]
    Text,
    /// For documents.
    Markdown,
    /// For programs: an array with an object for each protocol.
    Json,
}

/// Programs that a change may affect.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Whom {
    /// Clients of the old release that connect to servers of the new release.
    OldClients,
    /// Clients of the new release that connect to servers of the old release.
    NewClients,
    /// Servers that implement the new release.
    Servers,
    /// Programs that use the generated types.
    Rust,
}

impl Whom {
    const ALL: &'static [Self] = &[Self::OldClients, Self::NewClients, Self::Servers, Self::Rust];

    /// Returns the corresponding reader of a report.
    fn reader(self) -> Reader {
        match self {
            Self::OldClients => Reader::OldClients,
            Self::NewClients => Reader::NewClients,
            Self::Servers => Reader::Servers,
            Self::Rust => Reader::Rust,
        }
    }

    /// Whether a change may affect these programs or, with `breaking`, breaks them regardless of what they use.
    fn is_concerned(self, change: &Change, breaking: bool) -> bool {
        let effect = match self {
            Self::OldClients => &change.impact.newer_server,
            Self::NewClients => &change.impact.older_server,
            Self::Servers => &change.impact.server,
            Self::Rust => return change.verdict() >= if breaking { Verdict::Breaking } else { Verdict::Minor },
        };
        effect.level >= if breaking { Level::Breaks } else { Level::Depends }
    }
}

/// Selection and format of the report.
pub(crate) struct Wanted {
    pub(crate) format: Format,
    pub(crate) short: bool,
    pub(crate) whom: Vec<Whom>,
    pub(crate) breaking: bool,
}

impl Wanted {
    fn select(&self, report: &mut Report) {
        if self.breaking || !self.whom.is_empty() {
            let whom = if self.whom.is_empty() { Whom::ALL } else { &self.whom };
            report.readers = whom.iter().map(|whom| whom.reader()).collect();
            report.keep(|change| whom.iter().any(|whom| whom.is_concerned(change, self.breaking)));
        }
    }
}

/// Compares the inputs at two paths, and prints the changes.
pub(crate) fn run(old: &Path, new: &Path, wanted: &Wanted) -> Result<()> {
    if wanted.short && matches!(wanted.format, Format::Json) {
        bail!("`--short` is for people: `--format json` always has all details of each change");
    }
    let mut reports = reports(&Source::at(old)?, &Source::at(new)?)?;
    reports.iter_mut().for_each(|(_, report)| wanted.select(report));
    let length = if wanted.short { Length::Short } else { Length::Full };
    output::print(&match wanted.format {
        Format::Text => joined(&reports, |report| render::text(report, length)),
        Format::Markdown => joined(&reports, |report| render::markdown(report, length)),
        Format::Json => {
            let objects = reports.iter().map(|(name, report)| {
                let mut object = render::json(report);
                object["protocol"] = name.as_str().into();
                object
            });
            format!("{:#}\n", objects.collect::<serde_json::Value>())
        }
    })
}

fn joined(reports: &[(String, Report)], render: impl Fn(&Report) -> String) -> String {
    reports.iter().map(|(_, report)| render(report)).collect::<Vec<_>>().join("\n")
}

/// Returns a report for each protocol that both inputs have. The name of the protocol is empty unless both are trees.
fn reports(old: &Source, new: &Source) -> Result<Vec<(String, Report)>> {
    if let (Source::Tree(old), Source::Tree(new)) = (old, new) {
        let mut reports = Vec::new();
        for protocol in PROTOCOLS {
            let sides = (Loaded::of_tree(old, protocol)?, Loaded::of_tree(new, protocol)?);
            if let (Some(old), Some(new)) = sides {
                reports.push((protocol.name.to_owned(), protocol.diff(&old, &new)));
            }
        }
        return Ok(reports);
    }
    let answers = matches!(old, Source::Answer(..)) || matches!(new, Source::Answer(..));
    let trees = matches!(old, Source::Tree(_)) || matches!(new, Source::Tree(_));
    if trees && !answers {
        bail!("one is a tree with several schemas and the other is one schema: name the schema file of the tree");
    }
    let (loaded_old, loaded_new) = (loaded(old)?, loaded(new)?);
    let report = diff(&side(old, loaded_old.as_ref())?, &side(new, loaded_new.as_ref())?);
    Ok(vec![(String::new(), report)])
}

/// Loads the schema of a source; for a tree, the QMP schema, which recorded replies describe. Returns `None` for a
/// recorded reply.
fn loaded(source: &Source) -> Result<Option<Loaded>> {
    match source {
        Source::Tree(tree) => {
            let qmp = PROTOCOLS.first().context("there are no protocols")?;
            let loaded = Loaded::of_tree(tree, qmp)?;
            loaded.map(Some).with_context(|| format!("{} has no {}", tree.display(), qmp.schema))
        }
        Source::File(file) => Ok(Some(Loaded::of_file(file)?)),
        Source::Answer(..) => Ok(None),
    }
}

fn side<'l>(source: &Source, loaded: Option<&'l Loaded>) -> Result<Side<'l>> {
    match (source, loaded) {
        (_, Some(loaded)) => Ok(loaded.side()),
        (Source::Answer(path, answer), _) => {
            let label = path.display().to_string();
            Side::of_answer(&label, answer).with_context(|| label)
        }
        // All sources except recorded replies have been loaded.
        (Source::Tree(path) | Source::File(path), None) => bail!("cannot read {}", path.display()),
    }
}
