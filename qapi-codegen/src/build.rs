//! Generates bindings of a custom schema in a crate's build script.
//!
//! ```no_run
//! // build.rs
//! fn main() -> Result<(), qapi_codegen::build::Error> {
//!     qapi_codegen::build::Builder::new("schema/own.json").define("CONFIG_LAMP").generate()
//! }
//! ```
//!
//! ```ignore
//! // src/lib.rs: the generated code is a module with the name of the schema's file, `own`.
//! include!(concat!(env!("OUT_DIR"), "/own.rs"));
//! ```
//!
//! The crate needs `qemu-qapi` or `qapi-types` as a dependency. The features of `qapi-types` decide which sides the
//! generated code has: `client`, which `qemu-qapi` always turns on, and `server`.

use std::env;
use std::fmt;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::dependencies::Dependencies;
use crate::diagnostic::Diagnostics;
use crate::emit::{self, File};
use crate::load::Disk;
use crate::lower;
use crate::options::Options;
use crate::select::{self, Conditions, Filter, Selection};
use crate::source::SourceMap;

/// Returns the path of the crate `qapi-types` in a package with these dependencies. A dependency that is always there
/// comes before one that is optional, of a platform, or for tests only.
fn runtime(dependencies: &Dependencies) -> String {
    match (dependencies.find("qemu-qapi"), dependencies.find("qapi-types")) {
        (Some((_, facade)), Some((types, scope))) if scope < facade => format!("::{types}"),
        (Some((facade, _)), _) => format!("::{facade}::qapi_types"),
        (None, Some((types, _))) => format!("::{types}"),
        (None, None) => "::qapi_types".to_owned(),
    }
}

/// The schema to generate from, and what to generate.
#[derive(Clone, Debug)]
#[must_use]
pub struct Builder {
    schema: PathBuf,
    protocol: Option<String>,
    runtime: Option<String>,
    options: Options,
    selection: Selection,
    custom: lower::Custom,
    documentation: bool,
}

impl Builder {
    /// Starts with the path of the schema's main file, relative to the crate's `Cargo.toml`.
    pub fn new(schema: impl Into<PathBuf>) -> Self {
        Self {
            schema: schema.into(),
            protocol: None,
            runtime: None,
            options: Options::default(),
            selection: Selection::default(),
            custom: lower::Custom::default(),
            documentation: false,
        }
    }

    /// Sets the name of the generated module and its file. The default is the name of the schema's file.
    pub fn protocol(mut self, name: impl Into<String>) -> Self {
        self.protocol = Some(name.into());
        self
    }

    /// Sets the path of the crate `qapi-types` in the generated code. The default is found in the `Cargo.toml` of the
    /// crate that is built: `::qemu_qapi::qapi_types` if `qemu-qapi` is a dependency, otherwise `::qapi_types`, with
    /// the names that these have there.
    ///
    /// If both are dependencies, one in `[dependencies]` comes before one of `[target.….dependencies]`, before an
    /// optional one, and before one of `[dev-dependencies]`.
    pub fn runtime(mut self, path: impl Into<String>) -> Self {
        self.runtime = Some(path.into());
        self
    }

    /// Sets the release's rules and the limits for reading the schema.
    pub fn options(mut self, options: Options) -> Self {
        self.options = options;
        self
    }

    /// Defines a symbol, which must occur in a condition. A glob defines all matching symbols that are not undefined by
    /// name.
    pub fn define(mut self, symbol: impl Into<String>) -> Self {
        self.selection.define.push(symbol.into());
        self
    }

    /// Undefines a symbol: items that require it are not generated. A glob undefines all matching symbols that are not
    /// defined by name.
    pub fn undefine(mut self, symbol: impl Into<String>) -> Self {
        self.selection.undefine.push(symbol.into());
        self
    }

    /// Sets how to treat conditions on other symbols. By default, items with such conditions are generated, and the
    /// schema table has the conditions.
    ///
    /// With [`Conditions::Cfg`] the crate must declare the Cargo features that the generated module's documentation
    /// lists, such as `config-spice` for `CONFIG_SPICE`, unless [`feature`](Self::feature) sets another.
    pub fn conditions(mut self, conditions: Conditions) -> Self {
        self.selection.conditions = conditions;
        self
    }

    /// Sets the Cargo feature for a symbol. Only with [`Conditions::Cfg`].
    pub fn feature(mut self, symbol: impl Into<String>, feature: impl Into<String>) -> Self {
        self.custom.cfg.get_or_insert_default().insert(symbol.into(), feature.into());
        self
    }

    /// Generates only these commands, by name or [glob](Filter), and no types without a use in the remaining messages.
    pub fn only_commands<N: Into<String>>(mut self, names: impl IntoIterator<Item = N>) -> Self {
        keep(&mut self.selection.commands, names);
        self
    }

    /// Omits commands, and types that only they use.
    pub fn without_commands<N: Into<String>>(mut self, names: impl IntoIterator<Item = N>) -> Self {
        leave_out(&mut self.selection.commands, names);
        self
    }

