//! Which events a subscription is for.

use std::fmt;
use std::sync::Arc;

use crate::client::Event;

/// Which events a subscription is for.
#[derive(Clone)]
pub struct Filter(Kind);

#[derive(Clone)]
enum Kind {
    All,
    Named(&'static str),
    Where(Arc<dyn Fn(&Event) -> bool + Send + Sync>),
}

impl Filter {
    /// All events.
    pub fn all() -> Self {
        Self(Kind::All)
    }

    /// Events of one type.
    pub fn of<E: qapi_types::Event>() -> Self {
        Self(Kind::Named(E::NAME))
    }

    /// Events for which `wanted` is true. It is called while the connection is locked: it should be
    /// quick, and must not use the connection.
    pub fn matching(wanted: impl Fn(&Event) -> bool + Send + Sync + 'static) -> Self {
        Self(Kind::Where(Arc::new(wanted)))
    }

    /// Whether an event is wanted.
    pub fn accepts(&self, event: &Event) -> bool {
        match &self.0 {
            Kind::All => true,
            Kind::Named(name) => event.name() == *name,
            Kind::Where(wanted) => wanted(event),
        }
    }
}

impl fmt::Debug for Filter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Kind::All => f.write_str("all"),
            Kind::Named(name) => f.write_str(name),
            Kind::Where(_) => f.write_str("those that match"),
        }
    }
}
