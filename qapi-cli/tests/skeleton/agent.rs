// cargo add qemu-qapi --no-default-features --features blocking,derive,qga,server

use qemu_qapi::qga;
use qemu_qapi::server::Call;
use qemu_qapi::{CommandError, Commands};

#[derive(Commands)]
#[qapi(protocol = "qga")]
#[allow(clippy::enum_variant_names)] // they are the names of the commands
enum ServerCommands {
    GuestSyncDelimited,
    GuestSync,
    GuestPing,
    // The reply is made from the schema's table, without a method.
    GuestInfo,
    GuestFileOpen,
    GuestFileClose,
    GuestFileRead,
    GuestFileWrite,
    GuestFileSeek,
    GuestFileFlush,
}

struct Server;

#[allow(unused_variables)] // until the methods are written
impl ServerCommandsServer for Server {
    type Error = CommandError;

    fn guest_sync_delimited(
        &mut self,
        call: &mut Call,
        command: qga::command::GuestSyncDelimited,
    ) -> Result<i64, Self::Error> {
        todo!()
    }

    fn guest_sync(
        &mut self,
        call: &mut Call,
        command: qga::command::GuestSync,
    ) -> Result<i64, Self::Error> {
        todo!()
    }

    fn guest_ping(
        &mut self,
        call: &mut Call,
        command: qga::command::GuestPing,
    ) -> Result<(), Self::Error> {
        todo!()
    }

    fn guest_file_open(
        &mut self,
        call: &mut Call,
        command: qga::command::GuestFileOpen,
    ) -> Result<i64, Self::Error> {
        todo!()
    }

    fn guest_file_close(
        &mut self,
        call: &mut Call,
        command: qga::command::GuestFileClose,
    ) -> Result<(), Self::Error> {
        todo!()
    }

    fn guest_file_read(
        &mut self,
        call: &mut Call,
        command: qga::command::GuestFileRead,
    ) -> Result<qga::GuestFileRead, Self::Error> {
        todo!()
    }

    fn guest_file_write(
        &mut self,
        call: &mut Call,
        command: qga::command::GuestFileWrite,
    ) -> Result<qga::GuestFileWrite, Self::Error> {
        todo!()
    }

    fn guest_file_seek(
        &mut self,
        call: &mut Call,
        command: qga::command::GuestFileSeek,
    ) -> Result<qga::GuestFileSeek, Self::Error> {
        todo!()
    }

    fn guest_file_flush(
        &mut self,
        call: &mut Call,
        command: qga::command::GuestFileFlush,
    ) -> Result<(), Self::Error> {
        todo!()
    }
}

// To serve it, with `use qemu_qapi::blocking::{serve, Listener}`:
// serve(Listener::bind("/tmp/server.sock")?, ServerCommands::service(Server))?;
