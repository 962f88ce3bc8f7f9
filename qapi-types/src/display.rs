//! `Display` for generated types whose customary form the schema does not say.

use std::fmt;

use crate::qmp::{VersionInfo, VersionTriple};
use crate::wire::show_package;

/// Shows the release as in `10.2.2`.
impl fmt::Display for VersionTriple {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.{}", self.major, self.minor, self.micro)
    }
}

/// Shows the release, and the package if there is one, as the option `-version` of QEMU does:
/// `10.2.2 (Debian 1:10.2.2)`.
impl fmt::Display for VersionInfo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.qemu.fmt(f)?;
        show_package(&self.package, f)
    }
}
