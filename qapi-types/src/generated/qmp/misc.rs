// Generated as `qmp` from schemas/qapi/misc.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Types, commands and events of `schemas/qapi/misc.json`.

#[allow(unused_imports)] // not every module needs types of others
use super::*;
use crate::Extra;
use crate::wire::{enumeration, record};

/// Name of the VM as given by `-name`.
///
/// The struct `NameInfo`, since QEMU 0.14.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,NameInfo)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NameInfo {
    /// Name for people; QEMU does not interpret it. If absent: no name was given.
    pub name: Option<String>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl NameInfo {
    /// Creates a value with no member set.
    #[inline]
    pub fn new() -> Self {
        Self { name: None, extra: Extra::default() }
    }

    /// Sets `name`. Name for people; QEMU does not interpret it. If absent: no name was given.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

record! { received NameInfo {
    name: "name" optional,
} extra }

/// I/O thread with its polling settings.
///
/// Before it sleeps, an I/O thread polls for new work for a time that adapts between 0 and `poll-max-ns`.
/// Change the settings with `qom-set` on `/objects/ID`.
///
/// The struct `IOThreadInfo`, since QEMU 2.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,IOThreadInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IoThreadInfo {
    /// Name of the `iothread` object.
    pub id: String,
    /// Number of the host thread (on Linux, its TID), for pinning and for measuring its load.
    #[doc(alias = "thread-id")]
    pub thread_id: i64,
    /// Longest time of polling; 0 switches polling off. Unit: nanoseconds.
    ///
    /// Member `poll-max-ns`, since QEMU 2.9.
    #[doc(alias = "poll-max-ns")]
    pub poll_max_ns: i64,
    /// Factor by which the polling time is raised when it proves too short; 0 lets QEMU choose.
    ///
    /// Member `poll-grow`, since QEMU 2.9.
    #[doc(alias = "poll-grow")]
    pub poll_grow: i64,
    /// Divisor by which the polling time is lowered when polling was useless; 0 lets QEMU choose.
    ///
    /// Member `poll-shrink`, since QEMU 2.9.
    #[doc(alias = "poll-shrink")]
    pub poll_shrink: i64,
    /// Most requests submitted to the host at once; 0 lets the I/O engine choose. Unit: requests.
    ///
    /// Member `aio-max-batch`, since QEMU 6.1. Servers before 6.1 leave it out.
    #[doc(alias = "aio-max-batch")]
    pub aio_max_batch: Option<i64>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl IoThreadInfo {
    /// Creates a value with the mandatory members and no optional one.
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

/// Place of a file descriptor in a descriptor set.
///
/// The struct `AddfdInfo`, since QEMU 1.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,AddfdInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AddfdInfo {
    /// Number of the set. Open a file through it as `/dev/fdset/NUMBER`.
    #[doc(alias = "fdset-id")]
    pub fdset_id: i64,
    /// Number of the descriptor within QEMU, to be passed to `remove-fd`. It differs from the sender's number.
    pub fd: i64,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl AddfdInfo {
    /// Creates a value with the mandatory members and no optional one.
    #[inline]
    pub fn new(fdset_id: i64, fd: i64) -> Self {
        Self { fdset_id, fd, extra: Extra::default() }
    }
}

record! { received AddfdInfo {
    fdset_id: "fdset-id" required,
    fd: "fd" required,
} extra }

/// File descriptor in a descriptor set.
///
/// The struct `FdsetFdInfo`, since QEMU 1.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,FdsetFdInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FdsetFdInfo {
    /// Number of the descriptor within QEMU.
    pub fd: i64,
    /// Text given in `add-fd` or `-add-fd`. If absent: none was given.
    pub opaque: Option<String>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl FdsetFdInfo {
    /// Creates a value with the mandatory members and no optional one.
    #[inline]
    pub fn new(fd: i64) -> Self {
        Self { fd, opaque: None, extra: Extra::default() }
    }

    /// Sets `opaque`. Text given in `add-fd` or `-add-fd`. If absent: none was given.
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

/// Set of file descriptors that can be opened as one file.
///
/// The struct `FdsetInfo`, since QEMU 1.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,FdsetInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FdsetInfo {
    /// Number of the set, used in `/dev/fdset/NUMBER`.
    #[doc(alias = "fdset-id")]
    pub fdset_id: i64,
    /// Descriptors of the set, which should refer to the same file in different access modes.
    pub fds: Vec<FdsetFdInfo>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl FdsetInfo {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(fdset_id: i64, fds: impl IntoIterator<Item = impl Into<FdsetFdInfo>>) -> Self {
        Self { fdset_id, fds: fds.into_iter().map(Into::into).collect(), extra: Extra::default() }
    }
}

record! { received FdsetInfo {
    fdset_id: "fdset-id" required,
    fds: "fds" required,
} extra }

/// Form of the value of a command line parameter.
///
/// The enum `CommandLineParameterType`, since QEMU 1.5.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,CommandLineParameterType)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CommandLineParameterType {
    /// Any text.
    String,
    /// Switch: `on` or `off`.
    Boolean,
    /// Integer.
    Number,
    /// Integer with an optional binary suffix such as `K`, `M`, `G` or `T`; bytes without one.
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

/// Parameter of a command line option.
///
/// The struct `CommandLineParameterInfo`, since QEMU 1.5.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,CommandLineParameterInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CommandLineParameterInfo {
    /// Key of the `key=value` pair.
    pub name: String,
    /// Form of the value.
    pub r#type: CommandLineParameterType,
    /// Explanation for people. If absent: there is none.
    pub help: Option<String>,
    /// Value used if the parameter is not given, as text. If absent: unknown or none.
    ///
    /// Member `default`, since QEMU 2.1.
    pub default: Option<String>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl CommandLineParameterInfo {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(name: impl Into<String>, r#type: impl Into<CommandLineParameterType>) -> Self {
        Self { name: name.into(), r#type: r#type.into(), help: None, default: None, extra: Extra::default() }
    }

    /// Sets `help`. Explanation for people. If absent: there is none.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// Sets `default`. Value used if the parameter is not given, as text. If absent: unknown or none.
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

/// Command line option with its parameters.
///
/// The struct `CommandLineOptionInfo`, since QEMU 1.5.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,CommandLineOptionInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CommandLineOptionInfo {
    /// Name without the leading hyphen, such as `drive`.
    pub option: String,
    /// Known parameters. It is empty for options that accept any key.
    pub parameters: Vec<CommandLineParameterInfo>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl CommandLineOptionInfo {
    /// Creates a value with the mandatory members and no optional one.
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

    /// Hands an open client connection to the VNC, SPICE or D-Bus server or to a socket character device.
    ///
    /// First pass the socket with [`getfd`](super::super::command::Getfd). The name is used up by this command, also if it fails, in which case the
    /// socket is closed.
    ///
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
        /// `vnc`, `spice`, `@dbus-display`, or the name of a socket character device.
        pub protocol: String,
        /// Name under which `getfd` stored the socket.
        pub fdname: String,
        /// Whether the client is served without authentication. VNC and SPICE only. If absent: the client must
        /// authenticate as configured.
        pub skipauth: Option<bool>,
        /// Whether TLS is spoken on the connection. SPICE only.
        pub tls: Option<bool>,
    }

    impl AddClient {
        /// Creates a value with the mandatory members and no optional one.
        pub fn new(protocol: impl Into<String>, fdname: impl Into<String>) -> Self {
            Self { protocol: protocol.into(), fdname: fdname.into(), skipauth: None, tls: None }
        }

        /// Sets `skipauth`. Whether the client is served without authentication. VNC and SPICE only. If absent: the
        /// client must authenticate as configured.
        #[must_use]
        #[inline]
        pub fn skipauth(mut self, skipauth: bool) -> Self {
            self.skipauth = Some(skipauth);
            self
        }

        /// Sets `tls`. Whether TLS is spoken on the connection. SPICE only.
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

    /// Reports the name of the VM as given by `-name`.
    ///
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
        /// Creates a value with no member set.
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

    /// Lists the `iothread` objects with their host threads and polling settings.
    ///
    /// The main loop's thread is not listed.
    ///
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
        /// Creates a value with no member set.
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

    /// Stops the guest by halting all virtual CPUs.
    ///
    /// The `STOP` event comes before the reply. Stopping a stopped VM succeeds without an event. While an incoming
    /// migration is awaited, the command keeps the guest from starting afterwards. Fails while `dump-guest-memory`
    /// runs in the background.
    ///
    /// ```
    /// # use qapi_types::qmp;
    /// # #[cfg(feature = "blocking")]
    /// # fn example<C: qmp::Client>(vm: C) -> Result<(), C::Error> {
    /// vm.stop()?;
    /// // No CPU runs here, and what the guest has written is in the images.
    /// vm.cont()?;
    /// # Ok(())
    /// # }
    /// ```
    ///
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
        /// Creates a value with no member set.
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

    /// Starts the guest, or lets a stopped guest go on.
    ///
    /// The `RESUME` event comes before the reply. After an I/O error, failed requests are repeated. While an
    /// incoming migration is awaited, the command makes the guest start afterwards. Fails if a reset is necessary
    /// first (states `internal-error` and `shutdown`), during the last phase of an outgoing migration, if another
    /// process has locked a disk image, and while `dump-guest-memory` runs in the background.
    ///
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
        /// Creates a value with no member set.
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

    /// Ends the preconfiguration phase: QEMU creates the machine and goes on starting.
    ///
    /// Only possible if QEMU was started with `-preconfig`. Afterwards all commands are available.
    ///
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
        /// Creates a value with no member set.
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

    /// Executes a command line of the human monitor (HMP) and returns its printed output.
    ///
    /// A failed command is not a QMP error: its message is part of the output. Lines end with CR LF. Output has no
    /// stable form; use it for debugging and for the few functions without a QMP command.
    ///
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
        /// Line as it would be typed, such as `info network`.
        #[doc(alias = "command-line")]
        pub command_line: String,
        /// CPU for commands that examine one, such as `info registers` and `x`. If absent: the first CPU.
        #[doc(alias = "cpu-index")]
        pub cpu_index: Option<i64>,
    }

    impl HumanMonitorCommand {
        /// Creates a value with the mandatory members and no optional one.
        pub fn new(command_line: impl Into<String>) -> Self {
            Self { command_line: command_line.into(), cpu_index: None }
        }

        /// Sets `cpu-index`. CPU for commands that examine one, such as `info registers` and `x`. If absent: the first
        /// CPU.
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

    /// Stores a file descriptor, sent with this command over the monitor's Unix socket, under a name.
    ///
    /// Send the descriptor as SCM_RIGHTS ancillary data together with the bytes of the command. Later commands
    /// refer to it by name, for example `netdev_add` (`fd`), `migrate` and `dump-guest-memory` (`fd:NAME`); that
    /// uses up the name. The name is known only to this monitor. Storing to a name in use closes the earlier
    /// descriptor. For disk images use [`add-fd`](super::super::command::AddFd).
    ///
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
        /// New name. It must not start with a digit.
        pub fdname: String,
    }

    impl Getfd {
        /// Creates a value with the mandatory members and no optional one.
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

    /// Stores a socket that another Windows process duplicated for QEMU under a name.
    ///
    /// The counterpart of [`getfd`](super::super::command::Getfd) on Windows hosts. Create the structure with `WSADuplicateSocketW`.
    ///
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
        /// The `WSAPROTOCOL_INFOW` structure, Base64-encoded.
        pub info: Base64,
        /// New name. It must not start with a digit.
        pub fdname: String,
    }

    impl GetWin32Socket {
        /// Creates a value with the mandatory members and no optional one.
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

    /// Closes a file descriptor that [`getfd`](super::super::command::Getfd) stored and no command has used.
    ///
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
        /// Name given in `getfd`, on the same monitor.
        pub fdname: String,
    }

    impl Closefd {
        /// Creates a value with the mandatory members and no optional one.
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

    /// Puts a file descriptor, sent with this command over the monitor's Unix socket, into a descriptor set.
    ///
    /// Send the descriptor as SCM_RIGHTS ancillary data together with the bytes of the command. Wherever QEMU opens
    /// a file it accepts `/dev/fdset/NUMBER` and takes a descriptor of the set whose access mode fits, so put one
    /// for reading and one for writing into the set if both are needed. All monitors share the sets.
    ///
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
        /// Number of the set, zero or more. A set that does not exist is created. If absent: a new set with the lowest
        /// free number.
        #[doc(alias = "fdset-id")]
        pub fdset_id: Option<i64>,
        /// Any text; `query-fdsets` reports it. Helps to recognize descriptors after a reconnect. If absent: no text.
        pub opaque: Option<String>,
    }

    impl AddFd {
        /// Creates a value with no member set.
        #[inline]
        pub fn new() -> Self {
            Self { fdset_id: None, opaque: None }
        }

        /// Sets `fdset-id`. Number of the set, zero or more. A set that does not exist is created. If absent: a new set
        /// with the lowest free number.
        #[must_use]
        #[inline]
        pub fn fdset_id(mut self, fdset_id: i64) -> Self {
            self.fdset_id = Some(fdset_id);
            self
        }

        /// Sets `opaque`. Any text; `query-fdsets` reports it. Helps to recognize descriptors after a reconnect. If
        /// absent: no text.
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

    /// Removes file descriptors from a descriptor set, closing them as soon as possible.
    ///
    /// Files that were opened through the set stay open. The set disappears with its last descriptor once those
    /// files are closed.
    ///
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
        /// Number of the set.
        #[doc(alias = "fdset-id")]
        pub fdset_id: i64,
        /// Number of the descriptor within QEMU, as `add-fd` returned it. If absent: all descriptors of the set.
        pub fd: Option<i64>,
    }

    impl RemoveFd {
        /// Creates a value with the mandatory members and no optional one.
        #[inline]
        pub fn new(fdset_id: i64) -> Self {
            Self { fdset_id, fd: None }
        }

        /// Sets `fd`. Number of the descriptor within QEMU, as `add-fd` returned it. If absent: all descriptors of the
        /// set.
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

    /// Lists the descriptor sets with their file descriptors.
    ///
    /// All monitors, and the option `-add-fd`, share the sets.
    ///
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
        /// Creates a value with no member set.
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

    /// Lists command line options of QEMU with their parameters.
    ///
    /// The list is incomplete: it covers only options of the older `QemuOpts` kind, and lacks, for example, the
    /// properties of `-device`, `-object` and `-blockdev`. Use it to find out if an option exists, and
    /// `query-qmp-schema` where a QMP counterpart exists.
    ///
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
        /// Option to describe, without the leading hyphen. An unknown one is an error. If absent: all options.
        pub option: Option<String>,
    }

    impl QueryCommandLineOptions {
        /// Creates a value with no member set.
        #[inline]
        pub fn new() -> Self {
            Self { option: None }
        }

        /// Sets `option`. Option to describe, without the leading hyphen. An unknown one is an error. If absent: all
        /// options.
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

    /// Emitted when the guest set its real-time clock.
    ///
    /// Keep the last offset and start the VM with it next time, if the guest's clock should persist. Not all clock
    /// devices send the event. At most one event a second is sent; the last one wins.
    ///
    /// The event `RTC_CHANGE`, since QEMU 0.13.
    ///
    /// Needs the feature `misc` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Event-,RTC_CHANGE)
    #[doc(alias = "RTC_CHANGE")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct RtcChange {
        /// Difference of the new time from the time base given by `-rtc base=`. Unit: seconds.
        pub offset: i64,
        /// Path of the clock device.
        ///
        /// Member `qom-path`. Servers before 7.0 leave it out.
        #[doc(alias = "qom-path")]
        pub qom_path: Option<String>,
        /// Members that this type does not know.
        pub extra: Extra,
    }

    #[cfg(feature = "server")]
    impl RtcChange {
        /// Creates a value with the mandatory members and no optional one.
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

    /// Emitted when the client of a vfio-user server, usually another VM's QEMU, closed its connection.
    ///
    /// The event `VFU_CLIENT_HANGUP`, since QEMU 7.1.
    ///
    /// Needs the feature `misc` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Event-,VFU_CLIENT_HANGUP)
    #[doc(alias = "VFU_CLIENT_HANGUP")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct VfuClientHangup {
        /// Name of the `x-vfio-user-server` object.
        #[doc(alias = "vfu-id")]
        pub vfu_id: String,
        /// Path of the server object.
        #[doc(alias = "vfu-qom-path")]
        pub vfu_qom_path: String,
        /// Name of the PCI device that the server offers.
        #[doc(alias = "dev-id")]
        pub dev_id: String,
        /// Path of the offered PCI device.
        #[doc(alias = "dev-qom-path")]
        pub dev_qom_path: String,
        /// Members that this type does not know.
        pub extra: Extra,
    }

    #[cfg(feature = "server")]
    impl VfuClientHangup {
        /// Creates a value with the mandatory members and no optional one.
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
