// Generated as `qmp` from schemas/qapi/acpi.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Types, commands and events of `schemas/qapi/acpi.json`.

#[allow(unused_imports)] // not every module needs types of others
use super::*;
use crate::Extra;
use crate::wire::{enumeration, record};

/// Additional ACPI table for the guest, as for `-acpitable`.
///
/// Give the table either complete with its header (`file`) or without (`data`). The other members replace
/// fields of the header. Texts that are too long are cut without an error, short ones are padded with zero
/// bytes. x86 only.
///
/// The struct `AcpiTableOptions`, since QEMU 1.5.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,AcpiTableOptions)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AcpiTableOptions {
    /// Signature of the table, 4 characters, such as `SLIC`. If absent: from the file, or a placeholder.
    pub sig: Option<String>,
    /// Revision of the table's format. If absent: from the file, or a placeholder.
    pub rev: Option<u8>,
    /// Manufacturer, up to 6 characters. If absent: from the file, or a placeholder.
    pub oem_id: Option<String>,
    /// Manufacturer's name of the table, up to 8 characters. If absent: from the file, or a placeholder.
    pub oem_table_id: Option<String>,
    /// Manufacturer's revision of the table. If absent: from the file, or a placeholder.
    pub oem_rev: Option<u32>,
    /// Program that created the table, up to 4 characters. If absent: from the file, or a placeholder.
    pub asl_compiler_id: Option<String>,
    /// Version of the program that created the table. If absent: from the file, or a placeholder.
    pub asl_compiler_rev: Option<u32>,
    /// Paths on the host, separated by colons, of files whose concatenation is the table with its header. Excludes
    /// `data`.
    pub file: Option<String>,
    /// Paths on the host, separated by colons, of files whose concatenation is the table without its header.
    /// Excludes `file`.
    pub data: Option<String>,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl AcpiTableOptions {
    /// Creates a value with no member set.
    #[inline]
    pub fn new() -> Self {
        Self {
            sig: None,
            rev: None,
            oem_id: None,
            oem_table_id: None,
            oem_rev: None,
            asl_compiler_id: None,
            asl_compiler_rev: None,
            file: None,
            data: None,
            extra: Extra::default(),
        }
    }

    /// Sets `sig`. Signature of the table, 4 characters, such as `SLIC`. If absent: from the file, or a
    /// placeholder.
    #[must_use]
    pub fn sig(mut self, sig: impl Into<String>) -> Self {
        self.sig = Some(sig.into());
        self
    }

    /// Sets `rev`. Revision of the table's format. If absent: from the file, or a placeholder.
    #[must_use]
    #[inline]
    pub fn rev(mut self, rev: u8) -> Self {
        self.rev = Some(rev);
        self
    }

    /// Sets `oem_id`. Manufacturer, up to 6 characters. If absent: from the file, or a placeholder.
    #[must_use]
    pub fn oem_id(mut self, oem_id: impl Into<String>) -> Self {
        self.oem_id = Some(oem_id.into());
        self
    }

    /// Sets `oem_table_id`. Manufacturer's name of the table, up to 8 characters. If absent: from the file, or a
    /// placeholder.
    #[must_use]
    pub fn oem_table_id(mut self, oem_table_id: impl Into<String>) -> Self {
        self.oem_table_id = Some(oem_table_id.into());
        self
    }

    /// Sets `oem_rev`. Manufacturer's revision of the table. If absent: from the file, or a placeholder.
    #[must_use]
    #[inline]
    pub fn oem_rev(mut self, oem_rev: u32) -> Self {
        self.oem_rev = Some(oem_rev);
        self
    }

    /// Sets `asl_compiler_id`. Program that created the table, up to 4 characters. If absent: from the file, or a
    /// placeholder.
    #[must_use]
    pub fn asl_compiler_id(mut self, asl_compiler_id: impl Into<String>) -> Self {
        self.asl_compiler_id = Some(asl_compiler_id.into());
        self
    }

    /// Sets `asl_compiler_rev`. Version of the program that created the table. If absent: from the file, or a
    /// placeholder.
    #[must_use]
    #[inline]
    pub fn asl_compiler_rev(mut self, asl_compiler_rev: u32) -> Self {
        self.asl_compiler_rev = Some(asl_compiler_rev);
        self
    }

    /// Sets `file`. Paths on the host, separated by colons, of files whose concatenation is the table with its
    /// header. Excludes `data`.
    #[must_use]
    pub fn file(mut self, file: impl Into<String>) -> Self {
        self.file = Some(file.into());
        self
    }

    /// Sets `data`. Paths on the host, separated by colons, of files whose concatenation is the table without its
    /// header. Excludes `file`.
    #[must_use]
    pub fn data(mut self, data: impl Into<String>) -> Self {
        self.data = Some(data.into());
        self
    }
}

