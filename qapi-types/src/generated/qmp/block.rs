// Generated as `qmp` from schemas/qapi/block.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Types, commands and events of `schemas/qapi/block.json`.

#[allow(unused_imports)] // not every module needs types of others
use super::*;
use crate::Extra;
use crate::wire::{enumeration, record};

/// How the firmware of a PC maps cylinder, head and sector numbers to blocks of an ATA disk.
///
/// Matters only for old guests that address disks by geometry. Modern guests use block numbers.
///
/// The enum `BiosAtaTranslation`, since QEMU 2.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,BiosAtaTranslation)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BiosAtaTranslation {
    /// QEMU chooses, from the given geometry or from a guess based on the disk's size and partition table.
    Auto,
    /// The guest sees the disk's physical geometry.
    None,
    /// Geometry of 63 sectors per track, at most 1024 cylinders, and the fewest heads (16 to 255) that cover the
    /// disk.
    Lba,
    /// Cylinders are halved and heads doubled until there are at most 1024 cylinders.
    Large,
    /// As `large`, but a disk with 16 heads is first treated as one with 15 heads and more cylinders.
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

/// Model of floppy drive that a floppy controller presents to the guest.
///
/// The enum `FloppyDriveType`, since QEMU 2.6.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,FloppyDriveType)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FloppyDriveType {
    /// 3.5-inch drive for 1.44 MB.
    #[doc(alias = "144")]
    _144,
    /// 3.5-inch drive for 2.88 MB.
    #[doc(alias = "288")]
    _288,
    /// 5.25-inch drive for 1.2 MB.
    #[doc(alias = "120")]
    _120,
    /// The controller reports that no drive is attached.
    None,
    /// Chosen when the machine starts, from the size of the inserted image. Later changes of the medium do not
    /// alter it.
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

/// State of one helper for SCSI persistent reservations.
///
/// The struct `PRManagerInfo`, since QEMU 3.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,PRManagerInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PrManagerInfo {
    /// Identifier of the `pr-manager-helper` object.
    pub id: String,
    /// Whether QEMU has a connection to the helper process. Reservation commands of the guest fail without one.
    pub connected: bool,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl PrManagerInfo {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(id: impl Into<String>, connected: bool) -> Self {
        Self { id: id.into(), connected, extra: Extra::default() }
    }
}

record! { received PrManagerInfo {
    id: "id" required,
    connected: "connected" required,
} extra }

