// Generated as `names` from main.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Types, commands and events of `main.json`.

#[allow(unused_imports)] // not every module needs types of others
use super::*;
use qapi_types::Extra;
use qapi_types::wire::{alternate, enumeration, record, union};

/// The struct `Vec`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct VecObject {
    /// Member `v`.
    pub v: Option<Vec<VecObject>>,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl VecObject {
    /// Creates a value with no member set.
    #[inline]
    pub fn new() -> Self {
        Self { v: None, extra: Extra::default() }
    }

    /// Sets `v`.
    #[must_use]
    pub fn v(mut self, v: impl IntoIterator<Item = impl Into<VecObject>>) -> Self {
        self.v = Some(v.into_iter().map(Into::into).collect());
        self
    }
}

record! { received VecObject {
    v: "v" optional,
} extra }

/// The struct `Empty`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct EmptyObject {
    /// Members that this type does not know.
    pub extra: Extra,
}

impl EmptyObject {
    /// Creates a value with no member set.
    #[inline]
    pub fn new() -> Self {
        Self { extra: Extra::default() }
    }
}

record! { received EmptyObject {} extra }

/// The struct `IntoIterator`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IntoIteratorObject {
    /// Member `into-iter`.
    #[doc(alias = "into-iter")]
    pub into_iter: Vec<IntoIteratorObject>,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl IntoIteratorObject {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(into_iter: impl IntoIterator<Item = impl Into<IntoIteratorObject>>) -> Self {
        Self { into_iter: into_iter.into_iter().map(Into::into).collect(), extra: Extra::default() }
    }
}

record! { both IntoIteratorObject {
    into_iter: "into-iter" required,
} extra }

/// The struct `AnyThing`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AnyThing {
    /// Member `a`.
    pub a: i64,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl AnyThing {
    /// Creates a value with the mandatory members and no optional one.
    #[inline]
    pub fn new(a: i64) -> Self {
        Self { a, extra: Extra::default() }
    }
}

record! { both AnyThing {
    a: "a" required,
} extra }

/// The enum `Nothing`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Nothing {}

enumeration! { sent Nothing {
} }

/// The enum `Tag`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Tag {
    /// Value `self`.
    #[doc(alias = "self")]
    Self_,
    /// Value `unknown`.
    #[doc(alias = "unknown")]
    UnknownValue,
    /// Value `1`.
    #[doc(alias = "1")]
    _1,
    /// Value `self-2`.
    #[doc(alias = "self-2")]
    Self2,
}

enumeration! { sent Tag {
    "self" Self_,
    "unknown" UnknownValue,
    "1" _1,
    "self-2" Self2,
} }

/// The union `Tagged`.
///
/// Its tag is `new`. [`TaggedBranch`] has the values of the tag.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Tagged {
    /// The value of `new`, with the members of its branch.
    pub branch: TaggedBranch,
}

impl Tagged {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(branch: impl Into<TaggedBranch>) -> Self {
        Self { branch: branch.into() }
    }

    /// Creates a value with the branch `self`.
    #[inline]
    pub fn self_() -> Self {
        Self::new(TaggedBranch::Self_)
    }

    /// Creates a value with the branch `unknown`.
    pub fn unknown(unknown: impl Into<Inner>) -> Self {
        Self::new(TaggedBranch::UnknownValue(unknown.into()))
    }

    /// Creates a value with the branch `1`.
    #[inline]
    pub fn _1(a: i64) -> Self {
        Self::new(TaggedBranch::_1(AnyThing::new(a)))
    }

    /// Creates a value with the branch `self-2`.
    #[inline]
    pub fn self_2() -> Self {
        Self::new(TaggedBranch::Self2)
    }
}

/// The branches of [`Tagged`], by the value of `new`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TaggedBranch {
    /// Branch `self`.
    Self_,
    /// Branch `unknown`.
    UnknownValue(Inner),
    /// Branch `1`.
    _1(AnyThing),
    /// Branch `self-2`.
    Self2,
}

impl From<Inner> for TaggedBranch {
    #[inline]
    fn from(value: Inner) -> Self {
        Self::UnknownValue(value)
    }
}

impl From<AnyThing> for TaggedBranch {
    #[inline]
    fn from(value: AnyThing) -> Self {
        Self::_1(value)
    }
}

union! {
    sent Tagged {}
    new2: Tag = "new" required,
    branch: TaggedBranch {
        "self" Self_,
        "unknown" UnknownValue(Inner),
        "1" _1(AnyThing),
        "self-2" Self2,
    }
}

