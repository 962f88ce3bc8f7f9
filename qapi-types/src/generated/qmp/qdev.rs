// Generated as `qmp` from schemas/qapi/qdev.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Types, commands and events of `schemas/qapi/qdev.json`.

/// Commands of `schemas/qapi/qdev.json`.
pub(crate) mod command {
    use super::super::types;
    use crate::wire::record;
    use crate::{Any, Command, Empty, Extra};

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
        /// Member `typename`.
        pub typename: String,
    }

    impl DeviceListProperties {
        /// With the mandatory members, no optional one set.
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

    /// The command `device_add`, since QEMU 0.13.
    ///
    /// Features: `json-cli`, `json-cli-hotplug`.
    ///
    /// Returns nothing.
    ///
    /// Takes further arguments than its fields: see `argument`.
    ///
    /// Needs the feature `qdev` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,device_add)
    #[doc(alias = "device_add")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct DeviceAdd {
        /// Member `driver`.
        pub driver: String,
        /// Member `bus`.
        pub bus: Option<String>,
        /// Member `id`.
        pub id: Option<String>,
        /// Members that this type does not know.
        pub extra: Extra,
    }

    impl DeviceAdd {
        /// With the mandatory members, no optional one set.
        pub fn new(driver: impl Into<String>) -> Self {
            Self { driver: driver.into(), bus: None, id: None, extra: Extra::default() }
        }

        /// Sets `bus`.
        #[must_use]
        pub fn bus(mut self, bus: impl Into<String>) -> Self {
            self.bus = Some(bus.into());
            self
        }

        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, id: impl Into<String>) -> Self {
            self.id = Some(id.into());
            self
        }

        /// Adds an argument that the schema does not declare. What has a field of its own goes there.
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
        /// Member `id`.
        pub id: String,
    }

    impl DeviceDel {
        /// With the mandatory members, no optional one set.
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
        /// Member `id`.
        pub id: String,
    }

    impl DeviceSyncConfig {
        /// With the mandatory members, no optional one set.
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

    /// The event `DEVICE_DELETED`, since QEMU 1.5.
    ///
    /// Needs the feature `qdev` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Event-,DEVICE_DELETED)
    #[doc(alias = "DEVICE_DELETED")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct DeviceDeleted {
        /// Member `device`.
        pub device: Option<String>,
        /// Member `path`.
        pub path: String,
        /// Members that this type does not know.
        pub extra: Extra,
    }

    #[cfg(feature = "server")]
    impl DeviceDeleted {
        /// With the mandatory members, no optional one set.
        pub fn new(path: impl Into<String>) -> Self {
            Self { device: None, path: path.into(), extra: Extra::default() }
        }

        /// Sets `device`.
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

    /// The event `DEVICE_UNPLUG_GUEST_ERROR`, since QEMU 6.2.
    ///
    /// Needs the feature `qdev` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Event-,DEVICE_UNPLUG_GUEST_ERROR)
    #[doc(alias = "DEVICE_UNPLUG_GUEST_ERROR")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct DeviceUnplugGuestError {
        /// Member `device`.
        pub device: Option<String>,
        /// Member `path`.
        pub path: String,
        /// Members that this type does not know.
        pub extra: Extra,
    }

    #[cfg(feature = "server")]
    impl DeviceUnplugGuestError {
        /// With the mandatory members, no optional one set.
        pub fn new(path: impl Into<String>) -> Self {
            Self { device: None, path: path.into(), extra: Extra::default() }
        }

        /// Sets `device`.
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
