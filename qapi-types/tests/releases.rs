//! Replies and events of servers newer than the bindings: unknown members, values and branches do not fail decoding,
//! and are written again as they were read.
//!
//! Older servers are in `qapi-mock/tests/releases.rs`, which can load their schemas.

#![cfg(all(feature = "client", feature = "server", feature = "qmp", feature = "qga"))]

use qapi_types::schema::{self, Described, Object, Type};
use qapi_types::{Command, Decode, Encode, Event, from_str, qga, qmp, to_value};
use serde_json::{Value, json};

use self::support::{Fill, Maker};

#[allow(dead_code)] // other tests use the rest
mod support;

/// The number of values that are tried for each reply and each event.
const TRIES: u64 = 40;

/// Adds and changes parts of a value as a newer schema may, and counts them.
struct Newer {
    random: u64,
    changes: usize,
}

impl Newer {
    fn one_in(&mut self, count: u64) -> bool {
        self.random = self.random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.random >> 33).is_multiple_of(count)
    }

    fn value(&mut self, ty: Type, value: &mut Value) {
        match (ty, value) {
            (Type::Enum(_), value) if self.one_in(3) => {
                self.changes += 1;
                *value = json!("x-newer-value");
            }
            (Type::Array(element), Value::Array(elements)) => {
                elements.iter_mut().for_each(|value| self.value(*element, value));
            }
            (Type::Object(object), value) => self.object(object, value),
            (Type::Alternate(alternate), Value::Object(members)) => {
                let objects = alternate.alternatives.iter().filter_map(|alternative| match alternative.ty {
                    Type::Object(object) => Some(object),
                    _ => None,
                });
                let mut value = Value::Object(std::mem::take(members));
                objects.for_each(|object| self.object(object, &mut value));
                if let Value::Object(changed) = value {
                    *members = changed;
                }
            }
            _ => {}
        }
    }

    fn object(&mut self, object: &'static Object, value: &mut Value) {
        let Value::Object(members) = value else { panic!("{value} is no {}", object.name) };
        let tag = object.variants.map(|variants| variants.tag);
        for member in object.members.iter().filter(|member| Some(member.name) != tag) {
            if let Some(value) = members.get_mut(member.name) {
                self.value(member.ty, value);
            }
        }
        if self.one_in(2) {
            self.changes += 1;
            members.insert("x-newer-member".to_owned(), json!({"a": [1, null, "two"], "b": -0.5}));
        }
        let Some(variants) = object.variants else { return };
        let chosen = members.get(variants.tag).and_then(Value::as_str);
        let branch = variants.branches.iter().find(|branch| Some(branch.value) == chosen);
        if let Some(branch) = branch {
            self.object(branch.object, value);
        }
        if self.one_in(3) {
            self.changes += 1;
            value[variants.tag] = json!("x-newer-branch");
        }
    }
}

fn survives<T: for<'de> Decode<'de> + Encode>(name: &str, ty: Type) -> usize {
    let mut changes = 0;
    for seed in 0..TRIES {
        let fill = [Fill::All, Fill::Some, Fill::None][seed as usize % 3];
        let mut value = Maker::new(seed, fill).value(ty);
        let mut newer = Newer { random: seed, changes: 0 };
        newer.value(ty, &mut value);
        let text = value.to_string();
        let decoded: T = from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}\n{text}"));
        assert_eq!(to_value(&decoded).unwrap(), value, "{name}");
        changes += newer.changes;
    }
    changes
}

fn reply<C: Command + Described<Info = schema::Command>>() -> usize
where
    C::Reply: for<'de> Decode<'de> + Encode,
{
    C::INFO.returns.map_or(0, |ty| survives::<C::Reply>(C::NAME, ty))
}

fn data<E: Event + Described<Info = schema::Event> + for<'de> Decode<'de> + Encode>() -> usize {
    survives::<E>(E::NAME, Type::Object(E::INFO.data))
}

macro_rules! qmp_replies {
    ($($name:literal $type:ident,)*) => { [$(reply::<qmp::command::$type>()),*].iter().sum() };
}
macro_rules! qmp_events {
    ($($name:literal $type:ident,)*) => { [$(data::<qmp::event::$type>()),*].iter().sum() };
}
macro_rules! qga_replies {
    ($($name:literal $type:ident,)*) => { [$(reply::<qga::command::$type>()),*].iter().sum() };
}

#[test]
fn newer_servers() {
    let replies: usize = qapi_types::__qmp_commands!(qmp_replies);
    let events: usize = qapi_types::__qmp_events!(qmp_events);
    let agents: usize = qapi_types::__qga_commands!(qga_replies);
    assert!(replies > 3000 && events > 1500 && agents > 500, "{replies} {events} {agents}");
}
