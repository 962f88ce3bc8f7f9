//! A command being executed, as its method sees it.

use std::collections::VecDeque;
use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

use qapi_types::schema::{self, Described};
use qapi_types::{Decode, Encode, Error};

use super::arguments::{Arguments, Mismatch};
use super::control::Control;
use super::mailbox::Mailbox;
use super::output::{self, Reply};
use crate::OwnedFd;

/// The context of a command being executed, which each method of a server receives.
pub struct Call {
    /// Which of the server's commands it is.
    index: usize,
    command: &'static schema::Command,
    out_of_band: bool,
    control: Control,
    /// The rest of the set of file descriptors that it has taken the first of.
    fds: VecDeque<OwnedFd>,
    pub(super) reply: Reply,
    /// Names the call within its connection.
    number: u64,
    mailbox: Arc<Mailbox>,
    from_tables: bool,
    later: bool,
    mismatch: Option<String>,
    has_taken_fds: bool,
}

/// The outcome of executing a command. Only [`Call`] creates it.
#[derive(Debug)]
pub struct Handled(pub(super) Outcome);

#[derive(Debug)]
pub(super) enum Outcome {
    /// The reply is written.
    Done,
    /// It will be, by an [`Answer`].
    Later,
    /// The arguments are not in order, or not in a form that can be read straight.
    Mismatch,
}

/// A call's identity, from its session.
pub(super) struct Origin {
    pub(super) index: usize,
    pub(super) command: &'static schema::Command,
    pub(super) out_of_band: bool,
    pub(super) number: u64,
    pub(super) mailbox: Arc<Mailbox>,
    pub(super) reply: Reply,
}

impl Call {
    pub(super) fn new(control: Control, origin: Origin) -> Self {
        let Origin { index, command, out_of_band, number, mailbox, reply } = origin;
        Self {
            index,
            command,
            out_of_band,
            control,
            fds: VecDeque::new(),
            reply,
            number,
            mailbox,
            from_tables: false,
            later: false,
            mismatch: None,
            has_taken_fds: false,
        }
    }

