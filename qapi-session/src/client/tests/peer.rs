//! Peers of the other protocol, and observers of a conversation.

use std::sync::{Arc, Mutex};

use serde_json::json;

use super::*;
use crate::Direction;

#[test]
fn a_client_says_so_when_it_meets_the_other_protocol() {
    // An agent's client that meets a monitor fails at once.
    let mut play = Play { session: QgaSession::new(&Options::default(), Instant::now()), now: Instant::now() };
    play.call("guest-ping");
    play.server(GREETING);
    let why = "a greeting came: this is a monitor, not a guest agent";
    play.tells(&[&format!("lost: {why}"), &format!("2: error: guest-ping: {why} (the command was not sent)")]);

    // A monitor's client may read a reply of an agent to an earlier client. In that case no greeting follows.
    let mut play = Play::qmp(&Options::default());
    play.server(r#"{"return": 4711}"#);
    play.tells(&["unknown a return, 16 bytes"]);
    play.later(10);
    play.tells(&["lost: no greeting came within 10s, but a reply: this is a guest agent, not a monitor"]);

    // A reply to an earlier client, before the greeting of a monitor, does no harm.
    let mut play = Play::qmp(&Options::default());
    play.server(r#"{"return": 4711}"#);
    play.server(GREETING);
    play.server(r#"{"return": {}, "id": 0}"#);
    play.tells(&["unknown a return, 16 bytes", "ready"]);
}

#[test]
fn arguments_that_are_no_object_are_an_error() {
    for arguments in [json!(null), json!([]), json!("a")] {
        let error = Request::raw("stop", arguments).expect_err("not an object");
        assert_eq!(error.to_string(), "stop: cannot encode the arguments: they are not an object");
        assert_eq!(error.was_sent(), Some(false));
    }
}

#[test]
fn an_observer_is_shown_each_message_whole() {
    let seen = Arc::new(Mutex::new(Vec::new()));
    let observed = Arc::clone(&seen);
    let options = Options::default().observe(move |direction, message| {
        observed.lock().expect("locked").push((direction, String::from_utf8_lossy(message).into_owned()));
    });
    let mut play = Play::qmp(&options);
    for chunk in format!("{GREETING_WITHOUT_OOB}\r\n").as_bytes().chunks(5) {
        play.session.receive(chunk, play.now);
    }
    while play.session.transmit().is_some() {}
    play.server(r#"{"return": {}, "id": 0}{"event": "STOP"}"#);
    play.call("a");
    play.call("b");
    while play.session.transmit().is_some() {}
    let seen = seen.lock().expect("locked");
    let seen: Vec<_> = seen.iter().map(|(direction, message)| (*direction, message.as_str())).collect();
    let expected = [
        (Direction::Received, GREETING_WITHOUT_OOB),
        (Direction::Sent, "{\"execute\": \"qmp_capabilities\", \"id\": 0}\n"),
        (Direction::Received, r#"{"return": {}, "id": 0}"#),
        (Direction::Received, r#"{"event": "STOP"}"#),
        (Direction::Sent, "{\"execute\": \"a\", \"id\": 1}\n"),
        (Direction::Sent, "{\"execute\": \"b\", \"id\": 2}\n"),
    ];
    assert_eq!(seen, expected);
}
