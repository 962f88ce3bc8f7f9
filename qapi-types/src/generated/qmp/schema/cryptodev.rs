// Generated as `qmp` from schemas/qapi/cryptodev.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Schema of `schemas/qapi/cryptodev.json` as data.

#[allow(unused_imports)] // not every module needs all of them
use super::*;
use crate::schema::*;

/// `QCryptodevBackendAlgoType`
pub static Q_CRYPTODEV_BACKEND_ALGO_TYPE: Enum =
    Enum { name: "QCryptodevBackendAlgoType", values: &[value("sym"), value("asym")], ..EMPTY_ENUM };

/// `QCryptodevBackendServiceType`
pub static Q_CRYPTODEV_BACKEND_SERVICE_TYPE: Enum = Enum {
    name: "QCryptodevBackendServiceType",
    values: &[value("cipher"), value("hash"), value("mac"), value("aead"), value("akcipher")],
    ..EMPTY_ENUM
};

/// `QCryptodevBackendType`
pub static Q_CRYPTODEV_BACKEND_TYPE: Enum = Enum {
    name: "QCryptodevBackendType",
    values: &[value("builtin"), value("vhost-user"), value("lkcf")],
    ..EMPTY_ENUM
};

/// `QCryptodevBackendClient`
pub static Q_CRYPTODEV_BACKEND_CLIENT: Object = Object {
    name: "QCryptodevBackendClient",
    members: &[required("queue", Type::Uint32), required("type", Type::Enum(&Q_CRYPTODEV_BACKEND_TYPE))],
    ..EMPTY_OBJECT
};

/// `QCryptodevInfo`
pub static Q_CRYPTODEV_INFO: Object = Object {
    name: "QCryptodevInfo",
    members: &[
        required("id", Type::Str),
        required("service", Type::Array(&Type::Enum(&Q_CRYPTODEV_BACKEND_SERVICE_TYPE))),
        required("client", Type::Array(&Type::Object(&Q_CRYPTODEV_BACKEND_CLIENT))),
    ],
    ..EMPTY_OBJECT
};

/// Commands of `schemas/qapi/cryptodev.json`.
pub(super) mod command {
    #[allow(unused_imports)] // not every command needs one
    use super::super::types;
    use crate::schema::*;

    /// `query-cryptodev`
    pub static QUERY_CRYPTODEV: Command = Command {
        name: "query-cryptodev",
        returns: Some(Type::Array(&Type::Object(&types::Q_CRYPTODEV_INFO))),
        since: Some("8.0"),
        ..COMMAND
    };

    impl Described for super::super::super::command::QueryCryptodev {
        type Info = Command;
        const INFO: &'static Command = &QUERY_CRYPTODEV;
    }
}
