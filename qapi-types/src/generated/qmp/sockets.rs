// Generated as `qmp` from schemas/qapi/sockets.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Types, commands and events of `schemas/qapi/sockets.json`.

#[allow(unused_imports)] // not every module needs types of others
use super::*;
use crate::Extra;
use crate::wire::{enumeration, record, union};

/// Kind of address by which a server or client is reached.
///
/// The enum `NetworkAddressFamily`, since QEMU 2.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,NetworkAddressFamily)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NetworkAddressFamily {
    /// Internet protocol version 4.
    Ipv4,
    /// Internet protocol version 6.
    Ipv6,
    /// A socket in the file system of the host.
    Unix,
    /// Communication between guests and their host.
    ///
    /// Value `vsock`, since QEMU 2.8.
    Vsock,
    /// A family that QEMU has no name for.
    #[doc(alias = "unknown")]
    UnknownValue,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { received NetworkAddressFamily {
    "ipv4" Ipv4,
    "ipv6" Ipv6,
    "unix" Unix,
    "vsock" Vsock,
    "unknown" UnknownValue,
} open }

/// Host and port of an Internet socket.
///
/// The struct `InetSocketAddressBase`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,InetSocketAddressBase)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InetSocketAddressBase {
    /// Name or numeric address. To listen, an empty string means all interfaces.
    pub host: String,
    /// Number from 0 to 65535 as a string, or a service name. To listen, 0 takes a free one.
    pub port: String,
}

impl InetSocketAddressBase {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(host: impl Into<String>, port: impl Into<String>) -> Self {
        Self { host: host.into(), port: port.into() }
    }
}

record! { sent InetSocketAddressBase {
    host: "host" required,
    port: "port" required,
} }

