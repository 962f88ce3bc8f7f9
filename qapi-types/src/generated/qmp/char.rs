// Generated as `qmp` from schemas/qapi/char.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Types, commands and events of `schemas/qapi/char.json`.

#[allow(unused_imports)] // not every module needs types of others
use super::*;
use crate::Extra;
use crate::wire::{enumeration, record, union};

/// The struct `ChardevInfo`, since QEMU 0.14.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,ChardevInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChardevInfo {
    /// Member `label`.
    pub label: String,
    /// Member `filename`.
    pub filename: String,
    /// Member `frontend-open`, since QEMU 2.1.
    #[doc(alias = "frontend-open")]
    pub frontend_open: bool,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl ChardevInfo {
    /// With the mandatory members, no optional one set.
    pub fn new(label: impl Into<String>, filename: impl Into<String>, frontend_open: bool) -> Self {
        Self { label: label.into(), filename: filename.into(), frontend_open, extra: Extra::default() }
    }
}

record! { received ChardevInfo {
    label: "label" required,
    filename: "filename" required,
    frontend_open: "frontend-open" required,
} extra }

/// The struct `ChardevBackendInfo`, since QEMU 2.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,ChardevBackendInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChardevBackendInfo {
    /// Member `name`.
    pub name: String,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl ChardevBackendInfo {
    /// With the mandatory members, no optional one set.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), extra: Extra::default() }
    }
}

record! { received ChardevBackendInfo {
    name: "name" required,
} extra }

/// The enum `DataFormat`, since QEMU 1.4.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,DataFormat)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DataFormat {
    /// Value `utf8`.
    Utf8,
    /// Value `base64`.
    Base64,
}

enumeration! { sent DataFormat {
    "utf8" Utf8,
    "base64" Base64,
} }

/// The struct `ChardevCommon`, since QEMU 2.6.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,ChardevCommon)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ChardevCommon {
    /// Member `logfile`.
    pub logfile: Option<String>,
    /// Member `logappend`.
    pub logappend: Option<bool>,
}

impl ChardevCommon {
    /// With no member set.
    #[inline]
    pub fn new() -> Self {
        Self { logfile: None, logappend: None }
    }

    /// Sets `logfile`.
    #[must_use]
    pub fn logfile(mut self, logfile: impl Into<String>) -> Self {
        self.logfile = Some(logfile.into());
        self
    }

    /// Sets `logappend`.
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

/// The struct `ChardevFile`, since QEMU 1.4.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,ChardevFile)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChardevFile {
    /// Member `logfile`.
    pub logfile: Option<String>,
    /// Member `logappend`.
    pub logappend: Option<bool>,
    /// Member `in`.
    pub r#in: Option<String>,
    /// Member `out`.
    pub out: String,
    /// Member `append`, since QEMU 2.6.
    pub append: Option<bool>,
}

impl ChardevFile {
    /// With the mandatory members, no optional one set.
    pub fn new(out: impl Into<String>) -> Self {
        Self { logfile: None, logappend: None, r#in: None, out: out.into(), append: None }
    }

    /// Sets `logfile`.
    #[must_use]
    pub fn logfile(mut self, logfile: impl Into<String>) -> Self {
        self.logfile = Some(logfile.into());
        self
    }

    /// Sets `logappend`.
    #[must_use]
    #[inline]
    pub fn logappend(mut self, logappend: bool) -> Self {
        self.logappend = Some(logappend);
        self
    }

    /// Sets `in`.
    #[must_use]
    pub fn r#in(mut self, r#in: impl Into<String>) -> Self {
        self.r#in = Some(r#in.into());
        self
    }

    /// Sets `append`.
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

/// The struct `ChardevHostdev`, since QEMU 1.4.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,ChardevHostdev)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChardevHostdev {
    /// Member `logfile`.
    pub logfile: Option<String>,
    /// Member `logappend`.
    pub logappend: Option<bool>,
    /// Member `device`.
    pub device: String,
}

impl ChardevHostdev {
    /// With the mandatory members, no optional one set.
    pub fn new(device: impl Into<String>) -> Self {
        Self { logfile: None, logappend: None, device: device.into() }
    }

    /// Sets `logfile`.
    #[must_use]
    pub fn logfile(mut self, logfile: impl Into<String>) -> Self {
        self.logfile = Some(logfile.into());
        self
    }

