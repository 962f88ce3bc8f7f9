// Generated as `qmp` from schemas/qapi/qom.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Schema of `schemas/qapi/qom.json` as data.

#[allow(unused_imports)] // not every module needs all of them
use super::*;
use crate::schema::*;

/// `ObjectPropertyInfo`
pub static OBJECT_PROPERTY_INFO: Object = Object {
    name: "ObjectPropertyInfo",
    members: &[
        required("name", Type::Str),
        required("type", Type::Str),
        optional("description", Type::Str),
        optional("default-value", Type::Any),
    ],
    ..EMPTY_OBJECT
};

/// `ObjectPropertyValue`
pub static OBJECT_PROPERTY_VALUE: Object = Object {
    name: "ObjectPropertyValue",
    members: &[required("name", Type::Str), required("type", Type::Str), optional("value", Type::Any)],
    ..EMPTY_OBJECT
};

/// `ObjectPropertiesValues`
pub static OBJECT_PROPERTIES_VALUES: Object = Object {
    name: "ObjectPropertiesValues",
    members: &[required("properties", Type::Array(&Type::Object(&OBJECT_PROPERTY_VALUE)))],
    ..EMPTY_OBJECT
};

/// `ObjectTypeInfo`
pub static OBJECT_TYPE_INFO: Object = Object {
    name: "ObjectTypeInfo",
    members: &[required("name", Type::Str), optional("abstract", Type::Bool), optional("parent", Type::Str)],
    ..EMPTY_OBJECT
};

/// `CanHostSocketcanProperties`
pub static CAN_HOST_SOCKETCAN_PROPERTIES: Object = Object {
    name: "CanHostSocketcanProperties",
    members: &[required("if", Type::Str), required("canbus", Type::Str)],
    cond: Some(Cond::Symbol("CONFIG_LINUX")),
    ..EMPTY_OBJECT
};

/// `ColoCompareProperties`
pub static COLO_COMPARE_PROPERTIES: Object = Object {
    name: "ColoCompareProperties",
    members: &[
        required("primary_in", Type::Str),
        required("secondary_in", Type::Str),
        required("outdev", Type::Str),
        required("iothread", Type::Str),
        optional("notify_dev", Type::Str),
        optional("compare_timeout", Type::Uint64),
        optional("expired_scan_cycle", Type::Uint32),
        optional("max_queue_size", Type::Uint32),
        optional("vnet_hdr_support", Type::Bool),
    ],
    ..EMPTY_OBJECT
};

/// `CryptodevBackendProperties`
pub static CRYPTODEV_BACKEND_PROPERTIES: Object = Object {
    name: "CryptodevBackendProperties",
    members: &[
        optional("queues", Type::Uint32),
        optional("throttle-bps", Type::Uint64),
        optional("throttle-ops", Type::Uint64),
    ],
    ..EMPTY_OBJECT
};

/// `CryptodevVhostUserProperties`
pub static CRYPTODEV_VHOST_USER_PROPERTIES: Object = Object {
    name: "CryptodevVhostUserProperties",
    members: &[
        optional("queues", Type::Uint32),
        optional("throttle-bps", Type::Uint64),
        optional("throttle-ops", Type::Uint64),
        required("chardev", Type::Str),
    ],
    cond: Some(Cond::Symbol("CONFIG_VHOST_CRYPTO")),
    ..EMPTY_OBJECT
};

/// `DBusVMStateProperties`
pub static D_BUS_VM_STATE_PROPERTIES: Object = Object {
    name: "DBusVMStateProperties",
    members: &[required("addr", Type::Str), optional("id-list", Type::Str)],
    ..EMPTY_OBJECT
};

/// `NetfilterInsert`
pub static NETFILTER_INSERT: Enum =
    Enum { name: "NetfilterInsert", values: &[value("before"), value("behind")], ..EMPTY_ENUM };

