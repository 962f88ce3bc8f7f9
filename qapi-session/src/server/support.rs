//! What the code that `#[derive(Commands)]` writes refers to. Not for other uses.

use std::future::Future;
use std::sync::{Arc, Mutex, PoisonError};

use qapi_types::{CommandError, Decode, Encode};

pub use super::service::Execute;
use super::{Call, Execution, Responder};

/// Executes a command by a method that returns the reply.
pub fn run<C: for<'de> Decode<'de>, R: Encode, E: Into<CommandError>>(
    mut call: Call,
    method: impl FnOnce(&mut Call, C) -> Result<R, E>,
) -> Execution {
    Execution::Done(match call.read() {
        Ok(command) => {
            let result = method(&mut call, command);
            call.finish(result.map_err(Into::into))
        }
        Err(error) => call.refuse(error),
    })
}

/// The same with a server that is lent to one method at a time.
pub fn run_exclusive<S, C: for<'de> Decode<'de>, R: Encode, E: Into<CommandError>>(
    server: &Arc<Mutex<S>>,
    call: Call,
    method: impl FnOnce(&mut S, &mut Call, C) -> Result<R, E>,
) -> Execution {
    // A method that has panicked is over: the next one finds what it has left.
    run(call, |call, command| method(&mut server.lock().unwrap_or_else(PoisonError::into_inner), call, command))
}

/// Executes a command by a method that is given what replies.
pub fn defer<C: for<'de> Decode<'de>, R>(mut call: Call, method: impl FnOnce(&mut Call, C, Responder<R>)) -> Execution {
    Execution::Done(match call.read() {
        Ok(command) => {
            let (responder, response) = call.defer();
            method(&mut call, command, responder);
            response
        }
        Err(error) => call.refuse(error),
    })
}

/// The same with a server that is lent to one method at a time.
pub fn defer_exclusive<S, C: for<'de> Decode<'de>, R>(
    server: &Arc<Mutex<S>>,
    call: Call,
    method: impl FnOnce(&mut S, &mut Call, C, Responder<R>),
) -> Execution {
    defer(call, |call, command, responder| {
        method(&mut server.lock().unwrap_or_else(PoisonError::into_inner), call, command, responder);
    })
}

/// Executes a command by an `async` method, which `start` calls.
pub fn run_async<S, C, R, E, F>(server: &Arc<S>, mut call: Call, start: impl FnOnce(Arc<S>, Call, C) -> F) -> Execution
where
    C: for<'de> Decode<'de>,
    F: Future<Output = (Call, Result<R, E>)> + Send + 'static,
    R: Encode,
    E: Into<CommandError>,
{
    match call.read() {
        Ok(command) => {
            let running = start(server.clone(), call, command);
            Execution::pending(async move {
                let (call, result) = running.await;
                call.finish(result.map_err(Into::into))
            })
        }
        Err(error) => Execution::Done(call.refuse(error)),
    }
}

/// Answers a command from the tables.
pub fn answer_from_tables<S>(_: &Arc<S>, call: Call) -> Execution {
    Execution::Done(call.answer_from_tables())
}
