//! `guest-get-vcpus`, `guest-set-vcpus` and `guest-get-cpustats`.

use std::fs::{self, OpenOptions};
use std::io::{self, ErrorKind, Write as _};
use std::path::Path;

use qemu_qapi::{CommandError, qga};
use rustix::param::clock_ticks_per_second;

use crate::failure::because;
use crate::run::Effects;

const DIR: &str = "/sys/devices/system/cpu";
const STATISTICS: &str = "/proc/stat";

/// Returns the processors, sorted by number.
pub(crate) fn vcpus() -> Result<Vec<qga::GuestLogicalProcessor>, CommandError> {
    vcpus_in(Path::new(DIR))
}

/// Switches processors on and off, one by one, until one cannot be switched. Returns how many were switched. Failing to
/// switch the first one is an error.
pub(crate) fn set_vcpus(vcpus: &[qga::GuestLogicalProcessor], effects: &Effects) -> Result<i64, CommandError> {
    set_vcpus_in(Path::new(DIR), vcpus, effects)
}

fn vcpus_in(dir: &Path) -> Result<Vec<qga::GuestLogicalProcessor>, CommandError> {
    let failed = |error| because(format_args!("failed to list entries: {}", dir.display()), error);
    let mut vcpus = Vec::new();
    for entry in fs::read_dir(dir).map_err(failed)? {
        let name = entry.map_err(failed)?.file_name();
        // The folder also has entries such as `cpufreq` and `cpuidle`.
        if let Some(id) = name.to_str().and_then(|name| name.strip_prefix("cpu")?.parse().ok()) {
            // A processor without the file is always on.
            let online = online(dir, id)?;
            vcpus.push(qga::GuestLogicalProcessor::new(id, online.unwrap_or(true)).can_offline(online.is_some()));
        }
    }
    vcpus.sort_by_key(|vcpu| vcpu.logical_id);
    Ok(vcpus)
}

fn set_vcpus_in(dir: &Path, vcpus: &[qga::GuestLogicalProcessor], effects: &Effects) -> Result<i64, CommandError> {
    let mut switched = 0;
    for vcpu in vcpus {
        match switch(dir, vcpu, effects) {
            Ok(()) => switched += 1,
            Err(error) if switched == 0 => return Err(error),
            Err(_) => break,
        }
    }
    Ok(switched)
}

fn switch(dir: &Path, vcpu: &qga::GuestLogicalProcessor, effects: &Effects) -> Result<(), CommandError> {
    let id = vcpu.logical_id;
    match online(dir, id)? {
        Some(online) if online == vcpu.online => Ok(()),
        None if vcpu.online => Ok(()),
        None => Err(CommandError::generic(format!("logical processor #{id} can't be offlined"))),
        Some(_) => {
            let state = if vcpu.online { "1" } else { "0" };
            if effects.only_logged(format_args!("write {state} to cpu{id}/online")) {
                return Ok(());
            }
            let path = dir.join(format!("cpu{id}/online"));
            let written =
                OpenOptions::new().write(true).open(&path).and_then(|mut file| file.write_all(state.as_bytes()));
            written.map_err(|error| because(format_args!("pwrite(\"{}\")", path.display()), error))
        }
    }
}

/// Returns whether a processor is on. `None` if it cannot be switched. It is an error if it does not exist.
fn online(dir: &Path, id: i64) -> Result<Option<bool>, CommandError> {
    let dir = dir.join(format!("cpu{id}"));
    let path = dir.join("online");
    match fs::read_to_string(&path) {
        Ok(text) => Ok(Some(!text.starts_with('0'))),
        Err(error) if error.kind() != ErrorKind::NotFound => {
            Err(because(format_args!("open(\"{}\")", path.display()), error))
        }
        Err(_) if dir.is_dir() => Ok(None),
        Err(_) => {
            let missing: io::Error = rustix::io::Errno::NOENT.into();
            Err(because(format_args!("open(\"{}/\")", dir.display()), missing))
        }
    }
}

/// Returns how each processor that is on has spent its time, in milliseconds.
pub(crate) fn stats() -> Result<Vec<qga::GuestCpuStats>, CommandError> {
    let text = fs::read_to_string(STATISTICS);
    let text = text.map_err(|error| because(format_args!("open(\"{STATISTICS}\")"), error))?;
    Ok(text.lines().filter_map(|line| processor(line, clock_ticks_per_second())).collect())
}

