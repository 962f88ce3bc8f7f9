//! Finds the schema modules whose types a module uses, because the Cargo feature of the module must turn on theirs.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::model::{CommandItem, EventItem, Field, FieldType, Module, Payload, Protocol, TypeItem, TypeKind};

/// Returns, for each module's feature, the features of the modules whose types it uses.
///
/// Cargo does not allow cycles of features. There are none if the schema's modules have no cycles.
pub fn features(protocol: &Protocol<'_>) -> BTreeMap<String, BTreeSet<String>> {
    let mut homes = HashMap::new();
    for module in &protocol.modules {
        for item in &module.types {
            homes.insert(item.name.as_str(), module.feature.as_deref());
        }
    }
    let mut features = BTreeMap::new();
    for module in &protocol.modules {
        let Some(feature) = &module.feature else { continue };
        let mut used = Used::default();
        used.module(module);
        let homes = used.0.iter().filter_map(|name| *homes.get(name)?);
        features.insert(feature.clone(), homes.filter(|home| home != feature).map(str::to_owned).collect());
    }
    features
}

/// The names of the types that a module uses.
#[derive(Default)]
struct Used<'p>(BTreeSet<&'p str>);

impl<'p> Used<'p> {
    fn module(&mut self, module: &'p Module<'_>) {
        module.types.iter().for_each(|item| self.type_item(item));
        for CommandItem { payload, reply, .. } in &module.commands {
            self.payload(payload);
            reply.iter().for_each(|reply| self.ty(reply));
        }
        module.events.iter().for_each(|EventItem { payload, .. }| self.payload(payload));
    }

    fn type_item(&mut self, item: &'p TypeItem<'_>) {
        match &item.kind {
            TypeKind::Enum(_) => {}
            TypeKind::Struct(fields) => self.fields(fields),
            TypeKind::Union(union) => {
                self.fields(&union.fields);
                self.0.insert(&union.tag_type);
                union.branches.iter().filter_map(|branch| branch.payload.as_ref()).for_each(|ty| self.ty(ty));
            }
            TypeKind::Alternate(alternatives) => {
                alternatives.iter().filter_map(|alternative| alternative.payload.as_ref()).for_each(|ty| self.ty(ty));
            }
        }
    }

    fn payload(&mut self, payload: &'p Payload<'_>) {
        match payload {
            Payload::Fields(fields, same_as) => {
                self.fields(fields);
                self.0.extend(same_as.as_deref());
            }
            Payload::Whole(name) => _ = self.0.insert(name),
        }
    }

    fn fields(&mut self, fields: &'p [Field<'_>]) {
        fields.iter().for_each(|field| self.ty(&field.ty));
    }

    fn ty(&mut self, ty: &'p FieldType) {
        match ty {
            FieldType::Named(name) | FieldType::Alternate(name) => _ = self.0.insert(name),
            FieldType::Box(inner) | FieldType::Vec(inner) => self.ty(inner),
            FieldType::Primitive(_) | FieldType::String | FieldType::Base64 | FieldType::Any => {}
        }
    }
}
