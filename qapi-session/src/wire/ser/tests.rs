//! Compares the output with that of serde_json, apart from the case of hexadecimal digits.

use std::collections::BTreeMap;

use proptest::prelude::*;
use qapi_types::wire::{NUMBER, RAW_VALUE};
use qapi_types::{Encode, qmp, to_string};
use serde::Serialize;
use serde::ser::{SerializeStruct, SerializeStructVariant, SerializeTupleVariant, Serializer as _};
use serde_json::{Value, json};

use super::prefix::Prefix;
use super::staging::Staging;
use super::{Compact, Serializer, append, to_vec};
use crate::wire::de::tests::values;

/// The text with numeric escapes in one case: one serializer writes `\u001f`, and the other `\u001F`.
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
    let file = qmp::BlockdevOptions::file("a \"disk\".img");
    let qcow2 = qmp::BlockdevOptionsQcow2::new(file).lazy_refcounts(true);
    same(&qmp::command::BlockdevAdd::new(qmp::BlockdevOptions::new(qcow2).node_name("disk0")));
    let mut status = qmp::StatusInfo::new(true, qmp::RunState::Unknown("nap\n".into()));
    status.extra.insert("new\tmember", json!([null, -1, u64::MAX, 0.1, {}]));
    same(&status);
    same(&vec![0.1_f64, 1e300, -2.5e-7, 5.0]);
    assert!(to_vec(&f64::NAN).is_err());
    assert_eq!(to_vec(&Vec::<String>::new()).unwrap(), b"[]");
}

/// The output is appended to existing bytes, and the reserved room is removed.
#[test]
fn appended() {
    let mut out = b"before: ".to_vec();
    append::<_, Compact>(&mut out, &json!({"a": ["b"], "c": {}})).unwrap();
    assert_eq!(out, b"before: {\"a\":[\"b\"],\"c\":{}}");
}

/// Names and values of any length, also around the end of the reserved room.
#[test]
fn names_of_any_length() {
    for length in 0..2_500 {
        let value = json!({"a": "x".repeat(length), "b": length, "c": [true, "é".repeat(length % 70)]});
        same(&value);
        let name = "n".repeat(length);
        same(&json!({&name: {&name: name}}));
    }
}

/// The names of generated types, also if they are longer than the number of bytes that is copied at once.
#[test]
fn typed_names_of_any_length() {
    let info = qmp::MigrationInfo::new().total_time(i64::MAX).dirty_limit_throttle_time_per_round(5);
    same(&info);
    same(&info.dirty_limit_throttle_time_per_round(7).status(qmp::MigrationStatus::Active));
    same(&qmp::MigrationInfo::new().dirty_limit_throttle_time_per_round(u64::MAX));
}

/// The kinds of values that no QAPI type has, but that a serializer must write.
#[test]
fn the_rest_of_serdes_model() {
    let compact = |serialize: &dyn Fn(Serializer<'_, '_, Compact>) -> Result<usize, serde_json::Error>| {
        let mut out = Vec::new();
        let mut room = Staging::after(&mut out);
        let count = serialize(Serializer::new(&mut room, 0, Prefix::nothing())).unwrap();
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
    numbered.serialize(Serializer::<Compact>::new(&mut Staging::after(&mut out), 0, Prefix::nothing())).unwrap_err();
}

/// A struct in the form in which serde_json serializes numbers and JSON that it keeps as text.
struct Kept<'a>(&'static str, &'a [&'a str]);

impl Encode for Kept<'_> {
    fn encode<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut kept = serializer.serialize_struct(self.0, self.1.len())?;
        self.1.iter().try_for_each(|text| SerializeStruct::serialize_field(&mut kept, self.0, text))?;
        SerializeStruct::end(kept)
    }
}

/// With its feature `arbitrary_precision`, serde_json serializes every number in this form.
#[test]
fn a_number_kept_as_text_is_written_as_a_number() {
    for text in ["1", "-0", "1.50", "1e400", "18446744073709551615", "0.30000000000000000001"] {
        assert_eq!(to_vec(&vec![Kept(NUMBER, &[text])]).unwrap(), format!("[{text}]").into_bytes());
    }
    let members = json!({"a": 1, "b": [1.5, -2], "c": u64::MAX});
    assert_eq!(to_vec(&members).unwrap(), br#"{"a":1,"b":[1.5,-2],"c":18446744073709551615}"#);
    to_vec(&Kept(NUMBER, &[])).unwrap_err();
    to_vec(&Kept(NUMBER, &["1", "2"])).unwrap_err();
    assert_eq!(to_vec(&Kept("Kept", &["1"])).unwrap(), br#"{"Kept":"1"}"#);
}

#[test]
fn json_kept_as_text_is_written_as_it_is() {
    assert_eq!(to_vec(&vec![Kept(RAW_VALUE, &["{\n\"a\": [1]\r}"])]).unwrap(), br#"[{ "a": [1] }]"#);
}
