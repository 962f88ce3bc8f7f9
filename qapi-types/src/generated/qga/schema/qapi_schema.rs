// Generated as `qga` from schemas/qga/qapi-schema.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Schema of `schemas/qga/qapi-schema.json` as data.

#[allow(unused_imports)] // not every module needs all of them
use super::*;
use crate::schema::*;

/// `GuestAgentCommandInfo`
pub static GUEST_AGENT_COMMAND_INFO: Object = Object {
    name: "GuestAgentCommandInfo",
    members: &[required("name", Type::Str), required("enabled", Type::Bool), required("success-response", Type::Bool)],
    ..EMPTY_OBJECT
};

/// `GuestAgentInfo`
pub static GUEST_AGENT_INFO: Object = Object {
    name: "GuestAgentInfo",
    members: &[
        required("version", Type::Str),
        required("supported_commands", Type::Array(&Type::Object(&GUEST_AGENT_COMMAND_INFO))),
    ],
    ..EMPTY_OBJECT
};

/// `GuestFileRead`
pub static GUEST_FILE_READ: Object = Object {
    name: "GuestFileRead",
    members: &[required("count", Type::Int64), required("buf-b64", Type::Base64), required("eof", Type::Bool)],
    ..EMPTY_OBJECT
};

/// `GuestFileWrite`
pub static GUEST_FILE_WRITE: Object = Object {
    name: "GuestFileWrite",
    members: &[required("count", Type::Int64), required("eof", Type::Bool)],
    ..EMPTY_OBJECT
};

/// `GuestFileSeek`
pub static GUEST_FILE_SEEK: Object = Object {
    name: "GuestFileSeek",
    members: &[required("position", Type::Int64), required("eof", Type::Bool)],
    ..EMPTY_OBJECT
};

/// `QGASeek`
pub static QGA_SEEK: Enum = Enum { name: "QGASeek", values: &[value("set"), value("cur"), value("end")], ..EMPTY_ENUM };

/// `GuestFileWhence`
pub static GUEST_FILE_WHENCE: Alternate = Alternate {
    name: "GuestFileWhence",
    alternatives: &[alternative(Type::Int64), alternative(Type::Enum(&QGA_SEEK))],
    ..EMPTY_ALTERNATE
};

/// `GuestFsfreezeStatus`
pub static GUEST_FSFREEZE_STATUS: Enum = Enum {
    name: "GuestFsfreezeStatus",
    values: &[value("thawed"), value("frozen")],
    cond: Some(Cond::Any(&[Cond::Symbol("CONFIG_WIN32"), Cond::Symbol("CONFIG_FSFREEZE")])),
    ..EMPTY_ENUM
};

/// `GuestFilesystemTrimResult`
pub static GUEST_FILESYSTEM_TRIM_RESULT: Object = Object {
    name: "GuestFilesystemTrimResult",
    members: &[
        required("path", Type::Str),
        optional("trimmed", Type::Int64),
        optional("minimum", Type::Int64),
        optional("error", Type::Str),
    ],
    cond: Some(Cond::Any(&[Cond::Symbol("CONFIG_WIN32"), Cond::Symbol("CONFIG_FSTRIM")])),
    ..EMPTY_OBJECT
};

/// `GuestFilesystemTrimResponse`
pub static GUEST_FILESYSTEM_TRIM_RESPONSE: Object = Object {
    name: "GuestFilesystemTrimResponse",
    members: &[required("paths", Type::Array(&Type::Object(&GUEST_FILESYSTEM_TRIM_RESULT)))],
    cond: Some(Cond::Any(&[Cond::Symbol("CONFIG_WIN32"), Cond::Symbol("CONFIG_FSTRIM")])),
    ..EMPTY_OBJECT
};

/// `GuestIpAddressType`
pub static GUEST_IP_ADDRESS_TYPE: Enum = Enum {
    name: "GuestIpAddressType",
    values: &[value("ipv4"), value("ipv6")],
    cond: Some(Cond::Any(&[Cond::Symbol("CONFIG_WIN32"), Cond::Symbol("HAVE_GETIFADDRS")])),
    ..EMPTY_ENUM
};

/// `GuestIpAddress`
pub static GUEST_IP_ADDRESS: Object = Object {
    name: "GuestIpAddress",
    members: &[
        required("ip-address", Type::Str),
        required("ip-address-type", Type::Enum(&GUEST_IP_ADDRESS_TYPE)),
        required("prefix", Type::Int64),
    ],
    cond: Some(Cond::Any(&[Cond::Symbol("CONFIG_WIN32"), Cond::Symbol("HAVE_GETIFADDRS")])),
    ..EMPTY_OBJECT
};

/// `GuestNetworkInterfaceStat`
pub static GUEST_NETWORK_INTERFACE_STAT: Object = Object {
    name: "GuestNetworkInterfaceStat",
    members: &[
        required("rx-bytes", Type::Uint64),
        required("rx-packets", Type::Uint64),
        required("rx-errs", Type::Uint64),
        required("rx-dropped", Type::Uint64),
        required("tx-bytes", Type::Uint64),
        required("tx-packets", Type::Uint64),
        required("tx-errs", Type::Uint64),
        required("tx-dropped", Type::Uint64),
    ],
    cond: Some(Cond::Any(&[Cond::Symbol("CONFIG_WIN32"), Cond::Symbol("HAVE_GETIFADDRS")])),
    ..EMPTY_OBJECT
};

/// `GuestNetworkInterface`
pub static GUEST_NETWORK_INTERFACE: Object = Object {
    name: "GuestNetworkInterface",
    members: &[
        required("name", Type::Str),
        optional("hardware-address", Type::Str),
        optional("ip-addresses", Type::Array(&Type::Object(&GUEST_IP_ADDRESS))),
        optional("statistics", Type::Object(&GUEST_NETWORK_INTERFACE_STAT)),
    ],
    cond: Some(Cond::Any(&[Cond::Symbol("CONFIG_WIN32"), Cond::Symbol("HAVE_GETIFADDRS")])),
    ..EMPTY_OBJECT
};

