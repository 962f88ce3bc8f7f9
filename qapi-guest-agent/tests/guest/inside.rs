//! The first process of the guest, in place of `/sbin/init`.

use std::fs::{self, File};
use std::io::{Seek as _, SeekFrom, Write as _};
use std::path::Path;
use std::process::Command;
use std::thread;
use std::time::{Duration, Instant};

use qemu_qapi::qga::command;
use qemu_qapi::qmp::{AsyncClient as _, Client as _};
use qemu_qapi::server::{Call, Device};
use qemu_qapi::{CommandError, Commands, Options, blocking, qmp, tokio};
use rustix::io::Errno;
use rustix::mount::{MountFlags, mount};
use rustix::system::{RebootCommand, finit_module, reboot};

/// The environment variable that tells this process that it is in a guest.
pub(super) const VARIABLE: &str = "QAPI_TEST_INSIDE_GUEST";
pub(super) const INIT: &str = "/init";
pub(super) const AGENT: &str = "/guest-agent";
pub(super) const MODULES: &str = "/modules";
/// Folders that must exist. Most of them are mount points for file systems of the kernel.
pub(super) const FOLDERS: [&str; 7] = ["/dev", "/proc", "/sys", "/tmp", "/sbin", DISK, MODULES];
/// What the agent freezes file systems with.
pub(super) const FREEZER: &str = "/sbin/fsfreeze";
/// Where the disk is mounted.
const DISK: &str = "/disk";

/// The timeout for a device to appear.
const DEADLINE: Duration = Duration::from_secs(60);

/// The flag of `finit_module` for a module that the kernel has to decompress (`MODULE_INIT_COMPRESSED_FILE`).
const COMPRESSED: i32 = 4;

/// The ports of the guest, by their numbers on the bus.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Port {
    /// The agent, a blocking server, serves it.
    Agent = 1,
    /// A server on tokio serves it.
    TokioServer,
    /// A blocking client uses it.
    BlockingClient,
    /// A client on tokio uses it.
    TokioClient,
}

impl Port {
    pub(crate) const ALL: [Self; 4] = [Self::Agent, Self::TokioServer, Self::BlockingClient, Self::TokioClient];

    /// Returns the path of the guest's end.
    fn device(self) -> String {
        format!("/dev/vport0p{}", self as u8)
    }
}

/// Returns whether this process is the first one of a guest.
pub(crate) fn is_here() -> bool {
    std::process::id() == 1 && std::env::var_os(VARIABLE).is_some()
}

/// Runs all servers and clients of the guest. It never returns. A failure ends the guest.
pub(crate) fn run(calls: usize, patience: Duration) {
    prepare();
    thread::scope(|scope| {
        scope.spawn(|| serve_as_agent(&["--dry-run"]));
        scope.spawn(serve_on_tokio);
        scope.spawn(|| call_blocking(calls, patience));
        scope.spawn(|| call_on_tokio(calls, patience));
    });
    // The host ends the guest when its tests are done.
    loop {
        thread::park();
    }
}

/// Writes to the disk all the time, beside an agent that really freezes it. It ends as [`run`] does.
pub(crate) fn write_to_disk() {
    prepare();
    appears("/dev/vda");
    mount("/dev/vda", DISK, "ext4", MountFlags::empty(), None).unwrap();
    thread::spawn(|| serve_as_agent(&["--freeze", "real"]));
    let mut file = File::create(Path::new(DISK).join("counter")).unwrap();
    for count in 0_u64.. {
        file.seek(SeekFrom::Start(0)).unwrap();
        file.write_all(&count.to_le_bytes()).unwrap();
        file.sync_data().unwrap();
        thread::sleep(Duration::from_millis(10));
    }
}

/// Mounts the file systems of the kernel, loads its modules and waits for the ports.
fn prepare() {
    let report = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        report(panic);
        // The guest ends.
        _ = reboot(RebootCommand::Restart);
    }));
    for (kind, place) in [("devtmpfs", "/dev"), ("proc", "/proc"), ("sysfs", "/sys"), ("tmpfs", "/tmp")] {
        mount(kind, place, kind, MountFlags::empty(), None).unwrap();
    }
    load_modules();
    for port in Port::ALL {
        appears(&port.device());
    }
}

