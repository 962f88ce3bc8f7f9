//! Prints the events of a guest until QEMU ends.
//!
//! ```sh
//! cargo run -p qapi-examples --example events -- /tmp/qmp.sock
//! ```
#![allow(clippy::print_stdout)] // an example prints its results

use std::error::Error;

use qemu_qapi::blocking::Qmp;
use qemu_qapi::{qmp, shown};

fn main() -> Result<(), Box<dyn Error>> {
    let address = std::env::args().nth(1).unwrap_or("/tmp/qmp.sock".to_owned());
    let vm = Qmp::connect(address)?;
    for event in vm.events() {
        let event = event?;
        print!("{}.{:06} ", event.timestamp.seconds, event.timestamp.microseconds);
        match event.event {
            qmp::Event::Shutdown(shutdown) => println!("shut down: {}", shutdown.reason),
            qmp::Event::JobStatusChange(job) => println!("job {} is {}", shown(&job.id), job.status),
            qmp::Event::Unknown { name, data } => {
                println!("{} (newer than these bindings): {}", shown(&name), shown(&data));
            }
            event => println!("{}", event.name()),
        }
    }
    println!("QEMU has gone");
    Ok(())
}
