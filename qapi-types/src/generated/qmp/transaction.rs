// Generated as `qmp` from schemas/qapi/transaction.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Types, commands and events of `schemas/qapi/transaction.json`.

#[allow(unused_imports)] // not every module needs types of others
use super::*;
use crate::wire::{enumeration, record, union};

/// The struct `Abort`, since QEMU 1.6.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,Abort)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Abort {}

impl Abort {
    /// With no member set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

record! { sent Abort {} }

/// The enum `ActionCompletionMode`, since QEMU 2.5.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,ActionCompletionMode)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ActionCompletionMode {
    /// Value `individual`.
    Individual,
    /// Value `grouped`.
    Grouped,
}

enumeration! { sent ActionCompletionMode {
    "individual" Individual,
    "grouped" Grouped,
} }

/// The enum `TransactionActionKind`, since QEMU 1.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,TransactionActionKind)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransactionActionKind {
    /// Value `abort`.
    Abort,
    /// Value `block-dirty-bitmap-add`.
    #[doc(alias = "block-dirty-bitmap-add")]
    BlockDirtyBitmapAdd,
    /// Value `block-dirty-bitmap-remove`.
    #[doc(alias = "block-dirty-bitmap-remove")]
    BlockDirtyBitmapRemove,
    /// Value `block-dirty-bitmap-clear`.
    #[doc(alias = "block-dirty-bitmap-clear")]
    BlockDirtyBitmapClear,
    /// Value `block-dirty-bitmap-enable`.
    #[doc(alias = "block-dirty-bitmap-enable")]
    BlockDirtyBitmapEnable,
    /// Value `block-dirty-bitmap-disable`.
    #[doc(alias = "block-dirty-bitmap-disable")]
    BlockDirtyBitmapDisable,
    /// Value `block-dirty-bitmap-merge`.
    #[doc(alias = "block-dirty-bitmap-merge")]
    BlockDirtyBitmapMerge,
    /// Value `blockdev-backup`.
    #[doc(alias = "blockdev-backup")]
    BlockdevBackup,
    /// Value `blockdev-snapshot`.
    #[doc(alias = "blockdev-snapshot")]
    BlockdevSnapshot,
    /// Value `blockdev-snapshot-internal-sync`.
    #[doc(alias = "blockdev-snapshot-internal-sync")]
    BlockdevSnapshotInternalSync,
    /// Value `blockdev-snapshot-sync`.
    #[doc(alias = "blockdev-snapshot-sync")]
    BlockdevSnapshotSync,
    /// Value `drive-backup`. **Deprecated** upstream.
    #[doc(alias = "drive-backup")]
    DriveBackup,
}

enumeration! { sent TransactionActionKind {
    "abort" Abort,
    "block-dirty-bitmap-add" BlockDirtyBitmapAdd,
    "block-dirty-bitmap-remove" BlockDirtyBitmapRemove,
    "block-dirty-bitmap-clear" BlockDirtyBitmapClear,
    "block-dirty-bitmap-enable" BlockDirtyBitmapEnable,
    "block-dirty-bitmap-disable" BlockDirtyBitmapDisable,
    "block-dirty-bitmap-merge" BlockDirtyBitmapMerge,
    "blockdev-backup" BlockdevBackup,
    "blockdev-snapshot" BlockdevSnapshot,
    "blockdev-snapshot-internal-sync" BlockdevSnapshotInternalSync,
    "blockdev-snapshot-sync" BlockdevSnapshotSync,
    "drive-backup" DriveBackup,
} }

/// The struct `AbortWrapper`, since QEMU 1.6.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,AbortWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AbortWrapper {
    /// Member `data`.
    pub data: Abort,
}

impl AbortWrapper {
    /// With the mandatory members, no optional one set.
    pub fn new(data: impl Into<Abort>) -> Self {
        Self { data: data.into() }
    }
}

record! { sent AbortWrapper {
    data: "data" required,
} }

/// The struct `BlockDirtyBitmapAddWrapper`, since QEMU 2.5.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockDirtyBitmapAddWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockDirtyBitmapAddWrapper {
    /// Member `data`.
    pub data: BlockDirtyBitmapAdd,
}

impl BlockDirtyBitmapAddWrapper {
    /// With the mandatory members, no optional one set.
    pub fn new(data: impl Into<BlockDirtyBitmapAdd>) -> Self {
        Self { data: data.into() }
    }
}

