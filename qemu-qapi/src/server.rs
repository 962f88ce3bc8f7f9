//! What a server is made of: services, policies, and a handle that switches commands and emits events.
//!
//! The items are those of [`qapi_session::server`].

#[cfg(any(feature = "blocking", feature = "tokio"))]
use std::io;

pub use qapi_session::server::*;

/// Returns whether a server should continue after `accept(2)` failed with this error, and try again after a pause.
///
/// It is true if the client has gone again or its connection has failed, which is no fault of the server, and if
/// there are no file descriptors, buffers or memory for it now. The latter last until another client goes, and
/// `poll(2)` keeps reporting the listening socket as readable meanwhile: without a pause a server would spin. The
/// same holds for the errors of what a server makes for each client, such as an `eventfd(2)` or an entry of an
/// `epoll(7)` set.
#[cfg(any(feature = "blocking", feature = "tokio"))]
pub fn is_transient_accept_error(error: &io::Error) -> bool {
    crate::transport::is_transient_accept_error(error)
}
