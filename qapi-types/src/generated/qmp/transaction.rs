// Generated as `qmp` from schemas/qapi/transaction.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Types, commands and events of `schemas/qapi/transaction.json`.

#[allow(unused_imports)] // not every module needs types of others
use super::*;
use crate::wire::{enumeration, record, union};

/// Arguments of the action `abort`, which has none.
///
/// The struct `Abort`, since QEMU 1.6.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,Abort)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Abort {}

impl Abort {
    /// Creates a value with no member set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

record! { sent Abort {} }

/// What happens to the other jobs of a transaction when one of its jobs fails later.
///
/// The mode concerns the jobs that the actions start. The start itself is always all or nothing.
///
/// The enum `ActionCompletionMode`, since QEMU 2.5.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,ActionCompletionMode)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ActionCompletionMode {
    /// Each job ends by itself, as if it had been started alone.
    Individual,
    /// All jobs succeed together: each waits in the state `waiting` for the others, and all are cancelled when one
    /// fails. Actions that cannot do this make the transaction fail.
    Grouped,
}

enumeration! { sent ActionCompletionMode {
    "individual" Individual,
    "grouped" Grouped,
} }

/// Operation that can be part of a transaction.
///
/// The enum `TransactionActionKind`, since QEMU 1.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,TransactionActionKind)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransactionActionKind {
    /// Always fails. For tests of the rollback.
    Abort,
    /// Creates a dirty bitmap.
    #[doc(alias = "block-dirty-bitmap-add")]
    BlockDirtyBitmapAdd,
    /// Deletes a dirty bitmap, from the image too if it is persistent.
    #[doc(alias = "block-dirty-bitmap-remove")]
    BlockDirtyBitmapRemove,
    /// Marks all data as clean in a dirty bitmap.
    #[doc(alias = "block-dirty-bitmap-clear")]
    BlockDirtyBitmapClear,
    /// Starts the recording of writes in a dirty bitmap.
    #[doc(alias = "block-dirty-bitmap-enable")]
    BlockDirtyBitmapEnable,
    /// Stops the recording of writes in a dirty bitmap.
    #[doc(alias = "block-dirty-bitmap-disable")]
    BlockDirtyBitmapDisable,
    /// Adds the contents of other dirty bitmaps to one.
    #[doc(alias = "block-dirty-bitmap-merge")]
    BlockDirtyBitmapMerge,
    /// Starts a backup job whose point in time is that of the transaction.
    #[doc(alias = "blockdev-backup")]
    BlockdevBackup,
    /// Puts an overlay that is already open on top of a node.
    #[doc(alias = "blockdev-snapshot")]
    BlockdevSnapshot,
    /// Takes a snapshot inside the image.
    #[doc(alias = "blockdev-snapshot-internal-sync")]
    BlockdevSnapshotInternalSync,
    /// Creates an overlay and puts it on top of a node.
    #[doc(alias = "blockdev-snapshot-sync")]
    BlockdevSnapshotSync,
    /// Starts a backup job to a file that QEMU opens itself. Replaced by `blockdev-backup`.
    ///
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

/// Envelope of the action `abort`.
///
/// The struct `AbortWrapper`, since QEMU 1.6.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,AbortWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AbortWrapper {
    /// An empty object.
    pub data: Abort,
}

impl AbortWrapper {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(data: impl Into<Abort>) -> Self {
        Self { data: data.into() }
    }
}

record! { sent AbortWrapper {
    data: "data" required,
} }

/// Envelope of the action `block-dirty-bitmap-add`.
///
/// The struct `BlockDirtyBitmapAddWrapper`, since QEMU 2.5.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockDirtyBitmapAddWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockDirtyBitmapAddWrapper {
    /// Arguments as of the command with the action's name.
    pub data: BlockDirtyBitmapAdd,
}

impl BlockDirtyBitmapAddWrapper {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(data: impl Into<BlockDirtyBitmapAdd>) -> Self {
        Self { data: data.into() }
    }
}

record! { sent BlockDirtyBitmapAddWrapper {
    data: "data" required,
} }

/// Envelope of the actions that remove, clear, enable or disable a dirty bitmap.
///
/// The struct `BlockDirtyBitmapWrapper`, since QEMU 2.5.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockDirtyBitmapWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockDirtyBitmapWrapper {
    /// Bitmap that the action changes.
    pub data: BlockDirtyBitmap,
}

impl BlockDirtyBitmapWrapper {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(data: impl Into<BlockDirtyBitmap>) -> Self {
        Self { data: data.into() }
    }
}

