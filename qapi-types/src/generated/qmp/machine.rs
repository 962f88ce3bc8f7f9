// Generated as `qmp` from schemas/qapi/machine.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Types, commands and events of `schemas/qapi/machine.json`.

#[allow(unused_imports)] // not every module needs types of others
use super::*;
use crate::wire::{enumeration, record, union};
use crate::{Any, Base64, Extra};

/// The enum `SysEmuTarget`, since QEMU 3.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,SysEmuTarget)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SysEmuTarget {
    /// Value `aarch64`.
    Aarch64,
    /// Value `alpha`.
    Alpha,
    /// Value `arm`.
    Arm,
    /// Value `avr`.
    Avr,
    /// Value `hppa`.
    Hppa,
    /// Value `i386`.
    I386,
    /// Value `loongarch64`.
    Loongarch64,
    /// Value `m68k`.
    M68k,
    /// Value `microblaze`.
    Microblaze,
    /// Value `microblazeel`.
    Microblazeel,
    /// Value `mips`.
    Mips,
    /// Value `mips64`.
    Mips64,
    /// Value `mips64el`.
    Mips64el,
    /// Value `mipsel`.
    Mipsel,
    /// Value `or1k`.
    Or1k,
    /// Value `ppc`.
    Ppc,
    /// Value `ppc64`.
    Ppc64,
    /// Value `riscv32`.
    Riscv32,
    /// Value `riscv64`.
    Riscv64,
    /// Value `rx`.
    Rx,
    /// Value `s390x`.
    S390x,
    /// Value `sh4`.
    Sh4,
    /// Value `sh4eb`.
    Sh4eb,
    /// Value `sparc`.
    Sparc,
    /// Value `sparc64`.
    Sparc64,
    /// Value `tricore`.
    Tricore,
    /// Value `x86_64`.
    #[doc(alias = "x86_64")]
    X8664,
    /// Value `xtensa`.
    Xtensa,
    /// Value `xtensaeb`.
    Xtensaeb,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { received SysEmuTarget {
    "aarch64" Aarch64,
    "alpha" Alpha,
    "arm" Arm,
    "avr" Avr,
    "hppa" Hppa,
    "i386" I386,
    "loongarch64" Loongarch64,
    "m68k" M68k,
    "microblaze" Microblaze,
    "microblazeel" Microblazeel,
    "mips" Mips,
    "mips64" Mips64,
    "mips64el" Mips64el,
    "mipsel" Mipsel,
    "or1k" Or1k,
    "ppc" Ppc,
    "ppc64" Ppc64,
    "riscv32" Riscv32,
    "riscv64" Riscv64,
    "rx" Rx,
    "s390x" S390x,
    "sh4" Sh4,
    "sh4eb" Sh4eb,
    "sparc" Sparc,
    "sparc64" Sparc64,
    "tricore" Tricore,
    "x86_64" X8664,
    "xtensa" Xtensa,
    "xtensaeb" Xtensaeb,
} open }

/// The enum `S390CpuState`, since QEMU 2.12.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,S390CpuState)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum S390CpuState {
    /// Value `uninitialized`.
    Uninitialized,
    /// Value `stopped`.
    Stopped,
    /// Value `check-stop`.
    #[doc(alias = "check-stop")]
    CheckStop,
    /// Value `operating`.
    Operating,
    /// Value `load`.
    Load,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { received S390CpuState {
    "uninitialized" Uninitialized,
    "stopped" Stopped,
    "check-stop" CheckStop,
    "operating" Operating,
    "load" Load,
} open }

/// The struct `CpuInfoS390`, since QEMU 2.12.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,CpuInfoS390)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CpuInfoS390 {
    /// Member `cpu-state`.
    #[doc(alias = "cpu-state")]
    pub cpu_state: S390CpuState,
    /// Member `dedicated`, since QEMU 8.2.
    pub dedicated: Option<bool>,
    /// Member `entitlement`, since QEMU 8.2.
    pub entitlement: Option<S390CpuEntitlement>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl CpuInfoS390 {
    /// With the mandatory members, no optional one set.
    pub fn new(cpu_state: impl Into<S390CpuState>) -> Self {
        Self { cpu_state: cpu_state.into(), dedicated: None, entitlement: None, extra: Extra::default() }
    }

    /// Sets `dedicated`.
    #[must_use]
    #[inline]
    pub fn dedicated(mut self, dedicated: bool) -> Self {
        self.dedicated = Some(dedicated);
        self
    }

    /// Sets `entitlement`.
    #[must_use]
    pub fn entitlement(mut self, entitlement: impl Into<S390CpuEntitlement>) -> Self {
        self.entitlement = Some(entitlement.into());
        self
    }
}

record! { received CpuInfoS390 {
    cpu_state: "cpu-state" required,
    dedicated: "dedicated" optional,
    entitlement: "entitlement" optional,
} extra }

/// The union `CpuInfoFast`, since QEMU 2.12.
///
/// Its tag is `target`, which [`CpuInfoFastBranch`] stands for.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,CpuInfoFast)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CpuInfoFast {
    /// Member `cpu-index`.
    #[doc(alias = "cpu-index")]
    pub cpu_index: i64,
    /// Member `qom-type`, since QEMU 10.1. Servers before 10.1 leave it out.
    #[doc(alias = "qom-type")]
    pub qom_type: Option<String>,
    /// Member `qom-path`.
    #[doc(alias = "qom-path")]
    pub qom_path: String,
    /// Member `thread-id`.
    #[doc(alias = "thread-id")]
    pub thread_id: i64,
    /// Member `props`.
    pub props: Option<CpuInstanceProperties>,
    /// What `target` is, and the members that come with it.
    pub branch: CpuInfoFastBranch,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl CpuInfoFast {
    /// With the mandatory members, no optional one set.
    pub fn new(
        cpu_index: i64,
        qom_type: impl Into<String>,
        qom_path: impl Into<String>,
        thread_id: i64,
        branch: impl Into<CpuInfoFastBranch>,
    ) -> Self {
        Self {
            cpu_index,
            qom_type: Some(qom_type.into()),
            qom_path: qom_path.into(),
            thread_id,
            props: None,
            branch: branch.into(),
            extra: Extra::default(),
        }
    }

    /// Sets `props`.
    #[must_use]
    pub fn props(mut self, props: impl Into<CpuInstanceProperties>) -> Self {
        self.props = Some(props.into());
        self
    }

    /// With the branch `aarch64`.
    pub fn aarch64(cpu_index: i64, qom_type: impl Into<String>, qom_path: impl Into<String>, thread_id: i64) -> Self {
        Self::new(cpu_index, qom_type, qom_path, thread_id, CpuInfoFastBranch::Aarch64)
    }

    /// With the branch `alpha`.
    pub fn alpha(cpu_index: i64, qom_type: impl Into<String>, qom_path: impl Into<String>, thread_id: i64) -> Self {
        Self::new(cpu_index, qom_type, qom_path, thread_id, CpuInfoFastBranch::Alpha)
    }

    /// With the branch `arm`.
    pub fn arm(cpu_index: i64, qom_type: impl Into<String>, qom_path: impl Into<String>, thread_id: i64) -> Self {
        Self::new(cpu_index, qom_type, qom_path, thread_id, CpuInfoFastBranch::Arm)
    }

    /// With the branch `avr`.
    pub fn avr(cpu_index: i64, qom_type: impl Into<String>, qom_path: impl Into<String>, thread_id: i64) -> Self {
        Self::new(cpu_index, qom_type, qom_path, thread_id, CpuInfoFastBranch::Avr)
    }

    /// With the branch `hppa`.
    pub fn hppa(cpu_index: i64, qom_type: impl Into<String>, qom_path: impl Into<String>, thread_id: i64) -> Self {
        Self::new(cpu_index, qom_type, qom_path, thread_id, CpuInfoFastBranch::Hppa)
    }

    /// With the branch `i386`.
    pub fn i386(cpu_index: i64, qom_type: impl Into<String>, qom_path: impl Into<String>, thread_id: i64) -> Self {
        Self::new(cpu_index, qom_type, qom_path, thread_id, CpuInfoFastBranch::I386)
    }

    /// With the branch `loongarch64`.
    pub fn loongarch64(
        cpu_index: i64,
        qom_type: impl Into<String>,
        qom_path: impl Into<String>,
        thread_id: i64,
    ) -> Self {
        Self::new(cpu_index, qom_type, qom_path, thread_id, CpuInfoFastBranch::Loongarch64)
    }

    /// With the branch `m68k`.
    pub fn m68k(cpu_index: i64, qom_type: impl Into<String>, qom_path: impl Into<String>, thread_id: i64) -> Self {
        Self::new(cpu_index, qom_type, qom_path, thread_id, CpuInfoFastBranch::M68k)
    }

    /// With the branch `microblaze`.
    pub fn microblaze(
        cpu_index: i64,
        qom_type: impl Into<String>,
        qom_path: impl Into<String>,
        thread_id: i64,
    ) -> Self {
        Self::new(cpu_index, qom_type, qom_path, thread_id, CpuInfoFastBranch::Microblaze)
    }

    /// With the branch `microblazeel`.
    pub fn microblazeel(
        cpu_index: i64,
        qom_type: impl Into<String>,
        qom_path: impl Into<String>,
        thread_id: i64,
    ) -> Self {
        Self::new(cpu_index, qom_type, qom_path, thread_id, CpuInfoFastBranch::Microblazeel)
    }

    /// With the branch `mips`.
    pub fn mips(cpu_index: i64, qom_type: impl Into<String>, qom_path: impl Into<String>, thread_id: i64) -> Self {
        Self::new(cpu_index, qom_type, qom_path, thread_id, CpuInfoFastBranch::Mips)
    }

    /// With the branch `mips64`.
    pub fn mips64(cpu_index: i64, qom_type: impl Into<String>, qom_path: impl Into<String>, thread_id: i64) -> Self {
        Self::new(cpu_index, qom_type, qom_path, thread_id, CpuInfoFastBranch::Mips64)
    }

    /// With the branch `mips64el`.
    pub fn mips64el(cpu_index: i64, qom_type: impl Into<String>, qom_path: impl Into<String>, thread_id: i64) -> Self {
        Self::new(cpu_index, qom_type, qom_path, thread_id, CpuInfoFastBranch::Mips64el)
    }

    /// With the branch `mipsel`.
    pub fn mipsel(cpu_index: i64, qom_type: impl Into<String>, qom_path: impl Into<String>, thread_id: i64) -> Self {
        Self::new(cpu_index, qom_type, qom_path, thread_id, CpuInfoFastBranch::Mipsel)
    }

    /// With the branch `or1k`.
    pub fn or1k(cpu_index: i64, qom_type: impl Into<String>, qom_path: impl Into<String>, thread_id: i64) -> Self {
        Self::new(cpu_index, qom_type, qom_path, thread_id, CpuInfoFastBranch::Or1k)
    }

    /// With the branch `ppc`.
    pub fn ppc(cpu_index: i64, qom_type: impl Into<String>, qom_path: impl Into<String>, thread_id: i64) -> Self {
        Self::new(cpu_index, qom_type, qom_path, thread_id, CpuInfoFastBranch::Ppc)
    }

    /// With the branch `ppc64`.
    pub fn ppc64(cpu_index: i64, qom_type: impl Into<String>, qom_path: impl Into<String>, thread_id: i64) -> Self {
        Self::new(cpu_index, qom_type, qom_path, thread_id, CpuInfoFastBranch::Ppc64)
    }

    /// With the branch `riscv32`.
    pub fn riscv32(cpu_index: i64, qom_type: impl Into<String>, qom_path: impl Into<String>, thread_id: i64) -> Self {
        Self::new(cpu_index, qom_type, qom_path, thread_id, CpuInfoFastBranch::Riscv32)
    }

    /// With the branch `riscv64`.
    pub fn riscv64(cpu_index: i64, qom_type: impl Into<String>, qom_path: impl Into<String>, thread_id: i64) -> Self {
        Self::new(cpu_index, qom_type, qom_path, thread_id, CpuInfoFastBranch::Riscv64)
    }

    /// With the branch `rx`.
    pub fn rx(cpu_index: i64, qom_type: impl Into<String>, qom_path: impl Into<String>, thread_id: i64) -> Self {
        Self::new(cpu_index, qom_type, qom_path, thread_id, CpuInfoFastBranch::Rx)
    }

    /// With the branch `s390x`.
    pub fn s390x(
        cpu_index: i64,
        qom_type: impl Into<String>,
        qom_path: impl Into<String>,
        thread_id: i64,
        cpu_state: impl Into<S390CpuState>,
    ) -> Self {
        Self::new(cpu_index, qom_type, qom_path, thread_id, CpuInfoFastBranch::S390x(CpuInfoS390::new(cpu_state)))
    }

    /// With the branch `sh4`.
    pub fn sh4(cpu_index: i64, qom_type: impl Into<String>, qom_path: impl Into<String>, thread_id: i64) -> Self {
        Self::new(cpu_index, qom_type, qom_path, thread_id, CpuInfoFastBranch::Sh4)
    }

    /// With the branch `sh4eb`.
    pub fn sh4eb(cpu_index: i64, qom_type: impl Into<String>, qom_path: impl Into<String>, thread_id: i64) -> Self {
        Self::new(cpu_index, qom_type, qom_path, thread_id, CpuInfoFastBranch::Sh4eb)
    }

    /// With the branch `sparc`.
    pub fn sparc(cpu_index: i64, qom_type: impl Into<String>, qom_path: impl Into<String>, thread_id: i64) -> Self {
        Self::new(cpu_index, qom_type, qom_path, thread_id, CpuInfoFastBranch::Sparc)
    }

    /// With the branch `sparc64`.
    pub fn sparc64(cpu_index: i64, qom_type: impl Into<String>, qom_path: impl Into<String>, thread_id: i64) -> Self {
        Self::new(cpu_index, qom_type, qom_path, thread_id, CpuInfoFastBranch::Sparc64)
    }

    /// With the branch `tricore`.
    pub fn tricore(cpu_index: i64, qom_type: impl Into<String>, qom_path: impl Into<String>, thread_id: i64) -> Self {
        Self::new(cpu_index, qom_type, qom_path, thread_id, CpuInfoFastBranch::Tricore)
    }

    /// With the branch `x86_64`.
    pub fn x86_64(cpu_index: i64, qom_type: impl Into<String>, qom_path: impl Into<String>, thread_id: i64) -> Self {
        Self::new(cpu_index, qom_type, qom_path, thread_id, CpuInfoFastBranch::X8664)
    }

    /// With the branch `xtensa`.
    pub fn xtensa(cpu_index: i64, qom_type: impl Into<String>, qom_path: impl Into<String>, thread_id: i64) -> Self {
        Self::new(cpu_index, qom_type, qom_path, thread_id, CpuInfoFastBranch::Xtensa)
    }

    /// With the branch `xtensaeb`.
    pub fn xtensaeb(cpu_index: i64, qom_type: impl Into<String>, qom_path: impl Into<String>, thread_id: i64) -> Self {
        Self::new(cpu_index, qom_type, qom_path, thread_id, CpuInfoFastBranch::Xtensaeb)
    }
}

