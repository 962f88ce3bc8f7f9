// Generated as `qmp` from schemas/qapi/block-export.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Types, commands and events of `schemas/qapi/block-export.json`.

#[allow(unused_imports)] // not every module needs types of others
use super::*;
use crate::Extra;
use crate::wire::{enumeration, record, union};

/// Options of the NBD server that do not concern its address.
///
/// The struct `NbdServerOptionsBase`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,NbdServerOptionsBase)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NbdServerOptionsBase {
    /// Time after which a client that has not finished the handshake is disconnected. 0 means no limit. Unit:
    /// seconds. Default: `10`.
    ///
    /// Member `handshake-max-seconds`, since QEMU 10.0.
    #[doc(alias = "handshake-max-seconds")]
    pub handshake_max_seconds: Option<u32>,
    /// Identifier of a `tls-creds-*` object with `endpoint` `server`. Clients must then use TLS. If absent:
    /// connections are not encrypted.
    ///
    /// Member `tls-creds`, since QEMU 2.6.
    #[doc(alias = "tls-creds")]
    pub tls_creds: Option<String>,
    /// Identifier of an `authz-*` object that decides by the distinguished name of the client's certificate. It is
    /// looked up for each connection, so it can be replaced while the server runs; while it does not exist, all
    /// clients are refused. If absent: each client that passes the TLS handshake is accepted.
    ///
    /// Member `tls-authz`, since QEMU 4.0.
    #[doc(alias = "tls-authz")]
    pub tls_authz: Option<String>,
    /// Highest number of clients at the same time. 0 means no limit; with 1, the server no longer tells clients
    /// that they may open several connections. Default: `100`.
    ///
    /// Member `max-connections`, since QEMU 5.2.
    #[doc(alias = "max-connections")]
    pub max_connections: Option<u32>,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl NbdServerOptionsBase {
    /// Creates a value with no member set.
    #[inline]
    pub fn new() -> Self {
        Self {
            handshake_max_seconds: None,
            tls_creds: None,
            tls_authz: None,
            max_connections: None,
            extra: Extra::default(),
        }
    }

    /// Sets `handshake-max-seconds`. Time after which a client that has not finished the handshake is disconnected.
    /// 0 means no limit. Unit: seconds. Default: `10`.
    #[must_use]
    #[inline]
    pub fn handshake_max_seconds(mut self, handshake_max_seconds: u32) -> Self {
        self.handshake_max_seconds = Some(handshake_max_seconds);
        self
    }

    /// Sets `tls-creds`. Identifier of a `tls-creds-*` object with `endpoint` `server`. Clients must then use TLS.
    /// If absent: connections are not encrypted.
    #[must_use]
    pub fn tls_creds(mut self, tls_creds: impl Into<String>) -> Self {
        self.tls_creds = Some(tls_creds.into());
        self
    }

    /// Sets `tls-authz`. Identifier of an `authz-*` object that decides by the distinguished name of the client's
    /// certificate. It is looked up for each connection, so it can be replaced while the server runs; while it does
    /// not exist, all clients are refused. If absent: each client that passes the TLS handshake is accepted.
    #[must_use]
    pub fn tls_authz(mut self, tls_authz: impl Into<String>) -> Self {
        self.tls_authz = Some(tls_authz.into());
        self
    }

    /// Sets `max-connections`. Highest number of clients at the same time. 0 means no limit; with 1, the server no
    /// longer tells clients that they may open several connections. Default: `100`.
    #[must_use]
    #[inline]
    pub fn max_connections(mut self, max_connections: u32) -> Self {
        self.max_connections = Some(max_connections);
        self
    }
}

record! { both NbdServerOptionsBase {
    handshake_max_seconds: "handshake-max-seconds" optional,
    tls_creds: "tls-creds" optional,
    tls_authz: "tls-authz" optional,
    max_connections: "max-connections" optional,
} extra }

/// Options of an NBD server, with the present form of socket address.
///
/// Used by the command line of `qemu-storage-daemon`. The QMP command takes [`NbdServerOptionsLegacy`](super::NbdServerOptionsLegacy).
///
/// The struct `NbdServerOptions`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,NbdServerOptions)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NbdServerOptions {
    /// Time after which a client that has not finished the handshake is disconnected. 0 means no limit. Unit:
    /// seconds. Default: `10`.
    ///
    /// Member `handshake-max-seconds`, since QEMU 10.0.
    #[doc(alias = "handshake-max-seconds")]
    pub handshake_max_seconds: Option<u32>,
    /// Identifier of a `tls-creds-*` object with `endpoint` `server`. Clients must then use TLS. If absent:
    /// connections are not encrypted.
    ///
    /// Member `tls-creds`, since QEMU 2.6.
    #[doc(alias = "tls-creds")]
    pub tls_creds: Option<String>,
    /// Identifier of an `authz-*` object that decides by the distinguished name of the client's certificate. It is
    /// looked up for each connection, so it can be replaced while the server runs; while it does not exist, all
    /// clients are refused. If absent: each client that passes the TLS handshake is accepted.
    ///
    /// Member `tls-authz`, since QEMU 4.0.
    #[doc(alias = "tls-authz")]
    pub tls_authz: Option<String>,
    /// Highest number of clients at the same time. 0 means no limit; with 1, the server no longer tells clients
    /// that they may open several connections. Default: `100`.
    ///
    /// Member `max-connections`, since QEMU 5.2.
    #[doc(alias = "max-connections")]
    pub max_connections: Option<u32>,
    /// Socket on which the server waits for clients.
    ///
    /// Member `addr`, since QEMU 4.2.
    pub addr: SocketAddress,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl NbdServerOptions {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(addr: impl Into<SocketAddress>) -> Self {
        Self {
            handshake_max_seconds: None,
            tls_creds: None,
            tls_authz: None,
            max_connections: None,
            addr: addr.into(),
            extra: Extra::default(),
        }
    }

    /// Sets `handshake-max-seconds`. Time after which a client that has not finished the handshake is disconnected.
    /// 0 means no limit. Unit: seconds. Default: `10`.
    #[must_use]
    #[inline]
    pub fn handshake_max_seconds(mut self, handshake_max_seconds: u32) -> Self {
        self.handshake_max_seconds = Some(handshake_max_seconds);
        self
    }

    /// Sets `tls-creds`. Identifier of a `tls-creds-*` object with `endpoint` `server`. Clients must then use TLS.
    /// If absent: connections are not encrypted.
    #[must_use]
    pub fn tls_creds(mut self, tls_creds: impl Into<String>) -> Self {
        self.tls_creds = Some(tls_creds.into());
        self
    }

    /// Sets `tls-authz`. Identifier of an `authz-*` object that decides by the distinguished name of the client's
    /// certificate. It is looked up for each connection, so it can be replaced while the server runs; while it does
    /// not exist, all clients are refused. If absent: each client that passes the TLS handshake is accepted.
    #[must_use]
    pub fn tls_authz(mut self, tls_authz: impl Into<String>) -> Self {
        self.tls_authz = Some(tls_authz.into());
        self
    }

    /// Sets `max-connections`. Highest number of clients at the same time. 0 means no limit; with 1, the server no
    /// longer tells clients that they may open several connections. Default: `100`.
    #[must_use]
    #[inline]
    pub fn max_connections(mut self, max_connections: u32) -> Self {
        self.max_connections = Some(max_connections);
        self
    }
}

