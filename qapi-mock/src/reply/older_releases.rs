//! Tests that replies and events of older releases can be decoded, and are encoded again to the same value. They are
//! generated from the schemas of those releases.
//!
//! `QAPI_TEST_UPSTREAM` names a folder with the schemas of each release. Newer releases are tested in
//! `qapi-types/tests/releases.rs`.

#![allow(clippy::print_stderr)] // skipped tests are reported

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use qapi_interface::{Interface, Release, Shape, TypeRef};
use qemu_qapi::server::interface_of;
use qemu_qapi::{Command, Decode, Encode, from_value, qga, qmp, to_value};
use serde_json::{Value, json};

use super::generate::{VALUES, payload, returned};
use super::random::Random;

/// The number of values that are generated for each reply and each event.
const TRIES: u64 = 30;

type Again = fn(Value) -> Result<Value, serde_json::Error>;

fn again<C: Command>(reply: Value) -> Result<Value, serde_json::Error>
where
    C::Reply: for<'de> Decode<'de> + Encode,
{
    to_value(&from_value::<C::Reply>(reply)?)
}

fn again_event<E: for<'de> Decode<'de> + Encode>(data: Value) -> Result<Value, serde_json::Error> {
    to_value(&from_value::<E>(data)?)
}

macro_rules! qmp_table {
    ($($name:literal $type:ident,)*) => { [$(($name, again::<qmp::command::$type> as Again)),*] };
}
macro_rules! qga_table {
    ($($name:literal $type:ident,)*) => { [$(($name, again::<qga::command::$type> as Again)),*] };
}
macro_rules! event_table {
    ($($name:literal $type:ident,)*) => { [$(($name, again_event::<qmp::event::$type> as Again)),*] };
}

/// The bindings: a function for each command or event that decodes and encodes a value, and the schema.
struct Now {
    again: BTreeMap<&'static str, Again>,
    table: Interface,
}

/// Returns the number of values after which optional members are left out: in a third of the replies all are left out.
fn left(seed: u64) -> u32 {
    if seed.is_multiple_of(3) { 0 } else { VALUES }
}

/// Replaces strings that are an enumeration in the bindings by values of it, because servers have always sent only
/// those.
fn give_values(then: (&Interface, TypeRef), now: (&Interface, TypeRef), value: &mut Value, seed: usize) {
    let (before, table) = (then.0, now.0);
    match (&before.types[then.1].shape, &table.types[now.1].shape, value) {
        // Servers send only integers that are in both the old and the new range.
        (Shape::Builtin(then), Shape::Builtin(now), Value::Number(number)) if then != now => *number = seed.into(),
        (Shape::Builtin(_), Shape::Enum(values), value) => *value = values[seed % values.len()].name.as_str().into(),
        (Shape::Array(then), Shape::Array(now), Value::Array(elements)) => {
            elements.iter_mut().for_each(|element| give_values((before, *then), (table, *now), element, seed));
        }
        (Shape::Object(then), Shape::Object(now), Value::Object(members)) => {
            let types = |table: &Interface, object| -> Vec<_> {
                let members = table.parts(object, members).flat_map(|part| &part.members);
                members.map(|member| (member.name.clone(), member.ty)).collect()
            };
            let (then, now) = (types(before, then), types(table, now));
            for (name, then) in then {
                if let Some((_, now)) = now.iter().find(|(other, _)| *other == name)
                    && let Some(value) = members.get_mut(&name)
                {
                    give_values((before, then), (table, *now), value, seed);
                }
            }
        }
        _ => {}
    }
}

/// Decodes a value and encodes it.
#[track_caller]
fn survives(name: &str, again: Again, value: &Value) {
    let read = again(value.clone()).unwrap_or_else(|error| panic!("{name}: {error}\n{value}"));
    assert_eq!(read, *value, "{name}");
}

/// Counts the replies that can be decoded, and the commands that no longer exist.
fn replies(table: &Interface, now: &Now) -> (u64, usize) {
    let (mut decoded, mut gone) = (0, 0);
    for command in table.commands() {
        let Some(again) = now.again.get(&*command.name) else {
            gone += 1;
            continue;
        };
        let is = now.table.command(&command.name).and_then(|command| command.returns);
        match (command.returns, is) {
            (Some(was), is) => {
                for seed in 0..TRIES {
                    let mut random = Random::new(seed, &[&command.name]);
                    let mut value = returned(table, was, &command.name, &mut random, left(seed));
                    is.into_iter()
                        .for_each(|is| give_values((table, was), (&now.table, is), &mut value, seed as usize));
                    survives(&command.name, *again, &value);
                    decoded += 1;
                }
            }
            // The reply is an empty object.
            (None, Some(_)) => _ = again(json!({})).unwrap(),
            (None, None) => {}
        }
    }
    (decoded, gone)
}

fn events(table: &Interface, now: &Now) -> u64 {
    let mut decoded = 0;
    for event in table.events() {
        let Some(again) = now.again.get(&*event.name) else { continue };
        let types = event.payload.zip(now.table.event(&event.name).and_then(|event| event.payload));
        for seed in 0..TRIES {
            let mut random = Random::new(seed, &[&event.name]);
            let mut value: Value = payload(table, event, &mut random, left(seed)).into();
            if let Some((was, is)) = types {
                give_values((table, was), (&now.table, is), &mut value, seed as usize);
            }
            survives(&event.name, *again, &value);
            decoded += 1;
        }
    }
    decoded
}

fn read(tree: &Path, file: &str, options: &qapi_codegen::Options) -> Interface {
    let path = tree.join(file);
    let schema = qapi_codegen::load_with(path.to_str().unwrap(), &qapi_codegen::Disk, options);
    let mut interface = qapi_codegen::interface::of_schema(&schema.unwrap_or_else(|errors| panic!("{errors}")));
    interface.mark_base64();
    interface
}

#[test]
fn older_servers() {
    let Some(folder) = std::env::var_os("QAPI_TEST_UPSTREAM").map(PathBuf::from) else {
        eprintln!("SKIPPED: QAPI_TEST_UPSTREAM names no folder of QEMU's schemas by release");
        return;
    };
    let table = || interface_of(&qmp::schema::PROTOCOL);
    let qmp = Now { again: qapi_types::__qmp_commands!(qmp_table).into(), table: table() };
    let qmp_events = Now { again: qapi_types::__qmp_events!(event_table).into(), table: table() };
    let qga = Now { again: qapi_types::__qga_commands!(qga_table).into(), table: interface_of(&qga::schema::PROTOCOL) };
    let mut tried = 0;
    for tree in std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        let version = std::fs::read_to_string(tree.join("VERSION")).unwrap();
        let Release { major, minor } = version.parse().unwrap();
        let options = qapi_codegen::Options::for_release(major, minor);
        // Monitors since 4.2 and agents of every release are tested.
        if (major, minor) >= (4, 2) {
            let table = read(&tree, "qapi/qapi-schema.json", &options);
            let (decoded, gone) = replies(&table, &qmp);
            let events = events(&table, &qmp_events);
            eprintln!("{}: {decoded} replies, {events} events, {gone} commands gone since", version.trim());
            assert!(decoded > 2000 && events > 1000 && gone < 40);
            tried += 1;
        }
        let (decoded, gone) = replies(&read(&tree, "qga/qapi-schema.json", &options), &qga);
        assert!(decoded > 300 && gone == 0, "{decoded} {gone}");
    }
    assert!(tried > 0, "no tree is of a release since 4.2");
}
