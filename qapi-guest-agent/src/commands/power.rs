//! `guest-shutdown`.

use qemu_qapi::CommandError;

use crate::run::Effects;

/// Shuts the system down now, in one of several modes.
pub(crate) fn shutdown(mode: Option<&str>, effects: &Effects) -> Result<(), CommandError> {
    let way = match mode {
        None | Some("powerdown") => "-P",
        Some("halt") => "-H",
        Some("reboot") => "-r",
        // The text is that of qemu-ga, including the missing closing parenthesis.
        Some(_) => return Err(CommandError::generic("mode is invalid (valid values are: halt|powerdown|reboot")),
    };
    effects.run(&["/sbin/shutdown", "-h", way, "+0", "hypervisor initiated shutdown"], "shutdown")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::log::Log;

    #[test]
    fn modes() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("log");
        let dry = Effects { dry_run: true, log: Log::to_file(&path, false).unwrap() };
        for mode in [None, Some("powerdown"), Some("halt"), Some("reboot")] {
            shutdown(mode, &dry).unwrap();
        }
        shutdown(Some("sleep"), &dry).unwrap_err();
        let text = std::fs::read_to_string(&path).unwrap();
        let ways: Vec<_> = text.lines().filter_map(|line| line.split('"').nth(5)).collect();
        assert_eq!(ways, ["-P", "-P", "-H", "-r"]);
    }
}