    /// Sets `logappend`.
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

/// The struct `ChardevSocket`, since QEMU 1.4.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,ChardevSocket)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChardevSocket {
    /// Member `logfile`.
    pub logfile: Option<String>,
    /// Member `logappend`.
    pub logappend: Option<bool>,
    /// Member `addr`.
    pub addr: SocketAddressLegacy,
    /// Member `tls-creds`, since QEMU 2.6.
    #[doc(alias = "tls-creds")]
    pub tls_creds: Option<String>,
    /// Member `tls-authz`, since QEMU 4.0.
    #[doc(alias = "tls-authz")]
    pub tls_authz: Option<String>,
    /// Member `server`.
    pub server: Option<bool>,
    /// Member `wait`.
    pub wait: Option<bool>,
    /// Member `nodelay`.
    pub nodelay: Option<bool>,
    /// Member `telnet`.
    pub telnet: Option<bool>,
    /// Member `tn3270`, since QEMU 2.10.
    pub tn3270: Option<bool>,
    /// Member `websocket`, since QEMU 3.1.
    pub websocket: Option<bool>,
    /// Member `reconnect-ms`, since QEMU 9.2.
    #[doc(alias = "reconnect-ms")]
    pub reconnect_ms: Option<i64>,
}

impl ChardevSocket {
    /// With the mandatory members, no optional one set.
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

    /// Sets `logfile`.
    #[must_use]
    pub fn logfile(mut self, logfile: impl Into<String>) -> Self {
        self.logfile = Some(logfile.into());
        self
    }

    /// Sets `logappend`.
    #[must_use]
    #[inline]
    pub fn logappend(mut self, logappend: bool) -> Self {
        self.logappend = Some(logappend);
        self
    }

    /// Sets `tls-creds`.
    #[must_use]
    pub fn tls_creds(mut self, tls_creds: impl Into<String>) -> Self {
        self.tls_creds = Some(tls_creds.into());
        self
    }

    /// Sets `tls-authz`.
    #[must_use]
    pub fn tls_authz(mut self, tls_authz: impl Into<String>) -> Self {
        self.tls_authz = Some(tls_authz.into());
        self
    }

    /// Sets `server`.
    #[must_use]
    #[inline]
    pub fn server(mut self, server: bool) -> Self {
        self.server = Some(server);
        self
    }

    /// Sets `wait`.
    #[must_use]
    #[inline]
    pub fn wait(mut self, wait: bool) -> Self {
        self.wait = Some(wait);
        self
    }

    /// Sets `nodelay`.
    #[must_use]
    #[inline]
    pub fn nodelay(mut self, nodelay: bool) -> Self {
        self.nodelay = Some(nodelay);
        self
    }

    /// Sets `telnet`.
    #[must_use]
    #[inline]
    pub fn telnet(mut self, telnet: bool) -> Self {
        self.telnet = Some(telnet);
        self
    }

    /// Sets `tn3270`.
    #[must_use]
    #[inline]
    pub fn tn3270(mut self, tn3270: bool) -> Self {
        self.tn3270 = Some(tn3270);
        self
    }

    /// Sets `websocket`.
    #[must_use]
    #[inline]
    pub fn websocket(mut self, websocket: bool) -> Self {
        self.websocket = Some(websocket);
        self
    }

    /// Sets `reconnect-ms`.
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

/// The struct `ChardevUdp`, since QEMU 1.5.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,ChardevUdp)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChardevUdp {
    /// Member `logfile`.
    pub logfile: Option<String>,
    /// Member `logappend`.
    pub logappend: Option<bool>,
    /// Member `remote`.
    pub remote: SocketAddressLegacy,
    /// Member `local`.
    pub local: Option<SocketAddressLegacy>,
}

impl ChardevUdp {
    /// With the mandatory members, no optional one set.
    pub fn new(remote: impl Into<SocketAddressLegacy>) -> Self {
        Self { logfile: None, logappend: None, remote: remote.into(), local: None }
    }

    /// Sets `logfile`.
    #[must_use]
    pub fn logfile(mut self, logfile: impl Into<String>) -> Self {
        self.logfile = Some(logfile.into());
        self
    }

    /// Sets `logappend`.
    #[must_use]
    #[inline]
    pub fn logappend(mut self, logappend: bool) -> Self {
        self.logappend = Some(logappend);
        self
    }

    /// Sets `local`.
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

/// The struct `ChardevMux`, since QEMU 1.5.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,ChardevMux)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChardevMux {
    /// Member `logfile`.
    pub logfile: Option<String>,
    /// Member `logappend`.
    pub logappend: Option<bool>,
    /// Member `chardev`.
    pub chardev: String,
}

impl ChardevMux {
    /// With the mandatory members, no optional one set.
    pub fn new(chardev: impl Into<String>) -> Self {
        Self { logfile: None, logappend: None, chardev: chardev.into() }
    }

    /// Sets `logfile`.
    #[must_use]
    pub fn logfile(mut self, logfile: impl Into<String>) -> Self {
        self.logfile = Some(logfile.into());
        self
    }

    /// Sets `logappend`.
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

/// The struct `ChardevHub`, since QEMU 10.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,ChardevHub)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChardevHub {
    /// Member `logfile`.
    pub logfile: Option<String>,
    /// Member `logappend`.
    pub logappend: Option<bool>,
    /// Member `chardevs`.
    pub chardevs: Vec<String>,
}