/// `NetfilterProperties`
pub static NETFILTER_PROPERTIES: Object = Object {
    name: "NetfilterProperties",
    members: &[
        required("netdev", Type::Str),
        optional("queue", Type::Enum(&NET_FILTER_DIRECTION)),
        optional("status", Type::Str),
        optional("position", Type::Str),
        optional("insert", Type::Enum(&NETFILTER_INSERT)),
    ],
    ..EMPTY_OBJECT
};

/// `FilterBufferProperties`
pub static FILTER_BUFFER_PROPERTIES: Object = Object {
    name: "FilterBufferProperties",
    members: &[
        required("netdev", Type::Str),
        optional("queue", Type::Enum(&NET_FILTER_DIRECTION)),
        optional("status", Type::Str),
        optional("position", Type::Str),
        optional("insert", Type::Enum(&NETFILTER_INSERT)),
        required("interval", Type::Uint32),
    ],
    ..EMPTY_OBJECT
};

/// `FilterDumpProperties`
pub static FILTER_DUMP_PROPERTIES: Object = Object {
    name: "FilterDumpProperties",
    members: &[
        required("netdev", Type::Str),
        optional("queue", Type::Enum(&NET_FILTER_DIRECTION)),
        optional("status", Type::Str),
        optional("position", Type::Str),
        optional("insert", Type::Enum(&NETFILTER_INSERT)),
        required("file", Type::Str),
        optional("maxlen", Type::Uint32),
    ],
    ..EMPTY_OBJECT
};

/// `FilterMirrorProperties`
pub static FILTER_MIRROR_PROPERTIES: Object = Object {
    name: "FilterMirrorProperties",
    members: &[
        required("netdev", Type::Str),
        optional("queue", Type::Enum(&NET_FILTER_DIRECTION)),
        optional("status", Type::Str),
        optional("position", Type::Str),
        optional("insert", Type::Enum(&NETFILTER_INSERT)),
        required("outdev", Type::Str),
        optional("vnet_hdr_support", Type::Bool),
    ],
    ..EMPTY_OBJECT
};

/// `FilterRedirectorProperties`
pub static FILTER_REDIRECTOR_PROPERTIES: Object = Object {
    name: "FilterRedirectorProperties",
    members: &[
        required("netdev", Type::Str),
        optional("queue", Type::Enum(&NET_FILTER_DIRECTION)),
        optional("status", Type::Str),
        optional("position", Type::Str),
        optional("insert", Type::Enum(&NETFILTER_INSERT)),
        optional("indev", Type::Str),
        optional("outdev", Type::Str),
        optional("vnet_hdr_support", Type::Bool),
    ],
    ..EMPTY_OBJECT
};

/// `FilterRewriterProperties`
pub static FILTER_REWRITER_PROPERTIES: Object = Object {
    name: "FilterRewriterProperties",
    members: &[
        required("netdev", Type::Str),
        optional("queue", Type::Enum(&NET_FILTER_DIRECTION)),
        optional("status", Type::Str),
        optional("position", Type::Str),
        optional("insert", Type::Enum(&NETFILTER_INSERT)),
        optional("vnet_hdr_support", Type::Bool),
    ],
    ..EMPTY_OBJECT
};

/// `InputBarrierProperties`
pub static INPUT_BARRIER_PROPERTIES: Object = Object {
    name: "InputBarrierProperties",
    members: &[
        required("name", Type::Str),
        optional("server", Type::Str),
        optional("port", Type::Str),
        optional("x-origin", Type::Str),
        optional("y-origin", Type::Str),
        optional("width", Type::Str),
        optional("height", Type::Str),
    ],
    ..EMPTY_OBJECT
};

/// `InputLinuxProperties`
pub static INPUT_LINUX_PROPERTIES: Object = Object {
    name: "InputLinuxProperties",
    members: &[
        required("evdev", Type::Str),
        optional("grab_all", Type::Bool),
        optional("repeat", Type::Bool),
        optional("grab-toggle", Type::Enum(&GRAB_TOGGLE_KEYS)),
    ],
    cond: Some(Cond::Symbol("CONFIG_LINUX")),
    ..EMPTY_OBJECT
};

