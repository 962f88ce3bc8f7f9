//! Tests how clients react to each fault.

use std::time::{Duration, Instant};

use qapi_mock::{Fault, MockQmp};
use qemu_qapi::blocking::Qmp;
use qemu_qapi::qmp::{self, AsyncClient as _, Client as _};
use qemu_qapi::{ConnectionError, Error, Filter, Options, TimeoutKind};

/// Starts a server with these faults.
fn mock(faults: &[&str]) -> MockQmp {
    let faults = faults.iter().map(|fault| fault.parse::<Fault>().unwrap());
    faults.fold(MockQmp::builder().out_of_band(true), |builder, fault| builder.fault(fault)).start().unwrap()
}

/// A timeout that is long enough for a reply that is sent at once.
const SHORT: Duration = Duration::from_millis(300);

/// Returns options with short timeouts, for clients that get no reply.
fn impatient() -> Options {
    Options::default().greeting_timeout(SHORT).negotiation_timeout(SHORT).command_timeout(SHORT)
}

fn connect(mock: &MockQmp) -> Result<Qmp, Error> {
    Qmp::connect(mock.address())
}

async fn connect_tokio(mock: &MockQmp) -> Result<qemu_qapi::tokio::Qmp, Error> {
    qemu_qapi::tokio::Qmp::connect_with(mock.address(), &impatient()).await
}

/// Checks that both kinds of clients report the expected error.
#[track_caller]
fn both<R>(
    fault: &str,
    blocking: impl Fn(&Qmp) -> Result<R, Error>,
    tokio: impl AsyncFn(&qemu_qapi::tokio::Qmp) -> Result<R, Error>,
    expected: fn(&Error) -> bool,
) {
    let first = mock(&[fault]);
    let error = Qmp::connect_with(first.address(), &impatient()).and_then(|vm| blocking(&vm)).err().expect("an error");
    assert!(expected(&error), "{error:?}");
    drop(first);
    let second = mock(&[fault]);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let error = runtime.block_on(async { tokio(&connect_tokio(&second).await?).await }).err().expect("an error");
    assert!(expected(&error), "{error:?}");
}

/// The same as [`both`] for `query-status`.
#[track_caller]
fn status(fault: &str, expected: fn(&Error) -> bool) {
    both(fault, |vm| vm.query_status(), async |vm| vm.query_status().await, expected);
}

#[test]
fn silence() {
    status("silence", |error| matches!(error, Error::Timeout { kind: TimeoutKind::Greeting, .. }));
    status("silence@qmp_capabilities", |error| matches!(error, Error::Timeout { kind: TimeoutKind::Negotiation, .. }));
    status(
        "silence@query-status",
        |error| matches!(error, Error::Timeout { kind: TimeoutKind::Reply(name), .. } if name == "query-status"),
    );
    let mock = mock(&["silence=2"]);
    let vm = connect(&mock).unwrap();
    assert!(vm.query_status().is_ok() && vm.query_name().is_ok());
    assert!(vm.timeout(SHORT).execute(qmp::command::QueryStatus::new()).unwrap_err().is_timeout());
    // The server has received the last command too.
    assert_eq!(mock.received().len(), 3);
}

#[test]
fn an_end_too_early() {
    status("eof", |error| matches!(error.connection_error(), Some(ConnectionError::Closed)));
    status("eof@qmp_capabilities", |error| matches!(error.connection_error(), Some(ConnectionError::Closed)));
    status("eof-in-reply@query-status", |error| {
        matches!(error.connection_error(), Some(ConnectionError::ClosedInMessage))
    });
    status("eof-in-reply@qmp_capabilities", |error| {
        matches!(error.connection_error(), Some(ConnectionError::ClosedInMessage))
    });
}

#[test]
fn no_json() {
    status("garbage", |error| matches!(error.connection_error(), Some(ConnectionError::Protocol(_))));
}

#[test]
fn limited_to_a_command_and_a_number() {
    let mock = mock(&["eof-in-reply@query-block*1"]);
    let vm = connect(&mock).unwrap();
    assert!(vm.query_status().is_ok());
    assert!(vm.query_block().unwrap_err().is_lost());
    let vm = connect(&mock).unwrap();
    assert!(vm.query_block().is_ok());
}

