//! Transcripts: what a client sends, and what it gets, byte for byte.

use std::sync::mpsc::{Receiver, Sender, channel};

use qapi_macros::Commands;
use qapi_types::{Error, qga, qmp};

use super::*;

#[derive(Commands)]
#[qapi(protocol = "qga", server = Agent)]
#[allow(clippy::enum_variant_names)] // the schema names them so
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
    #[cfg(any())]
    GuestExec,
}

#[derive(Default)]
struct Agent {
    closed: Vec<i64>,
}

impl AgentCommandsServer for Agent {
    fn guest_sync(&mut self, _: &mut Call, id: i64) -> Result<i64, Error> {
        Ok(id)
    }
    fn guest_sync_delimited(&mut self, call: &mut Call, id: i64) -> Result<i64, Error> {
        call.delimit();
        if id < 0 { Err(Error::generic("negative")) } else { Ok(id) }
    }
    fn guest_ping(&mut self, _: &mut Call) -> Result<(), Error> {
        Ok(())
    }
    fn guest_info(&mut self, call: &mut Call) -> Result<qga::GuestAgentInfo, Error> {
        let commands = call.commands();
        let info =
            |state: CommandState| qga::GuestAgentCommandInfo::new(state.name, state.enabled, state.success_response);
        Ok(qga::GuestAgentInfo::new("1.0", commands.into_iter().map(info).collect::<Vec<_>>()))
    }
    fn guest_file_close(&mut self, _: &mut Call, handle: i64) -> Result<(), Error> {
        self.closed.push(handle);
        Ok(())
    }
    fn guest_shutdown(&mut self, _: &mut Call, command: qga::command::GuestShutdown) -> Result<(), Error> {
        if command.mode.is_some() { Err(Error::generic("no modes")) } else { Ok(()) }
    }
    fn guest_get_host_name(&mut self, _: &mut Call) -> Result<qga::GuestHostName, Error> {
        Ok(qga::GuestHostName::new("dédale\u{7f}\u{1F600}"))
    }
}

/// What a service answers to these bytes, in chunks of one size.
fn answers(control: &Control, service: &mut impl Service, input: &[u8], chunk: usize) -> String {
    let mut session = Session::new(control);
    let mut answers = Vec::new();
    for bytes in input.chunks(chunk) {
        session.receive(bytes, Vec::new());
        while let Some(request) = session.next() {
            session.finish(request.execute(service));
        }
        let output = session.output().to_vec();
        session.sent(output.len());
        answers.extend(output);
    }
    answers.iter().map(|&byte| if byte == 0xFF { '¿' } else { char::from(byte) }).collect()
}

#[track_caller]
fn agent_says(input: &str, expected: &str) {
    for chunk in [usize::MAX, 1, 7] {
        let mut agent = Agent::default();
        let control = Control::new(&agent, Options::default());
        let input = input.replace('¿', "\u{0}");
        let input: Vec<u8> = input.bytes().map(|byte| if byte == 0 { 0xFF } else { byte }).collect();
        assert_eq!(answers(&control, &mut agent, &input, chunk.min(input.len())), expected, "in chunks of {chunk}");
    }
}

