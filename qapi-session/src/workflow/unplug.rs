//! Unplugging a device: the guest must release it, which it may refuse or not do at all.

use std::time::Duration;

use serde_json::{Value, json};

use super::peers::{Event, Peers};
use super::{Failure, Peer, Resource, Workflow, WorkflowError, resource};

pub(super) const EVENTS: &[&str] = &["DEVICE_DELETED", "DEVICE_UNPLUG_GUEST_ERROR", "MEM_UNPLUG_ERROR"];

/// The interval at which the device's existence is checked, because its event may have been dropped.
const LOOK: Duration = Duration::from_secs(2);
/// The time that removing the backends may take.
const CLEAN_UP: Duration = Duration::from_secs(60);

/// Unplugs a device, and then removes its backends.
///
/// The workflow asks the guest to release the device and waits for `DEVICE_DELETED`. If the guest does not react, for
/// example because it is still starting, it asks again. It is no error if the device is gone already, so a failed
/// workflow can be repeated.
///
/// A request to unplug cannot be withdrawn: after a failure or deadline the guest may still release the device. The
/// error lists the device and the backends, which are then left in place.
#[derive(Clone, Debug)]
pub struct Unplug {
    device: String,
    backends: Vec<Resource>,
    patience: Patience,
    deadline: Duration,
}

/// When the guest is asked again, and when the attempt fails.
#[derive(Clone, Copy, Debug)]
pub(super) struct Patience {
    /// The time after which a guest that does not react is asked again. On PCI Express, asking again within five
    /// seconds takes the request back in QEMU before 6.0.
    pub(super) ask_again: Duration,
    /// The number of refusals after which the attempt fails.
    pub(super) refusals: u32,
}

impl Default for Patience {
    fn default() -> Self {
        Self { ask_again: Duration::from_secs(10), refusals: 3 }
    }
}

impl Unplug {
    /// Unplugs the device with this id or QOM path.
    pub fn device(device: impl Into<String>) -> Self {
        Self::everything(device.into(), Vec::new())
    }

    pub(super) fn everything(device: String, backends: Vec<Resource>) -> Self {
        Self { device, backends, patience: Patience::default(), deadline: Duration::from_secs(120) }
    }

    /// Also removes this resource, once the device is gone. Of several resources, the last one is removed first.
    #[must_use]
    pub fn backend(mut self, backend: Resource) -> Self {
        self.backends.push(backend);
        self
    }

    /// Sets how long the guest may take to release the device. Default: 2 minutes.
    #[must_use]
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = deadline;
        self
    }

    /// Sets how long to wait before a guest that does not react is asked again. Default: 10 seconds.
    #[must_use]
    pub fn ask_again_after(mut self, pause: Duration) -> Self {
        self.patience.ask_again = pause.max(Duration::from_millis(1));
        self
    }

    /// Sets the number of refusals, by the guest or the server, after which the workflow fails. Default: 3.
    #[must_use]
    pub fn refusals(mut self, refusals: u32) -> Self {
        self.patience.refusals = refusals;
        self
    }

    async fn run(self, peers: Peers) -> Result<(), WorkflowError> {
        peers.set_deadline(Some(self.deadline));
        if let Err(error) = release(&peers, &self.device, &self.patience).await {
            let device = Resource::Device(self.device);
            return Err(error.with_left_behind(self.backends.into_iter().chain([device])));
        }
        // A backend is of no use without its device, so the backends are removed even if the workflow is cancelled.
        peers.clean_up(CLEAN_UP);
        let mut backends = self.backends;
        while let Some(backend) = backends.pop() {
            if let Err(error) = backend.remove(&peers).await {
                backends.push(backend);
                return Err(error.with_left_behind(backends));
            }
        }
        Ok(())
    }
}

impl From<Unplug> for Workflow<()> {
    fn from(unplug: Unplug) -> Self {
        Self::new(&[(Peer::Monitor, EVENTS)], |peers| unplug.run(peers))
    }
}

/// Asks for a device to be released, and waits until it is gone.
pub(super) async fn release(peers: &Peers, device: &str, patience: &Patience) -> Result<(), WorkflowError> {
    let mut refusals = 0;
    loop {
        match peers.monitor("device_del", json!({"id": device})).await {
            Ok(_) => {}
            Err(error) if error.is_not_found() => return Ok(()),
            Err(error) if error.server().is_some_and(|error| error.desc.contains("in the process of unplug")) => {}
            Err(error) if error.server().is_some() => {
                refusals += 1;
                if refusals >= patience.refusals {
                    return Err(error);
                }
            }
            // The guest may have received the request; the next attempt tells whether the device is gone.
            Err(error) if error.is_timeout() && error.may_have_run() => {}
            Err(error) => return Err(error),
        }
        let ask_again = peers.after(patience.ask_again);
        loop {
            let until = peers.after(LOOK).min(ask_again);
            match peers.event(until, "the guest to release the device").await? {
                Some(event) if !is_about(&event, device) => {}
                Some(event) if event.name == "DEVICE_DELETED" => return Ok(()),
                Some(_) => {
                    refusals += 1;
                    if refusals >= patience.refusals {
                        return Err(Failure::GuestRefused(device.to_owned()).into());
                    }
                }
                None if peers.now() >= ask_again => break,
                None if !exists(peers, device).await? => return Ok(()),
                None => {}
            }
        }
    }
}

/// The QOM path below which devices with ids are found.
const PERIPHERAL: &str = "/machine/peripheral";

fn is_about(event: &Event, device: &str) -> bool {
    let path = event.text("path");
    event.text("device") == device
        || path == device
        || path.strip_prefix(PERIPHERAL).and_then(|path| path.strip_prefix('/')) == Some(device)
}

/// Returns whether the device exists. If the server refuses the query, the device is assumed to exist.
async fn exists(peers: &Peers, device: &str) -> Result<bool, WorkflowError> {
    let (folder, name) = device.rsplit_once('/').unwrap_or((PERIPHERAL, device));
    match peers.query(Peer::Monitor, "qom-list", json!({"path": folder})).await {
        Ok(Value::Array(children)) => Ok(children.iter().any(|child| child["name"] == name)),
        Err(error) if error.server().is_none() => Err(error),
        _ => Ok(true),
    }
}

/// Undoes a task that has failed, and adds the resources that could not be removed to its error.
pub(super) async fn undo(peers: &Peers, made: Vec<Resource>, error: WorkflowError) -> WorkflowError {
    let left_behind = resource::remove_all(peers, made, CLEAN_UP).await;
    error.with_left_behind(left_behind)
}
