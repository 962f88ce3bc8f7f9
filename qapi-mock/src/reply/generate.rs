//! Generates values of given types.
//!
//! Depth and size are limited. Below [`DEPTH`] levels, and after [`VALUES`] values, optional members are left out, arrays
//! are empty, and unions and alternates get the branch that needs the fewest levels. So values of recursive types are
//! finite.
//!
//! Members that identify an element of a list have unique values within a reply, because strict consumers refuse
//! duplicate names. Lists that are never empty in QEMU are not empty here.

use qemu_qapi::schema::{Alternate, Command, Enum, Event, Member, Object, Type};
use serde_json::{Map, Value};

use super::identity::{self, Identities};
use super::random::Random;
use super::{known, plausible};

/// The levels down to which optional parts are generated.
const DEPTH: u32 = 6;

/// The number of values in a reply after which optional parts are left out.
const VALUES: u32 = 600;

/// The maximum number of elements of an array.
const ELEMENTS: u64 = 3;

/// The maximum number of levels of the smallest value of a type. No type of QEMU needs more than two.
const SEARCH: u32 = 8;

/// Generates the return value of a command with these arguments, which are not checked.
pub(crate) fn reply(command: &Command, arguments: &Map<String, Value>, mut random: Random) -> Value {
    if let Some(known) = known::reply(command, arguments) {
        return known;
    }
    let mut value = match &command.returns {
        None => Value::Object(Map::new()),
        Some(ty) => Generator::new(&mut random, VALUES).value(*ty, command.name, DEPTH),
    };
    known::settle(command.name, &mut value);
    value
}

/// Generates the data of an event.
pub(crate) fn event(event: &Event, mut random: Random) -> Value {
    let mut data = Map::new();
    Generator::new(&mut random, VALUES).object(event.data, &mut data, DEPTH);
    Value::Object(data)
}

/// Generates valid arguments of a command.
#[cfg(test)]
pub(crate) fn arguments(command: &Command, mut random: Random) -> Map<String, Value> {
    let mut arguments = Map::new();
    Generator::new(&mut random, VALUES).object(command.arguments, &mut arguments, DEPTH);
    arguments
}

struct Generator<'r> {
    random: &'r mut Random,
    /// How many more values are generated before optional parts are left out.
    left: u32,
    identities: Identities,
}

impl<'r> Generator<'r> {
    fn new(random: &'r mut Random, left: u32) -> Self {
        Self { random, left, identities: Identities::default() }
    }

    /// Generates a value of a type for a member of a name. `depth` is the number of levels below it.
    fn value(&mut self, ty: Type, name: &str, depth: u32) -> Value {
        self.left = self.left.saturating_sub(1);
        match ty.known() {
            Type::Str if identity::is_string(name) => self.identities.string(name, self.random).into(),
            Type::Int64 | Type::Uint8 | Type::Uint16 | Type::Uint32 | Type::Uint64 if identity::is_integer(name) => {
                self.identities.integer(name, self.random).into()
            }
            Type::Str => plausible::string(name, self.random).into(),
            Type::Base64 => plausible::base64(self.random).into(),
            Type::Number => plausible::number(self.random),
            Type::Int8 => self.integer(i8::MIN.into(), i8::MAX as u64),
            Type::Int16 => self.integer(i16::MIN.into(), i16::MAX as u64),
            Type::Int32 => self.integer(i32::MIN.into(), i32::MAX as u64),
            Type::Int64 => plausible::int(name, self.random),
            Type::Uint8 => self.integer(0, u8::MAX.into()),
            Type::Uint16 => self.integer(0, u16::MAX.into()),
            Type::Uint32 => self.integer(0, u32::MAX.into()),
            Type::Uint64 | Type::Size => self.integer(0, u64::MAX),
            Type::Bool => self.random.percent(50).into(),
            Type::Null => Value::Null,
            Type::Array(element) => self.array(*element, name, depth),
            Type::Enum(ty) => self.text(ty).into(),
            Type::Object(object) => {
                let mut members = Map::new();
                self.object(object, &mut members, depth.saturating_sub(1));
                Value::Object(members)
            }
            Type::Alternate(alternate) => self.alternate(alternate, name, depth),
            _ => plausible::any(name, self.random),
        }
    }

    fn is_sparing(&self, depth: u32) -> bool {
        depth == 0 || self.left == 0
    }

    fn integer(&mut self, low: i64, high: u64) -> Value {
        plausible::integer(low, high, self.random)
    }

