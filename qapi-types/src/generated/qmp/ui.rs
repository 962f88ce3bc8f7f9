// Generated as `qmp` from schemas/qapi/ui.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Types, commands and events of `schemas/qapi/ui.json`.

#[allow(unused_imports)] // not every module needs types of others
use super::*;
use crate::Extra;
use crate::wire::{enumeration, masked_debug, record, union};

/// The enum `DisplayProtocol`, since QEMU 7.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,DisplayProtocol)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DisplayProtocol {
    /// Value `vnc`.
    Vnc,
    /// Value `spice`.
    Spice,
}

enumeration! { sent DisplayProtocol {
    "vnc" Vnc,
    "spice" Spice,
} }

/// The enum `SetPasswordAction`, since QEMU 7.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,SetPasswordAction)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SetPasswordAction {
    /// Value `keep`.
    Keep,
    /// Value `fail`.
    Fail,
    /// Value `disconnect`.
    Disconnect,
}

enumeration! { sent SetPasswordAction {
    "keep" Keep,
    "fail" Fail,
    "disconnect" Disconnect,
} }

/// The union `SetPasswordOptions`, since QEMU 7.0.
///
/// Its tag is `protocol`, which [`SetPasswordOptionsBranch`] stands for.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,SetPasswordOptions)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SetPasswordOptions {
    /// Member `password`.
    pub password: String,
    /// Member `connected`.
    pub connected: Option<SetPasswordAction>,
    /// What `protocol` is, and the members that come with it.
    pub branch: SetPasswordOptionsBranch,
}

impl SetPasswordOptions {
    /// With the mandatory members, no optional one set.
    pub fn new(password: impl Into<String>, branch: impl Into<SetPasswordOptionsBranch>) -> Self {
        Self { password: password.into(), connected: None, branch: branch.into() }
    }

    /// Sets `connected`.
    #[must_use]
    pub fn connected(mut self, connected: impl Into<SetPasswordAction>) -> Self {
        self.connected = Some(connected.into());
        self
    }

    /// With the branch `vnc`.
    pub fn vnc(password: impl Into<String>) -> Self {
        Self::new(password, SetPasswordOptionsBranch::Vnc(SetPasswordOptionsVnc::new()))
    }

    /// With the branch `spice`.
    pub fn spice(password: impl Into<String>) -> Self {
        Self::new(password, SetPasswordOptionsBranch::Spice)
    }
}

/// The branches of [`SetPasswordOptions`], by the value of `protocol`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SetPasswordOptionsBranch {
    /// Branch `vnc`.
    Vnc(SetPasswordOptionsVnc),
    /// Branch `spice`.
    Spice,
}

impl From<SetPasswordOptionsVnc> for SetPasswordOptionsBranch {
    #[inline]
    fn from(value: SetPasswordOptionsVnc) -> Self {
        Self::Vnc(value)
    }
}

union! {
    sent SetPasswordOptions {
        password: "password" required,
        connected: "connected" optional,
    }
    protocol: DisplayProtocol = "protocol" required,
    branch: SetPasswordOptionsBranch {
        "vnc" Vnc(SetPasswordOptionsVnc),
        "spice" Spice,
    }
}

masked_debug! { SetPasswordOptions {
    password: secret,
    connected: shown,
    branch: shown,
} }

/// The struct `SetPasswordOptionsVnc`, since QEMU 7.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,SetPasswordOptionsVnc)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SetPasswordOptionsVnc {
    /// Member `display`.
    pub display: Option<String>,
}

impl SetPasswordOptionsVnc {
    /// With no member set.
    #[inline]
    pub fn new() -> Self {
        Self { display: None }
    }

    /// Sets `display`.
    #[must_use]
    pub fn display(mut self, display: impl Into<String>) -> Self {
        self.display = Some(display.into());
        self
    }
}

record! { sent SetPasswordOptionsVnc {
    display: "display" optional,
} }

/// The union `ExpirePasswordOptions`, since QEMU 7.0.
///
/// Its tag is `protocol`, which [`ExpirePasswordOptionsBranch`] stands for.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,ExpirePasswordOptions)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ExpirePasswordOptions {
    /// Member `time`.
    pub time: String,
    /// What `protocol` is, and the members that come with it.
    pub branch: ExpirePasswordOptionsBranch,
}

impl ExpirePasswordOptions {
    /// With the mandatory members, no optional one set.
    pub fn new(time: impl Into<String>, branch: impl Into<ExpirePasswordOptionsBranch>) -> Self {
        Self { time: time.into(), branch: branch.into() }
    }

    /// With the branch `vnc`.
    pub fn vnc(time: impl Into<String>) -> Self {
        Self::new(time, ExpirePasswordOptionsBranch::Vnc(ExpirePasswordOptionsVnc::new()))
    }

    /// With the branch `spice`.
    pub fn spice(time: impl Into<String>) -> Self {
        Self::new(time, ExpirePasswordOptionsBranch::Spice)
    }
}

/// The branches of [`ExpirePasswordOptions`], by the value of `protocol`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ExpirePasswordOptionsBranch {
    /// Branch `vnc`.
    Vnc(ExpirePasswordOptionsVnc),
    /// Branch `spice`.
    Spice,
}

impl From<ExpirePasswordOptionsVnc> for ExpirePasswordOptionsBranch {
    #[inline]
    fn from(value: ExpirePasswordOptionsVnc) -> Self {
        Self::Vnc(value)
    }
}

union! {
    sent ExpirePasswordOptions {
        time: "time" required,
    }
    protocol: DisplayProtocol = "protocol" required,
    branch: ExpirePasswordOptionsBranch {
        "vnc" Vnc(ExpirePasswordOptionsVnc),
        "spice" Spice,
    }
}

/// The struct `ExpirePasswordOptionsVnc`, since QEMU 7.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,ExpirePasswordOptionsVnc)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ExpirePasswordOptionsVnc {
    /// Member `display`.
    pub display: Option<String>,
}

impl ExpirePasswordOptionsVnc {
    /// With no member set.
    #[inline]
    pub fn new() -> Self {
        Self { display: None }
    }

    /// Sets `display`.
    #[must_use]
    pub fn display(mut self, display: impl Into<String>) -> Self {
        self.display = Some(display.into());
        self
    }
}

record! { sent ExpirePasswordOptionsVnc {
    display: "display" optional,
} }

/// The enum `ImageFormat`, since QEMU 7.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,ImageFormat)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ImageFormat {
    /// Value `ppm`.
    Ppm,
    /// Value `png`.
    Png,
}

enumeration! { sent ImageFormat {
    "ppm" Ppm,
    "png" Png,
} }

/// The struct `SpiceBasicInfo`, since QEMU 2.1.
///
/// Only in builds with `CONFIG_SPICE`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,SpiceBasicInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SpiceBasicInfo {
    /// Member `host`.
    pub host: String,
    /// Member `port`.
    pub port: String,
    /// Member `family`.
    pub family: NetworkAddressFamily,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl SpiceBasicInfo {
    /// With the mandatory members, no optional one set.
    pub fn new(host: impl Into<String>, port: impl Into<String>, family: impl Into<NetworkAddressFamily>) -> Self {
        Self { host: host.into(), port: port.into(), family: family.into(), extra: Extra::default() }
    }
}

record! { received SpiceBasicInfo {
    host: "host" required,
    port: "port" required,
    family: "family" required,
} extra }

/// The struct `SpiceServerInfo`, since QEMU 2.1.
///
/// Only in builds with `CONFIG_SPICE`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,SpiceServerInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SpiceServerInfo {
    /// Member `host`.
    pub host: String,
    /// Member `port`.
    pub port: String,
    /// Member `family`.
    pub family: NetworkAddressFamily,
    /// Member `auth`.
    pub auth: Option<String>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl SpiceServerInfo {
    /// With the mandatory members, no optional one set.
    pub fn new(host: impl Into<String>, port: impl Into<String>, family: impl Into<NetworkAddressFamily>) -> Self {
        Self { host: host.into(), port: port.into(), family: family.into(), auth: None, extra: Extra::default() }
    }

    /// Sets `auth`.
    #[must_use]
    pub fn auth(mut self, auth: impl Into<String>) -> Self {
        self.auth = Some(auth.into());
        self
    }
}

record! { received SpiceServerInfo {
    host: "host" required,
    port: "port" required,
    family: "family" required,
    auth: "auth" optional,
} extra }

/// The struct `SpiceChannel`, since QEMU 0.14.
///
/// Only in builds with `CONFIG_SPICE`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,SpiceChannel)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SpiceChannel {
    /// Member `host`.
    pub host: String,
    /// Member `port`.
    pub port: String,
    /// Member `family`.
    pub family: NetworkAddressFamily,
    /// Member `connection-id`.
    #[doc(alias = "connection-id")]
    pub connection_id: i64,
    /// Member `channel-type`.
    #[doc(alias = "channel-type")]
    pub channel_type: i64,
    /// Member `channel-id`.
    #[doc(alias = "channel-id")]
    pub channel_id: i64,
    /// Member `tls`.
    pub tls: bool,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl SpiceChannel {
    /// With the mandatory members, no optional one set.
    pub fn new(
        host: impl Into<String>,
        port: impl Into<String>,
        family: impl Into<NetworkAddressFamily>,
        connection_id: i64,
        channel_type: i64,
        channel_id: i64,
        tls: bool,
    ) -> Self {
        Self {
            host: host.into(),
            port: port.into(),
            family: family.into(),
            connection_id,
            channel_type,
            channel_id,
            tls,
            extra: Extra::default(),
        }
    }
}

record! { received SpiceChannel {
    host: "host" required,
    port: "port" required,
    family: "family" required,
    connection_id: "connection-id" required,
    channel_type: "channel-type" required,
    channel_id: "channel-id" required,
    tls: "tls" required,
} extra }

/// The enum `SpiceQueryMouseMode`, since QEMU 1.1.
///
/// Only in builds with `CONFIG_SPICE`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,SpiceQueryMouseMode)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SpiceQueryMouseMode {
    /// Value `client`.
    Client,
    /// Value `server`.
    Server,
    /// Value `unknown`.
    #[doc(alias = "unknown")]
    UnknownValue,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { received SpiceQueryMouseMode {
    "client" Client,
    "server" Server,
    "unknown" UnknownValue,
} open }

/// The struct `SpiceInfo`, since QEMU 0.14.
///
/// Only in builds with `CONFIG_SPICE`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,SpiceInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SpiceInfo {
    /// Member `enabled`.
    pub enabled: bool,
    /// Member `migrated`, since QEMU 1.4.
    pub migrated: bool,
    /// Member `host`.
    pub host: Option<String>,
    /// Member `port`.
    pub port: Option<i64>,
    /// Member `tls-port`.
    #[doc(alias = "tls-port")]
    pub tls_port: Option<i64>,
    /// Member `auth`.
    pub auth: Option<String>,
    /// Member `compiled-version`.
    #[doc(alias = "compiled-version")]
    pub compiled_version: Option<String>,
    /// Member `mouse-mode`, since QEMU 1.1.
    #[doc(alias = "mouse-mode")]
    pub mouse_mode: SpiceQueryMouseMode,
    /// Member `channels`.
    pub channels: Option<Vec<SpiceChannel>>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl SpiceInfo {
    /// With the mandatory members, no optional one set.
    pub fn new(enabled: bool, migrated: bool, mouse_mode: impl Into<SpiceQueryMouseMode>) -> Self {
        Self {
            enabled,
            migrated,
            host: None,
            port: None,
            tls_port: None,
            auth: None,
            compiled_version: None,
            mouse_mode: mouse_mode.into(),
            channels: None,
            extra: Extra::default(),
        }
    }

    /// Sets `host`.
    #[must_use]
    pub fn host(mut self, host: impl Into<String>) -> Self {
        self.host = Some(host.into());
        self
    }

    /// Sets `port`.
    #[must_use]
    #[inline]
    pub fn port(mut self, port: i64) -> Self {
        self.port = Some(port);
        self
    }

    /// Sets `tls-port`.
    #[must_use]
    #[inline]
    pub fn tls_port(mut self, tls_port: i64) -> Self {
        self.tls_port = Some(tls_port);
        self
    }

    /// Sets `auth`.
    #[must_use]
    pub fn auth(mut self, auth: impl Into<String>) -> Self {
        self.auth = Some(auth.into());
        self
    }

    /// Sets `compiled-version`.
    #[must_use]
    pub fn compiled_version(mut self, compiled_version: impl Into<String>) -> Self {
        self.compiled_version = Some(compiled_version.into());
        self
    }

    /// Sets `channels`.
    #[must_use]
    pub fn channels(mut self, channels: impl IntoIterator<Item = impl Into<SpiceChannel>>) -> Self {
        self.channels = Some(channels.into_iter().map(Into::into).collect());
        self
    }
}

