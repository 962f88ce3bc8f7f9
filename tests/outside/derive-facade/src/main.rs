//! Derives a server from `qemu-qapi` alone.

use qemu_qapi::blocking::{Listener, serve};
use qemu_qapi::qga::command;
use qemu_qapi::server::Call;
use qemu_qapi::{CommandError, Commands};

#[derive(Commands)]
#[qapi(protocol = "qga")]
enum AgentCommands {
    GuestPing,
}

/// Commands of a custom protocol.
#[derive(Commands)]
#[qapi(schema = "../schema/lamps.json", events(LampOut))]
enum LampCommands {
    LampOn,
}

struct Agent;

impl AgentCommandsServer for Agent {
    type Error = CommandError;

    fn guest_ping(&mut self, _: &mut Call, _: command::GuestPing) -> Result<(), CommandError> {
        Ok(())
    }
}

struct Lamps;

impl LampCommandsServer for Lamps {
    type Error = CommandError;

    fn lamp_on(&mut self, call: &mut Call, command: lamp_commands::command::LampOn) -> Result<(), CommandError> {
        if command.brightness < 0 {
            call.emit(&lamp_commands::event::LampOut::new())?;
            return Err(CommandError::generic("too dark"));
        }
        Ok(())
    }
}

fn main() -> std::io::Result<()> {
    match std::env::args().nth(1).as_deref() {
        Some("lamps") => serve(Listener::bind("/tmp/lamps.sock").map_err(std::io::Error::other)?, LampCommands::service(Lamps)),
        _ => serve(Listener::bind("/tmp/agent.sock").map_err(std::io::Error::other)?, AgentCommands::service(Agent)),
    }
}
