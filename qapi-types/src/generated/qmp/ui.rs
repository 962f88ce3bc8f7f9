// Generated as `qmp` from schemas/qapi/ui.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Types, commands and events of `schemas/qapi/ui.json`.

#[allow(unused_imports)] // not every module needs types of others
use super::*;
use crate::Extra;
use crate::wire::{enumeration, masked_debug, record, union};

/// Remote display whose password is changed.
///
/// The enum `DisplayProtocol`, since QEMU 7.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,DisplayProtocol)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DisplayProtocol {
    /// A VNC server.
    Vnc,
    /// The SPICE server.
    Spice,
}

enumeration! { sent DisplayProtocol {
    "vnc" Vnc,
    "spice" Spice,
} }

/// Treatment of connected clients when the password changes.
///
/// The enum `SetPasswordAction`, since QEMU 7.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,SetPasswordAction)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SetPasswordAction {
    /// They stay connected.
    Keep,
    /// The command fails if there are any. For SPICE only.
    Fail,
    /// They lose the connection. For SPICE only.
    Disconnect,
}

enumeration! { sent SetPasswordAction {
    "keep" Keep,
    "fail" Fail,
    "disconnect" Disconnect,
} }

/// Display server, new password and treatment of connected clients.
///
/// The union `SetPasswordOptions`, since QEMU 7.0.
///
/// Its tag is `protocol`. [`SetPasswordOptionsBranch`] has the values of the tag.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,SetPasswordOptions)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SetPasswordOptions {
    /// New password in plain text. VNC authentication uses the first 8 characters only. An empty password does not
    /// switch authentication off.
    pub password: String,
    /// Treatment of connected clients. VNC knows `keep` only. Default: `keep`.
    pub connected: Option<SetPasswordAction>,
    /// Which kind of server is meant.
    ///
    /// The value of `protocol`, with the members of its branch.
    pub branch: SetPasswordOptionsBranch,
}

impl SetPasswordOptions {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(password: impl Into<String>, branch: impl Into<SetPasswordOptionsBranch>) -> Self {
        Self { password: password.into(), connected: None, branch: branch.into() }
    }

    /// Sets `connected`. Treatment of connected clients. VNC knows `keep` only. Default: `keep`.
    #[must_use]
    pub fn connected(mut self, connected: impl Into<SetPasswordAction>) -> Self {
        self.connected = Some(connected.into());
        self
    }

    /// A VNC server.
    ///
    /// Creates a value with the branch `vnc`.
    pub fn vnc(password: impl Into<String>) -> Self {
        Self::new(password, SetPasswordOptionsBranch::Vnc(SetPasswordOptionsVnc::new()))
    }

    /// The SPICE server.
    ///
    /// Creates a value with the branch `spice`.
    pub fn spice(password: impl Into<String>) -> Self {
        Self::new(password, SetPasswordOptionsBranch::Spice)
    }
}

/// The branches of [`SetPasswordOptions`], by the value of `protocol`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SetPasswordOptionsBranch {
    /// A VNC server.
    Vnc(SetPasswordOptionsVnc),
    /// The SPICE server.
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

/// Choice of a VNC server for [`set_password`](super::command::SetPassword).
///
/// The struct `SetPasswordOptionsVnc`, since QEMU 7.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,SetPasswordOptionsVnc)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SetPasswordOptionsVnc {
    /// Id of the VNC server. If absent: the first one.
    pub display: Option<String>,
}

impl SetPasswordOptionsVnc {
    /// Creates a value with no member set.
    #[inline]
    pub fn new() -> Self {
        Self { display: None }
    }

    /// Sets `display`. Id of the VNC server. If absent: the first one.
    #[must_use]
    pub fn display(mut self, display: impl Into<String>) -> Self {
        self.display = Some(display.into());
        self
    }
}

record! { sent SetPasswordOptionsVnc {
    display: "display" optional,
} }

/// Display server and time from which its password is no longer valid.
///
/// The union `ExpirePasswordOptions`, since QEMU 7.0.
///
/// Its tag is `protocol`. [`ExpirePasswordOptionsBranch`] has the values of the tag.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,ExpirePasswordOptions)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ExpirePasswordOptions {
    /// `now`, `never`, `+N` for N seconds from now, or `N` for N seconds after the Unix epoch on the host's clock.
    pub time: String,
    /// Which kind of server is meant.
    ///
    /// The value of `protocol`, with the members of its branch.
    pub branch: ExpirePasswordOptionsBranch,
}

impl ExpirePasswordOptions {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(time: impl Into<String>, branch: impl Into<ExpirePasswordOptionsBranch>) -> Self {
        Self { time: time.into(), branch: branch.into() }
    }

    /// A VNC server.
    ///
    /// Creates a value with the branch `vnc`.
    pub fn vnc(time: impl Into<String>) -> Self {
        Self::new(time, ExpirePasswordOptionsBranch::Vnc(ExpirePasswordOptionsVnc::new()))
    }

    /// The SPICE server.
    ///
    /// Creates a value with the branch `spice`.
    pub fn spice(time: impl Into<String>) -> Self {
        Self::new(time, ExpirePasswordOptionsBranch::Spice)
    }
}

/// The branches of [`ExpirePasswordOptions`], by the value of `protocol`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ExpirePasswordOptionsBranch {
    /// A VNC server.
    Vnc(ExpirePasswordOptionsVnc),
    /// The SPICE server.
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

/// Choice of a VNC server for [`expire_password`](super::command::ExpirePassword).
///
/// The struct `ExpirePasswordOptionsVnc`, since QEMU 7.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,ExpirePasswordOptionsVnc)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ExpirePasswordOptionsVnc {
    /// Id of the VNC server. If absent: the first one.
    pub display: Option<String>,
}

impl ExpirePasswordOptionsVnc {
    /// Creates a value with no member set.
    #[inline]
    pub fn new() -> Self {
        Self { display: None }
    }

    /// Sets `display`. Id of the VNC server. If absent: the first one.
    #[must_use]
    pub fn display(mut self, display: impl Into<String>) -> Self {
        self.display = Some(display.into());
        self
    }
}

record! { sent ExpirePasswordOptionsVnc {
    display: "display" optional,
} }

/// File format of a screenshot.
///
/// The enum `ImageFormat`, since QEMU 7.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,ImageFormat)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ImageFormat {
    /// Portable pixmap, uncompressed.
    Ppm,
    /// Portable Network Graphics, compressed. Only if QEMU was built with libpng.
    Png,
}

enumeration! { sent ImageFormat {
    "ppm" Ppm,
    "png" Png,
} }

/// Address of one end of a SPICE connection.
///
/// The struct `SpiceBasicInfo`, since QEMU 2.1.
///
/// Only in builds with `CONFIG_SPICE`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,SpiceBasicInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SpiceBasicInfo {
    /// Numeric address.
    pub host: String,
    /// TCP port in decimal.
    pub port: String,
    /// Kind of address.
    pub family: NetworkAddressFamily,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl SpiceBasicInfo {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(host: impl Into<String>, port: impl Into<String>, family: impl Into<NetworkAddressFamily>) -> Self {
        Self { host: host.into(), port: port.into(), family: family.into(), extra: Extra::default() }
    }
}

record! { received SpiceBasicInfo {
    host: "host" required,
    port: "port" required,
    family: "family" required,
} extra }

