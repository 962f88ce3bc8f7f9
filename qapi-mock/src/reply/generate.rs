//! Generates values of given types.
//!
//! Depth and size are limited. Below [`DEPTH`] levels, and after [`VALUES`] values, optional members are left out,
//! arrays are empty, and unions and alternates get the branch that needs the fewest levels. So values of recursive
//! types are finite.
//!
//! Members that identify an element of a list have unique values within a reply, because strict consumers refuse
//! duplicate names. Lists that are never empty in QEMU are not empty here.

use qapi_interface::{self as facts, Alternative, Builtin, Interface, Member, Message, Object, Shape, TypeRef};
use serde_json::{Map, Value};

use super::identity::{self, Identities};
use super::random::Random;
use super::{known, plausible};

/// The levels down to which optional parts are generated.
const DEPTH: u32 = 6;

/// The number of values in a reply after which optional parts are left out.
pub(super) const VALUES: u32 = 600;

/// The maximum number of elements of an array.
const ELEMENTS: u64 = 3;

/// The maximum number of levels of the smallest value of a type. No type of QEMU needs more than two.
const SEARCH: u32 = 8;

/// Generates the return value of a command with these arguments, which are not checked.
pub(crate) fn reply(table: &Interface, command: &Message, arguments: &Map<String, Value>, mut random: Random) -> Value {
    if let Some(known) = known::reply(table, command, arguments) {
        return known;
    }
    let mut value = match command.returns {
        None => Value::Object(Map::new()),
        Some(ty) => returned(table, ty, &command.name, &mut random, VALUES),
    };
    known::settle(&command.name, &mut value);
    value
}

/// Generates the value that a command returns, by its type alone. After `left` values, optional parts are left out.
pub(super) fn returned(table: &Interface, ty: TypeRef, command: &str, random: &mut Random, left: u32) -> Value {
    Generator::new(table, random, left).value(ty, command, DEPTH)
}

/// Generates the data of an event.
pub(crate) fn event(table: &Interface, event: &Message, mut random: Random) -> Value {
    payload(table, event, &mut random, VALUES).into()
}

/// Generates valid arguments of a command, or the data of an event.
pub(super) fn payload(table: &Interface, message: &Message, random: &mut Random, left: u32) -> Map<String, Value> {
    let mut members = Map::new();
    Generator::new(table, random, left).object(table.payload(message), &mut members, DEPTH);
    members
}

/// Generates valid arguments of a command.
#[cfg(test)]
pub(crate) fn arguments(table: &Interface, command: &Message, mut random: Random) -> Map<String, Value> {
    payload(table, command, &mut random, VALUES)
}

struct Generator<'t, 'r> {
    table: &'t Interface,
    random: &'r mut Random,
    /// The number of values that are generated before optional parts are left out.
    left: u32,
    identities: Identities,
}

impl<'t, 'r> Generator<'t, 'r> {
    fn new(table: &'t Interface, random: &'r mut Random, left: u32) -> Self {
        Self { table, random, left, identities: Identities::default() }
    }

    /// Generates a value of a type for a member of a name. `depth` is the number of levels below it.
    fn value(&mut self, ty: TypeRef, name: &str, depth: u32) -> Value {
        self.left = self.left.saturating_sub(1);
        match &self.table.types[ty].shape {
            Shape::Builtin(builtin) => self.builtin(*builtin, name),
            Shape::Array(element) => self.array(*element, name, depth),
            Shape::Enum(values) => self.text(values).into(),
            Shape::Object(object) => {
                let mut members = Map::new();
                self.object(object, &mut members, depth.saturating_sub(1));
                Value::Object(members)
            }
            Shape::Alternate(alternatives) => self.alternate(alternatives, name, depth),
        }
    }

    fn builtin(&mut self, ty: Builtin, name: &str) -> Value {
        match ty {
            Builtin::Str if identity::is_string(name) => self.identities.string(name, self.random).into(),
            Builtin::Int | Builtin::Int64 | Builtin::Uint8 | Builtin::Uint16 | Builtin::Uint32 | Builtin::Uint64
                if identity::is_integer(name) =>
            {
                self.identities.integer(name, self.random).into()
            }
            Builtin::Str => plausible::string(name, self.random).into(),
            Builtin::Number => plausible::number(self.random),
            Builtin::Int8 => self.integer(i8::MIN.into(), i8::MAX as u64),
            Builtin::Int16 => self.integer(i16::MIN.into(), i16::MAX as u64),
            Builtin::Int32 => self.integer(i32::MIN.into(), i32::MAX as u64),
            Builtin::Int | Builtin::Int64 => plausible::int(name, self.random),
            Builtin::Uint8 => self.integer(0, u8::MAX.into()),
            Builtin::Uint16 => self.integer(0, u16::MAX.into()),
            Builtin::Uint32 => self.integer(0, u32::MAX.into()),
            Builtin::Uint64 | Builtin::Size => self.integer(0, u64::MAX),
            Builtin::Bool => self.random.percent(50).into(),
            Builtin::Null => Value::Null,
            Builtin::Any => plausible::any(name, self.random),
        }
    }

