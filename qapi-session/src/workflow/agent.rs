//! Waiting for the guest agent.

use std::time::Duration;

use serde_json::Value;

use super::peers::Peers;
use super::{Failure, Peer, Workflow, WorkflowError, WorkflowRequest};

/// How long an attempt to reach the agent may take, and how long after it the next one begins if nothing suggests that
/// the agent has come. The pauses grow, because everything that is sent while there is no agent waits in the channel.
const ATTEMPT: Duration = Duration::from_secs(3);
const FIRST_PAUSE: Duration = Duration::from_secs(1);
const LONGEST_PAUSE: Duration = Duration::from_secs(10);

/// Waits until the guest agent answers.
///
/// This is for a client that is already connected, for example while the guest restarts. For an agent that is not there
/// yet, it is not needed: `Qga::connect_with` of `qemu-qapi` itself waits, with
/// [`await_server`](crate::Options::await_server) for the channel and up to
/// [`agent_timeout`](crate::Options::agent_timeout) for the agent's answer.
///
/// With a monitor it need not guess: QEMU says by `VSERPORT_CHANGE` when the agent has opened its port.
#[derive(Clone, Debug)]
pub struct WaitForAgent {
    deadline: Duration,
    port: Option<String>,
}

impl WaitForAgent {
    /// Waits this long at most.
    pub fn within(deadline: Duration) -> Self {
        Self { deadline, port: None }
    }

    /// Also listens to the peer [`Monitor`](Peer::Monitor) for the port with this id, that of the `virtserialport`.
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
