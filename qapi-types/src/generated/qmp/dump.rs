// Generated as `qmp` from schemas/qapi/dump.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Types, commands and events of `schemas/qapi/dump.json`.

#[allow(unused_imports)] // not every module needs types of others
use super::*;
use crate::Extra;
use crate::wire::{enumeration, record};

/// File format of a dump of the guest's memory.
///
/// The enum `DumpGuestMemoryFormat`, since QEMU 2.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,DumpGuestMemoryFormat)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DumpGuestMemoryFormat {
    /// ELF core file without compression, for gdb and crash.
    Elf,
    /// kdump format in makedumpfile's flattened form, compressed with zlib. It can be written to a pipe; restore it
    /// with `makedumpfile -R`.
    #[doc(alias = "kdump-zlib")]
    KdumpZlib,
    /// kdump format in makedumpfile's flattened form, compressed with LZO.
    #[doc(alias = "kdump-lzo")]
    KdumpLzo,
    /// kdump format in makedumpfile's flattened form, compressed with Snappy.
    #[doc(alias = "kdump-snappy")]
    KdumpSnappy,
    /// kdump format that crash reads directly, compressed with zlib. The output must be a file that supports
    /// seeking.
    ///
    /// Value `kdump-raw-zlib`, since QEMU 8.2.
    #[doc(alias = "kdump-raw-zlib")]
    KdumpRawZlib,
    /// kdump format that crash reads directly, compressed with LZO.
    ///
    /// Value `kdump-raw-lzo`, since QEMU 8.2.
    #[doc(alias = "kdump-raw-lzo")]
    KdumpRawLzo,
    /// kdump format that crash reads directly, compressed with Snappy.
    ///
    /// Value `kdump-raw-snappy`, since QEMU 8.2.
    #[doc(alias = "kdump-raw-snappy")]
    KdumpRawSnappy,
    /// Complete memory dump for WinDbg. The guest must be 64-bit Windows with a driver that provides the header
    /// through a `vmcoreinfo` device.
    ///
    /// Value `win-dmp`, since QEMU 2.13.
    #[doc(alias = "win-dmp")]
    WinDmp,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { both DumpGuestMemoryFormat {
    "elf" Elf,
    "kdump-zlib" KdumpZlib,
    "kdump-lzo" KdumpLzo,
    "kdump-snappy" KdumpSnappy,
    "kdump-raw-zlib" KdumpRawZlib,
    "kdump-raw-lzo" KdumpRawLzo,
    "kdump-raw-snappy" KdumpRawSnappy,
    "win-dmp" WinDmp,
} open }

/// State of the latest dump of the guest's memory.
///
/// The enum `DumpStatus`, since QEMU 2.6.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,DumpStatus)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DumpStatus {
    /// No dump has been started since QEMU's start.
    None,
    /// A dump is being written.
    Active,
    /// The latest dump was written completely.
    Completed,
    /// The latest dump was given up; the file is useless.
    Failed,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { received DumpStatus {
    "none" None,
    "active" Active,
    "completed" Completed,
    "failed" Failed,
} open }

/// State and progress of the latest dump of the guest's memory.
///
/// The struct `DumpQueryResult`, since QEMU 2.6.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,DumpQueryResult)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DumpQueryResult {
    /// State of the dump.
    pub status: DumpStatus,
    /// Guest memory written so far, before compression. Unit: bytes.
    pub completed: i64,
    /// Guest memory to be written in all, before compression. Unit: bytes.
    pub total: i64,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl DumpQueryResult {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(status: impl Into<DumpStatus>, completed: i64, total: i64) -> Self {
        Self { status: status.into(), completed, total, extra: Extra::default() }
    }
}

record! { received DumpQueryResult {
    status: "status" required,
    completed: "completed" required,
    total: "total" required,
} extra }

/// Abilities of [`dump-guest-memory`](super::command::DumpGuestMemory) in this build and for this guest.
///
/// The struct `DumpGuestMemoryCapability`, since QEMU 2.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,DumpGuestMemoryCapability)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DumpGuestMemoryCapability {
    /// Usable file formats. Compressed ones depend on libraries QEMU was built with.
    pub formats: Vec<DumpGuestMemoryFormat>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl DumpGuestMemoryCapability {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(formats: impl IntoIterator<Item = impl Into<DumpGuestMemoryFormat>>) -> Self {
        Self { formats: formats.into_iter().map(Into::into).collect(), extra: Extra::default() }
    }
}

record! { received DumpGuestMemoryCapability {
    formats: "formats" required,
} extra }

/// Commands of `schemas/qapi/dump.json`.
pub(crate) mod command {
    use super::super::types;
    use crate::wire::record;
    use crate::{Command, Empty};

