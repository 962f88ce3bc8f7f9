// Generated as `qmp` from schemas/qapi/job.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Schema of `schemas/qapi/job.json` as data.

#[allow(unused_imports)] // not every module needs all of them
use super::*;
use crate::schema::*;

/// `JobType`
pub static JOB_TYPE: Enum = Enum {
    name: "JobType",
    values: &[
        value("commit"),
        value("stream"),
        value("mirror"),
        value("backup"),
        value("create"),
        value("amend"),
        value("snapshot-load"),
        value("snapshot-save"),
        value("snapshot-delete"),
    ],
    ..EMPTY_ENUM
};

/// `JobStatus`
pub static JOB_STATUS: Enum = Enum {
    name: "JobStatus",
    values: &[
        value("undefined"),
        value("created"),
        value("running"),
        value("paused"),
        value("ready"),
        value("standby"),
        value("waiting"),
        value("pending"),
        value("aborting"),
        value("concluded"),
        value("null"),
    ],
    ..EMPTY_ENUM
};

/// `JobVerb`
pub static JOB_VERB: Enum = Enum {
    name: "JobVerb",
    values: &[
        value("cancel"),
        value("pause"),
        value("resume"),
        value("set-speed"),
        value("complete"),
        value("dismiss"),
        value("finalize"),
        value("change"),
    ],
    ..EMPTY_ENUM
};

/// `JobInfo`
pub static JOB_INFO: Object = Object {
    name: "JobInfo",
    members: &[
        required("id", Type::Str),
        required("type", Type::Enum(&JOB_TYPE)),
        required("status", Type::Enum(&JOB_STATUS)),
        required("current-progress", Type::Int64),
        required("total-progress", Type::Int64),
        optional("error", Type::Str),
    ],
    ..EMPTY_OBJECT
};

/// Commands of `schemas/qapi/job.json`.
pub(super) mod command {
    #[allow(unused_imports)] // not every command needs one
    use super::super::types;
    use crate::schema::*;

    /// `job-pause`
    pub static JOB_PAUSE: Command = Command {
        name: "job-pause",
        arguments: &Object { members: &[required("id", Type::Str)], ..EMPTY_OBJECT },
        since: Some("3.0"),
        ..COMMAND
    };

    impl Described for super::super::super::command::JobPause {
        type Info = Command;
        const INFO: &'static Command = &JOB_PAUSE;
    }

    /// `job-resume`
    pub static JOB_RESUME: Command = Command {
        name: "job-resume",
        arguments: &Object { members: &[required("id", Type::Str)], ..EMPTY_OBJECT },
        since: Some("3.0"),
        ..COMMAND
    };

    impl Described for super::super::super::command::JobResume {
        type Info = Command;
        const INFO: &'static Command = &JOB_RESUME;
    }

    /// `job-cancel`
    pub static JOB_CANCEL: Command = Command {
        name: "job-cancel",
        arguments: &Object { members: &[required("id", Type::Str)], ..EMPTY_OBJECT },
        since: Some("3.0"),
        ..COMMAND
    };

    impl Described for super::super::super::command::JobCancel {
        type Info = Command;
        const INFO: &'static Command = &JOB_CANCEL;
    }

    /// `job-complete`
    pub static JOB_COMPLETE: Command = Command {
        name: "job-complete",
        arguments: &Object { members: &[required("id", Type::Str)], ..EMPTY_OBJECT },
        since: Some("3.0"),
        ..COMMAND
    };

    impl Described for super::super::super::command::JobComplete {
        type Info = Command;
        const INFO: &'static Command = &JOB_COMPLETE;
    }

    /// `job-dismiss`
    pub static JOB_DISMISS: Command = Command {
        name: "job-dismiss",
        arguments: &Object { members: &[required("id", Type::Str)], ..EMPTY_OBJECT },
        since: Some("3.0"),
        ..COMMAND
    };

    impl Described for super::super::super::command::JobDismiss {
        type Info = Command;
        const INFO: &'static Command = &JOB_DISMISS;
    }

    /// `job-finalize`
    pub static JOB_FINALIZE: Command = Command {
        name: "job-finalize",
        arguments: &Object { members: &[required("id", Type::Str)], ..EMPTY_OBJECT },
        since: Some("3.0"),
        ..COMMAND
    };

    impl Described for super::super::super::command::JobFinalize {
        type Info = Command;
        const INFO: &'static Command = &JOB_FINALIZE;
    }

    /// `query-jobs`
    pub static QUERY_JOBS: Command = Command {
        name: "query-jobs",
        returns: Some(Type::Array(&Type::Object(&types::JOB_INFO))),
        since: Some("3.0"),
        ..COMMAND
    };

    impl Described for super::super::super::command::QueryJobs {
        type Info = Command;
        const INFO: &'static Command = &QUERY_JOBS;
    }
}

/// Events of `schemas/qapi/job.json`.
pub(super) mod event {
    #[allow(unused_imports)] // not every event needs one
    use super::super::types;
    use crate::schema::*;

    /// `JOB_STATUS_CHANGE`
    pub static JOB_STATUS_CHANGE: Event = Event {
        name: "JOB_STATUS_CHANGE",
        data: &Object {
            members: &[required("id", Type::Str), required("status", Type::Enum(&types::JOB_STATUS))],
            ..EMPTY_OBJECT
        },
        since: Some("3.0"),
        ..EVENT
    };

    impl Described for super::super::super::event::JobStatusChange {
        type Info = Event;
        const INFO: &'static Event = &JOB_STATUS_CHANGE;
    }
}
