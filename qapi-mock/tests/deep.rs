//! Arguments that nest as deep as QEMU reads them: neither they nor what is deeper end the mock.

use std::io::{BufRead, BufReader, Write};
use std::os::unix::net::UnixStream;

use qapi_mock::MockQmp;
use serde_json::{Value, json};

/// What a mock answers to requests, one after the other on one connection.
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
    // Read as strict JSON, and as QEMU's own dialect.
    for quote in ["\"", "'"] {
        let requests = [1, 119, 400, 1015, 1022, 5000].map(|levels| devices(levels, quote));
        let answers = answers(&requests);
        for (answer, levels) in answers[..5].iter().zip([1, 119, 400, 1015, 1022]) {
            assert_eq!(*answer, json!({"return": {}, "id": 1}), "{levels} levels");
        }
        // As QEMU's reader has it, which has not come to the id by then.
        let error = json!({"class": "GenericError", "desc": "JSON nesting depth limit exceeded"});
        assert_eq!(answers[5], json!({"error": error}));
    }
}