/// `EventLoopBaseProperties`
pub static EVENT_LOOP_BASE_PROPERTIES: Object = Object {
    name: "EventLoopBaseProperties",
    members: &[
        optional("aio-max-batch", Type::Int64),
        optional("thread-pool-min", Type::Int64),
        optional("thread-pool-max", Type::Int64),
    ],
    ..EMPTY_OBJECT
};

/// `IothreadProperties`
pub static IOTHREAD_PROPERTIES: Object = Object {
    name: "IothreadProperties",
    members: &[
        optional("aio-max-batch", Type::Int64),
        optional("thread-pool-min", Type::Int64),
        optional("thread-pool-max", Type::Int64),
        optional("poll-max-ns", Type::Int64),
        optional("poll-grow", Type::Int64),
        optional("poll-shrink", Type::Int64),
    ],
    ..EMPTY_OBJECT
};

/// `MainLoopProperties`
pub static MAIN_LOOP_PROPERTIES: Object = Object {
    name: "MainLoopProperties",
    members: &[
        optional("aio-max-batch", Type::Int64),
        optional("thread-pool-min", Type::Int64),
        optional("thread-pool-max", Type::Int64),
    ],
    ..EMPTY_OBJECT
};

/// `MemoryBackendProperties`
pub static MEMORY_BACKEND_PROPERTIES: Object = Object {
    name: "MemoryBackendProperties",
    members: &[
        optional("dump", Type::Bool),
        optional("host-nodes", Type::Array(&Type::Uint16)),
        optional("merge", Type::Bool),
        optional("policy", Type::Enum(&HOST_MEM_POLICY)),
        optional("prealloc", Type::Bool),
        optional("prealloc-threads", Type::Uint32),
        optional("prealloc-context", Type::Str),
        optional("share", Type::Bool),
        optional("reserve", Type::Bool),
        required("size", Type::Size),
        optional("x-use-canonical-path-for-ramblock-id", Type::Bool),
    ],
    ..EMPTY_OBJECT
};

/// `MemoryBackendFileProperties`
pub static MEMORY_BACKEND_FILE_PROPERTIES: Object = Object {
    name: "MemoryBackendFileProperties",
    members: &[
        optional("dump", Type::Bool),
        optional("host-nodes", Type::Array(&Type::Uint16)),
        optional("merge", Type::Bool),
        optional("policy", Type::Enum(&HOST_MEM_POLICY)),
        optional("prealloc", Type::Bool),
        optional("prealloc-threads", Type::Uint32),
        optional("prealloc-context", Type::Str),
        optional("share", Type::Bool),
        optional("reserve", Type::Bool),
        required("size", Type::Size),
        optional("x-use-canonical-path-for-ramblock-id", Type::Bool),
        optional("align", Type::Size),
        optional("offset", Type::Size),
        optional("discard-data", Type::Bool),
        required("mem-path", Type::Str),
        Member { cond: Some(Cond::Symbol("CONFIG_LIBPMEM")), ..optional("pmem", Type::Bool) },
        optional("readonly", Type::Bool),
        optional("rom", Type::Enum(&ON_OFF_AUTO)),
    ],
    ..EMPTY_OBJECT
};

/// `MemoryBackendMemfdProperties`
pub static MEMORY_BACKEND_MEMFD_PROPERTIES: Object = Object {
    name: "MemoryBackendMemfdProperties",
    members: &[
        optional("dump", Type::Bool),
        optional("host-nodes", Type::Array(&Type::Uint16)),
        optional("merge", Type::Bool),
        optional("policy", Type::Enum(&HOST_MEM_POLICY)),
        optional("prealloc", Type::Bool),
        optional("prealloc-threads", Type::Uint32),
        optional("prealloc-context", Type::Str),
        optional("share", Type::Bool),
        optional("reserve", Type::Bool),
        required("size", Type::Size),
        optional("x-use-canonical-path-for-ramblock-id", Type::Bool),
        optional("hugetlb", Type::Bool),
        optional("hugetlbsize", Type::Size),
        optional("seal", Type::Bool),
    ],
    cond: Some(Cond::Symbol("CONFIG_LINUX")),
    ..EMPTY_OBJECT
};

