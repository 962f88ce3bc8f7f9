//! Real peers for tests: QEMU, its storage daemon and its guest agent, started on demand.
//!
//! What our own client and server agree on between themselves proves little; these programs are
//! the reference. A test crate (one that begins with `#![cfg(unix)]`) takes this in with
//! `mod live;` and asks for a peer:
//!
//! ```ignore
//! let Some(vm) = live::qemu(Machine::SmallPc) else { return };
//! let blocks = vm.talk().execute("query-block", None).unwrap();
//! ```
//!
//! A program that is not installed is a skip with a line on stderr, so that anybody can run the
//! tests; under `CI=true` it is a failure, so that nothing is skipped there for ever unnoticed.
//! A program that is there and does not start is always a failure, shown with what it printed.
//!
//! | variable           | meaning                                                           |
//! |--------------------|-------------------------------------------------------------------|
//! | `QAPI_TEST_QEMU`   | the program to run in place of `qemu-system-x86_64`               |
//! | `QAPI_TEST_QGA`    | the program to run in place of `qemu-ga`                          |
//! | `QAPI_TEST_QSD`    | storage daemons beside the one on `PATH`, separated as `PATH` is  |
//! | `QAPI_TEST_KERNEL` | a kernel for guests, in place of the newest of `/boot`            |
//!
//! The program must be the peer itself or turn into it (`exec` in a script): it is ended by its process id.
//!
//! A [`Peer`] ends when it is dropped. A `static` is never dropped: keep peers in local variables.

#![allow(dead_code, unused_imports, reason = "each test crate that includes this uses its own part of it")]

mod kernel;
mod peer;
mod program;
mod talker;

pub(crate) use kernel::Kernel;
pub(crate) use peer::{Peer, Protocol};
pub(crate) use talker::Talker;

use std::path::PathBuf;

use peer::Launch;

/// What QEMU is to emulate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Machine {
    /// No machine at all: the quickest start, and enough for everything about the protocol itself.
    None,
    /// A PC with one of each common thing, paused before its first instruction, so that queries
    /// have something to say and say the same each time.
    ///
    /// It has a disk `vda` (nodes `disk0` over `disk0-file`, in I/O thread `iothread0`), a network
    /// card `nic0` on netdev `net0`, a serial port on the ring buffer `serial0`, a balloon
    /// `balloon0`, a random number source `rng0`, a memory module `dimm0` and room for a second
    /// processor.
    SmallPc,
}

/// The size of the disk image that [`Machine::SmallPc`] and the storage daemons are given.
pub(crate) const DISK_SIZE: u64 = 1 << 20;

/// Commands the guest agent is told to refuse, because they act on the whole machine, which here
/// is not a guest but the computer of whoever runs the tests.
///
/// `guest-info` lists them with `enabled: false`. Names a release does not know do no harm.
pub(crate) const BLOCKED_RPCS: &str = "guest-shutdown,guest-suspend-disk,guest-suspend-ram,\
guest-suspend-hybrid,guest-fsfreeze-freeze,guest-fsfreeze-freeze-list,guest-fstrim,guest-set-time,\
guest-set-vcpus,guest-set-memory-blocks,guest-set-user-password,guest-ssh-add-authorized-keys,\
guest-ssh-remove-authorized-keys";

/// Starts QEMU with a QMP monitor that offers out-of-band execution.
#[track_caller]
pub(crate) fn qemu(machine: Machine) -> Option<Peer> {
    Some(machine_launch(machine)?.start())
}

/// The same, waiting for a migration to it.
#[track_caller]
pub(crate) fn destination(machine: Machine) -> Option<Peer> {
    Some(machine_launch(machine)?.args("-incoming defer").start())
}

#[track_caller]
fn machine_launch(machine: Machine) -> Option<Launch> {
    let program = qemu_program()?;
    let base = "-nodefaults -no-user-config -display none -S \
        -chardev socket,id=qmp,path=peer.sock,server=on,wait=off -mon chardev=qmp,mode=control";
    let pc = "-machine pc,accel=tcg,memory-backend=ram0 -m 64M,slots=2,maxmem=512M \
        -smp cpus=1,maxcpus=2 -object memory-backend-ram,id=ram0,size=64M \
        -object memory-backend-ram,id=dimm0-ram,size=128M -device pc-dimm,id=dimm0,memdev=dimm0-ram \
        -object iothread,id=iothread0 \
        -blockdev driver=file,filename=disk.raw,node-name=disk0-file \
        -blockdev driver=raw,file=disk0-file,node-name=disk0 \
        -device virtio-blk-pci,id=vda,drive=disk0,iothread=iothread0 \
        -chardev ringbuf,id=serial0,size=4096 -serial chardev:serial0 \
        -device virtio-balloon-pci,id=balloon0 \
        -object rng-builtin,id=rng0 -device virtio-rng-pci,id=virtio-rng0,rng=rng0 \
        -device virtio-net-pci,id=nic0,netdev=net0,romfile=";
    let launch = Launch::new(program, Protocol::Qmp).args(base);
    Some(match machine {
        Machine::None => launch.args("-machine none,accel=tcg"),
        // `user` networking is a build option of QEMU's; `hubport` is always there.
        Machine::SmallPc => {
            launch.disk().args(pc).either("-netdev user,id=net0,restrict=on").or("-netdev hubport,id=net0,hubid=0")
        }
    })
}

