//! The types of a schema as one module, of what the generator would write as files.

use proc_macro2::TokenStream;
use qapi_codegen::emit::{self, File};
use syn::{Error, Ident};

/// Puts files into each other where they declare each other.
pub(crate) fn inline(module: &Ident, files: &[File]) -> Result<TokenStream, Error> {
    let text = emit::inline(files);
    text.parse().map_err(|error| Error::new(module.span(), format!("the schema's Rust cannot be read: {error}")))
}