/// `MemoryBackendShmProperties`
pub static MEMORY_BACKEND_SHM_PROPERTIES: Object = Object {
    name: "MemoryBackendShmProperties",
    members: &[
        optional("dump", Type::Bool),
        optional("host-nodes", Type::Array(&Type::Uint16)),
        optional("merge", Type::Bool),
        optional("policy", Type::Enum(&HOST_MEM_POLICY)),
        optional("prealloc", Type::Bool),
        optional("prealloc-threads", Type::Uint32),
        optional("prealloc-context", Type::Str),
        optional("share", Type::Bool),
        optional("reserve", Type::Bool),
        required("size", Type::Size),
        optional("x-use-canonical-path-for-ramblock-id", Type::Bool),
    ],
    cond: Some(Cond::Symbol("CONFIG_POSIX")),
    ..EMPTY_OBJECT
};

/// `MemoryBackendEpcProperties`
pub static MEMORY_BACKEND_EPC_PROPERTIES: Object = Object {
    name: "MemoryBackendEpcProperties",
    members: &[
        optional("dump", Type::Bool),
        optional("host-nodes", Type::Array(&Type::Uint16)),
        optional("merge", Type::Bool),
        optional("policy", Type::Enum(&HOST_MEM_POLICY)),
        optional("prealloc", Type::Bool),
        optional("prealloc-threads", Type::Uint32),
        optional("prealloc-context", Type::Str),
        optional("share", Type::Bool),
        optional("reserve", Type::Bool),
        required("size", Type::Size),
        optional("x-use-canonical-path-for-ramblock-id", Type::Bool),
    ],
    cond: Some(Cond::Symbol("CONFIG_LINUX")),
    ..EMPTY_OBJECT
};

/// `PrManagerHelperProperties`
pub static PR_MANAGER_HELPER_PROPERTIES: Object = Object {
    name: "PrManagerHelperProperties",
    members: &[required("path", Type::Str)],
    cond: Some(Cond::Symbol("CONFIG_LINUX")),
    ..EMPTY_OBJECT
};

/// `QtestProperties`
pub static QTEST_PROPERTIES: Object = Object {
    name: "QtestProperties",
    members: &[required("chardev", Type::Str), optional("log", Type::Str)],
    ..EMPTY_OBJECT
};

/// `RemoteObjectProperties`
pub static REMOTE_OBJECT_PROPERTIES: Object = Object {
    name: "RemoteObjectProperties",
    members: &[required("fd", Type::Str), required("devid", Type::Str)],
    ..EMPTY_OBJECT
};

/// `VfioUserServerProperties`
pub static VFIO_USER_SERVER_PROPERTIES: Object = Object {
    name: "VfioUserServerProperties",
    members: &[required("socket", Type::Object(&SOCKET_ADDRESS)), required("device", Type::Str)],
    ..EMPTY_OBJECT
};

/// `IOMMUFDProperties`
pub static IOMMUFD_PROPERTIES: Object =
    Object { name: "IOMMUFDProperties", members: &[optional("fd", Type::Str)], ..EMPTY_OBJECT };

/// `AcpiGenericInitiatorProperties`
pub static ACPI_GENERIC_INITIATOR_PROPERTIES: Object = Object {
    name: "AcpiGenericInitiatorProperties",
    members: &[required("pci-dev", Type::Str), required("node", Type::Uint32)],
    ..EMPTY_OBJECT
};

/// `AcpiGenericPortProperties`
pub static ACPI_GENERIC_PORT_PROPERTIES: Object = Object {
    name: "AcpiGenericPortProperties",
    members: &[required("pci-bus", Type::Str), required("node", Type::Uint32)],
    ..EMPTY_OBJECT
};

/// `RngProperties`
pub static RNG_PROPERTIES: Object = Object {
    name: "RngProperties",
    members: &[Member { features: &[feature("deprecated")], ..optional("opened", Type::Bool) }],
    ..EMPTY_OBJECT
};

