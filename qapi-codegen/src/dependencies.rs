//! Reads the dependencies of the crate that Cargo compiles from its manifest, to find the crates that generated code
//! can refer to.
//!
//! Shared by [`build`](crate::build) and the derive macro in `qapi-macros`. It is not meant for other crates, and it
//! may change in any release.
//!
//! A manifest does not tell for which target a macro is expanded, or whether an optional dependency is compiled. Each
//! dependency therefore has a [`Scope`], and one that is always available is preferred.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use toml::de::{DeTable, DeValue};

/// Where a dependency can be used, in order of preference.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Scope {
    /// Everywhere: it stands in `[dependencies]`, or is the crate itself.
    Always,
    /// On some platforms: it stands in `[target.….dependencies]`.
    Platform,
    /// With some features: it is optional.
    Optional,
    /// In tests, examples and benchmarks: it stands in `[dev-dependencies]`.
    Development,
}

/// The dependencies of a package.
#[derive(Debug, Default)]
pub struct Dependencies {
    /// The package's own name.
    package: String,
    found: Vec<Dependency>,
    manifests: Vec<PathBuf>,
}

/// A dependency of a package.
#[derive(Debug)]
struct Dependency {
    package: String,
    /// The name of the crate, which is not that of the package if the manifest renames it.
    name: String,
    scope: Scope,
}

impl Dependencies {
    /// Reads the manifest of the package that Cargo compiles. Without a manifest there are no dependencies.
    pub fn of_compiled_package() -> Self {
        let folder = env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
        folder.map(|folder| Self::read(&folder)).unwrap_or_default()
    }

    /// Reads the manifest in a folder, and that of its workspace if the package inherits dependencies. Errors are left
    /// to Cargo, which reports them better.
    pub fn read(folder: &Path) -> Self {
        let manifest = folder.join("Cargo.toml");
        let Ok(text) = fs::read_to_string(&manifest) else { return Self::default() };
        let Ok(table) = DeTable::parse(&text) else { return Self::default() };
        let table = table.get_ref();

        let mut dependencies = Self { manifests: vec![manifest], ..Self::default() };
        let package = at(table, "package").and_then(|package| at(package, "name")?.as_str());
        dependencies.package = package.unwrap_or_default().to_owned();
        let inherits = dependencies.add_all(table);
        if inherits && let Some((manifest, text)) = workspace(folder, &text, table) {
            dependencies.inherit(&text);
            if !dependencies.manifests.contains(&manifest) {
                dependencies.manifests.push(manifest);
            }
        }
        dependencies
    }

    /// Returns the name of the crate of a package, and where it can be used. `None` if the package is not a dependency.
    pub fn find(&self, package: &str) -> Option<(String, Scope)> {
        let found = self.found.iter().filter(|dependency| dependency.package == package);
        let first = found.min_by_key(|dependency| dependency.scope)?;
        Some((first.name.replace('-', "_"), first.scope))
    }

    /// Returns the package's own name.
    pub fn package(&self) -> &str {
        &self.package
    }

    /// Returns the manifests that were read.
    pub fn manifests(&self) -> &[PathBuf] {
        &self.manifests
    }

    /// Adds the dependencies of a manifest, and returns whether it inherits some from the workspace.
    fn add_all(&mut self, manifest: &DeTable<'_>) -> bool {
        let mut inherits = self.add(at(manifest, "dependencies"), Scope::Always);
        inherits |= self.add(at(manifest, "dev-dependencies"), Scope::Development);
        let targets = at(manifest, "target").and_then(DeValue::as_table);
        for target in targets.into_iter().flat_map(DeTable::values) {
            inherits |= self.add(at(target.get_ref(), "dependencies"), Scope::Platform);
            inherits |= self.add(at(target.get_ref(), "dev-dependencies"), Scope::Development);
        }
        inherits
    }

    /// Adds a table of dependencies, and returns whether some are inherited from the workspace.
    fn add(&mut self, table: Option<&DeValue<'_>>, scope: Scope) -> bool {
        let mut inherits = false;
        for (name, given) in table.and_then(DeValue::as_table).into_iter().flatten() {
            let (name, given) = (name.get_ref().to_string(), given.get_ref());
            let is = |key| at(given, key).and_then(DeValue::as_bool) == Some(true);
            let package = at(given, "package").and_then(DeValue::as_str).unwrap_or(&name).to_owned();
            let scope = if is("optional") { scope.max(Scope::Optional) } else { scope };
            // The manifest of the workspace names the package.
            let package = if is("workspace") { INHERITED.to_owned() } else { package };
            inherits |= package == INHERITED;
            self.found.push(Dependency { package, name, scope });
        }
        inherits
    }

    /// Completes inherited dependencies from the manifest of the workspace.
    fn inherit(&mut self, workspace: &str) {
        let Ok(workspace) = DeTable::parse(workspace) else { return };
        let given = at(workspace.get_ref(), "workspace").and_then(|workspace| at(workspace, "dependencies"));
        for dependency in self.found.iter_mut().filter(|dependency| dependency.package == INHERITED) {
            let package = given.and_then(|given| at(at(given, &dependency.name)?, "package")?.as_str());
            dependency.package = package.unwrap_or(&dependency.name).to_owned();
        }
    }
}

/// Stands for the package of a dependency with `workspace = true`. No package has this name.
const INHERITED: &str = "";

/// A table, which is a whole manifest or one of its values.
trait Table {
    fn table(&self) -> Option<&DeTable<'_>>;
}

impl Table for DeTable<'_> {
    fn table(&self) -> Option<&DeTable<'_>> {
        Some(self)
    }
}

