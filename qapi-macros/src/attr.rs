//! Parses the `#[qapi(…)]` attributes.

use proc_macro2::TokenTree;
use syn::meta::ParseNestedMeta;
use syn::parse::ParseStream;
use syn::punctuated::Punctuated;
use syn::spanned::Spanned as _;
use syn::{Attribute, Error, Ident, LitStr, Path, Result, Token, parenthesized};

use crate::nearest;

/// All errors that have been found, not only the first.
#[derive(Default)]
pub(crate) struct Errors(Option<Error>);

impl Errors {
    pub(crate) fn push(&mut self, error: Error) {
        match &mut self.0 {
            Some(errors) => errors.combine(error),
            none => *none = Some(error),
        }
    }

    pub(crate) fn take(self) -> Option<Error> {
        self.0
    }
}

/// Attributes of the enumeration.
#[derive(Default)]
pub(crate) struct EnumAttrs {
    /// The crate that re-exports `qapi-types` and `qapi-session`.
    pub(crate) facade: Option<Path>,
    pub(crate) protocol: Option<LitStr>,
    pub(crate) schema: Option<LitStr>,
    pub(crate) types: Option<Path>,
    pub(crate) dialect: Option<LitStr>,
    /// Pairs of the name in the schema and the Rust name that the user chose for it, as in a `qapi.toml`.
    pub(crate) names: Vec<(LitStr, LitStr)>,
    /// The events that the server emits.
    pub(crate) events: Vec<Ident>,
    pub(crate) is_async: bool,
    /// Whether methods take `&self`, so that several can run at once.
    pub(crate) is_shared: bool,
}

const ENUM: &[&str] = &["protocol", "schema", "types", "names", "dialect", "events", "async", "shared", "crate"];
const VARIANT: &[&str] = &["disabled", "initially_disabled", "rename", "async", "deferred", "cancel"];

impl EnumAttrs {
    pub(crate) fn parse(attrs: &[Attribute], errors: &mut Errors) -> Self {
        let mut found = Self::default();
        each(attrs, errors, |name, meta| match name {
            "protocol" => once(&mut found.protocol, meta, |meta| meta.value()?.parse()),
            "schema" => once(&mut found.schema, meta, |meta| meta.value()?.parse()),
            "types" => once(&mut found.types, meta, |meta| meta.value()?.parse()),
            "dialect" => once(&mut found.dialect, meta, |meta| meta.value()?.parse()),
            "names" => names(meta).map(|list| found.names.extend(list)),
            // Several lists add up, so that each can have a condition of its own (`cfg_attr`).
            "events" => events(meta).map(|list| found.events.extend(list)),
            "crate" => once(&mut found.facade, meta, facade),
            "async" => flag(&mut found.is_async),
            "shared" => flag(&mut found.is_shared),
            _ => Err(unknown(meta, name, ENUM, VARIANT, "a variant")),
        });
        found
    }
}

/// Attributes of a variant.
#[derive(Default)]
pub(crate) struct VariantAttrs {
    /// The reason why it is refused, which may be empty.
    pub(crate) disabled: Option<String>,
    /// The reason why it is refused until it is enabled at run time, which may be empty.
    pub(crate) initially_disabled: Option<String>,
    pub(crate) rename: Option<LitStr>,
    pub(crate) is_async: bool,
    pub(crate) is_deferred: bool,
    pub(crate) is_cancellable: bool,
}

impl VariantAttrs {
    pub(crate) fn parse(attrs: &[Attribute], errors: &mut Errors) -> Self {
        let mut found = Self::default();
        each(attrs, errors, |name, meta| match name {
            "rename" => once(&mut found.rename, meta, |meta| meta.value()?.parse()),
            "disabled" => once(&mut found.disabled, meta, reason),
            "initially_disabled" => once(&mut found.initially_disabled, meta, reason),
            "async" => flag(&mut found.is_async),
            "deferred" => flag(&mut found.is_deferred),
            "cancel" => flag(&mut found.is_cancellable),
            _ => Err(unknown(meta, name, VARIANT, ENUM, "the enumeration")),
        });
        found
    }
}

