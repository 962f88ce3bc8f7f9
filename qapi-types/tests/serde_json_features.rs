//! Values are read and written in the same way whichever features of serde_json are on. `cargo xtask test` runs this
//! test with each feature and without any.

#![cfg(all(feature = "client", feature = "server"))]

/// Generated from `qapi-codegen/tests/emit/zoo.json`; a test there keeps it fresh.
#[allow(missing_docs, unreachable_pub, dead_code, clippy::module_inception)] // a test is not a library
#[path = "../../qapi-codegen/tests/emit/zoo/mod.rs"]
mod zoo;

use std::fmt::Debug;

use qapi_types::{Any, Decode, Empty, Encode, from_str, from_value, to_string, to_value};
use serde_json::json;
use zoo::{Animal, Cage, CageOrId, OxCage, Size};

/// Reads `T` from text and from a value, and writes and reads it again. All results must be equal.
#[track_caller]
fn read<T: for<'de> Decode<'de> + Encode + PartialEq + Debug>(text: &str) -> T {
    let value: T = from_str(text).unwrap();
    let shown = format!("{value:?}");
    for again in [
        from_value::<T>(from_str(text).unwrap()),
        from_value::<T>(to_value(&value).unwrap()),
        from_str::<T>(&to_string(&value).unwrap()),
    ] {
        assert_eq!(again.unwrap(), value, "{text}: {shown}");
    }
    value
}

/// Reading `T` from text and from a value fails with the expected error.
#[track_caller]
fn refused<T: for<'de> Decode<'de> + Debug>(text: &str, expected: &str) {
    let error = from_str::<T>(text).unwrap_err().to_string();
    assert!(error.starts_with(expected), "{error}");
    let error = from_value::<T>(from_str(text).unwrap()).unwrap_err().to_string();
    assert!(error.starts_with(expected), "from a value: {error}");
}

