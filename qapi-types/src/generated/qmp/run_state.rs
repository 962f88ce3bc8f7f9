// Generated as `qmp` from schemas/qapi/run-state.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Types, commands and events of `schemas/qapi/run-state.json`.

#[allow(unused_imports)] // not every module needs types of others
use super::*;
use crate::Extra;
use crate::wire::{enumeration, record, union};

/// Why a VM runs or does not run.
///
/// [`query-status`](super::command::QueryStatus) reports it. Virtual CPUs execute only in `running`. A client must accept values that it does
/// not know.
///
/// The enum `RunState`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,RunState)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RunState {
    /// Stopped by an attached debugger, for example at a breakpoint set through QEMU's gdb stub.
    Debug,
    /// Started with `-incoming` and waiting for, or receiving, the state of another QEMU. The state does not tell
    /// whether the guest will run afterwards.
    Inmigrate,
    /// QEMU or the accelerator met a condition it cannot handle, such as a failed KVM entry. `cont` is refused
    /// until `system_reset`.
    #[doc(alias = "internal-error")]
    InternalError,
    /// A disk request failed and the disk's error policy is `stop` or, for a full disk, `enospc`. `cont` repeats
    /// the request.
    #[doc(alias = "io-error")]
    IoError,
    /// Stopped on request, usually by `stop`.
    Paused,
    /// Migration to another QEMU succeeded, so this one no longer owns the guest. Resume with `cont` only if the
    /// destination was discarded.
    Postmigrate,
    /// Started with `-S` and never run, or reset while stopped. `cont` starts the guest.
    Prelaunch,
    /// Outgoing migration is transferring the last part with the guest stopped. `cont` is refused.
    #[doc(alias = "finish-migrate")]
    FinishMigrate,
    /// A snapshot is being loaded.
    #[doc(alias = "restore-vm")]
    RestoreVm,
    /// The guest executes.
    Running,
    /// A snapshot of the whole VM is being taken.
    #[doc(alias = "save-vm")]
    SaveVm,
    /// The guest has shut down and QEMU stays because of `-no-shutdown` or the shutdown action `pause`. `cont` is
    /// refused until `system_reset`.
    Shutdown,
    /// The guest sleeps in ACPI S3. Wake it with `system_wakeup`; `cont` does not.
    Suspended,
    /// A watchdog device expired and the watchdog action is `pause`.
    Watchdog,
    /// The guest reported a crash and was stopped by the panic action.
    #[doc(alias = "guest-panicked")]
    GuestPanicked,
    /// Stopped briefly for a COLO checkpoint.
    ///
    /// Value `colo`, since QEMU 2.8.
    Colo,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { received RunState {
    "debug" Debug,
    "inmigrate" Inmigrate,
    "internal-error" InternalError,
    "io-error" IoError,
    "paused" Paused,
    "postmigrate" Postmigrate,
    "prelaunch" Prelaunch,
    "finish-migrate" FinishMigrate,
    "restore-vm" RestoreVm,
    "running" Running,
    "save-vm" SaveVm,
    "shutdown" Shutdown,
    "suspended" Suspended,
    "watchdog" Watchdog,
    "guest-panicked" GuestPanicked,
    "colo" Colo,
} open }

/// What caused a shutdown or a reset.
///
/// [`SHUTDOWN`](super::event::Shutdown) and [`RESET`](super::event::Reset) report it. Values that start with `guest` came from the guest; values that start with
/// `host` from outside of it.
///
/// The enum `ShutdownCause`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,ShutdownCause)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ShutdownCause {
    /// No shutdown was requested. Never sent in an event.
    None,
    /// QEMU or the host met an error that makes going on impossible.
    #[doc(alias = "host-error")]
    HostError,
    /// The command `quit`.
    #[doc(alias = "host-qmp-quit")]
    HostQmpQuit,
    /// The command `system_reset`. In a `SHUTDOWN` event: a reset that the reboot action turned into a shutdown.
    #[doc(alias = "host-qmp-system-reset")]
    HostQmpSystemReset,
    /// A signal such as SIGTERM or SIGINT to the QEMU process.
    #[doc(alias = "host-signal")]
    HostSignal,
    /// The user interface, such as closing the window.
    #[doc(alias = "host-ui")]
    HostUi,
    /// The guest powered itself off, normally through ACPI. This is also how a successful `system_powerdown` ends.
    #[doc(alias = "guest-shutdown")]
    GuestShutdown,
    /// The guest rebooted. In a `SHUTDOWN` event: a reboot that the reboot action turned into a shutdown.
    #[doc(alias = "guest-reset")]
    GuestReset,
    /// The guest crashed and the panic action is `shutdown` or `exit-failure`.
    #[doc(alias = "guest-panic")]
    GuestPanic,
    /// A partial reset of an s390x guest. It is not announced by an event.
    #[doc(alias = "subsystem-reset")]
    SubsystemReset,
    /// A reset before loading a snapshot for record and replay. Never sent in an event.
    ///
    /// Value `snapshot-load`, since QEMU 7.2.
    #[doc(alias = "snapshot-load")]
    SnapshotLoad,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { received ShutdownCause {
    "none" None,
    "host-error" HostError,
    "host-qmp-quit" HostQmpQuit,
    "host-qmp-system-reset" HostQmpSystemReset,
    "host-signal" HostSignal,
    "host-ui" HostUi,
    "guest-shutdown" GuestShutdown,
    "guest-reset" GuestReset,
    "guest-panic" GuestPanic,
    "subsystem-reset" SubsystemReset,
    "snapshot-load" SnapshotLoad,
} open }

