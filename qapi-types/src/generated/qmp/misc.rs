// Generated as `qmp` from schemas/qapi/misc.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Types, commands and events of `schemas/qapi/misc.json`.

#[allow(unused_imports)] // not every module needs types of others
use super::*;
use crate::Extra;
use crate::wire::{enumeration, record};

/// The struct `NameInfo`, since QEMU 0.14.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,NameInfo)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NameInfo {
    /// Member `name`.
    pub name: Option<String>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl NameInfo {
    /// With no member set.
    #[inline]
    pub fn new() -> Self {
        Self { name: None, extra: Extra::default() }
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

record! { received NameInfo {
    name: "name" optional,
} extra }

/// The struct `IOThreadInfo`, since QEMU 2.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,IOThreadInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IoThreadInfo {
    /// Member `id`.
    pub id: String,
    /// Member `thread-id`.
    #[doc(alias = "thread-id")]
    pub thread_id: i64,
    /// Member `poll-max-ns`, since QEMU 2.9.
    #[doc(alias = "poll-max-ns")]
    pub poll_max_ns: i64,
    /// Member `poll-grow`, since QEMU 2.9.
    #[doc(alias = "poll-grow")]
    pub poll_grow: i64,
    /// Member `poll-shrink`, since QEMU 2.9.
    #[doc(alias = "poll-shrink")]
    pub poll_shrink: i64,
    /// Member `aio-max-batch`, since QEMU 6.1. Servers before 6.1 leave it out.
    #[doc(alias = "aio-max-batch")]
    pub aio_max_batch: Option<i64>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl IoThreadInfo {
    /// With the mandatory members, no optional one set.
    pub fn new(
        id: impl Into<String>,
        thread_id: i64,
        poll_max_ns: i64,
        poll_grow: i64,
        poll_shrink: i64,
        aio_max_batch: i64,
    ) -> Self {
        Self {
            id: id.into(),
            thread_id,
            poll_max_ns,
            poll_grow,
            poll_shrink,
            aio_max_batch: Some(aio_max_batch),
            extra: Extra::default(),
        }
    }
}

record! { received IoThreadInfo {
    id: "id" required,
    thread_id: "thread-id" required,
    poll_max_ns: "poll-max-ns" required,
    poll_grow: "poll-grow" required,
    poll_shrink: "poll-shrink" required,
    aio_max_batch: "aio-max-batch" optional,
} extra }

/// The struct `AddfdInfo`, since QEMU 1.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,AddfdInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AddfdInfo {
    /// Member `fdset-id`.
    #[doc(alias = "fdset-id")]
    pub fdset_id: i64,
    /// Member `fd`.
    pub fd: i64,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl AddfdInfo {
    /// With the mandatory members, no optional one set.
    #[inline]
    pub fn new(fdset_id: i64, fd: i64) -> Self {
        Self { fdset_id, fd, extra: Extra::default() }
    }
}

record! { received AddfdInfo {
    fdset_id: "fdset-id" required,
    fd: "fd" required,
} extra }

/// The struct `FdsetFdInfo`, since QEMU 1.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,FdsetFdInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FdsetFdInfo {
    /// Member `fd`.
    pub fd: i64,
    /// Member `opaque`.
    pub opaque: Option<String>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl FdsetFdInfo {
    /// With the mandatory members, no optional one set.
    #[inline]
    pub fn new(fd: i64) -> Self {
        Self { fd, opaque: None, extra: Extra::default() }
    }

    /// Sets `opaque`.
    #[must_use]
    pub fn opaque(mut self, opaque: impl Into<String>) -> Self {
        self.opaque = Some(opaque.into());
        self
    }
}

record! { received FdsetFdInfo {
    fd: "fd" required,
    opaque: "opaque" optional,
} extra }

/// The struct `FdsetInfo`, since QEMU 1.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,FdsetInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FdsetInfo {
    /// Member `fdset-id`.
    #[doc(alias = "fdset-id")]
    pub fdset_id: i64,
    /// Member `fds`.
    pub fds: Vec<FdsetFdInfo>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl FdsetInfo {
    /// With the mandatory members, no optional one set.
    pub fn new(fdset_id: i64, fds: impl IntoIterator<Item = impl Into<FdsetFdInfo>>) -> Self {
        Self { fdset_id, fds: fds.into_iter().map(Into::into).collect(), extra: Extra::default() }
    }
}

record! { received FdsetInfo {
    fdset_id: "fdset-id" required,
    fds: "fds" required,
} extra }

/// The enum `CommandLineParameterType`, since QEMU 1.5.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,CommandLineParameterType)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CommandLineParameterType {
    /// Value `string`.
    String,
    /// Value `boolean`.
    Boolean,
    /// Value `number`.
    Number,
    /// Value `size`.
    Size,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { received CommandLineParameterType {
    "string" String,
    "boolean" Boolean,
    "number" Number,
    "size" Size,
} open }

/// The struct `CommandLineParameterInfo`, since QEMU 1.5.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,CommandLineParameterInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CommandLineParameterInfo {
    /// Member `name`.
    pub name: String,
    /// Member `type`.
    pub r#type: CommandLineParameterType,
    /// Member `help`.
    pub help: Option<String>,
    /// Member `default`, since QEMU 2.1.
    pub default: Option<String>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl CommandLineParameterInfo {
    /// With the mandatory members, no optional one set.
    pub fn new(name: impl Into<String>, r#type: impl Into<CommandLineParameterType>) -> Self {
        Self { name: name.into(), r#type: r#type.into(), help: None, default: None, extra: Extra::default() }
    }

    /// Sets `help`.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// Sets `default`.
    #[must_use]
    pub fn default2(mut self, default: impl Into<String>) -> Self {
        self.default = Some(default.into());
        self
    }
}

record! { received CommandLineParameterInfo {
    name: "name" required,
    r#type: "type" required,
    help: "help" optional,
    default: "default" optional,
} extra }

/// The struct `CommandLineOptionInfo`, since QEMU 1.5.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,CommandLineOptionInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CommandLineOptionInfo {
    /// Member `option`.
    pub option: String,
    /// Member `parameters`.
    pub parameters: Vec<CommandLineParameterInfo>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl CommandLineOptionInfo {
    /// With the mandatory members, no optional one set.
    pub fn new(
        option: impl Into<String>,
        parameters: impl IntoIterator<Item = impl Into<CommandLineParameterInfo>>,
    ) -> Self {
        Self {
            option: option.into(),
            parameters: parameters.into_iter().map(Into::into).collect(),
            extra: Extra::default(),
        }
    }
}

record! { received CommandLineOptionInfo {
    option: "option" required,
    parameters: "parameters" required,
} extra }

/// Commands of `schemas/qapi/misc.json`.
pub(crate) mod command {
    use super::super::types;
    use crate::wire::{masked_debug, record};
    use crate::{Base64, Command, Empty};

    /// The command `add_client`, since QEMU 0.14.
    ///
    /// Returns nothing.
    ///
    /// Needs the feature `misc` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,add_client)
    #[doc(alias = "add_client")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct AddClient {
        /// Member `protocol`.
        pub protocol: String,
        /// Member `fdname`.
        pub fdname: String,
        /// Member `skipauth`.
        pub skipauth: Option<bool>,
        /// Member `tls`.
        pub tls: Option<bool>,
    }

    impl AddClient {
        /// With the mandatory members, no optional one set.
        pub fn new(protocol: impl Into<String>, fdname: impl Into<String>) -> Self {
            Self { protocol: protocol.into(), fdname: fdname.into(), skipauth: None, tls: None }
        }

        /// Sets `skipauth`.
        #[must_use]
        #[inline]
        pub fn skipauth(mut self, skipauth: bool) -> Self {
            self.skipauth = Some(skipauth);
            self
        }

        /// Sets `tls`.
        #[must_use]
        #[inline]
        pub fn tls(mut self, tls: bool) -> Self {
            self.tls = Some(tls);
            self
        }
    }

    record! { sent AddClient {
        protocol: "protocol" required,
        fdname: "fdname" required,
        skipauth: "skipauth" optional,
        tls: "tls" optional,
    } }

    impl Command for AddClient {
        type Reply = Empty;
        const NAME: &'static str = "add_client";
        const SINCE: Option<&'static str> = Some("0.14");
    }

    /// The command `query-name`, since QEMU 0.14.
    ///
    /// Returns [`NameInfo`](types::NameInfo).
    ///
    /// May be executed before the machine is built.
    ///
    /// Needs the feature `misc` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,query%2Dname)
    #[doc(alias = "query-name")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct QueryName {}

    impl QueryName {
        /// With no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent QueryName {} }

    impl Command for QueryName {
        type Reply = types::NameInfo;
        const NAME: &'static str = "query-name";
        const SINCE: Option<&'static str> = Some("0.14");
    }

    /// The command `query-iothreads`, since QEMU 2.0.
    ///
    /// Returns an array of [`IoThreadInfo`](types::IoThreadInfo).
    ///
    /// May be executed before the machine is built.
    ///
    /// Needs the feature `misc` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,query%2Diothreads)
    #[doc(alias = "query-iothreads")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct QueryIothreads {}

    impl QueryIothreads {
        /// With no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent QueryIothreads {} }

    impl Command for QueryIothreads {
        type Reply = Vec<types::IoThreadInfo>;
        const NAME: &'static str = "query-iothreads";
        const SINCE: Option<&'static str> = Some("2.0");
    }

    /// The command `stop`, since QEMU 0.14.
    ///
    /// Returns nothing.
    ///
    /// Needs the feature `misc` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,stop)
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Stop {}

    impl Stop {
        /// With no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent Stop {} }

    impl Command for Stop {
        type Reply = Empty;
        const NAME: &'static str = "stop";
        const SINCE: Option<&'static str> = Some("0.14");
    }

    /// The command `cont`, since QEMU 0.14.
    ///
    /// Returns nothing.
    ///
    /// Needs the feature `misc` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,cont)
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Cont {}

    impl Cont {
        /// With no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent Cont {} }

    impl Command for Cont {
        type Reply = Empty;
        const NAME: &'static str = "cont";
        const SINCE: Option<&'static str> = Some("0.14");
    }

    /// The command `x-exit-preconfig`, since QEMU 3.0.
    ///
    /// **Unstable** upstream: it may change or go away without notice.
    ///
    /// Returns nothing.
    ///
    /// May be executed before the machine is built.
    ///
    /// Needs the feature `misc` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,x%2Dexit%2Dpreconfig)
    #[doc(alias = "x-exit-preconfig")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct XExitPreconfig {}

    impl XExitPreconfig {
        /// With no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent XExitPreconfig {} }

    impl Command for XExitPreconfig {
        type Reply = Empty;
        const NAME: &'static str = "x-exit-preconfig";
        const SINCE: Option<&'static str> = Some("3.0");
    }

    /// The command `human-monitor-command`, since QEMU 0.14.
    ///
    /// Features: `savevm-monitor-nodes`.
    ///
    /// Returns `String`.
    ///
    /// Needs the feature `misc` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,human%2Dmonitor%2Dcommand)
    #[doc(alias = "human-monitor-command")]
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct HumanMonitorCommand {
        /// Member `command-line`.
        #[doc(alias = "command-line")]
        pub command_line: String,
        /// Member `cpu-index`.
        #[doc(alias = "cpu-index")]
        pub cpu_index: Option<i64>,
    }

    impl HumanMonitorCommand {
        /// With the mandatory members, no optional one set.
        pub fn new(command_line: impl Into<String>) -> Self {
            Self { command_line: command_line.into(), cpu_index: None }
        }

        /// Sets `cpu-index`.
        #[must_use]
        #[inline]
        pub fn cpu_index(mut self, cpu_index: i64) -> Self {
            self.cpu_index = Some(cpu_index);
            self
        }
    }

    record! { sent HumanMonitorCommand {
        command_line: "command-line" required,
        cpu_index: "cpu-index" optional,
    } }

    masked_debug! { HumanMonitorCommand {
        command_line: secret,
        cpu_index: shown,
    } }

    impl Command for HumanMonitorCommand {
        type Reply = String;
        const NAME: &'static str = "human-monitor-command";
        const SINCE: Option<&'static str> = Some("0.14");
    }

    /// The command `getfd`, since QEMU 0.14.
    ///
    /// Only in builds with `CONFIG_POSIX`.
    ///
    /// Returns nothing.
    ///
    /// Needs the feature `misc` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,getfd)
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Getfd {
        /// Member `fdname`.
        pub fdname: String,
    }

    impl Getfd {
        /// With the mandatory members, no optional one set.
        pub fn new(fdname: impl Into<String>) -> Self {
            Self { fdname: fdname.into() }
        }
    }

    record! { sent Getfd {
        fdname: "fdname" required,
    } }

    impl Command for Getfd {
        type Reply = Empty;
        const NAME: &'static str = "getfd";
        const SINCE: Option<&'static str> = Some("0.14");
    }

    /// The command `get-win32-socket`, since QEMU 8.0.
    ///
    /// Only in builds with `CONFIG_WIN32`.
    ///
    /// Returns nothing.
    ///
    /// Needs the feature `misc` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,get%2Dwin32%2Dsocket)
    #[doc(alias = "get-win32-socket")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct GetWin32Socket {
        /// Member `info`.
        pub info: Base64,
        /// Member `fdname`.
        pub fdname: String,
    }

    impl GetWin32Socket {
        /// With the mandatory members, no optional one set.
        pub fn new(info: impl Into<Base64>, fdname: impl Into<String>) -> Self {
            Self { info: info.into(), fdname: fdname.into() }
        }
    }

    record! { sent GetWin32Socket {
        info: "info" required,
        fdname: "fdname" required,
    } }

    impl Command for GetWin32Socket {
        type Reply = Empty;
        const NAME: &'static str = "get-win32-socket";
        const SINCE: Option<&'static str> = Some("8.0");
    }

    /// The command `closefd`, since QEMU 0.14.
    ///
    /// Returns nothing.
    ///
    /// Needs the feature `misc` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,closefd)
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Closefd {
        /// Member `fdname`.
        pub fdname: String,
    }

    impl Closefd {
        /// With the mandatory members, no optional one set.
        pub fn new(fdname: impl Into<String>) -> Self {
            Self { fdname: fdname.into() }
        }
    }

    record! { sent Closefd {
        fdname: "fdname" required,
    } }

    impl Command for Closefd {
        type Reply = Empty;
        const NAME: &'static str = "closefd";
        const SINCE: Option<&'static str> = Some("0.14");
    }

    /// The command `add-fd`, since QEMU 1.2.
    ///
    /// Returns [`AddfdInfo`](types::AddfdInfo).
    ///
    /// Needs the feature `misc` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,add%2Dfd)
    #[doc(alias = "add-fd")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct AddFd {
        /// Member `fdset-id`.
        #[doc(alias = "fdset-id")]
        pub fdset_id: Option<i64>,
        /// Member `opaque`.
        pub opaque: Option<String>,
    }

    impl AddFd {
        /// With no member set.
        #[inline]
        pub fn new() -> Self {
            Self { fdset_id: None, opaque: None }
        }

        /// Sets `fdset-id`.
        #[must_use]
        #[inline]
        pub fn fdset_id(mut self, fdset_id: i64) -> Self {
            self.fdset_id = Some(fdset_id);
            self
        }

        /// Sets `opaque`.
        #[must_use]
        pub fn opaque(mut self, opaque: impl Into<String>) -> Self {
            self.opaque = Some(opaque.into());
            self
        }
    }

    record! { sent AddFd {
        fdset_id: "fdset-id" optional,
        opaque: "opaque" optional,
    } }

    impl Command for AddFd {
        type Reply = types::AddfdInfo;
        const NAME: &'static str = "add-fd";
        const SINCE: Option<&'static str> = Some("1.2");
    }

    /// The command `remove-fd`, since QEMU 1.2.
    ///
    /// Returns nothing.
    ///
    /// Needs the feature `misc` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,remove%2Dfd)
    #[doc(alias = "remove-fd")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct RemoveFd {
        /// Member `fdset-id`.
        #[doc(alias = "fdset-id")]
        pub fdset_id: i64,
        /// Member `fd`.
        pub fd: Option<i64>,
    }

    impl RemoveFd {
        /// With the mandatory members, no optional one set.
        #[inline]
        pub fn new(fdset_id: i64) -> Self {
            Self { fdset_id, fd: None }
        }

        /// Sets `fd`.
        #[must_use]
        #[inline]
        pub fn fd(mut self, fd: i64) -> Self {
            self.fd = Some(fd);
            self
        }
    }

    record! { sent RemoveFd {
        fdset_id: "fdset-id" required,
        fd: "fd" optional,
    } }

    impl Command for RemoveFd {
        type Reply = Empty;
        const NAME: &'static str = "remove-fd";
        const SINCE: Option<&'static str> = Some("1.2");
    }

    /// The command `query-fdsets`, since QEMU 1.2.
    ///
    /// Returns an array of [`FdsetInfo`](types::FdsetInfo).
    ///
    /// Needs the feature `misc` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,query%2Dfdsets)
    #[doc(alias = "query-fdsets")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct QueryFdsets {}

    impl QueryFdsets {
        /// With no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent QueryFdsets {} }

    impl Command for QueryFdsets {
        type Reply = Vec<types::FdsetInfo>;
        const NAME: &'static str = "query-fdsets";
        const SINCE: Option<&'static str> = Some("1.2");
    }

    /// The command `query-command-line-options`, since QEMU 1.5.
    ///
    /// Returns an array of [`CommandLineOptionInfo`](types::CommandLineOptionInfo).
    ///
    /// May be executed before the machine is built.
    ///
    /// Needs the feature `misc` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,query%2Dcommand%2Dline%2Doptions)
    #[doc(alias = "query-command-line-options")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct QueryCommandLineOptions {
        /// Member `option`.
        pub option: Option<String>,
    }

    impl QueryCommandLineOptions {
        /// With no member set.
        #[inline]
        pub fn new() -> Self {
            Self { option: None }
        }

        /// Sets `option`.
        #[must_use]
        pub fn option(mut self, option: impl Into<String>) -> Self {
            self.option = Some(option.into());
            self
        }
    }

    record! { sent QueryCommandLineOptions {
        option: "option" optional,
    } }

    impl Command for QueryCommandLineOptions {
        type Reply = Vec<types::CommandLineOptionInfo>;
        const NAME: &'static str = "query-command-line-options";
        const SINCE: Option<&'static str> = Some("1.5");
    }
}

/// Events of `schemas/qapi/misc.json`.
pub(crate) mod event {
    use crate::wire::record;
    use crate::{Event, Extra};

    /// The event `RTC_CHANGE`, since QEMU 0.13.
    ///
    /// Needs the feature `misc` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Event-,RTC_CHANGE)
    #[doc(alias = "RTC_CHANGE")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct RtcChange {
        /// Member `offset`.
        pub offset: i64,
        /// Member `qom-path`. Servers before 7.0 leave it out.
        #[doc(alias = "qom-path")]
        pub qom_path: Option<String>,
        /// Members that this type does not know.
        pub extra: Extra,
    }

    #[cfg(feature = "server")]
    impl RtcChange {
        /// With the mandatory members, no optional one set.
        pub fn new(offset: i64, qom_path: impl Into<String>) -> Self {
            Self { offset, qom_path: Some(qom_path.into()), extra: Extra::default() }
        }
    }

    record! { received RtcChange {
        offset: "offset" required,
        qom_path: "qom-path" optional,
    } extra }

    impl Event for RtcChange {
        const NAME: &'static str = "RTC_CHANGE";
        const SINCE: Option<&'static str> = Some("0.13");
    }

    /// The event `VFU_CLIENT_HANGUP`, since QEMU 7.1.
    ///
    /// Needs the feature `misc` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Event-,VFU_CLIENT_HANGUP)
    #[doc(alias = "VFU_CLIENT_HANGUP")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct VfuClientHangup {
        /// Member `vfu-id`.
        #[doc(alias = "vfu-id")]
        pub vfu_id: String,
        /// Member `vfu-qom-path`.
        #[doc(alias = "vfu-qom-path")]
        pub vfu_qom_path: String,
        /// Member `dev-id`.
        #[doc(alias = "dev-id")]
        pub dev_id: String,
        /// Member `dev-qom-path`.
        #[doc(alias = "dev-qom-path")]
        pub dev_qom_path: String,
        /// Members that this type does not know.
        pub extra: Extra,
    }

    #[cfg(feature = "server")]
    impl VfuClientHangup {
        /// With the mandatory members, no optional one set.
        pub fn new(
            vfu_id: impl Into<String>,
            vfu_qom_path: impl Into<String>,
            dev_id: impl Into<String>,
            dev_qom_path: impl Into<String>,
        ) -> Self {
            Self {
                vfu_id: vfu_id.into(),
                vfu_qom_path: vfu_qom_path.into(),
                dev_id: dev_id.into(),
                dev_qom_path: dev_qom_path.into(),
                extra: Extra::default(),
            }
        }
    }

    record! { received VfuClientHangup {
        vfu_id: "vfu-id" required,
        vfu_qom_path: "vfu-qom-path" required,
        dev_id: "dev-id" required,
        dev_qom_path: "dev-qom-path" required,
    } extra }

    impl Event for VfuClientHangup {
        const NAME: &'static str = "VFU_CLIENT_HANGUP";
        const SINCE: Option<&'static str> = Some("7.1");
    }
}