impl ChardevHub {
    /// With the mandatory members, no optional one set.
    pub fn new(chardevs: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { logfile: None, logappend: None, chardevs: chardevs.into_iter().map(Into::into).collect() }
    }

    /// Sets `logfile`.
    #[must_use]
    pub fn logfile(mut self, logfile: impl Into<String>) -> Self {
        self.logfile = Some(logfile.into());
        self
    }

    /// Sets `logappend`.
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

/// The struct `ChardevStdio`, since QEMU 1.5.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,ChardevStdio)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ChardevStdio {
    /// Member `logfile`.
    pub logfile: Option<String>,
    /// Member `logappend`.
    pub logappend: Option<bool>,
    /// Member `signal`.
    pub signal: Option<bool>,
}

impl ChardevStdio {
    /// With no member set.
    #[inline]
    pub fn new() -> Self {
        Self { logfile: None, logappend: None, signal: None }
    }

    /// Sets `logfile`.
    #[must_use]
    pub fn logfile(mut self, logfile: impl Into<String>) -> Self {
        self.logfile = Some(logfile.into());
        self
    }

    /// Sets `logappend`.
    #[must_use]
    #[inline]
    pub fn logappend(mut self, logappend: bool) -> Self {
        self.logappend = Some(logappend);
        self
    }

    /// Sets `signal`.
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

/// The struct `ChardevSpiceChannel`, since QEMU 1.5.
///
/// Only in builds with `CONFIG_SPICE`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,ChardevSpiceChannel)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChardevSpiceChannel {
    /// Member `logfile`.
    pub logfile: Option<String>,
    /// Member `logappend`.
    pub logappend: Option<bool>,
    /// Member `type`.
    pub r#type: String,
}

impl ChardevSpiceChannel {
    /// With the mandatory members, no optional one set.
    pub fn new(r#type: impl Into<String>) -> Self {
        Self { logfile: None, logappend: None, r#type: r#type.into() }
    }

    /// Sets `logfile`.
    #[must_use]
    pub fn logfile(mut self, logfile: impl Into<String>) -> Self {
        self.logfile = Some(logfile.into());
        self
    }

    /// Sets `logappend`.
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

/// The struct `ChardevSpicePort`, since QEMU 1.5.
///
/// Only in builds with `CONFIG_SPICE`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,ChardevSpicePort)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChardevSpicePort {
    /// Member `logfile`.
    pub logfile: Option<String>,
    /// Member `logappend`.
    pub logappend: Option<bool>,
    /// Member `fqdn`.
    pub fqdn: String,
}

impl ChardevSpicePort {
    /// With the mandatory members, no optional one set.
    pub fn new(fqdn: impl Into<String>) -> Self {
        Self { logfile: None, logappend: None, fqdn: fqdn.into() }
    }

    /// Sets `logfile`.
    #[must_use]
    pub fn logfile(mut self, logfile: impl Into<String>) -> Self {
        self.logfile = Some(logfile.into());
        self
    }

    /// Sets `logappend`.
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

/// The struct `ChardevDBus`, since QEMU 7.0.
///
/// Only in builds with `CONFIG_DBUS_DISPLAY`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,ChardevDBus)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChardevDBus {
    /// Member `logfile`.
    pub logfile: Option<String>,
    /// Member `logappend`.
    pub logappend: Option<bool>,
    /// Member `name`.
    pub name: String,
}

impl ChardevDBus {
    /// With the mandatory members, no optional one set.
    pub fn new(name: impl Into<String>) -> Self {
        Self { logfile: None, logappend: None, name: name.into() }
    }

    /// Sets `logfile`.
    #[must_use]
    pub fn logfile(mut self, logfile: impl Into<String>) -> Self {
        self.logfile = Some(logfile.into());
        self
    }

    /// Sets `logappend`.
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

/// The struct `ChardevVC`, since QEMU 1.5.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,ChardevVC)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ChardevVc {
    /// Member `logfile`.
    pub logfile: Option<String>,
    /// Member `logappend`.
    pub logappend: Option<bool>,
    /// Member `width`.
    pub width: Option<i64>,
    /// Member `height`.
    pub height: Option<i64>,
    /// Member `cols`.
    pub cols: Option<i64>,
    /// Member `rows`.
    pub rows: Option<i64>,
}

impl ChardevVc {
    /// With no member set.
    #[inline]
    pub fn new() -> Self {
        Self { logfile: None, logappend: None, width: None, height: None, cols: None, rows: None }
    }

    /// Sets `logfile`.
    #[must_use]
    pub fn logfile(mut self, logfile: impl Into<String>) -> Self {
        self.logfile = Some(logfile.into());
        self
    }

    /// Sets `logappend`.
    #[must_use]
    #[inline]
    pub fn logappend(mut self, logappend: bool) -> Self {
        self.logappend = Some(logappend);
        self
    }

