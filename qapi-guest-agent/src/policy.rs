//! Decides which commands are enabled, by the configuration and by whether file systems are frozen.

use std::collections::HashSet;

use qemu_qapi::server::ServerHandle;

use crate::state::Frozen;

/// The error for commands that the configuration disables, and for commands that might write to a frozen file system.
/// For the latter, qemu-ga 7.2 gives another reason; 10.0 gives this one.
const NOT_ALLOWED: &str = "the command is not allowed";
/// The error for commands that freeze file systems if the agent was started without `--freeze`.
const NO_FREEZING: &str = "the agent was started without --freeze";

/// The commands that are enabled while file systems are frozen, because they do not write to file systems.
const SERVED_WHILE_FROZEN: [&str; 6] =
    ["guest-ping", "guest-info", "guest-sync", "guest-sync-delimited", "guest-fsfreeze-status", "guest-fsfreeze-thaw"];
const FREEZING: [&str; 2] = ["guest-fsfreeze-freeze", "guest-fsfreeze-freeze-list"];

/// The lists of the configuration, and the state that takes precedence over them.
#[derive(Clone, Debug, Default)]
pub(crate) struct Policy {
    /// The allow list. Unless it is empty, commands that it lacks are refused.
    allowed: HashSet<String>,
    blocked: HashSet<String>,
    may_freeze: bool,
    frozen: Frozen,
}

impl Policy {
    /// Creates a policy from an allow list and a block list, each of which may be empty.
    pub(crate) fn new(allowed: &[String], blocked: &[String], may_freeze: bool, frozen: Frozen) -> Self {
        let set = |names: &[String]| names.iter().cloned().collect();
        Self { allowed: set(allowed), blocked: set(blocked), may_freeze, frozen }
    }

    /// Enables the commands that are allowed now, and disables all others.
    pub(crate) fn apply(&self, server: &ServerHandle) {
        for command in server.commands() {
            // This cannot fail: the server has every command that it lists, and a method for each.
            _ = match self.refusal(&command.name) {
                Some(reason) => server.disable_by_name(&command.name, reason),
                None => server.enable_by_name(&command.name),
            };
        }
    }

    /// Returns the reason why a command is refused. `None` if it is allowed.
    ///
    /// The lists do not apply while file systems are frozen, because a client must be able to thaw them even if it may not
    /// freeze them.
    pub(crate) fn refusal(&self, command: &str) -> Option<&'static str> {
        if self.frozen.get() {
            return (!SERVED_WHILE_FROZEN.contains(&command)).then_some(NOT_ALLOWED);
        }
        let listed = self.allowed.is_empty() || self.allowed.contains(command);
        if !listed || self.blocked.contains(command) {
            return Some(NOT_ALLOWED);
        }
        (!self.may_freeze && FREEZING.contains(&command)).then_some(NO_FREEZING)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(names: &[&str]) -> Vec<String> {
        names.iter().map(|&name| name.to_owned()).collect()
    }

    #[test]
    fn lists() {
        let policy = |allowed, blocked| Policy::new(&names(allowed), &names(blocked), false, Frozen::default());
        assert_eq!(policy(&[], &[]).refusal("guest-exec"), None);
        let blocking = policy(&[], &["guest-exec"]);
        assert_eq!(blocking.refusal("guest-exec"), Some(NOT_ALLOWED));
        assert_eq!(blocking.refusal("guest-ping"), None);
        let both = policy(&["guest-exec", "guest-ping"], &["guest-exec"]);
        assert_eq!(both.refusal("guest-exec"), Some(NOT_ALLOWED));
        assert_eq!(both.refusal("guest-ping"), None);
        assert_eq!(both.refusal("guest-info"), Some(NOT_ALLOWED));
    }

    #[test]
    fn frozen() {
        let frozen = Frozen::default();
        let policy = Policy::new(&[], &names(&["guest-fsfreeze-thaw"]), true, frozen.clone());
        assert_eq!(policy.refusal("guest-fsfreeze-freeze"), None);
        assert_eq!(policy.refusal("guest-fsfreeze-thaw"), Some(NOT_ALLOWED));
        frozen.set(true);
        assert_eq!(policy.refusal("guest-fsfreeze-thaw"), None);
        assert_eq!(policy.refusal("guest-file-open"), Some(NOT_ALLOWED));
        assert_eq!(policy.refusal("guest-fsfreeze-freeze"), Some(NOT_ALLOWED));
        assert_eq!(Policy::default().refusal("guest-fsfreeze-freeze"), Some(NO_FREEZING));
        assert_eq!(Policy::default().refusal("guest-fsfreeze-thaw"), None);
    }
}
