//! The commands of a running server and their states.

use std::borrow::Cow;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::interface::CommandEntry;

/// A command of a running server.
#[derive(Debug)]
pub(super) struct Command {
    /// Its index in the interface's list of commands.
    pub(super) index: usize,
    pub(super) entry: CommandEntry,
    disabled: AtomicBool,
    reason: Mutex<Cow<'static, str>>,
}

/// A command and whether it is enabled: an entry of `guest-info`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct CommandState {
    /// Name on the wire.
    pub name: Cow<'static, str>,
    /// Whether the command is enabled.
    pub enabled: bool,
    /// The reason why the command is disabled. It may be empty, and is empty if the command is enabled.
    pub reason: Cow<'static, str>,
    /// Whether the command sends a reply on success.
    pub success_response: bool,
}

/// The error of enabling or disabling a command.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SwitchError {
    /// The server has no such command.
    #[error("the server has no command `{0}`")]
    Unknown(String),
    /// The server lists the command, but cannot execute it: it is `disabled` in the enumeration of commands.
    #[error("the server cannot execute the command `{0}`")]
    Unimplemented(Cow<'static, str>),
}

impl Command {
    pub(super) fn new(index: usize, entry: CommandEntry) -> Self {
        let disabled = AtomicBool::new(entry.disabled.is_some() || !entry.implemented);
        let reason = Mutex::new(entry.disabled.clone().unwrap_or_default());
        Self { index, entry, disabled, reason }
    }

    pub(super) fn name(&self) -> &str {
        &self.entry.name
    }

    pub(super) fn state(&self) -> CommandState {
        let reason = self.reason();
        CommandState {
            name: self.entry.name.clone(),
            enabled: !self.disabled.load(Ordering::Acquire),
            reason: reason.clone(),
            success_response: self.entry.success_response,
        }
    }

    /// Disables the command for a reason, or enables it.
    pub(super) fn switch(&self, disabled: Option<Cow<'static, str>>) -> Result<(), SwitchError> {
        if !self.entry.implemented {
            return Err(SwitchError::Unimplemented(self.entry.name.clone()));
        }
        let mut reason = self.reason();
        self.disabled.store(disabled.is_some(), Ordering::Release);
        *reason = disabled.unwrap_or_default();
        Ok(())
    }

    /// Returns the reason why the command is disabled, if it is.
    pub(super) fn disabled(&self) -> Option<Cow<'static, str>> {
        self.disabled.load(Ordering::Acquire).then(|| self.reason().clone())
    }

    fn reason(&self) -> MutexGuard<'_, Cow<'static, str>> {
        self.reason.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