record! { received SpiceInfo {
    enabled: "enabled" required,
    migrated: "migrated" required,
    host: "host" optional,
    port: "port" optional,
    tls_port: "tls-port" optional,
    auth: "auth" optional,
    compiled_version: "compiled-version" optional,
    mouse_mode: "mouse-mode" required,
    channels: "channels" optional,
} extra }

/// The struct `VncBasicInfo`, since QEMU 2.1.
///
/// Only in builds with `CONFIG_VNC`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,VncBasicInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VncBasicInfo {
    /// Member `host`.
    pub host: String,
    /// Member `service`.
    pub service: String,
    /// Member `family`.
    pub family: NetworkAddressFamily,
    /// Member `websocket`, since QEMU 2.3.
    pub websocket: bool,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl VncBasicInfo {
    /// With the mandatory members, no optional one set.
    pub fn new(
        host: impl Into<String>,
        service: impl Into<String>,
        family: impl Into<NetworkAddressFamily>,
        websocket: bool,
    ) -> Self {
        Self { host: host.into(), service: service.into(), family: family.into(), websocket, extra: Extra::default() }
    }
}

record! { received VncBasicInfo {
    host: "host" required,
    service: "service" required,
    family: "family" required,
    websocket: "websocket" required,
} extra }

/// The struct `VncServerInfo`, since QEMU 2.1.
///
/// Only in builds with `CONFIG_VNC`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,VncServerInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VncServerInfo {
    /// Member `host`.
    pub host: String,
    /// Member `service`.
    pub service: String,
    /// Member `family`.
    pub family: NetworkAddressFamily,
    /// Member `websocket`, since QEMU 2.3.
    pub websocket: bool,
    /// Member `auth`.
    pub auth: Option<String>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl VncServerInfo {
    /// With the mandatory members, no optional one set.
    pub fn new(
        host: impl Into<String>,
        service: impl Into<String>,
        family: impl Into<NetworkAddressFamily>,
        websocket: bool,
    ) -> Self {
        Self {
            host: host.into(),
            service: service.into(),
            family: family.into(),
            websocket,
            auth: None,
            extra: Extra::default(),
        }
    }

    /// Sets `auth`.
    #[must_use]
    pub fn auth(mut self, auth: impl Into<String>) -> Self {
        self.auth = Some(auth.into());
        self
    }
}

record! { received VncServerInfo {
    host: "host" required,
    service: "service" required,
    family: "family" required,
    websocket: "websocket" required,
    auth: "auth" optional,
} extra }

/// The struct `VncClientInfo`, since QEMU 0.14.
///
/// Only in builds with `CONFIG_VNC`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,VncClientInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VncClientInfo {
    /// Member `host`.
    pub host: String,
    /// Member `service`.
    pub service: String,
    /// Member `family`.
    pub family: NetworkAddressFamily,
    /// Member `websocket`, since QEMU 2.3.
    pub websocket: bool,
    /// Member `x509_dname`.
    pub x509_dname: Option<String>,
    /// Member `sasl_username`.
    pub sasl_username: Option<String>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl VncClientInfo {
    /// With the mandatory members, no optional one set.
    pub fn new(
        host: impl Into<String>,
        service: impl Into<String>,
        family: impl Into<NetworkAddressFamily>,
        websocket: bool,
    ) -> Self {
        Self {
            host: host.into(),
            service: service.into(),
            family: family.into(),
            websocket,
            x509_dname: None,
            sasl_username: None,
            extra: Extra::default(),
        }
    }

    /// Sets `x509_dname`.
    #[must_use]
    pub fn x509_dname(mut self, x509_dname: impl Into<String>) -> Self {
        self.x509_dname = Some(x509_dname.into());
        self
    }

    /// Sets `sasl_username`.
    #[must_use]
    pub fn sasl_username(mut self, sasl_username: impl Into<String>) -> Self {
        self.sasl_username = Some(sasl_username.into());
        self
    }
}

record! { received VncClientInfo {
    host: "host" required,
    service: "service" required,
    family: "family" required,
    websocket: "websocket" required,
    x509_dname: "x509_dname" optional,
    sasl_username: "sasl_username" optional,
} extra }

/// The struct `VncInfo`, since QEMU 0.14.
///
/// Only in builds with `CONFIG_VNC`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,VncInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VncInfo {
    /// Member `enabled`.
    pub enabled: bool,
    /// Member `host`.
    pub host: Option<String>,
    /// Member `family`.
    pub family: Option<NetworkAddressFamily>,
    /// Member `service`.
    pub service: Option<String>,
    /// Member `auth`.
    pub auth: Option<String>,
    /// Member `clients`.
    pub clients: Option<Vec<VncClientInfo>>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl VncInfo {
    /// With the mandatory members, no optional one set.
    #[inline]
    pub fn new(enabled: bool) -> Self {
        Self { enabled, host: None, family: None, service: None, auth: None, clients: None, extra: Extra::default() }
    }

    /// Sets `host`.
    #[must_use]
    pub fn host(mut self, host: impl Into<String>) -> Self {
        self.host = Some(host.into());
        self
    }

    /// Sets `family`.
    #[must_use]
    pub fn family(mut self, family: impl Into<NetworkAddressFamily>) -> Self {
        self.family = Some(family.into());
        self
    }

    /// Sets `service`.
    #[must_use]
    pub fn service(mut self, service: impl Into<String>) -> Self {
        self.service = Some(service.into());
        self
    }

    /// Sets `auth`.
    #[must_use]
    pub fn auth(mut self, auth: impl Into<String>) -> Self {
        self.auth = Some(auth.into());
        self
    }

    /// Sets `clients`.
    #[must_use]
    pub fn clients(mut self, clients: impl IntoIterator<Item = impl Into<VncClientInfo>>) -> Self {
        self.clients = Some(clients.into_iter().map(Into::into).collect());
        self
    }
}

record! { received VncInfo {
    enabled: "enabled" required,
    host: "host" optional,
    family: "family" optional,
    service: "service" optional,
    auth: "auth" optional,
    clients: "clients" optional,
} extra }

/// The enum `VncPrimaryAuth`, since QEMU 2.3.
///
/// Only in builds with `CONFIG_VNC`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,VncPrimaryAuth)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VncPrimaryAuth {
    /// Value `none`.
    None,
    /// Value `vnc`.
    Vnc,
    /// Value `ra2`.
    Ra2,
    /// Value `ra2ne`.
    Ra2ne,
    /// Value `tight`.
    Tight,
    /// Value `ultra`.
    Ultra,
    /// Value `tls`.
    Tls,
    /// Value `vencrypt`.
    Vencrypt,
    /// Value `sasl`.
    Sasl,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { received VncPrimaryAuth {
    "none" None,
    "vnc" Vnc,
    "ra2" Ra2,
    "ra2ne" Ra2ne,
    "tight" Tight,
    "ultra" Ultra,
    "tls" Tls,
    "vencrypt" Vencrypt,
    "sasl" Sasl,
} open }

/// The enum `VncVencryptSubAuth`, since QEMU 2.3.
///
/// Only in builds with `CONFIG_VNC`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,VncVencryptSubAuth)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VncVencryptSubAuth {
    /// Value `plain`.
    Plain,
    /// Value `tls-none`.
    #[doc(alias = "tls-none")]
    TlsNone,
    /// Value `x509-none`.
    #[doc(alias = "x509-none")]
    X509None,
    /// Value `tls-vnc`.
    #[doc(alias = "tls-vnc")]
    TlsVnc,
    /// Value `x509-vnc`.
    #[doc(alias = "x509-vnc")]
    X509Vnc,
    /// Value `tls-plain`.
    #[doc(alias = "tls-plain")]
    TlsPlain,
    /// Value `x509-plain`.
    #[doc(alias = "x509-plain")]
    X509Plain,
    /// Value `tls-sasl`.
    #[doc(alias = "tls-sasl")]
    TlsSasl,
    /// Value `x509-sasl`.
    #[doc(alias = "x509-sasl")]
    X509Sasl,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { received VncVencryptSubAuth {
    "plain" Plain,
    "tls-none" TlsNone,
    "x509-none" X509None,
    "tls-vnc" TlsVnc,
    "x509-vnc" X509Vnc,
    "tls-plain" TlsPlain,
    "x509-plain" X509Plain,
    "tls-sasl" TlsSasl,
    "x509-sasl" X509Sasl,
} open }

/// The struct `VncServerInfo2`, since QEMU 2.9.
///
/// Only in builds with `CONFIG_VNC`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,VncServerInfo2)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VncServerInfo2 {
    /// Member `host`.
    pub host: String,
    /// Member `service`.
    pub service: String,
    /// Member `family`.
    pub family: NetworkAddressFamily,
    /// Member `websocket`, since QEMU 2.3.
    pub websocket: bool,
    /// Member `auth`.
    pub auth: VncPrimaryAuth,
    /// Member `vencrypt`.
    pub vencrypt: Option<VncVencryptSubAuth>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl VncServerInfo2 {
    /// With the mandatory members, no optional one set.
    pub fn new(
        host: impl Into<String>,
        service: impl Into<String>,
        family: impl Into<NetworkAddressFamily>,
        websocket: bool,
        auth: impl Into<VncPrimaryAuth>,
    ) -> Self {
        Self {
            host: host.into(),
            service: service.into(),
            family: family.into(),
            websocket,
            auth: auth.into(),
            vencrypt: None,
            extra: Extra::default(),
        }
    }

    /// Sets `vencrypt`.
    #[must_use]
    pub fn vencrypt(mut self, vencrypt: impl Into<VncVencryptSubAuth>) -> Self {
        self.vencrypt = Some(vencrypt.into());
        self
    }
}

record! { received VncServerInfo2 {
    host: "host" required,
    service: "service" required,
    family: "family" required,
    websocket: "websocket" required,
    auth: "auth" required,
    vencrypt: "vencrypt" optional,
} extra }

/// The struct `VncInfo2`, since QEMU 2.3.
///
/// Only in builds with `CONFIG_VNC`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,VncInfo2)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VncInfo2 {
    /// Member `id`.
    pub id: String,
    /// Member `server`.
    pub server: Vec<VncServerInfo2>,
    /// Member `clients`.
    pub clients: Vec<VncClientInfo>,
    /// Member `auth`.
    pub auth: VncPrimaryAuth,
    /// Member `vencrypt`.
    pub vencrypt: Option<VncVencryptSubAuth>,
    /// Member `display`.
    pub display: Option<String>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl VncInfo2 {
    /// With the mandatory members, no optional one set.
    pub fn new(
        id: impl Into<String>,
        server: impl IntoIterator<Item = impl Into<VncServerInfo2>>,
        clients: impl IntoIterator<Item = impl Into<VncClientInfo>>,
        auth: impl Into<VncPrimaryAuth>,
    ) -> Self {
        Self {
            id: id.into(),
            server: server.into_iter().map(Into::into).collect(),
            clients: clients.into_iter().map(Into::into).collect(),
            auth: auth.into(),
            vencrypt: None,
            display: None,
            extra: Extra::default(),
        }
    }

    /// Sets `vencrypt`.
    #[must_use]
    pub fn vencrypt(mut self, vencrypt: impl Into<VncVencryptSubAuth>) -> Self {
        self.vencrypt = Some(vencrypt.into());
        self
    }

    /// Sets `display`.
    #[must_use]
    pub fn display(mut self, display: impl Into<String>) -> Self {
        self.display = Some(display.into());
        self
    }
}

