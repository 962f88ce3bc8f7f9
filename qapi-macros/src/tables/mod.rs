//! What the methods of QEMU's own protocols look like: tables that `cargo xtask generate` writes.

#[rustfmt::skip] // a row is laid out like every other, however short
mod qga;
#[rustfmt::skip] // likewise
mod qmp;

/// The methods of a command; see `qapi_codegen::emit::Shape`.
#[derive(Debug)]
pub(crate) struct Shape<'a> {
    pub(crate) name: &'a str,
    pub(crate) variant: &'a str,
    pub(crate) method: &'a str,
    pub(crate) parameters: Option<&'a [Parameter<'a>]>,
    pub(crate) reply: &'a str,
    pub(crate) doc: &'a str,
}

/// A parameter of a method; see `qapi_codegen::emit::Parameter`.
#[derive(Debug)]
pub(crate) struct Parameter<'a> {
    pub(crate) name: &'a str,
    pub(crate) given: &'a str,
    pub(crate) taken: &'a str,
}

/// QEMU's own protocols, by name.
pub(crate) const PROTOCOLS: &[(&str, &[Shape<'static>])] = &[("qga", qga::SHAPES), ("qmp", qmp::SHAPES)];
