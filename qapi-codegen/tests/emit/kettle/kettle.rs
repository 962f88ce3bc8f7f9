// Generated as `kettle` from kettle.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Types, commands and events of `kettle.json`.

#[allow(unused_imports)] // not every module needs types of others
use super::*;
use qapi_types::Extra;
use qapi_types::wire::{alternate, enumeration, record, union};

/// The enum `Part`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Part {
    /// Value `body`.
    Body,
    /// Value `lid`. Only in builds with `CONFIG_LID`.
    #[cfg(feature = "config-lid")]
    Lid,
    /// Value `whistle`. **Unstable** upstream: it may change or go away without notice. Only in builds with `CONFIG_LID && CONFIG_STEAM`.
    #[cfg(all(feature = "config-lid", feature = "config-steam"))]
    Whistle,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { both Part {
    "body" Body,
    #[cfg(feature = "config-lid")]
    "lid" Lid,
    #[cfg(all(feature = "config-lid", feature = "config-steam"))]
    "whistle" Whistle,
} open }

/// The struct `Lid`.
///
/// Only in builds with `CONFIG_LID`.
#[cfg(feature = "config-lid")]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Lid {
    /// Member `open`.
    pub open: bool,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "config-lid")]
impl Lid {
    /// Creates a value with the mandatory members and no optional one.
    #[inline]
    pub fn new(open: bool) -> Self {
        Self { open, extra: Extra::default() }
    }
}

#[cfg(feature = "config-lid")]
record! { both Lid {
    open: "open" required,
} extra }

/// The struct `Body`.
///
/// Features: `round`, `tight`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Body {
    /// Member `litres`.
    pub litres: f64,
    /// Member `lid`. Only in builds with `CONFIG_LID`.
    #[cfg(feature = "config-lid")]
    pub lid: Option<Lid>,
    /// Member `boiled`. **Deprecated** upstream. Only in builds with `!CONFIG_LID`.
    #[cfg(not(feature = "config-lid"))]
    pub boiled: i64,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl Body {
    /// Creates a value with the mandatory members and no optional one.
    #[inline]
    pub fn new(litres: f64, #[cfg(not(feature = "config-lid"))] boiled: i64) -> Self {
        Self {
            litres,
            #[cfg(feature = "config-lid")]
            lid: None,
            #[cfg(not(feature = "config-lid"))]
            boiled,
            extra: Extra::default(),
        }
    }

    /// Sets `lid`.
    #[cfg(feature = "config-lid")]
    #[must_use]
    pub fn lid(mut self, lid: impl Into<Lid>) -> Self {
        self.lid = Some(lid.into());
        self
    }
}

record! { both Body {
    litres: "litres" required,
    #[cfg(feature = "config-lid")]
    lid: "lid" optional,
    #[cfg(not(feature = "config-lid"))]
    boiled: "boiled" required,
} extra }

/// The struct `Whistle`.
///
/// Only in builds with `CONFIG_LID`.
#[cfg(feature = "config-lid")]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Whistle {
    /// Member `lid`.
    pub lid: Lid,
    /// Member `tone`.
    pub tone: Option<i64>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "config-lid")]
impl Whistle {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(lid: impl Into<Lid>) -> Self {
        Self { lid: lid.into(), tone: None, extra: Extra::default() }
    }

    /// Sets `tone`.
    #[must_use]
    #[inline]
    pub fn tone(mut self, tone: i64) -> Self {
        self.tone = Some(tone);
        self
    }
}

#[cfg(feature = "config-lid")]
record! { both Whistle {
    lid: "lid" required,
    tone: "tone" optional,
} extra }

