//! Shutting down with escalation, and reset.

use std::time::{Duration, Instant};

use serde_json::{Value, json};

use super::peers::{Event, Peers};
use super::{Failure, Peer, Workflow, WorkflowError, WorkflowRequest};
use crate::{ConnectionError, Error};

/// A way to shut a virtual machine down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ShutdownMethod {
    /// The guest agent's `guest-shutdown`. The workflow needs the peer [`Agent`](Peer::Agent).
    Agent,
    /// The power button: `system_powerdown`.
    Acpi,
    /// QEMU's `quit`, which acts on the guest like a power failure.
    Quit,
    /// No request: the machine must shut down by itself.
    Wait,
}

/// Shuts a virtual machine down, and waits until it has.
///
/// Each method has a time in which the machine must shut down; then the next method is tried. If a method's command is
/// refused or cannot be sent, the next method is tried at once. The machine has shut down when the event `SHUTDOWN`
/// says so, or when QEMU ends the monitor's connection after one of the methods was tried. A connection that is lost
/// otherwise, for example because this side closes it, is an error.
///
/// A request to shut down cannot be withdrawn: after a failure or cancellation the machine may still shut down.
#[derive(Clone, Debug)]
pub struct PowerOff {
    methods: Vec<(ShutdownMethod, Duration)>,
    until_exit: Option<Duration>,
}

/// How a virtual machine has shut down.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct PoweredOff {
    /// The last method that was tried; `None` if the machine had already shut down.
    pub method: Option<ShutdownMethod>,
    /// The reason of the event `SHUTDOWN`, such as `guest-shutdown`; `None` if the event did not arrive, or the server is
    /// older than 4.0.
    ///
    /// `None` together with [`exited`](Self::exited) may also mean that QEMU has crashed or was killed. Only the exit
    /// status of its process tells these cases apart. For a program that the feature `launch` of `qemu-qapi` has
    /// started, `Qemu::wait` returns it.
    pub reason: Option<String>,
    /// Whether QEMU has closed the connection. With `-no-shutdown`, QEMU keeps it open.
    pub exited: bool,
}

impl PowerOff {
    /// Shuts down by the power button, if the guest reacts to it within this time.
    pub fn by_acpi(within: Duration) -> Self {
        Self::new(ShutdownMethod::Acpi, within)
    }

    /// Shuts down by the guest agent, if it does so within this time.
    pub fn by_agent(within: Duration) -> Self {
        Self::new(ShutdownMethod::Agent, within)
    }

    /// Ends QEMU at once. Its connection must end within this time.
    pub fn by_quit(within: Duration) -> Self {
        Self::new(ShutdownMethod::Quit, within)
    }

    /// Only waits until the machine shuts down by itself.
    pub fn by_itself(within: Duration) -> Self {
        Self::new(ShutdownMethod::Wait, within)
    }

    fn new(method: ShutdownMethod, within: Duration) -> Self {
        Self { methods: vec![(method, within)], until_exit: None }
    }

    /// Tries another method if the earlier ones have failed.
    #[must_use]
    pub fn or(mut self, method: ShutdownMethod, within: Duration) -> Self {
        self.methods.push((method, within));
        self
    }

    /// Also waits at most this long until QEMU exits. Then `quit` is executed, and QEMU has the same time again to
    /// exit.
    #[must_use]
    pub fn until_exit(mut self, within: Duration) -> Self {
        self.until_exit = Some(within);
        self
    }

    async fn run(self, peers: Peers) -> Result<PoweredOff, WorkflowError> {
        let mut off = PoweredOff { method: None, reason: None, exited: false };
        let first = self.methods.first().map_or(Duration::ZERO, |(_, within)| *within);
        let mut is_down = is_known_down(&peers, first).await?;
        for (method, within) in &self.methods {
            if is_down || off.exited {
                break;
            }
            off.method = Some(*method);
            is_down = off.try_method(&peers, *method, *within).await?;
        }
        if !is_down && !off.exited {
            return Err(Failure::StillRunning.into());
        }
        if let Some(within) = self.until_exit
            && !off.exited
        {
            off.wait(&peers, peers.after(within), false).await?;
            if !off.exited {
                off.try_method(&peers, ShutdownMethod::Quit, within).await?;
            }
            if !off.exited {
                return Err(Failure::StillRunning.into());
            }
        }
        Ok(off)
    }
}

