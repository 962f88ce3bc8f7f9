// Generated as `qmp` from schemas/qapi/crypto.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Types, commands and events of `schemas/qapi/crypto.json`.

#[allow(unused_imports)] // not every module needs types of others
use super::*;
use crate::Extra;
use crate::wire::{enumeration, masked_debug, record, union};

/// The enum `QCryptoTLSCredsEndpoint`, since QEMU 2.5.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,QCryptoTLSCredsEndpoint)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QCryptoTlsCredsEndpoint {
    /// Value `client`.
    Client,
    /// Value `server`.
    Server,
}

enumeration! { sent QCryptoTlsCredsEndpoint {
    "client" Client,
    "server" Server,
} }

/// The enum `QCryptoSecretFormat`, since QEMU 2.6.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,QCryptoSecretFormat)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QCryptoSecretFormat {
    /// Value `raw`.
    Raw,
    /// Value `base64`.
    Base64,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { both QCryptoSecretFormat {
    "raw" Raw,
    "base64" Base64,
} open }

/// The enum `QCryptoHashAlgo`, since QEMU 2.6.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,QCryptoHashAlgo)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QCryptoHashAlgo {
    /// Value `md5`.
    Md5,
    /// Value `sha1`.
    Sha1,
    /// Value `sha224`, since QEMU 2.7.
    Sha224,
    /// Value `sha256`.
    Sha256,
    /// Value `sha384`, since QEMU 2.7.
    Sha384,
    /// Value `sha512`, since QEMU 2.7.
    Sha512,
    /// Value `ripemd160`, since QEMU 2.7.
    Ripemd160,
    /// Value `sm3`, since QEMU 9.2.0.
    Sm3,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { both QCryptoHashAlgo {
    "md5" Md5,
    "sha1" Sha1,
    "sha224" Sha224,
    "sha256" Sha256,
    "sha384" Sha384,
    "sha512" Sha512,
    "ripemd160" Ripemd160,
    "sm3" Sm3,
} open }

/// The enum `QCryptoCipherAlgo`, since QEMU 2.6.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,QCryptoCipherAlgo)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QCryptoCipherAlgo {
    /// Value `aes-128`.
    #[doc(alias = "aes-128")]
    Aes128,
    /// Value `aes-192`.
    #[doc(alias = "aes-192")]
    Aes192,
    /// Value `aes-256`.
    #[doc(alias = "aes-256")]
    Aes256,
    /// Value `des`, since QEMU 6.1.
    Des,
    /// Value `3des`, since QEMU 2.9.
    #[doc(alias = "3des")]
    _3des,
    /// Value `cast5-128`.
    #[doc(alias = "cast5-128")]
    Cast5128,
    /// Value `serpent-128`.
    #[doc(alias = "serpent-128")]
    Serpent128,
    /// Value `serpent-192`.
    #[doc(alias = "serpent-192")]
    Serpent192,
    /// Value `serpent-256`.
    #[doc(alias = "serpent-256")]
    Serpent256,
    /// Value `twofish-128`.
    #[doc(alias = "twofish-128")]
    Twofish128,
    /// Value `twofish-192`.
    #[doc(alias = "twofish-192")]
    Twofish192,
    /// Value `twofish-256`.
    #[doc(alias = "twofish-256")]
    Twofish256,
    /// Value `sm4`, since QEMU 9.0.
    Sm4,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { both QCryptoCipherAlgo {
    "aes-128" Aes128,
    "aes-192" Aes192,
    "aes-256" Aes256,
    "des" Des,
    "3des" _3des,
    "cast5-128" Cast5128,
    "serpent-128" Serpent128,
    "serpent-192" Serpent192,
    "serpent-256" Serpent256,
    "twofish-128" Twofish128,
    "twofish-192" Twofish192,
    "twofish-256" Twofish256,
    "sm4" Sm4,
} open }

/// The enum `QCryptoCipherMode`, since QEMU 2.6.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,QCryptoCipherMode)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QCryptoCipherMode {
    /// Value `ecb`.
    Ecb,
    /// Value `cbc`.
    Cbc,
    /// Value `xts`.
    Xts,
    /// Value `ctr`, since QEMU 2.8.
    Ctr,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { both QCryptoCipherMode {
    "ecb" Ecb,
    "cbc" Cbc,
    "xts" Xts,
    "ctr" Ctr,
} open }

/// The enum `QCryptoIVGenAlgo`, since QEMU 2.6.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,QCryptoIVGenAlgo)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QCryptoIvGenAlgo {
    /// Value `plain`.
    Plain,
    /// Value `plain64`.
    Plain64,
    /// Value `essiv`.
    Essiv,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { both QCryptoIvGenAlgo {
    "plain" Plain,
    "plain64" Plain64,
    "essiv" Essiv,
} open }

/// The enum `QCryptoBlockFormat`, since QEMU 2.6.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,QCryptoBlockFormat)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QCryptoBlockFormat {
    /// Value `qcow`.
    Qcow,
    /// Value `luks`.
    Luks,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { both QCryptoBlockFormat {
    "qcow" Qcow,
    "luks" Luks,
} open }

/// The struct `QCryptoBlockOptionsBase`, since QEMU 2.6.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,QCryptoBlockOptionsBase)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct QCryptoBlockOptionsBase {
    /// Member `format`.
    pub format: QCryptoBlockFormat,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl QCryptoBlockOptionsBase {
    /// With the mandatory members, no optional one set.
    pub fn new(format: impl Into<QCryptoBlockFormat>) -> Self {
        Self { format: format.into(), extra: Extra::default() }
    }
}

