//! A program that uses five commands over a Unix socket, and with `--cfg blocks` a sixth.
//!
//! `cargo xtask bench size` compiles it, and measures its size.
#![allow(unexpected_cfgs)] // cargo knows nothing of `blocks`

use qemu_qapi::blocking::Qmp;
use qemu_qapi::qmp::Client as _;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let vm = Qmp::connect(std::env::args().nth(1).unwrap_or_default())?;
    println!("QEMU {}", vm.query_version()?.qemu.major);
    vm.stop()?;
    println!("running: {}", vm.query_status()?.running);
    #[cfg(blocks)]
    for block in vm.query_block()? {
        println!("{}: {}", block.device, block.inserted.map(|medium| medium.file).unwrap_or_default());
    }
    vm.cont()?;
    vm.system_powerdown()?;
    Ok(())
}
