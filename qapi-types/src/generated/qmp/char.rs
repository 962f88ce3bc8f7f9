// Generated as `qmp` from schemas/qapi/char.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Types, commands and events of `schemas/qapi/char.json`.

#[allow(unused_imports)] // not every module needs types of others
use super::*;
use crate::Extra;
use crate::wire::{enumeration, record, union};

/// A character device and the state of its front end.
///
/// The struct `ChardevInfo`, since QEMU 0.14.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,ChardevInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChardevInfo {
    /// Id of the character device.
    pub label: String,
    /// Back end in the notation of the command line, such as `pty:/dev/pts/2` or `unix:/run/x.sock,server=on`. A
    /// prefix `disconnected:` marks a socket without peer.
    pub filename: String,
    /// Whether the device that uses it is active. For a virtio-serial port: whether a program in the guest has
    /// opened the port.
    ///
    /// Member `frontend-open`, since QEMU 2.1.
    #[doc(alias = "frontend-open")]
    pub frontend_open: bool,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl ChardevInfo {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(label: impl Into<String>, filename: impl Into<String>, frontend_open: bool) -> Self {
        Self { label: label.into(), filename: filename.into(), frontend_open, extra: Extra::default() }
    }
}

record! { received ChardevInfo {
    label: "label" required,
    filename: "filename" required,
    frontend_open: "frontend-open" required,
} extra }

/// A kind of character device that this QEMU offers.
///
/// The struct `ChardevBackendInfo`, since QEMU 2.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,ChardevBackendInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChardevBackendInfo {
    /// Value of `type` in `chardev-add` and on the command line.
    pub name: String,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl ChardevBackendInfo {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), extra: Extra::default() }
    }
}

record! { received ChardevBackendInfo {
    name: "name" required,
} extra }

/// Encoding of binary data in a JSON string.
///
/// The enum `DataFormat`, since QEMU 1.4.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,DataFormat)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DataFormat {
    /// The data is text. It cannot hold arbitrary bytes.
    Utf8,
    /// The data is Base64-encoded, and can hold arbitrary bytes.
    Base64,
}

enumeration! { sent DataFormat {
    "utf8" Utf8,
    "base64" Base64,
} }

/// Options that every character device has.
///
/// The struct `ChardevCommon`, since QEMU 2.6.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,ChardevCommon)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ChardevCommon {
    /// Host file that receives a copy of all output of the guest. If absent: no copy.
    pub logfile: Option<String>,
    /// Whether an existing log is continued instead of truncated. Default: `false`.
    pub logappend: Option<bool>,
}

impl ChardevCommon {
    /// Creates a value with no member set.
    #[inline]
    pub fn new() -> Self {
        Self { logfile: None, logappend: None }
    }

    /// Sets `logfile`. Host file that receives a copy of all output of the guest. If absent: no copy.
    #[must_use]
    pub fn logfile(mut self, logfile: impl Into<String>) -> Self {
        self.logfile = Some(logfile.into());
        self
    }

    /// Sets `logappend`. Whether an existing log is continued instead of truncated. Default: `false`.
    #[must_use]
    #[inline]
    pub fn logappend(mut self, logappend: bool) -> Self {
        self.logappend = Some(logappend);
        self
    }
}

record! { sent ChardevCommon {
    logfile: "logfile" optional,
    logappend: "logappend" optional,
} }

/// Options of a character device that writes to a file of the host.
///
/// The struct `ChardevFile`, since QEMU 1.4.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,ChardevFile)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChardevFile {
    /// Host file that receives a copy of all output of the guest. If absent: no copy.
    pub logfile: Option<String>,
    /// Whether an existing log is continued instead of truncated. Default: `false`.
    pub logappend: Option<bool>,
    /// Host file to read input from. If absent: no input.
    pub r#in: Option<String>,
    /// Host file that receives the output. It is created if missing.
    pub out: String,
    /// Whether an existing file is continued instead of truncated. Default: `false`.
    ///
    /// Member `append`, since QEMU 2.6.
    pub append: Option<bool>,
}

impl ChardevFile {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(out: impl Into<String>) -> Self {
        Self { logfile: None, logappend: None, r#in: None, out: out.into(), append: None }
    }

    /// Sets `logfile`. Host file that receives a copy of all output of the guest. If absent: no copy.
    #[must_use]
    pub fn logfile(mut self, logfile: impl Into<String>) -> Self {
        self.logfile = Some(logfile.into());
        self
    }

    /// Sets `logappend`. Whether an existing log is continued instead of truncated. Default: `false`.
    #[must_use]
    #[inline]
    pub fn logappend(mut self, logappend: bool) -> Self {
        self.logappend = Some(logappend);
        self
    }

    /// Sets `in`. Host file to read input from. If absent: no input.
    #[must_use]
    pub fn r#in(mut self, r#in: impl Into<String>) -> Self {
        self.r#in = Some(r#in.into());
        self
    }

    /// Sets `append`. Whether an existing file is continued instead of truncated. Default: `false`.
    #[must_use]
    #[inline]
    pub fn append(mut self, append: bool) -> Self {
        self.append = Some(append);
        self
    }
}

record! { sent ChardevFile {
    logfile: "logfile" optional,
    logappend: "logappend" optional,
    r#in: "in" optional,
    out: "out" required,
    append: "append" optional,
} }

/// Options of a character device that is a device or named pipe of the host.
///
/// The struct `ChardevHostdev`, since QEMU 1.4.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,ChardevHostdev)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChardevHostdev {
    /// Host file that receives a copy of all output of the guest. If absent: no copy.
    pub logfile: Option<String>,
    /// Whether an existing log is continued instead of truncated. Default: `false`.
    pub logappend: Option<bool>,
    /// Path on the host, such as `/dev/ttyS0`. For a pipe, the path without `.in` and `.out`, or of a single pipe.
    pub device: String,
}

impl ChardevHostdev {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(device: impl Into<String>) -> Self {
        Self { logfile: None, logappend: None, device: device.into() }
    }

    /// Sets `logfile`. Host file that receives a copy of all output of the guest. If absent: no copy.
    #[must_use]
    pub fn logfile(mut self, logfile: impl Into<String>) -> Self {
        self.logfile = Some(logfile.into());
        self
    }

    /// Sets `logappend`. Whether an existing log is continued instead of truncated. Default: `false`.
    #[must_use]
    #[inline]
    pub fn logappend(mut self, logappend: bool) -> Self {
        self.logappend = Some(logappend);
        self
    }
}

record! { sent ChardevHostdev {
    logfile: "logfile" optional,
    logappend: "logappend" optional,
    device: "device" required,
} }

/// Options of a character device that is a stream socket.
///
/// A listening socket serves one client at a time; further ones wait.
///
/// The struct `ChardevSocket`, since QEMU 1.4.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,ChardevSocket)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChardevSocket {
    /// Host file that receives a copy of all output of the guest. If absent: no copy.
    pub logfile: Option<String>,
    /// Whether an existing log is continued instead of truncated. Default: `false`.
    pub logappend: Option<bool>,
    /// Address to listen on or connect to.
    pub addr: SocketAddressLegacy,
    /// Id of a `tls-creds-*` object, whose endpoint must fit `server`. Only for Internet sockets and listening
    /// descriptors. If absent: no TLS.
    ///
    /// Member `tls-creds`, since QEMU 2.6.
    #[doc(alias = "tls-creds")]
    pub tls_creds: Option<String>,
    /// Id of an `authz-*` object that checks the distinguished name of clients. It is looked up for each
    /// connection; if there is no such object, access is denied. Needs `tls-creds`. If absent: the name in the
    /// certificate is not checked.
    ///
    /// Member `tls-authz`, since QEMU 4.0.
    #[doc(alias = "tls-authz")]
    pub tls_authz: Option<String>,
    /// Whether to listen instead of connecting. The command line has the opposite default. Default: `true`.
    pub server: Option<bool>,
    /// Whether the command blocks, and QEMU with it, until the first client has connected. For servers only.
    /// Default: `false`.
    pub wait: Option<bool>,
    /// Whether small writes are sent at once (`TCP_NODELAY`). Default: `false`.
    pub nodelay: Option<bool>,
    /// Whether a server speaks the telnet protocol. Default: `false`.
    pub telnet: Option<bool>,
    /// Whether a server speaks the protocol of 3270 terminals. For s390x guests. Default: `false`.
    ///
    /// Member `tn3270`, since QEMU 2.10.
    pub tn3270: Option<bool>,
    /// Whether a server speaks WebSocket. Default: `false`.
    ///
    /// Member `websocket`, since QEMU 3.1.
    pub websocket: Option<bool>,
    /// Delay before a lost or failed connection is tried again. 0 does not try. For clients only. Unit:
    /// milliseconds. Default: `0`.
    ///
    /// Member `reconnect-ms`, since QEMU 9.2.
    #[doc(alias = "reconnect-ms")]
    pub reconnect_ms: Option<i64>,
}

