//! The protocols of a QEMU tree: which schema is whose.

/// A protocol whose bindings are generated.
pub(crate) struct Protocol {
    /// Name of the Rust module.
    pub(crate) name: &'static str,
    /// Main schema file, below the top folder of a tree.
    pub(crate) schema: &'static str,
    /// Whether a Cargo feature switches each of its modules.
    pub(crate) features: bool,
    /// The page of the reference manual that describes it.
    pub(crate) reference: &'static str,
}

/// The protocols that `generate` writes bindings for.
pub(crate) const GENERATED: &[Protocol] = &[
    Protocol {
        name: "qmp",
        schema: "qapi/qapi-schema.json",
        features: true,
        reference: "https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html",
    },
    Protocol {
        name: "qga",
        schema: "qga/qapi-schema.json",
        features: false,
        reference: "https://www.qemu.org/docs/master/interop/qemu-ga-ref.html",
    },
];

/// The protocol of the storage daemon: some of QMP's modules, so that only which commands and events it has is its own.
pub(crate) const STORAGE_DAEMON: Protocol = Protocol {
    name: "qsd",
    schema: "storage-daemon/qapi/qapi-schema.json",
    features: false,
    reference: "https://www.qemu.org/docs/master/interop/qemu-storage-daemon-qmp-ref.html",
};

/// The main schema files of a tree, all of which `import` reads.
pub(crate) const SCHEMAS: &[&str] =
    &["qapi/qapi-schema.json", "qga/qapi-schema.json", "storage-daemon/qapi/qapi-schema.json"];
