//! Plugging a device together with its backends, as one step: a disk with its nodes, a NIC with its backend.

use std::fmt;
use std::time::Duration;

use qapi_types::Encode;
use serde_json::{Map, Value, json};

use super::peers::Peers;
use super::{Peer, Resource, Unplug, Workflow, WorkflowError, WorkflowRequest, fdset, members, name_in, unplug};
use crate::OwnedFd;

/// Plugs a device together with its backends. If this fails, the earlier state is restored.
///
/// If a step fails, times out or is cancelled, the earlier steps are undone, and so is the step itself if it may have
/// been executed. So all names must be new: otherwise, an older node of the same name might be removed.
pub struct Plug {
    first: Vec<Backend>,
    backend: Backend,
    id: String,
    device: Map<String, Value>,
    deadline: Option<Duration>,
}

/// Makes a node's options from the path of its descriptors.
type NodeOptions = Box<dyn FnOnce(&str) -> Map<String, Value> + Send>;

enum Backend {
    Command {
        command: &'static str,
        arguments: Map<String, Value>,
        makes: Resource,
    },
    Fd {
        name: String,
        fd: OwnedFd,
    },
    /// A node over a set of file descriptors, whose options depend on the path of the set.
    Node {
        name: String,
        fds: Vec<OwnedFd>,
        options: NodeOptions,
    },
}

/// The device and the backends that [`Plug`] has plugged.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Plugged {
    /// The device's id.
    pub device: String,
    /// The backends in the order in which they were made.
    pub backends: Vec<Resource>,
}

impl Plugged {
    /// Unplugs the device and removes the backends.
    pub fn unplug(self) -> Unplug {
        Unplug::everything(self.device, self.backends)
    }
}

impl Plug {
    /// Plugs a disk: `blockdev-add` with these options, which must have a `node-name`, then `device_add`, which must
    /// have an `id`. The device's `drive` is that node unless it is given.
    ///
    /// # Errors
    /// If one of the names is missing.
    pub fn disk<O, D>(options: &O, device: &D) -> Result<Self, WorkflowError>
    where
        O: Encode + ?Sized,
        D: Encode + ?Sized,
    {
        let options = members("blockdev-add", options)?;
        let name = name_in("blockdev-add", &options, "node-name")?;
        let makes = Resource::Node(name.clone());
        Self::new(Backend::Command { command: "blockdev-add", arguments: options, makes }, "drive", name, device)
    }

    /// Plugs a disk over file descriptors: `add-fd`, then as [`disk`](Self::disk). `options` receives the path by which
    /// the node opens the descriptors, `/dev/fdset/N`, and returns the options without `node-name`.
    ///
    /// A node may be opened again later, to read or to write, so the set should have a descriptor for each.
    ///
    /// # Errors
    /// As [`disk`](Self::disk).
    pub fn disk_over_fds<D>(
        fds: impl IntoIterator<Item = OwnedFd>,
        node_name: impl Into<String>,
        options: impl FnOnce(&str) -> Map<String, Value> + Send + 'static,
        device: &D,
    ) -> Result<Self, WorkflowError>
    where
        D: Encode + ?Sized,
    {
        let name = node_name.into();
        let fds = fds.into_iter().collect();
        let node = Backend::Node { name: name.clone(), fds, options: Box::new(options) };
        Self::new(node, "drive", name, device)
    }

    /// Plugs a NIC: `netdev_add` with these options, then `device_add`. Both must have an `id`. The device's `netdev` is
    /// that backend unless it is given.
    ///
    /// # Errors
    /// If one of the names is missing.
    pub fn nic<O, D>(options: &O, device: &D) -> Result<Self, WorkflowError>
    where
        O: Encode + ?Sized,
        D: Encode + ?Sized,
    {
        let options = members("netdev_add", options)?;
        let id = name_in("netdev_add", &options, "id")?;
        let makes = Resource::Netdev(id.clone());
        Self::new(Backend::Command { command: "netdev_add", arguments: options, makes }, "netdev", id, device)
    }

