//! Compares the deserializer with serde_json, on JSON and on other text.

use std::collections::BTreeMap;

use proptest::prelude::*;
use qapi_types::Decode;
use qapi_types::qmp::SchemaInfo;
use serde::Deserialize;
use serde::de::{Deserializer as _, IgnoredAny, MapAccess, Visitor};
use serde_json::{Value, json};

use super::{Deserializer, TAG_FIRST, from_slice, from_slice_within};

/// JSON values of all kinds.
pub(crate) fn values() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<f64>().prop_filter("finite", |value| value.is_finite()).prop_map(Value::from),
        any::<String>().prop_map(Value::from),
        "[a-z\\\\\"\n\u{1}é😀-]{0,20}".prop_map(Value::from),
    ];
    leaf.prop_recursive(6, 60, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            prop::collection::btree_map("[a-z\\\\\"é]{0,9}", inner, 0..6)
                .prop_map(|map| Value::Object(map.into_iter().collect())),
        ]
    })
}

/// A value as QEMU prints it: in ASCII, with escapes for all other characters and a space after commas and colons.
fn ascii(value: &Value) -> String {
    let mut text = String::new();
    for c in value.to_string().chars() {
        if c.is_ascii() {
            text.push(c);
        } else {
            for unit in c.encode_utf16(&mut [0; 2]) {
                text.push_str(&format!("\\u{unit:04X}"));
            }
        }
    }
    text
}

/// The value that serde_json reads. Its feature `arbitrary_precision` keeps the text of numbers, even if they do not
/// fit a double; such values are left out.
fn theirs(text: &[u8]) -> Option<Value> {
    plain(serde_json::from_slice(text).ok()?)
}

fn plain(value: Value) -> Option<Value> {
    Some(match value {
        Value::Number(number) => match (number.as_i64(), number.as_u64()) {
            (Some(0), None) => json!(-0.0),
            (Some(number), _) => json!(number),
            (_, Some(number)) => json!(number),
            _ => json!(number.as_f64()?),
        },
        Value::Array(elements) => elements.into_iter().map(plain).collect::<Option<_>>()?,
        Value::Object(members) => {
            members.into_iter().map(|(name, value)| Some((name, plain(value)?))).collect::<Option<_>>()?
        }
        other => other,
    })
}

fn skipped(text: &[u8]) -> bool {
    let Ok(mut deserializer) = Deserializer::from_slice(text) else { return false };
    IgnoredAny::deserialize(&mut deserializer).is_ok() && deserializer.end().is_ok()
}

proptest! {
    #[test]
    fn reads_what_serde_json_writes(value in values()) {
        for text in [value.to_string(), serde_json::to_string_pretty(&value).expect("text"), ascii(&value)] {
            let ours: Value = from_slice(text.as_bytes()).expect("JSON");
            let theirs: Value = serde_json::from_str(&text).expect("JSON");
            prop_assert_eq!(&ours, &theirs);
            prop_assert!(skipped(text.as_bytes()));
        }
    }

    #[test]
    fn agrees_on_what_is_json(value in values(), edits in prop::collection::vec((any::<prop::sample::Index>(), "[\\[\\]{}:,\"\\\\ 0-9eE.ntul+-]{0,2}"), 1..3)) {
        let mut text = value.to_string();
        for (place, edit) in edits {
            let mut place = place.index(text.len() + 1);
            while !text.is_char_boundary(place) {
                place -= 1;
            }
            let end = text[place..].char_indices().nth(1).map_or(text.len(), |(length, _)| place + length);
            text.replace_range(place..end, &edit);
        }
        let ours = from_slice::<Value>(text.as_bytes());
        let theirs = theirs(text.as_bytes());
        if ours.as_ref().is_err_and(|error| error.to_string().contains("duplicate member")) {
            // serde_json takes the last of duplicate members. The text after them may be invalid anyway.
            return Ok(());
        }
        prop_assert_eq!(ours.is_ok(), theirs.is_some(), "{}: {:?} and {:?}", text, ours, theirs);
        if let (Ok(ours), Some(theirs)) = (ours, theirs) {
            prop_assert_eq!(ours, theirs);
            prop_assert!(skipped(text.as_bytes()), "{}", text);
        } else {
            // Skipping checks the exponents of numbers no more than reading does.
            prop_assert!(!skipped(text.as_bytes()), "{}", text);
        }
    }

    #[test]
    fn garbage_is_refused_not_fatal(text in prop::collection::vec(any::<u8>(), 0..200)) {
        let ours = from_slice::<Value>(&text).ok();
        prop_assert_eq!(ours, theirs(&text));
        _ = skipped(&text);
    }

    #[test]
    fn gives_the_tag_first(members in prop::collection::btree_map("[a-f]", values(), 0..6), shift in 0..6_usize, tagged: bool) {
        let mut members: Vec<(String, Value)> = members.into_iter().collect();
        if tagged {
            members.insert(shift.min(members.len()), ("tag".to_owned(), json!("x")));
        }
        let text: Vec<String> = members.iter().map(|(name, value)| format!("{}: {value}", json!(name))).collect();
        let text = format!("{{{}}}", text.join(" , "));
        let mut deserializer = Deserializer::from_text(&text);
        let got = deserializer.deserialize_struct(TAG_FIRST, &["tag"], InOrder).expect("an object");
        deserializer.end().expect("all read");
        members.sort_by_key(|(name, _)| name != "tag");
        prop_assert_eq!(got, members);
    }
}

