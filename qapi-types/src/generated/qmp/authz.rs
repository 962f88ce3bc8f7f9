// Generated as `qmp` from schemas/qapi/authz.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Types, commands and events of `schemas/qapi/authz.json`.

#[allow(unused_imports)] // not every module needs types of others
use super::*;
use crate::wire::{enumeration, record};

/// Decision of an authorization rule or list.
///
/// The enum `QAuthZListPolicy`, since QEMU 4.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,QAuthZListPolicy)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QAuthZListPolicy {
    /// The user is refused.
    Deny,
    /// The user is accepted.
    Allow,
}

enumeration! { sent QAuthZListPolicy {
    "deny" Deny,
    "allow" Allow,
} }

/// How the pattern of an authorization rule is compared with a user's identity.
///
/// The enum `QAuthZListFormat`, since QEMU 4.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,QAuthZListFormat)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QAuthZListFormat {
    /// The pattern equals the identity, character by character.
    Exact,
    /// The pattern may contain the shell wildcards `?` for one character and `*` for any number.
    Glob,
}

enumeration! { sent QAuthZListFormat {
    "exact" Exact,
    "glob" Glob,
} }

/// Rule that accepts or refuses the users whose identity fits a pattern.
///
/// The struct `QAuthZListRule`, since QEMU 4.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,QAuthZListRule)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct QAuthZListRule {
    /// Pattern for the identity: a distinguished name for TLS certificates, a user name for SASL.
    pub r#match: String,
    /// Decision for users that fit the pattern.
    pub policy: QAuthZListPolicy,
    /// How the pattern is compared. Default: `exact`.
    pub format: Option<QAuthZListFormat>,
}

impl QAuthZListRule {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(r#match: impl Into<String>, policy: impl Into<QAuthZListPolicy>) -> Self {
        Self { r#match: r#match.into(), policy: policy.into(), format: None }
    }

    /// Sets `format`. How the pattern is compared. Default: `exact`.
    #[must_use]
    pub fn format(mut self, format: impl Into<QAuthZListFormat>) -> Self {
        self.format = Some(format.into());
        self
    }
}

record! { sent QAuthZListRule {
    r#match: "match" required,
    policy: "policy" required,
    format: "format" optional,
} }

/// Properties of an `authz-list` object, which decides by the first rule that fits.
///
/// The struct `AuthZListProperties`, since QEMU 4.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,AuthZListProperties)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AuthZListProperties {
    /// Decision for users that no rule fits. Default: `deny`.
    pub policy: Option<QAuthZListPolicy>,
    /// Rules in the order in which they are tried. The first that fits decides. If absent: all users get the
    /// decision of `policy`.
    pub rules: Option<Vec<QAuthZListRule>>,
}

impl AuthZListProperties {
    /// Creates a value with no member set.
    #[inline]
    pub fn new() -> Self {
        Self { policy: None, rules: None }
    }

    /// Sets `policy`. Decision for users that no rule fits. Default: `deny`.
    #[must_use]
    pub fn policy(mut self, policy: impl Into<QAuthZListPolicy>) -> Self {
        self.policy = Some(policy.into());
        self
    }

    /// Sets `rules`. Rules in the order in which they are tried. The first that fits decides. If absent: all users
    /// get the decision of `policy`.
    #[must_use]
    pub fn rules(mut self, rules: impl IntoIterator<Item = impl Into<QAuthZListRule>>) -> Self {
        self.rules = Some(rules.into_iter().map(Into::into).collect());
        self
    }
}

record! { sent AuthZListProperties {
    policy: "policy" optional,
    rules: "rules" optional,
} }

/// Properties of an `authz-listfile` object, which reads its rules from a file on the host.
///
/// The struct `AuthZListFileProperties`, since QEMU 4.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,AuthZListFileProperties)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AuthZListFileProperties {
    /// Path on the host of a JSON file with the members of `AuthZListProperties`.
    pub filename: String,
    /// Whether the file is watched and read again when it changes. While its content is invalid, all users are
    /// refused. If absent: true if QEMU was built with inotify support.
    pub refresh: Option<bool>,
}

impl AuthZListFileProperties {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(filename: impl Into<String>) -> Self {
        Self { filename: filename.into(), refresh: None }
    }

    /// Sets `refresh`. Whether the file is watched and read again when it changes. While its content is invalid,
    /// all users are refused. If absent: true if QEMU was built with inotify support.
    #[must_use]
    #[inline]
    pub fn refresh(mut self, refresh: bool) -> Self {
        self.refresh = Some(refresh);
        self
    }
}

record! { sent AuthZListFileProperties {
    filename: "filename" required,
    refresh: "refresh" optional,
} }

/// Properties of an `authz-pam` object, which asks the host's PAM for each decision.
///
/// The struct `AuthZPAMProperties`, since QEMU 4.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,AuthZPAMProperties)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AuthZpamProperties {
    /// Name of the PAM configuration, usually a file in `/etc/pam.d`. Its `account` rules decide.
    pub service: String,
}

impl AuthZpamProperties {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(service: impl Into<String>) -> Self {
        Self { service: service.into() }
    }
}

record! { sent AuthZpamProperties {
    service: "service" required,
} }

/// Properties of an `authz-simple` object, which accepts a single user.
///
/// The struct `AuthZSimpleProperties`, since QEMU 4.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,AuthZSimpleProperties)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AuthZSimpleProperties {
    /// Identity that is accepted: for TLS, the distinguished name of the client's certificate; for SASL, the user
    /// name.
    pub identity: String,
}

impl AuthZSimpleProperties {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(identity: impl Into<String>) -> Self {
        Self { identity: identity.into() }
    }
}

record! { sent AuthZSimpleProperties {
    identity: "identity" required,
} }
