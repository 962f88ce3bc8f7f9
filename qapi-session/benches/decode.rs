//! Measures decoding of the reply to `query-qmp-schema`: typed, as JSON values, and skipped; by this crate's
//! deserializer and by serde_json.
//!
//! The reply comes from `qemu-system-x86_64` if it is installed. Otherwise a synthetic reply of the same shape and size
//! is used.
#![allow(missing_docs)] // criterion's macros make public items

use std::hint::black_box;
use std::io::{BufRead, BufReader, Write};
use std::os::unix::net::UnixStream;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use criterion::{Bencher, Criterion, Throughput, criterion_group, criterion_main};
use qapi_session::wire::de::{Deserializer, from_slice};
use qapi_types::qmp::SchemaInfo;
use serde::Deserialize;
use serde::de::IgnoredAny;
use serde_json::Value;

/// Ends the process when dropped.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        _ = self.0.kill();
        _ = self.0.wait();
    }
}

/// The value in the reply of a running QEMU.
fn asked() -> Option<Vec<u8>> {
    let folder = tempfile::tempdir().ok()?;
    let socket = folder.path().join("qmp");
    let child = Command::new("qemu-system-x86_64")
        .args(["-machine", "none", "-nodefaults", "-display", "none", "-qmp"])
        .arg(format!("unix:{},server=on,wait=off", socket.display()))
        .stdin(Stdio::null())
        .spawn()
        .ok()?;
    let _running = Running(child);
    let stream = (0..100).find_map(|_| {
        std::thread::sleep(Duration::from_millis(50));
        UnixStream::connect(&socket).ok()
    })?;
    let mut lines = BufReader::new(stream.try_clone().ok()?).lines();
    (&stream).write_all(b"{\"execute\": \"qmp_capabilities\"}{\"execute\": \"query-qmp-schema\"}").ok()?;
    let reply = lines.nth(2)?.ok()?;
    Some(reply.trim_end().strip_prefix("{\"return\": ")?.strip_suffix('}')?.as_bytes().to_vec())
}

fn synthetic() -> Vec<u8> {
    let entries: Vec<String> = (0..1500)
        .map(|n| match n % 3 {
            0 => format!(r#"{{"name": "{n}", "members": [{{"name": "member-a", "type": "str"}}, {{"name": "b", "default": null, "type": "{n}"}}], "meta-type": "object"}}"#),
            1 => format!(r#"{{"name": "query-{n}", "ret-type": "{n}", "meta-type": "command", "arg-type": "0"}}"#),
            _ => format!(r#"{{"name": "{n}", "members": [{{"name": "on"}}, {{"name": "off"}}], "meta-type": "enum", "values": ["on", "off"]}}"#),
        })
        .collect();
    format!("[{}]", entries.join(", ")).into_bytes()
}

/// Measures `make` without the time to drop its result.
fn making<T>(bencher: &mut Bencher<'_>, mut make: impl FnMut() -> T) {
    bencher.iter_custom(|times| {
        let mut total = Duration::ZERO;
        for _ in 0..times {
            let start = Instant::now();
            let made = black_box(make());
            total += start.elapsed();
            drop(made);
        }
        total
    });
}

fn decode(c: &mut Criterion) {
    let reply = asked().unwrap_or_else(synthetic);
    let mut group = c.benchmark_group("query-qmp-schema");
    group.throughput(Throughput::Bytes(reply.len() as u64));
    group.bench_function("typed", |b| {
        making(b, || from_slice::<Vec<SchemaInfo>>(black_box(&reply)).expect("typed"));
    });
    group.bench_function("typed, serde_json", |b| {
        making(b, || qapi_types::from_slice::<Vec<SchemaInfo>>(black_box(&reply)).expect("typed"));
    });
    group.bench_function("skipped", |b| {
        b.iter(|| {
            IgnoredAny::deserialize(&mut Deserializer::from_slice(black_box(&reply)).expect("UTF-8")).expect("JSON")
        });
    });
    group.bench_function("skipped, serde_json", |b| {
        b.iter(|| serde_json::from_slice::<IgnoredAny>(black_box(&reply)).expect("JSON"));
    });
    group.bench_function("value", |b| making(b, || from_slice::<Value>(black_box(&reply)).expect("JSON")));
    group.bench_function("value, serde_json", |b| {
        making(b, || serde_json::from_slice::<Value>(black_box(&reply)).expect("JSON"));
    });
    group.finish();
}

criterion_group! {
    name = benches;
    config = Criterion::default().sample_size(30).measurement_time(Duration::from_secs(2)).warm_up_time(Duration::from_millis(500));
    targets = decode
}
criterion_main!(benches);
