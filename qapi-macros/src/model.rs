//! The enumeration and the protocol put together, and everything that is wrong with either.

use heck::ToSnakeCase as _;
use proc_macro2::{Span, TokenStream};
use quote::{ToTokens as _, format_ident, quote};
use syn::ext::IdentExt as _;
use syn::{Data, DeriveInput, Error, Fields, Ident, LitStr, Type, Variant, Visibility};

use crate::attr::{EnumAttrs, Errors, VariantAttrs};
use crate::nearest;
use crate::paths::Paths;
use crate::protocol::{Protocol, Read, Shape};

/// What is to be written.
pub(crate) struct Model {
    pub(crate) ident: Ident,
    pub(crate) vis: Visibility,
    /// Where the protocol's types are.
    pub(crate) types: TokenStream,
    /// The types that are to be written too, and the name of their module.
    pub(crate) read: Option<(Ident, Read)>,
    pub(crate) dialect: Ident,
    pub(crate) is_async: bool,
    pub(crate) server: Option<Type>,
    pub(crate) commands: Vec<Command>,
}

/// A command of the enumeration.
pub(crate) struct Command {
    pub(crate) shape: Shape,
    pub(crate) variant: Ident,
    /// The name of its methods, at the variant.
    pub(crate) method: Ident,
    /// The name of its struct.
    pub(crate) command: Ident,
    /// If it is disabled: the reason, which may be empty.
    pub(crate) disabled: Option<String>,
}

