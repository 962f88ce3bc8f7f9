//! Conditions that the compiler decides: a Cargo feature stands for each symbol.

use std::collections::BTreeMap;

use crate::diagnostic::nearest;
use crate::introspect::symbols;
use crate::schema::{Cond, Schema};

use super::custom_names::NameError;

/// The Cargo features that stand for symbols.
#[derive(Clone, Debug)]
pub struct Cfg {
    features: BTreeMap<String, String>,
}

impl Cfg {
    /// Names the features of all symbols of a schema: `config-spice` for `CONFIG_SPICE`, unless `given` has another
    /// name.
    pub(super) fn new(schema: &Schema, given: &BTreeMap<String, String>, errors: &mut Vec<NameError>) -> Self {
        let symbols = symbols(schema);
        for (symbol, feature) in given {
            let (key, name) = (symbol.clone(), feature.clone());
            if !symbols.contains(&symbol.as_str()) {
                errors.push(NameError::Nothing { key, name, help: nearest(symbol, symbols.iter().copied()) });
            } else if !is_feature_name(feature) {
                errors.push(NameError::NoName { key, name, rule: "that is not the form of a Cargo feature's name" });
            }
        }
        let feature = |symbol: &str| given.get(symbol).cloned().unwrap_or_else(|| feature_name(symbol));
        Self { features: symbols.into_iter().map(|symbol| (symbol.to_owned(), feature(symbol))).collect() }
    }

    /// Returns the features, each once, sorted by name.
    pub fn features(&self) -> Vec<&str> {
        let mut features: Vec<_> = self.features.values().map(String::as_str).collect();
        features.sort_unstable();
        features.dedup();
        features
    }

    /// Returns the `cfg` predicate for a condition.
    pub fn predicate(&self, cond: &Cond) -> String {
        let list = |name: &str, conds: &[Cond]| {
            let conds: Vec<_> = conds.iter().map(|cond| self.predicate(cond)).collect();
            format!("{name}({})", conds.join(", "))
        };
        match cond {
            Cond::Symbol(symbol) => format!("feature = {:?}", self.features.get(symbol).map_or("", String::as_str)),
            Cond::All(conds) => list("all", conds),
            Cond::Any(conds) => list("any", conds),
            Cond::Not(cond) => format!("not({})", self.predicate(cond)),
        }
    }
}

/// Returns the feature for a symbol, such as `config-spice` for `CONFIG_SPICE`.
fn feature_name(symbol: &str) -> String {
    symbol.to_lowercase().replace('_', "-")
}

fn is_feature_name(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_alphanumeric() || first == '_')
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'+' | b'.'))
}