/// `GuestLogicalProcessor`
pub static GUEST_LOGICAL_PROCESSOR: Object = Object {
    name: "GuestLogicalProcessor",
    members: &[
        required("logical-id", Type::Int64),
        required("online", Type::Bool),
        optional("can-offline", Type::Bool),
    ],
    cond: Some(Cond::Any(&[Cond::Symbol("CONFIG_LINUX"), Cond::Symbol("CONFIG_WIN32")])),
    ..EMPTY_OBJECT
};

/// `GuestDiskBusType`
pub static GUEST_DISK_BUS_TYPE: Enum = Enum {
    name: "GuestDiskBusType",
    values: &[
        value("ide"),
        value("fdc"),
        value("scsi"),
        value("virtio"),
        value("xen"),
        value("usb"),
        value("uml"),
        value("sata"),
        value("sd"),
        value("unknown"),
        value("ieee1394"),
        value("ssa"),
        value("fibre"),
        value("raid"),
        value("iscsi"),
        value("sas"),
        value("mmc"),
        value("virtual"),
        value("file-backed-virtual"),
        value("nvme"),
    ],
    cond: Some(Cond::Any(&[Cond::Symbol("CONFIG_WIN32"), Cond::Symbol("CONFIG_LINUX")])),
    ..EMPTY_ENUM
};

/// `GuestPCIAddress`
pub static GUEST_PCI_ADDRESS: Object = Object {
    name: "GuestPCIAddress",
    members: &[
        required("domain", Type::Int64),
        required("bus", Type::Int64),
        required("slot", Type::Int64),
        required("function", Type::Int64),
    ],
    cond: Some(Cond::Any(&[Cond::Symbol("CONFIG_WIN32"), Cond::Symbol("CONFIG_LINUX")])),
    ..EMPTY_OBJECT
};

/// `GuestCCWAddress`
pub static GUEST_CCW_ADDRESS: Object = Object {
    name: "GuestCCWAddress",
    members: &[
        required("cssid", Type::Int64),
        required("ssid", Type::Int64),
        required("subchno", Type::Int64),
        required("devno", Type::Int64),
    ],
    cond: Some(Cond::Any(&[Cond::Symbol("CONFIG_WIN32"), Cond::Symbol("CONFIG_LINUX")])),
    ..EMPTY_OBJECT
};

/// `GuestDiskAddress`
pub static GUEST_DISK_ADDRESS: Object = Object {
    name: "GuestDiskAddress",
    members: &[
        required("pci-controller", Type::Object(&GUEST_PCI_ADDRESS)),
        required("bus-type", Type::Enum(&GUEST_DISK_BUS_TYPE)),
        required("bus", Type::Int64),
        required("target", Type::Int64),
        required("unit", Type::Int64),
        optional("serial", Type::Str),
        optional("dev", Type::Str),
        optional("ccw-address", Type::Object(&GUEST_CCW_ADDRESS)),
    ],
    cond: Some(Cond::Any(&[Cond::Symbol("CONFIG_WIN32"), Cond::Symbol("CONFIG_LINUX")])),
    ..EMPTY_OBJECT
};

/// `GuestNVMeSmart`
pub static GUEST_NV_ME_SMART: Object = Object {
    name: "GuestNVMeSmart",
    members: &[
        required("critical-warning", Type::Int64),
        required("temperature", Type::Int64),
        required("available-spare", Type::Int64),
        required("available-spare-threshold", Type::Int64),
        required("percentage-used", Type::Int64),
        required("data-units-read-lo", Type::Uint64),
        required("data-units-read-hi", Type::Uint64),
        required("data-units-written-lo", Type::Uint64),
        required("data-units-written-hi", Type::Uint64),
        required("host-read-commands-lo", Type::Uint64),
        required("host-read-commands-hi", Type::Uint64),
        required("host-write-commands-lo", Type::Uint64),
        required("host-write-commands-hi", Type::Uint64),
        required("controller-busy-time-lo", Type::Uint64),
        required("controller-busy-time-hi", Type::Uint64),
        required("power-cycles-lo", Type::Uint64),
        required("power-cycles-hi", Type::Uint64),
        required("power-on-hours-lo", Type::Uint64),
        required("power-on-hours-hi", Type::Uint64),
        required("unsafe-shutdowns-lo", Type::Uint64),
        required("unsafe-shutdowns-hi", Type::Uint64),
        required("media-errors-lo", Type::Uint64),
        required("media-errors-hi", Type::Uint64),
        required("number-of-error-log-entries-lo", Type::Uint64),
        required("number-of-error-log-entries-hi", Type::Uint64),
    ],
    cond: Some(Cond::Any(&[Cond::Symbol("CONFIG_WIN32"), Cond::Symbol("CONFIG_LIBUDEV")])),
    ..EMPTY_OBJECT
};

/// `GuestDiskSmart`
pub static GUEST_DISK_SMART: Object = Object {
    name: "GuestDiskSmart",
    members: &[required("type", Type::Enum(&GUEST_DISK_BUS_TYPE))],
    variants: Some(Variants { tag: "type", branches: &[branch("nvme", &GUEST_NV_ME_SMART)] }),
    cond: Some(Cond::Any(&[Cond::Symbol("CONFIG_WIN32"), Cond::Symbol("CONFIG_LIBUDEV")])),
    ..EMPTY_OBJECT
};

/// `GuestDiskInfo`
pub static GUEST_DISK_INFO: Object = Object {
    name: "GuestDiskInfo",
    members: &[
        required("name", Type::Str),
        required("partition", Type::Bool),
        optional("dependencies", Type::Array(&Type::Str)),
        optional("address", Type::Object(&GUEST_DISK_ADDRESS)),
        optional("alias", Type::Str),
        optional("smart", Type::Object(&GUEST_DISK_SMART)),
    ],
    cond: Some(Cond::Any(&[Cond::Symbol("CONFIG_WIN32"), Cond::Symbol("CONFIG_LIBUDEV")])),
    ..EMPTY_OBJECT
};

