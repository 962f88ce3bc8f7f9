// Generated as `qmp` from schemas/qapi/job.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Types, commands and events of `schemas/qapi/job.json`.

#[allow(unused_imports)] // not every module needs types of others
use super::*;
use crate::Extra;
use crate::wire::{enumeration, record};

/// The enum `JobType`, since QEMU 1.7.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,JobType)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JobType {
    /// Value `commit`.
    Commit,
    /// Value `stream`.
    Stream,
    /// Value `mirror`.
    Mirror,
    /// Value `backup`.
    Backup,
    /// Value `create`, since QEMU 3.0.
    Create,
    /// Value `amend`, since QEMU 5.1.
    Amend,
    /// Value `snapshot-load`, since QEMU 6.0.
    #[doc(alias = "snapshot-load")]
    SnapshotLoad,
    /// Value `snapshot-save`, since QEMU 6.0.
    #[doc(alias = "snapshot-save")]
    SnapshotSave,
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

/// The enum `JobStatus`, since QEMU 2.12.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,JobStatus)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JobStatus {
    /// Value `undefined`.
    Undefined,
    /// Value `created`.
    Created,
    /// Value `running`.
    Running,
    /// Value `paused`.
    Paused,
    /// Value `ready`.
    Ready,
    /// Value `standby`.
    Standby,
    /// Value `waiting`.
    Waiting,
    /// Value `pending`.
    Pending,
    /// Value `aborting`.
    Aborting,
    /// Value `concluded`.
    Concluded,
    /// Value `null`.
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

/// The enum `JobVerb`, since QEMU 2.12.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,JobVerb)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JobVerb {
    /// Value `cancel`.
    Cancel,
    /// Value `pause`.
    Pause,
    /// Value `resume`.
    Resume,
    /// Value `set-speed`.
    #[doc(alias = "set-speed")]
    SetSpeed,
    /// Value `complete`.
    Complete,
    /// Value `dismiss`.
    Dismiss,
    /// Value `finalize`.
    Finalize,
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

/// The struct `JobInfo`, since QEMU 3.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,JobInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct JobInfo {
    /// Member `id`.
    pub id: String,
    /// Member `type`.
    pub r#type: JobType,
    /// Member `status`.
    pub status: JobStatus,
    /// Member `current-progress`.
    #[doc(alias = "current-progress")]
    pub current_progress: i64,
    /// Member `total-progress`.
    #[doc(alias = "total-progress")]
    pub total_progress: i64,
    /// Member `error`.
    pub error: Option<String>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl JobInfo {
    /// With the mandatory members, no optional one set.
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

    /// Sets `error`.
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
        /// Member `id`.
        pub id: String,
    }

    impl JobPause {
        /// With the mandatory members, no optional one set.
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
        /// Member `id`.
        pub id: String,
    }

    impl JobResume {
        /// With the mandatory members, no optional one set.
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
        /// Member `id`.
        pub id: String,
    }

    impl JobCancel {
        /// With the mandatory members, no optional one set.
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
        /// Member `id`.
        pub id: String,
    }

    impl JobComplete {
        /// With the mandatory members, no optional one set.
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
        /// Member `id`.
        pub id: String,
    }

    impl JobDismiss {
        /// With the mandatory members, no optional one set.
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
        /// Member `id`.
        pub id: String,
    }

    impl JobFinalize {
        /// With the mandatory members, no optional one set.
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
        /// With no member set.
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

    /// The event `JOB_STATUS_CHANGE`, since QEMU 3.0.
    ///
    /// Needs the feature `job` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Event-,JOB_STATUS_CHANGE)
    #[doc(alias = "JOB_STATUS_CHANGE")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct JobStatusChange {
        /// Member `id`.
        pub id: String,
        /// Member `status`.
        pub status: types::JobStatus,
        /// Members that this type does not know.
        pub extra: Extra,
    }

    #[cfg(feature = "server")]
    impl JobStatusChange {
        /// With the mandatory members, no optional one set.
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
