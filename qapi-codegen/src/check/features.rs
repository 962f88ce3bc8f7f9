//! Checks features of definitions: their names must differ, and a type must not have features that are only for
//! commands and events.

use std::collections::HashSet;

use crate::diagnostic::{Fault, clip};
use crate::schema::Feature;

use super::checker::Checker;
use super::names::c_name;

/// Checks the features of all definitions.
pub(super) fn check(checker: &mut Checker<'_>) {
    for id in checker.ids() {
        let Some(definition) = checker.get(id) else { continue };
        let is_type = !definition.kind.is_message();
        let special = |name: &str| matches!(name, "deprecated" | "unstable");
        let fault = clashing_feature(&definition.features).or_else(|| {
            let wrong = definition.features.iter().find(|feature| is_type && special(&feature.name))?;
            Some(Fault::FeatureNotForTypes { name: clip(&wrong.name) })
        });
        if let Some(fault) = fault {
            checker.reject(id, fault, None);
        }
    }
}

/// Finds the first feature whose name is the same in C as that of an earlier one.
pub(super) fn clashing_feature(features: &[Feature]) -> Option<Fault> {
    let mut seen = HashSet::new();
    let clash = features.iter().find(|feature| !seen.insert(c_name(&feature.name)))?;
    let name = clip(&clash.name);
    Some(Fault::NameClash { what: "feature", other: "another feature".to_owned(), name })
}
