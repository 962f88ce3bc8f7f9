//! Makes the interface of one release from the history.

use std::collections::HashMap;

use crate::{
    Alternative, Branch, Builtin, FLAGS, Interface, Member, Message, Meta, Object, Shape, TypeInfo, TypeRef, Value,
};

use super::History;
use super::facts::{Element, Kind, Node, Part, Protocol, Typed, When};
use super::release::Set;

pub(super) fn interface(history: &History, protocol: &Protocol, release: usize) -> Interface {
    let mut make = Make {
        history,
        release,
        into: Interface::default(),
        nodes: HashMap::new(),
        named: HashMap::new(),
        arrays: HashMap::new(),
        work: Vec::new(),
    };
    for &builtin in Builtin::ALL {
        make.into.types.push(TypeInfo::unnamed(Shape::Builtin(builtin)));
    }
    for message in protocol.messages.iter().filter(|message| message.when.releases.has(release)) {
        let payload = make.ty(&message.payload);
        let returns = make.ty(&message.returns);
        let flags = FLAGS.iter().filter(|_| !message.is_event).map(|&(name, usual)| {
            let differs = message.flags.iter().any(|(other, when)| *other == name && when.has(release));
            (name, usual != differs)
        });
        make.into.messages.push(Message {
            name: message.name.clone(),
            module: String::new(),
            is_event: message.is_event,
            payload,
            returns,
            flags: flags.collect(),
            meta: make.meta(&message.when),
        });
    }
    while let Some((node, place)) = make.work.pop() {
        make.into.types[place].shape = make.shape(node);
    }
    make.into.mark_base64();
    make.into
}

struct Make<'h> {
    history: &'h History,
    release: usize,
    into: Interface,
    nodes: HashMap<usize, TypeRef>,
    /// Types by name: several nodes can have the same type in one release.
    named: HashMap<&'h str, TypeRef>,
    arrays: HashMap<TypeRef, TypeRef>,
    /// The types whose shapes have not been made yet.
    work: Vec<(&'h Node, TypeRef)>,
}

impl<'h> Make<'h> {
    /// Returns the type of a place, if it has one in this release.
    fn ty(&mut self, types: &'h [Typed]) -> Option<TypeRef> {
        let typed = types.iter().find(|typed| typed.releases.has(self.release))?;
        let element = match typed.element {
            Element::Builtin(builtin) => Builtin::ALL.iter().position(|other| *other == builtin)?,
            Element::Node(node) => self.node(node)?,
        };
        if !typed.is_array {
            return Some(element);
        }
        Some(match self.arrays.get(&element) {
            Some(&place) => place,
            None => {
                let place = self.push(TypeInfo::unnamed(Shape::Array(element)));
                self.arrays.insert(element, place);
                place
            }
        })
    }

    fn node(&mut self, index: usize) -> Option<TypeRef> {
        if let Some(&place) = self.nodes.get(&index) {
            return Some(place);
        }
        let node = self.history.nodes.get(index)?;
        let name = self.text(&node.names);
        let place = match name.and_then(|name| self.named.get(name)) {
            Some(&place) => place,
            None => {
                let shape = Shape::Enum(Vec::new());
                let meta = self.meta(&node.when);
                let facts = TypeInfo { name: name.map(str::to_owned), module: String::new(), meta, shape };
                let place = self.push(facts);
                self.work.push((node, place));
                self.named.extend(name.map(|name| (name, place)));
                place
            }
        };
        self.nodes.insert(index, place);
        Some(place)
    }

    fn push(&mut self, facts: TypeInfo) -> TypeRef {
        self.into.types.push(facts);
        self.into.types.len() - 1
    }

    fn shape(&mut self, node: &'h Node) -> Shape {
        match node.kind {
            Kind::Enum => {
                let values = self.there(&node.parts);
                let value = |part: &Part| Value { name: part.name.clone(), meta: self.meta(&part.when) };
                Shape::Enum(values.into_iter().map(value).collect())
            }
            Kind::Alternate => {
                let alternatives = self.there(&node.parts).into_iter().filter_map(|part| {
                    let name = Some(part.name.clone()).filter(|name| !name.is_empty());
                    Some(Alternative { name, ty: self.ty(&part.types)?, meta: self.meta(&part.when) })
                });
                Shape::Alternate(alternatives.collect())
            }
            Kind::Object => {
                let members = self.there(&node.parts).into_iter().filter_map(|part| {
                    Some(Member {
                        name: part.name.clone(),
                        ty: self.ty(&part.types)?,
                        optional: part.optional.has(self.release),
                        meta: self.meta(&part.when),
                        inherited_from: None,
                        base64: false,
                    })
                });
                let members = members.collect();
                let branches = self.there(&node.branches).into_iter().filter_map(|part| {
                    let (value, meta) = (part.name.clone(), self.meta(&part.when));
                    Some(Branch { value, ty: self.ty(&part.types)?, meta })
                });
                let branches = branches.collect();
                Shape::Object(Object { members, tag: self.text(&node.tags).map(str::to_owned), branches })
            }
        }
    }

    /// Returns the parts that this release has.
    fn there(&self, parts: &'h [Part]) -> Vec<&'h Part> {
        parts.iter().filter(|part| part.when.releases.has(self.release)).collect()
    }

    fn text(&self, texts: &'h [(String, Set)]) -> Option<&'h str> {
        texts.iter().find(|(_, when)| when.has(self.release)).map(|(text, _)| text.as_str())
    }

    fn meta(&self, when: &When) -> Meta {
        let features = when.features.iter().filter(|(.., releases)| releases.has(self.release));
        Meta {
            cond: when.conds.iter().find(|(_, releases)| releases.has(self.release)).map(|(cond, _)| cond.clone()),
            features: features.map(|(name, cond, _)| (name.clone(), cond.clone())).collect(),
            since: None,
        }
    }
}
