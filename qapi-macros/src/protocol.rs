//! The commands of a protocol: from tables for QEMU's own protocols, from a schema for others.

use std::env;
use std::path::{Path, PathBuf};

use proc_macro2::TokenStream;
use qapi_codegen::emit::{self, File, Parameter, Shape};
use qapi_codegen::lower;
use syn::{Error, LitStr};

use crate::nearest;
use crate::tables::{self, PROTOCOLS};

/// A protocol's commands.
pub(crate) struct Protocol {
    /// The name of the protocol in errors.
    pub(crate) shown: String,
    pub(crate) shapes: Vec<Shape>,
    /// The schema and its generated files, if the derive has read it.
    pub(crate) schema: Option<Read>,
}

/// A schema and its generated files.
pub(crate) struct Read {
    /// The files of the schema, which cargo must watch.
    pub(crate) sources: Vec<PathBuf>,
    pub(crate) files: Vec<File>,
}

impl Protocol {
    /// Returns one of QEMU's own protocols.
    pub(crate) fn known(name: &LitStr) -> Result<Self, Error> {
        let text = name.value();
        match PROTOCOLS.iter().find(|table| table.name == text) {
            Some(table) => {
                let shapes = table.shapes().map(of_table).collect();
                Ok(Self { shown: format!("the protocol `{text}`"), shapes, schema: None })
            }
            None => {
                let hint = nearest::hint(&text, PROTOCOLS.iter().map(|table| table.name));
                let known: Vec<_> = PROTOCOLS.iter().map(|table| format!("`{}`", table.name)).collect();
                let text = format!(
                    "`{text}` is not a protocol of QEMU: use {}, or `schema = \"path\"` for another schema{hint}",
                    known.join(", ")
                );
                Err(Error::new(name.span(), text))
            }
        }
    }

    /// Reads the protocol of a schema file. Its types will be in a module `module`.
    pub(crate) fn of_schema(
        path: &LitStr,
        module: &str,
        runtime: &TokenStream,
        names: &[(LitStr, LitStr)],
    ) -> Result<Self, Error> {
        let given = path.value();
        let root = env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from).unwrap_or_default();
        let schema = qapi_codegen::load(root.join(&given)).map_err(|errors| {
            let errors = errors.to_string().replace(&format!("{}/", root.display()), "");
            Error::new(path.span(), format!("the schema is not in order:\n{errors}"))
        })?;
        let options = lower::Options {
            protocol: module.to_owned(),
            release: env::var("CARGO_PKG_VERSION").unwrap_or_default(),
            source: given.clone(),
            qemu: false,
            runtime: runtime.to_string().replace(' ', ""),
            reference: None,
            features: false,
            prose: false,
            words: lower::Words::default(),
            examples: None,
        };
        let chosen = names.iter().map(|(what, name)| (what.value(), name.value()));
        let custom = lower::Custom { names: chosen.collect(), ..lower::Custom::default() };
        let lowered = lower::lower_with(&schema, &options, &custom).map_err(|errors| {
            let at = |error: &lower::NameError| {
                let place = names.iter().find(|(what, _)| what.value() == error.key());
                Error::new(place.map_or(path.span(), |(what, _)| what.span()), error.to_string())
            };
            let mut errors = errors.iter().map(at);
            let first = errors.next().unwrap_or_else(|| Error::new(path.span(), "a name cannot be used"));
            errors.fold(first, |mut all, error| {
                all.combine(error);
                all
            })
        })?;
        let folder = root.join(&given).parent().map(Path::to_owned).unwrap_or_default();
        let modules = schema.modules().map(|(_, module)| module.name.clone());
        let sources = modules.filter(|name| name != "./builtin").map(|name| folder.join(name)).collect();
        let shapes = emit::shapes(&lowered);
        let schema = Some(Read { sources, files: emit::emit(&lowered) });
        Ok(Self { shown: format!("the schema `{given}`"), shapes, schema })
    }
}

/// Converts a row of a table to the generator's type.
fn of_table(shape: &tables::Shape<'_>) -> Shape {
    let parameter = |parameter: &tables::Parameter<'_>| Parameter {
        name: parameter.name.to_owned(),
        given: parameter.given.to_owned(),
    };
    Shape {
        name: shape.name.to_owned(),
        variant: shape.variant.to_owned(),
        method: shape.method.to_owned(),
        parameters: shape.parameters.iter().map(parameter).collect(),
        has_optional: shape.has_optional,
        boxed: shape.boxed.map(str::to_owned),
        reply: shape.reply.to_owned(),
        summary: shape.summary.to_owned(),
        remarks: shape.remarks.to_owned(),
        deprecated: shape.deprecated.map(str::to_owned),
        feature: shape.feature.map(str::to_owned),
        cfg: None,
    }
}
