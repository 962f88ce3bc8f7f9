//! A command being executed: its arguments, its context, and its reply.

use std::collections::VecDeque;
use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

use qapi_types::schema::{self, Described};
use qapi_types::wire::is_too_deep;
use qapi_types::{CommandError, Decode, Empty, Encode, from_value, to_value};
use serde_json::{Map, Value};

use super::answers;
use super::base64;
use super::check::check;
use super::command::Command;
use super::connection::{Connection, ConnectionId, Peer};
use super::handle::{EmitError, ServerHandle};
use super::json::{self, TOO_DEEP};
use super::mailbox::Mailbox;
use super::output::Reply;
use super::plain::{NESTING, Plain};
use super::policy::hide;
use super::request::{Envelope, not_found, open};
use super::ungenerated;
use crate::OwnedFd;
use crate::wire::de::Deserializer;
use crate::wire::message::shown_masked;

/// A command being executed. Each method of a server receives it.
///
/// If it is dropped before it is [finished](Self::finish), for example by a panic, its connection is closed.
pub struct Call {
    command: Arc<Command>,
    out_of_band: bool,
    server: ServerHandle,
    input: Input,
    /// The rest of the set of file descriptors of which the call has taken the first.
    fds: VecDeque<OwnedFd>,
    has_taken_fds: bool,
    reply: Reply,
    /// Identifies the call within its connection.
    number: u64,
    unanswered: Unanswered,
}

/// The arguments, until they are read.
#[derive(Default)]
pub(super) enum Input {
    /// In the text of a request that is strict JSON.
    Text(Plain),
    /// Checked against the schema.
    Checked(Map<String, Value>),
    /// The arguments have been read.
    #[default]
    Taken,
}

/// Shows the value without secrets.
impl fmt::Debug for Input {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(plain) => plain.fmt(f),
            Self::Checked(members) => {
                write!(f, "Checked({})", shown_masked(Value::Object(members.clone()).to_string().as_bytes()))
            }
            Self::Taken => f.write_str("Taken"),
        }
    }
}

/// Closes the connection if its call is dropped unanswered.
struct Unanswered {
    /// `None` once the call is finished.
    mailbox: Option<Arc<Mailbox>>,
    /// Whether a [`Responder`] sends the reply.
    deferred: bool,
}

impl Unanswered {
    /// Returns the mailbox for the reply, or `None` if a [`Responder`] sends the reply.
    fn answer(mut self) -> Option<Arc<Mailbox>> {
        self.mailbox.take().filter(|_| !self.deferred)
    }
}

impl Drop for Unanswered {
    fn drop(&mut self) {
        if let Some(mailbox) = self.mailbox.take().filter(|_| !self.deferred) {
            mailbox.fail();
        }
    }
}

/// The connection of a call that has been finished. No caller sees it: finishing consumes the call.
static NO_CONNECTION: Connection = Connection { id: ConnectionId(u64::MAX), peer: Peer { credentials: None } };

/// A call's identity, from its session.
pub(super) struct Origin {
    pub(super) command: Arc<Command>,
    pub(super) out_of_band: bool,
    pub(super) number: u64,
    pub(super) mailbox: Arc<Mailbox>,
    pub(super) reply: Reply,
}

impl Call {
    pub(super) fn new(server: ServerHandle, origin: Origin, input: Input) -> Self {
        let Origin { command, out_of_band, number, mailbox, reply } = origin;
        Self {
            command,
            out_of_band,
            server,
            input,
            fds: VecDeque::new(),
            has_taken_fds: false,
            reply,
            number,
            unanswered: Unanswered { mailbox: Some(mailbox), deferred: false },
        }
    }

    /// Returns the command's name on the wire.
    pub fn name(&self) -> &str {
        self.command.name()
    }

    /// Returns the command's index in the [`commands`](super::Interface#structfield.commands) of the service's
    /// interface.
    pub fn index(&self) -> usize {
        self.command.index
    }

    /// Returns whether the command is executed out of band (`exec-oob`).
    pub fn is_out_of_band(&self) -> bool {
        self.out_of_band
    }

    /// Returns whether a driver may drop the command's future when its client disconnects: the command is declared so,
    /// or [`Options::cancel`](super::Options#structfield.cancel) is set.
    pub fn is_cancellable(&self) -> bool {
        self.command.entry.cancellable || self.server.options().cancel
    }

    /// Returns whether the command is executed by a future instead of blocking a thread.
    pub fn is_async(&self) -> bool {
        self.command.entry.is_async
    }

    /// Returns the handle of the server that executes the command.
    pub fn server(&self) -> &ServerHandle {
        &self.server
    }

    /// Returns the connection of the client that sent the command: its number, and the client's credentials.
    pub fn connection(&self) -> &Connection {
        self.unanswered.mailbox.as_ref().map_or(&NO_CONNECTION, |mailbox| mailbox.connection())
    }

