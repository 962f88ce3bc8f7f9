// Generated as `qmp` from schemas/qapi/virtio.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Types, commands and events of `schemas/qapi/virtio.json`.

#[allow(unused_imports)] // not every module needs types of others
use super::*;
use crate::Extra;
use crate::wire::{enumeration, record};

/// The struct `VirtioInfo`, since QEMU 7.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,VirtioInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VirtioInfo {
    /// Member `path`.
    pub path: String,
    /// Member `name`.
    pub name: String,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl VirtioInfo {
    /// With the mandatory members, no optional one set.
    pub fn new(path: impl Into<String>, name: impl Into<String>) -> Self {
        Self { path: path.into(), name: name.into(), extra: Extra::default() }
    }
}

record! { received VirtioInfo {
    path: "path" required,
    name: "name" required,
} extra }

/// The struct `VhostStatus`, since QEMU 7.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,VhostStatus)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VhostStatus {
    /// Member `n-mem-sections`.
    pub n_mem_sections: i64,
    /// Member `n-tmp-sections`.
    pub n_tmp_sections: i64,
    /// Member `nvqs`.
    pub nvqs: u32,
    /// Member `vq-index`.
    pub vq_index: i64,
    /// Member `features`.
    pub features: VirtioDeviceFeatures,
    /// Member `acked-features`.
    pub acked_features: VirtioDeviceFeatures,
    /// Member `backend-features`.
    pub backend_features: VirtioDeviceFeatures,
    /// Member `protocol-features`.
    pub protocol_features: VhostDeviceProtocols,
    /// Member `max-queues`.
    pub max_queues: u64,
    /// Member `backend-cap`.
    pub backend_cap: u64,
    /// Member `log-enabled`.
    pub log_enabled: bool,
    /// Member `log-size`.
    pub log_size: u64,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl VhostStatus {
    /// With the mandatory members, no optional one set.
    #[inline]
    pub fn new(
        n_mem_sections: i64,
        n_tmp_sections: i64,
        nvqs: u32,
        vq_index: i64,
        features: VirtioDeviceFeatures,
        acked_features: VirtioDeviceFeatures,
        backend_features: VirtioDeviceFeatures,
        protocol_features: VhostDeviceProtocols,
        max_queues: u64,
        backend_cap: u64,
        log_enabled: bool,
        log_size: u64,
    ) -> Self {
        Self {
            n_mem_sections,
            n_tmp_sections,
            nvqs,
            vq_index,
            features,
            acked_features,
            backend_features,
            protocol_features,
            max_queues,
            backend_cap,
            log_enabled,
            log_size,
            extra: Extra::default(),
        }
    }
}

record! { received VhostStatus {
    n_mem_sections: "n-mem-sections" required,
    n_tmp_sections: "n-tmp-sections" required,
    nvqs: "nvqs" required,
    vq_index: "vq-index" required,
    features: "features" required,
    acked_features: "acked-features" required,
    backend_features: "backend-features" required,
    protocol_features: "protocol-features" required,
    max_queues: "max-queues" required,
    backend_cap: "backend-cap" required,
    log_enabled: "log-enabled" required,
    log_size: "log-size" required,
} extra }

