//! Combines the enumeration with the protocol, and reports errors in both.

use std::ffi::OsStr;
use std::path::Path;
use std::{env, fs};

use heck::ToSnakeCase as _;
use proc_macro2::{Span, TokenStream};
use qapi_codegen::emit::Shape;
use quote::{ToTokens as _, format_ident, quote};
use syn::ext::IdentExt as _;
use syn::{Data, DeriveInput, Error, Fields, Ident, LitStr, Variant, Visibility};

use crate::attr::{EnumAttrs, Errors, VariantAttrs};
use crate::nearest;
use crate::paths::Paths;
use crate::protocol::{Protocol, Read};

/// The data from which the code is generated.
pub(crate) struct Model {
    pub(crate) ident: Ident,
    pub(crate) vis: Visibility,
    /// The name of the protocol, if it is one of QEMU's own.
    pub(crate) protocol: Option<String>,
    /// The path of the module with the protocol's types.
    pub(crate) types: TokenStream,
    /// The types that the derive also generates, and the name of their module.
    pub(crate) read: Option<(Ident, Read)>,
    pub(crate) dialect: Ident,
    /// Whether the server answers `query-qmp-schema`, because a schema of the user's own does not declare that command.
    pub(crate) answers_introspection: bool,
    /// Whether methods take `&self`, so that several can run at once.
    pub(crate) is_shared: bool,
    pub(crate) events: Vec<Ident>,
    pub(crate) commands: Vec<Command>,
}

/// A command of the enumeration.
pub(crate) struct Command {
    pub(crate) shape: Shape,
    pub(crate) variant: Ident,
    /// The name of its methods, with the span of the variant.
    pub(crate) method: Ident,
    /// The name of its struct.
    pub(crate) command: Ident,
    pub(crate) execution: Execution,
    /// The reason why it is refused at the start, which may be empty.
    pub(crate) disabled: Option<String>,
    pub(crate) is_cancellable: bool,
}

/// How a command is executed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Execution {
    /// It is listed and refused.
    Never,
    /// By the session.
    Session,
    /// From the tables.
    Tables,
    /// By a method that returns the reply.
    Method,
    /// By an `async` method.
    Async,
    /// By a method that receives a `Responder`.
    Deferred,
}

impl Execution {
    /// Returns whether the server trait has a method for the command.
    pub(crate) fn has_method(self) -> bool {
        matches!(self, Self::Method | Self::Async | Self::Deferred)
    }
}

/// The commands of a monitor that are answered from the schema tables.
const MONITOR_TABLES: &[&str] = &["query-commands", "query-qmp-schema", "query-version"];

/// The commands of a schema of the user's own that are answered from its table. Other commands may return something
/// else than QEMU's commands of the same names.
const OWN_TABLES: &[&str] = &["query-qmp-schema"];

/// The commands of an agent that are answered from the schema tables.
const AGENT_TABLES: &[&str] = &["guest-info"];

/// The command that sessions answer themselves.
const NEGOTIATION: &str = "qmp_capabilities";

