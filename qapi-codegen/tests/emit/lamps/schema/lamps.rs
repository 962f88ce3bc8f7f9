// Generated as `lamps` from lamps.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.
// The documentation contains text of the schema, under the licence of that text.

//! Schema of `lamps.json` as data.

#[allow(unused_imports)] // not every module needs all of them
use super::*;
use qapi_types::schema::*;

/// `Light`
pub static LIGHT: Enum = Enum {
    name: "Light",
    values: &[value("off"), value("on"), Value { features: &[feature("deprecated")], ..value("dim") }],
    ..EMPTY_ENUM
};

/// `Lamp`
pub static LAMP: Object = Object {
    name: "Lamp",
    members: &[required("type", Type::Str), optional("light", Type::Enum(&LIGHT)), required("wired", Type::Bool)],
    ..EMPTY_OBJECT
};

/// `LampOrName`
pub static LAMP_OR_NAME: Alternate = Alternate {
    name: "LampOrName",
    alternatives: &[alternative(Type::Object(&LAMP)), alternative(Type::Str)],
    ..EMPTY_ALTERNATE
};

/// `Plug`
pub static PLUG: Object = Object {
    name: "Plug",
    members: &[required("state", Type::Enum(&LIGHT)), required("volts", Type::Int64)],
    variants: Some(Variants { tag: "state", branches: &[branch("on", &LAMP)] }),
    ..EMPTY_OBJECT
};

/// Commands of `lamps.json`.
pub(super) mod command {
    #[allow(unused_imports)] // not every command needs one
    use super::super::types;
    use qapi_types::schema::*;

    /// `lamp-set`
    pub static LAMP_SET: Command = Command {
        name: "lamp-set",
        arguments: &Object {
            members: &[
                required("lamp", Type::Alternate(&types::LAMP_OR_NAME)),
                required("light", Type::Enum(&types::LIGHT)),
            ],
            ..EMPTY_OBJECT
        },
        returns: Some(Type::Object(&types::LAMP)),
        features: &[feature("unstable")],
        closed: false,
        since: Some("1.1"),
        ..COMMAND
    };

    impl Described for super::super::super::command::LampSet {
        type Info = Command;
        const INFO: &'static Command = &LAMP_SET;
    }

    /// `plug-in`
    pub static PLUG_IN: Command = Command { name: "plug-in", arguments: &types::PLUG, closed: false, ..COMMAND };

    impl Described for super::super::super::command::PlugIn {
        type Info = Command;
        const INFO: &'static Command = &PLUG_IN;
    }
}

/// Events of `lamps.json`.
pub(super) mod event {
    #[allow(unused_imports)] // not every event needs one
    use super::super::types;
    use qapi_types::schema::*;

    /// `LAMP_BROKEN`
    pub static LAMP_BROKEN: Event = Event {
        name: "LAMP_BROKEN",
        data: &Object { members: &[required("lamp", Type::Object(&types::LAMP))], ..EMPTY_OBJECT },
        ..EVENT
    };

    impl Described for super::super::super::event::LampBroken {
        type Info = Event;
        const INFO: &'static Event = &LAMP_BROKEN;
    }
}
