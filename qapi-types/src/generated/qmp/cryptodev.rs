// Generated as `qmp` from schemas/qapi/cryptodev.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Types, commands and events of `schemas/qapi/cryptodev.json`.

#[allow(unused_imports)] // not every module needs types of others
use super::*;
use crate::Extra;
use crate::wire::{enumeration, record};

/// The enum `QCryptodevBackendAlgoType`, since QEMU 8.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,QCryptodevBackendAlgoType)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QCryptodevBackendAlgoType {
    /// Value `sym`.
    Sym,
    /// Value `asym`.
    Asym,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { both QCryptodevBackendAlgoType {
    "sym" Sym,
    "asym" Asym,
} open }

/// The enum `QCryptodevBackendServiceType`, since QEMU 8.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,QCryptodevBackendServiceType)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QCryptodevBackendServiceType {
    /// Value `cipher`.
    Cipher,
    /// Value `hash`.
    Hash,
    /// Value `mac`.
    Mac,
    /// Value `aead`.
    Aead,
    /// Value `akcipher`.
    Akcipher,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { received QCryptodevBackendServiceType {
    "cipher" Cipher,
    "hash" Hash,
    "mac" Mac,
    "aead" Aead,
    "akcipher" Akcipher,
} open }

/// The enum `QCryptodevBackendType`, since QEMU 8.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,QCryptodevBackendType)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QCryptodevBackendType {
    /// Value `builtin`.
    Builtin,
    /// Value `vhost-user`.
    #[doc(alias = "vhost-user")]
    VhostUser,
    /// Value `lkcf`.
    Lkcf,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { received QCryptodevBackendType {
    "builtin" Builtin,
    "vhost-user" VhostUser,
    "lkcf" Lkcf,
} open }

/// The struct `QCryptodevBackendClient`, since QEMU 8.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,QCryptodevBackendClient)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct QCryptodevBackendClient {
    /// Member `queue`.
    pub queue: u32,
    /// Member `type`.
    pub r#type: QCryptodevBackendType,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl QCryptodevBackendClient {
    /// With the mandatory members, no optional one set.
    pub fn new(queue: u32, r#type: impl Into<QCryptodevBackendType>) -> Self {
        Self { queue, r#type: r#type.into(), extra: Extra::default() }
    }
}

record! { received QCryptodevBackendClient {
    queue: "queue" required,
    r#type: "type" required,
} extra }

/// The struct `QCryptodevInfo`, since QEMU 8.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,QCryptodevInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct QCryptodevInfo {
    /// Member `id`.
    pub id: String,
    /// Member `service`.
    pub service: Vec<QCryptodevBackendServiceType>,
    /// Member `client`.
    pub client: Vec<QCryptodevBackendClient>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl QCryptodevInfo {
    /// With the mandatory members, no optional one set.
    pub fn new(
        id: impl Into<String>,
        service: impl IntoIterator<Item = impl Into<QCryptodevBackendServiceType>>,
        client: impl IntoIterator<Item = impl Into<QCryptodevBackendClient>>,
    ) -> Self {
        Self {
            id: id.into(),
            service: service.into_iter().map(Into::into).collect(),
            client: client.into_iter().map(Into::into).collect(),
            extra: Extra::default(),
        }
    }
}

record! { received QCryptodevInfo {
    id: "id" required,
    service: "service" required,
    client: "client" required,
} extra }

/// Commands of `schemas/qapi/cryptodev.json`.
pub(crate) mod command {
    use super::super::types;
    use crate::Command;
    use crate::wire::record;

    /// The command `query-cryptodev`, since QEMU 8.0.
    ///
    /// Returns an array of [`QCryptodevInfo`](types::QCryptodevInfo).
    ///
    /// Needs the feature `cryptodev` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,query%2Dcryptodev)
    #[doc(alias = "query-cryptodev")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct QueryCryptodev {}

    impl QueryCryptodev {
        /// With no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent QueryCryptodev {} }

    impl Command for QueryCryptodev {
        type Reply = Vec<types::QCryptodevInfo>;
        const NAME: &'static str = "query-cryptodev";
        const SINCE: Option<&'static str> = Some("8.0");
    }
}
