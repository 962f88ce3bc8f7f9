// Generated as `qmp` from schemas/qapi/machine.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Types, commands and events of `schemas/qapi/machine.json`.

#[allow(unused_imports)] // not every module needs types of others
use super::*;
use crate::wire::{enumeration, record, union};
use crate::{Any, Base64, Extra};

/// Guest architecture that a system emulator emulates.
///
/// The program is named `qemu-system-` followed by the value.
///
/// The enum `SysEmuTarget`, since QEMU 3.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,SysEmuTarget)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SysEmuTarget {
    /// 64-bit Arm; also runs 32-bit Arm machines.
    Aarch64,
    /// DEC architecture of the 1990s.
    Alpha,
    /// 32-bit machines, such as Cortex-M and older Cortex-A boards.
    Arm,
    /// 8-bit microcontrollers by Microchip (Atmel).
    Avr,
    /// PA-RISC workstations by Hewlett-Packard.
    Hppa,
    /// 32-bit x86.
    I386,
    /// 64-bit architecture by Loongson.
    Loongarch64,
    /// Motorola 68000 family and ColdFire.
    M68k,
    /// Soft processor by Xilinx, big-endian.
    Microblaze,
    /// Soft processor by Xilinx, little-endian.
    Microblazeel,
    /// 32-bit big-endian processors.
    Mips,
    /// 64-bit big-endian processors.
    Mips64,
    /// 64-bit little-endian processors.
    Mips64el,
    /// 32-bit little-endian processors.
    Mipsel,
    /// OpenRISC 1000.
    Or1k,
    /// 32-bit PowerPC.
    Ppc,
    /// 64-bit PowerPC, either byte order; includes pseries machines.
    Ppc64,
    /// RISC-V with 32-bit registers.
    Riscv32,
    /// RISC-V with 64-bit registers.
    Riscv64,
    /// 32-bit microcontrollers by Renesas.
    Rx,
    /// 64-bit IBM Z mainframes.
    S390x,
    /// SuperH by Renesas, little-endian.
    Sh4,
    /// SuperH by Renesas, big-endian.
    Sh4eb,
    /// 32-bit workstations by Sun.
    Sparc,
    /// 64-bit UltraSPARC machines by Sun.
    Sparc64,
    /// Microcontrollers by Infineon.
    Tricore,
    /// 64-bit PCs.
    #[doc(alias = "x86_64")]
    X8664,
    /// Configurable processors by Tensilica, little-endian.
    Xtensa,
    /// Configurable processors by Tensilica, big-endian.
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

/// Execution state of a CPU of an s390x guest.
///
/// The enum `S390CpuState`, since QEMU 2.12.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,S390CpuState)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum S390CpuState {
    /// The CPU has not been set up yet.
    Uninitialized,
    /// The CPU executes nothing; the guest has stopped it or not yet started it.
    Stopped,
    /// The CPU met an error that it cannot recover from.
    #[doc(alias = "check-stop")]
    CheckStop,
    /// The CPU executes instructions or waits for an interrupt.
    Operating,
    /// The CPU performs the initial program load, that is, it boots.
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