    /// Emits an event to all clients that have negotiated: see [`ServerHandle::emit`].
    ///
    /// # Errors
    /// Fails if the server does not list the event, or if JSON cannot express its data, such as a number that is not
    /// finite. `?` converts the error to a [`CommandError`].
    pub fn emit<E: Described<Info = schema::Event> + Encode>(&self, event: &E) -> Result<(), EmitError> {
        self.server.emit(event)
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
        if self.fds.is_empty()
            && !self.has_taken_fds
            && let Some(mailbox) = &self.unanswered.mailbox
        {
            self.fds = mailbox.take_fds().into();
            self.has_taken_fds = !self.fds.is_empty();
        }
        self.fds.pop_front()
    }

    /// Reads the arguments. `C` is the command's struct, its data type if the command is declared with `'boxed': true`,
    /// or [`Value`] if the interface is not [typed](super::Interface#structfield.typed).
    ///
    /// # Errors
    /// Fails with QEMU's error if the arguments do not match the schema; pass it to [`refuse`](Self::refuse). If the
    /// request is not valid JSON, the reply will have no id, as in QEMU. Also fails if the arguments have been read
    /// already.
    pub fn read<C: for<'de> Decode<'de>>(&mut self) -> Result<C, CommandError> {
        let arguments = match std::mem::take(&mut self.input) {
            Input::Text(plain) => match decode_text(plain.arguments()) {
                Some(command) => return Ok(command),
                None => self.explain(&plain)?,
            },
            Input::Checked(arguments) => arguments,
            Input::Taken => return Err(CommandError::generic("The arguments have been read already")),
        };
        from_value(Value::Object(arguments)).map_err(|error| match error.to_string() {
            error if is_too_deep(&error) => CommandError::generic(TOO_DEEP),
            error => CommandError::generic(error),
        })
    }

    /// Reads a request again by QEMU's rules if its arguments cannot be read directly into their type. Returns QEMU's
    /// error, or the arguments if they are valid.
    #[cold]
    fn explain(&mut self, plain: &Plain) -> Result<Map<String, Value>, CommandError> {
        let (value, order) = json::read(plain.text.as_bytes()).map_err(|error| {
            self.reply.forget_id();
            CommandError::generic(error)
        })?;
        let mut envelope = open(value, &order, true)?;
        examine(&self.server, &self.command, &mut envelope)?;
        Ok(envelope.arguments)
    }

    /// Replies with the result of the command. If JSON cannot express the result, the client receives an error.
    ///
    /// The returned [`Response`] has to reach the session: return it from
    /// [`Service::execute`](super::Service::execute). After [`defer`](Self::defer) this sends nothing.
    pub fn finish<R: Encode>(self, result: Result<R, CommandError>) -> Response {
        let Self { server, command, mut reply, number, unanswered, .. } = self;
        let Some(mailbox) = unanswered.answer() else { return Response { number, reply: None, mailbox: None } };
        write(&mut reply, &server, &command, result);
        Response { number, reply: Some(reply.into_bytes()), mailbox: Some(mailbox) }
    }

    /// Replies with an error.
    pub fn refuse(self, error: CommandError) -> Response {
        self.finish::<bool>(Err(error))
    }

    /// Defers the reply. The [`Responder`] sends it later, from any thread; the [`Response`] is what
    /// [`Service::execute`](super::Service::execute) returns now. Until the reply is sent, no other in-band command of
    /// this client is executed.
    ///
    /// If this is called again, the second responder does nothing, because a command has only one reply.
    pub fn defer<T>(&mut self) -> (Responder<T>, Response) {
        let (number, command) = (self.number, self.command.clone());
        let mailbox = self.unanswered.mailbox.clone().filter(|_| !self.unanswered.deferred);
        self.unanswered.deferred = true;
        let pending = mailbox.map(|mailbox| Pending {
            number,
            command,
            mailbox,
            reply: std::mem::take(&mut self.reply),
            server: self.server.clone(),
        });
        (Responder(pending, PhantomData), Response { number, reply: None, mailbox: None })
    }

    /// Answers `query-commands`, `query-version`, `query-qmp-schema` or `guest-info` from the schema and the state of
    /// the server. For any other command, the client receives an error.
    pub fn answer_from_tables(mut self) -> Response {
        // These commands take no arguments. Arguments that came as text have not been checked yet.
        if let Input::Text(plain) = std::mem::take(&mut self.input)
            && let Err(error) = self.explain(&plain)
        {
            return self.refuse(error);
        }
        if answers::answer(&self.server, self.command.name(), &mut self.reply) {
            let Self { reply, number, unanswered, .. } = self;
            return Response { number, reply: Some(reply.into_bytes()), mailbox: unanswered.answer() };
        }
        let text = format!("The command {} cannot be answered from the tables", self.name());
        self.refuse(CommandError::generic(text))
    }