/// Whether a VM runs, and why if it does not.
///
/// The struct `StatusInfo`, since QEMU 0.14.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,StatusInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StatusInfo {
    /// Whether the virtual CPUs may execute. It is true exactly if `status` is `running`.
    pub running: bool,
    /// Detailed state.
    pub status: RunState,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl StatusInfo {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(running: bool, status: impl Into<RunState>) -> Self {
        Self { running, status: status.into(), extra: Extra::default() }
    }
}

record! { received StatusInfo {
    running: "running" required,
    status: "status" required,
} extra }

/// What QEMU does when a watchdog device expires.
///
/// The enum `WatchdogAction`, since QEMU 2.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,WatchdogAction)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WatchdogAction {
    /// Resets the VM. This is QEMU's default.
    Reset,
    /// Presses the guest's power button, like `system_powerdown`. A hung guest will not react.
    Shutdown,
    /// Ends the QEMU process at once, without a `SHUTDOWN` event.
    Poweroff,
    /// Stops the guest in the state `watchdog`.
    Pause,
    /// Prints a message on QEMU's standard error stream; the guest goes on.
    Debug,
    /// Only sends the event.
    None,
    /// Raises a non-maskable interrupt in the guest, which lets it write a crash dump.
    ///
    /// Value `inject-nmi`, since QEMU 2.4.
    #[doc(alias = "inject-nmi")]
    InjectNmi,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { both WatchdogAction {
    "reset" Reset,
    "shutdown" Shutdown,
    "poweroff" Poweroff,
    "pause" Pause,
    "debug" Debug,
    "none" None,
    "inject-nmi" InjectNmi,
} open }

/// What QEMU does when the guest reboots.
///
/// The enum `RebootAction`, since QEMU 6.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,RebootAction)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RebootAction {
    /// Resets the VM. This is QEMU's default.
    Reset,
    /// Treats the reboot as a shutdown, like `-no-reboot`. Resets by `system_reset` are treated the same.
    Shutdown,
}

enumeration! { sent RebootAction {
    "reset" Reset,
    "shutdown" Shutdown,
} }

/// What QEMU does when the guest shuts down.
///
/// The enum `ShutdownAction`, since QEMU 6.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,ShutdownAction)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ShutdownAction {
    /// Ends the QEMU process. This is QEMU's default.
    Poweroff,
    /// Keeps the process, with the guest stopped in the state `shutdown`, like `-no-shutdown`.
    Pause,
}

enumeration! { sent ShutdownAction {
    "poweroff" Poweroff,
    "pause" Pause,
} }

/// What QEMU does when the guest reports a crash.
///
/// The enum `PanicAction`, since QEMU 6.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,PanicAction)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PanicAction {
    /// Stops the guest in the state `guest-panicked`, so that a dump can be taken.
    Pause,
    /// Shuts down as the shutdown action tells. This is QEMU's default.
    Shutdown,
    /// Like `shutdown`, but a process that ends has an exit status other than zero.
    ///
    /// Value `exit-failure`, since QEMU 7.1.
    #[doc(alias = "exit-failure")]
    ExitFailure,
    /// Only sends the event; the guest goes on, for example to reboot itself.
    None,
}

enumeration! { sent PanicAction {
    "pause" Pause,
    "shutdown" Shutdown,
    "exit-failure" ExitFailure,
    "none" None,
} }

/// What QEMU does about a crash of the guest.
///
/// The enum `GuestPanicAction`, since QEMU 2.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,GuestPanicAction)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GuestPanicAction {
    /// The guest is stopped in the state `guest-panicked`.
    Pause,
    /// A shutdown follows, with reason `guest-panic`.
    ///
    /// Value `poweroff`, since QEMU 2.8.
    Poweroff,
    /// Nothing; the guest goes on.
    ///
    /// Value `run`, since QEMU 5.0.
    Run,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { received GuestPanicAction {
    "pause" Pause,
    "poweroff" Poweroff,
    "run" Run,
} open }

/// Form of the details that a crashed guest gave.
///
/// The enum `GuestPanicInformationType`, since QEMU 2.9.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,GuestPanicInformationType)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GuestPanicInformationType {
    /// Contents of the Hyper-V crash registers, written by Windows and Linux guests.
    #[doc(alias = "hyper-v")]
    HyperV,
    /// Program status of the crashed CPU of an s390x guest.
    ///
    /// Value `s390`, since QEMU 2.12.
    S390,
    /// Report of a guest in an Intel TDX trust domain.
    ///
    /// Value `tdx`, since QEMU 10.1.
    Tdx,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { received GuestPanicInformationType {
    "hyper-v" HyperV,
    "s390" S390,
    "tdx" Tdx,
} open }

