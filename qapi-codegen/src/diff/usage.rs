//! Which commands and events a type is part of, and so which way it travels.

use std::collections::BTreeSet;

use super::interface::{Interface, TypeRef};

/// The names of the commands and events that something is part of.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Usage {
    /// Commands whose arguments hold it.
    pub arguments: BTreeSet<String>,
    /// Commands whose replies hold it.
    pub replies: BTreeSet<String>,
    /// Events whose data holds it.
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

    /// Takes in what holds something else as well.
    pub(super) fn extend(&mut self, other: &Self) {
        self.arguments.extend(other.arguments.iter().cloned());
        self.replies.extend(other.replies.iter().cloned());
        self.events.extend(other.events.iter().cloned());
    }
}

/// The usage of every type of an interface.
pub(super) fn usages(interface: &Interface) -> Vec<Usage> {
    let mut usages = vec![Usage::default(); interface.types.len()];
    for message in &interface.messages {
        let name = &message.name;
        for ty in reached(interface, message.payload) {
            let usage = &mut usages[ty];
            let names = if message.is_event { &mut usage.events } else { &mut usage.arguments };
            names.insert(name.clone());
        }
        for ty in reached(interface, message.returns) {
            usages[ty].replies.insert(name.clone());
        }
    }
    usages
}

/// All types that a type is made of, itself among them.
fn reached(interface: &Interface, from: Option<TypeRef>) -> BTreeSet<TypeRef> {
    let mut seen = BTreeSet::new();
    let mut work: Vec<TypeRef> = from.into_iter().collect();
    while let Some(next) = work.pop() {
        if seen.insert(next) {
            work.extend(interface.parts(next));
        }
    }
    seen
}
