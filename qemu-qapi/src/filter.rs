//! Filters for the events of a subscription.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use qapi_session::client::ReceivedEvent;
use qapi_types::EventSet;

use crate::Error;

/// A filter for the events of a subscription.
///
/// ```
/// use qemu_qapi::Filter;
/// use qapi_types::qmp::{self, event};
///
/// // By type, by names that the protocol has, by any other property.
/// let stops = Filter::of::<event::Stop>().or::<event::Resume>();
/// let jobs = Filter::named::<qmp::Event>(["JOB_STATUS_CHANGE", "BLOCK_JOB_ERROR"])?;
/// let recent = Filter::matching(|event| event.timestamp().seconds > 1_700_000_000);
/// # drop((stops, jobs, recent));
///
/// let error = Filter::named::<qmp::Event>(["SHUTDWON"]).unwrap_err();
/// assert_eq!(error.to_string(), "there is no event `SHUTDWON` (did you mean `SHUTDOWN`?)");
/// # Ok::<(), qemu_qapi::Error>(())
/// ```
///
/// A subscription that is made before a command receives the events that the command causes:
///
/// ```no_run
/// # fn main() -> Result<(), qemu_qapi::Error> {
/// # #[cfg(feature = "blocking")] {
/// # use qemu_qapi::{Filter, blocking::Qmp};
/// # use qapi_types::qmp::{self, command, event};
/// # use std::time::Duration;
/// # let vm = Qmp::connect("/run/vm/qmp.sock")?;
/// let mut stops = vm.subscribe(Filter::of::<event::Stop>());
/// let jobs = vm.subscribe(Filter::named::<qmp::Event>(["JOB_STATUS_CHANGE", "BLOCK_JOB_ERROR"])?);
/// vm.execute(command::Stop::new())?;
/// stops.wait_for::<event::Stop>(Duration::from_secs(1), |_| true)?;
/// for event in jobs.decoded::<qmp::Event>() {
///     println!("{:?}", event?.event);
/// }
/// # }
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Filter(Kind);

type Predicate = dyn Fn(&ReceivedEvent) -> bool + Send + Sync;

#[derive(Clone)]
enum Kind {
    All,
    Named(Cow<'static, [&'static str]>),
    Where(Arc<Predicate>),
}

impl Filter {
    /// Accepts all events.
    pub fn all() -> Self {
        Self(Kind::All)
    }

    /// Accepts events of one type.
    pub fn of<E: qapi_types::Event>() -> Self {
        Self(Kind::Named(Cow::Borrowed(const { &[E::NAME] })))
    }

    /// Also accepts events of type `E`.
    #[must_use]
    pub fn or<E: qapi_types::Event>(self) -> Self {
        Self(match self.0 {
            Kind::All => Kind::All,
            Kind::Named(mut names) => {
                if !names.contains(&E::NAME) {
                    names.to_mut().push(E::NAME);
                }
                Kind::Named(names)
            }
            Kind::Where(wanted) => Kind::Where(Arc::new(move |event| event.name() == E::NAME || wanted(event))),
        })
    }

    /// Accepts events with these names on the wire, such as `JOB_STATUS_CHANGE`. `E` is the protocol's enumeration of
    /// events.
    ///
    /// For events that the protocol's types do not know, such as those of a newer server, use
    /// [`matching`](Self::matching). The type [`AnyEvent`](crate::AnyEvent) has no names, so this does not compile with
    /// it.
    ///
    /// # Errors
    /// [`Error::UnknownEvent`] if `E` has no event of one of the names.
    pub fn named<E: EventSet>(names: impl IntoIterator<Item = impl AsRef<str>>) -> Result<Self, Error> {
        const { assert!(!E::NAMES.is_empty(), "this type does not list its events: use `Filter::matching`") };
        let known = |name: &str| match E::NAMES.iter().find(|known| **known == name) {
            Some(known) => Ok(*known),
            None => Err(Error::UnknownEvent {
                event: name.into(),
                nearest: qapi_types::nearest(name, E::NAMES.iter().copied()),
            }),
        };
        let names: Result<Vec<_>, _> = names.into_iter().map(|name| known(name.as_ref())).collect();
        Ok(Self(Kind::Named(names?.into())))
    }

    /// Accepts events for which `wanted` returns true. It is called while the connection is locked: it should be quick,
    /// and must not use the connection.
    pub fn matching(wanted: impl Fn(&ReceivedEvent) -> bool + Send + Sync + 'static) -> Self {
        Self(Kind::Where(Arc::new(wanted)))
    }

    /// Accepts events with these names. Workflows use it, because their events need not have types in every build.
    #[cfg(any(feature = "blocking", feature = "tokio"))]
    pub(crate) fn of_names(names: &'static [&'static str]) -> Self {
        Self(Kind::Named(Cow::Borrowed(names)))
    }

    /// Returns the names of the accepted events, or `None` if they are not known in advance.
    #[cfg(any(feature = "blocking", feature = "tokio"))]
    pub(crate) fn names(&self) -> Option<&[&'static str]> {
        match &self.0 {
            Kind::All | Kind::Where(_) => None,
            Kind::Named(names) => Some(names),
        }
    }

    /// Returns whether an event of that name may be accepted.
    #[cfg(any(feature = "blocking", feature = "tokio"))]
    pub(crate) fn may_accept(&self, event: &str) -> bool {
        self.names().is_none_or(|names| names.contains(&event))
    }

    /// Returns whether an event is accepted.
    pub fn accepts(&self, event: &ReceivedEvent) -> bool {
        match &self.0 {
            Kind::All => true,
            Kind::Named(names) => names.contains(&event.name()),
            Kind::Where(wanted) => wanted(event),
        }
    }
}

impl fmt::Debug for Filter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Kind::All => f.write_str("all"),
            Kind::Named(names) => f.write_str(&names.join(", ")),
            Kind::Where(_) => f.write_str("those that match"),
        }
    }
}

#[cfg(all(test, feature = "qmp"))]
mod tests {
    use qapi_types::qmp::{self, event};

    use super::Filter;

    #[test]
    fn a_misspelt_name_is_an_error_that_tells_the_nearest() {
        for (name, text) in [
            ("SHUTDWON", "there is no event `SHUTDWON` (did you mean `SHUTDOWN`?)"),
            ("job_status_change", "there is no event `job_status_change` (did you mean `JOB_STATUS_CHANGE`?)"),
            ("NOTHING LIKE ANY", "there is no event `NOTHING LIKE ANY`"),
            ("", "there is no event ``"),
        ] {
            let error = Filter::named::<qmp::Event>(["STOP", name]).expect_err("no such event");
            assert_eq!(error.to_string(), text);
        }
    }

    #[test]
    fn several_types_are_one_filter() {
        let filter = Filter::of::<event::Stop>().or::<event::Resume>().or::<event::Stop>();
        assert_eq!(filter.names(), Some(&["STOP", "RESUME"][..]));
        assert!(filter.may_accept("RESUME") && !filter.may_accept("SHUTDOWN"));
        assert_eq!(Filter::all().or::<event::Stop>().names(), None);
    }
}