/// Details of a crash of the guest.
///
/// The union `GuestPanicInformation`, since QEMU 2.9.
///
/// Its tag is `type`. [`GuestPanicInformationBranch`] has the values of the tag.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,GuestPanicInformation)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GuestPanicInformation {
    /// Form of the details, which decides the remaining members.
    ///
    /// The value of `type`, with the members of its branch.
    pub branch: GuestPanicInformationBranch,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl GuestPanicInformation {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(branch: impl Into<GuestPanicInformationBranch>) -> Self {
        Self { branch: branch.into(), extra: Extra::default() }
    }

    /// Contents of the Hyper-V crash registers, written by Windows and Linux guests.
    ///
    /// Creates a value with the branch `hyper-v`.
    #[inline]
    pub fn hyper_v(arg1: u64, arg2: u64, arg3: u64, arg4: u64, arg5: u64) -> Self {
        Self::new(GuestPanicInformationBranch::HyperV(GuestPanicInformationHyperV::new(arg1, arg2, arg3, arg4, arg5)))
    }

    /// Program status of the crashed CPU of an s390x guest.
    ///
    /// Creates a value with the branch `s390`.
    pub fn s390(core: u32, psw_mask: u64, psw_addr: u64, reason: impl Into<S390CrashReason>) -> Self {
        Self::new(GuestPanicInformationBranch::S390(GuestPanicInformationS390::new(core, psw_mask, psw_addr, reason)))
    }

    /// Report of a guest in an Intel TDX trust domain.
    ///
    /// Creates a value with the branch `tdx`.
    pub fn tdx(error_code: u32, message: impl Into<String>) -> Self {
        Self::new(GuestPanicInformationBranch::Tdx(GuestPanicInformationTdx::new(error_code, message)))
    }
}

/// The branches of [`GuestPanicInformation`], by the value of `type`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GuestPanicInformationBranch {
    /// Contents of the Hyper-V crash registers, written by Windows and Linux guests.
    HyperV(GuestPanicInformationHyperV),
    /// Program status of the crashed CPU of an s390x guest.
    S390(GuestPanicInformationS390),
    /// Report of a guest in an Intel TDX trust domain.
    Tdx(GuestPanicInformationTdx),
    /// A branch that this type does not know. Its members are in `extra`.
    Unknown(Box<str>),
}

impl From<GuestPanicInformationHyperV> for GuestPanicInformationBranch {
    #[inline]
    fn from(value: GuestPanicInformationHyperV) -> Self {
        Self::HyperV(value)
    }
}

impl From<GuestPanicInformationS390> for GuestPanicInformationBranch {
    #[inline]
    fn from(value: GuestPanicInformationS390) -> Self {
        Self::S390(value)
    }
}

impl From<GuestPanicInformationTdx> for GuestPanicInformationBranch {
    #[inline]
    fn from(value: GuestPanicInformationTdx) -> Self {
        Self::Tdx(value)
    }
}

union! {
    received GuestPanicInformation {}
    r#type: GuestPanicInformationType = "type" required,
    branch: GuestPanicInformationBranch {
        "hyper-v" HyperV(GuestPanicInformationHyperV),
        "s390" S390(GuestPanicInformationS390),
        "tdx" Tdx(GuestPanicInformationTdx),
    }
    extra
}

/// Contents of the five Hyper-V crash registers.
///
/// Their meaning is up to the guest. Windows stores its bug check code and parameters.
///
/// The struct `GuestPanicInformationHyperV`, since QEMU 2.9.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,GuestPanicInformationHyperV)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GuestPanicInformationHyperV {
    /// Windows: bug check (blue screen) code. Linux: error code.
    pub arg1: u64,
    /// Windows: first parameter of the bug check. Linux: identification of the guest with its kernel version.
    pub arg2: u64,
    /// Windows: second parameter of the bug check. Linux: program counter.
    pub arg3: u64,
    /// Windows: third parameter of the bug check. Linux: register RAX on x86, stack pointer on 64-bit Arm.
    pub arg4: u64,
    /// Windows: fourth parameter of the bug check. Linux on x86: stack pointer.
    pub arg5: u64,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl GuestPanicInformationHyperV {
    /// Creates a value with the mandatory members and no optional one.
    #[inline]
    pub fn new(arg1: u64, arg2: u64, arg3: u64, arg4: u64, arg5: u64) -> Self {
        Self { arg1, arg2, arg3, arg4, arg5, extra: Extra::default() }
    }
}

record! { received GuestPanicInformationHyperV {
    arg1: "arg1" required,
    arg2: "arg2" required,
    arg3: "arg3" required,
    arg4: "arg4" required,
    arg5: "arg5" required,
} extra }

