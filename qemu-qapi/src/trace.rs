//! Traces the messages of both directions with [`tracing`], without passwords and keys.
//!
//! Each message is one event of level TRACE with the target `qemu_qapi`, within the span of its connection.
//! [`qapi_types::secrets`] knows which members hold secrets.

use std::sync::Arc;

use qapi_session::masked_up_to;
use qapi_types::secrets::without_credentials;
use qapi_types::{Shown, shown};

use qapi_session::client::{CallId, ReceivedEvent, Reply, Session, Stray};
use tracing::Span;

use crate::{ConnectionError, Error};

/// The most bytes of a message that are traced.
const SHOWN: usize = 4096;

macro_rules! if_traced {
    ($span:ident, $body:block) => {
        if tracing::enabled!(target: "qemu_qapi", tracing::Level::TRACE) {
            $span.in_scope(|| $body)
        }
    };
}

/// The span of a connection, within the current span. `peer` is its name or the server's address.
pub(crate) fn span<S: Session>(peer: Option<&str>) -> Span {
    match S::PROTOCOL {
        // The name of a span must be a literal.
        "qga" => tracing::debug_span!(target: "qemu_qapi", "qga", peer),
        _ => tracing::debug_span!(target: "qemu_qapi", "qmp", peer),
    }
}

pub(crate) fn sent(span: &Span, bytes: &[u8]) {
    if_traced!(span, {
        let text = masked(bytes);
        tracing::trace!(target: "qemu_qapi", "-> {}", line(text.trim_end()));
    });
}

pub(crate) fn done(span: &Span, call: CallId, result: &Result<Reply, Error>) {
    if_traced!(span, {
        match result {
            Ok(reply) => {
                tracing::trace!(target: "qemu_qapi", call = call.number(), "<- {}", line(&masked(reply.json())))
            }
            Err(Error::Connection { error: lost, .. } | Error::CallLost { error: lost, .. }) => {
                tracing::trace!(target: "qemu_qapi", call = call.number(), "<- error: {}", outline(lost));
            }
            // The error's text has the received value, which may be a secret.
            Err(Error::Decode { command, .. }) => {
                tracing::trace!(target: "qemu_qapi", call = call.number(), "<- error: {}: the reply cannot be decoded", shown(command));
            }
            // The description may have a URL with credentials.
            Err(Error::Server { command, error, .. }) => {
                let error = Error::Server { command: command.clone(), error: redacted(error), address: None };
                tracing::trace!(target: "qemu_qapi", call = call.number(), "<- error: {error}");
            }
            Err(error) => tracing::trace!(target: "qemu_qapi", call = call.number(), "<- error: {error}"),
        }
    });
}

pub(crate) fn event(span: &Span, event: &ReceivedEvent) {
    if_traced!(span, {
        tracing::trace!(target: "qemu_qapi", "<- event {} {}", shown(event.name()), line(&masked(event.json())));
    });
}

pub(crate) fn stray(span: &Span, stray: &Stray) {
    span.in_scope(|| tracing::debug!(target: "qemu_qapi", "ignored: {stray}"));
}

pub(crate) fn lost(span: &Span, lost: &ConnectionError) {
    span.in_scope(|| tracing::debug!(target: "qemu_qapi", "{}", outline(lost)));
}

/// Why a connection was lost. Received text is left out, since it may have secrets; only the error returned to the
/// caller has it.
fn outline(lost: &ConnectionError) -> std::borrow::Cow<'static, str> {
    match lost {
        ConnectionError::Protocol(_) => "the server violates the protocol".into(),
        ConnectionError::Refused(error) => ConnectionError::Refused(Arc::new(redacted(error))).to_string().into(),
        lost => lost.to_string().into(),
    }
}

/// A server's error without credentials. They are removed before the text is clipped, because credentials that are cut
/// off may no longer be recognised.
fn redacted(error: &qapi_types::CommandError) -> qapi_types::CommandError {
    qapi_types::CommandError::new(error.class.clone(), without_credentials(&error.desc))
}

/// A message as one line that is safe to print on a terminal, whatever its strings contain.
fn line(message: &str) -> Shown<&str> {
    // The message has been clipped, but escapes make it longer.
    shown(message).up_to(SHOWN * 2)
}

