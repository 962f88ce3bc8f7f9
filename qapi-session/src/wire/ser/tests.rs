//! What is written is what serde_json writes, but for the case of hexadecimal digits.

use std::collections::BTreeMap;

use proptest::prelude::*;
use qapi_types::{Encode, qmp, to_string};
use serde::Serialize;
use serde::ser::{SerializeStructVariant, SerializeTupleVariant, Serializer as _};
use serde_json::{Value, json};

use super::lead::Lead;
use super::room::Room;
use super::{Compact, Serializer, append, to_vec};
use crate::wire::de::tests::values;

/// Without escapes by number, which are spelt `\u001f` by one and `\u001F` by the other.
fn text(bytes: Vec<u8>) -> String {
    String::from_utf8(bytes).unwrap().replace("\\u00", "\\U00").to_lowercase()
}

#[track_caller]
fn same<T: Encode + ?Sized>(value: &T) {
    assert_eq!(text(to_vec(value).unwrap()), text(to_string(value).unwrap().into_bytes()));
}

proptest! {
    #[test]
    fn any_value(value in values()) {
        same(&value);
        prop_assert_eq!(serde_json::from_slice::<Value>(&to_vec(&value).unwrap()).unwrap(), value);
    }

    #[test]
    fn any_string(value in ".{0,40}") {
        same(&Value::String(value));
    }
}

#[test]
fn every_character_in_strings_of_any_length() {
    for character in ('\0'..='\u{100}').chain(['\u{7ff}', '\u{800}', '\u{ffff}', '\u{10000}', '🦀']) {
        for length in 0..20 {
            let name = "x".repeat(length);
            same(&json!({&name: format!("{name}{character}"), format!("{character}{name}"): name}));
        }
    }
}

#[test]
fn typed_values() {
    let file = qmp::BlockdevOptionsBranch::File(qmp::BlockdevOptionsFile::new("a \"disk\".img"));
    let qcow2 = qmp::BlockdevOptionsQcow2::new(qmp::BlockdevOptions::new(file)).lazy_refcounts(true);
    same(&qmp::command::BlockdevAdd::new(qmp::BlockdevOptions::new(qcow2).node_name("disk0")));
    let mut status = qmp::StatusInfo::new(true, qmp::RunState::Unknown("nap\n".into()));
    status.extra.insert("new\tmember", json!([null, -1, u64::MAX, 0.1, {}]));
    same(&status);
    same(&vec![0.1_f64, 1e300, -2.5e-7, 5.0]);
    assert!(to_vec(&f64::NAN).is_err());
    assert_eq!(to_vec(&Vec::<String>::new()).unwrap(), b"[]");
}

/// After what is there already, and nothing of the room is left.
#[test]
fn appended() {
    let mut out = b"before: ".to_vec();
    append::<_, Compact>(&mut out, &json!({"a": ["b"], "c": {}})).unwrap();
    assert_eq!(out, b"before: {\"a\":[\"b\"],\"c\":{}}");
}

/// Names and values of any length, around the ends of the room.
#[test]
fn names_of_any_length() {
    for length in 0..2_500 {
        let value = json!({"a": "x".repeat(length), "b": length, "c": [true, "é".repeat(length % 70)]});
        same(&value);
        let name = "n".repeat(length);
        same(&json!({&name: {&name: name}}));
    }
}

/// The names that types know, also where they are longer than what is copied at once.
#[test]
fn typed_names_of_any_length() {
    let info = qmp::MigrationInfo::new().total_time(i64::MAX).dirty_limit_throttle_time_per_round(5);
    same(&info);
    same(&info.dirty_limit_throttle_time_per_round(7).status(qmp::MigrationStatus::Active));
    same(&qmp::MigrationInfo::new().dirty_limit_throttle_time_per_round(u64::MAX));
}

/// What no type of ours is, but a serializer has to write.
#[test]
fn the_rest_of_serdes_model() {
    let compact = |serialize: &dyn Fn(Serializer<'_, '_, Compact>) -> Result<usize, serde_json::Error>| {
        let mut out = Vec::new();
        let mut room = Room::after(&mut out);
        let count = serialize(Serializer::new(&mut room, 0, Lead::nothing())).unwrap();
        room.flush(count);
        String::from_utf8(out).unwrap()
    };
    assert_eq!(compact(&|s| s.serialize_newtype_variant("E", 0, "V", &5)), r#"{"V":5}"#);
    assert_eq!(compact(&|s| s.serialize_unit_variant("E", 0, "V")), r#""V""#);
    assert_eq!(compact(&|s| SerializeTupleVariant::end(s.serialize_tuple_variant("E", 0, "V", 0)?)), r#"{"V":[]}"#);
    let pair = compact(&|s| {
        let mut pair = s.serialize_tuple_variant("E", 0, "V", 2)?;
        SerializeTupleVariant::serialize_field(&mut pair, &true)?;
        SerializeTupleVariant::serialize_field(&mut pair, &'"')?;
        SerializeTupleVariant::end(pair)
    });
    assert_eq!(pair, r#"{"V":[true,"\""]}"#);
    let object = compact(&|s| {
        let mut object = s.serialize_struct_variant("E", 0, "V", 1)?;
        SerializeStructVariant::serialize_field(&mut object, "a", &1.5_f32)?;
        SerializeStructVariant::end(object)
    });
    assert_eq!(object, r#"{"V":{"a":1.5}}"#);
    assert_eq!(compact(&|s| (1_u8, "x", ()).serialize(s)), r#"[1,"x",null]"#);
    assert_eq!(compact(&|s| Some(i64::MIN).serialize(s)), i64::MIN.to_string());
    assert_eq!(compact(&|s| i128::MAX.serialize(s)), i128::MAX.to_string());
    assert_eq!(compact(&|s| s.serialize_bytes(&[1, 2])), "[1,2]");
    let mut out = Vec::new();
    let numbered = BTreeMap::from([(1, 2)]);
    numbered.serialize(Serializer::<Compact>::new(&mut Room::after(&mut out), 0, Lead::nothing())).unwrap_err();
}
