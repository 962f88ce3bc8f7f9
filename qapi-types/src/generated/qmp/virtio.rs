// Generated as `qmp` from schemas/qapi/virtio.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Types, commands and events of `schemas/qapi/virtio.json`.

#[allow(unused_imports)] // not every module needs types of others
use super::*;
use crate::Extra;
use crate::wire::{enumeration, record};

/// A virtio device of the machine.
///
/// The struct `VirtioInfo`, since QEMU 7.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,VirtioInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VirtioInfo {
    /// QOM path, which the other commands of this module take.
    ///
    /// Member `path`. Servers may leave it out.
    pub path: Option<String>,
    /// Kind of device, such as `virtio-net`.
    ///
    /// Member `name`. Servers may leave it out.
    pub name: Option<String>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl VirtioInfo {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(path: impl Into<String>, name: impl Into<String>) -> Self {
        Self { path: Some(path.into()), name: Some(name.into()), extra: Extra::default() }
    }
}

record! { received VirtioInfo {
    path: "path" optional,
    name: "name" optional,
} extra }

/// Internal state of the vhost back end that serves a virtio device.
///
/// The struct `VhostStatus`, since QEMU 7.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,VhostStatus)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VhostStatus {
    /// Number of ranges of guest memory that the back end knows.
    ///
    /// Member `n-mem-sections`. Servers may leave it out.
    #[doc(alias = "n-mem-sections")]
    pub n_mem_sections: Option<i64>,
    /// Number of ranges collected for the next update of that map.
    ///
    /// Member `n-tmp-sections`. Servers may leave it out.
    #[doc(alias = "n-tmp-sections")]
    pub n_tmp_sections: Option<i64>,
    /// Number of virtqueues that this back end serves.
    ///
    /// Member `nvqs`. Servers may leave it out.
    pub nvqs: Option<u32>,
    /// Index of the first of them within the device.
    ///
    /// Member `vq-index`. Servers may leave it out.
    #[doc(alias = "vq-index")]
    pub vq_index: Option<i64>,
    /// Feature bits that the back end offers.
    ///
    /// Member `features`. Servers may leave it out.
    pub features: Option<VirtioDeviceFeatures>,
    /// Feature bits that the guest has accepted.
    ///
    /// Member `acked-features`. Servers may leave it out.
    #[doc(alias = "acked-features")]
    pub acked_features: Option<VirtioDeviceFeatures>,
    /// Features that concern QEMU and the back end only.
    ///
    /// Member `backend-features`. Servers may leave it out.
    #[doc(alias = "backend-features")]
    pub backend_features: Option<VirtioDeviceFeatures>,
    /// Extensions of the vhost-user protocol in use.
    ///
    /// Member `protocol-features`. Servers may leave it out.
    #[doc(alias = "protocol-features")]
    pub protocol_features: Option<VhostDeviceProtocols>,
    /// Highest number of queues of the back end.
    ///
    /// Member `max-queues`. Servers may leave it out.
    #[doc(alias = "max-queues")]
    pub max_queues: Option<u64>,
    /// Capabilities of the back end as bits.
    ///
    /// Member `backend-cap`. Servers may leave it out.
    #[doc(alias = "backend-cap")]
    pub backend_cap: Option<u64>,
    /// Whether writes to guest memory are recorded for migration.
    ///
    /// Member `log-enabled`. Servers may leave it out.
    #[doc(alias = "log-enabled")]
    pub log_enabled: Option<bool>,
    /// Size of that record in words of the host, usually of 64 bits.
    ///
    /// Member `log-size`. Servers may leave it out.
    #[doc(alias = "log-size")]
    pub log_size: Option<u64>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl VhostStatus {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(
        n_mem_sections: i64,
        n_tmp_sections: i64,
        nvqs: u32,
        vq_index: i64,
        features: impl Into<VirtioDeviceFeatures>,
        acked_features: impl Into<VirtioDeviceFeatures>,
        backend_features: impl Into<VirtioDeviceFeatures>,
        protocol_features: impl Into<VhostDeviceProtocols>,
        max_queues: u64,
        backend_cap: u64,
        log_enabled: bool,
        log_size: u64,
    ) -> Self {
        Self {
            n_mem_sections: Some(n_mem_sections),
            n_tmp_sections: Some(n_tmp_sections),
            nvqs: Some(nvqs),
            vq_index: Some(vq_index),
            features: Some(features.into()),
            acked_features: Some(acked_features.into()),
            backend_features: Some(backend_features.into()),
            protocol_features: Some(protocol_features.into()),
            max_queues: Some(max_queues),
            backend_cap: Some(backend_cap),
            log_enabled: Some(log_enabled),
            log_size: Some(log_size),
            extra: Extra::default(),
        }
    }
}

record! { received VhostStatus {
    n_mem_sections: "n-mem-sections" optional,
    n_tmp_sections: "n-tmp-sections" optional,
    nvqs: "nvqs" optional,
    vq_index: "vq-index" optional,
    features: "features" optional,
    acked_features: "acked-features" optional,
    backend_features: "backend-features" optional,
    protocol_features: "protocol-features" optional,
    max_queues: "max-queues" optional,
    backend_cap: "backend-cap" optional,
    log_enabled: "log-enabled" optional,
    log_size: "log-size" optional,
} extra }

