//! Options of a server: its version, its features and its limits.

use std::time::Duration;

use super::Policy;

/// Options of a server. Every option has a default.
///
/// ```
/// let options = qapi_session::server::Options::default().out_of_band(true).version(10, 2, 2, "mine");
/// ```
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Options {
    /// The release that a monitor greets with and that an agent's `guest-info` says: major, minor, micro. That of the schema,
    /// unless set.
    pub release: Option<(u32, u32, u32)>,
    /// What it says of its package there. Empty.
    pub package: String,
    /// Whether a QMP server offers out-of-band execution. False.
    pub out_of_band: bool,
    /// Whether it starts before the machine is built (`-preconfig`), so that only commands with
    /// `allow-preconfig` are executed. False.
    pub preconfig: bool,
    /// The policy for deprecated and unstable parts of the protocol. By default all of them are accepted and shown.
    pub policy: Policy,
    /// Bytes of output that are held for a client that does not read. Until they are read no further
    /// command of its is executed; if events alone go beyond, the connection is closed. 64 MiB.
    pub backlog: usize,
    /// How long a connection that is to be closed waits for the client to read what it has been sent.
    /// 1 second.
    pub linger: Duration,
    /// Whether an async command is dropped half done when its client disconnects. By default every command runs to its
    /// end, and `#[qapi(cancel)]` chooses otherwise for one. False.
    pub cancel: bool,
    /// Which symbols the schema's conditions see as defined, for `query-qmp-schema`. All, unless set.
    pub defined: Option<fn(&str) -> bool>,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            release: None,
            package: String::new(),
            out_of_band: false,
            preconfig: false,
            policy: Policy::default(),
            backlog: 64 << 20,
            linger: Duration::from_secs(1),
            cancel: false,
            defined: None,
        }
    }
}

impl Options {
    /// With another release, and a package that says nothing.
    #[must_use]
    pub fn release(self, major: u32, minor: u32, micro: u32) -> Self {
        self.version(major, minor, micro, "")
    }

    /// With another version to greet with: a release and a package.
    #[must_use]
    pub fn version(mut self, major: u32, minor: u32, micro: u32, package: impl Into<String>) -> Self {
        (self.release, self.package) = (Some((major, minor, micro)), package.into());
        self
    }

    /// With [`out_of_band`](Self#structfield.out_of_band).
    #[must_use]
    pub fn out_of_band(mut self, offered: bool) -> Self {
        self.out_of_band = offered;
        self
    }

    /// With [`preconfig`](Self#structfield.preconfig).
    #[must_use]
    pub fn preconfig(mut self, preconfig: bool) -> Self {
        self.preconfig = preconfig;
        self
    }

    /// With another [`policy`](Self#structfield.policy).
    #[must_use]
    pub fn policy(mut self, policy: Policy) -> Self {
        self.policy = policy;
        self
    }

    /// With another [`backlog`](Self#structfield.backlog).
    #[must_use]
    pub fn backlog(mut self, bytes: usize) -> Self {
        self.backlog = bytes;
        self
    }

    /// With another [`linger`](Self#structfield.linger).
    #[must_use]
    pub fn linger(mut self, linger: Duration) -> Self {
        self.linger = linger;
        self
    }

    /// With [`cancel`](Self#structfield.cancel).
    #[must_use]
    pub fn cancel(mut self, cancel: bool) -> Self {
        self.cancel = cancel;
        self
    }

    /// With other symbols [`defined`](Self#structfield.defined).
    #[must_use]
    pub fn defined(mut self, defined: fn(&str) -> bool) -> Self {
        self.defined = Some(defined);
        self
    }
}
