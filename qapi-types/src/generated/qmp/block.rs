// Generated as `qmp` from schemas/qapi/block.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Types, commands and events of `schemas/qapi/block.json`.

#[allow(unused_imports)] // not every module needs types of others
use super::*;
use crate::Extra;
use crate::wire::{enumeration, record};

/// The enum `BiosAtaTranslation`, since QEMU 2.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,BiosAtaTranslation)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BiosAtaTranslation {
    /// Value `auto`.
    Auto,
    /// Value `none`.
    None,
    /// Value `lba`.
    Lba,
    /// Value `large`.
    Large,
    /// Value `rechs`.
    Rechs,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { both BiosAtaTranslation {
    "auto" Auto,
    "none" None,
    "lba" Lba,
    "large" Large,
    "rechs" Rechs,
} open }

/// The enum `FloppyDriveType`, since QEMU 2.6.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,FloppyDriveType)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FloppyDriveType {
    /// Value `144`.
    #[doc(alias = "144")]
    _144,
    /// Value `288`.
    #[doc(alias = "288")]
    _288,
    /// Value `120`.
    #[doc(alias = "120")]
    _120,
    /// Value `none`.
    None,
    /// Value `auto`.
    Auto,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { both FloppyDriveType {
    "144" _144,
    "288" _288,
    "120" _120,
    "none" None,
    "auto" Auto,
} open }

/// The struct `PRManagerInfo`, since QEMU 3.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,PRManagerInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PrManagerInfo {
    /// Member `id`.
    pub id: String,
    /// Member `connected`.
    pub connected: bool,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl PrManagerInfo {
    /// With the mandatory members, no optional one set.
    pub fn new(id: impl Into<String>, connected: bool) -> Self {
        Self { id: id.into(), connected, extra: Extra::default() }
    }
}

record! { received PrManagerInfo {
    id: "id" required,
    connected: "connected" required,
} extra }

/// The enum `BlockdevChangeReadOnlyMode`, since QEMU 2.3.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,BlockdevChangeReadOnlyMode)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BlockdevChangeReadOnlyMode {
    /// Value `retain`.
    Retain,
    /// Value `read-only`.
    #[doc(alias = "read-only")]
    ReadOnly,
    /// Value `read-write`.
    #[doc(alias = "read-write")]
    ReadWrite,
}

enumeration! { sent BlockdevChangeReadOnlyMode {
    "retain" Retain,
    "read-only" ReadOnly,
    "read-write" ReadWrite,
} }

/// Commands of `schemas/qapi/block.json`.
pub(crate) mod command {
    use super::super::types;
    use crate::wire::{record, transparent};
    use crate::{Command, Empty};

    /// The command `query-pr-managers`, since QEMU 3.0.
    ///
    /// Returns an array of [`PrManagerInfo`](types::PrManagerInfo).
    ///
    /// May be executed before the machine is built.
    ///
    /// Needs the feature `block` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,query%2Dpr%2Dmanagers)
    #[doc(alias = "query-pr-managers")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct QueryPrManagers {}

    impl QueryPrManagers {
        /// With no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent QueryPrManagers {} }

    impl Command for QueryPrManagers {
        type Reply = Vec<types::PrManagerInfo>;
        const NAME: &'static str = "query-pr-managers";
        const SINCE: Option<&'static str> = Some("3.0");
    }

    /// The command `eject`, since QEMU 0.14.
    ///
    /// Returns nothing.
    ///
    /// Needs the feature `block` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,eject)
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Eject {
        /// Member `device`. **Deprecated** upstream.
        pub device: Option<String>,
        /// Member `id`, since QEMU 2.8.
        pub id: Option<String>,
        /// Member `force`.
        pub force: Option<bool>,
    }

    impl Eject {
        /// With no member set.
        #[inline]
        pub fn new() -> Self {
            Self { device: None, id: None, force: None }
        }

        /// Sets `device`.
        #[deprecated = "deprecated by QEMU 5.0; use `id`"]
        #[must_use]
        pub fn device(mut self, device: impl Into<String>) -> Self {
            self.device = Some(device.into());
            self
        }

        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, id: impl Into<String>) -> Self {
            self.id = Some(id.into());
            self
        }

        /// Sets `force`.
        #[must_use]
        #[inline]
        pub fn force(mut self, force: bool) -> Self {
            self.force = Some(force);
            self
        }
    }

    record! { sent Eject {
        device: "device" optional,
        id: "id" optional,
        force: "force" optional,
    } }

    impl Command for Eject {
        type Reply = Empty;
        const NAME: &'static str = "eject";
        const SINCE: Option<&'static str> = Some("0.14");
    }