/// `GuestFilesystemInfo`
pub static GUEST_FILESYSTEM_INFO: Object = Object {
    name: "GuestFilesystemInfo",
    members: &[
        required("name", Type::Str),
        required("mountpoint", Type::Str),
        required("type", Type::Str),
        optional("used-bytes", Type::Uint64),
        optional("total-bytes", Type::Uint64),
        optional("total-bytes-privileged", Type::Uint64),
        required("disk", Type::Array(&Type::Object(&GUEST_DISK_ADDRESS))),
    ],
    cond: Some(Cond::Any(&[Cond::Symbol("CONFIG_WIN32"), Cond::Symbol("CONFIG_LINUX")])),
    ..EMPTY_OBJECT
};

/// `GuestMemoryBlock`
pub static GUEST_MEMORY_BLOCK: Object = Object {
    name: "GuestMemoryBlock",
    members: &[
        required("phys-index", Type::Uint64),
        required("online", Type::Bool),
        optional("can-offline", Type::Bool),
    ],
    cond: Some(Cond::Symbol("CONFIG_LINUX")),
    ..EMPTY_OBJECT
};

/// `GuestMemoryBlockResponseType`
pub static GUEST_MEMORY_BLOCK_RESPONSE_TYPE: Enum = Enum {
    name: "GuestMemoryBlockResponseType",
    values: &[value("success"), value("not-found"), value("operation-not-supported"), value("operation-failed")],
    cond: Some(Cond::Symbol("CONFIG_LINUX")),
    ..EMPTY_ENUM
};

/// `GuestMemoryBlockResponse`
pub static GUEST_MEMORY_BLOCK_RESPONSE: Object = Object {
    name: "GuestMemoryBlockResponse",
    members: &[
        required("phys-index", Type::Uint64),
        required("response", Type::Enum(&GUEST_MEMORY_BLOCK_RESPONSE_TYPE)),
        optional("error-code", Type::Int64),
    ],
    cond: Some(Cond::Symbol("CONFIG_LINUX")),
    ..EMPTY_OBJECT
};

/// `GuestMemoryBlockInfo`
pub static GUEST_MEMORY_BLOCK_INFO: Object = Object {
    name: "GuestMemoryBlockInfo",
    members: &[required("size", Type::Uint64)],
    cond: Some(Cond::Symbol("CONFIG_LINUX")),
    ..EMPTY_OBJECT
};

/// `GuestExecStatus`
pub static GUEST_EXEC_STATUS: Object = Object {
    name: "GuestExecStatus",
    members: &[
        required("exited", Type::Bool),
        optional("exitcode", Type::Int64),
        optional("signal", Type::Int64),
        optional("out-data", Type::Base64),
        optional("err-data", Type::Base64),
        optional("out-truncated", Type::Bool),
        optional("err-truncated", Type::Bool),
    ],
    ..EMPTY_OBJECT
};

/// `GuestExec`
pub static GUEST_EXEC: Object = Object { name: "GuestExec", members: &[required("pid", Type::Int64)], ..EMPTY_OBJECT };

/// `GuestExecCaptureOutputMode`
pub static GUEST_EXEC_CAPTURE_OUTPUT_MODE: Enum = Enum {
    name: "GuestExecCaptureOutputMode",
    values: &[
        value("none"),
        value("stdout"),
        value("stderr"),
        value("separated"),
        Value { cond: Some(Cond::Not(&Cond::Symbol("CONFIG_WIN32"))), ..value("merged") },
    ],
    ..EMPTY_ENUM
};

/// `GuestExecCaptureOutput`
pub static GUEST_EXEC_CAPTURE_OUTPUT: Alternate = Alternate {
    name: "GuestExecCaptureOutput",
    alternatives: &[alternative(Type::Bool), alternative(Type::Enum(&GUEST_EXEC_CAPTURE_OUTPUT_MODE))],
    ..EMPTY_ALTERNATE
};

/// `GuestHostName`
pub static GUEST_HOST_NAME: Object =
    Object { name: "GuestHostName", members: &[required("host-name", Type::Str)], ..EMPTY_OBJECT };

/// `GuestUser`
pub static GUEST_USER: Object = Object {
    name: "GuestUser",
    members: &[required("user", Type::Str), required("login-time", Type::Number), optional("domain", Type::Str)],
    cond: Some(Cond::Any(&[Cond::Symbol("CONFIG_WIN32"), Cond::Symbol("HAVE_UTMPX")])),
    ..EMPTY_OBJECT
};

/// `GuestTimezone`
pub static GUEST_TIMEZONE: Object = Object {
    name: "GuestTimezone",
    members: &[optional("zone", Type::Str), required("offset", Type::Int64)],
    ..EMPTY_OBJECT
};

/// `GuestOSInfo`
pub static GUEST_OS_INFO: Object = Object {
    name: "GuestOSInfo",
    members: &[
        optional("kernel-release", Type::Str),
        optional("kernel-version", Type::Str),
        optional("machine", Type::Str),
        optional("id", Type::Str),
        optional("name", Type::Str),
        optional("pretty-name", Type::Str),
        optional("version", Type::Str),
        optional("version-id", Type::Str),
        optional("variant", Type::Str),
        optional("variant-id", Type::Str),
    ],
    ..EMPTY_OBJECT
};

/// `GuestDeviceType`
pub static GUEST_DEVICE_TYPE: Enum =
    Enum { name: "GuestDeviceType", values: &[value("pci")], cond: Some(Cond::Symbol("CONFIG_WIN32")), ..EMPTY_ENUM };

/// `GuestDeviceIdPCI`
pub static GUEST_DEVICE_ID_PCI: Object = Object {
    name: "GuestDeviceIdPCI",
    members: &[required("vendor-id", Type::Uint16), required("device-id", Type::Uint16)],
    cond: Some(Cond::Symbol("CONFIG_WIN32")),
    ..EMPTY_OBJECT
};

/// `GuestDeviceId`
pub static GUEST_DEVICE_ID: Object = Object {
    name: "GuestDeviceId",
    members: &[required("type", Type::Enum(&GUEST_DEVICE_TYPE))],
    variants: Some(Variants { tag: "type", branches: &[branch("pci", &GUEST_DEVICE_ID_PCI)] }),
    cond: Some(Cond::Symbol("CONFIG_WIN32")),
    ..EMPTY_OBJECT
};

