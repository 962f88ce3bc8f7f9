//! A QMP client.

use std::borrow::Cow;
#[cfg(unix)]
use std::os::fd::OwnedFd;
use std::sync::{Arc, OnceLock};
use std::time::{Duration, Instant};

use qapi_types::{Command, Decode, Encode, OobCommand};
use serde_json::{Map, Value};

use super::call::Call;
use super::checked::Checked;
#[cfg(unix)]
use super::connect::descriptor;
use super::connect::{address_of, open};
use super::descriptor::HangUp;
use super::driver::{self, Handle};
use super::{Events, Transport};
use crate::Backoff;
use crate::Schema;
use crate::client::{Greeting, QmpSession, Reply, Request};
use crate::transport::{Address, ToAddress};
use crate::{Error, Filter, Options};

/// A QMP client for tokio.
///
/// Clones are of the same connection: calls of many tasks overlap, and replies are matched by id. It is
/// closed when the last of them, and of its subscriptions, is dropped.
#[derive(Clone, Debug)]
pub struct Qmp {
    handle: Arc<Handle<QmpSession>>,
    schema: Arc<OnceLock<Arc<Schema>>>,
}

impl Qmp {
    /// Connects to a server, such as `/run/vm/qmp.sock`, with the default options. The returned subscription receives
    /// all events that the server sends.
    ///
    /// # Errors
    /// As [`connect_with`](Self::connect_with).
    pub async fn connect(address: impl ToAddress) -> Result<(Self, Events), Error> {
        Self::connect_with(address, &Options::default()).await
    }

    /// Connects to a server and negotiates.
    ///
    /// # Errors
    /// If the connection attempt fails; if the greeting or the reply to the negotiation does not arrive within its
    /// timeout; or if the server does not speak QMP.
    pub async fn connect_with(address: impl ToAddress, options: &Options) -> Result<(Self, Events), Error> {
        let address = address_of(&address)?;
        Self::start(open(&address, options).await?, options).await
    }

    /// Takes a connection that was made already, such as a [`UnixStream`](std::os::unix::net::UnixStream).
    ///
    /// # Errors
    /// As [`connect_with`](Self::connect_with).
    #[cfg(unix)]
    pub async fn from_fd(fd: impl Into<OwnedFd>, options: &Options) -> Result<(Self, Events), Error> {
        Self::start(descriptor(fd.into())?, options).await
    }

    /// Speaks over any transport: [`Plain`](super::Plain) or one of your own.
    ///
    /// # Errors
    /// As [`connect_with`](Self::connect_with).
    pub async fn over(transport: impl Transport, options: &Options) -> Result<(Self, Events), Error> {
        Self::start(transport, options).await
    }

    pub(super) async fn start(transport: impl Transport, options: &Options) -> Result<(Self, Events), Error> {
        let handle = driver::start(QmpSession::new(options, Instant::now()), transport, options);
        let events = Events::new(Arc::clone(&handle), Filter::all());
        handle.0.ready().await?;
        let schema = options.schema.clone().map_or_else(OnceLock::new, OnceLock::from);
        Ok((Self { handle, schema: Arc::new(schema) }, events))
    }

    /// The server's greeting: its version and what it offers.
    pub fn greeting(&self) -> Option<Greeting> {
        self.handle.0.look(|hub| hub.session.greeting().cloned())
    }

    /// Whether commands can be executed out of band.
    pub fn out_of_band(&self) -> bool {
        self.handle.0.look(|hub| hub.session.out_of_band())
    }

    /// Whether the connection is lost, so that only a new one helps.
    pub fn is_lost(&self) -> bool {
        self.handle.0.look(|hub| hub.lost().is_some())
    }

    /// Executes a command.
    ///
    /// `quit` has also succeeded if the server ends the connection after it was sent, since QEMU does not promise that
    /// the reply arrives before that (`qapi/control.json`).
    ///
    /// # Errors
    /// If the server answers with an error, or no valid answer comes. [`Error::was_sent`] tells whether the command was
    /// sent.
    pub fn execute<C>(&self, command: C) -> impl Future<Output = Result<C::Reply, Error>> + Send + use<'_, C>
    where
        C: Command + Encode,
        C::Reply: for<'de> Decode<'de>,
    {
        let request = Request::new(&command);
        let reply = async move { self.handle.0.run(request?).await };
        async move { reply.await.and_then(|reply| reply.decode_of::<C>()) }
    }

    /// Executes a command at once, overtaking those that are under way. Few commands allow it.
    ///
    /// # Errors
    /// As [`execute`](Self::execute); and [`Error::NoOutOfBand`] if the server does not offer it.
    pub fn execute_oob<C>(&self, command: C) -> impl Future<Output = Result<C::Reply, Error>> + Send + use<'_, C>
    where
        C: OobCommand + Encode,
        C::Reply: for<'de> Decode<'de>,
    {
        let request = Request::out_of_band(&command);
        let reply = async move { self.handle.0.run(request?).await };
        async move { reply.await.and_then(|reply| reply.decode_of::<C>()) }
    }

