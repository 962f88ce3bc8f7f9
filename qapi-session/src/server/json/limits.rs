//! QEMU's limits on a message (`qobject/json-streamer.c`).

/// The most bytes of all tokens of a message. White space between them does not count.
pub(super) const MAX_SIZE: usize = 64 << 20;

/// The most tokens of a message.
pub(super) const MAX_TOKENS: usize = 2 << 20;

/// The most open brackets at any point of a message.
///
/// It also ensures that a value can be dropped and printed without overflowing the stack.
pub(super) const MAX_NESTING: i32 = 1024;

/// QEMU's error for a message that exceeds the nesting limit of its reader (`qobject/json-streamer.c`). This server
/// also uses it for typed arguments that exceed [`MAX_NESTING`](qapi_types::MAX_NESTING).
pub(in crate::server) const TOO_DEEP: &str = "JSON nesting depth limit exceeded";
