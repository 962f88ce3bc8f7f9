//! Values of built-in types.

use std::ops::RangeInclusive;

use qapi_types::schema::Type;
use serde_json::Value;

use super::place::Place;

/// Checks a value of a type that is not made of others.
pub(super) fn check(ty: Type, value: &Value, place: &Place<'_>) -> Result<(), String> {
    let expect = |is: bool, expected: &str| if is { Ok(()) } else { Err(place.wrong_type(expected)) };
    match ty {
        Type::Str | Type::Base64 => expect(value.is_string(), "string"),
        Type::Bool => expect(value.is_boolean(), "boolean"),
        Type::Null => expect(value.is_null(), "null"),
        Type::Number => expect(value.is_number(), "number"),
        Type::Int64 => expect(value.as_i64().is_some(), "integer"),
        Type::Int8 => signed(value, place, i8::MIN.into()..=i8::MAX.into(), "int8_t"),
        Type::Int16 => signed(value, place, i16::MIN.into()..=i16::MAX.into(), "int16_t"),
        Type::Int32 => signed(value, place, i32::MIN.into()..=i32::MAX.into(), "int32_t"),
        Type::Uint64 | Type::Size => unsigned(value, place, u64::MAX, "uint64_t"),
        Type::Uint8 => unsigned(value, place, u8::MAX.into(), "uint8_t"),
        Type::Uint16 => unsigned(value, place, u16::MAX.into(), "uint16_t"),
        Type::Uint32 => unsigned(value, place, u32::MAX.into(), "uint32_t"),
        // Any value, and what a newer table may have.
        _ => Ok(()),
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
    // A negative number wraps around. It did before there were unsigned types, and clients got used to it.
    match value.as_u64().or_else(|| value.as_i64().map(i64::cast_unsigned)) {
        None => Err(place.not_unsigned()),
        Some(value) if value <= max => Ok(()),
        Some(_) => Err(place.out_of_range(ty)),
    }
}
