// Generated as `qmp` from schemas/qapi/qom.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Types, commands and events of `schemas/qapi/qom.json`.

#[allow(unused_imports)] // not every module needs types of others
use super::*;
use crate::wire::{enumeration, record, union};
use crate::{Any, Base64, Extra};

/// The struct `ObjectPropertyInfo`, since QEMU 1.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,ObjectPropertyInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ObjectPropertyInfo {
    /// Member `name`.
    pub name: String,
    /// Member `type`.
    pub r#type: String,
    /// Member `description`.
    pub description: Option<String>,
    /// Member `default-value`, since QEMU 5.0.
    #[doc(alias = "default-value")]
    pub default_value: Option<Any>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl ObjectPropertyInfo {
    /// With the mandatory members, no optional one set.
    pub fn new(name: impl Into<String>, r#type: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            r#type: r#type.into(),
            description: None,
            default_value: None,
            extra: Extra::default(),
        }
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `default-value`.
    #[must_use]
    pub fn default_value(mut self, default_value: impl Into<Any>) -> Self {
        self.default_value = Some(default_value.into());
        self
    }
}

record! { received ObjectPropertyInfo {
    name: "name" required,
    r#type: "type" required,
    description: "description" optional,
    default_value: "default-value" optional,
} extra }

/// The struct `ObjectPropertyValue`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,ObjectPropertyValue)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ObjectPropertyValue {
    /// Member `name`.
    pub name: String,
    /// Member `type`.
    pub r#type: String,
    /// Member `value`.
    pub value: Option<Any>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl ObjectPropertyValue {
    /// With the mandatory members, no optional one set.
    pub fn new(name: impl Into<String>, r#type: impl Into<String>) -> Self {
        Self { name: name.into(), r#type: r#type.into(), value: None, extra: Extra::default() }
    }

    /// Sets `value`.
    #[must_use]
    pub fn value(mut self, value: impl Into<Any>) -> Self {
        self.value = Some(value.into());
        self
    }
}

record! { received ObjectPropertyValue {
    name: "name" required,
    r#type: "type" required,
    value: "value" optional,
} extra }

/// The struct `ObjectPropertiesValues`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,ObjectPropertiesValues)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ObjectPropertiesValues {
    /// Member `properties`.
    pub properties: Vec<ObjectPropertyValue>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl ObjectPropertiesValues {
    /// With the mandatory members, no optional one set.
    pub fn new(properties: impl IntoIterator<Item = impl Into<ObjectPropertyValue>>) -> Self {
        Self { properties: properties.into_iter().map(Into::into).collect(), extra: Extra::default() }
    }
}

record! { received ObjectPropertiesValues {
    properties: "properties" required,
} extra }

/// The struct `ObjectTypeInfo`, since QEMU 1.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,ObjectTypeInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ObjectTypeInfo {
    /// Member `name`.
    pub name: String,
    /// Member `abstract`, since QEMU 2.10.
    pub r#abstract: Option<bool>,
    /// Member `parent`, since QEMU 2.10.
    pub parent: Option<String>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl ObjectTypeInfo {
    /// With the mandatory members, no optional one set.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), r#abstract: None, parent: None, extra: Extra::default() }
    }

    /// Sets `abstract`.
    #[must_use]
    #[inline]
    pub fn r#abstract(mut self, r#abstract: bool) -> Self {
        self.r#abstract = Some(r#abstract);
        self
    }

    /// Sets `parent`.
    #[must_use]
    pub fn parent(mut self, parent: impl Into<String>) -> Self {
        self.parent = Some(parent.into());
        self
    }
}

record! { received ObjectTypeInfo {
    name: "name" required,
    r#abstract: "abstract" optional,
    parent: "parent" optional,
} extra }

/// The struct `CanHostSocketcanProperties`, since QEMU 2.12.
///
/// Only in builds with `CONFIG_LINUX`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,CanHostSocketcanProperties)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CanHostSocketcanProperties {
    /// Member `if`.
    pub r#if: String,
    /// Member `canbus`.
    pub canbus: String,
}

impl CanHostSocketcanProperties {
    /// With the mandatory members, no optional one set.
    pub fn new(r#if: impl Into<String>, canbus: impl Into<String>) -> Self {
        Self { r#if: r#if.into(), canbus: canbus.into() }
    }
}

record! { sent CanHostSocketcanProperties {
    r#if: "if" required,
    canbus: "canbus" required,
} }

/// The struct `ColoCompareProperties`, since QEMU 2.8.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,ColoCompareProperties)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ColoCompareProperties {
    /// Member `primary_in`.
    pub primary_in: String,
    /// Member `secondary_in`.
    pub secondary_in: String,
    /// Member `outdev`.
    pub outdev: String,
    /// Member `iothread`.
    pub iothread: String,
    /// Member `notify_dev`.
    pub notify_dev: Option<String>,
    /// Member `compare_timeout`.
    pub compare_timeout: Option<u64>,
    /// Member `expired_scan_cycle`.
    pub expired_scan_cycle: Option<u32>,
    /// Member `max_queue_size`.
    pub max_queue_size: Option<u32>,
    /// Member `vnet_hdr_support`.
    pub vnet_hdr_support: Option<bool>,
}

impl ColoCompareProperties {
    /// With the mandatory members, no optional one set.
    pub fn new(
        primary_in: impl Into<String>,
        secondary_in: impl Into<String>,
        outdev: impl Into<String>,
        iothread: impl Into<String>,
    ) -> Self {
        Self {
            primary_in: primary_in.into(),
            secondary_in: secondary_in.into(),
            outdev: outdev.into(),
            iothread: iothread.into(),
            notify_dev: None,
            compare_timeout: None,
            expired_scan_cycle: None,
            max_queue_size: None,
            vnet_hdr_support: None,
        }
    }

    /// Sets `notify_dev`.
    #[must_use]
    pub fn notify_dev(mut self, notify_dev: impl Into<String>) -> Self {
        self.notify_dev = Some(notify_dev.into());
        self
    }

    /// Sets `compare_timeout`.
    #[must_use]
    #[inline]
    pub fn compare_timeout(mut self, compare_timeout: u64) -> Self {
        self.compare_timeout = Some(compare_timeout);
        self
    }

    /// Sets `expired_scan_cycle`.
    #[must_use]
    #[inline]
    pub fn expired_scan_cycle(mut self, expired_scan_cycle: u32) -> Self {
        self.expired_scan_cycle = Some(expired_scan_cycle);
        self
    }

    /// Sets `max_queue_size`.
    #[must_use]
    #[inline]
    pub fn max_queue_size(mut self, max_queue_size: u32) -> Self {
        self.max_queue_size = Some(max_queue_size);
        self
    }

    /// Sets `vnet_hdr_support`.
    #[must_use]
    #[inline]
    pub fn vnet_hdr_support(mut self, vnet_hdr_support: bool) -> Self {
        self.vnet_hdr_support = Some(vnet_hdr_support);
        self
    }
}

record! { sent ColoCompareProperties {
    primary_in: "primary_in" required,
    secondary_in: "secondary_in" required,
    outdev: "outdev" required,
    iothread: "iothread" required,
    notify_dev: "notify_dev" optional,
    compare_timeout: "compare_timeout" optional,
    expired_scan_cycle: "expired_scan_cycle" optional,
    max_queue_size: "max_queue_size" optional,
    vnet_hdr_support: "vnet_hdr_support" optional,
} }

/// The struct `CryptodevBackendProperties`, since QEMU 2.8.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,CryptodevBackendProperties)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CryptodevBackendProperties {
    /// Member `queues`.
    pub queues: Option<u32>,
    /// Member `throttle-bps`, since QEMU 8.0.
    #[doc(alias = "throttle-bps")]
    pub throttle_bps: Option<u64>,
    /// Member `throttle-ops`, since QEMU 8.0.
    #[doc(alias = "throttle-ops")]
    pub throttle_ops: Option<u64>,
}

impl CryptodevBackendProperties {
    /// With no member set.
    #[inline]
    pub fn new() -> Self {
        Self { queues: None, throttle_bps: None, throttle_ops: None }
    }

    /// Sets `queues`.
    #[must_use]
    #[inline]
    pub fn queues(mut self, queues: u32) -> Self {
        self.queues = Some(queues);
        self
    }

    /// Sets `throttle-bps`.
    #[must_use]
    #[inline]
    pub fn throttle_bps(mut self, throttle_bps: u64) -> Self {
        self.throttle_bps = Some(throttle_bps);
        self
    }

    /// Sets `throttle-ops`.
    #[must_use]
    #[inline]
    pub fn throttle_ops(mut self, throttle_ops: u64) -> Self {
        self.throttle_ops = Some(throttle_ops);
        self
    }
}

record! { sent CryptodevBackendProperties {
    queues: "queues" optional,
    throttle_bps: "throttle-bps" optional,
    throttle_ops: "throttle-ops" optional,
} }

/// The struct `CryptodevVhostUserProperties`, since QEMU 2.12.
///
/// Only in builds with `CONFIG_VHOST_CRYPTO`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,CryptodevVhostUserProperties)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CryptodevVhostUserProperties {
    /// Member `queues`.
    pub queues: Option<u32>,
    /// Member `throttle-bps`, since QEMU 8.0.
    #[doc(alias = "throttle-bps")]
    pub throttle_bps: Option<u64>,
    /// Member `throttle-ops`, since QEMU 8.0.
    #[doc(alias = "throttle-ops")]
    pub throttle_ops: Option<u64>,
    /// Member `chardev`.
    pub chardev: String,
}

impl CryptodevVhostUserProperties {
    /// With the mandatory members, no optional one set.
    pub fn new(chardev: impl Into<String>) -> Self {
        Self { queues: None, throttle_bps: None, throttle_ops: None, chardev: chardev.into() }
    }

    /// Sets `queues`.
    #[must_use]
    #[inline]
    pub fn queues(mut self, queues: u32) -> Self {
        self.queues = Some(queues);
        self
    }

    /// Sets `throttle-bps`.
    #[must_use]
    #[inline]
    pub fn throttle_bps(mut self, throttle_bps: u64) -> Self {
        self.throttle_bps = Some(throttle_bps);
        self
    }

    /// Sets `throttle-ops`.
    #[must_use]
    #[inline]
    pub fn throttle_ops(mut self, throttle_ops: u64) -> Self {
        self.throttle_ops = Some(throttle_ops);
        self
    }
}

record! { sent CryptodevVhostUserProperties {
    queues: "queues" optional,
    throttle_bps: "throttle-bps" optional,
    throttle_ops: "throttle-ops" optional,
    chardev: "chardev" required,
} }

/// The struct `DBusVMStateProperties`, since QEMU 5.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,DBusVMStateProperties)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DBusVmStateProperties {
    /// Member `addr`.
    pub addr: String,
    /// Member `id-list`.
    #[doc(alias = "id-list")]
    pub id_list: Option<String>,
}

impl DBusVmStateProperties {
    /// With the mandatory members, no optional one set.
    pub fn new(addr: impl Into<String>) -> Self {
        Self { addr: addr.into(), id_list: None }
    }

    /// Sets `id-list`.
    #[must_use]
    pub fn id_list(mut self, id_list: impl Into<String>) -> Self {
        self.id_list = Some(id_list.into());
        self
    }
}

record! { sent DBusVmStateProperties {
    addr: "addr" required,
    id_list: "id-list" optional,
} }

/// The enum `NetfilterInsert`, since QEMU 5.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,NetfilterInsert)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NetfilterInsert {
    /// Value `before`.
    Before,
    /// Value `behind`.
    Behind,
}

enumeration! { sent NetfilterInsert {
    "before" Before,
    "behind" Behind,
} }

/// The struct `NetfilterProperties`, since QEMU 2.5.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,NetfilterProperties)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NetfilterProperties {
    /// Member `netdev`.
    pub netdev: String,
    /// Member `queue`.
    pub queue: Option<NetFilterDirection>,
    /// Member `status`.
    pub status: Option<String>,
    /// Member `position`.
    pub position: Option<String>,
    /// Member `insert`.
    pub insert: Option<NetfilterInsert>,
}

impl NetfilterProperties {
    /// With the mandatory members, no optional one set.
    pub fn new(netdev: impl Into<String>) -> Self {
        Self { netdev: netdev.into(), queue: None, status: None, position: None, insert: None }
    }

    /// Sets `queue`.
    #[must_use]
    pub fn queue(mut self, queue: impl Into<NetFilterDirection>) -> Self {
        self.queue = Some(queue.into());
        self
    }

    /// Sets `status`.
    #[must_use]
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets `position`.
    #[must_use]
    pub fn position(mut self, position: impl Into<String>) -> Self {
        self.position = Some(position.into());
        self
    }

    /// Sets `insert`.
    #[must_use]
    pub fn insert(mut self, insert: impl Into<NetfilterInsert>) -> Self {
        self.insert = Some(insert.into());
        self
    }
}

record! { sent NetfilterProperties {
    netdev: "netdev" required,
    queue: "queue" optional,
    status: "status" optional,
    position: "position" optional,
    insert: "insert" optional,
} }

/// The struct `FilterBufferProperties`, since QEMU 2.5.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,FilterBufferProperties)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FilterBufferProperties {
    /// Member `netdev`.
    pub netdev: String,
    /// Member `queue`.
    pub queue: Option<NetFilterDirection>,
    /// Member `status`.
    pub status: Option<String>,
    /// Member `position`.
    pub position: Option<String>,
    /// Member `insert`.
    pub insert: Option<NetfilterInsert>,
    /// Member `interval`.
    pub interval: u32,
}

impl FilterBufferProperties {
    /// With the mandatory members, no optional one set.
    pub fn new(netdev: impl Into<String>, interval: u32) -> Self {
        Self { netdev: netdev.into(), queue: None, status: None, position: None, insert: None, interval }
    }

    /// Sets `queue`.
    #[must_use]
    pub fn queue(mut self, queue: impl Into<NetFilterDirection>) -> Self {
        self.queue = Some(queue.into());
        self
    }

    /// Sets `status`.
    #[must_use]
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets `position`.
    #[must_use]
    pub fn position(mut self, position: impl Into<String>) -> Self {
        self.position = Some(position.into());
        self
    }

    /// Sets `insert`.
    #[must_use]
    pub fn insert(mut self, insert: impl Into<NetfilterInsert>) -> Self {
        self.insert = Some(insert.into());
        self
    }
}

record! { sent FilterBufferProperties {
    netdev: "netdev" required,
    queue: "queue" optional,
    status: "status" optional,
    position: "position" optional,
    insert: "insert" optional,
    interval: "interval" required,
} }

/// The struct `FilterDumpProperties`, since QEMU 2.5.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,FilterDumpProperties)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FilterDumpProperties {
    /// Member `netdev`.
    pub netdev: String,
    /// Member `queue`.
    pub queue: Option<NetFilterDirection>,
    /// Member `status`.
    pub status: Option<String>,
    /// Member `position`.
    pub position: Option<String>,
    /// Member `insert`.
    pub insert: Option<NetfilterInsert>,
    /// Member `file`.
    pub file: String,
    /// Member `maxlen`.
    pub maxlen: Option<u32>,
}

impl FilterDumpProperties {
    /// With the mandatory members, no optional one set.
    pub fn new(netdev: impl Into<String>, file: impl Into<String>) -> Self {
        Self {
            netdev: netdev.into(),
            queue: None,
            status: None,
            position: None,
            insert: None,
            file: file.into(),
            maxlen: None,
        }
    }

    /// Sets `queue`.
    #[must_use]
    pub fn queue(mut self, queue: impl Into<NetFilterDirection>) -> Self {
        self.queue = Some(queue.into());
        self
    }

    /// Sets `status`.
    #[must_use]
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets `position`.
    #[must_use]
    pub fn position(mut self, position: impl Into<String>) -> Self {
        self.position = Some(position.into());
        self
    }

