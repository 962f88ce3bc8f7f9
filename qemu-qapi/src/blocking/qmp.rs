//! A QMP client.

use std::borrow::Cow;
use std::io;
#[cfg(unix)]
use std::os::fd::OwnedFd;
use std::sync::{Arc, OnceLock};
use std::time::{Duration, Instant};

use qapi_types::{Command, Decode, Encode, EventSet, OobCommand};
use serde_json::{Map, Value};

use super::call::Call;
use super::checked::Checked;
use super::driver::Connection;
use super::events::{Events, Subscription};
use super::transport::{self, Transport};
use crate::Backoff;
use crate::Schema;
use crate::WaitedFor;
use crate::client::{Greeting, QmpSession, Reply, Request};
#[cfg(unix)]
use crate::transport::inherited;
use crate::transport::{Address, ToAddress, connect, is_timeout};
use crate::{Error, Filter, Options};

/// A QMP client that waits in the calling thread.
///
/// Clones are of the same connection, which many threads may use: their calls overlap. It is closed
/// when the last of them, and of its subscriptions, is dropped.
#[derive(Clone, Debug)]
pub struct Qmp {
    connection: Arc<Connection<QmpSession>>,
    schema: Arc<OnceLock<Arc<Schema>>>,
}

impl Qmp {
    /// Connects to a server, such as `/run/vm/qmp.sock`, with the options' defaults.
    ///
    /// # Errors
    /// As [`connect_with`](Self::connect_with).
    pub fn connect(address: impl ToAddress) -> Result<Self, Error> {
        Self::connect_with(address, &Options::default())
    }

    /// Connects to a server and negotiates.
    ///
    /// # Errors
    /// If the connection attempt fails; if the greeting or the reply to the negotiation does not arrive within its
    /// timeout; or if the server does not speak QMP.
    pub fn connect_with(address: impl ToAddress, options: &Options) -> Result<Self, Error> {
        Self::start(open(&address, options)?, options)
    }

    /// Takes a connection that was made already, such as a [`UnixStream`](std::os::unix::net::UnixStream).
    ///
    /// # Errors
    /// As [`connect_with`](Self::connect_with).
    #[cfg(unix)]
    pub fn from_fd(fd: impl Into<OwnedFd>, options: &Options) -> Result<Self, Error> {
        let connected = inherited(fd.into()).map_err(|error| crate::Lost::Io(Arc::new(error)))?;
        Self::start(transport::of(connected).map_err(|error| crate::Lost::Io(Arc::new(error)))?, options)
    }

    /// Speaks over any transport: [`Pipes`](super::Pipes), [`Halves`](super::Halves),
    /// [`Stream`](super::Stream) or one of your own.
    ///
    /// # Errors
    /// As [`connect_with`](Self::connect_with).
    pub fn over(transport: impl Transport + 'static, options: &Options) -> Result<Self, Error> {
        Self::start(Box::new(transport), options)
    }

    pub(super) fn start(transport: Box<dyn Transport>, options: &Options) -> Result<Self, Error> {
        let connection = Connection::new(QmpSession::new(options, Instant::now()), transport, options);
        connection.ready()?;
        let schema = options.schema.clone().map_or_else(OnceLock::new, OnceLock::from);
        Ok(Self { connection, schema: Arc::new(schema) })
    }

    /// The server's greeting: its version and what it offers.
    pub fn greeting(&self) -> Option<Greeting> {
        self.connection.with(|hub| hub.session.greeting().cloned())
    }

    /// Whether commands can be executed out of band.
    pub fn out_of_band(&self) -> bool {
        self.connection.with(|hub| hub.session.out_of_band())
    }

    /// Executes a command and waits for its reply.
    ///
    /// `quit` has also succeeded if the server ends the connection after it was sent, since QEMU does not promise that
    /// the reply arrives before that (`qapi/control.json`).
    ///
    /// # Errors
    /// If the server answers with an error, or no valid answer comes. [`Error::was_sent`] tells whether the command was
    /// sent.
    pub fn execute<C>(&self, command: C) -> Result<C::Reply, Error>
    where
        C: Command + Encode,
        C::Reply: for<'de> Decode<'de>,
    {
        self.connection.run(Request::new(&command)?)?.decode_of::<C>()
    }

    /// Executes a command at once, overtaking those that are under way. Few commands allow it.
    ///
    /// # Errors
    /// As [`execute`](Self::execute); and [`Error::NoOutOfBand`] if the server does not offer it.
    pub fn execute_oob<C>(&self, command: C) -> Result<C::Reply, Error>
    where
        C: OobCommand + Encode,
        C::Reply: for<'de> Decode<'de>,
    {
        self.call_oob(command).execute()
    }