/// The text of a message, with `***` for secrets.
fn masked(bytes: &[u8]) -> String {
    let mut shown = masked_up_to(bytes, SHOWN);
    let cut = shown.len() > SHOWN;
    shown.truncate(SHOWN);
    let text = String::from_utf8_lossy(&shown);
    if cut { format!("{text}… ({} bytes)", bytes.len()) } else { text.into_owned() }
}

#[cfg(test)]
mod tests {
    use std::fmt::Write;
    use std::sync::{Arc, Mutex, PoisonError};
    use std::time::Instant;

    use serde_json::Map;
    use tracing::field::{Field, Visit};
    use tracing::{Metadata, Subscriber, span};

    use super::{Span, masked};
    use crate::Options;
    use crate::hub::{Hub, Slot};
    use qapi_session::client::{QgaSession, QmpSession, Request, Session};

    /// Held while a subscriber is set: `tracing` caches, for all threads, which events the subscribers want.
    static TURN: Mutex<()> = Mutex::new(());

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

    /// The text that is traced when `received` arrives after `hello`, with `calls` under way.
    fn traced<S: Session>(session: S, hello: &str, calls: u64, received: &[u8]) -> String {
        let traced = Traced::default();
        let now = Instant::now();
        let mut hub = Hub::new(session, Span::none(), &Options::default());
        hub.receive(hello.as_bytes(), now);
        for _ in 0..calls {
            hub.call(Request::raw("x", Map::new()).expect("a request"), Slot::Waiting(None), now);
        }
        let turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
        tracing::subscriber::with_default(traced.clone(), || hub.receive(received, now));
        drop(turn);
        let text = traced.0.lock().expect("not poisoned").clone();
        assert!(!text.contains("hunter2"), "{text}");
        text
    }

    /// Collects each event with the spans that it is in.
    #[derive(Clone, Default)]
    struct Spans(Arc<Mutex<Recorded>>);

    #[derive(Default)]
    struct Recorded {
        /// Each span as text, its parent's before it.
        spans: Vec<String>,
        entered: Vec<usize>,
        events: Vec<String>,
    }

    struct Fields(String);
    impl Visit for Fields {
        fn record_debug(&mut self, field: &Field, value: &dyn std::fmt::Debug) {
            write!(self.0, " {}={value:?}", field.name()).expect("text");
        }
    }

    impl Subscriber for Spans {
        fn enabled(&self, _: &Metadata<'_>) -> bool {
            true
        }
        fn new_span(&self, attributes: &span::Attributes<'_>) -> span::Id {
            let mut recorded = self.0.lock().expect("not poisoned");
            let parent = recorded.entered.last().map(|at| format!("{} > ", recorded.spans[*at])).unwrap_or_default();
            let mut fields = Fields(parent + attributes.metadata().name());
            attributes.record(&mut fields);
            recorded.spans.push(fields.0);
            span::Id::from_u64(recorded.spans.len() as u64)
        }
        fn record(&self, _: &span::Id, _: &span::Record<'_>) {}
        fn record_follows_from(&self, _: &span::Id, _: &span::Id) {}
        fn event(&self, event: &tracing::Event<'_>) {
            let mut recorded = self.0.lock().expect("not poisoned");
            let within = recorded.entered.last().map(|at| recorded.spans[*at].clone()).unwrap_or_default();
            let mut fields = Fields(within + ":");
            event.record(&mut fields);
            recorded.events.push(fields.0);
        }
        fn enter(&self, span: &span::Id) {
            let at = usize::try_from(span.into_u64()).expect("a small number") - 1;
            self.0.lock().expect("not poisoned").entered.push(at);
        }
        fn exit(&self, _: &span::Id) {
            self.0.lock().expect("not poisoned").entered.pop();
        }
    }

