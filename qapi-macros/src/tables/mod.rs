//! Tables of the methods of QEMU's own protocols. `cargo xtask generate` writes the tables.

#[rustfmt::skip] // all rows have the same layout
mod qga;
#[rustfmt::skip] // as above
mod qmp;
#[rustfmt::skip] // as above
mod qsd;

/// The methods of a command; see `qapi_codegen::emit::Shape`.
#[derive(Debug)]
pub(crate) struct Shape<'a> {
    pub(crate) name: &'a str,
    pub(crate) variant: &'a str,
    pub(crate) method: &'a str,
    pub(crate) parameters: &'a [Parameter<'a>],
    pub(crate) has_optional: bool,
    pub(crate) boxed: Option<&'a str>,
    pub(crate) reply: &'a str,
    pub(crate) summary: &'a str,
    pub(crate) remarks: &'a str,
    pub(crate) deprecated: Option<&'a str>,
    pub(crate) feature: Option<&'a str>,
}

/// The default values of a row.
const SHAPE: Shape<'static> = Shape {
    name: "",
    variant: "",
    method: "",
    parameters: &[],
    has_optional: false,
    boxed: None,
    reply: "()",
    summary: "",
    remarks: "",
    deprecated: None,
    feature: None,
};

/// A parameter of a method; see `qapi_codegen::emit::Parameter`.
#[derive(Debug)]
pub(crate) struct Parameter<'a> {
    pub(crate) name: &'a str,
    pub(crate) given: &'a str,
}

/// One of QEMU's own protocols.
#[derive(Debug)]
pub(crate) struct Table {
    pub(crate) name: &'static str,
    shapes: &'static [Shape<'static>],
    /// The structs of events, each with the feature of `qapi-types` that it needs.
    pub(crate) events: &'static [(&'static str, &'static str)],
    /// The names of its commands, if it does not have all of `shapes`.
    only: Option<&'static [&'static str]>,
}

impl Table {
    /// Returns the commands.
    pub(crate) fn shapes(&self) -> impl Iterator<Item = &'static Shape<'static>> {
        let Self { shapes, only, .. } = *self;
        shapes.iter().filter(move |shape| only.is_none_or(|only| only.contains(&shape.name)))
    }
}

/// QEMU's own protocols.
pub(crate) const PROTOCOLS: &[Table] = &[
    Table { name: "qga", shapes: qga::SHAPES, events: qga::EVENTS, only: None },
    Table { name: "qmp", shapes: qmp::SHAPES, events: qmp::EVENTS, only: None },
    Table { name: "qsd", shapes: qmp::SHAPES, events: &[], only: Some(qsd::COMMANDS) },
];