/// Builds the model of the valid commands. The errors of the others are added to `errors`.
pub(crate) fn model(input: DeriveInput, attrs: EnumAttrs, paths: &Paths, errors: &mut Errors) -> Option<Model> {
    let Data::Enum(data) = input.data else {
        let text = "only an enumeration can be a list of commands, with a variant for each";
        errors.push(Error::new(input.ident.span(), text));
        return None;
    };
    if !input.generics.params.is_empty() {
        errors.push(Error::new_spanned(&input.generics, "an enumeration of commands cannot be generic"));
        return None;
    }
    if let Some(clause) = &input.generics.where_clause {
        errors.push(Error::new_spanned(clause, "an enumeration of commands cannot have a `where` clause"));
        return None;
    }
    let module = match (&attrs.schema, snake(&input.ident, "the module of its types")) {
        (_, Ok(module)) => module,
        // The module is not generated without a schema.
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
    if let (Some(path), None) = (&attrs.schema, &attrs.types)
        && let Some(text) = made_twice(env::var_os("OUT_DIR").as_deref(), &path.value())
    {
        errors.push(Error::new(path.span(), text));
    }
    let dialect = dialect(&attrs, errors);
    let is_own = attrs.protocol.is_none();
    let tables = match dialect == "Qga" {
        _ if is_own => OWN_TABLES,
        true => AGENT_TABLES,
        false => MONITOR_TABLES,
    };
    let context = Context { protocol: &protocol, is_async: attrs.is_async, tables };
    let commands = commands(data.variants, &context, errors);
    let answers_introspection = is_own && !protocol.shapes.iter().any(|shape| shape.name == "query-qmp-schema");
    let is_async = commands.iter().any(|command| command.execution == Execution::Async);
    let read = if attrs.types.is_some() { None } else { protocol.schema.map(|read| (module, read)) };
    Some(Model {
        ident: input.ident,
        vis: input.vis,
        protocol: attrs.protocol.as_ref().map(LitStr::value),
        types,
        read,
        dialect,
        answers_introspection,
        is_shared: attrs.is_shared || attrs.is_async || is_async,
        events: attrs.events,
        commands,
    })
}

/// Returns an error text if the build script has generated types from the same schema. They would be different types
/// from those that the derive generates.
fn made_twice(out: Option<&OsStr>, schema: &str) -> Option<String> {
    let file = Path::new(schema).with_extension("rs");
    let name = file.file_name()?;
    let text = fs::read_to_string(Path::new(out?).join(name)).ok()?;
    let module = file.file_stem()?.display();
    text.contains("qapi-codegen").then(|| {
        format!(
            "the build script has generated types from this schema: name their module, with `types = crate::{module}`, \
             or remove the schema from the build script, so that this derive generates them"
        )
    })
}

fn protocol(attrs: &EnumAttrs, module: &Ident, ident: &Ident, paths: &Paths, errors: &mut Errors) -> Option<Protocol> {
    let found = match (&attrs.protocol, &attrs.schema) {
        (Some(name), None) => {
            if let Some(types) = &attrs.types {
                errors.push(Error::new_spanned(types, "`types` is for a `schema` of your own"));
            }
            if let Some((what, _)) = attrs.names.first() {
                errors.push(Error::new(what.span(), "`names` is for a `schema` of your own"));
            }
            Protocol::known(name)
        }
        (None, Some(path)) => Protocol::of_schema(path, &module.unraw().to_string(), &paths.types, &attrs.names),
        (Some(_), Some(path)) => Err(Error::new(path.span(), "either `protocol` or `schema`, not both")),
        (None, None) => {
            let text = "no protocol is named: add #[qapi(protocol = \"qmp\")], #[qapi(protocol = \"qga\")], \
                        #[qapi(protocol = \"qsd\")] or \
                        #[qapi(schema = \"path\")]";
            Err(Error::new(ident.span(), text))
        }
    };
    found.map_err(|error| errors.push(error)).ok()
}

/// Returns the variant of `Dialect`.
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
            errors.push(Error::new(span, format!("`{name}` is not a dialect: use `qmp` or `qga`")));
            format_ident!("Qmp")
        }
    }
}

/// The data with which variants are checked.
struct Context<'a> {
    protocol: &'a Protocol,
    is_async: bool,
    /// The commands that are answered from the tables.
    tables: &'a [&'a str],
}

