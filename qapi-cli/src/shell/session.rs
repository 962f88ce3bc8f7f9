//! The connection of a shell, which is made again when the server comes back.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use anyhow::Result;
use qapi_interface::{Interface, Message, Shape, TypeRef};

use super::live::Live;
use crate::line::Schema;
use crate::peer::{Peer, Server, is_storage_daemon};
use crate::render::plain;

/// A shell's connection.
pub(super) struct Session {
    server: Server,
    timeout: Option<Duration>,
    current: Mutex<Option<Arc<Connected>>>,
    /// Locked while a connection is made.
    connecting: Mutex<()>,
    /// The actions of a transaction that is being typed.
    pub(super) transaction: Mutex<Option<Vec<serde_json::Value>>>,
}

/// One connection, and information about its server.
pub(super) struct Connected {
    pub(super) peer: Peer,
    pub(super) interface: Interface,
    /// The actions of transactions, as if each were a command.
    pub(super) actions: Interface,
    pub(super) live: Live,
    /// The name and version of the server, such as `QEMU 10.2.2`.
    pub(super) title: String,
    /// The text before the line being typed.
    pub(super) prompt: &'static str,
}

impl Session {
    pub(super) fn connect(server: Server, timeout: Option<Duration>) -> Result<Self> {
        let session = Self {
            server,
            timeout,
            current: Mutex::default(),
            connecting: Mutex::default(),
            transaction: Mutex::default(),
        };
        session.reconnect()?;
        Ok(session)
    }

    /// Returns the connection, or `None` after it was lost.
    pub(super) fn current(&self) -> Option<Arc<Connected>> {
        self.current.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Makes a new connection, unless another thread has just made one.
    pub(super) fn reconnect(&self) -> Result<Arc<Connected>> {
        // A monitor serves one client, so two attempts at once would hinder each other.
        let _connecting = self.connecting.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(connected) = self.current() {
            return Ok(connected);
        }
        let peer = Peer::connect(&self.server, self.timeout)?;
        let connected = Arc::new(Connected::new(peer)?);
        *self.current.lock().unwrap_or_else(PoisonError::into_inner) = Some(Arc::clone(&connected));
        Ok(connected)
    }

    /// Discards a lost connection, and the transaction being typed. Returns whether there was a transaction. A connection
    /// that has replaced the lost one meanwhile stays.
    pub(super) fn lose(&self, lost: &Arc<Connected>) -> bool {
        let mut current = self.current.lock().unwrap_or_else(PoisonError::into_inner);
        if !current.as_ref().is_some_and(|current| Arc::ptr_eq(current, lost)) {
            return false;
        }
        *current = None;
        drop(current);
        self.transaction.lock().unwrap_or_else(PoisonError::into_inner).take().is_some()
    }

    pub(super) fn address(&self) -> &str {
        &self.server.address
    }

    /// Whether a transaction is being typed.
    pub(super) fn is_in_transaction(&self) -> bool {
        self.transaction.lock().unwrap_or_else(PoisonError::into_inner).is_some()
    }
}

impl Connected {
    fn new(peer: Peer) -> Result<Self> {
        let interface = peer.interface()?;
        let actions = actions(&interface);
        let is_daemon = peer.protocol() == "qmp" && is_storage_daemon(&interface);
        let program = if is_daemon { "QEMU storage daemon" } else { "QEMU" };
        let (title, prompt) = match (&peer, peer.version()) {
            (Peer::Agent(agent), _) => (plain(&format!("QEMU guest agent {}", agent.commands()?.version)), "qga> "),
            (_, Some(version)) => (plain(&format!("{program} {version}")), if is_daemon { "qsd> " } else { "qmp> " }),
            _ => (program.to_owned(), "qmp> "),
        };
        Ok(Self { live: Live::new(peer.clone()), peer, interface, actions, title, prompt })
    }

    /// Returns the schema that lines are checked against.
    pub(super) fn schema<'s>(&'s self, properties: &'s Properties<'s>, in_transaction: bool) -> Schema<'s> {
        let interface = if in_transaction { &self.actions } else { &self.interface };
        Schema { interface, properties, is_transaction: in_transaction }
    }
}

/// Returns the properties of a kind of device.
pub(super) type Properties<'p> = dyn Fn(&str) -> Option<crate::line::Properties> + 'p;

/// Returns an interface whose commands are the actions that `transaction` takes.
fn actions(interface: &Interface) -> Interface {
    let mut actions = interface.clone();
    actions.messages = actions_of(interface).unwrap_or_default();
    actions
}

fn actions_of(interface: &Interface) -> Option<Vec<Message>> {
    let list = interface.object(interface.message("transaction")?.payload?)?.member("actions")?.ty;
    let Shape::Array(element) = interface.types[list].shape else { return None };
    let action = interface.object(element)?;
    let message = |value: &str, data: Option<TypeRef>| Message {
        name: value.to_owned(),
        module: String::new(),
        is_event: false,
        payload: data,
        returns: None,
        flags: Vec::new(),
        meta: qapi_interface::Meta::default(),
    };
    let data = |ty: TypeRef| interface.object(ty)?.member("data").map(|member| member.ty);
    Some(action.branches.iter().map(|branch| message(&branch.value, data(branch.ty))).collect())
}
