//! Values as programs write them: unions by branch, strings that are compared with and parsed into values, bytes,
//! versions.

#![cfg(all(feature = "client", feature = "qmp"))]

use qapi_types::{Base64, Timestamp, qmp, to_string};

#[test]
fn unions_are_made_by_branch() {
    let long = qmp::BlockdevOptions::new(qmp::BlockdevOptionsBranch::File(qmp::BlockdevOptionsFile::new("disk.raw")));
    assert_eq!(qmp::BlockdevOptions::file("disk.raw").node_name("disk0"), long.node_name("disk0"));
    let qcow2 = qmp::BlockdevOptions::qcow2(qmp::BlockdevOptions::file("disk.qcow2"));
    assert_eq!(to_string(&qcow2).unwrap(), r#"{"driver":"qcow2","file":{"driver":"file","filename":"disk.qcow2"}}"#);
    assert_eq!(to_string(&qmp::ObjectOptions::iothread("io0")).unwrap(), r#"{"qom-type":"iothread","id":"io0"}"#);
    assert_eq!(to_string(&qmp::Netdev::user("net0")).unwrap(), r#"{"type":"user","id":"net0"}"#);
    let inet = qmp::SocketAddress::inet("localhost", "4444");
    assert_eq!(to_string(&inet).unwrap(), r#"{"type":"inet","host":"localhost","port":"4444"}"#);
}

/// The members of these branches are in an object of their own.
#[test]
fn wrapped_branches() {
    assert_eq!(to_string(&qmp::ChardevBackend::null()).unwrap(), r#"{"type":"null","data":{}}"#);
    let unix = qmp::ChardevBackend::socket(qmp::SocketAddressLegacy::unix("/run/s"));
    assert_eq!(
        to_string(&unix).unwrap(),
        r#"{"type":"socket","data":{"addr":{"type":"unix","data":{"path":"/run/s"}}}}"#
    );
    let snapshot = qmp::BlockdevSnapshotSync::new("snap.qcow2").device("disk0");
    assert_eq!(
        to_string(&qmp::TransactionAction::new(snapshot)).unwrap(),
        r#"{"type":"blockdev-snapshot-sync","data":{"device":"disk0","snapshot-file":"snap.qcow2"}}"#
    );
    assert_eq!(to_string(&qmp::TransactionAction::abort()).unwrap(), r#"{"type":"abort","data":{}}"#);
}

/// A branch that is a union itself is taken whole.
#[test]
fn unions_in_unions() {
    let address = qmp::MigrationAddress::socket(qmp::SocketAddress::unix("/run/m"));
    assert_eq!(to_string(&address).unwrap(), r#"{"transport":"socket","type":"unix","path":"/run/m"}"#);
}

#[test]
fn parsing_is_strict() {
    let error = "fulll".parse::<qmp::MirrorSyncMode>().unwrap_err();
    assert_eq!(error.to_string(), "`fulll` is not a value of `MirrorSyncMode`; did you mean `full`?");
    // This holds also for an enumeration of which a server may send unknown values.
    assert_eq!("runing".parse::<qmp::RunState>().unwrap_err().nearest(), Some("running"));
    assert_eq!("running".parse(), Ok(qmp::RunState::Running));
    assert!(qmp::RunState::Running == "running" && qmp::RunState::Unknown("nap".into()) == "nap");
}

#[test]
fn bytes_and_their_text() {
    for bytes in [Base64::from("hi"), "hi".to_owned().into(), b"hi".into(), b"hi"[..].into(), b"hi".to_vec().into()] {
        assert_eq!((bytes.as_ref(), bytes.encoded().as_str()), (&b"hi"[..], "aGk="));
    }
    assert_eq!(Base64::from_encoded("aGk=").unwrap(), Base64::from("hi"));
    let error = Base64::from_encoded("secret!").unwrap_err().to_string();
    assert!(error.starts_with("invalid base64: ") && !error.contains("secret"), "{error}");
}

#[test]
fn versions_and_times() {
    let version = |package: &str| -> qmp::VersionInfo {
        let qemu = r#"{"major": 10, "minor": 2, "micro": 2}"#;
        qapi_types::from_str(&format!(r#"{{"qemu": {qemu}, "package": "{package}"}}"#)).unwrap()
    };
    assert_eq!(version("").to_string(), "10.2.2");
    assert_eq!(version("Debian 1:10.2.2+ds-1").to_string(), "10.2.2 (Debian 1:10.2.2+ds-1)");
    assert_eq!(version(" (Debian 1:2.1)").to_string(), "10.2.2 (Debian 1:2.1)");
    assert_eq!(version("v1 (b)").qemu.to_string(), "10.2.2");
    assert_eq!(Timestamp { seconds: 5, microseconds: 70 }.to_string(), "5.000070");
    // The host's clock has failed.
    assert_eq!(Timestamp { seconds: -1, microseconds: -1 }.to_string(), "unknown time");
}
