//! The parts of a QMP server that answers from a schema alone.

pub mod load;
