//! Faults that a mock server can inject.

use std::fmt;
use std::str::FromStr;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

/// The command that ends the negotiation.
pub(crate) const NEGOTIATION: &str = "qmp_capabilities";

/// A fault that the server injects. It can be limited to the replies to one command, and to a number of times.
///
/// The text form is `KIND[@COMMAND][*TIMES]`:
///
/// ```
/// use qapi_mock::{Fault, FaultKind};
/// let fault: Fault = "eof-in-reply@query-block*1".parse()?;
/// assert_eq!(fault, Fault::new(FaultKind::EofInReply).on("query-block").times(1));
/// # Ok::<(), qapi_mock::ParseFaultError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    kind: FaultKind,
    command: Option<String>,
    times: Option<u32>,
}

/// The kind of a fault.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FaultKind {
    /// `silence`: accepts a connection but sends no greeting. With a command: sends no reply to it.
    Silence,
    /// `silence=N`: answers N commands of a client, and then sends nothing more to it.
    SilenceAfter(u64),
    /// `early-event`: sends an event directly before the reply to the negotiation. With a command: before its reply.
    EarlyEvent,
    /// `eof`: closes the connection instead of replying.
    Eof,
    /// `eof-in-reply`: closes it in the middle of the reply.
    EofInReply,
    /// `delay=MS`: takes that many milliseconds to execute a command. Out-of-band commands can overtake it.
    Delay(Duration),
    /// `split`: writes one byte at a time. Without a command, this applies to all output.
    Split,
    /// `duplicate`: replies twice.
    Duplicate,
    /// `late`: holds a reply until the next command, and sends it before the reply to that.
    Late,
    /// `garbage`: replies with invalid JSON.
    Garbage,
}

/// The error of a text that cannot be parsed as a fault.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{text}` is not a fault: {why}")]
pub struct ParseFaultError {
    text: String,
    why: &'static str,
}

impl Fault {
    /// Creates a fault of the given kind, for all commands and any number of times.
    pub fn new(kind: FaultKind) -> Self {
        Self { kind, command: None, times: None }
    }

    /// Limits the fault to the replies to one command, which may be `qmp_capabilities`.
    #[must_use]
    pub fn on(mut self, command: impl Into<String>) -> Self {
        self.command = Some(command.into());
        self
    }

    /// Limits how many times the fault is injected.
    #[must_use]
    pub fn times(mut self, times: u32) -> Self {
        self.times = Some(times);
        self
    }

    /// Returns the command that it is limited to.
    pub fn command(&self) -> Option<&str> {
        self.command.as_deref()
    }
}

impl From<FaultKind> for Fault {
    fn from(kind: FaultKind) -> Self {
        Self::new(kind)
    }
}

impl FromStr for Fault {
    type Err = ParseFaultError;

    fn from_str(text: &str) -> Result<Self, ParseFaultError> {
        let error = |why| ParseFaultError { text: text.to_owned(), why };
        let (rest, times) = match text.split_once('*') {
            Some((rest, times)) => (rest, Some(times.parse().map_err(|_| error("how many times is not a number"))?)),
            None => (text, None),
        };
        let (rest, command) = match rest.split_once('@') {
            Some((_, "")) => return Err(error("no command follows `@`")),
            Some((rest, command)) => (rest, Some(command.to_owned())),
            None => (rest, None),
        };
        let (name, value) = match rest.split_once('=') {
            Some((name, value)) => (name, Some(value.parse::<u64>().map_err(|_| error("its value is not a number"))?)),
            None => (rest, None),
        };
        let kind = match (name, value) {
            ("silence", None) => FaultKind::Silence,
            ("silence", Some(_)) if command.is_some() => {
                return Err(error("a number and a command cannot be combined"));
            }
            ("silence", Some(after)) => FaultKind::SilenceAfter(after),
            ("delay", Some(delay)) => FaultKind::Delay(Duration::from_millis(delay)),
            ("delay", None) => return Err(error("how many milliseconds? `delay=MS`")),
            ("early-event", None) => FaultKind::EarlyEvent,
            ("eof", None) => FaultKind::Eof,
            ("eof-in-reply", None) => FaultKind::EofInReply,
            ("split", None) => FaultKind::Split,
            ("duplicate", None) => FaultKind::Duplicate,
            ("late", None) => FaultKind::Late,
            ("garbage", None) => FaultKind::Garbage,
            (_, Some(_)) => return Err(error("only `silence` and `delay` take a value")),
            _ => {
                return Err(error(
                    "the kinds are silence[=N], early-event, eof, eof-in-reply, delay=MS, split, duplicate, late, garbage",
                ));
            }
        };
        Ok(Self { kind, command, times })
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.kind {
            FaultKind::Silence => f.write_str("silence")?,
            FaultKind::SilenceAfter(after) => write!(f, "silence={after}")?,
            FaultKind::EarlyEvent => f.write_str("early-event")?,
            FaultKind::Eof => f.write_str("eof")?,
            FaultKind::EofInReply => f.write_str("eof-in-reply")?,
            FaultKind::Delay(delay) => write!(f, "delay={}", delay.as_millis())?,
            FaultKind::Split => f.write_str("split")?,
            FaultKind::Duplicate => f.write_str("duplicate")?,
            FaultKind::Late => f.write_str("late")?,
            FaultKind::Garbage => f.write_str("garbage")?,
        }
        if let Some(command) = &self.command {
            write!(f, "@{command}")?;
        }
        self.times.map_or(Ok(()), |times| write!(f, "*{times}"))
    }
}

