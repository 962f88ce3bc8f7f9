//! Files of any size from and to a real guest agent, with both drivers.
#![cfg(all(unix, feature = "blocking", feature = "tokio", feature = "qga"))]

mod live;

use std::fs;
use std::io::{self, Cursor, Read, Write};
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::{Duration, Instant};

use live::Peer;
use qemu_qapi::workflow::{Failure, Progress, ReadFile, Workflow, WorkflowError, WriteFile};
use qemu_qapi::{blocking, tokio as asynchronous};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};

/// Far more than anything here should take.
const LONG: Duration = Duration::from_secs(60);

/// The size of a large file: many pieces, the last one not whole.
const LARGE: u64 = (20 << 20) + 12345;

/// The most bytes that are in one piece.
const PIECE: usize = 1 << 20;

#[derive(Clone, Copy, Debug)]
enum Driver {
    Blocking,
    Tokio,
}

const DRIVERS: [Driver; 2] = [Driver::Blocking, Driver::Tokio];

impl Driver {
    fn read(
        self,
        agent: &Peer,
        file: impl Into<Workflow<u64>>,
        to: &mut Pattern,
        progress: impl FnMut(Progress),
    ) -> Result<u64, WorkflowError> {
        match self {
            Self::Blocking => blocking::Qga::connect(agent.path()).expect("connected").read_file(file, to, progress),
            Self::Tokio => runtime().block_on(async {
                let agent = asynchronous::Qga::connect(agent.path()).await.expect("connected");
                agent.read_file(file, to, progress).await
            }),
        }
    }

    fn write(
        self,
        agent: &Peer,
        file: impl Into<Workflow<u64>>,
        from: &mut Pattern,
        progress: impl FnMut(Progress),
    ) -> Result<u64, WorkflowError> {
        match self {
            Self::Blocking => blocking::Qga::connect(agent.path()).expect("connected").write_file(file, from, progress),
            Self::Tokio => runtime().block_on(async {
                let agent = asynchronous::Qga::connect(agent.path()).await.expect("connected");
                agent.write_file(file, from, progress).await
            }),
        }
    }
}

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime")
}

/// A stream of a known pattern, which fails at some place. Written to, it checks the pattern; nothing is kept.
struct Pattern {
    at: u64,
    end: u64,
    fails_at: u64,
    is_flushed: bool,
}

impl Pattern {
    fn new(end: u64) -> Self {
        Self { at: 0, end, fails_at: u64::MAX, is_flushed: false }
    }

    fn failing_at(fails_at: u64) -> Self {
        Self { fails_at, ..Self::new(u64::MAX) }
    }

    fn byte(at: u64) -> u8 {
        (at % 251) as u8
    }
}

impl Read for Pattern {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.at >= self.fails_at {
            return Err(io::Error::other("the disk is gone"));
        }
        // Not whole pieces.
        let left = usize::try_from(self.end - self.at).unwrap_or(usize::MAX);
        let count = buffer.len().min(left).min(100_000);
        for byte in &mut buffer[..count] {
            *byte = Self::byte(self.at);
            self.at += 1;
        }
        Ok(count)
    }
}

impl Write for Pattern {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        assert!(bytes.len() <= PIECE && !self.is_flushed);
        if self.at >= self.fails_at {
            return Err(io::Error::other("the disk is full"));
        }
        let count = bytes.len().min(300_000);
        for byte in &bytes[..count] {
            assert_eq!(*byte, Self::byte(self.at), "at {}", self.at);
            self.at += 1;
        }
        Ok(count)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.is_flushed = true;
        Ok(())
    }
}

/// Every other poll is pending, so that nothing can rely on one poll.
impl AsyncRead for Pattern {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buffer: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        if self.is_flushed {
            self.is_flushed = false;
            let count = Read::read(&mut *self, buffer.initialize_unfilled())?;
            buffer.advance(count);
            return Poll::Ready(Ok(()));
        }
        self.is_flushed = true;
        cx.waker().wake_by_ref();
        Poll::Pending
    }
}

impl AsyncWrite for Pattern {
    fn poll_write(mut self: Pin<&mut Self>, _: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        Poll::Ready(Write::write(&mut *self, bytes))
    }

    fn poll_flush(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Write::flush(&mut *self))
    }

    fn poll_shutdown(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        panic!("the stream is the caller's")
    }
}

