// Generated as `qmp` from schemas/qapi/cxl.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Types, commands and events of `schemas/qapi/cxl.json`.

#[allow(unused_imports)] // not every module needs types of others
use super::*;
use crate::wire::{enumeration, record};

/// The enum `CxlEventLog`, since QEMU 8.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,CxlEventLog)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CxlEventLog {
    /// Value `informational`.
    Informational,
    /// Value `warning`.
    Warning,
    /// Value `failure`.
    Failure,
    /// Value `fatal`.
    Fatal,
}

enumeration! { sent CxlEventLog {
    "informational" Informational,
    "warning" Warning,
    "failure" Failure,
    "fatal" Fatal,
} }

/// The enum `CxlUncorErrorType`, since QEMU 8.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,CxlUncorErrorType)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CxlUncorErrorType {
    /// Value `cache-data-parity`.
    #[doc(alias = "cache-data-parity")]
    CacheDataParity,
    /// Value `cache-address-parity`.
    #[doc(alias = "cache-address-parity")]
    CacheAddressParity,
    /// Value `cache-be-parity`.
    #[doc(alias = "cache-be-parity")]
    CacheBeParity,
    /// Value `cache-data-ecc`.
    #[doc(alias = "cache-data-ecc")]
    CacheDataEcc,
    /// Value `mem-data-parity`.
    #[doc(alias = "mem-data-parity")]
    MemDataParity,
    /// Value `mem-address-parity`.
    #[doc(alias = "mem-address-parity")]
    MemAddressParity,
    /// Value `mem-be-parity`.
    #[doc(alias = "mem-be-parity")]
    MemBeParity,
    /// Value `mem-data-ecc`.
    #[doc(alias = "mem-data-ecc")]
    MemDataEcc,
    /// Value `reinit-threshold`.
    #[doc(alias = "reinit-threshold")]
    ReinitThreshold,
    /// Value `rsvd-encoding`.
    #[doc(alias = "rsvd-encoding")]
    RsvdEncoding,
    /// Value `poison-received`.
    #[doc(alias = "poison-received")]
    PoisonReceived,
    /// Value `receiver-overflow`.
    #[doc(alias = "receiver-overflow")]
    ReceiverOverflow,
    /// Value `internal`.
    Internal,
    /// Value `cxl-ide-tx`.
    #[doc(alias = "cxl-ide-tx")]
    CxlIdeTx,
    /// Value `cxl-ide-rx`.
    #[doc(alias = "cxl-ide-rx")]
    CxlIdeRx,
}

enumeration! { sent CxlUncorErrorType {
    "cache-data-parity" CacheDataParity,
    "cache-address-parity" CacheAddressParity,
    "cache-be-parity" CacheBeParity,
    "cache-data-ecc" CacheDataEcc,
    "mem-data-parity" MemDataParity,
    "mem-address-parity" MemAddressParity,
    "mem-be-parity" MemBeParity,
    "mem-data-ecc" MemDataEcc,
    "reinit-threshold" ReinitThreshold,
    "rsvd-encoding" RsvdEncoding,
    "poison-received" PoisonReceived,
    "receiver-overflow" ReceiverOverflow,
    "internal" Internal,
    "cxl-ide-tx" CxlIdeTx,
    "cxl-ide-rx" CxlIdeRx,
} }

/// The struct `CXLUncorErrorRecord`, since QEMU 8.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,CXLUncorErrorRecord)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CxlUncorErrorRecord {
    /// Member `type`.
    pub r#type: CxlUncorErrorType,
    /// Member `header`.
    pub header: Vec<u32>,
}

impl CxlUncorErrorRecord {
    /// With the mandatory members, no optional one set.
    pub fn new(r#type: impl Into<CxlUncorErrorType>, header: impl IntoIterator<Item = u32>) -> Self {
        Self { r#type: r#type.into(), header: header.into_iter().collect() }
    }
}

record! { sent CxlUncorErrorRecord {
    r#type: "type" required,
    header: "header" required,
} }

/// The enum `CxlCorErrorType`, since QEMU 8.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,CxlCorErrorType)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CxlCorErrorType {
    /// Value `cache-data-ecc`.
    #[doc(alias = "cache-data-ecc")]
    CacheDataEcc,
    /// Value `mem-data-ecc`.
    #[doc(alias = "mem-data-ecc")]
    MemDataEcc,
    /// Value `crc-threshold`.
    #[doc(alias = "crc-threshold")]
    CrcThreshold,
    /// Value `retry-threshold`.
    #[doc(alias = "retry-threshold")]
    RetryThreshold,
    /// Value `cache-poison-received`.
    #[doc(alias = "cache-poison-received")]
    CachePoisonReceived,
    /// Value `mem-poison-received`.
    #[doc(alias = "mem-poison-received")]
    MemPoisonReceived,
    /// Value `physical`.
    Physical,
}