record! { received VncInfo2 {
    id: "id" required,
    server: "server" required,
    clients: "clients" required,
    auth: "auth" required,
    vencrypt: "vencrypt" optional,
    display: "display" optional,
} extra }

/// The struct `MouseInfo`, since QEMU 0.14.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,MouseInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MouseInfo {
    /// Member `name`.
    pub name: String,
    /// Member `index`.
    pub index: i64,
    /// Member `current`.
    pub current: bool,
    /// Member `absolute`.
    pub absolute: bool,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl MouseInfo {
    /// With the mandatory members, no optional one set.
    pub fn new(name: impl Into<String>, index: i64, current: bool, absolute: bool) -> Self {
        Self { name: name.into(), index, current, absolute, extra: Extra::default() }
    }
}

record! { received MouseInfo {
    name: "name" required,
    index: "index" required,
    current: "current" required,
    absolute: "absolute" required,
} extra }

/// The enum `QKeyCode`, since QEMU 1.3.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,QKeyCode)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QKeyCode {
    /// Value `unmapped`.
    Unmapped,
    /// Value `shift`.
    Shift,
    /// Value `shift_r`.
    #[doc(alias = "shift_r")]
    ShiftR,
    /// Value `alt`.
    Alt,
    /// Value `alt_r`.
    #[doc(alias = "alt_r")]
    AltR,
    /// Value `ctrl`.
    Ctrl,
    /// Value `ctrl_r`.
    #[doc(alias = "ctrl_r")]
    CtrlR,
    /// Value `menu`.
    Menu,
    /// Value `esc`.
    Esc,
    /// Value `1`.
    #[doc(alias = "1")]
    _1,
    /// Value `2`.
    #[doc(alias = "2")]
    _2,
    /// Value `3`.
    #[doc(alias = "3")]
    _3,
    /// Value `4`.
    #[doc(alias = "4")]
    _4,
    /// Value `5`.
    #[doc(alias = "5")]
    _5,
    /// Value `6`.
    #[doc(alias = "6")]
    _6,
    /// Value `7`.
    #[doc(alias = "7")]
    _7,
    /// Value `8`.
    #[doc(alias = "8")]
    _8,
    /// Value `9`.
    #[doc(alias = "9")]
    _9,
    /// Value `0`.
    #[doc(alias = "0")]
    _0,
    /// Value `minus`.
    Minus,
    /// Value `equal`.
    Equal,
    /// Value `backspace`.
    Backspace,
    /// Value `tab`.
    Tab,
    /// Value `q`.
    Q,
    /// Value `w`.
    W,
    /// Value `e`.
    E,
    /// Value `r`.
    R,
    /// Value `t`.
    T,
    /// Value `y`.
    Y,
    /// Value `u`.
    U,
    /// Value `i`.
    I,
    /// Value `o`.
    O,
    /// Value `p`.
    P,
    /// Value `bracket_left`.
    #[doc(alias = "bracket_left")]
    BracketLeft,
    /// Value `bracket_right`.
    #[doc(alias = "bracket_right")]
    BracketRight,
    /// Value `ret`.
    Ret,
    /// Value `a`.
    A,
    /// Value `s`.
    S,
    /// Value `d`.
    D,
    /// Value `f`.
    F,
    /// Value `g`.
    G,
    /// Value `h`.
    H,
    /// Value `j`.
    J,
    /// Value `k`.
    K,
    /// Value `l`.
    L,
    /// Value `semicolon`.
    Semicolon,
    /// Value `apostrophe`.
    Apostrophe,
    /// Value `grave_accent`.
    #[doc(alias = "grave_accent")]
    GraveAccent,
    /// Value `backslash`.
    Backslash,
    /// Value `z`.
    Z,
    /// Value `x`.
    X,
    /// Value `c`.
    C,
    /// Value `v`.
    V,
    /// Value `b`.
    B,
    /// Value `n`.
    N,
    /// Value `m`.
    M,
    /// Value `comma`.
    Comma,
    /// Value `dot`.
    Dot,
    /// Value `slash`.
    Slash,
    /// Value `asterisk`.
    Asterisk,
    /// Value `spc`.
    Spc,
    /// Value `caps_lock`.
    #[doc(alias = "caps_lock")]
    CapsLock,
    /// Value `f1`.
    F1,
    /// Value `f2`.
    F2,
    /// Value `f3`.
    F3,
    /// Value `f4`.
    F4,
    /// Value `f5`.
    F5,
    /// Value `f6`.
    F6,
    /// Value `f7`.
    F7,
    /// Value `f8`.
    F8,
    /// Value `f9`.
    F9,
    /// Value `f10`.
    F10,
    /// Value `num_lock`.
    #[doc(alias = "num_lock")]
    NumLock,
    /// Value `scroll_lock`.
    #[doc(alias = "scroll_lock")]
    ScrollLock,
    /// Value `kp_divide`.
    #[doc(alias = "kp_divide")]
    KpDivide,
    /// Value `kp_multiply`.
    #[doc(alias = "kp_multiply")]
    KpMultiply,
    /// Value `kp_subtract`.
    #[doc(alias = "kp_subtract")]
    KpSubtract,
    /// Value `kp_add`.
    #[doc(alias = "kp_add")]
    KpAdd,
    /// Value `kp_enter`.
    #[doc(alias = "kp_enter")]
    KpEnter,
    /// Value `kp_decimal`.
    #[doc(alias = "kp_decimal")]
    KpDecimal,
    /// Value `sysrq`.
    Sysrq,
    /// Value `kp_0`.
    #[doc(alias = "kp_0")]
    Kp0,
    /// Value `kp_1`.
    #[doc(alias = "kp_1")]
    Kp1,
    /// Value `kp_2`.
    #[doc(alias = "kp_2")]
    Kp2,
    /// Value `kp_3`.
    #[doc(alias = "kp_3")]
    Kp3,
    /// Value `kp_4`.
    #[doc(alias = "kp_4")]
    Kp4,
    /// Value `kp_5`.
    #[doc(alias = "kp_5")]
    Kp5,
    /// Value `kp_6`.
    #[doc(alias = "kp_6")]
    Kp6,
    /// Value `kp_7`.
    #[doc(alias = "kp_7")]
    Kp7,
    /// Value `kp_8`.
    #[doc(alias = "kp_8")]
    Kp8,
    /// Value `kp_9`.
    #[doc(alias = "kp_9")]
    Kp9,
    /// Value `less`.
    Less,
    /// Value `f11`.
    F11,
    /// Value `f12`.
    F12,
    /// Value `print`.
    Print,
    /// Value `home`.
    Home,
    /// Value `pgup`.
    Pgup,
    /// Value `pgdn`.
    Pgdn,
    /// Value `end`.
    End,
    /// Value `left`.
    Left,
    /// Value `up`.
    Up,
    /// Value `down`.
    Down,
    /// Value `right`.
    Right,
    /// Value `insert`.
    Insert,
    /// Value `delete`.
    Delete,
    /// Value `stop`.
    Stop,
    /// Value `again`.
    Again,
    /// Value `props`.
    Props,
    /// Value `undo`.
    Undo,
    /// Value `front`.
    Front,
    /// Value `copy`.
    Copy,
    /// Value `open`.
    Open,
    /// Value `paste`.
    Paste,
    /// Value `find`.
    Find,
    /// Value `cut`.
    Cut,
    /// Value `lf`.
    Lf,
    /// Value `help`.
    Help,
    /// Value `meta_l`.
    #[doc(alias = "meta_l")]
    MetaL,
    /// Value `meta_r`.
    #[doc(alias = "meta_r")]
    MetaR,
    /// Value `compose`.
    Compose,
    /// Value `pause`.
    Pause,
    /// Value `ro`.
    Ro,
    /// Value `hiragana`.
    Hiragana,
    /// Value `henkan`.
    Henkan,
    /// Value `yen`.
    Yen,
    /// Value `muhenkan`.
    Muhenkan,
    /// Value `katakanahiragana`.
    Katakanahiragana,
    /// Value `kp_comma`.
    #[doc(alias = "kp_comma")]
    KpComma,
    /// Value `kp_equals`.
    #[doc(alias = "kp_equals")]
    KpEquals,
    /// Value `power`.
    Power,
    /// Value `sleep`.
    Sleep,
    /// Value `wake`.
    Wake,
    /// Value `audionext`.
    Audionext,
    /// Value `audioprev`.
    Audioprev,
    /// Value `audiostop`.
    Audiostop,
    /// Value `audioplay`.
    Audioplay,
    /// Value `audiomute`.
    Audiomute,
    /// Value `volumeup`.
    Volumeup,
    /// Value `volumedown`.
    Volumedown,
    /// Value `mediaselect`.
    Mediaselect,
    /// Value `mail`.
    Mail,
    /// Value `calculator`.
    Calculator,
    /// Value `computer`.
    Computer,
    /// Value `ac_home`.
    #[doc(alias = "ac_home")]
    AcHome,
    /// Value `ac_back`.
    #[doc(alias = "ac_back")]
    AcBack,
    /// Value `ac_forward`.
    #[doc(alias = "ac_forward")]
    AcForward,
    /// Value `ac_refresh`.
    #[doc(alias = "ac_refresh")]
    AcRefresh,
    /// Value `ac_bookmarks`.
    #[doc(alias = "ac_bookmarks")]
    AcBookmarks,
    /// Value `lang1`.
    Lang1,
    /// Value `lang2`.
    Lang2,
    /// Value `f13`.
    F13,
    /// Value `f14`.
    F14,
    /// Value `f15`.
    F15,
    /// Value `f16`.
    F16,
    /// Value `f17`.
    F17,
    /// Value `f18`.
    F18,
    /// Value `f19`.
    F19,
    /// Value `f20`.
    F20,
    /// Value `f21`.
    F21,
    /// Value `f22`.
    F22,
    /// Value `f23`.
    F23,
    /// Value `f24`.
    F24,
}

