// cargo add qemu-qapi --no-default-features --features block-core,derive,misc,run-state,server,tokio

use qemu_qapi::qmp;
use qemu_qapi::server::Call;
use qemu_qapi::{CommandError, Commands};

#[derive(Commands)]
#[qapi(protocol = "qmp", events(Shutdown), async)]
enum WaitingCommands {
    QueryBlock,
    BlockdevAdd,
    Cont,
    HumanMonitorCommand,
}

struct Waiting;

#[allow(unused_variables)] // until the methods are written
impl WaitingCommandsServer for Waiting {
    type Error = CommandError;

    async fn query_block(
        &self,
        call: &mut Call,
        command: qmp::command::QueryBlock,
    ) -> Result<Vec<qmp::BlockInfo>, Self::Error> {
        todo!()
    }

    async fn blockdev_add(
        &self,
        call: &mut Call,
        command: qmp::BlockdevOptions,
    ) -> Result<(), Self::Error> {
        todo!()
    }

    async fn cont(&self, call: &mut Call, command: qmp::command::Cont) -> Result<(), Self::Error> {
        todo!()
    }

    async fn human_monitor_command(
        &self,
        call: &mut Call,
        command: qmp::command::HumanMonitorCommand,
    ) -> Result<String, Self::Error> {
        todo!()
    }
}

// To serve it, with `use qemu_qapi::tokio::{serve, Listener}`:
// serve(Listener::bind("/tmp/waiting.sock")?, WaitingCommands::service(Waiting)).await?;
