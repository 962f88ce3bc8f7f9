//! Finds the main file of a schema and its release.

use std::path::{Path, PathBuf};

/// The paths of the main file in a source tree of QEMU, and in its folder `qapi`.
const MAIN: [&str; 2] = ["qapi/qapi-schema.json", "qapi-schema.json"];

/// Returns the main file of a schema that is given as this file or as the directory of a source tree.
pub(crate) fn main_file(path: &Path) -> PathBuf {
    let found = MAIN.iter().map(|name| path.join(name)).find(|file| file.is_file());
    // If the file does not exist, reading it fails later.
    found.unwrap_or_else(|| path.to_owned())
}

/// Returns the release of a schema, from the `VERSION` of QEMU's source tree or the `UPSTREAM.toml` that
/// `cargo xtask import` writes.
pub(crate) fn of(main_file: &Path) -> Option<String> {
    main_file.ancestors().skip(1).take(2).find_map(|dir| {
        let version = std::fs::read_to_string(dir.join("VERSION")).ok().map(|version| version.trim().to_owned());
        version.or_else(|| imported(&std::fs::read_to_string(dir.join("UPSTREAM.toml")).ok()?))
    })
}

fn imported(manifest: &str) -> Option<String> {
    let value = manifest.lines().find_map(|line| line.strip_prefix("release = "))?;
    Some(value.trim().trim_matches('"').to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn found_beside_the_schema() {
        let schemas = Path::new(env!("CARGO_MANIFEST_DIR")).join("../schemas");
        let main = main_file(&schemas);
        assert!(main.ends_with("qapi/qapi-schema.json"));
        assert_eq!(of(&main).as_deref(), Some(qemu_qapi::qmp::schema::PROTOCOL.release));
        assert_eq!(main_file(&main), main);
        assert_eq!(of(Path::new("/nowhere/x.json")), None);
    }
}
