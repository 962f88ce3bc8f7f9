//! Parses the text of a script into steps, and checks them against the schema.

use std::path::Path;
use std::time::Duration;

use qapi_interface::{Interface, Message};
use qemu_qapi::{CommandError, from_value};
use serde_json::{Map, Value};

use super::{Allowed, Answer, ScriptError, Step, StepKind};
use crate::fault::NEGOTIATION;
use crate::reply::{check, check_object};

/// The file and the schema of a script.
pub(crate) struct Context<'a> {
    pub(crate) file: &'a Path,
    pub(crate) schema: &'a Interface,
}

/// Parses a script.
pub(crate) fn parse(text: &str, context: &Context<'_>) -> Result<Vec<Step>, ScriptError> {
    let lines = text.lines().enumerate().map(|(index, text)| (index + 1, text.trim()));
    let lines = lines.filter(|(_, text)| !text.is_empty() && !text.starts_with('#'));
    let step = |(line, text)| match step(text, context.schema) {
        Ok(kind) => Ok(Step { line, kind }),
        Err(why) => Err(ScriptError { file: context.file.to_owned(), line, why }),
    };
    lines.map(step).collect()
}

/// The kinds of steps, and the members that each may have.
const KINDS: [(&str, &[&str]); 5] = [
    ("expect", &["return", "error", "unchecked"]),
    ("event", &["data", "unchecked"]),
    ("delay", &[]),
    ("close", &[]),
    ("allow", &[]),
];

fn step(text: &str, schema: &Interface) -> Result<StepKind, String> {
    let mut members = match serde_json::from_str(text) {
        Ok(Value::Object(members)) => members,
        Ok(_) => return Err("it is not a JSON object".to_owned()),
        Err(error) => return Err(format!("it is not JSON: {error}")),
    };
    let kinds = KINDS.iter().filter(|(kind, _)| members.contains_key(*kind)).collect::<Vec<_>>();
    let [(kind, others)] = kinds.as_slice() else {
        return Err("it must have exactly one of the members `expect`, `event`, `delay`, `close`, `allow`".to_owned());
    };
    if let Some(name) = members.keys().find(|name| name != kind && !others.contains(&name.as_str())) {
        return Err(format!("`{name}`: there is no such member beside `{kind}`"));
    }
    let unchecked = match members.remove("unchecked") {
        None => false,
        Some(Value::Bool(unchecked)) => unchecked,
        Some(_) => return Err("`unchecked`: it is not a boolean".to_owned()),
    };
    let value = members.remove(*kind).unwrap_or_default();
    match *kind {
        "expect" => expect(value, members, (!unchecked).then_some(schema)),
        "event" => event(&value, members.remove("data"), schema, unchecked),
        "delay" => match value.as_u64() {
            Some(delay) => Ok(StepKind::Delay(Duration::from_millis(delay))),
            None => Err("`delay`: it is not a number of milliseconds".to_owned()),
        },
        "close" if value == Value::Bool(true) => Ok(StepKind::Close),
        "close" => Err("`close`: it can only be true".to_owned()),
        _ => allow(&value, schema),
    }
}

/// Parses an expected command and its answer. Checks them if a schema is given.
fn expect(value: Value, mut others: Map<String, Value>, schema: Option<&Interface>) -> Result<StepKind, String> {
    let (command, arguments) = match value {
        Value::String(command) => (command, None),
        Value::Object(request) => request_of(request)?,
        _ => return Err("`expect`: it is neither a command's name nor a request".to_owned()),
    };
    if command == NEGOTIATION {
        return Err(format!("`expect`: `{NEGOTIATION}` is always answered, and never expected"));
    }
    let answer = match (others.remove("return"), others.remove("error")) {
        (Some(_), Some(_)) => return Err("it has both `return` and `error`".to_owned()),
        (Some(value), None) => Answer::Return(value),
        (None, Some(error)) => {
            Answer::Error(from_value::<CommandError>(error).map_err(|error| format!("`error`: {error}"))?)
        }
        (None, None) => Answer::Usual,
    };
    if let Some(schema) = schema {
        let Some(entry) = schema.command(&command) else {
            return Err(format!("`expect`: there is no command `{command}` in the schema"));
        };
        if let Some(arguments) = arguments.as_ref().filter(|_| entry.flag("gen")) {
            let checked = check_object(schema, schema.payload(entry), &Value::Object(arguments.clone()));
            checked.map_err(|misfit| format!("`expect.arguments`: {misfit}"))?;
        }
        if let Answer::Return(value) = &answer {
            returned(schema, entry, value).map_err(|why| format!("`return`: {why}"))?;
        }
    }
    Ok(StepKind::Expect { command, arguments, answer })
}

/// Checks the return value of a command.
pub(crate) fn returned(schema: &Interface, command: &Message, value: &Value) -> Result<(), String> {
    match command.returns {
        Some(ty) => check(schema, ty, value).map_err(|misfit| misfit.to_string()),
        None if value.as_object().is_some_and(Map::is_empty) => Ok(()),
        None => Err(format!("`{}` returns nothing but {{}}", command.name)),
    }
}