/// `GuestDeviceInfo`
pub static GUEST_DEVICE_INFO: Object = Object {
    name: "GuestDeviceInfo",
    members: &[
        required("driver-name", Type::Str),
        optional("driver-date", Type::Int64),
        optional("driver-version", Type::Str),
        optional("id", Type::Object(&GUEST_DEVICE_ID)),
    ],
    cond: Some(Cond::Symbol("CONFIG_WIN32")),
    ..EMPTY_OBJECT
};

/// `GuestAuthorizedKeys`
pub static GUEST_AUTHORIZED_KEYS: Object =
    Object { name: "GuestAuthorizedKeys", members: &[required("keys", Type::Array(&Type::Str))], ..EMPTY_OBJECT };

/// `GuestDiskStats`
pub static GUEST_DISK_STATS: Object = Object {
    name: "GuestDiskStats",
    members: &[
        optional("read-sectors", Type::Uint64),
        optional("read-ios", Type::Uint64),
        optional("read-merges", Type::Uint64),
        optional("write-sectors", Type::Uint64),
        optional("write-ios", Type::Uint64),
        optional("write-merges", Type::Uint64),
        optional("discard-sectors", Type::Uint64),
        optional("discard-ios", Type::Uint64),
        optional("discard-merges", Type::Uint64),
        optional("flush-ios", Type::Uint64),
        optional("read-ticks", Type::Uint64),
        optional("write-ticks", Type::Uint64),
        optional("discard-ticks", Type::Uint64),
        optional("flush-ticks", Type::Uint64),
        optional("ios-pgr", Type::Uint64),
        optional("total-ticks", Type::Uint64),
        optional("weight-ticks", Type::Uint64),
    ],
    cond: Some(Cond::Symbol("CONFIG_LINUX")),
    ..EMPTY_OBJECT
};

/// `GuestDiskStatsInfo`
pub static GUEST_DISK_STATS_INFO: Object = Object {
    name: "GuestDiskStatsInfo",
    members: &[
        required("name", Type::Str),
        required("major", Type::Uint64),
        required("minor", Type::Uint64),
        required("stats", Type::Object(&GUEST_DISK_STATS)),
    ],
    cond: Some(Cond::Symbol("CONFIG_LINUX")),
    ..EMPTY_OBJECT
};

/// `GuestCpuStatsType`
pub static GUEST_CPU_STATS_TYPE: Enum = Enum {
    name: "GuestCpuStatsType",
    values: &[value("linux")],
    cond: Some(Cond::Symbol("CONFIG_LINUX")),
    ..EMPTY_ENUM
};

/// `GuestLinuxCpuStats`
pub static GUEST_LINUX_CPU_STATS: Object = Object {
    name: "GuestLinuxCpuStats",
    members: &[
        required("cpu", Type::Int64),
        required("user", Type::Uint64),
        required("nice", Type::Uint64),
        required("system", Type::Uint64),
        required("idle", Type::Uint64),
        optional("iowait", Type::Uint64),
        optional("irq", Type::Uint64),
        optional("softirq", Type::Uint64),
        optional("steal", Type::Uint64),
        optional("guest", Type::Uint64),
        optional("guestnice", Type::Uint64),
    ],
    cond: Some(Cond::Symbol("CONFIG_LINUX")),
    ..EMPTY_OBJECT
};

/// `GuestCpuStats`
pub static GUEST_CPU_STATS: Object = Object {
    name: "GuestCpuStats",
    members: &[required("type", Type::Enum(&GUEST_CPU_STATS_TYPE))],
    variants: Some(Variants { tag: "type", branches: &[branch("linux", &GUEST_LINUX_CPU_STATS)] }),
    cond: Some(Cond::Symbol("CONFIG_LINUX")),
    ..EMPTY_OBJECT
};

/// `GuestLoadAverage`
pub static GUEST_LOAD_AVERAGE: Object = Object {
    name: "GuestLoadAverage",
    members: &[required("load1m", Type::Number), required("load5m", Type::Number), required("load15m", Type::Number)],
    cond: Some(Cond::Any(&[Cond::Symbol("CONFIG_WIN32"), Cond::Symbol("CONFIG_GETLOADAVG")])),
    ..EMPTY_OBJECT
};

/// `GuestNetworkRoute`
pub static GUEST_NETWORK_ROUTE: Object = Object {
    name: "GuestNetworkRoute",
    members: &[
        required("iface", Type::Str),
        required("destination", Type::Str),
        required("metric", Type::Int64),
        optional("gateway", Type::Str),
        optional("mask", Type::Str),
        optional("irtt", Type::Int64),
        optional("flags", Type::Uint64),
        optional("refcnt", Type::Int64),
        optional("use", Type::Int64),
        optional("window", Type::Int64),
        optional("mtu", Type::Int64),
        optional("desprefixlen", Type::Str),
        optional("source", Type::Str),
        optional("srcprefixlen", Type::Str),
        optional("nexthop", Type::Str),
        required("version", Type::Int64),
    ],
    cond: Some(Cond::Symbol("CONFIG_LINUX")),
    ..EMPTY_OBJECT
};

/// Commands of `schemas/qga/qapi-schema.json`.
pub(super) mod command {
    #[allow(unused_imports)] // not every command needs one
    use super::super::types;
    use crate::schema::*;

    /// `guest-sync-delimited`
    pub static GUEST_SYNC_DELIMITED: Command = Command {
        name: "guest-sync-delimited",
        arguments: &Object { members: &[required("id", Type::Int64)], ..EMPTY_OBJECT },
        returns: Some(Type::Int64),
        since: Some("1.1"),
        ..COMMAND
    };

    impl Described for super::super::super::command::GuestSyncDelimited {
        type Info = Command;
        const INFO: &'static Command = &GUEST_SYNC_DELIMITED;
    }

    /// `guest-sync`
    pub static GUEST_SYNC: Command = Command {
        name: "guest-sync",
        arguments: &Object { members: &[required("id", Type::Int64)], ..EMPTY_OBJECT },
        returns: Some(Type::Int64),
        since: Some("0.15.0"),
        ..COMMAND
    };

