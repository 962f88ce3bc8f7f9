// Generated as `qmp` from schemas/qapi/cxl.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Types, commands and events of `schemas/qapi/cxl.json`.

#[allow(unused_imports)] // not every module needs types of others
use super::*;
use crate::wire::{enumeration, record};

/// Severity of an event of a CXL memory device. Each has a log of its own.
///
/// The enum `CxlEventLog`, since QEMU 8.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,CxlEventLog)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CxlEventLog {
    /// No action is needed.
    Informational,
    /// The device may be about to degrade.
    Warning,
    /// Something failed, but the device still works.
    Failure,
    /// The device or data cannot be used.
    Fatal,
}

enumeration! { sent CxlEventLog {
    "informational" Informational,
    "warning" Warning,
    "failure" Failure,
    "fatal" Fatal,
} }

/// Kind of an error of a CXL link or device that cannot be corrected.
///
/// The enum `CxlUncorErrorType`, since QEMU 8.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,CxlUncorErrorType)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CxlUncorErrorType {
    /// Damaged data on CXL.cache, detected by parity or ECC.
    #[doc(alias = "cache-data-parity")]
    CacheDataParity,
    /// Damaged address on CXL.cache.
    #[doc(alias = "cache-address-parity")]
    CacheAddressParity,
    /// Damaged byte enables on CXL.cache.
    #[doc(alias = "cache-be-parity")]
    CacheBeParity,
    /// Data on CXL.cache that ECC could not repair.
    #[doc(alias = "cache-data-ecc")]
    CacheDataEcc,
    /// Damaged data on CXL.mem, detected by parity or ECC.
    #[doc(alias = "mem-data-parity")]
    MemDataParity,
    /// Damaged address on CXL.mem.
    #[doc(alias = "mem-address-parity")]
    MemAddressParity,
    /// Damaged byte enables on CXL.mem.
    #[doc(alias = "mem-be-parity")]
    MemBeParity,
    /// Data on CXL.mem that ECC could not repair.
    #[doc(alias = "mem-data-ecc")]
    MemDataEcc,
    /// The link was initialized again too often.
    #[doc(alias = "reinit-threshold")]
    ReinitThreshold,
    /// A message with a code that is not defined.
    #[doc(alias = "rsvd-encoding")]
    RsvdEncoding,
    /// Data that the peer marked as damaged.
    #[doc(alias = "poison-received")]
    PoisonReceived,
    /// More data than the receive buffer holds. The first 3 bits of the header log tell which buffer.
    #[doc(alias = "receiver-overflow")]
    ReceiverOverflow,
    /// An error of the component's own kind.
    Internal,
    /// Link encryption failed when sending.
    #[doc(alias = "cxl-ide-tx")]
    CxlIdeTx,
    /// Link encryption failed when receiving.
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

/// An error to inject, with the header that the device logs.
///
/// The struct `CXLUncorErrorRecord`, since QEMU 8.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,CXLUncorErrorRecord)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CxlUncorErrorRecord {
    /// Kind of error.
    pub r#type: CxlUncorErrorType,
    /// Content of the header log: 16 numbers of 32 bits.
    pub header: Vec<u32>,
}

impl CxlUncorErrorRecord {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(r#type: impl Into<CxlUncorErrorType>, header: impl IntoIterator<Item = u32>) -> Self {
        Self { r#type: r#type.into(), header: header.into_iter().collect() }
    }
}

record! { sent CxlUncorErrorRecord {
    r#type: "type" required,
    header: "header" required,
} }

/// Kind of an error of a CXL link or device that was corrected.
///
/// The enum `CxlCorErrorType`, since QEMU 8.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,CxlCorErrorType)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CxlCorErrorType {
    /// Data on CXL.cache that ECC repaired.
    #[doc(alias = "cache-data-ecc")]
    CacheDataEcc,
    /// Data on CXL.mem that ECC repaired.
    #[doc(alias = "mem-data-ecc")]
    MemDataEcc,
    /// Too many checksum errors on a link with flits of 68 bytes.
    #[doc(alias = "crc-threshold")]
    CrcThreshold,
    /// Too many repetitions on a link with flits of 68 bytes.
    #[doc(alias = "retry-threshold")]
    RetryThreshold,
    /// Data on CXL.cache that the peer marked as damaged.
    #[doc(alias = "cache-poison-received")]
    CachePoisonReceived,
    /// Data on CXL.mem that the peer marked as damaged.
    #[doc(alias = "mem-poison-received")]
    MemPoisonReceived,
    /// An error that the physical layer reported.
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

/// A contiguous range within a region of a CXL dynamic capacity device.
///
/// The struct `CxlDynamicCapacityExtent`, since QEMU 9.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,CxlDynamicCapacityExtent)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CxlDynamicCapacityExtent {
    /// Start of the range, counted from the start of its region. Unit: bytes.
    pub offset: u64,
    /// Size of the range. Unit: bytes.
    pub len: u64,
}

