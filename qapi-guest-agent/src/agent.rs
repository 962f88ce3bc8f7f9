//! The state of the agent, and the commands that concern all of it.

use std::path::PathBuf;

use anyhow::{Context as _, Result};
use qemu_qapi::CommandError;

use crate::commands::exec::Programs;
use crate::commands::files::Files;
use crate::commands::freeze;
use crate::config::Config;
use crate::leftovers::Leftovers;
use crate::log::Log;
use crate::options::FreezeMode;
use crate::pidfile::PidFile;
use crate::policy::Policy;
use crate::run::Effects;
use crate::state::{Frozen, State};

/// The state of the agent between commands.
#[derive(Debug)]
pub(crate) struct Agent {
    pub(crate) log: Log,
    pub(crate) effects: Effects,
    pub(crate) state: State,
    pub(crate) files: Files,
    pub(crate) programs: Programs,
    pub(crate) policy: Policy,
    freezing: FreezeMode,
    pidfile: Option<PidFile>,
    /// The path of a process id file that is not written yet, because its file system may be frozen.
    unwritten_pidfile: Option<PathBuf>,
    leftovers: Leftovers,
}

impl Agent {
    /// Creates an agent with this configuration, in the state that the last agent left.
    pub(crate) fn new(config: &Config, leftovers: Leftovers) -> Result<Self> {
        let state = State::load(&config.statedir)?;
        let log = open_log(config, state.frozen())?;
        let may_freeze = config.freeze != FreezeMode::Off;
        let mut agent = Self {
            effects: Effects { dry_run: config.dry_run, log: log.clone() },
            log,
            policy: Policy::new(&config.allow, &config.block, may_freeze, state.frozen().clone()),
            state,
            files: Files::default(),
            programs: Programs::default(),
            freezing: config.freeze,
            pidfile: None,
            unwritten_pidfile: config.daemon.then(|| config.pidfile.clone()),
            leftovers,
        };
        for key in &config.unknown {
            agent.log.warning(format_args!("key `{key}` of the configuration means nothing to this agent"));
        }
        if !agent.state.frozen().get() {
            agent.write_pidfile()?;
        }
        Ok(agent)
    }

    /// Freezes all file systems, or those of a list. Returns how many were frozen.
    pub(crate) fn freeze(&mut self, wanted: Option<&[String]>) -> Result<i64, CommandError> {
        let mount_points = freeze::selected(wanted)?;
        // As soon as one file system is frozen, nothing may be written.
        self.log.warning("disabling logging due to filesystem freeze");
        if let Err(error) = self.state.set_frozen(&mount_points) {
            self.log.warning(format_args!("unable to note the freeze, it may not survive a restart: {error}"));
        }
        self.log.pause();

        match freeze::freeze(&mount_points, self.freezing) {
            Ok(0) => {
                self.thawed();
                Ok(0)
            }
            Ok(frozen) => Ok(count(frozen)),
            Err(error) => {
                // After an error no file system stays frozen.
                _ = self.thaw();
                Err(error)
            }
        }
    }

    /// Thaws all file systems. Returns how many were thawed.
    pub(crate) fn thaw(&mut self) -> Result<i64, CommandError> {
        let thawed = match self.freezing {
            FreezeMode::Pretend => self.state.noted(),
            // Even with freezing disabled, an earlier agent may have frozen file systems.
            FreezeMode::Real | FreezeMode::Off => freeze::thaw()?,
        };
        if self.state.frozen().get() {
            self.thawed();
        }
        Ok(count(thawed))
    }

    /// Resumes the work that was postponed while file systems were frozen.
    fn thawed(&mut self) {
        let noted = self.state.set_thawed();
        self.log.resume();
        self.log.warning("logging re-enabled due to filesystem unfreeze");
        if let Err(error) = noted {
            self.log.warning(format_args!("unable to note the thaw, the next agent may start frozen: {error}"));
        }
        if let Err(error) = self.write_pidfile() {
            self.log.warning(format_args!("{error:#}"));
        }
    }

