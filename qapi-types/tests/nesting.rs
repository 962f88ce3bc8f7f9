//! Values of every recursive type, nested up to the limit, on half of the default stack of threads.

#![cfg(all(feature = "client", feature = "server", feature = "qmp", feature = "qga"))]

#[allow(dead_code)] // other tests use the rest
mod support;

use std::fmt::Debug;
use std::thread;

use qapi_types::schema::Type;
use qapi_types::{Any, Decode, Encode, MAX_NESTING, from_str, from_value, to_string, to_value};
use serde_json::{Value, json};

use support::chains::{Cycle, cycles, depth};
use support::{Fill, Maker};

/// Half of the default stack of Rust's and tokio's threads.
const STACK: usize = 1 << 20;

/// Runs a function on a thread with a stack of that size. If the stack is too small, the process ends.
fn on_stack<R: Send>(size: usize, run: impl FnOnce() -> R + Send) -> R {
    thread::scope(|scope| thread::Builder::new().stack_size(size).spawn_scoped(scope, run).unwrap().join().unwrap())
}

/// Returns the text with members in reverse order, so that tags come late.
fn reversed(value: &Value) -> String {
    match value {
        Value::Array(values) => format!("[{}]", values.iter().map(reversed).collect::<Vec<_>>().join(",")),
        Value::Object(members) => {
            let members = members.iter().rev().map(|(name, value)| format!("{}:{}", json!(name), reversed(value)));
            format!("{{{}}}", members.collect::<Vec<_>>().join(","))
        }
        scalar => scalar.to_string(),
    }
}

/// Returns the deepest value along a cycle that can be read, and one that is too deep.
fn deepest(ty: Type, cycle: &Cycle) -> (Value, Value) {
    let mut value = Maker::new(1, Fill::None).value(ty);
    loop {
        let next = cycle.around(value.clone());
        if depth(&next) > MAX_NESTING as usize {
            return (value, next);
        }
        value = next;
    }
}

/// Tries a recursive type.
fn tried<T>(ty: Type)
where
    T: for<'de> Decode<'de> + Encode + Clone + Debug + PartialEq + Send,
{
    for (index, cycle) in cycles(ty).iter().enumerate() {
        let (value, beyond) = on_stack(64 << 20, || deepest(ty, cycle));
        assert!(depth(&value) + cycle.levels() > MAX_NESTING as usize);
        on_stack(STACK, || at_the_limit::<T>(&value, index == 0));
        on_stack(STACK, || beyond_the_limit::<T>(&beyond));
    }
}

/// Prints the value with indentation if `pretty`, which takes time quadratic in the depth.
fn at_the_limit<T>(value: &Value, pretty: bool)
where
    T: for<'de> Decode<'de> + Encode + Clone + Debug + PartialEq,
{
    let decoded: T = from_value(value.clone()).unwrap();
    for text in [value.to_string(), reversed(value)] {
        assert_eq!(from_str::<T>(&text).unwrap(), decoded);
    }
    assert_eq!(from_str::<T>(&to_string(&decoded).unwrap()).unwrap(), decoded);
    assert_eq!(to_value(&decoded).unwrap(), *value);
    let copy = decoded.clone();
    let printed = if pretty { format!("{copy:#?}") } else { format!("{copy:?}") };
    assert!(printed.matches(": ").count() >= depth(value));
    drop(decoded);
    assert_eq!(to_value(&copy).unwrap(), *value);
}

fn beyond_the_limit<T: for<'de> Decode<'de>>(value: &Value) {
    let said = format!("nested deeper than {MAX_NESTING} levels");
    let error = from_value::<T>(value.clone()).err().unwrap().to_string();
    assert_eq!(error, said);
    for text in [value.to_string(), reversed(value)] {
        let error = from_str::<T>(&text).err().unwrap().to_string();
        assert!(error.starts_with(&said) || error.starts_with("recursion limit exceeded"), "{error}");
    }
}

/// Lists types by name, with their table entries.
macro_rules! list {
    ($($name:literal $type:ident $table:ident,)*) => {
        vec![$((stringify!($type), Type::from(&protocol::schema::$table))),*]
    };
}

/// Tries types, and returns their names.
macro_rules! try_each {
    ($($type:ident $table:ident,)*) => {
        vec![$({
            tried::<protocol::$type>(Type::from(&protocol::schema::$table));
            stringify!($type)
        }),*]
    };
}

