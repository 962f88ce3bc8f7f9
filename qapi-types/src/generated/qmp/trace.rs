// Generated as `qmp` from schemas/qapi/trace.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Types, commands and events of `schemas/qapi/trace.json`.

#[allow(unused_imports)] // not every module needs types of others
use super::*;
use crate::Extra;
use crate::wire::{enumeration, record};

/// Whether a trace point records anything.
///
/// The enum `TraceEventState`, since QEMU 2.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,TraceEventState)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TraceEventState {
    /// The trace point was compiled out and cannot be switched on.
    Unavailable,
    /// The trace point is switched off at present.
    Disabled,
    /// The trace point is recorded by the trace backend.
    Enabled,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { received TraceEventState {
    "unavailable" Unavailable,
    "disabled" Disabled,
    "enabled" Enabled,
} open }

/// Trace point of QEMU and its state.
///
/// The struct `TraceEventInfo`, since QEMU 2.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,TraceEventInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TraceEventInfo {
    /// Trace point, as in QEMU's `trace-events` files. Names change between releases.
    pub name: String,
    /// Whether it records.
    pub state: TraceEventState,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl TraceEventInfo {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(name: impl Into<String>, state: impl Into<TraceEventState>) -> Self {
        Self { name: name.into(), state: state.into(), extra: Extra::default() }
    }
}

record! { received TraceEventInfo {
    name: "name" required,
    state: "state" required,
} extra }

/// Commands of `schemas/qapi/trace.json`.
pub(crate) mod command {
    use super::super::types;
    use crate::wire::record;
    use crate::{Command, Empty};

    /// Lists trace points of QEMU that match a pattern, with their states.
    ///
    /// The command `trace-event-get-state`, since QEMU 2.2.
    ///
    /// Returns an array of [`TraceEventInfo`](types::TraceEventInfo).
    ///
    /// Needs the feature `trace` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,trace%2Devent%2Dget%2Dstate)
    #[doc(alias = "trace-event-get-state")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct TraceEventGetState {
        /// Pattern with `*` and `?`, case-sensitive. A name without wildcards that does not exist is an error.
        pub name: String,
    }

    impl TraceEventGetState {
        /// Creates a value with the mandatory members and no optional one.
        pub fn new(name: impl Into<String>) -> Self {
            Self { name: name.into() }
        }
    }

    record! { sent TraceEventGetState {
        name: "name" required,
    } }

    impl Command for TraceEventGetState {
        type Reply = Vec<types::TraceEventInfo>;
        const NAME: &'static str = "trace-event-get-state";
        const SINCE: Option<&'static str> = Some("2.2");
    }

    /// Switches trace points of QEMU on or off.
    ///
    /// Where the records go depends on the trace backends QEMU was built with; the backend `log` writes to standard
    /// error or the log file.
    ///
    /// The command `trace-event-set-state`, since QEMU 2.2.
    ///
    /// Returns nothing.
    ///
    /// Needs the feature `trace` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,trace%2Devent%2Dset%2Dstate)
    #[doc(alias = "trace-event-set-state")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct TraceEventSetState {
        /// Pattern with `*` and `?`, case-sensitive.
        pub name: String,
        /// Whether matching trace points shall record.
        pub enable: bool,
        /// Whether matching trace points that were compiled out are skipped. Otherwise they are an error. If absent:
        /// they are an error.
        #[doc(alias = "ignore-unavailable")]
        pub ignore_unavailable: Option<bool>,
    }

    impl TraceEventSetState {
        /// Creates a value with the mandatory members and no optional one.
        pub fn new(name: impl Into<String>, enable: bool) -> Self {
            Self { name: name.into(), enable, ignore_unavailable: None }
        }

        /// Sets `ignore-unavailable`. Whether matching trace points that were compiled out are skipped. Otherwise they
        /// are an error. If absent: they are an error.
        #[must_use]
        #[inline]
        pub fn ignore_unavailable(mut self, ignore_unavailable: bool) -> Self {
            self.ignore_unavailable = Some(ignore_unavailable);
            self
        }
    }

    record! { sent TraceEventSetState {
        name: "name" required,
        enable: "enable" required,
        ignore_unavailable: "ignore-unavailable" optional,
    } }

    impl Command for TraceEventSetState {
        type Reply = Empty;
        const NAME: &'static str = "trace-event-set-state";
        const SINCE: Option<&'static str> = Some("2.2");
    }
}