/// Address and authentication of the SPICE server.
///
/// The struct `SpiceServerInfo`, since QEMU 2.1.
///
/// Only in builds with `CONFIG_SPICE`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,SpiceServerInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SpiceServerInfo {
    /// Numeric address.
    pub host: String,
    /// TCP port in decimal.
    pub port: String,
    /// Kind of address.
    pub family: NetworkAddressFamily,
    /// Method of authentication, such as `spice` or `none`.
    pub auth: Option<String>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl SpiceServerInfo {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(host: impl Into<String>, port: impl Into<String>, family: impl Into<NetworkAddressFamily>) -> Self {
        Self { host: host.into(), port: port.into(), family: family.into(), auth: None, extra: Extra::default() }
    }

    /// Sets `auth`. Method of authentication, such as `spice` or `none`.
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

/// A channel of a SPICE client. One client has several channels.
///
/// The struct `SpiceChannel`, since QEMU 0.14.
///
/// Only in builds with `CONFIG_SPICE`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,SpiceChannel)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SpiceChannel {
    /// Numeric address.
    pub host: String,
    /// TCP port in decimal.
    pub port: String,
    /// Kind of address.
    pub family: NetworkAddressFamily,
    /// Number of the client's session. All channels of a client have the same.
    #[doc(alias = "connection-id")]
    pub connection_id: i64,
    /// Purpose as a number of the SPICE protocol: 1 main, 2 display, 3 inputs, 4 cursor, 5 playback, 6 record and
    /// so on. Count type 1 to count clients.
    #[doc(alias = "channel-type")]
    pub channel_type: i64,
    /// Number that tells channels of one purpose apart, such as several displays.
    #[doc(alias = "channel-id")]
    pub channel_id: i64,
    /// Whether the channel is encrypted.
    pub tls: bool,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl SpiceChannel {
    /// Creates a value with the mandatory members and no optional one.
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

/// Which side decides where the mouse pointer is.
///
/// The enum `SpiceQueryMouseMode`, since QEMU 1.1.
///
/// Only in builds with `CONFIG_SPICE`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,SpiceQueryMouseMode)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SpiceQueryMouseMode {
    /// The client sends absolute positions. Needs a tablet device or an agent in the guest.
    Client,
    /// The guest moves the pointer by relative motion, and the client must grab the mouse.
    Server,
    /// The SPICE library does not tell.
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

/// Configuration and clients of the SPICE server.
///
/// The struct `SpiceInfo`, since QEMU 0.14.
///
/// Only in builds with `CONFIG_SPICE`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,SpiceInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SpiceInfo {
    /// Whether the server runs.
    pub enabled: bool,
    /// Whether the last migration is complete and clients have been told to switch to the destination.
    ///
    /// Member `migrated`, since QEMU 1.4.
    pub migrated: bool,
    /// Address on which the server listens.
    pub host: Option<String>,
    /// TCP port without encryption. If absent: no such port is open.
    pub port: Option<i64>,
    /// TCP port with TLS. If absent: no such port is open.
    #[doc(alias = "tls-port")]
    pub tls_port: Option<i64>,
    /// Method of authentication: `none`, or `spice` for passwords and SASL.
    pub auth: Option<String>,
    /// Release of the SPICE library.
    #[doc(alias = "compiled-version")]
    pub compiled_version: Option<String>,
    /// Which side decides where the pointer is.
    ///
    /// Member `mouse-mode`, since QEMU 1.1.
    #[doc(alias = "mouse-mode")]
    pub mouse_mode: SpiceQueryMouseMode,
    /// Open channels of all clients.
    pub channels: Option<Vec<SpiceChannel>>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl SpiceInfo {
    /// Creates a value with the mandatory members and no optional one.
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

    /// Sets `host`. Address on which the server listens.
    #[must_use]
    pub fn host(mut self, host: impl Into<String>) -> Self {
        self.host = Some(host.into());
        self
    }

    /// Sets `port`. TCP port without encryption. If absent: no such port is open.
    #[must_use]
    #[inline]
    pub fn port(mut self, port: i64) -> Self {
        self.port = Some(port);
        self
    }

    /// Sets `tls-port`. TCP port with TLS. If absent: no such port is open.
    #[must_use]
    #[inline]
    pub fn tls_port(mut self, tls_port: i64) -> Self {
        self.tls_port = Some(tls_port);
        self
    }

    /// Sets `auth`. Method of authentication: `none`, or `spice` for passwords and SASL.
    #[must_use]
    pub fn auth(mut self, auth: impl Into<String>) -> Self {
        self.auth = Some(auth.into());
        self
    }

    /// Sets `compiled-version`. Release of the SPICE library.
    #[must_use]
    pub fn compiled_version(mut self, compiled_version: impl Into<String>) -> Self {
        self.compiled_version = Some(compiled_version.into());
        self
    }

    /// Sets `channels`. Open channels of all clients.
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

/// Address of one end of a VNC connection.
///
/// The struct `VncBasicInfo`, since QEMU 2.1.
///
/// Only in builds with `CONFIG_VNC`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,VncBasicInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VncBasicInfo {
    /// Numeric address, or the path of a Unix socket.
    pub host: String,
    /// TCP port, usually in decimal; possibly a service name of the host.
    pub service: String,
    /// Kind of address.
    pub family: NetworkAddressFamily,
    /// Whether the connection uses WebSocket.
    ///
    /// Member `websocket`, since QEMU 2.3.
    pub websocket: bool,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl VncBasicInfo {
    /// Creates a value with the mandatory members and no optional one.
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

/// Address and authentication of a VNC server.
///
/// The struct `VncServerInfo`, since QEMU 2.1.
///
/// Only in builds with `CONFIG_VNC`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,VncServerInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VncServerInfo {
    /// Numeric address, or the path of a Unix socket.
    pub host: String,
    /// TCP port, usually in decimal; possibly a service name of the host.
    pub service: String,
    /// Kind of address.
    pub family: NetworkAddressFamily,
    /// Whether the connection uses WebSocket.
    ///
    /// Member `websocket`, since QEMU 2.3.
    pub websocket: bool,
    /// Method of authentication of the port without WebSocket, such as `vnc`.
    pub auth: Option<String>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl VncServerInfo {
    /// Creates a value with the mandatory members and no optional one.
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

    /// Sets `auth`. Method of authentication of the port without WebSocket, such as `vnc`.
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

/// A connected VNC client.
///
/// The struct `VncClientInfo`, since QEMU 0.14.
///
/// Only in builds with `CONFIG_VNC`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,VncClientInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VncClientInfo {
    /// Numeric address, or the path of a Unix socket.
    pub host: String,
    /// TCP port, usually in decimal; possibly a service name of the host.
    pub service: String,
    /// Kind of address.
    pub family: NetworkAddressFamily,
    /// Whether the connection uses WebSocket.
    ///
    /// Member `websocket`, since QEMU 2.3.
    pub websocket: bool,
    /// Distinguished name in the client's certificate. Present if it gave one.
    pub x509_dname: Option<String>,
    /// User that SASL authenticated. Present if SASL is in use.
    pub sasl_username: Option<String>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl VncClientInfo {
    /// Creates a value with the mandatory members and no optional one.
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

    /// Sets `x509_dname`. Distinguished name in the client's certificate. Present if it gave one.
    #[must_use]
    pub fn x509_dname(mut self, x509_dname: impl Into<String>) -> Self {
        self.x509_dname = Some(x509_dname.into());
        self
    }

    /// Sets `sasl_username`. User that SASL authenticated. Present if SASL is in use.
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

/// Configuration and clients of the first VNC server.
///
/// The struct `VncInfo`, since QEMU 0.14.
///
/// Only in builds with `CONFIG_VNC`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,VncInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VncInfo {
    /// Whether the server runs.
    pub enabled: bool,
    /// Address on which the server listens.
    pub host: Option<String>,
    /// Kind of that address.
    pub family: Option<NetworkAddressFamily>,
    /// TCP port, usually in decimal; possibly a service name of the host.
    pub service: Option<String>,
    /// Method of authentication, such as `none`, `vnc`, `sasl` or `vencrypt+x509+vnc`.
    pub auth: Option<String>,
    /// Clients that are connected now.
    pub clients: Option<Vec<VncClientInfo>>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl VncInfo {
    /// Creates a value with the mandatory members and no optional one.
    #[inline]
    pub fn new(enabled: bool) -> Self {
        Self { enabled, host: None, family: None, service: None, auth: None, clients: None, extra: Extra::default() }
    }

    /// Sets `host`. Address on which the server listens.
    #[must_use]
    pub fn host(mut self, host: impl Into<String>) -> Self {
        self.host = Some(host.into());
        self
    }

    /// Sets `family`. Kind of that address.
    #[must_use]
    pub fn family(mut self, family: impl Into<NetworkAddressFamily>) -> Self {
        self.family = Some(family.into());
        self
    }

    /// Sets `service`. TCP port, usually in decimal; possibly a service name of the host.
    #[must_use]
    pub fn service(mut self, service: impl Into<String>) -> Self {
        self.service = Some(service.into());
        self
    }

    /// Sets `auth`. Method of authentication, such as `none`, `vnc`, `sasl` or `vencrypt+x509+vnc`.
    #[must_use]
    pub fn auth(mut self, auth: impl Into<String>) -> Self {
        self.auth = Some(auth.into());
        self
    }

    /// Sets `clients`. Clients that are connected now.
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

/// Authentication type of a VNC server.
///
/// The enum `VncPrimaryAuth`, since QEMU 2.3.
///
/// Only in builds with `CONFIG_VNC`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,VncPrimaryAuth)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VncPrimaryAuth {
    /// No authentication.
    None,
    /// A password of up to 8 characters, set by `set_password`.
    Vnc,
    /// RA2, a security type of other VNC servers.
    Ra2,
    /// RA2 without encryption, a security type of other VNC servers.
    Ra2ne,
    /// Security type of TightVNC.
    Tight,
    /// Security type of UltraVNC.
    Ultra,
    /// Anonymous TLS in its first form. Superseded by VeNCrypt.
    Tls,
    /// TLS with a further method inside.
    Vencrypt,
    /// SASL with users of the host.
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

/// Method of authentication inside a VeNCrypt connection.
///
/// The enum `VncVencryptSubAuth`, since QEMU 2.3.
///
/// Only in builds with `CONFIG_VNC`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,VncVencryptSubAuth)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VncVencryptSubAuth {
    /// User and password without TLS.
    Plain,
    /// Anonymous TLS, no authentication.
    #[doc(alias = "tls-none")]
    TlsNone,
    /// TLS with certificates, no further authentication.
    #[doc(alias = "x509-none")]
    X509None,
    /// Anonymous TLS and a VNC password.
    #[doc(alias = "tls-vnc")]
    TlsVnc,
    /// TLS with certificates and a VNC password.
    #[doc(alias = "x509-vnc")]
    X509Vnc,
    /// Anonymous TLS with user and password.
    #[doc(alias = "tls-plain")]
    TlsPlain,
    /// TLS with certificates, user and password.
    #[doc(alias = "x509-plain")]
    X509Plain,
    /// Anonymous TLS and SASL.
    #[doc(alias = "tls-sasl")]
    TlsSasl,
    /// TLS with certificates and SASL.
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

/// A listening socket of a VNC server.
///
/// The struct `VncServerInfo2`, since QEMU 2.9.
///
/// Only in builds with `CONFIG_VNC`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,VncServerInfo2)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VncServerInfo2 {
    /// Numeric address, or the path of a Unix socket.
    pub host: String,
    /// TCP port, usually in decimal; possibly a service name of the host.
    pub service: String,
    /// Kind of address.
    pub family: NetworkAddressFamily,
    /// Whether the connection uses WebSocket.
    ///
    /// Member `websocket`, since QEMU 2.3.
    pub websocket: bool,
    /// Authentication that clients of this socket need.
    pub auth: VncPrimaryAuth,
    /// Method inside VeNCrypt. If absent: `auth` is not `vencrypt`.
    pub vencrypt: Option<VncVencryptSubAuth>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl VncServerInfo2 {
    /// Creates a value with the mandatory members and no optional one.
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

    /// Sets `vencrypt`. Method inside VeNCrypt. If absent: `auth` is not `vencrypt`.
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

/// A VNC server with its sockets and clients.
///
/// The struct `VncInfo2`, since QEMU 2.3.
///
/// Only in builds with `CONFIG_VNC`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,VncInfo2)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VncInfo2 {
    /// Name of the server on the command line and in `set_password`.
    pub id: String,
    /// Sockets on which it listens: plain and WebSocket. Empty if the server is off.
    pub server: Vec<VncServerInfo2>,
    /// Clients that are connected now.
    pub clients: Vec<VncClientInfo>,
    /// Authentication on sockets without WebSocket.
    pub auth: VncPrimaryAuth,
    /// Method inside VeNCrypt on these sockets. If absent: `auth` is not `vencrypt`.
    pub vencrypt: Option<VncVencryptSubAuth>,
    /// Id of the graphics device that is shown. If absent: the active console.
    pub display: Option<String>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl VncInfo2 {
    /// Creates a value with the mandatory members and no optional one.
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

    /// Sets `vencrypt`. Method inside VeNCrypt on these sockets. If absent: `auth` is not `vencrypt`.
    #[must_use]
    pub fn vencrypt(mut self, vencrypt: impl Into<VncVencryptSubAuth>) -> Self {
        self.vencrypt = Some(vencrypt.into());
        self
    }

    /// Sets `display`. Id of the graphics device that is shown. If absent: the active console.
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

/// A pointing device of the guest.
///
/// The struct `MouseInfo`, since QEMU 0.14.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,MouseInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MouseInfo {
    /// Description of the device, such as `QEMU HID Tablet`.
    pub name: String,
    /// Number of the device, as the monitor command `mouse_set` takes it.
    pub index: i64,
    /// Whether pointer input goes to this device.
    pub current: bool,
    /// Whether it takes positions, as a tablet, instead of motions.
    pub absolute: bool,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl MouseInfo {
    /// Creates a value with the mandatory members and no optional one.
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

/// A key of a keyboard, independent of guest and layout.
///
/// Names stand for places, labelled as on a US keyboard. Which character appears depends on the layout that the
/// guest has set.
///
/// The enum `QKeyCode`, since QEMU 1.3.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,QKeyCode)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QKeyCode {
    /// No key; stands for a key without a name.
    Unmapped,
    /// Left Shift key.
    Shift,
    /// Right Shift key.
    #[doc(alias = "shift_r")]
    ShiftR,
    /// Left Alt key, Option on Macs.
    Alt,
    /// Right Alt key, AltGr on many layouts.
    #[doc(alias = "alt_r")]
    AltR,
    /// Left Control key.
    Ctrl,
    /// Right Control key.
    #[doc(alias = "ctrl_r")]
    CtrlR,
    /// Key that opens the context menu.
    Menu,
    /// Escape key.
    Esc,
    /// Digit key 1 above the letters.
    #[doc(alias = "1")]
    _1,
    /// Digit key 2 above the letters.
    #[doc(alias = "2")]
    _2,
    /// Digit key 3 above the letters.
    #[doc(alias = "3")]
    _3,
    /// Digit key 4 above the letters.
    #[doc(alias = "4")]
    _4,
    /// Digit key 5 above the letters.
    #[doc(alias = "5")]
    _5,
    /// Digit key 6 above the letters.
    #[doc(alias = "6")]
    _6,
    /// Digit key 7 above the letters.
    #[doc(alias = "7")]
    _7,
    /// Digit key 8 above the letters.
    #[doc(alias = "8")]
    _8,
    /// Digit key 9 above the letters.
    #[doc(alias = "9")]
    _9,
    /// Digit key 0 above the letters.
    #[doc(alias = "0")]
    _0,
    /// Key with `-` and `_` on a US keyboard.
    Minus,
    /// Key with `=` and `+` on a US keyboard.
    Equal,
    /// Key that deletes to the left.
    Backspace,
    /// Tabulator key.
    Tab,
    /// Key at the place of Q on a US keyboard.
    Q,
    /// Key at the place of W on a US keyboard.
    W,
    /// Key at the place of E on a US keyboard.
    E,
    /// Key at the place of R on a US keyboard.
    R,
    /// Key at the place of T on a US keyboard.
    T,
    /// Key at the place of Y on a US keyboard.
    Y,
    /// Key at the place of U on a US keyboard.
    U,
    /// Key at the place of I on a US keyboard.
    I,
    /// Key at the place of O on a US keyboard.
    O,
    /// Key at the place of P on a US keyboard.
    P,
    /// Key with `[` and `{` on a US keyboard.
    #[doc(alias = "bracket_left")]
    BracketLeft,
    /// Key with `]` and `}` on a US keyboard.
    #[doc(alias = "bracket_right")]
    BracketRight,
    /// Enter key of the main block.
    Ret,
    /// Key at the place of A on a US keyboard.
    A,
    /// Key at the place of S on a US keyboard.
    S,
    /// Key at the place of D on a US keyboard.
    D,
    /// Key at the place of F on a US keyboard.
    F,
    /// Key at the place of G on a US keyboard.
    G,
    /// Key at the place of H on a US keyboard.
    H,
    /// Key at the place of J on a US keyboard.
    J,
    /// Key at the place of K on a US keyboard.
    K,
    /// Key at the place of L on a US keyboard.
    L,
    /// Key with `;` and `:` on a US keyboard.
    Semicolon,
    /// Key with the single and the double quote on a US keyboard.
    Apostrophe,
    /// Key with the backtick and `~` on a US keyboard.
    #[doc(alias = "grave_accent")]
    GraveAccent,
    /// Key with the backslash and `|` on a US keyboard.
    Backslash,
    /// Key at the place of Z on a US keyboard.
    Z,
    /// Key at the place of X on a US keyboard.
    X,
    /// Key at the place of C on a US keyboard.
    C,
    /// Key at the place of V on a US keyboard.
    V,
    /// Key at the place of B on a US keyboard.
    B,
    /// Key at the place of N on a US keyboard.
    N,
    /// Key at the place of M on a US keyboard.
    M,
    /// Key with `,` and `<` on a US keyboard.
    Comma,
    /// Key with `.` and `>` on a US keyboard.
    Dot,
    /// Key with `/` and `?` on a US keyboard.
    Slash,
    /// The `*` key of the keypad, an older name of `kp_multiply`.
    Asterisk,
    /// Space bar.
    Spc,
    /// Caps Lock key.
    #[doc(alias = "caps_lock")]
    CapsLock,
    /// Function key F1.
    F1,
    /// Function key F2.
    F2,
    /// Function key F3.
    F3,
    /// Function key F4.
    F4,
    /// Function key F5.
    F5,
    /// Function key F6.
    F6,
    /// Function key F7.
    F7,
    /// Function key F8.
    F8,
    /// Function key F9.
    F9,
    /// Function key F10.
    F10,
    /// Num Lock key.
    #[doc(alias = "num_lock")]
    NumLock,
    /// Scroll Lock key.
    #[doc(alias = "scroll_lock")]
    ScrollLock,
    /// Division key of the keypad.
    #[doc(alias = "kp_divide")]
    KpDivide,
    /// Multiplication key of the keypad.
    #[doc(alias = "kp_multiply")]
    KpMultiply,
    /// Minus key of the keypad.
    #[doc(alias = "kp_subtract")]
    KpSubtract,
    /// Plus key of the keypad.
    #[doc(alias = "kp_add")]
    KpAdd,
    /// Enter key of the keypad.
    #[doc(alias = "kp_enter")]
    KpEnter,
    /// Decimal point key of the keypad.
    #[doc(alias = "kp_decimal")]
    KpDecimal,
    /// Same key as `print`.
    Sysrq,
    /// Digit key 0 of the keypad.
    #[doc(alias = "kp_0")]
    Kp0,
    /// Digit key 1 of the keypad.
    #[doc(alias = "kp_1")]
    Kp1,
    /// Digit key 2 of the keypad.
    #[doc(alias = "kp_2")]
    Kp2,
    /// Digit key 3 of the keypad.
    #[doc(alias = "kp_3")]
    Kp3,
    /// Digit key 4 of the keypad.
    #[doc(alias = "kp_4")]
    Kp4,
    /// Digit key 5 of the keypad.
    #[doc(alias = "kp_5")]
    Kp5,
    /// Digit key 6 of the keypad.
    #[doc(alias = "kp_6")]
    Kp6,
    /// Digit key 7 of the keypad.
    #[doc(alias = "kp_7")]
    Kp7,
    /// Digit key 8 of the keypad.
    #[doc(alias = "kp_8")]
    Kp8,
    /// Digit key 9 of the keypad.
    #[doc(alias = "kp_9")]
    Kp9,
    /// Extra key of ISO keyboards, right of the left Shift key.
    Less,
    /// Function key F11.
    F11,
    /// Function key F12.
    F12,
    /// Print Screen key, which is SysRq together with Alt.
    Print,
    /// Key that jumps to the beginning.
    Home,
    /// Page Up key.
    Pgup,
    /// Page Down key.
    Pgdn,
    /// Key that jumps to the last position.
    End,
    /// Cursor key to the left.
    Left,
    /// Cursor key upwards.
    Up,
    /// Cursor key downwards.
    Down,
    /// Cursor key to the right.
    Right,
    /// Key that switches to overwriting.
    Insert,
    /// Key that deletes to the right.
    Delete,
    /// Stop key of Sun keyboards.
    Stop,
    /// Again key of Sun keyboards.
    Again,
    /// Properties key of Sun keyboards.
    Props,
    /// Undo key of Sun keyboards.
    Undo,
    /// Front key of Sun keyboards.
    Front,
    /// Copy key of Sun keyboards.
    Copy,
    /// Open key of Sun keyboards.
    Open,
    /// Paste key of Sun keyboards.
    Paste,
    /// Find key of Sun keyboards.
    Find,
    /// Cut key of Sun keyboards.
    Cut,
    /// Line feed key.
    Lf,
    /// Help key.
    Help,
    /// Left Windows key, Command on Macs.
    #[doc(alias = "meta_l")]
    MetaL,
    /// Right Windows key, Command on Macs.
    #[doc(alias = "meta_r")]
    MetaR,
    /// Compose key, which combines characters.
    Compose,
    /// Pause key, which is Break together with Control.
    Pause,
    /// Extra key of Japanese and Brazilian keyboards, left of the right Shift key.
    Ro,
    /// Hiragana key of Japanese keyboards.
    Hiragana,
    /// Conversion key of Japanese keyboards.
    Henkan,
    /// Key with the yen sign on Japanese keyboards.
    Yen,
    /// Non-conversion key of Japanese keyboards.
    Muhenkan,
    /// Key of Japanese keyboards that switches between Katakana and Hiragana.
    Katakanahiragana,
    /// Comma key of the keypad, on Brazilian keyboards.
    #[doc(alias = "kp_comma")]
    KpComma,
    /// Equal sign key of the keypad.
    #[doc(alias = "kp_equals")]
    KpEquals,
    /// Power button of the keyboard.
    Power,
    /// Key that suspends the machine.
    Sleep,
    /// Key that ends suspension.
    Wake,
    /// Multimedia key: next track.
    Audionext,
    /// Multimedia key: previous track.
    Audioprev,
    /// Multimedia key: stop.
    Audiostop,
    /// Multimedia key: play or pause.
    Audioplay,
    /// Multimedia key: no sound.
    Audiomute,
    /// Multimedia key: louder.
    Volumeup,
    /// Multimedia key: quieter.
    Volumedown,
    /// Multimedia key: choice of the player.
    Mediaselect,
    /// Key that opens the mail program.
    Mail,
    /// Key that opens the calculator.
    Calculator,
    /// Key that opens the file manager.
    Computer,
    /// Browser key: start page.
    #[doc(alias = "ac_home")]
    AcHome,
    /// Browser key: previous page.
    #[doc(alias = "ac_back")]
    AcBack,
    /// Browser key: next page.
    #[doc(alias = "ac_forward")]
    AcForward,
    /// Browser key: load again.
    #[doc(alias = "ac_refresh")]
    AcRefresh,
    /// Browser key: favourites.
    #[doc(alias = "ac_bookmarks")]
    AcBookmarks,
    /// Key of Korean keyboards that switches between Hangul and English.
    Lang1,
    /// Key of Korean keyboards that converts to Hanja.
    Lang2,
    /// Function key F13.
    F13,
    /// Function key F14.
    F14,
    /// Function key F15.
    F15,
    /// Function key F16.
    F16,
    /// Function key F17.
    F17,
    /// Function key F18.
    F18,
    /// Function key F19.
    F19,
    /// Function key F20.
    F20,
    /// Function key F21.
    F21,
    /// Function key F22.
    F22,
    /// Function key F23.
    F23,
    /// Function key F24.
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

/// Way to name a key.
///
/// The enum `KeyValueKind`, since QEMU 1.3.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,KeyValueKind)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum KeyValueKind {
    /// By a scan code of PC keyboards.
    Number,
    /// By its name, one of the values of `QKeyCode`, which does not depend on scan codes.
    Qcode,
}

enumeration! { sent KeyValueKind {
    "number" Number,
    "qcode" Qcode,
} }

/// Envelope of a scan code.
///
/// The struct `IntWrapper`, since QEMU 1.3.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,IntWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IntWrapper {
    /// Scan code of set 1. Keys with the prefix 0xe0 have the bit 0x80 set.
    pub data: i64,
}

impl IntWrapper {
    /// Creates a value with the mandatory members and no optional one.
    #[inline]
    pub fn new(data: i64) -> Self {
        Self { data }
    }
}

record! { sent IntWrapper {
    data: "data" required,
} }

/// Envelope of a key name.
///
/// The struct `QKeyCodeWrapper`, since QEMU 1.3.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,QKeyCodeWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct QKeyCodeWrapper {
    /// Which key is meant.
    pub data: QKeyCode,
}

impl QKeyCodeWrapper {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(data: impl Into<QKeyCode>) -> Self {
        Self { data: data.into() }
    }
}

record! { sent QKeyCodeWrapper {
    data: "data" required,
} }

/// A key, by name or by scan code.
///
/// The union `KeyValue`, since QEMU 1.3.
///
/// Its tag is `type`. [`KeyValueBranch`] has the values of the tag.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,KeyValue)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct KeyValue {
    /// Way in which the key is named, which decides the content of `data`.
    ///
    /// The value of `type`, with the members of its branch.
    pub branch: KeyValueBranch,
}

impl KeyValue {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(branch: impl Into<KeyValueBranch>) -> Self {
        Self { branch: branch.into() }
    }

    /// By a scan code of PC keyboards.
    ///
    /// Creates a value with the branch `number`.
    #[inline]
    pub fn number(data: i64) -> Self {
        Self::new(KeyValueBranch::Number(IntWrapper::new(data)))
    }

    /// By its name, one of the values of `QKeyCode`, which does not depend on scan codes.
    ///
    /// Creates a value with the branch `qcode`.
    pub fn qcode(data: impl Into<QKeyCode>) -> Self {
        Self::new(KeyValueBranch::Qcode(QKeyCodeWrapper::new(data)))
    }
}

/// The branches of [`KeyValue`], by the value of `type`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum KeyValueBranch {
    /// By a scan code of PC keyboards.
    Number(IntWrapper),
    /// By its name, one of the values of `QKeyCode`, which does not depend on scan codes.
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

/// Button or wheel direction of a pointing device.
///
/// The enum `InputButton`, since QEMU 2.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,InputButton)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InputButton {
    /// Primary button.
    Left,
    /// Button of the wheel.
    Middle,
    /// Secondary button, usually for context menus.
    Right,
    /// One step of the wheel away from the user.
    #[doc(alias = "wheel-up")]
    WheelUp,
    /// One step of the wheel towards the user.
    #[doc(alias = "wheel-down")]
    WheelDown,
    /// Front thumb button of a mouse with five buttons.
    ///
    /// Value `side`, since QEMU 2.9.
    Side,
    /// Rear thumb button of a mouse with five buttons.
    ///
    /// Value `extra`, since QEMU 2.9.
    Extra,
    /// One step of a tilted wheel to the left.
    #[doc(alias = "wheel-left")]
    WheelLeft,
    /// One step of a tilted wheel to the right.
    #[doc(alias = "wheel-right")]
    WheelRight,
    /// Contact of a finger with a touch screen.
    ///
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

/// Direction of a pointer's position or motion.
///
/// The enum `InputAxis`, since QEMU 2.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,InputAxis)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InputAxis {
    /// Horizontal, growing to the right.
    X,
    /// Vertical, growing downwards.
    Y,
}

enumeration! { sent InputAxis {
    "x" X,
    "y" Y,
} }

/// Phase of a finger's contact with a touch screen.
///
/// The enum `InputMultiTouchType`, since QEMU 8.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,InputMultiTouchType)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InputMultiTouchType {
    /// A finger touches the screen.
    Begin,
    /// A touching finger changes.
    Update,
    /// The finger is lifted.
    End,
    /// The contact is void, and has no effect.
    Cancel,
    /// A coordinate of a touching finger.
    Data,
}

enumeration! { sent InputMultiTouchType {
    "begin" Begin,
    "update" Update,
    "end" End,
    "cancel" Cancel,
    "data" Data,
} }

/// Press or release of a key.
///
/// The struct `InputKeyEvent`, since QEMU 2.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,InputKeyEvent)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InputKeyEvent {
    /// Which key is meant.
    pub key: KeyValue,
    /// Whether the key is pressed; false releases it.
    pub down: bool,
}

impl InputKeyEvent {
    /// Creates a value with the mandatory members and no optional one.
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

/// Press or release of a button of a pointing device.
///
/// The struct `InputBtnEvent`, since QEMU 2.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,InputBtnEvent)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InputBtnEvent {
    /// Which button is meant. A wheel step is a press and a release.
    pub button: InputButton,
    /// Whether the button is pressed; false releases it.
    pub down: bool,
}

impl InputBtnEvent {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(button: impl Into<InputButton>, down: bool) -> Self {
        Self { button: button.into(), down }
    }
}

record! { sent InputBtnEvent {
    button: "button" required,
    down: "down" required,
} }

/// Change of a pointer in one direction.
///
/// The struct `InputMoveEvent`, since QEMU 2.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,InputMoveEvent)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InputMoveEvent {
    /// Direction of the change.
    pub axis: InputAxis,
    /// Absolute: position from 0 to 32767, scaled over the width or height of the screen. Relative: signed
    /// distance.
    pub value: i64,
}

impl InputMoveEvent {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(axis: impl Into<InputAxis>, value: i64) -> Self {
        Self { axis: axis.into(), value }
    }
}

record! { sent InputMoveEvent {
    axis: "axis" required,
    value: "value" required,
} }

/// Change of one finger on a touch screen.
///
/// The struct `InputMultiTouchEvent`, since QEMU 8.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,InputMultiTouchEvent)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InputMultiTouchEvent {
    /// Phase of the contact.
    pub r#type: InputMultiTouchType,
    /// Number of the finger, zero-based.
    pub slot: i64,
    /// Number of the contact, the same from touch to lift.
    #[doc(alias = "tracking-id")]
    pub tracking_id: i64,
    /// Direction that `value` belongs to.
    pub axis: InputAxis,
    /// Position from 0 to 32767, scaled over the width or height of the screen.
    pub value: i64,
}

impl InputMultiTouchEvent {
    /// Creates a value with the mandatory members and no optional one.
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

/// Whether an input event comes from a keyboard, a pointing device or a touch screen.
///
/// The enum `InputEventKind`, since QEMU 2.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,InputEventKind)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InputEventKind {
    /// A key of the keyboard.
    Key,
    /// A button of a pointing device.
    Btn,
    /// A motion of a mouse.
    Rel,
    /// A position of a tablet.
    Abs,
    /// A finger on a touch screen.
    Mtt,
}

enumeration! { sent InputEventKind {
    "key" Key,
    "btn" Btn,
    "rel" Rel,
    "abs" Abs,
    "mtt" Mtt,
} }

/// Envelope of a keyboard event.
///
/// The struct `InputKeyEventWrapper`, since QEMU 2.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,InputKeyEventWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InputKeyEventWrapper {
    /// Key and direction.
    pub data: InputKeyEvent,
}

