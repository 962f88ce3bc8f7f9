// Generated as `qmp` from schemas/qapi/machine.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Schema of `schemas/qapi/machine.json` as data.

#[allow(unused_imports)] // not every module needs all of them
use super::*;
use crate::schema::*;

/// `SysEmuTarget`
pub static SYS_EMU_TARGET: Enum = Enum {
    name: "SysEmuTarget",
    values: &[
        value("aarch64"),
        value("alpha"),
        value("arm"),
        value("avr"),
        value("hppa"),
        value("i386"),
        value("loongarch64"),
        value("m68k"),
        value("microblaze"),
        value("microblazeel"),
        value("mips"),
        value("mips64"),
        value("mips64el"),
        value("mipsel"),
        value("or1k"),
        value("ppc"),
        value("ppc64"),
        value("riscv32"),
        value("riscv64"),
        value("rx"),
        value("s390x"),
        value("sh4"),
        value("sh4eb"),
        value("sparc"),
        value("sparc64"),
        value("tricore"),
        value("x86_64"),
        value("xtensa"),
        value("xtensaeb"),
    ],
    ..EMPTY_ENUM
};

/// `S390CpuState`
pub static S390_CPU_STATE: Enum = Enum {
    name: "S390CpuState",
    values: &[value("uninitialized"), value("stopped"), value("check-stop"), value("operating"), value("load")],
    ..EMPTY_ENUM
};

/// `CpuInfoS390`
pub static CPU_INFO_S390: Object = Object {
    name: "CpuInfoS390",
    members: &[
        required("cpu-state", Type::Enum(&S390_CPU_STATE)),
        optional("dedicated", Type::Bool),
        optional("entitlement", Type::Enum(&S390_CPU_ENTITLEMENT)),
    ],
    ..EMPTY_OBJECT
};

/// `CpuInfoFast`
pub static CPU_INFO_FAST: Object = Object {
    name: "CpuInfoFast",
    members: &[
        required("cpu-index", Type::Int64),
        required("qom-type", Type::Str),
        required("qom-path", Type::Str),
        required("thread-id", Type::Int64),
        optional("props", Type::Object(&CPU_INSTANCE_PROPERTIES)),
        required("target", Type::Enum(&SYS_EMU_TARGET)),
    ],
    variants: Some(Variants { tag: "target", branches: &[branch("s390x", &CPU_INFO_S390)] }),
    ..EMPTY_OBJECT
};

/// `CompatProperty`
pub static COMPAT_PROPERTY: Object = Object {
    name: "CompatProperty",
    members: &[required("qom-type", Type::Str), required("property", Type::Str), required("value", Type::Str)],
    ..EMPTY_OBJECT
};

/// `MachineInfo`
pub static MACHINE_INFO: Object = Object {
    name: "MachineInfo",
    members: &[
        required("name", Type::Str),
        optional("alias", Type::Str),
        optional("is-default", Type::Bool),
        required("cpu-max", Type::Int64),
        required("hotpluggable-cpus", Type::Bool),
        required("numa-mem-supported", Type::Bool),
        required("deprecated", Type::Bool),
        optional("default-cpu-type", Type::Str),
        optional("default-ram-id", Type::Str),
        required("acpi", Type::Bool),
        Member {
            features: &[feature("unstable")],
            ..optional("compat-props", Type::Array(&Type::Object(&COMPAT_PROPERTY)))
        },
    ],
    ..EMPTY_OBJECT
};

/// `CurrentMachineParams`
pub static CURRENT_MACHINE_PARAMS: Object =
    Object { name: "CurrentMachineParams", members: &[required("wakeup-suspend-support", Type::Bool)], ..EMPTY_OBJECT };

/// `QemuTargetInfo`
pub static QEMU_TARGET_INFO: Object =
    Object { name: "QemuTargetInfo", members: &[required("arch", Type::Enum(&SYS_EMU_TARGET))], ..EMPTY_OBJECT };

/// `UuidInfo`
pub static UUID_INFO: Object = Object { name: "UuidInfo", members: &[required("UUID", Type::Str)], ..EMPTY_OBJECT };

/// `GuidInfo`
pub static GUID_INFO: Object = Object { name: "GuidInfo", members: &[required("guid", Type::Str)], ..EMPTY_OBJECT };

/// `LostTickPolicy`
pub static LOST_TICK_POLICY: Enum =
    Enum { name: "LostTickPolicy", values: &[value("discard"), value("delay"), value("slew")], ..EMPTY_ENUM };

/// `NumaOptionsType`
pub static NUMA_OPTIONS_TYPE: Enum = Enum {
    name: "NumaOptionsType",
    values: &[value("node"), value("dist"), value("cpu"), value("hmat-lb"), value("hmat-cache")],
    ..EMPTY_ENUM
};

/// `NumaOptions`
pub static NUMA_OPTIONS: Object = Object {
    name: "NumaOptions",
    members: &[required("type", Type::Enum(&NUMA_OPTIONS_TYPE))],
    variants: Some(Variants {
        tag: "type",
        branches: &[
            branch("node", &NUMA_NODE_OPTIONS),
            branch("dist", &NUMA_DIST_OPTIONS),
            branch("cpu", &NUMA_CPU_OPTIONS),
            branch("hmat-lb", &NUMA_HMAT_LB_OPTIONS),
            branch("hmat-cache", &NUMA_HMAT_CACHE_OPTIONS),
        ],
    }),
    ..EMPTY_OBJECT
};

