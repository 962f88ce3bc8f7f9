//! Puts the files of generated types into one module.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use qapi_codegen::emit::{self, File};
use quote::quote;
use syn::{Error, Ident};

/// Replaces each module declaration by the content of its file, and returns the tokens.
pub(crate) fn inline(module: &Ident, files: &[File]) -> Result<TokenStream, Error> {
    let text = emit::inline(files);
    let body: TokenStream = text.parse().map_err(|error| {
        Error::new(module.span(), format!("the code generated from the schema cannot be parsed: {error}"))
    })?;
    Ok(with_prelude(body))
}

/// Adds imports of names from the prelude to the body of a module and of the modules in it.
///
/// In a module that a derive generates, rustc searches the names around the derive before the prelude
/// (rust-lang/rust#83583), so it would use a type `String` that the user declares there. No type of a schema has any of
/// the imported names in Rust.
fn with_prelude(body: TokenStream) -> TokenStream {
    let mut out = TokenStream::new();
    let mut rest = body.into_iter().peekable();
    // Inner attributes and documentation must stay first.
    while let Some(TokenTree::Punct(punct)) = rest.peek()
        && punct.as_char() == '#'
    {
        let attribute: Vec<TokenTree> = rest.by_ref().take(2).collect();
        let is_inner = matches!(&attribute[..], [_, TokenTree::Punct(punct)] if punct.as_char() == '!');
        if !is_inner {
            import(&mut out);
            out.extend(attribute);
            return modules(out, rest);
        }
        out.extend(attribute);
        out.extend(rest.next());
    }
    import(&mut out);
    modules(out, rest)
}

fn import(out: &mut TokenStream) {
    out.extend(quote! {
        #[allow(unused_imports)] // not every module needs all of them
        use ::std::prelude::rust_2021::{
            Box, Default, Err, From, Into, IntoIterator, None, Ok, Option, Some, String, ToOwned, Vec,
        };
    });
}

/// Adds the rest of a body, and the imports to the modules in it.
fn modules(mut out: TokenStream, rest: impl Iterator<Item = TokenTree>) -> TokenStream {
    let mut place = Place::Anywhere;
    for token in rest {
        let (next, token) = match (place, token) {
            (Place::AfterMod, TokenTree::Ident(name)) => (Place::AfterName, name.into()),
            (Place::AfterName, TokenTree::Group(group)) if group.delimiter() == Delimiter::Brace => {
                let body = Group::new(Delimiter::Brace, with_prelude(group.stream()));
                (Place::Anywhere, body.into())
            }
            (_, TokenTree::Ident(word)) if word == "mod" => (Place::AfterMod, word.into()),
            (_, other) => (Place::Anywhere, other),
        };
        place = next;
        out.extend([token]);
    }
    out
}

/// The part of `mod NAME` that has just been read.
#[derive(Clone, Copy)]
enum Place {
    Anywhere,
    AfterMod,
    AfterName,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_module_imports() {
        let imports = |body: TokenStream| with_prelude(body).to_string().matches("prelude").count();
        assert_eq!(imports(quote! { #![doc = "a"] #![allow(b)] struct C; }), 1);
        assert_eq!(imports(quote! { #[doc = "a"] struct C; }), 1);
        assert_eq!(imports(quote! { pub mod r#type { mod b { } impl C { fn d() { } } } mod e; macro_rules! f { } }), 3);
        assert_eq!(imports(TokenStream::new()), 1);
        let first = with_prelude(quote! { #![doc = "a"] #[doc = "b"] struct C; }).to_string();
        assert!(first.starts_with("# ! [doc = \"a\"] # [allow"), "{first}");
    }
}
