// cargo add qemu-qapi --no-default-features --features blocking,derive,qsd,server

use qemu_qapi::qsd;
use qemu_qapi::server::Call;
use qemu_qapi::{CommandError, Commands};

#[derive(Commands)]
#[qapi(protocol = "qsd")]
enum DaemonCommands {
    QueryBlock,
    NbdServerAdd,
    BlockExportAdd,
    Quit,
}

struct Daemon;

#[allow(unused_variables)] // until the methods are written
impl DaemonCommandsServer for Daemon {
    type Error = CommandError;

    fn query_block(
        &mut self,
        call: &mut Call,
        command: qsd::command::QueryBlock,
    ) -> Result<Vec<qsd::BlockInfo>, Self::Error> {
        todo!()
    }

    fn nbd_server_add(
        &mut self,
        call: &mut Call,
        command: qsd::NbdServerAddOptions,
    ) -> Result<(), Self::Error> {
        todo!()
    }

    fn block_export_add(
        &mut self,
        call: &mut Call,
        command: qsd::BlockExportOptions,
    ) -> Result<(), Self::Error> {
        todo!()
    }

    fn quit(&mut self, call: &mut Call, command: qsd::command::Quit) -> Result<(), Self::Error> {
        todo!()
    }
}

// To serve it, with `use qemu_qapi::blocking::{serve, Listener}`:
// serve(Listener::bind("/tmp/daemon.sock")?, DaemonCommands::service(Daemon))?;
