// Generated as `qmp` from schemas/qapi/crypto.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Schema of `schemas/qapi/crypto.json` as data.

#[allow(unused_imports)] // not every module needs all of them
use super::*;
use crate::schema::*;

/// `QCryptoTLSCredsEndpoint`
pub static Q_CRYPTO_TLS_CREDS_ENDPOINT: Enum =
    Enum { name: "QCryptoTLSCredsEndpoint", values: &[value("client"), value("server")], ..EMPTY_ENUM };

/// `QCryptoSecretFormat`
pub static Q_CRYPTO_SECRET_FORMAT: Enum =
    Enum { name: "QCryptoSecretFormat", values: &[value("raw"), value("base64")], ..EMPTY_ENUM };

/// `QCryptoHashAlgo`
pub static Q_CRYPTO_HASH_ALGO: Enum = Enum {
    name: "QCryptoHashAlgo",
    values: &[
        value("md5"),
        value("sha1"),
        value("sha224"),
        value("sha256"),
        value("sha384"),
        value("sha512"),
        value("ripemd160"),
        value("sm3"),
    ],
    ..EMPTY_ENUM
};

/// `QCryptoCipherAlgo`
pub static Q_CRYPTO_CIPHER_ALGO: Enum = Enum {
    name: "QCryptoCipherAlgo",
    values: &[
        value("aes-128"),
        value("aes-192"),
        value("aes-256"),
        value("des"),
        value("3des"),
        value("cast5-128"),
        value("serpent-128"),
        value("serpent-192"),
        value("serpent-256"),
        value("twofish-128"),
        value("twofish-192"),
        value("twofish-256"),
        value("sm4"),
    ],
    ..EMPTY_ENUM
};

/// `QCryptoCipherMode`
pub static Q_CRYPTO_CIPHER_MODE: Enum =
    Enum { name: "QCryptoCipherMode", values: &[value("ecb"), value("cbc"), value("xts"), value("ctr")], ..EMPTY_ENUM };

/// `QCryptoIVGenAlgo`
pub static Q_CRYPTO_IV_GEN_ALGO: Enum =
    Enum { name: "QCryptoIVGenAlgo", values: &[value("plain"), value("plain64"), value("essiv")], ..EMPTY_ENUM };

/// `QCryptoBlockFormat`
pub static Q_CRYPTO_BLOCK_FORMAT: Enum =
    Enum { name: "QCryptoBlockFormat", values: &[value("qcow"), value("luks")], ..EMPTY_ENUM };

/// `QCryptoBlockOptionsBase`
pub static Q_CRYPTO_BLOCK_OPTIONS_BASE: Object = Object {
    name: "QCryptoBlockOptionsBase",
    members: &[required("format", Type::Enum(&Q_CRYPTO_BLOCK_FORMAT))],
    ..EMPTY_OBJECT
};

/// `QCryptoBlockOptionsQCow`
pub static Q_CRYPTO_BLOCK_OPTIONS_Q_COW: Object =
    Object { name: "QCryptoBlockOptionsQCow", members: &[optional("key-secret", Type::Str)], ..EMPTY_OBJECT };

/// `QCryptoBlockOptionsLUKS`
pub static Q_CRYPTO_BLOCK_OPTIONS_LUKS: Object =
    Object { name: "QCryptoBlockOptionsLUKS", members: &[optional("key-secret", Type::Str)], ..EMPTY_OBJECT };

/// `QCryptoBlockCreateOptionsLUKS`
pub static Q_CRYPTO_BLOCK_CREATE_OPTIONS_LUKS: Object = Object {
    name: "QCryptoBlockCreateOptionsLUKS",
    members: &[
        optional("key-secret", Type::Str),
        optional("cipher-alg", Type::Enum(&Q_CRYPTO_CIPHER_ALGO)),
        optional("cipher-mode", Type::Enum(&Q_CRYPTO_CIPHER_MODE)),
        optional("ivgen-alg", Type::Enum(&Q_CRYPTO_IV_GEN_ALGO)),
        optional("ivgen-hash-alg", Type::Enum(&Q_CRYPTO_HASH_ALGO)),
        optional("hash-alg", Type::Enum(&Q_CRYPTO_HASH_ALGO)),
        optional("iter-time", Type::Int64),
    ],
    ..EMPTY_OBJECT
};

/// `QCryptoBlockOpenOptions`
pub static Q_CRYPTO_BLOCK_OPEN_OPTIONS: Object = Object {
    name: "QCryptoBlockOpenOptions",
    members: &[required("format", Type::Enum(&Q_CRYPTO_BLOCK_FORMAT))],
    variants: Some(Variants {
        tag: "format",
        branches: &[branch("qcow", &Q_CRYPTO_BLOCK_OPTIONS_Q_COW), branch("luks", &Q_CRYPTO_BLOCK_OPTIONS_LUKS)],
    }),
    ..EMPTY_OBJECT
};

