//! What workflows make in a server or a guest, and how it is removed again.

use std::fmt;
use std::time::Duration;

use qapi_types::shown;
use serde_json::{Value, json};

use super::peers::Peers;
use super::{Failure, Peer, WorkflowError, freeze, job, unplug};

/// Something that a workflow makes in a server or a guest.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Resource {
    /// A job, by its id.
    Job(String),
    /// A device, by its id.
    Device(String),
    /// A node of the block layer, by its name.
    Node(String),
    /// A network backend, by its id.
    Netdev(String),
    /// A character device, by its id.
    Chardev(String),
    /// An object that `object-add` has made, by its id.
    Object(String),
    /// A set of file descriptors of `add-fd`.
    FdSet {
        /// Its number, if the reply with it has arrived.
        id: Option<i64>,
        /// The text by which it can be found in `query-fdsets`.
        opaque: String,
    },
    /// A file descriptor that `getfd` has named.
    Fd(Peer, String),
    /// A migration that may still be under way.
    Migration,
    /// Capabilities or parameters of migration that are not what they were before.
    MigrationSettings,
    /// The guest's file systems are frozen.
    FrozenGuest,
    /// A file that the guest agent has open, by its path.
    OpenFile(String),
    /// A process in the guest; without its number if the reply with it has not arrived.
    GuestProcess(Option<i64>),
}

impl fmt::Display for Resource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Job(id) => write!(f, "the job `{}`", shown(id)),
            Self::Device(id) => write!(f, "the device `{}`", shown(id)),
            Self::Node(name) => write!(f, "the block node `{}`", shown(name)),
            Self::Netdev(id) => write!(f, "the network backend `{}`", shown(id)),
            Self::Chardev(id) => write!(f, "the character device `{}`", shown(id)),
            Self::Object(id) => write!(f, "the object `{}`", shown(id)),
            Self::FdSet { id: Some(id), .. } => write!(f, "the set {id} of file descriptors"),
            Self::FdSet { id: None, opaque } => write!(f, "the set of file descriptors with `{}`", shown(opaque)),
            Self::Fd(_, name) => write!(f, "the file descriptor `{}`", shown(name)),
            Self::Migration => f.write_str("a migration under way"),
            Self::MigrationSettings => f.write_str("changed settings of migration"),
            Self::FrozenGuest => f.write_str("frozen file systems in the guest"),
            Self::OpenFile(path) => write!(f, "the open file `{}` in the guest", shown(path)),
            Self::GuestProcess(Some(pid)) => write!(f, "the process {pid} in the guest"),
            Self::GuestProcess(None) => f.write_str("a process in the guest"),
        }
    }
}

/// How often and how long after each other something that is still in use is removed. A device lets go of its backend a
/// moment after `DEVICE_DELETED`.
const ATTEMPTS: u32 = 10;
const BETWEEN: Duration = Duration::from_millis(200);

impl Resource {
    /// Removes it. What does not exist counts as removed.
    ///
    /// # Errors
    /// If the server refuses, if the task must stop, or if it is of a kind that cannot be removed.
    pub(super) async fn remove(&self, peers: &Peers) -> Result<(), WorkflowError> {
        let monitor = Peer::Monitor;
        match self {
            Self::Job(id) => return job::abandon(peers, id).await,
            Self::Device(id) => return unplug::release(peers, id, &unplug::Patience::default()).await,
            Self::FrozenGuest => return freeze::thaw(peers).await.map(drop),
            Self::Node(name) => delete(peers, monitor, "blockdev-del", json!({"node-name": name})).await,
            Self::Netdev(id) => delete(peers, monitor, "netdev_del", json!({"id": id})).await,
            Self::Chardev(id) => delete(peers, monitor, "chardev-remove", json!({"id": id})).await,
            Self::Object(id) => delete(peers, monitor, "object-del", json!({"id": id})).await,
            Self::Fd(peer, name) => delete(peers, *peer, "closefd", json!({"fdname": name})).await,
            Self::FdSet { id: Some(id), .. } => delete(peers, monitor, "remove-fd", json!({"fdset-id": id})).await,
            Self::FdSet { id: None, opaque } => {
                let sets = peers.query(monitor, "query-fdsets", Value::Null).await?;
                for set in sets.as_array().into_iter().flatten() {
                    let mut fds = set["fds"].as_array().into_iter().flatten();
                    if fds.any(|fd| fd["opaque"] == opaque.as_str()) {
                        delete(peers, monitor, "remove-fd", json!({"fdset-id": set["fdset-id"]})).await?;
                    }
                }
                Ok(())
            }
            Self::Migration | Self::MigrationSettings | Self::OpenFile(_) | Self::GuestProcess(_) => {
                Err(Failure::Arguments(format!("{self} cannot be removed by this workflow")).into())
            }
        }
    }
}

/// Executes a command that removes something, again for a while if the server refuses because it is still in use.
async fn delete(peers: &Peers, peer: Peer, command: &'static str, arguments: Value) -> Result<(), WorkflowError> {
    for attempt in 1.. {
        match peers.call(peer, command, arguments.clone()).await {
            Ok(_) => break,
            Err(error) if error.is_not_found() => break,
            // After a time-out it may be gone or not: the next attempt tells.
            Err(error) if (error.server().is_some() || error.is_timeout()) && attempt < ATTEMPTS => {
                peers.pause(BETWEEN, "a backend to be released").await?;
            }
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

/// Removes things, the last one first, within this time. Returns those that could not be removed, and leaves in place
/// what these stand on.
pub(super) async fn remove_all(peers: &Peers, mut made: Vec<Resource>, within: Duration) -> Vec<Resource> {
    peers.clean_up(within);
    while let Some(resource) = made.pop() {
        if resource.remove(peers).await.is_err() {
            made.push(resource);
            break;
        }
    }
    made
}