    /// Writes the guest's memory and CPU state to a file on the host, for analysing a crash.
    ///
    /// The guest is stopped meanwhile. Without `detach`, the monitor is blocked until the dump is complete, which
    /// can take minutes: use `detach`, and wait for [`DUMP_COMPLETED`](super::super::event::DumpCompleted). Only one dump can run at a time, and `stop`
    /// and `cont` fail meanwhile. The file is as large as the guest's memory, unless compressed. Refused during
    /// incoming migration.
    ///
    /// The command `dump-guest-memory`, since QEMU 1.2.
    ///
    /// Returns nothing.
    ///
    /// Needs the feature `dump` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,dump%2Dguest%2Dmemory)
    #[doc(alias = "dump-guest-memory")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct DumpGuestMemory {
        /// Whether the file also maps the guest's virtual addresses, as gdb needs. Needs format `elf`, can take much
        /// memory of the host, and relies on the page tables of a guest that may be broken or hostile. If unsure,
        /// false.
        pub paging: bool,
        /// Destination: `file:` with a path on the host, or `fd:` with a name given in `getfd`.
        pub protocol: String,
        /// Whether the dump runs in the background. Default: `false`.
        ///
        /// Member `detach`, since QEMU 2.6.
        pub detach: Option<bool>,
        /// Guest-physical address at which to start. Needs `length`, and format `elf`. If absent: all memory is dumped.
        pub begin: Option<i64>,
        /// Amount of memory to dump. Needs `begin`. Unit: bytes. If absent: all memory is dumped.
        pub length: Option<i64>,
        /// File format. Ask `query-dump-guest-memory-capability` which are available. Default: `elf`.
        ///
        /// Member `format`, since QEMU 2.0.
        pub format: Option<types::DumpGuestMemoryFormat>,
    }

    impl DumpGuestMemory {
        /// Creates a value with the mandatory members and no optional one.
        pub fn new(paging: bool, protocol: impl Into<String>) -> Self {
            Self { paging, protocol: protocol.into(), detach: None, begin: None, length: None, format: None }
        }

        /// Sets `detach`. Whether the dump runs in the background. Default: `false`.
        #[must_use]
        #[inline]
        pub fn detach(mut self, detach: bool) -> Self {
            self.detach = Some(detach);
            self
        }

        /// Sets `begin`. Guest-physical address at which to start. Needs `length`, and format `elf`. If absent: all
        /// memory is dumped.
        #[must_use]
        #[inline]
        pub fn begin(mut self, begin: i64) -> Self {
            self.begin = Some(begin);
            self
        }

        /// Sets `length`. Amount of memory to dump. Needs `begin`. Unit: bytes. If absent: all memory is dumped.
        #[must_use]
        #[inline]
        pub fn length(mut self, length: i64) -> Self {
            self.length = Some(length);
            self
        }

        /// Sets `format`. File format. Ask `query-dump-guest-memory-capability` which are available. Default: `elf`.
        #[must_use]
        pub fn format(mut self, format: impl Into<types::DumpGuestMemoryFormat>) -> Self {
            self.format = Some(format.into());
            self
        }
    }

    record! { sent DumpGuestMemory {
        paging: "paging" required,
        protocol: "protocol" required,
        detach: "detach" optional,
        begin: "begin" optional,
        length: "length" optional,
        format: "format" optional,
    } }

    impl Command for DumpGuestMemory {
        type Reply = Empty;
        const NAME: &'static str = "dump-guest-memory";
        const SINCE: Option<&'static str> = Some("1.2");
    }

    /// Reports state and progress of the latest dump of the guest's memory.
    ///
    /// Useful for dumps that were started with `detach`.
    ///
    /// The command `query-dump`, since QEMU 2.6.
    ///
    /// Returns [`DumpQueryResult`](types::DumpQueryResult).
    ///
    /// Needs the feature `dump` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,query%2Ddump)
    #[doc(alias = "query-dump")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct QueryDump {}

    impl QueryDump {
        /// Creates a value with no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent QueryDump {} }

    impl Command for QueryDump {
        type Reply = types::DumpQueryResult;
        const NAME: &'static str = "query-dump";
        const SINCE: Option<&'static str> = Some("2.6");
    }

    /// Lists the file formats that [`dump-guest-memory`](super::super::command::DumpGuestMemory) can write.
    ///
    /// The command `query-dump-guest-memory-capability`, since QEMU 2.0.
    ///
    /// Returns [`DumpGuestMemoryCapability`](types::DumpGuestMemoryCapability).
    ///
    /// Needs the feature `dump` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,query%2Ddump%2Dguest%2Dmemory%2Dcapability)
    #[doc(alias = "query-dump-guest-memory-capability")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct QueryDumpGuestMemoryCapability {}

    impl QueryDumpGuestMemoryCapability {
        /// Creates a value with no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent QueryDumpGuestMemoryCapability {} }

    impl Command for QueryDumpGuestMemoryCapability {
        type Reply = types::DumpGuestMemoryCapability;
        const NAME: &'static str = "query-dump-guest-memory-capability";
        const SINCE: Option<&'static str> = Some("2.0");
    }
}

/// Events of `schemas/qapi/dump.json`.
pub(crate) mod event {
    use super::super::types;
    use crate::wire::record;
    use crate::{Event, Extra};

    /// Emitted when a dump in the background has ended, successfully or not.
    ///
    /// The event `DUMP_COMPLETED`, since QEMU 2.6.
    ///
    /// Needs the feature `dump` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Event-,DUMP_COMPLETED)
    #[doc(alias = "DUMP_COMPLETED")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct DumpCompleted {
        /// Final state and amounts.
        pub result: types::DumpQueryResult,
        /// Why the dump failed, as text for people. If absent: the dump succeeded.
        pub error: Option<String>,
        /// Members that this type does not know.
        pub extra: Extra,
    }

    #[cfg(feature = "server")]
    impl DumpCompleted {
        /// Creates a value with the mandatory members and no optional one.
        pub fn new(result: impl Into<types::DumpQueryResult>) -> Self {
            Self { result: result.into(), error: None, extra: Extra::default() }
        }

        /// Sets `error`. Why the dump failed, as text for people. If absent: the dump succeeded.
        #[must_use]
        pub fn error(mut self, error: impl Into<String>) -> Self {
            self.error = Some(error.into());
            self
        }
    }

    record! { received DumpCompleted {
        result: "result" required,
        error: "error" optional,
    } extra }

    impl Event for DumpCompleted {
        const NAME: &'static str = "DUMP_COMPLETED";
        const SINCE: Option<&'static str> = Some("2.6");
    }
}