record! { both NbdServerOptions {
    handshake_max_seconds: "handshake-max-seconds" optional,
    tls_creds: "tls-creds" optional,
    tls_authz: "tls-authz" optional,
    max_connections: "max-connections" optional,
    addr: "addr" required,
} extra }

/// Arguments of [`nbd-server-start`](super::command::NbdServerStart), with the older form of socket address.
///
/// The struct `NbdServerOptionsLegacy`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,NbdServerOptionsLegacy)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NbdServerOptionsLegacy {
    /// Time after which a client that has not finished the handshake is disconnected. 0 means no limit. Unit:
    /// seconds. Default: `10`.
    ///
    /// Member `handshake-max-seconds`, since QEMU 10.0.
    #[doc(alias = "handshake-max-seconds")]
    pub handshake_max_seconds: Option<u32>,
    /// Identifier of a `tls-creds-*` object with `endpoint` `server`. Clients must then use TLS. If absent:
    /// connections are not encrypted.
    ///
    /// Member `tls-creds`, since QEMU 2.6.
    #[doc(alias = "tls-creds")]
    pub tls_creds: Option<String>,
    /// Identifier of an `authz-*` object that decides by the distinguished name of the client's certificate. It is
    /// looked up for each connection, so it can be replaced while the server runs; while it does not exist, all
    /// clients are refused. If absent: each client that passes the TLS handshake is accepted.
    ///
    /// Member `tls-authz`, since QEMU 4.0.
    #[doc(alias = "tls-authz")]
    pub tls_authz: Option<String>,
    /// Highest number of clients at the same time. 0 means no limit; with 1, the server no longer tells clients
    /// that they may open several connections. Default: `100`.
    ///
    /// Member `max-connections`, since QEMU 5.2.
    #[doc(alias = "max-connections")]
    pub max_connections: Option<u32>,
    /// Socket on which the server waits for clients. The address lies in a `data` member, unlike in a
    /// `SocketAddress`.
    ///
    /// Member `addr`, since QEMU 1.3.
    pub addr: SocketAddressLegacy,
}

impl NbdServerOptionsLegacy {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(addr: impl Into<SocketAddressLegacy>) -> Self {
        Self { handshake_max_seconds: None, tls_creds: None, tls_authz: None, max_connections: None, addr: addr.into() }
    }

    /// Sets `handshake-max-seconds`. Time after which a client that has not finished the handshake is disconnected.
    /// 0 means no limit. Unit: seconds. Default: `10`.
    #[must_use]
    #[inline]
    pub fn handshake_max_seconds(mut self, handshake_max_seconds: u32) -> Self {
        self.handshake_max_seconds = Some(handshake_max_seconds);
        self
    }

    /// Sets `tls-creds`. Identifier of a `tls-creds-*` object with `endpoint` `server`. Clients must then use TLS.
    /// If absent: connections are not encrypted.
    #[must_use]
    pub fn tls_creds(mut self, tls_creds: impl Into<String>) -> Self {
        self.tls_creds = Some(tls_creds.into());
        self
    }

    /// Sets `tls-authz`. Identifier of an `authz-*` object that decides by the distinguished name of the client's
    /// certificate. It is looked up for each connection, so it can be replaced while the server runs; while it does
    /// not exist, all clients are refused. If absent: each client that passes the TLS handshake is accepted.
    #[must_use]
    pub fn tls_authz(mut self, tls_authz: impl Into<String>) -> Self {
        self.tls_authz = Some(tls_authz.into());
        self
    }

    /// Sets `max-connections`. Highest number of clients at the same time. 0 means no limit; with 1, the server no
    /// longer tells clients that they may open several connections. Default: `100`.
    #[must_use]
    #[inline]
    pub fn max_connections(mut self, max_connections: u32) -> Self {
        self.max_connections = Some(max_connections);
        self
    }
}

record! { sent NbdServerOptionsLegacy {
    handshake_max_seconds: "handshake-max-seconds" optional,
    tls_creds: "tls-creds" optional,
    tls_authz: "tls-authz" optional,
    max_connections: "max-connections" optional,
    addr: "addr" required,
} }

