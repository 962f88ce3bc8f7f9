//! Where the project's files are.

use std::env;
use std::path::{Path, PathBuf};

/// The workspace's top folder.
///
/// `cargo run` says which at run time. What was true when this was compiled is the second choice:
/// with a target folder that several checkouts share, it may have been another one.
pub(crate) fn root() -> PathBuf {
    let manifest = env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| env!("CARGO_MANIFEST_DIR").into(), PathBuf::from);
    manifest.parent().map_or_else(|| manifest.clone(), Path::to_owned)
}