impl ChardevSocket {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(addr: impl Into<SocketAddressLegacy>) -> Self {
        Self {
            logfile: None,
            logappend: None,
            addr: addr.into(),
            tls_creds: None,
            tls_authz: None,
            server: None,
            wait: None,
            nodelay: None,
            telnet: None,
            tn3270: None,
            websocket: None,
            reconnect_ms: None,
        }
    }

    /// Sets `logfile`. Host file that receives a copy of all output of the guest. If absent: no copy.
    #[must_use]
    pub fn logfile(mut self, logfile: impl Into<String>) -> Self {
        self.logfile = Some(logfile.into());
        self
    }

    /// Sets `logappend`. Whether an existing log is continued instead of truncated. Default: `false`.
    #[must_use]
    #[inline]
    pub fn logappend(mut self, logappend: bool) -> Self {
        self.logappend = Some(logappend);
        self
    }

    /// Sets `tls-creds`. Id of a `tls-creds-*` object, whose endpoint must fit `server`. Only for Internet sockets
    /// and listening descriptors. If absent: no TLS.
    #[must_use]
    pub fn tls_creds(mut self, tls_creds: impl Into<String>) -> Self {
        self.tls_creds = Some(tls_creds.into());
        self
    }

    /// Sets `tls-authz`. Id of an `authz-*` object that checks the distinguished name of clients. It is looked up
    /// for each connection; if there is no such object, access is denied. Needs `tls-creds`. If absent: the name in
    /// the certificate is not checked.
    #[must_use]
    pub fn tls_authz(mut self, tls_authz: impl Into<String>) -> Self {
        self.tls_authz = Some(tls_authz.into());
        self
    }

    /// Sets `server`. Whether to listen instead of connecting. The command line has the opposite default. Default:
    /// `true`.
    #[must_use]
    #[inline]
    pub fn server(mut self, server: bool) -> Self {
        self.server = Some(server);
        self
    }

    /// Sets `wait`. Whether the command blocks, and QEMU with it, until the first client has connected. For servers
    /// only. Default: `false`.
    #[must_use]
    #[inline]
    pub fn wait(mut self, wait: bool) -> Self {
        self.wait = Some(wait);
        self
    }

    /// Sets `nodelay`. Whether small writes are sent at once (`TCP_NODELAY`). Default: `false`.
    #[must_use]
    #[inline]
    pub fn nodelay(mut self, nodelay: bool) -> Self {
        self.nodelay = Some(nodelay);
        self
    }

    /// Sets `telnet`. Whether a server speaks the telnet protocol. Default: `false`.
    #[must_use]
    #[inline]
    pub fn telnet(mut self, telnet: bool) -> Self {
        self.telnet = Some(telnet);
        self
    }

    /// Sets `tn3270`. Whether a server speaks the protocol of 3270 terminals. For s390x guests. Default: `false`.
    #[must_use]
    #[inline]
    pub fn tn3270(mut self, tn3270: bool) -> Self {
        self.tn3270 = Some(tn3270);
        self
    }

    /// Sets `websocket`. Whether a server speaks WebSocket. Default: `false`.
    #[must_use]
    #[inline]
    pub fn websocket(mut self, websocket: bool) -> Self {
        self.websocket = Some(websocket);
        self
    }

    /// Sets `reconnect-ms`. Delay before a lost or failed connection is tried again. 0 does not try. For clients
    /// only. Unit: milliseconds. Default: `0`.
    #[must_use]
    #[inline]
    pub fn reconnect_ms(mut self, reconnect_ms: i64) -> Self {
        self.reconnect_ms = Some(reconnect_ms);
        self
    }
}

record! { sent ChardevSocket {
    logfile: "logfile" optional,
    logappend: "logappend" optional,
    addr: "addr" required,
    tls_creds: "tls-creds" optional,
    tls_authz: "tls-authz" optional,
    server: "server" optional,
    wait: "wait" optional,
    nodelay: "nodelay" optional,
    telnet: "telnet" optional,
    tn3270: "tn3270" optional,
    websocket: "websocket" optional,
    reconnect_ms: "reconnect-ms" optional,
} }

/// Options of a character device that exchanges datagrams.
///
/// The struct `ChardevUdp`, since QEMU 1.5.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,ChardevUdp)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChardevUdp {
    /// Host file that receives a copy of all output of the guest. If absent: no copy.
    pub logfile: Option<String>,
    /// Whether an existing log is continued instead of truncated. Default: `false`.
    pub logappend: Option<bool>,
    /// Peer that receives the output.
    pub remote: SocketAddressLegacy,
    /// Own address to receive on. If absent: the host chooses one.
    pub local: Option<SocketAddressLegacy>,
}

impl ChardevUdp {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(remote: impl Into<SocketAddressLegacy>) -> Self {
        Self { logfile: None, logappend: None, remote: remote.into(), local: None }
    }

    /// Sets `logfile`. Host file that receives a copy of all output of the guest. If absent: no copy.
    #[must_use]
    pub fn logfile(mut self, logfile: impl Into<String>) -> Self {
        self.logfile = Some(logfile.into());
        self
    }

    /// Sets `logappend`. Whether an existing log is continued instead of truncated. Default: `false`.
    #[must_use]
    #[inline]
    pub fn logappend(mut self, logappend: bool) -> Self {
        self.logappend = Some(logappend);
        self
    }

    /// Sets `local`. Own address to receive on. If absent: the host chooses one.
    #[must_use]
    pub fn local(mut self, local: impl Into<SocketAddressLegacy>) -> Self {
        self.local = Some(local.into());
        self
    }
}

record! { sent ChardevUdp {
    logfile: "logfile" optional,
    logappend: "logappend" optional,
    remote: "remote" required,
    local: "local" optional,
} }

/// Options of a multiplexer that lets several front ends share one character device.
///
/// The struct `ChardevMux`, since QEMU 1.5.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,ChardevMux)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChardevMux {
    /// Host file that receives a copy of all output of the guest. If absent: no copy.
    pub logfile: Option<String>,
    /// Whether an existing log is continued instead of truncated. Default: `false`.
    pub logappend: Option<bool>,
    /// Id of the character device to share. Ctrl-a c switches between the front ends.
    pub chardev: String,
}

impl ChardevMux {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(chardev: impl Into<String>) -> Self {
        Self { logfile: None, logappend: None, chardev: chardev.into() }
    }

    /// Sets `logfile`. Host file that receives a copy of all output of the guest. If absent: no copy.
    #[must_use]
    pub fn logfile(mut self, logfile: impl Into<String>) -> Self {
        self.logfile = Some(logfile.into());
        self
    }

    /// Sets `logappend`. Whether an existing log is continued instead of truncated. Default: `false`.
    #[must_use]
    #[inline]
    pub fn logappend(mut self, logappend: bool) -> Self {
        self.logappend = Some(logappend);
        self
    }
}

record! { sent ChardevMux {
    logfile: "logfile" optional,
    logappend: "logappend" optional,
    chardev: "chardev" required,
} }

/// Options of a hub that lets one front end use several character devices at once.
///
/// Output goes to all of them, and input is taken from each.
///
/// The struct `ChardevHub`, since QEMU 10.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,ChardevHub)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChardevHub {
    /// Host file that receives a copy of all output of the guest. If absent: no copy.
    pub logfile: Option<String>,
    /// Whether an existing log is continued instead of truncated. Default: `false`.
    pub logappend: Option<bool>,
    /// Ids of the character devices to join, at most 4.
    pub chardevs: Vec<String>,
}

impl ChardevHub {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(chardevs: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { logfile: None, logappend: None, chardevs: chardevs.into_iter().map(Into::into).collect() }
    }

    /// Sets `logfile`. Host file that receives a copy of all output of the guest. If absent: no copy.
    #[must_use]
    pub fn logfile(mut self, logfile: impl Into<String>) -> Self {
        self.logfile = Some(logfile.into());
        self
    }

    /// Sets `logappend`. Whether an existing log is continued instead of truncated. Default: `false`.
    #[must_use]
    #[inline]
    pub fn logappend(mut self, logappend: bool) -> Self {
        self.logappend = Some(logappend);
        self
    }
}

record! { sent ChardevHub {
    logfile: "logfile" optional,
    logappend: "logappend" optional,
    chardevs: "chardevs" required,
} }

/// Options of a character device on QEMU's own standard input and output.
///
/// The struct `ChardevStdio`, since QEMU 1.5.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,ChardevStdio)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ChardevStdio {
    /// Host file that receives a copy of all output of the guest. If absent: no copy.
    pub logfile: Option<String>,
    /// Whether an existing log is continued instead of truncated. Default: `false`.
    pub logappend: Option<bool>,
    /// Whether keys such as Ctrl-c send signals to QEMU instead of characters to the guest. Default: `true`.
    pub signal: Option<bool>,
}

