//! The interfaces of all releases, stored as facts with the releases in which they are true.

mod build;
mod facts;
mod rebuild;
mod release;
#[cfg(test)]
mod tests;
mod text;
mod timeline;

use std::sync::OnceLock;

use crate::Interface;

use self::facts::{Node, Protocol};
use self::release::Set;

pub use self::release::{ParseReleaseError, Release};
pub use self::text::HistoryError;
pub use self::timeline::{Change, Timeline, timeline};

/// The interfaces of several releases.
///
/// It contains all commands and events, and the types that they use. Types are matched by their path from a command or
/// event, not by name. Documentation is left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct History {
    /// In ascending order, without duplicates.
    releases: Vec<Release>,
    protocols: Vec<Protocol>,
    nodes: Vec<Node>,
}

/// The interfaces of one release: names of protocols (`qmp`, `qga`, `qsd`), and the interface of each.
#[derive(Clone, Debug)]
pub struct Snapshot {
    /// The release.
    pub release: Release,
    /// The protocols. A later one may share types with an earlier one.
    pub protocols: Vec<(String, Interface)>,
}

/// The error for a release without an interface in a history.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ReleaseError {
    /// The text is not a version number.
    #[error(transparent)]
    ParseReleaseError(#[from] ParseReleaseError),
    /// The history does not have the release.
    #[error("release {release} of `{protocol}` is not known{}", neighbours(*release, known))]
    Unknown {
        /// The release.
        release: Release,
        /// The protocol.
        protocol: String,
        /// The releases that are known to have the protocol, in ascending order.
        known: Vec<Release>,
    },
}

/// Names the releases before and after a missing one, or the range of known releases.
fn neighbours(release: Release, known: &[Release]) -> String {
    let before = known.iter().rev().find(|other| **other < release);
    let after = known.iter().find(|other| **other > release);
    match (before, after, known.first(), known.last()) {
        (Some(before), Some(after), ..) => format!("; {after} follows {before}"),
        (_, _, Some(first), Some(last)) => format!("; known releases are {first} to {last}"),
        _ => String::new(),
    }
}

impl History {
    /// Makes a history. Of two snapshots of one release, the later one counts.
    ///
    /// # Errors
    /// If there are more than 128 releases, or an interface is from a recorded answer.
    pub fn new(snapshots: impl IntoIterator<Item = Snapshot>) -> Result<Self, HistoryError> {
        build::history(snapshots)
    }

    /// Returns the history of all releases from 2.9 on that were known when this crate was published. The first call
    /// parses it.
    pub fn known() -> &'static Self {
        static KNOWN: OnceLock<History> = OnceLock::new();
        KNOWN.get_or_init(|| {
            // A test reads it, so this cannot fail.
            History::parse(include_str!("../../history.txt")).unwrap_or_else(|error| unreachable!("{error}"))
        })
    }

    /// Reads a history from its text, which [`Display`](std::fmt::Display) writes.
    ///
    /// # Errors
    /// If the text is not a history.
    pub fn parse(text: &str) -> Result<Self, HistoryError> {
        text::parse(text)
    }

    /// Returns all releases, in ascending order.
    pub fn releases(&self) -> &[Release] {
        &self.releases
    }

    /// Returns the releases that have a protocol, in ascending order.
    pub fn releases_of(&self, protocol: &str) -> impl DoubleEndedIterator<Item = Release> + '_ {
        let has = self.protocol(protocol).map_or(Set::default(), |protocol| protocol.releases);
        self.releases.iter().enumerate().filter(move |(index, _)| has.has(*index)).map(|(_, release)| *release)
    }

    /// Returns the interface of a protocol in a release, or `None` if the history does not have it.
    pub fn interface(&self, protocol: &str, release: Release) -> Option<Interface> {
        let index = self.releases.binary_search(&release).ok()?;
        let protocol = self.protocol(protocol).filter(|protocol| protocol.releases.has(index))?;
        Some(rebuild::interface(self, protocol, index))
    }

    /// Returns the interface of a protocol in a release that is given as text, such as `8.2` or `7.2.22`.
    ///
    /// # Errors
    /// If the text is not a release, or the history does not have it.
    pub fn interface_of(&self, protocol: &str, release: &str) -> Result<Interface, ReleaseError> {
        let release: Release = release.parse()?;
        self.interface(protocol, release).ok_or_else(|| ReleaseError::Unknown {
            release,
            protocol: protocol.to_owned(),
            known: self.releases_of(protocol).collect(),
        })
    }

    /// Returns the interfaces of a release, or `None` if the history does not have it.
    pub fn snapshot(&self, release: Release) -> Option<Snapshot> {
        self.releases.binary_search(&release).ok()?;
        let protocols = self.protocols.iter().filter_map(|protocol| {
            let interface = self.interface(&protocol.name, release)?;
            Some((protocol.name.clone(), interface))
        });
        Some(Snapshot { release, protocols: protocols.collect() })
    }

    /// Returns the history with another release, or with another snapshot of one that it has.
    ///
    /// # Errors
    /// The same as of [`new`](Self::new).
    pub fn with_release(&self, snapshot: Snapshot) -> Result<Self, HistoryError> {
        let earlier = self.releases.iter().filter_map(|release| self.snapshot(*release));
        Self::new(earlier.chain([snapshot]))
    }

    fn protocol(&self, name: &str) -> Option<&Protocol> {
        self.protocols.iter().find(|protocol| protocol.name == name)
    }
}