/// The model of what is in order, beside what is not.
pub(crate) fn model(input: DeriveInput, attrs: EnumAttrs, paths: &Paths, errors: &mut Errors) -> Option<Model> {
    let Data::Enum(data) = input.data else {
        let text = "only an enumeration can be a list of commands, with a variant for each";
        errors.push(Error::new(input.ident.span(), text));
        return None;
    };
    if !input.generics.params.is_empty() {
        errors.push(Error::new_spanned(&input.generics, "a list of commands has no parameters"));
        return None;
    }
    if let Some(clause) = &input.generics.where_clause {
        errors.push(Error::new_spanned(clause, "a list of commands has no conditions"));
        return None;
    }
    let module = match (&attrs.schema, snake(&input.ident, "the module of its types")) {
        (_, Ok(module)) => module,
        // Nobody asked for it.
        (None, Err(_)) => format_ident!("unused"),
        (Some(_), Err(error)) => {
            errors.push(error);
            return None;
        }
    };
    let protocol = protocol(&attrs, &module, &input.ident, paths, errors)?;
    let types = match (&attrs.types, &attrs.protocol) {
        (Some(path), _) => path.to_token_stream(),
        (None, Some(name)) => {
            let (types, name) = (&paths.types, format_ident!("{}", name.value()));
            quote!(#types::#name)
        }
        (None, None) => module.to_token_stream(),
    };
    let dialect = dialect(&attrs, errors);
    let commands = commands(data.variants, &protocol, errors);
    let read = if attrs.types.is_some() { None } else { protocol.schema.map(|read| (module, read)) };
    Some(Model {
        ident: input.ident,
        vis: input.vis,
        types,
        read,
        dialect,
        is_async: attrs.is_async,
        server: attrs.server,
        commands,
    })
}

fn protocol(attrs: &EnumAttrs, module: &Ident, ident: &Ident, paths: &Paths, errors: &mut Errors) -> Option<Protocol> {
    let found = match (&attrs.protocol, &attrs.schema) {
        (Some(name), None) => {
            if let Some(types) = &attrs.types {
                errors.push(Error::new_spanned(types, "`types` is for a `schema` of your own"));
            }
            Protocol::known(name)
        }
        (None, Some(path)) => Protocol::of_schema(path, &module.unraw().to_string(), &paths.types),
        (Some(_), Some(path)) => Err(Error::new(path.span(), "either `protocol` or `schema`, not both")),
        (None, None) => {
            let text = "which commands are there? #[qapi(protocol = \"qmp\")], #[qapi(protocol = \"qga\")], \
                        #[qapi(protocol = \"qsd\")] or \
                        #[qapi(schema = \"path\")]";
            Err(Error::new(ident.span(), text))
        }
    };
    found.map_err(|error| errors.push(error)).ok()
}

/// The variant of `Dialect`.
fn dialect(attrs: &EnumAttrs, errors: &mut Errors) -> Ident {
    let (name, span) = match (&attrs.protocol, &attrs.dialect) {
        (Some(_), Some(dialect)) => {
            errors.push(Error::new(dialect.span(), "`dialect` is for a `schema` of your own"));
            ("qmp".to_owned(), dialect.span())
        }
        (Some(given), None) | (None, Some(given)) => (given.value(), given.span()),
        (None, None) => ("qmp".to_owned(), Span::call_site()),
    };
    match name.as_str() {
        "qga" => format_ident!("Qga"),
        "qmp" => format_ident!("Qmp"),
        "qsd" if attrs.protocol.is_some() => format_ident!("Qmp"),
        _ => {
            errors.push(Error::new(span, format!("`{name}` is no dialect: there are `qmp` and `qga`")));
            format_ident!("Qmp")
        }
    }
}

fn commands(variants: impl IntoIterator<Item = Variant>, protocol: &Protocol, errors: &mut Errors) -> Vec<Command> {
    let mut commands: Vec<Command> = Vec::new();
    for variant in variants {
        let attrs = VariantAttrs::parse(&variant.attrs, errors);
        let Some(shape) = shape(&variant, attrs.rename.as_ref(), protocol, errors) else { continue };
        if !matches!(variant.fields, Fields::Unit) {
            let text = format!("a command's variant holds nothing; its arguments are those of `{}`", shape.name);
            errors.push(Error::new_spanned(&variant.fields, text));
            continue;
        }
        // What `cfg` excludes is not seen here: the compiler takes it out first.
        if commands.iter().any(|command| command.shape.name == shape.name) {
            let text = format!("the command `{}` is here twice", shape.name);
            errors.push(Error::new(variant.ident.span(), text));
            continue;
        }
        let method = match attrs.rename {
            Some(_) => snake(&variant.ident, "its methods"),
            None => name(&shape.method, variant.ident.span()).map_or_else(|| snake(&variant.ident, "its methods"), Ok),
        };
        let method = match method {
            Ok(method) => method,
            Err(error) => {
                errors.push(error);
                continue;
            }
        };
        if let Some(other) = commands.iter().find(|command| command.method == method) {
            let text = format!("its methods would be named `{method}`, as those of `{}` are", other.variant);
            errors.push(Error::new(variant.ident.span(), text));
            continue;
        }
        commands.push(Command {
            method,
            command: Ident::new(&shape.variant, variant.ident.span()),
            variant: variant.ident,
            shape,
            disabled: attrs.disabled,
        });
    }
    commands
}

/// A type's or a variant's name in `snake_case`, for `what`.
fn snake(ident: &Ident, what: &str) -> Result<Ident, Error> {
    let text = ident.unraw().to_string().to_snake_case();
    let no_name = || format!("{what} would be named `{text}`, which is no name in Rust");
    name(&text, ident.span()).ok_or_else(|| Error::new(ident.span(), no_name()))
}

/// A name, raw if it is a keyword; nothing if it cannot be one.
fn name(text: &str, span: Span) -> Option<Ident> {
    let parsed = syn::parse_str::<Ident>(text).or_else(|_| syn::parse_str::<Ident>(&format!("r#{text}")));
    let mut ident = parsed.ok()?;
    ident.set_span(span);
    Some(ident)
}

/// The command that a variant stands for.
fn shape(variant: &Variant, rename: Option<&LitStr>, protocol: &Protocol, errors: &mut Errors) -> Option<Shape> {
    let shapes = || protocol.shapes.iter();
    let (found, name, span, hint) = match rename {
        Some(rename) => {
            let name = rename.value();
            let hint = nearest::hint(&name, shapes().map(|shape| shape.name.as_str()));
            (shapes().find(|shape| shape.name == name), name, rename.span(), hint)
        }
        None => {
            let name = variant.ident.to_string();
            let hint = nearest::hint(&name, shapes().map(|shape| shape.variant.as_str()));
            (shapes().find(|shape| shape.variant == name), name, variant.ident.span(), hint)
        }
    };
    if found.is_none() {
        errors.push(Error::new(span, format!("`{name}` is no command of {}{hint}", protocol.shown)));
    }
    found.cloned()
}
