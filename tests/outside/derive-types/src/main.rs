//! Derives the client methods of a few commands, for any client, from `qapi-types` alone.

use qapi_types::{Commands, Execute};

#[derive(Commands)]
#[qapi(protocol = "qga")]
enum AgentCommands {
    GuestPing,
    #[qapi(disabled = "not from outside")]
    GuestShutdown,
}

/// Returns whether an agent answers.
fn is_there<E: Execute>(agent: &E) -> bool
where
    E: AgentCommandsClient,
{
    agent.guest_ping().is_ok()
}

fn main() {
    assert_eq!(AgentCommands::qmp_get_command_list(), ["guest-ping", "guest-shutdown"]);
    assert!(!AgentCommands::qmp_command_is_enabled("guest-shutdown"));
    _ = is_there::<NoAgent>;
}

/// Stands for a custom client.
struct NoAgent;

impl Execute for NoAgent {
    type Error = ();

    fn execute<C>(&self, _: C) -> Result<C::Reply, ()>
    where
        C: qapi_types::Command + qapi_types::Encode,
        C::Reply: for<'de> qapi_types::Decode<'de>,
    {
        Err(())
    }
}
