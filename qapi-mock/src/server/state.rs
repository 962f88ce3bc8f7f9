//! What all clients of a server share.

use std::collections::{HashMap, VecDeque};
use std::fmt;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use qemu_qapi::CommandError;
use qemu_qapi::schema::{Event, Protocol};
use qemu_qapi::server::Control;
use serde_json::{Map, Value};

use crate::fault::Faults;
use crate::reply::{Random, event};
use crate::script::Play;

/// Requests, and refusals, that are remembered. Beyond, the oldest are forgotten.
const REMEMBERED: usize = 1 << 16;

/// A command that came, and was in order as far as the schema can tell.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Received {
    /// Its name.
    pub command: &'static str,
    /// Its arguments.
    pub arguments: Map<String, Value>,
    /// Whether it was sent out of band.
    pub out_of_band: bool,
}

/// A notification from a running server: see [`Builder::notify`](crate::Builder::notify).
#[derive(Debug)]
#[non_exhaustive]
pub enum Notice<'a> {
    /// A command came.
    Received(&'a Received),
    /// A request was answered with an error of the session's own: it was not in order.
    Refused(&'a CommandError),
    /// A command came that the script does not have there.
    Mismatch(&'a str),
}

/// What is called with notices.
pub(crate) type Notify = Arc<dyn Fn(&Notice<'_>) + Send + Sync>;

/// What a command is always answered with.
pub(crate) type Canned = Result<Value, CommandError>;

/// What all clients share, but for what is the session's.
pub(crate) struct State {
    pub(crate) schema: &'static Protocol,
    pub(crate) seed: u64,
    pub(crate) canned: HashMap<String, Canned>,
    pub(crate) faults: Faults,
    pub(crate) script: Option<Mutex<Play>>,
    pub(crate) journal: Journal,
    /// Whether the machine runs: `stop` and `cont` tell, `query-status` asks.
    pub(crate) running: AtomicBool,
    /// Whether the server is to end without another word.
    pub(crate) abandoned: AtomicBool,
}

impl State {
    /// A made-up reply's or event's source of numbers.
    pub(crate) fn random(&self, texts: &[&str]) -> Random {
        Random::new(self.seed, texts)
    }

    pub(crate) fn script(&self) -> Option<MutexGuard<'_, Play>> {
        self.script.as_ref().map(|script| script.lock().unwrap_or_else(PoisonError::into_inner))
    }

    pub(crate) fn is_abandoned(&self) -> bool {
        self.abandoned.load(Ordering::Acquire)
    }

    /// Emits an event, with made-up data if it is given none.
    pub(crate) fn emit(&self, control: &Control, kind: &'static Event, data: Option<Value>) {
        let data = data.unwrap_or_else(|| event(kind, self.random(&[kind.name])));
        control.emit_value(kind, data);
    }
}

/// What came.
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

    fn tell(&self, notice: &Notice<'_>) {
        if let Some(notify) = &self.notify {
            notify(notice);
        }
    }

    pub(crate) fn received(&self, received: Received) {
        self.tell(&Notice::Received(&received));
        remember(&self.received, received);
    }

    pub(crate) fn refused(&self, error: CommandError) {
        self.tell(&Notice::Refused(&error));
        remember(&self.refused, error);
    }

    pub(crate) fn mismatch(&self, mismatch: String) {
        self.tell(&Notice::Mismatch(&mismatch));
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
