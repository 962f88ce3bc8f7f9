//! The command line.

use std::path::PathBuf;

use clap::{Parser, ValueEnum};

/// A guest agent for Linux: executes commands that the host sends over a channel into the virtual machine.
///
/// Options, configuration file and state files are those of qemu-ga. Options override the file, except that lists of
/// commands are added to the lists in the file.
#[derive(Debug, Default, Parser)]
#[command(name = "qapi-guest-agent", version, max_term_width = 100)]
pub(crate) struct Options {
    /// Configuration file [default: $QGA_CONF, or else /etc/qemu/qemu-ga.conf, if it is there].
    #[arg(short, long, value_name = "FILE")]
    pub(crate) config: Option<PathBuf>,
    /// Kind of the channel [default: virtio-serial].
    #[arg(short, long)]
    pub(crate) method: Option<Method>,
    /// Device, socket, or CID:PORT for vsock-listen. Devices have a default: see --dump-conf.
    #[arg(short, long)]
    pub(crate) path: Option<String>,
    /// Log file [default: standard error].
    #[arg(short, long, value_name = "FILE")]
    pub(crate) logfile: Option<PathBuf>,
    /// File for the process id of a daemon, locked while it runs [default: /var/run/qemu-ga.pid].
    #[arg(short = 'f', long, value_name = "FILE")]
    pub(crate) pidfile: Option<PathBuf>,
    /// Folder for state that survives a restart [default: /var/run].
    #[arg(short = 't', long, value_name = "DIR")]
    pub(crate) statedir: Option<PathBuf>,
    /// Log debug messages too.
    #[arg(short, long)]
    pub(crate) verbose: bool,
    /// Run in the background after a successful start.
    #[arg(short, long)]
    pub(crate) daemonize: bool,
    /// Commands to disable, separated by commas. `help` prints all commands.
    #[arg(short, long, value_name = "LIST", value_delimiter = ',')]
    pub(crate) block_rpcs: Vec<String>,
    /// The only commands to enable, separated by commas. Those in --block-rpcs stay disabled.
    #[arg(short, long, value_name = "LIST", value_delimiter = ',')]
    pub(crate) allow_rpcs: Vec<String>,
    /// Print the configuration that results from file and options, and exit.
    #[arg(short = 'D', long)]
    pub(crate) dump_conf: bool,
    /// If the channel does not exist, or fails, try again every five seconds.
    #[arg(short, long)]
    pub(crate) retry_path: bool,
    /// What the commands that freeze file systems do [default: off].
    #[arg(long)]
    pub(crate) freeze: Option<FreezeMode>,
    /// This process is the daemon, and was started by one that waits for it.
    #[arg(long, hide = true)]
    pub(crate) is_daemon: bool,
    /// Only log changes of the machine: shutting down, setting clocks, switching processors.
    #[arg(long)]
    pub(crate) dry_run: bool,
}

impl Options {
    /// Whether a list of commands is `help`.
    pub(crate) fn wants_commands(&self) -> bool {
        let mut names = self.block_rpcs.iter().chain(&self.allow_rpcs);
        names.any(|name| name == "help" || name == "?")
    }
}

/// The kinds of channels.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Method {
    /// A port of a virtio-serial device.
    #[default]
    VirtioSerial,
    /// A serial line.
    IsaSerial,
    /// A Unix socket to listen at, for tests.
    UnixListen,
    /// A vsock port to listen at.
    VsockListen,
}

/// The effect of the commands that freeze file systems.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum FreezeMode {
    /// Freeze file systems with `fsfreeze` of util-linux. The host has to thaw them again.
    Real,
    /// Behave as if file systems were frozen, without freezing them.
    Pretend,
    /// Disable these commands. Thawing still works.
    #[default]
    Off,
}

/// The name of a value, on the command line and in the file.
pub(crate) fn name_of(choice: impl ValueEnum) -> String {
    choice.to_possible_value().map(|value| value.get_name().to_owned()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    use super::*;

    #[test]
    fn consistent() {
        Options::command().debug_assert();
    }

    #[test]
    fn as_people_write_them() {
        let options = Options::parse_from(
            "x -m unix-listen -p/s -l l -f p -t /t -v -d -b a,b --block-rpcs=c -a d -D -r --freeze pretend".split(' '),
        );
        assert_eq!(options.method, Some(Method::UnixListen));
        assert_eq!(options.path.as_deref(), Some("/s"));
        assert_eq!(options.block_rpcs, ["a", "b", "c"]);
        assert_eq!(options.allow_rpcs, ["d"]);
        assert!(options.verbose && options.daemonize && options.dump_conf && options.retry_path);
        assert_eq!(options.freeze, Some(FreezeMode::Pretend));
        assert!(!options.wants_commands());
        assert!(Options::parse_from(["x", "-b", "?"]).wants_commands());
        assert!(Options::parse_from(["x", "--allow-rpcs=help"]).wants_commands());
    }
}