enumeration! { sent QKeyCode {
    "unmapped" Unmapped,
    "shift" Shift,
    "shift_r" ShiftR,
    "alt" Alt,
    "alt_r" AltR,
    "ctrl" Ctrl,
    "ctrl_r" CtrlR,
    "menu" Menu,
    "esc" Esc,
    "1" _1,
    "2" _2,
    "3" _3,
    "4" _4,
    "5" _5,
    "6" _6,
    "7" _7,
    "8" _8,
    "9" _9,
    "0" _0,
    "minus" Minus,
    "equal" Equal,
    "backspace" Backspace,
    "tab" Tab,
    "q" Q,
    "w" W,
    "e" E,
    "r" R,
    "t" T,
    "y" Y,
    "u" U,
    "i" I,
    "o" O,
    "p" P,
    "bracket_left" BracketLeft,
    "bracket_right" BracketRight,
    "ret" Ret,
    "a" A,
    "s" S,
    "d" D,
    "f" F,
    "g" G,
    "h" H,
    "j" J,
    "k" K,
    "l" L,
    "semicolon" Semicolon,
    "apostrophe" Apostrophe,
    "grave_accent" GraveAccent,
    "backslash" Backslash,
    "z" Z,
    "x" X,
    "c" C,
    "v" V,
    "b" B,
    "n" N,
    "m" M,
    "comma" Comma,
    "dot" Dot,
    "slash" Slash,
    "asterisk" Asterisk,
    "spc" Spc,
    "caps_lock" CapsLock,
    "f1" F1,
    "f2" F2,
    "f3" F3,
    "f4" F4,
    "f5" F5,
    "f6" F6,
    "f7" F7,
    "f8" F8,
    "f9" F9,
    "f10" F10,
    "num_lock" NumLock,
    "scroll_lock" ScrollLock,
    "kp_divide" KpDivide,
    "kp_multiply" KpMultiply,
    "kp_subtract" KpSubtract,
    "kp_add" KpAdd,
    "kp_enter" KpEnter,
    "kp_decimal" KpDecimal,
    "sysrq" Sysrq,
    "kp_0" Kp0,
    "kp_1" Kp1,
    "kp_2" Kp2,
    "kp_3" Kp3,
    "kp_4" Kp4,
    "kp_5" Kp5,
    "kp_6" Kp6,
    "kp_7" Kp7,
    "kp_8" Kp8,
    "kp_9" Kp9,
    "less" Less,
    "f11" F11,
    "f12" F12,
    "print" Print,
    "home" Home,
    "pgup" Pgup,
    "pgdn" Pgdn,
    "end" End,
    "left" Left,
    "up" Up,
    "down" Down,
    "right" Right,
    "insert" Insert,
    "delete" Delete,
    "stop" Stop,
    "again" Again,
    "props" Props,
    "undo" Undo,
    "front" Front,
    "copy" Copy,
    "open" Open,
    "paste" Paste,
    "find" Find,
    "cut" Cut,
    "lf" Lf,
    "help" Help,
    "meta_l" MetaL,
    "meta_r" MetaR,
    "compose" Compose,
    "pause" Pause,
    "ro" Ro,
    "hiragana" Hiragana,
    "henkan" Henkan,
    "yen" Yen,
    "muhenkan" Muhenkan,
    "katakanahiragana" Katakanahiragana,
    "kp_comma" KpComma,
    "kp_equals" KpEquals,
    "power" Power,
    "sleep" Sleep,
    "wake" Wake,
    "audionext" Audionext,
    "audioprev" Audioprev,
    "audiostop" Audiostop,
    "audioplay" Audioplay,
    "audiomute" Audiomute,
    "volumeup" Volumeup,
    "volumedown" Volumedown,
    "mediaselect" Mediaselect,
    "mail" Mail,
    "calculator" Calculator,
    "computer" Computer,
    "ac_home" AcHome,
    "ac_back" AcBack,
    "ac_forward" AcForward,
    "ac_refresh" AcRefresh,
    "ac_bookmarks" AcBookmarks,
    "lang1" Lang1,
    "lang2" Lang2,
    "f13" F13,
    "f14" F14,
    "f15" F15,
    "f16" F16,
    "f17" F17,
    "f18" F18,
    "f19" F19,
    "f20" F20,
    "f21" F21,
    "f22" F22,
    "f23" F23,
    "f24" F24,
} }

/// The enum `KeyValueKind`, since QEMU 1.3.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,KeyValueKind)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum KeyValueKind {
    /// Value `number`.
    Number,
    /// Value `qcode`.
    Qcode,
}

enumeration! { sent KeyValueKind {
    "number" Number,
    "qcode" Qcode,
} }

/// The struct `IntWrapper`, since QEMU 1.3.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,IntWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IntWrapper {
    /// Member `data`.
    pub data: i64,
}

impl IntWrapper {
    /// With the mandatory members, no optional one set.
    #[inline]
    pub fn new(data: i64) -> Self {
        Self { data }
    }
}

record! { sent IntWrapper {
    data: "data" required,
} }

/// The struct `QKeyCodeWrapper`, since QEMU 1.3.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,QKeyCodeWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct QKeyCodeWrapper {
    /// Member `data`.
    pub data: QKeyCode,
}

impl QKeyCodeWrapper {
    /// With the mandatory members, no optional one set.
    pub fn new(data: impl Into<QKeyCode>) -> Self {
        Self { data: data.into() }
    }
}

record! { sent QKeyCodeWrapper {
    data: "data" required,
} }

/// The union `KeyValue`, since QEMU 1.3.
///
/// Its tag is `type`, which [`KeyValueBranch`] stands for.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,KeyValue)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct KeyValue {
    /// What `type` is, and the members that come with it.
    pub branch: KeyValueBranch,
}

impl KeyValue {
    /// With the mandatory members, no optional one set.
    pub fn new(branch: impl Into<KeyValueBranch>) -> Self {
        Self { branch: branch.into() }
    }

    /// With the branch `number`.
    #[inline]
    pub fn number(data: i64) -> Self {
        Self::new(KeyValueBranch::Number(IntWrapper::new(data)))
    }

    /// With the branch `qcode`.
    pub fn qcode(data: impl Into<QKeyCode>) -> Self {
        Self::new(KeyValueBranch::Qcode(QKeyCodeWrapper::new(data)))
    }
}

/// The branches of [`KeyValue`], by the value of `type`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum KeyValueBranch {
    /// Branch `number`.
    Number(IntWrapper),
    /// Branch `qcode`.
    Qcode(QKeyCodeWrapper),
}

impl From<IntWrapper> for KeyValueBranch {
    #[inline]
    fn from(value: IntWrapper) -> Self {
        Self::Number(value)
    }
}

impl From<QKeyCodeWrapper> for KeyValueBranch {
    #[inline]
    fn from(value: QKeyCodeWrapper) -> Self {
        Self::Qcode(value)
    }
}

union! {
    sent KeyValue {}
    r#type: KeyValueKind = "type" required,
    branch: KeyValueBranch {
        "number" Number(IntWrapper),
        "qcode" Qcode(QKeyCodeWrapper),
    }
}

/// The enum `InputButton`, since QEMU 2.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,InputButton)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InputButton {
    /// Value `left`.
    Left,
    /// Value `middle`.
    Middle,
    /// Value `right`.
    Right,
    /// Value `wheel-up`.
    #[doc(alias = "wheel-up")]
    WheelUp,
    /// Value `wheel-down`.
    #[doc(alias = "wheel-down")]
    WheelDown,
    /// Value `side`, since QEMU 2.9.
    Side,
    /// Value `extra`, since QEMU 2.9.
    Extra,
    /// Value `wheel-left`.
    #[doc(alias = "wheel-left")]
    WheelLeft,
    /// Value `wheel-right`.
    #[doc(alias = "wheel-right")]
    WheelRight,
    /// Value `touch`, since QEMU 8.1.
    Touch,
}

enumeration! { sent InputButton {
    "left" Left,
    "middle" Middle,
    "right" Right,
    "wheel-up" WheelUp,
    "wheel-down" WheelDown,
    "side" Side,
    "extra" Extra,
    "wheel-left" WheelLeft,
    "wheel-right" WheelRight,
    "touch" Touch,
} }

/// The enum `InputAxis`, since QEMU 2.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,InputAxis)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InputAxis {
    /// Value `x`.
    X,
    /// Value `y`.
    Y,
}

enumeration! { sent InputAxis {
    "x" X,
    "y" Y,
} }

/// The enum `InputMultiTouchType`, since QEMU 8.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,InputMultiTouchType)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InputMultiTouchType {
    /// Value `begin`.
    Begin,
    /// Value `update`.
    Update,
    /// Value `end`.
    End,
    /// Value `cancel`.
    Cancel,
    /// Value `data`.
    Data,
}

enumeration! { sent InputMultiTouchType {
    "begin" Begin,
    "update" Update,
    "end" End,
    "cancel" Cancel,
    "data" Data,
} }

/// The struct `InputKeyEvent`, since QEMU 2.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,InputKeyEvent)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InputKeyEvent {
    /// Member `key`.
    pub key: KeyValue,
    /// Member `down`.
    pub down: bool,
}

impl InputKeyEvent {
    /// With the mandatory members, no optional one set.
    pub fn new(key: impl Into<KeyValue>, down: bool) -> Self {
        Self { key: key.into(), down }
    }
}

record! { sent InputKeyEvent {
    key: "key" required,
    down: "down" required,
} }

masked_debug! { InputKeyEvent {
    key: secret,
    down: shown,
} }

/// The struct `InputBtnEvent`, since QEMU 2.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,InputBtnEvent)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InputBtnEvent {
    /// Member `button`.
    pub button: InputButton,
    /// Member `down`.
    pub down: bool,
}

impl InputBtnEvent {
    /// With the mandatory members, no optional one set.
    pub fn new(button: impl Into<InputButton>, down: bool) -> Self {
        Self { button: button.into(), down }
    }
}

record! { sent InputBtnEvent {
    button: "button" required,
    down: "down" required,
} }

/// The struct `InputMoveEvent`, since QEMU 2.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,InputMoveEvent)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InputMoveEvent {
    /// Member `axis`.
    pub axis: InputAxis,
    /// Member `value`.
    pub value: i64,
}

impl InputMoveEvent {
    /// With the mandatory members, no optional one set.
    pub fn new(axis: impl Into<InputAxis>, value: i64) -> Self {
        Self { axis: axis.into(), value }
    }
}

record! { sent InputMoveEvent {
    axis: "axis" required,
    value: "value" required,
} }

/// The struct `InputMultiTouchEvent`, since QEMU 8.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,InputMultiTouchEvent)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InputMultiTouchEvent {
    /// Member `type`.
    pub r#type: InputMultiTouchType,
    /// Member `slot`.
    pub slot: i64,
    /// Member `tracking-id`.
    #[doc(alias = "tracking-id")]
    pub tracking_id: i64,
    /// Member `axis`.
    pub axis: InputAxis,
    /// Member `value`.
    pub value: i64,
}

impl InputMultiTouchEvent {
    /// With the mandatory members, no optional one set.
    pub fn new(
        r#type: impl Into<InputMultiTouchType>,
        slot: i64,
        tracking_id: i64,
        axis: impl Into<InputAxis>,
        value: i64,
    ) -> Self {
        Self { r#type: r#type.into(), slot, tracking_id, axis: axis.into(), value }
    }
}

record! { sent InputMultiTouchEvent {
    r#type: "type" required,
    slot: "slot" required,
    tracking_id: "tracking-id" required,
    axis: "axis" required,
    value: "value" required,
} }

/// The enum `InputEventKind`, since QEMU 2.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,InputEventKind)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InputEventKind {
    /// Value `key`.
    Key,
    /// Value `btn`.
    Btn,
    /// Value `rel`.
    Rel,
    /// Value `abs`.
    Abs,
    /// Value `mtt`.
    Mtt,
}

enumeration! { sent InputEventKind {
    "key" Key,
    "btn" Btn,
    "rel" Rel,
    "abs" Abs,
    "mtt" Mtt,
} }

/// The struct `InputKeyEventWrapper`, since QEMU 2.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,InputKeyEventWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InputKeyEventWrapper {
    /// Member `data`.
    pub data: InputKeyEvent,
}

impl InputKeyEventWrapper {
    /// With the mandatory members, no optional one set.
    pub fn new(data: impl Into<InputKeyEvent>) -> Self {
        Self { data: data.into() }
    }
}

record! { sent InputKeyEventWrapper {
    data: "data" required,
} }

/// The struct `InputBtnEventWrapper`, since QEMU 2.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,InputBtnEventWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InputBtnEventWrapper {
    /// Member `data`.
    pub data: InputBtnEvent,
}

impl InputBtnEventWrapper {
    /// With the mandatory members, no optional one set.
    pub fn new(data: impl Into<InputBtnEvent>) -> Self {
        Self { data: data.into() }
    }
}

record! { sent InputBtnEventWrapper {
    data: "data" required,
} }

/// The struct `InputMoveEventWrapper`, since QEMU 2.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,InputMoveEventWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InputMoveEventWrapper {
    /// Member `data`.
    pub data: InputMoveEvent,
}

impl InputMoveEventWrapper {
    /// With the mandatory members, no optional one set.
    pub fn new(data: impl Into<InputMoveEvent>) -> Self {
        Self { data: data.into() }
    }
}

record! { sent InputMoveEventWrapper {
    data: "data" required,
} }

/// The struct `InputMultiTouchEventWrapper`, since QEMU 8.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,InputMultiTouchEventWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InputMultiTouchEventWrapper {
    /// Member `data`.
    pub data: InputMultiTouchEvent,
}

impl InputMultiTouchEventWrapper {
    /// With the mandatory members, no optional one set.
    pub fn new(data: impl Into<InputMultiTouchEvent>) -> Self {
        Self { data: data.into() }
    }
}

record! { sent InputMultiTouchEventWrapper {
    data: "data" required,
} }

