//! The crates that expanded code refers to, under whatever name they were imported by.

use proc_macro_crate::{FoundCrate, crate_name};
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

/// Paths of crates.
#[derive(Clone)]
pub(crate) struct Paths {
    pub(crate) types: TokenStream,
    /// Nothing if the crate is no dependency: then there is no server side.
    pub(crate) session: Option<TokenStream>,
}

impl Paths {
    /// Looks in the `Cargo.toml` of the crate being compiled. What `qemu-qapi` hands on comes first, since it is all of
    /// one version.
    pub(crate) fn find() -> Result<Self, String> {
        if let Some(all) = path("qemu-qapi") {
            return Ok(Self { types: quote!(#all::qapi_types), session: Some(quote!(#all::qapi_session)) });
        }
        let session = path("qapi-session");
        let types = match (path("qapi-types"), &session) {
            (Some(types), _) => types,
            (None, Some(session)) => quote!(#session::qapi_types),
            (None, None) => {
                return Err("the code made here needs one of the crates `qemu-qapi` (cargo add qemu-qapi) and \
                            `qapi-types`, and neither is a dependency of this one"
                    .to_owned());
            }
        };
        Ok(Self { types, session })
    }

    /// The crates by their own names.
    #[cfg(test)]
    pub(crate) fn plain() -> Self {
        Self { types: quote!(::qapi_types), session: Some(quote!(::qapi_session)) }
    }
}

fn path(package: &str) -> Option<TokenStream> {
    let name = match crate_name(package).ok()? {
        FoundCrate::Name(name) => name,
        // The crate itself has declared its name, so that its tests and examples are no special case.
        FoundCrate::Itself => package.replace('-', "_"),
    };
    let name = Ident::new(&name, Span::call_site());
    Some(quote!(::#name))
}
