//! Tests replies to every command, and every event of the schema, over a connection.

use std::collections::BTreeMap;
use std::path::Path;
use std::time::Duration;

use qapi_mock::{MockQmp, Schema, check};
use qemu_qapi::blocking::Qmp;
use qemu_qapi::qmp::schema::PROTOCOL;
use qemu_qapi::{Command, Decode, Encode, from_value, qmp, to_value};
use qemu_qapi::{Filter, Options};
use serde_json::{Map, Value, json};

const SEEDS: [u64; 3] = [0, 1, 0xFFFF_FFFF_FFFF_FFFF];

/// Decodes a reply into the type of its command, and encodes it again.
fn again<C: Command>(reply: Value) -> Result<Value, serde_json::Error>
where
    C::Reply: for<'de> Decode<'de> + Encode,
{
    to_value(&from_value::<C::Reply>(reply)?)
}

type Again = fn(Value) -> Result<Value, serde_json::Error>;

macro_rules! table {
    ($($name:literal $type:ident,)*) => {
        [$(($name, again::<qmp::command::$type> as Again)),*].into()
    };
}

/// Executes every command that has no required arguments. Returns the replies by the names of the commands.
fn ask_everything(vm: &Qmp) -> BTreeMap<&'static str, Value> {
    let mut answers = BTreeMap::new();
    for command in PROTOCOL.commands {
        let needs = command.arguments.members.iter().any(|member| !member.optional);
        if needs || ["quit", "qmp_capabilities"].contains(&command.name) {
            continue;
        }
        let reply = vm.execute_raw(command.name, Map::new()).unwrap_or_else(|error| panic!("{error}"));
        answers.insert(command.name, reply);
    }
    answers
}

#[test]
fn typed_replies_over_a_connection() {
    let table: BTreeMap<&str, Again> = qapi_types::__qmp_commands!(table);
    assert_eq!(table.len(), PROTOCOL.commands.len());
    let schema = Schema::default().interface;
    for seed in SEEDS {
        let mock = MockQmp::builder().seed(seed).start().unwrap();
        let vm = Qmp::connect(mock.address()).unwrap();
        let answers = ask_everything(&vm);
        assert!(answers.len() > 100);
        for (name, answer) in answers {
            let again = table[name](answer.clone()).unwrap_or_else(|error| panic!("{name}: {error}: {answer}"));
            assert_eq!(again, answer, "{name}");
            if let Some(returns) = schema.command(name).unwrap().returns {
                check(&schema, returns, &answer).unwrap_or_else(|misfit| panic!("{name}: {misfit}: {answer}"));
            }
        }
        assert_eq!(mock.refused(), []);
    }
}

#[test]
fn events_are_typed() {
    let mock = MockQmp::builder().seed(5).start().unwrap();
    let vm = Qmp::connect(mock.address()).unwrap();
    let mut events = vm.subscribe(Filter::all()).decoded::<qmp::Event>();
    for event in PROTOCOL.events {
        mock.emit_made_up(event.name).unwrap();
        let kind = events.next().unwrap().unwrap().event;
        assert_eq!(kind.name(), event.name);
        assert!(kind.info().is_some());
    }
    assert!(mock.emit("NOPE", json!({})).is_err());
    let error = mock.emit("STOP", json!({"a": 1})).unwrap_err();
    assert_eq!(error.to_string(), "the data of `STOP` do not fit the schema: `a`: there is no such member");
}

#[test]
fn the_same_question_has_the_same_answer() {
    let ask = |seed, backwards: bool| {
        let mock = MockQmp::builder().seed(seed).start().unwrap();
        let vm = Qmp::connect(mock.address()).unwrap();
        let mut names = ["query-block", "query-chardev", "query-cpus-fast", "query-memory-devices", "query-block-jobs"];
        if backwards {
            names.reverse();
        }
        let ask = |name| (name, vm.execute_raw(name, Map::new()).unwrap());
        names.into_iter().map(ask).collect::<BTreeMap<_, _>>()
    };
    assert_eq!(ask(7, false), ask(7, true));
    assert_ne!(ask(7, false), ask(8, false));
}

