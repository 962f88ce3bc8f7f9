// Generated as `qmp` from schemas/qapi/vfio.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Types, commands and events of `schemas/qapi/vfio.json`.

#[allow(unused_imports)] // not every module needs types of others
use super::*;
use crate::wire::enumeration;

/// The enum `QapiVfioMigrationState`, since QEMU 9.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,QapiVfioMigrationState)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QapiVfioMigrationState {
    /// Value `stop`.
    Stop,
    /// Value `running`.
    Running,
    /// Value `stop-copy`.
    #[doc(alias = "stop-copy")]
    StopCopy,
    /// Value `resuming`.
    Resuming,
    /// Value `running-p2p`.
    #[doc(alias = "running-p2p")]
    RunningP2p,
    /// Value `pre-copy`.
    #[doc(alias = "pre-copy")]
    PreCopy,
    /// Value `pre-copy-p2p`.
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

    /// The event `VFIO_MIGRATION`, since QEMU 9.1.
    ///
    /// Needs the feature `vfio` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Event-,VFIO_MIGRATION)
    #[doc(alias = "VFIO_MIGRATION")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct VfioMigration {
        /// Member `device-id`.
        #[doc(alias = "device-id")]
        pub device_id: String,
        /// Member `qom-path`.
        #[doc(alias = "qom-path")]
        pub qom_path: String,
        /// Member `device-state`.
        #[doc(alias = "device-state")]
        pub device_state: types::QapiVfioMigrationState,
        /// Members that this type does not know.
        pub extra: Extra,
    }

    #[cfg(feature = "server")]
    impl VfioMigration {
        /// With the mandatory members, no optional one set.
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
