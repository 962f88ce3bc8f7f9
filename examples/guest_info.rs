//! Prints the information that a guest agent reports about its guest.
//!
//! ```sh
//! qemu-ga -m unix-listen -p /tmp/qga.sock -t /tmp &
//! cargo run -p qapi-examples --example guest_info -- /tmp/qga.sock
//! ```
#![allow(clippy::print_stdout)] // an example prints its results

use std::error::Error;

use qemu_qapi::blocking::Qga;
use qemu_qapi::qga::Client as _;
// Text from a guest is not trusted: it may contain control characters for the terminal.
use qemu_qapi::shown;

fn main() -> Result<(), Box<dyn Error>> {
    let address = std::env::args().nth(1).unwrap_or("/tmp/qga.sock".to_owned());
    let agent = match Qga::connect(address) {
        Err(error) if error.is_no_agent() => return Err("no agent answers: is one running in the guest?".into()),
        agent => agent?,
    };
    let info = agent.guest_info()?;
    let enabled = info.supported_commands.iter().filter(|command| command.enabled).count();
    println!("agent {}: {enabled} of {} commands enabled", shown(&info.version), info.supported_commands.len());
    match agent.guest_get_osinfo() {
        Ok(os) => println!("{}", shown(&os.pretty_name.unwrap_or_default())),
        Err(error) if error.refusal().is_some() => println!("(it does not tell its system: {error})"),
        Err(error) => return Err(error.into()),
    }
    let interfaces = match agent.guest_network_get_interfaces() {
        Err(error) if error.refusal().is_some() => Vec::new(),
        interfaces => interfaces?,
    };
    for interface in interfaces {
        let addresses = interface.ip_addresses.unwrap_or_default();
        let addresses: Vec<String> =
            addresses.into_iter().map(|address| format!("{}/{}", address.ip_address, address.prefix)).collect();
        println!("{}: {}", shown(&interface.name), shown(&addresses.join(", ")));
    }
    Ok(())
}
