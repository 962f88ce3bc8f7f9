//! Requests as people type them: `blockdev-add driver=qcow2 node-name=d file.driver=file file.filename=d.qcow2`.
//!
//! [`words`] splits a line, and [`convert`] gives its values the types of the arguments. This file makes a request of
//! them and checks it, [`mistake`] describes errors with their positions, and [`complete`] completes an unfinished
//! line.

pub(crate) mod complete;
mod convert;
mod mistake;
mod words;

use std::collections::BTreeMap;
use std::path::PathBuf;

use qapi_interface::Interface;
use qemu_qapi::Command as _;
use qemu_qapi::qmp::command::{AddFd, Getfd};
use serde_json::{Map, Value};

pub(crate) use self::mistake::Mistake;
use self::words::{Content, Word, split};

/// A request made of a line.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Request {
    /// The command.
    pub(crate) command: String,
    /// Its arguments.
    pub(crate) arguments: Map<String, Value>,
    /// Files to open and send along, from `fd=PATH`.
    pub(crate) files: Vec<PathBuf>,
    /// Notes about deprecated and unstable parts, and about unknown properties of devices.
    pub(crate) notes: Vec<String>,
}

/// The error of a line that is not a valid request.
#[derive(Debug, PartialEq)]
pub(crate) enum LineError {
    /// More text must follow.
    Unfinished,
    /// The line has these mistakes.
    Wrong(Vec<Mistake>),
}

/// The types of arguments that a schema does not describe: the properties of a device, by name.
pub(crate) type Properties = BTreeMap<String, String>;

/// The schema that a line is checked against.
#[derive(Clone, Copy)]
pub(crate) struct Schema<'s> {
    /// The server's commands.
    pub(crate) interface: &'s Interface,
    /// Returns the properties of a kind of device, if they are known.
    pub(crate) properties: &'s dyn Fn(&str) -> Option<Properties>,
    /// Whether the commands are the actions of a transaction.
    pub(crate) is_transaction: bool,
}

/// Whether more text must follow before a line can be a request.
pub(crate) fn is_unfinished(line: &str) -> bool {
    match line.trim_start().chars().next() {
        // Comments, and commands to the shell itself.
        Some('#' | ':') => false,
        Some('{') => is_unfinished_json(line),
        _ => split(line).stop.is_some_and(|stop| stop.is_unfinished),
    }
}

/// Whether a line begins a request in JSON that continues on the next line.
pub(crate) fn is_unfinished_json(line: &str) -> bool {
    line.trim_start().starts_with('{') && serde_json::from_str::<Value>(line).is_err_and(|error| error.is_eof())
}

/// Makes a request of a line: `COMMAND name=value…`, or a request in JSON.
pub(crate) fn parse(line: &str, schema: Schema<'_>) -> Result<Request, LineError> {
    match line.trim_start().starts_with('{') {
        true => parse_json(line, schema),
        false => parse_words(line, schema),
    }
}

fn parse_words(line: &str, schema: Schema<'_>) -> Result<Request, LineError> {
    let words = split(line);
    if let Some(stop) = words.stop {
        return Err(match stop.is_unfinished {
            true => LineError::Unfinished,
            false => LineError::Wrong(vec![Mistake::new(stop.span, stop.message)]),
        });
    }
    let Some((command, words)) = words.words.split_first() else {
        return Err(LineError::Wrong(vec![Mistake::new(0..line.len(), "no command".to_owned())]));
    };
    let mut request = Request { command: command.name.to_owned(), ..Request::default() };
    if schema.interface.message(command.name).is_none_or(|message| message.is_event) {
        return Err(LineError::Wrong(vec![mistake::unknown_command(command, schema)]));
    }
    let is_file = |word: &&Word<'_>| word.name == "fd" && !takes_argument(schema.interface, command.name, "fd");
    let (files, words): (Vec<_>, Vec<_>) = words.iter().partition(is_file);
    for word in files {
        if !matches!(command.name, AddFd::NAME | Getfd::NAME) {
            let message = format!("`{}` takes no file; `add-fd` and `getfd` do", command.name);
            return Err(LineError::Wrong(vec![Mistake::new(word.span.clone(), message)]));
        }
        match word.value.as_ref().map(|value| &value.content) {
            Some(Content::Bare(path) | Content::Quoted(path)) => request.files.push(path.into()),
            _ => return Err(LineError::Wrong(vec![Mistake::new(word.span.clone(), "write fd=PATH".to_owned())])),
        }
    }
    let mistakes: Vec<_> = words.iter().filter_map(|word| mistake::of_form(word, command, schema.interface)).collect();
    if !mistakes.is_empty() {
        return Err(LineError::Wrong(mistakes));
    }
    request.arguments = convert::arguments(schema, command.name, &words).map_err(LineError::Wrong)?;
    let findings = schema.interface.check_request(command.name, &request.arguments);
    request.notes = mistake::notes(&findings, command.name);
    request.notes.extend(mistake::unknown_properties(schema, command.name, &request.arguments));
    let mistakes: Vec<_> = mistake::worth_showing(findings)
        .into_iter()
        .map(|finding| mistake::of_words(finding, command, &words, schema.interface, &request.arguments))
        .collect();
    match mistakes.is_empty() {
        true => Ok(request),
        false => Err(LineError::Wrong(mistakes)),
    }
}

