// Generated as `zoo` from zoo.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Schema of `zoo.json` as data.

#[allow(unused_imports)] // not every module needs all of them
use super::*;
use qapi_types::schema::*;

/// `Species`
pub static SPECIES: Enum = Enum {
    name: "Species",
    values: &[
        value("owl"),
        value("o-x"),
        value("4x4"),
        value("unknown"),
        Value { features: &[feature("deprecated")], cond: Some(Cond::Symbol("CONFIG_DODO")), ..value("dodo") },
    ],
    ..EMPTY_ENUM
};

/// `Food`
pub static FOOD: Enum = Enum { name: "Food", values: &[value("hay"), value("meat")], ..EMPTY_ENUM };

/// `Keywords`
pub static KEYWORDS: Object = Object {
    name: "Keywords",
    members: &[
        required("type", Type::Str),
        optional("self", Type::Int64),
        optional("extra", Type::Bool),
        optional("new", Type::Uint8),
        optional("in_out", Type::Array(&Type::Str)),
    ],
    ..EMPTY_OBJECT
};

/// `Animal`
pub static ANIMAL: Object = Object {
    name: "Animal",
    members: &[
        required("name", Type::Str),
        required("species", Type::Enum(&SPECIES)),
        optional("weight", Type::Number),
        optional("blob", Type::Any),
        optional("young", Type::Array(&Type::Object(&ANIMAL))),
        optional("mother", Type::Object(&ANIMAL)),
    ],
    features: &[feature("furry")],
    ..EMPTY_OBJECT
};

/// `Cage`
pub static CAGE: Object = Object {
    name: "Cage",
    members: &[required("id", Type::Str), required("species", Type::Enum(&SPECIES)), optional("locked", Type::Bool)],
    variants: Some(Variants { tag: "species", branches: &[branch("owl", &OWL_CAGE), branch("o-x", &OX_CAGE)] }),
    ..EMPTY_OBJECT
};

/// `CageOrId`
pub static CAGE_OR_ID: Alternate = Alternate {
    name: "CageOrId",
    alternatives: &[alternative(Type::Object(&CAGE)), alternative(Type::Str), alternative(Type::Null)],
    ..EMPTY_ALTERNATE
};

/// `Size`
pub static SIZE: Alternate = Alternate {
    name: "Size",
    alternatives: &[alternative(Type::Number), alternative(Type::Array(&Type::Int64)), alternative(Type::Bool)],
    ..EMPTY_ALTERNATE
};

/// `OwlCage`
pub static OWL_CAGE: Object = Object {
    name: "OwlCage",
    members: &[required("perches", Type::Uint16), optional("inside", Type::Alternate(&CAGE_OR_ID))],
    ..EMPTY_OBJECT
};

/// `OxCage`
pub static OX_CAGE: Object =
    Object { name: "OxCage", members: &[required("area", Type::Alternate(&SIZE))], ..EMPTY_OBJECT };

/// Commands of `zoo.json`.
pub(super) mod command {
    #[allow(unused_imports)] // not every command needs one
    use super::super::types;
    use qapi_types::schema::*;

    /// `feed_all`
    pub static FEED_ALL: Command = Command {
        name: "feed_all",
        arguments: &Object {
            members: &[required("food", Type::Enum(&types::FOOD)), optional("portions", Type::Int8)],
            ..EMPTY_OBJECT
        },
        allow_oob: true,
        ..COMMAND
    };

    impl Described for super::super::super::command::FeedAll {
        type Info = Command;
        const INFO: &'static Command = &FEED_ALL;
    }

    /// `build-cage`
    pub static BUILD_CAGE: Command = Command {
        name: "build-cage",
        arguments: &types::CAGE,
        returns: Some(Type::Object(&types::CAGE)),
        closed: false,
        ..COMMAND
    };

    impl Described for super::super::super::command::BuildCage {
        type Info = Command;
        const INFO: &'static Command = &BUILD_CAGE;
    }

    /// `adopt`
    pub static ADOPT: Command = Command {
        name: "adopt",
        arguments: &types::KEYWORDS,
        returns: Some(Type::Array(&Type::Object(&types::ANIMAL))),
        allow_preconfig: true,
        ..COMMAND
    };

    impl Described for super::super::super::command::Adopt {
        type Info = Command;
        const INFO: &'static Command = &ADOPT;
    }

    /// `count-legs`
    pub static COUNT_LEGS: Command = Command { name: "count-legs", returns: Some(Type::Uint64), ..COMMAND };

    impl Described for super::super::super::command::CountLegs {
        type Info = Command;
        const INFO: &'static Command = &COUNT_LEGS;
    }

    /// `close-zoo`
    pub static CLOSE_ZOO: Command = Command { name: "close-zoo", success_response: false, ..COMMAND };

    impl Described for super::super::super::command::CloseZoo {
        type Info = Command;
        const INFO: &'static Command = &CLOSE_ZOO;
    }

    /// `call-out`
    pub static CALL_OUT: Command = Command {
        name: "call-out",
        arguments: &Object { members: &[required("name", Type::Str)], ..EMPTY_OBJECT },
        generated: false,
        closed: false,
        ..COMMAND
    };

    impl Described for super::super::super::command::CallOut {
        type Info = Command;
        const INFO: &'static Command = &CALL_OUT;
    }

    /// `__org.example_tickle`
    pub static ORG_EXAMPLE_TICKLE: Command = Command {
        name: "__org.example_tickle",
        arguments: &Object {
            members: &[required("__org.example_where", Type::Alternate(&types::CAGE_OR_ID))],
            ..EMPTY_OBJECT
        },
        closed: false,
        ..COMMAND
    };

    impl Described for super::super::super::command::OrgExampleTickle {
        type Info = Command;
        const INFO: &'static Command = &ORG_EXAMPLE_TICKLE;
    }
}

/// Events of `zoo.json`.
pub(super) mod event {
    #[allow(unused_imports)] // not every event needs one
    use super::super::types;
    use qapi_types::schema::*;

    /// `ANIMAL_BORN`
    pub static ANIMAL_BORN: Event = Event {
        name: "ANIMAL_BORN",
        data: &Object { members: &[required("animal", Type::Object(&types::ANIMAL))], ..EMPTY_OBJECT },
        ..EVENT
    };

    impl Described for super::super::super::event::AnimalBorn {
        type Info = Event;
        const INFO: &'static Event = &ANIMAL_BORN;
    }

    /// `CAGE_MOVED`
    pub static CAGE_MOVED: Event = Event { name: "CAGE_MOVED", data: &types::CAGE, ..EVENT };

    impl Described for super::super::super::event::CageMoved {
        type Info = Event;
        const INFO: &'static Event = &CAGE_MOVED;
    }

    /// `ZOO_CLOSED`
    pub static ZOO_CLOSED: Event = Event {
        name: "ZOO_CLOSED",
        cond: Some(Cond::All(&[Cond::Symbol("CONFIG_NIGHT"), Cond::Not(&Cond::Symbol("CONFIG_DAY"))])),
        ..EVENT
    };

    impl Described for super::super::super::event::ZooClosed {
        type Info = Event;
        const INFO: &'static Event = &ZOO_CLOSED;
    }
}
