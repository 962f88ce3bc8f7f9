//! Finds the project's files.

use std::env;
use std::path::{Path, PathBuf};

/// Returns the top folder of the workspace.
///
/// `cargo run` sets it at run time. The folder at compile time is the second choice, because several checkouts can
/// share a target folder.
pub(crate) fn root() -> PathBuf {
    let manifest = env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| env!("CARGO_MANIFEST_DIR").into(), PathBuf::from);
    manifest.parent().map_or_else(|| manifest.clone(), Path::to_owned)
}