/// The branches of [`CpuInfoFast`], by the value of `target`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CpuInfoFastBranch {
    /// Branch `aarch64`.
    Aarch64,
    /// Branch `alpha`.
    Alpha,
    /// Branch `arm`.
    Arm,
    /// Branch `avr`.
    Avr,
    /// Branch `hppa`.
    Hppa,
    /// Branch `i386`.
    I386,
    /// Branch `loongarch64`.
    Loongarch64,
    /// Branch `m68k`.
    M68k,
    /// Branch `microblaze`.
    Microblaze,
    /// Branch `microblazeel`.
    Microblazeel,
    /// Branch `mips`.
    Mips,
    /// Branch `mips64`.
    Mips64,
    /// Branch `mips64el`.
    Mips64el,
    /// Branch `mipsel`.
    Mipsel,
    /// Branch `or1k`.
    Or1k,
    /// Branch `ppc`.
    Ppc,
    /// Branch `ppc64`.
    Ppc64,
    /// Branch `riscv32`.
    Riscv32,
    /// Branch `riscv64`.
    Riscv64,
    /// Branch `rx`.
    Rx,
    /// Branch `s390x`.
    S390x(CpuInfoS390),
    /// Branch `sh4`.
    Sh4,
    /// Branch `sh4eb`.
    Sh4eb,
    /// Branch `sparc`.
    Sparc,
    /// Branch `sparc64`.
    Sparc64,
    /// Branch `tricore`.
    Tricore,
    /// Branch `x86_64`.
    X8664,
    /// Branch `xtensa`.
    Xtensa,
    /// Branch `xtensaeb`.
    Xtensaeb,
    /// A branch that this type does not know. Its members are in `extra`.
    Unknown(Box<str>),
}

impl From<CpuInfoS390> for CpuInfoFastBranch {
    #[inline]
    fn from(value: CpuInfoS390) -> Self {
        Self::S390x(value)
    }
}

union! {
    received CpuInfoFast {
        cpu_index: "cpu-index" required,
        qom_type: "qom-type" optional,
        qom_path: "qom-path" required,
        thread_id: "thread-id" required,
        props: "props" optional,
    }
    target: SysEmuTarget = "target" required,
    branch: CpuInfoFastBranch {
        "aarch64" Aarch64,
        "alpha" Alpha,
        "arm" Arm,
        "avr" Avr,
        "hppa" Hppa,
        "i386" I386,
        "loongarch64" Loongarch64,
        "m68k" M68k,
        "microblaze" Microblaze,
        "microblazeel" Microblazeel,
        "mips" Mips,
        "mips64" Mips64,
        "mips64el" Mips64el,
        "mipsel" Mipsel,
        "or1k" Or1k,
        "ppc" Ppc,
        "ppc64" Ppc64,
        "riscv32" Riscv32,
        "riscv64" Riscv64,
        "rx" Rx,
        "s390x" S390x(CpuInfoS390),
        "sh4" Sh4,
        "sh4eb" Sh4eb,
        "sparc" Sparc,
        "sparc64" Sparc64,
        "tricore" Tricore,
        "x86_64" X8664,
        "xtensa" Xtensa,
        "xtensaeb" Xtensaeb,
    }
    extra
}

/// The struct `CompatProperty`, since QEMU 9.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,CompatProperty)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CompatProperty {
    /// Member `qom-type`. Servers may leave it out.
    #[doc(alias = "qom-type")]
    pub qom_type: Option<String>,
    /// Member `property`. Servers may leave it out.
    pub property: Option<String>,
    /// Member `value`. Servers may leave it out.
    pub value: Option<String>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl CompatProperty {
    /// With the mandatory members, no optional one set.
    pub fn new(qom_type: impl Into<String>, property: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            qom_type: Some(qom_type.into()),
            property: Some(property.into()),
            value: Some(value.into()),
            extra: Extra::default(),
        }
    }
}

record! { received CompatProperty {
    qom_type: "qom-type" optional,
    property: "property" optional,
    value: "value" optional,
} extra }

/// The struct `MachineInfo`, since QEMU 1.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,MachineInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MachineInfo {
    /// Member `name`.
    pub name: String,
    /// Member `alias`.
    pub alias: Option<String>,
    /// Member `is-default`.
    #[doc(alias = "is-default")]
    pub is_default: Option<bool>,
    /// Member `cpu-max`, since QEMU 1.5.
    #[doc(alias = "cpu-max")]
    pub cpu_max: i64,
    /// Member `hotpluggable-cpus`, since QEMU 2.7.
    #[doc(alias = "hotpluggable-cpus")]
    pub hotpluggable_cpus: bool,
    /// Member `numa-mem-supported`, since QEMU 4.1.
    #[doc(alias = "numa-mem-supported")]
    pub numa_mem_supported: bool,
    /// Member `deprecated`, since QEMU 4.1.
    pub deprecated: bool,
    /// Member `default-cpu-type`, since QEMU 4.2.
    #[doc(alias = "default-cpu-type")]
    pub default_cpu_type: Option<String>,
    /// Member `default-ram-id`, since QEMU 5.2.
    #[doc(alias = "default-ram-id")]
    pub default_ram_id: Option<String>,
    /// Member `acpi`, since QEMU 8.0. Servers before 8.0 leave it out.
    pub acpi: Option<bool>,
    /// Member `compat-props`, since QEMU 9.1. **Unstable** upstream: it may change or go away without notice.
    #[doc(alias = "compat-props")]
    pub compat_props: Option<Vec<CompatProperty>>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl MachineInfo {
    /// With the mandatory members, no optional one set.
    pub fn new(
        name: impl Into<String>,
        cpu_max: i64,
        hotpluggable_cpus: bool,
        numa_mem_supported: bool,
        deprecated: bool,
        acpi: bool,
    ) -> Self {
        Self {
            name: name.into(),
            alias: None,
            is_default: None,
            cpu_max,
            hotpluggable_cpus,
            numa_mem_supported,
            deprecated,
            default_cpu_type: None,
            default_ram_id: None,
            acpi: Some(acpi),
            compat_props: None,
            extra: Extra::default(),
        }
    }

    /// Sets `alias`.
    #[must_use]
    pub fn alias(mut self, alias: impl Into<String>) -> Self {
        self.alias = Some(alias.into());
        self
    }

    /// Sets `is-default`.
    #[must_use]
    #[inline]
    pub fn is_default(mut self, is_default: bool) -> Self {
        self.is_default = Some(is_default);
        self
    }

    /// Sets `default-cpu-type`.
    #[must_use]
    pub fn default_cpu_type(mut self, default_cpu_type: impl Into<String>) -> Self {
        self.default_cpu_type = Some(default_cpu_type.into());
        self
    }

    /// Sets `default-ram-id`.
    #[must_use]
    pub fn default_ram_id(mut self, default_ram_id: impl Into<String>) -> Self {
        self.default_ram_id = Some(default_ram_id.into());
        self
    }

    /// Sets `compat-props`.
    #[must_use]
    pub fn compat_props(mut self, compat_props: impl IntoIterator<Item = impl Into<CompatProperty>>) -> Self {
        self.compat_props = Some(compat_props.into_iter().map(Into::into).collect());
        self
    }
}

record! { received MachineInfo {
    name: "name" required,
    alias: "alias" optional,
    is_default: "is-default" optional,
    cpu_max: "cpu-max" required,
    hotpluggable_cpus: "hotpluggable-cpus" required,
    numa_mem_supported: "numa-mem-supported" required,
    deprecated: "deprecated" required,
    default_cpu_type: "default-cpu-type" optional,
    default_ram_id: "default-ram-id" optional,
    acpi: "acpi" optional,
    compat_props: "compat-props" optional,
} extra }

/// The struct `CurrentMachineParams`, since QEMU 4.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,CurrentMachineParams)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CurrentMachineParams {
    /// Member `wakeup-suspend-support`.
    #[doc(alias = "wakeup-suspend-support")]
    pub wakeup_suspend_support: bool,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl CurrentMachineParams {
    /// With the mandatory members, no optional one set.
    #[inline]
    pub fn new(wakeup_suspend_support: bool) -> Self {
        Self { wakeup_suspend_support, extra: Extra::default() }
    }
}

record! { received CurrentMachineParams {
    wakeup_suspend_support: "wakeup-suspend-support" required,
} extra }

/// The struct `QemuTargetInfo`, since QEMU 1.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,QemuTargetInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct QemuTargetInfo {
    /// Member `arch`.
    pub arch: SysEmuTarget,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl QemuTargetInfo {
    /// With the mandatory members, no optional one set.
    pub fn new(arch: impl Into<SysEmuTarget>) -> Self {
        Self { arch: arch.into(), extra: Extra::default() }
    }
}

record! { received QemuTargetInfo {
    arch: "arch" required,
} extra }

/// The struct `UuidInfo`, since QEMU 0.14.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,UuidInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UuidInfo {
    /// Member `UUID`.
    pub uuid: String,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl UuidInfo {
    /// With the mandatory members, no optional one set.
    pub fn new(uuid: impl Into<String>) -> Self {
        Self { uuid: uuid.into(), extra: Extra::default() }
    }
}

record! { received UuidInfo {
    uuid: "UUID" required,
} extra }

/// The struct `GuidInfo`, since QEMU 2.9.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,GuidInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GuidInfo {
    /// Member `guid`.
    pub guid: String,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl GuidInfo {
    /// With the mandatory members, no optional one set.
    pub fn new(guid: impl Into<String>) -> Self {
        Self { guid: guid.into(), extra: Extra::default() }
    }
}

record! { received GuidInfo {
    guid: "guid" required,
} extra }

/// The enum `LostTickPolicy`, since QEMU 2.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,LostTickPolicy)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LostTickPolicy {
    /// Value `discard`.
    Discard,
    /// Value `delay`.
    Delay,
    /// Value `slew`.
    Slew,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { both LostTickPolicy {
    "discard" Discard,
    "delay" Delay,
    "slew" Slew,
} open }

/// The enum `NumaOptionsType`, since QEMU 2.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,NumaOptionsType)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NumaOptionsType {
    /// Value `node`.
    Node,
    /// Value `dist`, since QEMU 2.10.
    Dist,
    /// Value `cpu`, since QEMU 2.10.
    Cpu,
    /// Value `hmat-lb`, since QEMU 5.0.
    #[doc(alias = "hmat-lb")]
    HmatLb,
    /// Value `hmat-cache`, since QEMU 5.0.
    #[doc(alias = "hmat-cache")]
    HmatCache,
}

enumeration! { sent NumaOptionsType {
    "node" Node,
    "dist" Dist,
    "cpu" Cpu,
    "hmat-lb" HmatLb,
    "hmat-cache" HmatCache,
} }

/// The union `NumaOptions`, since QEMU 2.1.
///
/// Its tag is `type`, which [`NumaOptionsBranch`] stands for.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,NumaOptions)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NumaOptions {
    /// What `type` is, and the members that come with it.
    pub branch: NumaOptionsBranch,
}

impl NumaOptions {
    /// With the mandatory members, no optional one set.
    pub fn new(branch: impl Into<NumaOptionsBranch>) -> Self {
        Self { branch: branch.into() }
    }

    /// With the branch `node`.
    #[inline]
    pub fn node() -> Self {
        Self::new(NumaOptionsBranch::Node(NumaNodeOptions::new()))
    }

    /// With the branch `dist`.
    #[inline]
    pub fn dist(src: u16, dst: u16, val: u8) -> Self {
        Self::new(NumaOptionsBranch::Dist(NumaDistOptions::new(src, dst, val)))
    }

    /// With the branch `cpu`.
    #[inline]
    pub fn cpu() -> Self {
        Self::new(NumaOptionsBranch::Cpu(NumaCpuOptions::new()))
    }

    /// With the branch `hmat-lb`.
    pub fn hmat_lb(
        initiator: u16,
        target: u16,
        hierarchy: impl Into<HmatLbMemoryHierarchy>,
        data_type: impl Into<HmatLbDataType>,
    ) -> Self {
        Self::new(NumaOptionsBranch::HmatLb(NumaHmatLbOptions::new(initiator, target, hierarchy, data_type)))
    }

    /// With the branch `hmat-cache`.
    pub fn hmat_cache(
        node_id: u32,
        size: u64,
        level: u8,
        associativity: impl Into<HmatCacheAssociativity>,
        policy: impl Into<HmatCacheWritePolicy>,
        line: u16,
    ) -> Self {
        let members = NumaHmatCacheOptions::new(node_id, size, level, associativity, policy, line);
        Self::new(NumaOptionsBranch::HmatCache(members))
    }
}

/// The branches of [`NumaOptions`], by the value of `type`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum NumaOptionsBranch {
    /// Branch `node`.
    Node(NumaNodeOptions),
    /// Branch `dist`.
    Dist(NumaDistOptions),
    /// Branch `cpu`.
    Cpu(NumaCpuOptions),
    /// Branch `hmat-lb`.
    HmatLb(NumaHmatLbOptions),
    /// Branch `hmat-cache`.
    HmatCache(NumaHmatCacheOptions),
}

impl From<NumaNodeOptions> for NumaOptionsBranch {
    #[inline]
    fn from(value: NumaNodeOptions) -> Self {
        Self::Node(value)
    }
}

impl From<NumaDistOptions> for NumaOptionsBranch {
    #[inline]
    fn from(value: NumaDistOptions) -> Self {
        Self::Dist(value)
    }
}

