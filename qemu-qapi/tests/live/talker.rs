//! The plainest possible client: blocking, one request at a time, replies as raw JSON.
//!
//! It exists for tests that must not depend on the client under test, so it shares no code with
//! it: lines in, lines out, `serde_json` for the rest. It leans on what real peers do (each
//! message on a line of its own) and panics with the reason where something is not as expected.

use std::collections::BTreeMap;
use std::io::{self, Read as _, Write as _};
use std::os::unix::net::UnixStream;
use std::path::Path;
use std::time::{Duration, Instant};

use serde_json::value::RawValue;
use serde_json::{Map, Value, json};

use super::peer::Protocol;

/// How long a peer may take for one answer.
pub(super) const DEADLINE: Duration = Duration::from_secs(30);

/// One connection to a peer.
#[derive(Debug)]
pub(crate) struct Talker {
    stream: UnixStream,
    protocol: Protocol,
    received: Vec<u8>,
    greeting: Value,
    events: Vec<Value>,
    last_id: u64,
}

impl Talker {
    /// Connects, and negotiates (QMP, without out-of-band execution) or synchronises (QGA).
    pub(crate) fn connect(path: &Path, protocol: Protocol) -> io::Result<Self> {
        // A peer that never accepts does not hold this up: the kernel does that for it.
        let stream = UnixStream::connect(path)?;
        let (received, greeting, events) = Default::default();
        let mut talker = Self { stream, protocol, received, greeting, events, last_id: 0 };
        talker.stream.set_write_timeout(Some(DEADLINE))?;
        match protocol {
            Protocol::Qmp => talker.negotiate()?,
            Protocol::Qga => talker.synchronise()?,
        }
        Ok(talker)
    }

    fn negotiate(&mut self) -> io::Result<()> {
        let greeting = self.line()?;
        self.greeting = serde_json::from_slice(&greeting)?;
        self.request("qmp_capabilities", None)?
            .map(drop)
            .map_err(|error| io::Error::other(format!("cannot negotiate: {error}")))
    }

    fn synchronise(&mut self) -> io::Result<()> {
        // Any number will do that an earlier client is not likely to have used.
        let id = u64::from(std::process::id());
        let request = json!({"execute": "guest-sync-delimited", "arguments": {"id": id}});
        self.stream.write_all(&[b"\xff", request.to_string().as_bytes(), b"\n"].concat())?;
        // Before the marker comes the complaint about ours, and what is left from before.
        let deadline = Instant::now() + DEADLINE;
        while !self.received.contains(&0xff) {
            self.read(deadline)?;
        }
        let marker = self.received.iter().rposition(|&byte| byte == 0xff).unwrap_or_default();
        self.received.drain(..=marker);
        let reply: Value = serde_json::from_slice(&self.line()?)?;
        if reply != json!({ "return": id }) {
            return Err(io::Error::other(format!("cannot synchronise: {reply}")));
        }
        Ok(())
    }

    /// What the peer said first. `Null` from a guest agent, which says nothing.
    pub(crate) fn greeting(&self) -> &Value {
        &self.greeting
    }

    /// The events that have come so far, in order. Only `execute` reads, so only what came before
    /// a reply is here; an event that is expected later is waited for with [`event`](Self::event).
    pub(crate) fn events(&self) -> &[Value] {
        &self.events
    }

    /// Executes a command: the `return` member of its reply, or else its `error` member.
    #[track_caller]
    pub(crate) fn execute(&mut self, name: &str, arguments: Option<Value>) -> Result<Value, Value> {
        self.execute_bytes(name, arguments)
            .map(|bytes| serde_json::from_slice(&bytes).expect("part of what was parsed"))
    }

    /// Like [`execute`](Self::execute), but gives the very text of the `return` member.
    #[track_caller]
    pub(crate) fn execute_bytes(&mut self, name: &str, arguments: Option<Value>) -> Result<Vec<u8>, Value> {
        match self.request(name, arguments) {
            Ok(reply) => reply,
            Err(error) => panic!("no reply to {name}: {error}"),
        }
    }

