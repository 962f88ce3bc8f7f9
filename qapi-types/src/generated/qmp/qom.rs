// Generated as `qmp` from schemas/qapi/qom.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Types, commands and events of `schemas/qapi/qom.json`.

#[allow(unused_imports)] // not every module needs types of others
use super::*;
use crate::wire::{enumeration, record, union};
use crate::{Any, Base64, Extra};

/// Name and type of a property of a QOM object.
///
/// The struct `ObjectPropertyInfo`, since QEMU 1.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,ObjectPropertyInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ObjectPropertyInfo {
    /// Argument `property` of `qom-get` and `qom-set`.
    pub name: String,
    /// Type as text: a primitive such as `bool`, `uint32` or `str`; `child<TYPE>` for an owned object; `link<TYPE>`
    /// for a reference to another object.
    pub r#type: String,
    /// Purpose of the property, in words for a person.
    pub description: Option<String>,
    /// Value in a new object. If absent: unknown or none.
    ///
    /// Member `default-value`, since QEMU 5.0.
    #[doc(alias = "default-value")]
    pub default_value: Option<Any>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl ObjectPropertyInfo {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(name: impl Into<String>, r#type: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            r#type: r#type.into(),
            description: None,
            default_value: None,
            extra: Extra::default(),
        }
    }

    /// Sets `description`. Purpose of the property, in words for a person.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `default-value`. Value in a new object. If absent: unknown or none.
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

/// A property of a QOM object with its present value.
///
/// The struct `ObjectPropertyValue`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,ObjectPropertyValue)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ObjectPropertyValue {
    /// Argument `property` of `qom-get` and `qom-set`.
    pub name: String,
    /// Type as text, as in `ObjectPropertyInfo`.
    pub r#type: String,
    /// Result that `qom-get` would return. If absent: the property cannot be read.
    pub value: Option<Any>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl ObjectPropertyValue {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(name: impl Into<String>, r#type: impl Into<String>) -> Self {
        Self { name: name.into(), r#type: r#type.into(), value: None, extra: Extra::default() }
    }

    /// Sets `value`. Result that `qom-get` would return. If absent: the property cannot be read.
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

/// All properties of one QOM object with their values.
///
/// The struct `ObjectPropertiesValues`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,ObjectPropertiesValues)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ObjectPropertiesValues {
    /// One entry for each property, children and links included.
    pub properties: Vec<ObjectPropertyValue>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl ObjectPropertiesValues {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(properties: impl IntoIterator<Item = impl Into<ObjectPropertyValue>>) -> Self {
        Self { properties: properties.into_iter().map(Into::into).collect(), extra: Extra::default() }
    }
}

record! { received ObjectPropertiesValues {
    properties: "properties" required,
} extra }

/// A class of QOM objects.
///
/// The struct `ObjectTypeInfo`, since QEMU 1.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,ObjectTypeInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ObjectTypeInfo {
    /// Name of the class, such as `virtio-net-pci`.
    pub name: String,
    /// Whether no object of the class itself can be made. If absent: objects can be made.
    ///
    /// Member `abstract`, since QEMU 2.10.
    pub r#abstract: Option<bool>,
    /// Class from which it inherits. If absent: a root class.
    ///
    /// Member `parent`, since QEMU 2.10.
    pub parent: Option<String>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl ObjectTypeInfo {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), r#abstract: None, parent: None, extra: Extra::default() }
    }

    /// Sets `abstract`. Whether no object of the class itself can be made. If absent: objects can be made.
    #[must_use]
    #[inline]
    pub fn r#abstract(mut self, r#abstract: bool) -> Self {
        self.r#abstract = Some(r#abstract);
        self
    }

    /// Sets `parent`. Class from which it inherits. If absent: a root class.
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

/// Options of an object that connects a virtual CAN bus to one of the host.
///
/// The struct `CanHostSocketcanProperties`, since QEMU 2.12.
///
/// Only in builds with `CONFIG_LINUX`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,CanHostSocketcanProperties)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CanHostSocketcanProperties {
    /// Network interface of the host's bus, such as `can0`.
    pub r#if: String,
    /// Id of the `can-bus` object.
    pub canbus: String,
}

impl CanHostSocketcanProperties {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(r#if: impl Into<String>, canbus: impl Into<String>) -> Self {
        Self { r#if: r#if.into(), canbus: canbus.into() }
    }
}

record! { sent CanHostSocketcanProperties {
    r#if: "if" required,
    canbus: "canbus" required,
} }

/// Options of an object that compares the packets of the two guests of a COLO pair.
///
/// The struct `ColoCompareProperties`, since QEMU 2.8.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,ColoCompareProperties)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ColoCompareProperties {
    /// Character device that delivers the packets of the primary guest.
    pub primary_in: String,
    /// Character device that delivers the packets of the secondary guest.
    pub secondary_in: String,
    /// Character device that gets the packets of the primary guest once they are released.
    pub outdev: String,
    /// Id of the `iothread` object that does the work.
    pub iothread: String,
    /// Character device to tell Xen that a checkpoint is needed.
    pub notify_dev: Option<String>,
    /// Longest time that a packet of the primary guest is held for its counterpart. Unit: milliseconds. Default:
    /// `3000`.
    pub compare_timeout: Option<u64>,
    /// Time between two searches for packets that were held too long. Unit: milliseconds.
    pub expired_scan_cycle: Option<u32>,
    /// Number of packets that each queue holds. Further ones are dropped. Default: `1024`.
    pub max_queue_size: Option<u32>,
    /// Whether packets carry a virtio header. Default: `false`.
    pub vnet_hdr_support: Option<bool>,
}

impl ColoCompareProperties {
    /// Creates a value with the mandatory members and no optional one.
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

    /// Sets `notify_dev`. Character device to tell Xen that a checkpoint is needed.
    #[must_use]
    pub fn notify_dev(mut self, notify_dev: impl Into<String>) -> Self {
        self.notify_dev = Some(notify_dev.into());
        self
    }

    /// Sets `compare_timeout`. Longest time that a packet of the primary guest is held for its counterpart. Unit:
    /// milliseconds. Default: `3000`.
    #[must_use]
    #[inline]
    pub fn compare_timeout(mut self, compare_timeout: u64) -> Self {
        self.compare_timeout = Some(compare_timeout);
        self
    }

    /// Sets `expired_scan_cycle`. Time between two searches for packets that were held too long. Unit:
    /// milliseconds.
    #[must_use]
    #[inline]
    pub fn expired_scan_cycle(mut self, expired_scan_cycle: u32) -> Self {
        self.expired_scan_cycle = Some(expired_scan_cycle);
        self
    }

    /// Sets `max_queue_size`. Number of packets that each queue holds. Further ones are dropped. Default: `1024`.
    #[must_use]
    #[inline]
    pub fn max_queue_size(mut self, max_queue_size: u32) -> Self {
        self.max_queue_size = Some(max_queue_size);
        self
    }

    /// Sets `vnet_hdr_support`. Whether packets carry a virtio header. Default: `false`.
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

/// Options of a back end for virtual cryptography devices.
///
/// The struct `CryptodevBackendProperties`, since QEMU 2.8.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,CryptodevBackendProperties)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CryptodevBackendProperties {
    /// Number of queues to offer. The built-in back end has one only. Default: `1`.
    pub queues: Option<u32>,
    /// Limit of the amount of data processed. Unit: bytes per second. If absent: no limit.
    ///
    /// Member `throttle-bps`, since QEMU 8.0.
    #[doc(alias = "throttle-bps")]
    pub throttle_bps: Option<u64>,
    /// Limit of the number of requests. Unit: operations per second. If absent: no limit.
    ///
    /// Member `throttle-ops`, since QEMU 8.0.
    #[doc(alias = "throttle-ops")]
    pub throttle_ops: Option<u64>,
}

impl CryptodevBackendProperties {
    /// Creates a value with no member set.
    #[inline]
    pub fn new() -> Self {
        Self { queues: None, throttle_bps: None, throttle_ops: None }
    }

    /// Sets `queues`. Number of queues to offer. The built-in back end has one only. Default: `1`.
    #[must_use]
    #[inline]
    pub fn queues(mut self, queues: u32) -> Self {
        self.queues = Some(queues);
        self
    }

    /// Sets `throttle-bps`. Limit of the amount of data processed. Unit: bytes per second. If absent: no limit.
    #[must_use]
    #[inline]
    pub fn throttle_bps(mut self, throttle_bps: u64) -> Self {
        self.throttle_bps = Some(throttle_bps);
        self
    }

    /// Sets `throttle-ops`. Limit of the number of requests. Unit: operations per second. If absent: no limit.
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

/// Options of a back end for cryptography devices that another process serves by vhost-user.
///
/// The struct `CryptodevVhostUserProperties`, since QEMU 2.12.
///
/// Only in builds with `CONFIG_VHOST_CRYPTO`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,CryptodevVhostUserProperties)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CryptodevVhostUserProperties {
    /// Number of queues to offer. The built-in back end has one only. Default: `1`.
    pub queues: Option<u32>,
    /// Limit of the amount of data processed. Unit: bytes per second. If absent: no limit.
    ///
    /// Member `throttle-bps`, since QEMU 8.0.
    #[doc(alias = "throttle-bps")]
    pub throttle_bps: Option<u64>,
    /// Limit of the number of requests. Unit: operations per second. If absent: no limit.
    ///
    /// Member `throttle-ops`, since QEMU 8.0.
    #[doc(alias = "throttle-ops")]
    pub throttle_ops: Option<u64>,
    /// Character device that is a Unix socket to the process.
    pub chardev: String,
}

impl CryptodevVhostUserProperties {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(chardev: impl Into<String>) -> Self {
        Self { queues: None, throttle_bps: None, throttle_ops: None, chardev: chardev.into() }
    }

    /// Sets `queues`. Number of queues to offer. The built-in back end has one only. Default: `1`.
    #[must_use]
    #[inline]
    pub fn queues(mut self, queues: u32) -> Self {
        self.queues = Some(queues);
        self
    }

    /// Sets `throttle-bps`. Limit of the amount of data processed. Unit: bytes per second. If absent: no limit.
    #[must_use]
    #[inline]
    pub fn throttle_bps(mut self, throttle_bps: u64) -> Self {
        self.throttle_bps = Some(throttle_bps);
        self
    }

    /// Sets `throttle-ops`. Limit of the number of requests. Unit: operations per second. If absent: no limit.
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

/// Options of an object that migrates the state of helper processes together with the guest, over D-Bus.
///
/// The struct `DBusVMStateProperties`, since QEMU 5.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,DBusVMStateProperties)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DBusVmStateProperties {
    /// Address of the D-Bus bus on which the helpers are found.
    pub addr: String,
    /// Ids of the helpers that take part, separated by commas. If absent: all helpers on the bus.
    #[doc(alias = "id-list")]
    pub id_list: Option<String>,
}

impl DBusVmStateProperties {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(addr: impl Into<String>) -> Self {
        Self { addr: addr.into(), id_list: None }
    }

    /// Sets `id-list`. Ids of the helpers that take part, separated by commas. If absent: all helpers on the bus.
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

/// Side of another filter on which a network filter is placed.
///
/// The enum `NetfilterInsert`, since QEMU 5.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,NetfilterInsert)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NetfilterInsert {
    /// Ahead of the other one, so that it sees packets first.
    Before,
    /// After the other one.
    Behind,
}

enumeration! { sent NetfilterInsert {
    "before" Before,
    "behind" Behind,
} }

/// Options of every filter that sees the packets of a network backend.
///
/// The struct `NetfilterProperties`, since QEMU 2.5.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,NetfilterProperties)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NetfilterProperties {
    /// Id of the backend whose packets are filtered.
    pub netdev: String,
    /// Direction of the packets, seen from the backend. Default: `all`.
    pub queue: Option<NetFilterDirection>,
    /// `on` if the filter works, `off` if it lets packets pass unseen. Can be changed by `qom-set`. Default: `on`.
    pub status: Option<String>,
    /// Place among the filters of the backend: `head`, `tail`, or `id=ID` next to another one. Default: `tail`.
    pub position: Option<String>,
    /// Side of the filter that `position` names. Default: `behind`.
    pub insert: Option<NetfilterInsert>,
}

impl NetfilterProperties {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(netdev: impl Into<String>) -> Self {
        Self { netdev: netdev.into(), queue: None, status: None, position: None, insert: None }
    }

    /// Sets `queue`. Direction of the packets, seen from the backend. Default: `all`.
    #[must_use]
    pub fn queue(mut self, queue: impl Into<NetFilterDirection>) -> Self {
        self.queue = Some(queue.into());
        self
    }

    /// Sets `status`. `on` if the filter works, `off` if it lets packets pass unseen. Can be changed by `qom-set`.
    /// Default: `on`.
    #[must_use]
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets `position`. Place among the filters of the backend: `head`, `tail`, or `id=ID` next to another one.
    /// Default: `tail`.
    #[must_use]
    pub fn position(mut self, position: impl Into<String>) -> Self {
        self.position = Some(position.into());
        self
    }

    /// Sets `insert`. Side of the filter that `position` names. Default: `behind`.
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

/// Options of a network filter that holds packets back and releases them periodically.
///
/// The struct `FilterBufferProperties`, since QEMU 2.5.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,FilterBufferProperties)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FilterBufferProperties {
    /// Id of the backend whose packets are filtered.
    pub netdev: String,
    /// Direction of the packets, seen from the backend. Default: `all`.
    pub queue: Option<NetFilterDirection>,
    /// `on` if the filter works, `off` if it lets packets pass unseen. Can be changed by `qom-set`. Default: `on`.
    pub status: Option<String>,
    /// Place among the filters of the backend: `head`, `tail`, or `id=ID` next to another one. Default: `tail`.
    pub position: Option<String>,
    /// Side of the filter that `position` names. Default: `behind`.
    pub insert: Option<NetfilterInsert>,
    /// Time between two releases. It must not be 0. Unit: microseconds.
    pub interval: u32,
}

impl FilterBufferProperties {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(netdev: impl Into<String>, interval: u32) -> Self {
        Self { netdev: netdev.into(), queue: None, status: None, position: None, insert: None, interval }
    }

    /// Sets `queue`. Direction of the packets, seen from the backend. Default: `all`.
    #[must_use]
    pub fn queue(mut self, queue: impl Into<NetFilterDirection>) -> Self {
        self.queue = Some(queue.into());
        self
    }

    /// Sets `status`. `on` if the filter works, `off` if it lets packets pass unseen. Can be changed by `qom-set`.
    /// Default: `on`.
    #[must_use]
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets `position`. Place among the filters of the backend: `head`, `tail`, or `id=ID` next to another one.
    /// Default: `tail`.
    #[must_use]
    pub fn position(mut self, position: impl Into<String>) -> Self {
        self.position = Some(position.into());
        self
    }

    /// Sets `insert`. Side of the filter that `position` names. Default: `behind`.
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

/// Options of a network filter that records packets in a pcap file.
///
/// The struct `FilterDumpProperties`, since QEMU 2.5.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,FilterDumpProperties)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FilterDumpProperties {
    /// Id of the backend whose packets are filtered.
    pub netdev: String,
    /// Direction of the packets, seen from the backend. Default: `all`.
    pub queue: Option<NetFilterDirection>,
    /// `on` if the filter works, `off` if it lets packets pass unseen. Can be changed by `qom-set`. Default: `on`.
    pub status: Option<String>,
    /// Place among the filters of the backend: `head`, `tail`, or `id=ID` next to another one. Default: `tail`.
    pub position: Option<String>,
    /// Side of the filter that `position` names. Default: `behind`.
    pub insert: Option<NetfilterInsert>,
    /// Host file to write. An existing one is truncated.
    pub file: String,
    /// Largest part of a packet that is recorded. Unit: bytes. Default: `65536` (64 KiB).
    pub maxlen: Option<u32>,
}

