//! A guest agent of four commands: what a host needs to find an agent and to see what it can do.
//!
//! ```sh
//! cargo run -p qapi-examples --example small_agent -- /tmp/agent.sock &
//! cargo run -p qapi-examples --example guest_info -- /tmp/agent.sock
//! ```

use std::error::Error;

use qemu_qapi::blocking::{Listener, serve};
use qemu_qapi::server::{Call, Serve};
use qemu_qapi::{CommandError, Commands, qga};

/// The commands, in the order in which `guest-info` lists them.
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

impl Serve for Agent {
    type Commands = AgentCommands;
}

impl AgentCommandsServer for Agent {
    fn guest_sync_delimited(&mut self, call: &mut Call, id: i64) -> Result<i64, CommandError> {
        // The reply begins with a byte that is not part of any JSON text. Clients discard everything before it.
        call.delimit();
        Ok(id)
    }

    fn guest_sync(&mut self, _: &mut Call, id: i64) -> Result<i64, CommandError> {
        Ok(id)
    }

    fn guest_ping(&mut self, _: &mut Call) -> Result<(), CommandError> {
        Ok(())
    }

    fn guest_info(&mut self, call: &mut Call) -> Result<qga::GuestAgentInfo, CommandError> {
        let commands = call
            .commands()
            .into_iter()
            .map(|command| qga::GuestAgentCommandInfo::new(command.name, command.enabled, command.success_response));
        Ok(qga::GuestAgentInfo::new(env!("CARGO_PKG_VERSION"), commands.collect::<Vec<_>>()))
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    let path = std::env::args().nth(1).unwrap_or("/tmp/agent.sock".to_owned());
    Ok(serve(Listener::bind(path)?, Agent)?)
}
