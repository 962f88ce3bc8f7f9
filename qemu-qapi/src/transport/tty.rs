//! Setting terminals to raw mode.

use std::os::fd::AsFd;

use rustix::termios::{OptionalActions, isatty, tcgetattr, tcsetattr};

/// Sets a descriptor to raw mode if it is one of a terminal: no echo, no line editing, no translation.
pub(super) fn make_raw(fd: impl AsFd) -> std::io::Result<()> {
    if isatty(&fd) {
        let mut attributes = tcgetattr(&fd)?;
        attributes.make_raw();
        tcsetattr(&fd, OptionalActions::Now, &attributes)?;
    }
    Ok(())
}
