//! Errors of connection attempts, for both drivers.

use std::io;
use std::sync::Arc;

use crate::transport::{Address, ToAddress, is_timeout};
use crate::{Error, Options, TimeoutKind};

/// Parses an address.
pub(crate) fn address_of(address: &impl ToAddress) -> Result<Address, Error> {
    address.to_address().map_err(|error| Error::Connect {
        address: error.text().into(),
        name: None,
        within: None,
        error: Arc::new(io::Error::new(io::ErrorKind::InvalidInput, error)),
    })
}

/// Returns the name of a connection for errors and logs.
pub(crate) fn label(address: Option<&Address>, options: &Options) -> Option<Arc<str>> {
    options.name.clone().or_else(|| address.map(|address| address.to_string().into()))
}

/// Returns the error of a connection that was not made. If `error` is a timeout, the reason is `obstacle`: why the last
/// attempt failed that was to be repeated.
pub(crate) fn not_connected(
    address: &Address,
    error: io::Error,
    obstacle: Option<io::Error>,
    options: &Options,
) -> Error {
    let within = is_timeout(&error).then_some(options.connect_timeout);
    let mut error = obstacle.filter(|_| within.is_some()).unwrap_or(error);
    // The queue of a Unix socket is full, or the last attempt had no answer, as if the queue of a TCP port is full.
    if is_timeout(&error) {
        error = io::Error::new(error.kind(), "the server accepts no connection (is another client connected?)");
    }
    Error::Connect { address: address.to_string().into(), name: options.name.clone(), within, error: Arc::new(error) }
}

/// Returns the error of a connection that was not accepted: a timeout, or another failure.
pub(crate) fn not_accepted(address: &Address, error: io::Error, options: &Options) -> Error {
    if !is_timeout(&error) {
        return not_connected(address, error, None, options);
    }
    let kind = TimeoutKind::Connection(address.to_string().into());
    Error::Timeout { kind, after: options.connect_timeout, address: label(Some(address), options) }
}

pub(crate) fn no_listener(address: &Address, error: io::Error) -> Error {
    Error::Listen { address: address.to_string().into(), error: Arc::new(error) }
}

/// Returns the error of an existing connection that cannot be used.
#[cfg(unix)]
pub(crate) fn unusable(error: io::Error) -> Error {
    crate::ConnectionError::Io(Arc::new(error)).into()
}