/// The enum `InnerTag`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InnerTag {
    /// Value `a`.
    A,
    /// Value `b`.
    B,
    /// Value `map`.
    Map,
    /// Value `new`.
    New,
}

enumeration! { sent InnerTag {
    "a" A,
    "b" B,
    "map" Map,
    "new" New,
} }

/// The union `Inner`.
///
/// Its tag is `kind`. [`InnerBranch`] has the values of the tag.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Inner {
    /// Member `map`.
    pub map: Option<i64>,
    /// Member `key`.
    pub key: Option<i64>,
    /// Member `early`.
    pub early: Option<i64>,
    /// Member `rest`.
    pub rest: Option<i64>,
    /// The value of `kind`, with the members of its branch.
    pub branch: InnerBranch,
}

impl Inner {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(branch: impl Into<InnerBranch>) -> Self {
        Self { map: None, key: None, early: None, rest: None, branch: branch.into() }
    }

    /// Sets `map`.
    #[must_use]
    #[inline]
    pub fn map(mut self, map: i64) -> Self {
        self.map = Some(map);
        self
    }

    /// Sets `key`.
    #[must_use]
    #[inline]
    pub fn key(mut self, key: i64) -> Self {
        self.key = Some(key);
        self
    }

    /// Sets `early`.
    #[must_use]
    #[inline]
    pub fn early(mut self, early: i64) -> Self {
        self.early = Some(early);
        self
    }

    /// Sets `rest`.
    #[must_use]
    #[inline]
    pub fn rest(mut self, rest: i64) -> Self {
        self.rest = Some(rest);
        self
    }

    /// Creates a value with the branch `a`.
    #[inline]
    pub fn a() -> Self {
        Self::new(InnerBranch::A(Locals::new()))
    }

    /// Creates a value with the branch `b`.
    #[inline]
    pub fn b() -> Self {
        Self::new(InnerBranch::B)
    }

    /// Creates a value with the branch `map`.
    #[inline]
    pub fn map2() -> Self {
        Self::new(InnerBranch::Map)
    }

    /// Creates a value with the branch `new`.
    #[inline]
    pub fn new2() -> Self {
        Self::new(InnerBranch::New)
    }
}

/// The branches of [`Inner`], by the value of `kind`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum InnerBranch {
    /// Branch `a`.
    A(Locals),
    /// Branch `b`.
    B,
    /// Branch `map`.
    Map,
    /// Branch `new`.
    New,
}

impl From<Locals> for InnerBranch {
    #[inline]
    fn from(value: Locals) -> Self {
        Self::A(value)
    }
}

union! {
    sent Inner {
        map: "map" optional,
        key: "key" optional,
        early: "early" optional,
        rest: "rest" optional,
    }
    kind: InnerTag = "kind" required,
    branch: InnerBranch {
        "a" A(Locals),
        "b" B,
        "map" Map,
        "new" New,
    }
}

/// The struct `Locals`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Locals {
    /// Member `tag`.
    pub tag: Option<i64>,
    /// Member `branch`.
    pub branch: Option<i64>,
    /// Member `extra`.
    #[doc(alias = "extra")]
    pub extra2: Option<i64>,
    /// Member `ended`.
    pub ended: Option<i64>,
    /// Member `serializer`.
    pub serializer: Option<i64>,
    /// Member `payload`.
    pub payload: Option<String>,
}

impl Locals {
    /// Creates a value with no member set.
    #[inline]
    pub fn new() -> Self {
        Self { tag: None, branch: None, extra2: None, ended: None, serializer: None, payload: None }
    }

    /// Sets `tag`.
    #[must_use]
    #[inline]
    pub fn tag(mut self, tag: i64) -> Self {
        self.tag = Some(tag);
        self
    }

    /// Sets `branch`.
    #[must_use]
    #[inline]
    pub fn branch(mut self, branch: i64) -> Self {
        self.branch = Some(branch);
        self
    }

    /// Sets `extra`.
    #[must_use]
    #[inline]
    pub fn extra(mut self, extra2: i64) -> Self {
        self.extra2 = Some(extra2);
        self
    }

    /// Sets `ended`.
    #[must_use]
    #[inline]
    pub fn ended(mut self, ended: i64) -> Self {
        self.ended = Some(ended);
        self
    }

    /// Sets `serializer`.
    #[must_use]
    #[inline]
    pub fn serializer(mut self, serializer: i64) -> Self {
        self.serializer = Some(serializer);
        self
    }

