// Generated as `qmp` from schemas/qapi/run-state.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Types, commands and events of `schemas/qapi/run-state.json`.

#[allow(unused_imports)] // not every module needs types of others
use super::*;
use crate::Extra;
use crate::wire::{enumeration, record, union};

/// The enum `RunState`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,RunState)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RunState {
    /// Value `debug`.
    Debug,
    /// Value `inmigrate`.
    Inmigrate,
    /// Value `internal-error`.
    #[doc(alias = "internal-error")]
    InternalError,
    /// Value `io-error`.
    #[doc(alias = "io-error")]
    IoError,
    /// Value `paused`.
    Paused,
    /// Value `postmigrate`.
    Postmigrate,
    /// Value `prelaunch`.
    Prelaunch,
    /// Value `finish-migrate`.
    #[doc(alias = "finish-migrate")]
    FinishMigrate,
    /// Value `restore-vm`.
    #[doc(alias = "restore-vm")]
    RestoreVm,
    /// Value `running`.
    Running,
    /// Value `save-vm`.
    #[doc(alias = "save-vm")]
    SaveVm,
    /// Value `shutdown`.
    Shutdown,
    /// Value `suspended`.
    Suspended,
    /// Value `watchdog`.
    Watchdog,
    /// Value `guest-panicked`.
    #[doc(alias = "guest-panicked")]
    GuestPanicked,
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

/// The enum `ShutdownCause`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,ShutdownCause)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ShutdownCause {
    /// Value `none`.
    None,
    /// Value `host-error`.
    #[doc(alias = "host-error")]
    HostError,
    /// Value `host-qmp-quit`.
    #[doc(alias = "host-qmp-quit")]
    HostQmpQuit,
    /// Value `host-qmp-system-reset`.
    #[doc(alias = "host-qmp-system-reset")]
    HostQmpSystemReset,
    /// Value `host-signal`.
    #[doc(alias = "host-signal")]
    HostSignal,
    /// Value `host-ui`.
    #[doc(alias = "host-ui")]
    HostUi,
    /// Value `guest-shutdown`.
    #[doc(alias = "guest-shutdown")]
    GuestShutdown,
    /// Value `guest-reset`.
    #[doc(alias = "guest-reset")]
    GuestReset,
    /// Value `guest-panic`.
    #[doc(alias = "guest-panic")]
    GuestPanic,
    /// Value `subsystem-reset`.
    #[doc(alias = "subsystem-reset")]
    SubsystemReset,
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

/// The struct `StatusInfo`, since QEMU 0.14.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,StatusInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StatusInfo {
    /// Member `running`.
    pub running: bool,
    /// Member `status`.
    pub status: RunState,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl StatusInfo {
    /// With the mandatory members, no optional one set.
    pub fn new(running: bool, status: impl Into<RunState>) -> Self {
        Self { running, status: status.into(), extra: Extra::default() }
    }
}

record! { received StatusInfo {
    running: "running" required,
    status: "status" required,
} extra }

/// The enum `WatchdogAction`, since QEMU 2.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,WatchdogAction)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WatchdogAction {
    /// Value `reset`.
    Reset,
    /// Value `shutdown`.
    Shutdown,
    /// Value `poweroff`.
    Poweroff,
    /// Value `pause`.
    Pause,
    /// Value `debug`.
    Debug,
    /// Value `none`.
    None,
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

/// The enum `RebootAction`, since QEMU 6.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,RebootAction)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RebootAction {
    /// Value `reset`.
    Reset,
    /// Value `shutdown`.
    Shutdown,
}

enumeration! { sent RebootAction {
    "reset" Reset,
    "shutdown" Shutdown,
} }

/// The enum `ShutdownAction`, since QEMU 6.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,ShutdownAction)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ShutdownAction {
    /// Value `poweroff`.
    Poweroff,
    /// Value `pause`.
    Pause,
}

enumeration! { sent ShutdownAction {
    "poweroff" Poweroff,
    "pause" Pause,
} }

