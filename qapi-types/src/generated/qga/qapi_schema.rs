// Generated as `qga` from schemas/qga/qapi-schema.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Types, commands and events of `schemas/qga/qapi-schema.json`.

#[allow(unused_imports)] // not every module needs types of others
use super::*;
use crate::wire::{alternate, enumeration, masked_debug, record, union};
use crate::{Base64, Extra};

/// The struct `GuestAgentCommandInfo`, since QEMU 1.1.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Object-,GuestAgentCommandInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GuestAgentCommandInfo {
    /// Member `name`.
    pub name: String,
    /// Member `enabled`.
    pub enabled: bool,
    /// Member `success-response`, since QEMU 1.7. Servers before 1.7 leave it out.
    #[doc(alias = "success-response")]
    pub success_response: Option<bool>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl GuestAgentCommandInfo {
    /// With the mandatory members, no optional one set.
    pub fn new(name: impl Into<String>, enabled: bool, success_response: bool) -> Self {
        Self { name: name.into(), enabled, success_response: Some(success_response), extra: Extra::default() }
    }
}

record! { received GuestAgentCommandInfo {
    name: "name" required,
    enabled: "enabled" required,
    success_response: "success-response" optional,
} extra }

/// The struct `GuestAgentInfo`, since QEMU 0.15.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Object-,GuestAgentInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GuestAgentInfo {
    /// Member `version`.
    pub version: String,
    /// Member `supported_commands`.
    pub supported_commands: Vec<GuestAgentCommandInfo>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl GuestAgentInfo {
    /// With the mandatory members, no optional one set.
    pub fn new(
        version: impl Into<String>,
        supported_commands: impl IntoIterator<Item = impl Into<GuestAgentCommandInfo>>,
    ) -> Self {
        Self {
            version: version.into(),
            supported_commands: supported_commands.into_iter().map(Into::into).collect(),
            extra: Extra::default(),
        }
    }
}

record! { received GuestAgentInfo {
    version: "version" required,
    supported_commands: "supported_commands" required,
} extra }

/// The struct `GuestFileRead`, since QEMU 0.15.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Object-,GuestFileRead)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestFileRead {
    /// Member `count`.
    pub count: i64,
    /// Member `buf-b64`.
    #[doc(alias = "buf-b64")]
    pub buf_b64: Base64,
    /// Member `eof`.
    pub eof: bool,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl GuestFileRead {
    /// With the mandatory members, no optional one set.
    pub fn new(count: i64, buf_b64: impl Into<Base64>, eof: bool) -> Self {
        Self { count, buf_b64: buf_b64.into(), eof, extra: Extra::default() }
    }
}

record! { received GuestFileRead {
    count: "count" required,
    buf_b64: "buf-b64" required,
    eof: "eof" required,
} extra }

masked_debug! { GuestFileRead {
    count: shown,
    buf_b64: secret,
    eof: shown,
    extra: shown,
} }

/// The struct `GuestFileWrite`, since QEMU 0.15.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Object-,GuestFileWrite)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GuestFileWrite {
    /// Member `count`.
    pub count: i64,
    /// Member `eof`.
    pub eof: bool,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl GuestFileWrite {
    /// With the mandatory members, no optional one set.
    #[inline]
    pub fn new(count: i64, eof: bool) -> Self {
        Self { count, eof, extra: Extra::default() }
    }
}

record! { received GuestFileWrite {
    count: "count" required,
    eof: "eof" required,
} extra }

/// The struct `GuestFileSeek`, since QEMU 0.15.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Object-,GuestFileSeek)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GuestFileSeek {
    /// Member `position`.
    pub position: i64,
    /// Member `eof`.
    pub eof: bool,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl GuestFileSeek {
    /// With the mandatory members, no optional one set.
    #[inline]
    pub fn new(position: i64, eof: bool) -> Self {
        Self { position, eof, extra: Extra::default() }
    }
}

record! { received GuestFileSeek {
    position: "position" required,
    eof: "eof" required,
} extra }

/// The enum `QGASeek`, since QEMU 2.6.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Enum-,QGASeek)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QgaSeek {
    /// Value `set`.
    Set,
    /// Value `cur`.
    Cur,
    /// Value `end`.
    End,
}

enumeration! { sent QgaSeek {
    "set" Set,
    "cur" Cur,
    "end" End,
} }

/// The alternate `GuestFileWhence`, since QEMU 2.6.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Alternate-,GuestFileWhence)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GuestFileWhence {
    /// An integer.
    Value(i64),
    /// A string.
    Name(QgaSeek),
}

impl From<i64> for GuestFileWhence {
    #[inline]
    fn from(value: i64) -> Self {
        Self::Value(value)
    }
}

impl From<QgaSeek> for GuestFileWhence {
    #[inline]
    fn from(value: QgaSeek) -> Self {
        Self::Name(value)
    }
}

alternate! { sent GuestFileWhence, "an integer or a string", {
    integer Value(i64),
    string Name(QgaSeek),
} }

/// The enum `GuestFsfreezeStatus`, since QEMU 0.15.0.
///
/// Only in builds with `CONFIG_WIN32 || CONFIG_FSFREEZE`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Enum-,GuestFsfreezeStatus)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GuestFsfreezeStatus {
    /// Value `thawed`.
    Thawed,
    /// Value `frozen`.
    Frozen,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { received GuestFsfreezeStatus {
    "thawed" Thawed,
    "frozen" Frozen,
} open }

/// The struct `GuestFilesystemTrimResult`, since QEMU 2.4.
///
/// Only in builds with `CONFIG_WIN32 || CONFIG_FSTRIM`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Object-,GuestFilesystemTrimResult)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GuestFilesystemTrimResult {
    /// Member `path`.
    pub path: String,
    /// Member `trimmed`.
    pub trimmed: Option<i64>,
    /// Member `minimum`.
    pub minimum: Option<i64>,
    /// Member `error`.
    pub error: Option<String>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl GuestFilesystemTrimResult {
    /// With the mandatory members, no optional one set.
    pub fn new(path: impl Into<String>) -> Self {
        Self { path: path.into(), trimmed: None, minimum: None, error: None, extra: Extra::default() }
    }

    /// Sets `trimmed`.
    #[must_use]
    #[inline]
    pub fn trimmed(mut self, trimmed: i64) -> Self {
        self.trimmed = Some(trimmed);
        self
    }

    /// Sets `minimum`.
    #[must_use]
    #[inline]
    pub fn minimum(mut self, minimum: i64) -> Self {
        self.minimum = Some(minimum);
        self
    }

    /// Sets `error`.
    #[must_use]
    pub fn error(mut self, error: impl Into<String>) -> Self {
        self.error = Some(error.into());
        self
    }
}

record! { received GuestFilesystemTrimResult {
    path: "path" required,
    trimmed: "trimmed" optional,
    minimum: "minimum" optional,
    error: "error" optional,
} extra }

/// The struct `GuestFilesystemTrimResponse`, since QEMU 2.4.
///
/// Only in builds with `CONFIG_WIN32 || CONFIG_FSTRIM`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Object-,GuestFilesystemTrimResponse)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GuestFilesystemTrimResponse {
    /// Member `paths`.
    pub paths: Vec<GuestFilesystemTrimResult>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl GuestFilesystemTrimResponse {
    /// With the mandatory members, no optional one set.
    pub fn new(paths: impl IntoIterator<Item = impl Into<GuestFilesystemTrimResult>>) -> Self {
        Self { paths: paths.into_iter().map(Into::into).collect(), extra: Extra::default() }
    }
}

record! { received GuestFilesystemTrimResponse {
    paths: "paths" required,
} extra }

/// The enum `GuestIpAddressType`, since QEMU 1.1.
///
/// Only in builds with `CONFIG_WIN32 || HAVE_GETIFADDRS`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Enum-,GuestIpAddressType)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GuestIpAddressType {
    /// Value `ipv4`.
    Ipv4,
    /// Value `ipv6`.
    Ipv6,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { received GuestIpAddressType {
    "ipv4" Ipv4,
    "ipv6" Ipv6,
} open }

/// The struct `GuestIpAddress`, since QEMU 1.1.
///
/// Only in builds with `CONFIG_WIN32 || HAVE_GETIFADDRS`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Object-,GuestIpAddress)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GuestIpAddress {
    /// Member `ip-address`.
    #[doc(alias = "ip-address")]
    pub ip_address: String,
    /// Member `ip-address-type`.
    #[doc(alias = "ip-address-type")]
    pub ip_address_type: GuestIpAddressType,
    /// Member `prefix`.
    pub prefix: i64,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl GuestIpAddress {
    /// With the mandatory members, no optional one set.
    pub fn new(ip_address: impl Into<String>, ip_address_type: impl Into<GuestIpAddressType>, prefix: i64) -> Self {
        Self { ip_address: ip_address.into(), ip_address_type: ip_address_type.into(), prefix, extra: Extra::default() }
    }
}

record! { received GuestIpAddress {
    ip_address: "ip-address" required,
    ip_address_type: "ip-address-type" required,
    prefix: "prefix" required,
} extra }

/// The struct `GuestNetworkInterfaceStat`, since QEMU 2.11.
///
/// Only in builds with `CONFIG_WIN32 || HAVE_GETIFADDRS`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Object-,GuestNetworkInterfaceStat)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GuestNetworkInterfaceStat {
    /// Member `rx-bytes`.
    #[doc(alias = "rx-bytes")]
    pub rx_bytes: u64,
    /// Member `rx-packets`.
    #[doc(alias = "rx-packets")]
    pub rx_packets: u64,
    /// Member `rx-errs`.
    #[doc(alias = "rx-errs")]
    pub rx_errs: u64,
    /// Member `rx-dropped`.
    #[doc(alias = "rx-dropped")]
    pub rx_dropped: u64,
    /// Member `tx-bytes`.
    #[doc(alias = "tx-bytes")]
    pub tx_bytes: u64,
    /// Member `tx-packets`.
    #[doc(alias = "tx-packets")]
    pub tx_packets: u64,
    /// Member `tx-errs`.
    #[doc(alias = "tx-errs")]
    pub tx_errs: u64,
    /// Member `tx-dropped`.
    #[doc(alias = "tx-dropped")]
    pub tx_dropped: u64,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl GuestNetworkInterfaceStat {
    /// With the mandatory members, no optional one set.
    #[inline]
    pub fn new(
        rx_bytes: u64,
        rx_packets: u64,
        rx_errs: u64,
        rx_dropped: u64,
        tx_bytes: u64,
        tx_packets: u64,
        tx_errs: u64,
        tx_dropped: u64,
    ) -> Self {
        Self {
            rx_bytes,
            rx_packets,
            rx_errs,
            rx_dropped,
            tx_bytes,
            tx_packets,
            tx_errs,
            tx_dropped,
            extra: Extra::default(),
        }
    }
}

record! { received GuestNetworkInterfaceStat {
    rx_bytes: "rx-bytes" required,
    rx_packets: "rx-packets" required,
    rx_errs: "rx-errs" required,
    rx_dropped: "rx-dropped" required,
    tx_bytes: "tx-bytes" required,
    tx_packets: "tx-packets" required,
    tx_errs: "tx-errs" required,
    tx_dropped: "tx-dropped" required,
} extra }

