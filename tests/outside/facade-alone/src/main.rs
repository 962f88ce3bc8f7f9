//! Depends on `qemu-qapi` alone: clients of a monitor and of a guest agent.

use qemu_qapi::blocking::{Qga, Qmp};
use qemu_qapi::qga::Client as _;
use qemu_qapi::qmp::{RunState, command};
use qemu_qapi::{Error, ErrorClass};

fn main() -> Result<(), Error> {
    let vm = Qmp::connect("/run/vm/qmp.sock")?;
    match vm.execute(command::QueryStatus::new()) {
        Ok(status) => assert_ne!(status.status, RunState::GuestPanicked),
        Err(Error::Server { error, .. }) if error.class == ErrorClass::CommandNotFound => {}
        Err(error) => return Err(error),
    }
    Qga::connect("/run/vm/qga.sock")?.guest_ping()?;
    Ok(())
}