    /// Sets `insert`.
    #[must_use]
    pub fn insert(mut self, insert: impl Into<NetfilterInsert>) -> Self {
        self.insert = Some(insert.into());
        self
    }

    /// Sets `maxlen`.
    #[must_use]
    #[inline]
    pub fn maxlen(mut self, maxlen: u32) -> Self {
        self.maxlen = Some(maxlen);
        self
    }
}

record! { sent FilterDumpProperties {
    netdev: "netdev" required,
    queue: "queue" optional,
    status: "status" optional,
    position: "position" optional,
    insert: "insert" optional,
    file: "file" required,
    maxlen: "maxlen" optional,
} }

/// The struct `FilterMirrorProperties`, since QEMU 2.6.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,FilterMirrorProperties)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FilterMirrorProperties {
    /// Member `netdev`.
    pub netdev: String,
    /// Member `queue`.
    pub queue: Option<NetFilterDirection>,
    /// Member `status`.
    pub status: Option<String>,
    /// Member `position`.
    pub position: Option<String>,
    /// Member `insert`.
    pub insert: Option<NetfilterInsert>,
    /// Member `outdev`.
    pub outdev: String,
    /// Member `vnet_hdr_support`.
    pub vnet_hdr_support: Option<bool>,
}

impl FilterMirrorProperties {
    /// With the mandatory members, no optional one set.
    pub fn new(netdev: impl Into<String>, outdev: impl Into<String>) -> Self {
        Self {
            netdev: netdev.into(),
            queue: None,
            status: None,
            position: None,
            insert: None,
            outdev: outdev.into(),
            vnet_hdr_support: None,
        }
    }

    /// Sets `queue`.
    #[must_use]
    pub fn queue(mut self, queue: impl Into<NetFilterDirection>) -> Self {
        self.queue = Some(queue.into());
        self
    }

    /// Sets `status`.
    #[must_use]
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets `position`.
    #[must_use]
    pub fn position(mut self, position: impl Into<String>) -> Self {
        self.position = Some(position.into());
        self
    }

    /// Sets `insert`.
    #[must_use]
    pub fn insert(mut self, insert: impl Into<NetfilterInsert>) -> Self {
        self.insert = Some(insert.into());
        self
    }

    /// Sets `vnet_hdr_support`.
    #[must_use]
    #[inline]
    pub fn vnet_hdr_support(mut self, vnet_hdr_support: bool) -> Self {
        self.vnet_hdr_support = Some(vnet_hdr_support);
        self
    }
}

record! { sent FilterMirrorProperties {
    netdev: "netdev" required,
    queue: "queue" optional,
    status: "status" optional,
    position: "position" optional,
    insert: "insert" optional,
    outdev: "outdev" required,
    vnet_hdr_support: "vnet_hdr_support" optional,
} }

/// The struct `FilterRedirectorProperties`, since QEMU 2.6.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,FilterRedirectorProperties)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FilterRedirectorProperties {
    /// Member `netdev`.
    pub netdev: String,
    /// Member `queue`.
    pub queue: Option<NetFilterDirection>,
    /// Member `status`.
    pub status: Option<String>,
    /// Member `position`.
    pub position: Option<String>,
    /// Member `insert`.
    pub insert: Option<NetfilterInsert>,
    /// Member `indev`.
    pub indev: Option<String>,
    /// Member `outdev`.
    pub outdev: Option<String>,
    /// Member `vnet_hdr_support`.
    pub vnet_hdr_support: Option<bool>,
}

impl FilterRedirectorProperties {
    /// With the mandatory members, no optional one set.
    pub fn new(netdev: impl Into<String>) -> Self {
        Self {
            netdev: netdev.into(),
            queue: None,
            status: None,
            position: None,
            insert: None,
            indev: None,
            outdev: None,
            vnet_hdr_support: None,
        }
    }

    /// Sets `queue`.
    #[must_use]
    pub fn queue(mut self, queue: impl Into<NetFilterDirection>) -> Self {
        self.queue = Some(queue.into());
        self
    }

    /// Sets `status`.
    #[must_use]
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets `position`.
    #[must_use]
    pub fn position(mut self, position: impl Into<String>) -> Self {
        self.position = Some(position.into());
        self
    }

    /// Sets `insert`.
    #[must_use]
    pub fn insert(mut self, insert: impl Into<NetfilterInsert>) -> Self {
        self.insert = Some(insert.into());
        self
    }

    /// Sets `indev`.
    #[must_use]
    pub fn indev(mut self, indev: impl Into<String>) -> Self {
        self.indev = Some(indev.into());
        self
    }

    /// Sets `outdev`.
    #[must_use]
    pub fn outdev(mut self, outdev: impl Into<String>) -> Self {
        self.outdev = Some(outdev.into());
        self
    }

    /// Sets `vnet_hdr_support`.
    #[must_use]
    #[inline]
    pub fn vnet_hdr_support(mut self, vnet_hdr_support: bool) -> Self {
        self.vnet_hdr_support = Some(vnet_hdr_support);
        self
    }
}

record! { sent FilterRedirectorProperties {
    netdev: "netdev" required,
    queue: "queue" optional,
    status: "status" optional,
    position: "position" optional,
    insert: "insert" optional,
    indev: "indev" optional,
    outdev: "outdev" optional,
    vnet_hdr_support: "vnet_hdr_support" optional,
} }

/// The struct `FilterRewriterProperties`, since QEMU 2.8.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,FilterRewriterProperties)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FilterRewriterProperties {
    /// Member `netdev`.
    pub netdev: String,
    /// Member `queue`.
    pub queue: Option<NetFilterDirection>,
    /// Member `status`.
    pub status: Option<String>,
    /// Member `position`.
    pub position: Option<String>,
    /// Member `insert`.
    pub insert: Option<NetfilterInsert>,
    /// Member `vnet_hdr_support`.
    pub vnet_hdr_support: Option<bool>,
}

impl FilterRewriterProperties {
    /// With the mandatory members, no optional one set.
    pub fn new(netdev: impl Into<String>) -> Self {
        Self { netdev: netdev.into(), queue: None, status: None, position: None, insert: None, vnet_hdr_support: None }
    }

    /// Sets `queue`.
    #[must_use]
    pub fn queue(mut self, queue: impl Into<NetFilterDirection>) -> Self {
        self.queue = Some(queue.into());
        self
    }

    /// Sets `status`.
    #[must_use]
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets `position`.
    #[must_use]
    pub fn position(mut self, position: impl Into<String>) -> Self {
        self.position = Some(position.into());
        self
    }

    /// Sets `insert`.
    #[must_use]
    pub fn insert(mut self, insert: impl Into<NetfilterInsert>) -> Self {
        self.insert = Some(insert.into());
        self
    }

    /// Sets `vnet_hdr_support`.
    #[must_use]
    #[inline]
    pub fn vnet_hdr_support(mut self, vnet_hdr_support: bool) -> Self {
        self.vnet_hdr_support = Some(vnet_hdr_support);
        self
    }
}

record! { sent FilterRewriterProperties {
    netdev: "netdev" required,
    queue: "queue" optional,
    status: "status" optional,
    position: "position" optional,
    insert: "insert" optional,
    vnet_hdr_support: "vnet_hdr_support" optional,
} }

/// The struct `InputBarrierProperties`, since QEMU 4.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,InputBarrierProperties)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InputBarrierProperties {
    /// Member `name`.
    pub name: String,
    /// Member `server`.
    pub server: Option<String>,
    /// Member `port`.
    pub port: Option<String>,
    /// Member `x-origin`.
    #[doc(alias = "x-origin")]
    pub x_origin: Option<String>,
    /// Member `y-origin`.
    #[doc(alias = "y-origin")]
    pub y_origin: Option<String>,
    /// Member `width`.
    pub width: Option<String>,
    /// Member `height`.
    pub height: Option<String>,
}

impl InputBarrierProperties {
    /// With the mandatory members, no optional one set.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), server: None, port: None, x_origin: None, y_origin: None, width: None, height: None }
    }

    /// Sets `server`.
    #[must_use]
    pub fn server(mut self, server: impl Into<String>) -> Self {
        self.server = Some(server.into());
        self
    }

    /// Sets `port`.
    #[must_use]
    pub fn port(mut self, port: impl Into<String>) -> Self {
        self.port = Some(port.into());
        self
    }

    /// Sets `x-origin`.
    #[must_use]
    pub fn x_origin(mut self, x_origin: impl Into<String>) -> Self {
        self.x_origin = Some(x_origin.into());
        self
    }

    /// Sets `y-origin`.
    #[must_use]
    pub fn y_origin(mut self, y_origin: impl Into<String>) -> Self {
        self.y_origin = Some(y_origin.into());
        self
    }

    /// Sets `width`.
    #[must_use]
    pub fn width(mut self, width: impl Into<String>) -> Self {
        self.width = Some(width.into());
        self
    }

    /// Sets `height`.
    #[must_use]
    pub fn height(mut self, height: impl Into<String>) -> Self {
        self.height = Some(height.into());
        self
    }
}

record! { sent InputBarrierProperties {
    name: "name" required,
    server: "server" optional,
    port: "port" optional,
    x_origin: "x-origin" optional,
    y_origin: "y-origin" optional,
    width: "width" optional,
    height: "height" optional,
} }

/// The struct `InputLinuxProperties`, since QEMU 2.6.
///
/// Only in builds with `CONFIG_LINUX`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,InputLinuxProperties)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InputLinuxProperties {
    /// Member `evdev`.
    pub evdev: String,
    /// Member `grab_all`.
    pub grab_all: Option<bool>,
    /// Member `repeat`.
    pub repeat: Option<bool>,
    /// Member `grab-toggle`.
    #[doc(alias = "grab-toggle")]
    pub grab_toggle: Option<GrabToggleKeys>,
}

impl InputLinuxProperties {
    /// With the mandatory members, no optional one set.
    pub fn new(evdev: impl Into<String>) -> Self {
        Self { evdev: evdev.into(), grab_all: None, repeat: None, grab_toggle: None }
    }

    /// Sets `grab_all`.
    #[must_use]
    #[inline]
    pub fn grab_all(mut self, grab_all: bool) -> Self {
        self.grab_all = Some(grab_all);
        self
    }

    /// Sets `repeat`.
    #[must_use]
    #[inline]
    pub fn repeat(mut self, repeat: bool) -> Self {
        self.repeat = Some(repeat);
        self
    }

    /// Sets `grab-toggle`.
    #[must_use]
    pub fn grab_toggle(mut self, grab_toggle: impl Into<GrabToggleKeys>) -> Self {
        self.grab_toggle = Some(grab_toggle.into());
        self
    }
}

record! { sent InputLinuxProperties {
    evdev: "evdev" required,
    grab_all: "grab_all" optional,
    repeat: "repeat" optional,
    grab_toggle: "grab-toggle" optional,
} }

/// The struct `EventLoopBaseProperties`, since QEMU 7.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,EventLoopBaseProperties)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct EventLoopBaseProperties {
    /// Member `aio-max-batch`.
    #[doc(alias = "aio-max-batch")]
    pub aio_max_batch: Option<i64>,
    /// Member `thread-pool-min`.
    #[doc(alias = "thread-pool-min")]
    pub thread_pool_min: Option<i64>,
    /// Member `thread-pool-max`.
    #[doc(alias = "thread-pool-max")]
    pub thread_pool_max: Option<i64>,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl EventLoopBaseProperties {
    /// With no member set.
    #[inline]
    pub fn new() -> Self {
        Self { aio_max_batch: None, thread_pool_min: None, thread_pool_max: None, extra: Extra::default() }
    }

    /// Sets `aio-max-batch`.
    #[must_use]
    #[inline]
    pub fn aio_max_batch(mut self, aio_max_batch: i64) -> Self {
        self.aio_max_batch = Some(aio_max_batch);
        self
    }

    /// Sets `thread-pool-min`.
    #[must_use]
    #[inline]
    pub fn thread_pool_min(mut self, thread_pool_min: i64) -> Self {
        self.thread_pool_min = Some(thread_pool_min);
        self
    }

    /// Sets `thread-pool-max`.
    #[must_use]
    #[inline]
    pub fn thread_pool_max(mut self, thread_pool_max: i64) -> Self {
        self.thread_pool_max = Some(thread_pool_max);
        self
    }
}

record! { both EventLoopBaseProperties {
    aio_max_batch: "aio-max-batch" optional,
    thread_pool_min: "thread-pool-min" optional,
    thread_pool_max: "thread-pool-max" optional,
} extra }

/// The struct `IothreadProperties`, since QEMU 2.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,IothreadProperties)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct IothreadProperties {
    /// Member `aio-max-batch`.
    #[doc(alias = "aio-max-batch")]
    pub aio_max_batch: Option<i64>,
    /// Member `thread-pool-min`.
    #[doc(alias = "thread-pool-min")]
    pub thread_pool_min: Option<i64>,
    /// Member `thread-pool-max`.
    #[doc(alias = "thread-pool-max")]
    pub thread_pool_max: Option<i64>,
    /// Member `poll-max-ns`.
    #[doc(alias = "poll-max-ns")]
    pub poll_max_ns: Option<i64>,
    /// Member `poll-grow`.
    #[doc(alias = "poll-grow")]
    pub poll_grow: Option<i64>,
    /// Member `poll-shrink`.
    #[doc(alias = "poll-shrink")]
    pub poll_shrink: Option<i64>,
}

impl IothreadProperties {
    /// With no member set.
    #[inline]
    pub fn new() -> Self {
        Self {
            aio_max_batch: None,
            thread_pool_min: None,
            thread_pool_max: None,
            poll_max_ns: None,
            poll_grow: None,
            poll_shrink: None,
        }
    }

    /// Sets `aio-max-batch`.
    #[must_use]
    #[inline]
    pub fn aio_max_batch(mut self, aio_max_batch: i64) -> Self {
        self.aio_max_batch = Some(aio_max_batch);
        self
    }

    /// Sets `thread-pool-min`.
    #[must_use]
    #[inline]
    pub fn thread_pool_min(mut self, thread_pool_min: i64) -> Self {
        self.thread_pool_min = Some(thread_pool_min);
        self
    }

    /// Sets `thread-pool-max`.
    #[must_use]
    #[inline]
    pub fn thread_pool_max(mut self, thread_pool_max: i64) -> Self {
        self.thread_pool_max = Some(thread_pool_max);
        self
    }

    /// Sets `poll-max-ns`.
    #[must_use]
    #[inline]
    pub fn poll_max_ns(mut self, poll_max_ns: i64) -> Self {
        self.poll_max_ns = Some(poll_max_ns);
        self
    }

    /// Sets `poll-grow`.
    #[must_use]
    #[inline]
    pub fn poll_grow(mut self, poll_grow: i64) -> Self {
        self.poll_grow = Some(poll_grow);
        self
    }

    /// Sets `poll-shrink`.
    #[must_use]
    #[inline]
    pub fn poll_shrink(mut self, poll_shrink: i64) -> Self {
        self.poll_shrink = Some(poll_shrink);
        self
    }
}

record! { sent IothreadProperties {
    aio_max_batch: "aio-max-batch" optional,
    thread_pool_min: "thread-pool-min" optional,
    thread_pool_max: "thread-pool-max" optional,
    poll_max_ns: "poll-max-ns" optional,
    poll_grow: "poll-grow" optional,
    poll_shrink: "poll-shrink" optional,
} }

/// The struct `MainLoopProperties`, since QEMU 7.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,MainLoopProperties)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MainLoopProperties {
    /// Member `aio-max-batch`.
    #[doc(alias = "aio-max-batch")]
    pub aio_max_batch: Option<i64>,
    /// Member `thread-pool-min`.
    #[doc(alias = "thread-pool-min")]
    pub thread_pool_min: Option<i64>,
    /// Member `thread-pool-max`.
    #[doc(alias = "thread-pool-max")]
    pub thread_pool_max: Option<i64>,
}