/// The struct `GuestNetworkInterface`, since QEMU 1.1.
///
/// Only in builds with `CONFIG_WIN32 || HAVE_GETIFADDRS`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Object-,GuestNetworkInterface)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GuestNetworkInterface {
    /// Member `name`.
    pub name: String,
    /// Member `hardware-address`.
    #[doc(alias = "hardware-address")]
    pub hardware_address: Option<String>,
    /// Member `ip-addresses`.
    #[doc(alias = "ip-addresses")]
    pub ip_addresses: Option<Vec<GuestIpAddress>>,
    /// Member `statistics`, since QEMU 2.11.
    pub statistics: Option<GuestNetworkInterfaceStat>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl GuestNetworkInterface {
    /// With the mandatory members, no optional one set.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            hardware_address: None,
            ip_addresses: None,
            statistics: None,
            extra: Extra::default(),
        }
    }

    /// Sets `hardware-address`.
    #[must_use]
    pub fn hardware_address(mut self, hardware_address: impl Into<String>) -> Self {
        self.hardware_address = Some(hardware_address.into());
        self
    }

    /// Sets `ip-addresses`.
    #[must_use]
    pub fn ip_addresses(mut self, ip_addresses: impl IntoIterator<Item = impl Into<GuestIpAddress>>) -> Self {
        self.ip_addresses = Some(ip_addresses.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `statistics`.
    #[must_use]
    pub fn statistics(mut self, statistics: impl Into<GuestNetworkInterfaceStat>) -> Self {
        self.statistics = Some(statistics.into());
        self
    }
}

record! { received GuestNetworkInterface {
    name: "name" required,
    hardware_address: "hardware-address" optional,
    ip_addresses: "ip-addresses" optional,
    statistics: "statistics" optional,
} extra }

/// The struct `GuestLogicalProcessor`, since QEMU 1.5.
///
/// Only in builds with `CONFIG_LINUX || CONFIG_WIN32`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Object-,GuestLogicalProcessor)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GuestLogicalProcessor {
    /// Member `logical-id`.
    #[doc(alias = "logical-id")]
    pub logical_id: i64,
    /// Member `online`.
    pub online: bool,
    /// Member `can-offline`.
    #[doc(alias = "can-offline")]
    pub can_offline: Option<bool>,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl GuestLogicalProcessor {
    /// With the mandatory members, no optional one set.
    #[inline]
    pub fn new(logical_id: i64, online: bool) -> Self {
        Self { logical_id, online, can_offline: None, extra: Extra::default() }
    }

    /// Sets `can-offline`.
    #[must_use]
    #[inline]
    pub fn can_offline(mut self, can_offline: bool) -> Self {
        self.can_offline = Some(can_offline);
        self
    }
}

record! { both GuestLogicalProcessor {
    logical_id: "logical-id" required,
    online: "online" required,
    can_offline: "can-offline" optional,
} extra }

/// The enum `GuestDiskBusType`, since QEMU 2.2.
///
/// Only in builds with `CONFIG_WIN32 || CONFIG_LINUX`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Enum-,GuestDiskBusType)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GuestDiskBusType {
    /// Value `ide`.
    Ide,
    /// Value `fdc`.
    Fdc,
    /// Value `scsi`.
    Scsi,
    /// Value `virtio`.
    Virtio,
    /// Value `xen`.
    Xen,
    /// Value `usb`.
    Usb,
    /// Value `uml`.
    Uml,
    /// Value `sata`.
    Sata,
    /// Value `sd`.
    Sd,
    /// Value `unknown`.
    #[doc(alias = "unknown")]
    UnknownValue,
    /// Value `ieee1394`.
    Ieee1394,
    /// Value `ssa`.
    Ssa,
    /// Value `fibre`.
    Fibre,
    /// Value `raid`.
    Raid,
    /// Value `iscsi`.
    Iscsi,
    /// Value `sas`.
    Sas,
    /// Value `mmc`.
    Mmc,
    /// Value `virtual`.
    Virtual,
    /// Value `file-backed-virtual`.
    #[doc(alias = "file-backed-virtual")]
    FileBackedVirtual,
    /// Value `nvme`, since QEMU 7.1.
    Nvme,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { received GuestDiskBusType {
    "ide" Ide,
    "fdc" Fdc,
    "scsi" Scsi,
    "virtio" Virtio,
    "xen" Xen,
    "usb" Usb,
    "uml" Uml,
    "sata" Sata,
    "sd" Sd,
    "unknown" UnknownValue,
    "ieee1394" Ieee1394,
    "ssa" Ssa,
    "fibre" Fibre,
    "raid" Raid,
    "iscsi" Iscsi,
    "sas" Sas,
    "mmc" Mmc,
    "virtual" Virtual,
    "file-backed-virtual" FileBackedVirtual,
    "nvme" Nvme,
} open }

/// The struct `GuestPCIAddress`, since QEMU 2.2.
///
/// Only in builds with `CONFIG_WIN32 || CONFIG_LINUX`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Object-,GuestPCIAddress)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GuestPciAddress {
    /// Member `domain`.
    pub domain: i64,
    /// Member `bus`.
    pub bus: i64,
    /// Member `slot`.
    pub slot: i64,
    /// Member `function`.
    pub function: i64,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl GuestPciAddress {
    /// With the mandatory members, no optional one set.
    #[inline]
    pub fn new(domain: i64, bus: i64, slot: i64, function: i64) -> Self {
        Self { domain, bus, slot, function, extra: Extra::default() }
    }
}

record! { received GuestPciAddress {
    domain: "domain" required,
    bus: "bus" required,
    slot: "slot" required,
    function: "function" required,
} extra }

/// The struct `GuestCCWAddress`, since QEMU 6.0.
///
/// Only in builds with `CONFIG_WIN32 || CONFIG_LINUX`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Object-,GuestCCWAddress)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GuestCcwAddress {
    /// Member `cssid`.
    pub cssid: i64,
    /// Member `ssid`.
    pub ssid: i64,
    /// Member `subchno`.
    pub subchno: i64,
    /// Member `devno`.
    pub devno: i64,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl GuestCcwAddress {
    /// With the mandatory members, no optional one set.
    #[inline]
    pub fn new(cssid: i64, ssid: i64, subchno: i64, devno: i64) -> Self {
        Self { cssid, ssid, subchno, devno, extra: Extra::default() }
    }
}

record! { received GuestCcwAddress {
    cssid: "cssid" required,
    ssid: "ssid" required,
    subchno: "subchno" required,
    devno: "devno" required,
} extra }

/// The struct `GuestDiskAddress`, since QEMU 2.2.
///
/// Only in builds with `CONFIG_WIN32 || CONFIG_LINUX`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Object-,GuestDiskAddress)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GuestDiskAddress {
    /// Member `pci-controller`.
    #[doc(alias = "pci-controller")]
    pub pci_controller: GuestPciAddress,
    /// Member `bus-type`.
    #[doc(alias = "bus-type")]
    pub bus_type: GuestDiskBusType,
    /// Member `bus`.
    pub bus: i64,
    /// Member `target`.
    pub target: i64,
    /// Member `unit`.
    pub unit: i64,
    /// Member `serial`, since QEMU 3.1.
    pub serial: Option<String>,
    /// Member `dev`, since QEMU 3.1.
    pub dev: Option<String>,
    /// Member `ccw-address`, since QEMU 6.0.
    #[doc(alias = "ccw-address")]
    pub ccw_address: Option<GuestCcwAddress>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl GuestDiskAddress {
    /// With the mandatory members, no optional one set.
    pub fn new(
        pci_controller: impl Into<GuestPciAddress>,
        bus_type: impl Into<GuestDiskBusType>,
        bus: i64,
        target: i64,
        unit: i64,
    ) -> Self {
        Self {
            pci_controller: pci_controller.into(),
            bus_type: bus_type.into(),
            bus,
            target,
            unit,
            serial: None,
            dev: None,
            ccw_address: None,
            extra: Extra::default(),
        }
    }

    /// Sets `serial`.
    #[must_use]
    pub fn serial(mut self, serial: impl Into<String>) -> Self {
        self.serial = Some(serial.into());
        self
    }

    /// Sets `dev`.
    #[must_use]
    pub fn dev(mut self, dev: impl Into<String>) -> Self {
        self.dev = Some(dev.into());
        self
    }

    /// Sets `ccw-address`.
    #[must_use]
    pub fn ccw_address(mut self, ccw_address: impl Into<GuestCcwAddress>) -> Self {
        self.ccw_address = Some(ccw_address.into());
        self
    }
}

record! { received GuestDiskAddress {
    pci_controller: "pci-controller" required,
    bus_type: "bus-type" required,
    bus: "bus" required,
    target: "target" required,
    unit: "unit" required,
    serial: "serial" optional,
    dev: "dev" optional,
    ccw_address: "ccw-address" optional,
} extra }

/// The struct `GuestNVMeSmart`, since QEMU 7.1.
///
/// Only in builds with `CONFIG_WIN32 || CONFIG_LIBUDEV`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Object-,GuestNVMeSmart)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GuestNvMeSmart {
    /// Member `critical-warning`.
    #[doc(alias = "critical-warning")]
    pub critical_warning: i64,
    /// Member `temperature`.
    pub temperature: i64,
    /// Member `available-spare`.
    #[doc(alias = "available-spare")]
    pub available_spare: i64,
    /// Member `available-spare-threshold`.
    #[doc(alias = "available-spare-threshold")]
    pub available_spare_threshold: i64,
    /// Member `percentage-used`.
    #[doc(alias = "percentage-used")]
    pub percentage_used: i64,
    /// Member `data-units-read-lo`.
    #[doc(alias = "data-units-read-lo")]
    pub data_units_read_lo: u64,
    /// Member `data-units-read-hi`.
    #[doc(alias = "data-units-read-hi")]
    pub data_units_read_hi: u64,
    /// Member `data-units-written-lo`.
    #[doc(alias = "data-units-written-lo")]
    pub data_units_written_lo: u64,
    /// Member `data-units-written-hi`.
    #[doc(alias = "data-units-written-hi")]
    pub data_units_written_hi: u64,
    /// Member `host-read-commands-lo`.
    #[doc(alias = "host-read-commands-lo")]
    pub host_read_commands_lo: u64,
    /// Member `host-read-commands-hi`.
    #[doc(alias = "host-read-commands-hi")]
    pub host_read_commands_hi: u64,
    /// Member `host-write-commands-lo`.
    #[doc(alias = "host-write-commands-lo")]
    pub host_write_commands_lo: u64,
    /// Member `host-write-commands-hi`.
    #[doc(alias = "host-write-commands-hi")]
    pub host_write_commands_hi: u64,
    /// Member `controller-busy-time-lo`.
    #[doc(alias = "controller-busy-time-lo")]
    pub controller_busy_time_lo: u64,
    /// Member `controller-busy-time-hi`.
    #[doc(alias = "controller-busy-time-hi")]
    pub controller_busy_time_hi: u64,
    /// Member `power-cycles-lo`.
    #[doc(alias = "power-cycles-lo")]
    pub power_cycles_lo: u64,
    /// Member `power-cycles-hi`.
    #[doc(alias = "power-cycles-hi")]
    pub power_cycles_hi: u64,
    /// Member `power-on-hours-lo`.
    #[doc(alias = "power-on-hours-lo")]
    pub power_on_hours_lo: u64,
    /// Member `power-on-hours-hi`.
    #[doc(alias = "power-on-hours-hi")]
    pub power_on_hours_hi: u64,
    /// Member `unsafe-shutdowns-lo`.
    #[doc(alias = "unsafe-shutdowns-lo")]
    pub unsafe_shutdowns_lo: u64,
    /// Member `unsafe-shutdowns-hi`.
    #[doc(alias = "unsafe-shutdowns-hi")]
    pub unsafe_shutdowns_hi: u64,
    /// Member `media-errors-lo`.
    #[doc(alias = "media-errors-lo")]
    pub media_errors_lo: u64,
    /// Member `media-errors-hi`.
    #[doc(alias = "media-errors-hi")]
    pub media_errors_hi: u64,
    /// Member `number-of-error-log-entries-lo`.
    #[doc(alias = "number-of-error-log-entries-lo")]
    pub number_of_error_log_entries_lo: u64,
    /// Member `number-of-error-log-entries-hi`.
    #[doc(alias = "number-of-error-log-entries-hi")]
    pub number_of_error_log_entries_hi: u64,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl GuestNvMeSmart {
    /// With the mandatory members, no optional one set.
    #[inline]
    pub fn new(
        critical_warning: i64,
        temperature: i64,
        available_spare: i64,
        available_spare_threshold: i64,
        percentage_used: i64,
        data_units_read_lo: u64,
        data_units_read_hi: u64,
        data_units_written_lo: u64,
        data_units_written_hi: u64,
        host_read_commands_lo: u64,
        host_read_commands_hi: u64,
        host_write_commands_lo: u64,
        host_write_commands_hi: u64,
        controller_busy_time_lo: u64,
        controller_busy_time_hi: u64,
        power_cycles_lo: u64,
        power_cycles_hi: u64,
        power_on_hours_lo: u64,
        power_on_hours_hi: u64,
        unsafe_shutdowns_lo: u64,
        unsafe_shutdowns_hi: u64,
        media_errors_lo: u64,
        media_errors_hi: u64,
        number_of_error_log_entries_lo: u64,
        number_of_error_log_entries_hi: u64,
    ) -> Self {
        Self {
            critical_warning,
            temperature,
            available_spare,
            available_spare_threshold,
            percentage_used,
            data_units_read_lo,
            data_units_read_hi,
            data_units_written_lo,
            data_units_written_hi,
            host_read_commands_lo,
            host_read_commands_hi,
            host_write_commands_lo,
            host_write_commands_hi,
            controller_busy_time_lo,
            controller_busy_time_hi,
            power_cycles_lo,
            power_cycles_hi,
            power_on_hours_lo,
            power_on_hours_hi,
            unsafe_shutdowns_lo,
            unsafe_shutdowns_hi,
            media_errors_lo,
            media_errors_hi,
            number_of_error_log_entries_lo,
            number_of_error_log_entries_hi,
            extra: Extra::default(),
        }
    }
}

record! { received GuestNvMeSmart {
    critical_warning: "critical-warning" required,
    temperature: "temperature" required,
    available_spare: "available-spare" required,
    available_spare_threshold: "available-spare-threshold" required,
    percentage_used: "percentage-used" required,
    data_units_read_lo: "data-units-read-lo" required,
    data_units_read_hi: "data-units-read-hi" required,
    data_units_written_lo: "data-units-written-lo" required,
    data_units_written_hi: "data-units-written-hi" required,
    host_read_commands_lo: "host-read-commands-lo" required,
    host_read_commands_hi: "host-read-commands-hi" required,
    host_write_commands_lo: "host-write-commands-lo" required,
    host_write_commands_hi: "host-write-commands-hi" required,
    controller_busy_time_lo: "controller-busy-time-lo" required,
    controller_busy_time_hi: "controller-busy-time-hi" required,
    power_cycles_lo: "power-cycles-lo" required,
    power_cycles_hi: "power-cycles-hi" required,
    power_on_hours_lo: "power-on-hours-lo" required,
    power_on_hours_hi: "power-on-hours-hi" required,
    unsafe_shutdowns_lo: "unsafe-shutdowns-lo" required,
    unsafe_shutdowns_hi: "unsafe-shutdowns-hi" required,
    media_errors_lo: "media-errors-lo" required,
    media_errors_hi: "media-errors-hi" required,
    number_of_error_log_entries_lo: "number-of-error-log-entries-lo" required,
    number_of_error_log_entries_hi: "number-of-error-log-entries-hi" required,
} extra }

/// The union `GuestDiskSmart`, since QEMU 7.1.
///
/// Only in builds with `CONFIG_WIN32 || CONFIG_LIBUDEV`.
///
/// Its tag is `type`, which [`GuestDiskSmartBranch`] stands for.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Object-,GuestDiskSmart)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GuestDiskSmart {
    /// What `type` is, and the members that come with it.
    pub branch: GuestDiskSmartBranch,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl GuestDiskSmart {
    /// With the mandatory members, no optional one set.
    pub fn new(branch: impl Into<GuestDiskSmartBranch>) -> Self {
        Self { branch: branch.into(), extra: Extra::default() }
    }

    /// With the branch `ide`.
    #[inline]
    pub fn ide() -> Self {
        Self::new(GuestDiskSmartBranch::Ide)
    }

    /// With the branch `fdc`.
    #[inline]
    pub fn fdc() -> Self {
        Self::new(GuestDiskSmartBranch::Fdc)
    }

    /// With the branch `scsi`.
    #[inline]
    pub fn scsi() -> Self {
        Self::new(GuestDiskSmartBranch::Scsi)
    }

    /// With the branch `virtio`.
    #[inline]
    pub fn virtio() -> Self {
        Self::new(GuestDiskSmartBranch::Virtio)
    }

    /// With the branch `xen`.
    #[inline]
    pub fn xen() -> Self {
        Self::new(GuestDiskSmartBranch::Xen)
    }

    /// With the branch `usb`.
    #[inline]
    pub fn usb() -> Self {
        Self::new(GuestDiskSmartBranch::Usb)
    }

    /// With the branch `uml`.
    #[inline]
    pub fn uml() -> Self {
        Self::new(GuestDiskSmartBranch::Uml)
    }

    /// With the branch `sata`.
    #[inline]
    pub fn sata() -> Self {
        Self::new(GuestDiskSmartBranch::Sata)
    }

    /// With the branch `sd`.
    #[inline]
    pub fn sd() -> Self {
        Self::new(GuestDiskSmartBranch::Sd)
    }

    /// With the branch `unknown`.
    #[inline]
    pub fn unknown() -> Self {
        Self::new(GuestDiskSmartBranch::UnknownValue)
    }

    /// With the branch `ieee1394`.
    #[inline]
    pub fn ieee1394() -> Self {
        Self::new(GuestDiskSmartBranch::Ieee1394)
    }

    /// With the branch `ssa`.
    #[inline]
    pub fn ssa() -> Self {
        Self::new(GuestDiskSmartBranch::Ssa)
    }

    /// With the branch `fibre`.
    #[inline]
    pub fn fibre() -> Self {
        Self::new(GuestDiskSmartBranch::Fibre)
    }

    /// With the branch `raid`.
    #[inline]
    pub fn raid() -> Self {
        Self::new(GuestDiskSmartBranch::Raid)
    }

    /// With the branch `iscsi`.
    #[inline]
    pub fn iscsi() -> Self {
        Self::new(GuestDiskSmartBranch::Iscsi)
    }

    /// With the branch `sas`.
    #[inline]
    pub fn sas() -> Self {
        Self::new(GuestDiskSmartBranch::Sas)
    }

    /// With the branch `mmc`.
    #[inline]
    pub fn mmc() -> Self {
        Self::new(GuestDiskSmartBranch::Mmc)
    }

    /// With the branch `virtual`.
    #[inline]
    pub fn r#virtual() -> Self {
        Self::new(GuestDiskSmartBranch::Virtual)
    }

    /// With the branch `file-backed-virtual`.
    #[inline]
    pub fn file_backed_virtual() -> Self {
        Self::new(GuestDiskSmartBranch::FileBackedVirtual)
    }

    /// With the branch `nvme`.
    #[inline]
    pub fn nvme(
        critical_warning: i64,
        temperature: i64,
        available_spare: i64,
        available_spare_threshold: i64,
        percentage_used: i64,
        data_units_read_lo: u64,
        data_units_read_hi: u64,
        data_units_written_lo: u64,
        data_units_written_hi: u64,
        host_read_commands_lo: u64,
        host_read_commands_hi: u64,
        host_write_commands_lo: u64,
        host_write_commands_hi: u64,
        controller_busy_time_lo: u64,
        controller_busy_time_hi: u64,
        power_cycles_lo: u64,
        power_cycles_hi: u64,
        power_on_hours_lo: u64,
        power_on_hours_hi: u64,
        unsafe_shutdowns_lo: u64,
        unsafe_shutdowns_hi: u64,
        media_errors_lo: u64,
        media_errors_hi: u64,
        number_of_error_log_entries_lo: u64,
        number_of_error_log_entries_hi: u64,
    ) -> Self {
        let members = GuestNvMeSmart::new(
            critical_warning,
            temperature,
            available_spare,
            available_spare_threshold,
            percentage_used,
            data_units_read_lo,
            data_units_read_hi,
            data_units_written_lo,
            data_units_written_hi,
            host_read_commands_lo,
            host_read_commands_hi,
            host_write_commands_lo,
            host_write_commands_hi,
            controller_busy_time_lo,
            controller_busy_time_hi,
            power_cycles_lo,
            power_cycles_hi,
            power_on_hours_lo,
            power_on_hours_hi,
            unsafe_shutdowns_lo,
            unsafe_shutdowns_hi,
            media_errors_lo,
            media_errors_hi,
            number_of_error_log_entries_lo,
            number_of_error_log_entries_hi,
        );
        Self::new(GuestDiskSmartBranch::Nvme(members))
    }
}

