//! A connection to whatever listens at an address: a monitor, a storage daemon, or a guest agent.

use std::fs::OpenOptions;
use std::time::Duration;

use anyhow::{Context as _, Result};
use qapi_interface::{History, Interface};
use qemu_qapi::blocking::{Qga, Qmp};
use qemu_qapi::client::Request as WireRequest;
use qemu_qapi::{Error, Options};
use serde_json::{Map, Value};

use crate::line::Request;

/// How long a monitor may take to greet before a guest agent is looked for. A monitor greets at once, unless it serves
/// another client.
const GREETING: Duration = Duration::from_secs(1);

/// A connected server.
#[derive(Clone, Debug)]
pub(crate) enum Peer {
    /// A QMP server: QEMU or its storage daemon.
    Monitor(Qmp),
    /// A guest agent.
    Agent(Qga),
}

impl Peer {
    /// Connects to a server and finds out what it is.
    pub(crate) fn connect(address: &str, timeout: Option<Duration>) -> Result<Self> {
        let mut options = Options::default().greeting_timeout(GREETING).agent_timeout(Duration::from_secs(3));
        if let Some(timeout) = timeout {
            options = options.command_timeout(timeout);
        }
        let silence = match Qmp::connect_with(address, &options) {
            Ok(monitor) => return Ok(Self::Monitor(monitor)),
            Err(error) if error.is_timeout() => error,
            Err(error) => return Err(error).with_context(|| format!("cannot connect to {address}")),
        };
        match Qga::connect_with(address, &options) {
            Ok(agent) => Ok(Self::Agent(agent)),
            Err(error) if error.is_no_agent() => Err(silence).with_context(|| {
                format!("nothing answers at {address}: perhaps a monitor that serves another client, or no agent runs")
            }),
            Err(error) => Err(error).with_context(|| format!("cannot connect to {address}")),
        }
    }

    /// The name of the protocol in the history of interfaces.
    pub(crate) fn protocol(&self) -> &'static str {
        match self {
            Self::Monitor(_) => "qmp",
            Self::Agent(_) => "qga",
        }
    }

    /// The version that a monitor gave in its greeting, such as `10.2.2 (Debian 1:10.2.2)`.
    pub(crate) fn version(&self) -> Option<String> {
        match self {
            Self::Monitor(monitor) => Some(monitor.greeting()?.version.to_string()),
            Self::Agent(_) => None,
        }
    }

    /// Asks the server what it has. An agent only lists its commands; their arguments are those of the newest release
    /// that is known.
    pub(crate) fn interface(&self) -> Result<Interface> {
        match self {
            Self::Monitor(monitor) => Ok(monitor.schema()?.interface().clone()),
            Self::Agent(agent) => {
                let commands = agent.commands()?;
                let history = History::known();
                let newest = history.releases_of("qga").next_back();
                let interface = newest.and_then(|newest| history.interface("qga", newest));
                let mut interface = interface.context("the history has no guest agent")?;
                interface.messages.retain(|message| commands.get(&message.name).is_some());
                Ok(interface)
            }
        }
    }

    /// Asks for something that is shown while a user types: without an answer in half a second, there is none.
    pub(crate) fn ask(&self, command: &str, arguments: Map<String, Value>) -> Result<Value> {
        let request = WireRequest::raw(command.to_owned(), arguments)?.timeout(Duration::from_millis(500));
        self.reply(request)
    }

    /// Executes a command without looking at its arguments.
    pub(crate) fn execute(&self, command: &str, arguments: Map<String, Value>) -> Result<Value, Error> {
        match self {
            Self::Monitor(monitor) => monitor.execute_raw(command.to_owned(), arguments),
            Self::Agent(agent) => agent.execute_raw(command.to_owned(), arguments),
        }
    }

    /// Executes a request with its files.
    pub(crate) fn send(&self, request: Request) -> Result<Value> {
        let command = request.command;
        let mut wire = WireRequest::raw(command, request.arguments)?;
        for path in &request.files {
            wire = wire.with_fd(open(path)?);
        }
        self.reply(wire)
    }

    fn reply(&self, request: WireRequest) -> Result<Value> {
        let command = request.command().to_owned().into();
        let reply = match self {
            Self::Monitor(monitor) => monitor.execute_request(request)?,
            Self::Agent(agent) => agent.execute_request(request)?,
        };
        Ok(reply.decode().map_err(|error| Error::Decode { command, error })?)
    }
}

/// Opens a file for QEMU: for reading and writing if that is allowed, as a disk needs it.
fn open(path: &std::path::Path) -> Result<std::os::fd::OwnedFd> {
    let both = OpenOptions::new().read(true).write(true).open(path);
    let file = both.or_else(|_| OpenOptions::new().read(true).open(path));
    Ok(file.with_context(|| format!("cannot open {}", path.display()))?.into())
}