/// The struct `VirtioStatus`, since QEMU 7.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,VirtioStatus)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VirtioStatus {
    /// Member `name`.
    pub name: String,
    /// Member `device-id`.
    pub device_id: u16,
    /// Member `vhost-started`.
    pub vhost_started: bool,
    /// Member `device-endian`.
    pub device_endian: String,
    /// Member `guest-features`.
    pub guest_features: VirtioDeviceFeatures,
    /// Member `host-features`.
    pub host_features: VirtioDeviceFeatures,
    /// Member `backend-features`.
    pub backend_features: VirtioDeviceFeatures,
    /// Member `num-vqs`.
    pub num_vqs: i64,
    /// Member `status`.
    pub status: VirtioDeviceStatus,
    /// Member `isr`.
    pub isr: u8,
    /// Member `queue-sel`.
    pub queue_sel: u16,
    /// Member `vm-running`.
    pub vm_running: bool,
    /// Member `broken`.
    pub broken: bool,
    /// Member `disabled`.
    pub disabled: bool,
    /// Member `use-started`.
    pub use_started: bool,
    /// Member `started`.
    pub started: bool,
    /// Member `start-on-kick`.
    pub start_on_kick: bool,
    /// Member `disable-legacy-check`.
    pub disable_legacy_check: bool,
    /// Member `bus-name`.
    pub bus_name: String,
    /// Member `use-guest-notifier-mask`.
    pub use_guest_notifier_mask: bool,
    /// Member `vhost-dev`.
    pub vhost_dev: Option<VhostStatus>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl VirtioStatus {
    /// With the mandatory members, no optional one set.
    pub fn new(
        name: impl Into<String>,
        device_id: u16,
        vhost_started: bool,
        device_endian: impl Into<String>,
        guest_features: VirtioDeviceFeatures,
        host_features: VirtioDeviceFeatures,
        backend_features: VirtioDeviceFeatures,
        num_vqs: i64,
        status: VirtioDeviceStatus,
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
            name: name.into(),
            device_id,
            vhost_started,
            device_endian: device_endian.into(),
            guest_features,
            host_features,
            backend_features,
            num_vqs,
            status,
            isr,
            queue_sel,
            vm_running,
            broken,
            disabled,
            use_started,
            started,
            start_on_kick,
            disable_legacy_check,
            bus_name: bus_name.into(),
            use_guest_notifier_mask,
            vhost_dev: None,
            extra: Extra::default(),
        }
    }

    /// Sets `vhost-dev`.
    #[must_use]
    #[inline]
    pub fn vhost_dev(mut self, vhost_dev: VhostStatus) -> Self {
        self.vhost_dev = Some(vhost_dev);
        self
    }
}

record! { received VirtioStatus {
    name: "name" required,
    device_id: "device-id" required,
    vhost_started: "vhost-started" required,
    device_endian: "device-endian" required,
    guest_features: "guest-features" required,
    host_features: "host-features" required,
    backend_features: "backend-features" required,
    num_vqs: "num-vqs" required,
    status: "status" required,
    isr: "isr" required,
    queue_sel: "queue-sel" required,
    vm_running: "vm-running" required,
    broken: "broken" required,
    disabled: "disabled" required,
    use_started: "use-started" required,
    started: "started" required,
    start_on_kick: "start-on-kick" required,
    disable_legacy_check: "disable-legacy-check" required,
    bus_name: "bus-name" required,
    use_guest_notifier_mask: "use-guest-notifier-mask" required,
    vhost_dev: "vhost-dev" optional,
} extra }

/// The struct `VirtioDeviceStatus`, since QEMU 7.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,VirtioDeviceStatus)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VirtioDeviceStatus {
    /// Member `statuses`.
    pub statuses: Vec<String>,
    /// Member `unknown-statuses`.
    pub unknown_statuses: Option<u8>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl VirtioDeviceStatus {
    /// With the mandatory members, no optional one set.
    pub fn new(statuses: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            statuses: statuses.into_iter().map(Into::into).collect(),
            unknown_statuses: None,
            extra: Extra::default(),
        }
    }

    /// Sets `unknown-statuses`.
    #[must_use]
    #[inline]
    pub fn unknown_statuses(mut self, unknown_statuses: u8) -> Self {
        self.unknown_statuses = Some(unknown_statuses);
        self
    }
}

record! { received VirtioDeviceStatus {
    statuses: "statuses" required,
    unknown_statuses: "unknown-statuses" optional,
} extra }

