//! Options of lowering, and overrides by the user.

use std::collections::BTreeMap;

use qapi_interface::Words;

use super::custom_names::Names;

/// The options for generating a protocol.
#[derive(Clone, Debug)]
pub struct Options {
    /// The name of the Rust module, such as `qmp`.
    pub protocol: String,
    /// The QEMU release of the schema, such as `10.2.2`.
    pub release: String,
    /// The path of the main schema file in generated headers, such as `schemas/qapi/qapi-schema.json`.
    pub source: String,
    /// Whether the schema is one of QEMU's own, so that tables of further facts apply: strings that are base64, members
    /// that hold secrets, and members that servers of older releases omit.
    pub qemu: bool,
    /// The path of the crate `qapi-types` in generated code: `crate` in that crate itself, `qapi_types` in others.
    pub runtime: String,
    /// The page of QEMU's reference manual that describes the protocol.
    pub reference: Option<String>,
    /// Whether a Cargo feature with the name of the schema file enables the code that is generated from it. The crate
    /// has to declare these features. [`features`](super::features()) returns the dependencies between them.
    pub features: bool,
    /// Whether the generated documentation contains the schema's own, in addition to facts.
    pub prose: bool,
    /// The descriptions for QEMU's schemas, with the replacements of deprecated items: [`Words::known`], or no
    /// descriptions.
    pub words: Words,
    /// The crate that examples of the descriptions import the protocol's module from, such as `qapi_types`. `None` leaves
    /// examples out: they compile only with the schema and the Rust names that they were written for.
    pub examples: Option<String>,
}

/// User overrides for names and conditions.
#[derive(Clone, Debug, Default)]
pub struct Custom {
    /// Rust names that replace those made from the schema.
    pub names: Names,
    /// If this is `Some`, conditions become `cfg`s on Cargo features. It has the features of symbols whose names are
    /// not made from the symbol, as `config-spice` is from `CONFIG_SPICE`. The generated code compiles in every build
    /// only if the schema was [selected](crate::select::Conditions::Cfg) for that.
    pub cfg: Option<BTreeMap<String, String>>,
}