/// The enum `PanicAction`, since QEMU 6.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,PanicAction)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PanicAction {
    /// Value `pause`.
    Pause,
    /// Value `shutdown`.
    Shutdown,
    /// Value `exit-failure`, since QEMU 7.1.
    #[doc(alias = "exit-failure")]
    ExitFailure,
    /// Value `none`.
    None,
}

enumeration! { sent PanicAction {
    "pause" Pause,
    "shutdown" Shutdown,
    "exit-failure" ExitFailure,
    "none" None,
} }

/// The enum `GuestPanicAction`, since QEMU 2.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,GuestPanicAction)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GuestPanicAction {
    /// Value `pause`.
    Pause,
    /// Value `poweroff`, since QEMU 2.8.
    Poweroff,
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

/// The enum `GuestPanicInformationType`, since QEMU 2.9.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,GuestPanicInformationType)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GuestPanicInformationType {
    /// Value `hyper-v`.
    #[doc(alias = "hyper-v")]
    HyperV,
    /// Value `s390`, since QEMU 2.12.
    S390,
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

/// The union `GuestPanicInformation`, since QEMU 2.9.
///
/// Its tag is `type`, which [`GuestPanicInformationBranch`] stands for.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,GuestPanicInformation)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GuestPanicInformation {
    /// What `type` is, and the members that come with it.
    pub branch: GuestPanicInformationBranch,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl GuestPanicInformation {
    /// With the mandatory members, no optional one set.
    pub fn new(branch: impl Into<GuestPanicInformationBranch>) -> Self {
        Self { branch: branch.into(), extra: Extra::default() }
    }

    /// With the branch `hyper-v`.
    #[inline]
    pub fn hyper_v(arg1: u64, arg2: u64, arg3: u64, arg4: u64, arg5: u64) -> Self {
        Self::new(GuestPanicInformationBranch::HyperV(GuestPanicInformationHyperV::new(arg1, arg2, arg3, arg4, arg5)))
    }

    /// With the branch `s390`.
    pub fn s390(core: u32, psw_mask: u64, psw_addr: u64, reason: impl Into<S390CrashReason>) -> Self {
        Self::new(GuestPanicInformationBranch::S390(GuestPanicInformationS390::new(core, psw_mask, psw_addr, reason)))
    }

    /// With the branch `tdx`.
    pub fn tdx(error_code: u32, message: impl Into<String>) -> Self {
        Self::new(GuestPanicInformationBranch::Tdx(GuestPanicInformationTdx::new(error_code, message)))
    }
}

/// The branches of [`GuestPanicInformation`], by the value of `type`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GuestPanicInformationBranch {
    /// Branch `hyper-v`.
    HyperV(GuestPanicInformationHyperV),
    /// Branch `s390`.
    S390(GuestPanicInformationS390),
    /// Branch `tdx`.
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

