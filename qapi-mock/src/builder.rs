//! Configures and starts a mock server.

use std::collections::HashMap;
use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicBool;
use std::sync::{Arc, Mutex};

use qapi_interface::{History, Interface, Message};
use qemu_qapi::Address;
use qemu_qapi::CommandError;
use qemu_qapi::blocking::Listener;
use qemu_qapi::server::{Options, ServerHandle, Service as _};
use serde_json::Value;

use crate::error::StartError;
use crate::fault::{Fault, Faults, NEGOTIATION};
use crate::mock::MockQmp;
use crate::release;
use crate::schema::Schema;
use crate::script::{Context, Play, parse, returned};
use crate::server::{Canned, Journal, Notice, Notify, Service, State};

/// Configuration of a mock server. Every setting has a default.
#[derive(Clone, Default)]
#[must_use]
pub struct Builder {
    address: Option<Address>,
    seed: u64,
    schema: Option<Schema>,
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
    /// Sets the address to listen on. The default is a Unix socket in a new temporary directory.
    pub fn address(mut self, address: Address) -> Self {
        self.address = Some(address);
        self
    }

    /// Sets the seed of generated replies (default 0), which otherwise depend only on the command and its arguments.
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = seed;
        self
    }

    /// Sets the schema. The default is the schema of the bindings.
    pub fn schema(mut self, schema: Schema) -> Self {
        self.schema = Some(schema);
        self
    }

    /// Reads the schema from its main file or from the directory of a QEMU tree, for example of another release.
    pub fn schema_path(mut self, path: impl Into<PathBuf>) -> Self {
        self.schema_path = Some(path.into());
        self
    }

    /// Serves the interface of a release of QEMU, such as `8.2` or `7.2.22`. The interfaces of all releases since 2.9
    /// are built in.
    ///
    /// With [`schema_path`](Self::schema_path), it only sets the version in the greeting. The default is then the
    /// version in `VERSION` or `UPSTREAM.toml` of that directory, or else `0.0.0`. With [`schema`](Self::schema) it has
    /// no effect.
    pub fn release(mut self, release: impl Into<String>) -> Self {
        self.release = Some(release.into());
        self
    }

    /// Sets the options of the server: the version in its greeting, its policy and its limits.
    pub fn options(mut self, options: Options) -> Self {
        self.options = options;
        self
    }

    /// Sets whether the server offers out-of-band execution. The default is false.
    pub fn out_of_band(mut self, offered: bool) -> Self {
        self.options.out_of_band = offered;
        self
    }

    /// Sets how many clients are served at the same time; others wait. The default is 1, as in QEMU.
    pub fn clients(mut self, clients: usize) -> Self {
        self.clients = Some(clients);
        self
    }

    /// Sets a fixed return value for a command. It is checked against the schema when the server starts.
    pub fn reply(mut self, command: impl Into<String>, value: Value) -> Self {
        self.replies.push((command.into(), Ok(value), true));
        self
    }

    /// Sets a fixed return value for a command without checking it against the schema.
    pub fn reply_unchecked(mut self, command: impl Into<String>, value: Value) -> Self {
        self.replies.push((command.into(), Ok(value), false));
        self
    }

    /// Sets a fixed error reply for a command.
    pub fn error(mut self, command: impl Into<String>, error: CommandError) -> Self {
        self.replies.push((command.into(), Err(error), true));
        self
    }

    /// Adds a fault.
    pub fn fault(mut self, fault: impl Into<Fault>) -> Self {
        self.faults.push(fault.into());
        self
    }

    /// Sets the script, as the path of a file.
    pub fn script_file(mut self, path: impl Into<PathBuf>) -> Self {
        self.script = Some((path.into(), None));
        self
    }

    /// Sets the script, as text.
    pub fn script(mut self, text: impl Into<String>) -> Self {
        self.script = Some((PathBuf::from("script"), Some(text.into())));
        self
    }

    /// Sets a function that is called for each [`Notice`], in the thread of the client's connection.
    pub fn notify(mut self, notify: impl Fn(&Notice<'_>) + Send + Sync + 'static) -> Self {
        self.notify = Some(Arc::new(notify));
        self
    }

    /// Starts the server. Clients can connect as soon as this returns.
    ///
    /// # Errors
    /// If the schema, the script or a fixed reply has errors, or if binding the listener fails.
    pub fn start(self) -> Result<MockQmp, StartError> {
        let schema = self.find_schema()?;
        let known = |name: &str| schema.interface.command(name).ok_or_else(|| StartError::NoCommand(name.to_owned()));
        let mut canned = HashMap::new();
        for (command, reply, checked) in self.replies {
            let entry = known(&command)?;
            check(&schema.interface, entry, &reply, checked)
                .map_err(|why| StartError::Reply { command: command.clone(), why })?;
            canned.insert(command, reply);
        }
        let faults = Faults::new(self.faults);
        for command in faults.commands().filter(|command| *command != NEGOTIATION) {
            known(command)?;
        }
        let script = self.script.map(|(file, text)| read_script(&file, text, &schema.interface)).transpose()?;
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
        let handle = ServerHandle::new(Service::new(state.clone()).interface(), self.options);
        let mut address = address;
        let listener = Listener::bind(&address)?;
        if let (Address::Tcp { port, .. }, Some(bound)) = (&mut address, listener.port()) {
            *port = bound;
        }
        MockQmp::start(listener, address, self.clients.unwrap_or(1).max(1), state, handle, directory)
    }

    fn find_schema(&self) -> Result<Schema, StartError> {
        let path = match (&self.schema_path, &self.schema, &self.release) {
            (Some(path), ..) => path,
            (None, Some(schema), _) => return Ok(schema.clone()),
            (None, None, Some(release)) => {
                let interface = History::known().interface_of("qmp", release)?;
                // The greeting has three numbers.
                let missing = 3_usize.saturating_sub(release.split('.').count());
                let greeted = format!("{}{}", release.trim(), ".0".repeat(missing));
                return Ok(Schema::new(greeted, interface));
            }
            (None, None, None) => return Ok(Schema::default()),
        };
        let file = release::main_file(path);
        let release = self.release.clone().or_else(|| release::of(&file)).unwrap_or_else(|| "0.0.0".to_owned());
        Schema::read(file, release).map_err(|error| StartError::Schema(Box::new(error)))
    }
}

/// Checks a fixed reply against the schema. Errors are always valid.
fn check(table: &Interface, command: &Message, reply: &Canned, checked: bool) -> Result<(), String> {
    match reply {
        Ok(value) if checked => returned(table, command, value),
        _ => Ok(()),
    }
}

fn read_script(file: &Path, text: Option<String>, schema: &Interface) -> Result<Play, StartError> {
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
    /// Creates a builder with the default settings.
    pub fn builder() -> Builder {
        Builder::default()
    }
}