/// The branches of [`GuestDiskSmart`], by the value of `type`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GuestDiskSmartBranch {
    /// Branch `ide`.
    Ide,
    /// Branch `fdc`.
    Fdc,
    /// Branch `scsi`.
    Scsi,
    /// Branch `virtio`.
    Virtio,
    /// Branch `xen`.
    Xen,
    /// Branch `usb`.
    Usb,
    /// Branch `uml`.
    Uml,
    /// Branch `sata`.
    Sata,
    /// Branch `sd`.
    Sd,
    /// Branch `unknown`.
    UnknownValue,
    /// Branch `ieee1394`.
    Ieee1394,
    /// Branch `ssa`.
    Ssa,
    /// Branch `fibre`.
    Fibre,
    /// Branch `raid`.
    Raid,
    /// Branch `iscsi`.
    Iscsi,
    /// Branch `sas`.
    Sas,
    /// Branch `mmc`.
    Mmc,
    /// Branch `virtual`.
    Virtual,
    /// Branch `file-backed-virtual`.
    FileBackedVirtual,
    /// Branch `nvme`.
    Nvme(GuestNvMeSmart),
    /// A branch that this type does not know. Its members are in `extra`.
    Unknown(Box<str>),
}

impl From<GuestNvMeSmart> for GuestDiskSmartBranch {
    #[inline]
    fn from(value: GuestNvMeSmart) -> Self {
        Self::Nvme(value)
    }
}

union! {
    received GuestDiskSmart {}
    r#type: GuestDiskBusType = "type" required,
    branch: GuestDiskSmartBranch {
        "ide" Ide,
        "fdc" Fdc,
        "scsi" Scsi,
        "virtio" Virtio,
        "xen" Xen,
        "usb" Usb,
        "uml" Uml,
        "sata" Sata,
        "sd" Sd,
        "unknown" UnknownValue,
        "ieee1394" Ieee1394,
        "ssa" Ssa,
        "fibre" Fibre,
        "raid" Raid,
        "iscsi" Iscsi,
        "sas" Sas,
        "mmc" Mmc,
        "virtual" Virtual,
        "file-backed-virtual" FileBackedVirtual,
        "nvme" Nvme(GuestNvMeSmart),
    }
    extra
}

/// The struct `GuestDiskInfo`, since QEMU 5.2.
///
/// Only in builds with `CONFIG_WIN32 || CONFIG_LIBUDEV`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Object-,GuestDiskInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GuestDiskInfo {
    /// Member `name`.
    pub name: String,
    /// Member `partition`.
    pub partition: bool,
    /// Member `dependencies`.
    pub dependencies: Option<Vec<String>>,
    /// Member `address`.
    pub address: Option<GuestDiskAddress>,
    /// Member `alias`.
    pub alias: Option<String>,
    /// Member `smart`, since QEMU 7.1.
    pub smart: Option<GuestDiskSmart>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl GuestDiskInfo {
    /// With the mandatory members, no optional one set.
    pub fn new(name: impl Into<String>, partition: bool) -> Self {
        Self {
            name: name.into(),
            partition,
            dependencies: None,
            address: None,
            alias: None,
            smart: None,
            extra: Extra::default(),
        }
    }

    /// Sets `dependencies`.
    #[must_use]
    pub fn dependencies(mut self, dependencies: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.dependencies = Some(dependencies.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `address`.
    #[must_use]
    pub fn address(mut self, address: impl Into<GuestDiskAddress>) -> Self {
        self.address = Some(address.into());
        self
    }

    /// Sets `alias`.
    #[must_use]
    pub fn alias(mut self, alias: impl Into<String>) -> Self {
        self.alias = Some(alias.into());
        self
    }

    /// Sets `smart`.
    #[must_use]
    pub fn smart(mut self, smart: impl Into<GuestDiskSmart>) -> Self {
        self.smart = Some(smart.into());
        self
    }
}

record! { received GuestDiskInfo {
    name: "name" required,
    partition: "partition" required,
    dependencies: "dependencies" optional,
    address: "address" optional,
    alias: "alias" optional,
    smart: "smart" optional,
} extra }

/// The struct `GuestFilesystemInfo`, since QEMU 2.2.
///
/// Only in builds with `CONFIG_WIN32 || CONFIG_LINUX`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Object-,GuestFilesystemInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GuestFilesystemInfo {
    /// Member `name`.
    pub name: String,
    /// Member `mountpoint`.
    pub mountpoint: String,
    /// Member `type`.
    pub r#type: String,
    /// Member `used-bytes`, since QEMU 3.0.
    #[doc(alias = "used-bytes")]
    pub used_bytes: Option<u64>,
    /// Member `total-bytes`, since QEMU 3.0.
    #[doc(alias = "total-bytes")]
    pub total_bytes: Option<u64>,
    /// Member `total-bytes-privileged`, since QEMU 9.1.
    #[doc(alias = "total-bytes-privileged")]
    pub total_bytes_privileged: Option<u64>,
    /// Member `disk`.
    pub disk: Vec<GuestDiskAddress>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl GuestFilesystemInfo {
    /// With the mandatory members, no optional one set.
    pub fn new(
        name: impl Into<String>,
        mountpoint: impl Into<String>,
        r#type: impl Into<String>,
        disk: impl IntoIterator<Item = impl Into<GuestDiskAddress>>,
    ) -> Self {
        Self {
            name: name.into(),
            mountpoint: mountpoint.into(),
            r#type: r#type.into(),
            used_bytes: None,
            total_bytes: None,
            total_bytes_privileged: None,
            disk: disk.into_iter().map(Into::into).collect(),
            extra: Extra::default(),
        }
    }

    /// Sets `used-bytes`.
    #[must_use]
    #[inline]
    pub fn used_bytes(mut self, used_bytes: u64) -> Self {
        self.used_bytes = Some(used_bytes);
        self
    }

    /// Sets `total-bytes`.
    #[must_use]
    #[inline]
    pub fn total_bytes(mut self, total_bytes: u64) -> Self {
        self.total_bytes = Some(total_bytes);
        self
    }

    /// Sets `total-bytes-privileged`.
    #[must_use]
    #[inline]
    pub fn total_bytes_privileged(mut self, total_bytes_privileged: u64) -> Self {
        self.total_bytes_privileged = Some(total_bytes_privileged);
        self
    }
}

record! { received GuestFilesystemInfo {
    name: "name" required,
    mountpoint: "mountpoint" required,
    r#type: "type" required,
    used_bytes: "used-bytes" optional,
    total_bytes: "total-bytes" optional,
    total_bytes_privileged: "total-bytes-privileged" optional,
    disk: "disk" required,
} extra }

/// The struct `GuestMemoryBlock`, since QEMU 2.3.
///
/// Only in builds with `CONFIG_LINUX`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Object-,GuestMemoryBlock)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GuestMemoryBlock {
    /// Member `phys-index`.
    #[doc(alias = "phys-index")]
    pub phys_index: u64,
    /// Member `online`.
    pub online: bool,
    /// Member `can-offline`.
    #[doc(alias = "can-offline")]
    pub can_offline: Option<bool>,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl GuestMemoryBlock {
    /// With the mandatory members, no optional one set.
    #[inline]
    pub fn new(phys_index: u64, online: bool) -> Self {
        Self { phys_index, online, can_offline: None, extra: Extra::default() }
    }

    /// Sets `can-offline`.
    #[must_use]
    #[inline]
    pub fn can_offline(mut self, can_offline: bool) -> Self {
        self.can_offline = Some(can_offline);
        self
    }
}

record! { both GuestMemoryBlock {
    phys_index: "phys-index" required,
    online: "online" required,
    can_offline: "can-offline" optional,
} extra }

/// The enum `GuestMemoryBlockResponseType`, since QEMU 2.3.
///
/// Only in builds with `CONFIG_LINUX`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Enum-,GuestMemoryBlockResponseType)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GuestMemoryBlockResponseType {
    /// Value `success`.
    Success,
    /// Value `not-found`.
    #[doc(alias = "not-found")]
    NotFound,
    /// Value `operation-not-supported`.
    #[doc(alias = "operation-not-supported")]
    OperationNotSupported,
    /// Value `operation-failed`.
    #[doc(alias = "operation-failed")]
    OperationFailed,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { received GuestMemoryBlockResponseType {
    "success" Success,
    "not-found" NotFound,
    "operation-not-supported" OperationNotSupported,
    "operation-failed" OperationFailed,
} open }

/// The struct `GuestMemoryBlockResponse`, since QEMU 2.3.
///
/// Only in builds with `CONFIG_LINUX`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Object-,GuestMemoryBlockResponse)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GuestMemoryBlockResponse {
    /// Member `phys-index`.
    #[doc(alias = "phys-index")]
    pub phys_index: u64,
    /// Member `response`.
    pub response: GuestMemoryBlockResponseType,
    /// Member `error-code`.
    #[doc(alias = "error-code")]
    pub error_code: Option<i64>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl GuestMemoryBlockResponse {
    /// With the mandatory members, no optional one set.
    pub fn new(phys_index: u64, response: impl Into<GuestMemoryBlockResponseType>) -> Self {
        Self { phys_index, response: response.into(), error_code: None, extra: Extra::default() }
    }

    /// Sets `error-code`.
    #[must_use]
    #[inline]
    pub fn error_code(mut self, error_code: i64) -> Self {
        self.error_code = Some(error_code);
        self
    }
}

record! { received GuestMemoryBlockResponse {
    phys_index: "phys-index" required,
    response: "response" required,
    error_code: "error-code" optional,
} extra }

/// The struct `GuestMemoryBlockInfo`, since QEMU 2.3.
///
/// Only in builds with `CONFIG_LINUX`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Object-,GuestMemoryBlockInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GuestMemoryBlockInfo {
    /// Member `size`.
    pub size: u64,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl GuestMemoryBlockInfo {
    /// With the mandatory members, no optional one set.
    #[inline]
    pub fn new(size: u64) -> Self {
        Self { size, extra: Extra::default() }
    }
}

record! { received GuestMemoryBlockInfo {
    size: "size" required,
} extra }

/// The struct `GuestExecStatus`, since QEMU 2.5.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Object-,GuestExecStatus)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestExecStatus {
    /// Member `exited`.
    pub exited: bool,
    /// Member `exitcode`.
    pub exitcode: Option<i64>,
    /// Member `signal`.
    pub signal: Option<i64>,
    /// Member `out-data`.
    #[doc(alias = "out-data")]
    pub out_data: Option<Base64>,
    /// Member `err-data`.
    #[doc(alias = "err-data")]
    pub err_data: Option<Base64>,
    /// Member `out-truncated`.
    #[doc(alias = "out-truncated")]
    pub out_truncated: Option<bool>,
    /// Member `err-truncated`.
    #[doc(alias = "err-truncated")]
    pub err_truncated: Option<bool>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl GuestExecStatus {
    /// With the mandatory members, no optional one set.
    #[inline]
    pub fn new(exited: bool) -> Self {
        Self {
            exited,
            exitcode: None,
            signal: None,
            out_data: None,
            err_data: None,
            out_truncated: None,
            err_truncated: None,
            extra: Extra::default(),
        }
    }

    /// Sets `exitcode`.
    #[must_use]
    #[inline]
    pub fn exitcode(mut self, exitcode: i64) -> Self {
        self.exitcode = Some(exitcode);
        self
    }

    /// Sets `signal`.
    #[must_use]
    #[inline]
    pub fn signal(mut self, signal: i64) -> Self {
        self.signal = Some(signal);
        self
    }

    /// Sets `out-data`.
    #[must_use]
    pub fn out_data(mut self, out_data: impl Into<Base64>) -> Self {
        self.out_data = Some(out_data.into());
        self
    }

    /// Sets `err-data`.
    #[must_use]
    pub fn err_data(mut self, err_data: impl Into<Base64>) -> Self {
        self.err_data = Some(err_data.into());
        self
    }

    /// Sets `out-truncated`.
    #[must_use]
    #[inline]
    pub fn out_truncated(mut self, out_truncated: bool) -> Self {
        self.out_truncated = Some(out_truncated);
        self
    }

    /// Sets `err-truncated`.
    #[must_use]
    #[inline]
    pub fn err_truncated(mut self, err_truncated: bool) -> Self {
        self.err_truncated = Some(err_truncated);
        self
    }
}

record! { received GuestExecStatus {
    exited: "exited" required,
    exitcode: "exitcode" optional,
    signal: "signal" optional,
    out_data: "out-data" optional,
    err_data: "err-data" optional,
    out_truncated: "out-truncated" optional,
    err_truncated: "err-truncated" optional,
} extra }

masked_debug! { GuestExecStatus {
    exited: shown,
    exitcode: shown,
    signal: shown,
    out_data: optional_secret,
    err_data: optional_secret,
    out_truncated: shown,
    err_truncated: shown,
    extra: shown,
} }

/// The struct `GuestExec`, since QEMU 2.5.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Object-,GuestExec)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GuestExec {
    /// Member `pid`.
    pub pid: i64,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl GuestExec {
    /// With the mandatory members, no optional one set.
    #[inline]
    pub fn new(pid: i64) -> Self {
        Self { pid, extra: Extra::default() }
    }
}

record! { received GuestExec {
    pid: "pid" required,
} extra }

/// The enum `GuestExecCaptureOutputMode`, since QEMU 8.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Enum-,GuestExecCaptureOutputMode)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GuestExecCaptureOutputMode {
    /// Value `none`.
    None,
    /// Value `stdout`.
    Stdout,
    /// Value `stderr`.
    Stderr,
    /// Value `separated`.
    Separated,
    /// Value `merged`. Only in builds with `!CONFIG_WIN32`.
    Merged,
}

enumeration! { sent GuestExecCaptureOutputMode {
    "none" None,
    "stdout" Stdout,
    "stderr" Stderr,
    "separated" Separated,
    "merged" Merged,
} }

/// The alternate `GuestExecCaptureOutput`, since QEMU 8.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Alternate-,GuestExecCaptureOutput)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GuestExecCaptureOutput {
    /// A boolean.
    Flag(bool),
    /// A string.
    Mode(GuestExecCaptureOutputMode),
}