    /// What the schema says of the command.
    pub fn command(&self) -> &'static schema::Command {
        self.command
    }

    /// Which of the commands that the service listed it is.
    pub fn index(&self) -> usize {
        self.index
    }

    /// Whether it is executed out of band (`exec-oob`).
    pub fn is_out_of_band(&self) -> bool {
        self.out_of_band
    }

    /// The server it is executed on: its commands and their state, its events.
    pub fn control(&self) -> &Control {
        &self.control
    }

    /// The server's commands, in the order of listing, and whether each is enabled.
    pub fn commands(&self) -> Vec<super::CommandState> {
        self.control.commands()
    }

    /// Emits an event, to every client that has negotiated.
    ///
    /// # Errors
    /// If the event holds what JSON cannot express.
    pub fn emit<E: Described<Info = schema::Event> + Encode>(&self, event: &E) -> Result<(), serde_json::Error> {
        self.control.emit(event)
    }

    /// Has the reply begin with a byte 0xFF, unless it is an error (`guest-sync-delimited`).
    pub fn delimit(&mut self) {
        self.reply.delimited = true;
    }

    /// Takes the next of the file descriptors that came with the command (`SCM_RIGHTS`), in the order in which they
    /// were sent. Returns `None` if none came, or all have been taken.
    ///
    /// As in QEMU (`monitor_get_fd`), a connection keeps the last set of at most 16 descriptors until a command takes
    /// one of them or another set arrives. Descriptors of the set that the command does not take are closed when it
    /// ends. All are set to close on `exec`.
    ///
    /// If some descriptors of a set were lost because this process has reached its limit, the whole set is closed and
    /// this returns `None`. QEMU would instead take one from the rest of the set, or from the previous set.
    pub fn take_fd(&mut self) -> Option<OwnedFd> {
        if self.fds.is_empty() && !self.has_taken_fds {
            self.fds = self.mailbox.take_fds().into();
            self.has_taken_fds = !self.fds.is_empty();
        }
        self.fds.pop_front()
    }

    /// Defers the reply. `start` receives an [`Answer`], which sends the reply from any thread and at any time. Return
    /// the result of this function from the method.
    ///
    /// Until the reply is sent, no other in-band command of this client is executed. A command has one reply: a second
    /// call drops `start`.
    ///
    /// # Errors
    /// Always. The error is a placeholder for the reply and is never sent.
    pub fn answer_later<T>(&mut self, start: impl FnOnce(Answer<T>)) -> Result<T, Error> {
        if self.later {
            // There is one answer to a command.
            return Err(Error::generic("answered later already"));
        }
        self.later = true;
        let reply = std::mem::take(&mut self.reply);
        let (control, command) = (self.control.clone(), self.command);
        let pending = Pending { number: self.number, mailbox: self.mailbox.clone(), reply, control, command };
        start(Answer(Some(pending), PhantomData));
        Err(Error::generic("answered later"))
    }

    /// Answers `query-commands`, `query-version` or `query-qmp-schema` from the schema table. Return the result of this
    /// function from the method.
    ///
    /// # Errors
    /// Always. The error is a placeholder for the reply. It is sent only if this is another command.
    pub fn answer_from_tables<T>(&mut self) -> Result<T, Error> {
        self.from_tables = true;
        Err(Error::generic(format!("The command {} cannot be answered from the tables", self.command.name)))
    }

    /// Decodes the arguments. If this returns `None`, return the result of [`mismatch`](Self::mismatch).
    pub fn read<C: for<'de> Decode<'de>>(&mut self, arguments: Arguments<'_>) -> Option<C> {
        match arguments.decode() {
            Ok(command) => Some(command),
            Err(Mismatch::Unchecked) => None,
            Err(Mismatch::Type(why)) => {
                self.mismatch = Some(why);
                None
            }
        }
    }

    /// What came of a call whose arguments could not be read.
    #[cold]
    pub fn mismatch(&mut self) -> Handled {
        match self.mismatch.take() {
            None => Handled(Outcome::Mismatch),
            Some(why) => {
                self.reply.error(&Error::generic(why));
                Handled(Outcome::Done)
            }
        }
    }

    /// What came of a call whose method has returned.
    pub fn finish<R: Encode>(&mut self, result: Result<R, Error>) -> Handled {
        if self.later {
            return Handled(Outcome::Later);
        }
        let answered = self.from_tables && self.control.answer(self.command.name, &mut self.reply);
        if !answered {
            output::result(&mut self.reply, self.control.hiding().as_ref(), self.command, result);
        }
        Handled(Outcome::Done)
    }

    /// What came of a call of a command that is not there after all.
    pub(super) fn unknown(&mut self) -> Handled {
        self.reply.error(&super::request::not_found(self.command.name));
        Handled(Outcome::Done)
    }

    pub(super) fn into_reply(self) -> Reply {
        self.reply
    }
}

impl fmt::Debug for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call").field("command", &self.command.name).field("out_of_band", &self.out_of_band).finish()
    }
}

/// A deferred reply. If it is dropped without being sent, the client receives an error.
pub struct Answer<T>(Option<Pending>, PhantomData<fn(T)>);

struct Pending {
    number: u64,
    mailbox: Arc<Mailbox>,
    reply: Reply,
    control: Control,
    command: &'static schema::Command,
}

impl Pending {
    fn deliver<T: Encode>(mut self, result: Result<T, Error>) {
        output::result(&mut self.reply, self.control.hiding().as_ref(), self.command, result);
        self.mailbox.answer(self.number, self.reply.into_bytes());
    }
}

impl<T: Encode> Answer<T> {
    /// Sends the reply. Does nothing if the client has disconnected.
    pub fn send(mut self, result: Result<T, Error>) {
        if let Some(pending) = self.0.take() {
            pending.deliver(result);
        }
    }
}

impl<T> Drop for Answer<T> {
    fn drop(&mut self) {
        if let Some(pending) = self.0.take() {
            pending.deliver::<bool>(Err(Error::generic("The command was abandoned")));
        }
    }
}

impl<T> fmt::Debug for Answer<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Answer")
    }
}