record! { sent BlockDirtyBitmapAddWrapper {
    data: "data" required,
} }

/// The struct `BlockDirtyBitmapWrapper`, since QEMU 2.5.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockDirtyBitmapWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockDirtyBitmapWrapper {
    /// Member `data`.
    pub data: BlockDirtyBitmap,
}

impl BlockDirtyBitmapWrapper {
    /// With the mandatory members, no optional one set.
    pub fn new(data: impl Into<BlockDirtyBitmap>) -> Self {
        Self { data: data.into() }
    }
}

record! { sent BlockDirtyBitmapWrapper {
    data: "data" required,
} }

/// The struct `BlockDirtyBitmapMergeWrapper`, since QEMU 4.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockDirtyBitmapMergeWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockDirtyBitmapMergeWrapper {
    /// Member `data`.
    pub data: BlockDirtyBitmapMerge,
}

impl BlockDirtyBitmapMergeWrapper {
    /// With the mandatory members, no optional one set.
    pub fn new(data: impl Into<BlockDirtyBitmapMerge>) -> Self {
        Self { data: data.into() }
    }
}

record! { sent BlockDirtyBitmapMergeWrapper {
    data: "data" required,
} }

/// The struct `BlockdevBackupWrapper`, since QEMU 2.3.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevBackupWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevBackupWrapper {
    /// Member `data`.
    pub data: BlockdevBackup,
}

impl BlockdevBackupWrapper {
    /// With the mandatory members, no optional one set.
    pub fn new(data: impl Into<BlockdevBackup>) -> Self {
        Self { data: data.into() }
    }
}

record! { sent BlockdevBackupWrapper {
    data: "data" required,
} }

/// The struct `BlockdevSnapshotWrapper`, since QEMU 2.5.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevSnapshotWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevSnapshotWrapper {
    /// Member `data`.
    pub data: BlockdevSnapshot,
}

impl BlockdevSnapshotWrapper {
    /// With the mandatory members, no optional one set.
    pub fn new(data: impl Into<BlockdevSnapshot>) -> Self {
        Self { data: data.into() }
    }
}

record! { sent BlockdevSnapshotWrapper {
    data: "data" required,
} }

/// The struct `BlockdevSnapshotInternalWrapper`, since QEMU 1.7.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevSnapshotInternalWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevSnapshotInternalWrapper {
    /// Member `data`.
    pub data: BlockdevSnapshotInternal,
}

impl BlockdevSnapshotInternalWrapper {
    /// With the mandatory members, no optional one set.
    pub fn new(data: impl Into<BlockdevSnapshotInternal>) -> Self {
        Self { data: data.into() }
    }
}

record! { sent BlockdevSnapshotInternalWrapper {
    data: "data" required,
} }

/// The struct `BlockdevSnapshotSyncWrapper`, since QEMU 1.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevSnapshotSyncWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevSnapshotSyncWrapper {
    /// Member `data`.
    pub data: BlockdevSnapshotSync,
}

impl BlockdevSnapshotSyncWrapper {
    /// With the mandatory members, no optional one set.
    pub fn new(data: impl Into<BlockdevSnapshotSync>) -> Self {
        Self { data: data.into() }
    }
}

record! { sent BlockdevSnapshotSyncWrapper {
    data: "data" required,
} }

/// The struct `DriveBackupWrapper`, since QEMU 1.6.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,DriveBackupWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DriveBackupWrapper {
    /// Member `data`.
    pub data: DriveBackup,
}

impl DriveBackupWrapper {
    /// With the mandatory members, no optional one set.
    pub fn new(data: impl Into<DriveBackup>) -> Self {
        Self { data: data.into() }
    }
}

record! { sent DriveBackupWrapper {
    data: "data" required,
} }

/// The union `TransactionAction`, since QEMU 1.1.
///
/// Its tag is `type`, which [`TransactionActionBranch`] stands for.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,TransactionAction)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransactionAction {
    /// What `type` is, and the members that come with it.
    pub branch: TransactionActionBranch,
}

impl TransactionAction {
    /// With the mandatory members, no optional one set.
    pub fn new(branch: impl Into<TransactionActionBranch>) -> Self {
        Self { branch: branch.into() }
    }

    /// With the branch `abort`.
    #[inline]
    pub fn abort() -> Self {
        Self::new(TransactionActionBranch::Abort(AbortWrapper::new(Abort::new())))
    }