fn path(agent: &Peer) -> (PathBuf, String) {
    let path = agent.directory().join("file");
    let name = path.to_str().expect("text").to_owned();
    (path, name)
}

/// Whether the agent's process has the file open.
fn is_open(agent: &Peer, file: &Path) -> bool {
    let folder = fs::read_dir(format!("/proc/{}/fd", agent.pid())).expect("its descriptors");
    folder.filter_map(|entry| fs::read_link(entry.ok()?.path()).ok()).any(|target| target == file)
}

#[test]
fn a_large_file_is_written_and_read() {
    for driver in DRIVERS {
        let Some(agent) = live::guest_agent() else { return };
        let (path, name) = path(&agent);
        let mut seen = Vec::new();
        let written = driver.write(&agent, WriteFile::new(&*name), &mut Pattern::new(LARGE), |now| seen.push(now));
        assert_eq!(written.expect("written"), LARGE, "{driver:?}");
        assert!(seen.len() > 20 && seen.last().is_some_and(|last| last.current == LARGE), "{driver:?}: {seen:?}");
        assert_eq!(fs::metadata(&path).expect("a file").len(), LARGE, "{driver:?}");

        let mut stream = Pattern::new(LARGE);
        assert_eq!(driver.read(&agent, ReadFile::new(&*name), &mut stream, drop).expect("read"), LARGE, "{driver:?}");
        assert!(stream.at == LARGE && stream.is_flushed, "{driver:?}");

        let limit = ReadFile::new(&*name).limit(LARGE - 1);
        let error = driver.read(&agent, limit, &mut Pattern::new(LARGE), drop).expect_err("longer");
        assert!(matches!(error.failure(), Failure::TooLong(limit) if *limit == LARGE - 1), "{driver:?}: {error}");

        let appended = driver.write(&agent, WriteFile::new(&*name).append(), &mut Pattern::new(10), drop);
        assert_eq!(appended.expect("appended"), 10, "{driver:?}");
        assert_eq!(fs::metadata(&path).expect("a file").len(), LARGE + 10, "{driver:?}");
        assert!(!is_open(&agent, &path), "{driver:?}");
    }
}

#[test]
fn an_empty_file_is_written_and_read() {
    for driver in DRIVERS {
        let Some(agent) = live::guest_agent() else { return };
        let (path, name) = path(&agent);
        fs::write(&path, "old").expect("written");
        let written = driver.write(&agent, WriteFile::new(&*name), &mut Pattern::new(0), drop);
        assert_eq!(written.expect("written"), 0, "{driver:?}");
        assert_eq!(fs::read(&path).expect("a file"), b"", "{driver:?}");
        let mut stream = Pattern::new(0);
        assert_eq!(driver.read(&agent, ReadFile::new(name), &mut stream, drop).expect("read"), 0, "{driver:?}");
        assert!(stream.is_flushed, "{driver:?}");
    }
}

/// Such a file has the size zero, and its end is seen only by reading it.
#[test]
fn files_of_the_kernel_are_read() {
    let Some(agent) = live::guest_agent() else { return };
    for name in ["/proc/version", "/proc/kallsyms", "/proc/self/cmdline"] {
        let expected = fs::read(name.replace("self", &agent.pid().to_string())).expect("readable");
        let mut content = Vec::new();
        let client = blocking::Qga::connect(agent.path()).expect("connected");
        client.read_file(ReadFile::new(name), &mut content, drop).expect("read");
        assert!(content == expected, "{name}: {} and {} bytes", content.len(), expected.len());
        drop(client);
        let mut content = Cursor::new(Vec::new());
        runtime().block_on(async {
            let client = asynchronous::Qga::connect(agent.path()).await.expect("connected");
            client.read_file(ReadFile::new(name), &mut content, drop).await.expect("read");
        });
        assert!(content.into_inner() == expected, "{name}");
    }
}

