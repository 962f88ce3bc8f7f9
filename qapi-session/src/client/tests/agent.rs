//! Guest agents that are late, slow or busy, on channels that keep or lose what is sent before the agent runs.

use std::collections::VecDeque;

use super::*;
use crate::TimeoutKind;

const STEP: Duration = Duration::from_millis(100);

/// An agent and the channel to it. Times are since the start.
struct Guest {
    /// When the agent starts.
    up: Duration,
    /// Whether the channel keeps what is sent before the agent starts.
    keeps: bool,
    /// How long the agent takes for each request, and for a freeze.
    pace: Duration,
    freeze: Duration,
    delimits: bool,
    unread: VecDeque<String>,
    /// The request under way, and when it will be done.
    doing: Option<(Duration, String)>,
    /// How much was sent to the agent, in bytes and in attempts.
    bytes: usize,
    attempts: usize,
}

impl Guest {
    fn up_at(seconds: f64) -> Self {
        let up = Duration::from_secs_f64(seconds);
        let (pace, freeze) = (Duration::ZERO, Duration::ZERO);
        let (unread, doing) = Default::default();
        Self { up, keeps: true, pace, freeze, delimits: true, unread, doing, bytes: 0, attempts: 0 }
    }

    /// Takes the bytes that were sent.
    fn take(&mut self, bytes: &[u8], at: Duration) {
        self.bytes += bytes.len();
        for line in String::from_utf8_lossy(bytes).lines() {
            self.attempts += usize::from(line.contains("guest-sync"));
            if self.keeps || at >= self.up {
                self.unread.push_back(line.to_owned());
            }
        }
    }

    /// The bytes that the agent sends at that time.
    fn says(&mut self, at: Duration) -> Vec<u8> {
        let mut said = Vec::new();
        while at >= self.up {
            match self.doing.take() {
                Some((done, request)) if done <= at => said.extend(self.answer(&request)),
                Some(doing) => {
                    self.doing = Some(doing);
                    break;
                }
                None => {
                    let Some(request) = self.unread.pop_front() else { break };
                    let pace = if request.contains("fsfreeze-freeze") { self.freeze } else { self.pace };
                    self.doing = Some((at + pace, request));
                }
            }
        }
        said
    }

    fn answer(&self, request: &str) -> Vec<u8> {
        let mut said = Vec::new();
        if request.starts_with('\u{FFFD}') {
            let error = r#"{"error": {"class": "GenericError", "desc": "JSON parse error, stray '\uFFFD'"}}"#;
            said.extend(error.bytes().chain(*b"\n"));
        }
        let request: Value = serde_json::from_str(request.trim_start_matches('\u{FFFD}')).expect("a request");
        let answer = match request["execute"].as_str().expect("a command") {
            name @ "guest-sync-delimited" if !self.delimits => {
                let desc = format!("The command {name} has not been found");
                serde_json::json!({"error": {"class": "CommandNotFound", "desc": desc}})
            }
            "guest-sync-delimited" => {
                said.push(0xFF);
                serde_json::json!({"return": request["arguments"]["id"]})
            }
            "guest-sync" => serde_json::json!({"return": request["arguments"]["id"]}),
            name => serde_json::json!({"return": name}),
        };
        said.extend(format!("{answer}\n").bytes());
        said
    }
}

/// A session with an agent.
struct World {
    play: Play<QgaSession>,
    start: Instant,
    guest: Guest,
}

/// The outputs of a session, each with its time.
type Told = Vec<(Duration, Output)>;

impl World {
    fn new(guest: Guest, options: &Options) -> Self {
        let now = Instant::now();
        Self { play: Play { session: QgaSession::new(options, now), now }, start: now, guest }
    }

    fn at(&self) -> Duration {
        self.play.now - self.start
    }

    fn call(&mut self, name: &'static str, seconds: f64) -> CallId {
        let request = Request::raw(name, Map::new()).expect("a request");
        self.play.session.call(request.timeout(Duration::from_secs_f64(seconds)), self.play.now)
    }

    /// Lets time pass until `end` returns true, or for `seconds`.
    fn run(&mut self, seconds: f64, mut end: impl FnMut(&Output) -> bool) -> Told {
        let until = self.at() + Duration::from_secs_f64(seconds);
        let mut told = Told::new();
        loop {
            while let Some(chunk) = self.play.session.transmit() {
                self.guest.take(&chunk.bytes, self.at());
            }
            let said = self.guest.says(self.at());
            self.play.session.receive(&said, self.play.now);
            self.play.session.tick(self.play.now);
            let mut ended = false;
            while let Some(output) = self.play.session.poll() {
                ended |= end(&output);
                if !matches!(output, Output::Stray(_)) {
                    told.push((self.at(), output));
                }
            }
            if ended || self.at() >= until {
                return told;
            }
            self.play.now += STEP;
        }
    }