/// The union `InputEvent`, since QEMU 2.0.
///
/// Its tag is `type`, which [`InputEventBranch`] stands for.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,InputEvent)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InputEvent {
    /// What `type` is, and the members that come with it.
    pub branch: InputEventBranch,
}

impl InputEvent {
    /// With the mandatory members, no optional one set.
    pub fn new(branch: impl Into<InputEventBranch>) -> Self {
        Self { branch: branch.into() }
    }

    /// With the branch `key`.
    pub fn key(key: impl Into<KeyValue>, down: bool) -> Self {
        Self::new(InputEventBranch::Key(InputKeyEventWrapper::new(InputKeyEvent::new(key, down))))
    }

    /// With the branch `btn`.
    pub fn btn(button: impl Into<InputButton>, down: bool) -> Self {
        Self::new(InputEventBranch::Btn(InputBtnEventWrapper::new(InputBtnEvent::new(button, down))))
    }

    /// With the branch `rel`.
    pub fn rel(axis: impl Into<InputAxis>, value: i64) -> Self {
        Self::new(InputEventBranch::Rel(InputMoveEventWrapper::new(InputMoveEvent::new(axis, value))))
    }

    /// With the branch `abs`.
    pub fn abs(axis: impl Into<InputAxis>, value: i64) -> Self {
        Self::new(InputEventBranch::Abs(InputMoveEventWrapper::new(InputMoveEvent::new(axis, value))))
    }

    /// With the branch `mtt`.
    pub fn mtt(
        r#type: impl Into<InputMultiTouchType>,
        slot: i64,
        tracking_id: i64,
        axis: impl Into<InputAxis>,
        value: i64,
    ) -> Self {
        let members = InputMultiTouchEvent::new(r#type, slot, tracking_id, axis, value);
        Self::new(InputEventBranch::Mtt(InputMultiTouchEventWrapper::new(members)))
    }
}

/// The branches of [`InputEvent`], by the value of `type`.
///
/// Members that only one branch has are made that branch by `into`; others are put into theirs by
/// name, such as `InputEventBranch::Rel`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum InputEventBranch {
    /// Branch `key`.
    Key(InputKeyEventWrapper),
    /// Branch `btn`.
    Btn(InputBtnEventWrapper),
    /// Branch `rel`.
    Rel(InputMoveEventWrapper),
    /// Branch `abs`.
    Abs(InputMoveEventWrapper),
    /// Branch `mtt`.
    Mtt(InputMultiTouchEventWrapper),
}

impl From<InputKeyEventWrapper> for InputEventBranch {
    #[inline]
    fn from(value: InputKeyEventWrapper) -> Self {
        Self::Key(value)
    }
}

impl From<InputKeyEvent> for InputEventBranch {
    #[inline]
    fn from(value: InputKeyEvent) -> Self {
        Self::Key(InputKeyEventWrapper::new(value))
    }
}

impl From<InputBtnEventWrapper> for InputEventBranch {
    #[inline]
    fn from(value: InputBtnEventWrapper) -> Self {
        Self::Btn(value)
    }
}

impl From<InputBtnEvent> for InputEventBranch {
    #[inline]
    fn from(value: InputBtnEvent) -> Self {
        Self::Btn(InputBtnEventWrapper::new(value))
    }
}

impl From<InputMultiTouchEventWrapper> for InputEventBranch {
    #[inline]
    fn from(value: InputMultiTouchEventWrapper) -> Self {
        Self::Mtt(value)
    }
}

impl From<InputMultiTouchEvent> for InputEventBranch {
    #[inline]
    fn from(value: InputMultiTouchEvent) -> Self {
        Self::Mtt(InputMultiTouchEventWrapper::new(value))
    }
}

union! {
    sent InputEvent {}
    r#type: InputEventKind = "type" required,
    branch: InputEventBranch {
        "key" Key(InputKeyEventWrapper),
        "btn" Btn(InputBtnEventWrapper),
        "rel" Rel(InputMoveEventWrapper),
        "abs" Abs(InputMoveEventWrapper),
        "mtt" Mtt(InputMultiTouchEventWrapper),
    }
}

/// The struct `DisplayGTK`, since QEMU 2.12.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,DisplayGTK)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DisplayGtk {
    /// Member `grab-on-hover`.
    #[doc(alias = "grab-on-hover")]
    pub grab_on_hover: Option<bool>,
    /// Member `zoom-to-fit`, since QEMU 3.1.
    #[doc(alias = "zoom-to-fit")]
    pub zoom_to_fit: Option<bool>,
    /// Member `show-tabs`, since QEMU 7.1.
    #[doc(alias = "show-tabs")]
    pub show_tabs: Option<bool>,
    /// Member `show-menubar`, since QEMU 8.0.
    #[doc(alias = "show-menubar")]
    pub show_menubar: Option<bool>,
    /// Member `keep-aspect-ratio`, since QEMU 10.1.
    #[doc(alias = "keep-aspect-ratio")]
    pub keep_aspect_ratio: Option<bool>,
    /// Member `scale`, since QEMU 10.1.
    pub scale: Option<f64>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl DisplayGtk {
    /// With no member set.
    #[inline]
    pub fn new() -> Self {
        Self {
            grab_on_hover: None,
            zoom_to_fit: None,
            show_tabs: None,
            show_menubar: None,
            keep_aspect_ratio: None,
            scale: None,
            extra: Extra::default(),
        }
    }

    /// Sets `grab-on-hover`.
    #[must_use]
    #[inline]
    pub fn grab_on_hover(mut self, grab_on_hover: bool) -> Self {
        self.grab_on_hover = Some(grab_on_hover);
        self
    }

    /// Sets `zoom-to-fit`.
    #[must_use]
    #[inline]
    pub fn zoom_to_fit(mut self, zoom_to_fit: bool) -> Self {
        self.zoom_to_fit = Some(zoom_to_fit);
        self
    }

    /// Sets `show-tabs`.
    #[must_use]
    #[inline]
    pub fn show_tabs(mut self, show_tabs: bool) -> Self {
        self.show_tabs = Some(show_tabs);
        self
    }

    /// Sets `show-menubar`.
    #[must_use]
    #[inline]
    pub fn show_menubar(mut self, show_menubar: bool) -> Self {
        self.show_menubar = Some(show_menubar);
        self
    }

    /// Sets `keep-aspect-ratio`.
    #[must_use]
    #[inline]
    pub fn keep_aspect_ratio(mut self, keep_aspect_ratio: bool) -> Self {
        self.keep_aspect_ratio = Some(keep_aspect_ratio);
        self
    }

    /// Sets `scale`.
    #[must_use]
    #[inline]
    pub fn scale(mut self, scale: f64) -> Self {
        self.scale = Some(scale);
        self
    }
}

record! { received DisplayGtk {
    grab_on_hover: "grab-on-hover" optional,
    zoom_to_fit: "zoom-to-fit" optional,
    show_tabs: "show-tabs" optional,
    show_menubar: "show-menubar" optional,
    keep_aspect_ratio: "keep-aspect-ratio" optional,
    scale: "scale" optional,
} extra }

/// The struct `DisplayEGLHeadless`, since QEMU 3.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,DisplayEGLHeadless)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DisplayEglHeadless {
    /// Member `rendernode`.
    pub rendernode: Option<String>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl DisplayEglHeadless {
    /// With no member set.
    #[inline]
    pub fn new() -> Self {
        Self { rendernode: None, extra: Extra::default() }
    }

    /// Sets `rendernode`.
    #[must_use]
    pub fn rendernode(mut self, rendernode: impl Into<String>) -> Self {
        self.rendernode = Some(rendernode.into());
        self
    }
}

record! { received DisplayEglHeadless {
    rendernode: "rendernode" optional,
} extra }

/// The struct `DisplayDBus`, since QEMU 7.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,DisplayDBus)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DisplayDBus {
    /// Member `rendernode`.
    pub rendernode: Option<String>,
    /// Member `addr`.
    pub addr: Option<String>,
    /// Member `p2p`.
    pub p2p: Option<bool>,
    /// Member `audiodev`.
    pub audiodev: Option<String>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl DisplayDBus {
    /// With no member set.
    #[inline]
    pub fn new() -> Self {
        Self { rendernode: None, addr: None, p2p: None, audiodev: None, extra: Extra::default() }
    }

    /// Sets `rendernode`.
    #[must_use]
    pub fn rendernode(mut self, rendernode: impl Into<String>) -> Self {
        self.rendernode = Some(rendernode.into());
        self
    }

    /// Sets `addr`.
    #[must_use]
    pub fn addr(mut self, addr: impl Into<String>) -> Self {
        self.addr = Some(addr.into());
        self
    }

    /// Sets `p2p`.
    #[must_use]
    #[inline]
    pub fn p2p(mut self, p2p: bool) -> Self {
        self.p2p = Some(p2p);
        self
    }

    /// Sets `audiodev`.
    #[must_use]
    pub fn audiodev(mut self, audiodev: impl Into<String>) -> Self {
        self.audiodev = Some(audiodev.into());
        self
    }
}

record! { received DisplayDBus {
    rendernode: "rendernode" optional,
    addr: "addr" optional,
    p2p: "p2p" optional,
    audiodev: "audiodev" optional,
} extra }

/// The enum `DisplayGLMode`, since QEMU 3.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,DisplayGLMode)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DisplayGlMode {
    /// Value `off`.
    Off,
    /// Value `on`.
    On,
    /// Value `core`.
    Core,
    /// Value `es`.
    Es,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { received DisplayGlMode {
    "off" Off,
    "on" On,
    "core" Core,
    "es" Es,
} open }

/// The struct `DisplayCurses`, since QEMU 4.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,DisplayCurses)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DisplayCurses {
    /// Member `charset`.
    pub charset: Option<String>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl DisplayCurses {
    /// With no member set.
    #[inline]
    pub fn new() -> Self {
        Self { charset: None, extra: Extra::default() }
    }

    /// Sets `charset`.
    #[must_use]
    pub fn charset(mut self, charset: impl Into<String>) -> Self {
        self.charset = Some(charset.into());
        self
    }
}

record! { received DisplayCurses {
    charset: "charset" optional,
} extra }

/// The struct `DisplayCocoa`, since QEMU 7.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,DisplayCocoa)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DisplayCocoa {
    /// Member `left-command-key`.
    #[doc(alias = "left-command-key")]
    pub left_command_key: Option<bool>,
    /// Member `full-grab`.
    #[doc(alias = "full-grab")]
    pub full_grab: Option<bool>,
    /// Member `swap-opt-cmd`.
    #[doc(alias = "swap-opt-cmd")]
    pub swap_opt_cmd: Option<bool>,
    /// Member `zoom-to-fit`, since QEMU 8.2.
    #[doc(alias = "zoom-to-fit")]
    pub zoom_to_fit: Option<bool>,
    /// Member `zoom-interpolation`, since QEMU 9.0.
    #[doc(alias = "zoom-interpolation")]
    pub zoom_interpolation: Option<bool>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl DisplayCocoa {
    /// With no member set.
    #[inline]
    pub fn new() -> Self {
        Self {
            left_command_key: None,
            full_grab: None,
            swap_opt_cmd: None,
            zoom_to_fit: None,
            zoom_interpolation: None,
            extra: Extra::default(),
        }
    }

    /// Sets `left-command-key`.
    #[must_use]
    #[inline]
    pub fn left_command_key(mut self, left_command_key: bool) -> Self {
        self.left_command_key = Some(left_command_key);
        self
    }

    /// Sets `full-grab`.
    #[must_use]
    #[inline]
    pub fn full_grab(mut self, full_grab: bool) -> Self {
        self.full_grab = Some(full_grab);
        self
    }

    /// Sets `swap-opt-cmd`.
    #[must_use]
    #[inline]
    pub fn swap_opt_cmd(mut self, swap_opt_cmd: bool) -> Self {
        self.swap_opt_cmd = Some(swap_opt_cmd);
        self
    }

    /// Sets `zoom-to-fit`.
    #[must_use]
    #[inline]
    pub fn zoom_to_fit(mut self, zoom_to_fit: bool) -> Self {
        self.zoom_to_fit = Some(zoom_to_fit);
        self
    }

    /// Sets `zoom-interpolation`.
    #[must_use]
    #[inline]
    pub fn zoom_interpolation(mut self, zoom_interpolation: bool) -> Self {
        self.zoom_interpolation = Some(zoom_interpolation);
        self
    }
}