impl ChardevStdio {
    /// Creates a value with no member set.
    #[inline]
    pub fn new() -> Self {
        Self { logfile: None, logappend: None, signal: None }
    }

    /// Sets `logfile`. Host file that receives a copy of all output of the guest. If absent: no copy.
    #[must_use]
    pub fn logfile(mut self, logfile: impl Into<String>) -> Self {
        self.logfile = Some(logfile.into());
        self
    }

    /// Sets `logappend`. Whether an existing log is continued instead of truncated. Default: `false`.
    #[must_use]
    #[inline]
    pub fn logappend(mut self, logappend: bool) -> Self {
        self.logappend = Some(logappend);
        self
    }

    /// Sets `signal`. Whether keys such as Ctrl-c send signals to QEMU instead of characters to the guest. Default:
    /// `true`.
    #[must_use]
    #[inline]
    pub fn signal(mut self, signal: bool) -> Self {
        self.signal = Some(signal);
        self
    }
}

record! { sent ChardevStdio {
    logfile: "logfile" optional,
    logappend: "logappend" optional,
    signal: "signal" optional,
} }

/// Options of a character device that is a SPICE channel with a predefined purpose.
///
/// The struct `ChardevSpiceChannel`, since QEMU 1.5.
///
/// Only in builds with `CONFIG_SPICE`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,ChardevSpiceChannel)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChardevSpiceChannel {
    /// Host file that receives a copy of all output of the guest. If absent: no copy.
    pub logfile: Option<String>,
    /// Whether an existing log is continued instead of truncated. Default: `false`.
    pub logappend: Option<bool>,
    /// Purpose of the channel, such as `vdagent`, `smartcard` or `usbredir`.
    pub r#type: String,
}

impl ChardevSpiceChannel {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(r#type: impl Into<String>) -> Self {
        Self { logfile: None, logappend: None, r#type: r#type.into() }
    }

    /// Sets `logfile`. Host file that receives a copy of all output of the guest. If absent: no copy.
    #[must_use]
    pub fn logfile(mut self, logfile: impl Into<String>) -> Self {
        self.logfile = Some(logfile.into());
        self
    }

    /// Sets `logappend`. Whether an existing log is continued instead of truncated. Default: `false`.
    #[must_use]
    #[inline]
    pub fn logappend(mut self, logappend: bool) -> Self {
        self.logappend = Some(logappend);
        self
    }
}

record! { sent ChardevSpiceChannel {
    logfile: "logfile" optional,
    logappend: "logappend" optional,
    r#type: "type" required,
} }

/// Options of a character device that a SPICE client sees under a free name.
///
/// The struct `ChardevSpicePort`, since QEMU 1.5.
///
/// Only in builds with `CONFIG_SPICE`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,ChardevSpicePort)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChardevSpicePort {
    /// Host file that receives a copy of all output of the guest. If absent: no copy.
    pub logfile: Option<String>,
    /// Whether an existing log is continued instead of truncated. Default: `false`.
    pub logappend: Option<bool>,
    /// Name of the port in reverse domain notation, such as `org.qemu.console.serial.0`.
    pub fqdn: String,
}

impl ChardevSpicePort {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(fqdn: impl Into<String>) -> Self {
        Self { logfile: None, logappend: None, fqdn: fqdn.into() }
    }

    /// Sets `logfile`. Host file that receives a copy of all output of the guest. If absent: no copy.
    #[must_use]
    pub fn logfile(mut self, logfile: impl Into<String>) -> Self {
        self.logfile = Some(logfile.into());
        self
    }

    /// Sets `logappend`. Whether an existing log is continued instead of truncated. Default: `false`.
    #[must_use]
    #[inline]
    pub fn logappend(mut self, logappend: bool) -> Self {
        self.logappend = Some(logappend);
        self
    }
}

record! { sent ChardevSpicePort {
    logfile: "logfile" optional,
    logappend: "logappend" optional,
    fqdn: "fqdn" required,
} }

/// Options of a character device that is exported by the D-Bus display.
///
/// The struct `ChardevDBus`, since QEMU 7.0.
///
/// Only in builds with `CONFIG_DBUS_DISPLAY`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,ChardevDBus)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChardevDBus {
    /// Host file that receives a copy of all output of the guest. If absent: no copy.
    pub logfile: Option<String>,
    /// Whether an existing log is continued instead of truncated. Default: `false`.
    pub logappend: Option<bool>,
    /// Label by which D-Bus clients recognize the device, such as `org.qemu.console.serial.0`.
    pub name: String,
}

impl ChardevDBus {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(name: impl Into<String>) -> Self {
        Self { logfile: None, logappend: None, name: name.into() }
    }

    /// Sets `logfile`. Host file that receives a copy of all output of the guest. If absent: no copy.
    #[must_use]
    pub fn logfile(mut self, logfile: impl Into<String>) -> Self {
        self.logfile = Some(logfile.into());
        self
    }

    /// Sets `logappend`. Whether an existing log is continued instead of truncated. Default: `false`.
    #[must_use]
    #[inline]
    pub fn logappend(mut self, logappend: bool) -> Self {
        self.logappend = Some(logappend);
        self
    }
}

record! { sent ChardevDBus {
    logfile: "logfile" optional,
    logappend: "logappend" optional,
    name: "name" required,
} }

/// Options of a text console shown by QEMU's display.
///
/// Give pixels or characters, or nothing for the default size. Some displays, such as GTK, ignore the size.
///
/// The struct `ChardevVC`, since QEMU 1.5.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,ChardevVC)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ChardevVc {
    /// Host file that receives a copy of all output of the guest. If absent: no copy.
    pub logfile: Option<String>,
    /// Whether an existing log is continued instead of truncated. Default: `false`.
    pub logappend: Option<bool>,
    /// Horizontal size. Unit: pixels.
    pub width: Option<i64>,
    /// Vertical size. Unit: pixels.
    pub height: Option<i64>,
    /// Horizontal size in characters.
    pub cols: Option<i64>,
    /// Vertical size in characters.
    pub rows: Option<i64>,
}

impl ChardevVc {
    /// Creates a value with no member set.
    #[inline]
    pub fn new() -> Self {
        Self { logfile: None, logappend: None, width: None, height: None, cols: None, rows: None }
    }

    /// Sets `logfile`. Host file that receives a copy of all output of the guest. If absent: no copy.
    #[must_use]
    pub fn logfile(mut self, logfile: impl Into<String>) -> Self {
        self.logfile = Some(logfile.into());
        self
    }

    /// Sets `logappend`. Whether an existing log is continued instead of truncated. Default: `false`.
    #[must_use]
    #[inline]
    pub fn logappend(mut self, logappend: bool) -> Self {
        self.logappend = Some(logappend);
        self
    }

    /// Sets `width`. Horizontal size. Unit: pixels.
    #[must_use]
    #[inline]
    pub fn width(mut self, width: i64) -> Self {
        self.width = Some(width);
        self
    }

    /// Sets `height`. Vertical size. Unit: pixels.
    #[must_use]
    #[inline]
    pub fn height(mut self, height: i64) -> Self {
        self.height = Some(height);
        self
    }

    /// Sets `cols`. Horizontal size in characters.
    #[must_use]
    #[inline]
    pub fn cols(mut self, cols: i64) -> Self {
        self.cols = Some(cols);
        self
    }

    /// Sets `rows`. Vertical size in characters.
    #[must_use]
    #[inline]
    pub fn rows(mut self, rows: i64) -> Self {
        self.rows = Some(rows);
        self
    }
}

record! { sent ChardevVc {
    logfile: "logfile" optional,
    logappend: "logappend" optional,
    width: "width" optional,
    height: "height" optional,
    cols: "cols" optional,
    rows: "rows" optional,
} }

/// Options of a character device that keeps the latest output in memory, for [`ringbuf-read`](super::command::RingbufRead).
///
/// The struct `ChardevRingbuf`, since QEMU 1.5.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,ChardevRingbuf)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ChardevRingbuf {
    /// Host file that receives a copy of all output of the guest. If absent: no copy.
    pub logfile: Option<String>,
    /// Whether an existing log is continued instead of truncated. Default: `false`.
    pub logappend: Option<bool>,
    /// Capacity; a power of two. Unit: bytes. Default: `65536` (64 KiB).
    pub size: Option<i64>,
}

impl ChardevRingbuf {
    /// Creates a value with no member set.
    #[inline]
    pub fn new() -> Self {
        Self { logfile: None, logappend: None, size: None }
    }

    /// Sets `logfile`. Host file that receives a copy of all output of the guest. If absent: no copy.
    #[must_use]
    pub fn logfile(mut self, logfile: impl Into<String>) -> Self {
        self.logfile = Some(logfile.into());
        self
    }

    /// Sets `logappend`. Whether an existing log is continued instead of truncated. Default: `false`.
    #[must_use]
    #[inline]
    pub fn logappend(mut self, logappend: bool) -> Self {
        self.logappend = Some(logappend);
        self
    }