    /// With the branch `block-dirty-bitmap-add`.
    pub fn block_dirty_bitmap_add(node: impl Into<String>, name: impl Into<String>) -> Self {
        let members = BlockDirtyBitmapAdd::new(node, name);
        Self::new(TransactionActionBranch::BlockDirtyBitmapAdd(BlockDirtyBitmapAddWrapper::new(members)))
    }

    /// With the branch `block-dirty-bitmap-remove`.
    pub fn block_dirty_bitmap_remove(node: impl Into<String>, name: impl Into<String>) -> Self {
        let members = BlockDirtyBitmap::new(node, name);
        Self::new(TransactionActionBranch::BlockDirtyBitmapRemove(BlockDirtyBitmapWrapper::new(members)))
    }

    /// With the branch `block-dirty-bitmap-clear`.
    pub fn block_dirty_bitmap_clear(node: impl Into<String>, name: impl Into<String>) -> Self {
        let members = BlockDirtyBitmap::new(node, name);
        Self::new(TransactionActionBranch::BlockDirtyBitmapClear(BlockDirtyBitmapWrapper::new(members)))
    }

    /// With the branch `block-dirty-bitmap-enable`.
    pub fn block_dirty_bitmap_enable(node: impl Into<String>, name: impl Into<String>) -> Self {
        let members = BlockDirtyBitmap::new(node, name);
        Self::new(TransactionActionBranch::BlockDirtyBitmapEnable(BlockDirtyBitmapWrapper::new(members)))
    }

    /// With the branch `block-dirty-bitmap-disable`.
    pub fn block_dirty_bitmap_disable(node: impl Into<String>, name: impl Into<String>) -> Self {
        let members = BlockDirtyBitmap::new(node, name);
        Self::new(TransactionActionBranch::BlockDirtyBitmapDisable(BlockDirtyBitmapWrapper::new(members)))
    }

    /// With the branch `block-dirty-bitmap-merge`.
    pub fn block_dirty_bitmap_merge(
        node: impl Into<String>,
        target: impl Into<String>,
        bitmaps: impl IntoIterator<Item = impl Into<BlockDirtyBitmapOrStr>>,
    ) -> Self {
        let members = BlockDirtyBitmapMerge::new(node, target, bitmaps);
        Self::new(TransactionActionBranch::BlockDirtyBitmapMerge(BlockDirtyBitmapMergeWrapper::new(members)))
    }

    /// With the branch `blockdev-backup`.
    pub fn blockdev_backup(
        device: impl Into<String>,
        sync: impl Into<MirrorSyncMode>,
        target: impl Into<String>,
    ) -> Self {
        let members = BlockdevBackup::new(device, sync, target);
        Self::new(TransactionActionBranch::BlockdevBackup(BlockdevBackupWrapper::new(members)))
    }

    /// With the branch `blockdev-snapshot`.
    pub fn blockdev_snapshot(node: impl Into<String>, overlay: impl Into<String>) -> Self {
        let members = BlockdevSnapshot::new(node, overlay);
        Self::new(TransactionActionBranch::BlockdevSnapshot(BlockdevSnapshotWrapper::new(members)))
    }

    /// With the branch `blockdev-snapshot-internal-sync`.
    pub fn blockdev_snapshot_internal_sync(device: impl Into<String>, name: impl Into<String>) -> Self {
        let members = BlockdevSnapshotInternal::new(device, name);
        Self::new(TransactionActionBranch::BlockdevSnapshotInternalSync(BlockdevSnapshotInternalWrapper::new(members)))
    }

    /// With the branch `blockdev-snapshot-sync`.
    pub fn blockdev_snapshot_sync(snapshot_file: impl Into<String>) -> Self {
        let members = BlockdevSnapshotSync::new(snapshot_file);
        Self::new(TransactionActionBranch::BlockdevSnapshotSync(BlockdevSnapshotSyncWrapper::new(members)))
    }

    /// With the branch `drive-backup`. **Deprecated** upstream.
    pub fn drive_backup(device: impl Into<String>, sync: impl Into<MirrorSyncMode>, target: impl Into<String>) -> Self {
        Self::new(TransactionActionBranch::DriveBackup(DriveBackupWrapper::new(DriveBackup::new(device, sync, target))))
    }
}