record! { sent BlockDirtyBitmapWrapper {
    data: "data" required,
} }

/// Envelope of the action `block-dirty-bitmap-merge`.
///
/// The struct `BlockDirtyBitmapMergeWrapper`, since QEMU 4.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockDirtyBitmapMergeWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockDirtyBitmapMergeWrapper {
    /// Arguments as of the command with the action's name.
    pub data: BlockDirtyBitmapMerge,
}

impl BlockDirtyBitmapMergeWrapper {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(data: impl Into<BlockDirtyBitmapMerge>) -> Self {
        Self { data: data.into() }
    }
}

record! { sent BlockDirtyBitmapMergeWrapper {
    data: "data" required,
} }

/// Envelope of the action `blockdev-backup`.
///
/// The struct `BlockdevBackupWrapper`, since QEMU 2.3.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevBackupWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevBackupWrapper {
    /// Arguments as of the command with the action's name.
    pub data: BlockdevBackup,
}

impl BlockdevBackupWrapper {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(data: impl Into<BlockdevBackup>) -> Self {
        Self { data: data.into() }
    }
}

record! { sent BlockdevBackupWrapper {
    data: "data" required,
} }

/// Envelope of the action `blockdev-snapshot`.
///
/// The struct `BlockdevSnapshotWrapper`, since QEMU 2.5.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevSnapshotWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevSnapshotWrapper {
    /// Arguments as of the command with the action's name.
    pub data: BlockdevSnapshot,
}

impl BlockdevSnapshotWrapper {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(data: impl Into<BlockdevSnapshot>) -> Self {
        Self { data: data.into() }
    }
}

record! { sent BlockdevSnapshotWrapper {
    data: "data" required,
} }

/// Envelope of the action `blockdev-snapshot-internal-sync`.
///
/// The struct `BlockdevSnapshotInternalWrapper`, since QEMU 1.7.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevSnapshotInternalWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevSnapshotInternalWrapper {
    /// Arguments as of the command with the action's name.
    pub data: BlockdevSnapshotInternal,
}

impl BlockdevSnapshotInternalWrapper {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(data: impl Into<BlockdevSnapshotInternal>) -> Self {
        Self { data: data.into() }
    }
}

record! { sent BlockdevSnapshotInternalWrapper {
    data: "data" required,
} }

/// Envelope of the action `blockdev-snapshot-sync`.
///
/// The struct `BlockdevSnapshotSyncWrapper`, since QEMU 1.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevSnapshotSyncWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevSnapshotSyncWrapper {
    /// Arguments as of the command with the action's name.
    pub data: BlockdevSnapshotSync,
}

impl BlockdevSnapshotSyncWrapper {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(data: impl Into<BlockdevSnapshotSync>) -> Self {
        Self { data: data.into() }
    }
}

record! { sent BlockdevSnapshotSyncWrapper {
    data: "data" required,
} }

/// Envelope of the deprecated action `drive-backup`.
///
/// The struct `DriveBackupWrapper`, since QEMU 1.6.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,DriveBackupWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DriveBackupWrapper {
    /// Arguments as of the command with the action's name.
    pub data: DriveBackup,
}

impl DriveBackupWrapper {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(data: impl Into<DriveBackup>) -> Self {
        Self { data: data.into() }
    }
}

record! { sent DriveBackupWrapper {
    data: "data" required,
} }

/// One operation of a transaction, with its arguments under `data`.
///
/// The union `TransactionAction`, since QEMU 1.1.
///
/// Its tag is `type`. [`TransactionActionBranch`] has the values of the tag.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,TransactionAction)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransactionAction {
    /// Operation, named like the command that does the same alone. It selects the type of `data`.
    ///
    /// The value of `type`, with the members of its branch.
    pub branch: TransactionActionBranch,
}

impl TransactionAction {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(branch: impl Into<TransactionActionBranch>) -> Self {
        Self { branch: branch.into() }
    }

    /// Always fails. For tests of the rollback.
    ///
    /// Creates a value with the branch `abort`.
    #[inline]
    pub fn abort() -> Self {
        Self::new(TransactionActionBranch::Abort(AbortWrapper::new(Abort::new())))
    }

    /// Creates a dirty bitmap.
    ///
    /// Creates a value with the branch `block-dirty-bitmap-add`.
    pub fn block_dirty_bitmap_add(node: impl Into<String>, name: impl Into<String>) -> Self {
        let members = BlockDirtyBitmapAdd::new(node, name);
        Self::new(TransactionActionBranch::BlockDirtyBitmapAdd(BlockDirtyBitmapAddWrapper::new(members)))
    }