/// Internal state of a virtio device.
///
/// The struct `VirtioStatus`, since QEMU 7.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,VirtioStatus)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VirtioStatus {
    /// Kind of device, such as `virtio-net`.
    ///
    /// Member `name`. Servers may leave it out.
    pub name: Option<String>,
    /// Number of the kind in the virtio specification: 1 network, 2 block and so on.
    ///
    /// Member `device-id`. Servers may leave it out.
    #[doc(alias = "device-id")]
    pub device_id: Option<u16>,
    /// Whether a vhost back end serves the device now.
    ///
    /// Member `vhost-started`. Servers may leave it out.
    #[doc(alias = "vhost-started")]
    pub vhost_started: Option<bool>,
    /// Byte order of the device's data: `little`, `big` or `unknown`.
    ///
    /// Member `device-endian`. Servers may leave it out.
    #[doc(alias = "device-endian")]
    pub device_endian: Option<String>,
    /// Feature bits that the guest's driver has accepted.
    ///
    /// Member `guest-features`. Servers may leave it out.
    #[doc(alias = "guest-features")]
    pub guest_features: Option<VirtioDeviceFeatures>,
    /// Feature bits that the device offers.
    ///
    /// Member `host-features`. Servers may leave it out.
    #[doc(alias = "host-features")]
    pub host_features: Option<VirtioDeviceFeatures>,
    /// Feature bits that the back end offers.
    ///
    /// Member `backend-features`. Servers may leave it out.
    #[doc(alias = "backend-features")]
    pub backend_features: Option<VirtioDeviceFeatures>,
    /// Number of virtqueues in use.
    ///
    /// Member `num-vqs`. Servers may leave it out.
    #[doc(alias = "num-vqs")]
    pub num_vqs: Option<i64>,
    /// Progress of the driver in initializing the device.
    ///
    /// Member `status`. Servers may leave it out.
    pub status: Option<VirtioDeviceStatus>,
    /// Pending interrupts as bits: 1 queue, 2 configuration.
    ///
    /// Member `isr`. Servers may leave it out.
    pub isr: Option<u8>,
    /// Virtqueue that the driver has selected last.
    ///
    /// Member `queue-sel`. Servers may leave it out.
    #[doc(alias = "queue-sel")]
    pub queue_sel: Option<u16>,
    /// Whether the guest runs, from the device's view.
    ///
    /// Member `vm-running`. Servers may leave it out.
    #[doc(alias = "vm-running")]
    pub vm_running: Option<bool>,
    /// Whether the driver violated the protocol. The device then ignores it until a reset.
    ///
    /// Member `broken`. Servers may leave it out.
    pub broken: Option<bool>,
    /// Whether the device is switched off.
    ///
    /// Member `disabled`. Servers may leave it out.
    pub disabled: Option<bool>,
    /// Whether `started` has a meaning for this machine type.
    ///
    /// Member `use-started`. Servers may leave it out.
    #[doc(alias = "use-started")]
    pub use_started: Option<bool>,
    /// Whether the device processes requests.
    ///
    /// Member `started`. Servers may leave it out.
    pub started: Option<bool>,
    /// Whether the device starts with the first notification if the driver uses the legacy interface.
    ///
    /// Member `start-on-kick`. Servers may leave it out.
    #[doc(alias = "start-on-kick")]
    pub start_on_kick: Option<bool>,
    /// Whether the legacy interface is allowed although this kind of device should not have it, for old machine
    /// types.
    ///
    /// Member `disable-legacy-check`. Servers may leave it out.
    #[doc(alias = "disable-legacy-check")]
    pub disable_legacy_check: Option<bool>,
    /// Bus to which the device is attached.
    ///
    /// Member `bus-name`. Servers may leave it out.
    #[doc(alias = "bus-name")]
    pub bus_name: Option<String>,
    /// Whether single interrupts can be masked in the back end.
    ///
    /// Member `use-guest-notifier-mask`. Servers may leave it out.
    #[doc(alias = "use-guest-notifier-mask")]
    pub use_guest_notifier_mask: Option<bool>,
    /// State of the vhost back end. If absent: none serves the device.
    #[doc(alias = "vhost-dev")]
    pub vhost_dev: Option<VhostStatus>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl VirtioStatus {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(
        name: impl Into<String>,
        device_id: u16,
        vhost_started: bool,
        device_endian: impl Into<String>,
        guest_features: impl Into<VirtioDeviceFeatures>,
        host_features: impl Into<VirtioDeviceFeatures>,
        backend_features: impl Into<VirtioDeviceFeatures>,
        num_vqs: i64,
        status: impl Into<VirtioDeviceStatus>,
        isr: u8,
        queue_sel: u16,
        vm_running: bool,
        broken: bool,
        disabled: bool,
        use_started: bool,
        started: bool,
        start_on_kick: bool,
        disable_legacy_check: bool,
        bus_name: impl Into<String>,
        use_guest_notifier_mask: bool,
    ) -> Self {
        Self {
            name: Some(name.into()),
            device_id: Some(device_id),
            vhost_started: Some(vhost_started),
            device_endian: Some(device_endian.into()),
            guest_features: Some(guest_features.into()),
            host_features: Some(host_features.into()),
            backend_features: Some(backend_features.into()),
            num_vqs: Some(num_vqs),
            status: Some(status.into()),
            isr: Some(isr),
            queue_sel: Some(queue_sel),
            vm_running: Some(vm_running),
            broken: Some(broken),
            disabled: Some(disabled),
            use_started: Some(use_started),
            started: Some(started),
            start_on_kick: Some(start_on_kick),
            disable_legacy_check: Some(disable_legacy_check),
            bus_name: Some(bus_name.into()),
            use_guest_notifier_mask: Some(use_guest_notifier_mask),
            vhost_dev: None,
            extra: Extra::default(),
        }
    }

    /// Sets `vhost-dev`. State of the vhost back end. If absent: none serves the device.
    #[must_use]
    pub fn vhost_dev(mut self, vhost_dev: impl Into<VhostStatus>) -> Self {
        self.vhost_dev = Some(vhost_dev.into());
        self
    }
}