/// QEMU's program, for a test that starts it itself.
#[track_caller]
pub(crate) fn qemu_program() -> Option<PathBuf> {
    program::find("qemu-system-x86_64", "QAPI_TEST_QEMU", "qemu-system-x86")
}

/// What a guest with Linux is made of: QEMU's program, and a kernel. A test starts it itself.
#[track_caller]
pub(crate) fn guest_parts() -> Option<(PathBuf, Kernel)> {
    Some((qemu_program()?, Kernel::find()?))
}

/// Every storage daemon there is: the one on `PATH` and those `QAPI_TEST_QSD` names, each program once.
#[track_caller]
pub(crate) fn storage_daemon_programs() -> Vec<PathBuf> {
    program::find_all("qemu-storage-daemon", "QAPI_TEST_QSD", "qemu-system-common")
}

/// Starts every storage daemon there is. Their nodes are those of [`Machine::SmallPc`], exported where the build can.
#[track_caller]
pub(crate) fn storage_daemon() -> Vec<Peer> {
    let mut daemons = Vec::new();
    for program in storage_daemon_programs() {
        let launch = Launch::new(program, Protocol::Qmp)
            .disk()
            .args(
                "--blockdev driver=file,filename=disk.raw,node-name=disk0-file \
                --blockdev driver=raw,file=disk0-file,node-name=disk0 \
                --chardev socket,id=qmp,path=peer.sock,server=on,wait=off --monitor chardev=qmp",
            )
            .either(
                "--nbd-server addr.type=unix,addr.path=nbd.sock \
                --export nbd,id=export0,node-name=disk0,name=disk0 \
                --export vhost-user-blk,id=export1,node-name=disk0-file,addr.type=unix,addr.path=vhost.sock",
            )
            .or("--nbd-server addr.type=unix,addr.path=nbd.sock \
                --export nbd,id=export0,node-name=disk0,name=disk0")
            .or("");
        daemons.push(launch.start());
    }
    daemons
}

/// Starts the guest agent, here and now rather than in a guest.
///
/// It speaks for the computer the tests run on. [`BLOCKED_RPCS`] are refused; of the rest, tests
/// should send queries only. No configuration file is read, nothing is written outside the
/// peer's own directory.
#[track_caller]
pub(crate) fn guest_agent() -> Option<Peer> {
    Some(agent_launch()?.start())
}

/// As [`guest_agent`], on a terminal line. It has no socket, and is not waited for.
#[track_caller]
pub(crate) fn guest_agent_on_line(line: &str) -> Option<Peer> {
    Some(agent()?.args("--method=isa-serial --path").args(line).start_without_socket())
}

/// Starts the guest agent in the state in which it would be started after it was killed while file systems were frozen.
/// None is; tests must not have it thaw any.
#[track_caller]
pub(crate) fn frozen_guest_agent() -> Option<Peer> {
    Some(agent_launch()?.file(FROZEN_MARKER).start())
}

/// The file in its state folder by which an agent knows that file systems are frozen.
pub(crate) const FROZEN_MARKER: &str = "qga.state.isfrozen";

#[track_caller]
fn agent_launch() -> Option<Launch> {
    Some(agent()?.args("--method=unix-listen").arg_in_dir("--path=", "peer.sock"))
}

#[track_caller]
fn agent() -> Option<Launch> {
    let program = program::find("qemu-ga", "QAPI_TEST_QGA", "qemu-guest-agent")?;
    // It insists on absolute paths for its state directory, and takes them for all.
    let launch = Launch::new(program, Protocol::Qga)
        .arg_in_dir("--statedir=", ".")
        .arg_in_dir("--pidfile=", "qga.pid")
        // The short form, which is older than the long one.
        .args("-b")
        .args(BLOCKED_RPCS)
        .env_in_dir("QGA_CONF", "no-such.conf");
    Some(launch)
}