record! { both AcpiTableOptions {
    sig: "sig" optional,
    rev: "rev" optional,
    oem_id: "oem_id" optional,
    oem_table_id: "oem_table_id" optional,
    oem_rev: "oem_rev" optional,
    asl_compiler_id: "asl_compiler_id" optional,
    asl_compiler_rev: "asl_compiler_rev" optional,
    file: "file" optional,
    data: "data" optional,
} extra }

/// Kind of a slot for hot-plugging through ACPI.
///
/// The enum `ACPISlotType`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,ACPISlotType)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AcpiSlotType {
    /// Slot for a memory module.
    Dimm,
    /// Slot for a virtual processor.
    ///
    /// Value `CPU`, since QEMU 2.7.
    Cpu,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { received AcpiSlotType {
    "DIMM" Dimm,
    "CPU" Cpu,
} open }

/// Latest status that the guest reported for a slot through the ACPI method `_OST`.
///
/// The numbers are defined in the ACPI specification, section "_OST (OSPM Status Indication)".
///
/// The struct `ACPIOSTInfo`, since QEMU 2.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,ACPIOSTInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AcpiostInfo {
    /// Name of the plugged device. If absent: the slot is empty or the device is anonymous.
    pub device: Option<String>,
    /// Number of the slot as text. Memory and CPU slots are counted separately.
    pub slot: String,
    /// Kind of the slot.
    #[doc(alias = "slot-type")]
    pub slot_type: AcpiSlotType,
    /// Event that the guest comments on, such as 1 for a device check, 3 for an eject request, 0x103 for an
    /// ejection in progress. 0 if it has reported nothing.
    pub source: i64,
    /// Outcome. 0 is success; the meaning of other numbers depends on `source`.
    pub status: i64,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl AcpiostInfo {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(slot: impl Into<String>, slot_type: impl Into<AcpiSlotType>, source: i64, status: i64) -> Self {
        Self { device: None, slot: slot.into(), slot_type: slot_type.into(), source, status, extra: Extra::default() }
    }

    /// Sets `device`. Name of the plugged device. If absent: the slot is empty or the device is anonymous.
    #[must_use]
    pub fn device(mut self, device: impl Into<String>) -> Self {
        self.device = Some(device.into());
        self
    }
}

record! { received AcpiostInfo {
    device: "device" optional,
    slot: "slot" required,
    slot_type: "slot-type" required,
    source: "source" required,
    status: "status" required,
} extra }

/// Commands of `schemas/qapi/acpi.json`.
pub(crate) mod command {
    use super::super::types;
    use crate::Command;
    use crate::wire::record;

    /// Lists what the guest last reported for each memory and CPU slot.
    ///
    /// Helps to see why a guest did not accept or release a device. The list is empty if the machine has no such
    /// slots.
    ///
    /// The command `query-acpi-ospm-status`, since QEMU 2.1.
    ///
    /// Returns an array of [`AcpiostInfo`](types::AcpiostInfo).
    ///
    /// Needs the feature `acpi` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,query%2Dacpi%2Dospm%2Dstatus)
    #[doc(alias = "query-acpi-ospm-status")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct QueryAcpiOspmStatus {}

    impl QueryAcpiOspmStatus {
        /// Creates a value with no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent QueryAcpiOspmStatus {} }

    impl Command for QueryAcpiOspmStatus {
        type Reply = Vec<types::AcpiostInfo>;
        const NAME: &'static str = "query-acpi-ospm-status";
        const SINCE: Option<&'static str> = Some("2.1");
    }
}

/// Events of `schemas/qapi/acpi.json`.
pub(crate) mod event {
    use super::super::types;
    use crate::wire::record;
    use crate::{Event, Extra};

    /// Emitted when the guest reported the outcome of plugging or unplugging memory or a CPU.
    ///
    /// A refused unplug shows as a `source` of 3 or 0x103 with a `status` other than 0. `DEVICE_UNPLUG_GUEST_ERROR`
    /// need not follow, so watch both events.
    ///
    /// The event `ACPI_DEVICE_OST`, since QEMU 2.1.
    ///
    /// Needs the feature `acpi` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Event-,ACPI_DEVICE_OST)
    #[doc(alias = "ACPI_DEVICE_OST")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct AcpiDeviceOst {
        /// Slot and outcome.
        pub info: types::AcpiostInfo,
        /// Members that this type does not know.
        pub extra: Extra,
    }

    #[cfg(feature = "server")]
    impl AcpiDeviceOst {
        /// Creates a value with the mandatory members and no optional one.
        pub fn new(info: impl Into<types::AcpiostInfo>) -> Self {
            Self { info: info.into(), extra: Extra::default() }
        }
    }

    record! { received AcpiDeviceOst {
        info: "info" required,
    } extra }

    impl Event for AcpiDeviceOst {
        const NAME: &'static str = "ACPI_DEVICE_OST";
        const SINCE: Option<&'static str> = Some("2.1");
    }
}
