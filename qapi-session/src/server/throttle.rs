//! Rate limits: frequent events are sent at most once a second, and only the last one of each second, as by
//! `monitor/monitor.c` of QEMU.

use std::collections::HashMap;
use std::time::{Duration, Instant};

use serde_json::Value;

/// The shortest time between two events of a kind.
const PAUSE: Duration = Duration::from_secs(1);

/// The maximum number of kinds that are limited at once. Events of further kinds are not delayed.
const MOST: usize = 4096;

/// The limited events. If an event has a member here, its values are limited separately.
const LIMITED: &[(&str, Option<&str>)] = &[
    ("BALLOON_CHANGE", None),
    ("BLOCK_IO_ERROR", Some("qom-path")),
    ("HV_BALLOON_STATUS_REPORT", None),
    ("MEMORY_DEVICE_SIZE_CHANGE", Some("qom-path")),
    ("QUORUM_FAILURE", None),
    ("QUORUM_REPORT_BAD", Some("node-name")),
    ("RTC_CHANGE", None),
    ("VSERPORT_CHANGE", Some("id")),
    ("WATCHDOG", None),
];

/// Returns the entry of a limited event, or `None` if the event is not limited.
fn limited(name: &str) -> Option<(&'static str, Option<&'static str>)> {
    LIMITED.iter().find(|(limited, _)| *limited == name).copied()
}

/// The kinds of events that were sent in the last second.
#[derive(Debug, Default)]
pub(super) struct Throttle {
    kinds: HashMap<(&'static str, String), Kind>,
}

#[derive(Debug)]
struct Kind {
    until: Instant,
    /// The last line since then.
    held: Option<Vec<u8>>,
}

impl Throttle {
    /// Returns whether the line of an event must be sent at once. Otherwise the line is kept.
    pub(super) fn pass(&mut self, name: &str, data: &Value, line: &[u8], now: Instant) -> bool {
        let Some((name, member)) = limited(name) else { return true };
        // Such an error stops the machine, so further events cannot follow quickly.
        if name == "BLOCK_IO_ERROR" && data.get("action").is_some_and(|action| action == "stop") {
            return true;
        }
        let key = member.and_then(|member| data.get(member)).and_then(Value::as_str).unwrap_or_default();
        let kind = (name, key.to_owned());
        match self.kinds.get_mut(&kind) {
            Some(kind) if kind.until > now => {
                kind.held = Some(line.to_owned());
                false
            }
            Some(kind) => {
                *kind = Kind { until: now + PAUSE, held: None };
                true
            }
            None => {
                if self.kinds.len() < MOST {
                    self.kinds.insert(kind, Kind { until: now + PAUSE, held: None });
                }
                true
            }
        }
    }

    /// Returns the time at which [`tick`](Self::tick) must be called.
    pub(super) fn deadline(&self) -> Option<Instant> {
        self.kinds.values().map(|kind| kind.until).min()
    }

    /// Returns the lines that are due.
    pub(super) fn tick(&mut self, now: Instant) -> Vec<Vec<u8>> {
        let mut due = Vec::new();
        self.kinds.retain(|_, kind| {
            if kind.until > now {
                return true;
            }
            match kind.held.take() {
                None => false,
                Some(line) => {
                    due.push(line);
                    kind.until = now + PAUSE;
                    true
                }
            }
        });
        due
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn the_last_of_a_second_wins() {
        let (mut throttle, start) = (Throttle::default(), Instant::now());
        let later = |millis| start + Duration::from_millis(millis);
        assert!(throttle.pass("RTC_CHANGE", &json!({}), b"1", start));
        assert!(!throttle.pass("RTC_CHANGE", &json!({}), b"2", later(10)));
        assert!(!throttle.pass("RTC_CHANGE", &json!({}), b"3", later(20)));
        assert_eq!(throttle.deadline(), Some(later(1000)));
        assert!(throttle.tick(later(999)).is_empty());
        assert_eq!(throttle.tick(later(1000)), [b"3".to_vec()]);
        assert!(
            !throttle.pass("RTC_CHANGE", &json!({}), b"4", later(1500)),
            "a second begins with each that is passed on"
        );
        assert_eq!(throttle.tick(later(2000)), [b"4".to_vec()]);
        assert!(throttle.tick(later(3000)).is_empty());
        assert_eq!(throttle.deadline(), None);
        assert!(throttle.pass("RTC_CHANGE", &json!({}), b"5", later(3001)));
    }

    #[test]
    fn kinds_are_told_apart() {
        let (mut throttle, now) = (Throttle::default(), Instant::now());
        assert!(throttle.pass("VSERPORT_CHANGE", &json!({"id": "a"}), b"", now));
        assert!(throttle.pass("VSERPORT_CHANGE", &json!({"id": "b"}), b"", now));
        assert!(!throttle.pass("VSERPORT_CHANGE", &json!({"id": "a"}), b"", now));
        assert!(throttle.pass("STOP", &json!({}), b"", now));
        assert!(throttle.pass("STOP", &json!({}), b"", now));
        let stopping = json!({"qom-path": "/a", "action": "stop"});
        assert!(throttle.pass("BLOCK_IO_ERROR", &stopping, b"", now));
        assert!(throttle.pass("BLOCK_IO_ERROR", &stopping, b"", now));
    }
}