record! { received VirtioStatus {
    name: "name" optional,
    device_id: "device-id" optional,
    vhost_started: "vhost-started" optional,
    device_endian: "device-endian" optional,
    guest_features: "guest-features" optional,
    host_features: "host-features" optional,
    backend_features: "backend-features" optional,
    num_vqs: "num-vqs" optional,
    status: "status" optional,
    isr: "isr" optional,
    queue_sel: "queue-sel" optional,
    vm_running: "vm-running" optional,
    broken: "broken" optional,
    disabled: "disabled" optional,
    use_started: "use-started" optional,
    started: "started" optional,
    start_on_kick: "start-on-kick" optional,
    disable_legacy_check: "disable-legacy-check" optional,
    bus_name: "bus-name" optional,
    use_guest_notifier_mask: "use-guest-notifier-mask" optional,
    vhost_dev: "vhost-dev" optional,
} extra }

/// Progress of a driver's initialization, decoded from the status byte of a virtio device.
///
/// The struct `VirtioDeviceStatus`, since QEMU 7.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,VirtioDeviceStatus)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VirtioDeviceStatus {
    /// Bits that are set, each with its name and an explanation.
    ///
    /// Member `statuses`. Servers may leave it out.
    pub statuses: Option<Vec<String>>,
    /// Bits that QEMU has no name for. If absent: all bits are known.
    #[doc(alias = "unknown-statuses")]
    pub unknown_statuses: Option<u8>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl VirtioDeviceStatus {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(statuses: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            statuses: Some(statuses.into_iter().map(Into::into).collect()),
            unknown_statuses: None,
            extra: Extra::default(),
        }
    }

    /// Sets `unknown-statuses`. Bits that QEMU has no name for. If absent: all bits are known.
    #[must_use]
    #[inline]
    pub fn unknown_statuses(mut self, unknown_statuses: u8) -> Self {
        self.unknown_statuses = Some(unknown_statuses);
        self
    }
}

record! { received VirtioDeviceStatus {
    statuses: "statuses" optional,
    unknown_statuses: "unknown-statuses" optional,
} extra }

/// Extensions of the vhost-user protocol, decoded.
///
/// The struct `VhostDeviceProtocols`, since QEMU 7.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,VhostDeviceProtocols)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VhostDeviceProtocols {
    /// Bits that are set, each with its name and an explanation.
    ///
    /// Member `protocols`. Servers may leave it out.
    pub protocols: Option<Vec<String>>,
    /// Bits that QEMU has no name for. If absent: all bits are known.
    #[doc(alias = "unknown-protocols")]
    pub unknown_protocols: Option<u64>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl VhostDeviceProtocols {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(protocols: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            protocols: Some(protocols.into_iter().map(Into::into).collect()),
            unknown_protocols: None,
            extra: Extra::default(),
        }
    }

    /// Sets `unknown-protocols`. Bits that QEMU has no name for. If absent: all bits are known.
    #[must_use]
    #[inline]
    pub fn unknown_protocols(mut self, unknown_protocols: u64) -> Self {
        self.unknown_protocols = Some(unknown_protocols);
        self
    }
}

record! { received VhostDeviceProtocols {
    protocols: "protocols" optional,
    unknown_protocols: "unknown-protocols" optional,
} extra }