/// Why a CPU of an s390x guest cannot go on.
///
/// The enum `S390CrashReason`, since QEMU 2.12.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,S390CrashReason)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum S390CrashReason {
    /// The cause was not recorded.
    #[doc(alias = "unknown")]
    UnknownValue,
    /// The CPU waits with all interrupts disabled, which guests do on purpose to signal a fatal error.
    #[doc(alias = "disabled-wait")]
    DisabledWait,
    /// External interrupts recur endlessly, as their handler's status word leaves them enabled.
    #[doc(alias = "extint-loop")]
    ExtintLoop,
    /// The status word for program interrupts is itself invalid, so they recur endlessly.
    #[doc(alias = "pgmint-loop")]
    PgmintLoop,
    /// The handler for program interrupts starts with an invalid instruction, so operation exceptions recur
    /// endlessly.
    #[doc(alias = "opint-loop")]
    OpintLoop,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { received S390CrashReason {
    "unknown" UnknownValue,
    "disabled-wait" DisabledWait,
    "extint-loop" ExtintLoop,
    "pgmint-loop" PgmintLoop,
    "opint-loop" OpintLoop,
} open }

/// Program status of the crashed CPU of an s390x guest.
///
/// The struct `GuestPanicInformationS390`, since QEMU 2.12.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,GuestPanicInformationS390)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GuestPanicInformationS390 {
    /// Core number of the CPU, as in `core-id`.
    pub core: u32,
    /// Control half of the program status word.
    #[doc(alias = "psw-mask")]
    pub psw_mask: u64,
    /// Address half of the program status word: the guest's instruction address.
    #[doc(alias = "psw-addr")]
    pub psw_addr: u64,
    /// Kind of the failure.
    pub reason: S390CrashReason,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl GuestPanicInformationS390 {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(core: u32, psw_mask: u64, psw_addr: u64, reason: impl Into<S390CrashReason>) -> Self {
        Self { core, psw_mask, psw_addr, reason: reason.into(), extra: Extra::default() }
    }
}

record! { received GuestPanicInformationS390 {
    core: "core" required,
    psw_mask: "psw-mask" required,
    psw_addr: "psw-addr" required,
    reason: "reason" required,
} extra }

/// Fatal error that a guest in an Intel TDX trust domain reported.
///
/// The struct `GuestPanicInformationTdx`, since QEMU 10.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,GuestPanicInformationTdx)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GuestPanicInformationTdx {
    /// Code defined by the guest and the GHCI specification (`ReportFatalError`).
    #[doc(alias = "error-code")]
    pub error_code: u32,
    /// Text from the guest for people. Treat it as untrusted input.
    pub message: String,
    /// Guest-physical address of a page with a longer text, terminated by a zero byte. If absent: the guest
    /// provided no such page.
    pub gpa: Option<u64>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl GuestPanicInformationTdx {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(error_code: u32, message: impl Into<String>) -> Self {
        Self { error_code, message: message.into(), gpa: None, extra: Extra::default() }
    }

    /// Sets `gpa`. Guest-physical address of a page with a longer text, terminated by a zero byte. If absent: the
    /// guest provided no such page.
    #[must_use]
    #[inline]
    pub fn gpa(mut self, gpa: u64) -> Self {
        self.gpa = Some(gpa);
        self
    }
}

record! { received GuestPanicInformationTdx {
    error_code: "error-code" required,
    message: "message" required,
    gpa: "gpa" optional,
} extra }

/// Owner of memory hit by a hardware error.
///
/// The enum `MemoryFailureRecipient`, since QEMU 5.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,MemoryFailureRecipient)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MemoryFailureRecipient {
    /// Memory that QEMU uses for itself.
    Hypervisor,
    /// Memory of the guest.
    Guest,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { received MemoryFailureRecipient {
    "hypervisor" Hypervisor,
    "guest" Guest,
} open }

/// What QEMU does about a hardware memory error.
///
/// The enum `MemoryFailureAction`, since QEMU 5.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,MemoryFailureAction)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MemoryFailureAction {
    /// Nothing, as the damaged data is not in use.
    Ignore,
    /// Reports the error to the guest as a machine check, which the guest can handle.
    Inject,
    /// Ends QEMU, as the error cannot be handled.
    Fatal,
    /// Resets the guest, as it is not prepared for machine checks.
    Reset,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { received MemoryFailureAction {
    "ignore" Ignore,
    "inject" Inject,
    "fatal" Fatal,
    "reset" Reset,
} open }

/// Circumstances of a hardware memory error.
///
/// The struct `MemoryFailureFlags`, since QEMU 5.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,MemoryFailureFlags)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MemoryFailureFlags {
    /// Whether the damaged data was being used, so that going on is impossible. Otherwise the error was found in
    /// advance, for example by scrubbing.
    #[doc(alias = "action-required")]
    pub action_required: bool,
    /// Whether the error occurred while an earlier one was still being handled.
    pub recursive: bool,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl MemoryFailureFlags {
    /// Creates a value with the mandatory members and no optional one.
    #[inline]
    pub fn new(action_required: bool, recursive: bool) -> Self {
        Self { action_required, recursive, extra: Extra::default() }
    }
}

record! { received MemoryFailureFlags {
    action_required: "action-required" required,
    recursive: "recursive" required,
} extra }