/// Options of an NBD export that the present and the old command have in common.
///
/// The struct `BlockExportOptionsNbdBase`, since QEMU 5.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockExportOptionsNbdBase)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BlockExportOptionsNbdBase {
    /// Name by which clients ask for the export, up to 4096 bytes. If absent: the name of the exported node or
    /// device.
    ///
    /// Member `name`, since QEMU 2.12.
    pub name: Option<String>,
    /// Free text for people that clients can list, up to 4096 bytes. If absent: there is none.
    ///
    /// Member `description`, since QEMU 5.0.
    pub description: Option<String>,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl BlockExportOptionsNbdBase {
    /// Creates a value with no member set.
    #[inline]
    pub fn new() -> Self {
        Self { name: None, description: None, extra: Extra::default() }
    }

    /// Sets `name`. Name by which clients ask for the export, up to 4096 bytes. If absent: the name of the exported
    /// node or device.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `description`. Free text for people that clients can list, up to 4096 bytes. If absent: there is none.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

record! { both BlockExportOptionsNbdBase {
    name: "name" optional,
    description: "description" optional,
} extra }

/// Options of an export by the NBD server, as given to [`block-export-add`](super::command::BlockExportAdd).
///
/// The server must run already; see [`nbd-server-start`](super::command::NbdServerStart).
///
/// The struct `BlockExportOptionsNbd`, since QEMU 5.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockExportOptionsNbd)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BlockExportOptionsNbd {
    /// Name by which clients ask for the export, up to 4096 bytes. If absent: the name of the exported node or
    /// device.
    ///
    /// Member `name`, since QEMU 2.12.
    pub name: Option<String>,
    /// Free text for people that clients can list, up to 4096 bytes. If absent: there is none.
    ///
    /// Member `description`, since QEMU 5.0.
    pub description: Option<String>,
    /// Dirty bitmaps that clients can read, each as the metadata context `qemu:dirty-bitmap:` followed by its name.
    /// A bitmap is searched in the node and its backing chain. If absent: clients can read none.
    pub bitmaps: Option<Vec<BlockDirtyBitmapOrStr>>,
    /// Whether clients can read, as the metadata context `qemu:allocation-depth`, in which image of the backing
    /// chain data lies. Default: `false`.
    ///
    /// Member `allocation-depth`, since QEMU 5.2.
    #[doc(alias = "allocation-depth")]
    pub allocation_depth: Option<bool>,
}

impl BlockExportOptionsNbd {
    /// Creates a value with no member set.
    #[inline]
    pub fn new() -> Self {
        Self { name: None, description: None, bitmaps: None, allocation_depth: None }
    }

    /// Sets `name`. Name by which clients ask for the export, up to 4096 bytes. If absent: the name of the exported
    /// node or device.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `description`. Free text for people that clients can list, up to 4096 bytes. If absent: there is none.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `bitmaps`. Dirty bitmaps that clients can read, each as the metadata context `qemu:dirty-bitmap:`
    /// followed by its name. A bitmap is searched in the node and its backing chain. If absent: clients can read
    /// none.
    #[must_use]
    pub fn bitmaps(mut self, bitmaps: impl IntoIterator<Item = impl Into<BlockDirtyBitmapOrStr>>) -> Self {
        self.bitmaps = Some(bitmaps.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `allocation-depth`. Whether clients can read, as the metadata context `qemu:allocation-depth`, in which
    /// image of the backing chain data lies. Default: `false`.
    #[must_use]
    #[inline]
    pub fn allocation_depth(mut self, allocation_depth: bool) -> Self {
        self.allocation_depth = Some(allocation_depth);
        self
    }
}

record! { sent BlockExportOptionsNbd {
    name: "name" optional,
    description: "description" optional,
    bitmaps: "bitmaps" optional,
    allocation_depth: "allocation-depth" optional,
} }

/// Options of an export as a `vhost-user-blk` device, which another virtual machine can use as a disk.
///
/// The struct `BlockExportOptionsVhostUserBlk`, since QEMU 5.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockExportOptionsVhostUserBlk)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockExportOptionsVhostUserBlk {
    /// Address of the socket that serves the device. Only `unix`, a Unix socket to create, and `fd`, the file
    /// descriptor of a bound Unix socket, are accepted.
    pub addr: SocketAddress,
    /// Sector size that the guest sees. A power of 2. Unit: bytes. Default: `512`. Range: 512 to 2097152.
    #[doc(alias = "logical-block-size")]
    pub logical_block_size: Option<u64>,
    /// Number of virtqueues for requests. At least 1. Default: `1`.
    #[doc(alias = "num-queues")]
    pub num_queues: Option<u16>,
}

impl BlockExportOptionsVhostUserBlk {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(addr: impl Into<SocketAddress>) -> Self {
        Self { addr: addr.into(), logical_block_size: None, num_queues: None }
    }

    /// Sets `logical-block-size`. Sector size that the guest sees. A power of 2. Unit: bytes. Default: `512`.
    /// Range: 512 to 2097152.
    #[must_use]
    #[inline]
    pub fn logical_block_size(mut self, logical_block_size: u64) -> Self {
        self.logical_block_size = Some(logical_block_size);
        self
    }

    /// Sets `num-queues`. Number of virtqueues for requests. At least 1. Default: `1`.
    #[must_use]
    #[inline]
    pub fn num_queues(mut self, num_queues: u16) -> Self {
        self.num_queues = Some(num_queues);
        self
    }
}

record! { sent BlockExportOptionsVhostUserBlk {
    addr: "addr" required,
    logical_block_size: "logical-block-size" optional,
    num_queues: "num-queues" optional,
} }

/// Whether users other than QEMU's own can access a FUSE export.
///
/// The enum `FuseExportAllowOther`, since QEMU 6.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,FuseExportAllowOther)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FuseExportAllowOther {
    /// Only the user that runs QEMU has access; even root has none.
    Off,
    /// Other users have access, as the file's mode permits. Needs root, or `user_allow_other` in the host's
    /// `fuse.conf`.
    On,
    /// As `on` if the host permits it, else as `off`.
    Auto,
}

enumeration! { sent FuseExportAllowOther {
    "off" Off,
    "on" On,
    "auto" Auto,
} }

/// Options of an export as a file of the host, which shows a node of any format as raw data.
///
/// The struct `BlockExportOptionsFuse`, since QEMU 6.0.
///
/// Only in builds with `CONFIG_FUSE`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockExportOptionsFuse)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockExportOptionsFuse {
    /// Path on the host of an existing regular file, on which the export is mounted. It may be the image itself.
    pub mountpoint: String,
    /// Whether a write beyond the end makes the node larger instead of failing. Default: `false`.
    pub growable: Option<bool>,
    /// Whether other users of the host have access. Changing owner or mode of the file later does not lift the
    /// limit of `off`. Default: `auto`.
    ///
    /// Member `allow-other`, since QEMU 6.1.
    #[doc(alias = "allow-other")]
    pub allow_other: Option<FuseExportAllowOther>,
}

