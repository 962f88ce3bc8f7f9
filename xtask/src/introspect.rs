//! `introspect`: what QEMU would answer to `query-qmp-schema`.

use std::collections::HashSet;
use std::path::Path;

use anyhow::{Result, bail};
use clap::Args;
use qapi_codegen::introspect::{Options, introspect, symbols};
use qapi_codegen::schema::Cond;

use crate::{output, source};

/// Which symbols of the schema's conditions are defined.
#[derive(Args, Debug)]
pub(crate) struct Symbols {
    /// Define a symbol that conditions ask for, such as CONFIG_LINUX. May be repeated.
    #[arg(long, value_name = "SYMBOL", conflicts_with = "define_all")]
    define: Vec<String>,
    /// Define every symbol that a condition asks for.
    #[arg(long)]
    define_all: bool,
    /// But not this one. May be repeated.
    #[arg(long, value_name = "SYMBOL", requires = "define_all")]
    undefine: Vec<String>,
}

/// Prints the answer, an entry a line.
pub(crate) fn run(file: &Path, given: &Symbols, unmasked: bool) -> Result<()> {
    let schema = source::load_file(file)?;
    let asked: HashSet<&str> = symbols(&schema).into_iter().collect();
    let mut named = given.define.iter().chain(&given.undefine);
    if let Some(symbol) = named.find(|symbol| !asked.contains(symbol.as_str())) {
        bail!("no condition in {} asks for {symbol}", file.display());
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