/// What KVM does when an x86 guest blocks event delivery for too long (notify VM exit).
///
/// The enum `NotifyVmexitOption`, since QEMU 7.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,NotifyVmexitOption)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NotifyVmexitOption {
    /// Detects the condition and lets the guest go on.
    Run,
    /// Detects the condition and stops the guest in the state `internal-error`.
    #[doc(alias = "internal-error")]
    InternalError,
    /// Does not detect the condition.
    Disable,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { both NotifyVmexitOption {
    "run" Run,
    "internal-error" InternalError,
    "disable" Disable,
} open }

/// Commands of `schemas/qapi/run-state.json`.
pub(crate) mod command {
    use super::super::types;
    use crate::wire::record;
    use crate::{Command, Empty};

    /// Reports whether the VM runs and, if it does not, why.
    ///
    /// Also available before the machine is created (`-preconfig`). Subscribe to [`STOP`](super::super::event::Stop), [`RESUME`](super::super::event::Resume) and [`SHUTDOWN`](super::super::event::Shutdown)
    /// before the first call, so that no change is missed.
    ///
    /// ```
    /// # use qapi_types::qmp;
    /// # #[cfg(feature = "blocking")]
    /// # fn example<C: qmp::Client>(vm: C) -> Result<(), C::Error> {
    /// let state = vm.query_status()?;
    /// if !state.running {
    ///     println!("the machine does not run: {}", state.status);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The command `query-status`, since QEMU 0.14.
    ///
    /// Returns [`StatusInfo`](types::StatusInfo).
    ///
    /// May be executed before the machine is built.
    ///
    /// Needs the feature `run-state` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,query%2Dstatus)
    #[doc(alias = "query-status")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct QueryStatus {}

    impl QueryStatus {
        /// Creates a value with no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent QueryStatus {} }

    impl Command for QueryStatus {
        type Reply = types::StatusInfo;
        const NAME: &'static str = "query-status";
        const SINCE: Option<&'static str> = Some("0.14");
    }

    /// Sets what QEMU does when a watchdog device expires.
    ///
    /// [`set-action`](super::super::command::SetAction) does the same and more.
    ///
    /// The command `watchdog-set-action`, since QEMU 2.11.
    ///
    /// Returns nothing.
    ///
    /// Needs the feature `run-state` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,watchdog%2Dset%2Daction)
    #[doc(alias = "watchdog-set-action")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct WatchdogSetAction {
        /// New action for all watchdog devices.
        pub action: types::WatchdogAction,
    }

    impl WatchdogSetAction {
        /// Creates a value with the mandatory members and no optional one.
        pub fn new(action: impl Into<types::WatchdogAction>) -> Self {
            Self { action: action.into() }
        }
    }

    record! { sent WatchdogSetAction {
        action: "action" required,
    } }

    impl Command for WatchdogSetAction {
        type Reply = Empty;
        const NAME: &'static str = "watchdog-set-action";
        const SINCE: Option<&'static str> = Some("2.11");
    }

    /// Sets what QEMU does when the guest reboots, shuts down, crashes or fails to feed its watchdog.
    ///
    /// Changes take effect immediately. The command line option is `-action`.
    ///
    /// The command `set-action`, since QEMU 6.0.
    ///
    /// Returns nothing.
    ///
    /// May be executed before the machine is built.
    ///
    /// Needs the feature `run-state` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,set%2Daction)
    #[doc(alias = "set-action")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct SetAction {
        /// Reaction to a reboot of the guest. If absent: unchanged.
        pub reboot: Option<types::RebootAction>,
        /// Reaction to a shutdown by the guest. If absent: unchanged.
        pub shutdown: Option<types::ShutdownAction>,
        /// Reaction to a crash that the guest reports. If absent: unchanged.
        pub panic: Option<types::PanicAction>,
        /// Reaction to an expired watchdog device. If absent: unchanged.
        pub watchdog: Option<types::WatchdogAction>,
    }

    impl SetAction {
        /// Creates a value with no member set.
        #[inline]
        pub fn new() -> Self {
            Self { reboot: None, shutdown: None, panic: None, watchdog: None }
        }

        /// Sets `reboot`. Reaction to a reboot of the guest. If absent: unchanged.
        #[must_use]
        pub fn reboot(mut self, reboot: impl Into<types::RebootAction>) -> Self {
            self.reboot = Some(reboot.into());
            self
        }

        /// Sets `shutdown`. Reaction to a shutdown by the guest. If absent: unchanged.
        #[must_use]
        pub fn shutdown(mut self, shutdown: impl Into<types::ShutdownAction>) -> Self {
            self.shutdown = Some(shutdown.into());
            self
        }

        /// Sets `panic`. Reaction to a crash that the guest reports. If absent: unchanged.
        #[must_use]
        pub fn panic(mut self, panic: impl Into<types::PanicAction>) -> Self {
            self.panic = Some(panic.into());
            self
        }

        /// Sets `watchdog`. Reaction to an expired watchdog device. If absent: unchanged.
        #[must_use]
        pub fn watchdog(mut self, watchdog: impl Into<types::WatchdogAction>) -> Self {
            self.watchdog = Some(watchdog.into());
            self
        }
    }

    record! { sent SetAction {
        reboot: "reboot" optional,
        shutdown: "shutdown" optional,
        panic: "panic" optional,
        watchdog: "watchdog" optional,
    } }

    impl Command for SetAction {
        type Reply = Empty;
        const NAME: &'static str = "set-action";
        const SINCE: Option<&'static str> = Some("6.0");
    }
}

