//! Conditions: values of the key `if`.

use crate::ast::{Value, ValueKind};
use crate::diagnostic::{Fault, clip, listed, nearest};
use crate::schema::Cond;
use crate::source::Span;

use super::c_condition::{self, is_symbol};
use super::shaper::{Shaper, Subject};

const OPERATORS: [&str; 3] = ["all", "any", "not"];

impl Shaper<'_> {
    /// cond = symbol | "{" ( "'all'" | "'any'" ) ":" "[" cond { "," cond } "]" "}"
    ///      | "{" "'not'" ":" cond "}"
    ///
    /// Recursion is bounded by the parser's limit on brackets.
    pub(super) fn cond(&mut self, value: Option<Value>, what: Subject<'_>) -> Option<Cond> {
        let value = value?;
        let span = value.span;
        if self.options.language.c_conditions() {
            return self.c_cond(value, what);
        }
        let entries = match value.kind {
            ValueKind::Str(symbol) if is_symbol(&symbol) => return Some(Cond::Symbol(symbol.into())),
            ValueKind::Str(symbol) => {
                let symbol = clip(&symbol);
                self.error(Fault::BadSymbol { what: what.to_string(), symbol }, span);
                return None;
            }
            ValueKind::Object(entries) => entries,
            kind => {
                let what = format!("the condition of {what}");
                return self.wrong(what, "a string or an object", &Value { span, kind });
            }
        };
        let mut unknown = false;
        for entry in entries.iter().filter(|entry| !OPERATORS.contains(&&*entry.key.text)) {
            unknown = true;
            let what = format!("the condition of {what}");
            let help =
                nearest(&entry.key.text, OPERATORS).unwrap_or_else(|| format!("its keys are {}", listed(OPERATORS)));
            let fault = Fault::UnknownKey { what, key: clip(&entry.key.text) };
            self.error_with_help(fault, entry.key.span, [help]);
        }
        let mut entries = entries.into_iter();
        let (Some(entry), None, false) = (entries.next(), entries.next(), unknown) else {
            if !unknown {
                self.error(Fault::ConditionNotOneKey { what: what.to_string() }, span);
            }
            return None;
        };
        if *entry.key.text == *"not" {
            return Some(Cond::Not(Box::new(self.cond(Some(entry.value), what)?)));
        }
        let operands = entry.value.span;
        let ValueKind::Array(values) = entry.value.kind else {
            return self.wrong(format!("'{}' in the condition of {what}", entry.key.text), "an array", &entry.value);
        };
        if values.is_empty() {
            self.error(Fault::EmptyCondition { what: what.to_string() }, operands);
            return None;
        }
        let count = values.len();
        let conds: Vec<Cond> = values.into_iter().filter_map(|value| self.cond(Some(value), what)).collect();
        match () {
            () if conds.len() < count => None,
            () if *entry.key.text == *"all" => Some(Cond::All(conds)),
            () => Some(Cond::Any(conds)),
        }
    }

    /// cond = expression | "[" expression { "," expression } "]"
    ///
    /// All expressions of a list must hold.
    fn c_cond(&mut self, value: Value, what: Subject<'_>) -> Option<Cond> {
        let span = value.span;
        let expected = "a string or an array of strings";
        let values = match value.kind {
            ValueKind::Str(text) => return self.c_expression(&text, span, what),
            ValueKind::Array(values) => values,
            _ => return self.wrong(format!("the condition of {what}"), expected, &value),
        };
        let count = values.len();
        let conds = values.into_iter().filter_map(|value| match value.kind {
            ValueKind::Str(text) => self.c_expression(&text, value.span, what),
            _ => self.wrong(format!("the condition of {what}"), expected, &value),
        });
        let mut conds: Vec<Cond> = conds.collect();
        match (conds.len(), count) {
            (_, 0) => {
                self.error(Fault::EmptyCondition { what: what.to_string() }, span);
                None
            }
            (1, 1) => conds.pop(),
            (sound, count) => (sound == count).then_some(Cond::All(conds)),
        }
    }

    fn c_expression(&mut self, text: &str, span: Span, what: Subject<'_>) -> Option<Cond> {
        let limit = self.options.limits.nesting;
        let what = what.to_string();
        let fault = match c_condition::parse(text, limit) {
            Ok(cond) => return Some(cond),
            Err(c_condition::Error::Unknown) => Fault::BadExpression { what, text: clip(text) },
            Err(c_condition::Error::Symbol(symbol)) => Fault::BadSymbol { what, symbol: clip(&symbol) },
            Err(c_condition::Error::TooDeep) => Fault::TooDeep { limit },
        };
        self.error(fault, span);
        None
    }
}