impl From<NumaCpuOptions> for NumaOptionsBranch {
    #[inline]
    fn from(value: NumaCpuOptions) -> Self {
        Self::Cpu(value)
    }
}

impl From<NumaHmatLbOptions> for NumaOptionsBranch {
    #[inline]
    fn from(value: NumaHmatLbOptions) -> Self {
        Self::HmatLb(value)
    }
}

impl From<NumaHmatCacheOptions> for NumaOptionsBranch {
    #[inline]
    fn from(value: NumaHmatCacheOptions) -> Self {
        Self::HmatCache(value)
    }
}

union! {
    sent NumaOptions {}
    r#type: NumaOptionsType = "type" required,
    branch: NumaOptionsBranch {
        "node" Node(NumaNodeOptions),
        "dist" Dist(NumaDistOptions),
        "cpu" Cpu(NumaCpuOptions),
        "hmat-lb" HmatLb(NumaHmatLbOptions),
        "hmat-cache" HmatCache(NumaHmatCacheOptions),
    }
}

/// The struct `NumaNodeOptions`, since QEMU 2.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,NumaNodeOptions)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NumaNodeOptions {
    /// Member `nodeid`.
    pub nodeid: Option<u16>,
    /// Member `cpus`.
    pub cpus: Option<Vec<u16>>,
    /// Member `mem`.
    pub mem: Option<u64>,
    /// Member `memdev`.
    pub memdev: Option<String>,
    /// Member `initiator`, since QEMU 5.0.
    pub initiator: Option<u16>,
}

impl NumaNodeOptions {
    /// With no member set.
    #[inline]
    pub fn new() -> Self {
        Self { nodeid: None, cpus: None, mem: None, memdev: None, initiator: None }
    }

    /// Sets `nodeid`.
    #[must_use]
    #[inline]
    pub fn nodeid(mut self, nodeid: u16) -> Self {
        self.nodeid = Some(nodeid);
        self
    }

    /// Sets `cpus`.
    #[must_use]
    pub fn cpus(mut self, cpus: impl IntoIterator<Item = u16>) -> Self {
        self.cpus = Some(cpus.into_iter().collect());
        self
    }

    /// Sets `mem`.
    #[must_use]
    #[inline]
    pub fn mem(mut self, mem: u64) -> Self {
        self.mem = Some(mem);
        self
    }

    /// Sets `memdev`.
    #[must_use]
    pub fn memdev(mut self, memdev: impl Into<String>) -> Self {
        self.memdev = Some(memdev.into());
        self
    }

    /// Sets `initiator`.
    #[must_use]
    #[inline]
    pub fn initiator(mut self, initiator: u16) -> Self {
        self.initiator = Some(initiator);
        self
    }
}

record! { sent NumaNodeOptions {
    nodeid: "nodeid" optional,
    cpus: "cpus" optional,
    mem: "mem" optional,
    memdev: "memdev" optional,
    initiator: "initiator" optional,
} }

/// The struct `NumaDistOptions`, since QEMU 2.10.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,NumaDistOptions)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NumaDistOptions {
    /// Member `src`.
    pub src: u16,
    /// Member `dst`.
    pub dst: u16,
    /// Member `val`.
    pub val: u8,
}

impl NumaDistOptions {
    /// With the mandatory members, no optional one set.
    #[inline]
    pub fn new(src: u16, dst: u16, val: u8) -> Self {
        Self { src, dst, val }
    }
}

record! { sent NumaDistOptions {
    src: "src" required,
    dst: "dst" required,
    val: "val" required,
} }

/// The struct `CXLFixedMemoryWindowOptions`, since QEMU 7.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,CXLFixedMemoryWindowOptions)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CxlFixedMemoryWindowOptions {
    /// Member `size`.
    pub size: u64,
    /// Member `interleave-granularity`.
    #[doc(alias = "interleave-granularity")]
    pub interleave_granularity: Option<u64>,
    /// Member `targets`.
    pub targets: Vec<String>,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl CxlFixedMemoryWindowOptions {
    /// With the mandatory members, no optional one set.
    pub fn new(size: u64, targets: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            size,
            interleave_granularity: None,
            targets: targets.into_iter().map(Into::into).collect(),
            extra: Extra::default(),
        }
    }

    /// Sets `interleave-granularity`.
    #[must_use]
    #[inline]
    pub fn interleave_granularity(mut self, interleave_granularity: u64) -> Self {
        self.interleave_granularity = Some(interleave_granularity);
        self
    }
}

record! { both CxlFixedMemoryWindowOptions {
    size: "size" required,
    interleave_granularity: "interleave-granularity" optional,
    targets: "targets" required,
} extra }

/// The struct `CXLFMWProperties`, since QEMU 7.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,CXLFMWProperties)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CxlfmwProperties {
    /// Member `cxl-fmw`.
    #[doc(alias = "cxl-fmw")]
    pub cxl_fmw: Vec<CxlFixedMemoryWindowOptions>,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl CxlfmwProperties {
    /// With the mandatory members, no optional one set.
    pub fn new(cxl_fmw: impl IntoIterator<Item = impl Into<CxlFixedMemoryWindowOptions>>) -> Self {
        Self { cxl_fmw: cxl_fmw.into_iter().map(Into::into).collect(), extra: Extra::default() }
    }
}

record! { both CxlfmwProperties {
    cxl_fmw: "cxl-fmw" required,
} extra }

/// The enum `X86CPURegister32`, since QEMU 1.5.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,X86CPURegister32)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum X86cpuRegister32 {
    /// Value `EAX`.
    Eax,
    /// Value `EBX`.
    Ebx,
    /// Value `ECX`.
    Ecx,
    /// Value `EDX`.
    Edx,
    /// Value `ESP`.
    Esp,
    /// Value `EBP`.
    Ebp,
    /// Value `ESI`.
    Esi,
    /// Value `EDI`.
    Edi,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { both X86cpuRegister32 {
    "EAX" Eax,
    "EBX" Ebx,
    "ECX" Ecx,
    "EDX" Edx,
    "ESP" Esp,
    "EBP" Ebp,
    "ESI" Esi,
    "EDI" Edi,
} open }

/// The struct `X86CPUFeatureWordInfo`, since QEMU 1.5.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,X86CPUFeatureWordInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct X86cpuFeatureWordInfo {
    /// Member `cpuid-input-eax`.
    #[doc(alias = "cpuid-input-eax")]
    pub cpuid_input_eax: i64,
    /// Member `cpuid-input-ecx`.
    #[doc(alias = "cpuid-input-ecx")]
    pub cpuid_input_ecx: Option<i64>,
    /// Member `cpuid-register`.
    #[doc(alias = "cpuid-register")]
    pub cpuid_register: X86cpuRegister32,
    /// Member `features`.
    pub features: i64,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl X86cpuFeatureWordInfo {
    /// With the mandatory members, no optional one set.
    pub fn new(cpuid_input_eax: i64, cpuid_register: impl Into<X86cpuRegister32>, features: i64) -> Self {
        Self {
            cpuid_input_eax,
            cpuid_input_ecx: None,
            cpuid_register: cpuid_register.into(),
            features,
            extra: Extra::default(),
        }
    }

    /// Sets `cpuid-input-ecx`.
    #[must_use]
    #[inline]
    pub fn cpuid_input_ecx(mut self, cpuid_input_ecx: i64) -> Self {
        self.cpuid_input_ecx = Some(cpuid_input_ecx);
        self
    }
}

record! { both X86cpuFeatureWordInfo {
    cpuid_input_eax: "cpuid-input-eax" required,
    cpuid_input_ecx: "cpuid-input-ecx" optional,
    cpuid_register: "cpuid-register" required,
    features: "features" required,
} extra }

/// The struct `DummyForceArrays`, since QEMU 2.5.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,DummyForceArrays)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DummyForceArrays {
    /// Member `unused`.
    pub unused: Vec<X86cpuFeatureWordInfo>,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl DummyForceArrays {
    /// With the mandatory members, no optional one set.
    pub fn new(unused: impl IntoIterator<Item = impl Into<X86cpuFeatureWordInfo>>) -> Self {
        Self { unused: unused.into_iter().map(Into::into).collect(), extra: Extra::default() }
    }
}

record! { both DummyForceArrays {
    unused: "unused" required,
} extra }

/// The struct `NumaCpuOptions`, since QEMU 2.10.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,NumaCpuOptions)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NumaCpuOptions {
    /// Member `node-id`.
    #[doc(alias = "node-id")]
    pub node_id: Option<i64>,
    /// Member `drawer-id`, since QEMU 8.2.
    #[doc(alias = "drawer-id")]
    pub drawer_id: Option<i64>,
    /// Member `book-id`, since QEMU 8.2.
    #[doc(alias = "book-id")]
    pub book_id: Option<i64>,
    /// Member `socket-id`.
    #[doc(alias = "socket-id")]
    pub socket_id: Option<i64>,
    /// Member `die-id`, since QEMU 4.1.
    #[doc(alias = "die-id")]
    pub die_id: Option<i64>,
    /// Member `cluster-id`, since QEMU 7.1.
    #[doc(alias = "cluster-id")]
    pub cluster_id: Option<i64>,
    /// Member `module-id`, since QEMU 9.1.
    #[doc(alias = "module-id")]
    pub module_id: Option<i64>,
    /// Member `core-id`.
    #[doc(alias = "core-id")]
    pub core_id: Option<i64>,
    /// Member `thread-id`.
    #[doc(alias = "thread-id")]
    pub thread_id: Option<i64>,
}

impl NumaCpuOptions {
    /// With no member set.
    #[inline]
    pub fn new() -> Self {
        Self {
            node_id: None,
            drawer_id: None,
            book_id: None,
            socket_id: None,
            die_id: None,
            cluster_id: None,
            module_id: None,
            core_id: None,
            thread_id: None,
        }
    }

    /// Sets `node-id`.
    #[must_use]
    #[inline]
    pub fn node_id(mut self, node_id: i64) -> Self {
        self.node_id = Some(node_id);
        self
    }

    /// Sets `drawer-id`.
    #[must_use]
    #[inline]
    pub fn drawer_id(mut self, drawer_id: i64) -> Self {
        self.drawer_id = Some(drawer_id);
        self
    }

    /// Sets `book-id`.
    #[must_use]
    #[inline]
    pub fn book_id(mut self, book_id: i64) -> Self {
        self.book_id = Some(book_id);
        self
    }

    /// Sets `socket-id`.
    #[must_use]
    #[inline]
    pub fn socket_id(mut self, socket_id: i64) -> Self {
        self.socket_id = Some(socket_id);
        self
    }

    /// Sets `die-id`.
    #[must_use]
    #[inline]
    pub fn die_id(mut self, die_id: i64) -> Self {
        self.die_id = Some(die_id);
        self
    }

    /// Sets `cluster-id`.
    #[must_use]
    #[inline]
    pub fn cluster_id(mut self, cluster_id: i64) -> Self {
        self.cluster_id = Some(cluster_id);
        self
    }

    /// Sets `module-id`.
    #[must_use]
    #[inline]
    pub fn module_id(mut self, module_id: i64) -> Self {
        self.module_id = Some(module_id);
        self
    }

    /// Sets `core-id`.
    #[must_use]
    #[inline]
    pub fn core_id(mut self, core_id: i64) -> Self {
        self.core_id = Some(core_id);
        self
    }

    /// Sets `thread-id`.
    #[must_use]
    #[inline]
    pub fn thread_id(mut self, thread_id: i64) -> Self {
        self.thread_id = Some(thread_id);
        self
    }
}

record! { sent NumaCpuOptions {
    node_id: "node-id" optional,
    drawer_id: "drawer-id" optional,
    book_id: "book-id" optional,
    socket_id: "socket-id" optional,
    die_id: "die-id" optional,
    cluster_id: "cluster-id" optional,
    module_id: "module-id" optional,
    core_id: "core-id" optional,
    thread_id: "thread-id" optional,
} }

/// The enum `HmatLBMemoryHierarchy`, since QEMU 5.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,HmatLBMemoryHierarchy)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HmatLbMemoryHierarchy {
    /// Value `memory`.
    Memory,
    /// Value `first-level`.
    #[doc(alias = "first-level")]
    FirstLevel,
    /// Value `second-level`.
    #[doc(alias = "second-level")]
    SecondLevel,
    /// Value `third-level`.
    #[doc(alias = "third-level")]
    ThirdLevel,
}

enumeration! { sent HmatLbMemoryHierarchy {
    "memory" Memory,
    "first-level" FirstLevel,
    "second-level" SecondLevel,
    "third-level" ThirdLevel,
} }

/// The enum `HmatLBDataType`, since QEMU 5.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,HmatLBDataType)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HmatLbDataType {
    /// Value `access-latency`.
    #[doc(alias = "access-latency")]
    AccessLatency,
    /// Value `read-latency`.
    #[doc(alias = "read-latency")]
    ReadLatency,
    /// Value `write-latency`.
    #[doc(alias = "write-latency")]
    WriteLatency,
    /// Value `access-bandwidth`.
    #[doc(alias = "access-bandwidth")]
    AccessBandwidth,
    /// Value `read-bandwidth`.
    #[doc(alias = "read-bandwidth")]
    ReadBandwidth,
    /// Value `write-bandwidth`.
    #[doc(alias = "write-bandwidth")]
    WriteBandwidth,
}

enumeration! { sent HmatLbDataType {
    "access-latency" AccessLatency,
    "read-latency" ReadLatency,
    "write-latency" WriteLatency,
    "access-bandwidth" AccessBandwidth,
    "read-bandwidth" ReadBandwidth,
    "write-bandwidth" WriteBandwidth,
} }

/// The struct `NumaHmatLBOptions`, since QEMU 5.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,NumaHmatLBOptions)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NumaHmatLbOptions {
    /// Member `initiator`.
    pub initiator: u16,
    /// Member `target`.
    pub target: u16,
    /// Member `hierarchy`.
    pub hierarchy: HmatLbMemoryHierarchy,
    /// Member `data-type`.
    #[doc(alias = "data-type")]
    pub data_type: HmatLbDataType,
    /// Member `latency`.
    pub latency: Option<u64>,
    /// Member `bandwidth`.
    pub bandwidth: Option<u64>,
}