    /// The command `blockdev-open-tray`, since QEMU 2.5.
    ///
    /// Returns nothing.
    ///
    /// Needs the feature `block` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,blockdev%2Dopen%2Dtray)
    #[doc(alias = "blockdev-open-tray")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct BlockdevOpenTray {
        /// Member `device`. **Deprecated** upstream.
        pub device: Option<String>,
        /// Member `id`, since QEMU 2.8.
        pub id: Option<String>,
        /// Member `force`.
        pub force: Option<bool>,
    }

    impl BlockdevOpenTray {
        /// With no member set.
        #[inline]
        pub fn new() -> Self {
            Self { device: None, id: None, force: None }
        }

        /// Sets `device`.
        #[deprecated = "deprecated by QEMU 5.0; use `id`"]
        #[must_use]
        pub fn device(mut self, device: impl Into<String>) -> Self {
            self.device = Some(device.into());
            self
        }

        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, id: impl Into<String>) -> Self {
            self.id = Some(id.into());
            self
        }

        /// Sets `force`.
        #[must_use]
        #[inline]
        pub fn force(mut self, force: bool) -> Self {
            self.force = Some(force);
            self
        }
    }

    record! { sent BlockdevOpenTray {
        device: "device" optional,
        id: "id" optional,
        force: "force" optional,
    } }

    impl Command for BlockdevOpenTray {
        type Reply = Empty;
        const NAME: &'static str = "blockdev-open-tray";
        const SINCE: Option<&'static str> = Some("2.5");
    }

    /// The command `blockdev-close-tray`, since QEMU 2.5.
    ///
    /// Returns nothing.
    ///
    /// Needs the feature `block` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,blockdev%2Dclose%2Dtray)
    #[doc(alias = "blockdev-close-tray")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct BlockdevCloseTray {
        /// Member `device`. **Deprecated** upstream.
        pub device: Option<String>,
        /// Member `id`, since QEMU 2.8.
        pub id: Option<String>,
    }

    impl BlockdevCloseTray {
        /// With no member set.
        #[inline]
        pub fn new() -> Self {
            Self { device: None, id: None }
        }

        /// Sets `device`.
        #[deprecated = "deprecated by QEMU 5.0; use `id`"]
        #[must_use]
        pub fn device(mut self, device: impl Into<String>) -> Self {
            self.device = Some(device.into());
            self
        }

        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, id: impl Into<String>) -> Self {
            self.id = Some(id.into());
            self
        }
    }

    record! { sent BlockdevCloseTray {
        device: "device" optional,
        id: "id" optional,
    } }

    impl Command for BlockdevCloseTray {
        type Reply = Empty;
        const NAME: &'static str = "blockdev-close-tray";
        const SINCE: Option<&'static str> = Some("2.5");
    }

    /// The command `blockdev-remove-medium`, since QEMU 2.12.
    ///
    /// Returns nothing.
    ///
    /// Needs the feature `block` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,blockdev%2Dremove%2Dmedium)
    #[doc(alias = "blockdev-remove-medium")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct BlockdevRemoveMedium {
        /// Member `id`.
        pub id: String,
    }

    impl BlockdevRemoveMedium {
        /// With the mandatory members, no optional one set.
        pub fn new(id: impl Into<String>) -> Self {
            Self { id: id.into() }
        }
    }

    record! { sent BlockdevRemoveMedium {
        id: "id" required,
    } }

    impl Command for BlockdevRemoveMedium {
        type Reply = Empty;
        const NAME: &'static str = "blockdev-remove-medium";
        const SINCE: Option<&'static str> = Some("2.12");
    }

    /// The command `blockdev-insert-medium`, since QEMU 2.12.
    ///
    /// Returns nothing.
    ///
    /// Needs the feature `block` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,blockdev%2Dinsert%2Dmedium)
    #[doc(alias = "blockdev-insert-medium")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct BlockdevInsertMedium {
        /// Member `id`.
        pub id: String,
        /// Member `node-name`.
        #[doc(alias = "node-name")]
        pub node_name: String,
    }

    impl BlockdevInsertMedium {
        /// With the mandatory members, no optional one set.
        pub fn new(id: impl Into<String>, node_name: impl Into<String>) -> Self {
            Self { id: id.into(), node_name: node_name.into() }
        }
    }

    record! { sent BlockdevInsertMedium {
        id: "id" required,
        node_name: "node-name" required,
    } }

    impl Command for BlockdevInsertMedium {
        type Reply = Empty;
        const NAME: &'static str = "blockdev-insert-medium";
        const SINCE: Option<&'static str> = Some("2.12");
    }

    /// The command `blockdev-change-medium`, since QEMU 2.5.
    ///
    /// Returns nothing.
    ///
    /// Needs the feature `block` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,blockdev%2Dchange%2Dmedium)
    #[doc(alias = "blockdev-change-medium")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct BlockdevChangeMedium {
        /// Member `device`. **Deprecated** upstream.
        pub device: Option<String>,
        /// Member `id`, since QEMU 2.8.
        pub id: Option<String>,
        /// Member `filename`.
        pub filename: String,
        /// Member `format`.
        pub format: Option<String>,
        /// Member `force`, since QEMU 7.1.
        pub force: Option<bool>,
        /// Member `read-only-mode`.
        #[doc(alias = "read-only-mode")]
        pub read_only_mode: Option<types::BlockdevChangeReadOnlyMode>,
    }

    impl BlockdevChangeMedium {
        /// With the mandatory members, no optional one set.
        pub fn new(filename: impl Into<String>) -> Self {
            Self { device: None, id: None, filename: filename.into(), format: None, force: None, read_only_mode: None }
        }

        /// Sets `device`.
        #[deprecated = "deprecated by QEMU 5.0; use `id`"]
        #[must_use]
        pub fn device(mut self, device: impl Into<String>) -> Self {
            self.device = Some(device.into());
            self
        }

        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, id: impl Into<String>) -> Self {
            self.id = Some(id.into());
            self
        }

        /// Sets `format`.
        #[must_use]
        pub fn format(mut self, format: impl Into<String>) -> Self {
            self.format = Some(format.into());
            self
        }

        /// Sets `force`.
        #[must_use]
        #[inline]
        pub fn force(mut self, force: bool) -> Self {
            self.force = Some(force);
            self
        }

        /// Sets `read-only-mode`.
        #[must_use]
        pub fn read_only_mode(mut self, read_only_mode: impl Into<types::BlockdevChangeReadOnlyMode>) -> Self {
            self.read_only_mode = Some(read_only_mode.into());
            self
        }
    }

    record! { sent BlockdevChangeMedium {
        device: "device" optional,
        id: "id" optional,
        filename: "filename" required,
        format: "format" optional,
        force: "force" optional,
        read_only_mode: "read-only-mode" optional,
    } }

    impl Command for BlockdevChangeMedium {
        type Reply = Empty;
        const NAME: &'static str = "blockdev-change-medium";
        const SINCE: Option<&'static str> = Some("2.5");
    }

    /// The command `block_set_io_throttle`, since QEMU 1.1.
    ///
    /// Returns nothing.
    ///
    /// May be executed before the machine is built.
    ///
    /// Needs the feature `block` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,block_set_io_throttle)
    #[doc(alias = "block_set_io_throttle")]
    #[derive(Clone, Debug, PartialEq)]
    pub struct BlockSetIoThrottle(pub types::BlockIoThrottle);

    impl BlockSetIoThrottle {
        /// With its arguments.
        pub fn new(arguments: impl Into<types::BlockIoThrottle>) -> Self {
            Self(arguments.into())
        }
    }

    impl From<types::BlockIoThrottle> for BlockSetIoThrottle {
        #[inline]
        fn from(value: types::BlockIoThrottle) -> Self {
            Self(value)
        }
    }

    transparent! { sent BlockSetIoThrottle(types::BlockIoThrottle) }

    impl Command for BlockSetIoThrottle {
        type Reply = Empty;
        const NAME: &'static str = "block_set_io_throttle";
        const SINCE: Option<&'static str> = Some("1.1");
    }

    /// The command `block-latency-histogram-set`, since QEMU 4.0.
    ///
    /// Returns nothing.
    ///
    /// May be executed before the machine is built.
    ///
    /// Needs the feature `block` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,block%2Dlatency%2Dhistogram%2Dset)
    #[doc(alias = "block-latency-histogram-set")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct BlockLatencyHistogramSet {
        /// Member `id`.
        pub id: String,
        /// Member `boundaries`.
        pub boundaries: Option<Vec<u64>>,
        /// Member `boundaries-read`.
        #[doc(alias = "boundaries-read")]
        pub boundaries_read: Option<Vec<u64>>,
        /// Member `boundaries-write`.
        #[doc(alias = "boundaries-write")]
        pub boundaries_write: Option<Vec<u64>>,
        /// Member `boundaries-zap`.
        #[doc(alias = "boundaries-zap")]
        pub boundaries_zap: Option<Vec<u64>>,
        /// Member `boundaries-flush`.
        #[doc(alias = "boundaries-flush")]
        pub boundaries_flush: Option<Vec<u64>>,
    }

    impl BlockLatencyHistogramSet {
        /// With the mandatory members, no optional one set.
        pub fn new(id: impl Into<String>) -> Self {
            Self {
                id: id.into(),
                boundaries: None,
                boundaries_read: None,
                boundaries_write: None,
                boundaries_zap: None,
                boundaries_flush: None,
            }
        }

        /// Sets `boundaries`.
        #[must_use]
        pub fn boundaries(mut self, boundaries: impl IntoIterator<Item = u64>) -> Self {
            self.boundaries = Some(boundaries.into_iter().collect());
            self
        }

        /// Sets `boundaries-read`.
        #[must_use]
        pub fn boundaries_read(mut self, boundaries_read: impl IntoIterator<Item = u64>) -> Self {
            self.boundaries_read = Some(boundaries_read.into_iter().collect());
            self
        }

        /// Sets `boundaries-write`.
        #[must_use]
        pub fn boundaries_write(mut self, boundaries_write: impl IntoIterator<Item = u64>) -> Self {
            self.boundaries_write = Some(boundaries_write.into_iter().collect());
            self
        }

        /// Sets `boundaries-zap`.
        #[must_use]
        pub fn boundaries_zap(mut self, boundaries_zap: impl IntoIterator<Item = u64>) -> Self {
            self.boundaries_zap = Some(boundaries_zap.into_iter().collect());
            self
        }

        /// Sets `boundaries-flush`.
        #[must_use]
        pub fn boundaries_flush(mut self, boundaries_flush: impl IntoIterator<Item = u64>) -> Self {
            self.boundaries_flush = Some(boundaries_flush.into_iter().collect());
            self
        }
    }

    record! { sent BlockLatencyHistogramSet {
        id: "id" required,
        boundaries: "boundaries" optional,
        boundaries_read: "boundaries-read" optional,
        boundaries_write: "boundaries-write" optional,
        boundaries_zap: "boundaries-zap" optional,
        boundaries_flush: "boundaries-flush" optional,
    } }

    impl Command for BlockLatencyHistogramSet {
        type Reply = Empty;
        const NAME: &'static str = "block-latency-histogram-set";
        const SINCE: Option<&'static str> = Some("4.0");
    }
}

