//! The channel to the host: opening it, serving it, and trying again.

use std::path::Path;
use std::time::Duration;

use anyhow::{Context as _, Result};
use qapi_session::Address;
use qapi_session::blocking::{Listener, Server};
use qapi_session::server::{Arguments, Call, Dialect, Handled, Listed, Service};
use qapi_types::schema::Protocol;
use rustix::fs::{Mode, OFlags};

use crate::agent::Agent;
use crate::config::Config;
use crate::daemon;
use crate::ending::Ending;
use crate::options::Method;

/// How long to wait before a channel is tried again.
const RETRY_INTERVAL: Duration = Duration::from_secs(5);

/// Serves the configured channel until the agent is to end.
pub(crate) fn serve(agent: &mut Agent, config: &Config, ending: &Ending) -> Result<()> {
    let address = address(config)?;
    if config.daemon {
        daemon::detach()?;
    }
    let mut waited_for = config.daemon;
    loop {
        // Whoever started the daemon learns whether there is a channel, unless that may take any time.
        if waited_for && config.retry_path {
            daemon::ready()?;
            waited_for = false;
        }
        let served = once(agent, &address, &config.path, ending, || if waited_for { daemon::ready() } else { Ok(()) });
        match served {
            Err(error) if config.retry_path => agent.log.warning(format_args!("{error:#}")),
            served => return served,
        }
        agent.log.warning("waiting for channel path...");
        if ending.wait(RETRY_INTERVAL) {
            return Ok(());
        }
    }
}

/// Serves the channel until it fails, or the agent is to end.
fn once(
    agent: &mut Agent,
    address: &Address,
    name: &str,
    ending: &Ending,
    opened: impl FnOnce() -> Result<()>,
) -> Result<()> {
    let opening = || format!("error opening channel '{name}'");
    let serving = || format!("error on channel '{name}'");
    let policy = agent.policy.clone();
    let server = Server::new(Lent(agent));
    policy.apply(&server.control());
    ending.of(server.control());
    match address {
        Address::Device(path) => {
            probe(path).with_context(opening)?;
            opened()?;
            server.serve_device(address).with_context(serving)
        }
        _ => {
            let listener = Listener::bind(address).with_context(opening)?;
            opened()?;
            server.serve(listener).with_context(serving)
        }
    }
}

/// Whether a device can be opened: to be known before a daemon is said to be ready.
fn probe(path: &Path) -> rustix::io::Result<()> {
    let flags = OFlags::RDWR | OFlags::NOCTTY | OFlags::NONBLOCK | OFlags::CLOEXEC;
    rustix::fs::open(path, flags, Mode::empty()).map(drop)
}

fn address(config: &Config) -> Result<Address> {
    let path = &config.path;
    Ok(match config.method {
        Method::VirtioSerial | Method::IsaSerial => Address::Device(path.into()),
        Method::UnixListen => Address::Unix(path.into()),
        Method::VsockListen => format!("vsock:{path}").parse()?,
    })
}

/// The agent on loan to a server: when its channel fails there will be another server, and the agent
/// still has its open files and its programs.
struct Lent<'a>(&'a mut Agent);

impl Service for Lent<'_> {
    fn dialect(&self) -> Dialect {
        self.0.dialect()
    }

    fn schema(&self) -> &'static Protocol {
        self.0.schema()
    }

    fn commands(&self) -> Vec<Listed> {
        self.0.commands()
    }

    fn execute(&mut self, call: &mut Call, arguments: Arguments<'_>) -> Handled {
        self.0.execute(call, arguments)
    }
}
