//! The types, commands and events of one schema module.

use crate::lower::model::Module;

use super::code::Code;
use super::context::{Context, ROOT};
use super::{messages, types};

/// Writes the file of a schema module.
pub(super) fn emit_module(context: &Context<'_, '_>, module: &Module<'_>) -> String {
    let runtime = context.runtime();
    let mut types = Code::default();
    for item in &module.types {
        types.gated(context.cfg(item.definition).as_deref(), |code| types::emit_type(code, context, item));
    }
    let mut messages = Code::default();
    let mut part = |name: &str, title: &str, emit: &dyn Fn(&mut Code)| {
        messages.blank();
        messages.line(&format!("/// {title} of `{}`.", module.source));
        messages.block(&format!("pub(crate) mod {name} {{"), "}", |code| {
            let mut body = code.sibling();
            emit(&mut body);
            if body.imports.types {
                code.line("use super::super::types;");
            }
            body.imports.lines(runtime).for_each(|line| code.line(&line));
            code.blank();
            code.append(&body);
        });
    };
    let feature = module.feature.as_deref();
    if !module.commands.is_empty() {
        part("command", "Commands", &|code| {
            for item in &module.commands {
                let cfg = context.cfg(item.definition);
                code.gated(cfg.as_deref(), |code| messages::emit_command(code, context, feature, item));
            }
        });
    }
    if !module.events.is_empty() {
        part("event", "Events", &|code| {
            for item in &module.events {
                let cfg = context.cfg(item.definition);
                code.gated(cfg.as_deref(), |code| messages::emit_event(code, context, feature, item));
            }
        });
    }

    let mut code = context.header(&module.source);
    code.line(&format!("//! Types, commands and events of `{}`.", module.source));
    let introduction = context.docs(ROOT).module(module.doc);
    if !introduction.is_empty() {
        code.line("//!");
        introduction.lines().for_each(|line| code.line(format!("//! {line}").trim_end()));
    }
    code.blank();
    if !module.types.is_empty() {
        code.line("#[allow(unused_imports)] // not every module needs types of others");
        code.line("use super::*;");
        types.imports.lines(runtime).for_each(|line| code.line(&line));
        code.blank();
        code.append(&types);
    }
    if !module.commands.is_empty() || !module.events.is_empty() {
        code.blank();
        code.append(&messages);
    }
    code.into_string()
}