impl FilterDumpProperties {
    /// Creates a value with the mandatory members and no optional one.
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

    /// Sets `queue`. Direction of the packets, seen from the backend. Default: `all`.
    #[must_use]
    pub fn queue(mut self, queue: impl Into<NetFilterDirection>) -> Self {
        self.queue = Some(queue.into());
        self
    }

    /// Sets `status`. `on` if the filter works, `off` if it lets packets pass unseen. Can be changed by `qom-set`.
    /// Default: `on`.
    #[must_use]
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets `position`. Place among the filters of the backend: `head`, `tail`, or `id=ID` next to another one.
    /// Default: `tail`.
    #[must_use]
    pub fn position(mut self, position: impl Into<String>) -> Self {
        self.position = Some(position.into());
        self
    }

    /// Sets `insert`. Side of the filter that `position` names. Default: `behind`.
    #[must_use]
    pub fn insert(mut self, insert: impl Into<NetfilterInsert>) -> Self {
        self.insert = Some(insert.into());
        self
    }

    /// Sets `maxlen`. Largest part of a packet that is recorded. Unit: bytes. Default: `65536` (64 KiB).
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

/// Options of a network filter that sends a copy of each packet to a character device.
///
/// The struct `FilterMirrorProperties`, since QEMU 2.6.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,FilterMirrorProperties)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FilterMirrorProperties {
    /// Id of the backend whose packets are filtered.
    pub netdev: String,
    /// Direction of the packets, seen from the backend. Default: `all`.
    pub queue: Option<NetFilterDirection>,
    /// `on` if the filter works, `off` if it lets packets pass unseen. Can be changed by `qom-set`. Default: `on`.
    pub status: Option<String>,
    /// Place among the filters of the backend: `head`, `tail`, or `id=ID` next to another one. Default: `tail`.
    pub position: Option<String>,
    /// Side of the filter that `position` names. Default: `behind`.
    pub insert: Option<NetfilterInsert>,
    /// Character device that receives the copies.
    pub outdev: String,
    /// Whether copies carry a virtio header. Default: `false`.
    pub vnet_hdr_support: Option<bool>,
}

impl FilterMirrorProperties {
    /// Creates a value with the mandatory members and no optional one.
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

    /// Sets `queue`. Direction of the packets, seen from the backend. Default: `all`.
    #[must_use]
    pub fn queue(mut self, queue: impl Into<NetFilterDirection>) -> Self {
        self.queue = Some(queue.into());
        self
    }

    /// Sets `status`. `on` if the filter works, `off` if it lets packets pass unseen. Can be changed by `qom-set`.
    /// Default: `on`.
    #[must_use]
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets `position`. Place among the filters of the backend: `head`, `tail`, or `id=ID` next to another one.
    /// Default: `tail`.
    #[must_use]
    pub fn position(mut self, position: impl Into<String>) -> Self {
        self.position = Some(position.into());
        self
    }

    /// Sets `insert`. Side of the filter that `position` names. Default: `behind`.
    #[must_use]
    pub fn insert(mut self, insert: impl Into<NetfilterInsert>) -> Self {
        self.insert = Some(insert.into());
        self
    }

    /// Sets `vnet_hdr_support`. Whether copies carry a virtio header. Default: `false`.
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

/// Options of a network filter that diverts packets to and takes packets from character devices.
///
/// At least one of `indev` and `outdev` is needed; they must differ.
///
/// The struct `FilterRedirectorProperties`, since QEMU 2.6.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,FilterRedirectorProperties)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FilterRedirectorProperties {
    /// Id of the backend whose packets are filtered.
    pub netdev: String,
    /// Direction of the packets, seen from the backend. Default: `all`.
    pub queue: Option<NetFilterDirection>,
    /// `on` if the filter works, `off` if it lets packets pass unseen. Can be changed by `qom-set`. Default: `on`.
    pub status: Option<String>,
    /// Place among the filters of the backend: `head`, `tail`, or `id=ID` next to another one. Default: `tail`.
    pub position: Option<String>,
    /// Side of the filter that `position` names. Default: `behind`.
    pub insert: Option<NetfilterInsert>,
    /// Character device whose packets enter the filtered backend. If absent: no packets enter.
    pub indev: Option<String>,
    /// Character device that receives the diverted packets. If absent: packets are not diverted.
    pub outdev: Option<String>,
    /// Whether packets on the character devices carry a virtio header. Default: `false`.
    pub vnet_hdr_support: Option<bool>,
}

impl FilterRedirectorProperties {
    /// Creates a value with the mandatory members and no optional one.
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

    /// Sets `queue`. Direction of the packets, seen from the backend. Default: `all`.
    #[must_use]
    pub fn queue(mut self, queue: impl Into<NetFilterDirection>) -> Self {
        self.queue = Some(queue.into());
        self
    }

    /// Sets `status`. `on` if the filter works, `off` if it lets packets pass unseen. Can be changed by `qom-set`.
    /// Default: `on`.
    #[must_use]
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets `position`. Place among the filters of the backend: `head`, `tail`, or `id=ID` next to another one.
    /// Default: `tail`.
    #[must_use]
    pub fn position(mut self, position: impl Into<String>) -> Self {
        self.position = Some(position.into());
        self
    }

    /// Sets `insert`. Side of the filter that `position` names. Default: `behind`.
    #[must_use]
    pub fn insert(mut self, insert: impl Into<NetfilterInsert>) -> Self {
        self.insert = Some(insert.into());
        self
    }

    /// Sets `indev`. Character device whose packets enter the filtered backend. If absent: no packets enter.
    #[must_use]
    pub fn indev(mut self, indev: impl Into<String>) -> Self {
        self.indev = Some(indev.into());
        self
    }

    /// Sets `outdev`. Character device that receives the diverted packets. If absent: packets are not diverted.
    #[must_use]
    pub fn outdev(mut self, outdev: impl Into<String>) -> Self {
        self.outdev = Some(outdev.into());
        self
    }

    /// Sets `vnet_hdr_support`. Whether packets on the character devices carry a virtio header. Default: `false`.
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

/// Options of a network filter that adapts TCP sequence numbers on the secondary side of a COLO pair.
///
/// The struct `FilterRewriterProperties`, since QEMU 2.8.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,FilterRewriterProperties)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FilterRewriterProperties {
    /// Id of the backend whose packets are filtered.
    pub netdev: String,
    /// Direction of the packets, seen from the backend. Default: `all`.
    pub queue: Option<NetFilterDirection>,
    /// `on` if the filter works, `off` if it lets packets pass unseen. Can be changed by `qom-set`. Default: `on`.
    pub status: Option<String>,
    /// Place among the filters of the backend: `head`, `tail`, or `id=ID` next to another one. Default: `tail`.
    pub position: Option<String>,
    /// Side of the filter that `position` names. Default: `behind`.
    pub insert: Option<NetfilterInsert>,
    /// Whether packets carry a virtio header. Default: `false`.
    pub vnet_hdr_support: Option<bool>,
}

impl FilterRewriterProperties {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(netdev: impl Into<String>) -> Self {
        Self { netdev: netdev.into(), queue: None, status: None, position: None, insert: None, vnet_hdr_support: None }
    }

    /// Sets `queue`. Direction of the packets, seen from the backend. Default: `all`.
    #[must_use]
    pub fn queue(mut self, queue: impl Into<NetFilterDirection>) -> Self {
        self.queue = Some(queue.into());
        self
    }

    /// Sets `status`. `on` if the filter works, `off` if it lets packets pass unseen. Can be changed by `qom-set`.
    /// Default: `on`.
    #[must_use]
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets `position`. Place among the filters of the backend: `head`, `tail`, or `id=ID` next to another one.
    /// Default: `tail`.
    #[must_use]
    pub fn position(mut self, position: impl Into<String>) -> Self {
        self.position = Some(position.into());
        self
    }

    /// Sets `insert`. Side of the filter that `position` names. Default: `behind`.
    #[must_use]
    pub fn insert(mut self, insert: impl Into<NetfilterInsert>) -> Self {
        self.insert = Some(insert.into());
        self
    }

    /// Sets `vnet_hdr_support`. Whether packets carry a virtio header. Default: `false`.
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

/// Options of an object that takes keyboard and mouse from a Barrier server on the network.
///
/// The struct `InputBarrierProperties`, since QEMU 4.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,InputBarrierProperties)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InputBarrierProperties {
    /// Screen of the server's configuration that stands for the guest.
    pub name: String,
    /// Host name of the server. Default: `localhost`.
    pub server: Option<String>,
    /// TCP port of the server, as a string. Default: `24800`.
    pub port: Option<String>,
    /// Left edge of the screen in pixels, as a string. Default: `0`.
    #[doc(alias = "x-origin")]
    pub x_origin: Option<String>,
    /// Top edge of the screen in pixels, as a string. Default: `0`.
    #[doc(alias = "y-origin")]
    pub y_origin: Option<String>,
    /// Horizontal size of the screen in pixels, as a string. Default: `1920`.
    pub width: Option<String>,
    /// Vertical size of the screen in pixels, as a string. Default: `1080`.
    pub height: Option<String>,
}

impl InputBarrierProperties {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), server: None, port: None, x_origin: None, y_origin: None, width: None, height: None }
    }

    /// Sets `server`. Host name of the server. Default: `localhost`.
    #[must_use]
    pub fn server(mut self, server: impl Into<String>) -> Self {
        self.server = Some(server.into());
        self
    }

    /// Sets `port`. TCP port of the server, as a string. Default: `24800`.
    #[must_use]
    pub fn port(mut self, port: impl Into<String>) -> Self {
        self.port = Some(port.into());
        self
    }

    /// Sets `x-origin`. Left edge of the screen in pixels, as a string. Default: `0`.
    #[must_use]
    pub fn x_origin(mut self, x_origin: impl Into<String>) -> Self {
        self.x_origin = Some(x_origin.into());
        self
    }

    /// Sets `y-origin`. Top edge of the screen in pixels, as a string. Default: `0`.
    #[must_use]
    pub fn y_origin(mut self, y_origin: impl Into<String>) -> Self {
        self.y_origin = Some(y_origin.into());
        self
    }

    /// Sets `width`. Horizontal size of the screen in pixels, as a string. Default: `1920`.
    #[must_use]
    pub fn width(mut self, width: impl Into<String>) -> Self {
        self.width = Some(width.into());
        self
    }

    /// Sets `height`. Vertical size of the screen in pixels, as a string. Default: `1080`.
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

/// Options of an object that hands a keyboard or mouse of the host to the guest.
///
/// The struct `InputLinuxProperties`, since QEMU 2.6.
///
/// Only in builds with `CONFIG_LINUX`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,InputLinuxProperties)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InputLinuxProperties {
    /// Event device of the host, such as `/dev/input/by-id/…-event-kbd`.
    pub evdev: String,
    /// Whether this keyboard switches all `input-linux` devices together. Default: `false`.
    pub grab_all: Option<bool>,
    /// Whether the host's key repetition is passed on. Default: `false`.
    pub repeat: Option<bool>,
    /// Keys that switch the device between host and guest. Default: `ctrl-ctrl`.
    #[doc(alias = "grab-toggle")]
    pub grab_toggle: Option<GrabToggleKeys>,
}

impl InputLinuxProperties {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(evdev: impl Into<String>) -> Self {
        Self { evdev: evdev.into(), grab_all: None, repeat: None, grab_toggle: None }
    }

    /// Sets `grab_all`. Whether this keyboard switches all `input-linux` devices together. Default: `false`.
    #[must_use]
    #[inline]
    pub fn grab_all(mut self, grab_all: bool) -> Self {
        self.grab_all = Some(grab_all);
        self
    }

    /// Sets `repeat`. Whether the host's key repetition is passed on. Default: `false`.
    #[must_use]
    #[inline]
    pub fn repeat(mut self, repeat: bool) -> Self {
        self.repeat = Some(repeat);
        self
    }

    /// Sets `grab-toggle`. Keys that switch the device between host and guest. Default: `ctrl-ctrl`.
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

/// Options of every event loop.
///
/// The struct `EventLoopBaseProperties`, since QEMU 7.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,EventLoopBaseProperties)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct EventLoopBaseProperties {
    /// Highest number of requests that are submitted to the kernel at once. 0 leaves it to the engine. Default:
    /// `0`.
    #[doc(alias = "aio-max-batch")]
    pub aio_max_batch: Option<i64>,
    /// Number of worker threads that are kept ready. Default: `0`.
    #[doc(alias = "thread-pool-min")]
    pub thread_pool_min: Option<i64>,
    /// Highest number of worker threads at one time. They do the I/O of `aio=threads`. Default: `64`.
    #[doc(alias = "thread-pool-max")]
    pub thread_pool_max: Option<i64>,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl EventLoopBaseProperties {
    /// Creates a value with no member set.
    #[inline]
    pub fn new() -> Self {
        Self { aio_max_batch: None, thread_pool_min: None, thread_pool_max: None, extra: Extra::default() }
    }

    /// Sets `aio-max-batch`. Highest number of requests that are submitted to the kernel at once. 0 leaves it to
    /// the engine. Default: `0`.
    #[must_use]
    #[inline]
    pub fn aio_max_batch(mut self, aio_max_batch: i64) -> Self {
        self.aio_max_batch = Some(aio_max_batch);
        self
    }

    /// Sets `thread-pool-min`. Number of worker threads that are kept ready. Default: `0`.
    #[must_use]
    #[inline]
    pub fn thread_pool_min(mut self, thread_pool_min: i64) -> Self {
        self.thread_pool_min = Some(thread_pool_min);
        self
    }

    /// Sets `thread-pool-max`. Highest number of worker threads at one time. They do the I/O of `aio=threads`.
    /// Default: `64`.
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

/// Options of a thread with an event loop, which relieves the main loop of the I/O of devices.
///
/// Devices such as virtio-blk name it in their property `iothread`. The options can be changed by [`qom-set`](super::command::QomSet)
/// while it runs.
///
/// The struct `IothreadProperties`, since QEMU 2.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,IothreadProperties)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct IothreadProperties {
    /// Highest number of requests that are submitted to the kernel at once. 0 leaves it to the engine. Default:
    /// `0`.
    #[doc(alias = "aio-max-batch")]
    pub aio_max_batch: Option<i64>,
    /// Number of worker threads that are kept ready. Default: `0`.
    #[doc(alias = "thread-pool-min")]
    pub thread_pool_min: Option<i64>,
    /// Highest number of worker threads at one time. They do the I/O of `aio=threads`. Default: `64`.
    #[doc(alias = "thread-pool-max")]
    pub thread_pool_max: Option<i64>,
    /// Longest busy polling before the thread sleeps. 0 never polls. Polling lowers latency and costs processor
    /// time. Unit: nanoseconds. If absent: 32768 on POSIX hosts, 0 on others.
    #[doc(alias = "poll-max-ns")]
    pub poll_max_ns: Option<i64>,
    /// Factor by which the polling time grows if events arrived just too late. 0 leaves it to QEMU. Default: `0`.
    #[doc(alias = "poll-grow")]
    pub poll_grow: Option<i64>,
    /// Divisor by which the polling time shrinks if it was in vain. 0 leaves it to QEMU. Default: `0`.
    #[doc(alias = "poll-shrink")]
    pub poll_shrink: Option<i64>,
}

impl IothreadProperties {
    /// Creates a value with no member set.
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