record! { both QCryptoBlockOptionsBase {
    format: "format" required,
} extra }

/// The struct `QCryptoBlockOptionsQCow`, since QEMU 2.6.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,QCryptoBlockOptionsQCow)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QCryptoBlockOptionsQCow {
    /// Member `key-secret`.
    #[doc(alias = "key-secret")]
    pub key_secret: Option<String>,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl QCryptoBlockOptionsQCow {
    /// With no member set.
    #[inline]
    pub fn new() -> Self {
        Self { key_secret: None, extra: Extra::default() }
    }

    /// Sets `key-secret`.
    #[must_use]
    pub fn key_secret(mut self, key_secret: impl Into<String>) -> Self {
        self.key_secret = Some(key_secret.into());
        self
    }
}

record! { both QCryptoBlockOptionsQCow {
    key_secret: "key-secret" optional,
} extra }

/// The struct `QCryptoBlockOptionsLUKS`, since QEMU 2.6.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,QCryptoBlockOptionsLUKS)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QCryptoBlockOptionsLuks {
    /// Member `key-secret`.
    #[doc(alias = "key-secret")]
    pub key_secret: Option<String>,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl QCryptoBlockOptionsLuks {
    /// With no member set.
    #[inline]
    pub fn new() -> Self {
        Self { key_secret: None, extra: Extra::default() }
    }

    /// Sets `key-secret`.
    #[must_use]
    pub fn key_secret(mut self, key_secret: impl Into<String>) -> Self {
        self.key_secret = Some(key_secret.into());
        self
    }
}

record! { both QCryptoBlockOptionsLuks {
    key_secret: "key-secret" optional,
} extra }

/// The struct `QCryptoBlockCreateOptionsLUKS`, since QEMU 2.6.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,QCryptoBlockCreateOptionsLUKS)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QCryptoBlockCreateOptionsLuks {
    /// Member `key-secret`.
    #[doc(alias = "key-secret")]
    pub key_secret: Option<String>,
    /// Member `cipher-alg`.
    #[doc(alias = "cipher-alg")]
    pub cipher_alg: Option<QCryptoCipherAlgo>,
    /// Member `cipher-mode`.
    #[doc(alias = "cipher-mode")]
    pub cipher_mode: Option<QCryptoCipherMode>,
    /// Member `ivgen-alg`.
    #[doc(alias = "ivgen-alg")]
    pub ivgen_alg: Option<QCryptoIvGenAlgo>,
    /// Member `ivgen-hash-alg`.
    #[doc(alias = "ivgen-hash-alg")]
    pub ivgen_hash_alg: Option<QCryptoHashAlgo>,
    /// Member `hash-alg`.
    #[doc(alias = "hash-alg")]
    pub hash_alg: Option<QCryptoHashAlgo>,
    /// Member `iter-time`, since QEMU 2.8.
    #[doc(alias = "iter-time")]
    pub iter_time: Option<i64>,
}

impl QCryptoBlockCreateOptionsLuks {
    /// With no member set.
    #[inline]
    pub fn new() -> Self {
        Self {
            key_secret: None,
            cipher_alg: None,
            cipher_mode: None,
            ivgen_alg: None,
            ivgen_hash_alg: None,
            hash_alg: None,
            iter_time: None,
        }
    }

    /// Sets `key-secret`.
    #[must_use]
    pub fn key_secret(mut self, key_secret: impl Into<String>) -> Self {
        self.key_secret = Some(key_secret.into());
        self
    }

    /// Sets `cipher-alg`.
    #[must_use]
    pub fn cipher_alg(mut self, cipher_alg: impl Into<QCryptoCipherAlgo>) -> Self {
        self.cipher_alg = Some(cipher_alg.into());
        self
    }

    /// Sets `cipher-mode`.
    #[must_use]
    pub fn cipher_mode(mut self, cipher_mode: impl Into<QCryptoCipherMode>) -> Self {
        self.cipher_mode = Some(cipher_mode.into());
        self
    }

    /// Sets `ivgen-alg`.
    #[must_use]
    pub fn ivgen_alg(mut self, ivgen_alg: impl Into<QCryptoIvGenAlgo>) -> Self {
        self.ivgen_alg = Some(ivgen_alg.into());
        self
    }

    /// Sets `ivgen-hash-alg`.
    #[must_use]
    pub fn ivgen_hash_alg(mut self, ivgen_hash_alg: impl Into<QCryptoHashAlgo>) -> Self {
        self.ivgen_hash_alg = Some(ivgen_hash_alg.into());
        self
    }

    /// Sets `hash-alg`.
    #[must_use]
    pub fn hash_alg(mut self, hash_alg: impl Into<QCryptoHashAlgo>) -> Self {
        self.hash_alg = Some(hash_alg.into());
        self
    }

    /// Sets `iter-time`.
    #[must_use]
    #[inline]
    pub fn iter_time(mut self, iter_time: i64) -> Self {
        self.iter_time = Some(iter_time);
        self
    }
}

record! { sent QCryptoBlockCreateOptionsLuks {
    key_secret: "key-secret" optional,
    cipher_alg: "cipher-alg" optional,
    cipher_mode: "cipher-mode" optional,
    ivgen_alg: "ivgen-alg" optional,
    ivgen_hash_alg: "ivgen-hash-alg" optional,
    hash_alg: "hash-alg" optional,
    iter_time: "iter-time" optional,
} }