/// `NumaNodeOptions`
pub static NUMA_NODE_OPTIONS: Object = Object {
    name: "NumaNodeOptions",
    members: &[
        optional("nodeid", Type::Uint16),
        optional("cpus", Type::Array(&Type::Uint16)),
        optional("mem", Type::Size),
        optional("memdev", Type::Str),
        optional("initiator", Type::Uint16),
    ],
    ..EMPTY_OBJECT
};

/// `NumaDistOptions`
pub static NUMA_DIST_OPTIONS: Object = Object {
    name: "NumaDistOptions",
    members: &[required("src", Type::Uint16), required("dst", Type::Uint16), required("val", Type::Uint8)],
    ..EMPTY_OBJECT
};

/// `CXLFixedMemoryWindowOptions`
pub static CXL_FIXED_MEMORY_WINDOW_OPTIONS: Object = Object {
    name: "CXLFixedMemoryWindowOptions",
    members: &[
        required("size", Type::Size),
        optional("interleave-granularity", Type::Size),
        required("targets", Type::Array(&Type::Str)),
    ],
    ..EMPTY_OBJECT
};

/// `CXLFMWProperties`
pub static CXLFMW_PROPERTIES: Object = Object {
    name: "CXLFMWProperties",
    members: &[required("cxl-fmw", Type::Array(&Type::Object(&CXL_FIXED_MEMORY_WINDOW_OPTIONS)))],
    ..EMPTY_OBJECT
};

/// `X86CPURegister32`
pub static X86CPU_REGISTER32: Enum = Enum {
    name: "X86CPURegister32",
    values: &[
        value("EAX"),
        value("EBX"),
        value("ECX"),
        value("EDX"),
        value("ESP"),
        value("EBP"),
        value("ESI"),
        value("EDI"),
    ],
    ..EMPTY_ENUM
};

/// `X86CPUFeatureWordInfo`
pub static X86CPU_FEATURE_WORD_INFO: Object = Object {
    name: "X86CPUFeatureWordInfo",
    members: &[
        required("cpuid-input-eax", Type::Int64),
        optional("cpuid-input-ecx", Type::Int64),
        required("cpuid-register", Type::Enum(&X86CPU_REGISTER32)),
        required("features", Type::Int64),
    ],
    ..EMPTY_OBJECT
};

/// `DummyForceArrays`
pub static DUMMY_FORCE_ARRAYS: Object = Object {
    name: "DummyForceArrays",
    members: &[required("unused", Type::Array(&Type::Object(&X86CPU_FEATURE_WORD_INFO)))],
    ..EMPTY_OBJECT
};

/// `NumaCpuOptions`
pub static NUMA_CPU_OPTIONS: Object = Object {
    name: "NumaCpuOptions",
    members: &[
        optional("node-id", Type::Int64),
        optional("drawer-id", Type::Int64),
        optional("book-id", Type::Int64),
        optional("socket-id", Type::Int64),
        optional("die-id", Type::Int64),
        optional("cluster-id", Type::Int64),
        optional("module-id", Type::Int64),
        optional("core-id", Type::Int64),
        optional("thread-id", Type::Int64),
    ],
    ..EMPTY_OBJECT
};

/// `HmatLBMemoryHierarchy`
pub static HMAT_LB_MEMORY_HIERARCHY: Enum = Enum {
    name: "HmatLBMemoryHierarchy",
    values: &[value("memory"), value("first-level"), value("second-level"), value("third-level")],
    ..EMPTY_ENUM
};

/// `HmatLBDataType`
pub static HMAT_LB_DATA_TYPE: Enum = Enum {
    name: "HmatLBDataType",
    values: &[
        value("access-latency"),
        value("read-latency"),
        value("write-latency"),
        value("access-bandwidth"),
        value("read-bandwidth"),
        value("write-bandwidth"),
    ],
    ..EMPTY_ENUM
};

/// `NumaHmatLBOptions`
pub static NUMA_HMAT_LB_OPTIONS: Object = Object {
    name: "NumaHmatLBOptions",
    members: &[
        required("initiator", Type::Uint16),
        required("target", Type::Uint16),
        required("hierarchy", Type::Enum(&HMAT_LB_MEMORY_HIERARCHY)),
        required("data-type", Type::Enum(&HMAT_LB_DATA_TYPE)),
        optional("latency", Type::Uint64),
        optional("bandwidth", Type::Size),
    ],
    ..EMPTY_OBJECT
};

/// `HmatCacheAssociativity`
pub static HMAT_CACHE_ASSOCIATIVITY: Enum =
    Enum { name: "HmatCacheAssociativity", values: &[value("none"), value("direct"), value("complex")], ..EMPTY_ENUM };

/// `HmatCacheWritePolicy`
pub static HMAT_CACHE_WRITE_POLICY: Enum = Enum {
    name: "HmatCacheWritePolicy",
    values: &[value("none"), value("write-back"), value("write-through")],
    ..EMPTY_ENUM
};