    /// Sets `aio-max-batch`. Highest number of requests that are submitted to the kernel at once. 0 leaves it to
    /// the engine. Default: `0`.
    #[must_use]
    #[inline]
    pub fn aio_max_batch(mut self, aio_max_batch: i64) -> Self {
        self.aio_max_batch = Some(aio_max_batch);
        self
    }

    /// Sets `thread-pool-min`. Number of worker threads that are kept ready. Default: `0`.
    #[must_use]
    #[inline]
    pub fn thread_pool_min(mut self, thread_pool_min: i64) -> Self {
        self.thread_pool_min = Some(thread_pool_min);
        self
    }

    /// Sets `thread-pool-max`. Highest number of worker threads at one time. They do the I/O of `aio=threads`.
    /// Default: `64`.
    #[must_use]
    #[inline]
    pub fn thread_pool_max(mut self, thread_pool_max: i64) -> Self {
        self.thread_pool_max = Some(thread_pool_max);
        self
    }

    /// Sets `poll-max-ns`. Longest busy polling before the thread sleeps. 0 never polls. Polling lowers latency and
    /// costs processor time. Unit: nanoseconds. If absent: 32768 on POSIX hosts, 0 on others.
    #[must_use]
    #[inline]
    pub fn poll_max_ns(mut self, poll_max_ns: i64) -> Self {
        self.poll_max_ns = Some(poll_max_ns);
        self
    }

    /// Sets `poll-grow`. Factor by which the polling time grows if events arrived just too late. 0 leaves it to
    /// QEMU. Default: `0`.
    #[must_use]
    #[inline]
    pub fn poll_grow(mut self, poll_grow: i64) -> Self {
        self.poll_grow = Some(poll_grow);
        self
    }

    /// Sets `poll-shrink`. Divisor by which the polling time shrinks if it was in vain. 0 leaves it to QEMU.
    /// Default: `0`.
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

/// Options of the event loop of the main thread. Only one such object can exist.
///
/// The struct `MainLoopProperties`, since QEMU 7.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,MainLoopProperties)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MainLoopProperties {
    /// Highest number of requests that are submitted to the kernel at once. 0 leaves it to the engine. Default:
    /// `0`.
    #[doc(alias = "aio-max-batch")]
    pub aio_max_batch: Option<i64>,
    /// Number of worker threads that are kept ready. Default: `0`.
    #[doc(alias = "thread-pool-min")]
    pub thread_pool_min: Option<i64>,
    /// Highest number of worker threads at one time. They do the I/O of `aio=threads`. Default: `64`.
    #[doc(alias = "thread-pool-max")]
    pub thread_pool_max: Option<i64>,
}

impl MainLoopProperties {
    /// Creates a value with no member set.
    #[inline]
    pub fn new() -> Self {
        Self { aio_max_batch: None, thread_pool_min: None, thread_pool_max: None }
    }

    /// Sets `aio-max-batch`. Highest number of requests that are submitted to the kernel at once. 0 leaves it to
    /// the engine. Default: `0`.
    #[must_use]
    #[inline]
    pub fn aio_max_batch(mut self, aio_max_batch: i64) -> Self {
        self.aio_max_batch = Some(aio_max_batch);
        self
    }

    /// Sets `thread-pool-min`. Number of worker threads that are kept ready. Default: `0`.
    #[must_use]
    #[inline]
    pub fn thread_pool_min(mut self, thread_pool_min: i64) -> Self {
        self.thread_pool_min = Some(thread_pool_min);
        self
    }

    /// Sets `thread-pool-max`. Highest number of worker threads at one time. They do the I/O of `aio=threads`.
    /// Default: `64`.
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

/// Options of every object that provides memory for the guest.
///
/// The struct `MemoryBackendProperties`, since QEMU 2.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,MemoryBackendProperties)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MemoryBackendProperties {
    /// Whether core dumps of QEMU contain the memory. If absent: as the machine option `dump-guest-core`.
    pub dump: Option<bool>,
    /// NUMA nodes of the host that `policy` refers to. Needed for every policy but `default`. If absent: no node.
    #[doc(alias = "host-nodes")]
    pub host_nodes: Option<Vec<u16>>,
    /// Whether the host may merge equal pages (KSM). If absent: as the machine option `mem-merge`.
    pub merge: Option<bool>,
    /// Rule by which the host places pages on NUMA nodes. Default: `default`.
    pub policy: Option<HostMemPolicy>,
    /// Whether all pages are allocated at creation, so that a shortage shows at once. Default: `false`.
    pub prealloc: Option<bool>,
    /// Number of threads that share the work of `prealloc`. More of them speed up the start of large guests.
    /// Default: `1`.
    #[doc(alias = "prealloc-threads")]
    pub prealloc_threads: Option<u32>,
    /// Id of the `thread-context` object that creates these threads, for CPU affinity. If absent: the creating
    /// thread of QEMU starts them.
    ///
    /// Member `prealloc-context`, since QEMU 7.2.
    #[doc(alias = "prealloc-context")]
    pub prealloc_context: Option<String>,
    /// Whether writes are visible to other processes that map the memory. vhost-user and some modes of migration
    /// need it. If absent: false for `memory-backend-ram` and `-file`, true for `-memfd`, `-shm` and `-epc`.
    pub share: Option<bool>,
    /// Whether the host sets swap space or huge pages aside. False excludes `prealloc`. Default: `true`.
    ///
    /// Member `reserve`, since QEMU 6.1.
    pub reserve: Option<bool>,
    /// Amount of memory to provide. Unit: bytes.
    pub size: u64,
    /// Naming of the memory in migration streams. Machine types set it as needed for compatibility.
    #[doc(alias = "x-use-canonical-path-for-ramblock-id")]
    pub x_use_canonical_path_for_ramblock_id: Option<bool>,
}

impl MemoryBackendProperties {
    /// Creates a value with the mandatory members and no optional one.
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

    /// Sets `dump`. Whether core dumps of QEMU contain the memory. If absent: as the machine option
    /// `dump-guest-core`.
    #[must_use]
    #[inline]
    pub fn dump(mut self, dump: bool) -> Self {
        self.dump = Some(dump);
        self
    }

    /// Sets `host-nodes`. NUMA nodes of the host that `policy` refers to. Needed for every policy but `default`. If
    /// absent: no node.
    #[must_use]
    pub fn host_nodes(mut self, host_nodes: impl IntoIterator<Item = u16>) -> Self {
        self.host_nodes = Some(host_nodes.into_iter().collect());
        self
    }

    /// Sets `merge`. Whether the host may merge equal pages (KSM). If absent: as the machine option `mem-merge`.
    #[must_use]
    #[inline]
    pub fn merge(mut self, merge: bool) -> Self {
        self.merge = Some(merge);
        self
    }

    /// Sets `policy`. Rule by which the host places pages on NUMA nodes. Default: `default`.
    #[must_use]
    pub fn policy(mut self, policy: impl Into<HostMemPolicy>) -> Self {
        self.policy = Some(policy.into());
        self
    }

    /// Sets `prealloc`. Whether all pages are allocated at creation, so that a shortage shows at once. Default:
    /// `false`.
    #[must_use]
    #[inline]
    pub fn prealloc(mut self, prealloc: bool) -> Self {
        self.prealloc = Some(prealloc);
        self
    }

    /// Sets `prealloc-threads`. Number of threads that share the work of `prealloc`. More of them speed up the
    /// start of large guests. Default: `1`.
    #[must_use]
    #[inline]
    pub fn prealloc_threads(mut self, prealloc_threads: u32) -> Self {
        self.prealloc_threads = Some(prealloc_threads);
        self
    }

    /// Sets `prealloc-context`. Id of the `thread-context` object that creates these threads, for CPU affinity. If
    /// absent: the creating thread of QEMU starts them.
    #[must_use]
    pub fn prealloc_context(mut self, prealloc_context: impl Into<String>) -> Self {
        self.prealloc_context = Some(prealloc_context.into());
        self
    }

    /// Sets `share`. Whether writes are visible to other processes that map the memory. vhost-user and some modes
    /// of migration need it. If absent: false for `memory-backend-ram` and `-file`, true for `-memfd`, `-shm` and
    /// `-epc`.
    #[must_use]
    #[inline]
    pub fn share(mut self, share: bool) -> Self {
        self.share = Some(share);
        self
    }

    /// Sets `reserve`. Whether the host sets swap space or huge pages aside. False excludes `prealloc`. Default:
    /// `true`.
    #[must_use]
    #[inline]
    pub fn reserve(mut self, reserve: bool) -> Self {
        self.reserve = Some(reserve);
        self
    }

    /// Sets `x-use-canonical-path-for-ramblock-id`. Naming of the memory in migration streams. Machine types set it
    /// as needed for compatibility.
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

/// Options of guest memory that is a mapped file: on hugetlbfs, tmpfs, a DAX device or a disk.
///
/// The struct `MemoryBackendFileProperties`, since QEMU 2.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,MemoryBackendFileProperties)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MemoryBackendFileProperties {
    /// Whether core dumps of QEMU contain the memory. If absent: as the machine option `dump-guest-core`.
    pub dump: Option<bool>,
    /// NUMA nodes of the host that `policy` refers to. Needed for every policy but `default`. If absent: no node.
    #[doc(alias = "host-nodes")]
    pub host_nodes: Option<Vec<u16>>,
    /// Whether the host may merge equal pages (KSM). If absent: as the machine option `mem-merge`.
    pub merge: Option<bool>,
    /// Rule by which the host places pages on NUMA nodes. Default: `default`.
    pub policy: Option<HostMemPolicy>,
    /// Whether all pages are allocated at creation, so that a shortage shows at once. Default: `false`.
    pub prealloc: Option<bool>,
    /// Number of threads that share the work of `prealloc`. More of them speed up the start of large guests.
    /// Default: `1`.
    #[doc(alias = "prealloc-threads")]
    pub prealloc_threads: Option<u32>,
    /// Id of the `thread-context` object that creates these threads, for CPU affinity. If absent: the creating
    /// thread of QEMU starts them.
    ///
    /// Member `prealloc-context`, since QEMU 7.2.
    #[doc(alias = "prealloc-context")]
    pub prealloc_context: Option<String>,
    /// Whether writes are visible to other processes that map the memory. vhost-user and some modes of migration
    /// need it. If absent: false for `memory-backend-ram` and `-file`, true for `-memfd`, `-shm` and `-epc`.
    pub share: Option<bool>,
    /// Whether the host sets swap space or huge pages aside. False excludes `prealloc`. Default: `true`.
    ///
    /// Member `reserve`, since QEMU 6.1.
    pub reserve: Option<bool>,
    /// Amount of memory to provide. Unit: bytes.
    pub size: u64,
    /// Naming of the memory in migration streams. Machine types set it as needed for compatibility.
    #[doc(alias = "x-use-canonical-path-for-ramblock-id")]
    pub x_use_canonical_path_for_ramblock_id: Option<bool>,
    /// Alignment of the mapping. Device DAX needs 2 MiB or more. 0 leaves it to QEMU. Unit: bytes. Default: `0`.
    pub align: Option<u64>,
    /// Position in the file where the memory begins. A multiple of the page size. Unit: bytes. Default: `0`.
    ///
    /// Member `offset`, since QEMU 8.1.
    pub offset: Option<u64>,
    /// Whether the content may be dropped on a regular exit, which saves writing it back. Default: `false`.
    #[doc(alias = "discard-data")]
    pub discard_data: Option<bool>,
    /// Host file to map, or a directory in which a temporary file is made.
    #[doc(alias = "mem-path")]
    pub mem_path: String,
    /// Whether the file is on persistent memory and writes must be flushed accordingly. Default: `false`.
    ///
    /// Member `pmem`. Only in builds with `CONFIG_LIBPMEM`.
    pub pmem: Option<bool>,
    /// Whether the file is opened without write access. Default: `false`.
    pub readonly: Option<bool>,
    /// Whether the guest cannot write: `auto` follows `readonly`. `off` together with `readonly` and without
    /// `share` starts several guests from one template file. Default: `auto`.
    ///
    /// Member `rom`, since QEMU 8.2.
    pub rom: Option<OnOffAuto>,
}

impl MemoryBackendFileProperties {
    /// Creates a value with the mandatory members and no optional one.
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

    /// Sets `dump`. Whether core dumps of QEMU contain the memory. If absent: as the machine option
    /// `dump-guest-core`.
    #[must_use]
    #[inline]
    pub fn dump(mut self, dump: bool) -> Self {
        self.dump = Some(dump);
        self
    }

    /// Sets `host-nodes`. NUMA nodes of the host that `policy` refers to. Needed for every policy but `default`. If
    /// absent: no node.
    #[must_use]
    pub fn host_nodes(mut self, host_nodes: impl IntoIterator<Item = u16>) -> Self {
        self.host_nodes = Some(host_nodes.into_iter().collect());
        self
    }

    /// Sets `merge`. Whether the host may merge equal pages (KSM). If absent: as the machine option `mem-merge`.
    #[must_use]
    #[inline]
    pub fn merge(mut self, merge: bool) -> Self {
        self.merge = Some(merge);
        self
    }

    /// Sets `policy`. Rule by which the host places pages on NUMA nodes. Default: `default`.
    #[must_use]
    pub fn policy(mut self, policy: impl Into<HostMemPolicy>) -> Self {
        self.policy = Some(policy.into());
        self
    }

    /// Sets `prealloc`. Whether all pages are allocated at creation, so that a shortage shows at once. Default:
    /// `false`.
    #[must_use]
    #[inline]
    pub fn prealloc(mut self, prealloc: bool) -> Self {
        self.prealloc = Some(prealloc);
        self
    }

    /// Sets `prealloc-threads`. Number of threads that share the work of `prealloc`. More of them speed up the
    /// start of large guests. Default: `1`.
    #[must_use]
    #[inline]
    pub fn prealloc_threads(mut self, prealloc_threads: u32) -> Self {
        self.prealloc_threads = Some(prealloc_threads);
        self
    }

    /// Sets `prealloc-context`. Id of the `thread-context` object that creates these threads, for CPU affinity. If
    /// absent: the creating thread of QEMU starts them.
    #[must_use]
    pub fn prealloc_context(mut self, prealloc_context: impl Into<String>) -> Self {
        self.prealloc_context = Some(prealloc_context.into());
        self
    }

    /// Sets `share`. Whether writes are visible to other processes that map the memory. vhost-user and some modes
    /// of migration need it. If absent: false for `memory-backend-ram` and `-file`, true for `-memfd`, `-shm` and
    /// `-epc`.
    #[must_use]
    #[inline]
    pub fn share(mut self, share: bool) -> Self {
        self.share = Some(share);
        self
    }

    /// Sets `reserve`. Whether the host sets swap space or huge pages aside. False excludes `prealloc`. Default:
    /// `true`.
    #[must_use]
    #[inline]
    pub fn reserve(mut self, reserve: bool) -> Self {
        self.reserve = Some(reserve);
        self
    }