impl MainLoopProperties {
    /// With no member set.
    #[inline]
    pub fn new() -> Self {
        Self { aio_max_batch: None, thread_pool_min: None, thread_pool_max: None }
    }

    /// Sets `aio-max-batch`.
    #[must_use]
    #[inline]
    pub fn aio_max_batch(mut self, aio_max_batch: i64) -> Self {
        self.aio_max_batch = Some(aio_max_batch);
        self
    }

    /// Sets `thread-pool-min`.
    #[must_use]
    #[inline]
    pub fn thread_pool_min(mut self, thread_pool_min: i64) -> Self {
        self.thread_pool_min = Some(thread_pool_min);
        self
    }

    /// Sets `thread-pool-max`.
    #[must_use]
    #[inline]
    pub fn thread_pool_max(mut self, thread_pool_max: i64) -> Self {
        self.thread_pool_max = Some(thread_pool_max);
        self
    }
}

record! { sent MainLoopProperties {
    aio_max_batch: "aio-max-batch" optional,
    thread_pool_min: "thread-pool-min" optional,
    thread_pool_max: "thread-pool-max" optional,
} }

/// The struct `MemoryBackendProperties`, since QEMU 2.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,MemoryBackendProperties)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MemoryBackendProperties {
    /// Member `dump`.
    pub dump: Option<bool>,
    /// Member `host-nodes`.
    #[doc(alias = "host-nodes")]
    pub host_nodes: Option<Vec<u16>>,
    /// Member `merge`.
    pub merge: Option<bool>,
    /// Member `policy`.
    pub policy: Option<HostMemPolicy>,
    /// Member `prealloc`.
    pub prealloc: Option<bool>,
    /// Member `prealloc-threads`.
    #[doc(alias = "prealloc-threads")]
    pub prealloc_threads: Option<u32>,
    /// Member `prealloc-context`, since QEMU 7.2.
    #[doc(alias = "prealloc-context")]
    pub prealloc_context: Option<String>,
    /// Member `share`.
    pub share: Option<bool>,
    /// Member `reserve`, since QEMU 6.1.
    pub reserve: Option<bool>,
    /// Member `size`.
    pub size: u64,
    /// Member `x-use-canonical-path-for-ramblock-id`.
    #[doc(alias = "x-use-canonical-path-for-ramblock-id")]
    pub x_use_canonical_path_for_ramblock_id: Option<bool>,
}

impl MemoryBackendProperties {
    /// With the mandatory members, no optional one set.
    #[inline]
    pub fn new(size: u64) -> Self {
        Self {
            dump: None,
            host_nodes: None,
            merge: None,
            policy: None,
            prealloc: None,
            prealloc_threads: None,
            prealloc_context: None,
            share: None,
            reserve: None,
            size,
            x_use_canonical_path_for_ramblock_id: None,
        }
    }

    /// Sets `dump`.
    #[must_use]
    #[inline]
    pub fn dump(mut self, dump: bool) -> Self {
        self.dump = Some(dump);
        self
    }

    /// Sets `host-nodes`.
    #[must_use]
    pub fn host_nodes(mut self, host_nodes: impl IntoIterator<Item = u16>) -> Self {
        self.host_nodes = Some(host_nodes.into_iter().collect());
        self
    }

    /// Sets `merge`.
    #[must_use]
    #[inline]
    pub fn merge(mut self, merge: bool) -> Self {
        self.merge = Some(merge);
        self
    }

    /// Sets `policy`.
    #[must_use]
    pub fn policy(mut self, policy: impl Into<HostMemPolicy>) -> Self {
        self.policy = Some(policy.into());
        self
    }

    /// Sets `prealloc`.
    #[must_use]
    #[inline]
    pub fn prealloc(mut self, prealloc: bool) -> Self {
        self.prealloc = Some(prealloc);
        self
    }

    /// Sets `prealloc-threads`.
    #[must_use]
    #[inline]
    pub fn prealloc_threads(mut self, prealloc_threads: u32) -> Self {
        self.prealloc_threads = Some(prealloc_threads);
        self
    }

    /// Sets `prealloc-context`.
    #[must_use]
    pub fn prealloc_context(mut self, prealloc_context: impl Into<String>) -> Self {
        self.prealloc_context = Some(prealloc_context.into());
        self
    }

    /// Sets `share`.
    #[must_use]
    #[inline]
    pub fn share(mut self, share: bool) -> Self {
        self.share = Some(share);
        self
    }

    /// Sets `reserve`.
    #[must_use]
    #[inline]
    pub fn reserve(mut self, reserve: bool) -> Self {
        self.reserve = Some(reserve);
        self
    }

    /// Sets `x-use-canonical-path-for-ramblock-id`.
    #[must_use]
    #[inline]
    pub fn x_use_canonical_path_for_ramblock_id(mut self, x_use_canonical_path_for_ramblock_id: bool) -> Self {
        self.x_use_canonical_path_for_ramblock_id = Some(x_use_canonical_path_for_ramblock_id);
        self
    }
}

record! { sent MemoryBackendProperties {
    dump: "dump" optional,
    host_nodes: "host-nodes" optional,
    merge: "merge" optional,
    policy: "policy" optional,
    prealloc: "prealloc" optional,
    prealloc_threads: "prealloc-threads" optional,
    prealloc_context: "prealloc-context" optional,
    share: "share" optional,
    reserve: "reserve" optional,
    size: "size" required,
    x_use_canonical_path_for_ramblock_id: "x-use-canonical-path-for-ramblock-id" optional,
} }

/// The struct `MemoryBackendFileProperties`, since QEMU 2.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,MemoryBackendFileProperties)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MemoryBackendFileProperties {
    /// Member `dump`.
    pub dump: Option<bool>,
    /// Member `host-nodes`.
    #[doc(alias = "host-nodes")]
    pub host_nodes: Option<Vec<u16>>,
    /// Member `merge`.
    pub merge: Option<bool>,
    /// Member `policy`.
    pub policy: Option<HostMemPolicy>,
    /// Member `prealloc`.
    pub prealloc: Option<bool>,
    /// Member `prealloc-threads`.
    #[doc(alias = "prealloc-threads")]
    pub prealloc_threads: Option<u32>,
    /// Member `prealloc-context`, since QEMU 7.2.
    #[doc(alias = "prealloc-context")]
    pub prealloc_context: Option<String>,
    /// Member `share`.
    pub share: Option<bool>,
    /// Member `reserve`, since QEMU 6.1.
    pub reserve: Option<bool>,
    /// Member `size`.
    pub size: u64,
    /// Member `x-use-canonical-path-for-ramblock-id`.
    #[doc(alias = "x-use-canonical-path-for-ramblock-id")]
    pub x_use_canonical_path_for_ramblock_id: Option<bool>,
    /// Member `align`.
    pub align: Option<u64>,
    /// Member `offset`, since QEMU 8.1.
    pub offset: Option<u64>,
    /// Member `discard-data`.
    #[doc(alias = "discard-data")]
    pub discard_data: Option<bool>,
    /// Member `mem-path`.
    #[doc(alias = "mem-path")]
    pub mem_path: String,
    /// Member `pmem`. Only in builds with `CONFIG_LIBPMEM`.
    pub pmem: Option<bool>,
    /// Member `readonly`.
    pub readonly: Option<bool>,
    /// Member `rom`, since QEMU 8.2.
    pub rom: Option<OnOffAuto>,
}

impl MemoryBackendFileProperties {
    /// With the mandatory members, no optional one set.
    pub fn new(size: u64, mem_path: impl Into<String>) -> Self {
        Self {
            dump: None,
            host_nodes: None,
            merge: None,
            policy: None,
            prealloc: None,
            prealloc_threads: None,
            prealloc_context: None,
            share: None,
            reserve: None,
            size,
            x_use_canonical_path_for_ramblock_id: None,
            align: None,
            offset: None,
            discard_data: None,
            mem_path: mem_path.into(),
            pmem: None,
            readonly: None,
            rom: None,
        }
    }

    /// Sets `dump`.
    #[must_use]
    #[inline]
    pub fn dump(mut self, dump: bool) -> Self {
        self.dump = Some(dump);
        self
    }

    /// Sets `host-nodes`.
    #[must_use]
    pub fn host_nodes(mut self, host_nodes: impl IntoIterator<Item = u16>) -> Self {
        self.host_nodes = Some(host_nodes.into_iter().collect());
        self
    }

    /// Sets `merge`.
    #[must_use]
    #[inline]
    pub fn merge(mut self, merge: bool) -> Self {
        self.merge = Some(merge);
        self
    }

    /// Sets `policy`.
    #[must_use]
    pub fn policy(mut self, policy: impl Into<HostMemPolicy>) -> Self {
        self.policy = Some(policy.into());
        self
    }

    /// Sets `prealloc`.
    #[must_use]
    #[inline]
    pub fn prealloc(mut self, prealloc: bool) -> Self {
        self.prealloc = Some(prealloc);
        self
    }

    /// Sets `prealloc-threads`.
    #[must_use]
    #[inline]
    pub fn prealloc_threads(mut self, prealloc_threads: u32) -> Self {
        self.prealloc_threads = Some(prealloc_threads);
        self
    }

    /// Sets `prealloc-context`.
    #[must_use]
    pub fn prealloc_context(mut self, prealloc_context: impl Into<String>) -> Self {
        self.prealloc_context = Some(prealloc_context.into());
        self
    }

    /// Sets `share`.
    #[must_use]
    #[inline]
    pub fn share(mut self, share: bool) -> Self {
        self.share = Some(share);
        self
    }

    /// Sets `reserve`.
    #[must_use]
    #[inline]
    pub fn reserve(mut self, reserve: bool) -> Self {
        self.reserve = Some(reserve);
        self
    }

    /// Sets `x-use-canonical-path-for-ramblock-id`.
    #[must_use]
    #[inline]
    pub fn x_use_canonical_path_for_ramblock_id(mut self, x_use_canonical_path_for_ramblock_id: bool) -> Self {
        self.x_use_canonical_path_for_ramblock_id = Some(x_use_canonical_path_for_ramblock_id);
        self
    }

    /// Sets `align`.
    #[must_use]
    #[inline]
    pub fn align(mut self, align: u64) -> Self {
        self.align = Some(align);
        self
    }

    /// Sets `offset`.
    #[must_use]
    #[inline]
    pub fn offset(mut self, offset: u64) -> Self {
        self.offset = Some(offset);
        self
    }

    /// Sets `discard-data`.
    #[must_use]
    #[inline]
    pub fn discard_data(mut self, discard_data: bool) -> Self {
        self.discard_data = Some(discard_data);
        self
    }

    /// Sets `pmem`.
    #[must_use]
    #[inline]
    pub fn pmem(mut self, pmem: bool) -> Self {
        self.pmem = Some(pmem);
        self
    }

    /// Sets `readonly`.
    #[must_use]
    #[inline]
    pub fn readonly(mut self, readonly: bool) -> Self {
        self.readonly = Some(readonly);
        self
    }

    /// Sets `rom`.
    #[must_use]
    pub fn rom(mut self, rom: impl Into<OnOffAuto>) -> Self {
        self.rom = Some(rom.into());
        self
    }
}

record! { sent MemoryBackendFileProperties {
    dump: "dump" optional,
    host_nodes: "host-nodes" optional,
    merge: "merge" optional,
    policy: "policy" optional,
    prealloc: "prealloc" optional,
    prealloc_threads: "prealloc-threads" optional,
    prealloc_context: "prealloc-context" optional,
    share: "share" optional,
    reserve: "reserve" optional,
    size: "size" required,
    x_use_canonical_path_for_ramblock_id: "x-use-canonical-path-for-ramblock-id" optional,
    align: "align" optional,
    offset: "offset" optional,
    discard_data: "discard-data" optional,
    mem_path: "mem-path" required,
    pmem: "pmem" optional,
    readonly: "readonly" optional,
    rom: "rom" optional,
} }

/// The struct `MemoryBackendMemfdProperties`, since QEMU 2.12.
///
/// Only in builds with `CONFIG_LINUX`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,MemoryBackendMemfdProperties)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MemoryBackendMemfdProperties {
    /// Member `dump`.
    pub dump: Option<bool>,
    /// Member `host-nodes`.
    #[doc(alias = "host-nodes")]
    pub host_nodes: Option<Vec<u16>>,
    /// Member `merge`.
    pub merge: Option<bool>,
    /// Member `policy`.
    pub policy: Option<HostMemPolicy>,
    /// Member `prealloc`.
    pub prealloc: Option<bool>,
    /// Member `prealloc-threads`.
    #[doc(alias = "prealloc-threads")]
    pub prealloc_threads: Option<u32>,
    /// Member `prealloc-context`, since QEMU 7.2.
    #[doc(alias = "prealloc-context")]
    pub prealloc_context: Option<String>,
    /// Member `share`.
    pub share: Option<bool>,
    /// Member `reserve`, since QEMU 6.1.
    pub reserve: Option<bool>,
    /// Member `size`.
    pub size: u64,
    /// Member `x-use-canonical-path-for-ramblock-id`.
    #[doc(alias = "x-use-canonical-path-for-ramblock-id")]
    pub x_use_canonical_path_for_ramblock_id: Option<bool>,
    /// Member `hugetlb`.
    pub hugetlb: Option<bool>,
    /// Member `hugetlbsize`.
    pub hugetlbsize: Option<u64>,
    /// Member `seal`.
    pub seal: Option<bool>,
}

impl MemoryBackendMemfdProperties {
    /// With the mandatory members, no optional one set.
    #[inline]
    pub fn new(size: u64) -> Self {
        Self {
            dump: None,
            host_nodes: None,
            merge: None,
            policy: None,
            prealloc: None,
            prealloc_threads: None,
            prealloc_context: None,
            share: None,
            reserve: None,
            size,
            x_use_canonical_path_for_ramblock_id: None,
            hugetlb: None,
            hugetlbsize: None,
            seal: None,
        }
    }

    /// Sets `dump`.
    #[must_use]
    #[inline]
    pub fn dump(mut self, dump: bool) -> Self {
        self.dump = Some(dump);
        self
    }

    /// Sets `host-nodes`.
    #[must_use]
    pub fn host_nodes(mut self, host_nodes: impl IntoIterator<Item = u16>) -> Self {
        self.host_nodes = Some(host_nodes.into_iter().collect());
        self
    }

    /// Sets `merge`.
    #[must_use]
    #[inline]
    pub fn merge(mut self, merge: bool) -> Self {
        self.merge = Some(merge);
        self
    }

    /// Sets `policy`.
    #[must_use]
    pub fn policy(mut self, policy: impl Into<HostMemPolicy>) -> Self {
        self.policy = Some(policy.into());
        self
    }

    /// Sets `prealloc`.
    #[must_use]
    #[inline]
    pub fn prealloc(mut self, prealloc: bool) -> Self {
        self.prealloc = Some(prealloc);
        self
    }

    /// Sets `prealloc-threads`.
    #[must_use]
    #[inline]
    pub fn prealloc_threads(mut self, prealloc_threads: u32) -> Self {
        self.prealloc_threads = Some(prealloc_threads);
        self
    }

    /// Sets `prealloc-context`.
    #[must_use]
    pub fn prealloc_context(mut self, prealloc_context: impl Into<String>) -> Self {
        self.prealloc_context = Some(prealloc_context.into());
        self
    }

    /// Sets `share`.
    #[must_use]
    #[inline]
    pub fn share(mut self, share: bool) -> Self {
        self.share = Some(share);
        self
    }

    /// Sets `reserve`.
    #[must_use]
    #[inline]
    pub fn reserve(mut self, reserve: bool) -> Self {
        self.reserve = Some(reserve);
        self
    }

    /// Sets `x-use-canonical-path-for-ramblock-id`.
    #[must_use]
    #[inline]
    pub fn x_use_canonical_path_for_ramblock_id(mut self, x_use_canonical_path_for_ramblock_id: bool) -> Self {
        self.x_use_canonical_path_for_ramblock_id = Some(x_use_canonical_path_for_ramblock_id);
        self
    }

