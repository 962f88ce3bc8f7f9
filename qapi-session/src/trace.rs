//! What passes in both directions, for [`tracing`]; without passwords and keys.
//!
//! Events of the level TRACE with the target `qapi_session`, one for each message. Which members hold
//! secrets is told by their names: texts with one like `password` or `key`, the contents of files and the
//! input and output of programs in a guest, and the data of objects of type `secret`. A test looks through
//! the protocols' schemas for members that these rules miss.

use qapi_types::{Shown, shown};

use crate::client::{CallId, Event, Reply, Stray};
use crate::{Error, Lost};

/// How much of a message is shown, in bytes.
const SHOWN: usize = 4096;

macro_rules! if_traced {
    ($body:block) => {
        if tracing::enabled!(target: "qapi_session", tracing::Level::TRACE) $body
    };
}

pub(crate) fn sent(bytes: &[u8]) {
    if_traced!({
        let text = masked(bytes);
        tracing::trace!(target: "qapi_session", "-> {}", line(text.trim_end()));
    });
}

pub(crate) fn done(call: CallId, result: &Result<Reply, Error>) {
    if_traced!({
        match result {
            Ok(reply) => tracing::trace!(target: "qapi_session", call = call.0, "<- {}", line(&masked(reply.json()))),
            Err(Error::Lost(lost) | Error::CallLost { lost, .. }) => {
                tracing::trace!(target: "qapi_session", call = call.0, "<- error: {}", outline(lost));
            }
            // The error shows what was received.
            Err(Error::Decode { command, .. }) => {
                tracing::trace!(target: "qapi_session", call = call.0, "<- error: {}: the reply is not in order", shown(command));
            }
            Err(error) => tracing::trace!(target: "qapi_session", call = call.0, "<- error: {error}"),
        }
    });
}

pub(crate) fn event(event: &Event) {
    if_traced!({
        tracing::trace!(target: "qapi_session", "<- event {} {}", shown(event.name()), line(&masked(event.json())));
    });
}

pub(crate) fn stray(stray: &Stray) {
    tracing::debug!(target: "qapi_session", "received, but of no use: {stray}");
}

pub(crate) fn lost(lost: &Lost) {
    tracing::debug!(target: "qapi_session", "{}", outline(lost));
}

/// Why a connection was lost, without what was received instead: that is told to its user alone.
fn outline(lost: &Lost) -> std::borrow::Cow<'static, str> {
    match lost {
        Lost::Protocol(_) => "the server does not keep to the protocol".into(),
        lost => lost.to_string().into(),
    }
}

/// A message that may hold line ends, and whatever else there is in strings, on one line that a terminal can show.
fn line(message: &str) -> Shown<&str> {
    // It has been clipped; escapes make it longer.
    shown(message).up_to(SHOWN * 2)
}

/// The text of a message, with `***` for secrets.
pub(crate) fn masked(bytes: &[u8]) -> String {
    let mut shown = Vec::with_capacity(bytes.len().min(SHOWN));
    let mut rest = bytes;
    // Objects of type `secret` have theirs in a member that elsewhere is no secret.
    let secret_object = contains(bytes, b"\"qom-type\"") && contains(bytes, b"\"secret");
    while let Some((name, value_at, end)) = next_member(rest) {
        let secret = is_secret(name) || (secret_object && name == "data");
        if secret {
            shown.extend_from_slice(rest.get(..value_at).unwrap_or_default());
            shown.extend_from_slice(b"\"***\"");
        } else {
            shown.extend_from_slice(rest.get(..end).unwrap_or_default());
        }
        rest = rest.get(end..).unwrap_or_default();
        if shown.len() > SHOWN {
            break;
        }
    }
    shown.extend_from_slice(rest);
    let cut = shown.len() > SHOWN;
    shown.truncate(SHOWN);
    let text = String::from_utf8_lossy(&shown);
    if cut { format!("{text}… ({} bytes)", bytes.len()) } else { text.into_owned() }
}

fn contains(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}

/// The next member whose value is a string: its name, where its value starts, and where it ends.
fn next_member(bytes: &[u8]) -> Option<(&str, usize, usize)> {
    let mut at = 0;
    loop {
        let start = at + bytes.get(at..)?.iter().position(|byte| *byte == b'"')?;
        let end = end_of_string(bytes, start)?;
        let colon = end + spaces(bytes, end);
        let value = colon + 1 + spaces(bytes, colon + 1);
        at = end;
        if bytes.get(colon) == Some(&b':') && bytes.get(value) == Some(&b'"') {
            let name = std::str::from_utf8(bytes.get(start + 1..end - 1)?).unwrap_or_default();
            return Some((name, value, end_of_string(bytes, value).unwrap_or(bytes.len())));
        }
    }
}

fn spaces(bytes: &[u8], at: usize) -> usize {
    bytes.get(at..).unwrap_or_default().iter().take_while(|byte| byte.is_ascii_whitespace()).count()
}