impl PoweredOff {
    /// Requests a shutdown and waits for it. Returns whether the machine has shut down.
    async fn try_method(
        &mut self,
        peers: &Peers,
        method: ShutdownMethod,
        within: Duration,
    ) -> Result<bool, WorkflowError> {
        let (peer, command, arguments) = match method {
            ShutdownMethod::Agent => (Peer::Agent, "guest-shutdown", json!({"mode": "powerdown"})),
            ShutdownMethod::Acpi => (Peer::Monitor, "system_powerdown", Value::Null),
            ShutdownMethod::Quit => (Peer::Monitor, "quit", Value::Null),
            ShutdownMethod::Wait => return self.wait(peers, peers.after(within), true).await,
        };
        let until = peers.after(within);
        let request = WorkflowRequest::new(peer, command, arguments).at_most(Some(within));
        let is_refused = match peers.send(request).await {
            Ok(_) => false,
            Err(error) if error.is_cancelled() => return Err(error),
            // The machine may have shut down before the reply or even the command.
            Err(error) if peer == Peer::Monitor && has_exited(&error) => {
                self.exited = true;
                return Ok(true);
            }
            Err(error) if peer == Peer::Monitor && error.is_lost() => return Err(error),
            Err(error) => !error.may_have_run(),
        };
        // With `quit`, the event comes before QEMU has ended.
        let until = if is_refused { peers.now() } else { until };
        self.wait(peers, until, method != ShutdownMethod::Quit).await
    }

    /// Waits until the machine has shut down, or, without `for_shutdown`, until the connection ends. Returns whether
    /// this has happened.
    async fn wait(&mut self, peers: &Peers, until: Instant, for_shutdown: bool) -> Result<bool, WorkflowError> {
        loop {
            match peers.event(until, "the machine to shut down").await {
                Ok(Some(event)) if event.name == "SHUTDOWN" => {
                    self.note(&event);
                    if for_shutdown {
                        return Ok(true);
                    }
                }
                Ok(Some(_)) => {}
                Ok(None) if peers.now() >= until => return Ok(self.exited),
                // Events were dropped. If the query fails, the next wait returns the reason.
                Ok(None) if for_shutdown => {
                    let left = until.saturating_duration_since(peers.now());
                    if is_known_down(peers, left).await.unwrap_or(false) {
                        return Ok(true);
                    }
                }
                Ok(None) => {}
                Err(_) if peers.end_of(Peer::Monitor).is_some_and(|end| has_exited(&end)) => {
                    self.exited = true;
                    return Ok(true);
                }
                Err(error) => return Err(error),
            }
        }
    }

    fn note(&mut self, event: &Event) {
        self.reason = event.data["reason"].as_str().map(str::to_owned);
    }
}

/// Returns whether the server reports within this time that the machine has shut down.
async fn is_known_down(peers: &Peers, within: Duration) -> Result<bool, WorkflowError> {
    let request = WorkflowRequest::new(Peer::Monitor, "query-status", Value::Null);
    match peers.send(request.at_most(Some(within))).await {
        Ok(status) => Ok(status["status"] == "shutdown"),
        Err(error) if error.is_timeout() && !error.is_lost() => Ok(false),
        Err(error) => Err(error),
    }
}

/// Whether the other side has ended the connection, as QEMU does when it exits.
fn has_exited(error: &WorkflowError) -> bool {
    error.error().and_then(Error::connection_error).is_some_and(ConnectionError::is_end)
}

impl From<PowerOff> for Workflow<PoweredOff> {
    fn from(power_off: PowerOff) -> Self {
        let needs_agent = power_off.methods.iter().any(|(method, _)| *method == ShutdownMethod::Agent);
        let peers: &[(Peer, &[&str])] = match needs_agent {
            true => &[(Peer::Monitor, &["SHUTDOWN"]), (Peer::Agent, &[])],
            false => &[(Peer::Monitor, &["SHUTDOWN"])],
        };
        Self::new(peers, |peers| power_off.run(peers))
    }
}

/// Resets a virtual machine, and waits until it has been reset.
#[derive(Clone, Debug)]
pub struct Reset {
    deadline: Duration,
}

impl Reset {
    /// Resets the machine within this time. A stopped machine is reset as well, and stays stopped.
    pub fn within(deadline: Duration) -> Self {
        Self { deadline }
    }

    async fn run(self, peers: Peers) -> Result<(), WorkflowError> {
        peers.set_deadline(Some(self.deadline));
        peers.monitor("system_reset", Value::Null).await?;
        loop {
            // A reset by the guest at the same moment is not this one, but has the same effect.
            let event = peers.event(peers.after(self.deadline), "the machine to be reset").await?;
            if event.is_some_and(|event| event.name == "RESET") {
                return Ok(());
            }
        }
    }
}

impl From<Reset> for Workflow<()> {
    fn from(reset: Reset) -> Self {
        Self::new(&[(Peer::Monitor, &["RESET"])], |peers| reset.run(peers))
    }
}