impl InputKeyEventWrapper {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(data: impl Into<InputKeyEvent>) -> Self {
        Self { data: data.into() }
    }
}

record! { sent InputKeyEventWrapper {
    data: "data" required,
} }

/// Envelope of a button event.
///
/// The struct `InputBtnEventWrapper`, since QEMU 2.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,InputBtnEventWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InputBtnEventWrapper {
    /// Button and direction.
    pub data: InputBtnEvent,
}

impl InputBtnEventWrapper {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(data: impl Into<InputBtnEvent>) -> Self {
        Self { data: data.into() }
    }
}

record! { sent InputBtnEventWrapper {
    data: "data" required,
} }

/// Envelope of a motion or position.
///
/// The struct `InputMoveEventWrapper`, since QEMU 2.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,InputMoveEventWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InputMoveEventWrapper {
    /// Axis and amount.
    pub data: InputMoveEvent,
}

impl InputMoveEventWrapper {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(data: impl Into<InputMoveEvent>) -> Self {
        Self { data: data.into() }
    }
}

record! { sent InputMoveEventWrapper {
    data: "data" required,
} }

/// Envelope of a touch event.
///
/// The struct `InputMultiTouchEventWrapper`, since QEMU 8.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,InputMultiTouchEventWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InputMultiTouchEventWrapper {
    /// Finger and change.
    pub data: InputMultiTouchEvent,
}