    /// Sets `hugetlb`.
    #[must_use]
    #[inline]
    pub fn hugetlb(mut self, hugetlb: bool) -> Self {
        self.hugetlb = Some(hugetlb);
        self
    }

    /// Sets `hugetlbsize`.
    #[must_use]
    #[inline]
    pub fn hugetlbsize(mut self, hugetlbsize: u64) -> Self {
        self.hugetlbsize = Some(hugetlbsize);
        self
    }

    /// Sets `seal`.
    #[must_use]
    #[inline]
    pub fn seal(mut self, seal: bool) -> Self {
        self.seal = Some(seal);
        self
    }
}

record! { sent MemoryBackendMemfdProperties {
    dump: "dump" optional,
    host_nodes: "host-nodes" optional,
    merge: "merge" optional,
    policy: "policy" optional,
    prealloc: "prealloc" optional,
    prealloc_threads: "prealloc-threads" optional,
    prealloc_context: "prealloc-context" optional,
    share: "share" optional,
    reserve: "reserve" optional,
    size: "size" required,
    x_use_canonical_path_for_ramblock_id: "x-use-canonical-path-for-ramblock-id" optional,
    hugetlb: "hugetlb" optional,
    hugetlbsize: "hugetlbsize" optional,
    seal: "seal" optional,
} }

/// The struct `MemoryBackendShmProperties`, since QEMU 9.1.
///
/// Only in builds with `CONFIG_POSIX`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,MemoryBackendShmProperties)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MemoryBackendShmProperties {
    /// Member `dump`.
    pub dump: Option<bool>,
    /// Member `host-nodes`.
    #[doc(alias = "host-nodes")]
    pub host_nodes: Option<Vec<u16>>,
    /// Member `merge`.
    pub merge: Option<bool>,
    /// Member `policy`.
    pub policy: Option<HostMemPolicy>,
    /// Member `prealloc`.
    pub prealloc: Option<bool>,
    /// Member `prealloc-threads`.
    #[doc(alias = "prealloc-threads")]
    pub prealloc_threads: Option<u32>,
    /// Member `prealloc-context`, since QEMU 7.2.
    #[doc(alias = "prealloc-context")]
    pub prealloc_context: Option<String>,
    /// Member `share`.
    pub share: Option<bool>,
    /// Member `reserve`, since QEMU 6.1.
    pub reserve: Option<bool>,
    /// Member `size`.
    pub size: u64,
    /// Member `x-use-canonical-path-for-ramblock-id`.
    #[doc(alias = "x-use-canonical-path-for-ramblock-id")]
    pub x_use_canonical_path_for_ramblock_id: Option<bool>,
}

impl MemoryBackendShmProperties {
    /// With the mandatory members, no optional one set.
    #[inline]
    pub fn new(size: u64) -> Self {
        Self {
            dump: None,
            host_nodes: None,
            merge: None,
            policy: None,
            prealloc: None,
            prealloc_threads: None,
            prealloc_context: None,
            share: None,
            reserve: None,
            size,
            x_use_canonical_path_for_ramblock_id: None,
        }
    }

    /// Sets `dump`.
    #[must_use]
    #[inline]
    pub fn dump(mut self, dump: bool) -> Self {
        self.dump = Some(dump);
        self
    }

    /// Sets `host-nodes`.
    #[must_use]
    pub fn host_nodes(mut self, host_nodes: impl IntoIterator<Item = u16>) -> Self {
        self.host_nodes = Some(host_nodes.into_iter().collect());
        self
    }

    /// Sets `merge`.
    #[must_use]
    #[inline]
    pub fn merge(mut self, merge: bool) -> Self {
        self.merge = Some(merge);
        self
    }

    /// Sets `policy`.
    #[must_use]
    pub fn policy(mut self, policy: impl Into<HostMemPolicy>) -> Self {
        self.policy = Some(policy.into());
        self
    }

    /// Sets `prealloc`.
    #[must_use]
    #[inline]
    pub fn prealloc(mut self, prealloc: bool) -> Self {
        self.prealloc = Some(prealloc);
        self
    }

    /// Sets `prealloc-threads`.
    #[must_use]
    #[inline]
    pub fn prealloc_threads(mut self, prealloc_threads: u32) -> Self {
        self.prealloc_threads = Some(prealloc_threads);
        self
    }

    /// Sets `prealloc-context`.
    #[must_use]
    pub fn prealloc_context(mut self, prealloc_context: impl Into<String>) -> Self {
        self.prealloc_context = Some(prealloc_context.into());
        self
    }

    /// Sets `share`.
    #[must_use]
    #[inline]
    pub fn share(mut self, share: bool) -> Self {
        self.share = Some(share);
        self
    }

    /// Sets `reserve`.
    #[must_use]
    #[inline]
    pub fn reserve(mut self, reserve: bool) -> Self {
        self.reserve = Some(reserve);
        self
    }

    /// Sets `x-use-canonical-path-for-ramblock-id`.
    #[must_use]
    #[inline]
    pub fn x_use_canonical_path_for_ramblock_id(mut self, x_use_canonical_path_for_ramblock_id: bool) -> Self {
        self.x_use_canonical_path_for_ramblock_id = Some(x_use_canonical_path_for_ramblock_id);
        self
    }
}

record! { sent MemoryBackendShmProperties {
    dump: "dump" optional,
    host_nodes: "host-nodes" optional,
    merge: "merge" optional,
    policy: "policy" optional,
    prealloc: "prealloc" optional,
    prealloc_threads: "prealloc-threads" optional,
    prealloc_context: "prealloc-context" optional,
    share: "share" optional,
    reserve: "reserve" optional,
    size: "size" required,
    x_use_canonical_path_for_ramblock_id: "x-use-canonical-path-for-ramblock-id" optional,
} }

/// The struct `MemoryBackendEpcProperties`, since QEMU 6.2.
///
/// Only in builds with `CONFIG_LINUX`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,MemoryBackendEpcProperties)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MemoryBackendEpcProperties {
    /// Member `dump`.
    pub dump: Option<bool>,
    /// Member `host-nodes`.
    #[doc(alias = "host-nodes")]
    pub host_nodes: Option<Vec<u16>>,
    /// Member `merge`.
    pub merge: Option<bool>,
    /// Member `policy`.
    pub policy: Option<HostMemPolicy>,
    /// Member `prealloc`.
    pub prealloc: Option<bool>,
    /// Member `prealloc-threads`.
    #[doc(alias = "prealloc-threads")]
    pub prealloc_threads: Option<u32>,
    /// Member `prealloc-context`, since QEMU 7.2.
    #[doc(alias = "prealloc-context")]
    pub prealloc_context: Option<String>,
    /// Member `share`.
    pub share: Option<bool>,
    /// Member `reserve`, since QEMU 6.1.
    pub reserve: Option<bool>,
    /// Member `size`.
    pub size: u64,
    /// Member `x-use-canonical-path-for-ramblock-id`.
    #[doc(alias = "x-use-canonical-path-for-ramblock-id")]
    pub x_use_canonical_path_for_ramblock_id: Option<bool>,
}

impl MemoryBackendEpcProperties {
    /// With the mandatory members, no optional one set.
    #[inline]
    pub fn new(size: u64) -> Self {
        Self {
            dump: None,
            host_nodes: None,
            merge: None,
            policy: None,
            prealloc: None,
            prealloc_threads: None,
            prealloc_context: None,
            share: None,
            reserve: None,
            size,
            x_use_canonical_path_for_ramblock_id: None,
        }
    }

    /// Sets `dump`.
    #[must_use]
    #[inline]
    pub fn dump(mut self, dump: bool) -> Self {
        self.dump = Some(dump);
        self
    }

    /// Sets `host-nodes`.
    #[must_use]
    pub fn host_nodes(mut self, host_nodes: impl IntoIterator<Item = u16>) -> Self {
        self.host_nodes = Some(host_nodes.into_iter().collect());
        self
    }

    /// Sets `merge`.
    #[must_use]
    #[inline]
    pub fn merge(mut self, merge: bool) -> Self {
        self.merge = Some(merge);
        self
    }

    /// Sets `policy`.
    #[must_use]
    pub fn policy(mut self, policy: impl Into<HostMemPolicy>) -> Self {
        self.policy = Some(policy.into());
        self
    }

    /// Sets `prealloc`.
    #[must_use]
    #[inline]
    pub fn prealloc(mut self, prealloc: bool) -> Self {
        self.prealloc = Some(prealloc);
        self
    }

    /// Sets `prealloc-threads`.
    #[must_use]
    #[inline]
    pub fn prealloc_threads(mut self, prealloc_threads: u32) -> Self {
        self.prealloc_threads = Some(prealloc_threads);
        self
    }

    /// Sets `prealloc-context`.
    #[must_use]
    pub fn prealloc_context(mut self, prealloc_context: impl Into<String>) -> Self {
        self.prealloc_context = Some(prealloc_context.into());
        self
    }

    /// Sets `share`.
    #[must_use]
    #[inline]
    pub fn share(mut self, share: bool) -> Self {
        self.share = Some(share);
        self
    }

    /// Sets `reserve`.
    #[must_use]
    #[inline]
    pub fn reserve(mut self, reserve: bool) -> Self {
        self.reserve = Some(reserve);
        self
    }

    /// Sets `x-use-canonical-path-for-ramblock-id`.
    #[must_use]
    #[inline]
    pub fn x_use_canonical_path_for_ramblock_id(mut self, x_use_canonical_path_for_ramblock_id: bool) -> Self {
        self.x_use_canonical_path_for_ramblock_id = Some(x_use_canonical_path_for_ramblock_id);
        self
    }
}

record! { sent MemoryBackendEpcProperties {
    dump: "dump" optional,
    host_nodes: "host-nodes" optional,
    merge: "merge" optional,
    policy: "policy" optional,
    prealloc: "prealloc" optional,
    prealloc_threads: "prealloc-threads" optional,
    prealloc_context: "prealloc-context" optional,
    share: "share" optional,
    reserve: "reserve" optional,
    size: "size" required,
    x_use_canonical_path_for_ramblock_id: "x-use-canonical-path-for-ramblock-id" optional,
} }

/// The struct `PrManagerHelperProperties`, since QEMU 2.11.
///
/// Only in builds with `CONFIG_LINUX`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,PrManagerHelperProperties)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PrManagerHelperProperties {
    /// Member `path`.
    pub path: String,
}

impl PrManagerHelperProperties {
    /// With the mandatory members, no optional one set.
    pub fn new(path: impl Into<String>) -> Self {
        Self { path: path.into() }
    }
}

record! { sent PrManagerHelperProperties {
    path: "path" required,
} }

/// The struct `QtestProperties`, since QEMU 6.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,QtestProperties)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct QtestProperties {
    /// Member `chardev`.
    pub chardev: String,
    /// Member `log`.
    pub log: Option<String>,
}

impl QtestProperties {
    /// With the mandatory members, no optional one set.
    pub fn new(chardev: impl Into<String>) -> Self {
        Self { chardev: chardev.into(), log: None }
    }

    /// Sets `log`.
    #[must_use]
    pub fn log(mut self, log: impl Into<String>) -> Self {
        self.log = Some(log.into());
        self
    }
}

record! { sent QtestProperties {
    chardev: "chardev" required,
    log: "log" optional,
} }

/// The struct `RemoteObjectProperties`, since QEMU 6.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,RemoteObjectProperties)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RemoteObjectProperties {
    /// Member `fd`.
    pub fd: String,
    /// Member `devid`.
    pub devid: String,
}

impl RemoteObjectProperties {
    /// With the mandatory members, no optional one set.
    pub fn new(fd: impl Into<String>, devid: impl Into<String>) -> Self {
        Self { fd: fd.into(), devid: devid.into() }
    }
}

record! { sent RemoteObjectProperties {
    fd: "fd" required,
    devid: "devid" required,
} }

/// The struct `VfioUserServerProperties`, since QEMU 7.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,VfioUserServerProperties)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VfioUserServerProperties {
    /// Member `socket`.
    pub socket: SocketAddress,
    /// Member `device`.
    pub device: String,
}

impl VfioUserServerProperties {
    /// With the mandatory members, no optional one set.
    pub fn new(socket: impl Into<SocketAddress>, device: impl Into<String>) -> Self {
        Self { socket: socket.into(), device: device.into() }
    }
}

record! { sent VfioUserServerProperties {
    socket: "socket" required,
    device: "device" required,
} }

/// The struct `IOMMUFDProperties`, since QEMU 9.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,IOMMUFDProperties)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct IommufdProperties {
    /// Member `fd`.
    pub fd: Option<String>,
}

impl IommufdProperties {
    /// With no member set.
    #[inline]
    pub fn new() -> Self {
        Self { fd: None }
    }

    /// Sets `fd`.
    #[must_use]
    pub fn fd(mut self, fd: impl Into<String>) -> Self {
        self.fd = Some(fd.into());
        self
    }
}

record! { sent IommufdProperties {
    fd: "fd" optional,
} }

/// The struct `AcpiGenericInitiatorProperties`, since QEMU 9.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,AcpiGenericInitiatorProperties)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AcpiGenericInitiatorProperties {
    /// Member `pci-dev`.
    #[doc(alias = "pci-dev")]
    pub pci_dev: String,
    /// Member `node`.
    pub node: u32,
}

impl AcpiGenericInitiatorProperties {
    /// With the mandatory members, no optional one set.
    pub fn new(pci_dev: impl Into<String>, node: u32) -> Self {
        Self { pci_dev: pci_dev.into(), node }
    }
}

record! { sent AcpiGenericInitiatorProperties {
    pci_dev: "pci-dev" required,
    node: "node" required,
} }

/// The struct `AcpiGenericPortProperties`, since QEMU 9.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,AcpiGenericPortProperties)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AcpiGenericPortProperties {
    /// Member `pci-bus`.
    #[doc(alias = "pci-bus")]
    pub pci_bus: String,
    /// Member `node`.
    pub node: u32,
}

impl AcpiGenericPortProperties {
    /// With the mandatory members, no optional one set.
    pub fn new(pci_bus: impl Into<String>, node: u32) -> Self {
        Self { pci_bus: pci_bus.into(), node }
    }
}

record! { sent AcpiGenericPortProperties {
    pci_bus: "pci-bus" required,
    node: "node" required,
} }

/// The struct `RngProperties`, since QEMU 1.3.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,RngProperties)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RngProperties {
    /// Member `opened`. **Deprecated** upstream.
    pub opened: Option<bool>,
}

impl RngProperties {
    /// With no member set.
    #[inline]
    pub fn new() -> Self {
        Self { opened: None }
    }

    /// Sets `opened`.
    #[deprecated = "deprecated by QEMU 6.0"]
    #[must_use]
    #[inline]
    pub fn opened(mut self, opened: bool) -> Self {
        self.opened = Some(opened);
        self
    }
}

record! { sent RngProperties {
    opened: "opened" optional,
} }

/// The struct `RngEgdProperties`, since QEMU 1.3.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,RngEgdProperties)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RngEgdProperties {
    /// Member `opened`. **Deprecated** upstream.
    pub opened: Option<bool>,
    /// Member `chardev`.
    pub chardev: String,
}

impl RngEgdProperties {
    /// With the mandatory members, no optional one set.
    pub fn new(chardev: impl Into<String>) -> Self {
        Self { opened: None, chardev: chardev.into() }
    }

    /// Sets `opened`.
    #[deprecated = "deprecated by QEMU 6.0"]
    #[must_use]
    #[inline]
    pub fn opened(mut self, opened: bool) -> Self {
        self.opened = Some(opened);
        self
    }
}

record! { sent RngEgdProperties {
    opened: "opened" optional,
    chardev: "chardev" required,
} }

/// The struct `RngRandomProperties`, since QEMU 1.3.
///
/// Only in builds with `CONFIG_POSIX`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,RngRandomProperties)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RngRandomProperties {
    /// Member `opened`. **Deprecated** upstream.
    pub opened: Option<bool>,
    /// Member `filename`.
    pub filename: Option<String>,
}