    /// The oldest event of that name, waiting for it if it has not come yet. It is taken out of
    /// [`events`](Self::events).
    #[track_caller]
    pub(crate) fn event(&mut self, name: &str) -> Value {
        let deadline = Instant::now() + DEADLINE;
        loop {
            if let Some(at) = self.events.iter().position(|event| event["event"] == name) {
                return self.events.remove(at);
            }
            let line = self.line_until(deadline);
            let line = line.unwrap_or_else(|error| panic!("no event {name}: {error}"));
            let event: Value = serde_json::from_slice(&line).expect("JSON from a peer");
            assert!(event["event"].is_string(), "{event} where an event was expected");
            self.events.push(event);
        }
    }

    /// The version the peer tells.
    #[track_caller]
    pub(super) fn version(&mut self) -> [u32; 3] {
        let told = match self.protocol {
            Protocol::Qmp => {
                let qemu = &self.greeting["QMP"]["version"]["qemu"];
                ["major", "minor", "micro"].map(|part| qemu[part].as_u64())
            }
            Protocol::Qga => {
                let info = self.execute("guest-info", None).expect("what every agent answers");
                let mut parts = info["version"].as_str().unwrap_or_default().split('.');
                [(); 3].map(|()| parts.next().and_then(|part| part.parse().ok()))
            }
        };
        told.map(|part| part.and_then(|part| u32::try_from(part).ok()).expect("a version"))
    }

    /// Sends a request and reads up to its reply.
    fn request(&mut self, name: &str, arguments: Option<Value>) -> io::Result<Result<Vec<u8>, Value>> {
        let mut request = Map::new();
        request.insert("execute".into(), name.into());
        request.extend(arguments.map(|arguments| ("arguments".into(), arguments)));
        // The agent is asked the way its users ask it: without.
        let id = (self.protocol == Protocol::Qmp).then(|| {
            self.last_id += 1;
            Value::from(self.last_id)
        });
        request.extend(id.clone().map(|id| ("id".into(), id)));
        self.stream.write_all(format!("{}\n", Value::from(request)).as_bytes())?;

        let deadline = Instant::now() + DEADLINE;
        loop {
            let line = self.line_until(deadline)?;
            let mut message: Map<String, Value> = serde_json::from_slice(&line)?;
            if message.contains_key("event") {
                self.events.push(message.into());
                continue;
            }
            if message.get("id") != id.as_ref() {
                let message = Value::from(message);
                return Err(io::Error::other(format!("{message} does not answer {id:?}")));
            }
            if let Some(error) = message.remove("error") {
                return Ok(Err(error));
            }
            let members: BTreeMap<String, Box<RawValue>> = serde_json::from_slice(&line)?;
            return match members.get("return") {
                Some(value) => Ok(Ok(value.get().as_bytes().to_vec())),
                None => Err(io::Error::other("a reply without return and error")),
            };
        }
    }

    fn line(&mut self) -> io::Result<Vec<u8>> {
        self.line_until(Instant::now() + DEADLINE)
    }

    /// The next line, without its end.
    fn line_until(&mut self, deadline: Instant) -> io::Result<Vec<u8>> {
        let mut searched = 0;
        loop {
            if let Some(end) = self.received[searched..].iter().position(|&byte| byte == b'\n') {
                let mut line: Vec<u8> = self.received.drain(..=searched + end).collect();
                line.truncate(line.trim_ascii_end().len());
                return Ok(line);
            }
            searched = self.received.len();
            self.read(deadline)?;
        }
    }

    /// Appends some bytes to what was received.
    fn read(&mut self, deadline: Instant) -> io::Result<()> {
        let left = deadline.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return Err(self.late());
        }
        self.stream.set_read_timeout(Some(left))?;
        let mut buffer = [0; 1 << 16];
        match self.stream.read(&mut buffer) {
            Ok(0) => Err(io::Error::new(io::ErrorKind::UnexpectedEof, "the peer hung up")),
            Ok(count) => {
                self.received.extend_from_slice(&buffer[..count]);
                Ok(())
            }
            Err(error) if error.kind() == io::ErrorKind::Interrupted => Ok(()),
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => Err(self.late()),
            Err(error) => Err(error),
        }
    }

    fn late(&self) -> io::Error {
        let received = self.received.escape_ascii();
        let text = format!("nothing for {DEADLINE:?} (is another connection to the peer open?) after: {received}");
        io::Error::new(io::ErrorKind::TimedOut, text)
    }
}