impl BlockExportOptionsFuse {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(mountpoint: impl Into<String>) -> Self {
        Self { mountpoint: mountpoint.into(), growable: None, allow_other: None }
    }

    /// Sets `growable`. Whether a write beyond the end makes the node larger instead of failing. Default: `false`.
    #[must_use]
    #[inline]
    pub fn growable(mut self, growable: bool) -> Self {
        self.growable = Some(growable);
        self
    }

    /// Sets `allow-other`. Whether other users of the host have access. Changing owner or mode of the file later
    /// does not lift the limit of `off`. Default: `auto`.
    #[must_use]
    pub fn allow_other(mut self, allow_other: impl Into<FuseExportAllowOther>) -> Self {
        self.allow_other = Some(allow_other.into());
        self
    }
}

record! { sent BlockExportOptionsFuse {
    mountpoint: "mountpoint" required,
    growable: "growable" optional,
    allow_other: "allow-other" optional,
} }

/// Options of an export as VDUSE device, which the host's kernel can use as a virtio disk.
///
/// The struct `BlockExportOptionsVduseBlk`, since QEMU 7.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockExportOptionsVduseBlk)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockExportOptionsVduseBlk {
    /// Name of the device in `/dev/vduse`. It must be unique on the host.
    pub name: String,
    /// Number of virtqueues. At least 1. Default: `1`.
    #[doc(alias = "num-queues")]
    pub num_queues: Option<u16>,
    /// Descriptors in each virtqueue: a power of 2 above 2, up to 1024. Default: `256`.
    #[doc(alias = "queue-size")]
    pub queue_size: Option<u16>,
    /// Sector size that the host sees. A power of 2, from 512 up to the page size. Unit: bytes. Default: `512`.
    #[doc(alias = "logical-block-size")]
    pub logical_block_size: Option<u64>,
    /// Serial number that the disk reports. Default: an empty string.
    pub serial: Option<String>,
}

impl BlockExportOptionsVduseBlk {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), num_queues: None, queue_size: None, logical_block_size: None, serial: None }
    }

    /// Sets `num-queues`. Number of virtqueues. At least 1. Default: `1`.
    #[must_use]
    #[inline]
    pub fn num_queues(mut self, num_queues: u16) -> Self {
        self.num_queues = Some(num_queues);
        self
    }

    /// Sets `queue-size`. Descriptors in each virtqueue: a power of 2 above 2, up to 1024. Default: `256`.
    #[must_use]
    #[inline]
    pub fn queue_size(mut self, queue_size: u16) -> Self {
        self.queue_size = Some(queue_size);
        self
    }

    /// Sets `logical-block-size`. Sector size that the host sees. A power of 2, from 512 up to the page size. Unit:
    /// bytes. Default: `512`.
    #[must_use]
    #[inline]
    pub fn logical_block_size(mut self, logical_block_size: u64) -> Self {
        self.logical_block_size = Some(logical_block_size);
        self
    }

    /// Sets `serial`. Serial number that the disk reports. Default: an empty string.
    #[must_use]
    pub fn serial(mut self, serial: impl Into<String>) -> Self {
        self.serial = Some(serial.into());
        self
    }
}

record! { sent BlockExportOptionsVduseBlk {
    name: "name" required,
    num_queues: "num-queues" optional,
    queue_size: "queue-size" optional,
    logical_block_size: "logical-block-size" optional,
    serial: "serial" optional,
} }

/// Arguments of the deprecated [`nbd-server-add`](super::command::NbdServerAdd).
///
/// The struct `NbdServerAddOptions`, since QEMU 5.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,NbdServerAddOptions)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NbdServerAddOptions {
    /// Name by which clients ask for the export, up to 4096 bytes. If absent: the name of the exported node or
    /// device.
    ///
    /// Member `name`, since QEMU 2.12.
    pub name: Option<String>,
    /// Free text for people that clients can list, up to 4096 bytes. If absent: there is none.
    ///
    /// Member `description`, since QEMU 5.0.
    pub description: Option<String>,
    /// Name of a block backend or of a block node.
    pub device: String,
    /// Whether clients can write. A node that is read-only is exported read-only all the same, without an error.
    /// Default: `false`.
    pub writable: Option<bool>,
    /// Dirty bitmap that clients can read as a metadata context. It is searched in the node and its backing chain.
    ///
    /// Member `bitmap`, since QEMU 4.0.
    pub bitmap: Option<String>,
}

impl NbdServerAddOptions {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(device: impl Into<String>) -> Self {
        Self { name: None, description: None, device: device.into(), writable: None, bitmap: None }
    }

    /// Sets `name`. Name by which clients ask for the export, up to 4096 bytes. If absent: the name of the exported
    /// node or device.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `description`. Free text for people that clients can list, up to 4096 bytes. If absent: there is none.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `writable`. Whether clients can write. A node that is read-only is exported read-only all the same,
    /// without an error. Default: `false`.
    #[must_use]
    #[inline]
    pub fn writable(mut self, writable: bool) -> Self {
        self.writable = Some(writable);
        self
    }

    /// Sets `bitmap`. Dirty bitmap that clients can read as a metadata context. It is searched in the node and its
    /// backing chain.
    #[must_use]
    pub fn bitmap(mut self, bitmap: impl Into<String>) -> Self {
        self.bitmap = Some(bitmap.into());
        self
    }
}

record! { sent NbdServerAddOptions {
    name: "name" optional,
    description: "description" optional,
    device: "device" required,
    writable: "writable" optional,
    bitmap: "bitmap" optional,
} }

/// What happens to connected clients when an export is removed.
///
/// The enum `BlockExportRemoveMode`, since QEMU 2.12.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,BlockExportRemoveMode)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BlockExportRemoveMode {
    /// The command fails if a client uses the export.
    Safe,
    /// Clients are disconnected at once. Their pending requests are lost.
    Hard,
}

enumeration! { sent BlockExportRemoveMode {
    "safe" Safe,
    "hard" Hard,
} }

