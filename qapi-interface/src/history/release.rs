//! Releases and sets of releases.

use std::fmt;
use std::str::FromStr;

/// A release of QEMU by its major and minor number.
///
/// In text, a third number below 50 counts stable updates and is ignored. A third number of 50 or more marks a tree in
/// development. `8` means `8.0`.
///
/// ```
/// # use qapi_interface::Release;
/// let older: Release = "7.2.22".parse()?;
/// assert_eq!(older, Release::new(7, 2));
/// assert!(older < Release::new(10, 0));
/// // A tree in development counts as the release that it becomes.
/// assert_eq!("10.2.50".parse(), Ok(Release::new(11, 0)));
/// # Ok::<(), qapi_interface::ParseReleaseError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Release {
    /// The first number.
    pub major: u32,
    /// The second number.
    pub minor: u32,
}

/// The error for a text that is not a version number.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a release, which is a version number such as `8.2` or `10.0.13`")]
pub struct ParseReleaseError(String);

impl Release {
    /// Makes a release from its numbers.
    pub const fn new(major: u32, minor: u32) -> Self {
        Self { major, minor }
    }
}

impl FromStr for Release {
    type Err = ParseReleaseError;

    fn from_str(text: &str) -> Result<Self, ParseReleaseError> {
        let mut numbers = text.trim().split('.').map(str::parse::<u32>);
        let (major, minor) = match (numbers.next(), numbers.next()) {
            (Some(Ok(major)), Some(Ok(minor))) => (major, minor),
            // Documentation contains "since 8".
            (Some(Ok(major)), None) => (major, 0),
            _ => return Err(ParseReleaseError(text.to_owned())),
        };
        // A third number of 50 or more marks the development of the next release.
        match (numbers.next(), numbers.next()) {
            (None | Some(Ok(0..50)), None) => return Ok(Self { major, minor }),
            (Some(Ok(_)), None) => {}
            _ => return Err(ParseReleaseError(text.to_owned())),
        }
        // The last minor number of each major one.
        let last = match major {
            0..=2 => 12,
            3 => 1,
            _ => 2,
        };
        Ok(match minor < last {
            true => Self { major, minor: minor + 1 },
            false => Self { major: major.saturating_add(1), minor: 0 },
        })
    }
}

impl fmt::Display for Release {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.major, self.minor)
    }
}

/// A set of releases of a history. The lowest bit is the oldest release.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(super) struct Set(u128);

/// The largest number of releases in a history.
pub(super) const MOST: usize = u128::BITS as usize;

impl Set {
    pub(super) fn first(count: usize) -> Self {
        (0..count).map(Self::one).fold(Self::default(), Self::or)
    }

    pub(super) fn one(index: usize) -> Self {
        Self(1_u128.checked_shl(index as u32).unwrap_or(0))
    }

    pub(super) fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    pub(super) fn has(self, index: usize) -> bool {
        self.0 & Self::one(index).0 != 0
    }

    pub(super) fn is_empty(self) -> bool {
        self.0 == 0
    }

    pub(super) fn iter(self) -> impl Iterator<Item = usize> {
        (0..MOST).filter(move |index| self.has(*index))
    }
}

#[cfg(test)]
mod tests {
    use super::Release;

    #[test]
    fn versions() {
        let cases = [
            ("7.2.0", (7, 2)),
            ("10.0.13\n", (10, 0)),
            ("8.0.50", (8, 1)),
            ("9.2.91", (10, 0)),
            ("2.9.50", (2, 10)),
            ("2.12.50", (3, 0)),
            ("3.1.50", (4, 0)),
            ("9.2", (9, 2)),
            ("8", (8, 0)),
            ("0.14.0", (0, 14)),
        ];
        for (version, (major, minor)) in cases {
            assert_eq!(version.parse(), Ok(Release { major, minor }), "{version}");
        }
        for version in ["new", "", "8.x", "the first age", "-1.0", "8.2.x", "8.2.0.1"] {
            let error = version.parse::<Release>().unwrap_err();
            assert!(error.to_string().starts_with(&format!("`{version}` is not a release")), "{error}");
        }
    }
}
