// Generated as `qmp` from schemas/qapi/vfio.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Types, commands and events of `schemas/qapi/vfio.json`.

#[allow(unused_imports)] // not every module needs types of others
use super::*;
use crate::wire::enumeration;

/// State of a VFIO device in the migration protocol of the Linux kernel.
///
/// The enum `QapiVfioMigrationState`, since QEMU 9.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,QapiVfioMigrationState)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QapiVfioMigrationState {
    /// The device neither works nor transfers state.
    Stop,
    /// The device works normally.
    Running,
    /// The device is stopped, and the source reads its state.
    #[doc(alias = "stop-copy")]
    StopCopy,
    /// The device is stopped, and the destination writes its state.
    Resuming,
    /// The device works, but starts no transfers to other devices.
    #[doc(alias = "running-p2p")]
    RunningP2p,
    /// The device works, and the source reads state in advance.
    #[doc(alias = "pre-copy")]
    PreCopy,
    /// The device starts no transfers to other devices, and the source reads state in advance.
    #[doc(alias = "pre-copy-p2p")]
    PreCopyP2p,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { received QapiVfioMigrationState {
    "stop" Stop,
    "running" Running,
    "stop-copy" StopCopy,
    "resuming" Resuming,
    "running-p2p" RunningP2p,
    "pre-copy" PreCopy,
    "pre-copy-p2p" PreCopyP2p,
} open }

/// Events of `schemas/qapi/vfio.json`.
pub(crate) mod event {
    use super::super::types;
    use crate::wire::record;
    use crate::{Event, Extra};

    /// Emitted when a VFIO device enters another state of migration, if its property `migration-events` is on.
    ///
    /// The event `VFIO_MIGRATION`, since QEMU 9.1.
    ///
    /// Needs the feature `vfio` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Event-,VFIO_MIGRATION)
    #[doc(alias = "VFIO_MIGRATION")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct VfioMigration {
        /// Id of the device; empty if it has none.
        #[doc(alias = "device-id")]
        pub device_id: String,
        /// Path of the device in the composition tree.
        #[doc(alias = "qom-path")]
        pub qom_path: String,
        /// State that the device has entered.
        #[doc(alias = "device-state")]
        pub device_state: types::QapiVfioMigrationState,
        /// Members that this type does not know.
        pub extra: Extra,
    }

    #[cfg(feature = "server")]
    impl VfioMigration {
        /// Creates a value with the mandatory members and no optional one.
        pub fn new(
            device_id: impl Into<String>,
            qom_path: impl Into<String>,
            device_state: impl Into<types::QapiVfioMigrationState>,
        ) -> Self {
            Self {
                device_id: device_id.into(),
                qom_path: qom_path.into(),
                device_state: device_state.into(),
                extra: Extra::default(),
            }
        }
    }

    record! { received VfioMigration {
        device_id: "device-id" required,
        qom_path: "qom-path" required,
        device_state: "device-state" required,
    } extra }

    impl Event for VfioMigration {
        const NAME: &'static str = "VFIO_MIGRATION";
        const SINCE: Option<&'static str> = Some("9.1");
    }
}
