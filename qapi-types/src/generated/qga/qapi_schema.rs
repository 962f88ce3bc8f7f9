// Generated as `qga` from schemas/qga/qapi-schema.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Types, commands and events of `schemas/qga/qapi-schema.json`.

#[allow(unused_imports)] // not every module needs types of others
use super::*;
use crate::wire::{alternate, enumeration, masked_debug, record, union};
use crate::{Base64, Extra};

/// Availability of one command of the agent.
///
/// The struct `GuestAgentCommandInfo`, since QEMU 1.1.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Object-,GuestAgentCommandInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GuestAgentCommandInfo {
    /// Command, as it is sent in `execute`.
    pub name: String,
    /// Whether the agent currently serves the command. It is false for commands refused by the agent's allow or
    /// block list, and for most commands while filesystems are frozen.
    pub enabled: bool,
    /// Whether a successful call is answered. If false, only failures are answered, so a client must not wait for
    /// the reply.
    ///
    /// Member `success-response`, since QEMU 1.7. Servers before 1.7 leave it out.
    #[doc(alias = "success-response")]
    pub success_response: Option<bool>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl GuestAgentCommandInfo {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(name: impl Into<String>, enabled: bool, success_response: bool) -> Self {
        Self { name: name.into(), enabled, success_response: Some(success_response), extra: Extra::default() }
    }
}

record! { received GuestAgentCommandInfo {
    name: "name" required,
    enabled: "enabled" required,
    success_response: "success-response" optional,
} extra }

