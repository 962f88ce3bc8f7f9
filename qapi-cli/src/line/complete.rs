//! Completes unfinished lines.

use qapi_interface::{Builtin, Interface, Shape, TypeRef};
use serde_json::{Map, Value};

use super::words::{Word, split};
use super::{Schema, convert, mistake};

/// The texts that can replace the end of a line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Completion {
    /// The start of the text that they replace, in bytes.
    pub(crate) start: usize,
    /// The texts, in the order in which they are shown.
    pub(crate) candidates: Vec<String>,
}

/// The kinds of things that a value may name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Kind {
    /// Block nodes.
    Node,
    /// Devices that were given an id.
    Device,
    /// Kinds of devices that can be added.
    DeviceType,
    /// Back ends of network cards.
    Netdev,
    /// Character devices.
    Chardev,
    /// Jobs.
    Job,
    /// I/O threads.
    Iothread,
    /// Objects that `object-add` has made.
    Object,
    /// Block exports.
    Export,
    /// Paths in the tree of objects.
    QomPath,
    /// Files on this computer.
    File,
}

/// Returns the names of a kind, given the beginning that has been typed. The result may contain names with other
/// beginnings.
pub(crate) type Names<'n> = &'n dyn Fn(Kind, &str) -> Vec<String>;

/// Completes a line up to the cursor.
pub(crate) fn complete(line: &str, schema: Schema<'_>, names: Names<'_>) -> Completion {
    let mut words = split(line);
    let start = match &words.stop {
        Some(stop) => stop.start,
        None if line.ends_with(char::is_whitespace) || line.is_empty() => line.len(),
        // The last word is being typed.
        None => words.words.pop().map_or(0, |word| word.span.start),
    };
    let typed = &line[start..];
    let Some((command, given)) = words.words.split_first() else {
        return Completion { start, candidates: commands(typed, schema.interface) };
    };
    let given: Vec<_> = given.iter().filter(|word| word.name != "fd").collect();
    // Contradictions among them are reported once the line is complete.
    let arguments = convert::arguments(schema, command.name, &given).unwrap_or_default();
    let context = Context { schema, names, command: command.name, given: &given, arguments: &arguments };
    match typed.split_once('=') {
        None => context.argument_names(start, typed),
        Some((name, value)) => context.values(start + name.len() + 1, name, value),
    }
}

fn commands(typed: &str, interface: &Interface) -> Vec<String> {
    let commands = interface.messages.iter().filter(|message| !message.is_event);
    let mut names: Vec<_> = commands.map(|message| format!("{} ", message.name)).collect();
    names.retain(|name| name.starts_with(typed));
    names.sort();
    names
}

struct Context<'a> {
    schema: Schema<'a>,
    names: Names<'a>,
    command: &'a str,
    given: &'a [&'a Word<'a>],
    arguments: &'a Map<String, Value>,
}

impl Context<'_> {
    fn argument_names(&self, start: usize, typed: &str) -> Completion {
        let (outer, typed_name) = typed.rsplit_once('.').unwrap_or(("", typed));
        let start = start + typed.len() - typed_name.len();
        let interface = self.schema.interface;
        let mut candidates = Vec::new();
        if let Some((ty, given)) = mistake::find(interface, self.command, outer, self.arguments) {
            let text = |name: &str| given.and_then(|given| given.get(name)).and_then(Value::as_str);
            let mut members = interface.members(ty, text).known;
            members.sort_by_key(|member| member.optional);
            for member in members.iter().filter(|member| member.name.starts_with(typed_name)) {
                let path = if outer.is_empty() { member.name.clone() } else { format!("{outer}.{}", member.name) };
                if !self.given.iter().any(|word| word.name == path) {
                    candidates.extend(ends(interface, member.ty).iter().map(|end| format!("{}{end}", member.name)));
                }
            }
        }
        if outer.is_empty() && self.command == "device_add" {
            let driver = self.arguments.get("driver").and_then(Value::as_str);
            let properties = driver.and_then(|driver| (self.schema.properties)(driver)).unwrap_or_default();
            let is_new = |name: &String| name.starts_with(typed) && !self.arguments.contains_key(name);
            candidates.extend(properties.into_keys().filter(is_new).map(|name| format!("{name}=")));
        }
        candidates.dedup();
        Completion { start, candidates }
    }

    fn values(&self, start: usize, name: &str, typed: &str) -> Completion {
        let interface = self.schema.interface;
        let ty = mistake::argument_type(interface, self.command, name, self.arguments);
        let mut candidates = ty.map_or_else(Vec::new, |ty| values(interface, ty));
        let is_reference = ty.is_some_and(|ty| is_reference(interface, ty));
        let kind = kind(self.command, name, is_reference).filter(|_| candidates.is_empty());
        if let Some(kind) = kind {
            candidates = (self.names)(kind, typed);
        }
        candidates.retain(|candidate| candidate.starts_with(typed));
        // A path may continue.
        let end = if matches!(kind, Some(Kind::QomPath | Kind::File)) { "" } else { " " };
        candidates.iter_mut().for_each(|candidate| candidate.push_str(end));
        Completion { start, candidates }
    }
}

