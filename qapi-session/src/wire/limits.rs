//! How much a peer may make us hold: stated here once, and settable.

/// Limits on what is received.
///
/// They bound what a peer that runs wild can cost us, and are far above what real servers send: the
/// largest replies known are those of `guest-file-read`, whose 48 MiB travel as 64 MiB of base64.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of one message, without the line end. At most `u32::MAX`, whatever is set.
    ///
    /// A longer one ends the session, as there is no telling where the next message starts.
    /// 128 MiB unless set.
    pub message_size: usize,
    /// Objects and arrays within each other, in one message. 256 unless set; QEMU itself takes 1024.
    ///
    /// A deeper message is refused alone: it fails its call, and the session goes on. Decoding takes
    /// stack for each level, so a larger limit wants threads with larger stacks.
    pub nesting: u32,
    /// Strings, numbers, words and punctuation marks, in one message. 16 Mi unless set.
    ///
    /// A message of more is refused alone.
    pub tokens: u32,
}

impl Default for Limits {
    fn default() -> Self {
        Self { message_size: 128 << 20, nesting: 256, tokens: 16 << 20 }
    }
}
