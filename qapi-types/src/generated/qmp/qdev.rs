// Generated as `qmp` from schemas/qapi/qdev.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Types, commands and events of `schemas/qapi/qdev.json`.

/// Commands of `schemas/qapi/qdev.json`.
pub(crate) mod command {
    use super::super::types;
    use crate::wire::record;
    use crate::{Any, Command, Empty, Extra};

    /// Lists the properties that a device type accepts in [`device_add`](super::super::command::DeviceAdd).
    ///
    /// Properties that instances create at run time are left out. Some device types cannot be inspected, and
    /// abstract ones are refused. Creating a temporary instance makes the call somewhat slow.
    ///
    /// The command `device-list-properties`, since QEMU 1.2.
    ///
    /// Returns an array of [`ObjectPropertyInfo`](types::ObjectPropertyInfo).
    ///
    /// Needs the feature `qdev` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,device%2Dlist%2Dproperties)
    #[doc(alias = "device-list-properties")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct DeviceListProperties {
        /// Device type, such as `virtio-net-pci`. `qom-list-types` lists them.
        pub typename: String,
    }

    impl DeviceListProperties {
        /// Creates a value with the mandatory members and no optional one.
        pub fn new(typename: impl Into<String>) -> Self {
            Self { typename: typename.into() }
        }
    }

    record! { sent DeviceListProperties {
        typename: "typename" required,
    } }

    impl Command for DeviceListProperties {
        type Reply = Vec<types::ObjectPropertyInfo>;
        const NAME: &'static str = "device-list-properties";
        const SINCE: Option<&'static str> = Some("1.2");
    }

    /// Plugs a new device into the running VM.
    ///
    /// Besides the three arguments of the schema, give the device's own properties as further arguments, for
    /// example `drive`, `netdev`, `mac` or `addr`. Booleans and numbers must have their JSON types. The bus must be
    /// hot-pluggable: on q35, PCI devices need a free root port. Backends (`blockdev-add`, `netdev_add`,
    /// `object-add`) must exist before. The reply means that the device exists in QEMU, not that the guest has a
    /// driver for it. Refused while a migration runs.
    ///
    /// ```
    /// # use qapi_types::qmp;
    /// # #[cfg(feature = "blocking")]
    /// # fn example<C: qmp::Client>(vm: C) -> Result<(), C::Error> {
    /// // `rp1` is a `pcie-root-port` without a device, and `disk0` a block node.
    /// let disk = qmp::command::DeviceAdd::new("virtio-blk-pci").id("vdb").bus("rp1");
    /// vm.execute(disk.argument("drive", "disk0"))?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The command `device_add`, since QEMU 0.13.
    ///
    /// Features: `json-cli`, `json-cli-hotplug`.
    ///
    /// Returns nothing.
    ///
    /// Accepts arguments other than its fields: see `argument`.
    ///
    /// Needs the feature `qdev` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,device_add)
    #[doc(alias = "device_add")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct DeviceAdd {
        /// Device type, such as `virtio-blk-pci`.
        pub driver: String,
        /// Bus for the device: the name of a bus such as `pci.1`, or a path in the device tree. If absent: the first
        /// suitable bus with a free place is used.
        pub bus: Option<String>,
        /// New name, unique among devices. Always choose one: without it the device can only be addressed by its QOM
        /// path. If absent: the device is anonymous.
        pub id: Option<String>,
        /// Members that this type does not know.
        pub extra: Extra,
    }

    impl DeviceAdd {
        /// Creates a value with the mandatory members and no optional one.
        pub fn new(driver: impl Into<String>) -> Self {
            Self { driver: driver.into(), bus: None, id: None, extra: Extra::default() }
        }

        /// Sets `bus`. Bus for the device: the name of a bus such as `pci.1`, or a path in the device tree. If absent:
        /// the first suitable bus with a free place is used.
        #[must_use]
        pub fn bus(mut self, bus: impl Into<String>) -> Self {
            self.bus = Some(bus.into());
            self
        }

        /// Sets `id`. New name, unique among devices. Always choose one: without it the device can only be addressed by
        /// its QOM path. If absent: the device is anonymous.
        #[must_use]
        pub fn id(mut self, id: impl Into<String>) -> Self {
            self.id = Some(id.into());
            self
        }

        /// Adds an argument that the schema does not declare. Declared arguments have fields.
        #[must_use]
        pub fn argument(mut self, name: impl Into<String>, value: impl Into<Any>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    record! { sent DeviceAdd {
        driver: "driver" required,
        bus: "bus" optional,
        id: "id" optional,
    } extra }

    impl Command for DeviceAdd {
        type Reply = Empty;
        const NAME: &'static str = "device_add";
        const SINCE: Option<&'static str> = Some("0.13");
        const GENERATED: bool = false;
    }

    /// Asks the guest to release a device, which is unplugged once the guest agrees.
    ///
    /// The reply only means that the request was made. Wait for [`DEVICE_DELETED`](super::super::event::DeviceDeleted), or for
    /// [`DEVICE_UNPLUG_GUEST_ERROR`](super::super::event::DeviceUnplugGuestError) if the guest refuses. Many guests never answer, for example while they boot or
    /// if the device is in use, so set a deadline and repeat the command. A repeated call can fail because
    /// unplugging is already in progress. A reset of the guest completes pending removals. Backends stay; remove
    /// them after [`DEVICE_DELETED`](super::super::event::DeviceDeleted). Devices without guest cooperation, such as USB devices, are removed before the
    /// reply. Unknown devices give the error class `DeviceNotFound`. Refused while a migration runs.
    ///
    /// ```
    /// # use qapi_types::qmp;
    /// # #[cfg(feature = "blocking")]
    /// # fn example<C: qmp::Client>(vm: C) -> Result<(), C::Error> {
    /// vm.device_del("rng0")?;
    /// // The guest releases the device first. After the event `DEVICE_DELETED` its backend is no longer in use.
    /// vm.object_del("rng0-backend")?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The command `device_del`, since QEMU 0.14.
    ///
    /// Returns nothing.
    ///
    /// Needs the feature `qdev` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,device_del)
    #[doc(alias = "device_del")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct DeviceDel {
        /// Name given in `device_add`, or the QOM path of the device.
        pub id: String,
    }

    impl DeviceDel {
        /// Creates a value with the mandatory members and no optional one.
        pub fn new(id: impl Into<String>) -> Self {
            Self { id: id.into() }
        }
    }

    record! { sent DeviceDel {
        id: "id" required,
    } }

    impl Command for DeviceDel {
        type Reply = Empty;
        const NAME: &'static str = "device_del";
        const SINCE: Option<&'static str> = Some("0.14");
    }

    /// Passes changed configuration of a backend on to the device and tells the guest about it.
    ///
    /// Used after an external block server changed the size of a disk. Only `vhost-user-blk` devices support it.
    /// Refused while a migration runs.
    ///
    /// The command `device-sync-config`, since QEMU 9.2.
    ///
    /// **Unstable** upstream: it may change or go away without notice.
    ///
    /// Returns nothing.
    ///
    /// Needs the feature `qdev` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,device%2Dsync%2Dconfig)
    #[doc(alias = "device-sync-config")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct DeviceSyncConfig {
        /// Name given in `device_add`, or the QOM path of the device.
        pub id: String,
    }

    impl DeviceSyncConfig {
        /// Creates a value with the mandatory members and no optional one.
        pub fn new(id: impl Into<String>) -> Self {
            Self { id: id.into() }
        }
    }

    record! { sent DeviceSyncConfig {
        id: "id" required,
    } }

    impl Command for DeviceSyncConfig {
        type Reply = Empty;
        const NAME: &'static str = "device-sync-config";
        const SINCE: Option<&'static str> = Some("9.2");
    }
}

