//! Nothing but a package for its tests.