fn each(attrs: &[Attribute], errors: &mut Errors, mut take: impl FnMut(&str, &ParseNestedMeta<'_>) -> Result<()>) {
    for attr in attrs.iter().filter(|attr| attr.path().is_ident("qapi")) {
        let parsed = attr.parse_nested_meta(|meta| {
            let name = meta.path.get_ident().map(ToString::to_string).unwrap_or_default();
            if let Err(error) = take(&name, &meta) {
                errors.push(error);
                // Continue, because later attributes may have errors, too.
                pass_over(meta.input)?;
            }
            Ok(())
        });
        if let Err(error) = parsed {
            errors.push(error);
        }
    }
}

/// Skips the rest of a value.
fn pass_over(input: ParseStream<'_>) -> Result<()> {
    while !input.is_empty() && !input.peek(Token![,]) {
        input.parse::<TokenTree>()?;
    }
    Ok(())
}

/// Sets the flag of an attribute without a value.
fn flag(flag: &mut bool) -> Result<()> {
    *flag = true;
    Ok(())
}

/// Parses a reason, which may be left out.
fn reason(meta: &ParseNestedMeta<'_>) -> Result<String> {
    match meta.input.peek(Token![=]) {
        true => Ok(meta.value()?.parse::<LitStr>()?.value()),
        false => Ok(String::new()),
    }
}

/// Parses a list of events, by the names of their structs.
fn events(meta: &ParseNestedMeta<'_>) -> Result<Vec<Ident>> {
    let list;
    parenthesized!(list in meta.input);
    Ok(Punctuated::<Ident, Token![,]>::parse_terminated(&list)?.into_iter().collect())
}

/// Parses pairs of names: `"name in the schema" = "Rust name", …`.
fn names(meta: &ParseNestedMeta<'_>) -> Result<Vec<(LitStr, LitStr)>> {
    let list;
    parenthesized!(list in meta.input);
    let pair = |input: ParseStream<'_>| {
        let what = input.parse()?;
        input.parse::<Token![=]>()?;
        Ok((what, input.parse()?))
    };
    Ok(list.parse_terminated(pair, Token![,])?.into_iter().collect())
}

/// Parses the path of a crate.
fn facade(meta: &ParseNestedMeta<'_>) -> Result<Path> {
    let path = meta.value()?.call(Path::parse_mod_style)?;
    // The path is also used in modules, where a relative path would have another meaning.
    let is_crate = path.segments.first().is_some_and(|first| first.ident == "crate");
    match path.leading_colon.is_some() || is_crate {
        true => Ok(path),
        false => Err(Error::new_spanned(&path, "the path of a crate begins with `::` or `crate`")),
    }
}

/// Parses the value of an attribute, and reports an error if it is given twice.
fn once<T>(
    slot: &mut Option<T>,
    meta: &ParseNestedMeta<'_>,
    parse: impl FnOnce(&ParseNestedMeta<'_>) -> Result<T>,
) -> Result<()> {
    let value = parse(meta)?;
    match slot.replace(value) {
        None => Ok(()),
        Some(_) => Err(meta.error("given twice")),
    }
}

fn unknown(meta: &ParseNestedMeta<'_>, name: &str, here: &[&str], elsewhere: &[&str], place: &str) -> Error {
    let text = match elsewhere.contains(&name) {
        true => format!("`{name}` is an attribute of {place}"),
        false => {
            let all: Vec<_> = here.iter().map(|name| format!("`{name}`")).collect();
            let hint = nearest::hint(name, here.iter().copied());
            format!("no such attribute: there are {}{hint}", all.join(", "))
        }
    };
    Error::new(meta.path.span(), text)
}
