//! Signals that end the agent.

use std::io;
use std::sync::mpsc::{Receiver, channel};
use std::thread::Builder;

use qemu_qapi::server::ServerHandle;
use signal_hook::consts::{SIGINT, SIGTERM};
use signal_hook::iterator::Signals;

use crate::log::Log;
use crate::state::Frozen;

/// Makes SIGTERM and SIGINT shut down the server after the reply to the command in progress. The returned channel
/// reports the signal too, for times when no channel to the host is being served.
///
/// While file systems are frozen the signals are ignored, because no other process would thaw them, and because a clean
/// shutdown removes files.
pub(crate) fn watch(frozen: Frozen, log: Log, server: ServerHandle) -> io::Result<Receiver<()>> {
    let (end, ending) = channel();
    let mut signals = Signals::new([SIGINT, SIGTERM])?;
    let wait = move || {
        for signal in signals.forever() {
            if !frozen.get() {
                log.debug(format_args!("received signal num {signal}, quitting"));
                server.shutdown();
                // The receiver is gone if the agent is ending already.
                _ = end.send(());
            }
        }
    };
    Builder::new().name("signals".to_owned()).spawn(wait)?;
    Ok(ending)
}