#[test]
fn numbers_kept_as_text_are_numbers() {
    for (text, value) in [
        ("1.50", 1.5),
        ("1e2", 100.0),
        ("1E+2", 100.0),
        ("-0", -0.0),
        ("0.30000000000000000001", 0.3),
        ("18446744073709551616", 18_446_744_073_709_551_616.0),
    ] {
        assert_eq!(read::<f64>(text), value);
        assert_eq!(read::<Size>(text), Size::Exact(value));
        assert_eq!(read::<Animal>(&format!(r#"{{"name":"a","species":"owl","weight":{text}}}"#)).weight, Some(value));
        // The number is after the tag and before it.
        let cage = Cage::new("c", OxCage::new(value));
        assert_eq!(read::<Cage>(&format!(r#"{{"species":"o-x","id":"c","area":{text}}}"#)), cage);
        assert_eq!(read::<Cage>(&format!(r#"{{"area":{text},"id":"c","species":"o-x"}}"#)), cage);
        // A value of any type is a number too, perhaps with another text.
        let any: Any = from_str(&format!("[{text}]")).unwrap();
        let again: Any = from_str(&to_string(&from_value::<Any>(any.clone()).unwrap()).unwrap()).unwrap();
        for any in [any, again] {
            assert!(any[0].is_number(), "{any:?}");
            assert_eq!(any[0].as_f64(), Some(value));
        }
    }
    assert_eq!(read::<u64>("18446744073709551615"), u64::MAX);
    assert_eq!(read::<i64>("-9223372036854775808"), i64::MIN);
    assert_eq!(read::<u64>("-1"), u64::MAX);
    let cage = read::<Cage>(r#"{"inside":"b","perches":7,"new":1.50,"id":"c","species":"owl"}"#);
    let zoo::CageBranch::Owl(owl) = cage.branch else { unreachable!() };
    assert_eq!(owl.extra.get("new").unwrap().as_f64(), Some(1.5));
}

#[test]
fn numbers_kept_as_text_are_no_other_values() {
    for (text, shown) in [("1.0", "`1.0`"), ("1.50", "`1.5`"), ("-0", "`-0.0`"), ("1e2", "`100.0`")] {
        refused::<i64>(text, &format!("invalid type: floating point {shown}, expected a 64-bit integer"));
        refused::<u64>(text, &format!("invalid type: floating point {shown}, expected an unsigned 64-bit integer"));
        refused::<u8>(text, &format!("invalid type: floating point {shown}, expected an unsigned 8-bit integer"));
        refused::<String>(text, &format!("invalid type: floating point {shown}, expected a string"));
        refused::<Vec<u8>>(text, &format!("invalid type: floating point {shown}, expected an array"));
        refused::<zoo::Species>(text, &format!("invalid type: floating point {shown}, expected a string"));
        refused::<Size>(&format!("[{text}]"), &format!("at `[0]`: invalid type: floating point {shown}"));
    }
    // Some of these types accept an object with any member.
    refused::<Empty>("1.50", "invalid type: ");
    refused::<Animal>("1.50", "invalid type: ");
    refused::<Cage>("1.50", "invalid type: ");
    refused::<CageOrId>("1.50", "invalid type: ");
    refused::<zoo::command::CallOut>("1.50", "invalid type: ");
    assert!(from_str::<i64>("1e400").is_err());
    assert!(from_str::<f64>("1e400").is_err());
}

/// An integer that is too large for its type is refused. The text of the error depends on the features.
#[test]
fn large_integers_are_none() {
    for text in ["18446744073709551616", "-9223372036854775809"] {
        assert!(from_str::<i64>(text).is_err());
        assert!(from_str::<u64>(text).is_err());
        assert!(from_value::<u64>(from_str(text).unwrap()).is_err());
    }
}

/// serde_json parses the text of such a member, with a new limit on nesting in each. The types here do not.
#[test]
fn json_in_text_is_not_parsed() {
    let text = r#"{"$serde_json::private::RawValue":"[1]"}"#;
    let any: Any = from_str(text).unwrap();
    assert_eq!(any["$serde_json::private::RawValue"], "[1]");
    let extra = from_str::<Empty>(text).unwrap().extra;
    assert_eq!(extra.get("$serde_json::private::RawValue").unwrap(), "[1]");
}

/// Reserved names are names of members like others, except in an object that is exactly serde_json's form of a number.
#[test]
fn reserved_names_lose_nothing() {
    let (number, raw) = ("$serde_json::private::Number", "$serde_json::private::RawValue");
    for (text, members) in [
        (r#"{"$serde_json::private::Number":"x"}"#, &[(number, json!("x"))][..]),
        (r#"{"$serde_json::private::Number":5}"#, &[(number, json!(5))]),
        (r#"{"$serde_json::private::Number":"1","a":2}"#, &[(number, json!("1")), ("a", json!(2))]),
        (r#"{"a":2,"$serde_json::private::RawValue":{}}"#, &[("a", json!(2)), (raw, json!({}))]),
    ] {
        let expected: serde_json::Map<String, Any> =
            members.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect();
        assert_eq!(from_str::<Any>(text).unwrap(), Any::Object(expected));
    }
}

#[cfg(feature = "serde")]
#[test]
fn serdes_own_traits_read_alike() {
    let text = r#"[{"area":1.50,"id":"c","species":"o-x"}]"#;
    let cages = [Cage::new("c", OxCage::new(1.5))];
    assert_eq!(serde_json::from_str::<Vec<Cage>>(text).unwrap(), cages);
    let value: Any = serde_json::from_str(text).unwrap();
    assert_eq!(serde_json::from_value::<Vec<Cage>>(value).unwrap(), cages);
    assert_eq!(serde_json::from_str::<Vec<Size>>("[1.50]").unwrap(), [Size::Exact(1.5)]);
    let value: Any = serde_json::from_str("[1.50, 18446744073709551616]").unwrap();
    let sizes = serde_json::from_value::<Vec<Size>>(value).unwrap();
    assert_eq!(sizes, [Size::Exact(1.5), Size::Exact(18_446_744_073_709_551_616.0)]);
}
