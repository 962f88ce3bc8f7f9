// cargo add qemu-qapi --no-default-features --features block-core,blocking,control,derive,introspect,misc,qdev,qom,run-state,server

use qemu_qapi::qmp;
use qemu_qapi::server::Call;
use qemu_qapi::{CommandError, Commands};

#[derive(Commands)]
#[qapi(
    protocol = "qmp",
    events(
        Stop,
        Resume,
        BlockJobCompleted,
        BlockJobCancelled,
        BlockJobError,
        BlockJobReady,
        BlockJobPending,
    )
)]
enum VmCommands {
    QueryStatus,
    BlockdevAdd,
    // The session replies to this, without a method.
    QmpCapabilities,
    // The reply is made from the schema's table, without a method.
    QueryVersion,
    // The reply is made from the schema's table, without a method.
    QueryCommands,
    // The reply is made from the schema's table, without a method.
    QueryQmpSchema,
    QomGet,
    ObjectAdd,
    DeviceAdd,
    Stop,
    Cont,
}

struct Vm;

#[allow(unused_variables)] // until the methods are written
impl VmCommandsServer for Vm {
    type Error = CommandError;

    fn query_status(
        &mut self,
        call: &mut Call,
        command: qmp::command::QueryStatus,
    ) -> Result<qmp::StatusInfo, Self::Error> {
        todo!()
    }

    fn blockdev_add(
        &mut self,
        call: &mut Call,
        command: qmp::BlockdevOptions,
    ) -> Result<(), Self::Error> {
        todo!()
    }

    fn qom_get(
        &mut self,
        call: &mut Call,
        command: qmp::command::QomGet,
    ) -> Result<qemu_qapi::Any, Self::Error> {
        todo!()
    }

    fn object_add(
        &mut self,
        call: &mut Call,
        command: qmp::ObjectOptions,
    ) -> Result<(), Self::Error> {
        todo!()
    }

    fn device_add(
        &mut self,
        call: &mut Call,
        command: qmp::command::DeviceAdd,
    ) -> Result<(), Self::Error> {
        todo!()
    }

    fn stop(&mut self, call: &mut Call, command: qmp::command::Stop) -> Result<(), Self::Error> {
        todo!()
    }

    fn cont(&mut self, call: &mut Call, command: qmp::command::Cont) -> Result<(), Self::Error> {
        todo!()
    }
}

// To serve it, with `use qemu_qapi::blocking::{serve, Listener}`:
// serve(Listener::bind("/tmp/vm.sock")?, VmCommands::service(Vm))?;