/// The union `Piece`.
///
/// Its tag is `part`. [`PieceBranch`] has the values of the tag.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Piece {
    /// Member `weight`. Only in builds with `CONFIG_RADIO`.
    #[cfg(feature = "radio")]
    pub weight: i64,
    /// The value of `part`, with the members of its branch.
    pub branch: PieceBranch,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl Piece {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(#[cfg(feature = "radio")] weight: i64, branch: impl Into<PieceBranch>) -> Self {
        Self {
            #[cfg(feature = "radio")]
            weight,
            branch: branch.into(),
            extra: Extra::default(),
        }
    }

    /// Creates a value with the branch `body`. Only in builds with `!CONFIG_RADIO`.
    #[cfg(not(feature = "radio"))]
    pub fn body(#[cfg(feature = "radio")] weight: i64, body: impl Into<Body>) -> Self {
        Self {
            #[cfg(feature = "radio")]
            weight,
            branch: PieceBranch::Body(body.into()),
            extra: Extra::default(),
        }
    }

    /// Creates a value with the branch `body`. Only in builds with `!CONFIG_RADIO`.
    #[cfg(not(not(feature = "radio")))]
    #[inline]
    pub fn body(#[cfg(feature = "radio")] weight: i64) -> Self {
        Self {
            #[cfg(feature = "radio")]
            weight,
            branch: PieceBranch::Body,
            extra: Extra::default(),
        }
    }

    /// Creates a value with the branch `lid`. Only in builds with `CONFIG_LID`.
    #[cfg(feature = "config-lid")]
    #[inline]
    pub fn lid(#[cfg(feature = "radio")] weight: i64, open: bool) -> Self {
        Self {
            #[cfg(feature = "radio")]
            weight,
            branch: PieceBranch::Lid(Lid::new(open)),
            extra: Extra::default(),
        }
    }

    /// Creates a value with the branch `whistle`. **Unstable** upstream: it may change or go away without notice. Only in builds with `CONFIG_LID && CONFIG_STEAM`.
    #[cfg(all(feature = "config-lid", feature = "config-steam"))]
    pub fn whistle(#[cfg(feature = "radio")] weight: i64, lid: impl Into<Lid>) -> Self {
        let members = Whistle::new(lid);
        Self {
            #[cfg(feature = "radio")]
            weight,
            branch: PieceBranch::Whistle(members),
            extra: Extra::default(),
        }
    }
}

/// The branches of [`Piece`], by the value of `part`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PieceBranch {
    /// Branch `body`. Only in builds with `!CONFIG_RADIO`.
    #[cfg(not(feature = "radio"))]
    Body(Body),
    /// Branch `body`. Only in builds with `!CONFIG_RADIO`.
    #[cfg(not(not(feature = "radio")))]
    Body,
    /// Branch `lid`. Only in builds with `CONFIG_LID`.
    #[cfg(feature = "config-lid")]
    Lid(Lid),
    /// Branch `whistle`. **Unstable** upstream: it may change or go away without notice. Only in builds with `CONFIG_LID && CONFIG_STEAM`.
    #[cfg(all(feature = "config-lid", feature = "config-steam"))]
    Whistle(Whistle),
    /// A branch that this type does not know. Its members are in `extra`.
    Unknown(Box<str>),
}

#[cfg(not(feature = "radio"))]
impl From<Body> for PieceBranch {
    #[inline]
    fn from(value: Body) -> Self {
        Self::Body(value)
    }
}

#[cfg(feature = "config-lid")]
impl From<Lid> for PieceBranch {
    #[inline]
    fn from(value: Lid) -> Self {
        Self::Lid(value)
    }
}

#[cfg(all(feature = "config-lid", feature = "config-steam"))]
impl From<Whistle> for PieceBranch {
    #[inline]
    fn from(value: Whistle) -> Self {
        Self::Whistle(value)
    }
}

union! {
    both Piece {
        #[cfg(feature = "radio")]
        weight: "weight" required,
    }
    part: Part = "part" required,
    branch: PieceBranch {
        #[cfg(not(feature = "radio"))]
        "body" Body(Body),
        #[cfg(not(not(feature = "radio")))]
        "body" Body,
        #[cfg(feature = "config-lid")]
        "lid" Lid(Lid),
        #[cfg(all(feature = "config-lid", feature = "config-steam"))]
        "whistle" Whistle(Whistle),
    }
    extra
}

/// The alternate `Station`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Station {
    /// A string.
    Name(String),
    /// An object.
    #[cfg(feature = "config-lid")]
    Lid(Lid),
    /// Null.
    #[cfg(any(feature = "config-steam", feature = "radio"))]
    None,
}

impl From<String> for Station {
    #[inline]
    fn from(value: String) -> Self {
        Self::Name(value)
    }
}

impl From<&str> for Station {
    #[inline]
    fn from(value: &str) -> Self {
        Self::Name(value.to_owned())
    }
}

#[cfg(feature = "config-lid")]
impl From<Lid> for Station {
    #[inline]
    fn from(value: Lid) -> Self {
        Self::Lid(value)
    }
}

alternate! { both Station, "a string or an object or null", {
    string Name(String),
    #[cfg(feature = "config-lid")]
    object Lid(Lid),
    #[cfg(any(feature = "config-steam", feature = "radio"))]
    null None,
} }

