//! Jobs: to their end, ready, pending, attached, vanished, cancelled, on servers old and new.

use std::time::Duration;

use qapi_types::qmp::command::{BlockdevCreate, BlockdevMirror};
use qapi_types::qmp::{self, MirrorSyncMode};
use serde_json::json;

use super::model::Model;
use super::{Fault, good, no_fault, run, survives};
use crate::workflow::{Failure, Job, JobEnd, Peer, Resource, Step, Workflow};

fn mirror() -> Job {
    Job::start(&BlockdevMirror::new("d", "t", MirrorSyncMode::Full).job_id("m")).unwrap()
}

fn mirroring() -> Model {
    let job_states = vec!["created", "running", "ready", "waiting", "pending", "concluded"];
    Model { job_states, ..Model::new() }
}

fn args(members: serde_json::Value) -> serde_json::Map<String, serde_json::Value> {
    members.as_object().unwrap().clone()
}

const START: &str =
    r#"Monitor blockdev-mirror {"auto-dismiss":false,"device":"d","job-id":"m","sync":"full","target":"t"}"#;

#[test]
fn a_mirror_is_completed_and_dismissed() {
    let end = good(
        mirror(),
        &mut mirroring(),
        &[
            START,
            "Monitor query-jobs",
            "Monitor query-jobs",
            "Monitor query-jobs",
            "Monitor query-jobs",
            r#"Monitor job-complete {"id":"m"}"#,
            "Monitor query-jobs",
            "Monitor query-jobs",
            r#"Monitor job-finalize {"id":"m"}"#,
            "Monitor query-jobs",
            r#"Monitor job-dismiss {"id":"m"}"#,
        ],
    );
    assert_eq!(end, JobEnd::Concluded);
    survives(mirror, mirroring, &[]);
    survives(|| mirror().deadline(Duration::from_secs(1000)), mirroring, &[]);
}

#[test]
fn a_job_of_any_sort_ends_with_its_own_error() {
    let options = || qmp::BlockdevCreateOptionsBranch::File(qmp::BlockdevCreateOptionsFile::new("/x", 1));
    let create = || Job::start(&BlockdevCreate::new("c", qmp::BlockdevCreateOptions::new(options()))).unwrap();
    let failing = || Model { job_error: Some("No space left"), ..Model::new() };
    let error = run(create(), &mut failing(), no_fault).result.unwrap_err();
    assert_eq!(error.to_string(), "the job `c` failed: No space left");
    assert!(matches!(error.failure(), Failure::Job { .. }));
    survives(create, failing, &[]);
    survives(create, Model::new, &[]);
}

