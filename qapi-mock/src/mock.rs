//! A running mock server.

use std::fmt;
use std::io;
use std::path::Path;
use std::sync::atomic::Ordering;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{Builder as ThreadBuilder, JoinHandle};

use qemu_qapi::Address;
use qemu_qapi::CommandError;
use qemu_qapi::blocking::Listener;
use qemu_qapi::schema::Event;
use qemu_qapi::server::Control;
use serde_json::Value;
use tempfile::TempDir;

use crate::error::{EmitError, StartError};
use crate::reply::check_object;
use crate::server::{Bell, Received, State, serve};

/// A running mock server with its own threads. Dropping it ends the server and removes its socket.
///
/// ```
/// use qapi_mock::MockQmp;
/// use qemu_qapi::blocking::Qmp;
/// use qemu_qapi::qmp::Client as _;
/// use serde_json::json;
///
/// let mock = MockQmp::builder().reply("query-name", json!({"name": "guest"})).start()?;
/// let vm = Qmp::connect(mock.address())?;
/// assert_eq!(vm.query_name()?.name.as_deref(), Some("guest"));
/// mock.emit("STOP", json!({}))?;
/// assert_eq!(mock.received()[0].command, "query-name");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct MockQmp {
    address: Address,
    state: Arc<State>,
    control: Control,
    bell: Arc<Bell>,
    thread: Mutex<Option<JoinHandle<io::Result<()>>>>,
    /// Of the socket, if it has one of its own. Removed last.
    _directory: Option<TempDir>,
}

impl MockQmp {
    pub(crate) fn start(
        listener: Listener,
        address: Address,
        clients: usize,
        state: Arc<State>,
        control: Control,
        bell: Arc<Bell>,
        directory: Option<TempDir>,
    ) -> Result<Self, StartError> {
        let thread = {
            let (state, control, bell) = (state.clone(), control.clone(), bell.clone());
            let serve = move || serve(&listener, clients, &state, &control, &bell);
            ThreadBuilder::new().name("qapi-mock".to_owned()).spawn(serve)?
        };
        Ok(Self { address, state, control, bell, thread: Mutex::new(Some(thread)), _directory: directory })
    }

    /// Where it listens.
    pub fn address(&self) -> &Address {
        &self.address
    }

    /// Its Unix socket; an empty path if it listens elsewhere.
    pub fn path(&self) -> &Path {
        match &self.address {
            Address::Unix(path) | Address::Path(path) => path,
            _ => Path::new(""),
        }
    }

    /// Emits an event with these data, to every client that has negotiated. As in QEMU, some kinds
    /// reach them at most once a second.
    ///
    /// # Errors
    /// If the schema has no such event, or says otherwise of its data.
    pub fn emit(&self, event: &str, data: Value) -> Result<(), EmitError> {
        let event = self.event(event)?;
        check_object(event.data, &data).map_err(|misfit| EmitError::Data { event: event.name, misfit })?;
        self.state.emit(&self.control, event, Some(data));
        Ok(())
    }

    /// Emits an event with made-up data.
    ///
    /// # Errors
    /// If the schema has no such event.
    pub fn emit_made_up(&self, event: &str) -> Result<(), EmitError> {
        self.state.emit(&self.control, self.event(event)?, None);
        Ok(())
    }

    fn event(&self, name: &str) -> Result<&'static Event, EmitError> {
        self.state.schema.event(name).ok_or_else(|| EmitError::NoEvent(name.to_owned()))
    }

    /// The valid commands received so far, in order, without `qmp_capabilities`.
    pub fn received(&self) -> Vec<Received> {
        self.state.journal.all_received()
    }

    /// The errors with which invalid requests were answered.
    pub fn refused(&self) -> Vec<CommandError> {
        self.state.journal.all_refused()
    }

    /// The commands that the script did not expect, each as a message with the line, the expected and the received
    /// command.
    pub fn mismatches(&self) -> Vec<String> {
        self.state.journal.all_mismatches()
    }

    /// The lines of the script whose commands are still to come.
    pub fn unmet(&self) -> Vec<usize> {
        self.state.script().map_or_else(Vec::new, |script| script.unmet())
    }

    /// The server's session-level handle: to disable commands, say, or to reject what is deprecated.
    pub fn control(&self) -> &Control {
        &self.control
    }

    /// Ends the server once its clients have their answers, as `quit` does.
    pub fn shutdown(&self) {
        self.control.shutdown();
        self.bell.ring();
    }

    /// Waits until it has ended.
    ///
    /// # Errors
    /// If it could not go on.
    pub fn wait(&self) -> io::Result<()> {
        let mut thread = self.thread.lock().unwrap_or_else(PoisonError::into_inner);
        match thread.take().map(JoinHandle::join) {
            Some(Ok(ended)) => ended,
            Some(Err(_)) => Err(io::Error::other("the server has panicked")),
            None => Ok(()),
        }
    }
}

impl Drop for MockQmp {
    fn drop(&mut self) {
        self.state.abandoned.store(true, Ordering::Release);
        self.shutdown();
        // Whoever is interested in how it ended has waited for it.
        _ = self.wait();
    }
}

impl fmt::Debug for MockQmp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MockQmp").field("address", &self.address).field("state", &self.state).finish_non_exhaustive()
    }
}