    /// Sets `x-use-canonical-path-for-ramblock-id`. Naming of the memory in migration streams. Machine types set it
    /// as needed for compatibility.
    #[must_use]
    #[inline]
    pub fn x_use_canonical_path_for_ramblock_id(mut self, x_use_canonical_path_for_ramblock_id: bool) -> Self {
        self.x_use_canonical_path_for_ramblock_id = Some(x_use_canonical_path_for_ramblock_id);
        self
    }

    /// Sets `align`. Alignment of the mapping. Device DAX needs 2 MiB or more. 0 leaves it to QEMU. Unit: bytes.
    /// Default: `0`.
    #[must_use]
    #[inline]
    pub fn align(mut self, align: u64) -> Self {
        self.align = Some(align);
        self
    }

    /// Sets `offset`. Position in the file where the memory begins. A multiple of the page size. Unit: bytes.
    /// Default: `0`.
    #[must_use]
    #[inline]
    pub fn offset(mut self, offset: u64) -> Self {
        self.offset = Some(offset);
        self
    }

    /// Sets `discard-data`. Whether the content may be dropped on a regular exit, which saves writing it back.
    /// Default: `false`.
    #[must_use]
    #[inline]
    pub fn discard_data(mut self, discard_data: bool) -> Self {
        self.discard_data = Some(discard_data);
        self
    }

    /// Sets `pmem`. Whether the file is on persistent memory and writes must be flushed accordingly. Default:
    /// `false`.
    #[must_use]
    #[inline]
    pub fn pmem(mut self, pmem: bool) -> Self {
        self.pmem = Some(pmem);
        self
    }

    /// Sets `readonly`. Whether the file is opened without write access. Default: `false`.
    #[must_use]
    #[inline]
    pub fn readonly(mut self, readonly: bool) -> Self {
        self.readonly = Some(readonly);
        self
    }

    /// Sets `rom`. Whether the guest cannot write: `auto` follows `readonly`. `off` together with `readonly` and
    /// without `share` starts several guests from one template file. Default: `auto`.
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

/// Options of guest memory in an anonymous file of Linux, which can be shared without a path.
///
/// The struct `MemoryBackendMemfdProperties`, since QEMU 2.12.
///
/// Only in builds with `CONFIG_LINUX`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,MemoryBackendMemfdProperties)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MemoryBackendMemfdProperties {
    /// Whether core dumps of QEMU contain the memory. If absent: as the machine option `dump-guest-core`.
    pub dump: Option<bool>,
    /// NUMA nodes of the host that `policy` refers to. Needed for every policy but `default`. If absent: no node.
    #[doc(alias = "host-nodes")]
    pub host_nodes: Option<Vec<u16>>,
    /// Whether the host may merge equal pages (KSM). If absent: as the machine option `mem-merge`.
    pub merge: Option<bool>,
    /// Rule by which the host places pages on NUMA nodes. Default: `default`.
    pub policy: Option<HostMemPolicy>,
    /// Whether all pages are allocated at creation, so that a shortage shows at once. Default: `false`.
    pub prealloc: Option<bool>,
    /// Number of threads that share the work of `prealloc`. More of them speed up the start of large guests.
    /// Default: `1`.
    #[doc(alias = "prealloc-threads")]
    pub prealloc_threads: Option<u32>,
    /// Id of the `thread-context` object that creates these threads, for CPU affinity. If absent: the creating
    /// thread of QEMU starts them.
    ///
    /// Member `prealloc-context`, since QEMU 7.2.
    #[doc(alias = "prealloc-context")]
    pub prealloc_context: Option<String>,
    /// Whether writes are visible to other processes that map the memory. vhost-user and some modes of migration
    /// need it. If absent: false for `memory-backend-ram` and `-file`, true for `-memfd`, `-shm` and `-epc`.
    pub share: Option<bool>,
    /// Whether the host sets swap space or huge pages aside. False excludes `prealloc`. Default: `true`.
    ///
    /// Member `reserve`, since QEMU 6.1.
    pub reserve: Option<bool>,
    /// Amount of memory to provide. Unit: bytes.
    pub size: u64,
    /// Naming of the memory in migration streams. Machine types set it as needed for compatibility.
    #[doc(alias = "x-use-canonical-path-for-ramblock-id")]
    pub x_use_canonical_path_for_ramblock_id: Option<bool>,
    /// Whether huge pages are used. Default: `false`.
    pub hugetlb: Option<bool>,
    /// Size of the huge pages, one that the host has. 0 takes the default of the host. Unit: bytes. Default: `0`.
    pub hugetlbsize: Option<u64>,
    /// Whether the size of the file is locked. Default: `true`.
    pub seal: Option<bool>,
}

impl MemoryBackendMemfdProperties {
    /// Creates a value with the mandatory members and no optional one.
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

    /// Sets `dump`. Whether core dumps of QEMU contain the memory. If absent: as the machine option
    /// `dump-guest-core`.
    #[must_use]
    #[inline]
    pub fn dump(mut self, dump: bool) -> Self {
        self.dump = Some(dump);
        self
    }

    /// Sets `host-nodes`. NUMA nodes of the host that `policy` refers to. Needed for every policy but `default`. If
    /// absent: no node.
    #[must_use]
    pub fn host_nodes(mut self, host_nodes: impl IntoIterator<Item = u16>) -> Self {
        self.host_nodes = Some(host_nodes.into_iter().collect());
        self
    }

    /// Sets `merge`. Whether the host may merge equal pages (KSM). If absent: as the machine option `mem-merge`.
    #[must_use]
    #[inline]
    pub fn merge(mut self, merge: bool) -> Self {
        self.merge = Some(merge);
        self
    }

    /// Sets `policy`. Rule by which the host places pages on NUMA nodes. Default: `default`.
    #[must_use]
    pub fn policy(mut self, policy: impl Into<HostMemPolicy>) -> Self {
        self.policy = Some(policy.into());
        self
    }

    /// Sets `prealloc`. Whether all pages are allocated at creation, so that a shortage shows at once. Default:
    /// `false`.
    #[must_use]
    #[inline]
    pub fn prealloc(mut self, prealloc: bool) -> Self {
        self.prealloc = Some(prealloc);
        self
    }

    /// Sets `prealloc-threads`. Number of threads that share the work of `prealloc`. More of them speed up the
    /// start of large guests. Default: `1`.
    #[must_use]
    #[inline]
    pub fn prealloc_threads(mut self, prealloc_threads: u32) -> Self {
        self.prealloc_threads = Some(prealloc_threads);
        self
    }

    /// Sets `prealloc-context`. Id of the `thread-context` object that creates these threads, for CPU affinity. If
    /// absent: the creating thread of QEMU starts them.
    #[must_use]
    pub fn prealloc_context(mut self, prealloc_context: impl Into<String>) -> Self {
        self.prealloc_context = Some(prealloc_context.into());
        self
    }

    /// Sets `share`. Whether writes are visible to other processes that map the memory. vhost-user and some modes
    /// of migration need it. If absent: false for `memory-backend-ram` and `-file`, true for `-memfd`, `-shm` and
    /// `-epc`.
    #[must_use]
    #[inline]
    pub fn share(mut self, share: bool) -> Self {
        self.share = Some(share);
        self
    }

    /// Sets `reserve`. Whether the host sets swap space or huge pages aside. False excludes `prealloc`. Default:
    /// `true`.
    #[must_use]
    #[inline]
    pub fn reserve(mut self, reserve: bool) -> Self {
        self.reserve = Some(reserve);
        self
    }

    /// Sets `x-use-canonical-path-for-ramblock-id`. Naming of the memory in migration streams. Machine types set it
    /// as needed for compatibility.
    #[must_use]
    #[inline]
    pub fn x_use_canonical_path_for_ramblock_id(mut self, x_use_canonical_path_for_ramblock_id: bool) -> Self {
        self.x_use_canonical_path_for_ramblock_id = Some(x_use_canonical_path_for_ramblock_id);
        self
    }

    /// Sets `hugetlb`. Whether huge pages are used. Default: `false`.
    #[must_use]
    #[inline]
    pub fn hugetlb(mut self, hugetlb: bool) -> Self {
        self.hugetlb = Some(hugetlb);
        self
    }

    /// Sets `hugetlbsize`. Size of the huge pages, one that the host has. 0 takes the default of the host. Unit:
    /// bytes. Default: `0`.
    #[must_use]
    #[inline]
    pub fn hugetlbsize(mut self, hugetlbsize: u64) -> Self {
        self.hugetlbsize = Some(hugetlbsize);
        self
    }

    /// Sets `seal`. Whether the size of the file is locked. Default: `true`.
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

/// Options of guest memory in POSIX shared memory. It is always shared.
///
/// The struct `MemoryBackendShmProperties`, since QEMU 9.1.
///
/// Only in builds with `CONFIG_POSIX`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,MemoryBackendShmProperties)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MemoryBackendShmProperties {
    /// Whether core dumps of QEMU contain the memory. If absent: as the machine option `dump-guest-core`.
    pub dump: Option<bool>,
    /// NUMA nodes of the host that `policy` refers to. Needed for every policy but `default`. If absent: no node.
    #[doc(alias = "host-nodes")]
    pub host_nodes: Option<Vec<u16>>,
    /// Whether the host may merge equal pages (KSM). If absent: as the machine option `mem-merge`.
    pub merge: Option<bool>,
    /// Rule by which the host places pages on NUMA nodes. Default: `default`.
    pub policy: Option<HostMemPolicy>,
    /// Whether all pages are allocated at creation, so that a shortage shows at once. Default: `false`.
    pub prealloc: Option<bool>,
    /// Number of threads that share the work of `prealloc`. More of them speed up the start of large guests.
    /// Default: `1`.
    #[doc(alias = "prealloc-threads")]
    pub prealloc_threads: Option<u32>,
    /// Id of the `thread-context` object that creates these threads, for CPU affinity. If absent: the creating
    /// thread of QEMU starts them.
    ///
    /// Member `prealloc-context`, since QEMU 7.2.
    #[doc(alias = "prealloc-context")]
    pub prealloc_context: Option<String>,
    /// Whether writes are visible to other processes that map the memory. vhost-user and some modes of migration
    /// need it. If absent: false for `memory-backend-ram` and `-file`, true for `-memfd`, `-shm` and `-epc`.
    pub share: Option<bool>,
    /// Whether the host sets swap space or huge pages aside. False excludes `prealloc`. Default: `true`.
    ///
    /// Member `reserve`, since QEMU 6.1.
    pub reserve: Option<bool>,
    /// Amount of memory to provide. Unit: bytes.
    pub size: u64,
    /// Naming of the memory in migration streams. Machine types set it as needed for compatibility.
    #[doc(alias = "x-use-canonical-path-for-ramblock-id")]
    pub x_use_canonical_path_for_ramblock_id: Option<bool>,
}

impl MemoryBackendShmProperties {
    /// Creates a value with the mandatory members and no optional one.
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

    /// Sets `dump`. Whether core dumps of QEMU contain the memory. If absent: as the machine option
    /// `dump-guest-core`.
    #[must_use]
    #[inline]
    pub fn dump(mut self, dump: bool) -> Self {
        self.dump = Some(dump);
        self
    }

    /// Sets `host-nodes`. NUMA nodes of the host that `policy` refers to. Needed for every policy but `default`. If
    /// absent: no node.
    #[must_use]
    pub fn host_nodes(mut self, host_nodes: impl IntoIterator<Item = u16>) -> Self {
        self.host_nodes = Some(host_nodes.into_iter().collect());
        self
    }

    /// Sets `merge`. Whether the host may merge equal pages (KSM). If absent: as the machine option `mem-merge`.
    #[must_use]
    #[inline]
    pub fn merge(mut self, merge: bool) -> Self {
        self.merge = Some(merge);
        self
    }

    /// Sets `policy`. Rule by which the host places pages on NUMA nodes. Default: `default`.
    #[must_use]
    pub fn policy(mut self, policy: impl Into<HostMemPolicy>) -> Self {
        self.policy = Some(policy.into());
        self
    }

    /// Sets `prealloc`. Whether all pages are allocated at creation, so that a shortage shows at once. Default:
    /// `false`.
    #[must_use]
    #[inline]
    pub fn prealloc(mut self, prealloc: bool) -> Self {
        self.prealloc = Some(prealloc);
        self
    }

    /// Sets `prealloc-threads`. Number of threads that share the work of `prealloc`. More of them speed up the
    /// start of large guests. Default: `1`.
    #[must_use]
    #[inline]
    pub fn prealloc_threads(mut self, prealloc_threads: u32) -> Self {
        self.prealloc_threads = Some(prealloc_threads);
        self
    }

    /// Sets `prealloc-context`. Id of the `thread-context` object that creates these threads, for CPU affinity. If
    /// absent: the creating thread of QEMU starts them.
    #[must_use]
    pub fn prealloc_context(mut self, prealloc_context: impl Into<String>) -> Self {
        self.prealloc_context = Some(prealloc_context.into());
        self
    }

    /// Sets `share`. Whether writes are visible to other processes that map the memory. vhost-user and some modes
    /// of migration need it. If absent: false for `memory-backend-ram` and `-file`, true for `-memfd`, `-shm` and
    /// `-epc`.
    #[must_use]
    #[inline]
    pub fn share(mut self, share: bool) -> Self {
        self.share = Some(share);
        self
    }

    /// Sets `reserve`. Whether the host sets swap space or huge pages aside. False excludes `prealloc`. Default:
    /// `true`.
    #[must_use]
    #[inline]
    pub fn reserve(mut self, reserve: bool) -> Self {
        self.reserve = Some(reserve);
        self
    }

    /// Sets `x-use-canonical-path-for-ramblock-id`. Naming of the memory in migration streams. Machine types set it
    /// as needed for compatibility.
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

/// Options of guest memory in the enclave page cache of Intel SGX.
///
/// `merge` and `dump` are off if absent.
///
/// The struct `MemoryBackendEpcProperties`, since QEMU 6.2.
///
/// Only in builds with `CONFIG_LINUX`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,MemoryBackendEpcProperties)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MemoryBackendEpcProperties {
    /// Whether core dumps of QEMU contain the memory. If absent: as the machine option `dump-guest-core`.
    pub dump: Option<bool>,
    /// NUMA nodes of the host that `policy` refers to. Needed for every policy but `default`. If absent: no node.
    #[doc(alias = "host-nodes")]
    pub host_nodes: Option<Vec<u16>>,
    /// Whether the host may merge equal pages (KSM). If absent: as the machine option `mem-merge`.
    pub merge: Option<bool>,
    /// Rule by which the host places pages on NUMA nodes. Default: `default`.
    pub policy: Option<HostMemPolicy>,
    /// Whether all pages are allocated at creation, so that a shortage shows at once. Default: `false`.
    pub prealloc: Option<bool>,
    /// Number of threads that share the work of `prealloc`. More of them speed up the start of large guests.
    /// Default: `1`.
    #[doc(alias = "prealloc-threads")]
    pub prealloc_threads: Option<u32>,
    /// Id of the `thread-context` object that creates these threads, for CPU affinity. If absent: the creating
    /// thread of QEMU starts them.
    ///
    /// Member `prealloc-context`, since QEMU 7.2.
    #[doc(alias = "prealloc-context")]
    pub prealloc_context: Option<String>,
    /// Whether writes are visible to other processes that map the memory. vhost-user and some modes of migration
    /// need it. If absent: false for `memory-backend-ram` and `-file`, true for `-memfd`, `-shm` and `-epc`.
    pub share: Option<bool>,
    /// Whether the host sets swap space or huge pages aside. False excludes `prealloc`. Default: `true`.
    ///
    /// Member `reserve`, since QEMU 6.1.
    pub reserve: Option<bool>,
    /// Amount of memory to provide. Unit: bytes.
    pub size: u64,
    /// Naming of the memory in migration streams. Machine types set it as needed for compatibility.
    #[doc(alias = "x-use-canonical-path-for-ramblock-id")]
    pub x_use_canonical_path_for_ramblock_id: Option<bool>,
}

impl MemoryBackendEpcProperties {
    /// Creates a value with the mandatory members and no optional one.
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

