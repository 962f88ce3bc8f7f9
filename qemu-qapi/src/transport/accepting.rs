//! Errors of accepting a client that are no reason to stop serving.

use std::io;
use std::time::Duration;

/// How long to wait after such an error.
pub(crate) const PAUSE: Duration = Duration::from_millis(100);

/// Whether it makes sense to accept again after a pause.
pub(crate) fn is_transient_accept_error(error: &io::Error) -> bool {
    let transient = super::platform::TRANSIENT_ACCEPT_ERRORS;
    error.raw_os_error().is_some_and(|number| transient.iter().any(|errno| errno.raw_os_error() == number))
}
