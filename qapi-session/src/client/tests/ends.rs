//! Connections that end because of a command, or with one under way.

use std::io;
use std::sync::Arc;

use serde_json::json;

use super::*;
use crate::ConnectionError;

fn io_error(error: impl Into<io::Error>) -> ConnectionError {
    ConnectionError::Io(Arc::new(error.into()))
}

/// The errors that mean that a server has ended, of all transports.
fn ends() -> Vec<ConnectionError> {
    vec![
        ConnectionError::Closed,
        ConnectionError::ClosedInMessage,
        io_error(io::ErrorKind::ConnectionReset),
        io_error(io::ErrorKind::BrokenPipe),
        // TLS without a close notification.
        io_error(io::ErrorKind::UnexpectedEof),
        // A terminal line.
        io_error(io::Error::from_raw_os_error(rustix::io::Errno::IO.raw_os_error())),
    ]
}

fn human(line: &str) -> Request {
    let arguments = Map::from_iter([("command-line".to_owned(), json!(line)), ("cpu-index".to_owned(), json!(0))]);
    Request::raw("human-monitor-command", arguments).expect("a request")
}

fn raw(name: &'static str) -> Request {
    Request::raw(name, Map::new()).expect("a request")
}

/// The result of `request` if the connection is lost because of `why`, after `before`.
fn lost(request: Request, why: ConnectionError, before: impl FnOnce(&mut Play<QmpSession>)) -> Result<String, Error> {
    let mut play = Play::ready();
    play.session.call(request, play.now);
    before(&mut play);
    play.session.lose(why);
    let Some(Output::Lost(_)) = play.session.poll() else { panic!("not lost") };
    let Some(Output::Done(_, result)) = play.session.poll() else { panic!("no end") };
    result.map(|reply| String::from_utf8_lossy(reply.json()).into_owned())
}

fn sent(play: &mut Play<QmpSession>) {
    assert_eq!(play.sent().len(), 1);
}

#[test]
fn a_quit_whose_reply_is_lost_has_succeeded() {
    for why in ends() {
        for (request, reply) in [(raw("quit"), "{}"), (human("quit"), "\"\""), (human(" q "), "\"\"")] {
            assert_eq!(lost(request, why.clone(), sent).expect("a success"), reply, "{why:?}");
        }
        // It is unknown whether other commands were executed.
        for request in [raw("system_powerdown"), human("info quit"), human("qu"), human("")] {
            let error = lost(request, why.clone(), sent).expect_err("no reply");
            assert!(error.is_lost() && error.was_sent() == Some(true), "{why:?}: {error}");
        }
        // The server has ended for another reason.
        let error = lost(raw("quit"), why.clone(), |_| {}).expect_err("not sent");
        assert!(error.is_lost() && error.was_sent() == Some(false), "{error}");
        let error = lost(raw("quit"), why, |play| {
            let bytes = play.session.transmit().expect("a request").bytes.len();
            play.session.unwritten(bytes);
        });
        assert_eq!(error.expect_err("not sent").was_sent(), Some(false));
    }
    // These errors do not mean that the server has ended.
    for why in [
        ConnectionError::Here,
        ConnectionError::Protocol("?".into()),
        ConnectionError::TooLong(1),
        io_error(io::ErrorKind::OutOfMemory),
    ] {
        let error = lost(raw("quit"), why, sent).expect_err("no end");
        assert!(error.is_lost() && error.was_sent() == Some(true), "{error}");
    }
}

#[test]
fn what_was_written_before_the_end_was_sent() {
    let mut play = Play::ready();
    play.call("a");
    play.call("quit");
    play.call("b");
    let chunk = play.session.transmit().expect("requests");
    let lines: Vec<_> = chunk.bytes.split_inclusive(|byte| *byte == b'\n').collect();
    // Half of the last one has been written.
    play.session.unwritten(lines[2].len() / 2 + 4);
    play.call("c");
    play.session.end_of_stream();
    let why = "the server closed the connection";
    play.tells(&[
        &format!("lost: {why}"),
        &format!("1: error: a: {why} (the command was sent)"),
        "2: {}",
        &format!("3: error: b: {why} (the command was not sent)"),
        &format!("4: error: c: {why} (the command was not sent)"),
    ]);
    play.ends();
}

#[test]
fn calls_that_wait_for_their_turn_say_that_they_were_not_sent() {
    let mut play = Play::ready();
    for _ in 0..9 {
        play.call("slow");
    }
    assert_eq!(play.sent().len(), 8);
    play.later(60);
    let told: Vec<_> = std::iter::from_fn(|| play.session.poll()).collect();
    for (at, output) in told.iter().enumerate() {
        let Output::Done(_, Err(error)) = output else { panic!("{output:?}") };
        assert_eq!(error.was_sent(), Some(at < 8), "{error}");
    }
    let Some(Output::Done(_, Err(error))) = told.last() else { panic!("{told:?}") };
    assert_eq!(error.to_string(), "timed out after 60s waiting for the turn of `slow`, which was not sent");
    // Before the negotiation, too.
    let mut play = Play::qmp(&Options::default());
    play.session.call(raw("stop").timeout(Duration::from_secs(1)), play.now);
    play.later(1);
    play.tells(&["1: error: timed out after 1s waiting for the turn of `stop`, which was not sent"]);
}

