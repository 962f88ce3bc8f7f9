//! Plugging and unplugging: good paths, halves that are undone, guests that refuse or do not react.

use std::os::fd::OwnedFd;
use std::time::Duration;

use serde_json::{Map, json};

use super::model::Model;
use super::{Fault, good, no_fault, run, survives};
use crate::workflow::{DescriptorSet, Failure, Plug, Plugged, Resource, Unplug, WorkflowError};

fn fd() -> OwnedFd {
    std::fs::File::open("/dev/null").unwrap().into()
}

fn disk() -> Plug {
    let node = json!({"driver": "file", "node-name": "a", "filename": "x"});
    Plug::disk(&node, &json!({"driver": "scsi-hd", "id": "d"})).unwrap()
}

fn nic() -> Plug {
    let plug = Plug::nic(&json!({"type": "tap", "id": "n", "fd": "tap0"}), &json!({"driver": "e1000", "id": "d"}));
    plug.unwrap().fd("tap0", fd())
}

fn over_fds() -> Plug {
    let options =
        |path: &str| Map::from_iter([("driver".to_owned(), "file".into()), ("filename".to_owned(), path.into())]);
    Plug::disk_over_fds([fd(), fd()], "a", options, &json!({"driver": "scsi-hd", "id": "d"})).unwrap()
}

#[test]
fn a_disk_is_plugged_and_unplugged() {
    let mut model = Model::new();
    let plugged = good(
        disk(),
        &mut model,
        &[
            r#"Monitor blockdev-add {"driver":"file","filename":"x","node-name":"a"}"#,
            r#"Monitor device_add {"drive":"a","driver":"scsi-hd","id":"d"}"#,
        ],
    );
    assert_eq!(plugged, Plugged { device: "d".into(), backends: vec![Resource::Node("a".into())] });
    let unplug = || plugged.clone().unplug();
    good(unplug(), &mut model, &[r#"Monitor device_del {"id":"d"}"#, r#"Monitor blockdev-del {"node-name":"a"}"#]);
    assert!(model.left().is_empty());
    // Once more does no harm.
    run(unplug(), &mut model, no_fault).result.unwrap();
    survives(disk, Model::new, &[]);
    survives(|| disk().deadline(Duration::from_secs(100)), Model::new, &[]);
}

#[test]
fn a_nic_and_a_disk_over_descriptors_are_plugged() {
    let mut model = Model::new();
    let plugged = run(nic(), &mut model, no_fault).result.unwrap();
    assert_eq!(plugged.backends, [Resource::Netdev("n".into())]);
    run(plugged.unplug(), &mut model, no_fault).result.unwrap();
    assert!(model.left().is_empty(), "{:?}", model.left());
    survives(nic, Model::new, &[]);

    let done = run(over_fds(), &mut model, no_fault);
    assert_eq!(done.sent[2], r#"Monitor blockdev-add {"driver":"file","filename":"/dev/fdset/3","node-name":"a"}"#);
    run(done.result.unwrap().unplug(), &mut model, no_fault).result.unwrap();
    assert!(model.left().is_empty(), "{:?}", model.left());
    survives(over_fds, Model::new, &[]);
}

#[test]
fn nodes_below_a_disk_are_made_first_and_removed_last() {
    let plug = || {
        let file = json!({"driver": "file", "node-name": "below", "filename": "x"});
        disk().first("blockdev-add", &file, Resource::Node("below".into())).unwrap()
    };
    let mut model = Model::new();
    let plugged = run(plug(), &mut model, no_fault).result.unwrap();
    assert_eq!(plugged.backends, [Resource::Node("below".into()), Resource::Node("a".into())]);
    let done = run(plugged.unplug(), &mut model, no_fault);
    assert_eq!(
        done.sent[1..],
        [r#"Monitor blockdev-del {"node-name":"a"}"#, r#"Monitor blockdev-del {"node-name":"below"}"#]
    );
    survives(plug, Model::new, &[]);
}

#[test]
fn what_was_there_before_stays_if_the_server_refuses() {
    let mut model = Model::new();
    model.nodes.insert("a".into());
    let done = run(disk(), &mut model, no_fault);
    assert_eq!(done.sent.len(), 1);
    let error = done.result.unwrap_err();
    assert_eq!((error.to_string().as_str(), error.left_behind()), ("blockdev-add: Duplicate nodes", &[][..]));
    assert!(model.nodes.contains("a"));
}

#[test]
fn a_descriptor_set_is_a_guard() {
    let set = || DescriptorSet::new([fd()]);
    let mut model = Model::new();
    let fdset = run(set(), &mut model, no_fault).result.unwrap();
    assert_eq!((fdset.path().as_str(), fdset.id()), ("/dev/fdset/3", 3));
    good(fdset.remove(), &mut model, &[r#"Monitor remove-fd {"fdset-id":3}"#]);
    assert!(model.left().is_empty());
    survives(set, Model::new, &[]);
    assert!(run(DescriptorSet::new([]), &mut model, no_fault).result.is_err());
}

#[test]
fn a_guest_that_is_not_ready_is_asked_again() {
    let plugged = |ignores, refuses| {
        let mut model = Model { ignores, refuses, ..Model::new() };
        model.devices.insert("d".into(), None);
        model.nodes.insert("a".into());
        model
    };
    let unplug = || Unplug::device("d").backend(Resource::Node("a".into()));
    for (ignores, refuses) in [(0, 0), (2, 0), (0, 2), (1, 1)] {
        let mut model = plugged(ignores, refuses);
        run(unplug(), &mut model, no_fault).result.unwrap();
        assert!(model.left().is_empty());
        // What the guest does not release stays, and is in the error.
        survives(unplug, || plugged(ignores, refuses), &["*"]);
    }
    let stays = |error: &WorkflowError| {
        assert_eq!(error.left_behind(), [Resource::Node("a".into()), Resource::Device("d".into())]);
    };
    let error = run(unplug(), &mut plugged(0, 3), no_fault).result.unwrap_err();
    assert!(matches!(error.failure(), Failure::GuestRefused(_)), "{error}");
    stays(&error);
    let error = run(unplug(), &mut plugged(100, 0), no_fault).result.unwrap_err();
    assert!(
        error.to_string().starts_with("timed out after 120s waiting for the guest to release the device"),
        "{error}"
    );
    stays(&error);
    // The event was dropped.
    run(unplug(), &mut plugged(0, 0), |_, _| Some(Fault::DropEvents)).result.unwrap();
}

#[test]
fn a_plug_that_the_guest_does_not_give_back_is_told() {
    let mut model = Model { ignores: 1000, ..Model::new() };
    let cancel = |step, call: bool| (step == 1 && call).then_some(Fault::Cancel);
    let error = run(disk(), &mut model, cancel).result.unwrap_err();
    assert_eq!(error.to_string(), "cancelled; left behind: the block node `a`, the device `d`");
    assert_eq!(model.left(), error.left_behind());
}
