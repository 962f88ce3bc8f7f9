// Generated as `kettle` from kettle.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Schema of `kettle.json` as data.

#[allow(unused_imports)] // not every module needs all of them
use super::*;
use qapi_types::schema::*;

/// `Part`
pub static PART: Enum = Enum {
    name: "Part",
    values: &[
        value("body"),
        #[cfg(feature = "config-lid")]
        value("lid"),
        #[cfg(all(feature = "config-lid", feature = "config-steam"))]
        Value {
            features: &[
                #[cfg(feature = "radio")]
                feature("unstable"),
            ],
            ..value("whistle")
        },
    ],
    ..EMPTY_ENUM
};

/// `Lid`
#[cfg(feature = "config-lid")]
pub static LID: Object = Object { name: "Lid", members: &[required("open", Type::Bool)], ..EMPTY_OBJECT };

/// `Body`
pub static BODY: Object = Object {
    name: "Body",
    members: &[
        required("litres", Type::Number),
        #[cfg(feature = "config-lid")]
        optional("lid", Type::Object(&LID)),
        #[cfg(not(feature = "config-lid"))]
        Member {
            features: &[
                #[cfg(feature = "config-steam")]
                feature("deprecated"),
            ],
            ..required("boiled", Type::Int64)
        },
    ],
    features: &[
        feature("round"),
        #[cfg(feature = "config-lid")]
        feature("tight"),
    ],
    ..EMPTY_OBJECT
};

/// `Whistle`
#[cfg(feature = "config-lid")]
pub static WHISTLE: Object = Object {
    name: "Whistle",
    members: &[required("lid", Type::Object(&LID)), optional("tone", Type::Int64)],
    ..EMPTY_OBJECT
};

/// `Piece`
pub static PIECE: Object = Object {
    name: "Piece",
    members: &[
        required("part", Type::Enum(&PART)),
        #[cfg(feature = "radio")]
        required("weight", Type::Int64),
    ],
    variants: Some(Variants {
        tag: "part",
        branches: &[
            #[cfg(not(feature = "radio"))]
            branch("body", &BODY),
            #[cfg(feature = "config-lid")]
            branch("lid", &LID),
            #[cfg(all(feature = "config-lid", feature = "config-steam"))]
            branch("whistle", &WHISTLE),
        ],
    }),
    ..EMPTY_OBJECT
};

/// `Station`
pub static STATION: Alternate = Alternate {
    name: "Station",
    alternatives: &[
        alternative(Type::Str),
        #[cfg(feature = "config-lid")]
        alternative(Type::Object(&LID)),
        #[cfg(any(feature = "config-steam", feature = "radio"))]
        alternative(Type::Null),
    ],
    ..EMPTY_ALTERNATE
};

/// `Volume`
#[cfg(feature = "radio")]
pub static VOLUME: Alternate =
    Alternate { name: "Volume", alternatives: &[alternative(Type::Int64), alternative(Type::Null)], ..EMPTY_ALTERNATE };

/// `Boil`
pub static BOIL: Object = Object {
    name: "Boil",
    members: &[
        required("degrees", Type::Int64),
        #[cfg(feature = "config-steam")]
        required("whistle", Type::Bool),
    ],
    ..EMPTY_OBJECT
};

/// `Wave`
pub static WAVE: Enum = Enum {
    name: "Wave",
    values: &[
        #[cfg(feature = "radio")]
        value("fm"),
    ],
    ..EMPTY_ENUM
};

/// `Frequency`
#[cfg(feature = "radio")]
pub static FREQUENCY: Object = Object { name: "Frequency", members: &[required("mhz", Type::Number)], ..EMPTY_OBJECT };

/// `Band`
pub static BAND: Object = Object {
    name: "Band",
    members: &[required("wave", Type::Enum(&WAVE))],
    variants: Some(Variants {
        tag: "wave",
        branches: &[
            #[cfg(feature = "radio")]
            branch("fm", &FREQUENCY),
        ],
    }),
    ..EMPTY_OBJECT
};

/// `Step`
pub static STEP: Alternate = Alternate {
    name: "Step",
    alternatives: &[
        #[cfg(feature = "radio")]
        alternative(Type::Number),
    ],
    ..EMPTY_ALTERNATE
};

