//! `guest-get-diskstats`.

use qemu_qapi::{CommandError, qga};

use crate::failure::because;

const FILE: &str = "/proc/diskstats";

/// Returns the statistics of each block device.
pub(crate) fn stats() -> Result<Vec<qga::GuestDiskStatsInfo>, CommandError> {
    let text = std::fs::read_to_string(FILE).map_err(|error| because(format_args!("open(\"{FILE}\")"), error))?;
    Ok(text.lines().filter_map(device).collect())
}

/// Parses a line: major, minor, name, and then the statistics. Newer kernels have more numbers.
fn device(line: &str) -> Option<qga::GuestDiskStatsInfo> {
    let mut words = line.split_ascii_whitespace();
    let (major, minor) = (words.next()?.parse().ok()?, words.next()?.parse().ok()?);
    let name = words.next()?;
    let numbers: Vec<u64> = words.map_while(|word| word.parse().ok()).collect();

    let mut stats = qga::GuestDiskStats::new();
    // Before Linux 2.6.25, partitions had only four numbers.
    if let [read_ios, read_sectors, write_ios, write_sectors] = numbers[..] {
        stats.read_ios = Some(read_ios);
        stats.read_sectors = Some(read_sectors);
        stats.write_ios = Some(write_ios);
        stats.write_sectors = Some(write_sectors);
        return Some(qga::GuestDiskStatsInfo::new(name, major, minor, stats));
    }
    let at = |place: usize| numbers.get(place).copied();
    // The remaining numbers came in groups, in Linux 2.6.25, 4.18 and 5.5.
    at(10)?;
    stats.read_ios = at(0);
    stats.read_merges = at(1);
    stats.read_sectors = at(2);
    stats.read_ticks = at(3);
    stats.write_ios = at(4);
    stats.write_merges = at(5);
    stats.write_sectors = at(6);
    stats.write_ticks = at(7);
    stats.ios_pgr = at(8);
    stats.total_ticks = at(9);
    stats.weight_ticks = at(10);
    if at(14).is_some() {
        stats.discard_ios = at(11);
        stats.discard_merges = at(12);
        stats.discard_sectors = at(13);
        stats.discard_ticks = at(14);
    }
    if at(16).is_some() {
        stats.flush_ios = at(15);
        stats.flush_ticks = at(16);
    }
    Some(qga::GuestDiskStatsInfo::new(name, major, minor, stats))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn by_kernel() {
        let new = device(" 254   0 vda 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17").unwrap();
        assert_eq!((new.name.as_str(), new.major, new.minor), ("vda", 254, 0));
        assert_eq!((new.stats.read_sectors, new.stats.weight_ticks), (Some(3), Some(11)));
        assert_eq!((new.stats.discard_ticks, new.stats.flush_ticks), (Some(15), Some(17)));
        let middle = device("8 0 sda 1 2 3 4 5 6 7 8 9 10 11").unwrap();
        assert_eq!((middle.stats.write_ticks, middle.stats.discard_ios), (Some(8), None));
        let old = device("8 1 sda1 1 2 3 4").unwrap();
        assert_eq!((old.stats.read_sectors, old.stats.write_sectors), (Some(2), Some(4)));
        assert_eq!(old.stats.read_merges, None);
        assert!(device("8 1 sda1 1 2").is_none());
        assert!(device("8 x sda1 1 2 3 4").is_none());
        assert!(device("").is_none());
    }

    #[test]
    fn this_system() {
        let lines = std::fs::read_to_string(FILE).unwrap().lines().count();
        assert_eq!(stats().unwrap().len(), lines);
    }
}