impl From<bool> for GuestExecCaptureOutput {
    #[inline]
    fn from(value: bool) -> Self {
        Self::Flag(value)
    }
}

impl From<GuestExecCaptureOutputMode> for GuestExecCaptureOutput {
    #[inline]
    fn from(value: GuestExecCaptureOutputMode) -> Self {
        Self::Mode(value)
    }
}

alternate! { sent GuestExecCaptureOutput, "a boolean or a string", {
    boolean Flag(bool),
    string Mode(GuestExecCaptureOutputMode),
} }

/// The struct `GuestHostName`, since QEMU 2.10.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Object-,GuestHostName)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GuestHostName {
    /// Member `host-name`.
    #[doc(alias = "host-name")]
    pub host_name: String,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl GuestHostName {
    /// With the mandatory members, no optional one set.
    pub fn new(host_name: impl Into<String>) -> Self {
        Self { host_name: host_name.into(), extra: Extra::default() }
    }
}

record! { received GuestHostName {
    host_name: "host-name" required,
} extra }

/// The struct `GuestUser`, since QEMU 2.10.
///
/// Only in builds with `CONFIG_WIN32 || HAVE_UTMPX`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Object-,GuestUser)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GuestUser {
    /// Member `user`.
    pub user: String,
    /// Member `login-time`.
    #[doc(alias = "login-time")]
    pub login_time: f64,
    /// Member `domain`.
    pub domain: Option<String>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl GuestUser {
    /// With the mandatory members, no optional one set.
    pub fn new(user: impl Into<String>, login_time: f64) -> Self {
        Self { user: user.into(), login_time, domain: None, extra: Extra::default() }
    }

    /// Sets `domain`.
    #[must_use]
    pub fn domain(mut self, domain: impl Into<String>) -> Self {
        self.domain = Some(domain.into());
        self
    }
}

record! { received GuestUser {
    user: "user" required,
    login_time: "login-time" required,
    domain: "domain" optional,
} extra }

/// The struct `GuestTimezone`, since QEMU 2.10.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Object-,GuestTimezone)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GuestTimezone {
    /// Member `zone`.
    pub zone: Option<String>,
    /// Member `offset`.
    pub offset: i64,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl GuestTimezone {
    /// With the mandatory members, no optional one set.
    #[inline]
    pub fn new(offset: i64) -> Self {
        Self { zone: None, offset, extra: Extra::default() }
    }

    /// Sets `zone`.
    #[must_use]
    pub fn zone(mut self, zone: impl Into<String>) -> Self {
        self.zone = Some(zone.into());
        self
    }
}

record! { received GuestTimezone {
    zone: "zone" optional,
    offset: "offset" required,
} extra }

/// The struct `GuestOSInfo`, since QEMU 2.10.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Object-,GuestOSInfo)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GuestOsInfo {
    /// Member `kernel-release`.
    #[doc(alias = "kernel-release")]
    pub kernel_release: Option<String>,
    /// Member `kernel-version`.
    #[doc(alias = "kernel-version")]
    pub kernel_version: Option<String>,
    /// Member `machine`.
    pub machine: Option<String>,
    /// Member `id`.
    pub id: Option<String>,
    /// Member `name`.
    pub name: Option<String>,
    /// Member `pretty-name`.
    #[doc(alias = "pretty-name")]
    pub pretty_name: Option<String>,
    /// Member `version`.
    pub version: Option<String>,
    /// Member `version-id`.
    #[doc(alias = "version-id")]
    pub version_id: Option<String>,
    /// Member `variant`.
    pub variant: Option<String>,
    /// Member `variant-id`.
    #[doc(alias = "variant-id")]
    pub variant_id: Option<String>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl GuestOsInfo {
    /// With no member set.
    #[inline]
    pub fn new() -> Self {
        Self {
            kernel_release: None,
            kernel_version: None,
            machine: None,
            id: None,
            name: None,
            pretty_name: None,
            version: None,
            version_id: None,
            variant: None,
            variant_id: None,
            extra: Extra::default(),
        }
    }

    /// Sets `kernel-release`.
    #[must_use]
    pub fn kernel_release(mut self, kernel_release: impl Into<String>) -> Self {
        self.kernel_release = Some(kernel_release.into());
        self
    }

    /// Sets `kernel-version`.
    #[must_use]
    pub fn kernel_version(mut self, kernel_version: impl Into<String>) -> Self {
        self.kernel_version = Some(kernel_version.into());
        self
    }

    /// Sets `machine`.
    #[must_use]
    pub fn machine(mut self, machine: impl Into<String>) -> Self {
        self.machine = Some(machine.into());
        self
    }

    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `pretty-name`.
    #[must_use]
    pub fn pretty_name(mut self, pretty_name: impl Into<String>) -> Self {
        self.pretty_name = Some(pretty_name.into());
        self
    }

    /// Sets `version`.
    #[must_use]
    pub fn version(mut self, version: impl Into<String>) -> Self {
        self.version = Some(version.into());
        self
    }

    /// Sets `version-id`.
    #[must_use]
    pub fn version_id(mut self, version_id: impl Into<String>) -> Self {
        self.version_id = Some(version_id.into());
        self
    }

    /// Sets `variant`.
    #[must_use]
    pub fn variant(mut self, variant: impl Into<String>) -> Self {
        self.variant = Some(variant.into());
        self
    }

    /// Sets `variant-id`.
    #[must_use]
    pub fn variant_id(mut self, variant_id: impl Into<String>) -> Self {
        self.variant_id = Some(variant_id.into());
        self
    }
}

record! { received GuestOsInfo {
    kernel_release: "kernel-release" optional,
    kernel_version: "kernel-version" optional,
    machine: "machine" optional,
    id: "id" optional,
    name: "name" optional,
    pretty_name: "pretty-name" optional,
    version: "version" optional,
    version_id: "version-id" optional,
    variant: "variant" optional,
    variant_id: "variant-id" optional,
} extra }

/// The enum `GuestDeviceType`.
///
/// Only in builds with `CONFIG_WIN32`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Enum-,GuestDeviceType)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GuestDeviceType {
    /// Value `pci`.
    Pci,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { received GuestDeviceType {
    "pci" Pci,
} open }

/// The struct `GuestDeviceIdPCI`, since QEMU 5.2.
///
/// Only in builds with `CONFIG_WIN32`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Object-,GuestDeviceIdPCI)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GuestDeviceIdPci {
    /// Member `vendor-id`.
    #[doc(alias = "vendor-id")]
    pub vendor_id: u16,
    /// Member `device-id`.
    #[doc(alias = "device-id")]
    pub device_id: u16,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl GuestDeviceIdPci {
    /// With the mandatory members, no optional one set.
    #[inline]
    pub fn new(vendor_id: u16, device_id: u16) -> Self {
        Self { vendor_id, device_id, extra: Extra::default() }
    }
}

record! { received GuestDeviceIdPci {
    vendor_id: "vendor-id" required,
    device_id: "device-id" required,
} extra }

/// The union `GuestDeviceId`, since QEMU 5.2.
///
/// Only in builds with `CONFIG_WIN32`.
///
/// Its tag is `type`, which [`GuestDeviceIdBranch`] stands for.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Object-,GuestDeviceId)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GuestDeviceId {
    /// What `type` is, and the members that come with it.
    pub branch: GuestDeviceIdBranch,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl GuestDeviceId {
    /// With the mandatory members, no optional one set.
    pub fn new(branch: impl Into<GuestDeviceIdBranch>) -> Self {
        Self { branch: branch.into(), extra: Extra::default() }
    }

    /// With the branch `pci`.
    #[inline]
    pub fn pci(vendor_id: u16, device_id: u16) -> Self {
        Self::new(GuestDeviceIdBranch::Pci(GuestDeviceIdPci::new(vendor_id, device_id)))
    }
}

/// The branches of [`GuestDeviceId`], by the value of `type`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GuestDeviceIdBranch {
    /// Branch `pci`.
    Pci(GuestDeviceIdPci),
    /// A branch that this type does not know. Its members are in `extra`.
    Unknown(Box<str>),
}

impl From<GuestDeviceIdPci> for GuestDeviceIdBranch {
    #[inline]
    fn from(value: GuestDeviceIdPci) -> Self {
        Self::Pci(value)
    }
}

union! {
    received GuestDeviceId {}
    r#type: GuestDeviceType = "type" required,
    branch: GuestDeviceIdBranch {
        "pci" Pci(GuestDeviceIdPci),
    }
    extra
}

/// The struct `GuestDeviceInfo`, since QEMU 5.2.
///
/// Only in builds with `CONFIG_WIN32`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Object-,GuestDeviceInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GuestDeviceInfo {
    /// Member `driver-name`.
    #[doc(alias = "driver-name")]
    pub driver_name: String,
    /// Member `driver-date`.
    #[doc(alias = "driver-date")]
    pub driver_date: Option<i64>,
    /// Member `driver-version`.
    #[doc(alias = "driver-version")]
    pub driver_version: Option<String>,
    /// Member `id`.
    pub id: Option<GuestDeviceId>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl GuestDeviceInfo {
    /// With the mandatory members, no optional one set.
    pub fn new(driver_name: impl Into<String>) -> Self {
        Self {
            driver_name: driver_name.into(),
            driver_date: None,
            driver_version: None,
            id: None,
            extra: Extra::default(),
        }
    }

    /// Sets `driver-date`.
    #[must_use]
    #[inline]
    pub fn driver_date(mut self, driver_date: i64) -> Self {
        self.driver_date = Some(driver_date);
        self
    }

    /// Sets `driver-version`.
    #[must_use]
    pub fn driver_version(mut self, driver_version: impl Into<String>) -> Self {
        self.driver_version = Some(driver_version.into());
        self
    }

    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, id: impl Into<GuestDeviceId>) -> Self {
        self.id = Some(id.into());
        self
    }
}

record! { received GuestDeviceInfo {
    driver_name: "driver-name" required,
    driver_date: "driver-date" optional,
    driver_version: "driver-version" optional,
    id: "id" optional,
} extra }

