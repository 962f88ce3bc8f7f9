//! A connection to the server at an address: a monitor, a storage daemon, or a guest agent.

use std::fs::OpenOptions;
use std::os::fd::OwnedFd;
use std::path::Path;
use std::time::Duration;

use anyhow::{Context as _, Result, bail};
use clap::Args;
use qapi_interface::{History, Interface, Release, Shape};
use qemu_qapi::blocking::{PreparedCall, Qga, Qmp};
use qemu_qapi::qga::command::{GuestShutdown, GuestSuspendDisk, GuestSuspendHybrid, GuestSuspendRam};
use qemu_qapi::qmp::command::{AddFd, Getfd};
use qemu_qapi::{Command, Decode, Encode, Error, Execute, Options, from_value, to_value};
use serde_json::{Map, Value};

use crate::line::Request;

/// The time that detection waits for a monitor's greeting before it tries a guest agent. A monitor greets at once,
/// unless it serves another client.
const GREETING: Duration = Duration::from_secs(1);

/// The time that detection waits for a guest agent's answer.
const AGENT: Duration = Duration::from_secs(3);

/// The options that name a server.
#[derive(Args, Clone, Debug)]
pub(crate) struct Server {
    /// The server's address, in the syntax of QEMU's options: the path of a Unix socket or a device, `unix:PATH`,
    /// `tcp:HOST:PORT`, `vsock:CID:PORT`.
    pub(crate) address: String,
    /// The server is a guest agent, which may be slow to answer. Otherwise, a server that is silent for a second is taken
    /// for an agent, which then has three seconds.
    #[arg(long, conflicts_with = "monitor")]
    agent: bool,
    /// The server is a monitor or a storage daemon, which may be slow to greet, for example because it serves another
    /// client.
    #[arg(long)]
    monitor: bool,
}

/// A connected server.
#[derive(Clone, Debug)]
pub(crate) enum Peer {
    /// A QMP server: QEMU or its storage daemon.
    Monitor(Qmp),
    /// A guest agent.
    Agent(Qga),
}