/// Additional data about a CPU of an s390x guest.
///
/// The struct `CpuInfoS390`, since QEMU 2.12.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,CpuInfoS390)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CpuInfoS390 {
    /// Execution state.
    #[doc(alias = "cpu-state")]
    pub cpu_state: S390CpuState,
    /// Whether the CPU has a physical CPU for itself, as told to the guest. If absent: the machine has no CPU
    /// topology.
    ///
    /// Member `dedicated`, since QEMU 8.2.
    pub dedicated: Option<bool>,
    /// Share of a physical CPU, as told to the guest. If absent: the machine has no CPU topology.
    ///
    /// Member `entitlement`, since QEMU 8.2.
    pub entitlement: Option<S390CpuEntitlement>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl CpuInfoS390 {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(cpu_state: impl Into<S390CpuState>) -> Self {
        Self { cpu_state: cpu_state.into(), dedicated: None, entitlement: None, extra: Extra::default() }
    }

    /// Sets `dedicated`. Whether the CPU has a physical CPU for itself, as told to the guest. If absent: the
    /// machine has no CPU topology.
    #[must_use]
    #[inline]
    pub fn dedicated(mut self, dedicated: bool) -> Self {
        self.dedicated = Some(dedicated);
        self
    }

    /// Sets `entitlement`. Share of a physical CPU, as told to the guest. If absent: the machine has no CPU
    /// topology.
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

/// Identity of a virtual CPU and the host thread that runs it.
///
/// The union `CpuInfoFast`, since QEMU 2.12.
///
/// Its tag is `target`. [`CpuInfoFastBranch`] has the values of the tag.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,CpuInfoFast)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CpuInfoFast {
    /// Number of the CPU within QEMU, starting at 0. Numbers can have gaps after CPUs were unplugged.
    #[doc(alias = "cpu-index")]
    pub cpu_index: i64,
    /// Type of the CPU object, such as `host-x86_64-cpu`.
    ///
    /// Member `qom-type`, since QEMU 10.1. Servers before 10.1 leave it out.
    #[doc(alias = "qom-type")]
    pub qom_type: Option<String>,
    /// Path of the CPU object, for example for `query-stats` or `qom-get`.
    #[doc(alias = "qom-path")]
    pub qom_path: String,
    /// Number of the host thread (on Linux, its TID) that executes the CPU. Use it to pin CPUs or to measure their
    /// load.
    #[doc(alias = "thread-id")]
    pub thread_id: i64,
    /// Place in the CPU topology. If absent: the machine does not describe one.
    pub props: Option<CpuInstanceProperties>,
    /// Architecture, which decides the remaining members.
    ///
    /// The value of `target`, with the members of its branch.
    pub branch: CpuInfoFastBranch,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl CpuInfoFast {
    /// Creates a value with the mandatory members and no optional one.
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

    /// Sets `props`. Place in the CPU topology. If absent: the machine does not describe one.
    #[must_use]
    pub fn props(mut self, props: impl Into<CpuInstanceProperties>) -> Self {
        self.props = Some(props.into());
        self
    }

    /// 64-bit Arm; also runs 32-bit Arm machines.
    ///
    /// Creates a value with the branch `aarch64`.
    pub fn aarch64(cpu_index: i64, qom_type: impl Into<String>, qom_path: impl Into<String>, thread_id: i64) -> Self {
        Self::new(cpu_index, qom_type, qom_path, thread_id, CpuInfoFastBranch::Aarch64)
    }

    /// DEC architecture of the 1990s.
    ///
    /// Creates a value with the branch `alpha`.
    pub fn alpha(cpu_index: i64, qom_type: impl Into<String>, qom_path: impl Into<String>, thread_id: i64) -> Self {
        Self::new(cpu_index, qom_type, qom_path, thread_id, CpuInfoFastBranch::Alpha)
    }

    /// 32-bit machines, such as Cortex-M and older Cortex-A boards.
    ///
    /// Creates a value with the branch `arm`.
    pub fn arm(cpu_index: i64, qom_type: impl Into<String>, qom_path: impl Into<String>, thread_id: i64) -> Self {
        Self::new(cpu_index, qom_type, qom_path, thread_id, CpuInfoFastBranch::Arm)
    }

    /// 8-bit microcontrollers by Microchip (Atmel).
    ///
    /// Creates a value with the branch `avr`.
    pub fn avr(cpu_index: i64, qom_type: impl Into<String>, qom_path: impl Into<String>, thread_id: i64) -> Self {
        Self::new(cpu_index, qom_type, qom_path, thread_id, CpuInfoFastBranch::Avr)
    }

    /// PA-RISC workstations by Hewlett-Packard.
    ///
    /// Creates a value with the branch `hppa`.
    pub fn hppa(cpu_index: i64, qom_type: impl Into<String>, qom_path: impl Into<String>, thread_id: i64) -> Self {
        Self::new(cpu_index, qom_type, qom_path, thread_id, CpuInfoFastBranch::Hppa)
    }

    /// 32-bit x86.
    ///
    /// Creates a value with the branch `i386`.
    pub fn i386(cpu_index: i64, qom_type: impl Into<String>, qom_path: impl Into<String>, thread_id: i64) -> Self {
        Self::new(cpu_index, qom_type, qom_path, thread_id, CpuInfoFastBranch::I386)
    }

    /// 64-bit architecture by Loongson.
    ///
    /// Creates a value with the branch `loongarch64`.
    pub fn loongarch64(
        cpu_index: i64,
        qom_type: impl Into<String>,
        qom_path: impl Into<String>,
        thread_id: i64,
    ) -> Self {
        Self::new(cpu_index, qom_type, qom_path, thread_id, CpuInfoFastBranch::Loongarch64)
    }

    /// Motorola 68000 family and ColdFire.
    ///
    /// Creates a value with the branch `m68k`.
    pub fn m68k(cpu_index: i64, qom_type: impl Into<String>, qom_path: impl Into<String>, thread_id: i64) -> Self {
        Self::new(cpu_index, qom_type, qom_path, thread_id, CpuInfoFastBranch::M68k)
    }

    /// Soft processor by Xilinx, big-endian.
    ///
    /// Creates a value with the branch `microblaze`.
    pub fn microblaze(
        cpu_index: i64,
        qom_type: impl Into<String>,
        qom_path: impl Into<String>,
        thread_id: i64,
    ) -> Self {
        Self::new(cpu_index, qom_type, qom_path, thread_id, CpuInfoFastBranch::Microblaze)
    }

    /// Soft processor by Xilinx, little-endian.
    ///
    /// Creates a value with the branch `microblazeel`.
    pub fn microblazeel(
        cpu_index: i64,
        qom_type: impl Into<String>,
        qom_path: impl Into<String>,
        thread_id: i64,
    ) -> Self {
        Self::new(cpu_index, qom_type, qom_path, thread_id, CpuInfoFastBranch::Microblazeel)
    }

    /// 32-bit big-endian processors.
    ///
    /// Creates a value with the branch `mips`.
    pub fn mips(cpu_index: i64, qom_type: impl Into<String>, qom_path: impl Into<String>, thread_id: i64) -> Self {
        Self::new(cpu_index, qom_type, qom_path, thread_id, CpuInfoFastBranch::Mips)
    }

    /// 64-bit big-endian processors.
    ///
    /// Creates a value with the branch `mips64`.
    pub fn mips64(cpu_index: i64, qom_type: impl Into<String>, qom_path: impl Into<String>, thread_id: i64) -> Self {
        Self::new(cpu_index, qom_type, qom_path, thread_id, CpuInfoFastBranch::Mips64)
    }

    /// 64-bit little-endian processors.
    ///
    /// Creates a value with the branch `mips64el`.
    pub fn mips64el(cpu_index: i64, qom_type: impl Into<String>, qom_path: impl Into<String>, thread_id: i64) -> Self {
        Self::new(cpu_index, qom_type, qom_path, thread_id, CpuInfoFastBranch::Mips64el)
    }

    /// 32-bit little-endian processors.
    ///
    /// Creates a value with the branch `mipsel`.
    pub fn mipsel(cpu_index: i64, qom_type: impl Into<String>, qom_path: impl Into<String>, thread_id: i64) -> Self {
        Self::new(cpu_index, qom_type, qom_path, thread_id, CpuInfoFastBranch::Mipsel)
    }

    /// OpenRISC 1000.
    ///
    /// Creates a value with the branch `or1k`.
    pub fn or1k(cpu_index: i64, qom_type: impl Into<String>, qom_path: impl Into<String>, thread_id: i64) -> Self {
        Self::new(cpu_index, qom_type, qom_path, thread_id, CpuInfoFastBranch::Or1k)
    }

    /// 32-bit PowerPC.
    ///
    /// Creates a value with the branch `ppc`.
    pub fn ppc(cpu_index: i64, qom_type: impl Into<String>, qom_path: impl Into<String>, thread_id: i64) -> Self {
        Self::new(cpu_index, qom_type, qom_path, thread_id, CpuInfoFastBranch::Ppc)
    }

    /// 64-bit PowerPC, either byte order; includes pseries machines.
    ///
    /// Creates a value with the branch `ppc64`.
    pub fn ppc64(cpu_index: i64, qom_type: impl Into<String>, qom_path: impl Into<String>, thread_id: i64) -> Self {
        Self::new(cpu_index, qom_type, qom_path, thread_id, CpuInfoFastBranch::Ppc64)
    }

    /// RISC-V with 32-bit registers.
    ///
    /// Creates a value with the branch `riscv32`.
    pub fn riscv32(cpu_index: i64, qom_type: impl Into<String>, qom_path: impl Into<String>, thread_id: i64) -> Self {
        Self::new(cpu_index, qom_type, qom_path, thread_id, CpuInfoFastBranch::Riscv32)
    }

    /// RISC-V with 64-bit registers.
    ///
    /// Creates a value with the branch `riscv64`.
    pub fn riscv64(cpu_index: i64, qom_type: impl Into<String>, qom_path: impl Into<String>, thread_id: i64) -> Self {
        Self::new(cpu_index, qom_type, qom_path, thread_id, CpuInfoFastBranch::Riscv64)
    }

    /// 32-bit microcontrollers by Renesas.
    ///
    /// Creates a value with the branch `rx`.
    pub fn rx(cpu_index: i64, qom_type: impl Into<String>, qom_path: impl Into<String>, thread_id: i64) -> Self {
        Self::new(cpu_index, qom_type, qom_path, thread_id, CpuInfoFastBranch::Rx)
    }

    /// 64-bit IBM Z mainframes.
    ///
    /// Creates a value with the branch `s390x`.
    pub fn s390x(
        cpu_index: i64,
        qom_type: impl Into<String>,
        qom_path: impl Into<String>,
        thread_id: i64,
        cpu_state: impl Into<S390CpuState>,
    ) -> Self {
        Self::new(cpu_index, qom_type, qom_path, thread_id, CpuInfoFastBranch::S390x(CpuInfoS390::new(cpu_state)))
    }

    /// SuperH by Renesas, little-endian.
    ///
    /// Creates a value with the branch `sh4`.
    pub fn sh4(cpu_index: i64, qom_type: impl Into<String>, qom_path: impl Into<String>, thread_id: i64) -> Self {
        Self::new(cpu_index, qom_type, qom_path, thread_id, CpuInfoFastBranch::Sh4)
    }

    /// SuperH by Renesas, big-endian.
    ///
    /// Creates a value with the branch `sh4eb`.
    pub fn sh4eb(cpu_index: i64, qom_type: impl Into<String>, qom_path: impl Into<String>, thread_id: i64) -> Self {
        Self::new(cpu_index, qom_type, qom_path, thread_id, CpuInfoFastBranch::Sh4eb)
    }

    /// 32-bit workstations by Sun.
    ///
    /// Creates a value with the branch `sparc`.
    pub fn sparc(cpu_index: i64, qom_type: impl Into<String>, qom_path: impl Into<String>, thread_id: i64) -> Self {
        Self::new(cpu_index, qom_type, qom_path, thread_id, CpuInfoFastBranch::Sparc)
    }

    /// 64-bit UltraSPARC machines by Sun.
    ///
    /// Creates a value with the branch `sparc64`.
    pub fn sparc64(cpu_index: i64, qom_type: impl Into<String>, qom_path: impl Into<String>, thread_id: i64) -> Self {
        Self::new(cpu_index, qom_type, qom_path, thread_id, CpuInfoFastBranch::Sparc64)
    }

    /// Microcontrollers by Infineon.
    ///
    /// Creates a value with the branch `tricore`.
    pub fn tricore(cpu_index: i64, qom_type: impl Into<String>, qom_path: impl Into<String>, thread_id: i64) -> Self {
        Self::new(cpu_index, qom_type, qom_path, thread_id, CpuInfoFastBranch::Tricore)
    }

    /// 64-bit PCs.
    ///
    /// Creates a value with the branch `x86_64`.
    pub fn x86_64(cpu_index: i64, qom_type: impl Into<String>, qom_path: impl Into<String>, thread_id: i64) -> Self {
        Self::new(cpu_index, qom_type, qom_path, thread_id, CpuInfoFastBranch::X8664)
    }

    /// Configurable processors by Tensilica, little-endian.
    ///
    /// Creates a value with the branch `xtensa`.
    pub fn xtensa(cpu_index: i64, qom_type: impl Into<String>, qom_path: impl Into<String>, thread_id: i64) -> Self {
        Self::new(cpu_index, qom_type, qom_path, thread_id, CpuInfoFastBranch::Xtensa)
    }

    /// Configurable processors by Tensilica, big-endian.
    ///
    /// Creates a value with the branch `xtensaeb`.
    pub fn xtensaeb(cpu_index: i64, qom_type: impl Into<String>, qom_path: impl Into<String>, thread_id: i64) -> Self {
        Self::new(cpu_index, qom_type, qom_path, thread_id, CpuInfoFastBranch::Xtensaeb)
    }
}

/// The branches of [`CpuInfoFast`], by the value of `target`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CpuInfoFastBranch {
    /// 64-bit Arm; also runs 32-bit Arm machines.
    Aarch64,
    /// DEC architecture of the 1990s.
    Alpha,
    /// 32-bit machines, such as Cortex-M and older Cortex-A boards.
    Arm,
    /// 8-bit microcontrollers by Microchip (Atmel).
    Avr,
    /// PA-RISC workstations by Hewlett-Packard.
    Hppa,
    /// 32-bit x86.
    I386,
    /// 64-bit architecture by Loongson.
    Loongarch64,
    /// Motorola 68000 family and ColdFire.
    M68k,
    /// Soft processor by Xilinx, big-endian.
    Microblaze,
    /// Soft processor by Xilinx, little-endian.
    Microblazeel,
    /// 32-bit big-endian processors.
    Mips,
    /// 64-bit big-endian processors.
    Mips64,
    /// 64-bit little-endian processors.
    Mips64el,
    /// 32-bit little-endian processors.
    Mipsel,
    /// OpenRISC 1000.
    Or1k,
    /// 32-bit PowerPC.
    Ppc,
    /// 64-bit PowerPC, either byte order; includes pseries machines.
    Ppc64,
    /// RISC-V with 32-bit registers.
    Riscv32,
    /// RISC-V with 64-bit registers.
    Riscv64,
    /// 32-bit microcontrollers by Renesas.
    Rx,
    /// 64-bit IBM Z mainframes.
    S390x(CpuInfoS390),
    /// SuperH by Renesas, little-endian.
    Sh4,
    /// SuperH by Renesas, big-endian.
    Sh4eb,
    /// 32-bit workstations by Sun.
    Sparc,
    /// 64-bit UltraSPARC machines by Sun.
    Sparc64,
    /// Microcontrollers by Infineon.
    Tricore,
    /// 64-bit PCs.
    X8664,
    /// Configurable processors by Tensilica, little-endian.
    Xtensa,
    /// Configurable processors by Tensilica, big-endian.
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

/// Default of a device property that a machine type changes.
///
/// The struct `CompatProperty`, since QEMU 9.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,CompatProperty)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CompatProperty {
    /// Device type whose default is changed.
    ///
    /// Member `qom-type`. Servers may leave it out.
    #[doc(alias = "qom-type")]
    pub qom_type: Option<String>,
    /// Property of the device type.
    ///
    /// Member `property`. Servers may leave it out.
    pub property: Option<String>,
    /// Default that holds with this machine type, as text.
    ///
    /// Member `value`. Servers may leave it out.
    pub value: Option<String>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl CompatProperty {
    /// Creates a value with the mandatory members and no optional one.
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

/// Machine type that this QEMU can emulate.
///
/// The struct `MachineInfo`, since QEMU 1.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,MachineInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MachineInfo {
    /// Name for `-machine`, such as `pc-q35-10.2`. Store this one in a configuration: it stays the same across
    /// releases.
    pub name: String,
    /// Other name for `-machine`, such as `q35`. It stands for another machine type in each release. If absent:
    /// there is none.
    pub alias: Option<String>,
    /// Whether the machine type is used without `-machine`. If absent: it is not the default.
    #[doc(alias = "is-default")]
    pub is_default: Option<bool>,
    /// Largest number of virtual CPUs. The accelerator may support fewer.
    ///
    /// Member `cpu-max`, since QEMU 1.5.
    #[doc(alias = "cpu-max")]
    pub cpu_max: i64,
    /// Whether CPUs can be added with `device_add`; also the precondition of `query-hotpluggable-cpus`.
    ///
    /// Member `hotpluggable-cpus`, since QEMU 2.7.
    #[doc(alias = "hotpluggable-cpus")]
    pub hotpluggable_cpus: bool,
    /// Whether `-numa node,mem=` is accepted. If not, use `memdev`.
    ///
    /// Member `numa-mem-supported`, since QEMU 4.1.
    #[doc(alias = "numa-mem-supported")]
    pub numa_mem_supported: bool,
    /// Whether a future release may remove the machine type.
    ///
    /// Member `deprecated`, since QEMU 4.1.
    pub deprecated: bool,
    /// CPU type used without `-cpu`, as a QOM type such as `qemu64-x86_64-cpu`. If absent: a CPU must be chosen, or
    /// the machine has none.
    ///
    /// Member `default-cpu-type`, since QEMU 4.2.
    #[doc(alias = "default-cpu-type")]
    pub default_cpu_type: Option<String>,
    /// Name of the memory block for main memory. A memory backend given by `-machine memory-backend=` should use it
    /// as `id` to stay compatible in migration. If absent: main memory cannot be given by a backend.
    ///
    /// Member `default-ram-id`, since QEMU 5.2.
    #[doc(alias = "default-ram-id")]
    pub default_ram_id: Option<String>,
    /// Whether the machine type has the property `acpi`.
    ///
    /// Member `acpi`, since QEMU 8.0. Servers before 8.0 leave it out.
    pub acpi: Option<bool>,
    /// Defaults of devices that the machine type changes, mostly to stay compatible with its release. If absent:
    /// they were not asked for.
    ///
    /// Member `compat-props`, since QEMU 9.1. **Unstable** upstream: it may change or go away without notice.
    #[doc(alias = "compat-props")]
    pub compat_props: Option<Vec<CompatProperty>>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl MachineInfo {
    /// Creates a value with the mandatory members and no optional one.
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

    /// Sets `alias`. Other name for `-machine`, such as `q35`. It stands for another machine type in each release.
    /// If absent: there is none.
    #[must_use]
    pub fn alias(mut self, alias: impl Into<String>) -> Self {
        self.alias = Some(alias.into());
        self
    }

    /// Sets `is-default`. Whether the machine type is used without `-machine`. If absent: it is not the default.
    #[must_use]
    #[inline]
    pub fn is_default(mut self, is_default: bool) -> Self {
        self.is_default = Some(is_default);
        self
    }

    /// Sets `default-cpu-type`. CPU type used without `-cpu`, as a QOM type such as `qemu64-x86_64-cpu`. If absent:
    /// a CPU must be chosen, or the machine has none.
    #[must_use]
    pub fn default_cpu_type(mut self, default_cpu_type: impl Into<String>) -> Self {
        self.default_cpu_type = Some(default_cpu_type.into());
        self
    }

    /// Sets `default-ram-id`. Name of the memory block for main memory. A memory backend given by `-machine
    /// memory-backend=` should use it as `id` to stay compatible in migration. If absent: main memory cannot be
    /// given by a backend.
    #[must_use]
    pub fn default_ram_id(mut self, default_ram_id: impl Into<String>) -> Self {
        self.default_ram_id = Some(default_ram_id.into());
        self
    }

    /// Sets `compat-props`. Defaults of devices that the machine type changes, mostly to stay compatible with its
    /// release. If absent: they were not asked for.
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

/// Abilities of the running machine.
///
/// The struct `CurrentMachineParams`, since QEMU 4.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,CurrentMachineParams)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CurrentMachineParams {
    /// Whether `system_wakeup` can wake a suspended guest. Check it before suspending a guest.
    #[doc(alias = "wakeup-suspend-support")]
    pub wakeup_suspend_support: bool,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl CurrentMachineParams {
    /// Creates a value with the mandatory members and no optional one.
    #[inline]
    pub fn new(wakeup_suspend_support: bool) -> Self {
        Self { wakeup_suspend_support, extra: Extra::default() }
    }
}

record! { received CurrentMachineParams {
    wakeup_suspend_support: "wakeup-suspend-support" required,
} extra }

/// Guest architecture of this QEMU.
///
/// The struct `QemuTargetInfo`, since QEMU 1.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,QemuTargetInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct QemuTargetInfo {
    /// Architecture that the program was built for.
    pub arch: SysEmuTarget,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl QemuTargetInfo {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(arch: impl Into<SysEmuTarget>) -> Self {
        Self { arch: arch.into(), extra: Extra::default() }
    }
}

record! { received QemuTargetInfo {
    arch: "arch" required,
} extra }

/// Identity of the VM as given by `-uuid`.
///
/// The struct `UuidInfo`, since QEMU 0.14.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,UuidInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UuidInfo {
    /// Identifier in the usual form with hyphens; all digits are zero if none was set.
    pub uuid: String,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl UuidInfo {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(uuid: impl Into<String>) -> Self {
        Self { uuid: uuid.into(), extra: Extra::default() }
    }
}

record! { received UuidInfo {
    uuid: "UUID" required,
} extra }

/// Identifier of the VM's generation.
///
/// The struct `GuidInfo`, since QEMU 2.9.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,GuidInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GuidInfo {
    /// Identifier in the usual form with hyphens.
    pub guid: String,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl GuidInfo {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(guid: impl Into<String>) -> Self {
        Self { guid: guid.into(), extra: Extra::default() }
    }
}

record! { received GuidInfo {
    guid: "guid" required,
} extra }

/// What a timer device does about interrupts that the guest missed, for example while the host was busy.
///
/// The enum `LostTickPolicy`, since QEMU 2.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,LostTickPolicy)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LostTickPolicy {
    /// Missed interrupts are dropped. Guests that count them to keep time fall behind.
    Discard,
    /// Missed interrupts are delivered late at the usual rate, so the guest's time lags permanently.
    Delay,
    /// Missed interrupts are delivered at a higher rate until the guest has caught up. Usual for Windows guests.
    Slew,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { both LostTickPolicy {
    "discard" Discard,
    "delay" Delay,
    "slew" Slew,
} open }

/// Aspect of the guest's NUMA layout that an option sets.
///
/// The enum `NumaOptionsType`, since QEMU 2.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,NumaOptionsType)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NumaOptionsType {
    /// A node with its CPUs and memory.
    Node,
    /// Distance between two nodes.
    ///
    /// Value `dist`, since QEMU 2.10.
    Dist,
    /// Assignment of CPUs to a node by their place in the topology.
    ///
    /// Value `cpu`, since QEMU 2.10.
    Cpu,
    /// Latency or bandwidth between two nodes, for the ACPI table HMAT.
    ///
    /// Value `hmat-lb`, since QEMU 5.0.
    #[doc(alias = "hmat-lb")]
    HmatLb,
    /// Cache in front of a node's memory, for the ACPI table HMAT.
    ///
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

/// One setting of the guest's NUMA layout, as for `-numa`.
///
/// The union `NumaOptions`, since QEMU 2.1.
///
/// Its tag is `type`. [`NumaOptionsBranch`] has the values of the tag.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,NumaOptions)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NumaOptions {
    /// Aspect to set, which decides the remaining members.
    ///
    /// The value of `type`, with the members of its branch.
    pub branch: NumaOptionsBranch,
}

impl NumaOptions {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(branch: impl Into<NumaOptionsBranch>) -> Self {
        Self { branch: branch.into() }
    }

    /// A node with its CPUs and memory.
    ///
    /// Creates a value with the branch `node`.
    #[inline]
    pub fn node() -> Self {
        Self::new(NumaOptionsBranch::Node(NumaNodeOptions::new()))
    }

    /// Distance between two nodes.
    ///
    /// Creates a value with the branch `dist`.
    #[inline]
    pub fn dist(src: u16, dst: u16, val: u8) -> Self {
        Self::new(NumaOptionsBranch::Dist(NumaDistOptions::new(src, dst, val)))
    }

    /// Assignment of CPUs to a node by their place in the topology.
    ///
    /// Creates a value with the branch `cpu`.
    #[inline]
    pub fn cpu() -> Self {
        Self::new(NumaOptionsBranch::Cpu(NumaCpuOptions::new()))
    }

    /// Latency or bandwidth between two nodes, for the ACPI table HMAT.
    ///
    /// Creates a value with the branch `hmat-lb`.
    pub fn hmat_lb(
        initiator: u16,
        target: u16,
        hierarchy: impl Into<HmatLbMemoryHierarchy>,
        data_type: impl Into<HmatLbDataType>,
    ) -> Self {
        Self::new(NumaOptionsBranch::HmatLb(NumaHmatLbOptions::new(initiator, target, hierarchy, data_type)))
    }

    /// Cache in front of a node's memory, for the ACPI table HMAT.
    ///
    /// Creates a value with the branch `hmat-cache`.
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
    /// A node with its CPUs and memory.
    Node(NumaNodeOptions),
    /// Distance between two nodes.
    Dist(NumaDistOptions),
    /// Assignment of CPUs to a node by their place in the topology.
    Cpu(NumaCpuOptions),
    /// Latency or bandwidth between two nodes, for the ACPI table HMAT.
    HmatLb(NumaHmatLbOptions),
    /// Cache in front of a node's memory, for the ACPI table HMAT.
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

/// A NUMA node of the guest with its CPUs and memory.
///
/// The struct `NumaNodeOptions`, since QEMU 2.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,NumaNodeOptions)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NumaNodeOptions {
    /// Number of the node. If absent: the count of nodes defined so far.
    pub nodeid: Option<u16>,
    /// Indexes of the CPUs of the node, including CPUs that are not plugged yet. If absent: CPUs are assigned by
    /// the machine or by `cpu` options.
    pub cpus: Option<Vec<u16>>,
    /// Memory of the node. Current machine types refuse it; use `memdev`. Unit: bytes.
    pub mem: Option<u64>,
    /// Name of the memory backend for the node. Must not be mixed with `mem`.
    pub memdev: Option<String>,
    /// Node with the CPUs nearest to this node's memory. Needs the machine property `hmat=on`.
    ///
    /// Member `initiator`, since QEMU 5.0.
    pub initiator: Option<u16>,
}

impl NumaNodeOptions {
    /// Creates a value with no member set.
    #[inline]
    pub fn new() -> Self {
        Self { nodeid: None, cpus: None, mem: None, memdev: None, initiator: None }
    }

    /// Sets `nodeid`. Number of the node. If absent: the count of nodes defined so far.
    #[must_use]
    #[inline]
    pub fn nodeid(mut self, nodeid: u16) -> Self {
        self.nodeid = Some(nodeid);
        self
    }

    /// Sets `cpus`. Indexes of the CPUs of the node, including CPUs that are not plugged yet. If absent: CPUs are
    /// assigned by the machine or by `cpu` options.
    #[must_use]
    pub fn cpus(mut self, cpus: impl IntoIterator<Item = u16>) -> Self {
        self.cpus = Some(cpus.into_iter().collect());
        self
    }

    /// Sets `mem`. Memory of the node. Current machine types refuse it; use `memdev`. Unit: bytes.
    #[must_use]
    #[inline]
    pub fn mem(mut self, mem: u64) -> Self {
        self.mem = Some(mem);
        self
    }

    /// Sets `memdev`. Name of the memory backend for the node. Must not be mixed with `mem`.
    #[must_use]
    pub fn memdev(mut self, memdev: impl Into<String>) -> Self {
        self.memdev = Some(memdev.into());
        self
    }

    /// Sets `initiator`. Node with the CPUs nearest to this node's memory. Needs the machine property `hmat=on`.
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

/// Distance between two NUMA nodes of the guest, for the ACPI table SLIT.
///
/// The struct `NumaDistOptions`, since QEMU 2.10.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,NumaDistOptions)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NumaDistOptions {
    /// Node from which memory is accessed.
    pub src: u16,
    /// Node whose memory is accessed.
    pub dst: u16,
    /// Relative distance: 10 for a node to itself, 20 for twice the latency, 255 for unreachable. Range: 10 to 255.
    pub val: u8,
}

impl NumaDistOptions {
    /// Creates a value with the mandatory members and no optional one.
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

/// Range of guest-physical addresses that is mapped to CXL devices.
///
/// The struct `CXLFixedMemoryWindowOptions`, since QEMU 7.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,CXLFixedMemoryWindowOptions)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CxlFixedMemoryWindowOptions {
    /// Length of the range, a multiple of 256 MiB. Unit: bytes.
    pub size: u64,
    /// Length of the pieces that are spread over the targets in turn, a power of two. Unit: bytes. Default: `256`.
    /// Range: 256 to 16384.
    #[doc(alias = "interleave-granularity")]
    pub interleave_granularity: Option<u64>,
    /// Names of the CXL host bridges (`pxb-cxl` devices) that share the range.
    pub targets: Vec<String>,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl CxlFixedMemoryWindowOptions {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(size: u64, targets: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            size,
            interleave_granularity: None,
            targets: targets.into_iter().map(Into::into).collect(),
            extra: Extra::default(),
        }
    }

    /// Sets `interleave-granularity`. Length of the pieces that are spread over the targets in turn, a power of
    /// two. Unit: bytes. Default: `256`. Range: 256 to 16384.
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

/// Address ranges for CXL devices, as the machine property `cxl-fmw` takes them.
///
/// The struct `CXLFMWProperties`, since QEMU 7.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,CXLFMWProperties)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CxlfmwProperties {
    /// Ranges to create, placed by the machine.
    #[doc(alias = "cxl-fmw")]
    pub cxl_fmw: Vec<CxlFixedMemoryWindowOptions>,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl CxlfmwProperties {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(cxl_fmw: impl IntoIterator<Item = impl Into<CxlFixedMemoryWindowOptions>>) -> Self {
        Self { cxl_fmw: cxl_fmw.into_iter().map(Into::into).collect(), extra: Extra::default() }
    }
}

record! { both CxlfmwProperties {
    cxl_fmw: "cxl-fmw" required,
} extra }

/// General-purpose 32-bit register of an x86 processor, in which CPUID returns feature bits.
///
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

/// Feature bits that one query of the CPUID instruction returns.
///
/// The QOM properties `feature-words` and `filtered-features` of x86 CPU objects have lists of these.
///
/// The struct `X86CPUFeatureWordInfo`, since QEMU 1.5.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,X86CPUFeatureWordInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct X86cpuFeatureWordInfo {
    /// CPUID leaf.
    #[doc(alias = "cpuid-input-eax")]
    pub cpuid_input_eax: i64,
    /// CPUID subleaf. If absent: the leaf has no subleaves.
    #[doc(alias = "cpuid-input-ecx")]
    pub cpuid_input_ecx: Option<i64>,
    /// Register in which the bits are returned.
    #[doc(alias = "cpuid-register")]
    pub cpuid_register: X86cpuRegister32,
    /// Bits, as a 32-bit number.
    pub features: i64,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl X86cpuFeatureWordInfo {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(cpuid_input_eax: i64, cpuid_register: impl Into<X86cpuRegister32>, features: i64) -> Self {
        Self {
            cpuid_input_eax,
            cpuid_input_ecx: None,
            cpuid_register: cpuid_register.into(),
            features,
            extra: Extra::default(),
        }
    }

    /// Sets `cpuid-input-ecx`. CPUID subleaf. If absent: the leaf has no subleaves.
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

/// Internal type that never appears on the wire; it only makes QEMU's code generator emit a list type.
///
/// The struct `DummyForceArrays`, since QEMU 2.5.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,DummyForceArrays)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DummyForceArrays {
    /// Never sent.
    pub unused: Vec<X86cpuFeatureWordInfo>,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl DummyForceArrays {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(unused: impl IntoIterator<Item = impl Into<X86cpuFeatureWordInfo>>) -> Self {
        Self { unused: unused.into_iter().map(Into::into).collect(), extra: Extra::default() }
    }
}

record! { both DummyForceArrays {
    unused: "unused" required,
} extra }

/// Assignment of CPUs to a NUMA node by their place in the topology.
///
/// All CPUs that match the given members are assigned to `node-id`. Take the members from `props` of
/// [`query-hotpluggable-cpus`](super::command::QueryHotpluggableCpus).
///
/// The struct `NumaCpuOptions`, since QEMU 2.10.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,NumaCpuOptions)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NumaCpuOptions {
    /// NUMA node to which the CPU belongs. If absent: the CPU belongs to no node in particular.
    #[doc(alias = "node-id")]
    pub node_id: Option<i64>,
    /// Drawer of the machine. s390x only. If absent: the machine does not tell CPUs apart by this.
    ///
    /// Member `drawer-id`, since QEMU 8.2.
    #[doc(alias = "drawer-id")]
    pub drawer_id: Option<i64>,
    /// Book within the drawer. s390x only. If absent: the machine does not tell CPUs apart by this.
    ///
    /// Member `book-id`, since QEMU 8.2.
    #[doc(alias = "book-id")]
    pub book_id: Option<i64>,
    /// Package of the machine, or within the book on s390x. If absent: the machine does not tell CPUs apart by
    /// this.
    #[doc(alias = "socket-id")]
    pub socket_id: Option<i64>,
    /// Die within the package. If absent: the machine does not tell CPUs apart by this.
    ///
    /// Member `die-id`, since QEMU 4.1.
    #[doc(alias = "die-id")]
    pub die_id: Option<i64>,
    /// Cluster within the die or package. If absent: the machine does not tell CPUs apart by this.
    ///
    /// Member `cluster-id`, since QEMU 7.1.
    #[doc(alias = "cluster-id")]
    pub cluster_id: Option<i64>,
    /// Module within the die. If absent: the machine does not tell CPUs apart by this.
    ///
    /// Member `module-id`, since QEMU 9.1.
    #[doc(alias = "module-id")]
    pub module_id: Option<i64>,
    /// Core within the enclosing unit. On pseries and s390x it is counted over the whole machine. If absent: the
    /// machine does not tell CPUs apart by this.
    #[doc(alias = "core-id")]
    pub core_id: Option<i64>,
    /// Hardware thread within the core. Not related to the host thread of the same name in `query-cpus-fast`. If
    /// absent: the machine does not tell CPUs apart by this.
    #[doc(alias = "thread-id")]
    pub thread_id: Option<i64>,
}

impl NumaCpuOptions {
    /// Creates a value with no member set.
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

    /// Sets `node-id`. NUMA node to which the CPU belongs. If absent: the CPU belongs to no node in particular.
    #[must_use]
    #[inline]
    pub fn node_id(mut self, node_id: i64) -> Self {
        self.node_id = Some(node_id);
        self
    }

    /// Sets `drawer-id`. Drawer of the machine. s390x only. If absent: the machine does not tell CPUs apart by
    /// this.
    #[must_use]
    #[inline]
    pub fn drawer_id(mut self, drawer_id: i64) -> Self {
        self.drawer_id = Some(drawer_id);
        self
    }

    /// Sets `book-id`. Book within the drawer. s390x only. If absent: the machine does not tell CPUs apart by this.
    #[must_use]
    #[inline]
    pub fn book_id(mut self, book_id: i64) -> Self {
        self.book_id = Some(book_id);
        self
    }

    /// Sets `socket-id`. Package of the machine, or within the book on s390x. If absent: the machine does not tell
    /// CPUs apart by this.
    #[must_use]
    #[inline]
    pub fn socket_id(mut self, socket_id: i64) -> Self {
        self.socket_id = Some(socket_id);
        self
    }

    /// Sets `die-id`. Die within the package. If absent: the machine does not tell CPUs apart by this.
    #[must_use]
    #[inline]
    pub fn die_id(mut self, die_id: i64) -> Self {
        self.die_id = Some(die_id);
        self
    }

    /// Sets `cluster-id`. Cluster within the die or package. If absent: the machine does not tell CPUs apart by
    /// this.
    #[must_use]
    #[inline]
    pub fn cluster_id(mut self, cluster_id: i64) -> Self {
        self.cluster_id = Some(cluster_id);
        self
    }

    /// Sets `module-id`. Module within the die. If absent: the machine does not tell CPUs apart by this.
    #[must_use]
    #[inline]
    pub fn module_id(mut self, module_id: i64) -> Self {
        self.module_id = Some(module_id);
        self
    }

    /// Sets `core-id`. Core within the enclosing unit. On pseries and s390x it is counted over the whole machine.
    /// If absent: the machine does not tell CPUs apart by this.
    #[must_use]
    #[inline]
    pub fn core_id(mut self, core_id: i64) -> Self {
        self.core_id = Some(core_id);
        self
    }

    /// Sets `thread-id`. Hardware thread within the core. Not related to the host thread of the same name in
    /// `query-cpus-fast`. If absent: the machine does not tell CPUs apart by this.
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

/// Memory or cache level whose performance is described.
///
/// The enum `HmatLBMemoryHierarchy`, since QEMU 5.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,HmatLBMemoryHierarchy)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HmatLbMemoryHierarchy {
    /// The memory itself, without caches in front of it.
    Memory,
    /// Nearest cache in front of the memory.
    #[doc(alias = "first-level")]
    FirstLevel,
    /// Second cache in front of the memory.
    #[doc(alias = "second-level")]
    SecondLevel,
    /// Third cache in front of the memory.
    #[doc(alias = "third-level")]
    ThirdLevel,
}

enumeration! { sent HmatLbMemoryHierarchy {
    "memory" Memory,
    "first-level" FirstLevel,
    "second-level" SecondLevel,
    "third-level" ThirdLevel,
} }

/// Performance figure of an access path to memory.
///
/// The enum `HmatLBDataType`, since QEMU 5.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,HmatLBDataType)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HmatLbDataType {
    /// Delay of reads and writes alike, in nanoseconds.
    #[doc(alias = "access-latency")]
    AccessLatency,
    /// Delay of reads, in nanoseconds.
    #[doc(alias = "read-latency")]
    ReadLatency,
    /// Delay of writes, in nanoseconds.
    #[doc(alias = "write-latency")]
    WriteLatency,
    /// Throughput of reads and writes alike, in bytes per second.
    #[doc(alias = "access-bandwidth")]
    AccessBandwidth,
    /// Throughput of reads, in bytes per second.
    #[doc(alias = "read-bandwidth")]
    ReadBandwidth,
    /// Throughput of writes, in bytes per second.
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

/// Latency or bandwidth between two NUMA nodes, for the ACPI table HMAT.
///
/// The struct `NumaHmatLBOptions`, since QEMU 5.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,NumaHmatLBOptions)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NumaHmatLbOptions {
    /// Node with the accessing CPUs.
    pub initiator: u16,
    /// Node whose memory is accessed. It must have been defined before.
    pub target: u16,
    /// Memory or cache level to which the figure applies.
    pub hierarchy: HmatLbMemoryHierarchy,
    /// Kind of figure, which also decides whether `latency` or `bandwidth` must be given.
    #[doc(alias = "data-type")]
    pub data_type: HmatLbDataType,
    /// Delay of an access. Unit: nanoseconds. If absent: a bandwidth is given.
    pub latency: Option<u64>,
    /// Throughput, a multiple of 1 MiB per second. Unit: bytes per second. If absent: a latency is given.
    pub bandwidth: Option<u64>,
}

impl NumaHmatLbOptions {
    /// Creates a value with the mandatory members and no optional one.
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

    /// Sets `latency`. Delay of an access. Unit: nanoseconds. If absent: a bandwidth is given.
    #[must_use]
    #[inline]
    pub fn latency(mut self, latency: u64) -> Self {
        self.latency = Some(latency);
        self
    }

    /// Sets `bandwidth`. Throughput, a multiple of 1 MiB per second. Unit: bytes per second. If absent: a latency
    /// is given.
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

/// How a cache in front of memory chooses the place of a line.
///
/// The enum `HmatCacheAssociativity`, since QEMU 5.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,HmatCacheAssociativity)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HmatCacheAssociativity {
    /// Unknown, or there is no cache.
    None,
    /// Each line has exactly one possible place.
    Direct,
    /// Places are chosen in a way that the implementation does not disclose.
    Complex,
}

enumeration! { sent HmatCacheAssociativity {
    "none" None,
    "direct" Direct,
    "complex" Complex,
} }

/// When a cache in front of memory passes writes on.
///
/// The enum `HmatCacheWritePolicy`, since QEMU 5.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,HmatCacheWritePolicy)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HmatCacheWritePolicy {
    /// Unknown, or there is no cache.
    None,
    /// When the line is evicted.
    #[doc(alias = "write-back")]
    WriteBack,
    /// At once.
    #[doc(alias = "write-through")]
    WriteThrough,
}

enumeration! { sent HmatCacheWritePolicy {
    "none" None,
    "write-back" WriteBack,
    "write-through" WriteThrough,
} }

/// Cache in front of the memory of a NUMA node, for the ACPI table HMAT.
///
/// Latency and bandwidth of the node must have been set before.
///
/// The struct `NumaHmatCacheOptions`, since QEMU 5.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,NumaHmatCacheOptions)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NumaHmatCacheOptions {
    /// Node with the memory.
    #[doc(alias = "node-id")]
    pub node_id: u32,
    /// Capacity of the cache. It must grow with the level. Unit: bytes.
    pub size: u64,
    /// Place among the caches of the node, 1 for the nearest to the CPU. Lower levels must be defined first. Range:
    /// 1 to 3.
    pub level: u8,
    /// How places of lines are chosen.
    pub associativity: HmatCacheAssociativity,
    /// When writes are passed on.
    pub policy: HmatCacheWritePolicy,
    /// Length of a cache line. Unit: bytes.
    pub line: u16,
}