    impl Described for super::super::super::command::GuestSync {
        type Info = Command;
        const INFO: &'static Command = &GUEST_SYNC;
    }

    /// `guest-ping`
    pub static GUEST_PING: Command = Command { name: "guest-ping", since: Some("0.15.0"), ..COMMAND };

    impl Described for super::super::super::command::GuestPing {
        type Info = Command;
        const INFO: &'static Command = &GUEST_PING;
    }

    /// `guest-get-time`
    pub static GUEST_GET_TIME: Command =
        Command { name: "guest-get-time", returns: Some(Type::Int64), since: Some("1.5"), ..COMMAND };

    impl Described for super::super::super::command::GuestGetTime {
        type Info = Command;
        const INFO: &'static Command = &GUEST_GET_TIME;
    }

    /// `guest-set-time`
    pub static GUEST_SET_TIME: Command = Command {
        name: "guest-set-time",
        arguments: &Object { members: &[optional("time", Type::Int64)], ..EMPTY_OBJECT },
        since: Some("1.5"),
        ..COMMAND
    };

    impl Described for super::super::super::command::GuestSetTime {
        type Info = Command;
        const INFO: &'static Command = &GUEST_SET_TIME;
    }

    /// `guest-info`
    pub static GUEST_INFO: Command = Command {
        name: "guest-info",
        returns: Some(Type::Object(&types::GUEST_AGENT_INFO)),
        since: Some("0.15.0"),
        ..COMMAND
    };

    impl Described for super::super::super::command::GuestInfo {
        type Info = Command;
        const INFO: &'static Command = &GUEST_INFO;
    }

    /// `guest-shutdown`
    pub static GUEST_SHUTDOWN: Command = Command {
        name: "guest-shutdown",
        arguments: &Object { members: &[optional("mode", Type::Str)], ..EMPTY_OBJECT },
        success_response: false,
        since: Some("0.15.0"),
        ..COMMAND
    };

    impl Described for super::super::super::command::GuestShutdown {
        type Info = Command;
        const INFO: &'static Command = &GUEST_SHUTDOWN;
    }

    /// `guest-file-open`
    pub static GUEST_FILE_OPEN: Command = Command {
        name: "guest-file-open",
        arguments: &Object { members: &[required("path", Type::Str), optional("mode", Type::Str)], ..EMPTY_OBJECT },
        returns: Some(Type::Int64),
        since: Some("0.15.0"),
        ..COMMAND
    };

    impl Described for super::super::super::command::GuestFileOpen {
        type Info = Command;
        const INFO: &'static Command = &GUEST_FILE_OPEN;
    }

    /// `guest-file-close`
    pub static GUEST_FILE_CLOSE: Command = Command {
        name: "guest-file-close",
        arguments: &Object { members: &[required("handle", Type::Int64)], ..EMPTY_OBJECT },
        since: Some("0.15.0"),
        ..COMMAND
    };

    impl Described for super::super::super::command::GuestFileClose {
        type Info = Command;
        const INFO: &'static Command = &GUEST_FILE_CLOSE;
    }

    /// `guest-file-read`
    pub static GUEST_FILE_READ: Command = Command {
        name: "guest-file-read",
        arguments: &Object {
            members: &[required("handle", Type::Int64), optional("count", Type::Int64)],
            ..EMPTY_OBJECT
        },
        returns: Some(Type::Object(&types::GUEST_FILE_READ)),
        since: Some("0.15.0"),
        ..COMMAND
    };

    impl Described for super::super::super::command::GuestFileRead {
        type Info = Command;
        const INFO: &'static Command = &GUEST_FILE_READ;
    }

    /// `guest-file-write`
    pub static GUEST_FILE_WRITE: Command = Command {
        name: "guest-file-write",
        arguments: &Object {
            members: &[
                required("handle", Type::Int64),
                required("buf-b64", Type::Base64),
                optional("count", Type::Int64),
            ],
            ..EMPTY_OBJECT
        },
        returns: Some(Type::Object(&types::GUEST_FILE_WRITE)),
        since: Some("0.15.0"),
        ..COMMAND
    };

    impl Described for super::super::super::command::GuestFileWrite {
        type Info = Command;
        const INFO: &'static Command = &GUEST_FILE_WRITE;
    }

    /// `guest-file-seek`
    pub static GUEST_FILE_SEEK: Command = Command {
        name: "guest-file-seek",
        arguments: &Object {
            members: &[
                required("handle", Type::Int64),
                required("offset", Type::Int64),
                required("whence", Type::Alternate(&types::GUEST_FILE_WHENCE)),
            ],
            ..EMPTY_OBJECT
        },
        returns: Some(Type::Object(&types::GUEST_FILE_SEEK)),
        since: Some("0.15.0"),
        ..COMMAND
    };

    impl Described for super::super::super::command::GuestFileSeek {
        type Info = Command;
        const INFO: &'static Command = &GUEST_FILE_SEEK;
    }

    /// `guest-file-flush`
    pub static GUEST_FILE_FLUSH: Command = Command {
        name: "guest-file-flush",
        arguments: &Object { members: &[required("handle", Type::Int64)], ..EMPTY_OBJECT },
        since: Some("0.15.0"),
        ..COMMAND
    };

    impl Described for super::super::super::command::GuestFileFlush {
        type Info = Command;
        const INFO: &'static Command = &GUEST_FILE_FLUSH;
    }

    /// `guest-fsfreeze-status`
    pub static GUEST_FSFREEZE_STATUS: Command = Command {
        name: "guest-fsfreeze-status",
        returns: Some(Type::Enum(&types::GUEST_FSFREEZE_STATUS)),
        cond: Some(Cond::Any(&[Cond::Symbol("CONFIG_WIN32"), Cond::Symbol("CONFIG_FSFREEZE")])),
        since: Some("0.15.0"),
        ..COMMAND
    };

    impl Described for super::super::super::command::GuestFsfreezeStatus {
        type Info = Command;
        const INFO: &'static Command = &GUEST_FSFREEZE_STATUS;
    }

