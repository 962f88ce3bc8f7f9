//! Tests that deeply nested arguments, up to QEMU's limit and beyond, do not crash the mock.

use std::io::{BufRead, BufReader, Write};
use std::os::unix::net::UnixStream;

use qapi_mock::MockQmp;
use serde_json::{Value, json};

/// Returns the replies of a mock to requests that are sent one after the other over one connection.
fn answers(requests: &[String]) -> Vec<Value> {
    let mock = MockQmp::builder().start().unwrap();
    let mut stream = UnixStream::connect(mock.path()).unwrap();
    let mut lines = BufReader::new(stream.try_clone().unwrap()).lines();
    let mut next = || serde_json::from_str::<Value>(&lines.next().unwrap().unwrap()).unwrap();
    assert!(next()["QMP"].is_object());
    writeln!(stream, r#"{{"execute": "qmp_capabilities"}}"#).unwrap();
    assert_eq!(next(), json!({"return": {}}));
    let ask = |request: &String| {
        writeln!(stream, "{request}").unwrap();
        next()
    };
    requests.iter().map(ask).collect()
}

#[test]
fn recursion_does_not_end_the_mock() {
    let devices = |levels: usize, quote: &str| {
        let layers = r#"{"driver": "raw", "file": "#.repeat(levels) + r#""base""# + &"}".repeat(levels);
        format!(r#"{{"execute": "blockdev-add", "arguments": {layers}, "id": 1}}"#).replace('"', quote)
    };
    // The request is parsed as strict JSON, and as QEMU's dialect of JSON.
    for quote in ["\"", "'"] {
        let requests = [1, 119, 400, 1015, 1022, 5000].map(|levels| devices(levels, quote));
        let answers = answers(&requests);
        for (answer, levels) in answers[..5].iter().zip([1, 119, 400, 1015, 1022]) {
            assert_eq!(*answer, json!({"return": {}, "id": 1}), "{levels} levels");
        }
        // As in QEMU, whose parser has not reached the id at this point.
        let error = json!({"class": "GenericError", "desc": "JSON nesting depth limit exceeded"});
        assert_eq!(answers[5], json!({"error": error}));
    }
}