impl InputMultiTouchEventWrapper {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(data: impl Into<InputMultiTouchEvent>) -> Self {
        Self { data: data.into() }
    }
}

record! { sent InputMultiTouchEventWrapper {
    data: "data" required,
} }

/// One input event for the guest.
///
/// The union `InputEvent`, since QEMU 2.0.
///
/// Its tag is `type`. [`InputEventBranch`] has the values of the tag.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,InputEvent)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InputEvent {
    /// Kind of event, which decides the content of `data`.
    ///
    /// The value of `type`, with the members of its branch.
    pub branch: InputEventBranch,
}

impl InputEvent {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(branch: impl Into<InputEventBranch>) -> Self {
        Self { branch: branch.into() }
    }

    /// A key of the keyboard.
    ///
    /// Creates a value with the branch `key`.
    pub fn key(key: impl Into<KeyValue>, down: bool) -> Self {
        Self::new(InputEventBranch::Key(InputKeyEventWrapper::new(InputKeyEvent::new(key, down))))
    }

    /// A button of a pointing device.
    ///
    /// Creates a value with the branch `btn`.
    pub fn btn(button: impl Into<InputButton>, down: bool) -> Self {
        Self::new(InputEventBranch::Btn(InputBtnEventWrapper::new(InputBtnEvent::new(button, down))))
    }

