//! The generated types on what real servers answer: every query is decoded, encoded again, and is
//! what it was. Nothing dropped, nothing invented, whatever the server's release.

#![allow(clippy::print_stderr)] // what was refused is worth seeing
#![cfg(unix)]

mod live;

use std::collections::BTreeMap;

use live::{Machine, Peer};
use qapi_types::schema::{self, Protocol};
use qapi_types::{Command, Decode, Encode, ErrorClass, Timestamped, from_slice, from_value, to_value};
use serde_json::Value;

/// Whether a command only asks: by its name, and by all it takes being optional.
fn is_query(command: &schema::Command) -> bool {
    let asks = command.name.starts_with("query-")
        || command.name.contains("-get-")
        || command.name.ends_with("-info")
        || command.name.ends_with("-status");
    asks && command.returns.is_some()
        && command.arguments.variants.is_none()
        && command.arguments.members.iter().all(|member| member.optional)
}

/// Decodes a reply as its command has it, and encodes it again.
fn again<C: Command>(reply: &[u8]) -> Result<Value, serde_json::Error>
where
    C::Reply: for<'de> Decode<'de> + Encode,
{
    to_value(&from_slice::<C::Reply>(reply)?)
}

type Again = fn(&[u8]) -> Result<Value, serde_json::Error>;

macro_rules! table {
    ($($name:literal $type:ident,)*) => {
        [$(($name, again::<protocol::command::$type> as Again)),*].into()
    };
}

fn qmp() -> BTreeMap<&'static str, Again> {
    use qapi_types::qmp as protocol;
    qapi_types::__qmp_commands!(table)
}

fn qsd() -> BTreeMap<&'static str, Again> {
    use qapi_types::qsd as protocol;
    qapi_types::__qsd_commands!(table)
}

fn qga() -> BTreeMap<&'static str, Again> {
    use qapi_types::qga as protocol;
    qapi_types::__qga_commands!(table)
}

/// Asks everything; gives the names of what was answered, and of what the server does not have.
fn ask_everything(
    peer: &Peer,
    protocol: &Protocol,
    table: &BTreeMap<&str, Again>,
) -> (Vec<&'static str>, Vec<&'static str>) {
    let mut talker = peer.talk();
    let (mut answered, mut absent, mut refused) = (Vec::new(), Vec::new(), Vec::new());
    for command in protocol.commands.iter().filter(|command| is_query(command)) {
        match talker.execute_bytes(command.name, None) {
            Ok(reply) => {
                let received: Value = serde_json::from_slice(&reply).unwrap();
                let again = table[command.name](&reply)
                    .unwrap_or_else(|error| panic!("{}: {error}\n{}", command.name, String::from_utf8_lossy(&reply)));
                assert_eq!(again, received, "{}", command.name);
                answered.push(command.name);
            }
            Err(error) => {
                let error: qapi_types::CommandError = from_value(error).unwrap();
                match error.class {
                    ErrorClass::CommandNotFound => absent.push(command.name),
                    _ => refused.push(format!("{}: {error}", command.name)),
                }
            }
        }
    }
    for event in talker.events() {
        let stamped: Timestamped<qapi_types::qmp::Event> = serde_json::from_value(event.clone()).unwrap();
        assert_eq!(event["event"], stamped.event.name());
    }
    eprintln!(
        "{} {:?}: {} answered, {} not there, {} refused",
        protocol.name,
        peer.version(),
        answered.len(),
        absent.len(),
        refused.len()
    );
    for refusal in &refused {
        eprintln!("  {refusal}");
    }
    // Some queries want hardware that is not there, but not many of them.
    assert!(answered.len() >= 3 * refused.len(), "{} answered, {} refused", answered.len(), refused.len());
    (answered, absent)
}

#[test]
fn qemu_without_a_machine() {
    let Some(peer) = live::qemu(Machine::None) else { return };
    let (answered, _) = ask_everything(&peer, &qapi_types::qmp::schema::PROTOCOL, &qmp());
    for name in ["query-qmp-schema", "query-commands", "query-version", "query-status", "query-command-line-options"] {
        assert!(answered.contains(&name), "{name}");
    }
}

#[test]
fn qemu_with_a_small_pc() {
    let Some(peer) = live::qemu(Machine::SmallPc) else { return };
    let (answered, _) = ask_everything(&peer, &qapi_types::qmp::schema::PROTOCOL, &qmp());
    for name in ["query-block", "query-pci", "query-chardev", "query-rx-filter", "query-cpus-fast", "query-iothreads"] {
        assert!(answered.contains(&name), "{name}");
    }
}

/// What the storage daemon lacks, it does not know: it says so for the commands it does not list,
/// and for no other.
#[test]
fn storage_daemons() {
    for peer in live::storage_daemon() {
        let (answered, absent) = ask_everything(&peer, &qapi_types::qmp::schema::PROTOCOL, &qmp());
        let commands = peer.talk().execute("query-commands", None).unwrap();
        let commands: Vec<qapi_types::qmp::CommandInfo> = from_value(commands).unwrap();
        let listed = |name: &&&str| commands.iter().any(|command| command.name == **name);
        assert_eq!(answered.iter().find(|name| !listed(name)), None);
        assert_eq!(absent.iter().find(listed), None);
        assert!(answered.contains(&"query-named-block-nodes"));
        // Its own protocol has all of that, and nothing a daemon has is missing there.
        let (own, _) = ask_everything(&peer, &qapi_types::qsd::schema::PROTOCOL, &qsd());
        assert_eq!(own, answered);
        let unknown = |command: &&qapi_types::qmp::CommandInfo| {
            qapi_types::qsd::schema::PROTOCOL.command(&command.name).is_none()
        };
        assert_eq!(commands.iter().find(unknown), None);
    }
}

#[test]
fn guest_agent() {
    let Some(peer) = live::guest_agent() else { return };
    let (answered, _) = ask_everything(&peer, &qapi_types::qga::schema::PROTOCOL, &qga());
    for name in ["guest-info", "guest-get-osinfo", "guest-network-get-interfaces", "guest-get-time"] {
        assert!(answered.contains(&name), "{name}");
    }
}
