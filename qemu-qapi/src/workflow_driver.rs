//! The parts of running a workflow that both drivers share.

use std::io;

use qapi_session::client::Reply;
use qapi_session::workflow::{Failure, Peer, Workflow, WorkflowError};
use qapi_types::{Any, Timestamped};

use crate::{AnyEvent, ConnectionError, Error};

/// Returns the error of a workflow whose driver lacks a client.
pub(crate) fn no_client(peer: Peer) -> WorkflowError {
    let server = match peer {
        Peer::Monitor => "monitor",
        Peer::Agent => "guest agent",
        Peer::Destination => "destination's monitor",
    };
    Failure::Arguments(format!("the workflow needs a client of the {server}")).into()
}

/// Returns the error of a workflow that copies a file but runs without a stream.
pub(crate) fn no_stream() -> io::Error {
    io::Error::new(
        io::ErrorKind::Unsupported,
        "a copy needs a stream: use the method `read_file` or `write_file` of the client",
    )
}

/// How many events of each subscription are handed over before a workflow is polled again, so that a server that never
/// stops sending events delays neither deadlines nor cancellation.
pub(crate) const MOST_EVENTS: usize = 1024;

/// Logs that a guard that was dropped could not thaw its guest.
pub(crate) fn not_thawed(error: &WorkflowError) {
    tracing::error!(target: "qemu_qapi", "the guest's file systems may still be frozen: {error}");
}

/// Decodes the value of a reply.
pub(crate) fn value(command: String, reply: &Reply) -> Result<Any, Error> {
    reply.decode().map_err(|error| Error::Decode { command: command.into(), error, address: None })
}

/// Hands an item of a subscription to the workflow. Returns whether the subscription may deliver more.
pub(crate) fn hand_over<T>(
    workflow: &mut Workflow<T>,
    peer: Peer,
    delivered: Option<Result<Timestamped<AnyEvent>, Error>>,
) -> bool {
    match delivered {
        Some(Ok(event)) => workflow.event(peer, &event.event.name, event.event.data),
        Some(Err(error)) if error.is_lost() => {
            workflow.ended(peer, error);
            return false;
        }
        // Events were dropped, or one cannot be decoded.
        Some(Err(_)) => workflow.events_dropped(),
        None => {
            workflow.ended(peer, ConnectionError::Closed.into());
            return false;
        }
    }
    true
}
