//! Traits of clients that can execute commands.
//!
//! The generated client traits are implemented for every type that implements one of these: clients of any protocol and
//! transport, wrappers that log or retry, and mocks in tests.

use crate::{Command, Decode, Encode};

/// Executes commands and waits for their replies in the calling thread.
pub trait Execute {
    /// The error type: the server's error, or a failure of the connection.
    type Error;

    /// Executes a command and returns its reply.
    ///
    /// # Errors
    /// If the server returns an error, or no valid reply arrives.
    fn execute<C>(&self, command: C) -> Result<C::Reply, Self::Error>
    where
        C: Command + Encode,
        C::Reply: for<'de> Decode<'de>;
}

/// Executes commands and returns their replies as futures.
pub trait AsyncExecute {
    /// The error type: the server's error, or a failure of the connection.
    type Error;

    /// Executes a command and returns its reply. Nothing is sent before the future is first polled. Dropping the future
    /// abandons the command.
    ///
    /// # Errors
    /// If the server returns an error, or no valid reply arrives.
    fn execute<C>(&self, command: C) -> impl Future<Output = Result<C::Reply, Self::Error>> + Send
    where
        C: Command + Encode,
        C::Reply: for<'de> Decode<'de>;
}

impl<T: Execute + ?Sized> Execute for &T {
    type Error = T::Error;

    fn execute<C>(&self, command: C) -> Result<C::Reply, Self::Error>
    where
        C: Command + Encode,
        C::Reply: for<'de> Decode<'de>,
    {
        (**self).execute(command)
    }
}

impl<T: AsyncExecute + ?Sized> AsyncExecute for &T {
    type Error = T::Error;

    fn execute<C>(&self, command: C) -> impl Future<Output = Result<C::Reply, Self::Error>> + Send
    where
        C: Command + Encode,
        C::Reply: for<'de> Decode<'de>,
    {
        (**self).execute(command)
    }
}