    /// Sets `dump`. Whether core dumps of QEMU contain the memory. If absent: as the machine option
    /// `dump-guest-core`.
    #[must_use]
    #[inline]
    pub fn dump(mut self, dump: bool) -> Self {
        self.dump = Some(dump);
        self
    }

    /// Sets `host-nodes`. NUMA nodes of the host that `policy` refers to. Needed for every policy but `default`. If
    /// absent: no node.
    #[must_use]
    pub fn host_nodes(mut self, host_nodes: impl IntoIterator<Item = u16>) -> Self {
        self.host_nodes = Some(host_nodes.into_iter().collect());
        self
    }

    /// Sets `merge`. Whether the host may merge equal pages (KSM). If absent: as the machine option `mem-merge`.
    #[must_use]
    #[inline]
    pub fn merge(mut self, merge: bool) -> Self {
        self.merge = Some(merge);
        self
    }

    /// Sets `policy`. Rule by which the host places pages on NUMA nodes. Default: `default`.
    #[must_use]
    pub fn policy(mut self, policy: impl Into<HostMemPolicy>) -> Self {
        self.policy = Some(policy.into());
        self
    }

    /// Sets `prealloc`. Whether all pages are allocated at creation, so that a shortage shows at once. Default:
    /// `false`.
    #[must_use]
    #[inline]
    pub fn prealloc(mut self, prealloc: bool) -> Self {
        self.prealloc = Some(prealloc);
        self
    }

    /// Sets `prealloc-threads`. Number of threads that share the work of `prealloc`. More of them speed up the
    /// start of large guests. Default: `1`.
    #[must_use]
    #[inline]
    pub fn prealloc_threads(mut self, prealloc_threads: u32) -> Self {
        self.prealloc_threads = Some(prealloc_threads);
        self
    }

    /// Sets `prealloc-context`. Id of the `thread-context` object that creates these threads, for CPU affinity. If
    /// absent: the creating thread of QEMU starts them.
    #[must_use]
    pub fn prealloc_context(mut self, prealloc_context: impl Into<String>) -> Self {
        self.prealloc_context = Some(prealloc_context.into());
        self
    }

    /// Sets `share`. Whether writes are visible to other processes that map the memory. vhost-user and some modes
    /// of migration need it. If absent: false for `memory-backend-ram` and `-file`, true for `-memfd`, `-shm` and
    /// `-epc`.
    #[must_use]
    #[inline]
    pub fn share(mut self, share: bool) -> Self {
        self.share = Some(share);
        self
    }

    /// Sets `reserve`. Whether the host sets swap space or huge pages aside. False excludes `prealloc`. Default:
    /// `true`.
    #[must_use]
    #[inline]
    pub fn reserve(mut self, reserve: bool) -> Self {
        self.reserve = Some(reserve);
        self
    }

    /// Sets `x-use-canonical-path-for-ramblock-id`. Naming of the memory in migration streams. Machine types set it
    /// as needed for compatibility.
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

/// Options of an object that passes SCSI persistent reservations to a privileged helper, `qemu-pr-helper`.
///
/// The struct `PrManagerHelperProperties`, since QEMU 2.11.
///
/// Only in builds with `CONFIG_LINUX`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,PrManagerHelperProperties)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PrManagerHelperProperties {
    /// Unix socket of the helper on the host.
    pub path: String,
}

impl PrManagerHelperProperties {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(path: impl Into<String>) -> Self {
        Self { path: path.into() }
    }
}

record! { sent PrManagerHelperProperties {
    path: "path" required,
} }

/// Options of a server of QEMU's test protocol.
///
/// The struct `QtestProperties`, since QEMU 6.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,QtestProperties)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct QtestProperties {
    /// Character device over which commands arrive.
    pub chardev: String,
    /// Host file that records the dialogue. If absent: no record.
    pub log: Option<String>,
}

impl QtestProperties {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(chardev: impl Into<String>) -> Self {
        Self { chardev: chardev.into(), log: None }
    }

    /// Sets `log`. Host file that records the dialogue. If absent: no record.
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

/// Options of an object that serves a device to another QEMU process (multi-process QEMU).
///
/// The struct `RemoteObjectProperties`, since QEMU 6.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,RemoteObjectProperties)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RemoteObjectProperties {
    /// Name of the descriptor that was passed by `getfd`.
    pub fd: String,
    /// Id of the device to serve.
    pub devid: String,
}

impl RemoteObjectProperties {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(fd: impl Into<String>, devid: impl Into<String>) -> Self {
        Self { fd: fd.into(), devid: devid.into() }
    }
}

record! { sent RemoteObjectProperties {
    fd: "fd" required,
    devid: "devid" required,
} }

/// Options of an object that serves a device to other processes by the vfio-user protocol.
///
/// The struct `VfioUserServerProperties`, since QEMU 7.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,VfioUserServerProperties)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VfioUserServerProperties {
    /// Unix socket to listen on.
    pub socket: SocketAddress,
    /// Id of the device to serve.
    pub device: String,
}

impl VfioUserServerProperties {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(socket: impl Into<SocketAddress>, device: impl Into<String>) -> Self {
        Self { socket: socket.into(), device: device.into() }
    }
}

record! { sent VfioUserServerProperties {
    socket: "socket" required,
    device: "device" required,
} }

/// Options of a handle on the host's I/O memory management, which VFIO devices use instead of containers.
///
/// The struct `IOMMUFDProperties`, since QEMU 9.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,IOMMUFDProperties)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct IommufdProperties {
    /// Name of a descriptor of `/dev/iommu` that was passed by `getfd`, or a number at start. If absent: QEMU opens
    /// `/dev/iommu`.
    pub fd: Option<String>,
}

impl IommufdProperties {
    /// Creates a value with no member set.
    #[inline]
    pub fn new() -> Self {
        Self { fd: None }
    }

    /// Sets `fd`. Name of a descriptor of `/dev/iommu` that was passed by `getfd`, or a number at start. If absent:
    /// QEMU opens `/dev/iommu`.
    #[must_use]
    pub fn fd(mut self, fd: impl Into<String>) -> Self {
        self.fd = Some(fd.into());
        self
    }
}

record! { sent IommufdProperties {
    fd: "fd" optional,
} }

/// Options of an ACPI entry that assigns a PCI device to a NUMA node without processors.
///
/// The struct `AcpiGenericInitiatorProperties`, since QEMU 9.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,AcpiGenericInitiatorProperties)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AcpiGenericInitiatorProperties {
    /// Id of the PCI device.
    #[doc(alias = "pci-dev")]
    pub pci_dev: String,
    /// Number of the guest's NUMA node.
    pub node: u32,
}

impl AcpiGenericInitiatorProperties {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(pci_dev: impl Into<String>, node: u32) -> Self {
        Self { pci_dev: pci_dev.into(), node }
    }
}

record! { sent AcpiGenericInitiatorProperties {
    pci_dev: "pci-dev" required,
    node: "node" required,
} }

/// Options of an ACPI entry that gives a PCI host bridge a place in the guest's NUMA topology, as CXL needs.
///
/// The struct `AcpiGenericPortProperties`, since QEMU 9.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,AcpiGenericPortProperties)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AcpiGenericPortProperties {
    /// Bus of the host bridge, as its root ports name it in `bus`.
    #[doc(alias = "pci-bus")]
    pub pci_bus: String,
    /// Number in the guest's NUMA topology up to which firmware describes distances. The guest discovers the rest
    /// of the path itself.
    pub node: u32,
}

impl AcpiGenericPortProperties {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(pci_bus: impl Into<String>, node: u32) -> Self {
        Self { pci_bus: pci_bus.into(), node }
    }
}

record! { sent AcpiGenericPortProperties {
    pci_bus: "pci-bus" required,
    node: "node" required,
} }

/// Options of every source of random numbers for the guest.
///
/// The struct `RngProperties`, since QEMU 1.3.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,RngProperties)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RngProperties {
    /// Opens the source too early if true, which serves no purpose. Default: `false`.
    ///
    /// Member `opened`. **Deprecated** upstream.
    pub opened: Option<bool>,
}

impl RngProperties {
    /// Creates a value with no member set.
    #[inline]
    pub fn new() -> Self {
        Self { opened: None }
    }

    /// Sets `opened`. Opens the source too early if true, which serves no purpose. Default: `false`.
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

/// Options of a source of random numbers that is a daemon with the EGD protocol.
///
/// The struct `RngEgdProperties`, since QEMU 1.3.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,RngEgdProperties)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RngEgdProperties {
    /// Opens the source too early if true, which serves no purpose. Default: `false`.
    ///
    /// Member `opened`. **Deprecated** upstream.
    pub opened: Option<bool>,
    /// Character device that is connected to the daemon.
    pub chardev: String,
}

impl RngEgdProperties {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(chardev: impl Into<String>) -> Self {
        Self { opened: None, chardev: chardev.into() }
    }

    /// Sets `opened`. Opens the source too early if true, which serves no purpose. Default: `false`.
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

/// Options of a source of random numbers that is a device of the host.
///
/// The struct `RngRandomProperties`, since QEMU 1.3.
///
/// Only in builds with `CONFIG_POSIX`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,RngRandomProperties)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RngRandomProperties {
    /// Opens the source too early if true, which serves no purpose. Default: `false`.
    ///
    /// Member `opened`. **Deprecated** upstream.
    pub opened: Option<bool>,
    /// Host file to read. Default: `/dev/urandom`.
    pub filename: Option<String>,
}

impl RngRandomProperties {
    /// Creates a value with no member set.
    #[inline]
    pub fn new() -> Self {
        Self { opened: None, filename: None }
    }

    /// Sets `opened`. Opens the source too early if true, which serves no purpose. Default: `false`.
    #[deprecated = "deprecated by QEMU 6.0"]
    #[must_use]
    #[inline]
    pub fn opened(mut self, opened: bool) -> Self {
        self.opened = Some(opened);
        self
    }

    /// Sets `filename`. Host file to read. Default: `/dev/urandom`.
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

/// Options of an object that sets up a guest from an IGVM file, mostly for confidential computing.
///
/// The struct `IgvmCfgProperties`, since QEMU 10.1.
///
/// Only in builds with `CONFIG_IGVM`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,IgvmCfgProperties)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IgvmCfgProperties {
    /// Path of the IGVM file on the host.
    pub file: String,
}

impl IgvmCfgProperties {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(file: impl Into<String>) -> Self {
        Self { file: file.into() }
    }
}

record! { sent IgvmCfgProperties {
    file: "file" required,
} }

/// Options of every guest with memory encryption by AMD SEV.
///
/// The struct `SevCommonProperties`, since QEMU 9.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,SevCommonProperties)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SevCommonProperties {
    /// Device of the security processor on the host. Default: `/dev/sev`.
    #[doc(alias = "sev-device")]
    pub sev_device: Option<String>,
    /// Bit of a page table entry that marks encrypted pages. `query-sev-capabilities` reports what the host needs.
    pub cbitpos: Option<u32>,
    /// Number of bits of physical addresses that encryption takes away. `query-sev-capabilities` reports what the
    /// host needs.
    #[doc(alias = "reduced-phys-bits")]
    pub reduced_phys_bits: u32,
    /// Whether hashes of kernel, initrd and command line are measured, for guests started with `-kernel`. Default:
    /// `false`.
    ///
    /// Member `kernel-hashes`, since QEMU 6.2.
    #[doc(alias = "kernel-hashes")]
    pub kernel_hashes: Option<bool>,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl SevCommonProperties {
    /// Creates a value with the mandatory members and no optional one.
    #[inline]
    pub fn new(reduced_phys_bits: u32) -> Self {
        Self { sev_device: None, cbitpos: None, reduced_phys_bits, kernel_hashes: None, extra: Extra::default() }
    }

    /// Sets `sev-device`. Device of the security processor on the host. Default: `/dev/sev`.
    #[must_use]
    pub fn sev_device(mut self, sev_device: impl Into<String>) -> Self {
        self.sev_device = Some(sev_device.into());
        self
    }

    /// Sets `cbitpos`. Bit of a page table entry that marks encrypted pages. `query-sev-capabilities` reports what
    /// the host needs.
    #[must_use]
    #[inline]
    pub fn cbitpos(mut self, cbitpos: u32) -> Self {
        self.cbitpos = Some(cbitpos);
        self
    }

    /// Sets `kernel-hashes`. Whether hashes of kernel, initrd and command line are measured, for guests started
    /// with `-kernel`. Default: `false`.
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

/// Options of a guest with AMD SEV or SEV-ES.
///
/// The struct `SevGuestProperties`, since QEMU 2.12.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,SevGuestProperties)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SevGuestProperties {
    /// Device of the security processor on the host. Default: `/dev/sev`.
    #[doc(alias = "sev-device")]
    pub sev_device: Option<String>,
    /// Bit of a page table entry that marks encrypted pages. `query-sev-capabilities` reports what the host needs.
    pub cbitpos: Option<u32>,
    /// Number of bits of physical addresses that encryption takes away. `query-sev-capabilities` reports what the
    /// host needs.
    #[doc(alias = "reduced-phys-bits")]
    pub reduced_phys_bits: u32,
    /// Whether hashes of kernel, initrd and command line are measured, for guests started with `-kernel`. Default:
    /// `false`.
    ///
    /// Member `kernel-hashes`, since QEMU 6.2.
    #[doc(alias = "kernel-hashes")]
    pub kernel_hashes: Option<bool>,
    /// Host file with the Diffie-Hellman certificate of the guest's owner, Base64-encoded.
    #[doc(alias = "dh-cert-file")]
    pub dh_cert_file: Option<String>,
    /// Host file with the session parameters of the guest's owner, Base64-encoded.
    #[doc(alias = "session-file")]
    pub session_file: Option<String>,
    /// Policy bits of the firmware interface. Bit 0 forbids debugging; bit 2 requests SEV-ES. Default: `1`.
    pub policy: Option<u32>,
    /// Firmware handle of a guest whose key is shared. Default: `0`.
    pub handle: Option<u32>,
    /// Whether the guest is set up by the old KVM interface, which gives the measurement of older releases. `auto`
    /// uses the new one only if an option needs it; `off` insists on the new one.
    ///
    /// Member `legacy-vm-type`, since QEMU 9.1.
    #[doc(alias = "legacy-vm-type")]
    pub legacy_vm_type: Option<OnOffAuto>,
}

impl SevGuestProperties {
    /// Creates a value with the mandatory members and no optional one.
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

    /// Sets `sev-device`. Device of the security processor on the host. Default: `/dev/sev`.
    #[must_use]
    pub fn sev_device(mut self, sev_device: impl Into<String>) -> Self {
        self.sev_device = Some(sev_device.into());
        self
    }

    /// Sets `cbitpos`. Bit of a page table entry that marks encrypted pages. `query-sev-capabilities` reports what
    /// the host needs.
    #[must_use]
    #[inline]
    pub fn cbitpos(mut self, cbitpos: u32) -> Self {
        self.cbitpos = Some(cbitpos);
        self
    }

