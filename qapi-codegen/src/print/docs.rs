//! Prints documentation blocks with first releases and without prose.

use std::collections::HashMap;

use crate::doc::Section;
use crate::schema::{Definition, Kind, Member};

/// The maximum length of a line in a documentation comment.
const LINE_LENGTH: usize = 70;

/// Returns the block of a definition. Empty if no release is known, or if a name is too long for a block.
pub(super) fn block(definition: &Definition) -> String {
    let parts = parts(definition);
    let features = features(definition);
    let Some(doc) = &definition.doc else { return String::new() };
    let members_since: HashMap<&str, &str> = doc.members().filter_map(date).collect();
    let features_since: HashMap<&str, &str> = doc.features().filter_map(date).collect();
    let since = definition.since();
    let members_dated = parts.iter().any(|(name, _)| members_since.contains_key(name));
    let features_dated = features.iter().any(|name| features_since.contains_key(name));
    if since.is_none() && !members_dated && !features_dated {
        return String::new();
    }
    let mut lines = vec![format!("@{}:", definition.name)];
    if !parts.is_empty() {
        lines.push(String::new());
    }
    for (name, is) in parts {
        describe(&mut lines, name, is, members_since.get(name).copied());
    }
    for (i, name) in features.into_iter().enumerate() {
        if i == 0 {
            lines.extend([String::new(), "Features:".to_owned()]);
        }
        describe(&mut lines, name, "feature", features_since.get(name).copied());
    }
    if let Some(since) = since {
        lines.extend([String::new(), format!("Since: {since}")]);
    }
    if lines.iter().any(|line| line.len() + 2 > LINE_LENGTH) {
        return String::new();
    }
    let lines = lines.into_iter().map(|line| match line.is_empty() {
        true => "#\n".to_owned(),
        false => format!("# {line}\n"),
    });
    format!("##\n{}##\n", lines.collect::<String>())
}

/// Returns the name of a part and the first release that had it, if that is known.
fn date<'a>((name, section): (&'a str, &'a Section)) -> Option<(&'a str, &'a str)> {
    Some((name, section.since_remark()?))
}

/// Writes the description of a part: the first release that had it, or a word for its kind.
fn describe(lines: &mut Vec<String>, name: &str, is: &str, since: Option<&str>) {
    let text = since.map_or_else(|| is.to_owned(), |since| format!("(since {since})"));
    let line = format!("@{name}: {text}");
    if line.len() + 2 > LINE_LENGTH {
        lines.push(format!("@{name}:"));
        lines.push(format!("    {text}"));
    } else {
        lines.push(line);
    }
}

/// Returns the parts of a definition that must be described, each with a word for its kind.
fn parts(definition: &Definition) -> Vec<(&str, &'static str)> {
    let named = |word| definition.kind.part_names().into_iter().map(|name| (name, word)).collect();
    let is = |member: &Member| if member.optional { "optional" } else { "mandatory" };
    match &definition.kind {
        Kind::Enum(_) => named("value"),
        Kind::Alternate(_) => named("branch"),
        kind => kind.members().iter().map(|member| (member.name.as_str(), is(member))).collect(),
    }
}

/// Returns the names of all features of a definition and its parts, once each.
fn features(definition: &Definition) -> Vec<&str> {
    let mut seen = std::collections::HashSet::new();
    definition.all_features().map(|feature| feature.name.as_str()).filter(|name| seen.insert(*name)).collect()
}
