//! Arguments of commands that QEMU does not check against the schema (`'gen': false`), such as `device_add`.
//!
//! QEMU converts them to options, as on its command line (`qemu_opts_from_qdict` in `util/qemu-option.c`). Numbers and
//! booleans become text. Values of other types are ignored, so such a member counts as missing.

use qapi_interface::{Builtin, Interface, Object, Shape};
use qapi_types::CommandError;
use serde_json::{Map, Value};

/// Converts the members of the type `str` to text, and removes those that cannot be converted.
///
/// # Errors
/// Fails if a mandatory member is missing afterwards.
pub(super) fn settle(
    table: &Interface,
    object: &Object,
    arguments: &mut Map<String, Value>,
) -> Result<(), CommandError> {
    let is_text = |ty: usize| matches!(table.types[ty].shape, Shape::Builtin(Builtin::Str));
    for member in object.members.iter().filter(|member| is_text(member.ty) && !member.base64) {
        let text = match arguments.get(&member.name) {
            Some(Value::String(_)) => continue,
            Some(Value::Number(number)) => Some(number.to_string()),
            Some(Value::Bool(on)) => Some(if *on { "on" } else { "off" }.to_owned()),
            _ => None,
        };
        match text {
            Some(text) => _ = arguments.insert(member.name.clone(), text.into()),
            None => _ = arguments.remove(&member.name),
        }
        if !member.optional && !arguments.contains_key(&member.name) {
            return Err(CommandError::generic(format!("Parameter '{}' is missing", member.name)));
        }
    }
    Ok(())
}
