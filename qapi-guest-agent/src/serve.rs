//! Opens the channel to the host, serves it, and retries.

use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::Duration;

use anyhow::{Context as _, Result};
use qemu_qapi::Address;
use qemu_qapi::blocking::{Listener, Server};
use qemu_qapi::server::{Device, Service};

use crate::config::Config;
use crate::daemon;
use crate::log::Log;
use crate::options::Method;

/// The pause before a channel is tried again.
const RETRY_INTERVAL: Duration = Duration::from_secs(5);

/// Serves the configured channel until the server shuts down. While no channel is open, `ending` reports the shutdown.
pub(crate) fn serve<S: Service>(server: &Server<S>, config: &Config, log: &Log, ending: &Receiver<()>) -> Result<()> {
    let address = address(config)?;
    let mut waited_for = config.daemon;
    loop {
        // The parent process waits until the channel is open, unless that may take unlimited time.
        if waited_for && config.retry_path {
            daemon::ready()?;
            waited_for = false;
        }
        let served = once(server, &address, &config.path, || if waited_for { daemon::ready() } else { Ok(()) });
        match served {
            Err(error) if config.retry_path => log.warning(format_args!("{error:#}")),
            served => return served,
        }
        log.warning("waiting for channel path...");
        if ending.recv_timeout(RETRY_INTERVAL) != Err(RecvTimeoutError::Timeout) {
            return Ok(());
        }
    }
}

/// Opens the channel, calls `opened`, and serves the channel until it fails or the server shuts down.
fn once<S: Service>(
    server: &Server<S>,
    address: &Address,
    name: &str,
    opened: impl FnOnce() -> Result<()>,
) -> Result<()> {
    let opening = || format!("error opening channel '{name}'");
    let serving = || format!("error on channel '{name}'");
    match address {
        Address::Device(path) => {
            let device = Device::open(path).with_context(opening)?;
            opened()?;
            server.serve_device(device).with_context(serving)
        }
        _ => {
            let listener = Listener::bind(address).with_context(opening)?;
            opened()?;
            server.serve(listener).with_context(serving)
        }
    }
}

fn address(config: &Config) -> Result<Address> {
    let path = &config.path;
    Ok(match config.method {
        Method::VirtioSerial | Method::IsaSerial => Address::Device(path.into()),
        Method::UnixListen => Address::Unix(path.into()),
        Method::VsockListen => format!("vsock:{path}").parse()?,
    })
}