impl NumaHmatLbOptions {
    /// With the mandatory members, no optional one set.
    pub fn new(
        initiator: u16,
        target: u16,
        hierarchy: impl Into<HmatLbMemoryHierarchy>,
        data_type: impl Into<HmatLbDataType>,
    ) -> Self {
        Self {
            initiator,
            target,
            hierarchy: hierarchy.into(),
            data_type: data_type.into(),
            latency: None,
            bandwidth: None,
        }
    }

    /// Sets `latency`.
    #[must_use]
    #[inline]
    pub fn latency(mut self, latency: u64) -> Self {
        self.latency = Some(latency);
        self
    }

    /// Sets `bandwidth`.
    #[must_use]
    #[inline]
    pub fn bandwidth(mut self, bandwidth: u64) -> Self {
        self.bandwidth = Some(bandwidth);
        self
    }
}

record! { sent NumaHmatLbOptions {
    initiator: "initiator" required,
    target: "target" required,
    hierarchy: "hierarchy" required,
    data_type: "data-type" required,
    latency: "latency" optional,
    bandwidth: "bandwidth" optional,
} }

/// The enum `HmatCacheAssociativity`, since QEMU 5.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,HmatCacheAssociativity)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HmatCacheAssociativity {
    /// Value `none`.
    None,
    /// Value `direct`.
    Direct,
    /// Value `complex`.
    Complex,
}

enumeration! { sent HmatCacheAssociativity {
    "none" None,
    "direct" Direct,
    "complex" Complex,
} }

/// The enum `HmatCacheWritePolicy`, since QEMU 5.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,HmatCacheWritePolicy)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HmatCacheWritePolicy {
    /// Value `none`.
    None,
    /// Value `write-back`.
    #[doc(alias = "write-back")]
    WriteBack,
    /// Value `write-through`.
    #[doc(alias = "write-through")]
    WriteThrough,
}

enumeration! { sent HmatCacheWritePolicy {
    "none" None,
    "write-back" WriteBack,
    "write-through" WriteThrough,
} }

/// The struct `NumaHmatCacheOptions`, since QEMU 5.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,NumaHmatCacheOptions)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NumaHmatCacheOptions {
    /// Member `node-id`.
    #[doc(alias = "node-id")]
    pub node_id: u32,
    /// Member `size`.
    pub size: u64,
    /// Member `level`.
    pub level: u8,
    /// Member `associativity`.
    pub associativity: HmatCacheAssociativity,
    /// Member `policy`.
    pub policy: HmatCacheWritePolicy,
    /// Member `line`.
    pub line: u16,
}

impl NumaHmatCacheOptions {
    /// With the mandatory members, no optional one set.
    pub fn new(
        node_id: u32,
        size: u64,
        level: u8,
        associativity: impl Into<HmatCacheAssociativity>,
        policy: impl Into<HmatCacheWritePolicy>,
        line: u16,
    ) -> Self {
        Self { node_id, size, level, associativity: associativity.into(), policy: policy.into(), line }
    }
}

record! { sent NumaHmatCacheOptions {
    node_id: "node-id" required,
    size: "size" required,
    level: "level" required,
    associativity: "associativity" required,
    policy: "policy" required,
    line: "line" required,
} }

/// The struct `Memdev`, since QEMU 2.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,Memdev)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Memdev {
    /// Member `id`, since QEMU 2.9.
    pub id: Option<String>,
    /// Member `size`.
    pub size: u64,
    /// Member `merge`.
    pub merge: bool,
    /// Member `dump`.
    pub dump: bool,
    /// Member `prealloc`.
    pub prealloc: bool,
    /// Member `share`, since QEMU 6.1. Servers before 6.1 leave it out.
    pub share: Option<bool>,
    /// Member `reserve`, since QEMU 6.1.
    pub reserve: Option<bool>,
    /// Member `host-nodes`.
    #[doc(alias = "host-nodes")]
    pub host_nodes: Vec<u16>,
    /// Member `policy`.
    pub policy: HostMemPolicy,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl Memdev {
    /// With the mandatory members, no optional one set.
    pub fn new(
        size: u64,
        merge: bool,
        dump: bool,
        prealloc: bool,
        share: bool,
        host_nodes: impl IntoIterator<Item = u16>,
        policy: impl Into<HostMemPolicy>,
    ) -> Self {
        Self {
            id: None,
            size,
            merge,
            dump,
            prealloc,
            share: Some(share),
            reserve: None,
            host_nodes: host_nodes.into_iter().collect(),
            policy: policy.into(),
            extra: Extra::default(),
        }
    }

    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets `reserve`.
    #[must_use]
    #[inline]
    pub fn reserve(mut self, reserve: bool) -> Self {
        self.reserve = Some(reserve);
        self
    }
}

record! { received Memdev {
    id: "id" optional,
    size: "size" required,
    merge: "merge" required,
    dump: "dump" required,
    prealloc: "prealloc" required,
    share: "share" optional,
    reserve: "reserve" optional,
    host_nodes: "host-nodes" required,
    policy: "policy" required,
} extra }

/// The struct `CpuInstanceProperties`, since QEMU 2.7.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,CpuInstanceProperties)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CpuInstanceProperties {
    /// Member `node-id`.
    #[doc(alias = "node-id")]
    pub node_id: Option<i64>,
    /// Member `drawer-id`, since QEMU 8.2.
    #[doc(alias = "drawer-id")]
    pub drawer_id: Option<i64>,
    /// Member `book-id`, since QEMU 8.2.
    #[doc(alias = "book-id")]
    pub book_id: Option<i64>,
    /// Member `socket-id`.
    #[doc(alias = "socket-id")]
    pub socket_id: Option<i64>,
    /// Member `die-id`, since QEMU 4.1.
    #[doc(alias = "die-id")]
    pub die_id: Option<i64>,
    /// Member `cluster-id`, since QEMU 7.1.
    #[doc(alias = "cluster-id")]
    pub cluster_id: Option<i64>,
    /// Member `module-id`, since QEMU 9.1.
    #[doc(alias = "module-id")]
    pub module_id: Option<i64>,
    /// Member `core-id`.
    #[doc(alias = "core-id")]
    pub core_id: Option<i64>,
    /// Member `thread-id`.
    #[doc(alias = "thread-id")]
    pub thread_id: Option<i64>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl CpuInstanceProperties {
    /// With no member set.
    #[inline]
    pub fn new() -> Self {
        Self {
            node_id: None,
            drawer_id: None,
            book_id: None,
            socket_id: None,
            die_id: None,
            cluster_id: None,
            module_id: None,
            core_id: None,
            thread_id: None,
            extra: Extra::default(),
        }
    }

    /// Sets `node-id`.
    #[must_use]
    #[inline]
    pub fn node_id(mut self, node_id: i64) -> Self {
        self.node_id = Some(node_id);
        self
    }

    /// Sets `drawer-id`.
    #[must_use]
    #[inline]
    pub fn drawer_id(mut self, drawer_id: i64) -> Self {
        self.drawer_id = Some(drawer_id);
        self
    }

    /// Sets `book-id`.
    #[must_use]
    #[inline]
    pub fn book_id(mut self, book_id: i64) -> Self {
        self.book_id = Some(book_id);
        self
    }

    /// Sets `socket-id`.
    #[must_use]
    #[inline]
    pub fn socket_id(mut self, socket_id: i64) -> Self {
        self.socket_id = Some(socket_id);
        self
    }

    /// Sets `die-id`.
    #[must_use]
    #[inline]
    pub fn die_id(mut self, die_id: i64) -> Self {
        self.die_id = Some(die_id);
        self
    }

    /// Sets `cluster-id`.
    #[must_use]
    #[inline]
    pub fn cluster_id(mut self, cluster_id: i64) -> Self {
        self.cluster_id = Some(cluster_id);
        self
    }

    /// Sets `module-id`.
    #[must_use]
    #[inline]
    pub fn module_id(mut self, module_id: i64) -> Self {
        self.module_id = Some(module_id);
        self
    }

    /// Sets `core-id`.
    #[must_use]
    #[inline]
    pub fn core_id(mut self, core_id: i64) -> Self {
        self.core_id = Some(core_id);
        self
    }

    /// Sets `thread-id`.
    #[must_use]
    #[inline]
    pub fn thread_id(mut self, thread_id: i64) -> Self {
        self.thread_id = Some(thread_id);
        self
    }
}

record! { received CpuInstanceProperties {
    node_id: "node-id" optional,
    drawer_id: "drawer-id" optional,
    book_id: "book-id" optional,
    socket_id: "socket-id" optional,
    die_id: "die-id" optional,
    cluster_id: "cluster-id" optional,
    module_id: "module-id" optional,
    core_id: "core-id" optional,
    thread_id: "thread-id" optional,
} extra }

