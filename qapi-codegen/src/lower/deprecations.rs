//! Notes about deprecated items: the release that deprecates them, and the replacement.
//!
//! A schema only marks deprecated items. The release comes from the history, and the replacement from the project's
//! descriptions.

use qapi_interface::Release;

use crate::schema::Feature;

/// Returns the note for a command, or a member that clients send, if it is deprecated in every build.
pub(super) fn note(features: &[Feature], since: Option<Release>, replacement: Option<&str>) -> Option<String> {
    features.iter().find(|feature| feature.name == "deprecated" && feature.cond.is_none())?;
    let since = since.map_or_else(|| "upstream".to_owned(), |since| format!("by QEMU {since}"));
    let instead = replacement.map_or_else(String::new, |replacement| format!("; use `{replacement}`"));
    Some(format!("deprecated {since}{instead}"))
}
