// Generated as `qmp` from schemas/qapi/crypto.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Types, commands and events of `schemas/qapi/crypto.json`.

#[allow(unused_imports)] // not every module needs types of others
use super::*;
use crate::Extra;
use crate::wire::{enumeration, masked_debug, record, union};

/// Side of a TLS connection that uses a credentials object.
///
/// The enum `QCryptoTLSCredsEndpoint`, since QEMU 2.5.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,QCryptoTLSCredsEndpoint)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QCryptoTlsCredsEndpoint {
    /// QEMU opens the connection, as for an outgoing migration or an NBD disk.
    Client,
    /// QEMU accepts connections, as for VNC, an NBD export or an incoming migration.
    Server,
}

enumeration! { sent QCryptoTlsCredsEndpoint {
    "client" Client,
    "server" Server,
} }

/// Encoding of the data given to a secret object.
///
/// The enum `QCryptoSecretFormat`, since QEMU 2.6.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,QCryptoSecretFormat)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QCryptoSecretFormat {
    /// The bytes themselves. In QMP, only secrets that are valid UTF-8 can be given this way.
    Raw,
    /// Base64 text that QEMU decodes. Needed for binary and for encrypted secrets in QMP.
    Base64,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { both QCryptoSecretFormat {
    "raw" Raw,
    "base64" Base64,
} open }

/// Hash function for digests and for key derivation.
///
/// The enum `QCryptoHashAlgo`, since QEMU 2.6.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,QCryptoHashAlgo)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QCryptoHashAlgo {
    /// MD5, 128-bit digest. Broken; for old data only.
    Md5,
    /// SHA-1, 160-bit digest. Collisions are known; for old data only.
    Sha1,
    /// SHA-2 with a 224-bit digest.
    ///
    /// Value `sha224`, since QEMU 2.7.
    Sha224,
    /// SHA-2 with a 256-bit digest. The usual choice.
    Sha256,
    /// SHA-2 with a 384-bit digest.
    ///
    /// Value `sha384`, since QEMU 2.7.
    Sha384,
    /// SHA-2 with a 512-bit digest.
    ///
    /// Value `sha512`, since QEMU 2.7.
    Sha512,
    /// RIPEMD with a 160-bit digest.
    ///
    /// Value `ripemd160`, since QEMU 2.7.
    Ripemd160,
    /// Chinese standard hash, 256-bit digest. Needs a library that supports it.
    ///
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

/// Block cipher and key size for the encryption of data.
///
/// In the mode `xts` the key material is twice as long, because the mode needs two keys.
/// Which algorithms exist depends on the library QEMU was built with.
///
/// The enum `QCryptoCipherAlgo`, since QEMU 2.6.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,QCryptoCipherAlgo)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QCryptoCipherAlgo {
    /// AES, key of 16 bytes.
    #[doc(alias = "aes-128")]
    Aes128,
    /// AES, key of 24 bytes.
    #[doc(alias = "aes-192")]
    Aes192,
    /// AES, key of 32 bytes. The usual choice.
    #[doc(alias = "aes-256")]
    Aes256,
    /// Single DES, key of 8 bytes. Exists for VNC passwords only.
    ///
    /// Value `des`, since QEMU 6.1.
    Des,
    /// Triple DES, key of 24 bytes. For old data only.
    ///
    /// Value `3des`, since QEMU 2.9.
    #[doc(alias = "3des")]
    _3des,
    /// CAST5, key of 16 bytes, blocks of 8 bytes.
    #[doc(alias = "cast5-128")]
    Cast5128,
    /// Serpent, key of 16 bytes.
    #[doc(alias = "serpent-128")]
    Serpent128,
    /// Serpent, key of 24 bytes.
    #[doc(alias = "serpent-192")]
    Serpent192,
    /// Serpent, key of 32 bytes.
    #[doc(alias = "serpent-256")]
    Serpent256,
    /// Twofish, key of 16 bytes.
    #[doc(alias = "twofish-128")]
    Twofish128,
    /// Twofish, key of 24 bytes.
    #[doc(alias = "twofish-192")]
    Twofish192,
    /// Twofish, key of 32 bytes.
    #[doc(alias = "twofish-256")]
    Twofish256,
    /// Chinese standard cipher, key of 16 bytes.
    ///
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

/// How a block cipher is applied to data longer than one block.
///
/// The enum `QCryptoCipherMode`, since QEMU 2.6.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,QCryptoCipherMode)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QCryptoCipherMode {
    /// Each block is encrypted by itself. Equal blocks stay recognizable; not for disks.
    Ecb,
    /// Each block is combined with the one before. Used by old disk formats.
    Cbc,
    /// Mode made for disk sectors, with two keys. The usual choice for LUKS.
    Xts,
    /// The cipher makes a key stream from a counter.
    ///
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

/// How the initialization vector of a disk sector is made from its number.
///
/// The enum `QCryptoIVGenAlgo`, since QEMU 2.6.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,QCryptoIVGenAlgo)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QCryptoIvGenAlgo {
    /// Low 32 bits of the sector number. Repeats on disks above 2 TiB; for old dm-crypt volumes only.
    Plain,
    /// All 64 bits of the sector number. The usual choice.
    Plain64,
    /// The sector number is encrypted under the hashed key of the disk, so that the vectors cannot be predicted.
    Essiv,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { both QCryptoIvGenAlgo {
    "plain" Plain,
    "plain64" Plain64,
    "essiv" Essiv,
} open }

/// Format of an encrypted disk: where its keys are kept and how its data is encrypted.
///
/// The enum `QCryptoBlockFormat`, since QEMU 2.6.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,QCryptoBlockFormat)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QCryptoBlockFormat {
    /// AES in CBC mode keyed directly by the password, as in old qcow and qcow2 images. Insecure; use it only to
    /// convert them.
    Qcow,
    /// LUKS version 1, with a header that holds the key in up to 8 password slots.
    Luks,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { both QCryptoBlockFormat {
    "qcow" Qcow,
    "luks" Luks,
} open }

