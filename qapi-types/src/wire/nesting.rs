//! The limit on how deep values may nest.
//!
//! Recursive types are decoded, encoded, printed, compared and dropped by recursive functions. The received value
//! decides how deep they recurse. So decoding stops at a limit, which is counted here for every format.

use std::cell::Cell;
use std::fmt::Display;

use serde::de::Error;

/// The most levels that objects and arrays of generated types may nest when they are read: 120.
///
/// Reading a value of this depth uses at most half of a stack of 2 MiB, the default of Rust's threads, in a build
/// without optimisation. In such a build, reading takes more stack than any other operation on a value. A level of
/// QMP's `BlockdevOptions` takes more than that of any other recursive type: 7.4 KiB in a session, and 8.0 KiB with
/// serde_json. An optimised build takes about a quarter of that. `qapi-types/tests/nesting.rs` reads every recursive
/// type with half of such a stack.
///
/// A client can reach the limit if a reply nests as deep as the objects that it describes: `ImageInfo.backing-image`
/// and `BlockStats.backing` take a level for each layer of a backing chain. So the reply of `query-block` for a chain
/// of more than about 117 images cannot be decoded (`Error::Limit` in `qapi-session`). In this case execute the command
/// without types, by `execute_raw`. A session's `Limits::nesting`, 256 by default, still applies.
///
/// Values without a type, which are unknown members and values of the schema's type `any`, do not count. They are read
/// without recursion, up to QEMU's own limit of 1024 levels.
pub const MAX_NESTING: u32 = 120;

/// The most levels that objects and arrays may nest in a value without a type: the limit of QEMU's own reader
/// (`MAX_NESTING` in `qobject/json-streamer.c`). A value that nests this deep can still be dropped without overflowing
/// the stack.
pub(super) const MAX_NESTING_UNTYPED: usize = 1024;

thread_local! {
    /// The number of levels entered on this thread. It is not passed as an argument, because most of the calls between
    /// two levels belong to serde or to another crate's deserializer.
    static ENTERED: Cell<u32> = const { Cell::new(0) };
}

/// A level that has been entered, until it is dropped.
pub(super) struct Level(());

impl Level {
    /// Enters one more level.
    ///
    /// # Errors
    /// If the limit is reached.
    #[inline]
    pub(super) fn enter<E: Error>() -> Result<Self, E> {
        let entered = ENTERED.get();
        if entered >= MAX_NESTING {
            return Err(too_deep(MAX_NESTING));
        }
        ENTERED.set(entered + 1);
        Ok(Self(()))
    }
}

impl Drop for Level {
    #[inline]
    fn drop(&mut self) {
        // The earlier count is not stored in the level: that would use a register in each of a thousand types.
        ENTERED.set(ENTERED.get().wrapping_sub(1));
    }
}

/// Evaluates the last expression of a function, in an unoptimised build inside a closure. Otherwise everything moved in
/// the expression would occupy stack for as long as the function runs, including its recursive calls.
#[cfg(debug_assertions)]
#[doc(hidden)]
#[macro_export]
macro_rules! __apart {
    ($last:expr) => {{
        let last = || $last;
        last()
    }};
}

/// Evaluates the last expression of a function. An optimised build needs no closure for it.
#[cfg(not(debug_assertions))]
#[doc(hidden)]
#[macro_export]
macro_rules! __apart {
    ($last:expr) => {
        $last
    };
}

/// The start of the error for a value that nests too deep.
const TOO_DEEP: &str = "nested deeper than ";

/// Returns the error for a value that nests too deep.
#[cold]
pub(super) fn too_deep<E: Error>(limit: impl Display) -> E {
    E::custom(format_args!("{TOO_DEEP}{limit} levels"))
}

/// Returns whether the text of a decoding error says that one of the limits here was exceeded. Such an error has no
/// path, because it would be too long to read.
#[inline]
pub fn is_too_deep(error: &str) -> bool {
    error.starts_with(TOO_DEEP)
}