    /// Generates only these events, or no events if there are no names.
    pub fn only_events<N: Into<String>>(mut self, names: impl IntoIterator<Item = N>) -> Self {
        keep(&mut self.selection.events, names);
        self
    }

    /// Omits events, and types that only they use.
    pub fn without_events<N: Into<String>>(mut self, names: impl IntoIterator<Item = N>) -> Self {
        leave_out(&mut self.selection.events, names);
        self
    }

    /// Generates only commands and events of these modules: by their path from the main file's folder, or by the name
    /// of their file without `.json`.
    pub fn only_modules<N: Into<String>>(mut self, names: impl IntoIterator<Item = N>) -> Self {
        keep(&mut self.selection.modules, names);
        self
    }

    /// Omits commands and events of these modules. Their types stay if others use them.
    pub fn without_modules<N: Into<String>>(mut self, names: impl IntoIterator<Item = N>) -> Self {
        leave_out(&mut self.selection.modules, names);
        self
    }

    /// Sets the Rust name of a definition, `BlockdevOptions`, or of a member or value after the definition that
    /// declares it, `BlockdevOptions.node-name`. The name of a command's struct is also that of its method.
    pub fn rename(mut self, schema: impl Into<String>, rust: impl Into<String>) -> Self {
        self.custom.names.insert(schema.into(), rust.into());
        self
    }

    /// Sets whether the generated documentation contains the schema's own text, as Markdown. The default is `false`:
    /// only facts.
    pub fn documentation(mut self, wanted: bool) -> Self {
        self.documentation = wanted;
        self
    }

    /// Writes `NAME.rs` into the build's `OUT_DIR`, which the crate includes, and tells Cargo the files it depends on.
    ///
    /// # Errors
    /// If the schema, the selection or a name has errors, or if writing fails. A `main` that returns the error shows it
    /// as compilers do.
    pub fn generate(&self) -> Result<(), Error> {
        let folder = env::var_os("OUT_DIR").map(PathBuf::from).ok_or_else(|| Error::new(Kind::NoOutput))?;
        let module = self.module_name()?;
        let body = emit::inline(&self.files()?);
        let text = format!(
            "// Generated from {} by a build script.\n\n\
             pub mod {module} {{\n\
             #![allow(dead_code, unreachable_code, unreachable_pub, clippy::module_inception, clippy::pedantic, clippy::nursery)]\n\
             {body}}}\n",
            self.schema.display()
        );
        write(&folder.join(format!("{module}.rs")), &text)
    }

    /// Writes a folder of files, as `cargo xtask generate` does, for users who commit generated code. The folder is
    /// that of a module. Old files in it are not removed.
    ///
    /// # Errors
    /// As [`generate`](Self::generate).
    pub fn generate_folder(&self, folder: impl AsRef<Path>) -> Result<(), Error> {
        let files = self.files()?;
        files.iter().try_for_each(|file| write(&folder.as_ref().join(&file.path), &file.contents))
    }

    /// Generates the files of the module.
    fn files(&self) -> Result<Vec<File>, Error> {
        let runtime = self.runtime.clone().unwrap_or_else(|| {
            let dependencies = Dependencies::of_compiled_package();
            dependencies.manifests().iter().for_each(|manifest| watch_file(manifest.display()));
            runtime(&dependencies)
        });
        lower::check_path(&runtime).map_err(|error| Error::new(Kind::Runtime(error)))?;
        let path = self.schema.to_str().ok_or_else(|| Error::new(Kind::NotUtf8(self.schema.clone())))?;
        let schema = match crate::load_with(path, &Disk, &self.options) {
            Ok(schema) => schema,
            Err(diagnostics) => {
                // A change of these files makes Cargo run the build script again.
                watch(&diagnostics.sources);
                return Err(Error::new(Kind::Schema(diagnostics)));
            }
        };
        watch(schema.sources());
        let schema = select::select(schema, &self.selection).map_err(|errors| Error::new(Kind::Selection(errors)))?;
        let options = lower::Options {
            protocol: self.module_name()?,
            release: env::var("CARGO_PKG_VERSION").unwrap_or_default(),
            source: path.to_owned(),
            qemu: false,
            runtime,
            reference: None,
            features: false,
            prose: self.documentation,
            words: qapi_interface::Words::default(),
            examples: None,
        };
        let mut custom = self.custom.clone();
        match self.selection.conditions {
            Conditions::Cfg => _ = custom.cfg.get_or_insert_default(),
            _ if custom.cfg.is_some() => return Err(Error::new(Kind::Features)),
            _ => {}
        }
        let lowered = lower::lower_with(&schema, &options, &custom);
        Ok(emit::emit(&lowered.map_err(|errors| Error::new(Kind::Names(errors)))?))
    }

