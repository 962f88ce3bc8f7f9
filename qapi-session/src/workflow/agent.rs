//! Waiting for the guest agent.

use std::time::Duration;

use serde_json::Value;

use super::peers::Peers;
use super::{Failure, Peer, Workflow, WorkflowError, WorkflowRequest};

/// The time limit of one attempt to reach the agent.
const ATTEMPT: Duration = Duration::from_secs(3);
/// The pause after the first attempt. Each pause is twice as long as the one before, because the channel stores all
/// requests that are sent while no agent runs.
const FIRST_PAUSE: Duration = Duration::from_secs(1);
/// The longest pause between two attempts.
const LONGEST_PAUSE: Duration = Duration::from_secs(10);

/// Waits until the guest agent answers.
///
/// This is for a client that is already connected, for example while the guest restarts. It is not needed to connect to
/// an agent that has not started yet: `Qga::connect_with` of `qemu-qapi` itself waits, with
/// [`await_server`](crate::Options::await_server) for the channel and up to
/// [`agent_timeout`](crate::Options::agent_timeout) for the agent's answer.
///
/// By default it tries again after growing pauses. With [`port`](Self::port) it also tries again as soon as QEMU
/// reports with `VSERPORT_CHANGE` that the agent has opened its port.
#[derive(Clone, Debug)]
pub struct WaitForAgent {
    deadline: Duration,
    port: Option<String>,
}

impl WaitForAgent {
    /// Waits at most this long.
    pub fn within(deadline: Duration) -> Self {
        Self { deadline, port: None }
    }

    /// Also watches the port with this id, which is that of the `virtserialport` device, with the peer
    /// [`Monitor`](Peer::Monitor).
    #[must_use]
    pub fn port(mut self, id: impl Into<String>) -> Self {
        self.port = Some(id.into());
        self
    }

    async fn run(self, peers: Peers) -> Result<(), WorkflowError> {
        peers.set_deadline(Some(self.deadline));
        let mut pause = FIRST_PAUSE;
        loop {
            let handshake = WorkflowRequest::new(Peer::Agent, "", Value::Null);
            match peers.send(handshake.at_most(Some(ATTEMPT))).await {
                Ok(_) => return Ok(()),
                Err(error) if error.is_timeout() && matches!(error.failure(), Failure::Command(_)) => {}
                Err(error) => return Err(error),
            }
            let until = peers.after(pause);
            pause = LONGEST_PAUSE.min(pause * 2);
            while let Some(event) = peers.event(until, "the guest agent").await? {
                if event.data["open"] == true && self.port.as_deref() == Some(event.text("id")) {
                    break;
                }
            }
        }
    }
}

impl From<WaitForAgent> for Workflow<()> {
    fn from(wait: WaitForAgent) -> Self {
        let peers: &[(Peer, &[&str])] = match wait.port {
            Some(_) => &[(Peer::Agent, &[]), (Peer::Monitor, &["VSERPORT_CHANGE"])],
            None => &[(Peer::Agent, &[])],
        };
        Self::new(peers, |peers| wait.run(peers))
    }
}
