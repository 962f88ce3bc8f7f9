//! Text from a peer in errors is short, on one line, and without control characters, whatever the peer sends.

use std::fmt::Display;
use std::sync::Arc;
use std::time::{Duration, Instant};

use qapi_types::{Decode, ErrorClass, qmp};
use serde_json::{Map, Value, json};

use super::{GREETING_WITHOUT_OOB, Options, Output, QgaSession, QmpSession, Request, Session, Stray};
use crate::error::TimeoutKind;
use crate::wire::de::{DecodeError, from_slice};
use crate::{ConnectionError, Error, Lacks};

/// All kinds of characters that must be escaped, in a long text.
fn hostile() -> String {
    let mut text: String = (0..0x20).chain(0x7F..0xA0).filter_map(char::from_u32).collect();
    text.push_str("\u{2028}\u{2029}\u{61C}\u{200E}\u{200F}\u{202A}\u{202E}\u{2066}\u{2069}");
    text.push_str("\r\n1.0: critical: forged\x1b[2J");
    text.push_str(&"x\u{9b}".repeat(100_000));
    text
}

fn is_harmless(text: &str) -> bool {
    let is_obeyed = |character: char| {
        character.is_control()
            || matches!(u32::from(character), 0x61C | 0x200E | 0x200F | 0x2028..=0x202E | 0x2066..=0x2069)
    };
    text.len() < 8000 && !text.contains(is_obeyed)
}

#[track_caller]
fn check(shown: &dyn Display) {
    let text = shown.to_string();
    assert!(is_harmless(&text), "{} bytes: {text:?}", text.len());
}

#[test]
fn no_display_of_an_error_has_a_peers_text_as_it_is() {
    let text = hostile();
    let command = || text.clone().into();
    let error = qapi_types::CommandError::new(ErrorClass::Unknown(text.as_str().into()), text.clone());
    let decode: DecodeError = serde::de::Error::custom(&text);
    let lacks = [
        Lacks::Argument(text.as_str().into()),
        Lacks::Value { path: text.as_str().into(), value: text.as_str().into() },
        Lacks::Optional(text.as_str().into()),
        Lacks::Type(text.as_str().into()),
    ];
    let mut errors = vec![
        Error::Server { command: command(), error: error.clone(), address: None },
        Error::Server { command: command(), error: qapi_types::CommandError::generic(text.clone()), address: None },
        Error::Timeout { kind: TimeoutKind::Reply(command()), after: Duration::ZERO, address: None },
        Error::Connection { error: ConnectionError::Protocol(text.as_str().into()), address: None },
        Error::Connection { error: ConnectionError::Refused(Arc::new(error.clone())), address: None },
        Error::Decode { command: command(), error: decode.clone(), address: None },
        Error::Limit { command: command(), limit: crate::LimitExceeded::Tokens(1), address: None },
        Error::DecodeEvent { event: text.as_str().into(), error: decode.clone(), address: None },
        Error::Encode { command: command(), error: text.as_str().into(), address: None },
        Error::NoOutOfBand { command: command(), address: None },
        Error::NoDescriptors { command: command(), address: None },
    ];
    errors.extend(lacks.map(|lacks| Error::Unsupported { command: command(), lacks, address: None }));
    errors.iter().for_each(|error| check(error));
    for stray in [Stray::Unknown(text.clone()), Stray::Error(error.clone()), Stray::Other(text.clone())] {
        check(&stray);
    }
    check(&error);
    check(&error.class);
    check(&qmp::RunState::Unknown(text.as_str().into()));
    check(&text.parse::<qmp::RunState>().expect_err("no value"));
    // A harmless text is shown unchanged, and the field has the whole text.
    let error = qapi_types::CommandError::generic("first line\nsecond line");
    assert_eq!((error.to_string().as_str(), error.desc.len()), (r"first line\nsecond line", 22));
    assert_eq!(format!("[{:>9}]", qmp::RunState::Paused), "[   paused]");
}

