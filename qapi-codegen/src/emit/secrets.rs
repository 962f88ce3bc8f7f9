//! The table of secret members, for code that displays values at run time.

use crate::lower::secrets::{secrecy, within};
use crate::schema::Schema;

use super::code::{Code, Value};

/// Writes the table of the members whose values are secrets, for all protocols of QEMU together.
pub fn emit_secrets(schemas: &[&Schema]) -> String {
    let mut code = Code::default();
    code.line("// Generated from `qapi-codegen/src/lower/secrets.txt` by `qapi-codegen`.");
    code.line("// Do not edit: change the list, and run it again.");
    code.blank();
    code.line("//! The members of QEMU's protocols whose values are secrets.");
    code.blank();
    code.line("use super::{Secret, secret};");
    code.blank();
    code.line("/// The secret members, sorted by definition and member.");
    code.block("pub(super) static SECRETS: &[Secret] = &[", "];", |code| {
        for entry in secrecy().iter().filter(|entry| entry.secret) {
            let definition = entry.definition.unwrap_or_default();
            let places: Vec<_> =
                within(schemas, definition, entry.member).iter().map(|name| format!("{name:?}")).collect();
            let arguments =
                [format!("{definition:?}"), format!("{:?}", entry.member), format!("&[{}]", places.join(", "))];
            code.line(&format!("secret({}),", arguments.join(", ")));
        }
    });
    code.blank();
    code.line("/// Names of members that look like those of secrets, but are not.");
    let public = secrecy().iter().filter(|entry| !entry.secret && entry.definition.is_none());
    let public: Vec<_> = public.map(|entry| Value::string(entry.member)).collect();
    code.value("pub(super) static PUBLIC: &[&str] = ", &Value::array(public), ";");
    code.into_string()
}
