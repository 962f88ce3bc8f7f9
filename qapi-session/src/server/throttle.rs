//! Events that come often are passed on at most once a second, the last one winning, as
//! `monitor/monitor.c` of QEMU does.

use std::collections::HashMap;
use std::time::{Duration, Instant};

use serde_json::Value;

/// How long after an event the next of its kind has to wait.
const PAUSE: Duration = Duration::from_secs(1);

/// The maximum number of kinds that are limited at once. Events of further kinds are not delayed.
const MOST: usize = 4096;

/// The events that are limited, and the member by which their kinds are told apart, if by any.
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

/// The name of a limited event, and the member that its kinds are told apart by. `None` if the event is not limited.
fn limited(name: &str) -> Option<(&'static str, Option<&'static str>)> {
    LIMITED.iter().find(|(limited, _)| *limited == name).copied()
}

/// Kinds of events that have been passed on in the last second.
#[derive(Debug, Default)]
pub(super) struct Throttle {
    kinds: HashMap<(&'static str, String), Kind>,
}

#[derive(Debug)]
struct Kind {
    until: Instant,
    /// The last line that came since.
    held: Option<Vec<u8>>,
}

impl Throttle {
    /// Whether the line of an event is to be passed on at once. If not, it is kept.
    pub(super) fn pass(&mut self, name: &str, data: &Value, line: &[u8], now: Instant) -> bool {
        let Some((name, member)) = limited(name) else { return true };
        // Whoever stops the machine for an error limits the events by that.
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

    /// When [`tick`](Self::tick) is to be called.
    pub(super) fn deadline(&self) -> Option<Instant> {
        self.kinds.values().map(|kind| kind.until).min()
    }

    /// The lines whose time has come.
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
