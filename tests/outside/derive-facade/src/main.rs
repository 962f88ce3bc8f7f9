//! Derives a server from `qemu-qapi` alone.

use qemu_qapi::blocking::{Listener, serve};
use qemu_qapi::server::{Call, Serve};
use qemu_qapi::{CommandError, Commands};

#[derive(Commands)]
#[qapi(protocol = "qga")]
enum AgentCommands {
    GuestPing,
}

/// Commands of a protocol of one's own.
#[derive(Commands)]
#[qapi(schema = "../schema/lamps.json")]
enum LampCommands {
    LampOn,
}

struct Agent;

impl Serve for Agent {
    type Commands = AgentCommands;
}

impl AgentCommandsServer for Agent {
    fn guest_ping(&mut self, _: &mut Call) -> Result<(), CommandError> {
        Ok(())
    }
}

struct Lamps;

impl Serve for Lamps {
    type Commands = LampCommands;
}

impl LampCommandsServer for Lamps {
    fn lamp_on(&mut self, _: &mut Call, brightness: i64) -> Result<(), CommandError> {
        if brightness < 0 { Err(CommandError::generic("too dark")) } else { Ok(()) }
    }
}

fn main() -> std::io::Result<()> {
    match std::env::args().nth(1).as_deref() {
        Some("lamps") => serve(Listener::bind("/tmp/lamps.sock").map_err(std::io::Error::other)?, Lamps),
        _ => serve(Listener::bind("/tmp/agent.sock").map_err(std::io::Error::other)?, Agent),
    }
}