/// Waits until a device has appeared.
fn appears(device: &str) {
    let deadline = Instant::now() + DEADLINE;
    while !Path::new(device).exists() {
        assert!(Instant::now() < deadline, "{device} has not appeared");
        thread::sleep(Duration::from_millis(10));
    }
}

/// Loads all modules. Their dependencies differ between releases of the kernel, so this tries all that are left again
/// after at least one was loaded.
fn load_modules() {
    let mut left: Vec<_> = fs::read_dir(MODULES).unwrap().map(|entry| entry.unwrap().path()).collect();
    while !left.is_empty() {
        let before = left.len();
        left.retain(|module| match load_module(module) {
            Ok(()) => false,
            // A symbol of another module is missing.
            Err(Errno::NOENT) => true,
            Err(error) => panic!("{}: {error}", module.display()),
        });
        assert!(left.len() < before, "modules that these need are missing: {left:?}");
    }
}

fn load_module(path: &Path) -> Result<(), Errno> {
    let compressed = if path.extension().is_some_and(|extension| extension == "ko") { 0 } else { COMPRESSED };
    finit_module(File::open(path).unwrap(), c"", compressed)
}

/// Runs the guest agent, which must not end.
fn serve_as_agent(more: &[&str]) {
    let mut agent = Command::new(AGENT);
    agent.args(["-m", "virtio-serial", "-p", &Port::Agent.device(), "-t", "/tmp", "-l", "/dev/null"]).args(more);
    let ended = agent.status().unwrap();
    panic!("the agent has ended: {ended}");
}

#[derive(Commands, Debug)]
#[qapi(protocol = "qga")]
#[allow(clippy::enum_variant_names, reason = "the schema names them so")]
enum PingCommands {
    GuestSync,
    GuestSyncDelimited,
    GuestPing,
}

#[derive(Debug)]
struct Ping;

impl PingCommandsServer for Ping {
    type Error = CommandError;

    fn guest_sync(&mut self, _: &mut Call, command: command::GuestSync) -> Result<i64, CommandError> {
        Ok(command.id)
    }
    fn guest_sync_delimited(
        &mut self,
        _: &mut Call,
        command: command::GuestSyncDelimited,
    ) -> Result<i64, CommandError> {
        Ok(command.id)
    }
    fn guest_ping(&mut self, _: &mut Call, _: command::GuestPing) -> Result<(), CommandError> {
        Ok(())
    }
}

fn serve_on_tokio() {
    let runtime = ::tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let served = runtime.block_on(async {
        let device = Device::open(Port::TokioServer.device()).unwrap();
        tokio::Server::new(PingCommands::service(Ping)).serve_device(device).await
    });
    panic!("the server on tokio has ended: {served:?}");
}

/// Returns options for clients. A call that is not answered in time has stalled, and ends the guest.
fn options(patience: Duration) -> Options {
    Options::default().command_timeout(patience)
}

/// Makes calls from two threads, while a third one waits for an event, and so reads for all.
fn call_blocking(calls: usize, patience: Duration) {
    let host = blocking::Qmp::connect_with(Port::BlockingClient.device(), &options(patience)).unwrap();
    thread::scope(|scope| {
        scope.spawn(|| host.events::<qmp::Event>().next());
        let callers = [(); 2].map(|()| {
            scope.spawn(|| {
                for call in 0..calls / 2 {
                    host.query_name().unwrap_or_else(|error| panic!("call {call} of the blocking client: {error}"));
                }
            })
        });
        callers.into_iter().for_each(|caller| caller.join().unwrap());
        host.quit().unwrap();
    });
}

/// Makes calls from two tasks.
fn call_on_tokio(calls: usize, patience: Duration) {
    let runtime = ::tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let host = tokio::Qmp::connect_with(Port::TokioClient.device(), &options(patience)).await.unwrap();
        let call = async || {
            for call in 0..calls / 2 {
                host.query_name().await.unwrap_or_else(|error| panic!("call {call} of the client on tokio: {error}"));
            }
        };
        ::tokio::join!(call(), call());
        host.quit().await.unwrap();
    });
}
