//! Compares transcripts of requests and answers, byte for byte.

use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use qapi_macros::Commands;
use qapi_types::qga::command::{
    GuestFileClose, GuestGetHostName, GuestGetLoad, GuestPing, GuestShutdown, GuestSync, GuestSyncDelimited,
};
use qapi_types::qmp::command::{BlockdevReopen, Cont, Getfd, MigrateIncoming, MigratePause, QomSet, QueryStatus, Stop};
use qapi_types::{CommandError, qga, qmp};

use super::*;

#[derive(Commands)]
#[qapi(protocol = "qga")]
#[allow(clippy::enum_variant_names)] // these are the names in the schema
enum AgentCommands {
    GuestSync,
    GuestSyncDelimited,
    GuestPing,
    GuestInfo,
    GuestFileClose,
    GuestShutdown,
    GuestGetHostName,
    #[qapi(disabled)]
    GuestGetUsers,
    #[qapi(disabled = "too far from home")]
    GuestGetTimezone,
    #[qapi(initially_disabled = "not yet")]
    GuestGetLoad,
    #[cfg(any())]
    GuestExec,
}

#[derive(Default)]
struct Agent {
    closed: Vec<i64>,
}

impl AgentCommandsServer for Agent {
    type Error = CommandError;

    fn guest_sync(&mut self, _: &mut Call, command: GuestSync) -> Result<i64, CommandError> {
        Ok(command.id)
    }
    fn guest_sync_delimited(&mut self, _: &mut Call, command: GuestSyncDelimited) -> Result<i64, CommandError> {
        if command.id < 0 { Err(CommandError::generic("negative")) } else { Ok(command.id) }
    }
    fn guest_ping(&mut self, _: &mut Call, _: GuestPing) -> Result<(), CommandError> {
        Ok(())
    }
    fn guest_file_close(&mut self, _: &mut Call, command: GuestFileClose) -> Result<(), CommandError> {
        self.closed.push(command.handle);
        Ok(())
    }
    fn guest_shutdown(&mut self, _: &mut Call, command: GuestShutdown) -> Result<(), CommandError> {
        if command.mode.is_some() { Err(CommandError::generic("no modes")) } else { Ok(()) }
    }
    fn guest_get_host_name(&mut self, _: &mut Call, _: GuestGetHostName) -> Result<qga::GuestHostName, CommandError> {
        Ok(qga::GuestHostName::new("dédale\u{7f}\u{1F600}"))
    }
    fn guest_get_load(&mut self, _: &mut Call, _: GuestGetLoad) -> Result<qga::GuestLoadAverage, CommandError> {
        Err(CommandError::generic("no load"))
    }
}

/// Executes a command at once.
fn executed(service: &impl Service, call: Call) -> Response {
    match service.execute(call) {
        Execution::Done(response) => response,
        Execution::Pending(_) => panic!("no method is async"),
    }
}

/// The next command of a session.
fn next_call(session: &mut Session) -> Option<Call> {
    match session.poll()? {
        Output::Execute(call) => Some(call),
        Output::Close => panic!("nobody has gone"),
    }
}

/// A service of an agent, and its handle.
fn agent(options: Options) -> (ServerHandle, impl Service) {
    let service = AgentCommands::service(Agent::default());
    (ServerHandle::new(service.interface(), options), service)
}

/// The answers of a service to these bytes, which arrive in chunks of one size.
fn answers(handle: &ServerHandle, service: &impl Service, input: &[u8], chunk: usize) -> String {
    let mut session = Session::new(handle, Peer::unknown());
    let mut answers = Vec::new();
    for bytes in input.chunks(chunk) {
        session.receive(bytes, Vec::new());
        while let Some(call) = next_call(&mut session) {
            session.finish(executed(service, call));
        }
        let output = session.transmit().to_vec();
        session.sent(output.len());
        answers.extend(output);
    }
    answers.iter().map(|&byte| if byte == 0xFF { '¿' } else { char::from(byte) }).collect()
}

#[track_caller]
fn agent_says(input: &str, expected: &str) {
    for chunk in [usize::MAX, 1, 7] {
        let (handle, agent) = agent(Options::default());
        let input = input.replace('¿', "\u{0}");
        let input: Vec<u8> = input.bytes().map(|byte| if byte == 0 { 0xFF } else { byte }).collect();
        assert_eq!(answers(&handle, &agent, &input, chunk.min(input.len())), expected, "in chunks of {chunk}");
    }
}

#[test]
fn commands_listed_and_enabled() {
    assert_eq!(AgentCommands::qmp_get_command_list()[0], "guest-sync");
    assert_eq!(AgentCommands::qmp_get_command_list().len(), 10);
    assert!(AgentCommands::qmp_command_is_enabled("guest-ping"));
    assert!(!AgentCommands::qmp_command_is_enabled("guest-get-users"));
    assert!(!AgentCommands::qmp_command_is_enabled("guest-get-load"));
    assert!(!AgentCommands::qmp_command_is_enabled("guest-exec"));
}

