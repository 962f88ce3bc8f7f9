//! Migration to another QEMU, or to a stream.

use std::fmt;
use std::time::Duration;

use qapi_types::Encode;
use serde_json::{Map, Value, json};

use super::peers::Peers;
use super::plug::step;
use super::{Failure, Peer, Resource, Workflow, WorkflowError, WorkflowRequest, members};
use crate::OwnedFd;

/// The events of migration need the capability `events`, which is turned on.
const EVENTS: &[&str] = &["MIGRATION"];

/// How long a cancelled migration may take to end.
const CLEAN_UP: Duration = Duration::from_secs(60);

/// The capability that makes the source wait until the destination has loaded everything.
const RETURN_PATH: &str = "return-path";

/// The name under which a file descriptor for the stream is passed.
const FD: &str = "qapi-migration";

/// The interval between queries of the run state.
const BETWEEN: Duration = Duration::from_millis(50);

/// Migrates a virtual machine.
///
/// The workflow sets capabilities and parameters, starts the migration, follows it, and lets it switch over. If it
/// fails or is cancelled, the migration is cancelled, and the capabilities and parameters of the source get their
/// earlier values. The virtual machine then runs on at the source. A destination exits by itself if its stream breaks
/// off. A destination that still waits for its stream does not, so the caller must end it.
///
/// Once postcopy has begun, the virtual machine runs at the destination. The migration is not cancelled then, and the
/// error lists it as left behind ([`Resource::Migration`]).
///
/// If a migration has completed before the cancellation takes effect, the workflow succeeds.
pub struct Migration {
    stream: Stream,
    has_destination: bool,
    capabilities: Map<String, Value>,
    parameters: Map<String, Value>,
    until_switchover: bool,
    deadline: Option<Duration>,
    interval: Duration,
}

enum Stream {
    Uri(String),
    Fds(OwnedFd, Option<OwnedFd>),
    /// The migration is under way already.
    Started,
}

/// Omits the stream and the parameters, because a URI may contain a password.
impl fmt::Debug for Migration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Migration")
            .field("has_destination", &self.has_destination)
            .field("capabilities", &self.capabilities)
            .field("until_switchover", &self.until_switchover)
            .field("deadline", &self.deadline)
            .field("interval", &self.interval)
            .finish_non_exhaustive()
    }
}

/// The state of a migration when its workflow ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MigrationEnd {
    /// The virtual machine is stopped and waits to be switched over: [`Migration::until_switchover`].
    PreSwitchover,
    /// The virtual machine has left the source, whose run state is `postmigrate`.
    Completed,
}

impl Migration {
    /// Migrates to this URI, such as `unix:/run/migration.sock`, `tcp:host:4444` or `exec:cat > file`.
    pub fn to(uri: impl Into<String>) -> Self {
        Self::new(Stream::Uri(uri.into()))
    }

    /// Migrates over a file descriptor, such as one end of a socket pair, or a file.
    pub fn over_fd(source: OwnedFd) -> Self {
        Self::new(Stream::Fds(source, None))
    }

    /// Migrates over the two ends of a socket pair. The peer [`Destination`](Peer::Destination) receives the second end,
    /// as by [`incoming`](Self::incoming).
    pub fn over_fds(source: OwnedFd, destination: OwnedFd) -> Self {
        Self { has_destination: true, ..Self::new(Stream::Fds(source, Some(destination))) }
    }

    /// Continues with a migration that is under way, for example one that waits to be switched over.
    pub fn attach() -> Self {
        Self::new(Stream::Started)
    }

    fn new(stream: Stream) -> Self {
        let capabilities = Map::from_iter([("events".to_owned(), Value::Bool(true))]);
        Self {
            stream,
            has_destination: false,
            capabilities,
            parameters: Map::new(),
            until_switchover: false,
            deadline: None,
            interval: Duration::from_secs(1),
        }
    }

    /// Has the peer [`Destination`](Peer::Destination), which must have been started with `-incoming defer`, listen at
    /// the same URI first, with the same capabilities and parameters. The workflow then ends when the destination has
    /// loaded everything. With [`attach`](Self::attach) it only waits for the destination.
    #[must_use]
    pub fn incoming(mut self) -> Self {
        self.has_destination = true;
        self
    }

    /// Turns a capability on or off, such as `auto-converge`. `events` is on by default, and with a
    /// [`Destination`](Peer::Destination) also `return-path`. Without `return-path`, the source may stop the virtual
    /// machine for good although the destination cannot load it.
    #[must_use]
    pub fn capability(mut self, name: impl Into<String>, state: bool) -> Self {
        self.capabilities.insert(name.into(), state.into());
        self
    }

    /// Sets parameters, as the arguments of `migrate-set-parameters`.
    ///
    /// # Errors
    /// If they hold a number that JSON cannot express.
    pub fn parameters<P: Encode + ?Sized>(mut self, parameters: &P) -> Result<Self, WorkflowError> {
        self.parameters.extend(members("migrate-set-parameters", parameters)?);
        Ok(self)
    }

