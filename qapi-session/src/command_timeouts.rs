//! The default deadlines of commands.

use std::collections::BTreeMap;
use std::sync::LazyLock;
use std::time::Duration;

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
    /// The settings for single commands.
    own: BTreeMap<Box<str>, Duration>,
}

impl Default for CommandTimeouts {
    fn default() -> Self {
        Self { usual: USUAL, has_table: true, own: BTreeMap::new() }
    }
}

impl CommandTimeouts {
    /// Sets the same deadline for all commands. [`Duration::MAX`] means no deadline.
    pub fn all(timeout: Duration) -> Self {
        Self { usual: timeout, has_table: false, own: BTreeMap::new() }
    }

    /// Sets the deadline of one command. [`Duration::MAX`] means no deadline.
    #[must_use]
    pub fn with(mut self, command: impl Into<Box<str>>, timeout: Duration) -> Self {
        self.own.insert(command.into(), timeout);
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
        let in_table = || self.has_table.then(|| TABLE.get(command).copied()).flatten();
        self.own.get(command).copied().or_else(in_table).unwrap_or(self.usual)
    }
}

static TABLE: LazyLock<BTreeMap<&str, Duration>> = LazyLock::new(|| {
    let entries = lines().filter_map(entry);
    entries.map(|(command, timeout, _)| (command, timeout)).collect()
});

fn lines() -> impl Iterator<Item = &'static str> {
    include_str!("command_timeouts.txt").lines().filter(|line| !line.is_empty() && !line.starts_with('#'))
}

/// Parses a line, `command seconds: reason`.
fn entry(line: &str) -> Option<(&str, Duration, &str)> {
    let (front, reason) = line.split_once(": ")?;
    let (command, seconds) = front.split_once(' ')?;
    Some((command, Duration::from_secs(seconds.parse().ok()?), reason))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use qapi_interface::History;

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
        let mut before = "";
        for line in lines() {
            let (command, timeout, reason) =
                entry(line).unwrap_or_else(|| panic!("`{line}` is not `command seconds: reason`"));
            assert!(commands.contains(command), "no release has `{command}`");
            assert!(before < command, "`{command}` is out of order");
            assert!(timeout > Duration::ZERO && timeout != USUAL, "{command} has the usual deadline");
            assert!(reason.len() > 10, "{command} needs a reason");
            before = command;
        }
        assert_eq!(TABLE.len(), lines().count());
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
