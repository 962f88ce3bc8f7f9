//! The commands of a guest agent, from the reply to `guest-info`.

use qapi_types::wire;

use crate::Error;
use crate::client::Reply;

/// The commands that a guest agent knows.
#[derive(Debug)]
#[non_exhaustive]
pub struct AgentCommands {
    /// The agent's version.
    pub version: String,
    /// All commands.
    pub supported_commands: Vec<AgentCommand>,
    /// Members that only newer agents send.
    pub extra: qapi_types::Extra,
}

/// A command that a guest agent knows.
#[derive(Debug)]
#[non_exhaustive]
pub struct AgentCommand {
    /// Its name.
    pub name: String,
    /// Whether it is enabled.
    pub enabled: bool,
    /// Whether it has a reply on success.
    pub success_response: bool,
    /// Members that only newer agents send.
    pub extra: qapi_types::Extra,
}

wire::record! { received AgentCommands {
    version: "version" required,
    supported_commands: "supported_commands" required,
} extra }
wire::record! { received AgentCommand {
    name: "name" required,
    enabled: "enabled" required,
    success_response: "success-response" required,
} extra }

impl AgentCommands {
    /// The command whose reply this is.
    pub const COMMAND: &str = "guest-info";

    /// Reads the reply of [`COMMAND`](Self::COMMAND).
    ///
    /// # Errors
    /// If it is not a reply of that command.
    pub fn decode(reply: &Reply) -> Result<Self, Error> {
        reply.decode().map_err(|error| Error::Decode { command: Self::COMMAND.into(), error, address: None })
    }

    /// Returns the command of that name, if the agent knows it.
    pub fn get(&self, name: &str) -> Option<&AgentCommand> {
        self.supported_commands.iter().find(|command| command.name == name)
    }

    /// Returns whether the agent knows a command and it is enabled.
    pub fn is_enabled(&self, name: &str) -> bool {
        self.get(name).is_some_and(|command| command.enabled)
    }
}
