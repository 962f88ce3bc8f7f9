//! Values that nest as deep as allowed can be decoded on the default stack of a thread. (`qapi-types/tests/nesting.rs`
//! tests the same for the readers of `qapi-types` and for other operations on values.)

use std::thread;

use qapi_types::schema::Type;
use qapi_types::{Decode, Encode, MAX_NESTING, from_value, qmp};
use serde_json::Value;

use super::{from_slice, from_slice_within};
use crate::made_up::chains::{cycles, depth};
use crate::made_up::{Fill, Maker};
use crate::wire::Limits;
use crate::wire::inbox::{Inbox, Input, Refusal};
use crate::wire::ser::to_vec;

/// Runs a function on a thread with a stack of that size. A stack overflow ends the process.
fn on_stack<R: Send>(size: usize, run: impl FnOnce() -> R + Send) -> R {
    thread::scope(|scope| thread::Builder::new().stack_size(size).spawn_scoped(scope, run).unwrap().join().unwrap())
}

/// Three quarters of the usual size. Half of it is enough without serde_json's features.
const STACK: usize = 1536 << 10;

/// Tests a type with nested values along every path by which it contains itself.
fn tried<T: for<'de> Decode<'de> + Encode + PartialEq>(ty: Type) {
    for cycle in cycles(ty) {
        let (value, beyond) = on_stack(64 << 20, || {
            let mut value = Maker::new(1, Fill::None).value(ty);
            loop {
                let next = cycle.around(value.clone());
                if depth(&next) > MAX_NESTING as usize {
                    return (value, next);
                }
                value = next;
            }
        });
        on_stack(STACK, || {
            let read: T = from_slice(value.to_string().as_bytes()).expect("at the limit");
            let text = to_vec(&read).expect("text");
            assert!(from_slice::<T>(&text).expect("at the limit") == read);
            assert!(from_value::<T>(value).expect("at the limit") == read);
        });
        on_stack(STACK, || {
            let error = from_slice::<T>(beyond.to_string().as_bytes()).err().expect("beyond the limit");
            assert!(error.is_too_deep(), "{error}");
        });
    }
}

#[test]
fn recursive_types_at_the_limit_leave_room_on_a_stack() {
    use qmp::schema;
    // A test in `qapi-types` checks that there are no other such types.
    tried::<qmp::ImageInfo>((&schema::IMAGE_INFO).into());
    tried::<qmp::BlockChildInfo>((&schema::BLOCK_CHILD_INFO).into());
    tried::<qmp::BlockGraphInfo>((&schema::BLOCK_GRAPH_INFO).into());
    tried::<qmp::BlockStats>((&schema::BLOCK_STATS).into());
    tried::<qmp::RbdEncryptionOptions>((&schema::RBD_ENCRYPTION_OPTIONS).into());
    tried::<qmp::BlockdevOptions>((&schema::BLOCKDEV_OPTIONS).into());
    tried::<qmp::BlockdevRef>((&schema::BLOCKDEV_REF).into());
    tried::<qmp::BlockdevRefOrNull>((&schema::BLOCKDEV_REF_OR_NULL).into());
    tried::<qmp::PciBridgeInfo>((&schema::PCI_BRIDGE_INFO).into());
    tried::<qmp::PciDeviceInfo>((&schema::PCI_DEVICE_INFO).into());
}

/// Alternating objects and arrays.
fn untyped(levels: usize) -> String {
    let open: String = (0..levels).map(|level| if level % 2 == 0 { "{\"a\": " } else { "[" }).collect();
    let close: String = (0..levels).rev().map(|level| if level % 2 == 0 { "}" } else { "]" }).collect();
    open + "1" + &close
}

#[test]
fn values_of_no_type_take_no_stack() {
    on_stack(2 << 20, || {
        let text = untyped(1024);
        let value: Value = from_slice_within(text.as_bytes(), 1024).expect("as deep as QEMU goes");
        assert_eq!(value.to_string(), text.replace(' ', ""));
        assert!(from_slice_within::<Value>(text.as_bytes(), 1023).is_err());
        // The limit has a maximum, because deeper values could not be dropped.
        let error = from_slice_within::<Value>(untyped(100_000).as_bytes(), 1 << 20).expect_err("too deep");
        assert!(error.is_too_deep(), "{error}");
    });
}

#[test]
fn no_limit_on_nesting_is_beyond_qemus() {
    let mut inbox = Inbox::new(Limits { nesting: 100_000, ..Limits::default() });
    let mut received = Vec::new();
    for levels in [1023, 1024] {
        let text = format!("{{\"return\": {}}}", untyped(levels));
        inbox.receive(text.as_bytes(), |input| received.push(input)).expect("not too long");
    }
    assert!(matches!(received[..], [Input::Message(_), Input::Refused(_, Refusal::Nesting(1024))]), "{received:?}");
}