    /// Sets `size`. Capacity; a power of two. Unit: bytes. Default: `65536` (64 KiB).
    #[must_use]
    #[inline]
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }
}

record! { sent ChardevRingbuf {
    logfile: "logfile" optional,
    logappend: "logappend" optional,
    size: "size" optional,
} }

/// Options of QEMU's own counterpart to the SPICE agent, which shares mouse and clipboard without SPICE.
///
/// The struct `ChardevQemuVDAgent`, since QEMU 6.1.
///
/// Only in builds with `CONFIG_SPICE_PROTOCOL`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,ChardevQemuVDAgent)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ChardevQemuVdAgent {
    /// Host file that receives a copy of all output of the guest. If absent: no copy.
    pub logfile: Option<String>,
    /// Whether an existing log is continued instead of truncated. Default: `false`.
    pub logappend: Option<bool>,
    /// Whether the agent in the guest receives mouse positions. Default: `true`.
    pub mouse: Option<bool>,
    /// Whether host and guest share the clipboard. Default: `false`.
    pub clipboard: Option<bool>,
}

impl ChardevQemuVdAgent {
    /// Creates a value with no member set.
    #[inline]
    pub fn new() -> Self {
        Self { logfile: None, logappend: None, mouse: None, clipboard: None }
    }

    /// Sets `logfile`. Host file that receives a copy of all output of the guest. If absent: no copy.
    #[must_use]
    pub fn logfile(mut self, logfile: impl Into<String>) -> Self {
        self.logfile = Some(logfile.into());
        self
    }

    /// Sets `logappend`. Whether an existing log is continued instead of truncated. Default: `false`.
    #[must_use]
    #[inline]
    pub fn logappend(mut self, logappend: bool) -> Self {
        self.logappend = Some(logappend);
        self
    }

    /// Sets `mouse`. Whether the agent in the guest receives mouse positions. Default: `true`.
    #[must_use]
    #[inline]
    pub fn mouse(mut self, mouse: bool) -> Self {
        self.mouse = Some(mouse);
        self
    }

    /// Sets `clipboard`. Whether host and guest share the clipboard. Default: `false`.
    #[must_use]
    #[inline]
    pub fn clipboard(mut self, clipboard: bool) -> Self {
        self.clipboard = Some(clipboard);
        self
    }
}

record! { sent ChardevQemuVdAgent {
    logfile: "logfile" optional,
    logappend: "logappend" optional,
    mouse: "mouse" optional,
    clipboard: "clipboard" optional,
} }

/// Options of a character device on a new pseudo-terminal of the host.
///
/// The struct `ChardevPty`, since QEMU 9.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,ChardevPty)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ChardevPty {
    /// Host file that receives a copy of all output of the guest. If absent: no copy.
    pub logfile: Option<String>,
    /// Whether an existing log is continued instead of truncated. Default: `false`.
    pub logappend: Option<bool>,
    /// Symbolic link to create, which points to the pseudo-terminal. If absent: no link.
    pub path: Option<String>,
}

impl ChardevPty {
    /// Creates a value with no member set.
    #[inline]
    pub fn new() -> Self {
        Self { logfile: None, logappend: None, path: None }
    }

    /// Sets `logfile`. Host file that receives a copy of all output of the guest. If absent: no copy.
    #[must_use]
    pub fn logfile(mut self, logfile: impl Into<String>) -> Self {
        self.logfile = Some(logfile.into());
        self
    }

    /// Sets `logappend`. Whether an existing log is continued instead of truncated. Default: `false`.
    #[must_use]
    #[inline]
    pub fn logappend(mut self, logappend: bool) -> Self {
        self.logappend = Some(logappend);
        self
    }

    /// Sets `path`. Symbolic link to create, which points to the pseudo-terminal. If absent: no link.
    #[must_use]
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self
    }
}

record! { sent ChardevPty {
    logfile: "logfile" optional,
    logappend: "logappend" optional,
    path: "path" optional,
} }

/// Kind of a character device.
///
/// The enum `ChardevBackendKind`, since QEMU 1.4.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,ChardevBackendKind)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChardevBackendKind {
    /// Output to a file of the host.
    File,
    /// A serial port of the host.
    ///
    /// Value `serial`. Only in builds with `HAVE_CHARDEV_SERIAL`.
    Serial,
    /// A parallel port of the host.
    ///
    /// Value `parallel`. Only in builds with `HAVE_CHARDEV_PARALLEL`.
    Parallel,
    /// Named pipes of the host.
    ///
    /// Value `pipe`, since QEMU 1.5.
    Pipe,
    /// A TCP, Unix or vsock stream.
    Socket,
    /// Datagrams over the network.
    ///
    /// Value `udp`, since QEMU 1.5.
    Udp,
    /// A new pseudo-terminal, whose path `chardev-add` returns.
    Pty,
    /// Discards output and never has input.
    Null,
    /// Lets several front ends share one character device.
    ///
    /// Value `mux`, since QEMU 1.5.
    Mux,
    /// Lets one front end use several character devices.
    ///
    /// Value `hub`, since QEMU 10.0.
    Hub,
    /// Turns input of QEMU's display into a serial mouse for the guest.
    ///
    /// Value `msmouse`, since QEMU 1.5.
    Msmouse,
    /// Turns input of QEMU's display into a serial graphics tablet for the guest.
    ///
    /// Value `wctablet`, since QEMU 2.9.
    Wctablet,
    /// A braille display that BrlAPI drives.
    ///
    /// Value `braille`, since QEMU 1.5. Only in builds with `CONFIG_BRLAPI`.
    Braille,
    /// Commands by which a test inside the guest ends QEMU.
    ///
    /// Value `testdev`, since QEMU 2.2.
    Testdev,
    /// Standard input and output of QEMU. Can be used once.
    ///
    /// Value `stdio`, since QEMU 1.5.
    Stdio,
    /// The console window of QEMU on Windows.
    ///
    /// Value `console`, since QEMU 1.5. Only in builds with `CONFIG_WIN32`.
    Console,
    /// A SPICE channel with a predefined purpose.
    ///
    /// Value `spicevmc`, since QEMU 1.5. Only in builds with `CONFIG_SPICE`.
    Spicevmc,
    /// A SPICE channel with a free name.
    ///
    /// Value `spiceport`, since QEMU 1.5. Only in builds with `CONFIG_SPICE`.
    Spiceport,
    /// QEMU's own counterpart to the SPICE agent.
    ///
    /// Value `qemu-vdagent`, since QEMU 6.1. Only in builds with `CONFIG_SPICE_PROTOCOL`.
    #[doc(alias = "qemu-vdagent")]
    QemuVdagent,
    /// A stream that the D-Bus display exports.
    ///
    /// Value `dbus`, since QEMU 7.0. Only in builds with `CONFIG_DBUS_DISPLAY`.
    Dbus,
    /// A text console in QEMU's display.
    ///
    /// Value `vc`, since QEMU 1.5.
    Vc,
    /// A buffer in memory that keeps the latest output.
    ///
    /// Value `ringbuf`, since QEMU 1.6.
    Ringbuf,
    /// Old name of `ringbuf`. Replaced by `ringbuf`.
    ///
    /// Value `memory`, since QEMU 1.5. **Deprecated** upstream.
    Memory,
}

enumeration! { sent ChardevBackendKind {
    "file" File,
    "serial" Serial,
    "parallel" Parallel,
    "pipe" Pipe,
    "socket" Socket,
    "udp" Udp,
    "pty" Pty,
    "null" Null,
    "mux" Mux,
    "hub" Hub,
    "msmouse" Msmouse,
    "wctablet" Wctablet,
    "braille" Braille,
    "testdev" Testdev,
    "stdio" Stdio,
    "console" Console,
    "spicevmc" Spicevmc,
    "spiceport" Spiceport,
    "qemu-vdagent" QemuVdagent,
    "dbus" Dbus,
    "vc" Vc,
    "ringbuf" Ringbuf,
    "memory" Memory,
} }

/// Envelope of the options of kind `file`.
///
/// The struct `ChardevFileWrapper`, since QEMU 1.4.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,ChardevFileWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChardevFileWrapper {
    /// Options of the file.
    pub data: ChardevFile,
}

impl ChardevFileWrapper {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(data: impl Into<ChardevFile>) -> Self {
        Self { data: data.into() }
    }
}

record! { sent ChardevFileWrapper {
    data: "data" required,
} }

/// Envelope of the options of kinds `serial`, `parallel` and `pipe`.
///
/// The struct `ChardevHostdevWrapper`, since QEMU 1.4.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,ChardevHostdevWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChardevHostdevWrapper {
    /// Options of the host device.
    pub data: ChardevHostdev,
}

impl ChardevHostdevWrapper {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(data: impl Into<ChardevHostdev>) -> Self {
        Self { data: data.into() }
    }
}

