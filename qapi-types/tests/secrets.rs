//! Secrets are shown neither by `Debug` nor by decoding errors.

#![cfg(all(feature = "client", feature = "server", feature = "qmp", feature = "qga"))]

use std::fmt::Debug;

use qapi_types::{Decode, Extra, from_str, qga, qmp};
use serde_json::json;

const SECRET: &str = "hunter2";
/// The same in base64. `Debug` shows such bytes as the text.
const BASE64: &str = "aHVudGVyMg==";

/// Returns what `Debug` shows of a value. Neither the one-line nor the pretty form may contain the secret.
#[track_caller]
fn shown<T: for<'de> Decode<'de> + Debug>(text: &str) -> String {
    let text = text.replace("SECRET", SECRET).replace("BASE64", BASE64);
    let value: T = from_str(&text).unwrap();
    let shown = format!("{value:?}");
    for shown in [&shown, &format!("{value:#?}")] {
        assert!(!shown.contains(SECRET) && !shown.contains(BASE64), "{shown}");
    }
    shown
}

#[test]
fn debug_shows_no_secret() {
    use qga::command::{GuestExec, GuestFileWrite, GuestSetUserPassword};
    use qmp::command::*;

    let shown_one = shown::<ChangeVncPassword>(r#"{"password": "SECRET"}"#);
    assert_eq!(shown_one, "ChangeVncPassword { password: <secret> }");
    let exec = shown::<GuestExec>(r#"{"path": "/bin/sh", "arg": ["-c", "SECRET"], "env": ["A=SECRET"]}"#);
    assert_eq!(
        exec,
        "GuestExec { path: \"/bin/sh\", arg: Some(<secret>), env: Some(<secret>), input_data: None, capture_output: None }"
    );
    let set = shown::<SetPassword>(r#"{"protocol": "vnc", "password": "SECRET", "display": "d0"}"#);
    assert!(set.contains("password: <secret>") && set.contains("d0"), "{set}");
    for shown in [
        shown::<GuestExec>(r#"{"path": "a", "input-data": "BASE64"}"#),
        shown::<GuestFileWrite>(r#"{"handle": 1, "buf-b64": "BASE64"}"#),
        shown::<GuestSetUserPassword>(r#"{"username": "a", "password": "BASE64", "crypted": false}"#),
        shown::<HumanMonitorCommand>(r#"{"command-line": "set_password vnc SECRET"}"#),
        shown::<ObjectAdd>(r#"{"qom-type": "secret", "id": "s", "data": "SECRET"}"#),
        shown::<SevInjectLaunchSecret>(r#"{"packet-header": "YQ==", "secret": "BASE64"}"#),
        shown::<RingbufWrite>(r#"{"device": "c", "data": "SECRET"}"#),
        shown::<BlockdevAdd>(r#"{"driver": "https", "url": "https://h", "cookie": "SECRET"}"#),
        shown::<Migrate>(
            r#"{"channels": [{"channel-type": "main", "addr": {"transport": "exec", "args": ["curl", "SECRET"]}}]}"#,
        ),
        shown::<MigrateSetParameters>(r#"{"cpr-exec-command": ["SECRET"]}"#),
        shown::<qmp::MigrationParameters>(r#"{"cpr-exec-command": ["SECRET"]}"#),
        shown::<qga::GuestExecStatus>(r#"{"exited": true, "out-data": "BASE64", "err-data": "BASE64"}"#),
        shown::<qga::GuestFileRead>(r#"{"count": 7, "buf-b64": "BASE64", "eof": true}"#),
    ] {
        assert!(shown.contains("<secret>"), "{shown}");
    }
    let typed = shown::<SendKey>(r#"{"keys": [{"type": "qcode", "data": "q"}]}"#);
    assert_eq!(typed, "SendKey { keys: <secret>, hold_time: None }");
}

#[test]
fn debug_shows_no_secret_that_no_type_knows() {
    let extra = Extra::from_iter([
        ("new-password", json!("hunter2")),
        ("plain", json!({"token": ["hunter2"], "a": [{"api-key": 7}], "b": 1})),
    ]);
    let shown = format!("{extra:?}");
    assert!(!shown.contains("hunter2") && !shown.contains('7'), "{shown}");
    assert!(shown.contains(r#""b": Number(1)"#) && shown.contains(r#""new-password": <secret>"#), "{shown}");
    assert_eq!(format!("{:?}", Extra::default()), "Extra(None)");
}

/// Returns the error of decoding a value.
#[track_caller]
fn refused<T: for<'de> Decode<'de> + Debug>(text: &str) -> String {
    let error = from_str::<T>(text).unwrap_err().to_string();
    assert!(!error.contains(SECRET) && !error.contains("12345"), "{error}");
    error
}

#[test]
fn errors_show_no_secret() {
    use qga::command::GuestExec;
    use qmp::command::{BlockdevAdd, ChangeVncPassword, HumanMonitorCommand, ObjectAdd};

    let error = refused::<ChangeVncPassword>(r#"{"password": 12345}"#);
    assert!(error.starts_with("at `password`: invalid type: a secret, expected a string at line 1"), "{error}");
    refused::<ChangeVncPassword>(r#"{"password": ["hunter2"]}"#);
    refused::<ChangeVncPassword>(r#"{"password": {"a": ", expected hunter2"}}"#);
    let error = refused::<GuestExec>(r#"{"path": "sh", "arg": "hunter2"}"#);
    assert!(error.starts_with("at `arg`: invalid type: a secret, expected an array"), "{error}");
    let error = refused::<GuestExec>(r#"{"path": "sh", "arg": ["a", 12345]}"#);
    assert!(error.starts_with("at `arg[1]`: invalid type: a secret, expected a string"), "{error}");
    refused::<HumanMonitorCommand>(r#"{"command-line": {"hunter2": 1}}"#);
    refused::<ObjectAdd>(r#"{"qom-type": "secret", "id": "s", "data": 12345}"#);
    refused::<ObjectAdd>(r#"{"data": 12345, "qom-type": "secret", "id": "s"}"#);
    // Secrets within a value of the wrong type.
    let error = refused::<GuestExec>(r#"{"path": {"password": "hunter2", "a": 1}}"#);
    assert!(
        error.contains(r#"`{"a":1,"password":"***"}`"#) || error.contains(r#"`{"password":"***","a":1}`"#),
        "{error}"
    );
    let error = refused::<BlockdevAdd>(r#"{"driver": "https", "url": "x", "readahead": "https://a:hunter2@b/"}"#);
    assert!(error.contains("https://***@b/"), "{error}");
    // Other values are shown.
    let error = from_str::<GuestExec>(r#"{"path": 7}"#).unwrap_err().to_string();
    assert!(error.starts_with("at `path`: invalid type: integer `7`, expected a string"), "{error}");
}
