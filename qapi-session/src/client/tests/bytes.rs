//! The effect of every byte at each kind of place in a server's output: tests the rule in `wire`.

use std::time::Instant;

use serde_json::{Map, Value};

use super::{GREETING_WITHOUT_OOB, Options, Output, QgaSession, QmpSession, Request, Session};
use crate::Error;

/// The effect that a byte in a call's answer has on the call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Cost {
    /// The call is answered, and the answer can be read.
    Nothing,
    /// Only this call ends in an error.
    Call,
    /// The call is not answered yet: the message ends elsewhere, or is not an answer to the call.
    Answer,
    /// The connection is lost.
    Connection,
}

use Cost::{Answer, Call, Connection, Nothing};

/// The place of the byte.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    Between,
    String,
    Escape,
    Number,
    Word,
    Tokens,
    Name,
}

impl Place {
    const ALL: [Self; 7] =
        [Self::Between, Self::String, Self::Escape, Self::Number, Self::Word, Self::Tokens, Self::Name];

    /// An answer with the byte in the place of `@`.
    fn answer(self, byte: u8, id: &str) -> Vec<u8> {
        let text = match self {
            Self::Between => "@{\"return\": 1#}",
            Self::String => "{\"return\": \"ab@cd\"#}",
            Self::Escape => "{\"return\": \"ab\\@cd\"#}",
            Self::Number => "{\"return\": 12@34#}",
            Self::Word => "{\"return\": tr@ue#}",
            Self::Tokens => "{\"return\": @ [1]#}",
            Self::Name => "{\"ret@urn\": 1#}",
        };
        let text = text.replace('#', id);
        text.bytes().map(|at| if at == b'@' { byte } else { at }).collect()
    }

    /// The effect of the byte on a monitor's connection.
    fn qmp(self, byte: u8) -> Cost {
        let is_space = matches!(byte, b' ' | b'\t' | b'\r' | b'\n');
        match (self, byte) {
            // An object begins and does not end.
            (Self::Between, b'{') => Answer,
            (Self::Between, ..=b' ' | 0x7F | 0xFF) => Nothing,
            (Self::Between, _) => Connection,
            // The byte ends the token that it is in.
            (_, 0xFF) => Connection,

            // The end of the line, or of the string that should have gone on.
            (Self::String | Self::Escape | Self::Name, b'\r' | b'\n') => Connection,
            (Self::Escape, b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't') => Nothing,
            (Self::Escape, _) => Call,
            (Self::String | Self::Name, b'"') => Connection,
            // `\c` is not an escape, and `\u` must be followed by digits.
            (Self::String, b'\\' | ..0x20 | 0x80..) => Call,
            (Self::String, _) => Nothing,
            // The member cannot be identified.
            (Self::Name, b'\\' | ..0x20 | 0x80..) => Connection,
            // A member of a newer protocol.
            (Self::Name, _) => Answer,

            // A string that ends with the line; members without names; an object that ends early.
            (_, b'"' | b',' | b':' | b'}' | b']') => Connection,
            (_, b'{' | b'[') => Answer,
            (Self::Number, b'0'..=b'9' | b'.' | b'e' | b'E') => Nothing,
            (Self::Tokens, _) if is_space => Nothing,
            (Self::Number | Self::Word | Self::Tokens, _) => Call,
        }
    }

    /// The effect of the byte on the channel to a guest agent, where the next call synchronises again.
    fn qga(self, byte: u8) -> Cost {
        match (self, byte) {
            // An answer without an id, which is complete at this byte.
            (Self::Number, b'}') => Nothing,
            (place, byte) => match place.qmp(byte) {
                Connection => Call,
                cost => cost,
            },
        }
    }
}

/// The effect on a call, from the outputs of the session.
fn cost(outputs: &[Output], call: u64) -> Cost {
    if outputs.iter().any(|output| matches!(output, Output::Lost(_))) {
        return Connection;
    }
    let mut ends = outputs.iter().filter_map(|output| match output {
        Output::Done(id, result) if id.0 == call => Some(result),
        _ => None,
    });
    let cost = match ends.next() {
        None => Answer,
        Some(Ok(reply)) if reply.decode::<Value>().is_ok() => Nothing,
        Some(Ok(_) | Err(Error::Decode { .. })) => Call,
        Some(Err(error)) => panic!("{error}"),
    };
    assert!(ends.next().is_none());
    cost
}

fn outputs(session: &mut impl Session) -> Vec<Output> {
    std::iter::from_fn(|| session.poll()).collect()
}

