// Generated as `lamps` from lamps.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.
// The documentation contains text of the schema, under the licence of that text.

//! Types, commands and events of `lamps.json`.
//!
//! # Lamps
//!
//! This belongs to no definition, such as [`Lamp`](super::Lamp).

#[allow(unused_imports)] // not every module needs types of others
use super::*;
use qapi_types::Extra;
use qapi_types::wire::{alternate, enumeration, record, union};

/// What a lamp *gives*: at 1 \<= n \<= 3 bulbs, or n\*2 watts.
///
/// The names are those of [`Lamp`](super::Lamp), not of \|lamps\|.
///
/// The enum `Light`, since 1.0.
///
/// # Features
///
/// - `deprecated`: Member [`dim`](variant@Light::Dim) is deprecated.  Use `"on"` instead.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Light {
    /// none; see [`lamp-set`](super::command::LampSet)
    ///
    /// Value `off`.
    Off,
    /// all of it.
    ///
    /// It is made of
    ///
    /// 1. one part
    ///
    ///    - and its parts
    ///
    /// 2. another
    ///
    /// Value `on`.
    On,
    /// some of it (since 1.2)
    ///
    /// Value `dim`, since 1.2. **Deprecated** upstream.
    Dim,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { both Light {
    "off" Off,
    "on" On,
    "dim" Dim,
} open }

/// A lamp.
///
/// > **Note:** Lamps are hot.  See <https://lamps.example/hot_lamps>,
/// > and [the other page](<https://lamps.example/cold>).
///
/// - **bulb**: what is **in** it
/// - **shade**: what is **on** it
///
/// The struct `Lamp`, since 1.0.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Lamp {
    /// kind of lamp, as \<maker\>/\[model\]
    ///
    /// Member `type`.
    pub r#type: String,
    /// what [`Light`](super::Light) it gives
    ///
    /// Member `light`.
    pub light: Option<Light>,
    /// whether it has wires; [`LAMP_BROKEN`](super::event::LampBroken) tells
    /// when not
    ///
    /// Member `wired`.
    pub wired: bool,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl Lamp {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(r#type: impl Into<String>, wired: bool) -> Self {
        Self { r#type: r#type.into(), light: None, wired, extra: Extra::default() }
    }

    /// Sets `light`.
    #[must_use]
    pub fn light(mut self, light: impl Into<Light>) -> Self {
        self.light = Some(light.into());
        self
    }
}

record! { both Lamp {
    r#type: "type" required,
    light: "light" optional,
    wired: "wired" required,
} extra }

/// The alternate `LampOrName`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum LampOrName {
    /// the lamp itself
    ///
    /// An object.
    Lamp(Lamp),
    /// what it is called
    ///
    /// A string.
    Name(String),
}

impl From<Lamp> for LampOrName {
    #[inline]
    fn from(value: Lamp) -> Self {
        Self::Lamp(value)
    }
}

impl From<String> for LampOrName {
    #[inline]
    fn from(value: String) -> Self {
        Self::Name(value)
    }
}

impl From<&str> for LampOrName {
    #[inline]
    fn from(value: &str) -> Self {
        Self::Name(value.to_owned())
    }
}

alternate! { sent LampOrName, "an object or a string", {
    object Lamp(Lamp),
    string Name(String),
} }

/// Where a lamp is plugged in.  The file is `/dev/plug`.
///
/// The union `Plug`.
///
/// Its tag is `state`. [`PlugBranch`] has the values of the tag.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Plug {
    /// the voltage
    ///
    /// Member `volts`.
    pub volts: i64,
    /// what it gives, if not [`volts`](field@Plug::volts)
    ///
    /// The value of `state`, with the members of its branch.
    pub branch: PlugBranch,
}

impl Plug {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(volts: i64, branch: impl Into<PlugBranch>) -> Self {
        Self { volts, branch: branch.into() }
    }

    /// Creates a value with the branch `off`.
    #[inline]
    pub fn off(volts: i64) -> Self {
        Self::new(volts, PlugBranch::Off)
    }

