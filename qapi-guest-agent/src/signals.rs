//! Being told to end.

use std::io;
use std::sync::mpsc::{Receiver, channel};
use std::thread::Builder;

use qemu_qapi::server::Control;
use signal_hook::consts::{SIGINT, SIGTERM};
use signal_hook::iterator::Signals;

use crate::log::Log;
use crate::state::Frozen;

/// From now on, SIGTERM and SIGINT end the server, once the command that is being executed is answered.
/// What this returns tells, too, for when there is no channel to be served.
///
/// While file systems are frozen they do not: nobody else would thaw them, and ending in order means
/// removing files.
pub(crate) fn watch(frozen: Frozen, log: Log, server: Control) -> io::Result<Receiver<()>> {
    let (end, ending) = channel();
    let mut signals = Signals::new([SIGINT, SIGTERM])?;
    let wait = move || {
        for signal in signals.forever() {
            if !frozen.get() {
                log.debug(format_args!("received signal num {signal}, quitting"));
                server.shutdown();
                // Nobody listens any more if the end has come already.
                _ = end.send(());
            }
        }
    };
    Builder::new().name("signals".to_owned()).spawn(wait)?;
    Ok(ending)
}