/// The struct `GuestAuthorizedKeys`, since QEMU 5.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Object-,GuestAuthorizedKeys)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GuestAuthorizedKeys {
    /// Member `keys`.
    pub keys: Vec<String>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl GuestAuthorizedKeys {
    /// With the mandatory members, no optional one set.
    pub fn new(keys: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { keys: keys.into_iter().map(Into::into).collect(), extra: Extra::default() }
    }
}

record! { received GuestAuthorizedKeys {
    keys: "keys" required,
} extra }

/// The struct `GuestDiskStats`, since QEMU 7.1.
///
/// Only in builds with `CONFIG_LINUX`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Object-,GuestDiskStats)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GuestDiskStats {
    /// Member `read-sectors`.
    #[doc(alias = "read-sectors")]
    pub read_sectors: Option<u64>,
    /// Member `read-ios`.
    #[doc(alias = "read-ios")]
    pub read_ios: Option<u64>,
    /// Member `read-merges`.
    #[doc(alias = "read-merges")]
    pub read_merges: Option<u64>,
    /// Member `write-sectors`.
    #[doc(alias = "write-sectors")]
    pub write_sectors: Option<u64>,
    /// Member `write-ios`.
    #[doc(alias = "write-ios")]
    pub write_ios: Option<u64>,
    /// Member `write-merges`.
    #[doc(alias = "write-merges")]
    pub write_merges: Option<u64>,
    /// Member `discard-sectors`.
    #[doc(alias = "discard-sectors")]
    pub discard_sectors: Option<u64>,
    /// Member `discard-ios`.
    #[doc(alias = "discard-ios")]
    pub discard_ios: Option<u64>,
    /// Member `discard-merges`.
    #[doc(alias = "discard-merges")]
    pub discard_merges: Option<u64>,
    /// Member `flush-ios`.
    #[doc(alias = "flush-ios")]
    pub flush_ios: Option<u64>,
    /// Member `read-ticks`.
    #[doc(alias = "read-ticks")]
    pub read_ticks: Option<u64>,
    /// Member `write-ticks`.
    #[doc(alias = "write-ticks")]
    pub write_ticks: Option<u64>,
    /// Member `discard-ticks`.
    #[doc(alias = "discard-ticks")]
    pub discard_ticks: Option<u64>,
    /// Member `flush-ticks`.
    #[doc(alias = "flush-ticks")]
    pub flush_ticks: Option<u64>,
    /// Member `ios-pgr`.
    #[doc(alias = "ios-pgr")]
    pub ios_pgr: Option<u64>,
    /// Member `total-ticks`.
    #[doc(alias = "total-ticks")]
    pub total_ticks: Option<u64>,
    /// Member `weight-ticks`.
    #[doc(alias = "weight-ticks")]
    pub weight_ticks: Option<u64>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl GuestDiskStats {
    /// With no member set.
    #[inline]
    pub fn new() -> Self {
        Self {
            read_sectors: None,
            read_ios: None,
            read_merges: None,
            write_sectors: None,
            write_ios: None,
            write_merges: None,
            discard_sectors: None,
            discard_ios: None,
            discard_merges: None,
            flush_ios: None,
            read_ticks: None,
            write_ticks: None,
            discard_ticks: None,
            flush_ticks: None,
            ios_pgr: None,
            total_ticks: None,
            weight_ticks: None,
            extra: Extra::default(),
        }
    }

    /// Sets `read-sectors`.
    #[must_use]
    #[inline]
    pub fn read_sectors(mut self, read_sectors: u64) -> Self {
        self.read_sectors = Some(read_sectors);
        self
    }

    /// Sets `read-ios`.
    #[must_use]
    #[inline]
    pub fn read_ios(mut self, read_ios: u64) -> Self {
        self.read_ios = Some(read_ios);
        self
    }

    /// Sets `read-merges`.
    #[must_use]
    #[inline]
    pub fn read_merges(mut self, read_merges: u64) -> Self {
        self.read_merges = Some(read_merges);
        self
    }

    /// Sets `write-sectors`.
    #[must_use]
    #[inline]
    pub fn write_sectors(mut self, write_sectors: u64) -> Self {
        self.write_sectors = Some(write_sectors);
        self
    }

    /// Sets `write-ios`.
    #[must_use]
    #[inline]
    pub fn write_ios(mut self, write_ios: u64) -> Self {
        self.write_ios = Some(write_ios);
        self
    }

    /// Sets `write-merges`.
    #[must_use]
    #[inline]
    pub fn write_merges(mut self, write_merges: u64) -> Self {
        self.write_merges = Some(write_merges);
        self
    }

    /// Sets `discard-sectors`.
    #[must_use]
    #[inline]
    pub fn discard_sectors(mut self, discard_sectors: u64) -> Self {
        self.discard_sectors = Some(discard_sectors);
        self
    }

    /// Sets `discard-ios`.
    #[must_use]
    #[inline]
    pub fn discard_ios(mut self, discard_ios: u64) -> Self {
        self.discard_ios = Some(discard_ios);
        self
    }

    /// Sets `discard-merges`.
    #[must_use]
    #[inline]
    pub fn discard_merges(mut self, discard_merges: u64) -> Self {
        self.discard_merges = Some(discard_merges);
        self
    }

    /// Sets `flush-ios`.
    #[must_use]
    #[inline]
    pub fn flush_ios(mut self, flush_ios: u64) -> Self {
        self.flush_ios = Some(flush_ios);
        self
    }

    /// Sets `read-ticks`.
    #[must_use]
    #[inline]
    pub fn read_ticks(mut self, read_ticks: u64) -> Self {
        self.read_ticks = Some(read_ticks);
        self
    }

    /// Sets `write-ticks`.
    #[must_use]
    #[inline]
    pub fn write_ticks(mut self, write_ticks: u64) -> Self {
        self.write_ticks = Some(write_ticks);
        self
    }

    /// Sets `discard-ticks`.
    #[must_use]
    #[inline]
    pub fn discard_ticks(mut self, discard_ticks: u64) -> Self {
        self.discard_ticks = Some(discard_ticks);
        self
    }

    /// Sets `flush-ticks`.
    #[must_use]
    #[inline]
    pub fn flush_ticks(mut self, flush_ticks: u64) -> Self {
        self.flush_ticks = Some(flush_ticks);
        self
    }

    /// Sets `ios-pgr`.
    #[must_use]
    #[inline]
    pub fn ios_pgr(mut self, ios_pgr: u64) -> Self {
        self.ios_pgr = Some(ios_pgr);
        self
    }

    /// Sets `total-ticks`.
    #[must_use]
    #[inline]
    pub fn total_ticks(mut self, total_ticks: u64) -> Self {
        self.total_ticks = Some(total_ticks);
        self
    }

    /// Sets `weight-ticks`.
    #[must_use]
    #[inline]
    pub fn weight_ticks(mut self, weight_ticks: u64) -> Self {
        self.weight_ticks = Some(weight_ticks);
        self
    }
}

record! { received GuestDiskStats {
    read_sectors: "read-sectors" optional,
    read_ios: "read-ios" optional,
    read_merges: "read-merges" optional,
    write_sectors: "write-sectors" optional,
    write_ios: "write-ios" optional,
    write_merges: "write-merges" optional,
    discard_sectors: "discard-sectors" optional,
    discard_ios: "discard-ios" optional,
    discard_merges: "discard-merges" optional,
    flush_ios: "flush-ios" optional,
    read_ticks: "read-ticks" optional,
    write_ticks: "write-ticks" optional,
    discard_ticks: "discard-ticks" optional,
    flush_ticks: "flush-ticks" optional,
    ios_pgr: "ios-pgr" optional,
    total_ticks: "total-ticks" optional,
    weight_ticks: "weight-ticks" optional,
} extra }

/// The struct `GuestDiskStatsInfo`.
///
/// Only in builds with `CONFIG_LINUX`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Object-,GuestDiskStatsInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GuestDiskStatsInfo {
    /// Member `name`.
    pub name: String,
    /// Member `major`.
    pub major: u64,
    /// Member `minor`.
    pub minor: u64,
    /// Member `stats`.
    pub stats: GuestDiskStats,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl GuestDiskStatsInfo {
    /// With the mandatory members, no optional one set.
    pub fn new(name: impl Into<String>, major: u64, minor: u64, stats: impl Into<GuestDiskStats>) -> Self {
        Self { name: name.into(), major, minor, stats: stats.into(), extra: Extra::default() }
    }
}

record! { received GuestDiskStatsInfo {
    name: "name" required,
    major: "major" required,
    minor: "minor" required,
    stats: "stats" required,
} extra }

/// The enum `GuestCpuStatsType`, since QEMU 7.1.
///
/// Only in builds with `CONFIG_LINUX`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Enum-,GuestCpuStatsType)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GuestCpuStatsType {
    /// Value `linux`.
    Linux,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { received GuestCpuStatsType {
    "linux" Linux,
} open }

/// The struct `GuestLinuxCpuStats`, since QEMU 7.1.
///
/// Only in builds with `CONFIG_LINUX`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Object-,GuestLinuxCpuStats)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GuestLinuxCpuStats {
    /// Member `cpu`.
    pub cpu: i64,
    /// Member `user`.
    pub user: u64,
    /// Member `nice`.
    pub nice: u64,
    /// Member `system`.
    pub system: u64,
    /// Member `idle`.
    pub idle: u64,
    /// Member `iowait`.
    pub iowait: Option<u64>,
    /// Member `irq`.
    pub irq: Option<u64>,
    /// Member `softirq`.
    pub softirq: Option<u64>,
    /// Member `steal`.
    pub steal: Option<u64>,
    /// Member `guest`.
    pub guest: Option<u64>,
    /// Member `guestnice`.
    pub guestnice: Option<u64>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl GuestLinuxCpuStats {
    /// With the mandatory members, no optional one set.
    #[inline]
    pub fn new(cpu: i64, user: u64, nice: u64, system: u64, idle: u64) -> Self {
        Self {
            cpu,
            user,
            nice,
            system,
            idle,
            iowait: None,
            irq: None,
            softirq: None,
            steal: None,
            guest: None,
            guestnice: None,
            extra: Extra::default(),
        }
    }

    /// Sets `iowait`.
    #[must_use]
    #[inline]
    pub fn iowait(mut self, iowait: u64) -> Self {
        self.iowait = Some(iowait);
        self
    }

    /// Sets `irq`.
    #[must_use]
    #[inline]
    pub fn irq(mut self, irq: u64) -> Self {
        self.irq = Some(irq);
        self
    }

    /// Sets `softirq`.
    #[must_use]
    #[inline]
    pub fn softirq(mut self, softirq: u64) -> Self {
        self.softirq = Some(softirq);
        self
    }

    /// Sets `steal`.
    #[must_use]
    #[inline]
    pub fn steal(mut self, steal: u64) -> Self {
        self.steal = Some(steal);
        self
    }

    /// Sets `guest`.
    #[must_use]
    #[inline]
    pub fn guest(mut self, guest: u64) -> Self {
        self.guest = Some(guest);
        self
    }

    /// Sets `guestnice`.
    #[must_use]
    #[inline]
    pub fn guestnice(mut self, guestnice: u64) -> Self {
        self.guestnice = Some(guestnice);
        self
    }
}

record! { received GuestLinuxCpuStats {
    cpu: "cpu" required,
    user: "user" required,
    nice: "nice" required,
    system: "system" required,
    idle: "idle" required,
    iowait: "iowait" optional,
    irq: "irq" optional,
    softirq: "softirq" optional,
    steal: "steal" optional,
    guest: "guest" optional,
    guestnice: "guestnice" optional,
} extra }

/// The union `GuestCpuStats`, since QEMU 7.1.
///
/// Only in builds with `CONFIG_LINUX`.
///
/// Its tag is `type`, which [`GuestCpuStatsBranch`] stands for.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Object-,GuestCpuStats)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GuestCpuStats {
    /// What `type` is, and the members that come with it.
    pub branch: GuestCpuStatsBranch,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl GuestCpuStats {
    /// With the mandatory members, no optional one set.
    pub fn new(branch: impl Into<GuestCpuStatsBranch>) -> Self {
        Self { branch: branch.into(), extra: Extra::default() }
    }

    /// With the branch `linux`.
    #[inline]
    pub fn linux(cpu: i64, user: u64, nice: u64, system: u64, idle: u64) -> Self {
        Self::new(GuestCpuStatsBranch::Linux(GuestLinuxCpuStats::new(cpu, user, nice, system, idle)))
    }
}

/// The branches of [`GuestCpuStats`], by the value of `type`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GuestCpuStatsBranch {
    /// Branch `linux`.
    Linux(GuestLinuxCpuStats),
    /// A branch that this type does not know. Its members are in `extra`.
    Unknown(Box<str>),
}

impl From<GuestLinuxCpuStats> for GuestCpuStatsBranch {
    #[inline]
    fn from(value: GuestLinuxCpuStats) -> Self {
        Self::Linux(value)
    }
}

union! {
    received GuestCpuStats {}
    r#type: GuestCpuStatsType = "type" required,
    branch: GuestCpuStatsBranch {
        "linux" Linux(GuestLinuxCpuStats),
    }
    extra
}

/// The struct `GuestLoadAverage`, since QEMU 10.0.
///
/// Only in builds with `CONFIG_WIN32 || CONFIG_GETLOADAVG`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Object-,GuestLoadAverage)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GuestLoadAverage {
    /// Member `load1m`.
    pub load1m: f64,
    /// Member `load5m`.
    pub load5m: f64,
    /// Member `load15m`.
    pub load15m: f64,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl GuestLoadAverage {
    /// With the mandatory members, no optional one set.
    #[inline]
    pub fn new(load1m: f64, load5m: f64, load15m: f64) -> Self {
        Self { load1m, load5m, load15m, extra: Extra::default() }
    }
}

record! { received GuestLoadAverage {
    load1m: "load1m" required,
    load5m: "load5m" required,
    load15m: "load15m" required,
} extra }