impl RngRandomProperties {
    /// With no member set.
    #[inline]
    pub fn new() -> Self {
        Self { opened: None, filename: None }
    }

    /// Sets `opened`.
    #[deprecated = "deprecated by QEMU 6.0"]
    #[must_use]
    #[inline]
    pub fn opened(mut self, opened: bool) -> Self {
        self.opened = Some(opened);
        self
    }

    /// Sets `filename`.
    #[must_use]
    pub fn filename(mut self, filename: impl Into<String>) -> Self {
        self.filename = Some(filename.into());
        self
    }
}

record! { sent RngRandomProperties {
    opened: "opened" optional,
    filename: "filename" optional,
} }

/// The struct `IgvmCfgProperties`, since QEMU 10.1.
///
/// Only in builds with `CONFIG_IGVM`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,IgvmCfgProperties)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IgvmCfgProperties {
    /// Member `file`.
    pub file: String,
}

impl IgvmCfgProperties {
    /// With the mandatory members, no optional one set.
    pub fn new(file: impl Into<String>) -> Self {
        Self { file: file.into() }
    }
}

record! { sent IgvmCfgProperties {
    file: "file" required,
} }

/// The struct `SevCommonProperties`, since QEMU 9.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,SevCommonProperties)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SevCommonProperties {
    /// Member `sev-device`.
    #[doc(alias = "sev-device")]
    pub sev_device: Option<String>,
    /// Member `cbitpos`.
    pub cbitpos: Option<u32>,
    /// Member `reduced-phys-bits`.
    #[doc(alias = "reduced-phys-bits")]
    pub reduced_phys_bits: u32,
    /// Member `kernel-hashes`, since QEMU 6.2.
    #[doc(alias = "kernel-hashes")]
    pub kernel_hashes: Option<bool>,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl SevCommonProperties {
    /// With the mandatory members, no optional one set.
    #[inline]
    pub fn new(reduced_phys_bits: u32) -> Self {
        Self { sev_device: None, cbitpos: None, reduced_phys_bits, kernel_hashes: None, extra: Extra::default() }
    }

    /// Sets `sev-device`.
    #[must_use]
    pub fn sev_device(mut self, sev_device: impl Into<String>) -> Self {
        self.sev_device = Some(sev_device.into());
        self
    }

    /// Sets `cbitpos`.
    #[must_use]
    #[inline]
    pub fn cbitpos(mut self, cbitpos: u32) -> Self {
        self.cbitpos = Some(cbitpos);
        self
    }

    /// Sets `kernel-hashes`.
    #[must_use]
    #[inline]
    pub fn kernel_hashes(mut self, kernel_hashes: bool) -> Self {
        self.kernel_hashes = Some(kernel_hashes);
        self
    }
}

record! { both SevCommonProperties {
    sev_device: "sev-device" optional,
    cbitpos: "cbitpos" optional,
    reduced_phys_bits: "reduced-phys-bits" required,
    kernel_hashes: "kernel-hashes" optional,
} extra }

/// The struct `SevGuestProperties`, since QEMU 2.12.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,SevGuestProperties)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SevGuestProperties {
    /// Member `sev-device`.
    #[doc(alias = "sev-device")]
    pub sev_device: Option<String>,
    /// Member `cbitpos`.
    pub cbitpos: Option<u32>,
    /// Member `reduced-phys-bits`.
    #[doc(alias = "reduced-phys-bits")]
    pub reduced_phys_bits: u32,
    /// Member `kernel-hashes`, since QEMU 6.2.
    #[doc(alias = "kernel-hashes")]
    pub kernel_hashes: Option<bool>,
    /// Member `dh-cert-file`.
    #[doc(alias = "dh-cert-file")]
    pub dh_cert_file: Option<String>,
    /// Member `session-file`.
    #[doc(alias = "session-file")]
    pub session_file: Option<String>,
    /// Member `policy`.
    pub policy: Option<u32>,
    /// Member `handle`.
    pub handle: Option<u32>,
    /// Member `legacy-vm-type`, since QEMU 9.1.
    #[doc(alias = "legacy-vm-type")]
    pub legacy_vm_type: Option<OnOffAuto>,
}

impl SevGuestProperties {
    /// With the mandatory members, no optional one set.
    #[inline]
    pub fn new(reduced_phys_bits: u32) -> Self {
        Self {
            sev_device: None,
            cbitpos: None,
            reduced_phys_bits,
            kernel_hashes: None,
            dh_cert_file: None,
            session_file: None,
            policy: None,
            handle: None,
            legacy_vm_type: None,
        }
    }

    /// Sets `sev-device`.
    #[must_use]
    pub fn sev_device(mut self, sev_device: impl Into<String>) -> Self {
        self.sev_device = Some(sev_device.into());
        self
    }

    /// Sets `cbitpos`.
    #[must_use]
    #[inline]
    pub fn cbitpos(mut self, cbitpos: u32) -> Self {
        self.cbitpos = Some(cbitpos);
        self
    }

    /// Sets `kernel-hashes`.
    #[must_use]
    #[inline]
    pub fn kernel_hashes(mut self, kernel_hashes: bool) -> Self {
        self.kernel_hashes = Some(kernel_hashes);
        self
    }

    /// Sets `dh-cert-file`.
    #[must_use]
    pub fn dh_cert_file(mut self, dh_cert_file: impl Into<String>) -> Self {
        self.dh_cert_file = Some(dh_cert_file.into());
        self
    }

    /// Sets `session-file`.
    #[must_use]
    pub fn session_file(mut self, session_file: impl Into<String>) -> Self {
        self.session_file = Some(session_file.into());
        self
    }

    /// Sets `policy`.
    #[must_use]
    #[inline]
    pub fn policy(mut self, policy: u32) -> Self {
        self.policy = Some(policy);
        self
    }

    /// Sets `handle`.
    #[must_use]
    #[inline]
    pub fn handle(mut self, handle: u32) -> Self {
        self.handle = Some(handle);
        self
    }

    /// Sets `legacy-vm-type`.
    #[must_use]
    pub fn legacy_vm_type(mut self, legacy_vm_type: impl Into<OnOffAuto>) -> Self {
        self.legacy_vm_type = Some(legacy_vm_type.into());
        self
    }
}

record! { sent SevGuestProperties {
    sev_device: "sev-device" optional,
    cbitpos: "cbitpos" optional,
    reduced_phys_bits: "reduced-phys-bits" required,
    kernel_hashes: "kernel-hashes" optional,
    dh_cert_file: "dh-cert-file" optional,
    session_file: "session-file" optional,
    policy: "policy" optional,
    handle: "handle" optional,
    legacy_vm_type: "legacy-vm-type" optional,
} }

/// The struct `SevSnpGuestProperties`, since QEMU 9.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,SevSnpGuestProperties)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SevSnpGuestProperties {
    /// Member `sev-device`.
    #[doc(alias = "sev-device")]
    pub sev_device: Option<String>,
    /// Member `cbitpos`.
    pub cbitpos: Option<u32>,
    /// Member `reduced-phys-bits`.
    #[doc(alias = "reduced-phys-bits")]
    pub reduced_phys_bits: u32,
    /// Member `kernel-hashes`, since QEMU 6.2.
    #[doc(alias = "kernel-hashes")]
    pub kernel_hashes: Option<bool>,
    /// Member `policy`.
    pub policy: Option<u64>,
    /// Member `guest-visible-workarounds`.
    #[doc(alias = "guest-visible-workarounds")]
    pub guest_visible_workarounds: Option<Base64>,
    /// Member `id-block`.
    #[doc(alias = "id-block")]
    pub id_block: Option<Base64>,
    /// Member `id-auth`.
    #[doc(alias = "id-auth")]
    pub id_auth: Option<Base64>,
    /// Member `author-key-enabled`.
    #[doc(alias = "author-key-enabled")]
    pub author_key_enabled: Option<bool>,
    /// Member `host-data`.
    #[doc(alias = "host-data")]
    pub host_data: Option<Base64>,
    /// Member `vcek-disabled`, since QEMU 9.1.
    #[doc(alias = "vcek-disabled")]
    pub vcek_disabled: Option<bool>,
}

impl SevSnpGuestProperties {
    /// With the mandatory members, no optional one set.
    #[inline]
    pub fn new(reduced_phys_bits: u32) -> Self {
        Self {
            sev_device: None,
            cbitpos: None,
            reduced_phys_bits,
            kernel_hashes: None,
            policy: None,
            guest_visible_workarounds: None,
            id_block: None,
            id_auth: None,
            author_key_enabled: None,
            host_data: None,
            vcek_disabled: None,
        }
    }

    /// Sets `sev-device`.
    #[must_use]
    pub fn sev_device(mut self, sev_device: impl Into<String>) -> Self {
        self.sev_device = Some(sev_device.into());
        self
    }

    /// Sets `cbitpos`.
    #[must_use]
    #[inline]
    pub fn cbitpos(mut self, cbitpos: u32) -> Self {
        self.cbitpos = Some(cbitpos);
        self
    }

    /// Sets `kernel-hashes`.
    #[must_use]
    #[inline]
    pub fn kernel_hashes(mut self, kernel_hashes: bool) -> Self {
        self.kernel_hashes = Some(kernel_hashes);
        self
    }

    /// Sets `policy`.
    #[must_use]
    #[inline]
    pub fn policy(mut self, policy: u64) -> Self {
        self.policy = Some(policy);
        self
    }

    /// Sets `guest-visible-workarounds`.
    #[must_use]
    pub fn guest_visible_workarounds(mut self, guest_visible_workarounds: impl Into<Base64>) -> Self {
        self.guest_visible_workarounds = Some(guest_visible_workarounds.into());
        self
    }

    /// Sets `id-block`.
    #[must_use]
    pub fn id_block(mut self, id_block: impl Into<Base64>) -> Self {
        self.id_block = Some(id_block.into());
        self
    }

    /// Sets `id-auth`.
    #[must_use]
    pub fn id_auth(mut self, id_auth: impl Into<Base64>) -> Self {
        self.id_auth = Some(id_auth.into());
        self
    }

    /// Sets `author-key-enabled`.
    #[must_use]
    #[inline]
    pub fn author_key_enabled(mut self, author_key_enabled: bool) -> Self {
        self.author_key_enabled = Some(author_key_enabled);
        self
    }

    /// Sets `host-data`.
    #[must_use]
    pub fn host_data(mut self, host_data: impl Into<Base64>) -> Self {
        self.host_data = Some(host_data.into());
        self
    }

    /// Sets `vcek-disabled`.
    #[must_use]
    #[inline]
    pub fn vcek_disabled(mut self, vcek_disabled: bool) -> Self {
        self.vcek_disabled = Some(vcek_disabled);
        self
    }
}

record! { sent SevSnpGuestProperties {
    sev_device: "sev-device" optional,
    cbitpos: "cbitpos" optional,
    reduced_phys_bits: "reduced-phys-bits" required,
    kernel_hashes: "kernel-hashes" optional,
    policy: "policy" optional,
    guest_visible_workarounds: "guest-visible-workarounds" optional,
    id_block: "id-block" optional,
    id_auth: "id-auth" optional,
    author_key_enabled: "author-key-enabled" optional,
    host_data: "host-data" optional,
    vcek_disabled: "vcek-disabled" optional,
} }

/// The struct `TdxGuestProperties`, since QEMU 10.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,TdxGuestProperties)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TdxGuestProperties {
    /// Member `attributes`.
    pub attributes: Option<u64>,
    /// Member `sept-ve-disable`.
    #[doc(alias = "sept-ve-disable")]
    pub sept_ve_disable: Option<bool>,
    /// Member `mrconfigid`.
    pub mrconfigid: Option<Base64>,
    /// Member `mrowner`.
    pub mrowner: Option<Base64>,
    /// Member `mrownerconfig`.
    pub mrownerconfig: Option<Base64>,
    /// Member `quote-generation-socket`.
    #[doc(alias = "quote-generation-socket")]
    pub quote_generation_socket: Option<SocketAddress>,
}

impl TdxGuestProperties {
    /// With no member set.
    #[inline]
    pub fn new() -> Self {
        Self {
            attributes: None,
            sept_ve_disable: None,
            mrconfigid: None,
            mrowner: None,
            mrownerconfig: None,
            quote_generation_socket: None,
        }
    }

    /// Sets `attributes`.
    #[must_use]
    #[inline]
    pub fn attributes(mut self, attributes: u64) -> Self {
        self.attributes = Some(attributes);
        self
    }

    /// Sets `sept-ve-disable`.
    #[must_use]
    #[inline]
    pub fn sept_ve_disable(mut self, sept_ve_disable: bool) -> Self {
        self.sept_ve_disable = Some(sept_ve_disable);
        self
    }

    /// Sets `mrconfigid`.
    #[must_use]
    pub fn mrconfigid(mut self, mrconfigid: impl Into<Base64>) -> Self {
        self.mrconfigid = Some(mrconfigid.into());
        self
    }

    /// Sets `mrowner`.
    #[must_use]
    pub fn mrowner(mut self, mrowner: impl Into<Base64>) -> Self {
        self.mrowner = Some(mrowner.into());
        self
    }

    /// Sets `mrownerconfig`.
    #[must_use]
    pub fn mrownerconfig(mut self, mrownerconfig: impl Into<Base64>) -> Self {
        self.mrownerconfig = Some(mrownerconfig.into());
        self
    }

    /// Sets `quote-generation-socket`.
    #[must_use]
    pub fn quote_generation_socket(mut self, quote_generation_socket: impl Into<SocketAddress>) -> Self {
        self.quote_generation_socket = Some(quote_generation_socket.into());
        self
    }
}

record! { sent TdxGuestProperties {
    attributes: "attributes" optional,
    sept_ve_disable: "sept-ve-disable" optional,
    mrconfigid: "mrconfigid" optional,
    mrowner: "mrowner" optional,
    mrownerconfig: "mrownerconfig" optional,
    quote_generation_socket: "quote-generation-socket" optional,
} }

/// The struct `ThreadContextProperties`, since QEMU 7.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,ThreadContextProperties)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ThreadContextProperties {
    /// Member `cpu-affinity`.
    #[doc(alias = "cpu-affinity")]
    pub cpu_affinity: Option<Vec<u16>>,
    /// Member `node-affinity`.
    #[doc(alias = "node-affinity")]
    pub node_affinity: Option<Vec<u16>>,
}

impl ThreadContextProperties {
    /// With no member set.
    #[inline]
    pub fn new() -> Self {
        Self { cpu_affinity: None, node_affinity: None }
    }

    /// Sets `cpu-affinity`.
    #[must_use]
    pub fn cpu_affinity(mut self, cpu_affinity: impl IntoIterator<Item = u16>) -> Self {
        self.cpu_affinity = Some(cpu_affinity.into_iter().collect());
        self
    }

    /// Sets `node-affinity`.
    #[must_use]
    pub fn node_affinity(mut self, node_affinity: impl IntoIterator<Item = u16>) -> Self {
        self.node_affinity = Some(node_affinity.into_iter().collect());
        self
    }
}

record! { sent ThreadContextProperties {
    cpu_affinity: "cpu-affinity" optional,
    node_affinity: "node-affinity" optional,
} }