/// Choice of the encryption format, common to all encryption options.
///
/// The struct `QCryptoBlockOptionsBase`, since QEMU 2.6.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,QCryptoBlockOptionsBase)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct QCryptoBlockOptionsBase {
    /// Encryption format. It selects which other members are allowed.
    pub format: QCryptoBlockFormat,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl QCryptoBlockOptionsBase {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(format: impl Into<QCryptoBlockFormat>) -> Self {
        Self { format: format.into(), extra: Extra::default() }
    }
}

record! { both QCryptoBlockOptionsBase {
    format: "format" required,
} extra }

/// Options for the old AES encryption of qcow and qcow2 images.
///
/// The struct `QCryptoBlockOptionsQCow`, since QEMU 2.6.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,QCryptoBlockOptionsQCow)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QCryptoBlockOptionsQCow {
    /// Identifier of the `secret` object that holds the password. If absent: only metadata can be read, as
    /// `qemu-img info` does.
    #[doc(alias = "key-secret")]
    pub key_secret: Option<String>,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl QCryptoBlockOptionsQCow {
    /// Creates a value with no member set.
    #[inline]
    pub fn new() -> Self {
        Self { key_secret: None, extra: Extra::default() }
    }

    /// Sets `key-secret`. Identifier of the `secret` object that holds the password. If absent: only metadata can
    /// be read, as `qemu-img info` does.
    #[must_use]
    pub fn key_secret(mut self, key_secret: impl Into<String>) -> Self {
        self.key_secret = Some(key_secret.into());
        self
    }
}

record! { both QCryptoBlockOptionsQCow {
    key_secret: "key-secret" optional,
} extra }

/// Options that unlock a LUKS volume.
///
/// The struct `QCryptoBlockOptionsLUKS`, since QEMU 2.6.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,QCryptoBlockOptionsLUKS)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QCryptoBlockOptionsLuks {
    /// Identifier of the `secret` object that holds the password of one of the key slots. If absent: only metadata
    /// can be read, as `qemu-img info` does.
    #[doc(alias = "key-secret")]
    pub key_secret: Option<String>,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl QCryptoBlockOptionsLuks {
    /// Creates a value with no member set.
    #[inline]
    pub fn new() -> Self {
        Self { key_secret: None, extra: Extra::default() }
    }

    /// Sets `key-secret`. Identifier of the `secret` object that holds the password of one of the key slots. If
    /// absent: only metadata can be read, as `qemu-img info` does.
    #[must_use]
    pub fn key_secret(mut self, key_secret: impl Into<String>) -> Self {
        self.key_secret = Some(key_secret.into());
        self
    }
}

record! { both QCryptoBlockOptionsLuks {
    key_secret: "key-secret" optional,
} extra }

/// Options for the header and the cipher of a new LUKS volume.
///
/// The struct `QCryptoBlockCreateOptionsLUKS`, since QEMU 2.6.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,QCryptoBlockCreateOptionsLUKS)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QCryptoBlockCreateOptionsLuks {
    /// Identifier of the `secret` object that holds the password of one of the key slots. If absent: only metadata
    /// can be read, as `qemu-img info` does.
    #[doc(alias = "key-secret")]
    pub key_secret: Option<String>,
    /// Cipher for the data and the key slots. Default: `aes-256`.
    #[doc(alias = "cipher-alg")]
    pub cipher_alg: Option<QCryptoCipherAlgo>,
    /// Mode in which the cipher is used. Default: `xts`.
    #[doc(alias = "cipher-mode")]
    pub cipher_mode: Option<QCryptoCipherMode>,
    /// Method that makes the initialization vectors of the sectors. Default: `plain64`.
    #[doc(alias = "ivgen-alg")]
    pub ivgen_alg: Option<QCryptoIvGenAlgo>,
    /// Hash for the method `essiv` of `ivgen-alg`. If absent: SHA-256 for `essiv`, no hash for the other methods.
    #[doc(alias = "ivgen-hash-alg")]
    pub ivgen_hash_alg: Option<QCryptoHashAlgo>,
    /// Hash for the derivation of keys from passwords and for the digest of the volume key. Default: `sha256`.
    #[doc(alias = "hash-alg")]
    pub hash_alg: Option<QCryptoHashAlgo>,
    /// Time that unlocking takes on this host. QEMU measures the host and sets the iterations of PBKDF2
    /// accordingly. More makes passwords harder to guess. Unit: milliseconds. Default: `2000`.
    ///
    /// Member `iter-time`, since QEMU 2.8.
    #[doc(alias = "iter-time")]
    pub iter_time: Option<i64>,
}

impl QCryptoBlockCreateOptionsLuks {
    /// Creates a value with no member set.
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

    /// Sets `key-secret`. Identifier of the `secret` object that holds the password of one of the key slots. If
    /// absent: only metadata can be read, as `qemu-img info` does.
    #[must_use]
    pub fn key_secret(mut self, key_secret: impl Into<String>) -> Self {
        self.key_secret = Some(key_secret.into());
        self
    }

    /// Sets `cipher-alg`. Cipher for the data and the key slots. Default: `aes-256`.
    #[must_use]
    pub fn cipher_alg(mut self, cipher_alg: impl Into<QCryptoCipherAlgo>) -> Self {
        self.cipher_alg = Some(cipher_alg.into());
        self
    }

    /// Sets `cipher-mode`. Mode in which the cipher is used. Default: `xts`.
    #[must_use]
    pub fn cipher_mode(mut self, cipher_mode: impl Into<QCryptoCipherMode>) -> Self {
        self.cipher_mode = Some(cipher_mode.into());
        self
    }

