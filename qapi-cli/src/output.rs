//! Results on standard output and errors on standard error, whoever reads them and for how long.
//!
//! The macros of the standard library panic if nobody reads on, as `head` does not. So nothing else in this program
//! prints, which the lints `print_stdout` and `print_stderr` see to.

use std::io::{self, ErrorKind, Write as _};

use anyhow::{Context as _, Result};

/// Prints a result. If its reader has seen enough, that is no error, and whatever is to be written to files still is.
pub(crate) fn print(text: &str) -> Result<()> {
    let mut stdout = io::stdout().lock();
    match stdout.write_all(text.as_bytes()).and_then(|()| stdout.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(error).context("cannot write the result"),
        _ => Ok(()),
    }
}

/// Tells what is wrong, if anybody listens.
pub(crate) fn complain(text: &str) {
    // There is nowhere else to tell it.
    _ = io::stderr().lock().write_all(text.as_bytes());
}
