//! A guest with Linux, emulated by QEMU, in which this test's own executable is the first process.
//!
//! Its kernel is the one that `live` finds. Its root file system is an archive that holds the executable, the agent,
//! `fsfreeze`, the libraries that these need, and the kernel's modules for virtio. [`boot`] starts it, and [`inside`] is
//! what runs in it.

mod cpio;
pub(crate) mod inside;

use std::collections::BTreeSet;
use std::env;
use std::fs::{self, File};
use std::io::{self, Write as _};
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use self::cpio::Archive;
use crate::live::{self, Kernel};

/// The timeout for QEMU to open its sockets.
const DEADLINE: Duration = Duration::from_secs(60);

/// Modules of the kernel. Some kernels have some of these built in.
const MODULES: [&str; 12] = [
    "virtio",
    "virtio_ring",
    "virtio_pci_legacy_dev",
    "virtio_pci_modern_dev",
    "virtio_pci",
    "virtio_console",
    "virtio_blk",
    "crc16",
    "crc32c_generic",
    "mbcache",
    "jbd2",
    "ext4",
];

/// The size of the guest's disk, if it has one.
const DISK_SIZE: u64 = 16 << 20;

/// A running guest, which ends when this is dropped.
#[derive(Debug)]
pub(crate) struct Guest {
    qemu: Child,
    dir: tempfile::TempDir,
}

/// Boots a guest that runs the test `test`, in which [`inside::is_here`] is true. If something is missing that this
/// needs, returns `None`, or fails in CI.
pub(crate) fn boot(test: &str) -> Option<Guest> {
    boot_with(test, |_, _| {})
}

/// The same, with a disk that has an ext4 file system.
pub(crate) fn boot_with_disk(test: &str) -> Option<Guest> {
    boot_with(test, |command, dir| {
        let image = dir.join("disk");
        File::create(&image).unwrap().set_len(DISK_SIZE).unwrap();
        let made = Command::new("/sbin/mkfs.ext4").arg("-q").arg(&image).status().expect("mkfs.ext4, of e2fsprogs");
        assert!(made.success());
        command.args(["-drive", "file=disk,format=raw,if=virtio"]);
    })
}

fn boot_with(test: &str, more: impl FnOnce(&mut Command, &Path)) -> Option<Guest> {
    let (program, kernel) = live::guest_parts()?;
    let dir = tempfile::Builder::new().prefix("guest-").tempdir().unwrap();
    fs::write(dir.path().join("initramfs"), file_system(&kernel)).unwrap();
    let console = File::create(dir.path().join("console")).unwrap();

    let mut command = Command::new(program);
    command.args(["-machine", "q35,accel=tcg", "-m", "384M", "-nodefaults", "-no-user-config", "-display", "none"]);
    // When the first process ends, so does the guest.
    command.args(["-no-reboot", "-serial", "stdio", "-kernel"]).arg(&kernel.image).args(["-initrd", "initramfs"]);
    let line = format!(
        "console=ttyS0 quiet panic=-1 rdinit=/init {}=1 -- {test} --exact --nocapture --test-threads=1",
        inside::VARIABLE
    );
    command.args(["-append", &line, "-device", "virtio-serial-pci"]);
    more(&mut command, dir.path());
    for port in inside::Port::ALL {
        let number = port as u8;
        command.args(["-chardev", &format!("socket,id=port{number},path=port{number},server=on,wait=off")]);
        command.args(["-device", &format!("virtserialport,chardev=port{number},nr={number},name=port{number}")]);
    }
    command.current_dir(dir.path()).stdin(Stdio::null()).stderr(console.try_clone().unwrap()).stdout(console);
    let mut guest = Guest { qemu: command.spawn().unwrap(), dir };
    let deadline = Instant::now() + DEADLINE;
    while !inside::Port::ALL.iter().all(|&port| guest.port(port).exists()) {
        assert_eq!(guest.qemu.try_wait().unwrap(), None, "QEMU has ended");
        assert!(Instant::now() < deadline, "QEMU has not opened its sockets");
        thread::sleep(Duration::from_millis(10));
    }
    Some(guest)
}

impl Guest {
    /// Returns the path of the host's end of a port.
    pub(crate) fn port(&self, port: inside::Port) -> PathBuf {
        self.dir.path().join(format!("port{}", port as u8))
    }

    /// The content of the disk as it is now.
    pub(crate) fn disk(&self) -> Vec<u8> {
        fs::read(self.dir.path().join("disk")).unwrap()
    }

    /// Connects to the host's end of a port.
    pub(crate) fn connect(&self, port: inside::Port) -> UnixStream {
        UnixStream::connect(self.port(port)).unwrap()
    }
}

impl Drop for Guest {
    fn drop(&mut self) {
        // It may have ended already.
        _ = self.qemu.kill();
        _ = self.qemu.wait();
        if thread::panicking() {
            let console = fs::read(self.dir.path().join("console")).unwrap_or_default();
            _ = writeln!(io::stderr(), "the guest's console:\n{}", String::from_utf8_lossy(&console));
        }
    }
}

/// Returns the guest's file system, as an archive.
fn file_system(kernel: &Kernel) -> Vec<u8> {
    let init = env::current_exe().unwrap();
    let agent = Path::new(env!("CARGO_BIN_EXE_qapi-guest-agent"));
    let mut archive = Archive::default();
    for folder in inside::FOLDERS {
        archive.folder(Path::new(folder));
    }
    let freezer = Path::new(inside::FREEZER);
    for (path, program) in [(inside::INIT, init.as_path()), (inside::AGENT, agent), (inside::FREEZER, freezer)] {
        archive.file(Path::new(path), &fs::read(program).unwrap());
    }
    let libraries: BTreeSet<_> = [&init, agent, freezer].into_iter().flat_map(libraries).collect();
    for library in libraries {
        archive.file(&library, &fs::read(&library).unwrap());
    }
    for module in MODULES.into_iter().filter_map(|name| module(&kernel.modules, name)) {
        let path = Path::new(inside::MODULES).join(module.file_name().unwrap());
        archive.file(&path, &fs::read(&module).unwrap());
    }
    archive.finish()
}

/// Returns the shared libraries of a program, and their loader. The list is empty if the program is linked statically.
fn libraries(program: &Path) -> Vec<PathBuf> {
    let output = Command::new("ldd").arg(program).output().expect("ldd, which comes with the system's C library");
    let output = String::from_utf8_lossy(&output.stdout);
    let words = output.lines().filter_map(|line| line.split_whitespace().find(|word| word.starts_with('/')));
    words.map(PathBuf::from).collect()
}

/// Finds the file of a module, compressed or not, anywhere in a folder.
fn module(folder: &Path, name: &str) -> Option<PathBuf> {
    let mut entries: Vec<_> = fs::read_dir(folder).ok()?.filter_map(|entry| Some(entry.ok()?.path())).collect();
    entries.sort();
    entries.into_iter().find_map(|path| {
        let is_named = |file: &str| file.strip_prefix(name).is_some_and(|rest| rest.starts_with(".ko"));
        if path.is_symlink() {
            None
        } else if path.is_dir() {
            module(&path, name)
        } else {
            path.file_name()?.to_str().is_some_and(is_named).then_some(path)
        }
    })
}
