// Generated as `qmp` from schemas/qapi/control.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Types, commands and events of `schemas/qapi/control.json`.

#[allow(unused_imports)] // not every module needs types of others
use super::*;
use crate::Extra;
use crate::wire::{enumeration, record};

/// Extension of the protocol that is off unless client and server agree on it.
///
/// The enum `QMPCapability`, since QEMU 2.12.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,QMPCapability)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QmpCapability {
    /// Out-of-band execution: commands sent with `exec-oob` overtake queued ones. Replies may then come out of
    /// order, so every command needs an `id`.
    Oob,
}

enumeration! { sent QmpCapability {
    "oob" Oob,
} }

/// Release number of QEMU in three parts.
///
/// The struct `VersionTriple`, since QEMU 2.4.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,VersionTriple)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VersionTriple {
    /// First part: the 10 of 10.2.0. It is raised once a year.
    pub major: i64,
    /// Second part: the 2 of 10.2.0.
    pub minor: i64,
    /// Third part: small for stable releases, 50 for development builds, 90 and more for release candidates of the
    /// next release.
    pub micro: i64,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl VersionTriple {
    /// Creates a value with the mandatory members and no optional one.
    #[inline]
    pub fn new(major: i64, minor: i64, micro: i64) -> Self {
        Self { major, minor, micro, extra: Extra::default() }
    }
}

record! { received VersionTriple {
    major: "major" required,
    minor: "minor" required,
    micro: "micro" required,
} extra }

/// Version of the running QEMU with the distributor's addition.
///
/// The struct `VersionInfo`, since QEMU 0.14.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,VersionInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VersionInfo {
    /// Upstream release on which the binary is based. To find out about a feature, ask `query-qmp-schema` rather
    /// than comparing versions.
    pub qemu: VersionTriple,
    /// Distributor's package version, in a form of the distributor's choice. It is usually empty for builds from a
    /// release of the sources.
    pub package: String,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl VersionInfo {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(qemu: impl Into<VersionTriple>, package: impl Into<String>) -> Self {
        Self { qemu: qemu.into(), package: package.into(), extra: Extra::default() }
    }
}

record! { received VersionInfo {
    qemu: "qemu" required,
    package: "package" required,
} extra }

/// Command that the server offers.
///
/// The struct `CommandInfo`, since QEMU 0.14.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,CommandInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CommandInfo {
    /// Command, as it is sent in `execute`.
    pub name: String,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl CommandInfo {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), extra: Extra::default() }
    }
}

record! { received CommandInfo {
    name: "name" required,
} extra }

/// Language of a monitor.
///
/// The enum `MonitorMode`, since QEMU 5.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,MonitorMode)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MonitorMode {
    /// HMP, the line-oriented monitor for people.
    Readline,
    /// QMP, the JSON protocol for programs.
    Control,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { both MonitorMode {
    "readline" Readline,
    "control" Control,
} open }

/// Configuration of an additional monitor (`-mon`, or `--monitor` of the storage daemon).
///
/// The struct `MonitorOptions`, since QEMU 5.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,MonitorOptions)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MonitorOptions {
    /// Name of the monitor, unique among monitors. If absent: the monitor is anonymous.
    pub id: Option<String>,
    /// Language of the monitor. If absent: `readline` in the system emulator, `control` in the storage daemon.
    pub mode: Option<MonitorMode>,
    /// Whether replies are indented and spread over several lines. QMP only. If absent: one line per message.
    pub pretty: Option<bool>,
    /// Character device that carries the monitor. It serves one client at a time.
    pub chardev: String,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl MonitorOptions {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(chardev: impl Into<String>) -> Self {
        Self { id: None, mode: None, pretty: None, chardev: chardev.into(), extra: Extra::default() }
    }

    /// Sets `id`. Name of the monitor, unique among monitors. If absent: the monitor is anonymous.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets `mode`. Language of the monitor. If absent: `readline` in the system emulator, `control` in the storage
    /// daemon.
    #[must_use]
    pub fn mode(mut self, mode: impl Into<MonitorMode>) -> Self {
        self.mode = Some(mode.into());
        self
    }

    /// Sets `pretty`. Whether replies are indented and spread over several lines. QMP only. If absent: one line per
    /// message.
    #[must_use]
    #[inline]
    pub fn pretty(mut self, pretty: bool) -> Self {
        self.pretty = Some(pretty);
        self
    }
}