/// `NumaHmatCacheOptions`
pub static NUMA_HMAT_CACHE_OPTIONS: Object = Object {
    name: "NumaHmatCacheOptions",
    members: &[
        required("node-id", Type::Uint32),
        required("size", Type::Size),
        required("level", Type::Uint8),
        required("associativity", Type::Enum(&HMAT_CACHE_ASSOCIATIVITY)),
        required("policy", Type::Enum(&HMAT_CACHE_WRITE_POLICY)),
        required("line", Type::Uint16),
    ],
    ..EMPTY_OBJECT
};

/// `Memdev`
pub static MEMDEV: Object = Object {
    name: "Memdev",
    members: &[
        optional("id", Type::Str),
        required("size", Type::Size),
        required("merge", Type::Bool),
        required("dump", Type::Bool),
        required("prealloc", Type::Bool),
        required("share", Type::Bool),
        optional("reserve", Type::Bool),
        required("host-nodes", Type::Array(&Type::Uint16)),
        required("policy", Type::Enum(&HOST_MEM_POLICY)),
    ],
    ..EMPTY_OBJECT
};

/// `CpuInstanceProperties`
pub static CPU_INSTANCE_PROPERTIES: Object = Object {
    name: "CpuInstanceProperties",
    members: &[
        optional("node-id", Type::Int64),
        optional("drawer-id", Type::Int64),
        optional("book-id", Type::Int64),
        optional("socket-id", Type::Int64),
        optional("die-id", Type::Int64),
        optional("cluster-id", Type::Int64),
        optional("module-id", Type::Int64),
        optional("core-id", Type::Int64),
        optional("thread-id", Type::Int64),
    ],
    ..EMPTY_OBJECT
};

/// `HotpluggableCPU`
pub static HOTPLUGGABLE_CPU: Object = Object {
    name: "HotpluggableCPU",
    members: &[
        required("type", Type::Str),
        required("vcpus-count", Type::Int64),
        required("props", Type::Object(&CPU_INSTANCE_PROPERTIES)),
        optional("qom-path", Type::Str),
    ],
    ..EMPTY_OBJECT
};

/// `BalloonInfo`
pub static BALLOON_INFO: Object =
    Object { name: "BalloonInfo", members: &[required("actual", Type::Int64)], ..EMPTY_OBJECT };

/// `HvBalloonInfo`
pub static HV_BALLOON_INFO: Object = Object {
    name: "HvBalloonInfo",
    members: &[required("committed", Type::Size), required("available", Type::Size)],
    ..EMPTY_OBJECT
};

/// `MemoryInfo`
pub static MEMORY_INFO: Object = Object {
    name: "MemoryInfo",
    members: &[required("base-memory", Type::Size), optional("plugged-memory", Type::Size)],
    ..EMPTY_OBJECT
};

/// `PCDIMMDeviceInfo`
pub static PCDIMM_DEVICE_INFO: Object = Object {
    name: "PCDIMMDeviceInfo",
    members: &[
        optional("id", Type::Str),
        required("addr", Type::Int64),
        required("size", Type::Int64),
        required("slot", Type::Int64),
        required("node", Type::Int64),
        required("memdev", Type::Str),
        required("hotplugged", Type::Bool),
        required("hotpluggable", Type::Bool),
    ],
    ..EMPTY_OBJECT
};

/// `VirtioPMEMDeviceInfo`
pub static VIRTIO_PMEM_DEVICE_INFO: Object = Object {
    name: "VirtioPMEMDeviceInfo",
    members: &[
        optional("id", Type::Str),
        required("memaddr", Type::Size),
        required("size", Type::Size),
        required("memdev", Type::Str),
    ],
    ..EMPTY_OBJECT
};

/// `VirtioMEMDeviceInfo`
pub static VIRTIO_MEM_DEVICE_INFO: Object = Object {
    name: "VirtioMEMDeviceInfo",
    members: &[
        optional("id", Type::Str),
        required("memaddr", Type::Size),
        required("requested-size", Type::Size),
        required("size", Type::Size),
        required("max-size", Type::Size),
        required("block-size", Type::Size),
        required("node", Type::Int64),
        required("memdev", Type::Str),
    ],
    ..EMPTY_OBJECT
};

/// `SgxEPCDeviceInfo`
pub static SGX_EPC_DEVICE_INFO: Object = Object {
    name: "SgxEPCDeviceInfo",
    members: &[
        optional("id", Type::Str),
        required("memaddr", Type::Size),
        required("size", Type::Size),
        required("node", Type::Int64),
        required("memdev", Type::Str),
    ],
    ..EMPTY_OBJECT
};

/// `HvBalloonDeviceInfo`
pub static HV_BALLOON_DEVICE_INFO: Object = Object {
    name: "HvBalloonDeviceInfo",
    members: &[
        optional("id", Type::Str),
        optional("memaddr", Type::Size),
        required("max-size", Type::Size),
        optional("memdev", Type::Str),
    ],
    ..EMPTY_OBJECT
};

