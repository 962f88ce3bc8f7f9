//! The guest: programs, files, freezing, and waiting for the agent.

use std::time::{Duration, Instant};

use serde_json::json;

use super::model::Model;
use super::{Fault, good, no_fault, run, survives};
use crate::workflow::{Exec, Failure, Freeze, ReadFile, Resource, Step, Thaw, WaitForAgent, Workflow, WriteFile};
use crate::{Error, TimeoutKind};

const MINUTE: Duration = Duration::from_secs(60);

#[test]
fn a_program_is_run() {
    let exec = || Exec::new("/bin/sh").args(["-c", "x"]).env(["A=b"]).input("hi");
    let done = run(exec(), &mut Model::new(), no_fault);
    assert_eq!(
        done.sent[..2],
        [
            r#"Agent guest-exec {"arg":["-c","x"],"capture-output":true,"env":["A=b"],"input-data":"aGk=","path":"/bin/sh"}"#,
            r#"Agent guest-exec-status {"pid":7}"#
        ]
    );
    let output = done.result.unwrap();
    assert_eq!((output.exit_code, output.signal, &*output.stdout), (None, Some(9), &b"hi"[..]));
    assert!(output.stderr.is_empty() && output.is_truncated && !output.is_success());
    survives(exec, Model::new, &["*"]);
    // The pauses grow.
    let mut slow = Model::new();
    let started =
        run(exec().deadline(MINUTE), &mut slow, |step, call: bool| (call && step == 0).then_some(Fault::Cancel));
    assert_eq!(started.result.unwrap_err().left_behind(), [Resource::GuestProcess(Some(7))]);
}

#[test]
fn a_program_that_outlives_its_deadline_is_told() {
    let error = run(Exec::new("x").deadline(MINUTE), &mut Model::new(), |step, call: bool| {
        (!call && step == 1).then_some(Fault::Deadline)
    });
    let error = error.result.unwrap_err();
    let text =
        "timed out after 60s waiting for the program in the guest to end; left behind: the process 7 in the guest";
    assert_eq!(error.to_string(), text);
}

#[test]
fn files_of_any_size_are_written_and_read() {
    for size in [0, 1, 700_000, (1 << 20) - 1, 1 << 20, 3_000_000] {
        let content: Vec<u8> = (0..size).map(|at: u32| (at % 251) as u8).collect();
        let mut model = Model { stream: content.clone(), ..Model::new() };
        let size = u64::from(size);
        assert_eq!(run(WriteFile::new("f"), &mut model, no_fault).result.unwrap(), size);
        assert!(model.files["f"] == content && model.open.is_empty() && model.stream.is_empty());
        assert_eq!(run(ReadFile::new("f").limit(size), &mut model, no_fault).result.unwrap(), size);
        assert!(model.stream == content && model.stream_has_ended && model.open.is_empty());
        if size > 1 {
            (model.stream, model.stream_has_ended) = (Vec::new(), false);
            let error = run(ReadFile::new("f").limit(size - 1), &mut model, no_fault).result.unwrap_err();
            assert!(matches!(error.failure(), Failure::TooLong(_)) && model.open.is_empty());
            assert!(model.stream.len() < content.len() && !model.stream_has_ended);
        }
    }
}

#[test]
fn files_are_closed_whatever_happens() {
    let with_file = || {
        let mut model = Model { piece: 2, stream: vec![7; 5], ..Model::new() };
        model.files.insert("f".into(), vec![5; 5]);
        model
    };
    // If the reply to `guest-file-open` is lost, nothing can close the file. An agent that fails to close one must not be
    // asked again, because it has closed the stream.
    let may_stay = &["guest-file-open", "guest-file-close"];
    survives(|| ReadFile::new("f"), with_file, may_stay);
    survives(|| WriteFile::new("g"), with_file, may_stay);
    survives(|| WriteFile::new("g").deadline(MINUTE), with_file, may_stay);
    let fails = |step, call: bool| (step == 1 && !call).then_some(Fault::StreamFails);
    let error = run(ReadFile::new("f"), &mut with_file(), fails).result.unwrap_err();
    assert!(matches!(error.failure(), Failure::Stream(_)), "{error}");
    let error = run(ReadFile::new("nothing"), &mut Model::new(), no_fault).result.unwrap_err();
    assert_eq!(error.to_string(), "guest-file-open: failed to open file: No such file or directory");
    let lost = |step, call: bool| (step == 0 && call).then_some(Fault::TimeoutAfter);
    let error = run(ReadFile::new("f"), &mut with_file(), lost).result.unwrap_err();
    assert_eq!(error.left_behind(), [Resource::OpenFile("f".into())]);
}