    /// Sets `width`.
    #[must_use]
    #[inline]
    pub fn width(mut self, width: i64) -> Self {
        self.width = Some(width);
        self
    }

    /// Sets `height`.
    #[must_use]
    #[inline]
    pub fn height(mut self, height: i64) -> Self {
        self.height = Some(height);
        self
    }

    /// Sets `cols`.
    #[must_use]
    #[inline]
    pub fn cols(mut self, cols: i64) -> Self {
        self.cols = Some(cols);
        self
    }

    /// Sets `rows`.
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

/// The struct `ChardevRingbuf`, since QEMU 1.5.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,ChardevRingbuf)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ChardevRingbuf {
    /// Member `logfile`.
    pub logfile: Option<String>,
    /// Member `logappend`.
    pub logappend: Option<bool>,
    /// Member `size`.
    pub size: Option<i64>,
}

impl ChardevRingbuf {
    /// With no member set.
    #[inline]
    pub fn new() -> Self {
        Self { logfile: None, logappend: None, size: None }
    }

    /// Sets `logfile`.
    #[must_use]
    pub fn logfile(mut self, logfile: impl Into<String>) -> Self {
        self.logfile = Some(logfile.into());
        self
    }

    /// Sets `logappend`.
    #[must_use]
    #[inline]
    pub fn logappend(mut self, logappend: bool) -> Self {
        self.logappend = Some(logappend);
        self
    }

    /// Sets `size`.
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

/// The struct `ChardevQemuVDAgent`, since QEMU 6.1.
///
/// Only in builds with `CONFIG_SPICE_PROTOCOL`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,ChardevQemuVDAgent)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ChardevQemuVdAgent {
    /// Member `logfile`.
    pub logfile: Option<String>,
    /// Member `logappend`.
    pub logappend: Option<bool>,
    /// Member `mouse`.
    pub mouse: Option<bool>,
    /// Member `clipboard`.
    pub clipboard: Option<bool>,
}

impl ChardevQemuVdAgent {
    /// With no member set.
    #[inline]
    pub fn new() -> Self {
        Self { logfile: None, logappend: None, mouse: None, clipboard: None }
    }

    /// Sets `logfile`.
    #[must_use]
    pub fn logfile(mut self, logfile: impl Into<String>) -> Self {
        self.logfile = Some(logfile.into());
        self
    }

    /// Sets `logappend`.
    #[must_use]
    #[inline]
    pub fn logappend(mut self, logappend: bool) -> Self {
        self.logappend = Some(logappend);
        self
    }

    /// Sets `mouse`.
    #[must_use]
    #[inline]
    pub fn mouse(mut self, mouse: bool) -> Self {
        self.mouse = Some(mouse);
        self
    }

    /// Sets `clipboard`.
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

/// The struct `ChardevPty`, since QEMU 9.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,ChardevPty)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ChardevPty {
    /// Member `logfile`.
    pub logfile: Option<String>,
    /// Member `logappend`.
    pub logappend: Option<bool>,
    /// Member `path`.
    pub path: Option<String>,
}

impl ChardevPty {
    /// With no member set.
    #[inline]
    pub fn new() -> Self {
        Self { logfile: None, logappend: None, path: None }
    }

    /// Sets `logfile`.
    #[must_use]
    pub fn logfile(mut self, logfile: impl Into<String>) -> Self {
        self.logfile = Some(logfile.into());
        self
    }

    /// Sets `logappend`.
    #[must_use]
    #[inline]
    pub fn logappend(mut self, logappend: bool) -> Self {
        self.logappend = Some(logappend);
        self
    }