/// The struct `VhostDeviceProtocols`, since QEMU 7.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,VhostDeviceProtocols)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VhostDeviceProtocols {
    /// Member `protocols`.
    pub protocols: Vec<String>,
    /// Member `unknown-protocols`.
    pub unknown_protocols: Option<u64>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl VhostDeviceProtocols {
    /// With the mandatory members, no optional one set.
    pub fn new(protocols: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            protocols: protocols.into_iter().map(Into::into).collect(),
            unknown_protocols: None,
            extra: Extra::default(),
        }
    }

    /// Sets `unknown-protocols`.
    #[must_use]
    #[inline]
    pub fn unknown_protocols(mut self, unknown_protocols: u64) -> Self {
        self.unknown_protocols = Some(unknown_protocols);
        self
    }
}

record! { received VhostDeviceProtocols {
    protocols: "protocols" required,
    unknown_protocols: "unknown-protocols" optional,
} extra }

/// The struct `VirtioDeviceFeatures`, since QEMU 7.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,VirtioDeviceFeatures)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VirtioDeviceFeatures {
    /// Member `transports`.
    pub transports: Vec<String>,
    /// Member `dev-features`.
    pub dev_features: Option<Vec<String>>,
    /// Member `unknown-dev-features`.
    pub unknown_dev_features: Option<u64>,
    /// Member `unknown-dev-features2`, since QEMU 10.2.
    pub unknown_dev_features2: Option<u64>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl VirtioDeviceFeatures {
    /// With the mandatory members, no optional one set.
    pub fn new(transports: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            transports: transports.into_iter().map(Into::into).collect(),
            dev_features: None,
            unknown_dev_features: None,
            unknown_dev_features2: None,
            extra: Extra::default(),
        }
    }

    /// Sets `dev-features`.
    #[must_use]
    pub fn dev_features(mut self, dev_features: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.dev_features = Some(dev_features.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `unknown-dev-features`.
    #[must_use]
    #[inline]
    pub fn unknown_dev_features(mut self, unknown_dev_features: u64) -> Self {
        self.unknown_dev_features = Some(unknown_dev_features);
        self
    }

    /// Sets `unknown-dev-features2`.
    #[must_use]
    #[inline]
    pub fn unknown_dev_features2(mut self, unknown_dev_features2: u64) -> Self {
        self.unknown_dev_features2 = Some(unknown_dev_features2);
        self
    }
}

record! { received VirtioDeviceFeatures {
    transports: "transports" required,
    dev_features: "dev-features" optional,
    unknown_dev_features: "unknown-dev-features" optional,
    unknown_dev_features2: "unknown-dev-features2" optional,
} extra }

/// The struct `VirtQueueStatus`, since QEMU 7.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,VirtQueueStatus)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VirtQueueStatus {
    /// Member `name`.
    pub name: String,
    /// Member `queue-index`.
    pub queue_index: u16,
    /// Member `inuse`.
    pub inuse: u32,
    /// Member `vring-num`.
    pub vring_num: u32,
    /// Member `vring-num-default`.
    pub vring_num_default: u32,
    /// Member `vring-align`.
    pub vring_align: u32,
    /// Member `vring-desc`.
    pub vring_desc: u64,
    /// Member `vring-avail`.
    pub vring_avail: u64,
    /// Member `vring-used`.
    pub vring_used: u64,
    /// Member `last-avail-idx`.
    pub last_avail_idx: Option<u16>,
    /// Member `shadow-avail-idx`.
    pub shadow_avail_idx: Option<u16>,
    /// Member `used-idx`.
    pub used_idx: u16,
    /// Member `signalled-used`.
    pub signalled_used: u16,
    /// Member `signalled-used-valid`.
    pub signalled_used_valid: bool,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl VirtQueueStatus {
    /// With the mandatory members, no optional one set.
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
            name: name.into(),
            queue_index,
            inuse,
            vring_num,
            vring_num_default,
            vring_align,
            vring_desc,
            vring_avail,
            vring_used,
            last_avail_idx: None,
            shadow_avail_idx: None,
            used_idx,
            signalled_used,
            signalled_used_valid,
            extra: Extra::default(),
        }
    }

    /// Sets `last-avail-idx`.
    #[must_use]
    #[inline]
    pub fn last_avail_idx(mut self, last_avail_idx: u16) -> Self {
        self.last_avail_idx = Some(last_avail_idx);
        self
    }

    /// Sets `shadow-avail-idx`.
    #[must_use]
    #[inline]
    pub fn shadow_avail_idx(mut self, shadow_avail_idx: u16) -> Self {
        self.shadow_avail_idx = Some(shadow_avail_idx);
        self
    }
}

