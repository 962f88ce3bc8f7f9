//! Copying whole files out of the guest and into it, piece by piece. One piece is in memory at a time.

use std::time::Duration;

use qapi_types::{Base64, from_value};
use serde_json::{Value, json};

use super::peers::Peers;
use super::{Failure, Peer, Resource, Workflow, WorkflowError};

/// The number of bytes that one command reads or writes. The agent refuses more than 48 MiB.
const PIECE: usize = 1 << 20;

/// How long closing the file may take.
const CLEAN_UP: Duration = Duration::from_secs(30);

/// Copies a file of the guest into a stream of the caller, and returns the number of bytes.
///
/// The method `read_file` of the agent's client runs it. Any other driver must write the pieces of the steps
/// [`Output`](super::Step::Output).
#[derive(Clone, Debug)]
pub struct ReadFile {
    path: String,
    limit: u64,
    deadline: Option<Duration>,
}

impl ReadFile {
    /// Reads the file with this path, up to 1 GiB.
    pub fn new(path: impl Into<String>) -> Self {
        Self { path: path.into(), limit: 1 << 30, deadline: None }
    }

    /// Sets the largest size of the file, in bytes. A longer file is the error [`Failure::TooLong`]; the stream
    /// receives no byte beyond the limit. Default: 1 GiB, because a guest can invent a file without an end. `u64::MAX`
    /// is no limit.
    #[must_use]
    pub fn limit(mut self, limit: u64) -> Self {
        self.limit = limit;
        self
    }

    /// Sets how long copying may take. Default: no limit but the deadlines of the commands.
    #[must_use]
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = Some(deadline);
        self
    }

    async fn run(self, peers: Peers) -> Result<u64, WorkflowError> {
        peers.set_deadline(self.deadline);
        let handle = open(&peers, &self.path, "r").await?;
        let result = self.read(&peers, handle).await;
        close(&peers, self.path, handle, result).await
    }

    async fn read(&self, peers: &Peers, handle: i64) -> Result<u64, WorkflowError> {
        let mut size = 0_u64;
        loop {
            let mut reply = peers.agent("guest-file-read", json!({"handle": handle, "count": PIECE})).await?;
            let piece = from_value::<Base64>(reply["buf-b64"].take()).map(Base64::into_inner);
            let piece = piece.ok().filter(|piece| piece.len() <= PIECE);
            let piece = piece.ok_or(Failure::Reply { command: "guest-file-read", member: "buf-b64" })?;
            let is_empty = piece.is_empty();
            size += piece.len() as u64;
            if size > self.limit {
                return Err(Failure::TooLong(self.limit).into());
            }
            if !is_empty {
                peers.output(piece).await?;
                peers.progress("reading", size, size);
            }
            // At the end of a file in /proc, `eof` may come only with the next, empty piece.
            if is_empty || reply["eof"] == true {
                return peers.output(Vec::new()).await.map(|()| size);
            }
        }
    }
}

impl From<ReadFile> for Workflow<u64> {
    fn from(file: ReadFile) -> Self {
        Self::new(&[(Peer::Agent, &[])], |peers| file.run(peers))
    }
}

/// Copies a stream of the caller into a file of the guest, and returns the number of bytes. After a failure, the file
/// may have only a part of its new content.
///
/// The method `write_file` of the agent's client runs it. Any other driver must read the pieces that the steps
/// [`Input`](super::Step::Input) request.
#[derive(Clone, Debug)]
pub struct WriteFile {
    path: String,
    mode: &'static str,
    deadline: Option<Duration>,
}

impl WriteFile {
    /// Writes the file with this path. A new file is created; the content of an existing one is replaced.
    pub fn new(path: impl Into<String>) -> Self {
        Self { path: path.into(), mode: "w", deadline: None }
    }

    /// Appends to the file instead of replacing its content.
    #[must_use]
    pub fn append(mut self) -> Self {
        self.mode = "a";
        self
    }

    /// Sets how long copying may take. Default: no limit but the deadlines of the commands.
    #[must_use]
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = Some(deadline);
        self
    }

    async fn run(self, peers: Peers) -> Result<u64, WorkflowError> {
        peers.set_deadline(self.deadline);
        let handle = open(&peers, &self.path, self.mode).await?;
        let result = write(&peers, handle).await;
        close(&peers, self.path, handle, result).await
    }
}

impl From<WriteFile> for Workflow<u64> {
    fn from(file: WriteFile) -> Self {
        Self::new(&[(Peer::Agent, &[])], |peers| file.run(peers))
    }
}

async fn write(peers: &Peers, handle: i64) -> Result<u64, WorkflowError> {
    let mut size = 0_u64;
    loop {
        let content = peers.input(PIECE).await?;
        if content.is_empty() {
            return peers.agent("guest-file-flush", json!({"handle": handle})).await.map(|_| size);
        }
        let mut rest = &*content;
        while !rest.is_empty() {
            let piece = Base64::from(&rest[..rest.len().min(PIECE)]);
            let piece = qapi_types::to_value(&piece).unwrap_or_default();
            let written = peers.agent("guest-file-write", json!({"handle": handle, "buf-b64": piece})).await?;
            // The agent may write less than the piece, but at least one byte.
            let count = written["count"].as_u64().and_then(|count| usize::try_from(count).ok());
            let count = count.filter(|count| (1..=rest.len()).contains(count));
            let count = count.ok_or(Failure::Reply { command: "guest-file-write", member: "count" })?;
            rest = &rest[count..];
            size += count as u64;
            peers.progress("writing", size, size + rest.len() as u64);
        }
    }
}

async fn open(peers: &Peers, path: &str, mode: &str) -> Result<i64, WorkflowError> {
    let opened = peers.agent("guest-file-open", json!({"path": path, "mode": mode})).await;
    opened
        .and_then(|handle| match handle {
            Value::Number(handle) if handle.is_i64() => Ok(handle.as_i64().unwrap_or_default()),
            _ => Err(Failure::Reply { command: "guest-file-open", member: "return" }.into()),
        })
        .map_err(|error| {
            // The handle, which is needed to close the file, is lost with the reply.
            let may_be_open = error.may_have_run().then(|| Resource::OpenFile(path.to_owned()));
            error.with_left_behind(may_be_open)
        })
}

/// Closes a file. An error of this is returned only if `result` is not an error already.
async fn close(
    peers: &Peers,
    path: String,
    handle: i64,
    result: Result<u64, WorkflowError>,
) -> Result<u64, WorkflowError> {
    peers.clean_up(CLEAN_UP);
    let close = || peers.agent("guest-file-close", json!({"handle": handle}));
    let mut closed = close().await;
    if closed.as_ref().is_err_and(|error| error.is_timeout() && !error.is_lost()) {
        closed = close().await;
    }
    match closed {
        Ok(_) => result,
        // The first attempt has closed the file; only its reply was late.
        Err(error) if error.is_not_found() || error.server().is_some_and(|e| e.desc.contains("has not been found")) => {
            result
        }
        Err(error) => Err(result.err().unwrap_or(error).with_left_behind([Resource::OpenFile(path)])),
    }
}