    /// Deletes a dirty bitmap, from the image too if it is persistent.
    ///
    /// Creates a value with the branch `block-dirty-bitmap-remove`.
    pub fn block_dirty_bitmap_remove(node: impl Into<String>, name: impl Into<String>) -> Self {
        let members = BlockDirtyBitmap::new(node, name);
        Self::new(TransactionActionBranch::BlockDirtyBitmapRemove(BlockDirtyBitmapWrapper::new(members)))
    }

    /// Marks all data as clean in a dirty bitmap.
    ///
    /// Creates a value with the branch `block-dirty-bitmap-clear`.
    pub fn block_dirty_bitmap_clear(node: impl Into<String>, name: impl Into<String>) -> Self {
        let members = BlockDirtyBitmap::new(node, name);
        Self::new(TransactionActionBranch::BlockDirtyBitmapClear(BlockDirtyBitmapWrapper::new(members)))
    }

    /// Starts the recording of writes in a dirty bitmap.
    ///
    /// Creates a value with the branch `block-dirty-bitmap-enable`.
    pub fn block_dirty_bitmap_enable(node: impl Into<String>, name: impl Into<String>) -> Self {
        let members = BlockDirtyBitmap::new(node, name);
        Self::new(TransactionActionBranch::BlockDirtyBitmapEnable(BlockDirtyBitmapWrapper::new(members)))
    }

    /// Stops the recording of writes in a dirty bitmap.
    ///
    /// Creates a value with the branch `block-dirty-bitmap-disable`.
    pub fn block_dirty_bitmap_disable(node: impl Into<String>, name: impl Into<String>) -> Self {
        let members = BlockDirtyBitmap::new(node, name);
        Self::new(TransactionActionBranch::BlockDirtyBitmapDisable(BlockDirtyBitmapWrapper::new(members)))
    }

    /// Adds the contents of other dirty bitmaps to one.
    ///
    /// Creates a value with the branch `block-dirty-bitmap-merge`.
    pub fn block_dirty_bitmap_merge(
        node: impl Into<String>,
        target: impl Into<String>,
        bitmaps: impl IntoIterator<Item = impl Into<BlockDirtyBitmapOrStr>>,
    ) -> Self {
        let members = BlockDirtyBitmapMerge::new(node, target, bitmaps);
        Self::new(TransactionActionBranch::BlockDirtyBitmapMerge(BlockDirtyBitmapMergeWrapper::new(members)))
    }

    /// Starts a backup job whose point in time is that of the transaction.
    ///
    /// Creates a value with the branch `blockdev-backup`.
    pub fn blockdev_backup(
        device: impl Into<String>,
        sync: impl Into<MirrorSyncMode>,
        target: impl Into<String>,
    ) -> Self {
        let members = BlockdevBackup::new(device, sync, target);
        Self::new(TransactionActionBranch::BlockdevBackup(BlockdevBackupWrapper::new(members)))
    }

    /// Puts an overlay that is already open on top of a node.
    ///
    /// Creates a value with the branch `blockdev-snapshot`.
    pub fn blockdev_snapshot(node: impl Into<String>, overlay: impl Into<String>) -> Self {
        let members = BlockdevSnapshot::new(node, overlay);
        Self::new(TransactionActionBranch::BlockdevSnapshot(BlockdevSnapshotWrapper::new(members)))
    }

    /// Takes a snapshot inside the image.
    ///
    /// Creates a value with the branch `blockdev-snapshot-internal-sync`.
    pub fn blockdev_snapshot_internal_sync(device: impl Into<String>, name: impl Into<String>) -> Self {
        let members = BlockdevSnapshotInternal::new(device, name);
        Self::new(TransactionActionBranch::BlockdevSnapshotInternalSync(BlockdevSnapshotInternalWrapper::new(members)))
    }

    /// Creates an overlay and puts it on top of a node.
    ///
    /// Creates a value with the branch `blockdev-snapshot-sync`.
    pub fn blockdev_snapshot_sync(snapshot_file: impl Into<String>) -> Self {
        let members = BlockdevSnapshotSync::new(snapshot_file);
        Self::new(TransactionActionBranch::BlockdevSnapshotSync(BlockdevSnapshotSyncWrapper::new(members)))
    }

    /// Starts a backup job to a file that QEMU opens itself. Replaced by `blockdev-backup`.
    ///
    /// Creates a value with the branch `drive-backup`. **Deprecated** upstream.
    pub fn drive_backup(device: impl Into<String>, sync: impl Into<MirrorSyncMode>, target: impl Into<String>) -> Self {
        Self::new(TransactionActionBranch::DriveBackup(DriveBackupWrapper::new(DriveBackup::new(device, sync, target))))
    }
}

