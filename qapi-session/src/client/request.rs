//! A request of a client: an encoded command without an id.

use std::borrow::Cow;
use std::fmt;
use std::time::Duration;

use qapi_types::{Command, Encode, OobCommand};
use serde_json::{Map, Value};

use crate::wire::encode::{self, Mode};
use crate::{Error, Options, OwnedFd};

/// An encoded command, with its deadline and file descriptors, to be executed in band or out of band.
pub struct Request {
    pub(super) command: Cow<'static, str>,
    pub(super) front: Vec<u8>,
    pub(super) mode: Mode,
    pub(super) silent: bool,
    /// Whether the schema describes all of its arguments.
    is_described: bool,
    pub(super) fds: Vec<OwnedFd>,
    timeout: Option<Duration>,
    at_most: Duration,
}

impl Request {
    /// Creates a request that executes a command in its turn.
    ///
    /// # Errors
    /// If it holds a number that JSON cannot express.
    pub fn new<C: Command + Encode>(command: &C) -> Result<Self, Error> {
        let mut request = Self::encode(Cow::Borrowed(C::NAME), Mode::InBand, command)?;
        request.silent = !C::SUCCESS_RESPONSE;
        request.is_described = C::GENERATED;
        Ok(request)
    }

    /// Creates a request that executes a command at once, before others that wait.
    ///
    /// # Errors
    /// The same as of [`new`](Self::new).
    pub fn out_of_band<C: OobCommand + Encode>(command: &C) -> Result<Self, Error> {
        let mut request = Self::encode(Cow::Borrowed(C::NAME), Mode::OutOfBand, command)?;
        request.is_described = C::GENERATED;
        Ok(request)
    }

    /// Creates a request for a command without a type. A command without arguments takes `json!({})`.
    ///
    /// # Errors
    /// [`Error::Encode`] if the arguments are not an object.
    pub fn raw(command: impl Into<Cow<'static, str>>, arguments: impl Into<Value>) -> Result<Self, Error> {
        let command = command.into();
        match arguments.into() {
            arguments @ Value::Object(_) => Self::encode(command, Mode::InBand, &arguments),
            _ => Err(Error::Encode { command, error: "they are not an object".into(), address: None }),
        }
    }

    /// Marks the command as one that sends no reply on success, as `guest-shutdown`. [`new`](Self::new) does so by the
    /// command's type; this is for [`raw`](Self::raw).
    #[must_use]
    pub fn without_reply(mut self) -> Self {
        self.silent = true;
        self
    }

    /// Creates a request without a command, which only waits until the guest agent answers a handshake. Its default
    /// deadline is [`Options::agent_timeout`](crate::Options::agent_timeout).
    pub fn handshake() -> Self {
        let command = Cow::Borrowed("");
        Self::encoded(command, Vec::new(), Mode::InBand)
    }

    pub(super) fn encoded(command: Cow<'static, str>, front: Vec<u8>, mode: Mode) -> Self {
        Self {
            command,
            front,
            mode,
            silent: false,
            is_described: true,
            fds: Vec::new(),
            timeout: None,
            at_most: Duration::MAX,
        }
    }

    pub(super) fn is_handshake(&self) -> bool {
        self.front.is_empty()
    }

    /// Returns the reply to assume if the server ends because of this command, or `None` if the command does not end
    /// it.
    ///
    /// Of all commands, QEMU documents only for `quit` that the connection may close before the reply is sent
    /// (`qapi/control.json`; for QEMU and its storage daemon). The `quit` of the human monitor behaves the same.
    pub(super) fn farewell(&self) -> Option<&'static str> {
        match &*self.command {
            "quit" => Some("{}"),
            "human-monitor-command" if self.is_human_quit() => Some("\"\""),
            _ => None,
        }
    }

    fn is_human_quit(&self) -> bool {
        let arguments = self.arguments();
        let line = arguments.get("command-line").and_then(Value::as_str);
        line.and_then(|line| line.split_ascii_whitespace().next()).is_some_and(|word| matches!(word, "quit" | "q"))
    }

    fn encode<A: Encode>(command: Cow<'static, str>, mode: Mode, arguments: &A) -> Result<Self, Error> {
        let mut front = Vec::with_capacity(96);
        match encode::request(&mut front, mode, &command, arguments) {
            Ok(()) => Ok(Self::encoded(command, front, mode)),
            Err(error) => Err(Error::Encode { command, error: error.to_string().into(), address: None }),
        }
    }

    /// The arguments, read from what is sent.
    pub(crate) fn arguments(&self) -> Map<String, Value> {
        let mut text = self.front.clone();
        text.push(b'}');
        let mut request: Value = crate::wire::de::from_slice(&text).unwrap_or_default();
        match request.get_mut("arguments").map(Value::take) {
            Some(Value::Object(arguments)) => arguments,
            _ => Map::new(),
        }
    }

    /// Whether the schema describes all of its arguments.
    pub(crate) fn is_described(&self) -> bool {
        self.is_described
    }

    /// Sets the deadline, counted from the call, in place of the default.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// Sets an upper limit on the deadline, be it the default or its own.
    #[must_use]
    pub fn at_most(mut self, timeout: Duration) -> Self {
        self.at_most = timeout;
        self
    }

    /// Returns the longest time that the call may take.
    pub(super) fn deadline(&self, options: &Options) -> Duration {
        let timeout = self.timeout.unwrap_or_else(|| match self.is_handshake() {
            true => options.agent_timeout,
            false => options.command_timeout.of(&self.command),
        });
        timeout.min(self.at_most)
    }

    /// Adds a file descriptor that is sent with the request.
    #[must_use]
    pub fn with_fd(mut self, fd: OwnedFd) -> Self {
        self.fds.push(fd);
        self
    }

    /// Returns the command's name.
    pub fn command(&self) -> &str {
        &self.command
    }

    /// Returns the number of file descriptors that are sent with it.
    pub fn fds(&self) -> usize {
        self.fds.len()
    }
}

/// Leaves out the arguments, which may be secret.
impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Request").field("command", &self.command).field("mode", &self.mode).finish_non_exhaustive()
    }
}