/// The alternate `Volume`.
///
/// Only in builds with `CONFIG_RADIO`.
#[cfg(feature = "radio")]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Volume {
    /// An integer.
    Exact(i64),
    /// Null.
    Off,
}

#[cfg(feature = "radio")]
impl From<i64> for Volume {
    #[inline]
    fn from(value: i64) -> Self {
        Self::Exact(value)
    }
}

#[cfg(feature = "radio")]
alternate! { sent Volume, "an integer or null", {
    integer Exact(i64),
    null Off,
} }

/// The struct `Boil`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Boil {
    /// Member `degrees`.
    pub degrees: i64,
    /// Member `whistle`. Only in builds with `CONFIG_STEAM`.
    #[cfg(feature = "config-steam")]
    pub whistle: bool,
}

impl Boil {
    /// Creates a value with the mandatory members and no optional one.
    #[inline]
    pub fn new(degrees: i64, #[cfg(feature = "config-steam")] whistle: bool) -> Self {
        Self {
            degrees,
            #[cfg(feature = "config-steam")]
            whistle,
        }
    }
}

record! { sent Boil {
    degrees: "degrees" required,
    #[cfg(feature = "config-steam")]
    whistle: "whistle" required,
} }

/// The enum `Wave`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Wave {
    /// Value `fm`. Only in builds with `CONFIG_RADIO`.
    #[cfg(feature = "radio")]
    Fm,
}

enumeration! { sent Wave {
    #[cfg(feature = "radio")]
    "fm" Fm,
} }

/// The struct `Frequency`.
///
/// Only in builds with `CONFIG_RADIO`.
#[cfg(feature = "radio")]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Frequency {
    /// Member `mhz`.
    pub mhz: f64,
}

#[cfg(feature = "radio")]
impl Frequency {
    /// Creates a value with the mandatory members and no optional one.
    #[inline]
    pub fn new(mhz: f64) -> Self {
        Self { mhz }
    }
}

#[cfg(feature = "radio")]
record! { sent Frequency {
    mhz: "mhz" required,
} }

/// The union `Band`.
///
/// Its tag is `wave`. [`BandBranch`] has the values of the tag.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Band {
    /// The value of `wave`, with the members of its branch.
    pub branch: BandBranch,
}

impl Band {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(branch: impl Into<BandBranch>) -> Self {
        Self { branch: branch.into() }
    }

    /// Creates a value with the branch `fm`. Only in builds with `CONFIG_RADIO`.
    #[cfg(feature = "radio")]
    #[inline]
    pub fn fm(mhz: f64) -> Self {
        Self::new(BandBranch::Fm(Frequency::new(mhz)))
    }
}

/// The branches of [`Band`], by the value of `wave`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BandBranch {
    /// Branch `fm`. Only in builds with `CONFIG_RADIO`.
    #[cfg(feature = "radio")]
    Fm(Frequency),
}

#[cfg(feature = "radio")]
impl From<Frequency> for BandBranch {
    #[inline]
    fn from(value: Frequency) -> Self {
        Self::Fm(value)
    }
}

union! {
    sent Band {}
    wave: Wave = "wave" required,
    branch: BandBranch {
        #[cfg(feature = "radio")]
        "fm" Fm(Frequency),
    }
}

/// The alternate `Step`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Step {
    /// A number.
    #[cfg(feature = "radio")]
    Exact(f64),
}

#[cfg(feature = "radio")]
impl From<f64> for Step {
    #[inline]
    fn from(value: f64) -> Self {
        Self::Exact(value)
    }
}

alternate! { sent Step, "a number", {
    #[cfg(feature = "radio")]
    number Exact(f64),
} }

/// The struct `Boiled`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Boiled {
    /// Member `degrees`.
    pub degrees: i64,
    /// Member `station`. Only in builds with `CONFIG_RADIO`.
    #[cfg(feature = "radio")]
    pub station: Option<Station>,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl Boiled {
    /// Creates a value with the mandatory members and no optional one.
    #[inline]
    pub fn new(degrees: i64) -> Self {
        Self {
            degrees,
            #[cfg(feature = "radio")]
            station: None,
            extra: Extra::default(),
        }
    }

    /// Sets `station`.
    #[cfg(feature = "radio")]
    #[must_use]
    pub fn station(mut self, station: impl Into<Station>) -> Self {
        self.station = Some(station.into());
        self
    }
}