/// The faults of a server.
#[derive(Debug, Default)]
pub(crate) struct Faults(Vec<Armed>);

/// A fault, and the number of times that it may still be injected.
#[derive(Debug)]
struct Armed {
    fault: Fault,
    left: AtomicU32,
}

/// The faults that are injected into one reply.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Treatment {
    /// Whether nothing more is sent over the connection, not even this reply.
    pub(crate) mute: bool,
    pub(crate) dropped: bool,
    pub(crate) early_event: bool,
    pub(crate) eof: bool,
    pub(crate) eof_in_reply: bool,
    pub(crate) delay: Option<Duration>,
    pub(crate) split: bool,
    pub(crate) duplicate: bool,
    pub(crate) late: bool,
    pub(crate) garbage: bool,
}

impl Faults {
    pub(crate) fn new(faults: impl IntoIterator<Item = Fault>) -> Self {
        let armed = |fault: Fault| Armed { left: AtomicU32::new(fault.times.unwrap_or(u32::MAX)), fault };
        Self(faults.into_iter().map(armed).collect())
    }

    /// Returns the commands that faults are limited to.
    pub(crate) fn commands(&self) -> impl Iterator<Item = &str> {
        self.0.iter().filter_map(|armed| armed.fault.command())
    }

    /// Whether a client that connects now gets no greeting.
    pub(crate) fn omits_greeting(&self) -> bool {
        self.0.iter().any(|armed| {
            armed.fault == Fault { times: armed.fault.times, ..FaultKind::Silence.into() } && armed.trigger()
        })
    }

    /// Whether all output is written byte by byte.
    pub(crate) fn splits_all(&self) -> bool {
        self.0.iter().any(|armed| armed.fault == FaultKind::Split.into())
    }

    /// Returns the delay before a command is executed.
    pub(crate) fn delay(&self, command: &str) -> Option<Duration> {
        self.0.iter().find_map(|armed| match armed.fault.kind {
            FaultKind::Delay(delay) if armed.applies_to(command) && armed.trigger() => Some(delay),
            _ => None,
        })
    }

    /// Returns the treatment of a reply. `answered` is the number of replies to the client, including this one but not
    /// the reply to the negotiation.
    pub(crate) fn treat(&self, command: &str, answered: u64) -> Treatment {
        let mut treatment = Treatment::default();
        for armed in &self.0 {
            if !armed.applies_to(command) {
                continue;
            }
            let flag = match armed.fault.kind {
                FaultKind::Silence if armed.fault.command.is_some() => &mut treatment.dropped,
                FaultKind::SilenceAfter(after) if answered > after => &mut treatment.mute,
                FaultKind::EarlyEvent => &mut treatment.early_event,
                FaultKind::Eof => &mut treatment.eof,
                FaultKind::EofInReply => &mut treatment.eof_in_reply,
                FaultKind::Split => &mut treatment.split,
                FaultKind::Duplicate => &mut treatment.duplicate,
                FaultKind::Late => &mut treatment.late,
                FaultKind::Garbage => &mut treatment.garbage,
                _ => continue,
            };
            *flag |= armed.trigger();
        }
        treatment
    }
}

impl Armed {
    /// Whether it applies to the reply to a command.
    fn applies_to(&self, command: &str) -> bool {
        match (&self.fault.command, self.fault.kind) {
            (Some(only), _) => only == command,
            (None, FaultKind::EarlyEvent) => command == NEGOTIATION,
            (None, _) => command != NEGOTIATION,
        }
    }

    /// Counts an injection. Returns false if it may not be injected any more.
    fn trigger(&self) -> bool {
        let less = |left: u32| (left != 0).then(|| if left == u32::MAX { left } else { left - 1 });
        self.left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, less).is_ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn read_and_written() {
        for text in [
            "silence",
            "silence=3",
            "silence@stop",
            "early-event",
            "eof@query-block",
            "eof-in-reply@query-block*2",
            "delay=20",
            "delay=20@stop",
            "split",
            "duplicate*1",
            "late",
            "garbage",
        ] {
            assert_eq!(text.parse::<Fault>().map(|fault| fault.to_string()), Ok(text.to_owned()));
        }
        for (text, why) in [
            ("nonsense", "the kinds are silence[=N], early-event"),
            ("delay", "how many milliseconds?"),
            ("delay=x", "its value is not a number"),
            ("split=1", "only `silence` and `delay` take a value"),
            ("split@", "no command follows"),
            ("split*x", "how many times"),
            ("silence=1@stop", "a number and a command cannot be combined"),
        ] {
            let error = text.parse::<Fault>().unwrap_err().to_string();
            assert!(error.starts_with(&format!("`{text}` is not a fault: {why}")), "{error}");
        }
    }

    #[test]
    fn injected_where_and_as_often_as_requested() {
        let faults = Faults::new(["eof@stop*2", "early-event", "silence=2"].map(|fault| fault.parse().unwrap()));
        assert!(!faults.treat("cont", 1).eof && !faults.treat("cont", 2).mute && faults.treat("cont", 3).mute);
        assert!(faults.treat("stop", 1).eof && faults.treat("stop", 1).eof && !faults.treat("stop", 1).eof);
        assert!(faults.treat(NEGOTIATION, 0).early_event && !faults.treat("cont", 1).early_event);
        assert!(!faults.omits_greeting() && Faults::new([FaultKind::Silence.into()]).omits_greeting());
    }
}