    /// Runs until a call ends, and returns its end.
    #[track_caller]
    fn end_of(&mut self, call: CallId) -> (Duration, Result<String, Error>) {
        let told = self.run(1e4, |output| matches!(output, Output::Done(id, _) if *id == call));
        let Some((at, Output::Done(_, result))) = told.into_iter().next_back() else { panic!("no end") };
        (at, result.map(|reply| String::from_utf8_lossy(reply.json()).into_owned()))
    }

    /// Asserts that commands are answered, each with its own reply.
    #[track_caller]
    fn answers(&mut self) {
        for name in ["guest-ping", "guest-info", "guest-get-time"] {
            let call = self.call(name, 60.0);
            assert_eq!(self.end_of(call).1.expect("a reply"), format!("\"{name}\""));
        }
    }
}

#[test]
fn an_agent_that_comes_up_late_is_found() {
    let options = Options::default().agent_timeout(Duration::from_secs(30));
    for seconds in [0.5, 7.5, 15.5, 16.0, 22.0, 29.0] {
        for keeps in [true, false] {
            let mut world = World::new(Guest { keeps, ..Guest::up_at(seconds) }, &options);
            let told = world.run(31.0, |output| matches!(output, Output::Ready));
            let [(at, Output::Ready)] = told.as_slice() else { panic!("up at {seconds}, {keeps}: {told:?}") };
            // An agent that finds an earlier request answers at once, and any other answers the next attempt.
            let late = at.as_secs_f64() - seconds;
            assert!(late < if keeps { 0.2 } else { 1.2 }, "up at {seconds}, {keeps}: found {late} seconds later");
            world.answers();
        }
    }
}

#[test]
fn an_agent_that_finds_all_attempts_answers_no_call_with_them() {
    for delimits in [true, false] {
        let options = Options::default().agent_timeout(Duration::from_secs(3600));
        let mut world = World::new(Guest { delimits, ..Guest::up_at(600.0) }, &options);
        // Several calls wait, so that one is under way while the other answers arrive.
        let calls: Vec<_> = ["a", "b", "c", "a"].into_iter().map(|name| (name, world.call(name, 3600.0))).collect();
        world.run(600.0 - 0.1, |_| false);
        assert!(world.guest.attempts > 100, "{}", world.guest.attempts);
        for (name, call) in calls {
            let (at, reply) = world.end_of(call);
            assert_eq!(reply.expect("a reply"), format!("\"{name}\""));
            assert!(at < Duration::from_secs(601), "{at:?}");
        }
        world.answers();
        assert_eq!(world.play.session.deadline(), None);
    }
}

#[test]
fn an_agent_of_five_seconds_an_answer() {
    let mut world = World::new(Guest { pace: Duration::from_secs(5), ..Guest::up_at(0.0) }, &Options::default());
    let told = world.run(10.0, |output| matches!(output, Output::Ready));
    assert!(matches!(told.as_slice(), [(at, Output::Ready)] if at.as_secs() == 5), "{told:?}");
    world.answers();
    // Calls that the agent cannot answer in time do not increase its load without limit.
    let mut answered = 0;
    for _ in 0..50 {
        let call = world.call("guest-ping", 12.0);
        answered += usize::from(world.end_of(call).1.is_ok());
        assert!(world.guest.unread.len() < 15, "{}", world.guest.unread.len());
    }
    assert!(answered >= 25, "{answered}");
    world.answers();
}

#[test]
fn attempts_do_not_fill_a_channel_without_an_agent() {
    const DAY: f64 = 86400.0;
    // One caller that waits, and two that repeat short calls.
    for timeout in [10.0 * DAY, 0.2, 5.0] {
        let mut world = World::new(Guest::up_at(2.0 * DAY), &Options::default());
        while world.at().as_secs_f64() < DAY {
            world.call("guest-ping", timeout);
            let wait = timeout.clamp(1.0, DAY);
            world.run(wait, |_| false);
        }
        let Guest { attempts, bytes, .. } = world.guest;
        assert!((200..300).contains(&attempts) && bytes < 30_000, "{attempts} attempts of {bytes} bytes");
    }
    // A full channel takes nothing, and the session does not grow.
    let mut play = qga();
    play.call("guest-ping");
    for _ in 0..50 {
        play.later(1);
    }
    assert_eq!(play.sent().len(), 1);
}

