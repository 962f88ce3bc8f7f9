//! What a server is made of: services, policies, and a handle that switches commands and emits events.
//!
//! The items are those of [`qapi_session::server`].

use std::io;

pub use qapi_session::server::*;

/// Returns whether a server should continue after `accept(2)` failed with this error, and try again after a pause.
///
/// This is true if the client has gone or its connection has failed, and if no file descriptors, buffers or memory are
/// left for a new client. A lack of resources can last until another client leaves. Until then `poll(2)` reports the
/// listening socket as readable, so a server that does not pause would spin. The function also applies to errors of
/// other calls that a server makes for each client, such as `eventfd(2)` or `epoll_ctl(2)`.
pub fn is_transient_accept_error(error: &io::Error) -> bool {
    crate::transport::is_transient_accept_error(error)
}
