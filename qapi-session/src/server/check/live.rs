//! Compares the checker with a real QEMU: both must report the same error for random arguments with one fault.
//!
//! The table and the peer may be of different releases, so only parts that both have are used. Every request has an
//! unknown argument, which QEMU notices last. So no command is ever executed, and accepted arguments show as an error
//! about that one.

use std::collections::HashMap;

use qapi_interface::{Alternative, Builtin, Interface, Object, Shape, TypeRef};
use serde_json::{Map, Value, json};

use self::harness::{Machine, Peer};
use super::check;
use crate::server::json::Order;
use crate::server::{Policy, interface_of};

#[path = "../../../../qemu-qapi/tests/live/mod.rs"]
mod harness;

const REQUESTS: usize = 3000;

#[test]
fn qemu_says_the_same() {
    if let Some(peer) = harness::qemu(Machine::None) {
        compare(&peer);
    }
}

#[test]
fn storage_daemons_say_the_same() {
    harness::storage_daemon().iter().for_each(compare);
}

#[track_caller]
fn compare(peer: &Peer) {
    let mut talker = peer.talk();
    let schema = talker.execute("query-qmp-schema", None).unwrap_or_default();
    let theirs = schema.as_array().map(Vec::as_slice).unwrap_or_default();
    let theirs: HashMap<_, _> = theirs.iter().filter_map(|entry| Some((entry["name"].as_str()?, entry))).collect();
    let table = interface_of(&qapi_types::qmp::schema::PROTOCOL);
    let mut commands: Vec<_> = table.commands().filter(|command| command.flag("gen")).collect();
    commands.retain(|command| theirs.contains_key(&*command.name));

    let mut maker = Maker { table: &table, theirs: &theirs, random: Random(0x2545_f491_4f6c_dd1d), nodes: Vec::new() };
    let (mut compared, mut faults, mut differences) = (0, 0, Vec::new());
    for _ in 0..REQUESTS {
        let command = commands[maker.random.below(commands.len())];
        maker.nodes.clear();
        let theirs = theirs[&*command.name]["arg-type"].as_str().unwrap_or_default();
        let Some(arguments) = maker.object(table.payload(command), theirs, "", 0) else { continue };
        let mut arguments = Value::Object(arguments);
        if !maker.spoil(&mut arguments) {
            arguments["zz-last"] = Value::Null;
        }
        let Value::Object(map) = &arguments else { continue };
        let Err(ours) = check(&table, command, map, &Order::default(), &Policy::default()) else { continue };
        let theirs = talker.execute(&command.name, Some(arguments.clone()));
        compared += 1;
        faults += usize::from(!ours.contains("zz-last"));
        let same = |ours: &str| theirs.as_ref().err() == Some(&json!({"class": "GenericError", "desc": ours}));
        if !same(&ours) && !same(&as_signed(&ours)) {
            differences.push(format!("{} {arguments}\n  ours: {ours}\n  theirs: {theirs:?}", command.name));
        }
    }
    assert!(compared > REQUESTS / 2 && faults > compared / 2, "{faults} faults in {compared} requests");
    // Releases differ in more than their schemas declare.
    let allowed = compared / 200;
    assert!(differences.len() <= allowed, "{} of {compared} differ:\n{}", differences.len(), differences.join("\n"));
}

/// Returns the error for an integer that has become unsigned since the peer's release.
fn as_signed(error: &str) -> String {
    match error.strip_prefix("Parameter ").and_then(|rest| rest.strip_suffix(" expects uint64")) {
        Some(name) => format!("Invalid parameter type for {name}, expected: integer"),
        None => error.to_owned(),
    }
}

/// Makes arguments that are valid by our table and by the peer's own schema.
struct Maker<'a> {
    table: &'a Interface,
    theirs: &'a HashMap<&'a str, &'a Value>,
    random: Random,
    /// The values made so far: the path, the type, and whether both schemas agree on whether the value is optional.
    nodes: Vec<(String, TypeRef, bool)>,
}

