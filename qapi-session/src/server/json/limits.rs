//! QEMU's limits on a message (`qobject/json-streamer.c`).

/// Bytes of all tokens of a message. Space between them does not count.
pub(super) const MAX_SIZE: usize = 64 << 20;

/// Tokens of a message.
pub(super) const MAX_TOKENS: usize = 2 << 20;

/// Brackets open at once.
///
/// This is what keeps a value from being too deep to be dropped or printed.
pub(super) const MAX_NESTING: i32 = 1024;

/// QEMU's error for a message that exceeds the nesting limit of its reader (`qobject/json-streamer.c`). This server
/// also uses it for typed arguments that exceed [`MAX_NESTING`](qapi_types::MAX_NESTING).
pub(in crate::server) const TOO_DEEP: &str = "JSON nesting depth limit exceeded";