    fn new<D: Encode + ?Sized>(backend: Backend, link: &str, name: String, device: &D) -> Result<Self, WorkflowError> {
        let mut device = members("device_add", device)?;
        device.entry(link).or_insert(name.into());
        let id = name_in("device_add", &device, "id")?;
        Ok(Self { first: Vec::new(), backend, id, device, deadline: None })
    }

    /// Executes this command before the others. `makes` is the resource that it creates, such as a node below the
    /// disk's or an object, so that it can be removed again. Several such commands are executed in the order in which
    /// they were added.
    ///
    /// # Errors
    /// If the arguments hold a number that JSON cannot express.
    pub fn first<A: Encode + ?Sized>(
        mut self,
        command: &'static str,
        arguments: &A,
        makes: Resource,
    ) -> Result<Self, WorkflowError> {
        let arguments = members(command, arguments)?;
        self.first.push(Backend::Command { command, arguments, makes });
        Ok(self)
    }

    /// Passes a file descriptor with this name to QEMU, with `getfd`, before the backend is created. The backend must
    /// use it up, as `netdev_add` does with the `fd` of a tap device.
    #[must_use]
    pub fn fd(mut self, name: impl Into<String>, fd: OwnedFd) -> Self {
        self.first.push(Backend::Fd { name: name.into(), fd });
        self
    }

    /// Sets how long plugging may take. Undoing a failed plug may take another minute. Default: no limit but the
    /// deadlines of the commands.
    #[must_use]
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = Some(deadline);
        self
    }

    async fn run(self, peers: Peers) -> Result<Plugged, WorkflowError> {
        peers.set_deadline(self.deadline);
        let mut made = Vec::new();
        let device = self.id.clone();
        if let Err(error) = self.make(&peers, &mut made).await {
            return Err(unplug::undo(&peers, made, error).await);
        }
        made.retain(|resource| !matches!(resource, Resource::Fd(..) | Resource::Device(_)));
        Ok(Plugged { device, backends: made })
    }

    async fn make(self, peers: &Peers, made: &mut Vec<Resource>) -> Result<(), WorkflowError> {
        for backend in self.first.into_iter().chain([self.backend]) {
            match backend {
                Backend::Command { command, arguments, makes } => {
                    let request = WorkflowRequest::new(Peer::Monitor, command, arguments.into());
                    step(peers, request, makes, made).await?;
                }
                Backend::Fd { name, fd } => {
                    let request = WorkflowRequest::new(Peer::Monitor, "getfd", json!({"fdname": name})).with_fd(fd);
                    step(peers, request, Resource::Fd(Peer::Monitor, name), made).await?;
                }
                Backend::Node { name, fds, options } => {
                    let set = fdset::add(peers, fds, made).await?;
                    let mut options = options(&set.path());
                    options.insert("node-name".to_owned(), name.clone().into());
                    let request = WorkflowRequest::new(Peer::Monitor, "blockdev-add", options.into());
                    step(peers, request, Resource::Node(name), made).await?;
                }
            }
        }
        let request = WorkflowRequest::new(Peer::Monitor, "device_add", self.device.into());
        step(peers, request, Resource::Device(self.id), made).await?;
        peers.check()
    }
}

impl fmt::Debug for Plug {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Plug").field("device", &self.id).finish_non_exhaustive()
    }
}

impl From<Plug> for Workflow<Plugged> {
    fn from(plug: Plug) -> Self {
        Self::new(&[(Peer::Monitor, unplug::EVENTS)], |peers| plug.run(peers))
    }
}

/// Executes a command that creates a resource, and adds the resource to `made` unless it certainly was not created.
pub(super) async fn step(
    peers: &Peers,
    request: WorkflowRequest,
    makes: Resource,
    made: &mut Vec<Resource>,
) -> Result<Value, WorkflowError> {
    let result = peers.send(request).await;
    if result.as_ref().map_or_else(WorkflowError::may_have_run, |_| true) {
        made.push(makes);
    }
    result
}