/// `QCryptoBlockCreateOptions`
pub static Q_CRYPTO_BLOCK_CREATE_OPTIONS: Object = Object {
    name: "QCryptoBlockCreateOptions",
    members: &[required("format", Type::Enum(&Q_CRYPTO_BLOCK_FORMAT))],
    variants: Some(Variants {
        tag: "format",
        branches: &[branch("qcow", &Q_CRYPTO_BLOCK_OPTIONS_Q_COW), branch("luks", &Q_CRYPTO_BLOCK_CREATE_OPTIONS_LUKS)],
    }),
    ..EMPTY_OBJECT
};

/// `QCryptoBlockInfoBase`
pub static Q_CRYPTO_BLOCK_INFO_BASE: Object = Object {
    name: "QCryptoBlockInfoBase",
    members: &[required("format", Type::Enum(&Q_CRYPTO_BLOCK_FORMAT))],
    ..EMPTY_OBJECT
};

/// `QCryptoBlockInfoLUKSSlot`
pub static Q_CRYPTO_BLOCK_INFO_LUKS_SLOT: Object = Object {
    name: "QCryptoBlockInfoLUKSSlot",
    members: &[
        required("active", Type::Bool),
        optional("iters", Type::Int64),
        optional("stripes", Type::Int64),
        required("key-offset", Type::Int64),
    ],
    ..EMPTY_OBJECT
};

/// `QCryptoBlockInfoLUKS`
pub static Q_CRYPTO_BLOCK_INFO_LUKS: Object = Object {
    name: "QCryptoBlockInfoLUKS",
    members: &[
        required("cipher-alg", Type::Enum(&Q_CRYPTO_CIPHER_ALGO)),
        required("cipher-mode", Type::Enum(&Q_CRYPTO_CIPHER_MODE)),
        required("ivgen-alg", Type::Enum(&Q_CRYPTO_IV_GEN_ALGO)),
        optional("ivgen-hash-alg", Type::Enum(&Q_CRYPTO_HASH_ALGO)),
        required("hash-alg", Type::Enum(&Q_CRYPTO_HASH_ALGO)),
        required("detached-header", Type::Bool),
        required("payload-offset", Type::Int64),
        required("master-key-iters", Type::Int64),
        required("uuid", Type::Str),
        required("slots", Type::Array(&Type::Object(&Q_CRYPTO_BLOCK_INFO_LUKS_SLOT))),
    ],
    ..EMPTY_OBJECT
};

/// `QCryptoBlockInfo`
pub static Q_CRYPTO_BLOCK_INFO: Object = Object {
    name: "QCryptoBlockInfo",
    members: &[required("format", Type::Enum(&Q_CRYPTO_BLOCK_FORMAT))],
    variants: Some(Variants { tag: "format", branches: &[branch("luks", &Q_CRYPTO_BLOCK_INFO_LUKS)] }),
    ..EMPTY_OBJECT
};

/// `QCryptoBlockLUKSKeyslotState`
pub static Q_CRYPTO_BLOCK_LUKS_KEYSLOT_STATE: Enum =
    Enum { name: "QCryptoBlockLUKSKeyslotState", values: &[value("active"), value("inactive")], ..EMPTY_ENUM };

/// `QCryptoBlockAmendOptionsLUKS`
pub static Q_CRYPTO_BLOCK_AMEND_OPTIONS_LUKS: Object = Object {
    name: "QCryptoBlockAmendOptionsLUKS",
    members: &[
        required("state", Type::Enum(&Q_CRYPTO_BLOCK_LUKS_KEYSLOT_STATE)),
        optional("new-secret", Type::Str),
        optional("old-secret", Type::Str),
        optional("keyslot", Type::Int64),
        optional("iter-time", Type::Int64),
        optional("secret", Type::Str),
    ],
    ..EMPTY_OBJECT
};

/// `QCryptoBlockAmendOptions`
pub static Q_CRYPTO_BLOCK_AMEND_OPTIONS: Object = Object {
    name: "QCryptoBlockAmendOptions",
    members: &[required("format", Type::Enum(&Q_CRYPTO_BLOCK_FORMAT))],
    variants: Some(Variants { tag: "format", branches: &[branch("luks", &Q_CRYPTO_BLOCK_AMEND_OPTIONS_LUKS)] }),
    ..EMPTY_OBJECT
};

/// `SecretCommonProperties`
pub static SECRET_COMMON_PROPERTIES: Object = Object {
    name: "SecretCommonProperties",
    members: &[
        optional("format", Type::Enum(&Q_CRYPTO_SECRET_FORMAT)),
        optional("keyid", Type::Str),
        optional("iv", Type::Str),
    ],
    ..EMPTY_OBJECT
};