    /// Generates the value of a member.
    fn member(&mut self, member: &Member, depth: u32) -> Value {
        if member.base64 {
            self.left = self.left.saturating_sub(1);
            return plausible::base64(self.random).into();
        }
        self.value(member.ty, &member.name, depth)
    }

    fn is_sparing(&self, depth: u32) -> bool {
        depth == 0 || self.left == 0
    }

    fn integer(&mut self, low: i64, high: u64) -> Value {
        plausible::integer(low, high, self.random)
    }

    fn array(&mut self, element: TypeRef, name: &str, depth: u32) -> Value {
        // No schema has arrays of arrays. A recorded answer may have them, even of themselves.
        let is_nested = matches!(self.table.types[element].shape, Shape::Array(_));
        let least = u64::from(known::is_never_empty(name) && !is_nested);
        let elements = if self.is_sparing(depth) { least } else { least.max(self.random.below(ELEMENTS + 1)) };
        let mut values = Vec::new();
        match known::settings(self.table, name, element) {
            Some((setting, known)) => {
                for known in known {
                    let mut value = self.value(element, name, depth.saturating_sub(1));
                    value[setting] = known.name.as_str().into();
                    values.push(value);
                }
            }
            None => values.extend((0..elements).map(|_| self.value(element, name, depth.saturating_sub(1)))),
        }
        identity::remove_repeated(self.table, element, &mut values);
        Value::Array(values)
    }

    fn text(&mut self, values: &'t [facts::Value]) -> &'t str {
        self.random.pick(values).map_or("", |value| &value.name)
    }

    /// Generates the members of an object and, if it is a union, of its branches.
    fn object(&mut self, object: &'t Object, members: &mut Map<String, Value>, depth: u32) {
        // Tags select the branches, so each is generated before the next is known.
        for place in 0.. {
            let Some(part) = self.table.parts(object, members).nth(place) else { break };
            self.part(part, members, depth);
        }
    }

    fn part(&mut self, object: &'t Object, members: &mut Map<String, Value>, depth: u32) {
        let table = self.table;
        // The value or the default of a property has the type that the same object names.
        let is =
            |member: &Member, ty: Builtin| matches!(table.types[member.ty].shape, Shape::Builtin(other) if other == ty);
        let is_any = |member: &Member| is(member, Builtin::Any);
        let has_type = object.member("type").is_some_and(|member| is(member, Builtin::Str));
        let mut property = None;
        if has_type && object.members.iter().any(is_any) {
            property = Some(plausible::property(self.random));
        }
        for member in &object.members {
            let is_left_out = !(is_any(member) && plausible::is_object(&member.name));
            if member.optional && is_left_out && (self.is_sparing(depth) || self.random.percent(50)) {
                continue;
            }
            let is_tag = object.tag.as_ref() == Some(&member.name);
            let value = match &property {
                Some((ty, _)) if member.name == "type" => (*ty).into(),
                Some((_, value)) if is_any(member) => value.clone(),
                _ if is_tag => self.tag(object, member, depth),
                _ => self.member(member, depth),
            };
            members.insert(member.name.clone(), value);
        }
    }

    /// Generates the tag of a union: any value, or the one whose branch needs the fewest levels.
    fn tag(&mut self, object: &Object, member: &Member, depth: u32) -> Value {
        let Shape::Enum(values) = &self.table.types[member.ty].shape else { return self.member(member, depth) };
        if !self.is_sparing(depth) {
            return self.text(values).into();
        }
        let branch = |value: &str| self.table.object(object.branch(value)?.ty);
        let ends = |value: &str, levels| branch(value).is_none_or(|branch| self.object_ends(branch, levels));
        let found = (0..SEARCH).find_map(|levels| values.iter().find(|value| ends(&value.name, levels)));
        found.map_or("", |value| &value.name).into()
    }

    fn alternate(&mut self, alternatives: &[Alternative], name: &str, depth: u32) -> Value {
        let alternative = if self.is_sparing(depth) {
            (0..SEARCH).find_map(|levels| alternatives.iter().find(|alternative| self.ends(alternative.ty, levels)))
        } else {
            // No schema has alternates of alternates.
            let is_nested = |ty: TypeRef| matches!(self.table.types[ty].shape, Shape::Alternate(_));
            self.random.pick(alternatives).filter(|alternative| !is_nested(alternative.ty))
        };
        alternative.map_or(Value::Null, |alternative| self.value(alternative.ty, name, depth))
    }

    /// Whether a value of the type needs no more than this number of levels.
    fn ends(&self, ty: TypeRef, levels: u32) -> bool {
        let is_alternate = |ty: TypeRef| matches!(self.table.types[ty].shape, Shape::Alternate(_));
        match &self.table.types[ty].shape {
            Shape::Object(object) => levels != 0 && self.object_ends(object, levels - 1),
            Shape::Alternate(alternatives) => {
                let mut types = alternatives.iter().map(|alternative| alternative.ty);
                types.any(|ty| !is_alternate(ty) && self.ends(ty, levels))
            }
            _ => true,
        }
    }

    /// Whether the required members of an object, and those of one of its branches, need no more than this number of
    /// levels. A branch that is a union itself counts as a level.
    fn object_ends(&self, object: &Object, levels: u32) -> bool {
        let mut mandatory = object.members.iter().filter(|member| !member.optional);
        let branch_ends = |branch: &Object| match branch.tag {
            None => self.object_ends(branch, levels),
            Some(_) => levels != 0 && self.object_ends(branch, levels - 1),
        };
        mandatory.all(|member| self.ends(member.ty, levels))
            && (object.branches.is_empty()
                || object.branches.iter().any(|branch| self.table.object(branch.ty).is_none_or(branch_ends)))
    }
}

#[cfg(test)]
mod tests {
    use qapi_interface::{Meta, TypeInfo};
    use qemu_qapi::{Decode, Encode, EventSet as _, from_value, qmp, to_value};

