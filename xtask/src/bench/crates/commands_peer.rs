//! The same program as `commands.rs`, with the peer's bindings.
#![allow(unexpected_cfgs)] // cargo knows nothing of `blocks`

use std::os::unix::net::UnixStream;

use qapi::qmp;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let socket = UnixStream::connect(std::env::args().nth(1).unwrap_or_default())?;
    let mut vm = qapi::Qmp::from_stream(&socket);
    vm.handshake()?;
    println!("QEMU {}", vm.execute(&qmp::query_version {})?.qemu.major);
    vm.execute(&qmp::stop {})?;
    println!("running: {}", vm.execute(&qmp::query_status {})?.running);
    #[cfg(blocks)]
    for block in vm.execute(&qmp::query_block {})? {
        println!("{}: {}", block.device, block.inserted.map(|medium| medium.file).unwrap_or_default());
    }
    vm.execute(&qmp::cont {})?;
    vm.execute(&qmp::system_powerdown {})?;
    Ok(())
}
