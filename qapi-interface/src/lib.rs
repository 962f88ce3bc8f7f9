//! The interfaces of QEMU as facts: commands, events, types, and when each appeared, changed and was removed.
//!
//! An [`Interface`] lists the commands, events and types of one server. It is made from a checked schema (by
//! `qapi-codegen`), from a recorded answer to `query-qmp-schema` ([`Interface::from_answer`]), or from the [`History`],
//! which has the interfaces of all releases in one small text. That text is part of this crate ([`History::known`]), so
//! a program needs no schemas. [`Words::known`] has descriptions of commands, events, types and their members.
//!
//! ```
//! use qapi_interface::{History, Release};
//!
//! let history = History::known();
//! let before = history.interface("qmp", Release::new(7, 1)).ok_or("7.1 is known")?;
//! let after = history.interface("qmp", Release::new(7, 2)).ok_or("7.2 is known")?;
//! assert!(before.message("query-stats").is_some());
//! assert!(before.message("x-query-virtio").is_none() && after.message("x-query-virtio").is_some());
//! # Ok::<(), &str>(())
//! ```

//!
//! The crate has no features. Each of the texts is part of a program only if that uses it.
#![forbid(unsafe_code)]

mod base64;
mod builtin;
mod cond;
mod history;
mod interface;
mod introspect;
mod introspection_answer;
mod members;
mod recording;
mod request;
mod value;
mod words;

pub use self::base64::is_base64;
pub use self::builtin::Builtin;
pub use self::cond::Cond;
pub use self::history::{
    Change, History, HistoryError, ParseReleaseError, Release, ReleaseError, Snapshot, Timeline, timeline,
};
pub use self::interface::{
    Alternative, Branch, FLAGS, Interface, Member, Message, Meta, Object, Shape, TypeInfo, TypeRef, Value,
};
pub use self::introspection_answer::AnswerError;
pub use self::members::Members;
pub use self::recording::{RecordedMessage, RecordedMessages, RecordingError, recorded_answer, recorded_messages};
pub use self::request::{Finding, Problem};
pub use self::words::{DefinitionWords, Described, MemberWords, Words, WordsError};
