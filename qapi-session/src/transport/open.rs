//! Connections to addresses, made or awaited, within a deadline.

use std::fs::Permissions;
use std::io;
use std::net::ToSocketAddrs;
use std::os::fd::{BorrowedFd, OwnedFd};
use std::os::unix::fs::{FileTypeExt, MetadataExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::fs::{Mode, OFlags};
use rustix::net::AddressFamily;
use rustix::process::{PidfdFlags, PidfdGetfdFlags, getpid, pidfd_getfd, pidfd_open};
use socket2::{Domain, SockAddr, Socket, Type};

use super::{Address, tty};

/// How long to wait between tries.
pub(crate) const PAUSE: Duration = Duration::from_millis(20);

/// A connection.
#[derive(Debug)]
pub(crate) enum Connected {
    /// A socket; true if it is a Unix socket, which carries file descriptors.
    Socket(Socket, bool),
    /// A character device or pipe.
    Device(OwnedFd),
}

#[cfg(feature = "blocking")]
/// Connects. If `patient`, a server that is not there yet is waited for. Blocks until the deadline.
pub(crate) fn connect(address: &Address, deadline: Option<Instant>, patient: bool) -> io::Result<Connected> {
    loop {
        let error = match try_connect(address, deadline) {
            Ok(connected) => return Ok(connected),
            Err(error) => error,
        };
        if !is_passing(&error, patient) {
            return Err(error);
        }
        let left = left(deadline)?;
        std::thread::sleep(left.map_or(PAUSE, |left| left.min(PAUSE)));
    }
}

/// Whether what went wrong may go right if it is tried again a little later.
pub(crate) fn is_passing(error: &io::Error, patient: bool) -> bool {
    match error.kind() {
        // A Unix socket whose queue of connections is full.
        io::ErrorKind::WouldBlock | io::ErrorKind::Interrupted => true,
        io::ErrorKind::NotFound | io::ErrorKind::ConnectionRefused | io::ErrorKind::ConnectionReset => patient,
        _ => false,
    }
}

/// The time that is left; an error if none is.
fn left(deadline: Option<Instant>) -> io::Result<Option<Duration>> {
    match deadline.map(|deadline| deadline.saturating_duration_since(Instant::now())) {
        Some(Duration::ZERO) => Err(io::ErrorKind::TimedOut.into()),
        left => Ok(left),
    }
}

/// Tries to connect, once.
pub(crate) fn try_connect(address: &Address, deadline: Option<Instant>) -> io::Result<Connected> {
    match address {
        Address::Unix(path) => {
            let socket = Socket::new(Domain::UNIX, Type::STREAM, None)?;
            // It is connected at once, or its queue is full.
            socket.set_nonblocking(true)?;
            socket.connect(&unix(path)?)?;
            socket.set_nonblocking(false)?;
            Ok(Connected::Socket(socket, true))
        }
        Address::Tcp { host, port } => {
            let mut last = io::Error::from(io::ErrorKind::NotFound);
            for address in (host.as_str(), *port).to_socket_addrs()? {
                match stream(Domain::for_address(address), &address.into(), deadline) {
                    Ok(socket) => {
                        // Each request is one segment, and is waited for.
                        socket.set_tcp_nodelay(true)?;
                        return Ok(Connected::Socket(socket, false));
                    }
                    Err(error) => last = error,
                }
            }
            Err(last)
        }
        Address::Vsock { cid, port } => {
            let socket = stream(Domain::VSOCK, &SockAddr::vsock(*cid, *port), deadline)?;
            Ok(Connected::Socket(socket, false))
        }
        Address::Fd(number) => adopt(*number),
        Address::Device(path) => open_device(path),
        Address::Path(path) => match path.metadata() {
            Ok(metadata) if metadata.file_type().is_char_device() => open_device(path),
            _ => try_connect(&Address::Unix(path.clone()), deadline),
        },
    }
}

fn stream(domain: Domain, address: &SockAddr, deadline: Option<Instant>) -> io::Result<Socket> {
    let socket = Socket::new(domain, Type::STREAM, None)?;
    match left(deadline)? {
        Some(left) => socket.connect_timeout(address, left)?,
        None => socket.connect(address)?,
    }
    Ok(socket)
}

fn unix(path: &Path) -> io::Result<SockAddr> {
    match path.to_str().and_then(|path| path.strip_prefix('@')) {
        Some(name) => SockAddr::unix(format!("\0{name}")),
        None => SockAddr::unix(path),
    }
}

/// Opens a character device; a terminal is told to leave bytes alone. It makes nobody wait: neither for a
/// carrier, nor for whoever should read at the other end.
pub(crate) fn open_device(path: &Path) -> io::Result<Connected> {
    let flags = OFlags::RDWR | OFlags::NOCTTY | OFlags::NONBLOCK | OFlags::CLOEXEC;
    let fd = rustix::fs::open(path, flags, Mode::empty())?;
    tty::make_raw(&fd)?;
    Ok(Connected::Device(fd))
}

/// Takes a duplicate of a file descriptor of this process, by number. The kernel is asked for it, so
/// that a wrong number is an error and nothing else.
fn adopt(number: u32) -> io::Result<Connected> {
    let this = pidfd_open(getpid(), PidfdFlags::empty())?;
    let number = i32::try_from(number).map_err(|_| io::ErrorKind::InvalidInput)?;
    inherited(pidfd_getfd(this, number, PidfdGetfdFlags::empty())?)
}

/// Finds out what a file descriptor is.
pub(crate) fn inherited(fd: OwnedFd) -> io::Result<Connected> {
    match rustix::net::sockopt::socket_domain(&fd) {
        Ok(domain) => Ok(Connected::Socket(Socket::from(fd), domain == AddressFamily::UNIX)),
        Err(_) => {
            tty::make_raw(&fd)?;
            Ok(Connected::Device(fd))
        }
    }
}

/// Whether the other end of a connection is known to be gone, even if there is still something to read.
pub(crate) fn has_ended(fd: BorrowedFd<'_>) -> bool {
    let mut polled = [PollFd::from_borrowed_fd(fd, PollFlags::RDHUP)];
    let gone = PollFlags::RDHUP | PollFlags::HUP | PollFlags::ERR;
    matches!(poll(&mut polled, Some(&Timespec::default())), Ok(1..)) && polled[0].revents().intersects(gone)
}

/// A socket that connections come to.
#[derive(Debug)]
pub(crate) struct Listening {
    socket: Socket,
    unix: bool,
    /// The socket's file, if it has one.
    _file: Option<SocketFile>,
}

/// Listens. A Unix socket that nobody listens on any more is replaced; the file is its owner's alone,
/// and goes with the listener.
pub(crate) fn listen(address: &Address) -> io::Result<Listening> {
    let mut file = None;
    let (socket, unix) = match address {
        Address::Unix(path) | Address::Path(path) => {
            let socket = Socket::new(Domain::UNIX, Type::STREAM, None)?;
            let address = unix(path)?;
            let bound = match socket.bind(&address) {
                Err(error) if error.kind() == io::ErrorKind::AddrInUse && is_left_over(path) => {
                    std::fs::remove_file(path)?;
                    socket.bind(&address)
                }
                bound => bound,
            };
            bound?;
            // Nobody can have connected yet, as nobody listens.
            if address.as_pathname().is_some() {
                std::fs::set_permissions(path, Permissions::from_mode(0o600))?;
                file = Some(SocketFile::new(path)?);
            }
            (socket, true)
        }
        Address::Tcp { host, port } => {
            let mut addresses = (host.as_str(), *port).to_socket_addrs()?;
            let address = addresses.next().ok_or(io::ErrorKind::NotFound)?;
            let socket = Socket::new(Domain::for_address(address), Type::STREAM, None)?;
            socket.set_reuse_address(true)?;
            socket.bind(&address.into())?;
            (socket, false)
        }
        Address::Vsock { cid, port } => {
            let socket = Socket::new(Domain::VSOCK, Type::STREAM, None)?;
            socket.bind(&SockAddr::vsock(*cid, *port))?;
            (socket, false)
        }
        Address::Fd(number) => match adopt(*number)? {
            Connected::Socket(socket, unix) => (socket, unix),
            Connected::Device(_) => return Err(io::ErrorKind::InvalidInput.into()),
        },
        Address::Device(_) => return Err(io::ErrorKind::Unsupported.into()),
    };
    socket.listen(16)?;
    Ok(Listening { socket, unix, _file: file })
}

/// The file of a listening socket, removed when nobody listens any more.
#[derive(Debug)]
struct SocketFile {
    path: PathBuf,
    /// By which it is known to be the same.
    device: u64,
    inode: u64,
}

impl SocketFile {
    fn new(path: &Path) -> io::Result<Self> {
        let metadata = path.symlink_metadata()?;
        Ok(Self { path: std::path::absolute(path)?, device: metadata.dev(), inode: metadata.ino() })
    }
}

impl Drop for SocketFile {
    fn drop(&mut self) {
        let is_same = |metadata: std::fs::Metadata| metadata.dev() == self.device && metadata.ino() == self.inode;
        if self.path.symlink_metadata().is_ok_and(is_same) {
            // Whoever listens next will try again.
            _ = std::fs::remove_file(&self.path);
        }
    }
}

fn is_left_over(path: &Path) -> bool {
    path.metadata().is_ok_and(|metadata| metadata.file_type().is_socket())
        && std::os::unix::net::UnixStream::connect(path)
            .is_err_and(|error| error.kind() == io::ErrorKind::ConnectionRefused)
}

impl Listening {
    #[cfg(feature = "blocking")]
    /// Waits for a connection. Blocks until the deadline.
    pub(crate) fn accept(&self, deadline: Option<Instant>) -> io::Result<Connected> {
        if let Some(left) = left(deadline)? {
            let mut polled = [PollFd::new(&self.socket, PollFlags::IN)];
            if poll(&mut polled, Some(&timespec(left)))? == 0 {
                return Err(io::ErrorKind::TimedOut.into());
            }
        }
        self.accepted()
    }

    /// Has [`try_accept`](Self::try_accept) not wait.
    #[cfg(all(feature = "server", feature = "blocking"))]
    pub(crate) fn set_nonblocking(&self) -> io::Result<()> {
        self.socket.set_nonblocking(true)
    }

    #[cfg(any(feature = "tokio", feature = "server"))]
    /// Takes a connection, if one has come.
    pub(crate) fn try_accept(&self) -> io::Result<Connected> {
        self.accepted()
    }

    fn accepted(&self) -> io::Result<Connected> {
        let (socket, address) = self.socket.accept()?;
        if address.is_ipv4() || address.is_ipv6() {
            // Each message is one segment, and is waited for.
            socket.set_tcp_nodelay(true)?;
        }
        Ok(Connected::Socket(socket, self.unix))
    }

    #[cfg(any(feature = "tokio", feature = "server"))]
    /// The socket.
    pub(crate) fn as_fd(&self) -> std::os::fd::BorrowedFd<'_> {
        std::os::fd::AsFd::as_fd(&self.socket)
    }

    /// Where it listens, if that is a port of TCP.
    pub(crate) fn port(&self) -> Option<u16> {
        self.socket.local_addr().ok()?.as_socket().map(|address| address.port())
    }
}

#[cfg(feature = "blocking")]
/// A duration as the kernel wants it.
pub(crate) fn timespec(duration: Duration) -> Timespec {
    Timespec::try_from(duration).unwrap_or(Timespec { tv_sec: i64::MAX, tv_nsec: 0 })
}
