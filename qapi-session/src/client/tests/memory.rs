//! How much received data a session holds, and for how long, compared with the documentation of `Limits`.

use std::sync::Arc;
use std::time::Instant;

use serde_json::Map;

use super::{GREETING_WITHOUT_OOB, Limits, Options, Output, QgaSession, QmpSession, Request, Session};
use crate::{ConnectionError, Error};

/// The number of bytes that a driver reads at once.
const CHUNK: usize = 64 << 10;

fn drain(session: &mut impl Session) -> usize {
    std::iter::from_fn(|| session.poll()).count()
}

/// Feeds a message in chunks, and checks at each that no more than twice as much is held.
fn feed(session: &mut QmpSession, message: &[u8], now: Instant) {
    let mut fed = 0;
    for chunk in message.chunks(CHUNK) {
        session.receive(chunk, now);
        fed += chunk.len();
        let (bytes, _) = session.room();
        assert!(bytes <= 2 * fed, "{bytes} bytes are held for {fed}");
        drain(session);
    }
}

fn ready(options: &Options, now: Instant) -> QmpSession {
    let mut session = QmpSession::new(options, now);
    session.receive(format!("{GREETING_WITHOUT_OOB}\r\n{{\"return\": {{}}, \"id\": 0}}\r\n").as_bytes(), now);
    drain(&mut session);
    session
}

#[test]
fn an_object_made_of_commas_takes_no_more_than_its_bytes() {
    let now = Instant::now();
    for byte in [",", ":", "[", "{}", "\"\",", " "] {
        let mut session = ready(&Options::default(), now);
        let mut message = b"{".to_vec();
        message.extend(byte.repeat((8 << 20) / byte.len()).bytes());
        feed(&mut session, &message, now);
        message.clear();
        session.receive(b"\"\n\xFF{}\n", now);
        drain(&mut session);
        let (bytes, places) = session.room();
        assert!(bytes <= 64 && places <= 64, "{byte}: {bytes} bytes and {places} places are kept");
    }
}

#[test]
fn nothing_is_kept_of_a_long_message() {
    let now = Instant::now();
    let mut session = ready(&Options::default(), now);
    let call = session.call(Request::raw("x", Map::new()).expect("a request"), now);
    let message = format!("{{\"return\": \"{}\", \"id\": {}}}\r\n", "x".repeat(9 << 20), call.0);
    let mut reply = None;
    for chunk in message.as_bytes().chunks(CHUNK) {
        session.receive(chunk, now);
        while let Some(output) = session.poll() {
            let Output::Done(_, Ok(done)) = output else { panic!("{output:?}") };
            reply = Some(done);
        }
    }
    let reply = reply.expect("a reply");
    assert!(reply.room() <= message.len() + message.len() / 8, "{} of {}", reply.room(), message.len());
    assert_eq!(session.room().0, 0);
}

#[test]
fn the_room_for_many_small_messages_is_given_back() {
    let now = Instant::now();
    let flood = "{}".repeat(CHUNK / 2);
    let mut qmp = ready(&Options::default(), now);
    qmp.receive(flood.as_bytes(), now);
    assert_eq!(drain(&mut qmp), CHUNK / 2);
    assert!(qmp.room().1 <= 64 + 16, "{:?}", qmp.room());
    let mut qga = QgaSession::new(&Options::default(), now);
    qga.receive(flood.as_bytes(), now);
    assert_eq!(drain(&mut qga), CHUNK / 2);
    assert!(qga.room().1 <= 64, "{:?}", qga.room());
}

#[test]
fn a_lost_connection_holds_nothing() {
    let now = Instant::now();
    let limits = Limits { message_size: 1 << 20, ..Limits::default() };
    let options = Options { limits, ..Options::default() };
    let mut qmp = ready(&options, now);
    let mut qga = QgaSession::new(&options, now);
    let message = format!("{{\"return\": \"{}", "x".repeat(2 << 20));
    for chunk in message.as_bytes().chunks(CHUNK) {
        qmp.receive(chunk, now);
        qga.receive(chunk, now);
    }
    assert!(drain(&mut qmp) != 0 && drain(&mut qga) != 0);
    assert_eq!((qmp.room().0, qga.room().0), (0, 0));
}

#[test]
fn a_greeting_is_short_as_it_is_kept() {
    let now = Instant::now();
    for (length, is_lost) in [(1000, false), (1 << 20, true)] {
        let mut session = QmpSession::new(&Options::default(), now);
        session.receive(GREETING_WITHOUT_OOB.replace("[]", &format!("[\"{}\"]", "x".repeat(length))).as_bytes(), now);
        assert_eq!(session.greeting().is_some(), !is_lost);
        let lost = session.poll().map(|output| format!("{output:?}")).unwrap_or_default();
        assert_eq!(lost.contains("its greeting has 1048"), is_lost, "{lost}");
    }
}

/// Each call gets the reason for the end of a connection; all of them share one text.
#[test]
fn why_a_connection_is_lost_is_held_once() {
    let now = Instant::now();
    let mut session = QmpSession::new(&Options::default(), now);
    session.receive(GREETING_WITHOUT_OOB.as_bytes(), now);
    for _ in 0..10 {
        session.call(Request::raw("x", Map::new()).expect("a request"), now);
    }
    let desc = "x".repeat(1 << 20);
    let error = format!("{{\"error\": {{\"class\": \"GenericError\", \"desc\": \"{desc}\"}}, \"id\": 0}}");
    session.receive(error.as_bytes(), now);
    let refused: Vec<_> = std::iter::from_fn(|| session.poll())
        .filter_map(|output| match output {
            Output::Lost(ConnectionError::Refused(error))
            | Output::Done(_, Err(Error::CallLost { error: ConnectionError::Refused(error), .. })) => Some(error),
            _ => None,
        })
        .collect();
    assert_eq!(refused.len(), 11);
    assert!(refused.iter().all(|error| Arc::ptr_eq(error, &refused[0])) && refused[0].desc == desc);
}
