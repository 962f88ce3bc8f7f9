//! What to say of what QEMU deprecates: since when, and what to use instead.
//!
//! A schema only marks what is deprecated. The history has the release, and the list below, which people keep, what
//! takes its place according to QEMU's `docs/about/deprecated.rst`.

use qapi_interface::Release;

use crate::schema::Feature;

/// Commands and arguments, and what takes their place.
const REPLACEMENTS: &[(&str, &str, &str)] = &[
    ("BlockIOThrottle", "device", "id"),
    ("block-commit", "base", "base-node"),
    ("block-commit", "top", "top-node"),
    ("block-job-complete", "", "job-complete"),
    ("block-job-dismiss", "", "job-dismiss"),
    ("block-job-finalize", "", "job-finalize"),
    ("block-job-pause", "", "job-pause"),
    ("block-job-resume", "", "job-resume"),
    ("blockdev-change-medium", "device", "id"),
    ("blockdev-close-tray", "device", "id"),
    ("blockdev-open-tray", "device", "id"),
    ("drive-backup", "", "blockdev-backup"),
    ("eject", "device", "id"),
    ("nbd-server-add", "", "block-export-add"),
    ("nbd-server-remove", "", "block-export-del"),
];

/// Returns the note for a command, or a member that clients send, if it is deprecated in every build.
pub(super) fn note(definition: &str, member: &str, features: &[Feature], since: Option<Release>) -> Option<String> {
    features.iter().find(|feature| feature.name == "deprecated" && feature.cond.is_none())?;
    let since = since.map_or_else(|| "upstream".to_owned(), |since| format!("by QEMU {since}"));
    let replacement = REPLACEMENTS.iter().find(|(of, part, _)| (*of, *part) == (definition, member));
    let instead = replacement.map_or_else(String::new, |(.., replacement)| format!("; use `{replacement}`"));
    Some(format!("deprecated {since}{instead}"))
}
