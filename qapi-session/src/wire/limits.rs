//! Limits on the memory that a peer can make a client use.

/// Limits on received messages.
///
/// They bound the memory and time that a faulty peer can cost, and are far above the messages of real servers. The
/// largest known replies are those of `guest-file-read`, whose 48 MiB are sent as 64 MiB of base64.
///
/// # Memory
/// A client's session uses this much memory for received data:
///
/// - While a message arrives: up to twice the bytes received of it, so at most twice
///   [`message_size`](Self::message_size). Between messages: nothing.
/// - For a complete reply or event: its length, plus at most an eighth, plus about 250 bytes. It is freed when its
///   receiver drops it.
/// - For the greeting: its contents. A greeting of more than 64 KiB ends the session.
/// - For messages that arrive in one read: about 170 bytes for each, until [`poll`] takes it. Afterwards, room for 64
///   of them is kept. The drivers read 64 KiB at a time, which can hold 32,768 empty objects.
/// - After the connection has ended: only the reason.
///
/// A value decoded from a message belongs to the caller. It can be much larger than its text: an empty JSON object may
/// become a struct of a thousand bytes. [`tokens`](Self::tokens) bounds this. A [`serde_json::Value`] takes about 40
/// bytes for each token.
///
/// [`poll`]: crate::client::Session::poll
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// The most bytes in one message, without the line end. Default: 128 MiB. Values above `u32::MAX - 1` have the same
    /// effect as `u32::MAX - 1`.
    ///
    /// A longer message ends the session, because the start of the next message cannot be known.
    pub message_size: usize,
    /// The most levels that objects and arrays may nest in one message. Default: 256. Values above 1024, QEMU's own
    /// limit for received messages, have the same effect as 1024.
    ///
    /// A message that nests deeper fails its call; the session continues. Values of generated types have the additional
    /// limit [`MAX_NESTING`](qapi_types::MAX_NESTING), which is checked when a reply is decoded and causes the same
    /// error.
    pub nesting: u32,
    /// The most tokens (strings, numbers, words and punctuation marks) in one message. Default: 16 Mi (16,777,216).
    ///
    /// A message with more fails its call; the session continues.
    pub tokens: u32,
}

/// The upper bound of [`Limits::nesting`]: QEMU's own limit (`MAX_NESTING` in `qobject/json-streamer.c`). A value that
/// nests this deep can still be dropped on a stack of 2 MiB.
const MOST_NESTING: u32 = 1024;

impl Limits {
    /// Reduces each value to the largest supported one.
    pub(super) fn settled(mut self) -> Self {
        self.message_size = self.message_size.min(u32::MAX as usize - 1);
        self.nesting = self.nesting.min(MOST_NESTING);
        self
    }
}

impl Default for Limits {
    fn default() -> Self {
        Self { message_size: 128 << 20, nesting: 256, tokens: 16 << 20 }
    }
}
