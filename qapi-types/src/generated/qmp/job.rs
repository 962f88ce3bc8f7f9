// Generated as `qmp` from schemas/qapi/job.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Types, commands and events of `schemas/qapi/job.json`.

#[allow(unused_imports)] // not every module needs types of others
use super::*;
use crate::Extra;
use crate::wire::{enumeration, record};

/// Kind of work that a background job does.
///
/// The enum `JobType`, since QEMU 1.7.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,JobType)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JobType {
    /// Moves data of overlay images down into a backing image; started by `block-commit`.
    Commit,
    /// Pulls data of backing images up into an overlay; started by `block-stream`.
    Stream,
    /// Copies a disk and keeps the copy up to date; started by `blockdev-mirror` or `drive-mirror`.
    Mirror,
    /// Copies a disk as it was when the job started; started by `blockdev-backup` or `drive-backup`.
    Backup,
    /// Writes a new, empty image; started by `blockdev-create`.
    ///
    /// Value `create`, since QEMU 3.0.
    Create,
    /// Changes format options, such as encryption key slots, of an open image; started by `x-blockdev-amend`.
    ///
    /// Value `amend`, since QEMU 5.1.
    Amend,
    /// Restores the machine and its disks from an internal snapshot.
    ///
    /// Value `snapshot-load`, since QEMU 6.0.
    #[doc(alias = "snapshot-load")]
    SnapshotLoad,
    /// Stores the state of the machine and its disks in an internal snapshot.
    ///
    /// Value `snapshot-save`, since QEMU 6.0.
    #[doc(alias = "snapshot-save")]
    SnapshotSave,
    /// Removes an internal snapshot from the disks that contain it.
    ///
    /// Value `snapshot-delete`, since QEMU 6.0.
    #[doc(alias = "snapshot-delete")]
    SnapshotDelete,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { both JobType {
    "commit" Commit,
    "stream" Stream,
    "mirror" Mirror,
    "backup" Backup,
    "create" Create,
    "amend" Amend,
    "snapshot-load" SnapshotLoad,
    "snapshot-save" SnapshotSave,
    "snapshot-delete" SnapshotDelete,
} open }

/// State of a job between its creation and its removal.
///
/// A typical job goes `created`, `running`, `waiting`, `pending`, `concluded`, `null`. A mirror job is also
/// `ready` between `running` and `waiting`.
/// A job that fails or is cancelled goes through `aborting` to `concluded`.
/// Each step is announced by a [`JOB_STATUS_CHANGE`](super::event::JobStatusChange) event. `concluded` does not mean success: read `error` of
/// [`JobInfo`](super::JobInfo).
///
/// The enum `JobStatus`, since QEMU 2.12.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,JobStatus)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JobStatus {
    /// Initial value inside QEMU. Clients do not see it.
    Undefined,
    /// The job exists, but its work has not begun.
    Created,
    /// The job does its work.
    Running,
    /// The work is suspended, by `job-pause`, by an I/O error under the policy `stop`, or briefly by QEMU itself.
    Paused,
    /// Source and target are equal and are kept equal. The job goes on until `job-complete` or a cancellation ends
    /// it.
    Ready,
    /// A `ready` job that is suspended.
    Standby,
    /// The job's own work is finished, and it waits for the other jobs of its transaction.
    Waiting,
    /// All work is finished, and the changes of the block graph remain to be made. With `auto-finalize` false, the
    /// job stays here until `job-finalize`.
    Pending,
    /// The job failed or was cancelled, and cleans up.
    Aborting,
    /// The job has ended, with or without success. With `auto-dismiss` false, it stays visible until `job-dismiss`.
    Concluded,
    /// The job is being removed. The last `JOB_STATUS_CHANGE` event of a job reports this state.
    Null,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { received JobStatus {
    "undefined" Undefined,
    "created" Created,
    "running" Running,
    "paused" Paused,
    "ready" Ready,
    "standby" Standby,
    "waiting" Waiting,
    "pending" Pending,
    "aborting" Aborting,
    "concluded" Concluded,
    "null" Null,
} open }

