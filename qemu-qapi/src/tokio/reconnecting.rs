//! A client that reconnects.

use qapi_session::client::Session;

use super::ClientHandle;
use crate::transport::Address;
use crate::{Backoff, Error, Options};

/// A client that reconnects: of a monitor or of an agent. [`ClientHandle::reconnecting`] creates it.
///
/// Reconnecting is explicit, because a new connection is a new session: events in between are missed, and calls in progress
/// have failed.
#[derive(Debug)]
pub struct Reconnecting<S: Session> {
    address: Address,
    options: Options,
    backoff: Backoff,
    current: Option<ClientHandle<S>>,
    connections: u64,
}

impl<S: Session + Send + 'static> Reconnecting<S> {
    pub(super) fn new(address: Address, options: Options, backoff: Backoff) -> Self {
        Self { address, options, backoff, current: None, connections: 0 }
    }

    /// Returns the current connection or, if it is lost, makes a new one. Attempts are repeated as [`Backoff`] says. A
    /// connection that is lost is closed first, for its other clients as well.
    ///
    /// # Errors
    /// The error of the last attempt, once [`Backoff`] allows no more.
    pub async fn client(&mut self) -> Result<&ClientHandle<S>, Error> {
        let current = match self.current.take() {
            Some(current) if !current.is_lost() => current,
            lost => {
                // A server that serves one client at a time does not turn to the next one before this one is closed.
                lost.inspect(ClientHandle::close);
                let current = self.connect().await?;
                self.connections += 1;
                current
            }
        };
        Ok(self.current.insert(current))
    }

    /// How many connections have been made. If the number has changed, subscriptions must be made again.
    pub fn connections(&self) -> u64 {
        self.connections
    }

    async fn connect(&self) -> Result<ClientHandle<S>, Error> {
        let mut pauses = self.backoff.pauses();
        loop {
            match ClientHandle::connect_with(&self.address, &self.options).await {
                Ok(current) => return Ok(current),
                Err(error) => match pauses.next() {
                    Some(pause) => ::tokio::time::sleep(pause).await,
                    None => return Err(error),
                },
            }
        }
    }
}