    /// Sets `path`.
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

/// The enum `ChardevBackendKind`, since QEMU 1.4.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,ChardevBackendKind)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChardevBackendKind {
    /// Value `file`.
    File,
    /// Value `serial`. Only in builds with `HAVE_CHARDEV_SERIAL`.
    Serial,
    /// Value `parallel`. Only in builds with `HAVE_CHARDEV_PARALLEL`.
    Parallel,
    /// Value `pipe`, since QEMU 1.5.
    Pipe,
    /// Value `socket`.
    Socket,
    /// Value `udp`, since QEMU 1.5.
    Udp,
    /// Value `pty`.
    Pty,
    /// Value `null`.
    Null,
    /// Value `mux`, since QEMU 1.5.
    Mux,
    /// Value `hub`, since QEMU 10.0.
    Hub,
    /// Value `msmouse`, since QEMU 1.5.
    Msmouse,
    /// Value `wctablet`, since QEMU 2.9.
    Wctablet,
    /// Value `braille`, since QEMU 1.5. Only in builds with `CONFIG_BRLAPI`.
    Braille,
    /// Value `testdev`, since QEMU 2.2.
    Testdev,
    /// Value `stdio`, since QEMU 1.5.
    Stdio,
    /// Value `console`, since QEMU 1.5. Only in builds with `CONFIG_WIN32`.
    Console,
    /// Value `spicevmc`, since QEMU 1.5. Only in builds with `CONFIG_SPICE`.
    Spicevmc,
    /// Value `spiceport`, since QEMU 1.5. Only in builds with `CONFIG_SPICE`.
    Spiceport,
    /// Value `qemu-vdagent`, since QEMU 6.1. Only in builds with `CONFIG_SPICE_PROTOCOL`.
    #[doc(alias = "qemu-vdagent")]
    QemuVdagent,
    /// Value `dbus`, since QEMU 7.0. Only in builds with `CONFIG_DBUS_DISPLAY`.
    Dbus,
    /// Value `vc`, since QEMU 1.5.
    Vc,
    /// Value `ringbuf`, since QEMU 1.6.
    Ringbuf,
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

/// The struct `ChardevFileWrapper`, since QEMU 1.4.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,ChardevFileWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChardevFileWrapper {
    /// Member `data`.
    pub data: ChardevFile,
}

impl ChardevFileWrapper {
    /// With the mandatory members, no optional one set.
    pub fn new(data: impl Into<ChardevFile>) -> Self {
        Self { data: data.into() }
    }
}

record! { sent ChardevFileWrapper {
    data: "data" required,
} }

/// The struct `ChardevHostdevWrapper`, since QEMU 1.4.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,ChardevHostdevWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChardevHostdevWrapper {
    /// Member `data`.
    pub data: ChardevHostdev,
}

impl ChardevHostdevWrapper {
    /// With the mandatory members, no optional one set.
    pub fn new(data: impl Into<ChardevHostdev>) -> Self {
        Self { data: data.into() }
    }
}

record! { sent ChardevHostdevWrapper {
    data: "data" required,
} }

/// The struct `ChardevSocketWrapper`, since QEMU 1.4.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,ChardevSocketWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChardevSocketWrapper {
    /// Member `data`.
    pub data: ChardevSocket,
}

impl ChardevSocketWrapper {
    /// With the mandatory members, no optional one set.
    pub fn new(data: impl Into<ChardevSocket>) -> Self {
        Self { data: data.into() }
    }
}

record! { sent ChardevSocketWrapper {
    data: "data" required,
} }

/// The struct `ChardevUdpWrapper`, since QEMU 1.5.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,ChardevUdpWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChardevUdpWrapper {
    /// Member `data`.
    pub data: ChardevUdp,
}

impl ChardevUdpWrapper {
    /// With the mandatory members, no optional one set.
    pub fn new(data: impl Into<ChardevUdp>) -> Self {
        Self { data: data.into() }
    }
}

record! { sent ChardevUdpWrapper {
    data: "data" required,
} }

/// The struct `ChardevCommonWrapper`, since QEMU 2.6.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,ChardevCommonWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChardevCommonWrapper {
    /// Member `data`.
    pub data: ChardevCommon,
}

impl ChardevCommonWrapper {
    /// With the mandatory members, no optional one set.
    pub fn new(data: impl Into<ChardevCommon>) -> Self {
        Self { data: data.into() }
    }
}

record! { sent ChardevCommonWrapper {
    data: "data" required,
} }

/// The struct `ChardevMuxWrapper`, since QEMU 1.5.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,ChardevMuxWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChardevMuxWrapper {
    /// Member `data`.
    pub data: ChardevMux,
}

impl ChardevMuxWrapper {
    /// With the mandatory members, no optional one set.
    pub fn new(data: impl Into<ChardevMux>) -> Self {
        Self { data: data.into() }
    }
}

record! { sent ChardevMuxWrapper {
    data: "data" required,
} }

/// The struct `ChardevHubWrapper`, since QEMU 10.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,ChardevHubWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChardevHubWrapper {
    /// Member `data`.
    pub data: ChardevHub,
}

impl ChardevHubWrapper {
    /// With the mandatory members, no optional one set.
    pub fn new(data: impl Into<ChardevHub>) -> Self {
        Self { data: data.into() }
    }
}

record! { sent ChardevHubWrapper {
    data: "data" required,
} }

/// The struct `ChardevStdioWrapper`, since QEMU 1.5.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,ChardevStdioWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChardevStdioWrapper {
    /// Member `data`.
    pub data: ChardevStdio,
}

impl ChardevStdioWrapper {
    /// With the mandatory members, no optional one set.
    pub fn new(data: impl Into<ChardevStdio>) -> Self {
        Self { data: data.into() }
    }
}

record! { sent ChardevStdioWrapper {
    data: "data" required,
} }

/// The struct `ChardevSpiceChannelWrapper`, since QEMU 1.5.
///
/// Only in builds with `CONFIG_SPICE`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,ChardevSpiceChannelWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChardevSpiceChannelWrapper {
    /// Member `data`.
    pub data: ChardevSpiceChannel,
}

