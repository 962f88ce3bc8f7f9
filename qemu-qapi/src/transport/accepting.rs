//! Errors of accepting a client that are no reason to stop serving.

use std::io;
use std::time::Duration;

use rustix::io::Errno;

/// How long to wait after one.
pub(crate) const PAUSE: Duration = Duration::from_millis(100);

/// Whether it makes sense to accept again after a pause.
pub(crate) fn is_transient_accept_error(error: &io::Error) -> bool {
    const TRANSIENT: [Errno; 21] = [
        Errno::AGAIN,
        Errno::INTR,
        // The client has gone again, or is not allowed to connect.
        Errno::CONNABORTED,
        Errno::CONNRESET,
        Errno::PERM,
        // There is no room.
        Errno::MFILE,
        Errno::NFILE,
        Errno::NOBUFS,
        Errno::NOMEM,
        Errno::NOSPC,
        Errno::NOSR,
        // Linux has `accept` report what has happened to the new socket before: accept(2), "Error handling".
        Errno::PROTO,
        Errno::NETDOWN,
        Errno::NOPROTOOPT,
        Errno::HOSTDOWN,
        Errno::NONET,
        Errno::HOSTUNREACH,
        Errno::OPNOTSUPP,
        Errno::NETUNREACH,
        Errno::PROTONOSUPPORT,
        Errno::TIMEDOUT,
    ];
    error.raw_os_error().is_some_and(|number| TRANSIENT.iter().any(|errno| errno.raw_os_error() == number))
}
