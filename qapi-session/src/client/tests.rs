//! Runs sessions against transcripts of both sides, with a simulated clock.
//!
//! A test fails on anything that its transcript does not mention: bytes sent, outputs, deadlines left over.

mod agent;
mod bytes;
mod ends;
mod memory;
mod peer;
mod texts;

use std::time::{Duration, Instant};

use qapi_types::{Command, Empty, OobCommand, wire};
use serde_json::{Map, Value};

use super::{CallId, Output, QgaSession, QmpSession, Request, Session, Stray};
use crate::{Error, Limits, Options};

const GREETING: &str =
    r#"{"QMP": {"version": {"qemu": {"micro": 22, "minor": 2, "major": 7}, "package": ""}, "capabilities": ["oob"]}}"#;
const GREETING_WITHOUT_OOB: &str =
    r#"{"QMP": {"version": {"qemu": {"micro": 22, "minor": 2, "major": 7}, "package": ""}, "capabilities": []}}"#;

/// A command that may overtake others, and one without an answer on success.
struct Overtake {}
struct Vanish {}

wire::record! { sent Overtake {} }
wire::record! { sent Vanish {} }
impl Command for Overtake {
    type Reply = Empty;
    const NAME: &'static str = "overtake";
}
impl OobCommand for Overtake {}
impl Command for Vanish {
    type Reply = Empty;
    const NAME: &'static str = "vanish";
    const SUCCESS_RESPONSE: bool = false;
}

/// One side of a conversation, played by the test.
struct Play<S: Session> {
    session: S,
    now: Instant,
}

impl Play<QmpSession> {
    fn qmp(options: &Options) -> Self {
        let now = Instant::now();
        Self { session: QmpSession::new(options, now), now }
    }