#[test]
fn the_error_of_a_job_that_dismisses_itself_is_that_of_its_event() {
    let backup =
        || Job::start_raw("blockdev-backup", args(json!({"device": "d", "target": "t", "auto-dismiss": true})));
    let done = run(backup(), &mut Model::new(), no_fault);
    assert_eq!(done.result.unwrap(), JobEnd::Concluded);
    assert_eq!(done.sent[0], r#"Monitor blockdev-backup {"auto-dismiss":true,"device":"d","job-id":"d","target":"t"}"#);
    let failing = || Model { job_error: Some("Input/output error"), ..Model::new() };
    let error = run(backup(), &mut failing(), no_fault).result.unwrap_err();
    assert_eq!(error.to_string(), "the job `d` failed: Input/output error");
    // Without its events, nothing says how it ended.
    let error = run(backup(), &mut failing(), |_, _| Some(Fault::DropEvents)).result.unwrap_err();
    assert!(matches!(error.failure(), Failure::JobOutcomeUnknown(_)), "{error}");
    survives(backup, failing, &[]);
    // It ends before the reply of its command.
    let now = std::time::Instant::now();
    let mut workflow: Workflow<JobEnd> = backup().into();
    assert!(matches!(workflow.poll(now), Step::Send(_)));
    workflow.event(Peer::Monitor, "BLOCK_JOB_COMPLETED", json!({"device": "other", "error": "no"}));
    workflow.event(Peer::Monitor, "BLOCK_JOB_COMPLETED", json!({"device": "d", "error": "too fast"}));
    workflow.reply(Ok(json!({})));
    assert!(matches!(workflow.poll(now), Step::Send(_)));
    workflow.reply(Ok(json!([])));
    let Step::Done(Err(error)) = workflow.poll(now) else { panic!("it goes on") };
    assert_eq!(error.to_string(), "the job `d` failed: too fast");
}

#[test]
fn a_job_can_be_held_before_its_last_steps() {
    let mut model = mirroring();
    assert_eq!(run(mirror().until_ready(), &mut model, no_fault).result.unwrap(), JobEnd::Ready);
    assert_eq!(model.jobs["m"].state, "ready");
    assert_eq!(run(Job::attach("m"), &mut model, no_fault).result.unwrap(), JobEnd::Concluded);
    assert!(model.left().is_empty());

    let mut model = Model::new();
    let backup = || Job::start_raw("blockdev-backup", args(json!({"device": "d", "target": "t"})));
    let done = run(backup().until_pending(), &mut model, no_fault);
    assert!(done.sent[0].contains(r#""auto-finalize":false"#), "{}", done.sent[0]);
    assert_eq!((done.result.unwrap(), model.jobs["d"].state), (JobEnd::Pending, "pending"));
    assert_eq!(run(Job::attach("d"), &mut model, no_fault).result.unwrap(), JobEnd::Concluded);
    assert!(model.left().is_empty());
    // One that passes by the hold ends.
    assert_eq!(run(backup().until_ready(), &mut model, no_fault).result.unwrap(), JobEnd::Concluded);
    survives(|| mirror().until_ready(), mirroring, &[]);
    survives(|| backup().until_pending(), Model::new, &[]);
}

#[test]
fn a_job_that_runs_already_is_followed() {
    let running = || {
        let mut model = mirroring();
        model.add_job("m", true, true, true);
        model
    };
    assert_eq!(run(Job::attach("m"), &mut running(), no_fault).result.unwrap(), JobEnd::Concluded);
    survives(|| Job::attach("m"), running, &[]);
    let error = run(Job::attach("n"), &mut running(), no_fault).result.unwrap_err();
    assert!(matches!(error.failure(), Failure::NoJob(id) if id == "n") && error.left_behind().is_empty());
    // By choice it goes on after its workflow.
    let mut model = running();
    let cancel = |step, call: bool| (step == 0 && !call).then_some(Fault::CancelWait);
    let error = run(Job::attach("m").leave_running(), &mut model, cancel).result.unwrap_err();
    assert!(error.is_cancelled());
    assert_eq!(error.left_behind(), [Resource::Job("m".into())]);
    assert_eq!(error.to_string(), "cancelled; left behind: the job `m`");
    assert_ne!(model.jobs["m"].state, "aborting");
}

#[test]
fn older_servers_have_fewer_members_and_commands() {
    let older = || Model { no_auto_dismiss: true, ..mirroring() };
    let done = run(mirror(), &mut older(), no_fault);
    assert_eq!(done.result.unwrap(), JobEnd::Concluded);
    assert!(done.sent[0] == START && done.sent[1] == START.replace(r#""auto-dismiss":false,"#, ""), "{:#?}", done.sent);
    survives(mirror, older, &[]);
    let oldest = || Model { only_block_jobs: true, ..older() };
    let mut model = oldest();
    let done = run(mirror(), &mut model, no_fault);
    assert_eq!(done.result.unwrap(), JobEnd::Concluded);
    assert!(done.sent.contains(&r#"Monitor block-job-complete {"device":"m"}"#.to_owned()), "{:#?}", done.sent);
    survives(mirror, oldest, &[]);
    let mut model = oldest();
    let cancel = |step, call: bool| (step == 0 && !call).then_some(Fault::CancelWait);
    let done = run(mirror(), &mut model, cancel);
    assert!(done.sent.contains(&r#"Monitor block-job-cancel {"device":"m","force":true}"#.to_owned()));
    assert!(done.result.unwrap_err().is_cancelled() && model.left().is_empty());
}

#[test]
fn a_start_that_is_refused_touches_no_other_job() {
    let mut model = Model::new();
    model.add_job("m", true, true, true);
    let done = run(mirror(), &mut model, |step, call: bool| (step == 0 && call).then_some(Fault::Refuse));
    assert_eq!(done.sent.len(), 1);
    assert_eq!(done.result.unwrap_err().to_string(), "blockdev-mirror: not now");
    assert!(model.jobs.contains_key("m"));
}