#[test]
fn an_event_before_the_negotiation_is_answered() {
    let mock = mock(&["early-event", "early-event@query-name"]);
    let vm = connect(&mock).unwrap();
    assert!(vm.query_status().is_ok());
    let mut events = vm.subscribe(Filter::all());
    assert!(vm.query_name().is_ok());
    assert_eq!(events.next_within(Duration::from_secs(5)).unwrap().unwrap().event.name, "RESUME");
}

#[test]
fn delay() {
    both(
        "delay=2000@query-status",
        |vm| vm.query_status(),
        async |vm| vm.query_status().await,
        |error| matches!(error, Error::Timeout { kind: TimeoutKind::Reply(_), .. }),
    );
    both(
        "delay=2000@qmp_capabilities",
        |vm| vm.query_status(),
        async |vm| vm.query_status().await,
        |error| matches!(error, Error::Timeout { kind: TimeoutKind::Negotiation, .. }),
    );
    // The delayed reply is not mistaken for the reply to another command.
    let mock = mock(&["delay=300@query-name"]);
    let vm = connect(&mock).unwrap();
    let impatient = vm.timeout(Duration::from_millis(20));
    assert!(impatient.execute(qmp::command::QueryName::new()).unwrap_err().is_timeout());
    assert!(vm.query_status().unwrap().running);
}

#[test]
fn out_of_band_overtakes_what_takes_long() {
    let mock = mock(&["delay=300@query-name"]);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let options = Options::default();
        let vm = qemu_qapi::tokio::Qmp::connect_with(mock.address(), &options).await.unwrap();
        let start = Instant::now();
        let slow = async {
            vm.query_name().await.unwrap();
            start.elapsed()
        };
        let quick = async {
            vm.call(qmp::command::MigratePause::new()).out_of_band().execute().await.unwrap();
            start.elapsed()
        };
        let (slow, quick) = tokio::join!(slow, quick);
        assert!(slow >= Duration::from_millis(300) && quick < slow, "{slow:?}, {quick:?}");
    });
}

#[test]
fn byte_by_byte() {
    let mock = mock(&["split"]);
    let vm = connect(&mock).unwrap();
    let mut events = vm.subscribe(Filter::all());
    mock.emit_made_up("STOP").unwrap();
    assert!(vm.query_status().is_ok() && vm.query_block().is_ok());
    assert_eq!(events.next().unwrap().unwrap().event.name, "STOP");
}

#[test]
fn unexpected_replies() {
    let duplicate = mock(&["duplicate"]);
    let vm = connect(&duplicate).unwrap();
    for _ in 0..3 {
        assert!(vm.query_status().is_ok() && vm.query_name().is_ok());
    }
    let late = mock(&["late@query-status"]);
    let vm = connect(&late).unwrap();
    assert!(vm.timeout(SHORT).execute(qmp::command::QueryStatus::new()).unwrap_err().is_timeout());
    assert!(vm.query_name().is_ok() && vm.query_name().is_ok());
}

#[test]
fn a_fault_has_to_be_possible() {
    let error = MockQmp::builder().fault("eof@query-nope".parse::<Fault>().unwrap()).start().unwrap_err();
    assert_eq!(error.to_string(), "there is no command `query-nope` in the schema");
}

#[test]
fn a_client_that_does_not_read() {
    use std::io::{Read as _, Write as _};
    let mock = mock(&[]);
    let mut socket = std::os::unix::net::UnixStream::connect(mock.path()).unwrap();
    let request = r#"{"execute": "query-qmp-schema"}"#;
    let mut said = r#"{"execute": "qmp_capabilities"}"#.to_owned();
    let replies = 40;
    (0..replies).for_each(|_| said.push_str(request));
    said.push_str(r#"{"execute": "quit"}"#);
    socket.write_all(said.as_bytes()).unwrap();
    std::thread::sleep(Duration::from_millis(200));
    assert!(mock.received().len() < replies, "it is not served without end");
    let mut heard = String::new();
    socket.read_to_string(&mut heard).unwrap();
    assert_eq!(heard.matches("{\"return\"").count(), replies + 2);
    assert!(heard.ends_with("{\"return\": {}}\r\n"));
    mock.wait().unwrap();
}
