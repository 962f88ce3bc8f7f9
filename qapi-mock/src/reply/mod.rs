//! Generates replies and events from the schema, and checks given ones against it.

mod check;
mod generate;
mod identity;
mod known;
#[cfg(test)]
mod older_releases;
mod plausible;
mod random;

pub use self::check::{Misfit, check, check_object};
#[cfg(test)]
pub(crate) use self::generate::arguments;
pub(crate) use self::generate::{event, reply};
pub(crate) use self::random::Random;