#[test]
fn agent_answers() {
    agent_says(r#"{"execute":"guest-ping"}"#, "{\"return\": {}}\n");
    agent_says(
        r#"{"execute":"guest-sync","arguments":{"id":7},"id":1.50}{'execute':'guest-ping', 'id': [1e2, "é"]}"#,
        "{\"return\": 7, \"id\": 1.5}\n{\"return\": {}, \"id\": [100, \"\\u00E9\"]}\n",
    );
    agent_says(
        r#"¿{"execute":"guest-sync-delimited","arguments":{"id":1}}{"execute":"guest-sync-delimited","arguments":{"id":-1}}"#,
        "{\"error\": {\"class\": \"GenericError\", \"desc\": \"JSON parse error, stray '\\uFFFD'\"}}\n\
         ¿{\"return\": 1}\n{\"error\": {\"class\": \"GenericError\", \"desc\": \"negative\"}}\n",
    );
    agent_says(
        r#"{"execute":"guest-get-host-name"}"#,
        "{\"return\": {\"host-name\": \"d\\u00E9dale\\u007F\\uD83D\\uDE00\"}}\n",
    );
}

#[test]
fn silence_is_an_answer() {
    agent_says(r#"{"execute":"guest-shutdown"}{"execute":"guest-ping"}"#, "{\"return\": {}}\n");
    agent_says(
        r#"{"execute":"guest-shutdown","arguments":{"mode":"halt"},"id":"x"}"#,
        "{\"id\": \"x\", \"error\": {\"class\": \"GenericError\", \"desc\": \"no modes\"}}\n",
    );
}

#[test]
fn faults_are_explained() {
    let error = |class: &str, desc: &str| format!("{{\"error\": {{\"class\": \"{class}\", \"desc\": \"{desc}\"}}}}\n");
    let generic = |desc: &str| error("GenericError", desc);
    for (input, desc) in [
        (r#"{"execute":"guest-sync"}"#, "Parameter 'id' is missing"),
        (r#"{"execute":"guest-sync","arguments":{"id":"7"}}"#, "Invalid parameter type for 'id', expected: integer"),
        (r#"{"execute":"guest-sync","arguments":{"id":1,"b":2}}"#, "Parameter 'b' is unexpected"),
        (r#"{"execute":"guest-sync","arguments":{"id":1,"id":1}}"#, "JSON parse error, duplicate key"),
        (r#"{"execute":"guest-ping","arguments":[]}"#, "QMP input member 'arguments' must be an object"),
        (r#"{"execute":"guest-ping","execute":"guest-ping"}"#, "JSON parse error, duplicate key"),
        (r#"{"exec-oob":"guest-ping"}"#, "QMP input member 'exec-oob' is unexpected"),
        (r#"{"execute":5}"#, "QMP input member 'execute' must be a string"),
        (r#"{"execute":"guest-get-users","execute":1}"#, "JSON parse error, duplicate key"),
        (r#"{"execute":"guest-get-users","arguments":{"a":1,"a":1}}"#, "JSON parse error, duplicate key"),
        (r#"{"execute":"guest-get-users","arguments":{"a":-0e0}}"#, "JSON parse error, expected separator in dict"),
        (r#"{"execute":"guest-sync","arguments":{"id":0e0}}"#, "JSON parse error, expected separator in dict"),
        ("\u{c}\n", "JSON parse error, stray '\\f'"),
        (r#"{}"#, "QMP input lacks member 'execute'"),
        (r#"[]"#, "QMP input must be a JSON object"),
    ] {
        agent_says(input, &generic(desc));
    }
    let not_found = |desc: &str| error("CommandNotFound", desc);
    agent_says(r#"{"execute":"guest-nope"}"#, &not_found("The command guest-nope has not been found"));
    agent_says(r#"{"execute":"guest-exec"}"#, &not_found("The command guest-exec has not been found"));
    agent_says(r#"{"execute":"guest-get-users"}"#, &not_found("Command guest-get-users has been disabled"));
    agent_says(
        r#"{"execute":"guest-get-timezone"}"#,
        &not_found("Command guest-get-timezone has been disabled: too far from home"),
    );
}

/// A client that reads in small pieces gets everything, and the server prepares little in advance.
#[test]
fn what_is_not_read_holds_commands_up() {
    let (handle, agent) = agent(Options::default().backlog(20));
    let mut session = Session::new(&handle, Peer::unknown());
    session.receive(&br#"{"execute":"guest-ping"}"#.repeat(50), Vec::new());
    let mut said = Vec::new();
    loop {
        while let Some(call) = next_call(&mut session) {
            session.finish(executed(&agent, call));
        }
        let output = session.transmit();
        assert!(output.len() <= 40);
        let count = output.len().min(9);
        if count == 0 {
            break;
        }
        said.extend_from_slice(&output[..count]);
        session.sent(count);
    }
    assert_eq!(said, b"{\"return\": {}}\n".repeat(50));
}

#[test]
fn commands_are_switched_at_run_time() {
    let (handle, agent) = agent(Options::default());
    handle.disable(AgentCommands::GuestPing, "asleep").unwrap();
    let input = br#"{"execute":"guest-ping"}"#;
    let expected =
        "{\"error\": {\"class\": \"CommandNotFound\", \"desc\": \"Command guest-ping has been disabled: asleep\"}}\n";
    assert_eq!(answers(&handle, &agent, input, 99), expected);
    assert!(
        answers(&handle, &agent, br#"{"execute":"guest-info"}"#, 99)
            .contains(r#"{"enabled": false, "name": "guest-ping", "success-response": true}"#)
    );
    handle.enable(AgentCommands::GuestPing).unwrap();
    assert_eq!(answers(&handle, &agent, input, 99), "{\"return\": {}}\n");
    let cannot = handle.enable(AgentCommands::GuestGetUsers);
    assert_eq!(cannot, Err(SwitchError::Unimplemented("guest-get-users".into())));
    assert_eq!(handle.enable_by_name("x"), Err(SwitchError::Unknown("x".to_owned())));
    // A command may be disabled at first.
    let input = br#"{"execute":"guest-get-timezone"}"#;
    assert!(answers(&handle, &agent, br#"{"execute":"guest-get-load"}"#, 99).contains("has been disabled: not yet"));
    handle.enable_by_name("guest-get-load").unwrap();
    assert!(answers(&handle, &agent, br#"{"execute":"guest-get-load"}"#, 99).contains("no load"));
    assert!(answers(&handle, &agent, input, 99).contains("has been disabled: too far from home"));
}

/// A monitor that answers `cont` when the test tells it to.
#[derive(Commands)]
#[qapi(protocol = "qmp", events(Stop, Resume, RtcChange))]
enum MonitorCommands {
    QmpCapabilities,
    QueryVersion,
    QueryCommands,
    QueryQmpSchema,
    QueryStatus,
    Stop,
    #[qapi(deferred)]
    Cont,
    MigrateIncoming,
    MigratePause,
    Getfd,
}

struct Monitor {
    later: Sender<Responder<()>>,
    order: Arc<Mutex<Vec<&'static str>>>,
}

impl MonitorCommandsServer for Monitor {
    type Error = CommandError;

    fn query_status(&mut self, _: &mut Call, _: QueryStatus) -> Result<qmp::StatusInfo, CommandError> {
        self.order.lock().unwrap().push("query-status");
        Ok(qmp::StatusInfo::new(true, qmp::RunState::Running))
    }
    fn stop(&mut self, call: &mut Call, _: Stop) -> Result<(), CommandError> {
        call.emit(&qmp::event::Stop::new())?;
        Ok(())
    }
    fn cont(&mut self, _: &mut Call, _: Cont, responder: Responder<()>) {
        self.later.send(responder).unwrap();
    }
    fn migrate_incoming(&mut self, _: &mut Call, _: MigrateIncoming) -> Result<(), CommandError> {
        Ok(())
    }
    fn migrate_pause(&mut self, call: &mut Call, _: MigratePause) -> Result<(), CommandError> {
        assert!(call.is_out_of_band());
        self.order.lock().unwrap().push("migrate-pause");
        Ok(())
    }
    fn getfd(&mut self, call: &mut Call, _: Getfd) -> Result<(), CommandError> {
        match call.take_fd() {
            Some(_) => Ok(()),
            None => Err(CommandError::generic("No file descriptor supplied via SCM_RIGHTS")),
        }
    }
}

struct Talk {
    session: Session,
    monitor: Dispatcher<Mutex<Monitor>>,
    handle: ServerHandle,
    answers: Receiver<Responder<()>>,
    order: Arc<Mutex<Vec<&'static str>>>,
}

impl Talk {
    fn new(options: Options) -> Self {
        let (later, answers) = channel();
        let order = Arc::default();
        let monitor = MonitorCommands::service(Monitor { later, order: Arc::clone(&order) });
        let handle = ServerHandle::new(monitor.interface(), options);
        Self { session: Session::new(&handle, Peer::unknown()), monitor, handle, answers, order }
    }

    fn negotiated(options: Options) -> Self {
        let mut talk = Self::new(options);
        let enable = if talk.handle.options().out_of_band { r#","arguments":{"enable":["oob"]}"# } else { "" };
        let said = talk.say(&format!(r#"{{"execute":"qmp_capabilities"{enable}}}"#));
        assert!(said.ends_with("{\"return\": {}}\r\n"), "{said}");
        talk
    }

    fn say(&mut self, input: &str) -> String {
        self.session.receive(input.as_bytes(), Vec::new());
        self.work()
    }

    /// Executes all calls that can be executed, and returns the bytes to be sent.
    fn work(&mut self) -> String {
        while let Some(Output::Execute(call)) = self.session.poll() {
            let response = executed(&self.monitor, call);
            self.session.finish(response);
        }
        let output = self.session.transmit().to_vec();
        self.session.sent(output.len());
        String::from_utf8(output).unwrap()
    }

    /// Whether the connection must be closed now.
    fn is_over(&mut self) -> bool {
        matches!(self.session.poll(), Some(Output::Close))
    }
}

#[test]
fn greeting_and_negotiation() {
    let mut talk = Talk::new(Options::default().version(9, 8, 7, "mine"));
    let greeting = "{\"QMP\": {\"version\": {\"qemu\": {\"micro\": 7, \"minor\": 8, \"major\": 9}, \"package\": \"mine\"}, \"capabilities\": []}}\r\n";
    assert_eq!(talk.say(""), greeting);
    let expecting = "{\"error\": {\"class\": \"CommandNotFound\", \"desc\": \"Expecting capabilities negotiation with 'qmp_capabilities'\"}}\r\n";
    assert_eq!(talk.say(r#"{"execute":"query-status"}"#), expecting);
    assert_eq!(talk.say(r#"{"execute":"nope"}"#), expecting);
    let generic = |desc: &str| format!("{{\"error\": {{\"class\": \"GenericError\", \"desc\": \"{desc}\"}}}}\r\n");
    let enable = |what: &str| format!(r#"{{"execute":"qmp_capabilities","arguments":{{"enable":[{what}]}}}}"#);
    assert_eq!(talk.say(&enable("\"oob\"")), generic("Capability oob not available"));
    assert_eq!(talk.say(&enable("\"nope\"")), generic("Parameter 'null' does not accept value 'nope'"));
    assert_eq!(talk.say(&enable("")), "{\"return\": {}}\r\n");
    let complete = "{\"error\": {\"class\": \"CommandNotFound\", \"desc\": \"Capabilities negotiation is already complete, command ignored\"}}\r\n";
    assert_eq!(talk.say(&enable("")), complete);
    assert_eq!(
        talk.say(r#"{"execute":"query-status"}"#),
        "{\"return\": {\"running\": true, \"status\": \"running\"}}\r\n"
    );
}

#[test]
fn answered_from_the_tables() {
    let mut talk = Talk::negotiated(Options::default());
    let version = talk.say(r#"{"execute":"query-version"}"#);
    assert!(version.starts_with("{\"return\": {\"qemu\": {\"micro\": 2, \"minor\": 2, \"major\": 10}"), "{version}");
    let commands = talk.say(r#"{"execute":"query-commands"}"#);
    assert!(
        commands.starts_with("{\"return\": [{\"name\": \"qmp_capabilities\"}, {\"name\": \"query-version\"}"),
        "{commands}"
    );
    let schema = talk.say(r#"{"execute":"query-qmp-schema"}"#);
    let schema: serde_json::Value = serde_json::from_str(&schema).unwrap();
    let schema: Vec<qmp::SchemaInfo> = qapi_types::from_value(schema["return"].clone()).unwrap();
    let commands = schema.iter().filter(|info| matches!(info.branch, qmp::SchemaInfoBranch::Command(_)));
    assert_eq!(commands.count(), 10);
}

#[test]
fn events_come_before_the_reply_and_after_the_negotiation() {
    let mut talk = Talk::new(Options::default());
    talk.handle.emit(&qmp::event::Resume::new()).unwrap();
    talk.say(r#"{"execute":"qmp_capabilities"}"#);
    let said = talk.say(r#"{"execute":"stop"}"#);
    let (event, reply) = said.split_once("\r\n").unwrap();
    assert!(
        event.starts_with("{\"timestamp\": {\"seconds\": ") && event.ends_with("}, \"event\": \"STOP\"}"),
        "{event}"
    );
    assert_eq!(reply, "{\"return\": {}}\r\n");
    for ms in [1, 2, 3] {
        talk.handle.emit(&qmp::event::RtcChange::new(ms, "/rtc")).unwrap();
    }
    let said = talk.work();
    assert_eq!(said.matches("RTC_CHANGE").count(), 1);
    talk.handle.tick(talk.handle.deadline().unwrap());
    assert!(talk.work().contains("\"data\": {\"offset\": 3, \"qom-path\": \"/rtc\"}"));
}

#[test]
fn one_in_band_command_at_a_time() {
    let mut talk = Talk::negotiated(Options::default());
    assert_eq!(talk.say(r#"{"execute":"cont","id":1}{"execute":"query-status","id":2}{"execu"#), "");
    assert!(talk.order.lock().unwrap().is_empty());
    assert!(!talk.session.wants_input());
    talk.answers.recv().unwrap().send::<CommandError>(Ok(()));
    assert_eq!(
        talk.work(),
        "{\"return\": {}, \"id\": 1}\r\n{\"return\": {\"running\": true, \"status\": \"running\"}, \"id\": 2}\r\n"
    );
    assert!(talk.session.wants_input());
    talk.say(r#"te":"cont","id":3}"#);
    drop(talk.answers.recv().unwrap());
    assert_eq!(
        talk.work(),
        "{\"id\": 3, \"error\": {\"class\": \"GenericError\", \"desc\": \"The command was abandoned\"}}\r\n"
    );
}

#[test]
fn out_of_band_overtakes() {
    let mut talk = Talk::negotiated(Options::default().out_of_band(true));
    let said =
        talk.say(r#"{"execute":"cont","id":1}{"execute":"query-status","id":2}{"exec-oob":"migrate-pause","id":3}"#);
    assert_eq!(said, "{\"return\": {}, \"id\": 3}\r\n");
    assert_eq!(*talk.order.lock().unwrap(), ["migrate-pause"]);
    let refused = talk.say(r#"{"exec-oob":"query-status","id":4}"#);
    assert_eq!(
        refused,
        "{\"id\": 4, \"error\": {\"class\": \"GenericError\", \"desc\": \"The command query-status does not support OOB\"}}\r\n"
    );
    for _ in 0..7 {
        assert!(talk.session.wants_input());
        talk.say(r#"{"execute":"query-status"}"#);
    }
    assert!(!talk.session.wants_input(), "eight are queued");
    talk.answers.recv().unwrap().send::<CommandError>(Ok(()));
    let said = talk.work();
    assert_eq!(said.matches("\"return\"").count(), 9);
    assert!(talk.session.wants_input());
}

#[test]
fn what_policy_and_state_refuse() {
    let policy = Policy::default().deprecated_input(InputPolicy::Reject).unstable_input(InputPolicy::Reject);
    let mut talk = Talk::negotiated(Options::default().policy(policy).preconfig(true));
    let said = talk.say(r#"{"execute":"cont"}"#);
    assert!(said.contains("The command 'cont' is permitted only after machine initialization has completed"), "{said}");
    talk.handle.set_preconfig(false);
    assert!(talk.say(r#"{"execute":"query-status"}"#).contains("return"));
}

#[test]
fn descriptors_belong_to_commands() {
    let mut talk = Talk::negotiated(Options::default());
    let request = r#"{"execute":"getfd","arguments":{"fdname":"a"}}"#;
    assert!(talk.say(request).contains("No file descriptor supplied via SCM_RIGHTS"));
    let fd = std::fs::File::open("/dev/null").unwrap().into();
    talk.session.receive(format!(r#"{{"execute":"query-status"}}{request}{request}"#).as_bytes(), vec![fd]);
    let said = talk.work();
    assert_eq!(said.matches("return").count(), 2, "{said}");
    assert_eq!(said.matches("No file").count(), 1, "{said}");
}

/// A file descriptor, and whether it is still open.
fn watched_fd() -> (std::os::fd::OwnedFd, impl FnMut() -> bool) {
    let (mut kept, given) = std::os::unix::net::UnixStream::pair().unwrap();
    kept.set_nonblocking(true).unwrap();
    (given.into(), move || std::io::Read::read(&mut kept, &mut [0]).is_err())
}

#[test]
fn a_connection_keeps_one_set_of_descriptors_whatever_is_under_way() {
    let mut talk = Talk::negotiated(Options::default().out_of_band(true));
    let mut watched = Vec::new();
    let mut under_way = Vec::new();
    for _ in 0..20 {
        let (fd, is_open) = watched_fd();
        watched.push(is_open);
        talk.session.receive(br#"{"exec-oob":"migrate-pause"}"#, vec![fd]);
        under_way.extend(next_call(&mut talk.session));
    }
    assert!(under_way.len() > 5, "{}", under_way.len());
    let open = watched.iter_mut().map(|is_open| is_open()).collect::<Vec<_>>();
    assert_eq!(open.iter().filter(|is_open| **is_open).count(), 1, "{open:?}");
    assert_eq!(open.last(), Some(&true));
    // The last descriptor is for the next command that takes one, as in QEMU.
    for call in under_way {
        let response = executed(&talk.monitor, call);
        talk.session.finish(response);
    }
    let said = talk.say(r#"{"execute":"getfd","arguments":{"fdname":"a"},"id":1}"#);
    assert!(said.contains(r#"{"return": {}, "id": 1}"#), "{said}");
}

#[test]
fn answers_given_later_keep_no_descriptors_open() {
    let mut talk = Talk::negotiated(Options::default());
    let (fd, mut is_open) = watched_fd();
    talk.session.receive(br#"{"execute":"cont"}"#, vec![fd]);
    talk.work();
    let answer = talk.answers.try_recv().unwrap();
    assert!(is_open());
    drop(talk);
    assert!(!is_open());
    answer.send::<CommandError>(Ok(()));
}

#[test]
fn a_command_closes_what_it_leaves_of_its_descriptors() {
    let mut talk = Talk::negotiated(Options::default());
    let request = r#"{"execute":"getfd","arguments":{"fdname":"a"}}"#;
    let ((one, _), (two, mut is_open)) = (watched_fd(), watched_fd());
    talk.session.receive(request.as_bytes(), vec![one, two]);
    assert!(talk.work().contains("return"));
    assert!(!is_open());
    assert!(talk.say(request).contains("No file descriptor supplied via SCM_RIGHTS"));
}

#[test]
fn an_agent_goes_on_with_the_input_of_the_client_before() {
    let (handle, agent) = agent(Options::default());
    let mut session = Session::new(&handle, Peer::unknown());
    session.receive(br#"{"execute":"#, Vec::new());
    assert!(session.poll().is_none());
    let mut session = Session::resume(&handle, Peer::unknown(), session.into_partial_input());
    session.receive(br#""guest-ping"}"#, Vec::new());
    let call = next_call(&mut session).unwrap();
    session.finish(executed(&agent, call));
    assert_eq!(session.transmit(), b"{\"return\": {}}\n");
}

/// A service that reads all arguments into values of any kind.
struct Untyped;

impl Service for Untyped {
    fn interface(&self) -> Interface {
        let commands = qga::schema::PROTOCOL.commands.iter().copied().map(CommandEntry::new);
        Interface::new(Dialect::Qga, qga::schema::RELEASE, commands)
    }
    fn execute(&self, mut call: Call) -> Execution {
        let arguments = call.read::<serde_json::Value>();
        Execution::Done(call.finish(arguments))
    }
}

#[test]
fn arguments_without_a_type_are_checked() {
    let handle = ServerHandle::new(Untyped.interface(), Options::default());
    assert!(qga::schema::PROTOCOL.command("guest-sync").is_some_and(|command| command.closed));
    let answer = |input: &str| answers(&handle, &Untyped, input.as_bytes(), 99);
    assert_eq!(answer(r#"{"execute":"guest-sync","arguments":{"id":7}}"#), "{\"return\": {\"id\": 7}}\n");
    assert_eq!(
        answer(r#"{"execute":"guest-sync","arguments":{"id":"7"}}"#),
        "{\"error\": {\"class\": \"GenericError\", \"desc\": \"Invalid parameter type for 'id', expected: integer\"}}\n",
    );
    assert!(answer(r#"{"execute":"guest-sync","arguments":{"id":7,"x":1}}"#).contains("Parameter 'x' is unexpected"));
    assert!(answer(r#"{"execute":"guest-sync"}"#).contains("Parameter 'id' is missing"));
    // A command without a declared reply answers an empty object.
    assert_eq!(answer(r#"{"execute":"guest-ping"}"#), "{\"return\": {}}\n");
}

/// A service of a schema that is made at run time.
struct OfSchema(Arc<qapi_interface::Interface>);

impl Service for OfSchema {
    fn interface(&self) -> Interface {
        Interface::of_schema(Dialect::Qmp, "7.2.0", self.0.clone()).events([EventEntry::undescribed("X_FUTURE")])
    }
    fn execute(&self, call: Call) -> Execution {
        Untyped.execute(call)
    }
}

#[test]
fn a_schema_made_at_run_time_is_owned() {
    let schema = qapi_interface::History::known().interface("qmp", qapi_interface::Release::new(7, 2)).unwrap();
    let service = OfSchema(Arc::new(schema));
    let schema = Arc::downgrade(&service.0);
    let handle = ServerHandle::new(service.interface(), Options::default());
    let mut session = Session::new(&handle, Peer::unknown());
    let mut answer = |input: &str| {
        session.receive(input.as_bytes(), Vec::new());
        while let Some(call) = next_call(&mut session) {
            session.finish(executed(&service, call));
        }
        let output = String::from_utf8(session.transmit().to_vec()).unwrap();
        session.sent(output.len());
        output
    };
    assert!(answer("").contains(r#""micro": 0, "minor": 2, "major": 7"#));
    assert!(answer(r#"{"execute": "qmp_capabilities", "arguments": {"x": 1}}"#).contains("'x' is unexpected"));
    assert_eq!(answer(r#"{"execute": "qmp_capabilities"}"#), "{\"return\": {}}\r\n");
    // An argument of later releases, and one of this release.
    let mirror = |more: &str| {
        let arguments = format!(r#"{{"device": "d", "target": "t", "sync": "full"{more}}}"#);
        format!(r#"{{"execute": "blockdev-mirror", "arguments": {arguments}}}"#)
    };
    assert!(answer(&mirror(r#", "target-is-zero": true"#)).contains("'target-is-zero' is unexpected"));
    assert_eq!(answer(&mirror(r#", "speed": 1"#)), "{\"return\": {}}\r\n");
    handle.emit_value("X_FUTURE", serde_json::json!({"a": 1})).unwrap();
    assert!(answer("").ends_with("\"event\": \"X_FUTURE\", \"data\": {\"a\": 1}}\r\n"));
    assert_eq!(handle.emit_value("STOP", serde_json::json!({})), Err(EmitError::Unlisted("STOP".to_owned())));
    drop((service, session));
    assert!(schema.upgrade().is_some());
    drop(handle);
    assert!(schema.upgrade().is_none());
}

/// A server of commands whose arguments may nest.
#[derive(Commands)]
#[qapi(protocol = "qmp")]
enum NestCommands {
    BlockdevAdd,
    BlockdevReopen,
    QomSet,
}

struct Nest;

impl NestCommandsServer for Nest {
    type Error = CommandError;

    fn blockdev_add(&mut self, _: &mut Call, _: qmp::BlockdevOptions) -> Result<(), CommandError> {
        Ok(())
    }
    fn blockdev_reopen(&mut self, _: &mut Call, command: BlockdevReopen) -> Result<(), CommandError> {
        if command.options.len() == 1 { Ok(()) } else { Err(CommandError::generic("not one")) }
    }
    fn qom_set(&mut self, _: &mut Call, command: QomSet) -> Result<(), CommandError> {
        // Copying and printing a value of that depth must be safe as well.
        Err(CommandError::generic(format!("{} bytes", command.value.clone().to_string().len())))
    }
}

/// The answer of that server, on a thread with a stack of the usual size. A stack overflow ends the process.
fn nest_answers(request: &str) -> String {
    let run = || {
        let service = NestCommands::service(Nest);
        let handle = ServerHandle::new(service.interface(), Options::default());
        let input = format!("{{'execute': 'qmp_capabilities'}} {request}");
        answers(&handle, &service, input.as_bytes(), usize::MAX)
    };
    let answers = std::thread::scope(|scope| {
        std::thread::Builder::new().stack_size(2 << 20).spawn_scoped(scope, run).unwrap().join().unwrap()
    });
    // The line after the greeting and the answer to the negotiation.
    answers.lines().nth(2).unwrap().to_owned()
}

/// A message with its members sorted.
fn sorted(message: &str) -> serde_json::Value {
    serde_json::from_str(message).unwrap()
}

#[test]
fn arguments_that_nest_too_deep_for_their_types_do_not_end_the_process() {
    let done = sorted(r#"{"return": {}, "id": 1}"#);
    let error = r#"{"id": 1, "error": {"class": "GenericError", "desc": "JSON nesting depth limit exceeded"}}"#;
    let too_deep = sorted(error);
    // Double quotes take the direct reader; single quotes take the reader of QEMU's syntax and the checker.
    for quote in ["\"", "'"] {
        let says = |request: String| sorted(&nest_answers(&request.replace('"', quote)));
        let devices = |count: usize, innermost: &str| {
            let layers = r#"{"driver": "raw", "file": "#.repeat(count) + innermost + &"}".repeat(count);
            format!(r#"{{"execute": "blockdev-add", "id": 1, "arguments": {layers}}}"#)
        };
        let quorums = |count: usize| {
            let layers = r#"{"driver": "quorum", "vote-threshold": 1, "children": ["#.repeat(count);
            let layers = layers + r#""base""# + &"]}".repeat(count);
            format!(r#"{{"execute": "blockdev-reopen", "id": 1, "arguments": {{"options": [{layers}]}}}}"#)
        };
        for count in [1, 50, 120] {
            assert_eq!(says(devices(count, r#""base""#)), done, "{count} levels");
        }
        for count in [121, 200, 1015, 1023] {
            assert_eq!(says(devices(count, r#""base""#)), too_deep, "{count} levels");
        }
        assert_eq!(says(quorums(59)), done);
        for count in [60, 300, 510] {
            assert_eq!(says(quorums(count)), too_deep, "{count} levels");
        }
        // An error in the arguments is still reported, and comes first.
        let error = says(devices(900, "7")).to_string();
        assert!(error.contains("Invalid parameter type for") && error.contains("expected: BlockdevRef"), "{error}");
    }
}

#[test]
fn values_of_no_type_may_nest_as_deep_as_qemu_has_it() {
    // Names that share a hash bucket, so that each level has an order to keep.
    let value = |levels: usize| r#"{"aaab": 0, "aaba": "#.repeat(levels) + "1" + &"}".repeat(levels);
    let set = |levels| {
        let value = value(levels);
        nest_answers(&format!(
            r#"{{"execute": "qom-set", "id": 1, "arguments": {{"path": "", "property": "", "value": {value}}}}}"#
        ))
    };
    for levels in [10, 500, 1022] {
        let length = value(levels).replace(' ', "").len();
        assert!(set(levels).contains(&format!("{length} bytes")), "{levels}: {}", set(levels));
    }
    assert!(set(1023).contains("JSON nesting depth limit exceeded"), "{}", set(1023));
    // An id may nest as deep.
    let id = value(1023);
    let answer = nest_answers(&format!(r#"{{"execute": "qom-get", "id": {id}}}"#));
    assert!(answer.contains("The command qom-get has not been found") && answer.len() > id.len(), "{answer}");
}

#[test]
fn the_schema_describes_what_is_listed() {
    let mut talk = Talk::negotiated(Options::default());
    let schema: serde_json::Value = serde_json::from_str(&talk.say(r#"{"execute":"query-qmp-schema"}"#)).unwrap();
    let named = |kind: &str| -> Vec<_> {
        let entries = schema["return"].as_array().unwrap().iter();
        entries.filter(|entry| entry["meta-type"] == kind).map(|entry| entry["name"].as_str().unwrap()).collect()
    };
    let mut events = named("event");
    events.sort_unstable();
    assert_eq!(events, ["RESUME", "RTC_CHANGE", "STOP"]);
    assert_eq!(named("command").len(), MonitorCommands::qmp_get_command_list().len());
    let error = talk.handle.emit(&qmp::event::Wakeup::new()).unwrap_err();
    assert_eq!(error, EmitError::Unlisted("WAKEUP".to_owned()));
    assert!(error.to_string().contains("`#[qapi(events(…))]`"), "{error}");
}

#[test]
fn clients_are_told_of_and_told_apart() {
    let mut one = Talk::negotiated(Options::default());
    let changes = Arc::new(Mutex::new(Vec::new()));
    let seen = Arc::clone(&changes);
    one.handle.on_connection(move |change| seen.lock().unwrap().push(change.clone()));
    let credentials = Credentials { pid: 1, uid: 2, gid: 3 };
    let mut other = Session::new(&one.handle, Peer::unknown().credentials(credentials));
    other.receive(br#"{"execute":"qmp_capabilities"}"#, Vec::new());
    assert!(other.poll().is_none());
    let greeted = other.transmit().len();
    other.sent(greeted);
    let connections = one.handle.connections();
    assert_eq!(connections.len(), 2);
    assert_eq!(connections[1], *other.connection());
    assert_eq!(connections[1].peer.credentials, Some(credentials));

    one.handle.emit_to(connections[1].id, &qmp::event::Stop::new()).unwrap();
    assert_eq!(one.work(), "");
    assert!(String::from_utf8_lossy(other.transmit()).contains("STOP"));
    one.handle.emit(&qmp::event::Resume::new()).unwrap();
    assert!(one.work().contains("RESUME") && String::from_utf8_lossy(other.transmit()).contains("RESUME"));

    let gone = other.connection().clone();
    drop(other);
    assert_eq!(one.handle.connections().len(), 1);
    let error = one.handle.emit_to(gone.id, &qmp::event::Stop::new()).unwrap_err();
    assert_eq!(error, EmitError::Disconnected(gone.id));
    let expected = [ConnectionChange::Opened(gone.clone()), ConnectionChange::Closed(gone)];
    assert_eq!(*changes.lock().unwrap(), expected);
}

/// A client that sends nothing more gets the answers to what it has sent.
#[test]
fn the_end_of_the_input_ends_the_connection_once_all_is_answered() {
    let mut talk = Talk::negotiated(Options::default());
    assert_eq!(talk.say(r#"{"execute":"cont"}{"execute":"query-status"}{"execute":"#), "");
    talk.session.end_of_stream();
    assert!(!talk.session.wants_input() && !talk.is_over());
    talk.answers.recv().unwrap().send::<CommandError>(Ok(()));
    assert!(talk.session.poll().is_some_and(|output| match output {
        Output::Execute(call) => {
            talk.session.finish(executed(&talk.monitor, call));
            true
        }
        Output::Close => false,
    }));
    assert!(!talk.is_over(), "there is something to send");
    let length = talk.session.transmit().len();
    talk.session.sent(length);
    assert!(talk.is_over());
}

/// A server does not wait for a client that does not read, beyond the timeout.
#[test]
fn a_client_that_does_not_read_is_left() {
    let start = Instant::now();
    let mut talk = Talk::negotiated(Options::default().linger(Duration::from_secs(3)));
    talk.session.receive(br#"{"execute":"query-status"}"#, Vec::new());
    let Some(call) = next_call(&mut talk.session) else { panic!("a command") };
    talk.session.finish(executed(&talk.monitor, call));
    talk.session.tick(start);
    assert_eq!(talk.session.deadline(), None);
    talk.handle.shutdown();
    assert!(!talk.is_over());
    talk.session.tick(start);
    assert_eq!(talk.session.deadline(), Some(start + Duration::from_secs(3)));
    talk.session.tick(start + Duration::from_millis(2999));
    assert!(!talk.is_over());
    talk.session.tick(start + Duration::from_secs(3));
    assert!(talk.is_over());
}

#[test]
fn a_shutdown_waits_for_commands_in_progress() {
    let mut talk = Talk::negotiated(Options::default());
    talk.say(r#"{"execute":"cont","id":1}{"execute":"query-status","id":2}"#);
    talk.handle.shutdown();
    assert!(!talk.is_over());
    talk.answers.recv().unwrap().send::<CommandError>(Ok(()));
    // A command that had not begun is no longer executed.
    assert_eq!(talk.work(), "{\"return\": {}, \"id\": 1}\r\n");
    assert!(talk.is_over());
}

#[test]
fn a_client_that_hangs_up_is_left_at_once() {
    let mut talk = Talk::negotiated(Options::default());
    talk.session.receive(br#"{"execute":"query-status"}"#, Vec::new());
    talk.session.hang_up();
    assert!(talk.is_over() && talk.order.lock().unwrap().is_empty());
}

/// A call that is dropped, for example by a panic, cannot be answered. Its connection ends, so that the client does not
/// wait.
#[test]
fn a_call_that_is_lost_ends_its_connection() {
    let mut talk = Talk::negotiated(Options::default());
    talk.session.receive(br#"{"execute":"query-status"}"#, Vec::new());
    drop(next_call(&mut talk.session));
    assert!(talk.is_over());
    // A deferred call is answered by its responder.
    let mut talk = Talk::negotiated(Options::default());
    talk.session.receive(br#"{"execute":"cont"}"#, Vec::new());
    let Some(mut call) = next_call(&mut talk.session) else { panic!("a command") };
    let (responder, response) = call.defer::<()>();
    drop(call);
    talk.session.finish(response);
    assert!(!talk.is_over());
    responder.send::<CommandError>(Ok(()));
    assert_eq!(talk.work(), "{\"return\": {}}\r\n");
}

/// A reply may come from any thread.
#[test]
fn a_response_is_delivered_from_elsewhere() {
    let mut talk = Talk::negotiated(Options::default());
    talk.session.receive(br#"{"execute":"query-status"}"#, Vec::new());
    let Some(call) = next_call(&mut talk.session) else { panic!("a command") };
    let response = executed(&talk.monitor, call);
    std::thread::spawn(|| response.deliver()).join().unwrap();
    assert_eq!(talk.work(), "{\"return\": {\"running\": true, \"status\": \"running\"}}\r\n");
}

/// For commands whose arguments QEMU does not check against the schema, the errors have QEMU's texts.
#[test]
fn a_command_that_is_not_generated_is_refused_as_by_qemu() {
    #[derive(Commands)]
    #[qapi(protocol = "qmp")]
    enum PlugCommands {
        DeviceAdd,
    }
    struct Plug;
    impl PlugCommandsServer for Plug {
        type Error = CommandError;

        fn device_add(&mut self, _: &mut Call, command: qmp::command::DeviceAdd) -> Result<(), CommandError> {
            Err(CommandError::generic(format!("{} {:?}", command.driver, command.id)))
        }
    }
    let service = PlugCommands::service(Plug);
    let handle = ServerHandle::new(service.interface(), Options::default());
    for (arguments, desc) in [
        ("{}", "Parameter 'driver' is missing"),
        (r#"{"driver":null}"#, "Parameter 'driver' is missing"),
        (r#"{"driver":["x"]}"#, "Parameter 'driver' is missing"),
        (r#"{"bus":5}"#, "Parameter 'driver' is missing"),
        (r#"{"driver":5}"#, "5 None"),
        (r#"{"driver":"e1000","id":7,"more":{}}"#, "e1000 Some(\\\"7\\\")"),
        (r#"{"driver":"e1000","id":null}"#, "e1000 None"),
    ] {
        let input = format!(r#"{{"execute":"qmp_capabilities"}}{{"execute":"device_add","arguments":{arguments}}}"#);
        let said = answers(&handle, &service, input.as_bytes(), usize::MAX);
        assert!(said.ends_with(&format!("\"desc\": \"{desc}\"}}}}\r\n")), "{arguments}: {said}");
    }
}

/// A client that reads gets all of a large reply before its connection is closed, however long that takes.
#[test]
fn a_client_that_reads_is_waited_for() {
    let start = Instant::now();
    let mut talk = Talk::negotiated(Options::default().linger(Duration::from_secs(1)));
    talk.session.receive(br#"{"execute":"query-qmp-schema"}"#, Vec::new());
    let Some(call) = next_call(&mut talk.session) else { panic!("a command") };
    let response = executed(&talk.monitor, call);
    talk.session.finish(response);
    talk.session.end_of_stream();
    for second in 0.. {
        talk.session.tick(start + Duration::from_millis(900 * second));
        let left = talk.session.transmit().len();
        if left == 0 {
            break;
        }
        assert!(!talk.is_over(), "{left} bytes are left");
        talk.session.sent(left.min(1000));
    }
    assert!(talk.is_over());
}

/// Events close a connection only if they pile up; a large reply that is being read does not.
#[test]
fn an_event_behind_a_large_reply_is_sent() {
    let mut talk = Talk::negotiated(Options::default().backlog(1000));
    talk.session.receive(br#"{"execute":"query-qmp-schema"}"#, Vec::new());
    let Some(call) = next_call(&mut talk.session) else { panic!("a command") };
    let response = executed(&talk.monitor, call);
    talk.session.finish(response);
    assert!(talk.session.is_backed_up());
    talk.handle.emit(&qmp::event::Stop::new()).unwrap();
    assert!(!talk.is_over());
    assert!(talk.work().contains("STOP"));
    for _ in 0..50 {
        talk.handle.emit(&qmp::event::Stop::new()).unwrap();
    }
    assert!(talk.is_over());
}

/// A method that panics ends the connection, but not before earlier replies are sent.
#[test]
fn replies_before_a_lost_call_are_sent() {
    let mut talk = Talk::negotiated(Options::default());
    talk.session.receive(br#"{"execute":"query-status"}{"execute":"query-status"}"#, Vec::new());
    let Some(call) = next_call(&mut talk.session) else { panic!("a command") };
    let response = executed(&talk.monitor, call);
    talk.session.finish(response);
    drop(next_call(&mut talk.session));
    assert!(!talk.is_over());
    assert_eq!(talk.work(), "{\"return\": {\"running\": true, \"status\": \"running\"}}\r\n");
    assert!(talk.is_over());
}

/// A response that is lost ends the connection too.
#[test]
fn a_lost_response_ends_its_connection() {
    let mut talk = Talk::negotiated(Options::default());
    talk.session.receive(br#"{"execute":"query-status"}"#, Vec::new());
    let Some(call) = next_call(&mut talk.session) else { panic!("a command") };
    drop(executed(&talk.monitor, call));
    assert!(talk.is_over());
}