    /// Sets `ivgen-alg`. Method that makes the initialization vectors of the sectors. Default: `plain64`.
    #[must_use]
    pub fn ivgen_alg(mut self, ivgen_alg: impl Into<QCryptoIvGenAlgo>) -> Self {
        self.ivgen_alg = Some(ivgen_alg.into());
        self
    }

    /// Sets `ivgen-hash-alg`. Hash for the method `essiv` of `ivgen-alg`. If absent: SHA-256 for `essiv`, no hash
    /// for the other methods.
    #[must_use]
    pub fn ivgen_hash_alg(mut self, ivgen_hash_alg: impl Into<QCryptoHashAlgo>) -> Self {
        self.ivgen_hash_alg = Some(ivgen_hash_alg.into());
        self
    }

    /// Sets `hash-alg`. Hash for the derivation of keys from passwords and for the digest of the volume key.
    /// Default: `sha256`.
    #[must_use]
    pub fn hash_alg(mut self, hash_alg: impl Into<QCryptoHashAlgo>) -> Self {
        self.hash_alg = Some(hash_alg.into());
        self
    }

    /// Sets `iter-time`. Time that unlocking takes on this host. QEMU measures the host and sets the iterations of
    /// PBKDF2 accordingly. More makes passwords harder to guess. Unit: milliseconds. Default: `2000`.
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

/// Options that unlock an encrypted volume, by encryption format.
///
/// The union `QCryptoBlockOpenOptions`, since QEMU 2.6.
///
/// Its tag is `format`. [`QCryptoBlockOpenOptionsBranch`] has the values of the tag.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,QCryptoBlockOpenOptions)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct QCryptoBlockOpenOptions {
    /// Encryption format. It selects which other members are allowed.
    ///
    /// The value of `format`, with the members of its branch.
    pub branch: QCryptoBlockOpenOptionsBranch,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl QCryptoBlockOpenOptions {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(branch: impl Into<QCryptoBlockOpenOptionsBranch>) -> Self {
        Self { branch: branch.into(), extra: Extra::default() }
    }

    /// AES in CBC mode keyed directly by the password, as in old qcow and qcow2 images. Insecure; use it only to
    /// convert them.
    ///
    /// Creates a value with the branch `qcow`.
    #[inline]
    pub fn qcow() -> Self {
        Self::new(QCryptoBlockOpenOptionsBranch::Qcow(QCryptoBlockOptionsQCow::new()))
    }

    /// LUKS version 1, with a header that holds the key in up to 8 password slots.
    ///
    /// Creates a value with the branch `luks`.
    #[inline]
    pub fn luks() -> Self {
        Self::new(QCryptoBlockOpenOptionsBranch::Luks(QCryptoBlockOptionsLuks::new()))
    }
}

/// The branches of [`QCryptoBlockOpenOptions`], by the value of `format`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum QCryptoBlockOpenOptionsBranch {
    /// AES in CBC mode keyed directly by the password, as in old qcow and qcow2 images. Insecure; use it only to
    /// convert them.
    Qcow(QCryptoBlockOptionsQCow),
    /// LUKS version 1, with a header that holds the key in up to 8 password slots.
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

/// Options that encrypt a new volume, by encryption format.
///
/// The union `QCryptoBlockCreateOptions`, since QEMU 2.6.
///
/// Its tag is `format`. [`QCryptoBlockCreateOptionsBranch`] has the values of the tag.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,QCryptoBlockCreateOptions)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct QCryptoBlockCreateOptions {
    /// Encryption format. It selects which other members are allowed.
    ///
    /// The value of `format`, with the members of its branch.
    pub branch: QCryptoBlockCreateOptionsBranch,
}

impl QCryptoBlockCreateOptions {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(branch: impl Into<QCryptoBlockCreateOptionsBranch>) -> Self {
        Self { branch: branch.into() }
    }

    /// AES in CBC mode keyed directly by the password, as in old qcow and qcow2 images. Insecure; use it only to
    /// convert them.
    ///
    /// Creates a value with the branch `qcow`.
    #[inline]
    pub fn qcow() -> Self {
        Self::new(QCryptoBlockCreateOptionsBranch::Qcow(QCryptoBlockOptionsQCow::new()))
    }

    /// LUKS version 1, with a header that holds the key in up to 8 password slots.
    ///
    /// Creates a value with the branch `luks`.
    #[inline]
    pub fn luks() -> Self {
        Self::new(QCryptoBlockCreateOptionsBranch::Luks(QCryptoBlockCreateOptionsLuks::new()))
    }
}

/// The branches of [`QCryptoBlockCreateOptions`], by the value of `format`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum QCryptoBlockCreateOptionsBranch {
    /// AES in CBC mode keyed directly by the password, as in old qcow and qcow2 images. Insecure; use it only to
    /// convert them.
    Qcow(QCryptoBlockOptionsQCow),
    /// LUKS version 1, with a header that holds the key in up to 8 password slots.
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

/// Encryption format of a volume, common to the information about all formats.
///
/// The struct `QCryptoBlockInfoBase`, since QEMU 2.7.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,QCryptoBlockInfoBase)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct QCryptoBlockInfoBase {
    /// Encryption format. It selects which other members are present.
    pub format: QCryptoBlockFormat,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl QCryptoBlockInfoBase {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(format: impl Into<QCryptoBlockFormat>) -> Self {
        Self { format: format.into(), extra: Extra::default() }
    }
}

record! { both QCryptoBlockInfoBase {
    format: "format" required,
} extra }