/// The branches of [`TransactionAction`], by the value of `type`.
///
/// `into` converts the members of a branch if no other branch has the same ones. For all others, name
/// the branch, such as `TransactionActionBranch::BlockDirtyBitmapRemove`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TransactionActionBranch {
    /// Always fails. For tests of the rollback.
    Abort(AbortWrapper),
    /// Creates a dirty bitmap.
    BlockDirtyBitmapAdd(BlockDirtyBitmapAddWrapper),
    /// Deletes a dirty bitmap, from the image too if it is persistent.
    BlockDirtyBitmapRemove(BlockDirtyBitmapWrapper),
    /// Marks all data as clean in a dirty bitmap.
    BlockDirtyBitmapClear(BlockDirtyBitmapWrapper),
    /// Starts the recording of writes in a dirty bitmap.
    BlockDirtyBitmapEnable(BlockDirtyBitmapWrapper),
    /// Stops the recording of writes in a dirty bitmap.
    BlockDirtyBitmapDisable(BlockDirtyBitmapWrapper),
    /// Adds the contents of other dirty bitmaps to one.
    BlockDirtyBitmapMerge(BlockDirtyBitmapMergeWrapper),
    /// Starts a backup job whose point in time is that of the transaction.
    BlockdevBackup(BlockdevBackupWrapper),
    /// Puts an overlay that is already open on top of a node.
    BlockdevSnapshot(BlockdevSnapshotWrapper),
    /// Takes a snapshot inside the image.
    BlockdevSnapshotInternalSync(BlockdevSnapshotInternalWrapper),
    /// Creates an overlay and puts it on top of a node.
    BlockdevSnapshotSync(BlockdevSnapshotSyncWrapper),
    /// Starts a backup job to a file that QEMU opens itself. Replaced by `blockdev-backup`.
    ///
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

/// Options that apply to a transaction as a whole.
///
/// The struct `TransactionProperties`, since QEMU 2.5.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,TransactionProperties)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TransactionProperties {
    /// Whether the jobs of the transaction also end together. Default: `individual`.
    #[doc(alias = "completion-mode")]
    pub completion_mode: Option<ActionCompletionMode>,
}

impl TransactionProperties {
    /// Creates a value with no member set.
    #[inline]
    pub fn new() -> Self {
        Self { completion_mode: None }
    }

    /// Sets `completion-mode`. Whether the jobs of the transaction also end together. Default: `individual`.
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

    /// Carries out several block operations as one: all take effect at the same point in time, or none does.
    ///
    /// Use it for consistent snapshots and backups of several disks, and to couple a backup with the creation or
    /// clearing of a dirty bitmap.
    /// If an action fails, those before it are undone and the reply is the error of the action that failed. Files
    /// that were created for snapshots can remain.
    /// The command returns when all jobs have started, not when they have ended. Jobs that fail later do not undo
    /// the other actions; see `completion-mode`.
    /// With `grouped` completion, all jobs share one end: cancelling one cancels all, and `job-finalize` of one
    /// finalizes all.
    ///
    /// ```
    /// # use qapi_types::qmp;
    /// # #[cfg(feature = "blocking")]
    /// # fn example<C: qmp::Client>(vm: C) -> Result<(), C::Error> {
    /// // The bitmap records what is written after the moment that the backup has.
    /// let backup = qmp::BlockdevBackup::new("disk0", qmp::MirrorSyncMode::Full, "backup-target");
    /// vm.transaction([
    ///     qmp::TransactionAction::block_dirty_bitmap_add("disk0", "since-backup"),
    ///     qmp::TransactionAction::new(backup.job_id("backup0")),
    /// ])?;
    /// # Ok(())
    /// # }
    /// ```
    ///
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
        /// Operations, prepared in this order. The first failure undoes the earlier ones.
        pub actions: Vec<types::TransactionAction>,
        /// Options of the whole transaction. If absent: the jobs end independently of each other.
        pub properties: Option<types::TransactionProperties>,
    }

    impl Transaction {
        /// Creates a value with the mandatory members and no optional one.
        pub fn new(actions: impl IntoIterator<Item = impl Into<types::TransactionAction>>) -> Self {
            Self { actions: actions.into_iter().map(Into::into).collect(), properties: None }
        }

        /// Sets `properties`. Options of the whole transaction. If absent: the jobs end independently of each other.
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