impl Maker<'_> {
    fn object(&mut self, ours: &Object, theirs: &str, path: &str, depth: usize) -> Option<Map<String, Value>> {
        let entry = *self.theirs.get(theirs)?;
        let mut made = Map::new();
        let members = entry["members"].as_array()?;
        let has = |name: &str| members.iter().any(|member| member["name"] == name);
        if ours.members.iter().any(|member| !member.optional && !has(&member.name)) {
            return None;
        }
        for member in members {
            let (name, ty) = (member["name"].as_str()?, member["type"].as_str()?);
            let theirs_optional = member.get("default").is_some();
            let Some(member) = ours.members.iter().find(|ours| ours.name == name) else {
                if theirs_optional { continue } else { return None }
            };
            let optional = theirs_optional && member.optional;
            if optional && !self.random.chance(50usize.checked_div(depth).unwrap_or(60)) {
                continue;
            }
            let same = theirs_optional == member.optional;
            match self.value(member.ty, ty, &format!("{path}/{name}"), depth + 1, same) {
                Some(value) => _ = made.insert(name.to_owned(), value),
                None if optional => {}
                None => return None,
            }
        }
        if let Some(variants) = entry["variants"].as_array() {
            let tag = made.get(entry["tag"].as_str()?)?;
            let variant = variants.iter().find(|variant| variant["case"] == *tag)?;
            let nothing = Object::default();
            let ours = self.table.branch(ours, &made).unwrap_or(&nothing);
            let more = self.object(ours, variant["type"].as_str()?, path, depth)?;
            made.extend(more);
        }
        Some(made)
    }

    fn value(&mut self, ours: TypeRef, theirs: &str, path: &str, depth: usize, same: bool) -> Option<Value> {
        let entry = *self.theirs.get(theirs)?;
        self.nodes.push((path.to_owned(), ours, same));
        let random = &mut self.random;
        let table = self.table;
        Some(match (&table.types[ours].shape, theirs, entry["meta-type"].as_str()?) {
            (Shape::Builtin(ours), ..) => match (ours, theirs) {
                (Builtin::Str, "str") => ["", "x", "disk0", "\u{e9}\u{1f600}"][random.below(4)].into(),
                (Builtin::Number, "number") => [json!(1), json!(-1.5)][random.below(2)].clone(),
                (Builtin::Int64, "int") => [0, 1, -1, i64::MAX, i64::MIN][random.below(5)].into(),
                (Builtin::Uint64 | Builtin::Size, "int") => [0, -1, i64::MAX][random.below(3)].into(),
                (Builtin::Bool, "bool") => random.chance(50).into(),
                (Builtin::Null, "null") => Value::Null,
                (Builtin::Any, "any") => json!({"x": [1, null]}),
                (Builtin::Str | Builtin::Number | Builtin::Bool | Builtin::Null | Builtin::Any, _) => return None,
                // Integers of any width.
                (_, "int") => random.below(128).into(),
                _ => return None,
            },
            (Shape::Array(element), _, "array") => {
                let theirs = entry["element-type"].as_str()?;
                let count = if depth > 6 { 0 } else { random.below(3) };
                let elements =
                    (0..count).map(|index| self.value(*element, theirs, &format!("{path}/{index}"), depth + 1, true));
                Value::Array(elements.collect::<Option<_>>()?)
            }
            (Shape::Enum(ours), _, "enum") => {
                let values = entry["values"].as_array()?;
                let both: Vec<_> = ours.iter().filter(|ours| values.iter().any(|value| *value == ours.name)).collect();
                both.get(random.below(both.len().max(1)))?.name.as_str().into()
            }
            (Shape::Object(ours), _, "object") if depth < 12 => self.object(ours, theirs, path, depth)?.into(),
            (Shape::Alternate(ours), _, "alternate") => self.alternative(ours, entry, path, depth, same)?,
            _ => return None,
        })
    }

    fn alternative(
        &mut self,
        ours: &[Alternative],
        theirs: &Value,
        path: &str,
        depth: usize,
        same: bool,
    ) -> Option<Value> {
        let theirs = theirs["members"].as_array()?;
        let theirs = theirs[self.random.below(theirs.len())]["type"].as_str()?;
        let entry = *self.theirs.get(theirs)?;
        let example = match (entry["meta-type"].as_str()?, entry["json-type"].as_str()) {
            ("object", _) => json!({}),
            ("array", _) => json!([]),
            ("enum", _) | (_, Some("string")) => json!(""),
            (_, Some("boolean")) => json!(true),
            (_, Some("null")) => Value::Null,
            _ => json!(1),
        };
        self.value(self.table.alternative(ours, &example)?, theirs, path, depth, same)
    }

    /// Adds a fault, most of the time. Returns true if it is an unknown argument: QEMU may report any of several.
    fn spoil(&mut self, arguments: &mut Value) -> bool {
        let random = &mut self.random;
        if self.nodes.is_empty() || random.chance(5) {
            arguments["a.b"] = json!(1);
            return true;
        }
        self.spoil_node(arguments);
        false
    }

    fn spoil_node(&mut self, arguments: &mut Value) {
        let random = &mut self.random;
        let (path, ty, same) = &self.nodes[random.below(self.nodes.len())];
        let Some((parent, name)) = path.rsplit_once('/') else { return };
        match random.below(4) {
            0 if *same => {
                if let Some(Value::Object(members)) = arguments.pointer_mut(parent) {
                    members.remove(name);
                }
            }
            1 => {
                if let Some(Value::Object(members)) = arguments.pointer_mut(path) {
                    members.insert("zz-bogus".to_owned(), json!({}));
                }
            }
            2 => {
                let Some(value) = arguments.pointer_mut(path) else { return };
                *value = match self.table.types[*ty].shape {
                    Shape::Enum(_) => json!("no such value"),
                    Shape::Builtin(Builtin::Int64) => json!(u64::MAX),
                    Shape::Array(_) | Shape::Object(_) => json!([null]),
                    // Too large for all integers, or negative for unsigned ones.
                    _ => [json!(1e30), json!(-1)][random.below(2)].clone(),
                };
            }
            _ => {
                let Some(value) = arguments.pointer_mut(path) else { return };
                let others = [json!(null), json!(true), json!(7), json!(1.5), json!("other"), json!([]), json!({})];
                *value = others[random.below(others.len())].clone();
            }
        }
    }
}

/// A deterministic sequence of pseudo-random numbers (xorshift).
struct Random(u64);

impl Random {
    fn below(&mut self, count: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % count as u64).unwrap_or_default()
    }

    fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }
}