/// `MemoryDeviceInfoKind`
pub static MEMORY_DEVICE_INFO_KIND: Enum = Enum {
    name: "MemoryDeviceInfoKind",
    values: &[
        value("dimm"),
        value("nvdimm"),
        value("virtio-pmem"),
        value("virtio-mem"),
        value("sgx-epc"),
        value("hv-balloon"),
    ],
    ..EMPTY_ENUM
};

/// `PCDIMMDeviceInfoWrapper`
pub static PCDIMM_DEVICE_INFO_WRAPPER: Object = Object {
    name: "PCDIMMDeviceInfoWrapper",
    members: &[required("data", Type::Object(&PCDIMM_DEVICE_INFO))],
    ..EMPTY_OBJECT
};

/// `VirtioPMEMDeviceInfoWrapper`
pub static VIRTIO_PMEM_DEVICE_INFO_WRAPPER: Object = Object {
    name: "VirtioPMEMDeviceInfoWrapper",
    members: &[required("data", Type::Object(&VIRTIO_PMEM_DEVICE_INFO))],
    ..EMPTY_OBJECT
};

/// `VirtioMEMDeviceInfoWrapper`
pub static VIRTIO_MEM_DEVICE_INFO_WRAPPER: Object = Object {
    name: "VirtioMEMDeviceInfoWrapper",
    members: &[required("data", Type::Object(&VIRTIO_MEM_DEVICE_INFO))],
    ..EMPTY_OBJECT
};

/// `SgxEPCDeviceInfoWrapper`
pub static SGX_EPC_DEVICE_INFO_WRAPPER: Object = Object {
    name: "SgxEPCDeviceInfoWrapper",
    members: &[required("data", Type::Object(&SGX_EPC_DEVICE_INFO))],
    ..EMPTY_OBJECT
};

/// `HvBalloonDeviceInfoWrapper`
pub static HV_BALLOON_DEVICE_INFO_WRAPPER: Object = Object {
    name: "HvBalloonDeviceInfoWrapper",
    members: &[required("data", Type::Object(&HV_BALLOON_DEVICE_INFO))],
    ..EMPTY_OBJECT
};

/// `MemoryDeviceInfo`
pub static MEMORY_DEVICE_INFO: Object = Object {
    name: "MemoryDeviceInfo",
    members: &[required("type", Type::Enum(&MEMORY_DEVICE_INFO_KIND))],
    variants: Some(Variants {
        tag: "type",
        branches: &[
            branch("dimm", &PCDIMM_DEVICE_INFO_WRAPPER),
            branch("nvdimm", &PCDIMM_DEVICE_INFO_WRAPPER),
            branch("virtio-pmem", &VIRTIO_PMEM_DEVICE_INFO_WRAPPER),
            branch("virtio-mem", &VIRTIO_MEM_DEVICE_INFO_WRAPPER),
            branch("sgx-epc", &SGX_EPC_DEVICE_INFO_WRAPPER),
            branch("hv-balloon", &HV_BALLOON_DEVICE_INFO_WRAPPER),
        ],
    }),
    ..EMPTY_OBJECT
};

/// `SgxEPC`
pub static SGX_EPC: Object =
    Object { name: "SgxEPC", members: &[required("memdev", Type::Str), required("node", Type::Int64)], ..EMPTY_OBJECT };

/// `SgxEPCProperties`
pub static SGX_EPC_PROPERTIES: Object = Object {
    name: "SgxEPCProperties",
    members: &[required("sgx-epc", Type::Array(&Type::Object(&SGX_EPC)))],
    ..EMPTY_OBJECT
};

/// `BootConfiguration`
pub static BOOT_CONFIGURATION: Object = Object {
    name: "BootConfiguration",
    members: &[
        optional("order", Type::Str),
        optional("once", Type::Str),
        optional("menu", Type::Bool),
        optional("splash", Type::Str),
        optional("splash-time", Type::Int64),
        optional("reboot-timeout", Type::Int64),
        optional("strict", Type::Bool),
    ],
    ..EMPTY_OBJECT
};

/// `SMPConfiguration`
pub static SMP_CONFIGURATION: Object = Object {
    name: "SMPConfiguration",
    members: &[
        optional("cpus", Type::Int64),
        optional("drawers", Type::Int64),
        optional("books", Type::Int64),
        optional("sockets", Type::Int64),
        optional("dies", Type::Int64),
        optional("clusters", Type::Int64),
        optional("modules", Type::Int64),
        optional("cores", Type::Int64),
        optional("threads", Type::Int64),
        optional("maxcpus", Type::Int64),
    ],
    ..EMPTY_OBJECT
};

/// `SmbiosEntryPointType`
pub static SMBIOS_ENTRY_POINT_TYPE: Enum =
    Enum { name: "SmbiosEntryPointType", values: &[value("32"), value("64"), value("auto")], ..EMPTY_ENUM };

/// `MemorySizeConfiguration`
pub static MEMORY_SIZE_CONFIGURATION: Object = Object {
    name: "MemorySizeConfiguration",
    members: &[optional("size", Type::Size), optional("max-size", Type::Size), optional("slots", Type::Uint64)],
    ..EMPTY_OBJECT
};

