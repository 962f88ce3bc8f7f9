//! The limit on how deep values may nest.
//!
//! Recursive types are decoded, encoded, printed, compared and dropped by recursive functions. The received value
//! decides how deep they recurse. So decoding stops at a limit, which is counted here for every format.

use std::cell::Cell;
use std::fmt::Display;

use serde::de::Error;

/// Objects and arrays of generated types that may be read within each other: 120.
///
/// It is as many as a thread with a stack of 2 MiB, which is what Rust gives to threads unless told otherwise, can bear
/// twice over in a build without optimisation. Reading takes more stack there than all else that is done with a value:
/// a level of QMP's `BlockdevOptions`, which takes more than any other recursive type, takes 7.4 KiB in a session and
/// 8.0 KiB by serde_json. An optimised build takes about a quarter of that. `qapi-types/tests/nesting.rs` has every
/// recursive type read with half of such a stack.
///
/// A client meets the limit where a server's answer grows with what it describes: `ImageInfo.backing-image` and
/// `BlockStats.backing` take a level for each layer of a backing chain, so that `query-block` of a chain of more than about
/// 117 images cannot be decoded (`Error::Limit` in `qapi-session`). Execute such a command as one without types then, by
/// `execute_raw`. A session's `Limits::nesting`, which is 256 unless it is set, holds there too.
///
/// What is of no type, as members that a type does not know and values of the schema's type `any`, counts as nothing
/// here: it is read without recursion, up to QEMU's own limit of 1024 levels.
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
    /// Enters a level.
    ///
    /// # Errors
    /// If that would be one too many.
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

/// What the error for a value that nests too deep begins with.
const TOO_DEEP: &str = "nested deeper than ";

/// The error for a value that nests too deep.
#[cold]
pub(super) fn too_deep<E: Error>(limit: impl Display) -> E {
    E::custom(format_args!("{TOO_DEEP}{limit} levels"))
}

/// Whether the text of a decoding error says that one of the limits here was exceeded. Such an error has no path,
/// because it would be too long to read.
#[inline]
pub fn is_too_deep(error: &str) -> bool {
    error.starts_with(TOO_DEEP)
}