/// Returns the characters that may follow an argument's name: `=` before a value, `.` before the name of a member.
fn ends(interface: &Interface, ty: TypeRef) -> &'static [&'static str] {
    match &interface.types[ty].shape {
        Shape::Object(_) => &["."],
        Shape::Alternate(parts) if parts.iter().any(|part| interface.object(part.ty).is_some()) => &["=", "."],
        _ => &["="],
    }
}

/// Returns the values of an enumeration or a boolean, also as an element of an array or as an alternative.
fn values(interface: &Interface, ty: TypeRef) -> Vec<String> {
    match &interface.types[ty].shape {
        Shape::Enum(values) => values.iter().map(|value| value.name.clone()).collect(),
        Shape::Builtin(Builtin::Bool) => vec!["true".to_owned(), "false".to_owned()],
        // A server's answer may contain arrays of themselves.
        Shape::Array(element) if !matches!(interface.types[*element].shape, Shape::Array(_)) => {
            values(interface, *element)
        }
        Shape::Alternate(parts) => {
            let is_simple = |ty: TypeRef| matches!(interface.types[ty].shape, Shape::Enum(_) | Shape::Builtin(_));
            let parts = parts.iter().filter(|part| is_simple(part.ty));
            parts.flat_map(|part| values(interface, part.ty)).collect()
        }
        _ => Vec::new(),
    }
}

/// Whether a type is an object or the name of one that exists, as `BlockdevRef` is.
fn is_reference(interface: &Interface, ty: TypeRef) -> bool {
    let Shape::Alternate(parts) = &interface.types[ty].shape else { return false };
    let has = |wanted: fn(&Shape) -> bool| parts.iter().any(|part| wanted(&interface.types[part.ty].shape));
    has(|shape| matches!(shape, Shape::Builtin(Builtin::Str))) && has(|shape| matches!(shape, Shape::Object(_)))
}

/// Returns the kind of thing that an argument names, by the conventions of QEMU's schema.
fn kind(command: &str, name: &str, is_reference: bool) -> Option<Kind> {
    let last = name.rsplit('.').next().unwrap_or(name);
    Some(match (command, last) {
        // Names of things that are about to be made.
        ("blockdev-add" | "blockdev-snapshot-sync", "node-name" | "snapshot-node-name") => return None,
        (_, "job-id" | "filter-node-name") => return None,
        ("device_add" | "device-list-properties", "driver" | "typename") => Kind::DeviceType,
        ("device_add", "drive") => Kind::Node,
        ("add-fd" | "getfd", "fd") => Kind::File,
        ("device_del", "id") => Kind::Device,
        ("netdev_del", "id") | ("set_link", "name") | (_, "netdev") => Kind::Netdev,
        ("chardev-remove" | "chardev-change" | "chardev-send-break", "id") | (_, "chardev") => Kind::Chardev,
        ("object-del", "id") => Kind::Object,
        ("block-export-del", "id") => Kind::Export,
        (_, "iothread") => Kind::Iothread,
        (command, "path") if command.starts_with("qom-") => Kind::QomPath,
        (command, "id") if command.starts_with("job-") => Kind::Job,
        (command, "device" | "id") if command.starts_with("block-job-") => Kind::Job,
        (_, "node-name" | "node" | "overlay" | "top-node" | "base-node" | "bottom" | "target" | "device") => Kind::Node,
        ("eject" | "blockdev-open-tray" | "blockdev-close-tray" | "blockdev-insert-medium", "id") => Kind::Device,
        _ if is_reference => Kind::Node,
        _ => return None,
    })
}