/// The enum `ObjectType`, since QEMU 6.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,ObjectType)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ObjectType {
    /// Value `acpi-generic-initiator`.
    #[doc(alias = "acpi-generic-initiator")]
    AcpiGenericInitiator,
    /// Value `acpi-generic-port`.
    #[doc(alias = "acpi-generic-port")]
    AcpiGenericPort,
    /// Value `authz-list`.
    #[doc(alias = "authz-list")]
    AuthzList,
    /// Value `authz-listfile`.
    #[doc(alias = "authz-listfile")]
    AuthzListfile,
    /// Value `authz-pam`.
    #[doc(alias = "authz-pam")]
    AuthzPam,
    /// Value `authz-simple`.
    #[doc(alias = "authz-simple")]
    AuthzSimple,
    /// Value `can-bus`.
    #[doc(alias = "can-bus")]
    CanBus,
    /// Value `can-host-socketcan`. Only in builds with `CONFIG_LINUX`.
    #[doc(alias = "can-host-socketcan")]
    CanHostSocketcan,
    /// Value `colo-compare`.
    #[doc(alias = "colo-compare")]
    ColoCompare,
    /// Value `cryptodev-backend`.
    #[doc(alias = "cryptodev-backend")]
    CryptodevBackend,
    /// Value `cryptodev-backend-builtin`.
    #[doc(alias = "cryptodev-backend-builtin")]
    CryptodevBackendBuiltin,
    /// Value `cryptodev-backend-lkcf`.
    #[doc(alias = "cryptodev-backend-lkcf")]
    CryptodevBackendLkcf,
    /// Value `cryptodev-vhost-user`. Only in builds with `CONFIG_VHOST_CRYPTO`.
    #[doc(alias = "cryptodev-vhost-user")]
    CryptodevVhostUser,
    /// Value `dbus-vmstate`.
    #[doc(alias = "dbus-vmstate")]
    DbusVmstate,
    /// Value `filter-buffer`.
    #[doc(alias = "filter-buffer")]
    FilterBuffer,
    /// Value `filter-dump`.
    #[doc(alias = "filter-dump")]
    FilterDump,
    /// Value `filter-mirror`.
    #[doc(alias = "filter-mirror")]
    FilterMirror,
    /// Value `filter-redirector`.
    #[doc(alias = "filter-redirector")]
    FilterRedirector,
    /// Value `filter-replay`.
    #[doc(alias = "filter-replay")]
    FilterReplay,
    /// Value `filter-rewriter`.
    #[doc(alias = "filter-rewriter")]
    FilterRewriter,
    /// Value `igvm-cfg`. Only in builds with `CONFIG_IGVM`.
    #[doc(alias = "igvm-cfg")]
    IgvmCfg,
    /// Value `input-barrier`.
    #[doc(alias = "input-barrier")]
    InputBarrier,
    /// Value `input-linux`. Only in builds with `CONFIG_LINUX`.
    #[doc(alias = "input-linux")]
    InputLinux,
    /// Value `iommufd`.
    Iommufd,
    /// Value `iothread`.
    Iothread,
    /// Value `main-loop`.
    #[doc(alias = "main-loop")]
    MainLoop,
    /// Value `memory-backend-epc`. Only in builds with `CONFIG_LINUX`.
    #[doc(alias = "memory-backend-epc")]
    MemoryBackendEpc,
    /// Value `memory-backend-file`.
    #[doc(alias = "memory-backend-file")]
    MemoryBackendFile,
    /// Value `memory-backend-memfd`. Only in builds with `CONFIG_LINUX`.
    #[doc(alias = "memory-backend-memfd")]
    MemoryBackendMemfd,
    /// Value `memory-backend-ram`.
    #[doc(alias = "memory-backend-ram")]
    MemoryBackendRam,
    /// Value `memory-backend-shm`. Only in builds with `CONFIG_POSIX`.
    #[doc(alias = "memory-backend-shm")]
    MemoryBackendShm,
    /// Value `pef-guest`.
    #[doc(alias = "pef-guest")]
    PefGuest,
    /// Value `pr-manager-helper`. Only in builds with `CONFIG_LINUX`.
    #[doc(alias = "pr-manager-helper")]
    PrManagerHelper,
    /// Value `qtest`.
    Qtest,
    /// Value `rng-builtin`.
    #[doc(alias = "rng-builtin")]
    RngBuiltin,
    /// Value `rng-egd`.
    #[doc(alias = "rng-egd")]
    RngEgd,
    /// Value `rng-random`. Only in builds with `CONFIG_POSIX`.
    #[doc(alias = "rng-random")]
    RngRandom,
    /// Value `secret`.
    Secret,
    /// Value `secret_keyring`. Only in builds with `CONFIG_SECRET_KEYRING`.
    #[doc(alias = "secret_keyring")]
    SecretKeyring,
    /// Value `sev-guest`.
    #[doc(alias = "sev-guest")]
    SevGuest,
    /// Value `sev-snp-guest`.
    #[doc(alias = "sev-snp-guest")]
    SevSnpGuest,
    /// Value `thread-context`.
    #[doc(alias = "thread-context")]
    ThreadContext,
    /// Value `s390-pv-guest`.
    #[doc(alias = "s390-pv-guest")]
    S390PvGuest,
    /// Value `tdx-guest`.
    #[doc(alias = "tdx-guest")]
    TdxGuest,
    /// Value `throttle-group`.
    #[doc(alias = "throttle-group")]
    ThrottleGroup,
    /// Value `tls-creds-anon`.
    #[doc(alias = "tls-creds-anon")]
    TlsCredsAnon,
    /// Value `tls-creds-psk`.
    #[doc(alias = "tls-creds-psk")]
    TlsCredsPsk,
    /// Value `tls-creds-x509`.
    #[doc(alias = "tls-creds-x509")]
    TlsCredsX509,
    /// Value `tls-cipher-suites`.
    #[doc(alias = "tls-cipher-suites")]
    TlsCipherSuites,
    /// Value `x-remote-object`. **Unstable** upstream: it may change or go away without notice.
    #[doc(alias = "x-remote-object")]
    XRemoteObject,
    /// Value `x-vfio-user-server`. **Unstable** upstream: it may change or go away without notice.
    #[doc(alias = "x-vfio-user-server")]
    XVfioUserServer,
}

enumeration! { sent ObjectType {
    "acpi-generic-initiator" AcpiGenericInitiator,
    "acpi-generic-port" AcpiGenericPort,
    "authz-list" AuthzList,
    "authz-listfile" AuthzListfile,
    "authz-pam" AuthzPam,
    "authz-simple" AuthzSimple,
    "can-bus" CanBus,
    "can-host-socketcan" CanHostSocketcan,
    "colo-compare" ColoCompare,
    "cryptodev-backend" CryptodevBackend,
    "cryptodev-backend-builtin" CryptodevBackendBuiltin,
    "cryptodev-backend-lkcf" CryptodevBackendLkcf,
    "cryptodev-vhost-user" CryptodevVhostUser,
    "dbus-vmstate" DbusVmstate,
    "filter-buffer" FilterBuffer,
    "filter-dump" FilterDump,
    "filter-mirror" FilterMirror,
    "filter-redirector" FilterRedirector,
    "filter-replay" FilterReplay,
    "filter-rewriter" FilterRewriter,
    "igvm-cfg" IgvmCfg,
    "input-barrier" InputBarrier,
    "input-linux" InputLinux,
    "iommufd" Iommufd,
    "iothread" Iothread,
    "main-loop" MainLoop,
    "memory-backend-epc" MemoryBackendEpc,
    "memory-backend-file" MemoryBackendFile,
    "memory-backend-memfd" MemoryBackendMemfd,
    "memory-backend-ram" MemoryBackendRam,
    "memory-backend-shm" MemoryBackendShm,
    "pef-guest" PefGuest,
    "pr-manager-helper" PrManagerHelper,
    "qtest" Qtest,
    "rng-builtin" RngBuiltin,
    "rng-egd" RngEgd,
    "rng-random" RngRandom,
    "secret" Secret,
    "secret_keyring" SecretKeyring,
    "sev-guest" SevGuest,
    "sev-snp-guest" SevSnpGuest,
    "thread-context" ThreadContext,
    "s390-pv-guest" S390PvGuest,
    "tdx-guest" TdxGuest,
    "throttle-group" ThrottleGroup,
    "tls-creds-anon" TlsCredsAnon,
    "tls-creds-psk" TlsCredsPsk,
    "tls-creds-x509" TlsCredsX509,
    "tls-cipher-suites" TlsCipherSuites,
    "x-remote-object" XRemoteObject,
    "x-vfio-user-server" XVfioUserServer,
} }

/// The union `ObjectOptions`, since QEMU 6.0.
///
/// Its tag is `qom-type`, which [`ObjectOptionsBranch`] stands for.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,ObjectOptions)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ObjectOptions {
    /// Member `id`.
    pub id: String,
    /// What `qom-type` is, and the members that come with it.
    pub branch: ObjectOptionsBranch,
}

impl ObjectOptions {
    /// With the mandatory members, no optional one set.
    pub fn new(id: impl Into<String>, branch: impl Into<ObjectOptionsBranch>) -> Self {
        Self { id: id.into(), branch: branch.into() }
    }

    /// With the branch `acpi-generic-initiator`.
    pub fn acpi_generic_initiator(id: impl Into<String>, pci_dev: impl Into<String>, node: u32) -> Self {
        Self::new(id, ObjectOptionsBranch::AcpiGenericInitiator(AcpiGenericInitiatorProperties::new(pci_dev, node)))
    }

    /// With the branch `acpi-generic-port`.
    pub fn acpi_generic_port(id: impl Into<String>, pci_bus: impl Into<String>, node: u32) -> Self {
        Self::new(id, ObjectOptionsBranch::AcpiGenericPort(AcpiGenericPortProperties::new(pci_bus, node)))
    }

    /// With the branch `authz-list`.
    pub fn authz_list(id: impl Into<String>) -> Self {
        Self::new(id, ObjectOptionsBranch::AuthzList(AuthZListProperties::new()))
    }

    /// With the branch `authz-listfile`.
    pub fn authz_listfile(id: impl Into<String>, filename: impl Into<String>) -> Self {
        Self::new(id, ObjectOptionsBranch::AuthzListfile(AuthZListFileProperties::new(filename)))
    }

    /// With the branch `authz-pam`.
    pub fn authz_pam(id: impl Into<String>, service: impl Into<String>) -> Self {
        Self::new(id, ObjectOptionsBranch::AuthzPam(AuthZpamProperties::new(service)))
    }

    /// With the branch `authz-simple`.
    pub fn authz_simple(id: impl Into<String>, identity: impl Into<String>) -> Self {
        Self::new(id, ObjectOptionsBranch::AuthzSimple(AuthZSimpleProperties::new(identity)))
    }

    /// With the branch `can-bus`.
    pub fn can_bus(id: impl Into<String>) -> Self {
        Self::new(id, ObjectOptionsBranch::CanBus)
    }

