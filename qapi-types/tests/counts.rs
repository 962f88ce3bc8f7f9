//! The numbers of generated commands, events and types equal those in the text of the schemas.

#![allow(clippy::print_stdout)] // the counts are worth seeing
#![cfg(all(feature = "qmp", feature = "qga", feature = "schema"))]

use std::fs;
use std::path::Path;

/// Counts the definitions of a kind in the schema files of a folder, by their text alone.
fn count(folder: &str, keyword: &str) -> usize {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../schemas").join(folder);
    let start = format!("{{ '{keyword}': ");
    let files = fs::read_dir(folder).unwrap().map(|entry| fs::read_to_string(entry.unwrap().path()).unwrap());
    files.map(|text| text.lines().filter(|line| line.starts_with(&start)).count()).sum()
}

macro_rules! how_many {
    ($($name:literal $($type:ident)+,)*) => { [$($name),*].len() };
}

#[test]
fn qmp_is_complete() {
    use qapi_types::qmp;
    let (commands, events) = (count("qapi", "command"), count("qapi", "event"));
    println!("QMP: {commands} commands, {events} events");
    assert_eq!(qmp::Commands::ALL.len(), commands);
    assert_eq!(qmp::schema::PROTOCOL.commands.len(), commands);
    assert_eq!(qmp::schema::PROTOCOL.events.len(), events);
    assert_eq!(qapi_types::__qmp_events!(how_many), events);
    let types: usize = ["enum", "struct", "union", "alternate"].map(|keyword| count("qapi", keyword)).iter().sum();
    assert_eq!(qapi_types::__qmp_types!(how_many), types);
}

/// The storage daemon's protocol has exactly the commands and events of the schema files that its own file includes.
#[cfg(feature = "qsd")]
#[test]
fn qsd_is_complete() {
    use qapi_types::{qmp, qsd};
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../schemas/storage-daemon/qapi");
    let text = fs::read_to_string(folder.join("qapi-schema.json")).unwrap();
    let included = text.lines().filter_map(|line| line.strip_prefix("{ 'include': '")?.strip_suffix("' }"));
    let files: Vec<String> = included.map(|file| fs::read_to_string(folder.join(file)).unwrap()).collect();
    let count = |keyword: &str| {
        let start = format!("{{ '{keyword}': ");
        files.iter().flat_map(|text| text.lines()).filter(|line| line.starts_with(&start)).count()
    };
    let (commands, events) = (count("command"), count("event"));
    println!("storage daemon: {commands} commands, {events} events");
    assert_eq!(qsd::Commands::ALL.len(), commands);
    assert_eq!(qsd::schema::PROTOCOL.commands.len(), commands);
    assert_eq!(qsd::schema::PROTOCOL.events.len(), events);
    assert_eq!(qapi_types::__qsd_events!(how_many), events);
    for &command in qsd::schema::PROTOCOL.commands {
        assert!(std::ptr::eq(command, qmp::schema::PROTOCOL.command(command.name).unwrap()), "{}", command.name);
    }
    assert_eq!(qsd::schema::PROTOCOL.order.len(), commands + events);
}

#[test]
fn qga_is_complete() {
    use qapi_types::qga;
    let commands = count("qga", "command");
    println!("QGA: {commands} commands");
    assert_eq!(qga::Commands::ALL.len(), commands);
    assert_eq!(qga::schema::PROTOCOL.commands.len(), commands);
    assert_eq!(count("qga", "event"), 0);
    let types: usize = ["enum", "struct", "union", "alternate"].map(|keyword| count("qga", keyword)).iter().sum();
    assert_eq!(qapi_types::__qga_types!(how_many), types);
}