/// Action that a client can request of a job; which ones are allowed depends on the job's state.
///
/// The enum `JobVerb`, since QEMU 2.12.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,JobVerb)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JobVerb {
    /// End the job early, by `job-cancel` or `block-job-cancel`.
    Cancel,
    /// Suspend the work, by `job-pause`.
    Pause,
    /// Continue suspended work, by `job-resume`.
    Resume,
    /// Limit the rate of a block job, by `block-job-set-speed`.
    #[doc(alias = "set-speed")]
    SetSpeed,
    /// End a `ready` job with success, by `job-complete`.
    Complete,
    /// Remove a `concluded` job from the list, by `job-dismiss`.
    Dismiss,
    /// Let a `pending` job make its final changes, by `job-finalize`.
    Finalize,
    /// Alter options of a block job that runs, by `block-job-change`.
    ///
    /// Value `change`, since QEMU 8.2.
    Change,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { both JobVerb {
    "cancel" Cancel,
    "pause" Pause,
    "resume" Resume,
    "set-speed" SetSpeed,
    "complete" Complete,
    "dismiss" Dismiss,
    "finalize" Finalize,
    "change" Change,
} open }

/// State, progress and result of one job.
///
/// The struct `JobInfo`, since QEMU 3.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,JobInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct JobInfo {
    /// Identifier given when the job was started. Commands and events name the job by it.
    pub id: String,
    /// Kind of work, which tells the command that started the job.
    pub r#type: JobType,
    /// State of the job at the time of the query.
    pub status: JobStatus,
    /// Work done so far, in a unit of the job's own (often bytes). Use it only in proportion to `total-progress`.
    #[doc(alias = "current-progress")]
    pub current_progress: i64,
    /// Value of `current-progress` expected at the end. It can grow and shrink while the job runs: a mirror raises
    /// it when the guest writes.
    #[doc(alias = "total-progress")]
    pub total_progress: i64,
    /// Message for people that tells why the job failed. If absent: the job has not failed; a `concluded` job
    /// without it succeeded.
    pub error: Option<String>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl JobInfo {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(
        id: impl Into<String>,
        r#type: impl Into<JobType>,
        status: impl Into<JobStatus>,
        current_progress: i64,
        total_progress: i64,
    ) -> Self {
        Self {
            id: id.into(),
            r#type: r#type.into(),
            status: status.into(),
            current_progress,
            total_progress,
            error: None,
            extra: Extra::default(),
        }
    }

    /// Sets `error`. Message for people that tells why the job failed. If absent: the job has not failed; a
    /// `concluded` job without it succeeded.
    #[must_use]
    pub fn error(mut self, error: impl Into<String>) -> Self {
        self.error = Some(error.into());
        self
    }
}

record! { received JobInfo {
    id: "id" required,
    r#type: "type" required,
    status: "status" required,
    current_progress: "current-progress" required,
    total_progress: "total-progress" required,
    error: "error" optional,
} extra }

/// Commands of `schemas/qapi/job.json`.
pub(crate) mod command {
    use super::super::types;
    use crate::wire::record;
    use crate::{Command, Empty};

