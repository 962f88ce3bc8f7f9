//! A client that works like Xen's libxl: it opens the monitor, sends commands whose replies go to callbacks by the
//! call's id, and waits for a reply where necessary.
//!
//! ```sh
//! qemu-system-x86_64 -display none -serial pty -qmp unix:/tmp/qmp.sock,server=on,wait=off &
//! cargo run -p qapi-examples --example libxl_client -- /tmp/qmp.sock
//! ```
#![allow(clippy::print_stdout)] // an example prints its results

use std::error::Error;
use std::sync::mpsc::{Sender, channel};
use std::time::Duration;

use qemu_qapi::blocking::Qmp;
use qemu_qapi::qmp::command::{Cont, QueryChardev, QueryStatus, Stop};
use qemu_qapi::{Command, Decode, Encode, Options, shown};

/// The timeout of libxl.
const TIMEOUT: Duration = Duration::from_secs(5);

/// A connection to a monitor.
struct Monitor {
    qmp: Qmp,
    /// The id of the last call.
    last: u32,
}

impl Monitor {
    /// Opens the connection, and waits for the greeting and the negotiation.
    fn open(socket: &str) -> Result<Self, qemu_qapi::Error> {
        let options = Options::default().connect_timeout(TIMEOUT).command_timeout(TIMEOUT);
        Ok(Self { qmp: Qmp::connect_with(socket, &options)?, last: 0 })
    }

    /// Sends a command and returns at once. The callback gets the id and the reply, in whichever call reads it.
    fn send<C>(
        &mut self,
        command: C,
        callback: impl FnOnce(u32, Result<C::Reply, qemu_qapi::Error>) + Send + 'static,
    ) -> Result<u32, qemu_qapi::Error>
    where
        C: Command + Encode,
        C::Reply: for<'de> Decode<'de>,
    {
        self.last += 1;
        let id = self.last;
        self.qmp.submit(command, move |reply| callback(id, reply))?;
        Ok(id)
    }

    /// Sends a command and waits for its reply. Replies of earlier commands go to their callbacks meanwhile.
    fn synchronous_send<C>(&self, command: C) -> Result<C::Reply, qemu_qapi::Error>
    where
        C: Command + Encode,
        C::Reply: for<'de> Decode<'de>,
    {
        self.qmp.execute(command)
    }

    /// Reads replies until every callback has run.
    fn next(&self) -> Result<(), qemu_qapi::Error> {
        self.qmp.drive_all()
    }
}

/// Returns a callback that reports the result of a command.
fn told(
    name: &'static str,
    done: Sender<String>,
) -> impl FnOnce(u32, Result<qemu_qapi::Empty, qemu_qapi::Error>) + Send {
    move |id, reply| {
        let ended = match reply {
            Ok(_) => "done".to_owned(),
            Err(error) => error.to_string(),
        };
        // The receiver may have been dropped.
        _ = done.send(format!("{name} ({id}): {ended}"));
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    let socket = std::env::args().nth(1).unwrap_or("/tmp/qmp.sock".to_owned());
    let mut monitor = Monitor::open(&socket)?;

    // libxl writes the terminal of each console to xenstore.
    for device in monitor.synchronous_send(QueryChardev::new())? {
        if let Some(terminal) = device.filename.strip_prefix("pty:") {
            println!("{}: {}", shown(&device.label), shown(terminal));
        }
    }

    // These commands are sent without waiting for each other.
    let (done, ended) = channel();
    monitor.send(Stop::new(), told("stop", done.clone()))?;
    monitor.send(Cont::new(), told("cont", done))?;
    println!("now {}", monitor.synchronous_send(QueryStatus::new())?.status);
    monitor.next()?;
    ended.iter().for_each(|line| println!("{line}"));
    Ok(())
}
