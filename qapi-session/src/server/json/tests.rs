//! Tests reading and printing, by single cases and by properties of any input.

use proptest::prelude::*;
use qapi_types::Encode;
use qapi_types::wire::NUMBER;
use serde::ser::SerializeStruct as _;
use serde_json::{Value, json};

use super::order::qdict_order;
use super::{Item, Reader, read, to_vec, value_to_vec};

/// All items in the bytes, which are fed at once.
fn items(bytes: impl AsRef<[u8]>) -> Vec<Item> {
    Reader::new().items(bytes.as_ref()).collect()
}

/// The items as text. Errors are without their common prefix.
fn said(bytes: impl AsRef<[u8]>) -> Vec<String> {
    items(bytes)
        .into_iter()
        .map(|item| match item {
            Item::Value(value) => value.to_string(),
            Item::Error(error) => error.trim_start_matches("JSON parse error, ").to_owned(),
        })
        .collect()
}

/// The only item in the bytes.
fn only(bytes: impl AsRef<[u8]>) -> String {
    match <[String; 1]>::try_from(said(bytes)) {
        Ok([item]) => item,
        Err(items) => panic!("not one item: {items:?}"),
    }
}

fn printed(value: &Value) -> String {
    let mut out = Vec::new();
    to_vec(&mut out, value).expect("can be expressed");
    String::from_utf8(out).expect("ASCII")
}

/// A value as it is echoed.
fn echoed(text: &str) -> String {
    let (value, order) = read(text.as_bytes()).expect("a value");
    let mut out = Vec::new();
    value_to_vec(&mut out, &value, &order);
    String::from_utf8(out).expect("ASCII")
}

/// The names of generated types are written by other code than other names.
#[test]
fn types_are_spelt_as_values_are() {
    let status = qapi_types::qmp::MigrationStatus::Active;
    let info = qapi_types::qmp::MigrationInfo::new().status(status).blocked_reasons(["é".to_owned(), String::new()]);
    let info = info.dirty_limit_throttle_time_per_round(5).total_time(-1).expected_downtime(12_345_678_901);
    let mut out = Vec::new();
    to_vec(&mut out, &info).expect("can be expressed");
    assert_eq!(
        String::from_utf8(out).expect("ASCII"),
        "{\"status\": \"active\", \"total-time\": -1, \"expected-downtime\": 12345678901, \
         \"blocked-reasons\": [\"\\u00E9\", \"\"], \"dirty-limit-throttle-time-per-round\": 5}"
    );
}

/// Names of lengths around the number of bytes that is copied at once, and values of lengths that are copied in
/// different ways, as the first and as a later member.
#[test]
fn spelt_names() {
    struct Two(&'static str, &'static str, Value);
    impl qapi_types::wire::WriteMembers for Two {
        fn write_members<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            qapi_types::wire::Writing::new(map).required(self.0, &self.2).required(self.1, &self.2).done()
        }
    }
    macro_rules! names {
        ($($name:literal,)*) => { [$((qapi_types::wire::spelt!($name), $name)),*] };
    }
    let names = names![
        "",
        "a",
        "abcdefghijklmnopqrstuvwxyz",
        "abcdefghijklmnopqrstuvwxyz1",
        "abcdefghijklmnopqrstuvwxyz12",
        "abcdefghijklmnopqrstuvwxyz123",
        "abcdefghijklmnopqrstuvwxyz1234567890",
    ];
    let mut values = vec![json!(i64::MIN), json!(u64::MAX), json!(true), json!([]), json!({"a": 1}), json!(0.5)];
    values.extend([0, 1, 2, 3, 4, 7, 8, 16, 17, 32, 33, 64, 65].map(|length| json!("y".repeat(length))));
    for (spelt, name) in names {
        for value in &values {
            let expected = format!("{{\"{name}\":{value},\"{name}\":{value}}}");
            let two = Two(spelt, spelt, value.clone());
            let compact = crate::wire::ser::to_vec(&two).expect("can be expressed");
            assert_eq!(String::from_utf8(compact).expect("ASCII"), expected);
            let mut out = Vec::new();
            to_vec(&mut out, &two).expect("can be expressed");
            let value = value.to_string().replace(':', ": ");
            let expected = format!("{{\"{name}\": {value}, \"{name}\": {value}}}");
            assert_eq!(String::from_utf8(out).expect("ASCII"), expected);
        }
    }
}

