//! What a mock server is told before it starts.

use std::collections::HashMap;
use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicBool;
use std::sync::{Arc, Mutex};

use qemu_qapi::Address;
use qemu_qapi::blocking::Listener;
use qemu_qapi::qmp::schema::PROTOCOL;
use qemu_qapi::schema::Protocol;
use qemu_qapi::server::{Control, Options};
use qemu_qapi::{CommandError, schema};
use serde_json::Value;

use crate::error::StartError;
use crate::fault::{Fault, Faults, NEGOTIATION};
use crate::mock::MockQmp;
use crate::script::{Context, Play, parse, returned};
use crate::server::{Bell, Canned, Journal, Notice, Notify, Service, State};
use crate::{load, release};

/// A server to be. All has a default.
#[derive(Clone, Default)]
#[must_use]
pub struct Builder {
    address: Option<Address>,
    seed: u64,
    schema: Option<&'static Protocol>,
    schema_path: Option<PathBuf>,
    release: Option<String>,
    options: Options,
    clients: Option<usize>,
    script: Option<(PathBuf, Option<String>)>,
    replies: Vec<(String, Canned, bool)>,
    faults: Vec<Fault>,
    notify: Option<Notify>,
}

impl Builder {
    /// Where it listens. On a Unix socket in a directory of its own, unless set.
    pub fn address(mut self, address: Address) -> Self {
        self.address = Some(address);
        self
    }

    /// What made-up replies depend on, besides the command and its arguments. 0, unless set.
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = seed;
        self
    }

    /// The schema, as a table. That of the bindings, unless set.
    pub fn schema(mut self, schema: &'static Protocol) -> Self {
        self.schema = Some(schema);
        self
    }

    /// The schema, as the directory or main file it is in: another release's, say. The memory for it is
    /// not freed, so it is for a program to do a few times.
    pub fn schema_path(mut self, path: impl Into<PathBuf>) -> Self {
        self.schema_path = Some(path.into());
        self
    }

    /// The release that a schema given by its path is of, if nothing beside it says so.
    pub fn release(mut self, release: impl Into<String>) -> Self {
        self.release = Some(release.into());
        self
    }

    /// What it says of itself in its greeting, and how much it bears: a session's options.
    pub fn options(mut self, options: Options) -> Self {
        self.options = options;
        self
    }

    /// Whether it offers out-of-band execution. False, unless set.
    pub fn out_of_band(mut self, offered: bool) -> Self {
        self.options.out_of_band = offered;
        self
    }

    /// How many clients are served at once; others wait. One, unless set, as with QEMU.
    pub fn clients(mut self, clients: usize) -> Self {
        self.clients = Some(clients);
        self
    }

    /// What a command returns, always. It is checked against the schema when the server starts.
    pub fn reply(mut self, command: impl Into<String>, value: Value) -> Self {
        self.replies.push((command.into(), Ok(value), true));
        self
    }

    /// What a command returns, always, whatever the schema says of it.
    pub fn reply_unchecked(mut self, command: impl Into<String>, value: Value) -> Self {
        self.replies.push((command.into(), Ok(value), false));
        self
    }

    /// The error that a command is answered with, always.
    pub fn error(mut self, command: impl Into<String>, error: CommandError) -> Self {
        self.replies.push((command.into(), Err(error), true));
        self
    }

    /// What is done wrong, besides what else is.
    pub fn fault(mut self, fault: impl Into<Fault>) -> Self {
        self.faults.push(fault.into());
        self
    }

    /// The script that is played, as a file.
    pub fn script_file(mut self, path: impl Into<PathBuf>) -> Self {
        self.script = Some((path.into(), None));
        self
    }

    /// The script that is played, as text.
    pub fn script(mut self, text: impl Into<String>) -> Self {
        self.script = Some((PathBuf::from("script"), Some(text.into())));
        self
    }

    /// Has a function called with what happens, from the threads that it happens in.
    pub fn notify(mut self, notify: impl Fn(&Notice<'_>) + Send + Sync + 'static) -> Self {
        self.notify = Some(Arc::new(notify));
        self
    }

    /// Starts it. From then on clients can connect.
    ///
    /// # Errors
    /// If the schema, the script or a canned reply is not in order, or it cannot listen.
    pub fn start(self) -> Result<MockQmp, StartError> {
        let schema = self.find_schema()?;
        let known = |name: &str| schema.command(name).ok_or_else(|| StartError::NoCommand(name.to_owned()));
        let mut canned = HashMap::new();
        for (command, reply, checked) in self.replies {
            let entry = known(&command)?;
            check(entry, &reply, checked).map_err(|why| StartError::Reply { command: command.clone(), why })?;
            canned.insert(command, reply);
        }
        let faults = Faults::new(self.faults);
        for command in faults.commands().filter(|command| *command != NEGOTIATION) {
            known(command)?;
        }
        let script = self.script.map(|(file, text)| read_script(&file, text, schema)).transpose()?;
        let state = Arc::new(State {
            schema,
            seed: self.seed,
            canned,
            faults,
            script: script.map(Mutex::new),
            journal: Journal::new(self.notify),
            running: AtomicBool::new(true),
            abandoned: AtomicBool::new(false),
        });
        let (address, directory) = match self.address {
            Some(address) => (address, None),
            None => {
                let directory = tempfile::Builder::new().prefix("qapi-mock-").tempdir()?;
                (Address::Unix(directory.path().join("qmp.sock")), Some(directory))
            }
        };
        let control = Control::new(&Service::new(state.clone(), 0), self.options);
        let bell = Bell::new()?;
        let mut address = address;
        let listener = Listener::bind(&address)?;
        if let (Address::Tcp { port, .. }, Some(bound)) = (&mut address, listener.port()) {
            *port = bound;
        }
        MockQmp::start(listener, address, self.clients.unwrap_or(1).max(1), state, control, bell, directory)
    }

    fn find_schema(&self) -> Result<&'static Protocol, StartError> {
        let Some(path) = &self.schema_path else { return Ok(self.schema.unwrap_or(&PROTOCOL)) };
        let file = release::main_file(path);
        let release = self.release.clone().or_else(|| release::of(&file)).unwrap_or_else(|| "0.0.0".to_owned());
        load::load(file, load::Options::new("qmp", &release)).map_err(|error| StartError::Schema(Box::new(error)))
    }
}

/// Whether a canned reply can be one: an error always can.
fn check(command: &schema::Command, reply: &Canned, checked: bool) -> Result<(), String> {
    match reply {
        Ok(value) if checked => returned(command, value),
        _ => Ok(()),
    }
}

fn read_script(file: &Path, text: Option<String>, schema: &'static Protocol) -> Result<Play, StartError> {
    let text = match text {
        Some(text) => text,
        None => std::fs::read_to_string(file).map_err(|error| StartError::Read { path: file.to_owned(), error })?,
    };
    Ok(Play::new(parse(&text, &Context { file, schema })?))
}

impl fmt::Debug for Builder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Builder").field("address", &self.address).field("seed", &self.seed).finish_non_exhaustive()
    }
}

impl MockQmp {
    /// A server to be.
    pub fn builder() -> Builder {
        Builder::default()
    }
}
