// Generated as `qmp` from schemas/qapi/virtio.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Schema of `schemas/qapi/virtio.json` as data.

#[allow(unused_imports)] // not every module needs all of them
use super::*;
use crate::schema::*;

/// `VirtioInfo`
pub static VIRTIO_INFO: Object =
    Object { name: "VirtioInfo", members: &[required("path", Type::Str), required("name", Type::Str)], ..EMPTY_OBJECT };

/// `VhostStatus`
pub static VHOST_STATUS: Object = Object {
    name: "VhostStatus",
    members: &[
        required("n-mem-sections", Type::Int64),
        required("n-tmp-sections", Type::Int64),
        required("nvqs", Type::Uint32),
        required("vq-index", Type::Int64),
        required("features", Type::Object(&VIRTIO_DEVICE_FEATURES)),
        required("acked-features", Type::Object(&VIRTIO_DEVICE_FEATURES)),
        required("backend-features", Type::Object(&VIRTIO_DEVICE_FEATURES)),
        required("protocol-features", Type::Object(&VHOST_DEVICE_PROTOCOLS)),
        required("max-queues", Type::Uint64),
        required("backend-cap", Type::Uint64),
        required("log-enabled", Type::Bool),
        required("log-size", Type::Uint64),
    ],
    ..EMPTY_OBJECT
};

/// `VirtioStatus`
pub static VIRTIO_STATUS: Object = Object {
    name: "VirtioStatus",
    members: &[
        required("name", Type::Str),
        required("device-id", Type::Uint16),
        required("vhost-started", Type::Bool),
        required("device-endian", Type::Str),
        required("guest-features", Type::Object(&VIRTIO_DEVICE_FEATURES)),
        required("host-features", Type::Object(&VIRTIO_DEVICE_FEATURES)),
        required("backend-features", Type::Object(&VIRTIO_DEVICE_FEATURES)),
        required("num-vqs", Type::Int64),
        required("status", Type::Object(&VIRTIO_DEVICE_STATUS)),
        required("isr", Type::Uint8),
        required("queue-sel", Type::Uint16),
        required("vm-running", Type::Bool),
        required("broken", Type::Bool),
        required("disabled", Type::Bool),
        required("use-started", Type::Bool),
        required("started", Type::Bool),
        required("start-on-kick", Type::Bool),
        required("disable-legacy-check", Type::Bool),
        required("bus-name", Type::Str),
        required("use-guest-notifier-mask", Type::Bool),
        optional("vhost-dev", Type::Object(&VHOST_STATUS)),
    ],
    ..EMPTY_OBJECT
};

/// `VirtioDeviceStatus`
pub static VIRTIO_DEVICE_STATUS: Object = Object {
    name: "VirtioDeviceStatus",
    members: &[required("statuses", Type::Array(&Type::Str)), optional("unknown-statuses", Type::Uint8)],
    ..EMPTY_OBJECT
};

/// `VhostDeviceProtocols`
pub static VHOST_DEVICE_PROTOCOLS: Object = Object {
    name: "VhostDeviceProtocols",
    members: &[required("protocols", Type::Array(&Type::Str)), optional("unknown-protocols", Type::Uint64)],
    ..EMPTY_OBJECT
};

/// `VirtioDeviceFeatures`
pub static VIRTIO_DEVICE_FEATURES: Object = Object {
    name: "VirtioDeviceFeatures",
    members: &[
        required("transports", Type::Array(&Type::Str)),
        optional("dev-features", Type::Array(&Type::Str)),
        optional("unknown-dev-features", Type::Uint64),
        optional("unknown-dev-features2", Type::Uint64),
    ],
    ..EMPTY_OBJECT
};