/// `RngEgdProperties`
pub static RNG_EGD_PROPERTIES: Object = Object {
    name: "RngEgdProperties",
    members: &[
        Member { features: &[feature("deprecated")], ..optional("opened", Type::Bool) },
        required("chardev", Type::Str),
    ],
    ..EMPTY_OBJECT
};

/// `RngRandomProperties`
pub static RNG_RANDOM_PROPERTIES: Object = Object {
    name: "RngRandomProperties",
    members: &[
        Member { features: &[feature("deprecated")], ..optional("opened", Type::Bool) },
        optional("filename", Type::Str),
    ],
    cond: Some(Cond::Symbol("CONFIG_POSIX")),
    ..EMPTY_OBJECT
};

/// `IgvmCfgProperties`
pub static IGVM_CFG_PROPERTIES: Object = Object {
    name: "IgvmCfgProperties",
    members: &[required("file", Type::Str)],
    cond: Some(Cond::Symbol("CONFIG_IGVM")),
    ..EMPTY_OBJECT
};

/// `SevCommonProperties`
pub static SEV_COMMON_PROPERTIES: Object = Object {
    name: "SevCommonProperties",
    members: &[
        optional("sev-device", Type::Str),
        optional("cbitpos", Type::Uint32),
        required("reduced-phys-bits", Type::Uint32),
        optional("kernel-hashes", Type::Bool),
    ],
    ..EMPTY_OBJECT
};

/// `SevGuestProperties`
pub static SEV_GUEST_PROPERTIES: Object = Object {
    name: "SevGuestProperties",
    members: &[
        optional("sev-device", Type::Str),
        optional("cbitpos", Type::Uint32),
        required("reduced-phys-bits", Type::Uint32),
        optional("kernel-hashes", Type::Bool),
        optional("dh-cert-file", Type::Str),
        optional("session-file", Type::Str),
        optional("policy", Type::Uint32),
        optional("handle", Type::Uint32),
        optional("legacy-vm-type", Type::Enum(&ON_OFF_AUTO)),
    ],
    ..EMPTY_OBJECT
};

/// `SevSnpGuestProperties`
pub static SEV_SNP_GUEST_PROPERTIES: Object = Object {
    name: "SevSnpGuestProperties",
    members: &[
        optional("sev-device", Type::Str),
        optional("cbitpos", Type::Uint32),
        required("reduced-phys-bits", Type::Uint32),
        optional("kernel-hashes", Type::Bool),
        optional("policy", Type::Uint64),
        optional("guest-visible-workarounds", Type::Base64),
        optional("id-block", Type::Base64),
        optional("id-auth", Type::Base64),
        optional("author-key-enabled", Type::Bool),
        optional("host-data", Type::Base64),
        optional("vcek-disabled", Type::Bool),
    ],
    ..EMPTY_OBJECT
};

/// `TdxGuestProperties`
pub static TDX_GUEST_PROPERTIES: Object = Object {
    name: "TdxGuestProperties",
    members: &[
        optional("attributes", Type::Uint64),
        optional("sept-ve-disable", Type::Bool),
        optional("mrconfigid", Type::Base64),
        optional("mrowner", Type::Base64),
        optional("mrownerconfig", Type::Base64),
        optional("quote-generation-socket", Type::Object(&SOCKET_ADDRESS)),
    ],
    ..EMPTY_OBJECT
};

/// `ThreadContextProperties`
pub static THREAD_CONTEXT_PROPERTIES: Object = Object {
    name: "ThreadContextProperties",
    members: &[
        optional("cpu-affinity", Type::Array(&Type::Uint16)),
        optional("node-affinity", Type::Array(&Type::Uint16)),
    ],
    ..EMPTY_OBJECT
};