/// The union `QCryptoBlockOpenOptions`, since QEMU 2.6.
///
/// Its tag is `format`, which [`QCryptoBlockOpenOptionsBranch`] stands for.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,QCryptoBlockOpenOptions)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct QCryptoBlockOpenOptions {
    /// What `format` is, and the members that come with it.
    pub branch: QCryptoBlockOpenOptionsBranch,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl QCryptoBlockOpenOptions {
    /// With the mandatory members, no optional one set.
    pub fn new(branch: impl Into<QCryptoBlockOpenOptionsBranch>) -> Self {
        Self { branch: branch.into(), extra: Extra::default() }
    }

    /// With the branch `qcow`.
    #[inline]
    pub fn qcow() -> Self {
        Self::new(QCryptoBlockOpenOptionsBranch::Qcow(QCryptoBlockOptionsQCow::new()))
    }

    /// With the branch `luks`.
    #[inline]
    pub fn luks() -> Self {
        Self::new(QCryptoBlockOpenOptionsBranch::Luks(QCryptoBlockOptionsLuks::new()))
    }
}

/// The branches of [`QCryptoBlockOpenOptions`], by the value of `format`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum QCryptoBlockOpenOptionsBranch {
    /// Branch `qcow`.
    Qcow(QCryptoBlockOptionsQCow),
    /// Branch `luks`.
    Luks(QCryptoBlockOptionsLuks),
    /// A branch that this type does not know. Its members are in `extra`.
    Unknown(Box<str>),
}

impl From<QCryptoBlockOptionsQCow> for QCryptoBlockOpenOptionsBranch {
    #[inline]
    fn from(value: QCryptoBlockOptionsQCow) -> Self {
        Self::Qcow(value)
    }
}

impl From<QCryptoBlockOptionsLuks> for QCryptoBlockOpenOptionsBranch {
    #[inline]
    fn from(value: QCryptoBlockOptionsLuks) -> Self {
        Self::Luks(value)
    }
}

union! {
    both QCryptoBlockOpenOptions {}
    format: QCryptoBlockFormat = "format" required,
    branch: QCryptoBlockOpenOptionsBranch {
        "qcow" Qcow(QCryptoBlockOptionsQCow),
        "luks" Luks(QCryptoBlockOptionsLuks),
    }
    extra
}

/// The union `QCryptoBlockCreateOptions`, since QEMU 2.6.
///
/// Its tag is `format`, which [`QCryptoBlockCreateOptionsBranch`] stands for.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,QCryptoBlockCreateOptions)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct QCryptoBlockCreateOptions {
    /// What `format` is, and the members that come with it.
    pub branch: QCryptoBlockCreateOptionsBranch,
}

impl QCryptoBlockCreateOptions {
    /// With the mandatory members, no optional one set.
    pub fn new(branch: impl Into<QCryptoBlockCreateOptionsBranch>) -> Self {
        Self { branch: branch.into() }
    }

    /// With the branch `qcow`.
    #[inline]
    pub fn qcow() -> Self {
        Self::new(QCryptoBlockCreateOptionsBranch::Qcow(QCryptoBlockOptionsQCow::new()))
    }

    /// With the branch `luks`.
    #[inline]
    pub fn luks() -> Self {
        Self::new(QCryptoBlockCreateOptionsBranch::Luks(QCryptoBlockCreateOptionsLuks::new()))
    }
}

/// The branches of [`QCryptoBlockCreateOptions`], by the value of `format`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum QCryptoBlockCreateOptionsBranch {
    /// Branch `qcow`.
    Qcow(QCryptoBlockOptionsQCow),
    /// Branch `luks`.
    Luks(QCryptoBlockCreateOptionsLuks),
}

impl From<QCryptoBlockOptionsQCow> for QCryptoBlockCreateOptionsBranch {
    #[inline]
    fn from(value: QCryptoBlockOptionsQCow) -> Self {
        Self::Qcow(value)
    }
}

impl From<QCryptoBlockCreateOptionsLuks> for QCryptoBlockCreateOptionsBranch {
    #[inline]
    fn from(value: QCryptoBlockCreateOptionsLuks) -> Self {
        Self::Luks(value)
    }
}

union! {
    sent QCryptoBlockCreateOptions {}
    format: QCryptoBlockFormat = "format" required,
    branch: QCryptoBlockCreateOptionsBranch {
        "qcow" Qcow(QCryptoBlockOptionsQCow),
        "luks" Luks(QCryptoBlockCreateOptionsLuks),
    }
}

/// The struct `QCryptoBlockInfoBase`, since QEMU 2.7.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,QCryptoBlockInfoBase)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct QCryptoBlockInfoBase {
    /// Member `format`.
    pub format: QCryptoBlockFormat,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl QCryptoBlockInfoBase {
    /// With the mandatory members, no optional one set.
    pub fn new(format: impl Into<QCryptoBlockFormat>) -> Self {
        Self { format: format.into(), extra: Extra::default() }
    }
}

record! { both QCryptoBlockInfoBase {
    format: "format" required,
} extra }

