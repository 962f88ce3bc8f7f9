//! Tests that both ways of reading arguments accept the same requests: directly into their type, and through the
//! checker.

use qapi_interface::Interface;
use qapi_types::schema::{self, Described};
use qapi_types::{Decode, from_value, qga, qmp};
use serde_json::{Map, Value, json};

use super::check::check;
use super::json::Order;
use super::table::interface_of;
use super::{Policy, base64};
use crate::made_up::{Fill, Maker};
use crate::wire::de::from_slice;

/// A command, and whether its type accepts arguments, as text and after the checker.
struct Row {
    command: &'static schema::Command,
    takes_text: fn(&str) -> bool,
    takes_checked: fn(Value) -> bool,
}

const fn row<C: Described<Info = schema::Command> + for<'de> Decode<'de>>() -> Row {
    Row {
        command: C::INFO,
        takes_text: |text| from_slice::<C>(text.as_bytes()).is_ok(),
        takes_checked: |value| from_value::<C>(value).is_ok(),
    }
}

macro_rules! qmp_rows {
    ($($name:literal $variant:ident,)*) => { &[$(row::<qmp::command::$variant>()),*] };
}
macro_rules! qga_rows {
    ($($name:literal $variant:ident,)*) => { &[$(row::<qga::command::$variant>()),*] };
}

const QMP: &[Row] = qapi_types::__qmp_commands!(qmp_rows);
const QGA: &[Row] = qapi_types::__qga_commands!(qga_rows);

/// The number of arguments that are tried for each command.
const TRIES: u64 = 60;

#[test]
fn what_is_decoded_is_what_is_let_pass() {
    let (mut taken, mut refused) = (0, 0);
    let tables = [(QMP, interface_of(&qmp::schema::PROTOCOL)), (QGA, interface_of(&qga::schema::PROTOCOL))];
    let rows = tables.iter().flat_map(|(rows, table)| rows.iter().map(move |row| (row, table)));
    // Commands with `'gen': false` are not checked.
    for (row, table) in rows.filter(|(row, _)| row.command.generated) {
        for seed in 0..TRIES {
            match agree(row, table, &arguments(row, seed)) {
                true => taken += 1,
                false => refused += 1,
            }
        }
    }
    assert!(taken > 3000 && refused > 3000, "{taken} taken, {refused} refused");
}

/// A client's check against a server's reply to `query-qmp-schema` agrees with the server's own check, except for the
/// ranges of integers, which the reply does not contain.
#[test]
fn what_is_supported_is_what_is_let_pass() {
    let table = interface_of(&qmp::schema::PROTOCOL);
    let description = table.introspect(&|_| true, true);
    let schema = crate::Schema::from_slice(description.to_string().as_bytes()).unwrap();
    let (mut supported, mut lacking, mut unknowable) = (0, 0, 0);
    for row in QMP {
        for seed in 0..TRIES {
            let arguments = arguments(row, seed);
            let Value::Object(members) = &arguments else { unreachable!() };
            let message = table.command(row.command.name).unwrap();
            let checked = check(&table, message, members, &Order::default(), &Policy::default());
            match (checked, schema.check_raw(row.command.name, members)) {
                (Ok(()), Ok(())) => supported += 1,
                (Err(_), Err(_)) => lacking += 1,
                (Err(error), Ok(())) => {
                    // A reply to `query-qmp-schema` has one type for all integers.
                    let large = error.ends_with("expected: integer") && holds(&arguments, &json!(u64::MAX));
                    assert!(large || error.contains("' expects "), "{} {arguments}: {error}", row.command.name);
                    unknowable += 1;
                }
                (Ok(()), Err(error)) => panic!("{arguments}: {error}"),
            }
        }
    }
    assert!(supported > 3000 && lacking > 3000 && unknowable < 300, "{supported} {lacking} {unknowable}");
}

fn holds(value: &Value, wanted: &Value) -> bool {
    let mut places = Vec::new();
    list(value, String::new(), &mut places);
    places.iter().any(|place| value.pointer(place) == Some(wanted))
}

/// Returns arguments for a command: valid ones for every sixth seed, otherwise with one change.
fn arguments(row: &Row, seed: u64) -> Value {
    let fill = [Fill::None, Fill::All, Fill::Some][seed as usize % 3];
    let mut arguments = Maker::new(seed, fill).object_value(row.command.arguments);
    if !seed.is_multiple_of(6) {
        spoil(&mut arguments, seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 20);
    }
    arguments
}

#[track_caller]
fn agree(row: &Row, table: &Interface, arguments: &Value) -> bool {
    let name = row.command.name;
    let Value::Object(members) = arguments else { return false };
    let message = table.command(name).unwrap();
    let checked = check(table, message, members, &Order::default(), &Policy::default());
    let text = arguments.to_string();
    if row.command.closed && (row.takes_text)(&text) {
        assert_eq!(checked, Ok(()), "{name} {text}");
    }
    if checked.is_ok() {
        let mut settled: Map<String, Value> = members.clone();
        if base64::settle(table.payload(message), &mut settled).is_ok() {
            assert!((row.takes_checked)(Value::Object(settled)), "{name} {text}");
        }
    }
    checked.is_ok()
}

/// Changes one part of a value.
fn spoil(value: &mut Value, mut random: u64) {
    let mut places = Vec::new();
    list(value, String::new(), &mut places);
    let mut below = |count: usize| {
        random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        (random >> 33) as usize % count.max(1)
    };
    let place = &places[below(places.len())];
    let others = [
        json!(null),
        json!(true),
        json!(-1),
        json!(300),
        json!(1e30),
        json!(u64::MAX),
        json!("other"),
        json!([]),
        json!({}),
        json!([null]),
        json!({"x": 1}),
    ];
    match (below(3), value.pointer_mut(place)) {
        (0, Some(Value::Object(members))) => {
            let name = members.keys().nth(below(members.len())).cloned();
            name.and_then(|name| members.remove(&name));
        }
        (1, Some(Value::Object(members))) => _ = members.insert("zz-bogus".to_owned(), json!(1)),
        (_, Some(_)) if place.is_empty() => {}
        (_, Some(value)) => *value = others[below(others.len())].clone(),
        _ => {}
    }
}

/// Lists every place in a value as a JSON pointer.
fn list(value: &Value, here: String, places: &mut Vec<String>) {
    match value {
        Value::Object(members) => {
            members.iter().for_each(|(name, value)| list(value, format!("{here}/{name}"), places))
        }
        Value::Array(elements) => {
            elements.iter().enumerate().for_each(|(index, value)| list(value, format!("{here}/{index}"), places));
        }
        _ => {}
    }
    places.push(here);
}
