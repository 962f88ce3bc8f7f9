//! The implementation of the commands, in a module for each topic. They use only the types of the protocol.

pub(crate) mod clock;
pub(crate) mod disks;
pub(crate) mod exec;
pub(crate) mod files;
pub(crate) mod freeze;
pub(crate) mod interfaces;
pub(crate) mod memory;
pub(crate) mod mounts;
pub(crate) mod power;
pub(crate) mod processors;
pub(crate) mod routes;
pub(crate) mod system;
pub(crate) mod users;
