//! The code.

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::{format_ident, quote};
use syn::{DeriveInput, Error};

use crate::attr::{EnumAttrs, Errors};
use crate::inline::inline;
use crate::model::{Command, Model, model};
use crate::paths::Paths;
use crate::protocol::Read;

/// All of it: what is in order, and the errors.
pub(crate) fn derive(input: TokenStream) -> TokenStream {
    derive_with(input, Paths::find)
}

/// Expands with the paths that are found unless an attribute names the crate.
pub(crate) fn derive_with(input: TokenStream, find: impl FnOnce() -> Result<Paths, String>) -> TokenStream {
    let input: DeriveInput = match syn::parse2(input) {
        Ok(input) => input,
        Err(error) => return error.to_compile_error(),
    };
    let mut errors = Errors::default();
    let attrs = EnumAttrs::parse(&input.attrs, &mut errors);
    let paths = match attrs.facade.as_ref().map_or_else(find, |path| Ok(Paths::of_crate(path))) {
        Ok(paths) => paths,
        Err(why) => {
            errors.push(Error::new(proc_macro2::Span::call_site(), why));
            return errors.take().map(|errors| errors.to_compile_error()).unwrap_or_default();
        }
    };
    let (ident, vis, generics) = (input.ident.clone(), input.vis.clone(), input.generics.clone());
    let expanded = match model(input, attrs, &paths, &mut errors) {
        Some(model) => expand(&model, &paths, &mut errors),
        None if generics.params.is_empty() => fallback(&ident, &vis, &paths),
        None => TokenStream::new(),
    };
    let errors = errors.take().map(|errors| errors.to_compile_error());
    quote!(#errors #expanded)
}

fn expand(model: &Model, paths: &Paths, errors: &mut Errors) -> TokenStream {
    let types = model.read.as_ref().map(|(module, read)| {
        types_module(model, module, read).unwrap_or_else(|error| {
            errors.push(error);
            TokenStream::new()
        })
    });
    let table = table(model);
    let client = client(model, paths);
    let server = paths.session.as_ref().map(|session| server(model, paths, session));
    quote!(#types #table #client #server)
}

/// What others may refer to, where the enumeration is not in order at all.
fn fallback(ident: &Ident, vis: &syn::Visibility, paths: &Paths) -> TokenStream {
    let runtime = &paths.types;
    let dispatch = paths.session.as_ref().map(|session| {
        let dispatch = |dispatch: &str, entry: &str| {
            let (dispatch, entry) = (format_ident!("{dispatch}"), format_ident!("{entry}"));
            quote! {
                impl<__S: 'static> #session::server::#dispatch<__S> for #ident {
                    const DIALECT: #session::server::Dialect = #session::server::Dialect::Qmp;
                    const SCHEMA: &'static #runtime::schema::Protocol = &#runtime::schema::EMPTY_PROTOCOL;
                    const ENTRIES: &'static [#session::server::#entry<__S>] = &[];
                }
            }
        };
        let (sync, asynchronous) = (dispatch("Dispatch", "Entry"), dispatch("AsyncDispatch", "AsyncEntry"));
        quote!(#session::__if_server! { #sync #asynchronous })
    });
    quote! {
        #dispatch
        impl #ident {
            #[allow(dead_code, missing_docs)]
            #vis fn qmp_get_command_list() -> &'static [&'static str] { &[] }
            #[allow(dead_code, missing_docs)]
            #vis fn qmp_command_is_enabled(_: &str) -> bool { false }
        }
    }
}

/// The types of a schema that was read here.
fn types_module(model: &Model, module: &Ident, read: &Read) -> Result<TokenStream, Error> {
    let vis = &model.vis;
    let body = inline(module, &read.files)?;
    let doc = format!("Types, commands and events of the schema of [`{}`].", model.ident);
    // Has cargo build this again when a file of the schema changes.
    let watched = read.sources.iter().map(|path| {
        let path = path.display().to_string();
        quote!(
            const _: &[u8] = ::core::include_bytes!(#path);
        )
    });
    Ok(quote! {
        #(#watched)*
        #[doc = #doc]
        #[allow(dead_code, unreachable_code, unreachable_pub, clippy::pedantic, clippy::nursery)]
        #vis mod #module { #body }
    })
}

/// The list, and who is enabled.
fn table(model: &Model) -> TokenStream {
    let (ident, vis) = (&model.ident, &model.vis);
    let names = model.commands.iter().map(|command| &command.shape.name);
    let enabled = model.commands.iter().filter(|command| command.disabled.is_none());
    let enabled = enabled.map(|command| {
        let name = &command.shape.name;
        quote!(#name => true,)
    });
    let variants = model.commands.iter().map(|Command { variant, .. }| quote!(let _ = #ident::#variant;));
    quote! {
        // The variants are there to be listed, not to be constructed. Rust 1.88 does not look for uses in an unnamed
        // constant's value, but it does in a function that may be unused.
        const _: () = {
            #[allow(dead_code)]
            fn listed() { #(#variants)* }
        };

        #[allow(dead_code)] // a crate may call only one of them
        impl #ident {
            /// The commands' names on the wire, in the order of the variants.
            #vis fn qmp_get_command_list() -> &'static [&'static str] {
                &[#(#names),*]
            }

            /// Whether a command of that name is enabled when the server starts: not if it is disabled, or none
            /// of these.
            #vis fn qmp_command_is_enabled(name: &str) -> bool {
                match name {
                    #(#enabled)*
                    _ => false,
                }
            }
        }
    }
}

/// A type of the tables, with paths of this place.
fn spelt(text: &str, model: &Model, paths: &Paths) -> TokenStream {
    let (runtime, types) = (&paths.types, &model.types);
    let tokens: TokenStream = text.parse().unwrap_or_default();
    replace(tokens, &|name| {
        Some(match name {
            "types" => quote!(#types),
            "Any" | "Base64" => {
                let name = format_ident!("{name}");
                quote!(#runtime::#name)
            }
            "String" => quote!(::std::string::String),
            "Vec" => quote!(::std::vec::Vec),
            "Box" => quote!(::std::boxed::Box),
            "Into" => quote!(::core::convert::Into),
            "IntoIterator" => quote!(::core::iter::IntoIterator),
            _ => return None,
        })
    })
}

/// Replaces names that begin a path.
fn replace(tokens: TokenStream, with: &dyn Fn(&str) -> Option<TokenStream>) -> TokenStream {
    let mut out = TokenStream::new();
    let mut after_colon = false;
    for token in tokens {
        match token {
            TokenTree::Ident(ident) if !after_colon => match with(&ident.to_string()) {
                Some(path) => out.extend(path),
                None => out.extend([TokenTree::Ident(ident)]),
            },
            TokenTree::Group(group) => {
                let inner = replace(group.stream(), with);
                out.extend([TokenTree::Group(proc_macro2::Group::new(group.delimiter(), inner))]);
                after_colon = false;
                continue;
            }
            TokenTree::Punct(punct) => {
                after_colon = punct.as_char() == ':';
                out.extend([TokenTree::Punct(punct)]);
                continue;
            }
            other => out.extend([other]),
        }
        after_colon = false;
    }
    out
}

/// A parameter's name; raw if it is a keyword.
fn named(name: &str) -> Ident {
    match name.strip_prefix("r#") {
        Some(raw) => Ident::new_raw(raw, proc_macro2::Span::call_site()),
        None => format_ident!("{name}"),
    }
}

/// The client traits.
fn client(model: &Model, paths: &Paths) -> TokenStream {
    let (runtime, types, vis) = (&paths.types, &model.types, &model.vis);
    let (sync, asynchronous) = (format_ident!("{}Client", model.ident), format_ident!("{}AsyncClient", model.ident));
    let methods = model.commands.iter().map(|Command { shape, method, command, .. }| {
        let (doc, reply) = (&shape.doc, spelt(&shape.reply, model, paths));
        match &shape.parameters {
            None => quote! {
                #[doc = #doc]
                fn #method(command: #types::command::#command) -> #reply = command;
            },
            Some(parameters) => {
                let names: Vec<_> = parameters.iter().map(|parameter| named(&parameter.name)).collect();
                let given = parameters.iter().map(|parameter| spelt(&parameter.given, model, paths));
                quote! {
                    #[doc = #doc]
                    fn #method(#(#names: #given),*) -> #reply = #types::command::#command::new(#(#names),*);
                }
            }
        }
    });
    quote! {
        #runtime::wire::client! { #vis #sync #asynchronous { #(#methods)* } }
    }
}

/// Commands that are answered from the tables, unless somebody else does.
const FROM_TABLES: &[&str] = &["query-commands", "query-qmp-schema", "query-version"];

/// The command that sessions answer themselves.
const NEGOTIATION: &str = "qmp_capabilities";

/// The server trait, and the table that dispatches to it.
fn server(model: &Model, paths: &Paths, session: &TokenStream) -> TokenStream {
    let Model { ident, vis, types, dialect, is_async, .. } = model;
    let runtime = &paths.types;
    let server = format_ident!("{ident}Server");
    let serves = if *is_async { "AsyncServe" } else { "Serve" };
    let trait_doc = format!(
        "What serves the commands of [`{ident}`]: a method for each that is enabled.\n\nA command without optional \
         arguments comes as its arguments, any other as its struct. Who implements it says so by `impl {serves} for … \
         {{ type Commands = {ident}; }}`."
    );
    let served = |command: &&Command| command.disabled.is_none() && command.shape.name != NEGOTIATION;
    let methods = model.commands.iter().filter(served).map(|command| method(model, paths, session, command));
    let supertraits = is_async.then(|| quote!(: ::core::marker::Send + ::core::marker::Sync + ::core::marker::Sized));
    let (dispatch, entry) = match is_async {
        false => (quote!(Dispatch), quote!(Entry)),
        true => (quote!(AsyncDispatch), quote!(AsyncEntry)),
    };
    let entries = model.commands.iter().map(|command| {
        let Command { command: name, disabled, .. } = command;
        let disabled_because = match disabled {
            None => quote!(::core::option::Option::None),
            Some(reason) => quote!(::core::option::Option::Some(#reason)),
        };
        let execute = match served(&command) {
            true => execute(model, &server, command),
            false => quote!(::core::option::Option::None),
        };
        quote! {
            #session::server::#entry {
                command: <#types::command::#name as #runtime::schema::Described>::INFO,
                disabled: #disabled_because,
                execute: #execute,
            }
        }
    });
    let serve = model.server.as_ref().map(|ty| {
        let serve = if *is_async { quote!(AsyncServe) } else { quote!(Serve) };
        quote!(impl #session::server::#serve for #ty { type Commands = #ident; })
    });
    quote! {
        #session::__if_server! {
            #[doc = #trait_doc]
            #[allow(clippy::missing_errors_doc, clippy::too_many_arguments)]
            #vis trait #server #supertraits { #(#methods)* }

            impl<__S: #server + 'static> #session::server::#dispatch<__S> for #ident {
                const DIALECT: #session::server::Dialect = #session::server::Dialect::#dialect;
                const SCHEMA: &'static #runtime::schema::Protocol = &#types::schema::PROTOCOL;
                const ENTRIES: &'static [#session::server::#entry<__S>] = &[#(#entries),*];
            }

            #serve
        }
    }
}

/// A method of the server trait.
fn method(model: &Model, paths: &Paths, session: &TokenStream, command: &Command) -> TokenStream {
    let Command { shape, method, command: name, .. } = command;
    let (runtime, types) = (&paths.types, &model.types);
    let (doc, reply) = (&shape.doc, spelt(&shape.reply, model, paths));
    let parameters = match &shape.parameters {
        None => quote!(, command: #types::command::#name),
        Some(parameters) => {
            let names = parameters.iter().map(|parameter| named(&parameter.name));
            let taken = parameters.iter().map(|parameter| spelt(&parameter.taken, model, paths));
            quote!(#(, #names: #taken)*)
        }
    };
    let result = quote!(::core::result::Result<#reply, #runtime::Error>);
    let from_tables = FROM_TABLES.contains(&shape.name.as_str());
    let signature = match model.is_async {
        false => quote!(fn #method(&mut self, call: &mut #session::server::Call #parameters) -> #result),
        true => quote! {
            fn #method(&self, call: &mut #session::server::Call #parameters)
                -> impl ::core::future::Future<Output = #result> + ::core::marker::Send
        },
    };
    let note = from_tables.then(|| quote!(#[doc = "\n\nAnswered from the tables unless overridden."]));
    let body = match (from_tables, model.is_async) {
        (false, _) => quote!(;),
        (true, false) => quote!({ call.answer_from_tables() }),
        (true, true) => quote!({ ::core::future::ready(call.answer_from_tables()) }),
    };
    quote! {
        #[doc = #doc]
        #note
        #signature #body
    }
}

/// The function that executes a command.
fn execute(model: &Model, server: &Ident, command: &Command) -> TokenStream {
    let Command { shape, method, command: name, .. } = command;
    let types = &model.types;
    let arguments = match &shape.parameters {
        None => quote!(, command),
        Some(parameters) => {
            let names = parameters.iter().map(|parameter| named(&parameter.name));
            quote!(#(, command.#names)*)
        }
    };
    // Without arguments there is nothing to take from the command.
    let command = match &shape.parameters {
        Some(parameters) if parameters.is_empty() => quote!(_),
        _ => quote!(command),
    };
    let read = quote!(call.read::<#types::command::#name>(arguments));
    match model.is_async {
        false => quote! {
            ::core::option::Option::Some(|server, call, arguments| match #read {
                ::core::option::Option::Some(#command) => {
                    let result = <__S as #server>::#method(server, call #arguments);
                    call.finish(result)
                }
                ::core::option::Option::None => call.mismatch(),
            })
        },
        true => quote! {
            ::core::option::Option::Some(|server, call, arguments| ::std::boxed::Box::pin(async move {
                match #read {
                    ::core::option::Option::Some(#command) => {
                        let result = <__S as #server>::#method(server, call #arguments).await;
                        call.finish(result)
                    }
                    ::core::option::Option::None => call.mismatch(),
                }
            }))
        },
    }
}
