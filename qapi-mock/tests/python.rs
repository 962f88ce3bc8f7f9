//! Tests QEMU's own Python client, from PyPI: the package `qemu.qmp` and its shell, unchanged.
//!
//! `QAPI_TEST_PYTHON` names a Python that has the package. The default is `python3`. If it does not have the package,
//! these tests report that they are skipped, or fail if `CI=true` is set.
#![allow(clippy::print_stderr)] // skipped tests are reported

use std::io::Write as _;
use std::process::{Command, Stdio};

use qapi_mock::MockQmp;

/// Returns the command of a Python with the package. `None` if the tests are skipped.
fn python() -> Option<String> {
    let python = std::env::var("QAPI_TEST_PYTHON").unwrap_or_else(|_| "python3".to_owned());
    let probe = Command::new(&python).args(["-c", "import qemu.qmp"]).output();
    if probe.is_ok_and(|output| output.status.success()) {
        return Some(python);
    }
    let hint = "no Python with the package qemu.qmp (python3 -m venv V && V/bin/pip install qemu.qmp; \
                QAPI_TEST_PYTHON=V/bin/python)";
    assert!(std::env::var("CI").as_deref() != Ok("true"), "{hint}");
    eprintln!("SKIPPED: {hint}");
    None
}

const CLIENT: &str = r#"
import asyncio, sys
from qemu.qmp import EventListener, ExecuteError, QMPClient

async def main():
    client = QMPClient("test")
    await client.connect(sys.argv[1])
    assert client.greeting.QMP.version["qemu"]["major"] == 10, client.greeting
    assert (await client.execute("query-status"))["status"] == "running"
    names = [command["name"] for command in await client.execute("query-commands")]
    assert len(names) > 200, names
    answered = 0
    for name in names:
        if name in ("quit", "qmp_capabilities"):
            continue
        try:
            await client.execute(name)
            answered += 1
        except ExecuteError as error:
            assert "is missing" in str(error), (name, error)
    assert answered > 80, answered
    listener = EventListener()
    with client.listen(listener):
        await client.execute("stop")
        assert (await listener.get())["event"] == "STOP"
        try:
            await client.execute("nope")
            assert False
        except ExecuteError as error:
            assert str(error) == "The command nope has not been found", error
        await client.execute("quit")
        assert (await listener.get())["event"] == "SHUTDOWN"
    try:
        await client.disconnect()
    except EOFError:
        # It has seen the server end, as it sees QEMU end.
        pass

asyncio.run(main())
"#;

#[test]
fn a_client_in_python() {
    let Some(python) = python() else { return };
    for fault in [None, Some("split")] {
        let mut builder = MockQmp::builder().seed(3).out_of_band(true);
        if let Some(fault) = fault {
            builder = builder.fault(fault.parse::<qapi_mock::Fault>().unwrap());
        }
        let mock = builder.start().unwrap();
        let output = Command::new(&python).args(["-c", CLIENT]).arg(mock.path()).output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }
}

#[test]
fn its_shell() {
    let Some(python) = python() else { return };
    let mock = MockQmp::builder().start().unwrap();
    let mut shell = Command::new(&python)
        .args(["-m", "qemu.qmp.qmp_shell"])
        .arg(mock.path())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let typed = b"query-status\nblock_resize node-name=disk0 size=1024\nblock_resize size=x\n";
    shell.stdin.take().unwrap().write_all(typed).unwrap();
    let output = shell.wait_with_output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(said.contains(r#""status": "running""#), "{said}");
    assert!(said.contains(r#"{"return": {}}"#), "{said}");
    assert!(said.contains("Invalid parameter type for 'size', expected: integer"), "{said}");
}
