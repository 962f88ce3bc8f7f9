//! Tests schemas of other builds than that of the bindings.

use std::collections::HashSet;
use std::path::Path;

use qapi_interface::{Interface, Shape};
use qapi_mock::{MockQmp, Schema};
use serde_json::Map;

#[test]
fn what_needs_undefined_symbols_is_left_out() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../schemas/qapi/qapi-schema.json");
    let all = Schema::read(path, "10.2.2").unwrap_or_else(|errors| panic!("{errors}"));
    let linux = all.clone().defined(|symbol| symbol == "CONFIG_LINUX");
    let names =
        |schema: &Schema| schema.interface.commands().map(|command| command.name.clone()).collect::<HashSet<_>>();
    let (there, everything) = (names(&linux), names(&all));
    assert!(there.is_subset(&everything) && there.contains("query-status"));
    // This command requires CONFIG_FDT, which is not defined.
    assert!(everything.contains("dumpdtb") && !there.contains("dumpdtb"));
    // CONFIG_LINUX is defined, and CONFIG_LINUX_IO_URING is not.
    assert_eq!(values(&linux.interface, "blockdev-add", "file", "aio"), ["threads", "native"]);
    let mock = MockQmp::builder().schema(linux).start().unwrap();
    let vm = qemu_qapi::blocking::Qmp::connect(mock.address()).unwrap();
    assert!(vm.execute_raw("query-status", Map::new()).is_ok());
    assert!(vm.execute_raw("dumpdtb", Map::new()).is_err());
}

/// Returns the values of a member of a branch of a command's arguments.
fn values<'t>(table: &'t Interface, command: &str, branch: &str, member: &str) -> Vec<&'t str> {
    let arguments = table.payload(table.command(command).unwrap());
    let object = table.object(arguments.branch(branch).unwrap().ty).unwrap();
    let Shape::Enum(values) = &table.types[object.member(member).unwrap().ty].shape else { return Vec::new() };
    values.iter().map(|value| value.name.as_str()).collect()
}

/// A server owns its schema, and frees it.
#[test]
fn a_schema_ends_with_its_server() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../schemas/qapi/qapi-schema.json");
    let schema = Schema::read(path, "10.2.2").unwrap_or_else(|errors| panic!("{errors}"));
    let interface = std::sync::Arc::downgrade(&schema.interface);
    let mock = MockQmp::builder().schema(schema).start().unwrap();
    let vm = qemu_qapi::blocking::Qmp::connect(mock.address()).unwrap();
    assert!(vm.execute_raw("query-qmp-schema", Map::new()).is_ok());
    assert!(interface.upgrade().is_some());
    drop((vm, mock));
    assert!(interface.upgrade().is_none());
}