impl ChardevSpiceChannelWrapper {
    /// With the mandatory members, no optional one set.
    pub fn new(data: impl Into<ChardevSpiceChannel>) -> Self {
        Self { data: data.into() }
    }
}

record! { sent ChardevSpiceChannelWrapper {
    data: "data" required,
} }

/// The struct `ChardevSpicePortWrapper`, since QEMU 1.5.
///
/// Only in builds with `CONFIG_SPICE`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,ChardevSpicePortWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChardevSpicePortWrapper {
    /// Member `data`.
    pub data: ChardevSpicePort,
}

impl ChardevSpicePortWrapper {
    /// With the mandatory members, no optional one set.
    pub fn new(data: impl Into<ChardevSpicePort>) -> Self {
        Self { data: data.into() }
    }
}

record! { sent ChardevSpicePortWrapper {
    data: "data" required,
} }

/// The struct `ChardevQemuVDAgentWrapper`, since QEMU 6.1.
///
/// Only in builds with `CONFIG_SPICE_PROTOCOL`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,ChardevQemuVDAgentWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChardevQemuVdAgentWrapper {
    /// Member `data`.
    pub data: ChardevQemuVdAgent,
}

impl ChardevQemuVdAgentWrapper {
    /// With the mandatory members, no optional one set.
    pub fn new(data: impl Into<ChardevQemuVdAgent>) -> Self {
        Self { data: data.into() }
    }
}

record! { sent ChardevQemuVdAgentWrapper {
    data: "data" required,
} }

/// The struct `ChardevDBusWrapper`, since QEMU 7.0.
///
/// Only in builds with `CONFIG_DBUS_DISPLAY`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,ChardevDBusWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChardevDBusWrapper {
    /// Member `data`.
    pub data: ChardevDBus,
}

impl ChardevDBusWrapper {
    /// With the mandatory members, no optional one set.
    pub fn new(data: impl Into<ChardevDBus>) -> Self {
        Self { data: data.into() }
    }
}

record! { sent ChardevDBusWrapper {
    data: "data" required,
} }

/// The struct `ChardevVCWrapper`, since QEMU 1.5.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,ChardevVCWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChardevVcWrapper {
    /// Member `data`.
    pub data: ChardevVc,
}

impl ChardevVcWrapper {
    /// With the mandatory members, no optional one set.
    pub fn new(data: impl Into<ChardevVc>) -> Self {
        Self { data: data.into() }
    }
}

record! { sent ChardevVcWrapper {
    data: "data" required,
} }

/// The struct `ChardevRingbufWrapper`, since QEMU 1.5.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,ChardevRingbufWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChardevRingbufWrapper {
    /// Member `data`.
    pub data: ChardevRingbuf,
}

impl ChardevRingbufWrapper {
    /// With the mandatory members, no optional one set.
    pub fn new(data: impl Into<ChardevRingbuf>) -> Self {
        Self { data: data.into() }
    }
}

record! { sent ChardevRingbufWrapper {
    data: "data" required,
} }

/// The struct `ChardevPtyWrapper`, since QEMU 9.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,ChardevPtyWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChardevPtyWrapper {
    /// Member `data`.
    pub data: ChardevPty,
}

impl ChardevPtyWrapper {
    /// With the mandatory members, no optional one set.
    pub fn new(data: impl Into<ChardevPty>) -> Self {
        Self { data: data.into() }
    }
}

record! { sent ChardevPtyWrapper {
    data: "data" required,
} }

/// The union `ChardevBackend`, since QEMU 1.4.
///
/// Its tag is `type`, which [`ChardevBackendBranch`] stands for.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,ChardevBackend)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChardevBackend {
    /// What `type` is, and the members that come with it.
    pub branch: ChardevBackendBranch,
}

impl ChardevBackend {
    /// With the mandatory members, no optional one set.
    pub fn new(branch: impl Into<ChardevBackendBranch>) -> Self {
        Self { branch: branch.into() }
    }

    /// With the branch `file`.
    pub fn file(out: impl Into<String>) -> Self {
        Self::new(ChardevBackendBranch::File(ChardevFileWrapper::new(ChardevFile::new(out))))
    }

    /// With the branch `serial`. Only in builds with `HAVE_CHARDEV_SERIAL`.
    pub fn serial(device: impl Into<String>) -> Self {
        Self::new(ChardevBackendBranch::Serial(ChardevHostdevWrapper::new(ChardevHostdev::new(device))))
    }

    /// With the branch `parallel`. Only in builds with `HAVE_CHARDEV_PARALLEL`.
    pub fn parallel(device: impl Into<String>) -> Self {
        Self::new(ChardevBackendBranch::Parallel(ChardevHostdevWrapper::new(ChardevHostdev::new(device))))
    }

    /// With the branch `pipe`.
    pub fn pipe(device: impl Into<String>) -> Self {
        Self::new(ChardevBackendBranch::Pipe(ChardevHostdevWrapper::new(ChardevHostdev::new(device))))
    }