    #[test]
    fn a_connection_has_a_span_within_that_of_its_maker() {
        let spans = Spans::default();
        let turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
        tracing::subscriber::with_default(spans.clone(), || {
            let now = Instant::now();
            let of = |peer| super::span::<QmpSession>(peer);
            let named = tracing::info_span!("start_vm", vm = 7).in_scope(|| of(Some("vm7")));
            for span in [named, of(None), super::span::<QgaSession>(Some("/run/qga"))] {
                let mut hub = Hub::new(QmpSession::new(&Options::default(), now), span, &Options::default());
                hub.receive(b"{\"event\": \"STOP\"}", now);
            }
        });
        drop(turn);
        let events = spans.0.lock().expect("not poisoned").events.join("\n");
        let expected = "start_vm vm=7 > qmp peer=\"vm7\": message=<- event STOP {}\n\
            qmp: message=<- event STOP {}\nqga peer=\"/run/qga\": message=<- event STOP {}";
        assert_eq!(events, expected);
    }

    #[test]
    fn ignored_messages_are_traced_without_their_contents() {
        let hello = r#"{"QMP": {"version": {"qemu": {"micro": 0, "minor": 0, "major": 9}, "package": ""}, "capabilities": []}}
            {"return": {}, "id": 0}"#;
        let now = Instant::now();
        let qmp = |received: &str| traced(QmpSession::new(&Options::default(), now), hello, 2, received.as_bytes());
        for (received, shown) in [
            (r#"{"return": "hunter2", "id": 7}"#, "a reply to no call: a return with the id 7, 30 bytes"),
            (r#"{"return": "hunter2", "id": "hunter2"}"#, "a return with a foreign id, 38 bytes"),
            (
                r#"{"error": {"class": "GenericError", "desc": "stray 'hunter2'"}}"#,
                "an error that may answer any of several calls: GenericError, 15 bytes",
            ),
            (r#"{"event": ["hunter2"], "data": {}}"#, "an event that cannot be decoded, 34 bytes"),
            (r#"{"event": "X", "timestamp": "hunter2"}"#, "an event that cannot be decoded, 38 bytes"),
            // A serial line that echoes what it receives.
            (r#"{"execute": "y", "arguments": {"data": "hunter2"}}"#, "an object that is not a message, 50 bytes"),
            ("hunter2\n{", "the server violates the protocol"),
            (r#"{"return": "hunter2", "return": 1}"#, "the server violates the protocol"),
        ] {
            let text = qmp(received);
            assert!(text.contains(shown), "{received}: {text}");
        }
        let qga = |received: &[u8]| traced(QgaSession::new(&Options::default(), now), "", 0, received);
        for (received, shown) in [
            (&b"hunter2\"}\n"[..], "bytes that are not a JSON object"),
            (br#"{"return": "hunter2"}"#, "a return, 21 bytes"),
            (br#"{"return": "hunter2", "return": 1}"#, "a malformed object, 34 bytes"),
        ] {
            let text = qga(received);
            assert!(text.contains(shown), "{text}");
        }
    }

    /// A peer can neither forge a line of the trace nor send control sequences to the terminal that shows it.
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
    fn an_error_is_traced_without_credentials() {
        let hello = r#"{"QMP": {"version": {"qemu": {"micro": 0, "minor": 0, "major": 9}, "package": ""}, "capabilities": []}}
            {"return": {}, "id": 0}"#;
        let error = |desc: &str, id: u64| {
            serde_json::json!({"error": {"class": "GenericError", "desc": desc}, "id": id}).to_string()
        };
        // The text is clipped within the credentials.
        let long = format!("{} https://me:hunter2{}@host/x", "x".repeat(1000), "!".repeat(100));
        for (desc, shown) in [
            ("Cannot open 'https://me:hunter2@host/x'", "Cannot open 'https://***@host/x'"),
            ("Cannot run 'exec:curl -u me:hunter2 host'", "Cannot run 'exec:***'"),
            (&long, "xx https://***@host/x"),
        ] {
            let now = Instant::now();
            let text = traced(QmpSession::new(&Options::default(), now), hello, 1, error(desc, 1).as_bytes());
            assert!(text.contains(shown), "{text}");
            // The negotiation is refused.
            let greeting = hello.lines().next().expect("a greeting");
            let text = traced(QmpSession::new(&Options::default(), now), greeting, 0, error(desc, 0).as_bytes());
            assert!(text.contains(shown), "{text}");
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