    fn write_pidfile(&mut self) -> Result<()> {
        if let Some(path) = self.unwritten_pidfile.take() {
            let pidfile = PidFile::create(&path)?;
            self.leftovers.add(pidfile.path());
            self.pidfile = Some(pidfile);
        }
        Ok(())
    }
}

fn open_log(config: &Config, frozen: &Frozen) -> Result<Log> {
    let logfile = config.logfile.as_deref();
    if frozen.get() {
        let log = Log::to_stderr(config.verbose);
        log.warning("an earlier agent has left file systems frozen: until they are thawed, nothing is logged, and most commands are refused");
        return Ok(Log::paused(logfile, config.verbose));
    }
    match logfile {
        None => Ok(Log::to_stderr(config.verbose)),
        Some(path) => {
            Log::to_file(path, config.verbose).with_context(|| format!("unable to open log file {}", path.display()))
        }
    }
}

/// Converts a count to the type in the schema.
fn count(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use std::fs;

    use clap::Parser as _;

    use super::*;
    use crate::options::Options;

    struct Fixture {
        dir: tempfile::TempDir,
        leftovers: Leftovers,
    }

    impl Fixture {
        fn new() -> Self {
            Self { dir: tempfile::tempdir().unwrap(), leftovers: Leftovers::default() }
        }

        fn agent(&self, more: &str) -> Agent {
            let dir = self.dir.path().display();
            let options = format!("x -m unix-listen -p {dir}/s -t {dir} -l {dir}/log -f {dir}/pid -d {more}");
            let mut config = Options::parse_from(options.split_ascii_whitespace());
            config.config = Some(self.dir.path().join("conf"));
            fs::write(self.dir.path().join("conf"), "[general]\nfsfreeze-hook=x\n").unwrap();
            Agent::new(&Config::load(&config).unwrap(), self.leftovers.clone()).unwrap()
        }

        fn log(&self) -> String {
            fs::read_to_string(self.dir.path().join("log")).unwrap_or_default()
        }

        fn has(&self, name: &str) -> bool {
            self.dir.path().join(name).exists()
        }
    }

    /// This needs a file system on a device, which containers may lack.
    #[test]
    fn pretended_freeze_survives() {
        let fixture = Fixture::new();
        let mut agent = fixture.agent("--freeze pretend");
        assert_eq!(agent.policy.refusal("guest-file-open"), None);
        assert_eq!(agent.thaw(), Ok(0));
        assert_eq!(agent.freeze(Some(&[])), Ok(0));
        assert_eq!(agent.policy.refusal("guest-file-open"), None);
        let frozen = agent.freeze(None).unwrap();
        if frozen == 0 {
            return;
        }
        agent.log.info("not to be seen");
        assert!(agent.policy.refusal("guest-file-open").is_some());
        drop(agent);
        fixture.leftovers.remove();

        let mut agent = fixture.agent("--freeze pretend");
        assert!(agent.policy.refusal("guest-file-open").is_some());
        assert!(!fixture.has("pid"));
        assert_eq!(agent.thaw(), Ok(frozen));
        assert_eq!(agent.policy.refusal("guest-file-open"), None);
        agent.log.info("seen");
        assert!(fixture.has("pid") && !fixture.log().contains("not to be seen"));
        assert!(fixture.log().ends_with("info: seen\n"));
        fixture.leftovers.remove();
        assert!(!fixture.has("pid"));
    }

    #[test]
    fn says_what_it_does_not_know() {
        let fixture = Fixture::new();
        let agent = fixture.agent("-b guest-ping");
        assert!(fixture.log().contains("key `fsfreeze-hook` of the configuration means nothing"));
        assert!(agent.policy.refusal("guest-ping").is_some());
        assert!(agent.policy.refusal("guest-fsfreeze-freeze").is_some());
        assert!(fixture.has("pid"));
    }
}