/// Feature bits of a virtio device, decoded.
///
/// The struct `VirtioDeviceFeatures`, since QEMU 7.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,VirtioDeviceFeatures)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VirtioDeviceFeatures {
    /// Features of virtqueues and transport, each with its name and an explanation.
    ///
    /// Member `transports`. Servers may leave it out.
    pub transports: Option<Vec<String>>,
    /// Features of this kind of device, each with its name and an explanation. If absent: the kind has no features
    /// of its own.
    #[doc(alias = "dev-features")]
    pub dev_features: Option<Vec<String>>,
    /// Bits 0 to 63 that QEMU has no name for. If absent: all bits are known.
    #[doc(alias = "unknown-dev-features")]
    pub unknown_dev_features: Option<u64>,
    /// Bits 64 to 127 that QEMU has no name for. If absent: all bits are known.
    ///
    /// Member `unknown-dev-features2`, since QEMU 10.2.
    #[doc(alias = "unknown-dev-features2")]
    pub unknown_dev_features2: Option<u64>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl VirtioDeviceFeatures {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(transports: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            transports: Some(transports.into_iter().map(Into::into).collect()),
            dev_features: None,
            unknown_dev_features: None,
            unknown_dev_features2: None,
            extra: Extra::default(),
        }
    }

    /// Sets `dev-features`. Features of this kind of device, each with its name and an explanation. If absent: the
    /// kind has no features of its own.
    #[must_use]
    pub fn dev_features(mut self, dev_features: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.dev_features = Some(dev_features.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `unknown-dev-features`. Bits 0 to 63 that QEMU has no name for. If absent: all bits are known.
    #[must_use]
    #[inline]
    pub fn unknown_dev_features(mut self, unknown_dev_features: u64) -> Self {
        self.unknown_dev_features = Some(unknown_dev_features);
        self
    }

    /// Sets `unknown-dev-features2`. Bits 64 to 127 that QEMU has no name for. If absent: all bits are known.
    #[must_use]
    #[inline]
    pub fn unknown_dev_features2(mut self, unknown_dev_features2: u64) -> Self {
        self.unknown_dev_features2 = Some(unknown_dev_features2);
        self
    }
}

record! { received VirtioDeviceFeatures {
    transports: "transports" optional,
    dev_features: "dev-features" optional,
    unknown_dev_features: "unknown-dev-features" optional,
    unknown_dev_features2: "unknown-dev-features2" optional,
} extra }

/// Internal state of a virtqueue. Comparing the indexes shows if guest or device is behind.
///
/// The struct `VirtQueueStatus`, since QEMU 7.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,VirtQueueStatus)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VirtQueueStatus {
    /// Kind of device that owns the queue.
    ///
    /// Member `name`. Servers may leave it out.
    pub name: Option<String>,
    /// Number of the queue within the device, zero-based.
    ///
    /// Member `queue-index`. Servers may leave it out.
    #[doc(alias = "queue-index")]
    pub queue_index: Option<u16>,
    /// Requests that the device has taken and not completed.
    ///
    /// Member `inuse`. Servers may leave it out.
    pub inuse: Option<u32>,
    /// Number of descriptors of the queue.
    ///
    /// Member `vring-num`. Servers may leave it out.
    #[doc(alias = "vring-num")]
    pub vring_num: Option<u32>,
    /// Number of descriptors that the device proposes.
    ///
    /// Member `vring-num-default`. Servers may leave it out.
    #[doc(alias = "vring-num-default")]
    pub vring_num_default: Option<u32>,
    /// Alignment of the used ring in the old layout. Unit: bytes.
    ///
    /// Member `vring-align`. Servers may leave it out.
    #[doc(alias = "vring-align")]
    pub vring_align: Option<u32>,
    /// Guest-physical address of the descriptors.
    ///
    /// Member `vring-desc`. Servers may leave it out.
    #[doc(alias = "vring-desc")]
    pub vring_desc: Option<u64>,
    /// Guest-physical address of the ring in which the driver offers requests.
    ///
    /// Member `vring-avail`. Servers may leave it out.
    #[doc(alias = "vring-avail")]
    pub vring_avail: Option<u64>,
    /// Guest-physical address of the ring in which the device returns requests.
    ///
    /// Member `vring-used`. Servers may leave it out.
    #[doc(alias = "vring-used")]
    pub vring_used: Option<u64>,
    /// Index up to which the device has taken requests. If absent: the vhost back end does not serve this queue.
    #[doc(alias = "last-avail-idx")]
    pub last_avail_idx: Option<u16>,
    /// Index up to which the device knows that requests are offered. If absent: a vhost back end serves the device.
    #[doc(alias = "shadow-avail-idx")]
    pub shadow_avail_idx: Option<u16>,
    /// Index up to which the device has returned requests.
    ///
    /// Member `used-idx`. Servers may leave it out.
    #[doc(alias = "used-idx")]
    pub used_idx: Option<u16>,
    /// Index of returned requests at the last interrupt.
    ///
    /// Member `signalled-used`. Servers may leave it out.
    #[doc(alias = "signalled-used")]
    pub signalled_used: Option<u16>,
    /// Whether `signalled-used` has a meaning.
    ///
    /// Member `signalled-used-valid`. Servers may leave it out.
    #[doc(alias = "signalled-used-valid")]
    pub signalled_used_valid: Option<bool>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl VirtQueueStatus {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(
        name: impl Into<String>,
        queue_index: u16,
        inuse: u32,
        vring_num: u32,
        vring_num_default: u32,
        vring_align: u32,
        vring_desc: u64,
        vring_avail: u64,
        vring_used: u64,
        used_idx: u16,
        signalled_used: u16,
        signalled_used_valid: bool,
    ) -> Self {
        Self {
            name: Some(name.into()),
            queue_index: Some(queue_index),
            inuse: Some(inuse),
            vring_num: Some(vring_num),
            vring_num_default: Some(vring_num_default),
            vring_align: Some(vring_align),
            vring_desc: Some(vring_desc),
            vring_avail: Some(vring_avail),
            vring_used: Some(vring_used),
            last_avail_idx: None,
            shadow_avail_idx: None,
            used_idx: Some(used_idx),
            signalled_used: Some(signalled_used),
            signalled_used_valid: Some(signalled_used_valid),
            extra: Extra::default(),
        }
    }

    /// Sets `last-avail-idx`. Index up to which the device has taken requests. If absent: the vhost back end does
    /// not serve this queue.
    #[must_use]
    #[inline]
    pub fn last_avail_idx(mut self, last_avail_idx: u16) -> Self {
        self.last_avail_idx = Some(last_avail_idx);
        self
    }

    /// Sets `shadow-avail-idx`. Index up to which the device knows that requests are offered. If absent: a vhost
    /// back end serves the device.
    #[must_use]
    #[inline]
    pub fn shadow_avail_idx(mut self, shadow_avail_idx: u16) -> Self {
        self.shadow_avail_idx = Some(shadow_avail_idx);
        self
    }
}

record! { received VirtQueueStatus {
    name: "name" optional,
    queue_index: "queue-index" optional,
    inuse: "inuse" optional,
    vring_num: "vring-num" optional,
    vring_num_default: "vring-num-default" optional,
    vring_align: "vring-align" optional,
    vring_desc: "vring-desc" optional,
    vring_avail: "vring-avail" optional,
    vring_used: "vring-used" optional,
    last_avail_idx: "last-avail-idx" optional,
    shadow_avail_idx: "shadow-avail-idx" optional,
    used_idx: "used-idx" optional,
    signalled_used: "signalled-used" optional,
    signalled_used_valid: "signalled-used-valid" optional,
} extra }

/// Internal state of a virtqueue in the vhost back end.
///
/// The struct `VirtVhostQueueStatus`, since QEMU 7.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,VirtVhostQueueStatus)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VirtVhostQueueStatus {
    /// Kind of device that owns the queue.
    ///
    /// Member `name`. Servers may leave it out.
    pub name: Option<String>,
    /// Descriptor by which the guest notifies the back end.
    ///
    /// Member `kick`. Servers may leave it out.
    pub kick: Option<i64>,
    /// Descriptor by which the back end interrupts the guest.
    ///
    /// Member `call`. Servers may leave it out.
    pub call: Option<i64>,
    /// Address of the descriptors in QEMU's memory.
    ///
    /// Member `desc`. Servers may leave it out.
    pub desc: Option<u64>,
    /// Address of the ring of offered requests in QEMU's memory.
    ///
    /// Member `avail`. Servers may leave it out.
    pub avail: Option<u64>,
    /// Address of the ring of returned requests in QEMU's memory.
    ///
    /// Member `used`. Servers may leave it out.
    pub used: Option<u64>,
    /// Number of descriptors of the queue.
    ///
    /// Member `num`. Servers may leave it out.
    pub num: Option<i64>,
    /// Guest-physical address of the descriptors.
    ///
    /// Member `desc-phys`. Servers may leave it out.
    #[doc(alias = "desc-phys")]
    pub desc_phys: Option<u64>,
    /// Size of the descriptors. Unit: bytes.
    ///
    /// Member `desc-size`. Servers may leave it out.
    #[doc(alias = "desc-size")]
    pub desc_size: Option<u32>,
    /// Guest-physical address of the ring of offered requests.
    ///
    /// Member `avail-phys`. Servers may leave it out.
    #[doc(alias = "avail-phys")]
    pub avail_phys: Option<u64>,
    /// Size of the ring of offered requests. Unit: bytes.
    ///
    /// Member `avail-size`. Servers may leave it out.
    #[doc(alias = "avail-size")]
    pub avail_size: Option<u32>,
    /// Guest-physical address of the ring of returned requests.
    ///
    /// Member `used-phys`. Servers may leave it out.
    #[doc(alias = "used-phys")]
    pub used_phys: Option<u64>,
    /// Size of the ring of returned requests. Unit: bytes.
    ///
    /// Member `used-size`. Servers may leave it out.
    #[doc(alias = "used-size")]
    pub used_size: Option<u32>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl VirtVhostQueueStatus {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(
        name: impl Into<String>,
        kick: i64,
        call: i64,
        desc: u64,
        avail: u64,
        used: u64,
        num: i64,
        desc_phys: u64,
        desc_size: u32,
        avail_phys: u64,
        avail_size: u32,
        used_phys: u64,
        used_size: u32,
    ) -> Self {
        Self {
            name: Some(name.into()),
            kick: Some(kick),
            call: Some(call),
            desc: Some(desc),
            avail: Some(avail),
            used: Some(used),
            num: Some(num),
            desc_phys: Some(desc_phys),
            desc_size: Some(desc_size),
            avail_phys: Some(avail_phys),
            avail_size: Some(avail_size),
            used_phys: Some(used_phys),
            used_size: Some(used_size),
            extra: Extra::default(),
        }
    }
}

record! { received VirtVhostQueueStatus {
    name: "name" optional,
    kick: "kick" optional,
    call: "call" optional,
    desc: "desc" optional,
    avail: "avail" optional,
    used: "used" optional,
    num: "num" optional,
    desc_phys: "desc-phys" optional,
    desc_size: "desc-size" optional,
    avail_phys: "avail-phys" optional,
    avail_size: "avail-size" optional,
    used_phys: "used-phys" optional,
    used_size: "used-size" optional,
} extra }

/// A descriptor of a virtqueue: a buffer in guest memory.
///
/// The struct `VirtioRingDesc`, since QEMU 7.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,VirtioRingDesc)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VirtioRingDesc {
    /// Guest-physical address of the buffer.
    ///
    /// Member `addr`. Servers may leave it out.
    pub addr: Option<u64>,
    /// Size of the buffer. Unit: bytes.
    ///
    /// Member `len`. Servers may leave it out.
    pub len: Option<u32>,
    /// Properties of the buffer, such as `write` for one that the device fills.
    ///
    /// Member `flags`. Servers may leave it out.
    pub flags: Option<Vec<String>>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl VirtioRingDesc {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(addr: u64, len: u32, flags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            addr: Some(addr),
            len: Some(len),
            flags: Some(flags.into_iter().map(Into::into).collect()),
            extra: Extra::default(),
        }
    }
}

