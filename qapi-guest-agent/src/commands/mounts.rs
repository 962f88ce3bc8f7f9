//! The local file systems that are mounted, from the kernel's table.

use std::collections::HashSet;
use std::fs;
use std::os::unix::fs::MetadataExt as _;

use qemu_qapi::CommandError;

use crate::failure::because;

const FILE: &str = "/proc/self/mountinfo";

/// Returns the first mount point of each file system on a device, in the order of mounting.
pub(crate) fn mount_points() -> Result<Vec<String>, CommandError> {
    let table = fs::read_to_string(FILE).map_err(|error| because(format_args!("open(\"{FILE}\")"), error))?;
    Ok(on_devices(&table, |device| fs::metadata(device).ok().map(|node| numbers(node.rdev()))))
}

fn numbers(device: u64) -> (u64, u64) {
    (u64::from(rustix::fs::major(device)), u64::from(rustix::fs::minor(device)))
}

fn on_devices(table: &str, lookup: impl Fn(&str) -> Option<(u64, u64)>) -> Vec<String> {
    // A file system that is mounted again elsewhere must not be frozen twice.
    let mut seen = HashSet::new();
    let mut mount_points = Vec::new();
    for mount in table.lines().filter_map(Mount::parse) {
        let device = match mount.device {
            // A file system without a device is not local, or not on a disk. Only btrfs, which can have several
            // devices, has number 0 here, and names one of its devices elsewhere.
            (0, _) if mount.kind == "btrfs" => lookup(&mount.source),
            (0, _) => None,
            device => Some(device),
        };
        if device.is_some_and(|device| seen.insert(device)) {
            mount_points.push(mount.mount_point);
        }
    }
    mount_points
}

/// A line of `mountinfo` (`proc_pid_mountinfo(5)`).
struct Mount<'a> {
    device: (u64, u64),
    mount_point: String,
    kind: &'a str,
    source: String,
}

impl<'a> Mount<'a> {
    fn parse(line: &'a str) -> Option<Self> {
        let (mount, file_system) = line.split_once(" - ")?;
        let mut mount = mount.split(' ').skip(2);
        let (major, minor) = mount.next()?.split_once(':')?;
        let mount_point = unescape(mount.nth(1)?);
        let mut file_system = file_system.split(' ');
        let (kind, source) = (file_system.next()?, unescape(file_system.next()?));
        Some(Self { device: (major.parse().ok()?, minor.parse().ok()?), mount_point, kind, source })
    }
}

/// Decodes a path, in which blanks and backslashes are written as a backslash and three octal digits.
fn unescape(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&byte, after)) = rest.split_first() {
        let escaped = after.split_at_checked(3).filter(|_| byte == b'\\');
        let (byte, after) = escaped.and_then(|(digits, after)| Some((octal(digits)?, after))).unwrap_or((byte, after));
        bytes.push(byte);
        rest = after;
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn octal(digits: &[u8]) -> Option<u8> {
    u8::from_str_radix(std::str::from_utf8(digits).ok()?, 8).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn local_and_once() {
        let table = "22 27 0:21 / /proc rw,relatime - proc proc rw\n\
            27 1 254:0 / / rw,relatime shared:1 - ext4 /dev/vda rw,discard\n\
            28 27 254:1 / /a\\040b\\134c rw - xfs /dev/vdb rw\n\
            29 27 254:0 /x /bind rw - ext4 /dev/vda rw\n\
            30 27 0:40 / /pool rw - btrfs /dev/vdc rw\n\
            31 27 0:41 / /lost rw - btrfs /dev/none rw\n\
            32 27 0:42 / /net rw - nfs host:/x rw\n\
            nonsense\n";
        let lookup = |device: &str| (device == "/dev/vdc").then_some((254, 2));
        assert_eq!(on_devices(table, lookup), ["/", "/a b\\c", "/pool"]);
    }

    #[test]
    fn escapes() {
        assert_eq!(unescape("\\0"), "\\0");
        assert_eq!(unescape("\\9999"), "\\9999");
        assert_eq!(unescape("\\777"), "\\777");
        assert_eq!(unescape("a\\011"), "a\t");
        assert_eq!(unescape("\\303\\244"), "ä");
    }

    #[test]
    fn this_system() {
        mount_points().unwrap();
    }
}
