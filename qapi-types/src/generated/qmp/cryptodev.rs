// Generated as `qmp` from schemas/qapi/cryptodev.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Types, commands and events of `schemas/qapi/cryptodev.json`.

#[allow(unused_imports)] // not every module needs types of others
use super::*;
use crate::Extra;
use crate::wire::{enumeration, record};

/// Family of algorithms to which a request for a crypto device belongs.
///
/// The enum `QCryptodevBackendAlgoType`, since QEMU 8.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,QCryptodevBackendAlgoType)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QCryptodevBackendAlgoType {
    /// One key for both directions, such as AES.
    Sym,
    /// A pair of public and private key, such as RSA.
    Asym,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { both QCryptodevBackendAlgoType {
    "sym" Sym,
    "asym" Asym,
} open }

/// Service that a `virtio-crypto` device can offer to the guest.
///
/// The enum `QCryptodevBackendServiceType`, since QEMU 8.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,QCryptodevBackendServiceType)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QCryptodevBackendServiceType {
    /// Encryption and decryption with a shared key.
    Cipher,
    /// Digests without a key.
    Hash,
    /// Digests with a key, to authenticate messages.
    Mac,
    /// Encryption that also authenticates the data and its header.
    Aead,
    /// Encryption, decryption, signing and verification with a key pair.
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

/// Implementation that does the cryptographic work of a backend.
///
/// The enum `QCryptodevBackendType`, since QEMU 8.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,QCryptodevBackendType)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QCryptodevBackendType {
    /// QEMU's own process computes, with the library it was built with (`cryptodev-backend-builtin`).
    Builtin,
    /// Another process computes and is reached by a vhost-user socket (`cryptodev-vhost-user`).
    #[doc(alias = "vhost-user")]
    VhostUser,
    /// The Linux kernel of the host computes, for asymmetric ciphers (`cryptodev-backend-lkcf`).
    Lkcf,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { received QCryptodevBackendType {
    "builtin" Builtin,
    "vhost-user" VhostUser,
    "lkcf" Lkcf,
} open }

/// One queue of a crypto backend and the implementation behind it.
///
/// The struct `QCryptodevBackendClient`, since QEMU 8.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,QCryptodevBackendClient)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct QCryptodevBackendClient {
    /// Number of the queue, counted from 0.
    pub queue: u32,
    /// Implementation that serves the queue.
    pub r#type: QCryptodevBackendType,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl QCryptodevBackendClient {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(queue: u32, r#type: impl Into<QCryptodevBackendType>) -> Self {
        Self { queue, r#type: r#type.into(), extra: Extra::default() }
    }
}

record! { received QCryptodevBackendClient {
    queue: "queue" required,
    r#type: "type" required,
} extra }

/// Services and queues of one crypto backend.
///
/// The struct `QCryptodevInfo`, since QEMU 8.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,QCryptodevInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct QCryptodevInfo {
    /// Identifier of the backend, as given to `object-add`.
    pub id: String,
    /// Services that the backend can provide.
    pub service: Vec<QCryptodevBackendServiceType>,
    /// One entry for each queue.
    pub client: Vec<QCryptodevBackendClient>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl QCryptodevInfo {
    /// Creates a value with the mandatory members and no optional one.
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

    /// Returns the crypto backends of the machine and the services they provide.
    ///
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
        /// Creates a value with no member set.
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
