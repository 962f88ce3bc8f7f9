//! How deep values may nest.
//!
//! Types hold themselves, and are read, written, printed, compared and dropped by functions that call themselves. What
//! is read decides how deep that goes, so it is read up to a limit, which is counted here for whatever format it is
//! read from.

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

/// Objects and arrays that may be within each other in a value of any type: as many as QEMU's own reader takes
/// (`MAX_NESTING` in `qobject/json-streamer.c`), and few enough for such a value to be dropped.
pub(super) const MAX_NESTING_UNTYPED: usize = 1024;

thread_local! {
    /// Levels that have been entered on this thread. Not carried through the calls, since most of those that lie between
    /// two levels are serde's, or those of a deserializer that is not ours.
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
        // What was there before is not kept here, since that would take a register, a thousand times over.
        ENTERED.set(ENTERED.get().wrapping_sub(1));
    }
}

/// Evaluates an expression, the last of a function, in one of its own if nothing is optimised: whatever is moved in it would
/// otherwise have room on the stack for as long as the function runs, also while that calls itself.
#[cfg(debug_assertions)]
#[doc(hidden)]
#[macro_export]
macro_rules! __apart {
    ($last:expr) => {{
        let last = || $last;
        last()
    }};
}

/// Evaluates an expression, the last of a function: the compiler finds out by itself how long values need room.
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

/// Whether the text of a decoding error is that of [`MAX_NESTING`], or of the other limit here. Such an error names no
/// path, which would be too long for anybody to read.
#[inline]
pub fn is_too_deep(error: &str) -> bool {
    error.starts_with(TOO_DEEP)
}