/// The struct `HotpluggableCPU`, since QEMU 2.7.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,HotpluggableCPU)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct HotpluggableCpu {
    /// Member `type`.
    pub r#type: String,
    /// Member `vcpus-count`.
    #[doc(alias = "vcpus-count")]
    pub vcpus_count: i64,
    /// Member `props`.
    pub props: CpuInstanceProperties,
    /// Member `qom-path`.
    #[doc(alias = "qom-path")]
    pub qom_path: Option<String>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl HotpluggableCpu {
    /// With the mandatory members, no optional one set.
    pub fn new(r#type: impl Into<String>, vcpus_count: i64, props: impl Into<CpuInstanceProperties>) -> Self {
        Self { r#type: r#type.into(), vcpus_count, props: props.into(), qom_path: None, extra: Extra::default() }
    }

    /// Sets `qom-path`.
    #[must_use]
    pub fn qom_path(mut self, qom_path: impl Into<String>) -> Self {
        self.qom_path = Some(qom_path.into());
        self
    }
}

record! { received HotpluggableCpu {
    r#type: "type" required,
    vcpus_count: "vcpus-count" required,
    props: "props" required,
    qom_path: "qom-path" optional,
} extra }

/// The struct `BalloonInfo`, since QEMU 0.14.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BalloonInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BalloonInfo {
    /// Member `actual`.
    pub actual: i64,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl BalloonInfo {
    /// With the mandatory members, no optional one set.
    #[inline]
    pub fn new(actual: i64) -> Self {
        Self { actual, extra: Extra::default() }
    }
}

record! { received BalloonInfo {
    actual: "actual" required,
} extra }

/// The struct `HvBalloonInfo`, since QEMU 8.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,HvBalloonInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct HvBalloonInfo {
    /// Member `committed`.
    pub committed: u64,
    /// Member `available`.
    pub available: u64,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl HvBalloonInfo {
    /// With the mandatory members, no optional one set.
    #[inline]
    pub fn new(committed: u64, available: u64) -> Self {
        Self { committed, available, extra: Extra::default() }
    }
}

record! { received HvBalloonInfo {
    committed: "committed" required,
    available: "available" required,
} extra }

/// The struct `MemoryInfo`, since QEMU 2.11.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,MemoryInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MemoryInfo {
    /// Member `base-memory`.
    #[doc(alias = "base-memory")]
    pub base_memory: u64,
    /// Member `plugged-memory`.
    #[doc(alias = "plugged-memory")]
    pub plugged_memory: Option<u64>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl MemoryInfo {
    /// With the mandatory members, no optional one set.
    #[inline]
    pub fn new(base_memory: u64) -> Self {
        Self { base_memory, plugged_memory: None, extra: Extra::default() }
    }

    /// Sets `plugged-memory`.
    #[must_use]
    #[inline]
    pub fn plugged_memory(mut self, plugged_memory: u64) -> Self {
        self.plugged_memory = Some(plugged_memory);
        self
    }
}

record! { received MemoryInfo {
    base_memory: "base-memory" required,
    plugged_memory: "plugged-memory" optional,
} extra }

/// The struct `PCDIMMDeviceInfo`, since QEMU 2.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,PCDIMMDeviceInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PcdimmDeviceInfo {
    /// Member `id`.
    pub id: Option<String>,
    /// Member `addr`.
    pub addr: i64,
    /// Member `size`.
    pub size: i64,
    /// Member `slot`.
    pub slot: i64,
    /// Member `node`.
    pub node: i64,
    /// Member `memdev`.
    pub memdev: String,
    /// Member `hotplugged`.
    pub hotplugged: bool,
    /// Member `hotpluggable`.
    pub hotpluggable: bool,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl PcdimmDeviceInfo {
    /// With the mandatory members, no optional one set.
    pub fn new(
        addr: i64,
        size: i64,
        slot: i64,
        node: i64,
        memdev: impl Into<String>,
        hotplugged: bool,
        hotpluggable: bool,
    ) -> Self {
        Self {
            id: None,
            addr,
            size,
            slot,
            node,
            memdev: memdev.into(),
            hotplugged,
            hotpluggable,
            extra: Extra::default(),
        }
    }

    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
}

record! { received PcdimmDeviceInfo {
    id: "id" optional,
    addr: "addr" required,
    size: "size" required,
    slot: "slot" required,
    node: "node" required,
    memdev: "memdev" required,
    hotplugged: "hotplugged" required,
    hotpluggable: "hotpluggable" required,
} extra }

/// The struct `VirtioPMEMDeviceInfo`, since QEMU 4.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,VirtioPMEMDeviceInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VirtioPmemDeviceInfo {
    /// Member `id`.
    pub id: Option<String>,
    /// Member `memaddr`.
    pub memaddr: u64,
    /// Member `size`.
    pub size: u64,
    /// Member `memdev`.
    pub memdev: String,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl VirtioPmemDeviceInfo {
    /// With the mandatory members, no optional one set.
    pub fn new(memaddr: u64, size: u64, memdev: impl Into<String>) -> Self {
        Self { id: None, memaddr, size, memdev: memdev.into(), extra: Extra::default() }
    }

    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
}

record! { received VirtioPmemDeviceInfo {
    id: "id" optional,
    memaddr: "memaddr" required,
    size: "size" required,
    memdev: "memdev" required,
} extra }

/// The struct `VirtioMEMDeviceInfo`, since QEMU 5.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,VirtioMEMDeviceInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VirtioMemDeviceInfo {
    /// Member `id`.
    pub id: Option<String>,
    /// Member `memaddr`.
    pub memaddr: u64,
    /// Member `requested-size`.
    #[doc(alias = "requested-size")]
    pub requested_size: u64,
    /// Member `size`.
    pub size: u64,
    /// Member `max-size`.
    #[doc(alias = "max-size")]
    pub max_size: u64,
    /// Member `block-size`.
    #[doc(alias = "block-size")]
    pub block_size: u64,
    /// Member `node`.
    pub node: i64,
    /// Member `memdev`.
    pub memdev: String,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl VirtioMemDeviceInfo {
    /// With the mandatory members, no optional one set.
    pub fn new(
        memaddr: u64,
        requested_size: u64,
        size: u64,
        max_size: u64,
        block_size: u64,
        node: i64,
        memdev: impl Into<String>,
    ) -> Self {
        Self {
            id: None,
            memaddr,
            requested_size,
            size,
            max_size,
            block_size,
            node,
            memdev: memdev.into(),
            extra: Extra::default(),
        }
    }

    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
}

record! { received VirtioMemDeviceInfo {
    id: "id" optional,
    memaddr: "memaddr" required,
    requested_size: "requested-size" required,
    size: "size" required,
    max_size: "max-size" required,
    block_size: "block-size" required,
    node: "node" required,
    memdev: "memdev" required,
} extra }

/// The struct `SgxEPCDeviceInfo`, since QEMU 6.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,SgxEPCDeviceInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SgxEpcDeviceInfo {
    /// Member `id`.
    pub id: Option<String>,
    /// Member `memaddr`.
    pub memaddr: u64,
    /// Member `size`.
    pub size: u64,
    /// Member `node`, since QEMU 7.0. Servers before 7.0 leave it out.
    pub node: Option<i64>,
    /// Member `memdev`.
    pub memdev: String,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl SgxEpcDeviceInfo {
    /// With the mandatory members, no optional one set.
    pub fn new(memaddr: u64, size: u64, node: i64, memdev: impl Into<String>) -> Self {
        Self { id: None, memaddr, size, node: Some(node), memdev: memdev.into(), extra: Extra::default() }
    }

    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
}

record! { received SgxEpcDeviceInfo {
    id: "id" optional,
    memaddr: "memaddr" required,
    size: "size" required,
    node: "node" optional,
    memdev: "memdev" required,
} extra }

/// The struct `HvBalloonDeviceInfo`, since QEMU 8.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,HvBalloonDeviceInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct HvBalloonDeviceInfo {
    /// Member `id`.
    pub id: Option<String>,
    /// Member `memaddr`.
    pub memaddr: Option<u64>,
    /// Member `max-size`.
    #[doc(alias = "max-size")]
    pub max_size: u64,
    /// Member `memdev`.
    pub memdev: Option<String>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl HvBalloonDeviceInfo {
    /// With the mandatory members, no optional one set.
    #[inline]
    pub fn new(max_size: u64) -> Self {
        Self { id: None, memaddr: None, max_size, memdev: None, extra: Extra::default() }
    }

    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets `memaddr`.
    #[must_use]
    #[inline]
    pub fn memaddr(mut self, memaddr: u64) -> Self {
        self.memaddr = Some(memaddr);
        self
    }

    /// Sets `memdev`.
    #[must_use]
    pub fn memdev(mut self, memdev: impl Into<String>) -> Self {
        self.memdev = Some(memdev.into());
        self
    }
}

record! { received HvBalloonDeviceInfo {
    id: "id" optional,
    memaddr: "memaddr" optional,
    max_size: "max-size" required,
    memdev: "memdev" optional,
} extra }

/// The enum `MemoryDeviceInfoKind`, since QEMU 2.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,MemoryDeviceInfoKind)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MemoryDeviceInfoKind {
    /// Value `dimm`.
    Dimm,
    /// Value `nvdimm`.
    Nvdimm,
    /// Value `virtio-pmem`.
    #[doc(alias = "virtio-pmem")]
    VirtioPmem,
    /// Value `virtio-mem`.
    #[doc(alias = "virtio-mem")]
    VirtioMem,
    /// Value `sgx-epc`.
    #[doc(alias = "sgx-epc")]
    SgxEpc,
    /// Value `hv-balloon`.
    #[doc(alias = "hv-balloon")]
    HvBalloon,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { received MemoryDeviceInfoKind {
    "dimm" Dimm,
    "nvdimm" Nvdimm,
    "virtio-pmem" VirtioPmem,
    "virtio-mem" VirtioMem,
    "sgx-epc" SgxEpc,
    "hv-balloon" HvBalloon,
} open }

/// The struct `PCDIMMDeviceInfoWrapper`, since QEMU 2.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,PCDIMMDeviceInfoWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PcdimmDeviceInfoWrapper {
    /// Member `data`.
    pub data: PcdimmDeviceInfo,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl PcdimmDeviceInfoWrapper {
    /// With the mandatory members, no optional one set.
    pub fn new(data: impl Into<PcdimmDeviceInfo>) -> Self {
        Self { data: data.into(), extra: Extra::default() }
    }
}

record! { received PcdimmDeviceInfoWrapper {
    data: "data" required,
} extra }

/// The struct `VirtioPMEMDeviceInfoWrapper`, since QEMU 2.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,VirtioPMEMDeviceInfoWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VirtioPmemDeviceInfoWrapper {
    /// Member `data`.
    pub data: VirtioPmemDeviceInfo,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl VirtioPmemDeviceInfoWrapper {
    /// With the mandatory members, no optional one set.
    pub fn new(data: impl Into<VirtioPmemDeviceInfo>) -> Self {
        Self { data: data.into(), extra: Extra::default() }
    }
}

record! { received VirtioPmemDeviceInfoWrapper {
    data: "data" required,
} extra }

/// The struct `VirtioMEMDeviceInfoWrapper`, since QEMU 2.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,VirtioMEMDeviceInfoWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VirtioMemDeviceInfoWrapper {
    /// Member `data`.
    pub data: VirtioMemDeviceInfo,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl VirtioMemDeviceInfoWrapper {
    /// With the mandatory members, no optional one set.
    pub fn new(data: impl Into<VirtioMemDeviceInfo>) -> Self {
        Self { data: data.into(), extra: Extra::default() }
    }
}

record! { received VirtioMemDeviceInfoWrapper {
    data: "data" required,
} extra }

/// The struct `SgxEPCDeviceInfoWrapper`, since QEMU 6.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,SgxEPCDeviceInfoWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SgxEpcDeviceInfoWrapper {
    /// Member `data`.
    pub data: SgxEpcDeviceInfo,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl SgxEpcDeviceInfoWrapper {
    /// With the mandatory members, no optional one set.
    pub fn new(data: impl Into<SgxEpcDeviceInfo>) -> Self {
        Self { data: data.into(), extra: Extra::default() }
    }
}

record! { received SgxEpcDeviceInfoWrapper {
    data: "data" required,
} extra }

/// The struct `HvBalloonDeviceInfoWrapper`, since QEMU 8.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,HvBalloonDeviceInfoWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct HvBalloonDeviceInfoWrapper {
    /// Member `data`.
    pub data: HvBalloonDeviceInfo,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl HvBalloonDeviceInfoWrapper {
    /// With the mandatory members, no optional one set.
    pub fn new(data: impl Into<HvBalloonDeviceInfo>) -> Self {
        Self { data: data.into(), extra: Extra::default() }
    }
}

record! { received HvBalloonDeviceInfoWrapper {
    data: "data" required,
} extra }

/// The union `MemoryDeviceInfo`, since QEMU 2.1.
///
/// Its tag is `type`, which [`MemoryDeviceInfoBranch`] stands for.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,MemoryDeviceInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MemoryDeviceInfo {
    /// What `type` is, and the members that come with it.
    pub branch: MemoryDeviceInfoBranch,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl MemoryDeviceInfo {
    /// With the mandatory members, no optional one set.
    pub fn new(branch: impl Into<MemoryDeviceInfoBranch>) -> Self {
        Self { branch: branch.into(), extra: Extra::default() }
    }

    /// With the branch `dimm`.
    pub fn dimm(
        addr: i64,
        size: i64,
        slot: i64,
        node: i64,
        memdev: impl Into<String>,
        hotplugged: bool,
        hotpluggable: bool,
    ) -> Self {
        let members = PcdimmDeviceInfo::new(addr, size, slot, node, memdev, hotplugged, hotpluggable);
        Self::new(MemoryDeviceInfoBranch::Dimm(PcdimmDeviceInfoWrapper::new(members)))
    }

    /// With the branch `nvdimm`.
    pub fn nvdimm(
        addr: i64,
        size: i64,
        slot: i64,
        node: i64,
        memdev: impl Into<String>,
        hotplugged: bool,
        hotpluggable: bool,
    ) -> Self {
        let members = PcdimmDeviceInfo::new(addr, size, slot, node, memdev, hotplugged, hotpluggable);
        Self::new(MemoryDeviceInfoBranch::Nvdimm(PcdimmDeviceInfoWrapper::new(members)))
    }

    /// With the branch `virtio-pmem`.
    pub fn virtio_pmem(memaddr: u64, size: u64, memdev: impl Into<String>) -> Self {
        let members = VirtioPmemDeviceInfo::new(memaddr, size, memdev);
        Self::new(MemoryDeviceInfoBranch::VirtioPmem(VirtioPmemDeviceInfoWrapper::new(members)))
    }

    /// With the branch `virtio-mem`.
    pub fn virtio_mem(
        memaddr: u64,
        requested_size: u64,
        size: u64,
        max_size: u64,
        block_size: u64,
        node: i64,
        memdev: impl Into<String>,
    ) -> Self {
        let members = VirtioMemDeviceInfo::new(memaddr, requested_size, size, max_size, block_size, node, memdev);
        Self::new(MemoryDeviceInfoBranch::VirtioMem(VirtioMemDeviceInfoWrapper::new(members)))
    }

    /// With the branch `sgx-epc`.
    pub fn sgx_epc(memaddr: u64, size: u64, node: i64, memdev: impl Into<String>) -> Self {
        let members = SgxEpcDeviceInfo::new(memaddr, size, node, memdev);
        Self::new(MemoryDeviceInfoBranch::SgxEpc(SgxEpcDeviceInfoWrapper::new(members)))
    }

    /// With the branch `hv-balloon`.
    #[inline]
    pub fn hv_balloon(max_size: u64) -> Self {
        let members = HvBalloonDeviceInfo::new(max_size);
        Self::new(MemoryDeviceInfoBranch::HvBalloon(HvBalloonDeviceInfoWrapper::new(members)))
    }
}

/// The branches of [`MemoryDeviceInfo`], by the value of `type`.
///
/// Members that only one branch has are made that branch by `into`; others are put into theirs by
/// name, such as `MemoryDeviceInfoBranch::Dimm`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum MemoryDeviceInfoBranch {
    /// Branch `dimm`.
    Dimm(PcdimmDeviceInfoWrapper),
    /// Branch `nvdimm`.
    Nvdimm(PcdimmDeviceInfoWrapper),
    /// Branch `virtio-pmem`.
    VirtioPmem(VirtioPmemDeviceInfoWrapper),
    /// Branch `virtio-mem`.
    VirtioMem(VirtioMemDeviceInfoWrapper),
    /// Branch `sgx-epc`.
    SgxEpc(SgxEpcDeviceInfoWrapper),
    /// Branch `hv-balloon`.
    HvBalloon(HvBalloonDeviceInfoWrapper),
    /// A branch that this type does not know. Its members are in `extra`.
    Unknown(Box<str>),
}

impl From<VirtioPmemDeviceInfoWrapper> for MemoryDeviceInfoBranch {
    #[inline]
    fn from(value: VirtioPmemDeviceInfoWrapper) -> Self {
        Self::VirtioPmem(value)
    }
}

impl From<VirtioMemDeviceInfoWrapper> for MemoryDeviceInfoBranch {
    #[inline]
    fn from(value: VirtioMemDeviceInfoWrapper) -> Self {
        Self::VirtioMem(value)
    }
}

impl From<SgxEpcDeviceInfoWrapper> for MemoryDeviceInfoBranch {
    #[inline]
    fn from(value: SgxEpcDeviceInfoWrapper) -> Self {
        Self::SgxEpc(value)
    }
}

impl From<HvBalloonDeviceInfoWrapper> for MemoryDeviceInfoBranch {
    #[inline]
    fn from(value: HvBalloonDeviceInfoWrapper) -> Self {
        Self::HvBalloon(value)
    }
}

union! {
    received MemoryDeviceInfo {}
    r#type: MemoryDeviceInfoKind = "type" required,
    branch: MemoryDeviceInfoBranch {
        "dimm" Dimm(PcdimmDeviceInfoWrapper),
        "nvdimm" Nvdimm(PcdimmDeviceInfoWrapper),
        "virtio-pmem" VirtioPmem(VirtioPmemDeviceInfoWrapper),
        "virtio-mem" VirtioMem(VirtioMemDeviceInfoWrapper),
        "sgx-epc" SgxEpc(SgxEpcDeviceInfoWrapper),
        "hv-balloon" HvBalloon(HvBalloonDeviceInfoWrapper),
    }
    extra
}

/// The struct `SgxEPC`, since QEMU 6.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,SgxEPC)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SgxEpc {
    /// Member `memdev`.
    pub memdev: String,
    /// Member `node`, since QEMU 7.0. Servers before 7.0 leave it out.
    pub node: Option<i64>,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl SgxEpc {
    /// With the mandatory members, no optional one set.
    pub fn new(memdev: impl Into<String>, node: i64) -> Self {
        Self { memdev: memdev.into(), node: Some(node), extra: Extra::default() }
    }
}

record! { both SgxEpc {
    memdev: "memdev" required,
    node: "node" optional,
} extra }

/// The struct `SgxEPCProperties`, since QEMU 6.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,SgxEPCProperties)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SgxEpcProperties {
    /// Member `sgx-epc`.
    #[doc(alias = "sgx-epc")]
    pub sgx_epc: Vec<SgxEpc>,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl SgxEpcProperties {
    /// With the mandatory members, no optional one set.
    pub fn new(sgx_epc: impl IntoIterator<Item = impl Into<SgxEpc>>) -> Self {
        Self { sgx_epc: sgx_epc.into_iter().map(Into::into).collect(), extra: Extra::default() }
    }
}

record! { both SgxEpcProperties {
    sgx_epc: "sgx-epc" required,
} extra }

