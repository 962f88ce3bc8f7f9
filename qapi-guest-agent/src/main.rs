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

/// The maximum number of bytes of replies that are held for a client that does not read them.
const BACKLOG: usize = 1 << 20;

/// The version that `guest-info` reports.
const VERSION: (u32, u32, u32) = (
    number(env!("CARGO_PKG_VERSION_MAJOR")),
    number(env!("CARGO_PKG_VERSION_MINOR")),
    number(env!("CARGO_PKG_VERSION_PATCH")),
);

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

#[allow(clippy::print_stdout)] // some options print to standard output
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

/// Runs the agent until a signal or an error ends it.
fn run(config: &Config) -> Result<ExitCode> {
    let inherited = Inherited::find();
    if config.daemon {
        // This comes before any file is created, because it restricts the permissions of new files.
        daemon::detach()?;
    }
    let leftovers = Leftovers::default();
    let agent = Agent::new(config, leftovers.clone())?;
    // This comes after opening the log, because the path of the log may be one of them, such as `/dev/fd/3`.
    inherited.close();
    let (log, policy, frozen) = (agent.log.clone(), agent.policy.clone(), agent.state.frozen().clone());
    let server = Server::with(AgentCommands::service(agent), server_options());
    policy.apply(&server.handle());
    let ending = signals::watch(frozen, log.clone(), server.handle())?;

    let served = serve::serve(&server, config, &log, &ending);
    leftovers.remove();
    if let Err(error) = served {
        // A daemon has no standard error, so the error goes to the log.
        log.critical(format_args!("{error:#}"));
        return Ok(ExitCode::FAILURE);
    }
    Ok(ExitCode::SUCCESS)
}

fn server_options() -> ServerOptions {
    let (major, minor, patch) = VERSION;
    ServerOptions::default().release(major, minor, patch).backlog(BACKLOG)
}

/// Parses one number of the version when this is compiled.
const fn number(text: &str) -> u32 {
    match u32::from_str_radix(text, 10) {
        Ok(number) => number,
        Err(_) => panic!("Cargo's version numbers are digits"),
    }
}
