//! Measures decoding and encoding of large replies, with these bindings and with the peer's.
//!
//! `cargo xtask bench codec` compiles it, not the workspace, because it needs the peer. The argument is a file with a
//! reply to `query-qmp-schema`. The other replies are made up here in QEMU's shape. Each printed line has these fields
//! between tabs: the operation, the reply, the bindings, bytes, seconds.

use std::hint::black_box;
use std::io::{self, Write};
use std::time::{Duration, Instant};

use qapi_types::qmp::{
    BlockDeviceInfo, BlockdevCacheInfo, BlockdevChild, BlockdevDetectZeroesOptions, CpuInfoFast, CpuInfoFastBranch,
    CpuInstanceProperties, ImageInfo, ImageInfoSpecific, ImageInfoSpecificQCow2, ImageInfoSpecificQCow2Wrapper,
    Qcow2CompressionType, SchemaInfo,
};
use qapi_types::{Decode, Encode};
use serde_json::Value;

/// The duration for which each piece of work is repeated. The fastest run counts.
const LONG_ENOUGH: Duration = Duration::from_millis(900);
/// The number of turns. Work is done in turns, so that other load of the machine affects all pieces alike.
const TURNS: u32 = 6;

/// Makes a thousand nodes, each a qcow2 image over a file.
fn nodes() -> Vec<BlockDeviceInfo> {
    (0..1000_i64)
        .map(|n| {
            let file = format!("/var/lib/images/machine-{n}/disk-{}.qcow2", n % 7);
            let qcow2 = ImageInfoSpecificQCow2::new("1.1", 16, Qcow2CompressionType::Zlib)
                .lazy_refcounts(false)
                .corrupt(false)
                .extended_l2(n % 2 == 0);
            let image = ImageInfo::new(file.clone(), "qcow2", 10_737_418_240 + n * 65_536)
                .dirty_flag(false)
                .actual_size(1_310_720 + n * 4096)
                .cluster_size(65_536)
                .format_specific(ImageInfoSpecific::new(ImageInfoSpecificQCow2Wrapper::new(qcow2)));
            BlockDeviceInfo::new(
                file,
                format!("#block{n:03}"),
                n % 3 == 0,
                "qcow2",
                0,
                [BlockdevChild::new("file", format!("#block{:03}", n + 1))],
                true,
                false,
                BlockdevDetectZeroesOptions::Off,
                0,
                0,
                0,
                0,
                0,
                0,
                image,
                BlockdevCacheInfo::new(true, false, false),
                0,
            )
        })
        .collect()
}

/// Makes five hundred processors, in sockets of eight.
fn cpus() -> Vec<CpuInfoFast> {
    (0..500_i64)
        .map(|n| {
            let place = CpuInstanceProperties::new().socket_id(n / 8).die_id(0).core_id(n % 8).thread_id(0);
            let path = format!("/machine/unattached/device[{n}]");
            CpuInfoFast::new(n, "max-x86_64-cpu", path, 25_627 + n, CpuInfoFastBranch::X8664).props(place)
        })
        .collect()
}

/// Prints a value as QEMU does: with a space after commas and colons, and with members not in the order of the schema,
/// so that a union's tag can be anywhere.
fn printed<T: Encode>(value: &T) -> Vec<u8> {
    struct Spaced;
    impl serde_json::ser::Formatter for Spaced {
        fn begin_array_value<W: Write + ?Sized>(&mut self, out: &mut W, first: bool) -> io::Result<()> {
            if first { Ok(()) } else { out.write_all(b", ") }
        }
        fn begin_object_key<W: Write + ?Sized>(&mut self, out: &mut W, first: bool) -> io::Result<()> {
            if first { Ok(()) } else { out.write_all(b", ") }
        }
        fn begin_object_value<W: Write + ?Sized>(&mut self, out: &mut W) -> io::Result<()> {
            out.write_all(b": ")
        }
    }
    // The value becomes a map, which sorts the members.
    let value: Value = qapi_types::to_value(value).expect("expressible");
    let mut out = Vec::new();
    serde::Serialize::serialize(&value, &mut serde_json::Serializer::with_formatter(&mut out, Spaced)).expect("text");
    out
}

/// A piece of work that is repeated, and its fastest run.
struct Work<'a> {
    what: &'static str,
    whose: &'static str,
    bytes: usize,
    run: Box<dyn FnMut() -> Duration + 'a>,
    fastest: Duration,
}

impl<'a> Work<'a> {
    /// Measures `make` alone, without dropping the value that it returns.
    fn new<T>(what: &'static str, whose: &'static str, bytes: usize, make: impl Fn() -> T + 'a) -> Self {
        let run = move || {
            let start = Instant::now();
            let made = black_box(make());
            let spent = start.elapsed();
            drop(made);
            spent
        };
        Self { what, whose, bytes, run: Box::new(run), fastest: Duration::MAX }
    }
}

/// Does all pieces of work in turn.
fn compare(reply: &str, mut works: Vec<Work<'_>>) {
    for _ in 0..TURNS {
        for work in &mut works {
            let start = Instant::now();
            while start.elapsed() < LONG_ENOUGH / TURNS {
                work.fastest = work.fastest.min((work.run)());
            }
        }
    }
    for Work { what, whose, bytes, fastest, .. } in works {
        println!("{what}\t{reply}\t{whose}\t{bytes}\t{}", fastest.as_secs_f64());
    }
}

/// Decodes and encodes a reply, for which the peer has the type `P`.
fn reply<T, P>(name: &str, text: &[u8])
where
    T: Encode + for<'de> Decode<'de>,
    P: serde::Serialize + serde::de::DeserializeOwned,
    Vec<T>: Encode + for<'de> Decode<'de>,
    T: serde::Serialize + serde::de::DeserializeOwned,
{
    let bytes = text.len();
    let ours: Vec<T> = qapi_session::wire::de::from_slice(text).expect("ours decodes it");
    let theirs: Vec<P> = serde_json::from_slice(text).expect("the peer decodes it");
    let compact = qapi_types::to_string(&ours).expect("expressible").len();
    let compact_theirs = serde_json::to_vec(&theirs).expect("expressible").len();
    compare(
        name,
        vec![
            Work::new("decode", "session", bytes, || qapi_session::wire::de::from_slice::<Vec<T>>(black_box(text))),
            Work::new("decode", "serde_json", bytes, || serde_json::from_slice::<Vec<T>>(black_box(text))),
            Work::new("decode", "peer", bytes, || serde_json::from_slice::<Vec<P>>(black_box(text))),
            Work::new("encode", "session", compact, || qapi_session::wire::ser::to_vec(black_box(&ours))),
            Work::new("encode", "to_string", compact, || qapi_types::to_string(black_box(&ours))),
            Work::new("encode", "serde_json", compact, || serde_json::to_vec(black_box(&ours))),
            Work::new("encode", "peer", compact_theirs, || serde_json::to_vec(black_box(&theirs))),
        ],
    );
}

fn main() {
    let schema = std::env::args_os().nth(1).expect("a file with a reply to query-qmp-schema");
    let schema: Value = serde_json::from_slice(&std::fs::read(schema).expect("readable")).expect("JSON");
    reply::<SchemaInfo, qapi_qmp::SchemaInfo>("query-qmp-schema", &printed(&schema));
    reply::<BlockDeviceInfo, qapi_qmp::BlockDeviceInfo>("query-named-block-nodes, 1,000 nodes", &printed(&nodes()));
    reply::<CpuInfoFast, qapi_qmp::CpuInfoFast>("query-cpus-fast, 500 CPUs", &printed(&cpus()));
}
