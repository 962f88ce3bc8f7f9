//! A running mock server.

use std::fmt;
use std::io;
use std::path::Path;
use std::sync::atomic::Ordering;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{Builder as ThreadBuilder, JoinHandle};

use qapi_interface::Message;
use qemu_qapi::Address;
use qemu_qapi::CommandError;
use qemu_qapi::blocking::Listener;
use qemu_qapi::server::ServerHandle;
use serde_json::Value;
use tempfile::TempDir;

use crate::error::{EmitError, StartError};
use crate::reply::check_object;
use crate::server::{Received, State, WakeFd, serve};

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
    handle: ServerHandle,
    thread: Mutex<Option<JoinHandle<io::Result<()>>>>,
    /// The temporary directory of the socket, if the server created one. It is removed last.
    _directory: Option<TempDir>,
}

impl MockQmp {
    pub(crate) fn start(
        listener: Listener,
        address: Address,
        clients: usize,
        state: Arc<State>,
        handle: ServerHandle,
        directory: Option<TempDir>,
    ) -> Result<Self, StartError> {
        let wake_fd = WakeFd::new()?;
        let thread = {
            let (state, handle) = (state.clone(), handle.clone());
            let serve = move || serve(&listener, clients, &state, &handle, &wake_fd);
            ThreadBuilder::new().name("qapi-mock".to_owned()).spawn(serve)?
        };
        Ok(Self { address, state, handle, thread: Mutex::new(Some(thread)), _directory: directory })
    }

    /// Returns the address that it listens at.
    pub fn address(&self) -> &Address {
        &self.address
    }

    /// Returns the path of its Unix socket, or an empty path if it listens at another kind of address.
    pub fn path(&self) -> &Path {
        match &self.address {
            Address::Unix(path) | Address::Path(path) => path,
            _ => Path::new(""),
        }
    }

    /// Emits an event with the given data to every client that has negotiated. As in QEMU, some kinds of events are
    /// sent at most once a second.
    ///
    /// # Errors
    /// If the schema has no such event, or the data is not valid by the schema.
    pub fn emit(&self, event: &str, data: Value) -> Result<(), EmitError> {
        let table = &self.state.schema.interface;
        let data_type = table.payload(self.event(event)?);
        check_object(table, data_type, &data).map_err(|misfit| EmitError::Data { event: event.to_owned(), misfit })?;
        self.state.emit(&self.handle, event, Some(data));
        Ok(())
    }

    /// Emits an event with generated data.
    ///
    /// # Errors
    /// If the schema has no such event.
    pub fn emit_made_up(&self, event: &str) -> Result<(), EmitError> {
        self.event(event)?;
        self.state.emit(&self.handle, event, None);
        Ok(())
    }

    fn event(&self, name: &str) -> Result<&Message, EmitError> {
        self.state.schema.interface.event(name).ok_or_else(|| EmitError::NoEvent(name.to_owned()))
    }

    /// Returns the valid commands received so far, in order, without `qmp_capabilities`. Only the last 65,536 are kept.
    pub fn received(&self) -> Vec<Received> {
        self.state.journal.all_received()
    }

    /// Returns the errors with which invalid requests were answered, at most the last 65,536.
    pub fn refused(&self) -> Vec<CommandError> {
        self.state.journal.all_refused()
    }

    /// Returns the commands that the script did not expect, each as a message with the line, the expected and the
    /// received command. At most the last 65,536 are kept.
    pub fn mismatches(&self) -> Vec<String> {
        self.state.journal.all_mismatches()
    }

    /// Returns the numbers of the lines of the script whose commands have not been received yet.
    pub fn unmet(&self) -> Vec<usize> {
        self.state.script().map_or_else(Vec::new, |script| script.unmet())
    }

    /// Returns the handle of the server, for example to disable commands, or to reject deprecated ones.
    pub fn handle(&self) -> &ServerHandle {
        &self.handle
    }

    /// Shuts the server down once its clients have read their replies, as `quit` does. It waits at most
    /// [`Options::linger`](qemu_qapi::server::Options#structfield.linger) for a client that does not read.
    pub fn shutdown(&self) {
        self.handle.shutdown();
    }

    /// Waits until the server has ended.
    ///
    /// # Errors
    /// If it ended because accepting clients failed, or because its thread panicked.
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
        // A caller that needs the error calls `wait`.
        _ = self.wait();
    }
}

impl fmt::Debug for MockQmp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MockQmp").field("address", &self.address).field("state", &self.state).finish_non_exhaustive()
    }
}
