use sessions::server::Call;

#[derive(qapi_macros::Commands)]
#[qapi(protocol = "qga")]
enum Commands {
    GuestPing,
    GuestSync,
}

struct Agent;

/// A method is missing.
impl CommandsServer for Agent {
    type Error = qapi_types::CommandError;

    fn guest_ping(&mut self, _: &mut Call, _: qapi_types::qga::command::GuestPing) -> Result<(), Self::Error> {
        Ok(())
    }
}

/// A type without the methods is not a server of these commands.
struct Other;

fn main() {
    _ = Commands::service(Other);
    // A server is not its service.
    _ = sessions::blocking::serve(sessions::blocking::Listener::bind("/tmp/socket").unwrap(), Agent);
    let vm = sessions::blocking::Qmp::connect("/tmp/socket").unwrap();
    _ = vm.call(qapi_types::qga::command::GuestPing::new()).out_of_band();
}
