//! Replies and events of releases older than the bindings, generated from the schemas of those releases. All can be
//! decoded, and are encoded again to the same value.
//!
//! `QAPI_TEST_UPSTREAM` names a folder with the schemas of each release. Newer releases are tested in
//! `qapi-types/tests/releases.rs`.

#![allow(clippy::print_stderr)] // skipped tests are reported

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use qapi_interface::Release;
use qapi_mock::load;
use qemu_qapi::schema::{Described as _, Object, Protocol, Type};
use qemu_qapi::{Command, Decode, Encode, from_value, qga, qmp, to_value};
use serde_json::{Value, json};

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

fn again_event<E: for<'de> Decode<'de> + Encode>(data: Value) -> Result<Value, serde_json::Error> {
    to_value(&from_value::<E>(data)?)
}

/// A command's or event's type of values now, and how one is decoded and encoded.
type Now = (Option<Type>, Again);

macro_rules! qmp_table {
    ($($name:literal $type:ident,)*) => { [
        $(($name, (qmp::command::$type::INFO.returns, again::<qmp::command::$type> as Again))),*
    ].into() };
}
macro_rules! qga_table {
    ($($name:literal $type:ident,)*) => { [
        $(($name, (qga::command::$type::INFO.returns, again::<qga::command::$type> as Again))),*
    ].into() };
}
macro_rules! event_table {
    ($($name:literal $type:ident,)*) => { [
        $(($name, (Some(Type::Object(qmp::event::$type::INFO.data)), again_event::<qmp::event::$type> as Again))),*
    ].into() };
}

/// Values of an older type, for one that may be another now.
fn values(then: Type, now: Option<Type>) -> impl Iterator<Item = Value> {
    let fill = |seed| [Fill::All, Fill::Some, Fill::None][seed as usize % 3];
    (0..TRIES).map(move |seed| {
        let mut value = Maker::new(seed, fill(seed)).value(then);
        now.into_iter().for_each(|now| give_values(then, now, &mut value, seed as usize));
        value
    })
}

/// Gives strings that are of an enumeration now the values of that, which is what they have always been.
fn give_values(then: Type, now: Type, value: &mut Value, seed: usize) {
    match (then.known(), now.known(), value) {
        // Integers that have another range now, of which only what both have is ever sent.
        (then, now, Value::Number(number)) if format!("{then:?}") != format!("{now:?}") => *number = seed.into(),
        (Type::Str, Type::Enum(values), value) => *value = values.values[seed % values.values.len()].name.into(),
        (Type::Array(then), Type::Array(now), Value::Array(elements)) => {
            elements.iter_mut().for_each(|element| give_values(*then, *now, element, seed));
        }
        (Type::Object(then), Type::Object(now), value) => {
            let (then, now) = (members(then, value), members(now, value));
            for (name, then) in then {
                if let (Some((_, now)), Some(value)) =
                    (now.iter().find(|(other, _)| *other == name), value.get_mut(name))
                {
                    give_values(then, *now, value, seed);
                }
            }
        }
        _ => {}
    }
}

/// The members of an object with this value, those of its branch included.
fn members(object: &'static Object, value: &Value) -> Vec<(&'static str, Type)> {
    let mut members: Vec<_> = object.members.iter().map(|member| (member.name, member.ty)).collect();
    if let Some(variants) = object.variants
        && let Some(branch) = variants.branches.iter().find(|branch| value[variants.tag] == branch.value)
    {
        members.extend(self::members(branch.object, value));
    }
    members
}

/// Decodes and encodes values of a type. Returns how many.
fn survive(name: &str, then: Type, (now, again): &Now) -> usize {
    let mut decoded = 0;
    for value in values(then, *now) {
        let read = again(value.clone());
        let read = read.unwrap_or_else(|error| panic!("{name}: {error}\n{value}"));
        assert_eq!(read, value, "{name}");
        decoded += 1;
    }
    decoded
}

/// Counts the replies that can be decoded, and the commands that no longer exist.
fn replies(protocol: &Protocol, table: &BTreeMap<&str, Now>) -> (usize, usize) {
    let (mut decoded, mut gone) = (0, 0);
    for command in protocol.commands {
        match (table.get(command.name), command.returns) {
            (Some(now), Some(returns)) => decoded += survive(command.name, returns, now),
            // An empty object.
            (Some((Some(_), again)), None) => _ = again(json!({})).unwrap(),
            (Some((None, _)), None) => {}
            (None, _) => gone += 1,
        }
    }
    (decoded, gone)
}

fn events(protocol: &Protocol, table: &BTreeMap<&str, Now>) -> usize {
    let there = protocol.events.iter().filter_map(|event| Some((event, table.get(event.name)?)));
    there.map(|(event, now)| survive(event.name, Type::Object(event.data), now)).sum()
}

fn read(tree: &Path, file: &str, options: &qapi_codegen::Options, name: &str) -> &'static Protocol {
    let path = tree.join(file);
    let schema = qapi_codegen::load_with(path.to_str().unwrap(), &qapi_codegen::load::Disk, options);
    let schema = schema.unwrap_or_else(|errors| panic!("{errors}"));
    load::protocol(&qapi_codegen::interface::of_schema(&schema), load::Options::new(name, ""))
}

#[test]
fn older_servers() {
    let Some(folder) = std::env::var_os("QAPI_TEST_UPSTREAM").map(PathBuf::from) else {
        eprintln!("SKIPPED: QAPI_TEST_UPSTREAM names no folder of QEMU's schemas by release");
        return;
    };
    let qmp: BTreeMap<&str, Now> = qapi_types::__qmp_commands!(qmp_table);
    let qmp_events: BTreeMap<&str, Now> = qapi_types::__qmp_events!(event_table);
    let qga: BTreeMap<&str, Now> = qapi_types::__qga_commands!(qga_table);
    let mut tried = 0;
    for tree in std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        let version = std::fs::read_to_string(tree.join("VERSION")).unwrap();
        let Release { major, minor } = version.parse().unwrap();
        let options = qapi_codegen::Options::for_release(major, minor);
        // Monitors since 4.2, agents of every release.
        if (major, minor) >= (4, 2) {
            let protocol = read(&tree, "qapi/qapi-schema.json", &options, "qmp");
            let (decoded, gone) = replies(protocol, &qmp);
            let events = events(protocol, &qmp_events);
            eprintln!("{}: {decoded} replies, {events} events, {gone} commands gone since", version.trim());
            assert!(decoded > 2000 && events > 1000 && gone < 40);
            tried += 1;
        }
        let (decoded, gone) = replies(read(&tree, "qga/qapi-schema.json", &options, "qga"), &qga);
        assert!(decoded > 300 && gone == 0, "{decoded} {gone}");
    }
    assert!(tried > 0, "no tree is of a release since 4.2");
}