fn call(session: &mut impl Session, now: Instant) -> u64 {
    session.call(Request::raw("x", Map::new()).expect("a request"), now).0
}

fn receive(session: &mut impl Session, bytes: &[u8], chunk: usize, now: Instant) {
    bytes.chunks(chunk).for_each(|bytes| session.receive(bytes, now));
}

#[test]
fn every_byte_costs_a_monitors_client_as_little_as_it_can() {
    for (place, byte) in Place::ALL.into_iter().flat_map(|place| (0..=u8::MAX).map(move |byte| (place, byte))) {
        for chunk in [1, usize::MAX] {
            let now = Instant::now();
            let mut session = QmpSession::new(&Options::default(), now);
            session.receive(format!("{GREETING_WITHOUT_OOB}\r\n{{\"return\": {{}}, \"id\": 0}}\r\n").as_bytes(), now);
            let (first, second) = (call(&mut session, now), call(&mut session, now));
            outputs(&mut session);
            let mut bytes = place.answer(byte, &format!(", \"id\": {first}"));
            bytes.extend(format!("\r\n{{\"return\": {{}}, \"id\": {second}}}\r\n").bytes());
            receive(&mut session, &bytes, chunk, now);
            let told = outputs(&mut session);
            let what = format!("{place:?} {byte:#04x}, {chunk} at once: {told:?}");
            assert_eq!(cost(&told, first), place.qmp(byte), "{what}");
            // The next call is not affected, unless its answer is within an object that has not ended.
            if matches!(place.qmp(byte), Nothing | Call) {
                assert_eq!(cost(&told, second), Nothing, "{what}");
            }
        }
    }
}

#[test]
fn every_byte_costs_an_agents_client_its_call_at_most() {
    for (place, byte) in Place::ALL.into_iter().flat_map(|place| (0..=u8::MAX).map(move |byte| (place, byte))) {
        for chunk in [1, usize::MAX] {
            let now = Instant::now();
            let mut session = QgaSession::new(&Options::default(), now);
            synchronise(&mut session, now);
            let first = call(&mut session, now);
            outputs(&mut session);
            while session.transmit().is_some() {}
            let mut bytes = place.answer(byte, "");
            bytes.push(b'\n');
            receive(&mut session, &bytes, chunk, now);
            let told = outputs(&mut session);
            let what = format!("{place:?} {byte:#04x}, {chunk} at once: {told:?}");
            assert_eq!(cost(&told, first), place.qga(byte), "{what}");
            // The next call is answered, after a new synchronisation if necessary.
            if place.qga(byte) != Answer {
                let next = call(&mut session, now);
                if synchronise(&mut session, now) {
                    assert_eq!(place.qmp(byte), Connection, "{what}");
                }
                session.receive(b"{\"return\": {}}\n", now);
                assert_eq!(cost(&outputs(&mut session), next), Nothing, "{what}");
            }
        }
    }
}

/// Answers `guest-sync-delimited`, if the session asks.
fn synchronise(session: &mut QgaSession, now: Instant) -> bool {
    let mut sent = Vec::new();
    while let Some(chunk) = session.transmit() {
        sent.extend(chunk.bytes);
    }
    let text = String::from_utf8_lossy(&sent).into_owned();
    let Some((_, number)) = text.rsplit_once("\"id\": ").filter(|_| text.contains("delimited")) else { return false };
    let number = number.trim_end_matches(|end: char| !end.is_ascii_digit());
    session.receive(&[&b"\xFF{\"return\": "[..], number.as_bytes(), b"}\n"].concat(), now);
    true
}

/// The cases that led to the rule: a raw TAB in a string, and a NUL after each message.
#[test]
fn a_tab_costs_the_call_and_a_nul_nothing() {
    let now = Instant::now();
    let mut session = QmpSession::new(&Options::default(), now);
    session.receive(format!("{GREETING_WITHOUT_OOB}\n\0{{\"return\": {{}}, \"id\": 0}}\0").as_bytes(), now);
    let (first, second) = (call(&mut session, now), call(&mut session, now));
    let answers = format!("{{\"return\": \"a\tb\", \"id\": {first}}}\n\0{{\"return\": \"ab\", \"id\": {second}}}\n\0");
    session.receive(answers.as_bytes(), now);
    let told = outputs(&mut session);
    assert_eq!((cost(&told, first), cost(&told, second)), (Call, Nothing), "{told:?}");
    let Output::Done(_, Ok(reply)) = &told[1] else { panic!("{told:?}") };
    assert_eq!(reply.decode::<String>().unwrap_err().to_string(), "control character in a string at byte 2");
}
