//! The options of `qapi mock`.

use std::path::PathBuf;

use anyhow::{Context as _, Result};
use clap::Args;
use qapi_mock::{Builder, Fault, MockQmp};
use qemu_qapi::Address;

/// The server has every command and event of the schema. It checks requests as QEMU does, with QEMU's error messages,
/// and generates replies of the right types. `stop`, `cont`, `query-status` and `quit` work as in QEMU; any other
/// command succeeds without effect.
#[derive(Args, Debug)]
#[command(after_long_help = AFTER)]
pub(crate) struct Options {
    /// Address to listen on: a path, or `unix:PATH`, `tcp:HOST:PORT`, `vsock:CID:PORT`, `fd:NUMBER`.
    #[arg(short, long, value_name = "ADDRESS")]
    path: Address,

    /// Seed of generated replies, which otherwise depend only on the command and its arguments.
    #[arg(long, value_name = "NUMBER", default_value_t = 0)]
    seed: u64,

    /// Script of expected commands, their replies, and events (see below).
    #[arg(long, value_name = "FILE")]
    script: Option<PathBuf>,

    /// Fixed reply to a command, such as `query-name={"name": "vm1"}`. May be repeated.
    #[arg(long, value_name = "COMMAND=JSON")]
    reply: Vec<String>,

    /// Fault to inject (see below). May be repeated.
    #[arg(long, value_name = "KIND[@COMMAND][*TIMES]")]
    fault: Vec<Fault>,

    /// Schema of the server: its main file, or the directory of a QEMU tree. The default is the schema of the bindings.
    #[arg(long, value_name = "DIR|FILE")]
    schema: Option<PathBuf>,

    /// Serve the interface of a release of QEMU, such as 8.2, without a schema. With `--schema`, only the version in the
    /// greeting, by default that of VERSION or UPSTREAM.toml in the directory.
    #[arg(long, value_name = "RELEASE")]
    release: Option<String>,

    /// Offer out-of-band execution.
    #[arg(long)]
    oob: bool,

    /// Maximum number of clients served at the same time. Others wait.
    #[arg(long, value_name = "NUMBER", default_value_t = 1)]
    clients: usize,

    /// Print received commands and refused requests on standard error.
    #[arg(short, long)]
    pub(crate) verbose: bool,
}

const AFTER: &str = "\
On standard input:
  event NAME [DATA]     emit an event, with made-up data unless given
  quit                  end

Faults, in replies to one command (@COMMAND) or to all, at most TIMES times (*TIMES) or always:
  silence               accept but send no greeting; @COMMAND: send no reply
  silence=N             answer N commands of a client, then send nothing more
  early-event           an event before the negotiation's reply; @COMMAND: before its reply
  eof, eof-in-reply     close instead of replying, or in the middle of it
  delay=MS              take MS milliseconds to execute a command
  split                 write byte by byte
  duplicate             reply twice
  late                  hold the reply until the next command, then send it first
  garbage               reply with invalid JSON
@qmp_capabilities selects the negotiation.

Scripts: a JSON object a line; # begins a comment.
  {\"expect\": {\"execute\": \"stop\"}}                  comes next; answered as without a script
  {\"expect\": {\"execute\": \"device_del\", \"arguments\": {\"id\": \"a\"}}, \"return\": {}}
  {\"expect\": \"quit\", \"error\": {\"class\": \"GenericError\", \"desc\": \"no\"}}
  {\"event\": \"STOP\", \"data\": {}}                    without data: made up
  {\"delay\": 20}                                     milliseconds; commands wait meanwhile
  {\"close\": true}                                   close; the rest is for the next client
  {\"allow\": [\"query-version\"]}                      may come at any time; or \"all\"
Lines are checked against the schema when the script is read, unless they have
\"unchecked\": true. An unexpected command is reported on standard error and answered with an
error. The exit status is 1 if there was one, or if an expected command was not received.";

impl Options {
    /// Returns the server that the options describe.
    pub(crate) fn builder(self) -> Result<Builder> {
        let mut builder = MockQmp::builder().address(self.path).seed(self.seed).out_of_band(self.oob);
        builder = builder.clients(self.clients);
        if let Some(path) = self.schema {
            builder = builder.schema_path(path);
        }
        if let Some(release) = self.release {
            builder = builder.release(release);
        }
        if let Some(file) = self.script {
            builder = builder.script_file(file);
        }
        for reply in &self.reply {
            let (command, value) = reply.split_once('=').with_context(|| format!("`{reply}` has no `=`"))?;
            let value = serde_json::from_str(value).with_context(|| format!("the reply to `{command}` is not JSON"))?;
            builder = builder.reply(command, value);
        }
        Ok(self.fault.into_iter().fold(builder, Builder::fault))
    }
}