/// Whether a command has an argument of that name, outside of all branches.
fn takes_argument(interface: &Interface, command: &str, name: &str) -> bool {
    let payload = interface.message(command).and_then(|message| message.payload);
    payload.is_some_and(|ty| interface.members(ty, |_| None).get(name).is_some())
}

fn parse_json(line: &str, schema: Schema<'_>) -> Result<Request, LineError> {
    let wrong = |span, message: String| LineError::Wrong(vec![Mistake::new(span, message)]);
    let value: Value = serde_json::from_str(line).map_err(|error| match error.is_eof() {
        true => LineError::Unfinished,
        false => {
            let at = words::place(line, error.line(), error.column());
            let text = error.to_string();
            wrong(words::character(line, at), format!("not JSON: {}", text.split(" at line").next().unwrap_or("")))
        }
    })?;
    let whole = 0..line.trim_end().len();
    let Value::Object(mut members) = value else { return Err(wrong(whole, "a request is a JSON object".to_owned())) };
    let command = members.remove("execute").or_else(|| members.remove("exec-oob"));
    let Some(Value::String(command)) = command else {
        return Err(wrong(whole, "a request has `execute`, which is a string".to_owned()));
    };
    let arguments = match members.remove("arguments") {
        None => Map::new(),
        Some(Value::Object(arguments)) => arguments,
        Some(_) => return Err(wrong(whole, "`arguments` is an object".to_owned())),
    };
    let findings = schema.interface.check_request(&command, &arguments);
    let notes = mistake::notes(&findings, &command);
    let mistakes: Vec<_> = mistake::worth_showing(findings)
        .into_iter()
        .map(|finding| mistake::of_json(finding, line, &command, schema))
        .collect();
    match mistakes.is_empty() {
        true => Ok(Request { command, arguments, files: Vec::new(), notes }),
        false => Err(LineError::Wrong(mistakes)),
    }
}

#[cfg(test)]
mod tests {
    use qapi_interface::{History, Release};
    use serde_json::json;

    use super::complete::{Completion, Kind, complete};
    use super::*;

    fn interface() -> Interface {
        History::known().interface("qmp", Release::new(10, 0)).unwrap()
    }

    fn properties(driver: &str) -> Option<Properties> {
        let known = [("addr", "str"), ("num-queues", "uint16"), ("indirect_desc", "bool"), ("serial", "str")];
        (driver == "virtio-blk-pci").then(|| known.map(|(name, ty)| (name.to_owned(), ty.to_owned())).into())
    }

    fn request(line: &str) -> Result<Value, String> {
        let interface = interface();
        match parse(line, Schema { interface: &interface, properties: &properties, is_transaction: false }) {
            Ok(request) => Ok(Value::Object(request.arguments)),
            Err(LineError::Unfinished) => Err("unfinished".to_owned()),
            Err(LineError::Wrong(mistakes)) => {
                Err(mistakes.iter().map(|mistake| mistake.under(line, usize::MAX)).collect())
            }
        }
    }