#[test]
fn arguments_make_a_difference_and_their_order_none() {
    let mock = MockQmp::builder().start().unwrap();
    let vm = Qmp::connect(mock.address()).unwrap();
    let ask = |text: &str| {
        let arguments: Map<String, Value> = serde_json::from_str(text).unwrap();
        vm.execute_raw("qom-get", arguments).unwrap()
    };
    let answer = ask(r#"{"path": "/", "property": "a"}"#);
    assert_eq!(ask(r#"{"property": "a", "path": "/"}"#), answer);
    let others = ["b", "c", "d", "e"].map(|name| ask(&format!(r#"{{"path": "/", "property": "{name}"}}"#)));
    assert!(others.iter().any(|other| *other != answer));
}

#[test]
fn a_machine_stops_and_goes_on() {
    use qemu_qapi::qmp::Client as _;
    let mock = MockQmp::builder().start().unwrap();
    let vm = Qmp::connect(mock.address()).unwrap();
    let mut events = vm.subscribe(Filter::all()).decoded::<qmp::Event>();
    assert!(vm.query_status().unwrap().running);
    vm.stop().unwrap();
    vm.stop().unwrap();
    let status = vm.query_status().unwrap();
    assert!(!status.running && status.status == qmp::RunState::Paused);
    vm.cont().unwrap();
    assert!(vm.query_status().unwrap().running);
    vm.quit().unwrap();
    let names = (0..3).map(|_| events.next().unwrap().unwrap().event);
    let names = names.map(|event| event.name().to_owned()).collect::<Vec<_>>();
    assert_eq!(names, ["STOP", "RESUME", "SHUTDOWN"]);
    mock.wait().unwrap();
    assert!(!mock.path().exists());
}

#[test]
fn it_tells_the_truth_about_itself() {
    let mock = MockQmp::builder().out_of_band(true).start().unwrap();
    let vm = Qmp::connect(mock.address()).unwrap();
    assert!(vm.out_of_band());
    let commands = vm.execute_raw("query-commands", Map::new()).unwrap();
    assert_eq!(commands.as_array().map(Vec::len), Some(PROTOCOL.commands.len()));
    assert!(vm.supports::<qmp::command::QueryBlock>().unwrap());
    let version = vm.execute_raw("query-version", Map::new()).unwrap();
    assert_eq!(version["qemu"], json!({"major": 10, "minor": 2, "micro": 2}));
}

#[test]
fn commands_are_disabled_through_the_handle() {
    use qemu_qapi::qmp::Client as _;
    let mock = MockQmp::builder().start().unwrap();
    let vm = Qmp::connect(mock.address()).unwrap();
    mock.handle().disable_by_name("stop", "not now").unwrap();
    let error = vm.stop().unwrap_err();
    assert_eq!(error.server().unwrap().desc, "Command stop has been disabled: not now");
    mock.handle().enable_by_name("stop").unwrap();
    vm.stop().unwrap();
    assert_eq!((mock.received().len(), mock.refused().len()), (1, 1));
}

#[test]
fn canned_replies() {
    use qemu_qapi::qmp::Client as _;
    let name = || MockQmp::builder().reply("query-name", json!({"name": "a"}));
    let mock = name().error("query-uuid", qemu_qapi::CommandError::generic("lost")).start().unwrap();
    let vm = Qmp::connect(mock.address()).unwrap();
    assert_eq!(vm.query_name().unwrap().name.as_deref(), Some("a"));
    assert_eq!(vm.query_uuid().unwrap_err().server().unwrap().desc, "lost");
    let received = mock.received();
    assert_eq!(received.iter().map(|received| &*received.command).collect::<Vec<_>>(), ["query-name", "query-uuid"]);

    let error = name().reply("query-status", json!({"running": 1})).start().unwrap_err();
    let why = "the reply to `query-status` does not fit the schema: `running`: 1 is not of type bool";
    assert_eq!(error.to_string(), why);
    assert!(name().reply_unchecked("query-status", json!({"running": 1})).start().is_ok());
    let error = name().reply("query-nope", json!({})).start().unwrap_err();
    assert_eq!(error.to_string(), "there is no command `query-nope` in the schema");
}

#[test]
fn faulty_requests_are_refused() {
    let mock = MockQmp::builder().start().unwrap();
    let vm = Qmp::connect(mock.address()).unwrap();
    let arguments = |value: Value| value.as_object().cloned().unwrap();
    let error = vm.execute_raw("device_del", arguments(json!({"id": 1}))).unwrap_err();
    assert_eq!(error.server().unwrap().desc, "Invalid parameter type for 'id', expected: string");
    let error = vm.execute_raw("nope", arguments(json!({}))).unwrap_err();
    assert_eq!(error.server().unwrap().desc, "The command nope has not been found");
    assert_eq!(mock.received(), []);
    assert_eq!(mock.refused().len(), 2);
}

#[test]
fn another_schema() {
    let schemas = Path::new(env!("CARGO_MANIFEST_DIR")).join("../schemas");
    let daemon = schemas.join("storage-daemon/qapi/qapi-schema.json");
    let mock = MockQmp::builder().schema_path(&daemon).release("1.2.3").start().unwrap();
    let vm = Qmp::connect(mock.address()).unwrap();
    let version = vm.greeting().unwrap().version.qemu;
    assert_eq!((version.major, version.minor, version.micro), (1, 2, 3));
    assert!(vm.execute_raw("query-block-exports", Map::new()).unwrap().is_array());
    let error = vm.execute_raw("query-cpus-fast", Map::new()).unwrap_err();
    assert_eq!(error.refusal(), Some(qemu_qapi::Refusal::Unknown));
    drop((vm, mock));

    let mock = MockQmp::builder().schema_path(&schemas).start().unwrap();
    let vm = Qmp::connect(mock.address()).unwrap();
    let names: Value = Schema::default().interface.commands().map(|command| json!({"name": command.name})).collect();
    assert_eq!(vm.execute_raw("query-commands", Map::new()).unwrap(), names);
    drop((vm, mock));

    let error = MockQmp::builder().schema_path("/nowhere").start().unwrap_err();
    assert!(error.to_string().contains("/nowhere"), "{error}");
}

#[test]
fn any_release_by_its_number() {
    let mock = MockQmp::builder().release("7.2").start().unwrap();
    let vm = Qmp::connect(mock.address()).unwrap();
    let version = vm.greeting().unwrap().version.qemu;
    assert_eq!((version.major, version.minor, version.micro), (7, 2, 0));
    let mirror = |more: Value| {
        let mut arguments = json!({"device": "d", "target": "t", "sync": "full"});
        arguments.as_object_mut().unwrap().extend(more.as_object().cloned().unwrap_or_default());
        vm.execute_raw("blockdev-mirror", arguments.as_object().cloned().unwrap())
    };
    mirror(json!({})).unwrap();
    let error = mirror(json!({"target-is-zero": true})).unwrap_err();
    assert_eq!(error.server().unwrap().desc, "Parameter 'target-is-zero' is unexpected");
    // The mock reports the schema of that release, as the history has it.
    let said =
        qemu_qapi::Schema::from_slice(vm.execute_raw("query-qmp-schema", Map::new()).unwrap().to_string().as_bytes());
    assert!(said.unwrap().supports::<qmp::command::XQueryVirtio>());
    drop((vm, mock));

    let error = MockQmp::builder().release("1.0").start().unwrap_err();
    assert!(error.to_string().starts_with("release 1.0 of `qmp` is not known"), "{error}");
}

#[test]
fn tables_made_at_run_time_answer_the_same() {
    let schemas = Path::new(env!("CARGO_MANIFEST_DIR")).join("../schemas");
    let [read, generated] = [MockQmp::builder().schema_path(schemas), MockQmp::builder()].map(|builder| {
        let mock = builder.seed(3).start().unwrap();
        ask_everything(&Qmp::connect(mock.address()).unwrap())
    });
    for (name, answer) in read {
        assert_eq!(answer, generated[name], "{name}");
    }
}

#[test]
fn a_socket_of_its_own() {
    use std::os::unix::fs::PermissionsExt as _;
    let mock = MockQmp::builder().clients(2).start().unwrap();
    let path = mock.path().to_owned();
    assert_eq!(path.metadata().unwrap().permissions().mode() & 0o777, 0o600);
    // The server ends although clients are silent and one is not served yet.
    let options = Options::default().greeting_timeout(Duration::from_millis(200));
    let _clients = [Qmp::connect(&*path).unwrap(), Qmp::connect(&*path).unwrap()];
    assert!(Qmp::connect_with(&*path, &options).unwrap_err().is_timeout());
    drop(mock);
    assert!(!path.exists() && !path.parent().unwrap().exists());
}

#[test]
fn where_it_cannot_listen() {
    let error = MockQmp::builder().address("unix:/nowhere/qmp.sock".parse().unwrap()).start().unwrap_err();
    assert_eq!(error.to_string(), "cannot listen at unix:/nowhere/qmp.sock: No such file or directory (os error 2)");
}

#[test]
fn over_tcp() {
    let address = "tcp:127.0.0.1:0".parse().unwrap();
    let mock = MockQmp::builder().address(address).start().unwrap();
    assert_eq!(mock.path(), Path::new(""));
    let vm = Qmp::connect(mock.address()).unwrap();
    assert!(vm.execute_raw("query-status", Map::new()).is_ok());
}

#[test]
fn file_descriptors_are_taken_and_closed() {
    use std::io::Read as _;
    let mock = MockQmp::builder().start().unwrap();
    let vm = Qmp::connect(mock.address()).unwrap();
    let (mut ours, theirs) = std::os::unix::net::UnixStream::pair().unwrap();
    vm.call(qmp::command::Getfd::new("a")).with_fd(theirs).execute().unwrap();
    assert_eq!(ours.read(&mut [0]).unwrap(), 0, "the other end is closed");
}
