//! A guest agent client.

use std::borrow::Cow;
#[cfg(unix)]
use std::os::fd::OwnedFd;
use std::sync::Arc;
use std::time::{Duration, Instant};

use qapi_types::{Command, Decode, Encode, SilentCommand};
use serde_json::{Map, Value};

use super::Transport;
use super::call::Call;
#[cfg(unix)]
use super::connect::descriptor;
use super::connect::{address_of, open};
use super::driver::{self, Handle};
use crate::AgentCommands;
use crate::client::{QgaSession, Reply, Request};
use crate::transport::ToAddress;
use crate::{Error, Options};

/// A guest agent client for tokio.
///
/// Clones are of the same channel: calls of many tasks take turns.
#[derive(Clone, Debug)]
pub struct Qga {
    handle: Arc<Handle<QgaSession>>,
    agent_timeout: Duration,
}

impl Qga {
    /// Connects to an agent's channel and waits for the agent, with the options' defaults.
    ///
    /// # Errors
    /// As [`connect_with`](Self::connect_with).
    pub async fn connect(address: impl ToAddress) -> Result<Self, Error> {
        Self::connect_with(address, &Options::default()).await
    }

    /// Connects to an agent's channel and waits for the agent to answer.
    ///
    /// # Errors
    /// If the channel cannot be opened; or the agent does not answer within
    /// [`agent_timeout`](Options::agent_timeout), for which see [`Error::is_no_agent`].
    pub async fn connect_with(address: impl ToAddress, options: &Options) -> Result<Self, Error> {
        let address = address_of(&address)?;
        Self::start(open(&address, options).await?, options).await
    }

    /// Takes a channel that was opened already.
    ///
    /// # Errors
    /// As [`connect_with`](Self::connect_with).
    #[cfg(unix)]
    pub async fn from_fd(fd: impl Into<OwnedFd>, options: &Options) -> Result<Self, Error> {
        Self::start(descriptor(fd.into())?, options).await
    }

    /// Speaks over any transport.
    ///
    /// # Errors
    /// As [`connect_with`](Self::connect_with).
    pub async fn over(transport: impl Transport, options: &Options) -> Result<Self, Error> {
        Self::start(transport, options).await
    }

    pub(super) async fn start(transport: impl Transport, options: &Options) -> Result<Self, Error> {
        let handle = driver::start(QgaSession::new(options, Instant::now()), transport, options);
        handle.0.ready().await?;
        Ok(Self { handle, agent_timeout: options.agent_timeout })
    }

    /// Waits for the agent to answer again: after it, or the guest, was started anew.
    ///
    /// Calls do so by themselves; this tells whether there is an agent without asking it for anything. A call under way
    /// ends first.
    ///
    /// # Errors
    /// If the agent does not answer within [`agent_timeout`](Options::agent_timeout), counted from this call, for which
    /// see [`Error::is_no_agent`]; or the channel is lost.
    pub async fn sync(&self) -> Result<(), Error> {
        let handshake = Request::handshake(self.agent_timeout);
        self.handle.0.run(handshake).await.map(drop)
    }

    /// Executes a command.
    ///
    /// One deadline covers waiting for the agent and waiting for the reply:
    /// [`command_timeout`](Options::command_timeout) from this call, or the deadline set with [`call`](Self::call).
    /// [`agent_timeout`](Options::agent_timeout) does not apply. A command that sends no reply on success has succeeded
    /// once the agent answers the next request, or the channel ends.
    ///
    /// # Errors
    /// If the agent answers with an error, or no valid answer comes before the deadline. [`Error::is_no_agent`],
    /// [`Error::was_sent`], [`Error::refusal`] and, for commands that send no reply, [`Error::is_unconfirmed`] tell the
    /// cases apart.
    pub fn execute<C>(&self, command: C) -> impl Future<Output = Result<C::Reply, Error>> + Send + use<'_, C>
    where
        C: Command + Encode,
        C::Reply: for<'de> Decode<'de>,
    {
        let request = Request::new(&command);
        let reply = async move { self.handle.0.run(request?).await };
        async move { reply.await.and_then(|reply| reply.decode_of::<C>()) }
    }

    /// Executes a command that answers nothing on success, as [`execute`](Self::execute) does: `guest-shutdown` and
    /// `guest-suspend-*`.
    ///
    /// The agent's answer to the `guest-sync` that is sent right behind the command confirms it, and so does the end of
    /// the channel. A guest that is suspended answers when it is awake again, and may be too late then: QEMU's events
    /// `SUSPEND` and `SUSPEND_DISK`, and `query-status`, tell more.
    ///
    /// # Errors
    /// If the agent answers with an error, or cannot be reached; or if nothing has confirmed the command by the deadline,
    /// for which see [`Error::is_unconfirmed`]. Whether it has succeeded is not known then.
    pub fn execute_silent<C>(&self, command: C) -> impl Future<Output = Result<(), Error>> + Send + use<'_, C>
    where
        C: SilentCommand + Encode,
    {
        let request = Request::new(&command);
        async move { self.handle.0.run(request?).await.map(drop) }
    }

    /// Executes a command that there is no type for, and that answers.
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

    /// A call with a deadline of its own, or a callback; awaited, it is made.
    pub fn call<C>(&self, command: C) -> Call<'_, C, QgaSession>
    where
        C: Command + Encode,
        C::Reply: for<'de> Decode<'de>,
    {
        Call::new(&self.handle.0, Request::new(&command))
    }

    /// The commands the agent knows, and which of them are enabled. Asked for each time, since a
    /// frozen file system disables most.
    ///
    /// # Errors
    /// As [`execute`](Self::execute).
    pub async fn commands(&self) -> Result<AgentCommands, Error> {
        AgentCommands::decode(&self.handle.0.run(Request::raw(AgentCommands::COMMAND, Map::new())?).await?)
    }

    /// Whether the agent knows a command and has it enabled.
    ///
    /// # Errors
    /// As [`execute`](Self::execute).
    pub async fn supports<C: Command>(&self) -> Result<bool, Error> {
        Ok(self.commands().await?.is_enabled(C::NAME))
    }
}

impl qapi_types::AsyncExecute for Qga {
    type Error = Error;

    fn execute<C>(&self, command: C) -> impl Future<Output = Result<C::Reply, Error>> + Send
    where
        C: Command + Encode,
        C::Reply: for<'de> Decode<'de>,
    {
        self.execute(command)
    }
}
