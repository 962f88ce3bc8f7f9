//! Facts about certain replies that their types do not state, but that strict consumers need.

use qapi_interface::{self as facts, Interface, Message, Shape, TypeRef};
use serde_json::{Map, Value};

use super::identity::enumerated_identity;

/// QOM types: name, parent, and whether the type is abstract. Parents come before their children.
///
/// Managers derive from them what a QEMU can emulate, and its accelerators.
const TYPES: &[(&str, &str, bool)] = &[
    ("object", "", true),
    ("accel", "object", false),
    ("tcg-accel", "accel", false),
    ("kvm-accel", "accel", false),
    ("machine", "object", true),
    ("none-machine", "machine", false),
    ("x86-machine", "machine", true),
    ("generic-pc-machine", "x86-machine", true),
    ("pc-i440fx-7.2-machine", "generic-pc-machine", false),
    ("pc-q35-7.2-machine", "generic-pc-machine", false),
    ("memory-backend", "object", true),
    ("memory-backend-ram", "memory-backend", false),
    ("memory-backend-file", "memory-backend", false),
    ("memory-backend-memfd", "memory-backend", false),
    ("rng-backend", "object", true),
    ("rng-builtin", "rng-backend", false),
    ("rng-random", "rng-backend", false),
    ("secret_common", "object", true),
    ("secret", "secret_common", false),
    ("event-loop-base", "object", true),
    ("iothread", "event-loop-base", false),
    ("chardev", "object", true),
    ("chardev-pty", "chardev", false),
    ("chardev-socket", "chardev", false),
    ("device", "object", true),
    ("cpu", "device", true),
    ("x86_64-cpu", "cpu", true),
    ("qemu64-x86_64-cpu", "x86_64-cpu", false),
    ("max-x86_64-cpu", "x86_64-cpu", false),
    ("host-x86_64-cpu", "max-x86_64-cpu", false),
    ("pci-device", "device", true),
    ("e1000e", "pci-device", false),
    ("virtio-pci", "pci-device", true),
    ("virtio-blk-pci-base", "virtio-pci", true),
    ("virtio-blk-pci", "virtio-blk-pci-base", false),
    ("virtio-net-pci-base", "virtio-pci", true),
    ("virtio-net-pci", "virtio-net-pci-base", false),
    ("usb-device", "device", true),
    ("virtio-device", "device", true),
    ("virtio-blk-device", "virtio-device", false),
];

/// Commands and members whose lists are never empty in a QEMU with a machine.
const NEVER_EMPTY: &[&str] = &[
    "device-list-properties",
    "formats",
    "qom-list",
    "qom-list-get",
    "qom-list-properties",
    "qom-list-types",
    "query-chardev",
    "query-chardev-backends",
    "query-command-line-options",
    "query-cpu-definitions",
    "query-cpus",
    "query-cpus-fast",
    "query-events",
    "query-hotpluggable-cpus",
    "query-machines",
    "query-migrate-capabilities",
    "query-pci",
    "query-stats-schemas",
];

/// Whether a list of that name always has an element.
pub(super) fn is_never_empty(name: &str) -> bool {
    NEVER_EMPTY.contains(&name)
}

/// Returns the member and the enumeration for a list that has one element for each value of an enumeration.
pub(super) fn settings<'t>(
    table: &'t Interface,
    name: &str,
    element: TypeRef,
) -> Option<(&'t str, &'t [facts::Value])> {
    let object = table.object(element)?;
    let identity = enumerated_identity(table, element).filter(|_| is_never_empty(name))?;
    let member = object.members.iter().find(|member| member.name == identity)?;
    match &table.types[member.ty].shape {
        Shape::Enum(values) => Some((identity, values)),
        _ => None,
    }
}

/// Returns the reply to a command whose reply is not generated. Returns `None` for other commands.
pub(super) fn reply(table: &Interface, command: &Message, arguments: &Map<String, Value>) -> Option<Value> {
    if command.name != "qom-list-types" {
        return None;
    }
    let Shape::Array(element) = table.types[command.returns?].shape else { return None };
    let object = table.object(element)?;
    let implements = arguments.get("implements").and_then(Value::as_str);
    let with_abstract = arguments.get("abstract") == Some(&Value::Bool(true));
    let is_asked_for = |(name, _, is_abstract): &&(&str, &str, bool)| {
        (with_abstract || !is_abstract) && implements.is_none_or(|implements| is_a(name, implements))
    };
    let entry = |(name, parent, is_abstract): &(&str, &str, bool)| {
        let mut entry = Map::new();
        for member in &object.members {
            let value = match &*member.name {
                "name" => Value::from(*name),
                "parent" if !parent.is_empty() => Value::from(*parent),
                "abstract" if *is_abstract => Value::Bool(true),
                _ => continue,
            };
            entry.insert(member.name.clone(), value);
        }
        Value::Object(entry)
    };
    Some(TYPES.iter().filter(is_asked_for).map(entry).collect())
}

/// Whether a type is the same as another, or inherits from it.
fn is_a(name: &str, other: &str) -> bool {
    let parent = |name: &&str| TYPES.iter().find(|(known, ..)| known == name).map(|(_, parent, _)| *parent);
    std::iter::successors(Some(name), parent).any(|name| name == other)
}

/// Changes members of a generated reply that contradict each other or surprise managers.
pub(super) fn settle(command: &str, reply: &mut Value) {
    match command {
        "query-kvm" if reply["enabled"] == true => reply["present"] = true.into(),
        // Managers know this processor.
        "query-target" => reply["arch"] = "x86_64".into(),
        "query-accelerators" => {
            let enabled = reply["enabled"].clone();
            if let Some(present) = reply["present"].as_array_mut()
                && !present.contains(&enabled)
            {
                present.push(enabled);
            }
        }
        "query-machines" => {
            let machines = reply.as_array_mut().map_or(&mut [][..], Vec::as_mut_slice);
            let defaults = machines.iter_mut().filter(|machine| machine["is-default"] == true);
            for machine in defaults.skip(1) {
                machine["is-default"] = false.into();
            }
        }
        _ => {}
    }
}
