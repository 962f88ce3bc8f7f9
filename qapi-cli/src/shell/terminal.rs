//! The modes of the terminal: between lines, and while a line is typed.
//!
//! Text that is typed while a command runs waits in the terminal until the editor reads it. In its usual mode, a
//! terminal turns each carriage return, which the key Enter sends, into a line feed when it arrives. The editor takes
//! line feeds for Ctrl-J, reads to the end of the waiting text, and drops everything after the first line. Therefore
//! both modes keep carriage returns, and turn line feeds into carriage returns.

use std::io;

use anyhow::{Context as _, Result};
use rustix::termios::{InputModes, LocalModes, OptionalActions, SpecialCodeIndex, Termios, tcgetattr, tcsetattr};

/// The terminal of a shell. Dropping it restores the mode that the terminal had before.
pub(super) struct Terminal {
    original: Termios,
}

impl Terminal {
    /// Sets the mode between lines on the terminal that is standard input: it does not echo, and Ctrl-C sends SIGINT.
    pub(super) fn new() -> Result<Self> {
        let original = tcgetattr(io::stdin()).context("the terminal has no mode")?;
        let mut mode = original.clone();
        mode.local_modes.remove(LocalModes::ICANON | LocalModes::ECHO);
        mode.input_modes.remove(InputModes::ICRNL | InputModes::IGNCR);
        mode.input_modes.insert(InputModes::INLCR);
        mode.special_codes[SpecialCodeIndex::VMIN] = 1;
        mode.special_codes[SpecialCodeIndex::VTIME] = 0;
        tcsetattr(io::stdin(), OptionalActions::Now, &mode).context("the mode of the terminal cannot be set")?;
        Ok(Self { original })
    }

    /// Sets the mode in which a line is typed: raw mode, but line feeds become carriage returns. Raw mode is enabled
    /// with the function that the editor uses, so the editor does not set it again, but ends it after the line.
    pub(super) fn begin_line(&self) -> io::Result<()> {
        crossterm::terminal::enable_raw_mode()?;
        let mut mode = tcgetattr(io::stdin())?;
        mode.input_modes.insert(InputModes::INLCR);
        Ok(tcsetattr(io::stdin(), OptionalActions::Now, &mode)?)
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        // The terminal may be gone.
        _ = tcsetattr(io::stdin(), OptionalActions::Now, &self.original);
    }
}
