//! Documentation of generated items: the schema's facts in this project's words.

use std::fmt;

use crate::lower::model::{Field, OmittedBy, Protocol, has_feature};
use crate::schema::{Cond, Definition, Feature};

/// The first release of QEMU or another program that has an item.
#[derive(Clone, Copy, Debug)]
pub(super) struct Since<'a>(pub(super) &'a Protocol<'a>, pub(super) &'a str);

impl fmt::Display for Since<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let of = if self.0.qemu { "QEMU " } else { "" };
        write!(f, ", since {of}{}", self.1)
    }
}

/// Returns the documentation of a definition, with the further sentences `more`.
pub(super) fn definition(protocol: &Protocol<'_>, definition: &Definition, more: &[String]) -> String {
    let kind = definition.kind.keyword();
    let mut doc = format!("The {kind} `{}`", definition.name);
    if let Some(since) = definition.since() {
        doc.push_str(&Since(protocol, since).to_string());
    }
    doc.push_str(".\n");
    let mut sentences = status(&definition.features);
    sentences.extend(definition.cond.as_ref().map(condition));
    sentences.extend_from_slice(more);
    for sentence in sentences {
        doc.push_str(&format!("\n{sentence}\n"));
    }
    doc
}

/// Returns a link to the description of a definition in QEMU's reference manual.
pub(super) fn reference(protocol: &Protocol<'_>, definition: &Definition) -> String {
    let Some(reference) = &protocol.reference else { return String::new() };
    let title = match definition.kind.keyword() {
        "struct" | "union" => "Object",
        "enum" => "Enum",
        "alternate" => "Alternate",
        "command" => "Command",
        _ => "Event",
    };
    // The position on the page of, for instance, “Command stop”.
    format!("\n[Reference]({reference}#:~:text={title}-,{})\n", fragment(&definition.name))
}

/// Returns a text fragment for a link. Dashes are escaped, because they separate a prefix.
fn fragment(name: &str) -> String {
    name.replace('-', "%2D")
}

/// Returns the documentation of a member's field.
pub(super) fn field(protocol: &Protocol<'_>, field: &Field<'_>) -> String {
    let since = field.since.map(|since| Since(protocol, since));
    let mut doc = part("Member", &field.member.name, since, &field.member.features, field.member.cond.as_ref());
    match field.omitted_by {
        Some(OmittedBy::Before(release)) => doc.push_str(&format!(" Servers before {release} leave it out.")),
        Some(OmittedBy::Since(release)) => doc.push_str(&format!(" Servers since {release} leave it out.")),
        Some(OmittedBy::Any) => doc.push_str(" Servers may leave it out."),
        None if !field.in_new && !field.member.optional => doc.push_str(" Mandatory in such builds."),
        None => {}
    }
    doc
}

/// Returns the documentation of a member, value or branch.
pub(super) fn part(
    kind: &str,
    name: &str,
    since: Option<Since<'_>>,
    features: &[Feature],
    cond: Option<&Cond>,
) -> String {
    let mut doc = format!("{kind} `{name}`");
    if let Some(since) = since {
        doc.push_str(&since.to_string());
    }
    doc.push('.');
    let remarks = remarks(features, cond);
    if !remarks.is_empty() {
        doc.push(' ');
        doc.push_str(&remarks);
    }
    doc
}

/// Whether the documentation of a member, value or branch contains only its name.
pub(super) fn only_names(doc: &str) -> bool {
    let name = ["Member `", "Value `", "Branch `"].iter().find_map(|kind| doc.strip_prefix(kind));
    name.and_then(|name| name.strip_suffix("`.")).is_some_and(|name| !name.contains('`'))
}

/// Returns sentences about features and a condition.
pub(super) fn remarks(features: &[Feature], cond: Option<&Cond>) -> String {
    let sentences: Vec<_> = status(features).into_iter().chain(cond.map(condition)).collect();
    sentences.join(" ")
}

fn status(features: &[Feature]) -> Vec<String> {
    let mut sentences = Vec::new();
    if has_feature(features, "deprecated") {
        sentences.push("**Deprecated** upstream.".to_owned());
    }
    if has_feature(features, "unstable") {
        sentences.push("**Unstable** upstream: it may change or go away without notice.".to_owned());
    }
    let others: Vec<_> = features
        .iter()
        .filter(|feature| feature.name != "deprecated" && feature.name != "unstable")
        .map(|feature| format!("`{}`", feature.name))
        .collect();
    if !others.is_empty() {
        sentences.push(format!("Features: {}.", others.join(", ")));
    }
    sentences
}

/// Returns a remark about the Cargo feature of an item. It names the crate, because schemas have features too.
pub(super) fn needs(feature: &str) -> String {
    format!("Needs the feature `{feature}` of `qapi-types`.")
}

fn condition(cond: &Cond) -> String {
    format!("Only in builds with `{cond}`.")
}