    /// Executes a command that there is no type for, or whose reply nests deeper than types may
    /// ([`MAX_NESTING`](qapi_types::MAX_NESTING)): here [`Limits::nesting`](crate::Limits::nesting) alone holds.
    ///
    /// # Errors
    /// As [`execute`](Self::execute).
    pub async fn execute_raw(
        &self,
        command: impl Into<Cow<'static, str>>,
        arguments: Map<String, Value>,
    ) -> Result<Value, Error> {
        let command = command.into();
        let reply = self.handle.0.run(Request::raw(command.clone(), arguments)?).await?;
        reply.decode().map_err(|error| Error::Decode { command, error })
    }

    /// Executes a request, and gives the reply as received.
    ///
    /// # Errors
    /// As [`execute`](Self::execute), but for those of decoding.
    pub async fn execute_request(&self, request: Request) -> Result<Reply, Error> {
        self.handle.0.run(request).await
    }

    /// A call with a file descriptor, a deadline of its own, or a callback; awaited, it is made.
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
        Call::new(&self.handle.0, request)
    }

    /// As [`call`](Self::call), out of band.
    pub fn call_oob<C>(&self, command: C) -> Call<'_, C, QmpSession>
    where
        C: OobCommand + Encode,
        C::Reply: for<'de> Decode<'de>,
    {
        self.call_request(Request::out_of_band(&command))
    }

    /// Subscribes to events from now on.
    pub fn subscribe(&self, filter: Filter) -> Events {
        Events::new(Arc::clone(&self.handle), filter)
    }

    /// Waits for an event that is still to come. To miss none, [`subscribe`](Self::subscribe) before
    /// the command that causes it.
    ///
    /// # Errors
    /// As [`Events::wait_for`].
    pub async fn wait_for<E>(&self, timeout: Duration, wanted: impl FnMut(&E) -> bool) -> Result<E, Error>
    where
        E: qapi_types::Event + for<'de> Decode<'de>,
    {
        self.subscribe(Filter::of::<E>()).wait_for(timeout, wanted).await.map(|stamped| stamped.kind)
    }

    /// Whether the server has a command. The first such question asks it for its schema.
    ///
    /// # Errors
    /// As [`schema`](Self::schema).
    pub async fn supports<C: Command>(&self) -> Result<bool, Error> {
        Ok(self.schema().await?.supports::<C>())
    }

    /// The server's schema: which commands, members, features and events it has. Asked for once, unless
    /// [`Options::schema`] stands for it.
    ///
    /// # Errors
    /// As [`execute`](Self::execute).
    pub async fn schema(&self) -> Result<&Arc<Schema>, Error> {
        if let Some(schema) = self.schema.get() {
            return Ok(schema);
        }
        let reply = self.handle.0.run(Request::raw(Schema::COMMAND, Map::new())?).await?;
        let schema = Arc::new(Schema::decode(&reply)?);
        Ok(self.schema.get_or_init(|| schema))
    }

    /// A client of the same connection that checks each command against the server's schema before it sends it.
    ///
    /// # Errors
    /// As [`schema`](Self::schema).
    pub async fn checked(&self) -> Result<Checked, Error> {
        let schema = Arc::clone(self.schema().await?);
        Ok(Checked::new(self.clone(), schema))
    }
}

#[cfg(test)]
impl Qmp {
    /// Whether nothing of any call is left.
    pub(super) fn nothing_left(&self) -> bool {
        self.handle.0.look(|hub| hub.is_idle() && hub.session.is_idle())
    }
}

impl qapi_types::AsyncExecute for Qmp {
    type Error = Error;

    fn execute<C>(&self, command: C) -> impl Future<Output = Result<C::Reply, Error>> + Send
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
    current: Option<(Qmp, HangUp)>,
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
    /// The subscription is returned only for a new connection.
    ///
    /// # Errors
    /// The error of the last attempt, once [`Backoff`] allows no more.
    pub async fn client(&mut self) -> Result<(Qmp, Option<Events>), Error> {
        let is_good = |(current, hang_up): &mut (Qmp, HangUp)| !current.is_lost() && !hang_up.has_happened();
        if let Some(current) = self.current.take_if(is_good) {
            return Ok((self.current.insert(current).0.clone(), None));
        }
        self.current = None;
        let mut pauses = self.backoff.pauses();
        loop {
            match self.connect().await {
                Ok((current, hang_up, events)) => {
                    return Ok((self.current.insert((current, hang_up)).0.clone(), Some(events)));
                }
                Err(error) => match pauses.next() {
                    Some(pause) => ::tokio::time::sleep(pause).await,
                    None => return Err(error),
                },
            }
        }
    }

    async fn connect(&self) -> Result<(Qmp, HangUp, Events), Error> {
        let transport = open(&self.address, &self.options).await?;
        let hang_up = transport.hang_up();
        let (current, events) = Qmp::start(transport, &self.options).await?;
        Ok((current, hang_up, events))
    }
}