record! { received Boiled {
    degrees: "degrees" required,
    #[cfg(feature = "radio")]
    station: "station" optional,
} extra }

/// Commands of `kettle.json`.
pub(crate) mod command {
    use super::super::types;
    use qapi_types::wire::{record, transparent};
    use qapi_types::{Any, Command, Empty};

    /// The command `kettle-boil`.
    ///
    /// Returns [`Body`](types::Body).
    #[doc(alias = "kettle-boil")]
    #[derive(Clone, Debug, PartialEq)]
    pub struct KettleBoil(pub types::Boil);

    impl KettleBoil {
        /// Creates it from its arguments.
        pub fn new(arguments: impl Into<types::Boil>) -> Self {
            Self(arguments.into())
        }
    }

    impl From<types::Boil> for KettleBoil {
        #[inline]
        fn from(value: types::Boil) -> Self {
            Self(value)
        }
    }

    transparent! { sent KettleBoil(types::Boil) }

    impl Command for KettleBoil {
        type Reply = types::Body;
        const NAME: &'static str = "kettle-boil";
    }

    /// The command `kettle-open`.
    ///
    /// Only in builds with `CONFIG_LID`.
    ///
    /// Returns nothing.
    #[cfg(feature = "config-lid")]
    #[doc(alias = "kettle-open")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct KettleOpen {
        /// Member `open`.
        pub open: bool,
    }

    #[cfg(feature = "config-lid")]
    impl KettleOpen {
        /// Creates a value with the mandatory members and no optional one.
        #[inline]
        pub fn new(open: bool) -> Self {
            Self { open }
        }
    }

    #[cfg(feature = "config-lid")]
    impl From<types::Lid> for KettleOpen {
        #[inline]
        fn from(members: types::Lid) -> Self {
            Self { open: members.open }
        }
    }

    #[cfg(feature = "config-lid")]
    record! { sent KettleOpen {
        open: "open" required,
    } }

    #[cfg(feature = "config-lid")]
    impl Command for KettleOpen {
        type Reply = Empty;
        const NAME: &'static str = "kettle-open";
    }

    /// The command `kettle-pieces`.
    ///
    /// Returns an array of [`Piece`](types::Piece).
    #[doc(alias = "kettle-pieces")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct KettlePieces {}

    impl KettlePieces {
        /// Creates a value with no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent KettlePieces {} }

    impl Command for KettlePieces {
        type Reply = Vec<types::Piece>;
        const NAME: &'static str = "kettle-pieces";
    }

    /// The command `kettle-mend`.
    ///
    /// Returns nothing.
    #[doc(alias = "kettle-mend")]
    #[derive(Clone, Debug, PartialEq)]
    pub struct KettleMend(pub types::Piece);

    impl KettleMend {
        /// Creates it from its arguments.
        pub fn new(arguments: impl Into<types::Piece>) -> Self {
            Self(arguments.into())
        }
    }

    impl From<types::Piece> for KettleMend {
        #[inline]
        fn from(value: types::Piece) -> Self {
            Self(value)
        }
    }

    transparent! { sent KettleMend(types::Piece) }

    impl Command for KettleMend {
        type Reply = Empty;
        const NAME: &'static str = "kettle-mend";
    }

    /// The command `radio-tune`.
    ///
    /// **Unstable** upstream: it may change or go away without notice.
    ///
    /// Only in builds with `CONFIG_RADIO`.
    ///
    /// Returns nothing.
    #[cfg(feature = "radio")]
    #[doc(alias = "radio-tune")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct RadioTune {
        /// Member `station`.
        pub station: types::Station,
        /// Member `volume`.
        pub volume: Option<types::Volume>,
    }

    #[cfg(feature = "radio")]
    impl RadioTune {
        /// Creates a value with the mandatory members and no optional one.
        pub fn new(station: impl Into<types::Station>) -> Self {
            Self { station: station.into(), volume: None }
        }

        /// Sets `volume`.
        #[must_use]
        pub fn volume(mut self, volume: impl Into<types::Volume>) -> Self {
            self.volume = Some(volume.into());
            self
        }
    }

    #[cfg(feature = "radio")]
    record! { sent RadioTune {
        station: "station" required,
        volume: "volume" optional,
    } }

    #[cfg(feature = "radio")]
    impl Command for RadioTune {
        type Reply = Empty;
        const NAME: &'static str = "radio-tune";
    }

    /// The command `radio-scan`.
    ///
    /// Returns nothing.
    #[doc(alias = "radio-scan")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct RadioScan {
        /// Member `from`.
        pub from: types::Band,
        /// Member `step`.
        pub step: Option<types::Step>,
    }

    impl RadioScan {
        /// Creates a value with the mandatory members and no optional one.
        pub fn new(from: impl Into<types::Band>) -> Self {
            Self { from: from.into(), step: None }
        }

        /// Sets `step`.
        #[must_use]
        pub fn step(mut self, step: impl Into<types::Step>) -> Self {
            self.step = Some(step.into());
            self
        }
    }

    record! { sent RadioScan {
        from: "from" required,
        step: "step" optional,
    } }

    impl Command for RadioScan {
        type Reply = Empty;
        const NAME: &'static str = "radio-scan";
    }

    /// The command `query-qmp-schema`.
    ///
    /// Returns an array of `Any`.
    #[doc(alias = "query-qmp-schema")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct QueryQmpSchema {}

    impl QueryQmpSchema {
        /// Creates a value with no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent QueryQmpSchema {} }

    impl Command for QueryQmpSchema {
        type Reply = Vec<Any>;
        const NAME: &'static str = "query-qmp-schema";
    }
}