    fn module_name(&self) -> Result<String, Error> {
        let stem = || self.schema.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default().replace('-', "_");
        let name = self.protocol.clone().unwrap_or_else(stem);
        lower::check_module(&name).map_err(|error| Error::new(Kind::Module(error)))?;
        Ok(name)
    }
}

/// Adds to the list of names to keep.
fn keep<N: Into<String>>(filter: &mut Filter, names: impl IntoIterator<Item = N>) {
    filter.keep.get_or_insert_default().extend(names.into_iter().map(Into::into));
}

/// Adds to the list of names to omit.
fn leave_out<N: Into<String>>(filter: &mut Filter, names: impl IntoIterator<Item = N>) {
    filter.without.extend(names.into_iter().map(Into::into));
}

/// Tells Cargo to run the build script again when a file of the schema changes.
fn watch(sources: &SourceMap) {
    sources.files().for_each(|(_, file)| watch_file(file.path()));
}

/// Tells Cargo to run the build script again when a file changes.
#[allow(clippy::print_stdout)] // that is how a build script talks to Cargo
fn watch_file(path: impl fmt::Display) {
    println!("cargo::rerun-if-changed={path}");
}

/// Writes a file unless it has the right contents already, so that nothing is rebuilt for it.
fn write(path: &Path, text: &str) -> Result<(), Error> {
    let write = || -> io::Result<()> {
        if fs::read(path).is_ok_and(|before| before == text.as_bytes()) {
            return Ok(());
        }
        path.parent().map_or(Ok(()), fs::create_dir_all)?;
        fs::write(path, text)
    };
    write().map_err(|error| Error::new(Kind::Write(path.to_owned(), error)))
}

/// The reason why generating failed.
pub struct Error(Box<Kind>);

enum Kind {
    Schema(Diagnostics),
    Selection(Vec<select::Error>),
    Names(Vec<lower::NameError>),
    Features,
    NoOutput,
    Module(lower::PathError),
    Runtime(lower::PathError),
    NotUtf8(PathBuf),
    Write(PathBuf, io::Error),
}

impl Error {
    fn new(kind: Kind) -> Self {
        Self(Box::new(kind))
    }

    /// Returns the errors of the schema, if these are the reason.
    pub fn diagnostics(&self) -> Option<&Diagnostics> {
        if let Kind::Schema(diagnostics) = &*self.0 { Some(diagnostics) } else { None }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &*self.0 {
            Kind::Schema(diagnostics) => write!(f, "{diagnostics}"),
            Kind::Selection(errors) => lines(f, errors),
            Kind::Names(errors) => lines(f, errors),
            Kind::Features => f.write_str("`feature` is for `Conditions::Cfg`"),
            Kind::NoOutput => f.write_str("OUT_DIR is not set: this is for build scripts"),
            Kind::Module(error) => write!(f, "{error}; give it a name by `protocol`"),
            Kind::Runtime(error) => write!(f, "`runtime`: {error}"),
            Kind::NotUtf8(path) => write!(f, "{} is not UTF-8", path.display()),
            Kind::Write(path, error) => write!(f, "cannot write {}: {error}", path.display()),
        }
    }
}

/// Writes errors, a line each.
fn lines(f: &mut fmt::Formatter<'_>, errors: &[impl ToString]) -> fmt::Result {
    f.write_str(&errors.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))
}

/// The same as `Display`, so that a `main` that returns the error shows it.
impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &*self.0 {
            Kind::Schema(diagnostics) => write!(f, "the schema is not in order\n{diagnostics}"),
            _ => write!(f, "{self}"),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &*self.0 {
            Kind::Write(_, error) => Some(error),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Returns the default of [`Builder::runtime`] for a manifest.
    fn found(manifest: &str) -> String {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("Cargo.toml"), manifest).unwrap();
        runtime(&Dependencies::read(folder.path()))
    }

    #[test]
    fn what_is_always_there_comes_first() {
        let types = "[dependencies]\nqapi-types = '1'\n";
        assert_eq!(found(types), "::qapi_types");
        assert_eq!(found(&format!("{types}qemu-qapi = '1'")), "::qemu_qapi::qapi_types");
        assert_eq!(found(&format!("{types}[dev-dependencies]\nqemu-qapi = '1'")), "::qapi_types");
        assert_eq!(found(&format!("{types}qemu-qapi = {{ version = '1', optional = true }}")), "::qapi_types");
        assert_eq!(found(&format!("{types}[target.'cfg(unix)'.dependencies]\nqemu-qapi = '1'")), "::qapi_types");
        assert_eq!(found("[dependencies]\nown = { package = 'qemu-qapi' }\n"), "::own::qapi_types");
        assert_eq!(found("[dependencies]\nown = { package = 'qapi-types' }\n"), "::own");
        assert_eq!(found("[dev-dependencies]\nqapi-types = '1'\nqemu-qapi = '1'\n"), "::qemu_qapi::qapi_types");
        assert_eq!(found(""), "::qapi_types");
    }
}