/// The struct `BootConfiguration`, since QEMU 7.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BootConfiguration)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BootConfiguration {
    /// Member `order`.
    pub order: Option<String>,
    /// Member `once`.
    pub once: Option<String>,
    /// Member `menu`.
    pub menu: Option<bool>,
    /// Member `splash`.
    pub splash: Option<String>,
    /// Member `splash-time`.
    #[doc(alias = "splash-time")]
    pub splash_time: Option<i64>,
    /// Member `reboot-timeout`.
    #[doc(alias = "reboot-timeout")]
    pub reboot_timeout: Option<i64>,
    /// Member `strict`.
    pub strict: Option<bool>,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl BootConfiguration {
    /// With no member set.
    #[inline]
    pub fn new() -> Self {
        Self {
            order: None,
            once: None,
            menu: None,
            splash: None,
            splash_time: None,
            reboot_timeout: None,
            strict: None,
            extra: Extra::default(),
        }
    }

    /// Sets `order`.
    #[must_use]
    pub fn order(mut self, order: impl Into<String>) -> Self {
        self.order = Some(order.into());
        self
    }

    /// Sets `once`.
    #[must_use]
    pub fn once(mut self, once: impl Into<String>) -> Self {
        self.once = Some(once.into());
        self
    }

    /// Sets `menu`.
    #[must_use]
    #[inline]
    pub fn menu(mut self, menu: bool) -> Self {
        self.menu = Some(menu);
        self
    }

    /// Sets `splash`.
    #[must_use]
    pub fn splash(mut self, splash: impl Into<String>) -> Self {
        self.splash = Some(splash.into());
        self
    }

    /// Sets `splash-time`.
    #[must_use]
    #[inline]
    pub fn splash_time(mut self, splash_time: i64) -> Self {
        self.splash_time = Some(splash_time);
        self
    }

    /// Sets `reboot-timeout`.
    #[must_use]
    #[inline]
    pub fn reboot_timeout(mut self, reboot_timeout: i64) -> Self {
        self.reboot_timeout = Some(reboot_timeout);
        self
    }

    /// Sets `strict`.
    #[must_use]
    #[inline]
    pub fn strict(mut self, strict: bool) -> Self {
        self.strict = Some(strict);
        self
    }
}

record! { both BootConfiguration {
    order: "order" optional,
    once: "once" optional,
    menu: "menu" optional,
    splash: "splash" optional,
    splash_time: "splash-time" optional,
    reboot_timeout: "reboot-timeout" optional,
    strict: "strict" optional,
} extra }

/// The struct `SMPConfiguration`, since QEMU 6.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,SMPConfiguration)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SmpConfiguration {
    /// Member `cpus`.
    pub cpus: Option<i64>,
    /// Member `drawers`, since QEMU 8.2.
    pub drawers: Option<i64>,
    /// Member `books`, since QEMU 8.2.
    pub books: Option<i64>,
    /// Member `sockets`.
    pub sockets: Option<i64>,
    /// Member `dies`.
    pub dies: Option<i64>,
    /// Member `clusters`, since QEMU 7.0.
    pub clusters: Option<i64>,
    /// Member `modules`, since QEMU 9.1.
    pub modules: Option<i64>,
    /// Member `cores`.
    pub cores: Option<i64>,
    /// Member `threads`.
    pub threads: Option<i64>,
    /// Member `maxcpus`.
    pub maxcpus: Option<i64>,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl SmpConfiguration {
    /// With no member set.
    #[inline]
    pub fn new() -> Self {
        Self {
            cpus: None,
            drawers: None,
            books: None,
            sockets: None,
            dies: None,
            clusters: None,
            modules: None,
            cores: None,
            threads: None,
            maxcpus: None,
            extra: Extra::default(),
        }
    }

    /// Sets `cpus`.
    #[must_use]
    #[inline]
    pub fn cpus(mut self, cpus: i64) -> Self {
        self.cpus = Some(cpus);
        self
    }

    /// Sets `drawers`.
    #[must_use]
    #[inline]
    pub fn drawers(mut self, drawers: i64) -> Self {
        self.drawers = Some(drawers);
        self
    }

    /// Sets `books`.
    #[must_use]
    #[inline]
    pub fn books(mut self, books: i64) -> Self {
        self.books = Some(books);
        self
    }

    /// Sets `sockets`.
    #[must_use]
    #[inline]
    pub fn sockets(mut self, sockets: i64) -> Self {
        self.sockets = Some(sockets);
        self
    }

    /// Sets `dies`.
    #[must_use]
    #[inline]
    pub fn dies(mut self, dies: i64) -> Self {
        self.dies = Some(dies);
        self
    }

    /// Sets `clusters`.
    #[must_use]
    #[inline]
    pub fn clusters(mut self, clusters: i64) -> Self {
        self.clusters = Some(clusters);
        self
    }

    /// Sets `modules`.
    #[must_use]
    #[inline]
    pub fn modules(mut self, modules: i64) -> Self {
        self.modules = Some(modules);
        self
    }

    /// Sets `cores`.
    #[must_use]
    #[inline]
    pub fn cores(mut self, cores: i64) -> Self {
        self.cores = Some(cores);
        self
    }

    /// Sets `threads`.
    #[must_use]
    #[inline]
    pub fn threads(mut self, threads: i64) -> Self {
        self.threads = Some(threads);
        self
    }

    /// Sets `maxcpus`.
    #[must_use]
    #[inline]
    pub fn maxcpus(mut self, maxcpus: i64) -> Self {
        self.maxcpus = Some(maxcpus);
        self
    }
}

record! { both SmpConfiguration {
    cpus: "cpus" optional,
    drawers: "drawers" optional,
    books: "books" optional,
    sockets: "sockets" optional,
    dies: "dies" optional,
    clusters: "clusters" optional,
    modules: "modules" optional,
    cores: "cores" optional,
    threads: "threads" optional,
    maxcpus: "maxcpus" optional,
} extra }

/// The enum `SmbiosEntryPointType`, since QEMU 7.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,SmbiosEntryPointType)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SmbiosEntryPointType {
    /// Value `32`.
    #[doc(alias = "32")]
    _32,
    /// Value `64`.
    #[doc(alias = "64")]
    _64,
    /// Value `auto`, since QEMU 9.0.
    Auto,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { both SmbiosEntryPointType {
    "32" _32,
    "64" _64,
    "auto" Auto,
} open }

/// The struct `MemorySizeConfiguration`, since QEMU 7.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,MemorySizeConfiguration)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MemorySizeConfiguration {
    /// Member `size`.
    pub size: Option<u64>,
    /// Member `max-size`.
    #[doc(alias = "max-size")]
    pub max_size: Option<u64>,
    /// Member `slots`.
    pub slots: Option<u64>,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl MemorySizeConfiguration {
    /// With no member set.
    #[inline]
    pub fn new() -> Self {
        Self { size: None, max_size: None, slots: None, extra: Extra::default() }
    }

    /// Sets `size`.
    #[must_use]
    #[inline]
    pub fn size(mut self, size: u64) -> Self {
        self.size = Some(size);
        self
    }

    /// Sets `max-size`.
    #[must_use]
    #[inline]
    pub fn max_size(mut self, max_size: u64) -> Self {
        self.max_size = Some(max_size);
        self
    }

    /// Sets `slots`.
    #[must_use]
    #[inline]
    pub fn slots(mut self, slots: u64) -> Self {
        self.slots = Some(slots);
        self
    }
}

record! { both MemorySizeConfiguration {
    size: "size" optional,
    max_size: "max-size" optional,
    slots: "slots" optional,
} extra }

/// The struct `FirmwareLog`, since QEMU 10.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,FirmwareLog)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FirmwareLog {
    /// Member `version`.
    pub version: Option<String>,
    /// Member `log`.
    pub log: Base64,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl FirmwareLog {
    /// With the mandatory members, no optional one set.
    pub fn new(log: impl Into<Base64>) -> Self {
        Self { version: None, log: log.into(), extra: Extra::default() }
    }

    /// Sets `version`.
    #[must_use]
    pub fn version(mut self, version: impl Into<String>) -> Self {
        self.version = Some(version.into());
        self
    }
}

record! { received FirmwareLog {
    version: "version" optional,
    log: "log" required,
} extra }

/// The struct `CpuModelInfo`, since QEMU 2.8.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,CpuModelInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CpuModelInfo {
    /// Member `name`.
    pub name: String,
    /// Member `props`.
    pub props: Option<Any>,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl CpuModelInfo {
    /// With the mandatory members, no optional one set.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), props: None, extra: Extra::default() }
    }

    /// Sets `props`.
    #[must_use]
    pub fn props(mut self, props: impl Into<Any>) -> Self {
        self.props = Some(props.into());
        self
    }
}

record! { both CpuModelInfo {
    name: "name" required,
    props: "props" optional,
} extra }

/// The enum `CpuModelExpansionType`, since QEMU 2.8.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,CpuModelExpansionType)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CpuModelExpansionType {
    /// Value `static`.
    Static,
    /// Value `full`.
    Full,
}

enumeration! { sent CpuModelExpansionType {
    "static" Static,
    "full" Full,
} }

/// The enum `CpuModelCompareResult`, since QEMU 2.8.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,CpuModelCompareResult)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CpuModelCompareResult {
    /// Value `incompatible`.
    Incompatible,
    /// Value `identical`.
    Identical,
    /// Value `superset`.
    Superset,
    /// Value `subset`.
    Subset,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { received CpuModelCompareResult {
    "incompatible" Incompatible,
    "identical" Identical,
    "superset" Superset,
    "subset" Subset,
} open }

/// The struct `CpuModelBaselineInfo`, since QEMU 2.8.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,CpuModelBaselineInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CpuModelBaselineInfo {
    /// Member `model`.
    pub model: CpuModelInfo,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl CpuModelBaselineInfo {
    /// With the mandatory members, no optional one set.
    pub fn new(model: impl Into<CpuModelInfo>) -> Self {
        Self { model: model.into(), extra: Extra::default() }
    }
}

record! { received CpuModelBaselineInfo {
    model: "model" required,
} extra }

/// The struct `CpuModelCompareInfo`, since QEMU 2.8.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,CpuModelCompareInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CpuModelCompareInfo {
    /// Member `result`.
    pub result: CpuModelCompareResult,
    /// Member `responsible-properties`.
    #[doc(alias = "responsible-properties")]
    pub responsible_properties: Vec<String>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl CpuModelCompareInfo {
    /// With the mandatory members, no optional one set.
    pub fn new(
        result: impl Into<CpuModelCompareResult>,
        responsible_properties: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            result: result.into(),
            responsible_properties: responsible_properties.into_iter().map(Into::into).collect(),
            extra: Extra::default(),
        }
    }
}

record! { received CpuModelCompareInfo {
    result: "result" required,
    responsible_properties: "responsible-properties" required,
} extra }

/// The struct `CpuModelExpansionInfo`, since QEMU 2.8.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,CpuModelExpansionInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CpuModelExpansionInfo {
    /// Member `model`.
    pub model: CpuModelInfo,
    /// Member `deprecated-props`, since QEMU 10.1.
    #[doc(alias = "deprecated-props")]
    pub deprecated_props: Option<Vec<String>>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl CpuModelExpansionInfo {
    /// With the mandatory members, no optional one set.
    pub fn new(model: impl Into<CpuModelInfo>) -> Self {
        Self { model: model.into(), deprecated_props: None, extra: Extra::default() }
    }

    /// Sets `deprecated-props`.
    #[must_use]
    pub fn deprecated_props(mut self, deprecated_props: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.deprecated_props = Some(deprecated_props.into_iter().map(Into::into).collect());
        self
    }
}

record! { received CpuModelExpansionInfo {
    model: "model" required,
    deprecated_props: "deprecated-props" optional,
} extra }

