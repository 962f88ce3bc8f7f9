//! Arguments of commands that QEMU does not check against the schema (`'gen': false`), such as `device_add`.
//!
//! QEMU takes them for options, as on its command line (`qemu_opts_from_qdict` in `util/qemu-option.c`): numbers and
//! booleans become text, and what is neither text nor one of these is ignored, so that it counts as missing.

use qapi_types::CommandError;
use qapi_types::schema::{Command, Type};
use serde_json::{Map, Value};

/// Makes members of the type `str` text, and removes those that cannot be.
///
/// # Errors
/// If one that is mandatory is missing then.
pub(super) fn settle(command: &Command, arguments: &mut Map<String, Value>) -> Result<(), CommandError> {
    for member in command.arguments.members.iter().filter(|member| matches!(member.ty.known(), Type::Str)) {
        let text = match arguments.get(member.name) {
            Some(Value::String(_)) => continue,
            Some(Value::Number(number)) => Some(number.to_string()),
            Some(Value::Bool(on)) => Some(if *on { "on" } else { "off" }.to_owned()),
            _ => None,
        };
        match text {
            Some(text) => _ = arguments.insert(member.name.to_owned(), text.into()),
            None => _ = arguments.remove(member.name),
        }
        if !member.optional && !arguments.contains_key(member.name) {
            return Err(CommandError::generic(format!("Parameter '{}' is missing", member.name)));
        }
    }
    Ok(())
}
