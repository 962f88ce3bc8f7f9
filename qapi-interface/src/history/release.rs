//! Releases and sets of releases.

use std::fmt;
use std::str::FromStr;

/// A release of QEMU by its major and minor number. The third number, which counts releases with corrections, makes no
/// difference to the interface.
///
/// ```
/// # use qapi_interface::Release;
/// let older: Release = "7.2.22".parse()?;
/// assert_eq!(older, Release::new(7, 2));
/// assert!(older < Release::new(10, 0));
/// // A tree in development counts as the release that it becomes.
/// assert_eq!("10.2.50".parse(), Ok(Release::new(11, 0)));
/// # Ok::<(), qapi_interface::NotARelease>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Release {
    /// The first number.
    pub major: u32,
    /// The second number.
    pub minor: u32,
}

/// A text does not begin with the number of a release.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a release: that is a version number such as `8.2` or `10.0.13`")]
pub struct NotARelease(String);

impl Release {
    /// Makes a release from its numbers.
    pub const fn new(major: u32, minor: u32) -> Self {
        Self { major, minor }
    }
}

impl FromStr for Release {
    type Err = NotARelease;

    fn from_str(text: &str) -> Result<Self, NotARelease> {
        let mut numbers = text.trim().split('.').map(str::parse::<u32>);
        let (major, minor) = match (numbers.next(), numbers.next()) {
            (Some(Ok(major)), Some(Ok(minor))) => (major, minor),
            // As documentation has it: "since 8".
            (Some(Ok(major)), None) => (major, 0),
            _ => return Err(NotARelease(text.to_owned())),
        };
        // QEMU has three releases a year: x.0, x.1 and x.2. Between them, the third number is 50 or more.
        let in_development = matches!(numbers.next(), Some(Ok(micro)) if micro >= 50);
        Ok(match (in_development, minor) {
            (false, _) => Self { major, minor },
            (true, 0 | 1) => Self { major, minor: minor + 1 },
            (true, _) => Self { major: major.saturating_add(1), minor: 0 },
        })
    }
}

impl fmt::Display for Release {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.major, self.minor)
    }
}

/// Some of the releases of a history: bit by bit, the oldest first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(super) struct Set(u128);

/// How many releases a history can have.
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
            ("9.2", (9, 2)),
            ("8", (8, 0)),
            ("0.14.0", (0, 14)),
        ];
        for (version, (major, minor)) in cases {
            assert_eq!(version.parse(), Ok(Release { major, minor }), "{version}");
        }
        for version in ["new", "", "8.x", "the first age", "-1.0"] {
            let error = version.parse::<Release>().unwrap_err();
            assert!(error.to_string().starts_with(&format!("`{version}` is not a release")), "{error}");
        }
    }
}
