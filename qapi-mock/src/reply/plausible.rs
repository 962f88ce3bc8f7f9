//! Generates scalars that look plausible for a member of a given name, such as file names and addresses.
//!
//! The values are not consistent with each other.

use serde_json::{Map, Value};

use super::random::Random;

/// Returns a string for a member of the given name.
pub(super) fn string(name: &str, random: &mut Random) -> String {
    let number = random.below(4);
    match () {
        // Consumers must be prepared for strings of any length and alphabet.
        () if random.percent(3) => String::new(),
        () if random.percent(3) => "na\u{EF}ve \u{1F4BE} \"text\"\n".to_owned(),
        () => numbered(name, number),
    }
}

/// Returns the string with the given number for a member of the given name. For members that identify an object,
/// strings with different numbers differ.
pub(super) fn numbered(name: &str, number: u64) -> String {
    // The first entry whose text ends the name applies, so longer texts come first.
    let endings: &[(&str, &dyn Fn() -> String)] = &[
        ("filename", &|| format!("/var/lib/vm/disk{number}.qcow2")),
        ("file", &|| format!("/var/lib/vm/disk{number}.qcow2")),
        ("qom-path", &|| format!("/machine/peripheral/dev{number}")),
        ("path", &|| format!("/machine/unattached/device[{number}]")),
        ("node-name", &|| format!("node{number}")),
        ("job-id", &|| format!("job{number}")),
        ("device", &|| format!("virtio-disk{number}")),
        ("drv", &|| "qcow2".to_owned()),
        ("format", &|| "qcow2".to_owned()),
        ("host", &|| "127.0.0.1".to_owned()),
        ("service", &|| (5900 + number).to_string()),
        ("port", &|| (5900 + number).to_string()),
        ("mac", &|| format!("52:54:00:00:00:{number:02x}")),
        ("guid", &|| format!("00000000-0000-4000-8000-00000000000{number}")),
        ("uuid", &|| format!("00000000-0000-4000-8000-00000000000{number}")),
        ("typename", &|| format!("model{number}-x86_64-cpu")),
        ("type", &|| "virtio-blk-pci".to_owned()),
        ("version", &|| format!("{number}.0")),
        ("name", &|| format!("name{number}")),
        ("label", &|| format!("label{number}")),
        ("id", &|| format!("id{number}")),
    ];
    let known = endings.iter().find(|(ending, _)| name.ends_with(ending));
    match known {
        Some((_, make)) => make(),
        None => format!("text{number}"),
    }
}

/// Returns an `int` for a member of the given name.
///
/// QEMU's schema uses `int` for counts and numbers of all kinds, and consumers read it into types of limited range. So
/// the value is large only for members that hold amounts, and never negative.
pub(super) fn int(name: &str, random: &mut Random) -> Value {
    const AMOUNTS: [&str; 24] = [
        "size",
        "bytes",
        "offset",
        "len",
        "length",
        "addr",
        "address",
        "total",
        "remaining",
        "transferred",
        "actual",
        "max",
        "ns",
        "operations",
        "merged",
        "progress",
        "speed",
        "bps",
        "iops",
        "rate",
        "rd",
        "wr",
        "time",
        "normal",
    ];
    // This is not an amount, in spite of its name.
    let is_count = name == "cpu-max";
    let last = name.rsplit(['-', '_']).next().unwrap_or(name);
    match AMOUNTS.contains(&last) && !is_count {
        true => integer(0, i64::MAX as u64, random),
        false => random.below(256).into(),
    }
}

/// Returns an integer from a range that includes 0: usually a small one, sometimes a limit of the range.
pub(super) fn integer(low: i64, high: u64, random: &mut Random) -> Value {
    let small = random.below(1000).min(high);
    match random.below(20) {
        0 => high.into(),
        1 => low.into(),
        2 => random.next().min(high).into(),
        // A size in whole MiB.
        3..6 => (random.below(1 << 12) << 20).min(high).into(),
        _ => small.into(),
    }
}

/// Returns a number, with or without a fraction.
pub(super) fn number(random: &mut Random) -> Value {
    let (whole, eighths) = (random.below(1000), random.below(8));
    // QEMU writes whole numbers without a fraction. Eighths are exact in binary, so every reader and writer agrees on
    // them.
    if eighths == 0 { whole.into() } else { (whole as f64 + eighths as f64 / 8.0).into() }
}

/// Returns bytes as base64.
pub(super) fn base64(random: &mut Random) -> String {
    let texts = ["", "AA==", "AAE=", "bW9jaw==", "/+8A"];
    random.pick(&texts).copied().unwrap_or_default().to_owned()
}

/// Returns an object of properties, such as those of a processor.
fn properties(random: &mut Random) -> Value {
    let mut properties = Map::new();
    for name in ["fpu", "sse2", "avx2", "vmx", "svm", "migratable"] {
        if random.percent(70) {
            properties.insert(name.to_owned(), random.percent(50).into());
        }
    }
    properties.insert("family".to_owned(), random.below(256).into());
    properties.insert("vendor".to_owned(), "GenuineIntel".into());
    properties.into()
}

/// Returns the type of a QOM property, and a value of that type.
pub(super) fn property(random: &mut Random) -> (&'static str, Value) {
    match random.below(5) {
        0 => ("bool", random.percent(50).into()),
        1 => ("uint32", random.below(1 << 16).into()),
        2 => ("int", random.below(1000).into()),
        3 => ("size", (random.below(1 << 12) << 20).into()),
        _ => ("string", format!("text{}", random.below(4)).into()),
    }
}

/// Whether the value of a member of the given name is an object, if its type is `any`.
pub(super) fn is_object(name: &str) -> bool {
    ["props", "properties", "options"].iter().any(|ending| name.ends_with(ending))
}

/// Returns a value for a member of type `any`.
pub(super) fn any(name: &str, random: &mut Random) -> Value {
    if is_object(name) {
        return properties(random);
    }
    match random.below(6) {
        0 => Value::Bool(random.percent(50)),
        1 | 2 => integer(i64::MIN, u64::MAX, random),
        3 => Value::Array(vec![Value::Null, number(random)]),
        4 => Value::Object([("key".to_owned(), string(name, random).into())].into_iter().collect()),
        _ => string(name, random).into(),
    }
}