/// The branches of [`TransactionAction`], by the value of `type`.
///
/// Members that only one branch has are made that branch by `into`; others are put into theirs by
/// name, such as `TransactionActionBranch::BlockDirtyBitmapRemove`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TransactionActionBranch {
    /// Branch `abort`.
    Abort(AbortWrapper),
    /// Branch `block-dirty-bitmap-add`.
    BlockDirtyBitmapAdd(BlockDirtyBitmapAddWrapper),
    /// Branch `block-dirty-bitmap-remove`.
    BlockDirtyBitmapRemove(BlockDirtyBitmapWrapper),
    /// Branch `block-dirty-bitmap-clear`.
    BlockDirtyBitmapClear(BlockDirtyBitmapWrapper),
    /// Branch `block-dirty-bitmap-enable`.
    BlockDirtyBitmapEnable(BlockDirtyBitmapWrapper),
    /// Branch `block-dirty-bitmap-disable`.
    BlockDirtyBitmapDisable(BlockDirtyBitmapWrapper),
    /// Branch `block-dirty-bitmap-merge`.
    BlockDirtyBitmapMerge(BlockDirtyBitmapMergeWrapper),
    /// Branch `blockdev-backup`.
    BlockdevBackup(BlockdevBackupWrapper),
    /// Branch `blockdev-snapshot`.
    BlockdevSnapshot(BlockdevSnapshotWrapper),
    /// Branch `blockdev-snapshot-internal-sync`.
    BlockdevSnapshotInternalSync(BlockdevSnapshotInternalWrapper),
    /// Branch `blockdev-snapshot-sync`.
    BlockdevSnapshotSync(BlockdevSnapshotSyncWrapper),
    /// Branch `drive-backup`. **Deprecated** upstream.
    DriveBackup(DriveBackupWrapper),
}

impl From<AbortWrapper> for TransactionActionBranch {
    #[inline]
    fn from(value: AbortWrapper) -> Self {
        Self::Abort(value)
    }
}

impl From<Abort> for TransactionActionBranch {
    #[inline]
    fn from(value: Abort) -> Self {
        Self::Abort(AbortWrapper::new(value))
    }
}

impl From<BlockDirtyBitmapAddWrapper> for TransactionActionBranch {
    #[inline]
    fn from(value: BlockDirtyBitmapAddWrapper) -> Self {
        Self::BlockDirtyBitmapAdd(value)
    }
}

impl From<BlockDirtyBitmapAdd> for TransactionActionBranch {
    #[inline]
    fn from(value: BlockDirtyBitmapAdd) -> Self {
        Self::BlockDirtyBitmapAdd(BlockDirtyBitmapAddWrapper::new(value))
    }
}

impl From<BlockDirtyBitmapMergeWrapper> for TransactionActionBranch {
    #[inline]
    fn from(value: BlockDirtyBitmapMergeWrapper) -> Self {
        Self::BlockDirtyBitmapMerge(value)
    }
}

impl From<BlockDirtyBitmapMerge> for TransactionActionBranch {
    #[inline]
    fn from(value: BlockDirtyBitmapMerge) -> Self {
        Self::BlockDirtyBitmapMerge(BlockDirtyBitmapMergeWrapper::new(value))
    }
}

impl From<BlockdevBackupWrapper> for TransactionActionBranch {
    #[inline]
    fn from(value: BlockdevBackupWrapper) -> Self {
        Self::BlockdevBackup(value)
    }
}

impl From<BlockdevBackup> for TransactionActionBranch {
    #[inline]
    fn from(value: BlockdevBackup) -> Self {
        Self::BlockdevBackup(BlockdevBackupWrapper::new(value))
    }
}

impl From<BlockdevSnapshotWrapper> for TransactionActionBranch {
    #[inline]
    fn from(value: BlockdevSnapshotWrapper) -> Self {
        Self::BlockdevSnapshot(value)
    }
}

impl From<BlockdevSnapshot> for TransactionActionBranch {
    #[inline]
    fn from(value: BlockdevSnapshot) -> Self {
        Self::BlockdevSnapshot(BlockdevSnapshotWrapper::new(value))
    }
}

impl From<BlockdevSnapshotInternalWrapper> for TransactionActionBranch {
    #[inline]
    fn from(value: BlockdevSnapshotInternalWrapper) -> Self {
        Self::BlockdevSnapshotInternalSync(value)
    }
}

impl From<BlockdevSnapshotInternal> for TransactionActionBranch {
    #[inline]
    fn from(value: BlockdevSnapshotInternal) -> Self {
        Self::BlockdevSnapshotInternalSync(BlockdevSnapshotInternalWrapper::new(value))
    }
}