/// `ObjectType`
pub static OBJECT_TYPE: Enum = Enum {
    name: "ObjectType",
    values: &[
        value("acpi-generic-initiator"),
        value("acpi-generic-port"),
        value("authz-list"),
        value("authz-listfile"),
        value("authz-pam"),
        value("authz-simple"),
        value("can-bus"),
        Value { cond: Some(Cond::Symbol("CONFIG_LINUX")), ..value("can-host-socketcan") },
        value("colo-compare"),
        value("cryptodev-backend"),
        value("cryptodev-backend-builtin"),
        value("cryptodev-backend-lkcf"),
        Value { cond: Some(Cond::Symbol("CONFIG_VHOST_CRYPTO")), ..value("cryptodev-vhost-user") },
        value("dbus-vmstate"),
        value("filter-buffer"),
        value("filter-dump"),
        value("filter-mirror"),
        value("filter-redirector"),
        value("filter-replay"),
        value("filter-rewriter"),
        Value { cond: Some(Cond::Symbol("CONFIG_IGVM")), ..value("igvm-cfg") },
        value("input-barrier"),
        Value { cond: Some(Cond::Symbol("CONFIG_LINUX")), ..value("input-linux") },
        value("iommufd"),
        value("iothread"),
        value("main-loop"),
        Value { cond: Some(Cond::Symbol("CONFIG_LINUX")), ..value("memory-backend-epc") },
        value("memory-backend-file"),
        Value { cond: Some(Cond::Symbol("CONFIG_LINUX")), ..value("memory-backend-memfd") },
        value("memory-backend-ram"),
        Value { cond: Some(Cond::Symbol("CONFIG_POSIX")), ..value("memory-backend-shm") },
        value("pef-guest"),
        Value { cond: Some(Cond::Symbol("CONFIG_LINUX")), ..value("pr-manager-helper") },
        value("qtest"),
        value("rng-builtin"),
        value("rng-egd"),
        Value { cond: Some(Cond::Symbol("CONFIG_POSIX")), ..value("rng-random") },
        value("secret"),
        Value { cond: Some(Cond::Symbol("CONFIG_SECRET_KEYRING")), ..value("secret_keyring") },
        value("sev-guest"),
        value("sev-snp-guest"),
        value("thread-context"),
        value("s390-pv-guest"),
        value("tdx-guest"),
        value("throttle-group"),
        value("tls-creds-anon"),
        value("tls-creds-psk"),
        value("tls-creds-x509"),
        value("tls-cipher-suites"),
        Value { features: &[feature("unstable")], ..value("x-remote-object") },
        Value { features: &[feature("unstable")], ..value("x-vfio-user-server") },
    ],
    ..EMPTY_ENUM
};

