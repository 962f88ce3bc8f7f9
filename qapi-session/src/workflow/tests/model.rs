//! A model of a server and its guest: as much as workflows can leave behind.

use std::collections::{BTreeMap, BTreeSet};

use qapi_types::{Base64, CommandError, ErrorClass, from_value};
use serde_json::{Map, Value, json};

use crate::Error;
use crate::workflow::{Peer, Resource};

/// Why there is no value.
pub(super) enum Answer {
    Refused(CommandError),
    Error(Error),
    /// No reply ever comes.
    Silence,
}

impl From<CommandError> for Answer {
    fn from(error: CommandError) -> Self {
        Self::Refused(error)
    }
}

fn refuse<T>(desc: impl Into<String>) -> Result<T, Answer> {
    Err(CommandError::generic(desc).into())
}

pub(super) struct JobModel {
    /// The states that follow, the next one last.
    pub(super) next: Vec<&'static str>,
    pub(super) state: &'static str,
    pub(super) auto_dismiss: bool,
    pub(super) auto_finalize: bool,
    pub(super) is_block_job: bool,
    pub(super) error: Option<&'static str>,
}

#[derive(Default)]
pub(super) struct Model {
    pub(super) events: Vec<(Peer, String, Value)>,
    /// Peers whose connection has ended.
    pub(super) ended: Vec<Peer>,
    pub(super) jobs: BTreeMap<String, JobModel>,
    /// The states of the next job, and how it ends.
    pub(super) job_states: Vec<&'static str>,
    pub(super) job_error: Option<&'static str>,
    /// A release before 3.0, which has block jobs only, and one before 3.1.
    pub(super) only_block_jobs: bool,
    pub(super) no_auto_dismiss: bool,
    pub(super) nodes: BTreeSet<String>,
    pub(super) netdevs: BTreeSet<String>,
    /// The ticks until each device is released, once the guest was asked.
    pub(super) devices: BTreeMap<String, Option<u32>>,
    /// The ticks that the guest takes, how often it ignores a request, and how often it refuses one.
    pub(super) release_after: u32,
    pub(super) ignores: u32,
    pub(super) refuses: u32,
    pub(super) fdsets: BTreeMap<i64, String>,
    pub(super) fds: BTreeSet<(u8, String)>,
    pub(super) migration: Vec<&'static str>,
    pub(super) migrates: Option<&'static str>,
    /// Whether the run state lags behind the end of the migration.
    pub(super) is_finishing: bool,
    pub(super) incoming: Option<&'static str>,
    pub(super) pauses: bool,
    pub(super) migration_fails: Option<&'static str>,
    pub(super) capabilities: BTreeMap<String, bool>,
    pub(super) parameters: Map<String, Value>,
    /// The methods that the guest reacts to, and the ticks until it is off.
    pub(super) reacts_to: Vec<&'static str>,
    pub(super) off_in: Option<u32>,
    pub(super) no_shutdown: bool,
    pub(super) is_off: bool,
    pub(super) is_silent: bool,
    pub(super) frozen: bool,
    pub(super) freeze_fails: bool,
    pub(super) files: BTreeMap<String, Vec<u8>>,
    pub(super) open: BTreeMap<i64, (String, usize)>,
    pub(super) opened: i64,
    /// The most bytes that the guest reads or writes at once.
    pub(super) piece: usize,
    /// The caller's stream: what is to be read from it, or what was written to it.
    pub(super) stream: Vec<u8>,
    pub(super) stream_has_ended: bool,
    pub(super) process: Option<(u32, Value)>,
    /// The ticks until the agent is there.
    pub(super) agent_in: u32,
}

impl Model {
    pub(super) fn event(&mut self, name: &str, data: Value) {
        self.events.push((Peer::Monitor, name.to_owned(), data));
    }

