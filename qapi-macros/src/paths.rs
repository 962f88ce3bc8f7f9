//! The paths of the crates that the generated code refers to, with their names in the manifest.

use proc_macro2::{Ident, Span, TokenStream};
use qapi_codegen::dependencies::{Dependencies, Scope};
use quote::quote;
use syn::Path;

/// Paths of crates.
#[derive(Clone)]
pub(crate) struct Paths {
    pub(crate) types: TokenStream,
    /// `None` if the crate is not a dependency. Then no code for servers is generated.
    pub(crate) session: Option<TokenStream>,
}

impl Paths {
    /// Finds the paths in the `Cargo.toml` of the crate that is compiled.
    pub(crate) fn find() -> Result<Self, String> {
        Self::of_dependencies(&Dependencies::of_compiled_package())
    }

    /// Returns the paths for a package. A macro cannot find out whether optional dependencies and those for tests are
    /// available, so only the dependencies of the best scope are used. Among these, `qemu-qapi` comes first, because
    /// the crates that it re-exports have matching versions.
    fn of_dependencies(dependencies: &Dependencies) -> Result<Self, String> {
        let found = |package: &str| {
            // Each of these crates declares itself under its own name (`extern crate self`), so the path is also valid
            // in the crate itself.
            let own = || (dependencies.package() == package).then(|| (package.replace('-', "_"), Scope::Always));
            dependencies.find(package).or_else(own)
        };
        let packages = ["qemu-qapi", "qapi-types", "qapi-session"].map(found);
        let best = packages.iter().flatten().map(|(_, scope)| *scope).min();
        let [facade, types, session] = packages.map(|package| {
            let (name, _) = package.filter(|(_, scope)| Some(*scope) == best)?;
            let name = Ident::new(&name, Span::call_site());
            Some(quote!(::#name))
        });
        match (facade, types, session) {
            (Some(facade), ..) => Ok(Self::of_facade(&facade)),
            (None, Some(types), session) => Ok(Self { types, session }),
            (None, None, Some(session)) => Ok(Self { types: quote!(#session::qapi_types), session: Some(session) }),
            (None, None, None) => Err(
                "the generated code needs the crate `qemu-qapi` (cargo add qemu-qapi) or `qapi-types`, and neither \
                     is a dependency of this crate; if another crate re-exports `qemu-qapi`, name it: \
                     #[qapi(crate = ::path)]"
                    .to_owned(),
            ),
        }
    }

    /// Returns the paths in a crate that re-exports both, which `#[qapi(crate = path)]` names.
    pub(crate) fn of_crate(path: &Path) -> Self {
        Self::of_facade(&quote!(#path))
    }

    /// Returns the package whose features the user must change.
    pub(crate) fn package(&self) -> &'static str {
        let types = self.types.to_string();
        if types.replace(' ', "") == "::qapi_types" { "qapi-types" } else { "qemu-qapi" }
    }

    fn of_facade(facade: &TokenStream) -> Self {
        Self { types: quote!(#facade::qapi_types), session: Some(quote!(#facade::qapi_session)) }
    }

    /// Returns the paths of the crates by their own names.
    #[cfg(test)]
    pub(crate) fn plain() -> Self {
        Self { types: quote!(::qapi_types), session: Some(quote!(::qapi_session)) }
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    /// Returns the paths of `qapi-types` and `qapi-session` for a manifest.
    fn found(manifest: &str) -> Option<(String, Option<String>)> {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("Cargo.toml"), manifest).unwrap();
        let paths = Paths::of_dependencies(&Dependencies::read(folder.path())).ok()?;
        let text = |path: TokenStream| path.to_string().replace(' ', "");
        Some((text(paths.types), paths.session.map(text)))
    }

    #[track_caller]
    fn check(manifest: &str, types: &str, session: Option<&str>) {
        assert_eq!(found(manifest), Some((types.to_owned(), session.map(str::to_owned))), "{manifest}");
    }

    #[test]
    fn what_is_always_there_comes_first() {
        let types = "[dependencies]\nqapi-types = '1'\n";
        let facade = Some("::qemu_qapi::qapi_session");
        check(types, "::qapi_types", None);
        check(&format!("{types}qemu-qapi = '1'"), "::qemu_qapi::qapi_types", facade);
        check(&format!("{types}[dev-dependencies]\nqemu-qapi = '1'"), "::qapi_types", None);
        check(&format!("{types}[dev-dependencies]\nqapi-session = '1'"), "::qapi_types", None);
        check(&format!("{types}qemu-qapi = {{ version = '1', optional = true }}"), "::qapi_types", None);
        check(&format!("{types}[target.'cfg(unix)'.dependencies]\nqemu-qapi = '1'"), "::qapi_types", None);
        check(&format!("{types}qapi-session = '1'"), "::qapi_types", Some("::qapi_session"));
        check("[dev-dependencies]\nqapi-types = '1'\nqemu-qapi = '1'", "::qemu_qapi::qapi_types", facade);
        let session = "[dependencies]\nqapi-session = '1'\n[dev-dependencies]\nqapi-types = '1'";
        check(session, "::qapi_session::qapi_types", Some("::qapi_session"));
        check("[dependencies]\nown = { package = 'qemu-qapi' }", "::own::qapi_types", Some("::own::qapi_session"));
        check("package.name = 'qemu-qapi'\ndependencies.qapi-types = '1'", "::qemu_qapi::qapi_types", facade);
        assert_eq!(found("[dependencies]\nserde = '1'"), None);
    }
}