/// Events of `schemas/qapi/qdev.json`.
pub(crate) mod event {
    use crate::wire::record;
    use crate::{Event, Extra};

    /// Emitted when a device is gone, after which its name and its backends can be used again.
    ///
    /// A device with inner devices sends several events: virtio PCI devices first send one for the inner virtio
    /// device, which has a path and no name. Match on `device` or on the complete path.
    ///
    /// The event `DEVICE_DELETED`, since QEMU 1.5.
    ///
    /// Needs the feature `qdev` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Event-,DEVICE_DELETED)
    #[doc(alias = "DEVICE_DELETED")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct DeviceDeleted {
        /// Name given in `device_add`. If absent: the device was anonymous, or is part of another device.
        pub device: Option<String>,
        /// QOM path that the device had, such as `/machine/peripheral/net1`.
        pub path: String,
        /// Members that this type does not know.
        pub extra: Extra,
    }

    #[cfg(feature = "server")]
    impl DeviceDeleted {
        /// Creates a value with the mandatory members and no optional one.
        pub fn new(path: impl Into<String>) -> Self {
            Self { device: None, path: path.into(), extra: Extra::default() }
        }

        /// Sets `device`. Name given in `device_add`. If absent: the device was anonymous, or is part of another
        /// device.
        #[must_use]
        pub fn device(mut self, device: impl Into<String>) -> Self {
            self.device = Some(device.into());
            self
        }
    }

    record! { received DeviceDeleted {
        device: "device" optional,
        path: "path" required,
    } extra }

    impl Event for DeviceDeleted {
        const NAME: &'static str = "DEVICE_DELETED";
        const SINCE: Option<&'static str> = Some("1.5");
    }

    /// Emitted when the guest refused to release a device; the device stays plugged.
    ///
    /// Few machines report refusals this way, mainly pseries. On ACPI machines, also watch `ACPI_DEVICE_OST` for
    /// memory and CPUs. The absence of this event does not mean success.
    ///
    /// The event `DEVICE_UNPLUG_GUEST_ERROR`, since QEMU 6.2.
    ///
    /// Needs the feature `qdev` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Event-,DEVICE_UNPLUG_GUEST_ERROR)
    #[doc(alias = "DEVICE_UNPLUG_GUEST_ERROR")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct DeviceUnplugGuestError {
        /// Name given in `device_add`. If absent: the device is anonymous.
        pub device: Option<String>,
        /// QOM path of the device.
        pub path: String,
        /// Members that this type does not know.
        pub extra: Extra,
    }

    #[cfg(feature = "server")]
    impl DeviceUnplugGuestError {
        /// Creates a value with the mandatory members and no optional one.
        pub fn new(path: impl Into<String>) -> Self {
            Self { device: None, path: path.into(), extra: Extra::default() }
        }

        /// Sets `device`. Name given in `device_add`. If absent: the device is anonymous.
        #[must_use]
        pub fn device(mut self, device: impl Into<String>) -> Self {
            self.device = Some(device.into());
            self
        }
    }

    record! { received DeviceUnplugGuestError {
        device: "device" optional,
        path: "path" required,
    } extra }

    impl Event for DeviceUnplugGuestError {
        const NAME: &'static str = "DEVICE_UNPLUG_GUEST_ERROR";
        const SINCE: Option<&'static str> = Some("6.2");
    }
}