record! { sent ChardevHostdevWrapper {
    data: "data" required,
} }

/// Envelope of the options of kind `socket`.
///
/// The struct `ChardevSocketWrapper`, since QEMU 1.4.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,ChardevSocketWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChardevSocketWrapper {
    /// Options of the stream socket.
    pub data: ChardevSocket,
}

impl ChardevSocketWrapper {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(data: impl Into<ChardevSocket>) -> Self {
        Self { data: data.into() }
    }
}

record! { sent ChardevSocketWrapper {
    data: "data" required,
} }

/// Envelope of the options of kind `udp`.
///
/// The struct `ChardevUdpWrapper`, since QEMU 1.5.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,ChardevUdpWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChardevUdpWrapper {
    /// Options of the datagram socket.
    pub data: ChardevUdp,
}

impl ChardevUdpWrapper {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(data: impl Into<ChardevUdp>) -> Self {
        Self { data: data.into() }
    }
}

record! { sent ChardevUdpWrapper {
    data: "data" required,
} }

/// Envelope of the options of kinds that have none of their own, such as `null`.
///
/// The struct `ChardevCommonWrapper`, since QEMU 2.6.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,ChardevCommonWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChardevCommonWrapper {
    /// Options of any character device.
    pub data: ChardevCommon,
}

impl ChardevCommonWrapper {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(data: impl Into<ChardevCommon>) -> Self {
        Self { data: data.into() }
    }
}

record! { sent ChardevCommonWrapper {
    data: "data" required,
} }

/// Envelope of the options of kind `mux`.
///
/// The struct `ChardevMuxWrapper`, since QEMU 1.5.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,ChardevMuxWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChardevMuxWrapper {
    /// Options of the multiplexer.
    pub data: ChardevMux,
}

impl ChardevMuxWrapper {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(data: impl Into<ChardevMux>) -> Self {
        Self { data: data.into() }
    }
}

record! { sent ChardevMuxWrapper {
    data: "data" required,
} }

/// Envelope of the options of kind `hub`.
///
/// The struct `ChardevHubWrapper`, since QEMU 10.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,ChardevHubWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChardevHubWrapper {
    /// Options of the hub.
    pub data: ChardevHub,
}

impl ChardevHubWrapper {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(data: impl Into<ChardevHub>) -> Self {
        Self { data: data.into() }
    }
}

record! { sent ChardevHubWrapper {
    data: "data" required,
} }

/// Envelope of the options of kind `stdio`.
///
/// The struct `ChardevStdioWrapper`, since QEMU 1.5.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,ChardevStdioWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChardevStdioWrapper {
    /// Options of standard input and output.
    pub data: ChardevStdio,
}

impl ChardevStdioWrapper {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(data: impl Into<ChardevStdio>) -> Self {
        Self { data: data.into() }
    }
}

record! { sent ChardevStdioWrapper {
    data: "data" required,
} }

/// Envelope of the options of kind `spicevmc`.
///
/// The struct `ChardevSpiceChannelWrapper`, since QEMU 1.5.
///
/// Only in builds with `CONFIG_SPICE`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,ChardevSpiceChannelWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChardevSpiceChannelWrapper {
    /// Options of the channel.
    pub data: ChardevSpiceChannel,
}

impl ChardevSpiceChannelWrapper {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(data: impl Into<ChardevSpiceChannel>) -> Self {
        Self { data: data.into() }
    }
}

record! { sent ChardevSpiceChannelWrapper {
    data: "data" required,
} }

/// Envelope of the options of kind `spiceport`.
///
/// The struct `ChardevSpicePortWrapper`, since QEMU 1.5.
///
/// Only in builds with `CONFIG_SPICE`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,ChardevSpicePortWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChardevSpicePortWrapper {
    /// Options of the port.
    pub data: ChardevSpicePort,
}

impl ChardevSpicePortWrapper {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(data: impl Into<ChardevSpicePort>) -> Self {
        Self { data: data.into() }
    }
}

record! { sent ChardevSpicePortWrapper {
    data: "data" required,
} }

/// Envelope of the options of kind `qemu-vdagent`.
///
/// The struct `ChardevQemuVDAgentWrapper`, since QEMU 6.1.
///
/// Only in builds with `CONFIG_SPICE_PROTOCOL`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,ChardevQemuVDAgentWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChardevQemuVdAgentWrapper {
    /// Options of the agent.
    pub data: ChardevQemuVdAgent,
}

impl ChardevQemuVdAgentWrapper {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(data: impl Into<ChardevQemuVdAgent>) -> Self {
        Self { data: data.into() }
    }
}

record! { sent ChardevQemuVdAgentWrapper {
    data: "data" required,
} }

/// Envelope of the options of kind `dbus`.
///
/// The struct `ChardevDBusWrapper`, since QEMU 7.0.
///
/// Only in builds with `CONFIG_DBUS_DISPLAY`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,ChardevDBusWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChardevDBusWrapper {
    /// Options of the exported stream.
    pub data: ChardevDBus,
}

impl ChardevDBusWrapper {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(data: impl Into<ChardevDBus>) -> Self {
        Self { data: data.into() }
    }
}

record! { sent ChardevDBusWrapper {
    data: "data" required,
} }

/// Envelope of the options of kind `vc`.
///
/// The struct `ChardevVCWrapper`, since QEMU 1.5.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,ChardevVCWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChardevVcWrapper {
    /// Options of the text console.
    pub data: ChardevVc,
}

impl ChardevVcWrapper {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(data: impl Into<ChardevVc>) -> Self {
        Self { data: data.into() }
    }
}

record! { sent ChardevVcWrapper {
    data: "data" required,
} }

/// Envelope of the options of kinds `ringbuf` and `memory`.
///
/// The struct `ChardevRingbufWrapper`, since QEMU 1.5.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,ChardevRingbufWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChardevRingbufWrapper {
    /// Options of the buffer.
    pub data: ChardevRingbuf,
}

impl ChardevRingbufWrapper {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(data: impl Into<ChardevRingbuf>) -> Self {
        Self { data: data.into() }
    }
}

record! { sent ChardevRingbufWrapper {
    data: "data" required,
} }

/// Envelope of the options of kind `pty`.
///
/// The struct `ChardevPtyWrapper`, since QEMU 9.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,ChardevPtyWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChardevPtyWrapper {
    /// Options of the pseudo-terminal.
    pub data: ChardevPty,
}

impl ChardevPtyWrapper {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(data: impl Into<ChardevPty>) -> Self {
        Self { data: data.into() }
    }
}

record! { sent ChardevPtyWrapper {
    data: "data" required,
} }

/// Kind and options of a character device to create.
///
/// The union `ChardevBackend`, since QEMU 1.4.
///
/// Its tag is `type`. [`ChardevBackendBranch`] has the values of the tag.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,ChardevBackend)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChardevBackend {
    /// Kind of character device, which decides the content of `data`.
    ///
    /// The value of `type`, with the members of its branch.
    pub branch: ChardevBackendBranch,
}

impl ChardevBackend {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(branch: impl Into<ChardevBackendBranch>) -> Self {
        Self { branch: branch.into() }
    }

    /// Output to a file of the host.
    ///
    /// Creates a value with the branch `file`.
    pub fn file(out: impl Into<String>) -> Self {
        Self::new(ChardevBackendBranch::File(ChardevFileWrapper::new(ChardevFile::new(out))))
    }

    /// A serial port of the host.
    ///
    /// Creates a value with the branch `serial`. Only in builds with `HAVE_CHARDEV_SERIAL`.
    pub fn serial(device: impl Into<String>) -> Self {
        Self::new(ChardevBackendBranch::Serial(ChardevHostdevWrapper::new(ChardevHostdev::new(device))))
    }

    /// A parallel port of the host.
    ///
    /// Creates a value with the branch `parallel`. Only in builds with `HAVE_CHARDEV_PARALLEL`.
    pub fn parallel(device: impl Into<String>) -> Self {
        Self::new(ChardevBackendBranch::Parallel(ChardevHostdevWrapper::new(ChardevHostdev::new(device))))
    }

    /// Named pipes of the host.
    ///
    /// Creates a value with the branch `pipe`.
    pub fn pipe(device: impl Into<String>) -> Self {
        Self::new(ChardevBackendBranch::Pipe(ChardevHostdevWrapper::new(ChardevHostdev::new(device))))
    }

    /// A TCP, Unix or vsock stream.
    ///
    /// Creates a value with the branch `socket`.
    pub fn socket(addr: impl Into<SocketAddressLegacy>) -> Self {
        Self::new(ChardevBackendBranch::Socket(ChardevSocketWrapper::new(ChardevSocket::new(addr))))
    }

    /// Datagrams over the network.
    ///
    /// Creates a value with the branch `udp`.
    pub fn udp(remote: impl Into<SocketAddressLegacy>) -> Self {
        Self::new(ChardevBackendBranch::Udp(ChardevUdpWrapper::new(ChardevUdp::new(remote))))
    }