#[test]
fn a_file_is_closed_if_the_local_stream_fails() {
    for driver in DRIVERS {
        let Some(agent) = live::guest_agent() else { return };
        let (path, name) = path(&agent);
        let check = |error: WorkflowError| {
            assert!(matches!(error.failure(), Failure::Stream(_)), "{driver:?}: {error}");
            assert!(error.left_behind().is_empty(), "{driver:?}: {error}");
            assert!(!is_open(&agent, &path), "{driver:?}");
            error.to_string()
        };
        let mut was_open = false;
        let result = driver.write(&agent, WriteFile::new(&*name), &mut Pattern::failing_at(5 << 20), |_| {
            was_open |= is_open(&agent, &path);
        });
        assert_eq!(check(result.expect_err("it fails")), "the local stream failed: the disk is gone");
        assert!(was_open, "{driver:?}: the check of what is open finds nothing");
        assert_eq!(fs::metadata(&path).expect("a file").len(), 5 << 20, "{driver:?}");
        let result = driver.read(&agent, ReadFile::new(&*name), &mut Pattern::failing_at(2 << 20), drop);
        assert_eq!(check(result.expect_err("it fails")), "the local stream failed: the disk is full");
    }
}

#[test]
fn a_file_is_closed_if_copying_is_cancelled() {
    for driver in DRIVERS {
        let Some(agent) = live::guest_agent() else { return };
        let (path, name) = path(&agent);
        let copy: Workflow<u64> = WriteFile::new(&*name).into();
        let canceller = copy.canceller();
        let result = driver.write(&agent, copy, &mut Pattern::new(u64::MAX), |now| {
            if now.current > 4 << 20 {
                canceller.cancel();
            }
        });
        let error = result.expect_err("cancelled");
        assert!(error.is_cancelled() && error.left_behind().is_empty(), "{driver:?}: {error}");
        assert!(!is_open(&agent, &path), "{driver:?}");
        assert!(fs::metadata(&path).expect("a file").len() <= 6 << 20, "{driver:?}");
    }
}

/// The reader never has anything, so only cancelling, the deadline or dropping the future ends the wait for it.
#[test]
fn a_local_stream_that_stalls_is_given_up() {
    let Some(agent) = live::guest_agent() else { return };
    let (path, name) = path(&agent);
    let (mut stalled, _writer) = tokio::io::duplex(1);
    runtime().block_on(async {
        let client = asynchronous::Qga::connect(agent.path()).await.expect("connected");
        let deadline = WriteFile::new(&*name).deadline(Duration::from_millis(300));
        let error = client.write_file(deadline, &mut stalled, drop).await.expect_err("no time");
        assert!(error.is_timeout() && !is_open(&agent, &path), "{error}");
        assert_eq!(error.to_string(), "timed out after 300ms waiting for the local stream");

        let copy: Workflow<u64> = WriteFile::new(&*name).into();
        let canceller = copy.canceller();
        let copying = client.write_file(copy, &mut stalled, drop);
        let cancel = async {
            wait_until(|| is_open(&agent, &path)).await;
            canceller.cancel();
        };
        let (result, ()) = tokio::join!(copying, cancel);
        assert!(result.expect_err("cancelled").is_cancelled() && !is_open(&agent, &path));

        let copying = client.write_file(WriteFile::new(&*name), &mut stalled, drop);
        tokio::select! {
            result = copying => panic!("{result:?}"),
            () = wait_until(|| is_open(&agent, &path)) => {}
        }
        wait_until(|| !is_open(&agent, &path)).await;
    });
}

async fn wait_until(condition: impl Fn() -> bool) {
    let start = Instant::now();
    while !condition() {
        assert!(start.elapsed() < LONG, "it does not happen");
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
}

#[test]
fn a_copy_without_its_stream_fails() {
    let Some(agent) = live::guest_agent() else { return };
    let (path, name) = path(&agent);
    let expected =
        "the local stream failed: a copy needs a stream: use the method `read_file` or `write_file` of the client";
    let client = blocking::Qga::connect(agent.path()).expect("connected");
    let error = blocking::run(WriteFile::new(&*name), &client, drop).expect_err("no stream");
    assert_eq!(error.to_string(), expected);
    let error = client.read_file(WriteFile::new(&*name), Vec::new(), drop).expect_err("the wrong stream");
    assert_eq!(error.to_string(), expected);
    drop(client);
    runtime().block_on(async {
        let client = asynchronous::Qga::connect(agent.path()).await.expect("connected");
        let error = client.write_file(ReadFile::new(&*name), &b""[..], drop).await.expect_err("the wrong stream");
        // An empty file has no piece, but an end.
        assert_eq!(error.to_string(), expected);
        let error = asynchronous::run(WriteFile::new(&*name), &client, drop).await.expect_err("no stream");
        assert_eq!(error.to_string(), expected);
    });
    assert!(!is_open(&agent, &path));
}
