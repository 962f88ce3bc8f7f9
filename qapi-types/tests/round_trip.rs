//! Values of every type, command and event of both protocols, made from the schema, are equal after decoding and
//! encoding, whatever the order of members.

#![allow(clippy::print_stderr)] // the counts are worth seeing
#![cfg(all(feature = "schema", feature = "qmp", feature = "qga"))]
#![cfg(any(feature = "serde", all(feature = "client", feature = "server")))]

mod support;

use qapi_types::schema::{self, Described, Type};
use qapi_types::{Command, Decode, Encode, from_str, from_value, to_string, to_value};
use serde_json::{Map, Value};

use support::{Fill, Maker};

/// The number of values tried of each type, besides those with all and with no optional members.
const SEEDS: u64 = 12;

/// Returns the text with members in reverse order, so that tags come late.
fn reversed(value: &Value) -> String {
    match value {
        Value::Array(elements) => {
            let elements: Vec<_> = elements.iter().map(reversed).collect();
            format!("[{}]", elements.join(","))
        }
        Value::Object(members) => {
            let members: Vec<_> = members
                .iter()
                .rev()
                .map(|(name, value)| format!("{}:{}", Value::from(name.as_str()), reversed(value)))
                .collect();
            format!("{{{}}}", members.join(","))
        }
        scalar => scalar.to_string(),
    }
}

fn check<T: for<'de> Decode<'de> + Encode>(name: &str, value: &Value) {
    let text = value.to_string();
    for text in [&text, &reversed(value)] {
        let decoded: T = from_str(text).unwrap_or_else(|error| panic!("{name}: {error}\n{text}"));
        assert_eq!(to_value(&decoded).unwrap(), *value, "{name}");
        let again: T = from_str(&to_string(&decoded).unwrap()).unwrap();
        assert_eq!(to_value(&again).unwrap(), *value, "{name}");
    }
    let decoded: T = from_value(value.clone()).unwrap_or_else(|error| panic!("{name}: {error}\n{text}"));
    assert_eq!(to_value(&decoded).unwrap(), *value, "{name}");
}

fn check_type<T: for<'de> Decode<'de> + Encode>(name: &str, ty: Type) -> usize {
    let fills = [(0, Fill::None), (1, Fill::All)].into_iter();
    let mut checked = 0;
    for (seed, fill) in fills.chain((2..SEEDS).map(|seed| (seed, Fill::Some))) {
        check::<T>(name, &Maker::new(seed, fill).value(ty));
        checked += 1;
    }
    if let Type::Object(object) = ty
        && let Some(variants) = &object.variants
        && let Some(Type::Enum(values)) = object.members.iter().find(|m| m.name == variants.tag).map(|m| m.ty)
    {
        for value in values.values {
            for fill in [Fill::None, Fill::All] {
                let value = Maker::new(1, fill).branch(object, value.name);
                check::<T>(name, &value);
                checked += 1;
            }
        }
    }
    if let Type::Enum(values) = ty {
        values.values.iter().for_each(|value| check::<T>(name, &value.name.into()));
    }
    checked
}

fn check_command<C: Command + Described<Info = schema::Command> + for<'de> Decode<'de> + Encode>()
where
    C::Reply: for<'de> Decode<'de> + Encode,
{
    check_type::<C>(C::NAME, Type::Object(C::INFO.arguments));
    match C::INFO.returns {
        Some(returns) => _ = check_type::<C::Reply>(C::NAME, returns),
        None => check::<C::Reply>(C::NAME, &Value::Object(Map::new())),
    }
}

macro_rules! all_types {
    ($($name:literal $type:ident $table:ident,)*) => {{
        let mut types = 0;
        let mut values = 0;
        $(
            values += check_type::<protocol::$type>($name, Type::from(&protocol::schema::$table));
            types += 1;
        )*
        (types, values)
    }};
}

macro_rules! all_commands {
    ($($name:literal $type:ident,)*) => {{
        let mut names = Vec::new();
        $(
            assert_eq!(<protocol::command::$type as Command>::NAME, $name);
            check_command::<protocol::command::$type>();
            names.push($name);
        )*
        names
    }};
}

macro_rules! all_events {
    ($($name:literal $type:ident,)*) => {{
        let mut names = Vec::new();
        $(
            let table = <protocol::event::$type as Described>::INFO;
            check_type::<protocol::event::$type>($name, Type::Object(table.data));
            let data = Maker::new(3, Fill::All).object_value(table.data);
            let event = <protocol::Event as qapi_types::EventSet>::decode_data($name, data.clone()).unwrap();
            assert_eq!(event.name(), $name);
            assert!(matches!(event, protocol::Event::$type(_)));
            assert_eq!(to_value(&event).unwrap(), data);
            names.push($name);
        )*
        names
    }};
}

#[test]
fn qmp_types() {
    use qapi_types::qmp as protocol;
    let (types, values) = qapi_types::__qmp_types!(all_types);
    eprintln!("{types} types, {values} values");
}

#[test]
fn qmp_commands() {
    use qapi_types::qmp as protocol;
    let mut names = qapi_types::__qmp_commands!(all_commands);
    names.sort_unstable();
    assert!(names.iter().eq(protocol::Commands::ALL.iter().map(|command| command.name()).collect::<Vec<_>>().iter()));
    assert!(names.iter().eq(protocol::schema::PROTOCOL.commands.iter().map(|command| &command.name)));
}

#[test]
fn qmp_events() {
    use qapi_types::qmp as protocol;
    let mut names = qapi_types::__qmp_events!(all_events);
    names.sort_unstable();
    assert!(names.iter().eq(protocol::schema::PROTOCOL.events.iter().map(|event| &event.name)));
}

#[test]
fn qga_types() {
    use qapi_types::qga as protocol;
    let (types, values) = qapi_types::__qga_types!(all_types);
    eprintln!("{types} types, {values} values");
}

#[test]
fn qga_commands() {
    use qapi_types::qga as protocol;
    let mut names = qapi_types::__qga_commands!(all_commands);
    names.sort_unstable();
    assert!(names.iter().eq(protocol::Commands::ALL.iter().map(|command| command.name()).collect::<Vec<_>>().iter()));
}