/// `FirmwareLog`
pub static FIRMWARE_LOG: Object = Object {
    name: "FirmwareLog",
    members: &[optional("version", Type::Str), required("log", Type::Base64)],
    ..EMPTY_OBJECT
};

/// `CpuModelInfo`
pub static CPU_MODEL_INFO: Object = Object {
    name: "CpuModelInfo",
    members: &[required("name", Type::Str), optional("props", Type::Any)],
    ..EMPTY_OBJECT
};

/// `CpuModelExpansionType`
pub static CPU_MODEL_EXPANSION_TYPE: Enum =
    Enum { name: "CpuModelExpansionType", values: &[value("static"), value("full")], ..EMPTY_ENUM };

/// `CpuModelCompareResult`
pub static CPU_MODEL_COMPARE_RESULT: Enum = Enum {
    name: "CpuModelCompareResult",
    values: &[value("incompatible"), value("identical"), value("superset"), value("subset")],
    ..EMPTY_ENUM
};

/// `CpuModelBaselineInfo`
pub static CPU_MODEL_BASELINE_INFO: Object = Object {
    name: "CpuModelBaselineInfo",
    members: &[required("model", Type::Object(&CPU_MODEL_INFO))],
    ..EMPTY_OBJECT
};

/// `CpuModelCompareInfo`
pub static CPU_MODEL_COMPARE_INFO: Object = Object {
    name: "CpuModelCompareInfo",
    members: &[
        required("result", Type::Enum(&CPU_MODEL_COMPARE_RESULT)),
        required("responsible-properties", Type::Array(&Type::Str)),
    ],
    ..EMPTY_OBJECT
};

/// `CpuModelExpansionInfo`
pub static CPU_MODEL_EXPANSION_INFO: Object = Object {
    name: "CpuModelExpansionInfo",
    members: &[required("model", Type::Object(&CPU_MODEL_INFO)), optional("deprecated-props", Type::Array(&Type::Str))],
    ..EMPTY_OBJECT
};

/// `CpuDefinitionInfo`
pub static CPU_DEFINITION_INFO: Object = Object {
    name: "CpuDefinitionInfo",
    members: &[
        required("name", Type::Str),
        optional("migration-safe", Type::Bool),
        required("static", Type::Bool),
        optional("unavailable-features", Type::Array(&Type::Str)),
        required("typename", Type::Str),
        optional("alias-of", Type::Str),
        required("deprecated", Type::Bool),
    ],
    ..EMPTY_OBJECT
};

/// Commands of `schemas/qapi/machine.json`.
pub(super) mod command {
    #[allow(unused_imports)] // not every command needs one
    use super::super::types;
    use crate::schema::*;

    /// `query-cpus-fast`
    pub static QUERY_CPUS_FAST: Command = Command {
        name: "query-cpus-fast",
        returns: Some(Type::Array(&Type::Object(&types::CPU_INFO_FAST))),
        since: Some("2.12"),
        ..COMMAND
    };

    impl Described for super::super::super::command::QueryCpusFast {
        type Info = Command;
        const INFO: &'static Command = &QUERY_CPUS_FAST;
    }

    /// `query-machines`
    pub static QUERY_MACHINES: Command = Command {
        name: "query-machines",
        arguments: &Object {
            members: &[Member { features: &[feature("unstable")], ..optional("compat-props", Type::Bool) }],
            ..EMPTY_OBJECT
        },
        returns: Some(Type::Array(&Type::Object(&types::MACHINE_INFO))),
        since: Some("1.2"),
        ..COMMAND
    };

    impl Described for super::super::super::command::QueryMachines {
        type Info = Command;
        const INFO: &'static Command = &QUERY_MACHINES;
    }

    /// `query-current-machine`
    pub static QUERY_CURRENT_MACHINE: Command = Command {
        name: "query-current-machine",
        returns: Some(Type::Object(&types::CURRENT_MACHINE_PARAMS)),
        since: Some("4.0"),
        ..COMMAND
    };

    impl Described for super::super::super::command::QueryCurrentMachine {
        type Info = Command;
        const INFO: &'static Command = &QUERY_CURRENT_MACHINE;
    }

    /// `query-target`
    pub static QUERY_TARGET: Command = Command {
        name: "query-target",
        returns: Some(Type::Object(&types::QEMU_TARGET_INFO)),
        since: Some("1.2"),
        ..COMMAND
    };

    impl Described for super::super::super::command::QueryTarget {
        type Info = Command;
        const INFO: &'static Command = &QUERY_TARGET;
    }

    /// `query-uuid`
    pub static QUERY_UUID: Command = Command {
        name: "query-uuid",
        returns: Some(Type::Object(&types::UUID_INFO)),
        allow_preconfig: true,
        since: Some("0.14"),
        ..COMMAND
    };

    impl Described for super::super::super::command::QueryUuid {
        type Info = Command;
        const INFO: &'static Command = &QUERY_UUID;
    }

    /// `query-vm-generation-id`
    pub static QUERY_VM_GENERATION_ID: Command = Command {
        name: "query-vm-generation-id",
        returns: Some(Type::Object(&types::GUID_INFO)),
        since: Some("2.9"),
        ..COMMAND
    };