record! { received DisplayCocoa {
    left_command_key: "left-command-key" optional,
    full_grab: "full-grab" optional,
    swap_opt_cmd: "swap-opt-cmd" optional,
    zoom_to_fit: "zoom-to-fit" optional,
    zoom_interpolation: "zoom-interpolation" optional,
} extra }

/// The enum `HotKeyMod`, since QEMU 7.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,HotKeyMod)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HotKeyMod {
    /// Value `lctrl-lalt`.
    #[doc(alias = "lctrl-lalt")]
    LctrlLalt,
    /// Value `lshift-lctrl-lalt`.
    #[doc(alias = "lshift-lctrl-lalt")]
    LshiftLctrlLalt,
    /// Value `rctrl`.
    Rctrl,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { received HotKeyMod {
    "lctrl-lalt" LctrlLalt,
    "lshift-lctrl-lalt" LshiftLctrlLalt,
    "rctrl" Rctrl,
} open }

/// The struct `DisplaySDL`, since QEMU 7.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,DisplaySDL)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DisplaySdl {
    /// Member `grab-mod`.
    #[doc(alias = "grab-mod")]
    pub grab_mod: Option<HotKeyMod>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl DisplaySdl {
    /// With no member set.
    #[inline]
    pub fn new() -> Self {
        Self { grab_mod: None, extra: Extra::default() }
    }

    /// Sets `grab-mod`.
    #[must_use]
    pub fn grab_mod(mut self, grab_mod: impl Into<HotKeyMod>) -> Self {
        self.grab_mod = Some(grab_mod.into());
        self
    }
}

record! { received DisplaySdl {
    grab_mod: "grab-mod" optional,
} extra }

/// The enum `DisplayType`, since QEMU 2.12.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,DisplayType)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DisplayType {
    /// Value `default`.
    Default,
    /// Value `none`.
    None,
    /// Value `gtk`. Only in builds with `CONFIG_GTK`.
    Gtk,
    /// Value `sdl`. Only in builds with `CONFIG_SDL`.
    Sdl,
    /// Value `egl-headless`, since QEMU 3.1. Only in builds with `CONFIG_OPENGL`.
    #[doc(alias = "egl-headless")]
    EglHeadless,
    /// Value `curses`. Only in builds with `CONFIG_CURSES`.
    Curses,
    /// Value `cocoa`. Only in builds with `CONFIG_COCOA`.
    Cocoa,
    /// Value `spice-app`, since QEMU 4.0. Only in builds with `CONFIG_SPICE`.
    #[doc(alias = "spice-app")]
    SpiceApp,
    /// Value `dbus`, since QEMU 7.0. Only in builds with `CONFIG_DBUS_DISPLAY`.
    Dbus,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { received DisplayType {
    "default" Default,
    "none" None,
    "gtk" Gtk,
    "sdl" Sdl,
    "egl-headless" EglHeadless,
    "curses" Curses,
    "cocoa" Cocoa,
    "spice-app" SpiceApp,
    "dbus" Dbus,
} open }

/// The union `DisplayOptions`, since QEMU 2.12.
///
/// Its tag is `type`, which [`DisplayOptionsBranch`] stands for.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,DisplayOptions)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DisplayOptions {
    /// Member `full-screen`.
    #[doc(alias = "full-screen")]
    pub full_screen: Option<bool>,
    /// Member `window-close`.
    #[doc(alias = "window-close")]
    pub window_close: Option<bool>,
    /// Member `show-cursor`, since QEMU 5.0.
    #[doc(alias = "show-cursor")]
    pub show_cursor: Option<bool>,
    /// Member `gl`.
    pub gl: Option<DisplayGlMode>,
    /// What `type` is, and the members that come with it.
    pub branch: DisplayOptionsBranch,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl DisplayOptions {
    /// With the mandatory members, no optional one set.
    pub fn new(branch: impl Into<DisplayOptionsBranch>) -> Self {
        Self {
            full_screen: None,
            window_close: None,
            show_cursor: None,
            gl: None,
            branch: branch.into(),
            extra: Extra::default(),
        }
    }

    /// Sets `full-screen`.
    #[must_use]
    #[inline]
    pub fn full_screen(mut self, full_screen: bool) -> Self {
        self.full_screen = Some(full_screen);
        self
    }

    /// Sets `window-close`.
    #[must_use]
    #[inline]
    pub fn window_close(mut self, window_close: bool) -> Self {
        self.window_close = Some(window_close);
        self
    }

    /// Sets `show-cursor`.
    #[must_use]
    #[inline]
    pub fn show_cursor(mut self, show_cursor: bool) -> Self {
        self.show_cursor = Some(show_cursor);
        self
    }

    /// Sets `gl`.
    #[must_use]
    pub fn gl(mut self, gl: impl Into<DisplayGlMode>) -> Self {
        self.gl = Some(gl.into());
        self
    }

    /// With the branch `default`.
    #[inline]
    pub fn default2() -> Self {
        Self::new(DisplayOptionsBranch::Default)
    }

    /// With the branch `none`.
    #[inline]
    pub fn none() -> Self {
        Self::new(DisplayOptionsBranch::None)
    }

    /// With the branch `gtk`. Only in builds with `CONFIG_GTK`.
    #[inline]
    pub fn gtk() -> Self {
        Self::new(DisplayOptionsBranch::Gtk(DisplayGtk::new()))
    }

    /// With the branch `sdl`. Only in builds with `CONFIG_SDL`.
    #[inline]
    pub fn sdl() -> Self {
        Self::new(DisplayOptionsBranch::Sdl(DisplaySdl::new()))
    }

    /// With the branch `egl-headless`. Only in builds with `CONFIG_OPENGL`.
    #[inline]
    pub fn egl_headless() -> Self {
        Self::new(DisplayOptionsBranch::EglHeadless(DisplayEglHeadless::new()))
    }

    /// With the branch `curses`. Only in builds with `CONFIG_CURSES`.
    #[inline]
    pub fn curses() -> Self {
        Self::new(DisplayOptionsBranch::Curses(DisplayCurses::new()))
    }

    /// With the branch `cocoa`. Only in builds with `CONFIG_COCOA`.
    #[inline]
    pub fn cocoa() -> Self {
        Self::new(DisplayOptionsBranch::Cocoa(DisplayCocoa::new()))
    }

    /// With the branch `spice-app`.
    #[inline]
    pub fn spice_app() -> Self {
        Self::new(DisplayOptionsBranch::SpiceApp)
    }

    /// With the branch `dbus`. Only in builds with `CONFIG_DBUS_DISPLAY`.
    #[inline]
    pub fn dbus() -> Self {
        Self::new(DisplayOptionsBranch::Dbus(DisplayDBus::new()))
    }
}

/// The branches of [`DisplayOptions`], by the value of `type`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DisplayOptionsBranch {
    /// Branch `default`.
    Default,
    /// Branch `none`.
    None,
    /// Branch `gtk`. Only in builds with `CONFIG_GTK`.
    Gtk(DisplayGtk),
    /// Branch `sdl`. Only in builds with `CONFIG_SDL`.
    Sdl(DisplaySdl),
    /// Branch `egl-headless`. Only in builds with `CONFIG_OPENGL`.
    EglHeadless(DisplayEglHeadless),
    /// Branch `curses`. Only in builds with `CONFIG_CURSES`.
    Curses(DisplayCurses),
    /// Branch `cocoa`. Only in builds with `CONFIG_COCOA`.
    Cocoa(DisplayCocoa),
    /// Branch `spice-app`.
    SpiceApp,
    /// Branch `dbus`. Only in builds with `CONFIG_DBUS_DISPLAY`.
    Dbus(DisplayDBus),
    /// A branch that this type does not know. Its members are in `extra`.
    Unknown(Box<str>),
}

impl From<DisplayGtk> for DisplayOptionsBranch {
    #[inline]
    fn from(value: DisplayGtk) -> Self {
        Self::Gtk(value)
    }
}

impl From<DisplaySdl> for DisplayOptionsBranch {
    #[inline]
    fn from(value: DisplaySdl) -> Self {
        Self::Sdl(value)
    }
}

impl From<DisplayEglHeadless> for DisplayOptionsBranch {
    #[inline]
    fn from(value: DisplayEglHeadless) -> Self {
        Self::EglHeadless(value)
    }
}

impl From<DisplayCurses> for DisplayOptionsBranch {
    #[inline]
    fn from(value: DisplayCurses) -> Self {
        Self::Curses(value)
    }
}

impl From<DisplayCocoa> for DisplayOptionsBranch {
    #[inline]
    fn from(value: DisplayCocoa) -> Self {
        Self::Cocoa(value)
    }
}

impl From<DisplayDBus> for DisplayOptionsBranch {
    #[inline]
    fn from(value: DisplayDBus) -> Self {
        Self::Dbus(value)
    }
}

union! {
    received DisplayOptions {
        full_screen: "full-screen" optional,
        window_close: "window-close" optional,
        show_cursor: "show-cursor" optional,
        gl: "gl" optional,
    }
    r#type: DisplayType = "type" required,
    branch: DisplayOptionsBranch {
        "default" Default,
        "none" None,
        "gtk" Gtk(DisplayGtk),
        "sdl" Sdl(DisplaySdl),
        "egl-headless" EglHeadless(DisplayEglHeadless),
        "curses" Curses(DisplayCurses),
        "cocoa" Cocoa(DisplayCocoa),
        "spice-app" SpiceApp,
        "dbus" Dbus(DisplayDBus),
    }
    extra
}

/// The enum `DisplayReloadType`, since QEMU 6.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,DisplayReloadType)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DisplayReloadType {
    /// Value `vnc`.
    Vnc,
}

enumeration! { sent DisplayReloadType {
    "vnc" Vnc,
} }

/// The struct `DisplayReloadOptionsVNC`, since QEMU 6.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,DisplayReloadOptionsVNC)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DisplayReloadOptionsVnc {
    /// Member `tls-certs`.
    #[doc(alias = "tls-certs")]
    pub tls_certs: Option<bool>,
}

impl DisplayReloadOptionsVnc {
    /// With no member set.
    #[inline]
    pub fn new() -> Self {
        Self { tls_certs: None }
    }

    /// Sets `tls-certs`.
    #[must_use]
    #[inline]
    pub fn tls_certs(mut self, tls_certs: bool) -> Self {
        self.tls_certs = Some(tls_certs);
        self
    }
}

record! { sent DisplayReloadOptionsVnc {
    tls_certs: "tls-certs" optional,
} }

/// The union `DisplayReloadOptions`, since QEMU 6.0.
///
/// Its tag is `type`, which [`DisplayReloadOptionsBranch`] stands for.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,DisplayReloadOptions)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DisplayReloadOptions {
    /// What `type` is, and the members that come with it.
    pub branch: DisplayReloadOptionsBranch,
}

impl DisplayReloadOptions {
    /// With the mandatory members, no optional one set.
    pub fn new(branch: impl Into<DisplayReloadOptionsBranch>) -> Self {
        Self { branch: branch.into() }
    }

    /// With the branch `vnc`.
    #[inline]
    pub fn vnc() -> Self {
        Self::new(DisplayReloadOptionsBranch::Vnc(DisplayReloadOptionsVnc::new()))
    }
}

/// The branches of [`DisplayReloadOptions`], by the value of `type`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DisplayReloadOptionsBranch {
    /// Branch `vnc`.
    Vnc(DisplayReloadOptionsVnc),
}

impl From<DisplayReloadOptionsVnc> for DisplayReloadOptionsBranch {
    #[inline]
    fn from(value: DisplayReloadOptionsVnc) -> Self {
        Self::Vnc(value)
    }
}

union! {
    sent DisplayReloadOptions {}
    r#type: DisplayReloadType = "type" required,
    branch: DisplayReloadOptionsBranch {
        "vnc" Vnc(DisplayReloadOptionsVnc),
    }
}

