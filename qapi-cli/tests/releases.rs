//! Tests of the tools that know all releases: `since`, `help`, `lint` and `matrix`.

use std::fs;
use std::path::Path;

use self::support::{Program, text};

#[allow(dead_code)] // other tests use more of it
mod support;

const QAPI: Program = Program(env!("CARGO_BIN_EXE_qapi"));

/// Names that came, moved, were renamed, deprecated or removed.
const NAMES: &[&str] = &[
    "block_passwd",
    "migrate_set_speed",
    "query-cpus",
    "drive-backup",
    "x-block-latency-histogram-set",
    "block-latency-histogram-set",
    "query-block-jobs.actively-synced",
    "MEMORY_DEVICE_SIZE_CHANGE",
    "blockdev-mirror",
    "MirrorSyncMode",
    "guest-exec.capture-output",
    "BlockdevDriver.vxhs",
    "device_add",
];

/// `UPDATE_GOLDEN=1` rewrites the golden file. Review the difference before committing it.
#[test]
fn histories_of_names() {
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/since.txt");
    let told: String =
        NAMES.iter().map(|name| format!("$ qapi since {name}\n{}\n", QAPI.passes(&["since", name]))).collect();
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        fs::write(&golden, &told).unwrap();
    }
    assert_eq!(told, fs::read_to_string(&golden).unwrap());
}

/// A command, an event, an enumeration, a union, an argument of a command with a struct, and a value.
const EXPLAINED: &[&str] = &[
    "blockdev-mirror",
    "BLOCK_JOB_ERROR",
    "MirrorSyncMode",
    "guest-exec",
    "blockdev-backup.speed",
    "query-block.inserted.detect_zeroes",
];

/// `UPDATE_GOLDEN=1` rewrites the golden file. Review the difference before committing it.
#[test]
fn names_are_explained() {
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/help.txt");
    let told: String =
        EXPLAINED.iter().map(|name| format!("$ qapi help {name}\n{}\n", QAPI.passes(&["help", name]))).collect();
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        fs::write(&golden, &told).unwrap();
    }
    assert_eq!(told, fs::read_to_string(&golden).unwrap());
}

#[test]
fn explanations_of_other_releases() {
    let told = QAPI.passes(&["help", "block_passwd", "--release", "2.9"]);
    assert!(
        told.starts_with("block_passwd: command of qmp\n") && told.contains("  password: str, mandatory\n"),
        "{told}"
    );
    QAPI.fails(&["help", "block_passwd"], &["the newest release has no `block_passwd`; `qapi since block_passwd`"]);
    QAPI.fails(&["help", "blockdev-mirror", "--release", "1.0"], &["release 1.0 is not known"]);
    QAPI.fails(&["help", "blockdev-miror"], &["no release has `blockdev-miror`; did you mean `blockdev-mirror`?"]);
    QAPI.fails(&["help", "MirrorSyncMode.ful"], &["did you mean `MirrorSyncMode.full`?"]);
    QAPI.fails(&["help", "."], &["no release has `.`"]);
}

#[test]
fn names_that_no_release_has() {
    QAPI.fails(&["since", "blockdev-miror"], &["no release has `blockdev-miror`; did you mean `blockdev-mirror`?"]);
    let nearest = "no release has `blockdev-mirror.synk`; did you mean `blockdev-mirror.sync`?";
    QAPI.fails(&["since", "blockdev-mirror.synk"], &[nearest]);
    QAPI.fails(&["since", "."], &["no release has `.`"]);
}

/// Runs `lint` on a file with these requests, and returns the exit code and the output.
fn lint(requests: &str, arguments: &[&str]) -> (i32, String) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("requests");
    fs::write(&file, requests).unwrap();
    let output = QAPI.run(&[&["lint", file.to_str().unwrap()], arguments].concat());
    let told = text(&output).replace(file.to_str().unwrap(), "FILE");
    (output.status.code().unwrap(), told)
}