    /// A motion of a mouse.
    ///
    /// Creates a value with the branch `rel`.
    pub fn rel(axis: impl Into<InputAxis>, value: i64) -> Self {
        Self::new(InputEventBranch::Rel(InputMoveEventWrapper::new(InputMoveEvent::new(axis, value))))
    }

    /// A position of a tablet.
    ///
    /// Creates a value with the branch `abs`.
    pub fn abs(axis: impl Into<InputAxis>, value: i64) -> Self {
        Self::new(InputEventBranch::Abs(InputMoveEventWrapper::new(InputMoveEvent::new(axis, value))))
    }

    /// A finger on a touch screen.
    ///
    /// Creates a value with the branch `mtt`.
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
/// `into` converts the members of a branch if no other branch has the same ones. For all others, name
/// the branch, such as `InputEventBranch::Rel`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum InputEventBranch {
    /// A key of the keyboard.
    Key(InputKeyEventWrapper),
    /// A button of a pointing device.
    Btn(InputBtnEventWrapper),
    /// A motion of a mouse.
    Rel(InputMoveEventWrapper),
    /// A position of a tablet.
    Abs(InputMoveEventWrapper),
    /// A finger on a touch screen.
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

/// Options of the GTK window.
///
/// The struct `DisplayGTK`, since QEMU 2.12.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,DisplayGTK)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DisplayGtk {
    /// Whether the keyboard is grabbed as soon as the pointer is over the window. Default: `false`.
    #[doc(alias = "grab-on-hover")]
    pub grab_on_hover: Option<bool>,
    /// Whether the picture is scaled to the window, instead of the window to the picture. If absent: on for
    /// graphics devices that can resize, such as virtio-gpu; off for others.
    ///
    /// Member `zoom-to-fit`, since QEMU 3.1.
    #[doc(alias = "zoom-to-fit")]
    pub zoom_to_fit: Option<bool>,
    /// Whether tabs for the consoles are shown. Default: `false`.
    ///
    /// Member `show-tabs`, since QEMU 7.1.
    #[doc(alias = "show-tabs")]
    pub show_tabs: Option<bool>,
    /// Whether the menu bar is shown. Default: `true`.
    ///
    /// Member `show-menubar`, since QEMU 8.0.
    #[doc(alias = "show-menubar")]
    pub show_menubar: Option<bool>,
    /// Whether scaling preserves the proportions of the picture. Default: `true`.
    ///
    /// Member `keep-aspect-ratio`, since QEMU 10.1.
    #[doc(alias = "keep-aspect-ratio")]
    pub keep_aspect_ratio: Option<bool>,
    /// Factor by which the picture is enlarged. Default: `1.0`.
    ///
    /// Member `scale`, since QEMU 10.1.
    pub scale: Option<f64>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl DisplayGtk {
    /// Creates a value with no member set.
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

    /// Sets `grab-on-hover`. Whether the keyboard is grabbed as soon as the pointer is over the window. Default:
    /// `false`.
    #[must_use]
    #[inline]
    pub fn grab_on_hover(mut self, grab_on_hover: bool) -> Self {
        self.grab_on_hover = Some(grab_on_hover);
        self
    }

    /// Sets `zoom-to-fit`. Whether the picture is scaled to the window, instead of the window to the picture. If
    /// absent: on for graphics devices that can resize, such as virtio-gpu; off for others.
    #[must_use]
    #[inline]
    pub fn zoom_to_fit(mut self, zoom_to_fit: bool) -> Self {
        self.zoom_to_fit = Some(zoom_to_fit);
        self
    }

    /// Sets `show-tabs`. Whether tabs for the consoles are shown. Default: `false`.
    #[must_use]
    #[inline]
    pub fn show_tabs(mut self, show_tabs: bool) -> Self {
        self.show_tabs = Some(show_tabs);
        self
    }

    /// Sets `show-menubar`. Whether the menu bar is shown. Default: `true`.
    #[must_use]
    #[inline]
    pub fn show_menubar(mut self, show_menubar: bool) -> Self {
        self.show_menubar = Some(show_menubar);
        self
    }

    /// Sets `keep-aspect-ratio`. Whether scaling preserves the proportions of the picture. Default: `true`.
    #[must_use]
    #[inline]
    pub fn keep_aspect_ratio(mut self, keep_aspect_ratio: bool) -> Self {
        self.keep_aspect_ratio = Some(keep_aspect_ratio);
        self
    }

    /// Sets `scale`. Factor by which the picture is enlarged. Default: `1.0`.
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

/// Options of rendering without a window, whose result is shown by VNC or SPICE.
///
/// The struct `DisplayEGLHeadless`, since QEMU 3.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,DisplayEGLHeadless)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DisplayEglHeadless {
    /// Render device of the host, such as `/dev/dri/renderD128`. If absent: the first one available.
    pub rendernode: Option<String>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl DisplayEglHeadless {
    /// Creates a value with no member set.
    #[inline]
    pub fn new() -> Self {
        Self { rendernode: None, extra: Extra::default() }
    }

    /// Sets `rendernode`. Render device of the host, such as `/dev/dri/renderD128`. If absent: the first one
    /// available.
    #[must_use]
    pub fn rendernode(mut self, rendernode: impl Into<String>) -> Self {
        self.rendernode = Some(rendernode.into());
        self
    }
}

record! { received DisplayEglHeadless {
    rendernode: "rendernode" optional,
} extra }

/// Options of the display that other programs show by D-Bus.
///
/// The struct `DisplayDBus`, since QEMU 7.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,DisplayDBus)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DisplayDBus {
    /// Render device of the host, such as `/dev/dri/renderD128`. If absent: the first one available.
    pub rendernode: Option<String>,
    /// Address of the D-Bus bus. If absent: the session bus.
    pub addr: Option<String>,
    /// Whether clients connect directly, by descriptors passed with `add_client`, instead of over a bus.
    pub p2p: Option<bool>,
    /// Id of the audio back end that is exported too.
    pub audiodev: Option<String>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl DisplayDBus {
    /// Creates a value with no member set.
    #[inline]
    pub fn new() -> Self {
        Self { rendernode: None, addr: None, p2p: None, audiodev: None, extra: Extra::default() }
    }

    /// Sets `rendernode`. Render device of the host, such as `/dev/dri/renderD128`. If absent: the first one
    /// available.
    #[must_use]
    pub fn rendernode(mut self, rendernode: impl Into<String>) -> Self {
        self.rendernode = Some(rendernode.into());
        self
    }

    /// Sets `addr`. Address of the D-Bus bus. If absent: the session bus.
    #[must_use]
    pub fn addr(mut self, addr: impl Into<String>) -> Self {
        self.addr = Some(addr.into());
        self
    }

    /// Sets `p2p`. Whether clients connect directly, by descriptors passed with `add_client`, instead of over a
    /// bus.
    #[must_use]
    #[inline]
    pub fn p2p(mut self, p2p: bool) -> Self {
        self.p2p = Some(p2p);
        self
    }

    /// Sets `audiodev`. Id of the audio back end that is exported too.
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

/// Whether and how a display uses OpenGL of the host.
///
/// The enum `DisplayGLMode`, since QEMU 3.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,DisplayGLMode)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DisplayGlMode {
    /// No OpenGL. The guest has no 3D acceleration.
    Off,
    /// Any kind of context that works.
    On,
    /// A context of desktop OpenGL.
    Core,
    /// A context of OpenGL ES.
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

/// Options of the text display in a terminal.
///
/// The struct `DisplayCurses`, since QEMU 4.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,DisplayCurses)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DisplayCurses {
    /// Character set of the guest's text mode. Default: `CP437`.
    pub charset: Option<String>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl DisplayCurses {
    /// Creates a value with no member set.
    #[inline]
    pub fn new() -> Self {
        Self { charset: None, extra: Extra::default() }
    }

    /// Sets `charset`. Character set of the guest's text mode. Default: `CP437`.
    #[must_use]
    pub fn charset(mut self, charset: impl Into<String>) -> Self {
        self.charset = Some(charset.into());
        self
    }
}

record! { received DisplayCurses {
    charset: "charset" optional,
} extra }

/// Options of the window on macOS.
///
/// The struct `DisplayCocoa`, since QEMU 7.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,DisplayCocoa)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DisplayCocoa {
    /// Whether the left Command key goes to the guest. Default: `true`.
    #[doc(alias = "left-command-key")]
    pub left_command_key: Option<bool>,
    /// Whether shortcuts of macOS go to the guest too. Needs the permission for accessibility. Default: `false`.
    #[doc(alias = "full-grab")]
    pub full_grab: Option<bool>,
    /// Whether Option and Command are exchanged, to match places on PC keyboards. Default: `false`.
    #[doc(alias = "swap-opt-cmd")]
    pub swap_opt_cmd: Option<bool>,
    /// Whether the picture is scaled to the window, instead of the window to the picture. Default: `false`.
    ///
    /// Member `zoom-to-fit`, since QEMU 8.2.
    #[doc(alias = "zoom-to-fit")]
    pub zoom_to_fit: Option<bool>,
    /// Whether a scaled picture is smoothed. Default: `false`.
    ///
    /// Member `zoom-interpolation`, since QEMU 9.0.
    #[doc(alias = "zoom-interpolation")]
    pub zoom_interpolation: Option<bool>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl DisplayCocoa {
    /// Creates a value with no member set.
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

    /// Sets `left-command-key`. Whether the left Command key goes to the guest. Default: `true`.
    #[must_use]
    #[inline]
    pub fn left_command_key(mut self, left_command_key: bool) -> Self {
        self.left_command_key = Some(left_command_key);
        self
    }

    /// Sets `full-grab`. Whether shortcuts of macOS go to the guest too. Needs the permission for accessibility.
    /// Default: `false`.
    #[must_use]
    #[inline]
    pub fn full_grab(mut self, full_grab: bool) -> Self {
        self.full_grab = Some(full_grab);
        self
    }

    /// Sets `swap-opt-cmd`. Whether Option and Command are exchanged, to match places on PC keyboards. Default:
    /// `false`.
    #[must_use]
    #[inline]
    pub fn swap_opt_cmd(mut self, swap_opt_cmd: bool) -> Self {
        self.swap_opt_cmd = Some(swap_opt_cmd);
        self
    }

    /// Sets `zoom-to-fit`. Whether the picture is scaled to the window, instead of the window to the picture.
    /// Default: `false`.
    #[must_use]
    #[inline]
    pub fn zoom_to_fit(mut self, zoom_to_fit: bool) -> Self {
        self.zoom_to_fit = Some(zoom_to_fit);
        self
    }

    /// Sets `zoom-interpolation`. Whether a scaled picture is smoothed. Default: `false`.
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

/// Keys that begin the shortcuts of the SDL window.
///
/// The enum `HotKeyMod`, since QEMU 7.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,HotKeyMod)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HotKeyMod {
    /// Left Control and left Alt.
    #[doc(alias = "lctrl-lalt")]
    LctrlLalt,
    /// Left Shift, left Control and left Alt.
    #[doc(alias = "lshift-lctrl-lalt")]
    LshiftLctrlLalt,
    /// Right Control.
    Rctrl,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { received HotKeyMod {
    "lctrl-lalt" LctrlLalt,
    "lshift-lctrl-lalt" LshiftLctrlLalt,
    "rctrl" Rctrl,
} open }

/// Options of the SDL window.
///
/// The struct `DisplaySDL`, since QEMU 7.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,DisplaySDL)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DisplaySdl {
    /// Keys that begin shortcuts, such as the release of the mouse together with G. If absent: left Control and
    /// left Alt.
    #[doc(alias = "grab-mod")]
    pub grab_mod: Option<HotKeyMod>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl DisplaySdl {
    /// Creates a value with no member set.
    #[inline]
    pub fn new() -> Self {
        Self { grab_mod: None, extra: Extra::default() }
    }

    /// Sets `grab-mod`. Keys that begin shortcuts, such as the release of the mouse together with G. If absent:
    /// left Control and left Alt.
    #[must_use]
    pub fn grab_mod(mut self, grab_mod: impl Into<HotKeyMod>) -> Self {
        self.grab_mod = Some(grab_mod.into());
        self
    }
}

record! { received DisplaySdl {
    grab_mod: "grab-mod" optional,
} extra }

/// Kind of display that QEMU itself shows.
///
/// The enum `DisplayType`, since QEMU 2.12.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,DisplayType)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DisplayType {
    /// The best one that was built: GTK, SDL, Cocoa or VNC.
    Default,
    /// Nothing is shown. The guest still has its graphics device, and VNC and SPICE servers work.
    None,
    /// A GTK window.
    ///
    /// Value `gtk`. Only in builds with `CONFIG_GTK`.
    Gtk,
    /// An SDL window.
    ///
    /// Value `sdl`. Only in builds with `CONFIG_SDL`.
    Sdl,
    /// Rendering on the host's graphics processor without a window.
    ///
    /// Value `egl-headless`, since QEMU 3.1. Only in builds with `CONFIG_OPENGL`.
    #[doc(alias = "egl-headless")]
    EglHeadless,
    /// Text mode of the guest in a terminal.
    ///
    /// Value `curses`. Only in builds with `CONFIG_CURSES`.
    Curses,
    /// A window on macOS.
    ///
    /// Value `cocoa`. Only in builds with `CONFIG_COCOA`.
    Cocoa,
    /// A SPICE client that QEMU starts, together with a server for it.
    ///
    /// Value `spice-app`, since QEMU 4.0. Only in builds with `CONFIG_SPICE`.
    #[doc(alias = "spice-app")]
    SpiceApp,
    /// A service for other programs on D-Bus.
    ///
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

/// Kind and options of the display that QEMU itself shows.
///
/// The union `DisplayOptions`, since QEMU 2.12.
///
/// Its tag is `type`. [`DisplayOptionsBranch`] has the values of the tag.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,DisplayOptions)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DisplayOptions {
    /// Whether the window covers the whole screen at start. Default: `false`.
    #[doc(alias = "full-screen")]
    pub full_screen: Option<bool>,
    /// Whether closing the window quits QEMU. Default: `true`.
    #[doc(alias = "window-close")]
    pub window_close: Option<bool>,
    /// Whether the host's pointer stays visible over the window. Default: `false`.
    ///
    /// Member `show-cursor`, since QEMU 5.0.
    #[doc(alias = "show-cursor")]
    pub show_cursor: Option<bool>,
    /// Use of the host's OpenGL. If absent: none, except with `egl-headless`.
    pub gl: Option<DisplayGlMode>,
    /// Kind of display, which decides the further members.
    ///
    /// The value of `type`, with the members of its branch.
    pub branch: DisplayOptionsBranch,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl DisplayOptions {
    /// Creates a value with the mandatory members and no optional one.
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

    /// Sets `full-screen`. Whether the window covers the whole screen at start. Default: `false`.
    #[must_use]
    #[inline]
    pub fn full_screen(mut self, full_screen: bool) -> Self {
        self.full_screen = Some(full_screen);
        self
    }

    /// Sets `window-close`. Whether closing the window quits QEMU. Default: `true`.
    #[must_use]
    #[inline]
    pub fn window_close(mut self, window_close: bool) -> Self {
        self.window_close = Some(window_close);
        self
    }

    /// Sets `show-cursor`. Whether the host's pointer stays visible over the window. Default: `false`.
    #[must_use]
    #[inline]
    pub fn show_cursor(mut self, show_cursor: bool) -> Self {
        self.show_cursor = Some(show_cursor);
        self
    }

    /// Sets `gl`. Use of the host's OpenGL. If absent: none, except with `egl-headless`.
    #[must_use]
    pub fn gl(mut self, gl: impl Into<DisplayGlMode>) -> Self {
        self.gl = Some(gl.into());
        self
    }

    /// The best one that was built: GTK, SDL, Cocoa or VNC.
    ///
    /// Creates a value with the branch `default`.
    #[inline]
    pub fn default2() -> Self {
        Self::new(DisplayOptionsBranch::Default)
    }

    /// Nothing is shown. The guest still has its graphics device, and VNC and SPICE servers work.
    ///
    /// Creates a value with the branch `none`.
    #[inline]
    pub fn none() -> Self {
        Self::new(DisplayOptionsBranch::None)
    }

    /// A GTK window.
    ///
    /// Creates a value with the branch `gtk`. Only in builds with `CONFIG_GTK`.
    #[inline]
    pub fn gtk() -> Self {
        Self::new(DisplayOptionsBranch::Gtk(DisplayGtk::new()))
    }

    /// An SDL window.
    ///
    /// Creates a value with the branch `sdl`. Only in builds with `CONFIG_SDL`.
    #[inline]
    pub fn sdl() -> Self {
        Self::new(DisplayOptionsBranch::Sdl(DisplaySdl::new()))
    }

    /// Rendering on the host's graphics processor without a window.
    ///
    /// Creates a value with the branch `egl-headless`. Only in builds with `CONFIG_OPENGL`.
    #[inline]
    pub fn egl_headless() -> Self {
        Self::new(DisplayOptionsBranch::EglHeadless(DisplayEglHeadless::new()))
    }

    /// Text mode of the guest in a terminal.
    ///
    /// Creates a value with the branch `curses`. Only in builds with `CONFIG_CURSES`.
    #[inline]
    pub fn curses() -> Self {
        Self::new(DisplayOptionsBranch::Curses(DisplayCurses::new()))
    }

    /// A window on macOS.
    ///
    /// Creates a value with the branch `cocoa`. Only in builds with `CONFIG_COCOA`.
    #[inline]
    pub fn cocoa() -> Self {
        Self::new(DisplayOptionsBranch::Cocoa(DisplayCocoa::new()))
    }

    /// A SPICE client that QEMU starts, together with a server for it.
    ///
    /// Creates a value with the branch `spice-app`.
    #[inline]
    pub fn spice_app() -> Self {
        Self::new(DisplayOptionsBranch::SpiceApp)
    }

    /// A service for other programs on D-Bus.
    ///
    /// Creates a value with the branch `dbus`. Only in builds with `CONFIG_DBUS_DISPLAY`.
    #[inline]
    pub fn dbus() -> Self {
        Self::new(DisplayOptionsBranch::Dbus(DisplayDBus::new()))
    }
}

/// The branches of [`DisplayOptions`], by the value of `type`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DisplayOptionsBranch {
    /// The best one that was built: GTK, SDL, Cocoa or VNC.
    Default,
    /// Nothing is shown. The guest still has its graphics device, and VNC and SPICE servers work.
    None,
    /// A GTK window.
    ///
    /// Branch `gtk`. Only in builds with `CONFIG_GTK`.
    Gtk(DisplayGtk),
    /// An SDL window.
    ///
    /// Branch `sdl`. Only in builds with `CONFIG_SDL`.
    Sdl(DisplaySdl),
    /// Rendering on the host's graphics processor without a window.
    ///
    /// Branch `egl-headless`. Only in builds with `CONFIG_OPENGL`.
    EglHeadless(DisplayEglHeadless),
    /// Text mode of the guest in a terminal.
    ///
    /// Branch `curses`. Only in builds with `CONFIG_CURSES`.
    Curses(DisplayCurses),
    /// A window on macOS.
    ///
    /// Branch `cocoa`. Only in builds with `CONFIG_COCOA`.
    Cocoa(DisplayCocoa),
    /// A SPICE client that QEMU starts, together with a server for it.
    SpiceApp,
    /// A service for other programs on D-Bus.
    ///
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

/// Display whose configuration is read again.
///
/// The enum `DisplayReloadType`, since QEMU 6.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,DisplayReloadType)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DisplayReloadType {
    /// The VNC server.
    Vnc,
}

enumeration! { sent DisplayReloadType {
    "vnc" Vnc,
} }

/// Parts of a VNC server's configuration to read again.
///
/// The struct `DisplayReloadOptionsVNC`, since QEMU 6.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,DisplayReloadOptionsVNC)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DisplayReloadOptionsVnc {
    /// Whether certificates and keys are read again from their files. Default: `false`.
    #[doc(alias = "tls-certs")]
    pub tls_certs: Option<bool>,
}

impl DisplayReloadOptionsVnc {
    /// Creates a value with no member set.
    #[inline]
    pub fn new() -> Self {
        Self { tls_certs: None }
    }

    /// Sets `tls-certs`. Whether certificates and keys are read again from their files. Default: `false`.
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

/// Display and parts of its configuration to read again.
///
/// The union `DisplayReloadOptions`, since QEMU 6.0.
///
/// Its tag is `type`. [`DisplayReloadOptionsBranch`] has the values of the tag.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,DisplayReloadOptions)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DisplayReloadOptions {
    /// Which display is meant, which decides the further members.
    ///
    /// The value of `type`, with the members of its branch.
    pub branch: DisplayReloadOptionsBranch,
}

impl DisplayReloadOptions {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(branch: impl Into<DisplayReloadOptionsBranch>) -> Self {
        Self { branch: branch.into() }
    }

    /// The VNC server.
    ///
    /// Creates a value with the branch `vnc`.
    #[inline]
    pub fn vnc() -> Self {
        Self::new(DisplayReloadOptionsBranch::Vnc(DisplayReloadOptionsVnc::new()))
    }
}

/// The branches of [`DisplayReloadOptions`], by the value of `type`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DisplayReloadOptionsBranch {
    /// The VNC server.
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

/// Display whose configuration is changed.
///
/// The enum `DisplayUpdateType`, since QEMU 7.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,DisplayUpdateType)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DisplayUpdateType {
    /// The VNC server.
    Vnc,
}

enumeration! { sent DisplayUpdateType {
    "vnc" Vnc,
} }

/// New settings of a VNC server.
///
/// The struct `DisplayUpdateOptionsVNC`, since QEMU 7.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,DisplayUpdateOptionsVNC)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DisplayUpdateOptionsVnc {
    /// Addresses to listen on from now on, instead of the present ones. WebSocket addresses stay. If absent: no
    /// change.
    pub addresses: Option<Vec<SocketAddress>>,
}

