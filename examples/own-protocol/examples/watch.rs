//! Sets a lamp and sees it change. `docs/schemas.md` shows this program.
//!
//! This program is complete: unlike this crate's other programs, it includes the generated types itself.
#![allow(clippy::print_stdout)] // an example prints its results

// The module `lamps`.
include!(concat!(env!("OUT_DIR"), "/lamps.rs"));

use lamps::{Client as _, Light, Steady};
use qemu_qapi::blocking::Qmp;

fn main() -> Result<(), qemu_qapi::Error> {
    let path = std::env::args().nth(1).unwrap_or("/tmp/lamps.sock".to_owned());
    let room = Qmp::connect(path)?;
    // Events from now on: those of your protocol, not of QMP.
    let mut events = room.events::<lamps::Event>();
    // Checks commands against the server's schema before it sends them.
    let checked = room.checked()?;
    checked.lamp_set("desk", Light::new(Steady::new(40)))?;
    if let Some(event) = events.next() {
        println!("{:?}", event?.event);
    }
    Ok(())
}
