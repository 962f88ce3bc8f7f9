//! Short descriptions of commands, events, types, members and values, with units, defaults and ranges.
//!
//! People write them in the folder `words` of the repository. `cargo xtask generate` checks them against the schemas
//! and puts them into one text, which is part of this crate.

mod text;

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use serde_json::Value as Json;

pub use self::text::WordsError;

/// Descriptions of the definitions of several protocols. A clone shares them.
///
/// ```
/// use qapi_interface::Words;
///
/// let speed = Words::known().member("qmp", "blockdev-mirror", "speed").ok_or("it is described")?;
/// assert_eq!(speed.unit.as_deref(), Some("bytes per second"));
/// # Ok::<(), &str>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Words {
    protocols: BTreeMap<String, Arc<Described>>,
}

/// Descriptions of a protocol's commands, events and types by name.
pub type Described = BTreeMap<String, DefinitionWords>;

/// The description of a command, event or type.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DefinitionWords {
    /// One sentence that says what it is or does.
    pub summary: String,
    /// Further information for users, as Markdown. Often empty.
    pub details: String,
    /// Statements of Rust that execute the command with a client of the protocol: `vm` for QMP, `agent` for the guest agent.
    /// Empty for most commands, and for events and types.
    pub example: String,
    /// The command, event or type that replaces it, if it is deprecated.
    pub replaced_by: Option<String>,
    /// The struct from which a struct or union inherits members.
    pub base: Option<String>,
    /// Its own arguments, members or values by name.
    pub members: BTreeMap<String, MemberWords>,
}

/// The description of an argument, a member or a value.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MemberWords {
    /// The description, as one line of Markdown.
    pub text: String,
    /// The unit of a number.
    pub unit: Option<String>,
    /// The value that applies if an optional member is absent.
    pub default: Option<Json>,
    /// The smallest and the largest accepted number.
    pub range: Option<(i128, i128)>,
    /// The meaning of an absent optional member, as the end of a sentence.
    pub absent: Option<String>,
    /// The member or definition that replaces it, if it is deprecated.
    pub replaced_by: Option<String>,
}

impl Words {
    /// Returns the descriptions of QEMU's protocols that are part of this crate. The first call parses them.
    pub fn known() -> &'static Self {
        static KNOWN: OnceLock<Words> = OnceLock::new();
        KNOWN.get_or_init(|| {
            // A test reads it, so this cannot fail.
            Words::parse(include_str!("../../words.txt")).unwrap_or_else(|error| unreachable!("{error}"))
        })
    }

    /// Makes a collection from the descriptions of each protocol, by its name.
    pub fn new(protocols: impl IntoIterator<Item = (String, Described)>) -> Self {
        Self { protocols: protocols.into_iter().map(|(name, described)| (name, Arc::new(described))).collect() }
    }

    /// Reads the text that [`Display`](std::fmt::Display) writes.
    ///
    /// # Errors
    /// If the text is not valid.
    pub fn parse(text: &str) -> Result<Self, WordsError> {
        text::parse(text)
    }

    /// Returns all descriptions of a protocol. Those of the storage daemon, `qsd`, are the monitor's.
    pub fn of(&self, protocol: &str) -> Option<&Arc<Described>> {
        self.protocols.get(if protocol == "qsd" { "qmp" } else { protocol })
    }

    /// Returns the description of a command, event or type.
    pub fn get(&self, protocol: &str, definition: &str) -> Option<&DefinitionWords> {
        self.of(protocol)?.get(definition)
    }

    /// Returns the description of an argument, a member or a value. A member that a type inherits is described where it
    /// is declared.
    pub fn member(&self, protocol: &str, definition: &str, member: &str) -> Option<&MemberWords> {
        let described = self.of(protocol)?;
        let mut next = described.get(definition);
        // Schemas have no cycle of bases, but a text could have one.
        for _ in 0..described.len() {
            let definition = next?;
            if let Some(found) = definition.members.get(member) {
                return Some(found);
            }
            next = described.get(definition.base.as_deref()?);
        }
        None
    }
}