#[test]
fn a_wrong_guess_of_the_tag_does_not_show() {
    let texts = [
        // The next text that looks like the tag is in a value, in a nested object, in a string, …
        r#"{"name": "a", "new": {"x": 1, "meta-type": "enum"}, "meta-type": "array", "element-type": "b"}"#,
        r#"{"name": "a", "new": {"x": {}, "meta-type": "enum"}, "meta-type": "array", "element-type": "b"}"#,
        r#"{"name": "a", "members": [{"name": "m", "default": {"x": [], "meta-type": 1}, "type": "t"}], "meta-type": "object"}"#,
        r#"{"name": "}, \", \"meta-type\": ", "element-type": "b", "meta-type": "array"}"#,
        // … is written with an escape, or occurs twice.
        r#"{"name": "a", "meta\u002dtype": "array", "element-type": "b"}"#,
        r#"{"name": "a", "meta\u002dtype": "array", "element-type": "b", "meta-type": "enum"}"#,
        r#"{"name": "a", "meta-type": "array", "element-type": "b", "meta-type": "array"}"#,
        r#"{"name": "a", "meta-type": {"x": [], "meta-type": "array"}, "element-type": "b"}"#,
        r#"{"name": "a", "element-type": "b"}"#,
    ];
    for text in texts {
        // The next object has a tag too, which must not be taken for that of the first one.
        let text = format!(r#"[{text}, {{"name": "z", "meta-type": "event", "arg-type": "0"}}]"#);
        let ours = from_slice::<Vec<SchemaInfo>>(text.as_bytes());
        let mut careful = Deserializer::from_text(&text);
        assert_eq!(ours, Decode::decode(&mut careful), "{text}");
        assert_eq!(ours.ok(), qapi_types::from_slice(text.as_bytes()).ok(), "{text}");
    }
}

#[test]
fn a_tag_that_is_where_it_was_before_may_be_another() {
    let alike = r#"{"name": "a", "element-type": "b", "meta-type": "array"}, "#;
    let texts = [
        // At the same distance as in the objects before there is the tag of the object itself, that of a nested object,
        // …
        r#"{"name": "z", "element-type": "b", "meta-type": "array"}"#,
        r#"{"name": "z", "new": {"y": "____", "meta-type": "enum"}, "meta-type": "array", "element-type": "b"}"#,
        r#"{"meta-type": "array", "name": "z", "meta-type": "array", "element-type": "b"}"#,
        // … that of the next object, or none.
        r#"{"meta-type": "event"}, {"x": "_", "meta-type": "event", "name": "z", "arg-type": "0"}"#,
        r#"{"name": "z", "element-type": "bc", "meta-type": "array"}"#,
        r#"{"name": "z", "element-type": "b"}"#,
    ];
    for text in texts {
        for before in [1, 8, 9, 10, 30] {
            let text = format!("[{}{text}]", alike.repeat(before));
            let ours = from_slice::<Vec<SchemaInfo>>(text.as_bytes());
            let mut careful = Deserializer::from_text(&text);
            assert_eq!(ours, Decode::decode(&mut careful), "{text}");
            assert_eq!(ours.ok(), qapi_types::from_slice(text.as_bytes()).ok(), "{text}");
        }
    }
}

#[test]
fn a_long_list_has_about_the_room_it_needs() {
    for elements in [1, 3, 40, 500, 1000] {
        let element = r#"{"name": "a", "element-type": "b", "meta-type": "array"}"#;
        let text = format!("[{}]", [element].repeat(elements).join(", "));
        let list: Vec<SchemaInfo> = from_slice(text.as_bytes()).expect("a list");
        assert_eq!(list.len(), elements);
        assert!(list.capacity() <= elements + elements / 8, "{} of {elements}", list.capacity());
    }
}

/// Reads an object's members in their order in the text.
struct InOrder;

impl<'de> Visitor<'de> for InOrder {
    type Value = Vec<(String, Value)>;
    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("an object")
    }
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut members = Vec::new();
        while let Some(member) = map.next_entry()? {
            members.push(member);
        }
        Ok(members)
    }
}