impl DisplayUpdateOptionsVnc {
    /// Creates a value with no member set.
    #[inline]
    pub fn new() -> Self {
        Self { addresses: None }
    }

    /// Sets `addresses`. Addresses to listen on from now on, instead of the present ones. WebSocket addresses stay.
    /// If absent: no change.
    #[must_use]
    pub fn addresses(mut self, addresses: impl IntoIterator<Item = impl Into<SocketAddress>>) -> Self {
        self.addresses = Some(addresses.into_iter().map(Into::into).collect());
        self
    }
}

record! { sent DisplayUpdateOptionsVnc {
    addresses: "addresses" optional,
} }

/// Display and its new settings.
///
/// The union `DisplayUpdateOptions`, since QEMU 7.1.
///
/// Its tag is `type`. [`DisplayUpdateOptionsBranch`] has the values of the tag.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,DisplayUpdateOptions)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DisplayUpdateOptions {
    /// Which display is meant, which decides the further members.
    ///
    /// The value of `type`, with the members of its branch.
    pub branch: DisplayUpdateOptionsBranch,
}

impl DisplayUpdateOptions {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(branch: impl Into<DisplayUpdateOptionsBranch>) -> Self {
        Self { branch: branch.into() }
    }

    /// The VNC server.
    ///
    /// Creates a value with the branch `vnc`.
    #[inline]
    pub fn vnc() -> Self {
        Self::new(DisplayUpdateOptionsBranch::Vnc(DisplayUpdateOptionsVnc::new()))
    }
}

