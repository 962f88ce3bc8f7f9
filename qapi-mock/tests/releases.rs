//! Replies and events of releases older than the bindings, generated from the schemas of those releases. All can be
//! decoded, and are encoded again to the same value.
//!
//! `QAPI_TEST_UPSTREAM` names a folder with the schemas of each release. Newer releases are tested in
//! `qapi-types/tests/releases.rs`.

#![allow(clippy::print_stderr)] // skipped tests are reported

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use qapi_mock::load;
use qemu_qapi::schema::{Protocol, Type};
use qemu_qapi::{Command, Decode, Encode, EventSet, from_value, qga, qmp, to_value};
use serde_json::Value;

use self::support::{Fill, Maker};

#[path = "../../qapi-types/tests/support/mod.rs"]
#[allow(dead_code)] // other tests use the rest
mod support;

/// How many values are generated for each reply and each event.
const TRIES: u64 = 30;

type Again = fn(Value) -> Result<Value, serde_json::Error>;

fn again<C: Command>(reply: Value) -> Result<Value, serde_json::Error>
where
    C::Reply: for<'de> Decode<'de> + Encode,
{
    to_value(&from_value::<C::Reply>(reply)?)
}

macro_rules! qmp_table {
    ($($name:literal $type:ident,)*) => { [$(($name, again::<qmp::command::$type> as Again)),*].into() };
}
macro_rules! qga_table {
    ($($name:literal $type:ident,)*) => { [$(($name, again::<qga::command::$type> as Again)),*].into() };
}

fn values(ty: Type) -> impl Iterator<Item = Value> {
    let fill = |seed| [Fill::All, Fill::Some, Fill::None][seed as usize % 3];
    (0..TRIES).map(move |seed| Maker::new(seed, fill(seed)).value(ty))
}

/// Counts the replies that can be decoded, and the commands that no longer exist.
fn replies(protocol: &Protocol, table: &BTreeMap<&str, Again>) -> (usize, usize) {
    let (mut decoded, mut gone) = (0, 0);
    for command in protocol.commands {
        match (table.get(command.name), command.returns) {
            (Some(again), Some(returns)) => values(returns).for_each(|reply| {
                let read = again(reply.clone());
                let read = read.unwrap_or_else(|error| panic!("{}: {error}\n{reply}", command.name));
                assert_eq!(read, reply, "{}", command.name);
                decoded += 1;
            }),
            (Some(_), None) => {}
            (None, _) => gone += 1,
        }
    }
    (decoded, gone)
}

fn events(protocol: &Protocol) -> usize {
    let mut decoded = 0;
    for event in protocol.events {
        for data in values(Type::Object(event.data)) {
            let read = qmp::Event::decode_data(event.name, data.clone());
            let read = read.unwrap_or_else(|error| panic!("{}: {error}\n{data}", event.name));
            assert_eq!(read.name(), event.name);
            decoded += 1;
        }
    }
    decoded
}

fn read(tree: &Path, file: &str, options: &qapi_codegen::Options, name: &str) -> &'static Protocol {
    let path = tree.join(file);
    let schema = qapi_codegen::load_with(path.to_str().unwrap(), &qapi_codegen::load::Disk, options);
    load::protocol(&schema.unwrap_or_else(|errors| panic!("{errors}")), load::Options::new(name, ""))
}

#[test]
fn older_servers() {
    let Some(folder) = std::env::var_os("QAPI_TEST_UPSTREAM").map(PathBuf::from) else {
        eprintln!("SKIPPED: QAPI_TEST_UPSTREAM names no folder of QEMU's schemas by release");
        return;
    };
    let qmp: BTreeMap<&str, Again> = qapi_types::__qmp_commands!(qmp_table);
    let qga: BTreeMap<&str, Again> = qapi_types::__qga_commands!(qga_table);
    for (release, [major, minor]) in [("7.2", [7, 2]), ("10.0.13", [10, 0]), ("10.2.2", [10, 2])] {
        let options = qapi_codegen::Options::for_release(major, minor);
        let tree = folder.join(release);
        let protocol = read(&tree, "qapi/qapi-schema.json", &options, "qmp");
        let (decoded, gone) = replies(protocol, &qmp);
        let events = events(protocol);
        eprintln!("{release}: {decoded} replies, {events} events, {gone} commands gone since");
        assert!(decoded > 2500 && events > 1000 && gone < 20);
        let (decoded, gone) = replies(read(&tree, "qga/qapi-schema.json", &options, "qga"), &qga);
        assert!(decoded > 500 && gone == 0, "{decoded} {gone}");
    }
}