/// An Internet socket, with a range of ports to try and TCP options.
///
/// The struct `InetSocketAddress`, since QEMU 1.3.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,InetSocketAddress)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InetSocketAddress {
    /// Name or numeric address. To listen, an empty string means all interfaces.
    pub host: String,
    /// Number from 0 to 65535 as a string, or a service name. To listen, 0 takes a free one.
    pub port: String,
    /// Whether host and port are numbers, so that no name is looked up. Default: `false`.
    ///
    /// Member `numeric`, since QEMU 2.9.
    pub numeric: Option<bool>,
    /// Highest port to try when listening. The first free one from `port` on is taken. If absent: only `port`.
    pub to: Option<u16>,
    /// Whether IPv4 may be used. Only one family is used if exactly one of `ipv4` and `ipv6` is true. If absent:
    /// both families.
    pub ipv4: Option<bool>,
    /// Whether IPv6 may be used. If absent: both families.
    pub ipv6: Option<bool>,
    /// Whether TCP probes idle connections, so that a vanished peer is noticed. Default: `false`.
    ///
    /// Member `keep-alive`, since QEMU 4.2.
    #[doc(alias = "keep-alive")]
    pub keep_alive: Option<bool>,
    /// Number of unanswered probes that end the connection. 0 means the setting of the host. If absent: the setting
    /// of the host.
    ///
    /// Member `keep-alive-count`, since QEMU 10.1. Only in builds with `HAVE_TCP_KEEPCNT`.
    #[doc(alias = "keep-alive-count")]
    pub keep_alive_count: Option<u32>,
    /// Idle time before the first probe. 0 means the setting of the host. Unit: seconds. If absent: the setting of
    /// the host.
    ///
    /// Member `keep-alive-idle`, since QEMU 10.1. Only in builds with `HAVE_TCP_KEEPIDLE`.
    #[doc(alias = "keep-alive-idle")]
    pub keep_alive_idle: Option<u32>,
    /// Time between two probes. 0 means the setting of the host. Unit: seconds. If absent: the setting of the host.
    ///
    /// Member `keep-alive-interval`, since QEMU 10.1. Only in builds with `HAVE_TCP_KEEPINTVL`.
    #[doc(alias = "keep-alive-interval")]
    pub keep_alive_interval: Option<u32>,
    /// Whether Multipath TCP is used, which can spread a connection over several links. Default: `false`.
    ///
    /// Member `mptcp`, since QEMU 6.1. Only in builds with `HAVE_IPPROTO_MPTCP`.
    pub mptcp: Option<bool>,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl InetSocketAddress {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(host: impl Into<String>, port: impl Into<String>) -> Self {
        Self {
            host: host.into(),
            port: port.into(),
            numeric: None,
            to: None,
            ipv4: None,
            ipv6: None,
            keep_alive: None,
            keep_alive_count: None,
            keep_alive_idle: None,
            keep_alive_interval: None,
            mptcp: None,
            extra: Extra::default(),
        }
    }

    /// Sets `numeric`. Whether host and port are numbers, so that no name is looked up. Default: `false`.
    #[must_use]
    #[inline]
    pub fn numeric(mut self, numeric: bool) -> Self {
        self.numeric = Some(numeric);
        self
    }

    /// Sets `to`. Highest port to try when listening. The first free one from `port` on is taken. If absent: only
    /// `port`.
    #[must_use]
    #[inline]
    pub fn to(mut self, to: u16) -> Self {
        self.to = Some(to);
        self
    }

    /// Sets `ipv4`. Whether IPv4 may be used. Only one family is used if exactly one of `ipv4` and `ipv6` is true.
    /// If absent: both families.
    #[must_use]
    #[inline]
    pub fn ipv4(mut self, ipv4: bool) -> Self {
        self.ipv4 = Some(ipv4);
        self
    }

    /// Sets `ipv6`. Whether IPv6 may be used. If absent: both families.
    #[must_use]
    #[inline]
    pub fn ipv6(mut self, ipv6: bool) -> Self {
        self.ipv6 = Some(ipv6);
        self
    }

    /// Sets `keep-alive`. Whether TCP probes idle connections, so that a vanished peer is noticed. Default:
    /// `false`.
    #[must_use]
    #[inline]
    pub fn keep_alive(mut self, keep_alive: bool) -> Self {
        self.keep_alive = Some(keep_alive);
        self
    }

    /// Sets `keep-alive-count`. Number of unanswered probes that end the connection. 0 means the setting of the
    /// host. If absent: the setting of the host.
    #[must_use]
    #[inline]
    pub fn keep_alive_count(mut self, keep_alive_count: u32) -> Self {
        self.keep_alive_count = Some(keep_alive_count);
        self
    }

    /// Sets `keep-alive-idle`. Idle time before the first probe. 0 means the setting of the host. Unit: seconds. If
    /// absent: the setting of the host.
    #[must_use]
    #[inline]
    pub fn keep_alive_idle(mut self, keep_alive_idle: u32) -> Self {
        self.keep_alive_idle = Some(keep_alive_idle);
        self
    }

    /// Sets `keep-alive-interval`. Time between two probes. 0 means the setting of the host. Unit: seconds. If
    /// absent: the setting of the host.
    #[must_use]
    #[inline]
    pub fn keep_alive_interval(mut self, keep_alive_interval: u32) -> Self {
        self.keep_alive_interval = Some(keep_alive_interval);
        self
    }

    /// Sets `mptcp`. Whether Multipath TCP is used, which can spread a connection over several links. Default:
    /// `false`.
    #[must_use]
    #[inline]
    pub fn mptcp(mut self, mptcp: bool) -> Self {
        self.mptcp = Some(mptcp);
        self
    }
}

record! { both InetSocketAddress {
    host: "host" required,
    port: "port" required,
    numeric: "numeric" optional,
    to: "to" optional,
    ipv4: "ipv4" optional,
    ipv6: "ipv6" optional,
    keep_alive: "keep-alive" optional,
    keep_alive_count: "keep-alive-count" optional,
    keep_alive_idle: "keep-alive-idle" optional,
    keep_alive_interval: "keep-alive-interval" optional,
    mptcp: "mptcp" optional,
} extra }