/// The branches of [`DisplayUpdateOptions`], by the value of `type`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DisplayUpdateOptionsBranch {
    /// The VNC server.
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

    /// Sets the password that new clients of a VNC or SPICE server need.
    ///
    /// The server must have been started with password authentication, for VNC with `password=on`. Use
    /// [`expire_password`](super::super::command::ExpirePassword) to limit how long the password is valid.
    ///
    /// ```
    /// # use qapi_types::qmp;
    /// # #[cfg(feature = "blocking")]
    /// # fn example<C: qmp::Client>(vm: C) -> Result<(), C::Error> {
    /// vm.set_password(qmp::SetPasswordOptions::vnc("5Up3rv1s"))?;
    /// // It is valid for the next ten minutes.
    /// vm.expire_password(qmp::ExpirePasswordOptions::vnc("+600"))?;
    /// # Ok(())
    /// # }
    /// ```
    ///
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
        /// Creates it from its arguments.
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

    /// Sets the time from which the password of a VNC or SPICE server is refused.
    ///
    /// Connected clients are not affected. Passwords are valid without limit until the command is used.
    ///
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
        /// Creates it from its arguments.
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

    /// Writes the present content of a guest's screen to an image file on the host.
    ///
    /// Without `device`, the first console is taken. The file is complete when the command returns.
    ///
    /// ```
    /// # use qapi_types::qmp;
    /// # #[cfg(feature = "blocking")]
    /// # fn example<C: qmp::Client>(vm: C) -> Result<(), C::Error> {
    /// let dump = qmp::command::Screendump::new("/tmp/screen.png").format(qmp::ImageFormat::Png);
    /// vm.execute(dump)?;
    /// # Ok(())
    /// # }
    /// ```
    ///
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
        /// Host file to write. An existing file is overwritten. `/dev/fdset/N` selects descriptors added by `add-fd`.
        pub filename: String,
        /// Id of the graphics device. If absent: the first console.
        ///
        /// Member `device`, since QEMU 2.12.
        pub device: Option<String>,
        /// Output of that device, zero-based. Only together with `device`. Default: `0`.
        ///
        /// Member `head`, since QEMU 2.12.
        pub head: Option<i64>,
        /// File format of the image. Default: `ppm`.
        ///
        /// Member `format`, since QEMU 7.1.
        pub format: Option<types::ImageFormat>,
    }

    impl Screendump {
        /// Creates a value with the mandatory members and no optional one.
        pub fn new(filename: impl Into<String>) -> Self {
            Self { filename: filename.into(), device: None, head: None, format: None }
        }

        /// Sets `device`. Id of the graphics device. If absent: the first console.
        #[must_use]
        pub fn device(mut self, device: impl Into<String>) -> Self {
            self.device = Some(device.into());
            self
        }

        /// Sets `head`. Output of that device, zero-based. Only together with `device`. Default: `0`.
        #[must_use]
        #[inline]
        pub fn head(mut self, head: i64) -> Self {
            self.head = Some(head);
            self
        }

        /// Sets `format`. File format of the image. Default: `ppm`.
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

    /// Returns the configuration of the SPICE server and the channels of its clients.
    ///
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
        /// Creates a value with no member set.
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

    /// Returns the configuration of the first VNC server and its clients.
    ///
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
        /// Creates a value with no member set.
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

    /// Returns all VNC servers with sockets, authentication and clients.
    ///
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
        /// Creates a value with no member set.
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

    /// Sets the password that new clients of the first VNC server need. [`set_password`](super::super::command::SetPassword) can name the server.
    ///
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
        /// New password in plain text, of which 8 characters count. An empty password does not switch authentication
        /// off.
        pub password: String,
    }

    impl ChangeVncPassword {
        /// Creates a value with the mandatory members and no optional one.
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

    /// Lists the pointing devices of the guest and tells which one receives input.
    ///
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
        /// Creates a value with no member set.
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

    /// Presses keys together in the guest and releases them after a while, as for a shortcut.
    ///
    /// Keys are pressed in the given order and released in reverse. The command returns before they are released,
    /// and does nothing, without an error, while the guest is stopped. To type a text, send one command for each
    /// character.
    ///
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
        /// Keys to press together.
        pub keys: Vec<types::KeyValue>,
        /// Pause after each press and after each release. Give it explicitly: QEMU's documentation states another
        /// default than its code has. Unit: milliseconds. Default: `10`.
        #[doc(alias = "hold-time")]
        pub hold_time: Option<i64>,
    }

    impl SendKey {
        /// Creates a value with the mandatory members and no optional one.
        pub fn new(keys: impl IntoIterator<Item = impl Into<types::KeyValue>>) -> Self {
            Self { keys: keys.into_iter().map(Into::into).collect(), hold_time: None }
        }

        /// Sets `hold-time`. Pause after each press and after each release. Give it explicitly: QEMU's documentation
        /// states another default than its code has. Unit: milliseconds. Default: `10`.
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

    /// Sends events of keyboard, mouse, tablet or touch screen to the guest.
    ///
    /// Events that belong together, such as both coordinates of a position, should go into one call: the guest sees
    /// them at once. Keys stay pressed until a release is sent; [`send-key`](super::super::command::SendKey) does both.
    /// The guest must be running, and have a device for each kind of event; otherwise the command fails and nothing
    /// is sent.
    ///
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
        /// Id of the graphics device whose input devices receive the events, on machines with several seats. If absent:
        /// input devices that are bound to no screen.
        pub device: Option<String>,
        /// Output of that graphics device, zero-based. If absent: the first output.
        pub head: Option<i64>,
        /// Input to send, in order.
        pub events: Vec<types::InputEvent>,
    }

    impl InputSendEvent {
        /// Creates a value with the mandatory members and no optional one.
        pub fn new(events: impl IntoIterator<Item = impl Into<types::InputEvent>>) -> Self {
            Self { device: None, head: None, events: events.into_iter().map(Into::into).collect() }
        }

        /// Sets `device`. Id of the graphics device whose input devices receive the events, on machines with several
        /// seats. If absent: input devices that are bound to no screen.
        #[must_use]
        pub fn device(mut self, device: impl Into<String>) -> Self {
            self.device = Some(device.into());
            self
        }

        /// Sets `head`. Output of that graphics device, zero-based. If absent: the first output.
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

    /// Returns the options of the display that QEMU was started with.
    ///
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
        /// Creates a value with no member set.
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

    /// Makes a VNC server read renewed TLS certificates from their files.
    ///
    /// Connected clients keep their sessions. If the files are not valid, the command fails and the old
    /// certificates stay.
    ///
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
        /// Creates it from its arguments.
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

    /// Changes the addresses on which a VNC server listens.
    ///
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
        /// Creates it from its arguments.
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

    /// Tells SPICE clients where to reconnect when the guest has migrated. Call it before `migrate`.
    ///
    /// At least one of the two ports is needed.
    ///
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
        /// Only `spice` is possible.
        pub protocol: String,
        /// Host of the destination, as clients reach it.
        pub hostname: String,
        /// Destination's TCP port without encryption.
        pub port: Option<i64>,
        /// Destination's TCP port with TLS.
        #[doc(alias = "tls-port")]
        pub tls_port: Option<i64>,
        /// Subject that the destination's certificate must have.
        #[doc(alias = "cert-subject")]
        pub cert_subject: Option<String>,
    }

    impl ClientMigrateInfo {
        /// Creates a value with the mandatory members and no optional one.
        pub fn new(protocol: impl Into<String>, hostname: impl Into<String>) -> Self {
            Self {
                protocol: protocol.into(),
                hostname: hostname.into(),
                port: None,
                tls_port: None,
                cert_subject: None,
            }
        }

        /// Sets `port`. Destination's TCP port without encryption.
        #[must_use]
        #[inline]
        pub fn port(mut self, port: i64) -> Self {
            self.port = Some(port);
            self
        }

        /// Sets `tls-port`. Destination's TCP port with TLS.
        #[must_use]
        #[inline]
        pub fn tls_port(mut self, tls_port: i64) -> Self {
            self.tls_port = Some(tls_port);
            self
        }

        /// Sets `cert-subject`. Subject that the destination's certificate must have.
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

    /// Emitted when a SPICE client opens a channel, before authentication.
    ///
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
        /// QEMU's end of the channel.
        pub server: types::SpiceBasicInfo,
        /// Client's end of the channel.
        pub client: types::SpiceBasicInfo,
        /// Members that this type does not know.
        pub extra: Extra,
    }

    #[cfg(feature = "server")]
    impl SpiceConnected {
        /// Creates a value with the mandatory members and no optional one.
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

    /// Emitted when a channel of a SPICE client is authenticated and ready.
    ///
    /// It occurs once for each channel. The channel of type 1 marks a new client.
    ///
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
        /// QEMU's end of the channel.
        pub server: types::SpiceServerInfo,
        /// Client's end of the channel and its purpose.
        pub client: types::SpiceChannel,
        /// Members that this type does not know.
        pub extra: Extra,
    }

    #[cfg(feature = "server")]
    impl SpiceInitialized {
        /// Creates a value with the mandatory members and no optional one.
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

    /// Emitted when a channel of a SPICE client is closed.
    ///
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
        /// QEMU's end of the channel.
        pub server: types::SpiceBasicInfo,
        /// Client's end of the channel.
        pub client: types::SpiceBasicInfo,
        /// Members that this type does not know.
        pub extra: Extra,
    }

    #[cfg(feature = "server")]
    impl SpiceDisconnected {
        /// Creates a value with the mandatory members and no optional one.
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

    /// Emitted when SPICE clients have switched to the destination of a migration, so that the source may be quit.
    ///
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
        /// Creates a value with no member set.
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

    /// Emitted when a VNC client connects, before authentication.
    ///
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
        /// Socket to which the client connected.
        pub server: types::VncServerInfo,
        /// Address of the client.
        pub client: types::VncBasicInfo,
        /// Members that this type does not know.
        pub extra: Extra,
    }

    #[cfg(feature = "server")]
    impl VncConnected {
        /// Creates a value with the mandatory members and no optional one.
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

    /// Emitted when a VNC client is authenticated and its session begins.
    ///
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
        /// Socket to which the client connected.
        pub server: types::VncServerInfo,
        /// Address and identity of the client.
        pub client: types::VncClientInfo,
        /// Members that this type does not know.
        pub extra: Extra,
    }

    #[cfg(feature = "server")]
    impl VncInitialized {
        /// Creates a value with the mandatory members and no optional one.
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

    /// Emitted when the connection of a VNC client ends, authenticated or not.
    ///
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
        /// Socket to which the client was connected.
        pub server: types::VncServerInfo,
        /// Address and identity of the client.
        pub client: types::VncClientInfo,
        /// Members that this type does not know.
        pub extra: Extra,
    }

    #[cfg(feature = "server")]
    impl VncDisconnected {
        /// Creates a value with the mandatory members and no optional one.
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