/// Checks the texts of all errors and outputs of a session.
#[test]
fn nothing_that_a_session_tells_has_a_peers_text_as_it_is() {
    let now = Instant::now();
    let text = json!(hostile()).to_string();
    // The characters that JSON allows in a string without escapes.
    let raw = hostile().replace(|character: char| character < ' ', "").replace(['"', '\\'], "");
    for received in [
        format!("{{\"event\": {text}, \"data\": {{}}}}"),
        format!("{{\"event\": \"{raw}\", \"data\": {{}}}}"),
        format!("{{\"event\": {{{text}: 1}}}}"),
        format!("{{\"event\": \"X\", \"timestamp\": {text}}}"),
        format!("{{\"error\": {text}, \"id\": 1}}"),
        format!("{{\"error\": {{\"class\": {text}, \"desc\": {text}}}, \"id\": 1}}"),
        format!("{{\"error\": {{\"class\": {text}, \"desc\": {text}}}}}"),
        format!("{{\"return\": {text}, \"id\": {text}}}"),
        format!("{{{text}: 1, {text}: 2, \"return\": 1, \"return\": 2}}"),
        format!("{{\"{raw}\\x\": 1}}"),
        format!("{{\"return\": \"{raw}\n"),
        format!("{raw}\n"),
        format!("{{\"QMP\": {text}}}"),
    ] {
        for chunk in [1000, usize::MAX] {
            for greeted in [true, false] {
                let mut session = QmpSession::new(&Options::default(), now);
                if greeted {
                    let hello = format!("{GREETING_WITHOUT_OOB}\r\n{{\"return\": {{}}, \"id\": 0}}\r\n");
                    session.receive(hello.as_bytes(), now);
                }
                told(session, &received, chunk, now);
            }
            told(QgaSession::new(&Options::default(), now), &received, chunk, now);
        }
    }
}

fn told(mut session: impl Session, received: &str, chunk: usize, now: Instant) {
    session.call(Request::raw("x", Map::new()).expect("a request"), now);
    session.call(Request::raw("x", Map::new()).expect("a request"), now);
    received.as_bytes().chunks(chunk).for_each(|bytes| session.receive(bytes, now));
    session.end_of_stream();
    while let Some(output) = session.poll() {
        match output {
            Output::Done(_, Err(error)) | Output::NotReady(error) => check(&error),
            Output::Lost(lost) => check(&lost),
            Output::Stray(stray) => check(&stray),
            Output::Done(_, Ok(reply)) => {
                if let Err(error) = reply.decode::<i64>() {
                    check(&error);
                }
            }
            Output::Event(event) => {
                for error in [
                    event.decode::<qmp::Event>().err(),
                    event.decode_as::<qmp::event::Shutdown>().err(),
                    event.data().err(),
                ] {
                    error.iter().for_each(|error| check(error));
                }
            }
            Output::Ready => {}
        }
    }
}