/// A Unix socket, named by a path or in the abstract namespace of Linux.
///
/// The struct `UnixSocketAddress`, since QEMU 1.3.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,UnixSocketAddress)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UnixSocketAddress {
    /// Path on the host, or the abstract name. The host limits its length, on Linux to 108 bytes.
    pub path: String,
    /// Whether `path` names a socket of Linux that has no file. Default: `false`.
    ///
    /// Member `abstract`, since QEMU 5.1. Only in builds with `CONFIG_LINUX`.
    pub r#abstract: Option<bool>,
    /// Whether an abstract name ends with its last character. If false, zero bytes fill it to full length, which
    /// makes a different name. Default: `true`.
    ///
    /// Member `tight`, since QEMU 5.1. Only in builds with `CONFIG_LINUX`.
    pub tight: Option<bool>,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl UnixSocketAddress {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(path: impl Into<String>) -> Self {
        Self { path: path.into(), r#abstract: None, tight: None, extra: Extra::default() }
    }

    /// Sets `abstract`. Whether `path` names a socket of Linux that has no file. Default: `false`.
    #[must_use]
    #[inline]
    pub fn r#abstract(mut self, r#abstract: bool) -> Self {
        self.r#abstract = Some(r#abstract);
        self
    }

    /// Sets `tight`. Whether an abstract name ends with its last character. If false, zero bytes fill it to full
    /// length, which makes a different name. Default: `true`.
    #[must_use]
    #[inline]
    pub fn tight(mut self, tight: bool) -> Self {
        self.tight = Some(tight);
        self
    }
}

record! { both UnixSocketAddress {
    path: "path" required,
    r#abstract: "abstract" optional,
    tight: "tight" optional,
} extra }

/// A socket between guests and their host.
///
/// The struct `VsockSocketAddress`, since QEMU 2.8.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,VsockSocketAddress)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VsockSocketAddress {
    /// Context id as a decimal string. 2 is the host.
    pub cid: String,
    /// Port as a decimal string. 32 bits wide, apart from Internet ports.
    pub port: String,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl VsockSocketAddress {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(cid: impl Into<String>, port: impl Into<String>) -> Self {
        Self { cid: cid.into(), port: port.into(), extra: Extra::default() }
    }
}

record! { both VsockSocketAddress {
    cid: "cid" required,
    port: "port" required,
} extra }

/// A socket that is already open.
///
/// The struct `FdSocketAddress`, since QEMU 1.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,FdSocketAddress)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FdSocketAddress {
    /// Name of a descriptor that was passed by `getfd`. At start, outside a monitor, a decimal number.
    pub str: String,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl FdSocketAddress {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(str: impl Into<String>) -> Self {
        Self { str: str.into(), extra: Extra::default() }
    }
}

record! { both FdSocketAddress {
    str: "str" required,
} extra }

/// An Internet socket inside the older form of addresses.
///
/// The struct `InetSocketAddressWrapper`, since QEMU 1.3.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,InetSocketAddressWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InetSocketAddressWrapper {
    /// Host, port and options.
    pub data: InetSocketAddress,
}

impl InetSocketAddressWrapper {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(data: impl Into<InetSocketAddress>) -> Self {
        Self { data: data.into() }
    }
}

record! { sent InetSocketAddressWrapper {
    data: "data" required,
} }

/// A Unix socket inside the older form of addresses.
///
/// The struct `UnixSocketAddressWrapper`, since QEMU 1.3.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,UnixSocketAddressWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UnixSocketAddressWrapper {
    /// Path and options.
    pub data: UnixSocketAddress,
}

impl UnixSocketAddressWrapper {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(data: impl Into<UnixSocketAddress>) -> Self {
        Self { data: data.into() }
    }
}

record! { sent UnixSocketAddressWrapper {
    data: "data" required,
} }

/// A vsock socket inside the older form of addresses.
///
/// The struct `VsockSocketAddressWrapper`, since QEMU 2.8.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,VsockSocketAddressWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VsockSocketAddressWrapper {
    /// Context id and port.
    pub data: VsockSocketAddress,
}

impl VsockSocketAddressWrapper {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(data: impl Into<VsockSocketAddress>) -> Self {
        Self { data: data.into() }
    }
}

record! { sent VsockSocketAddressWrapper {
    data: "data" required,
} }

/// An open socket inside the older form of addresses.
///
/// The struct `FdSocketAddressWrapper`, since QEMU 1.3.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,FdSocketAddressWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FdSocketAddressWrapper {
    /// Which descriptor to use.
    pub data: FdSocketAddress,
}

impl FdSocketAddressWrapper {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(data: impl Into<FdSocketAddress>) -> Self {
        Self { data: data.into() }
    }
}