record! { received VirtQueueStatus {
    name: "name" required,
    queue_index: "queue-index" required,
    inuse: "inuse" required,
    vring_num: "vring-num" required,
    vring_num_default: "vring-num-default" required,
    vring_align: "vring-align" required,
    vring_desc: "vring-desc" required,
    vring_avail: "vring-avail" required,
    vring_used: "vring-used" required,
    last_avail_idx: "last-avail-idx" optional,
    shadow_avail_idx: "shadow-avail-idx" optional,
    used_idx: "used-idx" required,
    signalled_used: "signalled-used" required,
    signalled_used_valid: "signalled-used-valid" required,
} extra }

/// The struct `VirtVhostQueueStatus`, since QEMU 7.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,VirtVhostQueueStatus)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VirtVhostQueueStatus {
    /// Member `name`.
    pub name: String,
    /// Member `kick`.
    pub kick: i64,
    /// Member `call`.
    pub call: i64,
    /// Member `desc`.
    pub desc: u64,
    /// Member `avail`.
    pub avail: u64,
    /// Member `used`.
    pub used: u64,
    /// Member `num`.
    pub num: i64,
    /// Member `desc-phys`.
    pub desc_phys: u64,
    /// Member `desc-size`.
    pub desc_size: u32,
    /// Member `avail-phys`.
    pub avail_phys: u64,
    /// Member `avail-size`.
    pub avail_size: u32,
    /// Member `used-phys`.
    pub used_phys: u64,
    /// Member `used-size`.
    pub used_size: u32,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl VirtVhostQueueStatus {
    /// With the mandatory members, no optional one set.
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
            name: name.into(),
            kick,
            call,
            desc,
            avail,
            used,
            num,
            desc_phys,
            desc_size,
            avail_phys,
            avail_size,
            used_phys,
            used_size,
            extra: Extra::default(),
        }
    }
}

record! { received VirtVhostQueueStatus {
    name: "name" required,
    kick: "kick" required,
    call: "call" required,
    desc: "desc" required,
    avail: "avail" required,
    used: "used" required,
    num: "num" required,
    desc_phys: "desc-phys" required,
    desc_size: "desc-size" required,
    avail_phys: "avail-phys" required,
    avail_size: "avail-size" required,
    used_phys: "used-phys" required,
    used_size: "used-size" required,
} extra }

/// The struct `VirtioRingDesc`, since QEMU 7.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,VirtioRingDesc)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VirtioRingDesc {
    /// Member `addr`.
    pub addr: u64,
    /// Member `len`.
    pub len: u32,
    /// Member `flags`.
    pub flags: Vec<String>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl VirtioRingDesc {
    /// With the mandatory members, no optional one set.
    pub fn new(addr: u64, len: u32, flags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { addr, len, flags: flags.into_iter().map(Into::into).collect(), extra: Extra::default() }
    }
}

record! { received VirtioRingDesc {
    addr: "addr" required,
    len: "len" required,
    flags: "flags" required,
} extra }

/// The struct `VirtioRingAvail`, since QEMU 7.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,VirtioRingAvail)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VirtioRingAvail {
    /// Member `flags`.
    pub flags: u16,
    /// Member `idx`.
    pub idx: u16,
    /// Member `ring`.
    pub ring: u16,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl VirtioRingAvail {
    /// With the mandatory members, no optional one set.
    #[inline]
    pub fn new(flags: u16, idx: u16, ring: u16) -> Self {
        Self { flags, idx, ring, extra: Extra::default() }
    }
}

record! { received VirtioRingAvail {
    flags: "flags" required,
    idx: "idx" required,
    ring: "ring" required,
} extra }