    /// What is left that was not there in the beginning.
    pub(super) fn left(&self) -> Vec<Resource> {
        let mut left: Vec<_> = self.jobs.keys().cloned().map(Resource::Job).collect();
        left.extend(self.nodes.iter().cloned().map(Resource::Node));
        left.extend(self.netdevs.iter().cloned().map(Resource::Netdev));
        left.extend(self.devices.keys().cloned().map(Resource::Device));
        let sets = self.fdsets.iter();
        left.extend(sets.map(|(id, opaque)| Resource::FdSet { id: Some(*id), opaque: opaque.clone() }));
        let peer = |peer: &u8| if *peer == Peer::Monitor as u8 { Peer::Monitor } else { Peer::Destination };
        left.extend(self.fds.iter().map(|(of, name)| Resource::Fd(peer(of), name.clone())));
        if self.migrates.is_some_and(|state| !matches!(state, "failed" | "cancelled" | "completed")) {
            left.push(Resource::Migration);
        }
        if self.capabilities.values().any(|on| *on) || self.parameters.get("max-bandwidth") != Some(&json!(1)) {
            left.push(Resource::MigrationSettings);
        }
        left.extend(self.frozen.then_some(Resource::FrozenGuest));
        left.extend(self.open.values().map(|(path, _)| Resource::OpenFile(path.clone())));
        left.extend(self.process.as_ref().map(|_| Resource::GuestProcess(Some(7))));
        left
    }

    pub(super) fn new() -> Self {
        Self {
            job_states: vec!["created", "running", "waiting", "pending", "concluded"],
            release_after: 1,
            is_finishing: false,
            migration: vec!["setup", "active", "pre-switchover", "device", "completed"],
            capabilities: ["events", "pause-before-switchover", "return-path"].map(|name| (name.into(), false)).into(),
            parameters: Map::from_iter([("max-bandwidth".to_owned(), json!(1)), ("other".to_owned(), json!(2))]),
            opened: 1000,
            piece: 700_000,
            ..Self::default()
        }
    }

    /// Time passes.
    pub(super) fn tick(&mut self) {
        for id in self.jobs.keys().cloned().collect::<Vec<_>>() {
            self.advance_job(&id);
        }
        let devices: Vec<_> = self.devices.keys().cloned().collect();
        for id in devices {
            match self.devices.get_mut(&id) {
                Some(Some(0)) if self.refuses > 0 => {
                    self.refuses -= 1;
                    self.devices.insert(id.clone(), None);
                    let data = json!({"device": id, "path": format!("/machine/peripheral/{id}")});
                    self.event("DEVICE_UNPLUG_GUEST_ERROR", data);
                }
                Some(Some(0)) => {
                    self.devices.remove(&id);
                    let path = format!("/machine/peripheral/{id}");
                    self.event("DEVICE_DELETED", json!({"path": format!("{path}/virtio-backend")}));
                    self.event("DEVICE_DELETED", json!({"device": id, "path": path}));
                }
                Some(Some(ticks)) => *ticks -= 1,
                _ => {}
            }
        }
        if let Some(state) = self.migrates {
            let is_paused = state == "pre-switchover" && self.pauses;
            if !is_paused && let Some(at) = self.migration.iter().position(|other| *other == state) {
                let mut next = self.migration.get(at + 1).copied().unwrap_or(state);
                if next == "pre-switchover" && !self.capabilities["pause-before-switchover"] {
                    next = "device";
                }
                if self.migration_fails == Some(next) {
                    next = "failed";
                    self.ended.extend(self.incoming.take().map(|_| Peer::Destination));
                }
                self.migrate(next);
            } else if state == "cancelling" {
                self.migrate("cancelled");
                self.ended.extend(self.incoming.take().map(|_| Peer::Destination));
            }
        }
        match self.off_in {
            Some(0) if !self.is_off => self.power_off("guest-shutdown"),
            Some(ticks) => self.off_in = ticks.checked_sub(1),
            None => {}
        }
        if let Some((ticks, _)) = &mut self.process {
            *ticks = ticks.saturating_sub(1);
        }
        if self.agent_in > 0 {
            self.agent_in -= 1;
            if self.agent_in == 0 {
                self.event("VSERPORT_CHANGE", json!({"id": "other", "open": true}));
                self.event("VSERPORT_CHANGE", json!({"id": "channel0", "open": true}));
            }
        }
    }

    fn migrate(&mut self, state: &'static str) {
        if self.migrates != Some(state) {
            self.migrates = Some(state);
            self.is_finishing = state == "completed";
            self.event("MIGRATION", json!({"status": state}));
            self.pauses = state == "pre-switchover";
            if state == "completed" && self.incoming.is_some() {
                self.incoming = Some("completed");
                self.events.push((Peer::Destination, "MIGRATION".to_owned(), json!({"status": "completed"})));
            }
        }
    }

