//! Names of commands, events, members, values and features, to ask whether a server's schema has them.
//!
//! With the feature `names`, `qmp::names`, `qga::names` and `qsd::names` have a constant for each argument, member,
//! value and feature of QEMU's, so that a misspelling does not compile.

use std::borrow::Cow;
use std::fmt;

use crate::{Command, Event};

/// The name of a command or event or of a part of one, to ask whether a server's schema has it.
///
/// `Display` writes it, and queries by text accept it in this form:
///
/// | text | meaning |
/// |---|---|
/// | `blockdev-mirror`, `STOP` | a command, an event |
/// | `blockdev-mirror.sync`, `transaction.actions.data.node-name` | an argument of a command, or a member of an event's data; after further dots, members of its type |
/// | `query-status->running` | a member of a command's reply |
/// | `blockdev-mirror.sync=full` | a value of an enumeration |
/// | `blockdev-mirror:deprecated`, `blockdev-mirror.sync=full:unstable` | a feature of any of these |
///
/// Arrays, alternatives and branches add no step to a path: `blockdev-add.discard-no-unref` is an argument of only some
/// drivers.
///
/// ```
/// # #[cfg(all(feature = "qmp", feature = "names"))] {
/// use qapi_types::names::Name;
/// use qapi_types::qmp::command::QueryStatus;
/// use qapi_types::qmp::names::command::{blockdev_add, blockdev_mirror};
/// use qapi_types::qmp::names::{features, types};
///
/// assert_eq!(blockdev_mirror::TARGET_IS_ZERO.to_string(), "blockdev-mirror.target-is-zero");
/// let full = blockdev_mirror::SYNC.value(types::mirror_sync_mode::FULL);
/// assert_eq!(full.to_string(), "blockdev-mirror.sync=full");
/// let file = blockdev_add::FILE.member(types::blockdev_options_qcow2::DISCARD_NO_UNREF);
/// assert_eq!(file.to_string(), "blockdev-add.file.discard-no-unref");
/// let running = Name::reply::<QueryStatus>().member(types::status_info::RUNNING);
/// assert_eq!(running.to_string(), "query-status->running");
/// assert_eq!(Name::command::<QueryStatus>().feature(features::DEPRECATED).to_string(), "query-status:deprecated");
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Name(Cow<'static, str>);

/// The name of a member of a type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct MemberName(&'static str);

/// The name of a value of an enumeration.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ValueName(&'static str);

/// The name of a feature in a schema, such as `deprecated` or `unstable`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct FeatureName(&'static str);

impl Name {
    /// Creates a name from its text, which is not checked. No server has a misspelt name.
    pub const fn new(text: &'static str) -> Self {
        Self(Cow::Borrowed(text))
    }

    /// Returns the name of a command.
    pub const fn command<C: Command>() -> Self {
        Self::new(C::NAME)
    }

    /// Returns the name of an event.
    pub const fn event<E: Event>() -> Self {
        Self::new(E::NAME)
    }

    /// Returns the name of a command's reply. By itself it names nothing in a server's schema; add a member.
    pub fn reply<C: Command>() -> Self {
        Self(Cow::Owned(format!("{}->", C::NAME)))
    }

    /// Appends a member: an argument of a command, or a member of an argument's type.
    #[must_use]
    pub fn member(self, member: MemberName) -> Self {
        let dot = if self.0.ends_with("->") { "" } else { "." };
        self.with(dot, member.0)
    }

    /// Appends a value to the name of a member whose type is an enumeration.
    #[must_use]
    pub fn value(self, value: ValueName) -> Self {
        self.with("=", value.0)
    }

    /// Appends a feature.
    #[must_use]
    pub fn feature(self, feature: FeatureName) -> Self {
        self.with(":", feature.0)
    }

    fn with(self, separator: &str, text: &str) -> Self {
        let mut name = self.0.into_owned();
        name.push_str(separator);
        name.push_str(text);
        Self(Cow::Owned(name))
    }

    /// Returns the text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

macro_rules! part {
    ($($name:ident)*) => {$(
        impl $name {
            /// Creates a name from its text, which is not checked.
            pub const fn new(text: &'static str) -> Self {
                Self(text)
            }

            /// Returns the text.
            pub const fn as_str(self) -> &'static str {
                self.0
            }
        }
    )*};
}
part! { MemberName ValueName FeatureName }

/// Declares modules of constants. A module's names begin with the given text.
#[cfg(all(feature = "names", any(feature = "_qmp", feature = "qga")))]
macro_rules! __names {
    ($($kind:ident $module:ident $before:literal { $($constant:ident $name:literal)* })*) => {$(
        #[doc = concat!("Names in `", stringify!($module), "`.")]
        pub mod $module {
            $(
                #[doc = concat!("`", $before, $name, "`")]
                pub const $constant: $crate::names::$kind = $crate::names::$kind::new(concat!($before, $name));
            )*
        }
    )*};
}
#[cfg(all(feature = "names", any(feature = "_qmp", feature = "qga")))]
pub(crate) use __names as names;
