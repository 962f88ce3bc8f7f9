//! Servers as `qapi skeleton` prints them: unfinished, and in the layout of rustfmt's own defaults.

#![allow(dead_code, clippy::todo)]

#[rustfmt::skip]
mod agent;
#[rustfmt::skip]
mod daemon;
#[rustfmt::skip]
mod farm;
#[rustfmt::skip]
mod monitor;
#[rustfmt::skip]
mod waiting;