    fn power_off(&mut self, reason: &str) {
        self.is_off = true;
        self.event("SHUTDOWN", json!({"guest": reason == "guest-shutdown", "reason": reason}));
        if !self.no_shutdown || reason == "host-qmp-quit" {
            self.ended.push(Peer::Monitor);
        }
    }

    pub(super) fn add_job(&mut self, id: &str, is_block_job: bool, auto_dismiss: bool, auto_finalize: bool) {
        let mut next = self.job_states.clone();
        next.reverse();
        let job =
            JobModel { next, state: "undefined", auto_dismiss, auto_finalize, is_block_job, error: self.job_error };
        self.jobs.insert(id.to_owned(), job);
    }

    fn advance_job(&mut self, id: &str) {
        let Some(job) = self.jobs.get_mut(id) else { return };
        if job.state == "ready" || job.state == "concluded" || (job.state == "pending" && !job.auto_finalize) {
            return;
        }
        self.step_job(id);
    }

    /// Has a job enter its next state.
    fn step_job(&mut self, id: &str) {
        let Some(job) = self.jobs.get_mut(id) else { return };
        let Some(next) = job.next.pop() else { return };
        job.state = next;
        let (is_block_job, error, auto_dismiss) = (job.is_block_job, job.error, job.auto_dismiss);
        if next == "concluded" && is_block_job {
            let mut data = json!({"device": id, "type": "mirror", "len": 8, "offset": 8, "speed": 0});
            if let Some(error) = error {
                data["error"] = error.into();
            }
            let name = if error == Some("cancelled") { "BLOCK_JOB_CANCELLED" } else { "BLOCK_JOB_COMPLETED" };
            self.event(name, data);
        }
        if !self.only_block_jobs {
            self.event("JOB_STATUS_CHANGE", json!({"id": id, "status": next}));
        }
        if next == "concluded" && auto_dismiss {
            self.jobs.remove(id);
        }
    }

    fn job(&mut self, id: &str, verb: &str) -> Result<Value, Answer> {
        let Some(job) = self.jobs.get_mut(id) else { return refuse("Job not found") };
        let is_allowed = match verb {
            "complete" => job.state == "ready",
            "finalize" => job.state == "pending",
            "dismiss" => job.state == "concluded",
            _ => !matches!(job.state, "concluded" | "aborting"),
        };
        if !is_allowed {
            return refuse(format!("Job '{id}' in state '{}' cannot accept command verb '{verb}'", job.state));
        }
        match verb {
            "dismiss" => drop(self.jobs.remove(id)),
            "cancel" => {
                job.error = Some("cancelled");
                job.next = vec!["concluded", "aborting"];
                job.auto_finalize = true;
                self.step_job(id);
            }
            _ => self.step_job(id),
        }
        Ok(json!({}))
    }

