//! Freezes and thaws file systems: `guest-fsfreeze-freeze` and related commands.
//!
//! The system calls for this have no safe wrapper, so `fsfreeze` of util-linux makes them. Programs can be run while file
//! systems are frozen, because that needs only reading.

use qemu_qapi::CommandError;

use super::mounts::mount_points;
use crate::failure::because;
use crate::options::FreezeMode;
use crate::run::finish;

const PROGRAM: &str = "/sbin/fsfreeze";
/// The maximum number of times that a file system is thawed. Each freeze needs its own thaw.
const THAWINGS: u32 = 64;

/// Returns the file systems to freeze: all, or the mounted ones of a list. The one that was mounted last comes first.
pub(crate) fn selected(wanted: Option<&[String]>) -> Result<Vec<String>, CommandError> {
    let mut selected = mount_points()?;
    selected.retain(|mount_point| wanted.is_none_or(|wanted| wanted.contains(mount_point)));
    selected.reverse();
    Ok(selected)
}

/// Freezes file systems. Returns how many were frozen. Skips file systems that cannot be frozen or are frozen already.
pub(crate) fn freeze(mount_points: &[String], mode: FreezeMode) -> Result<usize, CommandError> {
    if mode != FreezeMode::Real {
        return Ok(mount_points.len());
    }
    let mut frozen = 0;
    for mount_point in mount_points {
        let failed = |error| because(format_args!("failed to freeze {mount_point}"), error);
        let (status, said) = finish(&[PROGRAM, "--freeze", mount_point]).map_err(failed)?;
        // The program prints the system's error text last. `EBUSY` means that the file system is already frozen.
        let ignored = ["Operation not supported", "Device or resource busy"];
        match said.trim_end() {
            _ if status.success() => frozen += 1,
            said if ignored.iter().any(|reason| said.ends_with(reason)) => {}
            said => return Err(CommandError::generic(format!("failed to freeze {mount_point}: {said}"))),
        }
    }
    Ok(frozen)
}

/// Thaws all file systems, including those that another program has frozen. Returns how many were frozen.
pub(crate) fn thaw() -> Result<usize, CommandError> {
    let thawed = |mount_point: &&String| {
        let once = || finish(&[PROGRAM, "--unfreeze", mount_point]).is_ok_and(|(status, _)| status.success());
        (0..THAWINGS).take_while(|_| once()).count() > 0
    };
    Ok(mount_points()?.iter().filter(thawed).count())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn selection() {
        let all = selected(None).unwrap();
        let mut forwards = mount_points().unwrap();
        forwards.reverse();
        assert_eq!(all, forwards);
        assert!(selected(Some(&[])).unwrap().is_empty());
        assert!(selected(Some(&["/nonexistent".to_owned()])).unwrap().is_empty());
        if let Some(one) = all.first() {
            assert_eq!(selected(Some(std::slice::from_ref(one))).unwrap(), [one.as_str()]);
        }
    }

    #[test]
    fn pretended() {
        let mount_points = ["/nonexistent/a".to_owned(), "/nonexistent/b".to_owned()];
        assert_eq!(freeze(&mount_points, FreezeMode::Pretend), Ok(2));
    }
}
