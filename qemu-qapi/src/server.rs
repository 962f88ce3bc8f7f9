//! The parts of a server: services, policies, and a handle that enables commands and emits events.
//!
//! The items are those of [`qapi_session::server`].

#[cfg(any(feature = "blocking", feature = "tokio"))]
use std::io;

pub use qapi_session::server::*;

/// Returns whether a server should continue after `accept(2)` failed with this error, and try again after a pause.
///
/// It is true if the client has disconnected or its connection has failed, and if file descriptors, buffers or memory
/// are short. A shortage lasts until another client disconnects. Until then `poll(2)` keeps reporting the listening
/// socket as readable, so a server without a pause would spin. The same holds for errors of resources that a server
/// creates for each client, such as an `eventfd(2)` or an entry of an `epoll(7)` set.
#[cfg(any(feature = "blocking", feature = "tokio"))]
pub fn is_transient_accept_error(error: &io::Error) -> bool {
    crate::transport::is_transient_accept_error(error)
}
