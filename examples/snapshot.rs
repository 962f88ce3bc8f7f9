//! Takes a snapshot of a guest, memory included, and waits for the job that does it.
//!
//! ```sh
//! qemu-img create -f qcow2 /tmp/disk.qcow2 1G
//! qemu-system-x86_64 -display none -qmp unix:/tmp/qmp.sock,server=on,wait=off \
//!     -blockdev qcow2,node-name=disk0,file.driver=file,file.filename=/tmp/disk.qcow2 -device virtio-blk,drive=disk0 &
//! cargo run -p qapi-examples --example snapshot -- /tmp/qmp.sock disk0 before-upgrade
//! ```
#![allow(clippy::print_stdout)] // an example prints its results

use std::error::Error;
use std::time::Duration;

use qemu_qapi::Filter;
use qemu_qapi::blocking::Qmp;
use qemu_qapi::qmp::command::SnapshotSave;
use qemu_qapi::qmp::{self, Client as _, JobStatus};
use qemu_qapi::shown;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [address, node, tag] = &arguments[..] else { return Err("usage: snapshot ADDRESS NODE TAG".into()) };
    let vm = Qmp::connect(address)?;
    if !vm.supports::<SnapshotSave>()? {
        return Err("this QEMU is too old: it has no `snapshot-save`".into());
    }

    // First the subscription, then the command: the job may end before the command's reply comes.
    let job = format!("snapshot-{tag}");
    let mut changes = vm.subscribe(Filter::of::<qmp::event::JobStatusChange>());
    vm.snapshot_save(&job, tag, node, [node])?;
    changes.wait_for::<qmp::event::JobStatusChange>(Duration::from_secs(600), |change| {
        println!("{} is {}", shown(&change.id), change.status);
        change.id == job && change.status == JobStatus::Concluded
    })?;

    // The error of a failed job can be queried until the job is dismissed.
    let jobs = vm.query_jobs()?;
    let error = jobs.into_iter().find(|known| known.id == job).and_then(|known| known.error);
    vm.job_dismiss(&job)?;
    match error {
        Some(error) => Err(error.into()),
        None => Ok(()),
    }
}