    /// Sets `kernel-hashes`. Whether hashes of kernel, initrd and command line are measured, for guests started
    /// with `-kernel`. Default: `false`.
    #[must_use]
    #[inline]
    pub fn kernel_hashes(mut self, kernel_hashes: bool) -> Self {
        self.kernel_hashes = Some(kernel_hashes);
        self
    }

    /// Sets `dh-cert-file`. Host file with the Diffie-Hellman certificate of the guest's owner, Base64-encoded.
    #[must_use]
    pub fn dh_cert_file(mut self, dh_cert_file: impl Into<String>) -> Self {
        self.dh_cert_file = Some(dh_cert_file.into());
        self
    }

    /// Sets `session-file`. Host file with the session parameters of the guest's owner, Base64-encoded.
    #[must_use]
    pub fn session_file(mut self, session_file: impl Into<String>) -> Self {
        self.session_file = Some(session_file.into());
        self
    }

    /// Sets `policy`. Policy bits of the firmware interface. Bit 0 forbids debugging; bit 2 requests SEV-ES.
    /// Default: `1`.
    #[must_use]
    #[inline]
    pub fn policy(mut self, policy: u32) -> Self {
        self.policy = Some(policy);
        self
    }

    /// Sets `handle`. Firmware handle of a guest whose key is shared. Default: `0`.
    #[must_use]
    #[inline]
    pub fn handle(mut self, handle: u32) -> Self {
        self.handle = Some(handle);
        self
    }

    /// Sets `legacy-vm-type`. Whether the guest is set up by the old KVM interface, which gives the measurement of
    /// older releases. `auto` uses the new one only if an option needs it; `off` insists on the new one.
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

/// Options of a guest with AMD SEV-SNP. Most are handed to the firmware's launch commands.
///
/// The struct `SevSnpGuestProperties`, since QEMU 9.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,SevSnpGuestProperties)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SevSnpGuestProperties {
    /// Device of the security processor on the host. Default: `/dev/sev`.
    #[doc(alias = "sev-device")]
    pub sev_device: Option<String>,
    /// Bit of a page table entry that marks encrypted pages. `query-sev-capabilities` reports what the host needs.
    pub cbitpos: Option<u32>,
    /// Number of bits of physical addresses that encryption takes away. `query-sev-capabilities` reports what the
    /// host needs.
    #[doc(alias = "reduced-phys-bits")]
    pub reduced_phys_bits: u32,
    /// Whether hashes of kernel, initrd and command line are measured, for guests started with `-kernel`. Default:
    /// `false`.
    ///
    /// Member `kernel-hashes`, since QEMU 6.2.
    #[doc(alias = "kernel-hashes")]
    pub kernel_hashes: Option<bool>,
    /// Policy bits of the firmware interface. The default allows simultaneous multithreading and sets the reserved
    /// bit. Default: `196608`.
    pub policy: Option<u64>,
    /// Workarounds of the hypervisor that the guest can see: 16 bytes, Base64-encoded. If absent: all bytes are 0.
    #[doc(alias = "guest-visible-workarounds")]
    pub guest_visible_workarounds: Option<Base64>,
    /// Identity of the guest, against which the launch is checked: 96 bytes, Base64-encoded. If absent: all bytes
    /// are 0.
    #[doc(alias = "id-block")]
    pub id_block: Option<Base64>,
    /// Signature of `id-block`: 4096 bytes, Base64-encoded. If absent: all bytes are 0.
    #[doc(alias = "id-auth")]
    pub id_auth: Option<Base64>,
    /// Whether `id-auth` contains the key of the author. Default: `false`.
    #[doc(alias = "author-key-enabled")]
    pub author_key_enabled: Option<bool>,
    /// Data of the host that appears in attestation reports: 32 bytes, Base64-encoded. If absent: all bytes are 0.
    #[doc(alias = "host-data")]
    pub host_data: Option<Base64>,
    /// Whether reports may not be signed with the key of the chip (VCEK). Default: `false`.
    ///
    /// Member `vcek-disabled`, since QEMU 9.1.
    #[doc(alias = "vcek-disabled")]
    pub vcek_disabled: Option<bool>,
}

impl SevSnpGuestProperties {
    /// Creates a value with the mandatory members and no optional one.
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

    /// Sets `sev-device`. Device of the security processor on the host. Default: `/dev/sev`.
    #[must_use]
    pub fn sev_device(mut self, sev_device: impl Into<String>) -> Self {
        self.sev_device = Some(sev_device.into());
        self
    }

    /// Sets `cbitpos`. Bit of a page table entry that marks encrypted pages. `query-sev-capabilities` reports what
    /// the host needs.
    #[must_use]
    #[inline]
    pub fn cbitpos(mut self, cbitpos: u32) -> Self {
        self.cbitpos = Some(cbitpos);
        self
    }

    /// Sets `kernel-hashes`. Whether hashes of kernel, initrd and command line are measured, for guests started
    /// with `-kernel`. Default: `false`.
    #[must_use]
    #[inline]
    pub fn kernel_hashes(mut self, kernel_hashes: bool) -> Self {
        self.kernel_hashes = Some(kernel_hashes);
        self
    }

    /// Sets `policy`. Policy bits of the firmware interface. The default allows simultaneous multithreading and
    /// sets the reserved bit. Default: `196608`.
    #[must_use]
    #[inline]
    pub fn policy(mut self, policy: u64) -> Self {
        self.policy = Some(policy);
        self
    }

    /// Sets `guest-visible-workarounds`. Workarounds of the hypervisor that the guest can see: 16 bytes,
    /// Base64-encoded. If absent: all bytes are 0.
    #[must_use]
    pub fn guest_visible_workarounds(mut self, guest_visible_workarounds: impl Into<Base64>) -> Self {
        self.guest_visible_workarounds = Some(guest_visible_workarounds.into());
        self
    }

    /// Sets `id-block`. Identity of the guest, against which the launch is checked: 96 bytes, Base64-encoded. If
    /// absent: all bytes are 0.
    #[must_use]
    pub fn id_block(mut self, id_block: impl Into<Base64>) -> Self {
        self.id_block = Some(id_block.into());
        self
    }

    /// Sets `id-auth`. Signature of `id-block`: 4096 bytes, Base64-encoded. If absent: all bytes are 0.
    #[must_use]
    pub fn id_auth(mut self, id_auth: impl Into<Base64>) -> Self {
        self.id_auth = Some(id_auth.into());
        self
    }

    /// Sets `author-key-enabled`. Whether `id-auth` contains the key of the author. Default: `false`.
    #[must_use]
    #[inline]
    pub fn author_key_enabled(mut self, author_key_enabled: bool) -> Self {
        self.author_key_enabled = Some(author_key_enabled);
        self
    }

    /// Sets `host-data`. Data of the host that appears in attestation reports: 32 bytes, Base64-encoded. If absent:
    /// all bytes are 0.
    #[must_use]
    pub fn host_data(mut self, host_data: impl Into<Base64>) -> Self {
        self.host_data = Some(host_data.into());
        self
    }

    /// Sets `vcek-disabled`. Whether reports may not be signed with the key of the chip (VCEK). Default: `false`.
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

/// Options of a guest with Intel TDX.
///
/// The struct `TdxGuestProperties`, since QEMU 10.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,TdxGuestProperties)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TdxGuestProperties {
    /// Attribute bits of the trust domain, as in the TDX specification.
    pub attributes: Option<u64>,
    /// Whether access to pages not yet accepted exits to the host instead of raising an exception in the guest
    /// (attribute bit 28). Linux guests need true.
    #[doc(alias = "sept-ve-disable")]
    pub sept_ve_disable: Option<bool>,
    /// Measurement of the configuration that is not the owner's: a SHA-384 digest, Base64-encoded. If absent: all
    /// bytes are 0.
    pub mrconfigid: Option<Base64>,
    /// Identity of the owner: a SHA-384 digest, Base64-encoded. If absent: all bytes are 0.
    pub mrowner: Option<Base64>,
    /// Measurement of the owner's configuration: a SHA-384 digest, Base64-encoded. If absent: all bytes are 0.
    pub mrownerconfig: Option<Base64>,
    /// Socket of the host's quote generation service. If absent: the guest cannot get quotes for attestation.
    #[doc(alias = "quote-generation-socket")]
    pub quote_generation_socket: Option<SocketAddress>,
}

impl TdxGuestProperties {
    /// Creates a value with no member set.
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

    /// Sets `attributes`. Attribute bits of the trust domain, as in the TDX specification.
    #[must_use]
    #[inline]
    pub fn attributes(mut self, attributes: u64) -> Self {
        self.attributes = Some(attributes);
        self
    }

    /// Sets `sept-ve-disable`. Whether access to pages not yet accepted exits to the host instead of raising an
    /// exception in the guest (attribute bit 28). Linux guests need true.
    #[must_use]
    #[inline]
    pub fn sept_ve_disable(mut self, sept_ve_disable: bool) -> Self {
        self.sept_ve_disable = Some(sept_ve_disable);
        self
    }

    /// Sets `mrconfigid`. Measurement of the configuration that is not the owner's: a SHA-384 digest,
    /// Base64-encoded. If absent: all bytes are 0.
    #[must_use]
    pub fn mrconfigid(mut self, mrconfigid: impl Into<Base64>) -> Self {
        self.mrconfigid = Some(mrconfigid.into());
        self
    }

    /// Sets `mrowner`. Identity of the owner: a SHA-384 digest, Base64-encoded. If absent: all bytes are 0.
    #[must_use]
    pub fn mrowner(mut self, mrowner: impl Into<Base64>) -> Self {
        self.mrowner = Some(mrowner.into());
        self
    }

    /// Sets `mrownerconfig`. Measurement of the owner's configuration: a SHA-384 digest, Base64-encoded. If absent:
    /// all bytes are 0.
    #[must_use]
    pub fn mrownerconfig(mut self, mrownerconfig: impl Into<Base64>) -> Self {
        self.mrownerconfig = Some(mrownerconfig.into());
        self
    }

    /// Sets `quote-generation-socket`. Socket of the host's quote generation service. If absent: the guest cannot
    /// get quotes for attestation.
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

/// Options of an object that creates threads with a given CPU affinity, such as those of `prealloc`.
///
/// The struct `ThreadContextProperties`, since QEMU 7.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,ThreadContextProperties)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ThreadContextProperties {
    /// Numbers of the host CPUs on which the threads run. If absent: as QEMU's main thread.
    #[doc(alias = "cpu-affinity")]
    pub cpu_affinity: Option<Vec<u16>>,
    /// Numbers of the host's NUMA nodes, which stand for their CPUs. Excludes `cpu-affinity`. If absent: as QEMU's
    /// main thread.
    #[doc(alias = "node-affinity")]
    pub node_affinity: Option<Vec<u16>>,
}

impl ThreadContextProperties {
    /// Creates a value with no member set.
    #[inline]
    pub fn new() -> Self {
        Self { cpu_affinity: None, node_affinity: None }
    }

    /// Sets `cpu-affinity`. Numbers of the host CPUs on which the threads run. If absent: as QEMU's main thread.
    #[must_use]
    pub fn cpu_affinity(mut self, cpu_affinity: impl IntoIterator<Item = u16>) -> Self {
        self.cpu_affinity = Some(cpu_affinity.into_iter().collect());
        self
    }

    /// Sets `node-affinity`. Numbers of the host's NUMA nodes, which stand for their CPUs. Excludes `cpu-affinity`.
    /// If absent: as QEMU's main thread.
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

/// Class of an object that [`object-add`](super::command::ObjectAdd) can create.
///
/// The enum `ObjectType`, since QEMU 6.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,ObjectType)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ObjectType {
    /// Assigns a PCI device to a NUMA node.
    #[doc(alias = "acpi-generic-initiator")]
    AcpiGenericInitiator,
    /// Places a PCI host bridge in the NUMA topology.
    #[doc(alias = "acpi-generic-port")]
    AcpiGenericPort,
    /// Access control by a list of rules.
    #[doc(alias = "authz-list")]
    AuthzList,
    /// Access control by rules in a file.
    #[doc(alias = "authz-listfile")]
    AuthzListfile,
    /// Access control by PAM of the host.
    #[doc(alias = "authz-pam")]
    AuthzPam,
    /// Access for exactly one identity.
    #[doc(alias = "authz-simple")]
    AuthzSimple,
    /// A virtual CAN bus.
    #[doc(alias = "can-bus")]
    CanBus,
    /// Connects a CAN bus to one of the host.
    ///
    /// Value `can-host-socketcan`. Only in builds with `CONFIG_LINUX`.
    #[doc(alias = "can-host-socketcan")]
    CanHostSocketcan,
    /// Compares packets of a COLO pair.
    #[doc(alias = "colo-compare")]
    ColoCompare,
    /// Abstract base of cryptography back ends.
    #[doc(alias = "cryptodev-backend")]
    CryptodevBackend,
    /// Cryptography in QEMU itself.
    #[doc(alias = "cryptodev-backend-builtin")]
    CryptodevBackendBuiltin,
    /// Cryptography by the Linux kernel.
    #[doc(alias = "cryptodev-backend-lkcf")]
    CryptodevBackendLkcf,
    /// Cryptography by another process.
    ///
    /// Value `cryptodev-vhost-user`. Only in builds with `CONFIG_VHOST_CRYPTO`.
    #[doc(alias = "cryptodev-vhost-user")]
    CryptodevVhostUser,
    /// Migrates the state of helper processes.
    #[doc(alias = "dbus-vmstate")]
    DbusVmstate,
    /// Network filter that delays packets.
    #[doc(alias = "filter-buffer")]
    FilterBuffer,
    /// Network filter that records packets.
    #[doc(alias = "filter-dump")]
    FilterDump,
    /// Network filter that copies packets.
    #[doc(alias = "filter-mirror")]
    FilterMirror,
    /// Network filter that diverts packets.
    #[doc(alias = "filter-redirector")]
    FilterRedirector,
    /// Network filter for record and replay.
    #[doc(alias = "filter-replay")]
    FilterReplay,
    /// Network filter that adapts TCP sequence numbers for COLO.
    #[doc(alias = "filter-rewriter")]
    FilterRewriter,
    /// Initial state of the guest from an IGVM file.
    ///
    /// Value `igvm-cfg`. Only in builds with `CONFIG_IGVM`.
    #[doc(alias = "igvm-cfg")]
    IgvmCfg,
    /// Keyboard and mouse of a Barrier server.
    #[doc(alias = "input-barrier")]
    InputBarrier,
    /// Keyboard or mouse of the host.
    ///
    /// Value `input-linux`. Only in builds with `CONFIG_LINUX`.
    #[doc(alias = "input-linux")]
    InputLinux,
    /// Handle on the host's I/O memory management.
    Iommufd,
    /// A thread with an event loop for devices.
    Iothread,
    /// Settings of the main event loop.
    #[doc(alias = "main-loop")]
    MainLoop,
    /// Guest memory for SGX enclaves.
    ///
    /// Value `memory-backend-epc`. Only in builds with `CONFIG_LINUX`.
    #[doc(alias = "memory-backend-epc")]
    MemoryBackendEpc,
    /// Guest memory that is a mapped file.
    #[doc(alias = "memory-backend-file")]
    MemoryBackendFile,
    /// Guest memory in an anonymous file.
    ///
    /// Value `memory-backend-memfd`. Only in builds with `CONFIG_LINUX`.
    #[doc(alias = "memory-backend-memfd")]
    MemoryBackendMemfd,
    /// Guest memory without a file.
    #[doc(alias = "memory-backend-ram")]
    MemoryBackendRam,
    /// Guest memory in POSIX shared memory.
    ///
    /// Value `memory-backend-shm`. Only in builds with `CONFIG_POSIX`.
    #[doc(alias = "memory-backend-shm")]
    MemoryBackendShm,
    /// Confidential guest on POWER.
    #[doc(alias = "pef-guest")]
    PefGuest,
    /// Client of the helper for persistent reservations.
    ///
    /// Value `pr-manager-helper`. Only in builds with `CONFIG_LINUX`.
    #[doc(alias = "pr-manager-helper")]
    PrManagerHelper,
    /// Server of QEMU's test protocol.
    Qtest,
    /// Random numbers by QEMU's own generator, seeded by the host.
    #[doc(alias = "rng-builtin")]
    RngBuiltin,
    /// Random numbers of a daemon.
    #[doc(alias = "rng-egd")]
    RngEgd,
    /// Random numbers of a device of the host.
    ///
    /// Value `rng-random`. Only in builds with `CONFIG_POSIX`.
    #[doc(alias = "rng-random")]
    RngRandom,
    /// A password or key for other objects.
    Secret,
    /// A password or key in the kernel's keyring.
    ///
    /// Value `secret_keyring`. Only in builds with `CONFIG_SECRET_KEYRING`.
    #[doc(alias = "secret_keyring")]
    SecretKeyring,
    /// Confidential guest with AMD SEV or SEV-ES.
    #[doc(alias = "sev-guest")]
    SevGuest,
    /// Confidential guest with AMD SEV-SNP.
    #[doc(alias = "sev-snp-guest")]
    SevSnpGuest,
    /// Creates threads with a given CPU affinity.
    #[doc(alias = "thread-context")]
    ThreadContext,
    /// Confidential guest on IBM Z.
    #[doc(alias = "s390-pv-guest")]
    S390PvGuest,
    /// Confidential guest with Intel TDX.
    #[doc(alias = "tdx-guest")]
    TdxGuest,
    /// Limits of I/O that several disks share.
    #[doc(alias = "throttle-group")]
    ThrottleGroup,
    /// TLS without certificates. Encrypts, but does not authenticate.
    #[doc(alias = "tls-creds-anon")]
    TlsCredsAnon,
    /// TLS with keys that both sides know.
    #[doc(alias = "tls-creds-psk")]
    TlsCredsPsk,
    /// TLS with certificates.
    #[doc(alias = "tls-creds-x509")]
    TlsCredsX509,
    /// Ciphers that the guest's firmware may use for HTTPS boot.
    #[doc(alias = "tls-cipher-suites")]
    TlsCipherSuites,
    /// Serves a device to another QEMU.
    ///
    /// Value `x-remote-object`. **Unstable** upstream: it may change or go away without notice.
    #[doc(alias = "x-remote-object")]
    XRemoteObject,
    /// Serves a device by the vfio-user protocol.
    ///
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

/// Class, id and options of an object to create.
///
/// The union `ObjectOptions`, since QEMU 6.0.
///
/// Its tag is `qom-type`. [`ObjectOptionsBranch`] has the values of the tag.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,ObjectOptions)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ObjectOptions {
    /// New name of the object. It appears as `/objects/ID` in the composition tree.
    pub id: String,
    /// Class of the object, which decides the further members.
    ///
    /// The value of `qom-type`, with the members of its branch.
    pub branch: ObjectOptionsBranch,
}