    pub(super) fn execute(
        &mut self,
        peer: Peer,
        command: &str,
        arguments: &Map<String, Value>,
    ) -> Result<Value, Answer> {
        let text = |name: &str| arguments.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
        let not_found = |command: &str| {
            let desc = format!("The command {command} has not been found");
            Err(CommandError::new(ErrorClass::CommandNotFound, desc).into())
        };
        if peer == Peer::Agent {
            return self.agent(command, arguments);
        }
        let id = text("id");
        match command {
            "blockdev-mirror" | "blockdev-backup" | "blockdev-create" => {
                let is_block_job = command != "blockdev-create";
                if self.no_auto_dismiss && arguments.contains_key("auto-dismiss") {
                    return refuse("Parameter 'auto-dismiss' is unexpected");
                }
                let flag = |name| arguments.get(name).is_none_or(|flag| flag == true);
                self.add_job(
                    &text("job-id"),
                    is_block_job,
                    is_block_job && flag("auto-dismiss"),
                    flag("auto-finalize"),
                );
            }
            "query-jobs" if self.only_block_jobs => return not_found(command),
            "query-jobs" => {
                let jobs = self.jobs.iter().map(|(id, job)| {
                    let mut info = json!({"id": id, "type": "mirror", "status": job.state});
                    info["current-progress"] = 4.into();
                    info["total-progress"] = 8.into();
                    if let (Some(error), "concluded") = (job.error, job.state) {
                        info["error"] = error.into();
                    }
                    info
                });
                return Ok(jobs.collect());
            }
            "query-block-jobs" => {
                let info = |(id, job): (&String, &JobModel)| {
                    json!({"device": id, "type": "mirror", "len": 8, "offset": 4,
                    "busy": true, "paused": false, "speed": 0, "io-status": "ok", "ready": job.state == "ready"})
                };
                return Ok(self.jobs.iter().map(info).collect());
            }
            _ if command.starts_with("job-") && self.only_block_jobs => return not_found(command),
            _ if command.starts_with("job-") => return self.job(&id, &command[4..]),
            _ if command.starts_with("block-job-") => return self.job(&(id + &text("device")), &command[10..]),
            "blockdev-add" if !self.nodes.insert(text("node-name")) => return refuse("Duplicate nodes"),
            "netdev_add" if !self.netdevs.insert(id.clone()) => return refuse("Duplicate ID"),
            "netdev_add" => self.fds.clear(),
            "device_add" if self.devices.insert(id.clone(), None).is_some() => return refuse("Duplicate device ID"),
            "blockdev-del" if !self.devices.is_empty() => return refuse("Node a is in use"),
            "blockdev-del" if !self.nodes.remove(&text("node-name")) => return refuse("Failed to find node"),
            "netdev_del" => {
                assert!(self.devices.is_empty(), "a network backend is removed under its device");
                if !self.netdevs.remove(&id) {
                    return Err(CommandError::new(ErrorClass::DeviceNotFound, "Device 'n' not found").into());
                }
            }
            "device_del" => match self.devices.get_mut(&id) {
                None => return Err(CommandError::new(ErrorClass::DeviceNotFound, "Device 'd' not found").into()),
                Some(Some(_)) => return refuse("Device d is already in the process of unplug"),
                Some(_) if self.ignores > 0 => self.ignores -= 1,
                Some(ticks) => *ticks = Some(self.release_after),
            },
            "qom-list" => {
                return Ok(self.devices.keys().map(|id| json!({"name": id, "type": "child<x>"})).collect());
            }
            "add-fd" => {
                let id = arguments.get("fdset-id").and_then(Value::as_i64).unwrap_or(3);
                self.fdsets.insert(id, text("opaque"));
                return Ok(json!({"fdset-id": id, "fd": 20}));
            }
            "query-fdsets" => {
                let sets = self.fdsets.iter();
                return Ok(sets
                    .map(|(id, text)| json!({"fdset-id": id, "fds": [{"fd": 20, "opaque": text}]}))
                    .collect());
            }
            "remove-fd" => {
                let id = arguments["fdset-id"].as_i64().unwrap();
                if self.fdsets.remove(&id).is_none() {
                    return refuse(format!("File descriptor named 'fdset-id:{id}' not found"));
                }
            }
            "getfd" => drop(self.fds.insert((peer as u8, text("fdname")))),
            "closefd" if !self.fds.remove(&(peer as u8, text("fdname"))) => {
                return refuse("File descriptor named 'f' not found");
            }
            "query-migrate-capabilities" => {
                let list = self.capabilities.iter();
                return Ok(list.map(|(name, state)| json!({"capability": name, "state": state})).collect());
            }
            "query-migrate-parameters" => return Ok(Value::Object(self.parameters.clone())),
            "migrate-set-capabilities" if peer == Peer::Monitor => {
                for item in arguments["capabilities"].as_array().unwrap() {
                    let name = item["capability"].as_str().unwrap().to_owned();
                    self.capabilities.insert(name, item["state"] == true);
                }
            }
            "migrate-set-parameters" if peer == Peer::Monitor => self.parameters.extend(arguments.clone()),
            "migrate-incoming" => {
                self.fds.remove(&(peer as u8, text("uri").trim_start_matches("fd:").to_owned()));
                self.incoming = Some("setup");
            }
            "migrate" => {
                self.fds.remove(&(peer as u8, text("uri").trim_start_matches("fd:").to_owned()));
                self.migrate("setup");
            }
            "query-migrate" if peer == Peer::Destination => return Ok(json!({"status": self.incoming})),
            "query-migrate" => {
                let Some(state) = self.migrates else { return Ok(json!({})) };
                let mut info = json!({"status": state, "ram": {"transferred": 3, "remaining": 5, "total": 99}});
                if state == "failed" {
                    info["error-desc"] = "no route".into();
                }
                return Ok(info);
            }
            "migrate-continue" if self.migrates != Some("pre-switchover") => return refuse("not in expected state"),
            "migrate-continue" => self.pauses = false,
            "migrate_cancel" if matches!(self.migrates, None | Some("failed" | "cancelled" | "completed")) => {}
            "migrate_cancel" => self.migrate("cancelling"),
            "query-status" if std::mem::take(&mut self.is_finishing) => return Ok(json!({"status": "finish-migrate"})),
            "query-status" => return Ok(json!({"status": if self.is_off { "shutdown" } else { "running" }})),
            "system_powerdown" if self.reacts_to.contains(&"acpi") => self.off_in = Some(2),
            "quit" => self.power_off("host-qmp-quit"),
            "system_reset" => self.event("RESET", json!({"guest": false, "reason": "host-qmp-system-reset"})),
            _ => {}
        }
        Ok(json!({}))
    }