    /// With the branch `can-host-socketcan`. Only in builds with `CONFIG_LINUX`.
    pub fn can_host_socketcan(id: impl Into<String>, r#if: impl Into<String>, canbus: impl Into<String>) -> Self {
        Self::new(id, ObjectOptionsBranch::CanHostSocketcan(CanHostSocketcanProperties::new(r#if, canbus)))
    }

    /// With the branch `colo-compare`.
    pub fn colo_compare(
        id: impl Into<String>,
        primary_in: impl Into<String>,
        secondary_in: impl Into<String>,
        outdev: impl Into<String>,
        iothread: impl Into<String>,
    ) -> Self {
        let members = ColoCompareProperties::new(primary_in, secondary_in, outdev, iothread);
        Self::new(id, ObjectOptionsBranch::ColoCompare(members))
    }

    /// With the branch `cryptodev-backend`.
    pub fn cryptodev_backend(id: impl Into<String>) -> Self {
        Self::new(id, ObjectOptionsBranch::CryptodevBackend(CryptodevBackendProperties::new()))
    }

    /// With the branch `cryptodev-backend-builtin`.
    pub fn cryptodev_backend_builtin(id: impl Into<String>) -> Self {
        Self::new(id, ObjectOptionsBranch::CryptodevBackendBuiltin(CryptodevBackendProperties::new()))
    }

    /// With the branch `cryptodev-backend-lkcf`.
    pub fn cryptodev_backend_lkcf(id: impl Into<String>) -> Self {
        Self::new(id, ObjectOptionsBranch::CryptodevBackendLkcf(CryptodevBackendProperties::new()))
    }

    /// With the branch `cryptodev-vhost-user`. Only in builds with `CONFIG_VHOST_CRYPTO`.
    pub fn cryptodev_vhost_user(id: impl Into<String>, chardev: impl Into<String>) -> Self {
        Self::new(id, ObjectOptionsBranch::CryptodevVhostUser(CryptodevVhostUserProperties::new(chardev)))
    }

    /// With the branch `dbus-vmstate`.
    pub fn dbus_vmstate(id: impl Into<String>, addr: impl Into<String>) -> Self {
        Self::new(id, ObjectOptionsBranch::DbusVmstate(DBusVmStateProperties::new(addr)))
    }

    /// With the branch `filter-buffer`.
    pub fn filter_buffer(id: impl Into<String>, netdev: impl Into<String>, interval: u32) -> Self {
        Self::new(id, ObjectOptionsBranch::FilterBuffer(FilterBufferProperties::new(netdev, interval)))
    }

    /// With the branch `filter-dump`.
    pub fn filter_dump(id: impl Into<String>, netdev: impl Into<String>, file: impl Into<String>) -> Self {
        Self::new(id, ObjectOptionsBranch::FilterDump(FilterDumpProperties::new(netdev, file)))
    }

    /// With the branch `filter-mirror`.
    pub fn filter_mirror(id: impl Into<String>, netdev: impl Into<String>, outdev: impl Into<String>) -> Self {
        Self::new(id, ObjectOptionsBranch::FilterMirror(FilterMirrorProperties::new(netdev, outdev)))
    }

    /// With the branch `filter-redirector`.
    pub fn filter_redirector(id: impl Into<String>, netdev: impl Into<String>) -> Self {
        Self::new(id, ObjectOptionsBranch::FilterRedirector(FilterRedirectorProperties::new(netdev)))
    }

    /// With the branch `filter-replay`.
    pub fn filter_replay(id: impl Into<String>, netdev: impl Into<String>) -> Self {
        Self::new(id, ObjectOptionsBranch::FilterReplay(NetfilterProperties::new(netdev)))
    }

    /// With the branch `filter-rewriter`.
    pub fn filter_rewriter(id: impl Into<String>, netdev: impl Into<String>) -> Self {
        Self::new(id, ObjectOptionsBranch::FilterRewriter(FilterRewriterProperties::new(netdev)))
    }

    /// With the branch `igvm-cfg`. Only in builds with `CONFIG_IGVM`.
    pub fn igvm_cfg(id: impl Into<String>, file: impl Into<String>) -> Self {
        Self::new(id, ObjectOptionsBranch::IgvmCfg(IgvmCfgProperties::new(file)))
    }

    /// With the branch `input-barrier`.
    pub fn input_barrier(id: impl Into<String>, name: impl Into<String>) -> Self {
        Self::new(id, ObjectOptionsBranch::InputBarrier(InputBarrierProperties::new(name)))
    }

    /// With the branch `input-linux`. Only in builds with `CONFIG_LINUX`.
    pub fn input_linux(id: impl Into<String>, evdev: impl Into<String>) -> Self {
        Self::new(id, ObjectOptionsBranch::InputLinux(InputLinuxProperties::new(evdev)))
    }

    /// With the branch `iommufd`.
    pub fn iommufd(id: impl Into<String>) -> Self {
        Self::new(id, ObjectOptionsBranch::Iommufd(IommufdProperties::new()))
    }

    /// With the branch `iothread`.
    pub fn iothread(id: impl Into<String>) -> Self {
        Self::new(id, ObjectOptionsBranch::Iothread(IothreadProperties::new()))
    }

    /// With the branch `main-loop`.
    pub fn main_loop(id: impl Into<String>) -> Self {
        Self::new(id, ObjectOptionsBranch::MainLoop(MainLoopProperties::new()))
    }

    /// With the branch `memory-backend-epc`. Only in builds with `CONFIG_LINUX`.
    pub fn memory_backend_epc(id: impl Into<String>, size: u64) -> Self {
        Self::new(id, ObjectOptionsBranch::MemoryBackendEpc(MemoryBackendEpcProperties::new(size)))
    }

    /// With the branch `memory-backend-file`.
    pub fn memory_backend_file(id: impl Into<String>, size: u64, mem_path: impl Into<String>) -> Self {
        Self::new(id, ObjectOptionsBranch::MemoryBackendFile(MemoryBackendFileProperties::new(size, mem_path)))
    }

    /// With the branch `memory-backend-memfd`. Only in builds with `CONFIG_LINUX`.
    pub fn memory_backend_memfd(id: impl Into<String>, size: u64) -> Self {
        Self::new(id, ObjectOptionsBranch::MemoryBackendMemfd(MemoryBackendMemfdProperties::new(size)))
    }

    /// With the branch `memory-backend-ram`.
    pub fn memory_backend_ram(id: impl Into<String>, size: u64) -> Self {
        Self::new(id, ObjectOptionsBranch::MemoryBackendRam(MemoryBackendProperties::new(size)))
    }

    /// With the branch `memory-backend-shm`. Only in builds with `CONFIG_POSIX`.
    pub fn memory_backend_shm(id: impl Into<String>, size: u64) -> Self {
        Self::new(id, ObjectOptionsBranch::MemoryBackendShm(MemoryBackendShmProperties::new(size)))
    }

    /// With the branch `pef-guest`.
    pub fn pef_guest(id: impl Into<String>) -> Self {
        Self::new(id, ObjectOptionsBranch::PefGuest)
    }

    /// With the branch `pr-manager-helper`. Only in builds with `CONFIG_LINUX`.
    pub fn pr_manager_helper(id: impl Into<String>, path: impl Into<String>) -> Self {
        Self::new(id, ObjectOptionsBranch::PrManagerHelper(PrManagerHelperProperties::new(path)))
    }

    /// With the branch `qtest`.
    pub fn qtest(id: impl Into<String>, chardev: impl Into<String>) -> Self {
        Self::new(id, ObjectOptionsBranch::Qtest(QtestProperties::new(chardev)))
    }

    /// With the branch `rng-builtin`.
    pub fn rng_builtin(id: impl Into<String>) -> Self {
        Self::new(id, ObjectOptionsBranch::RngBuiltin(RngProperties::new()))
    }

    /// With the branch `rng-egd`.
    pub fn rng_egd(id: impl Into<String>, chardev: impl Into<String>) -> Self {
        Self::new(id, ObjectOptionsBranch::RngEgd(RngEgdProperties::new(chardev)))
    }

    /// With the branch `rng-random`. Only in builds with `CONFIG_POSIX`.
    pub fn rng_random(id: impl Into<String>) -> Self {
        Self::new(id, ObjectOptionsBranch::RngRandom(RngRandomProperties::new()))
    }

    /// With the branch `secret`.
    pub fn secret(id: impl Into<String>) -> Self {
        Self::new(id, ObjectOptionsBranch::Secret(SecretProperties::new()))
    }

    /// With the branch `secret_keyring`. Only in builds with `CONFIG_SECRET_KEYRING`.
    pub fn secret_keyring(id: impl Into<String>, serial: i32) -> Self {
        Self::new(id, ObjectOptionsBranch::SecretKeyring(SecretKeyringProperties::new(serial)))
    }

    /// With the branch `sev-guest`.
    pub fn sev_guest(id: impl Into<String>, reduced_phys_bits: u32) -> Self {
        Self::new(id, ObjectOptionsBranch::SevGuest(SevGuestProperties::new(reduced_phys_bits)))
    }

    /// With the branch `sev-snp-guest`.
    pub fn sev_snp_guest(id: impl Into<String>, reduced_phys_bits: u32) -> Self {
        Self::new(id, ObjectOptionsBranch::SevSnpGuest(SevSnpGuestProperties::new(reduced_phys_bits)))
    }

    /// With the branch `thread-context`.
    pub fn thread_context(id: impl Into<String>) -> Self {
        Self::new(id, ObjectOptionsBranch::ThreadContext(ThreadContextProperties::new()))
    }

    /// With the branch `s390-pv-guest`.
    pub fn s390_pv_guest(id: impl Into<String>) -> Self {
        Self::new(id, ObjectOptionsBranch::S390PvGuest)
    }

    /// With the branch `tdx-guest`.
    pub fn tdx_guest(id: impl Into<String>) -> Self {
        Self::new(id, ObjectOptionsBranch::TdxGuest(TdxGuestProperties::new()))
    }

    /// With the branch `throttle-group`.
    pub fn throttle_group(id: impl Into<String>) -> Self {
        Self::new(id, ObjectOptionsBranch::ThrottleGroup(ThrottleGroupProperties::new()))
    }

    /// With the branch `tls-creds-anon`.
    pub fn tls_creds_anon(id: impl Into<String>) -> Self {
        Self::new(id, ObjectOptionsBranch::TlsCredsAnon(TlsCredsAnonProperties::new()))
    }

    /// With the branch `tls-creds-psk`.
    pub fn tls_creds_psk(id: impl Into<String>) -> Self {
        Self::new(id, ObjectOptionsBranch::TlsCredsPsk(TlsCredsPskProperties::new()))
    }

    /// With the branch `tls-creds-x509`.
    pub fn tls_creds_x509(id: impl Into<String>) -> Self {
        Self::new(id, ObjectOptionsBranch::TlsCredsX509(TlsCredsX509Properties::new()))
    }

    /// With the branch `tls-cipher-suites`.
    pub fn tls_cipher_suites(id: impl Into<String>) -> Self {
        Self::new(id, ObjectOptionsBranch::TlsCipherSuites(TlsCredsProperties::new()))
    }

    /// With the branch `x-remote-object`. **Unstable** upstream: it may change or go away without notice.
    pub fn x_remote_object(id: impl Into<String>, fd: impl Into<String>, devid: impl Into<String>) -> Self {
        Self::new(id, ObjectOptionsBranch::XRemoteObject(RemoteObjectProperties::new(fd, devid)))
    }

    /// With the branch `x-vfio-user-server`. **Unstable** upstream: it may change or go away without notice.
    pub fn x_vfio_user_server(
        id: impl Into<String>,
        socket: impl Into<SocketAddress>,
        device: impl Into<String>,
    ) -> Self {
        Self::new(id, ObjectOptionsBranch::XVfioUserServer(VfioUserServerProperties::new(socket, device)))
    }
}

/// The branches of [`ObjectOptions`], by the value of `qom-type`.
///
/// Members that only one branch has are made that branch by `into`; others are put into theirs by
/// name, such as `ObjectOptionsBranch::CryptodevBackend`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ObjectOptionsBranch {
    /// Branch `acpi-generic-initiator`.
    AcpiGenericInitiator(AcpiGenericInitiatorProperties),
    /// Branch `acpi-generic-port`.
    AcpiGenericPort(AcpiGenericPortProperties),
    /// Branch `authz-list`.
    AuthzList(AuthZListProperties),
    /// Branch `authz-listfile`.
    AuthzListfile(AuthZListFileProperties),
    /// Branch `authz-pam`.
    AuthzPam(AuthZpamProperties),
    /// Branch `authz-simple`.
    AuthzSimple(AuthZSimpleProperties),
    /// Branch `can-bus`.
    CanBus,
    /// Branch `can-host-socketcan`. Only in builds with `CONFIG_LINUX`.
    CanHostSocketcan(CanHostSocketcanProperties),
    /// Branch `colo-compare`.
    ColoCompare(ColoCompareProperties),
    /// Branch `cryptodev-backend`.
    CryptodevBackend(CryptodevBackendProperties),
    /// Branch `cryptodev-backend-builtin`.
    CryptodevBackendBuiltin(CryptodevBackendProperties),
    /// Branch `cryptodev-backend-lkcf`.
    CryptodevBackendLkcf(CryptodevBackendProperties),
    /// Branch `cryptodev-vhost-user`. Only in builds with `CONFIG_VHOST_CRYPTO`.
    CryptodevVhostUser(CryptodevVhostUserProperties),
    /// Branch `dbus-vmstate`.
    DbusVmstate(DBusVmStateProperties),
    /// Branch `filter-buffer`.
    FilterBuffer(FilterBufferProperties),
    /// Branch `filter-dump`.
    FilterDump(FilterDumpProperties),
    /// Branch `filter-mirror`.
    FilterMirror(FilterMirrorProperties),
    /// Branch `filter-redirector`.
    FilterRedirector(FilterRedirectorProperties),
    /// Branch `filter-replay`.
    FilterReplay(NetfilterProperties),
    /// Branch `filter-rewriter`.
    FilterRewriter(FilterRewriterProperties),
    /// Branch `igvm-cfg`. Only in builds with `CONFIG_IGVM`.
    IgvmCfg(IgvmCfgProperties),
    /// Branch `input-barrier`.
    InputBarrier(InputBarrierProperties),
    /// Branch `input-linux`. Only in builds with `CONFIG_LINUX`.
    InputLinux(InputLinuxProperties),
    /// Branch `iommufd`.
    Iommufd(IommufdProperties),
    /// Branch `iothread`.
    Iothread(IothreadProperties),
    /// Branch `main-loop`.
    MainLoop(MainLoopProperties),
    /// Branch `memory-backend-epc`. Only in builds with `CONFIG_LINUX`.
    MemoryBackendEpc(MemoryBackendEpcProperties),
    /// Branch `memory-backend-file`.
    MemoryBackendFile(MemoryBackendFileProperties),
    /// Branch `memory-backend-memfd`. Only in builds with `CONFIG_LINUX`.
    MemoryBackendMemfd(MemoryBackendMemfdProperties),
    /// Branch `memory-backend-ram`.
    MemoryBackendRam(MemoryBackendProperties),
    /// Branch `memory-backend-shm`. Only in builds with `CONFIG_POSIX`.
    MemoryBackendShm(MemoryBackendShmProperties),
    /// Branch `pef-guest`.
    PefGuest,
    /// Branch `pr-manager-helper`. Only in builds with `CONFIG_LINUX`.
    PrManagerHelper(PrManagerHelperProperties),
    /// Branch `qtest`.
    Qtest(QtestProperties),
    /// Branch `rng-builtin`.
    RngBuiltin(RngProperties),
    /// Branch `rng-egd`.
    RngEgd(RngEgdProperties),
    /// Branch `rng-random`. Only in builds with `CONFIG_POSIX`.
    RngRandom(RngRandomProperties),
    /// Branch `secret`.
    Secret(SecretProperties),
    /// Branch `secret_keyring`. Only in builds with `CONFIG_SECRET_KEYRING`.
    SecretKeyring(SecretKeyringProperties),
    /// Branch `sev-guest`.
    SevGuest(SevGuestProperties),
    /// Branch `sev-snp-guest`.
    SevSnpGuest(SevSnpGuestProperties),
    /// Branch `thread-context`.
    ThreadContext(ThreadContextProperties),
    /// Branch `s390-pv-guest`.
    S390PvGuest,
    /// Branch `tdx-guest`.
    TdxGuest(TdxGuestProperties),
    /// Branch `throttle-group`.
    ThrottleGroup(ThrottleGroupProperties),
    /// Branch `tls-creds-anon`.
    TlsCredsAnon(TlsCredsAnonProperties),
    /// Branch `tls-creds-psk`.
    TlsCredsPsk(TlsCredsPskProperties),
    /// Branch `tls-creds-x509`.
    TlsCredsX509(TlsCredsX509Properties),
    /// Branch `tls-cipher-suites`.
    TlsCipherSuites(TlsCredsProperties),
    /// Branch `x-remote-object`. **Unstable** upstream: it may change or go away without notice.
    XRemoteObject(RemoteObjectProperties),
    /// Branch `x-vfio-user-server`. **Unstable** upstream: it may change or go away without notice.
    XVfioUserServer(VfioUserServerProperties),
}

impl From<AcpiGenericInitiatorProperties> for ObjectOptionsBranch {
    #[inline]
    fn from(value: AcpiGenericInitiatorProperties) -> Self {
        Self::AcpiGenericInitiator(value)
    }
}

impl From<AcpiGenericPortProperties> for ObjectOptionsBranch {
    #[inline]
    fn from(value: AcpiGenericPortProperties) -> Self {
        Self::AcpiGenericPort(value)
    }
}

impl From<AuthZListProperties> for ObjectOptionsBranch {
    #[inline]
    fn from(value: AuthZListProperties) -> Self {
        Self::AuthzList(value)
    }
}

impl From<AuthZListFileProperties> for ObjectOptionsBranch {
    #[inline]
    fn from(value: AuthZListFileProperties) -> Self {
        Self::AuthzListfile(value)
    }
}

impl From<AuthZpamProperties> for ObjectOptionsBranch {
    #[inline]
    fn from(value: AuthZpamProperties) -> Self {
        Self::AuthzPam(value)
    }
}

impl From<AuthZSimpleProperties> for ObjectOptionsBranch {
    #[inline]
    fn from(value: AuthZSimpleProperties) -> Self {
        Self::AuthzSimple(value)
    }
}

impl From<CanHostSocketcanProperties> for ObjectOptionsBranch {
    #[inline]
    fn from(value: CanHostSocketcanProperties) -> Self {
        Self::CanHostSocketcan(value)
    }
}

impl From<ColoCompareProperties> for ObjectOptionsBranch {
    #[inline]
    fn from(value: ColoCompareProperties) -> Self {
        Self::ColoCompare(value)
    }
}

impl From<CryptodevVhostUserProperties> for ObjectOptionsBranch {
    #[inline]
    fn from(value: CryptodevVhostUserProperties) -> Self {
        Self::CryptodevVhostUser(value)
    }
}

impl From<DBusVmStateProperties> for ObjectOptionsBranch {
    #[inline]
    fn from(value: DBusVmStateProperties) -> Self {
        Self::DbusVmstate(value)
    }
}

impl From<FilterBufferProperties> for ObjectOptionsBranch {
    #[inline]
    fn from(value: FilterBufferProperties) -> Self {
        Self::FilterBuffer(value)
    }
}

impl From<FilterDumpProperties> for ObjectOptionsBranch {
    #[inline]
    fn from(value: FilterDumpProperties) -> Self {
        Self::FilterDump(value)
    }
}

impl From<FilterMirrorProperties> for ObjectOptionsBranch {
    #[inline]
    fn from(value: FilterMirrorProperties) -> Self {
        Self::FilterMirror(value)
    }
}

impl From<FilterRedirectorProperties> for ObjectOptionsBranch {
    #[inline]
    fn from(value: FilterRedirectorProperties) -> Self {
        Self::FilterRedirector(value)
    }
}

impl From<NetfilterProperties> for ObjectOptionsBranch {
    #[inline]
    fn from(value: NetfilterProperties) -> Self {
        Self::FilterReplay(value)
    }
}

impl From<FilterRewriterProperties> for ObjectOptionsBranch {
    #[inline]
    fn from(value: FilterRewriterProperties) -> Self {
        Self::FilterRewriter(value)
    }
}

impl From<IgvmCfgProperties> for ObjectOptionsBranch {
    #[inline]
    fn from(value: IgvmCfgProperties) -> Self {
        Self::IgvmCfg(value)
    }
}

impl From<InputBarrierProperties> for ObjectOptionsBranch {
    #[inline]
    fn from(value: InputBarrierProperties) -> Self {
        Self::InputBarrier(value)
    }
}

impl From<InputLinuxProperties> for ObjectOptionsBranch {
    #[inline]
    fn from(value: InputLinuxProperties) -> Self {
        Self::InputLinux(value)
    }
}

impl From<IommufdProperties> for ObjectOptionsBranch {
    #[inline]
    fn from(value: IommufdProperties) -> Self {
        Self::Iommufd(value)
    }
}

impl From<IothreadProperties> for ObjectOptionsBranch {
    #[inline]
    fn from(value: IothreadProperties) -> Self {
        Self::Iothread(value)
    }
}

impl From<MainLoopProperties> for ObjectOptionsBranch {
    #[inline]
    fn from(value: MainLoopProperties) -> Self {
        Self::MainLoop(value)
    }
}

impl From<MemoryBackendEpcProperties> for ObjectOptionsBranch {
    #[inline]
    fn from(value: MemoryBackendEpcProperties) -> Self {
        Self::MemoryBackendEpc(value)
    }
}

impl From<MemoryBackendFileProperties> for ObjectOptionsBranch {
    #[inline]
    fn from(value: MemoryBackendFileProperties) -> Self {
        Self::MemoryBackendFile(value)
    }
}

impl From<MemoryBackendMemfdProperties> for ObjectOptionsBranch {
    #[inline]
    fn from(value: MemoryBackendMemfdProperties) -> Self {
        Self::MemoryBackendMemfd(value)
    }
}

impl From<MemoryBackendProperties> for ObjectOptionsBranch {
    #[inline]
    fn from(value: MemoryBackendProperties) -> Self {
        Self::MemoryBackendRam(value)
    }
}

impl From<MemoryBackendShmProperties> for ObjectOptionsBranch {
    #[inline]
    fn from(value: MemoryBackendShmProperties) -> Self {
        Self::MemoryBackendShm(value)
    }
}

impl From<PrManagerHelperProperties> for ObjectOptionsBranch {
    #[inline]
    fn from(value: PrManagerHelperProperties) -> Self {
        Self::PrManagerHelper(value)
    }
}

impl From<QtestProperties> for ObjectOptionsBranch {
    #[inline]
    fn from(value: QtestProperties) -> Self {
        Self::Qtest(value)
    }
}

impl From<RngProperties> for ObjectOptionsBranch {
    #[inline]
    fn from(value: RngProperties) -> Self {
        Self::RngBuiltin(value)
    }
}

impl From<RngEgdProperties> for ObjectOptionsBranch {
    #[inline]
    fn from(value: RngEgdProperties) -> Self {
        Self::RngEgd(value)
    }
}

impl From<RngRandomProperties> for ObjectOptionsBranch {
    #[inline]
    fn from(value: RngRandomProperties) -> Self {
        Self::RngRandom(value)
    }
}

impl From<SecretProperties> for ObjectOptionsBranch {
    #[inline]
    fn from(value: SecretProperties) -> Self {
        Self::Secret(value)
    }
}

impl From<SecretKeyringProperties> for ObjectOptionsBranch {
    #[inline]
    fn from(value: SecretKeyringProperties) -> Self {
        Self::SecretKeyring(value)
    }
}

impl From<SevGuestProperties> for ObjectOptionsBranch {
    #[inline]
    fn from(value: SevGuestProperties) -> Self {
        Self::SevGuest(value)
    }
}

impl From<SevSnpGuestProperties> for ObjectOptionsBranch {
    #[inline]
    fn from(value: SevSnpGuestProperties) -> Self {
        Self::SevSnpGuest(value)
    }
}

impl From<ThreadContextProperties> for ObjectOptionsBranch {
    #[inline]
    fn from(value: ThreadContextProperties) -> Self {
        Self::ThreadContext(value)
    }
}

impl From<TdxGuestProperties> for ObjectOptionsBranch {
    #[inline]
    fn from(value: TdxGuestProperties) -> Self {
        Self::TdxGuest(value)
    }
}

impl From<ThrottleGroupProperties> for ObjectOptionsBranch {
    #[inline]
    fn from(value: ThrottleGroupProperties) -> Self {
        Self::ThrottleGroup(value)
    }
}

impl From<TlsCredsAnonProperties> for ObjectOptionsBranch {
    #[inline]
    fn from(value: TlsCredsAnonProperties) -> Self {
        Self::TlsCredsAnon(value)
    }
}

impl From<TlsCredsPskProperties> for ObjectOptionsBranch {
    #[inline]
    fn from(value: TlsCredsPskProperties) -> Self {
        Self::TlsCredsPsk(value)
    }
}

impl From<TlsCredsX509Properties> for ObjectOptionsBranch {
    #[inline]
    fn from(value: TlsCredsX509Properties) -> Self {
        Self::TlsCredsX509(value)
    }
}

impl From<TlsCredsProperties> for ObjectOptionsBranch {
    #[inline]
    fn from(value: TlsCredsProperties) -> Self {
        Self::TlsCipherSuites(value)
    }
}

impl From<RemoteObjectProperties> for ObjectOptionsBranch {
    #[inline]
    fn from(value: RemoteObjectProperties) -> Self {
        Self::XRemoteObject(value)
    }
}

impl From<VfioUserServerProperties> for ObjectOptionsBranch {
    #[inline]
    fn from(value: VfioUserServerProperties) -> Self {
        Self::XVfioUserServer(value)
    }
}

union! {
    sent ObjectOptions {
        id: "id" required,
    }
    qom_type: ObjectType = "qom-type" required,
    branch: ObjectOptionsBranch {
        "acpi-generic-initiator" AcpiGenericInitiator(AcpiGenericInitiatorProperties),
        "acpi-generic-port" AcpiGenericPort(AcpiGenericPortProperties),
        "authz-list" AuthzList(AuthZListProperties),
        "authz-listfile" AuthzListfile(AuthZListFileProperties),
        "authz-pam" AuthzPam(AuthZpamProperties),
        "authz-simple" AuthzSimple(AuthZSimpleProperties),
        "can-bus" CanBus,
        "can-host-socketcan" CanHostSocketcan(CanHostSocketcanProperties),
        "colo-compare" ColoCompare(ColoCompareProperties),
        "cryptodev-backend" CryptodevBackend(CryptodevBackendProperties),
        "cryptodev-backend-builtin" CryptodevBackendBuiltin(CryptodevBackendProperties),
        "cryptodev-backend-lkcf" CryptodevBackendLkcf(CryptodevBackendProperties),
        "cryptodev-vhost-user" CryptodevVhostUser(CryptodevVhostUserProperties),
        "dbus-vmstate" DbusVmstate(DBusVmStateProperties),
        "filter-buffer" FilterBuffer(FilterBufferProperties),
        "filter-dump" FilterDump(FilterDumpProperties),
        "filter-mirror" FilterMirror(FilterMirrorProperties),
        "filter-redirector" FilterRedirector(FilterRedirectorProperties),
        "filter-replay" FilterReplay(NetfilterProperties),
        "filter-rewriter" FilterRewriter(FilterRewriterProperties),
        "igvm-cfg" IgvmCfg(IgvmCfgProperties),
        "input-barrier" InputBarrier(InputBarrierProperties),
        "input-linux" InputLinux(InputLinuxProperties),
        "iommufd" Iommufd(IommufdProperties),
        "iothread" Iothread(IothreadProperties),
        "main-loop" MainLoop(MainLoopProperties),
        "memory-backend-epc" MemoryBackendEpc(MemoryBackendEpcProperties),
        "memory-backend-file" MemoryBackendFile(MemoryBackendFileProperties),
        "memory-backend-memfd" MemoryBackendMemfd(MemoryBackendMemfdProperties),
        "memory-backend-ram" MemoryBackendRam(MemoryBackendProperties),
        "memory-backend-shm" MemoryBackendShm(MemoryBackendShmProperties),
        "pef-guest" PefGuest,
        "pr-manager-helper" PrManagerHelper(PrManagerHelperProperties),
        "qtest" Qtest(QtestProperties),
        "rng-builtin" RngBuiltin(RngProperties),
        "rng-egd" RngEgd(RngEgdProperties),
        "rng-random" RngRandom(RngRandomProperties),
        "secret" Secret(SecretProperties),
        "secret_keyring" SecretKeyring(SecretKeyringProperties),
        "sev-guest" SevGuest(SevGuestProperties),
        "sev-snp-guest" SevSnpGuest(SevSnpGuestProperties),
        "thread-context" ThreadContext(ThreadContextProperties),
        "s390-pv-guest" S390PvGuest,
        "tdx-guest" TdxGuest(TdxGuestProperties),
        "throttle-group" ThrottleGroup(ThrottleGroupProperties),
        "tls-creds-anon" TlsCredsAnon(TlsCredsAnonProperties),
        "tls-creds-psk" TlsCredsPsk(TlsCredsPskProperties),
        "tls-creds-x509" TlsCredsX509(TlsCredsX509Properties),
        "tls-cipher-suites" TlsCipherSuites(TlsCredsProperties),
        "x-remote-object" XRemoteObject(RemoteObjectProperties),
        "x-vfio-user-server" XVfioUserServer(VfioUserServerProperties),
    }
}

/// Commands of `schemas/qapi/qom.json`.
pub(crate) mod command {
    use super::super::types;
    use crate::wire::{record, transparent};
    use crate::{Any, Command, Empty};

    /// The command `qom-list`, since QEMU 1.2.
    ///
    /// Returns an array of [`ObjectPropertyInfo`](types::ObjectPropertyInfo).
    ///
    /// May be executed before the machine is built.
    ///
    /// Needs the feature `qom` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,qom%2Dlist)
    #[doc(alias = "qom-list")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct QomList {
        /// Member `path`.
        pub path: String,
    }

    impl QomList {
        /// With the mandatory members, no optional one set.
        pub fn new(path: impl Into<String>) -> Self {
            Self { path: path.into() }
        }
    }

    record! { sent QomList {
        path: "path" required,
    } }

    impl Command for QomList {
        type Reply = Vec<types::ObjectPropertyInfo>;
        const NAME: &'static str = "qom-list";
        const SINCE: Option<&'static str> = Some("1.2");
    }

    /// The command `qom-get`, since QEMU 1.2.
    ///
    /// Returns `Any`.
    ///
    /// May be executed before the machine is built.
    ///
    /// Needs the feature `qom` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,qom%2Dget)
    #[doc(alias = "qom-get")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct QomGet {
        /// Member `path`.
        pub path: String,
        /// Member `property`.
        pub property: String,
    }

