//! Serial lines as channels for bytes, and not for people.

use std::os::fd::AsFd;

use rustix::termios::{OptionalActions, isatty, tcgetattr, tcsetattr};

/// If it is a terminal: no echo, no line editing, no translation.
pub(super) fn make_raw(fd: impl AsFd) -> std::io::Result<()> {
    if isatty(&fd) {
        let mut attributes = tcgetattr(&fd)?;
        attributes.make_raw();
        tcsetattr(&fd, OptionalActions::Now, &attributes)?;
    }
    Ok(())
}