/// The struct `QCryptoBlockInfoLUKSSlot`, since QEMU 2.7.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,QCryptoBlockInfoLUKSSlot)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct QCryptoBlockInfoLuksSlot {
    /// Member `active`.
    pub active: bool,
    /// Member `iters`.
    pub iters: Option<i64>,
    /// Member `stripes`.
    pub stripes: Option<i64>,
    /// Member `key-offset`.
    #[doc(alias = "key-offset")]
    pub key_offset: i64,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl QCryptoBlockInfoLuksSlot {
    /// With the mandatory members, no optional one set.
    #[inline]
    pub fn new(active: bool, key_offset: i64) -> Self {
        Self { active, iters: None, stripes: None, key_offset, extra: Extra::default() }
    }

    /// Sets `iters`.
    #[must_use]
    #[inline]
    pub fn iters(mut self, iters: i64) -> Self {
        self.iters = Some(iters);
        self
    }

    /// Sets `stripes`.
    #[must_use]
    #[inline]
    pub fn stripes(mut self, stripes: i64) -> Self {
        self.stripes = Some(stripes);
        self
    }
}

record! { both QCryptoBlockInfoLuksSlot {
    active: "active" required,
    iters: "iters" optional,
    stripes: "stripes" optional,
    key_offset: "key-offset" required,
} extra }

/// The struct `QCryptoBlockInfoLUKS`, since QEMU 2.7.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,QCryptoBlockInfoLUKS)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct QCryptoBlockInfoLuks {
    /// Member `cipher-alg`.
    #[doc(alias = "cipher-alg")]
    pub cipher_alg: QCryptoCipherAlgo,
    /// Member `cipher-mode`.
    #[doc(alias = "cipher-mode")]
    pub cipher_mode: QCryptoCipherMode,
    /// Member `ivgen-alg`.
    #[doc(alias = "ivgen-alg")]
    pub ivgen_alg: QCryptoIvGenAlgo,
    /// Member `ivgen-hash-alg`.
    #[doc(alias = "ivgen-hash-alg")]
    pub ivgen_hash_alg: Option<QCryptoHashAlgo>,
    /// Member `hash-alg`.
    #[doc(alias = "hash-alg")]
    pub hash_alg: QCryptoHashAlgo,
    /// Member `detached-header`, since QEMU 9.0. Servers before 9.0 leave it out.
    #[doc(alias = "detached-header")]
    pub detached_header: Option<bool>,
    /// Member `payload-offset`.
    #[doc(alias = "payload-offset")]
    pub payload_offset: i64,
    /// Member `master-key-iters`.
    #[doc(alias = "master-key-iters")]
    pub master_key_iters: i64,
    /// Member `uuid`.
    pub uuid: String,
    /// Member `slots`.
    pub slots: Vec<QCryptoBlockInfoLuksSlot>,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl QCryptoBlockInfoLuks {
    /// With the mandatory members, no optional one set.
    pub fn new(
        cipher_alg: impl Into<QCryptoCipherAlgo>,
        cipher_mode: impl Into<QCryptoCipherMode>,
        ivgen_alg: impl Into<QCryptoIvGenAlgo>,
        hash_alg: impl Into<QCryptoHashAlgo>,
        detached_header: bool,
        payload_offset: i64,
        master_key_iters: i64,
        uuid: impl Into<String>,
        slots: impl IntoIterator<Item = impl Into<QCryptoBlockInfoLuksSlot>>,
    ) -> Self {
        Self {
            cipher_alg: cipher_alg.into(),
            cipher_mode: cipher_mode.into(),
            ivgen_alg: ivgen_alg.into(),
            ivgen_hash_alg: None,
            hash_alg: hash_alg.into(),
            detached_header: Some(detached_header),
            payload_offset,
            master_key_iters,
            uuid: uuid.into(),
            slots: slots.into_iter().map(Into::into).collect(),
            extra: Extra::default(),
        }
    }

    /// Sets `ivgen-hash-alg`.
    #[must_use]
    pub fn ivgen_hash_alg(mut self, ivgen_hash_alg: impl Into<QCryptoHashAlgo>) -> Self {
        self.ivgen_hash_alg = Some(ivgen_hash_alg.into());
        self
    }
}

record! { both QCryptoBlockInfoLuks {
    cipher_alg: "cipher-alg" required,
    cipher_mode: "cipher-mode" required,
    ivgen_alg: "ivgen-alg" required,
    ivgen_hash_alg: "ivgen-hash-alg" optional,
    hash_alg: "hash-alg" required,
    detached_header: "detached-header" optional,
    payload_offset: "payload-offset" required,
    master_key_iters: "master-key-iters" required,
    uuid: "uuid" required,
    slots: "slots" required,
} extra }

/// The union `QCryptoBlockInfo`, since QEMU 2.7.
///
/// Its tag is `format`, which [`QCryptoBlockInfoBranch`] stands for.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,QCryptoBlockInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct QCryptoBlockInfo {
    /// What `format` is, and the members that come with it.
    pub branch: QCryptoBlockInfoBranch,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl QCryptoBlockInfo {
    /// With the mandatory members, no optional one set.
    pub fn new(branch: impl Into<QCryptoBlockInfoBranch>) -> Self {
        Self { branch: branch.into(), extra: Extra::default() }
    }

    /// With the branch `qcow`.
    #[inline]
    pub fn qcow() -> Self {
        Self::new(QCryptoBlockInfoBranch::Qcow)
    }

    /// With the branch `luks`.
    pub fn luks(
        cipher_alg: impl Into<QCryptoCipherAlgo>,
        cipher_mode: impl Into<QCryptoCipherMode>,
        ivgen_alg: impl Into<QCryptoIvGenAlgo>,
        hash_alg: impl Into<QCryptoHashAlgo>,
        detached_header: bool,
        payload_offset: i64,
        master_key_iters: i64,
        uuid: impl Into<String>,
        slots: impl IntoIterator<Item = impl Into<QCryptoBlockInfoLuksSlot>>,
    ) -> Self {
        let members = QCryptoBlockInfoLuks::new(
            cipher_alg,
            cipher_mode,
            ivgen_alg,
            hash_alg,
            detached_header,
            payload_offset,
            master_key_iters,
            uuid,
            slots,
        );
        Self::new(QCryptoBlockInfoBranch::Luks(members))
    }
}

