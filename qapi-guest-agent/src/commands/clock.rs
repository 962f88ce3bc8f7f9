//! `guest-get-time`, `guest-set-time` and `guest-get-timezone`.

use std::time::SystemTime;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use qemu_qapi::{CommandError, qga};
use rustix::time::{ClockId, Timespec, clock_settime};

use crate::failure::because;
use crate::run::Effects;

const NANOSECONDS: i64 = 1_000_000_000;
/// The years 1970 to 2069, as seconds. Any other time is probably a mistake.
const PLAUSIBLE: std::ops::Range<i64> = 0..3_155_760_000;

/// Returns the time, in nanoseconds since 1970.
pub(crate) fn time() -> i64 {
    match SystemTime::now().duration_since(SystemTime::UNIX_EPOCH) {
        Ok(since) => i64::try_from(since.as_nanos()).unwrap_or(i64::MAX),
        Err(before) => i64::try_from(before.duration().as_nanos()).map_or(i64::MIN, |before| -before),
    }
}

/// Sets the system clock, and from it the hardware clock. Without a time, sets the system clock from the hardware clock.
pub(crate) fn set_time(time: Option<i64>, effects: &Effects) -> Result<(), CommandError> {
    let direction = match time {
        Some(time) => {
            set_system_clock(time, effects)?;
            "-w"
        }
        None => "-s",
    };
    effects.run(&["/sbin/hwclock", direction], "set hardware clock to system time")
}

fn set_system_clock(time: i64, effects: &Effects) -> Result<(), CommandError> {
    let seconds = time.div_euclid(NANOSECONDS);
    if !PLAUSIBLE.contains(&seconds) {
        return Err(CommandError::generic("Invalid time"));
    }
    if effects.only_logged(format_args!("set the clock to {time} ns")) {
        return Ok(());
    }
    let time = Timespec { tv_sec: seconds, tv_nsec: time.rem_euclid(NANOSECONDS) };
    clock_settime(ClockId::Realtime, time).map_err(|error| because("Failed to set time to guest", error))
}

/// Returns the current time zone: its abbreviation and its offset from UTC. The default is UTC.
pub(crate) fn timezone() -> qga::GuestTimezone {
    let zone = TimeZone::try_system().unwrap_or(TimeZone::UTC);
    let now = zone.to_offset_info(Timestamp::now());
    qga::GuestTimezone::new(i64::from(now.offset().seconds())).zone(now.abbreviation())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::log::Log;

    #[test]
    fn now() {
        let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap();
        assert!((i128::from(time()) - now.as_nanos() as i128).abs() < 60 * i128::from(NANOSECONDS));
    }

    #[test]
    fn only_plausible_times() {
        let dry = Effects { dry_run: true, log: Log::paused(None, false) };
        set_time(None, &dry).unwrap();
        set_time(Some(time()), &dry).unwrap();
        for never in [-1, i64::MIN, i64::MAX, PLAUSIBLE.end * NANOSECONDS] {
            assert_eq!(set_time(Some(never), &dry).unwrap_err().desc, "Invalid time");
        }
    }

    #[test]
    fn a_zone() {
        let zone = timezone();
        assert!(zone.offset.abs() <= 26 * 3600);
        assert!(zone.zone.is_some_and(|name| !name.is_empty()));
    }
}
