//! Tests the agent with a client, without a channel.

use clap::Parser as _;
use qemu_qapi::server::{Execution, Output, Peer, Response, ServerHandle, Service, Session};

use super::*;
use crate::config::Config;
use crate::leftovers::Leftovers;
use crate::options::Options;

struct Client {
    service: Box<dyn Service>,
    session: Session,
    dir: tempfile::TempDir,
}

impl Client {
    /// Returns a client of an agent with these options, and with others that keep the agent from changing the machine.
    fn new(options: &str) -> Self {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().display();
        std::fs::write(dir.path().join("conf"), "").unwrap();
        let options =
            format!("x -c {path}/conf -m unix-listen -p {path}/s -t {path} -l {path}/log --dry-run {options}");
        let options = Options::parse_from(options.split_ascii_whitespace());
        let agent = Agent::new(&Config::load(&options).unwrap(), Leftovers::default()).unwrap();
        let server = ServerHandle::new(AgentCommands::interface(), crate::server_options());
        agent.policy.apply(&server);
        Self { service: Box::new(AgentCommands::service(agent)), session: Session::new(&server, Peer::unknown()), dir }
    }

    /// Returns the next command that the session has received.
    fn next_call(&mut self) -> Option<Call> {
        match self.session.poll()? {
            Output::Execute(call) => Some(call),
            Output::Close => panic!("the client is still connected"),
        }
    }

    fn execute(&self, call: Call) -> Response {
        match self.service.execute(call) {
            Execution::Done(response) => response,
            Execution::Pending(_) => panic!("no method is async"),
        }
    }

    /// Sends bytes. Returns the bytes that the agent replies with.
    fn send(&mut self, bytes: &[u8]) -> Vec<u8> {
        self.session.receive(bytes, Vec::new());
        while let Some(call) = self.next_call() {
            let response = self.execute(call);
            self.session.finish(response);
        }
        let sent = self.session.transmit().to_vec();
        self.session.sent(sent.len());
        sent
    }

    /// Executes a command. Returns its value, or the description of its error.
    fn ask(&mut self, command: &str, arguments: &str) -> Result<serde_json::Value, String> {
        let request = format!("{{\"execute\": \"{command}\", \"arguments\": {{{arguments}}}}}\n");
        let mut reply: serde_json::Value = serde_json::from_slice(&self.send(request.as_bytes())).unwrap();
        match reply.get("error") {
            Some(error) => Err(error["desc"].as_str().unwrap().to_owned()),
            None => Ok(reply["return"].take()),
        }
    }
}

#[test]
fn synchronised() {
    let mut client = Client::new("");
    let request =
        b"\xff{\"execute\": \"guest-sync-delimited\", \"arguments\": {\"id\": 7}}\n{\"execute\":\"guest-ping\"}\n";
    let reply = client.send(request);
    let (_, reply) = reply.split_at(reply.iter().position(|&byte| byte == 0xff).unwrap());
    assert_eq!(reply, b"\xff{\"return\": 7}\n{\"return\": {}}\n");
    assert_eq!(client.ask("guest-sync", "\"id\": -1").unwrap(), -1);
}

#[test]
fn listed() {
    let mut client = Client::new("-b guest-exec,guest-ping");
    let info = client.ask("guest-info", "").unwrap();
    assert_eq!(info["version"], env!("CARGO_PKG_VERSION"));
    let commands = info["supported_commands"].as_array().unwrap();
    assert_eq!(commands.len(), AgentCommands::qmp_get_command_list().len());
    let without = |flag: &str| -> Vec<&str> {
        let commands = commands.iter().filter(|command| command[flag] == false);
        commands.map(|command| command["name"].as_str().unwrap()).collect()
    };
    let disabled = ["guest-ping", "guest-exec", "guest-fsfreeze-freeze", "guest-fsfreeze-freeze-list"];
    assert_eq!(without("enabled"), disabled);
    assert_eq!(without("success-response"), ["guest-shutdown"]);

    let refused = client.ask("guest-ping", "").unwrap_err();
    assert_eq!(refused, "Command guest-ping has been disabled: the command is not allowed");
    assert!(client.ask("guest-suspend-ram", "").unwrap_err().contains("has not been found"));
}

/// A command without a method, which the server answers by itself, refuses unknown arguments too.
#[test]
fn unknown_arguments_are_refused() {
    let mut client = Client::new("");
    for command in ["guest-info", "guest-ping"] {
        assert_eq!(client.ask(command, "\"x\": 1").unwrap_err(), "Parameter 'x' is unexpected", "{command}");
    }
}