impl ObjectOptions {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(id: impl Into<String>, branch: impl Into<ObjectOptionsBranch>) -> Self {
        Self { id: id.into(), branch: branch.into() }
    }

    /// Assigns a PCI device to a NUMA node.
    ///
    /// Creates a value with the branch `acpi-generic-initiator`.
    pub fn acpi_generic_initiator(id: impl Into<String>, pci_dev: impl Into<String>, node: u32) -> Self {
        Self::new(id, ObjectOptionsBranch::AcpiGenericInitiator(AcpiGenericInitiatorProperties::new(pci_dev, node)))
    }

    /// Places a PCI host bridge in the NUMA topology.
    ///
    /// Creates a value with the branch `acpi-generic-port`.
    pub fn acpi_generic_port(id: impl Into<String>, pci_bus: impl Into<String>, node: u32) -> Self {
        Self::new(id, ObjectOptionsBranch::AcpiGenericPort(AcpiGenericPortProperties::new(pci_bus, node)))
    }

    /// Access control by a list of rules.
    ///
    /// Creates a value with the branch `authz-list`.
    pub fn authz_list(id: impl Into<String>) -> Self {
        Self::new(id, ObjectOptionsBranch::AuthzList(AuthZListProperties::new()))
    }

    /// Access control by rules in a file.
    ///
    /// Creates a value with the branch `authz-listfile`.
    pub fn authz_listfile(id: impl Into<String>, filename: impl Into<String>) -> Self {
        Self::new(id, ObjectOptionsBranch::AuthzListfile(AuthZListFileProperties::new(filename)))
    }

    /// Access control by PAM of the host.
    ///
    /// Creates a value with the branch `authz-pam`.
    pub fn authz_pam(id: impl Into<String>, service: impl Into<String>) -> Self {
        Self::new(id, ObjectOptionsBranch::AuthzPam(AuthZpamProperties::new(service)))
    }

    /// Access for exactly one identity.
    ///
    /// Creates a value with the branch `authz-simple`.
    pub fn authz_simple(id: impl Into<String>, identity: impl Into<String>) -> Self {
        Self::new(id, ObjectOptionsBranch::AuthzSimple(AuthZSimpleProperties::new(identity)))
    }

    /// A virtual CAN bus.
    ///
    /// Creates a value with the branch `can-bus`.
    pub fn can_bus(id: impl Into<String>) -> Self {
        Self::new(id, ObjectOptionsBranch::CanBus)
    }