    /// Requests that a job suspends its work.
    ///
    /// Returns at once. The job becomes `paused`, or `standby` if it was `ready`, when it reaches its next pause
    /// point; a [`JOB_STATUS_CHANGE`](super::super::event::JobStatusChange) event reports it.
    /// Fails if a client has already paused the job.
    ///
    /// The command `job-pause`, since QEMU 3.0.
    ///
    /// Returns nothing.
    ///
    /// Needs the feature `job` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,job%2Dpause)
    #[doc(alias = "job-pause")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct JobPause {
        /// Job to suspend, as listed by `query-jobs`.
        pub id: String,
    }

    impl JobPause {
        /// Creates a value with the mandatory members and no optional one.
        pub fn new(id: impl Into<String>) -> Self {
            Self { id: id.into() }
        }
    }

    record! { sent JobPause {
        id: "id" required,
    } }

    impl Command for JobPause {
        type Reply = Empty;
        const NAME: &'static str = "job-pause";
        const SINCE: Option<&'static str> = Some("3.0");
    }

    /// Continues a job that [`job-pause`](super::super::command::JobPause) or an I/O error has suspended.
    ///
    /// For block jobs, the recorded I/O error is reset, and the failed request is tried again. Fails if the job is
    /// not paused by the client.
    ///
    /// The command `job-resume`, since QEMU 3.0.
    ///
    /// Returns nothing.
    ///
    /// Needs the feature `job` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,job%2Dresume)
    #[doc(alias = "job-resume")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct JobResume {
        /// Job to continue, as listed by `query-jobs`.
        pub id: String,
    }

    impl JobResume {
        /// Creates a value with the mandatory members and no optional one.
        pub fn new(id: impl Into<String>) -> Self {
            Self { id: id.into() }
        }
    }

    record! { sent JobResume {
        id: "id" required,
    } }

    impl Command for JobResume {
        type Reply = Empty;
        const NAME: &'static str = "job-resume";
        const SINCE: Option<&'static str> = Some("3.0");
    }

    /// Requests that a job ends early, without the effect it was started for.
    ///
    /// Returns at once. The job ends later, usually by `aborting`; it can still succeed if it was about to finish.
    /// A mirror job that is `ready` is aborted too, as by `block-job-cancel` with `force`. To end such a job with a
    /// usable copy, call `block-job-cancel` without `force`.
    ///
    /// The command `job-cancel`, since QEMU 3.0.
    ///
    /// Returns nothing.
    ///
    /// Needs the feature `job` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,job%2Dcancel)
    #[doc(alias = "job-cancel")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct JobCancel {
        /// Job to end, as listed by `query-jobs`.
        pub id: String,
    }

    impl JobCancel {
        /// Creates a value with the mandatory members and no optional one.
        pub fn new(id: impl Into<String>) -> Self {
            Self { id: id.into() }
        }
    }

    record! { sent JobCancel {
        id: "id" required,
    } }

    impl Command for JobCancel {
        type Reply = Empty;
        const NAME: &'static str = "job-cancel";
        const SINCE: Option<&'static str> = Some("3.0");
    }

    /// Ends a `ready` job with success; a mirror job then switches its user to the target.
    ///
    /// Only mirror jobs and commits of the active layer become `ready`, which the `BLOCK_JOB_READY` event and the
    /// state `ready` announce. The command fails in any state but `ready` and `standby`.
    /// Returns without waiting for the end. Wait for `BLOCK_JOB_COMPLETED` or for the state `concluded`; the event
    /// can arrive before or after the reply.
    ///
    /// ```
    /// # use qapi_types::qmp;
    /// # #[cfg(feature = "blocking")]
    /// # fn example<C: qmp::Client>(vm: C) -> Result<(), C::Error> {
    /// let mut jobs = vm.query_jobs()?.into_iter();
    /// if let Some(job) = jobs.find(|job| job.status == qmp::JobStatus::Ready) {
    ///     vm.job_complete(job.id)?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The command `job-complete`, since QEMU 3.0.
    ///
    /// Returns nothing.
    ///
    /// Needs the feature `job` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,job%2Dcomplete)
    #[doc(alias = "job-complete")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct JobComplete {
        /// Job to complete, as listed by `query-jobs`.
        pub id: String,
    }

    impl JobComplete {
        /// Creates a value with the mandatory members and no optional one.
        pub fn new(id: impl Into<String>) -> Self {
            Self { id: id.into() }
        }
    }

    record! { sent JobComplete {
        id: "id" required,
    } }

    impl Command for JobComplete {
        type Reply = Empty;
        const NAME: &'static str = "job-complete";
        const SINCE: Option<&'static str> = Some("3.0");
    }

    /// Removes a job that has ended from the list of jobs.
    ///
    /// The job must be `concluded`. Its error can no longer be read afterwards, and its identifier becomes free.
    /// Needed for jobs started with `auto-dismiss` false, and always for `blockdev-create`, `x-blockdev-amend` and
    /// the `snapshot-*` jobs.
    ///
    /// ```
    /// # use qapi_types::qmp;
    /// # #[cfg(feature = "blocking")]
    /// # fn example<C: qmp::Client>(vm: C) -> Result<(), C::Error> {
    /// for job in vm.query_jobs()? {
    ///     if job.status == qmp::JobStatus::Concluded {
    ///         vm.job_dismiss(job.id)?;
    ///     }
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The command `job-dismiss`, since QEMU 3.0.
    ///
    /// Returns nothing.
    ///
    /// Needs the feature `job` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,job%2Ddismiss)
    #[doc(alias = "job-dismiss")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct JobDismiss {
        /// Job to remove. It must be in the state `concluded`.
        pub id: String,
    }

    impl JobDismiss {
        /// Creates a value with the mandatory members and no optional one.
        pub fn new(id: impl Into<String>) -> Self {
            Self { id: id.into() }
        }
    }

    record! { sent JobDismiss {
        id: "id" required,
    } }

    impl Command for JobDismiss {
        type Reply = Empty;
        const NAME: &'static str = "job-dismiss";
        const SINCE: Option<&'static str> = Some("3.0");
    }

    /// Lets jobs that wait in the state `pending` make their final changes of the block graph.
    ///
    /// Needed only for jobs started with `auto-finalize` false. If the job belongs to a transaction with grouped
    /// completion, all its jobs must be `pending`, and one call finalizes them all.
    ///
    /// The command `job-finalize`, since QEMU 3.0.
    ///
    /// Returns nothing.
    ///
    /// Needs the feature `job` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,job%2Dfinalize)
    #[doc(alias = "job-finalize")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct JobFinalize {
        /// Job to finalize, or any one job of a transaction.
        pub id: String,
    }

    impl JobFinalize {
        /// Creates a value with the mandatory members and no optional one.
        pub fn new(id: impl Into<String>) -> Self {
            Self { id: id.into() }
        }
    }

    record! { sent JobFinalize {
        id: "id" required,
    } }

    impl Command for JobFinalize {
        type Reply = Empty;
        const NAME: &'static str = "job-finalize";
        const SINCE: Option<&'static str> = Some("3.0");
    }

    /// Returns state and progress of all background jobs, block jobs included.
    ///
    /// Jobs that have ended stay listed until they are dismissed. Jobs that QEMU starts for its own use have no
    /// identifier and are not listed.
    ///
    /// ```
    /// # use qapi_types::qmp;
    /// # #[cfg(feature = "blocking")]
    /// # fn example<C: qmp::Client>(vm: C) -> Result<(), C::Error> {
    /// for job in vm.query_jobs()? {
    ///     println!("{} ({}): {}", job.id, job.r#type, job.status);
    ///     if let Some(error) = job.error {
    ///         println!("{} failed: {error}", job.id);
    ///     }
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The command `query-jobs`, since QEMU 3.0.
    ///
    /// Returns an array of [`JobInfo`](types::JobInfo).
    ///
    /// Needs the feature `job` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,query%2Djobs)
    #[doc(alias = "query-jobs")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct QueryJobs {}

    impl QueryJobs {
        /// Creates a value with no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent QueryJobs {} }

    impl Command for QueryJobs {
        type Reply = Vec<types::JobInfo>;
        const NAME: &'static str = "query-jobs";
        const SINCE: Option<&'static str> = Some("3.0");
    }
}

