// Generated as `qmp` from schemas/qapi/acpi.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Types, commands and events of `schemas/qapi/acpi.json`.

#[allow(unused_imports)] // not every module needs types of others
use super::*;
use crate::Extra;
use crate::wire::{enumeration, record};

/// The struct `AcpiTableOptions`, since QEMU 1.5.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,AcpiTableOptions)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AcpiTableOptions {
    /// Member `sig`.
    pub sig: Option<String>,
    /// Member `rev`.
    pub rev: Option<u8>,
    /// Member `oem_id`.
    pub oem_id: Option<String>,
    /// Member `oem_table_id`.
    pub oem_table_id: Option<String>,
    /// Member `oem_rev`.
    pub oem_rev: Option<u32>,
    /// Member `asl_compiler_id`.
    pub asl_compiler_id: Option<String>,
    /// Member `asl_compiler_rev`.
    pub asl_compiler_rev: Option<u32>,
    /// Member `file`.
    pub file: Option<String>,
    /// Member `data`.
    pub data: Option<String>,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl AcpiTableOptions {
    /// With no member set.
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

    /// Sets `sig`.
    #[must_use]
    pub fn sig(mut self, sig: impl Into<String>) -> Self {
        self.sig = Some(sig.into());
        self
    }

    /// Sets `rev`.
    #[must_use]
    #[inline]
    pub fn rev(mut self, rev: u8) -> Self {
        self.rev = Some(rev);
        self
    }

    /// Sets `oem_id`.
    #[must_use]
    pub fn oem_id(mut self, oem_id: impl Into<String>) -> Self {
        self.oem_id = Some(oem_id.into());
        self
    }

    /// Sets `oem_table_id`.
    #[must_use]
    pub fn oem_table_id(mut self, oem_table_id: impl Into<String>) -> Self {
        self.oem_table_id = Some(oem_table_id.into());
        self
    }

    /// Sets `oem_rev`.
    #[must_use]
    #[inline]
    pub fn oem_rev(mut self, oem_rev: u32) -> Self {
        self.oem_rev = Some(oem_rev);
        self
    }

    /// Sets `asl_compiler_id`.
    #[must_use]
    pub fn asl_compiler_id(mut self, asl_compiler_id: impl Into<String>) -> Self {
        self.asl_compiler_id = Some(asl_compiler_id.into());
        self
    }

    /// Sets `asl_compiler_rev`.
    #[must_use]
    #[inline]
    pub fn asl_compiler_rev(mut self, asl_compiler_rev: u32) -> Self {
        self.asl_compiler_rev = Some(asl_compiler_rev);
        self
    }

    /// Sets `file`.
    #[must_use]
    pub fn file(mut self, file: impl Into<String>) -> Self {
        self.file = Some(file.into());
        self
    }

    /// Sets `data`.
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

/// The enum `ACPISlotType`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,ACPISlotType)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AcpiSlotType {
    /// Value `DIMM`.
    Dimm,
    /// Value `CPU`, since QEMU 2.7.
    Cpu,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { received AcpiSlotType {
    "DIMM" Dimm,
    "CPU" Cpu,
} open }

/// The struct `ACPIOSTInfo`, since QEMU 2.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,ACPIOSTInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AcpiostInfo {
    /// Member `device`.
    pub device: Option<String>,
    /// Member `slot`.
    pub slot: String,
    /// Member `slot-type`.
    #[doc(alias = "slot-type")]
    pub slot_type: AcpiSlotType,
    /// Member `source`.
    pub source: i64,
    /// Member `status`.
    pub status: i64,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl AcpiostInfo {
    /// With the mandatory members, no optional one set.
    pub fn new(slot: impl Into<String>, slot_type: impl Into<AcpiSlotType>, source: i64, status: i64) -> Self {
        Self { device: None, slot: slot.into(), slot_type: slot_type.into(), source, status, extra: Extra::default() }
    }

    /// Sets `device`.
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
        /// With no member set.
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

    /// The event `ACPI_DEVICE_OST`, since QEMU 2.1.
    ///
    /// Needs the feature `acpi` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Event-,ACPI_DEVICE_OST)
    #[doc(alias = "ACPI_DEVICE_OST")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct AcpiDeviceOst {
        /// Member `info`.
        pub info: types::AcpiostInfo,
        /// Members that this type does not know.
        pub extra: Extra,
    }

    #[cfg(feature = "server")]
    impl AcpiDeviceOst {
        /// With the mandatory members, no optional one set.
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
