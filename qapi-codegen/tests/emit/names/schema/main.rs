// Generated as `names` from main.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Schema of `main.json` as data.

#[allow(unused_imports)] // not every module needs all of them
use super::*;
use qapi_types::schema::*;

/// `Vec`
pub static VEC_OBJECT: Object =
    Object { name: "Vec", members: &[optional("v", Type::Array(&Type::Object(&VEC_OBJECT)))], ..EMPTY_OBJECT };

/// `Empty`
pub static EMPTY_OBJECT_ENTRY: Object = Object { name: "Empty", members: &[], ..EMPTY_OBJECT };

/// `IntoIterator`
pub static INTO_ITERATOR_OBJECT: Object = Object {
    name: "IntoIterator",
    members: &[required("into-iter", Type::Array(&Type::Object(&INTO_ITERATOR_OBJECT)))],
    ..EMPTY_OBJECT
};

/// `AnyThing`
pub static ANY_THING: Object = Object { name: "AnyThing", members: &[required("a", Type::Int64)], ..EMPTY_OBJECT };

/// `Nothing`
pub static NOTHING: Enum = Enum { name: "Nothing", values: &[], ..EMPTY_ENUM };

/// `Tag`
pub static TAG: Enum =
    Enum { name: "Tag", values: &[value("self"), value("unknown"), value("1"), value("self-2")], ..EMPTY_ENUM };

/// `Tagged`
pub static TAGGED: Object = Object {
    name: "Tagged",
    members: &[required("new", Type::Enum(&TAG))],
    variants: Some(Variants { tag: "new", branches: &[branch("1", &ANY_THING), branch("unknown", &INNER)] }),
    ..EMPTY_OBJECT
};

/// `InnerTag`
pub static INNER_TAG: Enum =
    Enum { name: "InnerTag", values: &[value("a"), value("b"), value("map"), value("new")], ..EMPTY_ENUM };

/// `Inner`
pub static INNER: Object = Object {
    name: "Inner",
    members: &[
        required("kind", Type::Enum(&INNER_TAG)),
        optional("map", Type::Int64),
        optional("key", Type::Int64),
        optional("early", Type::Int64),
        optional("rest", Type::Int64),
    ],
    variants: Some(Variants { tag: "kind", branches: &[branch("a", &LOCALS)] }),
    ..EMPTY_OBJECT
};

/// `Locals`
pub static LOCALS: Object = Object {
    name: "Locals",
    members: &[
        optional("tag", Type::Int64),
        optional("branch", Type::Int64),
        optional("extra", Type::Int64),
        optional("ended", Type::Int64),
        optional("serializer", Type::Int64),
        optional("payload", Type::Str),
    ],
    ..EMPTY_OBJECT
};

/// `Methods`
pub static METHODS: Object = Object {
    name: "Methods",
    members: &[optional("new", Type::Int64), optional("with-new", Type::Int64), optional("new2", Type::Int64)],
    ..EMPTY_OBJECT
};

/// `Either`
pub static EITHER: Alternate = Alternate {
    name: "Either",
    alternatives: &[alternative(Type::Object(&ANY_THING)), alternative(Type::Str)],
    ..EMPTY_ALTERNATE
};

/// `Order`
pub static ORDER_ENTRY: Enum = Enum { name: "Order", values: &[value("release")], ..EMPTY_ENUM };

/// `Release`
pub static RELEASE_ENTRY: Object =
    Object { name: "Release", members: &[required("order", Type::Enum(&ORDER_ENTRY))], ..EMPTY_OBJECT };

/// Commands of `main.json`.
pub(super) mod command {
    #[allow(unused_imports)] // not every command needs one
    use super::super::types;
    use qapi_types::schema::*;

    /// `a-1`
    pub static A1: Command = Command { name: "a-1", ..COMMAND };

    impl Described for super::super::super::command::A1 {
        type Info = Command;
        const INFO: &'static Command = &A1;
    }

    /// `a1`
    pub static A12: Command = Command { name: "a1", ..COMMAND };

    impl Described for super::super::super::command::A12 {
        type Info = Command;
        const INFO: &'static Command = &A12;
    }

    /// `string`
    pub static STRING_COMMAND: Command = Command {
        name: "string",
        arguments: &Object {
            members: &[required("s", Type::Str), optional("o", Type::Array(&Type::Str))],
            ..EMPTY_OBJECT
        },
        ..COMMAND
    };

    impl Described for super::super::super::command::StringCommand {
        type Info = Command;
        const INFO: &'static Command = &STRING_COMMAND;
    }

    /// `option`
    pub static OPTION_COMMAND: Command = Command {
        name: "option",
        arguments: &Object { members: &[optional("o", Type::Str)], ..EMPTY_OBJECT },
        ..COMMAND
    };

