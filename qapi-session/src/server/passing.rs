//! Errors of accepting a client that are no reason to stop serving.

use std::io;
use std::time::Duration;

use rustix::io::Errno;

/// How long to wait after one.
pub(crate) const PAUSE: Duration = Duration::from_millis(100);

/// Whether it may be different for the next client: this one has gone again or was somebody else's, or there
/// is no room for it now.
pub(crate) fn is_passing(error: &io::Error) -> bool {
    const PASSING: [Errno; 9] = [
        Errno::AGAIN,
        Errno::INTR,
        Errno::CONNABORTED,
        Errno::PROTO,
        Errno::PERM,
        Errno::MFILE,
        Errno::NFILE,
        Errno::NOBUFS,
        Errno::NOMEM,
    ];
    error.raw_os_error().is_some_and(|number| PASSING.iter().any(|errno| errno.raw_os_error() == number))
}