    impl Described for super::super::super::command::QueryVmGenerationId {
        type Info = Command;
        const INFO: &'static Command = &QUERY_VM_GENERATION_ID;
    }

    /// `system_reset`
    pub static SYSTEM_RESET: Command = Command { name: "system_reset", since: Some("0.14"), ..COMMAND };

    impl Described for super::super::super::command::SystemReset {
        type Info = Command;
        const INFO: &'static Command = &SYSTEM_RESET;
    }

    /// `system_powerdown`
    pub static SYSTEM_POWERDOWN: Command = Command { name: "system_powerdown", since: Some("0.14"), ..COMMAND };

    impl Described for super::super::super::command::SystemPowerdown {
        type Info = Command;
        const INFO: &'static Command = &SYSTEM_POWERDOWN;
    }

    /// `system_wakeup`
    pub static SYSTEM_WAKEUP: Command = Command { name: "system_wakeup", since: Some("1.1"), ..COMMAND };

    impl Described for super::super::super::command::SystemWakeup {
        type Info = Command;
        const INFO: &'static Command = &SYSTEM_WAKEUP;
    }

    /// `inject-nmi`
    pub static INJECT_NMI: Command = Command { name: "inject-nmi", since: Some("0.14"), ..COMMAND };

    impl Described for super::super::super::command::InjectNmi {
        type Info = Command;
        const INFO: &'static Command = &INJECT_NMI;
    }

    /// `memsave`
    pub static MEMSAVE: Command = Command {
        name: "memsave",
        arguments: &Object {
            members: &[
                required("val", Type::Uint64),
                required("size", Type::Size),
                required("filename", Type::Str),
                optional("cpu-index", Type::Int64),
            ],
            ..EMPTY_OBJECT
        },
        since: Some("0.14"),
        ..COMMAND
    };

    impl Described for super::super::super::command::Memsave {
        type Info = Command;
        const INFO: &'static Command = &MEMSAVE;
    }

    /// `pmemsave`
    pub static PMEMSAVE: Command = Command {
        name: "pmemsave",
        arguments: &Object {
            members: &[required("val", Type::Uint64), required("size", Type::Size), required("filename", Type::Str)],
            ..EMPTY_OBJECT
        },
        since: Some("0.14"),
        ..COMMAND
    };

    impl Described for super::super::super::command::Pmemsave {
        type Info = Command;
        const INFO: &'static Command = &PMEMSAVE;
    }

    /// `query-memdev`
    pub static QUERY_MEMDEV: Command = Command {
        name: "query-memdev",
        returns: Some(Type::Array(&Type::Object(&types::MEMDEV))),
        allow_preconfig: true,
        since: Some("2.1"),
        ..COMMAND
    };

    impl Described for super::super::super::command::QueryMemdev {
        type Info = Command;
        const INFO: &'static Command = &QUERY_MEMDEV;
    }

    /// `query-hotpluggable-cpus`
    pub static QUERY_HOTPLUGGABLE_CPUS: Command = Command {
        name: "query-hotpluggable-cpus",
        returns: Some(Type::Array(&Type::Object(&types::HOTPLUGGABLE_CPU))),
        allow_preconfig: true,
        since: Some("2.7"),
        ..COMMAND
    };

    impl Described for super::super::super::command::QueryHotpluggableCpus {
        type Info = Command;
        const INFO: &'static Command = &QUERY_HOTPLUGGABLE_CPUS;
    }

    /// `set-numa-node`
    pub static SET_NUMA_NODE: Command = Command {
        name: "set-numa-node",
        arguments: &types::NUMA_OPTIONS,
        allow_preconfig: true,
        since: Some("3.0"),
        ..COMMAND
    };

    impl Described for super::super::super::command::SetNumaNode {
        type Info = Command;
        const INFO: &'static Command = &SET_NUMA_NODE;
    }

    /// `balloon`
    pub static BALLOON: Command = Command {
        name: "balloon",
        arguments: &Object { members: &[required("value", Type::Int64)], ..EMPTY_OBJECT },
        since: Some("0.14"),
        ..COMMAND
    };

    impl Described for super::super::super::command::Balloon {
        type Info = Command;
        const INFO: &'static Command = &BALLOON;
    }

    /// `query-balloon`
    pub static QUERY_BALLOON: Command = Command {
        name: "query-balloon",
        returns: Some(Type::Object(&types::BALLOON_INFO)),
        since: Some("0.14"),
        ..COMMAND
    };

    impl Described for super::super::super::command::QueryBalloon {
        type Info = Command;
        const INFO: &'static Command = &QUERY_BALLOON;
    }

    /// `query-hv-balloon-status-report`
    pub static QUERY_HV_BALLOON_STATUS_REPORT: Command = Command {
        name: "query-hv-balloon-status-report",
        returns: Some(Type::Object(&types::HV_BALLOON_INFO)),
        since: Some("8.2"),
        ..COMMAND
    };

    impl Described for super::super::super::command::QueryHvBalloonStatusReport {
        type Info = Command;
        const INFO: &'static Command = &QUERY_HV_BALLOON_STATUS_REPORT;
    }