impl NumaHmatCacheOptions {
    /// Creates a value with the mandatory members and no optional one.
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

/// Memory backend with its settings.
///
/// The struct `Memdev`, since QEMU 2.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,Memdev)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Memdev {
    /// Name given in `-object` or `object-add`. If absent: the backend has no name.
    ///
    /// Member `id`, since QEMU 2.9.
    pub id: Option<String>,
    /// Amount of memory. Unit: bytes.
    pub size: u64,
    /// Whether the host may merge equal pages (KSM).
    pub merge: bool,
    /// Whether core dumps of QEMU include the memory.
    pub dump: bool,
    /// Whether all pages were allocated at start.
    pub prealloc: bool,
    /// Whether changes are visible to other processes that map the same memory, as vhost-user needs.
    ///
    /// Member `share`, since QEMU 6.1. Servers before 6.1 leave it out.
    pub share: Option<bool>,
    /// Whether swap space or huge pages were to be reserved in advance, as configured. If absent: the host or the
    /// backend type does not support the choice.
    ///
    /// Member `reserve`, since QEMU 6.1.
    pub reserve: Option<bool>,
    /// NUMA nodes of the host to which `policy` refers.
    #[doc(alias = "host-nodes")]
    pub host_nodes: Vec<u16>,
    /// How the host places pages on its NUMA nodes.
    pub policy: HostMemPolicy,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl Memdev {
    /// Creates a value with the mandatory members and no optional one.
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

    /// Sets `id`. Name given in `-object` or `object-add`. If absent: the backend has no name.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets `reserve`. Whether swap space or huge pages were to be reserved in advance, as configured. If absent:
    /// the host or the backend type does not support the choice.
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

/// Place of a CPU in the topology of the guest.
///
/// Which members are present depends on the machine. To plug a CPU, pass all of them to `device_add`, exactly
/// as [`query-hotpluggable-cpus`](super::command::QueryHotpluggableCpus) reported them. Numbers usually start at 0 within the enclosing unit.
///
/// The struct `CpuInstanceProperties`, since QEMU 2.7.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,CpuInstanceProperties)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CpuInstanceProperties {
    /// NUMA node to which the CPU belongs. If absent: the CPU belongs to no node in particular.
    #[doc(alias = "node-id")]
    pub node_id: Option<i64>,
    /// Drawer of the machine. s390x only. If absent: the machine does not tell CPUs apart by this.
    ///
    /// Member `drawer-id`, since QEMU 8.2.
    #[doc(alias = "drawer-id")]
    pub drawer_id: Option<i64>,
    /// Book within the drawer. s390x only. If absent: the machine does not tell CPUs apart by this.
    ///
    /// Member `book-id`, since QEMU 8.2.
    #[doc(alias = "book-id")]
    pub book_id: Option<i64>,
    /// Package of the machine, or within the book on s390x. If absent: the machine does not tell CPUs apart by
    /// this.
    #[doc(alias = "socket-id")]
    pub socket_id: Option<i64>,
    /// Die within the package. If absent: the machine does not tell CPUs apart by this.
    ///
    /// Member `die-id`, since QEMU 4.1.
    #[doc(alias = "die-id")]
    pub die_id: Option<i64>,
    /// Cluster within the die or package. If absent: the machine does not tell CPUs apart by this.
    ///
    /// Member `cluster-id`, since QEMU 7.1.
    #[doc(alias = "cluster-id")]
    pub cluster_id: Option<i64>,
    /// Module within the die. If absent: the machine does not tell CPUs apart by this.
    ///
    /// Member `module-id`, since QEMU 9.1.
    #[doc(alias = "module-id")]
    pub module_id: Option<i64>,
    /// Core within the enclosing unit. On pseries and s390x it is counted over the whole machine. If absent: the
    /// machine does not tell CPUs apart by this.
    #[doc(alias = "core-id")]
    pub core_id: Option<i64>,
    /// Hardware thread within the core. Not related to the host thread of the same name in `query-cpus-fast`. If
    /// absent: the machine does not tell CPUs apart by this.
    #[doc(alias = "thread-id")]
    pub thread_id: Option<i64>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl CpuInstanceProperties {
    /// Creates a value with no member set.
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

    /// Sets `node-id`. NUMA node to which the CPU belongs. If absent: the CPU belongs to no node in particular.
    #[must_use]
    #[inline]
    pub fn node_id(mut self, node_id: i64) -> Self {
        self.node_id = Some(node_id);
        self
    }

    /// Sets `drawer-id`. Drawer of the machine. s390x only. If absent: the machine does not tell CPUs apart by
    /// this.
    #[must_use]
    #[inline]
    pub fn drawer_id(mut self, drawer_id: i64) -> Self {
        self.drawer_id = Some(drawer_id);
        self
    }

    /// Sets `book-id`. Book within the drawer. s390x only. If absent: the machine does not tell CPUs apart by this.
    #[must_use]
    #[inline]
    pub fn book_id(mut self, book_id: i64) -> Self {
        self.book_id = Some(book_id);
        self
    }

    /// Sets `socket-id`. Package of the machine, or within the book on s390x. If absent: the machine does not tell
    /// CPUs apart by this.
    #[must_use]
    #[inline]
    pub fn socket_id(mut self, socket_id: i64) -> Self {
        self.socket_id = Some(socket_id);
        self
    }

    /// Sets `die-id`. Die within the package. If absent: the machine does not tell CPUs apart by this.
    #[must_use]
    #[inline]
    pub fn die_id(mut self, die_id: i64) -> Self {
        self.die_id = Some(die_id);
        self
    }

    /// Sets `cluster-id`. Cluster within the die or package. If absent: the machine does not tell CPUs apart by
    /// this.
    #[must_use]
    #[inline]
    pub fn cluster_id(mut self, cluster_id: i64) -> Self {
        self.cluster_id = Some(cluster_id);
        self
    }

    /// Sets `module-id`. Module within the die. If absent: the machine does not tell CPUs apart by this.
    #[must_use]
    #[inline]
    pub fn module_id(mut self, module_id: i64) -> Self {
        self.module_id = Some(module_id);
        self
    }

    /// Sets `core-id`. Core within the enclosing unit. On pseries and s390x it is counted over the whole machine.
    /// If absent: the machine does not tell CPUs apart by this.
    #[must_use]
    #[inline]
    pub fn core_id(mut self, core_id: i64) -> Self {
        self.core_id = Some(core_id);
        self
    }

    /// Sets `thread-id`. Hardware thread within the core. Not related to the host thread of the same name in
    /// `query-cpus-fast`. If absent: the machine does not tell CPUs apart by this.
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

/// Slot for a CPU, or for a core with several CPUs, plugged or free.
///
/// The struct `HotpluggableCPU`, since QEMU 2.7.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,HotpluggableCPU)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct HotpluggableCpu {
    /// CPU type to pass as `driver` to `device_add`, such as `host-x86_64-cpu`.
    pub r#type: String,
    /// Number of virtual CPUs that fill the slot: more than 1 where whole cores are plugged, as on pseries.
    #[doc(alias = "vcpus-count")]
    pub vcpus_count: i64,
    /// Place in the topology; pass all members on to `device_add`.
    pub props: CpuInstanceProperties,
    /// Path of the plugged CPU. If absent: the slot is free.
    #[doc(alias = "qom-path")]
    pub qom_path: Option<String>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl HotpluggableCpu {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(r#type: impl Into<String>, vcpus_count: i64, props: impl Into<CpuInstanceProperties>) -> Self {
        Self { r#type: r#type.into(), vcpus_count, props: props.into(), qom_path: None, extra: Extra::default() }
    }

    /// Sets `qom-path`. Path of the plugged CPU. If absent: the slot is free.
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

/// Memory that the balloon leaves to the guest.
///
/// The struct `BalloonInfo`, since QEMU 0.14.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BalloonInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BalloonInfo {
    /// Memory of the VM minus the current size of the balloon. Unit: bytes.
    pub actual: i64,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl BalloonInfo {
    /// Creates a value with the mandatory members and no optional one.
    #[inline]
    pub fn new(actual: i64) -> Self {
        Self { actual, extra: Extra::default() }
    }
}

record! { received BalloonInfo {
    actual: "actual" required,
} extra }

/// Memory status that a Windows guest reported to its `hv-balloon` device.
///
/// The struct `HvBalloonInfo`, since QEMU 8.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,HvBalloonInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct HvBalloonInfo {
    /// Memory that the guest uses, together with memory that it cannot use because it is ballooned out or offline.
    /// Unit: bytes.
    pub committed: u64,
    /// Free memory in the guest. Unit: bytes.
    pub available: u64,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl HvBalloonInfo {
    /// Creates a value with the mandatory members and no optional one.
    #[inline]
    pub fn new(committed: u64, available: u64) -> Self {
        Self { committed, available, extra: Extra::default() }
    }
}

record! { received HvBalloonInfo {
    committed: "committed" required,
    available: "available" required,
} extra }

/// Total amounts of memory of the VM.
///
/// The struct `MemoryInfo`, since QEMU 2.11.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,MemoryInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MemoryInfo {
    /// Memory that the VM was started with. Unit: bytes.
    #[doc(alias = "base-memory")]
    pub base_memory: u64,
    /// Memory provided by memory devices such as DIMMs and `virtio-mem`. Unit: bytes. If absent: the architecture
    /// has no memory devices.
    #[doc(alias = "plugged-memory")]
    pub plugged_memory: Option<u64>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl MemoryInfo {
    /// Creates a value with the mandatory members and no optional one.
    #[inline]
    pub fn new(base_memory: u64) -> Self {
        Self { base_memory, plugged_memory: None, extra: Extra::default() }
    }

    /// Sets `plugged-memory`. Memory provided by memory devices such as DIMMs and `virtio-mem`. Unit: bytes. If
    /// absent: the architecture has no memory devices.
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

/// Plugged memory module (`pc-dimm` or `nvdimm`).
///
/// The struct `PCDIMMDeviceInfo`, since QEMU 2.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,PCDIMMDeviceInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PcdimmDeviceInfo {
    /// Name given in `device_add`. If absent: the device is anonymous.
    pub id: Option<String>,
    /// Guest-physical address at which the module starts.
    pub addr: i64,
    /// Capacity of the module. Unit: bytes.
    pub size: i64,
    /// Slot number, starting at 0; the machine has as many as `-m slots=` tells.
    pub slot: i64,
    /// NUMA node of the guest to which the memory belongs.
    pub node: i64,
    /// QOM path of the memory backend, such as `/objects/mem1`.
    pub memdev: String,
    /// Whether the module was plugged after the start.
    pub hotplugged: bool,
    /// Whether the module may be unplugged.
    pub hotpluggable: bool,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl PcdimmDeviceInfo {
    /// Creates a value with the mandatory members and no optional one.
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

    /// Sets `id`. Name given in `device_add`. If absent: the device is anonymous.
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

/// Plugged `virtio-pmem` device: memory backed by a host file that the guest uses like a persistent disk.
///
/// The struct `VirtioPMEMDeviceInfo`, since QEMU 4.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,VirtioPMEMDeviceInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VirtioPmemDeviceInfo {
    /// Name given in `device_add`. If absent: the device is anonymous.
    pub id: Option<String>,
    /// Guest-physical address at which the memory starts.
    pub memaddr: u64,
    /// Capacity of the device. Unit: bytes.
    pub size: u64,
    /// QOM path of the memory backend.
    pub memdev: String,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl VirtioPmemDeviceInfo {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(memaddr: u64, size: u64, memdev: impl Into<String>) -> Self {
        Self { id: None, memaddr, size, memdev: memdev.into(), extra: Extra::default() }
    }

    /// Sets `id`. Name given in `device_add`. If absent: the device is anonymous.
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

/// Plugged `virtio-mem` device: memory whose amount can be changed while the guest runs.
///
/// Change `requested-size` with `qom-set`; the guest then adapts, as [`MEMORY_DEVICE_SIZE_CHANGE`](super::event::MemoryDeviceSizeChange) reports.
///
/// The struct `VirtioMEMDeviceInfo`, since QEMU 5.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,VirtioMEMDeviceInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VirtioMemDeviceInfo {
    /// Name given in `device_add`. If absent: the device is anonymous.
    pub id: Option<String>,
    /// Guest-physical address at which the device's region starts.
    pub memaddr: u64,
    /// Amount of memory that the guest should use. Unit: bytes.
    #[doc(alias = "requested-size")]
    pub requested_size: u64,
    /// Amount of memory that the guest currently uses. Unit: bytes.
    pub size: u64,
    /// Upper limit of `requested-size`, given by the backend. Unit: bytes.
    #[doc(alias = "max-size")]
    pub max_size: u64,
    /// Granularity of changes. All amounts are multiples of it. Unit: bytes.
    #[doc(alias = "block-size")]
    pub block_size: u64,
    /// NUMA node of the guest to which the memory belongs.
    pub node: i64,
    /// QOM path of the memory backend.
    pub memdev: String,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl VirtioMemDeviceInfo {
    /// Creates a value with the mandatory members and no optional one.
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

    /// Sets `id`. Name given in `device_add`. If absent: the device is anonymous.
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

/// Section of Intel SGX enclave memory of the guest.
///
/// The struct `SgxEPCDeviceInfo`, since QEMU 6.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,SgxEPCDeviceInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SgxEpcDeviceInfo {
    /// Name of the device. If absent: the device is anonymous.
    pub id: Option<String>,
    /// Guest-physical address at which the section starts.
    pub memaddr: u64,
    /// Capacity of the section. Unit: bytes.
    pub size: u64,
    /// NUMA node of the guest to which the section belongs.
    ///
    /// Member `node`, since QEMU 7.0. Servers before 7.0 leave it out.
    pub node: Option<i64>,
    /// QOM path of the memory backend.
    pub memdev: String,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl SgxEpcDeviceInfo {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(memaddr: u64, size: u64, node: i64, memdev: impl Into<String>) -> Self {
        Self { id: None, memaddr, size, node: Some(node), memdev: memdev.into(), extra: Extra::default() }
    }

    /// Sets `id`. Name of the device. If absent: the device is anonymous.
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

/// Plugged `hv-balloon` device: Hyper-V dynamic memory, which can also add memory to the guest.
///
/// The struct `HvBalloonDeviceInfo`, since QEMU 8.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,HvBalloonDeviceInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct HvBalloonDeviceInfo {
    /// Name given in `device_add`. If absent: the device is anonymous.
    pub id: Option<String>,
    /// Guest-physical address at which added memory starts. If absent: the device has no backend to add memory
    /// from.
    pub memaddr: Option<u64>,
    /// Amount of memory that the device can add; 0 without a backend. Unit: bytes.
    #[doc(alias = "max-size")]
    pub max_size: u64,
    /// QOM path of the memory backend. If absent: the device can only take memory from the guest.
    pub memdev: Option<String>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl HvBalloonDeviceInfo {
    /// Creates a value with the mandatory members and no optional one.
    #[inline]
    pub fn new(max_size: u64) -> Self {
        Self { id: None, memaddr: None, max_size, memdev: None, extra: Extra::default() }
    }

    /// Sets `id`. Name given in `device_add`. If absent: the device is anonymous.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets `memaddr`. Guest-physical address at which added memory starts. If absent: the device has no backend to
    /// add memory from.
    #[must_use]
    #[inline]
    pub fn memaddr(mut self, memaddr: u64) -> Self {
        self.memaddr = Some(memaddr);
        self
    }

    /// Sets `memdev`. QOM path of the memory backend. If absent: the device can only take memory from the guest.
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

/// Technology by which a device provides memory to the guest.
///
/// The enum `MemoryDeviceInfoKind`, since QEMU 2.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,MemoryDeviceInfoKind)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MemoryDeviceInfoKind {
    /// Ordinary memory module (`pc-dimm`).
    Dimm,
    /// Persistent memory module.
    Nvdimm,
    /// Persistent memory through a paravirtual device, flushed on the guest's demand.
    #[doc(alias = "virtio-pmem")]
    VirtioPmem,
    /// Memory whose amount can be changed at run time.
    #[doc(alias = "virtio-mem")]
    VirtioMem,
    /// Enclave memory of Intel SGX.
    #[doc(alias = "sgx-epc")]
    SgxEpc,
    /// Dynamic memory of Hyper-V, for Windows guests.
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

/// Container that holds the state of a memory module in `data`.
///
/// The struct `PCDIMMDeviceInfoWrapper`, since QEMU 2.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,PCDIMMDeviceInfoWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PcdimmDeviceInfoWrapper {
    /// State of the module.
    pub data: PcdimmDeviceInfo,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl PcdimmDeviceInfoWrapper {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(data: impl Into<PcdimmDeviceInfo>) -> Self {
        Self { data: data.into(), extra: Extra::default() }
    }
}

record! { received PcdimmDeviceInfoWrapper {
    data: "data" required,
} extra }

/// Container that holds the state of a `virtio-pmem` device in `data`.
///
/// The struct `VirtioPMEMDeviceInfoWrapper`, since QEMU 2.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,VirtioPMEMDeviceInfoWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VirtioPmemDeviceInfoWrapper {
    /// State of the device.
    pub data: VirtioPmemDeviceInfo,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl VirtioPmemDeviceInfoWrapper {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(data: impl Into<VirtioPmemDeviceInfo>) -> Self {
        Self { data: data.into(), extra: Extra::default() }
    }
}

record! { received VirtioPmemDeviceInfoWrapper {
    data: "data" required,
} extra }

/// Container that holds the state of a `virtio-mem` device in `data`.
///
/// The struct `VirtioMEMDeviceInfoWrapper`, since QEMU 2.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,VirtioMEMDeviceInfoWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VirtioMemDeviceInfoWrapper {
    /// State of the device.
    pub data: VirtioMemDeviceInfo,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl VirtioMemDeviceInfoWrapper {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(data: impl Into<VirtioMemDeviceInfo>) -> Self {
        Self { data: data.into(), extra: Extra::default() }
    }
}

record! { received VirtioMemDeviceInfoWrapper {
    data: "data" required,
} extra }

/// Container that holds the state of an enclave memory section in `data`.
///
/// The struct `SgxEPCDeviceInfoWrapper`, since QEMU 6.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,SgxEPCDeviceInfoWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SgxEpcDeviceInfoWrapper {
    /// State of the section.
    pub data: SgxEpcDeviceInfo,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl SgxEpcDeviceInfoWrapper {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(data: impl Into<SgxEpcDeviceInfo>) -> Self {
        Self { data: data.into(), extra: Extra::default() }
    }
}

record! { received SgxEpcDeviceInfoWrapper {
    data: "data" required,
} extra }

/// Container that holds the state of an `hv-balloon` device in `data`.
///
/// The struct `HvBalloonDeviceInfoWrapper`, since QEMU 8.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,HvBalloonDeviceInfoWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct HvBalloonDeviceInfoWrapper {
    /// State of the device.
    pub data: HvBalloonDeviceInfo,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl HvBalloonDeviceInfoWrapper {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(data: impl Into<HvBalloonDeviceInfo>) -> Self {
        Self { data: data.into(), extra: Extra::default() }
    }
}

record! { received HvBalloonDeviceInfoWrapper {
    data: "data" required,
} extra }

/// State of a memory device, in the form of its type.
///
/// The union `MemoryDeviceInfo`, since QEMU 2.1.
///
/// Its tag is `type`. [`MemoryDeviceInfoBranch`] has the values of the tag.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,MemoryDeviceInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MemoryDeviceInfo {
    /// Device type, which decides the form of `data`.
    ///
    /// The value of `type`, with the members of its branch.
    pub branch: MemoryDeviceInfoBranch,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl MemoryDeviceInfo {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(branch: impl Into<MemoryDeviceInfoBranch>) -> Self {
        Self { branch: branch.into(), extra: Extra::default() }
    }

    /// Ordinary memory module (`pc-dimm`).
    ///
    /// Creates a value with the branch `dimm`.
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

    /// Persistent memory module.
    ///
    /// Creates a value with the branch `nvdimm`.
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

    /// Persistent memory through a paravirtual device, flushed on the guest's demand.
    ///
    /// Creates a value with the branch `virtio-pmem`.
    pub fn virtio_pmem(memaddr: u64, size: u64, memdev: impl Into<String>) -> Self {
        let members = VirtioPmemDeviceInfo::new(memaddr, size, memdev);
        Self::new(MemoryDeviceInfoBranch::VirtioPmem(VirtioPmemDeviceInfoWrapper::new(members)))
    }

    /// Memory whose amount can be changed at run time.
    ///
    /// Creates a value with the branch `virtio-mem`.
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

    /// Enclave memory of Intel SGX.
    ///
    /// Creates a value with the branch `sgx-epc`.
    pub fn sgx_epc(memaddr: u64, size: u64, node: i64, memdev: impl Into<String>) -> Self {
        let members = SgxEpcDeviceInfo::new(memaddr, size, node, memdev);
        Self::new(MemoryDeviceInfoBranch::SgxEpc(SgxEpcDeviceInfoWrapper::new(members)))
    }

    /// Dynamic memory of Hyper-V, for Windows guests.
    ///
    /// Creates a value with the branch `hv-balloon`.
    #[inline]
    pub fn hv_balloon(max_size: u64) -> Self {
        let members = HvBalloonDeviceInfo::new(max_size);
        Self::new(MemoryDeviceInfoBranch::HvBalloon(HvBalloonDeviceInfoWrapper::new(members)))
    }
}

/// The branches of [`MemoryDeviceInfo`], by the value of `type`.
///
/// `into` converts the members of a branch if no other branch has the same ones. For all others, name
/// the branch, such as `MemoryDeviceInfoBranch::Dimm`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum MemoryDeviceInfoBranch {
    /// Ordinary memory module (`pc-dimm`).
    Dimm(PcdimmDeviceInfoWrapper),
    /// Persistent memory module.
    Nvdimm(PcdimmDeviceInfoWrapper),
    /// Persistent memory through a paravirtual device, flushed on the guest's demand.
    VirtioPmem(VirtioPmemDeviceInfoWrapper),
    /// Memory whose amount can be changed at run time.
    VirtioMem(VirtioMemDeviceInfoWrapper),
    /// Enclave memory of Intel SGX.
    SgxEpc(SgxEpcDeviceInfoWrapper),
    /// Dynamic memory of Hyper-V, for Windows guests.
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

/// Section of SGX enclave memory to create with the machine.
///
/// The struct `SgxEPC`, since QEMU 6.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,SgxEPC)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SgxEpc {
    /// Name of a `memory-backend-epc` object.
    pub memdev: String,
    /// NUMA node of the guest for the section.
    ///
    /// Member `node`, since QEMU 7.0. Servers before 7.0 leave it out.
    pub node: Option<i64>,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl SgxEpc {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(memdev: impl Into<String>, node: i64) -> Self {
        Self { memdev: memdev.into(), node: Some(node), extra: Extra::default() }
    }
}

record! { both SgxEpc {
    memdev: "memdev" required,
    node: "node" optional,
} extra }

/// Enclave memory of the guest, as the machine property `sgx-epc` takes it.
///
/// The struct `SgxEPCProperties`, since QEMU 6.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,SgxEPCProperties)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SgxEpcProperties {
    /// Sections, placed one after the other.
    #[doc(alias = "sgx-epc")]
    pub sgx_epc: Vec<SgxEpc>,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl SgxEpcProperties {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(sgx_epc: impl IntoIterator<Item = impl Into<SgxEpc>>) -> Self {
        Self { sgx_epc: sgx_epc.into_iter().map(Into::into).collect(), extra: Extra::default() }
    }
}

record! { both SgxEpcProperties {
    sgx_epc: "sgx-epc" required,
} extra }

/// How the guest's firmware boots, as for `-boot`.
///
/// Not all firmware honours all settings. Prefer `bootindex` of the devices to `order`.
///
/// The struct `BootConfiguration`, since QEMU 7.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BootConfiguration)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BootConfiguration {
    /// Drive letters in the order of trial: `a` floppy, `c` hard disk, `d` optical disk, `n` network.
    pub order: Option<String>,
    /// Drive letters in the order of trial, for the first boot only; later boots use `order`.
    pub once: Option<String>,
    /// Whether the firmware offers a menu of boot devices.
    pub menu: Option<bool>,
    /// Path on the host of a picture (JPEG or BMP) that the firmware shows with the menu.
    pub splash: Option<String>,
    /// How long the picture stays. Unit: milliseconds. Range: 0 to 65535.
    #[doc(alias = "splash-time")]
    pub splash_time: Option<i64>,
    /// How long the firmware waits before it tries again after no device could be booted; -1 means that it does not
    /// try again. Unit: milliseconds. Range: -1 to 65535.
    #[doc(alias = "reboot-timeout")]
    pub reboot_timeout: Option<i64>,
    /// Whether devices without a `bootindex` are never tried.
    pub strict: Option<bool>,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl BootConfiguration {
    /// Creates a value with no member set.
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

    /// Sets `order`. Drive letters in the order of trial: `a` floppy, `c` hard disk, `d` optical disk, `n` network.
    #[must_use]
    pub fn order(mut self, order: impl Into<String>) -> Self {
        self.order = Some(order.into());
        self
    }

    /// Sets `once`. Drive letters in the order of trial, for the first boot only; later boots use `order`.
    #[must_use]
    pub fn once(mut self, once: impl Into<String>) -> Self {
        self.once = Some(once.into());
        self
    }

    /// Sets `menu`. Whether the firmware offers a menu of boot devices.
    #[must_use]
    #[inline]
    pub fn menu(mut self, menu: bool) -> Self {
        self.menu = Some(menu);
        self
    }

    /// Sets `splash`. Path on the host of a picture (JPEG or BMP) that the firmware shows with the menu.
    #[must_use]
    pub fn splash(mut self, splash: impl Into<String>) -> Self {
        self.splash = Some(splash.into());
        self
    }

    /// Sets `splash-time`. How long the picture stays. Unit: milliseconds. Range: 0 to 65535.
    #[must_use]
    #[inline]
    pub fn splash_time(mut self, splash_time: i64) -> Self {
        self.splash_time = Some(splash_time);
        self
    }

    /// Sets `reboot-timeout`. How long the firmware waits before it tries again after no device could be booted; -1
    /// means that it does not try again. Unit: milliseconds. Range: -1 to 65535.
    #[must_use]
    #[inline]
    pub fn reboot_timeout(mut self, reboot_timeout: i64) -> Self {
        self.reboot_timeout = Some(reboot_timeout);
        self
    }

    /// Sets `strict`. Whether devices without a `bootindex` are never tried.
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

/// Number and topology of the guest's virtual CPUs, as for `-smp`.
///
/// Missing numbers are computed from the given ones. The product of all levels must equal `maxcpus`. Levels
/// that a machine does not know may only be 1.
///
/// The struct `SMPConfiguration`, since QEMU 6.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,SMPConfiguration)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SmpConfiguration {
    /// Virtual CPUs that are plugged at start.
    pub cpus: Option<i64>,
    /// Drawers of the machine. s390x only.
    ///
    /// Member `drawers`, since QEMU 8.2.
    pub drawers: Option<i64>,
    /// Books in each drawer. s390x only.
    ///
    /// Member `books`, since QEMU 8.2.
    pub books: Option<i64>,
    /// Packages in the machine, or in each book on s390x.
    pub sockets: Option<i64>,
    /// Dies in each package.
    pub dies: Option<i64>,
    /// Clusters in each die or package.
    ///
    /// Member `clusters`, since QEMU 7.0.
    pub clusters: Option<i64>,
    /// Modules in each die. x86 only.
    ///
    /// Member `modules`, since QEMU 9.1.
    pub modules: Option<i64>,
    /// Cores in each enclosing unit.
    pub cores: Option<i64>,
    /// Hardware threads in each core.
    pub threads: Option<i64>,
    /// Upper limit of virtual CPUs, including those that can be plugged later.
    pub maxcpus: Option<i64>,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl SmpConfiguration {
    /// Creates a value with no member set.
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

    /// Sets `cpus`. Virtual CPUs that are plugged at start.
    #[must_use]
    #[inline]
    pub fn cpus(mut self, cpus: i64) -> Self {
        self.cpus = Some(cpus);
        self
    }

    /// Sets `drawers`. Drawers of the machine. s390x only.
    #[must_use]
    #[inline]
    pub fn drawers(mut self, drawers: i64) -> Self {
        self.drawers = Some(drawers);
        self
    }

    /// Sets `books`. Books in each drawer. s390x only.
    #[must_use]
    #[inline]
    pub fn books(mut self, books: i64) -> Self {
        self.books = Some(books);
        self
    }

    /// Sets `sockets`. Packages in the machine, or in each book on s390x.
    #[must_use]
    #[inline]
    pub fn sockets(mut self, sockets: i64) -> Self {
        self.sockets = Some(sockets);
        self
    }

    /// Sets `dies`. Dies in each package.
    #[must_use]
    #[inline]
    pub fn dies(mut self, dies: i64) -> Self {
        self.dies = Some(dies);
        self
    }

    /// Sets `clusters`. Clusters in each die or package.
    #[must_use]
    #[inline]
    pub fn clusters(mut self, clusters: i64) -> Self {
        self.clusters = Some(clusters);
        self
    }

    /// Sets `modules`. Modules in each die. x86 only.
    #[must_use]
    #[inline]
    pub fn modules(mut self, modules: i64) -> Self {
        self.modules = Some(modules);
        self
    }

    /// Sets `cores`. Cores in each enclosing unit.
    #[must_use]
    #[inline]
    pub fn cores(mut self, cores: i64) -> Self {
        self.cores = Some(cores);
        self
    }

    /// Sets `threads`. Hardware threads in each core.
    #[must_use]
    #[inline]
    pub fn threads(mut self, threads: i64) -> Self {
        self.threads = Some(threads);
        self
    }

    /// Sets `maxcpus`. Upper limit of virtual CPUs, including those that can be plugged later.
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

/// Format in which the guest finds the SMBIOS tables.
///
/// The enum `SmbiosEntryPointType`, since QEMU 7.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,SmbiosEntryPointType)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SmbiosEntryPointType {
    /// Entry point of SMBIOS 2.1, with a limit of 64 KiB for all tables.
    #[doc(alias = "32")]
    _32,
    /// Entry point of SMBIOS 3.0, without that limit; necessary for very large VMs.
    #[doc(alias = "64")]
    _64,
    /// Version 2 if the tables fit, otherwise version 3.
    ///
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

/// Main memory of the guest and room for memory devices, as for `-m`.
///
/// The struct `MemorySizeConfiguration`, since QEMU 7.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,MemorySizeConfiguration)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MemorySizeConfiguration {
    /// Memory at start. Unit: bytes.
    pub size: Option<u64>,
    /// Upper limit of memory including memory devices. The difference to `size` is reserved in the guest's address
    /// space. Unit: bytes. If absent: no memory devices can be plugged.
    #[doc(alias = "max-size")]
    pub max_size: Option<u64>,
    /// Number of memory modules that can be plugged. If absent: none; `virtio-mem` devices need no slot.
    pub slots: Option<u64>,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl MemorySizeConfiguration {
    /// Creates a value with no member set.
    #[inline]
    pub fn new() -> Self {
        Self { size: None, max_size: None, slots: None, extra: Extra::default() }
    }

    /// Sets `size`. Memory at start. Unit: bytes.
    #[must_use]
    #[inline]
    pub fn size(mut self, size: u64) -> Self {
        self.size = Some(size);
        self
    }

    /// Sets `max-size`. Upper limit of memory including memory devices. The difference to `size` is reserved in the
    /// guest's address space. Unit: bytes. If absent: no memory devices can be plugged.
    #[must_use]
    #[inline]
    pub fn max_size(mut self, max_size: u64) -> Self {
        self.max_size = Some(max_size);
        self
    }

    /// Sets `slots`. Number of memory modules that can be plugged. If absent: none; `virtio-mem` devices need no
    /// slot.
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

/// Debug messages that the guest's firmware left in guest memory.
///
/// The struct `FirmwareLog`, since QEMU 10.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,FirmwareLog)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FirmwareLog {
    /// Version of the firmware, as it identifies itself. If absent: the firmware does not say.
    pub version: Option<String>,
    /// Messages, Base64-encoded. The first and the last line can be cut.
    pub log: Base64,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl FirmwareLog {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(log: impl Into<Base64>) -> Self {
        Self { version: None, log: log.into(), extra: Extra::default() }
    }

    /// Sets `version`. Version of the firmware, as it identifies itself. If absent: the firmware does not say.
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

/// CPU model: a named definition with changes of single features.
///
/// The struct `CpuModelInfo`, since QEMU 2.8.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,CpuModelInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CpuModelInfo {
    /// Definition to start from, such as `Skylake-Server-v5` or `host`, as `query-cpu-definitions` lists it.
    pub name: String,
    /// Object of features to change, each with its value; on x86 mostly booleans, such as `"avx2": false`. If
    /// absent: the definition as it is.
    pub props: Option<Any>,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl CpuModelInfo {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), props: None, extra: Extra::default() }
    }

    /// Sets `props`. Object of features to change, each with its value; on x86 mostly booleans, such as `"avx2":
    /// false`. If absent: the definition as it is.
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

/// How completely a CPU model is spelled out.
///
/// The enum `CpuModelExpansionType`, since QEMU 2.8.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,CpuModelExpansionType)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CpuModelExpansionType {
    /// As a base model that never changes, plus feature changes. The result means the same in all releases and
    /// machine types, but features that cannot be expressed that way are left out.
    Static,
    /// With all features of the model in `props`. The result shows what the guest gets, but may not be safe to
    /// migrate.
    Full,
}

enumeration! { sent CpuModelExpansionType {
    "static" Static,
    "full" Full,
} }

/// Which of two CPU models, A and B, can take the other's place.
///
/// The enum `CpuModelCompareResult`, since QEMU 2.8.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,CpuModelCompareResult)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CpuModelCompareResult {
    /// Neither is guaranteed to run where the other does.
    Incompatible,
    /// Each runs where the other does.
    Identical,
    /// A has all of B and more, so B runs where A runs.
    Superset,
    /// B has all of A and more, so A runs where B runs.
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

/// CPU model that runs wherever each of two given ones does.
///
/// The struct `CpuModelBaselineInfo`, since QEMU 2.8.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,CpuModelBaselineInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CpuModelBaselineInfo {
    /// Common model, in `static` form.
    pub model: CpuModelInfo,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl CpuModelBaselineInfo {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(model: impl Into<CpuModelInfo>) -> Self {
        Self { model: model.into(), extra: Extra::default() }
    }
}

record! { received CpuModelBaselineInfo {
    model: "model" required,
} extra }

/// How two CPU models relate, and which features differ.
///
/// The struct `CpuModelCompareInfo`, since QEMU 2.8.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,CpuModelCompareInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CpuModelCompareInfo {
    /// Relation of model A to model B.
    pub result: CpuModelCompareResult,
    /// Features that keep the models from being identical. An entry `type` means that the definitions themselves
    /// differ in a way that no feature can mend.
    #[doc(alias = "responsible-properties")]
    pub responsible_properties: Vec<String>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl CpuModelCompareInfo {
    /// Creates a value with the mandatory members and no optional one.
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

/// CPU model with its features spelled out.
///
/// The struct `CpuModelExpansionInfo`, since QEMU 2.8.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,CpuModelExpansionInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CpuModelExpansionInfo {
    /// Model with its features in `props`.
    pub model: CpuModelInfo,
    /// Features that the vendor of the CPU has declared obsolete. For `static`, those enabled in the model; for
    /// `full`, all of the architecture. If absent: the architecture does not report them.
    ///
    /// Member `deprecated-props`, since QEMU 10.1.
    #[doc(alias = "deprecated-props")]
    pub deprecated_props: Option<Vec<String>>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl CpuModelExpansionInfo {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(model: impl Into<CpuModelInfo>) -> Self {
        Self { model: model.into(), deprecated_props: None, extra: Extra::default() }
    }

    /// Sets `deprecated-props`. Features that the vendor of the CPU has declared obsolete. For `static`, those
    /// enabled in the model; for `full`, all of the architecture. If absent: the architecture does not report them.
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

/// Named CPU definition and its usability on this host.
///
/// The struct `CpuDefinitionInfo`, since QEMU 1.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,CpuDefinitionInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CpuDefinitionInfo {
    /// Model as it is given to `-cpu`, such as `EPYC-v4`.
    pub name: String,
    /// Whether a guest with this model can migrate between hosts and releases, provided that the machine type is
    /// versioned. If absent: unknown; assume that it cannot.
    ///
    /// Member `migration-safe`, since QEMU 2.8.
    #[doc(alias = "migration-safe")]
    pub migration_safe: Option<bool>,
    /// Whether the definition is the same in all releases, machine types and accelerators.
    ///
    /// Member `static`, since QEMU 2.8.
    pub r#static: bool,
    /// Features of the model that this host lacks. If empty, the model can run. An entry `type` means that the
    /// model cannot run, without details. If absent: unknown.
    ///
    /// Member `unavailable-features`, since QEMU 2.8.
    #[doc(alias = "unavailable-features")]
    pub unavailable_features: Option<Vec<String>>,
    /// QOM type, for example for `device-list-properties`.
    ///
    /// Member `typename`, since QEMU 2.9.
    pub typename: String,
    /// Versioned definition that the name stands for with this machine type. Store that one in a configuration. If
    /// absent: the name is not an alias.
    ///
    /// Member `alias-of`, since QEMU 4.1.
    #[doc(alias = "alias-of")]
    pub alias_of: Option<String>,
    /// Whether a future release may remove the definition.
    ///
    /// Member `deprecated`, since QEMU 5.2. Servers before 5.2 leave it out.
    pub deprecated: Option<bool>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl CpuDefinitionInfo {
    /// Creates a value with the mandatory members and no optional one.
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

    /// Sets `migration-safe`. Whether a guest with this model can migrate between hosts and releases, provided that
    /// the machine type is versioned. If absent: unknown; assume that it cannot.
    #[must_use]
    #[inline]
    pub fn migration_safe(mut self, migration_safe: bool) -> Self {
        self.migration_safe = Some(migration_safe);
        self
    }

    /// Sets `unavailable-features`. Features of the model that this host lacks. If empty, the model can run. An
    /// entry `type` means that the model cannot run, without details. If absent: unknown.
    #[must_use]
    pub fn unavailable_features(mut self, unavailable_features: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.unavailable_features = Some(unavailable_features.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `alias-of`. Versioned definition that the name stands for with this machine type. Store that one in a
    /// configuration. If absent: the name is not an alias.
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

    /// Lists the virtual CPUs that are plugged, with their host threads.
    ///
    /// The guest is not interrupted, so it can be called often. For CPUs that can still be plugged, use
    /// [`query-hotpluggable-cpus`](super::super::command::QueryHotpluggableCpus).
    ///
    /// ```
    /// # use qapi_types::qmp;
    /// # #[cfg(feature = "blocking")]
    /// # fn example<C: qmp::Client>(vm: C) -> Result<(), C::Error> {
    /// for cpu in vm.query_cpus_fast()? {
    ///     println!("CPU {} is executed by thread {}", cpu.cpu_index, cpu.thread_id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
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
        /// Creates a value with no member set.
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

    /// Lists the machine types that this QEMU can emulate.
    ///
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
        /// Whether to add the changed defaults of devices, which makes the reply much larger. Default: `false`.
        ///
        /// Member `compat-props`, since QEMU 9.1. **Unstable** upstream: it may change or go away without notice.
        #[doc(alias = "compat-props")]
        pub compat_props: Option<bool>,
    }

    impl QueryMachines {
        /// Creates a value with no member set.
        #[inline]
        pub fn new() -> Self {
            Self { compat_props: None }
        }

        /// Sets `compat-props`. Whether to add the changed defaults of devices, which makes the reply much larger.
        /// Default: `false`.
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

    /// Reports whether the running machine can be woken from suspend.
    ///
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
        /// Creates a value with no member set.
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

    /// Reports which guest architecture this QEMU emulates.
    ///
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
        /// Creates a value with no member set.
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

    /// Reports the UUID of the VM, which the guest sees in its SMBIOS tables.
    ///
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
        /// Creates a value with no member set.
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

    /// Reports the generation identifier, whose change tells the guest that it was cloned or reverted.
    ///
    /// Fails if the VM has no `vmgenid` device.
    ///
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
        /// Creates a value with no member set.
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

    /// Resets the VM as its reset button would, without asking the guest.
    ///
    /// A `RESET` event with reason `host-qmp-system-reset` follows. Unsaved data of the guest is lost. If the
    /// reboot action is `shutdown` (`-no-reboot`), QEMU shuts down instead. A stopped VM stays stopped; in the
    /// states `internal-error` and `shutdown` the reset is what makes `cont` possible again.
    ///
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
        /// Creates a value with no member set.
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

    /// Presses the guest's power button, asking it to shut down.
    ///
    /// The reply and the `POWERDOWN` event only mean that the button was pressed. The guest may ignore it, for
    /// example while it boots, or ask its user. Wait for `SHUTDOWN` with a deadline, then use `quit`. A stopped
    /// guest reacts only after `cont`.
    ///
    /// ```
    /// # use qapi_types::qmp;
    /// # #[cfg(feature = "blocking")]
    /// # fn example<C: qmp::Client>(vm: C) -> Result<(), C::Error> {
    /// // As if the power button was pressed: the guest may ignore it. Its shutdown ends in the event `SHUTDOWN`.
    /// vm.system_powerdown()?;
    /// # Ok(())
    /// # }
    /// ```
    ///
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
        /// Creates a value with no member set.
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

    /// Wakes the guest from suspend to memory.
    ///
    /// Fails if the guest is not in the state `suspended` or if the machine has no wake-up support. A `WAKEUP`
    /// event follows.
    ///
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
        /// Creates a value with no member set.
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

    /// Raises a non-maskable interrupt in the guest, usually to make it write a crash dump.
    ///
    /// All CPUs receive it on x86 and pseries machines, one CPU on s390x. Fails if the machine has no such
    /// interrupt. What happens next is up to the guest's configuration.
    ///
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
        /// Creates a value with no member set.
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

    /// Writes a range of the guest's virtual memory to a file on the host.
    ///
    /// QEMU creates or truncates the file and blocks until it is written. Fails at the first address that the CPU
    /// cannot translate; the file then holds what came before.
    ///
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
        /// Guest-virtual address at which the range starts.
        pub val: u64,
        /// Length of the range. Unit: bytes.
        pub size: u64,
        /// Path on the host. The file gets the raw bytes.
        pub filename: String,
        /// CPU whose page tables translate the addresses. Default: `0`.
        #[doc(alias = "cpu-index")]
        pub cpu_index: Option<i64>,
    }

    impl Memsave {
        /// Creates a value with the mandatory members and no optional one.
        pub fn new(val: u64, size: u64, filename: impl Into<String>) -> Self {
            Self { val, size, filename: filename.into(), cpu_index: None }
        }

        /// Sets `cpu-index`. CPU whose page tables translate the addresses. Default: `0`.
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

    /// Writes a range of the guest's physical memory to a file on the host.
    ///
    /// QEMU creates or truncates the file and blocks until it is written.
    ///
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
        /// Guest-physical address at which the range starts.
        pub val: u64,
        /// Length of the range. Unit: bytes.
        pub size: u64,
        /// Path on the host. The file gets the raw bytes.
        pub filename: String,
    }

    impl Pmemsave {
        /// Creates a value with the mandatory members and no optional one.
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

    /// Lists all memory backends with their sizes and NUMA placement.
    ///
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
        /// Creates a value with no member set.
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

    /// Lists all CPU slots of the machine, plugged and free, up to `maxcpus`.
    ///
    /// To plug a CPU, take a slot without `qom-path` and call `device_add` with its `type` as `driver`, all its
    /// `props`, and a new `id`. Fails if the machine type cannot plug CPUs.
    ///
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
        /// Creates a value with no member set.
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

    /// Defines part of the guest's NUMA layout before the machine is created.
    ///
    /// Only possible when QEMU was started with `-preconfig` and before `x-exit-preconfig`. The arguments are those
    /// of `-numa`.
    ///
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
        /// Creates it from its arguments.
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

    /// Asks the guest's balloon driver to adapt the memory available to the guest.
    ///
    /// The reply comes before the guest has reacted; follow [`BALLOON_CHANGE`](super::super::event::BalloonChange) or [`query-balloon`](super::super::command::QueryBalloon). A guest without a
    /// driver, or one that is short of memory, may never reach the target. Fails with `DeviceNotActive` if the VM
    /// has no balloon device.
    ///
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
        /// Memory that the guest should keep, not the size of the balloon. Values above the VM's memory count as all of
        /// it. Unit: bytes.
        pub value: i64,
    }

    impl Balloon {
        /// Creates a value with the mandatory members and no optional one.
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

    /// Reports how much memory the balloon currently leaves to the guest.
    ///
    /// Fails with `DeviceNotActive` if the VM has no balloon device. For statistics from inside the guest, read the
    /// property `guest-stats` of the device with `qom-get`.
    ///
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
        /// Creates a value with no member set.
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

    /// Reports the latest memory status that the guest sent to its `hv-balloon` device.
    ///
    /// Fails if there is no such device, if its `status-report` property is off, or if the guest has not reported
    /// yet.
    ///
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
        /// Creates a value with no member set.
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

    /// Reports the amounts of memory the VM was started with and that memory devices add.
    ///
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
        /// Creates a value with no member set.
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

    /// Lists the plugged memory devices, such as DIMMs and `virtio-mem`, with sizes and addresses.
    ///
    /// Memory that the VM was started with is not a device and is not listed.
    ///
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
        /// Creates a value with no member set.
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

    /// Reports counts of delivered interrupts as text for people.
    ///
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
        /// Creates a value with no member set.
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

    /// Reports statistics of the TCG translator as text for people.
    ///
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
        /// Creates a value with no member set.
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

    /// Reports CPUs and memory of the guest's NUMA nodes as text for people.
    ///
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
        /// Creates a value with no member set.
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

    /// Reports the memory blocks of the VM, with page sizes and addresses, as text for people.
    ///
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
        /// Creates a value with no member set.
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

    /// Reports the firmware and boot images loaded into guest memory as text for people.
    ///
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
        /// Creates a value with no member set.
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

    /// Reports the USB devices that are plugged into the guest as text for people.
    ///
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
        /// Creates a value with no member set.
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

    /// Writes the device tree that QEMU created for the guest to a file on the host.
    ///
    /// Fails if the machine has no device tree, as on most x86 machines. Decode the file with `dtc`.
    ///
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
        /// Path on the host. The file gets the flattened binary form.
        pub filename: String,
    }

    impl Dumpdtb {
        /// Creates a value with the mandatory members and no optional one.
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

    /// Reports the state of the interrupt controllers as text for people.
    ///
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
        /// Creates a value with no member set.
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

    /// Searches guest memory for the log buffer of the firmware (EDK2) and returns its content.
    ///
    /// The content comes from the guest: treat it as untrusted input. Fails if no buffer is found.
    ///
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
        /// Limit of the returned log before encoding. If the log is longer, its end is returned. Unit: bytes. Default:
        /// `1048576` (1 MiB). Range: 0 to 1048576.
        #[doc(alias = "max-size")]
        pub max_size: Option<u64>,
    }

    impl QueryFirmwareLog {
        /// Creates a value with no member set.
        #[inline]
        pub fn new() -> Self {
            Self { max_size: None }
        }

        /// Sets `max-size`. Limit of the returned log before encoding. If the log is longer, its end is returned. Unit:
        /// bytes. Default: `1048576` (1 MiB). Range: 0 to 1048576.
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

    /// Writes the storage keys of all guest pages to a file on the host. s390x only.
    ///
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
        /// Path on the host. The file gets one line of text a page.
        pub filename: String,
    }

    impl DumpSkeys {
        /// Creates a value with the mandatory members and no optional one.
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

    /// Compares two CPU models, usually the model to run with `host`, the model of the host's CPU.
    ///
    /// Only QEMU for s390x supports it. If `modelb` is `host` and the result is `identical` or `subset`, `modela`
    /// can run on this host. The result depends on QEMU's release, machine type and accelerator.
    ///
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
        /// First model: the result says how it relates to the second one.
        pub modela: types::CpuModelInfo,
        /// Second model, such as `host`.
        pub modelb: types::CpuModelInfo,
    }

    impl QueryCpuModelComparison {
        /// Creates a value with the mandatory members and no optional one.
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

    /// Computes a CPU model that runs wherever each of two given ones does.
    ///
    /// Only s390x supports it. Use it to find a model for a set of different hosts. The answer depends on QEMU's
    /// release, machine type and accelerator.
    ///
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
        /// One of the models; the order does not matter.
        pub modela: types::CpuModelInfo,
        /// The other model.
        pub modelb: types::CpuModelInfo,
    }

    impl QueryCpuModelBaseline {
        /// Creates a value with the mandatory members and no optional one.
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

    /// Spells out the features of a CPU model on this host, machine type and accelerator.
    ///
    /// Expand `host` (x86 also: `max`) to learn what this host offers. Ask a QEMU with the machine type and
    /// accelerator that the guest will use. Arm supports only `full`, and only for some models.
    ///
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
        /// How completely to spell out.
        pub r#type: types::CpuModelExpansionType,
        /// Model to expand.
        pub model: types::CpuModelInfo,
    }

    impl QueryCpuModelExpansion {
        /// Creates a value with the mandatory members and no optional one.
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

    /// Lists the CPU models for `-cpu` and whether each can run on this host.
    ///
    /// The answer depends on the machine type and accelerator of this QEMU; with `-machine none` and TCG it says
    /// little about KVM.
    ///
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
        /// Creates a value with no member set.
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

    /// Emitted when the guest's balloon driver has changed the size of the balloon.
    ///
    /// At most one event a second is sent; the last one wins.
    ///
    /// The event `BALLOON_CHANGE`, since QEMU 1.2.
    ///
    /// Needs the feature `machine` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Event-,BALLOON_CHANGE)
    #[doc(alias = "BALLOON_CHANGE")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct BalloonChange {
        /// Memory that the balloon now leaves to the guest. Unit: bytes.
        pub actual: i64,
        /// Members that this type does not know.
        pub extra: Extra,
    }

    #[cfg(feature = "server")]
    impl BalloonChange {
        /// Creates a value with the mandatory members and no optional one.
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

    /// Emitted when the guest reported its memory status to its `hv-balloon` device.
    ///
    /// At most one event a second is sent; the last one wins.
    ///
    /// The event `HV_BALLOON_STATUS_REPORT`, since QEMU 8.2.
    ///
    /// Needs the feature `machine` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Event-,HV_BALLOON_STATUS_REPORT)
    #[doc(alias = "HV_BALLOON_STATUS_REPORT")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct HvBalloonStatusReport {
        /// Memory that the guest uses, together with memory that it cannot use because it is ballooned out or offline.
        /// Unit: bytes.
        pub committed: u64,
        /// Free memory in the guest. Unit: bytes.
        pub available: u64,
        /// Members that this type does not know.
        pub extra: Extra,
    }

    #[cfg(feature = "server")]
    impl HvBalloonStatusReport {
        /// Creates a value with the mandatory members and no optional one.
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

    /// Emitted when the guest changed how much memory of a resizable device, such as `virtio-mem`, it uses.
    ///
    /// At most one event a second and device is sent; the last one wins.
    ///
    /// The event `MEMORY_DEVICE_SIZE_CHANGE`, since QEMU 5.1.
    ///
    /// Needs the feature `machine` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Event-,MEMORY_DEVICE_SIZE_CHANGE)
    #[doc(alias = "MEMORY_DEVICE_SIZE_CHANGE")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct MemoryDeviceSizeChange {
        /// Name of the device. If absent: the device is anonymous.
        pub id: Option<String>,
        /// Amount of memory that the guest now uses. Unit: bytes.
        pub size: u64,
        /// Path of the device, which also identifies anonymous ones.
        ///
        /// Member `qom-path`, since QEMU 6.2. Servers before 6.2 leave it out.
        #[doc(alias = "qom-path")]
        pub qom_path: Option<String>,
        /// Members that this type does not know.
        pub extra: Extra,
    }

    #[cfg(feature = "server")]
    impl MemoryDeviceSizeChange {
        /// Creates a value with the mandatory members and no optional one.
        pub fn new(size: u64, qom_path: impl Into<String>) -> Self {
            Self { id: None, size, qom_path: Some(qom_path.into()), extra: Extra::default() }
        }

        /// Sets `id`. Name of the device. If absent: the device is anonymous.
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
