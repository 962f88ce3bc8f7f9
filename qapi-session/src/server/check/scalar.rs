//! Values of built-in types.

use std::ops::RangeInclusive;

use qapi_interface::Builtin;
use serde_json::Value;

use super::place::Place;

/// Checks a value of a built-in type.
pub(super) fn check(ty: Builtin, value: &Value, place: &Place<'_>) -> Result<(), String> {
    let expect = |is: bool, expected: &str| if is { Ok(()) } else { Err(place.wrong_type(expected)) };
    match ty {
        Builtin::Str => expect(value.is_string(), "string"),
        Builtin::Bool => expect(value.is_boolean(), "boolean"),
        Builtin::Null => expect(value.is_null(), "null"),
        Builtin::Number => expect(value.is_number(), "number"),
        Builtin::Int | Builtin::Int64 => expect(value.as_i64().is_some(), "integer"),
        Builtin::Int8 => signed(value, place, i8::MIN.into()..=i8::MAX.into(), "int8_t"),
        Builtin::Int16 => signed(value, place, i16::MIN.into()..=i16::MAX.into(), "int16_t"),
        Builtin::Int32 => signed(value, place, i32::MIN.into()..=i32::MAX.into(), "int32_t"),
        Builtin::Uint64 | Builtin::Size => unsigned(value, place, u64::MAX, "uint64_t"),
        Builtin::Uint8 => unsigned(value, place, u8::MAX.into(), "uint8_t"),
        Builtin::Uint16 => unsigned(value, place, u16::MAX.into(), "uint16_t"),
        Builtin::Uint32 => unsigned(value, place, u32::MAX.into(), "uint32_t"),
        Builtin::Any => Ok(()),
    }
}

fn signed(value: &Value, place: &Place<'_>, range: RangeInclusive<i64>, ty: &str) -> Result<(), String> {
    match value.as_i64() {
        None => Err(place.wrong_type("integer")),
        Some(value) if range.contains(&value) => Ok(()),
        Some(_) => Err(place.out_of_range(ty)),
    }
}

fn unsigned(value: &Value, place: &Place<'_>, max: u64, ty: &str) -> Result<(), String> {
    // A negative number wraps around, because clients relied on this before there were unsigned types.
    match value.as_u64().or_else(|| value.as_i64().map(i64::cast_unsigned)) {
        None => Err(place.not_unsigned()),
        Some(value) if value <= max => Ok(()),
        Some(_) => Err(place.out_of_range(ty)),
    }
}
