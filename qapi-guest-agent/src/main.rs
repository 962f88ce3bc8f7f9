//! A guest agent for Linux: an example of a server.
//!
//! In reading order: `options` and `config` read the configuration; `agent` has the state; `service` lists the commands
//! and calls their modules in `commands`; `serve` opens the channel. The other modules do what a daemon needs.

mod agent;
mod commands;
mod config;
mod create;
mod daemon;
mod failure;
mod inherited;
mod keyfile;
mod leftovers;
mod log;
mod options;
mod pidfile;
mod policy;
mod run;
mod serve;
mod service;
mod signals;
mod state;

use std::process::ExitCode;

use anyhow::Result;
use clap::Parser as _;
use qemu_qapi::blocking::Server;
use qemu_qapi::server::Options as ServerOptions;

use crate::agent::Agent;
use crate::config::Config;
use crate::inherited::Inherited;
use crate::leftovers::Leftovers;
use crate::options::Options;
use crate::service::AgentCommands;

/// Bytes of answers that are held for a client that does not read them.
const BACKLOG: usize = 1 << 20;

#[allow(clippy::print_stderr)] // there is no log yet
fn main() -> ExitCode {
    match start(&Options::parse()) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("qapi-guest-agent: {error:#}");
            ExitCode::FAILURE
        }
    }
}

#[allow(clippy::print_stdout)] // what these options are for
fn start(options: &Options) -> Result<ExitCode> {
    if options.wants_commands() {
        for name in AgentCommands::qmp_get_command_list() {
            println!("{name}");
        }
        return Ok(ExitCode::SUCCESS);
    }
    let mut config = Config::load(options)?;
    if options.dump_conf {
        print!("{config}");
        return Ok(ExitCode::SUCCESS);
    }
    if config.daemon && !options.is_daemon {
        return daemon::start();
    }
    config.make_absolute()?;
    run(&config)
}

/// The agent itself, until it is told to end.
fn run(config: &Config) -> Result<ExitCode> {
    let inherited = Inherited::find();
    if config.daemon {
        // Before there is any file that others might read.
        daemon::detach()?;
    }
    let leftovers = Leftovers::default();
    let agent = Agent::new(config, leftovers.clone())?;
    // Not sooner, as the log may be one of them by another name, such as `/dev/fd/3`.
    inherited.close();
    let (log, policy, frozen) = (agent.log.clone(), agent.policy.clone(), agent.state.frozen().clone());
    let mut server = Server::with(agent, ServerOptions::default().backlog(BACKLOG));
    policy.apply(&server.control());
    let ending = signals::watch(frozen, log.clone(), server.control())?;

    let served = serve::serve(&mut server, config, &ending);
    leftovers.remove();
    if let Err(error) = served {
        // A daemon has no standard error any more.
        log.critical(format_args!("{error:#}"));
        return Ok(ExitCode::FAILURE);
    }
    Ok(ExitCode::SUCCESS)
}
