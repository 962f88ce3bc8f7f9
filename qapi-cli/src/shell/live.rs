//! Names of nodes, devices, jobs and the like in the running machine, for completion.

use std::collections::HashMap;
use std::sync::Mutex;
use std::time::{Duration, Instant};

use serde_json::{Map, Value, json};

use crate::line::Properties;
use crate::line::complete::Kind;
use crate::peer::Peer;

/// The time for which names are reused, so that repeated key presses do not repeat the query.
const FRESH: Duration = Duration::from_secs(1);

/// Names by their kind and folder, with the time of the query.
type KnownNames = HashMap<(Kind, String), (Instant, Vec<String>)>;

/// The names in one machine. They are queried again after a second, except types of devices and their properties.
#[derive(Debug)]
pub(crate) struct Live {
    peer: Peer,
    names: Mutex<KnownNames>,
    properties: Mutex<HashMap<String, Properties>>,
}

impl Live {
    pub(crate) fn new(peer: Peer) -> Self {
        Self { peer, names: Mutex::default(), properties: Mutex::default() }
    }

    /// Returns the names of a kind. `typed` is the beginning that has been typed; only for paths does the result depend
    /// on it. The list is empty if the query fails.
    pub(crate) fn names(&self, kind: Kind, typed: &str) -> Vec<String> {
        let folder = match kind {
            Kind::QomPath => typed.rsplit_once('/').map_or("", |(folder, _)| folder).to_owned(),
            Kind::File => typed.rfind('/').map_or("", |at| &typed[..=at]).to_owned(),
            _ => String::new(),
        };
        let key = (kind, folder);
        let known = lock(&self.names).get(&key).cloned();
        if let Some((since, names)) = known
            && (since.elapsed() < FRESH || kind == Kind::DeviceType)
        {
            return names;
        }
        let mut names = self.ask(kind, &key.1);
        // Names are typed into the line, where control characters could drive the terminal.
        names.retain(|name| !name.contains(char::is_control));
        names.sort();
        names.dedup();
        lock(&self.names).insert(key, (Instant::now(), names.clone()));
        names
    }

    /// Returns the types of the properties of a kind of device, by name, or `None` if the query fails.
    pub(crate) fn properties(&self, driver: &str) -> Option<Properties> {
        if let Some(known) = lock(&self.properties).get(driver) {
            return Some(known.clone());
        }
        let answer = self.execute("device-list-properties", &json!({"typename": driver}))?;
        let property = |item: &Value| Some((text(item, "name")?, property_type(item)?));
        let mut properties: Properties = items(&answer).iter().filter_map(property).collect();
        properties.retain(|name, _| !name.contains(char::is_control));
        lock(&self.properties).insert(driver.to_owned(), properties.clone());
        Some(properties)
    }

    fn ask(&self, kind: Kind, folder: &str) -> Vec<String> {
        let query = |command: &str, arguments: Value, member: &str| -> Vec<String> {
            let answer = self.execute(command, &arguments).unwrap_or_default();
            items(&answer).iter().filter_map(|item| text(item, member)).collect()
        };
        match kind {
            Kind::Node => query("query-named-block-nodes", json!({"flat": true}), "node-name"),
            Kind::Job => query("query-jobs", json!({}), "id"),
            Kind::Iothread => query("query-iothreads", json!({}), "id"),
            Kind::Chardev => query("query-chardev", json!({}), "label"),
            Kind::Export => query("query-block-exports", json!({}), "id"),
            Kind::Object => self.children("/objects"),
            Kind::Device => self.children("/machine/peripheral"),
            Kind::Netdev => self.netdevs(),
            Kind::DeviceType => query("qom-list-types", json!({"implements": "device", "abstract": false}), "name"),
            Kind::QomPath => self.paths(folder),
            Kind::File => files(folder),
        }
    }

    /// Returns the names of an object's children.
    fn children(&self, path: &str) -> Vec<String> {
        let answer = self.execute("qom-list", &json!({"path": path})).unwrap_or_default();
        let child = |item: &Value| text(item, "type")?.starts_with("child<").then(|| text(item, "name"))?;
        items(&answer).iter().filter_map(child).collect()
    }

    /// Returns the paths of an object's children.
    fn paths(&self, folder: &str) -> Vec<String> {
        let path = if folder.is_empty() { "/" } else { folder };
        self.children(path).into_iter().map(|name| format!("{folder}/{name}")).collect()
    }

    /// Returns the back ends of network cards. No query lists them, but `info network` of the human monitor does.
    fn netdevs(&self) -> Vec<String> {
        let answer = self.execute("human-monitor-command", &json!({"command-line": "info network"}));
        let text = answer.as_ref().and_then(Value::as_str).unwrap_or_default();
        let name = |line: &str| line.trim_start_matches([' ', '\\']).split_once(':').map(|(name, _)| name.to_owned());
        let is_back_end = |line: &&str| line.contains("type=") && !line.contains("type=nic");
        text.lines().filter(is_back_end).filter_map(name).collect()
    }

    fn execute(&self, command: &str, arguments: &Value) -> Option<Value> {
        let Value::Object(arguments) = arguments else { return None };
        self.peer.ask(command, Map::clone(arguments)).ok()
    }
}

/// Returns the files in a folder, whose path is empty or ends with a slash. Names that would need quotes are left out.
fn files(folder: &str) -> Vec<String> {
    let path = if folder.is_empty() { "." } else { folder };
    let entries = std::fs::read_dir(path).into_iter().flatten().flatten();
    let path = |entry: std::fs::DirEntry| {
        let end = if entry.path().is_dir() { "/" } else { "" };
        let name = entry.file_name().into_string().ok()?;
        let is_plain = !name.contains(|c: char| c.is_whitespace() || matches!(c, '"' | '\''));
        is_plain.then(|| format!("{folder}{name}{end}"))
    };
    entries.filter_map(path).collect()
}

/// Returns the type of a device's property, or `str` if QEMU parses the property from text.
fn property_type(item: &Value) -> Option<String> {
    // QEMU calls the address of a PCI device an `int32`, but reads text as slot and function in hexadecimal digits.
    let is_address = text(item, "description").is_some_and(|text| text.starts_with("Slot and optional function"));
    if is_address { Some("str".to_owned()) } else { text(item, "type") }
}

fn items(answer: &Value) -> &[Value] {
    answer.as_array().map_or(&[], Vec::as_slice)
}

fn text(item: &Value, member: &str) -> Option<String> {
    Some(item.get(member)?.as_str()?.to_owned())
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_of_pci_devices_are_text() {
        let description = "Slot and optional function number, example: 06.0 or 06";
        let address = json!({"name": "addr", "type": "int32", "description": description});
        assert_eq!(property_type(&address).as_deref(), Some("str"));
        assert_eq!(property_type(&json!({"name": "acpi-index", "type": "uint32"})).as_deref(), Some("uint32"));
    }
}
