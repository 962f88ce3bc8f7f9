//! A client that reconnects.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::Duration;

use ::tokio::time::{sleep, timeout};
use qapi_session::client::{QgaSession, QmpSession, Session};

use super::{ClientHandle, Events};
use crate::transport::Address;
use crate::{Backoff, Error, Filter, Options};

/// How long the last bytes of a connection that the server has closed may take to be read. They have arrived already.
const LAST_WORDS: Duration = Duration::from_secs(1);

/// A client that reconnects: of a monitor or of an agent. [`ClientHandle::reconnecting`] creates it.
///
/// A new connection is a new session: calls in progress have failed, and events in between are missed.
/// [`client`](Self::client) returns a client of the current connection. [`subscribe`](Self::subscribe) creates a
/// subscription that continues on later connections and reports where events may be missing.
///
/// Many tasks may use it. They wait for each other while one of them connects.
pub struct Reconnecting<S: Session> {
    source: Arc<Source<S>>,
}

/// Makes connections to a server, one after the other.
pub(super) struct Source<S: Session> {
    address: Address,
    options: Options,
    backoff: Backoff,
    current: Mutex<Current<S>>,
    /// Held while a connection is made.
    connecting: ::tokio::sync::Mutex<()>,
}

struct Current<S: Session> {
    client: Option<ClientHandle<S>>,
    /// The number of connections made.
    connections: u64,
    /// The number of attempts made.
    attempts: u64,
    /// The error of the last attempt, if it failed.
    error: Option<Error>,
}

impl<S: Session + Send + 'static> Reconnecting<S> {
    pub(super) fn new(address: Address, options: Options, backoff: Backoff) -> Self {
        let options = options.await_server(false);
        let current = Mutex::new(Current { client: None, connections: 0, attempts: 0, error: None });
        Self {
            source: Arc::new(Source { address, options, backoff, current, connecting: ::tokio::sync::Mutex::new(()) }),
        }
    }

    /// Returns a client of the current connection or, if it is lost, of a new one. Attempts are repeated as [`Backoff`]
    /// says. A lost connection is closed first, also for its other clients.
    ///
    /// A connection that the server has closed counts as lost even if its last bytes have not been read. The connection to
    /// an agent also counts as lost if the agent does not answer a synchronisation within
    /// [`agent_timeout`](Options::agent_timeout). This is not checked while a call is under way, because an agent answers
    /// one call at a time.
    ///
    /// # Errors
    /// The error of the last attempt, once [`Backoff`] allows no more.
    pub async fn client(&self) -> Result<ClientHandle<S>, Error> {
        let mut pauses = self.source.backoff.pauses();
        loop {
            match self.source.attempt().await {
                Ok(client) => return Ok(client),
                Err(error) => sleep(pauses.next().ok_or(error)?).await,
            }
        }
    }

    /// Returns the number of connections made so far.
    pub fn connections(&self) -> u64 {
        self.source.current().connections
    }
}

impl Reconnecting<QmpSession> {
    /// Subscribes to some events, and connects first if necessary. The subscription continues on later connections:
    /// when a connection is lost, waiting for the next event makes another one, with attempts repeated as [`Backoff`]
    /// says. The subscription then delivers [`Error::Reconnected`]: events may have been missed before it, and none are
    /// missed from there on. If [`Backoff`] allows no more attempts, it delivers the error of the last one, and waiting
    /// for an event tries again.
    ///
    /// It ends when this client is dropped. If the future of a wait is dropped, or its deadline passes, the next wait
    /// continues the attempt under way.
    ///
    /// # Errors
    /// As [`client`](Self::client).
    pub async fn subscribe(&self, filter: Filter) -> Result<Events, Error> {
        let events = self.client().await?.subscribe(filter.clone());
        Ok(events.renewed_by(Arc::downgrade(&self.source), filter))
    }
}

impl<S: Session + Send + 'static> Source<S> {
    fn current(&self) -> MutexGuard<'_, Current<S>> {
        self.current.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Returns a client of the current connection, or tries once to make a new one. An attempt that another task makes
    /// meanwhile counts.
    async fn attempt(&self) -> Result<ClientHandle<S>, Error> {
        let (current, attempts) = {
            let current = self.current();
            (current.client.clone(), current.attempts)
        };
        if let Some(client) = current {
            if is_alive(&client).await {
                return Ok(client);
            }
            // A server that serves one client at a time does not turn to the next one before this one is closed.
            client.close();
        }
        let _connecting = self.connecting.lock().await;
        {
            let current = self.current();
            if current.attempts != attempts {
                match (&current.error, &current.client) {
                    (Some(error), _) => return Err(error.clone()),
                    (None, Some(client)) if !client.is_lost() => return Ok(client.clone()),
                    _ => {}
                }
            }
        }
        let made = ClientHandle::connect_with(&self.address, &self.options).await;
        let mut current = self.current();
        current.attempts += 1;
        current.connections += u64::from(made.is_ok());
        current.error = made.as_ref().err().cloned();
        let old = std::mem::replace(&mut current.client, made.as_ref().ok().cloned());
        drop(current);
        drop(old);
        made
    }
}

/// Connects as [`Reconnecting::client`] does. Returns `None` if the reconnecting client is dropped meanwhile.
pub(super) async fn connect(source: Weak<Source<QmpSession>>) -> Option<Result<ClientHandle<QmpSession>, Error>> {
    let mut pauses = source.upgrade()?.backoff.pauses();
    loop {
        // The pause must not keep the client alive.
        let attempt = source.upgrade()?.attempt().await;
        match (attempt, pauses.next()) {
            (Ok(client), _) => return Some(Ok(client)),
            (Err(error), None) => return Some(Err(error)),
            (Err(_), Some(pause)) => sleep(pause).await,
        }
    }
}

/// Returns whether a connection can still be used. If the server has closed it, waits until its last bytes are read,
/// which may contain events.
async fn is_alive<S: Session + Send + 'static>(client: &ClientHandle<S>) -> bool {
    if client.is_lost() {
        let read = async {
            while client.shared().look(|hub| hub.lost().is_none()) {
                sleep(Duration::from_millis(1)).await;
            }
        };
        _ = timeout(LAST_WORDS, read).await;
        return false;
    }
    if S::PROTOCOL != QgaSession::PROTOCOL {
        return true;
    }
    let is_idle = || client.shared().look(|hub| hub.is_idle());
    !is_idle() || client.synchronise().await.is_ok() || !(client.is_lost() || is_idle())
}

impl<S: Session> fmt::Debug for Reconnecting<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reconnecting").field("address", &self.source.address).finish_non_exhaustive()
    }
}
