//! `qapi`
fn main() {}
