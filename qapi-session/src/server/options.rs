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
    /// The release (major, minor, micro) in a monitor's greeting and `query-version`, and in an agent's `guest-info`.
    /// Default: `None`, which means the release of the schema.
    pub release: Option<(u32, u32, u32)>,
    /// The member `package` of a monitor's version, such as a distribution's package version. Default: empty.
    pub package: String,
    /// Whether a QMP server offers out-of-band execution. Default: false.
    pub out_of_band: bool,
    /// Whether the server starts before the machine is built (`-preconfig`), so that only commands with
    /// `allow-preconfig` are executed. Default: false.
    pub preconfig: bool,
    /// The policy for deprecated and unstable parts of the protocol. By default all of them are accepted and shown.
    pub policy: Policy,
    /// The output, in bytes, that may be held for a client that does not read. While more is held, no further command
    /// of this client is executed. If the held events alone exceed this, the connection is closed. Default: 64 MiB.
    pub backlog: usize,
    /// The longest time that a connection which is about to be closed waits for a client that reads none of its output.
    /// Default: 1 second.
    pub linger: Duration,
    /// Whether any command with an `async` method may be dropped, at an `await`, when its client disconnects. If false,
    /// a command runs to its end unless it is declared with `#[qapi(cancel)]`. Default: false.
    pub cancel: bool,
    /// A function that says which symbols are defined. `query-qmp-schema` leaves out the parts of the schema whose
    /// conditions are false. Default: `None`, which means that all symbols are defined.
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
    /// Sets [`release`](Self#structfield.release), and an empty package.
    #[must_use]
    pub fn release(self, major: u32, minor: u32, micro: u32) -> Self {
        self.version(major, minor, micro, "")
    }

    /// Sets [`release`](Self#structfield.release) and [`package`](Self#structfield.package).
    #[must_use]
    pub fn version(mut self, major: u32, minor: u32, micro: u32, package: impl Into<String>) -> Self {
        (self.release, self.package) = (Some((major, minor, micro)), package.into());
        self
    }

    /// Sets [`out_of_band`](Self#structfield.out_of_band).
    #[must_use]
    pub fn out_of_band(mut self, offered: bool) -> Self {
        self.out_of_band = offered;
        self
    }

    /// Sets [`preconfig`](Self#structfield.preconfig).
    #[must_use]
    pub fn preconfig(mut self, preconfig: bool) -> Self {
        self.preconfig = preconfig;
        self
    }

    /// Sets [`policy`](Self#structfield.policy).
    #[must_use]
    pub fn policy(mut self, policy: Policy) -> Self {
        self.policy = policy;
        self
    }

    /// Sets [`backlog`](Self#structfield.backlog), in bytes.
    #[must_use]
    pub fn backlog(mut self, bytes: usize) -> Self {
        self.backlog = bytes;
        self
    }

    /// Sets [`linger`](Self#structfield.linger).
    #[must_use]
    pub fn linger(mut self, linger: Duration) -> Self {
        self.linger = linger;
        self
    }

    /// Sets [`cancel`](Self#structfield.cancel).
    #[must_use]
    pub fn cancel(mut self, cancel: bool) -> Self {
        self.cancel = cancel;
        self
    }

    /// Sets the function [`defined`](Self#structfield.defined).
    #[must_use]
    pub fn defined(mut self, defined: fn(&str) -> bool) -> Self {
        self.defined = Some(defined);
        self
    }
}