    /// `guest-fsfreeze-freeze`
    pub static GUEST_FSFREEZE_FREEZE: Command = Command {
        name: "guest-fsfreeze-freeze",
        returns: Some(Type::Int64),
        cond: Some(Cond::Any(&[Cond::Symbol("CONFIG_WIN32"), Cond::Symbol("CONFIG_FSFREEZE")])),
        since: Some("0.15.0"),
        ..COMMAND
    };

    impl Described for super::super::super::command::GuestFsfreezeFreeze {
        type Info = Command;
        const INFO: &'static Command = &GUEST_FSFREEZE_FREEZE;
    }

    /// `guest-fsfreeze-freeze-list`
    pub static GUEST_FSFREEZE_FREEZE_LIST: Command = Command {
        name: "guest-fsfreeze-freeze-list",
        arguments: &Object { members: &[optional("mountpoints", Type::Array(&Type::Str))], ..EMPTY_OBJECT },
        returns: Some(Type::Int64),
        cond: Some(Cond::Any(&[Cond::Symbol("CONFIG_WIN32"), Cond::Symbol("CONFIG_FSFREEZE")])),
        since: Some("2.2"),
        ..COMMAND
    };

    impl Described for super::super::super::command::GuestFsfreezeFreezeList {
        type Info = Command;
        const INFO: &'static Command = &GUEST_FSFREEZE_FREEZE_LIST;
    }

    /// `guest-fsfreeze-thaw`
    pub static GUEST_FSFREEZE_THAW: Command = Command {
        name: "guest-fsfreeze-thaw",
        returns: Some(Type::Int64),
        cond: Some(Cond::Any(&[Cond::Symbol("CONFIG_WIN32"), Cond::Symbol("CONFIG_FSFREEZE")])),
        since: Some("0.15.0"),
        ..COMMAND
    };

    impl Described for super::super::super::command::GuestFsfreezeThaw {
        type Info = Command;
        const INFO: &'static Command = &GUEST_FSFREEZE_THAW;
    }

    /// `guest-fstrim`
    pub static GUEST_FSTRIM: Command = Command {
        name: "guest-fstrim",
        arguments: &Object { members: &[optional("minimum", Type::Int64)], ..EMPTY_OBJECT },
        returns: Some(Type::Object(&types::GUEST_FILESYSTEM_TRIM_RESPONSE)),
        cond: Some(Cond::Any(&[Cond::Symbol("CONFIG_WIN32"), Cond::Symbol("CONFIG_FSTRIM")])),
        since: Some("1.2"),
        ..COMMAND
    };

    impl Described for super::super::super::command::GuestFstrim {
        type Info = Command;
        const INFO: &'static Command = &GUEST_FSTRIM;
    }

    /// `guest-suspend-disk`
    pub static GUEST_SUSPEND_DISK: Command = Command {
        name: "guest-suspend-disk",
        cond: Some(Cond::Any(&[Cond::Symbol("CONFIG_LINUX"), Cond::Symbol("CONFIG_WIN32")])),
        success_response: false,
        since: Some("1.1"),
        ..COMMAND
    };

    impl Described for super::super::super::command::GuestSuspendDisk {
        type Info = Command;
        const INFO: &'static Command = &GUEST_SUSPEND_DISK;
    }

    /// `guest-suspend-ram`
    pub static GUEST_SUSPEND_RAM: Command = Command {
        name: "guest-suspend-ram",
        cond: Some(Cond::Any(&[Cond::Symbol("CONFIG_LINUX"), Cond::Symbol("CONFIG_WIN32")])),
        success_response: false,
        since: Some("1.1"),
        ..COMMAND
    };

    impl Described for super::super::super::command::GuestSuspendRam {
        type Info = Command;
        const INFO: &'static Command = &GUEST_SUSPEND_RAM;
    }

    /// `guest-suspend-hybrid`
    pub static GUEST_SUSPEND_HYBRID: Command = Command {
        name: "guest-suspend-hybrid",
        cond: Some(Cond::Symbol("CONFIG_LINUX")),
        success_response: false,
        since: Some("1.1"),
        ..COMMAND
    };

    impl Described for super::super::super::command::GuestSuspendHybrid {
        type Info = Command;
        const INFO: &'static Command = &GUEST_SUSPEND_HYBRID;
    }

    /// `guest-network-get-interfaces`
    pub static GUEST_NETWORK_GET_INTERFACES: Command = Command {
        name: "guest-network-get-interfaces",
        returns: Some(Type::Array(&Type::Object(&types::GUEST_NETWORK_INTERFACE))),
        cond: Some(Cond::Any(&[Cond::Symbol("CONFIG_WIN32"), Cond::Symbol("HAVE_GETIFADDRS")])),
        since: Some("1.1"),
        ..COMMAND
    };

    impl Described for super::super::super::command::GuestNetworkGetInterfaces {
        type Info = Command;
        const INFO: &'static Command = &GUEST_NETWORK_GET_INTERFACES;
    }

    /// `guest-get-vcpus`
    pub static GUEST_GET_VCPUS: Command = Command {
        name: "guest-get-vcpus",
        returns: Some(Type::Array(&Type::Object(&types::GUEST_LOGICAL_PROCESSOR))),
        cond: Some(Cond::Any(&[Cond::Symbol("CONFIG_LINUX"), Cond::Symbol("CONFIG_WIN32")])),
        since: Some("1.5"),
        ..COMMAND
    };

    impl Described for super::super::super::command::GuestGetVcpus {
        type Info = Command;
        const INFO: &'static Command = &GUEST_GET_VCPUS;
    }

    /// `guest-set-vcpus`
    pub static GUEST_SET_VCPUS: Command = Command {
        name: "guest-set-vcpus",
        arguments: &Object {
            members: &[required("vcpus", Type::Array(&Type::Object(&types::GUEST_LOGICAL_PROCESSOR)))],
            ..EMPTY_OBJECT
        },
        returns: Some(Type::Int64),
        cond: Some(Cond::Symbol("CONFIG_LINUX")),
        closed: false,
        since: Some("1.5"),
        ..COMMAND
    };