/// Protocol or interface by which a block node is exported.
///
/// The enum `BlockExportType`, since QEMU 4.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,BlockExportType)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BlockExportType {
    /// Network Block Device, through the server started by `nbd-server-start`.
    Nbd,
    /// Unix socket on which another virtual machine attaches a virtio disk.
    ///
    /// Value `vhost-user-blk`, since QEMU 5.2. Only in builds with `CONFIG_VHOST_USER_BLK_SERVER`.
    #[doc(alias = "vhost-user-blk")]
    VhostUserBlk,
    /// Regular file on the host, by FUSE.
    ///
    /// Value `fuse`, since QEMU 6.0. Only in builds with `CONFIG_FUSE`.
    Fuse,
    /// Virtio disk for the host's kernel, by VDUSE. On Linux only.
    ///
    /// Value `vduse-blk`, since QEMU 7.1. Only in builds with `CONFIG_VDUSE_BLK_EXPORT`.
    #[doc(alias = "vduse-blk")]
    VduseBlk,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { both BlockExportType {
    "nbd" Nbd,
    "vhost-user-blk" VhostUserBlk,
    "fuse" Fuse,
    "vduse-blk" VduseBlk,
} open }

/// Arguments of [`block-export-add`](super::command::BlockExportAdd): the node, the interface and the interface's own options.
///
/// The union `BlockExportOptions`, since QEMU 4.2.
///
/// Its tag is `type`. [`BlockExportOptionsBranch`] has the values of the tag.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockExportOptions)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockExportOptions {
    /// Name for the new export, unique among exports of all types.
    pub id: String,
    /// Whether the node must stay in its thread while the export exists. If true and `iothread` cannot be used, the
    /// command fails; if false, the export follows the node. Default: `false`.
    ///
    /// Member `fixed-iothread`, since QEMU 5.2.
    #[doc(alias = "fixed-iothread")]
    pub fixed_iothread: Option<bool>,
    /// Identifier of the `iothread` object that runs the export. If absent: the thread that runs the node now.
    ///
    /// Member `iothread`, since QEMU 5.2.
    pub iothread: Option<String>,
    /// Block node to export. Names of block backends are not accepted.
    ///
    /// Member `node-name`, since QEMU 5.2.
    #[doc(alias = "node-name")]
    pub node_name: String,
    /// Whether clients can write. Fails for a node that is read-only. Default: `false`.
    pub writable: Option<bool>,
    /// Whether each write is flushed to storage before it is reported as done. Safe for clients that do not flush,
    /// but slow. Default: `false`.
    ///
    /// Member `writethrough`, since QEMU 5.2.
    pub writethrough: Option<bool>,
    /// Whether the node may be inactive, as before the end of an incoming migration. If false, the node is
    /// activated, and it cannot be inactivated while the export exists. Default: `false`.
    ///
    /// Member `allow-inactive`, since QEMU 10.0.
    #[doc(alias = "allow-inactive")]
    pub allow_inactive: Option<bool>,
    /// Interface of the export. It selects which other members are allowed.
    ///
    /// The value of `type`, with the members of its branch.
    pub branch: BlockExportOptionsBranch,
}

impl BlockExportOptions {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(
        id: impl Into<String>,
        node_name: impl Into<String>,
        branch: impl Into<BlockExportOptionsBranch>,
    ) -> Self {
        Self {
            id: id.into(),
            fixed_iothread: None,
            iothread: None,
            node_name: node_name.into(),
            writable: None,
            writethrough: None,
            allow_inactive: None,
            branch: branch.into(),
        }
    }

    /// Sets `fixed-iothread`. Whether the node must stay in its thread while the export exists. If true and
    /// `iothread` cannot be used, the command fails; if false, the export follows the node. Default: `false`.
    #[must_use]
    #[inline]
    pub fn fixed_iothread(mut self, fixed_iothread: bool) -> Self {
        self.fixed_iothread = Some(fixed_iothread);
        self
    }

    /// Sets `iothread`. Identifier of the `iothread` object that runs the export. If absent: the thread that runs
    /// the node now.
    #[must_use]
    pub fn iothread(mut self, iothread: impl Into<String>) -> Self {
        self.iothread = Some(iothread.into());
        self
    }

    /// Sets `writable`. Whether clients can write. Fails for a node that is read-only. Default: `false`.
    #[must_use]
    #[inline]
    pub fn writable(mut self, writable: bool) -> Self {
        self.writable = Some(writable);
        self
    }

    /// Sets `writethrough`. Whether each write is flushed to storage before it is reported as done. Safe for
    /// clients that do not flush, but slow. Default: `false`.
    #[must_use]
    #[inline]
    pub fn writethrough(mut self, writethrough: bool) -> Self {
        self.writethrough = Some(writethrough);
        self
    }

    /// Sets `allow-inactive`. Whether the node may be inactive, as before the end of an incoming migration. If
    /// false, the node is activated, and it cannot be inactivated while the export exists. Default: `false`.
    #[must_use]
    #[inline]
    pub fn allow_inactive(mut self, allow_inactive: bool) -> Self {
        self.allow_inactive = Some(allow_inactive);
        self
    }

    /// Network Block Device, through the server started by `nbd-server-start`.
    ///
    /// Creates a value with the branch `nbd`.
    pub fn nbd(id: impl Into<String>, node_name: impl Into<String>) -> Self {
        Self::new(id, node_name, BlockExportOptionsBranch::Nbd(BlockExportOptionsNbd::new()))
    }

    /// Unix socket on which another virtual machine attaches a virtio disk.
    ///
    /// Creates a value with the branch `vhost-user-blk`. Only in builds with `CONFIG_VHOST_USER_BLK_SERVER`.
    pub fn vhost_user_blk(id: impl Into<String>, node_name: impl Into<String>, addr: impl Into<SocketAddress>) -> Self {
        Self::new(id, node_name, BlockExportOptionsBranch::VhostUserBlk(BlockExportOptionsVhostUserBlk::new(addr)))
    }