impl MemberWords {
    /// Returns the facts besides the text, a sentence each, as Markdown. Defaults and the meaning of absence are left
    /// out for a mandatory member.
    pub fn facts(&self, optional: bool) -> Vec<String> {
        let unit = self.unit.as_ref().map(|unit| format!("Unit: {unit}."));
        let default = self.default.as_ref().filter(|_| optional).map(|value| self.default_sentence(value));
        let range = self.range.map(|(least, greatest)| format!("Range: {least} to {greatest}."));
        let absent = self.absent.as_ref().filter(|_| optional).map(|absent| format!("If absent: {absent}."));
        let replaced = self.replaced_by.as_ref().map(|name| format!("Replaced by `{name}`."));
        [unit, default, range, absent, replaced].into_iter().flatten().collect()
    }

    fn default_sentence(&self, value: &Json) -> String {
        let shown = match value {
            Json::String(text) if text.is_empty() => "an empty string".to_owned(),
            Json::String(text) => format!("`{text}`"),
            other => format!("`{other}`"),
        };
        let bytes = value.as_u64().filter(|_| self.unit.as_deref().is_some_and(|unit| unit.starts_with("bytes")));
        match bytes.and_then(rounded) {
            Some(rounded) => format!("Default: {shown} ({rounded})."),
            None => format!("Default: {shown}."),
        }
    }
}

/// Returns a number of bytes in the largest binary unit of which it is a multiple. `None` if it is not a multiple of 1
/// KiB.
fn rounded(bytes: u64) -> Option<String> {
    let units = [("TiB", 40), ("GiB", 30), ("MiB", 20), ("KiB", 10)];
    let (unit, bits) = units.into_iter().find(|(_, bits)| bytes != 0 && bytes.trailing_zeros() >= *bits)?;
    Some(format!("{} {unit}", bytes >> bits))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_known_words_can_be_read() {
        let known = Words::known();
        assert_eq!(Words::parse(&known.to_string()).as_ref(), Ok(known));
        assert!(known.get("qsd", "blockdev-add").is_some() && known.get("qga", "guest-exec").is_some());
        assert!(known.get("qmp", "blockdev-ad").is_none() && known.get("no", "blockdev-add").is_none());
    }

    #[test]
    fn inherited_members() {
        let member = |text: &str| MemberWords { text: text.to_owned(), ..MemberWords::default() };
        let of = |base: &str, name: &str, text: &str| DefinitionWords {
            base: Some(base.to_owned()),
            members: BTreeMap::from([(name.to_owned(), member(text))]),
            ..DefinitionWords::default()
        };
        let described = [("A", of("B", "a", "of A")), ("B", of("A", "b", "of B"))];
        let described = described.map(|(name, words)| (name.to_owned(), words)).into();
        let words = Words::new([("qmp".to_owned(), described)]);
        assert_eq!(words.member("qmp", "A", "b"), Some(&member("of B")));
        assert_eq!(words.member("qmp", "A", "a"), Some(&member("of A")));
        assert_eq!(words.member("qmp", "A", "c"), None);
    }

    #[test]
    fn facts_are_sentences() {
        let words = MemberWords {
            unit: Some("bytes".to_owned()),
            default: Some(16_777_216.into()),
            range: Some((-1, 7)),
            absent: Some("no limit".to_owned()),
            replaced_by: Some("id".to_owned()),
            ..MemberWords::default()
        };
        let expected = [
            "Unit: bytes.",
            "Default: `16777216` (16 MiB).",
            "Range: -1 to 7.",
            "If absent: no limit.",
            "Replaced by `id`.",
        ];
        assert_eq!(words.facts(true), expected);
        assert_eq!(words.facts(false), ["Unit: bytes.", "Range: -1 to 7.", "Replaced by `id`."]);
        let default = |value: Json| MemberWords { default: Some(value), ..MemberWords::default() }.facts(true);
        assert_eq!(default("".into()), ["Default: an empty string."]);
        assert_eq!(default("raw".into()), ["Default: `raw`."]);
        assert_eq!(default(true.into()), ["Default: `true`."]);
        assert_eq!(default(1024.into()), ["Default: `1024`."]);
    }
}