#[test]
fn a_shutdown_that_nothing_confirmed_is_an_error() {
    let vanish = || Request::new(&Vanish {}).expect("a request").timeout(Duration::from_secs(9));
    // Silence.
    let mut play = qga_in_step();
    play.session.call(vanish(), play.now);
    let (_, confirms) = number(&play.sent());
    play.later(9);
    let Some(Output::Done(_, Err(error))) = play.session.poll() else { panic!("no end") };
    assert!(error.is_unconfirmed() && error.is_timeout() && error.was_sent() == Some(true), "{error:?}");
    assert!(!error.is_no_agent());
    let why = "timed out after 9s waiting for confirmation of `vanish`, which was sent";
    assert_eq!(error.to_string(), why);
    // The confirmation is late, and is not taken for another call's answer.
    play.call("guest-ping");
    let (_, asked) = number(&play.sent());
    play.server(&format!("{{\"return\": {confirms}}}"));
    play.session.receive(b"\xff", play.now);
    play.server(&format!("{{\"return\": {asked}}}"));
    play.sends(&[r#"{"execute": "guest-ping"}"#]);
    // The end of the channel, in all its forms, confirms it.
    for why in ends() {
        let mut play = qga_in_step();
        play.session.call(vanish(), play.now);
        play.sent();
        play.session.lose(why.clone());
        assert!(matches!(play.session.poll(), Some(Output::Done(_, Ok(_)))), "{why:?}");
        play.tells(&[&format!("lost: {why}")]);
        // A call that was not sent is not confirmed.
        for given in [false, true] {
            let mut play = qga_in_step();
            play.session.call(vanish(), play.now);
            if given {
                let bytes = play.session.transmit().expect("a request").bytes.len();
                play.session.unwritten(bytes);
            }
            play.session.lose(why.clone());
            play.session.poll();
            let Some(Output::Done(_, Err(error))) = play.session.poll() else { panic!("no end") };
            assert!(error.is_lost() && error.was_sent() == Some(false), "{error}");
        }
    }
    // An end of the connection on this side confirms nothing.
    let mut play = qga_in_step();
    play.session.call(vanish(), play.now);
    play.sent();
    play.session.lose(ConnectionError::Here);
    let told: Vec<_> = std::iter::from_fn(|| play.session.poll()).collect();
    let [Output::Lost(_), Output::Done(_, Err(error))] = told.as_slice() else { panic!("{told:?}") };
    assert_eq!(error.was_sent(), Some(true));
}

#[test]
fn an_agents_calls_say_whether_they_were_sent() {
    let mut play = qga_in_step();
    play.call("guest-info");
    play.session.call(raw("guest-ping").timeout(Duration::from_secs(5)), play.now);
    play.sends(&[r#"{"execute": "guest-info"}"#]);
    play.later(5);
    let Some(Output::Done(_, Err(error))) = play.session.poll() else { panic!("no end") };
    assert_eq!(error.to_string(), "timed out after 5s waiting for the turn of `guest-ping`, which was not sent");
    assert!(error.was_sent() == Some(false) && !error.is_no_agent());
    play.call("guest-ping");
    play.session.end_of_stream();
    let sent = std::iter::from_fn(|| play.session.poll()).filter_map(|output| match output {
        Output::Done(_, Err(error)) => Some(error.was_sent()),
        _ => None,
    });
    assert_eq!(sent.collect::<Vec<_>>(), [Some(true), Some(false)]);
    // A request that the channel has not taken before its deadline is not sent.
    let mut play = qga_in_step();
    play.session.call(raw("guest-info").timeout(Duration::from_secs(5)), play.now);
    play.later(5);
    let Some(Output::Done(_, Err(error))) = play.session.poll() else { panic!("no end") };
    assert_eq!(error.was_sent(), Some(false));
    play.sends(&[]);
    let cancelled = play.call("guest-info");
    play.session.abandon(cancelled);
    play.session.tick(play.now);
    play.call("guest-ping");
    play.sends(&[r#"{"execute": "guest-ping"}"#]);
}

#[test]
fn nothing_is_sent_to_a_server_that_takes_nothing_more() {
    let mut play = Play::ready();
    play.session.call(raw("a").timeout(Duration::from_secs(1)), play.now);
    let bytes = play.session.transmit().expect("a request").bytes.len();
    play.session.call(raw("b").timeout(Duration::from_secs(2)), play.now);
    play.session.unwritten(bytes);
    play.session.call(raw("c").timeout(Duration::from_secs(3)), play.now);
    play.later(3);
    let turn = |id: u64, name: &str| {
        format!("{id}: error: timed out after {id}s waiting for the turn of `{name}`, which was not sent")
    };
    play.tells(&[&turn(1, "a"), &turn(2, "b"), &turn(3, "c")]);
}