    impl Described for super::super::super::command::GuestSetVcpus {
        type Info = Command;
        const INFO: &'static Command = &GUEST_SET_VCPUS;
    }

    /// `guest-get-disks`
    pub static GUEST_GET_DISKS: Command = Command {
        name: "guest-get-disks",
        returns: Some(Type::Array(&Type::Object(&types::GUEST_DISK_INFO))),
        cond: Some(Cond::Any(&[Cond::Symbol("CONFIG_WIN32"), Cond::Symbol("CONFIG_LIBUDEV")])),
        since: Some("5.2"),
        ..COMMAND
    };

    impl Described for super::super::super::command::GuestGetDisks {
        type Info = Command;
        const INFO: &'static Command = &GUEST_GET_DISKS;
    }

    /// `guest-get-fsinfo`
    pub static GUEST_GET_FSINFO: Command = Command {
        name: "guest-get-fsinfo",
        returns: Some(Type::Array(&Type::Object(&types::GUEST_FILESYSTEM_INFO))),
        cond: Some(Cond::Any(&[Cond::Symbol("CONFIG_WIN32"), Cond::Symbol("CONFIG_LINUX")])),
        since: Some("2.2"),
        ..COMMAND
    };

    impl Described for super::super::super::command::GuestGetFsinfo {
        type Info = Command;
        const INFO: &'static Command = &GUEST_GET_FSINFO;
    }

    /// `guest-set-user-password`
    pub static GUEST_SET_USER_PASSWORD: Command = Command {
        name: "guest-set-user-password",
        arguments: &Object {
            members: &[
                required("username", Type::Str),
                required("password", Type::Base64),
                required("crypted", Type::Bool),
            ],
            ..EMPTY_OBJECT
        },
        cond: Some(Cond::Any(&[
            Cond::Symbol("CONFIG_WIN32"),
            Cond::Symbol("CONFIG_LINUX"),
            Cond::Symbol("CONFIG_FREEBSD"),
        ])),
        since: Some("2.3"),
        ..COMMAND
    };

    impl Described for super::super::super::command::GuestSetUserPassword {
        type Info = Command;
        const INFO: &'static Command = &GUEST_SET_USER_PASSWORD;
    }

    /// `guest-get-memory-blocks`
    pub static GUEST_GET_MEMORY_BLOCKS: Command = Command {
        name: "guest-get-memory-blocks",
        returns: Some(Type::Array(&Type::Object(&types::GUEST_MEMORY_BLOCK))),
        cond: Some(Cond::Symbol("CONFIG_LINUX")),
        since: Some("2.3"),
        ..COMMAND
    };

    impl Described for super::super::super::command::GuestGetMemoryBlocks {
        type Info = Command;
        const INFO: &'static Command = &GUEST_GET_MEMORY_BLOCKS;
    }

    /// `guest-set-memory-blocks`
    pub static GUEST_SET_MEMORY_BLOCKS: Command = Command {
        name: "guest-set-memory-blocks",
        arguments: &Object {
            members: &[required("mem-blks", Type::Array(&Type::Object(&types::GUEST_MEMORY_BLOCK)))],
            ..EMPTY_OBJECT
        },
        returns: Some(Type::Array(&Type::Object(&types::GUEST_MEMORY_BLOCK_RESPONSE))),
        cond: Some(Cond::Symbol("CONFIG_LINUX")),
        closed: false,
        since: Some("2.3"),
        ..COMMAND
    };

    impl Described for super::super::super::command::GuestSetMemoryBlocks {
        type Info = Command;
        const INFO: &'static Command = &GUEST_SET_MEMORY_BLOCKS;
    }

    /// `guest-get-memory-block-info`
    pub static GUEST_GET_MEMORY_BLOCK_INFO: Command = Command {
        name: "guest-get-memory-block-info",
        returns: Some(Type::Object(&types::GUEST_MEMORY_BLOCK_INFO)),
        cond: Some(Cond::Symbol("CONFIG_LINUX")),
        since: Some("2.3"),
        ..COMMAND
    };

    impl Described for super::super::super::command::GuestGetMemoryBlockInfo {
        type Info = Command;
        const INFO: &'static Command = &GUEST_GET_MEMORY_BLOCK_INFO;
    }

    /// `guest-exec-status`
    pub static GUEST_EXEC_STATUS: Command = Command {
        name: "guest-exec-status",
        arguments: &Object { members: &[required("pid", Type::Int64)], ..EMPTY_OBJECT },
        returns: Some(Type::Object(&types::GUEST_EXEC_STATUS)),
        since: Some("2.5"),
        ..COMMAND
    };

    impl Described for super::super::super::command::GuestExecStatus {
        type Info = Command;
        const INFO: &'static Command = &GUEST_EXEC_STATUS;
    }

    /// `guest-exec`
    pub static GUEST_EXEC: Command = Command {
        name: "guest-exec",
        arguments: &Object {
            members: &[
                required("path", Type::Str),
                optional("arg", Type::Array(&Type::Str)),
                optional("env", Type::Array(&Type::Str)),
                optional("input-data", Type::Base64),
                optional("capture-output", Type::Alternate(&types::GUEST_EXEC_CAPTURE_OUTPUT)),
            ],
            ..EMPTY_OBJECT
        },
        returns: Some(Type::Object(&types::GUEST_EXEC)),
        since: Some("2.5"),
        ..COMMAND
    };

    impl Described for super::super::super::command::GuestExec {
        type Info = Command;
        const INFO: &'static Command = &GUEST_EXEC;
    }

    /// `guest-get-host-name`
    pub static GUEST_GET_HOST_NAME: Command = Command {
        name: "guest-get-host-name",
        returns: Some(Type::Object(&types::GUEST_HOST_NAME)),
        since: Some("2.10"),
        ..COMMAND
    };

    impl Described for super::super::super::command::GuestGetHostName {
        type Info = Command;
        const INFO: &'static Command = &GUEST_GET_HOST_NAME;
    }

