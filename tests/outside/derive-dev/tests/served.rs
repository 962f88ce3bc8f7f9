//! Derives a server from the crate that is a dependency of tests only.

use qemu_qapi::server::{Call, Serve};
use qemu_qapi::{CommandError, Commands};

#[derive(Commands)]
#[qapi(protocol = "qga", crate = ::qemu_qapi)]
enum AgentCommands {
    GuestPing,
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

#[test]
fn served() {
    fn is_server<S: Serve>(_: S) {}
    is_server(Agent);
    assert_eq!(AgentCommands::qmp_get_command_list(), ["guest-ping"]);
    _ = derive_dev::is_there::<qemu_qapi::blocking::Qga>;
}
