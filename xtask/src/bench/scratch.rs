//! Crates that are written to be measured, and thrown away: outside the workspace, since what they compare
//! with must not get into it.

use std::env;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result};

use super::cpu::cost;
use crate::project;

/// The peer, as dependencies name it.
pub(super) const PEER: &str = r#"qapi-qmp = "0.15""#;

/// A crate of its own, with a target folder of its own.
pub(super) struct Scratch {
    folder: PathBuf,
}

impl Scratch {
    /// Writes it anew, with the lines of its dependencies, and its `main.rs` or, without one, an empty library.
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
        // Not a member of the workspace around it.
        manifest.push_str("\n[workspace]\n");
        let scratch = Self { folder };
        scratch.write("Cargo.toml", &manifest)?;
        scratch.write(if main.is_some() { "src/main.rs" } else { "src/lib.rs" }, main.unwrap_or_default())?;
        cost(scratch.cargo().arg("fetch"))?;
        Ok(scratch)
    }

    /// A file of it.
    pub(super) fn path(&self, name: impl AsRef<Path>) -> PathBuf {
        self.folder.join(name)
    }

    pub(super) fn write(&self, name: &str, text: &str) -> Result<()> {
        let path = self.path(name);
        fs::write(&path, text).with_context(|| format!("cannot write {}", path.display()))
    }

    /// Cargo in it, as people have it who have set nothing.
    pub(super) fn cargo(&self) -> Command {
        let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        command.current_dir(&self.folder).env("CARGO_TARGET_DIR", self.target());
        for name in
            ["RUSTFLAGS", "CARGO_ENCODED_RUSTFLAGS", "RUSTC_WRAPPER", "RUSTC_WORKSPACE_WRAPPER", "CARGO_INCREMENTAL"]
        {
            command.env_remove(name);
        }
        // Of the crate that `cargo run` ran, which is another.
        for (name, _) in env::vars_os() {
            if name.to_str().is_some_and(|name| name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_MANIFEST_")) {
                command.env_remove(name);
            }
        }
        command
    }

    /// Cargo's subcommand in the release profile.
    pub(super) fn release(&self, subcommand: &str) -> Command {
        let mut command = self.cargo();
        command.args([subcommand, "--release", "--quiet"]);
        command
    }

    /// Forgets all that has been compiled.
    pub(super) fn clean(&self) -> Result<()> {
        match fs::remove_dir_all(self.target()) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                Err(error).with_context(|| format!("cannot remove {}", self.target().display()))
            }
            _ => Ok(()),
        }
    }

    /// Where what it compiles goes.
    pub(super) fn target(&self) -> PathBuf {
        self.folder.join("target")
    }
}

/// A dependency on a crate of ours: on the defaults, or else on these features alone.
pub(super) fn ours(name: &str, features: Option<&str>) -> String {
    let path = project::root().join(name);
    let choice = features.map_or_else(String::new, |features| {
        let quoted: Vec<String> = features.split(',').map(|feature| format!("{feature:?}")).collect();
        format!(", default-features = false, features = [{}]", quoted.join(", "))
    });
    format!("{name} = {{ path = {:?}{choice} }}", path.display().to_string())
}

/// Where they are: in the target folder.
fn folder() -> PathBuf {
    let target = env::var_os("CARGO_TARGET_DIR").map_or_else(|| project::root().join("target"), PathBuf::from);
    project::root().join(target).join("bench")
}
