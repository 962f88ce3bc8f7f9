//! The protocols of a QEMU tree: which schema is whose.

use std::path::Path;

/// A protocol whose bindings are generated.
pub(crate) struct Protocol {
    /// Name of the Rust module.
    pub(crate) name: &'static str,
    /// Main schema file, below the top folder of a tree.
    pub(crate) schema: &'static str,
    /// The protocol whose schema files its own are some of, and whose types it is therefore made of.
    pub(crate) over: Option<&'static str>,
    /// Whether a Cargo feature switches each of its modules.
    pub(crate) features: bool,
    /// The page of the reference manual that describes it.
    pub(crate) reference: &'static str,
}

/// The protocols that `generate` writes bindings for, each after the one it is over.
pub(crate) const GENERATED: &[Protocol] = &[
    Protocol {
        name: "qmp",
        schema: "qapi/qapi-schema.json",
        over: None,
        features: true,
        reference: "https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html",
    },
    Protocol {
        name: "qga",
        schema: "qga/qapi-schema.json",
        over: None,
        features: false,
        reference: "https://www.qemu.org/docs/master/interop/qemu-ga-ref.html",
    },
    Protocol {
        name: "qsd",
        schema: "storage-daemon/qapi/qapi-schema.json",
        over: Some("qmp"),
        features: false,
        reference: "https://www.qemu.org/docs/master/interop/qemu-storage-daemon-qmp-ref.html",
    },
];

/// Those of them that a tree has, or should have: before 5.0 there was no storage daemon.
pub(crate) fn of_tree(tree: &Path) -> impl Iterator<Item = &'static Protocol> {
    GENERATED.iter().filter(move |protocol| protocol.over.is_none() || tree.join(protocol.schema).is_file())
}
