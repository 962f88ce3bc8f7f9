// Generated as `qmp` from schemas/qapi/vfio.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Schema of `schemas/qapi/vfio.json` as data.

#[allow(unused_imports)] // not every module needs all of them
use super::*;
use crate::schema::*;

/// `QapiVfioMigrationState`
pub static QAPI_VFIO_MIGRATION_STATE: Enum = Enum {
    name: "QapiVfioMigrationState",
    values: &[
        value("stop"),
        value("running"),
        value("stop-copy"),
        value("resuming"),
        value("running-p2p"),
        value("pre-copy"),
        value("pre-copy-p2p"),
    ],
    ..EMPTY_ENUM
};

/// Events of `schemas/qapi/vfio.json`.
pub(super) mod event {
    #[allow(unused_imports)] // not every event needs one
    use super::super::types;
    use crate::schema::*;

    /// `VFIO_MIGRATION`
    pub static VFIO_MIGRATION: Event = Event {
        name: "VFIO_MIGRATION",
        data: &Object {
            members: &[
                required("device-id", Type::Str),
                required("qom-path", Type::Str),
                required("device-state", Type::Enum(&types::QAPI_VFIO_MIGRATION_STATE)),
            ],
            ..EMPTY_OBJECT
        },
        since: Some("9.1"),
        ..EVENT
    };

    impl Described for super::super::super::event::VfioMigration {
        type Info = Event;
        const INFO: &'static Event = &VFIO_MIGRATION;
    }
}
