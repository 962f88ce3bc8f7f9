//! Generated files.

/// A generated file.
#[derive(Debug)]
pub struct File {
    /// Path below the protocol's folder, such as `block_core.rs` or `schema/mod.rs`.
    pub path: String,
    /// Its text.
    pub contents: String,
}

/// The first line of a file. It marks the file as one that the generator may replace or remove, and names the protocol.
pub(crate) fn first_line(protocol: &str, source: &str) -> String {
    format!("// Generated as `{protocol}` from {source} by `cargo xtask generate`.")
}