/// The struct `VirtioRingUsed`, since QEMU 7.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,VirtioRingUsed)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VirtioRingUsed {
    /// Member `flags`.
    pub flags: u16,
    /// Member `idx`.
    pub idx: u16,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl VirtioRingUsed {
    /// With the mandatory members, no optional one set.
    #[inline]
    pub fn new(flags: u16, idx: u16) -> Self {
        Self { flags, idx, extra: Extra::default() }
    }
}

record! { received VirtioRingUsed {
    flags: "flags" required,
    idx: "idx" required,
} extra }

/// The struct `VirtioQueueElement`, since QEMU 7.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,VirtioQueueElement)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VirtioQueueElement {
    /// Member `name`.
    pub name: String,
    /// Member `index`.
    pub index: u32,
    /// Member `descs`.
    pub descs: Vec<VirtioRingDesc>,
    /// Member `avail`.
    pub avail: VirtioRingAvail,
    /// Member `used`.
    pub used: VirtioRingUsed,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl VirtioQueueElement {
    /// With the mandatory members, no optional one set.
    pub fn new(
        name: impl Into<String>,
        index: u32,
        descs: impl Into<Vec<VirtioRingDesc>>,
        avail: VirtioRingAvail,
        used: VirtioRingUsed,
    ) -> Self {
        Self { name: name.into(), index, descs: descs.into(), avail, used, extra: Extra::default() }
    }
}

record! { received VirtioQueueElement {
    name: "name" required,
    index: "index" required,
    descs: "descs" required,
    avail: "avail" required,
    used: "used" required,
} extra }

/// The struct `IOThreadVirtQueueMapping`, since QEMU 9.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,IOThreadVirtQueueMapping)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IoThreadVirtQueueMapping {
    /// Member `iothread`.
    pub iothread: String,
    /// Member `vqs`.
    pub vqs: Option<Vec<u16>>,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl IoThreadVirtQueueMapping {
    /// With the mandatory members, no optional one set.
    pub fn new(iothread: impl Into<String>) -> Self {
        Self { iothread: iothread.into(), vqs: None, extra: Extra::default() }
    }

    /// Sets `vqs`.
    #[must_use]
    pub fn vqs(mut self, vqs: impl Into<Vec<u16>>) -> Self {
        self.vqs = Some(vqs.into());
        self
    }
}

record! { both IoThreadVirtQueueMapping {
    iothread: "iothread" required,
    vqs: "vqs" optional,
} extra }

/// The struct `VirtIOGPUOutput`, since QEMU 10.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,VirtIOGPUOutput)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VirtIogpuOutput {
    /// Member `name`.
    pub name: String,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl VirtIogpuOutput {
    /// With the mandatory members, no optional one set.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), extra: Extra::default() }
    }
}

record! { both VirtIogpuOutput {
    name: "name" required,
} extra }

/// The struct `DummyVirtioForceArrays`, since QEMU 9.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,DummyVirtioForceArrays)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DummyVirtioForceArrays {
    /// Member `unused-iothread-vq-mapping`.
    pub unused_iothread_vq_mapping: Vec<IoThreadVirtQueueMapping>,
    /// Member `unused-virtio-gpu-output`.
    pub unused_virtio_gpu_output: Vec<VirtIogpuOutput>,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl DummyVirtioForceArrays {
    /// With the mandatory members, no optional one set.
    pub fn new(
        unused_iothread_vq_mapping: impl Into<Vec<IoThreadVirtQueueMapping>>,
        unused_virtio_gpu_output: impl Into<Vec<VirtIogpuOutput>>,
    ) -> Self {
        Self {
            unused_iothread_vq_mapping: unused_iothread_vq_mapping.into(),
            unused_virtio_gpu_output: unused_virtio_gpu_output.into(),
            extra: Extra::default(),
        }
    }
}