    /// Ends the workflow with [`MigrationEnd::PreSwitchover`] when the virtual machine is stopped and could be switched
    /// over. Another workflow that [`attach`](Self::attach)es to the migration lets it switch over.
    #[must_use]
    pub fn until_switchover(self) -> Self {
        Self { until_switchover: true, ..self.capability("pause-before-switchover", true) }
    }

    /// Sets how long the migration may take. Default: no limit.
    #[must_use]
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = Some(deadline);
        self
    }

    /// Sets the interval at which the progress is queried. Default: 1 second.
    #[must_use]
    pub fn interval(mut self, interval: Duration) -> Self {
        self.interval = interval.max(Duration::from_millis(1));
        self
    }

    async fn run(mut self, peers: Peers) -> Result<MigrationEnd, WorkflowError> {
        peers.set_deadline(self.deadline);
        if self.has_destination {
            // Without it, the source may complete although the destination cannot load the end of the stream.
            self.capabilities.entry(RETURN_PATH).or_insert(Value::Bool(true));
        }
        let mut before = Settings::default();
        let mut made = Vec::new();
        let stream = std::mem::replace(&mut self.stream, Stream::Started);
        let result = match self.start(&peers, stream, &mut before, &mut made).await {
            Ok(()) => self.follow(&peers).await,
            Err(error) => Err(error),
        };
        match result {
            Ok(end) => Ok(end),
            Err(error) => {
                peers.clean_up(CLEAN_UP);
                self.undo(&peers, before, made, error).await
            }
        }
    }

    /// Applies the settings, passes the descriptors and starts the migration.
    async fn start(
        &self,
        peers: &Peers,
        stream: Stream,
        before: &mut Settings,
        made: &mut Vec<Resource>,
    ) -> Result<(), WorkflowError> {
        let (uri, source, destination) = match stream {
            Stream::Started => {
                made.push(Resource::Migration);
                return Ok(());
            }
            Stream::Uri(uri) => (uri, None, None),
            Stream::Fds(source, destination) => (format!("fd:{FD}"), Some(source), destination),
        };
        *before = self.settings_before(peers).await?;
        if self.has_destination {
            set(peers, Peer::Destination, &self.capabilities, &self.parameters).await?;
            pass(peers, Peer::Destination, destination, made).await?;
            peers.call(Peer::Destination, "migrate-incoming", json!({"uri": uri})).await?;
            // The destination has taken the descriptor.
            made.clear();
        }
        before.were_changed = true;
        set(peers, Peer::Monitor, &self.capabilities, &self.parameters).await?;
        pass(peers, Peer::Monitor, source, made).await?;
        let request = WorkflowRequest::new(Peer::Monitor, "migrate", json!({"uri": uri}));
        step(peers, request, Resource::Migration, made).await.map(drop)
    }

    async fn settings_before(&self, peers: &Peers) -> Result<Settings, WorkflowError> {
        let mut before = Settings::default();
        let capabilities = peers.query(Peer::Monitor, "query-migrate-capabilities", Value::Null).await?;
        for capability in capabilities.as_array().into_iter().flatten() {
            if let Some(name) = capability["capability"].as_str()
                && self.capabilities.contains_key(name)
            {
                before.capabilities.insert(name.to_owned(), capability["state"].clone());
            }
        }
        if !self.parameters.is_empty()
            && let Value::Object(mut parameters) =
                peers.query(Peer::Monitor, "query-migrate-parameters", Value::Null).await?
        {
            parameters.retain(|name, _| self.parameters.contains_key(name));
            before.parameters = parameters;
        }
        Ok(before)
    }

    /// Follows the migration to its end at the source, and then at the destination.
    async fn follow(&self, peers: &Peers) -> Result<MigrationEnd, WorkflowError> {
        let mut is_continued = false;
        loop {
            let info = query(peers, Peer::Monitor).await?;
            match &*info.status {
                "completed" => break,
                "failed" | "cancelled" | "none" | "postcopy-paused" => return Err(info.failure()),
                "pre-switchover" if self.until_switchover => {
                    peers.check()?;
                    return Ok(MigrationEnd::PreSwitchover);
                }
                "pre-switchover" if !is_continued => {
                    is_continued = true;
                    peers.monitor("migrate-continue", json!({"state": "pre-switchover"})).await?;
                }
                _ => {}
            }
            peers.event(peers.after(self.interval), "the migration to end").await?;
        }
        if self.has_destination {
            while !is_loaded(peers).await? {
                peers.event(peers.after(self.interval), "the destination to load the last of the stream").await?;
            }
        }
        leave_finish_migrate(peers).await;
        Ok(MigrationEnd::Completed)
    }

    async fn undo(
        &self,
        peers: &Peers,
        before: Settings,
        mut made: Vec<Resource>,
        error: WorkflowError,
    ) -> Result<MigrationEnd, WorkflowError> {
        if made.last() == Some(&Resource::Migration)
            && let Ok(has_completed) = cancel(peers).await
        {
            // The migration may have completed before the cancellation.
            let may_succeed = !self.has_destination || error.is_cancelled() || error.is_timeout();
            if has_completed
                && may_succeed
                && let Ok(end) = self.follow(peers).await
            {
                return Ok(end);
            }
            made.pop();
        }
        let mut left = Vec::new();
        for resource in made {
            if resource == Resource::Migration || resource.remove(peers).await.is_err() {
                left.push(resource);
            }
        }
        if before.were_changed && restore(peers, &before).await.is_err() {
            left.push(Resource::MigrationSettings);
        }
        Err(error.with_left_behind(left))
    }
}