#[test]
fn objects_may_touch() {
    assert_eq!(said("{}{\"a\":[1,null]}\n[true] \"x\""), ["{}", r#"{"a":[1,null]}"#, "[true]", "\"x\""]);
}

#[test]
fn a_number_ends_before_what_follows() {
    let mut reader = Reader::new();
    assert_eq!(reader.feed(b"17"), (2, None));
    assert!(!reader.is_idle());
    assert_eq!(reader.feed(b"}"), (0, Some(Item::Value(json!(17)))));
    assert_eq!(reader.feed(b"}"), (1, Some(Item::Error("JSON parse error, expecting value".into()))));
    assert!(reader.is_idle());
}

#[test]
fn idle_is_between_messages_only() {
    let mut reader = Reader::new();
    for (bytes, idle) in [(&b" \n"[..], true), (b"{", false), (b"}", true), (b"'", false), (b"'", true), (b"#", false)]
    {
        reader.feed(bytes);
        assert_eq!(reader.is_idle(), idle, "{bytes:?}");
    }
}

#[test]
fn integers_are_exact_as_far_as_64_bits_go() {
    let numbers = [
        ("-0 ", json!(0)),
        ("-9223372036854775808 ", json!(i64::MIN)),
        ("18446744073709551615 ", json!(u64::MAX)),
        ("18446744073709551616 ", json!(18446744073709551616.0)),
        ("-9223372036854775809 ", json!(-9223372036854775808.0)),
    ];
    for (text, value) in numbers {
        assert_eq!(items(text), [Item::Value(value)], "{text}");
    }
}

#[test]
fn beyond_all_doubles_is_the_largest() {
    assert_eq!(items("1e999 "), [Item::Value(json!(f64::MAX))]);
    assert_eq!(items("-1e999 "), [Item::Value(json!(f64::MIN))]);
    assert_eq!(items(format!("{} ", "9".repeat(400))), [Item::Value(json!(f64::MAX))]);
}

#[test]
fn zero_takes_no_digits_and_no_exponent() {
    assert_eq!(only("01"), "stray '01'");
    assert_eq!(said("0e1 "), ["0", "invalid keyword 'e'", "1"]);
    assert_eq!(only("0.0e1 "), "0.0");
}

#[test]
fn numbers_cut_short_are_stray_with_what_follows() {
    for (text, shown) in [("-x", "-x"), ("1.]", "1.]"), ("1e+}", "1e+}"), (".5", ".")] {
        assert_eq!(said(text)[0], format!("stray '{shown}'"));
    }
}

#[test]
fn strings_may_be_in_single_quotes() {
    assert_eq!(items(r#"'a"\'b'"#), [Item::Value(json!("a\"'b"))]);
}

#[test]
fn escapes() {
    assert_eq!(items(r#""\"\\\/\b\f\n\r\t\u00e9\uD83D\ude00""#), [Item::Value(json!("\"\\/\u{8}\u{C}\n\r\té😀"))]);
    assert_eq!(only(r#""\x""#), "invalid escape sequence in string");
}

#[test]
fn escapes_of_no_character_are_shown() {
    let shown = [
        (r#""\ud800""#, r"\ud800"),
        (r#""\uDC00\uD800""#, r"\uDC00"),
        (r#""\ud800\u0041""#, r"\ud800"),
        (r#""\ufffe""#, r"\ufffe"),
        (r#""\ud83f\udffe""#, r"\ud83f\udffe"),
        // Six bytes are always shown.
        (r#""\u1""#, "\\u1\""),
        (r#""\u12xyz""#, r"\u12xy"),
        (r#""\u123é""#, "\\u123\u{FFFD}"),
    ];
    for (text, shown) in shown {
        assert_eq!(only(text), format!("{shown} is not a valid Unicode character"), "{text}");
    }
}

#[test]
fn nul_is_two_bytes_or_an_escape() {
    assert_eq!(items(b"'\xC0\x80\\u0000'"), [Item::Value(json!("\0\0"))]);
    assert_eq!(only(b"{'\xC0\x80':1,'\\u0000':2}"), "duplicate key");
}

#[test]
fn what_is_no_character_is_no_string() {
    let wrong: [&[u8]; 6] = [b"\x80", b"\xC1\x80", b"\xED\xA0\x80", b"\xEF\xBF\xBE", b"\xF4\x90\x80\x80", b"\xE2\x82"];
    for bytes in wrong {
        assert_eq!(only([b"'", bytes, b"'"].concat()), "invalid UTF-8 sequence in string", "{bytes:?}");
    }
}

#[test]
fn what_is_wrong_with_a_message() {
    let wrong = [
        ("nope ", "invalid keyword 'nope'"),
        ("[,]", "expecting value"),
        ("[1,]", "expecting value"),
        ("[1 2]", "expected separator in list"),
        ("{'a':1 'b'}", "expected separator in dict"),
        ("{'a'}", "missing : in object pair"),
        ("{'a':}", "expecting value"),
        ("{'a':1,}", "expecting value"),
        ("{1:2}", "key is not a string in object"),
        ("{[{}]:2}", "key is not a string in object"),
        ("{'a':{'b':1,'b':2}}", "duplicate key"),
        ("[}", "expecting value"),
        ("%", "stray '%'"),
    ];
    for (text, error) in wrong {
        assert_eq!(only(text), error, "{text}");
    }
}

#[test]
fn a_wrong_message_lasts_until_its_brackets_are_closed() {
    assert_eq!(said("{'a' 'b' [1, {}], nope}{}"), ["missing : in object pair", "{}"]);
}

#[test]
fn long_keywords_are_shown_in_part() {
    assert_eq!(only("a".repeat(2000) + " "), format!("invalid keyword '{}", "a".repeat(1023 - 17)));
}

#[test]
fn what_is_stray_is_skipped_up_to_a_likely_start() {
    assert_eq!(said(b"\x01%p 1 'x'\n{}"), ["stray '\u{1}'", "{}"]);
    assert_eq!(said("[#1\t2]"), ["stray '#'", "expecting value"]);
    // The byte that ended the string belongs to the stray text, so that the next quote is skipped.
    assert_eq!(said("\"a\n\"b\"\n1 "), ["stray '\"a\n'", "1"]);
    assert_eq!(said(b"'\xFF\xFF\n"), ["stray ''\u{FFFD}'", "stray '\u{FFFD}'"]);
}

#[test]
fn stray_nul_ends_the_text() {
    assert_eq!(said(b"'a\0"), ["stray ''a'"]);
}

#[test]
fn what_is_no_character_is_shown_as_one_replacement() {
    assert_eq!(only(b"'\xED\xA0\x80\xF8\x88\x80\x80\x80\xE2\x82 \x80\xC0\x80\n"), {
        "stray ''\u{FFFD}\u{FFFD}\u{FFFD} \u{FFFD}\0\n'"
    });
}

#[test]
fn nesting_is_limited() {
    let nested = |depth: usize| "[".repeat(depth) + &"]".repeat(depth);
    assert!(matches!(items(nested(1024))[..], [Item::Value(_)]));
    // Each 1025th opening bracket abandons those before it. The last 575 are closed; the other closing brackets have no
    // partner.
    let refused = said(nested(100_000));
    let count = |error: &str| refused.iter().filter(|item| *item == error).count();
    assert_eq!(count("JSON nesting depth limit exceeded"), 97);
    assert_eq!(count("expecting value"), 100_000 - 575);
    assert_eq!(refused.len(), 97 + 1 + 100_000 - 575);
}

#[test]
fn tokens_are_limited() {
    let list = |tokens: usize| "[".to_owned() + &"1,".repeat(tokens / 2 - 1) + "]";
    // The text has an error at its end, so that nothing is kept.
    assert_eq!(only(list(2 << 20)), "expecting value");
    let more = "[".to_owned() + &"1,".repeat((2 << 20) / 2);
    assert_eq!(only(more), "JSON token count limit exceeded");
}

#[test]
fn the_size_of_tokens_is_limited() {
    let mut almost = Reader::new();
    almost.feed(b"'");
    almost.feed(&vec![b'x'; (64 << 20) - 3]);
    let then = |rest: &str| almost.clone().items(rest.as_bytes()).collect::<Vec<_>>();
    let refused = Item::Error("JSON token size limit exceeded".into());
    assert!(matches!(then("'")[..], [Item::Value(Value::String(_))]));
    assert!(then("x'") == [refused.clone()]);
    // A token that does not end is abandoned, and the next one begins.
    assert!(then("xxx{}") == [refused, Item::Value(json!({}))]);
}

#[test]
fn room_for_large_tokens_is_given_back() {
    let mut reader = Reader::new();
    reader.feed(b"'");
    reader.feed(&[b'x'; 1 << 20]);
    assert!(matches!(reader.feed(b"'"), (1, Some(Item::Value(_)))));
    reader.feed(b" ");
    assert!(reader.room() < 1 << 16);
}

#[test]
fn output_is_spelt_as_by_qemu() {
    assert_eq!(printed(&json!({"a": 1, "b": [1, 2, {}, []], "c": {"d": null}})), {
        r#"{"a": 1, "b": [1, 2, {}, []], "c": {"d": null}}"#
    });
    assert_eq!(printed(&json!("\"\\/\u{8}\u{C}\n\r\t\0\u{1F}\u{7F}aé\u{FFFF}😀~")), {
        r#""\"\\/\b\f\n\r\t\u0000\u001F\u007Fa\u00E9\uFFFD\uD83D\uDE00~""#
    });
}

#[test]
fn doubles_have_17_digits() {
    let doubles = [
        (0.1, "0.10000000000000001"),
        (100.0, "100"),
        (-0.0, "-0"),
        (1e16, "10000000000000000"),
        (1e17, "1e+17"),
        (99999999999999999.0, "1e+17"),
        (0.0001, "0.0001"),
        (0.00001, "1.0000000000000001e-05"),
        (-1.5e300, "-1.5000000000000001e+300"),
        (f64::MIN_POSITIVE, "2.2250738585072014e-308"),
        (5e-324, "4.9406564584124654e-324"),
        (123456.75, "123456.75"),
        // Halfway between two numbers of 17 digits: rounded to the even one.
        (12_345_678.000_976_563, "12345678.000976562"),
        (12_345_678.002_929_688, "12345678.002929688"),
    ];
    for (value, text) in doubles {
        assert_eq!(printed(&json!(value)), text);
    }
}

#[test]
fn ids_are_echoed_in_the_order_of_a_hash_table() {
    assert_eq!(
        echoed("{'a':1,'b':{'k23':1,'k24':[2.50]},'c':3}"),
        r#"{"a": 1, "b": {"k24": [2.5], "k23": 1}, "c": 3}"#
    );
    assert_eq!(echoed("[{'k24':1,'k23':2}]"), r#"[{"k23": 2, "k24": 1}]"#);
}

#[test]
fn names_without_a_value_have_an_order_too() {
    assert_eq!(qdict_order(["id", "arguments", "execute"]).collect::<Vec<_>>(), ["execute", "arguments", "id"]);
}

#[test]
fn the_unexpected_member_named_first() {
    let leftover = |text: &str, known: &[&str]| {
        let (value, order) = read(text.as_bytes()).expect("a value");
        order.leftover(value.as_object()?, known.iter().copied()).map(str::to_owned)
    };
    assert_eq!(leftover("{'a':1,'b':2}", &["b", "a", "c"]), None);
    // As qemu-ga answers.
    let named = [
        ("{'path':1,'x':1,'y':2}", "y"),
        ("{'path':1,'one':1,'two':2,'three':3}", "three"),
        ("{'path':1,'foo2':1,'foo1':2}", "foo1"),
        ("{'path':1,'a0':1,'a1':1,'a2':1,'a3':1,'a4':1,'a5':1,'a6':1,'a7':1,'a8':1}", "a4"),
    ];
    for (text, name) in named {
        assert_eq!(leftover(text, &["path", "arg"]).as_deref(), Some(name), "{text}");
    }
}

#[test]
fn depth_takes_no_stack() {
    let text = "[".repeat(1024) + &"]".repeat(1024);
    // Dropping the value takes some stack.
    let run = move || assert_eq!(echoed(&text), text);
    let thread = std::thread::Builder::new().stack_size(512 << 10).spawn(run).expect("a thread");
    thread.join().expect("enough stack");
}

/// Any bytes; those with a meaning in JSON are more frequent.
fn bytes() -> impl Strategy<Value = Vec<u8>> {
    let piece = prop_oneof![
        any::<u8>().prop_map(|byte| vec![byte]),
        prop::sample::select(&b"{}[]:,'\"\\ \n\t\0\x01\xFE\xFF0179-+.eEx"[..]).prop_map(|byte| vec![byte]),
        prop::sample::select(vec!["null", "'a':", "\"b\":", "\\u0041", "\\ud83d\\ude00", "é", "1.5e3", "0", "true"])
            .prop_map(|text| text.as_bytes().to_vec()),
    ];
    prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

fn values() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        // Negative zero is left out: it is printed as an integer, which is zero.
        any::<f64>().prop_filter("finite", |number| number.is_finite() && *number != 0.0).prop_map(Value::from),
        "\\PC{0,8}"
            .prop_filter("of characters", |text| !text.contains(super::unicode::is_noncharacter))
            .prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 40, 5, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
            prop::collection::btree_map("[a-c\0é]{0,2}", inner, 0..5).prop_map(|map| map.into_iter().collect()),
        ]
    })
}

proptest! {
    #[test]
    fn chunking_makes_no_difference(bytes in bytes(), cuts in prop::collection::vec(0_usize..200, 0..8)) {
        let whole = items(&bytes);
        let mut cuts = cuts.into_iter().map(|cut| cut.min(bytes.len())).collect::<Vec<_>>();
        cuts.extend([0, bytes.len()]);
        cuts.sort_unstable();
        let mut reader = Reader::new();
        let mut pieces = Vec::new();
        for cut in cuts.windows(2) {
            pieces.extend(reader.items(&bytes[cut[0]..cut[1]]));
        }
        prop_assert_eq!(&pieces, &whole);
        let mut reader = Reader::new();
        let single = bytes.chunks(1).flat_map(|byte| reader.items(byte).collect::<Vec<_>>()).collect::<Vec<_>>();
        prop_assert_eq!(&single, &whole);
    }

    #[test]
    fn two_bytes_that_utf8_never_has_help_out_of_anything(bytes in bytes()) {
        let mut reader = Reader::new();
        reader.items(&bytes).for_each(drop);
        reader.items(b"\xFF\n").for_each(drop);
        prop_assert!(reader.is_idle());
    }

    #[test]
    fn strict_json_is_what_it_is_elsewhere(value in values()) {
        let text = value.to_string() + "\n";
        let expected: Value = serde_json::from_str(&text).expect("JSON");
        prop_assert_eq!(items(&text), [Item::Value(expected)]);
    }

    #[test]
    fn what_is_printed_is_read_again(value in values()) {
        let text = printed(&value);
        prop_assert!(text.is_ascii());
        // A double that is a whole number is printed as an integer.
        let again = items(text.clone() + "\n");
        prop_assert_eq!(again.len(), 1);
        for item in again {
            let Item::Value(value) = item else { panic!("{item:?}") };
            prop_assert_eq!(printed(&value), text.clone());
        }
    }
}

/// A number in the form in which serde_json serializes all numbers with its feature `arbitrary_precision`.
struct Kept(&'static str);

impl Encode for Kept {
    fn encode<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut kept = serializer.serialize_struct(NUMBER, 1)?;
        kept.serialize_field(NUMBER, self.0)?;
        kept.end()
    }
}

#[test]
fn a_number_kept_as_text_is_spelt_as_qemu_spells_it() {
    for (text, spelt) in [
        ("1", "1"),
        ("-0", "-0"),
        ("1.50", "1.5"),
        ("1e2", "100"),
        ("0.1", "0.10000000000000001"),
        ("1e400", "1.7976931348623157e+308"),
        ("18446744073709551615", "18446744073709551615"),
        ("18446744073709551616", "1.8446744073709552e+19"),
    ] {
        let mut out = Vec::new();
        to_vec(&mut out, &Kept(text)).unwrap();
        assert_eq!(String::from_utf8(out).unwrap(), spelt);
    }
}