/// The branches of [`QCryptoBlockInfo`], by the value of `format`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum QCryptoBlockInfoBranch {
    /// Branch `qcow`.
    Qcow,
    /// Branch `luks`.
    Luks(QCryptoBlockInfoLuks),
    /// A branch that this type does not know. Its members are in `extra`.
    Unknown(Box<str>),
}

impl From<QCryptoBlockInfoLuks> for QCryptoBlockInfoBranch {
    #[inline]
    fn from(value: QCryptoBlockInfoLuks) -> Self {
        Self::Luks(value)
    }
}

union! {
    both QCryptoBlockInfo {}
    format: QCryptoBlockFormat = "format" required,
    branch: QCryptoBlockInfoBranch {
        "qcow" Qcow,
        "luks" Luks(QCryptoBlockInfoLuks),
    }
    extra
}

/// The enum `QCryptoBlockLUKSKeyslotState`, since QEMU 5.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,QCryptoBlockLUKSKeyslotState)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QCryptoBlockLuksKeyslotState {
    /// Value `active`.
    Active,
    /// Value `inactive`.
    Inactive,
}

enumeration! { sent QCryptoBlockLuksKeyslotState {
    "active" Active,
    "inactive" Inactive,
} }

/// The struct `QCryptoBlockAmendOptionsLUKS`, since QEMU 5.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,QCryptoBlockAmendOptionsLUKS)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct QCryptoBlockAmendOptionsLuks {
    /// Member `state`.
    pub state: QCryptoBlockLuksKeyslotState,
    /// Member `new-secret`.
    #[doc(alias = "new-secret")]
    pub new_secret: Option<String>,
    /// Member `old-secret`.
    #[doc(alias = "old-secret")]
    pub old_secret: Option<String>,
    /// Member `keyslot`.
    pub keyslot: Option<i64>,
    /// Member `iter-time`.
    #[doc(alias = "iter-time")]
    pub iter_time: Option<i64>,
    /// Member `secret`.
    pub secret: Option<String>,
}

impl QCryptoBlockAmendOptionsLuks {
    /// With the mandatory members, no optional one set.
    pub fn new(state: impl Into<QCryptoBlockLuksKeyslotState>) -> Self {
        Self { state: state.into(), new_secret: None, old_secret: None, keyslot: None, iter_time: None, secret: None }
    }

    /// Sets `new-secret`.
    #[must_use]
    pub fn new_secret(mut self, new_secret: impl Into<String>) -> Self {
        self.new_secret = Some(new_secret.into());
        self
    }

    /// Sets `old-secret`.
    #[must_use]
    pub fn old_secret(mut self, old_secret: impl Into<String>) -> Self {
        self.old_secret = Some(old_secret.into());
        self
    }

    /// Sets `keyslot`.
    #[must_use]
    #[inline]
    pub fn keyslot(mut self, keyslot: i64) -> Self {
        self.keyslot = Some(keyslot);
        self
    }

    /// Sets `iter-time`.
    #[must_use]
    #[inline]
    pub fn iter_time(mut self, iter_time: i64) -> Self {
        self.iter_time = Some(iter_time);
        self
    }

    /// Sets `secret`.
    #[must_use]
    pub fn secret(mut self, secret: impl Into<String>) -> Self {
        self.secret = Some(secret.into());
        self
    }
}

record! { sent QCryptoBlockAmendOptionsLuks {
    state: "state" required,
    new_secret: "new-secret" optional,
    old_secret: "old-secret" optional,
    keyslot: "keyslot" optional,
    iter_time: "iter-time" optional,
    secret: "secret" optional,
} }

/// The union `QCryptoBlockAmendOptions`, since QEMU 5.1.
///
/// Its tag is `format`, which [`QCryptoBlockAmendOptionsBranch`] stands for.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,QCryptoBlockAmendOptions)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct QCryptoBlockAmendOptions {
    /// What `format` is, and the members that come with it.
    pub branch: QCryptoBlockAmendOptionsBranch,
}

impl QCryptoBlockAmendOptions {
    /// With the mandatory members, no optional one set.
    pub fn new(branch: impl Into<QCryptoBlockAmendOptionsBranch>) -> Self {
        Self { branch: branch.into() }
    }

    /// With the branch `qcow`.
    #[inline]
    pub fn qcow() -> Self {
        Self::new(QCryptoBlockAmendOptionsBranch::Qcow)
    }

    /// With the branch `luks`.
    pub fn luks(state: impl Into<QCryptoBlockLuksKeyslotState>) -> Self {
        Self::new(QCryptoBlockAmendOptionsBranch::Luks(QCryptoBlockAmendOptionsLuks::new(state)))
    }
}

/// The branches of [`QCryptoBlockAmendOptions`], by the value of `format`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum QCryptoBlockAmendOptionsBranch {
    /// Branch `qcow`.
    Qcow,
    /// Branch `luks`.
    Luks(QCryptoBlockAmendOptionsLuks),
}

impl From<QCryptoBlockAmendOptionsLuks> for QCryptoBlockAmendOptionsBranch {
    #[inline]
    fn from(value: QCryptoBlockAmendOptionsLuks) -> Self {
        Self::Luks(value)
    }
}