/// After the string that starts at `at`.
fn end_of_string(bytes: &[u8], at: usize) -> Option<usize> {
    let mut escaped = false;
    let length = bytes.get(at + 1..)?.iter().position(|byte| {
        let ends = *byte == b'"' && !escaped;
        escaped = *byte == b'\\' && !escaped;
        ends
    })?;
    Some(at + length + 2)
}

/// Whether a member of that name holds a secret, or bytes that may be one: in the schemas, all members with
/// such a name do, and in what others add to them they will.
fn is_secret(name: &str) -> bool {
    ["password", "passwd", "passphrase", "secret"].iter().any(|part| name.contains(part))
        || name.split('-').any(|part| matches!(part, "key" | "keys" | "b64"))
        || matches!(name, "input-data" | "out-data" | "err-data")
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::fmt::Write;
    use std::sync::{Arc, Mutex};
    use std::time::Instant;

    use qapi_types::schema::{Object, Type};
    use serde_json::Map;
    use tracing::field::{Field, Visit};
    use tracing::{Metadata, Subscriber, span};

    use super::{is_secret, masked};
    use crate::Options;
    use crate::client::{Hub, QgaSession, QmpSession, Request, Session, Slot};

    /// Collects what is traced.
    #[derive(Clone, Default)]
    struct Traced(Arc<Mutex<String>>);

    impl Subscriber for Traced {
        fn enabled(&self, _: &Metadata<'_>) -> bool {
            true
        }
        fn new_span(&self, _: &span::Attributes<'_>) -> span::Id {
            span::Id::from_u64(1)
        }
        fn record(&self, _: &span::Id, _: &span::Record<'_>) {}
        fn record_follows_from(&self, _: &span::Id, _: &span::Id) {}
        fn event(&self, event: &tracing::Event<'_>) {
            struct Text<'a>(&'a mut String);
            impl Visit for Text<'_> {
                fn record_debug(&mut self, field: &Field, value: &dyn std::fmt::Debug) {
                    if field.name() == "message" {
                        writeln!(self.0, "{value:?}").expect("text");
                    }
                }
            }
            event.record(&mut Text(&mut self.0.lock().expect("not poisoned")));
        }
        fn enter(&self, _: &span::Id) {}
        fn exit(&self, _: &span::Id) {}
    }

    /// What is traced when `received` comes after `hello`, with `calls` under way.
    fn traced<S: Session>(session: S, hello: &str, calls: u64, received: &[u8]) -> String {
        let traced = Traced::default();
        let now = Instant::now();
        let mut hub = Hub::new(session, &Options::default());
        hub.receive(hello.as_bytes(), now);
        for _ in 0..calls {
            hub.call(Request::raw("x", Map::new()).expect("a request"), Slot::Waiting(None), now);
        }
        tracing::subscriber::with_default(traced.clone(), || hub.receive(received, now));
        let text = traced.0.lock().expect("not poisoned").clone();
        assert!(!text.contains("hunter2"), "{text}");
        text
    }

    #[test]
    fn what_is_dropped_is_traced_without_what_it_says() {
        let hello = r#"{"QMP": {"version": {"qemu": {"micro": 0, "minor": 0, "major": 9}, "package": ""}, "capabilities": []}}
            {"return": {}, "id": 0}"#;
        let now = Instant::now();
        let qmp = |received: &str| traced(QmpSession::new(&Options::default(), now), hello, 2, received.as_bytes());
        for (received, shown) in [
            (r#"{"return": "hunter2", "id": 7}"#, "a reply to no call: a return with the id 7, 30 bytes"),
            (r#"{"return": "hunter2", "id": "hunter2"}"#, "a return with an id of somebody else, 38 bytes"),
            (
                r#"{"error": {"class": "GenericError", "desc": "stray 'hunter2'"}}"#,
                "an error that may answer any of several calls: GenericError, 15 bytes",
            ),
            (r#"{"event": ["hunter2"], "data": {}}"#, "an event that cannot be decoded, 34 bytes"),
            (r#"{"event": "X", "timestamp": "hunter2"}"#, "an event that cannot be decoded, 38 bytes"),
            // A line that sends back what it is sent.
            (r#"{"execute": "y", "arguments": {"data": "hunter2"}}"#, "an object that is no message, 50 bytes"),
            ("hunter2\n{", "the server does not keep to the protocol"),
            (r#"{"return": "hunter2", "return": 1}"#, "the server does not keep to the protocol"),
        ] {
            let text = qmp(received);
            assert!(text.contains(shown), "{received}: {text}");
        }
        let qga = |received: &[u8]| traced(QgaSession::new(&Options::default(), now), "", 0, received);
        for (received, shown) in [
            (&b"hunter2\"}\n"[..], "what is no JSON object"),
            (br#"{"return": "hunter2"}"#, "a return, 21 bytes"),
            (br#"{"return": "hunter2", "return": 1}"#, "an object that is not in order, 34 bytes"),
        ] {
            let text = qga(received);
            assert!(text.contains(shown), "{text}");
        }
    }

    /// What a peer sends can neither forge a line nor command the terminal that shows it.
    #[test]
    fn a_message_is_one_line_that_a_terminal_can_show() {
        let hello = r#"{"QMP": {"version": {"qemu": {"micro": 0, "minor": 0, "major": 9}, "package": ""}, "capabilities": []}}
            {"return": {}, "id": 0}"#;
        let raw = "\u{7f}\u{9b}2J\u{202e}\u{2028}";
        let now = Instant::now();
        for (received, lines) in [
            (format!("{{\"return\":\r\n \"{raw}\", \n\"id\": 1}}"), 1),
            (format!("{{\"event\":\n \"{raw}\\u001b\", \"data\": {{\"a\":\n\"{raw}\"}}}}"), 1),
            (format!("{{\"error\": {{\"class\": \"{raw}\", \"desc\": \"{raw}\\n1\"}}, \"id\": 1}}"), 1),
            (format!("{{\"error\": {{\"class\": \"{raw}\", \"desc\": \"{raw}\\n1\"}}}}"), 1),
        ] {
            let session = QmpSession::new(&Options::default(), now);
            let text = traced(session, hello, 2, received.as_bytes());
            let is_shown = |character: char| {
                character == '\n' || !matches!(character, '\0'..' ' | '\u{7f}'..'\u{a0}' | '\u{2000}'..'\u{2070}')
            };
            assert!(text.lines().count() == lines && text.chars().all(is_shown), "{text:?}");
        }
    }

    #[test]
    fn a_late_reply_is_traced_by_its_call() {
        let now = Instant::now();
        let mut session = QmpSession::new(&Options::default(), now);
        let hello = r#"{"QMP": {"version": {"qemu": {"micro": 0, "minor": 0, "major": 9}, "package": ""}, "capabilities": []}}
            {"return": {}, "id": 0}"#;
        session.receive(hello.as_bytes(), now);
        let call = session.call(Request::raw("x", Map::new()).expect("a request"), now);
        session.abandon(call);
        let text = traced(session, "", 0, br#"{"return": "hunter2", "id": 1}"#);
        assert!(text.contains("a late reply to call 1"), "{text}");
    }

    /// What is named like a secret is one, but for what has been looked at.
    #[test]
    fn the_schemas_secrets_are_found() {
        let mut texts = BTreeSet::new();
        let mut seen = BTreeSet::new();
        for protocol in [&qapi_types::qmp::schema::PROTOCOL, &qapi_types::qga::schema::PROTOCOL] {
            protocol.commands.iter().for_each(|command| collect(command.arguments, &mut texts, &mut seen));
        }
        let suspicious =
            |name: &str| ["pass", "secret", "key", "cred", "token", "cert"].iter().any(|part| name.contains(part));
        let missed: Vec<_> = texts.iter().filter(|name| suspicious(name) && !is_secret(name)).collect();
        // Names of objects and files, and what is public.
        assert_eq!(missed, [&"cert-subject", &"dh-cert-file", &"keyid", &"tls-creds"], "of {} texts", texts.len());
        assert!(!is_secret("device") && !is_secret("data"));
    }

    /// Collects the members of `object`, and of what it is made of, that are texts.
    fn collect(object: &'static Object, texts: &mut BTreeSet<&'static str>, seen: &mut BTreeSet<*const Object>) {
        if !seen.insert(object) {
            return;
        }
        for member in object.members {
            if matches!(member.ty, Type::Str | Type::Base64) {
                texts.insert(member.name);
            }
            collect_type(&member.ty, texts, seen);
        }
        for branch in object.variants.iter().flat_map(|variants| variants.branches) {
            collect(branch.object, texts, seen);
        }
    }

    fn collect_type(ty: &'static Type, texts: &mut BTreeSet<&'static str>, seen: &mut BTreeSet<*const Object>) {
        match ty {
            Type::Object(object) => collect(object, texts, seen),
            Type::Array(element) => collect_type(element, texts, seen),
            Type::Alternate(alternate) => {
                alternate.alternatives.iter().for_each(|alternative| collect_type(&alternative.ty, texts, seen));
            }
            _ => {}
        }
    }

    #[test]
    fn secrets_are_masked_and_nothing_else() {
        for (text, shown) in [
            (
                r#"{"execute": "set_password", "arguments": {"protocol": "vnc", "password": "a\"b"}}"#,
                r#"{"execute": "set_password", "arguments": {"protocol": "vnc", "password": "***"}}"#,
            ),
            (r#"{"qom-type":"secret","data":"x","id":"s"}"#, r#"{"qom-type":"secret","data":"***","id":"s"}"#),
            (r#"{"count": 1, "buf-b64": "eA=="}"#, r#"{"count": 1, "buf-b64": "***"}"#),
            (r#"{"event": "X", "data": "x"}"#, r#"{"event": "X", "data": "x"}"#),
            (r#"{"password" : "cut sho"#, r#"{"password" : "***""#),
            (r#"{"a": "password", "b": 1}"#, r#"{"a": "password", "b": 1}"#),
        ] {
            assert_eq!(masked(text.as_bytes()), shown);
        }
    }
}
