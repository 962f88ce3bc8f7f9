//! The shape of each kind of definition: a function for each kind, and for the values of its keys.

use crate::ast::{Text, Value, ValueKind};
use crate::diagnostic::Fault;
use crate::schema::EnumValue;
use crate::source::Span;

use super::fields::Fields;
use super::names::Permit;
use super::raw::{Flags, RawBase, RawData, RawKind};
use super::shaper::{Shaper, Subject};
use super::simple_unions;

impl Shaper<'_> {
    /// enum = "{" "'enum'" ":" name "," "'data'" ":" "[" [ value { "," value } ] "]"
    ///        [ prefix ] [ if ] [ features ] "}"
    pub(super) fn enumeration(&mut self, fields: &mut Fields, permissive: bool) -> Option<RawKind> {
        let prefix = match fields.take("prefix").map(Value::into_text) {
            Some(Ok(prefix)) => Some(prefix.text.into()),
            Some(Err(value)) => self.wrong(Subject::Any("'prefix'"), "a string", &value),
            None => None,
        };
        let values = self.array(fields.take("data")?, Subject::Any("'data'"))?;
        let mut spans = Vec::new();
        let values: Vec<EnumValue> = values
            .into_iter()
            .filter_map(|value| {
                let (name, value) = self.value(value, permissive)?;
                spans.push(name);
                Some(value)
            })
            .collect();
        let names = values.iter().zip(spans).map(|(value, span)| (value.name.as_str(), span));
        self.distinct("value", names);
        Some(RawKind::Enum { prefix, values })
    }

    /// value = name | "{" "'name'" ":" name [ if ] [ features ] "}"
    fn value(&mut self, value: Value, permissive: bool) -> Option<(Span, EnumValue)> {
        let optional = self.options.language.keys("value", &["if", "features"]);
        let (name, more) = self.name_or_object(value, "a value", &optional, |shaper, fields, what| {
            (shaper.cond(fields.take("if"), what), shaper.features(fields.take("features")))
        })?;
        self.value_name(&name.text, name.span, Permit::both(permissive || self.partial));
        let (cond, features) = more.unwrap_or_default();
        Some((name.span, EnumValue { name: name.text.into(), cond, features }))
    }

    /// struct = "{" "'struct'" ":" name "," "'data'" ":" members [ base ] [ if ] [ features ] "}"
    pub(super) fn structure(&mut self, fields: &mut Fields, permissive: bool) -> Option<RawKind> {
        let base = match fields.take("base") {
            Some(value) => Some(self.type_name(value, Subject::Any("the base"))?),
            None => None,
        };
        let entries = self.object(fields.take("data")?, Subject::Any("'data'"), "an object")?;
        Some(RawKind::Struct { base, members: self.members(entries, permissive) })
    }

    /// union = "{" "'union'" ":" name "," "'base'" ":" ( name | members )
    ///         "," "'discriminator'" ":" name "," "'data'" ":" branches [ if ] [ features ] "}"
    pub(super) fn union(&mut self, fields: &mut Fields, permissive: bool) -> Option<RawKind> {
        let base = match fields.take("base").map(Value::into_text) {
            Some(Ok(name)) => Some(RawBase::Named(name)),
            Some(Err(value)) => self
                .object(value, Subject::Any("'base'"), "the name of a struct, or an object")
                .map(|entries| RawBase::Inline(self.members(entries, permissive))),
            None => None,
        };
        let tag = fields.take("discriminator").and_then(|value| self.name(value, Subject::Any("'discriminator'")));
        let branches = self.object(fields.take("data")?, Subject::Any("'data'"), "an object")?;
        let branches = branches.into_iter().filter_map(|entry| self.branch(entry, false)).collect();
        Some(RawKind::Union { base: base?, tag: tag?, branches })
    }

    /// simple_union = "{" "'union'" ":" name "," "'data'" ":" branches [ if ] [ features ] "}"
    pub(super) fn simple_union(&mut self, name: &Text, fields: &mut Fields) -> Option<RawKind> {
        // Its branches become values of its tag's type.
        self.name_exceptions.enter("enum", &simple_unions::tag_type(name));
        let branches = self.object(fields.take("data")?, Subject::Any("'data'"), "an object")?;
        for entry in &branches {
            self.part_name(&entry.key.text, entry.key.span, Subject::Any("a branch"), Permit::default());
        }
        let branches: Vec<_> = branches.into_iter().filter_map(|entry| self.branch(entry, true)).collect();
        self.distinct("branch", branches.iter().map(|branch| (branch.name.as_str(), branch.span)));
        Some(RawKind::SimpleUnion { branches })
    }

    /// alternate = "{" "'alternate'" ":" name "," "'data'" ":" branches [ if ] [ features ] "}"
    pub(super) fn alternate(&mut self, fields: &mut Fields) -> Option<RawKind> {
        let data = fields.take("data")?;
        let span = data.span;
        let entries = self.object(data, Subject::Any("'data'"), "an object")?;
        if entries.is_empty() {
            self.error(Fault::NoAlternatives, span);
        }
        for entry in &entries {
            self.part_name(&entry.key.text, entry.key.span, Subject::Any("a branch"), Permit::default());
        }
        let arrays = self.options.language.array_alternatives();
        let branches: Vec<_> = entries.into_iter().filter_map(|entry| self.branch(entry, arrays)).collect();
        self.distinct("branch", branches.iter().map(|branch| (branch.name.as_str(), branch.span)));
        Some(RawKind::Alternate { branches })
    }

    /// command = "{" "'command'" ":" name [ data ] [ returns ] { flag } [ if ] [ features ] "}"
    pub(super) fn command(&mut self, fields: &mut Fields) -> Option<RawKind> {
        let mut flag = |flag, expected| self.flag(fields, flag, expected);
        let flags = Flags {
            generated: !flag("gen", false),
            success_response: !flag("success-response", false),
            allow_oob: flag("allow-oob", true),
            allow_preconfig: flag("allow-preconfig", true),
            coroutine: flag("coroutine", true),
        };
        if flags.allow_oob && flags.coroutine {
            self.error(Fault::FlagsExclude, self.at);
        }
        let returns = match fields.take("returns") {
            Some(value) => Some(self.type_or_array(value, Subject::Any("'returns'"))?),
            None => None,
        };
        let data = self.data(fields)?;
        Some(RawKind::Command { data, returns, flags })
    }

    /// data = "'data'" ":" ( name | members ) [ "," "'boxed'" ":" "true" ]
    pub(super) fn data(&mut self, fields: &mut Fields) -> Option<RawData> {
        let boxed = self.flag(fields, "boxed", true);
        let Some(value) = fields.take("data") else {
            if boxed {
                self.error(Fault::BoxedNothing, self.at);
            }
            return Some(RawData::None);
        };
        match value.into_text() {
            Ok(ty) => Some(RawData::Named { ty, boxed }),
            Err(value) if boxed => self.wrong(Subject::Any("'data'"), "the name of a type if it is boxed", &value),
            Err(value) => {
                let entries = self.object(value, Subject::Any("'data'"), "an object or the name of a type")?;
                Some(RawData::Inline(self.members(entries, false)))
            }
        }
    }

    /// Whether a flag is given. The only value that it can have is `expected`.
    fn flag(&mut self, fields: &mut Fields, flag: &'static str, expected: bool) -> bool {
        let Some(value) = fields.take(flag) else { return false };
        let given = matches!(value.kind, ValueKind::Bool(value) if value == expected);
        if !given {
            let help = match &value.kind {
                ValueKind::Bool(_) => "leave the key out: it says what differs from the default".to_owned(),
                _ => format!("write {expected} without quotes"),
            };
            self.error_with_help(Fault::BadFlag { flag, expected }, value.span, [help]);
        }
        given
    }
}