#[test]
fn a_guest_is_frozen_and_thawed() {
    let mut model = Model::new();
    let frozen = good(Freeze::new(), &mut model, &["Agent guest-fsfreeze-status", "Agent guest-fsfreeze-freeze"]);
    assert!(frozen == 2 && model.frozen);
    // It is not this workflow's, and stays frozen.
    let error = run(Freeze::new(), &mut model, no_fault).result.unwrap_err();
    assert!(matches!(error.failure(), Failure::AlreadyFrozen) && model.frozen);
    assert_eq!(good(Thaw::new(), &mut model, &["Agent guest-fsfreeze-thaw"]), 2);
    assert_eq!(run(Thaw::new(), &mut model, no_fault).result.unwrap(), 0);
    let done = run(Freeze::new().mountpoints(["/a"]), &mut model, no_fault);
    assert_eq!(done.sent[1], r#"Agent guest-fsfreeze-freeze-list {"mountpoints":["/a"]}"#);
}

#[test]
fn no_failure_leaves_a_guest_frozen() {
    survives(Freeze::new, Model::new, &[]);
    survives(|| Freeze::new().deadline(MINUTE), Model::new, &[]);
    let failing = || Model { freeze_fails: true, ..Model::new() };
    let mut model = failing();
    let error = run(Freeze::new(), &mut model, no_fault).result.unwrap_err();
    assert_eq!(error.to_string(), "guest-fsfreeze-freeze: failed to freeze /home");
    assert!(!model.frozen);
    survives(Freeze::new, failing, &[]);
    survives(Thaw::new, || Model { frozen: true, ..Model::new() }, &[]);
}

#[test]
fn a_freeze_that_was_not_sent_is_not_undone() {
    for (kind, is_undone) in [
        (TimeoutKind::AgentFor("guest-fsfreeze-freeze".into()), false),
        (TimeoutKind::Reply("guest-fsfreeze-freeze".into()), true),
    ] {
        let now = Instant::now();
        let mut workflow: Workflow<i64> = Freeze::new().into();
        assert!(matches!(workflow.poll(now), Step::Send(_)));
        workflow.reply(Ok(json!("thawed")));
        assert!(matches!(workflow.poll(now), Step::Send(_)));
        workflow.reply(Err(Error::Timeout { kind, after: MINUTE, address: None }));
        match workflow.poll(now) {
            Step::Send(thaw) => assert!(is_undone && thaw.command() == "guest-fsfreeze-thaw"),
            Step::Done(result) => assert!(!is_undone && result.unwrap_err().left_behind().is_empty()),
            other => panic!("{other:?}"),
        }
    }
}

#[test]
fn the_agent_is_waited_for() {
    good(WaitForAgent::within(MINUTE), &mut Model::new(), &["Agent "]);
    for wait in [WaitForAgent::within(MINUTE), WaitForAgent::within(MINUTE).port("channel0")] {
        let mut model = Model { agent_in: 2, ..Model::new() };
        run(wait.clone(), &mut model, no_fault).result.unwrap();
        let mut model = Model { agent_in: 1000, ..Model::new() };
        let done = run(wait, &mut model, no_fault);
        assert!(done.result.unwrap_err().is_timeout());
        assert!(done.sent.len() < 10, "the channel fills up: {}", done.sent.len());
    }
    // Its event ends a pause.
    let mut model = Model { agent_in: 1, ..Model::new() };
    let done = run(WaitForAgent::within(MINUTE).port("channel0"), &mut model, no_fault);
    assert_eq!((done.sent.len(), done.waits), (2, 1));
}