    /// Replies that the command does not exist.
    pub(super) fn not_found(self) -> Response {
        let error = not_found(self.name());
        self.refuse(error)
    }
}

impl fmt::Debug for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call")
            .field("command", &self.name())
            .field("out_of_band", &self.out_of_band)
            .field("input", &self.input)
            .finish_non_exhaustive()
    }
}

/// Reads arguments from the text of an object, which may be empty. Returns `None` if they do not fit.
fn decode_text<C: for<'de> Decode<'de>>(text: &str) -> Option<C> {
    let text = if text.is_empty() { "{}" } else { text };
    let mut deserializer = Deserializer::from_text(text).nesting(NESTING);
    let decoded = C::decode(&mut deserializer).ok()?;
    deserializer.end().ok()?;
    Some(decoded)
}

/// Checks the arguments of a command against the schema, and converts them to the form that generated types read.
pub(super) fn examine(server: &ServerHandle, command: &Command, envelope: &mut Envelope) -> Result<(), CommandError> {
    let table = server.table();
    let Some(message) = table.command(command.index) else { return Err(not_found(command.name())) };
    let table = &table.interface;
    check(table, message, &envelope.arguments, &envelope.order, &server.policy()).map_err(CommandError::generic)?;
    let object = table.payload(message);
    if !message.flag("gen") {
        ungenerated::settle(table, object, &mut envelope.arguments)?;
    }
    base64::settle(object, &mut envelope.arguments)
}

/// Writes the result of a command as its schema declares it, without the parts that the policy hides.
fn write<T: Encode>(reply: &mut Reply, server: &ServerHandle, command: &Command, result: Result<T, CommandError>) {
    match result {
        Err(error) => reply.error(&error),
        Ok(_) if !command.entry.success_response => {}
        Ok(_) if !command.entry.returns => reply.value(&Empty::default()),
        Ok(value) => match server.hiding().map(|policy| (policy, to_value(&value))) {
            Some((policy, Ok(mut value))) => {
                let table = server.table();
                if let Some(ty) = table.command(command.index).and_then(|command| command.returns) {
                    hide(&table.interface, ty, &mut value, &policy);
                }
                reply.value::<Value>(&value);
            }
            _ => reply.value(&value),
        },
    }
}

/// The reply of a command, for the session that the command came from.
///
/// A driver that holds the session passes it to [`Session::finish`](super::Session::finish). Elsewhere, such as in
/// another thread, [`deliver`](Self::deliver) sends it to the session.
#[derive(Debug)]
#[must_use = "a command that is not answered holds up those after it"]
pub struct Response {
    number: u64,
    /// `None` if it is deferred.
    reply: Option<Vec<u8>>,
    mailbox: Option<Arc<Mailbox>>,
}

impl Response {
    /// Sends the reply to the session, whose waker is woken. Does nothing if the client has disconnected.
    pub fn deliver(mut self) {
        let mailbox = self.mailbox.take();
        if let (Some(mailbox), Some((number, reply))) = (mailbox, self.take()) {
            mailbox.answer(number, reply);
        }
    }

    /// Returns the number of the call and its reply, unless the reply is deferred.
    pub(super) fn take(&mut self) -> Option<(u64, Vec<u8>)> {
        self.mailbox = None;
        self.reply.take().map(|reply| (self.number, reply))
    }
}

/// If a response is dropped before its reply reaches the session, the connection is closed, because the client would
/// wait forever.
impl Drop for Response {
    fn drop(&mut self) {
        if let Some(mailbox) = self.mailbox.take() {
            mailbox.fail();
        }
    }
}

/// Sends the deferred reply of a command. If it is dropped before [`send`](Self::send), the client receives an error.
#[must_use = "the client receives an error if this is dropped"]
pub struct Responder<T>(Option<Pending>, PhantomData<fn(T)>);

struct Pending {
    number: u64,
    mailbox: Arc<Mailbox>,
    reply: Reply,
    server: ServerHandle,
    command: Arc<Command>,
}

impl Pending {
    fn deliver<T: Encode>(mut self, result: Result<T, CommandError>) {
        write(&mut self.reply, &self.server, &self.command, result);
        self.mailbox.answer(self.number, self.reply.into_bytes());
    }
}

impl<T: Encode> Responder<T> {
    /// Sends the reply. Does nothing if the client has disconnected.
    pub fn send<E: Into<CommandError>>(mut self, result: Result<T, E>) {
        if let Some(pending) = self.0.take() {
            pending.deliver(result.map_err(Into::into));
        }
    }
}

impl<T> Drop for Responder<T> {
    fn drop(&mut self) {
        if let Some(pending) = self.0.take() {
            pending.deliver::<bool>(Err(CommandError::generic("The command was abandoned")));
        }
    }
}

impl<T> fmt::Debug for Responder<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let command = self.0.as_ref().map_or("(answered)", |pending| pending.command.name());
        write!(f, "Responder({command})")
    }
}