/// `Boiled`
pub static BOILED: Object = Object {
    name: "Boiled",
    members: &[
        required("degrees", Type::Int64),
        #[cfg(feature = "radio")]
        optional("station", Type::Alternate(&STATION)),
    ],
    ..EMPTY_OBJECT
};

/// Commands of `kettle.json`.
pub(super) mod command {
    #[allow(unused_imports)] // not every command needs one
    use super::super::types;
    use qapi_types::schema::*;

    /// `kettle-boil`
    pub static KETTLE_BOIL: Command =
        Command { name: "kettle-boil", arguments: &types::BOIL, returns: Some(Type::Object(&types::BODY)), ..COMMAND };

    impl Described for super::super::super::command::KettleBoil {
        type Info = Command;
        const INFO: &'static Command = &KETTLE_BOIL;
    }

    /// `kettle-open`
    #[cfg(feature = "config-lid")]
    pub static KETTLE_OPEN: Command = Command { name: "kettle-open", arguments: &types::LID, ..COMMAND };

    #[cfg(feature = "config-lid")]
    impl Described for super::super::super::command::KettleOpen {
        type Info = Command;
        const INFO: &'static Command = &KETTLE_OPEN;
    }

    /// `kettle-pieces`
    pub static KETTLE_PIECES: Command =
        Command { name: "kettle-pieces", returns: Some(Type::Array(&Type::Object(&types::PIECE))), ..COMMAND };

    impl Described for super::super::super::command::KettlePieces {
        type Info = Command;
        const INFO: &'static Command = &KETTLE_PIECES;
    }

    /// `kettle-mend`
    pub static KETTLE_MEND: Command =
        Command { name: "kettle-mend", arguments: &types::PIECE, closed: false, ..COMMAND };

    impl Described for super::super::super::command::KettleMend {
        type Info = Command;
        const INFO: &'static Command = &KETTLE_MEND;
    }

    /// `radio-tune`
    #[cfg(feature = "radio")]
    pub static RADIO_TUNE: Command = Command {
        name: "radio-tune",
        arguments: &Object {
            members: &[
                required("station", Type::Alternate(&types::STATION)),
                optional("volume", Type::Alternate(&types::VOLUME)),
            ],
            ..EMPTY_OBJECT
        },
        features: &[
            #[cfg(not(feature = "config-steam"))]
            feature("unstable"),
        ],
        closed: false,
        ..COMMAND
    };

    #[cfg(feature = "radio")]
    impl Described for super::super::super::command::RadioTune {
        type Info = Command;
        const INFO: &'static Command = &RADIO_TUNE;
    }

    /// `radio-scan`
    pub static RADIO_SCAN: Command = Command {
        name: "radio-scan",
        arguments: &Object {
            members: &[required("from", Type::Object(&types::BAND)), optional("step", Type::Alternate(&types::STEP))],
            ..EMPTY_OBJECT
        },
        ..COMMAND
    };

    impl Described for super::super::super::command::RadioScan {
        type Info = Command;
        const INFO: &'static Command = &RADIO_SCAN;
    }

    /// `query-qmp-schema`
    pub static QUERY_QMP_SCHEMA: Command =
        Command { name: "query-qmp-schema", returns: Some(Type::Array(&Type::Any)), ..COMMAND };

    impl Described for super::super::super::command::QueryQmpSchema {
        type Info = Command;
        const INFO: &'static Command = &QUERY_QMP_SCHEMA;
    }
}

/// Events of `kettle.json`.
pub(super) mod event {
    #[allow(unused_imports)] // not every event needs one
    use super::super::types;
    use qapi_types::schema::*;

    /// `KETTLE_BOILS`
    pub static KETTLE_BOILS: Event = Event { name: "KETTLE_BOILS", data: &types::BOILED, ..EVENT };

    impl Described for super::super::super::event::KettleBoils {
        type Info = Event;
        const INFO: &'static Event = &KETTLE_BOILS;
    }

    /// `KETTLE_WHISTLES`
    #[cfg(all(feature = "config-lid", feature = "config-steam"))]
    pub static KETTLE_WHISTLES: Event = Event { name: "KETTLE_WHISTLES", data: &types::WHISTLE, ..EVENT };

    #[cfg(all(feature = "config-lid", feature = "config-steam"))]
    impl Described for super::super::super::event::KettleWhistles {
        type Info = Event;
        const INFO: &'static Event = &KETTLE_WHISTLES;
    }
}
