//! The resources that workflows create in a server or a guest, and their removal.

use std::fmt;
use std::time::Duration;

use qapi_types::shown;
use serde_json::{Value, json};

use super::peers::Peers;
use super::{Failure, Peer, WorkflowError, freeze, job, unplug};

/// A resource that a workflow creates in a server or a guest.
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
    /// An object created with `object-add`, by its id.
    Object(String),
    /// A set of file descriptors of `add-fd`.
    FdSet {
        /// The set's number, if the reply with it has arrived.
        id: Option<i64>,
        /// The text by which it can be found in `query-fdsets`.
        opaque: String,
    },
    /// A file descriptor passed with `getfd`: its server and its name.
    Fd(Peer, String),
    /// A migration that may still be under way.
    Migration,
    /// Capabilities or parameters of migration that could not be restored.
    MigrationSettings,
    /// The guest's file systems are frozen.
    FrozenGuest,
    /// A file that the guest agent has open, by its path.
    OpenFile(String),
    /// A process in the guest, by its process id; `None` if the reply with the id has not arrived.
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

/// How many times the removal of a resource that is still in use is attempted. A device releases its backend a moment
/// after `DEVICE_DELETED`.
const ATTEMPTS: u32 = 10;
/// The pause between two attempts.
const BETWEEN: Duration = Duration::from_millis(200);

impl Resource {
    /// Removes the resource. One that does not exist counts as removed.
    ///
    /// # Errors
    /// If the server refuses, if the task is cancelled or its deadline passes, or if this kind of resource cannot be
    /// removed.
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

/// Executes a command that removes a resource. A refusal or a timeout is retried for a while, because the resource may
/// still be in use.
async fn delete(peers: &Peers, peer: Peer, command: &'static str, arguments: Value) -> Result<(), WorkflowError> {
    for attempt in 1.. {
        match peers.call(peer, command, arguments.clone()).await {
            Ok(_) => break,
            Err(error) if error.is_not_found() => break,
            // After a timeout, the next attempt tells whether the resource still exists.
            Err(error) if (error.server().is_some() || error.is_timeout()) && attempt < ATTEMPTS => {
                peers.pause(BETWEEN, "a backend to be released").await?;
            }
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

/// Removes resources, the last one first, within this time. Stops at the first one that cannot be removed, because it
/// may use those before it. Returns the resources that are left.
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