impl CxlDynamicCapacityExtent {
    /// Creates a value with the mandatory members and no optional one.
    #[inline]
    pub fn new(offset: u64, len: u64) -> Self {
        Self { offset, len }
    }
}

record! { sent CxlDynamicCapacityExtent {
    offset: "offset" required,
    len: "len" required,
} }

/// Rule for the choice of ranges when capacity is added to a CXL host.
///
/// The enum `CxlExtentSelectionPolicy`, since QEMU 9.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,CxlExtentSelectionPolicy)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CxlExtentSelectionPolicy {
    /// The device chooses, in any number of pieces.
    Free,
    /// The device chooses, in one piece.
    Contiguous,
    /// The command names the ranges in `extents`.
    Prescriptive,
    /// There is no new choice: capacity with the same tag, allocated before, is shared with a further host.
    #[doc(alias = "enable-shared-access")]
    EnableSharedAccess,
}

enumeration! { sent CxlExtentSelectionPolicy {
    "free" Free,
    "contiguous" Contiguous,
    "prescriptive" Prescriptive,
    "enable-shared-access" EnableSharedAccess,
} }

/// Rule for the choice of ranges when capacity is taken from a CXL host.
///
/// The enum `CxlExtentRemovalPolicy`, since QEMU 9.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,CxlExtentRemovalPolicy)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CxlExtentRemovalPolicy {
    /// The device chooses among those with the given tag.
    #[doc(alias = "tag-based")]
    TagBased,
    /// The command names the ranges in `extents`.
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

    /// Adds an event on its memory media to a log of an emulated CXL memory device, to test the guest's handling.
    ///
    /// Numbers have the meaning of section 8.2.9.2.1.1 of the CXL 3.0 specification.
    ///
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
        /// QOM path of the CXL type 3 device.
        pub path: String,
        /// Log that receives the event.
        pub log: types::CxlEventLog,
        /// Flags of the record, table 8-42 of the specification.
        pub flags: u8,
        /// Address within the device. The lowest bits are flags, table 8-43.
        pub dpa: u64,
        /// Bits that describe the event, table 8-43.
        pub descriptor: u8,
        /// Kind of memory event, table 8-43.
        pub r#type: u8,
        /// Kind of access that detected the event, table 8-43.
        #[doc(alias = "transaction-type")]
        pub transaction_type: u8,
        /// Memory channel where the event occurred. If absent: not known.
        pub channel: Option<u8>,
        /// Group of memory chips on the channel where the event occurred. If absent: not known.
        pub rank: Option<u8>,
        /// Bits of the chips within the rank that are concerned. If absent: not known.
        pub device: Option<u32>,
        /// Name of the part, in the device's own form. If absent: not known.
        #[doc(alias = "component-id")]
        pub component_id: Option<String>,
    }

    impl CxlInjectGeneralMediaEvent {
        /// Creates a value with the mandatory members and no optional one.
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

        /// Sets `channel`. Memory channel where the event occurred. If absent: not known.
        #[must_use]
        #[inline]
        pub fn channel(mut self, channel: u8) -> Self {
            self.channel = Some(channel);
            self
        }

        /// Sets `rank`. Group of memory chips on the channel where the event occurred. If absent: not known.
        #[must_use]
        #[inline]
        pub fn rank(mut self, rank: u8) -> Self {
            self.rank = Some(rank);
            self
        }

        /// Sets `device`. Bits of the chips within the rank that are concerned. If absent: not known.
        #[must_use]
        #[inline]
        pub fn device(mut self, device: u32) -> Self {
            self.device = Some(device);
            self
        }

        /// Sets `component-id`. Name of the part, in the device's own form. If absent: not known.
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

    /// Adds an event on its DRAM to a log of an emulated CXL memory device, to test the guest's handling.
    ///
    /// Numbers have the meaning of section 8.2.9.2.1.2 of the CXL 3.0 specification.
    ///
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
        /// QOM path of the CXL type 3 device.
        pub path: String,
        /// Log that receives the event.
        pub log: types::CxlEventLog,
        /// Flags of the record, table 8-42 of the specification.
        pub flags: u8,
        /// Address within the device. The lowest bits are flags, table 8-44.
        pub dpa: u64,
        /// Bits that describe the event, table 8-44.
        pub descriptor: u8,
        /// Kind of memory event, table 8-44.
        pub r#type: u8,
        /// Kind of access that detected the event, table 8-44.
        #[doc(alias = "transaction-type")]
        pub transaction_type: u8,
        /// Memory channel where the event occurred. If absent: not known.
        pub channel: Option<u8>,
        /// Group of memory chips on the channel where the event occurred. If absent: not known.
        pub rank: Option<u8>,
        /// Bits of the groups of four data lines that are concerned. If absent: not known.
        #[doc(alias = "nibble-mask")]
        pub nibble_mask: Option<u32>,
        /// Group of banks where the event occurred. If absent: not known.
        #[doc(alias = "bank-group")]
        pub bank_group: Option<u8>,
        /// Bank of the memory chip where the event occurred. If absent: not known.
        pub bank: Option<u8>,
        /// Row address in the memory chip. If absent: not known.
        pub row: Option<u32>,
        /// Column address in the memory chip. If absent: not known.
        pub column: Option<u16>,
        /// Corrected bits, one number for each bit of `nibble-mask`, at most 4. If absent: not known.
        #[doc(alias = "correction-mask")]
        pub correction_mask: Option<Vec<u64>>,
    }

    impl CxlInjectDramEvent {
        /// Creates a value with the mandatory members and no optional one.
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

        /// Sets `channel`. Memory channel where the event occurred. If absent: not known.
        #[must_use]
        #[inline]
        pub fn channel(mut self, channel: u8) -> Self {
            self.channel = Some(channel);
            self
        }

        /// Sets `rank`. Group of memory chips on the channel where the event occurred. If absent: not known.
        #[must_use]
        #[inline]
        pub fn rank(mut self, rank: u8) -> Self {
            self.rank = Some(rank);
            self
        }

        /// Sets `nibble-mask`. Bits of the groups of four data lines that are concerned. If absent: not known.
        #[must_use]
        #[inline]
        pub fn nibble_mask(mut self, nibble_mask: u32) -> Self {
            self.nibble_mask = Some(nibble_mask);
            self
        }

        /// Sets `bank-group`. Group of banks where the event occurred. If absent: not known.
        #[must_use]
        #[inline]
        pub fn bank_group(mut self, bank_group: u8) -> Self {
            self.bank_group = Some(bank_group);
            self
        }

        /// Sets `bank`. Bank of the memory chip where the event occurred. If absent: not known.
        #[must_use]
        #[inline]
        pub fn bank(mut self, bank: u8) -> Self {
            self.bank = Some(bank);
            self
        }

        /// Sets `row`. Row address in the memory chip. If absent: not known.
        #[must_use]
        #[inline]
        pub fn row(mut self, row: u32) -> Self {
            self.row = Some(row);
            self
        }

        /// Sets `column`. Column address in the memory chip. If absent: not known.
        #[must_use]
        #[inline]
        pub fn column(mut self, column: u16) -> Self {
            self.column = Some(column);
            self
        }

        /// Sets `correction-mask`. Corrected bits, one number for each bit of `nibble-mask`, at most 4. If absent: not
        /// known.
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

    /// Adds an event on the device's health to a log of an emulated CXL memory device, to test the guest's
    /// handling.
    ///
    /// Numbers have the meaning of section 8.2.9.2.1.3 and table 8-100 of the CXL 3.0 specification.
    ///
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
        /// QOM path of the CXL type 3 device.
        pub path: String,
        /// Log that receives the event.
        pub log: types::CxlEventLog,
        /// Flags of the record, table 8-42 of the specification.
        pub flags: u8,
        /// Kind of device event, table 8-45.
        pub r#type: u8,
        /// Bits of the overall condition, table 8-100.
        #[doc(alias = "health-status")]
        pub health_status: u8,
        /// State of the memory media, table 8-100.
        #[doc(alias = "media-status")]
        pub media_status: u8,
        /// Further fields of state, table 8-100.
        #[doc(alias = "additional-status")]
        pub additional_status: u8,
        /// Consumed part of the expected life span. Unit: percent.
        #[doc(alias = "life-used")]
        pub life_used: u8,
        /// Temperature of the device. Unit: degrees Celsius.
        pub temperature: i16,
        /// Number of power-offs after which the device could not tell if data was lost.
        #[doc(alias = "dirty-shutdown-count")]
        pub dirty_shutdown_count: u32,
        /// Errors corrected in volatile memory so far.
        #[doc(alias = "corrected-volatile-error-count")]
        pub corrected_volatile_error_count: u32,
        /// Errors corrected in persistent memory so far.
        #[doc(alias = "corrected-persistent-error-count")]
        pub corrected_persistent_error_count: u32,
    }

    impl CxlInjectMemoryModuleEvent {
        /// Creates a value with the mandatory members and no optional one.
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

    /// Marks a range of an emulated CXL memory device as damaged, to test the guest's handling.
    ///
    /// The guest reads the list of such ranges through the mailbox of the device.
    ///
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
        /// QOM path of the CXL type 3 device.
        pub path: String,
        /// First address within the device. A multiple of 64.
        pub start: u64,
        /// Size of the range. A multiple of 64. Unit: bytes.
        pub length: u64,
    }

    impl CxlInjectPoison {
        /// Creates a value with the mandatory members and no optional one.
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

    /// Makes an emulated CXL device report errors that cannot be corrected, through PCIe AER, to test the guest's
    /// handling.
    ///
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
        /// QOM path of the CXL type 3 device.
        pub path: String,
        /// Errors to report together, so that several header logs are filled.
        pub errors: Vec<types::CxlUncorErrorRecord>,
    }

    impl CxlInjectUncorrectableErrors {
        /// Creates a value with the mandatory members and no optional one.
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

    /// Makes an emulated CXL device report an error that was corrected, through PCIe AER, to test the guest's
    /// handling.
    ///
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
        /// QOM path of the CXL type 3 device.
        pub path: String,
        /// Kind of error.
        pub r#type: types::CxlCorErrorType,
    }

    impl CxlInjectCorrectableError {
        /// Creates a value with the mandatory members and no optional one.
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

    /// Offers more memory of an emulated CXL dynamic capacity device to the guest.
    ///
    /// The command only starts the exchange with the guest. Its success must be verified by other means, inside the
    /// guest.
    /// Fields have the meaning of section 7.6.7.6.5 of the CXL 3.1 specification.
    ///
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
        /// QOM path of the dynamic capacity device.
        pub path: String,
        /// Number of the host that gets the memory.
        #[doc(alias = "host-id")]
        pub host_id: u16,
        /// Rule for the choice of ranges.
        #[doc(alias = "selection-policy")]
        pub selection_policy: types::CxlExtentSelectionPolicy,
        /// Number of the region within the device, zero-based. Range: 0 to 7.
        pub region: u8,
        /// Label of the capacity, by which it can be shared or released. If absent: no label.
        pub tag: Option<String>,
        /// Ranges to add, for the policy `prescriptive`.
        pub extents: Vec<types::CxlDynamicCapacityExtent>,
    }

    impl CxlAddDynamicCapacity {
        /// Creates a value with the mandatory members and no optional one.
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

        /// Sets `tag`. Label of the capacity, by which it can be shared or released. If absent: no label.
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

    /// Takes memory of an emulated CXL dynamic capacity device back from the guest.
    ///
    /// The command only starts the exchange with the guest. Its success must be verified by other means, inside the
    /// guest.
    /// Fields have the meaning of section 7.6.7.6.6 of the CXL 3.1 specification.
    ///
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
        /// QOM path of the dynamic capacity device.
        pub path: String,
        /// Number of the host that loses the memory.
        #[doc(alias = "host-id")]
        pub host_id: u16,
        /// Rule for the choice of ranges.
        #[doc(alias = "removal-policy")]
        pub removal_policy: types::CxlExtentRemovalPolicy,
        /// Whether access ends at once, without the guest's consent.
        #[doc(alias = "forced-removal")]
        pub forced_removal: Option<bool>,
        /// Whether the device erases the released content for good.
        #[doc(alias = "sanitize-on-release")]
        pub sanitize_on_release: Option<bool>,
        /// Number of the region within the device, zero-based. Range: 0 to 7.
        pub region: u8,
        /// Label of the capacity to take back. If absent: no label.
        pub tag: Option<String>,
        /// Ranges to take back, for the policy `prescriptive`.
        pub extents: Vec<types::CxlDynamicCapacityExtent>,
    }

    impl CxlReleaseDynamicCapacity {
        /// Creates a value with the mandatory members and no optional one.
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

        /// Sets `forced-removal`. Whether access ends at once, without the guest's consent.
        #[must_use]
        #[inline]
        pub fn forced_removal(mut self, forced_removal: bool) -> Self {
            self.forced_removal = Some(forced_removal);
            self
        }

        /// Sets `sanitize-on-release`. Whether the device erases the released content for good.
        #[must_use]
        #[inline]
        pub fn sanitize_on_release(mut self, sanitize_on_release: bool) -> Self {
            self.sanitize_on_release = Some(sanitize_on_release);
            self
        }

        /// Sets `tag`. Label of the capacity to take back. If absent: no label.
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