/// Events of `schemas/qapi/run-state.json`.
pub(crate) mod event {
    use super::super::types;
    use crate::wire::record;
    use crate::{Event, Extra};

    /// Emitted when the guest has shut down or QEMU was asked to end; QEMU then exits unless configured to stay.
    ///
    /// By default QEMU exits right after the event, often without a reply to the command that caused it, so treat
    /// the end of the connection after `SHUTDOWN` as success. With `-no-shutdown` or the shutdown action `pause`,
    /// QEMU stays, a [`STOP`](super::super::event::Stop) event follows and the state becomes `shutdown`.
    ///
    /// The event `SHUTDOWN`, since QEMU 0.12.
    ///
    /// Needs the feature `run-state` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Event-,SHUTDOWN)
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Shutdown {
        /// Whether the guest is the origin. It summarizes `reason`.
        ///
        /// Member `guest`, since QEMU 2.10.
        pub guest: bool,
        /// Precise cause, to tell a planned end from a crash. Releases before 4.0 do not send it.
        ///
        /// Member `reason`, since QEMU 4.0.
        pub reason: types::ShutdownCause,
        /// Members that this type does not know.
        pub extra: Extra,
    }

    #[cfg(feature = "server")]
    impl Shutdown {
        /// Creates a value with the mandatory members and no optional one.
        pub fn new(guest: bool, reason: impl Into<types::ShutdownCause>) -> Self {
            Self { guest, reason: reason.into(), extra: Extra::default() }
        }
    }

    record! { received Shutdown {
        guest: "guest" required,
        reason: "reason" required,
    } extra }

    impl Event for Shutdown {
        const NAME: &'static str = "SHUTDOWN";
        const SINCE: Option<&'static str> = Some("0.12");
    }

    /// Emitted when the guest's power button was pressed, usually by `system_powerdown`.
    ///
    /// The guest may ignore the button. Its reaction is shown by a later [`SHUTDOWN`](super::super::event::Shutdown).
    ///
    /// The event `POWERDOWN`, since QEMU 0.12.
    ///
    /// Needs the feature `run-state` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Event-,POWERDOWN)
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Powerdown {
        /// Members that this type does not know.
        pub extra: Extra,
    }

    #[cfg(feature = "server")]
    impl Powerdown {
        /// Creates a value with no member set.
        #[inline]
        pub fn new() -> Self {
            Self { extra: Extra::default() }
        }
    }

    record! { received Powerdown {} extra }

    impl Event for Powerdown {
        const NAME: &'static str = "POWERDOWN";
        const SINCE: Option<&'static str> = Some("0.12");
    }

    /// Emitted when the VM was reset, by the guest or from outside.
    ///
    /// A reset also completes pending device removals, so `DEVICE_DELETED` events can accompany it.
    ///
    /// The event `RESET`, since QEMU 0.12.
    ///
    /// Needs the feature `run-state` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Event-,RESET)
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Reset {
        /// Whether the guest is the origin. It summarizes `reason`.
        ///
        /// Member `guest`, since QEMU 2.10.
        pub guest: bool,
        /// Precise cause. Releases before 4.0 do not send it.
        ///
        /// Member `reason`, since QEMU 4.0.
        pub reason: types::ShutdownCause,
        /// Members that this type does not know.
        pub extra: Extra,
    }

    #[cfg(feature = "server")]
    impl Reset {
        /// Creates a value with the mandatory members and no optional one.
        pub fn new(guest: bool, reason: impl Into<types::ShutdownCause>) -> Self {
            Self { guest, reason: reason.into(), extra: Extra::default() }
        }
    }

    record! { received Reset {
        guest: "guest" required,
        reason: "reason" required,
    } extra }

    impl Event for Reset {
        const NAME: &'static str = "RESET";
        const SINCE: Option<&'static str> = Some("0.12");
    }

    /// Emitted when the virtual CPUs were stopped, on request or because of an error.
    ///
    /// The event carries no reason; call [`query-status`](super::super::command::QueryStatus). Migration, snapshots, I/O errors and watchdogs stop the
    /// guest as well as the command `stop`. It comes before the reply to `stop`.
    ///
    /// The event `STOP`, since QEMU 0.12.
    ///
    /// Needs the feature `run-state` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Event-,STOP)
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Stop {
        /// Members that this type does not know.
        pub extra: Extra,
    }

    #[cfg(feature = "server")]
    impl Stop {
        /// Creates a value with no member set.
        #[inline]
        pub fn new() -> Self {
            Self { extra: Extra::default() }
        }
    }

    record! { received Stop {} extra }

    impl Event for Stop {
        const NAME: &'static str = "STOP";
        const SINCE: Option<&'static str> = Some("0.12");
    }