record! { sent FdSocketAddressWrapper {
    data: "data" required,
} }

/// Address of a socket in the older form, in which the branch is nested in `data`. Used by character devices.
///
/// The union `SocketAddressLegacy`, since QEMU 1.3.
///
/// Its tag is `type`. [`SocketAddressLegacyBranch`] has the values of the tag.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,SocketAddressLegacy)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SocketAddressLegacy {
    /// Kind of address, which decides the content of `data`.
    ///
    /// The value of `type`, with the members of its branch.
    pub branch: SocketAddressLegacyBranch,
}

impl SocketAddressLegacy {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(branch: impl Into<SocketAddressLegacyBranch>) -> Self {
        Self { branch: branch.into() }
    }

    /// TCP or UDP over IPv4 or IPv6.
    ///
    /// Creates a value with the branch `inet`.
    pub fn inet(host: impl Into<String>, port: impl Into<String>) -> Self {
        Self::new(SocketAddressLegacyBranch::Inet(InetSocketAddressWrapper::new(InetSocketAddress::new(host, port))))
    }

    /// A socket in the file system or the abstract namespace.
    ///
    /// Creates a value with the branch `unix`.
    pub fn unix(path: impl Into<String>) -> Self {
        Self::new(SocketAddressLegacyBranch::Unix(UnixSocketAddressWrapper::new(UnixSocketAddress::new(path))))
    }

    /// A socket between guests and their host.
    ///
    /// Creates a value with the branch `vsock`.
    pub fn vsock(cid: impl Into<String>, port: impl Into<String>) -> Self {
        Self::new(SocketAddressLegacyBranch::Vsock(VsockSocketAddressWrapper::new(VsockSocketAddress::new(cid, port))))
    }

    /// A descriptor of an open socket.
    ///
    /// Creates a value with the branch `fd`.
    pub fn fd(str: impl Into<String>) -> Self {
        Self::new(SocketAddressLegacyBranch::Fd(FdSocketAddressWrapper::new(FdSocketAddress::new(str))))
    }
}

/// The branches of [`SocketAddressLegacy`], by the value of `type`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SocketAddressLegacyBranch {
    /// TCP or UDP over IPv4 or IPv6.
    Inet(InetSocketAddressWrapper),
    /// A socket in the file system or the abstract namespace.
    Unix(UnixSocketAddressWrapper),
    /// A socket between guests and their host.
    Vsock(VsockSocketAddressWrapper),
    /// A descriptor of an open socket.
    Fd(FdSocketAddressWrapper),
}

impl From<InetSocketAddressWrapper> for SocketAddressLegacyBranch {
    #[inline]
    fn from(value: InetSocketAddressWrapper) -> Self {
        Self::Inet(value)
    }
}

impl From<InetSocketAddress> for SocketAddressLegacyBranch {
    #[inline]
    fn from(value: InetSocketAddress) -> Self {
        Self::Inet(InetSocketAddressWrapper::new(value))
    }
}

impl From<UnixSocketAddressWrapper> for SocketAddressLegacyBranch {
    #[inline]
    fn from(value: UnixSocketAddressWrapper) -> Self {
        Self::Unix(value)
    }
}

impl From<UnixSocketAddress> for SocketAddressLegacyBranch {
    #[inline]
    fn from(value: UnixSocketAddress) -> Self {
        Self::Unix(UnixSocketAddressWrapper::new(value))
    }
}

impl From<VsockSocketAddressWrapper> for SocketAddressLegacyBranch {
    #[inline]
    fn from(value: VsockSocketAddressWrapper) -> Self {
        Self::Vsock(value)
    }
}

impl From<VsockSocketAddress> for SocketAddressLegacyBranch {
    #[inline]
    fn from(value: VsockSocketAddress) -> Self {
        Self::Vsock(VsockSocketAddressWrapper::new(value))
    }
}

impl From<FdSocketAddressWrapper> for SocketAddressLegacyBranch {
    #[inline]
    fn from(value: FdSocketAddressWrapper) -> Self {
        Self::Fd(value)
    }
}

impl From<FdSocketAddress> for SocketAddressLegacyBranch {
    #[inline]
    fn from(value: FdSocketAddress) -> Self {
        Self::Fd(FdSocketAddressWrapper::new(value))
    }
}

