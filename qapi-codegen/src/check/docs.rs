//! Checks documentation against definitions: every member and feature must be described, and every description must
//! belong to a member or feature.

use std::collections::HashSet;

use crate::diagnostic::{Diagnostic, Fault, clip, nearest};
use crate::doc::{Doc, Section, SectionKind};
use crate::parser::pragma;
use crate::schema::{DefId, Definition, Kind};

use super::checker::{Checker, error_in};

/// Checks all documented definitions. Adds an empty description for a member that an exception allows to be
/// undescribed.
pub(super) fn check(checker: &mut Checker<'_>) {
    for id in checker.ids() {
        let Some(definition) = checker.get(id) else { continue };
        let Some(doc) = &definition.doc else { continue };
        let parts = Parts::of(definition);
        let exempt = checker.exceptions.documentation.contains(definition.name.as_str());
        let exempt = exempt || !checker.options.doc_rules.complete;
        let allow = || checker.exceptions.suggest(pragma::DOCUMENTATION, &definition.name, checker.options.language);
        let (mut errors, missing) = compare(definition, doc, &parts, exempt, allow);
        if !checker.options.language.checked_descriptions() && !declares_members(&definition.kind) {
            errors.retain(|error| !matches!(error.fault, Fault::DocUnknownMember { .. }));
        }
        if !errors.is_empty() {
            errors.into_iter().for_each(|error| checker.errors.push(error));
            continue;
        }
        let missing: Vec<String> = missing.into_iter().map(str::to_owned).collect();
        add_missing(checker, id, missing);
    }
}

/// Whether a definition has members of its own, not counting values of an enumeration.
fn declares_members(kind: &Kind) -> bool {
    match kind {
        Kind::Enum(_) => false,
        Kind::Struct(_) | Kind::Union(_) | Kind::Alternate(_) => true,
        Kind::Command(_) | Kind::Event(_) => !kind.members().is_empty(),
    }
}

/// The members and features of a definition.
struct Parts<'a> {
    role: &'static str,
    members: Vec<&'a str>,
    features: Vec<&'a str>,
}

impl<'a> Parts<'a> {
    fn of(definition: &'a Definition) -> Self {
        let role = match definition.kind {
            Kind::Enum(_) => "value",
            Kind::Struct(_) | Kind::Union(_) => "member",
            Kind::Alternate(_) => "branch",
            Kind::Command(_) | Kind::Event(_) => "argument",
        };
        let features = definition.all_features().map(|feature| feature.name.as_str()).collect();
        Self { role, members: definition.kind.part_names(), features }
    }
}

/// Returns the errors, and the members that lack a description but need none. `allow` suggests an exception for members
/// without descriptions.
fn compare<'a>(
    definition: &Definition,
    doc: &Doc,
    parts: &Parts<'a>,
    exempt: bool,
    allow: impl Fn() -> Option<String>,
) -> (Vec<Diagnostic>, Vec<&'a str>) {
    let mut errors = Vec::new();
    let described = Names::new(doc.members().map(|(name, _)| name));
    let features_described = Names::new(doc.features().map(|(name, _)| name));

    let mut missing_features = HashSet::new();
    for name in parts.features.iter().filter(|name| !features_described.contain(name)) {
        if missing_features.insert(*name) {
            let name = clip(name);
            let help = format!("add a line '# @{name}: …' to the comment before the definition, after '# Features:'");
            errors.push(error_in(definition, Fault::DocFeatureMissing { name }, None).help([help]));
        }
    }
    let mut missing = Vec::new();
    for name in parts.members.iter().filter(|name| !described.contain(name)) {
        if exempt {
            missing.push(*name);
        } else {
            let name = clip(name);
            let help = format!("add a line '# @{name}: …' to the comment before the definition");
            let fault = Fault::DocMemberMissing { role: parts.role, name };
            errors.push(error_in(definition, fault, None).help([help].into_iter().chain(allow())));
        }
    }

    let members = Names::new(parts.members.iter().copied());
    for (name, section) in doc.members().filter(|(name, _)| !members.contain(name)) {
        let fault = Fault::DocUnknownMember { name: clip(name) };
        errors.push(unknown(definition, fault, section).help(meant(name, &parts.members)));
    }
    let features = Names::new(parts.features.iter().copied());
    for (name, section) in doc.features().filter(|(name, _)| !features.contain(name)) {
        let fault = Fault::DocUnknownFeature { name: clip(name) };
        errors.push(unknown(definition, fault, section).help(meant(name, &parts.features)));
    }
    (errors, missing)
}

/// A set of names to look up, which is usually small.
enum Names<'a> {
    Few(Vec<&'a str>),
    Many(HashSet<&'a str>),
}

impl<'a> Names<'a> {
    fn new(names: impl Iterator<Item = &'a str>) -> Self {
        const FEW: usize = 24;
        let names: Vec<&str> = names.collect();
        if names.len() <= FEW { Self::Few(names) } else { Self::Many(names.into_iter().collect()) }
    }

    fn contain(&self, name: &str) -> bool {
        match self {
            Self::Few(names) => names.contains(&name),
            Self::Many(names) => names.contains(name),
        }
    }
}

/// Suggests a name, unless there are so many names that comparing them all would take long.
fn meant(name: &str, names: &[&str]) -> Option<String> {
    const MANY: usize = 200;
    if names.len() > MANY { None } else { nearest(name, names.iter().copied()) }
}

fn unknown(definition: &Definition, fault: Fault, section: &Section) -> Diagnostic {
    Diagnostic { at: section.span, ..error_in(definition, fault, Some(section.span)) }
}

fn add_missing(checker: &mut Checker<'_>, id: DefId, missing: Vec<String>) {
    let Some(definition) = &mut checker.definitions[id.0 as usize] else { return };
    let Some(doc) = &mut definition.doc else { return };
    let span = doc.span;
    let is_member = |section: &Section| matches!(section.kind, SectionKind::Member(_));
    let after = doc.sections.iter().rposition(is_member).unwrap_or(0) + 1;
    let missing = missing.into_iter().map(|name| Section {
        span,
        kind: SectionKind::Member(name),
        tag: None,
        text: String::new(),
    });
    doc.sections.splice(after..after, missing);
}
