//! `introspect`: prints the reply that QEMU would send to `query-qmp-schema`.

use std::collections::HashSet;
use std::path::Path;

use anyhow::Result;
use clap::Args;
use qapi_codegen::introspect::{Options, introspect, symbols};
use qapi_codegen::schema::Cond;
use qapi_codegen::tree::Loaded;

use crate::output;

/// The options that define symbols of the schema's conditions.
#[derive(Args, Debug)]
pub(crate) struct Symbols {
    /// Define a symbol that conditions ask for, such as CONFIG_LINUX. May be repeated.
    #[arg(long, value_name = "SYMBOL", conflicts_with = "define_all")]
    define: Vec<String>,
    /// Define every symbol that a condition asks for.
    #[arg(long)]
    define_all: bool,
    /// With `--define-all`, leave a symbol undefined. May be repeated.
    #[arg(long, value_name = "SYMBOL", requires = "define_all")]
    undefine: Vec<String>,
}

/// Prints the reply, one entry per line.
pub(crate) fn run(file: &Path, given: &Symbols, unmasked: bool) -> Result<()> {
    let schema = Loaded::of_file(file)?.schema;
    let asked: HashSet<&str> = symbols(&schema).into_iter().collect();
    // As with a compiler, an unused symbol is only a warning: the same symbols may be given for several releases.
    for symbol in given.define.iter().chain(&given.undefine).filter(|symbol| !asked.contains(symbol.as_str())) {
        output::complain(&format!("warning: no condition in {} asks for {symbol}\n", file.display()));
    }
    let defined = |symbol: &str| match given.define_all {
        true => !given.undefine.iter().any(|undefined| undefined == symbol),
        false => given.define.iter().any(|defined| defined == symbol),
    };
    let holds = |cond: &Cond| cond.eval(&defined);
    let answer = introspect(&schema, &Options { holds: &holds, masked: !unmasked });
    let entries: Vec<String> = answer.as_array().into_iter().flatten().map(ToString::to_string).collect();
    output::print(&format!("[\n{}\n]\n", entries.join(",\n")))
}