union! {
    sent SocketAddressLegacy {}
    r#type: SocketAddressType = "type" required,
    branch: SocketAddressLegacyBranch {
        "inet" Inet(InetSocketAddressWrapper),
        "unix" Unix(UnixSocketAddressWrapper),
        "vsock" Vsock(VsockSocketAddressWrapper),
        "fd" Fd(FdSocketAddressWrapper),
    }
}

/// Kind of a socket address.
///
/// The enum `SocketAddressType`, since QEMU 2.9.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,SocketAddressType)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SocketAddressType {
    /// TCP or UDP over IPv4 or IPv6.
    Inet,
    /// A socket in the file system or the abstract namespace.
    Unix,
    /// A socket between guests and their host.
    Vsock,
    /// A descriptor of an open socket.
    Fd,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { both SocketAddressType {
    "inet" Inet,
    "unix" Unix,
    "vsock" Vsock,
    "fd" Fd,
} open }

/// Address of a socket to listen on or connect to.
///
/// The union `SocketAddress`, since QEMU 2.9.
///
/// Its tag is `type`. [`SocketAddressBranch`] has the values of the tag.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,SocketAddress)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SocketAddress {
    /// Kind of address, which decides the further members.
    ///
    /// The value of `type`, with the members of its branch.
    pub branch: SocketAddressBranch,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl SocketAddress {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(branch: impl Into<SocketAddressBranch>) -> Self {
        Self { branch: branch.into(), extra: Extra::default() }
    }

    /// TCP or UDP over IPv4 or IPv6.
    ///
    /// Creates a value with the branch `inet`.
    pub fn inet(host: impl Into<String>, port: impl Into<String>) -> Self {
        Self::new(SocketAddressBranch::Inet(InetSocketAddress::new(host, port)))
    }

    /// A socket in the file system or the abstract namespace.
    ///
    /// Creates a value with the branch `unix`.
    pub fn unix(path: impl Into<String>) -> Self {
        Self::new(SocketAddressBranch::Unix(UnixSocketAddress::new(path)))
    }

    /// A socket between guests and their host.
    ///
    /// Creates a value with the branch `vsock`.
    pub fn vsock(cid: impl Into<String>, port: impl Into<String>) -> Self {
        Self::new(SocketAddressBranch::Vsock(VsockSocketAddress::new(cid, port)))
    }

    /// A descriptor of an open socket.
    ///
    /// Creates a value with the branch `fd`.
    pub fn fd(str: impl Into<String>) -> Self {
        Self::new(SocketAddressBranch::Fd(FdSocketAddress::new(str)))
    }
}

/// The branches of [`SocketAddress`], by the value of `type`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SocketAddressBranch {
    /// TCP or UDP over IPv4 or IPv6.
    Inet(InetSocketAddress),
    /// A socket in the file system or the abstract namespace.
    Unix(UnixSocketAddress),
    /// A socket between guests and their host.
    Vsock(VsockSocketAddress),
    /// A descriptor of an open socket.
    Fd(FdSocketAddress),
    /// A branch that this type does not know. Its members are in `extra`.
    Unknown(Box<str>),
}

impl From<InetSocketAddress> for SocketAddressBranch {
    #[inline]
    fn from(value: InetSocketAddress) -> Self {
        Self::Inet(value)
    }
}

impl From<UnixSocketAddress> for SocketAddressBranch {
    #[inline]
    fn from(value: UnixSocketAddress) -> Self {
        Self::Unix(value)
    }
}

impl From<VsockSocketAddress> for SocketAddressBranch {
    #[inline]
    fn from(value: VsockSocketAddress) -> Self {
        Self::Vsock(value)
    }
}

impl From<FdSocketAddress> for SocketAddressBranch {
    #[inline]
    fn from(value: FdSocketAddress) -> Self {
        Self::Fd(value)
    }
}

union! {
    both SocketAddress {}
    r#type: SocketAddressType = "type" required,
    branch: SocketAddressBranch {
        "inet" Inet(InetSocketAddress),
        "unix" Unix(UnixSocketAddress),
        "vsock" Vsock(VsockSocketAddress),
        "fd" Fd(FdSocketAddress),
    }
    extra
}
