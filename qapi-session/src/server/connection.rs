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

/// What is known of a client.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Peer {
    /// The process that connected, for Unix sockets on Linux (`SO_PEERCRED`).
    pub credentials: Option<Credentials>,
}

impl Peer {
    /// A client of which nothing is known.
    pub fn unknown() -> Self {
        Self::default()
    }

    /// With the process that connected.
    #[must_use]
    pub fn credentials(mut self, credentials: Credentials) -> Self {
        self.credentials = Some(credentials);
        self
    }
}

/// A process and its user and group, as they were when it connected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Credentials {
    /// Its process id in the PID namespace of this process; 0 if it is not visible there.
    pub pid: i32,
    /// Its effective user.
    pub uid: u32,
    /// Its effective group.
    pub gid: u32,
}

/// A client has connected or disconnected.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ConnectionChange {
    /// It has connected.
    Opened(Connection),
    /// It has disconnected, or the server has closed the connection.
    Closed(Connection),
}