/// State of one of the 8 password slots of a LUKS header.
///
/// The struct `QCryptoBlockInfoLUKSSlot`, since QEMU 2.7.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,QCryptoBlockInfoLUKSSlot)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct QCryptoBlockInfoLuksSlot {
    /// Whether a password of this slot unlocks the volume.
    pub active: bool,
    /// Iterations of PBKDF2 that turn the password into the slot's key. If absent: the slot is not active.
    pub iters: Option<i64>,
    /// Number of stripes over which the anti-forensic splitter spreads the key, 4000 as a rule. If absent: the slot
    /// is not active.
    pub stripes: Option<i64>,
    /// Place of the slot's key material, from the start of the header. Unit: bytes.
    #[doc(alias = "key-offset")]
    pub key_offset: i64,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl QCryptoBlockInfoLuksSlot {
    /// Creates a value with the mandatory members and no optional one.
    #[inline]
    pub fn new(active: bool, key_offset: i64) -> Self {
        Self { active, iters: None, stripes: None, key_offset, extra: Extra::default() }
    }

    /// Sets `iters`. Iterations of PBKDF2 that turn the password into the slot's key. If absent: the slot is not
    /// active.
    #[must_use]
    #[inline]
    pub fn iters(mut self, iters: i64) -> Self {
        self.iters = Some(iters);
        self
    }

    /// Sets `stripes`. Number of stripes over which the anti-forensic splitter spreads the key, 4000 as a rule. If
    /// absent: the slot is not active.
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

/// Parameters of a LUKS volume, as read from its header.
///
/// The struct `QCryptoBlockInfoLUKS`, since QEMU 2.7.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,QCryptoBlockInfoLUKS)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct QCryptoBlockInfoLuks {
    /// Cipher for the data and the key slots.
    #[doc(alias = "cipher-alg")]
    pub cipher_alg: QCryptoCipherAlgo,
    /// Mode in which the cipher is used.
    #[doc(alias = "cipher-mode")]
    pub cipher_mode: QCryptoCipherMode,
    /// Method that makes the initialization vectors of the sectors.
    #[doc(alias = "ivgen-alg")]
    pub ivgen_alg: QCryptoIvGenAlgo,
    /// Hash for the method `essiv`. If absent: the method needs no hash.
    #[doc(alias = "ivgen-hash-alg")]
    pub ivgen_hash_alg: Option<QCryptoHashAlgo>,
    /// Hash for key derivation and for the digest of the volume key.
    #[doc(alias = "hash-alg")]
    pub hash_alg: QCryptoHashAlgo,
    /// Whether the header is stored apart from the data.
    ///
    /// Member `detached-header`, since QEMU 9.0. Servers before 9.0 leave it out.
    #[doc(alias = "detached-header")]
    pub detached_header: Option<bool>,
    /// Place of the first encrypted data, from the start of the volume. Unit: bytes.
    #[doc(alias = "payload-offset")]
    pub payload_offset: i64,
    /// Iterations of PBKDF2 for the digest by which a volume key is verified.
    #[doc(alias = "master-key-iters")]
    pub master_key_iters: i64,
    /// UUID of the volume, as `blkid` shows it.
    pub uuid: String,
    /// State of all key slots, in the order of the header.
    pub slots: Vec<QCryptoBlockInfoLuksSlot>,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl QCryptoBlockInfoLuks {
    /// Creates a value with the mandatory members and no optional one.
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

    /// Sets `ivgen-hash-alg`. Hash for the method `essiv`. If absent: the method needs no hash.
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

/// Information about an encrypted volume, by encryption format.
///
/// The union `QCryptoBlockInfo`, since QEMU 2.7.
///
/// Its tag is `format`. [`QCryptoBlockInfoBranch`] has the values of the tag.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,QCryptoBlockInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct QCryptoBlockInfo {
    /// Encryption format. It selects which other members are present.
    ///
    /// The value of `format`, with the members of its branch.
    pub branch: QCryptoBlockInfoBranch,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl QCryptoBlockInfo {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(branch: impl Into<QCryptoBlockInfoBranch>) -> Self {
        Self { branch: branch.into(), extra: Extra::default() }
    }

    /// AES in CBC mode keyed directly by the password, as in old qcow and qcow2 images. Insecure; use it only to
    /// convert them.
    ///
    /// Creates a value with the branch `qcow`.
    #[inline]
    pub fn qcow() -> Self {
        Self::new(QCryptoBlockInfoBranch::Qcow)
    }

    /// LUKS version 1, with a header that holds the key in up to 8 password slots.
    ///
    /// Creates a value with the branch `luks`.
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
    /// AES in CBC mode keyed directly by the password, as in old qcow and qcow2 images. Insecure; use it only to
    /// convert them.
    Qcow,
    /// LUKS version 1, with a header that holds the key in up to 8 password slots.
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

/// What an amendment does with the affected LUKS key slots.
///
/// The enum `QCryptoBlockLUKSKeyslotState`, since QEMU 5.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,QCryptoBlockLUKSKeyslotState)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QCryptoBlockLuksKeyslotState {
    /// A password is written to a slot and unlocks the volume from then on.
    Active,
    /// The key material is overwritten, and the password no longer works.
    Inactive,
}

enumeration! { sent QCryptoBlockLuksKeyslotState {
    "active" Active,
    "inactive" Inactive,
} }

/// Change that adds a password to a LUKS volume or removes one.
///
/// The volume cannot be unlocked again after its last active slot is erased; this needs `force` of
/// `x-blockdev-amend`.
///
/// The struct `QCryptoBlockAmendOptionsLUKS`, since QEMU 5.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,QCryptoBlockAmendOptionsLUKS)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct QCryptoBlockAmendOptionsLuks {
    /// Whether a password is added (`active`) or removed (`inactive`).
    pub state: QCryptoBlockLuksKeyslotState,
    /// Identifier of the `secret` object with the password to add. Required for `active`, refused for `inactive`.
    #[doc(alias = "new-secret")]
    pub new_secret: Option<String>,
    /// Identifier of a `secret` object: every slot that its password unlocks is erased. Only for `inactive`.
    #[doc(alias = "old-secret")]
    pub old_secret: Option<String>,
    /// Number of the slot, counted from 0. For `active` it must be free unless `force` is set; for `inactive`
    /// exactly this slot is erased. Range: 0 to 7. If absent: the first free slot for `active`; the slots that
    /// `old-secret` unlocks for `inactive`.
    pub keyslot: Option<i64>,
    /// Time that unlocking the new slot takes on this host. Only for `active`. Unit: milliseconds. Default: `2000`.
    #[doc(alias = "iter-time")]
    pub iter_time: Option<i64>,
    /// Identifier of the `secret` object with a password that works now, from which the volume key is recovered. If
    /// absent: the secret with which the image was opened.
    pub secret: Option<String>,
}

impl QCryptoBlockAmendOptionsLuks {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(state: impl Into<QCryptoBlockLuksKeyslotState>) -> Self {
        Self { state: state.into(), new_secret: None, old_secret: None, keyslot: None, iter_time: None, secret: None }
    }

    /// Sets `new-secret`. Identifier of the `secret` object with the password to add. Required for `active`,
    /// refused for `inactive`.
    #[must_use]
    pub fn new_secret(mut self, new_secret: impl Into<String>) -> Self {
        self.new_secret = Some(new_secret.into());
        self
    }

    /// Sets `old-secret`. Identifier of a `secret` object: every slot that its password unlocks is erased. Only for
    /// `inactive`.
    #[must_use]
    pub fn old_secret(mut self, old_secret: impl Into<String>) -> Self {
        self.old_secret = Some(old_secret.into());
        self
    }

    /// Sets `keyslot`. Number of the slot, counted from 0. For `active` it must be free unless `force` is set; for
    /// `inactive` exactly this slot is erased. Range: 0 to 7. If absent: the first free slot for `active`; the
    /// slots that `old-secret` unlocks for `inactive`.
    #[must_use]
    #[inline]
    pub fn keyslot(mut self, keyslot: i64) -> Self {
        self.keyslot = Some(keyslot);
        self
    }

    /// Sets `iter-time`. Time that unlocking the new slot takes on this host. Only for `active`. Unit:
    /// milliseconds. Default: `2000`.
    #[must_use]
    #[inline]
    pub fn iter_time(mut self, iter_time: i64) -> Self {
        self.iter_time = Some(iter_time);
        self
    }

    /// Sets `secret`. Identifier of the `secret` object with a password that works now, from which the volume key
    /// is recovered. If absent: the secret with which the image was opened.
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

/// Change of the encryption settings of an existing volume, by encryption format.
///
/// The union `QCryptoBlockAmendOptions`, since QEMU 5.1.
///
/// Its tag is `format`. [`QCryptoBlockAmendOptionsBranch`] has the values of the tag.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,QCryptoBlockAmendOptions)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct QCryptoBlockAmendOptions {
    /// Encryption format. It selects which other members are allowed.
    ///
    /// The value of `format`, with the members of its branch.
    pub branch: QCryptoBlockAmendOptionsBranch,
}

impl QCryptoBlockAmendOptions {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(branch: impl Into<QCryptoBlockAmendOptionsBranch>) -> Self {
        Self { branch: branch.into() }
    }

    /// AES in CBC mode keyed directly by the password, as in old qcow and qcow2 images. Insecure; use it only to
    /// convert them.
    ///
    /// Creates a value with the branch `qcow`.
    #[inline]
    pub fn qcow() -> Self {
        Self::new(QCryptoBlockAmendOptionsBranch::Qcow)
    }

    /// LUKS version 1, with a header that holds the key in up to 8 password slots.
    ///
    /// Creates a value with the branch `luks`.
    pub fn luks(state: impl Into<QCryptoBlockLuksKeyslotState>) -> Self {
        Self::new(QCryptoBlockAmendOptionsBranch::Luks(QCryptoBlockAmendOptionsLuks::new(state)))
    }
}

/// The branches of [`QCryptoBlockAmendOptions`], by the value of `format`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum QCryptoBlockAmendOptionsBranch {
    /// AES in CBC mode keyed directly by the password, as in old qcow and qcow2 images. Insecure; use it only to
    /// convert them.
    Qcow,
    /// LUKS version 1, with a header that holds the key in up to 8 password slots.
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

/// Properties common to all objects that hold a secret.
///
/// A secret can be encrypted with a second secret, the master key, so that it can pass over QMP without being
/// exposed.
///
/// The struct `SecretCommonProperties`, since QEMU 2.6.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,SecretCommonProperties)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SecretCommonProperties {
    /// Encoding of the secret. Default: `raw`.
    pub format: Option<QCryptoSecretFormat>,
    /// Identifier of another `secret` object, which holds the AES-256 key (32 bytes) that decrypts this secret. If
    /// absent: the secret is not encrypted.
    pub keyid: Option<String>,
    /// Initialization vector for the decryption, 16 bytes in base64. Required with `keyid`, and ignored without it.
    /// If absent: there is no `keyid`.
    pub iv: Option<String>,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl SecretCommonProperties {
    /// Creates a value with no member set.
    #[inline]
    pub fn new() -> Self {
        Self { format: None, keyid: None, iv: None, extra: Extra::default() }
    }

    /// Sets `format`. Encoding of the secret. Default: `raw`.
    #[must_use]
    pub fn format(mut self, format: impl Into<QCryptoSecretFormat>) -> Self {
        self.format = Some(format.into());
        self
    }

    /// Sets `keyid`. Identifier of another `secret` object, which holds the AES-256 key (32 bytes) that decrypts
    /// this secret. If absent: the secret is not encrypted.
    #[must_use]
    pub fn keyid(mut self, keyid: impl Into<String>) -> Self {
        self.keyid = Some(keyid.into());
        self
    }

    /// Sets `iv`. Initialization vector for the decryption, 16 bytes in base64. Required with `keyid`, and ignored
    /// without it. If absent: there is no `keyid`.
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

/// Properties of a `secret` object, which holds a password or a key.
///
/// Exactly one of `data` and `file` is required. The secret is read once, when the object is created.
///
/// The struct `SecretProperties`, since QEMU 2.6.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,SecretProperties)
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SecretProperties {
    /// Encoding of the secret. Default: `raw`.
    pub format: Option<QCryptoSecretFormat>,
    /// Identifier of another `secret` object, which holds the AES-256 key (32 bytes) that decrypts this secret. If
    /// absent: the secret is not encrypted.
    pub keyid: Option<String>,
    /// Initialization vector for the decryption, 16 bytes in base64. Required with `keyid`, and ignored without it.
    /// If absent: there is no `keyid`.
    pub iv: Option<String>,
    /// The secret itself, encoded as `format` says. Visible in logs of the QMP traffic unless encrypted. If absent:
    /// `file` is required.
    pub data: Option<String>,
    /// Path on the host of a file with the secret. A line feed at the end belongs to the secret. If absent: `data`
    /// is required.
    pub file: Option<String>,
}

impl SecretProperties {
    /// Creates a value with no member set.
    #[inline]
    pub fn new() -> Self {
        Self { format: None, keyid: None, iv: None, data: None, file: None }
    }

    /// Sets `format`. Encoding of the secret. Default: `raw`.
    #[must_use]
    pub fn format(mut self, format: impl Into<QCryptoSecretFormat>) -> Self {
        self.format = Some(format.into());
        self
    }

    /// Sets `keyid`. Identifier of another `secret` object, which holds the AES-256 key (32 bytes) that decrypts
    /// this secret. If absent: the secret is not encrypted.
    #[must_use]
    pub fn keyid(mut self, keyid: impl Into<String>) -> Self {
        self.keyid = Some(keyid.into());
        self
    }

    /// Sets `iv`. Initialization vector for the decryption, 16 bytes in base64. Required with `keyid`, and ignored
    /// without it. If absent: there is no `keyid`.
    #[must_use]
    pub fn iv(mut self, iv: impl Into<String>) -> Self {
        self.iv = Some(iv.into());
        self
    }

    /// Sets `data`. The secret itself, encoded as `format` says. Visible in logs of the QMP traffic unless
    /// encrypted. If absent: `file` is required.
    #[must_use]
    pub fn data(mut self, data: impl Into<String>) -> Self {
        self.data = Some(data.into());
        self
    }

    /// Sets `file`. Path on the host of a file with the secret. A line feed at the end belongs to the secret. If
    /// absent: `data` is required.
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

/// Properties of a `secret_keyring` object, which takes its secret from the Linux kernel's keyring.
///
/// The struct `SecretKeyringProperties`, since QEMU 5.1.
///
/// Only in builds with `CONFIG_SECRET_KEYRING`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,SecretKeyringProperties)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SecretKeyringProperties {
    /// Encoding of the secret. Default: `raw`.
    pub format: Option<QCryptoSecretFormat>,
    /// Identifier of another `secret` object, which holds the AES-256 key (32 bytes) that decrypts this secret. If
    /// absent: the secret is not encrypted.
    pub keyid: Option<String>,
    /// Initialization vector for the decryption, 16 bytes in base64. Required with `keyid`, and ignored without it.
    /// If absent: there is no `keyid`.
    pub iv: Option<String>,
    /// Serial number of the key, as `keyctl` shows it. The QEMU process must be permitted to read the key.
    pub serial: i32,
}

impl SecretKeyringProperties {
    /// Creates a value with the mandatory members and no optional one.
    #[inline]
    pub fn new(serial: i32) -> Self {
        Self { format: None, keyid: None, iv: None, serial }
    }

    /// Sets `format`. Encoding of the secret. Default: `raw`.
    #[must_use]
    pub fn format(mut self, format: impl Into<QCryptoSecretFormat>) -> Self {
        self.format = Some(format.into());
        self
    }

    /// Sets `keyid`. Identifier of another `secret` object, which holds the AES-256 key (32 bytes) that decrypts
    /// this secret. If absent: the secret is not encrypted.
    #[must_use]
    pub fn keyid(mut self, keyid: impl Into<String>) -> Self {
        self.keyid = Some(keyid.into());
        self
    }

    /// Sets `iv`. Initialization vector for the decryption, 16 bytes in base64. Required with `keyid`, and ignored
    /// without it. If absent: there is no `keyid`.
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

/// Properties common to all objects with TLS credentials.
///
/// The struct `TlsCredsProperties`, since QEMU 2.5.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,TlsCredsProperties)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TlsCredsProperties {
    /// Whether the other side must present valid credentials. No effect for anonymous credentials. Default: `true`.
    #[doc(alias = "verify-peer")]
    pub verify_peer: Option<bool>,
    /// Path on the host of the directory with the credential files, which have fixed names such as `ca-cert.pem` or
    /// `keys.psk`.
    pub dir: Option<String>,
    /// Side of the connection for which the credentials are used. Default: `client`.
    pub endpoint: Option<QCryptoTlsCredsEndpoint>,
    /// GnuTLS priority string that selects protocol versions and ciphers. If absent: the priority that QEMU was
    /// built with.
    pub priority: Option<String>,
}

impl TlsCredsProperties {
    /// Creates a value with no member set.
    #[inline]
    pub fn new() -> Self {
        Self { verify_peer: None, dir: None, endpoint: None, priority: None }
    }

    /// Sets `verify-peer`. Whether the other side must present valid credentials. No effect for anonymous
    /// credentials. Default: `true`.
    #[must_use]
    #[inline]
    pub fn verify_peer(mut self, verify_peer: bool) -> Self {
        self.verify_peer = Some(verify_peer);
        self
    }

    /// Sets `dir`. Path on the host of the directory with the credential files, which have fixed names such as
    /// `ca-cert.pem` or `keys.psk`.
    #[must_use]
    pub fn dir(mut self, dir: impl Into<String>) -> Self {
        self.dir = Some(dir.into());
        self
    }

    /// Sets `endpoint`. Side of the connection for which the credentials are used. Default: `client`.
    #[must_use]
    pub fn endpoint(mut self, endpoint: impl Into<QCryptoTlsCredsEndpoint>) -> Self {
        self.endpoint = Some(endpoint.into());
        self
    }

    /// Sets `priority`. GnuTLS priority string that selects protocol versions and ciphers. If absent: the priority
    /// that QEMU was built with.
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

/// Properties of a `tls-creds-anon` object: encryption without authentication of either side.
///
/// The struct `TlsCredsAnonProperties`, since QEMU 2.5.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,TlsCredsAnonProperties)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TlsCredsAnonProperties {
    /// Whether the other side must present valid credentials. No effect for anonymous credentials. Default: `true`.
    #[doc(alias = "verify-peer")]
    pub verify_peer: Option<bool>,
    /// Path on the host of the directory with the credential files, which have fixed names such as `ca-cert.pem` or
    /// `keys.psk`.
    pub dir: Option<String>,
    /// Side of the connection for which the credentials are used. Default: `client`.
    pub endpoint: Option<QCryptoTlsCredsEndpoint>,
    /// GnuTLS priority string that selects protocol versions and ciphers. If absent: the priority that QEMU was
    /// built with.
    pub priority: Option<String>,
}

impl TlsCredsAnonProperties {
    /// Creates a value with no member set.
    #[inline]
    pub fn new() -> Self {
        Self { verify_peer: None, dir: None, endpoint: None, priority: None }
    }

    /// Sets `verify-peer`. Whether the other side must present valid credentials. No effect for anonymous
    /// credentials. Default: `true`.
    #[must_use]
    #[inline]
    pub fn verify_peer(mut self, verify_peer: bool) -> Self {
        self.verify_peer = Some(verify_peer);
        self
    }

    /// Sets `dir`. Path on the host of the directory with the credential files, which have fixed names such as
    /// `ca-cert.pem` or `keys.psk`.
    #[must_use]
    pub fn dir(mut self, dir: impl Into<String>) -> Self {
        self.dir = Some(dir.into());
        self
    }

    /// Sets `endpoint`. Side of the connection for which the credentials are used. Default: `client`.
    #[must_use]
    pub fn endpoint(mut self, endpoint: impl Into<QCryptoTlsCredsEndpoint>) -> Self {
        self.endpoint = Some(endpoint.into());
        self
    }

    /// Sets `priority`. GnuTLS priority string that selects protocol versions and ciphers. If absent: the priority
    /// that QEMU was built with.
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

/// Properties of a `tls-creds-psk` object, whose keys both sides share in advance.
///
/// The struct `TlsCredsPskProperties`, since QEMU 3.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,TlsCredsPskProperties)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TlsCredsPskProperties {
    /// Whether the other side must present valid credentials. No effect for anonymous credentials. Default: `true`.
    #[doc(alias = "verify-peer")]
    pub verify_peer: Option<bool>,
    /// Path on the host of the directory with the credential files, which have fixed names such as `ca-cert.pem` or
    /// `keys.psk`.
    pub dir: Option<String>,
    /// Side of the connection for which the credentials are used. Default: `client`.
    pub endpoint: Option<QCryptoTlsCredsEndpoint>,
    /// GnuTLS priority string that selects protocol versions and ciphers. If absent: the priority that QEMU was
    /// built with.
    pub priority: Option<String>,
    /// Name under which a client looks up its key and logs in. For `endpoint` `client` only. If absent: the client
    /// logs in as `qemu`.
    pub username: Option<String>,
}

impl TlsCredsPskProperties {
    /// Creates a value with no member set.
    #[inline]
    pub fn new() -> Self {
        Self { verify_peer: None, dir: None, endpoint: None, priority: None, username: None }
    }

    /// Sets `verify-peer`. Whether the other side must present valid credentials. No effect for anonymous
    /// credentials. Default: `true`.
    #[must_use]
    #[inline]
    pub fn verify_peer(mut self, verify_peer: bool) -> Self {
        self.verify_peer = Some(verify_peer);
        self
    }

    /// Sets `dir`. Path on the host of the directory with the credential files, which have fixed names such as
    /// `ca-cert.pem` or `keys.psk`.
    #[must_use]
    pub fn dir(mut self, dir: impl Into<String>) -> Self {
        self.dir = Some(dir.into());
        self
    }

    /// Sets `endpoint`. Side of the connection for which the credentials are used. Default: `client`.
    #[must_use]
    pub fn endpoint(mut self, endpoint: impl Into<QCryptoTlsCredsEndpoint>) -> Self {
        self.endpoint = Some(endpoint.into());
        self
    }

    /// Sets `priority`. GnuTLS priority string that selects protocol versions and ciphers. If absent: the priority
    /// that QEMU was built with.
    #[must_use]
    pub fn priority(mut self, priority: impl Into<String>) -> Self {
        self.priority = Some(priority.into());
        self
    }

    /// Sets `username`. Name under which a client looks up its key and logs in. For `endpoint` `client` only. If
    /// absent: the client logs in as `qemu`.
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

/// Properties of a `tls-creds-x509` object, whose certificates a certificate authority has signed.
///
/// The struct `TlsCredsX509Properties`, since QEMU 2.5.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,TlsCredsX509Properties)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TlsCredsX509Properties {
    /// Whether the other side must present valid credentials. No effect for anonymous credentials. Default: `true`.
    #[doc(alias = "verify-peer")]
    pub verify_peer: Option<bool>,
    /// Path on the host of the directory with the credential files, which have fixed names such as `ca-cert.pem` or
    /// `keys.psk`.
    pub dir: Option<String>,
    /// Side of the connection for which the credentials are used. Default: `client`.
    pub endpoint: Option<QCryptoTlsCredsEndpoint>,
    /// GnuTLS priority string that selects protocol versions and ciphers. If absent: the priority that QEMU was
    /// built with.
    pub priority: Option<String>,
    /// Whether the certificates are checked for expiry and fitting usage when the object is created, rather than
    /// failing at the first connection. Default: `true`.
    #[doc(alias = "sanity-check")]
    pub sanity_check: Option<bool>,
    /// Identifier of the `secret` object with the password of the private key file. If absent: the key file is not
    /// encrypted.
    pub passwordid: Option<String>,
}

impl TlsCredsX509Properties {
    /// Creates a value with no member set.
    #[inline]
    pub fn new() -> Self {
        Self { verify_peer: None, dir: None, endpoint: None, priority: None, sanity_check: None, passwordid: None }
    }

    /// Sets `verify-peer`. Whether the other side must present valid credentials. No effect for anonymous
    /// credentials. Default: `true`.
    #[must_use]
    #[inline]
    pub fn verify_peer(mut self, verify_peer: bool) -> Self {
        self.verify_peer = Some(verify_peer);
        self
    }

    /// Sets `dir`. Path on the host of the directory with the credential files, which have fixed names such as
    /// `ca-cert.pem` or `keys.psk`.
    #[must_use]
    pub fn dir(mut self, dir: impl Into<String>) -> Self {
        self.dir = Some(dir.into());
        self
    }

    /// Sets `endpoint`. Side of the connection for which the credentials are used. Default: `client`.
    #[must_use]
    pub fn endpoint(mut self, endpoint: impl Into<QCryptoTlsCredsEndpoint>) -> Self {
        self.endpoint = Some(endpoint.into());
        self
    }

    /// Sets `priority`. GnuTLS priority string that selects protocol versions and ciphers. If absent: the priority
    /// that QEMU was built with.
    #[must_use]
    pub fn priority(mut self, priority: impl Into<String>) -> Self {
        self.priority = Some(priority.into());
        self
    }

    /// Sets `sanity-check`. Whether the certificates are checked for expiry and fitting usage when the object is
    /// created, rather than failing at the first connection. Default: `true`.
    #[must_use]
    #[inline]
    pub fn sanity_check(mut self, sanity_check: bool) -> Self {
        self.sanity_check = Some(sanity_check);
        self
    }

    /// Sets `passwordid`. Identifier of the `secret` object with the password of the private key file. If absent:
    /// the key file is not encrypted.
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

/// Algorithm for encryption and signatures with a key pair.
///
/// The enum `QCryptoAkCipherAlgo`, since QEMU 7.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,QCryptoAkCipherAlgo)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QCryptoAkCipherAlgo {
    /// RSA, with the key sizes that the library supports.
    Rsa,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { both QCryptoAkCipherAlgo {
    "rsa" Rsa,
} open }

/// Half of a key pair.
///
/// The enum `QCryptoAkCipherKeyType`, since QEMU 7.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,QCryptoAkCipherKeyType)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QCryptoAkCipherKeyType {
    /// Half that encrypts and verifies.
    Public,
    /// Half that decrypts and signs, and must be kept secret.
    Private,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { both QCryptoAkCipherKeyType {
    "public" Public,
    "private" Private,
} open }

/// How a message is padded to the size of an RSA key.
///
/// The enum `QCryptoRSAPaddingAlgo`, since QEMU 7.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,QCryptoRSAPaddingAlgo)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QCryptoRsaPaddingAlgo {
    /// No padding: the message already has the size of the key.
    Raw,
    /// Padding of PKCS #1 version 1.5.
    Pkcs1,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { both QCryptoRsaPaddingAlgo {
    "raw" Raw,
    "pkcs1" Pkcs1,
} open }

/// Parameters of RSA encryption and signatures.
///
/// The struct `QCryptoAkCipherOptionsRSA`, since QEMU 7.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,QCryptoAkCipherOptionsRSA)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct QCryptoAkCipherOptionsRsa {
    /// Hash of the message in a signature.
    #[doc(alias = "hash-alg")]
    pub hash_alg: QCryptoHashAlgo,
    /// Padding of messages and signatures.
    #[doc(alias = "padding-alg")]
    pub padding_alg: QCryptoRsaPaddingAlgo,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl QCryptoAkCipherOptionsRsa {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(hash_alg: impl Into<QCryptoHashAlgo>, padding_alg: impl Into<QCryptoRsaPaddingAlgo>) -> Self {
        Self { hash_alg: hash_alg.into(), padding_alg: padding_alg.into(), extra: Extra::default() }
    }
}

record! { both QCryptoAkCipherOptionsRsa {
    hash_alg: "hash-alg" required,
    padding_alg: "padding-alg" required,
} extra }

/// Algorithm of an asymmetric cipher with its parameters.
///
/// The union `QCryptoAkCipherOptions`, since QEMU 7.1.
///
/// Its tag is `alg`. [`QCryptoAkCipherOptionsBranch`] has the values of the tag.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,QCryptoAkCipherOptions)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct QCryptoAkCipherOptions {
    /// Algorithm. It selects which other members are allowed.
    ///
    /// The value of `alg`, with the members of its branch.
    pub branch: QCryptoAkCipherOptionsBranch,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl QCryptoAkCipherOptions {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(branch: impl Into<QCryptoAkCipherOptionsBranch>) -> Self {
        Self { branch: branch.into(), extra: Extra::default() }
    }

    /// RSA, with the key sizes that the library supports.
    ///
    /// Creates a value with the branch `rsa`.
    pub fn rsa(hash_alg: impl Into<QCryptoHashAlgo>, padding_alg: impl Into<QCryptoRsaPaddingAlgo>) -> Self {
        Self::new(QCryptoAkCipherOptionsBranch::Rsa(QCryptoAkCipherOptionsRsa::new(hash_alg, padding_alg)))
    }
}

/// The branches of [`QCryptoAkCipherOptions`], by the value of `alg`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum QCryptoAkCipherOptionsBranch {
    /// RSA, with the key sizes that the library supports.
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
