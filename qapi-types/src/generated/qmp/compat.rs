// Generated as `qmp` from schemas/qapi/compat.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Types, commands and events of `schemas/qapi/compat.json`.

#[allow(unused_imports)] // not every module needs types of others
use super::*;
use crate::Extra;
use crate::wire::{enumeration, record};

/// What QEMU does about commands and arguments that may go away.
///
/// The enum `CompatPolicyInput`, since QEMU 6.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,CompatPolicyInput)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CompatPolicyInput {
    /// Executes them as usual.
    Accept,
    /// Refuses them with an error, so that tests find their use.
    Reject,
    /// Aborts the QEMU process, so that tests cannot overlook their use.
    Crash,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { both CompatPolicyInput {
    "accept" Accept,
    "reject" Reject,
    "crash" Crash,
} open }

/// What QEMU does about reply members and events that may go away.
///
/// The enum `CompatPolicyOutput`, since QEMU 6.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,CompatPolicyOutput)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CompatPolicyOutput {
    /// Sends them as usual.
    Accept,
    /// Leaves them out, so that tests find clients that rely on them.
    Hide,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { both CompatPolicyOutput {
    "accept" Accept,
    "hide" Hide,
} open }

/// How QEMU treats deprecated and unstable parts of its interface, as for `-compat`.
///
/// It serves to test management software before an interface goes away. It covers what the schema marks with
/// the features `deprecated` and `unstable` in QMP, not the command line and not changes of meaning.
/// Enumeration values are never hidden in replies.
///
/// The struct `CompatPolicy`, since QEMU 6.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,CompatPolicy)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CompatPolicy {
    /// Treatment of deprecated commands, arguments and values. Default: `accept`.
    #[doc(alias = "deprecated-input")]
    pub deprecated_input: Option<CompatPolicyInput>,
    /// Treatment of deprecated reply members and events. Default: `accept`.
    #[doc(alias = "deprecated-output")]
    pub deprecated_output: Option<CompatPolicyOutput>,
    /// Treatment of experimental commands, arguments and values. Default: `accept`.
    ///
    /// Member `unstable-input`, since QEMU 6.2.
    #[doc(alias = "unstable-input")]
    pub unstable_input: Option<CompatPolicyInput>,
    /// Treatment of experimental reply members and events. Default: `accept`.
    ///
    /// Member `unstable-output`, since QEMU 6.2.
    #[doc(alias = "unstable-output")]
    pub unstable_output: Option<CompatPolicyOutput>,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl CompatPolicy {
    /// Creates a value with no member set.
    #[inline]
    pub fn new() -> Self {
        Self {
            deprecated_input: None,
            deprecated_output: None,
            unstable_input: None,
            unstable_output: None,
            extra: Extra::default(),
        }
    }

    /// Sets `deprecated-input`. Treatment of deprecated commands, arguments and values. Default: `accept`.
    #[must_use]
    pub fn deprecated_input(mut self, deprecated_input: impl Into<CompatPolicyInput>) -> Self {
        self.deprecated_input = Some(deprecated_input.into());
        self
    }

    /// Sets `deprecated-output`. Treatment of deprecated reply members and events. Default: `accept`.
    #[must_use]
    pub fn deprecated_output(mut self, deprecated_output: impl Into<CompatPolicyOutput>) -> Self {
        self.deprecated_output = Some(deprecated_output.into());
        self
    }

    /// Sets `unstable-input`. Treatment of experimental commands, arguments and values. Default: `accept`.
    #[must_use]
    pub fn unstable_input(mut self, unstable_input: impl Into<CompatPolicyInput>) -> Self {
        self.unstable_input = Some(unstable_input.into());
        self
    }

    /// Sets `unstable-output`. Treatment of experimental reply members and events. Default: `accept`.
    #[must_use]
    pub fn unstable_output(mut self, unstable_output: impl Into<CompatPolicyOutput>) -> Self {
        self.unstable_output = Some(unstable_output.into());
        self
    }
}

record! { both CompatPolicy {
    deprecated_input: "deprecated-input" optional,
    deprecated_output: "deprecated-output" optional,
    unstable_input: "unstable-input" optional,
    unstable_output: "unstable-output" optional,
} extra }
