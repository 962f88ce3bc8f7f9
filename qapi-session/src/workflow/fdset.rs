//! Sets of file descriptors (`add-fd`), through which QEMU uses files that this process has opened.

use std::collections::hash_map::RandomState;
use std::hash::{BuildHasher, Hasher};

use serde_json::{Value, json};

use super::peers::Peers;
use super::plug::step;
use super::{Failure, Peer, Resource, Workflow, WorkflowError, WorkflowRequest, unplug};
use crate::OwnedFd;

/// Passes file descriptors to QEMU as a set, which can be named in place of a file.
///
/// For a disk, [`Plug::disk_over_fds`](super::Plug::disk_over_fds) creates the set, the node and the device in one
/// step.
#[derive(Debug)]
pub struct DescriptorSet {
    fds: Vec<OwnedFd>,
}

/// A set of file descriptors in QEMU. It stays until it is [removed](Self::remove), or until the monitor's last client
/// disconnects while nothing uses it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FdSet {
    id: i64,
    opaque: String,
}

impl DescriptorSet {
    /// Passes these descriptors. A set may have one for reading and one for writing the same file.
    pub fn new(fds: impl IntoIterator<Item = OwnedFd>) -> Self {
        Self { fds: fds.into_iter().collect() }
    }

    async fn run(self, peers: Peers) -> Result<FdSet, WorkflowError> {
        let mut made = Vec::new();
        match add(&peers, self.fds, &mut made).await.and_then(|set| peers.check().map(|()| set)) {
            Err(error) => Err(unplug::undo(&peers, made, error).await),
            set => set,
        }
    }
}

impl FdSet {
    /// Returns the set's number.
    pub fn id(&self) -> i64 {
        self.id
    }

    /// Returns the file name by which options refer to the set: `/dev/fdset/N`.
    pub fn path(&self) -> String {
        format!("/dev/fdset/{}", self.id)
    }

    /// Removes the set. Files that QEMU has opened through the set stay open.
    pub fn remove(self) -> Workflow<()> {
        Workflow::new(&[(Peer::Monitor, &[])], |peers| async move {
            let set = Resource::FdSet { id: Some(self.id), opaque: self.opaque };
            set.remove(&peers).await.map_err(|error| error.with_left_behind([set]))
        })
    }
}

impl From<FdSet> for Resource {
    fn from(set: FdSet) -> Self {
        Self::FdSet { id: Some(set.id), opaque: set.opaque }
    }
}

impl From<DescriptorSet> for Workflow<FdSet> {
    fn from(set: DescriptorSet) -> Self {
        Self::new(&[(Peer::Monitor, &[])], |peers| set.run(peers))
    }
}

/// Adds descriptors to a new set.
pub(super) async fn add(peers: &Peers, fds: Vec<OwnedFd>, made: &mut Vec<Resource>) -> Result<FdSet, WorkflowError> {
    // If the reply with the set's number is lost, this text identifies the set.
    let opaque = format!("qapi-{:016x}", RandomState::new().build_hasher().finish());
    let mut set = None;
    for fd in fds {
        let mut arguments = json!({"opaque": opaque});
        if let Some(id) = set {
            arguments["fdset-id"] = Value::from(id);
        }
        let request = WorkflowRequest::new(Peer::Monitor, "add-fd", arguments).with_fd(fd);
        let mut added = Vec::new();
        let makes = Resource::FdSet { id: set, opaque: opaque.clone() };
        let result = step(peers, request, makes, &mut added).await;
        if set.is_none() {
            made.append(&mut added);
        }
        let id = result?["fdset-id"].as_i64();
        set = Some(id.ok_or(Failure::Reply { command: "add-fd", member: "fdset-id" })?);
        if let (Some(Resource::FdSet { id, .. }), Some(number)) = (made.last_mut(), set) {
            *id = Some(number);
        }
    }
    let id = set.ok_or_else(|| Failure::Arguments("add-fd: no file descriptors".to_owned()))?;
    Ok(FdSet { id, opaque })
}
