//! The options of `qapi mock`.

use std::path::PathBuf;

use anyhow::{Context as _, Result};
use clap::Args;
use qapi_mock::{Builder, Fault, MockQmp};
use qemu_qapi::Address;

/// It has every command and event of the schema. Requests are checked as QEMU checks them, and refused
/// in its words; replies are made up, of the right types. `stop`, `cont`, `query-status` and `quit` do
/// what they say; any other command just succeeds.
#[derive(Args, Debug)]
#[command(after_long_help = AFTER)]
pub(crate) struct Options {
    /// Where to listen: a path, or `unix:PATH`, `tcp:HOST:PORT`, `vsock:CID:PORT`, `fd:NUMBER`.
    #[arg(short, long, value_name = "ADDRESS")]
    path: Address,

    /// What made-up replies depend on, besides the command and its arguments.
    #[arg(long, value_name = "NUMBER", default_value_t = 0)]
    seed: u64,

    /// A script of what is expected, and what is said to it (see below).
    #[arg(long, value_name = "FILE")]
    script: Option<PathBuf>,

    /// What a command is always answered with: `query-name={"name": "vm1"}`.
    #[arg(long, value_name = "COMMAND=JSON")]
    reply: Vec<String>,

    /// Something to do wrong (see below).
    #[arg(long, value_name = "KIND[@COMMAND][*TIMES]")]
    fault: Vec<Fault>,

    /// The schema to answer from: its main file, or the directory of a QEMU tree. That of the bindings,
    /// unless given.
    #[arg(long, value_name = "DIR|FILE")]
    schema: Option<PathBuf>,

    /// The release to greet with, if the directory of the schema has neither VERSION nor UPSTREAM.toml.
    #[arg(long, value_name = "X.Y.Z", requires = "schema")]
    release: Option<String>,

    /// Offer out-of-band execution.
    #[arg(long)]
    oob: bool,

    /// Clients that are served at once; others wait.
    #[arg(long, value_name = "NUMBER", default_value_t = 1)]
    clients: usize,

    /// Tell on standard error what comes.
    #[arg(short, long)]
    pub(crate) verbose: bool,
}

const AFTER: &str = "\
On standard input:
  event NAME [DATA]     emit an event, with made-up data unless given
  quit                  end

Faults, with the replies to one command (@COMMAND) or to all, so many times (*TIMES) or always:
  silence               accept but do not greet; @COMMAND: do not answer that
  silence=N             answer N commands of a client, then nothing more
  early-event           an event before the negotiation's reply; @COMMAND: before its reply
  eof, eof-in-reply     close instead of replying, or in the middle of it
  delay=MS              take so long to execute
  split                 write byte by byte
  duplicate             reply twice
  late                  keep the reply back until the next command's
  garbage               reply with what is no JSON
@qmp_capabilities is the negotiation.

Scripts: a JSON object a line; # begins a comment.
  {\"expect\": {\"execute\": \"stop\"}}                  comes next; answered as without a script
  {\"expect\": {\"execute\": \"device_del\", \"arguments\": {\"id\": \"a\"}}, \"return\": {}}
  {\"expect\": \"quit\", \"error\": {\"class\": \"GenericError\", \"desc\": \"no\"}}
  {\"event\": \"STOP\", \"data\": {}}                    without data: made up
  {\"delay\": 20}                                     milliseconds; commands wait meanwhile
  {\"close\": true}                                   close; the rest is for the next client
  {\"allow\": [\"query-version\"]}                      may come at any time; or \"all\"
What is said is checked against the schema as the script is read, unless the line has
\"unchecked\": true. A command that is not expected is told on standard error and answered with an
error. The exit status is 1 if any was, or if what was expected has not come.";

impl Options {
    /// The server that is asked for.
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
            let value = serde_json::from_str(value).with_context(|| format!("the reply to `{command}` is no JSON"))?;
            builder = builder.reply(command, value);
        }
        Ok(self.fault.into_iter().fold(builder, Builder::fault))
    }
}
