//! Compares the agent with qemu-ga: both receive the same bytes, and must reply with the same bytes.
//!
//! Most inputs are invalid JSON, invalid requests or invalid arguments. They are generated from fixed seeds. Commands whose
//! reply depends on the machine, or that change the machine, have an unknown argument, for which they are refused.
//!
//! `QAPI_TEST_INPUTS` sets the number of inputs, and `QAPI_TEST_QGA` the program to compare with.

mod common;
mod inputs;
#[path = "../../qemu-qapi/tests/live/mod.rs"]
mod live;

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::io::{self, Write as _};

use self::common::{Agent, Client};
use self::inputs::{Input, Inputs};

const INPUTS: usize = 2000;

#[test]
fn answers_are_the_same() {
    let Some(theirs) = live::guest_agent() else { return };
    let blocked = blocked(&theirs);
    let ours = Agent::start(&["--freeze", "pretend", "-b", &blocked]);
    let paths = [ours.socket(), theirs.path()];

    let count = std::env::var("QAPI_TEST_INPUTS").map_or(INPUTS, |count| count.parse().unwrap());
    let mut inputs = Inputs::new();
    let mut clients = paths.clone().map(|path| Client::connect(&path));
    let (mut different, mut shown) = (0, String::new());
    for number in 0..count {
        let input = inputs.make();
        if let Input { interrupted: true, bytes, .. } = &input {
            // The first part comes from a client that disconnects.
            clients.iter_mut().for_each(|client| client.send(&bytes[..input.split]));
            drop(clients);
            clients = paths.clone().map(|path| Client::connect(&path));
        }
        let answers = clients.each_mut().map(|client| without_reason(&answer(client, &input, number)));
        if answers[0] != answers[1] {
            different += 1;
            if different <= 20 {
                let [ours, theirs] = answers.map(|answer| answer.escape_ascii().to_string());
                let sent = input.bytes.escape_ascii();
                _ = write!(shown, "\n{:?} {sent}\n  ours:   {ours}\n  theirs: {theirs}", input.kind);
            }
        }
    }
    // The output of `println!` would be hidden if the test passes. Some replies differ between releases.
    _ = writeln!(io::stderr(), "{different} of {count} answers differ{shown}");
    assert!(different <= count / 200, "too many differ");
}

/// Removes from a reply the reason for refusing a command, which qemu-ga gives since 8.0.
fn without_reason(answer: &[u8]) -> Vec<u8> {
    const REASON: &[u8] = b": the command is not allowed\"";
    let Some(at) = answer.windows(REASON.len()).position(|window| window == REASON) else { return answer.to_vec() };
    [&answer[..at], b"\"", &answer[at + REASON.len()..]].concat()
}

/// Sends an input, followed by a request. Returns everything up to the reply to that request.
fn answer(client: &mut Client, input: &Input, number: usize) -> Vec<u8> {
    let id = 7_000_000_000_000 + number;
    let (first, rest) = input.bytes.split_at(input.split);
    if !input.interrupted {
        client.send(first);
    }
    let mut rest = rest.to_vec();
    // This resets the parser, whatever the input was.
    rest.extend_from_slice(b"\n\xff\n");
    rest.extend_from_slice(format!("{{\"execute\": \"guest-sync\", \"arguments\": {{\"id\": {id}}}}}\n").as_bytes());
    client.send(&rest);
    let end = format!("{{\"return\": {id}}}\n");
    client.receive_to(end.as_bytes()).unwrap_or_else(|error| panic!("{error} after {}", input.bytes.escape_ascii()))
}

/// Both agents refuse the same commands while file systems are frozen. Since release 10 they give the same reason; 7.2
/// gives another.
#[test]
fn refused_while_frozen_for_the_reason_of_release_10() {
    let Some(theirs) = live::frozen_guest_agent() else { return };
    let ours = Agent::start_with(&[live::FROZEN_MARKER], &["--freeze", "pretend"]);
    let reasons: &[&str] = match theirs.version()[0] {
        ..8 => &["the agent is in frozen state"],
        10.. => &["the command is not allowed"],
        // It is not known which of these releases has changed the reason.
        _ => &["the agent is in frozen state", "the command is not allowed"],
    };
    let mut clients = [ours.socket(), theirs.path()].map(|path| Client::connect(&path));
    let lists = clients.each_mut().map(|client| commands(&client.ask(r#"{"execute": "guest-info"}"#)));
    let mut refused = 0;
    // qemu-ga refuses some commands for another reason. Thawing would thaw file systems that other programs have frozen.
    let left_out: Vec<_> = live::BLOCKED_RPCS.split(',').chain(["guest-fsfreeze-thaw"]).collect();
    for command in lists[0].intersection(&lists[1]).filter(|command| !left_out.contains(&command.as_str())) {
        let answers = clients.each_mut().map(|client| client.ask(&format!("{{\"execute\": \"{command}\"}}")));
        let refusal = |reason: &str| {
            format!(
                "{{\"error\": {{\"class\": \"CommandNotFound\", \"desc\": \"Command {command} has been disabled: {reason}\"}}}}"
            )
        };
        let [ours, theirs] = answers;
        if ours == refusal("the command is not allowed") {
            refused += 1;
            assert!(reasons.iter().any(|reason| theirs == refusal(reason)), "{theirs}");
        } else {
            assert!(!theirs.contains("has been disabled") && !ours.contains("has been disabled"), "{ours}{theirs}");
        }
    }
    assert!(refused > 15, "{refused}");
}

/// Returns the commands that an agent lists.
fn commands(info: &str) -> BTreeSet<String> {
    let info: serde_json::Value = serde_json::from_str(info).unwrap();
    let commands = info["return"]["supported_commands"].as_array().unwrap().iter();
    commands.map(|command| command["name"].as_str().unwrap().to_owned()).collect()
}

/// Returns the commands that the other agent is configured to refuse.
fn blocked(agent: &live::Peer) -> String {
    let info = agent.talk().execute("guest-info", None).unwrap();
    let commands = info["supported_commands"].as_array().unwrap().iter();
    let disabled = commands.filter(|command| command["enabled"] == false);
    disabled.filter_map(|command| command["name"].as_str()).collect::<Vec<_>>().join(",")
}
