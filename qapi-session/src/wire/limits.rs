//! How much a peer may make us hold: stated here once, and settable.

/// Limits on what is received.
///
/// They bound what a peer that runs wild can cost us, and are far above what real servers send: the
/// largest replies known are those of `guest-file-read`, whose 48 MiB travel as 64 MiB of base64.
///
/// # Memory
/// What a client's session holds of received bytes, in bytes of memory:
///
/// - While a message comes in, up to twice what of it has come, so twice [`message_size`](Self::message_size) at most. As
///   long as none does, nothing.
/// - For a complete message, a reply or an event, its length and an eighth, and some 250 for what is known of it; until who
///   waits for it drops it. Nothing else of a message is kept: neither where its tokens are nor room that it needed.
/// - Of a greeting, what it says; one of more than 64 KiB ends the session.
/// - For what is received at once, some 170 for each object in there until it is taken ([`poll`]), and then room for 64.
///   The drivers read 64 KiB at once, in which there may be 32,768 objects.
/// - For a connection that has ended, nothing but why.
///
/// A value that is decoded from a message is its owner's. It can be much larger than its text, as an empty object in
/// JSON may be a struct of a thousand bytes: what limits that is [`tokens`](Self::tokens). A [`serde_json::Value`] takes some
/// 40 bytes for each token.
///
/// [`poll`]: crate::client::Session::poll
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of one message, without the line end. At most `u32::MAX`, whatever is set.
    ///
    /// A longer one ends the session, as there is no telling where the next message starts.
    /// 128 MiB unless set.
    pub message_size: usize,
    /// Objects and arrays within each other, in one message. 256 unless set, and at most 1024, whatever is set: that is
    /// QEMU's own limit on what it receives.
    ///
    /// A deeper message is refused alone: it fails its call, and the session goes on. Where generated types nest,
    /// [`MAX_NESTING`](qapi_types::MAX_NESTING) is a limit as well; it refuses what is decoded, with the same error.
    pub nesting: u32,
    /// Strings, numbers, words and punctuation marks, in one message. 16 Mi unless set.
    ///
    /// A message of more is refused alone.
    pub tokens: u32,
}

/// What no [`Limits::nesting`] is beyond: QEMU's limit (`MAX_NESTING` in `qobject/json-streamer.c`), up to which values
/// can be dropped on a stack of 2 MiB.
const MOST_NESTING: u32 = 1024;

impl Limits {
    /// As far as they can be kept.
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
