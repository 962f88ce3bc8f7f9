//! Prints results on standard output and errors on standard error, and tolerates closed pipes.
//!
//! The macros of the standard library panic if the reader, such as `head`, has closed the pipe. So all output of this
//! program goes through this module. The lints `print_stdout` and `print_stderr` enforce that.

use std::io::{self, ErrorKind, Write as _};

use anyhow::{Context as _, Result};

/// Prints a result. A closed pipe is not an error, so that the program still writes its files.
pub(crate) fn print(text: &str) -> Result<()> {
    print_unless_closed(text).map(drop)
}

/// Prints a result that need not be text.
pub(crate) fn print_bytes(bytes: &[u8]) -> Result<()> {
    write(bytes).map(drop)
}

/// Prints a result. Returns whether there is still a reader: `false` if it has closed the pipe.
pub(crate) fn print_unless_closed(text: &str) -> Result<bool> {
    write(text.as_bytes())
}

fn write(bytes: &[u8]) -> Result<bool> {
    let mut stdout = io::stdout().lock();
    match stdout.write_all(bytes).and_then(|()| stdout.flush()) {
        Ok(()) => Ok(true),
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(false),
        Err(error) => Err(error).context("cannot write the result"),
    }
}

/// Prints a message on standard error, and ignores failures.
pub(crate) fn complain(text: &str) {
    complain_bytes(text.as_bytes());
}

/// Prints a message that need not be text on standard error, and ignores failures.
pub(crate) fn complain_bytes(bytes: &[u8]) {
    // There is nowhere else to report a failure.
    _ = io::stderr().lock().write_all(bytes);
}