impl From<Migration> for Workflow<MigrationEnd> {
    fn from(migration: Migration) -> Self {
        let peers: &[(Peer, &[&str])] = match migration.has_destination {
            true => &[(Peer::Monitor, EVENTS), (Peer::Destination, EVENTS)],
            false => &[(Peer::Monitor, EVENTS)],
        };
        Self::new(peers, |peers| migration.run(peers))
    }
}

/// Capabilities and parameters as they were before.
#[derive(Default)]
struct Settings {
    capabilities: Map<String, Value>,
    parameters: Map<String, Value>,
    were_changed: bool,
}

async fn set(
    peers: &Peers,
    peer: Peer,
    capabilities: &Map<String, Value>,
    parameters: &Map<String, Value>,
) -> Result<(), WorkflowError> {
    if !capabilities.is_empty() {
        let capabilities: Vec<_> =
            capabilities.iter().map(|(name, state)| json!({"capability": name, "state": state})).collect();
        peers.call(peer, "migrate-set-capabilities", json!({"capabilities": capabilities})).await?;
    }
    if !parameters.is_empty() {
        peers.call(peer, "migrate-set-parameters", Value::Object(parameters.clone())).await?;
    }
    Ok(())
}

/// Restores the earlier settings. Retries for about two seconds, because the server refuses this until the migration
/// has ended.
async fn restore(peers: &Peers, before: &Settings) -> Result<(), WorkflowError> {
    let mut result = Ok(());
    for _ in 0..10 {
        result = set(peers, Peer::Monitor, &before.capabilities, &before.parameters).await;
        if result.as_ref().map_or_else(WorkflowError::is_lost, |()| true) {
            break;
        }
        peers.pause(Duration::from_millis(200), "the migration to end").await?;
    }
    result
}

/// Returns whether the destination has loaded everything.
async fn is_loaded(peers: &Peers) -> Result<bool, WorkflowError> {
    let info = query(peers, Peer::Destination).await?;
    if info.status == "failed" { Err(info.failure()) } else { Ok(info.status == "completed") }
}

async fn pass(peers: &Peers, peer: Peer, fd: Option<OwnedFd>, made: &mut Vec<Resource>) -> Result<(), WorkflowError> {
    let Some(fd) = fd else { return Ok(()) };
    let request = WorkflowRequest::new(peer, "getfd", json!({"fdname": FD})).with_fd(fd);
    step(peers, request, Resource::Fd(peer, FD.to_owned()), made).await.map(drop)
}

struct Info {
    status: String,
    reason: String,
}

impl Info {
    fn failure(self) -> WorkflowError {
        Failure::Migration { status: self.status, reason: self.reason }.into()
    }
}

async fn query(peers: &Peers, peer: Peer) -> Result<Info, WorkflowError> {
    let info = peers.query(peer, "query-migrate", Value::Null).await?;
    // Events before the reply say nothing new.
    while peers.arrived().is_some() {}
    let status = info["status"].as_str().unwrap_or("none").to_owned();
    if let (Peer::Monitor, Some(ram)) = (peer, info.get("ram")) {
        let number = |member| ram[member].as_i64().unwrap_or_default().max(0).unsigned_abs();
        peers.progress(&status, number("transferred"), number("transferred").saturating_add(number("remaining")));
    }
    let reason = info["error-desc"].as_str().unwrap_or("the server gives no reason").to_owned();
    Ok(Info { status, reason })
}

/// Waits until the source leaves the run state `finish-migrate`. QEMU reports the end of a migration a moment before that.
/// An error does not matter, because the migration has succeeded.
async fn leave_finish_migrate(peers: &Peers) {
    while let Ok(status) = peers.monitor("query-status", Value::Null).await
        && status["status"] == "finish-migrate"
        && peers.pause(BETWEEN, "the source to stop").await.is_ok()
    {}
}

/// Cancels a migration and waits for its end. Returns whether it has completed nevertheless. Fails without cancelling
/// if the virtual machine already runs at the destination, where a cancellation would destroy it.
async fn cancel(peers: &Peers) -> Result<bool, WorkflowError> {
    let mut is_asked = false;
    loop {
        match query(peers, Peer::Monitor).await {
            Ok(info) => match &*info.status {
                "completed" => return Ok(true),
                "none" | "failed" | "cancelled" => return Ok(false),
                status if status.starts_with("postcopy") => return Err(info.failure()),
                _ if !is_asked => is_asked = peers.monitor("migrate_cancel", Value::Null).await.is_ok(),
                _ => {}
            },
            Err(error) if error.is_lost() => return Err(error),
            Err(_) => {}
        }
        peers.event(peers.after(Duration::from_millis(200)), "the migration to be cancelled").await?;
    }
}