#[test]
fn a_second_tag_is_given_where_it_stands() {
    let text = r#"{"a": 1, "tag": "x", "b": 2, "tag": "y"}"#;
    let got = Deserializer::from_text(text).deserialize_struct(TAG_FIRST, &["tag"], InOrder).expect("an object");
    assert_eq!(
        got,
        [("tag", json!("x")), ("a", json!(1)), ("b", json!(2)), ("tag", json!("y"))]
            .map(|(name, value)| (name.to_owned(), value))
    );
}

#[test]
fn a_broken_member_before_the_tag_is_found() {
    for text in
        [r#"{"a": [}, "tag": "x"}"#, r#"{"a": tru, "tag": "x"}"#, r#"{"a" 1, "tag": "x"}"#, r#"{"a": 1, "tag": x}"#]
    {
        let got = Deserializer::from_text(text).deserialize_struct(TAG_FIRST, &["tag"], InOrder);
        assert!(got.is_err(), "{text}: {got:?}");
    }
}

#[test]
fn numbers() {
    for (text, value) in [
        ("18446744073709551615", json!(u64::MAX)),
        ("-9223372036854775808", json!(i64::MIN)),
        ("18446744073709551616", json!(18446744073709551616.0)),
        ("-9223372036854775809", json!(-9223372036854775809.0)),
        ("1e2", json!(100.0)),
        ("1.50", json!(1.5)),
        ("0.1", json!(0.1)),
        ("-0", json!(-0.0)),
    ] {
        assert_eq!(from_slice::<Value>(text.as_bytes()).expect(text), value, "{text}");
        let listed: Vec<Value> = from_slice(format!("[{text}, {text},{text} ,{text}]").as_bytes()).expect(text);
        assert_eq!(listed, vec![value; 4], "{text}");
    }
    for digits in 1..30 {
        let number = &"123456789012345678901234567890"[..digits];
        for text in [number.to_owned(), format!("-{number}"), format!("{number}.5"), format!("{number}e1")] {
            let text = format!("[{text}, {{\"a\": {text}}}, {text} ]");
            let ours: Value = from_slice(text.as_bytes()).expect(&text);
            assert_eq!(Some(ours), theirs(text.as_bytes()), "{text}");
        }
        from_slice::<Value>(format!("[0{number}, 1, 2, 3]").as_bytes()).expect_err(number);
        from_slice::<Value>(format!("[{number}x, 1, 2, 3]").as_bytes()).expect_err(number);
    }
    for text in ["01", "-", "+1", "1.", ".5", "1e", "1e+", "--1", "0x1", "1e999", "NaN", "-Infinity"] {
        from_slice::<Value>(text.as_bytes()).expect_err(text);
    }
}

#[test]
fn strings() {
    assert_eq!(
        from_slice::<String>(br#""\"\\\/\b\f\n\r\t\u00e9\uD83D\uDE00""#).expect("a string"),
        "\"\\/\u{8}\u{c}\n\r\té😀"
    );
    for text in [
        r#""\x""#,
        r#""\u12""#,
        r#""\uD800""#,
        r#""\uD800\u0041""#,
        r#""\uDC00""#,
        r#""\u+123""#,
        "\"a\nb\"",
        "\"abc",
        "\"\\",
    ] {
        from_slice::<String>(text.as_bytes()).expect_err(text);
    }
}

#[test]
fn nesting_is_limited() {
    let nested = |levels: usize| [b"[".repeat(levels), b"]".repeat(levels)].concat();
    for levels in [1, 63, 64, 65, 127, 128, 129, 256] {
        from_slice::<Value>(&nested(levels)).expect("within the limit");
        assert!(skipped(&nested(levels)));
    }
    assert_eq!(from_slice::<Value>(&nested(257)).expect_err("beyond it").to_string(), "too deeply nested at byte 256");
    assert!(!skipped(&nested(257)));
    from_slice_within::<Value>(&nested(3), 2).expect_err("beyond it");
    let mut deserializer = Deserializer::from_slice(&[]).expect("text").nesting(1 << 20);
    let deep = nested(1 << 20);
    deserializer.text = std::str::from_utf8(&deep).expect("text");
    deserializer.skip_value().expect("skipping takes no stack");
}

#[test]
fn errors_name_path_and_value() {
    let error = |text: &str| from_slice::<Vec<BTreeMapOf>>(text.as_bytes()).expect_err(text).to_string();
    assert_eq!(error(r#"[{}, {"class": 7, "desc": ""}]"#), "at `[0]`: missing member `class`");
    assert_eq!(
        error(r#"[{"class": "GenericError", "desc": {"a": [1]}}]"#),
        "at `[0].desc`: invalid type: `{\"a\":[1]}`, expected a string"
    );
    assert_eq!(error(r#"[{"class": "X", "desc": "" "#), "at `[0]`: expected `,` or `}` at byte 27");
}

/// Asserts that both readers report the same error for a text, apart from the position.
#[track_caller]
fn say_the_same<T: for<'de> Decode<'de>>(text: &str) {
    let ours = from_slice::<T>(text.as_bytes()).err().map(|error| error.to_string());
    let theirs = qapi_types::from_str::<T>(text).err().map(|error| error.to_string());
    let theirs =
        theirs.map(|error| error.rsplit_once(" at line ").map_or(error.clone(), |(error, _)| error.to_owned()));
    // With `serde_json/arbitrary_precision`, the error of that reader shows only integers.
    let shows_numbers =
        serde_json::from_str::<serde_json::Number>("1.50").is_ok_and(|number| number.to_string() == "1.5");
    match theirs {
        Some(theirs) if !shows_numbers && theirs.contains("invalid type: number, ") => {
            assert!(ours.is_some(), "{text}")
        }
        theirs => assert_eq!(ours, theirs, "{text}"),
    }
}

/// Descriptions of a schema as QEMU sends them: unions, lists of objects, and optional members.
fn descriptions() -> Value {
    json!([
        {"name": "query-x", "meta-type": "command", "arg-type": "1", "ret-type": "2", "allow-oob": true},
        {"name": "1", "meta-type": "object", "members": [{"name": "m", "type": "str", "default": null}]},
        {"name": "3", "meta-type": "object", "members": [{"name": "t", "type": "4"}], "tag": "t",
            "variants": [{"case": "a", "type": "1"}]},
        {"name": "4", "meta-type": "enum", "members": [{"name": "a", "features": ["unstable"]}], "values": ["a"]},
        {"name": "[2]", "meta-type": "array", "element-type": "2"},
        {"name": "5", "meta-type": "alternate", "members": [{"type": "str"}]},
        {"name": "STOP", "meta-type": "event", "arg-type": "1", "features": ["deprecated"]},
    ])
}

/// A part of a value, by its number in pre-order.
fn part_mut<'a>(value: &'a mut Value, place: &mut usize) -> Option<&'a mut Value> {
    if *place == 0 {
        return Some(value);
    }
    *place -= 1;
    match value {
        Value::Array(elements) => elements.iter_mut().find_map(|element| part_mut(element, place)),
        Value::Object(members) => members.values_mut().find_map(|member| part_mut(member, place)),
        _ => None,
    }
}

/// The value as text, with the members of objects rotated by `turn`, and each `again`th member twice.
fn turned(value: &Value, turn: usize, again: usize, seen: &mut usize) -> String {
    match value {
        Value::Array(elements) => {
            let elements: Vec<_> = elements.iter().map(|element| turned(element, turn, again, seen)).collect();
            format!("[{}]", elements.join(", "))
        }
        Value::Object(members) => {
            let mut texts = Vec::new();
            for (name, value) in members {
                let text = format!("{}: {}", json!(name), turned(value, turn, again, seen));
                *seen += 1;
                if again != 0 && *seen == again {
                    texts.push(text.clone());
                }
                texts.push(text);
            }
            let by = turn.checked_rem(texts.len()).unwrap_or(0);
            texts.rotate_left(by);
            format!("{{{}}}", texts.join(", "))
        }
        scalar => scalar.to_string(),
    }
}

/// A message with the characters that are escaped in it as code points: serde_json escapes a combining
/// character that begins a string.
fn unescaped(message: &str) -> String {
    let mut parts = message.split("\\u{");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| {
        let escaped = part.split_once('}').and_then(|(code, rest)| Some((u32::from_str_radix(code, 16).ok()?, rest)));
        match escaped.and_then(|(code, rest)| Some((char::from_u32(code)?, rest))) {
            Some((character, rest)) => format!("{text}{character}{rest}"),
            None => format!("{text}\\u{{{part}"),
        }
    })
}

/// The letters of a message without their order, and without those of a value that was clipped: which
/// of its members are shown then depends on their order.
fn letters(message: &str) -> Vec<char> {
    let shown = message.split_once('`').and_then(|(before, rest)| Some((before, rest.rsplit_once('`')?)));
    let mut letters: Vec<_> = match shown {
        Some((before, (value, after))) if value.contains('…') => {
            before.chars().chain(['…']).chain(after.chars()).collect()
        }
        // serde_json escapes a combining character that begins a string.
        _ => unescaped(message).chars().collect(),
    };
    letters.sort_unstable();
    letters
}

proptest! {
    /// Both readers report the same error if one value or one member is wrong.
    #[test]
    fn both_readers_say_the_same(place in 0..60_usize, other in values(), replace: bool, turn in 0..5_usize, again in 0..40_usize) {
        let mut value = descriptions();
        if replace && let Some(part) = part_mut(&mut value, &mut { place }) {
            *part = other;
        }
        let text = turned(&value, turn, again, &mut 0);
        let ours = from_slice::<Vec<SchemaInfo>>(text.as_bytes()).map_err(|error| error.to_string());
        let theirs = qapi_types::from_str::<Vec<SchemaInfo>>(&text);
        let theirs = theirs.map_err(|error| error.to_string().split(" at line ").next().unwrap_or_default().to_owned());
        match (ours, theirs) {
            // Either of two faults may be reported first: one reader reads the tag before the members that precede it.
            (Err(ours), Err(theirs)) if !(replace && again != 0) => {
                let (place, said) = ours.split_once("`: ").unwrap_or(("", &ours));
                let (place_said, said_too) = theirs.split_once("`: ").unwrap_or(("", &theirs));
                // A value is shown with its members in the order of the text, or in that of a map.
                prop_assert_eq!(letters(said), letters(said_too), "{}", text);
                // The path ends at a value that waits for its tag.
                prop_assert!(place.starts_with(place_said), "{}: {} and {}", text, ours, theirs);
            }
            (ours, theirs) => prop_assert_eq!(ours.ok(), theirs.ok(), "{}", text),
        }
    }
}

#[test]
fn both_readers_say_the_same_of_a_value_of_another_type() {
    use qapi_types::qmp::{BlockdevRef, BlockdevRefOrNull, OnOffAuto, StatusInfo};
    let values =
        ["null", "true", "7", "-1", "300", "18446744073709551615", "1.5", "2.0", "1e300", "\"x\"", "[1]", "{\"a\": 1}"];
    for value in values {
        say_the_same::<String>(value);
        say_the_same::<bool>(value);
        say_the_same::<u8>(value);
        say_the_same::<i64>(value);
        say_the_same::<u64>(value);
        say_the_same::<f64>(value);
        say_the_same::<Vec<String>>(value);
        say_the_same::<OnOffAuto>(value);
        say_the_same::<StatusInfo>(value);
        say_the_same::<BlockdevRef>(value);
        say_the_same::<BlockdevRefOrNull>(value);
        say_the_same::<StatusInfo>(&format!("{{\"running\": {value}, \"status\": \"running\"}}"));
        say_the_same::<StatusInfo>(&format!("{{\"running\": true, \"status\": {value}}}"));
        say_the_same::<Vec<SchemaInfo>>(&format!(
            "[{{\"name\": {value}, \"meta-type\": \"event\", \"arg-type\": \"0\"}}]"
        ));
        say_the_same::<Vec<SchemaInfo>>(&format!("[{{\"name\": \"x\", \"meta-type\": {value}, \"arg-type\": \"0\"}}]"));
        say_the_same::<Vec<SchemaInfo>>(&format!(
            "[{{\"arg-type\": {value}, \"meta-type\": \"event\", \"name\": \"x\"}}]"
        ));
    }
}

#[test]
fn both_readers_refuse_members_that_are_there_twice() {
    let twice = r#""a": 1, "a": 2"#;
    let event = r#""meta-type": "event""#;
    for text in [
        // The duplicate is the tag, a member before or after it, a member that no type knows, or within such a member.
        format!(r#"[{{"name": "x", {event}, {event}, "arg-type": "0"}}]"#),
        format!(r#"[{{"name": "x", "name": "y", {event}, "arg-type": "0"}}]"#),
        format!(r#"[{{"arg-type": "0", "arg-type": "1", {event}, "name": "x"}}]"#),
        format!(r#"[{{{event}, "arg-type": "0", "arg-type": "1", "name": "x"}}]"#),
        format!(r#"[{{{twice}, {event}, "arg-type": "0", "name": "x"}}]"#),
        format!(r#"[{{{event}, {twice}, "arg-type": "0", "name": "x"}}]"#),
        format!(r#"[{{"new": {{{twice}}}, {event}, "arg-type": "0", "name": "x"}}]"#),
        format!(r#"[{{"new": [{{"b": {{{twice}}}}}], {event}, "arg-type": "0", "name": "x"}}]"#),
        format!(r#"[{{{event}, "new": {{{twice}}}, "arg-type": "0", "name": "x"}}]"#),
        r#"[{"members": [{"name": "m", "type": "t", "type": "u"}], "meta-type": "object", "name": "x"}]"#.to_owned(),
        r#"[{"meta-type": "object", "members": [{"name": "m", "type": "t", "type": "u"}], "name": "x"}]"#.to_owned(),
    ] {
        from_slice::<Vec<SchemaInfo>>(text.as_bytes()).expect_err(&text);
        qapi_types::from_str::<Vec<SchemaInfo>>(&text).expect_err(&text);
    }
}

type BTreeMapOf = qapi_types::CommandError;

#[test]
fn serde_types_work_too() {
    let text = br#"{"a": [1, 2], "b": null}"#;
    let mut deserializer = Deserializer::from_slice(text).expect("text");
    let map: BTreeMap<String, Option<Vec<u8>>> = Deserialize::deserialize(&mut deserializer).expect("a map");
    assert_eq!(map, BTreeMap::from([("a".to_owned(), Some(vec![1, 2])), ("b".to_owned(), None)]));
    assert!(bool::decode(&mut Deserializer::from_text(" true ")).expect("a boolean"));
}
