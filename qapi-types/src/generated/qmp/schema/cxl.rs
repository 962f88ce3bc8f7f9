// Generated as `qmp` from schemas/qapi/cxl.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Schema of `schemas/qapi/cxl.json` as data.

#[allow(unused_imports)] // not every module needs all of them
use super::*;
use crate::schema::*;

/// `CxlEventLog`
pub static CXL_EVENT_LOG: Enum = Enum {
    name: "CxlEventLog",
    values: &[value("informational"), value("warning"), value("failure"), value("fatal")],
    ..EMPTY_ENUM
};

/// `CxlUncorErrorType`
pub static CXL_UNCOR_ERROR_TYPE: Enum = Enum {
    name: "CxlUncorErrorType",
    values: &[
        value("cache-data-parity"),
        value("cache-address-parity"),
        value("cache-be-parity"),
        value("cache-data-ecc"),
        value("mem-data-parity"),
        value("mem-address-parity"),
        value("mem-be-parity"),
        value("mem-data-ecc"),
        value("reinit-threshold"),
        value("rsvd-encoding"),
        value("poison-received"),
        value("receiver-overflow"),
        value("internal"),
        value("cxl-ide-tx"),
        value("cxl-ide-rx"),
    ],
    ..EMPTY_ENUM
};

/// `CXLUncorErrorRecord`
pub static CXL_UNCOR_ERROR_RECORD: Object = Object {
    name: "CXLUncorErrorRecord",
    members: &[required("type", Type::Enum(&CXL_UNCOR_ERROR_TYPE)), required("header", Type::Array(&Type::Uint32))],
    ..EMPTY_OBJECT
};

/// `CxlCorErrorType`
pub static CXL_COR_ERROR_TYPE: Enum = Enum {
    name: "CxlCorErrorType",
    values: &[
        value("cache-data-ecc"),
        value("mem-data-ecc"),
        value("crc-threshold"),
        value("retry-threshold"),
        value("cache-poison-received"),
        value("mem-poison-received"),
        value("physical"),
    ],
    ..EMPTY_ENUM
};

/// `CxlDynamicCapacityExtent`
pub static CXL_DYNAMIC_CAPACITY_EXTENT: Object = Object {
    name: "CxlDynamicCapacityExtent",
    members: &[required("offset", Type::Uint64), required("len", Type::Uint64)],
    ..EMPTY_OBJECT
};

/// `CxlExtentSelectionPolicy`
pub static CXL_EXTENT_SELECTION_POLICY: Enum = Enum {
    name: "CxlExtentSelectionPolicy",
    values: &[value("free"), value("contiguous"), value("prescriptive"), value("enable-shared-access")],
    ..EMPTY_ENUM
};

/// `CxlExtentRemovalPolicy`
pub static CXL_EXTENT_REMOVAL_POLICY: Enum =
    Enum { name: "CxlExtentRemovalPolicy", values: &[value("tag-based"), value("prescriptive")], ..EMPTY_ENUM };

/// Commands of `schemas/qapi/cxl.json`.
pub(super) mod command {
    #[allow(unused_imports)] // not every command needs one
    use super::super::types;
    use crate::schema::*;

    /// `cxl-inject-general-media-event`
    pub static CXL_INJECT_GENERAL_MEDIA_EVENT: Command = Command {
        name: "cxl-inject-general-media-event",
        arguments: &Object {
            members: &[
                required("path", Type::Str),
                required("log", Type::Enum(&types::CXL_EVENT_LOG)),
                required("flags", Type::Uint8),
                required("dpa", Type::Uint64),
                required("descriptor", Type::Uint8),
                required("type", Type::Uint8),
                required("transaction-type", Type::Uint8),
                optional("channel", Type::Uint8),
                optional("rank", Type::Uint8),
                optional("device", Type::Uint32),
                optional("component-id", Type::Str),
            ],
            ..EMPTY_OBJECT
        },
        since: Some("8.1"),
        ..COMMAND
    };

    impl Described for super::super::super::command::CxlInjectGeneralMediaEvent {
        type Info = Command;
        const INFO: &'static Command = &CXL_INJECT_GENERAL_MEDIA_EVENT;
    }

    /// `cxl-inject-dram-event`
    pub static CXL_INJECT_DRAM_EVENT: Command = Command {
        name: "cxl-inject-dram-event",
        arguments: &Object {
            members: &[
                required("path", Type::Str),
                required("log", Type::Enum(&types::CXL_EVENT_LOG)),
                required("flags", Type::Uint8),
                required("dpa", Type::Uint64),
                required("descriptor", Type::Uint8),
                required("type", Type::Uint8),
                required("transaction-type", Type::Uint8),
                optional("channel", Type::Uint8),
                optional("rank", Type::Uint8),
                optional("nibble-mask", Type::Uint32),
                optional("bank-group", Type::Uint8),
                optional("bank", Type::Uint8),
                optional("row", Type::Uint32),
                optional("column", Type::Uint16),
                optional("correction-mask", Type::Array(&Type::Uint64)),
            ],
            ..EMPTY_OBJECT
        },
        since: Some("8.1"),
        ..COMMAND
    };

