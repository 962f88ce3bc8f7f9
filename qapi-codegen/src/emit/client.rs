//! The client traits of a protocol: a method for each command, over whatever executes commands.

use super::Context;
use super::shape::{Shape, shapes};

/// Writes `client.rs`.
pub(super) fn emit_client(context: &Context<'_, '_>) -> String {
    let mut body = super::Code::new();
    let rt = context.runtime();
    body.block(&format!("{rt}::wire::client! {{ pub Client AsyncClient {{"), "} }", |code| {
        for shape in shapes(context.protocol) {
            code.doc(&shape.doc);
            code.gate(shape.feature.as_deref());
            code.cfg(shape.cfg.as_deref());
            code.line(&row(&shape));
        }
    });
    let body = body.into_string();
    let mut code = context.header("");
    code.line("//! Typed methods for clients: the features `blocking` and `async` of `qapi-types` have them.");
    code.blank();
    code.line("#![allow(unused_imports)] // which of them are used depends on the features");
    code.blank();
    if body.contains("types::") {
        code.line("use super::{command, types};");
    } else {
        code.line("use super::command;");
    }
    super::imports(&mut code, rt, &["Any", "Base64"], &[], &body);
    code.blank();
    code.into_string() + &body
}

/// A method, as the macro `client!` reads it.
fn row(shape: &Shape) -> String {
    let Shape { method, variant, reply, .. } = shape;
    match &shape.parameters {
        None => format!("fn {method}(command: command::{variant}) -> {reply} = command;"),
        Some(parameters) => {
            let list: Vec<_> = parameters.iter().map(|p| format!("{}: {}", p.name, p.given)).collect();
            let names: Vec<_> = parameters.iter().map(|p| p.name.as_str()).collect();
            format!("fn {method}({}) -> {reply} = command::{variant}::new({});", list.join(", "), names.join(", "))
        }
    }
}