record! { both DummyVirtioForceArrays {
    unused_iothread_vq_mapping: "unused-iothread-vq-mapping" required,
    unused_virtio_gpu_output: "unused-virtio-gpu-output" required,
} extra }

/// The enum `GranuleMode`, since QEMU 9.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,GranuleMode)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GranuleMode {
    /// Value `4k`.
    _4k,
    /// Value `8k`.
    _8k,
    /// Value `16k`.
    _16k,
    /// Value `64k`.
    _64k,
    /// Value `host`.
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

/// The enum `VMAppleVirtioBlkVariant`, since QEMU 9.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,VMAppleVirtioBlkVariant)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VmAppleVirtioBlkVariant {
    /// Value `unspecified`.
    Unspecified,
    /// Value `root`.
    Root,
    /// Value `aux`.
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

    /// The command `x-query-virtio`, since QEMU 7.2.
    ///
    /// **Unstable** upstream: it may change or go away without notice.
    ///
    /// Returns an array of [`VirtioInfo`](types::VirtioInfo).
    ///
    /// Needs the feature `virtio` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,x%2Dquery%2Dvirtio)
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct XQueryVirtio {}

    impl XQueryVirtio {
        /// With no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent XQueryVirtio {} }

    impl Command for XQueryVirtio {
        type Reply = Vec<types::VirtioInfo>;
        const NAME: &'static str = "x-query-virtio";
    }

    /// The command `x-query-virtio-status`, since QEMU 7.2.
    ///
    /// **Unstable** upstream: it may change or go away without notice.
    ///
    /// Returns [`VirtioStatus`](types::VirtioStatus).
    ///
    /// Needs the feature `virtio` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,x%2Dquery%2Dvirtio%2Dstatus)
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct XQueryVirtioStatus {
        /// Member `path`.
        pub path: String,
    }

    impl XQueryVirtioStatus {
        /// With the mandatory members, no optional one set.
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
    }

    /// The command `x-query-virtio-queue-status`, since QEMU 7.2.
    ///
    /// **Unstable** upstream: it may change or go away without notice.
    ///
    /// Returns [`VirtQueueStatus`](types::VirtQueueStatus).
    ///
    /// Needs the feature `virtio` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,x%2Dquery%2Dvirtio%2Dqueue%2Dstatus)
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct XQueryVirtioQueueStatus {
        /// Member `path`.
        pub path: String,
        /// Member `queue`.
        pub queue: u16,
    }

    impl XQueryVirtioQueueStatus {
        /// With the mandatory members, no optional one set.
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
    }

    /// The command `x-query-virtio-vhost-queue-status`, since QEMU 7.2.
    ///
    /// **Unstable** upstream: it may change or go away without notice.
    ///
    /// Returns [`VirtVhostQueueStatus`](types::VirtVhostQueueStatus).
    ///
    /// Needs the feature `virtio` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,x%2Dquery%2Dvirtio%2Dvhost%2Dqueue%2Dstatus)
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct XQueryVirtioVhostQueueStatus {
        /// Member `path`.
        pub path: String,
        /// Member `queue`.
        pub queue: u16,
    }

    impl XQueryVirtioVhostQueueStatus {
        /// With the mandatory members, no optional one set.
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
    }

    /// The command `x-query-virtio-queue-element`, since QEMU 7.2.
    ///
    /// **Unstable** upstream: it may change or go away without notice.
    ///
    /// Returns [`VirtioQueueElement`](types::VirtioQueueElement).
    ///
    /// Needs the feature `virtio` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,x%2Dquery%2Dvirtio%2Dqueue%2Delement)
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct XQueryVirtioQueueElement {
        /// Member `path`.
        pub path: String,
        /// Member `queue`.
        pub queue: u16,
        /// Member `index`.
        pub index: Option<u16>,
    }

    impl XQueryVirtioQueueElement {
        /// With the mandatory members, no optional one set.
        pub fn new(path: impl Into<String>, queue: u16) -> Self {
            Self { path: path.into(), queue, index: None }
        }

        /// Sets `index`.
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
    }
}
