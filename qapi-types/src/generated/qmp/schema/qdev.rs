// Generated as `qmp` from schemas/qapi/qdev.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Schema of `schemas/qapi/qdev.json` as data.

/// Commands of `schemas/qapi/qdev.json`.
pub(super) mod command {
    #[allow(unused_imports)] // not every command needs one
    use super::super::types;
    use crate::schema::*;

    /// `device-list-properties`
    pub static DEVICE_LIST_PROPERTIES: Command = Command {
        name: "device-list-properties",
        arguments: &Object { members: &[required("typename", Type::Str)], ..EMPTY_OBJECT },
        returns: Some(Type::Array(&Type::Object(&types::OBJECT_PROPERTY_INFO))),
        since: Some("1.2"),
        ..COMMAND
    };

    impl Described for super::super::super::command::DeviceListProperties {
        type Info = Command;
        const INFO: &'static Command = &DEVICE_LIST_PROPERTIES;
    }

    /// `device_add`
    pub static DEVICE_ADD: Command = Command {
        name: "device_add",
        arguments: &Object {
            members: &[required("driver", Type::Str), optional("bus", Type::Str), optional("id", Type::Str)],
            ..EMPTY_OBJECT
        },
        features: &[feature("json-cli"), feature("json-cli-hotplug")],
        generated: false,
        closed: false,
        since: Some("0.13"),
        ..COMMAND
    };

    impl Described for super::super::super::command::DeviceAdd {
        type Info = Command;
        const INFO: &'static Command = &DEVICE_ADD;
    }

    /// `device_del`
    pub static DEVICE_DEL: Command = Command {
        name: "device_del",
        arguments: &Object { members: &[required("id", Type::Str)], ..EMPTY_OBJECT },
        since: Some("0.14"),
        ..COMMAND
    };

    impl Described for super::super::super::command::DeviceDel {
        type Info = Command;
        const INFO: &'static Command = &DEVICE_DEL;
    }

    /// `device-sync-config`
    pub static DEVICE_SYNC_CONFIG: Command = Command {
        name: "device-sync-config",
        arguments: &Object { members: &[required("id", Type::Str)], ..EMPTY_OBJECT },
        features: &[feature("unstable")],
        since: Some("9.2"),
        ..COMMAND
    };

    impl Described for super::super::super::command::DeviceSyncConfig {
        type Info = Command;
        const INFO: &'static Command = &DEVICE_SYNC_CONFIG;
    }
}

/// Events of `schemas/qapi/qdev.json`.
pub(super) mod event {
    #[allow(unused_imports)] // not every event needs one
    use super::super::types;
    use crate::schema::*;

    /// `DEVICE_DELETED`
    pub static DEVICE_DELETED: Event = Event {
        name: "DEVICE_DELETED",
        data: &Object { members: &[optional("device", Type::Str), required("path", Type::Str)], ..EMPTY_OBJECT },
        since: Some("1.5"),
        ..EVENT
    };

    impl Described for super::super::super::event::DeviceDeleted {
        type Info = Event;
        const INFO: &'static Event = &DEVICE_DELETED;
    }

    /// `DEVICE_UNPLUG_GUEST_ERROR`
    pub static DEVICE_UNPLUG_GUEST_ERROR: Event = Event {
        name: "DEVICE_UNPLUG_GUEST_ERROR",
        data: &Object { members: &[optional("device", Type::Str), required("path", Type::Str)], ..EMPTY_OBJECT },
        since: Some("6.2"),
        ..EVENT
    };

    impl Described for super::super::super::event::DeviceUnplugGuestError {
        type Info = Event;
        const INFO: &'static Event = &DEVICE_UNPLUG_GUEST_ERROR;
    }
}