/// `ObjectOptions`
pub static OBJECT_OPTIONS: Object = Object {
    name: "ObjectOptions",
    members: &[required("qom-type", Type::Enum(&OBJECT_TYPE)), required("id", Type::Str)],
    variants: Some(Variants {
        tag: "qom-type",
        branches: &[
            branch("acpi-generic-initiator", &ACPI_GENERIC_INITIATOR_PROPERTIES),
            branch("acpi-generic-port", &ACPI_GENERIC_PORT_PROPERTIES),
            branch("authz-list", &AUTH_Z_LIST_PROPERTIES),
            branch("authz-listfile", &AUTH_Z_LIST_FILE_PROPERTIES),
            branch("authz-pam", &AUTH_ZPAM_PROPERTIES),
            branch("authz-simple", &AUTH_Z_SIMPLE_PROPERTIES),
            Branch {
                cond: Some(Cond::Symbol("CONFIG_LINUX")),
                ..branch("can-host-socketcan", &CAN_HOST_SOCKETCAN_PROPERTIES)
            },
            branch("colo-compare", &COLO_COMPARE_PROPERTIES),
            branch("cryptodev-backend", &CRYPTODEV_BACKEND_PROPERTIES),
            branch("cryptodev-backend-builtin", &CRYPTODEV_BACKEND_PROPERTIES),
            branch("cryptodev-backend-lkcf", &CRYPTODEV_BACKEND_PROPERTIES),
            Branch {
                cond: Some(Cond::Symbol("CONFIG_VHOST_CRYPTO")),
                ..branch("cryptodev-vhost-user", &CRYPTODEV_VHOST_USER_PROPERTIES)
            },
            branch("dbus-vmstate", &D_BUS_VM_STATE_PROPERTIES),
            branch("filter-buffer", &FILTER_BUFFER_PROPERTIES),
            branch("filter-dump", &FILTER_DUMP_PROPERTIES),
            branch("filter-mirror", &FILTER_MIRROR_PROPERTIES),
            branch("filter-redirector", &FILTER_REDIRECTOR_PROPERTIES),
            branch("filter-replay", &NETFILTER_PROPERTIES),
            branch("filter-rewriter", &FILTER_REWRITER_PROPERTIES),
            Branch { cond: Some(Cond::Symbol("CONFIG_IGVM")), ..branch("igvm-cfg", &IGVM_CFG_PROPERTIES) },
            branch("input-barrier", &INPUT_BARRIER_PROPERTIES),
            Branch { cond: Some(Cond::Symbol("CONFIG_LINUX")), ..branch("input-linux", &INPUT_LINUX_PROPERTIES) },
            branch("iommufd", &IOMMUFD_PROPERTIES),
            branch("iothread", &IOTHREAD_PROPERTIES),
            branch("main-loop", &MAIN_LOOP_PROPERTIES),
            Branch {
                cond: Some(Cond::Symbol("CONFIG_LINUX")),
                ..branch("memory-backend-epc", &MEMORY_BACKEND_EPC_PROPERTIES)
            },
            branch("memory-backend-file", &MEMORY_BACKEND_FILE_PROPERTIES),
            Branch {
                cond: Some(Cond::Symbol("CONFIG_LINUX")),
                ..branch("memory-backend-memfd", &MEMORY_BACKEND_MEMFD_PROPERTIES)
            },
            branch("memory-backend-ram", &MEMORY_BACKEND_PROPERTIES),
            Branch {
                cond: Some(Cond::Symbol("CONFIG_POSIX")),
                ..branch("memory-backend-shm", &MEMORY_BACKEND_SHM_PROPERTIES)
            },
            Branch {
                cond: Some(Cond::Symbol("CONFIG_LINUX")),
                ..branch("pr-manager-helper", &PR_MANAGER_HELPER_PROPERTIES)
            },
            branch("qtest", &QTEST_PROPERTIES),
            branch("rng-builtin", &RNG_PROPERTIES),
            branch("rng-egd", &RNG_EGD_PROPERTIES),
            Branch { cond: Some(Cond::Symbol("CONFIG_POSIX")), ..branch("rng-random", &RNG_RANDOM_PROPERTIES) },
            branch("secret", &SECRET_PROPERTIES),
            Branch {
                cond: Some(Cond::Symbol("CONFIG_SECRET_KEYRING")),
                ..branch("secret_keyring", &SECRET_KEYRING_PROPERTIES)
            },
            branch("sev-guest", &SEV_GUEST_PROPERTIES),
            branch("sev-snp-guest", &SEV_SNP_GUEST_PROPERTIES),
            branch("tdx-guest", &TDX_GUEST_PROPERTIES),
            branch("thread-context", &THREAD_CONTEXT_PROPERTIES),
            branch("throttle-group", &THROTTLE_GROUP_PROPERTIES),
            branch("tls-creds-anon", &TLS_CREDS_ANON_PROPERTIES),
            branch("tls-creds-psk", &TLS_CREDS_PSK_PROPERTIES),
            branch("tls-creds-x509", &TLS_CREDS_X509_PROPERTIES),
            branch("tls-cipher-suites", &TLS_CREDS_PROPERTIES),
            branch("x-remote-object", &REMOTE_OBJECT_PROPERTIES),
            branch("x-vfio-user-server", &VFIO_USER_SERVER_PROPERTIES),
        ],
    }),
    ..EMPTY_OBJECT
};

/// Commands of `schemas/qapi/qom.json`.
pub(super) mod command {
    #[allow(unused_imports)] // not every command needs one
    use super::super::types;
    use crate::schema::*;