/// The struct `GuestNetworkRoute`, since QEMU 9.1.
///
/// Only in builds with `CONFIG_LINUX`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Object-,GuestNetworkRoute)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GuestNetworkRoute {
    /// Member `iface`.
    pub iface: String,
    /// Member `destination`.
    pub destination: String,
    /// Member `metric`.
    pub metric: i64,
    /// Member `gateway`.
    pub gateway: Option<String>,
    /// Member `mask`.
    pub mask: Option<String>,
    /// Member `irtt`.
    pub irtt: Option<i64>,
    /// Member `flags`.
    pub flags: Option<u64>,
    /// Member `refcnt`.
    pub refcnt: Option<i64>,
    /// Member `use`.
    pub r#use: Option<i64>,
    /// Member `window`.
    pub window: Option<i64>,
    /// Member `mtu`.
    pub mtu: Option<i64>,
    /// Member `desprefixlen`.
    pub desprefixlen: Option<String>,
    /// Member `source`.
    pub source: Option<String>,
    /// Member `srcprefixlen`.
    pub srcprefixlen: Option<String>,
    /// Member `nexthop`.
    pub nexthop: Option<String>,
    /// Member `version`.
    pub version: i64,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl GuestNetworkRoute {
    /// With the mandatory members, no optional one set.
    pub fn new(iface: impl Into<String>, destination: impl Into<String>, metric: i64, version: i64) -> Self {
        Self {
            iface: iface.into(),
            destination: destination.into(),
            metric,
            gateway: None,
            mask: None,
            irtt: None,
            flags: None,
            refcnt: None,
            r#use: None,
            window: None,
            mtu: None,
            desprefixlen: None,
            source: None,
            srcprefixlen: None,
            nexthop: None,
            version,
            extra: Extra::default(),
        }
    }

    /// Sets `gateway`.
    #[must_use]
    pub fn gateway(mut self, gateway: impl Into<String>) -> Self {
        self.gateway = Some(gateway.into());
        self
    }

    /// Sets `mask`.
    #[must_use]
    pub fn mask(mut self, mask: impl Into<String>) -> Self {
        self.mask = Some(mask.into());
        self
    }

    /// Sets `irtt`.
    #[must_use]
    #[inline]
    pub fn irtt(mut self, irtt: i64) -> Self {
        self.irtt = Some(irtt);
        self
    }

    /// Sets `flags`.
    #[must_use]
    #[inline]
    pub fn flags(mut self, flags: u64) -> Self {
        self.flags = Some(flags);
        self
    }

    /// Sets `refcnt`.
    #[must_use]
    #[inline]
    pub fn refcnt(mut self, refcnt: i64) -> Self {
        self.refcnt = Some(refcnt);
        self
    }

    /// Sets `use`.
    #[must_use]
    #[inline]
    pub fn r#use(mut self, r#use: i64) -> Self {
        self.r#use = Some(r#use);
        self
    }

    /// Sets `window`.
    #[must_use]
    #[inline]
    pub fn window(mut self, window: i64) -> Self {
        self.window = Some(window);
        self
    }

    /// Sets `mtu`.
    #[must_use]
    #[inline]
    pub fn mtu(mut self, mtu: i64) -> Self {
        self.mtu = Some(mtu);
        self
    }

    /// Sets `desprefixlen`.
    #[must_use]
    pub fn desprefixlen(mut self, desprefixlen: impl Into<String>) -> Self {
        self.desprefixlen = Some(desprefixlen.into());
        self
    }

    /// Sets `source`.
    #[must_use]
    pub fn source(mut self, source: impl Into<String>) -> Self {
        self.source = Some(source.into());
        self
    }

    /// Sets `srcprefixlen`.
    #[must_use]
    pub fn srcprefixlen(mut self, srcprefixlen: impl Into<String>) -> Self {
        self.srcprefixlen = Some(srcprefixlen.into());
        self
    }

    /// Sets `nexthop`.
    #[must_use]
    pub fn nexthop(mut self, nexthop: impl Into<String>) -> Self {
        self.nexthop = Some(nexthop.into());
        self
    }
}

record! { received GuestNetworkRoute {
    iface: "iface" required,
    destination: "destination" required,
    metric: "metric" required,
    gateway: "gateway" optional,
    mask: "mask" optional,
    irtt: "irtt" optional,
    flags: "flags" optional,
    refcnt: "refcnt" optional,
    r#use: "use" optional,
    window: "window" optional,
    mtu: "mtu" optional,
    desprefixlen: "desprefixlen" optional,
    source: "source" optional,
    srcprefixlen: "srcprefixlen" optional,
    nexthop: "nexthop" optional,
    version: "version" required,
} extra }

/// Commands of `schemas/qga/qapi-schema.json`.
pub(crate) mod command {
    use super::super::types;
    use crate::wire::{masked_debug, record};
    use crate::{Base64, Command, Empty, SilentCommand};