/// Events of `kettle.json`.
pub(crate) mod event {
    use super::super::types;
    use qapi_types::wire::record;
    use qapi_types::{Event, Extra};

    /// The event `KETTLE_BOILS`.
    #[doc(alias = "KETTLE_BOILS")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct KettleBoils {
        /// Member `degrees`.
        pub degrees: i64,
        /// Member `station`. Only in builds with `CONFIG_RADIO`.
        #[cfg(feature = "radio")]
        pub station: Option<types::Station>,
        /// Members that this type does not know.
        pub extra: Extra,
    }

    impl KettleBoils {
        /// Creates a value with the mandatory members and no optional one.
        #[inline]
        pub fn new(degrees: i64) -> Self {
            Self {
                degrees,
                #[cfg(feature = "radio")]
                station: None,
                extra: Extra::default(),
            }
        }

        /// Sets `station`.
        #[cfg(feature = "radio")]
        #[must_use]
        pub fn station(mut self, station: impl Into<types::Station>) -> Self {
            self.station = Some(station.into());
            self
        }
    }

    impl From<types::Boiled> for KettleBoils {
        #[inline]
        fn from(members: types::Boiled) -> Self {
            Self {
                degrees: members.degrees,
                #[cfg(feature = "radio")]
                station: members.station,
                extra: members.extra,
            }
        }
    }

    record! { received KettleBoils {
        degrees: "degrees" required,
        #[cfg(feature = "radio")]
        station: "station" optional,
    } extra }

    impl Event for KettleBoils {
        const NAME: &'static str = "KETTLE_BOILS";
    }

    /// The event `KETTLE_WHISTLES`.
    ///
    /// Only in builds with `CONFIG_LID && CONFIG_STEAM`.
    #[cfg(all(feature = "config-lid", feature = "config-steam"))]
    #[doc(alias = "KETTLE_WHISTLES")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct KettleWhistles {
        /// Member `lid`.
        pub lid: types::Lid,
        /// Member `tone`.
        pub tone: Option<i64>,
        /// Members that this type does not know.
        pub extra: Extra,
    }

    #[cfg(all(feature = "config-lid", feature = "config-steam"))]
    impl KettleWhistles {
        /// Creates a value with the mandatory members and no optional one.
        pub fn new(lid: impl Into<types::Lid>) -> Self {
            Self { lid: lid.into(), tone: None, extra: Extra::default() }
        }

        /// Sets `tone`.
        #[must_use]
        #[inline]
        pub fn tone(mut self, tone: i64) -> Self {
            self.tone = Some(tone);
            self
        }
    }

    #[cfg(all(feature = "config-lid", feature = "config-steam"))]
    impl From<types::Whistle> for KettleWhistles {
        #[inline]
        fn from(members: types::Whistle) -> Self {
            Self { lid: members.lid, tone: members.tone, extra: members.extra }
        }
    }

    #[cfg(all(feature = "config-lid", feature = "config-steam"))]
    record! { received KettleWhistles {
        lid: "lid" required,
        tone: "tone" optional,
    } extra }

    #[cfg(all(feature = "config-lid", feature = "config-steam"))]
    impl Event for KettleWhistles {
        const NAME: &'static str = "KETTLE_WHISTLES";
    }
}
