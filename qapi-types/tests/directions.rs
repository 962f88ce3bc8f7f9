//! Tests a build with the feature of only one direction.

#![cfg(all(feature = "qmp", feature = "qga", not(all(feature = "client", feature = "server"))))]

use qapi_types::{qga, qmp};

#[cfg(feature = "client")]
#[test]
fn a_client_sends_commands_and_receives_the_rest() {
    use qapi_types::{Command, Timestamped, from_str, to_string};

    let command = qmp::command::BlockdevSnapshotSync::new("snap.qcow2").device("disk0");
    assert_eq!(to_string(&command).unwrap(), r#"{"device":"disk0","snapshot-file":"snap.qcow2"}"#);
    let reply: <qga::command::GuestFileRead as Command>::Reply =
        from_str(r#"{"count":2,"buf-b64":"aGk=","eof":true}"#).unwrap();
    assert_eq!(reply.buf_b64.as_ref(), b"hi");
    let event = r#"{"event":"STOP","timestamp":{"seconds":1,"microseconds":2}}"#;
    let event: Timestamped<qmp::Event> = from_str(event).unwrap();
    assert!(matches!(event.event, qmp::Event::Stop(_)));
}

#[cfg(feature = "server")]
#[test]
fn a_server_receives_commands_and_sends_the_rest() {
    use qapi_types::{from_str, to_string};

    let command: qga::command::GuestFileRead = from_str(r#"{"handle":1000,"count":10}"#).unwrap();
    assert_eq!((command.handle, command.count), (1000, Some(10)));
    let reply = qga::GuestFileRead::new(2, b"hi", true);
    assert_eq!(to_string(&reply).unwrap(), r#"{"count":2,"buf-b64":"aGk=","eof":true}"#);
    let event = qmp::Event::from(qmp::event::Shutdown::new(true, qmp::ShutdownCause::GuestReset));
    assert_eq!(to_string(&event).unwrap(), r#"{"guest":true,"reason":"guest-reset"}"#);
}
