//! Tests scripts.

use std::time::{Duration, Instant};

use qapi_mock::MockQmp;
use qemu_qapi::ErrorClass;
use qemu_qapi::Filter;
use qemu_qapi::blocking::Qmp;
use qemu_qapi::qmp::{self, Client as _};

fn mock(script: &str) -> MockQmp {
    MockQmp::builder().script(script).start().unwrap()
}

#[test]
fn a_device_is_unplugged() {
    let mock = mock(
        r#"
        {"allow": ["query-version"]}
        {"expect": {"execute": "device_del", "arguments": {"id": "net0"}}}
        {"delay": 50}
        {"event": "DEVICE_DELETED", "data": {"device": "net0", "path": "/machine/peripheral/net0"}}
        {"expect": "device_del", "error": {"class": "DeviceNotFound", "desc": "Device 'net0' not found"}}
        {"expect": "query-name", "return": {"name": "guest"}}
        "#,
    );
    let vm = Qmp::connect(mock.address()).unwrap();
    let mut events = vm.subscribe(Filter::of::<qmp::event::DeviceDeleted>());
    vm.query_version().unwrap();
    let start = Instant::now();
    vm.device_del("net0").unwrap();
    // Commands wait during a delay, so the event comes before the reply.
    let error = vm.device_del("net0").unwrap_err();
    assert!(start.elapsed() >= Duration::from_millis(50));
    assert_eq!(error.server().unwrap().class, ErrorClass::DeviceNotFound);
    assert_eq!(events.next_within(Duration::ZERO).unwrap().unwrap().event.name, "DEVICE_DELETED");
    assert_eq!(mock.unmet(), [7]);
    assert_eq!(vm.query_name().unwrap().name.as_deref(), Some("guest"));
    assert!(mock.unmet().is_empty());
    assert_eq!(mock.mismatches(), Vec::<String>::new());
}

#[test]
fn a_connection_is_lost_and_made_again() {
    let mock = mock(
        r#"
        {"expect": "query-status"}
        {"close": true}
        {"event": "RESUME"}
        {"expect": "query-status"}
        "#,
    );
    let vm = Qmp::connect(mock.address()).unwrap();
    vm.query_status().unwrap();
    assert!(vm.query_status().unwrap_err().is_lost());
    let vm = Qmp::connect(mock.address()).unwrap();
    vm.query_status().unwrap();
    assert!(mock.unmet().is_empty());
}

#[test]
fn what_was_not_expected() {
    let mock = mock(
        r#"{"expect": {"execute": "device_del", "arguments": {"id": "a"}}}
           {"expect": "stop"}"#,
    );
    let vm = Qmp::connect(mock.address()).unwrap();
    let said = |error: qemu_qapi::Error| error.server().unwrap().desc.to_string();
    let device = "line 1: expected `device_del` with {\"id\":\"a\"}";
    let first = format!("{device}, but `stop` without arguments came");
    let second = format!("{device}, but `device_del` with {{\"id\":\"b\"}} came");
    assert_eq!(said(vm.stop().unwrap_err()), format!("qapi-mock: {first}"));
    assert_eq!(said(vm.device_del("b").unwrap_err()), format!("qapi-mock: {second}"));
    vm.device_del("a").unwrap();
    vm.stop().unwrap();
    let third = "the script has ended, but `cont` without arguments came".to_owned();
    assert_eq!(said(vm.cont().unwrap_err()), format!("qapi-mock: {third}"));
    assert_eq!(mock.mismatches(), [first, second, third]);
}

#[test]
fn what_a_future_server_says() {
    let mock = mock(
        r#"
        {"expect": "query-status", "return": {"running": true, "status": "napping", "since": 5}, "unchecked": true}
        {"event": "X_NAP", "data": {"hours": 1}, "unchecked": true}
        {"allow": "all"}
        "#,
    );
    let vm = Qmp::connect(mock.address()).unwrap();
    let mut events = vm.subscribe(Filter::all());
    assert_eq!(vm.query_status().unwrap().status, qmp::RunState::Unknown("napping".into()));
    assert!(vm.query_status().is_ok());
    assert_eq!(events.next().unwrap().unwrap().event.name, "X_NAP");
}

#[test]
fn a_script_that_is_not_in_order() {
    let directory = tempfile::tempdir().unwrap();
    let file = directory.path().join("a.script");
    let error = MockQmp::builder().script_file(&file).start().unwrap_err();
    assert!(error.to_string().starts_with("cannot read "), "{error}");
    std::fs::write(&file, "\n{\"expect\": \"query-name\", \"return\": {\"name\": 1}}\n").unwrap();
    let error = MockQmp::builder().script_file(&file).start().unwrap_err().to_string();
    assert_eq!(error, format!("{}:2: `return`: `name`: 1 is not of type str", file.display()));
}