    impl QomGet {
        /// With the mandatory members, no optional one set.
        pub fn new(path: impl Into<String>, property: impl Into<String>) -> Self {
            Self { path: path.into(), property: property.into() }
        }
    }

    record! { sent QomGet {
        path: "path" required,
        property: "property" required,
    } }

    impl Command for QomGet {
        type Reply = Any;
        const NAME: &'static str = "qom-get";
        const SINCE: Option<&'static str> = Some("1.2");
    }

    /// The command `qom-list-get`.
    ///
    /// Returns an array of [`ObjectPropertiesValues`](types::ObjectPropertiesValues).
    ///
    /// May be executed before the machine is built.
    ///
    /// Needs the feature `qom` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,qom%2Dlist%2Dget)
    #[doc(alias = "qom-list-get")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct QomListGet {
        /// Member `paths`.
        pub paths: Vec<String>,
    }

    impl QomListGet {
        /// With the mandatory members, no optional one set.
        pub fn new(paths: impl IntoIterator<Item = impl Into<String>>) -> Self {
            Self { paths: paths.into_iter().map(Into::into).collect() }
        }
    }

    record! { sent QomListGet {
        paths: "paths" required,
    } }

    impl Command for QomListGet {
        type Reply = Vec<types::ObjectPropertiesValues>;
        const NAME: &'static str = "qom-list-get";
    }

    /// The command `qom-set`, since QEMU 1.2.
    ///
    /// Returns nothing.
    ///
    /// May be executed before the machine is built.
    ///
    /// Needs the feature `qom` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,qom%2Dset)
    #[doc(alias = "qom-set")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct QomSet {
        /// Member `path`.
        pub path: String,
        /// Member `property`.
        pub property: String,
        /// Member `value`.
        pub value: Any,
    }

    impl QomSet {
        /// With the mandatory members, no optional one set.
        pub fn new(path: impl Into<String>, property: impl Into<String>, value: impl Into<Any>) -> Self {
            Self { path: path.into(), property: property.into(), value: value.into() }
        }
    }

    record! { sent QomSet {
        path: "path" required,
        property: "property" required,
        value: "value" required,
    } }

    impl Command for QomSet {
        type Reply = Empty;
        const NAME: &'static str = "qom-set";
        const SINCE: Option<&'static str> = Some("1.2");
    }

    /// The command `qom-list-types`, since QEMU 1.1.
    ///
    /// Returns an array of [`ObjectTypeInfo`](types::ObjectTypeInfo).
    ///
    /// May be executed before the machine is built.
    ///
    /// Needs the feature `qom` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,qom%2Dlist%2Dtypes)
    #[doc(alias = "qom-list-types")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct QomListTypes {
        /// Member `implements`.
        pub implements: Option<String>,
        /// Member `abstract`.
        pub r#abstract: Option<bool>,
    }

    impl QomListTypes {
        /// With no member set.
        #[inline]
        pub fn new() -> Self {
            Self { implements: None, r#abstract: None }
        }

        /// Sets `implements`.
        #[must_use]
        pub fn implements(mut self, implements: impl Into<String>) -> Self {
            self.implements = Some(implements.into());
            self
        }

        /// Sets `abstract`.
        #[must_use]
        #[inline]
        pub fn r#abstract(mut self, r#abstract: bool) -> Self {
            self.r#abstract = Some(r#abstract);
            self
        }
    }

    record! { sent QomListTypes {
        implements: "implements" optional,
        r#abstract: "abstract" optional,
    } }

    impl Command for QomListTypes {
        type Reply = Vec<types::ObjectTypeInfo>;
        const NAME: &'static str = "qom-list-types";
        const SINCE: Option<&'static str> = Some("1.1");
    }

    /// The command `qom-list-properties`, since QEMU 2.12.
    ///
    /// Returns an array of [`ObjectPropertyInfo`](types::ObjectPropertyInfo).
    ///
    /// May be executed before the machine is built.
    ///
    /// Needs the feature `qom` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,qom%2Dlist%2Dproperties)
    #[doc(alias = "qom-list-properties")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct QomListProperties {
        /// Member `typename`.
        pub typename: String,
    }

    impl QomListProperties {
        /// With the mandatory members, no optional one set.
        pub fn new(typename: impl Into<String>) -> Self {
            Self { typename: typename.into() }
        }
    }

    record! { sent QomListProperties {
        typename: "typename" required,
    } }

    impl Command for QomListProperties {
        type Reply = Vec<types::ObjectPropertyInfo>;
        const NAME: &'static str = "qom-list-properties";
        const SINCE: Option<&'static str> = Some("2.12");
    }

    /// The command `object-add`, since QEMU 2.0.
    ///
    /// Returns nothing.
    ///
    /// May be executed before the machine is built.
    ///
    /// Needs the feature `qom` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,object%2Dadd)
    #[doc(alias = "object-add")]
    #[derive(Clone, Debug, PartialEq)]
    pub struct ObjectAdd(pub types::ObjectOptions);

    impl ObjectAdd {
        /// With its arguments.
        pub fn new(arguments: impl Into<types::ObjectOptions>) -> Self {
            Self(arguments.into())
        }
    }

    impl From<types::ObjectOptions> for ObjectAdd {
        #[inline]
        fn from(value: types::ObjectOptions) -> Self {
            Self(value)
        }
    }

    transparent! { sent ObjectAdd(types::ObjectOptions) }

    impl Command for ObjectAdd {
        type Reply = Empty;
        const NAME: &'static str = "object-add";
        const SINCE: Option<&'static str> = Some("2.0");
    }

    /// The command `object-del`, since QEMU 2.0.
    ///
    /// Returns nothing.
    ///
    /// May be executed before the machine is built.
    ///
    /// Needs the feature `qom` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,object%2Ddel)
    #[doc(alias = "object-del")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ObjectDel {
        /// Member `id`.
        pub id: String,
    }

    impl ObjectDel {
        /// With the mandatory members, no optional one set.
        pub fn new(id: impl Into<String>) -> Self {
            Self { id: id.into() }
        }
    }

    record! { sent ObjectDel {
        id: "id" required,
    } }

    impl Command for ObjectDel {
        type Reply = Empty;
        const NAME: &'static str = "object-del";
        const SINCE: Option<&'static str> = Some("2.0");
    }
}