/// The struct `CpuDefinitionInfo`, since QEMU 1.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,CpuDefinitionInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CpuDefinitionInfo {
    /// Member `name`.
    pub name: String,
    /// Member `migration-safe`, since QEMU 2.8.
    #[doc(alias = "migration-safe")]
    pub migration_safe: Option<bool>,
    /// Member `static`, since QEMU 2.8.
    pub r#static: bool,
    /// Member `unavailable-features`, since QEMU 2.8.
    #[doc(alias = "unavailable-features")]
    pub unavailable_features: Option<Vec<String>>,
    /// Member `typename`, since QEMU 2.9.
    pub typename: String,
    /// Member `alias-of`, since QEMU 4.1.
    #[doc(alias = "alias-of")]
    pub alias_of: Option<String>,
    /// Member `deprecated`, since QEMU 5.2. Servers before 5.2 leave it out.
    pub deprecated: Option<bool>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl CpuDefinitionInfo {
    /// With the mandatory members, no optional one set.
    pub fn new(name: impl Into<String>, r#static: bool, typename: impl Into<String>, deprecated: bool) -> Self {
        Self {
            name: name.into(),
            migration_safe: None,
            r#static,
            unavailable_features: None,
            typename: typename.into(),
            alias_of: None,
            deprecated: Some(deprecated),
            extra: Extra::default(),
        }
    }

    /// Sets `migration-safe`.
    #[must_use]
    #[inline]
    pub fn migration_safe(mut self, migration_safe: bool) -> Self {
        self.migration_safe = Some(migration_safe);
        self
    }

    /// Sets `unavailable-features`.
    #[must_use]
    pub fn unavailable_features(mut self, unavailable_features: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.unavailable_features = Some(unavailable_features.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `alias-of`.
    #[must_use]
    pub fn alias_of(mut self, alias_of: impl Into<String>) -> Self {
        self.alias_of = Some(alias_of.into());
        self
    }
}

record! { received CpuDefinitionInfo {
    name: "name" required,
    migration_safe: "migration-safe" optional,
    r#static: "static" required,
    unavailable_features: "unavailable-features" optional,
    typename: "typename" required,
    alias_of: "alias-of" optional,
    deprecated: "deprecated" optional,
} extra }

/// Commands of `schemas/qapi/machine.json`.
pub(crate) mod command {
    use super::super::types;
    use crate::wire::{record, transparent};
    use crate::{Command, Empty};

    /// The command `query-cpus-fast`, since QEMU 2.12.
    ///
    /// Returns an array of [`CpuInfoFast`](types::CpuInfoFast).
    ///
    /// Needs the feature `machine` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,query%2Dcpus%2Dfast)
    #[doc(alias = "query-cpus-fast")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct QueryCpusFast {}

    impl QueryCpusFast {
        /// With no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent QueryCpusFast {} }

    impl Command for QueryCpusFast {
        type Reply = Vec<types::CpuInfoFast>;
        const NAME: &'static str = "query-cpus-fast";
        const SINCE: Option<&'static str> = Some("2.12");
    }

    /// The command `query-machines`, since QEMU 1.2.
    ///
    /// Returns an array of [`MachineInfo`](types::MachineInfo).
    ///
    /// Needs the feature `machine` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,query%2Dmachines)
    #[doc(alias = "query-machines")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct QueryMachines {
        /// Member `compat-props`, since QEMU 9.1. **Unstable** upstream: it may change or go away without notice.
        #[doc(alias = "compat-props")]
        pub compat_props: Option<bool>,
    }

    impl QueryMachines {
        /// With no member set.
        #[inline]
        pub fn new() -> Self {
            Self { compat_props: None }
        }

        /// Sets `compat-props`.
        #[must_use]
        #[inline]
        pub fn compat_props(mut self, compat_props: bool) -> Self {
            self.compat_props = Some(compat_props);
            self
        }
    }

    record! { sent QueryMachines {
        compat_props: "compat-props" optional,
    } }

    impl Command for QueryMachines {
        type Reply = Vec<types::MachineInfo>;
        const NAME: &'static str = "query-machines";
        const SINCE: Option<&'static str> = Some("1.2");
    }

    /// The command `query-current-machine`, since QEMU 4.0.
    ///
    /// Returns [`CurrentMachineParams`](types::CurrentMachineParams).
    ///
    /// Needs the feature `machine` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,query%2Dcurrent%2Dmachine)
    #[doc(alias = "query-current-machine")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct QueryCurrentMachine {}

    impl QueryCurrentMachine {
        /// With no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent QueryCurrentMachine {} }

    impl Command for QueryCurrentMachine {
        type Reply = types::CurrentMachineParams;
        const NAME: &'static str = "query-current-machine";
        const SINCE: Option<&'static str> = Some("4.0");
    }

    /// The command `query-target`, since QEMU 1.2.
    ///
    /// Returns [`QemuTargetInfo`](types::QemuTargetInfo).
    ///
    /// Needs the feature `machine` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,query%2Dtarget)
    #[doc(alias = "query-target")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct QueryTarget {}

    impl QueryTarget {
        /// With no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent QueryTarget {} }

    impl Command for QueryTarget {
        type Reply = types::QemuTargetInfo;
        const NAME: &'static str = "query-target";
        const SINCE: Option<&'static str> = Some("1.2");
    }

    /// The command `query-uuid`, since QEMU 0.14.
    ///
    /// Returns [`UuidInfo`](types::UuidInfo).
    ///
    /// May be executed before the machine is built.
    ///
    /// Needs the feature `machine` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,query%2Duuid)
    #[doc(alias = "query-uuid")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct QueryUuid {}

    impl QueryUuid {
        /// With no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent QueryUuid {} }

    impl Command for QueryUuid {
        type Reply = types::UuidInfo;
        const NAME: &'static str = "query-uuid";
        const SINCE: Option<&'static str> = Some("0.14");
    }

    /// The command `query-vm-generation-id`, since QEMU 2.9.
    ///
    /// Returns [`GuidInfo`](types::GuidInfo).
    ///
    /// Needs the feature `machine` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,query%2Dvm%2Dgeneration%2Did)
    #[doc(alias = "query-vm-generation-id")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct QueryVmGenerationId {}

    impl QueryVmGenerationId {
        /// With no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent QueryVmGenerationId {} }

    impl Command for QueryVmGenerationId {
        type Reply = types::GuidInfo;
        const NAME: &'static str = "query-vm-generation-id";
        const SINCE: Option<&'static str> = Some("2.9");
    }

    /// The command `system_reset`, since QEMU 0.14.
    ///
    /// Returns nothing.
    ///
    /// Needs the feature `machine` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,system_reset)
    #[doc(alias = "system_reset")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct SystemReset {}

    impl SystemReset {
        /// With no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent SystemReset {} }

    impl Command for SystemReset {
        type Reply = Empty;
        const NAME: &'static str = "system_reset";
        const SINCE: Option<&'static str> = Some("0.14");
    }

    /// The command `system_powerdown`, since QEMU 0.14.
    ///
    /// Returns nothing.
    ///
    /// Needs the feature `machine` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,system_powerdown)
    #[doc(alias = "system_powerdown")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct SystemPowerdown {}

    impl SystemPowerdown {
        /// With no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent SystemPowerdown {} }

    impl Command for SystemPowerdown {
        type Reply = Empty;
        const NAME: &'static str = "system_powerdown";
        const SINCE: Option<&'static str> = Some("0.14");
    }

    /// The command `system_wakeup`, since QEMU 1.1.
    ///
    /// Returns nothing.
    ///
    /// Needs the feature `machine` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,system_wakeup)
    #[doc(alias = "system_wakeup")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct SystemWakeup {}

    impl SystemWakeup {
        /// With no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent SystemWakeup {} }

    impl Command for SystemWakeup {
        type Reply = Empty;
        const NAME: &'static str = "system_wakeup";
        const SINCE: Option<&'static str> = Some("1.1");
    }

    /// The command `inject-nmi`, since QEMU 0.14.
    ///
    /// Returns nothing.
    ///
    /// Needs the feature `machine` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,inject%2Dnmi)
    #[doc(alias = "inject-nmi")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct InjectNmi {}

    impl InjectNmi {
        /// With no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent InjectNmi {} }

    impl Command for InjectNmi {
        type Reply = Empty;
        const NAME: &'static str = "inject-nmi";
        const SINCE: Option<&'static str> = Some("0.14");
    }

    /// The command `memsave`, since QEMU 0.14.
    ///
    /// Returns nothing.
    ///
    /// Needs the feature `machine` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,memsave)
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Memsave {
        /// Member `val`.
        pub val: u64,
        /// Member `size`.
        pub size: u64,
        /// Member `filename`.
        pub filename: String,
        /// Member `cpu-index`.
        #[doc(alias = "cpu-index")]
        pub cpu_index: Option<i64>,
    }

    impl Memsave {
        /// With the mandatory members, no optional one set.
        pub fn new(val: u64, size: u64, filename: impl Into<String>) -> Self {
            Self { val, size, filename: filename.into(), cpu_index: None }
        }

        /// Sets `cpu-index`.
        #[must_use]
        #[inline]
        pub fn cpu_index(mut self, cpu_index: i64) -> Self {
            self.cpu_index = Some(cpu_index);
            self
        }
    }

    record! { sent Memsave {
        val: "val" required,
        size: "size" required,
        filename: "filename" required,
        cpu_index: "cpu-index" optional,
    } }

    impl Command for Memsave {
        type Reply = Empty;
        const NAME: &'static str = "memsave";
        const SINCE: Option<&'static str> = Some("0.14");
    }

    /// The command `pmemsave`, since QEMU 0.14.
    ///
    /// Returns nothing.
    ///
    /// Needs the feature `machine` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,pmemsave)
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Pmemsave {
        /// Member `val`.
        pub val: u64,
        /// Member `size`.
        pub size: u64,
        /// Member `filename`.
        pub filename: String,
    }

    impl Pmemsave {
        /// With the mandatory members, no optional one set.
        pub fn new(val: u64, size: u64, filename: impl Into<String>) -> Self {
            Self { val, size, filename: filename.into() }
        }
    }

    record! { sent Pmemsave {
        val: "val" required,
        size: "size" required,
        filename: "filename" required,
    } }

    impl Command for Pmemsave {
        type Reply = Empty;
        const NAME: &'static str = "pmemsave";
        const SINCE: Option<&'static str> = Some("0.14");
    }

    /// The command `query-memdev`, since QEMU 2.1.
    ///
    /// Returns an array of [`Memdev`](types::Memdev).
    ///
    /// May be executed before the machine is built.
    ///
    /// Needs the feature `machine` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,query%2Dmemdev)
    #[doc(alias = "query-memdev")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct QueryMemdev {}

    impl QueryMemdev {
        /// With no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent QueryMemdev {} }

    impl Command for QueryMemdev {
        type Reply = Vec<types::Memdev>;
        const NAME: &'static str = "query-memdev";
        const SINCE: Option<&'static str> = Some("2.1");
    }

    /// The command `query-hotpluggable-cpus`, since QEMU 2.7.
    ///
    /// Returns an array of [`HotpluggableCpu`](types::HotpluggableCpu).
    ///
    /// May be executed before the machine is built.
    ///
    /// Needs the feature `machine` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,query%2Dhotpluggable%2Dcpus)
    #[doc(alias = "query-hotpluggable-cpus")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct QueryHotpluggableCpus {}

    impl QueryHotpluggableCpus {
        /// With no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent QueryHotpluggableCpus {} }

    impl Command for QueryHotpluggableCpus {
        type Reply = Vec<types::HotpluggableCpu>;
        const NAME: &'static str = "query-hotpluggable-cpus";
        const SINCE: Option<&'static str> = Some("2.7");
    }

    /// The command `set-numa-node`, since QEMU 3.0.
    ///
    /// Returns nothing.
    ///
    /// May be executed before the machine is built.
    ///
    /// Needs the feature `machine` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,set%2Dnuma%2Dnode)
    #[doc(alias = "set-numa-node")]
    #[derive(Clone, Debug, PartialEq)]
    pub struct SetNumaNode(pub types::NumaOptions);

    impl SetNumaNode {
        /// With its arguments.
        pub fn new(arguments: impl Into<types::NumaOptions>) -> Self {
            Self(arguments.into())
        }
    }

    impl From<types::NumaOptions> for SetNumaNode {
        #[inline]
        fn from(value: types::NumaOptions) -> Self {
            Self(value)
        }
    }

    transparent! { sent SetNumaNode(types::NumaOptions) }

    impl Command for SetNumaNode {
        type Reply = Empty;
        const NAME: &'static str = "set-numa-node";
        const SINCE: Option<&'static str> = Some("3.0");
    }

    /// The command `balloon`, since QEMU 0.14.
    ///
    /// Returns nothing.
    ///
    /// Needs the feature `machine` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,balloon)
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Balloon {
        /// Member `value`.
        pub value: i64,
    }

    impl Balloon {
        /// With the mandatory members, no optional one set.
        #[inline]
        pub fn new(value: i64) -> Self {
            Self { value }
        }
    }

    record! { sent Balloon {
        value: "value" required,
    } }

    impl Command for Balloon {
        type Reply = Empty;
        const NAME: &'static str = "balloon";
        const SINCE: Option<&'static str> = Some("0.14");
    }

    /// The command `query-balloon`, since QEMU 0.14.
    ///
    /// Returns [`BalloonInfo`](types::BalloonInfo).
    ///
    /// Needs the feature `machine` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,query%2Dballoon)
    #[doc(alias = "query-balloon")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct QueryBalloon {}

    impl QueryBalloon {
        /// With no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent QueryBalloon {} }

    impl Command for QueryBalloon {
        type Reply = types::BalloonInfo;
        const NAME: &'static str = "query-balloon";
        const SINCE: Option<&'static str> = Some("0.14");
    }

    /// The command `query-hv-balloon-status-report`, since QEMU 8.2.
    ///
    /// Returns [`HvBalloonInfo`](types::HvBalloonInfo).
    ///
    /// Needs the feature `machine` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,query%2Dhv%2Dballoon%2Dstatus%2Dreport)
    #[doc(alias = "query-hv-balloon-status-report")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct QueryHvBalloonStatusReport {}

    impl QueryHvBalloonStatusReport {
        /// With no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent QueryHvBalloonStatusReport {} }

    impl Command for QueryHvBalloonStatusReport {
        type Reply = types::HvBalloonInfo;
        const NAME: &'static str = "query-hv-balloon-status-report";
        const SINCE: Option<&'static str> = Some("8.2");
    }

    /// The command `query-memory-size-summary`, since QEMU 2.11.
    ///
    /// Returns [`MemoryInfo`](types::MemoryInfo).
    ///
    /// Needs the feature `machine` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,query%2Dmemory%2Dsize%2Dsummary)
    #[doc(alias = "query-memory-size-summary")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct QueryMemorySizeSummary {}

    impl QueryMemorySizeSummary {
        /// With no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent QueryMemorySizeSummary {} }

    impl Command for QueryMemorySizeSummary {
        type Reply = types::MemoryInfo;
        const NAME: &'static str = "query-memory-size-summary";
        const SINCE: Option<&'static str> = Some("2.11");
    }

    /// The command `query-memory-devices`, since QEMU 2.1.
    ///
    /// Returns an array of [`MemoryDeviceInfo`](types::MemoryDeviceInfo).
    ///
    /// Needs the feature `machine` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,query%2Dmemory%2Ddevices)
    #[doc(alias = "query-memory-devices")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct QueryMemoryDevices {}

    impl QueryMemoryDevices {
        /// With no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent QueryMemoryDevices {} }

    impl Command for QueryMemoryDevices {
        type Reply = Vec<types::MemoryDeviceInfo>;
        const NAME: &'static str = "query-memory-devices";
        const SINCE: Option<&'static str> = Some("2.1");
    }

    /// The command `x-query-irq`, since QEMU 6.2.
    ///
    /// **Unstable** upstream: it may change or go away without notice.
    ///
    /// Returns [`HumanReadableText`](types::HumanReadableText).
    ///
    /// Needs the feature `machine` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,x%2Dquery%2Dirq)
    #[doc(alias = "x-query-irq")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct XQueryIrq {}

    impl XQueryIrq {
        /// With no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent XQueryIrq {} }

    impl Command for XQueryIrq {
        type Reply = types::HumanReadableText;
        const NAME: &'static str = "x-query-irq";
        const SINCE: Option<&'static str> = Some("6.2");
    }

    /// The command `x-query-jit`, since QEMU 6.2.
    ///
    /// **Unstable** upstream: it may change or go away without notice.
    ///
    /// Only in builds with `CONFIG_TCG`.
    ///
    /// Returns [`HumanReadableText`](types::HumanReadableText).
    ///
    /// Needs the feature `machine` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,x%2Dquery%2Djit)
    #[doc(alias = "x-query-jit")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct XQueryJit {}

    impl XQueryJit {
        /// With no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent XQueryJit {} }

    impl Command for XQueryJit {
        type Reply = types::HumanReadableText;
        const NAME: &'static str = "x-query-jit";
        const SINCE: Option<&'static str> = Some("6.2");
    }

    /// The command `x-query-numa`, since QEMU 6.2.
    ///
    /// **Unstable** upstream: it may change or go away without notice.
    ///
    /// Returns [`HumanReadableText`](types::HumanReadableText).
    ///
    /// Needs the feature `machine` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,x%2Dquery%2Dnuma)
    #[doc(alias = "x-query-numa")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct XQueryNuma {}

    impl XQueryNuma {
        /// With no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent XQueryNuma {} }

    impl Command for XQueryNuma {
        type Reply = types::HumanReadableText;
        const NAME: &'static str = "x-query-numa";
        const SINCE: Option<&'static str> = Some("6.2");
    }

    /// The command `x-query-ramblock`, since QEMU 6.2.
    ///
    /// **Unstable** upstream: it may change or go away without notice.
    ///
    /// Returns [`HumanReadableText`](types::HumanReadableText).
    ///
    /// Needs the feature `machine` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,x%2Dquery%2Dramblock)
    #[doc(alias = "x-query-ramblock")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct XQueryRamblock {}

    impl XQueryRamblock {
        /// With no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent XQueryRamblock {} }

    impl Command for XQueryRamblock {
        type Reply = types::HumanReadableText;
        const NAME: &'static str = "x-query-ramblock";
        const SINCE: Option<&'static str> = Some("6.2");
    }

    /// The command `x-query-roms`, since QEMU 6.2.
    ///
    /// **Unstable** upstream: it may change or go away without notice.
    ///
    /// Returns [`HumanReadableText`](types::HumanReadableText).
    ///
    /// Needs the feature `machine` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,x%2Dquery%2Droms)
    #[doc(alias = "x-query-roms")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct XQueryRoms {}

    impl XQueryRoms {
        /// With no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent XQueryRoms {} }

    impl Command for XQueryRoms {
        type Reply = types::HumanReadableText;
        const NAME: &'static str = "x-query-roms";
        const SINCE: Option<&'static str> = Some("6.2");
    }

    /// The command `x-query-usb`, since QEMU 6.2.
    ///
    /// **Unstable** upstream: it may change or go away without notice.
    ///
    /// Returns [`HumanReadableText`](types::HumanReadableText).
    ///
    /// Needs the feature `machine` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,x%2Dquery%2Dusb)
    #[doc(alias = "x-query-usb")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct XQueryUsb {}

    impl XQueryUsb {
        /// With no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent XQueryUsb {} }

    impl Command for XQueryUsb {
        type Reply = types::HumanReadableText;
        const NAME: &'static str = "x-query-usb";
        const SINCE: Option<&'static str> = Some("6.2");
    }

    /// The command `dumpdtb`, since QEMU 7.2.
    ///
    /// Only in builds with `CONFIG_FDT`.
    ///
    /// Returns nothing.
    ///
    /// Needs the feature `machine` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,dumpdtb)
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Dumpdtb {
        /// Member `filename`.
        pub filename: String,
    }

    impl Dumpdtb {
        /// With the mandatory members, no optional one set.
        pub fn new(filename: impl Into<String>) -> Self {
            Self { filename: filename.into() }
        }
    }

    record! { sent Dumpdtb {
        filename: "filename" required,
    } }

    impl Command for Dumpdtb {
        type Reply = Empty;
        const NAME: &'static str = "dumpdtb";
        const SINCE: Option<&'static str> = Some("7.2");
    }

    /// The command `x-query-interrupt-controllers`, since QEMU 9.1.
    ///
    /// **Unstable** upstream: it may change or go away without notice.
    ///
    /// Returns [`HumanReadableText`](types::HumanReadableText).
    ///
    /// Needs the feature `machine` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,x%2Dquery%2Dinterrupt%2Dcontrollers)
    #[doc(alias = "x-query-interrupt-controllers")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct XQueryInterruptControllers {}

    impl XQueryInterruptControllers {
        /// With no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent XQueryInterruptControllers {} }

    impl Command for XQueryInterruptControllers {
        type Reply = types::HumanReadableText;
        const NAME: &'static str = "x-query-interrupt-controllers";
        const SINCE: Option<&'static str> = Some("9.1");
    }

    /// The command `query-firmware-log`, since QEMU 10.2.
    ///
    /// Returns [`FirmwareLog`](types::FirmwareLog).
    ///
    /// Needs the feature `machine` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,query%2Dfirmware%2Dlog)
    #[doc(alias = "query-firmware-log")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct QueryFirmwareLog {
        /// Member `max-size`.
        #[doc(alias = "max-size")]
        pub max_size: Option<u64>,
    }

    impl QueryFirmwareLog {
        /// With no member set.
        #[inline]
        pub fn new() -> Self {
            Self { max_size: None }
        }

        /// Sets `max-size`.
        #[must_use]
        #[inline]
        pub fn max_size(mut self, max_size: u64) -> Self {
            self.max_size = Some(max_size);
            self
        }
    }

    record! { sent QueryFirmwareLog {
        max_size: "max-size" optional,
    } }

    impl Command for QueryFirmwareLog {
        type Reply = types::FirmwareLog;
        const NAME: &'static str = "query-firmware-log";
        const SINCE: Option<&'static str> = Some("10.2");
    }

    /// The command `dump-skeys`, since QEMU 2.5.
    ///
    /// Returns nothing.
    ///
    /// Needs the feature `machine` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,dump%2Dskeys)
    #[doc(alias = "dump-skeys")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct DumpSkeys {
        /// Member `filename`.
        pub filename: String,
    }

    impl DumpSkeys {
        /// With the mandatory members, no optional one set.
        pub fn new(filename: impl Into<String>) -> Self {
            Self { filename: filename.into() }
        }
    }

    record! { sent DumpSkeys {
        filename: "filename" required,
    } }

    impl Command for DumpSkeys {
        type Reply = Empty;
        const NAME: &'static str = "dump-skeys";
        const SINCE: Option<&'static str> = Some("2.5");
    }

    /// The command `query-cpu-model-comparison`, since QEMU 2.8.
    ///
    /// Returns [`CpuModelCompareInfo`](types::CpuModelCompareInfo).
    ///
    /// Needs the feature `machine` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,query%2Dcpu%2Dmodel%2Dcomparison)
    #[doc(alias = "query-cpu-model-comparison")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct QueryCpuModelComparison {
        /// Member `modela`.
        pub modela: types::CpuModelInfo,
        /// Member `modelb`.
        pub modelb: types::CpuModelInfo,
    }

    impl QueryCpuModelComparison {
        /// With the mandatory members, no optional one set.
        pub fn new(modela: impl Into<types::CpuModelInfo>, modelb: impl Into<types::CpuModelInfo>) -> Self {
            Self { modela: modela.into(), modelb: modelb.into() }
        }
    }

    record! { sent QueryCpuModelComparison {
        modela: "modela" required,
        modelb: "modelb" required,
    } }

    impl Command for QueryCpuModelComparison {
        type Reply = types::CpuModelCompareInfo;
        const NAME: &'static str = "query-cpu-model-comparison";
        const SINCE: Option<&'static str> = Some("2.8");
    }

    /// The command `query-cpu-model-baseline`, since QEMU 2.8.
    ///
    /// Returns [`CpuModelBaselineInfo`](types::CpuModelBaselineInfo).
    ///
    /// Needs the feature `machine` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,query%2Dcpu%2Dmodel%2Dbaseline)
    #[doc(alias = "query-cpu-model-baseline")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct QueryCpuModelBaseline {
        /// Member `modela`.
        pub modela: types::CpuModelInfo,
        /// Member `modelb`.
        pub modelb: types::CpuModelInfo,
    }

    impl QueryCpuModelBaseline {
        /// With the mandatory members, no optional one set.
        pub fn new(modela: impl Into<types::CpuModelInfo>, modelb: impl Into<types::CpuModelInfo>) -> Self {
            Self { modela: modela.into(), modelb: modelb.into() }
        }
    }

    record! { sent QueryCpuModelBaseline {
        modela: "modela" required,
        modelb: "modelb" required,
    } }

    impl Command for QueryCpuModelBaseline {
        type Reply = types::CpuModelBaselineInfo;
        const NAME: &'static str = "query-cpu-model-baseline";
        const SINCE: Option<&'static str> = Some("2.8");
    }

    /// The command `query-cpu-model-expansion`, since QEMU 2.8.
    ///
    /// Returns [`CpuModelExpansionInfo`](types::CpuModelExpansionInfo).
    ///
    /// Needs the feature `machine` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,query%2Dcpu%2Dmodel%2Dexpansion)
    #[doc(alias = "query-cpu-model-expansion")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct QueryCpuModelExpansion {
        /// Member `type`.
        pub r#type: types::CpuModelExpansionType,
        /// Member `model`.
        pub model: types::CpuModelInfo,
    }

    impl QueryCpuModelExpansion {
        /// With the mandatory members, no optional one set.
        pub fn new(r#type: impl Into<types::CpuModelExpansionType>, model: impl Into<types::CpuModelInfo>) -> Self {
            Self { r#type: r#type.into(), model: model.into() }
        }
    }

    record! { sent QueryCpuModelExpansion {
        r#type: "type" required,
        model: "model" required,
    } }

    impl Command for QueryCpuModelExpansion {
        type Reply = types::CpuModelExpansionInfo;
        const NAME: &'static str = "query-cpu-model-expansion";
        const SINCE: Option<&'static str> = Some("2.8");
    }

    /// The command `query-cpu-definitions`, since QEMU 1.2.
    ///
    /// Returns an array of [`CpuDefinitionInfo`](types::CpuDefinitionInfo).
    ///
    /// Needs the feature `machine` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,query%2Dcpu%2Ddefinitions)
    #[doc(alias = "query-cpu-definitions")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct QueryCpuDefinitions {}

    impl QueryCpuDefinitions {
        /// With no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent QueryCpuDefinitions {} }

    impl Command for QueryCpuDefinitions {
        type Reply = Vec<types::CpuDefinitionInfo>;
        const NAME: &'static str = "query-cpu-definitions";
        const SINCE: Option<&'static str> = Some("1.2");
    }
}

/// Events of `schemas/qapi/machine.json`.
pub(crate) mod event {
    use super::super::types;
    use crate::wire::record;
    use crate::{Event, Extra};

    /// The event `BALLOON_CHANGE`, since QEMU 1.2.
    ///
    /// Needs the feature `machine` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Event-,BALLOON_CHANGE)
    #[doc(alias = "BALLOON_CHANGE")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct BalloonChange {
        /// Member `actual`.
        pub actual: i64,
        /// Members that this type does not know.
        pub extra: Extra,
    }

    #[cfg(feature = "server")]
    impl BalloonChange {
        /// With the mandatory members, no optional one set.
        #[inline]
        pub fn new(actual: i64) -> Self {
            Self { actual, extra: Extra::default() }
        }
    }

    record! { received BalloonChange {
        actual: "actual" required,
    } extra }

    impl Event for BalloonChange {
        const NAME: &'static str = "BALLOON_CHANGE";
        const SINCE: Option<&'static str> = Some("1.2");
    }

    /// The event `HV_BALLOON_STATUS_REPORT`, since QEMU 8.2.
    ///
    /// Needs the feature `machine` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Event-,HV_BALLOON_STATUS_REPORT)
    #[doc(alias = "HV_BALLOON_STATUS_REPORT")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct HvBalloonStatusReport {
        /// Member `committed`.
        pub committed: u64,
        /// Member `available`.
        pub available: u64,
        /// Members that this type does not know.
        pub extra: Extra,
    }

    #[cfg(feature = "server")]
    impl HvBalloonStatusReport {
        /// With the mandatory members, no optional one set.
        #[inline]
        pub fn new(committed: u64, available: u64) -> Self {
            Self { committed, available, extra: Extra::default() }
        }
    }

    impl From<types::HvBalloonInfo> for HvBalloonStatusReport {
        #[inline]
        fn from(members: types::HvBalloonInfo) -> Self {
            Self { committed: members.committed, available: members.available, extra: members.extra }
        }
    }

    record! { received HvBalloonStatusReport {
        committed: "committed" required,
        available: "available" required,
    } extra }

    impl Event for HvBalloonStatusReport {
        const NAME: &'static str = "HV_BALLOON_STATUS_REPORT";
        const SINCE: Option<&'static str> = Some("8.2");
    }

    /// The event `MEMORY_DEVICE_SIZE_CHANGE`, since QEMU 5.1.
    ///
    /// Needs the feature `machine` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Event-,MEMORY_DEVICE_SIZE_CHANGE)
    #[doc(alias = "MEMORY_DEVICE_SIZE_CHANGE")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct MemoryDeviceSizeChange {
        /// Member `id`.
        pub id: Option<String>,
        /// Member `size`.
        pub size: u64,
        /// Member `qom-path`, since QEMU 6.2. Servers before 6.2 leave it out.
        #[doc(alias = "qom-path")]
        pub qom_path: Option<String>,
        /// Members that this type does not know.
        pub extra: Extra,
    }

    #[cfg(feature = "server")]
    impl MemoryDeviceSizeChange {
        /// With the mandatory members, no optional one set.
        pub fn new(size: u64, qom_path: impl Into<String>) -> Self {
            Self { id: None, size, qom_path: Some(qom_path.into()), extra: Extra::default() }
        }

        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, id: impl Into<String>) -> Self {
            self.id = Some(id.into());
            self
        }
    }

    record! { received MemoryDeviceSizeChange {
        id: "id" optional,
        size: "size" required,
        qom_path: "qom-path" optional,
    } extra }

    impl Event for MemoryDeviceSizeChange {
        const NAME: &'static str = "MEMORY_DEVICE_SIZE_CHANGE";
        const SINCE: Option<&'static str> = Some("5.1");
    }
}