    /// With the branch `socket`.
    pub fn socket(addr: impl Into<SocketAddressLegacy>) -> Self {
        Self::new(ChardevBackendBranch::Socket(ChardevSocketWrapper::new(ChardevSocket::new(addr))))
    }

    /// With the branch `udp`.
    pub fn udp(remote: impl Into<SocketAddressLegacy>) -> Self {
        Self::new(ChardevBackendBranch::Udp(ChardevUdpWrapper::new(ChardevUdp::new(remote))))
    }

    /// With the branch `pty`.
    #[inline]
    pub fn pty() -> Self {
        Self::new(ChardevBackendBranch::Pty(ChardevPtyWrapper::new(ChardevPty::new())))
    }

    /// With the branch `null`.
    #[inline]
    pub fn null() -> Self {
        Self::new(ChardevBackendBranch::Null(ChardevCommonWrapper::new(ChardevCommon::new())))
    }

    /// With the branch `mux`.
    pub fn mux(chardev: impl Into<String>) -> Self {
        Self::new(ChardevBackendBranch::Mux(ChardevMuxWrapper::new(ChardevMux::new(chardev))))
    }

    /// With the branch `hub`.
    pub fn hub(chardevs: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self::new(ChardevBackendBranch::Hub(ChardevHubWrapper::new(ChardevHub::new(chardevs))))
    }

    /// With the branch `msmouse`.
    #[inline]
    pub fn msmouse() -> Self {
        Self::new(ChardevBackendBranch::Msmouse(ChardevCommonWrapper::new(ChardevCommon::new())))
    }

    /// With the branch `wctablet`.
    #[inline]
    pub fn wctablet() -> Self {
        Self::new(ChardevBackendBranch::Wctablet(ChardevCommonWrapper::new(ChardevCommon::new())))
    }

    /// With the branch `braille`. Only in builds with `CONFIG_BRLAPI`.
    #[inline]
    pub fn braille() -> Self {
        Self::new(ChardevBackendBranch::Braille(ChardevCommonWrapper::new(ChardevCommon::new())))
    }

    /// With the branch `testdev`.
    #[inline]
    pub fn testdev() -> Self {
        Self::new(ChardevBackendBranch::Testdev(ChardevCommonWrapper::new(ChardevCommon::new())))
    }

    /// With the branch `stdio`.
    #[inline]
    pub fn stdio() -> Self {
        Self::new(ChardevBackendBranch::Stdio(ChardevStdioWrapper::new(ChardevStdio::new())))
    }

    /// With the branch `console`. Only in builds with `CONFIG_WIN32`.
    #[inline]
    pub fn console() -> Self {
        Self::new(ChardevBackendBranch::Console(ChardevCommonWrapper::new(ChardevCommon::new())))
    }