impl Peer {
    /// Connects to a server, and detects its kind unless the options state it. `timeout` limits each wait: for the
    /// greeting, for a guest agent, and for the reply to each later command.
    pub(crate) fn connect(server: &Server, timeout: Option<Duration>) -> Result<Self> {
        let address = server.address.as_str();
        let mut options = Options::default();
        if let Some(timeout) = timeout {
            options = options.greeting_timeout(timeout).agent_timeout(timeout).command_timeout(timeout);
        }
        if server.monitor {
            return Ok(Self::Monitor(Qmp::connect_with(address, &options)?));
        }
        if server.agent {
            return Ok(Self::Agent(Qga::connect_with(address, &options)?));
        }
        options.greeting_timeout = options.greeting_timeout.min(GREETING);
        options.agent_timeout = options.agent_timeout.min(AGENT);
        let silence = match Qmp::connect_with(address, &options) {
            Ok(monitor) => return Ok(Self::Monitor(monitor)),
            Err(error) if error.is_timeout() => error,
            Err(error) => return Err(error.into()),
        };
        match Qga::connect_with(address, &options) {
            Ok(agent) => Ok(Self::Agent(agent)),
            Err(error) if error.is_no_agent() => Err(silence).with_context(|| {
                format!(
                    "no server answered at {address}; a monitor may be serving another client, or the guest agent is not running; \
                     --monitor or --agent waits longer"
                )
            }),
            Err(error) => Err(error.into()),
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

    /// The release of a monitor, by its greeting.
    pub(crate) fn release(&self) -> Option<Release> {
        let Self::Monitor(monitor) = self else { return None };
        let number = |number: i64| u32::try_from(number).ok();
        let version = monitor.greeting()?.version.qemu.clone();
        Some(Release::new(number(version.major)?, number(version.minor)?))
    }

    /// Queries the server's interface. An agent lists only the names of its commands; their arguments are taken from
    /// the newest known release.
    pub(crate) fn interface(&self) -> Result<Interface> {
        match self {
            Self::Monitor(monitor) => Ok(printable(monitor.schema()?.interface().clone())),
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

    /// Whether the connection is known to be lost.
    pub(crate) fn is_lost(&self) -> bool {
        match self {
            Self::Monitor(monitor) => monitor.is_lost(),
            Self::Agent(agent) => agent.is_lost(),
        }
    }

    /// Executes a query whose result is shown while the user types. Its deadline is half a second.
    pub(crate) fn ask(&self, command: &str, arguments: Map<String, Value>) -> Result<Value, Error> {
        let limit = Duration::from_millis(500);
        match self {
            Self::Monitor(monitor) => monitor.timeout(limit).execute_raw(command.to_owned(), arguments),
            Self::Agent(agent) => agent.timeout(limit).execute_raw(command.to_owned(), arguments),
        }
    }

    /// Executes a command without checking its arguments against the interface.
    pub(crate) fn execute(&self, command: &str, arguments: Map<String, Value>) -> Result<Value, Error> {
        match self {
            Self::Monitor(monitor) => monitor.execute_raw(command.to_owned(), arguments),
            Self::Agent(agent) => match command {
                // An agent does not reply to these on success, as their types declare.
                GuestShutdown::NAME => execute_as::<GuestShutdown, _>(agent, arguments),
                GuestSuspendDisk::NAME => execute_as::<GuestSuspendDisk, _>(agent, arguments),
                GuestSuspendRam::NAME => execute_as::<GuestSuspendRam, _>(agent, arguments),
                GuestSuspendHybrid::NAME => execute_as::<GuestSuspendHybrid, _>(agent, arguments),
                _ => agent.execute_raw(command.to_owned(), arguments),
            },
        }
    }

    /// Executes a request with its files.
    pub(crate) fn send(&self, request: Request) -> Result<Value> {
        let Request { command, arguments, files, .. } = request;
        if files.is_empty() {
            return Ok(self.execute(&command, arguments)?);
        }
        let Self::Monitor(monitor) = self else { bail!("an agent takes no files") };
        let files = files.iter().map(|path| open(path)).collect::<Result<Vec<_>>>()?;
        match command.as_str() {
            AddFd::NAME => execute_with::<AddFd>(monitor, arguments, files),
            Getfd::NAME => execute_with::<Getfd>(monitor, arguments, files),
            _ => bail!("`{command}` takes no file; `add-fd` and `getfd` do"),
        }
    }
}

/// Whether the interface of a QMP server is that of a storage daemon, which has no machine.
pub(crate) fn is_storage_daemon(interface: &Interface) -> bool {
    interface.message("query-status").is_none()
}

/// Executes a command by its type.
fn execute_as<C, E>(client: &E, arguments: Map<String, Value>) -> Result<Value, Error>
where
    C: Command + Encode + for<'de> Decode<'de>,
    C::Reply: Encode + for<'de> Decode<'de>,
    E: Execute<Error = Error>,
{
    client.execute(decoded::<C>(arguments)?).and_then(|reply| encoded::<C>(&reply))
}

/// Executes a command with file descriptors.
fn execute_with<C>(monitor: &Qmp, arguments: Map<String, Value>, files: Vec<OwnedFd>) -> Result<Value>
where
    C: Command + Encode + for<'de> Decode<'de>,
    C::Reply: Encode + for<'de> Decode<'de>,
{
    let call = monitor.call(decoded::<C>(arguments)?);
    let reply = files.into_iter().fold(call, PreparedCall::with_fd).execute()?;
    Ok(encoded::<C>(&reply)?)
}

fn decoded<C: Command + for<'de> Decode<'de>>(arguments: Map<String, Value>) -> Result<C, Error> {
    let wrong = |error: &dyn std::fmt::Display| Error::Encode {
        command: C::NAME.into(),
        error: error.to_string().into(),
        address: None,
    };
    from_value(Value::Object(arguments)).map_err(|error| wrong(&error))
}

fn encoded<C: Command>(reply: &C::Reply) -> Result<Value, Error>
where
    C::Reply: Encode,
{
    let wrong = |error: &dyn std::fmt::Display| Error::Encode {
        command: C::NAME.into(),
        error: error.to_string().into(),
        address: None,
    };
    to_value(reply).map_err(|error| wrong(&error))
}

/// Opens a file for QEMU: for reading and writing, as disks need it, or for reading only if that fails.
fn open(path: &Path) -> Result<OwnedFd> {
    let both = OpenOptions::new().read(true).write(true).open(path);
    let file = both.or_else(|_| OpenOptions::new().read(true).open(path));
    Ok(file.with_context(|| format!("cannot open {}", path.display()))?.into())
}

/// Removes the parts whose names have control characters, which could drive the terminal when names are shown.
fn printable(mut interface: Interface) -> Interface {
    let is_printable = |name: &str| !name.contains(char::is_control);
    interface.messages.retain(|message| is_printable(&message.name));
    let shapes = interface.types.iter_mut().map(|info| &mut info.shape);
    for shape in shapes {
        match shape {
            Shape::Enum(values) => values.retain(|value| is_printable(&value.name)),
            Shape::Object(object) => {
                object.members.retain(|member| is_printable(&member.name));
                object.branches.retain(|branch| is_printable(&branch.value));
            }
            Shape::Builtin(_) | Shape::Array(_) | Shape::Alternate(_) => {}
        }
    }
    interface
}
