//! Prints the version, state and disks of a running QEMU.
//!
//! ```sh
//! qemu-system-x86_64 -display none -qmp unix:/tmp/qmp.sock,server=on,wait=off &
//! cargo run -p qapi-examples --example status -- /tmp/qmp.sock
//! ```
#![allow(clippy::print_stdout)] // an example prints its results

use std::error::Error;

use qemu_qapi::blocking::Qmp;
use qemu_qapi::qmp::Client as _;
use qemu_qapi::shown;

fn main() -> Result<(), Box<dyn Error>> {
    let address = std::env::args().nth(1).unwrap_or("/tmp/qmp.sock".to_owned());
    let vm = Qmp::connect(address)?;
    if let Some(greeting) = vm.greeting() {
        println!("QEMU {}", greeting.version);
    }
    println!("{}", vm.query_status()?.status);
    for block in vm.query_block()? {
        let name = block.qdev.unwrap_or(block.device);
        let name = shown(&name);
        match block.inserted {
            Some(medium) => {
                println!(
                    "{name}: {} ({}{})",
                    shown(&medium.file),
                    shown(&medium.drv),
                    if medium.ro { ", read-only" } else { "" }
                )
            }
            None => println!("{name}: empty"),
        }
    }
    Ok(())
}