/// `VirtQueueStatus`
pub static VIRT_QUEUE_STATUS: Object = Object {
    name: "VirtQueueStatus",
    members: &[
        required("name", Type::Str),
        required("queue-index", Type::Uint16),
        required("inuse", Type::Uint32),
        required("vring-num", Type::Uint32),
        required("vring-num-default", Type::Uint32),
        required("vring-align", Type::Uint32),
        required("vring-desc", Type::Uint64),
        required("vring-avail", Type::Uint64),
        required("vring-used", Type::Uint64),
        optional("last-avail-idx", Type::Uint16),
        optional("shadow-avail-idx", Type::Uint16),
        required("used-idx", Type::Uint16),
        required("signalled-used", Type::Uint16),
        required("signalled-used-valid", Type::Bool),
    ],
    ..EMPTY_OBJECT
};

/// `VirtVhostQueueStatus`
pub static VIRT_VHOST_QUEUE_STATUS: Object = Object {
    name: "VirtVhostQueueStatus",
    members: &[
        required("name", Type::Str),
        required("kick", Type::Int64),
        required("call", Type::Int64),
        required("desc", Type::Uint64),
        required("avail", Type::Uint64),
        required("used", Type::Uint64),
        required("num", Type::Int64),
        required("desc-phys", Type::Uint64),
        required("desc-size", Type::Uint32),
        required("avail-phys", Type::Uint64),
        required("avail-size", Type::Uint32),
        required("used-phys", Type::Uint64),
        required("used-size", Type::Uint32),
    ],
    ..EMPTY_OBJECT
};

/// `VirtioRingDesc`
pub static VIRTIO_RING_DESC: Object = Object {
    name: "VirtioRingDesc",
    members: &[
        required("addr", Type::Uint64),
        required("len", Type::Uint32),
        required("flags", Type::Array(&Type::Str)),
    ],
    ..EMPTY_OBJECT
};

/// `VirtioRingAvail`
pub static VIRTIO_RING_AVAIL: Object = Object {
    name: "VirtioRingAvail",
    members: &[required("flags", Type::Uint16), required("idx", Type::Uint16), required("ring", Type::Uint16)],
    ..EMPTY_OBJECT
};

/// `VirtioRingUsed`
pub static VIRTIO_RING_USED: Object = Object {
    name: "VirtioRingUsed",
    members: &[required("flags", Type::Uint16), required("idx", Type::Uint16)],
    ..EMPTY_OBJECT
};

/// `VirtioQueueElement`
pub static VIRTIO_QUEUE_ELEMENT: Object = Object {
    name: "VirtioQueueElement",
    members: &[
        required("name", Type::Str),
        required("index", Type::Uint32),
        required("descs", Type::Array(&Type::Object(&VIRTIO_RING_DESC))),
        required("avail", Type::Object(&VIRTIO_RING_AVAIL)),
        required("used", Type::Object(&VIRTIO_RING_USED)),
    ],
    ..EMPTY_OBJECT
};

/// `IOThreadVirtQueueMapping`
pub static IO_THREAD_VIRT_QUEUE_MAPPING: Object = Object {
    name: "IOThreadVirtQueueMapping",
    members: &[required("iothread", Type::Str), optional("vqs", Type::Array(&Type::Uint16))],
    ..EMPTY_OBJECT
};

/// `VirtIOGPUOutput`
pub static VIRT_IOGPU_OUTPUT: Object =
    Object { name: "VirtIOGPUOutput", members: &[required("name", Type::Str)], ..EMPTY_OBJECT };

/// `DummyVirtioForceArrays`
pub static DUMMY_VIRTIO_FORCE_ARRAYS: Object = Object {
    name: "DummyVirtioForceArrays",
    members: &[
        required("unused-iothread-vq-mapping", Type::Array(&Type::Object(&IO_THREAD_VIRT_QUEUE_MAPPING))),
        required("unused-virtio-gpu-output", Type::Array(&Type::Object(&VIRT_IOGPU_OUTPUT))),
    ],
    ..EMPTY_OBJECT
};