union! {
    sent QCryptoBlockAmendOptions {}
    format: QCryptoBlockFormat = "format" required,
    branch: QCryptoBlockAmendOptionsBranch {
        "qcow" Qcow,
        "luks" Luks(QCryptoBlockAmendOptionsLuks),
    }
}

/// The struct `SecretCommonProperties`, since QEMU 2.6.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,SecretCommonProperties)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SecretCommonProperties {
    /// Member `format`.
    pub format: Option<QCryptoSecretFormat>,
    /// Member `keyid`.
    pub keyid: Option<String>,
    /// Member `iv`.
    pub iv: Option<String>,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl SecretCommonProperties {
    /// With no member set.
    #[inline]
    pub fn new() -> Self {
        Self { format: None, keyid: None, iv: None, extra: Extra::default() }
    }

    /// Sets `format`.
    #[must_use]
    pub fn format(mut self, format: impl Into<QCryptoSecretFormat>) -> Self {
        self.format = Some(format.into());
        self
    }

    /// Sets `keyid`.
    #[must_use]
    pub fn keyid(mut self, keyid: impl Into<String>) -> Self {
        self.keyid = Some(keyid.into());
        self
    }

    /// Sets `iv`.
    #[must_use]
    pub fn iv(mut self, iv: impl Into<String>) -> Self {
        self.iv = Some(iv.into());
        self
    }
}

record! { both SecretCommonProperties {
    format: "format" optional,
    keyid: "keyid" optional,
    iv: "iv" optional,
} extra }

/// The struct `SecretProperties`, since QEMU 2.6.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,SecretProperties)
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SecretProperties {
    /// Member `format`.
    pub format: Option<QCryptoSecretFormat>,
    /// Member `keyid`.
    pub keyid: Option<String>,
    /// Member `iv`.
    pub iv: Option<String>,
    /// Member `data`.
    pub data: Option<String>,
    /// Member `file`.
    pub file: Option<String>,
}

impl SecretProperties {
    /// With no member set.
    #[inline]
    pub fn new() -> Self {
        Self { format: None, keyid: None, iv: None, data: None, file: None }
    }

    /// Sets `format`.
    #[must_use]
    pub fn format(mut self, format: impl Into<QCryptoSecretFormat>) -> Self {
        self.format = Some(format.into());
        self
    }

    /// Sets `keyid`.
    #[must_use]
    pub fn keyid(mut self, keyid: impl Into<String>) -> Self {
        self.keyid = Some(keyid.into());
        self
    }

    /// Sets `iv`.
    #[must_use]
    pub fn iv(mut self, iv: impl Into<String>) -> Self {
        self.iv = Some(iv.into());
        self
    }

    /// Sets `data`.
    #[must_use]
    pub fn data(mut self, data: impl Into<String>) -> Self {
        self.data = Some(data.into());
        self
    }

    /// Sets `file`.
    #[must_use]
    pub fn file(mut self, file: impl Into<String>) -> Self {
        self.file = Some(file.into());
        self
    }
}

record! { sent SecretProperties {
    format: "format" optional,
    keyid: "keyid" optional,
    iv: "iv" optional,
    data: "data" optional,
    file: "file" optional,
} }

masked_debug! { SecretProperties {
    format: shown,
    keyid: shown,
    iv: shown,
    data: optional_secret,
    file: shown,
} }

/// The struct `SecretKeyringProperties`, since QEMU 5.1.
///
/// Only in builds with `CONFIG_SECRET_KEYRING`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,SecretKeyringProperties)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SecretKeyringProperties {
    /// Member `format`.
    pub format: Option<QCryptoSecretFormat>,
    /// Member `keyid`.
    pub keyid: Option<String>,
    /// Member `iv`.
    pub iv: Option<String>,
    /// Member `serial`.
    pub serial: i32,
}

impl SecretKeyringProperties {
    /// With the mandatory members, no optional one set.
    #[inline]
    pub fn new(serial: i32) -> Self {
        Self { format: None, keyid: None, iv: None, serial }
    }

    /// Sets `format`.
    #[must_use]
    pub fn format(mut self, format: impl Into<QCryptoSecretFormat>) -> Self {
        self.format = Some(format.into());
        self
    }

    /// Sets `keyid`.
    #[must_use]
    pub fn keyid(mut self, keyid: impl Into<String>) -> Self {
        self.keyid = Some(keyid.into());
        self
    }

    /// Sets `iv`.
    #[must_use]
    pub fn iv(mut self, iv: impl Into<String>) -> Self {
        self.iv = Some(iv.into());
        self
    }
}

record! { sent SecretKeyringProperties {
    format: "format" optional,
    keyid: "keyid" optional,
    iv: "iv" optional,
    serial: "serial" required,
} }

/// The struct `TlsCredsProperties`, since QEMU 2.5.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,TlsCredsProperties)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TlsCredsProperties {
    /// Member `verify-peer`.
    #[doc(alias = "verify-peer")]
    pub verify_peer: Option<bool>,
    /// Member `dir`.
    pub dir: Option<String>,
    /// Member `endpoint`.
    pub endpoint: Option<QCryptoTlsCredsEndpoint>,
    /// Member `priority`.
    pub priority: Option<String>,
}

impl TlsCredsProperties {
    /// With no member set.
    #[inline]
    pub fn new() -> Self {
        Self { verify_peer: None, dir: None, endpoint: None, priority: None }
    }