    /// A conversation after greeting and negotiation.
    fn ready() -> Self {
        let mut play = Self::qmp(&a_minute());
        play.server(GREETING);
        play.sends(&[r#"{"execute": "qmp_capabilities", "arguments": {"enable": ["oob"]}, "id": 0}"#]);
        play.server(r#"{"return": {}, "id": 0}"#);
        play.tells(&["ready"]);
        play
    }
}

impl<S: Session> Play<S> {
    fn server(&mut self, text: &str) {
        self.session.receive(text.as_bytes(), self.now);
        self.session.receive(b"\r\n", self.now);
    }

    fn call(&mut self, name: &'static str) -> CallId {
        self.session.call(Request::raw(name, Map::new()).expect("a request"), self.now)
    }

    fn later(&mut self, seconds: u64) {
        self.now += Duration::from_secs(seconds);
        self.session.tick(self.now);
    }

    fn sent(&mut self) -> Vec<String> {
        let mut bytes = Vec::new();
        while let Some(chunk) = self.session.transmit() {
            bytes.extend(chunk.bytes);
        }
        String::from_utf8_lossy(&bytes).lines().map(str::to_owned).collect()
    }

    #[track_caller]
    fn sends(&mut self, lines: &[&str]) {
        assert_eq!(self.sent(), lines);
    }

    #[track_caller]
    fn tells(&mut self, lines: &[&str]) {
        let mut told = Vec::new();
        while let Some(output) = self.session.poll() {
            told.push(match output {
                Output::Ready => "ready".to_owned(),
                Output::NotReady(error) => format!("not ready: {error}"),
                Output::Done(CallId(id), Ok(reply)) => format!("{id}: {}", String::from_utf8_lossy(reply.json())),
                Output::Done(CallId(id), Err(error)) => format!("{id}: error: {error}"),
                Output::Event(event) => format!("event {}", event.name()),
                Output::Stray(Stray::Late(CallId(id))) => format!("late {id}"),
                Output::Stray(Stray::Unknown(text)) => format!("unknown {text}"),
                Output::Stray(Stray::Error(error)) => format!("stray error: {error}"),
                Output::Stray(Stray::Other(text)) => format!("stray {text}"),
                Output::Lost(lost) => format!("lost: {lost}"),
            });
        }
        assert_eq!(told, lines);
    }

    /// Asserts that the conversation is over and nothing is left over.
    #[track_caller]
    fn ends(mut self) {
        self.sends(&[]);
        self.tells(&[]);
        assert_eq!(self.session.deadline(), None);
    }
}

#[test]
fn a_conversation() {
    let mut play = Play::ready();
    assert_eq!(play.session.greeting().expect("greeted").version.qemu.minor, 2);
    let call = play.call("query-status");
    play.sends(&[r#"{"execute": "query-status", "id": 1}"#]);
    play.server(r#"{"event": "STOP", "timestamp": {"seconds": 1, "microseconds": 2}}"#);
    play.server(r#"{"id": 1, "return": {"running": false}}"#);
    assert_eq!(call, CallId(1));
    play.tells(&["event STOP", r#"1: {"running": false}"#]);
    play.call("nope");
    play.sends(&[r#"{"execute": "nope", "id": 2}"#]);
    play.server(r#"{"error": {"class": "CommandNotFound", "desc": "The command nope has not been found"}, "id": 2}"#);
    play.tells(&["2: error: nope: The command nope has not been found (CommandNotFound)"]);
    play.ends();
}

#[test]
fn a_greeting_split_at_every_byte() {
    let text = format!("{GREETING}\r\n{{\"event\": \"EARLY\"}}{{\"return\": {{}}, \"id\": 0}}");
    for split in 0..text.len() {
        let mut play = Play::qmp(&Options::default());
        let (front, back) = text.as_bytes().split_at(split);
        play.session.receive(front, play.now);
        play.session.receive(back, play.now);
        play.tells(&["event EARLY", "ready"]);
        assert_eq!(play.sent().len(), 1);
        play.ends();
    }
}

#[test]
fn silence_at_each_stage() {
    let options = Options::default();
    let mut play = Play::qmp(&options);
    play.call("stop");
    play.later(9);
    play.tells(&[]);
    play.later(1);
    let greeting = "timed out after 10s waiting for the server's greeting (is another client connected, or is this a guest agent?)";
    play.tells(&[&format!("lost: {greeting}"), &format!("1: error: {greeting}")]);
    play.call("cont");
    play.tells(&[&format!("2: error: {greeting}")]);
    play.ends();

    let mut play = Play::qmp(&options);
    play.server(GREETING_WITHOUT_OOB);
    play.sends(&[r#"{"execute": "qmp_capabilities", "id": 0}"#]);
    play.later(10);
    play.tells(&["lost: timed out after 10s waiting for the answer to `qmp_capabilities`"]);
    play.ends();

    let mut play = Play::ready();
    play.call("stop");
    play.session.call(Request::raw("slow", Map::new()).expect("a request").timeout(Duration::from_secs(90)), play.now);
    assert_eq!(play.sent().len(), 2);
    assert_eq!(play.session.deadline(), Some(play.now + Duration::from_secs(60)));
    play.later(60);
    play.tells(&["1: error: timed out after 60s waiting for the reply to `stop`"]);
    play.server(r#"{"return": {}, "id": 1}"#);
    play.tells(&["late 1"]);
    play.later(30);
    play.tells(&["2: error: timed out after 90s waiting for the reply to `slow`"]);
    play.ends();
}

#[test]
fn each_command_has_its_deadline() {
    let seconds = |options: &Options, request: Request| {
        let mut play = Play::qmp(options);
        play.server(GREETING_WITHOUT_OOB);
        play.sends(&[r#"{"execute": "qmp_capabilities", "id": 0}"#]);
        play.server(r#"{"return": {}, "id": 0}"#);
        play.session.call(request, play.now);
        play.session.deadline().map(|deadline| (deadline - play.now).as_secs())
    };
    let call = |name: &'static str| Request::raw(name, Map::new()).expect("a request");
    let second = Duration::from_secs(1);
    let options = Options::default();
    assert_eq!(seconds(&options, call("query-name")), Some(60));
    assert_eq!(seconds(&options, call("blockdev-add")), Some(300));
    assert_eq!(seconds(&options, call("blockdev-add").timeout(7 * second)), Some(7));
    assert_eq!(seconds(&options, call("blockdev-add").at_most(7 * second)), Some(7));
    assert_eq!(seconds(&options, call("query-name").at_most(70 * second)), Some(60));
    let options = options.command_timeout_of("query-name", second).command_timeout(5 * second);
    assert_eq!(seconds(&options, call("query-name")), Some(1));
    assert_eq!(seconds(&options, call("blockdev-add")), Some(5));
    assert_eq!(seconds(&options.command_timeout(Duration::MAX), call("blockdev-add")), None);
}

#[test]
fn replies_out_of_order_late_twice_and_to_nobody() {
    let mut play = Play::ready();
    let calls: Vec<CallId> = ["a", "b", "c"].into_iter().map(|name| play.call(name)).collect();
    assert_eq!(play.sent().len(), 3);
    play.session.abandon(calls[1]);
    for id in [3, 2, 1, 1, 99] {
        play.server(&format!("{{\"return\": {id}, \"id\": {id}}}"));
    }
    play.server(r#"{"return": 4, "id": "x"}"#);
    play.tells(&[
        "3: 3",
        "late 2",
        "1: 1",
        "unknown a return with the id 1, 22 bytes",
        "unknown a return with the id 99, 24 bytes",
        "unknown a return with a foreign id, 24 bytes",
    ]);
    play.ends();
}

#[test]
fn errors_without_id() {
    let error = r#"{"error": {"class": "GenericError", "desc": "JSON parse error"}}"#;
    let mut play = Play::ready();
    play.call("a");
    play.server(error);
    play.tells(&["1: error: a: JSON parse error"]);
    play.call("b");
    play.call("c");
    play.server(error);
    play.tells(&["stray error: JSON parse error"]);
    play.server(r#"{"return": 2, "id": 2}"#);
    play.server(r#"{"return": 3}"#);
    play.tells(&["2: 2", "3: 3"]);
    assert_eq!(play.sent().len(), 3);
    play.ends();
}

#[test]
fn a_window_of_eight_that_is_overtaken() {
    let mut play = Play::ready();
    for _ in 0..10 {
        play.call("slow");
    }
    assert_eq!(play.sent().len(), 8);
    let overtake = Request::out_of_band(&Overtake {}).expect("a request");
    play.session.call(overtake, play.now);
    play.sends(&[r#"{"exec-oob": "overtake", "id": 11}"#]);
    // A call that was sent keeps its place until it is answered, even if it is abandoned. A call that was not sent
    // never will be.
    play.session.abandon(CallId(1));
    play.session.abandon(CallId(9));
    play.sends(&[]);
    play.server(r#"{"return": {}, "id": 11}"#);
    play.server(r#"{"return": {}, "id": 1}"#);
    play.sends(&[r#"{"execute": "slow", "id": 10}"#]);
    play.tells(&["11: {}", "late 1"]);
    for id in [2, 3, 4, 5, 6, 7, 8, 10] {
        play.server(&format!("{{\"return\": {{}}, \"id\": {id}}}"));
        play.tells(&[&format!("{id}: {{}}")]);
    }
    play.ends();
}

#[test]
fn no_overtaking_unless_enabled() {
    let mut play = Play::qmp(&Options::default().out_of_band(false));
    play.session.call(Request::out_of_band(&Overtake {}).expect("a request"), play.now);
    play.server(GREETING);
    play.sends(&[r#"{"execute": "qmp_capabilities", "id": 0}"#]);
    play.server(r#"{"return": {}, "id": 0}"#);
    play.tells(&["ready", "1: error: overtake: out-of-band execution is not enabled on this connection"]);
    play.ends();
}

#[test]
fn the_end_of_the_stream_fails_all_that_wait() {
    for (last, why) in [
        ("", "the server closed the connection"),
        (r#"{"return": "cut sh"#, "the server closed the connection in the middle of a message"),
    ] {
        let mut play = Play::ready();
        let abandoned = play.call("a");
        play.call("b");
        play.session.abandon(abandoned);
        assert_eq!(play.sent().len(), 2);
        play.session.receive(last.as_bytes(), play.now);
        play.session.end_of_stream();
        play.session.end_of_stream();
        play.call("c");
        play.tells(&[
            &format!("lost: {why}"),
            &format!("2: error: b: {why} (the command was sent)"),
            &format!("3: error: c: {why} (the command was not sent)"),
        ]);
        play.ends();
    }
}

#[test]
fn servers_that_keep_to_no_protocol() {
    for (text, why) in [
        ("HTTP/1.1 400 Bad Request\n", "not a JSON object: HTTP/1.1 400 Bad Request"),
        (
            r#"{"return": 1, "error": 2}"#,
            r#"it is more than one of a return, an error, an event and a greeting: {"return": 1, "error": 2}"#,
        ),
        (GREETING, "it has sent a second greeting"),
    ] {
        let mut play = Play::ready();
        play.call("a");
        assert_eq!(play.sent().len(), 1);
        play.server(text);
        let why = format!("the server violates the protocol: {why}");
        let told = match play.session.poll() {
            Some(Output::Lost(lost)) => lost.to_string(),
            other => panic!("{other:?}"),
        };
        assert_eq!(told.replace("\\r", ""), why);
        assert!(matches!(play.session.poll(), Some(Output::Done(_, Err(Error::CallLost { sent: true, .. })))));
        play.ends();
    }
    let mut play = Play::ready();
    play.server(r#"{"notice": "of a newer protocol"}"#);
    play.tells(&["stray an object that is not a message, 33 bytes"]);
    play.ends();
}

#[test]
fn limits_refuse_a_reply_and_not_the_session() {
    let mut play = Play::qmp(&Options::default().limits(Limits { message_size: 200, nesting: 4, tokens: 100 }));
    play.server(GREETING);
    play.server(r#"{"return": {}, "id": 0}"#);
    play.call("a");
    play.call("b");
    play.server(r#"{"return": [[[[1]]]], "id": 1}"#);
    play.server(r#"{"return": [[[1]]], "id": 2}"#);
    play.tells(&["ready", "1: error: a: the reply has more than 4 levels of nesting", "2: [[[1]]]"]);
    play.call("c");
    assert_eq!(play.sent().len(), 4);
    play.server(&format!("{{\"return\": \"{}\"}}", "x".repeat(200)));
    let why = "the server sent a message of more than 200 bytes";
    play.tells(&[&format!("lost: {why}"), &format!("3: error: c: {why} (the command was sent)")]);
    play.ends();
}

/// The number of the last `guest-sync…` sent.
fn number(lines: &[String]) -> (String, String) {
    let line = lines.last().expect("something sent");
    let object: Value = serde_json::from_str(line.trim_start_matches('\u{FFFD}')).expect("a request");
    (object["execute"].as_str().expect("a name").to_owned(), object["arguments"]["id"].to_string())
}

/// Options with the same deadline for all commands.
fn a_minute() -> Options {
    Options::default().command_timeout(Duration::from_secs(60))
}

fn qga() -> Play<QgaSession> {
    let now = Instant::now();
    Play { session: QgaSession::new(&a_minute(), now), now }
}

fn qga_in_step() -> Play<QgaSession> {
    let mut play = qga();
    let (_, number) = number(&play.sent());
    play.session.receive("\u{0}rest\": 1}\n{\"error\": {\"class\": \"GenericError\", \"desc\": \"JSON parse error, stray '\\uFFFD'\"}}\n".as_bytes(), play.now);
    play.session.receive(b"\xff", play.now);
    play.session.receive(format!("{{\"return\": {number}}}\n").as_bytes(), play.now);
    while let Some(output) = play.session.poll() {
        assert!(matches!(output, Output::Stray(_) | Output::Ready), "{output:?}");
    }
    play
}

#[test]
fn an_agent_is_found_behind_stale_output() {
    let mut play = qga_in_step();
    play.call("guest-ping");
    play.call("guest-info");
    play.sends(&[r#"{"execute": "guest-ping"}"#]);
    play.server(r#"{"return": {}}"#);
    play.sends(&[r#"{"execute": "guest-info"}"#]);
    play.server(r#"{"return": {"version": "7.2"}}"#);
    let mut ids = Vec::new();
    while let Some(output) = play.session.poll() {
        match output {
            Output::Done(id, Ok(_)) => ids.push(id),
            other => panic!("{other:?}"),
        }
    }
    assert_eq!(ids.len(), 2);
    play.ends();
}

#[test]
fn an_agent_that_comes_late_and_answers_all() {
    let mut play = qga();
    let (command, first) = number(&play.sent());
    assert_eq!(command, "guest-sync-delimited");
    play.later(1);
    let (_, second) = number(&play.sent());
    assert_ne!(first, second);
    play.session.receive(b"\0", play.now);
    play.session.receive(b"\xff", play.now);
    play.server(&format!("{{\"return\": {first}}}"));
    let outputs: Vec<_> = std::iter::from_fn(|| play.session.poll()).collect();
    let Some((Output::Ready, strays)) = outputs.split_last() else { panic!("{outputs:?}") };
    assert!(strays.iter().all(|output| matches!(output, Output::Stray(_))), "{outputs:?}");
    // The answer to the second attempt is ignored, and is not taken for another call's answer.
    play.call("guest-ping");
    play.sends(&[r#"{"execute": "guest-ping"}"#]);
    play.session.receive(b"\xff", play.now);
    play.server(&format!("{{\"return\": {second}}}"));
    play.tells(&[&format!("stray a return, {} bytes", second.len() + 12)]);
    play.server(r#"{"return": {}}"#);
    let Some(Output::Done(_, Ok(reply))) = play.session.poll() else { panic!("no reply") };
    assert_eq!(reply.json(), b"{}");
    play.ends();
}

#[test]
fn a_server_that_neither_reads_nor_answers_costs_no_more_memory() {
    for greeting in [GREETING, GREETING_WITHOUT_OOB] {
        // The agent may be silent for any time.
        let mut play = Play::qmp(&Options::default().command_timeout(Duration::MAX));
        let minute = Duration::from_secs(60);
        play.server(greeting);
        play.sent();
        play.server(r#"{"return": {}, "id": 0}"#);
        play.tells(&["ready"]);
        let oob = greeting == GREETING;
        let arguments = Map::from_iter([("a".to_owned(), Value::String("x".repeat(10_000)))]);
        let call = |play: &mut Play<QmpSession>| {
            let request = Request::raw("x", arguments.clone()).expect("a request").timeout(minute);
            play.session.call(request, play.now)
        };
        // Requests that are not sent are bounded in bytes.
        for _ in 0..40 {
            for _ in 0..50 {
                call(&mut play);
                if oob {
                    let request = Request::out_of_band(&Overtake {}).expect("a request").timeout(minute);
                    play.session.call(request, play.now);
                }
            }
            play.later(60);
            while play.session.poll().is_some() {}
        }
        let lines = play.sent();
        assert!(lines.iter().map(String::len).sum::<usize>() < (256 << 10) + 20_000);
        // Requests that are sent but not answered are bounded in number.
        let mut sent = lines.len();
        for _ in 0..40 {
            for _ in 0..50 {
                call(&mut play);
                if oob {
                    let request = Request::out_of_band(&Overtake {}).expect("a request").timeout(minute);
                    play.session.call(request, play.now);
                }
                sent += play.sent().len();
            }
            play.later(60);
            while let Some(output) = play.session.poll() {
                assert!(matches!(output, Output::Done(_, Err(error)) if error.is_timeout()));
            }
        }
        assert_eq!(sent, 1024, "{greeting}");
        // The server answers after all, and the session sends new calls.
        let new = call(&mut play);
        for id in 1..new.0 {
            play.server(&format!(r#"{{"return": {{}}, "id": {id}}}"#));
        }
        while let Some(output) = play.session.poll() {
            assert!(matches!(output, Output::Stray(_)), "{output:?}");
        }
        assert!(play.sent().pop().expect("a request").ends_with(&format!("\"id\": {}}}", new.0)));
        play.server(&format!(r#"{{"return": {{}}, "id": {}}}"#, new.0));
        play.tells(&[&format!("{}: {{}}", new.0)]);
        play.ends();
    }
}

#[test]
fn an_agent_that_never_comes() {
    let mut play = qga();
    play.call("guest-ping");
    let mut tries = play.sent().len();
    for _ in 0..9 {
        play.later(1);
        tries += play.sent().len();
        play.tells(&[]);
    }
    assert_eq!(tries, 10);
    play.later(1);
    let why = "timed out after 10s waiting for the guest agent (is it running?)";
    let Some(Output::NotReady(error)) = play.session.poll() else { panic!() };
    assert!(error.is_no_agent() && error.to_string() == why);
    // The call has its own deadline.
    for _ in 10..59 {
        play.later(1);
        play.tells(&[]);
    }
    play.later(1);
    let why = "timed out after 60s waiting for the guest agent (is it running?); `guest-ping` was not sent";
    let Some(Output::Done(_, Err(error))) = play.session.poll() else { panic!() };
    assert!(error.is_no_agent() && error.was_sent() == Some(false) && error.to_string() == why);
    // The session looks for the agent again when there is a new call.
    play.sent();
    play.later(60);
    play.sends(&[]);
    play.call("guest-ping");
    assert_eq!(number(&play.sent()).0, "guest-sync-delimited");
}

#[test]
fn an_agent_without_delimiters() {
    let mut play = qga();
    let (_, asked) = number(&play.sent());
    play.server(
        r#"{"error": {"class": "CommandNotFound", "desc": "The command guest-sync-delimited has not been found"}}"#,
    );
    let (command, asked_again) = number(&play.sent());
    assert_eq!((command.as_str(), &asked_again), ("guest-sync", &asked));
    play.server(&format!("{{\"return\": {asked}}}"));
    while let Some(output) = play.session.poll() {
        assert!(matches!(output, Output::Stray(_) | Output::Ready), "{output:?}");
    }
    play.call("guest-ping");
    play.sends(&[r#"{"execute": "guest-ping"}"#]);
}

#[test]
fn in_step_again_after_a_deadline_or_a_cancelled_call() {
    let mut play = qga_in_step();
    play.call("guest-fsfreeze-freeze");
    let late = play.call("guest-ping");
    play.sends(&[r#"{"execute": "guest-fsfreeze-freeze"}"#]);
    play.later(60);
    let mut ends = 0;
    while let Some(output) = play.session.poll() {
        assert!(matches!(output, Output::Done(_, Err(error)) if error.is_timeout()));
        ends += 1;
    }
    assert_eq!((ends, play.sent()), (2, Vec::new()));
    let ping = play.call("guest-ping");
    assert!(ping > late);
    let (_, asked) = number(&play.sent());
    play.server(r#"{"return": 7}"#); // of the freeze
    play.session.receive(b"\xff", play.now);
    play.server(&format!("{{\"return\": {asked}}}"));
    play.sends(&[r#"{"execute": "guest-ping"}"#]);
    play.server(r#"{"return": {}}"#);
    let last = std::iter::from_fn(|| play.session.poll()).last();
    assert!(matches!(last, Some(Output::Done(id, Ok(_))) if id == ping));

    let cancelled = play.call("guest-info");
    play.call("guest-ping");
    play.sends(&[r#"{"execute": "guest-info"}"#]);
    play.session.abandon(cancelled);
    play.session.tick(play.now);
    assert_eq!(number(&play.sent()).0, "guest-sync-delimited");
}

#[test]
fn commands_that_answer_nothing() {
    let vanish = || Request::new(&Vanish {}).expect("a request");
    // The server answers only with the number of the synchronisation.
    let mut play = qga_in_step();
    let call = play.session.call(vanish(), play.now);
    let lines = play.sent();
    assert_eq!(lines[0], r#"{"execute": "vanish"}"#);
    play.server(&format!("{{\"return\": {}}}", number(&lines).1));
    assert!(matches!(play.session.poll(), Some(Output::Done(id, Ok(_))) if id == call));
    play.ends();
    // The stream ends: the guest is gone.
    let mut play = qga_in_step();
    play.session.call(vanish(), play.now);
    play.sent();
    play.session.end_of_stream();
    assert!(matches!(play.session.poll(), Some(Output::Done(_, Ok(_)))));
    // The server answers with an error.
    let mut play = qga_in_step();
    play.session.call(vanish(), play.now);
    play.sent();
    play.server(r#"{"error": {"class": "GenericError", "desc": "no"}}"#);
    assert!(matches!(play.session.poll(), Some(Output::Done(_, Err(Error::Server { .. })))));
    play.call("guest-ping");
    assert_eq!(number(&play.sent()).0, "guest-sync-delimited");
}

#[test]
fn greetings_that_go_on_do_not_put_the_deadline_off() {
    let mut play = Play::qmp(&Options::default());
    play.server(GREETING);
    for _ in 0..9 {
        play.later(1);
        play.server(GREETING);
    }
    // Any number of greetings is answered once, as long as the answer is not sent.
    let negotiation = r#"{"execute": "qmp_capabilities", "arguments": {"enable": ["oob"]}, "id": 0}"#;
    play.sends(&[negotiation]);
    play.server(GREETING);
    play.sends(&[negotiation]);
    play.tells(&[]);
    play.later(1);
    play.tells(&["lost: timed out after 10s waiting for the answer to `qmp_capabilities`"]);
    play.ends();
}

#[test]
fn a_server_that_does_not_answer_a_call_with_a_descriptor_is_lost_to_the_next() {
    let getfd = || {
        let request = Request::raw("getfd", Map::new()).expect("a request").timeout(Duration::from_secs(5));
        request.with_fd(tempfile::tempfile().expect("a file").into())
    };
    let getfd_oob = || {
        let request = Request::out_of_band(&Overtake {}).expect("a request").timeout(Duration::from_secs(5));
        request.with_fd(tempfile::tempfile().expect("a file").into())
    };
    let why = "the server answered none of 1 calls, not even within 60s after they were given up";
    for second in [getfd(), getfd_oob()] {
        let mut play = Play::ready();
        let name = second.command().to_owned();
        play.session.call(getfd(), play.now);
        assert_eq!(play.sent().len(), 1);
        play.later(5);
        play.tells(&["1: error: timed out after 5s waiting for the reply to `getfd`"]);
        // The next command waits for its turn. Its deadline comes before that of the connection.
        play.session.call(second, play.now);
        play.call("behind");
        play.later(5);
        let turn = format!("2: error: timed out after 5s waiting for the turn of `{name}`, which was not sent");
        play.tells(&[&turn]);
        // The call behind it is sent by now, and its reply shows that the server is there.
        assert!(!play.sent().is_empty(), "{name}");
        play.server(r#"{"return": {}, "id": 3}"#);
        play.tells(&["3: {}"]);
        play.later(0);
        // There is no deadline before the next call.
        assert_eq!(play.session.deadline(), None);
        play.later(59);
        play.tells(&[]);
        let third = play.session.call(getfd(), play.now);
        play.later(1);
        play.sends(&[]);
        play.tells(&[&format!("lost: {why}"), &format!("{}: error: getfd: {why} (the command was not sent)", third.0)]);
        play.ends();
    }
    // The answer to a call with descriptors makes room for others, even if the call has timed out.
    let mut play = Play::ready();
    play.session.call(getfd(), play.now);
    play.sent();
    play.later(5);
    play.session.call(getfd(), play.now);
    play.sends(&[]);
    play.server(r#"{"return": {}, "id": 1}"#);
    assert_eq!(play.sent().len(), 1);
    play.later(4);
    play.server(r#"{"return": {}, "id": 2}"#);
    play.tells(&["1: error: timed out after 5s waiting for the reply to `getfd`", "late 1", "2: {}"]);
    play.later(1000);
    play.ends();
}

#[test]
fn a_server_that_answers_no_call_at_all_is_lost() {
    let options = Options::default().command_timeout(Duration::from_secs(60));
    for (greeting, most) in [(GREETING, 8), (GREETING_WITHOUT_OOB, 1024)] {
        let mut play = Play::qmp(&options);
        play.server(greeting);
        play.server(r#"{"return": {}, "id": 0}"#);
        play.sent();
        play.tells(&["ready"]);
        let short = |name| Request::raw(name, Map::new()).expect("a request").timeout(Duration::from_secs(5));
        for _ in 0..most {
            play.session.call(short("slow"), play.now);
        }
        assert_eq!(play.sent().len(), most);
        play.later(5);
        while play.session.poll().is_some() {}
        // One more call is not sent, but the connection is not lost yet.
        play.session.call(short("waits"), play.now);
        play.later(59);
        let timeout =
            format!("{}: error: timed out after 5s waiting for the turn of `waits`, which was not sent", most + 1);
        play.tells(&[&timeout]);
        play.sends(&[]);
        // A late answer also makes room for another call.
        play.server(r#"{"return": {}, "id": 1}"#);
        play.later(2);
        play.tells(&["late 1"]);
        play.session.call(short("again"), play.now);
        assert_eq!(play.sent().len(), 1);
        play.later(5);
        play.tells(&[&format!("{}: error: timed out after 5s waiting for the reply to `again`", most + 2)]);
        let waits = play.session.call(Request::raw("waits", Map::new()).expect("a request"), play.now);
        play.later(60);
        let why = format!("the server answered none of {most} calls, not even within 60s after they were given up");
        let Some(Output::Done(timed_out, Err(Error::Timeout { .. }))) = play.session.poll() else {
            panic!("{greeting}")
        };
        assert_eq!(timed_out, waits);
        play.tells(&[&format!("lost: {why}")]);
        play.ends();
    }
}

#[test]
fn a_server_that_is_slow_with_one_call_is_not_lost() {
    let mut play = Play::ready();
    for _ in 0..7 {
        let request = Request::raw("quick", Map::new()).expect("a request").timeout(Duration::from_secs(5));
        play.session.call(request, play.now);
    }
    let request = Request::raw("slow", Map::new()).expect("a request").timeout(Duration::from_secs(600));
    play.session.call(request, play.now);
    play.sent();
    play.later(5);
    while play.session.poll().is_some() {}
    play.later(594);
    play.tells(&[]);
    play.server(r#"{"return": {"a": 1}, "id": 8}"#);
    play.tells(&[r#"8: {"a": 1}"#]);
}

#[test]
fn calls_that_wait_and_expire_together_take_no_time_squared() {
    const CALLS: u64 = 300_000;
    let (sender, receiver) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        let mut play = Play::qmp(&Options::default());
        play.server(GREETING_WITHOUT_OOB);
        play.server(r#"{"return": {}, "id": 0}"#);
        play.sent();
        play.tells(&["ready"]);
        for _ in 0..CALLS {
            play.call("x");
        }
        // All calls within the limit are sent; the others wait.
        assert_eq!(play.sent().len(), 1024);
        play.later(60);
        let ends = std::iter::from_fn(|| play.session.poll()).count();
        // The calls are also abandoned one by one.
        let calls: Vec<CallId> = (0..CALLS).map(|_| play.call("y")).collect();
        calls.into_iter().rev().for_each(|call| play.session.abandon(call));
        _ = sender.send(ends);
    });
    // If the time is linear in the number of calls, this takes about a second; if it is quadratic, many minutes.
    let ends = receiver.recv_timeout(Duration::from_secs(120)).expect("all have ended");
    assert_eq!(ends as u64, CALLS);
}
