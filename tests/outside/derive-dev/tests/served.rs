//! Derives a server from the crate that is a dependency of tests only.

use qemu_qapi::qga::command;
use qemu_qapi::server::{Call, Service};
use qemu_qapi::{CommandError, Commands};

#[derive(Commands)]
#[qapi(protocol = "qga", crate = ::qemu_qapi)]
enum AgentCommands {
    GuestPing,
}

struct Agent;

impl AgentCommandsServer for Agent {
    type Error = CommandError;

    fn guest_ping(&mut self, _: &mut Call, _: command::GuestPing) -> Result<(), CommandError> {
        Ok(())
    }
}

#[test]
fn served() {
    let interface = AgentCommands::service(Agent).interface();
    assert!(interface.commands.iter().map(|entry| &*entry.name).eq(["guest-ping"]));
    assert_eq!(AgentCommands::qmp_get_command_list(), ["guest-ping"]);
    _ = derive_dev::is_there::<qemu_qapi::blocking::Qga>;
}