record! { received VirtioRingDesc {
    addr: "addr" optional,
    len: "len" optional,
    flags: "flags" optional,
} extra }

/// State of the ring in which the driver offers requests.
///
/// The struct `VirtioRingAvail`, since QEMU 7.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,VirtioRingAvail)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VirtioRingAvail {
    /// Flags of the driver. Bit 0 asks for no interrupts.
    ///
    /// Member `flags`. Servers may leave it out.
    pub flags: Option<u16>,
    /// Index at which the driver offers its next request.
    ///
    /// Member `idx`. Servers may leave it out.
    pub idx: Option<u16>,
    /// Number of the first descriptor at the index that was asked for.
    ///
    /// Member `ring`. Servers may leave it out.
    pub ring: Option<u16>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl VirtioRingAvail {
    /// Creates a value with the mandatory members and no optional one.
    #[inline]
    pub fn new(flags: u16, idx: u16, ring: u16) -> Self {
        Self { flags: Some(flags), idx: Some(idx), ring: Some(ring), extra: Extra::default() }
    }
}

record! { received VirtioRingAvail {
    flags: "flags" optional,
    idx: "idx" optional,
    ring: "ring" optional,
} extra }

/// State of the ring in which the device returns requests.
///
/// The struct `VirtioRingUsed`, since QEMU 7.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,VirtioRingUsed)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VirtioRingUsed {
    /// Flags of the device. Bit 0 asks for no notifications.
    ///
    /// Member `flags`. Servers may leave it out.
    pub flags: Option<u16>,
    /// Index at which the device returns its next request.
    ///
    /// Member `idx`. Servers may leave it out.
    pub idx: Option<u16>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl VirtioRingUsed {
    /// Creates a value with the mandatory members and no optional one.
    #[inline]
    pub fn new(flags: u16, idx: u16) -> Self {
        Self { flags: Some(flags), idx: Some(idx), extra: Extra::default() }
    }
}

