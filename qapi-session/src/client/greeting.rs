//! The greeting of a QMP server.

use std::cmp::Ordering;
use std::fmt;

use qapi_interface::Release;
use qapi_types::{Extra, wire};

/// A QMP server's greeting (`docs/interop/qmp-spec.rst` of QEMU, “Server Greeting”).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Greeting {
    /// The version of the server.
    pub version: Version,
    /// The capabilities that a client can enable, such as `oob`.
    pub capabilities: Vec<String>,
    /// Members that only newer servers send.
    pub extra: Extra,
}

/// Version of a server. It can be compared with a [`Release`], which has no third number.
///
/// ```
/// # use qapi_session::{Release, client::Greeting};
/// # let greeting: Greeting = qapi_session::wire::de::from_slice(br#"{"version": {"qemu":
/// #     {"major": 8, "minor": 2, "micro": 5}, "package": ""}, "capabilities": []}"#)?;
/// // A server of release 8.2.5.
/// assert!(greeting.version >= Release::new(8, 2) && greeting.version < Release::new(9, 0));
/// # Ok::<(), qapi_session::wire::de::DecodeError>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Version {
    /// The release of QEMU.
    pub qemu: VersionTriple,
    /// The distribution's name of the build. It may be empty.
    pub package: String,
    /// Members that only newer servers send.
    pub extra: Extra,
}

/// The numbers of a version.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VersionTriple {
    /// The 7 of 7.2.22.
    pub major: i64,
    /// The 2 of 7.2.22.
    pub minor: i64,
    /// The 22 of 7.2.22.
    pub micro: i64,
    /// Members that only newer servers send.
    pub extra: Extra,
}

wire::record! { received Greeting { version: "version" required, capabilities: "capabilities" required } extra }
wire::record! { received Version { qemu: "qemu" required, package: "package" required } extra }
wire::record! { received VersionTriple { major: "major" required, minor: "minor" required, micro: "micro" required } extra }

impl Version {
    /// Returns the major and minor numbers, or `None` if they are negative, which does not occur in real servers.
    pub fn release(&self) -> Option<Release> {
        Some(Release::new(self.qemu.major.try_into().ok()?, self.qemu.minor.try_into().ok()?))
    }
}

/// Shows the numbers, and the package if there is one: `7.2.22 (Debian 1:7.2+dfsg-7)`.
impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.qemu.fmt(f)?;
        wire::show_package(&self.package, f)
    }
}

impl fmt::Display for VersionTriple {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.{}", self.major, self.minor, self.micro)
    }
}

impl PartialEq<Release> for Version {
    fn eq(&self, other: &Release) -> bool {
        self.release() == Some(*other)
    }
}

impl PartialOrd<Release> for Version {
    fn partial_cmp(&self, other: &Release) -> Option<Ordering> {
        self.release().map(|release| release.cmp(other))
    }
}