    /// Connects a CAN bus to one of the host.
    ///
    /// Creates a value with the branch `can-host-socketcan`. Only in builds with `CONFIG_LINUX`.
    pub fn can_host_socketcan(id: impl Into<String>, r#if: impl Into<String>, canbus: impl Into<String>) -> Self {
        Self::new(id, ObjectOptionsBranch::CanHostSocketcan(CanHostSocketcanProperties::new(r#if, canbus)))
    }

    /// Compares packets of a COLO pair.
    ///
    /// Creates a value with the branch `colo-compare`.
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

    /// Abstract base of cryptography back ends.
    ///
    /// Creates a value with the branch `cryptodev-backend`.
    pub fn cryptodev_backend(id: impl Into<String>) -> Self {
        Self::new(id, ObjectOptionsBranch::CryptodevBackend(CryptodevBackendProperties::new()))
    }

    /// Cryptography in QEMU itself.
    ///
    /// Creates a value with the branch `cryptodev-backend-builtin`.
    pub fn cryptodev_backend_builtin(id: impl Into<String>) -> Self {
        Self::new(id, ObjectOptionsBranch::CryptodevBackendBuiltin(CryptodevBackendProperties::new()))
    }

    /// Cryptography by the Linux kernel.
    ///
    /// Creates a value with the branch `cryptodev-backend-lkcf`.
    pub fn cryptodev_backend_lkcf(id: impl Into<String>) -> Self {
        Self::new(id, ObjectOptionsBranch::CryptodevBackendLkcf(CryptodevBackendProperties::new()))
    }

    /// Cryptography by another process.
    ///
    /// Creates a value with the branch `cryptodev-vhost-user`. Only in builds with `CONFIG_VHOST_CRYPTO`.
    pub fn cryptodev_vhost_user(id: impl Into<String>, chardev: impl Into<String>) -> Self {
        Self::new(id, ObjectOptionsBranch::CryptodevVhostUser(CryptodevVhostUserProperties::new(chardev)))
    }

    /// Migrates the state of helper processes.
    ///
    /// Creates a value with the branch `dbus-vmstate`.
    pub fn dbus_vmstate(id: impl Into<String>, addr: impl Into<String>) -> Self {
        Self::new(id, ObjectOptionsBranch::DbusVmstate(DBusVmStateProperties::new(addr)))
    }

    /// Network filter that delays packets.
    ///
    /// Creates a value with the branch `filter-buffer`.
    pub fn filter_buffer(id: impl Into<String>, netdev: impl Into<String>, interval: u32) -> Self {
        Self::new(id, ObjectOptionsBranch::FilterBuffer(FilterBufferProperties::new(netdev, interval)))
    }

    /// Network filter that records packets.
    ///
    /// Creates a value with the branch `filter-dump`.
    pub fn filter_dump(id: impl Into<String>, netdev: impl Into<String>, file: impl Into<String>) -> Self {
        Self::new(id, ObjectOptionsBranch::FilterDump(FilterDumpProperties::new(netdev, file)))
    }

    /// Network filter that copies packets.
    ///
    /// Creates a value with the branch `filter-mirror`.
    pub fn filter_mirror(id: impl Into<String>, netdev: impl Into<String>, outdev: impl Into<String>) -> Self {
        Self::new(id, ObjectOptionsBranch::FilterMirror(FilterMirrorProperties::new(netdev, outdev)))
    }

    /// Network filter that diverts packets.
    ///
    /// Creates a value with the branch `filter-redirector`.
    pub fn filter_redirector(id: impl Into<String>, netdev: impl Into<String>) -> Self {
        Self::new(id, ObjectOptionsBranch::FilterRedirector(FilterRedirectorProperties::new(netdev)))
    }

    /// Network filter for record and replay.
    ///
    /// Creates a value with the branch `filter-replay`.
    pub fn filter_replay(id: impl Into<String>, netdev: impl Into<String>) -> Self {
        Self::new(id, ObjectOptionsBranch::FilterReplay(NetfilterProperties::new(netdev)))
    }

    /// Network filter that adapts TCP sequence numbers for COLO.
    ///
    /// Creates a value with the branch `filter-rewriter`.
    pub fn filter_rewriter(id: impl Into<String>, netdev: impl Into<String>) -> Self {
        Self::new(id, ObjectOptionsBranch::FilterRewriter(FilterRewriterProperties::new(netdev)))
    }

    /// Initial state of the guest from an IGVM file.
    ///
    /// Creates a value with the branch `igvm-cfg`. Only in builds with `CONFIG_IGVM`.
    pub fn igvm_cfg(id: impl Into<String>, file: impl Into<String>) -> Self {
        Self::new(id, ObjectOptionsBranch::IgvmCfg(IgvmCfgProperties::new(file)))
    }

    /// Keyboard and mouse of a Barrier server.
    ///
    /// Creates a value with the branch `input-barrier`.
    pub fn input_barrier(id: impl Into<String>, name: impl Into<String>) -> Self {
        Self::new(id, ObjectOptionsBranch::InputBarrier(InputBarrierProperties::new(name)))
    }

    /// Keyboard or mouse of the host.
    ///
    /// Creates a value with the branch `input-linux`. Only in builds with `CONFIG_LINUX`.
    pub fn input_linux(id: impl Into<String>, evdev: impl Into<String>) -> Self {
        Self::new(id, ObjectOptionsBranch::InputLinux(InputLinuxProperties::new(evdev)))
    }

    /// Handle on the host's I/O memory management.
    ///
    /// Creates a value with the branch `iommufd`.
    pub fn iommufd(id: impl Into<String>) -> Self {
        Self::new(id, ObjectOptionsBranch::Iommufd(IommufdProperties::new()))
    }

    /// A thread with an event loop for devices.
    ///
    /// Creates a value with the branch `iothread`.
    pub fn iothread(id: impl Into<String>) -> Self {
        Self::new(id, ObjectOptionsBranch::Iothread(IothreadProperties::new()))
    }

    /// Settings of the main event loop.
    ///
    /// Creates a value with the branch `main-loop`.
    pub fn main_loop(id: impl Into<String>) -> Self {
        Self::new(id, ObjectOptionsBranch::MainLoop(MainLoopProperties::new()))
    }

    /// Guest memory for SGX enclaves.
    ///
    /// Creates a value with the branch `memory-backend-epc`. Only in builds with `CONFIG_LINUX`.
    pub fn memory_backend_epc(id: impl Into<String>, size: u64) -> Self {
        Self::new(id, ObjectOptionsBranch::MemoryBackendEpc(MemoryBackendEpcProperties::new(size)))
    }

    /// Guest memory that is a mapped file.
    ///
    /// Creates a value with the branch `memory-backend-file`.
    pub fn memory_backend_file(id: impl Into<String>, size: u64, mem_path: impl Into<String>) -> Self {
        Self::new(id, ObjectOptionsBranch::MemoryBackendFile(MemoryBackendFileProperties::new(size, mem_path)))
    }

    /// Guest memory in an anonymous file.
    ///
    /// Creates a value with the branch `memory-backend-memfd`. Only in builds with `CONFIG_LINUX`.
    pub fn memory_backend_memfd(id: impl Into<String>, size: u64) -> Self {
        Self::new(id, ObjectOptionsBranch::MemoryBackendMemfd(MemoryBackendMemfdProperties::new(size)))
    }

    /// Guest memory without a file.
    ///
    /// Creates a value with the branch `memory-backend-ram`.
    pub fn memory_backend_ram(id: impl Into<String>, size: u64) -> Self {
        Self::new(id, ObjectOptionsBranch::MemoryBackendRam(MemoryBackendProperties::new(size)))
    }

    /// Guest memory in POSIX shared memory.
    ///
    /// Creates a value with the branch `memory-backend-shm`. Only in builds with `CONFIG_POSIX`.
    pub fn memory_backend_shm(id: impl Into<String>, size: u64) -> Self {
        Self::new(id, ObjectOptionsBranch::MemoryBackendShm(MemoryBackendShmProperties::new(size)))
    }

    /// Confidential guest on POWER.
    ///
    /// Creates a value with the branch `pef-guest`.
    pub fn pef_guest(id: impl Into<String>) -> Self {
        Self::new(id, ObjectOptionsBranch::PefGuest)
    }

    /// Client of the helper for persistent reservations.
    ///
    /// Creates a value with the branch `pr-manager-helper`. Only in builds with `CONFIG_LINUX`.
    pub fn pr_manager_helper(id: impl Into<String>, path: impl Into<String>) -> Self {
        Self::new(id, ObjectOptionsBranch::PrManagerHelper(PrManagerHelperProperties::new(path)))
    }

    /// Server of QEMU's test protocol.
    ///
    /// Creates a value with the branch `qtest`.
    pub fn qtest(id: impl Into<String>, chardev: impl Into<String>) -> Self {
        Self::new(id, ObjectOptionsBranch::Qtest(QtestProperties::new(chardev)))
    }

    /// Random numbers by QEMU's own generator, seeded by the host.
    ///
    /// Creates a value with the branch `rng-builtin`.
    pub fn rng_builtin(id: impl Into<String>) -> Self {
        Self::new(id, ObjectOptionsBranch::RngBuiltin(RngProperties::new()))
    }

    /// Random numbers of a daemon.
    ///
    /// Creates a value with the branch `rng-egd`.
    pub fn rng_egd(id: impl Into<String>, chardev: impl Into<String>) -> Self {
        Self::new(id, ObjectOptionsBranch::RngEgd(RngEgdProperties::new(chardev)))
    }

    /// Random numbers of a device of the host.
    ///
    /// Creates a value with the branch `rng-random`. Only in builds with `CONFIG_POSIX`.
    pub fn rng_random(id: impl Into<String>) -> Self {
        Self::new(id, ObjectOptionsBranch::RngRandom(RngRandomProperties::new()))
    }

    /// A password or key for other objects.
    ///
    /// Creates a value with the branch `secret`.
    pub fn secret(id: impl Into<String>) -> Self {
        Self::new(id, ObjectOptionsBranch::Secret(SecretProperties::new()))
    }

    /// A password or key in the kernel's keyring.
    ///
    /// Creates a value with the branch `secret_keyring`. Only in builds with `CONFIG_SECRET_KEYRING`.
    pub fn secret_keyring(id: impl Into<String>, serial: i32) -> Self {
        Self::new(id, ObjectOptionsBranch::SecretKeyring(SecretKeyringProperties::new(serial)))
    }

    /// Confidential guest with AMD SEV or SEV-ES.
    ///
    /// Creates a value with the branch `sev-guest`.
    pub fn sev_guest(id: impl Into<String>, reduced_phys_bits: u32) -> Self {
        Self::new(id, ObjectOptionsBranch::SevGuest(SevGuestProperties::new(reduced_phys_bits)))
    }

    /// Confidential guest with AMD SEV-SNP.
    ///
    /// Creates a value with the branch `sev-snp-guest`.
    pub fn sev_snp_guest(id: impl Into<String>, reduced_phys_bits: u32) -> Self {
        Self::new(id, ObjectOptionsBranch::SevSnpGuest(SevSnpGuestProperties::new(reduced_phys_bits)))
    }

    /// Creates threads with a given CPU affinity.
    ///
    /// Creates a value with the branch `thread-context`.
    pub fn thread_context(id: impl Into<String>) -> Self {
        Self::new(id, ObjectOptionsBranch::ThreadContext(ThreadContextProperties::new()))
    }

    /// Confidential guest on IBM Z.
    ///
    /// Creates a value with the branch `s390-pv-guest`.
    pub fn s390_pv_guest(id: impl Into<String>) -> Self {
        Self::new(id, ObjectOptionsBranch::S390PvGuest)
    }

    /// Confidential guest with Intel TDX.
    ///
    /// Creates a value with the branch `tdx-guest`.
    pub fn tdx_guest(id: impl Into<String>) -> Self {
        Self::new(id, ObjectOptionsBranch::TdxGuest(TdxGuestProperties::new()))
    }

    /// Limits of I/O that several disks share.
    ///
    /// Creates a value with the branch `throttle-group`.
    pub fn throttle_group(id: impl Into<String>) -> Self {
        Self::new(id, ObjectOptionsBranch::ThrottleGroup(ThrottleGroupProperties::new()))
    }

    /// TLS without certificates. Encrypts, but does not authenticate.
    ///
    /// Creates a value with the branch `tls-creds-anon`.
    pub fn tls_creds_anon(id: impl Into<String>) -> Self {
        Self::new(id, ObjectOptionsBranch::TlsCredsAnon(TlsCredsAnonProperties::new()))
    }

    /// TLS with keys that both sides know.
    ///
    /// Creates a value with the branch `tls-creds-psk`.
    pub fn tls_creds_psk(id: impl Into<String>) -> Self {
        Self::new(id, ObjectOptionsBranch::TlsCredsPsk(TlsCredsPskProperties::new()))
    }

    /// TLS with certificates.
    ///
    /// Creates a value with the branch `tls-creds-x509`.
    pub fn tls_creds_x509(id: impl Into<String>) -> Self {
        Self::new(id, ObjectOptionsBranch::TlsCredsX509(TlsCredsX509Properties::new()))
    }

    /// Ciphers that the guest's firmware may use for HTTPS boot.
    ///
    /// Creates a value with the branch `tls-cipher-suites`.
    pub fn tls_cipher_suites(id: impl Into<String>) -> Self {
        Self::new(id, ObjectOptionsBranch::TlsCipherSuites(TlsCredsProperties::new()))
    }

    /// Serves a device to another QEMU.
    ///
    /// Creates a value with the branch `x-remote-object`. **Unstable** upstream: it may change or go away without notice.
    pub fn x_remote_object(id: impl Into<String>, fd: impl Into<String>, devid: impl Into<String>) -> Self {
        Self::new(id, ObjectOptionsBranch::XRemoteObject(RemoteObjectProperties::new(fd, devid)))
    }

    /// Serves a device by the vfio-user protocol.
    ///
    /// Creates a value with the branch `x-vfio-user-server`. **Unstable** upstream: it may change or go away without notice.
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
/// `into` converts the members of a branch if no other branch has the same ones. For all others, name
/// the branch, such as `ObjectOptionsBranch::CryptodevBackend`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ObjectOptionsBranch {
    /// Assigns a PCI device to a NUMA node.
    AcpiGenericInitiator(AcpiGenericInitiatorProperties),
    /// Places a PCI host bridge in the NUMA topology.
    AcpiGenericPort(AcpiGenericPortProperties),
    /// Access control by a list of rules.
    AuthzList(AuthZListProperties),
    /// Access control by rules in a file.
    AuthzListfile(AuthZListFileProperties),
    /// Access control by PAM of the host.
    AuthzPam(AuthZpamProperties),
    /// Access for exactly one identity.
    AuthzSimple(AuthZSimpleProperties),
    /// A virtual CAN bus.
    CanBus,
    /// Connects a CAN bus to one of the host.
    ///
    /// Branch `can-host-socketcan`. Only in builds with `CONFIG_LINUX`.
    CanHostSocketcan(CanHostSocketcanProperties),
    /// Compares packets of a COLO pair.
    ColoCompare(ColoCompareProperties),
    /// Abstract base of cryptography back ends.
    CryptodevBackend(CryptodevBackendProperties),
    /// Cryptography in QEMU itself.
    CryptodevBackendBuiltin(CryptodevBackendProperties),
    /// Cryptography by the Linux kernel.
    CryptodevBackendLkcf(CryptodevBackendProperties),
    /// Cryptography by another process.
    ///
    /// Branch `cryptodev-vhost-user`. Only in builds with `CONFIG_VHOST_CRYPTO`.
    CryptodevVhostUser(CryptodevVhostUserProperties),
    /// Migrates the state of helper processes.
    DbusVmstate(DBusVmStateProperties),
    /// Network filter that delays packets.
    FilterBuffer(FilterBufferProperties),
    /// Network filter that records packets.
    FilterDump(FilterDumpProperties),
    /// Network filter that copies packets.
    FilterMirror(FilterMirrorProperties),
    /// Network filter that diverts packets.
    FilterRedirector(FilterRedirectorProperties),
    /// Network filter for record and replay.
    FilterReplay(NetfilterProperties),
    /// Network filter that adapts TCP sequence numbers for COLO.
    FilterRewriter(FilterRewriterProperties),
    /// Initial state of the guest from an IGVM file.
    ///
    /// Branch `igvm-cfg`. Only in builds with `CONFIG_IGVM`.
    IgvmCfg(IgvmCfgProperties),
    /// Keyboard and mouse of a Barrier server.
    InputBarrier(InputBarrierProperties),
    /// Keyboard or mouse of the host.
    ///
    /// Branch `input-linux`. Only in builds with `CONFIG_LINUX`.
    InputLinux(InputLinuxProperties),
    /// Handle on the host's I/O memory management.
    Iommufd(IommufdProperties),
    /// A thread with an event loop for devices.
    Iothread(IothreadProperties),
    /// Settings of the main event loop.
    MainLoop(MainLoopProperties),
    /// Guest memory for SGX enclaves.
    ///
    /// Branch `memory-backend-epc`. Only in builds with `CONFIG_LINUX`.
    MemoryBackendEpc(MemoryBackendEpcProperties),
    /// Guest memory that is a mapped file.
    MemoryBackendFile(MemoryBackendFileProperties),
    /// Guest memory in an anonymous file.
    ///
    /// Branch `memory-backend-memfd`. Only in builds with `CONFIG_LINUX`.
    MemoryBackendMemfd(MemoryBackendMemfdProperties),
    /// Guest memory without a file.
    MemoryBackendRam(MemoryBackendProperties),
    /// Guest memory in POSIX shared memory.
    ///
    /// Branch `memory-backend-shm`. Only in builds with `CONFIG_POSIX`.
    MemoryBackendShm(MemoryBackendShmProperties),
    /// Confidential guest on POWER.
    PefGuest,
    /// Client of the helper for persistent reservations.
    ///
    /// Branch `pr-manager-helper`. Only in builds with `CONFIG_LINUX`.
    PrManagerHelper(PrManagerHelperProperties),
    /// Server of QEMU's test protocol.
    Qtest(QtestProperties),
    /// Random numbers by QEMU's own generator, seeded by the host.
    RngBuiltin(RngProperties),
    /// Random numbers of a daemon.
    RngEgd(RngEgdProperties),
    /// Random numbers of a device of the host.
    ///
    /// Branch `rng-random`. Only in builds with `CONFIG_POSIX`.
    RngRandom(RngRandomProperties),
    /// A password or key for other objects.
    Secret(SecretProperties),
    /// A password or key in the kernel's keyring.
    ///
    /// Branch `secret_keyring`. Only in builds with `CONFIG_SECRET_KEYRING`.
    SecretKeyring(SecretKeyringProperties),
    /// Confidential guest with AMD SEV or SEV-ES.
    SevGuest(SevGuestProperties),
    /// Confidential guest with AMD SEV-SNP.
    SevSnpGuest(SevSnpGuestProperties),
    /// Creates threads with a given CPU affinity.
    ThreadContext(ThreadContextProperties),
    /// Confidential guest on IBM Z.
    S390PvGuest,
    /// Confidential guest with Intel TDX.
    TdxGuest(TdxGuestProperties),
    /// Limits of I/O that several disks share.
    ThrottleGroup(ThrottleGroupProperties),
    /// TLS without certificates. Encrypts, but does not authenticate.
    TlsCredsAnon(TlsCredsAnonProperties),
    /// TLS with keys that both sides know.
    TlsCredsPsk(TlsCredsPskProperties),
    /// TLS with certificates.
    TlsCredsX509(TlsCredsX509Properties),
    /// Ciphers that the guest's firmware may use for HTTPS boot.
    TlsCipherSuites(TlsCredsProperties),
    /// Serves a device to another QEMU.
    ///
    /// Branch `x-remote-object`. **Unstable** upstream: it may change or go away without notice.
    XRemoteObject(RemoteObjectProperties),
    /// Serves a device by the vfio-user protocol.
    ///
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

    /// Lists the properties of an object in the composition tree. Children appear as properties too.
    ///
    /// Start at `/` to explore the machine. `/machine/peripheral` holds devices with an id,
    /// `/machine/peripheral-anon` those without, `/machine/unattached` those of the board, and `/objects` what
    /// [`object-add`](super::super::command::ObjectAdd) made.
    ///
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
        /// Object in the tree, in a form that `qom-get` takes.
        pub path: String,
    }

    impl QomList {
        /// Creates a value with the mandatory members and no optional one.
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

    /// Returns the value of a property of an object in the composition tree.
    ///
    /// The JSON type of the reply depends on the property: integers of any width are numbers, and children and
    /// links are absolute paths as strings, empty for an unset link.
    ///
    /// ```
    /// # use qapi_types::qmp;
    /// # #[cfg(feature = "blocking")]
    /// # fn example<C: qmp::Client>(vm: C) -> Result<(), C::Error> {
    /// let machine = vm.qom_get("/machine", "type")?;
    /// if let Some(name) = machine.as_str() {
    ///     println!("{name}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
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
        /// Absolute path, such as `/machine/peripheral/net0`, or a partial one that ends in the object, such as `net0`,
        /// if only one object fits.
        pub path: String,
        /// Which property to read. `type` names the object's class.
        pub property: String,
    }

    impl QomGet {
        /// Creates a value with the mandatory members and no optional one.
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

    /// Returns all properties with their values of several objects, in one call instead of many.
    ///
    /// The reply has one element for each path, in the same order. The command fails if one path is wrong or
    /// ambiguous.
    ///
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
        /// Objects to read, in a form that `qom-get` takes.
        pub paths: Vec<String>,
    }

    impl QomListGet {
        /// Creates a value with the mandatory members and no optional one.
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

    /// Sets a property of an object in the composition tree.
    ///
    /// Many properties can only be set before the object is realized; then the command fails. Use specific commands
    /// where they exist.
    ///
    /// ```
    /// # use qapi_types::qmp;
    /// # #[cfg(feature = "blocking")]
    /// # fn example<C: qmp::Client>(vm: C) -> Result<(), C::Error> {
    /// vm.qom_set("/objects/iothread1", "poll-max-ns", 0)?;
    /// let longest = vm.qom_get("/objects/iothread1", "poll-max-ns")?;
    /// assert_eq!(longest, 0);
    /// # Ok(())
    /// # }
    /// ```
    ///
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
        /// Object in the tree, in a form that `qom-get` takes.
        pub path: String,
        /// Which property to change.
        pub property: String,
        /// New value, of the JSON type that `qom-get` returns for it.
        pub value: Any,
    }

    impl QomSet {
        /// Creates a value with the mandatory members and no optional one.
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

    /// Lists the classes of QOM objects that this QEMU has, devices and machines included.
    ///
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
        /// Base class or interface that the listed classes must have, such as `device`. If absent: all classes.
        pub implements: Option<String>,
        /// Whether classes of which no object can be made are listed too. Default: `false`.
        pub r#abstract: Option<bool>,
    }

    impl QomListTypes {
        /// Creates a value with no member set.
        #[inline]
        pub fn new() -> Self {
            Self { implements: None, r#abstract: None }
        }

        /// Sets `implements`. Base class or interface that the listed classes must have, such as `device`. If absent:
        /// all classes.
        #[must_use]
        pub fn implements(mut self, implements: impl Into<String>) -> Self {
            self.implements = Some(implements.into());
            self
        }

        /// Sets `abstract`. Whether classes of which no object can be made are listed too. Default: `false`.
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

    /// Lists the properties of a class of QOM objects, which are the options to create one.
    ///
    /// Properties that an object gets only at run time, for example children, are not listed. For devices,
    /// `device-list-properties` describes the options of `device_add`.
    ///
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
        /// Class to describe. For an abstract class, properties that objects get at creation are missing.
        pub typename: String,
    }

    impl QomListProperties {
        /// Creates a value with the mandatory members and no optional one.
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

    /// Creates an object that devices and other commands refer to: memory, a thread, a secret, TLS credentials and
    /// so on.
    ///
    /// The id must be unique among such objects. Options are checked at once: missing files or devices make the
    /// command fail.
    ///
    /// ```
    /// # use qapi_types::qmp;
    /// # #[cfg(feature = "blocking")]
    /// # fn example<C: qmp::Client>(vm: C) -> Result<(), C::Error> {
    /// vm.object_add(qmp::ObjectOptions::memory_backend_ram("mem1", 1 << 30))?;
    /// let iothread = qmp::IothreadProperties::new().poll_max_ns(0);
    /// vm.object_add(qmp::ObjectOptions::new("iothread1", iothread))?;
    /// # Ok(())
    /// # }
    /// ```
    ///
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
        /// Creates it from its arguments.
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

    /// Removes an object that [`object-add`](super::super::command::ObjectAdd) or `-object` created.
    ///
    /// Fails while something uses it, for example a device its memory or thread.
    ///
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
        /// Which object to remove.
        pub id: String,
    }

    impl ObjectDel {
        /// Creates a value with the mandatory members and no optional one.
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
