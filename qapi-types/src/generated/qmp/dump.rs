// Generated as `qmp` from schemas/qapi/dump.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Types, commands and events of `schemas/qapi/dump.json`.

#[allow(unused_imports)] // not every module needs types of others
use super::*;
use crate::Extra;
use crate::wire::{enumeration, record};

/// The enum `DumpGuestMemoryFormat`, since QEMU 2.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,DumpGuestMemoryFormat)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DumpGuestMemoryFormat {
    /// Value `elf`.
    Elf,
    /// Value `kdump-zlib`.
    #[doc(alias = "kdump-zlib")]
    KdumpZlib,
    /// Value `kdump-lzo`.
    #[doc(alias = "kdump-lzo")]
    KdumpLzo,
    /// Value `kdump-snappy`.
    #[doc(alias = "kdump-snappy")]
    KdumpSnappy,
    /// Value `kdump-raw-zlib`, since QEMU 8.2.
    #[doc(alias = "kdump-raw-zlib")]
    KdumpRawZlib,
    /// Value `kdump-raw-lzo`, since QEMU 8.2.
    #[doc(alias = "kdump-raw-lzo")]
    KdumpRawLzo,
    /// Value `kdump-raw-snappy`, since QEMU 8.2.
    #[doc(alias = "kdump-raw-snappy")]
    KdumpRawSnappy,
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

/// The enum `DumpStatus`, since QEMU 2.6.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,DumpStatus)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DumpStatus {
    /// Value `none`.
    None,
    /// Value `active`.
    Active,
    /// Value `completed`.
    Completed,
    /// Value `failed`.
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

/// The struct `DumpQueryResult`, since QEMU 2.6.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,DumpQueryResult)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DumpQueryResult {
    /// Member `status`.
    pub status: DumpStatus,
    /// Member `completed`.
    pub completed: i64,
    /// Member `total`.
    pub total: i64,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl DumpQueryResult {
    /// With the mandatory members, no optional one set.
    pub fn new(status: impl Into<DumpStatus>, completed: i64, total: i64) -> Self {
        Self { status: status.into(), completed, total, extra: Extra::default() }
    }
}

record! { received DumpQueryResult {
    status: "status" required,
    completed: "completed" required,
    total: "total" required,
} extra }

/// The struct `DumpGuestMemoryCapability`, since QEMU 2.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,DumpGuestMemoryCapability)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DumpGuestMemoryCapability {
    /// Member `formats`.
    pub formats: Vec<DumpGuestMemoryFormat>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl DumpGuestMemoryCapability {
    /// With the mandatory members, no optional one set.
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
        /// Member `paging`.
        pub paging: bool,
        /// Member `protocol`.
        pub protocol: String,
        /// Member `detach`, since QEMU 2.6.
        pub detach: Option<bool>,
        /// Member `begin`.
        pub begin: Option<i64>,
        /// Member `length`.
        pub length: Option<i64>,
        /// Member `format`, since QEMU 2.0.
        pub format: Option<types::DumpGuestMemoryFormat>,
    }

    impl DumpGuestMemory {
        /// With the mandatory members, no optional one set.
        pub fn new(paging: bool, protocol: impl Into<String>) -> Self {
            Self { paging, protocol: protocol.into(), detach: None, begin: None, length: None, format: None }
        }

        /// Sets `detach`.
        #[must_use]
        #[inline]
        pub fn detach(mut self, detach: bool) -> Self {
            self.detach = Some(detach);
            self
        }

        /// Sets `begin`.
        #[must_use]
        #[inline]
        pub fn begin(mut self, begin: i64) -> Self {
            self.begin = Some(begin);
            self
        }

        /// Sets `length`.
        #[must_use]
        #[inline]
        pub fn length(mut self, length: i64) -> Self {
            self.length = Some(length);
            self
        }

        /// Sets `format`.
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
        /// With no member set.
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
        /// With no member set.
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

    /// The event `DUMP_COMPLETED`, since QEMU 2.6.
    ///
    /// Needs the feature `dump` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Event-,DUMP_COMPLETED)
    #[doc(alias = "DUMP_COMPLETED")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct DumpCompleted {
        /// Member `result`.
        pub result: types::DumpQueryResult,
        /// Member `error`.
        pub error: Option<String>,
        /// Members that this type does not know.
        pub extra: Extra,
    }

    #[cfg(feature = "server")]
    impl DumpCompleted {
        /// With the mandatory members, no optional one set.
        pub fn new(result: impl Into<types::DumpQueryResult>) -> Self {
            Self { result: result.into(), error: None, extra: Extra::default() }
        }

        /// Sets `error`.
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
