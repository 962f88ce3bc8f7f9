//! Replies and events made up from the schema table, and whether given ones are as it says.

mod check;
mod generate;
mod identity;
mod known;
mod plausible;
mod random;

pub use self::check::{Misfit, check, check_object};
#[cfg(test)]
pub(crate) use self::generate::arguments;
pub(crate) use self::generate::{event, reply};
pub(crate) use self::random::Random;