impl From<BlockdevSnapshotSyncWrapper> for TransactionActionBranch {
    #[inline]
    fn from(value: BlockdevSnapshotSyncWrapper) -> Self {
        Self::BlockdevSnapshotSync(value)
    }
}

impl From<BlockdevSnapshotSync> for TransactionActionBranch {
    #[inline]
    fn from(value: BlockdevSnapshotSync) -> Self {
        Self::BlockdevSnapshotSync(BlockdevSnapshotSyncWrapper::new(value))
    }
}

impl From<DriveBackupWrapper> for TransactionActionBranch {
    #[inline]
    fn from(value: DriveBackupWrapper) -> Self {
        Self::DriveBackup(value)
    }
}

impl From<DriveBackup> for TransactionActionBranch {
    #[inline]
    fn from(value: DriveBackup) -> Self {
        Self::DriveBackup(DriveBackupWrapper::new(value))
    }
}

union! {
    sent TransactionAction {}
    r#type: TransactionActionKind = "type" required,
    branch: TransactionActionBranch {
        "abort" Abort(AbortWrapper),
        "block-dirty-bitmap-add" BlockDirtyBitmapAdd(BlockDirtyBitmapAddWrapper),
        "block-dirty-bitmap-remove" BlockDirtyBitmapRemove(BlockDirtyBitmapWrapper),
        "block-dirty-bitmap-clear" BlockDirtyBitmapClear(BlockDirtyBitmapWrapper),
        "block-dirty-bitmap-enable" BlockDirtyBitmapEnable(BlockDirtyBitmapWrapper),
        "block-dirty-bitmap-disable" BlockDirtyBitmapDisable(BlockDirtyBitmapWrapper),
        "block-dirty-bitmap-merge" BlockDirtyBitmapMerge(BlockDirtyBitmapMergeWrapper),
        "blockdev-backup" BlockdevBackup(BlockdevBackupWrapper),
        "blockdev-snapshot" BlockdevSnapshot(BlockdevSnapshotWrapper),
        "blockdev-snapshot-internal-sync" BlockdevSnapshotInternalSync(BlockdevSnapshotInternalWrapper),
        "blockdev-snapshot-sync" BlockdevSnapshotSync(BlockdevSnapshotSyncWrapper),
        "drive-backup" DriveBackup(DriveBackupWrapper),
    }
}

/// The struct `TransactionProperties`, since QEMU 2.5.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,TransactionProperties)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TransactionProperties {
    /// Member `completion-mode`.
    #[doc(alias = "completion-mode")]
    pub completion_mode: Option<ActionCompletionMode>,
}

impl TransactionProperties {
    /// With no member set.
    #[inline]
    pub fn new() -> Self {
        Self { completion_mode: None }
    }

    /// Sets `completion-mode`.
    #[must_use]
    pub fn completion_mode(mut self, completion_mode: impl Into<ActionCompletionMode>) -> Self {
        self.completion_mode = Some(completion_mode.into());
        self
    }
}

record! { sent TransactionProperties {
    completion_mode: "completion-mode" optional,
} }

/// Commands of `schemas/qapi/transaction.json`.
pub(crate) mod command {
    use super::super::types;
    use crate::wire::record;
    use crate::{Command, Empty};

    /// The command `transaction`, since QEMU 1.1.
    ///
    /// Returns nothing.
    ///
    /// Needs the feature `transaction` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,transaction)
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Transaction {
        /// Member `actions`.
        pub actions: Vec<types::TransactionAction>,
        /// Member `properties`.
        pub properties: Option<types::TransactionProperties>,
    }

    impl Transaction {
        /// With the mandatory members, no optional one set.
        pub fn new(actions: impl IntoIterator<Item = impl Into<types::TransactionAction>>) -> Self {
            Self { actions: actions.into_iter().map(Into::into).collect(), properties: None }
        }

        /// Sets `properties`.
        #[must_use]
        pub fn properties(mut self, properties: impl Into<types::TransactionProperties>) -> Self {
            self.properties = Some(properties.into());
            self
        }
    }

    record! { sent Transaction {
        actions: "actions" required,
        properties: "properties" optional,
    } }

    impl Command for Transaction {
        type Reply = Empty;
        const NAME: &'static str = "transaction";
        const SINCE: Option<&'static str> = Some("1.1");
    }
}