    fn agent(&mut self, command: &str, arguments: &Map<String, Value>) -> Result<Value, Answer> {
        if self.agent_in > 0 {
            return Err(Answer::Silence);
        }
        let is_allowed = matches!(command, "" | "guest-fsfreeze-status" | "guest-fsfreeze-thaw");
        if self.frozen && !is_allowed {
            let desc = format!("Command {command} has been disabled: the agent is in frozen state");
            return Err(CommandError::new(ErrorClass::CommandNotFound, desc).into());
        }
        let handle = arguments.get("handle").and_then(Value::as_i64).unwrap_or_default();
        match command {
            "guest-shutdown" if self.is_silent => return Err(Answer::Silence),
            "guest-shutdown" if self.reacts_to.contains(&"agent") => self.off_in = Some(1),
            "guest-fsfreeze-status" => return Ok(json!(if self.frozen { "frozen" } else { "thawed" })),
            "guest-fsfreeze-freeze" | "guest-fsfreeze-freeze-list" => {
                self.frozen = true;
                if self.freeze_fails {
                    return refuse("failed to freeze /home");
                }
                return Ok(json!(2));
            }
            "guest-fsfreeze-thaw" => return Ok(json!(if std::mem::take(&mut self.frozen) { 2 } else { 0 })),
            "guest-exec" => {
                let end = json!({"exited": true, "signal": 9, "out-data": "aGk=", "out-truncated": true});
                self.process = Some((3, end));
                return Ok(json!({"pid": 7}));
            }
            "guest-exec-status" => match self.process.take() {
                None => return refuse("Invalid parameter 'pid'"),
                Some((0, end)) => return Ok(end),
                running => {
                    self.process = running;
                    return Ok(json!({"exited": false}));
                }
            },
            "guest-file-open" => {
                let path = arguments["path"].as_str().unwrap().to_owned();
                if arguments["mode"] == "w" {
                    self.files.insert(path.clone(), Vec::new());
                } else if !self.files.contains_key(&path) {
                    return refuse("failed to open file: No such file or directory");
                }
                self.opened += 1;
                self.open.insert(self.opened, (path, 0));
                return Ok(json!(self.opened));
            }
            "guest-file-close" if self.open.remove(&handle).is_none() => {
                return refuse(format!("handle '{handle}' has not been found"));
            }
            "guest-file-read" => {
                let (path, at) = self.open.get_mut(&handle).unwrap();
                let count = usize::try_from(arguments["count"].as_u64().unwrap()).unwrap().min(self.piece);
                let rest = &self.files[path][*at..];
                let piece = &rest[..rest.len().min(count)];
                *at += piece.len();
                let data = qapi_types::to_value(&Base64::from(piece)).unwrap();
                return Ok(json!({"count": piece.len(), "buf-b64": data, "eof": piece.len() < count}));
            }
            "guest-file-write" => {
                // It writes less than it was given.
                let bytes: Base64 = from_value(arguments["buf-b64"].clone()).unwrap();
                let bytes = &bytes[..bytes.len().min(self.piece)];
                let (path, _) = &self.open[&handle];
                self.files.get_mut(path).unwrap().extend_from_slice(bytes);
                return Ok(json!({"count": bytes.len(), "eof": false}));
            }
            _ => {}
        }
        Ok(json!({}))
    }
}