    /// Executes a command that there is no type for, or whose reply nests deeper than types may
    /// ([`MAX_NESTING`](qapi_types::MAX_NESTING)): here [`Limits::nesting`](crate::Limits::nesting) alone holds.
    ///
    /// # Errors
    /// As [`execute`](Self::execute).
    pub fn execute_raw(
        &self,
        command: impl Into<Cow<'static, str>>,
        arguments: Map<String, Value>,
    ) -> Result<Value, Error> {
        let command = command.into();
        let reply = self.connection.run(Request::raw(command.clone(), arguments)?)?;
        reply.decode().map_err(|error| Error::Decode { command, error })
    }

    /// Executes a request, and gives the reply as received.
    ///
    /// # Errors
    /// As [`execute`](Self::execute), but for those of decoding.
    pub fn execute_request(&self, request: Request) -> Result<Reply, Error> {
        self.connection.run(request)
    }

    /// A call with a file descriptor, a deadline of its own, or a callback.
    pub fn call<C>(&self, command: C) -> Call<'_, C, QmpSession>
    where
        C: Command + Encode,
        C::Reply: for<'de> Decode<'de>,
    {
        self.call_request(Request::new(&command))
    }

    pub(super) fn call_request<C>(&self, request: Result<Request, Error>) -> Call<'_, C, QmpSession>
    where
        C: Command,
        C::Reply: for<'de> Decode<'de>,
    {
        Call::new(&self.connection, request)
    }

    /// As [`call`](Self::call), out of band.
    pub fn call_oob<C>(&self, command: C) -> Call<'_, C, QmpSession>
    where
        C: OobCommand + Encode,
        C::Reply: for<'de> Decode<'de>,
    {
        self.call_request(Request::out_of_band(&command))
    }

    /// Handles what comes in, running callbacks, until `timeout` or the end of the connection.
    ///
    /// # Errors
    /// If the connection is lost.
    pub fn drive(&self, timeout: Duration) -> Result<(), Error> {
        self.connection.drive(Instant::now().checked_add(timeout), false)
    }

    /// Handles what comes in until no submitted call waits for its reply any more.
    ///
    /// # Errors
    /// If the connection is lost.
    pub fn drive_all(&self) -> Result<(), Error> {
        self.connection.drive(None, true)
    }

    /// Subscribes to all events, as those of a protocol. To miss none, call this before the command that causes them.
    ///
    /// As with [`subscribe`](Self::subscribe), the first subscription begins with events that came before it.
    ///
    /// ```no_run
    /// use qemu_qapi::blocking::Qmp;
    /// use qapi_types::qmp::{self, Client as _};
    ///
    /// # fn main() -> Result<(), qemu_qapi::Error> {
    /// let vm = Qmp::connect("/tmp/qmp.sock")?;
    /// // Of a protocol of one's own it is `own::Event`.
    /// let mut events = vm.events::<qmp::Event>();
    /// vm.stop()?;
    /// while let Some(event) = events.next() {
    ///     if let qmp::Event::Stop(_) = event?.kind {
    ///         break;
    ///     }
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn events<E: EventSet>(&self) -> Events<E> {
        self.subscribe(Filter::all()).decoded()
    }

    /// Subscribes to events.
    ///
    /// The first subscription of a connection also delivers the last events since the connection was made: up to 64 of
    /// them and a megabyte, with [`Error::EventsDropped`] for earlier ones that the filter may have wanted. Any other one
    /// delivers only events that come after it is made. A first subscription that is made late therefore begins with events
    /// that may be hours old: make it right after connecting, or compare [`timestamp`](crate::client::Event::timestamp).
    pub fn subscribe(&self, filter: Filter) -> Subscription {
        Subscription::new(Arc::clone(&self.connection), self.connection.with(|hub| hub.subscribe(filter)))
    }

    /// Waits for an event that is still to come. To miss none, [`subscribe`](Self::subscribe) before
    /// the command that causes it.
    ///
    /// # Errors
    /// As [`Subscription::wait_for`].
    pub fn wait_for<E>(&self, timeout: Duration, wanted: impl FnMut(&E) -> bool) -> Result<E, Error>
    where
        E: qapi_types::Event + for<'de> Decode<'de>,
    {
        let queue = self.connection.with(|hub| hub.subscribe_from_now(Filter::of::<E>()));
        let mut subscription = Subscription::new(Arc::clone(&self.connection), queue);
        subscription.wait_for(timeout, wanted).map(|stamped| stamped.kind)
    }

