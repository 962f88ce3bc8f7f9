// Generated as `zoo` from zoo.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Types, commands and events of `zoo.json`.

#[allow(unused_imports)] // not every module needs types of others
use super::*;
use qapi_types::wire::{alternate, enumeration, record, union};
use qapi_types::{Any, Extra};

/// The enum `Species`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Species {
    /// Value `owl`.
    Owl,
    /// Value `o-x`.
    #[doc(alias = "o-x")]
    OX,
    /// Value `4x4`.
    #[doc(alias = "4x4")]
    _4x4,
    /// Value `unknown`.
    #[doc(alias = "unknown")]
    UnknownValue,
    /// Value `dodo`. **Deprecated** upstream. Only in builds with `CONFIG_DODO`.
    Dodo,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { both Species {
    "owl" Owl,
    "o-x" OX,
    "4x4" _4x4,
    "unknown" UnknownValue,
    "dodo" Dodo,
} open }

/// The enum `Food`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Food {
    /// Value `hay`.
    Hay,
    /// Value `meat`.
    Meat,
}

enumeration! { sent Food {
    "hay" Hay,
    "meat" Meat,
} }

/// The struct `Keywords`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Keywords {
    /// Member `type`.
    pub r#type: String,
    /// Member `self`.
    #[doc(alias = "self")]
    pub self_: Option<i64>,
    /// Member `extra`.
    #[doc(alias = "extra")]
    pub extra2: Option<bool>,
    /// Member `new`.
    pub new: Option<u8>,
    /// Member `in_out`.
    pub in_out: Option<Vec<String>>,
}

