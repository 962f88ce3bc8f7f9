//! Generates the code.

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{format_ident, quote, quote_spanned};
use syn::ext::IdentExt as _;
use syn::{DeriveInput, Error};

use crate::attr::{EnumAttrs, Errors};
use crate::inline::inline;
use crate::model::{Command, Execution, Model, model};
use crate::paths::Paths;
use crate::protocol::Read;
use crate::tables::PROTOCOLS;

/// Expands the derive to the code for the valid commands, and all errors.
pub(crate) fn derive(input: TokenStream) -> TokenStream {
    derive_with(input, Paths::find)
}

/// Expands the derive. `find` returns the paths of crates unless an attribute names the crate.
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
        None if generics.params.is_empty() => fallback(&ident, &vis),
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
    let commands = if_there(model, paths, quote!(#client #server));
    quote!(#types #table #commands)
}

/// Returns the code for commands, or errors in its place if features that they or the events need are off.
fn if_there(model: &Model, paths: &Paths, code: TokenStream) -> TokenStream {
    let protocol = model.protocol.as_deref();
    let feature_of = |event: &Ident| {
        let table = PROTOCOLS.iter().find(|table| Some(table.name) == protocol)?;
        let (_, feature) = table.events.iter().find(|(name, _)| event == name)?;
        Some(*feature).filter(|feature| !feature.is_empty())
    };
    let commands = model.commands.iter().filter_map(|command| {
        let feature = match protocol {
            Some("qmp") => command.shape.feature.as_deref(),
            // The features `qga` and `qsd` turn on everything that their commands need.
            protocol => protocol,
        };
        Some((feature?, format!("the command `{}`", command.shape.name), command.variant.span()))
    });
    let events = model
        .events
        .iter()
        .filter_map(|event| Some((feature_of(event)?, format!("the event `{event}`"), event.span())));
    let mut needed: Vec<(&str, String, Span)> = Vec::new();
    for (feature, what, span) in commands.chain(events) {
        if !needed.iter().any(|(known, ..)| *known == feature) {
            needed.push((feature, what, span));
        }
    }
    let (runtime, package) = (&paths.types, paths.package());
    let switch = |feature: &str| {
        let switch = format_ident!("has_{}", feature.replace('-', "_"));
        quote!(#runtime::__features::#switch!)
    };
    let errors = needed.iter().map(|(feature, what, span)| {
        let switch = switch(feature);
        let all = if *feature == "qga" || *feature == "qsd" { "" } else { ", or `qmp` for all modules" };
        let text = format!("{what} needs the feature `{feature}`{all}: add it to the `features` of `{package}`");
        let error = quote_spanned!(*span=> ::core::compile_error! { #text });
        quote!(#switch { { } { #error } })
    });
    let code = needed.iter().fold(code, |code, (feature, ..)| {
        let switch = switch(feature);
        quote!(#switch { { #code } { } })
    });
    quote!(#(#errors)* #code)
}

/// Returns stubs for an invalid enumeration, so that code that uses it causes no further errors.
fn fallback(ident: &Ident, vis: &syn::Visibility) -> TokenStream {
    quote! {
        #[allow(dead_code, missing_docs)]
        impl #ident {
            #vis fn qmp_get_command_list() -> &'static [&'static str] { &[] }
            #vis fn qmp_command_is_enabled(_: &str) -> bool { false }
        }
    }
}

/// Returns the module with the types of a schema.
fn types_module(model: &Model, module: &Ident, read: &Read) -> Result<TokenStream, Error> {
    let vis = &model.vis;
    let body = inline(module, &read.files)?;
    let doc = format!("Types, commands and events of the schema of [`{}`].", model.ident);
    // Makes cargo compile the crate again when a file of the schema changes.
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

/// Returns the functions that list the commands and say whether one is enabled.
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
        // The variants are never constructed, so they would be reported as dead code. Rust 1.88 does not count uses in
        // the value of an unnamed constant, but those in a function within it.
        const _: () = {
            #[allow(dead_code)]
            fn listed() { #(#variants)* }
        };

        #[allow(dead_code)] // a crate may call only one of them
        impl #ident {
            /// Returns the names of the commands on the wire, in the order of the variants.
            #vis fn qmp_get_command_list() -> &'static [&'static str] {
                &[#(#names),*]
            }

            /// Returns whether a command is listed, and enabled when the server starts.
            #vis fn qmp_command_is_enabled(name: &str) -> bool {
                match name {
                    #(#enabled)*
                    _ => false,
                }
            }
        }
    }
}

/// Returns a type of the tables with the paths of the user's crate.
fn resolved(text: &str, model: &Model, paths: &Paths) -> TokenStream {
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

/// Returns the identifier of a parameter, raw if its name is a keyword.
fn named(name: &str) -> Ident {
    match name.strip_prefix("r#") {
        Some(raw) => Ident::new_raw(raw, proc_macro2::Span::call_site()),
        None => format_ident!("{name}"),
    }
}

/// Returns the client traits.
fn client(model: &Model, paths: &Paths) -> TokenStream {
    let (runtime, types, vis) = (&paths.types, &model.types, &model.vis);
    let module = format!("{types}::").replace(' ', "");
    let (sync, asynchronous) = (format_ident!("{}Client", model.ident), format_ident!("{}AsyncClient", model.ident));
    let methods = model.commands.iter().map(|Command { shape, method, command, .. }| {
        let (doc, reply) = (shape.client_doc(&module), resolved(&shape.reply, model, paths));
        // The method is named for the variant, which may differ from the command.
        let alias = (method.unraw() != shape.name.as_str()).then_some(&shape.name);
        let alias = alias.map(|name| quote!(#[doc(alias = #name)]));
        let deprecated = shape.deprecated.iter().map(|note| quote!(#[deprecated = #note])).collect::<TokenStream>();
        let names: Vec<_> = shape.parameters.iter().map(|parameter| named(&parameter.name)).collect();
        let given = shape.parameters.iter().map(|parameter| resolved(&parameter.given, model, paths));
        quote! {
            #[doc = #doc]
            #alias
            #deprecated
            fn #method(#(#names: #given),*) -> #reply = #types::command::#command::new(#(#names),*);
        }
    });
    quote! {
        #runtime::wire::client! { #vis #sync #asynchronous { #(#methods)* } }
    }
}

/// Returns the server trait, the dispatch table, and the functions `service` and `interface`.
fn server(model: &Model, paths: &Paths, session: &TokenStream) -> TokenStream {
    let Model { ident, vis, is_shared, .. } = model;
    let runtime = &paths.types;
    let server = format_ident!("{ident}Server");
    let trait_doc = format!(
        "A server of the commands of [`{ident}`]: a method for each command that the library does not answer or refuse \
         itself.\n\nA method takes the command's struct, or its data type if the command is declared with \
         `'boxed': true`. [`{ident}::service`] turns an implementor into a service."
    );
    let signatures: Vec<_> =
        model.commands.iter().filter_map(|command| signature(model, paths, session, command)).collect();
    let methods = model.commands.iter().filter(|command| command.execution.has_method()).zip(&signatures);
    let methods = methods.map(|(command, signature)| {
        let doc = command.shape.server_doc();
        quote!(#[doc = #doc] #signature;)
    });
    let (supertraits, state) = match is_shared {
        false => (quote!(::core::marker::Send), quote!(::std::sync::Mutex<__S>)),
        true => (quote!(::core::marker::Send + ::core::marker::Sync), quote!(__S)),
    };
    let make = match is_shared {
        false => quote!(::std::sync::Mutex::new(server)),
        true => quote!(server),
    };
    let forwarded = is_shared.then(|| forwarded(model, &server, &signatures));
    let table = model.commands.iter().map(|command| execute(model, session, &server, command));
    let interface = interface(model, paths, session);
    let names = model.commands.iter().map(|Command { variant, shape, .. }| {
        let name = &shape.name;
        quote!(Self::#variant => #name,)
    });
    let service_doc = format!(
        "A service of a server that implements [`{server}`], for the servers of both drivers.{}",
        match is_shared {
            false => " Its methods are called one at a time.",
            true => " Its methods are called by several tasks or threads at once. It may be an `Arc`.",
        }
    );
    quote! {
        #session::__if_server! {
            #[doc = #trait_doc]
            #[allow(clippy::missing_errors_doc)]
            #vis trait #server: #supertraits + 'static {
                /// The error of its methods.
                type Error: ::core::convert::Into<#runtime::CommandError>;
                #(#methods)*
            }

            #forwarded

            #[allow(dead_code)] // a crate may call only one of them
            impl #ident {
                /// Describes the commands and events. `ServerHandle::new` takes it.
                #vis fn interface() -> #session::server::Interface { #interface }

                #[doc = #service_doc]
                #vis fn service<__S: #server>(server: __S) -> #session::server::Dispatcher<#state> {
                    struct Table<__S>(::core::marker::PhantomData<__S>);
                    impl<__S: #server> Table<__S> {
                        const EXECUTE: &'static [::core::option::Option<#session::server::support::Execute<#state>>] =
                            &[#(#table),*];
                    }
                    #session::server::Dispatcher::new(#make, Self::interface, Table::<__S>::EXECUTE)
                }
            }

            impl #session::server::CommandName for #ident {
                fn name(&self) -> &'static str {
                    // An empty enumeration has no variants to tell apart.
                    #[allow(unreachable_patterns, unreachable_code)]
                    match *self { #(#names)* _ => "" }
                }
            }
        }
    }
}

/// Returns the expression that describes the commands and events.
fn interface(model: &Model, paths: &Paths, session: &TokenStream) -> TokenStream {
    let Model { types, dialect, events, .. } = model;
    let runtime = &paths.types;
    let entries = model.commands.iter().map(|command| {
        let name = &command.command;
        let info = quote!(<#types::command::#name as #runtime::schema::Described>::INFO);
        let unimplemented = (command.execution == Execution::Never).then(|| quote!(.unimplemented()));
        let disabled = command.disabled.as_ref().map(|reason| quote!(.disabled(#reason)));
        let asynchronous = (command.execution == Execution::Async).then(|| quote!(.asynchronous()));
        let cancellable = command.is_cancellable.then(|| quote!(.cancellable()));
        quote!(#session::server::CommandEntry::new(#info) #unimplemented #disabled #asynchronous #cancellable)
    });
    let events = (!events.is_empty())
        .then(|| quote!(.events([#(<#types::event::#events as #runtime::schema::Described>::INFO),*])));
    let introspection = model.answers_introspection.then(|| quote!(.with_introspection()));
    quote! {
        #session::server::Interface::new(
            #session::server::Dialect::#dialect,
            #types::schema::RELEASE,
            [#(#entries),*],
        ).in_order(#types::schema::ORDER).typed() #events #introspection
    }
}

/// Returns the type of a method's parameter `command`.
fn taken(model: &Model, paths: &Paths, command: &Command) -> TokenStream {
    let (types, name) = (&model.types, &command.command);
    match &command.shape.boxed {
        None => quote!(#types::command::#name),
        Some(boxed) => resolved(boxed, model, paths),
    }
}

/// Returns the signature of a command's method, if it has one.
fn signature(model: &Model, paths: &Paths, session: &TokenStream, command: &Command) -> Option<TokenStream> {
    let method = &command.method;
    let (taken, reply) = (taken(model, paths, command), resolved(&command.shape.reply, model, paths));
    let receiver = if model.is_shared { quote!(&self) } else { quote!(&mut self) };
    let parameters = quote!(#receiver, call: &mut #session::server::Call, command: #taken);
    let result = quote!(::core::result::Result<#reply, Self::Error>);
    match command.execution {
        Execution::Method => Some(quote!(fn #method(#parameters) -> #result)),
        Execution::Async => Some(quote! {
            fn #method(#parameters) -> impl ::core::future::Future<Output = #result> + ::core::marker::Send
        }),
        Execution::Deferred => Some(quote!(fn #method(#parameters, responder: #session::server::Responder<#reply>))),
        Execution::Never | Execution::Session | Execution::Tables => None,
    }
}

/// Returns the implementation of the server trait for a server in an `Arc`.
fn forwarded(model: &Model, server: &Ident, signatures: &[TokenStream]) -> TokenStream {
    let commands = model.commands.iter().filter(|command| command.execution.has_method());
    let methods = commands.zip(signatures).map(|(command, signature)| {
        let method = &command.method;
        let responder = (command.execution == Execution::Deferred).then(|| quote!(, responder));
        quote!(#signature { <__S as #server>::#method(self, call, command #responder) })
    });
    quote! {
        impl<__S: #server> #server for ::std::sync::Arc<__S> {
            type Error = <__S as #server>::Error;
            #(#methods)*
        }
    }
}

/// Returns the function that executes a command, if there is one.
fn execute(model: &Model, session: &TokenStream, server: &Ident, command: &Command) -> TokenStream {
    let method = &command.method;
    let support = quote!(#session::server::support);
    let method = quote!(<__S as #server>::#method);
    let function = match (command.execution, model.is_shared) {
        (Execution::Never | Execution::Session, _) => return quote!(::core::option::Option::None),
        (Execution::Tables, _) => quote!(#support::answer_from_tables),
        (Execution::Method, false) => quote!(|server, call| #support::run_exclusive(server, call, #method)),
        (Execution::Method, true) => quote! {
            |server, call| #support::run(call, |call, command| #method(server, call, command))
        },
        (Execution::Deferred, false) => quote!(|server, call| #support::defer_exclusive(server, call, #method)),
        (Execution::Deferred, true) => quote! {
            |server, call| #support::defer(call, |call, command, responder| #method(server, call, command, responder))
        },
        (Execution::Async, _) => quote! {
            |server, call| #support::run_async(server, call, |server, mut call, command| async move {
                let result = #method(&*server, &mut call, command).await;
                (call, result)
            })
        },
    };
    quote!(::core::option::Option::Some(#function))
}