    /// A new pseudo-terminal, whose path `chardev-add` returns.
    ///
    /// Creates a value with the branch `pty`.
    #[inline]
    pub fn pty() -> Self {
        Self::new(ChardevBackendBranch::Pty(ChardevPtyWrapper::new(ChardevPty::new())))
    }

    /// Discards output and never has input.
    ///
    /// Creates a value with the branch `null`.
    #[inline]
    pub fn null() -> Self {
        Self::new(ChardevBackendBranch::Null(ChardevCommonWrapper::new(ChardevCommon::new())))
    }

    /// Lets several front ends share one character device.
    ///
    /// Creates a value with the branch `mux`.
    pub fn mux(chardev: impl Into<String>) -> Self {
        Self::new(ChardevBackendBranch::Mux(ChardevMuxWrapper::new(ChardevMux::new(chardev))))
    }

    /// Lets one front end use several character devices.
    ///
    /// Creates a value with the branch `hub`.
    pub fn hub(chardevs: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self::new(ChardevBackendBranch::Hub(ChardevHubWrapper::new(ChardevHub::new(chardevs))))
    }

    /// Turns input of QEMU's display into a serial mouse for the guest.
    ///
    /// Creates a value with the branch `msmouse`.
    #[inline]
    pub fn msmouse() -> Self {
        Self::new(ChardevBackendBranch::Msmouse(ChardevCommonWrapper::new(ChardevCommon::new())))
    }

    /// Turns input of QEMU's display into a serial graphics tablet for the guest.
    ///
    /// Creates a value with the branch `wctablet`.
    #[inline]
    pub fn wctablet() -> Self {
        Self::new(ChardevBackendBranch::Wctablet(ChardevCommonWrapper::new(ChardevCommon::new())))
    }

    /// A braille display that BrlAPI drives.
    ///
    /// Creates a value with the branch `braille`. Only in builds with `CONFIG_BRLAPI`.
    #[inline]
    pub fn braille() -> Self {
        Self::new(ChardevBackendBranch::Braille(ChardevCommonWrapper::new(ChardevCommon::new())))
    }

    /// Commands by which a test inside the guest ends QEMU.
    ///
    /// Creates a value with the branch `testdev`.
    #[inline]
    pub fn testdev() -> Self {
        Self::new(ChardevBackendBranch::Testdev(ChardevCommonWrapper::new(ChardevCommon::new())))
    }

    /// Standard input and output of QEMU. Can be used once.
    ///
    /// Creates a value with the branch `stdio`.
    #[inline]
    pub fn stdio() -> Self {
        Self::new(ChardevBackendBranch::Stdio(ChardevStdioWrapper::new(ChardevStdio::new())))
    }

    /// The console window of QEMU on Windows.
    ///
    /// Creates a value with the branch `console`. Only in builds with `CONFIG_WIN32`.
    #[inline]
    pub fn console() -> Self {
        Self::new(ChardevBackendBranch::Console(ChardevCommonWrapper::new(ChardevCommon::new())))
    }