impl Keywords {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(r#type: impl Into<String>) -> Self {
        Self { r#type: r#type.into(), self_: None, extra2: None, new: None, in_out: None }
    }

    /// Sets `self`.
    #[must_use]
    #[inline]
    pub fn self_(mut self, self_: i64) -> Self {
        self.self_ = Some(self_);
        self
    }

    /// Sets `extra`.
    #[must_use]
    #[inline]
    pub fn extra(mut self, extra2: bool) -> Self {
        self.extra2 = Some(extra2);
        self
    }

    /// Sets `new`.
    #[must_use]
    #[inline]
    pub fn new2(mut self, new: u8) -> Self {
        self.new = Some(new);
        self
    }

    /// Sets `in_out`.
    #[must_use]
    pub fn in_out(mut self, in_out: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.in_out = Some(in_out.into_iter().map(Into::into).collect());
        self
    }
}

record! { sent Keywords {
    r#type: "type" required,
    self_: "self" optional,
    extra2: "extra" optional,
    new: "new" optional,
    in_out: "in_out" optional,
} }

/// The struct `Animal`.
///
/// Features: `furry`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Animal {
    /// Member `name`.
    pub name: String,
    /// Member `species`.
    pub species: Species,
    /// Member `weight`.
    pub weight: Option<f64>,
    /// Member `blob`.
    pub blob: Option<Any>,
    /// Member `young`.
    pub young: Option<Vec<Animal>>,
    /// Member `mother`.
    pub mother: Option<Box<Animal>>,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl Animal {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(name: impl Into<String>, species: impl Into<Species>) -> Self {
        Self {
            name: name.into(),
            species: species.into(),
            weight: None,
            blob: None,
            young: None,
            mother: None,
            extra: Extra::default(),
        }
    }

    /// Sets `weight`.
    #[must_use]
    #[inline]
    pub fn weight(mut self, weight: f64) -> Self {
        self.weight = Some(weight);
        self
    }

    /// Sets `blob`.
    #[must_use]
    pub fn blob(mut self, blob: impl Into<Any>) -> Self {
        self.blob = Some(blob.into());
        self
    }

    /// Sets `young`.
    #[must_use]
    pub fn young(mut self, young: impl IntoIterator<Item = impl Into<Animal>>) -> Self {
        self.young = Some(young.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `mother`.
    #[must_use]
    pub fn mother(mut self, mother: impl Into<Animal>) -> Self {
        self.mother = Some(Box::new(mother.into()));
        self
    }
}

record! { received Animal {
    name: "name" required,
    species: "species" required,
    weight: "weight" optional,
    blob: "blob" optional,
    young: "young" optional,
    mother: "mother" optional,
} extra }

/// The union `Cage`.
///
/// Its tag is `species`. [`CageBranch`] has the values of the tag.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Cage {
    /// Member `id`.
    pub id: String,
    /// Member `locked`.
    pub locked: Option<bool>,
    /// The value of `species`, with the members of its branch.
    pub branch: CageBranch,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl Cage {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(id: impl Into<String>, branch: impl Into<CageBranch>) -> Self {
        Self { id: id.into(), locked: None, branch: branch.into(), extra: Extra::default() }
    }

    /// Sets `locked`.
    #[must_use]
    #[inline]
    pub fn locked(mut self, locked: bool) -> Self {
        self.locked = Some(locked);
        self
    }

    /// Creates a value with the branch `owl`.
    pub fn owl(id: impl Into<String>, perches: u16) -> Self {
        Self::new(id, CageBranch::Owl(OwlCage::new(perches)))
    }

    /// Creates a value with the branch `o-x`.
    pub fn o_x(id: impl Into<String>, area: impl Into<Size>) -> Self {
        Self::new(id, CageBranch::OX(OxCage::new(area)))
    }

    /// Creates a value with the branch `4x4`.
    pub fn _4x4(id: impl Into<String>) -> Self {
        Self::new(id, CageBranch::_4x4)
    }

    /// Creates a value with the branch `unknown`.
    pub fn unknown(id: impl Into<String>) -> Self {
        Self::new(id, CageBranch::UnknownValue)
    }

    /// Creates a value with the branch `dodo`. **Deprecated** upstream.
    pub fn dodo(id: impl Into<String>) -> Self {
        Self::new(id, CageBranch::Dodo)
    }
}

/// The branches of [`Cage`], by the value of `species`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CageBranch {
    /// Branch `owl`.
    Owl(OwlCage),
    /// Branch `o-x`.
    OX(OxCage),
    /// Branch `4x4`.
    _4x4,
    /// Branch `unknown`.
    UnknownValue,
    /// Branch `dodo`. **Deprecated** upstream.
    Dodo,
    /// A branch that this type does not know. Its members are in `extra`.
    Unknown(Box<str>),
}

impl From<OwlCage> for CageBranch {
    #[inline]
    fn from(value: OwlCage) -> Self {
        Self::Owl(value)
    }
}

impl From<OxCage> for CageBranch {
    #[inline]
    fn from(value: OxCage) -> Self {
        Self::OX(value)
    }
}

union! {
    both Cage {
        id: "id" required,
        locked: "locked" optional,
    }
    species: Species = "species" required,
    branch: CageBranch {
        "owl" Owl(OwlCage),
        "o-x" OX(OxCage),
        "4x4" _4x4,
        "unknown" UnknownValue,
        "dodo" Dodo,
    }
    extra
}

/// The alternate `CageOrId`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CageOrId {
    /// An object.
    Cage(Box<Cage>),
    /// A string.
    Id(String),
    /// Null.
    None,
}

impl From<Cage> for CageOrId {
    #[inline]
    fn from(value: Cage) -> Self {
        Self::Cage(Box::new(value))
    }
}

impl From<String> for CageOrId {
    #[inline]
    fn from(value: String) -> Self {
        Self::Id(value)
    }
}

impl From<&str> for CageOrId {
    #[inline]
    fn from(value: &str) -> Self {
        Self::Id(value.to_owned())
    }
}

alternate! { both CageOrId, "an object or a string or null", {
    object Cage(Box<Cage>),
    string Id(String),
    null None,
} }

/// The alternate `Size`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Size {
    /// A number.
    Exact(f64),
    /// An array.
    Range(Vec<i64>),
    /// A boolean.
    Fits(bool),
}

impl From<f64> for Size {
    #[inline]
    fn from(value: f64) -> Self {
        Self::Exact(value)
    }
}

impl From<Vec<i64>> for Size {
    #[inline]
    fn from(value: Vec<i64>) -> Self {
        Self::Range(value)
    }
}

impl From<bool> for Size {
    #[inline]
    fn from(value: bool) -> Self {
        Self::Fits(value)
    }
}

alternate! { both Size, "a number or an array or a boolean", {
    number Exact(f64),
    array Range(Vec<i64>),
    boolean Fits(bool),
} }

/// The struct `OwlCage`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OwlCage {
    /// Member `perches`.
    pub perches: u16,
    /// Member `inside`.
    pub inside: Option<CageOrId>,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl OwlCage {
    /// Creates a value with the mandatory members and no optional one.
    #[inline]
    pub fn new(perches: u16) -> Self {
        Self { perches, inside: None, extra: Extra::default() }
    }

    /// Sets `inside`.
    #[must_use]
    pub fn inside(mut self, inside: impl Into<CageOrId>) -> Self {
        self.inside = Some(inside.into());
        self
    }
}