    impl Described for super::super::super::command::OptionCommand {
        type Info = Command;
        const INFO: &'static Command = &OPTION_COMMAND;
    }

    /// `box`
    pub static BOX_COMMAND: Command = Command { name: "box", ..COMMAND };

    impl Described for super::super::super::command::BoxCommand {
        type Info = Command;
        const INFO: &'static Command = &BOX_COMMAND;
    }

    /// `self`
    pub static SELF_COMMAND: Command = Command { name: "self", ..COMMAND };

    impl Described for super::super::super::command::SelfCommand {
        type Info = Command;
        const INFO: &'static Command = &SELF_COMMAND;
    }

    /// `empty`
    pub static EMPTY_COMMAND: Command = Command { name: "empty", ..COMMAND };

    impl Described for super::super::super::command::EmptyCommand {
        type Info = Command;
        const INFO: &'static Command = &EMPTY_COMMAND;
    }

    /// `empty-object`
    pub static EMPTY_OBJECT_ENTRY: Command = Command { name: "empty-object", ..COMMAND };

    impl Described for super::super::super::command::EmptyObject {
        type Info = Command;
        const INFO: &'static Command = &EMPTY_OBJECT_ENTRY;
    }

    /// `extra`
    pub static EXTRA_COMMAND: Command = Command {
        name: "extra",
        arguments: &Object {
            members: &[optional("argument", Type::Str), optional("extra", Type::Int64)],
            ..EMPTY_OBJECT
        },
        generated: false,
        closed: false,
        ..COMMAND
    };

    impl Described for super::super::super::command::ExtraCommand {
        type Info = Command;
        const INFO: &'static Command = &EXTRA_COMMAND;
    }

    /// `ok`
    pub static OK_COMMAND: Command = Command { name: "ok", arguments: &types::TAGGED, closed: false, ..COMMAND };

    impl Described for super::super::super::command::OkCommand {
        type Info = Command;
        const INFO: &'static Command = &OK_COMMAND;
    }

    /// `some`
    pub static SOME_COMMAND: Command =
        Command { name: "some", returns: Some(Type::Object(&types::EMPTY_OBJECT_ENTRY)), ..COMMAND };

    impl Described for super::super::super::command::SomeCommand {
        type Info = Command;
        const INFO: &'static Command = &SOME_COMMAND;
    }

    /// `methods`
    pub static METHODS: Command = Command {
        name: "methods",
        arguments: &Object {
            members: &[
                required("m", Type::Object(&types::METHODS)),
                required("e", Type::Alternate(&types::EITHER)),
                optional("n", Type::Enum(&types::NOTHING)),
            ],
            ..EMPTY_OBJECT
        },
        closed: false,
        ..COMMAND
    };

    impl Described for super::super::super::command::Methods {
        type Info = Command;
        const INFO: &'static Command = &METHODS;
    }

    /// `release`
    pub static RELEASE_ENTRY: Command = Command { name: "release", arguments: &types::RELEASE_ENTRY, ..COMMAND };

    impl Described for super::super::super::command::Release {
        type Info = Command;
        const INFO: &'static Command = &RELEASE_ENTRY;
    }
}

/// Events of `main.json`.
pub(super) mod event {
    #[allow(unused_imports)] // not every event needs one
    use super::super::types;
    use qapi_types::schema::*;

    /// `A_1`
    pub static A1: Event = Event { name: "A_1", ..EVENT };

    impl Described for super::super::super::event::A1 {
        type Info = Event;
        const INFO: &'static Event = &A1;
    }

    /// `A1`
    pub static A12: Event = Event { name: "A1", ..EVENT };

    impl Described for super::super::super::event::A12 {
        type Info = Event;
        const INFO: &'static Event = &A12;
    }

    /// `EVENT`
    pub static EVENT_EVENT: Event = Event { name: "EVENT", ..EVENT };

    impl Described for super::super::super::event::EventEvent {
        type Info = Event;
        const INFO: &'static Event = &EVENT_EVENT;
    }

    /// `UNKNOWN`
    pub static UNKNOWN_EVENT: Event =
        Event { name: "UNKNOWN", data: &Object { members: &[required("any", Type::Any)], ..EMPTY_OBJECT }, ..EVENT };

    impl Described for super::super::super::event::UnknownEvent {
        type Info = Event;
        const INFO: &'static Event = &UNKNOWN_EVENT;
    }

    /// `EXTRA`
    pub static EXTRA_EVENT: Event = Event { name: "EXTRA", data: &types::VEC_OBJECT, ..EVENT };

    impl Described for super::super::super::event::ExtraEvent {
        type Info = Event;
        const INFO: &'static Event = &EXTRA_EVENT;
    }
}
