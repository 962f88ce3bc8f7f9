//! Manages the disk of a virtual machine, and moves the machine to another QEMU.
//!
//! A disk is created by jobs, plugged in, mirrored, snapshotted, committed and unplugged. Then the machine migrates,
//! and a file is handed over as a descriptor. After each step, QEMU's own state is compared with what is expected.
//!
//! ```sh
//! mkdir /tmp/manager && cargo run -p qapi-examples --example manager -- /tmp/manager
//! ```
#![allow(clippy::print_stdout)] // an example shows

use std::error::Error;
use std::fs::File;
use std::process::Command;
use std::time::Duration;

use qemu_qapi::Options;
use qemu_qapi::blocking::{Peers, Qemu, Qmp, run};
use qemu_qapi::qmp::command::{BlockCommit, BlockdevCreate, BlockdevMirror, DeviceAdd};
use qemu_qapi::qmp::{
    BlockdevCreateOptions, BlockdevCreateOptionsQcow2, BlockdevDriver, BlockdevOptions, BlockdevOptionsQcow2,
    BlockdevRefOrNull, Client as _, MirrorSyncMode, RunState,
};
use qemu_qapi::workflow::{DescriptorSet, Job, Migration, Plug, PowerOff, Progress, Resource, Unplug};

const SIZE: u64 = 64 << 20;
const PATIENCE: Duration = Duration::from_secs(30);

/// Starts a machine with a SCSI controller. It ends when the value that this returns is dropped.
fn start(more: &[&str]) -> Result<Qemu, qemu_qapi::Error> {
    let mut command = Command::new("qemu-system-x86_64");
    command.args(["-machine", "pc,accel=tcg", "-m", "64", "-nodefaults", "-display", "none"]);
    command.args(["-device", "virtio-scsi-pci"]).args(more);
    Qemu::start(command, &Options::default())
}

/// Has QEMU create an image, with one job for the file and one for the format. Returns the options that open the image.
fn create(vm: &Qmp, path: &str, backing: Option<&str>) -> Result<BlockdevOptions, Box<dyn Error>> {
    let file = BlockdevOptions::file(path);
    let mut format = BlockdevCreateOptionsQcow2::new(file.clone(), SIZE);
    format.backing_file = backing.map(str::to_owned);
    format.backing_fmt = backing.map(|_| BlockdevDriver::Qcow2);
    for options in [BlockdevCreateOptions::file(path, 0), BlockdevCreateOptions::new(format)] {
        run(Job::start(&BlockdevCreate::new("create", options))?, vm, drop)?;
    }
    assert!(vm.query_jobs()?.is_empty());
    // A snapshot links an overlay to its backing node, which is open already.
    Ok(BlockdevOptions::new(BlockdevOptionsQcow2::new(file).backing(BlockdevRefOrNull::Null)))
}

/// Returns the node that the disk uses and the depth of its backing chain; `None` if there is no disk.
fn disk(vm: &Qmp) -> Result<Option<(String, i64)>, Box<dyn Error>> {
    let disk = vm.query_block()?.into_iter().find(|block| block.qdev.as_deref() == Some("disk"));
    let node = disk.and_then(|disk| disk.inserted);
    Ok(node.map(|node| (node.node_name.unwrap_or_default(), node.backing_file_depth)))
}

fn show(progress: Progress) {
    println!("{}: {} of {} bytes", progress.state, progress.current, progress.total);
}

fn main() -> Result<(), Box<dyn Error>> {
    let folder = std::env::args().nth(1).ok_or("usage: manager FOLDER")?;
    let path = |name: &str| format!("{folder}/{name}");
    let mut source = start(&[])?;
    let vm = source.qmp();

    let first = create(vm, &path("first.qcow2"), None)?.node_name("first");
    run(Plug::disk(&first, &DeviceAdd::new("scsi-hd").id("disk"))?, vm, drop)?;
    assert_eq!(disk(vm)?, Some(("first".to_owned(), 0)));

    // The job is completed when it is ready, so that the disk moves to the copy.
    let second = create(vm, &path("second.qcow2"), None)?.node_name("second");
    vm.blockdev_add(second)?;
    let mirror = BlockdevMirror::new("first", "second", MirrorSyncMode::Full).job_id("mirror");
    run(Job::start(&mirror)?, vm, show)?;
    assert_eq!(disk(vm)?, Some(("second".to_owned(), 0)));
    vm.blockdev_del("first")?;

    let overlay = create(vm, &path("overlay.qcow2"), Some(&path("second.qcow2")))?.node_name("overlay");
    vm.blockdev_add(overlay)?;
    vm.blockdev_snapshot("second", "overlay")?;
    assert_eq!(disk(vm)?, Some(("overlay".to_owned(), 1)));
    run(Job::start(&BlockCommit::new("overlay").job_id("commit"))?, vm, show)?;
    assert_eq!(disk(vm)?, Some(("second".to_owned(), 0)));
    vm.blockdev_del("overlay")?;

    run(Unplug::device("disk").backend(Resource::Node("second".to_owned())), vm, drop)?;
    assert_eq!(disk(vm)?, None);
    assert!(vm.query_named_block_nodes()?.is_empty());

    let mut target = start(&["-incoming", "defer"])?;
    let new_vm = target.qmp();
    let migration = Migration::to(format!("unix:{}", path("migration.sock"))).incoming();
    run(migration, Peers::from(vm).destination(new_vm), show)?;
    assert_eq!(vm.query_status()?.status, RunState::Postmigrate);
    assert_eq!(new_vm.query_status()?.status, RunState::Running);

    // QEMU uses an image that this program has opened.
    let image = File::open(path("second.qcow2"))?;
    let set = run(DescriptorSet::new([image.into()]), new_vm, drop)?;
    new_vm.blockdev_add(BlockdevOptions::file(set.path()).read_only(true).node_name("image"))?;
    assert_eq!(new_vm.query_fdsets()?.len(), 1);
    new_vm.blockdev_del("image")?;
    run(set.remove(), new_vm, drop)?;
    assert!(new_vm.query_fdsets()?.is_empty());

    for qemu in [&mut source, &mut target] {
        run(PowerOff::by_quit(PATIENCE), qemu.qmp(), drop)?;
        assert!(qemu.wait(PATIENCE)?.success());
    }
    Ok(())
}
