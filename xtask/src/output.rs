//! Prints results on standard output and errors on standard error, and tolerates closed pipes.
//!
//! The macros of the standard library panic if the reader, such as `head`, has closed the pipe. So all output of this
//! program goes through this module. The lints `print_stdout` and `print_stderr` enforce that.

use std::io::{self, ErrorKind, Write as _};

use anyhow::{Context as _, Result};

/// Prints a result. A closed pipe is not an error, so that the program still writes its files.
pub(crate) fn print(text: &str) -> Result<()> {
    let mut stdout = io::stdout().lock();
    match stdout.write_all(text.as_bytes()).and_then(|()| stdout.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(error).context("cannot write the result"),
        _ => Ok(()),
    }
}

/// Prints a message on standard error, and ignores failures.
pub(crate) fn complain(text: &str) {
    // A failure could not be reported anywhere.
    _ = io::stderr().lock().write_all(text.as_bytes());
}
