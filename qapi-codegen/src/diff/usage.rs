//! The commands and events that a type is part of, which decide its direction.

use std::collections::{BTreeSet, HashSet};

use qapi_interface::{Interface, TypeRef};

/// The names of the commands and events that contain a definition.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Usage {
    /// Commands whose arguments contain it.
    pub arguments: BTreeSet<String>,
    /// Commands whose replies contain it.
    pub replies: BTreeSet<String>,
    /// Events whose data contains it.
    pub events: BTreeSet<String>,
}

impl Usage {
    /// Whether clients send it.
    pub fn sent(&self) -> bool {
        !self.arguments.is_empty()
    }

    /// Whether servers send it.
    pub fn received(&self) -> bool {
        !self.replies.is_empty() || !self.events.is_empty()
    }

    /// Adds another usage.
    pub(super) fn extend(&mut self, other: &Self) {
        self.arguments.extend(other.arguments.iter().cloned());
        self.replies.extend(other.replies.iter().cloned());
        self.events.extend(other.events.iter().cloned());
    }
}

/// The usages of an interface's types. They are computed on demand, because most types of two releases are the same.
pub(super) struct Usages {
    /// The commands and events that name each type directly.
    direct: Vec<Usage>,
    /// The types that contain each type.
    holders: Vec<Vec<TypeRef>>,
}

impl Usages {
    pub(super) fn new(interface: &Interface) -> Self {
        let mut direct = vec![Usage::default(); interface.types.len()];
        for message in &interface.messages {
            if let Some(ty) = message.payload {
                let usage = &mut direct[ty];
                let names = if message.is_event { &mut usage.events } else { &mut usage.arguments };
                names.insert(message.name.clone());
            }
            if let Some(ty) = message.returns {
                direct[ty].replies.insert(message.name.clone());
            }
        }
        let mut holders = vec![Vec::new(); interface.types.len()];
        for ty in 0..interface.types.len() {
            interface.contained_types(ty).into_iter().for_each(|part| holders[part].push(ty));
        }
        Self { direct, holders }
    }

    /// Returns the usage of a type, directly or through other types.
    pub(super) fn of(&self, ty: TypeRef) -> Usage {
        let mut usage = Usage::default();
        let mut seen = HashSet::from([ty]);
        let mut work = vec![ty];
        while let Some(next) = work.pop() {
            usage.extend(&self.direct[next]);
            work.extend(self.holders[next].iter().copied().filter(|holder| seen.insert(*holder)));
        }
        usage
    }
}
