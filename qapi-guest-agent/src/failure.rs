//! Errors of the operating system, with the texts that clients know from qemu-ga.

use std::fmt::Display;
use std::io;

use qemu_qapi::CommandError;

/// Returns an error of the form `what: No such file or directory`.
pub(crate) fn because(what: impl Display, error: impl Into<io::Error>) -> CommandError {
    CommandError::generic(format!("{what}: {}", reason(&error.into())))
}

/// Returns the system's own text for an error, without the number that Rust shows after it.
pub(crate) fn reason(error: &io::Error) -> String {
    let text = error.to_string();
    let number = error.raw_os_error().map(|number| format!(" (os error {number})"));
    match number.and_then(|number| text.strip_suffix(&number)) {
        Some(short) => short.to_owned(),
        None => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_number() {
        let error = rustix::io::Errno::NOENT;
        assert_eq!(because("failed to open x", error).desc, "failed to open x: No such file or directory");
        assert_eq!(because("x", io::Error::other("odd")).desc, "x: odd");
    }
}