/// The enum `DisplayUpdateType`, since QEMU 7.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,DisplayUpdateType)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DisplayUpdateType {
    /// Value `vnc`.
    Vnc,
}

enumeration! { sent DisplayUpdateType {
    "vnc" Vnc,
} }

/// The struct `DisplayUpdateOptionsVNC`, since QEMU 7.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,DisplayUpdateOptionsVNC)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DisplayUpdateOptionsVnc {
    /// Member `addresses`.
    pub addresses: Option<Vec<SocketAddress>>,
}

impl DisplayUpdateOptionsVnc {
    /// With no member set.
    #[inline]
    pub fn new() -> Self {
        Self { addresses: None }
    }

    /// Sets `addresses`.
    #[must_use]
    pub fn addresses(mut self, addresses: impl IntoIterator<Item = impl Into<SocketAddress>>) -> Self {
        self.addresses = Some(addresses.into_iter().map(Into::into).collect());
        self
    }
}

record! { sent DisplayUpdateOptionsVnc {
    addresses: "addresses" optional,
} }

/// The union `DisplayUpdateOptions`, since QEMU 7.1.
///
/// Its tag is `type`, which [`DisplayUpdateOptionsBranch`] stands for.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,DisplayUpdateOptions)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DisplayUpdateOptions {
    /// What `type` is, and the members that come with it.
    pub branch: DisplayUpdateOptionsBranch,
}

impl DisplayUpdateOptions {
    /// With the mandatory members, no optional one set.
    pub fn new(branch: impl Into<DisplayUpdateOptionsBranch>) -> Self {
        Self { branch: branch.into() }
    }

    /// With the branch `vnc`.
    #[inline]
    pub fn vnc() -> Self {
        Self::new(DisplayUpdateOptionsBranch::Vnc(DisplayUpdateOptionsVnc::new()))
    }
}

/// The branches of [`DisplayUpdateOptions`], by the value of `type`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DisplayUpdateOptionsBranch {
    /// Branch `vnc`.
    Vnc(DisplayUpdateOptionsVnc),
}

impl From<DisplayUpdateOptionsVnc> for DisplayUpdateOptionsBranch {
    #[inline]
    fn from(value: DisplayUpdateOptionsVnc) -> Self {
        Self::Vnc(value)
    }
}

union! {
    sent DisplayUpdateOptions {}
    r#type: DisplayUpdateType = "type" required,
    branch: DisplayUpdateOptionsBranch {
        "vnc" Vnc(DisplayUpdateOptionsVnc),
    }
}

/// Commands of `schemas/qapi/ui.json`.
pub(crate) mod command {
    use super::super::types;
    use crate::wire::{masked_debug, record, transparent};
    use crate::{Command, Empty};

    /// The command `set_password`, since QEMU 0.14.
    ///
    /// Returns nothing.
    ///
    /// Needs the feature `ui` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,set_password)
    #[doc(alias = "set_password")]
    #[derive(Clone, Debug, PartialEq)]
    pub struct SetPassword(pub types::SetPasswordOptions);

    impl SetPassword {
        /// With its arguments.
        pub fn new(arguments: impl Into<types::SetPasswordOptions>) -> Self {
            Self(arguments.into())
        }
    }

    impl From<types::SetPasswordOptions> for SetPassword {
        #[inline]
        fn from(value: types::SetPasswordOptions) -> Self {
            Self(value)
        }
    }

    transparent! { sent SetPassword(types::SetPasswordOptions) }

    impl Command for SetPassword {
        type Reply = Empty;
        const NAME: &'static str = "set_password";
        const SINCE: Option<&'static str> = Some("0.14");
    }

    /// The command `expire_password`, since QEMU 0.14.
    ///
    /// Returns nothing.
    ///
    /// Needs the feature `ui` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,expire_password)
    #[doc(alias = "expire_password")]
    #[derive(Clone, Debug, PartialEq)]
    pub struct ExpirePassword(pub types::ExpirePasswordOptions);

    impl ExpirePassword {
        /// With its arguments.
        pub fn new(arguments: impl Into<types::ExpirePasswordOptions>) -> Self {
            Self(arguments.into())
        }
    }

    impl From<types::ExpirePasswordOptions> for ExpirePassword {
        #[inline]
        fn from(value: types::ExpirePasswordOptions) -> Self {
            Self(value)
        }
    }

    transparent! { sent ExpirePassword(types::ExpirePasswordOptions) }

    impl Command for ExpirePassword {
        type Reply = Empty;
        const NAME: &'static str = "expire_password";
        const SINCE: Option<&'static str> = Some("0.14");
    }

    /// The command `screendump`, since QEMU 0.14.
    ///
    /// Only in builds with `CONFIG_PIXMAN`.
    ///
    /// Returns nothing.
    ///
    /// Needs the feature `ui` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,screendump)
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Screendump {
        /// Member `filename`.
        pub filename: String,
        /// Member `device`, since QEMU 2.12.
        pub device: Option<String>,
        /// Member `head`, since QEMU 2.12.
        pub head: Option<i64>,
        /// Member `format`, since QEMU 7.1.
        pub format: Option<types::ImageFormat>,
    }

    impl Screendump {
        /// With the mandatory members, no optional one set.
        pub fn new(filename: impl Into<String>) -> Self {
            Self { filename: filename.into(), device: None, head: None, format: None }
        }

        /// Sets `device`.
        #[must_use]
        pub fn device(mut self, device: impl Into<String>) -> Self {
            self.device = Some(device.into());
            self
        }

        /// Sets `head`.
        #[must_use]
        #[inline]
        pub fn head(mut self, head: i64) -> Self {
            self.head = Some(head);
            self
        }

        /// Sets `format`.
        #[must_use]
        pub fn format(mut self, format: impl Into<types::ImageFormat>) -> Self {
            self.format = Some(format.into());
            self
        }
    }

    record! { sent Screendump {
        filename: "filename" required,
        device: "device" optional,
        head: "head" optional,
        format: "format" optional,
    } }

    impl Command for Screendump {
        type Reply = Empty;
        const NAME: &'static str = "screendump";
        const SINCE: Option<&'static str> = Some("0.14");
    }

    /// The command `query-spice`, since QEMU 0.14.
    ///
    /// Only in builds with `CONFIG_SPICE`.
    ///
    /// Returns [`SpiceInfo`](types::SpiceInfo).
    ///
    /// Needs the feature `ui` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,query%2Dspice)
    #[doc(alias = "query-spice")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct QuerySpice {}

    impl QuerySpice {
        /// With no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent QuerySpice {} }

    impl Command for QuerySpice {
        type Reply = types::SpiceInfo;
        const NAME: &'static str = "query-spice";
        const SINCE: Option<&'static str> = Some("0.14");
    }

    /// The command `query-vnc`, since QEMU 0.14.
    ///
    /// Only in builds with `CONFIG_VNC`.
    ///
    /// Returns [`VncInfo`](types::VncInfo).
    ///
    /// Needs the feature `ui` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,query%2Dvnc)
    #[doc(alias = "query-vnc")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct QueryVnc {}

    impl QueryVnc {
        /// With no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent QueryVnc {} }

    impl Command for QueryVnc {
        type Reply = types::VncInfo;
        const NAME: &'static str = "query-vnc";
        const SINCE: Option<&'static str> = Some("0.14");
    }

    /// The command `query-vnc-servers`, since QEMU 2.3.
    ///
    /// Only in builds with `CONFIG_VNC`.
    ///
    /// Returns an array of [`VncInfo2`](types::VncInfo2).
    ///
    /// Needs the feature `ui` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,query%2Dvnc%2Dservers)
    #[doc(alias = "query-vnc-servers")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct QueryVncServers {}

    impl QueryVncServers {
        /// With no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent QueryVncServers {} }

    impl Command for QueryVncServers {
        type Reply = Vec<types::VncInfo2>;
        const NAME: &'static str = "query-vnc-servers";
        const SINCE: Option<&'static str> = Some("2.3");
    }

    /// The command `change-vnc-password`, since QEMU 1.1.
    ///
    /// Only in builds with `CONFIG_VNC`.
    ///
    /// Returns nothing.
    ///
    /// Needs the feature `ui` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,change%2Dvnc%2Dpassword)
    #[doc(alias = "change-vnc-password")]
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct ChangeVncPassword {
        /// Member `password`.
        pub password: String,
    }

    impl ChangeVncPassword {
        /// With the mandatory members, no optional one set.
        pub fn new(password: impl Into<String>) -> Self {
            Self { password: password.into() }
        }
    }

    record! { sent ChangeVncPassword {
        password: "password" required,
    } }

    masked_debug! { ChangeVncPassword {
        password: secret,
    } }

    impl Command for ChangeVncPassword {
        type Reply = Empty;
        const NAME: &'static str = "change-vnc-password";
        const SINCE: Option<&'static str> = Some("1.1");
    }

    /// The command `query-mice`, since QEMU 0.14.
    ///
    /// Returns an array of [`MouseInfo`](types::MouseInfo).
    ///
    /// Needs the feature `ui` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,query%2Dmice)
    #[doc(alias = "query-mice")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct QueryMice {}

    impl QueryMice {
        /// With no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent QueryMice {} }

    impl Command for QueryMice {
        type Reply = Vec<types::MouseInfo>;
        const NAME: &'static str = "query-mice";
        const SINCE: Option<&'static str> = Some("0.14");
    }

    /// The command `send-key`, since QEMU 1.3.
    ///
    /// Returns nothing.
    ///
    /// Needs the feature `ui` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,send%2Dkey)
    #[doc(alias = "send-key")]
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct SendKey {
        /// Member `keys`.
        pub keys: Vec<types::KeyValue>,
        /// Member `hold-time`.
        #[doc(alias = "hold-time")]
        pub hold_time: Option<i64>,
    }

    impl SendKey {
        /// With the mandatory members, no optional one set.
        pub fn new(keys: impl IntoIterator<Item = impl Into<types::KeyValue>>) -> Self {
            Self { keys: keys.into_iter().map(Into::into).collect(), hold_time: None }
        }

        /// Sets `hold-time`.
        #[must_use]
        #[inline]
        pub fn hold_time(mut self, hold_time: i64) -> Self {
            self.hold_time = Some(hold_time);
            self
        }
    }

    record! { sent SendKey {
        keys: "keys" required,
        hold_time: "hold-time" optional,
    } }

    masked_debug! { SendKey {
        keys: secret,
        hold_time: shown,
    } }

    impl Command for SendKey {
        type Reply = Empty;
        const NAME: &'static str = "send-key";
        const SINCE: Option<&'static str> = Some("1.3");
    }

    /// The command `input-send-event`, since QEMU 2.6.
    ///
    /// Returns nothing.
    ///
    /// Needs the feature `ui` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,input%2Dsend%2Devent)
    #[doc(alias = "input-send-event")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct InputSendEvent {
        /// Member `device`.
        pub device: Option<String>,
        /// Member `head`.
        pub head: Option<i64>,
        /// Member `events`.
        pub events: Vec<types::InputEvent>,
    }

    impl InputSendEvent {
        /// With the mandatory members, no optional one set.
        pub fn new(events: impl IntoIterator<Item = impl Into<types::InputEvent>>) -> Self {
            Self { device: None, head: None, events: events.into_iter().map(Into::into).collect() }
        }

        /// Sets `device`.
        #[must_use]
        pub fn device(mut self, device: impl Into<String>) -> Self {
            self.device = Some(device.into());
            self
        }

        /// Sets `head`.
        #[must_use]
        #[inline]
        pub fn head(mut self, head: i64) -> Self {
            self.head = Some(head);
            self
        }
    }

    record! { sent InputSendEvent {
        device: "device" optional,
        head: "head" optional,
        events: "events" required,
    } }

    impl Command for InputSendEvent {
        type Reply = Empty;
        const NAME: &'static str = "input-send-event";
        const SINCE: Option<&'static str> = Some("2.6");
    }

