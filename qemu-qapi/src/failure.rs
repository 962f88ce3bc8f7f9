//! Errors of connection attempts, for both drivers.

use std::io;
use std::sync::Arc;

use crate::transport::{Address, ToAddress, is_timeout};
use crate::{Error, Options, TimeoutKind};

/// Parses an address.
pub(crate) fn address_of(address: &impl ToAddress) -> Result<Address, Error> {
    address.to_address().map_err(|error| Error::Connect {
        address: error.text().into(),
        error: Arc::new(io::Error::new(io::ErrorKind::InvalidInput, error)),
    })
}

/// Returns the name of a connection for errors and logs.
pub(crate) fn label(address: Option<&Address>, options: &Options) -> Option<Arc<str>> {
    options.name.clone().or_else(|| address.map(|address| address.to_string().into()))
}

/// Returns the error of a connection that was not made: a timeout, or another failure.
pub(crate) fn not_connected(address: &Address, error: io::Error, options: &Options) -> Error {
    match is_timeout(&error) {
        true => not_in_time(address, options),
        false => no_connection(address, error),
    }
}

/// Returns the error of a connection that was not made within `connect_timeout`.
pub(crate) fn not_in_time(address: &Address, options: &Options) -> Error {
    let address = label(Some(address), options);
    Error::Timeout { kind: TimeoutKind::Connection, after: options.connect_timeout, address }
}

pub(crate) fn no_connection(address: &Address, error: io::Error) -> Error {
    Error::Connect { address: address.to_string().into(), error: Arc::new(error) }
}

pub(crate) fn no_listener(address: &Address, error: io::Error) -> Error {
    Error::Listen { address: address.to_string().into(), error: Arc::new(error) }
}

/// Returns the error of an existing connection that cannot be used.
#[cfg(unix)]
pub(crate) fn unusable(error: io::Error) -> Error {
    crate::ConnectionError::Io(Arc::new(error)).into()
}