record! { received VirtioRingUsed {
    flags: "flags" optional,
    idx: "idx" optional,
} extra }

/// A request in a virtqueue, with its buffers.
///
/// The struct `VirtioQueueElement`, since QEMU 7.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,VirtioQueueElement)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VirtioQueueElement {
    /// Kind of device that owns the queue.
    ///
    /// Member `name`. Servers may leave it out.
    pub name: Option<String>,
    /// Number of the request's first descriptor.
    ///
    /// Member `index`. Servers may leave it out.
    pub index: Option<u32>,
    /// Buffers of the request, in order.
    ///
    /// Member `descs`. Servers may leave it out.
    pub descs: Option<Vec<VirtioRingDesc>>,
    /// State of the ring of offered requests.
    ///
    /// Member `avail`. Servers may leave it out.
    pub avail: Option<VirtioRingAvail>,
    /// State of the ring of returned requests.
    ///
    /// Member `used`. Servers may leave it out.
    pub used: Option<VirtioRingUsed>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl VirtioQueueElement {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(
        name: impl Into<String>,
        index: u32,
        descs: impl IntoIterator<Item = impl Into<VirtioRingDesc>>,
        avail: impl Into<VirtioRingAvail>,
        used: impl Into<VirtioRingUsed>,
    ) -> Self {
        Self {
            name: Some(name.into()),
            index: Some(index),
            descs: Some(descs.into_iter().map(Into::into).collect()),
            avail: Some(avail.into()),
            used: Some(used.into()),
            extra: Extra::default(),
        }
    }
}

record! { received VirtioQueueElement {
    name: "name" optional,
    index: "index" optional,
    descs: "descs" optional,
    avail: "avail" optional,
    used: "used" optional,
} extra }

