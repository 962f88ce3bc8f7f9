//! Running a program in the guest.

use std::fmt;
use std::time::Duration;

use qapi_types::{Base64, from_value};
use serde_json::{Map, Value, json};

use super::peers::Peers;
use super::{Failure, Peer, Resource, Workflow, WorkflowError};

/// The pause after the first query of a program's status. Each pause is 1.5 times as long as the one before.
const FIRST_PAUSE: Duration = Duration::from_millis(20);
/// The longest pause between two queries.
const LONGEST_PAUSE: Duration = Duration::from_secs(2);

/// Runs a program in the guest and waits for its end.
///
/// The guest agent cannot end a program. After a deadline or cancellation the program continues, and the error lists it
/// as left behind. The agent reports the end of a program only once. If that reply is lost, so are the exit status and
/// the output.
#[derive(Clone)]
pub struct Exec {
    arguments: Map<String, Value>,
    deadline: Option<Duration>,
}

/// The result of a program that has ended in the guest.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ExecOutput {
    /// The exit status; `None` if a signal, or on Windows an exception, has ended the program.
    pub exit_code: Option<i64>,
    /// The number of the signal or exception that has ended the program.
    pub signal: Option<i64>,
    /// The bytes that the program wrote to standard output.
    pub stdout: Vec<u8>,
    /// The bytes that the program wrote to standard error.
    pub stderr: Vec<u8>,
    /// Whether output is missing because the program wrote more than the agent keeps, which is 16 MiB of each stream.
    pub is_truncated: bool,
}

impl ExecOutput {
    /// Returns whether the exit status is zero.
    pub fn is_success(&self) -> bool {
        self.exit_code == Some(0)
    }
}

impl Exec {
    /// Runs the program with this name or path.
    pub fn new(path: impl Into<String>) -> Self {
        let arguments = Map::from_iter([
            ("path".to_owned(), Value::String(path.into())),
            ("capture-output".to_owned(), Value::Bool(true)),
        ]);
        Self { arguments, deadline: None }
    }

    /// Sets the program's arguments, without its name.
    #[must_use]
    pub fn args<S: Into<String>>(self, args: impl IntoIterator<Item = S>) -> Self {
        self.set("arg", args.into_iter().map(Into::into).collect::<Vec<String>>().into())
    }

    /// Sets the environment variables, each as `NAME=value`. Default: the agent's environment.
    #[must_use]
    pub fn env<S: Into<String>>(self, env: impl IntoIterator<Item = S>) -> Self {
        self.set("env", env.into_iter().map(Into::into).collect::<Vec<String>>().into())
    }

    /// Passes these bytes to the program's standard input.
    #[must_use]
    pub fn input(self, input: impl AsRef<[u8]>) -> Self {
        let input = qapi_types::to_value(&Base64::from(input.as_ref())).unwrap_or_default();
        self.set("input-data", input)
    }

    /// Discards the program's output. Default: the output is captured.
    #[must_use]
    pub fn without_output(self) -> Self {
        self.set("capture-output", false.into())
    }

    fn set(mut self, name: &str, value: Value) -> Self {
        self.arguments.insert(name.to_owned(), value);
        self
    }

    /// Sets how long the program may take. Default: no limit.
    #[must_use]
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = Some(deadline);
        self
    }

    async fn run(self, peers: Peers) -> Result<ExecOutput, WorkflowError> {
        peers.set_deadline(self.deadline);
        let mut pid = None;
        let result = self.wait(&peers, &mut pid).await;
        result.map_err(|error| {
            let may_run = pid.is_some() || error.may_have_run();
            error.with_left_behind(may_run.then_some(Resource::GuestProcess(pid)))
        })
    }

    async fn wait(self, peers: &Peers, pid: &mut Option<i64>) -> Result<ExecOutput, WorkflowError> {
        let started = peers.agent("guest-exec", self.arguments.into()).await?;
        *pid = started["pid"].as_i64();
        let number = pid.ok_or(Failure::Reply { command: "guest-exec", member: "pid" })?;
        let mut pause = FIRST_PAUSE;
        loop {
            let status = peers.agent("guest-exec-status", json!({"pid": number})).await?;
            if status["exited"] == true {
                // The agent has forgotten the program.
                *pid = None;
                return Ok(ExecOutput {
                    exit_code: status["exitcode"].as_i64(),
                    signal: status["signal"].as_i64(),
                    stdout: output(&status, "out-data")?,
                    stderr: output(&status, "err-data")?,
                    is_truncated: status["out-truncated"] == true || status["err-truncated"] == true,
                });
            }
            peers.pause(pause, "the program in the guest to end").await?;
            pause = LONGEST_PAUSE.min(pause + pause / 2);
        }
    }
}

fn output(status: &Value, member: &'static str) -> Result<Vec<u8>, WorkflowError> {
    let Some(data) = status.get(member) else { return Ok(Vec::new()) };
    let bytes = from_value::<Base64>(data.clone()).map(Base64::into_inner);
    bytes.map_err(|_| Failure::Reply { command: "guest-exec-status", member }.into())
}

/// Omits the arguments, which may be secret.
impl fmt::Debug for Exec {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Exec").field("path", &self.arguments.get("path")).finish_non_exhaustive()
    }
}

impl From<Exec> for Workflow<ExecOutput> {
    fn from(exec: Exec) -> Self {
        Self::new(&[(Peer::Agent, &[])], |peers| exec.run(peers))
    }
}
