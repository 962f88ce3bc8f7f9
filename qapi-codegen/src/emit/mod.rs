//! Writes the lowered model as Rust text, in the layout of `rustfmt`.
//!
//! Text is written directly, not as token streams. A protocol has more than 50,000 lines. Building, parsing and
//! printing their tokens would take several times as long as all of `generate` takes now. Documentation and blank lines
//! between items have no tokens anyway. `cargo fmt --check` on the committed files checks the layout.

mod client;
mod code;
mod constructors;
mod context;
mod docs;
mod facts;
mod file;
mod imports;
mod messages;
mod method_shape;
mod module;
mod names;
mod prose;
mod protocol;
mod rust_type;
mod secrets;
mod skeleton;
mod table;
mod types;
mod words;

use crate::lower::model::Protocol;

pub(crate) use self::constructors::Types;
use self::context::Context;
pub use self::file::{File, inline};
pub use self::method_shape::{Parameter, Shape, emit_shapes, shapes};
pub(crate) use self::rust_type::{parameter_type, render};
pub use self::secrets::emit_secrets;
pub use self::skeleton::{CommandsOf, Skeleton, check_server_name, skeleton};

/// Writes a protocol: for each schema module a file of types and one of its schema table, and the files that join them.
/// A protocol over the types of another has only the latter.
pub fn emit(protocol: &Protocol<'_>) -> Vec<File> {
    let context = Context::new(protocol);
    let facts = table::Facts::new(protocol);
    let mut files = Vec::with_capacity(2 * protocol.modules.len() + 3);
    for module in protocol.modules.iter().filter(|_| protocol.over.is_none()) {
        let file = module.name.trim_start_matches("r#");
        files.push(File { path: format!("{file}.rs"), contents: module::emit_module(&context, module) });
        files.push(File { path: format!("schema/{file}.rs"), contents: table::emit_module(&context, &facts, module) });
    }
    files.push(File { path: "mod.rs".to_owned(), contents: protocol::emit_root(&context) });
    if protocol.commands().next().is_some() {
        files.push(File { path: "client.rs".to_owned(), contents: client::emit_client(&context) });
    }
    if context.names_feature().is_some() && protocol.over.is_none() {
        files.push(File { path: "names.rs".to_owned(), contents: names::emit_names(&context) });
    }
    let table = if protocol.over.is_some() { "schema.rs" } else { "schema/mod.rs" };
    files.push(File { path: table.to_owned(), contents: table::emit_root(&context) });
    files
}