/// Assigns virtqueues of a device to an I/O thread, as virtio-blk takes it in `iothread-vq-mapping`.
///
/// The struct `IOThreadVirtQueueMapping`, since QEMU 9.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,IOThreadVirtQueueMapping)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IoThreadVirtQueueMapping {
    /// Id of the `iothread` object.
    pub iothread: String,
    /// Numbers of the virtqueues that the thread serves, zero-based. Give it for all threads or for none. If
    /// absent: virtqueues are dealt out to the threads in turn.
    pub vqs: Option<Vec<u16>>,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl IoThreadVirtQueueMapping {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(iothread: impl Into<String>) -> Self {
        Self { iothread: iothread.into(), vqs: None, extra: Extra::default() }
    }

    /// Sets `vqs`. Numbers of the virtqueues that the thread serves, zero-based. Give it for all threads or for
    /// none. If absent: virtqueues are dealt out to the threads in turn.
    #[must_use]
    pub fn vqs(mut self, vqs: impl IntoIterator<Item = u16>) -> Self {
        self.vqs = Some(vqs.into_iter().collect());
        self
    }
}

record! { both IoThreadVirtQueueMapping {
    iothread: "iothread" required,
    vqs: "vqs" optional,
} extra }

/// Options of one output of a virtio-gpu device.
///
/// The struct `VirtIOGPUOutput`, since QEMU 10.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,VirtIOGPUOutput)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VirtIogpuOutput {
    /// Monitor name that the guest sees in the EDID.
    pub name: String,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl VirtIogpuOutput {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), extra: Extra::default() }
    }
}

record! { both VirtIogpuOutput {
    name: "name" required,
} extra }

/// No type of QMP: makes QEMU generate list types that it uses internally.
///
/// The struct `DummyVirtioForceArrays`, since QEMU 9.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,DummyVirtioForceArrays)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DummyVirtioForceArrays {
    /// Never present; produces the type of the list.
    #[doc(alias = "unused-iothread-vq-mapping")]
    pub unused_iothread_vq_mapping: Vec<IoThreadVirtQueueMapping>,
    /// Never present; produces the type of the list.
    #[doc(alias = "unused-virtio-gpu-output")]
    pub unused_virtio_gpu_output: Vec<VirtIogpuOutput>,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl DummyVirtioForceArrays {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(
        unused_iothread_vq_mapping: impl IntoIterator<Item = impl Into<IoThreadVirtQueueMapping>>,
        unused_virtio_gpu_output: impl IntoIterator<Item = impl Into<VirtIogpuOutput>>,
    ) -> Self {
        Self {
            unused_iothread_vq_mapping: unused_iothread_vq_mapping.into_iter().map(Into::into).collect(),
            unused_virtio_gpu_output: unused_virtio_gpu_output.into_iter().map(Into::into).collect(),
            extra: Extra::default(),
        }
    }
}

record! { both DummyVirtioForceArrays {
    unused_iothread_vq_mapping: "unused-iothread-vq-mapping" required,
    unused_virtio_gpu_output: "unused-virtio-gpu-output" required,
} extra }

/// Page size of a virtio-iommu device.
///
/// The enum `GranuleMode`, since QEMU 9.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,GranuleMode)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GranuleMode {
    /// Pages of 4096 bytes.
    #[doc(alias = "4k")]
    _4k,
    /// Pages of 8192 bytes.
    #[doc(alias = "8k")]
    _8k,
    /// Pages of 16384 bytes.
    #[doc(alias = "16k")]
    _16k,
    /// Pages of 65536 bytes.
    #[doc(alias = "64k")]
    _64k,
    /// Pages as large as the host's.
    Host,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { both GranuleMode {
    "4k" _4k,
    "8k" _8k,
    "16k" _16k,
    "64k" _64k,
    "host" Host,
} open }

/// Role of a disk of a macOS guest on the machine `vmapple`.
///
/// The enum `VMAppleVirtioBlkVariant`, since QEMU 9.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,VMAppleVirtioBlkVariant)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VmAppleVirtioBlkVariant {
    /// Not set, which is not allowed.
    Unspecified,
    /// The disk with the system.
    Root,
    /// The disk with data for the boot loader.
    Aux,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { both VmAppleVirtioBlkVariant {
    "unspecified" Unspecified,
    "root" Root,
    "aux" Aux,
} open }

/// Commands of `schemas/qapi/virtio.json`.
pub(crate) mod command {
    use super::super::types;
    use crate::Command;
    use crate::wire::record;

    /// Lists the virtio devices of the machine, for debugging. Fails if there are none.
    ///
    /// The command `x-query-virtio`, since QEMU 7.2.
    ///
    /// **Unstable** upstream: it may change or go away without notice.
    ///
    /// Returns an array of [`VirtioInfo`](types::VirtioInfo).
    ///
    /// Needs the feature `virtio` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,x%2Dquery%2Dvirtio)
    #[doc(alias = "x-query-virtio")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct XQueryVirtio {}

    impl XQueryVirtio {
        /// Creates a value with no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent XQueryVirtio {} }

    impl Command for XQueryVirtio {
        type Reply = Vec<types::VirtioInfo>;
        const NAME: &'static str = "x-query-virtio";
        const SINCE: Option<&'static str> = Some("7.2");
    }

    /// Returns the internal state of a virtio device, for debugging.
    ///
    /// The command `x-query-virtio-status`, since QEMU 7.2.
    ///
    /// **Unstable** upstream: it may change or go away without notice.
    ///
    /// Returns [`VirtioStatus`](types::VirtioStatus).
    ///
    /// Needs the feature `virtio` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,x%2Dquery%2Dvirtio%2Dstatus)
    #[doc(alias = "x-query-virtio-status")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct XQueryVirtioStatus {
        /// QOM path of the device, from `x-query-virtio`.
        pub path: String,
    }