    /// `query-memory-size-summary`
    pub static QUERY_MEMORY_SIZE_SUMMARY: Command = Command {
        name: "query-memory-size-summary",
        returns: Some(Type::Object(&types::MEMORY_INFO)),
        since: Some("2.11"),
        ..COMMAND
    };

    impl Described for super::super::super::command::QueryMemorySizeSummary {
        type Info = Command;
        const INFO: &'static Command = &QUERY_MEMORY_SIZE_SUMMARY;
    }

    /// `query-memory-devices`
    pub static QUERY_MEMORY_DEVICES: Command = Command {
        name: "query-memory-devices",
        returns: Some(Type::Array(&Type::Object(&types::MEMORY_DEVICE_INFO))),
        since: Some("2.1"),
        ..COMMAND
    };

    impl Described for super::super::super::command::QueryMemoryDevices {
        type Info = Command;
        const INFO: &'static Command = &QUERY_MEMORY_DEVICES;
    }

    /// `x-query-irq`
    pub static X_QUERY_IRQ: Command = Command {
        name: "x-query-irq",
        returns: Some(Type::Object(&types::HUMAN_READABLE_TEXT)),
        features: &[feature("unstable")],
        since: Some("6.2"),
        ..COMMAND
    };

    impl Described for super::super::super::command::XQueryIrq {
        type Info = Command;
        const INFO: &'static Command = &X_QUERY_IRQ;
    }

    /// `x-query-jit`
    pub static X_QUERY_JIT: Command = Command {
        name: "x-query-jit",
        returns: Some(Type::Object(&types::HUMAN_READABLE_TEXT)),
        features: &[feature("unstable")],
        cond: Some(Cond::Symbol("CONFIG_TCG")),
        since: Some("6.2"),
        ..COMMAND
    };

    impl Described for super::super::super::command::XQueryJit {
        type Info = Command;
        const INFO: &'static Command = &X_QUERY_JIT;
    }

    /// `x-query-numa`
    pub static X_QUERY_NUMA: Command = Command {
        name: "x-query-numa",
        returns: Some(Type::Object(&types::HUMAN_READABLE_TEXT)),
        features: &[feature("unstable")],
        since: Some("6.2"),
        ..COMMAND
    };

    impl Described for super::super::super::command::XQueryNuma {
        type Info = Command;
        const INFO: &'static Command = &X_QUERY_NUMA;
    }

    /// `x-query-ramblock`
    pub static X_QUERY_RAMBLOCK: Command = Command {
        name: "x-query-ramblock",
        returns: Some(Type::Object(&types::HUMAN_READABLE_TEXT)),
        features: &[feature("unstable")],
        since: Some("6.2"),
        ..COMMAND
    };

    impl Described for super::super::super::command::XQueryRamblock {
        type Info = Command;
        const INFO: &'static Command = &X_QUERY_RAMBLOCK;
    }

    /// `x-query-roms`
    pub static X_QUERY_ROMS: Command = Command {
        name: "x-query-roms",
        returns: Some(Type::Object(&types::HUMAN_READABLE_TEXT)),
        features: &[feature("unstable")],
        since: Some("6.2"),
        ..COMMAND
    };

    impl Described for super::super::super::command::XQueryRoms {
        type Info = Command;
        const INFO: &'static Command = &X_QUERY_ROMS;
    }

    /// `x-query-usb`
    pub static X_QUERY_USB: Command = Command {
        name: "x-query-usb",
        returns: Some(Type::Object(&types::HUMAN_READABLE_TEXT)),
        features: &[feature("unstable")],
        since: Some("6.2"),
        ..COMMAND
    };

    impl Described for super::super::super::command::XQueryUsb {
        type Info = Command;
        const INFO: &'static Command = &X_QUERY_USB;
    }

    /// `dumpdtb`
    pub static DUMPDTB: Command = Command {
        name: "dumpdtb",
        arguments: &Object { members: &[required("filename", Type::Str)], ..EMPTY_OBJECT },
        cond: Some(Cond::Symbol("CONFIG_FDT")),
        since: Some("7.2"),
        ..COMMAND
    };

    impl Described for super::super::super::command::Dumpdtb {
        type Info = Command;
        const INFO: &'static Command = &DUMPDTB;
    }

    /// `x-query-interrupt-controllers`
    pub static X_QUERY_INTERRUPT_CONTROLLERS: Command = Command {
        name: "x-query-interrupt-controllers",
        returns: Some(Type::Object(&types::HUMAN_READABLE_TEXT)),
        features: &[feature("unstable")],
        since: Some("9.1"),
        ..COMMAND
    };

    impl Described for super::super::super::command::XQueryInterruptControllers {
        type Info = Command;
        const INFO: &'static Command = &X_QUERY_INTERRUPT_CONTROLLERS;
    }

    /// `query-firmware-log`
    pub static QUERY_FIRMWARE_LOG: Command = Command {
        name: "query-firmware-log",
        arguments: &Object { members: &[optional("max-size", Type::Size)], ..EMPTY_OBJECT },
        returns: Some(Type::Object(&types::FIRMWARE_LOG)),
        since: Some("10.2"),
        ..COMMAND
    };

