//! The guard of a frozen guest.

use ::tokio::runtime::Handle;
use qapi_session::workflow::{Thaw, WorkflowError};

use super::{Qga, run};
use crate::workflow_driver::not_thawed;

/// The guest's file systems, frozen by [`freeze`](super::ClientHandle::freeze). Dropping it thaws them.
///
/// The drop starts a task of the runtime that thaws the guest, within the time that
/// [`thaw_within`](crate::workflow::Freeze::thaw_within) allows. If the runtime is shut down sooner, the guest stays
/// frozen, so prefer to wait for [`finish`](Self::finish). If the task fails, the error is logged with `tracing`, at
/// the level `ERROR` with the target `qemu_qapi`.
///
/// The guard keeps the agent's connection open. If the connection is lost, the guest stays frozen until a new client thaws
/// it.
#[derive(Debug)]
#[must_use = "the guest is thawed when this is dropped"]
pub struct Frozen {
    agent: Qga,
    /// `None` once the guest is being thawed.
    thaw: Option<Thaw>,
    file_systems: i64,
    runtime: Handle,
}

impl Frozen {
    pub(super) fn new(agent: Qga, thaw: Thaw, file_systems: i64) -> Self {
        Self { agent, thaw: Some(thaw), file_systems, runtime: Handle::current() }
    }

    /// Returns how many file systems are frozen.
    pub fn file_systems(&self) -> i64 {
        self.file_systems
    }

    /// Thaws the guest, and returns how many file systems were thawed. If the future is dropped, a task of the runtime
    /// thaws the guest.
    ///
    /// # Errors
    /// If the guest could not be thawed. [`WorkflowError::left_behind`] then contains
    /// [`Resource::FrozenGuest`](crate::workflow::Resource::FrozenGuest).
    pub async fn finish(mut self) -> Result<i64, WorkflowError> {
        run(self.thaw.take().unwrap_or_default(), &self.agent, drop).await
    }
}

impl Drop for Frozen {
    fn drop(&mut self) {
        let Some(thaw) = self.thaw.take() else { return };
        let agent = self.agent.clone();
        self.runtime.spawn(async move {
            if let Err(error) = run(thaw, &agent, drop).await {
                not_thawed(&error);
            }
        });
    }
}