    impl XQueryVirtioStatus {
        /// Creates a value with the mandatory members and no optional one.
        pub fn new(path: impl Into<String>) -> Self {
            Self { path: path.into() }
        }
    }

    record! { sent XQueryVirtioStatus {
        path: "path" required,
    } }

    impl Command for XQueryVirtioStatus {
        type Reply = types::VirtioStatus;
        const NAME: &'static str = "x-query-virtio-status";
        const SINCE: Option<&'static str> = Some("7.2");
    }

    /// Returns the internal state of a virtqueue, for debugging a device that hangs.
    ///
    /// The command `x-query-virtio-queue-status`, since QEMU 7.2.
    ///
    /// **Unstable** upstream: it may change or go away without notice.
    ///
    /// Returns [`VirtQueueStatus`](types::VirtQueueStatus).
    ///
    /// Needs the feature `virtio` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,x%2Dquery%2Dvirtio%2Dqueue%2Dstatus)
    #[doc(alias = "x-query-virtio-queue-status")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct XQueryVirtioQueueStatus {
        /// QOM path of the device, from `x-query-virtio`.
        pub path: String,
        /// Number of the virtqueue, zero-based.
        pub queue: u16,
    }

    impl XQueryVirtioQueueStatus {
        /// Creates a value with the mandatory members and no optional one.
        pub fn new(path: impl Into<String>, queue: u16) -> Self {
            Self { path: path.into(), queue }
        }
    }

    record! { sent XQueryVirtioQueueStatus {
        path: "path" required,
        queue: "queue" required,
    } }

    impl Command for XQueryVirtioQueueStatus {
        type Reply = types::VirtQueueStatus;
        const NAME: &'static str = "x-query-virtio-queue-status";
        const SINCE: Option<&'static str> = Some("7.2");
    }

    /// Returns the internal state of a virtqueue in the vhost back end. Fails if none is active.
    ///
    /// The command `x-query-virtio-vhost-queue-status`, since QEMU 7.2.
    ///
    /// **Unstable** upstream: it may change or go away without notice.
    ///
    /// Returns [`VirtVhostQueueStatus`](types::VirtVhostQueueStatus).
    ///
    /// Needs the feature `virtio` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,x%2Dquery%2Dvirtio%2Dvhost%2Dqueue%2Dstatus)
    #[doc(alias = "x-query-virtio-vhost-queue-status")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct XQueryVirtioVhostQueueStatus {
        /// QOM path of the device, from `x-query-virtio`.
        pub path: String,
        /// Number of the virtqueue, zero-based.
        pub queue: u16,
    }

    impl XQueryVirtioVhostQueueStatus {
        /// Creates a value with the mandatory members and no optional one.
        pub fn new(path: impl Into<String>, queue: u16) -> Self {
            Self { path: path.into(), queue }
        }
    }

    record! { sent XQueryVirtioVhostQueueStatus {
        path: "path" required,
        queue: "queue" required,
    } }

    impl Command for XQueryVirtioVhostQueueStatus {
        type Reply = types::VirtVhostQueueStatus;
        const NAME: &'static str = "x-query-virtio-vhost-queue-status";
        const SINCE: Option<&'static str> = Some("7.2");
    }

    /// Returns a request in a virtqueue with the addresses of its buffers. It is meant for debugging.
    ///
    /// Fails if the guest has not set up the virtqueue, and for packed virtqueues.
    ///
    /// The command `x-query-virtio-queue-element`, since QEMU 7.2.
    ///
    /// **Unstable** upstream: it may change or go away without notice.
    ///
    /// Returns [`VirtioQueueElement`](types::VirtioQueueElement).
    ///
    /// Needs the feature `virtio` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,x%2Dquery%2Dvirtio%2Dqueue%2Delement)
    #[doc(alias = "x-query-virtio-queue-element")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct XQueryVirtioQueueElement {
        /// QOM path of the device, from `x-query-virtio`.
        pub path: String,
        /// Number of the virtqueue, zero-based.
        pub queue: u16,
        /// Position in the available ring, where the guest places requests. If absent: the request that the device
        /// takes next; if none is pending, an old one.
        pub index: Option<u16>,
    }

    impl XQueryVirtioQueueElement {
        /// Creates a value with the mandatory members and no optional one.
        pub fn new(path: impl Into<String>, queue: u16) -> Self {
            Self { path: path.into(), queue, index: None }
        }

        /// Sets `index`. Position in the available ring, where the guest places requests. If absent: the request that
        /// the device takes next; if none is pending, an old one.
        #[must_use]
        #[inline]
        pub fn index(mut self, index: u16) -> Self {
            self.index = Some(index);
            self
        }
    }

    record! { sent XQueryVirtioQueueElement {
        path: "path" required,
        queue: "queue" required,
        index: "index" optional,
    } }

    impl Command for XQueryVirtioQueueElement {
        type Reply = types::VirtioQueueElement;
        const NAME: &'static str = "x-query-virtio-queue-element";
        const SINCE: Option<&'static str> = Some("7.2");
    }
}
