//! Tests that `qapi skeleton` prints the files in `skeleton/`, and that these compile: they are modules of this test.
//!
//! With `UPDATE_GOLDEN=1` in the environment, the files are written instead of compared.

use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use self::support::text;

#[allow(dead_code)] // other tests use more of it
mod support;

#[path = "skeleton/mod.rs"]
mod printed;

/// The files, and the arguments that print each of them.
const CASES: [(&str, &[&str]); 5] = [
    ("agent", &["../schemas/qga", "--protocol", "qga", "guest-sync*", "guest-ping", "guest-info", "guest-file-*"]),
    (
        "daemon",
        &[
            "../schemas/storage-daemon/qapi/qapi-schema.json",
            "--protocol=qsd",
            "--name=Daemon",
            "quit",
            "query-block",
            "nbd-server-add",
            "block-export-add",
        ],
    ),
    ("farm", &["tests/skeleton/farm.json", "--name", "Farm", "--events", "BORN"]),
    (
        "monitor",
        &[
            "../schemas/qapi/qapi-schema.json",
            "--protocol=qmp",
            "--name=Vm",
            "--events=STOP,RESUME,BLOCK_JOB_*",
            "qmp_capabilities",
            "query-status",
            "query-version",
            "query-commands",
            "query-qmp-schema",
            "blockdev-add",
            "device_add",
            "object-add",
            "qom-get",
            "stop",
            "cont",
        ],
    ),
    (
        "waiting",
        &[
            "../schemas/qapi/qapi-schema.json",
            "--protocol=qmp",
            "--async",
            "--name=Waiting",
            "--events=SHUTDOWN",
            "query-block",
            "blockdev-add",
            "cont",
            "human-monitor-command",
        ],
    ),
];

fn qapi(arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_qapi"));
    command.arg("skeleton").args(arguments).current_dir(env!("CARGO_MANIFEST_DIR")).output().unwrap()
}

#[test]
fn what_is_printed_compiles() {
    for (name, arguments) in CASES {
        let printed = qapi(arguments);
        assert!(printed.status.success(), "{name}: {}", text(&printed));
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/skeleton/{name}.rs"));
        if std::env::var_os("UPDATE_GOLDEN").is_some() {
            fs::write(&path, &printed.stdout).unwrap();
        }
        assert_eq!(text(&printed), fs::read_to_string(&path).unwrap(), "{name} differs from what this test compiled");
    }
}

/// The test passes without a check if rustfmt is not installed.
#[test]
fn what_is_printed_is_formatted() {
    for (name, _) in CASES {
        let rustfmt = Command::new("rustfmt")
            .args(["--check", "--edition=2024", "--config=max_width=100,use_small_heuristics=Default"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn();
        let Ok(mut rustfmt) = rustfmt else { return };
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/skeleton/{name}.rs"));
        rustfmt.stdin.take().unwrap().write_all(&fs::read(path).unwrap()).unwrap();
        let output = rustfmt.wait_with_output().unwrap();
        // A proxy of rustup whose toolchain lacks the component fails with a text of its own.
        if !text(&output).contains("is not installed") {
            assert!(output.status.success(), "{name}: {}", text(&output));
        }
    }
}

#[test]
fn mistakes() {
    let fails = |arguments: &[&str], code: i32, expected: &str| {
        let output = qapi(arguments);
        assert_eq!(output.status.code(), Some(code), "{}", text(&output));
        assert!(text(&output).contains(expected), "no {expected:?} in:\n{}", text(&output));
    };
    let agent = ["../schemas/qga", "--protocol", "qga"];
    let with = |more: &[&'static str]| [&agent, more].concat();
    fails(&with(&["guest-pong"]), 1, "error: there is no command 'guest-pong'; did you mean 'guest-ping'?");
    fails(&with(&["vm-*"]), 1, "error: no command matches 'vm-*'");
    fails(&["tests/skeleton/farm.json", "--events", "BORNE"], 1, "there is no event 'BORNE'; did you mean 'BORN'?");
    fails(&["tests/skeleton/farm.json", "sel", "fed"], 1, "did you mean 'sell'?\nerror: there is no command 'fed'");
    fails(&with(&["--name", "my-agent"]), 2, "did you mean 'MyAgent'?");
    fails(&with(&["--name", "Call"]), 2, "'Call' cannot be the name of a server");
    fails(&["nowhere.json"], 1, "there is no file nowhere.json");
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("empty.json");
    fs::write(&path, "{ 'event': 'BORN' }\n").unwrap();
    fails(&[path.to_str().unwrap()], 1, "empty.json has no commands");
    fs::write(&path, "{ 'command': 'count', 'returns': 'int' }\n").unwrap();
    fails(&[path.to_str().unwrap()], 1, "help: or allow it with a pragma");
}

#[test]
fn a_schema_of_qemu_without_its_protocol() {
    let printed = text(&qapi(&["../schemas/qga/qapi-schema.json", "guest-ping"]));
    assert!(printed.contains("#[qapi(schema = \"../schemas/qga/qapi-schema.json\")]"), "{printed}");
    assert!(printed.ends_with("add `--protocol qga`\n"), "{printed}");
}

#[test]
fn help_has_an_example() {
    assert!(text(&qapi(&["--help"])).contains("qapi skeleton schema/lamps.json --name Lamps"));
}