    /// Emitted when the virtual CPUs were started, or started again.
    ///
    /// It comes before the reply to `cont`. It is also sent by a migration destination when the guest starts there.
    ///
    /// The event `RESUME`, since QEMU 0.12.
    ///
    /// Needs the feature `run-state` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Event-,RESUME)
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Resume {
        /// Members that this type does not know.
        pub extra: Extra,
    }

    #[cfg(feature = "server")]
    impl Resume {
        /// Creates a value with no member set.
        #[inline]
        pub fn new() -> Self {
            Self { extra: Extra::default() }
        }
    }

    record! { received Resume {} extra }

    impl Event for Resume {
        const NAME: &'static str = "RESUME";
        const SINCE: Option<&'static str> = Some("0.12");
    }

    /// Emitted when the guest entered sleep state ACPI S3, suspend to memory.
    ///
    /// The event `SUSPEND`, since QEMU 1.1.
    ///
    /// Needs the feature `run-state` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Event-,SUSPEND)
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Suspend {
        /// Members that this type does not know.
        pub extra: Extra,
    }

    #[cfg(feature = "server")]
    impl Suspend {
        /// Creates a value with no member set.
        #[inline]
        pub fn new() -> Self {
            Self { extra: Extra::default() }
        }
    }

    record! { received Suspend {} extra }

    impl Event for Suspend {
        const NAME: &'static str = "SUSPEND";
        const SINCE: Option<&'static str> = Some("1.1");
    }

