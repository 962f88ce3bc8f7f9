//! Which events a subscription is for.

use std::fmt;
use std::sync::Arc;

use crate::client::Event;

/// Which events a subscription is for.
///
/// ```
/// use qemu_qapi::Filter;
/// use qapi_types::qmp::event;
///
/// // By type, by names (also those that the types do not know), by whatever one likes.
/// let stops = Filter::of::<event::Stop>();
/// let jobs = Filter::named(["JOB_STATUS_CHANGE", "BLOCK_JOB_ERROR"]);
/// let recent = Filter::matching(|event| event.timestamp().seconds > 1_700_000_000);
/// # drop((stops, jobs, recent));
/// ```
///
/// A subscription is made before the command that causes the event, and misses none from then on:
///
/// ```no_run
/// # fn main() -> Result<(), qemu_qapi::Error> {
/// # #[cfg(feature = "blocking")] {
/// # use qemu_qapi::{Filter, blocking::Qmp};
/// # use qapi_types::qmp::{self, command, event};
/// # use std::time::Duration;
/// # let vm = Qmp::connect("/run/vm/qmp.sock")?;
/// let mut stops = vm.subscribe(Filter::of::<event::Stop>());
/// let jobs = vm.subscribe(Filter::named(["JOB_STATUS_CHANGE", "BLOCK_JOB_ERROR"]));
/// vm.execute(command::Stop::new())?;
/// stops.wait_for::<event::Stop>(Duration::from_secs(1), |_| true)?;
/// for event in jobs.decoded::<qmp::Event>() {
///     println!("{:?}", event?.kind);
/// }
/// # }
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Filter(Kind);

#[derive(Clone)]
enum Kind {
    All,
    Of(&'static str),
    Named(Arc<[Box<str>]>),
    Where(Arc<dyn Fn(&Event) -> bool + Send + Sync>),
}

impl Filter {
    /// All events.
    pub fn all() -> Self {
        Self(Kind::All)
    }

    /// Events of one type.
    pub fn of<E: qapi_types::Event>() -> Self {
        Self(Kind::Of(E::NAME))
    }

    /// Events of these names on the wire, such as `JOB_STATUS_CHANGE`. They need not be known to any
    /// protocol's types.
    pub fn named<N: Into<Box<str>>>(names: impl IntoIterator<Item = N>) -> Self {
        Self(Kind::Named(names.into_iter().map(Into::into).collect()))
    }

    /// Events for which `wanted` is true. It is called while the connection is locked: it should be
    /// quick, and must not use the connection.
    pub fn matching(wanted: impl Fn(&Event) -> bool + Send + Sync + 'static) -> Self {
        Self(Kind::Where(Arc::new(wanted)))
    }

    /// Whether an event of that name may be wanted, as far as is known without the event.
    #[cfg(any(feature = "blocking", feature = "tokio"))]
    pub(crate) fn may_accept(&self, event: &str) -> bool {
        match &self.0 {
            Kind::All | Kind::Where(_) => true,
            Kind::Of(name) => event == *name,
            Kind::Named(names) => names.iter().any(|name| **name == *event),
        }
    }

    /// Whether an event is wanted.
    pub fn accepts(&self, event: &Event) -> bool {
        match &self.0 {
            Kind::All => true,
            Kind::Of(name) => event.name() == *name,
            Kind::Named(names) => names.iter().any(|name| **name == *event.name()),
            Kind::Where(wanted) => wanted(event),
        }
    }
}

impl fmt::Debug for Filter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Kind::All => f.write_str("all"),
            Kind::Of(name) => f.write_str(name),
            Kind::Named(names) => f.write_str(&names.join(", ")),
            Kind::Where(_) => f.write_str("those that match"),
        }
    }
}
