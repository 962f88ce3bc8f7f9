//! Connections of a server: their numbers, and the credentials of their clients.

use std::fmt;

/// Identifies a connection among all that a server has had.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ConnectionId(pub(super) u64);

impl fmt::Display for ConnectionId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// A connection of a client.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Connection {
    /// The number of the connection.
    pub id: ConnectionId,
    /// The client.
    pub peer: Peer,
}

/// The known properties of a client.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Peer {
    /// The process that connected, for Unix sockets on Linux (`SO_PEERCRED`).
    pub credentials: Option<Credentials>,
}

impl Peer {
    /// Returns a client without known properties.
    pub fn unknown() -> Self {
        Self::default()
    }

    /// Sets the process that connected.
    #[must_use]
    pub fn credentials(mut self, credentials: Credentials) -> Self {
        self.credentials = Some(credentials);
        self
    }
}

/// A process and its user and group, as they were when it connected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Credentials {
    /// The process id in the PID namespace of this process, or 0 if the process is not visible there.
    pub pid: i32,
    /// The id of the effective user.
    pub uid: u32,
    /// The id of the effective group.
    pub gid: u32,
}

/// The connection or disconnection of a client.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ConnectionChange {
    /// The client has connected.
    Opened(Connection),
    /// The client has disconnected, or the server has closed the connection.
    Closed(Connection),
}
