//! Measures the time until `qapi shell` shows its first prompt and its completions, in a pseudo-terminal with a real
//! QEMU.

#[path = "../../qemu-qapi/tests/live/mod.rs"]
mod live;
#[path = "../tests/terminal/mod.rs"]
mod terminal;

use std::io::{self, Write as _};
use std::time::{Duration, Instant};

use live::Machine;
use terminal::Terminal;

const RUNS: usize = 30;

/// Descriptions, typed texts, and the text that the screen shows after completion.
const COMPLETIONS: &[(&str, &str, &str)] = &[
    ("first completion: a command", "query-blo\t", "query-blockstats"),
    ("a command", "query-blo\t", "query-blockstats"),
    ("an argument", "blockdev-add driver=qcow2 l2\t", "l2-cache-entry-size="),
    ("a name in the machine", "blockdev-mirror device=disk0\t", "disk0-file"),
    ("a device type", "device_add driver=virtio-blk\t", "virtio-blk-pci-transitional"),
    ("a property of a device", "device_add driver=virtio-blk-pci num-q\t", "num-queues="),
    ("a QOM path", "qom-list path=/machine/peripheral/v\t", "/machine/peripheral/virtio-rng0"),
];

fn main() {
    let Some(vm) = live::qemu(Machine::SmallPc) else { return };
    let folder = tempfile::tempdir().expect("a folder");
    let mut prompts = Vec::new();
    let mut completions = vec![Vec::new(); COMPLETIONS.len()];
    for _ in 0..RUNS {
        let start = Instant::now();
        let mut terminal = Terminal::start(&vm.path(), folder.path());
        terminal.is_at("qmp>");
        prompts.push(start.elapsed());
        for ((_, typed, expected), times) in COMPLETIONS.iter().zip(&mut completions) {
            let line = typed.trim_end();
            terminal.types(line);
            terminal.is_at(&format!("qmp> {line}"));
            let start = Instant::now();
            terminal.types("\t");
            terminal.shows(expected);
            times.push(start.elapsed());
            terminal.types("\u{3}");
            terminal.is_at("qmp>");
            // Clear the screen, so that only the next line is on it.
            terminal.types("\u{c}");
            terminal.waits_until("an empty screen", |screen| screen.trim() == "qmp>");
        }
        terminal.leaves();
    }
    print("from start to prompt", prompts);
    for ((what, ..), times) in COMPLETIONS.iter().zip(completions) {
        print(what, times);
    }
}

fn print(what: &str, mut times: Vec<Duration>) {
    times.sort();
    let milliseconds = |time: Option<&Duration>| time.map_or(0.0, |time| time.as_secs_f64() * 1000.0);
    let (median, worst) = (milliseconds(times.get(times.len() / 2)), milliseconds(times.last()));
    _ = writeln!(io::stdout(), "{what:<32} median {median:6.1} ms, worst {worst:6.1} ms, {} runs", times.len());
}
