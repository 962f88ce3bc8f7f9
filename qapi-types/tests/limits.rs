//! Deep, long, old and new input is read, or refused with a short error.

#![cfg(all(feature = "client", feature = "server", feature = "qmp"))]

use std::thread;

use qapi_types::{from_str, from_value, qmp};

/// Returns a block device, each layer of which precedes the tag of the layer around it.
fn layers(depth: usize) -> String {
    let open = r#"{"node-name":"n","backing":"#;
    let close = r#","driver":"qcow2","file":"f"}"#;
    open.repeat(depth) + r#""base""# + &close.repeat(depth)
}

/// Nesting at the limit can be read with the stack that threads have by default.
#[test]
fn deep_unions_fit_on_a_small_stack() {
    let thread = thread::Builder::new().stack_size(2 << 20).spawn(|| {
        for text in [layers(120), r#"{"driver":"raw","file":"#.repeat(120) + r#""f""# + &"}".repeat(120)] {
            let options: qmp::BlockdevOptions = from_str(&text).unwrap();
            let value = qapi_types::to_value(&options).unwrap();
            assert_eq!(value, serde_json::from_str::<serde_json::Value>(&text).unwrap());
            assert_eq!(from_value::<qmp::BlockdevOptions>(value).unwrap(), options);
        }
    });
    thread.unwrap().join().unwrap();
}

#[test]
fn errors_are_short_whatever_is_wrong() {
    let long = "x".repeat(1_000_000);
    for text in [
        format!(r#"{{"running":"{long}","status":"running"}}"#),
        format!(r#"{{"running":true,"status":["{long}"]}}"#),
        format!(r#"{{"running":true,"status":{{"{long}":1}}}}"#),
    ] {
        let error = from_str::<qmp::StatusInfo>(&text).unwrap_err().to_string();
        assert!(error.starts_with("at `") && error.len() < 1000, "{} bytes", error.len());
        assert!(error.contains("expected a"), "{error}");
    }
    let error = from_str::<qmp::command::Cont>(&format!(r#"{{"{long}":1}}"#)).unwrap_err().to_string();
    assert!(error.len() < 1000, "{} bytes", error.len());
}

#[cfg(feature = "qga")]
#[test]
fn secrets_stay_out_of_errors() {
    let text = r#"{"username":"u","password":"hunter2!secret","crypted":false}"#;
    let error = from_str::<qapi_types::qga::command::GuestSetUserPassword>(text).unwrap_err().to_string();
    assert!(error.starts_with("at `password`: invalid base64") && !error.contains("hunter"), "{error}");
}

/// A reply of QEMU 8.2 about an encrypted image: the member `detached-header` came with 9.0.
#[test]
fn replies_of_older_servers_decode() {
    let text = r#"{"filename":"a","format":"luks","virtual-size":1,"format-specific":{"type":"luks","data":
        {"cipher-alg":"aes-256","cipher-mode":"xts","ivgen-alg":"plain64","hash-alg":"sha256","payload-offset":1,
         "master-key-iters":1,"uuid":"u","slots":[]}}}"#;
    let info: qmp::ImageInfo = from_str(text).unwrap();
    assert_eq!(qapi_types::to_value(&info).unwrap(), serde_json::from_str::<serde_json::Value>(text).unwrap());
}

/// The protocol's own messages may have further members.
#[test]
fn envelopes_may_grow() {
    let error: qapi_types::CommandError = from_str(r#"{"class":"GenericError","desc":"d","hint":"h"}"#).unwrap();
    assert_eq!((error.desc.as_str(), error.extra.get("hint")), ("d", Some(&"h".into())));
    let event = r#"{"timestamp":{"seconds":1,"microseconds":2,"zone":"UTC"},"event":"STOP","seq":5}"#;
    let event: qapi_types::Timestamped<qmp::Event> = from_str(event).unwrap();
    assert_eq!((event.event.name(), event.timestamp.microseconds), ("STOP", 2));
    assert_eq!((event.extra.get("seq"), event.extra.len()), (Some(&5.into()), 1));
    let twice = r#"{"event":"X","data":{},"data":{},"timestamp":{"seconds":1,"microseconds":2}}"#;
    let error = from_str::<qapi_types::Timestamped<qmp::Event>>(twice).unwrap_err().to_string();
    assert!(error.contains("duplicate member `data`"), "{error}");
}

/// Printing terminates although types are recursive.
#[test]
fn the_schema_can_be_printed() {
    let printed = format!("{:?}", qmp::schema::PROTOCOL);
    assert!(printed.contains("query-block") && printed.contains("[BlockInfo]"));
    assert!(format!("{:?}", qmp::schema::IMAGE_INFO).contains("backing-image"));
}
