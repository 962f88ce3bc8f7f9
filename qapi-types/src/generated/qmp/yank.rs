// Generated as `qmp` from schemas/qapi/yank.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Types, commands and events of `schemas/qapi/yank.json`.

#[allow(unused_imports)] // not every module needs types of others
use super::*;
use crate::Extra;
use crate::wire::{enumeration, record, union};

/// Kind of a connection that can be cut.
///
/// The enum `YankInstanceType`, since QEMU 6.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,YankInstanceType)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum YankInstanceType {
    /// Connection of a block node to its server. Only NBD nodes have it.
    #[doc(alias = "block-node")]
    BlockNode,
    /// Connection of a socket character device.
    Chardev,
    /// All connections of the current migration.
    Migration,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { both YankInstanceType {
    "block-node" BlockNode,
    "chardev" Chardev,
    "migration" Migration,
} open }

/// Block node whose connection is meant.
///
/// The struct `YankInstanceBlockNode`, since QEMU 6.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,YankInstanceBlockNode)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct YankInstanceBlockNode {
    /// Name of the node in the block graph.
    #[doc(alias = "node-name")]
    pub node_name: String,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl YankInstanceBlockNode {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(node_name: impl Into<String>) -> Self {
        Self { node_name: node_name.into(), extra: Extra::default() }
    }
}

record! { both YankInstanceBlockNode {
    node_name: "node-name" required,
} extra }

/// Character device whose connection is meant.
///
/// The struct `YankInstanceChardev`, since QEMU 6.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,YankInstanceChardev)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct YankInstanceChardev {
    /// Name of the character device.
    pub id: String,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl YankInstanceChardev {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), extra: Extra::default() }
    }
}

record! { both YankInstanceChardev {
    id: "id" required,
} extra }

/// Connection that can be cut when its peer hangs.
///
/// The union `YankInstance`, since QEMU 6.0.
///
/// Its tag is `type`. [`YankInstanceBranch`] has the values of the tag.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,YankInstance)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct YankInstance {
    /// Kind of connection, which decides the remaining members.
    ///
    /// The value of `type`, with the members of its branch.
    pub branch: YankInstanceBranch,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl YankInstance {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(branch: impl Into<YankInstanceBranch>) -> Self {
        Self { branch: branch.into(), extra: Extra::default() }
    }

    /// Connection of a block node to its server. Only NBD nodes have it.
    ///
    /// Creates a value with the branch `block-node`.
    pub fn block_node(node_name: impl Into<String>) -> Self {
        Self::new(YankInstanceBranch::BlockNode(YankInstanceBlockNode::new(node_name)))
    }

    /// Connection of a socket character device.
    ///
    /// Creates a value with the branch `chardev`.
    pub fn chardev(id: impl Into<String>) -> Self {
        Self::new(YankInstanceBranch::Chardev(YankInstanceChardev::new(id)))
    }

    /// All connections of the current migration.
    ///
    /// Creates a value with the branch `migration`.
    #[inline]
    pub fn migration() -> Self {
        Self::new(YankInstanceBranch::Migration)
    }
}

/// The branches of [`YankInstance`], by the value of `type`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum YankInstanceBranch {
    /// Connection of a block node to its server. Only NBD nodes have it.
    BlockNode(YankInstanceBlockNode),
    /// Connection of a socket character device.
    Chardev(YankInstanceChardev),
    /// All connections of the current migration.
    Migration,
    /// A branch that this type does not know. Its members are in `extra`.
    Unknown(Box<str>),
}

impl From<YankInstanceBlockNode> for YankInstanceBranch {
    #[inline]
    fn from(value: YankInstanceBlockNode) -> Self {
        Self::BlockNode(value)
    }
}

impl From<YankInstanceChardev> for YankInstanceBranch {
    #[inline]
    fn from(value: YankInstanceChardev) -> Self {
        Self::Chardev(value)
    }
}

union! {
    both YankInstance {}
    r#type: YankInstanceType = "type" required,
    branch: YankInstanceBranch {
        "block-node" BlockNode(YankInstanceBlockNode),
        "chardev" Chardev(YankInstanceChardev),
        "migration" Migration,
    }
    extra
}

/// Commands of `schemas/qapi/yank.json`.
pub(crate) mod command {
    use super::super::types;
    use crate::wire::record;
    use crate::{Command, Empty, OobCommand};

    /// Cuts connections on which QEMU hangs, so that it can go on.
    ///
    /// Send it out of band (`exec-oob`), as the normal command queue may hang too. A cut NBD node fails its
    /// requests and does not reconnect; a cut migration ends as `failed`, not `cancelled`. If any instance does not
    /// exist, nothing is cut and the error class is `DeviceNotFound`.
    ///
    /// The command `yank`, since QEMU 6.0.
    ///
    /// Returns nothing.
    ///
    /// May be executed out of band.
    ///
    /// Needs the feature `yank` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,yank)
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Yank {
        /// Connections to cut, as `query-yank` reports them.
        pub instances: Vec<types::YankInstance>,
    }

    impl Yank {
        /// Creates a value with the mandatory members and no optional one.
        pub fn new(instances: impl IntoIterator<Item = impl Into<types::YankInstance>>) -> Self {
            Self { instances: instances.into_iter().map(Into::into).collect() }
        }
    }

    record! { sent Yank {
        instances: "instances" required,
    } }

    impl Command for Yank {
        type Reply = Empty;
        const NAME: &'static str = "yank";
        const SINCE: Option<&'static str> = Some("6.0");
    }

    impl OobCommand for Yank {}

    /// Lists the connections that [`yank`](super::super::command::Yank) can cut.
    ///
    /// It can be sent out of band (`exec-oob`).
    ///
    /// The command `query-yank`, since QEMU 6.0.
    ///
    /// Returns an array of [`YankInstance`](types::YankInstance).
    ///
    /// May be executed out of band.
    ///
    /// Needs the feature `yank` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,query%2Dyank)
    #[doc(alias = "query-yank")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct QueryYank {}

    impl QueryYank {
        /// Creates a value with no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent QueryYank {} }

    impl Command for QueryYank {
        type Reply = Vec<types::YankInstance>;
        const NAME: &'static str = "query-yank";
        const SINCE: Option<&'static str> = Some("6.0");
    }

    impl OobCommand for QueryYank {}
}