/// Events of `schemas/qapi/block.json`.
pub(crate) mod event {
    use crate::wire::record;
    use crate::{Event, Extra};

    /// The event `DEVICE_TRAY_MOVED`, since QEMU 1.1.
    ///
    /// Needs the feature `block` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Event-,DEVICE_TRAY_MOVED)
    #[doc(alias = "DEVICE_TRAY_MOVED")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct DeviceTrayMoved {
        /// Member `device`.
        pub device: String,
        /// Member `id`, since QEMU 2.8.
        pub id: String,
        /// Member `tray-open`.
        #[doc(alias = "tray-open")]
        pub tray_open: bool,
        /// Members that this type does not know.
        pub extra: Extra,
    }

    #[cfg(feature = "server")]
    impl DeviceTrayMoved {
        /// With the mandatory members, no optional one set.
        pub fn new(device: impl Into<String>, id: impl Into<String>, tray_open: bool) -> Self {
            Self { device: device.into(), id: id.into(), tray_open, extra: Extra::default() }
        }
    }

    record! { received DeviceTrayMoved {
        device: "device" required,
        id: "id" required,
        tray_open: "tray-open" required,
    } extra }

    impl Event for DeviceTrayMoved {
        const NAME: &'static str = "DEVICE_TRAY_MOVED";
        const SINCE: Option<&'static str> = Some("1.1");
    }

    /// The event `PR_MANAGER_STATUS_CHANGED`, since QEMU 3.0.
    ///
    /// Needs the feature `block` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Event-,PR_MANAGER_STATUS_CHANGED)
    #[doc(alias = "PR_MANAGER_STATUS_CHANGED")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct PrManagerStatusChanged {
        /// Member `id`.
        pub id: String,
        /// Member `connected`.
        pub connected: bool,
        /// Members that this type does not know.
        pub extra: Extra,
    }

    #[cfg(feature = "server")]
    impl PrManagerStatusChanged {
        /// With the mandatory members, no optional one set.
        pub fn new(id: impl Into<String>, connected: bool) -> Self {
            Self { id: id.into(), connected, extra: Extra::default() }
        }
    }

    record! { received PrManagerStatusChanged {
        id: "id" required,
        connected: "connected" required,
    } extra }

    impl Event for PrManagerStatusChanged {
        const NAME: &'static str = "PR_MANAGER_STATUS_CHANGED";
        const SINCE: Option<&'static str> = Some("3.0");
    }
}