/// Release of the agent and the commands it knows.
///
/// The struct `GuestAgentInfo`, since QEMU 0.15.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Object-,GuestAgentInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GuestAgentInfo {
    /// Release of QEMU from which the agent was built, for example `10.0.2`.
    pub version: String,
    /// All commands that are compiled into the agent, disabled ones included, in no particular order.
    pub supported_commands: Vec<GuestAgentCommandInfo>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl GuestAgentInfo {
    /// Creates a value with the mandatory members and no optional one.
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

/// Data read from a file in the guest.
///
/// The struct `GuestFileRead`, since QEMU 0.15.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Object-,GuestFileRead)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestFileRead {
    /// Size of the data after Base64 decoding. It can be less than requested. Unit: bytes.
    pub count: i64,
    /// The data, Base64-encoded. It is empty if nothing was read.
    #[doc(alias = "buf-b64")]
    pub buf_b64: Base64,
    /// Whether the end of the file was reached. It becomes true only once a read hits the end, so a read of exactly
    /// the remaining size may not set it.
    pub eof: bool,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl GuestFileRead {
    /// Creates a value with the mandatory members and no optional one.
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

/// Outcome of a write to a file in the guest.
///
/// The struct `GuestFileWrite`, since QEMU 0.15.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Object-,GuestFileWrite)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GuestFileWrite {
    /// Amount of decoded data that was accepted. If it is less than was sent, the rest must be sent again. Unit:
    /// bytes.
    pub count: i64,
    /// State of the stream's end-of-file indicator. It carries no information for a write.
    pub eof: bool,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl GuestFileWrite {
    /// Creates a value with the mandatory members and no optional one.
    #[inline]
    pub fn new(count: i64, eof: bool) -> Self {
        Self { count, eof, extra: Extra::default() }
    }
}

record! { received GuestFileWrite {
    count: "count" required,
    eof: "eof" required,
} extra }

/// Position of an open file after a seek.
///
/// The struct `GuestFileSeek`, since QEMU 0.15.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Object-,GuestFileSeek)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GuestFileSeek {
    /// Offset from the start of the file at which the next access begins. Unit: bytes.
    pub position: i64,
    /// State of the stream's end-of-file indicator after seeking. A successful seek clears it, even if the position
    /// is at or behind the end.
    pub eof: bool,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl GuestFileSeek {
    /// Creates a value with the mandatory members and no optional one.
    #[inline]
    pub fn new(position: i64, eof: bool) -> Self {
        Self { position, eof, extra: Extra::default() }
    }
}

record! { received GuestFileSeek {
    position: "position" required,
    eof: "eof" required,
} extra }

/// Point of a file from which an offset counts.
///
/// The enum `QGASeek`, since QEMU 2.6.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Enum-,QGASeek)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QgaSeek {
    /// From the start of the file; as a number, 0.
    Set,
    /// From the current position; as a number, 1.
    Cur,
    /// From the end of the file; as a number, 2. Negative offsets point into the file.
    End,
}

enumeration! { sent QgaSeek {
    "set" Set,
    "cur" Cur,
    "end" End,
} }

/// Point of a file from which an offset counts, as a name or as a number.
///
/// Use the name, of type [`QGASeek`](super::QgaSeek). The number (0, 1 or 2 in the order of that enumeration) exists for agents
/// before QEMU 2.6, which understand nothing else. It is not the guest's own `SEEK_*` constant.
///
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

/// Whether the agent has frozen the guest's filesystems.
///
/// The enum `GuestFsfreezeStatus`, since QEMU 0.15.0.
///
/// Only in builds with `CONFIG_WIN32 || CONFIG_FSFREEZE`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Enum-,GuestFsfreezeStatus)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GuestFsfreezeStatus {
    /// Filesystems accept writes; this is the normal state.
    Thawed,
    /// At least one local filesystem was frozen by the agent. Most commands are refused until
    /// `guest-fsfreeze-thaw`.
    Frozen,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { received GuestFsfreezeStatus {
    "thawed" Thawed,
    "frozen" Frozen,
} open }

/// Outcome of discarding the free space of one filesystem.
///
/// The struct `GuestFilesystemTrimResult`, since QEMU 2.4.
///
/// Only in builds with `CONFIG_WIN32 || CONFIG_FSTRIM`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Object-,GuestFilesystemTrimResult)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GuestFilesystemTrimResult {
    /// Mount point of the filesystem in the guest.
    pub path: String,
    /// Amount of space that was discarded. Unit: bytes. If absent: the trim failed, or the guest does not report it
    /// (Windows).
    pub trimmed: Option<i64>,
    /// Smallest free range that the filesystem actually considered. It can be larger than requested. Unit: bytes.
    /// If absent: the trim failed, or the guest does not report it (Windows).
    pub minimum: Option<i64>,
    /// Why the trim failed, as text for people. Filesystems without support for discarding report an error here. If
    /// absent: the trim succeeded.
    pub error: Option<String>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl GuestFilesystemTrimResult {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(path: impl Into<String>) -> Self {
        Self { path: path.into(), trimmed: None, minimum: None, error: None, extra: Extra::default() }
    }

    /// Sets `trimmed`. Amount of space that was discarded. Unit: bytes. If absent: the trim failed, or the guest
    /// does not report it (Windows).
    #[must_use]
    #[inline]
    pub fn trimmed(mut self, trimmed: i64) -> Self {
        self.trimmed = Some(trimmed);
        self
    }

    /// Sets `minimum`. Smallest free range that the filesystem actually considered. It can be larger than
    /// requested. Unit: bytes. If absent: the trim failed, or the guest does not report it (Windows).
    #[must_use]
    #[inline]
    pub fn minimum(mut self, minimum: i64) -> Self {
        self.minimum = Some(minimum);
        self
    }

    /// Sets `error`. Why the trim failed, as text for people. Filesystems without support for discarding report an
    /// error here. If absent: the trim succeeded.
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

/// Outcomes of discarding free space, one for each filesystem.
///
/// The struct `GuestFilesystemTrimResponse`, since QEMU 2.4.
///
/// Only in builds with `CONFIG_WIN32 || CONFIG_FSTRIM`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Object-,GuestFilesystemTrimResponse)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GuestFilesystemTrimResponse {
    /// One entry for each local filesystem that was tried, failed ones included.
    pub paths: Vec<GuestFilesystemTrimResult>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl GuestFilesystemTrimResponse {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(paths: impl IntoIterator<Item = impl Into<GuestFilesystemTrimResult>>) -> Self {
        Self { paths: paths.into_iter().map(Into::into).collect(), extra: Extra::default() }
    }
}

record! { received GuestFilesystemTrimResponse {
    paths: "paths" required,
} extra }

/// Family of an address in the guest.
///
/// The enum `GuestIpAddressType`, since QEMU 1.1.
///
/// Only in builds with `CONFIG_WIN32 || HAVE_GETIFADDRS`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Enum-,GuestIpAddressType)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GuestIpAddressType {
    /// 32-bit address in dotted decimal notation.
    Ipv4,
    /// 128-bit address in colon-separated hexadecimal notation.
    Ipv6,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { received GuestIpAddressType {
    "ipv4" Ipv4,
    "ipv6" Ipv6,
} open }

/// Address assigned to a network interface of the guest.
///
/// The struct `GuestIpAddress`, since QEMU 1.1.
///
/// Only in builds with `CONFIG_WIN32 || HAVE_GETIFADDRS`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Object-,GuestIpAddress)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GuestIpAddress {
    /// Address in text form, without prefix length and without scope.
    #[doc(alias = "ip-address")]
    pub ip_address: String,
    /// Family, which also tells the notation of the text.
    #[doc(alias = "ip-address-type")]
    pub ip_address_type: GuestIpAddressType,
    /// Length of the network part: 0 to 32 for IPv4, 0 to 128 for IPv6. Unit: bits.
    pub prefix: i64,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl GuestIpAddress {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(ip_address: impl Into<String>, ip_address_type: impl Into<GuestIpAddressType>, prefix: i64) -> Self {
        Self { ip_address: ip_address.into(), ip_address_type: ip_address_type.into(), prefix, extra: Extra::default() }
    }
}

record! { received GuestIpAddress {
    ip_address: "ip-address" required,
    ip_address_type: "ip-address-type" required,
    prefix: "prefix" required,
} extra }

/// Traffic counters of a network interface, kept by the guest's kernel.
///
/// The struct `GuestNetworkInterfaceStat`, since QEMU 2.11.
///
/// Only in builds with `CONFIG_WIN32 || HAVE_GETIFADDRS`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Object-,GuestNetworkInterfaceStat)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GuestNetworkInterfaceStat {
    /// Amount of data received. Unit: bytes.
    #[doc(alias = "rx-bytes")]
    pub rx_bytes: u64,
    /// Frames received. Unit: packets.
    #[doc(alias = "rx-packets")]
    pub rx_packets: u64,
    /// Frames received damaged. Unit: packets.
    #[doc(alias = "rx-errs")]
    pub rx_errs: u64,
    /// Frames received but discarded, for example for lack of buffers. Unit: packets.
    #[doc(alias = "rx-dropped")]
    pub rx_dropped: u64,
    /// Amount of data sent. Unit: bytes.
    #[doc(alias = "tx-bytes")]
    pub tx_bytes: u64,
    /// Frames sent. Unit: packets.
    #[doc(alias = "tx-packets")]
    pub tx_packets: u64,
    /// Failed attempts to send a frame. Unit: packets.
    #[doc(alias = "tx-errs")]
    pub tx_errs: u64,
    /// Frames discarded before they were sent. Unit: packets.
    #[doc(alias = "tx-dropped")]
    pub tx_dropped: u64,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl GuestNetworkInterfaceStat {
    /// Creates a value with the mandatory members and no optional one.
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

/// Network interface of the guest with its addresses and counters.
///
/// The struct `GuestNetworkInterface`, since QEMU 1.1.
///
/// Only in builds with `CONFIG_WIN32 || HAVE_GETIFADDRS`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Object-,GuestNetworkInterface)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GuestNetworkInterface {
    /// Name given by the guest operating system, for example `eth0` or `Ethernet 2`. Match host and guest by
    /// `hardware-address`, not by this name.
    pub name: String,
    /// MAC address as six hexadecimal octets joined by colons. If absent: the interface has no MAC address or it
    /// could not be read.
    #[doc(alias = "hardware-address")]
    pub hardware_address: Option<String>,
    /// All IPv4 and IPv6 addresses of the interface, link-local ones included. If absent: the interface has no
    /// address.
    #[doc(alias = "ip-addresses")]
    pub ip_addresses: Option<Vec<GuestIpAddress>>,
    /// Traffic counters. If absent: the guest does not report counters for this interface.
    ///
    /// Member `statistics`, since QEMU 2.11.
    pub statistics: Option<GuestNetworkInterfaceStat>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl GuestNetworkInterface {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            hardware_address: None,
            ip_addresses: None,
            statistics: None,
            extra: Extra::default(),
        }
    }

    /// Sets `hardware-address`. MAC address as six hexadecimal octets joined by colons. If absent: the interface
    /// has no MAC address or it could not be read.
    #[must_use]
    pub fn hardware_address(mut self, hardware_address: impl Into<String>) -> Self {
        self.hardware_address = Some(hardware_address.into());
        self
    }

    /// Sets `ip-addresses`. All IPv4 and IPv6 addresses of the interface, link-local ones included. If absent: the
    /// interface has no address.
    #[must_use]
    pub fn ip_addresses(mut self, ip_addresses: impl IntoIterator<Item = impl Into<GuestIpAddress>>) -> Self {
        self.ip_addresses = Some(ip_addresses.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `statistics`. Traffic counters. If absent: the guest does not report counters for this interface.
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

/// State of a processor as the guest operating system sees it.
///
/// The struct `GuestLogicalProcessor`, since QEMU 1.5.
///
/// Only in builds with `CONFIG_LINUX || CONFIG_WIN32`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Object-,GuestLogicalProcessor)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GuestLogicalProcessor {
    /// Number that the guest gives to the processor: the N in `/sys/devices/system/cpu/cpuN` on Linux. It need not
    /// agree with the processor's index in QEMU.
    #[doc(alias = "logical-id")]
    pub logical_id: i64,
    /// Whether the guest schedules work on the processor; in a request, the state to reach.
    pub online: bool,
    /// Whether the guest can stop using the processor. On many machines the boot processor cannot be taken offline.
    /// Ignored in requests. If absent: unknown; the agent always sends it.
    #[doc(alias = "can-offline")]
    pub can_offline: Option<bool>,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl GuestLogicalProcessor {
    /// Creates a value with the mandatory members and no optional one.
    #[inline]
    pub fn new(logical_id: i64, online: bool) -> Self {
        Self { logical_id, online, can_offline: None, extra: Extra::default() }
    }

    /// Sets `can-offline`. Whether the guest can stop using the processor. On many machines the boot processor
    /// cannot be taken offline. Ignored in requests. If absent: unknown; the agent always sends it.
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

/// Bus through which a disk is attached, as the guest sees it.
///
/// The enum `GuestDiskBusType`, since QEMU 2.2.
///
/// Only in builds with `CONFIG_WIN32 || CONFIG_LINUX`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Enum-,GuestDiskBusType)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GuestDiskBusType {
    /// Parallel ATA.
    Ide,
    /// Floppy disk controller.
    Fdc,
    /// SCSI, including virtio-scsi.
    Scsi,
    /// Paravirtual block device (virtio-blk). Disks behind virtio-scsi count as `scsi`.
    Virtio,
    /// Xen paravirtual block device.
    Xen,
    /// USB mass storage.
    Usb,
    /// Block device of User Mode Linux.
    Uml,
    /// Serial ATA (AHCI).
    Sata,
    /// Secure Digital card.
    Sd,
    /// The agent could not determine the bus.
    #[doc(alias = "unknown")]
    UnknownValue,
    /// FireWire. Reported by Windows only.
    Ieee1394,
    /// Serial Storage Architecture. Reported by Windows only.
    Ssa,
    /// Fibre Channel. Reported by Windows only.
    Fibre,
    /// Array of a hardware controller. Reported by Windows only.
    Raid,
    /// SCSI over TCP, attached by the guest itself. Reported by Windows only.
    Iscsi,
    /// Serial Attached SCSI. Reported by Windows only.
    Sas,
    /// MultiMediaCard. Reported by Windows only.
    Mmc,
    /// Virtual disk of the operating system. Reported by Windows only.
    Virtual,
    /// Virtual disk stored in a file, such as a mounted VHD. Reported by Windows only.
    #[doc(alias = "file-backed-virtual")]
    FileBackedVirtual,
    /// NVM Express namespace.
    ///
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

/// PCI address of a controller, as the guest sees it.
///
/// All members are -1 if the address is unknown.
///
/// The struct `GuestPCIAddress`, since QEMU 2.2.
///
/// Only in builds with `CONFIG_WIN32 || CONFIG_LINUX`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Object-,GuestPCIAddress)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GuestPciAddress {
    /// PCI segment group, usually 0.
    pub domain: i64,
    /// Bus number assigned by the guest's firmware or kernel.
    pub bus: i64,
    /// Device number on the bus, 0 to 31.
    pub slot: i64,
    /// Function of the device, 0 to 7.
    pub function: i64,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl GuestPciAddress {
    /// Creates a value with the mandatory members and no optional one.
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

/// Channel address of a device on s390x.
///
/// The struct `GuestCCWAddress`, since QEMU 6.0.
///
/// Only in builds with `CONFIG_WIN32 || CONFIG_LINUX`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Object-,GuestCCWAddress)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GuestCcwAddress {
    /// Channel subsystem image, as the guest sees it.
    pub cssid: i64,
    /// Subchannel set within the channel subsystem.
    pub ssid: i64,
    /// Subchannel within its set.
    pub subchno: i64,
    /// Device number within the subchannel set: the last part of `devno=fe.0.0001` on QEMU's command line, as an
    /// integer.
    pub devno: i64,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl GuestCcwAddress {
    /// Creates a value with the mandatory members and no optional one.
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

/// Place of a disk in the guest's hardware.
///
/// The struct `GuestDiskAddress`, since QEMU 2.2.
///
/// Only in builds with `CONFIG_WIN32 || CONFIG_LINUX`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Object-,GuestDiskAddress)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GuestDiskAddress {
    /// PCI address of the controller. All its members are -1 if it is unknown or if there is none.
    #[doc(alias = "pci-controller")]
    pub pci_controller: GuestPciAddress,
    /// Kind of bus. It also tells which of `bus`, `target` and `unit` carry information; the others are 0.
    #[doc(alias = "bus-type")]
    pub bus_type: GuestDiskBusType,
    /// Number of the bus or channel at the controller.
    pub bus: i64,
    /// SCSI target on the bus.
    pub target: i64,
    /// Logical unit or port at the target or bus: the LUN for SCSI, the port for SATA, 0 or 1 for IDE.
    pub unit: i64,
    /// Serial number of the disk. On Linux it is udev's `ID_SERIAL`, which may have the model as prefix. If absent:
    /// the disk reports none.
    ///
    /// Member `serial`, since QEMU 3.1.
    pub serial: Option<String>,
    /// Device node such as `/dev/vda`, or the device path on Windows. If absent: it could not be determined.
    ///
    /// Member `dev`, since QEMU 3.1.
    pub dev: Option<String>,
    /// Channel address. If absent: the disk is not attached through the channel subsystem of an s390x guest.
    ///
    /// Member `ccw-address`, since QEMU 6.0.
    #[doc(alias = "ccw-address")]
    pub ccw_address: Option<GuestCcwAddress>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl GuestDiskAddress {
    /// Creates a value with the mandatory members and no optional one.
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

    /// Sets `serial`. Serial number of the disk. On Linux it is udev's `ID_SERIAL`, which may have the model as
    /// prefix. If absent: the disk reports none.
    #[must_use]
    pub fn serial(mut self, serial: impl Into<String>) -> Self {
        self.serial = Some(serial.into());
        self
    }

    /// Sets `dev`. Device node such as `/dev/vda`, or the device path on Windows. If absent: it could not be
    /// determined.
    #[must_use]
    pub fn dev(mut self, dev: impl Into<String>) -> Self {
        self.dev = Some(dev.into());
        self
    }

    /// Sets `ccw-address`. Channel address. If absent: the disk is not attached through the channel subsystem of an
    /// s390x guest.
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

/// Health log of an NVMe device (SMART / Health Information, log page 02h).
///
/// 128-bit counters are split: the value is `hi` × 2^64 + `lo`. Emulated devices fill in only some of them.
///
/// The struct `GuestNVMeSmart`, since QEMU 7.1.
///
/// Only in builds with `CONFIG_WIN32 || CONFIG_LIBUDEV`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Object-,GuestNVMeSmart)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GuestNvMeSmart {
    /// Bit field of alarms. Bit 0: spare capacity low; 1: temperature out of range; 2: reliability degraded; 3:
    /// read-only; 4: volatile memory backup failed.
    #[doc(alias = "critical-warning")]
    pub critical_warning: i64,
    /// Composite temperature. Subtract 273 for degrees Celsius. Unit: kelvin.
    pub temperature: i64,
    /// Remaining spare capacity, normalized. Unit: percent.
    #[doc(alias = "available-spare")]
    pub available_spare: i64,
    /// Spare capacity below which the device raises an alarm. Unit: percent.
    #[doc(alias = "available-spare-threshold")]
    pub available_spare_threshold: i64,
    /// Vendor's estimate of the consumed life of the device. It may exceed 100; 255 stands for all larger values.
    /// Unit: percent.
    #[doc(alias = "percentage-used")]
    pub percentage_used: i64,
    /// Amount of data that the host read, rounded up; low 64 bits. Unit: 512,000-byte units.
    #[doc(alias = "data-units-read-lo")]
    pub data_units_read_lo: u64,
    /// Amount of data that the host read; high 64 bits. Unit: 512,000-byte units × 2^64.
    #[doc(alias = "data-units-read-hi")]
    pub data_units_read_hi: u64,
    /// Amount of data that the host wrote, rounded up; low 64 bits. Unit: 512,000-byte units.
    #[doc(alias = "data-units-written-lo")]
    pub data_units_written_lo: u64,
    /// Amount of data that the host wrote; high 64 bits. Unit: 512,000-byte units × 2^64.
    #[doc(alias = "data-units-written-hi")]
    pub data_units_written_hi: u64,
    /// Completed read commands; low 64 bits.
    #[doc(alias = "host-read-commands-lo")]
    pub host_read_commands_lo: u64,
    /// Completed read commands; high 64 bits.
    #[doc(alias = "host-read-commands-hi")]
    pub host_read_commands_hi: u64,
    /// Completed write commands; low 64 bits.
    #[doc(alias = "host-write-commands-lo")]
    pub host_write_commands_lo: u64,
    /// Completed write commands; high 64 bits.
    #[doc(alias = "host-write-commands-hi")]
    pub host_write_commands_hi: u64,
    /// Time during which commands were outstanding; low 64 bits. Unit: minutes.
    #[doc(alias = "controller-busy-time-lo")]
    pub controller_busy_time_lo: u64,
    /// Time during which commands were outstanding; high 64 bits. Unit: minutes × 2^64.
    #[doc(alias = "controller-busy-time-hi")]
    pub controller_busy_time_hi: u64,
    /// How often the device was switched on; low 64 bits.
    #[doc(alias = "power-cycles-lo")]
    pub power_cycles_lo: u64,
    /// How often the device was switched on; high 64 bits.
    #[doc(alias = "power-cycles-hi")]
    pub power_cycles_hi: u64,
    /// Time the device was switched on; low 64 bits. Time in low-power states may be excluded. Unit: hours.
    #[doc(alias = "power-on-hours-lo")]
    pub power_on_hours_lo: u64,
    /// Time the device was switched on; high 64 bits. Unit: hours × 2^64.
    #[doc(alias = "power-on-hours-hi")]
    pub power_on_hours_hi: u64,
    /// How often power was lost without a shutdown notice; low 64 bits.
    #[doc(alias = "unsafe-shutdowns-lo")]
    pub unsafe_shutdowns_lo: u64,
    /// How often power was lost without a shutdown notice; high 64 bits.
    #[doc(alias = "unsafe-shutdowns-hi")]
    pub unsafe_shutdowns_hi: u64,
    /// Unrecovered data integrity errors, such as uncorrectable ECC; low 64 bits.
    #[doc(alias = "media-errors-lo")]
    pub media_errors_lo: u64,
    /// Unrecovered data integrity errors; high 64 bits.
    #[doc(alias = "media-errors-hi")]
    pub media_errors_hi: u64,
    /// Entries ever written to the device's error log; low 64 bits.
    #[doc(alias = "number-of-error-log-entries-lo")]
    pub number_of_error_log_entries_lo: u64,
    /// Entries ever written to the device's error log; high 64 bits.
    #[doc(alias = "number-of-error-log-entries-hi")]
    pub number_of_error_log_entries_hi: u64,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl GuestNvMeSmart {
    /// Creates a value with the mandatory members and no optional one.
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

/// Health data of a disk, in the form that its bus defines.
///
/// The union `GuestDiskSmart`, since QEMU 7.1.
///
/// Only in builds with `CONFIG_WIN32 || CONFIG_LIBUDEV`.
///
/// Its tag is `type`. [`GuestDiskSmartBranch`] has the values of the tag.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Object-,GuestDiskSmart)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GuestDiskSmart {
    /// Bus of the disk. Only `nvme` carries data.
    ///
    /// The value of `type`, with the members of its branch.
    pub branch: GuestDiskSmartBranch,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl GuestDiskSmart {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(branch: impl Into<GuestDiskSmartBranch>) -> Self {
        Self { branch: branch.into(), extra: Extra::default() }
    }

    /// Parallel ATA.
    ///
    /// Creates a value with the branch `ide`.
    #[inline]
    pub fn ide() -> Self {
        Self::new(GuestDiskSmartBranch::Ide)
    }

    /// Floppy disk controller.
    ///
    /// Creates a value with the branch `fdc`.
    #[inline]
    pub fn fdc() -> Self {
        Self::new(GuestDiskSmartBranch::Fdc)
    }

    /// SCSI, including virtio-scsi.
    ///
    /// Creates a value with the branch `scsi`.
    #[inline]
    pub fn scsi() -> Self {
        Self::new(GuestDiskSmartBranch::Scsi)
    }

    /// Paravirtual block device (virtio-blk). Disks behind virtio-scsi count as `scsi`.
    ///
    /// Creates a value with the branch `virtio`.
    #[inline]
    pub fn virtio() -> Self {
        Self::new(GuestDiskSmartBranch::Virtio)
    }

    /// Xen paravirtual block device.
    ///
    /// Creates a value with the branch `xen`.
    #[inline]
    pub fn xen() -> Self {
        Self::new(GuestDiskSmartBranch::Xen)
    }

    /// USB mass storage.
    ///
    /// Creates a value with the branch `usb`.
    #[inline]
    pub fn usb() -> Self {
        Self::new(GuestDiskSmartBranch::Usb)
    }

    /// Block device of User Mode Linux.
    ///
    /// Creates a value with the branch `uml`.
    #[inline]
    pub fn uml() -> Self {
        Self::new(GuestDiskSmartBranch::Uml)
    }

    /// Serial ATA (AHCI).
    ///
    /// Creates a value with the branch `sata`.
    #[inline]
    pub fn sata() -> Self {
        Self::new(GuestDiskSmartBranch::Sata)
    }

    /// Secure Digital card.
    ///
    /// Creates a value with the branch `sd`.
    #[inline]
    pub fn sd() -> Self {
        Self::new(GuestDiskSmartBranch::Sd)
    }

    /// The agent could not determine the bus.
    ///
    /// Creates a value with the branch `unknown`.
    #[inline]
    pub fn unknown() -> Self {
        Self::new(GuestDiskSmartBranch::UnknownValue)
    }

    /// FireWire. Reported by Windows only.
    ///
    /// Creates a value with the branch `ieee1394`.
    #[inline]
    pub fn ieee1394() -> Self {
        Self::new(GuestDiskSmartBranch::Ieee1394)
    }

    /// Serial Storage Architecture. Reported by Windows only.
    ///
    /// Creates a value with the branch `ssa`.
    #[inline]
    pub fn ssa() -> Self {
        Self::new(GuestDiskSmartBranch::Ssa)
    }

    /// Fibre Channel. Reported by Windows only.
    ///
    /// Creates a value with the branch `fibre`.
    #[inline]
    pub fn fibre() -> Self {
        Self::new(GuestDiskSmartBranch::Fibre)
    }

    /// Array of a hardware controller. Reported by Windows only.
    ///
    /// Creates a value with the branch `raid`.
    #[inline]
    pub fn raid() -> Self {
        Self::new(GuestDiskSmartBranch::Raid)
    }

    /// SCSI over TCP, attached by the guest itself. Reported by Windows only.
    ///
    /// Creates a value with the branch `iscsi`.
    #[inline]
    pub fn iscsi() -> Self {
        Self::new(GuestDiskSmartBranch::Iscsi)
    }

    /// Serial Attached SCSI. Reported by Windows only.
    ///
    /// Creates a value with the branch `sas`.
    #[inline]
    pub fn sas() -> Self {
        Self::new(GuestDiskSmartBranch::Sas)
    }

    /// MultiMediaCard. Reported by Windows only.
    ///
    /// Creates a value with the branch `mmc`.
    #[inline]
    pub fn mmc() -> Self {
        Self::new(GuestDiskSmartBranch::Mmc)
    }

    /// Virtual disk of the operating system. Reported by Windows only.
    ///
    /// Creates a value with the branch `virtual`.
    #[inline]
    pub fn r#virtual() -> Self {
        Self::new(GuestDiskSmartBranch::Virtual)
    }

    /// Virtual disk stored in a file, such as a mounted VHD. Reported by Windows only.
    ///
    /// Creates a value with the branch `file-backed-virtual`.
    #[inline]
    pub fn file_backed_virtual() -> Self {
        Self::new(GuestDiskSmartBranch::FileBackedVirtual)
    }

    /// NVM Express namespace.
    ///
    /// Creates a value with the branch `nvme`.
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
    /// Parallel ATA.
    Ide,
    /// Floppy disk controller.
    Fdc,
    /// SCSI, including virtio-scsi.
    Scsi,
    /// Paravirtual block device (virtio-blk). Disks behind virtio-scsi count as `scsi`.
    Virtio,
    /// Xen paravirtual block device.
    Xen,
    /// USB mass storage.
    Usb,
    /// Block device of User Mode Linux.
    Uml,
    /// Serial ATA (AHCI).
    Sata,
    /// Secure Digital card.
    Sd,
    /// The agent could not determine the bus.
    UnknownValue,
    /// FireWire. Reported by Windows only.
    Ieee1394,
    /// Serial Storage Architecture. Reported by Windows only.
    Ssa,
    /// Fibre Channel. Reported by Windows only.
    Fibre,
    /// Array of a hardware controller. Reported by Windows only.
    Raid,
    /// SCSI over TCP, attached by the guest itself. Reported by Windows only.
    Iscsi,
    /// Serial Attached SCSI. Reported by Windows only.
    Sas,
    /// MultiMediaCard. Reported by Windows only.
    Mmc,
    /// Virtual disk of the operating system. Reported by Windows only.
    Virtual,
    /// Virtual disk stored in a file, such as a mounted VHD. Reported by Windows only.
    FileBackedVirtual,
    /// NVM Express namespace.
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

/// Disk or partition that the guest sees.
///
/// The struct `GuestDiskInfo`, since QEMU 5.2.
///
/// Only in builds with `CONFIG_WIN32 || CONFIG_LIBUDEV`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Object-,GuestDiskInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GuestDiskInfo {
    /// Device node such as `/dev/sda1` on Linux, or a path such as `\\.\PhysicalDrive0` on Windows.
    pub name: String,
    /// Whether this is a partition; otherwise it is a whole disk, a logical volume or another block device.
    pub partition: bool,
    /// Device nodes on which this one is built: the disk of a partition, the physical volumes of a logical volume,
    /// the members of an array. If absent: the guest does not report dependencies.
    pub dependencies: Option<Vec<String>>,
    /// Place in the hardware. If absent: this is a partition or a device that exists only in software, or the place
    /// is unknown.
    pub address: Option<GuestDiskAddress>,
    /// Name given by the device mapper, for example the name of a logical volume. If absent: there is none.
    pub alias: Option<String>,
    /// Health data. If absent: the disk is not an NVMe device or the data could not be read.
    ///
    /// Member `smart`, since QEMU 7.1.
    pub smart: Option<GuestDiskSmart>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl GuestDiskInfo {
    /// Creates a value with the mandatory members and no optional one.
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

    /// Sets `dependencies`. Device nodes on which this one is built: the disk of a partition, the physical volumes
    /// of a logical volume, the members of an array. If absent: the guest does not report dependencies.
    #[must_use]
    pub fn dependencies(mut self, dependencies: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.dependencies = Some(dependencies.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `address`. Place in the hardware. If absent: this is a partition or a device that exists only in
    /// software, or the place is unknown.
    #[must_use]
    pub fn address(mut self, address: impl Into<GuestDiskAddress>) -> Self {
        self.address = Some(address.into());
        self
    }

    /// Sets `alias`. Name given by the device mapper, for example the name of a logical volume. If absent: there is
    /// none.
    #[must_use]
    pub fn alias(mut self, alias: impl Into<String>) -> Self {
        self.alias = Some(alias.into());
        self
    }

    /// Sets `smart`. Health data. If absent: the disk is not an NVMe device or the data could not be read.
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

/// Mounted filesystem of the guest with its size and disks.
///
/// The struct `GuestFilesystemInfo`, since QEMU 2.2.
///
/// Only in builds with `CONFIG_WIN32 || CONFIG_LINUX`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Object-,GuestFilesystemInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GuestFilesystemInfo {
    /// Kernel's name of the block device such as `vda1` or `dm-0` on Linux, without `/dev/`; the volume's GUID path
    /// on Windows.
    pub name: String,
    /// Path in the guest where the filesystem is mounted, such as `/home` or `C:\`.
    pub mountpoint: String,
    /// Filesystem type in the guest's notation, such as `ext4`, `xfs` or `NTFS`.
    pub r#type: String,
    /// Space in use. Unit: bytes. If absent: the guest could not determine it.
    ///
    /// Member `used-bytes`, since QEMU 3.0.
    #[doc(alias = "used-bytes")]
    pub used_bytes: Option<u64>,
    /// Space that ordinary users can fill: used space and what is free for them, without blocks reserved for the
    /// superuser. Unit: bytes. If absent: the guest could not determine it.
    ///
    /// Member `total-bytes`, since QEMU 3.0.
    #[doc(alias = "total-bytes")]
    pub total_bytes: Option<u64>,
    /// Full capacity, blocks reserved for the superuser included. Unit: bytes. If absent: the guest could not
    /// determine it.
    ///
    /// Member `total-bytes-privileged`, since QEMU 9.1.
    #[doc(alias = "total-bytes-privileged")]
    pub total_bytes_privileged: Option<u64>,
    /// Hardware addresses of the disks below the filesystem: several for arrays and spanning volumes, empty if
    /// unknown.
    pub disk: Vec<GuestDiskAddress>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl GuestFilesystemInfo {
    /// Creates a value with the mandatory members and no optional one.
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

    /// Sets `used-bytes`. Space in use. Unit: bytes. If absent: the guest could not determine it.
    #[must_use]
    #[inline]
    pub fn used_bytes(mut self, used_bytes: u64) -> Self {
        self.used_bytes = Some(used_bytes);
        self
    }

    /// Sets `total-bytes`. Space that ordinary users can fill: used space and what is free for them, without blocks
    /// reserved for the superuser. Unit: bytes. If absent: the guest could not determine it.
    #[must_use]
    #[inline]
    pub fn total_bytes(mut self, total_bytes: u64) -> Self {
        self.total_bytes = Some(total_bytes);
        self
    }

    /// Sets `total-bytes-privileged`. Full capacity, blocks reserved for the superuser included. Unit: bytes. If
    /// absent: the guest could not determine it.
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

/// State of a block of memory that the guest can switch on and off.
///
/// The struct `GuestMemoryBlock`, since QEMU 2.3.
///
/// Only in builds with `CONFIG_LINUX`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Object-,GuestMemoryBlock)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GuestMemoryBlock {
    /// Number of the block: the N in `/sys/devices/system/memory/memoryN`. Numbers can have gaps.
    #[doc(alias = "phys-index")]
    pub phys_index: u64,
    /// Whether the guest uses the block; in a request, the state to reach.
    pub online: bool,
    /// Whether the guest can release the block. Ignored in requests. If absent: unknown; the agent always sends it.
    #[doc(alias = "can-offline")]
    pub can_offline: Option<bool>,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl GuestMemoryBlock {
    /// Creates a value with the mandatory members and no optional one.
    #[inline]
    pub fn new(phys_index: u64, online: bool) -> Self {
        Self { phys_index, online, can_offline: None, extra: Extra::default() }
    }

    /// Sets `can-offline`. Whether the guest can release the block. Ignored in requests. If absent: unknown; the
    /// agent always sends it.
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

/// Outcome of switching one memory block.
///
/// The enum `GuestMemoryBlockResponseType`, since QEMU 2.3.
///
/// Only in builds with `CONFIG_LINUX`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Enum-,GuestMemoryBlockResponseType)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GuestMemoryBlockResponseType {
    /// The block is in the requested state, perhaps already before.
    Success,
    /// The guest has no block with this number.
    #[doc(alias = "not-found")]
    NotFound,
    /// The guest's kernel cannot switch memory blocks.
    #[doc(alias = "operation-not-supported")]
    OperationNotSupported,
    /// The kernel refused, for example because the memory is in use; see `error-code`.
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

/// Outcome of one entry of [`guest-set-memory-blocks`](super::command::GuestSetMemoryBlocks).
///
/// The struct `GuestMemoryBlockResponse`, since QEMU 2.3.
///
/// Only in builds with `CONFIG_LINUX`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Object-,GuestMemoryBlockResponse)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GuestMemoryBlockResponse {
    /// Number of the block, as in the request.
    #[doc(alias = "phys-index")]
    pub phys_index: u64,
    /// Outcome for the block.
    pub response: GuestMemoryBlockResponseType,
    /// Value of `errno` in the guest, in the guest's numbering. If absent: the operation succeeded.
    #[doc(alias = "error-code")]
    pub error_code: Option<i64>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl GuestMemoryBlockResponse {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(phys_index: u64, response: impl Into<GuestMemoryBlockResponseType>) -> Self {
        Self { phys_index, response: response.into(), error_code: None, extra: Extra::default() }
    }

    /// Sets `error-code`. Value of `errno` in the guest, in the guest's numbering. If absent: the operation
    /// succeeded.
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

/// Properties that all memory blocks of the guest share.
///
/// The struct `GuestMemoryBlockInfo`, since QEMU 2.3.
///
/// Only in builds with `CONFIG_LINUX`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Object-,GuestMemoryBlockInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GuestMemoryBlockInfo {
    /// Size of one block, which is the smallest amount of memory the guest can switch. Unit: bytes.
    pub size: u64,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl GuestMemoryBlockInfo {
    /// Creates a value with the mandatory members and no optional one.
    #[inline]
    pub fn new(size: u64) -> Self {
        Self { size, extra: Extra::default() }
    }
}

record! { received GuestMemoryBlockInfo {
    size: "size" required,
} extra }

/// State of a program started by [`guest-exec`](super::command::GuestExec), and its output once it has ended.
///
/// The struct `GuestExecStatus`, since QEMU 2.5.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Object-,GuestExecStatus)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestExecStatus {
    /// Whether the program has ended and its captured streams are closed. A background child that keeps a captured
    /// stream open delays this.
    pub exited: bool,
    /// Exit code of the program. If absent: the program is still running or was ended by a signal or an exception.
    pub exitcode: Option<i64>,
    /// Number of the signal that ended the program on Unix, or the code of an unhandled exception on Windows. If
    /// absent: the program is still running or ended by itself.
    pub signal: Option<i64>,
    /// Captured standard output, Base64-encoded. In the mode `merged` it also holds standard error. If absent: the
    /// program is still running, wrote nothing, or its output was not captured.
    #[doc(alias = "out-data")]
    pub out_data: Option<Base64>,
    /// Captured standard error, Base64-encoded. If absent: the program is still running, wrote nothing, or this
    /// stream was not captured.
    #[doc(alias = "err-data")]
    pub err_data: Option<Base64>,
    /// Whether standard output was longer than the agent keeps, which is 16 MiB; the rest is lost. If absent: the
    /// output is complete.
    #[doc(alias = "out-truncated")]
    pub out_truncated: Option<bool>,
    /// Whether standard error was longer than the agent keeps, which is 16 MiB; the rest is lost. If absent: the
    /// output is complete.
    #[doc(alias = "err-truncated")]
    pub err_truncated: Option<bool>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl GuestExecStatus {
    /// Creates a value with the mandatory members and no optional one.
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

    /// Sets `exitcode`. Exit code of the program. If absent: the program is still running or was ended by a signal
    /// or an exception.
    #[must_use]
    #[inline]
    pub fn exitcode(mut self, exitcode: i64) -> Self {
        self.exitcode = Some(exitcode);
        self
    }

    /// Sets `signal`. Number of the signal that ended the program on Unix, or the code of an unhandled exception on
    /// Windows. If absent: the program is still running or ended by itself.
    #[must_use]
    #[inline]
    pub fn signal(mut self, signal: i64) -> Self {
        self.signal = Some(signal);
        self
    }

    /// Sets `out-data`. Captured standard output, Base64-encoded. In the mode `merged` it also holds standard
    /// error. If absent: the program is still running, wrote nothing, or its output was not captured.
    #[must_use]
    pub fn out_data(mut self, out_data: impl Into<Base64>) -> Self {
        self.out_data = Some(out_data.into());
        self
    }

    /// Sets `err-data`. Captured standard error, Base64-encoded. If absent: the program is still running, wrote
    /// nothing, or this stream was not captured.
    #[must_use]
    pub fn err_data(mut self, err_data: impl Into<Base64>) -> Self {
        self.err_data = Some(err_data.into());
        self
    }

    /// Sets `out-truncated`. Whether standard output was longer than the agent keeps, which is 16 MiB; the rest is
    /// lost. If absent: the output is complete.
    #[must_use]
    #[inline]
    pub fn out_truncated(mut self, out_truncated: bool) -> Self {
        self.out_truncated = Some(out_truncated);
        self
    }

    /// Sets `err-truncated`. Whether standard error was longer than the agent keeps, which is 16 MiB; the rest is
    /// lost. If absent: the output is complete.
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

/// Process that [`guest-exec`](super::command::GuestExec) started.
///
/// The struct `GuestExec`, since QEMU 2.5.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Object-,GuestExec)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GuestExec {
    /// Process number in the guest, to be passed to `guest-exec-status`.
    pub pid: i64,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl GuestExec {
    /// Creates a value with the mandatory members and no optional one.
    #[inline]
    pub fn new(pid: i64) -> Self {
        Self { pid, extra: Extra::default() }
    }
}

record! { received GuestExec {
    pid: "pid" required,
} extra }

/// Which output streams of a program the agent keeps.
///
/// The enum `GuestExecCaptureOutputMode`, since QEMU 8.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Enum-,GuestExecCaptureOutputMode)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GuestExecCaptureOutputMode {
    /// All output is discarded.
    None,
    /// Standard output is kept and standard error is discarded.
    Stdout,
    /// Standard error is kept and standard output is discarded.
    Stderr,
    /// Both streams are kept, in `out-data` and `err-data`.
    Separated,
    /// Both streams are kept in `out-data`, in the order of writing. Not available in Windows guests.
    ///
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

/// Which output of a program the agent keeps, as a mode or, for old agents, as a boolean.
///
/// A boolean is understood by all agents: `true` is the mode `separated`, `false` the mode `none`. Agents
/// before QEMU 8.0 understand only the boolean.
///
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

/// Name under which the guest knows itself.
///
/// The struct `GuestHostName`, since QEMU 2.10.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Object-,GuestHostName)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GuestHostName {
    /// Name set in the guest. It may or may not be fully qualified.
    #[doc(alias = "host-name")]
    pub host_name: String,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl GuestHostName {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(host_name: impl Into<String>) -> Self {
        Self { host_name: host_name.into(), extra: Extra::default() }
    }
}

record! { received GuestHostName {
    host_name: "host-name" required,
} extra }

/// User who is logged in to the guest.
///
/// The struct `GuestUser`, since QEMU 2.10.
///
/// Only in builds with `CONFIG_WIN32 || HAVE_UTMPX`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Object-,GuestUser)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GuestUser {
    /// Account name, without the domain.
    pub user: String,
    /// Earliest login of the user's current sessions, counted from 1970-01-01 00:00 UTC, with a fraction. Unit:
    /// seconds.
    #[doc(alias = "login-time")]
    pub login_time: f64,
    /// Windows domain or computer name of the account. If absent: the guest is not Windows.
    pub domain: Option<String>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl GuestUser {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(user: impl Into<String>, login_time: f64) -> Self {
        Self { user: user.into(), login_time, domain: None, extra: Extra::default() }
    }

    /// Sets `domain`. Windows domain or computer name of the account. If absent: the guest is not Windows.
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

/// Time zone that is set in the guest.
///
/// The struct `GuestTimezone`, since QEMU 2.10.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Object-,GuestTimezone)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GuestTimezone {
    /// Abbreviation or name of the zone, such as `CET`. It is not standardized between systems; use it for display
    /// only. If absent: the guest reports none.
    pub zone: Option<String>,
    /// Current difference of local time from UTC, daylight saving included; positive east of Greenwich. Unit:
    /// seconds.
    pub offset: i64,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl GuestTimezone {
    /// Creates a value with the mandatory members and no optional one.
    #[inline]
    pub fn new(offset: i64) -> Self {
        Self { zone: None, offset, extra: Extra::default() }
    }

    /// Sets `zone`. Abbreviation or name of the zone, such as `CET`. It is not standardized between systems; use it
    /// for display only. If absent: the guest reports none.
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

/// Name and release of the guest operating system.
///
/// On Linux and other Unix systems, all members except the first three come from the `os-release` file, and are
/// absent where that file lacks them.
///
/// The struct `GuestOSInfo`, since QEMU 2.10.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Object-,GuestOSInfo)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GuestOsInfo {
    /// Release of the kernel as `uname -r` prints it; the build number on Windows. If absent: the guest cannot
    /// tell.
    #[doc(alias = "kernel-release")]
    pub kernel_release: Option<String>,
    /// Build description of the kernel as `uname -v` prints it; the version number such as `10.0` on Windows. If
    /// absent: the guest cannot tell.
    #[doc(alias = "kernel-version")]
    pub kernel_version: Option<String>,
    /// Hardware architecture of the guest as `uname -m` prints it, such as `x86_64`. If absent: the guest cannot
    /// tell.
    pub machine: Option<String>,
    /// Short lower-case identifier of the distribution, such as `debian` or `fedora`; `mswindows` on Windows.
    /// Compare this one in programs. If absent: the guest's `os-release` file does not have it.
    pub id: Option<String>,
    /// Name of the operating system without its version, such as `Debian GNU/Linux` or `Microsoft Windows`. If
    /// absent: the guest's `os-release` file does not have it.
    pub name: Option<String>,
    /// Full name for display, usually with the version. If absent: the guest's `os-release` file does not have it.
    #[doc(alias = "pretty-name")]
    pub pretty_name: Option<String>,
    /// Version with code name or long product name, such as `12 (bookworm)`. If absent: the guest's `os-release`
    /// file does not have it.
    pub version: Option<String>,
    /// Version for comparisons, such as `12` or `22.04`. If absent: the guest's `os-release` file does not have it.
    #[doc(alias = "version-id")]
    pub version_id: Option<String>,
    /// Edition for display, such as `Server Edition`; `server` or `client` on Windows. If absent: the guest's
    /// `os-release` file does not have it.
    pub variant: Option<String>,
    /// Identifier of the edition, such as `server`. If absent: the guest's `os-release` file does not have it.
    #[doc(alias = "variant-id")]
    pub variant_id: Option<String>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl GuestOsInfo {
    /// Creates a value with no member set.
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

    /// Sets `kernel-release`. Release of the kernel as `uname -r` prints it; the build number on Windows. If
    /// absent: the guest cannot tell.
    #[must_use]
    pub fn kernel_release(mut self, kernel_release: impl Into<String>) -> Self {
        self.kernel_release = Some(kernel_release.into());
        self
    }

    /// Sets `kernel-version`. Build description of the kernel as `uname -v` prints it; the version number such as
    /// `10.0` on Windows. If absent: the guest cannot tell.
    #[must_use]
    pub fn kernel_version(mut self, kernel_version: impl Into<String>) -> Self {
        self.kernel_version = Some(kernel_version.into());
        self
    }

    /// Sets `machine`. Hardware architecture of the guest as `uname -m` prints it, such as `x86_64`. If absent: the
    /// guest cannot tell.
    #[must_use]
    pub fn machine(mut self, machine: impl Into<String>) -> Self {
        self.machine = Some(machine.into());
        self
    }

    /// Sets `id`. Short lower-case identifier of the distribution, such as `debian` or `fedora`; `mswindows` on
    /// Windows. Compare this one in programs. If absent: the guest's `os-release` file does not have it.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets `name`. Name of the operating system without its version, such as `Debian GNU/Linux` or `Microsoft
    /// Windows`. If absent: the guest's `os-release` file does not have it.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `pretty-name`. Full name for display, usually with the version. If absent: the guest's `os-release`
    /// file does not have it.
    #[must_use]
    pub fn pretty_name(mut self, pretty_name: impl Into<String>) -> Self {
        self.pretty_name = Some(pretty_name.into());
        self
    }

    /// Sets `version`. Version with code name or long product name, such as `12 (bookworm)`. If absent: the guest's
    /// `os-release` file does not have it.
    #[must_use]
    pub fn version(mut self, version: impl Into<String>) -> Self {
        self.version = Some(version.into());
        self
    }

    /// Sets `version-id`. Version for comparisons, such as `12` or `22.04`. If absent: the guest's `os-release`
    /// file does not have it.
    #[must_use]
    pub fn version_id(mut self, version_id: impl Into<String>) -> Self {
        self.version_id = Some(version_id.into());
        self
    }

    /// Sets `variant`. Edition for display, such as `Server Edition`; `server` or `client` on Windows. If absent:
    /// the guest's `os-release` file does not have it.
    #[must_use]
    pub fn variant(mut self, variant: impl Into<String>) -> Self {
        self.variant = Some(variant.into());
        self
    }

    /// Sets `variant-id`. Identifier of the edition, such as `server`. If absent: the guest's `os-release` file
    /// does not have it.
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

/// Bus that a Windows device identification refers to.
///
/// The enum `GuestDeviceType`.
///
/// Only in builds with `CONFIG_WIN32`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Enum-,GuestDeviceType)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GuestDeviceType {
    /// The identification consists of PCI vendor and device numbers.
    Pci,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { received GuestDeviceType {
    "pci" Pci,
} open }

/// PCI identification of a device.
///
/// The struct `GuestDeviceIdPCI`, since QEMU 5.2.
///
/// Only in builds with `CONFIG_WIN32`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Object-,GuestDeviceIdPCI)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GuestDeviceIdPci {
    /// Vendor number assigned by PCI-SIG, for example 0x1af4 for virtio.
    #[doc(alias = "vendor-id")]
    pub vendor_id: u16,
    /// Device number assigned by the vendor.
    #[doc(alias = "device-id")]
    pub device_id: u16,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl GuestDeviceIdPci {
    /// Creates a value with the mandatory members and no optional one.
    #[inline]
    pub fn new(vendor_id: u16, device_id: u16) -> Self {
        Self { vendor_id, device_id, extra: Extra::default() }
    }
}

record! { received GuestDeviceIdPci {
    vendor_id: "vendor-id" required,
    device_id: "device-id" required,
} extra }

/// Identification of a device, in the form that its bus defines.
///
/// The union `GuestDeviceId`, since QEMU 5.2.
///
/// Only in builds with `CONFIG_WIN32`.
///
/// Its tag is `type`. [`GuestDeviceIdBranch`] has the values of the tag.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Object-,GuestDeviceId)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GuestDeviceId {
    /// Bus that defines the form of the identification.
    ///
    /// The value of `type`, with the members of its branch.
    pub branch: GuestDeviceIdBranch,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl GuestDeviceId {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(branch: impl Into<GuestDeviceIdBranch>) -> Self {
        Self { branch: branch.into(), extra: Extra::default() }
    }

    /// The identification consists of PCI vendor and device numbers.
    ///
    /// Creates a value with the branch `pci`.
    #[inline]
    pub fn pci(vendor_id: u16, device_id: u16) -> Self {
        Self::new(GuestDeviceIdBranch::Pci(GuestDeviceIdPci::new(vendor_id, device_id)))
    }
}

/// The branches of [`GuestDeviceId`], by the value of `type`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GuestDeviceIdBranch {
    /// The identification consists of PCI vendor and device numbers.
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

/// Device of a Windows guest with its installed driver.
///
/// The struct `GuestDeviceInfo`, since QEMU 5.2.
///
/// Only in builds with `CONFIG_WIN32`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Object-,GuestDeviceInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GuestDeviceInfo {
    /// Name of the driver for display.
    #[doc(alias = "driver-name")]
    pub driver_name: String,
    /// Date of the driver's release, counted from 1970-01-01 00:00 UTC. Unit: nanoseconds. If absent: Windows
    /// reports none.
    #[doc(alias = "driver-date")]
    pub driver_date: Option<i64>,
    /// Version of the driver, such as `100.93.104.26200`. If absent: Windows reports none.
    #[doc(alias = "driver-version")]
    pub driver_version: Option<String>,
    /// Hardware identification. If absent: the device is not a PCI device.
    pub id: Option<GuestDeviceId>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl GuestDeviceInfo {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(driver_name: impl Into<String>) -> Self {
        Self {
            driver_name: driver_name.into(),
            driver_date: None,
            driver_version: None,
            id: None,
            extra: Extra::default(),
        }
    }

    /// Sets `driver-date`. Date of the driver's release, counted from 1970-01-01 00:00 UTC. Unit: nanoseconds. If
    /// absent: Windows reports none.
    #[must_use]
    #[inline]
    pub fn driver_date(mut self, driver_date: i64) -> Self {
        self.driver_date = Some(driver_date);
        self
    }

    /// Sets `driver-version`. Version of the driver, such as `100.93.104.26200`. If absent: Windows reports none.
    #[must_use]
    pub fn driver_version(mut self, driver_version: impl Into<String>) -> Self {
        self.driver_version = Some(driver_version.into());
        self
    }

    /// Sets `id`. Hardware identification. If absent: the device is not a PCI device.
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

/// SSH public keys that may log in to an account of the guest.
///
/// The struct `GuestAuthorizedKeys`, since QEMU 5.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Object-,GuestAuthorizedKeys)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GuestAuthorizedKeys {
    /// One line of the `authorized_keys` file each, with options and comment. Empty lines and comment lines are
    /// left out.
    pub keys: Vec<String>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl GuestAuthorizedKeys {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(keys: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { keys: keys.into_iter().map(Into::into).collect(), extra: Extra::default() }
    }
}

record! { received GuestAuthorizedKeys {
    keys: "keys" required,
} extra }

/// Counters of a block device since the guest booted, from Linux's `/proc/diskstats`.
///
/// Which counters are present depends on the guest's kernel: discard counters since Linux 4.18, flush counters
/// since 5.5.
///
/// The struct `GuestDiskStats`, since QEMU 7.1.
///
/// Only in builds with `CONFIG_LINUX`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Object-,GuestDiskStats)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GuestDiskStats {
    /// Amount of data read. Unit: 512-byte sectors. If absent: the guest's kernel does not report it.
    #[doc(alias = "read-sectors")]
    pub read_sectors: Option<u64>,
    /// Read requests completed. Unit: requests. If absent: the guest's kernel does not report it.
    #[doc(alias = "read-ios")]
    pub read_ios: Option<u64>,
    /// Adjacent read requests joined into another before being issued. Unit: requests. If absent: the guest's
    /// kernel does not report it.
    #[doc(alias = "read-merges")]
    pub read_merges: Option<u64>,
    /// Amount of data written. Unit: 512-byte sectors. If absent: the guest's kernel does not report it.
    #[doc(alias = "write-sectors")]
    pub write_sectors: Option<u64>,
    /// Write requests completed. Unit: requests. If absent: the guest's kernel does not report it.
    #[doc(alias = "write-ios")]
    pub write_ios: Option<u64>,
    /// Adjacent write requests joined into another before being issued. Unit: requests. If absent: the guest's
    /// kernel does not report it.
    #[doc(alias = "write-merges")]
    pub write_merges: Option<u64>,
    /// Amount of space discarded. Unit: 512-byte sectors. If absent: the guest's Linux is older than 4.18.
    #[doc(alias = "discard-sectors")]
    pub discard_sectors: Option<u64>,
    /// Discard requests completed. Unit: requests. If absent: the guest's Linux is older than 4.18.
    #[doc(alias = "discard-ios")]
    pub discard_ios: Option<u64>,
    /// Adjacent discard requests joined into another before being issued. Unit: requests. If absent: the guest's
    /// Linux is older than 4.18.
    #[doc(alias = "discard-merges")]
    pub discard_merges: Option<u64>,
    /// Cache flush requests completed. Unit: requests. If absent: the guest's Linux is older than 5.5.
    #[doc(alias = "flush-ios")]
    pub flush_ios: Option<u64>,
    /// Summed duration of all read requests. Unit: milliseconds. If absent: the guest's kernel does not report it.
    #[doc(alias = "read-ticks")]
    pub read_ticks: Option<u64>,
    /// Summed duration of all write requests. Unit: milliseconds. If absent: the guest's kernel does not report it.
    #[doc(alias = "write-ticks")]
    pub write_ticks: Option<u64>,
    /// Summed duration of all discard requests. Unit: milliseconds. If absent: the guest's Linux is older than 4.18.
    #[doc(alias = "discard-ticks")]
    pub discard_ticks: Option<u64>,
    /// Summed duration of all flush requests. Unit: milliseconds. If absent: the guest's Linux is older than 5.5.
    #[doc(alias = "flush-ticks")]
    pub flush_ticks: Option<u64>,
    /// Requests in flight at this moment. Unlike the other members, it is not a counter. Unit: requests. If absent:
    /// the guest's kernel does not report it.
    #[doc(alias = "ios-pgr")]
    pub ios_pgr: Option<u64>,
    /// Time during which at least one request was in flight. Unit: milliseconds. If absent: the guest's kernel does
    /// not report it.
    #[doc(alias = "total-ticks")]
    pub total_ticks: Option<u64>,
    /// Time in flight weighted by the length of the queue. Its growth divided by the elapsed time is the average
    /// queue length. Unit: milliseconds. If absent: the guest's kernel does not report it.
    #[doc(alias = "weight-ticks")]
    pub weight_ticks: Option<u64>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl GuestDiskStats {
    /// Creates a value with no member set.
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

    /// Sets `read-sectors`. Amount of data read. Unit: 512-byte sectors. If absent: the guest's kernel does not
    /// report it.
    #[must_use]
    #[inline]
    pub fn read_sectors(mut self, read_sectors: u64) -> Self {
        self.read_sectors = Some(read_sectors);
        self
    }

    /// Sets `read-ios`. Read requests completed. Unit: requests. If absent: the guest's kernel does not report it.
    #[must_use]
    #[inline]
    pub fn read_ios(mut self, read_ios: u64) -> Self {
        self.read_ios = Some(read_ios);
        self
    }

    /// Sets `read-merges`. Adjacent read requests joined into another before being issued. Unit: requests. If
    /// absent: the guest's kernel does not report it.
    #[must_use]
    #[inline]
    pub fn read_merges(mut self, read_merges: u64) -> Self {
        self.read_merges = Some(read_merges);
        self
    }

    /// Sets `write-sectors`. Amount of data written. Unit: 512-byte sectors. If absent: the guest's kernel does not
    /// report it.
    #[must_use]
    #[inline]
    pub fn write_sectors(mut self, write_sectors: u64) -> Self {
        self.write_sectors = Some(write_sectors);
        self
    }

    /// Sets `write-ios`. Write requests completed. Unit: requests. If absent: the guest's kernel does not report
    /// it.
    #[must_use]
    #[inline]
    pub fn write_ios(mut self, write_ios: u64) -> Self {
        self.write_ios = Some(write_ios);
        self
    }

    /// Sets `write-merges`. Adjacent write requests joined into another before being issued. Unit: requests. If
    /// absent: the guest's kernel does not report it.
    #[must_use]
    #[inline]
    pub fn write_merges(mut self, write_merges: u64) -> Self {
        self.write_merges = Some(write_merges);
        self
    }

    /// Sets `discard-sectors`. Amount of space discarded. Unit: 512-byte sectors. If absent: the guest's Linux is
    /// older than 4.18.
    #[must_use]
    #[inline]
    pub fn discard_sectors(mut self, discard_sectors: u64) -> Self {
        self.discard_sectors = Some(discard_sectors);
        self
    }

    /// Sets `discard-ios`. Discard requests completed. Unit: requests. If absent: the guest's Linux is older than 4.18.
    #[must_use]
    #[inline]
    pub fn discard_ios(mut self, discard_ios: u64) -> Self {
        self.discard_ios = Some(discard_ios);
        self
    }

    /// Sets `discard-merges`. Adjacent discard requests joined into another before being issued. Unit: requests. If
    /// absent: the guest's Linux is older than 4.18.
    #[must_use]
    #[inline]
    pub fn discard_merges(mut self, discard_merges: u64) -> Self {
        self.discard_merges = Some(discard_merges);
        self
    }

    /// Sets `flush-ios`. Cache flush requests completed. Unit: requests. If absent: the guest's Linux is older than 5.5.
    #[must_use]
    #[inline]
    pub fn flush_ios(mut self, flush_ios: u64) -> Self {
        self.flush_ios = Some(flush_ios);
        self
    }

    /// Sets `read-ticks`. Summed duration of all read requests. Unit: milliseconds. If absent: the guest's kernel
    /// does not report it.
    #[must_use]
    #[inline]
    pub fn read_ticks(mut self, read_ticks: u64) -> Self {
        self.read_ticks = Some(read_ticks);
        self
    }

    /// Sets `write-ticks`. Summed duration of all write requests. Unit: milliseconds. If absent: the guest's kernel
    /// does not report it.
    #[must_use]
    #[inline]
    pub fn write_ticks(mut self, write_ticks: u64) -> Self {
        self.write_ticks = Some(write_ticks);
        self
    }

    /// Sets `discard-ticks`. Summed duration of all discard requests. Unit: milliseconds. If absent: the guest's
    /// Linux is older than 4.18.
    #[must_use]
    #[inline]
    pub fn discard_ticks(mut self, discard_ticks: u64) -> Self {
        self.discard_ticks = Some(discard_ticks);
        self
    }

    /// Sets `flush-ticks`. Summed duration of all flush requests. Unit: milliseconds. If absent: the guest's Linux
    /// is older than 5.5.
    #[must_use]
    #[inline]
    pub fn flush_ticks(mut self, flush_ticks: u64) -> Self {
        self.flush_ticks = Some(flush_ticks);
        self
    }

    /// Sets `ios-pgr`. Requests in flight at this moment. Unlike the other members, it is not a counter. Unit:
    /// requests. If absent: the guest's kernel does not report it.
    #[must_use]
    #[inline]
    pub fn ios_pgr(mut self, ios_pgr: u64) -> Self {
        self.ios_pgr = Some(ios_pgr);
        self
    }

    /// Sets `total-ticks`. Time during which at least one request was in flight. Unit: milliseconds. If absent: the
    /// guest's kernel does not report it.
    #[must_use]
    #[inline]
    pub fn total_ticks(mut self, total_ticks: u64) -> Self {
        self.total_ticks = Some(total_ticks);
        self
    }

    /// Sets `weight-ticks`. Time in flight weighted by the length of the queue. Its growth divided by the elapsed
    /// time is the average queue length. Unit: milliseconds. If absent: the guest's kernel does not report it.
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

/// Block device of the guest with its counters.
///
/// The struct `GuestDiskStatsInfo`.
///
/// Only in builds with `CONFIG_LINUX`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Object-,GuestDiskStatsInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GuestDiskStatsInfo {
    /// Kernel's name of the device such as `vda1`, without `/dev/`.
    pub name: String,
    /// First part of the Linux device number, which selects the driver.
    pub major: u64,
    /// Second part of the Linux device number, which selects the device of the driver.
    pub minor: u64,
    /// Counters since boot.
    pub stats: GuestDiskStats,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl GuestDiskStatsInfo {
    /// Creates a value with the mandatory members and no optional one.
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

/// Operating system whose processor statistics are reported.
///
/// The enum `GuestCpuStatsType`, since QEMU 7.1.
///
/// Only in builds with `CONFIG_LINUX`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Enum-,GuestCpuStatsType)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GuestCpuStatsType {
    /// Counters from Linux's `/proc/stat`.
    Linux,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { received GuestCpuStatsType {
    "linux" Linux,
} open }

/// How a processor of a Linux guest has spent its time since boot.
///
/// The struct `GuestLinuxCpuStats`, since QEMU 7.1.
///
/// Only in builds with `CONFIG_LINUX`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Object-,GuestLinuxCpuStats)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GuestLinuxCpuStats {
    /// Number that the guest gives to the processor: the N of `cpuN` in `/proc/stat`.
    pub cpu: i64,
    /// Time in programs of normal priority. It includes `guest`. Unit: milliseconds.
    pub user: u64,
    /// Time in programs of lowered priority. It includes `guestnice`. Unit: milliseconds.
    pub nice: u64,
    /// Time in the kernel. Unit: milliseconds.
    pub system: u64,
    /// Time without work, waiting for I/O excluded. Unit: milliseconds.
    pub idle: u64,
    /// Idle time during which I/O was outstanding. Linux itself calls this value unreliable. Unit: milliseconds. If
    /// absent: the guest's kernel does not report it.
    pub iowait: Option<u64>,
    /// Time in hardware interrupt handlers. Unit: milliseconds. If absent: the guest's kernel does not report it.
    pub irq: Option<u64>,
    /// Time in deferred interrupt work. Unit: milliseconds. If absent: the guest's kernel does not report it.
    pub softirq: Option<u64>,
    /// Time in which the processor was ready but the host ran something else. High values show an overcommitted
    /// host. Unit: milliseconds. If absent: the guest's kernel does not report it.
    pub steal: Option<u64>,
    /// Time running virtual processors of nested guests. Unit: milliseconds. If absent: the guest's kernel does not
    /// report it.
    pub guest: Option<u64>,
    /// Time running virtual processors of nested guests at lowered priority. Unit: milliseconds. If absent: the
    /// guest's kernel does not report it.
    pub guestnice: Option<u64>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl GuestLinuxCpuStats {
    /// Creates a value with the mandatory members and no optional one.
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

    /// Sets `iowait`. Idle time during which I/O was outstanding. Linux itself calls this value unreliable. Unit:
    /// milliseconds. If absent: the guest's kernel does not report it.
    #[must_use]
    #[inline]
    pub fn iowait(mut self, iowait: u64) -> Self {
        self.iowait = Some(iowait);
        self
    }

    /// Sets `irq`. Time in hardware interrupt handlers. Unit: milliseconds. If absent: the guest's kernel does not
    /// report it.
    #[must_use]
    #[inline]
    pub fn irq(mut self, irq: u64) -> Self {
        self.irq = Some(irq);
        self
    }

    /// Sets `softirq`. Time in deferred interrupt work. Unit: milliseconds. If absent: the guest's kernel does not
    /// report it.
    #[must_use]
    #[inline]
    pub fn softirq(mut self, softirq: u64) -> Self {
        self.softirq = Some(softirq);
        self
    }

    /// Sets `steal`. Time in which the processor was ready but the host ran something else. High values show an
    /// overcommitted host. Unit: milliseconds. If absent: the guest's kernel does not report it.
    #[must_use]
    #[inline]
    pub fn steal(mut self, steal: u64) -> Self {
        self.steal = Some(steal);
        self
    }

    /// Sets `guest`. Time running virtual processors of nested guests. Unit: milliseconds. If absent: the guest's
    /// kernel does not report it.
    #[must_use]
    #[inline]
    pub fn guest(mut self, guest: u64) -> Self {
        self.guest = Some(guest);
        self
    }

    /// Sets `guestnice`. Time running virtual processors of nested guests at lowered priority. Unit: milliseconds.
    /// If absent: the guest's kernel does not report it.
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

/// Statistics of one processor, in the form of the guest's operating system.
///
/// The union `GuestCpuStats`, since QEMU 7.1.
///
/// Only in builds with `CONFIG_LINUX`.
///
/// Its tag is `type`. [`GuestCpuStatsBranch`] has the values of the tag.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Object-,GuestCpuStats)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GuestCpuStats {
    /// Operating system, which decides the remaining members.
    ///
    /// The value of `type`, with the members of its branch.
    pub branch: GuestCpuStatsBranch,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl GuestCpuStats {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(branch: impl Into<GuestCpuStatsBranch>) -> Self {
        Self { branch: branch.into(), extra: Extra::default() }
    }

    /// Counters from Linux's `/proc/stat`.
    ///
    /// Creates a value with the branch `linux`.
    #[inline]
    pub fn linux(cpu: i64, user: u64, nice: u64, system: u64, idle: u64) -> Self {
        Self::new(GuestCpuStatsBranch::Linux(GuestLinuxCpuStats::new(cpu, user, nice, system, idle)))
    }
}

/// The branches of [`GuestCpuStats`], by the value of `type`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GuestCpuStatsBranch {
    /// Counters from Linux's `/proc/stat`.
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

/// Average numbers of tasks that compete for the guest's processors.
///
/// The numbers have the meaning of Unix load averages: runnable tasks, and on Linux tasks in uninterruptible
/// waits too. They are not divided by the number of processors. Windows guests have no such numbers; there the
/// agent imitates them from processor usage, sampled from the first call on.
///
/// The struct `GuestLoadAverage`, since QEMU 10.0.
///
/// Only in builds with `CONFIG_WIN32 || CONFIG_GETLOADAVG`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Object-,GuestLoadAverage)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GuestLoadAverage {
    /// Average over the last minute. Unit: tasks.
    pub load1m: f64,
    /// Average over the last five minutes. Unit: tasks.
    pub load5m: f64,
    /// Average over the last quarter of an hour. Unit: tasks.
    pub load15m: f64,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl GuestLoadAverage {
    /// Creates a value with the mandatory members and no optional one.
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

/// Entry of the guest's routing table.
///
/// Which members are present depends on `version`: `gateway`, `mask`, `irtt`, `window` and `mtu` for IPv4;
/// `desprefixlen`, `source`, `srcprefixlen` and `nexthop` for IPv6.
///
/// The struct `GuestNetworkRoute`, since QEMU 9.1.
///
/// Only in builds with `CONFIG_LINUX`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Object-,GuestNetworkRoute)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GuestNetworkRoute {
    /// Network interface through which matching packets leave the guest.
    pub iface: String,
    /// Network or host that the route leads to. `0.0.0.0` or `::` with an empty mask or prefix is the default
    /// route.
    pub destination: String,
    /// Preference among routes to the same destination; the lowest wins.
    pub metric: i64,
    /// Next router of an IPv4 route. `0.0.0.0` stands for a directly connected network. If absent: this is an IPv6
    /// route; see `nexthop`.
    pub gateway: Option<String>,
    /// Network mask in dotted decimal notation. If absent: this is an IPv6 route; see `desprefixlen`.
    pub mask: Option<String>,
    /// Initial round-trip time for TCP connections, 0 if the route sets none. If absent: this is an IPv6 route.
    pub irtt: Option<i64>,
    /// Bit field of Linux's `RTF_*` constants, for example 1 for usable and 2 for through a gateway.
    pub flags: Option<u64>,
    /// References to the route. Current Linux kernels report 0 for IPv4.
    pub refcnt: Option<i64>,
    /// Lookups of the route. Current Linux kernels report 0 for IPv4.
    pub r#use: Option<i64>,
    /// TCP window for connections over the route, 0 if the route sets none. Unit: bytes. If absent: this is an IPv6
    /// route.
    pub window: Option<i64>,
    /// Largest packet for the route, 0 if the route sets none. Unit: bytes. If absent: this is an IPv6 route.
    pub mtu: Option<i64>,
    /// Prefix length of the destination in bits, as a decimal string. If absent: this is an IPv4 route; see `mask`.
    pub desprefixlen: Option<String>,
    /// Source network that the route is restricted to; `::` is no restriction. If absent: this is an IPv4 route.
    pub source: Option<String>,
    /// Prefix length of the source network in bits, as a decimal string. If absent: this is an IPv4 route.
    pub srcprefixlen: Option<String>,
    /// Next router of an IPv6 route. `::` stands for a directly connected network. If absent: this is an IPv4
    /// route; see `gateway`.
    pub nexthop: Option<String>,
    /// IP version of the route: 4 or 6.
    pub version: i64,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl GuestNetworkRoute {
    /// Creates a value with the mandatory members and no optional one.
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

    /// Sets `gateway`. Next router of an IPv4 route. `0.0.0.0` stands for a directly connected network. If absent:
    /// this is an IPv6 route; see `nexthop`.
    #[must_use]
    pub fn gateway(mut self, gateway: impl Into<String>) -> Self {
        self.gateway = Some(gateway.into());
        self
    }

    /// Sets `mask`. Network mask in dotted decimal notation. If absent: this is an IPv6 route; see `desprefixlen`.
    #[must_use]
    pub fn mask(mut self, mask: impl Into<String>) -> Self {
        self.mask = Some(mask.into());
        self
    }

    /// Sets `irtt`. Initial round-trip time for TCP connections, 0 if the route sets none. If absent: this is an
    /// IPv6 route.
    #[must_use]
    #[inline]
    pub fn irtt(mut self, irtt: i64) -> Self {
        self.irtt = Some(irtt);
        self
    }

    /// Sets `flags`. Bit field of Linux's `RTF_*` constants, for example 1 for usable and 2 for through a gateway.
    #[must_use]
    #[inline]
    pub fn flags(mut self, flags: u64) -> Self {
        self.flags = Some(flags);
        self
    }

    /// Sets `refcnt`. References to the route. Current Linux kernels report 0 for IPv4.
    #[must_use]
    #[inline]
    pub fn refcnt(mut self, refcnt: i64) -> Self {
        self.refcnt = Some(refcnt);
        self
    }

    /// Sets `use`. Lookups of the route. Current Linux kernels report 0 for IPv4.
    #[must_use]
    #[inline]
    pub fn r#use(mut self, r#use: i64) -> Self {
        self.r#use = Some(r#use);
        self
    }

    /// Sets `window`. TCP window for connections over the route, 0 if the route sets none. Unit: bytes. If absent:
    /// this is an IPv6 route.
    #[must_use]
    #[inline]
    pub fn window(mut self, window: i64) -> Self {
        self.window = Some(window);
        self
    }

    /// Sets `mtu`. Largest packet for the route, 0 if the route sets none. Unit: bytes. If absent: this is an IPv6
    /// route.
    #[must_use]
    #[inline]
    pub fn mtu(mut self, mtu: i64) -> Self {
        self.mtu = Some(mtu);
        self
    }

    /// Sets `desprefixlen`. Prefix length of the destination in bits, as a decimal string. If absent: this is an
    /// IPv4 route; see `mask`.
    #[must_use]
    pub fn desprefixlen(mut self, desprefixlen: impl Into<String>) -> Self {
        self.desprefixlen = Some(desprefixlen.into());
        self
    }

    /// Sets `source`. Source network that the route is restricted to; `::` is no restriction. If absent: this is an
    /// IPv4 route.
    #[must_use]
    pub fn source(mut self, source: impl Into<String>) -> Self {
        self.source = Some(source.into());
        self
    }

    /// Sets `srcprefixlen`. Prefix length of the source network in bits, as a decimal string. If absent: this is an
    /// IPv4 route.
    #[must_use]
    pub fn srcprefixlen(mut self, srcprefixlen: impl Into<String>) -> Self {
        self.srcprefixlen = Some(srcprefixlen.into());
        self
    }

    /// Sets `nexthop`. Next router of an IPv6 route. `::` stands for a directly connected network. If absent: this
    /// is an IPv4 route; see `gateway`.
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

    /// Resynchronizes the channel: sends the number back after a 0xFF byte that marks the start of the reply.
    ///
    /// Send a 0xFF byte before this command, so that the agent drops any half-received request of an earlier
    /// client. Then discard all input up to the 0xFF byte of the reply. Do this after connecting and after every
    /// call that timed out. An error reply is not preceded by 0xFF.
    ///
    /// The command `guest-sync-delimited`, since QEMU 1.1.
    ///
    /// Returns `i64`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Command-,guest%2Dsync%2Ddelimited)
    #[doc(alias = "guest-sync-delimited")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct GuestSyncDelimited {
        /// Number that the reply repeats. Choose a fresh random one for each attempt, to tell this reply from stale
        /// ones.
        pub id: i64,
    }

    impl GuestSyncDelimited {
        /// Creates a value with the mandatory members and no optional one.
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

    /// Resynchronizes the channel by sending the given number back.
    ///
    /// Replies that arrive before the one with this number belong to earlier requests and must be discarded. Unlike
    /// [`guest-sync-delimited`](super::super::command::GuestSyncDelimited), nothing in the byte stream marks where the reply starts; prefer that command unless
    /// input is read line by line.
    ///
    /// The command `guest-sync`, since QEMU 0.15.0.
    ///
    /// Returns `i64`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Command-,guest%2Dsync)
    #[doc(alias = "guest-sync")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct GuestSync {
        /// Number that the reply repeats. Choose a fresh random one for each attempt.
        pub id: i64,
    }

    impl GuestSync {
        /// Creates a value with the mandatory members and no optional one.
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

    /// Does nothing; an empty reply shows that the agent is alive and serves requests.
    ///
    /// The command is also served while filesystems are frozen.
    ///
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
        /// Creates a value with no member set.
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

    /// Reads the guest's system clock, in nanoseconds since 1970-01-01 00:00 UTC.
    ///
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
        /// Creates a value with no member set.
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

    /// Sets the guest's system clock and hardware clock, for example after the guest was paused or restored.
    ///
    /// With a time, the agent sets the system clock and copies it to the hardware clock. Without one, it copies the
    /// hardware clock to the system clock; a Windows guest synchronizes with its time service instead. On Linux the
    /// hardware clock is accessed with the `hwclock` program; the command fails if that program fails, although the
    /// system clock may already have been set.
    ///
    /// The command `guest-set-time`, since QEMU 1.5.
    ///
    /// Returns nothing.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Command-,guest%2Dset%2Dtime)
    #[doc(alias = "guest-set-time")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct GuestSetTime {
        /// New time of the system clock, counted from 1970-01-01 00:00 UTC. Unit: nanoseconds. If absent: the system
        /// clock is set from the hardware clock.
        pub time: Option<i64>,
    }

    impl GuestSetTime {
        /// Creates a value with no member set.
        #[inline]
        pub fn new() -> Self {
            Self { time: None }
        }

        /// Sets `time`. New time of the system clock, counted from 1970-01-01 00:00 UTC. Unit: nanoseconds. If absent:
        /// the system clock is set from the hardware clock.
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

    /// Reports the agent's release and all its commands, including which of them are enabled.
    ///
    /// The command is also served while filesystems are frozen. Use it to distinguish a disabled command from one
    /// that the agent lacks.
    ///
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
        /// Creates a value with no member set.
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

    /// Starts a shutdown, halt or reboot of the guest operating system.
    ///
    /// Success is not answered; only an error is. Wait for the QMP event `SHUTDOWN` (or `RESET` after a reboot)
    /// instead; a halt need not cause an event. The guest may delay or refuse the shutdown, so a deadline and a
    /// fallback such as `quit` are advisable.
    ///
    /// ```
    /// # use qapi_types::qga;
    /// # #[cfg(feature = "blocking")]
    /// # fn example<C: qga::Client>(agent: C) -> Result<(), C::Error> {
    /// // There is no reply unless it fails.
    /// agent.execute(qga::command::GuestShutdown::new().mode("reboot"))?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The command `guest-shutdown`, since QEMU 0.15.0.
    ///
    /// Sends no reply on success.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Command-,guest%2Dshutdown)
    #[doc(alias = "guest-shutdown")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct GuestShutdown {
        /// `powerdown`, `halt` (stop without powering off) or `reboot`. Other values are errors. Default: `powerdown`.
        pub mode: Option<String>,
    }

    impl GuestShutdown {
        /// Creates a value with no member set.
        #[inline]
        pub fn new() -> Self {
            Self { mode: None }
        }

        /// Sets `mode`. `powerdown`, `halt` (stop without powering off) or `reboot`. Other values are errors. Default:
        /// `powerdown`.
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

    /// Opens a file in the guest and returns a handle for the other `guest-file-*` commands.
    ///
    /// The file is opened with the agent's privileges, usually root, and on Unix in non-blocking mode. A file that
    /// does not exist is created unless the mode starts with `r`. The handle stays valid until [`guest-file-close`](super::super::command::GuestFileClose),
    /// also across clients; handles that are not closed leak.
    ///
    /// ```
    /// # use qapi_types::qga;
    /// # #[cfg(feature = "blocking")]
    /// # fn example<C: qga::Client>(agent: C) -> Result<(), C::Error> {
    /// let file = agent.execute(qga::command::GuestFileOpen::new("/etc/motd").mode("w"))?;
    /// agent.guest_file_write(file, "Maintenance at noon.\n")?;
    /// agent.guest_file_close(file)?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The command `guest-file-open`, since QEMU 0.15.0.
    ///
    /// Returns `i64`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Command-,guest%2Dfile%2Dopen)
    #[doc(alias = "guest-file-open")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct GuestFileOpen {
        /// Absolute path in the guest.
        pub path: String,
        /// Access mode in the notation of C's `fopen`: `r`, `w`, `a`, each optionally with `b` and `+`. `w` truncates
        /// an existing file. Default: `r`.
        pub mode: Option<String>,
    }

    impl GuestFileOpen {
        /// Creates a value with the mandatory members and no optional one.
        pub fn new(path: impl Into<String>) -> Self {
            Self { path: path.into(), mode: None }
        }

        /// Sets `mode`. Access mode in the notation of C's `fopen`: `r`, `w`, `a`, each optionally with `b` and `+`.
        /// `w` truncates an existing file. Default: `r`.
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

    /// Closes a file handle and writes its buffered data.
    ///
    /// The command `guest-file-close`, since QEMU 0.15.0.
    ///
    /// Returns nothing.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Command-,guest%2Dfile%2Dclose)
    #[doc(alias = "guest-file-close")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct GuestFileClose {
        /// Number that `guest-file-open` returned. It is invalid after success.
        pub handle: i64,
    }

    impl GuestFileClose {
        /// Creates a value with the mandatory members and no optional one.
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

    /// Reads the next bytes of an open file in the guest.
    ///
    /// Each call continues where the previous access ended. Read a file in a loop until `eof` is true. Large values
    /// of `count` make one very large reply; moderate ones are kinder to the channel.
    ///
    /// ```
    /// # use qapi_types::qga;
    /// # #[cfg(feature = "blocking")]
    /// # fn example<C: qga::Client>(agent: C) -> Result<(), C::Error> {
    /// let file = agent.guest_file_open("/etc/hostname")?;
    /// let part = agent.execute(qga::command::GuestFileRead::new(file).count(1 << 20))?;
    /// println!("{}", String::from_utf8_lossy(&part.buf_b64));
    /// agent.guest_file_close(file)?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The command `guest-file-read`, since QEMU 0.15.0.
    ///
    /// Returns [`GuestFileRead`](types::GuestFileRead).
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Command-,guest%2Dfile%2Dread)
    #[doc(alias = "guest-file-read")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct GuestFileRead {
        /// Number that `guest-file-open` returned.
        pub handle: i64,
        /// Largest amount of data in the reply, before Base64 encoding. Unit: bytes. Default: `4096` (4 KiB). Range: 0
        /// to 50331648.
        pub count: Option<i64>,
    }

    impl GuestFileRead {
        /// Creates a value with the mandatory members and no optional one.
        #[inline]
        pub fn new(handle: i64) -> Self {
            Self { handle, count: None }
        }

        /// Sets `count`. Largest amount of data in the reply, before Base64 encoding. Unit: bytes. Default: `4096` (4
        /// KiB). Range: 0 to 50331648.
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

    /// Writes Base64-encoded data at the current position of a file opened for writing.
    ///
    /// The data may stay in a buffer of the agent. Call [`guest-file-flush`](super::super::command::GuestFileFlush) or [`guest-file-close`](super::super::command::GuestFileClose) to hand it to the
    /// guest's kernel.
    ///
    /// ```
    /// # use qapi_types::qga;
    /// # #[cfg(feature = "blocking")]
    /// # fn example<C: qga::Client>(agent: C) -> Result<(), C::Error> {
    /// let file = agent.execute(qga::command::GuestFileOpen::new("/var/log/host.log").mode("a"))?;
    /// let written = agent.guest_file_write(file, "The host restarts.\n")?;
    /// println!("{} bytes", written.count);
    /// agent.guest_file_close(file)?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The command `guest-file-write`, since QEMU 0.15.0.
    ///
    /// Returns [`GuestFileWrite`](types::GuestFileWrite).
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Command-,guest%2Dfile%2Dwrite)
    #[doc(alias = "guest-file-write")]
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct GuestFileWrite {
        /// Number that `guest-file-open` returned. The file must be open for writing.
        pub handle: i64,
        /// The data, Base64-encoded.
        #[doc(alias = "buf-b64")]
        pub buf_b64: Base64,
        /// How much of the decoded data to write, from its start. More than there is, or a negative number, is an
        /// error. Unit: bytes. If absent: all of the data.
        pub count: Option<i64>,
    }

    impl GuestFileWrite {
        /// Creates a value with the mandatory members and no optional one.
        pub fn new(handle: i64, buf_b64: impl Into<Base64>) -> Self {
            Self { handle, buf_b64: buf_b64.into(), count: None }
        }

        /// Sets `count`. How much of the decoded data to write, from its start. More than there is, or a negative
        /// number, is an error. Unit: bytes. If absent: all of the data.
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

    /// Moves the position of an open file in the guest and returns the new position.
    ///
    /// An offset of 0 from the current position only queries the position.
    ///
    /// The command `guest-file-seek`, since QEMU 0.15.0.
    ///
    /// Returns [`GuestFileSeek`](types::GuestFileSeek).
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Command-,guest%2Dfile%2Dseek)
    #[doc(alias = "guest-file-seek")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct GuestFileSeek {
        /// Number that `guest-file-open` returned.
        pub handle: i64,
        /// Distance from the point that `whence` selects. It may be negative. Unit: bytes.
        pub offset: i64,
        /// Point from which `offset` counts.
        pub whence: types::GuestFileWhence,
    }

    impl GuestFileSeek {
        /// Creates a value with the mandatory members and no optional one.
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

    /// Hands data that the agent has buffered for an open file to the guest's kernel.
    ///
    /// This does not force the data to the disk; it is not an `fsync`.
    ///
    /// The command `guest-file-flush`, since QEMU 0.15.0.
    ///
    /// Returns nothing.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Command-,guest%2Dfile%2Dflush)
    #[doc(alias = "guest-file-flush")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct GuestFileFlush {
        /// Number that `guest-file-open` returned.
        pub handle: i64,
    }

    impl GuestFileFlush {
        /// Creates a value with the mandatory members and no optional one.
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

    /// Reports whether the agent has frozen the guest's filesystems.
    ///
    /// The answer is what the agent remembers of its own commands. Freezing or thawing by other programs in the
    /// guest goes unnoticed.
    ///
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
        /// Creates a value with no member set.
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

    /// Flushes and freezes all local filesystems of the guest and returns how many are frozen.
    ///
    /// Use it around a snapshot to get a consistent disk, then call [`guest-fsfreeze-thaw`](super::super::command::GuestFsfreezeThaw) in every case, also after
    /// failures on the host. While the guest is frozen the agent serves only [`guest-ping`](super::super::command::GuestPing), [`guest-info`](super::super::command::GuestInfo),
    /// [`guest-sync`](super::super::command::GuestSync), [`guest-sync-delimited`](super::super::command::GuestSyncDelimited), [`guest-fsfreeze-status`](super::super::command::GuestFsfreezeStatus) and [`guest-fsfreeze-thaw`](super::super::command::GuestFsfreezeThaw). Filesystems that do
    /// not support freezing are skipped. If freezing another one fails, the command fails and those already frozen
    /// are released. Freezing can take long under load; allow a generous deadline. On Linux, the hook script of the
    /// agent (option `--fsfreeze-hook`) runs first. On Windows, the volume shadow copy service does the work and
    /// ends the freeze by itself after about 10 seconds.
    ///
    /// ```
    /// # use qapi_types::qga;
    /// # #[cfg(feature = "blocking")]
    /// # fn example<C: qga::Client>(agent: C) -> Result<(), C::Error> {
    /// let frozen = agent.guest_fsfreeze_freeze()?;
    /// println!("{frozen} file systems are frozen");
    /// // Take the snapshot here. Meanwhile programs in the guest wait when they write.
    /// agent.guest_fsfreeze_thaw()?;
    /// # Ok(())
    /// # }
    /// ```
    ///
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
        /// Creates a value with no member set.
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

    /// Flushes and freezes the listed local filesystems of the guest and returns how many are frozen.
    ///
    /// Otherwise like [`guest-fsfreeze-freeze`](super::super::command::GuestFsfreezeFreeze). Paths that are not mount points are skipped without an error, so
    /// compare the returned number.
    ///
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
        /// Mount points in the guest, exactly as `guest-get-fsinfo` reports them. If absent: all local filesystems.
        pub mountpoints: Option<Vec<String>>,
    }

    impl GuestFsfreezeFreezeList {
        /// Creates a value with no member set.
        #[inline]
        pub fn new() -> Self {
            Self { mountpoints: None }
        }

        /// Sets `mountpoints`. Mount points in the guest, exactly as `guest-get-fsinfo` reports them. If absent: all
        /// local filesystems.
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

    /// Thaws all frozen filesystems of the guest and returns how many were thawed.
    ///
    /// A number that differs from the one returned by the freeze command shows that something else thawed
    /// filesystems in between, so a snapshot taken meanwhile may be inconsistent. Calling it when nothing is frozen
    /// is harmless.
    ///
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
        /// Creates a value with no member set.
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

    /// Discards the free space of all local filesystems of the guest, so that the host can release it.
    ///
    /// The call succeeds even if single filesystems fail; examine `error` of each entry. It can take minutes. Space
    /// is released on the host only if the virtual disk passes discards on (`discard=unmap`). On Windows, `minimum`
    /// is ignored.
    ///
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
        /// Free ranges shorter than this may be skipped, which speeds up the operation on fragmented filesystems. Unit:
        /// bytes. Default: `0`.
        pub minimum: Option<i64>,
    }

    impl GuestFstrim {
        /// Creates a value with no member set.
        #[inline]
        pub fn new() -> Self {
            Self { minimum: None }
        }

        /// Sets `minimum`. Free ranges shorter than this may be skipped, which speeds up the operation on fragmented
        /// filesystems. Unit: bytes. Default: `0`.
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

    /// Hibernates the guest: it saves its memory to its own disk and powers off.
    ///
    /// Success is not answered; only an error is. Watch for the QMP events `SUSPEND_DISK` and `SHUTDOWN`. On Linux,
    /// systemd, pm-utils and the kernel's `/sys/power/state` are tried in turn. After the guest resumes,
    /// resynchronize the channel.
    ///
    /// The command `guest-suspend-disk`, since QEMU 1.1.
    ///
    /// Only in builds with `CONFIG_LINUX || CONFIG_WIN32`.
    ///
    /// Sends no reply on success.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Command-,guest%2Dsuspend%2Ddisk)
    #[doc(alias = "guest-suspend-disk")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct GuestSuspendDisk {}

    impl GuestSuspendDisk {
        /// Creates a value with no member set.
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

    /// Suspends the guest to memory (ACPI S3).
    ///
    /// Success is not answered; only an error is. Watch for the QMP event `SUSPEND`. Before calling it, check
    /// `wakeup-suspend-support` of `query-current-machine`: without it the guest cannot be woken by `system_wakeup`
    /// and has to be reset. After the guest resumes, resynchronize the channel.
    ///
    /// The command `guest-suspend-ram`, since QEMU 1.1.
    ///
    /// Only in builds with `CONFIG_LINUX || CONFIG_WIN32`.
    ///
    /// Sends no reply on success.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Command-,guest%2Dsuspend%2Dram)
    #[doc(alias = "guest-suspend-ram")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct GuestSuspendRam {}

    impl GuestSuspendRam {
        /// Creates a value with no member set.
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

    /// Saves the guest's memory to its own disk, then suspends the guest to memory.
    ///
    /// The guest normally wakes from memory, and can resume from disk if power is lost. Success is not answered;
    /// only an error is. Watch for the QMP event `SUSPEND`. The precondition of [`guest-suspend-ram`](super::super::command::GuestSuspendRam) applies here
    /// too. Linux guests only.
    ///
    /// The command `guest-suspend-hybrid`, since QEMU 1.1.
    ///
    /// Only in builds with `CONFIG_LINUX`.
    ///
    /// Sends no reply on success.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Command-,guest%2Dsuspend%2Dhybrid)
    #[doc(alias = "guest-suspend-hybrid")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct GuestSuspendHybrid {}

    impl GuestSuspendHybrid {
        /// Creates a value with no member set.
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

    /// Lists all network interfaces of the guest, the loopback interface included, with their addresses.
    ///
    /// This is the reliable way to learn the addresses of a guest, as it does not depend on DHCP or ARP. Right
    /// after boot the list may lack addresses; repeat the call.
    ///
    /// ```
    /// # use qapi_types::qga;
    /// # #[cfg(feature = "blocking")]
    /// # fn example<C: qga::Client>(agent: C) -> Result<(), C::Error> {
    /// for interface in agent.guest_network_get_interfaces()? {
    ///     for address in interface.ip_addresses.unwrap_or_default() {
    ///         println!("{}: {}/{}", interface.name, address.ip_address, address.prefix);
    ///     }
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
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
        /// Creates a value with no member set.
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

    /// Lists the processors that the guest knows, including those it does not use.
    ///
    /// The order is unspecified. After hot-plugging a processor with `device_add`, call this to see whether the
    /// guest found it, then [`guest-set-vcpus`](super::super::command::GuestSetVcpus) if it has to be brought online.
    ///
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
        /// Creates a value with no member set.
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

    /// Brings processors of the guest online or takes them offline, and returns how many entries were carried out.
    ///
    /// Entries are processed in order until one fails. The call returns an error only if the first entry fails. If
    /// it returns fewer than were given, the entry at that index failed: call again starting with that entry to see
    /// its error. This changes only the guest's use of processors; QEMU keeps them plugged. Linux guests only.
    ///
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
        /// Processors with the state that each should have. Processors that are not listed keep their state.
        pub vcpus: Vec<types::GuestLogicalProcessor>,
    }

    impl GuestSetVcpus {
        /// Creates a value with the mandatory members and no optional one.
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

    /// Lists the disks and partitions that the guest sees, mounted or not.
    ///
    /// Linux guests report all block devices that are not empty: optical, loop and network devices, logical
    /// volumes, and partitions as entries of their own. Windows guests report physical disks only. Use
    /// [`guest-get-fsinfo`](super::super::command::GuestGetFsinfo) for mounted filesystems.
    ///
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
        /// Creates a value with no member set.
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

    /// Lists the mounted local filesystems of the guest with their sizes and disks.
    ///
    /// Network filesystems and pseudo filesystems such as `proc` and `tmpfs` are left out. A filesystem that is
    /// mounted several times is listed once.
    ///
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
        /// Creates a value with no member set.
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

    /// Changes the password of an existing account in the guest.
    ///
    /// On Linux the agent runs `chpasswd`. The account must exist. Windows guests accept only plain passwords.
    ///
    /// ```
    /// # use qapi_types::qga;
    /// # #[cfg(feature = "blocking")]
    /// # fn example<C: qga::Client>(agent: C) -> Result<(), C::Error> {
    /// // It is sent as base64. The last argument says that it is plain text, not a hash.
    /// agent.guest_set_user_password("root", "correct horse", false)?;
    /// # Ok(())
    /// # }
    /// ```
    ///
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
        /// Account name in the guest. It must contain neither a colon nor a line break on Linux.
        pub username: String,
        /// New password, Base64-encoded even if it is already hashed. A plain password must not contain a line break on
        /// Linux.
        pub password: Base64,
        /// Whether the password is already hashed in the format of the guest's `crypt`. The agent does not check the
        /// hash; a malformed one makes login by password impossible.
        pub crypted: bool,
    }

    impl GuestSetUserPassword {
        /// Creates a value with the mandatory members and no optional one.
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

    /// Lists the memory blocks that the guest can switch on and off one by one.
    ///
    /// The order is unspecified. The list is empty if the guest's kernel does not expose memory blocks. Linux
    /// guests only.
    ///
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
        /// Creates a value with no member set.
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

    /// Switches memory blocks of the guest on or off and reports the outcome of each.
    ///
    /// Entries are processed in order; a failed entry does not stop the rest. The call succeeds even if entries
    /// fail, so examine each `response`. Taking a block offline moves its data to other memory, which can take long
    /// or fail. Only the guest stops using the memory; QEMU does not unplug it. Linux guests only.
    ///
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
        /// Blocks with the state that each should have. Blocks that are not listed keep their state.
        #[doc(alias = "mem-blks")]
        pub mem_blks: Vec<types::GuestMemoryBlock>,
    }

    impl GuestSetMemoryBlocks {
        /// Creates a value with the mandatory members and no optional one.
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

    /// Reports the size of the guest's memory blocks.
    ///
    /// Multiply it by the number of blocks from [`guest-get-memory-blocks`](super::super::command::GuestGetMemoryBlocks) to get amounts of memory. Linux guests
    /// only.
    ///
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
        /// Creates a value with no member set.
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

    /// Reports whether a program started by [`guest-exec`](super::super::command::GuestExec) has ended, with its exit code and output.
    ///
    /// There is no event: poll. Output is delivered only after the program has ended. The first reply with `exited`
    /// true removes the record of the program, so a later call with the same number fails. Poll until then, or the
    /// agent keeps the record and the output.
    ///
    /// ```
    /// # use qapi_types::qga;
    /// # #[cfg(feature = "blocking")]
    /// # fn example<C: qga::Client>(agent: C) -> Result<(), C::Error> {
    /// let pid = agent.guest_exec("/bin/sync")?.pid;
    /// let mut status = agent.guest_exec_status(pid)?;
    /// while !status.exited {
    ///     std::thread::sleep(std::time::Duration::from_millis(100));
    ///     status = agent.guest_exec_status(pid)?;
    /// }
    /// assert_eq!(status.exitcode, Some(0));
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The command `guest-exec-status`, since QEMU 2.5.
    ///
    /// Returns [`GuestExecStatus`](types::GuestExecStatus).
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Command-,guest%2Dexec%2Dstatus)
    #[doc(alias = "guest-exec-status")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct GuestExecStatus {
        /// Number that `guest-exec` returned. Programs started otherwise cannot be queried.
        pub pid: i64,
    }

    impl GuestExecStatus {
        /// Creates a value with the mandatory members and no optional one.
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

    /// Starts a program in the guest and returns its process number without waiting for it to end.
    ///
    /// The program runs with the agent's privileges, usually root or SYSTEM, and without a shell: for pipes or
    /// wildcards, run a shell with `-c`. Query the outcome with [`guest-exec-status`](super::super::command::GuestExecStatus). Some distributions disable
    /// this command by default.
    ///
    /// ```
    /// # use qapi_types::qga;
    /// # #[cfg(feature = "blocking")]
    /// # fn example<C: qga::Client>(agent: C) -> Result<(), C::Error> {
    /// let list = qga::command::GuestExec::new("/bin/ls").arg(["-l", "/"]).capture_output(true);
    /// let pid = agent.execute(list)?.pid;
    /// let status = agent.guest_exec_status(pid)?;
    /// println!("has exited: {}", status.exited);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The command `guest-exec`, since QEMU 2.5.
    ///
    /// Returns [`GuestExec`](types::GuestExec).
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Command-,guest%2Dexec)
    #[doc(alias = "guest-exec")]
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct GuestExec {
        /// Program in the guest: a path, or a name that is searched in `PATH`.
        pub path: String,
        /// Arguments, without the program's own name. If absent: no arguments.
        pub arg: Option<Vec<String>>,
        /// The complete environment as `NAME=value` strings. It replaces the agent's environment, `PATH` included. If
        /// absent: the environment of the agent.
        pub env: Option<Vec<String>>,
        /// Data for standard input, Base64-encoded. The stream is closed after it. If absent: standard input is empty.
        #[doc(alias = "input-data")]
        pub input_data: Option<Base64>,
        /// Which output to keep for `guest-exec-status`. If absent: all output is discarded.
        #[doc(alias = "capture-output")]
        pub capture_output: Option<types::GuestExecCaptureOutput>,
    }

    impl GuestExec {
        /// Creates a value with the mandatory members and no optional one.
        pub fn new(path: impl Into<String>) -> Self {
            Self { path: path.into(), arg: None, env: None, input_data: None, capture_output: None }
        }

        /// Sets `arg`. Arguments, without the program's own name. If absent: no arguments.
        #[must_use]
        pub fn arg(mut self, arg: impl IntoIterator<Item = impl Into<String>>) -> Self {
            self.arg = Some(arg.into_iter().map(Into::into).collect());
            self
        }

        /// Sets `env`. The complete environment as `NAME=value` strings. It replaces the agent's environment, `PATH`
        /// included. If absent: the environment of the agent.
        #[must_use]
        pub fn env(mut self, env: impl IntoIterator<Item = impl Into<String>>) -> Self {
            self.env = Some(env.into_iter().map(Into::into).collect());
            self
        }

        /// Sets `input-data`. Data for standard input, Base64-encoded. The stream is closed after it. If absent:
        /// standard input is empty.
        #[must_use]
        pub fn input_data(mut self, input_data: impl Into<Base64>) -> Self {
            self.input_data = Some(input_data.into());
            self
        }

        /// Sets `capture-output`. Which output to keep for `guest-exec-status`. If absent: all output is discarded.
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

    /// Reports the host name that is set in the guest.
    ///
    /// The name need not be unique or resolvable. It is read anew for each call.
    ///
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
        /// Creates a value with no member set.
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

    /// Lists the users who are logged in to the guest, each once.
    ///
    /// On Unix the data comes from the `utmpx` database, so only sessions recorded there appear. The list is empty
    /// if no user is logged in.
    ///
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
        /// Creates a value with no member set.
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

    /// Reports the guest's time zone and its current difference from UTC.
    ///
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
        /// Creates a value with no member set.
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

    /// Reports the name, version and kernel of the guest operating system.
    ///
    /// ```
    /// # use qapi_types::qga;
    /// # #[cfg(feature = "blocking")]
    /// # fn example<C: qga::Client>(agent: C) -> Result<(), C::Error> {
    /// let system = agent.guest_get_osinfo()?;
    /// if let Some(name) = system.pretty_name.or(system.name) {
    ///     println!("{name}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
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
        /// Creates a value with no member set.
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

    /// Lists the devices of a Windows guest with their driver versions.
    ///
    /// Use it to learn which virtio drivers are installed and how old they are.
    ///
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
        /// Creates a value with no member set.
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

    /// Reads the SSH public keys that may log in to an account of the guest.
    ///
    /// Fails if the account or its key file does not exist. The file is `.ssh/authorized_keys` in the account's
    /// home directory. In Windows guests, which QEMU 9.1 and later support, administrators share the file
    /// `administrators_authorized_keys` in `%PROGRAMDATA%\ssh` instead.
    ///
    /// The command `guest-ssh-get-authorized-keys`, since QEMU 5.2.
    ///
    /// Returns [`GuestAuthorizedKeys`](types::GuestAuthorizedKeys).
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Command-,guest%2Dssh%2Dget%2Dauthorized%2Dkeys)
    #[doc(alias = "guest-ssh-get-authorized-keys")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct GuestSshGetAuthorizedKeys {
        /// Account name in the guest.
        pub username: String,
    }

    impl GuestSshGetAuthorizedKeys {
        /// Creates a value with the mandatory members and no optional one.
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

    /// Adds SSH public keys to an account of the guest, so that their owners can log in.
    ///
    /// A missing key file and its directory are created, on Unix with the account as owner. Keys that are already
    /// present are not added again.
    ///
    /// The command `guest-ssh-add-authorized-keys`, since QEMU 5.2.
    ///
    /// Returns nothing.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Command-,guest%2Dssh%2Dadd%2Dauthorized%2Dkeys)
    #[doc(alias = "guest-ssh-add-authorized-keys")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct GuestSshAddAuthorizedKeys {
        /// Account name in the guest. The account must exist.
        pub username: String,
        /// Keys in the format of a line of `authorized_keys`, one key a string, without line breaks.
        pub keys: Vec<String>,
        /// Whether the given keys replace all existing ones. Default: `false`.
        pub reset: Option<bool>,
    }

    impl GuestSshAddAuthorizedKeys {
        /// Creates a value with the mandatory members and no optional one.
        pub fn new(username: impl Into<String>, keys: impl IntoIterator<Item = impl Into<String>>) -> Self {
            Self { username: username.into(), keys: keys.into_iter().map(Into::into).collect(), reset: None }
        }

        /// Sets `reset`. Whether the given keys replace all existing ones. Default: `false`.
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

    /// Removes SSH public keys from an account of the guest.
    ///
    /// Keys that are not present are ignored.
    ///
    /// The command `guest-ssh-remove-authorized-keys`, since QEMU 5.2.
    ///
    /// Returns nothing.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-ga-ref.html#:~:text=Command-,guest%2Dssh%2Dremove%2Dauthorized%2Dkeys)
    #[doc(alias = "guest-ssh-remove-authorized-keys")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct GuestSshRemoveAuthorizedKeys {
        /// Account name in the guest.
        pub username: String,
        /// Lines to remove. They must equal the lines in the file exactly, with options and comment.
        pub keys: Vec<String>,
    }

    impl GuestSshRemoveAuthorizedKeys {
        /// Creates a value with the mandatory members and no optional one.
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

    /// Reports the I/O counters of all block devices of a Linux guest, partitions included.
    ///
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
        /// Creates a value with no member set.
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

    /// Reports how each online processor of a Linux guest has spent its time since boot.
    ///
    /// To get loads, take the difference of two calls.
    ///
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
        /// Creates a value with no member set.
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

    /// Reports the load averages of the guest over 1, 5 and 15 minutes.
    ///
    /// On Windows the averages start with the first call, so early values are of little use.
    ///
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
        /// Creates a value with no member set.
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

    /// Lists the IPv4 and IPv6 routes of a Linux guest.
    ///
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
        /// Creates a value with no member set.
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
