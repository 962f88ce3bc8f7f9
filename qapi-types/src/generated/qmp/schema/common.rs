// Generated as `qmp` from schemas/qapi/common.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Schema of `schemas/qapi/common.json` as data.

#[allow(unused_imports)] // not every module needs all of them
use super::*;
use crate::schema::*;

/// `IoOperationType`
pub static IO_OPERATION_TYPE: Enum =
    Enum { name: "IoOperationType", values: &[value("read"), value("write")], ..EMPTY_ENUM };

/// `OnOffAuto`
pub static ON_OFF_AUTO: Enum =
    Enum { name: "OnOffAuto", values: &[value("auto"), value("on"), value("off")], ..EMPTY_ENUM };

/// `OnOffSplit`
pub static ON_OFF_SPLIT: Enum =
    Enum { name: "OnOffSplit", values: &[value("on"), value("off"), value("split")], ..EMPTY_ENUM };

/// `StrOrNull`
pub static STR_OR_NULL: Alternate = Alternate {
    name: "StrOrNull",
    alternatives: &[alternative(Type::Str), alternative(Type::Null)],
    ..EMPTY_ALTERNATE
};

/// `OffAutoPCIBAR`
pub static OFF_AUTO_PCIBAR: Enum = Enum {
    name: "OffAutoPCIBAR",
    values: &[
        value("off"),
        value("auto"),
        value("bar0"),
        value("bar1"),
        value("bar2"),
        value("bar3"),
        value("bar4"),
        value("bar5"),
    ],
    ..EMPTY_ENUM
};

/// `PCIELinkSpeed`
pub static PCIE_LINK_SPEED: Enum = Enum {
    name: "PCIELinkSpeed",
    values: &[value("2_5"), value("5"), value("8"), value("16"), value("32"), value("64")],
    ..EMPTY_ENUM
};

/// `PCIELinkWidth`
pub static PCIE_LINK_WIDTH: Enum = Enum {
    name: "PCIELinkWidth",
    values: &[value("1"), value("2"), value("4"), value("8"), value("12"), value("16"), value("32")],
    ..EMPTY_ENUM
};

/// `HostMemPolicy`
pub static HOST_MEM_POLICY: Enum = Enum {
    name: "HostMemPolicy",
    values: &[value("default"), value("preferred"), value("bind"), value("interleave")],
    ..EMPTY_ENUM
};

/// `NetFilterDirection`
pub static NET_FILTER_DIRECTION: Enum =
    Enum { name: "NetFilterDirection", values: &[value("all"), value("rx"), value("tx")], ..EMPTY_ENUM };

/// `GrabToggleKeys`
pub static GRAB_TOGGLE_KEYS: Enum = Enum {
    name: "GrabToggleKeys",
    values: &[
        value("ctrl-ctrl"),
        value("alt-alt"),
        value("shift-shift"),
        value("meta-meta"),
        value("scrolllock"),
        value("ctrl-scrolllock"),
    ],
    ..EMPTY_ENUM
};

/// `HumanReadableText`
pub static HUMAN_READABLE_TEXT: Object =
    Object { name: "HumanReadableText", members: &[required("human-readable-text", Type::Str)], ..EMPTY_OBJECT };

/// `EndianMode`
pub static ENDIAN_MODE: Enum =
    Enum { name: "EndianMode", values: &[value("unspecified"), value("little"), value("big")], ..EMPTY_ENUM };