    impl Described for super::super::super::command::QueryFirmwareLog {
        type Info = Command;
        const INFO: &'static Command = &QUERY_FIRMWARE_LOG;
    }

    /// `dump-skeys`
    pub static DUMP_SKEYS: Command = Command {
        name: "dump-skeys",
        arguments: &Object { members: &[required("filename", Type::Str)], ..EMPTY_OBJECT },
        since: Some("2.5"),
        ..COMMAND
    };

    impl Described for super::super::super::command::DumpSkeys {
        type Info = Command;
        const INFO: &'static Command = &DUMP_SKEYS;
    }

    /// `query-cpu-model-comparison`
    pub static QUERY_CPU_MODEL_COMPARISON: Command = Command {
        name: "query-cpu-model-comparison",
        arguments: &Object {
            members: &[
                required("modela", Type::Object(&types::CPU_MODEL_INFO)),
                required("modelb", Type::Object(&types::CPU_MODEL_INFO)),
            ],
            ..EMPTY_OBJECT
        },
        returns: Some(Type::Object(&types::CPU_MODEL_COMPARE_INFO)),
        closed: false,
        since: Some("2.8"),
        ..COMMAND
    };

    impl Described for super::super::super::command::QueryCpuModelComparison {
        type Info = Command;
        const INFO: &'static Command = &QUERY_CPU_MODEL_COMPARISON;
    }

    /// `query-cpu-model-baseline`
    pub static QUERY_CPU_MODEL_BASELINE: Command = Command {
        name: "query-cpu-model-baseline",
        arguments: &Object {
            members: &[
                required("modela", Type::Object(&types::CPU_MODEL_INFO)),
                required("modelb", Type::Object(&types::CPU_MODEL_INFO)),
            ],
            ..EMPTY_OBJECT
        },
        returns: Some(Type::Object(&types::CPU_MODEL_BASELINE_INFO)),
        closed: false,
        since: Some("2.8"),
        ..COMMAND
    };

    impl Described for super::super::super::command::QueryCpuModelBaseline {
        type Info = Command;
        const INFO: &'static Command = &QUERY_CPU_MODEL_BASELINE;
    }

    /// `query-cpu-model-expansion`
    pub static QUERY_CPU_MODEL_EXPANSION: Command = Command {
        name: "query-cpu-model-expansion",
        arguments: &Object {
            members: &[
                required("type", Type::Enum(&types::CPU_MODEL_EXPANSION_TYPE)),
                required("model", Type::Object(&types::CPU_MODEL_INFO)),
            ],
            ..EMPTY_OBJECT
        },
        returns: Some(Type::Object(&types::CPU_MODEL_EXPANSION_INFO)),
        closed: false,
        since: Some("2.8"),
        ..COMMAND
    };

    impl Described for super::super::super::command::QueryCpuModelExpansion {
        type Info = Command;
        const INFO: &'static Command = &QUERY_CPU_MODEL_EXPANSION;
    }

    /// `query-cpu-definitions`
    pub static QUERY_CPU_DEFINITIONS: Command = Command {
        name: "query-cpu-definitions",
        returns: Some(Type::Array(&Type::Object(&types::CPU_DEFINITION_INFO))),
        since: Some("1.2"),
        ..COMMAND
    };

    impl Described for super::super::super::command::QueryCpuDefinitions {
        type Info = Command;
        const INFO: &'static Command = &QUERY_CPU_DEFINITIONS;
    }
}

/// Events of `schemas/qapi/machine.json`.
pub(super) mod event {
    #[allow(unused_imports)] // not every event needs one
    use super::super::types;
    use crate::schema::*;

    /// `BALLOON_CHANGE`
    pub static BALLOON_CHANGE: Event = Event {
        name: "BALLOON_CHANGE",
        data: &Object { members: &[required("actual", Type::Int64)], ..EMPTY_OBJECT },
        since: Some("1.2"),
        ..EVENT
    };

    impl Described for super::super::super::event::BalloonChange {
        type Info = Event;
        const INFO: &'static Event = &BALLOON_CHANGE;
    }

    /// `HV_BALLOON_STATUS_REPORT`
    pub static HV_BALLOON_STATUS_REPORT: Event =
        Event { name: "HV_BALLOON_STATUS_REPORT", data: &types::HV_BALLOON_INFO, since: Some("8.2"), ..EVENT };

    impl Described for super::super::super::event::HvBalloonStatusReport {
        type Info = Event;
        const INFO: &'static Event = &HV_BALLOON_STATUS_REPORT;
    }

    /// `MEMORY_DEVICE_SIZE_CHANGE`
    pub static MEMORY_DEVICE_SIZE_CHANGE: Event = Event {
        name: "MEMORY_DEVICE_SIZE_CHANGE",
        data: &Object {
            members: &[optional("id", Type::Str), required("size", Type::Size), required("qom-path", Type::Str)],
            ..EMPTY_OBJECT
        },
        since: Some("5.1"),
        ..EVENT
    };

    impl Described for super::super::super::event::MemoryDeviceSizeChange {
        type Info = Event;
        const INFO: &'static Event = &MEMORY_DEVICE_SIZE_CHANGE;
    }
}
