// Generated as `qmp` from schemas/qapi/replay.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Types, commands and events of `schemas/qapi/replay.json`.

#[allow(unused_imports)] // not every module needs types of others
use super::*;
use crate::Extra;
use crate::wire::{enumeration, record};

/// Whether the VM's execution is recorded or replayed.
///
/// The enum `ReplayMode`, since QEMU 2.5.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,ReplayMode)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReplayMode {
    /// Neither; the VM runs normally.
    None,
    /// All input that is not deterministic is written to a log.
    Record,
    /// Input is taken from a log, so the VM executes exactly as it did when recorded.
    Play,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { received ReplayMode {
    "none" None,
    "record" Record,
    "play" Play,
} open }

/// State of record and replay.
///
/// The struct `ReplayInfo`, since QEMU 5.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,ReplayInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReplayInfo {
    /// Whether execution is recorded or replayed.
    pub mode: ReplayMode,
    /// Path of the log on the host. If absent: execution is neither recorded nor replayed.
    pub filename: Option<String>,
    /// Instructions executed so far, the time scale of the other replay commands. Unit: instructions.
    pub icount: i64,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl ReplayInfo {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(mode: impl Into<ReplayMode>, icount: i64) -> Self {
        Self { mode: mode.into(), filename: None, icount, extra: Extra::default() }
    }

    /// Sets `filename`. Path of the log on the host. If absent: execution is neither recorded nor replayed.
    #[must_use]
    pub fn filename(mut self, filename: impl Into<String>) -> Self {
        self.filename = Some(filename.into());
        self
    }
}

record! { received ReplayInfo {
    mode: "mode" required,
    filename: "filename" optional,
    icount: "icount" required,
} extra }

/// Commands of `schemas/qapi/replay.json`.
pub(crate) mod command {
    use super::super::types;
    use crate::wire::record;
    use crate::{Command, Empty};

    /// Reports the mode of record and replay and the number of instructions executed so far.
    ///
    /// The command `query-replay`, since QEMU 5.2.
    ///
    /// Returns [`ReplayInfo`](types::ReplayInfo).
    ///
    /// Needs the feature `replay` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,query%2Dreplay)
    #[doc(alias = "query-replay")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct QueryReplay {}

    impl QueryReplay {
        /// Creates a value with no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent QueryReplay {} }

    impl Command for QueryReplay {
        type Reply = types::ReplayInfo;
        const NAME: &'static str = "query-replay";
        const SINCE: Option<&'static str> = Some("5.2");
    }

    /// Sets the instruction at which a replay stops.
    ///
    /// There is only one such breakpoint; a new one replaces it. Fails if the VM is not replaying or has already
    /// passed the instruction.
    ///
    /// The command `replay-break`, since QEMU 5.2.
    ///
    /// Returns nothing.
    ///
    /// Needs the feature `replay` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,replay%2Dbreak)
    #[doc(alias = "replay-break")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ReplayBreak {
        /// Number of the instruction, which must not be behind the current one. Unit: instructions.
        pub icount: i64,
    }

    impl ReplayBreak {
        /// Creates a value with the mandatory members and no optional one.
        #[inline]
        pub fn new(icount: i64) -> Self {
            Self { icount }
        }
    }

    record! { sent ReplayBreak {
        icount: "icount" required,
    } }

    impl Command for ReplayBreak {
        type Reply = Empty;
        const NAME: &'static str = "replay-break";
        const SINCE: Option<&'static str> = Some("5.2");
    }

    /// Removes the breakpoint set by [`replay-break`](super::super::command::ReplayBreak).
    ///
    /// Succeeds if there is none. Fails if the VM is not replaying.
    ///
    /// The command `replay-delete-break`, since QEMU 5.2.
    ///
    /// Returns nothing.
    ///
    /// Needs the feature `replay` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,replay%2Ddelete%2Dbreak)
    #[doc(alias = "replay-delete-break")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ReplayDeleteBreak {}

    impl ReplayDeleteBreak {
        /// Creates a value with no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent ReplayDeleteBreak {} }

    impl Command for ReplayDeleteBreak {
        type Reply = Empty;
        const NAME: &'static str = "replay-delete-break";
        const SINCE: Option<&'static str> = Some("5.2");
    }

    /// Moves a replay to a given instruction, forward or backward.
    ///
    /// QEMU loads the nearest earlier snapshot if necessary, then replays up to the instruction and stops there.
    /// The reply comes before the instruction is reached. Fails if the VM is not replaying, or if no suitable
    /// snapshot exists for going back.
    ///
    /// The command `replay-seek`, since QEMU 5.2.
    ///
    /// Returns nothing.
    ///
    /// Needs the feature `replay` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,replay%2Dseek)
    #[doc(alias = "replay-seek")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ReplaySeek {
        /// Number of the instruction to reach. Unit: instructions.
        pub icount: i64,
    }

    impl ReplaySeek {
        /// Creates a value with the mandatory members and no optional one.
        #[inline]
        pub fn new(icount: i64) -> Self {
            Self { icount }
        }
    }

    record! { sent ReplaySeek {
        icount: "icount" required,
    } }

    impl Command for ReplaySeek {
        type Reply = Empty;
        const NAME: &'static str = "replay-seek";
        const SINCE: Option<&'static str> = Some("5.2");
    }
}
