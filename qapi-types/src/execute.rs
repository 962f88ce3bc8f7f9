//! What a client is to its typed methods: whatever can execute a command.
//!
//! The methods of the generated client traits stand on these two, and so work over every client:
//! sessions of any protocol and transport, wrappers that log or retry, and mock-ups in tests.

use crate::{Command, Decode, Encode};

/// Executes commands and waits for their replies in the calling thread.
pub trait Execute {
    /// Why there is no reply: the server's error, or that of the way to it.
    type Error;

    /// Executes a command.
    ///
    /// # Errors
    /// If the server answers with an error, or no valid answer comes.
    fn execute<C>(&self, command: C) -> Result<C::Reply, Self::Error>
    where
        C: Command + Encode,
        C::Reply: for<'de> Decode<'de>;
}

/// Executes commands without blocking.
pub trait AsyncExecute {
    /// Why there is no reply: the server's error, or that of the way to it.
    type Error;

    /// Executes a command. Nothing is sent before the future is first polled, and the command is
    /// abandoned when the future is dropped.
    ///
    /// # Errors
    /// If the server answers with an error, or no valid answer comes.
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
