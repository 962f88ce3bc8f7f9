// Generated as `qmp` from schemas/qapi/authz.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Types, commands and events of `schemas/qapi/authz.json`.

#[allow(unused_imports)] // not every module needs types of others
use super::*;
use crate::wire::{enumeration, record};

/// The enum `QAuthZListPolicy`, since QEMU 4.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,QAuthZListPolicy)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QAuthZListPolicy {
    /// Value `deny`.
    Deny,
    /// Value `allow`.
    Allow,
}

enumeration! { sent QAuthZListPolicy {
    "deny" Deny,
    "allow" Allow,
} }

/// The enum `QAuthZListFormat`, since QEMU 4.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,QAuthZListFormat)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QAuthZListFormat {
    /// Value `exact`.
    Exact,
    /// Value `glob`.
    Glob,
}

enumeration! { sent QAuthZListFormat {
    "exact" Exact,
    "glob" Glob,
} }

/// The struct `QAuthZListRule`, since QEMU 4.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,QAuthZListRule)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct QAuthZListRule {
    /// Member `match`.
    pub r#match: String,
    /// Member `policy`.
    pub policy: QAuthZListPolicy,
    /// Member `format`.
    pub format: Option<QAuthZListFormat>,
}

impl QAuthZListRule {
    /// With the mandatory members, no optional one set.
    pub fn new(r#match: impl Into<String>, policy: impl Into<QAuthZListPolicy>) -> Self {
        Self { r#match: r#match.into(), policy: policy.into(), format: None }
    }

    /// Sets `format`.
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

/// The struct `AuthZListProperties`, since QEMU 4.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,AuthZListProperties)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AuthZListProperties {
    /// Member `policy`.
    pub policy: Option<QAuthZListPolicy>,
    /// Member `rules`.
    pub rules: Option<Vec<QAuthZListRule>>,
}

impl AuthZListProperties {
    /// With no member set.
    #[inline]
    pub fn new() -> Self {
        Self { policy: None, rules: None }
    }

    /// Sets `policy`.
    #[must_use]
    pub fn policy(mut self, policy: impl Into<QAuthZListPolicy>) -> Self {
        self.policy = Some(policy.into());
        self
    }

    /// Sets `rules`.
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

/// The struct `AuthZListFileProperties`, since QEMU 4.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,AuthZListFileProperties)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AuthZListFileProperties {
    /// Member `filename`.
    pub filename: String,
    /// Member `refresh`.
    pub refresh: Option<bool>,
}

impl AuthZListFileProperties {
    /// With the mandatory members, no optional one set.
    pub fn new(filename: impl Into<String>) -> Self {
        Self { filename: filename.into(), refresh: None }
    }

    /// Sets `refresh`.
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

/// The struct `AuthZPAMProperties`, since QEMU 4.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,AuthZPAMProperties)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AuthZpamProperties {
    /// Member `service`.
    pub service: String,
}

impl AuthZpamProperties {
    /// With the mandatory members, no optional one set.
    pub fn new(service: impl Into<String>) -> Self {
        Self { service: service.into() }
    }
}

record! { sent AuthZpamProperties {
    service: "service" required,
} }

/// The struct `AuthZSimpleProperties`, since QEMU 4.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,AuthZSimpleProperties)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AuthZSimpleProperties {
    /// Member `identity`.
    pub identity: String,
}

impl AuthZSimpleProperties {
    /// With the mandatory members, no optional one set.
    pub fn new(identity: impl Into<String>) -> Self {
        Self { identity: identity.into() }
    }
}

record! { sent AuthZSimpleProperties {
    identity: "identity" required,
} }