    /// A SPICE channel with a predefined purpose.
    ///
    /// Creates a value with the branch `spicevmc`. Only in builds with `CONFIG_SPICE`.
    pub fn spicevmc(r#type: impl Into<String>) -> Self {
        Self::new(ChardevBackendBranch::Spicevmc(ChardevSpiceChannelWrapper::new(ChardevSpiceChannel::new(r#type))))
    }

    /// A SPICE channel with a free name.
    ///
    /// Creates a value with the branch `spiceport`. Only in builds with `CONFIG_SPICE`.
    pub fn spiceport(fqdn: impl Into<String>) -> Self {
        Self::new(ChardevBackendBranch::Spiceport(ChardevSpicePortWrapper::new(ChardevSpicePort::new(fqdn))))
    }

    /// QEMU's own counterpart to the SPICE agent.
    ///
    /// Creates a value with the branch `qemu-vdagent`. Only in builds with `CONFIG_SPICE_PROTOCOL`.
    #[inline]
    pub fn qemu_vdagent() -> Self {
        Self::new(ChardevBackendBranch::QemuVdagent(ChardevQemuVdAgentWrapper::new(ChardevQemuVdAgent::new())))
    }

    /// A stream that the D-Bus display exports.
    ///
    /// Creates a value with the branch `dbus`. Only in builds with `CONFIG_DBUS_DISPLAY`.
    pub fn dbus(name: impl Into<String>) -> Self {
        Self::new(ChardevBackendBranch::Dbus(ChardevDBusWrapper::new(ChardevDBus::new(name))))
    }

    /// A text console in QEMU's display.
    ///
    /// Creates a value with the branch `vc`.
    #[inline]
    pub fn vc() -> Self {
        Self::new(ChardevBackendBranch::Vc(ChardevVcWrapper::new(ChardevVc::new())))
    }

    /// A buffer in memory that keeps the latest output.
    ///
    /// Creates a value with the branch `ringbuf`.
    #[inline]
    pub fn ringbuf() -> Self {
        Self::new(ChardevBackendBranch::Ringbuf(ChardevRingbufWrapper::new(ChardevRingbuf::new())))
    }

    /// Old name of `ringbuf`. Replaced by `ringbuf`.
    ///
    /// Creates a value with the branch `memory`. **Deprecated** upstream.
    #[inline]
    pub fn memory() -> Self {
        Self::new(ChardevBackendBranch::Memory(ChardevRingbufWrapper::new(ChardevRingbuf::new())))
    }
}

/// The branches of [`ChardevBackend`], by the value of `type`.
///
/// `into` converts the members of a branch if no other branch has the same ones. For all others, name
/// the branch, such as `ChardevBackendBranch::Serial`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ChardevBackendBranch {
    /// Output to a file of the host.
    File(ChardevFileWrapper),
    /// A serial port of the host.
    ///
    /// Branch `serial`. Only in builds with `HAVE_CHARDEV_SERIAL`.
    Serial(ChardevHostdevWrapper),
    /// A parallel port of the host.
    ///
    /// Branch `parallel`. Only in builds with `HAVE_CHARDEV_PARALLEL`.
    Parallel(ChardevHostdevWrapper),
    /// Named pipes of the host.
    Pipe(ChardevHostdevWrapper),
    /// A TCP, Unix or vsock stream.
    Socket(ChardevSocketWrapper),
    /// Datagrams over the network.
    Udp(ChardevUdpWrapper),
    /// A new pseudo-terminal, whose path `chardev-add` returns.
    Pty(ChardevPtyWrapper),
    /// Discards output and never has input.
    Null(ChardevCommonWrapper),
    /// Lets several front ends share one character device.
    Mux(ChardevMuxWrapper),
    /// Lets one front end use several character devices.
    Hub(ChardevHubWrapper),
    /// Turns input of QEMU's display into a serial mouse for the guest.
    Msmouse(ChardevCommonWrapper),
    /// Turns input of QEMU's display into a serial graphics tablet for the guest.
    Wctablet(ChardevCommonWrapper),
    /// A braille display that BrlAPI drives.
    ///
    /// Branch `braille`. Only in builds with `CONFIG_BRLAPI`.
    Braille(ChardevCommonWrapper),
    /// Commands by which a test inside the guest ends QEMU.
    Testdev(ChardevCommonWrapper),
    /// Standard input and output of QEMU. Can be used once.
    Stdio(ChardevStdioWrapper),
    /// The console window of QEMU on Windows.
    ///
    /// Branch `console`. Only in builds with `CONFIG_WIN32`.
    Console(ChardevCommonWrapper),
    /// A SPICE channel with a predefined purpose.
    ///
    /// Branch `spicevmc`. Only in builds with `CONFIG_SPICE`.
    Spicevmc(ChardevSpiceChannelWrapper),
    /// A SPICE channel with a free name.
    ///
    /// Branch `spiceport`. Only in builds with `CONFIG_SPICE`.
    Spiceport(ChardevSpicePortWrapper),
    /// QEMU's own counterpart to the SPICE agent.
    ///
    /// Branch `qemu-vdagent`. Only in builds with `CONFIG_SPICE_PROTOCOL`.
    QemuVdagent(ChardevQemuVdAgentWrapper),
    /// A stream that the D-Bus display exports.
    ///
    /// Branch `dbus`. Only in builds with `CONFIG_DBUS_DISPLAY`.
    Dbus(ChardevDBusWrapper),
    /// A text console in QEMU's display.
    Vc(ChardevVcWrapper),
    /// A buffer in memory that keeps the latest output.
    Ringbuf(ChardevRingbufWrapper),
    /// Old name of `ringbuf`. Replaced by `ringbuf`.
    ///
    /// Branch `memory`. **Deprecated** upstream.
    Memory(ChardevRingbufWrapper),
}

impl From<ChardevFileWrapper> for ChardevBackendBranch {
    #[inline]
    fn from(value: ChardevFileWrapper) -> Self {
        Self::File(value)
    }
}

impl From<ChardevFile> for ChardevBackendBranch {
    #[inline]
    fn from(value: ChardevFile) -> Self {
        Self::File(ChardevFileWrapper::new(value))
    }
}

impl From<ChardevSocketWrapper> for ChardevBackendBranch {
    #[inline]
    fn from(value: ChardevSocketWrapper) -> Self {
        Self::Socket(value)
    }
}

impl From<ChardevSocket> for ChardevBackendBranch {
    #[inline]
    fn from(value: ChardevSocket) -> Self {
        Self::Socket(ChardevSocketWrapper::new(value))
    }
}

impl From<ChardevUdpWrapper> for ChardevBackendBranch {
    #[inline]
    fn from(value: ChardevUdpWrapper) -> Self {
        Self::Udp(value)
    }
}

impl From<ChardevUdp> for ChardevBackendBranch {
    #[inline]
    fn from(value: ChardevUdp) -> Self {
        Self::Udp(ChardevUdpWrapper::new(value))
    }
}

impl From<ChardevPtyWrapper> for ChardevBackendBranch {
    #[inline]
    fn from(value: ChardevPtyWrapper) -> Self {
        Self::Pty(value)
    }
}

impl From<ChardevPty> for ChardevBackendBranch {
    #[inline]
    fn from(value: ChardevPty) -> Self {
        Self::Pty(ChardevPtyWrapper::new(value))
    }
}

impl From<ChardevMuxWrapper> for ChardevBackendBranch {
    #[inline]
    fn from(value: ChardevMuxWrapper) -> Self {
        Self::Mux(value)
    }
}

impl From<ChardevMux> for ChardevBackendBranch {
    #[inline]
    fn from(value: ChardevMux) -> Self {
        Self::Mux(ChardevMuxWrapper::new(value))
    }
}

impl From<ChardevHubWrapper> for ChardevBackendBranch {
    #[inline]
    fn from(value: ChardevHubWrapper) -> Self {
        Self::Hub(value)
    }
}

impl From<ChardevHub> for ChardevBackendBranch {
    #[inline]
    fn from(value: ChardevHub) -> Self {
        Self::Hub(ChardevHubWrapper::new(value))
    }
}

impl From<ChardevStdioWrapper> for ChardevBackendBranch {
    #[inline]
    fn from(value: ChardevStdioWrapper) -> Self {
        Self::Stdio(value)
    }
}

impl From<ChardevStdio> for ChardevBackendBranch {
    #[inline]
    fn from(value: ChardevStdio) -> Self {
        Self::Stdio(ChardevStdioWrapper::new(value))
    }
}

impl From<ChardevSpiceChannelWrapper> for ChardevBackendBranch {
    #[inline]
    fn from(value: ChardevSpiceChannelWrapper) -> Self {
        Self::Spicevmc(value)
    }
}

impl From<ChardevSpiceChannel> for ChardevBackendBranch {
    #[inline]
    fn from(value: ChardevSpiceChannel) -> Self {
        Self::Spicevmc(ChardevSpiceChannelWrapper::new(value))
    }
}

impl From<ChardevSpicePortWrapper> for ChardevBackendBranch {
    #[inline]
    fn from(value: ChardevSpicePortWrapper) -> Self {
        Self::Spiceport(value)
    }
}

impl From<ChardevSpicePort> for ChardevBackendBranch {
    #[inline]
    fn from(value: ChardevSpicePort) -> Self {
        Self::Spiceport(ChardevSpicePortWrapper::new(value))
    }
}

impl From<ChardevQemuVdAgentWrapper> for ChardevBackendBranch {
    #[inline]
    fn from(value: ChardevQemuVdAgentWrapper) -> Self {
        Self::QemuVdagent(value)
    }
}

impl From<ChardevQemuVdAgent> for ChardevBackendBranch {
    #[inline]
    fn from(value: ChardevQemuVdAgent) -> Self {
        Self::QemuVdagent(ChardevQemuVdAgentWrapper::new(value))
    }
}

impl From<ChardevDBusWrapper> for ChardevBackendBranch {
    #[inline]
    fn from(value: ChardevDBusWrapper) -> Self {
        Self::Dbus(value)
    }
}

impl From<ChardevDBus> for ChardevBackendBranch {
    #[inline]
    fn from(value: ChardevDBus) -> Self {
        Self::Dbus(ChardevDBusWrapper::new(value))
    }
}

impl From<ChardevVcWrapper> for ChardevBackendBranch {
    #[inline]
    fn from(value: ChardevVcWrapper) -> Self {
        Self::Vc(value)
    }
}

impl From<ChardevVc> for ChardevBackendBranch {
    #[inline]
    fn from(value: ChardevVc) -> Self {
        Self::Vc(ChardevVcWrapper::new(value))
    }
}

union! {
    sent ChardevBackend {}
    r#type: ChardevBackendKind = "type" required,
    branch: ChardevBackendBranch {
        "file" File(ChardevFileWrapper),
        "serial" Serial(ChardevHostdevWrapper),
        "parallel" Parallel(ChardevHostdevWrapper),
        "pipe" Pipe(ChardevHostdevWrapper),
        "socket" Socket(ChardevSocketWrapper),
        "udp" Udp(ChardevUdpWrapper),
        "pty" Pty(ChardevPtyWrapper),
        "null" Null(ChardevCommonWrapper),
        "mux" Mux(ChardevMuxWrapper),
        "hub" Hub(ChardevHubWrapper),
        "msmouse" Msmouse(ChardevCommonWrapper),
        "wctablet" Wctablet(ChardevCommonWrapper),
        "braille" Braille(ChardevCommonWrapper),
        "testdev" Testdev(ChardevCommonWrapper),
        "stdio" Stdio(ChardevStdioWrapper),
        "console" Console(ChardevCommonWrapper),
        "spicevmc" Spicevmc(ChardevSpiceChannelWrapper),
        "spiceport" Spiceport(ChardevSpicePortWrapper),
        "qemu-vdagent" QemuVdagent(ChardevQemuVdAgentWrapper),
        "dbus" Dbus(ChardevDBusWrapper),
        "vc" Vc(ChardevVcWrapper),
        "ringbuf" Ringbuf(ChardevRingbufWrapper),
        "memory" Memory(ChardevRingbufWrapper),
    }
}

/// Data of a new character device that a client needs.
///
/// The struct `ChardevReturn`, since QEMU 1.4.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,ChardevReturn)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ChardevReturn {
    /// Path of the pseudo-terminal to open on the host. If absent: the kind is not `pty`.
    pub pty: Option<String>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl ChardevReturn {
    /// Creates a value with no member set.
    #[inline]
    pub fn new() -> Self {
        Self { pty: None, extra: Extra::default() }
    }

    /// Sets `pty`. Path of the pseudo-terminal to open on the host. If absent: the kind is not `pty`.
    #[must_use]
    pub fn pty(mut self, pty: impl Into<String>) -> Self {
        self.pty = Some(pty.into());
        self
    }
}

record! { received ChardevReturn {
    pty: "pty" optional,
} extra }

/// Commands of `schemas/qapi/char.json`.
pub(crate) mod command {
    use super::super::types;
    use crate::wire::{masked_debug, record};
    use crate::{Command, Empty};

    /// Lists the character devices of the machine, QMP and HMP monitors included.
    ///
    /// The command `query-chardev`, since QEMU 0.14.
    ///
    /// Returns an array of [`ChardevInfo`](types::ChardevInfo).
    ///
    /// May be executed before the machine is built.
    ///
    /// Needs the feature `char` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,query%2Dchardev)
    #[doc(alias = "query-chardev")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct QueryChardev {}

    impl QueryChardev {
        /// Creates a value with no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent QueryChardev {} }

    impl Command for QueryChardev {
        type Reply = Vec<types::ChardevInfo>;
        const NAME: &'static str = "query-chardev";
        const SINCE: Option<&'static str> = Some("0.14");
    }

    /// Lists the kinds of character devices that this QEMU offers.
    ///
    /// The command `query-chardev-backends`, since QEMU 2.0.
    ///
    /// Returns an array of [`ChardevBackendInfo`](types::ChardevBackendInfo).
    ///
    /// Needs the feature `char` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,query%2Dchardev%2Dbackends)
    #[doc(alias = "query-chardev-backends")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct QueryChardevBackends {}

    impl QueryChardevBackends {
        /// Creates a value with no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent QueryChardevBackends {} }

    impl Command for QueryChardevBackends {
        type Reply = Vec<types::ChardevBackendInfo>;
        const NAME: &'static str = "query-chardev-backends";
        const SINCE: Option<&'static str> = Some("2.0");
    }

    /// Writes data into a ring buffer character device, for later [`ringbuf-read`](super::super::command::RingbufRead).
    ///
    /// If the buffer is full, the oldest data is overwritten without an error.
    ///
    /// The command `ringbuf-write`, since QEMU 1.4.
    ///
    /// Returns nothing.
    ///
    /// Needs the feature `char` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,ringbuf%2Dwrite)
    #[doc(alias = "ringbuf-write")]
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct RingbufWrite {
        /// Id of a character device of the kind `ringbuf`.
        pub device: String,
        /// Content to write, as text or Base64-encoded.
        pub data: String,
        /// Encoding of `data`. Default: `utf8`.
        pub format: Option<types::DataFormat>,
    }

    impl RingbufWrite {
        /// Creates a value with the mandatory members and no optional one.
        pub fn new(device: impl Into<String>, data: impl Into<String>) -> Self {
            Self { device: device.into(), data: data.into(), format: None }
        }

        /// Sets `format`. Encoding of `data`. Default: `utf8`.
        #[must_use]
        pub fn format(mut self, format: impl Into<types::DataFormat>) -> Self {
            self.format = Some(format.into());
            self
        }
    }

    record! { sent RingbufWrite {
        device: "device" required,
        data: "data" required,
        format: "format" optional,
    } }

    masked_debug! { RingbufWrite {
        device: shown,
        data: secret,
        format: shown,
    } }

    impl Command for RingbufWrite {
        type Reply = Empty;
        const NAME: &'static str = "ringbuf-write";
        const SINCE: Option<&'static str> = Some("1.4");
    }

    /// Takes data out of a ring buffer character device and returns it.
    ///
    /// The reply is an empty string if the buffer is empty. Choose `base64` unless the data is known to be valid
    /// UTF-8 without NUL: other bytes make `utf8` replies incomplete or broken.
    ///
    /// The command `ringbuf-read`, since QEMU 1.4.
    ///
    /// Returns `String`.
    ///
    /// Needs the feature `char` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,ringbuf%2Dread)
    #[doc(alias = "ringbuf-read")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct RingbufRead {
        /// Id of a character device of the kind `ringbuf`.
        pub device: String,
        /// Largest amount to take. It must be positive. Unit: bytes.
        pub size: i64,
        /// Encoding of the reply. Default: `utf8`.
        pub format: Option<types::DataFormat>,
    }

    impl RingbufRead {
        /// Creates a value with the mandatory members and no optional one.
        pub fn new(device: impl Into<String>, size: i64) -> Self {
            Self { device: device.into(), size, format: None }
        }

        /// Sets `format`. Encoding of the reply. Default: `utf8`.
        #[must_use]
        pub fn format(mut self, format: impl Into<types::DataFormat>) -> Self {
            self.format = Some(format.into());
            self
        }
    }

    record! { sent RingbufRead {
        device: "device" required,
        size: "size" required,
        format: "format" optional,
    } }

    impl Command for RingbufRead {
        type Reply = String;
        const NAME: &'static str = "ringbuf-read";
        const SINCE: Option<&'static str> = Some("1.4");
    }

    /// Creates a character device, to which a serial port or another front end can then be attached.
    ///
    /// The reply gives the path of a new pseudo-terminal. A client socket without `reconnect-ms` is connected
    /// before the reply, and a failure is reported by the command.
    ///
    /// ```
    /// # use qapi_types::qmp;
    /// # #[cfg(feature = "blocking")]
    /// # fn example<C: qmp::Client>(vm: C) -> Result<(), C::Error> {
    /// let socket = qmp::ChardevSocket::new(qmp::SocketAddressLegacy::unix("/run/vm/console.sock"));
    /// vm.chardev_add("console1", qmp::ChardevBackend::new(socket.server(true).wait(false)))?;
    /// let terminal = vm.chardev_add("console2", qmp::ChardevBackend::pty())?;
    /// println!("{}", terminal.pty.unwrap_or_default());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The command `chardev-add`, since QEMU 1.4.
    ///
    /// Returns [`ChardevReturn`](types::ChardevReturn).
    ///
    /// Needs the feature `char` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,chardev%2Dadd)
    #[doc(alias = "chardev-add")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ChardevAdd {
        /// New name of the character device. It must be unique.
        pub id: String,
        /// Kind and options.
        pub backend: types::ChardevBackend,
    }

    impl ChardevAdd {
        /// Creates a value with the mandatory members and no optional one.
        pub fn new(id: impl Into<String>, backend: impl Into<types::ChardevBackend>) -> Self {
            Self { id: id.into(), backend: backend.into() }
        }
    }

    record! { sent ChardevAdd {
        id: "id" required,
        backend: "backend" required,
    } }

    impl Command for ChardevAdd {
        type Reply = types::ChardevReturn;
        const NAME: &'static str = "chardev-add";
        const SINCE: Option<&'static str> = Some("1.4");
    }

    /// Replaces the back end of a character device while its front end stays attached.
    ///
    /// The front end must support the exchange; multiplexers and devices in use by replay do not. If the new back
    /// end cannot be opened, the old one stays.
    ///
    /// The command `chardev-change`, since QEMU 2.10.
    ///
    /// Returns [`ChardevReturn`](types::ChardevReturn).
    ///
    /// Needs the feature `char` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,chardev%2Dchange)
    #[doc(alias = "chardev-change")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ChardevChange {
        /// Which character device to change.
        pub id: String,
        /// Kind and options of the replacement.
        pub backend: types::ChardevBackend,
    }

    impl ChardevChange {
        /// Creates a value with the mandatory members and no optional one.
        pub fn new(id: impl Into<String>, backend: impl Into<types::ChardevBackend>) -> Self {
            Self { id: id.into(), backend: backend.into() }
        }
    }

    record! { sent ChardevChange {
        id: "id" required,
        backend: "backend" required,
    } }

    impl Command for ChardevChange {
        type Reply = types::ChardevReturn;
        const NAME: &'static str = "chardev-change";
        const SINCE: Option<&'static str> = Some("2.10");
    }

    /// Removes a character device that has no front end.
    ///
    /// The command `chardev-remove`, since QEMU 1.4.
    ///
    /// Returns nothing.
    ///
    /// Needs the feature `char` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,chardev%2Dremove)
    #[doc(alias = "chardev-remove")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ChardevRemove {
        /// Which character device to remove. The command fails while a device uses it.
        pub id: String,
    }

    impl ChardevRemove {
        /// Creates a value with the mandatory members and no optional one.
        pub fn new(id: impl Into<String>) -> Self {
            Self { id: id.into() }
        }
    }

    record! { sent ChardevRemove {
        id: "id" required,
    } }

    impl Command for ChardevRemove {
        type Reply = Empty;
        const NAME: &'static str = "chardev-remove";
        const SINCE: Option<&'static str> = Some("1.4");
    }

    /// Sends a serial break condition to the device that is attached to a character device.
    ///
    /// Linux guests on a serial console take it as the magic SysRq key.
    ///
    /// The command `chardev-send-break`, since QEMU 2.10.
    ///
    /// Returns nothing.
    ///
    /// Needs the feature `char` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,chardev%2Dsend%2Dbreak)
    #[doc(alias = "chardev-send-break")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ChardevSendBreak {
        /// Which character device delivers the break.
        pub id: String,
    }