/// The struct `GuestPanicInformationHyperV`, since QEMU 2.9.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,GuestPanicInformationHyperV)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GuestPanicInformationHyperV {
    /// Member `arg1`.
    pub arg1: u64,
    /// Member `arg2`.
    pub arg2: u64,
    /// Member `arg3`.
    pub arg3: u64,
    /// Member `arg4`.
    pub arg4: u64,
    /// Member `arg5`.
    pub arg5: u64,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl GuestPanicInformationHyperV {
    /// With the mandatory members, no optional one set.
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

/// The enum `S390CrashReason`, since QEMU 2.12.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,S390CrashReason)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum S390CrashReason {
    /// Value `unknown`.
    #[doc(alias = "unknown")]
    UnknownValue,
    /// Value `disabled-wait`.
    #[doc(alias = "disabled-wait")]
    DisabledWait,
    /// Value `extint-loop`.
    #[doc(alias = "extint-loop")]
    ExtintLoop,
    /// Value `pgmint-loop`.
    #[doc(alias = "pgmint-loop")]
    PgmintLoop,
    /// Value `opint-loop`.
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

/// The struct `GuestPanicInformationS390`, since QEMU 2.12.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,GuestPanicInformationS390)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GuestPanicInformationS390 {
    /// Member `core`.
    pub core: u32,
    /// Member `psw-mask`.
    #[doc(alias = "psw-mask")]
    pub psw_mask: u64,
    /// Member `psw-addr`.
    #[doc(alias = "psw-addr")]
    pub psw_addr: u64,
    /// Member `reason`.
    pub reason: S390CrashReason,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl GuestPanicInformationS390 {
    /// With the mandatory members, no optional one set.
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

/// The struct `GuestPanicInformationTdx`, since QEMU 10.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,GuestPanicInformationTdx)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GuestPanicInformationTdx {
    /// Member `error-code`.
    #[doc(alias = "error-code")]
    pub error_code: u32,
    /// Member `message`.
    pub message: String,
    /// Member `gpa`.
    pub gpa: Option<u64>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl GuestPanicInformationTdx {
    /// With the mandatory members, no optional one set.
    pub fn new(error_code: u32, message: impl Into<String>) -> Self {
        Self { error_code, message: message.into(), gpa: None, extra: Extra::default() }
    }

    /// Sets `gpa`.
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

/// The enum `MemoryFailureRecipient`, since QEMU 5.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,MemoryFailureRecipient)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MemoryFailureRecipient {
    /// Value `hypervisor`.
    Hypervisor,
    /// Value `guest`.
    Guest,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { received MemoryFailureRecipient {
    "hypervisor" Hypervisor,
    "guest" Guest,
} open }

/// The enum `MemoryFailureAction`, since QEMU 5.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,MemoryFailureAction)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MemoryFailureAction {
    /// Value `ignore`.
    Ignore,
    /// Value `inject`.
    Inject,
    /// Value `fatal`.
    Fatal,
    /// Value `reset`.
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

/// The struct `MemoryFailureFlags`, since QEMU 5.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,MemoryFailureFlags)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MemoryFailureFlags {
    /// Member `action-required`.
    #[doc(alias = "action-required")]
    pub action_required: bool,
    /// Member `recursive`.
    pub recursive: bool,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl MemoryFailureFlags {
    /// With the mandatory members, no optional one set.
    #[inline]
    pub fn new(action_required: bool, recursive: bool) -> Self {
        Self { action_required, recursive, extra: Extra::default() }
    }
}

record! { received MemoryFailureFlags {
    action_required: "action-required" required,
    recursive: "recursive" required,
} extra }

/// The enum `NotifyVmexitOption`, since QEMU 7.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,NotifyVmexitOption)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NotifyVmexitOption {
    /// Value `run`.
    Run,
    /// Value `internal-error`.
    #[doc(alias = "internal-error")]
    InternalError,
    /// Value `disable`.
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
        /// With no member set.
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
        /// Member `action`.
        pub action: types::WatchdogAction,
    }

    impl WatchdogSetAction {
        /// With the mandatory members, no optional one set.
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
        /// Member `reboot`.
        pub reboot: Option<types::RebootAction>,
        /// Member `shutdown`.
        pub shutdown: Option<types::ShutdownAction>,
        /// Member `panic`.
        pub panic: Option<types::PanicAction>,
        /// Member `watchdog`.
        pub watchdog: Option<types::WatchdogAction>,
    }

    impl SetAction {
        /// With no member set.
        #[inline]
        pub fn new() -> Self {
            Self { reboot: None, shutdown: None, panic: None, watchdog: None }
        }

        /// Sets `reboot`.
        #[must_use]
        pub fn reboot(mut self, reboot: impl Into<types::RebootAction>) -> Self {
            self.reboot = Some(reboot.into());
            self
        }

        /// Sets `shutdown`.
        #[must_use]
        pub fn shutdown(mut self, shutdown: impl Into<types::ShutdownAction>) -> Self {
            self.shutdown = Some(shutdown.into());
            self
        }

        /// Sets `panic`.
        #[must_use]
        pub fn panic(mut self, panic: impl Into<types::PanicAction>) -> Self {
            self.panic = Some(panic.into());
            self
        }

        /// Sets `watchdog`.
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

    /// The event `SHUTDOWN`, since QEMU 0.12.
    ///
    /// Needs the feature `run-state` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Event-,SHUTDOWN)
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Shutdown {
        /// Member `guest`, since QEMU 2.10.
        pub guest: bool,
        /// Member `reason`, since QEMU 4.0.
        pub reason: types::ShutdownCause,
        /// Members that this type does not know.
        pub extra: Extra,
    }

    #[cfg(feature = "server")]
    impl Shutdown {
        /// With the mandatory members, no optional one set.
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
        /// With no member set.
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

    /// The event `RESET`, since QEMU 0.12.
    ///
    /// Needs the feature `run-state` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Event-,RESET)
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Reset {
        /// Member `guest`, since QEMU 2.10.
        pub guest: bool,
        /// Member `reason`, since QEMU 4.0.
        pub reason: types::ShutdownCause,
        /// Members that this type does not know.
        pub extra: Extra,
    }

    #[cfg(feature = "server")]
    impl Reset {
        /// With the mandatory members, no optional one set.
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
        /// With no member set.
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
        /// With no member set.
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
        /// With no member set.
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
        /// With no member set.
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
        /// With no member set.
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

    /// The event `WATCHDOG`, since QEMU 0.13.
    ///
    /// Needs the feature `run-state` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Event-,WATCHDOG)
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Watchdog {
        /// Member `action`.
        pub action: types::WatchdogAction,
        /// Members that this type does not know.
        pub extra: Extra,
    }

    #[cfg(feature = "server")]
    impl Watchdog {
        /// With the mandatory members, no optional one set.
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

    /// The event `GUEST_PANICKED`, since QEMU 1.5.
    ///
    /// Needs the feature `run-state` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Event-,GUEST_PANICKED)
    #[doc(alias = "GUEST_PANICKED")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct GuestPanicked {
        /// Member `action`.
        pub action: types::GuestPanicAction,
        /// Member `info`, since QEMU 2.9.
        pub info: Option<types::GuestPanicInformation>,
        /// Members that this type does not know.
        pub extra: Extra,
    }

    #[cfg(feature = "server")]
    impl GuestPanicked {
        /// With the mandatory members, no optional one set.
        pub fn new(action: impl Into<types::GuestPanicAction>) -> Self {
            Self { action: action.into(), info: None, extra: Extra::default() }
        }

        /// Sets `info`.
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

    /// The event `GUEST_CRASHLOADED`, since QEMU 5.0.
    ///
    /// Needs the feature `run-state` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Event-,GUEST_CRASHLOADED)
    #[doc(alias = "GUEST_CRASHLOADED")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct GuestCrashloaded {
        /// Member `action`.
        pub action: types::GuestPanicAction,
        /// Member `info`.
        pub info: Option<types::GuestPanicInformation>,
        /// Members that this type does not know.
        pub extra: Extra,
    }

    #[cfg(feature = "server")]
    impl GuestCrashloaded {
        /// With the mandatory members, no optional one set.
        pub fn new(action: impl Into<types::GuestPanicAction>) -> Self {
            Self { action: action.into(), info: None, extra: Extra::default() }
        }

        /// Sets `info`.
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
        /// With no member set.
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

    /// The event `MEMORY_FAILURE`, since QEMU 5.2.
    ///
    /// Needs the feature `run-state` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Event-,MEMORY_FAILURE)
    #[doc(alias = "MEMORY_FAILURE")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct MemoryFailure {
        /// Member `recipient`.
        pub recipient: types::MemoryFailureRecipient,
        /// Member `action`.
        pub action: types::MemoryFailureAction,
        /// Member `flags`.
        pub flags: types::MemoryFailureFlags,
        /// Members that this type does not know.
        pub extra: Extra,
    }

    #[cfg(feature = "server")]
    impl MemoryFailure {
        /// With the mandatory members, no optional one set.
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
