//! Shutting down: methods that work, escalation, lost replies, and what counts as success.

use std::time::{Duration, Instant};

use serde_json::json;

use super::model::Model;
use super::{Fault, good, no_fault, run};
use crate::workflow::{Failure, Peer, PowerOff, PoweredOff, Reset, ShutdownMethod, Step, Workflow};
use crate::{ConnectionError, Error};

const MINUTE: Duration = Duration::from_secs(60);

fn guest(reacts_to: &'static str) -> Model {
    Model { reacts_to: vec![reacts_to], ..Model::new() }
}

fn all() -> PowerOff {
    PowerOff::by_agent(MINUTE).or(ShutdownMethod::Acpi, MINUTE).or(ShutdownMethod::Quit, MINUTE)
}

fn off(method: ShutdownMethod, reason: Option<&str>, exited: bool) -> PoweredOff {
    PoweredOff { method: Some(method), reason: reason.map(str::to_owned), exited }
}

#[test]
fn methods_are_tried_in_turn() {
    const STATUS: &str = "Monitor query-status";
    const AGENT: &str = r#"Agent guest-shutdown {"mode":"powerdown"}"#;
    let by_agent = good(all(), &mut guest("agent"), &[STATUS, AGENT]);
    assert_eq!(by_agent, off(ShutdownMethod::Agent, Some("guest-shutdown"), false));
    let by_acpi = good(all().until_exit(MINUTE), &mut guest("acpi"), &[STATUS, AGENT, "Monitor system_powerdown"]);
    assert_eq!(by_acpi, off(ShutdownMethod::Acpi, Some("guest-shutdown"), true));
    let by_quit = good(all(), &mut guest(""), &[STATUS, AGENT, "Monitor system_powerdown", "Monitor quit"]);
    assert_eq!(by_quit, off(ShutdownMethod::Quit, Some("host-qmp-quit"), true));
    let done = run(PowerOff::by_acpi(MINUTE), &mut guest(""), no_fault);
    assert!(matches!(done.result.unwrap_err().failure(), Failure::StillRunning));
    let mut model = Model { off_in: Some(3), ..Model::new() };
    assert_eq!(good(PowerOff::by_itself(MINUTE), &mut model, &[STATUS]).reason.as_deref(), Some("guest-shutdown"));
    // It is off already.
    let mut model = Model { is_off: true, ..Model::new() };
    assert_eq!(good(PowerOff::by_acpi(MINUTE), &mut model, &[STATUS]).method, None);
}

#[test]
fn a_quit_whose_reply_is_lost_is_a_success() {
    for fault in [Fault::LostBefore, Fault::LostAfter] {
        let lost = |step, call: bool| (step == 1 && call).then_some(fault);
        let done = run(PowerOff::by_quit(MINUTE), &mut guest(""), lost).result.unwrap();
        assert!(done.exited && done.method == Some(ShutdownMethod::Quit));
    }
    // One that was not sent is not.
    let lost = |step, call: bool| (step == 0 && call).then_some(Fault::LostBefore);
    let error = run(PowerOff::by_quit(MINUTE), &mut guest(""), lost).result.unwrap_err();
    assert!(error.is_lost());
}

#[test]
fn only_an_end_by_the_other_side_is_an_exit() {
    let reset = || ConnectionError::Io(std::sync::Arc::new(std::io::ErrorKind::ConnectionReset.into()));
    let unresponsive = ConnectionError::Unresponsive { calls: 1, after: MINUTE };
    for (error, has_exited) in [
        (ConnectionError::Closed, true),
        (reset(), true),
        (ConnectionError::Here, false),
        (ConnectionError::Protocol("x".into()), false),
        (unresponsive, false),
    ] {
        // The connection ends before the command is sent, after it, or after its reply.
        for sent in [Some(false), Some(true), None] {
            let now = Instant::now();
            let mut workflow: Workflow<PoweredOff> = PowerOff::by_quit(MINUTE).into();
            let Step::Send(request) = workflow.poll(now) else { panic!("it asks for the status") };
            assert_eq!(request.within(), Some(MINUTE));
            workflow.reply(Ok(json!({"status": "running"})));
            assert!(matches!(workflow.poll(now), Step::Send(_)));
            workflow.ended(Peer::Monitor, error.clone().into());
            workflow.reply(match sent {
                Some(sent) => {
                    Err(Error::CallLost { command: "quit".into(), sent, error: error.clone(), address: None })
                }
                None => Ok(json!({})),
            });
            let Step::Done(result) = workflow.poll(now) else { panic!("nothing is left to wait for") };
            match result {
                Ok(off) => assert!(off.exited && has_exited, "{error:?}, sent: {sent:?}"),
                Err(failure) => assert!(failure.is_lost() && !has_exited, "{error:?}, sent: {sent:?}: {failure}"),
            }
        }
    }
}