record! { both OwlCage {
    perches: "perches" required,
    inside: "inside" optional,
} extra }

/// The struct `OxCage`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OxCage {
    /// Member `area`.
    pub area: Size,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl OxCage {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(area: impl Into<Size>) -> Self {
        Self { area: area.into(), extra: Extra::default() }
    }
}

record! { both OxCage {
    area: "area" required,
} extra }

/// Commands of `zoo.json`.
pub(crate) mod command {
    use super::super::types;
    use qapi_types::wire::{record, transparent};
    use qapi_types::{Any, Command, Empty, Extra, OobCommand, SilentCommand};

    /// The command `feed_all`.
    ///
    /// Returns nothing.
    ///
    /// May be executed out of band.
    #[doc(alias = "feed_all")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct FeedAll {
        /// Member `food`.
        pub food: types::Food,
        /// Member `portions`.
        pub portions: Option<i8>,
    }

    impl FeedAll {
        /// Creates a value with the mandatory members and no optional one.
        pub fn new(food: impl Into<types::Food>) -> Self {
            Self { food: food.into(), portions: None }
        }

        /// Sets `portions`.
        #[must_use]
        #[inline]
        pub fn portions(mut self, portions: i8) -> Self {
            self.portions = Some(portions);
            self
        }
    }

    record! { sent FeedAll {
        food: "food" required,
        portions: "portions" optional,
    } }

    impl Command for FeedAll {
        type Reply = Empty;
        const NAME: &'static str = "feed_all";
    }

    impl OobCommand for FeedAll {}

    /// The command `build-cage`.
    ///
    /// Returns [`Cage`](types::Cage).
    #[doc(alias = "build-cage")]
    #[derive(Clone, Debug, PartialEq)]
    pub struct BuildCage(pub types::Cage);

    impl BuildCage {
        /// Creates it from its arguments.
        pub fn new(arguments: impl Into<types::Cage>) -> Self {
            Self(arguments.into())
        }
    }

    impl From<types::Cage> for BuildCage {
        #[inline]
        fn from(value: types::Cage) -> Self {
            Self(value)
        }
    }

    transparent! { sent BuildCage(types::Cage) }

    impl Command for BuildCage {
        type Reply = types::Cage;
        const NAME: &'static str = "build-cage";
    }

    /// The command `adopt`.
    ///
    /// Returns an array of [`Animal`](types::Animal).
    ///
    /// May be executed before the machine is built.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Adopt {
        /// Member `type`.
        pub r#type: String,
        /// Member `self`.
        #[doc(alias = "self")]
        pub self_: Option<i64>,
        /// Member `extra`.
        #[doc(alias = "extra")]
        pub extra2: Option<bool>,
        /// Member `new`.
        pub new: Option<u8>,
        /// Member `in_out`.
        pub in_out: Option<Vec<String>>,
    }

    impl Adopt {
        /// Creates a value with the mandatory members and no optional one.
        pub fn new(r#type: impl Into<String>) -> Self {
            Self { r#type: r#type.into(), self_: None, extra2: None, new: None, in_out: None }
        }

        /// Sets `self`.
        #[must_use]
        #[inline]
        pub fn self_(mut self, self_: i64) -> Self {
            self.self_ = Some(self_);
            self
        }

        /// Sets `extra`.
        #[must_use]
        #[inline]
        pub fn extra(mut self, extra2: bool) -> Self {
            self.extra2 = Some(extra2);
            self
        }

        /// Sets `new`.
        #[must_use]
        #[inline]
        pub fn new2(mut self, new: u8) -> Self {
            self.new = Some(new);
            self
        }

        /// Sets `in_out`.
        #[must_use]
        pub fn in_out(mut self, in_out: impl IntoIterator<Item = impl Into<String>>) -> Self {
            self.in_out = Some(in_out.into_iter().map(Into::into).collect());
            self
        }
    }

    impl From<types::Keywords> for Adopt {
        #[inline]
        fn from(members: types::Keywords) -> Self {
            Self {
                r#type: members.r#type,
                self_: members.self_,
                extra2: members.extra2,
                new: members.new,
                in_out: members.in_out,
            }
        }
    }

    record! { sent Adopt {
        r#type: "type" required,
        self_: "self" optional,
        extra2: "extra" optional,
        new: "new" optional,
        in_out: "in_out" optional,
    } }

    impl Command for Adopt {
        type Reply = Vec<types::Animal>;
        const NAME: &'static str = "adopt";
    }

    /// The command `count-legs`.
    ///
    /// Returns `u64`.
    #[doc(alias = "count-legs")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CountLegs {}

    impl CountLegs {
        /// Creates a value with no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent CountLegs {} }

    impl Command for CountLegs {
        type Reply = u64;
        const NAME: &'static str = "count-legs";
    }

    /// The command `close-zoo`.
    ///
    /// Sends no reply on success.
    #[doc(alias = "close-zoo")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CloseZoo {}

    impl CloseZoo {
        /// Creates a value with no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent CloseZoo {} }

    impl Command for CloseZoo {
        type Reply = Empty;
        const NAME: &'static str = "close-zoo";
        const SUCCESS_RESPONSE: bool = false;
    }

    impl SilentCommand for CloseZoo {}

    /// The command `call-out`.
    ///
    /// Returns nothing.
    ///
    /// Accepts arguments other than its fields: see `argument`.
    #[doc(alias = "call-out")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CallOut {
        /// Member `name`.
        pub name: String,
        /// Members that this type does not know.
        pub extra: Extra,
    }

    impl CallOut {
        /// Creates a value with the mandatory members and no optional one.
        pub fn new(name: impl Into<String>) -> Self {
            Self { name: name.into(), extra: Extra::default() }
        }

        /// Adds an argument that the schema does not declare. Declared arguments have fields.
        #[must_use]
        pub fn argument(mut self, name: impl Into<String>, value: impl Into<Any>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    record! { sent CallOut {
        name: "name" required,
    } extra }

    impl Command for CallOut {
        type Reply = Empty;
        const NAME: &'static str = "call-out";
        const GENERATED: bool = false;
    }

    /// The command `__org.example_tickle`.
    ///
    /// Returns nothing.
    #[doc(alias = "__org.example_tickle")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct OrgExampleTickle {
        /// Member `__org.example_where`.
        #[doc(alias = "__org.example_where")]
        pub org_example_where: types::CageOrId,
    }

    impl OrgExampleTickle {
        /// Creates a value with the mandatory members and no optional one.
        pub fn new(org_example_where: impl Into<types::CageOrId>) -> Self {
            Self { org_example_where: org_example_where.into() }
        }
    }

    record! { sent OrgExampleTickle {
        org_example_where: "__org.example_where" required,
    } }

    impl Command for OrgExampleTickle {
        type Reply = Empty;
        const NAME: &'static str = "__org.example_tickle";
    }
}

/// Events of `zoo.json`.
pub(crate) mod event {
    use super::super::types;
    use qapi_types::wire::{record, transparent};
    use qapi_types::{Event, Extra};

    /// The event `ANIMAL_BORN`.
    #[doc(alias = "ANIMAL_BORN")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct AnimalBorn {
        /// Member `animal`.
        pub animal: types::Animal,
        /// Members that this type does not know.
        pub extra: Extra,
    }

    impl AnimalBorn {
        /// Creates a value with the mandatory members and no optional one.
        pub fn new(animal: impl Into<types::Animal>) -> Self {
            Self { animal: animal.into(), extra: Extra::default() }
        }
    }

    record! { received AnimalBorn {
        animal: "animal" required,
    } extra }

    impl Event for AnimalBorn {
        const NAME: &'static str = "ANIMAL_BORN";
    }

    /// The event `CAGE_MOVED`.
    #[doc(alias = "CAGE_MOVED")]
    #[derive(Clone, Debug, PartialEq)]
    pub struct CageMoved(pub types::Cage);

    impl CageMoved {
        /// Creates it from its data.
        pub fn new(data: impl Into<types::Cage>) -> Self {
            Self(data.into())
        }
    }

    impl From<types::Cage> for CageMoved {
        #[inline]
        fn from(value: types::Cage) -> Self {
            Self(value)
        }
    }

    transparent! { received CageMoved(types::Cage) }

    impl Event for CageMoved {
        const NAME: &'static str = "CAGE_MOVED";
    }

    /// The event `ZOO_CLOSED`.
    ///
    /// Only in builds with `CONFIG_NIGHT && !CONFIG_DAY`.
    #[doc(alias = "ZOO_CLOSED")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ZooClosed {
        /// Members that this type does not know.
        pub extra: Extra,
    }

    impl ZooClosed {
        /// Creates a value with no member set.
        #[inline]
        pub fn new() -> Self {
            Self { extra: Extra::default() }
        }
    }

    record! { received ZooClosed {} extra }

    impl Event for ZooClosed {
        const NAME: &'static str = "ZOO_CLOSED";
    }
}