    impl Described for super::super::super::command::CxlInjectDramEvent {
        type Info = Command;
        const INFO: &'static Command = &CXL_INJECT_DRAM_EVENT;
    }

    /// `cxl-inject-memory-module-event`
    pub static CXL_INJECT_MEMORY_MODULE_EVENT: Command = Command {
        name: "cxl-inject-memory-module-event",
        arguments: &Object {
            members: &[
                required("path", Type::Str),
                required("log", Type::Enum(&types::CXL_EVENT_LOG)),
                required("flags", Type::Uint8),
                required("type", Type::Uint8),
                required("health-status", Type::Uint8),
                required("media-status", Type::Uint8),
                required("additional-status", Type::Uint8),
                required("life-used", Type::Uint8),
                required("temperature", Type::Int16),
                required("dirty-shutdown-count", Type::Uint32),
                required("corrected-volatile-error-count", Type::Uint32),
                required("corrected-persistent-error-count", Type::Uint32),
            ],
            ..EMPTY_OBJECT
        },
        since: Some("8.1"),
        ..COMMAND
    };

    impl Described for super::super::super::command::CxlInjectMemoryModuleEvent {
        type Info = Command;
        const INFO: &'static Command = &CXL_INJECT_MEMORY_MODULE_EVENT;
    }

    /// `cxl-inject-poison`
    pub static CXL_INJECT_POISON: Command = Command {
        name: "cxl-inject-poison",
        arguments: &Object {
            members: &[required("path", Type::Str), required("start", Type::Uint64), required("length", Type::Size)],
            ..EMPTY_OBJECT
        },
        since: Some("8.1"),
        ..COMMAND
    };

    impl Described for super::super::super::command::CxlInjectPoison {
        type Info = Command;
        const INFO: &'static Command = &CXL_INJECT_POISON;
    }

    /// `cxl-inject-uncorrectable-errors`
    pub static CXL_INJECT_UNCORRECTABLE_ERRORS: Command = Command {
        name: "cxl-inject-uncorrectable-errors",
        arguments: &Object {
            members: &[
                required("path", Type::Str),
                required("errors", Type::Array(&Type::Object(&types::CXL_UNCOR_ERROR_RECORD))),
            ],
            ..EMPTY_OBJECT
        },
        since: Some("8.0"),
        ..COMMAND
    };

    impl Described for super::super::super::command::CxlInjectUncorrectableErrors {
        type Info = Command;
        const INFO: &'static Command = &CXL_INJECT_UNCORRECTABLE_ERRORS;
    }

    /// `cxl-inject-correctable-error`
    pub static CXL_INJECT_CORRECTABLE_ERROR: Command = Command {
        name: "cxl-inject-correctable-error",
        arguments: &Object {
            members: &[required("path", Type::Str), required("type", Type::Enum(&types::CXL_COR_ERROR_TYPE))],
            ..EMPTY_OBJECT
        },
        since: Some("8.0"),
        ..COMMAND
    };

    impl Described for super::super::super::command::CxlInjectCorrectableError {
        type Info = Command;
        const INFO: &'static Command = &CXL_INJECT_CORRECTABLE_ERROR;
    }

    /// `cxl-add-dynamic-capacity`
    pub static CXL_ADD_DYNAMIC_CAPACITY: Command = Command {
        name: "cxl-add-dynamic-capacity",
        arguments: &Object {
            members: &[
                required("path", Type::Str),
                required("host-id", Type::Uint16),
                required("selection-policy", Type::Enum(&types::CXL_EXTENT_SELECTION_POLICY)),
                required("region", Type::Uint8),
                optional("tag", Type::Str),
                required("extents", Type::Array(&Type::Object(&types::CXL_DYNAMIC_CAPACITY_EXTENT))),
            ],
            ..EMPTY_OBJECT
        },
        features: &[feature("unstable")],
        since: Some("9.1"),
        ..COMMAND
    };

    impl Described for super::super::super::command::CxlAddDynamicCapacity {
        type Info = Command;
        const INFO: &'static Command = &CXL_ADD_DYNAMIC_CAPACITY;
    }

    /// `cxl-release-dynamic-capacity`
    pub static CXL_RELEASE_DYNAMIC_CAPACITY: Command = Command {
        name: "cxl-release-dynamic-capacity",
        arguments: &Object {
            members: &[
                required("path", Type::Str),
                required("host-id", Type::Uint16),
                required("removal-policy", Type::Enum(&types::CXL_EXTENT_REMOVAL_POLICY)),
                optional("forced-removal", Type::Bool),
                optional("sanitize-on-release", Type::Bool),
                required("region", Type::Uint8),
                optional("tag", Type::Str),
                required("extents", Type::Array(&Type::Object(&types::CXL_DYNAMIC_CAPACITY_EXTENT))),
            ],
            ..EMPTY_OBJECT
        },
        features: &[feature("unstable")],
        since: Some("9.1"),
        ..COMMAND
    };

    impl Described for super::super::super::command::CxlReleaseDynamicCapacity {
        type Info = Command;
        const INFO: &'static Command = &CXL_RELEASE_DYNAMIC_CAPACITY;
    }
}