    fn array(&mut self, element: Type, name: &str, depth: u32) -> Value {
        let least = u64::from(known::is_never_empty(name));
        let elements = if self.is_sparing(depth) { least } else { least.max(self.random.below(ELEMENTS + 1)) };
        let mut values = Vec::new();
        match known::settings(name, element) {
            Some((setting, ty)) => {
                for known in ty.values {
                    let mut value = self.value(element, name, depth.saturating_sub(1));
                    value[setting] = known.name.into();
                    values.push(value);
                }
            }
            None => values.extend((0..elements).map(|_| self.value(element, name, depth.saturating_sub(1)))),
        }
        identity::remove_repeated(element, &mut values);
        Value::Array(values)
    }

    fn text(&mut self, ty: &Enum) -> &'static str {
        self.random.pick(ty.values).map_or("", |value| value.name)
    }

    /// Generates the members of an object and, if it is a union, of one of its branches.
    fn object(&mut self, object: &Object, members: &mut Map<String, Value>, depth: u32) {
        // The value or the default of a property has the type that the same object names.
        let is_any = |member: &Member| matches!(member.ty.known(), Type::Any);
        let has_type = object.members.iter().any(|member| member.name == "type" && matches!(member.ty, Type::Str));
        let mut property = None;
        if has_type && object.members.iter().any(is_any) {
            property = Some(plausible::property(self.random));
        }
        for member in object.members {
            let is_left_out = !(is_any(member) && plausible::is_object(member.name));
            if member.optional && is_left_out && (self.is_sparing(depth) || self.random.percent(50)) {
                continue;
            }
            let is_tag = object.variants.is_some_and(|variants| variants.tag == member.name);
            let value = match &property {
                Some((ty, _)) if member.name == "type" => (*ty).into(),
                Some((_, value)) if is_any(member) => value.clone(),
                _ if is_tag => self.tag(object, member, depth),
                _ => self.value(member.ty, member.name, depth),
            };
            members.insert(member.name.to_owned(), value);
        }
        if let Some(branch) = super::check::branch(object, members) {
            self.object(branch, members, depth);
        }
    }

    /// Generates the tag of a union: any value, or the one whose branch needs the fewest levels.
    fn tag(&mut self, object: &Object, member: &Member, depth: u32) -> Value {
        let Type::Enum(ty) = member.ty.known() else { return self.value(member.ty, member.name, depth) };
        if !self.is_sparing(depth) {
            return self.text(ty).into();
        }
        let branches = object.variants.map_or(&[][..], |variants| variants.branches);
        let branch = |value: &str| branches.iter().find(|branch| branch.value == value);
        let ends = |value: &str, levels| branch(value).is_none_or(|branch| object_ends(branch.object, levels));
        let found = (0..SEARCH).find_map(|levels| ty.values.iter().find(|value| ends(value.name, levels)));
        found.map_or("", |value| value.name).into()
    }

    fn alternate(&mut self, alternate: &Alternate, name: &str, depth: u32) -> Value {
        let alternatives = alternate.alternatives;
        let alternative = if self.is_sparing(depth) {
            (0..SEARCH).find_map(|levels| alternatives.iter().find(|alternative| ends(alternative.ty, levels)))
        } else {
            self.random.pick(alternatives)
        };
        alternative.map_or(Value::Null, |alternative| self.value(alternative.ty, name, depth))
    }
}

/// Whether a value of the type needs no more than this number of levels.
fn ends(ty: Type, levels: u32) -> bool {
    match ty.known() {
        Type::Object(object) => levels != 0 && object_ends(object, levels - 1),
        Type::Alternate(alternate) => alternate.alternatives.iter().any(|alternative| ends(alternative.ty, levels)),
        _ => true,
    }
}

/// Whether the required members of an object, and those of one of its branches, need no more than this number of levels.
fn object_ends(object: &Object, levels: u32) -> bool {
    let mandatory = object.members.iter().filter(|member| !member.optional);
    mandatory.into_iter().all(|member| ends(member.ty, levels))
        && object.variants.is_none_or(|variants| {
            variants.branches.is_empty() || variants.branches.iter().any(|branch| object_ends(branch.object, levels))
        })
}

#[cfg(test)]
mod tests {
    use qemu_qapi::qmp::schema::PROTOCOL;
    use qemu_qapi::schema::{EMPTY_OBJECT, Protocol, required};
    use qemu_qapi::{Decode, Encode, EventSet as _, from_value, qmp, to_value};