#[test]
fn every_query_is_answered() {
    let mut client = Client::new("");
    for command in AgentCommands::qmp_get_command_list().iter().filter(|name| name.contains("-get-")) {
        match client.ask(command, "") {
            Ok(value) => assert!(!value.is_null(), "{command}"),
            // A virtual machine may have no removable memory.
            Err(error) => {
                assert_eq!((*command, error.contains("block_size_bytes")), ("guest-get-memory-block-info", true))
            }
        }
    }
}

#[test]
fn files_and_programs() {
    let mut client = Client::new("");
    let path = client.dir.path().join("x").display().to_string();
    assert_eq!(client.ask("guest-file-open", &format!("\"path\": \"{path}\", \"mode\": \"w+\"")).unwrap(), 1000);
    let written = client.ask("guest-file-write", "\"handle\": 1000, \"buf-b64\": \"aGVsbG8=\"").unwrap();
    assert_eq!(written["count"], 5);
    let sought = client.ask("guest-file-seek", "\"handle\": 1000, \"offset\": 1, \"whence\": \"set\"").unwrap();
    assert_eq!(sought["position"], 1);
    let read = client.ask("guest-file-read", "\"handle\": 1000").unwrap();
    assert_eq!((read["buf-b64"].as_str(), read["eof"].as_bool()), (Some("ZWxsbw=="), Some(true)));
    client.ask("guest-file-flush", "\"handle\": 1000").unwrap();
    client.ask("guest-file-close", "\"handle\": 1000").unwrap();

    let pid = client.ask("guest-exec", "\"path\": \"echo\", \"arg\": [\"a\"], \"capture-output\": true").unwrap();
    let status = loop {
        let status = client.ask("guest-exec-status", &format!("\"pid\": {}", pid["pid"])).unwrap();
        if status["exited"] == true {
            break status;
        }
    };
    assert_eq!((status["exitcode"].as_i64(), status["out-data"].as_str()), (Some(0), Some("YQo=")));
}

/// Command lines can contain passwords, and the log has other readers than the sender of a command.
#[test]
fn arguments_of_programs_are_not_logged() {
    let mut client = Client::new("-v");
    client.ask("guest-exec", r#""path": "true", "arg": ["hunter2"], "env": ["A=hunter2"]"#).unwrap();
    client.ask("guest-exec", r#""path": "true", "arg": "hunter2""#).unwrap_err();
    let log = std::fs::read_to_string(client.dir.path().join("log")).unwrap();
    assert!(log.contains("guest-exec called: \"true\", with 1 arguments") && !log.contains("hunter2"), "{log}");

    // `Debug` of a session and of a call shows no arguments either. The two quotes are parsed by different code.
    for quote in ["\"", "'"] {
        let request = r#"{"execute": "guest-exec", "arguments": {"path": "true", "arg": ["hunter2"]}}"#;
        client.session.receive(request.replace('"', quote).as_bytes(), Vec::new());
        let waiting = format!("{:?}", client.session);
        let call = client.next_call().unwrap();
        let shown = format!("{waiting} {call:?}");
        assert!(shown.contains("***") && !shown.contains("hunter2"), "{shown}");
        let response = client.execute(call);
        client.session.finish(response);
    }
}

#[test]
fn refused_while_frozen_as_by_qemu_ga_10() {
    let mut client = Client::new("--freeze pretend");
    if client.ask("guest-fsfreeze-freeze", "").unwrap() == 0 {
        // This machine has no file system on a device.
        return;
    }
    assert_eq!(client.ask("guest-fsfreeze-status", "").unwrap(), "frozen");
    let refused = client.ask("guest-get-time", "").unwrap_err();
    assert_eq!(refused, "Command guest-get-time has been disabled: the command is not allowed");
    client.ask("guest-ping", "").unwrap();
    client.ask("guest-fsfreeze-thaw", "").unwrap();
    assert_eq!(client.ask("guest-fsfreeze-status", "").unwrap(), "thawed");
    client.ask("guest-get-time", "").unwrap();
}

#[test]
fn no_answer_to_success() {
    let mut client = Client::new("");
    assert_eq!(client.send(b"{\"execute\": \"guest-shutdown\"}\n"), b"");
    let refused = client.ask("guest-shutdown", "\"mode\": \"sleep\"").unwrap_err();
    assert!(refused.starts_with("mode is invalid"));
    client.ask("guest-set-time", "").unwrap();
    assert!(std::fs::read_to_string(client.dir.path().join("log")).unwrap().contains("/sbin/hwclock"));
}
