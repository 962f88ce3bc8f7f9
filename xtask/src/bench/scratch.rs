//! Temporary crates for measurements. They are outside of the workspace, because the peer must not become a dependency
//! of it.

use std::env;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result};

use super::cpu::cost;
use crate::project;

/// The peer, as a dependency in a manifest.
pub(super) const PEER: &str = r#"qapi-qmp = "0.15""#;

/// A crate with its own target folder.
pub(super) struct Scratch {
    folder: PathBuf,
}

impl Scratch {
    /// Writes the crate, with the lines of its dependencies and its `main.rs`. Without a `main.rs` it is an empty
    /// library.
    ///
    /// Its dependencies are fetched, so that no measurement waits for the network.
    pub(super) fn new(name: &str, dependencies: &[String], main: Option<&str>) -> Result<Self> {
        let folder = folder().join(name);
        let source = folder.join("src");
        fs::create_dir_all(&source).with_context(|| format!("cannot make {}", source.display()))?;
        let mut manifest = format!(
            "[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\npublish = false\n\n[dependencies]\n"
        );
        for dependency in dependencies {
            _ = writeln!(manifest, "{dependency}");
        }
        // This keeps it out of the workspace around it.
        manifest.push_str("\n[workspace]\n");
        let scratch = Self { folder };
        scratch.write("Cargo.toml", &manifest)?;
        scratch.write(if main.is_some() { "src/main.rs" } else { "src/lib.rs" }, main.unwrap_or_default())?;
        cost(scratch.cargo().arg("fetch"))?;
        Ok(scratch)
    }

    /// Returns the path of a file in the crate.
    pub(super) fn path(&self, name: impl AsRef<Path>) -> PathBuf {
        self.folder.join(name)
    }

    pub(super) fn write(&self, name: &str, text: &str) -> Result<()> {
        let path = self.path(name);
        fs::write(&path, text).with_context(|| format!("cannot write {}", path.display()))
    }

    /// Returns a call of Cargo in the crate, without settings from the environment.
    pub(super) fn cargo(&self) -> Command {
        let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        command.current_dir(&self.folder).env("CARGO_TARGET_DIR", self.target());
        for name in
            ["RUSTFLAGS", "CARGO_ENCODED_RUSTFLAGS", "RUSTC_WRAPPER", "RUSTC_WORKSPACE_WRAPPER", "CARGO_INCREMENTAL"]
        {
            command.env_remove(name);
        }
        // These variables are about the crate that `cargo run` ran.
        for (name, _) in env::vars_os() {
            if name.to_str().is_some_and(|name| name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_MANIFEST_")) {
                command.env_remove(name);
            }
        }
        command
    }

    /// Returns a call of a Cargo subcommand in the release profile.
    pub(super) fn release(&self, subcommand: &str) -> Command {
        let mut command = self.cargo();
        command.args([subcommand, "--release", "--quiet"]);
        command
    }

    /// Removes all compiled files.
    pub(super) fn clean(&self) -> Result<()> {
        match fs::remove_dir_all(self.target()) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                Err(error).with_context(|| format!("cannot remove {}", self.target().display()))
            }
            _ => Ok(()),
        }
    }

    /// Returns the target folder.
    pub(super) fn target(&self) -> PathBuf {
        self.folder.join("target")
    }
}

/// Returns a dependency on one of our crates, with the default features or only with the given ones.
pub(super) fn ours(name: &str, features: Option<&str>) -> String {
    let path = project::root().join(name);
    let choice = features.map_or_else(String::new, |features| {
        let quoted: Vec<String> = features.split(',').map(|feature| format!("{feature:?}")).collect();
        format!(", default-features = false, features = [{}]", quoted.join(", "))
    });
    format!("{name} = {{ path = {:?}{choice} }}", path.display().to_string())
}

/// Returns the folder of all these crates, which is in the target folder.
fn folder() -> PathBuf {
    let target = env::var_os("CARGO_TARGET_DIR").map_or_else(|| project::root().join("target"), PathBuf::from);
    project::root().join(target).join("bench")
}
