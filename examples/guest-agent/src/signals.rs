//! Being told to end.

use std::io;
use std::thread::Builder;

use signal_hook::consts::{SIGINT, SIGTERM};
use signal_hook::iterator::Signals;

use crate::ending::Ending;
use crate::log::Log;
use crate::state::Frozen;

/// From now on, SIGTERM and SIGINT end the agent.
///
/// While file systems are frozen they do not: nobody else would thaw them, and ending in order means
/// removing files.
pub(crate) fn watch(frozen: Frozen, log: Log, ending: Ending) -> io::Result<()> {
    let mut signals = Signals::new([SIGINT, SIGTERM])?;
    let wait = move || {
        for signal in signals.forever() {
            if !frozen.get() {
                log.debug(format_args!("received signal num {signal}, quitting"));
                ending.end();
            }
        }
    };
    Builder::new().name("signals".to_owned()).spawn(wait).map(drop)
}