#[test]
fn commands_listed_and_enabled() {
    assert_eq!(AgentCommands::qmp_get_command_list()[0], "guest-sync");
    assert_eq!(AgentCommands::qmp_get_command_list().len(), 9);
    assert!(AgentCommands::qmp_command_is_enabled("guest-ping"));
    assert!(!AgentCommands::qmp_command_is_enabled("guest-get-users"));
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

/// A client that reads in small pieces gets everything, and meanwhile not much more is made.
#[test]
fn what_is_not_read_holds_commands_up() {
    let mut agent = Agent::default();
    let control = Control::new(&agent, Options::default().backlog(20));
    let mut session = Session::new(&control);
    session.receive(&br#"{"execute":"guest-ping"}"#.repeat(50), Vec::new());
    let mut said = Vec::new();
    loop {
        while let Some(request) = session.next() {
            session.finish(request.execute(&mut agent));
        }
        let output = session.output();
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
    let mut agent = Agent::default();
    let control = Control::new(&agent, Options::default());
    control.disable("guest-ping", "asleep").unwrap();
    let input = br#"{"execute":"guest-ping"}"#;
    let expected =
        "{\"error\": {\"class\": \"CommandNotFound\", \"desc\": \"Command guest-ping has been disabled: asleep\"}}\n";
    assert_eq!(answers(&control, &mut agent, input, 99), expected);
    assert!(
        answers(&control, &mut agent, br#"{"execute":"guest-info"}"#, 99)
            .contains(r#"{"name": "guest-ping", "enabled": false"#)
    );
    control.enable("guest-ping").unwrap();
    assert_eq!(answers(&control, &mut agent, input, 99), "{\"return\": {}}\n");
    assert_eq!(control.enable("guest-get-users"), Err(SwitchError::NotBuiltIn("guest-get-users")));
    assert_eq!(control.enable("x"), Err(SwitchError::Unknown("x".to_owned())));
}

/// A monitor, whose `cont` is answered when a test says so.
#[derive(Commands)]
#[qapi(protocol = "qmp", server = Monitor)]
enum MonitorCommands {
    QmpCapabilities,
    QueryVersion,
    QueryCommands,
    QueryQmpSchema,
    QueryStatus,
    Stop,
    Cont,
    MigrateIncoming,
    MigratePause,
    Getfd,
}

struct Monitor {
    later: Sender<Answer<()>>,
    order: Vec<&'static str>,
}

impl Monitor {
    fn new() -> (Self, Receiver<Answer<()>>) {
        let (later, answers) = channel();
        (Self { later, order: Vec::new() }, answers)
    }
}

impl MonitorCommandsServer for Monitor {
    fn query_status(&mut self, _: &mut Call) -> Result<qmp::StatusInfo, Error> {
        self.order.push("query-status");
        Ok(qmp::StatusInfo::new(true, qmp::RunState::Running))
    }
    fn stop(&mut self, call: &mut Call) -> Result<(), Error> {
        call.emit(&qmp::event::Stop::new()).unwrap();
        Ok(())
    }
    fn cont(&mut self, call: &mut Call) -> Result<(), Error> {
        call.answer_later(|answer| self.later.send(answer).unwrap())
    }
    fn migrate_incoming(&mut self, _: &mut Call, _: qmp::command::MigrateIncoming) -> Result<(), Error> {
        Ok(())
    }
    fn migrate_pause(&mut self, call: &mut Call) -> Result<(), Error> {
        assert!(call.is_out_of_band());
        self.order.push("migrate-pause");
        Ok(())
    }
    fn getfd(&mut self, call: &mut Call, _: String) -> Result<(), Error> {
        match call.take_fd() {
            Some(_) => Ok(()),
            None => Err(Error::generic("No file descriptor supplied via SCM_RIGHTS")),
        }
    }
}

struct Talk {
    session: Session,
    monitor: Monitor,
    control: Control,
    answers: Receiver<Answer<()>>,
}

impl Talk {
    fn new(options: Options) -> Self {
        let (monitor, answers) = Monitor::new();
        let control = Control::new(&monitor, options);
        Self { session: Session::new(&control), monitor, control, answers }
    }

    fn negotiated(options: Options) -> Self {
        let mut talk = Self::new(options);
        let enable = if talk.control.options().out_of_band { r#","arguments":{"enable":["oob"]}"# } else { "" };
        let said = talk.say(&format!(r#"{{"execute":"qmp_capabilities"{enable}}}"#));
        assert!(said.ends_with("{\"return\": {}}\r\n"), "{said}");
        talk
    }

    fn say(&mut self, input: &str) -> String {
        self.session.receive(input.as_bytes(), Vec::new());
        self.work()
    }

    fn work(&mut self) -> String {
        while let Some(request) = self.session.next() {
            self.session.finish(request.execute(&mut self.monitor));
        }
        let output = self.session.output().to_vec();
        self.session.sent(output.len());
        String::from_utf8(output).unwrap()
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
    talk.control.emit(&qmp::event::Resume::new()).unwrap();
    talk.say(r#"{"execute":"qmp_capabilities"}"#);
    let said = talk.say(r#"{"execute":"stop"}"#);
    let (event, reply) = said.split_once("\r\n").unwrap();
    assert!(
        event.starts_with("{\"timestamp\": {\"seconds\": ") && event.ends_with("}, \"event\": \"STOP\"}"),
        "{event}"
    );
    assert_eq!(reply, "{\"return\": {}}\r\n");
    for ms in [1, 2, 3] {
        talk.control.emit(&qmp::event::RtcChange::new(ms, "/rtc")).unwrap();
    }
    let said = talk.work();
    assert_eq!(said.matches("RTC_CHANGE").count(), 1);
    talk.control.tick(talk.control.deadline().unwrap());
    assert!(talk.work().contains("\"data\": {\"offset\": 3, \"qom-path\": \"/rtc\"}"));
}

#[test]
fn one_in_band_command_at_a_time() {
    let mut talk = Talk::negotiated(Options::default());
    assert_eq!(talk.say(r#"{"execute":"cont","id":1}{"execute":"query-status","id":2}{"execu"#), "");
    assert!(talk.monitor.order.is_empty());
    assert!(!talk.session.wants_input());
    talk.answers.recv().unwrap().send(Ok(()));
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
    assert_eq!(talk.monitor.order, ["migrate-pause"]);
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
    talk.answers.recv().unwrap().send(Ok(()));
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
    talk.control.set_preconfig(false);
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
        under_way.extend(talk.session.next());
    }
    assert!(under_way.len() > 5, "{}", under_way.len());
    let open = watched.iter_mut().map(|is_open| is_open()).collect::<Vec<_>>();
    assert_eq!(open.iter().filter(|is_open| **is_open).count(), 1, "{open:?}");
    assert_eq!(open.last(), Some(&true));
    // The last one is for the next command that takes one, as in QEMU.
    for request in under_way {
        talk.session.finish(request.execute(&mut talk.monitor));
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
    answer.send(Ok(()));
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
    let mut agent = Agent::default();
    let control = Control::new(&agent, Options::default());
    let mut session = Session::new(&control);
    session.receive(br#"{"execute":"#, Vec::new());
    assert!(session.next().is_none());
    let mut session = session.successor();
    session.receive(br#""guest-ping"}"#, Vec::new());
    let request = session.next().unwrap();
    session.finish(request.execute(&mut agent));
    assert_eq!(session.output(), b"{\"return\": {}}\n");
}

/// A service that reads all arguments into values of any kind.
struct Untyped;

impl Service for Untyped {
    fn dialect(&self) -> Dialect {
        Dialect::Qga
    }
    fn schema(&self) -> &'static qapi_types::schema::Protocol {
        &qga::schema::PROTOCOL
    }
    fn commands(&self) -> Vec<Listed> {
        let listed = |command| Listed { command, disabled: None, built_in: true };
        self.schema().commands.iter().copied().map(listed).collect()
    }
    fn typed(&self) -> bool {
        false
    }
    fn execute(&mut self, call: &mut Call, arguments: Arguments<'_>) -> Handled {
        match call.read::<serde_json::Value>(arguments) {
            Some(arguments) => call.finish(Ok(arguments)),
            None => call.mismatch(),
        }
    }
}

#[test]
fn arguments_without_a_type_are_checked() {
    let control = Control::new(&Untyped, Options::default());
    assert!(control.schema().command("guest-sync").is_some_and(|command| command.closed));
    let answer = |input: &str| answers(&control, &mut Untyped, input.as_bytes(), 99);
    assert_eq!(answer(r#"{"execute":"guest-sync","arguments":{"id":7}}"#), "{\"return\": {\"id\": 7}}\n");
    assert_eq!(
        answer(r#"{"execute":"guest-sync","arguments":{"id":"7"}}"#),
        "{\"error\": {\"class\": \"GenericError\", \"desc\": \"Invalid parameter type for 'id', expected: integer\"}}\n",
    );
    assert!(answer(r#"{"execute":"guest-sync","arguments":{"id":7,"x":1}}"#).contains("Parameter 'x' is unexpected"));
    assert!(answer(r#"{"execute":"guest-sync"}"#).contains("Parameter 'id' is missing"));
    // Without a declared reply, whatever is returned is nothing.
    assert_eq!(answer(r#"{"execute":"guest-ping"}"#), "{\"return\": {}}\n");
}

/// A server of commands that take what nests.
#[derive(Commands)]
#[qapi(protocol = "qmp", server = Nest)]
enum NestCommands {
    BlockdevAdd,
    BlockdevReopen,
    QomSet,
}

struct Nest;

impl NestCommandsServer for Nest {
    fn blockdev_add(&mut self, _: &mut Call, _: qmp::command::BlockdevAdd) -> Result<(), Error> {
        Ok(())
    }
    fn blockdev_reopen(&mut self, _: &mut Call, options: Vec<qmp::BlockdevOptions>) -> Result<(), Error> {
        if options.len() == 1 { Ok(()) } else { Err(Error::generic("not one")) }
    }
    fn qom_set(&mut self, _: &mut Call, _: String, _: String, value: qapi_types::Any) -> Result<(), Error> {
        // As deep as it came: what a server does with it is to be safe as well.
        Err(Error::generic(format!("{} bytes", value.clone().to_string().len())))
    }
}

/// What it answers on a thread that has as much stack as threads usually have. Too little ends the process.
fn nest_answers(request: &str) -> String {
    let run = || {
        let control = Control::new(&Nest, Options::default());
        let input = format!("{{'execute': 'qmp_capabilities'}} {request}");
        answers(&control, &mut Nest, input.as_bytes(), usize::MAX)
    };
    let answers = std::thread::scope(|scope| {
        std::thread::Builder::new().stack_size(2 << 20).spawn_scoped(scope, run).unwrap().join().unwrap()
    });
    // After the greeting and what the negotiation is answered.
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
    // Read straight into their types, or by QEMU's own reader and the checker.
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
        // What is wrong with them is said all the same, and comes first.
        let error = says(devices(900, "7")).to_string();
        assert!(error.contains("Invalid parameter type for") && error.contains("expected: BlockdevRef"), "{error}");
    }
}

#[test]
fn values_of_no_type_may_nest_as_deep_as_qemu_has_it() {
    // Names that share a bucket, so that there is an order to be kept at each level.
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
    // And so may an id.
    let id = value(1023);
    let answer = nest_answers(&format!(r#"{{"execute": "qom-get", "id": {id}}}"#));
    assert!(answer.contains("The command qom-get has not been found") && answer.len() > id.len(), "{answer}");
}