#[test]
fn an_agent_that_is_busy_with_a_freeze_is_told_to_thaw() {
    let freeze = Duration::from_secs(15);
    let mut world = World::new(Guest { freeze, ..Guest::up_at(0.0) }, &Options::default());
    world.run(1.0, |output| matches!(output, Output::Ready));
    let start = world.at();
    let call = world.call("guest-fsfreeze-freeze", 1.0);
    let (at, result) = world.end_of(call);
    let error = result.expect_err("busy");
    assert!(error.is_timeout() && !error.is_no_agent() && error.was_sent() == Some(true), "{error}");
    assert_eq!((at - start).as_secs(), 1);
    let call = world.call("guest-fsfreeze-thaw", 60.0);
    let (at, result) = world.end_of(call);
    assert_eq!(result.expect("thawed"), "\"guest-fsfreeze-thaw\"");
    assert!((at - start).as_secs_f64() < 16.0, "{at:?}");
    world.answers();
}

#[test]
fn the_deadline_of_a_call_wins_over_that_of_the_agent() {
    let no_agent = |result: Result<String, Error>, after: f64| {
        let error = result.expect_err("no agent");
        assert!(error.is_no_agent() && error.is_timeout() && error.was_sent() == Some(false), "{error:?}");
        let Error::Timeout { kind: TimeoutKind::AgentFor(command), after: waited, .. } = error else { panic!() };
        assert_eq!((&*command, waited.as_secs_f64()), ("guest-ping", after));
    };
    // There is no agent. One call has a shorter timeout than the handshake, and one a longer timeout.
    let mut world = World::new(Guest::up_at(1e6), &Options::default());
    let short = world.call("guest-ping", 0.2);
    let long = world.call("guest-ping", 25.0);
    let (at, result) = world.end_of(short);
    assert_eq!(at.as_secs_f64(), 0.2);
    no_agent(result, 0.2);
    let (at, result) = world.end_of(long);
    assert_eq!(at.as_secs_f64(), 25.0);
    no_agent(result, 25.0);
    // Calls during a handshake that an earlier call began.
    for _ in 0..3 {
        let call = world.call("guest-ping", 0.2);
        no_agent(world.end_of(call).1, 0.2);
    }
    // The agent starts within the timeout of a call.
    let mut world = World::new(Guest::up_at(45.0), &Options::default());
    let call = world.call("guest-ping", 60.0);
    assert!(world.end_of(call).1.is_ok());
}

#[test]
fn a_sync_that_joins_a_handshake_has_its_own_time() {
    let mut world = World::new(Guest::up_at(1e6), &Options::default());
    let call = world.call("guest-ping", 60.0);
    world.run(7.0, |_| false);
    let first = world.play.session.resync(world.play.now);
    let now = world.at();
    world.run(3.5, |_| false);
    let second = world.play.session.resync(world.play.now);
    for (sync, start) in [(first, now), (second, now + Duration::from_millis(3500))] {
        let (at, result) = world.end_of(sync);
        let error = result.expect_err("no agent");
        assert_eq!((at - start).as_secs_f64(), 10.0);
        assert!(error.is_no_agent(), "{error}");
        assert_eq!(error.to_string(), "timed out after 10s waiting for the guest agent (is it running?)");
    }
    assert_eq!(world.end_of(call).0.as_secs_f64(), 60.0);
}

#[test]
fn a_sync_beside_a_call_asks_the_agent() {
    let mut world = World::new(Guest::up_at(0.0), &Options::default());
    world.answers();
    // A busy agent does not answer the handshake.
    world.guest.freeze = Duration::from_secs(15);
    let freeze = world.call("guest-fsfreeze-freeze", 60.0);
    let sync = world.play.session.resync(world.play.now);
    let error = world.end_of(sync).1.expect_err("busy");
    assert!(error.is_no_agent(), "{error}");
    let sync = world.play.session.resync(world.play.now);
    assert_eq!(world.end_of(freeze).1.expect("frozen"), "\"guest-fsfreeze-freeze\"");
    assert!(world.end_of(sync).1.is_ok());
    world.answers();
    // An abandoned resynchronisation leaves nothing behind.
    let sync = world.play.session.resync(world.play.now);
    world.play.session.abandon(sync);
    world.run(1.0, |_| false);
    world.answers();
    assert_eq!(world.play.session.deadline(), None);
}

#[test]
fn an_answer_from_before_a_command_does_not_mean_to_be_in_step() {
    let mut play = qga();
    let (_, first) = number(&play.sent());
    play.later(1);
    let (_, second) = number(&play.sent());
    let answer = |play: &mut Play<QgaSession>, number: &str| {
        play.session.receive(b"\xff", play.now);
        play.server(&format!("{{\"return\": {number}}}"));
    };
    answer(&mut play, &first);
    play.call("slow");
    play.sends(&[r#"{"execute": "slow"}"#]);
    play.later(60);
    play.call("guest-ping");
    let (_, third) = number(&play.sent());
    // The slow command is not answered yet.
    answer(&mut play, &second);
    play.sends(&[]);
    play.server(r#"{"return": "slow"}"#);
    play.sends(&[]);
    answer(&mut play, &third);
    play.sends(&[r#"{"execute": "guest-ping"}"#]);
}