    /// The command `query-display-options`, since QEMU 3.1.
    ///
    /// Returns [`DisplayOptions`](types::DisplayOptions).
    ///
    /// Needs the feature `ui` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,query%2Ddisplay%2Doptions)
    #[doc(alias = "query-display-options")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct QueryDisplayOptions {}

    impl QueryDisplayOptions {
        /// With no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent QueryDisplayOptions {} }

    impl Command for QueryDisplayOptions {
        type Reply = types::DisplayOptions;
        const NAME: &'static str = "query-display-options";
        const SINCE: Option<&'static str> = Some("3.1");
    }

    /// The command `display-reload`, since QEMU 6.0.
    ///
    /// Returns nothing.
    ///
    /// Needs the feature `ui` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,display%2Dreload)
    #[doc(alias = "display-reload")]
    #[derive(Clone, Debug, PartialEq)]
    pub struct DisplayReload(pub types::DisplayReloadOptions);

    impl DisplayReload {
        /// With its arguments.
        pub fn new(arguments: impl Into<types::DisplayReloadOptions>) -> Self {
            Self(arguments.into())
        }
    }

    impl From<types::DisplayReloadOptions> for DisplayReload {
        #[inline]
        fn from(value: types::DisplayReloadOptions) -> Self {
            Self(value)
        }
    }

    transparent! { sent DisplayReload(types::DisplayReloadOptions) }

    impl Command for DisplayReload {
        type Reply = Empty;
        const NAME: &'static str = "display-reload";
        const SINCE: Option<&'static str> = Some("6.0");
    }

    /// The command `display-update`, since QEMU 7.1.
    ///
    /// Returns nothing.
    ///
    /// Needs the feature `ui` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,display%2Dupdate)
    #[doc(alias = "display-update")]
    #[derive(Clone, Debug, PartialEq)]
    pub struct DisplayUpdate(pub types::DisplayUpdateOptions);

    impl DisplayUpdate {
        /// With its arguments.
        pub fn new(arguments: impl Into<types::DisplayUpdateOptions>) -> Self {
            Self(arguments.into())
        }
    }

    impl From<types::DisplayUpdateOptions> for DisplayUpdate {
        #[inline]
        fn from(value: types::DisplayUpdateOptions) -> Self {
            Self(value)
        }
    }

    transparent! { sent DisplayUpdate(types::DisplayUpdateOptions) }

    impl Command for DisplayUpdate {
        type Reply = Empty;
        const NAME: &'static str = "display-update";
        const SINCE: Option<&'static str> = Some("7.1");
    }

    /// The command `client_migrate_info`, since QEMU 0.14.
    ///
    /// Returns nothing.
    ///
    /// Needs the feature `ui` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,client_migrate_info)
    #[doc(alias = "client_migrate_info")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ClientMigrateInfo {
        /// Member `protocol`.
        pub protocol: String,
        /// Member `hostname`.
        pub hostname: String,
        /// Member `port`.
        pub port: Option<i64>,
        /// Member `tls-port`.
        #[doc(alias = "tls-port")]
        pub tls_port: Option<i64>,
        /// Member `cert-subject`.
        #[doc(alias = "cert-subject")]
        pub cert_subject: Option<String>,
    }

    impl ClientMigrateInfo {
        /// With the mandatory members, no optional one set.
        pub fn new(protocol: impl Into<String>, hostname: impl Into<String>) -> Self {
            Self {
                protocol: protocol.into(),
                hostname: hostname.into(),
                port: None,
                tls_port: None,
                cert_subject: None,
            }
        }

        /// Sets `port`.
        #[must_use]
        #[inline]
        pub fn port(mut self, port: i64) -> Self {
            self.port = Some(port);
            self
        }

        /// Sets `tls-port`.
        #[must_use]
        #[inline]
        pub fn tls_port(mut self, tls_port: i64) -> Self {
            self.tls_port = Some(tls_port);
            self
        }

        /// Sets `cert-subject`.
        #[must_use]
        pub fn cert_subject(mut self, cert_subject: impl Into<String>) -> Self {
            self.cert_subject = Some(cert_subject.into());
            self
        }
    }

    record! { sent ClientMigrateInfo {
        protocol: "protocol" required,
        hostname: "hostname" required,
        port: "port" optional,
        tls_port: "tls-port" optional,
        cert_subject: "cert-subject" optional,
    } }

    impl Command for ClientMigrateInfo {
        type Reply = Empty;
        const NAME: &'static str = "client_migrate_info";
        const SINCE: Option<&'static str> = Some("0.14");
    }
}

/// Events of `schemas/qapi/ui.json`.
pub(crate) mod event {
    use super::super::types;
    use crate::wire::record;
    use crate::{Event, Extra};

    /// The event `SPICE_CONNECTED`, since QEMU 0.14.
    ///
    /// Only in builds with `CONFIG_SPICE`.
    ///
    /// Needs the feature `ui` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Event-,SPICE_CONNECTED)
    #[doc(alias = "SPICE_CONNECTED")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct SpiceConnected {
        /// Member `server`.
        pub server: types::SpiceBasicInfo,
        /// Member `client`.
        pub client: types::SpiceBasicInfo,
        /// Members that this type does not know.
        pub extra: Extra,
    }

    #[cfg(feature = "server")]
    impl SpiceConnected {
        /// With the mandatory members, no optional one set.
        pub fn new(server: impl Into<types::SpiceBasicInfo>, client: impl Into<types::SpiceBasicInfo>) -> Self {
            Self { server: server.into(), client: client.into(), extra: Extra::default() }
        }
    }

    record! { received SpiceConnected {
        server: "server" required,
        client: "client" required,
    } extra }

    impl Event for SpiceConnected {
        const NAME: &'static str = "SPICE_CONNECTED";
        const SINCE: Option<&'static str> = Some("0.14");
    }

    /// The event `SPICE_INITIALIZED`, since QEMU 0.14.
    ///
    /// Only in builds with `CONFIG_SPICE`.
    ///
    /// Needs the feature `ui` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Event-,SPICE_INITIALIZED)
    #[doc(alias = "SPICE_INITIALIZED")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct SpiceInitialized {
        /// Member `server`.
        pub server: types::SpiceServerInfo,
        /// Member `client`.
        pub client: types::SpiceChannel,
        /// Members that this type does not know.
        pub extra: Extra,
    }

    #[cfg(feature = "server")]
    impl SpiceInitialized {
        /// With the mandatory members, no optional one set.
        pub fn new(server: impl Into<types::SpiceServerInfo>, client: impl Into<types::SpiceChannel>) -> Self {
            Self { server: server.into(), client: client.into(), extra: Extra::default() }
        }
    }

    record! { received SpiceInitialized {
        server: "server" required,
        client: "client" required,
    } extra }

    impl Event for SpiceInitialized {
        const NAME: &'static str = "SPICE_INITIALIZED";
        const SINCE: Option<&'static str> = Some("0.14");
    }

    /// The event `SPICE_DISCONNECTED`, since QEMU 0.14.
    ///
    /// Only in builds with `CONFIG_SPICE`.
    ///
    /// Needs the feature `ui` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Event-,SPICE_DISCONNECTED)
    #[doc(alias = "SPICE_DISCONNECTED")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct SpiceDisconnected {
        /// Member `server`.
        pub server: types::SpiceBasicInfo,
        /// Member `client`.
        pub client: types::SpiceBasicInfo,
        /// Members that this type does not know.
        pub extra: Extra,
    }

    #[cfg(feature = "server")]
    impl SpiceDisconnected {
        /// With the mandatory members, no optional one set.
        pub fn new(server: impl Into<types::SpiceBasicInfo>, client: impl Into<types::SpiceBasicInfo>) -> Self {
            Self { server: server.into(), client: client.into(), extra: Extra::default() }
        }
    }

    record! { received SpiceDisconnected {
        server: "server" required,
        client: "client" required,
    } extra }

    impl Event for SpiceDisconnected {
        const NAME: &'static str = "SPICE_DISCONNECTED";
        const SINCE: Option<&'static str> = Some("0.14");
    }

    /// The event `SPICE_MIGRATE_COMPLETED`, since QEMU 1.3.
    ///
    /// Only in builds with `CONFIG_SPICE`.
    ///
    /// Needs the feature `ui` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Event-,SPICE_MIGRATE_COMPLETED)
    #[doc(alias = "SPICE_MIGRATE_COMPLETED")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct SpiceMigrateCompleted {
        /// Members that this type does not know.
        pub extra: Extra,
    }

    #[cfg(feature = "server")]
    impl SpiceMigrateCompleted {
        /// With no member set.
        #[inline]
        pub fn new() -> Self {
            Self { extra: Extra::default() }
        }
    }

    record! { received SpiceMigrateCompleted {} extra }

    impl Event for SpiceMigrateCompleted {
        const NAME: &'static str = "SPICE_MIGRATE_COMPLETED";
        const SINCE: Option<&'static str> = Some("1.3");
    }

    /// The event `VNC_CONNECTED`, since QEMU 0.13.
    ///
    /// Only in builds with `CONFIG_VNC`.
    ///
    /// Needs the feature `ui` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Event-,VNC_CONNECTED)
    #[doc(alias = "VNC_CONNECTED")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct VncConnected {
        /// Member `server`.
        pub server: types::VncServerInfo,
        /// Member `client`.
        pub client: types::VncBasicInfo,
        /// Members that this type does not know.
        pub extra: Extra,
    }

    #[cfg(feature = "server")]
    impl VncConnected {
        /// With the mandatory members, no optional one set.
        pub fn new(server: impl Into<types::VncServerInfo>, client: impl Into<types::VncBasicInfo>) -> Self {
            Self { server: server.into(), client: client.into(), extra: Extra::default() }
        }
    }

    record! { received VncConnected {
        server: "server" required,
        client: "client" required,
    } extra }

    impl Event for VncConnected {
        const NAME: &'static str = "VNC_CONNECTED";
        const SINCE: Option<&'static str> = Some("0.13");
    }

    /// The event `VNC_INITIALIZED`, since QEMU 0.13.
    ///
    /// Only in builds with `CONFIG_VNC`.
    ///
    /// Needs the feature `ui` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Event-,VNC_INITIALIZED)
    #[doc(alias = "VNC_INITIALIZED")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct VncInitialized {
        /// Member `server`.
        pub server: types::VncServerInfo,
        /// Member `client`.
        pub client: types::VncClientInfo,
        /// Members that this type does not know.
        pub extra: Extra,
    }

    #[cfg(feature = "server")]
    impl VncInitialized {
        /// With the mandatory members, no optional one set.
        pub fn new(server: impl Into<types::VncServerInfo>, client: impl Into<types::VncClientInfo>) -> Self {
            Self { server: server.into(), client: client.into(), extra: Extra::default() }
        }
    }

    record! { received VncInitialized {
        server: "server" required,
        client: "client" required,
    } extra }

    impl Event for VncInitialized {
        const NAME: &'static str = "VNC_INITIALIZED";
        const SINCE: Option<&'static str> = Some("0.13");
    }

    /// The event `VNC_DISCONNECTED`, since QEMU 0.13.
    ///
    /// Only in builds with `CONFIG_VNC`.
    ///
    /// Needs the feature `ui` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Event-,VNC_DISCONNECTED)
    #[doc(alias = "VNC_DISCONNECTED")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct VncDisconnected {
        /// Member `server`.
        pub server: types::VncServerInfo,
        /// Member `client`.
        pub client: types::VncClientInfo,
        /// Members that this type does not know.
        pub extra: Extra,
    }

    #[cfg(feature = "server")]
    impl VncDisconnected {
        /// With the mandatory members, no optional one set.
        pub fn new(server: impl Into<types::VncServerInfo>, client: impl Into<types::VncClientInfo>) -> Self {
            Self { server: server.into(), client: client.into(), extra: Extra::default() }
        }
    }

    record! { received VncDisconnected {
        server: "server" required,
        client: "client" required,
    } extra }

    impl Event for VncDisconnected {
        const NAME: &'static str = "VNC_DISCONNECTED";
        const SINCE: Option<&'static str> = Some("0.13");
    }
}