    use super::super::check::{check, check_object};
    use super::*;

    const SEEDS: std::ops::Range<u64> = 0..50;

    #[test]
    fn replies_are_as_the_schema_says() {
        for command in PROTOCOL.commands {
            for seed in SEEDS {
                let value = reply(command, &Map::new(), Random::new(seed, &[command.name]));
                let Some(returns) = command.returns else { continue };
                check(returns, &value).unwrap_or_else(|misfit| panic!("{}: {misfit}: {value}", command.name));
                let size = value.to_string().len();
                assert!(size < 100_000, "{}: {size} bytes", command.name);
            }
        }
    }

    #[test]
    fn events_are_as_the_schema_says() {
        for event in PROTOCOL.events {
            for seed in SEEDS {
                let value = self::event(event, Random::new(seed, &[event.name]));
                check_object(event.data, &value).unwrap_or_else(|misfit| panic!("{}: {misfit}", event.name));
            }
        }
    }

    /// Decodes a reply into the type of its command, and encodes it again.
    fn again<C: qemu_qapi::Command>(reply: Value) -> Result<Value, serde_json::Error>
    where
        C::Reply: for<'de> Decode<'de> + Encode,
    {
        to_value(&from_value::<C::Reply>(reply)?)
    }

    type Again = fn(Value) -> Result<Value, serde_json::Error>;

    macro_rules! table {
        ($($name:literal $type:ident,)*) => {
            vec![$(($name, again::<qmp::command::$type> as Again)),*]
        };
    }

    #[test]
    fn replies_are_what_their_types_hold() {
        let table: Vec<(&str, Again)> = qapi_types::__qmp_commands!(table);
        assert_eq!(table.len(), PROTOCOL.commands.len());
        for (name, again) in table {
            let command = PROTOCOL.command(name).unwrap();
            for seed in SEEDS {
                let value = reply(command, &Map::new(), Random::new(seed, &[name]));
                let back = again(value.clone()).unwrap_or_else(|error| panic!("{name}: {error}: {value}"));
                assert_eq!(back, value, "{name}");
            }
        }
    }

    #[test]
    fn events_are_what_their_types_hold() {
        for kind in PROTOCOL.events {
            for seed in SEEDS {
                let value = event(kind, Random::new(seed, &[kind.name]));
                let event = qmp::Event::decode_data(kind.name, value.clone()).unwrap();
                assert_eq!(to_value(&event).unwrap(), value, "{}", kind.name);
            }
        }
    }

    /// The types of arguments are the largest and most recursive ones.
    #[test]
    fn recursive_types_end() {
        for command in PROTOCOL.commands {
            for seed in SEEDS {
                let mut random = Random::new(seed, &[command.name]);
                let ty = Type::Object(command.arguments);
                let value = Generator::new(&mut random, VALUES).value(ty, "", DEPTH);
                check(ty, &value).unwrap_or_else(|misfit| panic!("{}: {misfit}: {value}", command.name));
                let mut random = Random::new(seed, &[command.name]);
                let value = Generator::new(&mut random, 0).value(ty, "", 0);
                check(ty, &value).unwrap_or_else(|misfit| panic!("{}: {misfit}: {value}", command.name));
            }
        }
    }

    #[test]
    fn everything_comes_up() {
        // Optional members are sometimes present and sometimes not, and tags have all their values.
        let names = |protocol: &'static Protocol, name: &str| {
            let command = protocol.command(name).unwrap();
            let texts = (0..300).map(|seed| reply(command, &Map::new(), Random::new(seed, &[name])).to_string());
            texts.collect::<Vec<_>>().join("\n")
        };
        let texts = names(&PROTOCOL, "query-memory-devices");
        for kind in ["\"dimm\"", "\"nvdimm\"", "\"virtio-pmem\"", "\"virtio-mem\"", "\"sgx-epc\"", "[]"] {
            assert!(texts.contains(kind), "{kind}");
        }
    }

    #[test]
    fn a_name_tells_what_a_string_looks_like() {
        static OBJECT: Object = Object { members: &[required("uuid", Type::Str)], ..EMPTY_OBJECT };
        let mut random = Random::new(3, &[]);
        let value = Generator::new(&mut random, VALUES).value(Type::Object(&OBJECT), "", DEPTH);
        assert!(value["uuid"].as_str().is_some_and(|uuid| uuid.starts_with("00000000-")), "{value}");
    }
}
