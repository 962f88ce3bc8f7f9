//! Migration: to an URI and over descriptors, held, cancelled, failing at each end.

use std::os::fd::OwnedFd;
use std::time::Duration;

use serde_json::json;

use super::model::Model;
use super::{Fault, good, no_fault, run, survives};
use crate::workflow::{Job, Migration, MigrationEnd, Resource};

fn fd() -> OwnedFd {
    std::fs::File::open("/dev/null").unwrap().into()
}

#[test]
fn a_machine_is_migrated() {
    let migration = || Migration::to("tcp:h:1").parameters(&json!({"max-bandwidth": 9})).unwrap();
    let mut model = Model::new();
    let end = good(
        migration(),
        &mut model,
        &[
            "Monitor query-migrate-capabilities",
            "Monitor query-migrate-parameters",
            r#"Monitor migrate-set-capabilities {"capabilities":[{"capability":"events","state":true}]}"#,
            r#"Monitor migrate-set-parameters {"max-bandwidth":9}"#,
            r#"Monitor migrate {"uri":"tcp:h:1"}"#,
            "Monitor query-migrate",
            "Monitor query-migrate",
            "Monitor query-migrate",
            "Monitor query-migrate",
            "Monitor query-status",
            "Monitor query-status",
        ],
    );
    assert_eq!(end, MigrationEnd::Completed);
    survives(migration, Model::new, &[]);
    survives(|| migration().deadline(Duration::from_secs(500)), Model::new, &[]);
}

#[test]
fn a_failure_has_its_reason_and_restores_the_settings() {
    for state in ["active", "device", "completed"] {
        let failing = || Model { migration_fails: Some(state), ..Model::new() };
        let migration = || Migration::to("tcp:h:1").incoming().capability("pause-before-switchover", true);
        let mut model = failing();
        let error = run(migration(), &mut model, no_fault).result.unwrap_err();
        assert_eq!(error.to_string(), "the migration has the status `failed`: no route");
        assert!(model.left().is_empty(), "{:?}", model.left());
        survives(migration, failing, &[]);
    }
}

#[test]
fn a_destination_is_waited_for() {
    let both = || Migration::over_fds(fd(), fd()).until_switchover();
    let mut model = Model::new();
    let done = run(both(), &mut model, no_fault);
    assert_eq!(done.result.unwrap(), MigrationEnd::PreSwitchover);
    assert!(done.sent.contains(&r#"Destination migrate-incoming {"uri":"fd:qapi-migration"}"#.to_owned()));
    assert!(model.fds.is_empty() && model.pauses);
    let attach = || Migration::attach().incoming();
    let done = run(attach(), &mut model, no_fault);
    assert_eq!(done.result.unwrap(), MigrationEnd::Completed);
    assert_eq!(done.sent[1], r#"Monitor migrate-continue {"state":"pre-switchover"}"#);
    let last: Vec<_> = done.sent.iter().rev().take(3).collect();
    assert_eq!(last, ["Monitor query-status", "Monitor query-status", "Destination query-migrate"]);
    survives(both, Model::new, &[]);
    survives(|| Migration::over_fd(fd()), Model::new, &[]);
}

#[test]
fn a_machine_that_runs_at_the_destination_is_not_cancelled() {
    let migration = vec!["setup", "active", "postcopy-active", "postcopy-active"];
    let mut model = Model { migration, ..Model::new() };
    let cancel = |step, call: bool| (step == 1 && !call).then_some(Fault::CancelWait);
    let done = run(Migration::to("tcp:h:1"), &mut model, cancel);
    let error = done.result.unwrap_err();
    assert!(error.is_cancelled() && error.left_behind().contains(&Resource::Migration), "{error}");
    assert!(!done.sent.contains(&"Monitor migrate_cancel".to_owned()), "{:#?}", done.sent);
}

#[test]
fn neither_an_uri_nor_arguments_are_shown() {
    let shown = format!("{:?}", Migration::to("exec:me:hunter2"));
    assert!(shown.starts_with("Migration {") && !shown.contains("hunter2"), "{shown}");
    let arguments = json!({"job-id": "j", "key": "hunter2"}).as_object().unwrap().clone();
    let shown = format!("{:?}", Job::start_raw("x-start", arguments));
    assert!(shown.contains("x-start") && !shown.contains("hunter2"), "{shown}");
}

#[test]
fn a_migration_that_is_faster_than_its_cancellation_has_succeeded() {
    let mut model = Model { migration: vec!["setup", "active", "completed"], ..Model::new() };
    let cancel = |step, call: bool| (step == 1 && !call).then_some(Fault::CancelWait);
    let done = run(Migration::to("tcp:h:1"), &mut model, cancel);
    assert_eq!(done.result.unwrap(), MigrationEnd::Completed);
    let mut model = Model::new();
    let cancel = |step, call: bool| (step == 0 && !call).then_some(Fault::CancelWait);
    let done = run(Migration::to("tcp:h:1"), &mut model, cancel);
    assert!(done.result.unwrap_err().is_cancelled() && model.left().is_empty());
    assert!(done.sent.contains(&"Monitor migrate_cancel".to_owned()));
}