#[test]
fn requests_for_a_range_of_releases() {
    let mirror = r#"{"execute": "blockdev-mirror", "arguments":
        {"device": "d", "target": "t", "sync": "full", "target-is-zero": true}}"#;
    let expected = "FILE:2: error: `target-is-zero` of `blockdev-mirror`: unknown in 8.0 to 10.0 (appeared in 10.1)\n\
                    FILE: 2 requests for 8.0 to 10.2: 1 error, 0 warnings\n";
    let requests = format!("{{\"execute\": \"qmp_capabilities\"}}\n{mirror}\n");
    assert_eq!(lint(&requests, &["--min", "8.0"]), (1, expected.to_owned()));
    let (code, _) = lint(&requests, &["--min", "10.1"]);
    assert_eq!(code, 0);

    // Deprecated and unstable parts are errors only with `--deny`.
    let backup = r#"{"execute": "drive-backup", "arguments": {"device": "d", "target": "t", "sync": "top"}}"#;
    let expected = "FILE:1: warning: `drive-backup`: deprecated in 6.2 to 7.0\n\
                    FILE: 1 request for 6.1 to 7.0: 0 errors, 1 warning\n";
    assert_eq!(lint(backup, &["--min", "6.1", "--max", "7.0"]), (0, expected.to_owned()));
    assert_eq!(lint(backup, &["--min", "6.1", "--max", "7.0", "--deny", "unstable"]).0, 0);
    assert_eq!(lint(backup, &["--min", "6.1", "--max", "7.0", "--deny", "deprecated"]).0, 1);

    // The file may be a recorded conversation or a script of the mock server.
    let recorded =
        "12:00 <- {\"QMP\": {\"version\": {}, \"capabilities\": []}}\r\n12:01 -> {\"execute\": \"stpo\"}\r\n";
    let (code, told) = lint(recorded, &["--min", "7.2", "--max", "7.2"]);
    assert_eq!(code, 1);
    assert!(
        told.starts_with("FILE:2: error: `stpo`: unknown in 7.2; no release has it; did you mean `stop`?\n"),
        "{told}"
    );
    let script = "{\"expect\": \"stop\"}\n{\"event\": \"STOP\"}\n{\"expect\": {\"execute\": \"x-query-virtio\"}, \"return\": []}\n";
    let (code, told) = lint(script, &["--min", "7.1", "--max", "7.2"]);
    assert_eq!(code, 1);
    assert!(told.contains("FILE:3: error: `x-query-virtio`: unknown in 7.1 (appeared in 7.2)\n"), "{told}");
    assert!(told.contains("FILE:3: warning: `x-query-virtio`: unstable in 7.2\n"), "{told}");

    // In a script, a command without arguments is expected with any arguments.
    let script = "{\"expect\": \"blockdev-mirror\"}\n{\"expect\": {\"execute\": \"drive-mirror\"}}\n";
    assert_eq!(
        lint(script, &["--min", "7.2"]),
        (0, "FILE: 2 requests for 7.2 to 10.2: 0 errors, 0 warnings\n".to_owned())
    );
    // Control characters from the file are escaped.
    let (_, told) = lint(r#"{"execute": "a\u001b[31m\nb"}"#, &["--min", "7.2"]);
    assert!(told.starts_with("FILE:1: error: `a\\u{1b}[31m\\nb`: unknown"), "{told}");
    // An unknown member in deeply nested arguments does not take exponential time.
    let deep =
        (0..40).fold(String::from(r#"{"no": 1}"#), |inner, _| format!(r#"{{"driver": "raw", "file": {inner}}}"#));
    let (code, told) = lint(&format!(r#"{{"execute": "blockdev-add", "arguments": {deep}}}"#), &["--min", "10.2"]);
    assert!(code == 1 && told.contains(".file.driver` of `blockdev-add`: mandatory, but missing in 10.2"), "{told}");

    // Requests to a guest agent.
    let exec = r#"{"execute": "guest-exec", "arguments": {"path": "ls", "capture-output": "stdout"}}"#;
    let (code, told) = lint(exec, &["--protocol", "qga", "--min", "7.2", "--max", "8.1"]);
    assert_eq!(code, 1);
    assert!(
        told.starts_with("FILE:1: error: `capture-output` of `guest-exec`: must be a boolean in 7.2 to 8.0\n"),
        "{told}"
    );

    // The error, with a hint.
    for (request, expected) in [
        (r#"{"execute": "query-cpus"}"#, "`query-cpus`: unknown in 7.2 (removed in 6.0)"),
        (
            r#"{"execute": "guest-ping"}"#,
            "`guest-ping`: unknown in 7.2; it is a command of another protocol (--protocol qga)",
        ),
        (r#"{"execute": "device_del", "arguments": {"id": 7}}"#, "`id` of `device_del`: must be a string in 7.2"),
        (
            r#"{"execute": "blockdev-mirror", "arguments": {"device": "d", "target": "t", "sync": "ful"}}"#,
            "`sync` of `blockdev-mirror`: no value `ful` in 7.2; no release has it; did you mean `full`?",
        ),
        (
            r#"{"execute": "blockdev-mirror", "arguments": {"device": "d", "taget": "t", "sync": "full"}}"#,
            "`taget` of `blockdev-mirror`: unknown in 7.2; no release has it; did you mean `target`?",
        ),
        (r#"{"execute": "stop", "arguments": 5}"#, "`arguments` must be an object"),
        (r#"{"execute": "stop", "argument": {}}"#, "a request has no member `argument`"),
        (r#"{"execute": 7}"#, "`execute` must be a string"),
        ("{\"execute\": \"stop\"\n{\"execute\": \"cont\"}", "not valid JSON: "),
        ("{'execute': 'stop'}", "not valid JSON: key must be a string"),
    ] {
        let (code, told) = lint(request, &["--min", "7.2", "--max", "7.2"]);
        assert!(code == 1 && told.starts_with(&format!("FILE:1: error: {expected}")), "{code}: {told}");
        assert!(told.ends_with(" for 7.2: 1 error, 0 warnings\n") || told.contains("target"), "{told}");
    }

    for (requests, arguments, expected) in [
        (backup, &["--min", "7.3"][..], "release 7.3 of `qmp` is not known; 8.0 follows 7.2"),
        ("", &["--min", "7.2"], "FILE has no requests: JSON objects with `execute`"),
        (backup, &["--min", "1.0"], "release 1.0 of `qmp` is not known; known releases are 2.9 to "),
        (backup, &["--min", "8.0", "--max", "7.2"], "8.0 is newer than 7.2"),
        (
            backup,
            &["--min", "8.0", "--protocol", "qmpp"],
            "there is no protocol `qmpp`; there are `qmp`, `qga` and `qsd`",
        ),
    ] {
        let (code, told) = lint(requests, arguments);
        assert!(code == 1 && told.contains(expected), "{code}: {told}");
    }
}

#[test]
fn tables_of_commands() {
    let few = ["matrix", "--protocol", "qsd", "--min", "9.2", "--max", "10.1", "--changed"];
    let table = QAPI.passes(&[&few[..], &["--format", "csv"]].concat());
    let expected = "name,9.2,10.0,10.1\n\
                    block-job-complete,yes,yes,deprecated\n\
                    block-job-dismiss,yes,yes,deprecated\n\
                    block-job-finalize,yes,yes,deprecated\n\
                    block-job-pause,yes,yes,deprecated\n\
                    block-job-resume,yes,yes,deprecated\n";
    assert!(table.starts_with(expected), "{table}");
    let table = QAPI.passes(&few);
    let rows: Vec<Vec<&str>> = table.lines().map(|line| line.split_whitespace().collect()).collect();
    assert_eq!(rows[0], ["9.2", "10.0", "10.1"], "{table}");
    assert_eq!(rows[1], ["block-job-complete", "+", "+", "d"], "{table}");
    assert!(table.ends_with("\n\n+ present, d deprecated, u unstable\n"), "{table}");
    let table = QAPI.passes(&[&few[..], &["--format", "markdown"]].concat());
    assert!(
        table.starts_with("| | 9.2 | 10.0 | 10.1 |\n|---|---|---|---|\n| `block-job-complete` | + | + | d |\n"),
        "{table}"
    );
    let events = QAPI.passes(&["matrix", "--events", "--format", "csv"]);
    assert!(events.lines().count() > 50 && events.contains("\nSHUTDOWN,yes,"), "{events}");
}