/// `SecretProperties`
pub static SECRET_PROPERTIES: Object = Object {
    name: "SecretProperties",
    members: &[
        optional("format", Type::Enum(&Q_CRYPTO_SECRET_FORMAT)),
        optional("keyid", Type::Str),
        optional("iv", Type::Str),
        optional("data", Type::Str),
        optional("file", Type::Str),
    ],
    ..EMPTY_OBJECT
};

/// `SecretKeyringProperties`
pub static SECRET_KEYRING_PROPERTIES: Object = Object {
    name: "SecretKeyringProperties",
    members: &[
        optional("format", Type::Enum(&Q_CRYPTO_SECRET_FORMAT)),
        optional("keyid", Type::Str),
        optional("iv", Type::Str),
        required("serial", Type::Int32),
    ],
    cond: Some(Cond::Symbol("CONFIG_SECRET_KEYRING")),
    ..EMPTY_OBJECT
};

/// `TlsCredsProperties`
pub static TLS_CREDS_PROPERTIES: Object = Object {
    name: "TlsCredsProperties",
    members: &[
        optional("verify-peer", Type::Bool),
        optional("dir", Type::Str),
        optional("endpoint", Type::Enum(&Q_CRYPTO_TLS_CREDS_ENDPOINT)),
        optional("priority", Type::Str),
    ],
    ..EMPTY_OBJECT
};

/// `TlsCredsAnonProperties`
pub static TLS_CREDS_ANON_PROPERTIES: Object = Object {
    name: "TlsCredsAnonProperties",
    members: &[
        optional("verify-peer", Type::Bool),
        optional("dir", Type::Str),
        optional("endpoint", Type::Enum(&Q_CRYPTO_TLS_CREDS_ENDPOINT)),
        optional("priority", Type::Str),
    ],
    ..EMPTY_OBJECT
};

/// `TlsCredsPskProperties`
pub static TLS_CREDS_PSK_PROPERTIES: Object = Object {
    name: "TlsCredsPskProperties",
    members: &[
        optional("verify-peer", Type::Bool),
        optional("dir", Type::Str),
        optional("endpoint", Type::Enum(&Q_CRYPTO_TLS_CREDS_ENDPOINT)),
        optional("priority", Type::Str),
        optional("username", Type::Str),
    ],
    ..EMPTY_OBJECT
};

/// `TlsCredsX509Properties`
pub static TLS_CREDS_X509_PROPERTIES: Object = Object {
    name: "TlsCredsX509Properties",
    members: &[
        optional("verify-peer", Type::Bool),
        optional("dir", Type::Str),
        optional("endpoint", Type::Enum(&Q_CRYPTO_TLS_CREDS_ENDPOINT)),
        optional("priority", Type::Str),
        optional("sanity-check", Type::Bool),
        optional("passwordid", Type::Str),
    ],
    ..EMPTY_OBJECT
};

/// `QCryptoAkCipherAlgo`
pub static Q_CRYPTO_AK_CIPHER_ALGO: Enum = Enum { name: "QCryptoAkCipherAlgo", values: &[value("rsa")], ..EMPTY_ENUM };

/// `QCryptoAkCipherKeyType`
pub static Q_CRYPTO_AK_CIPHER_KEY_TYPE: Enum =
    Enum { name: "QCryptoAkCipherKeyType", values: &[value("public"), value("private")], ..EMPTY_ENUM };

/// `QCryptoRSAPaddingAlgo`
pub static Q_CRYPTO_RSA_PADDING_ALGO: Enum =
    Enum { name: "QCryptoRSAPaddingAlgo", values: &[value("raw"), value("pkcs1")], ..EMPTY_ENUM };

/// `QCryptoAkCipherOptionsRSA`
pub static Q_CRYPTO_AK_CIPHER_OPTIONS_RSA: Object = Object {
    name: "QCryptoAkCipherOptionsRSA",
    members: &[
        required("hash-alg", Type::Enum(&Q_CRYPTO_HASH_ALGO)),
        required("padding-alg", Type::Enum(&Q_CRYPTO_RSA_PADDING_ALGO)),
    ],
    ..EMPTY_OBJECT
};

/// `QCryptoAkCipherOptions`
pub static Q_CRYPTO_AK_CIPHER_OPTIONS: Object = Object {
    name: "QCryptoAkCipherOptions",
    members: &[required("alg", Type::Enum(&Q_CRYPTO_AK_CIPHER_ALGO))],
    variants: Some(Variants { tag: "alg", branches: &[branch("rsa", &Q_CRYPTO_AK_CIPHER_OPTIONS_RSA)] }),
    ..EMPTY_OBJECT
};
