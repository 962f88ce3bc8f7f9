// Generated as `qmp` from schemas/qapi/yank.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Types, commands and events of `schemas/qapi/yank.json`.

#[allow(unused_imports)] // not every module needs types of others
use super::*;
use crate::Extra;
use crate::wire::{enumeration, record, union};

/// The enum `YankInstanceType`, since QEMU 6.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,YankInstanceType)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum YankInstanceType {
    /// Value `block-node`.
    #[doc(alias = "block-node")]
    BlockNode,
    /// Value `chardev`.
    Chardev,
    /// Value `migration`.
    Migration,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { both YankInstanceType {
    "block-node" BlockNode,
    "chardev" Chardev,
    "migration" Migration,
} open }

/// The struct `YankInstanceBlockNode`, since QEMU 6.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,YankInstanceBlockNode)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct YankInstanceBlockNode {
    /// Member `node-name`.
    #[doc(alias = "node-name")]
    pub node_name: String,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl YankInstanceBlockNode {
    /// With the mandatory members, no optional one set.
    pub fn new(node_name: impl Into<String>) -> Self {
        Self { node_name: node_name.into(), extra: Extra::default() }
    }
}

record! { both YankInstanceBlockNode {
    node_name: "node-name" required,
} extra }

/// The struct `YankInstanceChardev`, since QEMU 6.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,YankInstanceChardev)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct YankInstanceChardev {
    /// Member `id`.
    pub id: String,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl YankInstanceChardev {
    /// With the mandatory members, no optional one set.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), extra: Extra::default() }
    }
}

record! { both YankInstanceChardev {
    id: "id" required,
} extra }

/// The union `YankInstance`, since QEMU 6.0.
///
/// Its tag is `type`, which [`YankInstanceBranch`] stands for.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,YankInstance)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct YankInstance {
    /// What `type` is, and the members that come with it.
    pub branch: YankInstanceBranch,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl YankInstance {
    /// With the mandatory members, no optional one set.
    pub fn new(branch: impl Into<YankInstanceBranch>) -> Self {
        Self { branch: branch.into(), extra: Extra::default() }
    }

    /// With the branch `block-node`.
    pub fn block_node(node_name: impl Into<String>) -> Self {
        Self::new(YankInstanceBranch::BlockNode(YankInstanceBlockNode::new(node_name)))
    }

    /// With the branch `chardev`.
    pub fn chardev(id: impl Into<String>) -> Self {
        Self::new(YankInstanceBranch::Chardev(YankInstanceChardev::new(id)))
    }

    /// With the branch `migration`.
    #[inline]
    pub fn migration() -> Self {
        Self::new(YankInstanceBranch::Migration)
    }
}

/// The branches of [`YankInstance`], by the value of `type`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum YankInstanceBranch {
    /// Branch `block-node`.
    BlockNode(YankInstanceBlockNode),
    /// Branch `chardev`.
    Chardev(YankInstanceChardev),
    /// Branch `migration`.
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
        /// Member `instances`.
        pub instances: Vec<types::YankInstance>,
    }

    impl Yank {
        /// With the mandatory members, no optional one set.
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
        /// With no member set.
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
