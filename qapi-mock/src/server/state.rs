//! The state of a server, which all its clients share.

use std::collections::{HashMap, VecDeque};
use std::fmt;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use qemu_qapi::CommandError;
use qemu_qapi::server::ServerHandle;
use serde_json::{Map, Value};

use crate::fault::Faults;
use crate::reply::{Random, event};
use crate::schema::Schema;
use crate::script::Play;

/// The number of entries that each list of the journal holds. Further entries replace the oldest.
const REMEMBERED: usize = 1 << 16;

/// A received command that is valid by the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Received {
    /// Its name.
    pub command: String,
    /// Its arguments.
    pub arguments: Map<String, Value>,
    /// Whether it was sent out of band.
    pub out_of_band: bool,
}

/// A notification from a running server: see [`Builder::notify`](crate::Builder::notify).
#[derive(Debug)]
#[non_exhaustive]
pub enum Notice<'a> {
    /// A valid command was received.
    Received(&'a Received),
    /// An invalid request was answered with this error.
    Refused(&'a CommandError),
    /// A command was received that the script does not expect.
    Mismatch(&'a str),
}

/// A function that is called for each notice.
pub(crate) type Notify = Arc<dyn Fn(&Notice<'_>) + Send + Sync>;

/// A fixed reply to a command.
pub(crate) type Canned = Result<Value, CommandError>;

/// The state of a server that its [`ServerHandle`] does not have.
pub(crate) struct State {
    pub(crate) schema: Schema,
    pub(crate) seed: u64,
    pub(crate) canned: HashMap<String, Canned>,
    pub(crate) faults: Faults,
    pub(crate) script: Option<Mutex<Play>>,
    pub(crate) journal: Journal,
    /// Whether the machine runs: `stop` and `cont` set it, `query-status` returns it.
    pub(crate) running: AtomicBool,
    /// Whether the server ends at once, even if replies are not written yet.
    pub(crate) abandoned: AtomicBool,
}

impl State {
    /// Returns the random numbers for a generated reply or event.
    pub(crate) fn random(&self, texts: &[&str]) -> Random {
        Random::new(self.seed, texts)
    }

    /// Generates the data of an event. Returns null if the schema does not have the event.
    pub(crate) fn event(&self, name: &str) -> Value {
        let table = &self.schema.interface;
        table.event(name).map_or(Value::Null, |kind| event(table, kind, self.random(&[name])))
    }

    pub(crate) fn script(&self) -> Option<MutexGuard<'_, Play>> {
        self.script.as_ref().map(|script| script.lock().unwrap_or_else(PoisonError::into_inner))
    }

    pub(crate) fn is_abandoned(&self) -> bool {
        self.abandoned.load(Ordering::Acquire)
    }

    /// Emits an event. Its data is generated if none is given.
    pub(crate) fn emit(&self, server: &ServerHandle, name: &str, data: Option<Value>) {
        let data = data.unwrap_or_else(|| self.event(name));
        let emitted = server.emit_value(name, data);
        debug_assert_eq!(emitted, Ok(()), "the interface lists the events of the schema and of the script");
    }
}

/// A record of the received requests, for [`MockQmp`](crate::MockQmp) to report.
#[derive(Default)]
pub(crate) struct Journal {
    received: Mutex<VecDeque<Received>>,
    refused: Mutex<VecDeque<CommandError>>,
    mismatches: Mutex<VecDeque<String>>,
    notify: Option<Notify>,
}

impl Journal {
    pub(crate) fn new(notify: Option<Notify>) -> Self {
        Self { notify, ..Self::default() }
    }

    fn notify(&self, notice: &Notice<'_>) {
        if let Some(notify) = &self.notify {
            notify(notice);
        }
    }

    pub(crate) fn received(&self, received: Received) {
        self.notify(&Notice::Received(&received));
        remember(&self.received, received);
    }

    pub(crate) fn refused(&self, error: CommandError) {
        self.notify(&Notice::Refused(&error));
        remember(&self.refused, error);
    }

    pub(crate) fn mismatch(&self, mismatch: String) {
        self.notify(&Notice::Mismatch(&mismatch));
        remember(&self.mismatches, mismatch);
    }

    pub(crate) fn all_received(&self) -> Vec<Received> {
        recalled(&self.received)
    }

    pub(crate) fn all_refused(&self) -> Vec<CommandError> {
        recalled(&self.refused)
    }

    pub(crate) fn all_mismatches(&self) -> Vec<String> {
        recalled(&self.mismatches)
    }
}

fn remember<T>(list: &Mutex<VecDeque<T>>, item: T) {
    let mut list = list.lock().unwrap_or_else(PoisonError::into_inner);
    if list.len() == REMEMBERED {
        list.pop_front();
    }
    list.push_back(item);
}

fn recalled<T: Clone>(list: &Mutex<VecDeque<T>>) -> Vec<T> {
    list.lock().unwrap_or_else(PoisonError::into_inner).iter().cloned().collect()
}

impl fmt::Debug for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("State").field("release", &self.schema.release).field("seed", &self.seed).finish_non_exhaustive()
    }
}