    use super::super::check::{check, check_object};
    use super::*;
    use crate::schema::Schema;

    const SEEDS: std::ops::Range<u64> = 0..50;

    #[test]
    fn replies_are_as_the_schema_says() {
        let table = Schema::default().interface;
        for command in table.commands() {
            for seed in SEEDS {
                let value = reply(&table, command, &Map::new(), Random::new(seed, &[&command.name]));
                let Some(returns) = command.returns else { continue };
                check(&table, returns, &value).unwrap_or_else(|misfit| panic!("{}: {misfit}: {value}", command.name));
                let size = value.to_string().len();
                assert!(size < 100_000, "{}: {size} bytes", command.name);
            }
        }
    }

    #[test]
    fn events_are_as_the_schema_says() {
        let table = Schema::default().interface;
        for event in table.events() {
            for seed in SEEDS {
                let value = self::event(&table, event, Random::new(seed, &[&event.name]));
                check_object(&table, table.payload(event), &value)
                    .unwrap_or_else(|misfit| panic!("{}: {misfit}", event.name));
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
        let schema = Schema::default().interface;
        assert_eq!(table.len(), schema.commands().count());
        for (name, again) in table {
            let command = schema.command(name).unwrap();
            for seed in SEEDS {
                let value = reply(&schema, command, &Map::new(), Random::new(seed, &[name]));
                let back = again(value.clone()).unwrap_or_else(|error| panic!("{name}: {error}: {value}"));
                assert_eq!(back, value, "{name}");
            }
        }
    }

    #[test]
    fn events_are_what_their_types_hold() {
        let table = Schema::default().interface;
        for kind in table.events() {
            for seed in SEEDS {
                let value = event(&table, kind, Random::new(seed, &[&kind.name]));
                let event = qmp::Event::decode_data(&kind.name, value.clone()).unwrap();
                assert_eq!(to_value(&event).unwrap(), value, "{}", kind.name);
            }
        }
    }

    /// The types of arguments are the largest and most recursive ones.
    #[test]
    fn recursive_types_end() {
        let table = Schema::default().interface;
        for command in table.commands() {
            for seed in SEEDS {
                for (left, depth) in [(VALUES, DEPTH), (0, 0)] {
                    let (mut random, mut arguments) = (Random::new(seed, &[&command.name]), Map::new());
                    let object = table.payload(command);
                    Generator::new(&table, &mut random, left).object(object, &mut arguments, depth);
                    check_object(&table, object, &arguments.into())
                        .unwrap_or_else(|misfit| panic!("{}: {misfit}", command.name));
                }
            }
        }
    }

    #[test]
    fn everything_comes_up() {
        // Optional members are sometimes present and sometimes not, and tags have all their values.
        let table = Schema::default().interface;
        let (name, none) = ("query-memory-devices", Map::new());
        let command = table.command(name).unwrap();
        let texts = (0..300).map(|seed| reply(&table, command, &none, Random::new(seed, &[name])).to_string());
        let texts = texts.collect::<Vec<_>>().join("\n");
        for kind in ["\"dimm\"", "\"nvdimm\"", "\"virtio-pmem\"", "\"virtio-mem\"", "\"sgx-epc\"", "[]"] {
            assert!(texts.contains(kind), "{kind}");
        }
    }

    #[test]
    fn a_name_tells_what_a_string_looks_like() {
        let (name, meta) = ("uuid".to_owned(), Meta::default());
        let uuid = Member { name, ty: 0, optional: false, meta, inherited_from: None, base64: false };
        let object = Object { members: vec![uuid], ..Object::default() };
        let shapes = [Shape::Builtin(Builtin::Str), Shape::Object(object)];
        let table = Interface { types: shapes.map(TypeInfo::unnamed).into(), ..Interface::default() };
        let value = Generator::new(&table, &mut Random::new(3, &[]), VALUES).value(1, "", DEPTH);
        assert!(value["uuid"].as_str().is_some_and(|uuid| uuid.starts_with("00000000-")), "{value}");
    }
}
