//! Serves a kettle at the given socket.

use conditions::{Kettle, KettleCommands};
use qemu_qapi::blocking::{Listener, serve};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let path = std::env::args().nth(1).ok_or("which socket to serve on?")?;
    serve(Listener::bind(path)?, KettleCommands::service(Kettle))?;
    Ok(())
}
