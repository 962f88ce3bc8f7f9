//! The keys of an object: mandatory and optional ones.

use crate::ast::{Entry, Value, ValueKind};
use crate::diagnostic::{Fault, clip, listed, nearest, nearest_of};
use crate::source::Span;

use super::shaper::{Shaper, Subject};

/// The entries of an object, which are taken out by key.
#[derive(Debug)]
pub(super) struct Fields {
    entries: Vec<Entry>,
}

impl Fields {
    /// Takes the value of a key, if the object has it.
    pub(super) fn take(&mut self, key: &str) -> Option<Value> {
        let index = self.entries.iter().position(|entry| *entry.key.text == *key)?;
        Some(self.entries.swap_remove(index).value)
    }
}

impl Shaper<'_> {
    /// Checks that an object has all required keys, and no keys that are neither required nor optional.
    pub(super) fn fields(
        &mut self,
        entries: Vec<Entry>,
        span: Span,
        what: Subject<'_>,
        required: &[&'static str],
        optional: &[&'static str],
    ) -> Fields {
        let valid = || required.iter().chain(optional).copied();
        let is_valid = |entry: &Entry| valid().any(|key| *key == *entry.key.text);
        let misspelt: Vec<&str> = entries
            .iter()
            .filter(|entry| !is_valid(entry))
            .take(20) // no more are likely to be meant
            .filter_map(|entry| nearest_of(&entry.key.text, valid()))
            .collect();
        for &key in required {
            // A misspelt key is not reported as missing.
            if !entries.iter().any(|entry| *entry.key.text == *key) && !misspelt.contains(&key) {
                self.error(Fault::MissingKey { what: what.to_string(), key }, span);
            }
        }
        for entry in &entries {
            if !is_valid(entry) {
                let fault = Fault::UnknownKey { what: what.to_string(), key: clip(&entry.key.text) };
                let help = instead_of(&entry.key.text, what)
                    .or_else(|| nearest(&entry.key.text, valid()))
                    .unwrap_or_else(|| format!("its keys are {}", listed(valid())));
                self.error_with_help(fault, entry.key.span, [help]);
            }
        }
        Fields { entries }
    }

    /// Takes the elements of an array.
    pub(super) fn array(&mut self, value: Value, what: Subject<'_>) -> Option<Vec<Value>> {
        match value.kind {
            ValueKind::Array(values) => Some(values),
            _ => self.wrong(what, "an array", &value),
        }
    }

    /// Takes the entries of an object.
    pub(super) fn object(&mut self, value: Value, what: Subject<'_>, expected: &'static str) -> Option<Vec<Entry>> {
        match value.kind {
            ValueKind::Object(entries) => Some(entries),
            _ => self.wrong(what, expected, &value),
        }
    }

    /// Reports a value of a wrong kind.
    pub(super) fn wrong<T>(&mut self, what: impl ToString, expected: &'static str, value: &Value) -> Option<T> {
        let fault = Fault::WrongValue { what: what.to_string(), expected, found: value.describe() };
        self.error(fault, value.span);
        None
    }
}

/// Returns what to write instead of a key that has its meaning elsewhere.
fn instead_of(key: &str, what: Subject<'_>) -> Option<String> {
    match (what, key) {
        (Subject::Named("member", name), "optional" | "required") => {
            Some(format!("a member is optional if its name begins with a '*': '*{}'", clip(name)))
        }
        (Subject::Named("branch", _), "features") => {
            Some("a branch has no features: give them to the value of the enum that selects it".to_owned())
        }
        _ => None,
    }
}
