//! The default deadlines of commands.

mod table;

use std::time::Duration;

use self::table::TABLE;

/// The deadline of commands without an entry.
const USUAL: Duration = Duration::from_secs(60);

/// The deadlines of commands. The default is 60 seconds, except for commands that are known to be slower or faster.
/// Settings replace the deadline of single commands or of all.
///
/// ```
/// use std::time::Duration;
/// use qapi_session::CommandTimeouts;
///
/// let timeouts = CommandTimeouts::default().with("query-block", Duration::from_secs(20));
/// assert_eq!(timeouts.of("query-block"), Duration::from_secs(20));
/// assert_eq!(timeouts.of("query-status"), Duration::from_secs(60));
/// assert!(timeouts.of("dump-guest-memory") > Duration::from_secs(600));
/// assert_eq!(CommandTimeouts::all(Duration::from_secs(5)).of("dump-guest-memory"), Duration::from_secs(5));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CommandTimeouts {
    usual: Duration,
    /// Whether commands have the deadlines of the table.
    has_table: bool,
    /// The settings for single commands, in alphabetical order.
    own: Vec<(Box<str>, Duration)>,
}

impl Default for CommandTimeouts {
    fn default() -> Self {
        Self { usual: USUAL, has_table: true, own: Vec::new() }
    }
}

impl CommandTimeouts {
    /// Sets the same deadline for all commands. [`Duration::MAX`] means no deadline.
    pub fn all(timeout: Duration) -> Self {
        Self { usual: timeout, has_table: false, own: Vec::new() }
    }

    /// Sets the deadline of one command. [`Duration::MAX`] means no deadline.
    #[must_use]
    pub fn with(mut self, command: impl Into<Box<str>>, timeout: Duration) -> Self {
        let command = command.into();
        match self.own.binary_search_by(|(other, _)| other.cmp(&command)) {
            Ok(at) => self.own[at].1 = timeout,
            Err(at) => self.own.insert(at, (command, timeout)),
        }
        self
    }

    /// Sets the deadline of all commands without a setting of their own.
    pub(crate) fn set_others(&mut self, timeout: Duration) {
        self.usual = timeout;
        self.has_table = false;
    }

    /// Returns the deadline of commands without a setting or an entry.
    pub(crate) fn of_others(&self) -> Duration {
        self.usual
    }

    /// Returns the deadline of a command.
    pub fn of(&self, command: &str) -> Duration {
        if let Ok(at) = self.own.binary_search_by(|(other, _)| (**other).cmp(command)) {
            return self.own[at].1;
        }
        match TABLE.binary_search_by(|(other, _)| (*other).cmp(command)) {
            Ok(at) if self.has_table => Duration::from_secs(TABLE[at].1.into()),
            _ => self.usual,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use qapi_interface::History;

    use super::table::REASONS;
    use super::*;

    #[test]
    fn each_entry_is_a_command_of_some_release_and_has_a_reason() {
        let history = History::known();
        let mut commands = BTreeSet::new();
        for protocol in ["qmp", "qga", "qsd"] {
            for release in history.releases_of(protocol) {
                let interface = history.interface(protocol, release).unwrap();
                let messages = interface.messages.into_iter().filter(|message| !message.is_event);
                commands.extend(messages.map(|message| message.name));
            }
        }
        assert!(TABLE.is_sorted_by(|(one, _), (other, _)| one < other), "out of order");
        for ((command, seconds), reason) in TABLE.iter().zip(REASONS) {
            assert!(commands.contains(*command), "no release has `{command}`");
            assert!(*seconds > 0 && u64::from(*seconds) != USUAL.as_secs(), "{command} has the usual deadline");
            assert!(reason.len() > 10, "{command} needs a reason");
        }
    }

    #[test]
    fn settings_win_over_the_table() {
        let second = Duration::from_secs(1);
        let timeouts = CommandTimeouts::default().with("blockdev-add", second);
        assert_eq!(timeouts.of("blockdev-add"), second);
        assert_eq!(timeouts.of("query-name"), USUAL);
        assert_ne!(timeouts.of("transaction"), USUAL);
        let mut others = timeouts.clone();
        others.set_others(Duration::MAX);
        assert_eq!([others.of("blockdev-add"), others.of("transaction")], [second, Duration::MAX]);
        let all = CommandTimeouts::all(second).with("quit", Duration::MAX);
        assert_eq!([all.of("transaction"), all.of("query-name"), all.of("quit")], [second, second, Duration::MAX]);
    }
}