record! { both MonitorOptions {
    id: "id" optional,
    mode: "mode" optional,
    pretty: "pretty" optional,
    chardev: "chardev" required,
} extra }

/// Commands of `schemas/qapi/control.json`.
pub(crate) mod command {
    use super::super::types;
    use crate::wire::record;
    use crate::{Command, Empty};

    /// Ends capability negotiation and switches the monitor to command mode.
    ///
    /// It must be the first command of each connection. Until it succeeds, all other commands fail with
    /// `CommandNotFound` and events are withheld. A second call fails.
    ///
    /// The command `qmp_capabilities`, since QEMU 0.13.
    ///
    /// Returns nothing.
    ///
    /// May be executed before the machine is built.
    ///
    /// Needs the feature `control` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,qmp_capabilities)
    #[doc(alias = "qmp_capabilities")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct QmpCapabilities {
        /// Capabilities to switch on. Each must have been offered in the greeting. If absent: none is enabled.
        ///
        /// Member `enable`, since QEMU 2.12.
        pub enable: Option<Vec<types::QmpCapability>>,
    }

    impl QmpCapabilities {
        /// Creates a value with no member set.
        #[inline]
        pub fn new() -> Self {
            Self { enable: None }
        }

        /// Sets `enable`. Capabilities to switch on. Each must have been offered in the greeting. If absent: none is
        /// enabled.
        #[must_use]
        pub fn enable(mut self, enable: impl IntoIterator<Item = impl Into<types::QmpCapability>>) -> Self {
            self.enable = Some(enable.into_iter().map(Into::into).collect());
            self
        }
    }

    record! { sent QmpCapabilities {
        enable: "enable" optional,
    } }

    impl Command for QmpCapabilities {
        type Reply = Empty;
        const NAME: &'static str = "qmp_capabilities";
        const SINCE: Option<&'static str> = Some("0.13");
    }

    /// Reports QEMU's version.
    ///
    /// The greeting of each connection carries the same data.
    ///
    /// The command `query-version`, since QEMU 0.14.
    ///
    /// Returns [`VersionInfo`](types::VersionInfo).
    ///
    /// May be executed before the machine is built.
    ///
    /// Needs the feature `control` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,query%2Dversion)
    #[doc(alias = "query-version")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct QueryVersion {}

    impl QueryVersion {
        /// Creates a value with no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent QueryVersion {} }

    impl Command for QueryVersion {
        type Reply = types::VersionInfo;
        const NAME: &'static str = "query-version";
        const SINCE: Option<&'static str> = Some("0.14");
    }

    /// Lists the names of all commands that the server offers.
    ///
    /// For arguments and events, use `query-qmp-schema`.
    ///
    /// The command `query-commands`, since QEMU 0.14.
    ///
    /// Returns an array of [`CommandInfo`](types::CommandInfo).
    ///
    /// May be executed before the machine is built.
    ///
    /// Needs the feature `control` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,query%2Dcommands)
    #[doc(alias = "query-commands")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct QueryCommands {}

    impl QueryCommands {
        /// Creates a value with no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent QueryCommands {} }

    impl Command for QueryCommands {
        type Reply = Vec<types::CommandInfo>;
        const NAME: &'static str = "query-commands";
        const SINCE: Option<&'static str> = Some("0.14");
    }

    /// Ends QEMU at once, without asking the guest to shut down.
    ///
    /// Disk images are closed properly, but the guest experiences a loss of power. A `SHUTDOWN` event with reason
    /// `host-qmp-quit` is sent. The reply can be lost: treat a connection that closes after the command as success.
    /// It overrides the shutdown action `pause`.
    ///
    /// ```
    /// # use qapi_types::qmp;
    /// # #[cfg(feature = "blocking")]
    /// # fn example<C: qmp::Client>(vm: C) -> Result<(), C::Error> {
    /// // The connection ends after the reply, as the process does.
    /// vm.quit()?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The command `quit`, since QEMU 0.14.
    ///
    /// Returns nothing.
    ///
    /// May be executed before the machine is built.
    ///
    /// Needs the feature `control` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,quit)
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Quit {}

    impl Quit {
        /// Creates a value with no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent Quit {} }

    impl Command for Quit {
        type Reply = Empty;
        const NAME: &'static str = "quit";
        const SINCE: Option<&'static str> = Some("0.14");
    }
}
