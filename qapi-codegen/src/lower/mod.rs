//! Turns a checked schema into a model of its Rust: names, directions, boxes, base64.
//!
//! Every decision about the generated types is made here, each kind in a file of its own, and [`emit`](crate::emit)
//! only writes them. Only `other_releases.rs` and `secrets.txt` are about particular protocols. They apply to QEMU's
//! own schemas.

mod cfg;
mod closed_arguments;
mod custom_names;
mod cycles;
mod definitions;
mod deprecations;
mod direction;
mod features;
pub mod model;
pub(crate) mod naming;
mod options;
mod other_releases;
mod reserved;
mod rust_path;
pub mod secrets;
mod subset;

use std::cell::RefCell;

use crate::doc::Doc;
use crate::schema::{BUILTIN_MODULE, Item, ModuleId, Schema};

use self::custom_names::CustomNames;
use self::definitions::{Definitions, Scopes};
use self::model::{Module, Protocol};
use self::other_releases::OtherReleases;

pub use self::cfg::Cfg;
pub use self::custom_names::{NameError, Names};
pub use self::features::features;
pub use self::options::{Custom, Options};
pub use self::reserved::RESERVED_METHODS;
pub(crate) use self::reserved::is_keyword;
pub use self::rust_path::{PathError, check_module, check_path};
pub use self::subset::{NotASubset, subset};
pub use qapi_interface::Words;

/// Lowers a schema.
pub fn lower<'s>(schema: &'s Schema, options: &Options) -> Protocol<'s> {
    lower_all(schema, options, &Custom::default(), &mut Vec::new())
}

/// Lowers a schema, with overrides by the user.
///
/// # Errors
/// All chosen names that cannot be used.
pub fn lower_with<'s>(schema: &'s Schema, options: &Options, custom: &Custom) -> Result<Protocol<'s>, Vec<NameError>> {
    let mut errors = Vec::new();
    let protocol = lower_all(schema, options, custom, &mut errors);
    // Members that are inherited or shared are lowered more than once, and a command has a method and a struct.
    errors.sort_unstable();
    errors.dedup_by(|a, b| a.key() == b.key());
    if errors.is_empty() { Ok(protocol) } else { Err(errors) }
}

fn lower_all<'s>(schema: &'s Schema, options: &Options, custom: &Custom, errors: &mut Vec<NameError>) -> Protocol<'s> {
    let custom_names = CustomNames::new(schema, &custom.names, errors);
    let cfg = custom.cfg.as_ref().map(|features| Cfg::new(schema, features, errors));
    // The direction of each type, which decides what it implements and whether it keeps unknown members.
    let directions = direction::directions(schema);
    // Rust names of types, which are distinct in a protocol.
    let names = naming::TypeNames::new(schema, &directions, &custom_names, errors);
    // The members that must be boxed for types to have a size.
    let boxes = cycles::boxes(schema);

    let words = options.words.of(other_releases::protocol_of(schema)).filter(|_| options.qemu);

    let definitions = Definitions {
        schema,
        directions: &directions,
        names: &names,
        custom_names: &custom_names,
        clashes: RefCell::default(),
        boxes: &boxes,
        qemu: options.qemu,
        other_releases: match options.qemu {
            true => OtherReleases::of(schema, &options.release),
            false => OtherReleases::default(),
        },
        words: words.map(|words| &**words),
    };
    let mut scopes = Scopes::default();
    let modules = schema
        .modules()
        .filter(|(_, module)| module.items.iter().any(|item| matches!(item, Item::Definition(_))))
        .filter(|(_, module)| module.name != BUILTIN_MODULE || uses_builtin_module(schema, &directions))
        .map(|(id, _)| lower_module(&definitions, id, options, &mut scopes))
        .collect();
    errors.extend(definitions.clashes.into_inner());
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
        words: words.cloned(),
        examples: options.examples.clone(),
        cfg,
        modules,
    }
}

/// Whether the enumeration `QType`, which every schema has, is used on the wire of this one.
fn uses_builtin_module(schema: &Schema, directions: &direction::Directions) -> bool {
    schema.get("QType").is_some_and(|(id, _)| directions.used(id))
}

/// Returns the documentation at the beginning of a file, if it does not belong to a definition.
fn introduction(items: &[Item]) -> Option<&Doc> {
    let is_told = |item: &&Item| matches!(item, Item::FreeformDoc(_) | Item::Definition(_));
    match items.iter().find(is_told)? {
        Item::FreeformDoc(doc) => Some(doc),
        _ => None,
    }
}

fn lower_module<'s>(
    definitions: &Definitions<'_, 's>,
    id: ModuleId,
    options: &Options,
    scopes: &mut Scopes,
) -> Module<'s> {
    let module = &definitions.schema[id];
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
            definitions.lower_definition(*id, &mut lowered, scopes);
        }
    }
    lowered
}