fn commands(variants: impl IntoIterator<Item = Variant>, context: &Context<'_>, errors: &mut Errors) -> Vec<Command> {
    let mut commands: Vec<Command> = Vec::new();
    for variant in variants {
        let attrs = VariantAttrs::parse(&variant.attrs, errors);
        let Some(shape) = shape(&variant, attrs.rename.as_ref(), context.protocol, errors) else { continue };
        if !matches!(variant.fields, Fields::Unit) {
            let text = format!("a variant cannot have fields: the schema declares the arguments of `{}`", shape.name);
            errors.push(Error::new_spanned(&variant.fields, text));
            continue;
        }
        // Variants that `cfg` excludes are not here, because the compiler removes them first.
        if commands.iter().any(|command| command.shape.name == shape.name) {
            let text = format!("the command `{}` is listed twice", shape.name);
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
        let execution = execution(&attrs, &shape, context).unwrap_or_else(|why| {
            errors.push(Error::new(variant.ident.span(), why));
            Execution::Never
        });
        commands.push(Command {
            method,
            command: Ident::new(&shape.variant, variant.ident.span()),
            variant: variant.ident,
            shape,
            execution,
            disabled: attrs.disabled.or(attrs.initially_disabled),
            is_cancellable: attrs.is_cancellable,
        });
    }
    commands
}

/// Returns how a command is executed, or an error if its attributes contradict each other.
fn execution(attrs: &VariantAttrs, shape: &Shape, context: &Context<'_>) -> Result<Execution, String> {
    let name = &shape.name;
    let method = match (attrs.is_async, attrs.is_deferred) {
        (true, true) => {
            return Err(format!("`{name}` cannot be both `async` and `deferred`: choose one of them"));
        }
        (true, false) => Some("async"),
        (false, true) => Some("deferred"),
        (false, false) => attrs.is_cancellable.then_some("cancel"),
    };
    let without = match name.as_str() {
        _ if attrs.disabled.is_some() => Some((Execution::Never, "is disabled")),
        NEGOTIATION => Some((Execution::Session, "is answered by the session")),
        name if context.tables.contains(&name) => Some((Execution::Tables, "is answered from the tables")),
        _ => None,
    };
    if attrs.disabled.is_some() && attrs.initially_disabled.is_some() {
        return Err(format!("`{name}` is either `disabled`, without a method, or `initially_disabled`, with one"));
    }
    match (without, method) {
        (Some((_, why)), Some(method)) => Err(format!("`{method}` is for methods, and `{name}` has none: it {why}")),
        (Some((execution, _)), None) => Ok(execution),
        (None, _) if attrs.is_deferred && attrs.is_cancellable => {
            Err(format!("`cancel` is for `async` methods, and that of `{name}` is `deferred`"))
        }
        (None, _) if attrs.is_deferred => Ok(Execution::Deferred),
        (None, _) if attrs.is_async || context.is_async => Ok(Execution::Async),
        (None, Some(_)) => Err(format!("`cancel` is for `async` methods, and that of `{name}` is not `async`")),
        (None, None) => Ok(Execution::Method),
    }
}

/// Returns the name of a type or variant in `snake_case`. An error names `what` would have that name.
fn snake(ident: &Ident, what: &str) -> Result<Ident, Error> {
    let text = ident.unraw().to_string().to_snake_case();
    let no_name = || format!("{what} would be named `{text}`, which is not a valid name in Rust");
    name(&text, ident.span()).ok_or_else(|| Error::new(ident.span(), no_name()))
}

/// Returns the identifier for a name, raw if it is a keyword, or `None` if it cannot be an identifier.
fn name(text: &str, span: Span) -> Option<Ident> {
    let parsed = syn::parse_str::<Ident>(text).or_else(|_| syn::parse_str::<Ident>(&format!("r#{text}")));
    let mut ident = parsed.ok()?;
    ident.set_span(span);
    Some(ident)
}

/// Returns the command of a variant.
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
        errors.push(Error::new(span, format!("`{name}` is not a command of {}{hint}", protocol.shown)));
    }
    found.cloned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_of_a_build_script_are_not_made_again() {
        let folder = tempfile::tempdir().unwrap();
        let out = Some(folder.path().as_os_str());
        assert_eq!(made_twice(out, "schema/lamps.json"), None);
        fs::write(folder.path().join("lamps.rs"), "// Generated as `lamps` by `qapi-codegen`.\n").unwrap();
        let text = made_twice(out, "schema/lamps.json").unwrap();
        assert!(text.contains("`types = crate::lamps`"), "{text}");
        assert_eq!(made_twice(None, "schema/lamps.json"), None);
        // A file that another tool has generated.
        fs::write(folder.path().join("lamps.rs"), "").unwrap();
        assert_eq!(made_twice(out, "schema/lamps.json"), None);
    }
}
