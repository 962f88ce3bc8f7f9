//! Definitions that every schema has without declaring them.

use crate::diagnostic::file_start;
use crate::schema::{Definition, Enum, EnumValue, Kind, ModuleId};
use crate::source::FileId;

/// The name of the enumeration of JSON's types, which every schema starts with.
pub(super) const QTYPE: &str = "QType";

/// The enumeration of JSON's types.
pub(super) fn qtype() -> Definition {
    let value = |name: &str| EnumValue { name: name.to_owned(), cond: None, features: Vec::new() };
    let values = ["none", "qnull", "qnum", "qstring", "qdict", "qlist", "qbool"].map(value).into();
    Definition {
        name: QTYPE.to_owned(),
        module: ModuleId(0),
        span: file_start(FileId(0)),
        cond: None,
        features: Vec::new(),
        doc: None,
        kind: Kind::Enum(Enum { prefix: None, values }),
    }
}