    /// Sets `payload`.
    #[must_use]
    pub fn payload(mut self, payload: impl Into<String>) -> Self {
        self.payload = Some(payload.into());
        self
    }
}

record! { sent Locals {
    tag: "tag" optional,
    branch: "branch" optional,
    extra2: "extra" optional,
    ended: "ended" optional,
    serializer: "serializer" optional,
    payload: "payload" optional,
} }

/// The struct `Methods`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Methods {
    /// Member `new`.
    pub new: Option<i64>,
    /// Member `with-new`.
    #[doc(alias = "with-new")]
    pub with_new: Option<i64>,
    /// Member `new2`.
    pub new2: Option<i64>,
}

impl Methods {
    /// Creates a value with no member set.
    #[inline]
    pub fn new() -> Self {
        Self { new: None, with_new: None, new2: None }
    }

    /// Sets `new`.
    #[must_use]
    #[inline]
    pub fn new2(mut self, new: i64) -> Self {
        self.new = Some(new);
        self
    }

    /// Sets `with-new`.
    #[must_use]
    #[inline]
    pub fn with_new(mut self, with_new: i64) -> Self {
        self.with_new = Some(with_new);
        self
    }

    /// Sets `new2`.
    #[must_use]
    #[inline]
    pub fn new22(mut self, new2: i64) -> Self {
        self.new2 = Some(new2);
        self
    }
}

record! { sent Methods {
    new: "new" optional,
    with_new: "with-new" optional,
    new2: "new2" optional,
} }

/// The alternate `Either`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Either {
    /// An object.
    Self_(AnyThing),
    /// A string.
    UnknownValue(String),
}

impl From<AnyThing> for Either {
    #[inline]
    fn from(value: AnyThing) -> Self {
        Self::Self_(value)
    }
}

impl From<String> for Either {
    #[inline]
    fn from(value: String) -> Self {
        Self::UnknownValue(value)
    }
}

impl From<&str> for Either {
    #[inline]
    fn from(value: &str) -> Self {
        Self::UnknownValue(value.to_owned())
    }
}

alternate! { sent Either, "an object or a string", {
    object Self_(AnyThing),
    string UnknownValue(String),
} }

/// The enum `Order`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Order {
    /// Value `release`.
    Release,
}

enumeration! { sent Order {
    "release" Release,
} }

/// The struct `Release`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Release {
    /// Member `order`.
    pub order: Order,
}

impl Release {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(order: impl Into<Order>) -> Self {
        Self { order: order.into() }
    }
}

record! { sent Release {
    order: "order" required,
} }

/// Commands of `main.json`.
pub(crate) mod command {
    use super::super::types;
    use qapi_types::wire::{record, transparent};
    use qapi_types::{Any, Command, Empty, Extra};

    /// The command `a-1`.
    ///
    /// Returns nothing.
    #[doc(alias = "a-1")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct A1 {}

    impl A1 {
        /// Creates a value with no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent A1 {} }

    impl Command for A1 {
        type Reply = Empty;
        const NAME: &'static str = "a-1";
    }

    /// The command `a1`.
    ///
    /// Returns nothing.
    #[doc(alias = "a1")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct A12 {}

    impl A12 {
        /// Creates a value with no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent A12 {} }

    impl Command for A12 {
        type Reply = Empty;
        const NAME: &'static str = "a1";
    }

    /// The command `string`.
    ///
    /// Returns nothing.
    #[doc(alias = "string")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct StringCommand {
        /// Member `s`.
        pub s: String,
        /// Member `o`.
        pub o: Option<Vec<String>>,
    }

    impl StringCommand {
        /// Creates a value with the mandatory members and no optional one.
        pub fn new(s: impl Into<String>) -> Self {
            Self { s: s.into(), o: None }
        }

        /// Sets `o`.
        #[must_use]
        pub fn o(mut self, o: impl IntoIterator<Item = impl Into<String>>) -> Self {
            self.o = Some(o.into_iter().map(Into::into).collect());
            self
        }
    }

    record! { sent StringCommand {
        s: "s" required,
        o: "o" optional,
    } }

    impl Command for StringCommand {
        type Reply = Empty;
        const NAME: &'static str = "string";
    }

    /// The command `option`.
    ///
    /// Returns nothing.
    #[doc(alias = "option")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct OptionCommand {
        /// Member `o`.
        pub o: Option<String>,
    }