    /// Regular file on the host, by FUSE.
    ///
    /// Creates a value with the branch `fuse`. Only in builds with `CONFIG_FUSE`.
    pub fn fuse(id: impl Into<String>, node_name: impl Into<String>, mountpoint: impl Into<String>) -> Self {
        Self::new(id, node_name, BlockExportOptionsBranch::Fuse(BlockExportOptionsFuse::new(mountpoint)))
    }

    /// Virtio disk for the host's kernel, by VDUSE. On Linux only.
    ///
    /// Creates a value with the branch `vduse-blk`. Only in builds with `CONFIG_VDUSE_BLK_EXPORT`.
    pub fn vduse_blk(id: impl Into<String>, node_name: impl Into<String>, name: impl Into<String>) -> Self {
        Self::new(id, node_name, BlockExportOptionsBranch::VduseBlk(BlockExportOptionsVduseBlk::new(name)))
    }
}

/// The branches of [`BlockExportOptions`], by the value of `type`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BlockExportOptionsBranch {
    /// Network Block Device, through the server started by `nbd-server-start`.
    Nbd(BlockExportOptionsNbd),
    /// Unix socket on which another virtual machine attaches a virtio disk.
    ///
    /// Branch `vhost-user-blk`. Only in builds with `CONFIG_VHOST_USER_BLK_SERVER`.
    VhostUserBlk(BlockExportOptionsVhostUserBlk),
    /// Regular file on the host, by FUSE.
    ///
    /// Branch `fuse`. Only in builds with `CONFIG_FUSE`.
    Fuse(BlockExportOptionsFuse),
    /// Virtio disk for the host's kernel, by VDUSE. On Linux only.
    ///
    /// Branch `vduse-blk`. Only in builds with `CONFIG_VDUSE_BLK_EXPORT`.
    VduseBlk(BlockExportOptionsVduseBlk),
}

impl From<BlockExportOptionsNbd> for BlockExportOptionsBranch {
    #[inline]
    fn from(value: BlockExportOptionsNbd) -> Self {
        Self::Nbd(value)
    }
}

impl From<BlockExportOptionsVhostUserBlk> for BlockExportOptionsBranch {
    #[inline]
    fn from(value: BlockExportOptionsVhostUserBlk) -> Self {
        Self::VhostUserBlk(value)
    }
}

impl From<BlockExportOptionsFuse> for BlockExportOptionsBranch {
    #[inline]
    fn from(value: BlockExportOptionsFuse) -> Self {
        Self::Fuse(value)
    }
}

impl From<BlockExportOptionsVduseBlk> for BlockExportOptionsBranch {
    #[inline]
    fn from(value: BlockExportOptionsVduseBlk) -> Self {
        Self::VduseBlk(value)
    }
}

union! {
    sent BlockExportOptions {
        id: "id" required,
        fixed_iothread: "fixed-iothread" optional,
        iothread: "iothread" optional,
        node_name: "node-name" required,
        writable: "writable" optional,
        writethrough: "writethrough" optional,
        allow_inactive: "allow-inactive" optional,
    }
    r#type: BlockExportType = "type" required,
    branch: BlockExportOptionsBranch {
        "nbd" Nbd(BlockExportOptionsNbd),
        "vhost-user-blk" VhostUserBlk(BlockExportOptionsVhostUserBlk),
        "fuse" Fuse(BlockExportOptionsFuse),
        "vduse-blk" VduseBlk(BlockExportOptionsVduseBlk),
    }
}

/// Type and state of one block export.
///
/// The struct `BlockExportInfo`, since QEMU 5.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockExportInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockExportInfo {
    /// Identifier given when the export was added.
    pub id: String,
    /// Interface by which the node is exported.
    pub r#type: BlockExportType,
    /// Block node that clients access.
    #[doc(alias = "node-name")]
    pub node_name: String,
    /// Whether the removal has begun but is not finished.
    #[doc(alias = "shutting-down")]
    pub shutting_down: bool,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl BlockExportInfo {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(
        id: impl Into<String>,
        r#type: impl Into<BlockExportType>,
        node_name: impl Into<String>,
        shutting_down: bool,
    ) -> Self {
        Self {
            id: id.into(),
            r#type: r#type.into(),
            node_name: node_name.into(),
            shutting_down,
            extra: Extra::default(),
        }
    }
}

record! { received BlockExportInfo {
    id: "id" required,
    r#type: "type" required,
    node_name: "node-name" required,
    shutting_down: "shutting-down" required,
} extra }

/// Commands of `schemas/qapi/block-export.json`.
pub(crate) mod command {
    use super::super::types;
    use crate::wire::{record, transparent};
    use crate::{Command, Empty};

