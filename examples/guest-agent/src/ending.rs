//! Ending in order: from any thread, whether or not there is a channel just then.

use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use qapi_session::server::Control;

/// Whether the agent is to end.
#[derive(Clone, Debug, Default)]
pub(crate) struct Ending(Arc<(Mutex<State>, Condvar)>);

#[derive(Debug, Default)]
struct State {
    ended: bool,
    /// The server at work. A channel that is opened anew has a new one.
    server: Option<Control>,
}

impl Ending {
    /// Has the agent end, once the command that is being executed is answered.
    pub(crate) fn end(&self) {
        let mut state = self.state();
        state.ended = true;
        if let Some(server) = &state.server {
            server.shutdown();
        }
        self.0.1.notify_all();
    }

    /// The server that is to be told.
    pub(crate) fn of(&self, server: Control) {
        let mut state = self.state();
        if state.ended {
            server.shutdown();
        }
        state.server = Some(server);
    }

    /// Waits, but not beyond the end. Whether that has come.
    pub(crate) fn wait(&self, at_most: Duration) -> bool {
        let waited = self.0.1.wait_timeout_while(self.state(), at_most, |state| !state.ended);
        waited.unwrap_or_else(PoisonError::into_inner).0.ended
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
