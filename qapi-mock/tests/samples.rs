//! Compares the mock with recorded replies of a real server to invalid requests.
//!
//! The recordings are not part of the project. `QAPI_SAMPLES` names a file of them, with lines such as
//! `{"request": {…}, "answer": {"error": {…}}}`, and `QAPI_SAMPLES_SCHEMA` the schema of the server's
//! release. Without these variables, this test does nothing.

use std::env;
use std::io::{BufRead as _, BufReader, Write as _};
use std::os::unix::net::UnixStream;

use qapi_mock::MockQmp;
use serde_json::{Value, json};

#[test]
fn answers_are_as_recorded() {
    let (Some(samples), Some(schema)) = (env::var_os("QAPI_SAMPLES"), env::var_os("QAPI_SAMPLES_SCHEMA")) else {
        return;
    };
    let mock = MockQmp::builder().schema_path(schema).start().unwrap();
    let mut socket = UnixStream::connect(mock.path()).unwrap();
    let mut lines = BufReader::new(socket.try_clone().unwrap()).lines();
    let mut answer = || serde_json::from_str::<Value>(&lines.next().unwrap().unwrap()).unwrap();
    answer();
    writeln!(socket, "{}", json!({"execute": "qmp_capabilities"})).unwrap();
    answer();
    let samples = std::fs::read_to_string(samples).unwrap();
    for sample in samples.lines() {
        let sample: Value = serde_json::from_str(sample).unwrap();
        writeln!(socket, "{}", sample["request"]).unwrap();
        assert_eq!(answer(), sample["answer"], "{}", sample["request"]);
    }
}