#[test]
fn a_status_that_does_not_come_holds_nothing_up() {
    let silent = |step, call: bool| (step == 0 && call).then_some(Fault::TimeoutBefore);
    let done = run(PowerOff::by_quit(MINUTE), &mut guest(""), silent);
    assert_eq!(done.sent, ["Monitor query-status", "Monitor quit"]);
    assert!(done.result.unwrap().exited);
}

#[test]
fn a_guest_shutdown_that_nothing_confirms_is_not_a_success() {
    let mut silent = Model { is_silent: true, ..Model::new() };
    let error = run(PowerOff::by_agent(MINUTE), &mut silent, no_fault).result.unwrap_err();
    assert!(matches!(error.failure(), Failure::StillRunning), "{error}");
    // Nor is one that the agent has accepted.
    let error = run(PowerOff::by_agent(MINUTE), &mut guest(""), no_fault).result.unwrap_err();
    assert!(matches!(error.failure(), Failure::StillRunning), "{error}");
    // The agent is gone, and the machine shuts down.
    let lost = |step, call: bool| (step == 1 && call).then_some(Fault::LostAfter);
    let done = run(PowerOff::by_agent(MINUTE), &mut guest("agent"), lost).result.unwrap();
    assert_eq!(done, off(ShutdownMethod::Agent, Some("guest-shutdown"), false));
    // The agent refuses: the next method is tried at once.
    let refuse = |step, call: bool| (step == 1 && call).then_some(Fault::Refuse);
    let done = run(all(), &mut guest("acpi"), refuse);
    assert_eq!(done.result.unwrap().method, Some(ShutdownMethod::Acpi));
}

#[test]
fn a_machine_that_stays_is_made_to_exit() {
    let mut model = Model { no_shutdown: true, ..guest("acpi") };
    let done = run(PowerOff::by_acpi(MINUTE).until_exit(MINUTE), &mut model, no_fault);
    assert_eq!(done.sent.last().unwrap(), "Monitor quit");
    assert!(done.result.unwrap().exited);
    // The event was dropped.
    let mut model = Model { no_shutdown: true, ..guest("acpi") };
    let done = run(PowerOff::by_acpi(MINUTE), &mut model, |_, _| Some(Fault::DropEvents));
    assert_eq!(done.result.unwrap(), off(ShutdownMethod::Acpi, None, false));
}

#[test]
fn each_step_can_be_cancelled_or_fail() {
    for fault in super::FAULTS {
        for at in 0..6 {
            for call in [false, true] {
                let done = run(all().until_exit(MINUTE), &mut guest("acpi"), |step, is_call| {
                    (step == at && call == is_call).then_some(fault)
                });
                if let Err(error) = done.result {
                    assert!(error.left_behind().is_empty());
                    let is_expected = error.is_cancelled() || error.is_lost() || at == 0;
                    assert!(is_expected, "{fault:?} at {at}: {error}");
                }
            }
        }
    }
}

#[test]
fn a_reset_is_waited_for() {
    good(Reset::within(MINUTE), &mut Model::new(), &["Monitor system_reset"]);
    let lost = |step, call: bool| (step == 0 && call).then_some(Fault::LostAfter);
    assert!(run(Reset::within(MINUTE), &mut Model::new(), lost).result.unwrap_err().is_lost());
}
