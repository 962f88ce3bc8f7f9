// Generated as `qmp` from schemas/qapi/block-core.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Types, commands and events of `schemas/qapi/block-core.json`.

#[allow(unused_imports)] // not every module needs types of others
use super::*;
use crate::Extra;
use crate::wire::{alternate, enumeration, masked_debug, record, union};

/// Internal snapshot that is stored inside an image.
///
/// The struct `SnapshotInfo`, since QEMU 1.3.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,SnapshotInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SnapshotInfo {
    /// Identifier that the image format assigned, usually a decimal number. Unique within the image.
    pub id: String,
    /// Name given when the snapshot was taken.
    pub name: String,
    /// Size of the saved state of the machine (RAM and devices). 0 if the snapshot has disk data only. Unit: bytes.
    #[doc(alias = "vm-state-size")]
    pub vm_state_size: i64,
    /// Time at which the snapshot was taken, since 1970-01-01 UTC, whole seconds. Unit: seconds.
    #[doc(alias = "date-sec")]
    pub date_sec: i64,
    /// Part of that time below a second, to add to `date-sec`. Unit: nanoseconds.
    #[doc(alias = "date-nsec")]
    pub date_nsec: i64,
    /// Time for which the guest had run then, whole seconds. Pauses do not count. Unit: seconds.
    #[doc(alias = "vm-clock-sec")]
    pub vm_clock_sec: i64,
    /// Part of the running time below a second, to add to `vm-clock-sec`. Unit: nanoseconds.
    #[doc(alias = "vm-clock-nsec")]
    pub vm_clock_nsec: i64,
    /// Number of guest instructions executed up to the snapshot, for replays of a recording. If absent: execution
    /// was not recorded.
    ///
    /// Member `icount`, since QEMU 5.2.
    pub icount: Option<i64>,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl SnapshotInfo {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(
        id: impl Into<String>,
        name: impl Into<String>,
        vm_state_size: i64,
        date_sec: i64,
        date_nsec: i64,
        vm_clock_sec: i64,
        vm_clock_nsec: i64,
    ) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            vm_state_size,
            date_sec,
            date_nsec,
            vm_clock_sec,
            vm_clock_nsec,
            icount: None,
            extra: Extra::default(),
        }
    }

    /// Sets `icount`. Number of guest instructions executed up to the snapshot, for replays of a recording. If
    /// absent: execution was not recorded.
    #[must_use]
    #[inline]
    pub fn icount(mut self, icount: i64) -> Self {
        self.icount = Some(icount);
        self
    }
}

record! { both SnapshotInfo {
    id: "id" required,
    name: "name" required,
    vm_state_size: "vm-state-size" required,
    date_sec: "date-sec" required,
    date_nsec: "date-nsec" required,
    vm_clock_sec: "vm-clock-sec" required,
    vm_clock_nsec: "vm-clock-nsec" required,
    icount: "icount" optional,
} extra }

/// Encryption method of a qcow2 image, common to the information about all methods.
///
/// The struct `ImageInfoSpecificQCow2EncryptionBase`, since QEMU 2.10.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,ImageInfoSpecificQCow2EncryptionBase)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ImageInfoSpecificQCow2EncryptionBase {
    /// Encryption method. It selects which other members are present.
    pub format: BlockdevQcow2EncryptionFormat,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl ImageInfoSpecificQCow2EncryptionBase {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(format: impl Into<BlockdevQcow2EncryptionFormat>) -> Self {
        Self { format: format.into(), extra: Extra::default() }
    }
}

record! { both ImageInfoSpecificQCow2EncryptionBase {
    format: "format" required,
} extra }

/// Parameters of the encryption of a qcow2 image, by method.
///
/// The union `ImageInfoSpecificQCow2Encryption`, since QEMU 2.10.
///
/// Its tag is `format`. [`ImageInfoSpecificQCow2EncryptionBranch`] has the values of the tag.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,ImageInfoSpecificQCow2Encryption)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ImageInfoSpecificQCow2Encryption {
    /// Encryption method. It selects which other members are present.
    ///
    /// The value of `format`, with the members of its branch.
    pub branch: ImageInfoSpecificQCow2EncryptionBranch,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl ImageInfoSpecificQCow2Encryption {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(branch: impl Into<ImageInfoSpecificQCow2EncryptionBranch>) -> Self {
        Self { branch: branch.into(), extra: Extra::default() }
    }

    /// AES in CBC mode, with the sector number as initialization vector. Insecure; for old images only.
    ///
    /// Creates a value with the branch `aes`.
    #[inline]
    pub fn aes() -> Self {
        Self::new(ImageInfoSpecificQCow2EncryptionBranch::Aes)
    }

    /// LUKS, with the header stored inside the image.
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
        Self::new(ImageInfoSpecificQCow2EncryptionBranch::Luks(members))
    }
}

/// The branches of [`ImageInfoSpecificQCow2Encryption`], by the value of `format`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ImageInfoSpecificQCow2EncryptionBranch {
    /// AES in CBC mode, with the sector number as initialization vector. Insecure; for old images only.
    Aes,
    /// LUKS, with the header stored inside the image.
    Luks(QCryptoBlockInfoLuks),
    /// A branch that this type does not know. Its members are in `extra`.
    Unknown(Box<str>),
}

impl From<QCryptoBlockInfoLuks> for ImageInfoSpecificQCow2EncryptionBranch {
    #[inline]
    fn from(value: QCryptoBlockInfoLuks) -> Self {
        Self::Luks(value)
    }
}

union! {
    both ImageInfoSpecificQCow2Encryption {}
    format: BlockdevQcow2EncryptionFormat = "format" required,
    branch: ImageInfoSpecificQCow2EncryptionBranch {
        "aes" Aes,
        "luks" Luks(QCryptoBlockInfoLuks),
    }
    extra
}

/// Features of a qcow2 image, as its header states them.
///
/// The struct `ImageInfoSpecificQCow2`, since QEMU 1.7.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,ImageInfoSpecificQCow2)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ImageInfoSpecificQCow2 {
    /// Version of the format: `0.10` for version 2, `1.1` for version 3.
    pub compat: String,
    /// Name of the external file that holds the guest's data. If absent: the data is in the qcow2 file itself.
    ///
    /// Member `data-file`, since QEMU 4.0.
    #[doc(alias = "data-file")]
    pub data_file: Option<String>,
    /// Whether the external data file can be read as a raw image, without the qcow2 metadata. If absent: there is
    /// no external data file.
    ///
    /// Member `data-file-raw`, since QEMU 4.0.
    #[doc(alias = "data-file-raw")]
    pub data_file_raw: Option<bool>,
    /// Whether clusters are divided into 32 subclusters that are allocated separately. If absent: the image has
    /// version 2 of the format, which cannot record it.
    ///
    /// Member `extended-l2`, since QEMU 5.2.
    #[doc(alias = "extended-l2")]
    pub extended_l2: Option<bool>,
    /// Whether updates of reference counts may be postponed. After a crash, such an image must be repaired when it
    /// is opened. If absent: the image has version 2 of the format, which cannot record it.
    #[doc(alias = "lazy-refcounts")]
    pub lazy_refcounts: Option<bool>,
    /// Whether the image is marked as damaged. It can then be opened only for reading or for repair. If absent: the
    /// image has version 2 of the format, which cannot record it.
    ///
    /// Member `corrupt`, since QEMU 2.2.
    pub corrupt: Option<bool>,
    /// Width of a reference count. 16 by default. Unit: bits.
    ///
    /// Member `refcount-bits`, since QEMU 2.3.
    #[doc(alias = "refcount-bits")]
    pub refcount_bits: i64,
    /// Parameters of the encryption. If absent: the image is not encrypted.
    ///
    /// Member `encrypt`, since QEMU 2.10.
    pub encrypt: Option<ImageInfoSpecificQCow2Encryption>,
    /// Persistent dirty bitmaps stored in the image. If absent: there are none.
    ///
    /// Member `bitmaps`, since QEMU 4.0.
    pub bitmaps: Option<Vec<Qcow2BitmapInfo>>,
    /// Method for clusters that are written compressed.
    ///
    /// Member `compression-type`, since QEMU 5.1. Servers before 5.1 leave it out.
    #[doc(alias = "compression-type")]
    pub compression_type: Option<Qcow2CompressionType>,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl ImageInfoSpecificQCow2 {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(
        compat: impl Into<String>,
        refcount_bits: i64,
        compression_type: impl Into<Qcow2CompressionType>,
    ) -> Self {
        Self {
            compat: compat.into(),
            data_file: None,
            data_file_raw: None,
            extended_l2: None,
            lazy_refcounts: None,
            corrupt: None,
            refcount_bits,
            encrypt: None,
            bitmaps: None,
            compression_type: Some(compression_type.into()),
            extra: Extra::default(),
        }
    }

    /// Sets `data-file`. Name of the external file that holds the guest's data. If absent: the data is in the qcow2
    /// file itself.
    #[must_use]
    pub fn data_file(mut self, data_file: impl Into<String>) -> Self {
        self.data_file = Some(data_file.into());
        self
    }

    /// Sets `data-file-raw`. Whether the external data file can be read as a raw image, without the qcow2 metadata.
    /// If absent: there is no external data file.
    #[must_use]
    #[inline]
    pub fn data_file_raw(mut self, data_file_raw: bool) -> Self {
        self.data_file_raw = Some(data_file_raw);
        self
    }

    /// Sets `extended-l2`. Whether clusters are divided into 32 subclusters that are allocated separately. If
    /// absent: the image has version 2 of the format, which cannot record it.
    #[must_use]
    #[inline]
    pub fn extended_l2(mut self, extended_l2: bool) -> Self {
        self.extended_l2 = Some(extended_l2);
        self
    }

    /// Sets `lazy-refcounts`. Whether updates of reference counts may be postponed. After a crash, such an image
    /// must be repaired when it is opened. If absent: the image has version 2 of the format, which cannot record
    /// it.
    #[must_use]
    #[inline]
    pub fn lazy_refcounts(mut self, lazy_refcounts: bool) -> Self {
        self.lazy_refcounts = Some(lazy_refcounts);
        self
    }

    /// Sets `corrupt`. Whether the image is marked as damaged. It can then be opened only for reading or for
    /// repair. If absent: the image has version 2 of the format, which cannot record it.
    #[must_use]
    #[inline]
    pub fn corrupt(mut self, corrupt: bool) -> Self {
        self.corrupt = Some(corrupt);
        self
    }

    /// Sets `encrypt`. Parameters of the encryption. If absent: the image is not encrypted.
    #[must_use]
    pub fn encrypt(mut self, encrypt: impl Into<ImageInfoSpecificQCow2Encryption>) -> Self {
        self.encrypt = Some(encrypt.into());
        self
    }

    /// Sets `bitmaps`. Persistent dirty bitmaps stored in the image. If absent: there are none.
    #[must_use]
    pub fn bitmaps(mut self, bitmaps: impl IntoIterator<Item = impl Into<Qcow2BitmapInfo>>) -> Self {
        self.bitmaps = Some(bitmaps.into_iter().map(Into::into).collect());
        self
    }
}

record! { both ImageInfoSpecificQCow2 {
    compat: "compat" required,
    data_file: "data-file" optional,
    data_file_raw: "data-file-raw" optional,
    extended_l2: "extended-l2" optional,
    lazy_refcounts: "lazy-refcounts" optional,
    corrupt: "corrupt" optional,
    refcount_bits: "refcount-bits" required,
    encrypt: "encrypt" optional,
    bitmaps: "bitmaps" optional,
    compression_type: "compression-type" optional,
} extra }

/// Description of a VMDK image, as its descriptor states it.
///
/// The struct `ImageInfoSpecificVmdk`, since QEMU 1.7.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,ImageInfoSpecificVmdk)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ImageInfoSpecificVmdk {
    /// Subformat, such as `monolithicSparse`.
    #[doc(alias = "create-type")]
    pub create_type: String,
    /// Content identifier, which changes when the image is written after being opened.
    pub cid: i64,
    /// Content identifier that the backing image had when this image was made. 4294967295 (0xffffffff) without a
    /// backing image.
    #[doc(alias = "parent-cid")]
    pub parent_cid: i64,
    /// Files or parts of files that hold the data.
    pub extents: Vec<VmdkExtentInfo>,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl ImageInfoSpecificVmdk {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(
        create_type: impl Into<String>,
        cid: i64,
        parent_cid: i64,
        extents: impl IntoIterator<Item = impl Into<VmdkExtentInfo>>,
    ) -> Self {
        Self {
            create_type: create_type.into(),
            cid,
            parent_cid,
            extents: extents.into_iter().map(Into::into).collect(),
            extra: Extra::default(),
        }
    }
}

record! { both ImageInfoSpecificVmdk {
    create_type: "create-type" required,
    cid: "cid" required,
    parent_cid: "parent-cid" required,
    extents: "extents" required,
} extra }

/// One extent of a VMDK image: a file that holds a part of the disk.
///
/// The struct `VmdkExtentInfo`, since QEMU 8.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,VmdkExtentInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VmdkExtentInfo {
    /// Host path of the extent.
    pub filename: String,
    /// Layout of the data, such as `FLAT` or `SPARSE`.
    pub format: String,
    /// Part of the disk that the extent holds. Unit: bytes.
    #[doc(alias = "virtual-size")]
    pub virtual_size: i64,
    /// Unit of allocation. Unit: bytes. If absent: the extent is flat.
    #[doc(alias = "cluster-size")]
    pub cluster_size: Option<i64>,
    /// Whether clusters are compressed, as in the subformat `streamOptimized`.
    pub compressed: Option<bool>,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl VmdkExtentInfo {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(filename: impl Into<String>, format: impl Into<String>, virtual_size: i64) -> Self {
        Self {
            filename: filename.into(),
            format: format.into(),
            virtual_size,
            cluster_size: None,
            compressed: None,
            extra: Extra::default(),
        }
    }

    /// Sets `cluster-size`. Unit of allocation. Unit: bytes. If absent: the extent is flat.
    #[must_use]
    #[inline]
    pub fn cluster_size(mut self, cluster_size: i64) -> Self {
        self.cluster_size = Some(cluster_size);
        self
    }

    /// Sets `compressed`. Whether clusters are compressed, as in the subformat `streamOptimized`.
    #[must_use]
    #[inline]
    pub fn compressed(mut self, compressed: bool) -> Self {
        self.compressed = Some(compressed);
        self
    }
}

record! { both VmdkExtentInfo {
    filename: "filename" required,
    format: "format" required,
    virtual_size: "virtual-size" required,
    cluster_size: "cluster-size" optional,
    compressed: "compressed" optional,
} extra }

/// Encryption of a Ceph RBD image.
///
/// The struct `ImageInfoSpecificRbd`, since QEMU 6.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,ImageInfoSpecificRbd)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ImageInfoSpecificRbd {
    /// Format that is in use, or, for an image opened without encryption, a guess from its first bytes. A guest can
    /// forge what the guess is based on. If absent: no encryption was detected.
    #[doc(alias = "encryption-format")]
    pub encryption_format: Option<RbdImageEncryptionFormat>,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl ImageInfoSpecificRbd {
    /// Creates a value with no member set.
    #[inline]
    pub fn new() -> Self {
        Self { encryption_format: None, extra: Extra::default() }
    }

    /// Sets `encryption-format`. Format that is in use, or, for an image opened without encryption, a guess from
    /// its first bytes. A guest can forge what the guess is based on. If absent: no encryption was detected.
    #[must_use]
    pub fn encryption_format(mut self, encryption_format: impl Into<RbdImageEncryptionFormat>) -> Self {
        self.encryption_format = Some(encryption_format.into());
        self
    }
}

record! { both ImageInfoSpecificRbd {
    encryption_format: "encryption-format" optional,
} extra }

/// Properties of a file on the host's file system.
///
/// The struct `ImageInfoSpecificFile`, since QEMU 8.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,ImageInfoSpecificFile)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ImageInfoSpecificFile {
    /// Least amount by which the file system extends the file, as set by XFS and similar file systems. Unit: bytes.
    /// If absent: the file system has no such hint.
    #[doc(alias = "extent-size-hint")]
    pub extent_size_hint: Option<u64>,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl ImageInfoSpecificFile {
    /// Creates a value with no member set.
    #[inline]
    pub fn new() -> Self {
        Self { extent_size_hint: None, extra: Extra::default() }
    }

    /// Sets `extent-size-hint`. Least amount by which the file system extends the file, as set by XFS and similar
    /// file systems. Unit: bytes. If absent: the file system has no such hint.
    #[must_use]
    #[inline]
    pub fn extent_size_hint(mut self, extent_size_hint: u64) -> Self {
        self.extent_size_hint = Some(extent_size_hint);
        self
    }
}

record! { both ImageInfoSpecificFile {
    extent_size_hint: "extent-size-hint" optional,
} extra }

/// Block driver that adds information of its own to [`BlockNodeInfo`](super::BlockNodeInfo).
///
/// The enum `ImageInfoSpecificKind`, since QEMU 1.7.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,ImageInfoSpecificKind)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ImageInfoSpecificKind {
    /// Image in QEMU's own format, versions 2 and 3.
    Qcow2,
    /// Image in VMware's format.
    Vmdk,
    /// Volume encrypted with LUKS, without another image format.
    Luks,
    /// Image in a Ceph cluster.
    Rbd,
    /// Plain file of the host.
    File,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { both ImageInfoSpecificKind {
    "qcow2" Qcow2,
    "vmdk" Vmdk,
    "luks" Luks,
    "rbd" Rbd,
    "file" File,
} open }

/// Envelope of the information about a qcow2 image.
///
/// The struct `ImageInfoSpecificQCow2Wrapper`, since QEMU 1.7.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,ImageInfoSpecificQCow2Wrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ImageInfoSpecificQCow2Wrapper {
    /// Features of the qcow2 format.
    pub data: ImageInfoSpecificQCow2,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl ImageInfoSpecificQCow2Wrapper {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(data: impl Into<ImageInfoSpecificQCow2>) -> Self {
        Self { data: data.into(), extra: Extra::default() }
    }
}

record! { both ImageInfoSpecificQCow2Wrapper {
    data: "data" required,
} extra }

/// Envelope of the information about a VMDK image.
///
/// The struct `ImageInfoSpecificVmdkWrapper`, since QEMU 6.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,ImageInfoSpecificVmdkWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ImageInfoSpecificVmdkWrapper {
    /// Description from the VMDK descriptor.
    pub data: ImageInfoSpecificVmdk,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl ImageInfoSpecificVmdkWrapper {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(data: impl Into<ImageInfoSpecificVmdk>) -> Self {
        Self { data: data.into(), extra: Extra::default() }
    }
}

record! { both ImageInfoSpecificVmdkWrapper {
    data: "data" required,
} extra }

/// Envelope of the information about a LUKS volume.
///
/// The struct `ImageInfoSpecificLUKSWrapper`, since QEMU 2.7.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,ImageInfoSpecificLUKSWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ImageInfoSpecificLuksWrapper {
    /// Parameters from the LUKS header.
    pub data: QCryptoBlockInfoLuks,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl ImageInfoSpecificLuksWrapper {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(data: impl Into<QCryptoBlockInfoLuks>) -> Self {
        Self { data: data.into(), extra: Extra::default() }
    }
}

record! { both ImageInfoSpecificLuksWrapper {
    data: "data" required,
} extra }

/// Envelope of the information about a Ceph RBD image.
///
/// The struct `ImageInfoSpecificRbdWrapper`, since QEMU 6.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,ImageInfoSpecificRbdWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ImageInfoSpecificRbdWrapper {
    /// Encryption of the RBD image.
    pub data: ImageInfoSpecificRbd,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl ImageInfoSpecificRbdWrapper {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(data: impl Into<ImageInfoSpecificRbd>) -> Self {
        Self { data: data.into(), extra: Extra::default() }
    }
}

record! { both ImageInfoSpecificRbdWrapper {
    data: "data" required,
} extra }

/// Envelope of the information about a plain file.
///
/// The struct `ImageInfoSpecificFileWrapper`, since QEMU 8.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,ImageInfoSpecificFileWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ImageInfoSpecificFileWrapper {
    /// Properties from the host's file system.
    pub data: ImageInfoSpecificFile,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl ImageInfoSpecificFileWrapper {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(data: impl Into<ImageInfoSpecificFile>) -> Self {
        Self { data: data.into(), extra: Extra::default() }
    }
}

record! { both ImageInfoSpecificFileWrapper {
    data: "data" required,
} extra }

/// Information that only some block drivers provide, by driver.
///
/// The union `ImageInfoSpecific`, since QEMU 1.7.
///
/// Its tag is `type`. [`ImageInfoSpecificBranch`] has the values of the tag.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,ImageInfoSpecific)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ImageInfoSpecific {
    /// Block driver. It selects the type of `data`.
    ///
    /// The value of `type`, with the members of its branch.
    pub branch: ImageInfoSpecificBranch,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl ImageInfoSpecific {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(branch: impl Into<ImageInfoSpecificBranch>) -> Self {
        Self { branch: branch.into(), extra: Extra::default() }
    }

    /// Image in QEMU's own format, versions 2 and 3.
    ///
    /// Creates a value with the branch `qcow2`.
    pub fn qcow2(
        compat: impl Into<String>,
        refcount_bits: i64,
        compression_type: impl Into<Qcow2CompressionType>,
    ) -> Self {
        let members = ImageInfoSpecificQCow2::new(compat, refcount_bits, compression_type);
        Self::new(ImageInfoSpecificBranch::Qcow2(ImageInfoSpecificQCow2Wrapper::new(members)))
    }

    /// Image in VMware's format.
    ///
    /// Creates a value with the branch `vmdk`.
    pub fn vmdk(
        create_type: impl Into<String>,
        cid: i64,
        parent_cid: i64,
        extents: impl IntoIterator<Item = impl Into<VmdkExtentInfo>>,
    ) -> Self {
        let members = ImageInfoSpecificVmdk::new(create_type, cid, parent_cid, extents);
        Self::new(ImageInfoSpecificBranch::Vmdk(ImageInfoSpecificVmdkWrapper::new(members)))
    }

    /// Volume encrypted with LUKS, without another image format.
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
        Self::new(ImageInfoSpecificBranch::Luks(ImageInfoSpecificLuksWrapper::new(members)))
    }

    /// Image in a Ceph cluster.
    ///
    /// Creates a value with the branch `rbd`.
    #[inline]
    pub fn rbd() -> Self {
        Self::new(ImageInfoSpecificBranch::Rbd(ImageInfoSpecificRbdWrapper::new(ImageInfoSpecificRbd::new())))
    }

    /// Plain file of the host.
    ///
    /// Creates a value with the branch `file`.
    #[inline]
    pub fn file() -> Self {
        Self::new(ImageInfoSpecificBranch::File(ImageInfoSpecificFileWrapper::new(ImageInfoSpecificFile::new())))
    }
}

/// The branches of [`ImageInfoSpecific`], by the value of `type`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ImageInfoSpecificBranch {
    /// Image in QEMU's own format, versions 2 and 3.
    Qcow2(ImageInfoSpecificQCow2Wrapper),
    /// Image in VMware's format.
    Vmdk(ImageInfoSpecificVmdkWrapper),
    /// Volume encrypted with LUKS, without another image format.
    Luks(ImageInfoSpecificLuksWrapper),
    /// Image in a Ceph cluster.
    Rbd(ImageInfoSpecificRbdWrapper),
    /// Plain file of the host.
    File(ImageInfoSpecificFileWrapper),
    /// A branch that this type does not know. Its members are in `extra`.
    Unknown(Box<str>),
}

impl From<ImageInfoSpecificQCow2Wrapper> for ImageInfoSpecificBranch {
    #[inline]
    fn from(value: ImageInfoSpecificQCow2Wrapper) -> Self {
        Self::Qcow2(value)
    }
}

impl From<ImageInfoSpecificQCow2> for ImageInfoSpecificBranch {
    #[inline]
    fn from(value: ImageInfoSpecificQCow2) -> Self {
        Self::Qcow2(ImageInfoSpecificQCow2Wrapper::new(value))
    }
}

impl From<ImageInfoSpecificVmdkWrapper> for ImageInfoSpecificBranch {
    #[inline]
    fn from(value: ImageInfoSpecificVmdkWrapper) -> Self {
        Self::Vmdk(value)
    }
}

impl From<ImageInfoSpecificVmdk> for ImageInfoSpecificBranch {
    #[inline]
    fn from(value: ImageInfoSpecificVmdk) -> Self {
        Self::Vmdk(ImageInfoSpecificVmdkWrapper::new(value))
    }
}

impl From<ImageInfoSpecificLuksWrapper> for ImageInfoSpecificBranch {
    #[inline]
    fn from(value: ImageInfoSpecificLuksWrapper) -> Self {
        Self::Luks(value)
    }
}

impl From<QCryptoBlockInfoLuks> for ImageInfoSpecificBranch {
    #[inline]
    fn from(value: QCryptoBlockInfoLuks) -> Self {
        Self::Luks(ImageInfoSpecificLuksWrapper::new(value))
    }
}

impl From<ImageInfoSpecificRbdWrapper> for ImageInfoSpecificBranch {
    #[inline]
    fn from(value: ImageInfoSpecificRbdWrapper) -> Self {
        Self::Rbd(value)
    }
}

impl From<ImageInfoSpecificRbd> for ImageInfoSpecificBranch {
    #[inline]
    fn from(value: ImageInfoSpecificRbd) -> Self {
        Self::Rbd(ImageInfoSpecificRbdWrapper::new(value))
    }
}

impl From<ImageInfoSpecificFileWrapper> for ImageInfoSpecificBranch {
    #[inline]
    fn from(value: ImageInfoSpecificFileWrapper) -> Self {
        Self::File(value)
    }
}

impl From<ImageInfoSpecificFile> for ImageInfoSpecificBranch {
    #[inline]
    fn from(value: ImageInfoSpecificFile) -> Self {
        Self::File(ImageInfoSpecificFileWrapper::new(value))
    }
}

union! {
    both ImageInfoSpecific {}
    r#type: ImageInfoSpecificKind = "type" required,
    branch: ImageInfoSpecificBranch {
        "qcow2" Qcow2(ImageInfoSpecificQCow2Wrapper),
        "vmdk" Vmdk(ImageInfoSpecificVmdkWrapper),
        "luks" Luks(ImageInfoSpecificLuksWrapper),
        "rbd" Rbd(ImageInfoSpecificRbdWrapper),
        "file" File(ImageInfoSpecificFileWrapper),
    }
    extra
}

/// Limits that a block node sets for the size and alignment of requests.
///
/// QEMU splits and aligns requests to fit, so a guest does not have to obey these limits.
///
/// The struct `BlockLimitsInfo`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockLimitsInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockLimitsInfo {
    /// Offset and length of each request are multiples of this. Unit: bytes.
    #[doc(alias = "request-alignment")]
    pub request_alignment: u32,
    /// Most data that one discard may cover. Unit: bytes. If absent: no limit.
    #[doc(alias = "max-discard")]
    pub max_discard: Option<u64>,
    /// Alignment at which discards have full effect. Not necessarily a power of 2. Unit: bytes. If absent: as
    /// `request-alignment`.
    #[doc(alias = "discard-alignment")]
    pub discard_alignment: Option<u32>,
    /// Most data that one request to write zeroes may cover. Unit: bytes. If absent: no limit.
    #[doc(alias = "max-write-zeroes")]
    pub max_write_zeroes: Option<u64>,
    /// Alignment at which writing zeroes is efficient. Not necessarily a power of 2. Unit: bytes. If absent: as
    /// `request-alignment`.
    #[doc(alias = "write-zeroes-alignment")]
    pub write_zeroes_alignment: Option<u32>,
    /// Length at which requests are most efficient. Unit: bytes. If absent: no length is preferred.
    #[doc(alias = "opt-transfer")]
    pub opt_transfer: Option<u32>,
    /// Longest request that the node takes in one piece. Unit: bytes. If absent: no limit.
    #[doc(alias = "max-transfer")]
    pub max_transfer: Option<u32>,
    /// Longest request that the host's hardware takes, for commands that go to it directly, such as by `SG_IO`.
    /// Unit: bytes. If absent: no limit.
    #[doc(alias = "max-hw-transfer")]
    pub max_hw_transfer: Option<u32>,
    /// Most memory segments in one request.
    #[doc(alias = "max-iov")]
    pub max_iov: i64,
    /// Most memory segments that the host's hardware takes, for commands that go to it directly. If absent:
    /// unknown; `max-iov` applies.
    #[doc(alias = "max-hw-iov")]
    pub max_hw_iov: Option<i64>,
    /// Alignment of buffers in memory below which the data is copied. Unit: bytes.
    #[doc(alias = "min-mem-alignment")]
    pub min_mem_alignment: u64,
    /// Alignment that QEMU gives to its own buffers. Unit: bytes.
    #[doc(alias = "opt-mem-alignment")]
    pub opt_mem_alignment: u64,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl BlockLimitsInfo {
    /// Creates a value with the mandatory members and no optional one.
    #[inline]
    pub fn new(request_alignment: u32, max_iov: i64, min_mem_alignment: u64, opt_mem_alignment: u64) -> Self {
        Self {
            request_alignment,
            max_discard: None,
            discard_alignment: None,
            max_write_zeroes: None,
            write_zeroes_alignment: None,
            opt_transfer: None,
            max_transfer: None,
            max_hw_transfer: None,
            max_iov,
            max_hw_iov: None,
            min_mem_alignment,
            opt_mem_alignment,
            extra: Extra::default(),
        }
    }

    /// Sets `max-discard`. Most data that one discard may cover. Unit: bytes. If absent: no limit.
    #[must_use]
    #[inline]
    pub fn max_discard(mut self, max_discard: u64) -> Self {
        self.max_discard = Some(max_discard);
        self
    }

    /// Sets `discard-alignment`. Alignment at which discards have full effect. Not necessarily a power of 2. Unit:
    /// bytes. If absent: as `request-alignment`.
    #[must_use]
    #[inline]
    pub fn discard_alignment(mut self, discard_alignment: u32) -> Self {
        self.discard_alignment = Some(discard_alignment);
        self
    }

    /// Sets `max-write-zeroes`. Most data that one request to write zeroes may cover. Unit: bytes. If absent: no
    /// limit.
    #[must_use]
    #[inline]
    pub fn max_write_zeroes(mut self, max_write_zeroes: u64) -> Self {
        self.max_write_zeroes = Some(max_write_zeroes);
        self
    }

    /// Sets `write-zeroes-alignment`. Alignment at which writing zeroes is efficient. Not necessarily a power of 2.
    /// Unit: bytes. If absent: as `request-alignment`.
    #[must_use]
    #[inline]
    pub fn write_zeroes_alignment(mut self, write_zeroes_alignment: u32) -> Self {
        self.write_zeroes_alignment = Some(write_zeroes_alignment);
        self
    }

    /// Sets `opt-transfer`. Length at which requests are most efficient. Unit: bytes. If absent: no length is
    /// preferred.
    #[must_use]
    #[inline]
    pub fn opt_transfer(mut self, opt_transfer: u32) -> Self {
        self.opt_transfer = Some(opt_transfer);
        self
    }

    /// Sets `max-transfer`. Longest request that the node takes in one piece. Unit: bytes. If absent: no limit.
    #[must_use]
    #[inline]
    pub fn max_transfer(mut self, max_transfer: u32) -> Self {
        self.max_transfer = Some(max_transfer);
        self
    }

    /// Sets `max-hw-transfer`. Longest request that the host's hardware takes, for commands that go to it directly,
    /// such as by `SG_IO`. Unit: bytes. If absent: no limit.
    #[must_use]
    #[inline]
    pub fn max_hw_transfer(mut self, max_hw_transfer: u32) -> Self {
        self.max_hw_transfer = Some(max_hw_transfer);
        self
    }

    /// Sets `max-hw-iov`. Most memory segments that the host's hardware takes, for commands that go to it directly.
    /// If absent: unknown; `max-iov` applies.
    #[must_use]
    #[inline]
    pub fn max_hw_iov(mut self, max_hw_iov: i64) -> Self {
        self.max_hw_iov = Some(max_hw_iov);
        self
    }
}

record! { both BlockLimitsInfo {
    request_alignment: "request-alignment" required,
    max_discard: "max-discard" optional,
    discard_alignment: "discard-alignment" optional,
    max_write_zeroes: "max-write-zeroes" optional,
    write_zeroes_alignment: "write-zeroes-alignment" optional,
    opt_transfer: "opt-transfer" optional,
    max_transfer: "max-transfer" optional,
    max_hw_transfer: "max-hw-transfer" optional,
    max_iov: "max-iov" required,
    max_hw_iov: "max-hw-iov" optional,
    min_mem_alignment: "min-mem-alignment" required,
    opt_mem_alignment: "opt-mem-alignment" required,
} extra }

/// Format, sizes and metadata of the image behind one block node.
///
/// The struct `BlockNodeInfo`, since QEMU 8.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockNodeInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockNodeInfo {
    /// Name of the image: a host path, a URL, or a `json:` description for nodes that have no plain name.
    pub filename: String,
    /// Block driver, such as `qcow2` or `raw`.
    pub format: String,
    /// Whether the image was not closed properly, so that a check by `qemu-img check` is advisable. If absent: the
    /// driver cannot tell.
    #[doc(alias = "dirty-flag")]
    pub dirty_flag: Option<bool>,
    /// Space that the image takes on the host. Less than the length of the file if that has holes. Unit: bytes. If
    /// absent: the driver cannot tell.
    #[doc(alias = "actual-size")]
    pub actual_size: Option<i64>,
    /// Size of the disk that the guest sees. Unit: bytes.
    #[doc(alias = "virtual-size")]
    pub virtual_size: i64,
    /// Size of a cluster, the least space that the format allocates. Unit: bytes. If absent: the format has no
    /// clusters, or the driver does not report their size.
    #[doc(alias = "cluster-size")]
    pub cluster_size: Option<i64>,
    /// Whether the data is encrypted. If absent: false.
    pub encrypted: Option<bool>,
    /// Whether the image as a whole is stored compressed.
    ///
    /// Member `compressed`, since QEMU 1.7.
    pub compressed: Option<bool>,
    /// Name of the backing image, as written in the image itself; often relative to the image's directory. If
    /// absent: the image has no backing image.
    #[doc(alias = "backing-filename")]
    pub backing_filename: Option<String>,
    /// Name of the backing image that results from combining `backing-filename` with the image's directory. If
    /// absent: there is no backing image, or its full name cannot be determined.
    #[doc(alias = "full-backing-filename")]
    pub full_backing_filename: Option<String>,
    /// Format of the backing image, as written in the image. If absent: the image does not record it.
    #[doc(alias = "backing-filename-format")]
    pub backing_filename_format: Option<String>,
    /// Internal snapshots of the image. If absent: there are none.
    pub snapshots: Option<Vec<SnapshotInfo>>,
    /// Limits for requests to the node.
    ///
    /// Member `limits`, since QEMU 10.2.
    pub limits: Option<BlockLimitsInfo>,
    /// Further information, for the drivers that provide some. If absent: the driver provides none.
    ///
    /// Member `format-specific`, since QEMU 1.7.
    #[doc(alias = "format-specific")]
    pub format_specific: Option<ImageInfoSpecific>,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl BlockNodeInfo {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(filename: impl Into<String>, format: impl Into<String>, virtual_size: i64) -> Self {
        Self {
            filename: filename.into(),
            format: format.into(),
            dirty_flag: None,
            actual_size: None,
            virtual_size,
            cluster_size: None,
            encrypted: None,
            compressed: None,
            backing_filename: None,
            full_backing_filename: None,
            backing_filename_format: None,
            snapshots: None,
            limits: None,
            format_specific: None,
            extra: Extra::default(),
        }
    }

    /// Sets `dirty-flag`. Whether the image was not closed properly, so that a check by `qemu-img check` is
    /// advisable. If absent: the driver cannot tell.
    #[must_use]
    #[inline]
    pub fn dirty_flag(mut self, dirty_flag: bool) -> Self {
        self.dirty_flag = Some(dirty_flag);
        self
    }

    /// Sets `actual-size`. Space that the image takes on the host. Less than the length of the file if that has
    /// holes. Unit: bytes. If absent: the driver cannot tell.
    #[must_use]
    #[inline]
    pub fn actual_size(mut self, actual_size: i64) -> Self {
        self.actual_size = Some(actual_size);
        self
    }

    /// Sets `cluster-size`. Size of a cluster, the least space that the format allocates. Unit: bytes. If absent:
    /// the format has no clusters, or the driver does not report their size.
    #[must_use]
    #[inline]
    pub fn cluster_size(mut self, cluster_size: i64) -> Self {
        self.cluster_size = Some(cluster_size);
        self
    }

    /// Sets `encrypted`. Whether the data is encrypted. If absent: false.
    #[must_use]
    #[inline]
    pub fn encrypted(mut self, encrypted: bool) -> Self {
        self.encrypted = Some(encrypted);
        self
    }

    /// Sets `compressed`. Whether the image as a whole is stored compressed.
    #[must_use]
    #[inline]
    pub fn compressed(mut self, compressed: bool) -> Self {
        self.compressed = Some(compressed);
        self
    }

    /// Sets `backing-filename`. Name of the backing image, as written in the image itself; often relative to the
    /// image's directory. If absent: the image has no backing image.
    #[must_use]
    pub fn backing_filename(mut self, backing_filename: impl Into<String>) -> Self {
        self.backing_filename = Some(backing_filename.into());
        self
    }

    /// Sets `full-backing-filename`. Name of the backing image that results from combining `backing-filename` with
    /// the image's directory. If absent: there is no backing image, or its full name cannot be determined.
    #[must_use]
    pub fn full_backing_filename(mut self, full_backing_filename: impl Into<String>) -> Self {
        self.full_backing_filename = Some(full_backing_filename.into());
        self
    }

    /// Sets `backing-filename-format`. Format of the backing image, as written in the image. If absent: the image
    /// does not record it.
    #[must_use]
    pub fn backing_filename_format(mut self, backing_filename_format: impl Into<String>) -> Self {
        self.backing_filename_format = Some(backing_filename_format.into());
        self
    }

    /// Sets `snapshots`. Internal snapshots of the image. If absent: there are none.
    #[must_use]
    pub fn snapshots(mut self, snapshots: impl IntoIterator<Item = impl Into<SnapshotInfo>>) -> Self {
        self.snapshots = Some(snapshots.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `limits`. Limits for requests to the node.
    #[must_use]
    pub fn limits(mut self, limits: impl Into<BlockLimitsInfo>) -> Self {
        self.limits = Some(limits.into());
        self
    }

    /// Sets `format-specific`. Further information, for the drivers that provide some. If absent: the driver
    /// provides none.
    #[must_use]
    pub fn format_specific(mut self, format_specific: impl Into<ImageInfoSpecific>) -> Self {
        self.format_specific = Some(format_specific.into());
        self
    }
}

record! { both BlockNodeInfo {
    filename: "filename" required,
    format: "format" required,
    dirty_flag: "dirty-flag" optional,
    actual_size: "actual-size" optional,
    virtual_size: "virtual-size" required,
    cluster_size: "cluster-size" optional,
    encrypted: "encrypted" optional,
    compressed: "compressed" optional,
    backing_filename: "backing-filename" optional,
    full_backing_filename: "full-backing-filename" optional,
    backing_filename_format: "backing-filename-format" optional,
    snapshots: "snapshots" optional,
    limits: "limits" optional,
    format_specific: "format-specific" optional,
} extra }

/// Information about an image and the chain of backing images under it.
///
/// The struct `ImageInfo`, since QEMU 1.3.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,ImageInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ImageInfo {
    /// Name of the image: a host path, a URL, or a `json:` description for nodes that have no plain name.
    pub filename: String,
    /// Block driver, such as `qcow2` or `raw`.
    pub format: String,
    /// Whether the image was not closed properly, so that a check by `qemu-img check` is advisable. If absent: the
    /// driver cannot tell.
    #[doc(alias = "dirty-flag")]
    pub dirty_flag: Option<bool>,
    /// Space that the image takes on the host. Less than the length of the file if that has holes. Unit: bytes. If
    /// absent: the driver cannot tell.
    #[doc(alias = "actual-size")]
    pub actual_size: Option<i64>,
    /// Size of the disk that the guest sees. Unit: bytes.
    #[doc(alias = "virtual-size")]
    pub virtual_size: i64,
    /// Size of a cluster, the least space that the format allocates. Unit: bytes. If absent: the format has no
    /// clusters, or the driver does not report their size.
    #[doc(alias = "cluster-size")]
    pub cluster_size: Option<i64>,
    /// Whether the data is encrypted. If absent: false.
    pub encrypted: Option<bool>,
    /// Whether the image as a whole is stored compressed.
    ///
    /// Member `compressed`, since QEMU 1.7.
    pub compressed: Option<bool>,
    /// Name of the backing image, as written in the image itself; often relative to the image's directory. If
    /// absent: the image has no backing image.
    #[doc(alias = "backing-filename")]
    pub backing_filename: Option<String>,
    /// Name of the backing image that results from combining `backing-filename` with the image's directory. If
    /// absent: there is no backing image, or its full name cannot be determined.
    #[doc(alias = "full-backing-filename")]
    pub full_backing_filename: Option<String>,
    /// Format of the backing image, as written in the image. If absent: the image does not record it.
    #[doc(alias = "backing-filename-format")]
    pub backing_filename_format: Option<String>,
    /// Internal snapshots of the image. If absent: there are none.
    pub snapshots: Option<Vec<SnapshotInfo>>,
    /// Limits for requests to the node.
    ///
    /// Member `limits`, since QEMU 10.2.
    pub limits: Option<BlockLimitsInfo>,
    /// Further information, for the drivers that provide some. If absent: the driver provides none.
    ///
    /// Member `format-specific`, since QEMU 1.7.
    #[doc(alias = "format-specific")]
    pub format_specific: Option<ImageInfoSpecific>,
    /// Same information about the backing image, and so on down the chain. If absent: there is no backing image, or
    /// it was left out on request.
    #[doc(alias = "backing-image")]
    pub backing_image: Option<Box<ImageInfo>>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl ImageInfo {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(filename: impl Into<String>, format: impl Into<String>, virtual_size: i64) -> Self {
        Self {
            filename: filename.into(),
            format: format.into(),
            dirty_flag: None,
            actual_size: None,
            virtual_size,
            cluster_size: None,
            encrypted: None,
            compressed: None,
            backing_filename: None,
            full_backing_filename: None,
            backing_filename_format: None,
            snapshots: None,
            limits: None,
            format_specific: None,
            backing_image: None,
            extra: Extra::default(),
        }
    }

    /// Sets `dirty-flag`. Whether the image was not closed properly, so that a check by `qemu-img check` is
    /// advisable. If absent: the driver cannot tell.
    #[must_use]
    #[inline]
    pub fn dirty_flag(mut self, dirty_flag: bool) -> Self {
        self.dirty_flag = Some(dirty_flag);
        self
    }

    /// Sets `actual-size`. Space that the image takes on the host. Less than the length of the file if that has
    /// holes. Unit: bytes. If absent: the driver cannot tell.
    #[must_use]
    #[inline]
    pub fn actual_size(mut self, actual_size: i64) -> Self {
        self.actual_size = Some(actual_size);
        self
    }

    /// Sets `cluster-size`. Size of a cluster, the least space that the format allocates. Unit: bytes. If absent:
    /// the format has no clusters, or the driver does not report their size.
    #[must_use]
    #[inline]
    pub fn cluster_size(mut self, cluster_size: i64) -> Self {
        self.cluster_size = Some(cluster_size);
        self
    }

    /// Sets `encrypted`. Whether the data is encrypted. If absent: false.
    #[must_use]
    #[inline]
    pub fn encrypted(mut self, encrypted: bool) -> Self {
        self.encrypted = Some(encrypted);
        self
    }

    /// Sets `compressed`. Whether the image as a whole is stored compressed.
    #[must_use]
    #[inline]
    pub fn compressed(mut self, compressed: bool) -> Self {
        self.compressed = Some(compressed);
        self
    }

    /// Sets `backing-filename`. Name of the backing image, as written in the image itself; often relative to the
    /// image's directory. If absent: the image has no backing image.
    #[must_use]
    pub fn backing_filename(mut self, backing_filename: impl Into<String>) -> Self {
        self.backing_filename = Some(backing_filename.into());
        self
    }

    /// Sets `full-backing-filename`. Name of the backing image that results from combining `backing-filename` with
    /// the image's directory. If absent: there is no backing image, or its full name cannot be determined.
    #[must_use]
    pub fn full_backing_filename(mut self, full_backing_filename: impl Into<String>) -> Self {
        self.full_backing_filename = Some(full_backing_filename.into());
        self
    }

    /// Sets `backing-filename-format`. Format of the backing image, as written in the image. If absent: the image
    /// does not record it.
    #[must_use]
    pub fn backing_filename_format(mut self, backing_filename_format: impl Into<String>) -> Self {
        self.backing_filename_format = Some(backing_filename_format.into());
        self
    }

    /// Sets `snapshots`. Internal snapshots of the image. If absent: there are none.
    #[must_use]
    pub fn snapshots(mut self, snapshots: impl IntoIterator<Item = impl Into<SnapshotInfo>>) -> Self {
        self.snapshots = Some(snapshots.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `limits`. Limits for requests to the node.
    #[must_use]
    pub fn limits(mut self, limits: impl Into<BlockLimitsInfo>) -> Self {
        self.limits = Some(limits.into());
        self
    }

    /// Sets `format-specific`. Further information, for the drivers that provide some. If absent: the driver
    /// provides none.
    #[must_use]
    pub fn format_specific(mut self, format_specific: impl Into<ImageInfoSpecific>) -> Self {
        self.format_specific = Some(format_specific.into());
        self
    }

    /// Sets `backing-image`. Same information about the backing image, and so on down the chain. If absent: there
    /// is no backing image, or it was left out on request.
    #[must_use]
    pub fn backing_image(mut self, backing_image: impl Into<ImageInfo>) -> Self {
        self.backing_image = Some(Box::new(backing_image.into()));
        self
    }
}

record! { received ImageInfo {
    filename: "filename" required,
    format: "format" required,
    dirty_flag: "dirty-flag" optional,
    actual_size: "actual-size" optional,
    virtual_size: "virtual-size" required,
    cluster_size: "cluster-size" optional,
    encrypted: "encrypted" optional,
    compressed: "compressed" optional,
    backing_filename: "backing-filename" optional,
    full_backing_filename: "full-backing-filename" optional,
    backing_filename_format: "backing-filename-format" optional,
    snapshots: "snapshots" optional,
    limits: "limits" optional,
    format_specific: "format-specific" optional,
    backing_image: "backing-image" optional,
} extra }

/// Child of a block node, with all that lies under it.
///
/// The struct `BlockChildInfo`, since QEMU 8.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockChildInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockChildInfo {
    /// Role of the child, such as `file` or `backing`.
    pub name: String,
    /// Information about the child and its own children.
    pub info: BlockGraphInfo,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl BlockChildInfo {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(name: impl Into<String>, info: impl Into<BlockGraphInfo>) -> Self {
        Self { name: name.into(), info: info.into(), extra: Extra::default() }
    }
}

record! { both BlockChildInfo {
    name: "name" required,
    info: "info" required,
} extra }

/// Information about a block node and all nodes under it.
///
/// The struct `BlockGraphInfo`, since QEMU 8.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockGraphInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockGraphInfo {
    /// Name of the image: a host path, a URL, or a `json:` description for nodes that have no plain name.
    pub filename: String,
    /// Block driver, such as `qcow2` or `raw`.
    pub format: String,
    /// Whether the image was not closed properly, so that a check by `qemu-img check` is advisable. If absent: the
    /// driver cannot tell.
    #[doc(alias = "dirty-flag")]
    pub dirty_flag: Option<bool>,
    /// Space that the image takes on the host. Less than the length of the file if that has holes. Unit: bytes. If
    /// absent: the driver cannot tell.
    #[doc(alias = "actual-size")]
    pub actual_size: Option<i64>,
    /// Size of the disk that the guest sees. Unit: bytes.
    #[doc(alias = "virtual-size")]
    pub virtual_size: i64,
    /// Size of a cluster, the least space that the format allocates. Unit: bytes. If absent: the format has no
    /// clusters, or the driver does not report their size.
    #[doc(alias = "cluster-size")]
    pub cluster_size: Option<i64>,
    /// Whether the data is encrypted. If absent: false.
    pub encrypted: Option<bool>,
    /// Whether the image as a whole is stored compressed.
    ///
    /// Member `compressed`, since QEMU 1.7.
    pub compressed: Option<bool>,
    /// Name of the backing image, as written in the image itself; often relative to the image's directory. If
    /// absent: the image has no backing image.
    #[doc(alias = "backing-filename")]
    pub backing_filename: Option<String>,
    /// Name of the backing image that results from combining `backing-filename` with the image's directory. If
    /// absent: there is no backing image, or its full name cannot be determined.
    #[doc(alias = "full-backing-filename")]
    pub full_backing_filename: Option<String>,
    /// Format of the backing image, as written in the image. If absent: the image does not record it.
    #[doc(alias = "backing-filename-format")]
    pub backing_filename_format: Option<String>,
    /// Internal snapshots of the image. If absent: there are none.
    pub snapshots: Option<Vec<SnapshotInfo>>,
    /// Limits for requests to the node.
    ///
    /// Member `limits`, since QEMU 10.2.
    pub limits: Option<BlockLimitsInfo>,
    /// Further information, for the drivers that provide some. If absent: the driver provides none.
    ///
    /// Member `format-specific`, since QEMU 1.7.
    #[doc(alias = "format-specific")]
    pub format_specific: Option<ImageInfoSpecific>,
    /// Nodes that this node reads from and writes to.
    pub children: Vec<BlockChildInfo>,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl BlockGraphInfo {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(
        filename: impl Into<String>,
        format: impl Into<String>,
        virtual_size: i64,
        children: impl IntoIterator<Item = impl Into<BlockChildInfo>>,
    ) -> Self {
        Self {
            filename: filename.into(),
            format: format.into(),
            dirty_flag: None,
            actual_size: None,
            virtual_size,
            cluster_size: None,
            encrypted: None,
            compressed: None,
            backing_filename: None,
            full_backing_filename: None,
            backing_filename_format: None,
            snapshots: None,
            limits: None,
            format_specific: None,
            children: children.into_iter().map(Into::into).collect(),
            extra: Extra::default(),
        }
    }

    /// Sets `dirty-flag`. Whether the image was not closed properly, so that a check by `qemu-img check` is
    /// advisable. If absent: the driver cannot tell.
    #[must_use]
    #[inline]
    pub fn dirty_flag(mut self, dirty_flag: bool) -> Self {
        self.dirty_flag = Some(dirty_flag);
        self
    }

    /// Sets `actual-size`. Space that the image takes on the host. Less than the length of the file if that has
    /// holes. Unit: bytes. If absent: the driver cannot tell.
    #[must_use]
    #[inline]
    pub fn actual_size(mut self, actual_size: i64) -> Self {
        self.actual_size = Some(actual_size);
        self
    }

    /// Sets `cluster-size`. Size of a cluster, the least space that the format allocates. Unit: bytes. If absent:
    /// the format has no clusters, or the driver does not report their size.
    #[must_use]
    #[inline]
    pub fn cluster_size(mut self, cluster_size: i64) -> Self {
        self.cluster_size = Some(cluster_size);
        self
    }

    /// Sets `encrypted`. Whether the data is encrypted. If absent: false.
    #[must_use]
    #[inline]
    pub fn encrypted(mut self, encrypted: bool) -> Self {
        self.encrypted = Some(encrypted);
        self
    }

    /// Sets `compressed`. Whether the image as a whole is stored compressed.
    #[must_use]
    #[inline]
    pub fn compressed(mut self, compressed: bool) -> Self {
        self.compressed = Some(compressed);
        self
    }

    /// Sets `backing-filename`. Name of the backing image, as written in the image itself; often relative to the
    /// image's directory. If absent: the image has no backing image.
    #[must_use]
    pub fn backing_filename(mut self, backing_filename: impl Into<String>) -> Self {
        self.backing_filename = Some(backing_filename.into());
        self
    }

    /// Sets `full-backing-filename`. Name of the backing image that results from combining `backing-filename` with
    /// the image's directory. If absent: there is no backing image, or its full name cannot be determined.
    #[must_use]
    pub fn full_backing_filename(mut self, full_backing_filename: impl Into<String>) -> Self {
        self.full_backing_filename = Some(full_backing_filename.into());
        self
    }

    /// Sets `backing-filename-format`. Format of the backing image, as written in the image. If absent: the image
    /// does not record it.
    #[must_use]
    pub fn backing_filename_format(mut self, backing_filename_format: impl Into<String>) -> Self {
        self.backing_filename_format = Some(backing_filename_format.into());
        self
    }

    /// Sets `snapshots`. Internal snapshots of the image. If absent: there are none.
    #[must_use]
    pub fn snapshots(mut self, snapshots: impl IntoIterator<Item = impl Into<SnapshotInfo>>) -> Self {
        self.snapshots = Some(snapshots.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `limits`. Limits for requests to the node.
    #[must_use]
    pub fn limits(mut self, limits: impl Into<BlockLimitsInfo>) -> Self {
        self.limits = Some(limits.into());
        self
    }

    /// Sets `format-specific`. Further information, for the drivers that provide some. If absent: the driver
    /// provides none.
    #[must_use]
    pub fn format_specific(mut self, format_specific: impl Into<ImageInfoSpecific>) -> Self {
        self.format_specific = Some(format_specific.into());
        self
    }
}

record! { both BlockGraphInfo {
    filename: "filename" required,
    format: "format" required,
    dirty_flag: "dirty-flag" optional,
    actual_size: "actual-size" optional,
    virtual_size: "virtual-size" required,
    cluster_size: "cluster-size" optional,
    encrypted: "encrypted" optional,
    compressed: "compressed" optional,
    backing_filename: "backing-filename" optional,
    full_backing_filename: "full-backing-filename" optional,
    backing_filename_format: "backing-filename-format" optional,
    snapshots: "snapshots" optional,
    limits: "limits" optional,
    format_specific: "format-specific" optional,
    children: "children" required,
} extra }

/// Result of a consistency check, as printed by `qemu-img check --output=json`.
///
/// The struct `ImageCheck`, since QEMU 1.4.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,ImageCheck)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ImageCheck {
    /// Image that was checked.
    pub filename: String,
    /// Format of the image.
    pub format: String,
    /// Number of failures of the check itself, such as unreadable metadata.
    #[doc(alias = "check-errors")]
    pub check_errors: i64,
    /// Offset behind the last cluster in use. The file can be cut there. Unit: bytes. If absent: the format does
    /// not tell.
    #[doc(alias = "image-end-offset")]
    pub image_end_offset: Option<i64>,
    /// Number of faults that endanger data. If absent: none was found.
    pub corruptions: Option<i64>,
    /// Number of clusters that are allocated but not used. They waste space and are harmless. If absent: none was
    /// found.
    pub leaks: Option<i64>,
    /// Number of faults that were repaired. If absent: none was repaired.
    #[doc(alias = "corruptions-fixed")]
    pub corruptions_fixed: Option<i64>,
    /// Number of unused clusters that were released. If absent: none was released.
    #[doc(alias = "leaks-fixed")]
    pub leaks_fixed: Option<i64>,
    /// Number of clusters that the disk's size corresponds to.
    #[doc(alias = "total-clusters")]
    pub total_clusters: Option<i64>,
    /// Number of clusters that have data.
    #[doc(alias = "allocated-clusters")]
    pub allocated_clusters: Option<i64>,
    /// Number of clusters whose neighbour in the disk is not their neighbour in the file.
    #[doc(alias = "fragmented-clusters")]
    pub fragmented_clusters: Option<i64>,
    /// Number of clusters that are stored compressed.
    #[doc(alias = "compressed-clusters")]
    pub compressed_clusters: Option<i64>,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl ImageCheck {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(filename: impl Into<String>, format: impl Into<String>, check_errors: i64) -> Self {
        Self {
            filename: filename.into(),
            format: format.into(),
            check_errors,
            image_end_offset: None,
            corruptions: None,
            leaks: None,
            corruptions_fixed: None,
            leaks_fixed: None,
            total_clusters: None,
            allocated_clusters: None,
            fragmented_clusters: None,
            compressed_clusters: None,
            extra: Extra::default(),
        }
    }

    /// Sets `image-end-offset`. Offset behind the last cluster in use. The file can be cut there. Unit: bytes. If
    /// absent: the format does not tell.
    #[must_use]
    #[inline]
    pub fn image_end_offset(mut self, image_end_offset: i64) -> Self {
        self.image_end_offset = Some(image_end_offset);
        self
    }

    /// Sets `corruptions`. Number of faults that endanger data. If absent: none was found.
    #[must_use]
    #[inline]
    pub fn corruptions(mut self, corruptions: i64) -> Self {
        self.corruptions = Some(corruptions);
        self
    }

    /// Sets `leaks`. Number of clusters that are allocated but not used. They waste space and are harmless. If
    /// absent: none was found.
    #[must_use]
    #[inline]
    pub fn leaks(mut self, leaks: i64) -> Self {
        self.leaks = Some(leaks);
        self
    }

    /// Sets `corruptions-fixed`. Number of faults that were repaired. If absent: none was repaired.
    #[must_use]
    #[inline]
    pub fn corruptions_fixed(mut self, corruptions_fixed: i64) -> Self {
        self.corruptions_fixed = Some(corruptions_fixed);
        self
    }

    /// Sets `leaks-fixed`. Number of unused clusters that were released. If absent: none was released.
    #[must_use]
    #[inline]
    pub fn leaks_fixed(mut self, leaks_fixed: i64) -> Self {
        self.leaks_fixed = Some(leaks_fixed);
        self
    }

    /// Sets `total-clusters`. Number of clusters that the disk's size corresponds to.
    #[must_use]
    #[inline]
    pub fn total_clusters(mut self, total_clusters: i64) -> Self {
        self.total_clusters = Some(total_clusters);
        self
    }

    /// Sets `allocated-clusters`. Number of clusters that have data.
    #[must_use]
    #[inline]
    pub fn allocated_clusters(mut self, allocated_clusters: i64) -> Self {
        self.allocated_clusters = Some(allocated_clusters);
        self
    }

    /// Sets `fragmented-clusters`. Number of clusters whose neighbour in the disk is not their neighbour in the
    /// file.
    #[must_use]
    #[inline]
    pub fn fragmented_clusters(mut self, fragmented_clusters: i64) -> Self {
        self.fragmented_clusters = Some(fragmented_clusters);
        self
    }

    /// Sets `compressed-clusters`. Number of clusters that are stored compressed.
    #[must_use]
    #[inline]
    pub fn compressed_clusters(mut self, compressed_clusters: i64) -> Self {
        self.compressed_clusters = Some(compressed_clusters);
        self
    }
}

record! { both ImageCheck {
    filename: "filename" required,
    format: "format" required,
    check_errors: "check-errors" required,
    image_end_offset: "image-end-offset" optional,
    corruptions: "corruptions" optional,
    leaks: "leaks" optional,
    corruptions_fixed: "corruptions-fixed" optional,
    leaks_fixed: "leaks-fixed" optional,
    total_clusters: "total-clusters" optional,
    allocated_clusters: "allocated-clusters" optional,
    fragmented_clusters: "fragmented-clusters" optional,
    compressed_clusters: "compressed-clusters" optional,
} extra }

/// Range of a disk and where its data lies, as printed by `qemu-img map --output=json`.
///
/// The struct `MapEntry`, since QEMU 2.6.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,MapEntry)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MapEntry {
    /// First byte of the range, as an offset in the disk. Unit: bytes.
    pub start: i64,
    /// Size of the range. Unit: bytes.
    pub length: i64,
    /// Whether the range is backed by data in a file, as opposed to being known without reading.
    pub data: bool,
    /// Whether the range reads as zeroes.
    pub zero: bool,
    /// Whether the data is stored compressed.
    ///
    /// Member `compressed`, since QEMU 8.2. Servers before 8.2 leave it out.
    pub compressed: Option<bool>,
    /// Number of steps down the backing chain to the image that holds the range; 0 is the topmost image.
    pub depth: i64,
    /// Whether an image of the chain defines the range. If false, a new backing image would show through.
    ///
    /// Member `present`, since QEMU 6.1. Servers before 6.1 leave it out.
    pub present: Option<bool>,
    /// Place of the data in `filename`. Unit: bytes. If absent: the data is not stored in plain form.
    pub offset: Option<i64>,
    /// Host file that `offset` refers to.
    pub filename: Option<String>,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl MapEntry {
    /// Creates a value with the mandatory members and no optional one.
    #[inline]
    pub fn new(start: i64, length: i64, data: bool, zero: bool, compressed: bool, depth: i64, present: bool) -> Self {
        Self {
            start,
            length,
            data,
            zero,
            compressed: Some(compressed),
            depth,
            present: Some(present),
            offset: None,
            filename: None,
            extra: Extra::default(),
        }
    }

    /// Sets `offset`. Place of the data in `filename`. Unit: bytes. If absent: the data is not stored in plain
    /// form.
    #[must_use]
    #[inline]
    pub fn offset(mut self, offset: i64) -> Self {
        self.offset = Some(offset);
        self
    }

    /// Sets `filename`. Host file that `offset` refers to.
    #[must_use]
    pub fn filename(mut self, filename: impl Into<String>) -> Self {
        self.filename = Some(filename.into());
        self
    }
}

record! { both MapEntry {
    start: "start" required,
    length: "length" required,
    data: "data" required,
    zero: "zero" required,
    compressed: "compressed" optional,
    depth: "depth" required,
    present: "present" optional,
    offset: "offset" optional,
    filename: "filename" optional,
} extra }

/// Cache mode of a block node, in its three independent parts.
///
/// The struct `BlockdevCacheInfo`, since QEMU 2.3.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevCacheInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevCacheInfo {
    /// Whether writes are reported as done before they reach stable storage. If false, each write is followed by a
    /// flush.
    pub writeback: bool,
    /// Whether the host's page cache is bypassed, by `O_DIRECT`.
    pub direct: bool,
    /// Whether flushes are dropped. Data is lost if the host crashes.
    #[doc(alias = "no-flush")]
    pub no_flush: bool,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl BlockdevCacheInfo {
    /// Creates a value with the mandatory members and no optional one.
    #[inline]
    pub fn new(writeback: bool, direct: bool, no_flush: bool) -> Self {
        Self { writeback, direct, no_flush, extra: Extra::default() }
    }
}

record! { received BlockdevCacheInfo {
    writeback: "writeback" required,
    direct: "direct" required,
    no_flush: "no-flush" required,
} extra }

/// Link from a block node to one of its children.
///
/// The struct `BlockdevChild`, since QEMU 10.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevChild)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevChild {
    /// Role of the child, such as `file` or `backing`.
    pub child: String,
    /// Name of the node that has the role.
    #[doc(alias = "node-name")]
    pub node_name: String,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl BlockdevChild {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(child: impl Into<String>, node_name: impl Into<String>) -> Self {
        Self { child: child.into(), node_name: node_name.into(), extra: Extra::default() }
    }
}

record! { received BlockdevChild {
    child: "child" required,
    node_name: "node-name" required,
} extra }

/// State of one block node: image, access mode, cache mode, I/O limits and dirty bitmaps.
///
/// I/O limits belong to a drive, not to a node: [`query-named-block-nodes`](super::command::QueryNamedBlockNodes) reports them as 0. For a limit, 0
/// means none.
///
/// The struct `BlockDeviceInfo`, since QEMU 0.14.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockDeviceInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockDeviceInfo {
    /// Name of the image, with the same meaning as `filename` of `BlockNodeInfo`.
    pub file: String,
    /// Name of the node, given by the client or generated by QEMU (then starting with `#block`).
    ///
    /// Member `node-name`, since QEMU 2.0. Servers before 10.1 leave it out.
    #[doc(alias = "node-name")]
    pub node_name: Option<String>,
    /// Whether the node is read-only.
    pub ro: bool,
    /// Block driver of the node, such as `qcow2` or `raw`.
    pub drv: String,
    /// Name of the backing image. If absent: the node has no backing image.
    pub backing_file: Option<String>,
    /// Number of backing images under the node.
    ///
    /// Member `backing_file_depth`, since QEMU 1.2.
    pub backing_file_depth: i64,
    /// Nodes directly under this one.
    ///
    /// Member `children`, since QEMU 10.1. Servers before 10.1 leave it out.
    pub children: Option<Vec<BlockdevChild>>,
    /// Whether this QEMU may access the image. False before the end of an incoming migration and after the end of
    /// an outgoing one.
    ///
    /// Member `active`, since QEMU 10.0. Servers before 10.0 leave it out.
    pub active: Option<bool>,
    /// Whether the image is encrypted.
    pub encrypted: bool,
    /// How writes that contain only zeroes are treated.
    ///
    /// Member `detect_zeroes`, since QEMU 2.1.
    pub detect_zeroes: BlockdevDetectZeroesOptions,
    /// Limit of the data rate of reads and writes together. 0 means no limit. Unit: bytes per second.
    pub bps: i64,
    /// Limit of the data rate of reads. 0 means no limit. Unit: bytes per second.
    pub bps_rd: i64,
    /// Limit of the data rate of writes. 0 means no limit. Unit: bytes per second.
    pub bps_wr: i64,
    /// Limit of the request rate for requests of all kinds together. 0 means no limit. Unit: operations per second.
    pub iops: i64,
    /// Limit of the request rate for reads. 0 means no limit. Unit: operations per second.
    pub iops_rd: i64,
    /// Limit of the request rate for writes. 0 means no limit. Unit: operations per second.
    pub iops_wr: i64,
    /// Information about the image and its backing images.
    ///
    /// Member `image`, since QEMU 1.6.
    pub image: ImageInfo,
    /// Rate that is permitted during a burst, above `bps`. Unit: bytes per second. If absent: no bursts are set up.
    ///
    /// Member `bps_max`, since QEMU 1.7.
    pub bps_max: Option<i64>,
    /// Rate that is permitted during a burst, above `bps_rd`. Unit: bytes per second. If absent: no bursts are set
    /// up.
    ///
    /// Member `bps_rd_max`, since QEMU 1.7.
    pub bps_rd_max: Option<i64>,
    /// Rate that is permitted during a burst, above `bps_wr`. Unit: bytes per second. If absent: no bursts are set
    /// up.
    ///
    /// Member `bps_wr_max`, since QEMU 1.7.
    pub bps_wr_max: Option<i64>,
    /// Rate that is permitted during a burst, above `iops`. Unit: operations per second. If absent: no bursts are
    /// set up.
    ///
    /// Member `iops_max`, since QEMU 1.7.
    pub iops_max: Option<i64>,
    /// Rate that is permitted during a burst, above `iops_rd`. Unit: operations per second. If absent: no bursts
    /// are set up.
    ///
    /// Member `iops_rd_max`, since QEMU 1.7.
    pub iops_rd_max: Option<i64>,
    /// Rate that is permitted during a burst, above `iops_wr`. Unit: operations per second. If absent: no bursts
    /// are set up.
    ///
    /// Member `iops_wr_max`, since QEMU 1.7.
    pub iops_wr_max: Option<i64>,
    /// Longest time for which a burst may keep the rate of `bps_max`. Unit: seconds. If absent: no bursts are set
    /// up.
    ///
    /// Member `bps_max_length`, since QEMU 2.6.
    pub bps_max_length: Option<i64>,
    /// Longest time for which a burst may keep the rate of `bps_rd_max`. Unit: seconds. If absent: no bursts are
    /// set up.
    ///
    /// Member `bps_rd_max_length`, since QEMU 2.6.
    pub bps_rd_max_length: Option<i64>,
    /// Longest time for which a burst may keep the rate of `bps_wr_max`. Unit: seconds. If absent: no bursts are
    /// set up.
    ///
    /// Member `bps_wr_max_length`, since QEMU 2.6.
    pub bps_wr_max_length: Option<i64>,
    /// Longest time for which a burst may keep the rate of `iops_max`. Unit: seconds. If absent: no bursts are set
    /// up.
    ///
    /// Member `iops_max_length`, since QEMU 2.6.
    pub iops_max_length: Option<i64>,
    /// Longest time for which a burst may keep the rate of `iops_rd_max`. Unit: seconds. If absent: no bursts are
    /// set up.
    ///
    /// Member `iops_rd_max_length`, since QEMU 2.6.
    pub iops_rd_max_length: Option<i64>,
    /// Longest time for which a burst may keep the rate of `iops_wr_max`. Unit: seconds. If absent: no bursts are
    /// set up.
    ///
    /// Member `iops_wr_max_length`, since QEMU 2.6.
    pub iops_wr_max_length: Option<i64>,
    /// Size up to which a request counts as one operation. Larger requests count as several, in proportion. Unit:
    /// bytes. If absent: each request counts as one.
    ///
    /// Member `iops_size`, since QEMU 1.7.
    pub iops_size: Option<i64>,
    /// Throttle group of the drive, whose members share the limits. If absent: no limits are set.
    ///
    /// Member `group`, since QEMU 2.4.
    pub group: Option<String>,
    /// Cache mode of the node.
    ///
    /// Member `cache`, since QEMU 2.3.
    pub cache: BlockdevCacheInfo,
    /// Offset above which a write causes a `BLOCK_WRITE_THRESHOLD` event. 0 if none is set. Unit: bytes.
    ///
    /// Member `write_threshold`, since QEMU 2.3.
    pub write_threshold: i64,
    /// Dirty bitmaps of the node. If absent: the node has none.
    ///
    /// Member `dirty-bitmaps`, since QEMU 4.2.
    #[doc(alias = "dirty-bitmaps")]
    pub dirty_bitmaps: Option<Vec<BlockDirtyInfo>>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl BlockDeviceInfo {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(
        file: impl Into<String>,
        node_name: impl Into<String>,
        ro: bool,
        drv: impl Into<String>,
        backing_file_depth: i64,
        children: impl IntoIterator<Item = impl Into<BlockdevChild>>,
        active: bool,
        encrypted: bool,
        detect_zeroes: impl Into<BlockdevDetectZeroesOptions>,
        bps: i64,
        bps_rd: i64,
        bps_wr: i64,
        iops: i64,
        iops_rd: i64,
        iops_wr: i64,
        image: impl Into<ImageInfo>,
        cache: impl Into<BlockdevCacheInfo>,
        write_threshold: i64,
    ) -> Self {
        Self {
            file: file.into(),
            node_name: Some(node_name.into()),
            ro,
            drv: drv.into(),
            backing_file: None,
            backing_file_depth,
            children: Some(children.into_iter().map(Into::into).collect()),
            active: Some(active),
            encrypted,
            detect_zeroes: detect_zeroes.into(),
            bps,
            bps_rd,
            bps_wr,
            iops,
            iops_rd,
            iops_wr,
            image: image.into(),
            bps_max: None,
            bps_rd_max: None,
            bps_wr_max: None,
            iops_max: None,
            iops_rd_max: None,
            iops_wr_max: None,
            bps_max_length: None,
            bps_rd_max_length: None,
            bps_wr_max_length: None,
            iops_max_length: None,
            iops_rd_max_length: None,
            iops_wr_max_length: None,
            iops_size: None,
            group: None,
            cache: cache.into(),
            write_threshold,
            dirty_bitmaps: None,
            extra: Extra::default(),
        }
    }

    /// Sets `backing_file`. Name of the backing image. If absent: the node has no backing image.
    #[must_use]
    pub fn backing_file(mut self, backing_file: impl Into<String>) -> Self {
        self.backing_file = Some(backing_file.into());
        self
    }

    /// Sets `bps_max`. Rate that is permitted during a burst, above `bps`. Unit: bytes per second. If absent: no
    /// bursts are set up.
    #[must_use]
    #[inline]
    pub fn bps_max(mut self, bps_max: i64) -> Self {
        self.bps_max = Some(bps_max);
        self
    }

    /// Sets `bps_rd_max`. Rate that is permitted during a burst, above `bps_rd`. Unit: bytes per second. If absent:
    /// no bursts are set up.
    #[must_use]
    #[inline]
    pub fn bps_rd_max(mut self, bps_rd_max: i64) -> Self {
        self.bps_rd_max = Some(bps_rd_max);
        self
    }

    /// Sets `bps_wr_max`. Rate that is permitted during a burst, above `bps_wr`. Unit: bytes per second. If absent:
    /// no bursts are set up.
    #[must_use]
    #[inline]
    pub fn bps_wr_max(mut self, bps_wr_max: i64) -> Self {
        self.bps_wr_max = Some(bps_wr_max);
        self
    }

    /// Sets `iops_max`. Rate that is permitted during a burst, above `iops`. Unit: operations per second. If
    /// absent: no bursts are set up.
    #[must_use]
    #[inline]
    pub fn iops_max(mut self, iops_max: i64) -> Self {
        self.iops_max = Some(iops_max);
        self
    }

    /// Sets `iops_rd_max`. Rate that is permitted during a burst, above `iops_rd`. Unit: operations per second. If
    /// absent: no bursts are set up.
    #[must_use]
    #[inline]
    pub fn iops_rd_max(mut self, iops_rd_max: i64) -> Self {
        self.iops_rd_max = Some(iops_rd_max);
        self
    }

    /// Sets `iops_wr_max`. Rate that is permitted during a burst, above `iops_wr`. Unit: operations per second. If
    /// absent: no bursts are set up.
    #[must_use]
    #[inline]
    pub fn iops_wr_max(mut self, iops_wr_max: i64) -> Self {
        self.iops_wr_max = Some(iops_wr_max);
        self
    }

    /// Sets `bps_max_length`. Longest time for which a burst may keep the rate of `bps_max`. Unit: seconds. If
    /// absent: no bursts are set up.
    #[must_use]
    #[inline]
    pub fn bps_max_length(mut self, bps_max_length: i64) -> Self {
        self.bps_max_length = Some(bps_max_length);
        self
    }

    /// Sets `bps_rd_max_length`. Longest time for which a burst may keep the rate of `bps_rd_max`. Unit: seconds.
    /// If absent: no bursts are set up.
    #[must_use]
    #[inline]
    pub fn bps_rd_max_length(mut self, bps_rd_max_length: i64) -> Self {
        self.bps_rd_max_length = Some(bps_rd_max_length);
        self
    }

    /// Sets `bps_wr_max_length`. Longest time for which a burst may keep the rate of `bps_wr_max`. Unit: seconds.
    /// If absent: no bursts are set up.
    #[must_use]
    #[inline]
    pub fn bps_wr_max_length(mut self, bps_wr_max_length: i64) -> Self {
        self.bps_wr_max_length = Some(bps_wr_max_length);
        self
    }

    /// Sets `iops_max_length`. Longest time for which a burst may keep the rate of `iops_max`. Unit: seconds. If
    /// absent: no bursts are set up.
    #[must_use]
    #[inline]
    pub fn iops_max_length(mut self, iops_max_length: i64) -> Self {
        self.iops_max_length = Some(iops_max_length);
        self
    }

    /// Sets `iops_rd_max_length`. Longest time for which a burst may keep the rate of `iops_rd_max`. Unit: seconds.
    /// If absent: no bursts are set up.
    #[must_use]
    #[inline]
    pub fn iops_rd_max_length(mut self, iops_rd_max_length: i64) -> Self {
        self.iops_rd_max_length = Some(iops_rd_max_length);
        self
    }

    /// Sets `iops_wr_max_length`. Longest time for which a burst may keep the rate of `iops_wr_max`. Unit: seconds.
    /// If absent: no bursts are set up.
    #[must_use]
    #[inline]
    pub fn iops_wr_max_length(mut self, iops_wr_max_length: i64) -> Self {
        self.iops_wr_max_length = Some(iops_wr_max_length);
        self
    }

    /// Sets `iops_size`. Size up to which a request counts as one operation. Larger requests count as several, in
    /// proportion. Unit: bytes. If absent: each request counts as one.
    #[must_use]
    #[inline]
    pub fn iops_size(mut self, iops_size: i64) -> Self {
        self.iops_size = Some(iops_size);
        self
    }

    /// Sets `group`. Throttle group of the drive, whose members share the limits. If absent: no limits are set.
    #[must_use]
    pub fn group(mut self, group: impl Into<String>) -> Self {
        self.group = Some(group.into());
        self
    }

    /// Sets `dirty-bitmaps`. Dirty bitmaps of the node. If absent: the node has none.
    #[must_use]
    pub fn dirty_bitmaps(mut self, dirty_bitmaps: impl IntoIterator<Item = impl Into<BlockDirtyInfo>>) -> Self {
        self.dirty_bitmaps = Some(dirty_bitmaps.into_iter().map(Into::into).collect());
        self
    }
}

record! { received BlockDeviceInfo {
    file: "file" required,
    node_name: "node-name" optional,
    ro: "ro" required,
    drv: "drv" required,
    backing_file: "backing_file" optional,
    backing_file_depth: "backing_file_depth" required,
    children: "children" optional,
    active: "active" optional,
    encrypted: "encrypted" required,
    detect_zeroes: "detect_zeroes" required,
    bps: "bps" required,
    bps_rd: "bps_rd" required,
    bps_wr: "bps_wr" required,
    iops: "iops" required,
    iops_rd: "iops_rd" required,
    iops_wr: "iops_wr" required,
    image: "image" required,
    bps_max: "bps_max" optional,
    bps_rd_max: "bps_rd_max" optional,
    bps_wr_max: "bps_wr_max" optional,
    iops_max: "iops_max" optional,
    iops_rd_max: "iops_rd_max" optional,
    iops_wr_max: "iops_wr_max" optional,
    bps_max_length: "bps_max_length" optional,
    bps_rd_max_length: "bps_rd_max_length" optional,
    bps_wr_max_length: "bps_wr_max_length" optional,
    iops_max_length: "iops_max_length" optional,
    iops_rd_max_length: "iops_rd_max_length" optional,
    iops_wr_max_length: "iops_wr_max_length" optional,
    iops_size: "iops_size" optional,
    group: "group" optional,
    cache: "cache" required,
    write_threshold: "write_threshold" required,
    dirty_bitmaps: "dirty-bitmaps" optional,
} extra }

/// Whether a drive or a block job has had an I/O error that is not yet cleared.
///
/// Recorded only if the error policy can stop the machine or the job. Reset when the machine or the job
/// continues.
///
/// The enum `BlockDeviceIoStatus`, since QEMU 1.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,BlockDeviceIoStatus)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BlockDeviceIoStatus {
    /// There has been no error since the last reset.
    Ok,
    /// A request failed for a reason other than lack of space.
    Failed,
    /// A request failed because the host's storage is full.
    Nospace,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { received BlockDeviceIoStatus {
    "ok" Ok,
    "failed" Failed,
    "nospace" Nospace,
} open }

/// State of a dirty bitmap, which records the parts of a disk that were written.
///
/// The struct `BlockDirtyInfo`, since QEMU 1.3.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockDirtyInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockDirtyInfo {
    /// Name by which commands refer to the bitmap. If absent: the bitmap belongs to a block job.
    ///
    /// Member `name`, since QEMU 2.4.
    pub name: Option<String>,
    /// Amount of data marked as dirty. Unit: bytes.
    pub count: i64,
    /// Size of the range that one bit stands for. Unit: bytes.
    ///
    /// Member `granularity`, since QEMU 1.4.
    pub granularity: u32,
    /// Whether writes are recorded now.
    ///
    /// Member `recording`, since QEMU 4.0.
    pub recording: bool,
    /// Whether a job or an export uses the bitmap, so that commands cannot change it.
    ///
    /// Member `busy`, since QEMU 4.0.
    pub busy: bool,
    /// Whether the bitmap is kept in the image when QEMU exits.
    ///
    /// Member `persistent`, since QEMU 4.0.
    pub persistent: bool,
    /// Whether the bitmap was not saved properly, so that its content cannot be trusted. It can only be removed. If
    /// absent: false.
    ///
    /// Member `inconsistent`, since QEMU 4.0.
    pub inconsistent: Option<bool>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl BlockDirtyInfo {
    /// Creates a value with the mandatory members and no optional one.
    #[inline]
    pub fn new(count: i64, granularity: u32, recording: bool, busy: bool, persistent: bool) -> Self {
        Self {
            name: None,
            count,
            granularity,
            recording,
            busy,
            persistent,
            inconsistent: None,
            extra: Extra::default(),
        }
    }

    /// Sets `name`. Name by which commands refer to the bitmap. If absent: the bitmap belongs to a block job.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `inconsistent`. Whether the bitmap was not saved properly, so that its content cannot be trusted. It
    /// can only be removed. If absent: false.
    #[must_use]
    #[inline]
    pub fn inconsistent(mut self, inconsistent: bool) -> Self {
        self.inconsistent = Some(inconsistent);
        self
    }
}

record! { received BlockDirtyInfo {
    name: "name" optional,
    count: "count" required,
    granularity: "granularity" required,
    recording: "recording" required,
    busy: "busy" required,
    persistent: "persistent" required,
    inconsistent: "inconsistent" optional,
} extra }

/// Property of a dirty bitmap that is stored in a qcow2 image.
///
/// The enum `Qcow2BitmapInfoFlags`, since QEMU 4.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,Qcow2BitmapInfoFlags)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Qcow2BitmapInfoFlags {
    /// A program has the bitmap open. In an image that no program uses, the flag shows that the last program failed
    /// to save the bitmap, which is then useless.
    #[doc(alias = "in-use")]
    InUse,
    /// The bitmap is enabled: programs that write to the image must record it there.
    Auto,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { both Qcow2BitmapInfoFlags {
    "in-use" InUse,
    "auto" Auto,
} open }

/// Dirty bitmap that is stored in a qcow2 image.
///
/// The struct `Qcow2BitmapInfo`, since QEMU 4.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,Qcow2BitmapInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Qcow2BitmapInfo {
    /// Name of the bitmap within the image.
    pub name: String,
    /// Size of the range that one bit stands for. Unit: bytes.
    pub granularity: u32,
    /// Properties of the stored bitmap; empty for one that is saved and disabled.
    pub flags: Vec<Qcow2BitmapInfoFlags>,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl Qcow2BitmapInfo {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(
        name: impl Into<String>,
        granularity: u32,
        flags: impl IntoIterator<Item = impl Into<Qcow2BitmapInfoFlags>>,
    ) -> Self {
        Self {
            name: name.into(),
            granularity,
            flags: flags.into_iter().map(Into::into).collect(),
            extra: Extra::default(),
        }
    }
}

record! { both Qcow2BitmapInfo {
    name: "name" required,
    granularity: "granularity" required,
    flags: "flags" required,
} extra }

/// Distribution of the latencies of a drive's requests.
///
/// The struct `BlockLatencyHistogramInfo`, since QEMU 4.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockLatencyHistogramInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockLatencyHistogramInfo {
    /// Limits between the bins, ascending. A latency equal to a limit falls into the higher bin. Unit: nanoseconds.
    pub boundaries: Vec<u64>,
    /// Number of requests in each bin. There is one bin more than there are boundaries.
    pub bins: Vec<u64>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl BlockLatencyHistogramInfo {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(boundaries: impl IntoIterator<Item = u64>, bins: impl IntoIterator<Item = u64>) -> Self {
        Self { boundaries: boundaries.into_iter().collect(), bins: bins.into_iter().collect(), extra: Extra::default() }
    }
}

record! { received BlockLatencyHistogramInfo {
    boundaries: "boundaries" required,
    bins: "bins" required,
} extra }

/// Drive of the guest, or named block backend, and the medium in it.
///
/// The struct `BlockInfo`, since QEMU 0.14.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockInfo {
    /// Name of the block backend. Empty for drives that were set up with `blockdev-add` and `device_add`.
    pub device: String,
    /// Device of the guest, in the form that commands take as `id`: the identifier given to `device_add`, or a QOM
    /// path. For virtio disks it is always the path of the inner device, such as
    /// `/machine/peripheral/ID/virtio-backend`. If absent: no device is attached.
    ///
    /// Member `qdev`, since QEMU 2.10.
    pub qdev: Option<String>,
    /// Always `unknown`; kept for old clients.
    pub r#type: String,
    /// Whether the medium can be changed, as in CD-ROM and floppy drives.
    pub removable: bool,
    /// Whether the guest forbids the removal of the medium.
    pub locked: bool,
    /// State of the medium's topmost node. If absent: the drive is empty.
    pub inserted: Option<BlockDeviceInfo>,
    /// Whether the tray is out, so that the guest cannot read the medium. If absent: the drive has no tray.
    pub tray_open: Option<bool>,
    /// Whether I/O errors have occurred. If absent: errors do not stop the machine, or the device cannot tell.
    #[doc(alias = "io-status")]
    pub io_status: Option<BlockDeviceIoStatus>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl BlockInfo {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(device: impl Into<String>, r#type: impl Into<String>, removable: bool, locked: bool) -> Self {
        Self {
            device: device.into(),
            qdev: None,
            r#type: r#type.into(),
            removable,
            locked,
            inserted: None,
            tray_open: None,
            io_status: None,
            extra: Extra::default(),
        }
    }

    /// Sets `qdev`. Device of the guest, in the form that commands take as `id`: the identifier given to
    /// `device_add`, or a QOM path. For virtio disks it is always the path of the inner device, such as
    /// `/machine/peripheral/ID/virtio-backend`. If absent: no device is attached.
    #[must_use]
    pub fn qdev(mut self, qdev: impl Into<String>) -> Self {
        self.qdev = Some(qdev.into());
        self
    }

    /// Sets `inserted`. State of the medium's topmost node. If absent: the drive is empty.
    #[must_use]
    pub fn inserted(mut self, inserted: impl Into<BlockDeviceInfo>) -> Self {
        self.inserted = Some(inserted.into());
        self
    }

    /// Sets `tray_open`. Whether the tray is out, so that the guest cannot read the medium. If absent: the drive
    /// has no tray.
    #[must_use]
    #[inline]
    pub fn tray_open(mut self, tray_open: bool) -> Self {
        self.tray_open = Some(tray_open);
        self
    }

    /// Sets `io-status`. Whether I/O errors have occurred. If absent: errors do not stop the machine, or the device
    /// cannot tell.
    #[must_use]
    pub fn io_status(mut self, io_status: impl Into<BlockDeviceIoStatus>) -> Self {
        self.io_status = Some(io_status.into());
        self
    }
}

record! { received BlockInfo {
    device: "device" required,
    qdev: "qdev" optional,
    r#type: "type" required,
    removable: "removable" required,
    locked: "locked" required,
    inserted: "inserted" optional,
    tray_open: "tray_open" optional,
    io_status: "io-status" optional,
} extra }

/// Space that a new image will need, as printed by `qemu-img measure --output=json`.
///
/// The struct `BlockMeasureInfo`, since QEMU 2.10.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockMeasureInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockMeasureInfo {
    /// Space for the data that the source has now. A file or volume of this size is sufficient for the copy. Unit:
    /// bytes.
    pub required: i64,
    /// Space for the case that the guest later writes every part of the disk. Unit: bytes.
    #[doc(alias = "fully-allocated")]
    pub fully_allocated: i64,
    /// Further space for copies of the source's dirty bitmaps. Unit: bytes. If absent: source or target cannot
    /// store bitmaps.
    ///
    /// Member `bitmaps`, since QEMU 5.1.
    pub bitmaps: Option<i64>,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl BlockMeasureInfo {
    /// Creates a value with the mandatory members and no optional one.
    #[inline]
    pub fn new(required: i64, fully_allocated: i64) -> Self {
        Self { required, fully_allocated, bitmaps: None, extra: Extra::default() }
    }

    /// Sets `bitmaps`. Further space for copies of the source's dirty bitmaps. Unit: bytes. If absent: source or
    /// target cannot store bitmaps.
    #[must_use]
    #[inline]
    pub fn bitmaps(mut self, bitmaps: i64) -> Self {
        self.bitmaps = Some(bitmaps);
        self
    }
}

record! { both BlockMeasureInfo {
    required: "required" required,
    fully_allocated: "fully-allocated" required,
    bitmaps: "bitmaps" optional,
} extra }

/// Latencies and queue depths of a drive within the most recent interval of a fixed length.
///
/// Times are 0 if there was no such request in the interval. A queue depth is the average number of requests in
/// flight.
///
/// The struct `BlockDeviceTimedStats`, since QEMU 2.5.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockDeviceTimedStats)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockDeviceTimedStats {
    /// Length of the interval, as set when the drive was created. Unit: seconds.
    pub interval_length: i64,
    /// Shortest time that a read took in the interval. Unit: nanoseconds.
    pub min_rd_latency_ns: i64,
    /// Longest time that a read took in the interval. Unit: nanoseconds.
    pub max_rd_latency_ns: i64,
    /// Mean time that a read took in the interval. Unit: nanoseconds.
    pub avg_rd_latency_ns: i64,
    /// Shortest time that a write took in the interval. Unit: nanoseconds.
    pub min_wr_latency_ns: i64,
    /// Longest time that a write took in the interval. Unit: nanoseconds.
    pub max_wr_latency_ns: i64,
    /// Mean time that a write took in the interval. Unit: nanoseconds.
    pub avg_wr_latency_ns: i64,
    /// Shortest time that a zone append took in the interval. Unit: nanoseconds.
    ///
    /// Member `min_zone_append_latency_ns`, since QEMU 8.1. Servers before 8.1 leave it out.
    pub min_zone_append_latency_ns: Option<i64>,
    /// Longest time that a zone append took in the interval. Unit: nanoseconds.
    ///
    /// Member `max_zone_append_latency_ns`, since QEMU 8.1. Servers before 8.1 leave it out.
    pub max_zone_append_latency_ns: Option<i64>,
    /// Mean time that a zone append took in the interval. Unit: nanoseconds.
    ///
    /// Member `avg_zone_append_latency_ns`, since QEMU 8.1. Servers before 8.1 leave it out.
    pub avg_zone_append_latency_ns: Option<i64>,
    /// Shortest time that a flush took in the interval. Unit: nanoseconds.
    pub min_flush_latency_ns: i64,
    /// Longest time that a flush took in the interval. Unit: nanoseconds.
    pub max_flush_latency_ns: i64,
    /// Mean time that a flush took in the interval. Unit: nanoseconds.
    pub avg_flush_latency_ns: i64,
    /// Mean number of reads in flight in the interval.
    pub avg_rd_queue_depth: f64,
    /// Mean number of writes in flight in the interval.
    pub avg_wr_queue_depth: f64,
    /// Mean number of zone appends in flight in the interval.
    ///
    /// Member `avg_zone_append_queue_depth`, since QEMU 8.1. Servers before 8.1 leave it out.
    pub avg_zone_append_queue_depth: Option<f64>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl BlockDeviceTimedStats {
    /// Creates a value with the mandatory members and no optional one.
    #[inline]
    pub fn new(
        interval_length: i64,
        min_rd_latency_ns: i64,
        max_rd_latency_ns: i64,
        avg_rd_latency_ns: i64,
        min_wr_latency_ns: i64,
        max_wr_latency_ns: i64,
        avg_wr_latency_ns: i64,
        min_zone_append_latency_ns: i64,
        max_zone_append_latency_ns: i64,
        avg_zone_append_latency_ns: i64,
        min_flush_latency_ns: i64,
        max_flush_latency_ns: i64,
        avg_flush_latency_ns: i64,
        avg_rd_queue_depth: f64,
        avg_wr_queue_depth: f64,
        avg_zone_append_queue_depth: f64,
    ) -> Self {
        Self {
            interval_length,
            min_rd_latency_ns,
            max_rd_latency_ns,
            avg_rd_latency_ns,
            min_wr_latency_ns,
            max_wr_latency_ns,
            avg_wr_latency_ns,
            min_zone_append_latency_ns: Some(min_zone_append_latency_ns),
            max_zone_append_latency_ns: Some(max_zone_append_latency_ns),
            avg_zone_append_latency_ns: Some(avg_zone_append_latency_ns),
            min_flush_latency_ns,
            max_flush_latency_ns,
            avg_flush_latency_ns,
            avg_rd_queue_depth,
            avg_wr_queue_depth,
            avg_zone_append_queue_depth: Some(avg_zone_append_queue_depth),
            extra: Extra::default(),
        }
    }
}

record! { received BlockDeviceTimedStats {
    interval_length: "interval_length" required,
    min_rd_latency_ns: "min_rd_latency_ns" required,
    max_rd_latency_ns: "max_rd_latency_ns" required,
    avg_rd_latency_ns: "avg_rd_latency_ns" required,
    min_wr_latency_ns: "min_wr_latency_ns" required,
    max_wr_latency_ns: "max_wr_latency_ns" required,
    avg_wr_latency_ns: "avg_wr_latency_ns" required,
    min_zone_append_latency_ns: "min_zone_append_latency_ns" optional,
    max_zone_append_latency_ns: "max_zone_append_latency_ns" optional,
    avg_zone_append_latency_ns: "avg_zone_append_latency_ns" optional,
    min_flush_latency_ns: "min_flush_latency_ns" required,
    max_flush_latency_ns: "max_flush_latency_ns" required,
    avg_flush_latency_ns: "avg_flush_latency_ns" required,
    avg_rd_queue_depth: "avg_rd_queue_depth" required,
    avg_wr_queue_depth: "avg_wr_queue_depth" required,
    avg_zone_append_queue_depth: "avg_zone_append_queue_depth" optional,
} extra }

/// I/O counters of a drive since it was set up, and latencies of recent intervals.
///
/// The counters belong to the drive. In the statistics of a node, only `wr_highest_offset` is meaningful, and
/// the rest is 0.
/// Times are sums of the latencies of all requests, so they can exceed the time that has passed.
///
/// The struct `BlockDeviceStats`, since QEMU 0.14.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockDeviceStats)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockDeviceStats {
    /// Data that the guest has read. Unit: bytes.
    pub rd_bytes: i64,
    /// Data that the guest has written. Unit: bytes.
    pub wr_bytes: i64,
    /// Data that the guest has written by zone appends. Unit: bytes.
    ///
    /// Member `zone_append_bytes`, since QEMU 8.1. Servers before 8.1 leave it out.
    pub zone_append_bytes: Option<i64>,
    /// Data that the guest has discarded. Unit: bytes.
    ///
    /// Member `unmap_bytes`, since QEMU 4.2.
    pub unmap_bytes: i64,
    /// Reads that succeeded.
    pub rd_operations: i64,
    /// Writes that succeeded.
    pub wr_operations: i64,
    /// Zone appends that succeeded.
    ///
    /// Member `zone_append_operations`, since QEMU 8.1. Servers before 8.1 leave it out.
    pub zone_append_operations: Option<i64>,
    /// Flushes of the write cache that succeeded.
    ///
    /// Member `flush_operations`, since QEMU 0.15.
    pub flush_operations: i64,
    /// Discards that succeeded.
    ///
    /// Member `unmap_operations`, since QEMU 4.2.
    pub unmap_operations: i64,
    /// Sum of the latencies of reads. Unit: nanoseconds.
    ///
    /// Member `rd_total_time_ns`, since QEMU 0.15.
    pub rd_total_time_ns: i64,
    /// Sum of the latencies of writes. Unit: nanoseconds.
    ///
    /// Member `wr_total_time_ns`, since QEMU 0.15.
    pub wr_total_time_ns: i64,
    /// Sum of the latencies of zone appends. Unit: nanoseconds.
    ///
    /// Member `zone_append_total_time_ns`, since QEMU 8.1. Servers before 8.1 leave it out.
    pub zone_append_total_time_ns: Option<i64>,
    /// Sum of the latencies of flushes. Unit: nanoseconds.
    ///
    /// Member `flush_total_time_ns`, since QEMU 0.15.
    pub flush_total_time_ns: i64,
    /// Sum of the latencies of discards. Unit: nanoseconds.
    ///
    /// Member `unmap_total_time_ns`, since QEMU 4.2.
    pub unmap_total_time_ns: i64,
    /// End of the write that reached farthest into the node since it was opened. For the node of a volume under a
    /// growing image, it tells how much of the volume is used. Unit: bytes.
    pub wr_highest_offset: i64,
    /// Reads that were joined with a neighbouring read before they were sent to the image.
    ///
    /// Member `rd_merged`, since QEMU 2.3.
    pub rd_merged: i64,
    /// Writes that were joined with a neighbouring write before they were sent to the image.
    ///
    /// Member `wr_merged`, since QEMU 2.3.
    pub wr_merged: i64,
    /// Zone appends that were joined with another one.
    ///
    /// Member `zone_append_merged`, since QEMU 8.1. Servers before 8.1 leave it out.
    pub zone_append_merged: Option<i64>,
    /// Discards that were joined with another one.
    ///
    /// Member `unmap_merged`, since QEMU 4.2.
    pub unmap_merged: i64,
    /// Time since the last request. Unit: nanoseconds. If absent: there has been no request yet.
    ///
    /// Member `idle_time_ns`, since QEMU 2.5.
    pub idle_time_ns: Option<i64>,
    /// Reads that ended with an I/O error.
    ///
    /// Member `failed_rd_operations`, since QEMU 2.5.
    pub failed_rd_operations: i64,
    /// Writes that ended with an I/O error.
    ///
    /// Member `failed_wr_operations`, since QEMU 2.5.
    pub failed_wr_operations: i64,
    /// Zone appends that ended with an I/O error.
    ///
    /// Member `failed_zone_append_operations`, since QEMU 8.1. Servers before 8.1 leave it out.
    pub failed_zone_append_operations: Option<i64>,
    /// Flushes that ended with an I/O error.
    ///
    /// Member `failed_flush_operations`, since QEMU 2.5.
    pub failed_flush_operations: i64,
    /// Discards that ended with an I/O error.
    ///
    /// Member `failed_unmap_operations`, since QEMU 4.2.
    pub failed_unmap_operations: i64,
    /// Reads that were refused before any I/O, such as those beyond the end of the disk.
    ///
    /// Member `invalid_rd_operations`, since QEMU 2.5.
    pub invalid_rd_operations: i64,
    /// Writes that were refused before any I/O, such as those beyond the end of the disk.
    ///
    /// Member `invalid_wr_operations`, since QEMU 2.5.
    pub invalid_wr_operations: i64,
    /// Zone appends that were refused before any I/O.
    ///
    /// Member `invalid_zone_append_operations`, since QEMU 8.1. Servers before 8.1 leave it out.
    pub invalid_zone_append_operations: Option<i64>,
    /// Flushes that were refused before any I/O.
    ///
    /// Member `invalid_flush_operations`, since QEMU 2.5.
    pub invalid_flush_operations: i64,
    /// Discards that were refused before any I/O.
    ///
    /// Member `invalid_unmap_operations`, since QEMU 4.2.
    pub invalid_unmap_operations: i64,
    /// Whether refused requests count for `idle_time_ns`.
    ///
    /// Member `account_invalid`, since QEMU 2.5.
    pub account_invalid: bool,
    /// Whether failed requests count for the sums of latencies, for `timed_stats` and for `idle_time_ns`.
    ///
    /// Member `account_failed`, since QEMU 2.5.
    pub account_failed: bool,
    /// Statistics of recent intervals, one entry for each length that the drive's `stats-intervals` option names.
    ///
    /// Member `timed_stats`, since QEMU 2.5.
    pub timed_stats: Vec<BlockDeviceTimedStats>,
    /// Distribution of the latencies of reads. If absent: not requested by `block-latency-histogram-set`.
    ///
    /// Member `rd_latency_histogram`, since QEMU 4.0.
    pub rd_latency_histogram: Option<BlockLatencyHistogramInfo>,
    /// Distribution of the latencies of writes. If absent: not requested by `block-latency-histogram-set`.
    ///
    /// Member `wr_latency_histogram`, since QEMU 4.0.
    pub wr_latency_histogram: Option<BlockLatencyHistogramInfo>,
    /// Distribution of the latencies of zone appends. If absent: not requested by `block-latency-histogram-set`.
    ///
    /// Member `zone_append_latency_histogram`, since QEMU 8.1.
    pub zone_append_latency_histogram: Option<BlockLatencyHistogramInfo>,
    /// Distribution of the latencies of flushes. If absent: not requested by `block-latency-histogram-set`.
    ///
    /// Member `flush_latency_histogram`, since QEMU 4.0.
    pub flush_latency_histogram: Option<BlockLatencyHistogramInfo>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl BlockDeviceStats {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(
        rd_bytes: i64,
        wr_bytes: i64,
        zone_append_bytes: i64,
        unmap_bytes: i64,
        rd_operations: i64,
        wr_operations: i64,
        zone_append_operations: i64,
        flush_operations: i64,
        unmap_operations: i64,
        rd_total_time_ns: i64,
        wr_total_time_ns: i64,
        zone_append_total_time_ns: i64,
        flush_total_time_ns: i64,
        unmap_total_time_ns: i64,
        wr_highest_offset: i64,
        rd_merged: i64,
        wr_merged: i64,
        zone_append_merged: i64,
        unmap_merged: i64,
        failed_rd_operations: i64,
        failed_wr_operations: i64,
        failed_zone_append_operations: i64,
        failed_flush_operations: i64,
        failed_unmap_operations: i64,
        invalid_rd_operations: i64,
        invalid_wr_operations: i64,
        invalid_zone_append_operations: i64,
        invalid_flush_operations: i64,
        invalid_unmap_operations: i64,
        account_invalid: bool,
        account_failed: bool,
        timed_stats: impl IntoIterator<Item = impl Into<BlockDeviceTimedStats>>,
    ) -> Self {
        Self {
            rd_bytes,
            wr_bytes,
            zone_append_bytes: Some(zone_append_bytes),
            unmap_bytes,
            rd_operations,
            wr_operations,
            zone_append_operations: Some(zone_append_operations),
            flush_operations,
            unmap_operations,
            rd_total_time_ns,
            wr_total_time_ns,
            zone_append_total_time_ns: Some(zone_append_total_time_ns),
            flush_total_time_ns,
            unmap_total_time_ns,
            wr_highest_offset,
            rd_merged,
            wr_merged,
            zone_append_merged: Some(zone_append_merged),
            unmap_merged,
            idle_time_ns: None,
            failed_rd_operations,
            failed_wr_operations,
            failed_zone_append_operations: Some(failed_zone_append_operations),
            failed_flush_operations,
            failed_unmap_operations,
            invalid_rd_operations,
            invalid_wr_operations,
            invalid_zone_append_operations: Some(invalid_zone_append_operations),
            invalid_flush_operations,
            invalid_unmap_operations,
            account_invalid,
            account_failed,
            timed_stats: timed_stats.into_iter().map(Into::into).collect(),
            rd_latency_histogram: None,
            wr_latency_histogram: None,
            zone_append_latency_histogram: None,
            flush_latency_histogram: None,
            extra: Extra::default(),
        }
    }

    /// Sets `idle_time_ns`. Time since the last request. Unit: nanoseconds. If absent: there has been no request
    /// yet.
    #[must_use]
    #[inline]
    pub fn idle_time_ns(mut self, idle_time_ns: i64) -> Self {
        self.idle_time_ns = Some(idle_time_ns);
        self
    }

    /// Sets `rd_latency_histogram`. Distribution of the latencies of reads. If absent: not requested by
    /// `block-latency-histogram-set`.
    #[must_use]
    pub fn rd_latency_histogram(mut self, rd_latency_histogram: impl Into<BlockLatencyHistogramInfo>) -> Self {
        self.rd_latency_histogram = Some(rd_latency_histogram.into());
        self
    }

    /// Sets `wr_latency_histogram`. Distribution of the latencies of writes. If absent: not requested by
    /// `block-latency-histogram-set`.
    #[must_use]
    pub fn wr_latency_histogram(mut self, wr_latency_histogram: impl Into<BlockLatencyHistogramInfo>) -> Self {
        self.wr_latency_histogram = Some(wr_latency_histogram.into());
        self
    }

    /// Sets `zone_append_latency_histogram`. Distribution of the latencies of zone appends. If absent: not
    /// requested by `block-latency-histogram-set`.
    #[must_use]
    pub fn zone_append_latency_histogram(
        mut self,
        zone_append_latency_histogram: impl Into<BlockLatencyHistogramInfo>,
    ) -> Self {
        self.zone_append_latency_histogram = Some(zone_append_latency_histogram.into());
        self
    }

    /// Sets `flush_latency_histogram`. Distribution of the latencies of flushes. If absent: not requested by
    /// `block-latency-histogram-set`.
    #[must_use]
    pub fn flush_latency_histogram(mut self, flush_latency_histogram: impl Into<BlockLatencyHistogramInfo>) -> Self {
        self.flush_latency_histogram = Some(flush_latency_histogram.into());
        self
    }
}

record! { received BlockDeviceStats {
    rd_bytes: "rd_bytes" required,
    wr_bytes: "wr_bytes" required,
    zone_append_bytes: "zone_append_bytes" optional,
    unmap_bytes: "unmap_bytes" required,
    rd_operations: "rd_operations" required,
    wr_operations: "wr_operations" required,
    zone_append_operations: "zone_append_operations" optional,
    flush_operations: "flush_operations" required,
    unmap_operations: "unmap_operations" required,
    rd_total_time_ns: "rd_total_time_ns" required,
    wr_total_time_ns: "wr_total_time_ns" required,
    zone_append_total_time_ns: "zone_append_total_time_ns" optional,
    flush_total_time_ns: "flush_total_time_ns" required,
    unmap_total_time_ns: "unmap_total_time_ns" required,
    wr_highest_offset: "wr_highest_offset" required,
    rd_merged: "rd_merged" required,
    wr_merged: "wr_merged" required,
    zone_append_merged: "zone_append_merged" optional,
    unmap_merged: "unmap_merged" required,
    idle_time_ns: "idle_time_ns" optional,
    failed_rd_operations: "failed_rd_operations" required,
    failed_wr_operations: "failed_wr_operations" required,
    failed_zone_append_operations: "failed_zone_append_operations" optional,
    failed_flush_operations: "failed_flush_operations" required,
    failed_unmap_operations: "failed_unmap_operations" required,
    invalid_rd_operations: "invalid_rd_operations" required,
    invalid_wr_operations: "invalid_wr_operations" required,
    invalid_zone_append_operations: "invalid_zone_append_operations" optional,
    invalid_flush_operations: "invalid_flush_operations" required,
    invalid_unmap_operations: "invalid_unmap_operations" required,
    account_invalid: "account_invalid" required,
    account_failed: "account_failed" required,
    timed_stats: "timed_stats" required,
    rd_latency_histogram: "rd_latency_histogram" optional,
    wr_latency_histogram: "wr_latency_histogram" optional,
    zone_append_latency_histogram: "zone_append_latency_histogram" optional,
    flush_latency_histogram: "flush_latency_histogram" optional,
} extra }

/// Counters of the discards that a node has passed to a host file or device.
///
/// The struct `BlockStatsSpecificFile`, since QEMU 4.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockStatsSpecificFile)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockStatsSpecificFile {
    /// Discards that the host has carried out.
    #[doc(alias = "discard-nb-ok")]
    pub discard_nb_ok: u64,
    /// Discards that the host has refused.
    #[doc(alias = "discard-nb-failed")]
    pub discard_nb_failed: u64,
    /// Data that was released on the host. Unit: bytes.
    #[doc(alias = "discard-bytes-ok")]
    pub discard_bytes_ok: u64,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl BlockStatsSpecificFile {
    /// Creates a value with the mandatory members and no optional one.
    #[inline]
    pub fn new(discard_nb_ok: u64, discard_nb_failed: u64, discard_bytes_ok: u64) -> Self {
        Self { discard_nb_ok, discard_nb_failed, discard_bytes_ok, extra: Extra::default() }
    }
}

record! { received BlockStatsSpecificFile {
    discard_nb_ok: "discard-nb-ok" required,
    discard_nb_failed: "discard-nb-failed" required,
    discard_bytes_ok: "discard-bytes-ok" required,
} extra }

/// Counters of a node that drives an NVMe device of the host directly.
///
/// The struct `BlockStatsSpecificNvme`, since QEMU 5.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockStatsSpecificNvme)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockStatsSpecificNvme {
    /// Commands that the device has completed with an error.
    ///
    /// Member `completion-errors`. Servers before 5.2 leave it out.
    #[doc(alias = "completion-errors")]
    pub completion_errors: Option<u64>,
    /// Requests whose buffers the device could access in place.
    ///
    /// Member `aligned-accesses`. Servers before 5.2 leave it out.
    #[doc(alias = "aligned-accesses")]
    pub aligned_accesses: Option<u64>,
    /// Requests whose data had to be copied because of the alignment of their buffers.
    ///
    /// Member `unaligned-accesses`. Servers before 5.2 leave it out.
    #[doc(alias = "unaligned-accesses")]
    pub unaligned_accesses: Option<u64>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl BlockStatsSpecificNvme {
    /// Creates a value with the mandatory members and no optional one.
    #[inline]
    pub fn new(completion_errors: u64, aligned_accesses: u64, unaligned_accesses: u64) -> Self {
        Self {
            completion_errors: Some(completion_errors),
            aligned_accesses: Some(aligned_accesses),
            unaligned_accesses: Some(unaligned_accesses),
            extra: Extra::default(),
        }
    }
}

record! { received BlockStatsSpecificNvme {
    completion_errors: "completion-errors" optional,
    aligned_accesses: "aligned-accesses" optional,
    unaligned_accesses: "unaligned-accesses" optional,
} extra }

/// Statistics that only some block drivers provide, by driver.
///
/// The union `BlockStatsSpecific`, since QEMU 4.2.
///
/// Its tag is `driver`. [`BlockStatsSpecificBranch`] has the values of the tag.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockStatsSpecific)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockStatsSpecific {
    /// Block driver. It selects which other members are present.
    ///
    /// The value of `driver`, with the members of its branch.
    pub branch: BlockStatsSpecificBranch,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl BlockStatsSpecific {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(branch: impl Into<BlockStatsSpecificBranch>) -> Self {
        Self { branch: branch.into(), extra: Extra::default() }
    }

    /// Filter that injects errors, for tests.
    ///
    /// Creates a value with the branch `blkdebug`.
    #[inline]
    pub fn blkdebug() -> Self {
        Self::new(BlockStatsSpecificBranch::Blkdebug)
    }

    /// Filter that records all writes in a log, in the format of dm-log-writes.
    ///
    /// Creates a value with the branch `blklogwrites`.
    #[inline]
    pub fn blklogwrites() -> Self {
        Self::new(BlockStatsSpecificBranch::Blklogwrites)
    }

    /// Filter for record and replay of the guest's execution.
    ///
    /// Creates a value with the branch `blkreplay`.
    #[inline]
    pub fn blkreplay() -> Self {
        Self::new(BlockStatsSpecificBranch::Blkreplay)
    }

    /// Filter that compares two images at each read, for tests.
    ///
    /// Creates a value with the branch `blkverify`.
    #[inline]
    pub fn blkverify() -> Self {
        Self::new(BlockStatsSpecificBranch::Blkverify)
    }

    /// Format of the Bochs emulator, read only.
    ///
    /// Creates a value with the branch `bochs`.
    #[inline]
    pub fn bochs() -> Self {
        Self::new(BlockStatsSpecificBranch::Bochs)
    }

    /// Format of compressed loop images, read only.
    ///
    /// Creates a value with the branch `cloop`.
    #[inline]
    pub fn cloop() -> Self {
        Self::new(BlockStatsSpecificBranch::Cloop)
    }

    /// Filter that writes all data compressed; the format below must support it.
    ///
    /// Creates a value with the branch `compress`.
    #[inline]
    pub fn compress() -> Self {
        Self::new(BlockStatsSpecificBranch::Compress)
    }

    /// Filter that saves old data before it is overwritten, as backup jobs use.
    ///
    /// Creates a value with the branch `copy-before-write`.
    #[inline]
    pub fn copy_before_write() -> Self {
        Self::new(BlockStatsSpecificBranch::CopyBeforeWrite)
    }

    /// Filter that stores data read from backing images in the topmost image.
    ///
    /// Creates a value with the branch `copy-on-read`.
    #[inline]
    pub fn copy_on_read() -> Self {
        Self::new(BlockStatsSpecificBranch::CopyOnRead)
    }

    /// Format of macOS disk images, read only.
    ///
    /// Creates a value with the branch `dmg`.
    #[inline]
    pub fn dmg() -> Self {
        Self::new(BlockStatsSpecificBranch::Dmg)
    }

    /// Protocol for plain files of the host.
    ///
    /// Creates a value with the branch `file`.
    #[inline]
    pub fn file(discard_nb_ok: u64, discard_nb_failed: u64, discard_bytes_ok: u64) -> Self {
        let members = BlockStatsSpecificFile::new(discard_nb_ok, discard_nb_failed, discard_bytes_ok);
        Self::new(BlockStatsSpecificBranch::File(members))
    }

    /// Driver that gives access to the state kept by a `copy-before-write` filter, read only apart from discards.
    ///
    /// Creates a value with the branch `snapshot-access`.
    #[inline]
    pub fn snapshot_access() -> Self {
        Self::new(BlockStatsSpecificBranch::SnapshotAccess)
    }

    /// Protocol for files on an FTP server, read only.
    ///
    /// Creates a value with the branch `ftp`.
    #[inline]
    pub fn ftp() -> Self {
        Self::new(BlockStatsSpecificBranch::Ftp)
    }

    /// Protocol for files on an FTP server with TLS, read only.
    ///
    /// Creates a value with the branch `ftps`.
    #[inline]
    pub fn ftps() -> Self {
        Self::new(BlockStatsSpecificBranch::Ftps)
    }

    /// Protocol for images on a GlusterFS volume.
    ///
    /// Creates a value with the branch `gluster`. **Deprecated** upstream.
    #[inline]
    pub fn gluster() -> Self {
        Self::new(BlockStatsSpecificBranch::Gluster)
    }

    /// Protocol for a CD-ROM drive of the host, with access to its tray.
    ///
    /// Creates a value with the branch `host_cdrom`.
    #[inline]
    pub fn host_cdrom() -> Self {
        Self::new(BlockStatsSpecificBranch::HostCdrom)
    }

    /// Protocol for a block device of the host.
    ///
    /// Creates a value with the branch `host_device`. Only in builds with `HAVE_HOST_BLOCK_DEVICE`.
    #[inline]
    pub fn host_device(discard_nb_ok: u64, discard_nb_failed: u64, discard_bytes_ok: u64) -> Self {
        let members = BlockStatsSpecificFile::new(discard_nb_ok, discard_nb_failed, discard_bytes_ok);
        Self::new(BlockStatsSpecificBranch::HostDevice(members))
    }

    /// Protocol for files on a web server, read only.
    ///
    /// Creates a value with the branch `http`.
    #[inline]
    pub fn http() -> Self {
        Self::new(BlockStatsSpecificBranch::Http)
    }

    /// Protocol for files on a web server with TLS, read only.
    ///
    /// Creates a value with the branch `https`.
    #[inline]
    pub fn https() -> Self {
        Self::new(BlockStatsSpecificBranch::Https)
    }

    /// Protocol for files and block devices of the host, by the library libblkio.
    ///
    /// Creates a value with the branch `io_uring`.
    #[inline]
    pub fn io_uring() -> Self {
        Self::new(BlockStatsSpecificBranch::IoUring)
    }

    /// Protocol for a logical unit of an iSCSI target, without the host's initiator.
    ///
    /// Creates a value with the branch `iscsi`.
    #[inline]
    pub fn iscsi() -> Self {
        Self::new(BlockStatsSpecificBranch::Iscsi)
    }

    /// Format of LUKS volumes, which encrypts a node of another driver.
    ///
    /// Creates a value with the branch `luks`.
    #[inline]
    pub fn luks() -> Self {
        Self::new(BlockStatsSpecificBranch::Luks)
    }

    /// Protocol for exports of an NBD server.
    ///
    /// Creates a value with the branch `nbd`.
    #[inline]
    pub fn nbd() -> Self {
        Self::new(BlockStatsSpecificBranch::Nbd)
    }

    /// Protocol for files on an NFS server, without a mount on the host.
    ///
    /// Creates a value with the branch `nfs`.
    #[inline]
    pub fn nfs() -> Self {
        Self::new(BlockStatsSpecificBranch::Nfs)
    }

    /// Protocol without storage, for benchmarks: completes requests by callbacks.
    ///
    /// Creates a value with the branch `null-aio`.
    #[inline]
    pub fn null_aio() -> Self {
        Self::new(BlockStatsSpecificBranch::NullAio)
    }

    /// Protocol without storage, for benchmarks: completes requests in coroutines.
    ///
    /// Creates a value with the branch `null-co`.
    #[inline]
    pub fn null_co() -> Self {
        Self::new(BlockStatsSpecificBranch::NullCo)
    }

    /// Protocol that drives an NVMe device of the host by VFIO, in place of the kernel.
    ///
    /// Creates a value with the branch `nvme`.
    #[inline]
    pub fn nvme(completion_errors: u64, aligned_accesses: u64, unaligned_accesses: u64) -> Self {
        let members = BlockStatsSpecificNvme::new(completion_errors, aligned_accesses, unaligned_accesses);
        Self::new(BlockStatsSpecificBranch::Nvme(members))
    }

    /// Protocol that passes NVMe commands to a character device of the host, by libblkio.
    ///
    /// Creates a value with the branch `nvme-io_uring`.
    #[inline]
    pub fn nvme_io_uring() -> Self {
        Self::new(BlockStatsSpecificBranch::NvmeIoUring)
    }

    /// Format of Parallels images.
    ///
    /// Creates a value with the branch `parallels`.
    #[inline]
    pub fn parallels() -> Self {
        Self::new(BlockStatsSpecificBranch::Parallels)
    }

    /// Filter that extends a file in large steps ahead of writes.
    ///
    /// Creates a value with the branch `preallocate`.
    #[inline]
    pub fn preallocate() -> Self {
        Self::new(BlockStatsSpecificBranch::Preallocate)
    }

    /// First version of QEMU's copy-on-write format; for old images only.
    ///
    /// Creates a value with the branch `qcow`.
    #[inline]
    pub fn qcow() -> Self {
        Self::new(BlockStatsSpecificBranch::Qcow)
    }

    /// QEMU's own format, with snapshots, backing images, compression, encryption and bitmaps.
    ///
    /// Creates a value with the branch `qcow2`.
    #[inline]
    pub fn qcow2() -> Self {
        Self::new(BlockStatsSpecificBranch::Qcow2)
    }

    /// Former format of QEMU with backing images; for old images only.
    ///
    /// Creates a value with the branch `qed`.
    #[inline]
    pub fn qed() -> Self {
        Self::new(BlockStatsSpecificBranch::Qed)
    }

    /// Driver that keeps copies in several nodes and decides reads by vote.
    ///
    /// Creates a value with the branch `quorum`.
    #[inline]
    pub fn quorum() -> Self {
        Self::new(BlockStatsSpecificBranch::Quorum)
    }

    /// Data as it is, without metadata. It can also show a part of another node.
    ///
    /// Creates a value with the branch `raw`.
    #[inline]
    pub fn raw() -> Self {
        Self::new(BlockStatsSpecificBranch::Raw)
    }

    /// Protocol for images of a Ceph cluster.
    ///
    /// Creates a value with the branch `rbd`.
    #[inline]
    pub fn rbd() -> Self {
        Self::new(BlockStatsSpecificBranch::Rbd)
    }

    /// Driver for the disks of a pair of machines kept in step (COLO).
    ///
    /// Creates a value with the branch `replication`.
    #[inline]
    pub fn replication() -> Self {
        Self::new(BlockStatsSpecificBranch::Replication)
    }

    /// Protocol for files on another host, by SFTP.
    ///
    /// Creates a value with the branch `ssh`.
    #[inline]
    pub fn ssh() -> Self {
        Self::new(BlockStatsSpecificBranch::Ssh)
    }

    /// Filter that limits the rate of I/O.
    ///
    /// Creates a value with the branch `throttle`.
    #[inline]
    pub fn throttle() -> Self {
        Self::new(BlockStatsSpecificBranch::Throttle)
    }

    /// Format of VirtualBox images.
    ///
    /// Creates a value with the branch `vdi`.
    #[inline]
    pub fn vdi() -> Self {
        Self::new(BlockStatsSpecificBranch::Vdi)
    }

    /// Format of newer Hyper-V images.
    ///
    /// Creates a value with the branch `vhdx`.
    #[inline]
    pub fn vhdx() -> Self {
        Self::new(BlockStatsSpecificBranch::Vhdx)
    }

    /// Protocol that drives a virtio-blk PCI device of the host, by libblkio.
    ///
    /// Creates a value with the branch `virtio-blk-vfio-pci`.
    #[inline]
    pub fn virtio_blk_vfio_pci() -> Self {
        Self::new(BlockStatsSpecificBranch::VirtioBlkVfioPci)
    }

    /// Protocol for a vhost-user-blk server on a Unix socket, by libblkio.
    ///
    /// Creates a value with the branch `virtio-blk-vhost-user`.
    #[inline]
    pub fn virtio_blk_vhost_user() -> Self {
        Self::new(BlockStatsSpecificBranch::VirtioBlkVhostUser)
    }

    /// Protocol for a vDPA device of the host, by libblkio.
    ///
    /// Creates a value with the branch `virtio-blk-vhost-vdpa`.
    #[inline]
    pub fn virtio_blk_vhost_vdpa() -> Self {
        Self::new(BlockStatsSpecificBranch::VirtioBlkVhostVdpa)
    }

    /// Format of VMware images.
    ///
    /// Creates a value with the branch `vmdk`.
    #[inline]
    pub fn vmdk() -> Self {
        Self::new(BlockStatsSpecificBranch::Vmdk)
    }

    /// Format of Virtual PC and older Hyper-V images (VHD).
    ///
    /// Creates a value with the branch `vpc`.
    #[inline]
    pub fn vpc() -> Self {
        Self::new(BlockStatsSpecificBranch::Vpc)
    }

    /// Protocol that presents a directory of the host as a FAT file system.
    ///
    /// Creates a value with the branch `vvfat`.
    #[inline]
    pub fn vvfat() -> Self {
        Self::new(BlockStatsSpecificBranch::Vvfat)
    }
}

/// The branches of [`BlockStatsSpecific`], by the value of `driver`.
///
/// `into` converts the members of a branch if no other branch has the same ones. For all others, name
/// the branch, such as `BlockStatsSpecificBranch::File`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BlockStatsSpecificBranch {
    /// Filter that injects errors, for tests.
    Blkdebug,
    /// Filter that records all writes in a log, in the format of dm-log-writes.
    Blklogwrites,
    /// Filter for record and replay of the guest's execution.
    Blkreplay,
    /// Filter that compares two images at each read, for tests.
    Blkverify,
    /// Format of the Bochs emulator, read only.
    Bochs,
    /// Format of compressed loop images, read only.
    Cloop,
    /// Filter that writes all data compressed; the format below must support it.
    Compress,
    /// Filter that saves old data before it is overwritten, as backup jobs use.
    CopyBeforeWrite,
    /// Filter that stores data read from backing images in the topmost image.
    CopyOnRead,
    /// Format of macOS disk images, read only.
    Dmg,
    /// Protocol for plain files of the host.
    File(BlockStatsSpecificFile),
    /// Driver that gives access to the state kept by a `copy-before-write` filter, read only apart from discards.
    SnapshotAccess,
    /// Protocol for files on an FTP server, read only.
    Ftp,
    /// Protocol for files on an FTP server with TLS, read only.
    Ftps,
    /// Protocol for images on a GlusterFS volume.
    ///
    /// Branch `gluster`. **Deprecated** upstream.
    Gluster,
    /// Protocol for a CD-ROM drive of the host, with access to its tray.
    HostCdrom,
    /// Protocol for a block device of the host.
    ///
    /// Branch `host_device`. Only in builds with `HAVE_HOST_BLOCK_DEVICE`.
    HostDevice(BlockStatsSpecificFile),
    /// Protocol for files on a web server, read only.
    Http,
    /// Protocol for files on a web server with TLS, read only.
    Https,
    /// Protocol for files and block devices of the host, by the library libblkio.
    IoUring,
    /// Protocol for a logical unit of an iSCSI target, without the host's initiator.
    Iscsi,
    /// Format of LUKS volumes, which encrypts a node of another driver.
    Luks,
    /// Protocol for exports of an NBD server.
    Nbd,
    /// Protocol for files on an NFS server, without a mount on the host.
    Nfs,
    /// Protocol without storage, for benchmarks: completes requests by callbacks.
    NullAio,
    /// Protocol without storage, for benchmarks: completes requests in coroutines.
    NullCo,
    /// Protocol that drives an NVMe device of the host by VFIO, in place of the kernel.
    Nvme(BlockStatsSpecificNvme),
    /// Protocol that passes NVMe commands to a character device of the host, by libblkio.
    NvmeIoUring,
    /// Format of Parallels images.
    Parallels,
    /// Filter that extends a file in large steps ahead of writes.
    Preallocate,
    /// First version of QEMU's copy-on-write format; for old images only.
    Qcow,
    /// QEMU's own format, with snapshots, backing images, compression, encryption and bitmaps.
    Qcow2,
    /// Former format of QEMU with backing images; for old images only.
    Qed,
    /// Driver that keeps copies in several nodes and decides reads by vote.
    Quorum,
    /// Data as it is, without metadata. It can also show a part of another node.
    Raw,
    /// Protocol for images of a Ceph cluster.
    Rbd,
    /// Driver for the disks of a pair of machines kept in step (COLO).
    Replication,
    /// Protocol for files on another host, by SFTP.
    Ssh,
    /// Filter that limits the rate of I/O.
    Throttle,
    /// Format of VirtualBox images.
    Vdi,
    /// Format of newer Hyper-V images.
    Vhdx,
    /// Protocol that drives a virtio-blk PCI device of the host, by libblkio.
    VirtioBlkVfioPci,
    /// Protocol for a vhost-user-blk server on a Unix socket, by libblkio.
    VirtioBlkVhostUser,
    /// Protocol for a vDPA device of the host, by libblkio.
    VirtioBlkVhostVdpa,
    /// Format of VMware images.
    Vmdk,
    /// Format of Virtual PC and older Hyper-V images (VHD).
    Vpc,
    /// Protocol that presents a directory of the host as a FAT file system.
    Vvfat,
    /// A branch that this type does not know. Its members are in `extra`.
    Unknown(Box<str>),
}

impl From<BlockStatsSpecificNvme> for BlockStatsSpecificBranch {
    #[inline]
    fn from(value: BlockStatsSpecificNvme) -> Self {
        Self::Nvme(value)
    }
}

union! {
    received BlockStatsSpecific {}
    driver: BlockdevDriver = "driver" required,
    branch: BlockStatsSpecificBranch {
        "blkdebug" Blkdebug,
        "blklogwrites" Blklogwrites,
        "blkreplay" Blkreplay,
        "blkverify" Blkverify,
        "bochs" Bochs,
        "cloop" Cloop,
        "compress" Compress,
        "copy-before-write" CopyBeforeWrite,
        "copy-on-read" CopyOnRead,
        "dmg" Dmg,
        "file" File(BlockStatsSpecificFile),
        "snapshot-access" SnapshotAccess,
        "ftp" Ftp,
        "ftps" Ftps,
        "gluster" Gluster,
        "host_cdrom" HostCdrom,
        "host_device" HostDevice(BlockStatsSpecificFile),
        "http" Http,
        "https" Https,
        "io_uring" IoUring,
        "iscsi" Iscsi,
        "luks" Luks,
        "nbd" Nbd,
        "nfs" Nfs,
        "null-aio" NullAio,
        "null-co" NullCo,
        "nvme" Nvme(BlockStatsSpecificNvme),
        "nvme-io_uring" NvmeIoUring,
        "parallels" Parallels,
        "preallocate" Preallocate,
        "qcow" Qcow,
        "qcow2" Qcow2,
        "qed" Qed,
        "quorum" Quorum,
        "raw" Raw,
        "rbd" Rbd,
        "replication" Replication,
        "ssh" Ssh,
        "throttle" Throttle,
        "vdi" Vdi,
        "vhdx" Vhdx,
        "virtio-blk-vfio-pci" VirtioBlkVfioPci,
        "virtio-blk-vhost-user" VirtioBlkVhostUser,
        "virtio-blk-vhost-vdpa" VirtioBlkVhostVdpa,
        "vmdk" Vmdk,
        "vpc" Vpc,
        "vvfat" Vvfat,
    }
    extra
}

/// Statistics of a drive or of a block node, and of the nodes under it.
///
/// The struct `BlockStats`, since QEMU 0.14.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockStats)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockStats {
    /// Name of the block backend, empty if it has none. If absent: the entry describes a node.
    pub device: Option<String>,
    /// Device of the guest, as `qdev` of `query-block` names it. If absent: no device is attached, or the entry
    /// describes a node.
    ///
    /// Member `qdev`, since QEMU 3.0.
    pub qdev: Option<String>,
    /// Name of the node, or of the drive's topmost node. If absent: the drive is empty.
    ///
    /// Member `node-name`, since QEMU 2.3.
    #[doc(alias = "node-name")]
    pub node_name: Option<String>,
    /// Counters and latencies.
    pub stats: BlockDeviceStats,
    /// Statistics of the node's driver. If absent: the driver has none.
    ///
    /// Member `driver-specific`, since QEMU 4.2.
    #[doc(alias = "driver-specific")]
    pub driver_specific: Option<BlockStatsSpecific>,
    /// Statistics of the child that holds the data, such as the `file` node under a `qcow2` node. The name of the
    /// member is misleading. If absent: the node has no such child.
    pub parent: Option<Box<BlockStats>>,
    /// Statistics of the backing image. If absent: there is no backing image, or nodes were queried.
    ///
    /// Member `backing`, since QEMU 2.0.
    pub backing: Option<Box<BlockStats>>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl BlockStats {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(stats: impl Into<BlockDeviceStats>) -> Self {
        Self {
            device: None,
            qdev: None,
            node_name: None,
            stats: stats.into(),
            driver_specific: None,
            parent: None,
            backing: None,
            extra: Extra::default(),
        }
    }

    /// Sets `device`. Name of the block backend, empty if it has none. If absent: the entry describes a node.
    #[must_use]
    pub fn device(mut self, device: impl Into<String>) -> Self {
        self.device = Some(device.into());
        self
    }

    /// Sets `qdev`. Device of the guest, as `qdev` of `query-block` names it. If absent: no device is attached, or
    /// the entry describes a node.
    #[must_use]
    pub fn qdev(mut self, qdev: impl Into<String>) -> Self {
        self.qdev = Some(qdev.into());
        self
    }

    /// Sets `node-name`. Name of the node, or of the drive's topmost node. If absent: the drive is empty.
    #[must_use]
    pub fn node_name(mut self, node_name: impl Into<String>) -> Self {
        self.node_name = Some(node_name.into());
        self
    }

    /// Sets `driver-specific`. Statistics of the node's driver. If absent: the driver has none.
    #[must_use]
    pub fn driver_specific(mut self, driver_specific: impl Into<BlockStatsSpecific>) -> Self {
        self.driver_specific = Some(driver_specific.into());
        self
    }

    /// Sets `parent`. Statistics of the child that holds the data, such as the `file` node under a `qcow2` node.
    /// The name of the member is misleading. If absent: the node has no such child.
    #[must_use]
    pub fn parent(mut self, parent: impl Into<BlockStats>) -> Self {
        self.parent = Some(Box::new(parent.into()));
        self
    }

    /// Sets `backing`. Statistics of the backing image. If absent: there is no backing image, or nodes were
    /// queried.
    #[must_use]
    pub fn backing(mut self, backing: impl Into<BlockStats>) -> Self {
        self.backing = Some(Box::new(backing.into()));
        self
    }
}

record! { received BlockStats {
    device: "device" optional,
    qdev: "qdev" optional,
    node_name: "node-name" optional,
    stats: "stats" required,
    driver_specific: "driver-specific" optional,
    parent: "parent" optional,
    backing: "backing" optional,
} extra }

/// Reaction of a drive or a block job to an I/O error.
///
/// The enum `BlockdevOnError`, since QEMU 1.3.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,BlockdevOnError)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BlockdevOnError {
    /// The guest sees the error; a job fails.
    Report,
    /// The guest's request is reported as successful; a job goes on. Backup, mirror and commit try again later, and
    /// stream fails at its end.
    Ignore,
    /// As `stop` if the host's storage is full, as `report` for other errors.
    Enospc,
    /// The machine stops and tries again when it continues; a job pauses until `job-resume`.
    Stop,
    /// For a drive, as set for the block backend (`werror` and `rerror` of `-drive`). For a job, as `enospc`.
    ///
    /// Value `auto`, since QEMU 2.7.
    Auto,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { both BlockdevOnError {
    "report" Report,
    "ignore" Ignore,
    "enospc" Enospc,
    "stop" Stop,
    "auto" Auto,
} open }

/// Which part of a disk a mirror or backup job copies.
///
/// The enum `MirrorSyncMode`, since QEMU 1.3.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,MirrorSyncMode)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MirrorSyncMode {
    /// Data that is allocated in the topmost image. For a complete disk, the target must have a backing image with
    /// the same content as the source's.
    Top,
    /// All data of the disk, that of backing images included.
    Full,
    /// No existing data: a mirror copies new writes only; a backup saves the old data of whatever the guest
    /// overwrites.
    None,
    /// Data that a dirty bitmap marks. The bitmap is cleared if the job succeeds. For backups only.
    ///
    /// Value `incremental`, since QEMU 2.4.
    Incremental,
    /// Data that a dirty bitmap marks. `BitmapSyncMode` tells what becomes of the bitmap. For backups only.
    ///
    /// Value `bitmap`, since QEMU 4.2.
    Bitmap,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { both MirrorSyncMode {
    "top" Top,
    "full" Full,
    "none" None,
    "incremental" Incremental,
    "bitmap" Bitmap,
} open }

/// What becomes of the dirty bitmap that a backup job used.
///
/// The enum `BitmapSyncMode`, since QEMU 4.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,BitmapSyncMode)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BitmapSyncMode {
    /// If the job succeeds, the copied parts become clean; if it fails, the bitmap is as if the job had not run.
    #[doc(alias = "on-success")]
    OnSuccess,
    /// The bitmap keeps its content, whatever the result.
    Never,
    /// Parts that were copied become clean even if the job fails, so that a later job can copy the rest.
    Always,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { both BitmapSyncMode {
    "on-success" OnSuccess,
    "never" Never,
    "always" Always,
} open }

/// When a mirror job copies a write of the guest to the target.
///
/// The enum `MirrorCopyMode`, since QEMU 3.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,MirrorCopyMode)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MirrorCopyMode {
    /// Later. The guest is not slowed down, but may write faster than the job can follow.
    Background,
    /// At once: the guest's write ends when both sides have it. Existing data is copied in the background
    /// meanwhile. The job certainly becomes ready, and the guest is as slow as the target.
    #[doc(alias = "write-blocking")]
    WriteBlocking,
}

enumeration! { sent MirrorCopyMode {
    "background" Background,
    "write-blocking" WriteBlocking,
} }

/// Additional state of a mirror job, which copies a disk to another node.
///
/// The struct `BlockJobInfoMirror`, since QEMU 8.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockJobInfoMirror)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockJobInfoMirror {
    /// Whether source and target are equal and each write goes to both before it completes. Needs the copy mode
    /// `write-blocking`.
    ///
    /// Member `actively-synced`. Servers before 8.2 leave it out.
    #[doc(alias = "actively-synced")]
    pub actively_synced: Option<bool>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl BlockJobInfoMirror {
    /// Creates a value with the mandatory members and no optional one.
    #[inline]
    pub fn new(actively_synced: bool) -> Self {
        Self { actively_synced: Some(actively_synced), extra: Extra::default() }
    }
}

record! { received BlockJobInfoMirror {
    actively_synced: "actively-synced" optional,
} extra }

/// State, progress and settings of a block job.
///
/// The union `BlockJobInfo`, since QEMU 1.1.
///
/// Its tag is `type`. [`BlockJobInfoBranch`] has the values of the tag.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockJobInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockJobInfo {
    /// Identifier of the job: its `job-id`. The member's name stems from a time when jobs were named after devices.
    pub device: String,
    /// Value of `offset` expected at the end. It can grow and shrink while the job runs.
    pub len: i64,
    /// Work done so far, in a unit of the job's own (usually bytes). Use it only in proportion to `len`; equality
    /// does not mean that the job has ended.
    pub offset: i64,
    /// Whether the job may have I/O in flight. If false, it rests, for instance because it is paused.
    ///
    /// Member `busy`, since QEMU 1.3.
    pub busy: bool,
    /// Whether a pause was requested. The job has really stopped when `busy` is false too.
    ///
    /// Member `paused`, since QEMU 1.3.
    pub paused: bool,
    /// Rate limit. 0 means no limit. Unit: bytes per second.
    pub speed: i64,
    /// Whether the job has had an I/O error that stopped it.
    ///
    /// Member `io-status`, since QEMU 1.3.
    #[doc(alias = "io-status")]
    pub io_status: BlockDeviceIoStatus,
    /// Whether the job can be completed: source and target are equal.
    ///
    /// Member `ready`, since QEMU 2.2.
    pub ready: bool,
    /// State in the life of the job.
    ///
    /// Member `status`, since QEMU 2.12.
    pub status: JobStatus,
    /// Whether the job makes its final changes without waiting for `job-finalize`.
    ///
    /// Member `auto-finalize`, since QEMU 2.12.
    #[doc(alias = "auto-finalize")]
    pub auto_finalize: bool,
    /// Whether the job vanishes when it ends, without waiting for `job-dismiss`.
    ///
    /// Member `auto-dismiss`, since QEMU 2.12.
    #[doc(alias = "auto-dismiss")]
    pub auto_dismiss: bool,
    /// Message for people that tells why the job failed. If absent: the job has not failed.
    ///
    /// Member `error`, since QEMU 2.12.1.
    pub error: Option<String>,
    /// Kind of work that the job does.
    ///
    /// The value of `type`, with the members of its branch.
    pub branch: BlockJobInfoBranch,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl BlockJobInfo {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(
        device: impl Into<String>,
        len: i64,
        offset: i64,
        busy: bool,
        paused: bool,
        speed: i64,
        io_status: impl Into<BlockDeviceIoStatus>,
        ready: bool,
        status: impl Into<JobStatus>,
        auto_finalize: bool,
        auto_dismiss: bool,
        branch: impl Into<BlockJobInfoBranch>,
    ) -> Self {
        Self {
            device: device.into(),
            len,
            offset,
            busy,
            paused,
            speed,
            io_status: io_status.into(),
            ready,
            status: status.into(),
            auto_finalize,
            auto_dismiss,
            error: None,
            branch: branch.into(),
            extra: Extra::default(),
        }
    }

    /// Sets `error`. Message for people that tells why the job failed. If absent: the job has not failed.
    #[must_use]
    pub fn error(mut self, error: impl Into<String>) -> Self {
        self.error = Some(error.into());
        self
    }

    /// Moves data of overlay images down into a backing image; started by `block-commit`.
    ///
    /// Creates a value with the branch `commit`.
    pub fn commit(
        device: impl Into<String>,
        len: i64,
        offset: i64,
        busy: bool,
        paused: bool,
        speed: i64,
        io_status: impl Into<BlockDeviceIoStatus>,
        ready: bool,
        status: impl Into<JobStatus>,
        auto_finalize: bool,
        auto_dismiss: bool,
    ) -> Self {
        Self::new(
            device,
            len,
            offset,
            busy,
            paused,
            speed,
            io_status,
            ready,
            status,
            auto_finalize,
            auto_dismiss,
            BlockJobInfoBranch::Commit,
        )
    }

    /// Pulls data of backing images up into an overlay; started by `block-stream`.
    ///
    /// Creates a value with the branch `stream`.
    pub fn stream(
        device: impl Into<String>,
        len: i64,
        offset: i64,
        busy: bool,
        paused: bool,
        speed: i64,
        io_status: impl Into<BlockDeviceIoStatus>,
        ready: bool,
        status: impl Into<JobStatus>,
        auto_finalize: bool,
        auto_dismiss: bool,
    ) -> Self {
        Self::new(
            device,
            len,
            offset,
            busy,
            paused,
            speed,
            io_status,
            ready,
            status,
            auto_finalize,
            auto_dismiss,
            BlockJobInfoBranch::Stream,
        )
    }

    /// Copies a disk and keeps the copy up to date; started by `blockdev-mirror` or `drive-mirror`.
    ///
    /// Creates a value with the branch `mirror`.
    pub fn mirror(
        device: impl Into<String>,
        len: i64,
        offset: i64,
        busy: bool,
        paused: bool,
        speed: i64,
        io_status: impl Into<BlockDeviceIoStatus>,
        ready: bool,
        status: impl Into<JobStatus>,
        auto_finalize: bool,
        auto_dismiss: bool,
        actively_synced: bool,
    ) -> Self {
        let members = BlockJobInfoMirror::new(actively_synced);
        Self::new(
            device,
            len,
            offset,
            busy,
            paused,
            speed,
            io_status,
            ready,
            status,
            auto_finalize,
            auto_dismiss,
            BlockJobInfoBranch::Mirror(members),
        )
    }

    /// Copies a disk as it was when the job started; started by `blockdev-backup` or `drive-backup`.
    ///
    /// Creates a value with the branch `backup`.
    pub fn backup(
        device: impl Into<String>,
        len: i64,
        offset: i64,
        busy: bool,
        paused: bool,
        speed: i64,
        io_status: impl Into<BlockDeviceIoStatus>,
        ready: bool,
        status: impl Into<JobStatus>,
        auto_finalize: bool,
        auto_dismiss: bool,
    ) -> Self {
        Self::new(
            device,
            len,
            offset,
            busy,
            paused,
            speed,
            io_status,
            ready,
            status,
            auto_finalize,
            auto_dismiss,
            BlockJobInfoBranch::Backup,
        )
    }

    /// Writes a new, empty image; started by `blockdev-create`.
    ///
    /// Creates a value with the branch `create`.
    pub fn create(
        device: impl Into<String>,
        len: i64,
        offset: i64,
        busy: bool,
        paused: bool,
        speed: i64,
        io_status: impl Into<BlockDeviceIoStatus>,
        ready: bool,
        status: impl Into<JobStatus>,
        auto_finalize: bool,
        auto_dismiss: bool,
    ) -> Self {
        Self::new(
            device,
            len,
            offset,
            busy,
            paused,
            speed,
            io_status,
            ready,
            status,
            auto_finalize,
            auto_dismiss,
            BlockJobInfoBranch::Create,
        )
    }

    /// Changes format options, such as encryption key slots, of an open image; started by `x-blockdev-amend`.
    ///
    /// Creates a value with the branch `amend`.
    pub fn amend(
        device: impl Into<String>,
        len: i64,
        offset: i64,
        busy: bool,
        paused: bool,
        speed: i64,
        io_status: impl Into<BlockDeviceIoStatus>,
        ready: bool,
        status: impl Into<JobStatus>,
        auto_finalize: bool,
        auto_dismiss: bool,
    ) -> Self {
        Self::new(
            device,
            len,
            offset,
            busy,
            paused,
            speed,
            io_status,
            ready,
            status,
            auto_finalize,
            auto_dismiss,
            BlockJobInfoBranch::Amend,
        )
    }

    /// Restores the machine and its disks from an internal snapshot.
    ///
    /// Creates a value with the branch `snapshot-load`.
    pub fn snapshot_load(
        device: impl Into<String>,
        len: i64,
        offset: i64,
        busy: bool,
        paused: bool,
        speed: i64,
        io_status: impl Into<BlockDeviceIoStatus>,
        ready: bool,
        status: impl Into<JobStatus>,
        auto_finalize: bool,
        auto_dismiss: bool,
    ) -> Self {
        Self::new(
            device,
            len,
            offset,
            busy,
            paused,
            speed,
            io_status,
            ready,
            status,
            auto_finalize,
            auto_dismiss,
            BlockJobInfoBranch::SnapshotLoad,
        )
    }

    /// Stores the state of the machine and its disks in an internal snapshot.
    ///
    /// Creates a value with the branch `snapshot-save`.
    pub fn snapshot_save(
        device: impl Into<String>,
        len: i64,
        offset: i64,
        busy: bool,
        paused: bool,
        speed: i64,
        io_status: impl Into<BlockDeviceIoStatus>,
        ready: bool,
        status: impl Into<JobStatus>,
        auto_finalize: bool,
        auto_dismiss: bool,
    ) -> Self {
        Self::new(
            device,
            len,
            offset,
            busy,
            paused,
            speed,
            io_status,
            ready,
            status,
            auto_finalize,
            auto_dismiss,
            BlockJobInfoBranch::SnapshotSave,
        )
    }

    /// Removes an internal snapshot from the disks that contain it.
    ///
    /// Creates a value with the branch `snapshot-delete`.
    pub fn snapshot_delete(
        device: impl Into<String>,
        len: i64,
        offset: i64,
        busy: bool,
        paused: bool,
        speed: i64,
        io_status: impl Into<BlockDeviceIoStatus>,
        ready: bool,
        status: impl Into<JobStatus>,
        auto_finalize: bool,
        auto_dismiss: bool,
    ) -> Self {
        Self::new(
            device,
            len,
            offset,
            busy,
            paused,
            speed,
            io_status,
            ready,
            status,
            auto_finalize,
            auto_dismiss,
            BlockJobInfoBranch::SnapshotDelete,
        )
    }
}

/// The branches of [`BlockJobInfo`], by the value of `type`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BlockJobInfoBranch {
    /// Moves data of overlay images down into a backing image; started by `block-commit`.
    Commit,
    /// Pulls data of backing images up into an overlay; started by `block-stream`.
    Stream,
    /// Copies a disk and keeps the copy up to date; started by `blockdev-mirror` or `drive-mirror`.
    Mirror(BlockJobInfoMirror),
    /// Copies a disk as it was when the job started; started by `blockdev-backup` or `drive-backup`.
    Backup,
    /// Writes a new, empty image; started by `blockdev-create`.
    Create,
    /// Changes format options, such as encryption key slots, of an open image; started by `x-blockdev-amend`.
    Amend,
    /// Restores the machine and its disks from an internal snapshot.
    SnapshotLoad,
    /// Stores the state of the machine and its disks in an internal snapshot.
    SnapshotSave,
    /// Removes an internal snapshot from the disks that contain it.
    SnapshotDelete,
    /// A branch that this type does not know. Its members are in `extra`.
    Unknown(Box<str>),
}

impl From<BlockJobInfoMirror> for BlockJobInfoBranch {
    #[inline]
    fn from(value: BlockJobInfoMirror) -> Self {
        Self::Mirror(value)
    }
}

union! {
    received BlockJobInfo {
        device: "device" required,
        len: "len" required,
        offset: "offset" required,
        busy: "busy" required,
        paused: "paused" required,
        speed: "speed" required,
        io_status: "io-status" required,
        ready: "ready" required,
        status: "status" required,
        auto_finalize: "auto-finalize" required,
        auto_dismiss: "auto-dismiss" required,
        error: "error" optional,
    }
    r#type: JobType = "type" required,
    branch: BlockJobInfoBranch {
        "commit" Commit,
        "stream" Stream,
        "mirror" Mirror(BlockJobInfoMirror),
        "backup" Backup,
        "create" Create,
        "amend" Amend,
        "snapshot-load" SnapshotLoad,
        "snapshot-save" SnapshotSave,
        "snapshot-delete" SnapshotDelete,
    }
    extra
}

/// Whether a command creates the image that it needs.
///
/// The enum `NewImageMode`, since QEMU 1.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,NewImageMode)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NewImageMode {
    /// The image exists already, with the right size, format and backing file; QEMU does not verify this.
    Existing,
    /// QEMU creates the image, overwriting a file that exists, and records its backing file with an absolute path.
    #[doc(alias = "absolute-paths")]
    AbsolutePaths,
}

enumeration! { sent NewImageMode {
    "existing" Existing,
    "absolute-paths" AbsolutePaths,
} }

/// Arguments of [`blockdev-snapshot-sync`](super::command::BlockdevSnapshotSync).
///
/// Exactly one of `device` and `node-name` is required.
///
/// The struct `BlockdevSnapshotSync`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevSnapshotSync)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevSnapshotSync {
    /// Name of a block backend, whose topmost node is snapshotted. If absent: `node-name` is required.
    pub device: Option<String>,
    /// Node to snapshot, which becomes the backing image. If absent: `device` is required.
    ///
    /// Member `node-name`, since QEMU 2.0.
    #[doc(alias = "node-name")]
    pub node_name: Option<String>,
    /// Host path or URL of the overlay. An existing file is overwritten unless `mode` is `existing`.
    #[doc(alias = "snapshot-file")]
    pub snapshot_file: String,
    /// Name for the overlay's node. Required together with `node-name`. If absent: QEMU generates a name.
    ///
    /// Member `snapshot-node-name`, since QEMU 2.0.
    #[doc(alias = "snapshot-node-name")]
    pub snapshot_node_name: Option<String>,
    /// Image format of the overlay. It must support backing images. Default: `qcow2`.
    pub format: Option<String>,
    /// Whether QEMU creates the overlay. Default: `absolute-paths`.
    pub mode: Option<NewImageMode>,
}

impl BlockdevSnapshotSync {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(snapshot_file: impl Into<String>) -> Self {
        Self {
            device: None,
            node_name: None,
            snapshot_file: snapshot_file.into(),
            snapshot_node_name: None,
            format: None,
            mode: None,
        }
    }

    /// Sets `device`. Name of a block backend, whose topmost node is snapshotted. If absent: `node-name` is
    /// required.
    #[must_use]
    pub fn device(mut self, device: impl Into<String>) -> Self {
        self.device = Some(device.into());
        self
    }

    /// Sets `node-name`. Node to snapshot, which becomes the backing image. If absent: `device` is required.
    #[must_use]
    pub fn node_name(mut self, node_name: impl Into<String>) -> Self {
        self.node_name = Some(node_name.into());
        self
    }

    /// Sets `snapshot-node-name`. Name for the overlay's node. Required together with `node-name`. If absent: QEMU
    /// generates a name.
    #[must_use]
    pub fn snapshot_node_name(mut self, snapshot_node_name: impl Into<String>) -> Self {
        self.snapshot_node_name = Some(snapshot_node_name.into());
        self
    }

    /// Sets `format`. Image format of the overlay. It must support backing images. Default: `qcow2`.
    #[must_use]
    pub fn format(mut self, format: impl Into<String>) -> Self {
        self.format = Some(format.into());
        self
    }

    /// Sets `mode`. Whether QEMU creates the overlay. Default: `absolute-paths`.
    #[must_use]
    pub fn mode(mut self, mode: impl Into<NewImageMode>) -> Self {
        self.mode = Some(mode.into());
        self
    }
}

record! { sent BlockdevSnapshotSync {
    device: "device" optional,
    node_name: "node-name" optional,
    snapshot_file: "snapshot-file" required,
    snapshot_node_name: "snapshot-node-name" optional,
    format: "format" optional,
    mode: "mode" optional,
} }

/// Arguments of [`blockdev-snapshot`](super::command::BlockdevSnapshot).
///
/// The struct `BlockdevSnapshot`, since QEMU 2.5.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevSnapshot)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevSnapshot {
    /// Node or block backend to snapshot, which becomes the backing image.
    pub node: String,
    /// Node to put on top. It must have the format's support for backing images and be opened with `backing` set to
    /// `null`.
    pub overlay: String,
}

impl BlockdevSnapshot {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(node: impl Into<String>, overlay: impl Into<String>) -> Self {
        Self { node: node.into(), overlay: overlay.into() }
    }
}

record! { sent BlockdevSnapshot {
    node: "node" required,
    overlay: "overlay" required,
} }

/// Settings that affect the speed of a backup job, but not its result.
///
/// The struct `BackupPerf`, since QEMU 6.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BackupPerf)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BackupPerf {
    /// Whether the host's storage may copy the data by itself, without moving it through QEMU. Default: `false`.
    #[doc(alias = "use-copy-range")]
    pub use_copy_range: Option<bool>,
    /// Most requests of the background copy in flight. Does not limit copies that guest writes cause. Default:
    /// `64`.
    #[doc(alias = "max-workers")]
    pub max_workers: Option<i64>,
    /// Longest request of the background copy. 0 means no limit; otherwise at least the larger of 64 KiB and the
    /// target's cluster size. Unit: bytes. Default: `0`.
    #[doc(alias = "max-chunk")]
    pub max_chunk: Option<i64>,
    /// Least unit of copying, a power of 2. The larger of 64 KiB and the target's cluster size applies at least.
    /// Unit: bytes. Default: `0`.
    ///
    /// Member `min-cluster-size`, since QEMU 9.2.
    #[doc(alias = "min-cluster-size")]
    pub min_cluster_size: Option<u64>,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl BackupPerf {
    /// Creates a value with no member set.
    #[inline]
    pub fn new() -> Self {
        Self {
            use_copy_range: None,
            max_workers: None,
            max_chunk: None,
            min_cluster_size: None,
            extra: Extra::default(),
        }
    }

    /// Sets `use-copy-range`. Whether the host's storage may copy the data by itself, without moving it through
    /// QEMU. Default: `false`.
    #[must_use]
    #[inline]
    pub fn use_copy_range(mut self, use_copy_range: bool) -> Self {
        self.use_copy_range = Some(use_copy_range);
        self
    }

    /// Sets `max-workers`. Most requests of the background copy in flight. Does not limit copies that guest writes
    /// cause. Default: `64`.
    #[must_use]
    #[inline]
    pub fn max_workers(mut self, max_workers: i64) -> Self {
        self.max_workers = Some(max_workers);
        self
    }

    /// Sets `max-chunk`. Longest request of the background copy. 0 means no limit; otherwise at least the larger of
    /// 64 KiB and the target's cluster size. Unit: bytes. Default: `0`.
    #[must_use]
    #[inline]
    pub fn max_chunk(mut self, max_chunk: i64) -> Self {
        self.max_chunk = Some(max_chunk);
        self
    }

    /// Sets `min-cluster-size`. Least unit of copying, a power of 2. The larger of 64 KiB and the target's cluster
    /// size applies at least. Unit: bytes. Default: `0`.
    #[must_use]
    #[inline]
    pub fn min_cluster_size(mut self, min_cluster_size: u64) -> Self {
        self.min_cluster_size = Some(min_cluster_size);
        self
    }
}

record! { both BackupPerf {
    use_copy_range: "use-copy-range" optional,
    max_workers: "max-workers" optional,
    max_chunk: "max-chunk" optional,
    min_cluster_size: "min-cluster-size" optional,
} extra }

/// Arguments that both backup commands have in common.
///
/// `bitmap` is required for the sync modes `bitmap` and `incremental`, allowed for `full` and `top`, and
/// refused for `none`.
/// The policies `on-source-error` and `on-target-error` concern the background copy. If old data cannot be
/// saved during a write of the guest, `on-cbw-error` decides.
///
/// The struct `BackupCommon`, since QEMU 4.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BackupCommon)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BackupCommon {
    /// Name for the new job. If absent: the name of the block backend; required for drives that have none.
    ///
    /// Member `job-id`, since QEMU 2.7.
    #[doc(alias = "job-id")]
    pub job_id: Option<String>,
    /// Node or block backend to copy. `drive-backup` needs a root node, which no other node uses.
    pub device: String,
    /// Which part of the disk is copied.
    pub sync: MirrorSyncMode,
    /// Highest rate of copying. 0 means no limit. Unit: bytes per second. If absent: no limit.
    pub speed: Option<i64>,
    /// Dirty bitmap of the source that selects the data. If absent: the data is selected by `sync` alone.
    ///
    /// Member `bitmap`, since QEMU 2.4.
    pub bitmap: Option<String>,
    /// What becomes of the bitmap. Refused without a bitmap. If absent: `on-success` in the sync mode
    /// `incremental`; otherwise required together with `bitmap`.
    ///
    /// Member `bitmap-mode`, since QEMU 4.2.
    #[doc(alias = "bitmap-mode")]
    pub bitmap_mode: Option<BitmapSyncMode>,
    /// Whether data is written compressed. The target's format must support it. Default: `false`.
    ///
    /// Member `compress`, since QEMU 2.8.
    pub compress: Option<bool>,
    /// Reaction to an error when reading. Default: `report`.
    #[doc(alias = "on-source-error")]
    pub on_source_error: Option<BlockdevOnError>,
    /// Reaction to an error when writing the copy. Default: `report`.
    #[doc(alias = "on-target-error")]
    pub on_target_error: Option<BlockdevOnError>,
    /// Reaction to an error when old data is saved before a guest's write. Default: `break-guest-write`.
    ///
    /// Member `on-cbw-error`, since QEMU 10.1.
    #[doc(alias = "on-cbw-error")]
    pub on_cbw_error: Option<OnCbwError>,
    /// Whether the job makes its final changes by itself. If false, it waits for `job-finalize` in the state
    /// `pending`. Default: `true`.
    ///
    /// Member `auto-finalize`, since QEMU 2.12.
    #[doc(alias = "auto-finalize")]
    pub auto_finalize: Option<bool>,
    /// Whether the job vanishes when it ends. If false, it waits for `job-dismiss` in the state `concluded`, and
    /// its result can be queried. Default: `true`.
    ///
    /// Member `auto-dismiss`, since QEMU 2.12.
    #[doc(alias = "auto-dismiss")]
    pub auto_dismiss: Option<bool>,
    /// Name for the filter node that the job inserts above the source. If absent: QEMU generates a name.
    ///
    /// Member `filter-node-name`, since QEMU 4.2.
    #[doc(alias = "filter-node-name")]
    pub filter_node_name: Option<String>,
    /// Whether data is discarded from the source once it is copied. For temporary sources, such as a
    /// `snapshot-access` node. Default: `false`.
    ///
    /// Member `discard-source`, since QEMU 9.1.
    #[doc(alias = "discard-source")]
    pub discard_source: Option<bool>,
    /// Settings for the speed. Unstable.
    ///
    /// Member `x-perf`, since QEMU 6.0. **Unstable** upstream: it may change or go away without notice.
    #[doc(alias = "x-perf")]
    pub x_perf: Option<BackupPerf>,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl BackupCommon {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(device: impl Into<String>, sync: impl Into<MirrorSyncMode>) -> Self {
        Self {
            job_id: None,
            device: device.into(),
            sync: sync.into(),
            speed: None,
            bitmap: None,
            bitmap_mode: None,
            compress: None,
            on_source_error: None,
            on_target_error: None,
            on_cbw_error: None,
            auto_finalize: None,
            auto_dismiss: None,
            filter_node_name: None,
            discard_source: None,
            x_perf: None,
            extra: Extra::default(),
        }
    }

    /// Sets `job-id`. Name for the new job. If absent: the name of the block backend; required for drives that have
    /// none.
    #[must_use]
    pub fn job_id(mut self, job_id: impl Into<String>) -> Self {
        self.job_id = Some(job_id.into());
        self
    }

    /// Sets `speed`. Highest rate of copying. 0 means no limit. Unit: bytes per second. If absent: no limit.
    #[must_use]
    #[inline]
    pub fn speed(mut self, speed: i64) -> Self {
        self.speed = Some(speed);
        self
    }

    /// Sets `bitmap`. Dirty bitmap of the source that selects the data. If absent: the data is selected by `sync`
    /// alone.
    #[must_use]
    pub fn bitmap(mut self, bitmap: impl Into<String>) -> Self {
        self.bitmap = Some(bitmap.into());
        self
    }

    /// Sets `bitmap-mode`. What becomes of the bitmap. Refused without a bitmap. If absent: `on-success` in the
    /// sync mode `incremental`; otherwise required together with `bitmap`.
    #[must_use]
    pub fn bitmap_mode(mut self, bitmap_mode: impl Into<BitmapSyncMode>) -> Self {
        self.bitmap_mode = Some(bitmap_mode.into());
        self
    }

    /// Sets `compress`. Whether data is written compressed. The target's format must support it. Default: `false`.
    #[must_use]
    #[inline]
    pub fn compress(mut self, compress: bool) -> Self {
        self.compress = Some(compress);
        self
    }

    /// Sets `on-source-error`. Reaction to an error when reading. Default: `report`.
    #[must_use]
    pub fn on_source_error(mut self, on_source_error: impl Into<BlockdevOnError>) -> Self {
        self.on_source_error = Some(on_source_error.into());
        self
    }

    /// Sets `on-target-error`. Reaction to an error when writing the copy. Default: `report`.
    #[must_use]
    pub fn on_target_error(mut self, on_target_error: impl Into<BlockdevOnError>) -> Self {
        self.on_target_error = Some(on_target_error.into());
        self
    }

    /// Sets `on-cbw-error`. Reaction to an error when old data is saved before a guest's write. Default:
    /// `break-guest-write`.
    #[must_use]
    pub fn on_cbw_error(mut self, on_cbw_error: impl Into<OnCbwError>) -> Self {
        self.on_cbw_error = Some(on_cbw_error.into());
        self
    }

    /// Sets `auto-finalize`. Whether the job makes its final changes by itself. If false, it waits for
    /// `job-finalize` in the state `pending`. Default: `true`.
    #[must_use]
    #[inline]
    pub fn auto_finalize(mut self, auto_finalize: bool) -> Self {
        self.auto_finalize = Some(auto_finalize);
        self
    }

    /// Sets `auto-dismiss`. Whether the job vanishes when it ends. If false, it waits for `job-dismiss` in the
    /// state `concluded`, and its result can be queried. Default: `true`.
    #[must_use]
    #[inline]
    pub fn auto_dismiss(mut self, auto_dismiss: bool) -> Self {
        self.auto_dismiss = Some(auto_dismiss);
        self
    }

    /// Sets `filter-node-name`. Name for the filter node that the job inserts above the source. If absent: QEMU
    /// generates a name.
    #[must_use]
    pub fn filter_node_name(mut self, filter_node_name: impl Into<String>) -> Self {
        self.filter_node_name = Some(filter_node_name.into());
        self
    }

    /// Sets `discard-source`. Whether data is discarded from the source once it is copied. For temporary sources,
    /// such as a `snapshot-access` node. Default: `false`.
    #[must_use]
    #[inline]
    pub fn discard_source(mut self, discard_source: bool) -> Self {
        self.discard_source = Some(discard_source);
        self
    }

    /// Sets `x-perf`. Settings for the speed. Unstable.
    #[must_use]
    pub fn x_perf(mut self, x_perf: impl Into<BackupPerf>) -> Self {
        self.x_perf = Some(x_perf.into());
        self
    }
}

record! { both BackupCommon {
    job_id: "job-id" optional,
    device: "device" required,
    sync: "sync" required,
    speed: "speed" optional,
    bitmap: "bitmap" optional,
    bitmap_mode: "bitmap-mode" optional,
    compress: "compress" optional,
    on_source_error: "on-source-error" optional,
    on_target_error: "on-target-error" optional,
    on_cbw_error: "on-cbw-error" optional,
    auto_finalize: "auto-finalize" optional,
    auto_dismiss: "auto-dismiss" optional,
    filter_node_name: "filter-node-name" optional,
    discard_source: "discard-source" optional,
    x_perf: "x-perf" optional,
} extra }

/// Arguments of the deprecated [`drive-backup`](super::command::DriveBackup).
///
/// The struct `DriveBackup`, since QEMU 1.6.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,DriveBackup)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DriveBackup {
    /// Name for the new job. If absent: the name of the block backend; required for drives that have none.
    ///
    /// Member `job-id`, since QEMU 2.7.
    #[doc(alias = "job-id")]
    pub job_id: Option<String>,
    /// Node or block backend to copy. `drive-backup` needs a root node, which no other node uses.
    pub device: String,
    /// Which part of the disk is copied.
    pub sync: MirrorSyncMode,
    /// Highest rate of copying. 0 means no limit. Unit: bytes per second. If absent: no limit.
    pub speed: Option<i64>,
    /// Dirty bitmap of the source that selects the data. If absent: the data is selected by `sync` alone.
    ///
    /// Member `bitmap`, since QEMU 2.4.
    pub bitmap: Option<String>,
    /// What becomes of the bitmap. Refused without a bitmap. If absent: `on-success` in the sync mode
    /// `incremental`; otherwise required together with `bitmap`.
    ///
    /// Member `bitmap-mode`, since QEMU 4.2.
    #[doc(alias = "bitmap-mode")]
    pub bitmap_mode: Option<BitmapSyncMode>,
    /// Whether data is written compressed. The target's format must support it. Default: `false`.
    ///
    /// Member `compress`, since QEMU 2.8.
    pub compress: Option<bool>,
    /// Reaction to an error when reading. Default: `report`.
    #[doc(alias = "on-source-error")]
    pub on_source_error: Option<BlockdevOnError>,
    /// Reaction to an error when writing the copy. Default: `report`.
    #[doc(alias = "on-target-error")]
    pub on_target_error: Option<BlockdevOnError>,
    /// Reaction to an error when old data is saved before a guest's write. Default: `break-guest-write`.
    ///
    /// Member `on-cbw-error`, since QEMU 10.1.
    #[doc(alias = "on-cbw-error")]
    pub on_cbw_error: Option<OnCbwError>,
    /// Whether the job makes its final changes by itself. If false, it waits for `job-finalize` in the state
    /// `pending`. Default: `true`.
    ///
    /// Member `auto-finalize`, since QEMU 2.12.
    #[doc(alias = "auto-finalize")]
    pub auto_finalize: Option<bool>,
    /// Whether the job vanishes when it ends. If false, it waits for `job-dismiss` in the state `concluded`, and
    /// its result can be queried. Default: `true`.
    ///
    /// Member `auto-dismiss`, since QEMU 2.12.
    #[doc(alias = "auto-dismiss")]
    pub auto_dismiss: Option<bool>,
    /// Name for the filter node that the job inserts above the source. If absent: QEMU generates a name.
    ///
    /// Member `filter-node-name`, since QEMU 4.2.
    #[doc(alias = "filter-node-name")]
    pub filter_node_name: Option<String>,
    /// Whether data is discarded from the source once it is copied. For temporary sources, such as a
    /// `snapshot-access` node. Default: `false`.
    ///
    /// Member `discard-source`, since QEMU 9.1.
    #[doc(alias = "discard-source")]
    pub discard_source: Option<bool>,
    /// Settings for the speed. Unstable.
    ///
    /// Member `x-perf`, since QEMU 6.0. **Unstable** upstream: it may change or go away without notice.
    #[doc(alias = "x-perf")]
    pub x_perf: Option<BackupPerf>,
    /// Host path or URL of the copy. An existing file is overwritten unless `mode` is `existing`.
    pub target: String,
    /// Image format of the copy. If absent: the source's format, or a guess from the content if `mode` is
    /// `existing`.
    pub format: Option<String>,
    /// Whether QEMU creates the copy. Default: `absolute-paths`.
    pub mode: Option<NewImageMode>,
}

impl DriveBackup {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(device: impl Into<String>, sync: impl Into<MirrorSyncMode>, target: impl Into<String>) -> Self {
        Self {
            job_id: None,
            device: device.into(),
            sync: sync.into(),
            speed: None,
            bitmap: None,
            bitmap_mode: None,
            compress: None,
            on_source_error: None,
            on_target_error: None,
            on_cbw_error: None,
            auto_finalize: None,
            auto_dismiss: None,
            filter_node_name: None,
            discard_source: None,
            x_perf: None,
            target: target.into(),
            format: None,
            mode: None,
        }
    }

    /// Sets `job-id`. Name for the new job. If absent: the name of the block backend; required for drives that have
    /// none.
    #[must_use]
    pub fn job_id(mut self, job_id: impl Into<String>) -> Self {
        self.job_id = Some(job_id.into());
        self
    }

    /// Sets `speed`. Highest rate of copying. 0 means no limit. Unit: bytes per second. If absent: no limit.
    #[must_use]
    #[inline]
    pub fn speed(mut self, speed: i64) -> Self {
        self.speed = Some(speed);
        self
    }

    /// Sets `bitmap`. Dirty bitmap of the source that selects the data. If absent: the data is selected by `sync`
    /// alone.
    #[must_use]
    pub fn bitmap(mut self, bitmap: impl Into<String>) -> Self {
        self.bitmap = Some(bitmap.into());
        self
    }

    /// Sets `bitmap-mode`. What becomes of the bitmap. Refused without a bitmap. If absent: `on-success` in the
    /// sync mode `incremental`; otherwise required together with `bitmap`.
    #[must_use]
    pub fn bitmap_mode(mut self, bitmap_mode: impl Into<BitmapSyncMode>) -> Self {
        self.bitmap_mode = Some(bitmap_mode.into());
        self
    }

    /// Sets `compress`. Whether data is written compressed. The target's format must support it. Default: `false`.
    #[must_use]
    #[inline]
    pub fn compress(mut self, compress: bool) -> Self {
        self.compress = Some(compress);
        self
    }

    /// Sets `on-source-error`. Reaction to an error when reading. Default: `report`.
    #[must_use]
    pub fn on_source_error(mut self, on_source_error: impl Into<BlockdevOnError>) -> Self {
        self.on_source_error = Some(on_source_error.into());
        self
    }

    /// Sets `on-target-error`. Reaction to an error when writing the copy. Default: `report`.
    #[must_use]
    pub fn on_target_error(mut self, on_target_error: impl Into<BlockdevOnError>) -> Self {
        self.on_target_error = Some(on_target_error.into());
        self
    }

    /// Sets `on-cbw-error`. Reaction to an error when old data is saved before a guest's write. Default:
    /// `break-guest-write`.
    #[must_use]
    pub fn on_cbw_error(mut self, on_cbw_error: impl Into<OnCbwError>) -> Self {
        self.on_cbw_error = Some(on_cbw_error.into());
        self
    }

    /// Sets `auto-finalize`. Whether the job makes its final changes by itself. If false, it waits for
    /// `job-finalize` in the state `pending`. Default: `true`.
    #[must_use]
    #[inline]
    pub fn auto_finalize(mut self, auto_finalize: bool) -> Self {
        self.auto_finalize = Some(auto_finalize);
        self
    }

    /// Sets `auto-dismiss`. Whether the job vanishes when it ends. If false, it waits for `job-dismiss` in the
    /// state `concluded`, and its result can be queried. Default: `true`.
    #[must_use]
    #[inline]
    pub fn auto_dismiss(mut self, auto_dismiss: bool) -> Self {
        self.auto_dismiss = Some(auto_dismiss);
        self
    }

    /// Sets `filter-node-name`. Name for the filter node that the job inserts above the source. If absent: QEMU
    /// generates a name.
    #[must_use]
    pub fn filter_node_name(mut self, filter_node_name: impl Into<String>) -> Self {
        self.filter_node_name = Some(filter_node_name.into());
        self
    }

    /// Sets `discard-source`. Whether data is discarded from the source once it is copied. For temporary sources,
    /// such as a `snapshot-access` node. Default: `false`.
    #[must_use]
    #[inline]
    pub fn discard_source(mut self, discard_source: bool) -> Self {
        self.discard_source = Some(discard_source);
        self
    }

    /// Sets `x-perf`. Settings for the speed. Unstable.
    #[must_use]
    pub fn x_perf(mut self, x_perf: impl Into<BackupPerf>) -> Self {
        self.x_perf = Some(x_perf.into());
        self
    }

    /// Sets `format`. Image format of the copy. If absent: the source's format, or a guess from the content if
    /// `mode` is `existing`.
    #[must_use]
    pub fn format(mut self, format: impl Into<String>) -> Self {
        self.format = Some(format.into());
        self
    }

    /// Sets `mode`. Whether QEMU creates the copy. Default: `absolute-paths`.
    #[must_use]
    pub fn mode(mut self, mode: impl Into<NewImageMode>) -> Self {
        self.mode = Some(mode.into());
        self
    }
}

record! { sent DriveBackup {
    job_id: "job-id" optional,
    device: "device" required,
    sync: "sync" required,
    speed: "speed" optional,
    bitmap: "bitmap" optional,
    bitmap_mode: "bitmap-mode" optional,
    compress: "compress" optional,
    on_source_error: "on-source-error" optional,
    on_target_error: "on-target-error" optional,
    on_cbw_error: "on-cbw-error" optional,
    auto_finalize: "auto-finalize" optional,
    auto_dismiss: "auto-dismiss" optional,
    filter_node_name: "filter-node-name" optional,
    discard_source: "discard-source" optional,
    x_perf: "x-perf" optional,
    target: "target" required,
    format: "format" optional,
    mode: "mode" optional,
} }

/// Arguments of [`blockdev-backup`](super::command::BlockdevBackup).
///
/// The struct `BlockdevBackup`, since QEMU 2.3.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevBackup)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevBackup {
    /// Name for the new job. If absent: the name of the block backend; required for drives that have none.
    ///
    /// Member `job-id`, since QEMU 2.7.
    #[doc(alias = "job-id")]
    pub job_id: Option<String>,
    /// Node or block backend to copy. `drive-backup` needs a root node, which no other node uses.
    pub device: String,
    /// Which part of the disk is copied.
    pub sync: MirrorSyncMode,
    /// Highest rate of copying. 0 means no limit. Unit: bytes per second. If absent: no limit.
    pub speed: Option<i64>,
    /// Dirty bitmap of the source that selects the data. If absent: the data is selected by `sync` alone.
    ///
    /// Member `bitmap`, since QEMU 2.4.
    pub bitmap: Option<String>,
    /// What becomes of the bitmap. Refused without a bitmap. If absent: `on-success` in the sync mode
    /// `incremental`; otherwise required together with `bitmap`.
    ///
    /// Member `bitmap-mode`, since QEMU 4.2.
    #[doc(alias = "bitmap-mode")]
    pub bitmap_mode: Option<BitmapSyncMode>,
    /// Whether data is written compressed. The target's format must support it. Default: `false`.
    ///
    /// Member `compress`, since QEMU 2.8.
    pub compress: Option<bool>,
    /// Reaction to an error when reading. Default: `report`.
    #[doc(alias = "on-source-error")]
    pub on_source_error: Option<BlockdevOnError>,
    /// Reaction to an error when writing the copy. Default: `report`.
    #[doc(alias = "on-target-error")]
    pub on_target_error: Option<BlockdevOnError>,
    /// Reaction to an error when old data is saved before a guest's write. Default: `break-guest-write`.
    ///
    /// Member `on-cbw-error`, since QEMU 10.1.
    #[doc(alias = "on-cbw-error")]
    pub on_cbw_error: Option<OnCbwError>,
    /// Whether the job makes its final changes by itself. If false, it waits for `job-finalize` in the state
    /// `pending`. Default: `true`.
    ///
    /// Member `auto-finalize`, since QEMU 2.12.
    #[doc(alias = "auto-finalize")]
    pub auto_finalize: Option<bool>,
    /// Whether the job vanishes when it ends. If false, it waits for `job-dismiss` in the state `concluded`, and
    /// its result can be queried. Default: `true`.
    ///
    /// Member `auto-dismiss`, since QEMU 2.12.
    #[doc(alias = "auto-dismiss")]
    pub auto_dismiss: Option<bool>,
    /// Name for the filter node that the job inserts above the source. If absent: QEMU generates a name.
    ///
    /// Member `filter-node-name`, since QEMU 4.2.
    #[doc(alias = "filter-node-name")]
    pub filter_node_name: Option<String>,
    /// Whether data is discarded from the source once it is copied. For temporary sources, such as a
    /// `snapshot-access` node. Default: `false`.
    ///
    /// Member `discard-source`, since QEMU 9.1.
    #[doc(alias = "discard-source")]
    pub discard_source: Option<bool>,
    /// Settings for the speed. Unstable.
    ///
    /// Member `x-perf`, since QEMU 6.0. **Unstable** upstream: it may change or go away without notice.
    #[doc(alias = "x-perf")]
    pub x_perf: Option<BackupPerf>,
    /// Node that receives the copy, opened by `blockdev-add`. It must have the size of the source.
    pub target: String,
}

impl BlockdevBackup {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(device: impl Into<String>, sync: impl Into<MirrorSyncMode>, target: impl Into<String>) -> Self {
        Self {
            job_id: None,
            device: device.into(),
            sync: sync.into(),
            speed: None,
            bitmap: None,
            bitmap_mode: None,
            compress: None,
            on_source_error: None,
            on_target_error: None,
            on_cbw_error: None,
            auto_finalize: None,
            auto_dismiss: None,
            filter_node_name: None,
            discard_source: None,
            x_perf: None,
            target: target.into(),
        }
    }

    /// Sets `job-id`. Name for the new job. If absent: the name of the block backend; required for drives that have
    /// none.
    #[must_use]
    pub fn job_id(mut self, job_id: impl Into<String>) -> Self {
        self.job_id = Some(job_id.into());
        self
    }

    /// Sets `speed`. Highest rate of copying. 0 means no limit. Unit: bytes per second. If absent: no limit.
    #[must_use]
    #[inline]
    pub fn speed(mut self, speed: i64) -> Self {
        self.speed = Some(speed);
        self
    }

    /// Sets `bitmap`. Dirty bitmap of the source that selects the data. If absent: the data is selected by `sync`
    /// alone.
    #[must_use]
    pub fn bitmap(mut self, bitmap: impl Into<String>) -> Self {
        self.bitmap = Some(bitmap.into());
        self
    }

    /// Sets `bitmap-mode`. What becomes of the bitmap. Refused without a bitmap. If absent: `on-success` in the
    /// sync mode `incremental`; otherwise required together with `bitmap`.
    #[must_use]
    pub fn bitmap_mode(mut self, bitmap_mode: impl Into<BitmapSyncMode>) -> Self {
        self.bitmap_mode = Some(bitmap_mode.into());
        self
    }

    /// Sets `compress`. Whether data is written compressed. The target's format must support it. Default: `false`.
    #[must_use]
    #[inline]
    pub fn compress(mut self, compress: bool) -> Self {
        self.compress = Some(compress);
        self
    }

    /// Sets `on-source-error`. Reaction to an error when reading. Default: `report`.
    #[must_use]
    pub fn on_source_error(mut self, on_source_error: impl Into<BlockdevOnError>) -> Self {
        self.on_source_error = Some(on_source_error.into());
        self
    }

    /// Sets `on-target-error`. Reaction to an error when writing the copy. Default: `report`.
    #[must_use]
    pub fn on_target_error(mut self, on_target_error: impl Into<BlockdevOnError>) -> Self {
        self.on_target_error = Some(on_target_error.into());
        self
    }

    /// Sets `on-cbw-error`. Reaction to an error when old data is saved before a guest's write. Default:
    /// `break-guest-write`.
    #[must_use]
    pub fn on_cbw_error(mut self, on_cbw_error: impl Into<OnCbwError>) -> Self {
        self.on_cbw_error = Some(on_cbw_error.into());
        self
    }

    /// Sets `auto-finalize`. Whether the job makes its final changes by itself. If false, it waits for
    /// `job-finalize` in the state `pending`. Default: `true`.
    #[must_use]
    #[inline]
    pub fn auto_finalize(mut self, auto_finalize: bool) -> Self {
        self.auto_finalize = Some(auto_finalize);
        self
    }

    /// Sets `auto-dismiss`. Whether the job vanishes when it ends. If false, it waits for `job-dismiss` in the
    /// state `concluded`, and its result can be queried. Default: `true`.
    #[must_use]
    #[inline]
    pub fn auto_dismiss(mut self, auto_dismiss: bool) -> Self {
        self.auto_dismiss = Some(auto_dismiss);
        self
    }

    /// Sets `filter-node-name`. Name for the filter node that the job inserts above the source. If absent: QEMU
    /// generates a name.
    #[must_use]
    pub fn filter_node_name(mut self, filter_node_name: impl Into<String>) -> Self {
        self.filter_node_name = Some(filter_node_name.into());
        self
    }

    /// Sets `discard-source`. Whether data is discarded from the source once it is copied. For temporary sources,
    /// such as a `snapshot-access` node. Default: `false`.
    #[must_use]
    #[inline]
    pub fn discard_source(mut self, discard_source: bool) -> Self {
        self.discard_source = Some(discard_source);
        self
    }

    /// Sets `x-perf`. Settings for the speed. Unstable.
    #[must_use]
    pub fn x_perf(mut self, x_perf: impl Into<BackupPerf>) -> Self {
        self.x_perf = Some(x_perf.into());
        self
    }
}

record! { sent BlockdevBackup {
    job_id: "job-id" optional,
    device: "device" required,
    sync: "sync" required,
    speed: "speed" optional,
    bitmap: "bitmap" optional,
    bitmap_mode: "bitmap-mode" optional,
    compress: "compress" optional,
    on_source_error: "on-source-error" optional,
    on_target_error: "on-target-error" optional,
    on_cbw_error: "on-cbw-error" optional,
    auto_finalize: "auto-finalize" optional,
    auto_dismiss: "auto-dismiss" optional,
    filter_node_name: "filter-node-name" optional,
    discard_source: "discard-source" optional,
    x_perf: "x-perf" optional,
    target: "target" required,
} }

/// Kind of object in the debug view of the block graph.
///
/// The enum `XDbgBlockGraphNodeType`, since QEMU 4.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,XDbgBlockGraphNodeType)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum XDbgBlockGraphNodeType {
    /// Connection between a user, such as a drive or an export, and a block node.
    #[doc(alias = "block-backend")]
    BlockBackend,
    /// Job that works on block nodes.
    #[doc(alias = "block-job")]
    BlockJob,
    /// Block node.
    #[doc(alias = "block-driver")]
    BlockDriver,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { received XDbgBlockGraphNodeType {
    "block-backend" BlockBackend,
    "block-job" BlockJob,
    "block-driver" BlockDriver,
} open }

/// Object in the debug view of the block graph.
///
/// The struct `XDbgBlockGraphNode`, since QEMU 4.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,XDbgBlockGraphNode)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct XDbgBlockGraphNode {
    /// Number of the object within one reply; it has no meaning elsewhere.
    ///
    /// Member `id`. Servers may leave it out.
    pub id: Option<u64>,
    /// Kind of object.
    ///
    /// Member `type`. Servers may leave it out.
    pub r#type: Option<XDbgBlockGraphNodeType>,
    /// Text for people: the node name, the name of the block backend or a description. Not always unique.
    ///
    /// Member `name`. Servers may leave it out.
    pub name: Option<String>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl XDbgBlockGraphNode {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(id: u64, r#type: impl Into<XDbgBlockGraphNodeType>, name: impl Into<String>) -> Self {
        Self { id: Some(id), r#type: Some(r#type.into()), name: Some(name.into()), extra: Extra::default() }
    }
}

record! { received XDbgBlockGraphNode {
    id: "id" optional,
    r#type: "type" optional,
    name: "name" optional,
} extra }

/// Access that a user of a block node needs, or leaves to other users.
///
/// QEMU refuses an operation if it needs a permission that another user of the node does not share.
///
/// The enum `BlockPermission`, since QEMU 4.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,BlockPermission)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BlockPermission {
    /// Read data that belongs to one point in time. Inner nodes of a chain during a commit cannot offer this.
    #[doc(alias = "consistent-read")]
    ConsistentRead,
    /// Change the data.
    Write,
    /// Write data that is there already, as when data is copied up from a backing image. Included in `write`.
    #[doc(alias = "write-unchanged")]
    WriteUnchanged,
    /// Change the size.
    Resize,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { both BlockPermission {
    "consistent-read" ConsistentRead,
    "write" Write,
    "write-unchanged" WriteUnchanged,
    "resize" Resize,
} open }

/// Link between two objects in the debug view of the block graph.
///
/// The struct `XDbgBlockGraphEdge`, since QEMU 4.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,XDbgBlockGraphEdge)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct XDbgBlockGraphEdge {
    /// Number of the object that uses the other one.
    ///
    /// Member `parent`. Servers may leave it out.
    pub parent: Option<u64>,
    /// Number of the object that is used.
    ///
    /// Member `child`. Servers may leave it out.
    pub child: Option<u64>,
    /// Role of the child, such as `file` or `backing`.
    ///
    /// Member `name`. Servers may leave it out.
    pub name: Option<String>,
    /// Permissions that the parent has.
    ///
    /// Member `perm`. Servers may leave it out.
    pub perm: Option<Vec<BlockPermission>>,
    /// Permissions that the parent leaves to other users of the child.
    ///
    /// Member `shared-perm`. Servers may leave it out.
    #[doc(alias = "shared-perm")]
    pub shared_perm: Option<Vec<BlockPermission>>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl XDbgBlockGraphEdge {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(
        parent: u64,
        child: u64,
        name: impl Into<String>,
        perm: impl IntoIterator<Item = impl Into<BlockPermission>>,
        shared_perm: impl IntoIterator<Item = impl Into<BlockPermission>>,
    ) -> Self {
        Self {
            parent: Some(parent),
            child: Some(child),
            name: Some(name.into()),
            perm: Some(perm.into_iter().map(Into::into).collect()),
            shared_perm: Some(shared_perm.into_iter().map(Into::into).collect()),
            extra: Extra::default(),
        }
    }
}

record! { received XDbgBlockGraphEdge {
    parent: "parent" optional,
    child: "child" optional,
    name: "name" optional,
    perm: "perm" optional,
    shared_perm: "shared-perm" optional,
} extra }

/// Debug view of all block nodes, jobs and block backends, and of the links between them.
///
/// The struct `XDbgBlockGraph`, since QEMU 4.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,XDbgBlockGraph)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct XDbgBlockGraph {
    /// Objects, in no particular order.
    ///
    /// Member `nodes`. Servers may leave it out.
    pub nodes: Option<Vec<XDbgBlockGraphNode>>,
    /// Links from users to what they use.
    ///
    /// Member `edges`. Servers may leave it out.
    pub edges: Option<Vec<XDbgBlockGraphEdge>>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl XDbgBlockGraph {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(
        nodes: impl IntoIterator<Item = impl Into<XDbgBlockGraphNode>>,
        edges: impl IntoIterator<Item = impl Into<XDbgBlockGraphEdge>>,
    ) -> Self {
        Self {
            nodes: Some(nodes.into_iter().map(Into::into).collect()),
            edges: Some(edges.into_iter().map(Into::into).collect()),
            extra: Extra::default(),
        }
    }
}

record! { received XDbgBlockGraph {
    nodes: "nodes" optional,
    edges: "edges" optional,
} extra }

/// Arguments of [`drive-mirror`](super::command::DriveMirror).
///
/// The struct `DriveMirror`, since QEMU 1.3.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,DriveMirror)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DriveMirror {
    /// Name for the new job. If absent: the name of the block backend; required for drives that have none.
    ///
    /// Member `job-id`, since QEMU 2.7.
    #[doc(alias = "job-id")]
    pub job_id: Option<String>,
    /// Node or block backend to copy. It must be a root node, which no other node uses.
    pub device: String,
    /// Host path or URL of the copy. An existing file is overwritten unless `mode` is `existing`.
    pub target: String,
    /// Image format of the copy. If absent: the source's format, or a guess from the content if `mode` is
    /// `existing`.
    pub format: Option<String>,
    /// Name for the node of the copy. If absent: QEMU generates a name.
    ///
    /// Member `node-name`, since QEMU 2.1.
    #[doc(alias = "node-name")]
    pub node_name: Option<String>,
    /// Node that the target takes the place of at the end, such as a faulty child of a quorum. If absent: the node
    /// `device` is replaced.
    ///
    /// Member `replaces`, since QEMU 2.1.
    pub replaces: Option<String>,
    /// Which part of the disk is copied.
    pub sync: MirrorSyncMode,
    /// Whether QEMU creates the copy. Default: `absolute-paths`.
    pub mode: Option<NewImageMode>,
    /// Highest rate of copying. 0 means no limit. Unit: bytes per second. If absent: no limit.
    pub speed: Option<i64>,
    /// Unit in which changes are tracked and copied. A power of 2. Unit: bytes. Range: 512 to 67108864. If absent:
    /// the target's cluster size, but between 4 KiB and 64 KiB; 64 KiB if it has no clusters.
    ///
    /// Member `granularity`, since QEMU 1.4.
    pub granularity: Option<u32>,
    /// Most data in flight between source and target. Unit: bytes. Default: `16777216` (16 MiB).
    ///
    /// Member `buf-size`, since QEMU 1.4.
    #[doc(alias = "buf-size")]
    pub buf_size: Option<i64>,
    /// Reaction to an error when reading. Default: `report`.
    #[doc(alias = "on-source-error")]
    pub on_source_error: Option<BlockdevOnError>,
    /// Reaction to an error when writing the copy. Default: `report`.
    #[doc(alias = "on-target-error")]
    pub on_target_error: Option<BlockdevOnError>,
    /// Whether zeroes of the source become unallocated parts of the target where this reads the same. Default:
    /// `true`.
    ///
    /// Member `unmap`, since QEMU 2.4.
    pub unmap: Option<bool>,
    /// When the guest's writes reach the target. Default: `background`.
    ///
    /// Member `copy-mode`, since QEMU 3.0.
    #[doc(alias = "copy-mode")]
    pub copy_mode: Option<MirrorCopyMode>,
    /// Whether the job makes its final changes by itself. If false, it waits for `job-finalize` in the state
    /// `pending`. Default: `true`.
    ///
    /// Member `auto-finalize`, since QEMU 3.1.
    #[doc(alias = "auto-finalize")]
    pub auto_finalize: Option<bool>,
    /// Whether the job vanishes when it ends. If false, it waits for `job-dismiss` in the state `concluded`, and
    /// its result can be queried. Default: `true`.
    ///
    /// Member `auto-dismiss`, since QEMU 3.1.
    #[doc(alias = "auto-dismiss")]
    pub auto_dismiss: Option<bool>,
}

impl DriveMirror {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(device: impl Into<String>, target: impl Into<String>, sync: impl Into<MirrorSyncMode>) -> Self {
        Self {
            job_id: None,
            device: device.into(),
            target: target.into(),
            format: None,
            node_name: None,
            replaces: None,
            sync: sync.into(),
            mode: None,
            speed: None,
            granularity: None,
            buf_size: None,
            on_source_error: None,
            on_target_error: None,
            unmap: None,
            copy_mode: None,
            auto_finalize: None,
            auto_dismiss: None,
        }
    }

    /// Sets `job-id`. Name for the new job. If absent: the name of the block backend; required for drives that have
    /// none.
    #[must_use]
    pub fn job_id(mut self, job_id: impl Into<String>) -> Self {
        self.job_id = Some(job_id.into());
        self
    }

    /// Sets `format`. Image format of the copy. If absent: the source's format, or a guess from the content if
    /// `mode` is `existing`.
    #[must_use]
    pub fn format(mut self, format: impl Into<String>) -> Self {
        self.format = Some(format.into());
        self
    }

    /// Sets `node-name`. Name for the node of the copy. If absent: QEMU generates a name.
    #[must_use]
    pub fn node_name(mut self, node_name: impl Into<String>) -> Self {
        self.node_name = Some(node_name.into());
        self
    }

    /// Sets `replaces`. Node that the target takes the place of at the end, such as a faulty child of a quorum. If
    /// absent: the node `device` is replaced.
    #[must_use]
    pub fn replaces(mut self, replaces: impl Into<String>) -> Self {
        self.replaces = Some(replaces.into());
        self
    }

    /// Sets `mode`. Whether QEMU creates the copy. Default: `absolute-paths`.
    #[must_use]
    pub fn mode(mut self, mode: impl Into<NewImageMode>) -> Self {
        self.mode = Some(mode.into());
        self
    }

    /// Sets `speed`. Highest rate of copying. 0 means no limit. Unit: bytes per second. If absent: no limit.
    #[must_use]
    #[inline]
    pub fn speed(mut self, speed: i64) -> Self {
        self.speed = Some(speed);
        self
    }

    /// Sets `granularity`. Unit in which changes are tracked and copied. A power of 2. Unit: bytes. Range: 512 to 67108864.
    /// If absent: the target's cluster size, but between 4 KiB and 64 KiB; 64 KiB if it has no clusters.
    #[must_use]
    #[inline]
    pub fn granularity(mut self, granularity: u32) -> Self {
        self.granularity = Some(granularity);
        self
    }

    /// Sets `buf-size`. Most data in flight between source and target. Unit: bytes. Default: `16777216` (16 MiB).
    #[must_use]
    #[inline]
    pub fn buf_size(mut self, buf_size: i64) -> Self {
        self.buf_size = Some(buf_size);
        self
    }

    /// Sets `on-source-error`. Reaction to an error when reading. Default: `report`.
    #[must_use]
    pub fn on_source_error(mut self, on_source_error: impl Into<BlockdevOnError>) -> Self {
        self.on_source_error = Some(on_source_error.into());
        self
    }

    /// Sets `on-target-error`. Reaction to an error when writing the copy. Default: `report`.
    #[must_use]
    pub fn on_target_error(mut self, on_target_error: impl Into<BlockdevOnError>) -> Self {
        self.on_target_error = Some(on_target_error.into());
        self
    }

    /// Sets `unmap`. Whether zeroes of the source become unallocated parts of the target where this reads the same.
    /// Default: `true`.
    #[must_use]
    #[inline]
    pub fn unmap(mut self, unmap: bool) -> Self {
        self.unmap = Some(unmap);
        self
    }

    /// Sets `copy-mode`. When the guest's writes reach the target. Default: `background`.
    #[must_use]
    pub fn copy_mode(mut self, copy_mode: impl Into<MirrorCopyMode>) -> Self {
        self.copy_mode = Some(copy_mode.into());
        self
    }

    /// Sets `auto-finalize`. Whether the job makes its final changes by itself. If false, it waits for
    /// `job-finalize` in the state `pending`. Default: `true`.
    #[must_use]
    #[inline]
    pub fn auto_finalize(mut self, auto_finalize: bool) -> Self {
        self.auto_finalize = Some(auto_finalize);
        self
    }

    /// Sets `auto-dismiss`. Whether the job vanishes when it ends. If false, it waits for `job-dismiss` in the
    /// state `concluded`, and its result can be queried. Default: `true`.
    #[must_use]
    #[inline]
    pub fn auto_dismiss(mut self, auto_dismiss: bool) -> Self {
        self.auto_dismiss = Some(auto_dismiss);
        self
    }
}

record! { sent DriveMirror {
    job_id: "job-id" optional,
    device: "device" required,
    target: "target" required,
    format: "format" optional,
    node_name: "node-name" optional,
    replaces: "replaces" optional,
    sync: "sync" required,
    mode: "mode" optional,
    speed: "speed" optional,
    granularity: "granularity" optional,
    buf_size: "buf-size" optional,
    on_source_error: "on-source-error" optional,
    on_target_error: "on-target-error" optional,
    unmap: "unmap" optional,
    copy_mode: "copy-mode" optional,
    auto_finalize: "auto-finalize" optional,
    auto_dismiss: "auto-dismiss" optional,
} }

/// Reference to a dirty bitmap by the node it belongs to and its name.
///
/// The struct `BlockDirtyBitmap`, since QEMU 2.4.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockDirtyBitmap)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockDirtyBitmap {
    /// Node or block backend that the bitmap belongs to.
    pub node: String,
    /// Name that the bitmap was created with.
    pub name: String,
}

impl BlockDirtyBitmap {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(node: impl Into<String>, name: impl Into<String>) -> Self {
        Self { node: node.into(), name: name.into() }
    }
}

record! { sent BlockDirtyBitmap {
    node: "node" required,
    name: "name" required,
} }

/// Arguments of [`block-dirty-bitmap-add`](super::command::BlockDirtyBitmapAdd).
///
/// The struct `BlockDirtyBitmapAdd`, since QEMU 2.4.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockDirtyBitmapAdd)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockDirtyBitmapAdd {
    /// Node or block backend whose writes are recorded. Usually the topmost node that holds the format, such as
    /// `qcow2`.
    pub node: String,
    /// Name for the bitmap, unique on the node. At most 1023 bytes.
    pub name: String,
    /// Size of the range that one bit stands for. A power of 2, at least 512. Smaller ranges make backups smaller
    /// and the bitmap larger. Unit: bytes. If absent: the node's cluster size, but between 4 KiB and 64 KiB; 64 KiB
    /// if it has no clusters.
    pub granularity: Option<u32>,
    /// Whether the bitmap is stored in the image when QEMU exits. Only for `qcow2`. Default: `false`.
    ///
    /// Member `persistent`, since QEMU 2.10.
    pub persistent: Option<bool>,
    /// Whether recording is off at first, until `block-dirty-bitmap-enable`. Default: `false`.
    ///
    /// Member `disabled`, since QEMU 4.0.
    pub disabled: Option<bool>,
}

impl BlockDirtyBitmapAdd {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(node: impl Into<String>, name: impl Into<String>) -> Self {
        Self { node: node.into(), name: name.into(), granularity: None, persistent: None, disabled: None }
    }

    /// Sets `granularity`. Size of the range that one bit stands for. A power of 2, at least 512. Smaller ranges
    /// make backups smaller and the bitmap larger. Unit: bytes. If absent: the node's cluster size, but between 4
    /// KiB and 64 KiB; 64 KiB if it has no clusters.
    #[must_use]
    #[inline]
    pub fn granularity(mut self, granularity: u32) -> Self {
        self.granularity = Some(granularity);
        self
    }

    /// Sets `persistent`. Whether the bitmap is stored in the image when QEMU exits. Only for `qcow2`. Default:
    /// `false`.
    #[must_use]
    #[inline]
    pub fn persistent(mut self, persistent: bool) -> Self {
        self.persistent = Some(persistent);
        self
    }

    /// Sets `disabled`. Whether recording is off at first, until `block-dirty-bitmap-enable`. Default: `false`.
    #[must_use]
    #[inline]
    pub fn disabled(mut self, disabled: bool) -> Self {
        self.disabled = Some(disabled);
        self
    }
}

record! { sent BlockDirtyBitmapAdd {
    node: "node" required,
    name: "name" required,
    granularity: "granularity" optional,
    persistent: "persistent" optional,
    disabled: "disabled" optional,
} }

/// Dirty bitmap, given by name alone on a node that is already known, or by node and name.
///
/// The alternate `BlockDirtyBitmapOrStr`, since QEMU 4.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Alternate-,BlockDirtyBitmapOrStr)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BlockDirtyBitmapOrStr {
    /// A string.
    Local(String),
    /// An object.
    External(BlockDirtyBitmap),
}

impl From<String> for BlockDirtyBitmapOrStr {
    #[inline]
    fn from(value: String) -> Self {
        Self::Local(value)
    }
}

impl From<&str> for BlockDirtyBitmapOrStr {
    #[inline]
    fn from(value: &str) -> Self {
        Self::Local(value.to_owned())
    }
}

impl From<BlockDirtyBitmap> for BlockDirtyBitmapOrStr {
    #[inline]
    fn from(value: BlockDirtyBitmap) -> Self {
        Self::External(value)
    }
}

alternate! { sent BlockDirtyBitmapOrStr, "a string or an object", {
    string Local(String),
    object External(BlockDirtyBitmap),
} }

/// Arguments of [`block-dirty-bitmap-merge`](super::command::BlockDirtyBitmapMerge).
///
/// The struct `BlockDirtyBitmapMerge`, since QEMU 4.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockDirtyBitmapMerge)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockDirtyBitmapMerge {
    /// Node or block backend that the target belongs to.
    pub node: String,
    /// Bitmap that receives the marks. It must exist.
    pub target: String,
    /// Bitmaps to read. A plain name stands for a bitmap of `node`; bitmaps of other nodes are given with their
    /// node.
    pub bitmaps: Vec<BlockDirtyBitmapOrStr>,
}

impl BlockDirtyBitmapMerge {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(
        node: impl Into<String>,
        target: impl Into<String>,
        bitmaps: impl IntoIterator<Item = impl Into<BlockDirtyBitmapOrStr>>,
    ) -> Self {
        Self { node: node.into(), target: target.into(), bitmaps: bitmaps.into_iter().map(Into::into).collect() }
    }
}

record! { sent BlockDirtyBitmapMerge {
    node: "node" required,
    target: "target" required,
    bitmaps: "bitmaps" required,
} }

/// Digest of the content of a dirty bitmap.
///
/// The struct `BlockDirtyBitmapSha256`, since QEMU 2.10.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockDirtyBitmapSha256)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockDirtyBitmapSha256 {
    /// Digest as 64 hexadecimal digits.
    ///
    /// Member `sha256`. Servers may leave it out.
    pub sha256: Option<String>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl BlockDirtyBitmapSha256 {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(sha256: impl Into<String>) -> Self {
        Self { sha256: Some(sha256.into()), extra: Extra::default() }
    }
}

record! { received BlockDirtyBitmapSha256 {
    sha256: "sha256" optional,
} extra }

/// Arguments of `block_set_io_throttle`.
///
/// For each limit, 0 means none. A drive may exceed a basic limit during a burst, up to the rate of the burst
/// member and for the time of the length member.
/// Exactly one of `device` and `id` is required.
///
/// The struct `BlockIOThrottle`, since QEMU 1.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockIOThrottle)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockIoThrottle {
    /// Name of the block backend. If absent: `id` is required. Replaced by `id`.
    ///
    /// Member `device`. **Deprecated** upstream.
    pub device: Option<String>,
    /// Device of the drive, as `qdev` of `query-block` names it: the identifier given to `device_add`, or for
    /// virtio disks the QOM path of the inner device, such as `/machine/peripheral/ID/virtio-backend`. If absent:
    /// `device` is required.
    ///
    /// Member `id`, since QEMU 2.8.
    pub id: Option<String>,
    /// Limit of the data rate of reads and writes together. 0 means no limit. Unit: bytes per second.
    pub bps: i64,
    /// Limit of the data rate of reads. 0 means no limit. Unit: bytes per second.
    pub bps_rd: i64,
    /// Limit of the data rate of writes. 0 means no limit. Unit: bytes per second.
    pub bps_wr: i64,
    /// Limit of the request rate for requests of all kinds together. 0 means no limit. Unit: operations per second.
    pub iops: i64,
    /// Limit of the request rate for reads. 0 means no limit. Unit: operations per second.
    pub iops_rd: i64,
    /// Limit of the request rate for writes. 0 means no limit. Unit: operations per second.
    pub iops_wr: i64,
    /// Rate that is permitted during a burst. It must not be below `bps`, which must be set. Unit: bytes per
    /// second. If absent: no bursts beyond a tenth of a second of the basic rate.
    ///
    /// Member `bps_max`, since QEMU 1.7.
    pub bps_max: Option<i64>,
    /// Rate that is permitted during a burst. It must not be below `bps_rd`, which must be set. Unit: bytes per
    /// second. If absent: no bursts beyond a tenth of a second of the basic rate.
    ///
    /// Member `bps_rd_max`, since QEMU 1.7.
    pub bps_rd_max: Option<i64>,
    /// Rate that is permitted during a burst. It must not be below `bps_wr`, which must be set. Unit: bytes per
    /// second. If absent: no bursts beyond a tenth of a second of the basic rate.
    ///
    /// Member `bps_wr_max`, since QEMU 1.7.
    pub bps_wr_max: Option<i64>,
    /// Rate that is permitted during a burst. It must not be below `iops`, which must be set. Unit: operations per
    /// second. If absent: no bursts beyond a tenth of a second of the basic rate.
    ///
    /// Member `iops_max`, since QEMU 1.7.
    pub iops_max: Option<i64>,
    /// Rate that is permitted during a burst. It must not be below `iops_rd`, which must be set. Unit: operations
    /// per second. If absent: no bursts beyond a tenth of a second of the basic rate.
    ///
    /// Member `iops_rd_max`, since QEMU 1.7.
    pub iops_rd_max: Option<i64>,
    /// Rate that is permitted during a burst. It must not be below `iops_wr`, which must be set. Unit: operations
    /// per second. If absent: no bursts beyond a tenth of a second of the basic rate.
    ///
    /// Member `iops_wr_max`, since QEMU 1.7.
    pub iops_wr_max: Option<i64>,
    /// Longest time for which a burst may keep the rate of `bps_max`. Needs that member. Unit: seconds. Default:
    /// `1`.
    ///
    /// Member `bps_max_length`, since QEMU 2.6.
    pub bps_max_length: Option<i64>,
    /// Longest time for which a burst may keep the rate of `bps_rd_max`. Needs that member. Unit: seconds. Default:
    /// `1`.
    ///
    /// Member `bps_rd_max_length`, since QEMU 2.6.
    pub bps_rd_max_length: Option<i64>,
    /// Longest time for which a burst may keep the rate of `bps_wr_max`. Needs that member. Unit: seconds. Default:
    /// `1`.
    ///
    /// Member `bps_wr_max_length`, since QEMU 2.6.
    pub bps_wr_max_length: Option<i64>,
    /// Longest time for which a burst may keep the rate of `iops_max`. Needs that member. Unit: seconds. Default:
    /// `1`.
    ///
    /// Member `iops_max_length`, since QEMU 2.6.
    pub iops_max_length: Option<i64>,
    /// Longest time for which a burst may keep the rate of `iops_rd_max`. Needs that member. Unit: seconds.
    /// Default: `1`.
    ///
    /// Member `iops_rd_max_length`, since QEMU 2.6.
    pub iops_rd_max_length: Option<i64>,
    /// Longest time for which a burst may keep the rate of `iops_wr_max`. Needs that member. Unit: seconds.
    /// Default: `1`.
    ///
    /// Member `iops_wr_max_length`, since QEMU 2.6.
    pub iops_wr_max_length: Option<i64>,
    /// Size up to which a request counts as one operation. Larger requests count as several, in proportion. Unit:
    /// bytes. If absent: each request counts as one.
    ///
    /// Member `iops_size`, since QEMU 1.7.
    pub iops_size: Option<i64>,
    /// Throttle group to use, whose members share the limits. Created if it does not exist. If absent: the group
    /// the drive is in, or a new one named after the drive.
    ///
    /// Member `group`, since QEMU 2.4.
    pub group: Option<String>,
}

impl BlockIoThrottle {
    /// Creates a value with the mandatory members and no optional one.
    #[inline]
    pub fn new(bps: i64, bps_rd: i64, bps_wr: i64, iops: i64, iops_rd: i64, iops_wr: i64) -> Self {
        Self {
            device: None,
            id: None,
            bps,
            bps_rd,
            bps_wr,
            iops,
            iops_rd,
            iops_wr,
            bps_max: None,
            bps_rd_max: None,
            bps_wr_max: None,
            iops_max: None,
            iops_rd_max: None,
            iops_wr_max: None,
            bps_max_length: None,
            bps_rd_max_length: None,
            bps_wr_max_length: None,
            iops_max_length: None,
            iops_rd_max_length: None,
            iops_wr_max_length: None,
            iops_size: None,
            group: None,
        }
    }

    /// Sets `device`. Name of the block backend. If absent: `id` is required. Replaced by `id`.
    #[deprecated = "deprecated by QEMU 5.0; use `id`"]
    #[must_use]
    pub fn device(mut self, device: impl Into<String>) -> Self {
        self.device = Some(device.into());
        self
    }

    /// Sets `id`. Device of the drive, as `qdev` of `query-block` names it: the identifier given to `device_add`,
    /// or for virtio disks the QOM path of the inner device, such as `/machine/peripheral/ID/virtio-backend`. If
    /// absent: `device` is required.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets `bps_max`. Rate that is permitted during a burst. It must not be below `bps`, which must be set. Unit:
    /// bytes per second. If absent: no bursts beyond a tenth of a second of the basic rate.
    #[must_use]
    #[inline]
    pub fn bps_max(mut self, bps_max: i64) -> Self {
        self.bps_max = Some(bps_max);
        self
    }

    /// Sets `bps_rd_max`. Rate that is permitted during a burst. It must not be below `bps_rd`, which must be set.
    /// Unit: bytes per second. If absent: no bursts beyond a tenth of a second of the basic rate.
    #[must_use]
    #[inline]
    pub fn bps_rd_max(mut self, bps_rd_max: i64) -> Self {
        self.bps_rd_max = Some(bps_rd_max);
        self
    }

    /// Sets `bps_wr_max`. Rate that is permitted during a burst. It must not be below `bps_wr`, which must be set.
    /// Unit: bytes per second. If absent: no bursts beyond a tenth of a second of the basic rate.
    #[must_use]
    #[inline]
    pub fn bps_wr_max(mut self, bps_wr_max: i64) -> Self {
        self.bps_wr_max = Some(bps_wr_max);
        self
    }

    /// Sets `iops_max`. Rate that is permitted during a burst. It must not be below `iops`, which must be set.
    /// Unit: operations per second. If absent: no bursts beyond a tenth of a second of the basic rate.
    #[must_use]
    #[inline]
    pub fn iops_max(mut self, iops_max: i64) -> Self {
        self.iops_max = Some(iops_max);
        self
    }

    /// Sets `iops_rd_max`. Rate that is permitted during a burst. It must not be below `iops_rd`, which must be
    /// set. Unit: operations per second. If absent: no bursts beyond a tenth of a second of the basic rate.
    #[must_use]
    #[inline]
    pub fn iops_rd_max(mut self, iops_rd_max: i64) -> Self {
        self.iops_rd_max = Some(iops_rd_max);
        self
    }

    /// Sets `iops_wr_max`. Rate that is permitted during a burst. It must not be below `iops_wr`, which must be
    /// set. Unit: operations per second. If absent: no bursts beyond a tenth of a second of the basic rate.
    #[must_use]
    #[inline]
    pub fn iops_wr_max(mut self, iops_wr_max: i64) -> Self {
        self.iops_wr_max = Some(iops_wr_max);
        self
    }

    /// Sets `bps_max_length`. Longest time for which a burst may keep the rate of `bps_max`. Needs that member.
    /// Unit: seconds. Default: `1`.
    #[must_use]
    #[inline]
    pub fn bps_max_length(mut self, bps_max_length: i64) -> Self {
        self.bps_max_length = Some(bps_max_length);
        self
    }

    /// Sets `bps_rd_max_length`. Longest time for which a burst may keep the rate of `bps_rd_max`. Needs that
    /// member. Unit: seconds. Default: `1`.
    #[must_use]
    #[inline]
    pub fn bps_rd_max_length(mut self, bps_rd_max_length: i64) -> Self {
        self.bps_rd_max_length = Some(bps_rd_max_length);
        self
    }

    /// Sets `bps_wr_max_length`. Longest time for which a burst may keep the rate of `bps_wr_max`. Needs that
    /// member. Unit: seconds. Default: `1`.
    #[must_use]
    #[inline]
    pub fn bps_wr_max_length(mut self, bps_wr_max_length: i64) -> Self {
        self.bps_wr_max_length = Some(bps_wr_max_length);
        self
    }

    /// Sets `iops_max_length`. Longest time for which a burst may keep the rate of `iops_max`. Needs that member.
    /// Unit: seconds. Default: `1`.
    #[must_use]
    #[inline]
    pub fn iops_max_length(mut self, iops_max_length: i64) -> Self {
        self.iops_max_length = Some(iops_max_length);
        self
    }

    /// Sets `iops_rd_max_length`. Longest time for which a burst may keep the rate of `iops_rd_max`. Needs that
    /// member. Unit: seconds. Default: `1`.
    #[must_use]
    #[inline]
    pub fn iops_rd_max_length(mut self, iops_rd_max_length: i64) -> Self {
        self.iops_rd_max_length = Some(iops_rd_max_length);
        self
    }

    /// Sets `iops_wr_max_length`. Longest time for which a burst may keep the rate of `iops_wr_max`. Needs that
    /// member. Unit: seconds. Default: `1`.
    #[must_use]
    #[inline]
    pub fn iops_wr_max_length(mut self, iops_wr_max_length: i64) -> Self {
        self.iops_wr_max_length = Some(iops_wr_max_length);
        self
    }

    /// Sets `iops_size`. Size up to which a request counts as one operation. Larger requests count as several, in
    /// proportion. Unit: bytes. If absent: each request counts as one.
    #[must_use]
    #[inline]
    pub fn iops_size(mut self, iops_size: i64) -> Self {
        self.iops_size = Some(iops_size);
        self
    }

    /// Sets `group`. Throttle group to use, whose members share the limits. Created if it does not exist. If
    /// absent: the group the drive is in, or a new one named after the drive.
    #[must_use]
    pub fn group(mut self, group: impl Into<String>) -> Self {
        self.group = Some(group.into());
        self
    }
}

record! { sent BlockIoThrottle {
    device: "device" optional,
    id: "id" optional,
    bps: "bps" required,
    bps_rd: "bps_rd" required,
    bps_wr: "bps_wr" required,
    iops: "iops" required,
    iops_rd: "iops_rd" required,
    iops_wr: "iops_wr" required,
    bps_max: "bps_max" optional,
    bps_rd_max: "bps_rd_max" optional,
    bps_wr_max: "bps_wr_max" optional,
    iops_max: "iops_max" optional,
    iops_rd_max: "iops_rd_max" optional,
    iops_wr_max: "iops_wr_max" optional,
    bps_max_length: "bps_max_length" optional,
    bps_rd_max_length: "bps_rd_max_length" optional,
    bps_wr_max_length: "bps_wr_max_length" optional,
    iops_max_length: "iops_max_length" optional,
    iops_rd_max_length: "iops_rd_max_length" optional,
    iops_wr_max_length: "iops_wr_max_length" optional,
    iops_size: "iops_size" optional,
    group: "group" optional,
} }

/// Limits of the I/O of a throttle group: rates, bursts and the length of bursts.
///
/// Members that are absent keep their value; in a new group they mean no limit. 0 means no limit.
/// A total limit cannot be combined with a read or write limit of the same kind. A burst rate needs the basic
/// limit of the same kind and must not be below it.
///
/// The struct `ThrottleLimits`, since QEMU 2.11.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,ThrottleLimits)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ThrottleLimits {
    /// Limit of the request rate, for reads and writes together. Unit: operations per second. If absent: 0 in a new
    /// group; `qom-set` leaves the present value.
    #[doc(alias = "iops-total")]
    pub iops_total: Option<i64>,
    /// Rate that reads and writes together may reach during a burst. Unit: operations per second. If absent: 0 in a
    /// new group; `qom-set` leaves the present value.
    #[doc(alias = "iops-total-max")]
    pub iops_total_max: Option<i64>,
    /// Longest time for which a burst may keep the rate of `iops-total-max`. A new group starts with 1. Unit:
    /// seconds. If absent: 1 in a new group; `qom-set` leaves the present value.
    #[doc(alias = "iops-total-max-length")]
    pub iops_total_max_length: Option<i64>,
    /// Limit of the request rate, for reads. Unit: operations per second. If absent: 0 in a new group; `qom-set`
    /// leaves the present value.
    #[doc(alias = "iops-read")]
    pub iops_read: Option<i64>,
    /// Rate that reads may reach during a burst. Unit: operations per second. If absent: 0 in a new group;
    /// `qom-set` leaves the present value.
    #[doc(alias = "iops-read-max")]
    pub iops_read_max: Option<i64>,
    /// Longest time for which a burst may keep the rate of `iops-read-max`. A new group starts with 1. Unit:
    /// seconds. If absent: 1 in a new group; `qom-set` leaves the present value.
    #[doc(alias = "iops-read-max-length")]
    pub iops_read_max_length: Option<i64>,
    /// Limit of the request rate, for writes. Unit: operations per second. If absent: 0 in a new group; `qom-set`
    /// leaves the present value.
    #[doc(alias = "iops-write")]
    pub iops_write: Option<i64>,
    /// Rate that writes may reach during a burst. Unit: operations per second. If absent: 0 in a new group;
    /// `qom-set` leaves the present value.
    #[doc(alias = "iops-write-max")]
    pub iops_write_max: Option<i64>,
    /// Longest time for which a burst may keep the rate of `iops-write-max`. A new group starts with 1. Unit:
    /// seconds. If absent: 1 in a new group; `qom-set` leaves the present value.
    #[doc(alias = "iops-write-max-length")]
    pub iops_write_max_length: Option<i64>,
    /// Limit of the data rate, for reads and writes together. Unit: bytes per second. If absent: 0 in a new group;
    /// `qom-set` leaves the present value.
    #[doc(alias = "bps-total")]
    pub bps_total: Option<i64>,
    /// Rate that reads and writes together may reach during a burst. Unit: bytes per second. If absent: 0 in a new
    /// group; `qom-set` leaves the present value.
    #[doc(alias = "bps-total-max")]
    pub bps_total_max: Option<i64>,
    /// Longest time for which a burst may keep the rate of `bps-total-max`. A new group starts with 1. Unit:
    /// seconds. If absent: 1 in a new group; `qom-set` leaves the present value.
    #[doc(alias = "bps-total-max-length")]
    pub bps_total_max_length: Option<i64>,
    /// Limit of the data rate, for reads. Unit: bytes per second. If absent: 0 in a new group; `qom-set` leaves the
    /// present value.
    #[doc(alias = "bps-read")]
    pub bps_read: Option<i64>,
    /// Rate that reads may reach during a burst. Unit: bytes per second. If absent: 0 in a new group; `qom-set`
    /// leaves the present value.
    #[doc(alias = "bps-read-max")]
    pub bps_read_max: Option<i64>,
    /// Longest time for which a burst may keep the rate of `bps-read-max`. A new group starts with 1. Unit:
    /// seconds. If absent: 1 in a new group; `qom-set` leaves the present value.
    #[doc(alias = "bps-read-max-length")]
    pub bps_read_max_length: Option<i64>,
    /// Limit of the data rate, for writes. Unit: bytes per second. If absent: 0 in a new group; `qom-set` leaves
    /// the present value.
    #[doc(alias = "bps-write")]
    pub bps_write: Option<i64>,
    /// Rate that writes may reach during a burst. Unit: bytes per second. If absent: 0 in a new group; `qom-set`
    /// leaves the present value.
    #[doc(alias = "bps-write-max")]
    pub bps_write_max: Option<i64>,
    /// Longest time for which a burst may keep the rate of `bps-write-max`. A new group starts with 1. Unit:
    /// seconds. If absent: 1 in a new group; `qom-set` leaves the present value.
    #[doc(alias = "bps-write-max-length")]
    pub bps_write_max_length: Option<i64>,
    /// Size up to which a request counts as one operation. Larger requests count as several, in proportion. 0
    /// counts each request as one. Unit: bytes. If absent: 0 in a new group; `qom-set` leaves the present value.
    #[doc(alias = "iops-size")]
    pub iops_size: Option<i64>,
}

impl ThrottleLimits {
    /// Creates a value with no member set.
    #[inline]
    pub fn new() -> Self {
        Self {
            iops_total: None,
            iops_total_max: None,
            iops_total_max_length: None,
            iops_read: None,
            iops_read_max: None,
            iops_read_max_length: None,
            iops_write: None,
            iops_write_max: None,
            iops_write_max_length: None,
            bps_total: None,
            bps_total_max: None,
            bps_total_max_length: None,
            bps_read: None,
            bps_read_max: None,
            bps_read_max_length: None,
            bps_write: None,
            bps_write_max: None,
            bps_write_max_length: None,
            iops_size: None,
        }
    }

    /// Sets `iops-total`. Limit of the request rate, for reads and writes together. Unit: operations per second. If
    /// absent: 0 in a new group; `qom-set` leaves the present value.
    #[must_use]
    #[inline]
    pub fn iops_total(mut self, iops_total: i64) -> Self {
        self.iops_total = Some(iops_total);
        self
    }

    /// Sets `iops-total-max`. Rate that reads and writes together may reach during a burst. Unit: operations per
    /// second. If absent: 0 in a new group; `qom-set` leaves the present value.
    #[must_use]
    #[inline]
    pub fn iops_total_max(mut self, iops_total_max: i64) -> Self {
        self.iops_total_max = Some(iops_total_max);
        self
    }

    /// Sets `iops-total-max-length`. Longest time for which a burst may keep the rate of `iops-total-max`. A new
    /// group starts with 1. Unit: seconds. If absent: 1 in a new group; `qom-set` leaves the present value.
    #[must_use]
    #[inline]
    pub fn iops_total_max_length(mut self, iops_total_max_length: i64) -> Self {
        self.iops_total_max_length = Some(iops_total_max_length);
        self
    }

    /// Sets `iops-read`. Limit of the request rate, for reads. Unit: operations per second. If absent: 0 in a new
    /// group; `qom-set` leaves the present value.
    #[must_use]
    #[inline]
    pub fn iops_read(mut self, iops_read: i64) -> Self {
        self.iops_read = Some(iops_read);
        self
    }

    /// Sets `iops-read-max`. Rate that reads may reach during a burst. Unit: operations per second. If absent: 0 in
    /// a new group; `qom-set` leaves the present value.
    #[must_use]
    #[inline]
    pub fn iops_read_max(mut self, iops_read_max: i64) -> Self {
        self.iops_read_max = Some(iops_read_max);
        self
    }

    /// Sets `iops-read-max-length`. Longest time for which a burst may keep the rate of `iops-read-max`. A new
    /// group starts with 1. Unit: seconds. If absent: 1 in a new group; `qom-set` leaves the present value.
    #[must_use]
    #[inline]
    pub fn iops_read_max_length(mut self, iops_read_max_length: i64) -> Self {
        self.iops_read_max_length = Some(iops_read_max_length);
        self
    }

    /// Sets `iops-write`. Limit of the request rate, for writes. Unit: operations per second. If absent: 0 in a new
    /// group; `qom-set` leaves the present value.
    #[must_use]
    #[inline]
    pub fn iops_write(mut self, iops_write: i64) -> Self {
        self.iops_write = Some(iops_write);
        self
    }

    /// Sets `iops-write-max`. Rate that writes may reach during a burst. Unit: operations per second. If absent: 0
    /// in a new group; `qom-set` leaves the present value.
    #[must_use]
    #[inline]
    pub fn iops_write_max(mut self, iops_write_max: i64) -> Self {
        self.iops_write_max = Some(iops_write_max);
        self
    }

    /// Sets `iops-write-max-length`. Longest time for which a burst may keep the rate of `iops-write-max`. A new
    /// group starts with 1. Unit: seconds. If absent: 1 in a new group; `qom-set` leaves the present value.
    #[must_use]
    #[inline]
    pub fn iops_write_max_length(mut self, iops_write_max_length: i64) -> Self {
        self.iops_write_max_length = Some(iops_write_max_length);
        self
    }

    /// Sets `bps-total`. Limit of the data rate, for reads and writes together. Unit: bytes per second. If absent:
    /// 0 in a new group; `qom-set` leaves the present value.
    #[must_use]
    #[inline]
    pub fn bps_total(mut self, bps_total: i64) -> Self {
        self.bps_total = Some(bps_total);
        self
    }

    /// Sets `bps-total-max`. Rate that reads and writes together may reach during a burst. Unit: bytes per second.
    /// If absent: 0 in a new group; `qom-set` leaves the present value.
    #[must_use]
    #[inline]
    pub fn bps_total_max(mut self, bps_total_max: i64) -> Self {
        self.bps_total_max = Some(bps_total_max);
        self
    }

    /// Sets `bps-total-max-length`. Longest time for which a burst may keep the rate of `bps-total-max`. A new
    /// group starts with 1. Unit: seconds. If absent: 1 in a new group; `qom-set` leaves the present value.
    #[must_use]
    #[inline]
    pub fn bps_total_max_length(mut self, bps_total_max_length: i64) -> Self {
        self.bps_total_max_length = Some(bps_total_max_length);
        self
    }

    /// Sets `bps-read`. Limit of the data rate, for reads. Unit: bytes per second. If absent: 0 in a new group;
    /// `qom-set` leaves the present value.
    #[must_use]
    #[inline]
    pub fn bps_read(mut self, bps_read: i64) -> Self {
        self.bps_read = Some(bps_read);
        self
    }

    /// Sets `bps-read-max`. Rate that reads may reach during a burst. Unit: bytes per second. If absent: 0 in a new
    /// group; `qom-set` leaves the present value.
    #[must_use]
    #[inline]
    pub fn bps_read_max(mut self, bps_read_max: i64) -> Self {
        self.bps_read_max = Some(bps_read_max);
        self
    }

    /// Sets `bps-read-max-length`. Longest time for which a burst may keep the rate of `bps-read-max`. A new group
    /// starts with 1. Unit: seconds. If absent: 1 in a new group; `qom-set` leaves the present value.
    #[must_use]
    #[inline]
    pub fn bps_read_max_length(mut self, bps_read_max_length: i64) -> Self {
        self.bps_read_max_length = Some(bps_read_max_length);
        self
    }

    /// Sets `bps-write`. Limit of the data rate, for writes. Unit: bytes per second. If absent: 0 in a new group;
    /// `qom-set` leaves the present value.
    #[must_use]
    #[inline]
    pub fn bps_write(mut self, bps_write: i64) -> Self {
        self.bps_write = Some(bps_write);
        self
    }

    /// Sets `bps-write-max`. Rate that writes may reach during a burst. Unit: bytes per second. If absent: 0 in a
    /// new group; `qom-set` leaves the present value.
    #[must_use]
    #[inline]
    pub fn bps_write_max(mut self, bps_write_max: i64) -> Self {
        self.bps_write_max = Some(bps_write_max);
        self
    }

    /// Sets `bps-write-max-length`. Longest time for which a burst may keep the rate of `bps-write-max`. A new
    /// group starts with 1. Unit: seconds. If absent: 1 in a new group; `qom-set` leaves the present value.
    #[must_use]
    #[inline]
    pub fn bps_write_max_length(mut self, bps_write_max_length: i64) -> Self {
        self.bps_write_max_length = Some(bps_write_max_length);
        self
    }

    /// Sets `iops-size`. Size up to which a request counts as one operation. Larger requests count as several, in
    /// proportion. 0 counts each request as one. Unit: bytes. If absent: 0 in a new group; `qom-set` leaves the
    /// present value.
    #[must_use]
    #[inline]
    pub fn iops_size(mut self, iops_size: i64) -> Self {
        self.iops_size = Some(iops_size);
        self
    }
}

record! { sent ThrottleLimits {
    iops_total: "iops-total" optional,
    iops_total_max: "iops-total-max" optional,
    iops_total_max_length: "iops-total-max-length" optional,
    iops_read: "iops-read" optional,
    iops_read_max: "iops-read-max" optional,
    iops_read_max_length: "iops-read-max-length" optional,
    iops_write: "iops-write" optional,
    iops_write_max: "iops-write-max" optional,
    iops_write_max_length: "iops-write-max-length" optional,
    bps_total: "bps-total" optional,
    bps_total_max: "bps-total-max" optional,
    bps_total_max_length: "bps-total-max-length" optional,
    bps_read: "bps-read" optional,
    bps_read_max: "bps-read-max" optional,
    bps_read_max_length: "bps-read-max-length" optional,
    bps_write: "bps-write" optional,
    bps_write_max: "bps-write-max" optional,
    bps_write_max_length: "bps-write-max-length" optional,
    iops_size: "iops-size" optional,
} }

/// Properties of a `throttle-group` object, whose users share its limits.
///
/// The limits can be changed while the group is in use, by `qom-set` of the property `limits`. Nodes of the
/// driver `throttle` name the group that limits them.
///
/// The struct `ThrottleGroupProperties`, since QEMU 2.11.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,ThrottleGroupProperties)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ThrottleGroupProperties {
    /// Limits of the group as a whole. If absent: no limits.
    pub limits: Option<ThrottleLimits>,
    /// Same as `iops-total` of `limits`. Unstable: use `limits`. Unit: operations per second. If absent: the value
    /// is that of `limits`.
    ///
    /// Member `x-iops-total`. **Unstable** upstream: it may change or go away without notice.
    #[doc(alias = "x-iops-total")]
    pub x_iops_total: Option<i64>,
    /// Same as `iops-total-max` of `limits`. Unstable: use `limits`. Unit: operations per second. If absent: the
    /// value is that of `limits`.
    ///
    /// Member `x-iops-total-max`. **Unstable** upstream: it may change or go away without notice.
    #[doc(alias = "x-iops-total-max")]
    pub x_iops_total_max: Option<i64>,
    /// Same as `iops-total-max-length` of `limits`. Unstable: use `limits`. Unit: seconds. If absent: the value is
    /// that of `limits`.
    ///
    /// Member `x-iops-total-max-length`. **Unstable** upstream: it may change or go away without notice.
    #[doc(alias = "x-iops-total-max-length")]
    pub x_iops_total_max_length: Option<i64>,
    /// Same as `iops-read` of `limits`. Unstable: use `limits`. Unit: operations per second. If absent: the value
    /// is that of `limits`.
    ///
    /// Member `x-iops-read`. **Unstable** upstream: it may change or go away without notice.
    #[doc(alias = "x-iops-read")]
    pub x_iops_read: Option<i64>,
    /// Same as `iops-read-max` of `limits`. Unstable: use `limits`. Unit: operations per second. If absent: the
    /// value is that of `limits`.
    ///
    /// Member `x-iops-read-max`. **Unstable** upstream: it may change or go away without notice.
    #[doc(alias = "x-iops-read-max")]
    pub x_iops_read_max: Option<i64>,
    /// Same as `iops-read-max-length` of `limits`. Unstable: use `limits`. Unit: seconds. If absent: the value is
    /// that of `limits`.
    ///
    /// Member `x-iops-read-max-length`. **Unstable** upstream: it may change or go away without notice.
    #[doc(alias = "x-iops-read-max-length")]
    pub x_iops_read_max_length: Option<i64>,
    /// Same as `iops-write` of `limits`. Unstable: use `limits`. Unit: operations per second. If absent: the value
    /// is that of `limits`.
    ///
    /// Member `x-iops-write`. **Unstable** upstream: it may change or go away without notice.
    #[doc(alias = "x-iops-write")]
    pub x_iops_write: Option<i64>,
    /// Same as `iops-write-max` of `limits`. Unstable: use `limits`. Unit: operations per second. If absent: the
    /// value is that of `limits`.
    ///
    /// Member `x-iops-write-max`. **Unstable** upstream: it may change or go away without notice.
    #[doc(alias = "x-iops-write-max")]
    pub x_iops_write_max: Option<i64>,
    /// Same as `iops-write-max-length` of `limits`. Unstable: use `limits`. Unit: seconds. If absent: the value is
    /// that of `limits`.
    ///
    /// Member `x-iops-write-max-length`. **Unstable** upstream: it may change or go away without notice.
    #[doc(alias = "x-iops-write-max-length")]
    pub x_iops_write_max_length: Option<i64>,
    /// Same as `bps-total` of `limits`. Unstable: use `limits`. Unit: bytes per second. If absent: the value is
    /// that of `limits`.
    ///
    /// Member `x-bps-total`. **Unstable** upstream: it may change or go away without notice.
    #[doc(alias = "x-bps-total")]
    pub x_bps_total: Option<i64>,
    /// Same as `bps-total-max` of `limits`. Unstable: use `limits`. Unit: bytes per second. If absent: the value is
    /// that of `limits`.
    ///
    /// Member `x-bps-total-max`. **Unstable** upstream: it may change or go away without notice.
    #[doc(alias = "x-bps-total-max")]
    pub x_bps_total_max: Option<i64>,
    /// Same as `bps-total-max-length` of `limits`. Unstable: use `limits`. Unit: seconds. If absent: the value is
    /// that of `limits`.
    ///
    /// Member `x-bps-total-max-length`. **Unstable** upstream: it may change or go away without notice.
    #[doc(alias = "x-bps-total-max-length")]
    pub x_bps_total_max_length: Option<i64>,
    /// Same as `bps-read` of `limits`. Unstable: use `limits`. Unit: bytes per second. If absent: the value is that
    /// of `limits`.
    ///
    /// Member `x-bps-read`. **Unstable** upstream: it may change or go away without notice.
    #[doc(alias = "x-bps-read")]
    pub x_bps_read: Option<i64>,
    /// Same as `bps-read-max` of `limits`. Unstable: use `limits`. Unit: bytes per second. If absent: the value is
    /// that of `limits`.
    ///
    /// Member `x-bps-read-max`. **Unstable** upstream: it may change or go away without notice.
    #[doc(alias = "x-bps-read-max")]
    pub x_bps_read_max: Option<i64>,
    /// Same as `bps-read-max-length` of `limits`. Unstable: use `limits`. Unit: seconds. If absent: the value is
    /// that of `limits`.
    ///
    /// Member `x-bps-read-max-length`. **Unstable** upstream: it may change or go away without notice.
    #[doc(alias = "x-bps-read-max-length")]
    pub x_bps_read_max_length: Option<i64>,
    /// Same as `bps-write` of `limits`. Unstable: use `limits`. Unit: bytes per second. If absent: the value is
    /// that of `limits`.
    ///
    /// Member `x-bps-write`. **Unstable** upstream: it may change or go away without notice.
    #[doc(alias = "x-bps-write")]
    pub x_bps_write: Option<i64>,
    /// Same as `bps-write-max` of `limits`. Unstable: use `limits`. Unit: bytes per second. If absent: the value is
    /// that of `limits`.
    ///
    /// Member `x-bps-write-max`. **Unstable** upstream: it may change or go away without notice.
    #[doc(alias = "x-bps-write-max")]
    pub x_bps_write_max: Option<i64>,
    /// Same as `bps-write-max-length` of `limits`. Unstable: use `limits`. Unit: seconds. If absent: the value is
    /// that of `limits`.
    ///
    /// Member `x-bps-write-max-length`. **Unstable** upstream: it may change or go away without notice.
    #[doc(alias = "x-bps-write-max-length")]
    pub x_bps_write_max_length: Option<i64>,
    /// Same as `iops-size` of `limits`. Unstable: use `limits`. Unit: bytes. If absent: the value is that of
    /// `limits`.
    ///
    /// Member `x-iops-size`. **Unstable** upstream: it may change or go away without notice.
    #[doc(alias = "x-iops-size")]
    pub x_iops_size: Option<i64>,
}

impl ThrottleGroupProperties {
    /// Creates a value with no member set.
    #[inline]
    pub fn new() -> Self {
        Self {
            limits: None,
            x_iops_total: None,
            x_iops_total_max: None,
            x_iops_total_max_length: None,
            x_iops_read: None,
            x_iops_read_max: None,
            x_iops_read_max_length: None,
            x_iops_write: None,
            x_iops_write_max: None,
            x_iops_write_max_length: None,
            x_bps_total: None,
            x_bps_total_max: None,
            x_bps_total_max_length: None,
            x_bps_read: None,
            x_bps_read_max: None,
            x_bps_read_max_length: None,
            x_bps_write: None,
            x_bps_write_max: None,
            x_bps_write_max_length: None,
            x_iops_size: None,
        }
    }

    /// Sets `limits`. Limits of the group as a whole. If absent: no limits.
    #[must_use]
    pub fn limits(mut self, limits: impl Into<ThrottleLimits>) -> Self {
        self.limits = Some(limits.into());
        self
    }

    /// Sets `x-iops-total`. Same as `iops-total` of `limits`. Unstable: use `limits`. Unit: operations per second.
    /// If absent: the value is that of `limits`.
    #[must_use]
    #[inline]
    pub fn x_iops_total(mut self, x_iops_total: i64) -> Self {
        self.x_iops_total = Some(x_iops_total);
        self
    }

    /// Sets `x-iops-total-max`. Same as `iops-total-max` of `limits`. Unstable: use `limits`. Unit: operations per
    /// second. If absent: the value is that of `limits`.
    #[must_use]
    #[inline]
    pub fn x_iops_total_max(mut self, x_iops_total_max: i64) -> Self {
        self.x_iops_total_max = Some(x_iops_total_max);
        self
    }

    /// Sets `x-iops-total-max-length`. Same as `iops-total-max-length` of `limits`. Unstable: use `limits`. Unit:
    /// seconds. If absent: the value is that of `limits`.
    #[must_use]
    #[inline]
    pub fn x_iops_total_max_length(mut self, x_iops_total_max_length: i64) -> Self {
        self.x_iops_total_max_length = Some(x_iops_total_max_length);
        self
    }

    /// Sets `x-iops-read`. Same as `iops-read` of `limits`. Unstable: use `limits`. Unit: operations per second. If
    /// absent: the value is that of `limits`.
    #[must_use]
    #[inline]
    pub fn x_iops_read(mut self, x_iops_read: i64) -> Self {
        self.x_iops_read = Some(x_iops_read);
        self
    }

    /// Sets `x-iops-read-max`. Same as `iops-read-max` of `limits`. Unstable: use `limits`. Unit: operations per
    /// second. If absent: the value is that of `limits`.
    #[must_use]
    #[inline]
    pub fn x_iops_read_max(mut self, x_iops_read_max: i64) -> Self {
        self.x_iops_read_max = Some(x_iops_read_max);
        self
    }

    /// Sets `x-iops-read-max-length`. Same as `iops-read-max-length` of `limits`. Unstable: use `limits`. Unit:
    /// seconds. If absent: the value is that of `limits`.
    #[must_use]
    #[inline]
    pub fn x_iops_read_max_length(mut self, x_iops_read_max_length: i64) -> Self {
        self.x_iops_read_max_length = Some(x_iops_read_max_length);
        self
    }

    /// Sets `x-iops-write`. Same as `iops-write` of `limits`. Unstable: use `limits`. Unit: operations per second.
    /// If absent: the value is that of `limits`.
    #[must_use]
    #[inline]
    pub fn x_iops_write(mut self, x_iops_write: i64) -> Self {
        self.x_iops_write = Some(x_iops_write);
        self
    }

    /// Sets `x-iops-write-max`. Same as `iops-write-max` of `limits`. Unstable: use `limits`. Unit: operations per
    /// second. If absent: the value is that of `limits`.
    #[must_use]
    #[inline]
    pub fn x_iops_write_max(mut self, x_iops_write_max: i64) -> Self {
        self.x_iops_write_max = Some(x_iops_write_max);
        self
    }

    /// Sets `x-iops-write-max-length`. Same as `iops-write-max-length` of `limits`. Unstable: use `limits`. Unit:
    /// seconds. If absent: the value is that of `limits`.
    #[must_use]
    #[inline]
    pub fn x_iops_write_max_length(mut self, x_iops_write_max_length: i64) -> Self {
        self.x_iops_write_max_length = Some(x_iops_write_max_length);
        self
    }

    /// Sets `x-bps-total`. Same as `bps-total` of `limits`. Unstable: use `limits`. Unit: bytes per second. If
    /// absent: the value is that of `limits`.
    #[must_use]
    #[inline]
    pub fn x_bps_total(mut self, x_bps_total: i64) -> Self {
        self.x_bps_total = Some(x_bps_total);
        self
    }

    /// Sets `x-bps-total-max`. Same as `bps-total-max` of `limits`. Unstable: use `limits`. Unit: bytes per second.
    /// If absent: the value is that of `limits`.
    #[must_use]
    #[inline]
    pub fn x_bps_total_max(mut self, x_bps_total_max: i64) -> Self {
        self.x_bps_total_max = Some(x_bps_total_max);
        self
    }

    /// Sets `x-bps-total-max-length`. Same as `bps-total-max-length` of `limits`. Unstable: use `limits`. Unit:
    /// seconds. If absent: the value is that of `limits`.
    #[must_use]
    #[inline]
    pub fn x_bps_total_max_length(mut self, x_bps_total_max_length: i64) -> Self {
        self.x_bps_total_max_length = Some(x_bps_total_max_length);
        self
    }

    /// Sets `x-bps-read`. Same as `bps-read` of `limits`. Unstable: use `limits`. Unit: bytes per second. If
    /// absent: the value is that of `limits`.
    #[must_use]
    #[inline]
    pub fn x_bps_read(mut self, x_bps_read: i64) -> Self {
        self.x_bps_read = Some(x_bps_read);
        self
    }

    /// Sets `x-bps-read-max`. Same as `bps-read-max` of `limits`. Unstable: use `limits`. Unit: bytes per second.
    /// If absent: the value is that of `limits`.
    #[must_use]
    #[inline]
    pub fn x_bps_read_max(mut self, x_bps_read_max: i64) -> Self {
        self.x_bps_read_max = Some(x_bps_read_max);
        self
    }

    /// Sets `x-bps-read-max-length`. Same as `bps-read-max-length` of `limits`. Unstable: use `limits`. Unit:
    /// seconds. If absent: the value is that of `limits`.
    #[must_use]
    #[inline]
    pub fn x_bps_read_max_length(mut self, x_bps_read_max_length: i64) -> Self {
        self.x_bps_read_max_length = Some(x_bps_read_max_length);
        self
    }

    /// Sets `x-bps-write`. Same as `bps-write` of `limits`. Unstable: use `limits`. Unit: bytes per second. If
    /// absent: the value is that of `limits`.
    #[must_use]
    #[inline]
    pub fn x_bps_write(mut self, x_bps_write: i64) -> Self {
        self.x_bps_write = Some(x_bps_write);
        self
    }

    /// Sets `x-bps-write-max`. Same as `bps-write-max` of `limits`. Unstable: use `limits`. Unit: bytes per second.
    /// If absent: the value is that of `limits`.
    #[must_use]
    #[inline]
    pub fn x_bps_write_max(mut self, x_bps_write_max: i64) -> Self {
        self.x_bps_write_max = Some(x_bps_write_max);
        self
    }

    /// Sets `x-bps-write-max-length`. Same as `bps-write-max-length` of `limits`. Unstable: use `limits`. Unit:
    /// seconds. If absent: the value is that of `limits`.
    #[must_use]
    #[inline]
    pub fn x_bps_write_max_length(mut self, x_bps_write_max_length: i64) -> Self {
        self.x_bps_write_max_length = Some(x_bps_write_max_length);
        self
    }

    /// Sets `x-iops-size`. Same as `iops-size` of `limits`. Unstable: use `limits`. Unit: bytes. If absent: the
    /// value is that of `limits`.
    #[must_use]
    #[inline]
    pub fn x_iops_size(mut self, x_iops_size: i64) -> Self {
        self.x_iops_size = Some(x_iops_size);
        self
    }
}

record! { sent ThrottleGroupProperties {
    limits: "limits" optional,
    x_iops_total: "x-iops-total" optional,
    x_iops_total_max: "x-iops-total-max" optional,
    x_iops_total_max_length: "x-iops-total-max-length" optional,
    x_iops_read: "x-iops-read" optional,
    x_iops_read_max: "x-iops-read-max" optional,
    x_iops_read_max_length: "x-iops-read-max-length" optional,
    x_iops_write: "x-iops-write" optional,
    x_iops_write_max: "x-iops-write-max" optional,
    x_iops_write_max_length: "x-iops-write-max-length" optional,
    x_bps_total: "x-bps-total" optional,
    x_bps_total_max: "x-bps-total-max" optional,
    x_bps_total_max_length: "x-bps-total-max-length" optional,
    x_bps_read: "x-bps-read" optional,
    x_bps_read_max: "x-bps-read-max" optional,
    x_bps_read_max_length: "x-bps-read-max-length" optional,
    x_bps_write: "x-bps-write" optional,
    x_bps_write_max: "x-bps-write-max" optional,
    x_bps_write_max_length: "x-bps-write-max-length" optional,
    x_iops_size: "x-iops-size" optional,
} }

/// Settings of a mirror job that can be changed while it runs.
///
/// The struct `BlockJobChangeOptionsMirror`, since QEMU 8.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockJobChangeOptionsMirror)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockJobChangeOptionsMirror {
    /// Mode to switch to. Only the change from `background` to `write-blocking` is possible.
    #[doc(alias = "copy-mode")]
    pub copy_mode: MirrorCopyMode,
}

impl BlockJobChangeOptionsMirror {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(copy_mode: impl Into<MirrorCopyMode>) -> Self {
        Self { copy_mode: copy_mode.into() }
    }
}

record! { sent BlockJobChangeOptionsMirror {
    copy_mode: "copy-mode" required,
} }

/// Arguments of [`block-job-change`](super::command::BlockJobChange).
///
/// The union `BlockJobChangeOptions`, since QEMU 8.2.
///
/// Its tag is `type`. [`BlockJobChangeOptionsBranch`] has the values of the tag.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockJobChangeOptions)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockJobChangeOptions {
    /// Job to change, as listed by `query-jobs`.
    pub id: String,
    /// Type that the job must have. It selects which other members are allowed.
    ///
    /// The value of `type`, with the members of its branch.
    pub branch: BlockJobChangeOptionsBranch,
}

impl BlockJobChangeOptions {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(id: impl Into<String>, branch: impl Into<BlockJobChangeOptionsBranch>) -> Self {
        Self { id: id.into(), branch: branch.into() }
    }

    /// Moves data of overlay images down into a backing image; started by `block-commit`.
    ///
    /// Creates a value with the branch `commit`.
    pub fn commit(id: impl Into<String>) -> Self {
        Self::new(id, BlockJobChangeOptionsBranch::Commit)
    }

    /// Pulls data of backing images up into an overlay; started by `block-stream`.
    ///
    /// Creates a value with the branch `stream`.
    pub fn stream(id: impl Into<String>) -> Self {
        Self::new(id, BlockJobChangeOptionsBranch::Stream)
    }

    /// Copies a disk and keeps the copy up to date; started by `blockdev-mirror` or `drive-mirror`.
    ///
    /// Creates a value with the branch `mirror`.
    pub fn mirror(id: impl Into<String>, copy_mode: impl Into<MirrorCopyMode>) -> Self {
        Self::new(id, BlockJobChangeOptionsBranch::Mirror(BlockJobChangeOptionsMirror::new(copy_mode)))
    }

    /// Copies a disk as it was when the job started; started by `blockdev-backup` or `drive-backup`.
    ///
    /// Creates a value with the branch `backup`.
    pub fn backup(id: impl Into<String>) -> Self {
        Self::new(id, BlockJobChangeOptionsBranch::Backup)
    }

    /// Writes a new, empty image; started by `blockdev-create`.
    ///
    /// Creates a value with the branch `create`.
    pub fn create(id: impl Into<String>) -> Self {
        Self::new(id, BlockJobChangeOptionsBranch::Create)
    }

    /// Changes format options, such as encryption key slots, of an open image; started by `x-blockdev-amend`.
    ///
    /// Creates a value with the branch `amend`.
    pub fn amend(id: impl Into<String>) -> Self {
        Self::new(id, BlockJobChangeOptionsBranch::Amend)
    }

    /// Restores the machine and its disks from an internal snapshot.
    ///
    /// Creates a value with the branch `snapshot-load`.
    pub fn snapshot_load(id: impl Into<String>) -> Self {
        Self::new(id, BlockJobChangeOptionsBranch::SnapshotLoad)
    }

    /// Stores the state of the machine and its disks in an internal snapshot.
    ///
    /// Creates a value with the branch `snapshot-save`.
    pub fn snapshot_save(id: impl Into<String>) -> Self {
        Self::new(id, BlockJobChangeOptionsBranch::SnapshotSave)
    }

    /// Removes an internal snapshot from the disks that contain it.
    ///
    /// Creates a value with the branch `snapshot-delete`.
    pub fn snapshot_delete(id: impl Into<String>) -> Self {
        Self::new(id, BlockJobChangeOptionsBranch::SnapshotDelete)
    }
}

/// The branches of [`BlockJobChangeOptions`], by the value of `type`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BlockJobChangeOptionsBranch {
    /// Moves data of overlay images down into a backing image; started by `block-commit`.
    Commit,
    /// Pulls data of backing images up into an overlay; started by `block-stream`.
    Stream,
    /// Copies a disk and keeps the copy up to date; started by `blockdev-mirror` or `drive-mirror`.
    Mirror(BlockJobChangeOptionsMirror),
    /// Copies a disk as it was when the job started; started by `blockdev-backup` or `drive-backup`.
    Backup,
    /// Writes a new, empty image; started by `blockdev-create`.
    Create,
    /// Changes format options, such as encryption key slots, of an open image; started by `x-blockdev-amend`.
    Amend,
    /// Restores the machine and its disks from an internal snapshot.
    SnapshotLoad,
    /// Stores the state of the machine and its disks in an internal snapshot.
    SnapshotSave,
    /// Removes an internal snapshot from the disks that contain it.
    SnapshotDelete,
}

impl From<BlockJobChangeOptionsMirror> for BlockJobChangeOptionsBranch {
    #[inline]
    fn from(value: BlockJobChangeOptionsMirror) -> Self {
        Self::Mirror(value)
    }
}

union! {
    sent BlockJobChangeOptions {
        id: "id" required,
    }
    r#type: JobType = "type" required,
    branch: BlockJobChangeOptionsBranch {
        "commit" Commit,
        "stream" Stream,
        "mirror" Mirror(BlockJobChangeOptionsMirror),
        "backup" Backup,
        "create" Create,
        "amend" Amend,
        "snapshot-load" SnapshotLoad,
        "snapshot-save" SnapshotSave,
        "snapshot-delete" SnapshotDelete,
    }
}

/// What a node does with discards, by which a guest tells that it no longer needs data.
///
/// The enum `BlockdevDiscardOptions`, since QEMU 2.9.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,BlockdevDiscardOptions)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BlockdevDiscardOptions {
    /// Nothing: the space stays allocated.
    Ignore,
    /// The space is released on the host. Images can then shrink on disk.
    Unmap,
}

enumeration! { sent BlockdevDiscardOptions {
    "ignore" Ignore,
    "unmap" Unmap,
} }

/// Whether writes that contain only zeroes are turned into cheaper operations.
///
/// The enum `BlockdevDetectZeroesOptions`, since QEMU 2.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,BlockdevDetectZeroesOptions)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BlockdevDetectZeroesOptions {
    /// Zeroes are written as data.
    Off,
    /// The driver's operation for zeroes is used, which may take no space. Each write is scanned, which costs CPU
    /// time.
    On,
    /// As `on`, and the space is also released. Needs `discard` `unmap`.
    Unmap,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { both BlockdevDetectZeroesOptions {
    "off" Off,
    "on" On,
    "unmap" Unmap,
} open }

/// Interface of the host's kernel that is used for I/O on files and devices.
///
/// The enum `BlockdevAioOptions`, since QEMU 2.9.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,BlockdevAioOptions)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BlockdevAioOptions {
    /// Blocking calls in a pool of threads. Works everywhere.
    Threads,
    /// Linux AIO, or overlapped I/O on Windows. On Linux it needs the cache option `direct`.
    Native,
    /// Linux `io_uring`. Works with and without the host's page cache.
    ///
    /// Value `io_uring`, since QEMU 5.0. Only in builds with `CONFIG_LINUX_IO_URING`.
    #[doc(alias = "io_uring")]
    IoUring,
}

enumeration! { sent BlockdevAioOptions {
    "threads" Threads,
    "native" Native,
    "io_uring" IoUring,
} }

/// Cache options of a block node.
///
/// They correspond to parts of the `cache` option of `-drive`: `none` is `direct`, `unsafe` is `no-flush`.
/// Whether writes are written through is decided by the guest's device (`write-cache`).
///
/// The struct `BlockdevCacheOptions`, since QEMU 2.9.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevCacheOptions)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BlockdevCacheOptions {
    /// Whether the host's page cache is bypassed, by `O_DIRECT`. Needed for safe migration on storage that is not
    /// coherent. If absent: false, or inherited in nested options.
    pub direct: Option<bool>,
    /// Whether flushes are dropped. Fast, but a crash of the host destroys the data. If absent: false, or inherited
    /// in nested options.
    #[doc(alias = "no-flush")]
    pub no_flush: Option<bool>,
}

impl BlockdevCacheOptions {
    /// Creates a value with no member set.
    #[inline]
    pub fn new() -> Self {
        Self { direct: None, no_flush: None }
    }

    /// Sets `direct`. Whether the host's page cache is bypassed, by `O_DIRECT`. Needed for safe migration on
    /// storage that is not coherent. If absent: false, or inherited in nested options.
    #[must_use]
    #[inline]
    pub fn direct(mut self, direct: bool) -> Self {
        self.direct = Some(direct);
        self
    }

    /// Sets `no-flush`. Whether flushes are dropped. Fast, but a crash of the host destroys the data. If absent:
    /// false, or inherited in nested options.
    #[must_use]
    #[inline]
    pub fn no_flush(mut self, no_flush: bool) -> Self {
        self.no_flush = Some(no_flush);
        self
    }
}

record! { sent BlockdevCacheOptions {
    direct: "direct" optional,
    no_flush: "no-flush" optional,
} }

/// Block driver: implementation of an image format, of a storage protocol or of a filter.
///
/// A protocol driver, such as `file` or `nbd`, reaches the storage. A format driver, such as `qcow2` or `raw`,
/// interprets what is stored. A filter changes or observes requests.
/// Which drivers exist depends on how QEMU was built.
///
/// The enum `BlockdevDriver`, since QEMU 2.9.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,BlockdevDriver)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BlockdevDriver {
    /// Filter that injects errors, for tests.
    Blkdebug,
    /// Filter that records all writes in a log, in the format of dm-log-writes.
    Blklogwrites,
    /// Filter for record and replay of the guest's execution.
    Blkreplay,
    /// Filter that compares two images at each read, for tests.
    Blkverify,
    /// Format of the Bochs emulator, read only.
    Bochs,
    /// Format of compressed loop images, read only.
    Cloop,
    /// Filter that writes all data compressed; the format below must support it.
    Compress,
    /// Filter that saves old data before it is overwritten, as backup jobs use.
    #[doc(alias = "copy-before-write")]
    CopyBeforeWrite,
    /// Filter that stores data read from backing images in the topmost image.
    #[doc(alias = "copy-on-read")]
    CopyOnRead,
    /// Format of macOS disk images, read only.
    Dmg,
    /// Protocol for plain files of the host.
    File,
    /// Driver that gives access to the state kept by a `copy-before-write` filter, read only apart from discards.
    #[doc(alias = "snapshot-access")]
    SnapshotAccess,
    /// Protocol for files on an FTP server, read only.
    Ftp,
    /// Protocol for files on an FTP server with TLS, read only.
    Ftps,
    /// Protocol for images on a GlusterFS volume.
    ///
    /// Value `gluster`. **Deprecated** upstream.
    Gluster,
    /// Protocol for a CD-ROM drive of the host, with access to its tray.
    ///
    /// Value `host_cdrom`. Only in builds with `HAVE_HOST_BLOCK_DEVICE`.
    #[doc(alias = "host_cdrom")]
    HostCdrom,
    /// Protocol for a block device of the host.
    ///
    /// Value `host_device`. Only in builds with `HAVE_HOST_BLOCK_DEVICE`.
    #[doc(alias = "host_device")]
    HostDevice,
    /// Protocol for files on a web server, read only.
    Http,
    /// Protocol for files on a web server with TLS, read only.
    Https,
    /// Protocol for files and block devices of the host, by the library libblkio.
    ///
    /// Value `io_uring`. Only in builds with `CONFIG_BLKIO`.
    #[doc(alias = "io_uring")]
    IoUring,
    /// Protocol for a logical unit of an iSCSI target, without the host's initiator.
    Iscsi,
    /// Format of LUKS volumes, which encrypts a node of another driver.
    Luks,
    /// Protocol for exports of an NBD server.
    Nbd,
    /// Protocol for files on an NFS server, without a mount on the host.
    Nfs,
    /// Protocol without storage, for benchmarks: completes requests by callbacks.
    #[doc(alias = "null-aio")]
    NullAio,
    /// Protocol without storage, for benchmarks: completes requests in coroutines.
    #[doc(alias = "null-co")]
    NullCo,
    /// Protocol that drives an NVMe device of the host by VFIO, in place of the kernel.
    Nvme,
    /// Protocol that passes NVMe commands to a character device of the host, by libblkio.
    ///
    /// Value `nvme-io_uring`. Only in builds with `CONFIG_BLKIO`.
    #[doc(alias = "nvme-io_uring")]
    NvmeIoUring,
    /// Format of Parallels images.
    Parallels,
    /// Filter that extends a file in large steps ahead of writes.
    Preallocate,
    /// First version of QEMU's copy-on-write format; for old images only.
    Qcow,
    /// QEMU's own format, with snapshots, backing images, compression, encryption and bitmaps.
    Qcow2,
    /// Former format of QEMU with backing images; for old images only.
    Qed,
    /// Driver that keeps copies in several nodes and decides reads by vote.
    Quorum,
    /// Data as it is, without metadata. It can also show a part of another node.
    Raw,
    /// Protocol for images of a Ceph cluster.
    Rbd,
    /// Driver for the disks of a pair of machines kept in step (COLO).
    ///
    /// Value `replication`. Only in builds with `CONFIG_REPLICATION`.
    Replication,
    /// Protocol for files on another host, by SFTP.
    Ssh,
    /// Filter that limits the rate of I/O.
    Throttle,
    /// Format of VirtualBox images.
    Vdi,
    /// Format of newer Hyper-V images.
    Vhdx,
    /// Protocol that drives a virtio-blk PCI device of the host, by libblkio.
    ///
    /// Value `virtio-blk-vfio-pci`. Only in builds with `CONFIG_BLKIO`.
    #[doc(alias = "virtio-blk-vfio-pci")]
    VirtioBlkVfioPci,
    /// Protocol for a vhost-user-blk server on a Unix socket, by libblkio.
    ///
    /// Value `virtio-blk-vhost-user`. Only in builds with `CONFIG_BLKIO`.
    #[doc(alias = "virtio-blk-vhost-user")]
    VirtioBlkVhostUser,
    /// Protocol for a vDPA device of the host, by libblkio.
    ///
    /// Value `virtio-blk-vhost-vdpa`. Only in builds with `CONFIG_BLKIO`.
    #[doc(alias = "virtio-blk-vhost-vdpa")]
    VirtioBlkVhostVdpa,
    /// Format of VMware images.
    Vmdk,
    /// Format of Virtual PC and older Hyper-V images (VHD).
    Vpc,
    /// Protocol that presents a directory of the host as a FAT file system.
    Vvfat,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { both BlockdevDriver {
    "blkdebug" Blkdebug,
    "blklogwrites" Blklogwrites,
    "blkreplay" Blkreplay,
    "blkverify" Blkverify,
    "bochs" Bochs,
    "cloop" Cloop,
    "compress" Compress,
    "copy-before-write" CopyBeforeWrite,
    "copy-on-read" CopyOnRead,
    "dmg" Dmg,
    "file" File,
    "snapshot-access" SnapshotAccess,
    "ftp" Ftp,
    "ftps" Ftps,
    "gluster" Gluster,
    "host_cdrom" HostCdrom,
    "host_device" HostDevice,
    "http" Http,
    "https" Https,
    "io_uring" IoUring,
    "iscsi" Iscsi,
    "luks" Luks,
    "nbd" Nbd,
    "nfs" Nfs,
    "null-aio" NullAio,
    "null-co" NullCo,
    "nvme" Nvme,
    "nvme-io_uring" NvmeIoUring,
    "parallels" Parallels,
    "preallocate" Preallocate,
    "qcow" Qcow,
    "qcow2" Qcow2,
    "qed" Qed,
    "quorum" Quorum,
    "raw" Raw,
    "rbd" Rbd,
    "replication" Replication,
    "ssh" Ssh,
    "throttle" Throttle,
    "vdi" Vdi,
    "vhdx" Vhdx,
    "virtio-blk-vfio-pci" VirtioBlkVfioPci,
    "virtio-blk-vhost-user" VirtioBlkVhostUser,
    "virtio-blk-vhost-vdpa" VirtioBlkVhostVdpa,
    "vmdk" Vmdk,
    "vpc" Vpc,
    "vvfat" Vvfat,
} open }

/// Options for a file (`file`), a block device (`host_device`) or a CD-ROM drive (`host_cdrom`) of the host.
///
/// The struct `BlockdevOptionsFile`, since QEMU 2.9.
///
/// Features: `dynamic-auto-read-only`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevOptionsFile)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsFile {
    /// Host path. `/dev/fdset/N` stands for the file descriptors of set N, added by `add-fd`.
    pub filename: String,
    /// Identifier of the `pr-manager-helper` object that carries out SCSI persistent reservations. If absent:
    /// reservation commands go to the device directly, by `SG_IO`.
    ///
    /// Member `pr-manager`, since QEMU 2.11.
    #[doc(alias = "pr-manager")]
    pub pr_manager: Option<String>,
    /// Whether the file is locked against use by another QEMU. `auto` locks only if the host supports locks that
    /// belong to the open file. Default: `auto`.
    ///
    /// Member `locking`, since QEMU 2.10.
    pub locking: Option<OnOffAuto>,
    /// Interface of the kernel for I/O. Default: `threads`.
    ///
    /// Member `aio`, since QEMU 2.8.
    pub aio: Option<BlockdevAioOptions>,
    /// Most requests submitted to the kernel at once. The smaller of this and the `iothread`'s own value counts; 0
    /// leaves the choice to QEMU. Default: `0`.
    ///
    /// Member `aio-max-batch`, since QEMU 6.2.
    #[doc(alias = "aio-max-batch")]
    pub aio_max_batch: Option<i64>,
    /// Whether the host's page cache is emptied when a migration hands the file over, so that no stale data is
    /// read. On Linux only. Default: `true`.
    ///
    /// Member `drop-cache`, since QEMU 4.0. Only in builds with `CONFIG_LINUX`.
    #[doc(alias = "drop-cache")]
    pub drop_cache: Option<bool>,
    /// Whether QEMU verifies that the page cache was emptied. Slow; for debugging. Unstable. Default: `false`.
    ///
    /// Member `x-check-cache-dropped`, since QEMU 3.0. **Unstable** upstream: it may change or go away without notice.
    #[doc(alias = "x-check-cache-dropped")]
    pub x_check_cache_dropped: Option<bool>,
}

impl BlockdevOptionsFile {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(filename: impl Into<String>) -> Self {
        Self {
            filename: filename.into(),
            pr_manager: None,
            locking: None,
            aio: None,
            aio_max_batch: None,
            drop_cache: None,
            x_check_cache_dropped: None,
        }
    }

    /// Sets `pr-manager`. Identifier of the `pr-manager-helper` object that carries out SCSI persistent
    /// reservations. If absent: reservation commands go to the device directly, by `SG_IO`.
    #[must_use]
    pub fn pr_manager(mut self, pr_manager: impl Into<String>) -> Self {
        self.pr_manager = Some(pr_manager.into());
        self
    }

    /// Sets `locking`. Whether the file is locked against use by another QEMU. `auto` locks only if the host
    /// supports locks that belong to the open file. Default: `auto`.
    #[must_use]
    pub fn locking(mut self, locking: impl Into<OnOffAuto>) -> Self {
        self.locking = Some(locking.into());
        self
    }

    /// Sets `aio`. Interface of the kernel for I/O. Default: `threads`.
    #[must_use]
    pub fn aio(mut self, aio: impl Into<BlockdevAioOptions>) -> Self {
        self.aio = Some(aio.into());
        self
    }

    /// Sets `aio-max-batch`. Most requests submitted to the kernel at once. The smaller of this and the
    /// `iothread`'s own value counts; 0 leaves the choice to QEMU. Default: `0`.
    #[must_use]
    #[inline]
    pub fn aio_max_batch(mut self, aio_max_batch: i64) -> Self {
        self.aio_max_batch = Some(aio_max_batch);
        self
    }

    /// Sets `drop-cache`. Whether the host's page cache is emptied when a migration hands the file over, so that no
    /// stale data is read. On Linux only. Default: `true`.
    #[must_use]
    #[inline]
    pub fn drop_cache(mut self, drop_cache: bool) -> Self {
        self.drop_cache = Some(drop_cache);
        self
    }

    /// Sets `x-check-cache-dropped`. Whether QEMU verifies that the page cache was emptied. Slow; for debugging.
    /// Unstable. Default: `false`.
    #[must_use]
    #[inline]
    pub fn x_check_cache_dropped(mut self, x_check_cache_dropped: bool) -> Self {
        self.x_check_cache_dropped = Some(x_check_cache_dropped);
        self
    }
}

record! { sent BlockdevOptionsFile {
    filename: "filename" required,
    pr_manager: "pr-manager" optional,
    locking: "locking" optional,
    aio: "aio" optional,
    aio_max_batch: "aio-max-batch" optional,
    drop_cache: "drop-cache" optional,
    x_check_cache_dropped: "x-check-cache-dropped" optional,
} }

/// Options for a node without storage, for benchmarks.
///
/// The struct `BlockdevOptionsNull`, since QEMU 2.9.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevOptionsNull)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsNull {
    /// Size of the disk. Unit: bytes. Default: `1073741824` (1 GiB).
    pub size: Option<i64>,
    /// Time that each request takes. 0 completes requests at once. Unit: nanoseconds. Default: `0`.
    ///
    /// Member `latency-ns`, since QEMU 2.4.
    #[doc(alias = "latency-ns")]
    pub latency_ns: Option<u64>,
    /// Whether reads return zeroes. If false, the buffer of the reader is left as it is. Default: `false`.
    ///
    /// Member `read-zeroes`, since QEMU 4.1.
    #[doc(alias = "read-zeroes")]
    pub read_zeroes: Option<bool>,
}

impl BlockdevOptionsNull {
    /// Creates a value with no member set.
    #[inline]
    pub fn new() -> Self {
        Self { size: None, latency_ns: None, read_zeroes: None }
    }

    /// Sets `size`. Size of the disk. Unit: bytes. Default: `1073741824` (1 GiB).
    #[must_use]
    #[inline]
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }

    /// Sets `latency-ns`. Time that each request takes. 0 completes requests at once. Unit: nanoseconds. Default:
    /// `0`.
    #[must_use]
    #[inline]
    pub fn latency_ns(mut self, latency_ns: u64) -> Self {
        self.latency_ns = Some(latency_ns);
        self
    }

    /// Sets `read-zeroes`. Whether reads return zeroes. If false, the buffer of the reader is left as it is.
    /// Default: `false`.
    #[must_use]
    #[inline]
    pub fn read_zeroes(mut self, read_zeroes: bool) -> Self {
        self.read_zeroes = Some(read_zeroes);
        self
    }
}

record! { sent BlockdevOptionsNull {
    size: "size" optional,
    latency_ns: "latency-ns" optional,
    read_zeroes: "read-zeroes" optional,
} }

/// Options for an NVMe device that QEMU drives itself, by VFIO.
///
/// The device must be unbound from the kernel's `nvme` driver and bound to `vfio-pci` before.
///
/// The struct `BlockdevOptionsNVMe`, since QEMU 2.12.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevOptionsNVMe)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsNvMe {
    /// PCI address on the host, as `domain:bus:slot.function`, such as `0000:44:00.0`.
    pub device: String,
    /// Number of the namespace, counted from 1.
    pub namespace: i64,
}

impl BlockdevOptionsNvMe {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(device: impl Into<String>, namespace: i64) -> Self {
        Self { device: device.into(), namespace }
    }
}

record! { sent BlockdevOptionsNvMe {
    device: "device" required,
    namespace: "namespace" required,
} }

/// Options for a host directory that is presented as a disk with a FAT file system.
///
/// Files that change on the host while the guest runs confuse the guest. Writing is experimental; if `rw` is
/// false, open the node with `read-only`.
///
/// The struct `BlockdevOptionsVVFAT`, since QEMU 2.9.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevOptionsVVFAT)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsVvfat {
    /// Host path of the directory.
    pub dir: String,
    /// Width of the entries of the file allocation table: 12, 16 or 32. Unit: bits. If absent: 12 for a floppy, 16
    /// for a hard disk.
    #[doc(alias = "fat-type")]
    pub fat_type: Option<i64>,
    /// Whether the guest sees a floppy, as opposed to a hard disk with a partition. Default: `false`.
    pub floppy: Option<bool>,
    /// Volume label, at most 11 bytes. Default: `QEMU VVFAT`.
    ///
    /// Member `label`, since QEMU 2.4.
    pub label: Option<String>,
    /// Whether the guest can write, which changes the files of the directory. Default: `false`.
    pub rw: Option<bool>,
}

impl BlockdevOptionsVvfat {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(dir: impl Into<String>) -> Self {
        Self { dir: dir.into(), fat_type: None, floppy: None, label: None, rw: None }
    }

    /// Sets `fat-type`. Width of the entries of the file allocation table: 12, 16 or 32. Unit: bits. If absent: 12
    /// for a floppy, 16 for a hard disk.
    #[must_use]
    #[inline]
    pub fn fat_type(mut self, fat_type: i64) -> Self {
        self.fat_type = Some(fat_type);
        self
    }

    /// Sets `floppy`. Whether the guest sees a floppy, as opposed to a hard disk with a partition. Default:
    /// `false`.
    #[must_use]
    #[inline]
    pub fn floppy(mut self, floppy: bool) -> Self {
        self.floppy = Some(floppy);
        self
    }

    /// Sets `label`. Volume label, at most 11 bytes. Default: `QEMU VVFAT`.
    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }

    /// Sets `rw`. Whether the guest can write, which changes the files of the directory. Default: `false`.
    #[must_use]
    #[inline]
    pub fn rw(mut self, rw: bool) -> Self {
        self.rw = Some(rw);
        self
    }
}

record! { sent BlockdevOptionsVvfat {
    dir: "dir" required,
    fat_type: "fat-type" optional,
    floppy: "floppy" optional,
    label: "label" optional,
    rw: "rw" optional,
} }

/// Options for drivers that need nothing but the node with their data.
///
/// The struct `BlockdevOptionsGenericFormat`, since QEMU 2.9.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevOptionsGenericFormat)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsGenericFormat {
    /// Node that holds the data: its name, or options to open a new node.
    pub file: BlockdevRef,
}

impl BlockdevOptionsGenericFormat {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(file: impl Into<BlockdevRef>) -> Self {
        Self { file: file.into() }
    }
}

record! { sent BlockdevOptionsGenericFormat {
    file: "file" required,
} }

/// Options that open a LUKS volume.
///
/// The struct `BlockdevOptionsLUKS`, since QEMU 2.9.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevOptionsLUKS)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsLuks {
    /// Node that holds the data: its name, or options to open a new node.
    pub file: BlockdevRef,
    /// Identifier of the `secret` object that holds the password of one of the key slots. If absent: only metadata
    /// can be read, as `qemu-img info` does.
    ///
    /// Member `key-secret`, since QEMU 2.6.
    #[doc(alias = "key-secret")]
    pub key_secret: Option<String>,
    /// Node with the LUKS header, if it is stored apart from the data. If absent: the header precedes the data in
    /// `file`.
    ///
    /// Member `header`, since QEMU 9.0.
    pub header: Option<BlockdevRef>,
}

impl BlockdevOptionsLuks {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(file: impl Into<BlockdevRef>) -> Self {
        Self { file: file.into(), key_secret: None, header: None }
    }

    /// Sets `key-secret`. Identifier of the `secret` object that holds the password of one of the key slots. If
    /// absent: only metadata can be read, as `qemu-img info` does.
    #[must_use]
    pub fn key_secret(mut self, key_secret: impl Into<String>) -> Self {
        self.key_secret = Some(key_secret.into());
        self
    }

    /// Sets `header`. Node with the LUKS header, if it is stored apart from the data. If absent: the header
    /// precedes the data in `file`.
    #[must_use]
    pub fn header(mut self, header: impl Into<BlockdevRef>) -> Self {
        self.header = Some(header.into());
        self
    }
}

record! { sent BlockdevOptionsLuks {
    file: "file" required,
    key_secret: "key-secret" optional,
    header: "header" optional,
} }

/// Options for formats that can have a backing image but have no options of their own.
///
/// The struct `BlockdevOptionsGenericCOWFormat`, since QEMU 2.9.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevOptionsGenericCOWFormat)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsGenericCowFormat {
    /// Node that holds the data: its name, or options to open a new node.
    pub file: BlockdevRef,
    /// Node of the backing image: its name, or options to open a new node. `null` opens the image without one. If
    /// absent: the backing image that the image names.
    pub backing: Option<BlockdevRefOrNull>,
}

impl BlockdevOptionsGenericCowFormat {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(file: impl Into<BlockdevRef>) -> Self {
        Self { file: file.into(), backing: None }
    }

    /// Sets `backing`. Node of the backing image: its name, or options to open a new node. `null` opens the image
    /// without one. If absent: the backing image that the image names.
    #[must_use]
    pub fn backing(mut self, backing: impl Into<BlockdevRefOrNull>) -> Self {
        self.backing = Some(backing.into());
        self
    }
}

record! { sent BlockdevOptionsGenericCowFormat {
    file: "file" required,
    backing: "backing" optional,
} }

/// How thoroughly a qcow2 node verifies that a write does not hit its own metadata.
///
/// The enum `Qcow2OverlapCheckMode`, since QEMU 2.9.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,Qcow2OverlapCheckMode)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Qcow2OverlapCheckMode {
    /// No verification.
    None,
    /// Verifications that take the same short time in each image.
    Constant,
    /// Also those that need only metadata which is in memory.
    Cached,
    /// Also those that must read metadata from the image. Slow.
    All,
}

enumeration! { sent Qcow2OverlapCheckMode {
    "none" None,
    "constant" Constant,
    "cached" Cached,
    "all" All,
} }

/// Parts of the metadata of a qcow2 image that are protected against being overwritten.
///
/// Each flag, if present, overrides what `template` says about that part.
///
/// The struct `Qcow2OverlapCheckFlags`, since QEMU 2.9.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,Qcow2OverlapCheckFlags)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Qcow2OverlapCheckFlags {
    /// Mode that applies to parts whose flag is absent. Default: `cached`.
    pub template: Option<Qcow2OverlapCheckMode>,
    /// Header at the start of the file. If absent: `template` decides.
    #[doc(alias = "main-header")]
    pub main_header: Option<bool>,
    /// First-level table of the present state. If absent: `template` decides.
    #[doc(alias = "active-l1")]
    pub active_l1: Option<bool>,
    /// Second-level tables of the present state. If absent: `template` decides.
    #[doc(alias = "active-l2")]
    pub active_l2: Option<bool>,
    /// Table that locates the refcount blocks. If absent: `template` decides.
    #[doc(alias = "refcount-table")]
    pub refcount_table: Option<bool>,
    /// Blocks with the reference counts. If absent: `template` decides.
    #[doc(alias = "refcount-block")]
    pub refcount_block: Option<bool>,
    /// List of the internal snapshots. If absent: `template` decides.
    #[doc(alias = "snapshot-table")]
    pub snapshot_table: Option<bool>,
    /// First-level tables of the internal snapshots. If absent: `template` decides.
    #[doc(alias = "inactive-l1")]
    pub inactive_l1: Option<bool>,
    /// Second-level tables of the internal snapshots. Checking them reads the image. If absent: `template` decides.
    #[doc(alias = "inactive-l2")]
    pub inactive_l2: Option<bool>,
    /// List of the stored dirty bitmaps. If absent: `template` decides.
    ///
    /// Member `bitmap-directory`, since QEMU 3.0.
    #[doc(alias = "bitmap-directory")]
    pub bitmap_directory: Option<bool>,
}

impl Qcow2OverlapCheckFlags {
    /// Creates a value with no member set.
    #[inline]
    pub fn new() -> Self {
        Self {
            template: None,
            main_header: None,
            active_l1: None,
            active_l2: None,
            refcount_table: None,
            refcount_block: None,
            snapshot_table: None,
            inactive_l1: None,
            inactive_l2: None,
            bitmap_directory: None,
        }
    }

    /// Sets `template`. Mode that applies to parts whose flag is absent. Default: `cached`.
    #[must_use]
    pub fn template(mut self, template: impl Into<Qcow2OverlapCheckMode>) -> Self {
        self.template = Some(template.into());
        self
    }

    /// Sets `main-header`. Header at the start of the file. If absent: `template` decides.
    #[must_use]
    #[inline]
    pub fn main_header(mut self, main_header: bool) -> Self {
        self.main_header = Some(main_header);
        self
    }

    /// Sets `active-l1`. First-level table of the present state. If absent: `template` decides.
    #[must_use]
    #[inline]
    pub fn active_l1(mut self, active_l1: bool) -> Self {
        self.active_l1 = Some(active_l1);
        self
    }

    /// Sets `active-l2`. Second-level tables of the present state. If absent: `template` decides.
    #[must_use]
    #[inline]
    pub fn active_l2(mut self, active_l2: bool) -> Self {
        self.active_l2 = Some(active_l2);
        self
    }

    /// Sets `refcount-table`. Table that locates the refcount blocks. If absent: `template` decides.
    #[must_use]
    #[inline]
    pub fn refcount_table(mut self, refcount_table: bool) -> Self {
        self.refcount_table = Some(refcount_table);
        self
    }

    /// Sets `refcount-block`. Blocks with the reference counts. If absent: `template` decides.
    #[must_use]
    #[inline]
    pub fn refcount_block(mut self, refcount_block: bool) -> Self {
        self.refcount_block = Some(refcount_block);
        self
    }

    /// Sets `snapshot-table`. List of the internal snapshots. If absent: `template` decides.
    #[must_use]
    #[inline]
    pub fn snapshot_table(mut self, snapshot_table: bool) -> Self {
        self.snapshot_table = Some(snapshot_table);
        self
    }

    /// Sets `inactive-l1`. First-level tables of the internal snapshots. If absent: `template` decides.
    #[must_use]
    #[inline]
    pub fn inactive_l1(mut self, inactive_l1: bool) -> Self {
        self.inactive_l1 = Some(inactive_l1);
        self
    }

    /// Sets `inactive-l2`. Second-level tables of the internal snapshots. Checking them reads the image. If absent:
    /// `template` decides.
    #[must_use]
    #[inline]
    pub fn inactive_l2(mut self, inactive_l2: bool) -> Self {
        self.inactive_l2 = Some(inactive_l2);
        self
    }

    /// Sets `bitmap-directory`. List of the stored dirty bitmaps. If absent: `template` decides.
    #[must_use]
    #[inline]
    pub fn bitmap_directory(mut self, bitmap_directory: bool) -> Self {
        self.bitmap_directory = Some(bitmap_directory);
        self
    }
}

record! { sent Qcow2OverlapCheckFlags {
    template: "template" optional,
    main_header: "main-header" optional,
    active_l1: "active-l1" optional,
    active_l2: "active-l2" optional,
    refcount_table: "refcount-table" optional,
    refcount_block: "refcount-block" optional,
    snapshot_table: "snapshot-table" optional,
    inactive_l1: "inactive-l1" optional,
    inactive_l2: "inactive-l2" optional,
    bitmap_directory: "bitmap-directory" optional,
} }

/// Verification of writes to a qcow2 image, as a named mode or as single flags.
///
/// The alternate `Qcow2OverlapChecks`, since QEMU 2.9.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Alternate-,Qcow2OverlapChecks)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Qcow2OverlapChecks {
    /// An object.
    Flags(Qcow2OverlapCheckFlags),
    /// A string.
    Mode(Qcow2OverlapCheckMode),
}

impl From<Qcow2OverlapCheckFlags> for Qcow2OverlapChecks {
    #[inline]
    fn from(value: Qcow2OverlapCheckFlags) -> Self {
        Self::Flags(value)
    }
}

impl From<Qcow2OverlapCheckMode> for Qcow2OverlapChecks {
    #[inline]
    fn from(value: Qcow2OverlapCheckMode) -> Self {
        Self::Mode(value)
    }
}

alternate! { sent Qcow2OverlapChecks, "an object or a string", {
    object Flags(Qcow2OverlapCheckFlags),
    string Mode(Qcow2OverlapCheckMode),
} }

/// Encryption method of a qcow image.
///
/// The enum `BlockdevQcowEncryptionFormat`, since QEMU 2.10.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,BlockdevQcowEncryptionFormat)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BlockdevQcowEncryptionFormat {
    /// AES in CBC mode, with the sector number as initialization vector. Insecure.
    Aes,
}

enumeration! { sent BlockdevQcowEncryptionFormat {
    "aes" Aes,
} }

/// Options that decrypt a qcow image.
///
/// The union `BlockdevQcowEncryption`, since QEMU 2.10.
///
/// Its tag is `format`. [`BlockdevQcowEncryptionBranch`] has the values of the tag.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevQcowEncryption)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevQcowEncryption {
    /// Encryption method. It selects which other members are allowed.
    ///
    /// The value of `format`, with the members of its branch.
    pub branch: BlockdevQcowEncryptionBranch,
}

impl BlockdevQcowEncryption {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(branch: impl Into<BlockdevQcowEncryptionBranch>) -> Self {
        Self { branch: branch.into() }
    }

    /// AES in CBC mode, with the sector number as initialization vector. Insecure.
    ///
    /// Creates a value with the branch `aes`.
    #[inline]
    pub fn aes() -> Self {
        Self::new(BlockdevQcowEncryptionBranch::Aes(QCryptoBlockOptionsQCow::new()))
    }
}

/// The branches of [`BlockdevQcowEncryption`], by the value of `format`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BlockdevQcowEncryptionBranch {
    /// AES in CBC mode, with the sector number as initialization vector. Insecure.
    Aes(QCryptoBlockOptionsQCow),
}

impl From<QCryptoBlockOptionsQCow> for BlockdevQcowEncryptionBranch {
    #[inline]
    fn from(value: QCryptoBlockOptionsQCow) -> Self {
        Self::Aes(value)
    }
}

union! {
    sent BlockdevQcowEncryption {}
    format: BlockdevQcowEncryptionFormat = "format" required,
    branch: BlockdevQcowEncryptionBranch {
        "aes" Aes(QCryptoBlockOptionsQCow),
    }
}

/// Options that open an image of the old qcow format.
///
/// The struct `BlockdevOptionsQcow`, since QEMU 2.10.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevOptionsQcow)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsQcow {
    /// Node that holds the data: its name, or options to open a new node.
    pub file: BlockdevRef,
    /// Node of the backing image: its name, or options to open a new node. `null` opens the image without one. If
    /// absent: the backing image that the image names.
    pub backing: Option<BlockdevRefOrNull>,
    /// Key of an encrypted image. If absent: only metadata of an encrypted image can be read.
    pub encrypt: Option<BlockdevQcowEncryption>,
}

impl BlockdevOptionsQcow {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(file: impl Into<BlockdevRef>) -> Self {
        Self { file: file.into(), backing: None, encrypt: None }
    }

    /// Sets `backing`. Node of the backing image: its name, or options to open a new node. `null` opens the image
    /// without one. If absent: the backing image that the image names.
    #[must_use]
    pub fn backing(mut self, backing: impl Into<BlockdevRefOrNull>) -> Self {
        self.backing = Some(backing.into());
        self
    }

    /// Sets `encrypt`. Key of an encrypted image. If absent: only metadata of an encrypted image can be read.
    #[must_use]
    pub fn encrypt(mut self, encrypt: impl Into<BlockdevQcowEncryption>) -> Self {
        self.encrypt = Some(encrypt.into());
        self
    }
}

record! { sent BlockdevOptionsQcow {
    file: "file" required,
    backing: "backing" optional,
    encrypt: "encrypt" optional,
} }

/// Encryption method of a qcow2 image.
///
/// The enum `BlockdevQcow2EncryptionFormat`, since QEMU 2.10.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,BlockdevQcow2EncryptionFormat)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BlockdevQcow2EncryptionFormat {
    /// AES in CBC mode, with the sector number as initialization vector. Insecure; for old images only.
    Aes,
    /// LUKS, with the header stored inside the image.
    Luks,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { both BlockdevQcow2EncryptionFormat {
    "aes" Aes,
    "luks" Luks,
} open }

/// Options that decrypt a qcow2 image.
///
/// The union `BlockdevQcow2Encryption`, since QEMU 2.10.
///
/// Its tag is `format`. [`BlockdevQcow2EncryptionBranch`] has the values of the tag.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevQcow2Encryption)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevQcow2Encryption {
    /// Encryption method. It selects which other members are allowed.
    ///
    /// The value of `format`, with the members of its branch.
    pub branch: BlockdevQcow2EncryptionBranch,
}

impl BlockdevQcow2Encryption {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(branch: impl Into<BlockdevQcow2EncryptionBranch>) -> Self {
        Self { branch: branch.into() }
    }

    /// AES in CBC mode, with the sector number as initialization vector. Insecure; for old images only.
    ///
    /// Creates a value with the branch `aes`.
    #[inline]
    pub fn aes() -> Self {
        Self::new(BlockdevQcow2EncryptionBranch::Aes(QCryptoBlockOptionsQCow::new()))
    }

    /// LUKS, with the header stored inside the image.
    ///
    /// Creates a value with the branch `luks`.
    #[inline]
    pub fn luks() -> Self {
        Self::new(BlockdevQcow2EncryptionBranch::Luks(QCryptoBlockOptionsLuks::new()))
    }
}

/// The branches of [`BlockdevQcow2Encryption`], by the value of `format`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BlockdevQcow2EncryptionBranch {
    /// AES in CBC mode, with the sector number as initialization vector. Insecure; for old images only.
    Aes(QCryptoBlockOptionsQCow),
    /// LUKS, with the header stored inside the image.
    Luks(QCryptoBlockOptionsLuks),
}

impl From<QCryptoBlockOptionsQCow> for BlockdevQcow2EncryptionBranch {
    #[inline]
    fn from(value: QCryptoBlockOptionsQCow) -> Self {
        Self::Aes(value)
    }
}

impl From<QCryptoBlockOptionsLuks> for BlockdevQcow2EncryptionBranch {
    #[inline]
    fn from(value: QCryptoBlockOptionsLuks) -> Self {
        Self::Luks(value)
    }
}

union! {
    sent BlockdevQcow2Encryption {}
    format: BlockdevQcow2EncryptionFormat = "format" required,
    branch: BlockdevQcow2EncryptionBranch {
        "aes" Aes(QCryptoBlockOptionsQCow),
        "luks" Luks(QCryptoBlockOptionsLuks),
    }
}

/// Options for the filter that extends a file in large steps ahead of writes at its end.
///
/// Place the filter between a format node and a `file` node. The surplus is cut off when the node is closed or
/// becomes read-only.
///
/// The struct `BlockdevOptionsPreallocate`, since QEMU 6.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevOptionsPreallocate)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsPreallocate {
    /// Node that holds the data: its name, or options to open a new node.
    pub file: BlockdevRef,
    /// The file's length is kept a multiple of this. Unit: bytes. Default: `1048576` (1 MiB).
    #[doc(alias = "prealloc-align")]
    pub prealloc_align: Option<i64>,
    /// Space added at each step. Unit: bytes. Default: `134217728` (128 MiB).
    #[doc(alias = "prealloc-size")]
    pub prealloc_size: Option<i64>,
}

impl BlockdevOptionsPreallocate {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(file: impl Into<BlockdevRef>) -> Self {
        Self { file: file.into(), prealloc_align: None, prealloc_size: None }
    }

    /// Sets `prealloc-align`. The file's length is kept a multiple of this. Unit: bytes. Default: `1048576` (1
    /// MiB).
    #[must_use]
    #[inline]
    pub fn prealloc_align(mut self, prealloc_align: i64) -> Self {
        self.prealloc_align = Some(prealloc_align);
        self
    }

    /// Sets `prealloc-size`. Space added at each step. Unit: bytes. Default: `134217728` (128 MiB).
    #[must_use]
    #[inline]
    pub fn prealloc_size(mut self, prealloc_size: i64) -> Self {
        self.prealloc_size = Some(prealloc_size);
        self
    }
}

record! { sent BlockdevOptionsPreallocate {
    file: "file" required,
    prealloc_align: "prealloc-align" optional,
    prealloc_size: "prealloc-size" optional,
} }

/// Options that open a qcow2 image.
///
/// If the L2 cache covers the whole disk (8 bytes for each cluster: 1 MiB for 8 GiB with clusters of 64 KiB),
/// random I/O needs no extra reads of metadata.
///
/// The struct `BlockdevOptionsQcow2`, since QEMU 2.9.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevOptionsQcow2)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsQcow2 {
    /// Node that holds the data: its name, or options to open a new node.
    pub file: BlockdevRef,
    /// Node of the backing image: its name, or options to open a new node. `null` opens the image without one. If
    /// absent: the backing image that the image names.
    pub backing: Option<BlockdevRefOrNull>,
    /// Whether updates of reference counts may be postponed. Makes writes faster, and a repair necessary after a
    /// crash. If absent: as the image says.
    #[doc(alias = "lazy-refcounts")]
    pub lazy_refcounts: Option<bool>,
    /// Whether discards of the guest also release space in the file. If absent: true if `discard` is `unmap`.
    #[doc(alias = "pass-discard-request")]
    pub pass_discard_request: Option<bool>,
    /// Whether space in the file is released when a snapshot is deleted. Default: `true`.
    #[doc(alias = "pass-discard-snapshot")]
    pub pass_discard_snapshot: Option<bool>,
    /// Whether space in the file is released when clusters become free for other reasons. Default: `false`.
    #[doc(alias = "pass-discard-other")]
    pub pass_discard_other: Option<bool>,
    /// Whether discarded clusters keep their place in the file for later writes of the same part. Prevents
    /// fragmentation and growth of the file, which matters on block devices. Needs version 3 of the format.
    /// Default: `false`.
    ///
    /// Member `discard-no-unref`, since QEMU 8.1.
    #[doc(alias = "discard-no-unref")]
    pub discard_no_unref: Option<bool>,
    /// Verification that writes do not hit metadata. If absent: mode `cached`.
    ///
    /// Member `overlap-check`, since QEMU 2.2.
    #[doc(alias = "overlap-check")]
    pub overlap_check: Option<Qcow2OverlapChecks>,
    /// Memory for the L2 and the refcount cache together. Cannot be given together with both single sizes. Unit:
    /// bytes. If absent: see the single sizes.
    ///
    /// Member `cache-size`, since QEMU 2.2.
    #[doc(alias = "cache-size")]
    pub cache_size: Option<i64>,
    /// Most memory for the cache of L2 tables, which map the disk to the file. Unit: bytes. If absent: enough for
    /// the whole disk, but at most 32 MiB on Linux and 8 MiB elsewhere.
    ///
    /// Member `l2-cache-size`, since QEMU 2.2.
    #[doc(alias = "l2-cache-size")]
    pub l2_cache_size: Option<i64>,
    /// Unit in which L2 tables are cached. A power of 2, from 512 up to the cluster size. Small units help random
    /// I/O. Unit: bytes. If absent: the cluster size.
    ///
    /// Member `l2-cache-entry-size`, since QEMU 2.12.
    #[doc(alias = "l2-cache-entry-size")]
    pub l2_cache_entry_size: Option<i64>,
    /// Most memory for the cache of refcount blocks. Unit: bytes. If absent: 4 clusters, unless `cache-size` leaves
    /// more.
    ///
    /// Member `refcount-cache-size`, since QEMU 2.2.
    #[doc(alias = "refcount-cache-size")]
    pub refcount_cache_size: Option<i64>,
    /// Time after which unused cache entries are freed. 0 keeps them. Unit: seconds. If absent: 600 on Linux; 0
    /// where freeing is not supported.
    ///
    /// Member `cache-clean-interval`, since QEMU 2.5.
    #[doc(alias = "cache-clean-interval")]
    pub cache_clean_interval: Option<i64>,
    /// Key of an encrypted image. If absent: only metadata of an encrypted image can be read.
    ///
    /// Member `encrypt`, since QEMU 2.10.
    pub encrypt: Option<BlockdevQcow2Encryption>,
    /// Node with the guest's data, only for images with an external data file. If absent: the file that the image
    /// names.
    ///
    /// Member `data-file`, since QEMU 4.0.
    #[doc(alias = "data-file")]
    pub data_file: Option<BlockdevRef>,
}

impl BlockdevOptionsQcow2 {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(file: impl Into<BlockdevRef>) -> Self {
        Self {
            file: file.into(),
            backing: None,
            lazy_refcounts: None,
            pass_discard_request: None,
            pass_discard_snapshot: None,
            pass_discard_other: None,
            discard_no_unref: None,
            overlap_check: None,
            cache_size: None,
            l2_cache_size: None,
            l2_cache_entry_size: None,
            refcount_cache_size: None,
            cache_clean_interval: None,
            encrypt: None,
            data_file: None,
        }
    }

    /// Sets `backing`. Node of the backing image: its name, or options to open a new node. `null` opens the image
    /// without one. If absent: the backing image that the image names.
    #[must_use]
    pub fn backing(mut self, backing: impl Into<BlockdevRefOrNull>) -> Self {
        self.backing = Some(backing.into());
        self
    }

    /// Sets `lazy-refcounts`. Whether updates of reference counts may be postponed. Makes writes faster, and a
    /// repair necessary after a crash. If absent: as the image says.
    #[must_use]
    #[inline]
    pub fn lazy_refcounts(mut self, lazy_refcounts: bool) -> Self {
        self.lazy_refcounts = Some(lazy_refcounts);
        self
    }

    /// Sets `pass-discard-request`. Whether discards of the guest also release space in the file. If absent: true
    /// if `discard` is `unmap`.
    #[must_use]
    #[inline]
    pub fn pass_discard_request(mut self, pass_discard_request: bool) -> Self {
        self.pass_discard_request = Some(pass_discard_request);
        self
    }

    /// Sets `pass-discard-snapshot`. Whether space in the file is released when a snapshot is deleted. Default:
    /// `true`.
    #[must_use]
    #[inline]
    pub fn pass_discard_snapshot(mut self, pass_discard_snapshot: bool) -> Self {
        self.pass_discard_snapshot = Some(pass_discard_snapshot);
        self
    }

    /// Sets `pass-discard-other`. Whether space in the file is released when clusters become free for other
    /// reasons. Default: `false`.
    #[must_use]
    #[inline]
    pub fn pass_discard_other(mut self, pass_discard_other: bool) -> Self {
        self.pass_discard_other = Some(pass_discard_other);
        self
    }

    /// Sets `discard-no-unref`. Whether discarded clusters keep their place in the file for later writes of the
    /// same part. Prevents fragmentation and growth of the file, which matters on block devices. Needs version 3 of
    /// the format. Default: `false`.
    #[must_use]
    #[inline]
    pub fn discard_no_unref(mut self, discard_no_unref: bool) -> Self {
        self.discard_no_unref = Some(discard_no_unref);
        self
    }

    /// Sets `overlap-check`. Verification that writes do not hit metadata. If absent: mode `cached`.
    #[must_use]
    pub fn overlap_check(mut self, overlap_check: impl Into<Qcow2OverlapChecks>) -> Self {
        self.overlap_check = Some(overlap_check.into());
        self
    }

    /// Sets `cache-size`. Memory for the L2 and the refcount cache together. Cannot be given together with both
    /// single sizes. Unit: bytes. If absent: see the single sizes.
    #[must_use]
    #[inline]
    pub fn cache_size(mut self, cache_size: i64) -> Self {
        self.cache_size = Some(cache_size);
        self
    }

    /// Sets `l2-cache-size`. Most memory for the cache of L2 tables, which map the disk to the file. Unit: bytes.
    /// If absent: enough for the whole disk, but at most 32 MiB on Linux and 8 MiB elsewhere.
    #[must_use]
    #[inline]
    pub fn l2_cache_size(mut self, l2_cache_size: i64) -> Self {
        self.l2_cache_size = Some(l2_cache_size);
        self
    }

    /// Sets `l2-cache-entry-size`. Unit in which L2 tables are cached. A power of 2, from 512 up to the cluster
    /// size. Small units help random I/O. Unit: bytes. If absent: the cluster size.
    #[must_use]
    #[inline]
    pub fn l2_cache_entry_size(mut self, l2_cache_entry_size: i64) -> Self {
        self.l2_cache_entry_size = Some(l2_cache_entry_size);
        self
    }

    /// Sets `refcount-cache-size`. Most memory for the cache of refcount blocks. Unit: bytes. If absent: 4
    /// clusters, unless `cache-size` leaves more.
    #[must_use]
    #[inline]
    pub fn refcount_cache_size(mut self, refcount_cache_size: i64) -> Self {
        self.refcount_cache_size = Some(refcount_cache_size);
        self
    }

    /// Sets `cache-clean-interval`. Time after which unused cache entries are freed. 0 keeps them. Unit: seconds.
    /// If absent: 600 on Linux; 0 where freeing is not supported.
    #[must_use]
    #[inline]
    pub fn cache_clean_interval(mut self, cache_clean_interval: i64) -> Self {
        self.cache_clean_interval = Some(cache_clean_interval);
        self
    }

    /// Sets `encrypt`. Key of an encrypted image. If absent: only metadata of an encrypted image can be read.
    #[must_use]
    pub fn encrypt(mut self, encrypt: impl Into<BlockdevQcow2Encryption>) -> Self {
        self.encrypt = Some(encrypt.into());
        self
    }

    /// Sets `data-file`. Node with the guest's data, only for images with an external data file. If absent: the
    /// file that the image names.
    #[must_use]
    pub fn data_file(mut self, data_file: impl Into<BlockdevRef>) -> Self {
        self.data_file = Some(data_file.into());
        self
    }
}

record! { sent BlockdevOptionsQcow2 {
    file: "file" required,
    backing: "backing" optional,
    lazy_refcounts: "lazy-refcounts" optional,
    pass_discard_request: "pass-discard-request" optional,
    pass_discard_snapshot: "pass-discard-snapshot" optional,
    pass_discard_other: "pass-discard-other" optional,
    discard_no_unref: "discard-no-unref" optional,
    overlap_check: "overlap-check" optional,
    cache_size: "cache-size" optional,
    l2_cache_size: "l2-cache-size" optional,
    l2_cache_entry_size: "l2-cache-entry-size" optional,
    refcount_cache_size: "refcount-cache-size" optional,
    cache_clean_interval: "cache-clean-interval" optional,
    encrypt: "encrypt" optional,
    data_file: "data-file" optional,
} }

/// How the identity of an SSH server is verified.
///
/// The enum `SshHostKeyCheckMode`, since QEMU 2.12.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,SshHostKeyCheckMode)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SshHostKeyCheckMode {
    /// Not at all. The connection can be intercepted.
    None,
    /// The server's key must have a given fingerprint.
    Hash,
    /// The server's key must be listed in the `known_hosts` file of the user that runs QEMU.
    #[doc(alias = "known_hosts")]
    KnownHosts,
}

enumeration! { sent SshHostKeyCheckMode {
    "none" None,
    "hash" Hash,
    "known_hosts" KnownHosts,
} }

/// Hash function of an SSH fingerprint.
///
/// The enum `SshHostKeyCheckHashType`, since QEMU 2.12.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,SshHostKeyCheckHashType)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SshHostKeyCheckHashType {
    /// MD5, 32 hexadecimal digits. Obsolete.
    Md5,
    /// SHA-1, 40 hexadecimal digits. Obsolete.
    Sha1,
    /// SHA-256, 64 hexadecimal digits.
    Sha256,
}

enumeration! { sent SshHostKeyCheckHashType {
    "md5" Md5,
    "sha1" Sha1,
    "sha256" Sha256,
} }

/// Fingerprint that the key of an SSH server must have.
///
/// The struct `SshHostKeyHash`, since QEMU 2.12.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,SshHostKeyHash)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SshHostKeyHash {
    /// Function that makes the fingerprint.
    pub r#type: SshHostKeyCheckHashType,
    /// Fingerprint in hexadecimal digits; colons between them are allowed.
    pub hash: String,
}

impl SshHostKeyHash {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(r#type: impl Into<SshHostKeyCheckHashType>, hash: impl Into<String>) -> Self {
        Self { r#type: r#type.into(), hash: hash.into() }
    }
}

record! { sent SshHostKeyHash {
    r#type: "type" required,
    hash: "hash" required,
} }

/// Verification of the key of an SSH server.
///
/// The union `SshHostKeyCheck`, since QEMU 2.12.
///
/// Its tag is `mode`. [`SshHostKeyCheckBranch`] has the values of the tag.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,SshHostKeyCheck)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SshHostKeyCheck {
    /// Kind of verification. It selects which other members are allowed.
    ///
    /// The value of `mode`, with the members of its branch.
    pub branch: SshHostKeyCheckBranch,
}

impl SshHostKeyCheck {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(branch: impl Into<SshHostKeyCheckBranch>) -> Self {
        Self { branch: branch.into() }
    }

    /// Not at all. The connection can be intercepted.
    ///
    /// Creates a value with the branch `none`.
    #[inline]
    pub fn none() -> Self {
        Self::new(SshHostKeyCheckBranch::None)
    }

    /// The server's key must have a given fingerprint.
    ///
    /// Creates a value with the branch `hash`.
    pub fn hash(r#type: impl Into<SshHostKeyCheckHashType>, hash: impl Into<String>) -> Self {
        Self::new(SshHostKeyCheckBranch::Hash(SshHostKeyHash::new(r#type, hash)))
    }

    /// The server's key must be listed in the `known_hosts` file of the user that runs QEMU.
    ///
    /// Creates a value with the branch `known_hosts`.
    #[inline]
    pub fn known_hosts() -> Self {
        Self::new(SshHostKeyCheckBranch::KnownHosts)
    }
}

/// The branches of [`SshHostKeyCheck`], by the value of `mode`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SshHostKeyCheckBranch {
    /// Not at all. The connection can be intercepted.
    None,
    /// The server's key must have a given fingerprint.
    Hash(SshHostKeyHash),
    /// The server's key must be listed in the `known_hosts` file of the user that runs QEMU.
    KnownHosts,
}

impl From<SshHostKeyHash> for SshHostKeyCheckBranch {
    #[inline]
    fn from(value: SshHostKeyHash) -> Self {
        Self::Hash(value)
    }
}

union! {
    sent SshHostKeyCheck {}
    mode: SshHostKeyCheckMode = "mode" required,
    branch: SshHostKeyCheckBranch {
        "none" None,
        "hash" Hash(SshHostKeyHash),
        "known_hosts" KnownHosts,
    }
}

/// Options for a file on another host, accessed by SFTP.
///
/// The user logs in by the keys of an SSH agent or by the default keys of the user that runs QEMU; passwords
/// are not supported.
///
/// The struct `BlockdevOptionsSsh`, since QEMU 2.9.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevOptionsSsh)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsSsh {
    /// Address and port of the SSH server. The usual port is 22.
    pub server: InetSocketAddress,
    /// Path of the file on the server.
    pub path: String,
    /// Name to log in with. If absent: the name of the user that runs QEMU.
    pub user: Option<String>,
    /// Verification of the server's key. If absent: the server must be listed in `known_hosts`.
    #[doc(alias = "host-key-check")]
    pub host_key_check: Option<SshHostKeyCheck>,
}

impl BlockdevOptionsSsh {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(server: impl Into<InetSocketAddress>, path: impl Into<String>) -> Self {
        Self { server: server.into(), path: path.into(), user: None, host_key_check: None }
    }

    /// Sets `user`. Name to log in with. If absent: the name of the user that runs QEMU.
    #[must_use]
    pub fn user(mut self, user: impl Into<String>) -> Self {
        self.user = Some(user.into());
        self
    }

    /// Sets `host-key-check`. Verification of the server's key. If absent: the server must be listed in
    /// `known_hosts`.
    #[must_use]
    pub fn host_key_check(mut self, host_key_check: impl Into<SshHostKeyCheck>) -> Self {
        self.host_key_check = Some(host_key_check.into());
        self
    }
}

record! { sent BlockdevOptionsSsh {
    server: "server" required,
    path: "path" required,
    user: "user" optional,
    host_key_check: "host-key-check" optional,
} }

/// Point in QEMU's block code at which the `blkdebug` filter can act.
///
/// The enum `BlkdebugEvent`, since QEMU 2.9.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,BlkdebugEvent)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BlkdebugEvent {
    /// An entry of the L1 table of a qcow2 image is written.
    #[doc(alias = "l1_update")]
    L1Update,
    /// Space for a larger L1 table is allocated.
    #[doc(alias = "l1_grow_alloc_table")]
    L1GrowAllocTable,
    /// A larger L1 table is written.
    #[doc(alias = "l1_grow_write_table")]
    L1GrowWriteTable,
    /// The header is changed to point to the larger L1 table.
    #[doc(alias = "l1_grow_activate_table")]
    L1GrowActivateTable,
    /// An L2 table is read.
    #[doc(alias = "l2_load")]
    L2Load,
    /// Entries of an L2 table are changed.
    #[doc(alias = "l2_update")]
    L2Update,
    /// The entry of a compressed cluster is changed.
    #[doc(alias = "l2_update_compressed")]
    L2UpdateCompressed,
    /// An L2 table shared with a snapshot is read, to be copied.
    #[doc(alias = "l2_alloc_cow_read")]
    L2AllocCowRead,
    /// A new L2 table is written.
    #[doc(alias = "l2_alloc_write")]
    L2AllocWrite,
    /// Guest data is read from the image.
    #[doc(alias = "read_aio")]
    ReadAio,
    /// Guest data is read from the backing image.
    #[doc(alias = "read_backing_aio")]
    ReadBackingAio,
    /// A compressed cluster is read.
    #[doc(alias = "read_compressed")]
    ReadCompressed,
    /// Guest data is written to the image.
    #[doc(alias = "write_aio")]
    WriteAio,
    /// A compressed cluster is written.
    #[doc(alias = "write_compressed")]
    WriteCompressed,
    /// Machine state is read from an internal snapshot.
    #[doc(alias = "vmstate_load")]
    VmstateLoad,
    /// Machine state is written to an internal snapshot.
    #[doc(alias = "vmstate_save")]
    VmstateSave,
    /// Old data around a write is read, to fill up a new cluster.
    #[doc(alias = "cow_read")]
    CowRead,
    /// Old data around a write is copied to a new cluster.
    #[doc(alias = "cow_write")]
    CowWrite,
    /// The refcount table is read.
    #[doc(alias = "reftable_load")]
    ReftableLoad,
    /// The refcount table becomes larger.
    #[doc(alias = "reftable_grow")]
    ReftableGrow,
    /// An entry of the refcount table is written.
    #[doc(alias = "reftable_update")]
    ReftableUpdate,
    /// A refcount block is read.
    #[doc(alias = "refblock_load")]
    RefblockLoad,
    /// A refcount block is written.
    #[doc(alias = "refblock_update")]
    RefblockUpdate,
    /// A part of a refcount block is written.
    #[doc(alias = "refblock_update_part")]
    RefblockUpdatePart,
    /// A refcount block is allocated.
    #[doc(alias = "refblock_alloc")]
    RefblockAlloc,
    /// A new refcount block is entered in the refcount table.
    #[doc(alias = "refblock_alloc_hookup")]
    RefblockAllocHookup,
    /// A new refcount block is written.
    #[doc(alias = "refblock_alloc_write")]
    RefblockAllocWrite,
    /// Refcount blocks that describe a larger refcount table are written.
    #[doc(alias = "refblock_alloc_write_blocks")]
    RefblockAllocWriteBlocks,
    /// A larger refcount table is written.
    #[doc(alias = "refblock_alloc_write_table")]
    RefblockAllocWriteTable,
    /// The header is changed to point to the larger refcount table.
    #[doc(alias = "refblock_alloc_switch_table")]
    RefblockAllocSwitchTable,
    /// Clusters are allocated.
    #[doc(alias = "cluster_alloc")]
    ClusterAlloc,
    /// Less than a cluster is allocated, for compressed data.
    #[doc(alias = "cluster_alloc_bytes")]
    ClusterAllocBytes,
    /// Clusters are freed.
    #[doc(alias = "cluster_free")]
    ClusterFree,
    /// Data cached by the format driver is passed to the host.
    #[doc(alias = "flush_to_os")]
    FlushToOs,
    /// The host is told to write its caches to stable storage.
    #[doc(alias = "flush_to_disk")]
    FlushToDisk,
    /// The start of an unaligned write is read, to be merged.
    #[doc(alias = "pwritev_rmw_head")]
    PwritevRmwHead,
    /// The start of an unaligned write has been read.
    #[doc(alias = "pwritev_rmw_after_head")]
    PwritevRmwAfterHead,
    /// The end of an unaligned write is read, to be merged.
    #[doc(alias = "pwritev_rmw_tail")]
    PwritevRmwTail,
    /// The end of an unaligned write has been read.
    #[doc(alias = "pwritev_rmw_after_tail")]
    PwritevRmwAfterTail,
    /// A write is passed to the driver.
    Pwritev,
    /// A write of zeroes is passed to the driver.
    #[doc(alias = "pwritev_zero")]
    PwritevZero,
    /// A write has ended.
    #[doc(alias = "pwritev_done")]
    PwritevDone,
    /// A qcow2 image is about to be emptied.
    #[doc(alias = "empty_image_prepare")]
    EmptyImagePrepare,
    /// Zeroes are written over the unused end of the L1 table when an image shrinks.
    ///
    /// Value `l1_shrink_write_table`, since QEMU 2.11.
    #[doc(alias = "l1_shrink_write_table")]
    L1ShrinkWriteTable,
    /// L2 tables that are no longer needed are freed when an image shrinks.
    ///
    /// Value `l1_shrink_free_l2_clusters`, since QEMU 2.11.
    #[doc(alias = "l1_shrink_free_l2_clusters")]
    L1ShrinkFreeL2Clusters,
    /// Data read from a backing image is stored in the overlay.
    ///
    /// Value `cor_write`, since QEMU 2.11.
    #[doc(alias = "cor_write")]
    CorWrite,
    /// Space in the file is prepared for a new cluster.
    ///
    /// Value `cluster_alloc_space`, since QEMU 4.1.
    #[doc(alias = "cluster_alloc_space")]
    ClusterAllocSpace,
    /// Happens once, when the filter is opened.
    ///
    /// Value `none`, since QEMU 4.1.
    None,
}

enumeration! { sent BlkdebugEvent {
    "l1_update" L1Update,
    "l1_grow_alloc_table" L1GrowAllocTable,
    "l1_grow_write_table" L1GrowWriteTable,
    "l1_grow_activate_table" L1GrowActivateTable,
    "l2_load" L2Load,
    "l2_update" L2Update,
    "l2_update_compressed" L2UpdateCompressed,
    "l2_alloc_cow_read" L2AllocCowRead,
    "l2_alloc_write" L2AllocWrite,
    "read_aio" ReadAio,
    "read_backing_aio" ReadBackingAio,
    "read_compressed" ReadCompressed,
    "write_aio" WriteAio,
    "write_compressed" WriteCompressed,
    "vmstate_load" VmstateLoad,
    "vmstate_save" VmstateSave,
    "cow_read" CowRead,
    "cow_write" CowWrite,
    "reftable_load" ReftableLoad,
    "reftable_grow" ReftableGrow,
    "reftable_update" ReftableUpdate,
    "refblock_load" RefblockLoad,
    "refblock_update" RefblockUpdate,
    "refblock_update_part" RefblockUpdatePart,
    "refblock_alloc" RefblockAlloc,
    "refblock_alloc_hookup" RefblockAllocHookup,
    "refblock_alloc_write" RefblockAllocWrite,
    "refblock_alloc_write_blocks" RefblockAllocWriteBlocks,
    "refblock_alloc_write_table" RefblockAllocWriteTable,
    "refblock_alloc_switch_table" RefblockAllocSwitchTable,
    "cluster_alloc" ClusterAlloc,
    "cluster_alloc_bytes" ClusterAllocBytes,
    "cluster_free" ClusterFree,
    "flush_to_os" FlushToOs,
    "flush_to_disk" FlushToDisk,
    "pwritev_rmw_head" PwritevRmwHead,
    "pwritev_rmw_after_head" PwritevRmwAfterHead,
    "pwritev_rmw_tail" PwritevRmwTail,
    "pwritev_rmw_after_tail" PwritevRmwAfterTail,
    "pwritev" Pwritev,
    "pwritev_zero" PwritevZero,
    "pwritev_done" PwritevDone,
    "empty_image_prepare" EmptyImagePrepare,
    "l1_shrink_write_table" L1ShrinkWriteTable,
    "l1_shrink_free_l2_clusters" L1ShrinkFreeL2Clusters,
    "cor_write" CorWrite,
    "cluster_alloc_space" ClusterAllocSpace,
    "none" None,
} }

/// Kind of request in which the `blkdebug` filter can inject an error.
///
/// The enum `BlkdebugIOType`, since QEMU 4.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,BlkdebugIOType)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BlkdebugIoType {
    /// Reading of data.
    Read,
    /// Writing of data.
    Write,
    /// Writing of zeroes without a buffer.
    #[doc(alias = "write-zeroes")]
    WriteZeroes,
    /// Release of space.
    Discard,
    /// Writing of caches to stable storage.
    Flush,
    /// Question whether a range is allocated or zero.
    #[doc(alias = "block-status")]
    BlockStatus,
}

enumeration! { sent BlkdebugIoType {
    "read" Read,
    "write" Write,
    "write-zeroes" WriteZeroes,
    "discard" Discard,
    "flush" Flush,
    "block-status" BlockStatus,
} }

/// Error that the `blkdebug` filter injects when an event occurs.
///
/// The struct `BlkdebugInjectErrorOptions`, since QEMU 2.9.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlkdebugInjectErrorOptions)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlkdebugInjectErrorOptions {
    /// Event after which requests fail.
    pub event: BlkdebugEvent,
    /// State in which the filter must be. If absent: any state.
    pub state: Option<i64>,
    /// Kind of request that fails. If absent: all kinds but `block-status`.
    ///
    /// Member `iotype`, since QEMU 4.1.
    pub iotype: Option<BlkdebugIoType>,
    /// Error number of the host's system, such as 5 for EIO on Linux. If absent: EIO.
    pub errno: Option<i64>,
    /// Sector of 512 bytes that a request must touch, counted from 0. If absent: any sector.
    pub sector: Option<i64>,
    /// Whether only one request fails. Default: `false`.
    pub once: Option<bool>,
    /// Whether the request fails before the caller can do other work in between. Default: `false`.
    pub immediately: Option<bool>,
}

impl BlkdebugInjectErrorOptions {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(event: impl Into<BlkdebugEvent>) -> Self {
        Self {
            event: event.into(),
            state: None,
            iotype: None,
            errno: None,
            sector: None,
            once: None,
            immediately: None,
        }
    }

    /// Sets `state`. State in which the filter must be. If absent: any state.
    #[must_use]
    #[inline]
    pub fn state(mut self, state: i64) -> Self {
        self.state = Some(state);
        self
    }

    /// Sets `iotype`. Kind of request that fails. If absent: all kinds but `block-status`.
    #[must_use]
    pub fn iotype(mut self, iotype: impl Into<BlkdebugIoType>) -> Self {
        self.iotype = Some(iotype.into());
        self
    }

    /// Sets `errno`. Error number of the host's system, such as 5 for EIO on Linux. If absent: EIO.
    #[must_use]
    #[inline]
    pub fn errno(mut self, errno: i64) -> Self {
        self.errno = Some(errno);
        self
    }

    /// Sets `sector`. Sector of 512 bytes that a request must touch, counted from 0. If absent: any sector.
    #[must_use]
    #[inline]
    pub fn sector(mut self, sector: i64) -> Self {
        self.sector = Some(sector);
        self
    }

    /// Sets `once`. Whether only one request fails. Default: `false`.
    #[must_use]
    #[inline]
    pub fn once(mut self, once: bool) -> Self {
        self.once = Some(once);
        self
    }

    /// Sets `immediately`. Whether the request fails before the caller can do other work in between. Default:
    /// `false`.
    #[must_use]
    #[inline]
    pub fn immediately(mut self, immediately: bool) -> Self {
        self.immediately = Some(immediately);
        self
    }
}

record! { sent BlkdebugInjectErrorOptions {
    event: "event" required,
    state: "state" optional,
    iotype: "iotype" optional,
    errno: "errno" optional,
    sector: "sector" optional,
    once: "once" optional,
    immediately: "immediately" optional,
} }

/// Change of state of the `blkdebug` filter when an event occurs.
///
/// The struct `BlkdebugSetStateOptions`, since QEMU 2.9.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlkdebugSetStateOptions)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlkdebugSetStateOptions {
    /// Event that causes the change.
    pub event: BlkdebugEvent,
    /// State in which the filter must be. The first state is 1. If absent: any state.
    pub state: Option<i64>,
    /// State after the event.
    pub new_state: i64,
}

impl BlkdebugSetStateOptions {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(event: impl Into<BlkdebugEvent>, new_state: i64) -> Self {
        Self { event: event.into(), state: None, new_state }
    }

    /// Sets `state`. State in which the filter must be. The first state is 1. If absent: any state.
    #[must_use]
    #[inline]
    pub fn state(mut self, state: i64) -> Self {
        self.state = Some(state);
        self
    }
}

record! { sent BlkdebugSetStateOptions {
    event: "event" required,
    state: "state" optional,
    new_state: "new_state" required,
} }

/// Options for the filter that injects errors and artificial limits, for tests.
///
/// The limits and alignments are 0 by default, which keeps those of the node below. They must be multiples of
/// its alignment.
///
/// The struct `BlockdevOptionsBlkdebug`, since QEMU 2.9.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevOptionsBlkdebug)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsBlkdebug {
    /// Node that the filter is put on.
    pub image: BlockdevRef,
    /// Host path of a file with further rules. If absent: the rules are those of `inject-error` and `set-state`.
    pub config: Option<String>,
    /// Alignment that requests must have. A power of 2. Unit: bytes. If absent: the filter adds no such limit.
    pub align: Option<i64>,
    /// Longest request. Unit: bytes. If absent: the filter adds no such limit.
    ///
    /// Member `max-transfer`, since QEMU 2.10.
    #[doc(alias = "max-transfer")]
    pub max_transfer: Option<i32>,
    /// Preferred alignment of requests that write zeroes. Unit: bytes. If absent: the filter adds no such limit.
    ///
    /// Member `opt-write-zero`, since QEMU 2.10.
    #[doc(alias = "opt-write-zero")]
    pub opt_write_zero: Option<i32>,
    /// Longest request that writes zeroes. Unit: bytes. If absent: the filter adds no such limit.
    ///
    /// Member `max-write-zero`, since QEMU 2.10.
    #[doc(alias = "max-write-zero")]
    pub max_write_zero: Option<i32>,
    /// Preferred alignment of discards. Unit: bytes. If absent: the filter adds no such limit.
    ///
    /// Member `opt-discard`, since QEMU 2.10.
    #[doc(alias = "opt-discard")]
    pub opt_discard: Option<i32>,
    /// Longest discard. Unit: bytes. If absent: the filter adds no such limit.
    ///
    /// Member `max-discard`, since QEMU 2.10.
    #[doc(alias = "max-discard")]
    pub max_discard: Option<i32>,
    /// Rules for failures, each bound to an event. If absent: the rules are those of `config`.
    #[doc(alias = "inject-error")]
    pub inject_error: Option<Vec<BlkdebugInjectErrorOptions>>,
    /// Rules that move the filter to another state at an event. If absent: the rules are those of `config`.
    #[doc(alias = "set-state")]
    pub set_state: Option<Vec<BlkdebugSetStateOptions>>,
    /// Permissions on `image` that the filter takes beyond those it needs. If absent: none.
    ///
    /// Member `take-child-perms`, since QEMU 5.0.
    #[doc(alias = "take-child-perms")]
    pub take_child_perms: Option<Vec<BlockPermission>>,
    /// Permissions on `image` that the filter denies to other users beyond what is needed. If absent: none.
    ///
    /// Member `unshare-child-perms`, since QEMU 5.0.
    #[doc(alias = "unshare-child-perms")]
    pub unshare_child_perms: Option<Vec<BlockPermission>>,
}

impl BlockdevOptionsBlkdebug {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(image: impl Into<BlockdevRef>) -> Self {
        Self {
            image: image.into(),
            config: None,
            align: None,
            max_transfer: None,
            opt_write_zero: None,
            max_write_zero: None,
            opt_discard: None,
            max_discard: None,
            inject_error: None,
            set_state: None,
            take_child_perms: None,
            unshare_child_perms: None,
        }
    }

    /// Sets `config`. Host path of a file with further rules. If absent: the rules are those of `inject-error` and
    /// `set-state`.
    #[must_use]
    pub fn config(mut self, config: impl Into<String>) -> Self {
        self.config = Some(config.into());
        self
    }

    /// Sets `align`. Alignment that requests must have. A power of 2. Unit: bytes. If absent: the filter adds no
    /// such limit.
    #[must_use]
    #[inline]
    pub fn align(mut self, align: i64) -> Self {
        self.align = Some(align);
        self
    }

    /// Sets `max-transfer`. Longest request. Unit: bytes. If absent: the filter adds no such limit.
    #[must_use]
    #[inline]
    pub fn max_transfer(mut self, max_transfer: i32) -> Self {
        self.max_transfer = Some(max_transfer);
        self
    }

    /// Sets `opt-write-zero`. Preferred alignment of requests that write zeroes. Unit: bytes. If absent: the filter
    /// adds no such limit.
    #[must_use]
    #[inline]
    pub fn opt_write_zero(mut self, opt_write_zero: i32) -> Self {
        self.opt_write_zero = Some(opt_write_zero);
        self
    }

    /// Sets `max-write-zero`. Longest request that writes zeroes. Unit: bytes. If absent: the filter adds no such
    /// limit.
    #[must_use]
    #[inline]
    pub fn max_write_zero(mut self, max_write_zero: i32) -> Self {
        self.max_write_zero = Some(max_write_zero);
        self
    }

    /// Sets `opt-discard`. Preferred alignment of discards. Unit: bytes. If absent: the filter adds no such limit.
    #[must_use]
    #[inline]
    pub fn opt_discard(mut self, opt_discard: i32) -> Self {
        self.opt_discard = Some(opt_discard);
        self
    }

    /// Sets `max-discard`. Longest discard. Unit: bytes. If absent: the filter adds no such limit.
    #[must_use]
    #[inline]
    pub fn max_discard(mut self, max_discard: i32) -> Self {
        self.max_discard = Some(max_discard);
        self
    }

    /// Sets `inject-error`. Rules for failures, each bound to an event. If absent: the rules are those of `config`.
    #[must_use]
    pub fn inject_error(
        mut self,
        inject_error: impl IntoIterator<Item = impl Into<BlkdebugInjectErrorOptions>>,
    ) -> Self {
        self.inject_error = Some(inject_error.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `set-state`. Rules that move the filter to another state at an event. If absent: the rules are those of
    /// `config`.
    #[must_use]
    pub fn set_state(mut self, set_state: impl IntoIterator<Item = impl Into<BlkdebugSetStateOptions>>) -> Self {
        self.set_state = Some(set_state.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `take-child-perms`. Permissions on `image` that the filter takes beyond those it needs. If absent:
    /// none.
    #[must_use]
    pub fn take_child_perms(mut self, take_child_perms: impl IntoIterator<Item = impl Into<BlockPermission>>) -> Self {
        self.take_child_perms = Some(take_child_perms.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `unshare-child-perms`. Permissions on `image` that the filter denies to other users beyond what is
    /// needed. If absent: none.
    #[must_use]
    pub fn unshare_child_perms(
        mut self,
        unshare_child_perms: impl IntoIterator<Item = impl Into<BlockPermission>>,
    ) -> Self {
        self.unshare_child_perms = Some(unshare_child_perms.into_iter().map(Into::into).collect());
        self
    }
}

record! { sent BlockdevOptionsBlkdebug {
    image: "image" required,
    config: "config" optional,
    align: "align" optional,
    max_transfer: "max-transfer" optional,
    opt_write_zero: "opt-write-zero" optional,
    max_write_zero: "max-write-zero" optional,
    opt_discard: "opt-discard" optional,
    max_discard: "max-discard" optional,
    inject_error: "inject-error" optional,
    set_state: "set-state" optional,
    take_child_perms: "take-child-perms" optional,
    unshare_child_perms: "unshare-child-perms" optional,
} }

/// Options for the filter that records writes in a log, in the format of Linux's dm-log-writes.
///
/// The struct `BlockdevOptionsBlklogwrites`, since QEMU 3.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevOptionsBlklogwrites)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsBlklogwrites {
    /// Node whose writes are recorded.
    pub file: BlockdevRef,
    /// Node that receives the log.
    pub log: BlockdevRef,
    /// Unit of the offsets and sizes in the log. Unit: bytes. Default: `512`.
    #[doc(alias = "log-sector-size")]
    pub log_sector_size: Option<u32>,
    /// Whether an existing log is continued. Default: `false`.
    #[doc(alias = "log-append")]
    pub log_append: Option<bool>,
    /// Number of writes after which the log's super block is brought up to date. Default: `4096`.
    #[doc(alias = "log-super-update-interval")]
    pub log_super_update_interval: Option<u64>,
}

impl BlockdevOptionsBlklogwrites {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(file: impl Into<BlockdevRef>, log: impl Into<BlockdevRef>) -> Self {
        Self {
            file: file.into(),
            log: log.into(),
            log_sector_size: None,
            log_append: None,
            log_super_update_interval: None,
        }
    }

    /// Sets `log-sector-size`. Unit of the offsets and sizes in the log. Unit: bytes. Default: `512`.
    #[must_use]
    #[inline]
    pub fn log_sector_size(mut self, log_sector_size: u32) -> Self {
        self.log_sector_size = Some(log_sector_size);
        self
    }

    /// Sets `log-append`. Whether an existing log is continued. Default: `false`.
    #[must_use]
    #[inline]
    pub fn log_append(mut self, log_append: bool) -> Self {
        self.log_append = Some(log_append);
        self
    }

    /// Sets `log-super-update-interval`. Number of writes after which the log's super block is brought up to date.
    /// Default: `4096`.
    #[must_use]
    #[inline]
    pub fn log_super_update_interval(mut self, log_super_update_interval: u64) -> Self {
        self.log_super_update_interval = Some(log_super_update_interval);
        self
    }
}

record! { sent BlockdevOptionsBlklogwrites {
    file: "file" required,
    log: "log" required,
    log_sector_size: "log-sector-size" optional,
    log_append: "log-append" optional,
    log_super_update_interval: "log-super-update-interval" optional,
} }

/// Options for the filter that compares two nodes at each read and aborts QEMU if they differ.
///
/// The struct `BlockdevOptionsBlkverify`, since QEMU 2.9.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevOptionsBlkverify)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsBlkverify {
    /// Node under test.
    pub test: BlockdevRef,
    /// Node of the driver `raw` that is known to be right.
    pub raw: BlockdevRef,
}

impl BlockdevOptionsBlkverify {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(test: impl Into<BlockdevRef>, raw: impl Into<BlockdevRef>) -> Self {
        Self { test: test.into(), raw: raw.into() }
    }
}

record! { sent BlockdevOptionsBlkverify {
    test: "test" required,
    raw: "raw" required,
} }

/// Options for the filter that makes disk I/O repeatable in record and replay.
///
/// The struct `BlockdevOptionsBlkreplay`, since QEMU 4.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevOptionsBlkreplay)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsBlkreplay {
    /// Node that the guest uses through the filter.
    pub image: BlockdevRef,
}

impl BlockdevOptionsBlkreplay {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(image: impl Into<BlockdevRef>) -> Self {
        Self { image: image.into() }
    }
}

record! { sent BlockdevOptionsBlkreplay {
    image: "image" required,
} }

/// From which children a quorum node reads.
///
/// The enum `QuorumReadPattern`, since QEMU 2.9.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,QuorumReadPattern)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QuorumReadPattern {
    /// From all; the content that most children agree on is returned.
    Quorum,
    /// From the first; the next one is tried if it fails. No comparison takes place.
    Fifo,
}

enumeration! { sent QuorumReadPattern {
    "quorum" Quorum,
    "fifo" Fifo,
} }

/// Options for a node that keeps the same data in several nodes and reads by vote.
///
/// Children that disagree cause [`QUORUM_REPORT_BAD`](super::event::QuorumReportBad); a read or write without enough agreement fails and causes
/// [`QUORUM_FAILURE`](super::event::QuorumFailure).
///
/// The struct `BlockdevOptionsQuorum`, since QEMU 2.9.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevOptionsQuorum)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsQuorum {
    /// Whether QEMU prints a difference and exits. For tests, with two children and a threshold of 2 only. Default:
    /// `false`.
    pub blkverify: Option<bool>,
    /// Nodes that hold the copies.
    pub children: Vec<BlockdevRef>,
    /// Number of children that must agree, from 1 to the number of children.
    #[doc(alias = "vote-threshold")]
    pub vote_threshold: i64,
    /// Whether children that were outvoted are corrected. Default: `false`.
    ///
    /// Member `rewrite-corrupted`, since QEMU 2.1.
    #[doc(alias = "rewrite-corrupted")]
    pub rewrite_corrupted: Option<bool>,
    /// From which children data is read. Default: `quorum`.
    ///
    /// Member `read-pattern`, since QEMU 2.2.
    #[doc(alias = "read-pattern")]
    pub read_pattern: Option<QuorumReadPattern>,
}

impl BlockdevOptionsQuorum {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(children: impl IntoIterator<Item = impl Into<BlockdevRef>>, vote_threshold: i64) -> Self {
        Self {
            blkverify: None,
            children: children.into_iter().map(Into::into).collect(),
            vote_threshold,
            rewrite_corrupted: None,
            read_pattern: None,
        }
    }

    /// Sets `blkverify`. Whether QEMU prints a difference and exits. For tests, with two children and a threshold
    /// of 2 only. Default: `false`.
    #[must_use]
    #[inline]
    pub fn blkverify(mut self, blkverify: bool) -> Self {
        self.blkverify = Some(blkverify);
        self
    }

    /// Sets `rewrite-corrupted`. Whether children that were outvoted are corrected. Default: `false`.
    #[must_use]
    #[inline]
    pub fn rewrite_corrupted(mut self, rewrite_corrupted: bool) -> Self {
        self.rewrite_corrupted = Some(rewrite_corrupted);
        self
    }

    /// Sets `read-pattern`. From which children data is read. Default: `quorum`.
    #[must_use]
    pub fn read_pattern(mut self, read_pattern: impl Into<QuorumReadPattern>) -> Self {
        self.read_pattern = Some(read_pattern.into());
        self
    }
}

record! { sent BlockdevOptionsQuorum {
    blkverify: "blkverify" optional,
    children: "children" required,
    vote_threshold: "vote-threshold" required,
    rewrite_corrupted: "rewrite-corrupted" optional,
    read_pattern: "read-pattern" optional,
} }

/// Options for an image on a GlusterFS volume.
///
/// The struct `BlockdevOptionsGluster`, since QEMU 2.9.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevOptionsGluster)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsGluster {
    /// Volume that contains the image.
    pub volume: String,
    /// Path of the image in the volume.
    pub path: String,
    /// Servers of the volume, tried in this order.
    pub server: Vec<SocketAddress>,
    /// Verbosity of the log, from 0 (nothing) to 9 (trace). Default: `4`. Range: 0 to 9.
    ///
    /// Member `debug`, since QEMU 2.8.
    pub debug: Option<i64>,
    /// Host path of the log. If absent: standard error.
    ///
    /// Member `logfile`, since QEMU 2.8.
    pub logfile: Option<String>,
}

impl BlockdevOptionsGluster {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(
        volume: impl Into<String>,
        path: impl Into<String>,
        server: impl IntoIterator<Item = impl Into<SocketAddress>>,
    ) -> Self {
        Self {
            volume: volume.into(),
            path: path.into(),
            server: server.into_iter().map(Into::into).collect(),
            debug: None,
            logfile: None,
        }
    }

    /// Sets `debug`. Verbosity of the log, from 0 (nothing) to 9 (trace). Default: `4`. Range: 0 to 9.
    #[must_use]
    #[inline]
    pub fn debug(mut self, debug: i64) -> Self {
        self.debug = Some(debug);
        self
    }

    /// Sets `logfile`. Host path of the log. If absent: standard error.
    #[must_use]
    pub fn logfile(mut self, logfile: impl Into<String>) -> Self {
        self.logfile = Some(logfile.into());
        self
    }
}

record! { sent BlockdevOptionsGluster {
    volume: "volume" required,
    path: "path" required,
    server: "server" required,
    debug: "debug" optional,
    logfile: "logfile" optional,
} }

/// Options for a file or block device of the host, accessed by libblkio.
///
/// The struct `BlockdevOptionsIoUring`, since QEMU 7.2.
///
/// Only in builds with `CONFIG_BLKIO`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevOptionsIoUring)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsIoUring {
    /// Path on the host, of a regular file or a block device.
    pub filename: String,
}

impl BlockdevOptionsIoUring {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(filename: impl Into<String>) -> Self {
        Self { filename: filename.into() }
    }
}

record! { sent BlockdevOptionsIoUring {
    filename: "filename" required,
} }

/// Options for an NVMe namespace of the host, accessed through the kernel by libblkio.
///
/// The struct `BlockdevOptionsNvmeIoUring`, since QEMU 7.2.
///
/// Only in builds with `CONFIG_BLKIO`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevOptionsNvmeIoUring)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsNvmeIoUring {
    /// Character device of the namespace on the host, such as `/dev/ng0n1`.
    pub path: String,
}

impl BlockdevOptionsNvmeIoUring {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(path: impl Into<String>) -> Self {
        Self { path: path.into() }
    }
}

record! { sent BlockdevOptionsNvmeIoUring {
    path: "path" required,
} }

/// Options for a virtio-blk PCI device of the host, driven by libblkio.
///
/// The struct `BlockdevOptionsVirtioBlkVfioPci`, since QEMU 7.2.
///
/// Only in builds with `CONFIG_BLKIO`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevOptionsVirtioBlkVfioPci)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsVirtioBlkVfioPci {
    /// Directory of the device under `/sys/bus/pci/devices` of the host.
    pub path: String,
}

impl BlockdevOptionsVirtioBlkVfioPci {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(path: impl Into<String>) -> Self {
        Self { path: path.into() }
    }
}

record! { sent BlockdevOptionsVirtioBlkVfioPci {
    path: "path" required,
} }

/// Options for a vhost-user-blk server, used by libblkio.
///
/// The struct `BlockdevOptionsVirtioBlkVhostUser`, since QEMU 7.2.
///
/// Only in builds with `CONFIG_BLKIO`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevOptionsVirtioBlkVhostUser)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsVirtioBlkVhostUser {
    /// Unix socket of the server on the host.
    pub path: String,
}

impl BlockdevOptionsVirtioBlkVhostUser {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(path: impl Into<String>) -> Self {
        Self { path: path.into() }
    }
}

record! { sent BlockdevOptionsVirtioBlkVhostUser {
    path: "path" required,
} }

/// Options for a vDPA block device of the host, used by libblkio.
///
/// The struct `BlockdevOptionsVirtioBlkVhostVdpa`, since QEMU 7.2.
///
/// Features: `fdset`.
///
/// Only in builds with `CONFIG_BLKIO`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevOptionsVirtioBlkVhostVdpa)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsVirtioBlkVhostVdpa {
    /// Character device on the host, such as `/dev/vhost-vdpa-0`. With the feature `fdset`, also `/dev/fdset/N`.
    pub path: String,
}

impl BlockdevOptionsVirtioBlkVhostVdpa {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(path: impl Into<String>) -> Self {
        Self { path: path.into() }
    }
}

record! { sent BlockdevOptionsVirtioBlkVhostVdpa {
    path: "path" required,
} }

/// Network that carries iSCSI.
///
/// The enum `IscsiTransport`, since QEMU 2.9.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,IscsiTransport)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IscsiTransport {
    /// Plain TCP connection.
    Tcp,
    /// RDMA (iSCSI Extensions for RDMA).
    Iser,
}

enumeration! { sent IscsiTransport {
    "tcp" Tcp,
    "iser" Iser,
} }

/// Checksum of iSCSI headers that QEMU offers to the target.
///
/// The enum `IscsiHeaderDigest`, since QEMU 2.9.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,IscsiHeaderDigest)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IscsiHeaderDigest {
    /// Checksum is required.
    Crc32c,
    /// No checksum.
    None,
    /// Checksum is preferred, no checksum is accepted.
    #[doc(alias = "crc32c-none")]
    Crc32cNone,
    /// No checksum is preferred, a checksum is accepted.
    #[doc(alias = "none-crc32c")]
    NoneCrc32c,
}

enumeration! { sent IscsiHeaderDigest {
    "crc32c" Crc32c,
    "none" None,
    "crc32c-none" Crc32cNone,
    "none-crc32c" NoneCrc32c,
} }

/// Options for a logical unit of an iSCSI target.
///
/// The struct `BlockdevOptionsIscsi`, since QEMU 2.9.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevOptionsIscsi)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsIscsi {
    /// Network that carries the connection.
    pub transport: IscsiTransport,
    /// Address of the target's portal, as `host` or `host:port`. The usual port is 3260.
    pub portal: String,
    /// Qualified name (IQN) of the target.
    pub target: String,
    /// Number of the logical unit. Default: `0`.
    pub lun: Option<i64>,
    /// Name for CHAP authentication. If absent: QEMU does not authenticate itself.
    pub user: Option<String>,
    /// Identifier of the `secret` object with the CHAP password. Required with `user`.
    #[doc(alias = "password-secret")]
    pub password_secret: Option<String>,
    /// Qualified name (IQN) by which QEMU presents itself. If absent: QEMU derives one from the machine's name or
    /// UUID.
    #[doc(alias = "initiator-name")]
    pub initiator_name: Option<String>,
    /// Checksum of headers. Default: `none-crc32c`.
    #[doc(alias = "header-digest")]
    pub header_digest: Option<IscsiHeaderDigest>,
    /// Time after which a request fails. 0 means no limit. Unit: seconds. Default: `0`.
    pub timeout: Option<i64>,
}

impl BlockdevOptionsIscsi {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(transport: impl Into<IscsiTransport>, portal: impl Into<String>, target: impl Into<String>) -> Self {
        Self {
            transport: transport.into(),
            portal: portal.into(),
            target: target.into(),
            lun: None,
            user: None,
            password_secret: None,
            initiator_name: None,
            header_digest: None,
            timeout: None,
        }
    }

    /// Sets `lun`. Number of the logical unit. Default: `0`.
    #[must_use]
    #[inline]
    pub fn lun(mut self, lun: i64) -> Self {
        self.lun = Some(lun);
        self
    }

    /// Sets `user`. Name for CHAP authentication. If absent: QEMU does not authenticate itself.
    #[must_use]
    pub fn user(mut self, user: impl Into<String>) -> Self {
        self.user = Some(user.into());
        self
    }

    /// Sets `password-secret`. Identifier of the `secret` object with the CHAP password. Required with `user`.
    #[must_use]
    pub fn password_secret(mut self, password_secret: impl Into<String>) -> Self {
        self.password_secret = Some(password_secret.into());
        self
    }

    /// Sets `initiator-name`. Qualified name (IQN) by which QEMU presents itself. If absent: QEMU derives one from
    /// the machine's name or UUID.
    #[must_use]
    pub fn initiator_name(mut self, initiator_name: impl Into<String>) -> Self {
        self.initiator_name = Some(initiator_name.into());
        self
    }

    /// Sets `header-digest`. Checksum of headers. Default: `none-crc32c`.
    #[must_use]
    pub fn header_digest(mut self, header_digest: impl Into<IscsiHeaderDigest>) -> Self {
        self.header_digest = Some(header_digest.into());
        self
    }

    /// Sets `timeout`. Time after which a request fails. 0 means no limit. Unit: seconds. Default: `0`.
    #[must_use]
    #[inline]
    pub fn timeout(mut self, timeout: i64) -> Self {
        self.timeout = Some(timeout);
        self
    }
}

record! { sent BlockdevOptionsIscsi {
    transport: "transport" required,
    portal: "portal" required,
    target: "target" required,
    lun: "lun" optional,
    user: "user" optional,
    password_secret: "password-secret" optional,
    initiator_name: "initiator-name" optional,
    header_digest: "header-digest" optional,
    timeout: "timeout" optional,
} }

/// Authentication method for a Ceph cluster.
///
/// The enum `RbdAuthMode`, since QEMU 3.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,RbdAuthMode)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RbdAuthMode {
    /// Ceph's own protocol, with a key.
    Cephx,
    /// No authentication.
    None,
}

enumeration! { sent RbdAuthMode {
    "cephx" Cephx,
    "none" None,
} }

/// Encryption format of a Ceph RBD image, implemented by librbd.
///
/// The enum `RbdImageEncryptionFormat`, since QEMU 6.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,RbdImageEncryptionFormat)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RbdImageEncryptionFormat {
    /// LUKS version 1.
    Luks,
    /// LUKS version 2.
    Luks2,
    /// Either version; for opening only.
    ///
    /// Value `luks-any`, since QEMU 8.0.
    #[doc(alias = "luks-any")]
    LuksAny,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { both RbdImageEncryptionFormat {
    "luks" Luks,
    "luks2" Luks2,
    "luks-any" LuksAny,
} open }

/// Options that all LUKS formats of RBD images have in common.
///
/// The struct `RbdEncryptionOptionsLUKSBase`, since QEMU 6.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,RbdEncryptionOptionsLUKSBase)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RbdEncryptionOptionsLuksBase {
    /// Identifier of the `secret` object with the passphrase.
    #[doc(alias = "key-secret")]
    pub key_secret: String,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl RbdEncryptionOptionsLuksBase {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(key_secret: impl Into<String>) -> Self {
        Self { key_secret: key_secret.into(), extra: Extra::default() }
    }
}

record! { both RbdEncryptionOptionsLuksBase {
    key_secret: "key-secret" required,
} extra }

/// Options that are common to the creation of LUKS encrypted RBD images.
///
/// The struct `RbdEncryptionCreateOptionsLUKSBase`, since QEMU 6.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,RbdEncryptionCreateOptionsLUKSBase)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RbdEncryptionCreateOptionsLuksBase {
    /// Identifier of the `secret` object with the passphrase.
    #[doc(alias = "key-secret")]
    pub key_secret: String,
    /// Cipher for the data: `aes-128` or `aes-256`. Default: `aes-256`.
    #[doc(alias = "cipher-alg")]
    pub cipher_alg: Option<QCryptoCipherAlgo>,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl RbdEncryptionCreateOptionsLuksBase {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(key_secret: impl Into<String>) -> Self {
        Self { key_secret: key_secret.into(), cipher_alg: None, extra: Extra::default() }
    }

    /// Sets `cipher-alg`. Cipher for the data: `aes-128` or `aes-256`. Default: `aes-256`.
    #[must_use]
    pub fn cipher_alg(mut self, cipher_alg: impl Into<QCryptoCipherAlgo>) -> Self {
        self.cipher_alg = Some(cipher_alg.into());
        self
    }
}

record! { both RbdEncryptionCreateOptionsLuksBase {
    key_secret: "key-secret" required,
    cipher_alg: "cipher-alg" optional,
} extra }

/// Options that open an RBD image encrypted with LUKS version 1.
///
/// The struct `RbdEncryptionOptionsLUKS`, since QEMU 6.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,RbdEncryptionOptionsLUKS)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RbdEncryptionOptionsLuks {
    /// Identifier of the `secret` object with the passphrase.
    #[doc(alias = "key-secret")]
    pub key_secret: String,
}

impl RbdEncryptionOptionsLuks {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(key_secret: impl Into<String>) -> Self {
        Self { key_secret: key_secret.into() }
    }
}

record! { sent RbdEncryptionOptionsLuks {
    key_secret: "key-secret" required,
} }

/// Options that open an RBD image encrypted with LUKS version 2.
///
/// The struct `RbdEncryptionOptionsLUKS2`, since QEMU 6.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,RbdEncryptionOptionsLUKS2)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RbdEncryptionOptionsLuks2 {
    /// Identifier of the `secret` object with the passphrase.
    #[doc(alias = "key-secret")]
    pub key_secret: String,
}

impl RbdEncryptionOptionsLuks2 {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(key_secret: impl Into<String>) -> Self {
        Self { key_secret: key_secret.into() }
    }
}

record! { sent RbdEncryptionOptionsLuks2 {
    key_secret: "key-secret" required,
} }

/// Options that open an RBD image encrypted with LUKS of either version.
///
/// The struct `RbdEncryptionOptionsLUKSAny`, since QEMU 8.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,RbdEncryptionOptionsLUKSAny)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RbdEncryptionOptionsLuksAny {
    /// Identifier of the `secret` object with the passphrase.
    #[doc(alias = "key-secret")]
    pub key_secret: String,
}

impl RbdEncryptionOptionsLuksAny {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(key_secret: impl Into<String>) -> Self {
        Self { key_secret: key_secret.into() }
    }
}

record! { sent RbdEncryptionOptionsLuksAny {
    key_secret: "key-secret" required,
} }

/// Options that encrypt a new RBD image with LUKS version 1.
///
/// The struct `RbdEncryptionCreateOptionsLUKS`, since QEMU 6.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,RbdEncryptionCreateOptionsLUKS)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RbdEncryptionCreateOptionsLuks {
    /// Identifier of the `secret` object with the passphrase.
    #[doc(alias = "key-secret")]
    pub key_secret: String,
    /// Cipher for the data: `aes-128` or `aes-256`. Default: `aes-256`.
    #[doc(alias = "cipher-alg")]
    pub cipher_alg: Option<QCryptoCipherAlgo>,
}

impl RbdEncryptionCreateOptionsLuks {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(key_secret: impl Into<String>) -> Self {
        Self { key_secret: key_secret.into(), cipher_alg: None }
    }

    /// Sets `cipher-alg`. Cipher for the data: `aes-128` or `aes-256`. Default: `aes-256`.
    #[must_use]
    pub fn cipher_alg(mut self, cipher_alg: impl Into<QCryptoCipherAlgo>) -> Self {
        self.cipher_alg = Some(cipher_alg.into());
        self
    }
}

record! { sent RbdEncryptionCreateOptionsLuks {
    key_secret: "key-secret" required,
    cipher_alg: "cipher-alg" optional,
} }

/// Options that encrypt a new RBD image with LUKS version 2.
///
/// The struct `RbdEncryptionCreateOptionsLUKS2`, since QEMU 6.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,RbdEncryptionCreateOptionsLUKS2)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RbdEncryptionCreateOptionsLuks2 {
    /// Identifier of the `secret` object with the passphrase.
    #[doc(alias = "key-secret")]
    pub key_secret: String,
    /// Cipher for the data: `aes-128` or `aes-256`. Default: `aes-256`.
    #[doc(alias = "cipher-alg")]
    pub cipher_alg: Option<QCryptoCipherAlgo>,
}

impl RbdEncryptionCreateOptionsLuks2 {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(key_secret: impl Into<String>) -> Self {
        Self { key_secret: key_secret.into(), cipher_alg: None }
    }

    /// Sets `cipher-alg`. Cipher for the data: `aes-128` or `aes-256`. Default: `aes-256`.
    #[must_use]
    pub fn cipher_alg(mut self, cipher_alg: impl Into<QCryptoCipherAlgo>) -> Self {
        self.cipher_alg = Some(cipher_alg.into());
        self
    }
}

record! { sent RbdEncryptionCreateOptionsLuks2 {
    key_secret: "key-secret" required,
    cipher_alg: "cipher-alg" optional,
} }

/// Options that decrypt an RBD image, by format.
///
/// The union `RbdEncryptionOptions`, since QEMU 6.1.
///
/// Its tag is `format`. [`RbdEncryptionOptionsBranch`] has the values of the tag.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,RbdEncryptionOptions)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RbdEncryptionOptions {
    /// Options that decrypt the image that this one is a clone of. If absent: the parent has the same format and
    /// passphrase, or is not encrypted.
    ///
    /// Member `parent`, since QEMU 8.0.
    pub parent: Option<Box<RbdEncryptionOptions>>,
    /// Encryption format. It selects which other members are allowed.
    ///
    /// The value of `format`, with the members of its branch.
    pub branch: RbdEncryptionOptionsBranch,
}

impl RbdEncryptionOptions {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(branch: impl Into<RbdEncryptionOptionsBranch>) -> Self {
        Self { parent: None, branch: branch.into() }
    }

    /// Sets `parent`. Options that decrypt the image that this one is a clone of. If absent: the parent has the
    /// same format and passphrase, or is not encrypted.
    #[must_use]
    pub fn parent(mut self, parent: impl Into<RbdEncryptionOptions>) -> Self {
        self.parent = Some(Box::new(parent.into()));
        self
    }

    /// LUKS version 1.
    ///
    /// Creates a value with the branch `luks`.
    pub fn luks(key_secret: impl Into<String>) -> Self {
        Self::new(RbdEncryptionOptionsBranch::Luks(RbdEncryptionOptionsLuks::new(key_secret)))
    }

    /// LUKS version 2.
    ///
    /// Creates a value with the branch `luks2`.
    pub fn luks2(key_secret: impl Into<String>) -> Self {
        Self::new(RbdEncryptionOptionsBranch::Luks2(RbdEncryptionOptionsLuks2::new(key_secret)))
    }

    /// Either version; for opening only.
    ///
    /// Creates a value with the branch `luks-any`.
    pub fn luks_any(key_secret: impl Into<String>) -> Self {
        Self::new(RbdEncryptionOptionsBranch::LuksAny(RbdEncryptionOptionsLuksAny::new(key_secret)))
    }
}

/// The branches of [`RbdEncryptionOptions`], by the value of `format`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RbdEncryptionOptionsBranch {
    /// LUKS version 1.
    Luks(RbdEncryptionOptionsLuks),
    /// LUKS version 2.
    Luks2(RbdEncryptionOptionsLuks2),
    /// Either version; for opening only.
    LuksAny(RbdEncryptionOptionsLuksAny),
}

impl From<RbdEncryptionOptionsLuks> for RbdEncryptionOptionsBranch {
    #[inline]
    fn from(value: RbdEncryptionOptionsLuks) -> Self {
        Self::Luks(value)
    }
}

impl From<RbdEncryptionOptionsLuks2> for RbdEncryptionOptionsBranch {
    #[inline]
    fn from(value: RbdEncryptionOptionsLuks2) -> Self {
        Self::Luks2(value)
    }
}

impl From<RbdEncryptionOptionsLuksAny> for RbdEncryptionOptionsBranch {
    #[inline]
    fn from(value: RbdEncryptionOptionsLuksAny) -> Self {
        Self::LuksAny(value)
    }
}

union! {
    sent RbdEncryptionOptions {
        parent: "parent" optional,
    }
    format: RbdImageEncryptionFormat = "format" required,
    branch: RbdEncryptionOptionsBranch {
        "luks" Luks(RbdEncryptionOptionsLuks),
        "luks2" Luks2(RbdEncryptionOptionsLuks2),
        "luks-any" LuksAny(RbdEncryptionOptionsLuksAny),
    }
}

/// Options that encrypt a new RBD image, by format.
///
/// The union `RbdEncryptionCreateOptions`, since QEMU 6.1.
///
/// Its tag is `format`. [`RbdEncryptionCreateOptionsBranch`] has the values of the tag.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,RbdEncryptionCreateOptions)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RbdEncryptionCreateOptions {
    /// Encryption format. It selects which other members are allowed.
    ///
    /// The value of `format`, with the members of its branch.
    pub branch: RbdEncryptionCreateOptionsBranch,
}

impl RbdEncryptionCreateOptions {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(branch: impl Into<RbdEncryptionCreateOptionsBranch>) -> Self {
        Self { branch: branch.into() }
    }

    /// LUKS version 1.
    ///
    /// Creates a value with the branch `luks`.
    pub fn luks(key_secret: impl Into<String>) -> Self {
        Self::new(RbdEncryptionCreateOptionsBranch::Luks(RbdEncryptionCreateOptionsLuks::new(key_secret)))
    }

    /// LUKS version 2.
    ///
    /// Creates a value with the branch `luks2`.
    pub fn luks2(key_secret: impl Into<String>) -> Self {
        Self::new(RbdEncryptionCreateOptionsBranch::Luks2(RbdEncryptionCreateOptionsLuks2::new(key_secret)))
    }

    /// Either version; for opening only.
    ///
    /// Creates a value with the branch `luks-any`.
    #[inline]
    pub fn luks_any() -> Self {
        Self::new(RbdEncryptionCreateOptionsBranch::LuksAny)
    }
}

/// The branches of [`RbdEncryptionCreateOptions`], by the value of `format`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RbdEncryptionCreateOptionsBranch {
    /// LUKS version 1.
    Luks(RbdEncryptionCreateOptionsLuks),
    /// LUKS version 2.
    Luks2(RbdEncryptionCreateOptionsLuks2),
    /// Either version; for opening only.
    LuksAny,
}

impl From<RbdEncryptionCreateOptionsLuks> for RbdEncryptionCreateOptionsBranch {
    #[inline]
    fn from(value: RbdEncryptionCreateOptionsLuks) -> Self {
        Self::Luks(value)
    }
}

impl From<RbdEncryptionCreateOptionsLuks2> for RbdEncryptionCreateOptionsBranch {
    #[inline]
    fn from(value: RbdEncryptionCreateOptionsLuks2) -> Self {
        Self::Luks2(value)
    }
}

union! {
    sent RbdEncryptionCreateOptions {}
    format: RbdImageEncryptionFormat = "format" required,
    branch: RbdEncryptionCreateOptionsBranch {
        "luks" Luks(RbdEncryptionCreateOptionsLuks),
        "luks2" Luks2(RbdEncryptionCreateOptionsLuks2),
        "luks-any" LuksAny,
    }
}

/// Options for an image of a Ceph cluster.
///
/// The struct `BlockdevOptionsRbd`, since QEMU 2.9.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevOptionsRbd)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsRbd {
    /// Pool that contains the image.
    pub pool: String,
    /// Namespace within the pool. If absent: the default namespace.
    ///
    /// Member `namespace`, since QEMU 5.0.
    pub namespace: Option<String>,
    /// Name of the image within the pool and namespace.
    pub image: String,
    /// Host path of a Ceph configuration file. The other members take precedence over it. If absent: Ceph searches
    /// its default places.
    pub conf: Option<String>,
    /// Name of the snapshot to open. A snapshot is read-only. If absent: the present state of the image.
    pub snapshot: Option<String>,
    /// Options that decrypt the image. If absent: the image is read as it is stored.
    ///
    /// Member `encrypt`, since QEMU 6.1.
    pub encrypt: Option<RbdEncryptionOptions>,
    /// Ceph user, without the prefix `client.`. If absent: the default of Ceph, normally `admin`.
    pub user: Option<String>,
    /// Authentication methods that QEMU accepts. If absent: as configured in Ceph.
    ///
    /// Member `auth-client-required`, since QEMU 3.0.
    #[doc(alias = "auth-client-required")]
    pub auth_client_required: Option<Vec<RbdAuthMode>>,
    /// Identifier of the `secret` object with the user's key for cephx, the authentication of Ceph. If absent: Ceph
    /// finds the key by its configuration.
    ///
    /// Member `key-secret`, since QEMU 3.0.
    #[doc(alias = "key-secret")]
    pub key_secret: Option<String>,
    /// Addresses of the cluster's Ceph monitor daemons. If absent: as configured in Ceph.
    pub server: Option<Vec<InetSocketAddressBase>>,
}

impl BlockdevOptionsRbd {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(pool: impl Into<String>, image: impl Into<String>) -> Self {
        Self {
            pool: pool.into(),
            namespace: None,
            image: image.into(),
            conf: None,
            snapshot: None,
            encrypt: None,
            user: None,
            auth_client_required: None,
            key_secret: None,
            server: None,
        }
    }

    /// Sets `namespace`. Namespace within the pool. If absent: the default namespace.
    #[must_use]
    pub fn namespace(mut self, namespace: impl Into<String>) -> Self {
        self.namespace = Some(namespace.into());
        self
    }

    /// Sets `conf`. Host path of a Ceph configuration file. The other members take precedence over it. If absent:
    /// Ceph searches its default places.
    #[must_use]
    pub fn conf(mut self, conf: impl Into<String>) -> Self {
        self.conf = Some(conf.into());
        self
    }

    /// Sets `snapshot`. Name of the snapshot to open. A snapshot is read-only. If absent: the present state of the
    /// image.
    #[must_use]
    pub fn snapshot(mut self, snapshot: impl Into<String>) -> Self {
        self.snapshot = Some(snapshot.into());
        self
    }

    /// Sets `encrypt`. Options that decrypt the image. If absent: the image is read as it is stored.
    #[must_use]
    pub fn encrypt(mut self, encrypt: impl Into<RbdEncryptionOptions>) -> Self {
        self.encrypt = Some(encrypt.into());
        self
    }

    /// Sets `user`. Ceph user, without the prefix `client.`. If absent: the default of Ceph, normally `admin`.
    #[must_use]
    pub fn user(mut self, user: impl Into<String>) -> Self {
        self.user = Some(user.into());
        self
    }

    /// Sets `auth-client-required`. Authentication methods that QEMU accepts. If absent: as configured in Ceph.
    #[must_use]
    pub fn auth_client_required(
        mut self,
        auth_client_required: impl IntoIterator<Item = impl Into<RbdAuthMode>>,
    ) -> Self {
        self.auth_client_required = Some(auth_client_required.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `key-secret`. Identifier of the `secret` object with the user's key for cephx, the authentication of
    /// Ceph. If absent: Ceph finds the key by its configuration.
    #[must_use]
    pub fn key_secret(mut self, key_secret: impl Into<String>) -> Self {
        self.key_secret = Some(key_secret.into());
        self
    }

    /// Sets `server`. Addresses of the cluster's Ceph monitor daemons. If absent: as configured in Ceph.
    #[must_use]
    pub fn server(mut self, server: impl IntoIterator<Item = impl Into<InetSocketAddressBase>>) -> Self {
        self.server = Some(server.into_iter().map(Into::into).collect());
        self
    }
}

record! { sent BlockdevOptionsRbd {
    pool: "pool" required,
    namespace: "namespace" optional,
    image: "image" required,
    conf: "conf" optional,
    snapshot: "snapshot" optional,
    encrypt: "encrypt" optional,
    user: "user" optional,
    auth_client_required: "auth-client-required" optional,
    key_secret: "key-secret" optional,
    server: "server" optional,
} }

/// Side of a pair of machines that COLO keeps in step.
///
/// The enum `ReplicationMode`, since QEMU 2.9.
///
/// Only in builds with `CONFIG_REPLICATION`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,ReplicationMode)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReplicationMode {
    /// The machine that serves. Its writes also go to the other side.
    Primary,
    /// The machine that stands by, and takes over the state of the other one.
    Secondary,
}

enumeration! { sent ReplicationMode {
    "primary" Primary,
    "secondary" Secondary,
} }

/// Options for a disk of a pair of machines that COLO keeps in step.
///
/// The struct `BlockdevOptionsReplication`, since QEMU 2.9.
///
/// Only in builds with `CONFIG_REPLICATION`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevOptionsReplication)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsReplication {
    /// Node that holds the data: its name, or options to open a new node.
    pub file: BlockdevRef,
    /// Side that this QEMU is on.
    pub mode: ReplicationMode,
    /// Topmost node of the disk. Required on the secondary side, refused on the primary side.
    #[doc(alias = "top-id")]
    pub top_id: Option<String>,
}

impl BlockdevOptionsReplication {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(file: impl Into<BlockdevRef>, mode: impl Into<ReplicationMode>) -> Self {
        Self { file: file.into(), mode: mode.into(), top_id: None }
    }

    /// Sets `top-id`. Topmost node of the disk. Required on the secondary side, refused on the primary side.
    #[must_use]
    pub fn top_id(mut self, top_id: impl Into<String>) -> Self {
        self.top_id = Some(top_id.into());
        self
    }
}

record! { sent BlockdevOptionsReplication {
    file: "file" required,
    mode: "mode" required,
    top_id: "top-id" optional,
} }

/// Network that carries NFS.
///
/// The enum `NFSTransport`, since QEMU 2.9.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,NFSTransport)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NfsTransport {
    /// TCP, by IPv4 or IPv6.
    Inet,
}

enumeration! { sent NfsTransport {
    "inet" Inet,
} }

/// Address of an NFS server.
///
/// The struct `NFSServer`, since QEMU 2.9.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,NFSServer)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NfsServer {
    /// Network that carries the connection.
    pub r#type: NfsTransport,
    /// Name or address of the server.
    pub host: String,
}

impl NfsServer {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(r#type: impl Into<NfsTransport>, host: impl Into<String>) -> Self {
        Self { r#type: r#type.into(), host: host.into() }
    }
}

record! { sent NfsServer {
    r#type: "type" required,
    host: "host" required,
} }

/// Options for an image on an NFS server, accessed by libnfs without a mount.
///
/// The struct `BlockdevOptionsNfs`, since QEMU 2.9.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevOptionsNfs)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsNfs {
    /// Server that exports the directory.
    pub server: NfsServer,
    /// Path of the image on the server, the exported directory included.
    pub path: String,
    /// Numeric user to act as. If absent: the user that runs QEMU; 65534 on Windows.
    pub user: Option<i64>,
    /// Numeric group to act as. If absent: the group that runs QEMU; 65534 on Windows.
    pub group: Option<i64>,
    /// Number of SYN packets sent before a connection attempt fails. If absent: the library's choice.
    #[doc(alias = "tcp-syn-count")]
    pub tcp_syn_count: Option<i64>,
    /// Amount of data read in advance. Cannot be combined with the cache option `direct`. Unit: bytes. If absent:
    /// the library's choice.
    #[doc(alias = "readahead-size")]
    pub readahead_size: Option<i64>,
    /// Amount of data cached, in pages of 4 KiB. Cannot be combined with the cache option `direct`. Unit: pages. If
    /// absent: the library's choice.
    #[doc(alias = "page-cache-size")]
    pub page_cache_size: Option<i64>,
    /// Verbosity of the library's log, 2 at most. If absent: the library's choice.
    pub debug: Option<i64>,
}

impl BlockdevOptionsNfs {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(server: impl Into<NfsServer>, path: impl Into<String>) -> Self {
        Self {
            server: server.into(),
            path: path.into(),
            user: None,
            group: None,
            tcp_syn_count: None,
            readahead_size: None,
            page_cache_size: None,
            debug: None,
        }
    }

    /// Sets `user`. Numeric user to act as. If absent: the user that runs QEMU; 65534 on Windows.
    #[must_use]
    #[inline]
    pub fn user(mut self, user: i64) -> Self {
        self.user = Some(user);
        self
    }

    /// Sets `group`. Numeric group to act as. If absent: the group that runs QEMU; 65534 on Windows.
    #[must_use]
    #[inline]
    pub fn group(mut self, group: i64) -> Self {
        self.group = Some(group);
        self
    }

    /// Sets `tcp-syn-count`. Number of SYN packets sent before a connection attempt fails. If absent: the library's
    /// choice.
    #[must_use]
    #[inline]
    pub fn tcp_syn_count(mut self, tcp_syn_count: i64) -> Self {
        self.tcp_syn_count = Some(tcp_syn_count);
        self
    }

    /// Sets `readahead-size`. Amount of data read in advance. Cannot be combined with the cache option `direct`.
    /// Unit: bytes. If absent: the library's choice.
    #[must_use]
    #[inline]
    pub fn readahead_size(mut self, readahead_size: i64) -> Self {
        self.readahead_size = Some(readahead_size);
        self
    }

    /// Sets `page-cache-size`. Amount of data cached, in pages of 4 KiB. Cannot be combined with the cache option
    /// `direct`. Unit: pages. If absent: the library's choice.
    #[must_use]
    #[inline]
    pub fn page_cache_size(mut self, page_cache_size: i64) -> Self {
        self.page_cache_size = Some(page_cache_size);
        self
    }

    /// Sets `debug`. Verbosity of the library's log, 2 at most. If absent: the library's choice.
    #[must_use]
    #[inline]
    pub fn debug(mut self, debug: i64) -> Self {
        self.debug = Some(debug);
        self
    }
}

record! { sent BlockdevOptionsNfs {
    server: "server" required,
    path: "path" required,
    user: "user" optional,
    group: "group" optional,
    tcp_syn_count: "tcp-syn-count" optional,
    readahead_size: "readahead-size" optional,
    page_cache_size: "page-cache-size" optional,
    debug: "debug" optional,
} }

/// Options common to the protocols that QEMU reaches by libcurl: HTTP and FTP, with and without TLS.
///
/// The struct `BlockdevOptionsCurlBase`, since QEMU 2.9.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevOptionsCurlBase)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsCurlBase {
    /// Address of the image. Its scheme must be that of the driver. HTTP servers must support range requests.
    pub url: String,
    /// Least amount of data fetched at once. A multiple of 512. Unit: bytes. Default: `262144` (256 KiB).
    pub readahead: Option<i64>,
    /// Time after which a connection attempt or a transfer fails. Unit: seconds. Default: `5`.
    pub timeout: Option<i64>,
    /// Name for authentication. If absent: no authentication.
    pub username: Option<String>,
    /// Identifier of the `secret` object with the password.
    #[doc(alias = "password-secret")]
    pub password_secret: Option<String>,
    /// Name for authentication at the proxy. If absent: no authentication.
    #[doc(alias = "proxy-username")]
    pub proxy_username: Option<String>,
    /// Identifier of the `secret` object with the password for the proxy.
    #[doc(alias = "proxy-password-secret")]
    pub proxy_password_secret: Option<String>,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl BlockdevOptionsCurlBase {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            readahead: None,
            timeout: None,
            username: None,
            password_secret: None,
            proxy_username: None,
            proxy_password_secret: None,
            extra: Extra::default(),
        }
    }

    /// Sets `readahead`. Least amount of data fetched at once. A multiple of 512. Unit: bytes. Default: `262144`
    /// (256 KiB).
    #[must_use]
    #[inline]
    pub fn readahead(mut self, readahead: i64) -> Self {
        self.readahead = Some(readahead);
        self
    }

    /// Sets `timeout`. Time after which a connection attempt or a transfer fails. Unit: seconds. Default: `5`.
    #[must_use]
    #[inline]
    pub fn timeout(mut self, timeout: i64) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// Sets `username`. Name for authentication. If absent: no authentication.
    #[must_use]
    pub fn username(mut self, username: impl Into<String>) -> Self {
        self.username = Some(username.into());
        self
    }

    /// Sets `password-secret`. Identifier of the `secret` object with the password.
    #[must_use]
    pub fn password_secret(mut self, password_secret: impl Into<String>) -> Self {
        self.password_secret = Some(password_secret.into());
        self
    }

    /// Sets `proxy-username`. Name for authentication at the proxy. If absent: no authentication.
    #[must_use]
    pub fn proxy_username(mut self, proxy_username: impl Into<String>) -> Self {
        self.proxy_username = Some(proxy_username.into());
        self
    }

    /// Sets `proxy-password-secret`. Identifier of the `secret` object with the password for the proxy.
    #[must_use]
    pub fn proxy_password_secret(mut self, proxy_password_secret: impl Into<String>) -> Self {
        self.proxy_password_secret = Some(proxy_password_secret.into());
        self
    }
}

record! { both BlockdevOptionsCurlBase {
    url: "url" required,
    readahead: "readahead" optional,
    timeout: "timeout" optional,
    username: "username" optional,
    password_secret: "password-secret" optional,
    proxy_username: "proxy-username" optional,
    proxy_password_secret: "proxy-password-secret" optional,
} extra }

/// Options for an image on a web server without TLS.
///
/// The struct `BlockdevOptionsCurlHttp`, since QEMU 2.9.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevOptionsCurlHttp)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsCurlHttp {
    /// Address of the image. Its scheme must be that of the driver. HTTP servers must support range requests.
    pub url: String,
    /// Least amount of data fetched at once. A multiple of 512. Unit: bytes. Default: `262144` (256 KiB).
    pub readahead: Option<i64>,
    /// Time after which a connection attempt or a transfer fails. Unit: seconds. Default: `5`.
    pub timeout: Option<i64>,
    /// Name for authentication. If absent: no authentication.
    pub username: Option<String>,
    /// Identifier of the `secret` object with the password.
    #[doc(alias = "password-secret")]
    pub password_secret: Option<String>,
    /// Name for authentication at the proxy. If absent: no authentication.
    #[doc(alias = "proxy-username")]
    pub proxy_username: Option<String>,
    /// Identifier of the `secret` object with the password for the proxy.
    #[doc(alias = "proxy-password-secret")]
    pub proxy_password_secret: Option<String>,
    /// Cookies to send, as `name1=value1; name2=value2`. If absent: the cookies are those of `cookie-secret`, if
    /// that is given.
    pub cookie: Option<String>,
    /// Identifier of the `secret` object with the cookies, in place of `cookie`. If absent: the cookies are those
    /// of `cookie`, if that is given.
    ///
    /// Member `cookie-secret`, since QEMU 2.10.
    #[doc(alias = "cookie-secret")]
    pub cookie_secret: Option<String>,
}

impl BlockdevOptionsCurlHttp {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            readahead: None,
            timeout: None,
            username: None,
            password_secret: None,
            proxy_username: None,
            proxy_password_secret: None,
            cookie: None,
            cookie_secret: None,
        }
    }

    /// Sets `readahead`. Least amount of data fetched at once. A multiple of 512. Unit: bytes. Default: `262144`
    /// (256 KiB).
    #[must_use]
    #[inline]
    pub fn readahead(mut self, readahead: i64) -> Self {
        self.readahead = Some(readahead);
        self
    }

    /// Sets `timeout`. Time after which a connection attempt or a transfer fails. Unit: seconds. Default: `5`.
    #[must_use]
    #[inline]
    pub fn timeout(mut self, timeout: i64) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// Sets `username`. Name for authentication. If absent: no authentication.
    #[must_use]
    pub fn username(mut self, username: impl Into<String>) -> Self {
        self.username = Some(username.into());
        self
    }

    /// Sets `password-secret`. Identifier of the `secret` object with the password.
    #[must_use]
    pub fn password_secret(mut self, password_secret: impl Into<String>) -> Self {
        self.password_secret = Some(password_secret.into());
        self
    }

    /// Sets `proxy-username`. Name for authentication at the proxy. If absent: no authentication.
    #[must_use]
    pub fn proxy_username(mut self, proxy_username: impl Into<String>) -> Self {
        self.proxy_username = Some(proxy_username.into());
        self
    }

    /// Sets `proxy-password-secret`. Identifier of the `secret` object with the password for the proxy.
    #[must_use]
    pub fn proxy_password_secret(mut self, proxy_password_secret: impl Into<String>) -> Self {
        self.proxy_password_secret = Some(proxy_password_secret.into());
        self
    }

    /// Sets `cookie`. Cookies to send, as `name1=value1; name2=value2`. If absent: the cookies are those of
    /// `cookie-secret`, if that is given.
    #[must_use]
    pub fn cookie(mut self, cookie: impl Into<String>) -> Self {
        self.cookie = Some(cookie.into());
        self
    }

    /// Sets `cookie-secret`. Identifier of the `secret` object with the cookies, in place of `cookie`. If absent:
    /// the cookies are those of `cookie`, if that is given.
    #[must_use]
    pub fn cookie_secret(mut self, cookie_secret: impl Into<String>) -> Self {
        self.cookie_secret = Some(cookie_secret.into());
        self
    }
}

record! { sent BlockdevOptionsCurlHttp {
    url: "url" required,
    readahead: "readahead" optional,
    timeout: "timeout" optional,
    username: "username" optional,
    password_secret: "password-secret" optional,
    proxy_username: "proxy-username" optional,
    proxy_password_secret: "proxy-password-secret" optional,
    cookie: "cookie" optional,
    cookie_secret: "cookie-secret" optional,
} }

masked_debug! { BlockdevOptionsCurlHttp {
    url: shown,
    readahead: shown,
    timeout: shown,
    username: shown,
    password_secret: shown,
    proxy_username: shown,
    proxy_password_secret: shown,
    cookie: optional_secret,
    cookie_secret: shown,
} }

/// Options for an image on a web server with TLS.
///
/// The struct `BlockdevOptionsCurlHttps`, since QEMU 2.9.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevOptionsCurlHttps)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsCurlHttps {
    /// Address of the image. Its scheme must be that of the driver. HTTP servers must support range requests.
    pub url: String,
    /// Least amount of data fetched at once. A multiple of 512. Unit: bytes. Default: `262144` (256 KiB).
    pub readahead: Option<i64>,
    /// Time after which a connection attempt or a transfer fails. Unit: seconds. Default: `5`.
    pub timeout: Option<i64>,
    /// Name for authentication. If absent: no authentication.
    pub username: Option<String>,
    /// Identifier of the `secret` object with the password.
    #[doc(alias = "password-secret")]
    pub password_secret: Option<String>,
    /// Name for authentication at the proxy. If absent: no authentication.
    #[doc(alias = "proxy-username")]
    pub proxy_username: Option<String>,
    /// Identifier of the `secret` object with the password for the proxy.
    #[doc(alias = "proxy-password-secret")]
    pub proxy_password_secret: Option<String>,
    /// Cookies to send, as `name1=value1; name2=value2`. If absent: the cookies are those of `cookie-secret`, if
    /// that is given.
    pub cookie: Option<String>,
    /// Whether the server must have a valid certificate. Default: `true`.
    pub sslverify: Option<bool>,
    /// Identifier of the `secret` object with the cookies, in place of `cookie`. If absent: the cookies are those
    /// of `cookie`, if that is given.
    ///
    /// Member `cookie-secret`, since QEMU 2.10.
    #[doc(alias = "cookie-secret")]
    pub cookie_secret: Option<String>,
}

impl BlockdevOptionsCurlHttps {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            readahead: None,
            timeout: None,
            username: None,
            password_secret: None,
            proxy_username: None,
            proxy_password_secret: None,
            cookie: None,
            sslverify: None,
            cookie_secret: None,
        }
    }

    /// Sets `readahead`. Least amount of data fetched at once. A multiple of 512. Unit: bytes. Default: `262144`
    /// (256 KiB).
    #[must_use]
    #[inline]
    pub fn readahead(mut self, readahead: i64) -> Self {
        self.readahead = Some(readahead);
        self
    }

    /// Sets `timeout`. Time after which a connection attempt or a transfer fails. Unit: seconds. Default: `5`.
    #[must_use]
    #[inline]
    pub fn timeout(mut self, timeout: i64) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// Sets `username`. Name for authentication. If absent: no authentication.
    #[must_use]
    pub fn username(mut self, username: impl Into<String>) -> Self {
        self.username = Some(username.into());
        self
    }

    /// Sets `password-secret`. Identifier of the `secret` object with the password.
    #[must_use]
    pub fn password_secret(mut self, password_secret: impl Into<String>) -> Self {
        self.password_secret = Some(password_secret.into());
        self
    }

    /// Sets `proxy-username`. Name for authentication at the proxy. If absent: no authentication.
    #[must_use]
    pub fn proxy_username(mut self, proxy_username: impl Into<String>) -> Self {
        self.proxy_username = Some(proxy_username.into());
        self
    }

    /// Sets `proxy-password-secret`. Identifier of the `secret` object with the password for the proxy.
    #[must_use]
    pub fn proxy_password_secret(mut self, proxy_password_secret: impl Into<String>) -> Self {
        self.proxy_password_secret = Some(proxy_password_secret.into());
        self
    }

    /// Sets `cookie`. Cookies to send, as `name1=value1; name2=value2`. If absent: the cookies are those of
    /// `cookie-secret`, if that is given.
    #[must_use]
    pub fn cookie(mut self, cookie: impl Into<String>) -> Self {
        self.cookie = Some(cookie.into());
        self
    }

    /// Sets `sslverify`. Whether the server must have a valid certificate. Default: `true`.
    #[must_use]
    #[inline]
    pub fn sslverify(mut self, sslverify: bool) -> Self {
        self.sslverify = Some(sslverify);
        self
    }

    /// Sets `cookie-secret`. Identifier of the `secret` object with the cookies, in place of `cookie`. If absent:
    /// the cookies are those of `cookie`, if that is given.
    #[must_use]
    pub fn cookie_secret(mut self, cookie_secret: impl Into<String>) -> Self {
        self.cookie_secret = Some(cookie_secret.into());
        self
    }
}

record! { sent BlockdevOptionsCurlHttps {
    url: "url" required,
    readahead: "readahead" optional,
    timeout: "timeout" optional,
    username: "username" optional,
    password_secret: "password-secret" optional,
    proxy_username: "proxy-username" optional,
    proxy_password_secret: "proxy-password-secret" optional,
    cookie: "cookie" optional,
    sslverify: "sslverify" optional,
    cookie_secret: "cookie-secret" optional,
} }

masked_debug! { BlockdevOptionsCurlHttps {
    url: shown,
    readahead: shown,
    timeout: shown,
    username: shown,
    password_secret: shown,
    proxy_username: shown,
    proxy_password_secret: shown,
    cookie: optional_secret,
    sslverify: shown,
    cookie_secret: shown,
} }

/// Options for an image on an FTP server without TLS.
///
/// The struct `BlockdevOptionsCurlFtp`, since QEMU 2.9.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevOptionsCurlFtp)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsCurlFtp {
    /// Address of the image. Its scheme must be that of the driver. HTTP servers must support range requests.
    pub url: String,
    /// Least amount of data fetched at once. A multiple of 512. Unit: bytes. Default: `262144` (256 KiB).
    pub readahead: Option<i64>,
    /// Time after which a connection attempt or a transfer fails. Unit: seconds. Default: `5`.
    pub timeout: Option<i64>,
    /// Name for authentication. If absent: no authentication.
    pub username: Option<String>,
    /// Identifier of the `secret` object with the password.
    #[doc(alias = "password-secret")]
    pub password_secret: Option<String>,
    /// Name for authentication at the proxy. If absent: no authentication.
    #[doc(alias = "proxy-username")]
    pub proxy_username: Option<String>,
    /// Identifier of the `secret` object with the password for the proxy.
    #[doc(alias = "proxy-password-secret")]
    pub proxy_password_secret: Option<String>,
}

impl BlockdevOptionsCurlFtp {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            readahead: None,
            timeout: None,
            username: None,
            password_secret: None,
            proxy_username: None,
            proxy_password_secret: None,
        }
    }

    /// Sets `readahead`. Least amount of data fetched at once. A multiple of 512. Unit: bytes. Default: `262144`
    /// (256 KiB).
    #[must_use]
    #[inline]
    pub fn readahead(mut self, readahead: i64) -> Self {
        self.readahead = Some(readahead);
        self
    }

    /// Sets `timeout`. Time after which a connection attempt or a transfer fails. Unit: seconds. Default: `5`.
    #[must_use]
    #[inline]
    pub fn timeout(mut self, timeout: i64) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// Sets `username`. Name for authentication. If absent: no authentication.
    #[must_use]
    pub fn username(mut self, username: impl Into<String>) -> Self {
        self.username = Some(username.into());
        self
    }

    /// Sets `password-secret`. Identifier of the `secret` object with the password.
    #[must_use]
    pub fn password_secret(mut self, password_secret: impl Into<String>) -> Self {
        self.password_secret = Some(password_secret.into());
        self
    }

    /// Sets `proxy-username`. Name for authentication at the proxy. If absent: no authentication.
    #[must_use]
    pub fn proxy_username(mut self, proxy_username: impl Into<String>) -> Self {
        self.proxy_username = Some(proxy_username.into());
        self
    }

    /// Sets `proxy-password-secret`. Identifier of the `secret` object with the password for the proxy.
    #[must_use]
    pub fn proxy_password_secret(mut self, proxy_password_secret: impl Into<String>) -> Self {
        self.proxy_password_secret = Some(proxy_password_secret.into());
        self
    }
}

record! { sent BlockdevOptionsCurlFtp {
    url: "url" required,
    readahead: "readahead" optional,
    timeout: "timeout" optional,
    username: "username" optional,
    password_secret: "password-secret" optional,
    proxy_username: "proxy-username" optional,
    proxy_password_secret: "proxy-password-secret" optional,
} }

/// Options for an image on an FTP server with TLS.
///
/// The struct `BlockdevOptionsCurlFtps`, since QEMU 2.9.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevOptionsCurlFtps)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsCurlFtps {
    /// Address of the image. Its scheme must be that of the driver. HTTP servers must support range requests.
    pub url: String,
    /// Least amount of data fetched at once. A multiple of 512. Unit: bytes. Default: `262144` (256 KiB).
    pub readahead: Option<i64>,
    /// Time after which a connection attempt or a transfer fails. Unit: seconds. Default: `5`.
    pub timeout: Option<i64>,
    /// Name for authentication. If absent: no authentication.
    pub username: Option<String>,
    /// Identifier of the `secret` object with the password.
    #[doc(alias = "password-secret")]
    pub password_secret: Option<String>,
    /// Name for authentication at the proxy. If absent: no authentication.
    #[doc(alias = "proxy-username")]
    pub proxy_username: Option<String>,
    /// Identifier of the `secret` object with the password for the proxy.
    #[doc(alias = "proxy-password-secret")]
    pub proxy_password_secret: Option<String>,
    /// Whether the server must have a valid certificate. Default: `true`.
    pub sslverify: Option<bool>,
}

impl BlockdevOptionsCurlFtps {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            readahead: None,
            timeout: None,
            username: None,
            password_secret: None,
            proxy_username: None,
            proxy_password_secret: None,
            sslverify: None,
        }
    }

    /// Sets `readahead`. Least amount of data fetched at once. A multiple of 512. Unit: bytes. Default: `262144`
    /// (256 KiB).
    #[must_use]
    #[inline]
    pub fn readahead(mut self, readahead: i64) -> Self {
        self.readahead = Some(readahead);
        self
    }

    /// Sets `timeout`. Time after which a connection attempt or a transfer fails. Unit: seconds. Default: `5`.
    #[must_use]
    #[inline]
    pub fn timeout(mut self, timeout: i64) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// Sets `username`. Name for authentication. If absent: no authentication.
    #[must_use]
    pub fn username(mut self, username: impl Into<String>) -> Self {
        self.username = Some(username.into());
        self
    }

    /// Sets `password-secret`. Identifier of the `secret` object with the password.
    #[must_use]
    pub fn password_secret(mut self, password_secret: impl Into<String>) -> Self {
        self.password_secret = Some(password_secret.into());
        self
    }

    /// Sets `proxy-username`. Name for authentication at the proxy. If absent: no authentication.
    #[must_use]
    pub fn proxy_username(mut self, proxy_username: impl Into<String>) -> Self {
        self.proxy_username = Some(proxy_username.into());
        self
    }

    /// Sets `proxy-password-secret`. Identifier of the `secret` object with the password for the proxy.
    #[must_use]
    pub fn proxy_password_secret(mut self, proxy_password_secret: impl Into<String>) -> Self {
        self.proxy_password_secret = Some(proxy_password_secret.into());
        self
    }

    /// Sets `sslverify`. Whether the server must have a valid certificate. Default: `true`.
    #[must_use]
    #[inline]
    pub fn sslverify(mut self, sslverify: bool) -> Self {
        self.sslverify = Some(sslverify);
        self
    }
}

record! { sent BlockdevOptionsCurlFtps {
    url: "url" required,
    readahead: "readahead" optional,
    timeout: "timeout" optional,
    username: "username" optional,
    password_secret: "password-secret" optional,
    proxy_username: "proxy-username" optional,
    proxy_password_secret: "proxy-password-secret" optional,
    sslverify: "sslverify" optional,
} }

/// Options for an export of an NBD server.
///
/// The struct `BlockdevOptionsNbd`, since QEMU 2.9.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevOptionsNbd)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsNbd {
    /// Socket of the server.
    pub server: SocketAddress,
    /// Which of the server's exports is used. Default: an empty string.
    pub export: Option<String>,
    /// Identifier of a `tls-creds-*` object with `endpoint` `client`. If absent: the connection is not encrypted.
    #[doc(alias = "tls-creds")]
    pub tls_creds: Option<String>,
    /// Name that the server's certificate must contain. If absent: the host of `server`.
    ///
    /// Member `tls-hostname`, since QEMU 7.0.
    #[doc(alias = "tls-hostname")]
    pub tls_hostname: Option<String>,
    /// Metadata context that is reported as allocation status, such as `qemu:dirty-bitmap:NAME`. Unstable. If
    /// absent: the usual context `base:allocation`.
    ///
    /// Member `x-dirty-bitmap`, since QEMU 3.0. **Unstable** upstream: it may change or go away without notice.
    #[doc(alias = "x-dirty-bitmap")]
    pub x_dirty_bitmap: Option<String>,
    /// Time for which requests wait for a new connection after a loss. Later ones fail at once until there is a
    /// connection. Unit: seconds. Default: `0`.
    ///
    /// Member `reconnect-delay`, since QEMU 4.2.
    #[doc(alias = "reconnect-delay")]
    pub reconnect_delay: Option<u32>,
    /// Time for which the first connection is tried again. 0 tries once. Unit: seconds. Default: `0`.
    ///
    /// Member `open-timeout`, since QEMU 7.0.
    #[doc(alias = "open-timeout")]
    pub open_timeout: Option<u32>,
}

impl BlockdevOptionsNbd {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(server: impl Into<SocketAddress>) -> Self {
        Self {
            server: server.into(),
            export: None,
            tls_creds: None,
            tls_hostname: None,
            x_dirty_bitmap: None,
            reconnect_delay: None,
            open_timeout: None,
        }
    }

    /// Sets `export`. Which of the server's exports is used. Default: an empty string.
    #[must_use]
    pub fn export(mut self, export: impl Into<String>) -> Self {
        self.export = Some(export.into());
        self
    }

    /// Sets `tls-creds`. Identifier of a `tls-creds-*` object with `endpoint` `client`. If absent: the connection
    /// is not encrypted.
    #[must_use]
    pub fn tls_creds(mut self, tls_creds: impl Into<String>) -> Self {
        self.tls_creds = Some(tls_creds.into());
        self
    }

    /// Sets `tls-hostname`. Name that the server's certificate must contain. If absent: the host of `server`.
    #[must_use]
    pub fn tls_hostname(mut self, tls_hostname: impl Into<String>) -> Self {
        self.tls_hostname = Some(tls_hostname.into());
        self
    }

    /// Sets `x-dirty-bitmap`. Metadata context that is reported as allocation status, such as
    /// `qemu:dirty-bitmap:NAME`. Unstable. If absent: the usual context `base:allocation`.
    #[must_use]
    pub fn x_dirty_bitmap(mut self, x_dirty_bitmap: impl Into<String>) -> Self {
        self.x_dirty_bitmap = Some(x_dirty_bitmap.into());
        self
    }

    /// Sets `reconnect-delay`. Time for which requests wait for a new connection after a loss. Later ones fail at
    /// once until there is a connection. Unit: seconds. Default: `0`.
    #[must_use]
    #[inline]
    pub fn reconnect_delay(mut self, reconnect_delay: u32) -> Self {
        self.reconnect_delay = Some(reconnect_delay);
        self
    }

    /// Sets `open-timeout`. Time for which the first connection is tried again. 0 tries once. Unit: seconds.
    /// Default: `0`.
    #[must_use]
    #[inline]
    pub fn open_timeout(mut self, open_timeout: u32) -> Self {
        self.open_timeout = Some(open_timeout);
        self
    }
}

record! { sent BlockdevOptionsNbd {
    server: "server" required,
    export: "export" optional,
    tls_creds: "tls-creds" optional,
    tls_hostname: "tls-hostname" optional,
    x_dirty_bitmap: "x-dirty-bitmap" optional,
    reconnect_delay: "reconnect-delay" optional,
    open_timeout: "open-timeout" optional,
} }

/// Options for data without an image format, or for a part of another node.
///
/// The struct `BlockdevOptionsRaw`, since QEMU 2.9.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevOptionsRaw)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsRaw {
    /// Node that holds the data: its name, or options to open a new node.
    pub file: BlockdevRef,
    /// Start of the disk in `file`. Unit: bytes. Default: `0`.
    pub offset: Option<i64>,
    /// Size of the disk. A multiple of 512. Unit: bytes. If absent: all that follows `offset`.
    pub size: Option<i64>,
}

impl BlockdevOptionsRaw {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(file: impl Into<BlockdevRef>) -> Self {
        Self { file: file.into(), offset: None, size: None }
    }

    /// Sets `offset`. Start of the disk in `file`. Unit: bytes. Default: `0`.
    #[must_use]
    #[inline]
    pub fn offset(mut self, offset: i64) -> Self {
        self.offset = Some(offset);
        self
    }

    /// Sets `size`. Size of the disk. A multiple of 512. Unit: bytes. If absent: all that follows `offset`.
    #[must_use]
    #[inline]
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }
}

record! { sent BlockdevOptionsRaw {
    file: "file" required,
    offset: "offset" optional,
    size: "size" optional,
} }

/// Options for the filter that limits the rate of I/O.
///
/// The struct `BlockdevOptionsThrottle`, since QEMU 2.11.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevOptionsThrottle)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsThrottle {
    /// Identifier of the `throttle-group` object with the limits. It must exist.
    #[doc(alias = "throttle-group")]
    pub throttle_group: String,
    /// Node whose I/O is limited: its name, or options to open a new node.
    pub file: BlockdevRef,
}

impl BlockdevOptionsThrottle {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(throttle_group: impl Into<String>, file: impl Into<BlockdevRef>) -> Self {
        Self { throttle_group: throttle_group.into(), file: file.into() }
    }
}

record! { sent BlockdevOptionsThrottle {
    throttle_group: "throttle-group" required,
    file: "file" required,
} }

/// Options for the filter that stores data read from backing images in the topmost image.
///
/// The struct `BlockdevOptionsCor`, since QEMU 6.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevOptionsCor)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsCor {
    /// Node that holds the data: its name, or options to open a new node.
    pub file: BlockdevRef,
    /// Lowest node whose data is stored. Data of nodes under it is only passed on. It cannot be a filter. If
    /// absent: data of all backing images is stored.
    pub bottom: Option<String>,
}

impl BlockdevOptionsCor {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(file: impl Into<BlockdevRef>) -> Self {
        Self { file: file.into(), bottom: None }
    }

    /// Sets `bottom`. Lowest node whose data is stored. Data of nodes under it is only passed on. It cannot be a
    /// filter. If absent: data of all backing images is stored.
    #[must_use]
    pub fn bottom(mut self, bottom: impl Into<String>) -> Self {
        self.bottom = Some(bottom.into());
        self
    }
}

record! { sent BlockdevOptionsCor {
    file: "file" required,
    bottom: "bottom" optional,
} }

/// Reaction when old data cannot be saved before a write of the guest.
///
/// The enum `OnCbwError`, since QEMU 7.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,OnCbwError)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OnCbwError {
    /// The guest's write fails, and the saved state stays complete.
    #[doc(alias = "break-guest-write")]
    BreakGuestWrite,
    /// The guest's write goes ahead, and the saved state is lost: the backup fails.
    #[doc(alias = "break-snapshot")]
    BreakSnapshot,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { both OnCbwError {
    "break-guest-write" BreakGuestWrite,
    "break-snapshot" BreakSnapshot,
} open }

/// Options for the filter that saves old data in another node before the guest overwrites it.
///
/// Together with a `snapshot-access` node, it provides the disk as of the moment at which the filter was
/// inserted.
///
/// The struct `BlockdevOptionsCbw`, since QEMU 6.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevOptionsCbw)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsCbw {
    /// Node that holds the data: its name, or options to open a new node.
    pub file: BlockdevRef,
    /// Node that receives the old data.
    pub target: BlockdevRef,
    /// Dirty bitmap that selects the data to save. It is read only when the node is opened. The disk and the target
    /// must have the size it covers. If absent: all data is saved.
    ///
    /// Member `bitmap`, since QEMU 7.0.
    pub bitmap: Option<BlockDirtyBitmap>,
    /// Reaction when old data cannot be saved. Default: `break-guest-write`.
    ///
    /// Member `on-cbw-error`, since QEMU 7.1.
    #[doc(alias = "on-cbw-error")]
    pub on_cbw_error: Option<OnCbwError>,
    /// Time that saving may take for one write. 0 means no limit. Unit: seconds. Default: `0`.
    ///
    /// Member `cbw-timeout`, since QEMU 7.1.
    #[doc(alias = "cbw-timeout")]
    pub cbw_timeout: Option<u32>,
    /// Least unit of copying, a power of 2. The larger of 64 KiB and the target's cluster size applies at least.
    /// Unit: bytes. Default: `0`.
    ///
    /// Member `min-cluster-size`, since QEMU 9.2.
    #[doc(alias = "min-cluster-size")]
    pub min_cluster_size: Option<u64>,
}

impl BlockdevOptionsCbw {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(file: impl Into<BlockdevRef>, target: impl Into<BlockdevRef>) -> Self {
        Self {
            file: file.into(),
            target: target.into(),
            bitmap: None,
            on_cbw_error: None,
            cbw_timeout: None,
            min_cluster_size: None,
        }
    }

    /// Sets `bitmap`. Dirty bitmap that selects the data to save. It is read only when the node is opened. The disk
    /// and the target must have the size it covers. If absent: all data is saved.
    #[must_use]
    pub fn bitmap(mut self, bitmap: impl Into<BlockDirtyBitmap>) -> Self {
        self.bitmap = Some(bitmap.into());
        self
    }

    /// Sets `on-cbw-error`. Reaction when old data cannot be saved. Default: `break-guest-write`.
    #[must_use]
    pub fn on_cbw_error(mut self, on_cbw_error: impl Into<OnCbwError>) -> Self {
        self.on_cbw_error = Some(on_cbw_error.into());
        self
    }

    /// Sets `cbw-timeout`. Time that saving may take for one write. 0 means no limit. Unit: seconds. Default: `0`.
    #[must_use]
    #[inline]
    pub fn cbw_timeout(mut self, cbw_timeout: u32) -> Self {
        self.cbw_timeout = Some(cbw_timeout);
        self
    }

    /// Sets `min-cluster-size`. Least unit of copying, a power of 2. The larger of 64 KiB and the target's cluster
    /// size applies at least. Unit: bytes. Default: `0`.
    #[must_use]
    #[inline]
    pub fn min_cluster_size(mut self, min_cluster_size: u64) -> Self {
        self.min_cluster_size = Some(min_cluster_size);
        self
    }
}

record! { sent BlockdevOptionsCbw {
    file: "file" required,
    target: "target" required,
    bitmap: "bitmap" optional,
    on_cbw_error: "on-cbw-error" optional,
    cbw_timeout: "cbw-timeout" optional,
    min_cluster_size: "min-cluster-size" optional,
} }

/// Options that open a block node: those common to all drivers, and those of its driver.
///
/// Children such as `file` and `backing` are given as the name of an existing node or as nested options.
/// A block node is one layer of a disk: a file, an image format on top of it, or a filter. A node that is
/// opened by nested options inherits `cache`, `force-share`, `read-only` and `auto-read-only` from the node
/// above, unless it sets them itself. A nested `backing` node is read-only by default.
///
/// The union `BlockdevOptions`, since QEMU 2.9.
///
/// Its tag is `driver`. [`BlockdevOptionsBranch`] has the values of the tag.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevOptions)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptions {
    /// Name for the node, required for `blockdev-add` at the top level. It starts with a letter and contains
    /// letters, digits, `-`, `.` and `_`, at most 31 characters. If absent: QEMU generates a name for a node in
    /// nested options.
    ///
    /// Member `node-name`, since QEMU 2.0.
    #[doc(alias = "node-name")]
    pub node_name: Option<String>,
    /// Treatment of discard (TRIM) requests. To release space on the host, the format node and the nodes under it
    /// need `unmap`. If absent: `ignore`, or `unmap` for a node that is opened by nested options.
    pub discard: Option<BlockdevDiscardOptions>,
    /// Use of the host's page cache, and treatment of flushes. If absent: a node in nested options inherits the
    /// value; any other node uses the page cache and carries out flushes.
    pub cache: Option<BlockdevCacheOptions>,
    /// Whether the node is active as soon as it is opened. An inactive node takes no locks, so that another QEMU
    /// can have the image open during a migration. `blockdev-set-active` changes it later. A nested `backing` node
    /// under an inactive node is always inactive. If absent: true, except while QEMU waits for an incoming
    /// migration.
    ///
    /// Member `active`, since QEMU 10.0.
    pub active: Option<bool>,
    /// Whether the node refuses writes. If the driver or the file does not support writing, this or
    /// `auto-read-only` must be true. If absent: false, or inherited in nested options; true for a nested `backing`
    /// node.
    #[doc(alias = "read-only")]
    pub read_only: Option<bool>,
    /// Whether QEMU may open the file read-only when writing is not permitted or not needed yet. It matters only if
    /// `read-only` is false. If absent: false, or inherited in nested options other than `backing`.
    ///
    /// Member `auto-read-only`, since QEMU 3.1.
    #[doc(alias = "auto-read-only")]
    pub auto_read_only: Option<bool>,
    /// Whether the image is opened even if another process has locked it for writing. Requires `read-only`; the
    /// data that is read may be inconsistent. If absent: false, or inherited in nested options.
    ///
    /// Member `force-share`, since QEMU 2.10.
    #[doc(alias = "force-share")]
    pub force_share: Option<bool>,
    /// Whether writes that contain only zeroes become requests to write zeroes, which can take less space. `unmap`
    /// requires `discard` to be `unmap`. Default: `off`.
    ///
    /// Member `detect-zeroes`, since QEMU 2.1.
    #[doc(alias = "detect-zeroes")]
    pub detect_zeroes: Option<BlockdevDetectZeroesOptions>,
    /// Block driver of the node. It selects which other members are allowed.
    ///
    /// The value of `driver`, with the members of its branch.
    pub branch: BlockdevOptionsBranch,
}

impl BlockdevOptions {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(branch: impl Into<BlockdevOptionsBranch>) -> Self {
        Self {
            node_name: None,
            discard: None,
            cache: None,
            active: None,
            read_only: None,
            auto_read_only: None,
            force_share: None,
            detect_zeroes: None,
            branch: branch.into(),
        }
    }

    /// Sets `node-name`. Name for the node, required for `blockdev-add` at the top level. It starts with a letter
    /// and contains letters, digits, `-`, `.` and `_`, at most 31 characters. If absent: QEMU generates a name for
    /// a node in nested options.
    #[must_use]
    pub fn node_name(mut self, node_name: impl Into<String>) -> Self {
        self.node_name = Some(node_name.into());
        self
    }

    /// Sets `discard`. Treatment of discard (TRIM) requests. To release space on the host, the format node and the
    /// nodes under it need `unmap`. If absent: `ignore`, or `unmap` for a node that is opened by nested options.
    #[must_use]
    pub fn discard(mut self, discard: impl Into<BlockdevDiscardOptions>) -> Self {
        self.discard = Some(discard.into());
        self
    }

    /// Sets `cache`. Use of the host's page cache, and treatment of flushes. If absent: a node in nested options
    /// inherits the value; any other node uses the page cache and carries out flushes.
    #[must_use]
    pub fn cache(mut self, cache: impl Into<BlockdevCacheOptions>) -> Self {
        self.cache = Some(cache.into());
        self
    }

    /// Sets `active`. Whether the node is active as soon as it is opened. An inactive node takes no locks, so that
    /// another QEMU can have the image open during a migration. `blockdev-set-active` changes it later. A nested
    /// `backing` node under an inactive node is always inactive. If absent: true, except while QEMU waits for an
    /// incoming migration.
    #[must_use]
    #[inline]
    pub fn active(mut self, active: bool) -> Self {
        self.active = Some(active);
        self
    }

    /// Sets `read-only`. Whether the node refuses writes. If the driver or the file does not support writing, this
    /// or `auto-read-only` must be true. If absent: false, or inherited in nested options; true for a nested
    /// `backing` node.
    #[must_use]
    #[inline]
    pub fn read_only(mut self, read_only: bool) -> Self {
        self.read_only = Some(read_only);
        self
    }

    /// Sets `auto-read-only`. Whether QEMU may open the file read-only when writing is not permitted or not needed
    /// yet. It matters only if `read-only` is false. If absent: false, or inherited in nested options other than
    /// `backing`.
    #[must_use]
    #[inline]
    pub fn auto_read_only(mut self, auto_read_only: bool) -> Self {
        self.auto_read_only = Some(auto_read_only);
        self
    }

    /// Sets `force-share`. Whether the image is opened even if another process has locked it for writing. Requires
    /// `read-only`; the data that is read may be inconsistent. If absent: false, or inherited in nested options.
    #[must_use]
    #[inline]
    pub fn force_share(mut self, force_share: bool) -> Self {
        self.force_share = Some(force_share);
        self
    }

    /// Sets `detect-zeroes`. Whether writes that contain only zeroes become requests to write zeroes, which can
    /// take less space. `unmap` requires `discard` to be `unmap`. Default: `off`.
    #[must_use]
    pub fn detect_zeroes(mut self, detect_zeroes: impl Into<BlockdevDetectZeroesOptions>) -> Self {
        self.detect_zeroes = Some(detect_zeroes.into());
        self
    }

    /// Filter that injects errors, for tests.
    ///
    /// Creates a value with the branch `blkdebug`.
    pub fn blkdebug(image: impl Into<BlockdevRef>) -> Self {
        Self::new(BlockdevOptionsBranch::Blkdebug(BlockdevOptionsBlkdebug::new(image)))
    }

    /// Filter that records all writes in a log, in the format of dm-log-writes.
    ///
    /// Creates a value with the branch `blklogwrites`.
    pub fn blklogwrites(file: impl Into<BlockdevRef>, log: impl Into<BlockdevRef>) -> Self {
        Self::new(BlockdevOptionsBranch::Blklogwrites(BlockdevOptionsBlklogwrites::new(file, log)))
    }

    /// Filter for record and replay of the guest's execution.
    ///
    /// Creates a value with the branch `blkreplay`.
    pub fn blkreplay(image: impl Into<BlockdevRef>) -> Self {
        Self::new(BlockdevOptionsBranch::Blkreplay(BlockdevOptionsBlkreplay::new(image)))
    }

    /// Filter that compares two images at each read, for tests.
    ///
    /// Creates a value with the branch `blkverify`.
    pub fn blkverify(test: impl Into<BlockdevRef>, raw: impl Into<BlockdevRef>) -> Self {
        Self::new(BlockdevOptionsBranch::Blkverify(BlockdevOptionsBlkverify::new(test, raw)))
    }

    /// Format of the Bochs emulator, read only.
    ///
    /// Creates a value with the branch `bochs`.
    pub fn bochs(file: impl Into<BlockdevRef>) -> Self {
        Self::new(BlockdevOptionsBranch::Bochs(BlockdevOptionsGenericFormat::new(file)))
    }

    /// Format of compressed loop images, read only.
    ///
    /// Creates a value with the branch `cloop`.
    pub fn cloop(file: impl Into<BlockdevRef>) -> Self {
        Self::new(BlockdevOptionsBranch::Cloop(BlockdevOptionsGenericFormat::new(file)))
    }

    /// Filter that writes all data compressed; the format below must support it.
    ///
    /// Creates a value with the branch `compress`.
    pub fn compress(file: impl Into<BlockdevRef>) -> Self {
        Self::new(BlockdevOptionsBranch::Compress(BlockdevOptionsGenericFormat::new(file)))
    }

    /// Filter that saves old data before it is overwritten, as backup jobs use.
    ///
    /// Creates a value with the branch `copy-before-write`.
    pub fn copy_before_write(file: impl Into<BlockdevRef>, target: impl Into<BlockdevRef>) -> Self {
        Self::new(BlockdevOptionsBranch::CopyBeforeWrite(BlockdevOptionsCbw::new(file, target)))
    }

    /// Filter that stores data read from backing images in the topmost image.
    ///
    /// Creates a value with the branch `copy-on-read`.
    pub fn copy_on_read(file: impl Into<BlockdevRef>) -> Self {
        Self::new(BlockdevOptionsBranch::CopyOnRead(BlockdevOptionsCor::new(file)))
    }

    /// Format of macOS disk images, read only.
    ///
    /// Creates a value with the branch `dmg`.
    pub fn dmg(file: impl Into<BlockdevRef>) -> Self {
        Self::new(BlockdevOptionsBranch::Dmg(BlockdevOptionsGenericFormat::new(file)))
    }

    /// Protocol for plain files of the host.
    ///
    /// Creates a value with the branch `file`.
    pub fn file(filename: impl Into<String>) -> Self {
        Self::new(BlockdevOptionsBranch::File(BlockdevOptionsFile::new(filename)))
    }

    /// Driver that gives access to the state kept by a `copy-before-write` filter, read only apart from discards.
    ///
    /// Creates a value with the branch `snapshot-access`.
    pub fn snapshot_access(file: impl Into<BlockdevRef>) -> Self {
        Self::new(BlockdevOptionsBranch::SnapshotAccess(BlockdevOptionsGenericFormat::new(file)))
    }

    /// Protocol for files on an FTP server, read only.
    ///
    /// Creates a value with the branch `ftp`.
    pub fn ftp(url: impl Into<String>) -> Self {
        Self::new(BlockdevOptionsBranch::Ftp(BlockdevOptionsCurlFtp::new(url)))
    }

    /// Protocol for files on an FTP server with TLS, read only.
    ///
    /// Creates a value with the branch `ftps`.
    pub fn ftps(url: impl Into<String>) -> Self {
        Self::new(BlockdevOptionsBranch::Ftps(BlockdevOptionsCurlFtps::new(url)))
    }

    /// Protocol for images on a GlusterFS volume.
    ///
    /// Creates a value with the branch `gluster`. **Deprecated** upstream.
    pub fn gluster(
        volume: impl Into<String>,
        path: impl Into<String>,
        server: impl IntoIterator<Item = impl Into<SocketAddress>>,
    ) -> Self {
        Self::new(BlockdevOptionsBranch::Gluster(BlockdevOptionsGluster::new(volume, path, server)))
    }

    /// Protocol for a CD-ROM drive of the host, with access to its tray.
    ///
    /// Creates a value with the branch `host_cdrom`. Only in builds with `HAVE_HOST_BLOCK_DEVICE`.
    pub fn host_cdrom(filename: impl Into<String>) -> Self {
        Self::new(BlockdevOptionsBranch::HostCdrom(BlockdevOptionsFile::new(filename)))
    }

    /// Protocol for a block device of the host.
    ///
    /// Creates a value with the branch `host_device`. Only in builds with `HAVE_HOST_BLOCK_DEVICE`.
    pub fn host_device(filename: impl Into<String>) -> Self {
        Self::new(BlockdevOptionsBranch::HostDevice(BlockdevOptionsFile::new(filename)))
    }

    /// Protocol for files on a web server, read only.
    ///
    /// Creates a value with the branch `http`.
    pub fn http(url: impl Into<String>) -> Self {
        Self::new(BlockdevOptionsBranch::Http(BlockdevOptionsCurlHttp::new(url)))
    }

    /// Protocol for files on a web server with TLS, read only.
    ///
    /// Creates a value with the branch `https`.
    pub fn https(url: impl Into<String>) -> Self {
        Self::new(BlockdevOptionsBranch::Https(BlockdevOptionsCurlHttps::new(url)))
    }

    /// Protocol for files and block devices of the host, by the library libblkio.
    ///
    /// Creates a value with the branch `io_uring`. Only in builds with `CONFIG_BLKIO`.
    pub fn io_uring(filename: impl Into<String>) -> Self {
        Self::new(BlockdevOptionsBranch::IoUring(BlockdevOptionsIoUring::new(filename)))
    }

    /// Protocol for a logical unit of an iSCSI target, without the host's initiator.
    ///
    /// Creates a value with the branch `iscsi`.
    pub fn iscsi(transport: impl Into<IscsiTransport>, portal: impl Into<String>, target: impl Into<String>) -> Self {
        Self::new(BlockdevOptionsBranch::Iscsi(BlockdevOptionsIscsi::new(transport, portal, target)))
    }

    /// Format of LUKS volumes, which encrypts a node of another driver.
    ///
    /// Creates a value with the branch `luks`.
    pub fn luks(file: impl Into<BlockdevRef>) -> Self {
        Self::new(BlockdevOptionsBranch::Luks(BlockdevOptionsLuks::new(file)))
    }

    /// Protocol for exports of an NBD server.
    ///
    /// Creates a value with the branch `nbd`.
    pub fn nbd(server: impl Into<SocketAddress>) -> Self {
        Self::new(BlockdevOptionsBranch::Nbd(BlockdevOptionsNbd::new(server)))
    }

    /// Protocol for files on an NFS server, without a mount on the host.
    ///
    /// Creates a value with the branch `nfs`.
    pub fn nfs(server: impl Into<NfsServer>, path: impl Into<String>) -> Self {
        Self::new(BlockdevOptionsBranch::Nfs(BlockdevOptionsNfs::new(server, path)))
    }

    /// Protocol without storage, for benchmarks: completes requests by callbacks.
    ///
    /// Creates a value with the branch `null-aio`.
    #[inline]
    pub fn null_aio() -> Self {
        Self::new(BlockdevOptionsBranch::NullAio(BlockdevOptionsNull::new()))
    }

    /// Protocol without storage, for benchmarks: completes requests in coroutines.
    ///
    /// Creates a value with the branch `null-co`.
    #[inline]
    pub fn null_co() -> Self {
        Self::new(BlockdevOptionsBranch::NullCo(BlockdevOptionsNull::new()))
    }

    /// Protocol that drives an NVMe device of the host by VFIO, in place of the kernel.
    ///
    /// Creates a value with the branch `nvme`.
    pub fn nvme(device: impl Into<String>, namespace: i64) -> Self {
        Self::new(BlockdevOptionsBranch::Nvme(BlockdevOptionsNvMe::new(device, namespace)))
    }

    /// Protocol that passes NVMe commands to a character device of the host, by libblkio.
    ///
    /// Creates a value with the branch `nvme-io_uring`. Only in builds with `CONFIG_BLKIO`.
    pub fn nvme_io_uring(path: impl Into<String>) -> Self {
        Self::new(BlockdevOptionsBranch::NvmeIoUring(BlockdevOptionsNvmeIoUring::new(path)))
    }

    /// Format of Parallels images.
    ///
    /// Creates a value with the branch `parallels`.
    pub fn parallels(file: impl Into<BlockdevRef>) -> Self {
        Self::new(BlockdevOptionsBranch::Parallels(BlockdevOptionsGenericFormat::new(file)))
    }

    /// Filter that extends a file in large steps ahead of writes.
    ///
    /// Creates a value with the branch `preallocate`.
    pub fn preallocate(file: impl Into<BlockdevRef>) -> Self {
        Self::new(BlockdevOptionsBranch::Preallocate(BlockdevOptionsPreallocate::new(file)))
    }

    /// First version of QEMU's copy-on-write format; for old images only.
    ///
    /// Creates a value with the branch `qcow`.
    pub fn qcow(file: impl Into<BlockdevRef>) -> Self {
        Self::new(BlockdevOptionsBranch::Qcow(BlockdevOptionsQcow::new(file)))
    }

    /// QEMU's own format, with snapshots, backing images, compression, encryption and bitmaps.
    ///
    /// Creates a value with the branch `qcow2`.
    pub fn qcow2(file: impl Into<BlockdevRef>) -> Self {
        Self::new(BlockdevOptionsBranch::Qcow2(BlockdevOptionsQcow2::new(file)))
    }

    /// Former format of QEMU with backing images; for old images only.
    ///
    /// Creates a value with the branch `qed`.
    pub fn qed(file: impl Into<BlockdevRef>) -> Self {
        Self::new(BlockdevOptionsBranch::Qed(BlockdevOptionsGenericCowFormat::new(file)))
    }

    /// Driver that keeps copies in several nodes and decides reads by vote.
    ///
    /// Creates a value with the branch `quorum`.
    pub fn quorum(children: impl IntoIterator<Item = impl Into<BlockdevRef>>, vote_threshold: i64) -> Self {
        Self::new(BlockdevOptionsBranch::Quorum(BlockdevOptionsQuorum::new(children, vote_threshold)))
    }

    /// Data as it is, without metadata. It can also show a part of another node.
    ///
    /// Creates a value with the branch `raw`.
    pub fn raw(file: impl Into<BlockdevRef>) -> Self {
        Self::new(BlockdevOptionsBranch::Raw(BlockdevOptionsRaw::new(file)))
    }

    /// Protocol for images of a Ceph cluster.
    ///
    /// Creates a value with the branch `rbd`.
    pub fn rbd(pool: impl Into<String>, image: impl Into<String>) -> Self {
        Self::new(BlockdevOptionsBranch::Rbd(BlockdevOptionsRbd::new(pool, image)))
    }

    /// Driver for the disks of a pair of machines kept in step (COLO).
    ///
    /// Creates a value with the branch `replication`. Only in builds with `CONFIG_REPLICATION`.
    pub fn replication(file: impl Into<BlockdevRef>, mode: impl Into<ReplicationMode>) -> Self {
        Self::new(BlockdevOptionsBranch::Replication(BlockdevOptionsReplication::new(file, mode)))
    }

    /// Protocol for files on another host, by SFTP.
    ///
    /// Creates a value with the branch `ssh`.
    pub fn ssh(server: impl Into<InetSocketAddress>, path: impl Into<String>) -> Self {
        Self::new(BlockdevOptionsBranch::Ssh(BlockdevOptionsSsh::new(server, path)))
    }

    /// Filter that limits the rate of I/O.
    ///
    /// Creates a value with the branch `throttle`.
    pub fn throttle(throttle_group: impl Into<String>, file: impl Into<BlockdevRef>) -> Self {
        Self::new(BlockdevOptionsBranch::Throttle(BlockdevOptionsThrottle::new(throttle_group, file)))
    }

    /// Format of VirtualBox images.
    ///
    /// Creates a value with the branch `vdi`.
    pub fn vdi(file: impl Into<BlockdevRef>) -> Self {
        Self::new(BlockdevOptionsBranch::Vdi(BlockdevOptionsGenericFormat::new(file)))
    }

    /// Format of newer Hyper-V images.
    ///
    /// Creates a value with the branch `vhdx`.
    pub fn vhdx(file: impl Into<BlockdevRef>) -> Self {
        Self::new(BlockdevOptionsBranch::Vhdx(BlockdevOptionsGenericFormat::new(file)))
    }

    /// Protocol that drives a virtio-blk PCI device of the host, by libblkio.
    ///
    /// Creates a value with the branch `virtio-blk-vfio-pci`. Only in builds with `CONFIG_BLKIO`.
    pub fn virtio_blk_vfio_pci(path: impl Into<String>) -> Self {
        Self::new(BlockdevOptionsBranch::VirtioBlkVfioPci(BlockdevOptionsVirtioBlkVfioPci::new(path)))
    }

    /// Protocol for a vhost-user-blk server on a Unix socket, by libblkio.
    ///
    /// Creates a value with the branch `virtio-blk-vhost-user`. Only in builds with `CONFIG_BLKIO`.
    pub fn virtio_blk_vhost_user(path: impl Into<String>) -> Self {
        Self::new(BlockdevOptionsBranch::VirtioBlkVhostUser(BlockdevOptionsVirtioBlkVhostUser::new(path)))
    }

    /// Protocol for a vDPA device of the host, by libblkio.
    ///
    /// Creates a value with the branch `virtio-blk-vhost-vdpa`. Only in builds with `CONFIG_BLKIO`.
    pub fn virtio_blk_vhost_vdpa(path: impl Into<String>) -> Self {
        Self::new(BlockdevOptionsBranch::VirtioBlkVhostVdpa(BlockdevOptionsVirtioBlkVhostVdpa::new(path)))
    }

    /// Format of VMware images.
    ///
    /// Creates a value with the branch `vmdk`.
    pub fn vmdk(file: impl Into<BlockdevRef>) -> Self {
        Self::new(BlockdevOptionsBranch::Vmdk(BlockdevOptionsGenericCowFormat::new(file)))
    }

    /// Format of Virtual PC and older Hyper-V images (VHD).
    ///
    /// Creates a value with the branch `vpc`.
    pub fn vpc(file: impl Into<BlockdevRef>) -> Self {
        Self::new(BlockdevOptionsBranch::Vpc(BlockdevOptionsGenericFormat::new(file)))
    }

    /// Protocol that presents a directory of the host as a FAT file system.
    ///
    /// Creates a value with the branch `vvfat`.
    pub fn vvfat(dir: impl Into<String>) -> Self {
        Self::new(BlockdevOptionsBranch::Vvfat(BlockdevOptionsVvfat::new(dir)))
    }
}

/// The branches of [`BlockdevOptions`], by the value of `driver`.
///
/// `into` converts the members of a branch if no other branch has the same ones. For all others, name
/// the branch, such as `BlockdevOptionsBranch::Bochs`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BlockdevOptionsBranch {
    /// Filter that injects errors, for tests.
    Blkdebug(BlockdevOptionsBlkdebug),
    /// Filter that records all writes in a log, in the format of dm-log-writes.
    Blklogwrites(BlockdevOptionsBlklogwrites),
    /// Filter for record and replay of the guest's execution.
    Blkreplay(BlockdevOptionsBlkreplay),
    /// Filter that compares two images at each read, for tests.
    Blkverify(BlockdevOptionsBlkverify),
    /// Format of the Bochs emulator, read only.
    Bochs(BlockdevOptionsGenericFormat),
    /// Format of compressed loop images, read only.
    Cloop(BlockdevOptionsGenericFormat),
    /// Filter that writes all data compressed; the format below must support it.
    Compress(BlockdevOptionsGenericFormat),
    /// Filter that saves old data before it is overwritten, as backup jobs use.
    CopyBeforeWrite(BlockdevOptionsCbw),
    /// Filter that stores data read from backing images in the topmost image.
    CopyOnRead(BlockdevOptionsCor),
    /// Format of macOS disk images, read only.
    Dmg(BlockdevOptionsGenericFormat),
    /// Protocol for plain files of the host.
    File(BlockdevOptionsFile),
    /// Driver that gives access to the state kept by a `copy-before-write` filter, read only apart from discards.
    SnapshotAccess(BlockdevOptionsGenericFormat),
    /// Protocol for files on an FTP server, read only.
    Ftp(BlockdevOptionsCurlFtp),
    /// Protocol for files on an FTP server with TLS, read only.
    Ftps(BlockdevOptionsCurlFtps),
    /// Protocol for images on a GlusterFS volume.
    ///
    /// Branch `gluster`. **Deprecated** upstream.
    Gluster(BlockdevOptionsGluster),
    /// Protocol for a CD-ROM drive of the host, with access to its tray.
    ///
    /// Branch `host_cdrom`. Only in builds with `HAVE_HOST_BLOCK_DEVICE`.
    HostCdrom(BlockdevOptionsFile),
    /// Protocol for a block device of the host.
    ///
    /// Branch `host_device`. Only in builds with `HAVE_HOST_BLOCK_DEVICE`.
    HostDevice(BlockdevOptionsFile),
    /// Protocol for files on a web server, read only.
    Http(BlockdevOptionsCurlHttp),
    /// Protocol for files on a web server with TLS, read only.
    Https(BlockdevOptionsCurlHttps),
    /// Protocol for files and block devices of the host, by the library libblkio.
    ///
    /// Branch `io_uring`. Only in builds with `CONFIG_BLKIO`.
    IoUring(BlockdevOptionsIoUring),
    /// Protocol for a logical unit of an iSCSI target, without the host's initiator.
    Iscsi(BlockdevOptionsIscsi),
    /// Format of LUKS volumes, which encrypts a node of another driver.
    Luks(BlockdevOptionsLuks),
    /// Protocol for exports of an NBD server.
    Nbd(BlockdevOptionsNbd),
    /// Protocol for files on an NFS server, without a mount on the host.
    Nfs(BlockdevOptionsNfs),
    /// Protocol without storage, for benchmarks: completes requests by callbacks.
    NullAio(BlockdevOptionsNull),
    /// Protocol without storage, for benchmarks: completes requests in coroutines.
    NullCo(BlockdevOptionsNull),
    /// Protocol that drives an NVMe device of the host by VFIO, in place of the kernel.
    Nvme(BlockdevOptionsNvMe),
    /// Protocol that passes NVMe commands to a character device of the host, by libblkio.
    ///
    /// Branch `nvme-io_uring`. Only in builds with `CONFIG_BLKIO`.
    NvmeIoUring(BlockdevOptionsNvmeIoUring),
    /// Format of Parallels images.
    Parallels(BlockdevOptionsGenericFormat),
    /// Filter that extends a file in large steps ahead of writes.
    Preallocate(BlockdevOptionsPreallocate),
    /// First version of QEMU's copy-on-write format; for old images only.
    Qcow(BlockdevOptionsQcow),
    /// QEMU's own format, with snapshots, backing images, compression, encryption and bitmaps.
    Qcow2(BlockdevOptionsQcow2),
    /// Former format of QEMU with backing images; for old images only.
    Qed(BlockdevOptionsGenericCowFormat),
    /// Driver that keeps copies in several nodes and decides reads by vote.
    Quorum(BlockdevOptionsQuorum),
    /// Data as it is, without metadata. It can also show a part of another node.
    Raw(BlockdevOptionsRaw),
    /// Protocol for images of a Ceph cluster.
    Rbd(BlockdevOptionsRbd),
    /// Driver for the disks of a pair of machines kept in step (COLO).
    ///
    /// Branch `replication`. Only in builds with `CONFIG_REPLICATION`.
    Replication(BlockdevOptionsReplication),
    /// Protocol for files on another host, by SFTP.
    Ssh(BlockdevOptionsSsh),
    /// Filter that limits the rate of I/O.
    Throttle(BlockdevOptionsThrottle),
    /// Format of VirtualBox images.
    Vdi(BlockdevOptionsGenericFormat),
    /// Format of newer Hyper-V images.
    Vhdx(BlockdevOptionsGenericFormat),
    /// Protocol that drives a virtio-blk PCI device of the host, by libblkio.
    ///
    /// Branch `virtio-blk-vfio-pci`. Only in builds with `CONFIG_BLKIO`.
    VirtioBlkVfioPci(BlockdevOptionsVirtioBlkVfioPci),
    /// Protocol for a vhost-user-blk server on a Unix socket, by libblkio.
    ///
    /// Branch `virtio-blk-vhost-user`. Only in builds with `CONFIG_BLKIO`.
    VirtioBlkVhostUser(BlockdevOptionsVirtioBlkVhostUser),
    /// Protocol for a vDPA device of the host, by libblkio.
    ///
    /// Branch `virtio-blk-vhost-vdpa`. Only in builds with `CONFIG_BLKIO`.
    VirtioBlkVhostVdpa(BlockdevOptionsVirtioBlkVhostVdpa),
    /// Format of VMware images.
    Vmdk(BlockdevOptionsGenericCowFormat),
    /// Format of Virtual PC and older Hyper-V images (VHD).
    Vpc(BlockdevOptionsGenericFormat),
    /// Protocol that presents a directory of the host as a FAT file system.
    Vvfat(BlockdevOptionsVvfat),
}

impl From<BlockdevOptionsBlkdebug> for BlockdevOptionsBranch {
    #[inline]
    fn from(value: BlockdevOptionsBlkdebug) -> Self {
        Self::Blkdebug(value)
    }
}

impl From<BlockdevOptionsBlklogwrites> for BlockdevOptionsBranch {
    #[inline]
    fn from(value: BlockdevOptionsBlklogwrites) -> Self {
        Self::Blklogwrites(value)
    }
}

impl From<BlockdevOptionsBlkreplay> for BlockdevOptionsBranch {
    #[inline]
    fn from(value: BlockdevOptionsBlkreplay) -> Self {
        Self::Blkreplay(value)
    }
}

impl From<BlockdevOptionsBlkverify> for BlockdevOptionsBranch {
    #[inline]
    fn from(value: BlockdevOptionsBlkverify) -> Self {
        Self::Blkverify(value)
    }
}

impl From<BlockdevOptionsCbw> for BlockdevOptionsBranch {
    #[inline]
    fn from(value: BlockdevOptionsCbw) -> Self {
        Self::CopyBeforeWrite(value)
    }
}

impl From<BlockdevOptionsCor> for BlockdevOptionsBranch {
    #[inline]
    fn from(value: BlockdevOptionsCor) -> Self {
        Self::CopyOnRead(value)
    }
}

impl From<BlockdevOptionsCurlFtp> for BlockdevOptionsBranch {
    #[inline]
    fn from(value: BlockdevOptionsCurlFtp) -> Self {
        Self::Ftp(value)
    }
}

impl From<BlockdevOptionsCurlFtps> for BlockdevOptionsBranch {
    #[inline]
    fn from(value: BlockdevOptionsCurlFtps) -> Self {
        Self::Ftps(value)
    }
}

impl From<BlockdevOptionsGluster> for BlockdevOptionsBranch {
    #[inline]
    fn from(value: BlockdevOptionsGluster) -> Self {
        Self::Gluster(value)
    }
}

impl From<BlockdevOptionsCurlHttp> for BlockdevOptionsBranch {
    #[inline]
    fn from(value: BlockdevOptionsCurlHttp) -> Self {
        Self::Http(value)
    }
}

impl From<BlockdevOptionsCurlHttps> for BlockdevOptionsBranch {
    #[inline]
    fn from(value: BlockdevOptionsCurlHttps) -> Self {
        Self::Https(value)
    }
}

impl From<BlockdevOptionsIoUring> for BlockdevOptionsBranch {
    #[inline]
    fn from(value: BlockdevOptionsIoUring) -> Self {
        Self::IoUring(value)
    }
}

impl From<BlockdevOptionsIscsi> for BlockdevOptionsBranch {
    #[inline]
    fn from(value: BlockdevOptionsIscsi) -> Self {
        Self::Iscsi(value)
    }
}

impl From<BlockdevOptionsLuks> for BlockdevOptionsBranch {
    #[inline]
    fn from(value: BlockdevOptionsLuks) -> Self {
        Self::Luks(value)
    }
}

impl From<BlockdevOptionsNbd> for BlockdevOptionsBranch {
    #[inline]
    fn from(value: BlockdevOptionsNbd) -> Self {
        Self::Nbd(value)
    }
}

impl From<BlockdevOptionsNfs> for BlockdevOptionsBranch {
    #[inline]
    fn from(value: BlockdevOptionsNfs) -> Self {
        Self::Nfs(value)
    }
}

impl From<BlockdevOptionsNvMe> for BlockdevOptionsBranch {
    #[inline]
    fn from(value: BlockdevOptionsNvMe) -> Self {
        Self::Nvme(value)
    }
}

impl From<BlockdevOptionsNvmeIoUring> for BlockdevOptionsBranch {
    #[inline]
    fn from(value: BlockdevOptionsNvmeIoUring) -> Self {
        Self::NvmeIoUring(value)
    }
}

impl From<BlockdevOptionsPreallocate> for BlockdevOptionsBranch {
    #[inline]
    fn from(value: BlockdevOptionsPreallocate) -> Self {
        Self::Preallocate(value)
    }
}

impl From<BlockdevOptionsQcow> for BlockdevOptionsBranch {
    #[inline]
    fn from(value: BlockdevOptionsQcow) -> Self {
        Self::Qcow(value)
    }
}

impl From<BlockdevOptionsQcow2> for BlockdevOptionsBranch {
    #[inline]
    fn from(value: BlockdevOptionsQcow2) -> Self {
        Self::Qcow2(value)
    }
}

impl From<BlockdevOptionsQuorum> for BlockdevOptionsBranch {
    #[inline]
    fn from(value: BlockdevOptionsQuorum) -> Self {
        Self::Quorum(value)
    }
}

impl From<BlockdevOptionsRaw> for BlockdevOptionsBranch {
    #[inline]
    fn from(value: BlockdevOptionsRaw) -> Self {
        Self::Raw(value)
    }
}

impl From<BlockdevOptionsRbd> for BlockdevOptionsBranch {
    #[inline]
    fn from(value: BlockdevOptionsRbd) -> Self {
        Self::Rbd(value)
    }
}

impl From<BlockdevOptionsReplication> for BlockdevOptionsBranch {
    #[inline]
    fn from(value: BlockdevOptionsReplication) -> Self {
        Self::Replication(value)
    }
}

impl From<BlockdevOptionsSsh> for BlockdevOptionsBranch {
    #[inline]
    fn from(value: BlockdevOptionsSsh) -> Self {
        Self::Ssh(value)
    }
}

impl From<BlockdevOptionsThrottle> for BlockdevOptionsBranch {
    #[inline]
    fn from(value: BlockdevOptionsThrottle) -> Self {
        Self::Throttle(value)
    }
}

impl From<BlockdevOptionsVirtioBlkVfioPci> for BlockdevOptionsBranch {
    #[inline]
    fn from(value: BlockdevOptionsVirtioBlkVfioPci) -> Self {
        Self::VirtioBlkVfioPci(value)
    }
}

impl From<BlockdevOptionsVirtioBlkVhostUser> for BlockdevOptionsBranch {
    #[inline]
    fn from(value: BlockdevOptionsVirtioBlkVhostUser) -> Self {
        Self::VirtioBlkVhostUser(value)
    }
}

impl From<BlockdevOptionsVirtioBlkVhostVdpa> for BlockdevOptionsBranch {
    #[inline]
    fn from(value: BlockdevOptionsVirtioBlkVhostVdpa) -> Self {
        Self::VirtioBlkVhostVdpa(value)
    }
}

impl From<BlockdevOptionsVvfat> for BlockdevOptionsBranch {
    #[inline]
    fn from(value: BlockdevOptionsVvfat) -> Self {
        Self::Vvfat(value)
    }
}

union! {
    sent BlockdevOptions {
        node_name: "node-name" optional,
        discard: "discard" optional,
        cache: "cache" optional,
        active: "active" optional,
        read_only: "read-only" optional,
        auto_read_only: "auto-read-only" optional,
        force_share: "force-share" optional,
        detect_zeroes: "detect-zeroes" optional,
    }
    driver: BlockdevDriver = "driver" required,
    branch: BlockdevOptionsBranch {
        "blkdebug" Blkdebug(BlockdevOptionsBlkdebug),
        "blklogwrites" Blklogwrites(BlockdevOptionsBlklogwrites),
        "blkreplay" Blkreplay(BlockdevOptionsBlkreplay),
        "blkverify" Blkverify(BlockdevOptionsBlkverify),
        "bochs" Bochs(BlockdevOptionsGenericFormat),
        "cloop" Cloop(BlockdevOptionsGenericFormat),
        "compress" Compress(BlockdevOptionsGenericFormat),
        "copy-before-write" CopyBeforeWrite(BlockdevOptionsCbw),
        "copy-on-read" CopyOnRead(BlockdevOptionsCor),
        "dmg" Dmg(BlockdevOptionsGenericFormat),
        "file" File(BlockdevOptionsFile),
        "snapshot-access" SnapshotAccess(BlockdevOptionsGenericFormat),
        "ftp" Ftp(BlockdevOptionsCurlFtp),
        "ftps" Ftps(BlockdevOptionsCurlFtps),
        "gluster" Gluster(BlockdevOptionsGluster),
        "host_cdrom" HostCdrom(BlockdevOptionsFile),
        "host_device" HostDevice(BlockdevOptionsFile),
        "http" Http(BlockdevOptionsCurlHttp),
        "https" Https(BlockdevOptionsCurlHttps),
        "io_uring" IoUring(BlockdevOptionsIoUring),
        "iscsi" Iscsi(BlockdevOptionsIscsi),
        "luks" Luks(BlockdevOptionsLuks),
        "nbd" Nbd(BlockdevOptionsNbd),
        "nfs" Nfs(BlockdevOptionsNfs),
        "null-aio" NullAio(BlockdevOptionsNull),
        "null-co" NullCo(BlockdevOptionsNull),
        "nvme" Nvme(BlockdevOptionsNvMe),
        "nvme-io_uring" NvmeIoUring(BlockdevOptionsNvmeIoUring),
        "parallels" Parallels(BlockdevOptionsGenericFormat),
        "preallocate" Preallocate(BlockdevOptionsPreallocate),
        "qcow" Qcow(BlockdevOptionsQcow),
        "qcow2" Qcow2(BlockdevOptionsQcow2),
        "qed" Qed(BlockdevOptionsGenericCowFormat),
        "quorum" Quorum(BlockdevOptionsQuorum),
        "raw" Raw(BlockdevOptionsRaw),
        "rbd" Rbd(BlockdevOptionsRbd),
        "replication" Replication(BlockdevOptionsReplication),
        "ssh" Ssh(BlockdevOptionsSsh),
        "throttle" Throttle(BlockdevOptionsThrottle),
        "vdi" Vdi(BlockdevOptionsGenericFormat),
        "vhdx" Vhdx(BlockdevOptionsGenericFormat),
        "virtio-blk-vfio-pci" VirtioBlkVfioPci(BlockdevOptionsVirtioBlkVfioPci),
        "virtio-blk-vhost-user" VirtioBlkVhostUser(BlockdevOptionsVirtioBlkVhostUser),
        "virtio-blk-vhost-vdpa" VirtioBlkVhostVdpa(BlockdevOptionsVirtioBlkVhostVdpa),
        "vmdk" Vmdk(BlockdevOptionsGenericCowFormat),
        "vpc" Vpc(BlockdevOptionsGenericFormat),
        "vvfat" Vvfat(BlockdevOptionsVvfat),
    }
}

/// Block node, given by its name or by options that open a new one.
///
/// The alternate `BlockdevRef`, since QEMU 2.9.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Alternate-,BlockdevRef)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BlockdevRef {
    /// An object.
    Definition(Box<BlockdevOptions>),
    /// A string.
    Reference(String),
}

impl From<BlockdevOptions> for BlockdevRef {
    #[inline]
    fn from(value: BlockdevOptions) -> Self {
        Self::Definition(Box::new(value))
    }
}

impl From<String> for BlockdevRef {
    #[inline]
    fn from(value: String) -> Self {
        Self::Reference(value)
    }
}

impl From<&str> for BlockdevRef {
    #[inline]
    fn from(value: &str) -> Self {
        Self::Reference(value.to_owned())
    }
}

alternate! { sent BlockdevRef, "an object or a string", {
    object Definition(Box<BlockdevOptions>),
    string Reference(String),
} }

/// Block node, given by its name or by options that open a new one, or `null` for none.
///
/// An empty string also means none; it is deprecated.
///
/// The alternate `BlockdevRefOrNull`, since QEMU 2.9.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Alternate-,BlockdevRefOrNull)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BlockdevRefOrNull {
    /// An object.
    Definition(Box<BlockdevOptions>),
    /// A string.
    Reference(String),
    /// Null.
    Null,
}

impl From<BlockdevOptions> for BlockdevRefOrNull {
    #[inline]
    fn from(value: BlockdevOptions) -> Self {
        Self::Definition(Box::new(value))
    }
}

impl From<String> for BlockdevRefOrNull {
    #[inline]
    fn from(value: String) -> Self {
        Self::Reference(value)
    }
}

impl From<&str> for BlockdevRefOrNull {
    #[inline]
    fn from(value: &str) -> Self {
        Self::Reference(value.to_owned())
    }
}

alternate! { sent BlockdevRefOrNull, "an object or a string or null", {
    object Definition(Box<BlockdevOptions>),
    string Reference(String),
    null Null,
} }

/// Options for the creation of a plain file on the host.
///
/// The struct `BlockdevCreateOptionsFile`, since QEMU 2.12.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevCreateOptionsFile)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevCreateOptionsFile {
    /// Path of the new file on the host. An existing file is overwritten.
    pub filename: String,
    /// Length of the file. Unit: bytes.
    pub size: u64,
    /// Whether space is reserved at once: `off`, `falloc` or `full`. Default: `off`.
    pub preallocation: Option<PreallocMode>,
    /// Whether copy-on-write of the file is switched off, on Btrfs only. Default: `false`.
    pub nocow: Option<bool>,
    /// Least amount by which the file system extends the file. 0 sets no hint. Unit: bytes. Default: `1048576` (1
    /// MiB).
    ///
    /// Member `extent-size-hint`, since QEMU 5.1.
    #[doc(alias = "extent-size-hint")]
    pub extent_size_hint: Option<u64>,
}

impl BlockdevCreateOptionsFile {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(filename: impl Into<String>, size: u64) -> Self {
        Self { filename: filename.into(), size, preallocation: None, nocow: None, extent_size_hint: None }
    }

    /// Sets `preallocation`. Whether space is reserved at once: `off`, `falloc` or `full`. Default: `off`.
    #[must_use]
    pub fn preallocation(mut self, preallocation: impl Into<PreallocMode>) -> Self {
        self.preallocation = Some(preallocation.into());
        self
    }

    /// Sets `nocow`. Whether copy-on-write of the file is switched off, on Btrfs only. Default: `false`.
    #[must_use]
    #[inline]
    pub fn nocow(mut self, nocow: bool) -> Self {
        self.nocow = Some(nocow);
        self
    }

    /// Sets `extent-size-hint`. Least amount by which the file system extends the file. 0 sets no hint. Unit:
    /// bytes. Default: `1048576` (1 MiB).
    #[must_use]
    #[inline]
    pub fn extent_size_hint(mut self, extent_size_hint: u64) -> Self {
        self.extent_size_hint = Some(extent_size_hint);
        self
    }
}

record! { sent BlockdevCreateOptionsFile {
    filename: "filename" required,
    size: "size" required,
    preallocation: "preallocation" optional,
    nocow: "nocow" optional,
    extent_size_hint: "extent-size-hint" optional,
} }

/// Options for the creation of a file on a GlusterFS volume.
///
/// The struct `BlockdevCreateOptionsGluster`, since QEMU 2.12.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevCreateOptionsGluster)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevCreateOptionsGluster {
    /// Volume and path of the new file.
    pub location: BlockdevOptionsGluster,
    /// Length of the file. Unit: bytes.
    pub size: u64,
    /// Whether space is reserved at once: `off`, `falloc` or `full`. Default: `off`.
    pub preallocation: Option<PreallocMode>,
}

impl BlockdevCreateOptionsGluster {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(location: impl Into<BlockdevOptionsGluster>, size: u64) -> Self {
        Self { location: location.into(), size, preallocation: None }
    }

    /// Sets `preallocation`. Whether space is reserved at once: `off`, `falloc` or `full`. Default: `off`.
    #[must_use]
    pub fn preallocation(mut self, preallocation: impl Into<PreallocMode>) -> Self {
        self.preallocation = Some(preallocation.into());
        self
    }
}

record! { sent BlockdevCreateOptionsGluster {
    location: "location" required,
    size: "size" required,
    preallocation: "preallocation" optional,
} }

/// Options for the creation of a LUKS volume on a node.
///
/// The struct `BlockdevCreateOptionsLUKS`, since QEMU 2.12.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevCreateOptionsLUKS)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevCreateOptionsLuks {
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
    /// Node for the data. Can be left out if there is a `header` and no preallocation.
    pub file: Option<BlockdevRef>,
    /// Node for a header that is stored apart from the data. If absent: the header precedes the data.
    ///
    /// Member `header`, since QEMU 9.0.
    pub header: Option<BlockdevRef>,
    /// Size of the disk, without the header. Unit: bytes.
    pub size: u64,
    /// Whether space is reserved at once. Default: `off`.
    ///
    /// Member `preallocation`, since QEMU 4.2.
    pub preallocation: Option<PreallocMode>,
}

impl BlockdevCreateOptionsLuks {
    /// Creates a value with the mandatory members and no optional one.
    #[inline]
    pub fn new(size: u64) -> Self {
        Self {
            key_secret: None,
            cipher_alg: None,
            cipher_mode: None,
            ivgen_alg: None,
            ivgen_hash_alg: None,
            hash_alg: None,
            iter_time: None,
            file: None,
            header: None,
            size,
            preallocation: None,
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

    /// Sets `file`. Node for the data. Can be left out if there is a `header` and no preallocation.
    #[must_use]
    pub fn file(mut self, file: impl Into<BlockdevRef>) -> Self {
        self.file = Some(file.into());
        self
    }

    /// Sets `header`. Node for a header that is stored apart from the data. If absent: the header precedes the
    /// data.
    #[must_use]
    pub fn header(mut self, header: impl Into<BlockdevRef>) -> Self {
        self.header = Some(header.into());
        self
    }

    /// Sets `preallocation`. Whether space is reserved at once. Default: `off`.
    #[must_use]
    pub fn preallocation(mut self, preallocation: impl Into<PreallocMode>) -> Self {
        self.preallocation = Some(preallocation.into());
        self
    }
}

record! { sent BlockdevCreateOptionsLuks {
    key_secret: "key-secret" optional,
    cipher_alg: "cipher-alg" optional,
    cipher_mode: "cipher-mode" optional,
    ivgen_alg: "ivgen-alg" optional,
    ivgen_hash_alg: "ivgen-hash-alg" optional,
    hash_alg: "hash-alg" optional,
    iter_time: "iter-time" optional,
    file: "file" optional,
    header: "header" optional,
    size: "size" required,
    preallocation: "preallocation" optional,
} }

/// Options for the creation of a file on an NFS server.
///
/// The struct `BlockdevCreateOptionsNfs`, since QEMU 2.12.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevCreateOptionsNfs)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevCreateOptionsNfs {
    /// Server and path of the new file.
    pub location: BlockdevOptionsNfs,
    /// Length of the file. Unit: bytes.
    pub size: u64,
}

impl BlockdevCreateOptionsNfs {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(location: impl Into<BlockdevOptionsNfs>, size: u64) -> Self {
        Self { location: location.into(), size }
    }
}

record! { sent BlockdevCreateOptionsNfs {
    location: "location" required,
    size: "size" required,
} }

/// Options for the creation of a Parallels image on a node.
///
/// The struct `BlockdevCreateOptionsParallels`, since QEMU 2.12.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevCreateOptionsParallels)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevCreateOptionsParallels {
    /// Node that receives the image.
    pub file: BlockdevRef,
    /// Size of the disk that the guest sees. Unit: bytes.
    pub size: u64,
    /// Unit of allocation. Unit: bytes. Default: `1048576` (1 MiB).
    #[doc(alias = "cluster-size")]
    pub cluster_size: Option<u64>,
}

impl BlockdevCreateOptionsParallels {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(file: impl Into<BlockdevRef>, size: u64) -> Self {
        Self { file: file.into(), size, cluster_size: None }
    }

    /// Sets `cluster-size`. Unit of allocation. Unit: bytes. Default: `1048576` (1 MiB).
    #[must_use]
    #[inline]
    pub fn cluster_size(mut self, cluster_size: u64) -> Self {
        self.cluster_size = Some(cluster_size);
        self
    }
}

record! { sent BlockdevCreateOptionsParallels {
    file: "file" required,
    size: "size" required,
    cluster_size: "cluster-size" optional,
} }

/// Options for the creation of an image of the old qcow format on a node.
///
/// The struct `BlockdevCreateOptionsQcow`, since QEMU 2.12.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevCreateOptionsQcow)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevCreateOptionsQcow {
    /// Node that receives the image.
    pub file: BlockdevRef,
    /// Size of the disk that the guest sees. Unit: bytes.
    pub size: u64,
    /// Name of the backing image to record. If absent: no backing image.
    #[doc(alias = "backing-file")]
    pub backing_file: Option<String>,
    /// Encryption of the image. If absent: not encrypted.
    pub encrypt: Option<QCryptoBlockCreateOptions>,
}

impl BlockdevCreateOptionsQcow {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(file: impl Into<BlockdevRef>, size: u64) -> Self {
        Self { file: file.into(), size, backing_file: None, encrypt: None }
    }

    /// Sets `backing-file`. Name of the backing image to record. If absent: no backing image.
    #[must_use]
    pub fn backing_file(mut self, backing_file: impl Into<String>) -> Self {
        self.backing_file = Some(backing_file.into());
        self
    }

    /// Sets `encrypt`. Encryption of the image. If absent: not encrypted.
    #[must_use]
    pub fn encrypt(mut self, encrypt: impl Into<QCryptoBlockCreateOptions>) -> Self {
        self.encrypt = Some(encrypt.into());
        self
    }
}

record! { sent BlockdevCreateOptionsQcow {
    file: "file" required,
    size: "size" required,
    backing_file: "backing-file" optional,
    encrypt: "encrypt" optional,
} }

/// Version of the qcow2 format.
///
/// The enum `BlockdevQcow2Version`, since QEMU 2.12.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,BlockdevQcow2Version)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BlockdevQcow2Version {
    /// Readable by QEMU 0.10 and later; without lazy refcounts, zero clusters and bitmaps.
    V2,
    /// Readable by QEMU 1.1 and later. The usual choice.
    V3,
}

enumeration! { sent BlockdevQcow2Version {
    "v2" V2,
    "v3" V3,
} }

/// Compression method of a qcow2 image.
///
/// The enum `Qcow2CompressionType`, since QEMU 5.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,Qcow2CompressionType)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Qcow2CompressionType {
    /// Deflate. Readable by all versions of QEMU.
    Zlib,
    /// Zstandard. Faster; readable by QEMU 5.1 and later, if built with it.
    ///
    /// Value `zstd`. Only in builds with `CONFIG_ZSTD`.
    Zstd,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { both Qcow2CompressionType {
    "zlib" Zlib,
    "zstd" Zstd,
} open }

/// Options for the creation of a qcow2 image on a node.
///
/// The struct `BlockdevCreateOptionsQcow2`, since QEMU 2.12.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevCreateOptionsQcow2)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevCreateOptionsQcow2 {
    /// Node that receives the image, or its metadata if there is a `data-file`.
    pub file: BlockdevRef,
    /// Node for the guest's data, outside the image. If absent: the data is in the image.
    ///
    /// Member `data-file`, since QEMU 4.0.
    #[doc(alias = "data-file")]
    pub data_file: Option<BlockdevRef>,
    /// Whether the data file is always readable as a raw image. Excludes a backing image. Default: `false`.
    ///
    /// Member `data-file-raw`, since QEMU 4.0.
    #[doc(alias = "data-file-raw")]
    pub data_file_raw: Option<bool>,
    /// Whether clusters are divided into 32 subclusters. Makes large clusters efficient with small writes; needs
    /// clusters of at least 16 KiB. Default: `false`.
    ///
    /// Member `extended-l2`, since QEMU 5.2.
    #[doc(alias = "extended-l2")]
    pub extended_l2: Option<bool>,
    /// Size of the disk that the guest sees. A multiple of 512. Unit: bytes.
    pub size: u64,
    /// Version of the format. Default: `v3`.
    pub version: Option<BlockdevQcow2Version>,
    /// Name of the backing image to record: absolute, or relative to the image's directory. QEMU does not open it.
    /// If absent: no backing image.
    #[doc(alias = "backing-file")]
    pub backing_file: Option<String>,
    /// Format of the backing image to record. Always give it with `backing-file`, so that the format is never
    /// guessed. If absent: not recorded.
    #[doc(alias = "backing-fmt")]
    pub backing_fmt: Option<BlockdevDriver>,
    /// Encryption of the image. If absent: not encrypted.
    pub encrypt: Option<QCryptoBlockCreateOptions>,
    /// Unit of allocation. A power of 2. Unit: bytes. Default: `65536` (64 KiB). Range: 512 to 2097152.
    #[doc(alias = "cluster-size")]
    pub cluster_size: Option<u64>,
    /// Whether space is reserved at once. Default: `off`.
    pub preallocation: Option<PreallocMode>,
    /// Whether updates of reference counts may be postponed. Needs version `v3`. Default: `false`.
    #[doc(alias = "lazy-refcounts")]
    pub lazy_refcounts: Option<bool>,
    /// Width of a reference count: a power of 2. Limits the number of snapshots. `v2` needs 16. Unit: bits.
    /// Default: `16`. Range: 1 to 64.
    #[doc(alias = "refcount-bits")]
    pub refcount_bits: Option<i64>,
    /// Method for clusters that are written compressed. Default: `zlib`.
    ///
    /// Member `compression-type`, since QEMU 5.1.
    #[doc(alias = "compression-type")]
    pub compression_type: Option<Qcow2CompressionType>,
}

impl BlockdevCreateOptionsQcow2 {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(file: impl Into<BlockdevRef>, size: u64) -> Self {
        Self {
            file: file.into(),
            data_file: None,
            data_file_raw: None,
            extended_l2: None,
            size,
            version: None,
            backing_file: None,
            backing_fmt: None,
            encrypt: None,
            cluster_size: None,
            preallocation: None,
            lazy_refcounts: None,
            refcount_bits: None,
            compression_type: None,
        }
    }

    /// Sets `data-file`. Node for the guest's data, outside the image. If absent: the data is in the image.
    #[must_use]
    pub fn data_file(mut self, data_file: impl Into<BlockdevRef>) -> Self {
        self.data_file = Some(data_file.into());
        self
    }

    /// Sets `data-file-raw`. Whether the data file is always readable as a raw image. Excludes a backing image.
    /// Default: `false`.
    #[must_use]
    #[inline]
    pub fn data_file_raw(mut self, data_file_raw: bool) -> Self {
        self.data_file_raw = Some(data_file_raw);
        self
    }

    /// Sets `extended-l2`. Whether clusters are divided into 32 subclusters. Makes large clusters efficient with
    /// small writes; needs clusters of at least 16 KiB. Default: `false`.
    #[must_use]
    #[inline]
    pub fn extended_l2(mut self, extended_l2: bool) -> Self {
        self.extended_l2 = Some(extended_l2);
        self
    }

    /// Sets `version`. Version of the format. Default: `v3`.
    #[must_use]
    pub fn version(mut self, version: impl Into<BlockdevQcow2Version>) -> Self {
        self.version = Some(version.into());
        self
    }

    /// Sets `backing-file`. Name of the backing image to record: absolute, or relative to the image's directory.
    /// QEMU does not open it. If absent: no backing image.
    #[must_use]
    pub fn backing_file(mut self, backing_file: impl Into<String>) -> Self {
        self.backing_file = Some(backing_file.into());
        self
    }

    /// Sets `backing-fmt`. Format of the backing image to record. Always give it with `backing-file`, so that the
    /// format is never guessed. If absent: not recorded.
    #[must_use]
    pub fn backing_fmt(mut self, backing_fmt: impl Into<BlockdevDriver>) -> Self {
        self.backing_fmt = Some(backing_fmt.into());
        self
    }

    /// Sets `encrypt`. Encryption of the image. If absent: not encrypted.
    #[must_use]
    pub fn encrypt(mut self, encrypt: impl Into<QCryptoBlockCreateOptions>) -> Self {
        self.encrypt = Some(encrypt.into());
        self
    }

    /// Sets `cluster-size`. Unit of allocation. A power of 2. Unit: bytes. Default: `65536` (64 KiB). Range: 512 to 2097152.
    #[must_use]
    #[inline]
    pub fn cluster_size(mut self, cluster_size: u64) -> Self {
        self.cluster_size = Some(cluster_size);
        self
    }

    /// Sets `preallocation`. Whether space is reserved at once. Default: `off`.
    #[must_use]
    pub fn preallocation(mut self, preallocation: impl Into<PreallocMode>) -> Self {
        self.preallocation = Some(preallocation.into());
        self
    }

    /// Sets `lazy-refcounts`. Whether updates of reference counts may be postponed. Needs version `v3`. Default:
    /// `false`.
    #[must_use]
    #[inline]
    pub fn lazy_refcounts(mut self, lazy_refcounts: bool) -> Self {
        self.lazy_refcounts = Some(lazy_refcounts);
        self
    }

    /// Sets `refcount-bits`. Width of a reference count: a power of 2. Limits the number of snapshots. `v2` needs 16.
    /// Unit: bits. Default: `16`. Range: 1 to 64.
    #[must_use]
    #[inline]
    pub fn refcount_bits(mut self, refcount_bits: i64) -> Self {
        self.refcount_bits = Some(refcount_bits);
        self
    }

    /// Sets `compression-type`. Method for clusters that are written compressed. Default: `zlib`.
    #[must_use]
    pub fn compression_type(mut self, compression_type: impl Into<Qcow2CompressionType>) -> Self {
        self.compression_type = Some(compression_type.into());
        self
    }
}

record! { sent BlockdevCreateOptionsQcow2 {
    file: "file" required,
    data_file: "data-file" optional,
    data_file_raw: "data-file-raw" optional,
    extended_l2: "extended-l2" optional,
    size: "size" required,
    version: "version" optional,
    backing_file: "backing-file" optional,
    backing_fmt: "backing-fmt" optional,
    encrypt: "encrypt" optional,
    cluster_size: "cluster-size" optional,
    preallocation: "preallocation" optional,
    lazy_refcounts: "lazy-refcounts" optional,
    refcount_bits: "refcount-bits" optional,
    compression_type: "compression-type" optional,
} }

/// Options for the creation of a QED image on a node.
///
/// The struct `BlockdevCreateOptionsQed`, since QEMU 2.12.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevCreateOptionsQed)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevCreateOptionsQed {
    /// Node that receives the image.
    pub file: BlockdevRef,
    /// Size of the disk that the guest sees. Unit: bytes.
    pub size: u64,
    /// Name of the backing image to record. If absent: no backing image.
    #[doc(alias = "backing-file")]
    pub backing_file: Option<String>,
    /// Format of the backing image to record. If absent: not recorded.
    #[doc(alias = "backing-fmt")]
    pub backing_fmt: Option<BlockdevDriver>,
    /// Unit of allocation. A power of 2. Unit: bytes. Default: `65536` (64 KiB).
    #[doc(alias = "cluster-size")]
    pub cluster_size: Option<u64>,
    /// Size of the L1 and L2 tables, in clusters. A power of 2. Default: `4`. Range: 1 to 16.
    #[doc(alias = "table-size")]
    pub table_size: Option<i64>,
}

impl BlockdevCreateOptionsQed {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(file: impl Into<BlockdevRef>, size: u64) -> Self {
        Self { file: file.into(), size, backing_file: None, backing_fmt: None, cluster_size: None, table_size: None }
    }

    /// Sets `backing-file`. Name of the backing image to record. If absent: no backing image.
    #[must_use]
    pub fn backing_file(mut self, backing_file: impl Into<String>) -> Self {
        self.backing_file = Some(backing_file.into());
        self
    }

    /// Sets `backing-fmt`. Format of the backing image to record. If absent: not recorded.
    #[must_use]
    pub fn backing_fmt(mut self, backing_fmt: impl Into<BlockdevDriver>) -> Self {
        self.backing_fmt = Some(backing_fmt.into());
        self
    }

    /// Sets `cluster-size`. Unit of allocation. A power of 2. Unit: bytes. Default: `65536` (64 KiB).
    #[must_use]
    #[inline]
    pub fn cluster_size(mut self, cluster_size: u64) -> Self {
        self.cluster_size = Some(cluster_size);
        self
    }

    /// Sets `table-size`. Size of the L1 and L2 tables, in clusters. A power of 2. Default: `4`. Range: 1 to 16.
    #[must_use]
    #[inline]
    pub fn table_size(mut self, table_size: i64) -> Self {
        self.table_size = Some(table_size);
        self
    }
}

record! { sent BlockdevCreateOptionsQed {
    file: "file" required,
    size: "size" required,
    backing_file: "backing-file" optional,
    backing_fmt: "backing-fmt" optional,
    cluster_size: "cluster-size" optional,
    table_size: "table-size" optional,
} }

/// Options for the creation of an image in a Ceph cluster.
///
/// The struct `BlockdevCreateOptionsRbd`, since QEMU 2.12.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevCreateOptionsRbd)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevCreateOptionsRbd {
    /// Cluster, pool and name of the new image. `snapshot` is not allowed.
    pub location: BlockdevOptionsRbd,
    /// Size of the disk. Unit: bytes.
    pub size: u64,
    /// Size of the objects that make up the image. A power of 2. Unit: bytes. If absent: the cluster's own choice.
    #[doc(alias = "cluster-size")]
    pub cluster_size: Option<u64>,
    /// Encryption of the image. If absent: not encrypted.
    ///
    /// Member `encrypt`, since QEMU 6.1.
    pub encrypt: Option<RbdEncryptionCreateOptions>,
}

impl BlockdevCreateOptionsRbd {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(location: impl Into<BlockdevOptionsRbd>, size: u64) -> Self {
        Self { location: location.into(), size, cluster_size: None, encrypt: None }
    }

    /// Sets `cluster-size`. Size of the objects that make up the image. A power of 2. Unit: bytes. If absent: the
    /// cluster's own choice.
    #[must_use]
    #[inline]
    pub fn cluster_size(mut self, cluster_size: u64) -> Self {
        self.cluster_size = Some(cluster_size);
        self
    }

    /// Sets `encrypt`. Encryption of the image. If absent: not encrypted.
    #[must_use]
    pub fn encrypt(mut self, encrypt: impl Into<RbdEncryptionCreateOptions>) -> Self {
        self.encrypt = Some(encrypt.into());
        self
    }
}

record! { sent BlockdevCreateOptionsRbd {
    location: "location" required,
    size: "size" required,
    cluster_size: "cluster-size" optional,
    encrypt: "encrypt" optional,
} }

/// Arrangement of a VMDK image in files.
///
/// The enum `BlockdevVmdkSubformat`, since QEMU 4.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,BlockdevVmdkSubformat)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BlockdevVmdkSubformat {
    /// One file that grows.
    MonolithicSparse,
    /// A descriptor file, and one file of full size.
    MonolithicFlat,
    /// A descriptor file, and files that grow and hold 2 GB of the disk each.
    TwoGbMaxExtentSparse,
    /// A descriptor file, and files of full size that hold 2 GB of the disk each.
    TwoGbMaxExtentFlat,
    /// One compressed file, written from start to end; used in OVA appliances.
    StreamOptimized,
}

enumeration! { sent BlockdevVmdkSubformat {
    "monolithicSparse" MonolithicSparse,
    "monolithicFlat" MonolithicFlat,
    "twoGbMaxExtentSparse" TwoGbMaxExtentSparse,
    "twoGbMaxExtentFlat" TwoGbMaxExtentFlat,
    "streamOptimized" StreamOptimized,
} }

/// Disk controller that a VMDK image names for use by VMware.
///
/// The enum `BlockdevVmdkAdapterType`, since QEMU 4.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,BlockdevVmdkAdapterType)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BlockdevVmdkAdapterType {
    /// IDE controller.
    Ide,
    /// BusLogic SCSI controller.
    Buslogic,
    /// LSI Logic SCSI controller.
    Lsilogic,
    /// Controller of old ESX versions; the descriptor is marked accordingly.
    LegacyEsx,
}

enumeration! { sent BlockdevVmdkAdapterType {
    "ide" Ide,
    "buslogic" Buslogic,
    "lsilogic" Lsilogic,
    "legacyESX" LegacyEsx,
} }

/// Options for the creation of a VMDK image on nodes.
///
/// The struct `BlockdevCreateOptionsVmdk`, since QEMU 4.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevCreateOptionsVmdk)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevCreateOptionsVmdk {
    /// Node that receives the image, or the descriptor for subformats of several files.
    pub file: BlockdevRef,
    /// Size of the disk that the guest sees. Unit: bytes.
    pub size: u64,
    /// Nodes for the data, for subformats with separate data files: one for `monolithicFlat`, one for each 2 GB for
    /// `twoGbMaxExtent*`. Surplus nodes are an error.
    pub extents: Option<Vec<BlockdevRef>>,
    /// Arrangement of the image in files. Default: `monolithicSparse`.
    pub subformat: Option<BlockdevVmdkSubformat>,
    /// Host path of the backing image to record. If absent: no backing image.
    #[doc(alias = "backing-file")]
    pub backing_file: Option<String>,
    /// Disk controller to name in the descriptor. Default: `ide`.
    #[doc(alias = "adapter-type")]
    pub adapter_type: Option<BlockdevVmdkAdapterType>,
    /// Version of VMware's virtual hardware, such as `4` or `6`. Default: `4`.
    pub hwversion: Option<String>,
    /// Version of VMware's guest tools to record. Default: `2147483647`.
    ///
    /// Member `toolsversion`, since QEMU 6.2.
    pub toolsversion: Option<String>,
    /// Whether clusters of zeroes can be recorded without data, in sparse subformats. Default: `false`.
    #[doc(alias = "zeroed-grain")]
    pub zeroed_grain: Option<bool>,
}

impl BlockdevCreateOptionsVmdk {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(file: impl Into<BlockdevRef>, size: u64) -> Self {
        Self {
            file: file.into(),
            size,
            extents: None,
            subformat: None,
            backing_file: None,
            adapter_type: None,
            hwversion: None,
            toolsversion: None,
            zeroed_grain: None,
        }
    }

    /// Sets `extents`. Nodes for the data, for subformats with separate data files: one for `monolithicFlat`, one
    /// for each 2 GB for `twoGbMaxExtent*`. Surplus nodes are an error.
    #[must_use]
    pub fn extents(mut self, extents: impl IntoIterator<Item = impl Into<BlockdevRef>>) -> Self {
        self.extents = Some(extents.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `subformat`. Arrangement of the image in files. Default: `monolithicSparse`.
    #[must_use]
    pub fn subformat(mut self, subformat: impl Into<BlockdevVmdkSubformat>) -> Self {
        self.subformat = Some(subformat.into());
        self
    }

    /// Sets `backing-file`. Host path of the backing image to record. If absent: no backing image.
    #[must_use]
    pub fn backing_file(mut self, backing_file: impl Into<String>) -> Self {
        self.backing_file = Some(backing_file.into());
        self
    }

    /// Sets `adapter-type`. Disk controller to name in the descriptor. Default: `ide`.
    #[must_use]
    pub fn adapter_type(mut self, adapter_type: impl Into<BlockdevVmdkAdapterType>) -> Self {
        self.adapter_type = Some(adapter_type.into());
        self
    }

    /// Sets `hwversion`. Version of VMware's virtual hardware, such as `4` or `6`. Default: `4`.
    #[must_use]
    pub fn hwversion(mut self, hwversion: impl Into<String>) -> Self {
        self.hwversion = Some(hwversion.into());
        self
    }

    /// Sets `toolsversion`. Version of VMware's guest tools to record. Default: `2147483647`.
    #[must_use]
    pub fn toolsversion(mut self, toolsversion: impl Into<String>) -> Self {
        self.toolsversion = Some(toolsversion.into());
        self
    }

    /// Sets `zeroed-grain`. Whether clusters of zeroes can be recorded without data, in sparse subformats. Default:
    /// `false`.
    #[must_use]
    #[inline]
    pub fn zeroed_grain(mut self, zeroed_grain: bool) -> Self {
        self.zeroed_grain = Some(zeroed_grain);
        self
    }
}

record! { sent BlockdevCreateOptionsVmdk {
    file: "file" required,
    size: "size" required,
    extents: "extents" optional,
    subformat: "subformat" optional,
    backing_file: "backing-file" optional,
    adapter_type: "adapter-type" optional,
    hwversion: "hwversion" optional,
    toolsversion: "toolsversion" optional,
    zeroed_grain: "zeroed-grain" optional,
} }

/// Options for the creation of a file on another host, by SFTP.
///
/// The struct `BlockdevCreateOptionsSsh`, since QEMU 2.12.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevCreateOptionsSsh)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevCreateOptionsSsh {
    /// Server and path of the new file.
    pub location: BlockdevOptionsSsh,
    /// Length of the file. Unit: bytes.
    pub size: u64,
}

impl BlockdevCreateOptionsSsh {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(location: impl Into<BlockdevOptionsSsh>, size: u64) -> Self {
        Self { location: location.into(), size }
    }
}

record! { sent BlockdevCreateOptionsSsh {
    location: "location" required,
    size: "size" required,
} }

/// Options for the creation of a VirtualBox image on a node.
///
/// The struct `BlockdevCreateOptionsVdi`, since QEMU 2.12.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevCreateOptionsVdi)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevCreateOptionsVdi {
    /// Node that receives the image.
    pub file: BlockdevRef,
    /// Size of the disk that the guest sees. Unit: bytes.
    pub size: u64,
    /// `metadata` makes an image of full size, `off` one that grows. Other values are refused. Default: `off`.
    pub preallocation: Option<PreallocMode>,
}

impl BlockdevCreateOptionsVdi {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(file: impl Into<BlockdevRef>, size: u64) -> Self {
        Self { file: file.into(), size, preallocation: None }
    }

    /// Sets `preallocation`. `metadata` makes an image of full size, `off` one that grows. Other values are
    /// refused. Default: `off`.
    #[must_use]
    pub fn preallocation(mut self, preallocation: impl Into<PreallocMode>) -> Self {
        self.preallocation = Some(preallocation.into());
        self
    }
}

record! { sent BlockdevCreateOptionsVdi {
    file: "file" required,
    size: "size" required,
    preallocation: "preallocation" optional,
} }

/// Arrangement of the data in a VHDX image.
///
/// The enum `BlockdevVhdxSubformat`, since QEMU 2.12.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,BlockdevVhdxSubformat)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BlockdevVhdxSubformat {
    /// The image grows as data is written.
    Dynamic,
    /// The image has full size from the start.
    Fixed,
}

enumeration! { sent BlockdevVhdxSubformat {
    "dynamic" Dynamic,
    "fixed" Fixed,
} }

/// Options for the creation of a VHDX image on a node.
///
/// The struct `BlockdevCreateOptionsVhdx`, since QEMU 2.12.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevCreateOptionsVhdx)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevCreateOptionsVhdx {
    /// Node that receives the image.
    pub file: BlockdevRef,
    /// Size of the disk that the guest sees. Unit: bytes.
    pub size: u64,
    /// Size of the journal. A multiple of 1 MiB. Unit: bytes. Default: `1048576` (1 MiB).
    #[doc(alias = "log-size")]
    pub log_size: Option<u64>,
    /// Unit of allocation. A multiple of 1 MiB, at most 256 MiB. Unit: bytes. If absent: chosen from the size of
    /// the disk.
    #[doc(alias = "block-size")]
    pub block_size: Option<u64>,
    /// Arrangement of the data. Default: `dynamic`.
    pub subformat: Option<BlockdevVhdxSubformat>,
    /// Whether new blocks are marked as zero, as QEMU prefers, rather than as not present. Must be true when an
    /// image is converted into a dynamic one. Default: `true`.
    #[doc(alias = "block-state-zero")]
    pub block_state_zero: Option<bool>,
}

impl BlockdevCreateOptionsVhdx {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(file: impl Into<BlockdevRef>, size: u64) -> Self {
        Self { file: file.into(), size, log_size: None, block_size: None, subformat: None, block_state_zero: None }
    }

    /// Sets `log-size`. Size of the journal. A multiple of 1 MiB. Unit: bytes. Default: `1048576` (1 MiB).
    #[must_use]
    #[inline]
    pub fn log_size(mut self, log_size: u64) -> Self {
        self.log_size = Some(log_size);
        self
    }

    /// Sets `block-size`. Unit of allocation. A multiple of 1 MiB, at most 256 MiB. Unit: bytes. If absent: chosen
    /// from the size of the disk.
    #[must_use]
    #[inline]
    pub fn block_size(mut self, block_size: u64) -> Self {
        self.block_size = Some(block_size);
        self
    }

    /// Sets `subformat`. Arrangement of the data. Default: `dynamic`.
    #[must_use]
    pub fn subformat(mut self, subformat: impl Into<BlockdevVhdxSubformat>) -> Self {
        self.subformat = Some(subformat.into());
        self
    }

    /// Sets `block-state-zero`. Whether new blocks are marked as zero, as QEMU prefers, rather than as not present.
    /// Must be true when an image is converted into a dynamic one. Default: `true`.
    #[must_use]
    #[inline]
    pub fn block_state_zero(mut self, block_state_zero: bool) -> Self {
        self.block_state_zero = Some(block_state_zero);
        self
    }
}

record! { sent BlockdevCreateOptionsVhdx {
    file: "file" required,
    size: "size" required,
    log_size: "log-size" optional,
    block_size: "block-size" optional,
    subformat: "subformat" optional,
    block_state_zero: "block-state-zero" optional,
} }

/// Arrangement of the data in a VHD image.
///
/// The enum `BlockdevVpcSubformat`, since QEMU 2.12.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,BlockdevVpcSubformat)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BlockdevVpcSubformat {
    /// The image grows as data is written.
    Dynamic,
    /// The image has full size from the start, with a footer only.
    Fixed,
}

enumeration! { sent BlockdevVpcSubformat {
    "dynamic" Dynamic,
    "fixed" Fixed,
} }

/// Options for the creation of a VHD image on a node.
///
/// The struct `BlockdevCreateOptionsVpc`, since QEMU 2.12.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevCreateOptionsVpc)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevCreateOptionsVpc {
    /// Node that receives the image.
    pub file: BlockdevRef,
    /// Size of the disk that the guest sees. Unit: bytes.
    pub size: u64,
    /// Arrangement of the data. Default: `dynamic`.
    pub subformat: Option<BlockdevVpcSubformat>,
    /// Whether the disk has exactly the given size, rather than the next larger one that a geometry can express.
    /// Default: `false`.
    #[doc(alias = "force-size")]
    pub force_size: Option<bool>,
}

impl BlockdevCreateOptionsVpc {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(file: impl Into<BlockdevRef>, size: u64) -> Self {
        Self { file: file.into(), size, subformat: None, force_size: None }
    }

    /// Sets `subformat`. Arrangement of the data. Default: `dynamic`.
    #[must_use]
    pub fn subformat(mut self, subformat: impl Into<BlockdevVpcSubformat>) -> Self {
        self.subformat = Some(subformat.into());
        self
    }

    /// Sets `force-size`. Whether the disk has exactly the given size, rather than the next larger one that a
    /// geometry can express. Default: `false`.
    #[must_use]
    #[inline]
    pub fn force_size(mut self, force_size: bool) -> Self {
        self.force_size = Some(force_size);
        self
    }
}

record! { sent BlockdevCreateOptionsVpc {
    file: "file" required,
    size: "size" required,
    subformat: "subformat" optional,
    force_size: "force-size" optional,
} }

/// Options for the creation of an image: its driver, and the driver's own options.
///
/// The union `BlockdevCreateOptions`, since QEMU 2.12.
///
/// Its tag is `driver`. [`BlockdevCreateOptionsBranch`] has the values of the tag.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevCreateOptions)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevCreateOptions {
    /// Block driver that creates the image. It selects which other members are allowed.
    ///
    /// The value of `driver`, with the members of its branch.
    pub branch: BlockdevCreateOptionsBranch,
}

impl BlockdevCreateOptions {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(branch: impl Into<BlockdevCreateOptionsBranch>) -> Self {
        Self { branch: branch.into() }
    }

    /// Filter that injects errors, for tests.
    ///
    /// Creates a value with the branch `blkdebug`.
    #[inline]
    pub fn blkdebug() -> Self {
        Self::new(BlockdevCreateOptionsBranch::Blkdebug)
    }

    /// Filter that records all writes in a log, in the format of dm-log-writes.
    ///
    /// Creates a value with the branch `blklogwrites`.
    #[inline]
    pub fn blklogwrites() -> Self {
        Self::new(BlockdevCreateOptionsBranch::Blklogwrites)
    }

    /// Filter for record and replay of the guest's execution.
    ///
    /// Creates a value with the branch `blkreplay`.
    #[inline]
    pub fn blkreplay() -> Self {
        Self::new(BlockdevCreateOptionsBranch::Blkreplay)
    }

    /// Filter that compares two images at each read, for tests.
    ///
    /// Creates a value with the branch `blkverify`.
    #[inline]
    pub fn blkverify() -> Self {
        Self::new(BlockdevCreateOptionsBranch::Blkverify)
    }

    /// Format of the Bochs emulator, read only.
    ///
    /// Creates a value with the branch `bochs`.
    #[inline]
    pub fn bochs() -> Self {
        Self::new(BlockdevCreateOptionsBranch::Bochs)
    }

    /// Format of compressed loop images, read only.
    ///
    /// Creates a value with the branch `cloop`.
    #[inline]
    pub fn cloop() -> Self {
        Self::new(BlockdevCreateOptionsBranch::Cloop)
    }

    /// Filter that writes all data compressed; the format below must support it.
    ///
    /// Creates a value with the branch `compress`.
    #[inline]
    pub fn compress() -> Self {
        Self::new(BlockdevCreateOptionsBranch::Compress)
    }

    /// Filter that saves old data before it is overwritten, as backup jobs use.
    ///
    /// Creates a value with the branch `copy-before-write`.
    #[inline]
    pub fn copy_before_write() -> Self {
        Self::new(BlockdevCreateOptionsBranch::CopyBeforeWrite)
    }

    /// Filter that stores data read from backing images in the topmost image.
    ///
    /// Creates a value with the branch `copy-on-read`.
    #[inline]
    pub fn copy_on_read() -> Self {
        Self::new(BlockdevCreateOptionsBranch::CopyOnRead)
    }

    /// Format of macOS disk images, read only.
    ///
    /// Creates a value with the branch `dmg`.
    #[inline]
    pub fn dmg() -> Self {
        Self::new(BlockdevCreateOptionsBranch::Dmg)
    }

    /// Protocol for plain files of the host.
    ///
    /// Creates a value with the branch `file`.
    pub fn file(filename: impl Into<String>, size: u64) -> Self {
        Self::new(BlockdevCreateOptionsBranch::File(BlockdevCreateOptionsFile::new(filename, size)))
    }

    /// Driver that gives access to the state kept by a `copy-before-write` filter, read only apart from discards.
    ///
    /// Creates a value with the branch `snapshot-access`.
    #[inline]
    pub fn snapshot_access() -> Self {
        Self::new(BlockdevCreateOptionsBranch::SnapshotAccess)
    }

    /// Protocol for files on an FTP server, read only.
    ///
    /// Creates a value with the branch `ftp`.
    #[inline]
    pub fn ftp() -> Self {
        Self::new(BlockdevCreateOptionsBranch::Ftp)
    }

    /// Protocol for files on an FTP server with TLS, read only.
    ///
    /// Creates a value with the branch `ftps`.
    #[inline]
    pub fn ftps() -> Self {
        Self::new(BlockdevCreateOptionsBranch::Ftps)
    }

    /// Protocol for images on a GlusterFS volume.
    ///
    /// Creates a value with the branch `gluster`. **Deprecated** upstream.
    pub fn gluster(location: impl Into<BlockdevOptionsGluster>, size: u64) -> Self {
        Self::new(BlockdevCreateOptionsBranch::Gluster(BlockdevCreateOptionsGluster::new(location, size)))
    }

    /// Protocol for a CD-ROM drive of the host, with access to its tray.
    ///
    /// Creates a value with the branch `host_cdrom`.
    #[inline]
    pub fn host_cdrom() -> Self {
        Self::new(BlockdevCreateOptionsBranch::HostCdrom)
    }

    /// Protocol for a block device of the host.
    ///
    /// Creates a value with the branch `host_device`.
    #[inline]
    pub fn host_device() -> Self {
        Self::new(BlockdevCreateOptionsBranch::HostDevice)
    }

    /// Protocol for files on a web server, read only.
    ///
    /// Creates a value with the branch `http`.
    #[inline]
    pub fn http() -> Self {
        Self::new(BlockdevCreateOptionsBranch::Http)
    }

    /// Protocol for files on a web server with TLS, read only.
    ///
    /// Creates a value with the branch `https`.
    #[inline]
    pub fn https() -> Self {
        Self::new(BlockdevCreateOptionsBranch::Https)
    }

    /// Protocol for files and block devices of the host, by the library libblkio.
    ///
    /// Creates a value with the branch `io_uring`.
    #[inline]
    pub fn io_uring() -> Self {
        Self::new(BlockdevCreateOptionsBranch::IoUring)
    }

    /// Protocol for a logical unit of an iSCSI target, without the host's initiator.
    ///
    /// Creates a value with the branch `iscsi`.
    #[inline]
    pub fn iscsi() -> Self {
        Self::new(BlockdevCreateOptionsBranch::Iscsi)
    }

    /// Format of LUKS volumes, which encrypts a node of another driver.
    ///
    /// Creates a value with the branch `luks`.
    #[inline]
    pub fn luks(size: u64) -> Self {
        Self::new(BlockdevCreateOptionsBranch::Luks(BlockdevCreateOptionsLuks::new(size)))
    }

    /// Protocol for exports of an NBD server.
    ///
    /// Creates a value with the branch `nbd`.
    #[inline]
    pub fn nbd() -> Self {
        Self::new(BlockdevCreateOptionsBranch::Nbd)
    }

    /// Protocol for files on an NFS server, without a mount on the host.
    ///
    /// Creates a value with the branch `nfs`.
    pub fn nfs(location: impl Into<BlockdevOptionsNfs>, size: u64) -> Self {
        Self::new(BlockdevCreateOptionsBranch::Nfs(BlockdevCreateOptionsNfs::new(location, size)))
    }

    /// Protocol without storage, for benchmarks: completes requests by callbacks.
    ///
    /// Creates a value with the branch `null-aio`.
    #[inline]
    pub fn null_aio() -> Self {
        Self::new(BlockdevCreateOptionsBranch::NullAio)
    }

    /// Protocol without storage, for benchmarks: completes requests in coroutines.
    ///
    /// Creates a value with the branch `null-co`.
    #[inline]
    pub fn null_co() -> Self {
        Self::new(BlockdevCreateOptionsBranch::NullCo)
    }

    /// Protocol that drives an NVMe device of the host by VFIO, in place of the kernel.
    ///
    /// Creates a value with the branch `nvme`.
    #[inline]
    pub fn nvme() -> Self {
        Self::new(BlockdevCreateOptionsBranch::Nvme)
    }

    /// Protocol that passes NVMe commands to a character device of the host, by libblkio.
    ///
    /// Creates a value with the branch `nvme-io_uring`.
    #[inline]
    pub fn nvme_io_uring() -> Self {
        Self::new(BlockdevCreateOptionsBranch::NvmeIoUring)
    }

    /// Format of Parallels images.
    ///
    /// Creates a value with the branch `parallels`.
    pub fn parallels(file: impl Into<BlockdevRef>, size: u64) -> Self {
        Self::new(BlockdevCreateOptionsBranch::Parallels(BlockdevCreateOptionsParallels::new(file, size)))
    }

    /// Filter that extends a file in large steps ahead of writes.
    ///
    /// Creates a value with the branch `preallocate`.
    #[inline]
    pub fn preallocate() -> Self {
        Self::new(BlockdevCreateOptionsBranch::Preallocate)
    }

    /// First version of QEMU's copy-on-write format; for old images only.
    ///
    /// Creates a value with the branch `qcow`.
    pub fn qcow(file: impl Into<BlockdevRef>, size: u64) -> Self {
        Self::new(BlockdevCreateOptionsBranch::Qcow(BlockdevCreateOptionsQcow::new(file, size)))
    }

    /// QEMU's own format, with snapshots, backing images, compression, encryption and bitmaps.
    ///
    /// Creates a value with the branch `qcow2`.
    pub fn qcow2(file: impl Into<BlockdevRef>, size: u64) -> Self {
        Self::new(BlockdevCreateOptionsBranch::Qcow2(BlockdevCreateOptionsQcow2::new(file, size)))
    }

    /// Former format of QEMU with backing images; for old images only.
    ///
    /// Creates a value with the branch `qed`.
    pub fn qed(file: impl Into<BlockdevRef>, size: u64) -> Self {
        Self::new(BlockdevCreateOptionsBranch::Qed(BlockdevCreateOptionsQed::new(file, size)))
    }

    /// Driver that keeps copies in several nodes and decides reads by vote.
    ///
    /// Creates a value with the branch `quorum`.
    #[inline]
    pub fn quorum() -> Self {
        Self::new(BlockdevCreateOptionsBranch::Quorum)
    }

    /// Data as it is, without metadata. It can also show a part of another node.
    ///
    /// Creates a value with the branch `raw`.
    #[inline]
    pub fn raw() -> Self {
        Self::new(BlockdevCreateOptionsBranch::Raw)
    }

    /// Protocol for images of a Ceph cluster.
    ///
    /// Creates a value with the branch `rbd`.
    pub fn rbd(location: impl Into<BlockdevOptionsRbd>, size: u64) -> Self {
        Self::new(BlockdevCreateOptionsBranch::Rbd(BlockdevCreateOptionsRbd::new(location, size)))
    }

    /// Driver for the disks of a pair of machines kept in step (COLO).
    ///
    /// Creates a value with the branch `replication`.
    #[inline]
    pub fn replication() -> Self {
        Self::new(BlockdevCreateOptionsBranch::Replication)
    }

    /// Protocol for files on another host, by SFTP.
    ///
    /// Creates a value with the branch `ssh`.
    pub fn ssh(location: impl Into<BlockdevOptionsSsh>, size: u64) -> Self {
        Self::new(BlockdevCreateOptionsBranch::Ssh(BlockdevCreateOptionsSsh::new(location, size)))
    }

    /// Filter that limits the rate of I/O.
    ///
    /// Creates a value with the branch `throttle`.
    #[inline]
    pub fn throttle() -> Self {
        Self::new(BlockdevCreateOptionsBranch::Throttle)
    }

    /// Format of VirtualBox images.
    ///
    /// Creates a value with the branch `vdi`.
    pub fn vdi(file: impl Into<BlockdevRef>, size: u64) -> Self {
        Self::new(BlockdevCreateOptionsBranch::Vdi(BlockdevCreateOptionsVdi::new(file, size)))
    }

    /// Format of newer Hyper-V images.
    ///
    /// Creates a value with the branch `vhdx`.
    pub fn vhdx(file: impl Into<BlockdevRef>, size: u64) -> Self {
        Self::new(BlockdevCreateOptionsBranch::Vhdx(BlockdevCreateOptionsVhdx::new(file, size)))
    }

    /// Protocol that drives a virtio-blk PCI device of the host, by libblkio.
    ///
    /// Creates a value with the branch `virtio-blk-vfio-pci`.
    #[inline]
    pub fn virtio_blk_vfio_pci() -> Self {
        Self::new(BlockdevCreateOptionsBranch::VirtioBlkVfioPci)
    }

    /// Protocol for a vhost-user-blk server on a Unix socket, by libblkio.
    ///
    /// Creates a value with the branch `virtio-blk-vhost-user`.
    #[inline]
    pub fn virtio_blk_vhost_user() -> Self {
        Self::new(BlockdevCreateOptionsBranch::VirtioBlkVhostUser)
    }

    /// Protocol for a vDPA device of the host, by libblkio.
    ///
    /// Creates a value with the branch `virtio-blk-vhost-vdpa`.
    #[inline]
    pub fn virtio_blk_vhost_vdpa() -> Self {
        Self::new(BlockdevCreateOptionsBranch::VirtioBlkVhostVdpa)
    }

    /// Format of VMware images.
    ///
    /// Creates a value with the branch `vmdk`.
    pub fn vmdk(file: impl Into<BlockdevRef>, size: u64) -> Self {
        Self::new(BlockdevCreateOptionsBranch::Vmdk(BlockdevCreateOptionsVmdk::new(file, size)))
    }

    /// Format of Virtual PC and older Hyper-V images (VHD).
    ///
    /// Creates a value with the branch `vpc`.
    pub fn vpc(file: impl Into<BlockdevRef>, size: u64) -> Self {
        Self::new(BlockdevCreateOptionsBranch::Vpc(BlockdevCreateOptionsVpc::new(file, size)))
    }

    /// Protocol that presents a directory of the host as a FAT file system.
    ///
    /// Creates a value with the branch `vvfat`.
    #[inline]
    pub fn vvfat() -> Self {
        Self::new(BlockdevCreateOptionsBranch::Vvfat)
    }
}

/// The branches of [`BlockdevCreateOptions`], by the value of `driver`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BlockdevCreateOptionsBranch {
    /// Filter that injects errors, for tests.
    Blkdebug,
    /// Filter that records all writes in a log, in the format of dm-log-writes.
    Blklogwrites,
    /// Filter for record and replay of the guest's execution.
    Blkreplay,
    /// Filter that compares two images at each read, for tests.
    Blkverify,
    /// Format of the Bochs emulator, read only.
    Bochs,
    /// Format of compressed loop images, read only.
    Cloop,
    /// Filter that writes all data compressed; the format below must support it.
    Compress,
    /// Filter that saves old data before it is overwritten, as backup jobs use.
    CopyBeforeWrite,
    /// Filter that stores data read from backing images in the topmost image.
    CopyOnRead,
    /// Format of macOS disk images, read only.
    Dmg,
    /// Protocol for plain files of the host.
    File(BlockdevCreateOptionsFile),
    /// Driver that gives access to the state kept by a `copy-before-write` filter, read only apart from discards.
    SnapshotAccess,
    /// Protocol for files on an FTP server, read only.
    Ftp,
    /// Protocol for files on an FTP server with TLS, read only.
    Ftps,
    /// Protocol for images on a GlusterFS volume.
    ///
    /// Branch `gluster`. **Deprecated** upstream.
    Gluster(BlockdevCreateOptionsGluster),
    /// Protocol for a CD-ROM drive of the host, with access to its tray.
    HostCdrom,
    /// Protocol for a block device of the host.
    HostDevice,
    /// Protocol for files on a web server, read only.
    Http,
    /// Protocol for files on a web server with TLS, read only.
    Https,
    /// Protocol for files and block devices of the host, by the library libblkio.
    IoUring,
    /// Protocol for a logical unit of an iSCSI target, without the host's initiator.
    Iscsi,
    /// Format of LUKS volumes, which encrypts a node of another driver.
    Luks(BlockdevCreateOptionsLuks),
    /// Protocol for exports of an NBD server.
    Nbd,
    /// Protocol for files on an NFS server, without a mount on the host.
    Nfs(BlockdevCreateOptionsNfs),
    /// Protocol without storage, for benchmarks: completes requests by callbacks.
    NullAio,
    /// Protocol without storage, for benchmarks: completes requests in coroutines.
    NullCo,
    /// Protocol that drives an NVMe device of the host by VFIO, in place of the kernel.
    Nvme,
    /// Protocol that passes NVMe commands to a character device of the host, by libblkio.
    NvmeIoUring,
    /// Format of Parallels images.
    Parallels(BlockdevCreateOptionsParallels),
    /// Filter that extends a file in large steps ahead of writes.
    Preallocate,
    /// First version of QEMU's copy-on-write format; for old images only.
    Qcow(BlockdevCreateOptionsQcow),
    /// QEMU's own format, with snapshots, backing images, compression, encryption and bitmaps.
    Qcow2(BlockdevCreateOptionsQcow2),
    /// Former format of QEMU with backing images; for old images only.
    Qed(BlockdevCreateOptionsQed),
    /// Driver that keeps copies in several nodes and decides reads by vote.
    Quorum,
    /// Data as it is, without metadata. It can also show a part of another node.
    Raw,
    /// Protocol for images of a Ceph cluster.
    Rbd(BlockdevCreateOptionsRbd),
    /// Driver for the disks of a pair of machines kept in step (COLO).
    Replication,
    /// Protocol for files on another host, by SFTP.
    Ssh(BlockdevCreateOptionsSsh),
    /// Filter that limits the rate of I/O.
    Throttle,
    /// Format of VirtualBox images.
    Vdi(BlockdevCreateOptionsVdi),
    /// Format of newer Hyper-V images.
    Vhdx(BlockdevCreateOptionsVhdx),
    /// Protocol that drives a virtio-blk PCI device of the host, by libblkio.
    VirtioBlkVfioPci,
    /// Protocol for a vhost-user-blk server on a Unix socket, by libblkio.
    VirtioBlkVhostUser,
    /// Protocol for a vDPA device of the host, by libblkio.
    VirtioBlkVhostVdpa,
    /// Format of VMware images.
    Vmdk(BlockdevCreateOptionsVmdk),
    /// Format of Virtual PC and older Hyper-V images (VHD).
    Vpc(BlockdevCreateOptionsVpc),
    /// Protocol that presents a directory of the host as a FAT file system.
    Vvfat,
}

impl From<BlockdevCreateOptionsFile> for BlockdevCreateOptionsBranch {
    #[inline]
    fn from(value: BlockdevCreateOptionsFile) -> Self {
        Self::File(value)
    }
}

impl From<BlockdevCreateOptionsGluster> for BlockdevCreateOptionsBranch {
    #[inline]
    fn from(value: BlockdevCreateOptionsGluster) -> Self {
        Self::Gluster(value)
    }
}

impl From<BlockdevCreateOptionsLuks> for BlockdevCreateOptionsBranch {
    #[inline]
    fn from(value: BlockdevCreateOptionsLuks) -> Self {
        Self::Luks(value)
    }
}

impl From<BlockdevCreateOptionsNfs> for BlockdevCreateOptionsBranch {
    #[inline]
    fn from(value: BlockdevCreateOptionsNfs) -> Self {
        Self::Nfs(value)
    }
}

impl From<BlockdevCreateOptionsParallels> for BlockdevCreateOptionsBranch {
    #[inline]
    fn from(value: BlockdevCreateOptionsParallels) -> Self {
        Self::Parallels(value)
    }
}

impl From<BlockdevCreateOptionsQcow> for BlockdevCreateOptionsBranch {
    #[inline]
    fn from(value: BlockdevCreateOptionsQcow) -> Self {
        Self::Qcow(value)
    }
}

impl From<BlockdevCreateOptionsQcow2> for BlockdevCreateOptionsBranch {
    #[inline]
    fn from(value: BlockdevCreateOptionsQcow2) -> Self {
        Self::Qcow2(value)
    }
}

impl From<BlockdevCreateOptionsQed> for BlockdevCreateOptionsBranch {
    #[inline]
    fn from(value: BlockdevCreateOptionsQed) -> Self {
        Self::Qed(value)
    }
}

impl From<BlockdevCreateOptionsRbd> for BlockdevCreateOptionsBranch {
    #[inline]
    fn from(value: BlockdevCreateOptionsRbd) -> Self {
        Self::Rbd(value)
    }
}

impl From<BlockdevCreateOptionsSsh> for BlockdevCreateOptionsBranch {
    #[inline]
    fn from(value: BlockdevCreateOptionsSsh) -> Self {
        Self::Ssh(value)
    }
}

impl From<BlockdevCreateOptionsVdi> for BlockdevCreateOptionsBranch {
    #[inline]
    fn from(value: BlockdevCreateOptionsVdi) -> Self {
        Self::Vdi(value)
    }
}

impl From<BlockdevCreateOptionsVhdx> for BlockdevCreateOptionsBranch {
    #[inline]
    fn from(value: BlockdevCreateOptionsVhdx) -> Self {
        Self::Vhdx(value)
    }
}

impl From<BlockdevCreateOptionsVmdk> for BlockdevCreateOptionsBranch {
    #[inline]
    fn from(value: BlockdevCreateOptionsVmdk) -> Self {
        Self::Vmdk(value)
    }
}

impl From<BlockdevCreateOptionsVpc> for BlockdevCreateOptionsBranch {
    #[inline]
    fn from(value: BlockdevCreateOptionsVpc) -> Self {
        Self::Vpc(value)
    }
}

union! {
    sent BlockdevCreateOptions {}
    driver: BlockdevDriver = "driver" required,
    branch: BlockdevCreateOptionsBranch {
        "blkdebug" Blkdebug,
        "blklogwrites" Blklogwrites,
        "blkreplay" Blkreplay,
        "blkverify" Blkverify,
        "bochs" Bochs,
        "cloop" Cloop,
        "compress" Compress,
        "copy-before-write" CopyBeforeWrite,
        "copy-on-read" CopyOnRead,
        "dmg" Dmg,
        "file" File(BlockdevCreateOptionsFile),
        "snapshot-access" SnapshotAccess,
        "ftp" Ftp,
        "ftps" Ftps,
        "gluster" Gluster(BlockdevCreateOptionsGluster),
        "host_cdrom" HostCdrom,
        "host_device" HostDevice,
        "http" Http,
        "https" Https,
        "io_uring" IoUring,
        "iscsi" Iscsi,
        "luks" Luks(BlockdevCreateOptionsLuks),
        "nbd" Nbd,
        "nfs" Nfs(BlockdevCreateOptionsNfs),
        "null-aio" NullAio,
        "null-co" NullCo,
        "nvme" Nvme,
        "nvme-io_uring" NvmeIoUring,
        "parallels" Parallels(BlockdevCreateOptionsParallels),
        "preallocate" Preallocate,
        "qcow" Qcow(BlockdevCreateOptionsQcow),
        "qcow2" Qcow2(BlockdevCreateOptionsQcow2),
        "qed" Qed(BlockdevCreateOptionsQed),
        "quorum" Quorum,
        "raw" Raw,
        "rbd" Rbd(BlockdevCreateOptionsRbd),
        "replication" Replication,
        "ssh" Ssh(BlockdevCreateOptionsSsh),
        "throttle" Throttle,
        "vdi" Vdi(BlockdevCreateOptionsVdi),
        "vhdx" Vhdx(BlockdevCreateOptionsVhdx),
        "virtio-blk-vfio-pci" VirtioBlkVfioPci,
        "virtio-blk-vhost-user" VirtioBlkVhostUser,
        "virtio-blk-vhost-vdpa" VirtioBlkVhostVdpa,
        "vmdk" Vmdk(BlockdevCreateOptionsVmdk),
        "vpc" Vpc(BlockdevCreateOptionsVpc),
        "vvfat" Vvfat,
    }
}

/// Changes to the key slots of a LUKS volume.
///
/// The struct `BlockdevAmendOptionsLUKS`, since QEMU 5.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevAmendOptionsLUKS)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevAmendOptionsLuks {
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

impl BlockdevAmendOptionsLuks {
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

record! { sent BlockdevAmendOptionsLuks {
    state: "state" required,
    new_secret: "new-secret" optional,
    old_secret: "old-secret" optional,
    keyslot: "keyslot" optional,
    iter_time: "iter-time" optional,
    secret: "secret" optional,
} }

/// Changes to a qcow2 image that is open.
///
/// The struct `BlockdevAmendOptionsQcow2`, since QEMU 5.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevAmendOptionsQcow2)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BlockdevAmendOptionsQcow2 {
    /// Changes to the key slots of an encrypted image.
    pub encrypt: Option<QCryptoBlockAmendOptions>,
}

impl BlockdevAmendOptionsQcow2 {
    /// Creates a value with no member set.
    #[inline]
    pub fn new() -> Self {
        Self { encrypt: None }
    }

    /// Sets `encrypt`. Changes to the key slots of an encrypted image.
    #[must_use]
    pub fn encrypt(mut self, encrypt: impl Into<QCryptoBlockAmendOptions>) -> Self {
        self.encrypt = Some(encrypt.into());
        self
    }
}

record! { sent BlockdevAmendOptionsQcow2 {
    encrypt: "encrypt" optional,
} }

/// Changes to an image that is open, by driver.
///
/// The union `BlockdevAmendOptions`, since QEMU 5.1.
///
/// Its tag is `driver`. [`BlockdevAmendOptionsBranch`] has the values of the tag.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevAmendOptions)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevAmendOptions {
    /// Block driver of the node. It must be the node's own, and selects which other members are allowed.
    ///
    /// The value of `driver`, with the members of its branch.
    pub branch: BlockdevAmendOptionsBranch,
}

impl BlockdevAmendOptions {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(branch: impl Into<BlockdevAmendOptionsBranch>) -> Self {
        Self { branch: branch.into() }
    }

    /// Filter that injects errors, for tests.
    ///
    /// Creates a value with the branch `blkdebug`.
    #[inline]
    pub fn blkdebug() -> Self {
        Self::new(BlockdevAmendOptionsBranch::Blkdebug)
    }

    /// Filter that records all writes in a log, in the format of dm-log-writes.
    ///
    /// Creates a value with the branch `blklogwrites`.
    #[inline]
    pub fn blklogwrites() -> Self {
        Self::new(BlockdevAmendOptionsBranch::Blklogwrites)
    }

    /// Filter for record and replay of the guest's execution.
    ///
    /// Creates a value with the branch `blkreplay`.
    #[inline]
    pub fn blkreplay() -> Self {
        Self::new(BlockdevAmendOptionsBranch::Blkreplay)
    }

    /// Filter that compares two images at each read, for tests.
    ///
    /// Creates a value with the branch `blkverify`.
    #[inline]
    pub fn blkverify() -> Self {
        Self::new(BlockdevAmendOptionsBranch::Blkverify)
    }

    /// Format of the Bochs emulator, read only.
    ///
    /// Creates a value with the branch `bochs`.
    #[inline]
    pub fn bochs() -> Self {
        Self::new(BlockdevAmendOptionsBranch::Bochs)
    }

    /// Format of compressed loop images, read only.
    ///
    /// Creates a value with the branch `cloop`.
    #[inline]
    pub fn cloop() -> Self {
        Self::new(BlockdevAmendOptionsBranch::Cloop)
    }

    /// Filter that writes all data compressed; the format below must support it.
    ///
    /// Creates a value with the branch `compress`.
    #[inline]
    pub fn compress() -> Self {
        Self::new(BlockdevAmendOptionsBranch::Compress)
    }

    /// Filter that saves old data before it is overwritten, as backup jobs use.
    ///
    /// Creates a value with the branch `copy-before-write`.
    #[inline]
    pub fn copy_before_write() -> Self {
        Self::new(BlockdevAmendOptionsBranch::CopyBeforeWrite)
    }

    /// Filter that stores data read from backing images in the topmost image.
    ///
    /// Creates a value with the branch `copy-on-read`.
    #[inline]
    pub fn copy_on_read() -> Self {
        Self::new(BlockdevAmendOptionsBranch::CopyOnRead)
    }

    /// Format of macOS disk images, read only.
    ///
    /// Creates a value with the branch `dmg`.
    #[inline]
    pub fn dmg() -> Self {
        Self::new(BlockdevAmendOptionsBranch::Dmg)
    }

    /// Protocol for plain files of the host.
    ///
    /// Creates a value with the branch `file`.
    #[inline]
    pub fn file() -> Self {
        Self::new(BlockdevAmendOptionsBranch::File)
    }

    /// Driver that gives access to the state kept by a `copy-before-write` filter, read only apart from discards.
    ///
    /// Creates a value with the branch `snapshot-access`.
    #[inline]
    pub fn snapshot_access() -> Self {
        Self::new(BlockdevAmendOptionsBranch::SnapshotAccess)
    }

    /// Protocol for files on an FTP server, read only.
    ///
    /// Creates a value with the branch `ftp`.
    #[inline]
    pub fn ftp() -> Self {
        Self::new(BlockdevAmendOptionsBranch::Ftp)
    }

    /// Protocol for files on an FTP server with TLS, read only.
    ///
    /// Creates a value with the branch `ftps`.
    #[inline]
    pub fn ftps() -> Self {
        Self::new(BlockdevAmendOptionsBranch::Ftps)
    }

    /// Protocol for images on a GlusterFS volume.
    ///
    /// Creates a value with the branch `gluster`. **Deprecated** upstream.
    #[inline]
    pub fn gluster() -> Self {
        Self::new(BlockdevAmendOptionsBranch::Gluster)
    }

    /// Protocol for a CD-ROM drive of the host, with access to its tray.
    ///
    /// Creates a value with the branch `host_cdrom`.
    #[inline]
    pub fn host_cdrom() -> Self {
        Self::new(BlockdevAmendOptionsBranch::HostCdrom)
    }

    /// Protocol for a block device of the host.
    ///
    /// Creates a value with the branch `host_device`.
    #[inline]
    pub fn host_device() -> Self {
        Self::new(BlockdevAmendOptionsBranch::HostDevice)
    }

    /// Protocol for files on a web server, read only.
    ///
    /// Creates a value with the branch `http`.
    #[inline]
    pub fn http() -> Self {
        Self::new(BlockdevAmendOptionsBranch::Http)
    }

    /// Protocol for files on a web server with TLS, read only.
    ///
    /// Creates a value with the branch `https`.
    #[inline]
    pub fn https() -> Self {
        Self::new(BlockdevAmendOptionsBranch::Https)
    }

    /// Protocol for files and block devices of the host, by the library libblkio.
    ///
    /// Creates a value with the branch `io_uring`.
    #[inline]
    pub fn io_uring() -> Self {
        Self::new(BlockdevAmendOptionsBranch::IoUring)
    }

    /// Protocol for a logical unit of an iSCSI target, without the host's initiator.
    ///
    /// Creates a value with the branch `iscsi`.
    #[inline]
    pub fn iscsi() -> Self {
        Self::new(BlockdevAmendOptionsBranch::Iscsi)
    }

    /// Format of LUKS volumes, which encrypts a node of another driver.
    ///
    /// Creates a value with the branch `luks`.
    pub fn luks(state: impl Into<QCryptoBlockLuksKeyslotState>) -> Self {
        Self::new(BlockdevAmendOptionsBranch::Luks(BlockdevAmendOptionsLuks::new(state)))
    }

    /// Protocol for exports of an NBD server.
    ///
    /// Creates a value with the branch `nbd`.
    #[inline]
    pub fn nbd() -> Self {
        Self::new(BlockdevAmendOptionsBranch::Nbd)
    }

    /// Protocol for files on an NFS server, without a mount on the host.
    ///
    /// Creates a value with the branch `nfs`.
    #[inline]
    pub fn nfs() -> Self {
        Self::new(BlockdevAmendOptionsBranch::Nfs)
    }

    /// Protocol without storage, for benchmarks: completes requests by callbacks.
    ///
    /// Creates a value with the branch `null-aio`.
    #[inline]
    pub fn null_aio() -> Self {
        Self::new(BlockdevAmendOptionsBranch::NullAio)
    }

    /// Protocol without storage, for benchmarks: completes requests in coroutines.
    ///
    /// Creates a value with the branch `null-co`.
    #[inline]
    pub fn null_co() -> Self {
        Self::new(BlockdevAmendOptionsBranch::NullCo)
    }

    /// Protocol that drives an NVMe device of the host by VFIO, in place of the kernel.
    ///
    /// Creates a value with the branch `nvme`.
    #[inline]
    pub fn nvme() -> Self {
        Self::new(BlockdevAmendOptionsBranch::Nvme)
    }

    /// Protocol that passes NVMe commands to a character device of the host, by libblkio.
    ///
    /// Creates a value with the branch `nvme-io_uring`.
    #[inline]
    pub fn nvme_io_uring() -> Self {
        Self::new(BlockdevAmendOptionsBranch::NvmeIoUring)
    }

    /// Format of Parallels images.
    ///
    /// Creates a value with the branch `parallels`.
    #[inline]
    pub fn parallels() -> Self {
        Self::new(BlockdevAmendOptionsBranch::Parallels)
    }

    /// Filter that extends a file in large steps ahead of writes.
    ///
    /// Creates a value with the branch `preallocate`.
    #[inline]
    pub fn preallocate() -> Self {
        Self::new(BlockdevAmendOptionsBranch::Preallocate)
    }

    /// First version of QEMU's copy-on-write format; for old images only.
    ///
    /// Creates a value with the branch `qcow`.
    #[inline]
    pub fn qcow() -> Self {
        Self::new(BlockdevAmendOptionsBranch::Qcow)
    }

    /// QEMU's own format, with snapshots, backing images, compression, encryption and bitmaps.
    ///
    /// Creates a value with the branch `qcow2`.
    #[inline]
    pub fn qcow2() -> Self {
        Self::new(BlockdevAmendOptionsBranch::Qcow2(BlockdevAmendOptionsQcow2::new()))
    }

    /// Former format of QEMU with backing images; for old images only.
    ///
    /// Creates a value with the branch `qed`.
    #[inline]
    pub fn qed() -> Self {
        Self::new(BlockdevAmendOptionsBranch::Qed)
    }

    /// Driver that keeps copies in several nodes and decides reads by vote.
    ///
    /// Creates a value with the branch `quorum`.
    #[inline]
    pub fn quorum() -> Self {
        Self::new(BlockdevAmendOptionsBranch::Quorum)
    }

    /// Data as it is, without metadata. It can also show a part of another node.
    ///
    /// Creates a value with the branch `raw`.
    #[inline]
    pub fn raw() -> Self {
        Self::new(BlockdevAmendOptionsBranch::Raw)
    }

    /// Protocol for images of a Ceph cluster.
    ///
    /// Creates a value with the branch `rbd`.
    #[inline]
    pub fn rbd() -> Self {
        Self::new(BlockdevAmendOptionsBranch::Rbd)
    }

    /// Driver for the disks of a pair of machines kept in step (COLO).
    ///
    /// Creates a value with the branch `replication`.
    #[inline]
    pub fn replication() -> Self {
        Self::new(BlockdevAmendOptionsBranch::Replication)
    }

    /// Protocol for files on another host, by SFTP.
    ///
    /// Creates a value with the branch `ssh`.
    #[inline]
    pub fn ssh() -> Self {
        Self::new(BlockdevAmendOptionsBranch::Ssh)
    }

    /// Filter that limits the rate of I/O.
    ///
    /// Creates a value with the branch `throttle`.
    #[inline]
    pub fn throttle() -> Self {
        Self::new(BlockdevAmendOptionsBranch::Throttle)
    }

    /// Format of VirtualBox images.
    ///
    /// Creates a value with the branch `vdi`.
    #[inline]
    pub fn vdi() -> Self {
        Self::new(BlockdevAmendOptionsBranch::Vdi)
    }

    /// Format of newer Hyper-V images.
    ///
    /// Creates a value with the branch `vhdx`.
    #[inline]
    pub fn vhdx() -> Self {
        Self::new(BlockdevAmendOptionsBranch::Vhdx)
    }

    /// Protocol that drives a virtio-blk PCI device of the host, by libblkio.
    ///
    /// Creates a value with the branch `virtio-blk-vfio-pci`.
    #[inline]
    pub fn virtio_blk_vfio_pci() -> Self {
        Self::new(BlockdevAmendOptionsBranch::VirtioBlkVfioPci)
    }

    /// Protocol for a vhost-user-blk server on a Unix socket, by libblkio.
    ///
    /// Creates a value with the branch `virtio-blk-vhost-user`.
    #[inline]
    pub fn virtio_blk_vhost_user() -> Self {
        Self::new(BlockdevAmendOptionsBranch::VirtioBlkVhostUser)
    }

    /// Protocol for a vDPA device of the host, by libblkio.
    ///
    /// Creates a value with the branch `virtio-blk-vhost-vdpa`.
    #[inline]
    pub fn virtio_blk_vhost_vdpa() -> Self {
        Self::new(BlockdevAmendOptionsBranch::VirtioBlkVhostVdpa)
    }

    /// Format of VMware images.
    ///
    /// Creates a value with the branch `vmdk`.
    #[inline]
    pub fn vmdk() -> Self {
        Self::new(BlockdevAmendOptionsBranch::Vmdk)
    }

    /// Format of Virtual PC and older Hyper-V images (VHD).
    ///
    /// Creates a value with the branch `vpc`.
    #[inline]
    pub fn vpc() -> Self {
        Self::new(BlockdevAmendOptionsBranch::Vpc)
    }

    /// Protocol that presents a directory of the host as a FAT file system.
    ///
    /// Creates a value with the branch `vvfat`.
    #[inline]
    pub fn vvfat() -> Self {
        Self::new(BlockdevAmendOptionsBranch::Vvfat)
    }
}

/// The branches of [`BlockdevAmendOptions`], by the value of `driver`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BlockdevAmendOptionsBranch {
    /// Filter that injects errors, for tests.
    Blkdebug,
    /// Filter that records all writes in a log, in the format of dm-log-writes.
    Blklogwrites,
    /// Filter for record and replay of the guest's execution.
    Blkreplay,
    /// Filter that compares two images at each read, for tests.
    Blkverify,
    /// Format of the Bochs emulator, read only.
    Bochs,
    /// Format of compressed loop images, read only.
    Cloop,
    /// Filter that writes all data compressed; the format below must support it.
    Compress,
    /// Filter that saves old data before it is overwritten, as backup jobs use.
    CopyBeforeWrite,
    /// Filter that stores data read from backing images in the topmost image.
    CopyOnRead,
    /// Format of macOS disk images, read only.
    Dmg,
    /// Protocol for plain files of the host.
    File,
    /// Driver that gives access to the state kept by a `copy-before-write` filter, read only apart from discards.
    SnapshotAccess,
    /// Protocol for files on an FTP server, read only.
    Ftp,
    /// Protocol for files on an FTP server with TLS, read only.
    Ftps,
    /// Protocol for images on a GlusterFS volume.
    ///
    /// Branch `gluster`. **Deprecated** upstream.
    Gluster,
    /// Protocol for a CD-ROM drive of the host, with access to its tray.
    HostCdrom,
    /// Protocol for a block device of the host.
    HostDevice,
    /// Protocol for files on a web server, read only.
    Http,
    /// Protocol for files on a web server with TLS, read only.
    Https,
    /// Protocol for files and block devices of the host, by the library libblkio.
    IoUring,
    /// Protocol for a logical unit of an iSCSI target, without the host's initiator.
    Iscsi,
    /// Format of LUKS volumes, which encrypts a node of another driver.
    Luks(BlockdevAmendOptionsLuks),
    /// Protocol for exports of an NBD server.
    Nbd,
    /// Protocol for files on an NFS server, without a mount on the host.
    Nfs,
    /// Protocol without storage, for benchmarks: completes requests by callbacks.
    NullAio,
    /// Protocol without storage, for benchmarks: completes requests in coroutines.
    NullCo,
    /// Protocol that drives an NVMe device of the host by VFIO, in place of the kernel.
    Nvme,
    /// Protocol that passes NVMe commands to a character device of the host, by libblkio.
    NvmeIoUring,
    /// Format of Parallels images.
    Parallels,
    /// Filter that extends a file in large steps ahead of writes.
    Preallocate,
    /// First version of QEMU's copy-on-write format; for old images only.
    Qcow,
    /// QEMU's own format, with snapshots, backing images, compression, encryption and bitmaps.
    Qcow2(BlockdevAmendOptionsQcow2),
    /// Former format of QEMU with backing images; for old images only.
    Qed,
    /// Driver that keeps copies in several nodes and decides reads by vote.
    Quorum,
    /// Data as it is, without metadata. It can also show a part of another node.
    Raw,
    /// Protocol for images of a Ceph cluster.
    Rbd,
    /// Driver for the disks of a pair of machines kept in step (COLO).
    Replication,
    /// Protocol for files on another host, by SFTP.
    Ssh,
    /// Filter that limits the rate of I/O.
    Throttle,
    /// Format of VirtualBox images.
    Vdi,
    /// Format of newer Hyper-V images.
    Vhdx,
    /// Protocol that drives a virtio-blk PCI device of the host, by libblkio.
    VirtioBlkVfioPci,
    /// Protocol for a vhost-user-blk server on a Unix socket, by libblkio.
    VirtioBlkVhostUser,
    /// Protocol for a vDPA device of the host, by libblkio.
    VirtioBlkVhostVdpa,
    /// Format of VMware images.
    Vmdk,
    /// Format of Virtual PC and older Hyper-V images (VHD).
    Vpc,
    /// Protocol that presents a directory of the host as a FAT file system.
    Vvfat,
}

impl From<BlockdevAmendOptionsLuks> for BlockdevAmendOptionsBranch {
    #[inline]
    fn from(value: BlockdevAmendOptionsLuks) -> Self {
        Self::Luks(value)
    }
}

impl From<BlockdevAmendOptionsQcow2> for BlockdevAmendOptionsBranch {
    #[inline]
    fn from(value: BlockdevAmendOptionsQcow2) -> Self {
        Self::Qcow2(value)
    }
}

union! {
    sent BlockdevAmendOptions {}
    driver: BlockdevDriver = "driver" required,
    branch: BlockdevAmendOptionsBranch {
        "blkdebug" Blkdebug,
        "blklogwrites" Blklogwrites,
        "blkreplay" Blkreplay,
        "blkverify" Blkverify,
        "bochs" Bochs,
        "cloop" Cloop,
        "compress" Compress,
        "copy-before-write" CopyBeforeWrite,
        "copy-on-read" CopyOnRead,
        "dmg" Dmg,
        "file" File,
        "snapshot-access" SnapshotAccess,
        "ftp" Ftp,
        "ftps" Ftps,
        "gluster" Gluster,
        "host_cdrom" HostCdrom,
        "host_device" HostDevice,
        "http" Http,
        "https" Https,
        "io_uring" IoUring,
        "iscsi" Iscsi,
        "luks" Luks(BlockdevAmendOptionsLuks),
        "nbd" Nbd,
        "nfs" Nfs,
        "null-aio" NullAio,
        "null-co" NullCo,
        "nvme" Nvme,
        "nvme-io_uring" NvmeIoUring,
        "parallels" Parallels,
        "preallocate" Preallocate,
        "qcow" Qcow,
        "qcow2" Qcow2(BlockdevAmendOptionsQcow2),
        "qed" Qed,
        "quorum" Quorum,
        "raw" Raw,
        "rbd" Rbd,
        "replication" Replication,
        "ssh" Ssh,
        "throttle" Throttle,
        "vdi" Vdi,
        "vhdx" Vhdx,
        "virtio-blk-vfio-pci" VirtioBlkVfioPci,
        "virtio-blk-vhost-user" VirtioBlkVhostUser,
        "virtio-blk-vhost-vdpa" VirtioBlkVhostVdpa,
        "vmdk" Vmdk,
        "vpc" Vpc,
        "vvfat" Vvfat,
    }
}

/// What QEMU did after an I/O error.
///
/// The enum `BlockErrorAction`, since QEMU 2.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,BlockErrorAction)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BlockErrorAction {
    /// It went on as if the request had succeeded.
    Ignore,
    /// The guest or the job got the error.
    Report,
    /// The machine or the job was stopped.
    Stop,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { received BlockErrorAction {
    "ignore" Ignore,
    "report" Report,
    "stop" Stop,
} open }

/// Whether the space of a new image is reserved when it is created.
///
/// The enum `PreallocMode`, since QEMU 2.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,PreallocMode)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PreallocMode {
    /// Nothing is reserved; the host may run out of space later.
    Off,
    /// The tables of the format are written for the whole disk; the file is sparse.
    Metadata,
    /// The space is reserved by `posix_fallocate`, fast and without writing.
    Falloc,
    /// The whole image is written. Slow, but certain.
    Full,
}

enumeration! { sent PreallocMode {
    "off" Off,
    "metadata" Metadata,
    "falloc" Falloc,
    "full" Full,
} }

/// Request during which a child of a quorum node failed or disagreed.
///
/// The enum `QuorumOpType`, since QEMU 2.6.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,QuorumOpType)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QuorumOpType {
    /// Data was read from the children.
    Read,
    /// Data was written to the children.
    Write,
    /// The children's caches were flushed.
    Flush,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { received QuorumOpType {
    "read" Read,
    "write" Write,
    "flush" Flush,
} open }

/// Arguments of [`blockdev-snapshot-internal-sync`](super::command::BlockdevSnapshotInternalSync).
///
/// The struct `BlockdevSnapshotInternal`, since QEMU 1.7.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevSnapshotInternal)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevSnapshotInternal {
    /// Node or block backend to snapshot. It must be a root node, which no other node uses.
    pub device: String,
    /// Name for the snapshot. It must not be empty or in use in this image.
    pub name: String,
}

impl BlockdevSnapshotInternal {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(device: impl Into<String>, name: impl Into<String>) -> Self {
        Self { device: device.into(), name: name.into() }
    }
}

record! { sent BlockdevSnapshotInternal {
    device: "device" required,
    name: "name" required,
} }

/// Part of QEMU's build only; no command or event uses it.
///
/// The struct `DummyBlockCoreForceArrays`, since QEMU 8.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,DummyBlockCoreForceArrays)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DummyBlockCoreForceArrays {
    /// Makes QEMU's generator define the list type; never sent.
    #[doc(alias = "unused-block-graph-info")]
    pub unused_block_graph_info: Vec<BlockGraphInfo>,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl DummyBlockCoreForceArrays {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(unused_block_graph_info: impl IntoIterator<Item = impl Into<BlockGraphInfo>>) -> Self {
        Self {
            unused_block_graph_info: unused_block_graph_info.into_iter().map(Into::into).collect(),
            extra: Extra::default(),
        }
    }
}

record! { both DummyBlockCoreForceArrays {
    unused_block_graph_info: "unused-block-graph-info" required,
} extra }

/// Commands of `schemas/qapi/block-core.json`.
pub(crate) mod command {
    use super::super::types;
    use crate::wire::{record, transparent};
    use crate::{Command, Empty};

    /// Returns the drives of the guest and their media.
    ///
    /// Block nodes that no drive uses are not listed; see [`query-named-block-nodes`](super::super::command::QueryNamedBlockNodes). Filter nodes that QEMU has
    /// inserted by itself, such as those of block jobs, are skipped.
    ///
    /// ```
    /// # use qapi_types::qmp;
    /// # #[cfg(feature = "blocking")]
    /// # fn example<C: qmp::Client>(vm: C) -> Result<(), C::Error> {
    /// for drive in vm.query_block()? {
    ///     if let Some(medium) = drive.inserted {
    ///         println!("{}: {} ({})", drive.qdev.unwrap_or(drive.device), medium.image.filename, medium.drv);
    ///     }
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The command `query-block`, since QEMU 0.14.
    ///
    /// Returns an array of [`BlockInfo`](types::BlockInfo).
    ///
    /// May be executed before the machine is built.
    ///
    /// Needs the feature `block-core` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,query%2Dblock)
    #[doc(alias = "query-block")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct QueryBlock {}

    impl QueryBlock {
        /// Creates a value with no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent QueryBlock {} }

    impl Command for QueryBlock {
        type Reply = Vec<types::BlockInfo>;
        const NAME: &'static str = "query-block";
        const SINCE: Option<&'static str> = Some("0.14");
    }

    /// Returns I/O statistics of all drives, or of all block nodes.
    ///
    /// The command `query-blockstats`, since QEMU 0.14.
    ///
    /// Returns an array of [`BlockStats`](types::BlockStats).
    ///
    /// May be executed before the machine is built.
    ///
    /// Needs the feature `block-core` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,query%2Dblockstats)
    #[doc(alias = "query-blockstats")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct QueryBlockstats {
        /// Whether the result has one entry for each named node, without nesting of backing images, instead of one for
        /// each drive. Default: `false`.
        ///
        /// Member `query-nodes`, since QEMU 2.3.
        #[doc(alias = "query-nodes")]
        pub query_nodes: Option<bool>,
    }

    impl QueryBlockstats {
        /// Creates a value with no member set.
        #[inline]
        pub fn new() -> Self {
            Self { query_nodes: None }
        }

        /// Sets `query-nodes`. Whether the result has one entry for each named node, without nesting of backing images,
        /// instead of one for each drive. Default: `false`.
        #[must_use]
        #[inline]
        pub fn query_nodes(mut self, query_nodes: bool) -> Self {
            self.query_nodes = Some(query_nodes);
            self
        }
    }

    record! { sent QueryBlockstats {
        query_nodes: "query-nodes" optional,
    } }

    impl Command for QueryBlockstats {
        type Reply = Vec<types::BlockStats>;
        const NAME: &'static str = "query-blockstats";
        const SINCE: Option<&'static str> = Some("0.14");
    }

    /// Returns state and progress of the block jobs.
    ///
    /// `query-jobs` lists all jobs, with fewer details; jobs of the types `create`, `amend` and `snapshot-*` appear
    /// only there.
    ///
    /// The command `query-block-jobs`, since QEMU 1.1.
    ///
    /// Returns an array of [`BlockJobInfo`](types::BlockJobInfo).
    ///
    /// May be executed before the machine is built.
    ///
    /// Needs the feature `block-core` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,query%2Dblock%2Djobs)
    #[doc(alias = "query-block-jobs")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct QueryBlockJobs {}

    impl QueryBlockJobs {
        /// Creates a value with no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent QueryBlockJobs {} }

    impl Command for QueryBlockJobs {
        type Reply = Vec<types::BlockJobInfo>;
        const NAME: &'static str = "query-block-jobs";
        const SINCE: Option<&'static str> = Some("1.1");
    }

    /// Changes the size of a disk while a guest may use it.
    ///
    /// Drivers of virtio and SCSI disks tell the guest about the new size; other guests see it after a restart.
    /// Shrinking cuts off data without a warning.
    /// Exactly one of `device` and `node-name` is required. Not all drivers and images can shrink. `qcow2` needs a
    /// size that is a multiple of 512.
    ///
    /// The command `block_resize`, since QEMU 0.14.
    ///
    /// Returns nothing.
    ///
    /// May be executed before the machine is built.
    ///
    /// Needs the feature `block-core` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,block_resize)
    #[doc(alias = "block_resize")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct BlockResize {
        /// Name of a block backend. Give `node-name` for drives that have none. If absent: `node-name` is required.
        pub device: Option<String>,
        /// Node to resize, normally the topmost one of the drive. If absent: `device` is required.
        ///
        /// Member `node-name`, since QEMU 2.0.
        #[doc(alias = "node-name")]
        pub node_name: Option<String>,
        /// New size of the disk. Unit: bytes.
        pub size: i64,
    }

    impl BlockResize {
        /// Creates a value with the mandatory members and no optional one.
        #[inline]
        pub fn new(size: i64) -> Self {
            Self { device: None, node_name: None, size }
        }

        /// Sets `device`. Name of a block backend. Give `node-name` for drives that have none. If absent: `node-name`
        /// is required.
        #[must_use]
        pub fn device(mut self, device: impl Into<String>) -> Self {
            self.device = Some(device.into());
            self
        }

        /// Sets `node-name`. Node to resize, normally the topmost one of the drive. If absent: `device` is required.
        #[must_use]
        pub fn node_name(mut self, node_name: impl Into<String>) -> Self {
            self.node_name = Some(node_name.into());
            self
        }
    }

    record! { sent BlockResize {
        device: "device" optional,
        node_name: "node-name" optional,
        size: "size" required,
    } }

    impl Command for BlockResize {
        type Reply = Empty;
        const NAME: &'static str = "block_resize";
        const SINCE: Option<&'static str> = Some("0.14");
    }

    /// Creates an overlay image and makes it the topmost image of a drive, so that the old image no longer changes.
    ///
    /// The old image becomes the backing image of the overlay, which receives all later writes. The new data is
    /// lost if the overlay is lost.
    /// The guest is not told: its caches are not flushed. Freeze its file systems by the guest agent for a clean
    /// snapshot, and use `transaction` for several disks.
    /// If nothing uses the node, such as a device or an export, QEMU closes the overlay's node at once, although
    /// the command succeeds. The image file remains.
    /// With [`blockdev-add`](super::super::command::BlockdevAdd) and [`blockdev-snapshot`](super::super::command::BlockdevSnapshot), a client has full control over the overlay's options.
    ///
    /// The command `blockdev-snapshot-sync`, since QEMU 0.14.
    ///
    /// Returns nothing.
    ///
    /// May be executed before the machine is built.
    ///
    /// Needs the feature `block-core` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,blockdev%2Dsnapshot%2Dsync)
    #[doc(alias = "blockdev-snapshot-sync")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct BlockdevSnapshotSync {
        /// Name of a block backend, whose topmost node is snapshotted. If absent: `node-name` is required.
        pub device: Option<String>,
        /// Node to snapshot, which becomes the backing image. If absent: `device` is required.
        ///
        /// Member `node-name`, since QEMU 2.0.
        #[doc(alias = "node-name")]
        pub node_name: Option<String>,
        /// Host path or URL of the overlay. An existing file is overwritten unless `mode` is `existing`.
        #[doc(alias = "snapshot-file")]
        pub snapshot_file: String,
        /// Name for the overlay's node. Required together with `node-name`. If absent: QEMU generates a name.
        ///
        /// Member `snapshot-node-name`, since QEMU 2.0.
        #[doc(alias = "snapshot-node-name")]
        pub snapshot_node_name: Option<String>,
        /// Image format of the overlay. It must support backing images. Default: `qcow2`.
        pub format: Option<String>,
        /// Whether QEMU creates the overlay. Default: `absolute-paths`.
        pub mode: Option<types::NewImageMode>,
    }

    impl BlockdevSnapshotSync {
        /// Creates a value with the mandatory members and no optional one.
        pub fn new(snapshot_file: impl Into<String>) -> Self {
            Self {
                device: None,
                node_name: None,
                snapshot_file: snapshot_file.into(),
                snapshot_node_name: None,
                format: None,
                mode: None,
            }
        }

        /// Sets `device`. Name of a block backend, whose topmost node is snapshotted. If absent: `node-name` is
        /// required.
        #[must_use]
        pub fn device(mut self, device: impl Into<String>) -> Self {
            self.device = Some(device.into());
            self
        }

        /// Sets `node-name`. Node to snapshot, which becomes the backing image. If absent: `device` is required.
        #[must_use]
        pub fn node_name(mut self, node_name: impl Into<String>) -> Self {
            self.node_name = Some(node_name.into());
            self
        }

        /// Sets `snapshot-node-name`. Name for the overlay's node. Required together with `node-name`. If absent: QEMU
        /// generates a name.
        #[must_use]
        pub fn snapshot_node_name(mut self, snapshot_node_name: impl Into<String>) -> Self {
            self.snapshot_node_name = Some(snapshot_node_name.into());
            self
        }

        /// Sets `format`. Image format of the overlay. It must support backing images. Default: `qcow2`.
        #[must_use]
        pub fn format(mut self, format: impl Into<String>) -> Self {
            self.format = Some(format.into());
            self
        }

        /// Sets `mode`. Whether QEMU creates the overlay. Default: `absolute-paths`.
        #[must_use]
        pub fn mode(mut self, mode: impl Into<types::NewImageMode>) -> Self {
            self.mode = Some(mode.into());
            self
        }
    }

    impl From<types::BlockdevSnapshotSync> for BlockdevSnapshotSync {
        #[inline]
        fn from(members: types::BlockdevSnapshotSync) -> Self {
            Self {
                device: members.device,
                node_name: members.node_name,
                snapshot_file: members.snapshot_file,
                snapshot_node_name: members.snapshot_node_name,
                format: members.format,
                mode: members.mode,
            }
        }
    }

    record! { sent BlockdevSnapshotSync {
        device: "device" optional,
        node_name: "node-name" optional,
        snapshot_file: "snapshot-file" required,
        snapshot_node_name: "snapshot-node-name" optional,
        format: "format" optional,
        mode: "mode" optional,
    } }

    impl Command for BlockdevSnapshotSync {
        type Reply = Empty;
        const NAME: &'static str = "blockdev-snapshot-sync";
        const SINCE: Option<&'static str> = Some("0.14");
    }

    /// Puts an existing node on top of another one as its overlay, so that the lower one no longer changes.
    ///
    /// Users of the lower node, such as the guest's device, use the overlay from then on. Create the overlay with
    /// [`blockdev-create`](super::super::command::BlockdevCreate) and open it by [`blockdev-add`](super::super::command::BlockdevAdd) with `backing` set to `null`.
    /// With the feature `allow-write-only-overlay`, the lower node may be the target of a mirror job.
    ///
    /// ```
    /// # use qapi_types::qmp;
    /// # #[cfg(feature = "blocking")]
    /// # fn example<C: qmp::Client>(vm: C) -> Result<(), C::Error> {
    /// let overlay = qmp::BlockdevOptionsQcow2::new("overlay-file").backing(qmp::BlockdevRefOrNull::Null);
    /// vm.blockdev_add(qmp::BlockdevOptions::new(overlay).node_name("overlay"))?;
    /// // From now on the guest writes to `overlay`, and `disk0` stays as it is.
    /// vm.blockdev_snapshot("disk0", "overlay")?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The command `blockdev-snapshot`, since QEMU 2.5.
    ///
    /// Features: `allow-write-only-overlay`.
    ///
    /// Returns nothing.
    ///
    /// May be executed before the machine is built.
    ///
    /// Needs the feature `block-core` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,blockdev%2Dsnapshot)
    #[doc(alias = "blockdev-snapshot")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct BlockdevSnapshot {
        /// Node or block backend to snapshot, which becomes the backing image.
        pub node: String,
        /// Node to put on top. It must have the format's support for backing images and be opened with `backing` set to
        /// `null`.
        pub overlay: String,
    }

    impl BlockdevSnapshot {
        /// Creates a value with the mandatory members and no optional one.
        pub fn new(node: impl Into<String>, overlay: impl Into<String>) -> Self {
            Self { node: node.into(), overlay: overlay.into() }
        }
    }

    impl From<types::BlockdevSnapshot> for BlockdevSnapshot {
        #[inline]
        fn from(members: types::BlockdevSnapshot) -> Self {
            Self { node: members.node, overlay: members.overlay }
        }
    }

    record! { sent BlockdevSnapshot {
        node: "node" required,
        overlay: "overlay" required,
    } }

    impl Command for BlockdevSnapshot {
        type Reply = Empty;
        const NAME: &'static str = "blockdev-snapshot";
        const SINCE: Option<&'static str> = Some("2.5");
    }

    /// Rewrites the name of the backing image that is recorded in an image file.
    ///
    /// The chain that is open does not change. The name takes effect when the image is opened again, and a wrong
    /// one makes it unusable then.
    ///
    /// The command `change-backing-file`, since QEMU 2.1.
    ///
    /// Returns nothing.
    ///
    /// May be executed before the machine is built.
    ///
    /// Needs the feature `block-core` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,change%2Dbacking%2Dfile)
    #[doc(alias = "change-backing-file")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ChangeBackingFile {
        /// Node or block backend at the top of the chain that contains the image.
        pub device: String,
        /// Node of the image whose file is changed.
        #[doc(alias = "image-node-name")]
        pub image_node_name: String,
        /// Name to record, relative to the directory of the image or absolute. QEMU does not verify it.
        #[doc(alias = "backing-file")]
        pub backing_file: String,
    }

    impl ChangeBackingFile {
        /// Creates a value with the mandatory members and no optional one.
        pub fn new(
            device: impl Into<String>,
            image_node_name: impl Into<String>,
            backing_file: impl Into<String>,
        ) -> Self {
            Self { device: device.into(), image_node_name: image_node_name.into(), backing_file: backing_file.into() }
        }
    }

    record! { sent ChangeBackingFile {
        device: "device" required,
        image_node_name: "image-node-name" required,
        backing_file: "backing-file" required,
    } }

    impl Command for ChangeBackingFile {
        type Reply = Empty;
        const NAME: &'static str = "change-backing-file";
        const SINCE: Option<&'static str> = Some("2.1");
    }

    /// Starts a job that moves the data of overlays down into a backing image and then drops the overlays.
    ///
    /// If `top-node` is the topmost image or has a writer, the job becomes `ready` and must be ended by
    /// `job-complete`; the drive then uses the base. Otherwise the job ends by itself.
    /// The base grows to the size of the top if it is smaller; it is not shrunk. Overlays that are not part of the
    /// range but depend on a changed image become invalid.
    /// The files of the dropped overlays remain.
    ///
    /// ```
    /// # use qapi_types::qmp;
    /// # #[cfg(feature = "blocking")]
    /// # fn example<C: qmp::Client>(vm: C) -> Result<(), C::Error> {
    /// // Moves the data of `overlay1` into `base`. The guest uses `overlay2`, which is above both.
    /// let commit = qmp::command::BlockCommit::new("overlay2").top_node("overlay1").base_node("base");
    /// vm.execute(commit.job_id("commit0"))?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The command `block-commit`, since QEMU 1.3.
    ///
    /// Returns nothing.
    ///
    /// May be executed before the machine is built.
    ///
    /// Needs the feature `block-core` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,block%2Dcommit)
    #[doc(alias = "block-commit")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct BlockCommit {
        /// Name for the new job. If absent: the name of the block backend; required for drives that have none.
        ///
        /// Member `job-id`, since QEMU 2.7.
        #[doc(alias = "job-id")]
        pub job_id: Option<String>,
        /// Node or block backend at the top of the chain. It must be a root node, which no other node uses.
        pub device: String,
        /// Node that receives the data. If absent: the lowest image of the chain.
        ///
        /// Member `base-node`, since QEMU 3.1.
        #[doc(alias = "base-node")]
        pub base_node: Option<String>,
        /// Name of the file that receives the data, exactly as it was given when it was opened. If absent: `base-node`
        /// names it or, without that too, the lowest image of the chain receives the data. Replaced by `base-node`.
        ///
        /// Member `base`. **Deprecated** upstream.
        pub base: Option<String>,
        /// Highest node whose data is moved down. If absent: the topmost image of the chain.
        ///
        /// Member `top-node`, since QEMU 3.1.
        #[doc(alias = "top-node")]
        pub top_node: Option<String>,
        /// Name of the highest file whose data is moved down, exactly as it was given when it was opened. If absent:
        /// `top-node` names it or, without that too, it is `device` itself. Replaced by `top-node`.
        ///
        /// Member `top`. **Deprecated** upstream.
        pub top: Option<String>,
        /// Name of the base to record in the image above the range. Only if there is such an image. QEMU does not
        /// verify it. If absent: QEMU chooses the name, or fails if it cannot.
        ///
        /// Member `backing-file`, since QEMU 2.1.
        #[doc(alias = "backing-file")]
        pub backing_file: Option<String>,
        /// Whether `raw` is recorded as the backing format if the base has no format driver, instead of the protocol's
        /// name. Default: `false`.
        ///
        /// Member `backing-mask-protocol`, since QEMU 9.0.
        #[doc(alias = "backing-mask-protocol")]
        pub backing_mask_protocol: Option<bool>,
        /// Highest rate of copying. 0 means no limit. Unit: bytes per second. If absent: no limit.
        pub speed: Option<i64>,
        /// Reaction to an I/O error. With `ignore`, the request is tried again. Default: `report`.
        ///
        /// Member `on-error`, since QEMU 5.0.
        #[doc(alias = "on-error")]
        pub on_error: Option<types::BlockdevOnError>,
        /// Name for the filter node that the job inserts above the top. If absent: QEMU generates a name.
        ///
        /// Member `filter-node-name`, since QEMU 2.9.
        #[doc(alias = "filter-node-name")]
        pub filter_node_name: Option<String>,
        /// Whether the job makes its final changes by itself. If false, it waits for `job-finalize` in the state
        /// `pending`. Default: `true`.
        ///
        /// Member `auto-finalize`, since QEMU 3.1.
        #[doc(alias = "auto-finalize")]
        pub auto_finalize: Option<bool>,
        /// Whether the job vanishes when it ends. If false, it waits for `job-dismiss` in the state `concluded`, and
        /// its result can be queried. Default: `true`.
        ///
        /// Member `auto-dismiss`, since QEMU 3.1.
        #[doc(alias = "auto-dismiss")]
        pub auto_dismiss: Option<bool>,
    }

    impl BlockCommit {
        /// Creates a value with the mandatory members and no optional one.
        pub fn new(device: impl Into<String>) -> Self {
            Self {
                job_id: None,
                device: device.into(),
                base_node: None,
                base: None,
                top_node: None,
                top: None,
                backing_file: None,
                backing_mask_protocol: None,
                speed: None,
                on_error: None,
                filter_node_name: None,
                auto_finalize: None,
                auto_dismiss: None,
            }
        }

        /// Sets `job-id`. Name for the new job. If absent: the name of the block backend; required for drives that have
        /// none.
        #[must_use]
        pub fn job_id(mut self, job_id: impl Into<String>) -> Self {
            self.job_id = Some(job_id.into());
            self
        }

        /// Sets `base-node`. Node that receives the data. If absent: the lowest image of the chain.
        #[must_use]
        pub fn base_node(mut self, base_node: impl Into<String>) -> Self {
            self.base_node = Some(base_node.into());
            self
        }

        /// Sets `base`. Name of the file that receives the data, exactly as it was given when it was opened. If absent:
        /// `base-node` names it or, without that too, the lowest image of the chain receives the data. Replaced by
        /// `base-node`.
        #[deprecated = "deprecated by QEMU 5.0; use `base-node`"]
        #[must_use]
        pub fn base(mut self, base: impl Into<String>) -> Self {
            self.base = Some(base.into());
            self
        }

        /// Sets `top-node`. Highest node whose data is moved down. If absent: the topmost image of the chain.
        #[must_use]
        pub fn top_node(mut self, top_node: impl Into<String>) -> Self {
            self.top_node = Some(top_node.into());
            self
        }

        /// Sets `top`. Name of the highest file whose data is moved down, exactly as it was given when it was opened.
        /// If absent: `top-node` names it or, without that too, it is `device` itself. Replaced by `top-node`.
        #[deprecated = "deprecated by QEMU 5.0; use `top-node`"]
        #[must_use]
        pub fn top(mut self, top: impl Into<String>) -> Self {
            self.top = Some(top.into());
            self
        }

        /// Sets `backing-file`. Name of the base to record in the image above the range. Only if there is such an
        /// image. QEMU does not verify it. If absent: QEMU chooses the name, or fails if it cannot.
        #[must_use]
        pub fn backing_file(mut self, backing_file: impl Into<String>) -> Self {
            self.backing_file = Some(backing_file.into());
            self
        }

        /// Sets `backing-mask-protocol`. Whether `raw` is recorded as the backing format if the base has no format
        /// driver, instead of the protocol's name. Default: `false`.
        #[must_use]
        #[inline]
        pub fn backing_mask_protocol(mut self, backing_mask_protocol: bool) -> Self {
            self.backing_mask_protocol = Some(backing_mask_protocol);
            self
        }

        /// Sets `speed`. Highest rate of copying. 0 means no limit. Unit: bytes per second. If absent: no limit.
        #[must_use]
        #[inline]
        pub fn speed(mut self, speed: i64) -> Self {
            self.speed = Some(speed);
            self
        }

        /// Sets `on-error`. Reaction to an I/O error. With `ignore`, the request is tried again. Default: `report`.
        #[must_use]
        pub fn on_error(mut self, on_error: impl Into<types::BlockdevOnError>) -> Self {
            self.on_error = Some(on_error.into());
            self
        }

        /// Sets `filter-node-name`. Name for the filter node that the job inserts above the top. If absent: QEMU
        /// generates a name.
        #[must_use]
        pub fn filter_node_name(mut self, filter_node_name: impl Into<String>) -> Self {
            self.filter_node_name = Some(filter_node_name.into());
            self
        }

        /// Sets `auto-finalize`. Whether the job makes its final changes by itself. If false, it waits for
        /// `job-finalize` in the state `pending`. Default: `true`.
        #[must_use]
        #[inline]
        pub fn auto_finalize(mut self, auto_finalize: bool) -> Self {
            self.auto_finalize = Some(auto_finalize);
            self
        }

        /// Sets `auto-dismiss`. Whether the job vanishes when it ends. If false, it waits for `job-dismiss` in the
        /// state `concluded`, and its result can be queried. Default: `true`.
        #[must_use]
        #[inline]
        pub fn auto_dismiss(mut self, auto_dismiss: bool) -> Self {
            self.auto_dismiss = Some(auto_dismiss);
            self
        }
    }

    record! { sent BlockCommit {
        job_id: "job-id" optional,
        device: "device" required,
        base_node: "base-node" optional,
        base: "base" optional,
        top_node: "top-node" optional,
        top: "top" optional,
        backing_file: "backing-file" optional,
        backing_mask_protocol: "backing-mask-protocol" optional,
        speed: "speed" optional,
        on_error: "on-error" optional,
        filter_node_name: "filter-node-name" optional,
        auto_finalize: "auto-finalize" optional,
        auto_dismiss: "auto-dismiss" optional,
    } }

    impl Command for BlockCommit {
        type Reply = Empty;
        const NAME: &'static str = "block-commit";
        const SINCE: Option<&'static str> = Some("1.3");
    }

    /// Starts a backup job to a file that QEMU creates and opens itself; replaced by [`blockdev-backup`](super::super::command::BlockdevBackup).
    ///
    /// The command `drive-backup`, since QEMU 1.6.
    ///
    /// **Deprecated** upstream.
    ///
    /// Returns nothing.
    ///
    /// May be executed before the machine is built.
    ///
    /// Deprecated since QEMU 6.2.
    ///
    /// Needs the feature `block-core` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,drive%2Dbackup)
    #[doc(alias = "drive-backup")]
    #[derive(Clone, Debug, PartialEq)]
    pub struct DriveBackup(pub types::DriveBackup);

    impl DriveBackup {
        /// Creates it from its arguments.
        #[deprecated = "deprecated by QEMU 6.2; use `blockdev-backup`"]
        pub fn new(arguments: impl Into<types::DriveBackup>) -> Self {
            Self(arguments.into())
        }
    }

    impl From<types::DriveBackup> for DriveBackup {
        #[inline]
        fn from(value: types::DriveBackup) -> Self {
            Self(value)
        }
    }

    transparent! { sent DriveBackup(types::DriveBackup) }

    impl Command for DriveBackup {
        type Reply = Empty;
        const NAME: &'static str = "drive-backup";
        const SINCE: Option<&'static str> = Some("1.6");
        const DEPRECATED_SINCE: Option<&'static str> = Some("6.2");
    }

    /// Starts a job that copies a disk, as it is at this moment, to another node.
    ///
    /// Before the guest overwrites data that is not copied yet, the job saves the old data. The copy is therefore
    /// consistent with the moment of the start, while the guest goes on writing.
    /// Follow the job by `JOB_STATUS_CHANGE`, or by [`BLOCK_JOB_COMPLETED`](super::super::event::BlockJobCompleted) and [`BLOCK_JOB_CANCELLED`](super::super::event::BlockJobCancelled). It ends by
    /// itself; `job-cancel` ends it early and leaves the copy incomplete.
    ///
    /// ```
    /// # use qapi_types::qmp;
    /// # #[cfg(feature = "blocking")]
    /// # fn example<C: qmp::Client>(vm: C) -> Result<(), C::Error> {
    /// let backup = qmp::BlockdevBackup::new("disk0", qmp::MirrorSyncMode::Full, "backup-target");
    /// vm.blockdev_backup(backup.job_id("backup0"))?;
    /// for job in vm.query_jobs()? {
    ///     println!("{}: {} of {}", job.id, job.current_progress, job.total_progress);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The command `blockdev-backup`, since QEMU 2.3.
    ///
    /// Returns nothing.
    ///
    /// May be executed before the machine is built.
    ///
    /// Needs the feature `block-core` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,blockdev%2Dbackup)
    #[doc(alias = "blockdev-backup")]
    #[derive(Clone, Debug, PartialEq)]
    pub struct BlockdevBackup(pub types::BlockdevBackup);

    impl BlockdevBackup {
        /// Creates it from its arguments.
        pub fn new(arguments: impl Into<types::BlockdevBackup>) -> Self {
            Self(arguments.into())
        }
    }

    impl From<types::BlockdevBackup> for BlockdevBackup {
        #[inline]
        fn from(value: types::BlockdevBackup) -> Self {
            Self(value)
        }
    }

    transparent! { sent BlockdevBackup(types::BlockdevBackup) }

    impl Command for BlockdevBackup {
        type Reply = Empty;
        const NAME: &'static str = "blockdev-backup";
        const SINCE: Option<&'static str> = Some("2.3");
    }

    /// Returns all block nodes, those that no drive uses included.
    ///
    /// Nodes without a name given by the client have generated names, and are listed too.
    ///
    /// ```
    /// # use qapi_types::qmp;
    /// # #[cfg(feature = "blocking")]
    /// # fn example<C: qmp::Client>(vm: C) -> Result<(), C::Error> {
    /// let query = qmp::command::QueryNamedBlockNodes::new().flat(true);
    /// for node in vm.execute(query)? {
    ///     println!("{}: {}", node.node_name.unwrap_or_default(), node.drv);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The command `query-named-block-nodes`, since QEMU 2.0.
    ///
    /// Returns an array of [`BlockDeviceInfo`](types::BlockDeviceInfo).
    ///
    /// May be executed before the machine is built.
    ///
    /// Needs the feature `block-core` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,query%2Dnamed%2Dblock%2Dnodes)
    #[doc(alias = "query-named-block-nodes")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct QueryNamedBlockNodes {
        /// Whether the information about backing images, which are listed as nodes anyway, is left out of each entry.
        /// Much faster for long chains. Default: `false`.
        ///
        /// Member `flat`, since QEMU 5.0.
        pub flat: Option<bool>,
    }

    impl QueryNamedBlockNodes {
        /// Creates a value with no member set.
        #[inline]
        pub fn new() -> Self {
            Self { flat: None }
        }

        /// Sets `flat`. Whether the information about backing images, which are listed as nodes anyway, is left out of
        /// each entry. Much faster for long chains. Default: `false`.
        #[must_use]
        #[inline]
        pub fn flat(mut self, flat: bool) -> Self {
            self.flat = Some(flat);
            self
        }
    }

    record! { sent QueryNamedBlockNodes {
        flat: "flat" optional,
    } }

    impl Command for QueryNamedBlockNodes {
        type Reply = Vec<types::BlockDeviceInfo>;
        const NAME: &'static str = "query-named-block-nodes";
        const SINCE: Option<&'static str> = Some("2.0");
    }

    /// Returns the whole block graph with the permissions on each link, for debugging; unstable.
    ///
    /// The command `x-debug-query-block-graph`, since QEMU 4.0.
    ///
    /// **Unstable** upstream: it may change or go away without notice.
    ///
    /// Returns [`XDbgBlockGraph`](types::XDbgBlockGraph).
    ///
    /// May be executed before the machine is built.
    ///
    /// Needs the feature `block-core` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,x%2Ddebug%2Dquery%2Dblock%2Dgraph)
    #[doc(alias = "x-debug-query-block-graph")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct XDebugQueryBlockGraph {}

    impl XDebugQueryBlockGraph {
        /// Creates a value with no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent XDebugQueryBlockGraph {} }

    impl Command for XDebugQueryBlockGraph {
        type Reply = types::XDbgBlockGraph;
        const NAME: &'static str = "x-debug-query-block-graph";
        const SINCE: Option<&'static str> = Some("4.0");
    }

    /// Starts a job that copies a disk to a file that QEMU creates and opens itself, and keeps both equal.
    ///
    /// Works as [`blockdev-mirror`](super::super::command::BlockdevMirror). Prefer that command: it leaves the choice of all options of the target to the
    /// client.
    ///
    /// The command `drive-mirror`, since QEMU 1.3.
    ///
    /// Returns nothing.
    ///
    /// May be executed before the machine is built.
    ///
    /// Needs the feature `block-core` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,drive%2Dmirror)
    #[doc(alias = "drive-mirror")]
    #[derive(Clone, Debug, PartialEq)]
    pub struct DriveMirror(pub types::DriveMirror);

    impl DriveMirror {
        /// Creates it from its arguments.
        pub fn new(arguments: impl Into<types::DriveMirror>) -> Self {
            Self(arguments.into())
        }
    }

    impl From<types::DriveMirror> for DriveMirror {
        #[inline]
        fn from(value: types::DriveMirror) -> Self {
            Self(value)
        }
    }

    transparent! { sent DriveMirror(types::DriveMirror) }

    impl Command for DriveMirror {
        type Reply = Empty;
        const NAME: &'static str = "drive-mirror";
        const SINCE: Option<&'static str> = Some("1.3");
    }

    /// Creates a dirty bitmap, which records from now on which parts of a disk are written.
    ///
    /// Use it for incremental backups: create the bitmap in one `transaction` with a full backup, then pass it to
    /// later backups.
    /// Fails if the name is taken on the node.
    ///
    /// The command `block-dirty-bitmap-add`, since QEMU 2.4.
    ///
    /// Returns nothing.
    ///
    /// May be executed before the machine is built.
    ///
    /// Needs the feature `block-core` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,block%2Ddirty%2Dbitmap%2Dadd)
    #[doc(alias = "block-dirty-bitmap-add")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct BlockDirtyBitmapAdd {
        /// Node or block backend whose writes are recorded. Usually the topmost node that holds the format, such as
        /// `qcow2`.
        pub node: String,
        /// Name for the bitmap, unique on the node. At most 1023 bytes.
        pub name: String,
        /// Size of the range that one bit stands for. A power of 2, at least 512. Smaller ranges make backups smaller
        /// and the bitmap larger. Unit: bytes. If absent: the node's cluster size, but between 4 KiB and 64 KiB; 64 KiB
        /// if it has no clusters.
        pub granularity: Option<u32>,
        /// Whether the bitmap is stored in the image when QEMU exits. Only for `qcow2`. Default: `false`.
        ///
        /// Member `persistent`, since QEMU 2.10.
        pub persistent: Option<bool>,
        /// Whether recording is off at first, until `block-dirty-bitmap-enable`. Default: `false`.
        ///
        /// Member `disabled`, since QEMU 4.0.
        pub disabled: Option<bool>,
    }

    impl BlockDirtyBitmapAdd {
        /// Creates a value with the mandatory members and no optional one.
        pub fn new(node: impl Into<String>, name: impl Into<String>) -> Self {
            Self { node: node.into(), name: name.into(), granularity: None, persistent: None, disabled: None }
        }

        /// Sets `granularity`. Size of the range that one bit stands for. A power of 2, at least 512. Smaller ranges
        /// make backups smaller and the bitmap larger. Unit: bytes. If absent: the node's cluster size, but between 4
        /// KiB and 64 KiB; 64 KiB if it has no clusters.
        #[must_use]
        #[inline]
        pub fn granularity(mut self, granularity: u32) -> Self {
            self.granularity = Some(granularity);
            self
        }

        /// Sets `persistent`. Whether the bitmap is stored in the image when QEMU exits. Only for `qcow2`. Default:
        /// `false`.
        #[must_use]
        #[inline]
        pub fn persistent(mut self, persistent: bool) -> Self {
            self.persistent = Some(persistent);
            self
        }

        /// Sets `disabled`. Whether recording is off at first, until `block-dirty-bitmap-enable`. Default: `false`.
        #[must_use]
        #[inline]
        pub fn disabled(mut self, disabled: bool) -> Self {
            self.disabled = Some(disabled);
            self
        }
    }

    impl From<types::BlockDirtyBitmapAdd> for BlockDirtyBitmapAdd {
        #[inline]
        fn from(members: types::BlockDirtyBitmapAdd) -> Self {
            Self {
                node: members.node,
                name: members.name,
                granularity: members.granularity,
                persistent: members.persistent,
                disabled: members.disabled,
            }
        }
    }

    record! { sent BlockDirtyBitmapAdd {
        node: "node" required,
        name: "name" required,
        granularity: "granularity" optional,
        persistent: "persistent" optional,
        disabled: "disabled" optional,
    } }

    impl Command for BlockDirtyBitmapAdd {
        type Reply = Empty;
        const NAME: &'static str = "block-dirty-bitmap-add";
        const SINCE: Option<&'static str> = Some("2.4");
    }

    /// Deletes a dirty bitmap, from the image too if it is persistent.
    ///
    /// Fails while a job or an export uses the bitmap. The only command that is allowed for an inconsistent bitmap.
    ///
    /// The command `block-dirty-bitmap-remove`, since QEMU 2.4.
    ///
    /// Returns nothing.
    ///
    /// May be executed before the machine is built.
    ///
    /// Needs the feature `block-core` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,block%2Ddirty%2Dbitmap%2Dremove)
    #[doc(alias = "block-dirty-bitmap-remove")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct BlockDirtyBitmapRemove {
        /// Node or block backend that the bitmap belongs to.
        pub node: String,
        /// Name that the bitmap was created with.
        pub name: String,
    }

    impl BlockDirtyBitmapRemove {
        /// Creates a value with the mandatory members and no optional one.
        pub fn new(node: impl Into<String>, name: impl Into<String>) -> Self {
            Self { node: node.into(), name: name.into() }
        }
    }

    impl From<types::BlockDirtyBitmap> for BlockDirtyBitmapRemove {
        #[inline]
        fn from(members: types::BlockDirtyBitmap) -> Self {
            Self { node: members.node, name: members.name }
        }
    }

    record! { sent BlockDirtyBitmapRemove {
        node: "node" required,
        name: "name" required,
    } }

    impl Command for BlockDirtyBitmapRemove {
        type Reply = Empty;
        const NAME: &'static str = "block-dirty-bitmap-remove";
        const SINCE: Option<&'static str> = Some("2.4");
    }

    /// Marks everything as clean in a dirty bitmap, which goes on recording.
    ///
    /// Use it in one `transaction` with a full backup, so that the next incremental backup starts from there. Fails
    /// while a job or an export uses the bitmap.
    ///
    /// The command `block-dirty-bitmap-clear`, since QEMU 2.4.
    ///
    /// Returns nothing.
    ///
    /// May be executed before the machine is built.
    ///
    /// Needs the feature `block-core` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,block%2Ddirty%2Dbitmap%2Dclear)
    #[doc(alias = "block-dirty-bitmap-clear")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct BlockDirtyBitmapClear {
        /// Node or block backend that the bitmap belongs to.
        pub node: String,
        /// Name that the bitmap was created with.
        pub name: String,
    }

    impl BlockDirtyBitmapClear {
        /// Creates a value with the mandatory members and no optional one.
        pub fn new(node: impl Into<String>, name: impl Into<String>) -> Self {
            Self { node: node.into(), name: name.into() }
        }
    }

    impl From<types::BlockDirtyBitmap> for BlockDirtyBitmapClear {
        #[inline]
        fn from(members: types::BlockDirtyBitmap) -> Self {
            Self { node: members.node, name: members.name }
        }
    }

    record! { sent BlockDirtyBitmapClear {
        node: "node" required,
        name: "name" required,
    } }

    impl Command for BlockDirtyBitmapClear {
        type Reply = Empty;
        const NAME: &'static str = "block-dirty-bitmap-clear";
        const SINCE: Option<&'static str> = Some("2.4");
    }

    /// Makes a dirty bitmap record writes.
    ///
    /// The command `block-dirty-bitmap-enable`, since QEMU 4.0.
    ///
    /// Returns nothing.
    ///
    /// May be executed before the machine is built.
    ///
    /// Needs the feature `block-core` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,block%2Ddirty%2Dbitmap%2Denable)
    #[doc(alias = "block-dirty-bitmap-enable")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct BlockDirtyBitmapEnable {
        /// Node or block backend that the bitmap belongs to.
        pub node: String,
        /// Name that the bitmap was created with.
        pub name: String,
    }

    impl BlockDirtyBitmapEnable {
        /// Creates a value with the mandatory members and no optional one.
        pub fn new(node: impl Into<String>, name: impl Into<String>) -> Self {
            Self { node: node.into(), name: name.into() }
        }
    }

    impl From<types::BlockDirtyBitmap> for BlockDirtyBitmapEnable {
        #[inline]
        fn from(members: types::BlockDirtyBitmap) -> Self {
            Self { node: members.node, name: members.name }
        }
    }

    record! { sent BlockDirtyBitmapEnable {
        node: "node" required,
        name: "name" required,
    } }

    impl Command for BlockDirtyBitmapEnable {
        type Reply = Empty;
        const NAME: &'static str = "block-dirty-bitmap-enable";
        const SINCE: Option<&'static str> = Some("4.0");
    }

    /// Stops a dirty bitmap from recording writes; its marks stay as they are.
    ///
    /// A disabled bitmap no longer tells about all changes, so it is useful as a record of a finished period only.
    ///
    /// The command `block-dirty-bitmap-disable`, since QEMU 4.0.
    ///
    /// Returns nothing.
    ///
    /// May be executed before the machine is built.
    ///
    /// Needs the feature `block-core` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,block%2Ddirty%2Dbitmap%2Ddisable)
    #[doc(alias = "block-dirty-bitmap-disable")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct BlockDirtyBitmapDisable {
        /// Node or block backend that the bitmap belongs to.
        pub node: String,
        /// Name that the bitmap was created with.
        pub name: String,
    }

    impl BlockDirtyBitmapDisable {
        /// Creates a value with the mandatory members and no optional one.
        pub fn new(node: impl Into<String>, name: impl Into<String>) -> Self {
            Self { node: node.into(), name: name.into() }
        }
    }

    impl From<types::BlockDirtyBitmap> for BlockDirtyBitmapDisable {
        #[inline]
        fn from(members: types::BlockDirtyBitmap) -> Self {
            Self { node: members.node, name: members.name }
        }
    }

    record! { sent BlockDirtyBitmapDisable {
        node: "node" required,
        name: "name" required,
    } }

    impl Command for BlockDirtyBitmapDisable {
        type Reply = Empty;
        const NAME: &'static str = "block-dirty-bitmap-disable";
        const SINCE: Option<&'static str> = Some("4.0");
    }

    /// Adds the marks of several dirty bitmaps to another one.
    ///
    /// The target keeps its own marks: create a new bitmap to get the union of the sources alone. The sources are
    /// not changed. All bitmaps must cover disks of the same size.
    /// On an error the target is as before.
    ///
    /// The command `block-dirty-bitmap-merge`, since QEMU 4.0.
    ///
    /// Returns nothing.
    ///
    /// May be executed before the machine is built.
    ///
    /// Needs the feature `block-core` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,block%2Ddirty%2Dbitmap%2Dmerge)
    #[doc(alias = "block-dirty-bitmap-merge")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct BlockDirtyBitmapMerge {
        /// Node or block backend that the target belongs to.
        pub node: String,
        /// Bitmap that receives the marks. It must exist.
        pub target: String,
        /// Bitmaps to read. A plain name stands for a bitmap of `node`; bitmaps of other nodes are given with their
        /// node.
        pub bitmaps: Vec<types::BlockDirtyBitmapOrStr>,
    }

    impl BlockDirtyBitmapMerge {
        /// Creates a value with the mandatory members and no optional one.
        pub fn new(
            node: impl Into<String>,
            target: impl Into<String>,
            bitmaps: impl IntoIterator<Item = impl Into<types::BlockDirtyBitmapOrStr>>,
        ) -> Self {
            Self { node: node.into(), target: target.into(), bitmaps: bitmaps.into_iter().map(Into::into).collect() }
        }
    }

    impl From<types::BlockDirtyBitmapMerge> for BlockDirtyBitmapMerge {
        #[inline]
        fn from(members: types::BlockDirtyBitmapMerge) -> Self {
            Self { node: members.node, target: members.target, bitmaps: members.bitmaps }
        }
    }

    record! { sent BlockDirtyBitmapMerge {
        node: "node" required,
        target: "target" required,
        bitmaps: "bitmaps" required,
    } }

    impl Command for BlockDirtyBitmapMerge {
        type Reply = Empty;
        const NAME: &'static str = "block-dirty-bitmap-merge";
        const SINCE: Option<&'static str> = Some("4.0");
    }

    /// Returns the SHA-256 digest of the content of a dirty bitmap. It is meant for tests.
    ///
    /// The command `x-debug-block-dirty-bitmap-sha256`, since QEMU 2.10.
    ///
    /// **Unstable** upstream: it may change or go away without notice.
    ///
    /// Returns [`BlockDirtyBitmapSha256`](types::BlockDirtyBitmapSha256).
    ///
    /// May be executed before the machine is built.
    ///
    /// Needs the feature `block-core` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,x%2Ddebug%2Dblock%2Ddirty%2Dbitmap%2Dsha256)
    #[doc(alias = "x-debug-block-dirty-bitmap-sha256")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct XDebugBlockDirtyBitmapSha256 {
        /// Node or block backend that the bitmap belongs to.
        pub node: String,
        /// Name that the bitmap was created with.
        pub name: String,
    }

    impl XDebugBlockDirtyBitmapSha256 {
        /// Creates a value with the mandatory members and no optional one.
        pub fn new(node: impl Into<String>, name: impl Into<String>) -> Self {
            Self { node: node.into(), name: name.into() }
        }
    }

    impl From<types::BlockDirtyBitmap> for XDebugBlockDirtyBitmapSha256 {
        #[inline]
        fn from(members: types::BlockDirtyBitmap) -> Self {
            Self { node: members.node, name: members.name }
        }
    }

    record! { sent XDebugBlockDirtyBitmapSha256 {
        node: "node" required,
        name: "name" required,
    } }

    impl Command for XDebugBlockDirtyBitmapSha256 {
        type Reply = types::BlockDirtyBitmapSha256;
        const NAME: &'static str = "x-debug-block-dirty-bitmap-sha256";
        const SINCE: Option<&'static str> = Some("2.10");
    }

    /// Starts a job that copies a disk to another node and keeps both equal until the client ends it.
    ///
    /// When source and target are equal, the job becomes `ready` and emits [`BLOCK_JOB_READY`](super::super::event::BlockJobReady). Then there are two
    /// ways to end it:
    /// `job-complete` makes the drive use the target instead of the source; [`block-job-cancel`](super::super::command::BlockJobCancel) without `force`
    /// stops copying and leaves the target as a copy of that moment.
    /// `job-cancel` aborts the job, and the target may be incomplete.
    /// The target must be open already, must not be in use by a guest, and must have the size of the source.
    ///
    /// ```
    /// # use qapi_types::qmp;
    /// # #[cfg(feature = "blocking")]
    /// # fn example<C: qmp::Client>(vm: C) -> Result<(), C::Error> {
    /// let mirror = qmp::command::BlockdevMirror::new("disk0", "copy", qmp::MirrorSyncMode::Full);
    /// vm.execute(mirror.job_id("mirror0").speed(100 << 20))?;
    /// // After the event `BLOCK_JOB_READY`: from now on the guest uses `copy`.
    /// vm.job_complete("mirror0")?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The command `blockdev-mirror`, since QEMU 2.6.
    ///
    /// Returns nothing.
    ///
    /// May be executed before the machine is built.
    ///
    /// Needs the feature `block-core` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,blockdev%2Dmirror)
    #[doc(alias = "blockdev-mirror")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct BlockdevMirror {
        /// Name for the new job. If absent: the name of the block backend; required for drives that have none.
        ///
        /// Member `job-id`, since QEMU 2.7.
        #[doc(alias = "job-id")]
        pub job_id: Option<String>,
        /// Node or block backend to copy. It must be a root node, which no other node uses.
        pub device: String,
        /// Node that receives the copy.
        pub target: String,
        /// Node that the target takes the place of at the end, such as a faulty child of a quorum. If absent: the node
        /// `device` is replaced.
        pub replaces: Option<String>,
        /// Which part of the disk is copied.
        pub sync: types::MirrorSyncMode,
        /// Highest rate of copying. 0 means no limit. Unit: bytes per second. If absent: no limit.
        pub speed: Option<i64>,
        /// Unit in which changes are tracked and copied. A power of 2. Unit: bytes. Range: 512 to 67108864. If absent:
        /// the target's cluster size, but between 4 KiB and 64 KiB; 64 KiB if it has no clusters.
        pub granularity: Option<u32>,
        /// Most data in flight between source and target. Unit: bytes. Default: `16777216` (16 MiB).
        #[doc(alias = "buf-size")]
        pub buf_size: Option<i64>,
        /// Reaction to an error when reading. Default: `report`.
        #[doc(alias = "on-source-error")]
        pub on_source_error: Option<types::BlockdevOnError>,
        /// Reaction to an error when writing the copy. Default: `report`.
        #[doc(alias = "on-target-error")]
        pub on_target_error: Option<types::BlockdevOnError>,
        /// Name for the filter node that the job inserts above the source. If absent: QEMU generates a name.
        ///
        /// Member `filter-node-name`, since QEMU 2.9.
        #[doc(alias = "filter-node-name")]
        pub filter_node_name: Option<String>,
        /// When the guest's writes reach the target. `block-job-change` can switch to `write-blocking` later. Default:
        /// `background`.
        ///
        /// Member `copy-mode`, since QEMU 3.0.
        #[doc(alias = "copy-mode")]
        pub copy_mode: Option<types::MirrorCopyMode>,
        /// Whether the job makes its final changes by itself. If false, it waits for `job-finalize` in the state
        /// `pending`. Default: `true`.
        ///
        /// Member `auto-finalize`, since QEMU 3.1.
        #[doc(alias = "auto-finalize")]
        pub auto_finalize: Option<bool>,
        /// Whether the job vanishes when it ends. If false, it waits for `job-dismiss` in the state `concluded`, and
        /// its result can be queried. Default: `true`.
        ///
        /// Member `auto-dismiss`, since QEMU 3.1.
        #[doc(alias = "auto-dismiss")]
        pub auto_dismiss: Option<bool>,
        /// Whether the client knows that the target contains only zeroes, so that zeroes need not be written. The copy
        /// is corrupt if this is not so. Default: `false`.
        ///
        /// Member `target-is-zero`, since QEMU 10.1.
        #[doc(alias = "target-is-zero")]
        pub target_is_zero: Option<bool>,
    }

    impl BlockdevMirror {
        /// Creates a value with the mandatory members and no optional one.
        pub fn new(
            device: impl Into<String>,
            target: impl Into<String>,
            sync: impl Into<types::MirrorSyncMode>,
        ) -> Self {
            Self {
                job_id: None,
                device: device.into(),
                target: target.into(),
                replaces: None,
                sync: sync.into(),
                speed: None,
                granularity: None,
                buf_size: None,
                on_source_error: None,
                on_target_error: None,
                filter_node_name: None,
                copy_mode: None,
                auto_finalize: None,
                auto_dismiss: None,
                target_is_zero: None,
            }
        }

        /// Sets `job-id`. Name for the new job. If absent: the name of the block backend; required for drives that have
        /// none.
        #[must_use]
        pub fn job_id(mut self, job_id: impl Into<String>) -> Self {
            self.job_id = Some(job_id.into());
            self
        }

        /// Sets `replaces`. Node that the target takes the place of at the end, such as a faulty child of a quorum. If
        /// absent: the node `device` is replaced.
        #[must_use]
        pub fn replaces(mut self, replaces: impl Into<String>) -> Self {
            self.replaces = Some(replaces.into());
            self
        }

        /// Sets `speed`. Highest rate of copying. 0 means no limit. Unit: bytes per second. If absent: no limit.
        #[must_use]
        #[inline]
        pub fn speed(mut self, speed: i64) -> Self {
            self.speed = Some(speed);
            self
        }

        /// Sets `granularity`. Unit in which changes are tracked and copied. A power of 2. Unit: bytes. Range: 512 to 67108864.
        /// If absent: the target's cluster size, but between 4 KiB and 64 KiB; 64 KiB if it has no clusters.
        #[must_use]
        #[inline]
        pub fn granularity(mut self, granularity: u32) -> Self {
            self.granularity = Some(granularity);
            self
        }

        /// Sets `buf-size`. Most data in flight between source and target. Unit: bytes. Default: `16777216` (16 MiB).
        #[must_use]
        #[inline]
        pub fn buf_size(mut self, buf_size: i64) -> Self {
            self.buf_size = Some(buf_size);
            self
        }

        /// Sets `on-source-error`. Reaction to an error when reading. Default: `report`.
        #[must_use]
        pub fn on_source_error(mut self, on_source_error: impl Into<types::BlockdevOnError>) -> Self {
            self.on_source_error = Some(on_source_error.into());
            self
        }

        /// Sets `on-target-error`. Reaction to an error when writing the copy. Default: `report`.
        #[must_use]
        pub fn on_target_error(mut self, on_target_error: impl Into<types::BlockdevOnError>) -> Self {
            self.on_target_error = Some(on_target_error.into());
            self
        }

        /// Sets `filter-node-name`. Name for the filter node that the job inserts above the source. If absent: QEMU
        /// generates a name.
        #[must_use]
        pub fn filter_node_name(mut self, filter_node_name: impl Into<String>) -> Self {
            self.filter_node_name = Some(filter_node_name.into());
            self
        }

        /// Sets `copy-mode`. When the guest's writes reach the target. `block-job-change` can switch to
        /// `write-blocking` later. Default: `background`.
        #[must_use]
        pub fn copy_mode(mut self, copy_mode: impl Into<types::MirrorCopyMode>) -> Self {
            self.copy_mode = Some(copy_mode.into());
            self
        }

        /// Sets `auto-finalize`. Whether the job makes its final changes by itself. If false, it waits for
        /// `job-finalize` in the state `pending`. Default: `true`.
        #[must_use]
        #[inline]
        pub fn auto_finalize(mut self, auto_finalize: bool) -> Self {
            self.auto_finalize = Some(auto_finalize);
            self
        }

        /// Sets `auto-dismiss`. Whether the job vanishes when it ends. If false, it waits for `job-dismiss` in the
        /// state `concluded`, and its result can be queried. Default: `true`.
        #[must_use]
        #[inline]
        pub fn auto_dismiss(mut self, auto_dismiss: bool) -> Self {
            self.auto_dismiss = Some(auto_dismiss);
            self
        }

        /// Sets `target-is-zero`. Whether the client knows that the target contains only zeroes, so that zeroes need
        /// not be written. The copy is corrupt if this is not so. Default: `false`.
        #[must_use]
        #[inline]
        pub fn target_is_zero(mut self, target_is_zero: bool) -> Self {
            self.target_is_zero = Some(target_is_zero);
            self
        }
    }

    record! { sent BlockdevMirror {
        job_id: "job-id" optional,
        device: "device" required,
        target: "target" required,
        replaces: "replaces" optional,
        sync: "sync" required,
        speed: "speed" optional,
        granularity: "granularity" optional,
        buf_size: "buf-size" optional,
        on_source_error: "on-source-error" optional,
        on_target_error: "on-target-error" optional,
        filter_node_name: "filter-node-name" optional,
        copy_mode: "copy-mode" optional,
        auto_finalize: "auto-finalize" optional,
        auto_dismiss: "auto-dismiss" optional,
        target_is_zero: "target-is-zero" optional,
    } }

    impl Command for BlockdevMirror {
        type Reply = Empty;
        const NAME: &'static str = "blockdev-mirror";
        const SINCE: Option<&'static str> = Some("2.6");
    }

    /// Starts a job that copies data of backing images into an overlay, so that it no longer needs them.
    ///
    /// The job ends by itself. The overlay then uses `base-node` as its backing image, or none if no base was
    /// given. Cancelled jobs leave a valid chain and can be started again.
    /// At most one of `base`, `base-node` and `bottom` may be given. The guest can use the disk meanwhile.
    ///
    /// ```
    /// # use qapi_types::qmp;
    /// # #[cfg(feature = "blocking")]
    /// # fn example<C: qmp::Client>(vm: C) -> Result<(), C::Error> {
    /// // Copies into `overlay` what it would read from images above `base`, so that these are no longer needed.
    /// let stream = qmp::command::BlockStream::new("overlay").base_node("base");
    /// vm.execute(stream.job_id("stream0"))?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The command `block-stream`, since QEMU 1.1.
    ///
    /// Returns nothing.
    ///
    /// May be executed before the machine is built.
    ///
    /// Needs the feature `block-core` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,block%2Dstream)
    #[doc(alias = "block-stream")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct BlockStream {
        /// Name for the new job. If absent: the name of the block backend; required for drives that have none.
        ///
        /// Member `job-id`, since QEMU 2.7.
        #[doc(alias = "job-id")]
        pub job_id: Option<String>,
        /// Node or block backend that receives the data; it may lie inside a chain.
        pub device: String,
        /// Name of the file that remains as backing image. Its data is not copied. If absent: see `base-node`.
        pub base: Option<String>,
        /// Node that remains as backing image. Its data, and that of the images under it, is not copied. If absent: all
        /// data is copied, and no backing image remains.
        ///
        /// Member `base-node`, since QEMU 2.8.
        #[doc(alias = "base-node")]
        pub base_node: Option<String>,
        /// Name of the base to record in the overlay. QEMU does not verify it. If absent: QEMU chooses the name, or
        /// fails if it cannot.
        ///
        /// Member `backing-file`, since QEMU 2.1.
        #[doc(alias = "backing-file")]
        pub backing_file: Option<String>,
        /// Whether `raw` is recorded as the backing format if the base has no format driver, instead of the protocol's
        /// name. Default: `false`.
        ///
        /// Member `backing-mask-protocol`, since QEMU 9.0.
        #[doc(alias = "backing-mask-protocol")]
        pub backing_mask_protocol: Option<bool>,
        /// Lowest node whose data is copied. Use it instead of `base-node` if the image under it may change meanwhile.
        /// It cannot be a filter. If absent: `base` or `base-node` ends the copy or, without these too, the chain is
        /// copied as a whole.
        ///
        /// Member `bottom`, since QEMU 6.0.
        pub bottom: Option<String>,
        /// Highest rate of copying. 0 means no limit. Unit: bytes per second. If absent: no limit.
        pub speed: Option<i64>,
        /// Reaction to an I/O error. Default: `report`.
        ///
        /// Member `on-error`, since QEMU 1.3.
        #[doc(alias = "on-error")]
        pub on_error: Option<types::BlockdevOnError>,
        /// Name for the filter node that the job inserts above the overlay. If absent: QEMU generates a name.
        ///
        /// Member `filter-node-name`, since QEMU 6.0.
        #[doc(alias = "filter-node-name")]
        pub filter_node_name: Option<String>,
        /// Whether the job makes its final changes by itself. If false, it waits for `job-finalize` in the state
        /// `pending`. Default: `true`.
        ///
        /// Member `auto-finalize`, since QEMU 3.1.
        #[doc(alias = "auto-finalize")]
        pub auto_finalize: Option<bool>,
        /// Whether the job vanishes when it ends. If false, it waits for `job-dismiss` in the state `concluded`, and
        /// its result can be queried. Default: `true`.
        ///
        /// Member `auto-dismiss`, since QEMU 3.1.
        #[doc(alias = "auto-dismiss")]
        pub auto_dismiss: Option<bool>,
    }

    impl BlockStream {
        /// Creates a value with the mandatory members and no optional one.
        pub fn new(device: impl Into<String>) -> Self {
            Self {
                job_id: None,
                device: device.into(),
                base: None,
                base_node: None,
                backing_file: None,
                backing_mask_protocol: None,
                bottom: None,
                speed: None,
                on_error: None,
                filter_node_name: None,
                auto_finalize: None,
                auto_dismiss: None,
            }
        }

        /// Sets `job-id`. Name for the new job. If absent: the name of the block backend; required for drives that have
        /// none.
        #[must_use]
        pub fn job_id(mut self, job_id: impl Into<String>) -> Self {
            self.job_id = Some(job_id.into());
            self
        }

        /// Sets `base`. Name of the file that remains as backing image. Its data is not copied. If absent: see
        /// `base-node`.
        #[must_use]
        pub fn base(mut self, base: impl Into<String>) -> Self {
            self.base = Some(base.into());
            self
        }

        /// Sets `base-node`. Node that remains as backing image. Its data, and that of the images under it, is not
        /// copied. If absent: all data is copied, and no backing image remains.
        #[must_use]
        pub fn base_node(mut self, base_node: impl Into<String>) -> Self {
            self.base_node = Some(base_node.into());
            self
        }

        /// Sets `backing-file`. Name of the base to record in the overlay. QEMU does not verify it. If absent: QEMU
        /// chooses the name, or fails if it cannot.
        #[must_use]
        pub fn backing_file(mut self, backing_file: impl Into<String>) -> Self {
            self.backing_file = Some(backing_file.into());
            self
        }

        /// Sets `backing-mask-protocol`. Whether `raw` is recorded as the backing format if the base has no format
        /// driver, instead of the protocol's name. Default: `false`.
        #[must_use]
        #[inline]
        pub fn backing_mask_protocol(mut self, backing_mask_protocol: bool) -> Self {
            self.backing_mask_protocol = Some(backing_mask_protocol);
            self
        }

        /// Sets `bottom`. Lowest node whose data is copied. Use it instead of `base-node` if the image under it may
        /// change meanwhile. It cannot be a filter. If absent: `base` or `base-node` ends the copy or, without these
        /// too, the chain is copied as a whole.
        #[must_use]
        pub fn bottom(mut self, bottom: impl Into<String>) -> Self {
            self.bottom = Some(bottom.into());
            self
        }

        /// Sets `speed`. Highest rate of copying. 0 means no limit. Unit: bytes per second. If absent: no limit.
        #[must_use]
        #[inline]
        pub fn speed(mut self, speed: i64) -> Self {
            self.speed = Some(speed);
            self
        }

        /// Sets `on-error`. Reaction to an I/O error. Default: `report`.
        #[must_use]
        pub fn on_error(mut self, on_error: impl Into<types::BlockdevOnError>) -> Self {
            self.on_error = Some(on_error.into());
            self
        }

        /// Sets `filter-node-name`. Name for the filter node that the job inserts above the overlay. If absent: QEMU
        /// generates a name.
        #[must_use]
        pub fn filter_node_name(mut self, filter_node_name: impl Into<String>) -> Self {
            self.filter_node_name = Some(filter_node_name.into());
            self
        }

        /// Sets `auto-finalize`. Whether the job makes its final changes by itself. If false, it waits for
        /// `job-finalize` in the state `pending`. Default: `true`.
        #[must_use]
        #[inline]
        pub fn auto_finalize(mut self, auto_finalize: bool) -> Self {
            self.auto_finalize = Some(auto_finalize);
            self
        }

        /// Sets `auto-dismiss`. Whether the job vanishes when it ends. If false, it waits for `job-dismiss` in the
        /// state `concluded`, and its result can be queried. Default: `true`.
        #[must_use]
        #[inline]
        pub fn auto_dismiss(mut self, auto_dismiss: bool) -> Self {
            self.auto_dismiss = Some(auto_dismiss);
            self
        }
    }

    record! { sent BlockStream {
        job_id: "job-id" optional,
        device: "device" required,
        base: "base" optional,
        base_node: "base-node" optional,
        backing_file: "backing-file" optional,
        backing_mask_protocol: "backing-mask-protocol" optional,
        bottom: "bottom" optional,
        speed: "speed" optional,
        on_error: "on-error" optional,
        filter_node_name: "filter-node-name" optional,
        auto_finalize: "auto-finalize" optional,
        auto_dismiss: "auto-dismiss" optional,
    } }

    impl Command for BlockStream {
        type Reply = Empty;
        const NAME: &'static str = "block-stream";
        const SINCE: Option<&'static str> = Some("1.1");
    }

    /// Limits the rate at which a running block job copies.
    ///
    /// The command `block-job-set-speed`, since QEMU 1.1.
    ///
    /// Returns nothing.
    ///
    /// May be executed before the machine is built.
    ///
    /// Needs the feature `block-core` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,block%2Djob%2Dset%2Dspeed)
    #[doc(alias = "block-job-set-speed")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct BlockJobSetSpeed {
        /// Identifier of the job: its `job-id`.
        pub device: String,
        /// Highest rate of copying. 0 means no limit. Unit: bytes per second.
        pub speed: i64,
    }

    impl BlockJobSetSpeed {
        /// Creates a value with the mandatory members and no optional one.
        pub fn new(device: impl Into<String>, speed: i64) -> Self {
            Self { device: device.into(), speed }
        }
    }

    record! { sent BlockJobSetSpeed {
        device: "device" required,
        speed: "speed" required,
    } }

    impl Command for BlockJobSetSpeed {
        type Reply = Empty;
        const NAME: &'static str = "block-job-set-speed";
        const SINCE: Option<&'static str> = Some("1.1");
    }

    /// Ends a block job early; a mirror job that is ready ends with success and without switching to the target.
    ///
    /// Returns at once. [`BLOCK_JOB_CANCELLED`](super::super::event::BlockJobCancelled) tells that the job is gone, or [`BLOCK_JOB_COMPLETED`](super::super::event::BlockJobCompleted) if it was ready
    /// and `force` is false.
    /// In the latter case the target is a complete copy as of the end of the job. `job-cancel` always acts as with
    /// `force`.
    ///
    /// The command `block-job-cancel`, since QEMU 1.1.
    ///
    /// Returns nothing.
    ///
    /// May be executed before the machine is built.
    ///
    /// Needs the feature `block-core` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,block%2Djob%2Dcancel)
    #[doc(alias = "block-job-cancel")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct BlockJobCancel {
        /// Identifier of the job: its `job-id`.
        pub device: String,
        /// Whether a job that is ready is aborted at once, so that the target may be incomplete. Default: `false`.
        ///
        /// Member `force`, since QEMU 1.3.
        pub force: Option<bool>,
    }

    impl BlockJobCancel {
        /// Creates a value with the mandatory members and no optional one.
        pub fn new(device: impl Into<String>) -> Self {
            Self { device: device.into(), force: None }
        }

        /// Sets `force`. Whether a job that is ready is aborted at once, so that the target may be incomplete. Default:
        /// `false`.
        #[must_use]
        #[inline]
        pub fn force(mut self, force: bool) -> Self {
            self.force = Some(force);
            self
        }
    }

    record! { sent BlockJobCancel {
        device: "device" required,
        force: "force" optional,
    } }

    impl Command for BlockJobCancel {
        type Reply = Empty;
        const NAME: &'static str = "block-job-cancel";
        const SINCE: Option<&'static str> = Some("1.1");
    }

    /// Suspends a block job; replaced by `job-pause`.
    ///
    /// The command `block-job-pause`, since QEMU 1.3.
    ///
    /// **Deprecated** upstream.
    ///
    /// Returns nothing.
    ///
    /// May be executed before the machine is built.
    ///
    /// Deprecated since QEMU 10.1.
    ///
    /// Needs the feature `block-core` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,block%2Djob%2Dpause)
    #[doc(alias = "block-job-pause")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct BlockJobPause {
        /// Identifier of the job: its `job-id`.
        pub device: String,
    }

    impl BlockJobPause {
        /// Creates a value with the mandatory members and no optional one.
        #[deprecated = "deprecated by QEMU 10.1; use `job-pause`"]
        pub fn new(device: impl Into<String>) -> Self {
            Self { device: device.into() }
        }
    }

    record! { sent BlockJobPause {
        device: "device" required,
    } }

    impl Command for BlockJobPause {
        type Reply = Empty;
        const NAME: &'static str = "block-job-pause";
        const SINCE: Option<&'static str> = Some("1.3");
        const DEPRECATED_SINCE: Option<&'static str> = Some("10.1");
    }

    /// Continues a suspended block job; replaced by `job-resume`.
    ///
    /// The command `block-job-resume`, since QEMU 1.3.
    ///
    /// **Deprecated** upstream.
    ///
    /// Returns nothing.
    ///
    /// May be executed before the machine is built.
    ///
    /// Deprecated since QEMU 10.1.
    ///
    /// Needs the feature `block-core` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,block%2Djob%2Dresume)
    #[doc(alias = "block-job-resume")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct BlockJobResume {
        /// Identifier of the job: its `job-id`.
        pub device: String,
    }

    impl BlockJobResume {
        /// Creates a value with the mandatory members and no optional one.
        #[deprecated = "deprecated by QEMU 10.1; use `job-resume`"]
        pub fn new(device: impl Into<String>) -> Self {
            Self { device: device.into() }
        }
    }

    record! { sent BlockJobResume {
        device: "device" required,
    } }

    impl Command for BlockJobResume {
        type Reply = Empty;
        const NAME: &'static str = "block-job-resume";
        const SINCE: Option<&'static str> = Some("1.3");
        const DEPRECATED_SINCE: Option<&'static str> = Some("10.1");
    }

    /// Ends a ready block job with success; replaced by `job-complete`.
    ///
    /// The command `block-job-complete`, since QEMU 1.3.
    ///
    /// **Deprecated** upstream.
    ///
    /// Returns nothing.
    ///
    /// May be executed before the machine is built.
    ///
    /// Deprecated since QEMU 10.1.
    ///
    /// Needs the feature `block-core` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,block%2Djob%2Dcomplete)
    #[doc(alias = "block-job-complete")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct BlockJobComplete {
        /// Identifier of the job: its `job-id`.
        pub device: String,
    }

    impl BlockJobComplete {
        /// Creates a value with the mandatory members and no optional one.
        #[deprecated = "deprecated by QEMU 10.1; use `job-complete`"]
        pub fn new(device: impl Into<String>) -> Self {
            Self { device: device.into() }
        }
    }

    record! { sent BlockJobComplete {
        device: "device" required,
    } }

    impl Command for BlockJobComplete {
        type Reply = Empty;
        const NAME: &'static str = "block-job-complete";
        const SINCE: Option<&'static str> = Some("1.3");
        const DEPRECATED_SINCE: Option<&'static str> = Some("10.1");
    }

    /// Removes a block job that has ended from the list; replaced by `job-dismiss`.
    ///
    /// The command `block-job-dismiss`, since QEMU 2.12.
    ///
    /// **Deprecated** upstream.
    ///
    /// Returns nothing.
    ///
    /// May be executed before the machine is built.
    ///
    /// Deprecated since QEMU 10.1.
    ///
    /// Needs the feature `block-core` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,block%2Djob%2Ddismiss)
    #[doc(alias = "block-job-dismiss")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct BlockJobDismiss {
        /// Job to remove. It must be in the state `concluded`.
        pub id: String,
    }

    impl BlockJobDismiss {
        /// Creates a value with the mandatory members and no optional one.
        #[deprecated = "deprecated by QEMU 10.1; use `job-dismiss`"]
        pub fn new(id: impl Into<String>) -> Self {
            Self { id: id.into() }
        }
    }

    record! { sent BlockJobDismiss {
        id: "id" required,
    } }

    impl Command for BlockJobDismiss {
        type Reply = Empty;
        const NAME: &'static str = "block-job-dismiss";
        const SINCE: Option<&'static str> = Some("2.12");
        const DEPRECATED_SINCE: Option<&'static str> = Some("10.1");
    }

    /// Lets block jobs in the state `pending` make their final changes; replaced by `job-finalize`.
    ///
    /// The command `block-job-finalize`, since QEMU 2.12.
    ///
    /// **Deprecated** upstream.
    ///
    /// Returns nothing.
    ///
    /// May be executed before the machine is built.
    ///
    /// Deprecated since QEMU 10.1.
    ///
    /// Needs the feature `block-core` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,block%2Djob%2Dfinalize)
    #[doc(alias = "block-job-finalize")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct BlockJobFinalize {
        /// Job to finalize, or any one job of a transaction.
        pub id: String,
    }

    impl BlockJobFinalize {
        /// Creates a value with the mandatory members and no optional one.
        #[deprecated = "deprecated by QEMU 10.1; use `job-finalize`"]
        pub fn new(id: impl Into<String>) -> Self {
            Self { id: id.into() }
        }
    }

    record! { sent BlockJobFinalize {
        id: "id" required,
    } }

    impl Command for BlockJobFinalize {
        type Reply = Empty;
        const NAME: &'static str = "block-job-finalize";
        const SINCE: Option<&'static str> = Some("2.12");
        const DEPRECATED_SINCE: Option<&'static str> = Some("10.1");
    }

    /// Changes settings of a block job while it runs.
    ///
    /// Only mirror jobs have settings that can be changed: see [`BlockJobChangeOptionsMirror`](super::super::BlockJobChangeOptionsMirror).
    ///
    /// The command `block-job-change`, since QEMU 8.2.
    ///
    /// Returns nothing.
    ///
    /// Needs the feature `block-core` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,block%2Djob%2Dchange)
    #[doc(alias = "block-job-change")]
    #[derive(Clone, Debug, PartialEq)]
    pub struct BlockJobChange(pub types::BlockJobChangeOptions);

    impl BlockJobChange {
        /// Creates it from its arguments.
        pub fn new(arguments: impl Into<types::BlockJobChangeOptions>) -> Self {
            Self(arguments.into())
        }
    }

    impl From<types::BlockJobChangeOptions> for BlockJobChange {
        #[inline]
        fn from(value: types::BlockJobChangeOptions) -> Self {
            Self(value)
        }
    }

    transparent! { sent BlockJobChange(types::BlockJobChangeOptions) }

    impl Command for BlockJobChange {
        type Reply = Empty;
        const NAME: &'static str = "block-job-change";
        const SINCE: Option<&'static str> = Some("8.2");
    }

    /// Opens an image or other storage as a block node, which devices, jobs and exports can then use.
    ///
    /// Opens all nodes that the options contain. They are deleted together with the top node, by [`blockdev-del`](super::super::command::BlockdevDel).
    /// Attach the node to the guest with `device_add` (`drive` names the node), or export it with
    /// `block-export-add`.
    /// Fails if the image cannot be opened or locked, if its content does not fit the driver, or if the name is
    /// taken.
    ///
    /// ```
    /// # use qapi_types::qmp;
    /// # #[cfg(feature = "blocking")]
    /// # fn example<C: qmp::Client>(vm: C) -> Result<(), C::Error> {
    /// let file = qmp::BlockdevOptions::file("/images/disk.qcow2");
    /// let disk = qmp::BlockdevOptions::qcow2(file).node_name("disk0").read_only(true);
    /// vm.blockdev_add(disk)?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The command `blockdev-add`, since QEMU 2.9.
    ///
    /// Returns nothing.
    ///
    /// May be executed before the machine is built.
    ///
    /// Needs the feature `block-core` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,blockdev%2Dadd)
    #[doc(alias = "blockdev-add")]
    #[derive(Clone, Debug, PartialEq)]
    pub struct BlockdevAdd(pub types::BlockdevOptions);

    impl BlockdevAdd {
        /// Creates it from its arguments.
        pub fn new(arguments: impl Into<types::BlockdevOptions>) -> Self {
            Self(arguments.into())
        }
    }

    impl From<types::BlockdevOptions> for BlockdevAdd {
        #[inline]
        fn from(value: types::BlockdevOptions) -> Self {
            Self(value)
        }
    }

    transparent! { sent BlockdevAdd(types::BlockdevOptions) }

    impl Command for BlockdevAdd {
        type Reply = Empty;
        const NAME: &'static str = "blockdev-add";
        const SINCE: Option<&'static str> = Some("2.9");
    }

    /// Changes the options of block nodes that are open, all of them or none.
    ///
    /// An option that is not given gets its default value, not its present one: give the complete options.
    /// `backing` must always be given for nodes that have or could have a backing image.
    /// A child that is given by another name replaces the present one (`file` and `backing` only); `backing` `null`
    /// takes the backing image away.
    /// Node names and drivers cannot be changed.
    ///
    /// The command `blockdev-reopen`, since QEMU 6.1.
    ///
    /// Returns nothing.
    ///
    /// May be executed before the machine is built.
    ///
    /// Needs the feature `block-core` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,blockdev%2Dreopen)
    #[doc(alias = "blockdev-reopen")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct BlockdevReopen {
        /// New options of each node. `node-name` tells which node is meant.
        pub options: Vec<types::BlockdevOptions>,
    }

    impl BlockdevReopen {
        /// Creates a value with the mandatory members and no optional one.
        pub fn new(options: impl IntoIterator<Item = impl Into<types::BlockdevOptions>>) -> Self {
            Self { options: options.into_iter().map(Into::into).collect() }
        }
    }

    record! { sent BlockdevReopen {
        options: "options" required,
    } }

    impl Command for BlockdevReopen {
        type Reply = Empty;
        const NAME: &'static str = "blockdev-reopen";
        const SINCE: Option<&'static str> = Some("6.1");
    }

    /// Closes a block node that [`blockdev-add`](super::super::command::BlockdevAdd) has opened.
    ///
    /// Fails while a device, a job, an export or another node uses the node. After `device_del`, wait for
    /// `DEVICE_DELETED` first. Children that were opened with the node are closed too.
    ///
    /// ```
    /// # use qapi_types::qmp;
    /// # #[cfg(feature = "blocking")]
    /// # fn example<C: qmp::Client>(vm: C) -> Result<(), C::Error> {
    /// let nodes = vm.query_named_block_nodes()?;
    /// if nodes.iter().any(|node| node.node_name.as_deref() == Some("disk0")) {
    ///     vm.blockdev_del("disk0")?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The command `blockdev-del`, since QEMU 2.9.
    ///
    /// Returns nothing.
    ///
    /// May be executed before the machine is built.
    ///
    /// Needs the feature `block-core` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,blockdev%2Ddel)
    #[doc(alias = "blockdev-del")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct BlockdevDel {
        /// Node to close. Nodes that QEMU opened by other means are refused.
        #[doc(alias = "node-name")]
        pub node_name: String,
    }

    impl BlockdevDel {
        /// Creates a value with the mandatory members and no optional one.
        pub fn new(node_name: impl Into<String>) -> Self {
            Self { node_name: node_name.into() }
        }
    }

    record! { sent BlockdevDel {
        node_name: "node-name" required,
    } }

    impl Command for BlockdevDel {
        type Reply = Empty;
        const NAME: &'static str = "blockdev-del";
        const SINCE: Option<&'static str> = Some("2.9");
    }

    /// Gives up access to images, or takes it again, to hand them over between processes during a migration.
    ///
    /// An inactive node has written all data and holds no locks. Nodes below are activated or inactivated as well,
    /// unless an active node still needs them.
    /// Inactivating fails while an active node above, a block job that writes or an export without `allow-inactive`
    /// uses the node. Stop the guest before.
    ///
    /// The command `blockdev-set-active`, since QEMU 10.0.
    ///
    /// Returns nothing.
    ///
    /// May be executed before the machine is built.
    ///
    /// Needs the feature `block-core` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,blockdev%2Dset%2Dactive)
    #[doc(alias = "blockdev-set-active")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct BlockdevSetActive {
        /// Node to change. If absent: all nodes.
        #[doc(alias = "node-name")]
        pub node_name: Option<String>,
        /// Whether this process may access the image afterwards.
        pub active: bool,
    }

    impl BlockdevSetActive {
        /// Creates a value with the mandatory members and no optional one.
        #[inline]
        pub fn new(active: bool) -> Self {
            Self { node_name: None, active }
        }

        /// Sets `node-name`. Node to change. If absent: all nodes.
        #[must_use]
        pub fn node_name(mut self, node_name: impl Into<String>) -> Self {
            self.node_name = Some(node_name.into());
            self
        }
    }

    record! { sent BlockdevSetActive {
        node_name: "node-name" optional,
        active: "active" required,
    } }

    impl Command for BlockdevSetActive {
        type Reply = Empty;
        const NAME: &'static str = "blockdev-set-active";
        const SINCE: Option<&'static str> = Some("10.0");
    }

    /// Starts a job that creates a file or volume, or writes an empty image on an existing node.
    ///
    /// An image takes two jobs: a protocol driver (`file`) creates the file, [`blockdev-add`](super::super::command::BlockdevAdd) opens it, then a format
    /// driver (`qcow2`) writes the image on that node.
    /// The job ends by itself, in the state `concluded`, and must be removed by `job-dismiss`. Read `error` by
    /// `query-jobs` before: the command's own reply tells only that the job has started.
    /// The node with the new image is not opened; use [`blockdev-add`](super::super::command::BlockdevAdd).
    ///
    /// ```
    /// # use qapi_types::qmp;
    /// # #[cfg(feature = "blocking")]
    /// # fn example<C: qmp::Client>(vm: C) -> Result<(), C::Error> {
    /// vm.blockdev_create("create0", qmp::BlockdevCreateOptions::file("/images/new.qcow2", 0))?;
    /// // After the job: the file is there, and becomes an image of 10 GiB.
    /// vm.job_dismiss("create0")?;
    /// vm.blockdev_add(qmp::BlockdevOptions::file("/images/new.qcow2").node_name("new-file"))?;
    /// vm.blockdev_create("create1", qmp::BlockdevCreateOptions::qcow2("new-file", 10 << 30))?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The command `blockdev-create`, since QEMU 3.0.
    ///
    /// Returns nothing.
    ///
    /// May be executed before the machine is built.
    ///
    /// Needs the feature `block-core` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,blockdev%2Dcreate)
    #[doc(alias = "blockdev-create")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct BlockdevCreate {
        /// Name for the new job. It must not be in use.
        #[doc(alias = "job-id")]
        pub job_id: String,
        /// What is created, and by which driver.
        pub options: types::BlockdevCreateOptions,
    }

    impl BlockdevCreate {
        /// Creates a value with the mandatory members and no optional one.
        pub fn new(job_id: impl Into<String>, options: impl Into<types::BlockdevCreateOptions>) -> Self {
            Self { job_id: job_id.into(), options: options.into() }
        }
    }

    record! { sent BlockdevCreate {
        job_id: "job-id" required,
        options: "options" required,
    } }

    impl Command for BlockdevCreate {
        type Reply = Empty;
        const NAME: &'static str = "blockdev-create";
        const SINCE: Option<&'static str> = Some("3.0");
    }

    /// Starts a job that adds or removes passwords of an encrypted image while it is in use; unstable.
    ///
    /// The job ends in the state `concluded` and must be removed by `job-dismiss`, as for [`blockdev-create`](super::super::command::BlockdevCreate).
    ///
    /// The command `x-blockdev-amend`, since QEMU 5.1.
    ///
    /// **Unstable** upstream: it may change or go away without notice.
    ///
    /// Returns nothing.
    ///
    /// May be executed before the machine is built.
    ///
    /// Needs the feature `block-core` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,x%2Dblockdev%2Damend)
    #[doc(alias = "x-blockdev-amend")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct XBlockdevAmend {
        /// Name for the new job. It must not be in use.
        #[doc(alias = "job-id")]
        pub job_id: String,
        /// Node whose image is changed.
        #[doc(alias = "node-name")]
        pub node_name: String,
        /// Changes to make.
        pub options: types::BlockdevAmendOptions,
        /// Whether changes that can make the data unreadable are allowed: overwriting a used key slot, or erasing the
        /// last one. Default: `false`.
        pub force: Option<bool>,
    }

    impl XBlockdevAmend {
        /// Creates a value with the mandatory members and no optional one.
        pub fn new(
            job_id: impl Into<String>,
            node_name: impl Into<String>,
            options: impl Into<types::BlockdevAmendOptions>,
        ) -> Self {
            Self { job_id: job_id.into(), node_name: node_name.into(), options: options.into(), force: None }
        }

        /// Sets `force`. Whether changes that can make the data unreadable are allowed: overwriting a used key slot, or
        /// erasing the last one. Default: `false`.
        #[must_use]
        #[inline]
        pub fn force(mut self, force: bool) -> Self {
            self.force = Some(force);
            self
        }
    }

    record! { sent XBlockdevAmend {
        job_id: "job-id" required,
        node_name: "node-name" required,
        options: "options" required,
        force: "force" optional,
    } }

    impl Command for XBlockdevAmend {
        type Reply = Empty;
        const NAME: &'static str = "x-blockdev-amend";
        const SINCE: Option<&'static str> = Some("5.1");
    }

    /// Requests an event when a write to a node reaches beyond an offset.
    ///
    /// Set it on the node of the volume (such as `host_device`), not on that of the format: offsets are those in
    /// this node. One [`BLOCK_WRITE_THRESHOLD`](super::super::event::BlockWriteThreshold) event is emitted.
    ///
    /// The command `block-set-write-threshold`, since QEMU 2.3.
    ///
    /// Returns nothing.
    ///
    /// May be executed before the machine is built.
    ///
    /// Needs the feature `block-core` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,block%2Dset%2Dwrite%2Dthreshold)
    #[doc(alias = "block-set-write-threshold")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct BlockSetWriteThreshold {
        /// Node to watch.
        #[doc(alias = "node-name")]
        pub node_name: String,
        /// Offset in the node. 0 ends the watch. Unit: bytes.
        #[doc(alias = "write-threshold")]
        pub write_threshold: u64,
    }

    impl BlockSetWriteThreshold {
        /// Creates a value with the mandatory members and no optional one.
        pub fn new(node_name: impl Into<String>, write_threshold: u64) -> Self {
            Self { node_name: node_name.into(), write_threshold }
        }
    }

    record! { sent BlockSetWriteThreshold {
        node_name: "node-name" required,
        write_threshold: "write-threshold" required,
    } }

    impl Command for BlockSetWriteThreshold {
        type Reply = Empty;
        const NAME: &'static str = "block-set-write-threshold";
        const SINCE: Option<&'static str> = Some("2.3");
    }

    /// Adds a child to a quorum node, or removes one; unstable.
    ///
    /// Exactly one of `child` and `node` is required. A new child must already contain the same data.
    ///
    /// The command `x-blockdev-change`, since QEMU 2.7.
    ///
    /// **Unstable** upstream: it may change or go away without notice.
    ///
    /// Returns nothing.
    ///
    /// May be executed before the machine is built.
    ///
    /// Needs the feature `block-core` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,x%2Dblockdev%2Dchange)
    #[doc(alias = "x-blockdev-change")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct XBlockdevChange {
        /// Quorum node or block backend.
        pub parent: String,
        /// Role of the child to remove, such as `children.1`.
        pub child: Option<String>,
        /// Node to add as last child.
        pub node: Option<String>,
    }

    impl XBlockdevChange {
        /// Creates a value with the mandatory members and no optional one.
        pub fn new(parent: impl Into<String>) -> Self {
            Self { parent: parent.into(), child: None, node: None }
        }

        /// Sets `child`. Role of the child to remove, such as `children.1`.
        #[must_use]
        pub fn child(mut self, child: impl Into<String>) -> Self {
            self.child = Some(child.into());
            self
        }

        /// Sets `node`. Node to add as last child.
        #[must_use]
        pub fn node(mut self, node: impl Into<String>) -> Self {
            self.node = Some(node.into());
            self
        }
    }

    record! { sent XBlockdevChange {
        parent: "parent" required,
        child: "child" optional,
        node: "node" optional,
    } }

    impl Command for XBlockdevChange {
        type Reply = Empty;
        const NAME: &'static str = "x-blockdev-change";
        const SINCE: Option<&'static str> = Some("2.7");
    }

    /// Moves a node and its children to another thread; for tests, unstable.
    ///
    /// The thread of a node that a device uses is set by the device's `iothread` property instead.
    ///
    /// The command `x-blockdev-set-iothread`, since QEMU 2.12.
    ///
    /// **Unstable** upstream: it may change or go away without notice.
    ///
    /// Returns nothing.
    ///
    /// May be executed before the machine is built.
    ///
    /// Needs the feature `block-core` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,x%2Dblockdev%2Dset%2Diothread)
    #[doc(alias = "x-blockdev-set-iothread")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct XBlockdevSetIothread {
        /// Node to move.
        #[doc(alias = "node-name")]
        pub node_name: String,
        /// Identifier of the `iothread` object, or `null` for the main thread.
        pub iothread: types::StrOrNull,
        /// Whether the node is moved although a block backend uses it. Default: `false`.
        pub force: Option<bool>,
    }

    impl XBlockdevSetIothread {
        /// Creates a value with the mandatory members and no optional one.
        pub fn new(node_name: impl Into<String>, iothread: impl Into<types::StrOrNull>) -> Self {
            Self { node_name: node_name.into(), iothread: iothread.into(), force: None }
        }

        /// Sets `force`. Whether the node is moved although a block backend uses it. Default: `false`.
        #[must_use]
        #[inline]
        pub fn force(mut self, force: bool) -> Self {
            self.force = Some(force);
            self
        }
    }

    record! { sent XBlockdevSetIothread {
        node_name: "node-name" required,
        iothread: "iothread" required,
        force: "force" optional,
    } }

    impl Command for XBlockdevSetIothread {
        type Reply = Empty;
        const NAME: &'static str = "x-blockdev-set-iothread";
        const SINCE: Option<&'static str> = Some("2.12");
    }

    /// Takes a snapshot of a disk inside its image; the state of the machine is not saved.
    ///
    /// Needs a format with internal snapshots, such as `qcow2`, or an `rbd` image. Fails while the disk is empty or
    /// read-only. Use `snapshot-save` to save the machine too.
    ///
    /// The command `blockdev-snapshot-internal-sync`, since QEMU 1.7.
    ///
    /// Returns nothing.
    ///
    /// May be executed before the machine is built.
    ///
    /// Needs the feature `block-core` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,blockdev%2Dsnapshot%2Dinternal%2Dsync)
    #[doc(alias = "blockdev-snapshot-internal-sync")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct BlockdevSnapshotInternalSync {
        /// Node or block backend to snapshot. It must be a root node, which no other node uses.
        pub device: String,
        /// Name for the snapshot. It must not be empty or in use in this image.
        pub name: String,
    }

    impl BlockdevSnapshotInternalSync {
        /// Creates a value with the mandatory members and no optional one.
        pub fn new(device: impl Into<String>, name: impl Into<String>) -> Self {
            Self { device: device.into(), name: name.into() }
        }
    }

    impl From<types::BlockdevSnapshotInternal> for BlockdevSnapshotInternalSync {
        #[inline]
        fn from(members: types::BlockdevSnapshotInternal) -> Self {
            Self { device: members.device, name: members.name }
        }
    }

    record! { sent BlockdevSnapshotInternalSync {
        device: "device" required,
        name: "name" required,
    } }

    impl Command for BlockdevSnapshotInternalSync {
        type Reply = Empty;
        const NAME: &'static str = "blockdev-snapshot-internal-sync";
        const SINCE: Option<&'static str> = Some("1.7");
    }

    /// Deletes a snapshot inside an image, and returns what it was.
    ///
    /// At least one of `id` and `name` is required; a snapshot must fit both if both are given.
    ///
    /// The command `blockdev-snapshot-delete-internal-sync`, since QEMU 1.7.
    ///
    /// Returns [`SnapshotInfo`](types::SnapshotInfo).
    ///
    /// May be executed before the machine is built.
    ///
    /// Needs the feature `block-core` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,blockdev%2Dsnapshot%2Ddelete%2Dinternal%2Dsync)
    #[doc(alias = "blockdev-snapshot-delete-internal-sync")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct BlockdevSnapshotDeleteInternalSync {
        /// Node or block backend with the snapshot. It must be a root node, which no other node uses.
        pub device: String,
        /// Identifier that the image format assigned.
        pub id: Option<String>,
        /// Name that the snapshot was taken with.
        pub name: Option<String>,
    }

    impl BlockdevSnapshotDeleteInternalSync {
        /// Creates a value with the mandatory members and no optional one.
        pub fn new(device: impl Into<String>) -> Self {
            Self { device: device.into(), id: None, name: None }
        }

        /// Sets `id`. Identifier that the image format assigned.
        #[must_use]
        pub fn id(mut self, id: impl Into<String>) -> Self {
            self.id = Some(id.into());
            self
        }

        /// Sets `name`. Name that the snapshot was taken with.
        #[must_use]
        pub fn name(mut self, name: impl Into<String>) -> Self {
            self.name = Some(name.into());
            self
        }
    }

    record! { sent BlockdevSnapshotDeleteInternalSync {
        device: "device" required,
        id: "id" optional,
        name: "name" optional,
    } }

    impl Command for BlockdevSnapshotDeleteInternalSync {
        type Reply = types::SnapshotInfo;
        const NAME: &'static str = "blockdev-snapshot-delete-internal-sync";
        const SINCE: Option<&'static str> = Some("1.7");
    }
}

/// Events of `schemas/qapi/block-core.json`.
pub(crate) mod event {
    use super::super::types;
    use crate::wire::record;
    use crate::{Event, Extra};

    /// Emitted when a format driver finds that the metadata of its image is damaged.
    ///
    /// The event `BLOCK_IMAGE_CORRUPTED`, since QEMU 1.7.
    ///
    /// Needs the feature `block-core` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Event-,BLOCK_IMAGE_CORRUPTED)
    #[doc(alias = "BLOCK_IMAGE_CORRUPTED")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct BlockImageCorrupted {
        /// Name of the block backend, empty for drives that have none.
        pub device: String,
        /// Node of the image. If absent: the node has no name.
        ///
        /// Member `node-name`, since QEMU 2.4.
        #[doc(alias = "node-name")]
        pub node_name: Option<String>,
        /// Description for people.
        pub msg: String,
        /// Place in the image of the access that was prevented. Unit: bytes. If absent: no access caused the event.
        pub offset: Option<i64>,
        /// Length of the access that was prevented. Unit: bytes. If absent: no access caused the event.
        pub size: Option<i64>,
        /// Whether the image can no longer be used until it is repaired, by `qemu-img check -r`.
        ///
        /// Member `fatal`, since QEMU 2.2.
        pub fatal: bool,
        /// Members that this type does not know.
        pub extra: Extra,
    }

    #[cfg(feature = "server")]
    impl BlockImageCorrupted {
        /// Creates a value with the mandatory members and no optional one.
        pub fn new(device: impl Into<String>, msg: impl Into<String>, fatal: bool) -> Self {
            Self {
                device: device.into(),
                node_name: None,
                msg: msg.into(),
                offset: None,
                size: None,
                fatal,
                extra: Extra::default(),
            }
        }

        /// Sets `node-name`. Node of the image. If absent: the node has no name.
        #[must_use]
        pub fn node_name(mut self, node_name: impl Into<String>) -> Self {
            self.node_name = Some(node_name.into());
            self
        }

        /// Sets `offset`. Place in the image of the access that was prevented. Unit: bytes. If absent: no access caused
        /// the event.
        #[must_use]
        #[inline]
        pub fn offset(mut self, offset: i64) -> Self {
            self.offset = Some(offset);
            self
        }

        /// Sets `size`. Length of the access that was prevented. Unit: bytes. If absent: no access caused the event.
        #[must_use]
        #[inline]
        pub fn size(mut self, size: i64) -> Self {
            self.size = Some(size);
            self
        }
    }

    record! { received BlockImageCorrupted {
        device: "device" required,
        node_name: "node-name" optional,
        msg: "msg" required,
        offset: "offset" optional,
        size: "size" optional,
        fatal: "fatal" required,
    } extra }

    impl Event for BlockImageCorrupted {
        const NAME: &'static str = "BLOCK_IMAGE_CORRUPTED";
        const SINCE: Option<&'static str> = Some("1.7");
    }

    /// Emitted when a request of a guest's drive fails.
    ///
    /// The drive's error policy (`werror`, `rerror`) has determined `action`. With `stop`, the machine stops and a
    /// `STOP` event follows: mend the storage, then call `cont`, and the request is tried again.
    /// Events with other actions are limited to one per second for each device: of those in between, only the last
    /// is emitted, later.
    ///
    /// The event `BLOCK_IO_ERROR`, since QEMU 0.13.
    ///
    /// Needs the feature `block-core` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Event-,BLOCK_IO_ERROR)
    #[doc(alias = "BLOCK_IO_ERROR")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct BlockIoError {
        /// QOM path of the guest's device.
        ///
        /// Member `qom-path`, since QEMU 9.2. Servers before 9.2 leave it out.
        #[doc(alias = "qom-path")]
        pub qom_path: Option<String>,
        /// Name of the block backend, empty for drives that have none.
        pub device: String,
        /// Topmost node of the drive; the failure may lie in a node under it. If absent: the drive is empty.
        ///
        /// Member `node-name`, since QEMU 2.8.
        #[doc(alias = "node-name")]
        pub node_name: Option<String>,
        /// Direction of the request that failed.
        pub operation: types::IoOperationType,
        /// What QEMU did.
        pub action: types::BlockErrorAction,
        /// Whether the host's storage is full. If absent: the drive's error policy never stops the machine.
        ///
        /// Member `nospace`, since QEMU 2.2.
        pub nospace: Option<bool>,
        /// Description of the error for people.
        ///
        /// Member `reason`, since QEMU 2.2.
        pub reason: String,
        /// Members that this type does not know.
        pub extra: Extra,
    }

    #[cfg(feature = "server")]
    impl BlockIoError {
        /// Creates a value with the mandatory members and no optional one.
        pub fn new(
            qom_path: impl Into<String>,
            device: impl Into<String>,
            operation: impl Into<types::IoOperationType>,
            action: impl Into<types::BlockErrorAction>,
            reason: impl Into<String>,
        ) -> Self {
            Self {
                qom_path: Some(qom_path.into()),
                device: device.into(),
                node_name: None,
                operation: operation.into(),
                action: action.into(),
                nospace: None,
                reason: reason.into(),
                extra: Extra::default(),
            }
        }

        /// Sets `node-name`. Topmost node of the drive; the failure may lie in a node under it. If absent: the drive is
        /// empty.
        #[must_use]
        pub fn node_name(mut self, node_name: impl Into<String>) -> Self {
            self.node_name = Some(node_name.into());
            self
        }

        /// Sets `nospace`. Whether the host's storage is full. If absent: the drive's error policy never stops the
        /// machine.
        #[must_use]
        #[inline]
        pub fn nospace(mut self, nospace: bool) -> Self {
            self.nospace = Some(nospace);
            self
        }
    }

    record! { received BlockIoError {
        qom_path: "qom-path" optional,
        device: "device" required,
        node_name: "node-name" optional,
        operation: "operation" required,
        action: "action" required,
        nospace: "nospace" optional,
        reason: "reason" required,
    } extra }

    impl Event for BlockIoError {
        const NAME: &'static str = "BLOCK_IO_ERROR";
        const SINCE: Option<&'static str> = Some("0.13");
    }

    /// Emitted when a block job has ended without being cancelled, with success or with an error.
    ///
    /// Success means that `error` is absent. Also emitted for a mirror job that was ready and was cancelled without
    /// `force`.
    /// The job is still listed if it was started with `auto-dismiss` false.
    ///
    /// The event `BLOCK_JOB_COMPLETED`, since QEMU 1.1.
    ///
    /// Needs the feature `block-core` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Event-,BLOCK_JOB_COMPLETED)
    #[doc(alias = "BLOCK_JOB_COMPLETED")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct BlockJobCompleted {
        /// Kind of work that the job did.
        pub r#type: types::JobType,
        /// Identifier of the job: its `job-id`.
        pub device: String,
        /// Final value of the job's `len`.
        pub len: i64,
        /// Work done. Equal to `len` after success.
        pub offset: i64,
        /// Rate limit of the job. 0 means no limit. Unit: bytes per second.
        pub speed: i64,
        /// Description of the failure for people. If absent: the job succeeded.
        pub error: Option<String>,
        /// Members that this type does not know.
        pub extra: Extra,
    }

    #[cfg(feature = "server")]
    impl BlockJobCompleted {
        /// Creates a value with the mandatory members and no optional one.
        pub fn new(
            r#type: impl Into<types::JobType>,
            device: impl Into<String>,
            len: i64,
            offset: i64,
            speed: i64,
        ) -> Self {
            Self {
                r#type: r#type.into(),
                device: device.into(),
                len,
                offset,
                speed,
                error: None,
                extra: Extra::default(),
            }
        }

        /// Sets `error`. Description of the failure for people. If absent: the job succeeded.
        #[must_use]
        pub fn error(mut self, error: impl Into<String>) -> Self {
            self.error = Some(error.into());
            self
        }
    }

    record! { received BlockJobCompleted {
        r#type: "type" required,
        device: "device" required,
        len: "len" required,
        offset: "offset" required,
        speed: "speed" required,
        error: "error" optional,
    } extra }

    impl Event for BlockJobCompleted {
        const NAME: &'static str = "BLOCK_JOB_COMPLETED";
        const SINCE: Option<&'static str> = Some("1.1");
    }

    /// Emitted when a block job has ended because it was cancelled.
    ///
    /// The event `BLOCK_JOB_CANCELLED`, since QEMU 1.1.
    ///
    /// Needs the feature `block-core` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Event-,BLOCK_JOB_CANCELLED)
    #[doc(alias = "BLOCK_JOB_CANCELLED")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct BlockJobCancelled {
        /// Kind of work that the job did.
        pub r#type: types::JobType,
        /// Identifier of the job: its `job-id`.
        pub device: String,
        /// Final value of the job's `len`.
        pub len: i64,
        /// Work done before the job was cancelled.
        pub offset: i64,
        /// Rate limit of the job. 0 means no limit. Unit: bytes per second.
        pub speed: i64,
        /// Members that this type does not know.
        pub extra: Extra,
    }

    #[cfg(feature = "server")]
    impl BlockJobCancelled {
        /// Creates a value with the mandatory members and no optional one.
        pub fn new(
            r#type: impl Into<types::JobType>,
            device: impl Into<String>,
            len: i64,
            offset: i64,
            speed: i64,
        ) -> Self {
            Self { r#type: r#type.into(), device: device.into(), len, offset, speed, extra: Extra::default() }
        }
    }

    record! { received BlockJobCancelled {
        r#type: "type" required,
        device: "device" required,
        len: "len" required,
        offset: "offset" required,
        speed: "speed" required,
    } extra }

    impl Event for BlockJobCancelled {
        const NAME: &'static str = "BLOCK_JOB_CANCELLED";
        const SINCE: Option<&'static str> = Some("1.1");
    }

    /// Emitted when a request of a block job fails, and tells how the job reacts.
    ///
    /// With the action `stop`, the job pauses until `job-resume`. With `report`, it fails, and
    /// [`BLOCK_JOB_COMPLETED`](super::super::event::BlockJobCompleted) follows.
    ///
    /// The event `BLOCK_JOB_ERROR`, since QEMU 1.3.
    ///
    /// Needs the feature `block-core` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Event-,BLOCK_JOB_ERROR)
    #[doc(alias = "BLOCK_JOB_ERROR")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct BlockJobError {
        /// Identifier of the job: its `job-id`.
        pub device: String,
        /// Direction of the request that failed.
        pub operation: types::IoOperationType,
        /// What the job does.
        pub action: types::BlockErrorAction,
        /// Members that this type does not know.
        pub extra: Extra,
    }

    #[cfg(feature = "server")]
    impl BlockJobError {
        /// Creates a value with the mandatory members and no optional one.
        pub fn new(
            device: impl Into<String>,
            operation: impl Into<types::IoOperationType>,
            action: impl Into<types::BlockErrorAction>,
        ) -> Self {
            Self { device: device.into(), operation: operation.into(), action: action.into(), extra: Extra::default() }
        }
    }

    record! { received BlockJobError {
        device: "device" required,
        operation: "operation" required,
        action: "action" required,
    } extra }

    impl Event for BlockJobError {
        const NAME: &'static str = "BLOCK_JOB_ERROR";
        const SINCE: Option<&'static str> = Some("1.3");
    }

    /// Emitted when source and target of a job are equal, so that `job-complete` can end it.
    ///
    /// Only for mirror jobs and for commits of the topmost image. The job keeps both sides equal until it is
    /// completed or cancelled.
    ///
    /// The event `BLOCK_JOB_READY`, since QEMU 1.3.
    ///
    /// Needs the feature `block-core` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Event-,BLOCK_JOB_READY)
    #[doc(alias = "BLOCK_JOB_READY")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct BlockJobReady {
        /// Kind of work that the job does.
        pub r#type: types::JobType,
        /// Identifier of the job: its `job-id`.
        pub device: String,
        /// Present value of the job's `len`.
        pub len: i64,
        /// Work done so far.
        pub offset: i64,
        /// Rate limit of the job. 0 means no limit. Unit: bytes per second.
        pub speed: i64,
        /// Members that this type does not know.
        pub extra: Extra,
    }

    #[cfg(feature = "server")]
    impl BlockJobReady {
        /// Creates a value with the mandatory members and no optional one.
        pub fn new(
            r#type: impl Into<types::JobType>,
            device: impl Into<String>,
            len: i64,
            offset: i64,
            speed: i64,
        ) -> Self {
            Self { r#type: r#type.into(), device: device.into(), len, offset, speed, extra: Extra::default() }
        }
    }

    record! { received BlockJobReady {
        r#type: "type" required,
        device: "device" required,
        len: "len" required,
        offset: "offset" required,
        speed: "speed" required,
    } extra }

    impl Event for BlockJobReady {
        const NAME: &'static str = "BLOCK_JOB_READY";
        const SINCE: Option<&'static str> = Some("1.3");
    }

    /// Emitted when a block job has done its work and waits for `job-finalize`.
    ///
    /// Only for jobs with `auto-finalize` false. In a transaction with grouped completion, it is emitted after all
    /// jobs have done their work.
    ///
    /// The event `BLOCK_JOB_PENDING`, since QEMU 2.12.
    ///
    /// Needs the feature `block-core` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Event-,BLOCK_JOB_PENDING)
    #[doc(alias = "BLOCK_JOB_PENDING")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct BlockJobPending {
        /// Kind of work that the job did.
        pub r#type: types::JobType,
        /// Identifier of the job: its `job-id`.
        pub id: String,
        /// Members that this type does not know.
        pub extra: Extra,
    }

    #[cfg(feature = "server")]
    impl BlockJobPending {
        /// Creates a value with the mandatory members and no optional one.
        pub fn new(r#type: impl Into<types::JobType>, id: impl Into<String>) -> Self {
            Self { r#type: r#type.into(), id: id.into(), extra: Extra::default() }
        }
    }

    record! { received BlockJobPending {
        r#type: "type" required,
        id: "id" required,
    } extra }

    impl Event for BlockJobPending {
        const NAME: &'static str = "BLOCK_JOB_PENDING";
        const SINCE: Option<&'static str> = Some("2.12");
    }

    /// Emitted when a write to a node reaches beyond the offset set by [`block-set-write-threshold`](super::super::command::BlockSetWriteThreshold).
    ///
    /// Emitted once; the threshold is cleared. Use it to enlarge a thin volume in time, then set a new threshold.
    ///
    /// The event `BLOCK_WRITE_THRESHOLD`, since QEMU 2.3.
    ///
    /// Needs the feature `block-core` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Event-,BLOCK_WRITE_THRESHOLD)
    #[doc(alias = "BLOCK_WRITE_THRESHOLD")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct BlockWriteThreshold {
        /// Node that was written.
        #[doc(alias = "node-name")]
        pub node_name: String,
        /// How far the write reached beyond the threshold. Unit: bytes.
        #[doc(alias = "amount-exceeded")]
        pub amount_exceeded: u64,
        /// Threshold that was set. Unit: bytes.
        #[doc(alias = "write-threshold")]
        pub write_threshold: u64,
        /// Members that this type does not know.
        pub extra: Extra,
    }

    #[cfg(feature = "server")]
    impl BlockWriteThreshold {
        /// Creates a value with the mandatory members and no optional one.
        pub fn new(node_name: impl Into<String>, amount_exceeded: u64, write_threshold: u64) -> Self {
            Self { node_name: node_name.into(), amount_exceeded, write_threshold, extra: Extra::default() }
        }
    }

    record! { received BlockWriteThreshold {
        node_name: "node-name" required,
        amount_exceeded: "amount-exceeded" required,
        write_threshold: "write-threshold" required,
    } extra }

    impl Event for BlockWriteThreshold {
        const NAME: &'static str = "BLOCK_WRITE_THRESHOLD";
        const SINCE: Option<&'static str> = Some("2.3");
    }

    /// Emitted when too few children of a quorum node agree or succeed, so that a request fails.
    ///
    /// At most one event per second is emitted.
    ///
    /// The event `QUORUM_FAILURE`, since QEMU 2.0.
    ///
    /// Needs the feature `block-core` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Event-,QUORUM_FAILURE)
    #[doc(alias = "QUORUM_FAILURE")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct QuorumFailure {
        /// Name of the block backend, or of the node if it has none.
        pub reference: String,
        /// First sector of the request, in units of 512 bytes.
        #[doc(alias = "sector-num")]
        pub sector_num: i64,
        /// Length of the request, in units of 512 bytes.
        #[doc(alias = "sectors-count")]
        pub sectors_count: i64,
        /// Members that this type does not know.
        pub extra: Extra,
    }

    #[cfg(feature = "server")]
    impl QuorumFailure {
        /// Creates a value with the mandatory members and no optional one.
        pub fn new(reference: impl Into<String>, sector_num: i64, sectors_count: i64) -> Self {
            Self { reference: reference.into(), sector_num, sectors_count, extra: Extra::default() }
        }
    }

    record! { received QuorumFailure {
        reference: "reference" required,
        sector_num: "sector-num" required,
        sectors_count: "sectors-count" required,
    } extra }

    impl Event for QuorumFailure {
        const NAME: &'static str = "QUORUM_FAILURE";
        const SINCE: Option<&'static str> = Some("2.0");
    }

    /// Emitted when one child of a quorum node fails or disagrees with the others.
    ///
    /// The request can still succeed with the remaining children. At most one event per second is emitted for each
    /// child.
    ///
    /// The event `QUORUM_REPORT_BAD`, since QEMU 2.0.
    ///
    /// Needs the feature `block-core` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Event-,QUORUM_REPORT_BAD)
    #[doc(alias = "QUORUM_REPORT_BAD")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct QuorumReportBad {
        /// Kind of request.
        ///
        /// Member `type`, since QEMU 2.6.
        pub r#type: types::QuorumOpType,
        /// Description of the I/O error for people. If absent: the child returned data that differs.
        pub error: Option<String>,
        /// Child that failed or disagreed.
        #[doc(alias = "node-name")]
        pub node_name: String,
        /// First sector of the request, in units of 512 bytes.
        #[doc(alias = "sector-num")]
        pub sector_num: i64,
        /// Length of the request, in units of 512 bytes.
        #[doc(alias = "sectors-count")]
        pub sectors_count: i64,
        /// Members that this type does not know.
        pub extra: Extra,
    }

    #[cfg(feature = "server")]
    impl QuorumReportBad {
        /// Creates a value with the mandatory members and no optional one.
        pub fn new(
            r#type: impl Into<types::QuorumOpType>,
            node_name: impl Into<String>,
            sector_num: i64,
            sectors_count: i64,
        ) -> Self {
            Self {
                r#type: r#type.into(),
                error: None,
                node_name: node_name.into(),
                sector_num,
                sectors_count,
                extra: Extra::default(),
            }
        }

        /// Sets `error`. Description of the I/O error for people. If absent: the child returned data that differs.
        #[must_use]
        pub fn error(mut self, error: impl Into<String>) -> Self {
            self.error = Some(error.into());
            self
        }
    }

    record! { received QuorumReportBad {
        r#type: "type" required,
        error: "error" optional,
        node_name: "node-name" required,
        sector_num: "sector-num" required,
        sectors_count: "sectors-count" required,
    } extra }

    impl Event for QuorumReportBad {
        const NAME: &'static str = "QUORUM_REPORT_BAD";
        const SINCE: Option<&'static str> = Some("2.0");
    }
}
