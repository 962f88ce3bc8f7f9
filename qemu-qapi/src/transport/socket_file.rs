//! Creates and removes the file of a listening Unix socket, and replaces the file of a server that has ended.
//!
//! `connect(2)` with a socket of the wrong type shows whether a file is in use or left over. The kernel looks up the
//! socket that is bound to the file before it compares types (`unix_find_bsd` in `net/unix/af_unix.c`). `ECONNREFUSED`
//! means that no socket is bound; `EPROTOTYPE` means that one is, whether or not it listens yet. The result does not
//! depend on the server's queue, and the server does not see the attempt. It works with any server, QEMU included.

use std::ffi::OsString;
use std::fs::{File, Metadata};
use std::io;
use std::os::fd::OwnedFd;
use std::os::unix::fs::{FileTypeExt, MetadataExt};
use std::path::{Path, PathBuf};

use rustix::fs::{FileType, FlockOperation, Mode, OFlags, flock, fstat};
use rustix::io::Errno;
use socket2::{Domain, SockAddr, Socket, Type};

use super::platform;

/// The number of attempts to take the lock while other processes keep removing its file.
const TRIES: usize = 16;

/// The file of a listening socket. It is removed when this value is dropped. The socket must still be open then, so
/// that no other process considers the file left over before it is removed.
#[derive(Debug)]
pub(crate) struct SocketFile {
    path: PathBuf,
    file: Identity,
}

/// The identity of a file, which distinguishes it from others of the same name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Identity {
    device: u64,
    inode: u64,
}

impl Identity {
    fn new(metadata: &Metadata) -> Self {
        Self { device: metadata.dev(), inode: metadata.ino() }
    }
}

/// Binds a socket to a path, with mode 0600 less the umask. On Apple's systems, the file has mode 0777 less the umask
/// for a moment, before the socket listens. An existing socket file that no socket is bound to is replaced; any other
/// file is kept.
pub(super) fn bind(socket: &Socket, path: &Path, address: &SockAddr) -> io::Result<SocketFile> {
    platform::keep_private(socket)?;
    match socket.bind(address) {
        Err(error) if error.kind() == io::ErrorKind::AddrInUse => replace(socket, path, address)?,
        bound => bound?,
    }
    let file = SocketFile { path: std::path::absolute(path)?, file: Identity::new(&path.symlink_metadata()?) };
    platform::keep_file_private(path)?;
    Ok(file)
}

#[cfg(feature = "launch")]
impl SocketFile {
    /// Leaves the file where it is.
    pub(crate) fn keep(mut self) {
        self.path.clear();
    }
}

impl Drop for SocketFile {
    fn drop(&mut self) {
        if self.path.symlink_metadata().is_ok_and(|metadata| Identity::new(&metadata) == self.file) {
            // If this fails, the next server replaces the file.
            _ = std::fs::remove_file(&self.path);
        }
    }
}

/// Binds a socket to a path, replacing a left-over file.
fn replace(socket: &Socket, path: &Path, address: &SockAddr) -> io::Result<()> {
    // Without the lock, two servers could find the same left-over file, and the slower one could remove the new socket
    // of the other.
    let _lock = Lock::new(path)?;
    match path.symlink_metadata() {
        Err(error) if error.kind() == io::ErrorKind::NotFound => {}
        found => remove_left_over(path, address, &found?)?,
    }
    socket.bind(address)
}

fn remove_left_over(path: &Path, address: &SockAddr, found: &Metadata) -> io::Result<()> {
    let in_use = |why| Err(io::Error::new(io::ErrorKind::AddrInUse, why));
    if !found.file_type().is_socket() {
        return in_use("the file there is not a socket");
    }
    match Socket::new(Domain::UNIX, Type::DGRAM, None)?.connect(address) {
        Err(error) if error.raw_os_error() == Some(Errno::CONNREFUSED.raw_os_error()) => {}
        Err(error) if error.raw_os_error() == Some(Errno::ACCESS.raw_os_error()) => {
            return in_use("the socket there belongs to another user");
        }
        _ => return in_use("a running process uses the socket there"),
    }
    // Servers that do not use the lock may have replaced the file meanwhile.
    if Identity::new(&path.symlink_metadata()?) != Identity::new(found) {
        return in_use("a running process has just replaced the socket there");
    }
    std::fs::remove_file(path)
}

/// A lock that gives the right to replace the socket at a path. It is released when this value is dropped.
///
/// It is a `flock(2)` on the file `PATH.replacing`. The file is removed before the lock is released. A process that
/// opened the file earlier and then gets the lock finds that its file is no longer the one at that path, and tries
/// again.
#[derive(Debug)]
struct Lock {
    path: PathBuf,
    file: File,
}

impl Lock {
    /// Takes the lock. Fails with `AddrInUse` if another process holds it, because that process is about to listen.
    fn new(socket: &Path) -> io::Result<Self> {
        let in_use = || io::Error::new(io::ErrorKind::AddrInUse, "another process is replacing the socket there");
        let mut path = OsString::from(socket);
        path.push(".replacing");
        let path = PathBuf::from(path);
        for _ in 0..TRIES {
            let flags = OFlags::RDWR | OFlags::CREATE | OFlags::NOFOLLOW | OFlags::NONBLOCK | OFlags::NOCTTY;
            let file = rustix::fs::open(&path, flags | OFlags::CLOEXEC, Mode::RUSR | Mode::WUSR)?;
            if FileType::from_raw_mode(fstat(&file)?.st_mode) != FileType::RegularFile {
                return Err(io::Error::new(io::ErrorKind::AddrInUse, "the socket's lock is not a regular file"));
            }
            match flock(&file, FlockOperation::NonBlockingLockExclusive) {
                Ok(()) => {}
                Err(Errno::WOULDBLOCK) => return Err(in_use()),
                Err(error) => return Err(error.into()),
            }
            if let Some(lock) = Self::of(path.clone(), file) {
                return Ok(lock);
            }
        }
        Err(in_use())
    }

    /// Makes a lock from a locked file, if that file is still the one at the path.
    fn of(path: PathBuf, file: OwnedFd) -> Option<Self> {
        let file = File::from(file);
        let is_same = is_at(&file, &path);
        is_same.then_some(Self { path, file })
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        if is_at(&self.file, &self.path) {
            // If this fails, the file stays, but only the lock on it counts.
            _ = std::fs::remove_file(&self.path);
        }
        // A child process that is being started may have a duplicate of the descriptor, so that closing it would not
        // release the lock.
        _ = flock(&self.file, FlockOperation::Unlock);
    }
}

fn is_at(file: &File, path: &Path) -> bool {
    match (file.metadata(), path.symlink_metadata()) {
        (Ok(open), Ok(named)) => Identity::new(&open) == Identity::new(&named),
        _ => false,
    }
}
