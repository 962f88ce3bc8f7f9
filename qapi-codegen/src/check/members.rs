//! Members, branches, features and references to types, which definitions of several kinds have.

use std::borrow::Cow;
use std::collections::HashMap;

use crate::ast::{Entry, Text, Value, ValueKind};
use crate::diagnostic::{Fault, clip};
use crate::schema::Feature;
use crate::source::Span;

use super::fields::Fields;
use super::names::{Permit, c_name};
use super::raw::{RawBranch, RawMember, TypeRef};
use super::shaper::{Shaper, Subject};

/// The maximum number of different features in a schema: QEMU has a bit for each.
const FEATURE_LIMIT: usize = 64;

impl Shaper<'_> {
    /// members = "{" [ member { "," member } ] "}"
    pub(super) fn members(&mut self, entries: Vec<Entry>, permissive: bool) -> Vec<RawMember> {
        entries.into_iter().filter_map(|entry| self.member(entry, permissive)).collect()
    }

    /// member = "'" [ "*" ] name "'" ":" ( type | "{" "'type'" ":" type [ if ] [ features ] "}" )
    fn member(&mut self, entry: Entry, permissive: bool) -> Option<RawMember> {
        let Entry { key, value } = entry;
        let (optional, name) = match key.text.strip_prefix('*') {
            Some(name) => (true, name),
            None => (false, &*key.text),
        };
        let what = Subject::Named("member", name);
        self.part_name(name, key.span, Subject::Any("a member"), Permit::both(permissive || self.partial));
        self.not_reserved(name, key.span);
        let (ty, cond, features) = match value {
            Value { span, kind: ValueKind::Object(entries) } => {
                let keys = self.options.language.keys("member", &["if", "features"]);
                let mut fields = self.fields(entries, span, what, &["type"], &keys);
                let cond = self.cond(fields.take("if"), what);
                let features = self.features(fields.take("features"));
                (fields.take("type"), cond, features)
            }
            value => (Some(value), None, Vec::new()),
        };
        let ty = self.type_or_array(ty?, what)?;
        Some(RawMember { name: name.into(), span: key.span, optional, ty, cond, features })
    }

    /// branch = "'" name "'" ":" ( type | "{" "'type'" ":" type [ if ] "}" )
    pub(super) fn branch(&mut self, entry: Entry, arrays: bool) -> Option<RawBranch> {
        let Entry { key, value } = entry;
        let what = Subject::Named("branch", &key.text);
        let (ty, cond) = match value {
            Value { span, kind: ValueKind::Object(entries) } => {
                let keys = self.options.language.keys("branch", &["if"]);
                let mut fields = self.fields(entries, span, what, &["type"], &keys);
                let cond = self.cond(fields.take("if"), what);
                (fields.take("type"), cond)
            }
            value => (Some(value), None),
        };
        let ty = match arrays {
            true => self.type_or_array(ty?, what)?,
            false => TypeRef::One(self.type_name(ty?, what)?),
        };
        Some(RawBranch { name: key.text.into(), span: key.span, ty, cond })
    }

    /// features = "'features'" ":" "[" [ feature { "," feature } ] "]"
    pub(super) fn features(&mut self, value: Option<Value>) -> Vec<Feature> {
        let Some(value) = value else { return Vec::new() };
        let values = self.array(value, Subject::Any("'features'")).unwrap_or_default();
        values.into_iter().filter_map(|value| self.feature(value)).collect()
    }

    /// feature = name | "{" "'name'" ":" name [ if ] "}"
    fn feature(&mut self, value: Value) -> Option<Feature> {
        const WHAT: Subject<'static> = Subject::Any("a feature");
        let (name, cond) = self
            .name_or_object(value, "a feature", &["if"], |shaper, fields, what| shaper.cond(fields.take("if"), what))?;
        let language = self.options.language;
        let permit = Permit { capitals: language.styled_names(), underscores: true };
        let permit = if language.styled_features() { Permit::default() } else { permit };
        self.part_name(&name.text, name.span, WHAT, permit);
        if self.feature_names.insert(name.text.to_string()) && self.feature_names.len() == FEATURE_LIMIT + 1 {
            self.error(Fault::TooManyFeatures { limit: FEATURE_LIMIT }, name.span);
        }
        Some(Feature { name: name.text.into(), cond: cond.flatten() })
    }

    /// Reads a name that is a string, or the `name` in an object with more keys.
    pub(super) fn name_or_object<T>(
        &mut self,
        value: Value,
        what_text: &'static str,
        optional: &[&'static str],
        more: impl FnOnce(&mut Self, &mut Fields, Subject<'_>) -> T,
    ) -> Option<(Text, Option<T>)> {
        let what = Subject::Any(what_text);
        let Value { span, kind: ValueKind::Object(entries) } = value else {
            return Some((self.name(value, what)?, None));
        };
        let mut fields = self.fields(entries, span, what, &["name"], optional);
        let name = fields.take("name").and_then(|value| self.name(value, what));
        let named = name.as_ref().map(|name| Subject::Described(what_text, &name.text));
        let more = more(self, &mut fields, named.unwrap_or(what));
        Some((name?, Some(more)))
    }

    /// Reads a string that is a name.
    pub(super) fn name(&mut self, value: Value, what: Subject<'_>) -> Option<Text> {
        value
            .into_text()
            .map_err(|value| {
                let found = value.describe();
                self.error(Fault::NameNotAString { what: what.to_string(), found }, value.span);
            })
            .ok()
    }

    /// Reads the name of a type.
    pub(super) fn type_name(&mut self, value: Value, what: Subject<'_>) -> Option<Text> {
        let text = value.into_text();
        text.or_else(|value| self.wrong(format!("the type of {what}"), "the name of a type", &value).ok_or(())).ok()
    }

    /// type = string | "[" string "]"
    pub(super) fn type_or_array(&mut self, value: Value, what: Subject<'_>) -> Option<TypeRef> {
        let Value { span, kind } = value;
        let values = match kind {
            ValueKind::Str(text) => return Some(TypeRef::One(Text { span, text })),
            ValueKind::Array(values) => values,
            kind => {
                let expected = "a type's name, or such a name in an array";
                return self.wrong(format!("the type of {what}"), expected, &Value { span, kind });
            }
        };
        let mut values = values.into_iter();
        match (values.next().map(Value::into_text), values.next()) {
            (Some(Ok(name)), None) => Some(TypeRef::Array(name)),
            _ => {
                self.error(Fault::BadArrayType { what: what.to_string() }, span);
                None
            }
        }
    }

    /// Checks that no two names are the same in C.
    pub(super) fn distinct<'n>(&mut self, what: &'static str, names: impl Iterator<Item = (&'n str, Span)>) {
        let mut seen: HashMap<Cow<'n, str>, &'n str> = HashMap::new();
        for (name, span) in names {
            if let Some(first) = seen.insert(c_name(name), name) {
                let other = format!("{what} '{}'", clip(first));
                self.error(Fault::NameClash { what, name: clip(name), other }, span);
            }
        }
    }
}
