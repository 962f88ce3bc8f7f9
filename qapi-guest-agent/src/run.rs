//! Runs programs of the system for commands.

use std::fmt::Display;
use std::io::{self, Read as _};
use std::os::unix::process::CommandExt as _;
use std::process::{Command, ExitStatus, Stdio};

use qemu_qapi::CommandError;

use crate::failure::{because, reason};
use crate::log::Log;

/// The maximum number of bytes of a program's output that an error quotes.
const SHOWN: u64 = 64 << 10;

/// The effects on the machine. A dry run only logs them.
#[derive(Clone, Debug)]
pub(crate) struct Effects {
    pub(crate) dry_run: bool,
    pub(crate) log: Log,
}

impl Effects {
    /// Logs an effect in a dry run. Returns whether this is one.
    pub(crate) fn only_logged(&self, what: impl Display) -> bool {
        if self.dry_run {
            self.log.info(format_args!("dry run: would {what}"));
        }
        self.dry_run
    }

    /// Runs a program to its end. If it fails, the error says that it failed to `purpose`.
    pub(crate) fn run(&self, program: &[&str], purpose: &str) -> Result<(), CommandError> {
        if self.only_logged(format_args!("run {program:?}")) {
            return Ok(());
        }
        let (status, said) = finish(program).map_err(|error| match program.first() {
            Some(name) => failed_to(purpose, &because(format_args!("failed to exec '{name}'"), error).desc),
            None => failed_to(purpose, &reason(&error)),
        })?;
        let said = said.trim_end();
        match status.code() {
            Some(0) => Ok(()),
            Some(code) if said.is_empty() => Err(failed_to(purpose, &format!("exit status {code}"))),
            Some(_) => Err(failed_to(purpose, said)),
            None if said.is_empty() => Err(CommandError::generic("child process has terminated abnormally")),
            None => Err(CommandError::generic(format!("child process has terminated abnormally: {said}"))),
        }
    }
}

/// Runs a program to its end in the locale C. Returns its exit status and its output.
pub(crate) fn finish(program: &[&str]) -> io::Result<(ExitStatus, String)> {
    let Some((name, arguments)) = program.split_first() else {
        return Err(io::ErrorKind::InvalidInput.into());
    };
    let (mut output, writer) = io::pipe()?;
    let mut command = Command::new(name);
    command.args(arguments).env("LC_ALL", "C");
    // Signals to the process group of the agent are not meant for the program.
    command.stdin(Stdio::null()).stdout(writer.try_clone()?).stderr(writer).process_group(0);
    let mut child = command.spawn()?;
    // The command holds the other end of the pipe, so without this the output would never end.
    drop(command);

    let mut said = Vec::new();
    output.by_ref().take(SHOWN).read_to_end(&mut said)?;
    io::copy(&mut output, &mut io::sink())?;
    let status = child.wait()?;
    Ok((status, String::from_utf8_lossy(&said).into_owned()))
}

fn failed_to(purpose: &str, why: &str) -> CommandError {
    CommandError::generic(format!("child process has failed to {purpose}: {why}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn run(program: &[&str]) -> Result<(), String> {
        let effects = Effects { dry_run: false, log: Log::to_stderr(false) };
        effects.run(program, "be").map_err(|error| error.desc)
    }

    #[test]
    fn ends() {
        assert_eq!(run(&["true"]), Ok(()));
        let failed = |why: &str| Err(format!("child process has failed to be: {why}"));
        assert_eq!(run(&["sh", "-c", "exit 3"]), failed("exit status 3"));
        assert_eq!(run(&["sh", "-c", "echo out; echo err >&2; exit 3"]), failed("out\nerr"));
        assert_eq!(run(&["/nonexistent"]), failed("failed to exec '/nonexistent': No such file or directory"));
        assert_eq!(run(&["sh", "-c", "kill -9 $$"]), Err("child process has terminated abnormally".to_owned()));
    }

    #[test]
    fn dry() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("log");
        let effects = Effects { dry_run: true, log: Log::to_file(&path, false).unwrap() };
        effects.run(&["/nonexistent", "-x"], "be").unwrap();
        let text = std::fs::read_to_string(&path).unwrap();
        assert!(text.ends_with("info: dry run: would run [\"/nonexistent\", \"-x\"]\n"), "{text}");
    }
}