/// Whether the new medium of [`blockdev-change-medium`](super::command::BlockdevChangeMedium) can be written.
///
/// The enum `BlockdevChangeReadOnlyMode`, since QEMU 2.3.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,BlockdevChangeReadOnlyMode)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BlockdevChangeReadOnlyMode {
    /// As the drive was before. Opening a write-protected file fails in a writable drive.
    Retain,
    /// The guest cannot write to the medium.
    #[doc(alias = "read-only")]
    ReadOnly,
    /// The guest can write; the image file must permit it.
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

    /// Returns the helpers for SCSI persistent reservations and whether they are connected.
    ///
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
        /// Creates a value with no member set.
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

    /// Takes the medium out of a removable drive.
    ///
    /// Opens the tray and removes the medium. The drive stays in the machine, with an open tray.
    /// If the guest has locked the drive and `force` is false, the guest is asked to release it and the command
    /// fails; try again after the [`DEVICE_TRAY_MOVED`](super::super::event::DeviceTrayMoved) event.
    /// An empty drive is not an error.
    ///
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
        /// Name of the block backend. If absent: `id` is required. Replaced by `id`.
        ///
        /// Member `device`. **Deprecated** upstream.
        pub device: Option<String>,
        /// Identifier of the drive as given to `device_add`, or its QOM path. Exactly one of `id` and `device` is
        /// required. If absent: `device` is required.
        ///
        /// Member `id`, since QEMU 2.8.
        pub id: Option<String>,
        /// Whether the medium is taken out although the guest has locked the drive. Default: `false`.
        pub force: Option<bool>,
    }

    impl Eject {
        /// Creates a value with no member set.
        #[inline]
        pub fn new() -> Self {
            Self { device: None, id: None, force: None }
        }

        /// Sets `device`. Name of the block backend. If absent: `id` is required. Replaced by `id`.
        #[deprecated = "deprecated by QEMU 5.0; use `id`"]
        #[must_use]
        pub fn device(mut self, device: impl Into<String>) -> Self {
            self.device = Some(device.into());
            self
        }

        /// Sets `id`. Identifier of the drive as given to `device_add`, or its QOM path. Exactly one of `id` and
        /// `device` is required. If absent: `device` is required.
        #[must_use]
        pub fn id(mut self, id: impl Into<String>) -> Self {
            self.id = Some(id.into());
            self
        }

        /// Sets `force`. Whether the medium is taken out although the guest has locked the drive. Default: `false`.
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

    /// Opens the tray of a removable drive; the medium stays in it, but the guest cannot read it.
    ///
    /// Does nothing if the tray is already open. If the guest has locked the drive and `force` is false, the
    /// command asks the guest to release it and succeeds without opening the tray.
    /// Wait for the [`DEVICE_TRAY_MOVED`](super::super::event::DeviceTrayMoved) event, which tells that the tray is really open.
    ///
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
        /// Name of the block backend. Replaced by `id`.
        ///
        /// Member `device`. **Deprecated** upstream.
        pub device: Option<String>,
        /// Identifier of the drive as given to `device_add`, or its QOM path. Exactly one of `id` and `device` is
        /// required.
        ///
        /// Member `id`, since QEMU 2.8.
        pub id: Option<String>,
        /// Whether the tray opens at once although the guest has locked the drive. Default: `false`.
        pub force: Option<bool>,
    }

    impl BlockdevOpenTray {
        /// Creates a value with no member set.
        #[inline]
        pub fn new() -> Self {
            Self { device: None, id: None, force: None }
        }

        /// Sets `device`. Name of the block backend. Replaced by `id`.
        #[deprecated = "deprecated by QEMU 5.0; use `id`"]
        #[must_use]
        pub fn device(mut self, device: impl Into<String>) -> Self {
            self.device = Some(device.into());
            self
        }

        /// Sets `id`. Identifier of the drive as given to `device_add`, or its QOM path. Exactly one of `id` and
        /// `device` is required.
        #[must_use]
        pub fn id(mut self, id: impl Into<String>) -> Self {
            self.id = Some(id.into());
            self
        }

        /// Sets `force`. Whether the tray opens at once although the guest has locked the drive. Default: `false`.
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

    /// Closes the tray of a removable drive, and gives the guest the medium that lies in it.
    ///
    /// Does nothing if the tray is already closed.
    ///
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
        /// Name of the block backend. Replaced by `id`.
        ///
        /// Member `device`. **Deprecated** upstream.
        pub device: Option<String>,
        /// Identifier of the drive as given to `device_add`, or its QOM path. Exactly one of `id` and `device` is
        /// required.
        ///
        /// Member `id`, since QEMU 2.8.
        pub id: Option<String>,
    }

    impl BlockdevCloseTray {
        /// Creates a value with no member set.
        #[inline]
        pub fn new() -> Self {
            Self { device: None, id: None }
        }

        /// Sets `device`. Name of the block backend. Replaced by `id`.
        #[deprecated = "deprecated by QEMU 5.0; use `id`"]
        #[must_use]
        pub fn device(mut self, device: impl Into<String>) -> Self {
            self.device = Some(device.into());
            self
        }

        /// Sets `id`. Identifier of the drive as given to `device_add`, or its QOM path. Exactly one of `id` and
        /// `device` is required.
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

    /// Takes the block node out of a removable drive whose tray is open.
    ///
    /// The node goes on to exist and can be deleted with `blockdev-del` if it was created by `blockdev-add`. An
    /// empty drive is not an error.
    ///
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
        /// Identifier of the drive as given to `device_add`, or its QOM path.
        pub id: String,
    }

    impl BlockdevRemoveMedium {
        /// Creates a value with the mandatory members and no optional one.
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

    /// Puts a block node into an empty removable drive whose tray is open.
    ///
    /// Open the node with `blockdev-add` before, and call [`blockdev-close-tray`](super::super::command::BlockdevCloseTray) afterwards to show the medium to
    /// the guest.
    ///
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
        /// Identifier of the drive as given to `device_add`, or its QOM path.
        pub id: String,
        /// Block node that becomes the medium. It must not be in use by another drive.
        #[doc(alias = "node-name")]
        pub node_name: String,
    }

    impl BlockdevInsertMedium {
        /// Creates a value with the mandatory members and no optional one.
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

    /// Opens an image file and puts it into a removable drive in place of the present medium.
    ///
    /// Short for opening the tray, removing the medium, inserting the new one and closing the tray. If the guest
    /// has locked the drive and `force` is false, the command fails after asking the guest for release.
    /// Give `format`: probing an image that a guest can write lets the guest choose the format.
    /// For full control over the new node, use `blockdev-add` with [`blockdev-insert-medium`](super::super::command::BlockdevInsertMedium).
    ///
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
        /// Name of the block backend. If absent: `id` is required. Replaced by `id`.
        ///
        /// Member `device`. **Deprecated** upstream.
        pub device: Option<String>,
        /// Identifier of the drive as given to `device_add`, or its QOM path. Exactly one of `id` and `device` is
        /// required. If absent: `device` is required.
        ///
        /// Member `id`, since QEMU 2.8.
        pub id: Option<String>,
        /// Host path of the image, or a URL of a network protocol.
        pub filename: String,
        /// Block driver of the image format, such as `raw`. If absent: the format is guessed from the content.
        pub format: Option<String>,
        /// Whether the tray opens although the guest has locked the drive. Default: `false`.
        ///
        /// Member `force`, since QEMU 7.1.
        pub force: Option<bool>,
        /// Whether the guest can write to the new medium. Default: `retain`.
        #[doc(alias = "read-only-mode")]
        pub read_only_mode: Option<types::BlockdevChangeReadOnlyMode>,
    }

    impl BlockdevChangeMedium {
        /// Creates a value with the mandatory members and no optional one.
        pub fn new(filename: impl Into<String>) -> Self {
            Self { device: None, id: None, filename: filename.into(), format: None, force: None, read_only_mode: None }
        }

        /// Sets `device`. Name of the block backend. If absent: `id` is required. Replaced by `id`.
        #[deprecated = "deprecated by QEMU 5.0; use `id`"]
        #[must_use]
        pub fn device(mut self, device: impl Into<String>) -> Self {
            self.device = Some(device.into());
            self
        }

        /// Sets `id`. Identifier of the drive as given to `device_add`, or its QOM path. Exactly one of `id` and
        /// `device` is required. If absent: `device` is required.
        #[must_use]
        pub fn id(mut self, id: impl Into<String>) -> Self {
            self.id = Some(id.into());
            self
        }

        /// Sets `format`. Block driver of the image format, such as `raw`. If absent: the format is guessed from the
        /// content.
        #[must_use]
        pub fn format(mut self, format: impl Into<String>) -> Self {
            self.format = Some(format.into());
            self
        }

        /// Sets `force`. Whether the tray opens although the guest has locked the drive. Default: `false`.
        #[must_use]
        #[inline]
        pub fn force(mut self, force: bool) -> Self {
            self.force = Some(force);
            self
        }

        /// Sets `read-only-mode`. Whether the guest can write to the new medium. Default: `retain`.
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

    /// Sets the I/O limits of a drive, and of all drives in its throttle group.
    ///
    /// All six basic limits are required; 0 means no limit. If all are 0, the drive leaves its group and is no
    /// longer limited, while the group's other members keep their limits.
    /// `group` moves the drive to another group; without it, a drive that is in no group yet gets one of its own.
    /// A total limit cannot be combined with a read or write limit of the same kind.
    /// The limits are those of the drive's block backend. For the `throttle` filter driver, change the `limits` of
    /// its `throttle-group` object by `qom-set`.
    ///
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
        /// Creates it from its arguments.
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

    /// Starts, resets or removes the latency histograms of a drive, which `query-blockstats` returns.
    ///
    /// With `id` alone, all histograms of the drive are removed. Otherwise each histogram that is named starts
    /// again with empty bins.
    /// Each list has at least one boundary. Boundaries are nanoseconds, greater than 0 and ascending; n boundaries
    /// make n + 1 bins.
    ///
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
        /// Device of the drive, as `qdev` of `query-block` names it: the identifier given to `device_add`, or for
        /// virtio disks the QOM path of the inner device, such as `/machine/peripheral/ID/virtio-backend`.
        pub id: String,
        /// Limits between the bins, for all kinds of requests that have no list of their own. Unit: nanoseconds.
        pub boundaries: Option<Vec<u64>>,
        /// Limits between the bins for reads. Takes precedence over `boundaries`. Unit: nanoseconds.
        #[doc(alias = "boundaries-read")]
        pub boundaries_read: Option<Vec<u64>>,
        /// Limits between the bins for writes. Takes precedence over `boundaries`. Unit: nanoseconds.
        #[doc(alias = "boundaries-write")]
        pub boundaries_write: Option<Vec<u64>>,
        /// Limits between the bins for zone appends. Takes precedence over `boundaries`. Unit: nanoseconds.
        #[doc(alias = "boundaries-zap")]
        pub boundaries_zap: Option<Vec<u64>>,
        /// Limits between the bins for flushes. Takes precedence over `boundaries`. Unit: nanoseconds.
        #[doc(alias = "boundaries-flush")]
        pub boundaries_flush: Option<Vec<u64>>,
    }

    impl BlockLatencyHistogramSet {
        /// Creates a value with the mandatory members and no optional one.
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

        /// Sets `boundaries`. Limits between the bins, for all kinds of requests that have no list of their own. Unit:
        /// nanoseconds.
        #[must_use]
        pub fn boundaries(mut self, boundaries: impl IntoIterator<Item = u64>) -> Self {
            self.boundaries = Some(boundaries.into_iter().collect());
            self
        }

        /// Sets `boundaries-read`. Limits between the bins for reads. Takes precedence over `boundaries`. Unit:
        /// nanoseconds.
        #[must_use]
        pub fn boundaries_read(mut self, boundaries_read: impl IntoIterator<Item = u64>) -> Self {
            self.boundaries_read = Some(boundaries_read.into_iter().collect());
            self
        }

        /// Sets `boundaries-write`. Limits between the bins for writes. Takes precedence over `boundaries`. Unit:
        /// nanoseconds.
        #[must_use]
        pub fn boundaries_write(mut self, boundaries_write: impl IntoIterator<Item = u64>) -> Self {
            self.boundaries_write = Some(boundaries_write.into_iter().collect());
            self
        }

        /// Sets `boundaries-zap`. Limits between the bins for zone appends. Takes precedence over `boundaries`. Unit:
        /// nanoseconds.
        #[must_use]
        pub fn boundaries_zap(mut self, boundaries_zap: impl IntoIterator<Item = u64>) -> Self {
            self.boundaries_zap = Some(boundaries_zap.into_iter().collect());
            self
        }

        /// Sets `boundaries-flush`. Limits between the bins for flushes. Takes precedence over `boundaries`. Unit:
        /// nanoseconds.
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

    /// Emitted when the tray of a removable drive opens or closes, by the guest's or a client's doing.
    ///
    /// The event `DEVICE_TRAY_MOVED`, since QEMU 1.1.
    ///
    /// Needs the feature `block` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Event-,DEVICE_TRAY_MOVED)
    #[doc(alias = "DEVICE_TRAY_MOVED")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct DeviceTrayMoved {
        /// Name of the block backend, empty for drives that have none.
        pub device: String,
        /// Identifier of the drive as given to `device_add`, or its QOM path.
        ///
        /// Member `id`, since QEMU 2.8.
        pub id: String,
        /// Whether the tray has opened, as opposed to closed.
        #[doc(alias = "tray-open")]
        pub tray_open: bool,
        /// Members that this type does not know.
        pub extra: Extra,
    }

    #[cfg(feature = "server")]
    impl DeviceTrayMoved {
        /// Creates a value with the mandatory members and no optional one.
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

    /// Emitted when QEMU gains or loses the connection to a helper for persistent reservations.
    ///
    /// The event `PR_MANAGER_STATUS_CHANGED`, since QEMU 3.0.
    ///
    /// Needs the feature `block` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Event-,PR_MANAGER_STATUS_CHANGED)
    #[doc(alias = "PR_MANAGER_STATUS_CHANGED")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct PrManagerStatusChanged {
        /// Identifier of the `pr-manager-helper` object.
        pub id: String,
        /// Whether the connection exists now.
        pub connected: bool,
        /// Members that this type does not know.
        pub extra: Extra,
    }

    #[cfg(feature = "server")]
    impl PrManagerStatusChanged {
        /// Creates a value with the mandatory members and no optional one.
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