    #[test]
    fn values_have_the_types_of_the_arguments() {
        let add = "blockdev-add driver=qcow2 node-name=disk0 read-only=on file.driver=file file.filename=1.qcow2 \
                   l2-cache-size=1M";
        let expected = json!({"driver": "qcow2", "node-name": "disk0", "read-only": true, "l2-cache-size": 1_048_576,
            "file": {"driver": "file", "filename": "1.qcow2"}});
        assert_eq!(request(add), Ok(expected));
        // An alternate, an array by index, an array of one value, `any`, and a value in JSON.
        let add = "blockdev-add driver=quorum vote-threshold=1 children.0=a children.1.driver=null-co";
        let expected = json!({"driver": "quorum", "vote-threshold": 1, "children": ["a", {"driver": "null-co"}]});
        assert_eq!(request(add), Ok(expected));
        assert_eq!(
            request("qom-set path=/x property=y value=5"),
            Ok(json!({"path": "/x", "property": "y", "value": 5}))
        );
        let json = r#"set-numa-node {"x"#;
        assert!(request(json).is_err());
        let change = r#"migrate-set-capabilities capabilities=[{"capability":"events","state":true}]"#;
        assert_eq!(request(change), Ok(json!({"capabilities": [{"capability": "events", "state": true}]})));
        let device = "device_add driver=virtio-blk-pci id=d addr=5 num-queues=4 indirect_desc=off other=7";
        let expected = json!({"driver": "virtio-blk-pci", "id": "d", "addr": "5", "num-queues": 4,
            "indirect_desc": false, "other": 7});
        assert_eq!(request(device), Ok(expected));
        assert_eq!(request(r#"{"execute": "stop"}"#), Ok(json!({})));
    }

    #[test]
    fn mistakes_are_shown_under_the_word() {
        let check = |line: &str, expected: &str| {
            let told = request(line).unwrap_err();
            assert_eq!(told, format!("  {line}\n  {expected}\n"), "\n{told}");
        };
        check("querry-status", "^^^^^^^^^^^^^ the server has no command `querry-status`; did you mean `query-status`?");
        check(
            "blockdev-mirror device=d target=t sync=fulll",
            "                                       ^^^^^ `sync` cannot be `fulll`; did you mean `full`?",
        );
        check(
            "blockdev-add driver=qcow2 file.driver=file file.filname=x",
            "                                                ^^^^^^^ `file` has no member `filname`; did you mean `filename`?",
        );
        check("job-cancel", "          ^ `id` is missing");
        check("block_resize size=big node-name=x", "                  ^^^ `size` must be an integer");
        check("job-cancel id=x id=y", "                ^^ is given twice");
        check("job-cancel id", "           ^^ `id` has no value; write `id=VALUE`");
        check("stop now", "     ^^^ `stop` has no argument `now`; arguments are written `NAME=VALUE`");
        check(
            "device_add virtio-blk-pci,id=x,drive=d0",
            "           ^^^^^^^^^^^^^^^^^ arguments are separated by spaces and written `NAME=VALUE`",
        );
        check(
            r#"blockdev-add {"driver":"null-co"}"#,
            "             ^^^^^^^^^^^^^^^^^^^^ arguments are written `NAME=VALUE`; in JSON, write the whole request: {\"execute\": …, \"arguments\": …}",
        );
        // A missing argument may be a misspelt one.
        check(
            "blockdev-add drver=raw file=f",
            "             ^^^^^ `blockdev-add` has no argument `drver`; did you mean `driver`?",
        );
        check(
            "chardev-add id=c backend.type=null",
            "                                  ^ `backend.data` is missing; `backend.data={}` is enough",
        );
        check("blockdev-add driver=", "                    ^ `driver` has no value");
        check("reset", "^^^^^ the server has no command `reset`; it has `rtc-reset-reinjection`, `system_reset`");
        check(
            "job-cancel id=x fd=/dev/null",
            "                ^^^^^^^^^^^^ `job-cancel` takes no file; `add-fd` and `getfd` do",
        );
        check(
            r#"{"execute": "job-cancel", "arguments": {"ids": "x"}}"#,
            r#"                                        ^^^^^ `job-cancel` has no argument `ids`; did you mean `id`?"#,
        );
        // On a terminal these take two columns each, and the accent takes none.
        check("job-cancel 名前=e\u{301} id=x", "           ^^^^ `job-cancel` has no argument `名前`");
        check("job-cancel id=e\u{301} 名前=x", "                ^^^^ `job-cancel` has no argument `名前`");
        // Mistakes in JSON may be at characters of several bytes.
        check("job-cancel id={é}", "               ^ not JSON: key must be a string");
        check("{é}", " ^ not JSON: key must be a string");
        assert_eq!(request("job-cancel id='x").unwrap_err(), "unfinished");
        assert_eq!(request(r#"{"execute":"#).unwrap_err(), "unfinished");
    }

    #[test]
    fn a_transaction_has_actions_instead_of_commands() {
        let interface = interface();
        let schema = Schema { interface: &interface, properties: &properties, is_transaction: true };
        let Err(LineError::Wrong(mistakes)) = parse("jump", schema) else { panic!("it is no action") };
        let expected = "a transaction has no action `jump`; end it with :commit or :abort to execute commands";
        assert_eq!(mistakes[0].message, expected);
    }

    #[test]
    fn unknown_properties_of_a_device_are_noted() {
        let interface = interface();
        let line = "device_add driver=virtio-blk-pci id=d bus=b num-quues=4 serial=s";
        let request =
            parse(line, Schema { interface: &interface, properties: &properties, is_transaction: false }).unwrap();
        let expected = "the server lists no property `num-quues` of `virtio-blk-pci`; did you mean `num-queues`?";
        assert_eq!(request.notes, [expected]);
    }

    #[test]
    fn of_a_line_that_is_wider_than_the_screen_the_wrong_part_is_shown() {
        let interface = interface();
        let line = "blockdev-add driver=qcow2 node-name=名前 file.driver=file file.filname=image.qcow2 read-only=on";
        let check = |columns: usize, expected: &str| {
            let schema = Schema { interface: &interface, properties: &properties, is_transaction: false };
            let Err(LineError::Wrong(mistakes)) = parse(line, schema) else { panic!("it is wrong") };
            let told = mistakes[0].under(line, columns);
            assert_eq!(
                told,
                format!("{expected} `file` has no member `filname`; did you mean `filename`?\n"),
                "\n{told}"
            );
        };
        check(40, "  …=file file.filname=image.qcow2 read-…\n              ^^^^^^^");
        check(
            86,
            "  …名前 file.driver=file file.filname=image.qcow2 read-only=on\n                              ^^^^^^^",
        );
    }

    #[test]
    fn only_requests_go_on_in_the_next_line() {
        let told = ["{\"a\":", "a b='", "# it's", ": b='", "#a='x"].map(is_unfinished);
        assert_eq!(told, [true, true, false, false, false]);
        assert!(is_unfinished_json(" {\"a\":") && !is_unfinished_json("a b='"));
    }

    #[test]
    fn files_go_along() {
        let interface = interface();
        let schema = Schema { interface: &interface, properties: &properties, is_transaction: false };
        let request = parse("add-fd fdset-id=1 fd=/dev/null", schema).unwrap();
        assert_eq!((request.files, request.arguments.len()), (vec![PathBuf::from("/dev/null")], 1));
    }

    #[test]
    fn lines_are_completed_from_the_schema_and_the_machine() {
        let interface = interface();
        let schema = Schema { interface: &interface, properties: &properties, is_transaction: false };
        let names = |kind: Kind, typed: &str| match (kind, typed) {
            (Kind::Node, _) => vec!["disk0".to_owned(), "file0".to_owned()],
            (Kind::QomPath, "/machine/") => vec!["/machine/peripheral".to_owned()],
            (Kind::File, "/dev/") => vec!["/dev/kvm".to_owned(), "/dev/net/".to_owned()],
            _ => Vec::new(),
        };
        let check = |line: &str, start: usize, expected: &[&str]| {
            let candidates = expected.iter().map(|&text| text.to_owned()).collect();
            assert_eq!(complete(line, schema, &names), Completion { start, candidates }, "{line}");
        };
        check("query-sta", 0, &["query-stats ", "query-stats-schemas ", "query-status "]);
        check("blockdev-mirror sync=f", 21, &["full "]);
        check("blockdev-mirror device=f", 23, &["file0 "]);
        check("blockdev-mirror device=x sync=full t", 35, &["target="]);
        check("blockdev-add driver=qcow2 fi", 26, &["file=", "file."]);
        check("blockdev-add driver=qcow2 file.driver=file file.fil", 48, &["filename="]);
        check("blockdev-add driver=qcow2 file=d", 31, &["disk0 "]);
        check("blockdev-add driver=file read-only=", 35, &["true ", "false "]);
        check("qom-list path=/machine/", 14, &["/machine/peripheral"]);
        check("getfd fdname=x fd=/dev/", 18, &["/dev/kvm", "/dev/net/"]);
        check("device_add driver=virtio-blk-pci num", 33, &["num-queues="]);
    }
}