    impl ChardevSendBreak {
        /// Creates a value with the mandatory members and no optional one.
        pub fn new(id: impl Into<String>) -> Self {
            Self { id: id.into() }
        }
    }

    record! { sent ChardevSendBreak {
        id: "id" required,
    } }

    impl Command for ChardevSendBreak {
        type Reply = Empty;
        const NAME: &'static str = "chardev-send-break";
        const SINCE: Option<&'static str> = Some("2.10");
    }
}

/// Events of `schemas/qapi/char.json`.
pub(crate) mod event {
    use crate::wire::record;
    use crate::{Event, Extra};

    /// Emitted when a virtio-serial port, such as the guest agent's, is opened or closed inside the guest.
    ///
    /// Changes in quick succession may be merged. The present state is `frontend-open` of [`query-chardev`](super::super::command::QueryChardev).
    ///
    /// The event `VSERPORT_CHANGE`, since QEMU 2.1.
    ///
    /// Needs the feature `char` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Event-,VSERPORT_CHANGE)
    #[doc(alias = "VSERPORT_CHANGE")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct VserportChange {
        /// Device id of the port.
        pub id: String,
        /// Whether the guest has the port open now.
        pub open: bool,
        /// Members that this type does not know.
        pub extra: Extra,
    }

    #[cfg(feature = "server")]
    impl VserportChange {
        /// Creates a value with the mandatory members and no optional one.
        pub fn new(id: impl Into<String>, open: bool) -> Self {
            Self { id: id.into(), open, extra: Extra::default() }
        }
    }

    record! { received VserportChange {
        id: "id" required,
        open: "open" required,
    } extra }

    impl Event for VserportChange {
        const NAME: &'static str = "VSERPORT_CHANGE";
        const SINCE: Option<&'static str> = Some("2.1");
    }
}