    /// Sets `verify-peer`.
    #[must_use]
    #[inline]
    pub fn verify_peer(mut self, verify_peer: bool) -> Self {
        self.verify_peer = Some(verify_peer);
        self
    }

    /// Sets `dir`.
    #[must_use]
    pub fn dir(mut self, dir: impl Into<String>) -> Self {
        self.dir = Some(dir.into());
        self
    }

    /// Sets `endpoint`.
    #[must_use]
    pub fn endpoint(mut self, endpoint: impl Into<QCryptoTlsCredsEndpoint>) -> Self {
        self.endpoint = Some(endpoint.into());
        self
    }

    /// Sets `priority`.
    #[must_use]
    pub fn priority(mut self, priority: impl Into<String>) -> Self {
        self.priority = Some(priority.into());
        self
    }
}

record! { sent TlsCredsProperties {
    verify_peer: "verify-peer" optional,
    dir: "dir" optional,
    endpoint: "endpoint" optional,
    priority: "priority" optional,
} }

/// The struct `TlsCredsAnonProperties`, since QEMU 2.5.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,TlsCredsAnonProperties)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TlsCredsAnonProperties {
    /// Member `verify-peer`.
    #[doc(alias = "verify-peer")]
    pub verify_peer: Option<bool>,
    /// Member `dir`.
    pub dir: Option<String>,
    /// Member `endpoint`.
    pub endpoint: Option<QCryptoTlsCredsEndpoint>,
    /// Member `priority`.
    pub priority: Option<String>,
}

impl TlsCredsAnonProperties {
    /// With no member set.
    #[inline]
    pub fn new() -> Self {
        Self { verify_peer: None, dir: None, endpoint: None, priority: None }
    }

    /// Sets `verify-peer`.
    #[must_use]
    #[inline]
    pub fn verify_peer(mut self, verify_peer: bool) -> Self {
        self.verify_peer = Some(verify_peer);
        self
    }

    /// Sets `dir`.
    #[must_use]
    pub fn dir(mut self, dir: impl Into<String>) -> Self {
        self.dir = Some(dir.into());
        self
    }

    /// Sets `endpoint`.
    #[must_use]
    pub fn endpoint(mut self, endpoint: impl Into<QCryptoTlsCredsEndpoint>) -> Self {
        self.endpoint = Some(endpoint.into());
        self
    }

    /// Sets `priority`.
    #[must_use]
    pub fn priority(mut self, priority: impl Into<String>) -> Self {
        self.priority = Some(priority.into());
        self
    }
}

record! { sent TlsCredsAnonProperties {
    verify_peer: "verify-peer" optional,
    dir: "dir" optional,
    endpoint: "endpoint" optional,
    priority: "priority" optional,
} }

/// The struct `TlsCredsPskProperties`, since QEMU 3.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,TlsCredsPskProperties)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TlsCredsPskProperties {
    /// Member `verify-peer`.
    #[doc(alias = "verify-peer")]
    pub verify_peer: Option<bool>,
    /// Member `dir`.
    pub dir: Option<String>,
    /// Member `endpoint`.
    pub endpoint: Option<QCryptoTlsCredsEndpoint>,
    /// Member `priority`.
    pub priority: Option<String>,
    /// Member `username`.
    pub username: Option<String>,
}

impl TlsCredsPskProperties {
    /// With no member set.
    #[inline]
    pub fn new() -> Self {
        Self { verify_peer: None, dir: None, endpoint: None, priority: None, username: None }
    }

    /// Sets `verify-peer`.
    #[must_use]
    #[inline]
    pub fn verify_peer(mut self, verify_peer: bool) -> Self {
        self.verify_peer = Some(verify_peer);
        self
    }

    /// Sets `dir`.
    #[must_use]
    pub fn dir(mut self, dir: impl Into<String>) -> Self {
        self.dir = Some(dir.into());
        self
    }

    /// Sets `endpoint`.
    #[must_use]
    pub fn endpoint(mut self, endpoint: impl Into<QCryptoTlsCredsEndpoint>) -> Self {
        self.endpoint = Some(endpoint.into());
        self
    }

    /// Sets `priority`.
    #[must_use]
    pub fn priority(mut self, priority: impl Into<String>) -> Self {
        self.priority = Some(priority.into());
        self
    }

    /// Sets `username`.
    #[must_use]
    pub fn username(mut self, username: impl Into<String>) -> Self {
        self.username = Some(username.into());
        self
    }
}

record! { sent TlsCredsPskProperties {
    verify_peer: "verify-peer" optional,
    dir: "dir" optional,
    endpoint: "endpoint" optional,
    priority: "priority" optional,
    username: "username" optional,
} }

/// The struct `TlsCredsX509Properties`, since QEMU 2.5.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,TlsCredsX509Properties)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TlsCredsX509Properties {
    /// Member `verify-peer`.
    #[doc(alias = "verify-peer")]
    pub verify_peer: Option<bool>,
    /// Member `dir`.
    pub dir: Option<String>,
    /// Member `endpoint`.
    pub endpoint: Option<QCryptoTlsCredsEndpoint>,
    /// Member `priority`.
    pub priority: Option<String>,
    /// Member `sanity-check`.
    #[doc(alias = "sanity-check")]
    pub sanity_check: Option<bool>,
    /// Member `passwordid`.
    pub passwordid: Option<String>,
}

impl TlsCredsX509Properties {
    /// With no member set.
    #[inline]
    pub fn new() -> Self {
        Self { verify_peer: None, dir: None, endpoint: None, priority: None, sanity_check: None, passwordid: None }
    }