    /// Whether the server has a command. The first such question asks it for its schema.
    ///
    /// # Errors
    /// As [`schema`](Self::schema).
    pub fn supports<C: Command>(&self) -> Result<bool, Error> {
        Ok(self.schema()?.supports::<C>())
    }

    /// The server's schema: which commands, members, features and events it has. Asked for once, unless
    /// [`Options::schema`] stands for it.
    ///
    /// # Errors
    /// As [`execute`](Self::execute).
    pub fn schema(&self) -> Result<&Arc<Schema>, Error> {
        if let Some(schema) = self.schema.get() {
            return Ok(schema);
        }
        let reply = self.connection.run(Request::raw(Schema::COMMAND, Map::new())?)?;
        let schema = Arc::new(Schema::decode(&reply)?);
        Ok(self.schema.get_or_init(|| schema))
    }

    /// A client of the same connection that checks each command against the server's schema before it sends it.
    ///
    /// # Errors
    /// As [`schema`](Self::schema).
    pub fn checked(&self) -> Result<Checked, Error> {
        let schema = Arc::clone(self.schema()?);
        Ok(Checked::new(self.clone(), schema))
    }
}

impl qapi_types::Execute for Qmp {
    type Error = Error;

    fn execute<C>(&self, command: C) -> Result<C::Reply, Error>
    where
        C: Command + Encode,
        C::Reply: for<'de> Decode<'de>,
    {
        self.execute(command)
    }
}

/// A client that reconnects. Reconnecting is explicit, because a new connection is a new session: events in between are
/// missed, and calls in progress have failed.
#[derive(Debug)]
pub struct Reconnecting {
    address: Address,
    options: Options,
    backoff: Backoff,
    current: Option<Qmp>,
}

impl Reconnecting {
    /// Creates a client for a server at `address` without connecting yet.
    ///
    /// # Errors
    /// If the address cannot be parsed.
    pub fn new(address: impl ToAddress, options: Options, backoff: Backoff) -> Result<Self, Error> {
        Ok(Self { address: address_of(&address)?, options, backoff, current: None })
    }

    /// Returns the current connection or, if it is lost, makes a new one. Attempts are repeated as [`Backoff`] says.
    ///
    /// A lost connection is dropped before the first attempt. Drop its clones and subscriptions as well: until then its
    /// socket stays open, and QEMU serves one client of a monitor at a time.
    ///
    /// # Errors
    /// The error of the last attempt, once [`Backoff`] allows no more.
    pub fn client(&mut self) -> Result<&Qmp, Error> {
        let current = match self.current.take_if(|current| !current.connection.has_ended()) {
            Some(current) => current,
            None => {
                // If this side has given the connection up, its socket is still open, and a server that serves one client
                // at a time does not turn to the next one.
                self.current = None;
                let mut pauses = self.backoff.pauses();
                loop {
                    match Qmp::connect_with(&self.address, &self.options) {
                        Ok(current) => break current,
                        Err(error) => match pauses.next() {
                            Some(pause) => std::thread::sleep(pause),
                            None => return Err(error),
                        },
                    }
                }
            }
        };
        Ok(self.current.insert(current))
    }
}

pub(super) fn open(address: &impl ToAddress, options: &Options) -> Result<Box<dyn Transport>, Error> {
    let address = address_of(address)?;
    let deadline = Instant::now().checked_add(options.connect_timeout);
    match connect(&address, deadline, options.await_server) {
        Ok(connected) => transport::of(connected).map_err(|error| no_connection(&address, error)),
        Err(error) => Err(not_in_time(&address, error, options)),
    }
}

/// The error of a connection that was waited for: that the time is over, or what was in the way.
pub(super) fn not_in_time(address: &Address, error: io::Error, options: &Options) -> Error {
    match is_timeout(&error) {
        true => Error::Timeout { waited_for: WaitedFor::Connection, after: options.connect_timeout },
        false => no_connection(address, error),
    }
}

pub(super) fn address_of(address: &impl ToAddress) -> Result<Address, Error> {
    address.to_address().map_err(|error| Error::Connect {
        address: error.text().to_owned(),
        error: Arc::new(io::Error::new(io::ErrorKind::InvalidInput, error)),
    })
}

pub(super) use self::address_of as address;

pub(super) fn no_connection(address: &Address, error: io::Error) -> Error {
    Error::Connect { address: address.to_string(), error: Arc::new(error) }
}
