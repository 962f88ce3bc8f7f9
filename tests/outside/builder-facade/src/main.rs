//! Generates a protocol of its own for `qemu-qapi` alone.

use lamps::Client as _;
use qemu_qapi::blocking::Qmp;

include!(concat!(env!("OUT_DIR"), "/lamps.rs"));

fn main() -> Result<(), qemu_qapi::Error> {
    let room = Qmp::connect("/tmp/lamps.sock")?;
    room.lamp_on(5)?;
    for event in room.events::<lamps::Event>() {
        assert!(matches!(event?.event, lamps::Event::LampOut(_)));
    }
    Ok(())
}
