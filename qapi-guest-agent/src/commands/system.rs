//! `guest-get-host-name`, `guest-get-osinfo` and `guest-get-load`.

use std::collections::HashMap;
use std::ffi::CStr;
use std::path::{Path, PathBuf};

use qemu_qapi::{CommandError, qga};
use rustix::system::uname;

use crate::failure::because;

/// Returns the current host name.
pub(crate) fn host_name() -> qga::GuestHostName {
    qga::GuestHostName::new(text(uname().nodename()))
}

/// Returns information about the kernel and the distribution. Unknown members are left out.
pub(crate) fn osinfo() -> qga::GuestOsInfo {
    let kernel = uname();
    let mut info = qga::GuestOsInfo::new();
    info.kernel_release = Some(text(kernel.release()));
    info.kernel_version = Some(text(kernel.version()));
    info.machine = Some(text(kernel.machine()));

    let mut release = os_release();
    info.id = release.remove("ID");
    info.name = release.remove("NAME");
    info.pretty_name = release.remove("PRETTY_NAME");
    info.version = release.remove("VERSION");
    info.version_id = release.remove("VERSION_ID");
    info.variant = release.remove("VARIANT");
    info.variant_id = release.remove("VARIANT_ID");
    info
}

/// Returns the load of the system, over the last 1, 5 and 15 minutes.
pub(crate) fn load() -> Result<qga::GuestLoadAverage, CommandError> {
    const FILE: &str = "/proc/loadavg";
    let text = std::fs::read_to_string(FILE).map_err(|error| because("cannot query load average", error))?;
    let mut numbers = text.split(' ').map_while(|number| number.parse().ok());
    match (numbers.next(), numbers.next(), numbers.next()) {
        (Some(one), Some(five), Some(fifteen)) => Ok(qga::GuestLoadAverage::new(one, five, fifteen)),
        _ => Err(CommandError::generic("cannot query load average")),
    }
}

fn text(text: &CStr) -> String {
    text.to_string_lossy().into_owned()
}

/// Returns the variables of `os-release`. As for qemu-ga, the environment variable `QGA_OS_RELEASE` can name another
/// file.
fn os_release() -> HashMap<String, String> {
    let read = |path: &Path| std::fs::read(path).ok();
    let found = match std::env::var_os("QGA_OS_RELEASE") {
        Some(path) => read(&PathBuf::from(path)),
        None => read(Path::new("/etc/os-release")).or_else(|| read(Path::new("/usr/lib/os-release"))),
    };
    variables(&String::from_utf8_lossy(&found.unwrap_or_default()))
}

/// Parses `os-release(5)`: assignments with the quoting of a shell, but without its expansions.
fn variables(text: &str) -> HashMap<String, String> {
    let lines = text.lines().map(str::trim).filter(|line| !line.starts_with('#'));
    let pairs = lines.filter_map(|line| line.split_once('='));
    pairs.map(|(name, value)| (name.trim_end().to_owned(), unquote(value.trim_start()))).collect()
}

fn unquote(value: &str) -> String {
    let mut rest = value.chars().peekable();
    let quote = rest.next_if(|&first| first == '"' || first == '\'');
    let mut text = String::new();
    while let Some(character) = rest.next() {
        match (quote, character) {
            (Some(quote), end) if end == quote => break,
            (None, ' ' | '\t' | ';') => break,
            // A backslash before any other character is literal.
            (Some('"'), '\\') => {
                text.push(rest.next_if(|escaped| matches!(escaped, '$' | '\'' | '"' | '\\' | '`')).unwrap_or('\\'));
            }
            (_, other) => text.push(other),
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quoting() {
        for (written, meant) in [
            ("debian", "debian"),
            ("debian # no", "debian"),
            ("a;b", "a"),
            (r#""Debian GNU/Linux 12 (bookworm)""#, "Debian GNU/Linux 12 (bookworm)"),
            (r#""a\"b\\c\$d\`e\n" x"#, r#"a"b\c$d`e\n"#),
            (r"'it \ is'", r"it \ is"),
            (r#""open"#, "open"),
            (r#""open\"#, r"open\"),
            ("", ""),
            ("\"ä\"", "ä"),
        ] {
            assert_eq!(unquote(written), meant, "{written}");
        }
        let all = variables("# ID=x\nID=a\n\nnonsense\n NAME = 'b c'\nID=d\n=\n");
        assert_eq!(all.get("ID").unwrap(), "d");
        assert_eq!(all.get("NAME").unwrap(), "b c");
    }

    #[test]
    fn this_system() {
        assert!(!host_name().host_name.is_empty());
        let info = osinfo();
        let file = |name: &str| std::fs::read_to_string(format!("/proc/sys/kernel/{name}")).unwrap();
        assert_eq!(info.kernel_release.unwrap(), file("osrelease").trim_end());
        assert_eq!(info.kernel_version.unwrap(), file("version").trim_end());
        assert!(load().unwrap().load1m >= 0.0);
    }
}
