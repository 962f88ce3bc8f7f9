//! The error a server answers with.

use std::fmt;

use crate::{Extra, shown};

/// What a server answers instead of a return value.
///
/// `docs/interop/qmp-spec.rst` of QEMU, “error”: the description is for people and may change; the
/// class is for programs.
#[derive(Clone, Debug, PartialEq)]
pub struct CommandError {
    /// What kind of error it is.
    pub class: ErrorClass,
    /// What happened, in the server's words.
    pub desc: String,
    /// Members other than `class` and `desc`. The current protocol has none.
    pub extra: Extra,
}

impl CommandError {
    /// An error of any class.
    pub fn new(class: ErrorClass, desc: impl Into<String>) -> Self {
        Self { class, desc: desc.into(), extra: Extra::default() }
    }

    /// An error of the class nearly all errors are of.
    pub fn generic(desc: impl Into<String>) -> Self {
        Self::new(ErrorClass::GenericError, desc)
    }
}

/// How much of a description is displayed, in bytes.
const DESC: usize = 1024;

/// Shows the description, shortened to 1024 bytes and escaped as by [`shown`], and the class unless it is
/// `GenericError`. Line ends, which descriptions of QEMU can contain, are escaped, too. The field `desc` has the
/// complete text.
impl fmt::Display for CommandError {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let desc = shown(&self.desc).up_to(DESC);
        match self.class {
            ErrorClass::GenericError => desc.fmt(f),
            ref class => write!(f, "{desc} ({class})"),
        }
    }
}

impl std::error::Error for CommandError {}

crate::wire::record! { both CommandError { class: "class" required, desc: "desc" required } extra }

/// The class of an [`CommandError`] (`QapiErrorClass` in `qapi/error.json`).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorClass {
    /// Any error that no program needs to tell from others.
    GenericError,
    /// The command is not known, or not enabled.
    CommandNotFound,
    /// A device has failed to become active.
    DeviceNotActive,
    /// There is no such device.
    DeviceNotFound,
    /// KVM lacks a capability that is needed.
    KvmMissingCap,
    /// A class these bindings do not know.
    Unknown(Box<str>),
}

crate::wire::enumeration! {
    both ErrorClass {
        "GenericError" GenericError,
        "CommandNotFound" CommandNotFound,
        "DeviceNotActive" DeviceNotActive,
        "DeviceNotFound" DeviceNotFound,
        "KVMMissingCap" KvmMissingCap,
    } open
}
