//! Reading and writing whole files in the guest, piece by piece.

use std::fmt;
use std::time::Duration;

use qapi_types::{Base64, from_value};
use serde_json::{Value, json};

use super::peers::Peers;
use super::{Failure, Peer, Resource, Workflow, WorkflowError};

/// How many bytes are read or written by one command. The agent refuses more than 48 MiB.
const PIECE: usize = 1 << 20;

/// How long closing the file may take after a failure.
const CLEAN_UP: Duration = Duration::from_secs(30);

/// Reads a file in the guest.
#[derive(Clone, Debug)]
pub struct ReadFile {
    path: String,
    limit: usize,
    deadline: Option<Duration>,
}

impl ReadFile {
    /// Reads the file with this path, up to 1 GiB.
    pub fn new(path: impl Into<String>) -> Self {
        Self { path: path.into(), limit: 1 << 30, deadline: None }
    }

    /// Sets the most bytes that are read. A longer file is an error, [`Failure::TooLong`]. Default: 1 GiB.
    #[must_use]
    pub fn limit(mut self, limit: usize) -> Self {
        self.limit = limit;
        self
    }

    /// Sets how long it may take. Default: no limit but those of the commands.
    #[must_use]
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = Some(deadline);
        self
    }

    async fn run(self, peers: Peers) -> Result<Vec<u8>, WorkflowError> {
        peers.set_deadline(self.deadline);
        let handle = open(&peers, &self.path, "r").await?;
        let mut content = Vec::new();
        let result = self.read(&peers, handle, &mut content).await;
        close(&peers, self.path, handle, result).await.map(|()| content)
    }

    async fn read(&self, peers: &Peers, handle: i64, content: &mut Vec<u8>) -> Result<(), WorkflowError> {
        loop {
            let piece = peers.agent("guest-file-read", json!({"handle": handle, "count": PIECE})).await?;
            let bytes = from_value::<Base64>(piece["buf-b64"].clone())
                .map_err(|_| Failure::Reply { command: "guest-file-read", member: "buf-b64" })?;
            content.extend_from_slice(&bytes);
            if content.len() > self.limit {
                return Err(Failure::TooLong(self.limit).into());
            }
            peers.progress("reading", content.len() as u64, content.len() as u64);
            // At the end of a file in /proc, `eof` may come only with the next, empty piece.
            if piece["eof"] == true || bytes.is_empty() {
                return Ok(());
            }
        }
    }
}

impl From<ReadFile> for Workflow<Vec<u8>> {
    fn from(file: ReadFile) -> Self {
        Self::new(&[(Peer::Agent, &[])], |peers| file.run(peers))
    }
}

/// Writes a file in the guest. After a failure the file may have a part of its new content.
#[derive(Clone)]
pub struct WriteFile {
    path: String,
    content: Vec<u8>,
    mode: &'static str,
    deadline: Option<Duration>,
}

impl WriteFile {
    /// Writes this content to the file with this path, which is created, or replaced.
    pub fn new(path: impl Into<String>, content: impl Into<Vec<u8>>) -> Self {
        Self { path: path.into(), content: content.into(), mode: "w", deadline: None }
    }

    /// Writes at the end of the file.
    #[must_use]
    pub fn append(mut self) -> Self {
        self.mode = "a";
        self
    }

    /// Sets how long it may take. Default: no limit but those of the commands.
    #[must_use]
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = Some(deadline);
        self
    }

    async fn run(self, peers: Peers) -> Result<(), WorkflowError> {
        peers.set_deadline(self.deadline);
        let handle = open(&peers, &self.path, self.mode).await?;
        let result = write(&peers, handle, &self.content).await;
        close(&peers, self.path, handle, result).await
    }
}

/// Does not show the content, which may be secret.
impl fmt::Debug for WriteFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WriteFile").field("path", &self.path).finish_non_exhaustive()
    }
}

impl From<WriteFile> for Workflow<()> {
    fn from(file: WriteFile) -> Self {
        Self::new(&[(Peer::Agent, &[])], |peers| file.run(peers))
    }
}

async fn write(peers: &Peers, handle: i64, content: &[u8]) -> Result<(), WorkflowError> {
    let mut rest = content;
    while !rest.is_empty() {
        let piece = Base64::from(&rest[..rest.len().min(PIECE)]);
        let piece = qapi_types::to_value(&piece).unwrap_or_default();
        let written = peers.agent("guest-file-write", json!({"handle": handle, "buf-b64": piece})).await?;
        // It may be less than was to be written, but not nothing.
        let count = written["count"].as_u64().and_then(|count| usize::try_from(count).ok());
        let count = count.filter(|count| (1..=rest.len()).contains(count));
        rest = &rest[count.ok_or(Failure::Reply { command: "guest-file-write", member: "count" })?..];
        peers.progress("writing", (content.len() - rest.len()) as u64, content.len() as u64);
    }
    peers.agent("guest-file-flush", json!({"handle": handle})).await.map(drop)
}

async fn open(peers: &Peers, path: &str, mode: &str) -> Result<i64, WorkflowError> {
    let opened = peers.agent("guest-file-open", json!({"path": path, "mode": mode})).await;
    opened
        .and_then(|handle| match handle {
            Value::Number(handle) if handle.is_i64() => Ok(handle.as_i64().unwrap_or_default()),
            _ => Err(Failure::Reply { command: "guest-file-open", member: "return" }.into()),
        })
        .map_err(|error| {
            // The number that closes it is lost with the reply.
            let may_be_open = error.may_have_run().then(|| Resource::OpenFile(path.to_owned()));
            error.with_left_behind(may_be_open)
        })
}

/// Closes a file. Its error counts only if there was none before.
async fn close(
    peers: &Peers,
    path: String,
    handle: i64,
    result: Result<(), WorkflowError>,
) -> Result<(), WorkflowError> {
    peers.clean_up(CLEAN_UP);
    let close = || peers.agent("guest-file-close", json!({"handle": handle}));
    let mut closed = close().await;
    if closed.as_ref().is_err_and(|error| error.is_timeout() && !error.is_lost()) {
        closed = close().await;
    }
    match closed {
        Ok(_) => result,
        // The time-out was that of the reply.
        Err(error)
            if error.is_not_found() || error.refusal().is_some_and(|e| e.desc.contains("has not been found")) =>
        {
            result
        }
        Err(error) => Err(result.err().unwrap_or(error).with_left_behind([Resource::OpenFile(path)])),
    }
}