/// Events of `schemas/qapi/job.json`.
pub(crate) mod event {
    use super::super::types;
    use crate::wire::record;
    use crate::{Event, Extra};

    /// Emitted when a job enters another state.
    ///
    /// Emitted for jobs of all types, unlike the `BLOCK_JOB_*` events. The event does not tell whether a
    /// `concluded` job succeeded: call [`query-jobs`](super::super::command::QueryJobs) before the job is dismissed.
    /// With `auto-dismiss` true, a job is gone directly after `concluded`, so its error can be lost. Start jobs
    /// with `auto-dismiss` false to avoid this.
    ///
    /// The event `JOB_STATUS_CHANGE`, since QEMU 3.0.
    ///
    /// Needs the feature `job` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Event-,JOB_STATUS_CHANGE)
    #[doc(alias = "JOB_STATUS_CHANGE")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct JobStatusChange {
        /// Identifier given when the job was started, as `job-id` of the starting command.
        pub id: String,
        /// State that the job has just entered.
        pub status: types::JobStatus,
        /// Members that this type does not know.
        pub extra: Extra,
    }

    #[cfg(feature = "server")]
    impl JobStatusChange {
        /// Creates a value with the mandatory members and no optional one.
        pub fn new(id: impl Into<String>, status: impl Into<types::JobStatus>) -> Self {
            Self { id: id.into(), status: status.into(), extra: Extra::default() }
        }
    }

    record! { received JobStatusChange {
        id: "id" required,
        status: "status" required,
    } extra }

    impl Event for JobStatusChange {
        const NAME: &'static str = "JOB_STATUS_CHANGE";
        const SINCE: Option<&'static str> = Some("3.0");
    }
}