    /// With the branch `spicevmc`. Only in builds with `CONFIG_SPICE`.
    pub fn spicevmc(r#type: impl Into<String>) -> Self {
        Self::new(ChardevBackendBranch::Spicevmc(ChardevSpiceChannelWrapper::new(ChardevSpiceChannel::new(r#type))))
    }

    /// With the branch `spiceport`. Only in builds with `CONFIG_SPICE`.
    pub fn spiceport(fqdn: impl Into<String>) -> Self {
        Self::new(ChardevBackendBranch::Spiceport(ChardevSpicePortWrapper::new(ChardevSpicePort::new(fqdn))))
    }

    /// With the branch `qemu-vdagent`. Only in builds with `CONFIG_SPICE_PROTOCOL`.
    #[inline]
    pub fn qemu_vdagent() -> Self {
        Self::new(ChardevBackendBranch::QemuVdagent(ChardevQemuVdAgentWrapper::new(ChardevQemuVdAgent::new())))
    }

    /// With the branch `dbus`. Only in builds with `CONFIG_DBUS_DISPLAY`.
    pub fn dbus(name: impl Into<String>) -> Self {
        Self::new(ChardevBackendBranch::Dbus(ChardevDBusWrapper::new(ChardevDBus::new(name))))
    }

    /// With the branch `vc`.
    #[inline]
    pub fn vc() -> Self {
        Self::new(ChardevBackendBranch::Vc(ChardevVcWrapper::new(ChardevVc::new())))
    }

    /// With the branch `ringbuf`.
    #[inline]
    pub fn ringbuf() -> Self {
        Self::new(ChardevBackendBranch::Ringbuf(ChardevRingbufWrapper::new(ChardevRingbuf::new())))
    }

    /// With the branch `memory`. **Deprecated** upstream.
    #[inline]
    pub fn memory() -> Self {
        Self::new(ChardevBackendBranch::Memory(ChardevRingbufWrapper::new(ChardevRingbuf::new())))
    }
}

/// The branches of [`ChardevBackend`], by the value of `type`.
///
/// Members that only one branch has are made that branch by `into`; others are put into theirs by
/// name, such as `ChardevBackendBranch::Serial`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ChardevBackendBranch {
    /// Branch `file`.
    File(ChardevFileWrapper),
    /// Branch `serial`. Only in builds with `HAVE_CHARDEV_SERIAL`.
    Serial(ChardevHostdevWrapper),
    /// Branch `parallel`. Only in builds with `HAVE_CHARDEV_PARALLEL`.
    Parallel(ChardevHostdevWrapper),
    /// Branch `pipe`.
    Pipe(ChardevHostdevWrapper),
    /// Branch `socket`.
    Socket(ChardevSocketWrapper),
    /// Branch `udp`.
    Udp(ChardevUdpWrapper),
    /// Branch `pty`.
    Pty(ChardevPtyWrapper),
    /// Branch `null`.
    Null(ChardevCommonWrapper),
    /// Branch `mux`.
    Mux(ChardevMuxWrapper),
    /// Branch `hub`.
    Hub(ChardevHubWrapper),
    /// Branch `msmouse`.
    Msmouse(ChardevCommonWrapper),
    /// Branch `wctablet`.
    Wctablet(ChardevCommonWrapper),
    /// Branch `braille`. Only in builds with `CONFIG_BRLAPI`.
    Braille(ChardevCommonWrapper),
    /// Branch `testdev`.
    Testdev(ChardevCommonWrapper),
    /// Branch `stdio`.
    Stdio(ChardevStdioWrapper),
    /// Branch `console`. Only in builds with `CONFIG_WIN32`.
    Console(ChardevCommonWrapper),
    /// Branch `spicevmc`. Only in builds with `CONFIG_SPICE`.
    Spicevmc(ChardevSpiceChannelWrapper),
    /// Branch `spiceport`. Only in builds with `CONFIG_SPICE`.
    Spiceport(ChardevSpicePortWrapper),
    /// Branch `qemu-vdagent`. Only in builds with `CONFIG_SPICE_PROTOCOL`.
    QemuVdagent(ChardevQemuVdAgentWrapper),
    /// Branch `dbus`. Only in builds with `CONFIG_DBUS_DISPLAY`.
    Dbus(ChardevDBusWrapper),
    /// Branch `vc`.
    Vc(ChardevVcWrapper),
    /// Branch `ringbuf`.
    Ringbuf(ChardevRingbufWrapper),
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

/// The struct `ChardevReturn`, since QEMU 1.4.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,ChardevReturn)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ChardevReturn {
    /// Member `pty`.
    pub pty: Option<String>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl ChardevReturn {
    /// With no member set.
    #[inline]
    pub fn new() -> Self {
        Self { pty: None, extra: Extra::default() }
    }

    /// Sets `pty`.
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
        /// With no member set.
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
        /// With no member set.
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
        /// Member `device`.
        pub device: String,
        /// Member `data`.
        pub data: String,
        /// Member `format`.
        pub format: Option<types::DataFormat>,
    }

    impl RingbufWrite {
        /// With the mandatory members, no optional one set.
        pub fn new(device: impl Into<String>, data: impl Into<String>) -> Self {
            Self { device: device.into(), data: data.into(), format: None }
        }

        /// Sets `format`.
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
        /// Member `device`.
        pub device: String,
        /// Member `size`.
        pub size: i64,
        /// Member `format`.
        pub format: Option<types::DataFormat>,
    }

    impl RingbufRead {
        /// With the mandatory members, no optional one set.
        pub fn new(device: impl Into<String>, size: i64) -> Self {
            Self { device: device.into(), size, format: None }
        }

        /// Sets `format`.
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
        /// Member `id`.
        pub id: String,
        /// Member `backend`.
        pub backend: types::ChardevBackend,
    }

    impl ChardevAdd {
        /// With the mandatory members, no optional one set.
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
        /// Member `id`.
        pub id: String,
        /// Member `backend`.
        pub backend: types::ChardevBackend,
    }

    impl ChardevChange {
        /// With the mandatory members, no optional one set.
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
        /// Member `id`.
        pub id: String,
    }

    impl ChardevRemove {
        /// With the mandatory members, no optional one set.
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
        /// Member `id`.
        pub id: String,
    }

    impl ChardevSendBreak {
        /// With the mandatory members, no optional one set.
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

    /// The event `VSERPORT_CHANGE`, since QEMU 2.1.
    ///
    /// Needs the feature `char` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Event-,VSERPORT_CHANGE)
    #[doc(alias = "VSERPORT_CHANGE")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct VserportChange {
        /// Member `id`.
        pub id: String,
        /// Member `open`.
        pub open: bool,
        /// Members that this type does not know.
        pub extra: Extra,
    }

    #[cfg(feature = "server")]
    impl VserportChange {
        /// With the mandatory members, no optional one set.
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
