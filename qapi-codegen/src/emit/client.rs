//! The client traits of a protocol, with a method for each command.

use crate::lower::model::Payload;

use super::code::Code;
use super::context::Context;
use super::facts;
use super::method_shape::{Parameter, Shape, shapes};

/// Writes `client.rs`.
pub(super) fn emit_client(context: &Context<'_, '_>) -> String {
    let mut body = Code::default();
    let rt = context.runtime();
    body.block(&format!("{rt}::wire::client! {{ pub Client AsyncClient {{"), "} }", |code| {
        for (item, shape) in context.protocol.commands().zip(shapes(context.protocol)) {
            match &item.payload {
                Payload::Whole(_) => code.imports.types = true,
                Payload::Fields(fields, _) => {
                    let taken = fields.iter().filter(|field| field.in_new);
                    taken.for_each(|field| code.imports.add_type(&field.ty));
                }
            }
            item.reply.iter().for_each(|reply| code.imports.add_type(reply));
            let feature = shape.feature.as_deref().map(|feature| format!(" {}", facts::needs(feature)));
            code.doc(&(shape.client_doc("") + &feature.unwrap_or_default()));
            if let Some(name) = shape.alias() {
                code.line(&format!("#[doc(alias = {name:?})]"));
            }
            code.deprecated(shape.deprecated.as_deref());
            code.gate(shape.feature.as_deref());
            code.cfg(shape.cfg.as_deref());
            code.line(&row(&shape));
        }
    });
    let mut code = context.header("");
    code.line("//! Typed methods for clients: the features `blocking` and `async` of `qapi-types` have them.");
    code.blank();
    code.line("#![allow(unused_imports)] // which of them are used depends on the features");
    code.blank();
    code.line("use super::{command, types};");
    body.imports.lines(rt).for_each(|line| code.line(&line));
    code.blank();
    code.append(&body);
    code.into_string()
}

/// Returns a method in the syntax of the macro `client!`.
fn row(shape: &Shape) -> String {
    let Shape { method, variant, parameters, reply, .. } = shape;
    let list: Vec<_> = parameters.iter().map(Parameter::to_string).collect();
    let names: Vec<_> = parameters.iter().map(|parameter| parameter.name.as_str()).collect();
    format!("fn {method}({}) -> {reply} = command::{variant}::new({});", list.join(", "), names.join(", "))
}