    /// Creates a value with the branch `on`.
    pub fn on(volts: i64, r#type: impl Into<String>, wired: bool) -> Self {
        Self::new(volts, PlugBranch::On(Lamp::new(r#type, wired)))
    }

    /// Creates a value with the branch `dim`. **Deprecated** upstream.
    #[inline]
    pub fn dim(volts: i64) -> Self {
        Self::new(volts, PlugBranch::Dim)
    }
}

/// The branches of [`Plug`], by the value of `state`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PlugBranch {
    /// none; see [`lamp-set`](super::command::LampSet)
    ///
    /// Branch `off`.
    Off,
    /// all of it.
    ///
    /// It is made of
    ///
    /// 1. one part
    ///
    ///    - and its parts
    ///
    /// 2. another
    ///
    /// Branch `on`.
    On(Lamp),
    /// some of it (since 1.2)
    ///
    /// Branch `dim`. **Deprecated** upstream.
    Dim,
}

impl From<Lamp> for PlugBranch {
    #[inline]
    fn from(value: Lamp) -> Self {
        Self::On(value)
    }
}

union! {
    sent Plug {
        volts: "volts" required,
    }
    state: Light = "state" required,
    branch: PlugBranch {
        "off" Off,
        "on" On(Lamp),
        "dim" Dim,
    }
}

/// Commands of `lamps.json`.
pub(crate) mod command {
    use super::super::types;
    use qapi_types::wire::{record, transparent};
    use qapi_types::{Command, Empty};

    /// Sets a lamp's [`Light`](types::Light).
    ///
    /// The command `lamp-set`, since 1.1.
    ///
    /// **Unstable** upstream: it may change or go away without notice.
    ///
    /// Returns [`Lamp`](types::Lamp).
    ///
    /// # Returns
    ///
    /// the lamp as it was
    ///
    /// # Errors
    ///
    /// - If there is no [`lamp`](field@LampSet::lamp), LampNotFound
    /// - If it cannot give any \-\-light
    ///
    /// # Features
    ///
    /// - `unstable`: It may go.
    ///
    /// # Examples
    ///
    /// **Example:** A lamp
    ///
    /// ```text
    /// -> { "execute": "lamp-set",
    ///      "arguments": { "lamp": "a", "light": "on" } }
    /// <- { "return": { "type": "a", "wired": false } }
    /// ```
    ///
    /// **Example:**
    ///
    /// All is dark:
    ///
    /// ```text
    /// -> { "execute": "lamp-set",
    ///      "arguments": { "lamp": "a", "light": "off" } }
    /// ... the lamp is set ...
    /// ```
    ///
    /// # Since
    ///
    /// 1.1 for one lamp, and 1.2 for all of them (see [`Light`](types::Light))
    ///
    /// # To do
    ///
    /// All of them at once.
    #[doc(alias = "lamp-set")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct LampSet {
        /// the lamp, of course
        ///
        /// Member `lamp`.
        pub lamp: types::LampOrName,
        /// what it is to give: [`lamp`](field@LampSet::lamp) must be able to
        ///
        /// Member `light`.
        pub light: types::Light,
    }

    impl LampSet {
        /// Creates a value with the mandatory members and no optional one.
        pub fn new(lamp: impl Into<types::LampOrName>, light: impl Into<types::Light>) -> Self {
            Self { lamp: lamp.into(), light: light.into() }
        }
    }

    record! { sent LampSet {
        lamp: "lamp" required,
        light: "light" required,
    } }

    impl Command for LampSet {
        type Reply = types::Lamp;
        const NAME: &'static str = "lamp-set";
        const SINCE: Option<&'static str> = Some("1.1");
    }

    /// Plugs a lamp in.
    ///
    /// The command `plug-in`.
    ///
    /// Returns nothing.
    #[doc(alias = "plug-in")]
    #[derive(Clone, Debug, PartialEq)]
    pub struct PlugIn(pub types::Plug);

    impl PlugIn {
        /// Creates it from its arguments.
        pub fn new(arguments: impl Into<types::Plug>) -> Self {
            Self(arguments.into())
        }
    }

    impl From<types::Plug> for PlugIn {
        #[inline]
        fn from(value: types::Plug) -> Self {
            Self(value)
        }
    }

    transparent! { sent PlugIn(types::Plug) }

    impl Command for PlugIn {
        type Reply = Empty;
        const NAME: &'static str = "plug-in";
    }
}

/// Events of `lamps.json`.
pub(crate) mod event {
    use super::super::types;
    use qapi_types::wire::record;
    use qapi_types::{Event, Extra};

    /// A lamp is broken, which [`lamp-set`](types::command::LampSet) does not change.
    ///
    /// The event `LAMP_BROKEN`.
    ///
    /// # Notes
    ///
    /// > **Caution:** Don't touch.
    /// >
    /// > - Not even once.
    #[doc(alias = "LAMP_BROKEN")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct LampBroken {
        /// the [`Lamp`](types::Lamp)
        ///
        /// Member `lamp`.
        pub lamp: types::Lamp,
        /// Members that this type does not know.
        pub extra: Extra,
    }

    impl LampBroken {
        /// Creates a value with the mandatory members and no optional one.
        pub fn new(lamp: impl Into<types::Lamp>) -> Self {
            Self { lamp: lamp.into(), extra: Extra::default() }
        }
    }

    record! { received LampBroken {
        lamp: "lamp" required,
    } extra }

    impl Event for LampBroken {
        const NAME: &'static str = "LAMP_BROKEN";
    }
}