/// Returns the command of a request, and its arguments if the request has any.
fn request_of(mut request: Map<String, Value>) -> Result<(String, Option<Map<String, Value>>), String> {
    let Some(Value::String(command)) = request.remove("execute").or_else(|| request.remove("exec-oob")) else {
        return Err("`expect`: it lacks `execute`, or that is not a string".to_owned());
    };
    let arguments = match request.remove("arguments") {
        None => None,
        Some(Value::Object(arguments)) => Some(arguments),
        Some(_) => return Err("`expect.arguments`: it is not an object".to_owned()),
    };
    match request.keys().next() {
        Some(name) => Err(format!("`expect.{name}`: there is no such member")),
        None => Ok((command, arguments)),
    }
}

fn event(name: &Value, data: Option<Value>, schema: &Interface, unchecked: bool) -> Result<StepKind, String> {
    let Value::String(name) = name else { return Err("`event`: it is not a name".to_owned()) };
    let event = schema.event(name);
    match (event, &data) {
        (None, _) if !unchecked => return Err(format!("`event`: there is no event `{name}` in the schema")),
        (Some(event), Some(data)) if !unchecked => {
            check_object(schema, schema.payload(event), data).map_err(|misfit| format!("`data`: {misfit}"))?;
        }
        (_, Some(data)) if !data.is_object() => return Err("`data`: it is not an object".to_owned()),
        _ => {}
    }
    Ok(StepKind::Event { event: name.clone(), data })
}

fn allow(value: &Value, schema: &Interface) -> Result<StepKind, String> {
    if value == "all" {
        return Ok(StepKind::Allow(Allowed::All));
    }
    let names = value
        .as_array()
        .and_then(|names| names.iter().map(|name| name.as_str().map(str::to_owned)).collect::<Option<Vec<_>>>());
    let Some(names) = names else { return Err("`allow`: it is neither a list of names nor \"all\"".to_owned()) };
    match names.iter().find(|name| schema.command(name).is_none()) {
        Some(name) => Err(format!("`allow`: there is no command `{name}` in the schema")),
        None => Ok(StepKind::Allow(Allowed::Some(names))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schema::Schema;

    fn read(text: &str) -> Result<Vec<Step>, String> {
        let context = Context { file: Path::new("x.script"), schema: &Schema::default().interface };
        parse(text, &context).map_err(|error| error.to_string())
    }

    #[test]
    fn steps_are_read() {
        let script = r#"
            # what happens
            {"expect": {"execute": "query-status"}, "return": {"running": true, "status": "running"}}
            {"expect": "stop", "error": {"class": "GenericError", "desc": "no"}}
            {"expect": {"execute": "device_del", "arguments": {"id": "d"}}}
            {"expect": {"execute": "x-future"}, "return": 7, "unchecked": true}
            {"event": "SHUTDOWN", "data": {"guest": true, "reason": "guest-shutdown"}}
            {"event": "SHUTDOWN"}
            {"event": "X_FUTURE", "data": {"a": 1}, "unchecked": true}
            {"delay": 5}
            {"close": true}
            {"allow": ["query-version"]}
            {"allow": "all"}
        "#;
        let lines = read(script).unwrap().into_iter().map(|step| step.line).collect::<Vec<_>>();
        assert_eq!(lines, [3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
    }

    #[test]
    fn faults_are_told_with_file_line_and_member() {
        for (line, why) in [
            ("x", "it is not JSON: expected value at line 1 column 1"),
            ("[]", "it is not a JSON object"),
            ("{}", "it must have exactly one of the members `expect`, `event`, `delay`, `close`, `allow`"),
            (r#"{"delay": 1, "close": true}"#, "it must have exactly one of the members"),
            (r#"{"delay": "1"}"#, "`delay`: it is not a number of milliseconds"),
            (r#"{"close": false}"#, "`close`: it can only be true"),
            (r#"{"close": true, "x": 1}"#, "`x`: there is no such member beside `close`"),
            (r#"{"expect": 1}"#, "`expect`: it is neither a command's name nor a request"),
            (r#"{"expect": "qmp_capabilities"}"#, "`expect`: `qmp_capabilities` is always answered"),
            (r#"{"expect": "stop", "unchecked": 1}"#, "`unchecked`: it is not a boolean"),
            (r#"{"expect": "nope"}"#, "`expect`: there is no command `nope` in the schema"),
            (r#"{"expect": {"execute": "stop", "id": 1}}"#, "`expect.id`: there is no such member"),
            (r#"{"expect": {"execute": "device_del", "arguments": {}}}"#, "`expect.arguments`: `id`: it is missing"),
            (r#"{"expect": "stop", "return": {"a": 1}}"#, "`return`: `stop` returns nothing but {}"),
            (r#"{"expect": "stop", "return": {}, "error": {}}"#, "it has both `return` and `error`"),
            (r#"{"expect": "stop", "error": {"desc": "x"}}"#, "`error`: missing member `class`"),
            (
                r#"{"expect": "query-status", "return": {"running": true, "status": "x"}}"#,
                "`return`: `status`: \"x\" is not",
            ),
            (r#"{"event": "NOPE"}"#, "`event`: there is no event `NOPE` in the schema"),
            (r#"{"event": "STOP", "data": {"x": 1}}"#, "`data`: `x`: there is no such member"),
            (r#"{"event": "STOP", "data": 1, "unchecked": true}"#, "`data`: it is not an object"),
            (r#"{"allow": ["nope"]}"#, "`allow`: there is no command `nope` in the schema"),
            (r#"{"allow": 1}"#, "`allow`: it is neither a list of names nor \"all\""),
        ] {
            let error = read(&format!("\n{line}")).unwrap_err();
            assert!(error.starts_with(&format!("x.script:2: {why}")), "{line}: {error}");
        }
    }
}
