//! A guest agent of four commands, with which a host can find an agent and see which commands it has.
//!
//! ```sh
//! cargo run -p qapi-examples --example small_agent -- /tmp/agent.sock &
//! cargo run -p qapi-examples --example guest_info -- /tmp/agent.sock
//! ```

use std::error::Error;

use qemu_qapi::blocking::{Listener, serve};
use qemu_qapi::qga::command;
use qemu_qapi::server::Call;
use qemu_qapi::{CommandError, Commands};

/// The commands, in the order in which `guest-info` lists them. `guest-info` itself has no method: the derive answers it.
#[derive(Commands)]
#[qapi(protocol = "qga")]
#[allow(clippy::enum_variant_names)] // all of an agent's commands begin with `guest-`
enum AgentCommands {
    GuestSyncDelimited,
    GuestSync,
    GuestPing,
    GuestInfo,
}

struct Agent;

impl AgentCommandsServer for Agent {
    type Error = CommandError;

    fn guest_sync_delimited(
        &mut self,
        _: &mut Call,
        command: command::GuestSyncDelimited,
    ) -> Result<i64, CommandError> {
        Ok(command.id)
    }

    fn guest_sync(&mut self, _: &mut Call, command: command::GuestSync) -> Result<i64, CommandError> {
        Ok(command.id)
    }

    fn guest_ping(&mut self, _: &mut Call, _: command::GuestPing) -> Result<(), CommandError> {
        Ok(())
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    let path = std::env::args().nth(1).unwrap_or("/tmp/agent.sock".to_owned());
    Ok(serve(Listener::bind(path)?, AgentCommands::service(Agent))?)
}