enumeration! { sent CxlCorErrorType {
    "cache-data-ecc" CacheDataEcc,
    "mem-data-ecc" MemDataEcc,
    "crc-threshold" CrcThreshold,
    "retry-threshold" RetryThreshold,
    "cache-poison-received" CachePoisonReceived,
    "mem-poison-received" MemPoisonReceived,
    "physical" Physical,
} }

/// The struct `CxlDynamicCapacityExtent`, since QEMU 9.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,CxlDynamicCapacityExtent)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CxlDynamicCapacityExtent {
    /// Member `offset`.
    pub offset: u64,
    /// Member `len`.
    pub len: u64,
}

impl CxlDynamicCapacityExtent {
    /// With the mandatory members, no optional one set.
    #[inline]
    pub fn new(offset: u64, len: u64) -> Self {
        Self { offset, len }
    }
}

record! { sent CxlDynamicCapacityExtent {
    offset: "offset" required,
    len: "len" required,
} }

/// The enum `CxlExtentSelectionPolicy`, since QEMU 9.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,CxlExtentSelectionPolicy)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CxlExtentSelectionPolicy {
    /// Value `free`.
    Free,
    /// Value `contiguous`.
    Contiguous,
    /// Value `prescriptive`.
    Prescriptive,
    /// Value `enable-shared-access`.
    #[doc(alias = "enable-shared-access")]
    EnableSharedAccess,
}

enumeration! { sent CxlExtentSelectionPolicy {
    "free" Free,
    "contiguous" Contiguous,
    "prescriptive" Prescriptive,
    "enable-shared-access" EnableSharedAccess,
} }

/// The enum `CxlExtentRemovalPolicy`, since QEMU 9.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,CxlExtentRemovalPolicy)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CxlExtentRemovalPolicy {
    /// Value `tag-based`.
    #[doc(alias = "tag-based")]
    TagBased,
    /// Value `prescriptive`.
    Prescriptive,
}

enumeration! { sent CxlExtentRemovalPolicy {
    "tag-based" TagBased,
    "prescriptive" Prescriptive,
} }

/// Commands of `schemas/qapi/cxl.json`.
pub(crate) mod command {
    use super::super::types;
    use crate::wire::record;
    use crate::{Command, Empty};