impl Table for DeValue<'_> {
    fn table(&self) -> Option<&DeTable<'_>> {
        self.as_table()
    }
}

/// Returns the value of a key. `None` if there is no such key, or if `table` is not a table.
fn at<'t>(table: &'t impl Table, key: &str) -> Option<&'t DeValue<'t>> {
    Some(table.table()?.get(key)?.get_ref())
}

/// Returns the path and the text of the manifest of the workspace that a package is in, which may be its own.
fn workspace(folder: &Path, text: &str, manifest: &DeTable<'_>) -> Option<(PathBuf, String)> {
    let own = at(manifest, "workspace").map(|_| (folder.join("Cargo.toml"), text.to_owned()));
    let read = |folder: &Path| {
        let path = folder.join("Cargo.toml");
        let text = fs::read_to_string(&path).ok()?;
        let is_one = DeTable::parse(&text).is_ok_and(|table| at(table.get_ref(), "workspace").is_some());
        is_one.then_some((path, text))
    };
    let named = || at(manifest, "package").and_then(|package| at(package, "workspace")?.as_str());
    own.or_else(|| read(&folder.join(named()?))).or_else(|| folder.ancestors().skip(1).find_map(read))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The crate that a package has in a manifest, and where it can be used.
    #[track_caller]
    fn found(manifest: &str, package: &str) -> Option<(String, Scope)> {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("Cargo.toml"), format!("{manifest}\n[package]\nname = 'own'\n")).unwrap();
        let dependencies = Dependencies::read(folder.path());
        assert_eq!(dependencies.package(), "own");
        assert_eq!(dependencies.manifests(), [folder.path().join("Cargo.toml")]);
        dependencies.find(package)
    }

    #[test]
    fn scopes() {
        let qemu_qapi = |manifest, scope| {
            assert_eq!(found(manifest, "qemu-qapi"), Some(("qemu_qapi".to_owned(), scope)), "{manifest}");
        };
        qemu_qapi("dependencies.qemu-qapi = '1'", Scope::Always);
        qemu_qapi("dependencies = { qemu-qapi = { version = '1', optional = false } }", Scope::Always);
        qemu_qapi("[dependencies.qemu-qapi]\noptional = true", Scope::Optional);
        qemu_qapi("[target.'cfg(unix)'.dependencies]\nqemu-qapi = '1'", Scope::Platform);
        qemu_qapi("[target.'cfg(unix)'.dependencies.qemu-qapi]\noptional = true", Scope::Optional);
        qemu_qapi("[target.x86_64-pc-windows-gnu.dev-dependencies]\nqemu-qapi = '1'", Scope::Development);
        qemu_qapi("[dev-dependencies]\nqemu-qapi = '1'", Scope::Development);
        qemu_qapi("[dev-dependencies]\nqemu-qapi = '1'\n[dependencies]\nqemu-qapi = '1'", Scope::Always);
        assert_eq!(found("[build-dependencies]\nqemu-qapi = '1'", "qemu-qapi"), None);
        assert_eq!(found("dependencies = 5\ntarget = { x = 1 }", "qemu-qapi"), None);
    }

    #[test]
    fn names() {
        let renamed = "[dependencies]\nother-name = { version = '1', package = 'qemu-qapi' }";
        assert_eq!(found(renamed, "qemu-qapi"), Some(("other_name".to_owned(), Scope::Always)));
        assert_eq!(found(renamed, "other-name"), None);
    }

    #[test]
    fn inherited() {
        let folder = tempfile::tempdir().unwrap();
        let write = |path: &str, text: &str| {
            fs::create_dir_all(folder.path().join(path)).unwrap();
            fs::write(folder.path().join(path).join("Cargo.toml"), text).unwrap();
        };
        let workspace = "[workspace.dependencies]\nfacade = { package = 'qemu-qapi', path = '' }\nqapi-types = '1'\n";
        write("", workspace);
        let member = "[package]\nname = 'member'\n[dependencies]\nfacade.workspace = true\n[dev-dependencies]\n\
                      qapi-types = { workspace = true }\nelsewhere.workspace = true";
        write("members/one", member);
        let check = |path: &str, workspace: &str| {
            let dependencies = Dependencies::read(&folder.path().join(path));
            assert_eq!(dependencies.find("qemu-qapi"), Some(("facade".to_owned(), Scope::Always)));
            assert_eq!(dependencies.find("qapi-types"), Some(("qapi_types".to_owned(), Scope::Development)));
            let [own, other] = dependencies.manifests() else { panic!("{:?}", dependencies.manifests()) };
            assert_eq!(*own, folder.path().join(path).join("Cargo.toml"));
            assert_eq!(other.canonicalize().unwrap(), folder.path().join(workspace).canonicalize().unwrap());
        };
        check("members/one", "Cargo.toml");

        // A package can name its workspace.
        write("named", workspace);
        write("", "");
        write("members/two", &member.replace("[dependencies]", "workspace = '../../named'\n[dependencies]"));
        check("members/two", "named/Cargo.toml");

        // The package of the workspace's own manifest.
        write("", &format!("{member}\n{workspace}"));
        let dependencies = Dependencies::read(folder.path());
        assert_eq!(dependencies.find("qemu-qapi"), Some(("facade".to_owned(), Scope::Always)));
        assert_eq!(dependencies.manifests().len(), 1);
    }

    #[test]
    fn no_manifest() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(Dependencies::read(folder.path()).find("qemu-qapi"), None);
        fs::write(folder.path().join("Cargo.toml"), "[package\n").unwrap();
        assert_eq!(Dependencies::read(folder.path()).find("qemu-qapi"), None);
    }
}