    /// `guest-get-users`
    pub static GUEST_GET_USERS: Command = Command {
        name: "guest-get-users",
        returns: Some(Type::Array(&Type::Object(&types::GUEST_USER))),
        cond: Some(Cond::Any(&[Cond::Symbol("CONFIG_WIN32"), Cond::Symbol("HAVE_UTMPX")])),
        since: Some("2.10"),
        ..COMMAND
    };

    impl Described for super::super::super::command::GuestGetUsers {
        type Info = Command;
        const INFO: &'static Command = &GUEST_GET_USERS;
    }

    /// `guest-get-timezone`
    pub static GUEST_GET_TIMEZONE: Command = Command {
        name: "guest-get-timezone",
        returns: Some(Type::Object(&types::GUEST_TIMEZONE)),
        since: Some("2.10"),
        ..COMMAND
    };

    impl Described for super::super::super::command::GuestGetTimezone {
        type Info = Command;
        const INFO: &'static Command = &GUEST_GET_TIMEZONE;
    }

    /// `guest-get-osinfo`
    pub static GUEST_GET_OSINFO: Command = Command {
        name: "guest-get-osinfo",
        returns: Some(Type::Object(&types::GUEST_OS_INFO)),
        since: Some("2.10"),
        ..COMMAND
    };

    impl Described for super::super::super::command::GuestGetOsinfo {
        type Info = Command;
        const INFO: &'static Command = &GUEST_GET_OSINFO;
    }

    /// `guest-get-devices`
    pub static GUEST_GET_DEVICES: Command = Command {
        name: "guest-get-devices",
        returns: Some(Type::Array(&Type::Object(&types::GUEST_DEVICE_INFO))),
        cond: Some(Cond::Symbol("CONFIG_WIN32")),
        since: Some("5.2"),
        ..COMMAND
    };

    impl Described for super::super::super::command::GuestGetDevices {
        type Info = Command;
        const INFO: &'static Command = &GUEST_GET_DEVICES;
    }

    /// `guest-ssh-get-authorized-keys`
    pub static GUEST_SSH_GET_AUTHORIZED_KEYS: Command = Command {
        name: "guest-ssh-get-authorized-keys",
        arguments: &Object { members: &[required("username", Type::Str)], ..EMPTY_OBJECT },
        returns: Some(Type::Object(&types::GUEST_AUTHORIZED_KEYS)),
        since: Some("5.2"),
        ..COMMAND
    };

    impl Described for super::super::super::command::GuestSshGetAuthorizedKeys {
        type Info = Command;
        const INFO: &'static Command = &GUEST_SSH_GET_AUTHORIZED_KEYS;
    }

    /// `guest-ssh-add-authorized-keys`
    pub static GUEST_SSH_ADD_AUTHORIZED_KEYS: Command = Command {
        name: "guest-ssh-add-authorized-keys",
        arguments: &Object {
            members: &[
                required("username", Type::Str),
                required("keys", Type::Array(&Type::Str)),
                optional("reset", Type::Bool),
            ],
            ..EMPTY_OBJECT
        },
        since: Some("5.2"),
        ..COMMAND
    };

    impl Described for super::super::super::command::GuestSshAddAuthorizedKeys {
        type Info = Command;
        const INFO: &'static Command = &GUEST_SSH_ADD_AUTHORIZED_KEYS;
    }

    /// `guest-ssh-remove-authorized-keys`
    pub static GUEST_SSH_REMOVE_AUTHORIZED_KEYS: Command = Command {
        name: "guest-ssh-remove-authorized-keys",
        arguments: &Object {
            members: &[required("username", Type::Str), required("keys", Type::Array(&Type::Str))],
            ..EMPTY_OBJECT
        },
        since: Some("5.2"),
        ..COMMAND
    };

    impl Described for super::super::super::command::GuestSshRemoveAuthorizedKeys {
        type Info = Command;
        const INFO: &'static Command = &GUEST_SSH_REMOVE_AUTHORIZED_KEYS;
    }

    /// `guest-get-diskstats`
    pub static GUEST_GET_DISKSTATS: Command = Command {
        name: "guest-get-diskstats",
        returns: Some(Type::Array(&Type::Object(&types::GUEST_DISK_STATS_INFO))),
        cond: Some(Cond::Symbol("CONFIG_LINUX")),
        since: Some("7.1"),
        ..COMMAND
    };

    impl Described for super::super::super::command::GuestGetDiskstats {
        type Info = Command;
        const INFO: &'static Command = &GUEST_GET_DISKSTATS;
    }

    /// `guest-get-cpustats`
    pub static GUEST_GET_CPUSTATS: Command = Command {
        name: "guest-get-cpustats",
        returns: Some(Type::Array(&Type::Object(&types::GUEST_CPU_STATS))),
        cond: Some(Cond::Symbol("CONFIG_LINUX")),
        since: Some("7.1"),
        ..COMMAND
    };

    impl Described for super::super::super::command::GuestGetCpustats {
        type Info = Command;
        const INFO: &'static Command = &GUEST_GET_CPUSTATS;
    }

    /// `guest-get-load`
    pub static GUEST_GET_LOAD: Command = Command {
        name: "guest-get-load",
        returns: Some(Type::Object(&types::GUEST_LOAD_AVERAGE)),
        cond: Some(Cond::Any(&[Cond::Symbol("CONFIG_WIN32"), Cond::Symbol("CONFIG_GETLOADAVG")])),
        since: Some("10.0"),
        ..COMMAND
    };

    impl Described for super::super::super::command::GuestGetLoad {
        type Info = Command;
        const INFO: &'static Command = &GUEST_GET_LOAD;
    }

    /// `guest-network-get-route`
    pub static GUEST_NETWORK_GET_ROUTE: Command = Command {
        name: "guest-network-get-route",
        returns: Some(Type::Array(&Type::Object(&types::GUEST_NETWORK_ROUTE))),
        cond: Some(Cond::Symbol("CONFIG_LINUX")),
        since: Some("9.1"),
        ..COMMAND
    };

    impl Described for super::super::super::command::GuestNetworkGetRoute {
        type Info = Command;
        const INFO: &'static Command = &GUEST_NETWORK_GET_ROUTE;
    }
}
