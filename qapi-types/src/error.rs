//! The error that a server answers with.

use std::fmt;

use crate::{Extra, shown};

/// The error that a server returns in place of a reply.
///
/// Its text is for people and may change between releases; programs look at the class. QEMU specifies it in
/// `docs/interop/qmp-spec.rst`, section “Error”.
#[derive(Clone, Debug, PartialEq)]
pub struct CommandError {
    /// The kind of error.
    pub class: ErrorClass,
    /// A description of the error by the server.
    pub desc: String,
    /// Members other than `class` and `desc`. The current protocol has none.
    pub extra: Extra,
}

impl CommandError {
    /// Creates an error of the given class.
    pub fn new(class: ErrorClass, desc: impl Into<String>) -> Self {
        Self { class, desc: desc.into(), extra: Extra::default() }
    }

    /// Creates an error of the class [`GenericError`](ErrorClass::GenericError), which nearly all errors have.
    pub fn generic(desc: impl Into<String>) -> Self {
        Self::new(ErrorClass::GenericError, desc)
    }
}

/// The most bytes of a description that are displayed.
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

/// The class of a [`CommandError`] (`QapiErrorClass` in `qapi/error.json`).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorClass {
    /// An error that programs need not tell from others.
    GenericError,
    /// The command is not known, or not enabled.
    CommandNotFound,
    /// A device has failed to become active.
    DeviceNotActive,
    /// There is no such device.
    DeviceNotFound,
    /// KVM lacks a capability that is needed.
    KvmMissingCap,
    /// A class that these bindings do not know.
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
