// Generated as `qmp` from schemas/qapi/block-export.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Types, commands and events of `schemas/qapi/block-export.json`.

#[allow(unused_imports)] // not every module needs types of others
use super::*;
use crate::Extra;
use crate::wire::{enumeration, record, union};

/// The struct `NbdServerOptionsBase`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,NbdServerOptionsBase)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NbdServerOptionsBase {
    /// Member `handshake-max-seconds`, since QEMU 10.0.
    #[doc(alias = "handshake-max-seconds")]
    pub handshake_max_seconds: Option<u32>,
    /// Member `tls-creds`, since QEMU 2.6.
    #[doc(alias = "tls-creds")]
    pub tls_creds: Option<String>,
    /// Member `tls-authz`, since QEMU 4.0.
    #[doc(alias = "tls-authz")]
    pub tls_authz: Option<String>,
    /// Member `max-connections`, since QEMU 5.2.
    #[doc(alias = "max-connections")]
    pub max_connections: Option<u32>,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl NbdServerOptionsBase {
    /// With no member set.
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

    /// Sets `handshake-max-seconds`.
    #[must_use]
    #[inline]
    pub fn handshake_max_seconds(mut self, handshake_max_seconds: u32) -> Self {
        self.handshake_max_seconds = Some(handshake_max_seconds);
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

    /// Sets `max-connections`.
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

/// The struct `NbdServerOptions`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,NbdServerOptions)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NbdServerOptions {
    /// Member `handshake-max-seconds`, since QEMU 10.0.
    #[doc(alias = "handshake-max-seconds")]
    pub handshake_max_seconds: Option<u32>,
    /// Member `tls-creds`, since QEMU 2.6.
    #[doc(alias = "tls-creds")]
    pub tls_creds: Option<String>,
    /// Member `tls-authz`, since QEMU 4.0.
    #[doc(alias = "tls-authz")]
    pub tls_authz: Option<String>,
    /// Member `max-connections`, since QEMU 5.2.
    #[doc(alias = "max-connections")]
    pub max_connections: Option<u32>,
    /// Member `addr`, since QEMU 4.2.
    pub addr: SocketAddress,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl NbdServerOptions {
    /// With the mandatory members, no optional one set.
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

    /// Sets `handshake-max-seconds`.
    #[must_use]
    #[inline]
    pub fn handshake_max_seconds(mut self, handshake_max_seconds: u32) -> Self {
        self.handshake_max_seconds = Some(handshake_max_seconds);
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

    /// Sets `max-connections`.
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

/// The struct `NbdServerOptionsLegacy`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,NbdServerOptionsLegacy)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NbdServerOptionsLegacy {
    /// Member `handshake-max-seconds`, since QEMU 10.0.
    #[doc(alias = "handshake-max-seconds")]
    pub handshake_max_seconds: Option<u32>,
    /// Member `tls-creds`, since QEMU 2.6.
    #[doc(alias = "tls-creds")]
    pub tls_creds: Option<String>,
    /// Member `tls-authz`, since QEMU 4.0.
    #[doc(alias = "tls-authz")]
    pub tls_authz: Option<String>,
    /// Member `max-connections`, since QEMU 5.2.
    #[doc(alias = "max-connections")]
    pub max_connections: Option<u32>,
    /// Member `addr`, since QEMU 1.3.
    pub addr: SocketAddressLegacy,
}

impl NbdServerOptionsLegacy {
    /// With the mandatory members, no optional one set.
    pub fn new(addr: impl Into<SocketAddressLegacy>) -> Self {
        Self { handshake_max_seconds: None, tls_creds: None, tls_authz: None, max_connections: None, addr: addr.into() }
    }

    /// Sets `handshake-max-seconds`.
    #[must_use]
    #[inline]
    pub fn handshake_max_seconds(mut self, handshake_max_seconds: u32) -> Self {
        self.handshake_max_seconds = Some(handshake_max_seconds);
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

    /// Sets `max-connections`.
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

/// The struct `BlockExportOptionsNbdBase`, since QEMU 5.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockExportOptionsNbdBase)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BlockExportOptionsNbdBase {
    /// Member `name`, since QEMU 2.12.
    pub name: Option<String>,
    /// Member `description`, since QEMU 5.0.
    pub description: Option<String>,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl BlockExportOptionsNbdBase {
    /// With no member set.
    #[inline]
    pub fn new() -> Self {
        Self { name: None, description: None, extra: Extra::default() }
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `description`.
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

/// The struct `BlockExportOptionsNbd`, since QEMU 5.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockExportOptionsNbd)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BlockExportOptionsNbd {
    /// Member `name`, since QEMU 2.12.
    pub name: Option<String>,
    /// Member `description`, since QEMU 5.0.
    pub description: Option<String>,
    /// Member `bitmaps`.
    pub bitmaps: Option<Vec<BlockDirtyBitmapOrStr>>,
    /// Member `allocation-depth`, since QEMU 5.2.
    #[doc(alias = "allocation-depth")]
    pub allocation_depth: Option<bool>,
}

impl BlockExportOptionsNbd {
    /// With no member set.
    #[inline]
    pub fn new() -> Self {
        Self { name: None, description: None, bitmaps: None, allocation_depth: None }
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `bitmaps`.
    #[must_use]
    pub fn bitmaps(mut self, bitmaps: impl IntoIterator<Item = impl Into<BlockDirtyBitmapOrStr>>) -> Self {
        self.bitmaps = Some(bitmaps.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `allocation-depth`.
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

/// The struct `BlockExportOptionsVhostUserBlk`, since QEMU 5.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockExportOptionsVhostUserBlk)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockExportOptionsVhostUserBlk {
    /// Member `addr`.
    pub addr: SocketAddress,
    /// Member `logical-block-size`.
    #[doc(alias = "logical-block-size")]
    pub logical_block_size: Option<u64>,
    /// Member `num-queues`.
    #[doc(alias = "num-queues")]
    pub num_queues: Option<u16>,
}

impl BlockExportOptionsVhostUserBlk {
    /// With the mandatory members, no optional one set.
    pub fn new(addr: impl Into<SocketAddress>) -> Self {
        Self { addr: addr.into(), logical_block_size: None, num_queues: None }
    }

    /// Sets `logical-block-size`.
    #[must_use]
    #[inline]
    pub fn logical_block_size(mut self, logical_block_size: u64) -> Self {
        self.logical_block_size = Some(logical_block_size);
        self
    }

    /// Sets `num-queues`.
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

/// The enum `FuseExportAllowOther`, since QEMU 6.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,FuseExportAllowOther)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FuseExportAllowOther {
    /// Value `off`.
    Off,
    /// Value `on`.
    On,
    /// Value `auto`.
    Auto,
}

enumeration! { sent FuseExportAllowOther {
    "off" Off,
    "on" On,
    "auto" Auto,
} }

/// The struct `BlockExportOptionsFuse`, since QEMU 6.0.
///
/// Only in builds with `CONFIG_FUSE`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockExportOptionsFuse)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockExportOptionsFuse {
    /// Member `mountpoint`.
    pub mountpoint: String,
    /// Member `growable`.
    pub growable: Option<bool>,
    /// Member `allow-other`, since QEMU 6.1.
    #[doc(alias = "allow-other")]
    pub allow_other: Option<FuseExportAllowOther>,
}

impl BlockExportOptionsFuse {
    /// With the mandatory members, no optional one set.
    pub fn new(mountpoint: impl Into<String>) -> Self {
        Self { mountpoint: mountpoint.into(), growable: None, allow_other: None }
    }

    /// Sets `growable`.
    #[must_use]
    #[inline]
    pub fn growable(mut self, growable: bool) -> Self {
        self.growable = Some(growable);
        self
    }

    /// Sets `allow-other`.
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

/// The struct `BlockExportOptionsVduseBlk`, since QEMU 7.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockExportOptionsVduseBlk)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockExportOptionsVduseBlk {
    /// Member `name`.
    pub name: String,
    /// Member `num-queues`.
    #[doc(alias = "num-queues")]
    pub num_queues: Option<u16>,
    /// Member `queue-size`.
    #[doc(alias = "queue-size")]
    pub queue_size: Option<u16>,
    /// Member `logical-block-size`.
    #[doc(alias = "logical-block-size")]
    pub logical_block_size: Option<u64>,
    /// Member `serial`.
    pub serial: Option<String>,
}

impl BlockExportOptionsVduseBlk {
    /// With the mandatory members, no optional one set.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), num_queues: None, queue_size: None, logical_block_size: None, serial: None }
    }

    /// Sets `num-queues`.
    #[must_use]
    #[inline]
    pub fn num_queues(mut self, num_queues: u16) -> Self {
        self.num_queues = Some(num_queues);
        self
    }

    /// Sets `queue-size`.
    #[must_use]
    #[inline]
    pub fn queue_size(mut self, queue_size: u16) -> Self {
        self.queue_size = Some(queue_size);
        self
    }

    /// Sets `logical-block-size`.
    #[must_use]
    #[inline]
    pub fn logical_block_size(mut self, logical_block_size: u64) -> Self {
        self.logical_block_size = Some(logical_block_size);
        self
    }

    /// Sets `serial`.
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

/// The struct `NbdServerAddOptions`, since QEMU 5.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,NbdServerAddOptions)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NbdServerAddOptions {
    /// Member `name`, since QEMU 2.12.
    pub name: Option<String>,
    /// Member `description`, since QEMU 5.0.
    pub description: Option<String>,
    /// Member `device`.
    pub device: String,
    /// Member `writable`.
    pub writable: Option<bool>,
    /// Member `bitmap`, since QEMU 4.0.
    pub bitmap: Option<String>,
}

impl NbdServerAddOptions {
    /// With the mandatory members, no optional one set.
    pub fn new(device: impl Into<String>) -> Self {
        Self { name: None, description: None, device: device.into(), writable: None, bitmap: None }
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `writable`.
    #[must_use]
    #[inline]
    pub fn writable(mut self, writable: bool) -> Self {
        self.writable = Some(writable);
        self
    }

    /// Sets `bitmap`.
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

/// The enum `BlockExportRemoveMode`, since QEMU 2.12.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,BlockExportRemoveMode)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BlockExportRemoveMode {
    /// Value `safe`.
    Safe,
    /// Value `hard`.
    Hard,
}

enumeration! { sent BlockExportRemoveMode {
    "safe" Safe,
    "hard" Hard,
} }

/// The enum `BlockExportType`, since QEMU 4.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,BlockExportType)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BlockExportType {
    /// Value `nbd`.
    Nbd,
    /// Value `vhost-user-blk`, since QEMU 5.2. Only in builds with `CONFIG_VHOST_USER_BLK_SERVER`.
    #[doc(alias = "vhost-user-blk")]
    VhostUserBlk,
    /// Value `fuse`, since QEMU 6.0. Only in builds with `CONFIG_FUSE`.
    Fuse,
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

/// The union `BlockExportOptions`, since QEMU 4.2.
///
/// Its tag is `type`, which [`BlockExportOptionsBranch`] stands for.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockExportOptions)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockExportOptions {
    /// Member `id`.
    pub id: String,
    /// Member `fixed-iothread`, since QEMU 5.2.
    #[doc(alias = "fixed-iothread")]
    pub fixed_iothread: Option<bool>,
    /// Member `iothread`, since QEMU 5.2.
    pub iothread: Option<String>,
    /// Member `node-name`, since QEMU 5.2.
    #[doc(alias = "node-name")]
    pub node_name: String,
    /// Member `writable`.
    pub writable: Option<bool>,
    /// Member `writethrough`, since QEMU 5.2.
    pub writethrough: Option<bool>,
    /// Member `allow-inactive`, since QEMU 10.0.
    #[doc(alias = "allow-inactive")]
    pub allow_inactive: Option<bool>,
    /// What `type` is, and the members that come with it.
    pub branch: BlockExportOptionsBranch,
}

impl BlockExportOptions {
    /// With the mandatory members, no optional one set.
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

    /// Sets `fixed-iothread`.
    #[must_use]
    #[inline]
    pub fn fixed_iothread(mut self, fixed_iothread: bool) -> Self {
        self.fixed_iothread = Some(fixed_iothread);
        self
    }

    /// Sets `iothread`.
    #[must_use]
    pub fn iothread(mut self, iothread: impl Into<String>) -> Self {
        self.iothread = Some(iothread.into());
        self
    }

    /// Sets `writable`.
    #[must_use]
    #[inline]
    pub fn writable(mut self, writable: bool) -> Self {
        self.writable = Some(writable);
        self
    }

    /// Sets `writethrough`.
    #[must_use]
    #[inline]
    pub fn writethrough(mut self, writethrough: bool) -> Self {
        self.writethrough = Some(writethrough);
        self
    }

    /// Sets `allow-inactive`.
    #[must_use]
    #[inline]
    pub fn allow_inactive(mut self, allow_inactive: bool) -> Self {
        self.allow_inactive = Some(allow_inactive);
        self
    }

    /// With the branch `nbd`.
    pub fn nbd(id: impl Into<String>, node_name: impl Into<String>) -> Self {
        Self::new(id, node_name, BlockExportOptionsBranch::Nbd(BlockExportOptionsNbd::new()))
    }

    /// With the branch `vhost-user-blk`. Only in builds with `CONFIG_VHOST_USER_BLK_SERVER`.
    pub fn vhost_user_blk(id: impl Into<String>, node_name: impl Into<String>, addr: impl Into<SocketAddress>) -> Self {
        Self::new(id, node_name, BlockExportOptionsBranch::VhostUserBlk(BlockExportOptionsVhostUserBlk::new(addr)))
    }

    /// With the branch `fuse`. Only in builds with `CONFIG_FUSE`.
    pub fn fuse(id: impl Into<String>, node_name: impl Into<String>, mountpoint: impl Into<String>) -> Self {
        Self::new(id, node_name, BlockExportOptionsBranch::Fuse(BlockExportOptionsFuse::new(mountpoint)))
    }

    /// With the branch `vduse-blk`. Only in builds with `CONFIG_VDUSE_BLK_EXPORT`.
    pub fn vduse_blk(id: impl Into<String>, node_name: impl Into<String>, name: impl Into<String>) -> Self {
        Self::new(id, node_name, BlockExportOptionsBranch::VduseBlk(BlockExportOptionsVduseBlk::new(name)))
    }
}

/// The branches of [`BlockExportOptions`], by the value of `type`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BlockExportOptionsBranch {
    /// Branch `nbd`.
    Nbd(BlockExportOptionsNbd),
    /// Branch `vhost-user-blk`. Only in builds with `CONFIG_VHOST_USER_BLK_SERVER`.
    VhostUserBlk(BlockExportOptionsVhostUserBlk),
    /// Branch `fuse`. Only in builds with `CONFIG_FUSE`.
    Fuse(BlockExportOptionsFuse),
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

/// The struct `BlockExportInfo`, since QEMU 5.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockExportInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockExportInfo {
    /// Member `id`.
    pub id: String,
    /// Member `type`.
    pub r#type: BlockExportType,
    /// Member `node-name`.
    #[doc(alias = "node-name")]
    pub node_name: String,
    /// Member `shutting-down`.
    #[doc(alias = "shutting-down")]
    pub shutting_down: bool,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl BlockExportInfo {
    /// With the mandatory members, no optional one set.
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
        /// Member `handshake-max-seconds`, since QEMU 10.0.
        #[doc(alias = "handshake-max-seconds")]
        pub handshake_max_seconds: Option<u32>,
        /// Member `tls-creds`, since QEMU 2.6.
        #[doc(alias = "tls-creds")]
        pub tls_creds: Option<String>,
        /// Member `tls-authz`, since QEMU 4.0.
        #[doc(alias = "tls-authz")]
        pub tls_authz: Option<String>,
        /// Member `max-connections`, since QEMU 5.2.
        #[doc(alias = "max-connections")]
        pub max_connections: Option<u32>,
        /// Member `addr`, since QEMU 1.3.
        pub addr: types::SocketAddressLegacy,
    }

    impl NbdServerStart {
        /// With the mandatory members, no optional one set.
        pub fn new(addr: impl Into<types::SocketAddressLegacy>) -> Self {
            Self {
                handshake_max_seconds: None,
                tls_creds: None,
                tls_authz: None,
                max_connections: None,
                addr: addr.into(),
            }
        }

        /// Sets `handshake-max-seconds`.
        #[must_use]
        #[inline]
        pub fn handshake_max_seconds(mut self, handshake_max_seconds: u32) -> Self {
            self.handshake_max_seconds = Some(handshake_max_seconds);
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

        /// Sets `max-connections`.
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
        /// With its arguments.
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
        /// Member `name`.
        pub name: String,
        /// Member `mode`.
        pub mode: Option<types::BlockExportRemoveMode>,
    }

    impl NbdServerRemove {
        /// With the mandatory members, no optional one set.
        #[deprecated = "deprecated by QEMU 5.2; use `block-export-del`"]
        pub fn new(name: impl Into<String>) -> Self {
            Self { name: name.into(), mode: None }
        }

        /// Sets `mode`.
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
        /// With no member set.
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
        /// With its arguments.
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
        /// Member `id`.
        pub id: String,
        /// Member `mode`.
        pub mode: Option<types::BlockExportRemoveMode>,
    }

    impl BlockExportDel {
        /// With the mandatory members, no optional one set.
        pub fn new(id: impl Into<String>) -> Self {
            Self { id: id.into(), mode: None }
        }

        /// Sets `mode`.
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
        /// With no member set.
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

    /// The event `BLOCK_EXPORT_DELETED`, since QEMU 5.2.
    ///
    /// Needs the feature `block-export` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Event-,BLOCK_EXPORT_DELETED)
    #[doc(alias = "BLOCK_EXPORT_DELETED")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct BlockExportDeleted {
        /// Member `id`.
        pub id: String,
        /// Members that this type does not know.
        pub extra: Extra,
    }

    #[cfg(feature = "server")]
    impl BlockExportDeleted {
        /// With the mandatory members, no optional one set.
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
