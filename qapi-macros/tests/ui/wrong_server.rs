use sessions::server::{AsyncServe, AsyncService, Call, Serve, Service};

#[derive(qapi_macros::Commands)]
#[qapi(protocol = "qga", async)]
enum AsyncCommands {
    GuestPing,
}

#[derive(qapi_macros::Commands)]
#[qapi(protocol = "qga")]
enum Commands {
    GuestPing,
}

struct Agent;

impl AsyncCommandsServer for Agent {
    async fn guest_ping(&self, _: &mut Call) -> Result<(), qapi_types::Error> {
        Ok(())
    }
}

impl CommandsServer for Agent {
    fn guest_ping(&mut self, _: &mut Call) -> Result<(), qapi_types::Error> {
        Ok(())
    }
}

/// An asynchronous enumeration is not for `Serve`, nor another one for `AsyncServe`.
struct One;
impl Serve for One {
    type Commands = AsyncCommands;
}
struct Other;
impl AsyncServe for Other {
    type Commands = Commands;
}

/// A server of its own kind goes to a driver of its kind.
impl AsyncServe for Agent {
    type Commands = AsyncCommands;
}

fn on_tokio(_: impl AsyncService) {}
fn blocking(_: impl Service) {}

fn main() {
    blocking(Agent);
    on_tokio(One);
    let vm = sessions::blocking::Qmp::connect("/tmp/socket").unwrap();
    _ = vm.execute_oob(qapi_types::qga::command::GuestPing::new());
}