    impl OptionCommand {
        /// Creates a value with no member set.
        #[inline]
        pub fn new() -> Self {
            Self { o: None }
        }

        /// Sets `o`.
        #[must_use]
        pub fn o(mut self, o: impl Into<String>) -> Self {
            self.o = Some(o.into());
            self
        }
    }

    record! { sent OptionCommand {
        o: "o" optional,
    } }

    impl Command for OptionCommand {
        type Reply = Empty;
        const NAME: &'static str = "option";
    }

    /// The command `box`.
    ///
    /// Returns nothing.
    #[doc(alias = "box")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct BoxCommand {}

    impl BoxCommand {
        /// Creates a value with no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent BoxCommand {} }

    impl Command for BoxCommand {
        type Reply = Empty;
        const NAME: &'static str = "box";
    }

    /// The command `self`.
    ///
    /// Returns nothing.
    #[doc(alias = "self")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct SelfCommand {}

    impl SelfCommand {
        /// Creates a value with no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent SelfCommand {} }

    impl Command for SelfCommand {
        type Reply = Empty;
        const NAME: &'static str = "self";
    }

    /// The command `empty`.
    ///
    /// Returns nothing.
    #[doc(alias = "empty")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct EmptyCommand {}

    impl EmptyCommand {
        /// Creates a value with no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent EmptyCommand {} }

    impl Command for EmptyCommand {
        type Reply = Empty;
        const NAME: &'static str = "empty";
    }

    /// The command `empty-object`.
    ///
    /// Returns nothing.
    #[doc(alias = "empty-object")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct EmptyObject {}

    impl EmptyObject {
        /// Creates a value with no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent EmptyObject {} }

    impl Command for EmptyObject {
        type Reply = Empty;
        const NAME: &'static str = "empty-object";
    }

    /// The command `extra`.
    ///
    /// Returns nothing.
    ///
    /// Accepts arguments other than its fields: see `argument`.
    #[doc(alias = "extra")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ExtraCommand {
        /// Member `argument`.
        pub argument: Option<String>,
        /// Member `extra`.
        #[doc(alias = "extra")]
        pub extra2: Option<i64>,
        /// Members that this type does not know.
        pub extra: Extra,
    }

    impl ExtraCommand {
        /// Creates a value with no member set.
        #[inline]
        pub fn new() -> Self {
            Self { argument: None, extra2: None, extra: Extra::default() }
        }

        /// Sets `argument`.
        #[must_use]
        pub fn argument2(mut self, argument: impl Into<String>) -> Self {
            self.argument = Some(argument.into());
            self
        }

        /// Sets `extra`.
        #[must_use]
        #[inline]
        pub fn extra(mut self, extra2: i64) -> Self {
            self.extra2 = Some(extra2);
            self
        }

        /// Adds an argument that the schema does not declare. Declared arguments have fields.
        #[must_use]
        pub fn argument(mut self, name: impl Into<String>, value: impl Into<Any>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    record! { sent ExtraCommand {
        argument: "argument" optional,
        extra2: "extra" optional,
    } extra }

    impl Command for ExtraCommand {
        type Reply = Empty;
        const NAME: &'static str = "extra";
        const GENERATED: bool = false;
    }

    /// The command `ok`.
    ///
    /// Returns nothing.
    #[doc(alias = "ok")]
    #[derive(Clone, Debug, PartialEq)]
    pub struct OkCommand(pub types::Tagged);

    impl OkCommand {
        /// Creates it from its arguments.
        pub fn new(arguments: impl Into<types::Tagged>) -> Self {
            Self(arguments.into())
        }
    }

    impl From<types::Tagged> for OkCommand {
        #[inline]
        fn from(value: types::Tagged) -> Self {
            Self(value)
        }
    }

    transparent! { sent OkCommand(types::Tagged) }

    impl Command for OkCommand {
        type Reply = Empty;
        const NAME: &'static str = "ok";
    }

    /// The command `some`.
    ///
    /// Returns [`EmptyObject`](types::EmptyObject).
    #[doc(alias = "some")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct SomeCommand {}

    impl SomeCommand {
        /// Creates a value with no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent SomeCommand {} }

    impl Command for SomeCommand {
        type Reply = types::EmptyObject;
        const NAME: &'static str = "some";
    }

    /// The command `methods`.
    ///
    /// Returns nothing.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Methods {
        /// Member `m`.
        pub m: types::Methods,
        /// Member `e`.
        pub e: types::Either,
        /// Member `n`.
        pub n: Option<types::Nothing>,
    }

    impl Methods {
        /// Creates a value with the mandatory members and no optional one.
        pub fn new(m: impl Into<types::Methods>, e: impl Into<types::Either>) -> Self {
            Self { m: m.into(), e: e.into(), n: None }
        }

        /// Sets `n`.
        #[must_use]
        pub fn n(mut self, n: impl Into<types::Nothing>) -> Self {
            self.n = Some(n.into());
            self
        }
    }

    record! { sent Methods {
        m: "m" required,
        e: "e" required,
        n: "n" optional,
    } }

    impl Command for Methods {
        type Reply = Empty;
        const NAME: &'static str = "methods";
    }

    /// The command `release`.
    ///
    /// Returns nothing.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Release {
        /// Member `order`.
        pub order: types::Order,
    }