    /// Starts the NBD server of QEMU, through which clients on the network access block nodes.
    ///
    /// There is one server per process; the command fails while it runs. The server has no exports at first: add
    /// them with [`block-export-add`](super::super::command::BlockExportAdd).
    /// Without TLS, each client that reaches the socket can access all exports. Prefer a Unix socket, or give
    /// `tls-creds`.
    ///
    /// The command `nbd-server-start`, since QEMU 1.3.
    ///
    /// Returns nothing.
    ///
    /// May be executed before the machine is built.
    ///
    /// Needs the feature `block-export` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,nbd%2Dserver%2Dstart)
    #[doc(alias = "nbd-server-start")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct NbdServerStart {
        /// Time after which a client that has not finished the handshake is disconnected. 0 means no limit. Unit:
        /// seconds. Default: `10`.
        ///
        /// Member `handshake-max-seconds`, since QEMU 10.0.
        #[doc(alias = "handshake-max-seconds")]
        pub handshake_max_seconds: Option<u32>,
        /// Identifier of a `tls-creds-*` object with `endpoint` `server`. Clients must then use TLS. If absent:
        /// connections are not encrypted.
        ///
        /// Member `tls-creds`, since QEMU 2.6.
        #[doc(alias = "tls-creds")]
        pub tls_creds: Option<String>,
        /// Identifier of an `authz-*` object that decides by the distinguished name of the client's certificate. It is
        /// looked up for each connection, so it can be replaced while the server runs; while it does not exist, all
        /// clients are refused. If absent: each client that passes the TLS handshake is accepted.
        ///
        /// Member `tls-authz`, since QEMU 4.0.
        #[doc(alias = "tls-authz")]
        pub tls_authz: Option<String>,
        /// Highest number of clients at the same time. 0 means no limit; with 1, the server no longer tells clients
        /// that they may open several connections. Default: `100`.
        ///
        /// Member `max-connections`, since QEMU 5.2.
        #[doc(alias = "max-connections")]
        pub max_connections: Option<u32>,
        /// Socket on which the server waits for clients. The address lies in a `data` member, unlike in a
        /// `SocketAddress`.
        ///
        /// Member `addr`, since QEMU 1.3.
        pub addr: types::SocketAddressLegacy,
    }

    impl NbdServerStart {
        /// Creates a value with the mandatory members and no optional one.
        pub fn new(addr: impl Into<types::SocketAddressLegacy>) -> Self {
            Self {
                handshake_max_seconds: None,
                tls_creds: None,
                tls_authz: None,
                max_connections: None,
                addr: addr.into(),
            }
        }

        /// Sets `handshake-max-seconds`. Time after which a client that has not finished the handshake is disconnected.
        /// 0 means no limit. Unit: seconds. Default: `10`.
        #[must_use]
        #[inline]
        pub fn handshake_max_seconds(mut self, handshake_max_seconds: u32) -> Self {
            self.handshake_max_seconds = Some(handshake_max_seconds);
            self
        }

        /// Sets `tls-creds`. Identifier of a `tls-creds-*` object with `endpoint` `server`. Clients must then use TLS.
        /// If absent: connections are not encrypted.
        #[must_use]
        pub fn tls_creds(mut self, tls_creds: impl Into<String>) -> Self {
            self.tls_creds = Some(tls_creds.into());
            self
        }

        /// Sets `tls-authz`. Identifier of an `authz-*` object that decides by the distinguished name of the client's
        /// certificate. It is looked up for each connection, so it can be replaced while the server runs; while it does
        /// not exist, all clients are refused. If absent: each client that passes the TLS handshake is accepted.
        #[must_use]
        pub fn tls_authz(mut self, tls_authz: impl Into<String>) -> Self {
            self.tls_authz = Some(tls_authz.into());
            self
        }

        /// Sets `max-connections`. Highest number of clients at the same time. 0 means no limit; with 1, the server no
        /// longer tells clients that they may open several connections. Default: `100`.
        #[must_use]
        #[inline]
        pub fn max_connections(mut self, max_connections: u32) -> Self {
            self.max_connections = Some(max_connections);
            self
        }
    }

    impl From<types::NbdServerOptionsLegacy> for NbdServerStart {
        #[inline]
        fn from(members: types::NbdServerOptionsLegacy) -> Self {
            Self {
                handshake_max_seconds: members.handshake_max_seconds,
                tls_creds: members.tls_creds,
                tls_authz: members.tls_authz,
                max_connections: members.max_connections,
                addr: members.addr,
            }
        }
    }

    record! { sent NbdServerStart {
        handshake_max_seconds: "handshake-max-seconds" optional,
        tls_creds: "tls-creds" optional,
        tls_authz: "tls-authz" optional,
        max_connections: "max-connections" optional,
        addr: "addr" required,
    } }

    impl Command for NbdServerStart {
        type Reply = Empty;
        const NAME: &'static str = "nbd-server-start";
        const SINCE: Option<&'static str> = Some("1.3");
    }

    /// Adds a block node to the exports of the NBD server; replaced by [`block-export-add`](super::super::command::BlockExportAdd).
    ///
    /// The export's identifier is its name. Fails if the server does not run or if the name is taken.
    ///
    /// The command `nbd-server-add`, since QEMU 1.3.
    ///
    /// **Deprecated** upstream.
    ///
    /// Returns nothing.
    ///
    /// May be executed before the machine is built.
    ///
    /// Deprecated since QEMU 5.2.
    ///
    /// Needs the feature `block-export` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,nbd%2Dserver%2Dadd)
    #[doc(alias = "nbd-server-add")]
    #[derive(Clone, Debug, PartialEq)]
    pub struct NbdServerAdd(pub types::NbdServerAddOptions);

    impl NbdServerAdd {
        /// Creates it from its arguments.
        #[deprecated = "deprecated by QEMU 5.2; use `block-export-add`"]
        pub fn new(arguments: impl Into<types::NbdServerAddOptions>) -> Self {
            Self(arguments.into())
        }
    }

    impl From<types::NbdServerAddOptions> for NbdServerAdd {
        #[inline]
        fn from(value: types::NbdServerAddOptions) -> Self {
            Self(value)
        }
    }

    transparent! { sent NbdServerAdd(types::NbdServerAddOptions) }

    impl Command for NbdServerAdd {
        type Reply = Empty;
        const NAME: &'static str = "nbd-server-add";
        const SINCE: Option<&'static str> = Some("1.3");
        const DEPRECATED_SINCE: Option<&'static str> = Some("5.2");
    }

    /// Removes an export of the NBD server; replaced by [`block-export-del`](super::super::command::BlockExportDel).
    ///
    /// The command `nbd-server-remove`, since QEMU 2.12.
    ///
    /// **Deprecated** upstream.
    ///
    /// Returns nothing.
    ///
    /// May be executed before the machine is built.
    ///
    /// Deprecated since QEMU 5.2.
    ///
    /// Needs the feature `block-export` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,nbd%2Dserver%2Dremove)
    #[doc(alias = "nbd-server-remove")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct NbdServerRemove {
        /// Identifier of the export, which is its name if it was added by `nbd-server-add`.
        pub name: String,
        /// Treatment of connected clients. Default: `safe`.
        pub mode: Option<types::BlockExportRemoveMode>,
    }

    impl NbdServerRemove {
        /// Creates a value with the mandatory members and no optional one.
        #[deprecated = "deprecated by QEMU 5.2; use `block-export-del`"]
        pub fn new(name: impl Into<String>) -> Self {
            Self { name: name.into(), mode: None }
        }

        /// Sets `mode`. Treatment of connected clients. Default: `safe`.
        #[must_use]
        pub fn mode(mut self, mode: impl Into<types::BlockExportRemoveMode>) -> Self {
            self.mode = Some(mode.into());
            self
        }
    }

    record! { sent NbdServerRemove {
        name: "name" required,
        mode: "mode" optional,
    } }

    impl Command for NbdServerRemove {
        type Reply = Empty;
        const NAME: &'static str = "nbd-server-remove";
        const SINCE: Option<&'static str> = Some("2.12");
        const DEPRECATED_SINCE: Option<&'static str> = Some("5.2");
    }

    /// Stops the NBD server: disconnects all clients and removes all NBD exports.
    ///
    /// Exports added by [`block-export-add`](super::super::command::BlockExportAdd) with the type `nbd` are removed too.
    ///
    /// The command `nbd-server-stop`, since QEMU 1.3.
    ///
    /// Returns nothing.
    ///
    /// May be executed before the machine is built.
    ///
    /// Needs the feature `block-export` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,nbd%2Dserver%2Dstop)
    #[doc(alias = "nbd-server-stop")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct NbdServerStop {}

    impl NbdServerStop {
        /// Creates a value with no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent NbdServerStop {} }

    impl Command for NbdServerStop {
        type Reply = Empty;
        const NAME: &'static str = "nbd-server-stop";
        const SINCE: Option<&'static str> = Some("1.3");
    }

    /// Makes a block node available to other programs or machines, by one of several interfaces.
    ///
    /// Start the NBD server before adding exports of the type `nbd`. A node that a guest uses can be exported too;
    /// writable access to it usually corrupts the guest's file system.
    /// Fails if the identifier is taken, or if other users of the node forbid the access.
    ///
    /// The command `block-export-add`, since QEMU 5.2.
    ///
    /// Returns nothing.
    ///
    /// May be executed before the machine is built.
    ///
    /// Needs the feature `block-export` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,block%2Dexport%2Dadd)
    #[doc(alias = "block-export-add")]
    #[derive(Clone, Debug, PartialEq)]
    pub struct BlockExportAdd(pub types::BlockExportOptions);

    impl BlockExportAdd {
        /// Creates it from its arguments.
        pub fn new(arguments: impl Into<types::BlockExportOptions>) -> Self {
            Self(arguments.into())
        }
    }

    impl From<types::BlockExportOptions> for BlockExportAdd {
        #[inline]
        fn from(value: types::BlockExportOptions) -> Self {
            Self(value)
        }
    }

    transparent! { sent BlockExportAdd(types::BlockExportOptions) }

    impl Command for BlockExportAdd {
        type Reply = Empty;
        const NAME: &'static str = "block-export-add";
        const SINCE: Option<&'static str> = Some("5.2");
    }

    /// Starts the removal of a block export.
    ///
    /// The export can exist for a while after the reply. Its identifier is free, and its node can be deleted, when
    /// [`BLOCK_EXPORT_DELETED`](super::super::event::BlockExportDeleted) arrives.
    /// In the mode `safe`, the command fails while a client is connected.
    ///
    /// The command `block-export-del`, since QEMU 5.2.
    ///
    /// Returns nothing.
    ///
    /// May be executed before the machine is built.
    ///
    /// Needs the feature `block-export` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,block%2Dexport%2Ddel)
    #[doc(alias = "block-export-del")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct BlockExportDel {
        /// Export to remove, as listed by `query-block-exports`.
        pub id: String,
        /// Treatment of connected clients. Default: `safe`.
        pub mode: Option<types::BlockExportRemoveMode>,
    }

    impl BlockExportDel {
        /// Creates a value with the mandatory members and no optional one.
        pub fn new(id: impl Into<String>) -> Self {
            Self { id: id.into(), mode: None }
        }

        /// Sets `mode`. Treatment of connected clients. Default: `safe`.
        #[must_use]
        pub fn mode(mut self, mode: impl Into<types::BlockExportRemoveMode>) -> Self {
            self.mode = Some(mode.into());
            self
        }
    }

    record! { sent BlockExportDel {
        id: "id" required,
        mode: "mode" optional,
    } }

    impl Command for BlockExportDel {
        type Reply = Empty;
        const NAME: &'static str = "block-export-del";
        const SINCE: Option<&'static str> = Some("5.2");
    }

    /// Returns the block exports of all types, those that are being removed included.
    ///
    /// The command `query-block-exports`, since QEMU 5.2.
    ///
    /// Returns an array of [`BlockExportInfo`](types::BlockExportInfo).
    ///
    /// May be executed before the machine is built.
    ///
    /// Needs the feature `block-export` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,query%2Dblock%2Dexports)
    #[doc(alias = "query-block-exports")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct QueryBlockExports {}

    impl QueryBlockExports {
        /// Creates a value with no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent QueryBlockExports {} }

    impl Command for QueryBlockExports {
        type Reply = Vec<types::BlockExportInfo>;
        const NAME: &'static str = "query-block-exports";
        const SINCE: Option<&'static str> = Some("5.2");
    }
}

/// Events of `schemas/qapi/block-export.json`.
pub(crate) mod event {
    use crate::wire::record;
    use crate::{Event, Extra};

    /// Emitted when an export is gone for good, so that its node can be deleted.
    ///
    /// The event `BLOCK_EXPORT_DELETED`, since QEMU 5.2.
    ///
    /// Needs the feature `block-export` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Event-,BLOCK_EXPORT_DELETED)
    #[doc(alias = "BLOCK_EXPORT_DELETED")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct BlockExportDeleted {
        /// Identifier of the export, which is now free.
        pub id: String,
        /// Members that this type does not know.
        pub extra: Extra,
    }

    #[cfg(feature = "server")]
    impl BlockExportDeleted {
        /// Creates a value with the mandatory members and no optional one.
        pub fn new(id: impl Into<String>) -> Self {
            Self { id: id.into(), extra: Extra::default() }
        }
    }

    record! { received BlockExportDeleted {
        id: "id" required,
    } extra }

    impl Event for BlockExportDeleted {
        const NAME: &'static str = "BLOCK_EXPORT_DELETED";
        const SINCE: Option<&'static str> = Some("5.2");
    }
}
