//! What a QMP server says first.

use qapi_types::{Extra, wire};

/// A QMP server's greeting (`docs/interop/qmp-spec.rst` of QEMU, “Server Greeting”).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Greeting {
    /// Which program it is.
    pub version: Version,
    /// What it offers to be enabled, such as `oob`.
    pub capabilities: Vec<String>,
    /// Members that a newer server says.
    pub extra: Extra,
}

/// Version of a server.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Version {
    /// The release of QEMU.
    pub qemu: Release,
    /// What the distribution calls its build; may be empty.
    pub package: String,
    /// Members that a newer server says.
    pub extra: Extra,
}

/// A release of QEMU.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Release {
    /// The 7 of 7.2.22.
    pub major: i64,
    /// The 2 of 7.2.22.
    pub minor: i64,
    /// The 22 of 7.2.22.
    pub micro: i64,
    /// Members that a newer server says.
    pub extra: Extra,
}

wire::record! { received Greeting { version: "version" required, capabilities: "capabilities" required } extra }
wire::record! { received Version { qemu: "qemu" required, package: "package" required } extra }
wire::record! { received Release { major: "major" required, minor: "minor" required, micro: "micro" required } extra }
