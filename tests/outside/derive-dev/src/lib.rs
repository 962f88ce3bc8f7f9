//! Derives client methods from `qapi-types`; only the tests depend on `qemu-qapi`.

use qapi_types::{Commands, Execute};

/// The commands that this library uses.
#[derive(Commands)]
#[qapi(protocol = "qga")]
pub enum AgentCommands {
    GuestPing,
}

/// Returns whether an agent answers.
pub fn is_there<E: Execute>(agent: &E) -> bool
where
    E: AgentCommandsClient,
{
    agent.guest_ping().is_ok()
}
