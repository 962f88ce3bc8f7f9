//! `guest-get-users`: the users that are logged in, from the records that programs such as `login` keep.

use std::io::ErrorKind;

use qemu_qapi::{CommandError, qga};

use crate::failure::because;

const FILE: &str = "/var/run/utmp";
/// The type of the record of a login.
const USER_PROCESS: i16 = 7;

/// The layout of a record (`utmp(5)`), which depends on the machine.
struct Layout {
    /// The size of a record in bytes.
    size: usize,
    /// The offsets of the time, in seconds and microseconds.
    time: usize,
    /// Whether each of them has 64 bits.
    wide: bool,
}

/// Most machines have records that 32-bit programs can read.
const NARROW: Layout = Layout { size: 384, time: 340, wide: false };
/// Machines that never had 32-bit programs have another layout.
const WIDE: Layout = Layout { size: 400, time: 344, wide: true };
const HERE: &Layout = if cfg!(any(target_arch = "aarch64", target_arch = "loongarch64")) { &WIDE } else { &NARROW };

/// Returns the users that are logged in, each with the time of the first login.
pub(crate) fn users() -> Result<Vec<qga::GuestUser>, CommandError> {
    match std::fs::read(FILE) {
        Ok(records) => Ok(from_records(&records, HERE)),
        // Some systems keep no records.
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(Vec::new()),
        Err(error) => Err(because(format_args!("open(\"{FILE}\")"), error)),
    }
}

fn from_records(records: &[u8], layout: &Layout) -> Vec<qga::GuestUser> {
    let mut users: Vec<qga::GuestUser> = Vec::new();
    for (name, time) in records.chunks_exact(layout.size).filter_map(|record| login(record, layout)) {
        match users.iter_mut().find(|known| known.user == name) {
            Some(known) => known.login_time = known.login_time.min(time),
            None => users.push(qga::GuestUser::new(name, time)),
        }
    }
    users
}

/// Returns the user and the time of the record of a login. `None` for other records.
fn login(record: &[u8], layout: &Layout) -> Option<(String, f64)> {
    if i16::from_ne_bytes(array(record, 0)?) != USER_PROCESS {
        return None;
    }
    let name: [u8; 32] = array(record, 44)?;
    let name = name.split(|&byte| byte == 0).next()?;
    let (seconds, microseconds) = if layout.wide {
        (i64::from_ne_bytes(array(record, layout.time)?), i64::from_ne_bytes(array(record, layout.time + 8)?))
    } else {
        let number = |place| Some(i64::from(i32::from_ne_bytes(array(record, place)?)));
        (number(layout.time)?, number(layout.time + 4)?)
    };
    // The schema has fractions of seconds, for which the 53 bits of a float suffice.
    Some((String::from_utf8_lossy(name).into_owned(), seconds as f64 + microseconds as f64 / 1e6))
}

fn array<const N: usize>(bytes: &[u8], place: usize) -> Option<[u8; N]> {
    bytes.get(place..)?.first_chunk().copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn record(layout: &Layout, kind: i16, user: &str, seconds: i32, microseconds: i32) -> Vec<u8> {
        let mut record = vec![0; layout.size];
        record[..2].copy_from_slice(&kind.to_ne_bytes());
        record[44..][..user.len()].copy_from_slice(user.as_bytes());
        for (place, number) in [seconds, microseconds].into_iter().enumerate() {
            if layout.wide {
                record[layout.time + 8 * place..][..8].copy_from_slice(&i64::from(number).to_ne_bytes());
            } else {
                record[layout.time + 4 * place..][..4].copy_from_slice(&number.to_ne_bytes());
            }
        }
        record
    }

    #[test]
    fn first_logins() {
        let long = "a-user-of-exactly-32-characters-";
        for layout in [&NARROW, &WIDE] {
            let records = [
                record(layout, 2, "reboot", 1, 0),
                record(layout, USER_PROCESS, "ann", 2000, 500_000),
                record(layout, 8, "gone", 3, 0),
                record(layout, USER_PROCESS, long, 1_700_000_000, 250_000),
                record(layout, USER_PROCESS, "ann", 1000, 0),
                record(layout, USER_PROCESS, "ann", 3000, 0),
                vec![7, 0, 0, 0],
            ]
            .concat();
            let users = from_records(&records, layout);
            let users: Vec<_> = users.iter().map(|user| (user.user.as_str(), user.login_time)).collect();
            assert_eq!(users, [("ann", 1000.0), (long, 1_700_000_000.25)]);
        }
    }

    #[test]
    fn this_system() {
        users().unwrap();
    }
}
