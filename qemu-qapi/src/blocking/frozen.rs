//! The guard of a frozen guest.

use qapi_session::workflow::{Thaw, WorkflowError};

use super::{Qga, run};
use crate::workflow_driver::not_thawed;

/// The guest's file systems, frozen by [`freeze`](super::ClientHandle::freeze). Dropping it thaws them.
///
/// The drop waits until the guest is thawed, for the time that [`thaw_within`](crate::workflow::Freeze::thaw_within)
/// allows. If that fails, the error is logged with `tracing`, at the level `ERROR` with the target `qemu_qapi`.
/// [`finish`](Self::finish) returns the error instead.
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
}

impl Frozen {
    pub(super) fn new(agent: Qga, thaw: Thaw, file_systems: i64) -> Self {
        Self { agent, thaw: Some(thaw), file_systems }
    }

    /// Returns how many file systems are frozen.
    pub fn file_systems(&self) -> i64 {
        self.file_systems
    }

    /// Thaws the guest, and returns how many file systems were thawed.
    ///
    /// # Errors
    /// If the guest could not be thawed. [`WorkflowError::left_behind`] then contains
    /// [`Resource::FrozenGuest`](crate::workflow::Resource::FrozenGuest).
    pub fn finish(mut self) -> Result<i64, WorkflowError> {
        run(self.thaw.take().unwrap_or_default(), &self.agent, drop)
    }
}

impl Drop for Frozen {
    fn drop(&mut self) {
        let Some(thaw) = self.thaw.take() else { return };
        if let Err(error) = run(thaw, &self.agent, drop) {
            not_thawed(&error);
        }
    }
}