    /// The command `cxl-inject-general-media-event`, since QEMU 8.1.
    ///
    /// Returns nothing.
    ///
    /// Needs the feature `cxl` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,cxl%2Dinject%2Dgeneral%2Dmedia%2Devent)
    #[doc(alias = "cxl-inject-general-media-event")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CxlInjectGeneralMediaEvent {
        /// Member `path`.
        pub path: String,
        /// Member `log`.
        pub log: types::CxlEventLog,
        /// Member `flags`.
        pub flags: u8,
        /// Member `dpa`.
        pub dpa: u64,
        /// Member `descriptor`.
        pub descriptor: u8,
        /// Member `type`.
        pub r#type: u8,
        /// Member `transaction-type`.
        #[doc(alias = "transaction-type")]
        pub transaction_type: u8,
        /// Member `channel`.
        pub channel: Option<u8>,
        /// Member `rank`.
        pub rank: Option<u8>,
        /// Member `device`.
        pub device: Option<u32>,
        /// Member `component-id`.
        #[doc(alias = "component-id")]
        pub component_id: Option<String>,
    }

    impl CxlInjectGeneralMediaEvent {
        /// With the mandatory members, no optional one set.
        pub fn new(
            path: impl Into<String>,
            log: impl Into<types::CxlEventLog>,
            flags: u8,
            dpa: u64,
            descriptor: u8,
            r#type: u8,
            transaction_type: u8,
        ) -> Self {
            Self {
                path: path.into(),
                log: log.into(),
                flags,
                dpa,
                descriptor,
                r#type,
                transaction_type,
                channel: None,
                rank: None,
                device: None,
                component_id: None,
            }
        }

        /// Sets `channel`.
        #[must_use]
        #[inline]
        pub fn channel(mut self, channel: u8) -> Self {
            self.channel = Some(channel);
            self
        }

        /// Sets `rank`.
        #[must_use]
        #[inline]
        pub fn rank(mut self, rank: u8) -> Self {
            self.rank = Some(rank);
            self
        }

        /// Sets `device`.
        #[must_use]
        #[inline]
        pub fn device(mut self, device: u32) -> Self {
            self.device = Some(device);
            self
        }

        /// Sets `component-id`.
        #[must_use]
        pub fn component_id(mut self, component_id: impl Into<String>) -> Self {
            self.component_id = Some(component_id.into());
            self
        }
    }

    record! { sent CxlInjectGeneralMediaEvent {
        path: "path" required,
        log: "log" required,
        flags: "flags" required,
        dpa: "dpa" required,
        descriptor: "descriptor" required,
        r#type: "type" required,
        transaction_type: "transaction-type" required,
        channel: "channel" optional,
        rank: "rank" optional,
        device: "device" optional,
        component_id: "component-id" optional,
    } }

    impl Command for CxlInjectGeneralMediaEvent {
        type Reply = Empty;
        const NAME: &'static str = "cxl-inject-general-media-event";
        const SINCE: Option<&'static str> = Some("8.1");
    }

    /// The command `cxl-inject-dram-event`, since QEMU 8.1.
    ///
    /// Returns nothing.
    ///
    /// Needs the feature `cxl` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,cxl%2Dinject%2Ddram%2Devent)
    #[doc(alias = "cxl-inject-dram-event")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CxlInjectDramEvent {
        /// Member `path`.
        pub path: String,
        /// Member `log`.
        pub log: types::CxlEventLog,
        /// Member `flags`.
        pub flags: u8,
        /// Member `dpa`.
        pub dpa: u64,
        /// Member `descriptor`.
        pub descriptor: u8,
        /// Member `type`.
        pub r#type: u8,
        /// Member `transaction-type`.
        #[doc(alias = "transaction-type")]
        pub transaction_type: u8,
        /// Member `channel`.
        pub channel: Option<u8>,
        /// Member `rank`.
        pub rank: Option<u8>,
        /// Member `nibble-mask`.
        #[doc(alias = "nibble-mask")]
        pub nibble_mask: Option<u32>,
        /// Member `bank-group`.
        #[doc(alias = "bank-group")]
        pub bank_group: Option<u8>,
        /// Member `bank`.
        pub bank: Option<u8>,
        /// Member `row`.
        pub row: Option<u32>,
        /// Member `column`.
        pub column: Option<u16>,
        /// Member `correction-mask`.
        #[doc(alias = "correction-mask")]
        pub correction_mask: Option<Vec<u64>>,
    }

    impl CxlInjectDramEvent {
        /// With the mandatory members, no optional one set.
        pub fn new(
            path: impl Into<String>,
            log: impl Into<types::CxlEventLog>,
            flags: u8,
            dpa: u64,
            descriptor: u8,
            r#type: u8,
            transaction_type: u8,
        ) -> Self {
            Self {
                path: path.into(),
                log: log.into(),
                flags,
                dpa,
                descriptor,
                r#type,
                transaction_type,
                channel: None,
                rank: None,
                nibble_mask: None,
                bank_group: None,
                bank: None,
                row: None,
                column: None,
                correction_mask: None,
            }
        }

        /// Sets `channel`.
        #[must_use]
        #[inline]
        pub fn channel(mut self, channel: u8) -> Self {
            self.channel = Some(channel);
            self
        }

        /// Sets `rank`.
        #[must_use]
        #[inline]
        pub fn rank(mut self, rank: u8) -> Self {
            self.rank = Some(rank);
            self
        }

        /// Sets `nibble-mask`.
        #[must_use]
        #[inline]
        pub fn nibble_mask(mut self, nibble_mask: u32) -> Self {
            self.nibble_mask = Some(nibble_mask);
            self
        }

        /// Sets `bank-group`.
        #[must_use]
        #[inline]
        pub fn bank_group(mut self, bank_group: u8) -> Self {
            self.bank_group = Some(bank_group);
            self
        }

        /// Sets `bank`.
        #[must_use]
        #[inline]
        pub fn bank(mut self, bank: u8) -> Self {
            self.bank = Some(bank);
            self
        }

        /// Sets `row`.
        #[must_use]
        #[inline]
        pub fn row(mut self, row: u32) -> Self {
            self.row = Some(row);
            self
        }

        /// Sets `column`.
        #[must_use]
        #[inline]
        pub fn column(mut self, column: u16) -> Self {
            self.column = Some(column);
            self
        }

        /// Sets `correction-mask`.
        #[must_use]
        pub fn correction_mask(mut self, correction_mask: impl IntoIterator<Item = u64>) -> Self {
            self.correction_mask = Some(correction_mask.into_iter().collect());
            self
        }
    }

    record! { sent CxlInjectDramEvent {
        path: "path" required,
        log: "log" required,
        flags: "flags" required,
        dpa: "dpa" required,
        descriptor: "descriptor" required,
        r#type: "type" required,
        transaction_type: "transaction-type" required,
        channel: "channel" optional,
        rank: "rank" optional,
        nibble_mask: "nibble-mask" optional,
        bank_group: "bank-group" optional,
        bank: "bank" optional,
        row: "row" optional,
        column: "column" optional,
        correction_mask: "correction-mask" optional,
    } }

    impl Command for CxlInjectDramEvent {
        type Reply = Empty;
        const NAME: &'static str = "cxl-inject-dram-event";
        const SINCE: Option<&'static str> = Some("8.1");
    }

    /// The command `cxl-inject-memory-module-event`, since QEMU 8.1.
    ///
    /// Returns nothing.
    ///
    /// Needs the feature `cxl` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,cxl%2Dinject%2Dmemory%2Dmodule%2Devent)
    #[doc(alias = "cxl-inject-memory-module-event")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CxlInjectMemoryModuleEvent {
        /// Member `path`.
        pub path: String,
        /// Member `log`.
        pub log: types::CxlEventLog,
        /// Member `flags`.
        pub flags: u8,
        /// Member `type`.
        pub r#type: u8,
        /// Member `health-status`.
        #[doc(alias = "health-status")]
        pub health_status: u8,
        /// Member `media-status`.
        #[doc(alias = "media-status")]
        pub media_status: u8,
        /// Member `additional-status`.
        #[doc(alias = "additional-status")]
        pub additional_status: u8,
        /// Member `life-used`.
        #[doc(alias = "life-used")]
        pub life_used: u8,
        /// Member `temperature`.
        pub temperature: i16,
        /// Member `dirty-shutdown-count`.
        #[doc(alias = "dirty-shutdown-count")]
        pub dirty_shutdown_count: u32,
        /// Member `corrected-volatile-error-count`.
        #[doc(alias = "corrected-volatile-error-count")]
        pub corrected_volatile_error_count: u32,
        /// Member `corrected-persistent-error-count`.
        #[doc(alias = "corrected-persistent-error-count")]
        pub corrected_persistent_error_count: u32,
    }

    impl CxlInjectMemoryModuleEvent {
        /// With the mandatory members, no optional one set.
        pub fn new(
            path: impl Into<String>,
            log: impl Into<types::CxlEventLog>,
            flags: u8,
            r#type: u8,
            health_status: u8,
            media_status: u8,
            additional_status: u8,
            life_used: u8,
            temperature: i16,
            dirty_shutdown_count: u32,
            corrected_volatile_error_count: u32,
            corrected_persistent_error_count: u32,
        ) -> Self {
            Self {
                path: path.into(),
                log: log.into(),
                flags,
                r#type,
                health_status,
                media_status,
                additional_status,
                life_used,
                temperature,
                dirty_shutdown_count,
                corrected_volatile_error_count,
                corrected_persistent_error_count,
            }
        }
    }

    record! { sent CxlInjectMemoryModuleEvent {
        path: "path" required,
        log: "log" required,
        flags: "flags" required,
        r#type: "type" required,
        health_status: "health-status" required,
        media_status: "media-status" required,
        additional_status: "additional-status" required,
        life_used: "life-used" required,
        temperature: "temperature" required,
        dirty_shutdown_count: "dirty-shutdown-count" required,
        corrected_volatile_error_count: "corrected-volatile-error-count" required,
        corrected_persistent_error_count: "corrected-persistent-error-count" required,
    } }

    impl Command for CxlInjectMemoryModuleEvent {
        type Reply = Empty;
        const NAME: &'static str = "cxl-inject-memory-module-event";
        const SINCE: Option<&'static str> = Some("8.1");
    }

    /// The command `cxl-inject-poison`, since QEMU 8.1.
    ///
    /// Returns nothing.
    ///
    /// Needs the feature `cxl` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,cxl%2Dinject%2Dpoison)
    #[doc(alias = "cxl-inject-poison")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CxlInjectPoison {
        /// Member `path`.
        pub path: String,
        /// Member `start`.
        pub start: u64,
        /// Member `length`.
        pub length: u64,
    }

    impl CxlInjectPoison {
        /// With the mandatory members, no optional one set.
        pub fn new(path: impl Into<String>, start: u64, length: u64) -> Self {
            Self { path: path.into(), start, length }
        }
    }

    record! { sent CxlInjectPoison {
        path: "path" required,
        start: "start" required,
        length: "length" required,
    } }

    impl Command for CxlInjectPoison {
        type Reply = Empty;
        const NAME: &'static str = "cxl-inject-poison";
        const SINCE: Option<&'static str> = Some("8.1");
    }

    /// The command `cxl-inject-uncorrectable-errors`, since QEMU 8.0.
    ///
    /// Returns nothing.
    ///
    /// Needs the feature `cxl` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,cxl%2Dinject%2Duncorrectable%2Derrors)
    #[doc(alias = "cxl-inject-uncorrectable-errors")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CxlInjectUncorrectableErrors {
        /// Member `path`.
        pub path: String,
        /// Member `errors`.
        pub errors: Vec<types::CxlUncorErrorRecord>,
    }

    impl CxlInjectUncorrectableErrors {
        /// With the mandatory members, no optional one set.
        pub fn new(
            path: impl Into<String>,
            errors: impl IntoIterator<Item = impl Into<types::CxlUncorErrorRecord>>,
        ) -> Self {
            Self { path: path.into(), errors: errors.into_iter().map(Into::into).collect() }
        }
    }

    record! { sent CxlInjectUncorrectableErrors {
        path: "path" required,
        errors: "errors" required,
    } }

    impl Command for CxlInjectUncorrectableErrors {
        type Reply = Empty;
        const NAME: &'static str = "cxl-inject-uncorrectable-errors";
        const SINCE: Option<&'static str> = Some("8.0");
    }

    /// The command `cxl-inject-correctable-error`, since QEMU 8.0.
    ///
    /// Returns nothing.
    ///
    /// Needs the feature `cxl` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,cxl%2Dinject%2Dcorrectable%2Derror)
    #[doc(alias = "cxl-inject-correctable-error")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CxlInjectCorrectableError {
        /// Member `path`.
        pub path: String,
        /// Member `type`.
        pub r#type: types::CxlCorErrorType,
    }

    impl CxlInjectCorrectableError {
        /// With the mandatory members, no optional one set.
        pub fn new(path: impl Into<String>, r#type: impl Into<types::CxlCorErrorType>) -> Self {
            Self { path: path.into(), r#type: r#type.into() }
        }
    }

    record! { sent CxlInjectCorrectableError {
        path: "path" required,
        r#type: "type" required,
    } }

    impl Command for CxlInjectCorrectableError {
        type Reply = Empty;
        const NAME: &'static str = "cxl-inject-correctable-error";
        const SINCE: Option<&'static str> = Some("8.0");
    }

    /// The command `cxl-add-dynamic-capacity`, since QEMU 9.1.
    ///
    /// **Unstable** upstream: it may change or go away without notice.
    ///
    /// Returns nothing.
    ///
    /// Needs the feature `cxl` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,cxl%2Dadd%2Ddynamic%2Dcapacity)
    #[doc(alias = "cxl-add-dynamic-capacity")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CxlAddDynamicCapacity {
        /// Member `path`.
        pub path: String,
        /// Member `host-id`.
        #[doc(alias = "host-id")]
        pub host_id: u16,
        /// Member `selection-policy`.
        #[doc(alias = "selection-policy")]
        pub selection_policy: types::CxlExtentSelectionPolicy,
        /// Member `region`.
        pub region: u8,
        /// Member `tag`.
        pub tag: Option<String>,
        /// Member `extents`.
        pub extents: Vec<types::CxlDynamicCapacityExtent>,
    }

    impl CxlAddDynamicCapacity {
        /// With the mandatory members, no optional one set.
        pub fn new(
            path: impl Into<String>,
            host_id: u16,
            selection_policy: impl Into<types::CxlExtentSelectionPolicy>,
            region: u8,
            extents: impl IntoIterator<Item = impl Into<types::CxlDynamicCapacityExtent>>,
        ) -> Self {
            Self {
                path: path.into(),
                host_id,
                selection_policy: selection_policy.into(),
                region,
                tag: None,
                extents: extents.into_iter().map(Into::into).collect(),
            }
        }

        /// Sets `tag`.
        #[must_use]
        pub fn tag(mut self, tag: impl Into<String>) -> Self {
            self.tag = Some(tag.into());
            self
        }
    }

    record! { sent CxlAddDynamicCapacity {
        path: "path" required,
        host_id: "host-id" required,
        selection_policy: "selection-policy" required,
        region: "region" required,
        tag: "tag" optional,
        extents: "extents" required,
    } }

    impl Command for CxlAddDynamicCapacity {
        type Reply = Empty;
        const NAME: &'static str = "cxl-add-dynamic-capacity";
        const SINCE: Option<&'static str> = Some("9.1");
    }

    /// The command `cxl-release-dynamic-capacity`, since QEMU 9.1.
    ///
    /// **Unstable** upstream: it may change or go away without notice.
    ///
    /// Returns nothing.
    ///
    /// Needs the feature `cxl` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,cxl%2Drelease%2Ddynamic%2Dcapacity)
    #[doc(alias = "cxl-release-dynamic-capacity")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CxlReleaseDynamicCapacity {
        /// Member `path`.
        pub path: String,
        /// Member `host-id`.
        #[doc(alias = "host-id")]
        pub host_id: u16,
        /// Member `removal-policy`.
        #[doc(alias = "removal-policy")]
        pub removal_policy: types::CxlExtentRemovalPolicy,
        /// Member `forced-removal`.
        #[doc(alias = "forced-removal")]
        pub forced_removal: Option<bool>,
        /// Member `sanitize-on-release`.
        #[doc(alias = "sanitize-on-release")]
        pub sanitize_on_release: Option<bool>,
        /// Member `region`.
        pub region: u8,
        /// Member `tag`.
        pub tag: Option<String>,
        /// Member `extents`.
        pub extents: Vec<types::CxlDynamicCapacityExtent>,
    }

    impl CxlReleaseDynamicCapacity {
        /// With the mandatory members, no optional one set.
        pub fn new(
            path: impl Into<String>,
            host_id: u16,
            removal_policy: impl Into<types::CxlExtentRemovalPolicy>,
            region: u8,
            extents: impl IntoIterator<Item = impl Into<types::CxlDynamicCapacityExtent>>,
        ) -> Self {
            Self {
                path: path.into(),
                host_id,
                removal_policy: removal_policy.into(),
                forced_removal: None,
                sanitize_on_release: None,
                region,
                tag: None,
                extents: extents.into_iter().map(Into::into).collect(),
            }
        }

        /// Sets `forced-removal`.
        #[must_use]
        #[inline]
        pub fn forced_removal(mut self, forced_removal: bool) -> Self {
            self.forced_removal = Some(forced_removal);
            self
        }

        /// Sets `sanitize-on-release`.
        #[must_use]
        #[inline]
        pub fn sanitize_on_release(mut self, sanitize_on_release: bool) -> Self {
            self.sanitize_on_release = Some(sanitize_on_release);
            self
        }

        /// Sets `tag`.
        #[must_use]
        pub fn tag(mut self, tag: impl Into<String>) -> Self {
            self.tag = Some(tag.into());
            self
        }
    }

    record! { sent CxlReleaseDynamicCapacity {
        path: "path" required,
        host_id: "host-id" required,
        removal_policy: "removal-policy" required,
        forced_removal: "forced-removal" optional,
        sanitize_on_release: "sanitize-on-release" optional,
        region: "region" required,
        tag: "tag" optional,
        extents: "extents" required,
    } }

    impl Command for CxlReleaseDynamicCapacity {
        type Reply = Empty;
        const NAME: &'static str = "cxl-release-dynamic-capacity";
        const SINCE: Option<&'static str> = Some("9.1");
    }
}
