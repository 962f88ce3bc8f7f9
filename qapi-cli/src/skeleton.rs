//! `skeleton`: prints the Rust code of a server to start from.

use std::collections::BTreeSet;
use std::io::{IsTerminal as _, stderr};
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, anyhow, ensure};
use clap::{Args, ValueEnum};
use qapi_codegen::Schema;
use qapi_codegen::emit::{self, CommandsOf, Skeleton};
use qapi_codegen::lower;
use qapi_codegen::schema::Kind;
use qapi_codegen::select::{self, Filter, Selection};
use qapi_codegen::tree::{self, PROTOCOLS};

use crate::{check, output};

const EXAMPLES: &str = "\
Examples:
  qapi skeleton schema/lamps.json --name Lamps --events LAMP_CHANGED > src/lamps.rs
  qapi skeleton ~/src/qemu/qapi/qapi-schema.json --protocol qmp --name Vm query-status 'blockdev-*' stop cont";

/// The options of `skeleton`.
#[derive(Args, Debug)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Options {
    /// The schema's main file, or the folder of its `qapi-schema.json`.
    schema: PathBuf,
    /// The commands, by name or glob. The default is all.
    #[arg(value_name = "COMMAND")]
    commands: Vec<String>,
    /// The schema is QEMU's own, whose types are in `qemu-qapi`. Without this, the derive reads the schema at the given
    /// path, which is relative to the folder of `Cargo.toml`.
    #[arg(long, value_enum)]
    protocol: Option<Protocol>,
    /// The name of the struct. The enumeration is named `VmCommands` for `--name Vm`.
    #[arg(long, value_name = "NAME", default_value = "Server", value_parser = name)]
    name: String,
    /// Make the methods `async`, for the tokio driver.
    #[arg(long = "async")]
    is_async: bool,
    /// The events that the server emits, by name or glob, with commas between them.
    #[arg(long, value_name = "EVENT", value_delimiter = ',')]
    events: Vec<String>,
}

/// One of QEMU's own protocols.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Protocol {
    /// The monitor.
    Qmp,
    /// The guest agent.
    Qga,
    /// The storage daemon.
    Qsd,
}

impl Protocol {
    fn name(self) -> &'static str {
        match self {
            Self::Qmp => "qmp",
            Self::Qga => "qga",
            Self::Qsd => "qsd",
        }
    }
}

fn name(text: &str) -> Result<String, String> {
    emit::check_server_name(text).map(|()| text.to_owned())
}

/// Prints the server.
pub(crate) fn run(options: &Options) -> Result<()> {
    let main = check::main_file(options.schema.clone())?;
    let schema = load(&main)?;
    let (commands, events) = selected(load(&main)?, options)?;
    ensure!(!commands.is_empty(), "{} has no commands", main.display());
    let path = main.to_str().with_context(|| format!("{} is not valid UTF-8", main.display()))?;
    let base = match options.protocol {
        Some(Protocol::Qsd) => monitor(&main).map(|monitor| load(&monitor)).transpose()?,
        _ => None,
    };
    let commands_of = match options.protocol {
        Some(protocol) => CommandsOf::Protocol(protocol.name()),
        None => CommandsOf::Schema(path),
    };
    let lowered = lower::lower(
        base.as_ref().unwrap_or(&schema),
        &lower::Options {
            protocol: options.protocol.map_or("server", Protocol::name).to_owned(),
            release: String::new(),
            source: path.to_owned(),
            qemu: options.protocol.is_some(),
            runtime: "::qemu_qapi::qapi_types".to_owned(),
            reference: None,
            features: options.protocol == Some(Protocol::Qmp),
            prose: false,
            words: lower::Words::default(),
            examples: None,
        },
    );
    if options.protocol.is_none() && tree::release_of(&main)?.is_some() {
        let protocol = PROTOCOLS.iter().find(|protocol| main.ends_with(protocol.schema));
        let protocol = protocol.map_or("…", |protocol| protocol.name);
        let note = "the schema is in a QEMU tree: to use the types of `qemu-qapi`, add";
        output::complain(&format!("note: {note} `--protocol {protocol}`\n"));
    }
    let skeleton = Skeleton { name: &options.name, commands_of, is_async: options.is_async, commands, events };
    output::print(&emit::skeleton(&lowered, &skeleton))
}

fn load(main: &Path) -> Result<Schema> {
    Ok(tree::load(main, &tree::rules_of(main)?, stderr().is_terminal())?)
}

/// Returns the schema of the monitor in the tree of the storage daemon's schema. Their types are the same, and have the
/// names that they have in the monitor's protocol.
fn monitor(main: &Path) -> Option<PathBuf> {
    let path =
        |name| PROTOCOLS.iter().find(|protocol| protocol.name == name).map(|protocol| Path::new(protocol.schema));
    let main = std::path::absolute(main).ok()?;
    let below = path("qsd")?.components().count();
    let tree = main.ancestors().nth(below).filter(|tree| path("qsd").is_some_and(|path| tree.join(path) == main))?;
    Some(tree.join(path("qmp")?)).filter(|monitor| monitor.is_file())
}

/// Returns the names of the commands and events that the options select.
fn selected(schema: Schema, options: &Options) -> Result<(BTreeSet<String>, BTreeSet<String>)> {
    let filter = |names: &[String]| Filter { keep: (!names.is_empty()).then(|| names.to_vec()), ..Filter::default() };
    let selection =
        Selection { commands: filter(&options.commands), events: filter(&options.events), ..Selection::default() };
    let schema = select::select(schema, &selection).map_err(|errors| {
        let errors: Vec<_> = errors.iter().map(ToString::to_string).collect();
        anyhow!("{}", errors.join("\nerror: "))
    })?;
    let names = |is: fn(&Kind) -> bool| {
        let definitions = schema.definitions().map(|(_, definition)| definition);
        definitions.filter(|definition| is(&definition.kind)).map(|definition| definition.name.clone()).collect()
    };
    let commands = names(|kind| matches!(kind, Kind::Command(_)));
    let events = if options.events.is_empty() { BTreeSet::new() } else { names(|kind| matches!(kind, Kind::Event(_))) };
    Ok((commands, events))
}