    /// The command `guest-sync-delimited`, since QEMU 1.1.
    ///
    /// Returns `i64`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Command-,guest%2Dsync%2Ddelimited)
    #[doc(alias = "guest-sync-delimited")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct GuestSyncDelimited {
        /// Member `id`.
        pub id: i64,
    }

    impl GuestSyncDelimited {
        /// With the mandatory members, no optional one set.
        #[inline]
        pub fn new(id: i64) -> Self {
            Self { id }
        }
    }

    record! { sent GuestSyncDelimited {
        id: "id" required,
    } }

    impl Command for GuestSyncDelimited {
        type Reply = i64;
        const NAME: &'static str = "guest-sync-delimited";
        const SINCE: Option<&'static str> = Some("1.1");
    }

    /// The command `guest-sync`, since QEMU 0.15.0.
    ///
    /// Returns `i64`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Command-,guest%2Dsync)
    #[doc(alias = "guest-sync")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct GuestSync {
        /// Member `id`.
        pub id: i64,
    }

    impl GuestSync {
        /// With the mandatory members, no optional one set.
        #[inline]
        pub fn new(id: i64) -> Self {
            Self { id }
        }
    }

    record! { sent GuestSync {
        id: "id" required,
    } }

    impl Command for GuestSync {
        type Reply = i64;
        const NAME: &'static str = "guest-sync";
        const SINCE: Option<&'static str> = Some("0.15.0");
    }

    /// The command `guest-ping`, since QEMU 0.15.0.
    ///
    /// Returns nothing.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Command-,guest%2Dping)
    #[doc(alias = "guest-ping")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct GuestPing {}

    impl GuestPing {
        /// With no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent GuestPing {} }

    impl Command for GuestPing {
        type Reply = Empty;
        const NAME: &'static str = "guest-ping";
        const SINCE: Option<&'static str> = Some("0.15.0");
    }

    /// The command `guest-get-time`, since QEMU 1.5.
    ///
    /// Returns `i64`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Command-,guest%2Dget%2Dtime)
    #[doc(alias = "guest-get-time")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct GuestGetTime {}

    impl GuestGetTime {
        /// With no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent GuestGetTime {} }

    impl Command for GuestGetTime {
        type Reply = i64;
        const NAME: &'static str = "guest-get-time";
        const SINCE: Option<&'static str> = Some("1.5");
    }

    /// The command `guest-set-time`, since QEMU 1.5.
    ///
    /// Returns nothing.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Command-,guest%2Dset%2Dtime)
    #[doc(alias = "guest-set-time")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct GuestSetTime {
        /// Member `time`.
        pub time: Option<i64>,
    }

    impl GuestSetTime {
        /// With no member set.
        #[inline]
        pub fn new() -> Self {
            Self { time: None }
        }

        /// Sets `time`.
        #[must_use]
        #[inline]
        pub fn time(mut self, time: i64) -> Self {
            self.time = Some(time);
            self
        }
    }

    record! { sent GuestSetTime {
        time: "time" optional,
    } }

    impl Command for GuestSetTime {
        type Reply = Empty;
        const NAME: &'static str = "guest-set-time";
        const SINCE: Option<&'static str> = Some("1.5");
    }

    /// The command `guest-info`, since QEMU 0.15.0.
    ///
    /// Returns [`GuestAgentInfo`](types::GuestAgentInfo).
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Command-,guest%2Dinfo)
    #[doc(alias = "guest-info")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct GuestInfo {}

    impl GuestInfo {
        /// With no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent GuestInfo {} }

    impl Command for GuestInfo {
        type Reply = types::GuestAgentInfo;
        const NAME: &'static str = "guest-info";
        const SINCE: Option<&'static str> = Some("0.15.0");
    }

    /// The command `guest-shutdown`, since QEMU 0.15.0.
    ///
    /// Answers nothing at all on success.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Command-,guest%2Dshutdown)
    #[doc(alias = "guest-shutdown")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct GuestShutdown {
        /// Member `mode`.
        pub mode: Option<String>,
    }

    impl GuestShutdown {
        /// With no member set.
        #[inline]
        pub fn new() -> Self {
            Self { mode: None }
        }

        /// Sets `mode`.
        #[must_use]
        pub fn mode(mut self, mode: impl Into<String>) -> Self {
            self.mode = Some(mode.into());
            self
        }
    }

    record! { sent GuestShutdown {
        mode: "mode" optional,
    } }

    impl Command for GuestShutdown {
        type Reply = Empty;
        const NAME: &'static str = "guest-shutdown";
        const SINCE: Option<&'static str> = Some("0.15.0");
        const SUCCESS_RESPONSE: bool = false;
    }

    impl SilentCommand for GuestShutdown {}

    /// The command `guest-file-open`, since QEMU 0.15.0.
    ///
    /// Returns `i64`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Command-,guest%2Dfile%2Dopen)
    #[doc(alias = "guest-file-open")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct GuestFileOpen {
        /// Member `path`.
        pub path: String,
        /// Member `mode`.
        pub mode: Option<String>,
    }

    impl GuestFileOpen {
        /// With the mandatory members, no optional one set.
        pub fn new(path: impl Into<String>) -> Self {
            Self { path: path.into(), mode: None }
        }

        /// Sets `mode`.
        #[must_use]
        pub fn mode(mut self, mode: impl Into<String>) -> Self {
            self.mode = Some(mode.into());
            self
        }
    }

    record! { sent GuestFileOpen {
        path: "path" required,
        mode: "mode" optional,
    } }

    impl Command for GuestFileOpen {
        type Reply = i64;
        const NAME: &'static str = "guest-file-open";
        const SINCE: Option<&'static str> = Some("0.15.0");
    }

    /// The command `guest-file-close`, since QEMU 0.15.0.
    ///
    /// Returns nothing.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Command-,guest%2Dfile%2Dclose)
    #[doc(alias = "guest-file-close")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct GuestFileClose {
        /// Member `handle`.
        pub handle: i64,
    }

    impl GuestFileClose {
        /// With the mandatory members, no optional one set.
        #[inline]
        pub fn new(handle: i64) -> Self {
            Self { handle }
        }
    }

    record! { sent GuestFileClose {
        handle: "handle" required,
    } }

    impl Command for GuestFileClose {
        type Reply = Empty;
        const NAME: &'static str = "guest-file-close";
        const SINCE: Option<&'static str> = Some("0.15.0");
    }

    /// The command `guest-file-read`, since QEMU 0.15.0.
    ///
    /// Returns [`GuestFileRead`](types::GuestFileRead).
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Command-,guest%2Dfile%2Dread)
    #[doc(alias = "guest-file-read")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct GuestFileRead {
        /// Member `handle`.
        pub handle: i64,
        /// Member `count`.
        pub count: Option<i64>,
    }

    impl GuestFileRead {
        /// With the mandatory members, no optional one set.
        #[inline]
        pub fn new(handle: i64) -> Self {
            Self { handle, count: None }
        }

        /// Sets `count`.
        #[must_use]
        #[inline]
        pub fn count(mut self, count: i64) -> Self {
            self.count = Some(count);
            self
        }
    }

    record! { sent GuestFileRead {
        handle: "handle" required,
        count: "count" optional,
    } }

    impl Command for GuestFileRead {
        type Reply = types::GuestFileRead;
        const NAME: &'static str = "guest-file-read";
        const SINCE: Option<&'static str> = Some("0.15.0");
    }

    /// The command `guest-file-write`, since QEMU 0.15.0.
    ///
    /// Returns [`GuestFileWrite`](types::GuestFileWrite).
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Command-,guest%2Dfile%2Dwrite)
    #[doc(alias = "guest-file-write")]
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct GuestFileWrite {
        /// Member `handle`.
        pub handle: i64,
        /// Member `buf-b64`.
        #[doc(alias = "buf-b64")]
        pub buf_b64: Base64,
        /// Member `count`.
        pub count: Option<i64>,
    }

    impl GuestFileWrite {
        /// With the mandatory members, no optional one set.
        pub fn new(handle: i64, buf_b64: impl Into<Base64>) -> Self {
            Self { handle, buf_b64: buf_b64.into(), count: None }
        }

        /// Sets `count`.
        #[must_use]
        #[inline]
        pub fn count(mut self, count: i64) -> Self {
            self.count = Some(count);
            self
        }
    }

    record! { sent GuestFileWrite {
        handle: "handle" required,
        buf_b64: "buf-b64" required,
        count: "count" optional,
    } }

    masked_debug! { GuestFileWrite {
        handle: shown,
        buf_b64: secret,
        count: shown,
    } }

    impl Command for GuestFileWrite {
        type Reply = types::GuestFileWrite;
        const NAME: &'static str = "guest-file-write";
        const SINCE: Option<&'static str> = Some("0.15.0");
    }

    /// The command `guest-file-seek`, since QEMU 0.15.0.
    ///
    /// Returns [`GuestFileSeek`](types::GuestFileSeek).
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Command-,guest%2Dfile%2Dseek)
    #[doc(alias = "guest-file-seek")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct GuestFileSeek {
        /// Member `handle`.
        pub handle: i64,
        /// Member `offset`.
        pub offset: i64,
        /// Member `whence`.
        pub whence: types::GuestFileWhence,
    }

    impl GuestFileSeek {
        /// With the mandatory members, no optional one set.
        pub fn new(handle: i64, offset: i64, whence: impl Into<types::GuestFileWhence>) -> Self {
            Self { handle, offset, whence: whence.into() }
        }
    }

    record! { sent GuestFileSeek {
        handle: "handle" required,
        offset: "offset" required,
        whence: "whence" required,
    } }

    impl Command for GuestFileSeek {
        type Reply = types::GuestFileSeek;
        const NAME: &'static str = "guest-file-seek";
        const SINCE: Option<&'static str> = Some("0.15.0");
    }

    /// The command `guest-file-flush`, since QEMU 0.15.0.
    ///
    /// Returns nothing.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Command-,guest%2Dfile%2Dflush)
    #[doc(alias = "guest-file-flush")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct GuestFileFlush {
        /// Member `handle`.
        pub handle: i64,
    }

    impl GuestFileFlush {
        /// With the mandatory members, no optional one set.
        #[inline]
        pub fn new(handle: i64) -> Self {
            Self { handle }
        }
    }

    record! { sent GuestFileFlush {
        handle: "handle" required,
    } }

    impl Command for GuestFileFlush {
        type Reply = Empty;
        const NAME: &'static str = "guest-file-flush";
        const SINCE: Option<&'static str> = Some("0.15.0");
    }

    /// The command `guest-fsfreeze-status`, since QEMU 0.15.0.
    ///
    /// Only in builds with `CONFIG_WIN32 || CONFIG_FSFREEZE`.
    ///
    /// Returns [`GuestFsfreezeStatus`](types::GuestFsfreezeStatus).
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Command-,guest%2Dfsfreeze%2Dstatus)
    #[doc(alias = "guest-fsfreeze-status")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct GuestFsfreezeStatus {}

    impl GuestFsfreezeStatus {
        /// With no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent GuestFsfreezeStatus {} }

    impl Command for GuestFsfreezeStatus {
        type Reply = types::GuestFsfreezeStatus;
        const NAME: &'static str = "guest-fsfreeze-status";
        const SINCE: Option<&'static str> = Some("0.15.0");
    }

    /// The command `guest-fsfreeze-freeze`, since QEMU 0.15.0.
    ///
    /// Only in builds with `CONFIG_WIN32 || CONFIG_FSFREEZE`.
    ///
    /// Returns `i64`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Command-,guest%2Dfsfreeze%2Dfreeze)
    #[doc(alias = "guest-fsfreeze-freeze")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct GuestFsfreezeFreeze {}

    impl GuestFsfreezeFreeze {
        /// With no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent GuestFsfreezeFreeze {} }

    impl Command for GuestFsfreezeFreeze {
        type Reply = i64;
        const NAME: &'static str = "guest-fsfreeze-freeze";
        const SINCE: Option<&'static str> = Some("0.15.0");
    }

    /// The command `guest-fsfreeze-freeze-list`, since QEMU 2.2.
    ///
    /// Only in builds with `CONFIG_WIN32 || CONFIG_FSFREEZE`.
    ///
    /// Returns `i64`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Command-,guest%2Dfsfreeze%2Dfreeze%2Dlist)
    #[doc(alias = "guest-fsfreeze-freeze-list")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct GuestFsfreezeFreezeList {
        /// Member `mountpoints`.
        pub mountpoints: Option<Vec<String>>,
    }

    impl GuestFsfreezeFreezeList {
        /// With no member set.
        #[inline]
        pub fn new() -> Self {
            Self { mountpoints: None }
        }

        /// Sets `mountpoints`.
        #[must_use]
        pub fn mountpoints(mut self, mountpoints: impl IntoIterator<Item = impl Into<String>>) -> Self {
            self.mountpoints = Some(mountpoints.into_iter().map(Into::into).collect());
            self
        }
    }

    record! { sent GuestFsfreezeFreezeList {
        mountpoints: "mountpoints" optional,
    } }

    impl Command for GuestFsfreezeFreezeList {
        type Reply = i64;
        const NAME: &'static str = "guest-fsfreeze-freeze-list";
        const SINCE: Option<&'static str> = Some("2.2");
    }

    /// The command `guest-fsfreeze-thaw`, since QEMU 0.15.0.
    ///
    /// Only in builds with `CONFIG_WIN32 || CONFIG_FSFREEZE`.
    ///
    /// Returns `i64`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Command-,guest%2Dfsfreeze%2Dthaw)
    #[doc(alias = "guest-fsfreeze-thaw")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct GuestFsfreezeThaw {}

    impl GuestFsfreezeThaw {
        /// With no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent GuestFsfreezeThaw {} }

    impl Command for GuestFsfreezeThaw {
        type Reply = i64;
        const NAME: &'static str = "guest-fsfreeze-thaw";
        const SINCE: Option<&'static str> = Some("0.15.0");
    }

    /// The command `guest-fstrim`, since QEMU 1.2.
    ///
    /// Only in builds with `CONFIG_WIN32 || CONFIG_FSTRIM`.
    ///
    /// Returns [`GuestFilesystemTrimResponse`](types::GuestFilesystemTrimResponse).
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Command-,guest%2Dfstrim)
    #[doc(alias = "guest-fstrim")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct GuestFstrim {
        /// Member `minimum`.
        pub minimum: Option<i64>,
    }

    impl GuestFstrim {
        /// With no member set.
        #[inline]
        pub fn new() -> Self {
            Self { minimum: None }
        }

        /// Sets `minimum`.
        #[must_use]
        #[inline]
        pub fn minimum(mut self, minimum: i64) -> Self {
            self.minimum = Some(minimum);
            self
        }
    }

    record! { sent GuestFstrim {
        minimum: "minimum" optional,
    } }

    impl Command for GuestFstrim {
        type Reply = types::GuestFilesystemTrimResponse;
        const NAME: &'static str = "guest-fstrim";
        const SINCE: Option<&'static str> = Some("1.2");
    }

    /// The command `guest-suspend-disk`, since QEMU 1.1.
    ///
    /// Only in builds with `CONFIG_LINUX || CONFIG_WIN32`.
    ///
    /// Answers nothing at all on success.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Command-,guest%2Dsuspend%2Ddisk)
    #[doc(alias = "guest-suspend-disk")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct GuestSuspendDisk {}

    impl GuestSuspendDisk {
        /// With no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent GuestSuspendDisk {} }

    impl Command for GuestSuspendDisk {
        type Reply = Empty;
        const NAME: &'static str = "guest-suspend-disk";
        const SINCE: Option<&'static str> = Some("1.1");
        const SUCCESS_RESPONSE: bool = false;
    }

    impl SilentCommand for GuestSuspendDisk {}

    /// The command `guest-suspend-ram`, since QEMU 1.1.
    ///
    /// Only in builds with `CONFIG_LINUX || CONFIG_WIN32`.
    ///
    /// Answers nothing at all on success.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Command-,guest%2Dsuspend%2Dram)
    #[doc(alias = "guest-suspend-ram")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct GuestSuspendRam {}

    impl GuestSuspendRam {
        /// With no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent GuestSuspendRam {} }

    impl Command for GuestSuspendRam {
        type Reply = Empty;
        const NAME: &'static str = "guest-suspend-ram";
        const SINCE: Option<&'static str> = Some("1.1");
        const SUCCESS_RESPONSE: bool = false;
    }

    impl SilentCommand for GuestSuspendRam {}

    /// The command `guest-suspend-hybrid`, since QEMU 1.1.
    ///
    /// Only in builds with `CONFIG_LINUX`.
    ///
    /// Answers nothing at all on success.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Command-,guest%2Dsuspend%2Dhybrid)
    #[doc(alias = "guest-suspend-hybrid")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct GuestSuspendHybrid {}

    impl GuestSuspendHybrid {
        /// With no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent GuestSuspendHybrid {} }

    impl Command for GuestSuspendHybrid {
        type Reply = Empty;
        const NAME: &'static str = "guest-suspend-hybrid";
        const SINCE: Option<&'static str> = Some("1.1");
        const SUCCESS_RESPONSE: bool = false;
    }

    impl SilentCommand for GuestSuspendHybrid {}

    /// The command `guest-network-get-interfaces`, since QEMU 1.1.
    ///
    /// Only in builds with `CONFIG_WIN32 || HAVE_GETIFADDRS`.
    ///
    /// Returns an array of [`GuestNetworkInterface`](types::GuestNetworkInterface).
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Command-,guest%2Dnetwork%2Dget%2Dinterfaces)
    #[doc(alias = "guest-network-get-interfaces")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct GuestNetworkGetInterfaces {}

    impl GuestNetworkGetInterfaces {
        /// With no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent GuestNetworkGetInterfaces {} }

    impl Command for GuestNetworkGetInterfaces {
        type Reply = Vec<types::GuestNetworkInterface>;
        const NAME: &'static str = "guest-network-get-interfaces";
        const SINCE: Option<&'static str> = Some("1.1");
    }

    /// The command `guest-get-vcpus`, since QEMU 1.5.
    ///
    /// Only in builds with `CONFIG_LINUX || CONFIG_WIN32`.
    ///
    /// Returns an array of [`GuestLogicalProcessor`](types::GuestLogicalProcessor).
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Command-,guest%2Dget%2Dvcpus)
    #[doc(alias = "guest-get-vcpus")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct GuestGetVcpus {}

    impl GuestGetVcpus {
        /// With no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent GuestGetVcpus {} }

    impl Command for GuestGetVcpus {
        type Reply = Vec<types::GuestLogicalProcessor>;
        const NAME: &'static str = "guest-get-vcpus";
        const SINCE: Option<&'static str> = Some("1.5");
    }

    /// The command `guest-set-vcpus`, since QEMU 1.5.
    ///
    /// Only in builds with `CONFIG_LINUX`.
    ///
    /// Returns `i64`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Command-,guest%2Dset%2Dvcpus)
    #[doc(alias = "guest-set-vcpus")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct GuestSetVcpus {
        /// Member `vcpus`.
        pub vcpus: Vec<types::GuestLogicalProcessor>,
    }

    impl GuestSetVcpus {
        /// With the mandatory members, no optional one set.
        pub fn new(vcpus: impl IntoIterator<Item = impl Into<types::GuestLogicalProcessor>>) -> Self {
            Self { vcpus: vcpus.into_iter().map(Into::into).collect() }
        }
    }

    record! { sent GuestSetVcpus {
        vcpus: "vcpus" required,
    } }

    impl Command for GuestSetVcpus {
        type Reply = i64;
        const NAME: &'static str = "guest-set-vcpus";
        const SINCE: Option<&'static str> = Some("1.5");
    }

    /// The command `guest-get-disks`, since QEMU 5.2.
    ///
    /// Only in builds with `CONFIG_WIN32 || CONFIG_LIBUDEV`.
    ///
    /// Returns an array of [`GuestDiskInfo`](types::GuestDiskInfo).
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Command-,guest%2Dget%2Ddisks)
    #[doc(alias = "guest-get-disks")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct GuestGetDisks {}

    impl GuestGetDisks {
        /// With no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent GuestGetDisks {} }

    impl Command for GuestGetDisks {
        type Reply = Vec<types::GuestDiskInfo>;
        const NAME: &'static str = "guest-get-disks";
        const SINCE: Option<&'static str> = Some("5.2");
    }

    /// The command `guest-get-fsinfo`, since QEMU 2.2.
    ///
    /// Only in builds with `CONFIG_WIN32 || CONFIG_LINUX`.
    ///
    /// Returns an array of [`GuestFilesystemInfo`](types::GuestFilesystemInfo).
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Command-,guest%2Dget%2Dfsinfo)
    #[doc(alias = "guest-get-fsinfo")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct GuestGetFsinfo {}

    impl GuestGetFsinfo {
        /// With no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent GuestGetFsinfo {} }

    impl Command for GuestGetFsinfo {
        type Reply = Vec<types::GuestFilesystemInfo>;
        const NAME: &'static str = "guest-get-fsinfo";
        const SINCE: Option<&'static str> = Some("2.2");
    }

    /// The command `guest-set-user-password`, since QEMU 2.3.
    ///
    /// Only in builds with `CONFIG_WIN32 || CONFIG_LINUX || CONFIG_FREEBSD`.
    ///
    /// Returns nothing.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Command-,guest%2Dset%2Duser%2Dpassword)
    #[doc(alias = "guest-set-user-password")]
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct GuestSetUserPassword {
        /// Member `username`.
        pub username: String,
        /// Member `password`.
        pub password: Base64,
        /// Member `crypted`.
        pub crypted: bool,
    }

    impl GuestSetUserPassword {
        /// With the mandatory members, no optional one set.
        pub fn new(username: impl Into<String>, password: impl Into<Base64>, crypted: bool) -> Self {
            Self { username: username.into(), password: password.into(), crypted }
        }
    }

    record! { sent GuestSetUserPassword {
        username: "username" required,
        password: "password" required,
        crypted: "crypted" required,
    } }

    masked_debug! { GuestSetUserPassword {
        username: shown,
        password: secret,
        crypted: shown,
    } }

    impl Command for GuestSetUserPassword {
        type Reply = Empty;
        const NAME: &'static str = "guest-set-user-password";
        const SINCE: Option<&'static str> = Some("2.3");
    }

    /// The command `guest-get-memory-blocks`, since QEMU 2.3.
    ///
    /// Only in builds with `CONFIG_LINUX`.
    ///
    /// Returns an array of [`GuestMemoryBlock`](types::GuestMemoryBlock).
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Command-,guest%2Dget%2Dmemory%2Dblocks)
    #[doc(alias = "guest-get-memory-blocks")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct GuestGetMemoryBlocks {}

    impl GuestGetMemoryBlocks {
        /// With no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent GuestGetMemoryBlocks {} }

    impl Command for GuestGetMemoryBlocks {
        type Reply = Vec<types::GuestMemoryBlock>;
        const NAME: &'static str = "guest-get-memory-blocks";
        const SINCE: Option<&'static str> = Some("2.3");
    }

    /// The command `guest-set-memory-blocks`, since QEMU 2.3.
    ///
    /// Only in builds with `CONFIG_LINUX`.
    ///
    /// Returns an array of [`GuestMemoryBlockResponse`](types::GuestMemoryBlockResponse).
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Command-,guest%2Dset%2Dmemory%2Dblocks)
    #[doc(alias = "guest-set-memory-blocks")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct GuestSetMemoryBlocks {
        /// Member `mem-blks`.
        #[doc(alias = "mem-blks")]
        pub mem_blks: Vec<types::GuestMemoryBlock>,
    }

    impl GuestSetMemoryBlocks {
        /// With the mandatory members, no optional one set.
        pub fn new(mem_blks: impl IntoIterator<Item = impl Into<types::GuestMemoryBlock>>) -> Self {
            Self { mem_blks: mem_blks.into_iter().map(Into::into).collect() }
        }
    }

    record! { sent GuestSetMemoryBlocks {
        mem_blks: "mem-blks" required,
    } }

    impl Command for GuestSetMemoryBlocks {
        type Reply = Vec<types::GuestMemoryBlockResponse>;
        const NAME: &'static str = "guest-set-memory-blocks";
        const SINCE: Option<&'static str> = Some("2.3");
    }

    /// The command `guest-get-memory-block-info`, since QEMU 2.3.
    ///
    /// Only in builds with `CONFIG_LINUX`.
    ///
    /// Returns [`GuestMemoryBlockInfo`](types::GuestMemoryBlockInfo).
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Command-,guest%2Dget%2Dmemory%2Dblock%2Dinfo)
    #[doc(alias = "guest-get-memory-block-info")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct GuestGetMemoryBlockInfo {}

    impl GuestGetMemoryBlockInfo {
        /// With no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent GuestGetMemoryBlockInfo {} }

    impl Command for GuestGetMemoryBlockInfo {
        type Reply = types::GuestMemoryBlockInfo;
        const NAME: &'static str = "guest-get-memory-block-info";
        const SINCE: Option<&'static str> = Some("2.3");
    }

    /// The command `guest-exec-status`, since QEMU 2.5.
    ///
    /// Returns [`GuestExecStatus`](types::GuestExecStatus).
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Command-,guest%2Dexec%2Dstatus)
    #[doc(alias = "guest-exec-status")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct GuestExecStatus {
        /// Member `pid`.
        pub pid: i64,
    }

    impl GuestExecStatus {
        /// With the mandatory members, no optional one set.
        #[inline]
        pub fn new(pid: i64) -> Self {
            Self { pid }
        }
    }

    record! { sent GuestExecStatus {
        pid: "pid" required,
    } }

    impl Command for GuestExecStatus {
        type Reply = types::GuestExecStatus;
        const NAME: &'static str = "guest-exec-status";
        const SINCE: Option<&'static str> = Some("2.5");
    }

    /// The command `guest-exec`, since QEMU 2.5.
    ///
    /// Returns [`GuestExec`](types::GuestExec).
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Command-,guest%2Dexec)
    #[doc(alias = "guest-exec")]
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct GuestExec {
        /// Member `path`.
        pub path: String,
        /// Member `arg`.
        pub arg: Option<Vec<String>>,
        /// Member `env`.
        pub env: Option<Vec<String>>,
        /// Member `input-data`.
        #[doc(alias = "input-data")]
        pub input_data: Option<Base64>,
        /// Member `capture-output`.
        #[doc(alias = "capture-output")]
        pub capture_output: Option<types::GuestExecCaptureOutput>,
    }

    impl GuestExec {
        /// With the mandatory members, no optional one set.
        pub fn new(path: impl Into<String>) -> Self {
            Self { path: path.into(), arg: None, env: None, input_data: None, capture_output: None }
        }

        /// Sets `arg`.
        #[must_use]
        pub fn arg(mut self, arg: impl IntoIterator<Item = impl Into<String>>) -> Self {
            self.arg = Some(arg.into_iter().map(Into::into).collect());
            self
        }

        /// Sets `env`.
        #[must_use]
        pub fn env(mut self, env: impl IntoIterator<Item = impl Into<String>>) -> Self {
            self.env = Some(env.into_iter().map(Into::into).collect());
            self
        }

        /// Sets `input-data`.
        #[must_use]
        pub fn input_data(mut self, input_data: impl Into<Base64>) -> Self {
            self.input_data = Some(input_data.into());
            self
        }

        /// Sets `capture-output`.
        #[must_use]
        pub fn capture_output(mut self, capture_output: impl Into<types::GuestExecCaptureOutput>) -> Self {
            self.capture_output = Some(capture_output.into());
            self
        }
    }

    record! { sent GuestExec {
        path: "path" required,
        arg: "arg" optional,
        env: "env" optional,
        input_data: "input-data" optional,
        capture_output: "capture-output" optional,
    } }

    masked_debug! { GuestExec {
        path: shown,
        arg: optional_secret,
        env: optional_secret,
        input_data: optional_secret,
        capture_output: shown,
    } }

    impl Command for GuestExec {
        type Reply = types::GuestExec;
        const NAME: &'static str = "guest-exec";
        const SINCE: Option<&'static str> = Some("2.5");
    }

    /// The command `guest-get-host-name`, since QEMU 2.10.
    ///
    /// Returns [`GuestHostName`](types::GuestHostName).
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Command-,guest%2Dget%2Dhost%2Dname)
    #[doc(alias = "guest-get-host-name")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct GuestGetHostName {}

    impl GuestGetHostName {
        /// With no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent GuestGetHostName {} }

    impl Command for GuestGetHostName {
        type Reply = types::GuestHostName;
        const NAME: &'static str = "guest-get-host-name";
        const SINCE: Option<&'static str> = Some("2.10");
    }

    /// The command `guest-get-users`, since QEMU 2.10.
    ///
    /// Only in builds with `CONFIG_WIN32 || HAVE_UTMPX`.
    ///
    /// Returns an array of [`GuestUser`](types::GuestUser).
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Command-,guest%2Dget%2Dusers)
    #[doc(alias = "guest-get-users")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct GuestGetUsers {}

    impl GuestGetUsers {
        /// With no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent GuestGetUsers {} }

    impl Command for GuestGetUsers {
        type Reply = Vec<types::GuestUser>;
        const NAME: &'static str = "guest-get-users";
        const SINCE: Option<&'static str> = Some("2.10");
    }

    /// The command `guest-get-timezone`, since QEMU 2.10.
    ///
    /// Returns [`GuestTimezone`](types::GuestTimezone).
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Command-,guest%2Dget%2Dtimezone)
    #[doc(alias = "guest-get-timezone")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct GuestGetTimezone {}

    impl GuestGetTimezone {
        /// With no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent GuestGetTimezone {} }

    impl Command for GuestGetTimezone {
        type Reply = types::GuestTimezone;
        const NAME: &'static str = "guest-get-timezone";
        const SINCE: Option<&'static str> = Some("2.10");
    }

    /// The command `guest-get-osinfo`, since QEMU 2.10.
    ///
    /// Returns [`GuestOsInfo`](types::GuestOsInfo).
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Command-,guest%2Dget%2Dosinfo)
    #[doc(alias = "guest-get-osinfo")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct GuestGetOsinfo {}

    impl GuestGetOsinfo {
        /// With no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent GuestGetOsinfo {} }

    impl Command for GuestGetOsinfo {
        type Reply = types::GuestOsInfo;
        const NAME: &'static str = "guest-get-osinfo";
        const SINCE: Option<&'static str> = Some("2.10");
    }

    /// The command `guest-get-devices`, since QEMU 5.2.
    ///
    /// Only in builds with `CONFIG_WIN32`.
    ///
    /// Returns an array of [`GuestDeviceInfo`](types::GuestDeviceInfo).
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Command-,guest%2Dget%2Ddevices)
    #[doc(alias = "guest-get-devices")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct GuestGetDevices {}

    impl GuestGetDevices {
        /// With no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent GuestGetDevices {} }

    impl Command for GuestGetDevices {
        type Reply = Vec<types::GuestDeviceInfo>;
        const NAME: &'static str = "guest-get-devices";
        const SINCE: Option<&'static str> = Some("5.2");
    }

    /// The command `guest-ssh-get-authorized-keys`, since QEMU 5.2.
    ///
    /// Returns [`GuestAuthorizedKeys`](types::GuestAuthorizedKeys).
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Command-,guest%2Dssh%2Dget%2Dauthorized%2Dkeys)
    #[doc(alias = "guest-ssh-get-authorized-keys")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct GuestSshGetAuthorizedKeys {
        /// Member `username`.
        pub username: String,
    }

    impl GuestSshGetAuthorizedKeys {
        /// With the mandatory members, no optional one set.
        pub fn new(username: impl Into<String>) -> Self {
            Self { username: username.into() }
        }
    }

    record! { sent GuestSshGetAuthorizedKeys {
        username: "username" required,
    } }

    impl Command for GuestSshGetAuthorizedKeys {
        type Reply = types::GuestAuthorizedKeys;
        const NAME: &'static str = "guest-ssh-get-authorized-keys";
        const SINCE: Option<&'static str> = Some("5.2");
    }

    /// The command `guest-ssh-add-authorized-keys`, since QEMU 5.2.
    ///
    /// Returns nothing.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Command-,guest%2Dssh%2Dadd%2Dauthorized%2Dkeys)
    #[doc(alias = "guest-ssh-add-authorized-keys")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct GuestSshAddAuthorizedKeys {
        /// Member `username`.
        pub username: String,
        /// Member `keys`.
        pub keys: Vec<String>,
        /// Member `reset`.
        pub reset: Option<bool>,
    }

    impl GuestSshAddAuthorizedKeys {
        /// With the mandatory members, no optional one set.
        pub fn new(username: impl Into<String>, keys: impl IntoIterator<Item = impl Into<String>>) -> Self {
            Self { username: username.into(), keys: keys.into_iter().map(Into::into).collect(), reset: None }
        }

        /// Sets `reset`.
        #[must_use]
        #[inline]
        pub fn reset(mut self, reset: bool) -> Self {
            self.reset = Some(reset);
            self
        }
    }

    record! { sent GuestSshAddAuthorizedKeys {
        username: "username" required,
        keys: "keys" required,
        reset: "reset" optional,
    } }

    impl Command for GuestSshAddAuthorizedKeys {
        type Reply = Empty;
        const NAME: &'static str = "guest-ssh-add-authorized-keys";
        const SINCE: Option<&'static str> = Some("5.2");
    }

    /// The command `guest-ssh-remove-authorized-keys`, since QEMU 5.2.
    ///
    /// Returns nothing.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Command-,guest%2Dssh%2Dremove%2Dauthorized%2Dkeys)
    #[doc(alias = "guest-ssh-remove-authorized-keys")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct GuestSshRemoveAuthorizedKeys {
        /// Member `username`.
        pub username: String,
        /// Member `keys`.
        pub keys: Vec<String>,
    }

    impl GuestSshRemoveAuthorizedKeys {
        /// With the mandatory members, no optional one set.
        pub fn new(username: impl Into<String>, keys: impl IntoIterator<Item = impl Into<String>>) -> Self {
            Self { username: username.into(), keys: keys.into_iter().map(Into::into).collect() }
        }
    }

    record! { sent GuestSshRemoveAuthorizedKeys {
        username: "username" required,
        keys: "keys" required,
    } }

    impl Command for GuestSshRemoveAuthorizedKeys {
        type Reply = Empty;
        const NAME: &'static str = "guest-ssh-remove-authorized-keys";
        const SINCE: Option<&'static str> = Some("5.2");
    }

    /// The command `guest-get-diskstats`, since QEMU 7.1.
    ///
    /// Only in builds with `CONFIG_LINUX`.
    ///
    /// Returns an array of [`GuestDiskStatsInfo`](types::GuestDiskStatsInfo).
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Command-,guest%2Dget%2Ddiskstats)
    #[doc(alias = "guest-get-diskstats")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct GuestGetDiskstats {}

    impl GuestGetDiskstats {
        /// With no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent GuestGetDiskstats {} }

    impl Command for GuestGetDiskstats {
        type Reply = Vec<types::GuestDiskStatsInfo>;
        const NAME: &'static str = "guest-get-diskstats";
        const SINCE: Option<&'static str> = Some("7.1");
    }

    /// The command `guest-get-cpustats`, since QEMU 7.1.
    ///
    /// Only in builds with `CONFIG_LINUX`.
    ///
    /// Returns an array of [`GuestCpuStats`](types::GuestCpuStats).
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Command-,guest%2Dget%2Dcpustats)
    #[doc(alias = "guest-get-cpustats")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct GuestGetCpustats {}

    impl GuestGetCpustats {
        /// With no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent GuestGetCpustats {} }

    impl Command for GuestGetCpustats {
        type Reply = Vec<types::GuestCpuStats>;
        const NAME: &'static str = "guest-get-cpustats";
        const SINCE: Option<&'static str> = Some("7.1");
    }

    /// The command `guest-get-load`, since QEMU 10.0.
    ///
    /// Only in builds with `CONFIG_WIN32 || CONFIG_GETLOADAVG`.
    ///
    /// Returns [`GuestLoadAverage`](types::GuestLoadAverage).
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Command-,guest%2Dget%2Dload)
    #[doc(alias = "guest-get-load")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct GuestGetLoad {}

    impl GuestGetLoad {
        /// With no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent GuestGetLoad {} }

    impl Command for GuestGetLoad {
        type Reply = types::GuestLoadAverage;
        const NAME: &'static str = "guest-get-load";
        const SINCE: Option<&'static str> = Some("10.0");
    }

    /// The command `guest-network-get-route`, since QEMU 9.1.
    ///
    /// Only in builds with `CONFIG_LINUX`.
    ///
    /// Returns an array of [`GuestNetworkRoute`](types::GuestNetworkRoute).
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Command-,guest%2Dnetwork%2Dget%2Droute)
    #[doc(alias = "guest-network-get-route")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct GuestNetworkGetRoute {}

    impl GuestNetworkGetRoute {
        /// With no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent GuestNetworkGetRoute {} }

    impl Command for GuestNetworkGetRoute {
        type Reply = Vec<types::GuestNetworkRoute>;
        const NAME: &'static str = "guest-network-get-route";
        const SINCE: Option<&'static str> = Some("9.1");
    }
}
