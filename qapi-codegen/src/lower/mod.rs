//! From a checked schema to what its Rust looks like: names, directions, boxes, base64.
//!
//! Every decision about the generated types is made here, each kind in a file of its own; what is
//! left to [`emit`](crate::emit) is spelling. Nothing here knows a particular protocol but the
//! tables in `base64.rs`, `compat.rs` and `secrets.txt`, which hold for QEMU's own schemas if so asked.

mod base64;
mod cfg;
mod closed;
mod compat;
mod cycles;
mod direction;
mod features;
mod given;
pub mod model;
mod naming;
mod place;
pub mod secrets;
mod subset;
mod types;

use std::cell::RefCell;
use std::collections::BTreeMap;

use crate::doc::Doc;
use crate::schema::{BUILTIN_MODULE, Item, ModuleId, Schema};

use self::given::Given;
use self::model::{Module, Protocol};
use self::naming::Unique;
use self::types::Types;

pub(crate) use self::base64::is_base64;
pub use self::cfg::Cfg;
pub(crate) use self::direction::declared_members;
pub use self::features::features;
pub use self::given::{NameError, Names};
pub use self::place::{NoPlace, check_module, check_path};
pub use self::subset::{NotASubset, subset};

/// What the lowered protocol is called.
#[derive(Clone, Debug)]
pub struct Options {
    /// Name of the Rust module, such as `qmp`.
    pub protocol: String,
    /// The QEMU release the schema is of, such as `10.2.2`.
    pub release: String,
    /// Where the main schema file stands, as the generated headers name it, such as
    /// `schemas/qapi/qapi-schema.json`.
    pub source: String,
    /// Whether the schema is one of QEMU's own, so that what is known of those beyond what they say
    /// holds: which strings are base64, which members hold secrets, and what servers of older releases leave out.
    pub qemu: bool,
    /// Path of the crate `qapi-types` as the generated code sees it: `crate` in that crate itself,
    /// `qapi_types` in others.
    pub runtime: String,
    /// Page of the upstream reference manual that describes the protocol.
    pub reference: Option<String>,
    /// Whether a Cargo feature, named as the schema file, switches what is generated from each. The crate
    /// has to declare them: [`features`] says which use which.
    pub features: bool,
    /// Whether the generated documentation holds what the schema's says, besides facts.
    pub prose: bool,
}

/// Decides what the Rust of a schema looks like.
pub fn lower<'s>(schema: &'s Schema, options: &Options) -> Protocol<'s> {
    lower_all(schema, options, &Custom::default(), &mut Vec::new())
}

/// What whoever generates bindings wants to have otherwise.
#[derive(Clone, Debug, Default)]
pub struct Custom {
    /// Names of their own.
    pub names: Names,
    /// Whether conditions become `cfg`s on Cargo features, and then, the features of symbols that have others than
    /// `config-spice` for `CONFIG_SPICE`. What is generated compiles in every build only of a schema that was
    /// [selected](crate::select::Conditions::Cfg) for that.
    pub cfg: Option<BTreeMap<String, String>>,
}

/// Decides what the Rust of a schema looks like, by somebody's wishes.
///
/// # Errors
/// All the names that cannot be given: there is nothing they are for, or something else has them.
pub fn lower_with<'s>(schema: &'s Schema, options: &Options, custom: &Custom) -> Result<Protocol<'s>, Vec<NameError>> {
    let mut errors = Vec::new();
    let protocol = lower_all(schema, options, custom, &mut errors);
    // What is inherited or shared is met more than once; a command has a method besides its struct.
    errors.sort_unstable();
    errors.dedup_by(|a, b| a.key() == b.key());
    if errors.is_empty() { Ok(protocol) } else { Err(errors) }
}

fn lower_all<'s>(schema: &'s Schema, options: &Options, custom: &Custom, errors: &mut Vec<NameError>) -> Protocol<'s> {
    let given = Given::new(schema, &custom.names, errors);
    let cfg = custom.cfg.as_ref().map(|features| Cfg::new(schema, features, errors));
    // Which way each type travels: it decides what is implemented and what is kept.
    let directions = direction::directions(schema);
    // Rust names of types, unique in the protocol's one name space.
    let names = naming::TypeNames::new(schema, &directions, &given, errors);
    // Which members must be boxed for a type to have a size.
    let boxes = cycles::boxes(schema);

    let types = Types {
        schema,
        directions: &directions,
        names: &names,
        given: &given,
        clashes: RefCell::default(),
        boxes: &boxes,
        qemu: options.qemu,
    };
    let mut scopes = Scopes::default();
    let modules = schema
        .modules()
        .filter(|(_, module)| module.items.iter().any(|item| matches!(item, Item::Definition(_))))
        .filter(|(_, module)| module.name != BUILTIN_MODULE || uses_builtin_module(schema, &directions))
        .map(|(id, _)| lower_module(&types, id, options, &mut scopes))
        .collect();
    errors.extend(types.clashes.into_inner());
    errors.extend(scopes.into_clashes());
    Protocol {
        schema,
        name: options.protocol.clone(),
        release: options.release.clone(),
        qemu: options.qemu,
        over: None,
        runtime: options.runtime.clone(),
        reference: options.reference.clone(),
        features: options.features,
        prose: options.prose,
        cfg,
        modules,
    }
}

/// Whether the enumeration `QType`, which every schema has, is used on the wire of this one.
fn uses_builtin_module(schema: &Schema, directions: &direction::Directions) -> bool {
    schema.get("QType").is_some_and(|(id, _)| directions.used(id))
}

/// Names taken so far, of what a whole protocol shares.
#[derive(Default)]
pub(crate) struct Scopes {
    modules: Unique,
    commands: Unique,
    methods: Unique,
    events: Unique,
    type_entries: Unique,
    command_entries: Unique,
    event_entries: Unique,
}

/// The documentation that a file begins with, if it is that of no definition.
fn introduction(items: &[Item]) -> Option<&Doc> {
    let is_told = |item: &&Item| matches!(item, Item::FreeformDoc(_) | Item::Definition(_));
    match items.iter().find(is_told)? {
        Item::FreeformDoc(doc) => Some(doc),
        _ => None,
    }
}

impl Scopes {
    /// The names that were given although something else has them.
    fn into_clashes(self) -> impl Iterator<Item = NameError> {
        let Self { modules, commands, methods, events, .. } = self;
        [modules, commands, methods, events].into_iter().flat_map(Unique::into_clashes)
    }
}

fn lower_module<'s>(types: &Types<'_, 's>, id: ModuleId, options: &Options, scopes: &mut Scopes) -> Module<'s> {
    let module = &types.schema[id];
    let mut lowered = Module {
        feature: options.features.then(|| naming::feature_name(&module.name)),
        name: naming::module_name(&mut scopes.modules, &module.name),
        source: naming::source_path(&options.source, &module.name),
        doc: introduction(&module.items),
        types: Vec::new(),
        commands: Vec::new(),
        events: Vec::new(),
    };
    for item in &module.items {
        if let Item::Definition(id) = item {
            types.lower_definition(*id, &mut lowered, scopes);
        }
    }
    lowered
}
