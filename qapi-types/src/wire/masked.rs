//! `Debug` for types with members that are secrets.

use std::fmt::{Debug, DebugStruct};

use crate::secrets::Hidden;

/// Adds a field.
pub fn shown<T: Debug>(shown: &mut DebugStruct<'_, '_>, name: &str, value: &T) {
    shown.field(name.trim_start_matches("r#"), value);
}

/// Adds a field whose value is a secret.
pub fn secret<T>(shown: &mut DebugStruct<'_, '_>, name: &str, _: &T) {
    shown.field(name.trim_start_matches("r#"), &Hidden);
}

/// Adds a field whose value is a secret, if there is one.
pub fn optional_secret<T>(shown: &mut DebugStruct<'_, '_>, name: &str, value: &Option<T>) {
    shown.field(name.trim_start_matches("r#"), &value.as_ref().map(|_| Hidden));
}

/// Implements `Debug` for a type as the derive does, but adds each field by one of the functions above.
///
/// ```text
/// masked_debug! { TYPE { FIELD: shown, FIELD: secret, FIELD: optional_secret, … } }
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! __masked_debug {
    ($type:ident { $($(#[$cfg:meta])* $field:ident: $how:ident),* $(,)? }) => {
        impl ::core::fmt::Debug for $type {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let mut shown = f.debug_struct(::core::stringify!($type));
                $($(#[$cfg])* $crate::wire::masked::$how(&mut shown, ::core::stringify!($field), &self.$field);)*
                shown.finish()
            }
        }
    };
}