    /// Sets `verify-peer`.
    #[must_use]
    #[inline]
    pub fn verify_peer(mut self, verify_peer: bool) -> Self {
        self.verify_peer = Some(verify_peer);
        self
    }

    /// Sets `dir`.
    #[must_use]
    pub fn dir(mut self, dir: impl Into<String>) -> Self {
        self.dir = Some(dir.into());
        self
    }

    /// Sets `endpoint`.
    #[must_use]
    pub fn endpoint(mut self, endpoint: impl Into<QCryptoTlsCredsEndpoint>) -> Self {
        self.endpoint = Some(endpoint.into());
        self
    }

    /// Sets `priority`.
    #[must_use]
    pub fn priority(mut self, priority: impl Into<String>) -> Self {
        self.priority = Some(priority.into());
        self
    }

    /// Sets `sanity-check`.
    #[must_use]
    #[inline]
    pub fn sanity_check(mut self, sanity_check: bool) -> Self {
        self.sanity_check = Some(sanity_check);
        self
    }

    /// Sets `passwordid`.
    #[must_use]
    pub fn passwordid(mut self, passwordid: impl Into<String>) -> Self {
        self.passwordid = Some(passwordid.into());
        self
    }
}

record! { sent TlsCredsX509Properties {
    verify_peer: "verify-peer" optional,
    dir: "dir" optional,
    endpoint: "endpoint" optional,
    priority: "priority" optional,
    sanity_check: "sanity-check" optional,
    passwordid: "passwordid" optional,
} }

/// The enum `QCryptoAkCipherAlgo`, since QEMU 7.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,QCryptoAkCipherAlgo)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QCryptoAkCipherAlgo {
    /// Value `rsa`.
    Rsa,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { both QCryptoAkCipherAlgo {
    "rsa" Rsa,
} open }

/// The enum `QCryptoAkCipherKeyType`, since QEMU 7.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,QCryptoAkCipherKeyType)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QCryptoAkCipherKeyType {
    /// Value `public`.
    Public,
    /// Value `private`.
    Private,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { both QCryptoAkCipherKeyType {
    "public" Public,
    "private" Private,
} open }

/// The enum `QCryptoRSAPaddingAlgo`, since QEMU 7.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,QCryptoRSAPaddingAlgo)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QCryptoRsaPaddingAlgo {
    /// Value `raw`.
    Raw,
    /// Value `pkcs1`.
    Pkcs1,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { both QCryptoRsaPaddingAlgo {
    "raw" Raw,
    "pkcs1" Pkcs1,
} open }

/// The struct `QCryptoAkCipherOptionsRSA`, since QEMU 7.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,QCryptoAkCipherOptionsRSA)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct QCryptoAkCipherOptionsRsa {
    /// Member `hash-alg`.
    #[doc(alias = "hash-alg")]
    pub hash_alg: QCryptoHashAlgo,
    /// Member `padding-alg`.
    #[doc(alias = "padding-alg")]
    pub padding_alg: QCryptoRsaPaddingAlgo,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl QCryptoAkCipherOptionsRsa {
    /// With the mandatory members, no optional one set.
    pub fn new(hash_alg: impl Into<QCryptoHashAlgo>, padding_alg: impl Into<QCryptoRsaPaddingAlgo>) -> Self {
        Self { hash_alg: hash_alg.into(), padding_alg: padding_alg.into(), extra: Extra::default() }
    }
}

record! { both QCryptoAkCipherOptionsRsa {
    hash_alg: "hash-alg" required,
    padding_alg: "padding-alg" required,
} extra }

/// The union `QCryptoAkCipherOptions`, since QEMU 7.1.
///
/// Its tag is `alg`, which [`QCryptoAkCipherOptionsBranch`] stands for.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,QCryptoAkCipherOptions)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct QCryptoAkCipherOptions {
    /// What `alg` is, and the members that come with it.
    pub branch: QCryptoAkCipherOptionsBranch,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl QCryptoAkCipherOptions {
    /// With the mandatory members, no optional one set.
    pub fn new(branch: impl Into<QCryptoAkCipherOptionsBranch>) -> Self {
        Self { branch: branch.into(), extra: Extra::default() }
    }

    /// With the branch `rsa`.
    pub fn rsa(hash_alg: impl Into<QCryptoHashAlgo>, padding_alg: impl Into<QCryptoRsaPaddingAlgo>) -> Self {
        Self::new(QCryptoAkCipherOptionsBranch::Rsa(QCryptoAkCipherOptionsRsa::new(hash_alg, padding_alg)))
    }
}

/// The branches of [`QCryptoAkCipherOptions`], by the value of `alg`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum QCryptoAkCipherOptionsBranch {
    /// Branch `rsa`.
    Rsa(QCryptoAkCipherOptionsRsa),
    /// A branch that this type does not know. Its members are in `extra`.
    Unknown(Box<str>),
}

impl From<QCryptoAkCipherOptionsRsa> for QCryptoAkCipherOptionsBranch {
    #[inline]
    fn from(value: QCryptoAkCipherOptionsRsa) -> Self {
        Self::Rsa(value)
    }
}

union! {
    both QCryptoAkCipherOptions {}
    alg: QCryptoAkCipherAlgo = "alg" required,
    branch: QCryptoAkCipherOptionsBranch {
        "rsa" Rsa(QCryptoAkCipherOptionsRsa),
    }
    extra
}