    /// `qom-list`
    pub static QOM_LIST: Command = Command {
        name: "qom-list",
        arguments: &Object { members: &[required("path", Type::Str)], ..EMPTY_OBJECT },
        returns: Some(Type::Array(&Type::Object(&types::OBJECT_PROPERTY_INFO))),
        allow_preconfig: true,
        since: Some("1.2"),
        ..COMMAND
    };

    impl Described for super::super::super::command::QomList {
        type Info = Command;
        const INFO: &'static Command = &QOM_LIST;
    }

    /// `qom-get`
    pub static QOM_GET: Command = Command {
        name: "qom-get",
        arguments: &Object { members: &[required("path", Type::Str), required("property", Type::Str)], ..EMPTY_OBJECT },
        returns: Some(Type::Any),
        allow_preconfig: true,
        since: Some("1.2"),
        ..COMMAND
    };

    impl Described for super::super::super::command::QomGet {
        type Info = Command;
        const INFO: &'static Command = &QOM_GET;
    }

    /// `qom-list-get`
    pub static QOM_LIST_GET: Command = Command {
        name: "qom-list-get",
        arguments: &Object { members: &[required("paths", Type::Array(&Type::Str))], ..EMPTY_OBJECT },
        returns: Some(Type::Array(&Type::Object(&types::OBJECT_PROPERTIES_VALUES))),
        allow_preconfig: true,
        ..COMMAND
    };

    impl Described for super::super::super::command::QomListGet {
        type Info = Command;
        const INFO: &'static Command = &QOM_LIST_GET;
    }

    /// `qom-set`
    pub static QOM_SET: Command = Command {
        name: "qom-set",
        arguments: &Object {
            members: &[required("path", Type::Str), required("property", Type::Str), required("value", Type::Any)],
            ..EMPTY_OBJECT
        },
        allow_preconfig: true,
        closed: false,
        since: Some("1.2"),
        ..COMMAND
    };

    impl Described for super::super::super::command::QomSet {
        type Info = Command;
        const INFO: &'static Command = &QOM_SET;
    }

    /// `qom-list-types`
    pub static QOM_LIST_TYPES: Command = Command {
        name: "qom-list-types",
        arguments: &Object {
            members: &[optional("implements", Type::Str), optional("abstract", Type::Bool)],
            ..EMPTY_OBJECT
        },
        returns: Some(Type::Array(&Type::Object(&types::OBJECT_TYPE_INFO))),
        allow_preconfig: true,
        since: Some("1.1"),
        ..COMMAND
    };

    impl Described for super::super::super::command::QomListTypes {
        type Info = Command;
        const INFO: &'static Command = &QOM_LIST_TYPES;
    }

    /// `qom-list-properties`
    pub static QOM_LIST_PROPERTIES: Command = Command {
        name: "qom-list-properties",
        arguments: &Object { members: &[required("typename", Type::Str)], ..EMPTY_OBJECT },
        returns: Some(Type::Array(&Type::Object(&types::OBJECT_PROPERTY_INFO))),
        allow_preconfig: true,
        since: Some("2.12"),
        ..COMMAND
    };

    impl Described for super::super::super::command::QomListProperties {
        type Info = Command;
        const INFO: &'static Command = &QOM_LIST_PROPERTIES;
    }

    /// `object-add`
    pub static OBJECT_ADD: Command = Command {
        name: "object-add",
        arguments: &types::OBJECT_OPTIONS,
        allow_preconfig: true,
        closed: false,
        since: Some("2.0"),
        ..COMMAND
    };

    impl Described for super::super::super::command::ObjectAdd {
        type Info = Command;
        const INFO: &'static Command = &OBJECT_ADD;
    }

    /// `object-del`
    pub static OBJECT_DEL: Command = Command {
        name: "object-del",
        arguments: &Object { members: &[required("id", Type::Str)], ..EMPTY_OBJECT },
        allow_preconfig: true,
        since: Some("2.0"),
        ..COMMAND
    };

    impl Described for super::super::super::command::ObjectDel {
        type Info = Command;
        const INFO: &'static Command = &OBJECT_DEL;
    }
}