/// Parses a line `cpuN user nice system idle …`. Newer kernels have more columns. The line for all processors together has
/// no number.
fn processor(line: &str, ticks_per_second: u64) -> Option<qga::GuestCpuStats> {
    let mut words = line.strip_prefix("cpu")?.split_ascii_whitespace();
    let id = words.next().filter(|_| !line.starts_with("cpu "))?.parse().ok()?;
    let milliseconds = |ticks: u64| {
        let milliseconds = u128::from(ticks) * 1000 / u128::from(ticks_per_second.max(1));
        u64::try_from(milliseconds).unwrap_or(u64::MAX)
    };
    let mut times = words.map_while(|word| word.parse().ok()).map(milliseconds);
    let mut stats = qga::GuestLinuxCpuStats::new(id, times.next()?, times.next()?, times.next()?, times.next()?);
    stats.iowait = times.next();
    stats.irq = times.next();
    stats.softirq = times.next();
    stats.steal = times.next();
    stats.guest = times.next();
    stats.guestnice = times.next();
    Some(qga::GuestCpuStats::new(stats))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::log::Log;

    fn machine() -> tempfile::TempDir {
        let dir = tempfile::tempdir().unwrap();
        for name in ["cpu0", "cpu1", "cpu10", "cpufreq"] {
            fs::create_dir(dir.path().join(name)).unwrap();
        }
        fs::write(dir.path().join("cpu1/online"), "1\n").unwrap();
        fs::write(dir.path().join("cpu10/online"), "0\n").unwrap();
        dir
    }

    #[test]
    fn listed() {
        let vcpus = vcpus_in(machine().path()).unwrap();
        let vcpus: Vec<_> = vcpus.iter().map(|vcpu| (vcpu.logical_id, vcpu.online, vcpu.can_offline)).collect();
        assert_eq!(vcpus, [(0, true, Some(false)), (1, true, Some(true)), (10, false, Some(true))]);
    }

    #[test]
    fn switched() {
        let dir = machine();
        let real = Effects { dry_run: false, log: Log::paused(None, false) };
        let dry = Effects { dry_run: true, ..real.clone() };
        let cpu = qga::GuestLogicalProcessor::new;
        let set = |vcpus: &[qga::GuestLogicalProcessor], effects| {
            set_vcpus_in(dir.path(), vcpus, effects).map_err(|error| error.desc)
        };
        let state = |id: i64| fs::read_to_string(dir.path().join(format!("cpu{id}/online"))).unwrap();

        assert_eq!(set(&[cpu(10, true)], &dry), Ok(1));
        assert_eq!(state(10), "0\n");
        assert_eq!(set(&[cpu(0, true), cpu(1, false), cpu(10, true)], &real), Ok(3));
        assert_eq!((state(1), state(10)), ("0\n".to_owned(), "1\n".to_owned()));
        assert_eq!(set(&[cpu(1, true), cpu(0, false), cpu(10, false)], &real), Ok(1));
        assert_eq!(state(10), "1\n");
        assert_eq!(set(&[cpu(0, false)], &real), Err("logical processor #0 can't be offlined".to_owned()));
        let missing = format!("open(\"{}/cpu9/\"): No such file or directory", dir.path().display());
        assert_eq!(set(&[cpu(9, true)], &real), Err(missing));
        assert_eq!(set(&[], &real), Ok(0));
    }

    #[test]
    fn times() {
        let stats = |line| {
            processor(line, 100).map(|stats| match stats.branch {
                qga::GuestCpuStatsBranch::Linux(stats) => stats,
                other => panic!("{other:?}"),
            })
        };
        let new = stats("cpu3 1 2 3 4 5 6 7 8 9 10").unwrap();
        assert_eq!((new.cpu, new.user, new.idle, new.guestnice), (3, 10, 40, Some(100)));
        let old = stats("cpu0 1 2 3 18446744073709551615").unwrap();
        assert_eq!((old.idle, old.iowait), (u64::MAX, None));
        assert!(stats("cpu  1 2 3 4").is_none());
        assert!(stats("cpu1 1 2 3").is_none());
        assert!(stats("intr 1 2 3 4").is_none());
    }

    #[test]
    fn this_system() {
        assert!(!vcpus().unwrap().is_empty());
        assert!(!super::stats().unwrap().is_empty());
    }
}