    /// Emitted when the guest hibernated (ACPI S4): its memory is on its own disk and it powers off.
    ///
    /// A [`SHUTDOWN`](super::super::event::Shutdown) with reason `guest-shutdown` follows.
    ///
    /// The event `SUSPEND_DISK`, since QEMU 1.2.
    ///
    /// Needs the feature `run-state` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Event-,SUSPEND_DISK)
    #[doc(alias = "SUSPEND_DISK")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct SuspendDisk {
        /// Members that this type does not know.
        pub extra: Extra,
    }

    #[cfg(feature = "server")]
    impl SuspendDisk {
        /// Creates a value with no member set.
        #[inline]
        pub fn new() -> Self {
            Self { extra: Extra::default() }
        }
    }

    record! { received SuspendDisk {} extra }

    impl Event for SuspendDisk {
        const NAME: &'static str = "SUSPEND_DISK";
        const SINCE: Option<&'static str> = Some("1.2");
    }

    /// Emitted when the guest woke from suspend to memory and runs again.
    ///
    /// The event `WAKEUP`, since QEMU 1.1.
    ///
    /// Needs the feature `run-state` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Event-,WAKEUP)
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Wakeup {
        /// Members that this type does not know.
        pub extra: Extra,
    }

    #[cfg(feature = "server")]
    impl Wakeup {
        /// Creates a value with no member set.
        #[inline]
        pub fn new() -> Self {
            Self { extra: Extra::default() }
        }
    }

    record! { received Wakeup {} extra }

    impl Event for Wakeup {
        const NAME: &'static str = "WAKEUP";
        const SINCE: Option<&'static str> = Some("1.1");
    }

    /// Emitted when a watchdog device expired because the guest did not reset it in time.
    ///
    /// What follows depends on the action: [`RESET`](super::super::event::Reset) after `reset`, [`POWERDOWN`](super::super::event::Powerdown) after `shutdown`, [`STOP`](super::super::event::Stop) after
    /// `pause`. After `poweroff`, QEMU exits without further events. At most one event a second is sent; the last
    /// one wins.
    ///
    /// The event `WATCHDOG`, since QEMU 0.13.
    ///
    /// Needs the feature `run-state` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Event-,WATCHDOG)
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Watchdog {
        /// What QEMU does about it; configured by `-action watchdog=` or `set-action`.
        pub action: types::WatchdogAction,
        /// Members that this type does not know.
        pub extra: Extra,
    }

    #[cfg(feature = "server")]
    impl Watchdog {
        /// Creates a value with the mandatory members and no optional one.
        pub fn new(action: impl Into<types::WatchdogAction>) -> Self {
            Self { action: action.into(), extra: Extra::default() }
        }
    }

    record! { received Watchdog {
        action: "action" required,
    } extra }

    impl Event for Watchdog {
        const NAME: &'static str = "WATCHDOG";
        const SINCE: Option<&'static str> = Some("0.13");
    }

    /// Emitted when the guest operating system reported that it has crashed.
    ///
    /// The guest needs a way to report: a pvpanic device, Hyper-V crash registers, or the architecture's own means
    /// (s390x, pseries, TDX). A crash without a report goes unnoticed.
    ///
    /// The event `GUEST_PANICKED`, since QEMU 1.5.
    ///
    /// Needs the feature `run-state` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Event-,GUEST_PANICKED)
    #[doc(alias = "GUEST_PANICKED")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct GuestPanicked {
        /// What QEMU does about it, which follows from the panic action and the shutdown action.
        pub action: types::GuestPanicAction,
        /// Details of the crash. If absent: the guest gave none, as with pvpanic.
        ///
        /// Member `info`, since QEMU 2.9.
        pub info: Option<types::GuestPanicInformation>,
        /// Members that this type does not know.
        pub extra: Extra,
    }

    #[cfg(feature = "server")]
    impl GuestPanicked {
        /// Creates a value with the mandatory members and no optional one.
        pub fn new(action: impl Into<types::GuestPanicAction>) -> Self {
            Self { action: action.into(), info: None, extra: Extra::default() }
        }

        /// Sets `info`. Details of the crash. If absent: the guest gave none, as with pvpanic.
        #[must_use]
        pub fn info(mut self, info: impl Into<types::GuestPanicInformation>) -> Self {
            self.info = Some(info.into());
            self
        }
    }

    record! { received GuestPanicked {
        action: "action" required,
        info: "info" optional,
    } extra }

    impl Event for GuestPanicked {
        const NAME: &'static str = "GUEST_PANICKED";
        const SINCE: Option<&'static str> = Some("1.5");
    }

    /// Emitted when the guest crashed and handles the crash itself, usually by starting a kdump kernel.
    ///
    /// The guest goes on running to write its dump. Do not reset it.
    ///
    /// The event `GUEST_CRASHLOADED`, since QEMU 5.0.
    ///
    /// Needs the feature `run-state` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Event-,GUEST_CRASHLOADED)
    #[doc(alias = "GUEST_CRASHLOADED")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct GuestCrashloaded {
        /// Always `run`: QEMU does nothing.
        pub action: types::GuestPanicAction,
        /// Details of the crash. If absent: the guest gave none.
        pub info: Option<types::GuestPanicInformation>,
        /// Members that this type does not know.
        pub extra: Extra,
    }

    #[cfg(feature = "server")]
    impl GuestCrashloaded {
        /// Creates a value with the mandatory members and no optional one.
        pub fn new(action: impl Into<types::GuestPanicAction>) -> Self {
            Self { action: action.into(), info: None, extra: Extra::default() }
        }

        /// Sets `info`. Details of the crash. If absent: the guest gave none.
        #[must_use]
        pub fn info(mut self, info: impl Into<types::GuestPanicInformation>) -> Self {
            self.info = Some(info.into());
            self
        }
    }

    record! { received GuestCrashloaded {
        action: "action" required,
        info: "info" optional,
    } extra }

    impl Event for GuestCrashloaded {
        const NAME: &'static str = "GUEST_CRASHLOADED";
        const SINCE: Option<&'static str> = Some("5.0");
    }

    /// Emitted when the guest asked for a shutdown through the pvpanic device.
    ///
    /// A [`SHUTDOWN`](super::super::event::Shutdown) event with reason `guest-shutdown` follows.
    ///
    /// The event `GUEST_PVSHUTDOWN`, since QEMU 9.1.
    ///
    /// Needs the feature `run-state` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Event-,GUEST_PVSHUTDOWN)
    #[doc(alias = "GUEST_PVSHUTDOWN")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct GuestPvshutdown {
        /// Members that this type does not know.
        pub extra: Extra,
    }

    #[cfg(feature = "server")]
    impl GuestPvshutdown {
        /// Creates a value with no member set.
        #[inline]
        pub fn new() -> Self {
            Self { extra: Extra::default() }
        }
    }

    record! { received GuestPvshutdown {} extra }

    impl Event for GuestPvshutdown {
        const NAME: &'static str = "GUEST_PVSHUTDOWN";
        const SINCE: Option<&'static str> = Some("9.1");
    }

    /// Emitted when the host's hardware reported a memory error that affects QEMU or its guest.
    ///
    /// The host kernel delivers such errors as SIGBUS. Repeated events are a reason to evacuate the host.
    ///
    /// The event `MEMORY_FAILURE`, since QEMU 5.2.
    ///
    /// Needs the feature `run-state` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Event-,MEMORY_FAILURE)
    #[doc(alias = "MEMORY_FAILURE")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct MemoryFailure {
        /// Whose memory is damaged.
        pub recipient: types::MemoryFailureRecipient,
        /// What QEMU does about it.
        pub action: types::MemoryFailureAction,
        /// Further circumstances.
        pub flags: types::MemoryFailureFlags,
        /// Members that this type does not know.
        pub extra: Extra,
    }

    #[cfg(feature = "server")]
    impl MemoryFailure {
        /// Creates a value with the mandatory members and no optional one.
        pub fn new(
            recipient: impl Into<types::MemoryFailureRecipient>,
            action: impl Into<types::MemoryFailureAction>,
            flags: impl Into<types::MemoryFailureFlags>,
        ) -> Self {
            Self { recipient: recipient.into(), action: action.into(), flags: flags.into(), extra: Extra::default() }
        }
    }

    record! { received MemoryFailure {
        recipient: "recipient" required,
        action: "action" required,
        flags: "flags" required,
    } extra }

    impl Event for MemoryFailure {
        const NAME: &'static str = "MEMORY_FAILURE";
        const SINCE: Option<&'static str> = Some("5.2");
    }
}