/// A text of several megabytes in a wrong place costs no more than skipping it.
#[test]
fn a_giant_value_makes_a_short_error_at_once() {
    let string = json!("x\u{1b}\u{202e}".repeat(50_000)).to_string();
    let plain = format!("\"{}\"", "x".repeat(1 << 20));
    let array = format!("[{}1]", "{\"a\": [null, 1.5]}, ".repeat(20_000));
    let object = format!("{{{}\"z\": {plain}}}", "\"a\u{9b}\": \"\\n\", ".repeat(20_000));
    let deep = format!("{}{}", "[".repeat(200), "]".repeat(200));
    for text in [&string, &plain, &array, &object, &deep] {
        refused::<i64>(text);
        refused::<u8>(text);
        refused::<f64>(text);
        refused::<bool>(text);
        refused::<()>(text);
        refused::<qmp::RebootAction>(text);
        refused::<qmp::StrOrNull>(&format!("[{text}]"));
        refused::<qmp::Qcow2OverlapChecks>(&format!("[{text}]"));
        refused::<Vec<bool>>(&format!("[true, {text}]"));
        if !text.starts_with('{') {
            refused::<qmp::StatusInfo>(text);
            refused::<qmp::BlockdevOptions>(text);
        }
        if !text.starts_with('[') {
            refused::<Vec<String>>(text);
        }
        if !text.starts_with('"') {
            refused::<String>(text);
            refused::<qmp::RunState>(text);
        }
        refused::<qmp::BlockdevOptions>(&format!("{{\"driver\": {text}}}"));
    }
    for name in [&string, &plain] {
        // Names that a type does not know, that occur twice, and that come before an error.
        refused::<qmp::command::Cont>(&format!("{{{name}: 1}}"));
        refused::<qmp::StatusInfo>(&format!("{{{name}: 1, {name}: 2}}"));
        refused::<qmp::StatusInfo>(&format!("{{{name}: nope}}"));
    }
}

/// Refusing the longest string that a guest can send takes no longer than reading it.
#[test]
fn a_string_of_60_mib_is_refused_as_fast_as_it_is_read() {
    let text = format!("\"x\\u001b{}\"", "x".repeat(60 << 20));
    let start = Instant::now();
    assert!(from_slice::<String>(text.as_bytes()).is_ok());
    let read = start.elapsed();
    let start = Instant::now();
    for error in [
        from_slice::<i64>(text.as_bytes()).unwrap_err(),
        from_slice::<f64>(text.as_bytes()).unwrap_err(),
        from_slice::<bool>(text.as_bytes()).unwrap_err(),
        from_slice::<qmp::RebootAction>(text.as_bytes()).unwrap_err(),
        from_slice::<qmp::StatusInfo>(text.as_bytes()).unwrap_err(),
        from_slice::<qmp::BlockdevOptions>(text.as_bytes()).unwrap_err(),
        from_slice::<Vec<String>>(text.as_bytes()).unwrap_err(),
    ] {
        assert!(error.to_string().len() < 1500 && error.to_string().contains(r"x\u{1b}x"), "{error}");
    }
    let refused = start.elapsed() / 7;
    assert!(refused < read * 10 + Duration::from_secs(10), "{refused:?}, where reading takes {read:?}");
}

/// Refused by the session's reader, and by the types' reader, from text and from memory.
#[track_caller]
fn refused<T: for<'de> Decode<'de> + std::fmt::Debug>(text: &str) {
    let check = |error: &dyn Display| {
        let error = error.to_string();
        assert!(error.len() < 1500 && is_harmless(&error), "{} bytes: {error}", error.len());
    };
    check(&from_slice::<T>(text.as_bytes()).unwrap_err());
    check(&qapi_types::from_str::<T>(text).unwrap_err());
    if let Ok(value) = serde_json::from_str::<Value>(text) {
        check(&qapi_types::from_value::<T>(value).map_or_else(|error| error.to_string(), |_| String::new()));
    }
}

/// The path in an error is as deep as the value, and its names may have any length.
#[test]
fn paths_do_not_grow_without_bound() {
    let text = json!({"a": {"b": 1}}).to_string();
    assert!(from_slice::<qmp::ImageInfo>(text.as_bytes()).is_err());
    let layer = "{\"virtual-size\": 1, \"format\": \"raw\", \"filename\": \"f\", \"backing-image\": ";
    let layers = qapi_types::MAX_NESTING as usize;
    let text = format!("{}5{}", layer.repeat(layers), "}".repeat(layers));
    let error = from_slice::<qmp::ImageInfo>(text.as_bytes()).unwrap_err().to_string();
    let end = "backing-image.backing-image`: invalid type: integer `5`, expected an object";
    assert!(
        error.starts_with("at `backing-image.") && error.contains('…') && error.ends_with(end) && error.len() < 600,
        "{error}"
    );
}