    impl Release {
        /// Creates a value with the mandatory members and no optional one.
        pub fn new(order: impl Into<types::Order>) -> Self {
            Self { order: order.into() }
        }
    }

    impl From<types::Release> for Release {
        #[inline]
        fn from(members: types::Release) -> Self {
            Self { order: members.order }
        }
    }

    record! { sent Release {
        order: "order" required,
    } }

    impl Command for Release {
        type Reply = Empty;
        const NAME: &'static str = "release";
    }
}

/// Events of `main.json`.
pub(crate) mod event {
    use super::super::types;
    use qapi_types::wire::record;
    use qapi_types::{Any, Event, Extra};

    /// The event `A_1`.
    #[doc(alias = "A_1")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct A1 {
        /// Members that this type does not know.
        pub extra: Extra,
    }

    impl A1 {
        /// Creates a value with no member set.
        #[inline]
        pub fn new() -> Self {
            Self { extra: Extra::default() }
        }
    }

    record! { received A1 {} extra }

    impl Event for A1 {
        const NAME: &'static str = "A_1";
    }

    /// The event `A1`.
    #[doc(alias = "A1")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct A12 {
        /// Members that this type does not know.
        pub extra: Extra,
    }

    impl A12 {
        /// Creates a value with no member set.
        #[inline]
        pub fn new() -> Self {
            Self { extra: Extra::default() }
        }
    }

    record! { received A12 {} extra }

    impl Event for A12 {
        const NAME: &'static str = "A1";
    }

    /// The event `EVENT`.
    #[doc(alias = "EVENT")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct EventEvent {
        /// Members that this type does not know.
        pub extra: Extra,
    }

    impl EventEvent {
        /// Creates a value with no member set.
        #[inline]
        pub fn new() -> Self {
            Self { extra: Extra::default() }
        }
    }

    record! { received EventEvent {} extra }

    impl Event for EventEvent {
        const NAME: &'static str = "EVENT";
    }

    /// The event `UNKNOWN`.
    #[doc(alias = "UNKNOWN")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct UnknownEvent {
        /// Member `any`.
        pub any: Any,
        /// Members that this type does not know.
        pub extra: Extra,
    }

    impl UnknownEvent {
        /// Creates a value with the mandatory members and no optional one.
        pub fn new(any: impl Into<Any>) -> Self {
            Self { any: any.into(), extra: Extra::default() }
        }
    }

    record! { received UnknownEvent {
        any: "any" required,
    } extra }

    impl Event for UnknownEvent {
        const NAME: &'static str = "UNKNOWN";
    }

    /// The event `EXTRA`.
    #[doc(alias = "EXTRA")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ExtraEvent {
        /// Member `v`.
        pub v: Option<Vec<types::VecObject>>,
        /// Members that this type does not know.
        pub extra: Extra,
    }

    impl ExtraEvent {
        /// Creates a value with no member set.
        #[inline]
        pub fn new() -> Self {
            Self { v: None, extra: Extra::default() }
        }

        /// Sets `v`.
        #[must_use]
        pub fn v(mut self, v: impl IntoIterator<Item = impl Into<types::VecObject>>) -> Self {
            self.v = Some(v.into_iter().map(Into::into).collect());
            self
        }
    }

    impl From<types::VecObject> for ExtraEvent {
        #[inline]
        fn from(members: types::VecObject) -> Self {
            Self { v: members.v, extra: members.extra }
        }
    }

    record! { received ExtraEvent {
        v: "v" optional,
    } extra }

    impl Event for ExtraEvent {
        const NAME: &'static str = "EXTRA";
    }
}