/// `GranuleMode`
pub static GRANULE_MODE: Enum = Enum {
    name: "GranuleMode",
    values: &[value("4k"), value("8k"), value("16k"), value("64k"), value("host")],
    ..EMPTY_ENUM
};

/// `VMAppleVirtioBlkVariant`
pub static VM_APPLE_VIRTIO_BLK_VARIANT: Enum = Enum {
    name: "VMAppleVirtioBlkVariant",
    values: &[value("unspecified"), value("root"), value("aux")],
    ..EMPTY_ENUM
};

/// Commands of `schemas/qapi/virtio.json`.
pub(super) mod command {
    #[allow(unused_imports)] // not every command needs one
    use super::super::types;
    use crate::schema::*;

    /// `x-query-virtio`
    pub static X_QUERY_VIRTIO: Command = Command {
        name: "x-query-virtio",
        returns: Some(Type::Array(&Type::Object(&types::VIRTIO_INFO))),
        features: &[feature("unstable")],
        since: Some("7.2"),
        ..COMMAND
    };

    impl Described for super::super::super::command::XQueryVirtio {
        type Info = Command;
        const INFO: &'static Command = &X_QUERY_VIRTIO;
    }

    /// `x-query-virtio-status`
    pub static X_QUERY_VIRTIO_STATUS: Command = Command {
        name: "x-query-virtio-status",
        arguments: &Object { members: &[required("path", Type::Str)], ..EMPTY_OBJECT },
        returns: Some(Type::Object(&types::VIRTIO_STATUS)),
        features: &[feature("unstable")],
        since: Some("7.2"),
        ..COMMAND
    };

    impl Described for super::super::super::command::XQueryVirtioStatus {
        type Info = Command;
        const INFO: &'static Command = &X_QUERY_VIRTIO_STATUS;
    }

    /// `x-query-virtio-queue-status`
    pub static X_QUERY_VIRTIO_QUEUE_STATUS: Command = Command {
        name: "x-query-virtio-queue-status",
        arguments: &Object { members: &[required("path", Type::Str), required("queue", Type::Uint16)], ..EMPTY_OBJECT },
        returns: Some(Type::Object(&types::VIRT_QUEUE_STATUS)),
        features: &[feature("unstable")],
        since: Some("7.2"),
        ..COMMAND
    };

    impl Described for super::super::super::command::XQueryVirtioQueueStatus {
        type Info = Command;
        const INFO: &'static Command = &X_QUERY_VIRTIO_QUEUE_STATUS;
    }

    /// `x-query-virtio-vhost-queue-status`
    pub static X_QUERY_VIRTIO_VHOST_QUEUE_STATUS: Command = Command {
        name: "x-query-virtio-vhost-queue-status",
        arguments: &Object { members: &[required("path", Type::Str), required("queue", Type::Uint16)], ..EMPTY_OBJECT },
        returns: Some(Type::Object(&types::VIRT_VHOST_QUEUE_STATUS)),
        features: &[feature("unstable")],
        since: Some("7.2"),
        ..COMMAND
    };

    impl Described for super::super::super::command::XQueryVirtioVhostQueueStatus {
        type Info = Command;
        const INFO: &'static Command = &X_QUERY_VIRTIO_VHOST_QUEUE_STATUS;
    }

    /// `x-query-virtio-queue-element`
    pub static X_QUERY_VIRTIO_QUEUE_ELEMENT: Command = Command {
        name: "x-query-virtio-queue-element",
        arguments: &Object {
            members: &[required("path", Type::Str), required("queue", Type::Uint16), optional("index", Type::Uint16)],
            ..EMPTY_OBJECT
        },
        returns: Some(Type::Object(&types::VIRTIO_QUEUE_ELEMENT)),
        features: &[feature("unstable")],
        since: Some("7.2"),
        ..COMMAND
    };

    impl Described for super::super::super::command::XQueryVirtioQueueElement {
        type Info = Command;
        const INFO: &'static Command = &X_QUERY_VIRTIO_QUEUE_ELEMENT;
    }
}