#[test]
fn recursive_types_at_the_limit_take_half_a_stack() {
    use qapi_types::qmp as protocol;
    // All operations for each of a thousand types would take ten minutes to compile.
    let tried = try_each! {
        ImageInfo IMAGE_INFO,
        BlockChildInfo BLOCK_CHILD_INFO,
        BlockGraphInfo BLOCK_GRAPH_INFO,
        BlockStats BLOCK_STATS,
        RbdEncryptionOptions RBD_ENCRYPTION_OPTIONS,
        BlockdevOptions BLOCKDEV_OPTIONS,
        BlockdevRef BLOCKDEV_REF,
        BlockdevRefOrNull BLOCKDEV_REF_OR_NULL,
        PciBridgeInfo PCI_BRIDGE_INFO,
        PciDeviceInfo PCI_DEVICE_INFO,
    };
    let all: Vec<(&str, Type)> = qapi_types::__qmp_types!(list);
    let recursive: Vec<_> = all.into_iter().filter(|(_, ty)| !cycles(*ty).is_empty()).map(|(name, _)| name).collect();
    assert_eq!(tried, recursive);
}

#[test]
fn the_agents_types_hold_no_more_of_themselves() {
    use qapi_types::qga as protocol;
    let all: Vec<(&str, Type)> = qapi_types::__qga_types!(list);
    assert!(all.into_iter().all(|(_, ty)| cycles(ty).is_empty()));
}

/// Returns an object with that member beside others. It does not use `json!`, which would copy the value.
fn object(others: &Value, name: &str, inner: Value) -> Value {
    let mut members = others.as_object().unwrap().clone();
    members.insert(name.to_owned(), inner);
    Value::Object(members)
}

/// Returns nested block devices as they are sent and nested images as they are received.
fn layers(count: u32) -> (Value, Value) {
    let raw = json!({"driver": "raw"});
    let image = json!({"filename": "f", "format": "raw", "virtual-size": 1});
    let devices = (0..count).fold(json!("base"), |inner, _| object(&raw, "file", inner));
    let images = (1..count).fold(image.clone(), |inner, _| object(&image, "backing-image", inner));
    (devices, images)
}

/// The limit applies to every deserializer, and a finished or failed read does not count for later ones.
#[test]
fn the_limit_holds_for_any_deserializer_and_is_left_again() {
    use qapi_types::qmp::{BlockdevOptions, ImageInfo};
    for _ in 0..3 {
        let (device, _) = layers(MAX_NESTING);
        assert_eq!(to_value(&from_value::<BlockdevOptions>(device.clone()).unwrap()).unwrap(), device);
        for count in [MAX_NESTING + 1, 2 * MAX_NESTING, 900] {
            on_stack(2 << 20, || {
                let (device, image) = layers(count);
                for error in [
                    from_value::<BlockdevOptions>(device.clone()).unwrap_err(),
                    from_value::<ImageInfo>(image.clone()).unwrap_err(),
                    #[cfg(feature = "serde")]
                    serde_json::from_value::<BlockdevOptions>(device).unwrap_err(),
                    #[cfg(feature = "serde")]
                    serde_json::from_value::<ImageInfo>(image).unwrap_err(),
                ] {
                    assert_eq!(error.to_string(), format!("nested deeper than {MAX_NESTING} levels"));
                }
            });
        }
        // Values beside each other do not count as nested.
        let (device, _) = layers(MAX_NESTING - 1);
        assert_eq!(from_value::<Vec<BlockdevOptions>>(vec![device; 300].into()).unwrap().len(), 300);
    }
}

/// The number of levels that QEMU accepts.
const UNTYPED: usize = 1024;

/// Returns a value of any type with that depth.
fn untyped(levels: usize) -> Value {
    (0..levels).fold(Value::Null, |inner, level| match level % 2 {
        0 => Value::from_iter([("a", inner)]),
        _ => Value::Array(vec![inner]),
    })
}

#[test]
fn values_of_no_type_are_bounded_by_qemus_limit_only() {
    on_stack(2 << 20, || {
        let value = untyped(UNTYPED);
        let read: Any = from_value(value.clone()).unwrap();
        assert_eq!(read, value);
        let copy = read.clone();
        assert!(!format!("{copy:?}{copy:#?}").is_empty());
        assert_eq!(to_value(&copy).unwrap(), value);
        assert_eq!(to_string(&copy).unwrap().len(), value.to_string().len());
        drop(copy);

        let error = from_value::<Any>(Value::Array(vec![value])).unwrap_err().to_string();
        assert_eq!(error, format!("nested deeper than {UNTYPED} levels"));
    });
}

/// An unknown member in the innermost of as many nested types as the limit allows.
#[test]
fn what_no_type_knows_may_be_deep_inside_of_types() {
    on_stack(2 << 20, || {
        let image = json!({"filename": "f", "format": "raw", "virtual-size": 1});
        let innermost = object(&image, "unknown", untyped(UNTYPED - MAX_NESTING as usize));
        let image = (1..MAX_NESTING).fold(innermost, |inner, _| object(&image, "backing-image", inner));
        let read: qapi_types::qmp::ImageInfo = from_value(image.clone()).unwrap();
        let copy = read.clone();
        assert!(!format!("{copy:?}{copy:#?}").is_empty());
        assert!(copy == read);
        assert_eq!(to_value(&copy).unwrap(), image);
        drop(image);
        assert_eq!(to_string(&read).unwrap(), to_string(&copy).unwrap());
    });
}
