// Generated as `qmp` from schemas/qapi/block-core.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Types, commands and events of `schemas/qapi/block-core.json`.

#[allow(unused_imports)] // not every module needs types of others
use super::*;
use crate::Extra;
use crate::wire::{alternate, enumeration, masked_debug, record, union};

/// The struct `SnapshotInfo`, since QEMU 1.3.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,SnapshotInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SnapshotInfo {
    /// Member `id`.
    pub id: String,
    /// Member `name`.
    pub name: String,
    /// Member `vm-state-size`.
    #[doc(alias = "vm-state-size")]
    pub vm_state_size: i64,
    /// Member `date-sec`.
    #[doc(alias = "date-sec")]
    pub date_sec: i64,
    /// Member `date-nsec`.
    #[doc(alias = "date-nsec")]
    pub date_nsec: i64,
    /// Member `vm-clock-sec`.
    #[doc(alias = "vm-clock-sec")]
    pub vm_clock_sec: i64,
    /// Member `vm-clock-nsec`.
    #[doc(alias = "vm-clock-nsec")]
    pub vm_clock_nsec: i64,
    /// Member `icount`, since QEMU 5.2.
    pub icount: Option<i64>,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl SnapshotInfo {
    /// With the mandatory members, no optional one set.
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

    /// Sets `icount`.
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

/// The struct `ImageInfoSpecificQCow2EncryptionBase`, since QEMU 2.10.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,ImageInfoSpecificQCow2EncryptionBase)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ImageInfoSpecificQCow2EncryptionBase {
    /// Member `format`.
    pub format: BlockdevQcow2EncryptionFormat,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl ImageInfoSpecificQCow2EncryptionBase {
    /// With the mandatory members, no optional one set.
    pub fn new(format: impl Into<BlockdevQcow2EncryptionFormat>) -> Self {
        Self { format: format.into(), extra: Extra::default() }
    }
}

record! { both ImageInfoSpecificQCow2EncryptionBase {
    format: "format" required,
} extra }

/// The union `ImageInfoSpecificQCow2Encryption`, since QEMU 2.10.
///
/// Its tag is `format`, which [`ImageInfoSpecificQCow2EncryptionBranch`] stands for.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,ImageInfoSpecificQCow2Encryption)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ImageInfoSpecificQCow2Encryption {
    /// What `format` is, and the members that come with it.
    pub branch: ImageInfoSpecificQCow2EncryptionBranch,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl ImageInfoSpecificQCow2Encryption {
    /// With the mandatory members, no optional one set.
    pub fn new(branch: impl Into<ImageInfoSpecificQCow2EncryptionBranch>) -> Self {
        Self { branch: branch.into(), extra: Extra::default() }
    }

    /// With the branch `aes`.
    #[inline]
    pub fn aes() -> Self {
        Self::new(ImageInfoSpecificQCow2EncryptionBranch::Aes)
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
        Self::new(ImageInfoSpecificQCow2EncryptionBranch::Luks(members))
    }
}

/// The branches of [`ImageInfoSpecificQCow2Encryption`], by the value of `format`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ImageInfoSpecificQCow2EncryptionBranch {
    /// Branch `aes`.
    Aes,
    /// Branch `luks`.
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

/// The struct `ImageInfoSpecificQCow2`, since QEMU 1.7.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,ImageInfoSpecificQCow2)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ImageInfoSpecificQCow2 {
    /// Member `compat`.
    pub compat: String,
    /// Member `data-file`, since QEMU 4.0.
    #[doc(alias = "data-file")]
    pub data_file: Option<String>,
    /// Member `data-file-raw`, since QEMU 4.0.
    #[doc(alias = "data-file-raw")]
    pub data_file_raw: Option<bool>,
    /// Member `extended-l2`, since QEMU 5.2.
    #[doc(alias = "extended-l2")]
    pub extended_l2: Option<bool>,
    /// Member `lazy-refcounts`.
    #[doc(alias = "lazy-refcounts")]
    pub lazy_refcounts: Option<bool>,
    /// Member `corrupt`, since QEMU 2.2.
    pub corrupt: Option<bool>,
    /// Member `refcount-bits`, since QEMU 2.3.
    #[doc(alias = "refcount-bits")]
    pub refcount_bits: i64,
    /// Member `encrypt`, since QEMU 2.10.
    pub encrypt: Option<ImageInfoSpecificQCow2Encryption>,
    /// Member `bitmaps`, since QEMU 4.0.
    pub bitmaps: Option<Vec<Qcow2BitmapInfo>>,
    /// Member `compression-type`, since QEMU 5.1. Servers before 5.1 leave it out.
    #[doc(alias = "compression-type")]
    pub compression_type: Option<Qcow2CompressionType>,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl ImageInfoSpecificQCow2 {
    /// With the mandatory members, no optional one set.
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

    /// Sets `data-file`.
    #[must_use]
    pub fn data_file(mut self, data_file: impl Into<String>) -> Self {
        self.data_file = Some(data_file.into());
        self
    }

    /// Sets `data-file-raw`.
    #[must_use]
    #[inline]
    pub fn data_file_raw(mut self, data_file_raw: bool) -> Self {
        self.data_file_raw = Some(data_file_raw);
        self
    }

    /// Sets `extended-l2`.
    #[must_use]
    #[inline]
    pub fn extended_l2(mut self, extended_l2: bool) -> Self {
        self.extended_l2 = Some(extended_l2);
        self
    }

    /// Sets `lazy-refcounts`.
    #[must_use]
    #[inline]
    pub fn lazy_refcounts(mut self, lazy_refcounts: bool) -> Self {
        self.lazy_refcounts = Some(lazy_refcounts);
        self
    }

    /// Sets `corrupt`.
    #[must_use]
    #[inline]
    pub fn corrupt(mut self, corrupt: bool) -> Self {
        self.corrupt = Some(corrupt);
        self
    }

    /// Sets `encrypt`.
    #[must_use]
    pub fn encrypt(mut self, encrypt: impl Into<ImageInfoSpecificQCow2Encryption>) -> Self {
        self.encrypt = Some(encrypt.into());
        self
    }

    /// Sets `bitmaps`.
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

/// The struct `ImageInfoSpecificVmdk`, since QEMU 1.7.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,ImageInfoSpecificVmdk)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ImageInfoSpecificVmdk {
    /// Member `create-type`.
    #[doc(alias = "create-type")]
    pub create_type: String,
    /// Member `cid`.
    pub cid: i64,
    /// Member `parent-cid`.
    #[doc(alias = "parent-cid")]
    pub parent_cid: i64,
    /// Member `extents`.
    pub extents: Vec<VmdkExtentInfo>,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl ImageInfoSpecificVmdk {
    /// With the mandatory members, no optional one set.
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

/// The struct `VmdkExtentInfo`, since QEMU 8.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,VmdkExtentInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VmdkExtentInfo {
    /// Member `filename`.
    pub filename: String,
    /// Member `format`.
    pub format: String,
    /// Member `virtual-size`.
    #[doc(alias = "virtual-size")]
    pub virtual_size: i64,
    /// Member `cluster-size`.
    #[doc(alias = "cluster-size")]
    pub cluster_size: Option<i64>,
    /// Member `compressed`.
    pub compressed: Option<bool>,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl VmdkExtentInfo {
    /// With the mandatory members, no optional one set.
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

    /// Sets `cluster-size`.
    #[must_use]
    #[inline]
    pub fn cluster_size(mut self, cluster_size: i64) -> Self {
        self.cluster_size = Some(cluster_size);
        self
    }

    /// Sets `compressed`.
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

/// The struct `ImageInfoSpecificRbd`, since QEMU 6.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,ImageInfoSpecificRbd)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ImageInfoSpecificRbd {
    /// Member `encryption-format`.
    #[doc(alias = "encryption-format")]
    pub encryption_format: Option<RbdImageEncryptionFormat>,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl ImageInfoSpecificRbd {
    /// With no member set.
    #[inline]
    pub fn new() -> Self {
        Self { encryption_format: None, extra: Extra::default() }
    }

    /// Sets `encryption-format`.
    #[must_use]
    pub fn encryption_format(mut self, encryption_format: impl Into<RbdImageEncryptionFormat>) -> Self {
        self.encryption_format = Some(encryption_format.into());
        self
    }
}

record! { both ImageInfoSpecificRbd {
    encryption_format: "encryption-format" optional,
} extra }

/// The struct `ImageInfoSpecificFile`, since QEMU 8.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,ImageInfoSpecificFile)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ImageInfoSpecificFile {
    /// Member `extent-size-hint`.
    #[doc(alias = "extent-size-hint")]
    pub extent_size_hint: Option<u64>,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl ImageInfoSpecificFile {
    /// With no member set.
    #[inline]
    pub fn new() -> Self {
        Self { extent_size_hint: None, extra: Extra::default() }
    }

    /// Sets `extent-size-hint`.
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

/// The enum `ImageInfoSpecificKind`, since QEMU 1.7.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,ImageInfoSpecificKind)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ImageInfoSpecificKind {
    /// Value `qcow2`.
    Qcow2,
    /// Value `vmdk`.
    Vmdk,
    /// Value `luks`.
    Luks,
    /// Value `rbd`.
    Rbd,
    /// Value `file`.
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

/// The struct `ImageInfoSpecificQCow2Wrapper`, since QEMU 1.7.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,ImageInfoSpecificQCow2Wrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ImageInfoSpecificQCow2Wrapper {
    /// Member `data`.
    pub data: ImageInfoSpecificQCow2,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl ImageInfoSpecificQCow2Wrapper {
    /// With the mandatory members, no optional one set.
    pub fn new(data: impl Into<ImageInfoSpecificQCow2>) -> Self {
        Self { data: data.into(), extra: Extra::default() }
    }
}

record! { both ImageInfoSpecificQCow2Wrapper {
    data: "data" required,
} extra }

/// The struct `ImageInfoSpecificVmdkWrapper`, since QEMU 6.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,ImageInfoSpecificVmdkWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ImageInfoSpecificVmdkWrapper {
    /// Member `data`.
    pub data: ImageInfoSpecificVmdk,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl ImageInfoSpecificVmdkWrapper {
    /// With the mandatory members, no optional one set.
    pub fn new(data: impl Into<ImageInfoSpecificVmdk>) -> Self {
        Self { data: data.into(), extra: Extra::default() }
    }
}

record! { both ImageInfoSpecificVmdkWrapper {
    data: "data" required,
} extra }

/// The struct `ImageInfoSpecificLUKSWrapper`, since QEMU 2.7.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,ImageInfoSpecificLUKSWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ImageInfoSpecificLuksWrapper {
    /// Member `data`.
    pub data: QCryptoBlockInfoLuks,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl ImageInfoSpecificLuksWrapper {
    /// With the mandatory members, no optional one set.
    pub fn new(data: impl Into<QCryptoBlockInfoLuks>) -> Self {
        Self { data: data.into(), extra: Extra::default() }
    }
}

record! { both ImageInfoSpecificLuksWrapper {
    data: "data" required,
} extra }

/// The struct `ImageInfoSpecificRbdWrapper`, since QEMU 6.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,ImageInfoSpecificRbdWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ImageInfoSpecificRbdWrapper {
    /// Member `data`.
    pub data: ImageInfoSpecificRbd,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl ImageInfoSpecificRbdWrapper {
    /// With the mandatory members, no optional one set.
    pub fn new(data: impl Into<ImageInfoSpecificRbd>) -> Self {
        Self { data: data.into(), extra: Extra::default() }
    }
}

record! { both ImageInfoSpecificRbdWrapper {
    data: "data" required,
} extra }

/// The struct `ImageInfoSpecificFileWrapper`, since QEMU 8.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,ImageInfoSpecificFileWrapper)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ImageInfoSpecificFileWrapper {
    /// Member `data`.
    pub data: ImageInfoSpecificFile,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl ImageInfoSpecificFileWrapper {
    /// With the mandatory members, no optional one set.
    pub fn new(data: impl Into<ImageInfoSpecificFile>) -> Self {
        Self { data: data.into(), extra: Extra::default() }
    }
}

record! { both ImageInfoSpecificFileWrapper {
    data: "data" required,
} extra }

/// The union `ImageInfoSpecific`, since QEMU 1.7.
///
/// Its tag is `type`, which [`ImageInfoSpecificBranch`] stands for.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,ImageInfoSpecific)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ImageInfoSpecific {
    /// What `type` is, and the members that come with it.
    pub branch: ImageInfoSpecificBranch,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl ImageInfoSpecific {
    /// With the mandatory members, no optional one set.
    pub fn new(branch: impl Into<ImageInfoSpecificBranch>) -> Self {
        Self { branch: branch.into(), extra: Extra::default() }
    }

    /// With the branch `qcow2`.
    pub fn qcow2(
        compat: impl Into<String>,
        refcount_bits: i64,
        compression_type: impl Into<Qcow2CompressionType>,
    ) -> Self {
        let members = ImageInfoSpecificQCow2::new(compat, refcount_bits, compression_type);
        Self::new(ImageInfoSpecificBranch::Qcow2(ImageInfoSpecificQCow2Wrapper::new(members)))
    }

    /// With the branch `vmdk`.
    pub fn vmdk(
        create_type: impl Into<String>,
        cid: i64,
        parent_cid: i64,
        extents: impl IntoIterator<Item = impl Into<VmdkExtentInfo>>,
    ) -> Self {
        let members = ImageInfoSpecificVmdk::new(create_type, cid, parent_cid, extents);
        Self::new(ImageInfoSpecificBranch::Vmdk(ImageInfoSpecificVmdkWrapper::new(members)))
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
        Self::new(ImageInfoSpecificBranch::Luks(ImageInfoSpecificLuksWrapper::new(members)))
    }

    /// With the branch `rbd`.
    #[inline]
    pub fn rbd() -> Self {
        Self::new(ImageInfoSpecificBranch::Rbd(ImageInfoSpecificRbdWrapper::new(ImageInfoSpecificRbd::new())))
    }

    /// With the branch `file`.
    #[inline]
    pub fn file() -> Self {
        Self::new(ImageInfoSpecificBranch::File(ImageInfoSpecificFileWrapper::new(ImageInfoSpecificFile::new())))
    }
}

/// The branches of [`ImageInfoSpecific`], by the value of `type`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ImageInfoSpecificBranch {
    /// Branch `qcow2`.
    Qcow2(ImageInfoSpecificQCow2Wrapper),
    /// Branch `vmdk`.
    Vmdk(ImageInfoSpecificVmdkWrapper),
    /// Branch `luks`.
    Luks(ImageInfoSpecificLuksWrapper),
    /// Branch `rbd`.
    Rbd(ImageInfoSpecificRbdWrapper),
    /// Branch `file`.
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

/// The struct `BlockLimitsInfo`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockLimitsInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockLimitsInfo {
    /// Member `request-alignment`.
    #[doc(alias = "request-alignment")]
    pub request_alignment: u32,
    /// Member `max-discard`.
    #[doc(alias = "max-discard")]
    pub max_discard: Option<u64>,
    /// Member `discard-alignment`.
    #[doc(alias = "discard-alignment")]
    pub discard_alignment: Option<u32>,
    /// Member `max-write-zeroes`.
    #[doc(alias = "max-write-zeroes")]
    pub max_write_zeroes: Option<u64>,
    /// Member `write-zeroes-alignment`.
    #[doc(alias = "write-zeroes-alignment")]
    pub write_zeroes_alignment: Option<u32>,
    /// Member `opt-transfer`.
    #[doc(alias = "opt-transfer")]
    pub opt_transfer: Option<u32>,
    /// Member `max-transfer`.
    #[doc(alias = "max-transfer")]
    pub max_transfer: Option<u32>,
    /// Member `max-hw-transfer`.
    #[doc(alias = "max-hw-transfer")]
    pub max_hw_transfer: Option<u32>,
    /// Member `max-iov`.
    #[doc(alias = "max-iov")]
    pub max_iov: i64,
    /// Member `max-hw-iov`.
    #[doc(alias = "max-hw-iov")]
    pub max_hw_iov: Option<i64>,
    /// Member `min-mem-alignment`.
    #[doc(alias = "min-mem-alignment")]
    pub min_mem_alignment: u64,
    /// Member `opt-mem-alignment`.
    #[doc(alias = "opt-mem-alignment")]
    pub opt_mem_alignment: u64,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl BlockLimitsInfo {
    /// With the mandatory members, no optional one set.
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

    /// Sets `max-discard`.
    #[must_use]
    #[inline]
    pub fn max_discard(mut self, max_discard: u64) -> Self {
        self.max_discard = Some(max_discard);
        self
    }

    /// Sets `discard-alignment`.
    #[must_use]
    #[inline]
    pub fn discard_alignment(mut self, discard_alignment: u32) -> Self {
        self.discard_alignment = Some(discard_alignment);
        self
    }

    /// Sets `max-write-zeroes`.
    #[must_use]
    #[inline]
    pub fn max_write_zeroes(mut self, max_write_zeroes: u64) -> Self {
        self.max_write_zeroes = Some(max_write_zeroes);
        self
    }

    /// Sets `write-zeroes-alignment`.
    #[must_use]
    #[inline]
    pub fn write_zeroes_alignment(mut self, write_zeroes_alignment: u32) -> Self {
        self.write_zeroes_alignment = Some(write_zeroes_alignment);
        self
    }

    /// Sets `opt-transfer`.
    #[must_use]
    #[inline]
    pub fn opt_transfer(mut self, opt_transfer: u32) -> Self {
        self.opt_transfer = Some(opt_transfer);
        self
    }

    /// Sets `max-transfer`.
    #[must_use]
    #[inline]
    pub fn max_transfer(mut self, max_transfer: u32) -> Self {
        self.max_transfer = Some(max_transfer);
        self
    }

    /// Sets `max-hw-transfer`.
    #[must_use]
    #[inline]
    pub fn max_hw_transfer(mut self, max_hw_transfer: u32) -> Self {
        self.max_hw_transfer = Some(max_hw_transfer);
        self
    }

    /// Sets `max-hw-iov`.
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

/// The struct `BlockNodeInfo`, since QEMU 8.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockNodeInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockNodeInfo {
    /// Member `filename`.
    pub filename: String,
    /// Member `format`.
    pub format: String,
    /// Member `dirty-flag`.
    #[doc(alias = "dirty-flag")]
    pub dirty_flag: Option<bool>,
    /// Member `actual-size`.
    #[doc(alias = "actual-size")]
    pub actual_size: Option<i64>,
    /// Member `virtual-size`.
    #[doc(alias = "virtual-size")]
    pub virtual_size: i64,
    /// Member `cluster-size`.
    #[doc(alias = "cluster-size")]
    pub cluster_size: Option<i64>,
    /// Member `encrypted`.
    pub encrypted: Option<bool>,
    /// Member `compressed`, since QEMU 1.7.
    pub compressed: Option<bool>,
    /// Member `backing-filename`.
    #[doc(alias = "backing-filename")]
    pub backing_filename: Option<String>,
    /// Member `full-backing-filename`.
    #[doc(alias = "full-backing-filename")]
    pub full_backing_filename: Option<String>,
    /// Member `backing-filename-format`.
    #[doc(alias = "backing-filename-format")]
    pub backing_filename_format: Option<String>,
    /// Member `snapshots`.
    pub snapshots: Option<Vec<SnapshotInfo>>,
    /// Member `limits`, since QEMU 10.2.
    pub limits: Option<BlockLimitsInfo>,
    /// Member `format-specific`, since QEMU 1.7.
    #[doc(alias = "format-specific")]
    pub format_specific: Option<ImageInfoSpecific>,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl BlockNodeInfo {
    /// With the mandatory members, no optional one set.
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

    /// Sets `dirty-flag`.
    #[must_use]
    #[inline]
    pub fn dirty_flag(mut self, dirty_flag: bool) -> Self {
        self.dirty_flag = Some(dirty_flag);
        self
    }

    /// Sets `actual-size`.
    #[must_use]
    #[inline]
    pub fn actual_size(mut self, actual_size: i64) -> Self {
        self.actual_size = Some(actual_size);
        self
    }

    /// Sets `cluster-size`.
    #[must_use]
    #[inline]
    pub fn cluster_size(mut self, cluster_size: i64) -> Self {
        self.cluster_size = Some(cluster_size);
        self
    }

    /// Sets `encrypted`.
    #[must_use]
    #[inline]
    pub fn encrypted(mut self, encrypted: bool) -> Self {
        self.encrypted = Some(encrypted);
        self
    }

    /// Sets `compressed`.
    #[must_use]
    #[inline]
    pub fn compressed(mut self, compressed: bool) -> Self {
        self.compressed = Some(compressed);
        self
    }

    /// Sets `backing-filename`.
    #[must_use]
    pub fn backing_filename(mut self, backing_filename: impl Into<String>) -> Self {
        self.backing_filename = Some(backing_filename.into());
        self
    }

    /// Sets `full-backing-filename`.
    #[must_use]
    pub fn full_backing_filename(mut self, full_backing_filename: impl Into<String>) -> Self {
        self.full_backing_filename = Some(full_backing_filename.into());
        self
    }

    /// Sets `backing-filename-format`.
    #[must_use]
    pub fn backing_filename_format(mut self, backing_filename_format: impl Into<String>) -> Self {
        self.backing_filename_format = Some(backing_filename_format.into());
        self
    }

    /// Sets `snapshots`.
    #[must_use]
    pub fn snapshots(mut self, snapshots: impl IntoIterator<Item = impl Into<SnapshotInfo>>) -> Self {
        self.snapshots = Some(snapshots.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `limits`.
    #[must_use]
    pub fn limits(mut self, limits: impl Into<BlockLimitsInfo>) -> Self {
        self.limits = Some(limits.into());
        self
    }

    /// Sets `format-specific`.
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

/// The struct `ImageInfo`, since QEMU 1.3.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,ImageInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ImageInfo {
    /// Member `filename`.
    pub filename: String,
    /// Member `format`.
    pub format: String,
    /// Member `dirty-flag`.
    #[doc(alias = "dirty-flag")]
    pub dirty_flag: Option<bool>,
    /// Member `actual-size`.
    #[doc(alias = "actual-size")]
    pub actual_size: Option<i64>,
    /// Member `virtual-size`.
    #[doc(alias = "virtual-size")]
    pub virtual_size: i64,
    /// Member `cluster-size`.
    #[doc(alias = "cluster-size")]
    pub cluster_size: Option<i64>,
    /// Member `encrypted`.
    pub encrypted: Option<bool>,
    /// Member `compressed`, since QEMU 1.7.
    pub compressed: Option<bool>,
    /// Member `backing-filename`.
    #[doc(alias = "backing-filename")]
    pub backing_filename: Option<String>,
    /// Member `full-backing-filename`.
    #[doc(alias = "full-backing-filename")]
    pub full_backing_filename: Option<String>,
    /// Member `backing-filename-format`.
    #[doc(alias = "backing-filename-format")]
    pub backing_filename_format: Option<String>,
    /// Member `snapshots`.
    pub snapshots: Option<Vec<SnapshotInfo>>,
    /// Member `limits`, since QEMU 10.2.
    pub limits: Option<BlockLimitsInfo>,
    /// Member `format-specific`, since QEMU 1.7.
    #[doc(alias = "format-specific")]
    pub format_specific: Option<ImageInfoSpecific>,
    /// Member `backing-image`.
    #[doc(alias = "backing-image")]
    pub backing_image: Option<Box<ImageInfo>>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl ImageInfo {
    /// With the mandatory members, no optional one set.
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

    /// Sets `dirty-flag`.
    #[must_use]
    #[inline]
    pub fn dirty_flag(mut self, dirty_flag: bool) -> Self {
        self.dirty_flag = Some(dirty_flag);
        self
    }

    /// Sets `actual-size`.
    #[must_use]
    #[inline]
    pub fn actual_size(mut self, actual_size: i64) -> Self {
        self.actual_size = Some(actual_size);
        self
    }

    /// Sets `cluster-size`.
    #[must_use]
    #[inline]
    pub fn cluster_size(mut self, cluster_size: i64) -> Self {
        self.cluster_size = Some(cluster_size);
        self
    }

    /// Sets `encrypted`.
    #[must_use]
    #[inline]
    pub fn encrypted(mut self, encrypted: bool) -> Self {
        self.encrypted = Some(encrypted);
        self
    }

    /// Sets `compressed`.
    #[must_use]
    #[inline]
    pub fn compressed(mut self, compressed: bool) -> Self {
        self.compressed = Some(compressed);
        self
    }

    /// Sets `backing-filename`.
    #[must_use]
    pub fn backing_filename(mut self, backing_filename: impl Into<String>) -> Self {
        self.backing_filename = Some(backing_filename.into());
        self
    }

    /// Sets `full-backing-filename`.
    #[must_use]
    pub fn full_backing_filename(mut self, full_backing_filename: impl Into<String>) -> Self {
        self.full_backing_filename = Some(full_backing_filename.into());
        self
    }

    /// Sets `backing-filename-format`.
    #[must_use]
    pub fn backing_filename_format(mut self, backing_filename_format: impl Into<String>) -> Self {
        self.backing_filename_format = Some(backing_filename_format.into());
        self
    }

    /// Sets `snapshots`.
    #[must_use]
    pub fn snapshots(mut self, snapshots: impl IntoIterator<Item = impl Into<SnapshotInfo>>) -> Self {
        self.snapshots = Some(snapshots.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `limits`.
    #[must_use]
    pub fn limits(mut self, limits: impl Into<BlockLimitsInfo>) -> Self {
        self.limits = Some(limits.into());
        self
    }

    /// Sets `format-specific`.
    #[must_use]
    pub fn format_specific(mut self, format_specific: impl Into<ImageInfoSpecific>) -> Self {
        self.format_specific = Some(format_specific.into());
        self
    }

    /// Sets `backing-image`.
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

/// The struct `BlockChildInfo`, since QEMU 8.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockChildInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockChildInfo {
    /// Member `name`.
    pub name: String,
    /// Member `info`.
    pub info: BlockGraphInfo,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl BlockChildInfo {
    /// With the mandatory members, no optional one set.
    pub fn new(name: impl Into<String>, info: impl Into<BlockGraphInfo>) -> Self {
        Self { name: name.into(), info: info.into(), extra: Extra::default() }
    }
}

record! { both BlockChildInfo {
    name: "name" required,
    info: "info" required,
} extra }

/// The struct `BlockGraphInfo`, since QEMU 8.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockGraphInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockGraphInfo {
    /// Member `filename`.
    pub filename: String,
    /// Member `format`.
    pub format: String,
    /// Member `dirty-flag`.
    #[doc(alias = "dirty-flag")]
    pub dirty_flag: Option<bool>,
    /// Member `actual-size`.
    #[doc(alias = "actual-size")]
    pub actual_size: Option<i64>,
    /// Member `virtual-size`.
    #[doc(alias = "virtual-size")]
    pub virtual_size: i64,
    /// Member `cluster-size`.
    #[doc(alias = "cluster-size")]
    pub cluster_size: Option<i64>,
    /// Member `encrypted`.
    pub encrypted: Option<bool>,
    /// Member `compressed`, since QEMU 1.7.
    pub compressed: Option<bool>,
    /// Member `backing-filename`.
    #[doc(alias = "backing-filename")]
    pub backing_filename: Option<String>,
    /// Member `full-backing-filename`.
    #[doc(alias = "full-backing-filename")]
    pub full_backing_filename: Option<String>,
    /// Member `backing-filename-format`.
    #[doc(alias = "backing-filename-format")]
    pub backing_filename_format: Option<String>,
    /// Member `snapshots`.
    pub snapshots: Option<Vec<SnapshotInfo>>,
    /// Member `limits`, since QEMU 10.2.
    pub limits: Option<BlockLimitsInfo>,
    /// Member `format-specific`, since QEMU 1.7.
    #[doc(alias = "format-specific")]
    pub format_specific: Option<ImageInfoSpecific>,
    /// Member `children`.
    pub children: Vec<BlockChildInfo>,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl BlockGraphInfo {
    /// With the mandatory members, no optional one set.
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

    /// Sets `dirty-flag`.
    #[must_use]
    #[inline]
    pub fn dirty_flag(mut self, dirty_flag: bool) -> Self {
        self.dirty_flag = Some(dirty_flag);
        self
    }

    /// Sets `actual-size`.
    #[must_use]
    #[inline]
    pub fn actual_size(mut self, actual_size: i64) -> Self {
        self.actual_size = Some(actual_size);
        self
    }

    /// Sets `cluster-size`.
    #[must_use]
    #[inline]
    pub fn cluster_size(mut self, cluster_size: i64) -> Self {
        self.cluster_size = Some(cluster_size);
        self
    }

    /// Sets `encrypted`.
    #[must_use]
    #[inline]
    pub fn encrypted(mut self, encrypted: bool) -> Self {
        self.encrypted = Some(encrypted);
        self
    }

    /// Sets `compressed`.
    #[must_use]
    #[inline]
    pub fn compressed(mut self, compressed: bool) -> Self {
        self.compressed = Some(compressed);
        self
    }

    /// Sets `backing-filename`.
    #[must_use]
    pub fn backing_filename(mut self, backing_filename: impl Into<String>) -> Self {
        self.backing_filename = Some(backing_filename.into());
        self
    }

    /// Sets `full-backing-filename`.
    #[must_use]
    pub fn full_backing_filename(mut self, full_backing_filename: impl Into<String>) -> Self {
        self.full_backing_filename = Some(full_backing_filename.into());
        self
    }

    /// Sets `backing-filename-format`.
    #[must_use]
    pub fn backing_filename_format(mut self, backing_filename_format: impl Into<String>) -> Self {
        self.backing_filename_format = Some(backing_filename_format.into());
        self
    }

    /// Sets `snapshots`.
    #[must_use]
    pub fn snapshots(mut self, snapshots: impl IntoIterator<Item = impl Into<SnapshotInfo>>) -> Self {
        self.snapshots = Some(snapshots.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `limits`.
    #[must_use]
    pub fn limits(mut self, limits: impl Into<BlockLimitsInfo>) -> Self {
        self.limits = Some(limits.into());
        self
    }

    /// Sets `format-specific`.
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

/// The struct `ImageCheck`, since QEMU 1.4.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,ImageCheck)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ImageCheck {
    /// Member `filename`.
    pub filename: String,
    /// Member `format`.
    pub format: String,
    /// Member `check-errors`.
    #[doc(alias = "check-errors")]
    pub check_errors: i64,
    /// Member `image-end-offset`.
    #[doc(alias = "image-end-offset")]
    pub image_end_offset: Option<i64>,
    /// Member `corruptions`.
    pub corruptions: Option<i64>,
    /// Member `leaks`.
    pub leaks: Option<i64>,
    /// Member `corruptions-fixed`.
    #[doc(alias = "corruptions-fixed")]
    pub corruptions_fixed: Option<i64>,
    /// Member `leaks-fixed`.
    #[doc(alias = "leaks-fixed")]
    pub leaks_fixed: Option<i64>,
    /// Member `total-clusters`.
    #[doc(alias = "total-clusters")]
    pub total_clusters: Option<i64>,
    /// Member `allocated-clusters`.
    #[doc(alias = "allocated-clusters")]
    pub allocated_clusters: Option<i64>,
    /// Member `fragmented-clusters`.
    #[doc(alias = "fragmented-clusters")]
    pub fragmented_clusters: Option<i64>,
    /// Member `compressed-clusters`.
    #[doc(alias = "compressed-clusters")]
    pub compressed_clusters: Option<i64>,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl ImageCheck {
    /// With the mandatory members, no optional one set.
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

    /// Sets `image-end-offset`.
    #[must_use]
    #[inline]
    pub fn image_end_offset(mut self, image_end_offset: i64) -> Self {
        self.image_end_offset = Some(image_end_offset);
        self
    }

    /// Sets `corruptions`.
    #[must_use]
    #[inline]
    pub fn corruptions(mut self, corruptions: i64) -> Self {
        self.corruptions = Some(corruptions);
        self
    }

    /// Sets `leaks`.
    #[must_use]
    #[inline]
    pub fn leaks(mut self, leaks: i64) -> Self {
        self.leaks = Some(leaks);
        self
    }

    /// Sets `corruptions-fixed`.
    #[must_use]
    #[inline]
    pub fn corruptions_fixed(mut self, corruptions_fixed: i64) -> Self {
        self.corruptions_fixed = Some(corruptions_fixed);
        self
    }

    /// Sets `leaks-fixed`.
    #[must_use]
    #[inline]
    pub fn leaks_fixed(mut self, leaks_fixed: i64) -> Self {
        self.leaks_fixed = Some(leaks_fixed);
        self
    }

    /// Sets `total-clusters`.
    #[must_use]
    #[inline]
    pub fn total_clusters(mut self, total_clusters: i64) -> Self {
        self.total_clusters = Some(total_clusters);
        self
    }

    /// Sets `allocated-clusters`.
    #[must_use]
    #[inline]
    pub fn allocated_clusters(mut self, allocated_clusters: i64) -> Self {
        self.allocated_clusters = Some(allocated_clusters);
        self
    }

    /// Sets `fragmented-clusters`.
    #[must_use]
    #[inline]
    pub fn fragmented_clusters(mut self, fragmented_clusters: i64) -> Self {
        self.fragmented_clusters = Some(fragmented_clusters);
        self
    }

    /// Sets `compressed-clusters`.
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

/// The struct `MapEntry`, since QEMU 2.6.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,MapEntry)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MapEntry {
    /// Member `start`.
    pub start: i64,
    /// Member `length`.
    pub length: i64,
    /// Member `data`.
    pub data: bool,
    /// Member `zero`.
    pub zero: bool,
    /// Member `compressed`, since QEMU 8.2. Servers before 8.2 leave it out.
    pub compressed: Option<bool>,
    /// Member `depth`.
    pub depth: i64,
    /// Member `present`, since QEMU 6.1. Servers before 6.1 leave it out.
    pub present: Option<bool>,
    /// Member `offset`.
    pub offset: Option<i64>,
    /// Member `filename`.
    pub filename: Option<String>,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl MapEntry {
    /// With the mandatory members, no optional one set.
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

    /// Sets `offset`.
    #[must_use]
    #[inline]
    pub fn offset(mut self, offset: i64) -> Self {
        self.offset = Some(offset);
        self
    }

    /// Sets `filename`.
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

/// The struct `BlockdevCacheInfo`, since QEMU 2.3.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevCacheInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevCacheInfo {
    /// Member `writeback`.
    pub writeback: bool,
    /// Member `direct`.
    pub direct: bool,
    /// Member `no-flush`.
    #[doc(alias = "no-flush")]
    pub no_flush: bool,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl BlockdevCacheInfo {
    /// With the mandatory members, no optional one set.
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

/// The struct `BlockdevChild`, since QEMU 10.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevChild)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevChild {
    /// Member `child`.
    pub child: String,
    /// Member `node-name`.
    #[doc(alias = "node-name")]
    pub node_name: String,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl BlockdevChild {
    /// With the mandatory members, no optional one set.
    pub fn new(child: impl Into<String>, node_name: impl Into<String>) -> Self {
        Self { child: child.into(), node_name: node_name.into(), extra: Extra::default() }
    }
}

record! { received BlockdevChild {
    child: "child" required,
    node_name: "node-name" required,
} extra }

/// The struct `BlockDeviceInfo`, since QEMU 0.14.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockDeviceInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockDeviceInfo {
    /// Member `file`.
    pub file: String,
    /// Member `node-name`, since QEMU 2.0. Servers before 10.1 leave it out.
    #[doc(alias = "node-name")]
    pub node_name: Option<String>,
    /// Member `ro`.
    pub ro: bool,
    /// Member `drv`.
    pub drv: String,
    /// Member `backing_file`.
    pub backing_file: Option<String>,
    /// Member `backing_file_depth`, since QEMU 1.2.
    pub backing_file_depth: i64,
    /// Member `children`, since QEMU 10.1. Servers before 10.1 leave it out.
    pub children: Option<Vec<BlockdevChild>>,
    /// Member `active`, since QEMU 10.0. Servers before 10.0 leave it out.
    pub active: Option<bool>,
    /// Member `encrypted`.
    pub encrypted: bool,
    /// Member `detect_zeroes`, since QEMU 2.1.
    pub detect_zeroes: BlockdevDetectZeroesOptions,
    /// Member `bps`.
    pub bps: i64,
    /// Member `bps_rd`.
    pub bps_rd: i64,
    /// Member `bps_wr`.
    pub bps_wr: i64,
    /// Member `iops`.
    pub iops: i64,
    /// Member `iops_rd`.
    pub iops_rd: i64,
    /// Member `iops_wr`.
    pub iops_wr: i64,
    /// Member `image`, since QEMU 1.6.
    pub image: ImageInfo,
    /// Member `bps_max`, since QEMU 1.7.
    pub bps_max: Option<i64>,
    /// Member `bps_rd_max`, since QEMU 1.7.
    pub bps_rd_max: Option<i64>,
    /// Member `bps_wr_max`, since QEMU 1.7.
    pub bps_wr_max: Option<i64>,
    /// Member `iops_max`, since QEMU 1.7.
    pub iops_max: Option<i64>,
    /// Member `iops_rd_max`, since QEMU 1.7.
    pub iops_rd_max: Option<i64>,
    /// Member `iops_wr_max`, since QEMU 1.7.
    pub iops_wr_max: Option<i64>,
    /// Member `bps_max_length`, since QEMU 2.6.
    pub bps_max_length: Option<i64>,
    /// Member `bps_rd_max_length`, since QEMU 2.6.
    pub bps_rd_max_length: Option<i64>,
    /// Member `bps_wr_max_length`, since QEMU 2.6.
    pub bps_wr_max_length: Option<i64>,
    /// Member `iops_max_length`, since QEMU 2.6.
    pub iops_max_length: Option<i64>,
    /// Member `iops_rd_max_length`, since QEMU 2.6.
    pub iops_rd_max_length: Option<i64>,
    /// Member `iops_wr_max_length`, since QEMU 2.6.
    pub iops_wr_max_length: Option<i64>,
    /// Member `iops_size`, since QEMU 1.7.
    pub iops_size: Option<i64>,
    /// Member `group`, since QEMU 2.4.
    pub group: Option<String>,
    /// Member `cache`, since QEMU 2.3.
    pub cache: BlockdevCacheInfo,
    /// Member `write_threshold`, since QEMU 2.3.
    pub write_threshold: i64,
    /// Member `dirty-bitmaps`, since QEMU 4.2.
    #[doc(alias = "dirty-bitmaps")]
    pub dirty_bitmaps: Option<Vec<BlockDirtyInfo>>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl BlockDeviceInfo {
    /// With the mandatory members, no optional one set.
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

    /// Sets `backing_file`.
    #[must_use]
    pub fn backing_file(mut self, backing_file: impl Into<String>) -> Self {
        self.backing_file = Some(backing_file.into());
        self
    }

    /// Sets `bps_max`.
    #[must_use]
    #[inline]
    pub fn bps_max(mut self, bps_max: i64) -> Self {
        self.bps_max = Some(bps_max);
        self
    }

    /// Sets `bps_rd_max`.
    #[must_use]
    #[inline]
    pub fn bps_rd_max(mut self, bps_rd_max: i64) -> Self {
        self.bps_rd_max = Some(bps_rd_max);
        self
    }

    /// Sets `bps_wr_max`.
    #[must_use]
    #[inline]
    pub fn bps_wr_max(mut self, bps_wr_max: i64) -> Self {
        self.bps_wr_max = Some(bps_wr_max);
        self
    }

    /// Sets `iops_max`.
    #[must_use]
    #[inline]
    pub fn iops_max(mut self, iops_max: i64) -> Self {
        self.iops_max = Some(iops_max);
        self
    }

    /// Sets `iops_rd_max`.
    #[must_use]
    #[inline]
    pub fn iops_rd_max(mut self, iops_rd_max: i64) -> Self {
        self.iops_rd_max = Some(iops_rd_max);
        self
    }

    /// Sets `iops_wr_max`.
    #[must_use]
    #[inline]
    pub fn iops_wr_max(mut self, iops_wr_max: i64) -> Self {
        self.iops_wr_max = Some(iops_wr_max);
        self
    }

    /// Sets `bps_max_length`.
    #[must_use]
    #[inline]
    pub fn bps_max_length(mut self, bps_max_length: i64) -> Self {
        self.bps_max_length = Some(bps_max_length);
        self
    }

    /// Sets `bps_rd_max_length`.
    #[must_use]
    #[inline]
    pub fn bps_rd_max_length(mut self, bps_rd_max_length: i64) -> Self {
        self.bps_rd_max_length = Some(bps_rd_max_length);
        self
    }

    /// Sets `bps_wr_max_length`.
    #[must_use]
    #[inline]
    pub fn bps_wr_max_length(mut self, bps_wr_max_length: i64) -> Self {
        self.bps_wr_max_length = Some(bps_wr_max_length);
        self
    }

    /// Sets `iops_max_length`.
    #[must_use]
    #[inline]
    pub fn iops_max_length(mut self, iops_max_length: i64) -> Self {
        self.iops_max_length = Some(iops_max_length);
        self
    }

    /// Sets `iops_rd_max_length`.
    #[must_use]
    #[inline]
    pub fn iops_rd_max_length(mut self, iops_rd_max_length: i64) -> Self {
        self.iops_rd_max_length = Some(iops_rd_max_length);
        self
    }

    /// Sets `iops_wr_max_length`.
    #[must_use]
    #[inline]
    pub fn iops_wr_max_length(mut self, iops_wr_max_length: i64) -> Self {
        self.iops_wr_max_length = Some(iops_wr_max_length);
        self
    }

    /// Sets `iops_size`.
    #[must_use]
    #[inline]
    pub fn iops_size(mut self, iops_size: i64) -> Self {
        self.iops_size = Some(iops_size);
        self
    }

    /// Sets `group`.
    #[must_use]
    pub fn group(mut self, group: impl Into<String>) -> Self {
        self.group = Some(group.into());
        self
    }

    /// Sets `dirty-bitmaps`.
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

/// The enum `BlockDeviceIoStatus`, since QEMU 1.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,BlockDeviceIoStatus)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BlockDeviceIoStatus {
    /// Value `ok`.
    Ok,
    /// Value `failed`.
    Failed,
    /// Value `nospace`.
    Nospace,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { received BlockDeviceIoStatus {
    "ok" Ok,
    "failed" Failed,
    "nospace" Nospace,
} open }

/// The struct `BlockDirtyInfo`, since QEMU 1.3.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockDirtyInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockDirtyInfo {
    /// Member `name`, since QEMU 2.4.
    pub name: Option<String>,
    /// Member `count`.
    pub count: i64,
    /// Member `granularity`, since QEMU 1.4.
    pub granularity: u32,
    /// Member `recording`, since QEMU 4.0.
    pub recording: bool,
    /// Member `busy`, since QEMU 4.0.
    pub busy: bool,
    /// Member `persistent`, since QEMU 4.0.
    pub persistent: bool,
    /// Member `inconsistent`, since QEMU 4.0.
    pub inconsistent: Option<bool>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl BlockDirtyInfo {
    /// With the mandatory members, no optional one set.
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

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `inconsistent`.
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

/// The enum `Qcow2BitmapInfoFlags`, since QEMU 4.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,Qcow2BitmapInfoFlags)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Qcow2BitmapInfoFlags {
    /// Value `in-use`.
    #[doc(alias = "in-use")]
    InUse,
    /// Value `auto`.
    Auto,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { both Qcow2BitmapInfoFlags {
    "in-use" InUse,
    "auto" Auto,
} open }

/// The struct `Qcow2BitmapInfo`, since QEMU 4.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,Qcow2BitmapInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Qcow2BitmapInfo {
    /// Member `name`.
    pub name: String,
    /// Member `granularity`.
    pub granularity: u32,
    /// Member `flags`.
    pub flags: Vec<Qcow2BitmapInfoFlags>,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl Qcow2BitmapInfo {
    /// With the mandatory members, no optional one set.
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

/// The struct `BlockLatencyHistogramInfo`, since QEMU 4.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockLatencyHistogramInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockLatencyHistogramInfo {
    /// Member `boundaries`.
    pub boundaries: Vec<u64>,
    /// Member `bins`.
    pub bins: Vec<u64>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl BlockLatencyHistogramInfo {
    /// With the mandatory members, no optional one set.
    pub fn new(boundaries: impl IntoIterator<Item = u64>, bins: impl IntoIterator<Item = u64>) -> Self {
        Self { boundaries: boundaries.into_iter().collect(), bins: bins.into_iter().collect(), extra: Extra::default() }
    }
}

record! { received BlockLatencyHistogramInfo {
    boundaries: "boundaries" required,
    bins: "bins" required,
} extra }

/// The struct `BlockInfo`, since QEMU 0.14.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockInfo {
    /// Member `device`.
    pub device: String,
    /// Member `qdev`, since QEMU 2.10.
    pub qdev: Option<String>,
    /// Member `type`.
    pub r#type: String,
    /// Member `removable`.
    pub removable: bool,
    /// Member `locked`.
    pub locked: bool,
    /// Member `inserted`.
    pub inserted: Option<BlockDeviceInfo>,
    /// Member `tray_open`.
    pub tray_open: Option<bool>,
    /// Member `io-status`.
    #[doc(alias = "io-status")]
    pub io_status: Option<BlockDeviceIoStatus>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl BlockInfo {
    /// With the mandatory members, no optional one set.
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

    /// Sets `qdev`.
    #[must_use]
    pub fn qdev(mut self, qdev: impl Into<String>) -> Self {
        self.qdev = Some(qdev.into());
        self
    }

    /// Sets `inserted`.
    #[must_use]
    pub fn inserted(mut self, inserted: impl Into<BlockDeviceInfo>) -> Self {
        self.inserted = Some(inserted.into());
        self
    }

    /// Sets `tray_open`.
    #[must_use]
    #[inline]
    pub fn tray_open(mut self, tray_open: bool) -> Self {
        self.tray_open = Some(tray_open);
        self
    }

    /// Sets `io-status`.
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

/// The struct `BlockMeasureInfo`, since QEMU 2.10.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockMeasureInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockMeasureInfo {
    /// Member `required`.
    pub required: i64,
    /// Member `fully-allocated`.
    #[doc(alias = "fully-allocated")]
    pub fully_allocated: i64,
    /// Member `bitmaps`, since QEMU 5.1.
    pub bitmaps: Option<i64>,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl BlockMeasureInfo {
    /// With the mandatory members, no optional one set.
    #[inline]
    pub fn new(required: i64, fully_allocated: i64) -> Self {
        Self { required, fully_allocated, bitmaps: None, extra: Extra::default() }
    }

    /// Sets `bitmaps`.
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

/// The struct `BlockDeviceTimedStats`, since QEMU 2.5.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockDeviceTimedStats)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockDeviceTimedStats {
    /// Member `interval_length`.
    pub interval_length: i64,
    /// Member `min_rd_latency_ns`.
    pub min_rd_latency_ns: i64,
    /// Member `max_rd_latency_ns`.
    pub max_rd_latency_ns: i64,
    /// Member `avg_rd_latency_ns`.
    pub avg_rd_latency_ns: i64,
    /// Member `min_wr_latency_ns`.
    pub min_wr_latency_ns: i64,
    /// Member `max_wr_latency_ns`.
    pub max_wr_latency_ns: i64,
    /// Member `avg_wr_latency_ns`.
    pub avg_wr_latency_ns: i64,
    /// Member `min_zone_append_latency_ns`, since QEMU 8.1. Servers before 8.1 leave it out.
    pub min_zone_append_latency_ns: Option<i64>,
    /// Member `max_zone_append_latency_ns`, since QEMU 8.1. Servers before 8.1 leave it out.
    pub max_zone_append_latency_ns: Option<i64>,
    /// Member `avg_zone_append_latency_ns`, since QEMU 8.1. Servers before 8.1 leave it out.
    pub avg_zone_append_latency_ns: Option<i64>,
    /// Member `min_flush_latency_ns`.
    pub min_flush_latency_ns: i64,
    /// Member `max_flush_latency_ns`.
    pub max_flush_latency_ns: i64,
    /// Member `avg_flush_latency_ns`.
    pub avg_flush_latency_ns: i64,
    /// Member `avg_rd_queue_depth`.
    pub avg_rd_queue_depth: f64,
    /// Member `avg_wr_queue_depth`.
    pub avg_wr_queue_depth: f64,
    /// Member `avg_zone_append_queue_depth`, since QEMU 8.1. Servers before 8.1 leave it out.
    pub avg_zone_append_queue_depth: Option<f64>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl BlockDeviceTimedStats {
    /// With the mandatory members, no optional one set.
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

/// The struct `BlockDeviceStats`, since QEMU 0.14.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockDeviceStats)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockDeviceStats {
    /// Member `rd_bytes`.
    pub rd_bytes: i64,
    /// Member `wr_bytes`.
    pub wr_bytes: i64,
    /// Member `zone_append_bytes`, since QEMU 8.1. Servers before 8.1 leave it out.
    pub zone_append_bytes: Option<i64>,
    /// Member `unmap_bytes`, since QEMU 4.2.
    pub unmap_bytes: i64,
    /// Member `rd_operations`.
    pub rd_operations: i64,
    /// Member `wr_operations`.
    pub wr_operations: i64,
    /// Member `zone_append_operations`, since QEMU 8.1. Servers before 8.1 leave it out.
    pub zone_append_operations: Option<i64>,
    /// Member `flush_operations`, since QEMU 0.15.
    pub flush_operations: i64,
    /// Member `unmap_operations`, since QEMU 4.2.
    pub unmap_operations: i64,
    /// Member `rd_total_time_ns`, since QEMU 0.15.
    pub rd_total_time_ns: i64,
    /// Member `wr_total_time_ns`, since QEMU 0.15.
    pub wr_total_time_ns: i64,
    /// Member `zone_append_total_time_ns`, since QEMU 8.1. Servers before 8.1 leave it out.
    pub zone_append_total_time_ns: Option<i64>,
    /// Member `flush_total_time_ns`, since QEMU 0.15.
    pub flush_total_time_ns: i64,
    /// Member `unmap_total_time_ns`, since QEMU 4.2.
    pub unmap_total_time_ns: i64,
    /// Member `wr_highest_offset`.
    pub wr_highest_offset: i64,
    /// Member `rd_merged`, since QEMU 2.3.
    pub rd_merged: i64,
    /// Member `wr_merged`, since QEMU 2.3.
    pub wr_merged: i64,
    /// Member `zone_append_merged`, since QEMU 8.1. Servers before 8.1 leave it out.
    pub zone_append_merged: Option<i64>,
    /// Member `unmap_merged`, since QEMU 4.2.
    pub unmap_merged: i64,
    /// Member `idle_time_ns`, since QEMU 2.5.
    pub idle_time_ns: Option<i64>,
    /// Member `failed_rd_operations`, since QEMU 2.5.
    pub failed_rd_operations: i64,
    /// Member `failed_wr_operations`, since QEMU 2.5.
    pub failed_wr_operations: i64,
    /// Member `failed_zone_append_operations`, since QEMU 8.1. Servers before 8.1 leave it out.
    pub failed_zone_append_operations: Option<i64>,
    /// Member `failed_flush_operations`, since QEMU 2.5.
    pub failed_flush_operations: i64,
    /// Member `failed_unmap_operations`, since QEMU 4.2.
    pub failed_unmap_operations: i64,
    /// Member `invalid_rd_operations`, since QEMU 2.5.
    pub invalid_rd_operations: i64,
    /// Member `invalid_wr_operations`, since QEMU 2.5.
    pub invalid_wr_operations: i64,
    /// Member `invalid_zone_append_operations`, since QEMU 8.1. Servers before 8.1 leave it out.
    pub invalid_zone_append_operations: Option<i64>,
    /// Member `invalid_flush_operations`, since QEMU 2.5.
    pub invalid_flush_operations: i64,
    /// Member `invalid_unmap_operations`, since QEMU 4.2.
    pub invalid_unmap_operations: i64,
    /// Member `account_invalid`, since QEMU 2.5.
    pub account_invalid: bool,
    /// Member `account_failed`, since QEMU 2.5.
    pub account_failed: bool,
    /// Member `timed_stats`, since QEMU 2.5.
    pub timed_stats: Vec<BlockDeviceTimedStats>,
    /// Member `rd_latency_histogram`, since QEMU 4.0.
    pub rd_latency_histogram: Option<BlockLatencyHistogramInfo>,
    /// Member `wr_latency_histogram`, since QEMU 4.0.
    pub wr_latency_histogram: Option<BlockLatencyHistogramInfo>,
    /// Member `zone_append_latency_histogram`, since QEMU 8.1.
    pub zone_append_latency_histogram: Option<BlockLatencyHistogramInfo>,
    /// Member `flush_latency_histogram`, since QEMU 4.0.
    pub flush_latency_histogram: Option<BlockLatencyHistogramInfo>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl BlockDeviceStats {
    /// With the mandatory members, no optional one set.
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

    /// Sets `idle_time_ns`.
    #[must_use]
    #[inline]
    pub fn idle_time_ns(mut self, idle_time_ns: i64) -> Self {
        self.idle_time_ns = Some(idle_time_ns);
        self
    }

    /// Sets `rd_latency_histogram`.
    #[must_use]
    pub fn rd_latency_histogram(mut self, rd_latency_histogram: impl Into<BlockLatencyHistogramInfo>) -> Self {
        self.rd_latency_histogram = Some(rd_latency_histogram.into());
        self
    }

    /// Sets `wr_latency_histogram`.
    #[must_use]
    pub fn wr_latency_histogram(mut self, wr_latency_histogram: impl Into<BlockLatencyHistogramInfo>) -> Self {
        self.wr_latency_histogram = Some(wr_latency_histogram.into());
        self
    }

    /// Sets `zone_append_latency_histogram`.
    #[must_use]
    pub fn zone_append_latency_histogram(
        mut self,
        zone_append_latency_histogram: impl Into<BlockLatencyHistogramInfo>,
    ) -> Self {
        self.zone_append_latency_histogram = Some(zone_append_latency_histogram.into());
        self
    }

    /// Sets `flush_latency_histogram`.
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

/// The struct `BlockStatsSpecificFile`, since QEMU 4.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockStatsSpecificFile)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockStatsSpecificFile {
    /// Member `discard-nb-ok`.
    #[doc(alias = "discard-nb-ok")]
    pub discard_nb_ok: u64,
    /// Member `discard-nb-failed`.
    #[doc(alias = "discard-nb-failed")]
    pub discard_nb_failed: u64,
    /// Member `discard-bytes-ok`.
    #[doc(alias = "discard-bytes-ok")]
    pub discard_bytes_ok: u64,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl BlockStatsSpecificFile {
    /// With the mandatory members, no optional one set.
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

/// The struct `BlockStatsSpecificNvme`, since QEMU 5.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockStatsSpecificNvme)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockStatsSpecificNvme {
    /// Member `completion-errors`. Servers before 5.2 leave it out.
    #[doc(alias = "completion-errors")]
    pub completion_errors: Option<u64>,
    /// Member `aligned-accesses`. Servers before 5.2 leave it out.
    #[doc(alias = "aligned-accesses")]
    pub aligned_accesses: Option<u64>,
    /// Member `unaligned-accesses`. Servers before 5.2 leave it out.
    #[doc(alias = "unaligned-accesses")]
    pub unaligned_accesses: Option<u64>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl BlockStatsSpecificNvme {
    /// With the mandatory members, no optional one set.
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

/// The union `BlockStatsSpecific`, since QEMU 4.2.
///
/// Its tag is `driver`, which [`BlockStatsSpecificBranch`] stands for.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockStatsSpecific)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockStatsSpecific {
    /// What `driver` is, and the members that come with it.
    pub branch: BlockStatsSpecificBranch,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl BlockStatsSpecific {
    /// With the mandatory members, no optional one set.
    pub fn new(branch: impl Into<BlockStatsSpecificBranch>) -> Self {
        Self { branch: branch.into(), extra: Extra::default() }
    }

    /// With the branch `blkdebug`.
    #[inline]
    pub fn blkdebug() -> Self {
        Self::new(BlockStatsSpecificBranch::Blkdebug)
    }

    /// With the branch `blklogwrites`.
    #[inline]
    pub fn blklogwrites() -> Self {
        Self::new(BlockStatsSpecificBranch::Blklogwrites)
    }

    /// With the branch `blkreplay`.
    #[inline]
    pub fn blkreplay() -> Self {
        Self::new(BlockStatsSpecificBranch::Blkreplay)
    }

    /// With the branch `blkverify`.
    #[inline]
    pub fn blkverify() -> Self {
        Self::new(BlockStatsSpecificBranch::Blkverify)
    }

    /// With the branch `bochs`.
    #[inline]
    pub fn bochs() -> Self {
        Self::new(BlockStatsSpecificBranch::Bochs)
    }

    /// With the branch `cloop`.
    #[inline]
    pub fn cloop() -> Self {
        Self::new(BlockStatsSpecificBranch::Cloop)
    }

    /// With the branch `compress`.
    #[inline]
    pub fn compress() -> Self {
        Self::new(BlockStatsSpecificBranch::Compress)
    }

    /// With the branch `copy-before-write`.
    #[inline]
    pub fn copy_before_write() -> Self {
        Self::new(BlockStatsSpecificBranch::CopyBeforeWrite)
    }

    /// With the branch `copy-on-read`.
    #[inline]
    pub fn copy_on_read() -> Self {
        Self::new(BlockStatsSpecificBranch::CopyOnRead)
    }

    /// With the branch `dmg`.
    #[inline]
    pub fn dmg() -> Self {
        Self::new(BlockStatsSpecificBranch::Dmg)
    }

    /// With the branch `file`.
    #[inline]
    pub fn file(discard_nb_ok: u64, discard_nb_failed: u64, discard_bytes_ok: u64) -> Self {
        let members = BlockStatsSpecificFile::new(discard_nb_ok, discard_nb_failed, discard_bytes_ok);
        Self::new(BlockStatsSpecificBranch::File(members))
    }

    /// With the branch `snapshot-access`.
    #[inline]
    pub fn snapshot_access() -> Self {
        Self::new(BlockStatsSpecificBranch::SnapshotAccess)
    }

    /// With the branch `ftp`.
    #[inline]
    pub fn ftp() -> Self {
        Self::new(BlockStatsSpecificBranch::Ftp)
    }

    /// With the branch `ftps`.
    #[inline]
    pub fn ftps() -> Self {
        Self::new(BlockStatsSpecificBranch::Ftps)
    }

    /// With the branch `gluster`. **Deprecated** upstream.
    #[inline]
    pub fn gluster() -> Self {
        Self::new(BlockStatsSpecificBranch::Gluster)
    }

    /// With the branch `host_cdrom`.
    #[inline]
    pub fn host_cdrom() -> Self {
        Self::new(BlockStatsSpecificBranch::HostCdrom)
    }

    /// With the branch `host_device`. Only in builds with `HAVE_HOST_BLOCK_DEVICE`.
    #[inline]
    pub fn host_device(discard_nb_ok: u64, discard_nb_failed: u64, discard_bytes_ok: u64) -> Self {
        let members = BlockStatsSpecificFile::new(discard_nb_ok, discard_nb_failed, discard_bytes_ok);
        Self::new(BlockStatsSpecificBranch::HostDevice(members))
    }

    /// With the branch `http`.
    #[inline]
    pub fn http() -> Self {
        Self::new(BlockStatsSpecificBranch::Http)
    }

    /// With the branch `https`.
    #[inline]
    pub fn https() -> Self {
        Self::new(BlockStatsSpecificBranch::Https)
    }

    /// With the branch `io_uring`.
    #[inline]
    pub fn io_uring() -> Self {
        Self::new(BlockStatsSpecificBranch::IoUring)
    }

    /// With the branch `iscsi`.
    #[inline]
    pub fn iscsi() -> Self {
        Self::new(BlockStatsSpecificBranch::Iscsi)
    }

    /// With the branch `luks`.
    #[inline]
    pub fn luks() -> Self {
        Self::new(BlockStatsSpecificBranch::Luks)
    }

    /// With the branch `nbd`.
    #[inline]
    pub fn nbd() -> Self {
        Self::new(BlockStatsSpecificBranch::Nbd)
    }

    /// With the branch `nfs`.
    #[inline]
    pub fn nfs() -> Self {
        Self::new(BlockStatsSpecificBranch::Nfs)
    }

    /// With the branch `null-aio`.
    #[inline]
    pub fn null_aio() -> Self {
        Self::new(BlockStatsSpecificBranch::NullAio)
    }

    /// With the branch `null-co`.
    #[inline]
    pub fn null_co() -> Self {
        Self::new(BlockStatsSpecificBranch::NullCo)
    }

    /// With the branch `nvme`.
    #[inline]
    pub fn nvme(completion_errors: u64, aligned_accesses: u64, unaligned_accesses: u64) -> Self {
        let members = BlockStatsSpecificNvme::new(completion_errors, aligned_accesses, unaligned_accesses);
        Self::new(BlockStatsSpecificBranch::Nvme(members))
    }

    /// With the branch `nvme-io_uring`.
    #[inline]
    pub fn nvme_io_uring() -> Self {
        Self::new(BlockStatsSpecificBranch::NvmeIoUring)
    }

    /// With the branch `parallels`.
    #[inline]
    pub fn parallels() -> Self {
        Self::new(BlockStatsSpecificBranch::Parallels)
    }

    /// With the branch `preallocate`.
    #[inline]
    pub fn preallocate() -> Self {
        Self::new(BlockStatsSpecificBranch::Preallocate)
    }

    /// With the branch `qcow`.
    #[inline]
    pub fn qcow() -> Self {
        Self::new(BlockStatsSpecificBranch::Qcow)
    }

    /// With the branch `qcow2`.
    #[inline]
    pub fn qcow2() -> Self {
        Self::new(BlockStatsSpecificBranch::Qcow2)
    }

    /// With the branch `qed`.
    #[inline]
    pub fn qed() -> Self {
        Self::new(BlockStatsSpecificBranch::Qed)
    }

    /// With the branch `quorum`.
    #[inline]
    pub fn quorum() -> Self {
        Self::new(BlockStatsSpecificBranch::Quorum)
    }

    /// With the branch `raw`.
    #[inline]
    pub fn raw() -> Self {
        Self::new(BlockStatsSpecificBranch::Raw)
    }

    /// With the branch `rbd`.
    #[inline]
    pub fn rbd() -> Self {
        Self::new(BlockStatsSpecificBranch::Rbd)
    }

    /// With the branch `replication`.
    #[inline]
    pub fn replication() -> Self {
        Self::new(BlockStatsSpecificBranch::Replication)
    }

    /// With the branch `ssh`.
    #[inline]
    pub fn ssh() -> Self {
        Self::new(BlockStatsSpecificBranch::Ssh)
    }

    /// With the branch `throttle`.
    #[inline]
    pub fn throttle() -> Self {
        Self::new(BlockStatsSpecificBranch::Throttle)
    }

    /// With the branch `vdi`.
    #[inline]
    pub fn vdi() -> Self {
        Self::new(BlockStatsSpecificBranch::Vdi)
    }

    /// With the branch `vhdx`.
    #[inline]
    pub fn vhdx() -> Self {
        Self::new(BlockStatsSpecificBranch::Vhdx)
    }

    /// With the branch `virtio-blk-vfio-pci`.
    #[inline]
    pub fn virtio_blk_vfio_pci() -> Self {
        Self::new(BlockStatsSpecificBranch::VirtioBlkVfioPci)
    }

    /// With the branch `virtio-blk-vhost-user`.
    #[inline]
    pub fn virtio_blk_vhost_user() -> Self {
        Self::new(BlockStatsSpecificBranch::VirtioBlkVhostUser)
    }

    /// With the branch `virtio-blk-vhost-vdpa`.
    #[inline]
    pub fn virtio_blk_vhost_vdpa() -> Self {
        Self::new(BlockStatsSpecificBranch::VirtioBlkVhostVdpa)
    }

    /// With the branch `vmdk`.
    #[inline]
    pub fn vmdk() -> Self {
        Self::new(BlockStatsSpecificBranch::Vmdk)
    }

    /// With the branch `vpc`.
    #[inline]
    pub fn vpc() -> Self {
        Self::new(BlockStatsSpecificBranch::Vpc)
    }

    /// With the branch `vvfat`.
    #[inline]
    pub fn vvfat() -> Self {
        Self::new(BlockStatsSpecificBranch::Vvfat)
    }
}

/// The branches of [`BlockStatsSpecific`], by the value of `driver`.
///
/// Members that only one branch has are made that branch by `into`; others are put into theirs by
/// name, such as `BlockStatsSpecificBranch::File`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BlockStatsSpecificBranch {
    /// Branch `blkdebug`.
    Blkdebug,
    /// Branch `blklogwrites`.
    Blklogwrites,
    /// Branch `blkreplay`.
    Blkreplay,
    /// Branch `blkverify`.
    Blkverify,
    /// Branch `bochs`.
    Bochs,
    /// Branch `cloop`.
    Cloop,
    /// Branch `compress`.
    Compress,
    /// Branch `copy-before-write`.
    CopyBeforeWrite,
    /// Branch `copy-on-read`.
    CopyOnRead,
    /// Branch `dmg`.
    Dmg,
    /// Branch `file`.
    File(BlockStatsSpecificFile),
    /// Branch `snapshot-access`.
    SnapshotAccess,
    /// Branch `ftp`.
    Ftp,
    /// Branch `ftps`.
    Ftps,
    /// Branch `gluster`. **Deprecated** upstream.
    Gluster,
    /// Branch `host_cdrom`.
    HostCdrom,
    /// Branch `host_device`. Only in builds with `HAVE_HOST_BLOCK_DEVICE`.
    HostDevice(BlockStatsSpecificFile),
    /// Branch `http`.
    Http,
    /// Branch `https`.
    Https,
    /// Branch `io_uring`.
    IoUring,
    /// Branch `iscsi`.
    Iscsi,
    /// Branch `luks`.
    Luks,
    /// Branch `nbd`.
    Nbd,
    /// Branch `nfs`.
    Nfs,
    /// Branch `null-aio`.
    NullAio,
    /// Branch `null-co`.
    NullCo,
    /// Branch `nvme`.
    Nvme(BlockStatsSpecificNvme),
    /// Branch `nvme-io_uring`.
    NvmeIoUring,
    /// Branch `parallels`.
    Parallels,
    /// Branch `preallocate`.
    Preallocate,
    /// Branch `qcow`.
    Qcow,
    /// Branch `qcow2`.
    Qcow2,
    /// Branch `qed`.
    Qed,
    /// Branch `quorum`.
    Quorum,
    /// Branch `raw`.
    Raw,
    /// Branch `rbd`.
    Rbd,
    /// Branch `replication`.
    Replication,
    /// Branch `ssh`.
    Ssh,
    /// Branch `throttle`.
    Throttle,
    /// Branch `vdi`.
    Vdi,
    /// Branch `vhdx`.
    Vhdx,
    /// Branch `virtio-blk-vfio-pci`.
    VirtioBlkVfioPci,
    /// Branch `virtio-blk-vhost-user`.
    VirtioBlkVhostUser,
    /// Branch `virtio-blk-vhost-vdpa`.
    VirtioBlkVhostVdpa,
    /// Branch `vmdk`.
    Vmdk,
    /// Branch `vpc`.
    Vpc,
    /// Branch `vvfat`.
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

/// The struct `BlockStats`, since QEMU 0.14.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockStats)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockStats {
    /// Member `device`.
    pub device: Option<String>,
    /// Member `qdev`, since QEMU 3.0.
    pub qdev: Option<String>,
    /// Member `node-name`, since QEMU 2.3.
    #[doc(alias = "node-name")]
    pub node_name: Option<String>,
    /// Member `stats`.
    pub stats: BlockDeviceStats,
    /// Member `driver-specific`, since QEMU 4.2.
    #[doc(alias = "driver-specific")]
    pub driver_specific: Option<BlockStatsSpecific>,
    /// Member `parent`.
    pub parent: Option<Box<BlockStats>>,
    /// Member `backing`, since QEMU 2.0.
    pub backing: Option<Box<BlockStats>>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl BlockStats {
    /// With the mandatory members, no optional one set.
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

    /// Sets `device`.
    #[must_use]
    pub fn device(mut self, device: impl Into<String>) -> Self {
        self.device = Some(device.into());
        self
    }

    /// Sets `qdev`.
    #[must_use]
    pub fn qdev(mut self, qdev: impl Into<String>) -> Self {
        self.qdev = Some(qdev.into());
        self
    }

    /// Sets `node-name`.
    #[must_use]
    pub fn node_name(mut self, node_name: impl Into<String>) -> Self {
        self.node_name = Some(node_name.into());
        self
    }

    /// Sets `driver-specific`.
    #[must_use]
    pub fn driver_specific(mut self, driver_specific: impl Into<BlockStatsSpecific>) -> Self {
        self.driver_specific = Some(driver_specific.into());
        self
    }

    /// Sets `parent`.
    #[must_use]
    pub fn parent(mut self, parent: impl Into<BlockStats>) -> Self {
        self.parent = Some(Box::new(parent.into()));
        self
    }

    /// Sets `backing`.
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

/// The enum `BlockdevOnError`, since QEMU 1.3.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,BlockdevOnError)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BlockdevOnError {
    /// Value `report`.
    Report,
    /// Value `ignore`.
    Ignore,
    /// Value `enospc`.
    Enospc,
    /// Value `stop`.
    Stop,
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

/// The enum `MirrorSyncMode`, since QEMU 1.3.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,MirrorSyncMode)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MirrorSyncMode {
    /// Value `top`.
    Top,
    /// Value `full`.
    Full,
    /// Value `none`.
    None,
    /// Value `incremental`, since QEMU 2.4.
    Incremental,
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

/// The enum `BitmapSyncMode`, since QEMU 4.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,BitmapSyncMode)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BitmapSyncMode {
    /// Value `on-success`.
    #[doc(alias = "on-success")]
    OnSuccess,
    /// Value `never`.
    Never,
    /// Value `always`.
    Always,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { both BitmapSyncMode {
    "on-success" OnSuccess,
    "never" Never,
    "always" Always,
} open }

/// The enum `MirrorCopyMode`, since QEMU 3.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,MirrorCopyMode)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MirrorCopyMode {
    /// Value `background`.
    Background,
    /// Value `write-blocking`.
    #[doc(alias = "write-blocking")]
    WriteBlocking,
}

enumeration! { sent MirrorCopyMode {
    "background" Background,
    "write-blocking" WriteBlocking,
} }

/// The struct `BlockJobInfoMirror`, since QEMU 8.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockJobInfoMirror)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockJobInfoMirror {
    /// Member `actively-synced`. Servers before 8.2 leave it out.
    #[doc(alias = "actively-synced")]
    pub actively_synced: Option<bool>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl BlockJobInfoMirror {
    /// With the mandatory members, no optional one set.
    #[inline]
    pub fn new(actively_synced: bool) -> Self {
        Self { actively_synced: Some(actively_synced), extra: Extra::default() }
    }
}

record! { received BlockJobInfoMirror {
    actively_synced: "actively-synced" optional,
} extra }

/// The union `BlockJobInfo`, since QEMU 1.1.
///
/// Its tag is `type`, which [`BlockJobInfoBranch`] stands for.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockJobInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockJobInfo {
    /// Member `device`.
    pub device: String,
    /// Member `len`.
    pub len: i64,
    /// Member `offset`.
    pub offset: i64,
    /// Member `busy`, since QEMU 1.3.
    pub busy: bool,
    /// Member `paused`, since QEMU 1.3.
    pub paused: bool,
    /// Member `speed`.
    pub speed: i64,
    /// Member `io-status`, since QEMU 1.3.
    #[doc(alias = "io-status")]
    pub io_status: BlockDeviceIoStatus,
    /// Member `ready`, since QEMU 2.2.
    pub ready: bool,
    /// Member `status`, since QEMU 2.12.
    pub status: JobStatus,
    /// Member `auto-finalize`, since QEMU 2.12.
    #[doc(alias = "auto-finalize")]
    pub auto_finalize: bool,
    /// Member `auto-dismiss`, since QEMU 2.12.
    #[doc(alias = "auto-dismiss")]
    pub auto_dismiss: bool,
    /// Member `error`, since QEMU 2.12.1.
    pub error: Option<String>,
    /// What `type` is, and the members that come with it.
    pub branch: BlockJobInfoBranch,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl BlockJobInfo {
    /// With the mandatory members, no optional one set.
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

    /// Sets `error`.
    #[must_use]
    pub fn error(mut self, error: impl Into<String>) -> Self {
        self.error = Some(error.into());
        self
    }

    /// With the branch `commit`.
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

    /// With the branch `stream`.
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

    /// With the branch `mirror`.
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

    /// With the branch `backup`.
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

    /// With the branch `create`.
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

    /// With the branch `amend`.
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

    /// With the branch `snapshot-load`.
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

    /// With the branch `snapshot-save`.
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

    /// With the branch `snapshot-delete`.
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
    /// Branch `commit`.
    Commit,
    /// Branch `stream`.
    Stream,
    /// Branch `mirror`.
    Mirror(BlockJobInfoMirror),
    /// Branch `backup`.
    Backup,
    /// Branch `create`.
    Create,
    /// Branch `amend`.
    Amend,
    /// Branch `snapshot-load`.
    SnapshotLoad,
    /// Branch `snapshot-save`.
    SnapshotSave,
    /// Branch `snapshot-delete`.
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

/// The enum `NewImageMode`, since QEMU 1.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,NewImageMode)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NewImageMode {
    /// Value `existing`.
    Existing,
    /// Value `absolute-paths`.
    #[doc(alias = "absolute-paths")]
    AbsolutePaths,
}

enumeration! { sent NewImageMode {
    "existing" Existing,
    "absolute-paths" AbsolutePaths,
} }

/// The struct `BlockdevSnapshotSync`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevSnapshotSync)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevSnapshotSync {
    /// Member `device`.
    pub device: Option<String>,
    /// Member `node-name`, since QEMU 2.0.
    #[doc(alias = "node-name")]
    pub node_name: Option<String>,
    /// Member `snapshot-file`.
    #[doc(alias = "snapshot-file")]
    pub snapshot_file: String,
    /// Member `snapshot-node-name`, since QEMU 2.0.
    #[doc(alias = "snapshot-node-name")]
    pub snapshot_node_name: Option<String>,
    /// Member `format`.
    pub format: Option<String>,
    /// Member `mode`.
    pub mode: Option<NewImageMode>,
}

impl BlockdevSnapshotSync {
    /// With the mandatory members, no optional one set.
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

    /// Sets `device`.
    #[must_use]
    pub fn device(mut self, device: impl Into<String>) -> Self {
        self.device = Some(device.into());
        self
    }

    /// Sets `node-name`.
    #[must_use]
    pub fn node_name(mut self, node_name: impl Into<String>) -> Self {
        self.node_name = Some(node_name.into());
        self
    }

    /// Sets `snapshot-node-name`.
    #[must_use]
    pub fn snapshot_node_name(mut self, snapshot_node_name: impl Into<String>) -> Self {
        self.snapshot_node_name = Some(snapshot_node_name.into());
        self
    }

    /// Sets `format`.
    #[must_use]
    pub fn format(mut self, format: impl Into<String>) -> Self {
        self.format = Some(format.into());
        self
    }

    /// Sets `mode`.
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

/// The struct `BlockdevSnapshot`, since QEMU 2.5.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevSnapshot)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevSnapshot {
    /// Member `node`.
    pub node: String,
    /// Member `overlay`.
    pub overlay: String,
}

impl BlockdevSnapshot {
    /// With the mandatory members, no optional one set.
    pub fn new(node: impl Into<String>, overlay: impl Into<String>) -> Self {
        Self { node: node.into(), overlay: overlay.into() }
    }
}

record! { sent BlockdevSnapshot {
    node: "node" required,
    overlay: "overlay" required,
} }

/// The struct `BackupPerf`, since QEMU 6.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BackupPerf)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BackupPerf {
    /// Member `use-copy-range`.
    #[doc(alias = "use-copy-range")]
    pub use_copy_range: Option<bool>,
    /// Member `max-workers`.
    #[doc(alias = "max-workers")]
    pub max_workers: Option<i64>,
    /// Member `max-chunk`.
    #[doc(alias = "max-chunk")]
    pub max_chunk: Option<i64>,
    /// Member `min-cluster-size`, since QEMU 9.2.
    #[doc(alias = "min-cluster-size")]
    pub min_cluster_size: Option<u64>,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl BackupPerf {
    /// With no member set.
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

    /// Sets `use-copy-range`.
    #[must_use]
    #[inline]
    pub fn use_copy_range(mut self, use_copy_range: bool) -> Self {
        self.use_copy_range = Some(use_copy_range);
        self
    }

    /// Sets `max-workers`.
    #[must_use]
    #[inline]
    pub fn max_workers(mut self, max_workers: i64) -> Self {
        self.max_workers = Some(max_workers);
        self
    }

    /// Sets `max-chunk`.
    #[must_use]
    #[inline]
    pub fn max_chunk(mut self, max_chunk: i64) -> Self {
        self.max_chunk = Some(max_chunk);
        self
    }

    /// Sets `min-cluster-size`.
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

/// The struct `BackupCommon`, since QEMU 4.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BackupCommon)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BackupCommon {
    /// Member `job-id`, since QEMU 2.7.
    #[doc(alias = "job-id")]
    pub job_id: Option<String>,
    /// Member `device`.
    pub device: String,
    /// Member `sync`.
    pub sync: MirrorSyncMode,
    /// Member `speed`.
    pub speed: Option<i64>,
    /// Member `bitmap`, since QEMU 2.4.
    pub bitmap: Option<String>,
    /// Member `bitmap-mode`, since QEMU 4.2.
    #[doc(alias = "bitmap-mode")]
    pub bitmap_mode: Option<BitmapSyncMode>,
    /// Member `compress`, since QEMU 2.8.
    pub compress: Option<bool>,
    /// Member `on-source-error`.
    #[doc(alias = "on-source-error")]
    pub on_source_error: Option<BlockdevOnError>,
    /// Member `on-target-error`.
    #[doc(alias = "on-target-error")]
    pub on_target_error: Option<BlockdevOnError>,
    /// Member `on-cbw-error`, since QEMU 10.1.
    #[doc(alias = "on-cbw-error")]
    pub on_cbw_error: Option<OnCbwError>,
    /// Member `auto-finalize`, since QEMU 2.12.
    #[doc(alias = "auto-finalize")]
    pub auto_finalize: Option<bool>,
    /// Member `auto-dismiss`, since QEMU 2.12.
    #[doc(alias = "auto-dismiss")]
    pub auto_dismiss: Option<bool>,
    /// Member `filter-node-name`, since QEMU 4.2.
    #[doc(alias = "filter-node-name")]
    pub filter_node_name: Option<String>,
    /// Member `discard-source`, since QEMU 9.1.
    #[doc(alias = "discard-source")]
    pub discard_source: Option<bool>,
    /// Member `x-perf`, since QEMU 6.0. **Unstable** upstream: it may change or go away without notice.
    #[doc(alias = "x-perf")]
    pub x_perf: Option<BackupPerf>,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl BackupCommon {
    /// With the mandatory members, no optional one set.
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

    /// Sets `job-id`.
    #[must_use]
    pub fn job_id(mut self, job_id: impl Into<String>) -> Self {
        self.job_id = Some(job_id.into());
        self
    }

    /// Sets `speed`.
    #[must_use]
    #[inline]
    pub fn speed(mut self, speed: i64) -> Self {
        self.speed = Some(speed);
        self
    }

    /// Sets `bitmap`.
    #[must_use]
    pub fn bitmap(mut self, bitmap: impl Into<String>) -> Self {
        self.bitmap = Some(bitmap.into());
        self
    }

    /// Sets `bitmap-mode`.
    #[must_use]
    pub fn bitmap_mode(mut self, bitmap_mode: impl Into<BitmapSyncMode>) -> Self {
        self.bitmap_mode = Some(bitmap_mode.into());
        self
    }

    /// Sets `compress`.
    #[must_use]
    #[inline]
    pub fn compress(mut self, compress: bool) -> Self {
        self.compress = Some(compress);
        self
    }

    /// Sets `on-source-error`.
    #[must_use]
    pub fn on_source_error(mut self, on_source_error: impl Into<BlockdevOnError>) -> Self {
        self.on_source_error = Some(on_source_error.into());
        self
    }

    /// Sets `on-target-error`.
    #[must_use]
    pub fn on_target_error(mut self, on_target_error: impl Into<BlockdevOnError>) -> Self {
        self.on_target_error = Some(on_target_error.into());
        self
    }

    /// Sets `on-cbw-error`.
    #[must_use]
    pub fn on_cbw_error(mut self, on_cbw_error: impl Into<OnCbwError>) -> Self {
        self.on_cbw_error = Some(on_cbw_error.into());
        self
    }

    /// Sets `auto-finalize`.
    #[must_use]
    #[inline]
    pub fn auto_finalize(mut self, auto_finalize: bool) -> Self {
        self.auto_finalize = Some(auto_finalize);
        self
    }

    /// Sets `auto-dismiss`.
    #[must_use]
    #[inline]
    pub fn auto_dismiss(mut self, auto_dismiss: bool) -> Self {
        self.auto_dismiss = Some(auto_dismiss);
        self
    }

    /// Sets `filter-node-name`.
    #[must_use]
    pub fn filter_node_name(mut self, filter_node_name: impl Into<String>) -> Self {
        self.filter_node_name = Some(filter_node_name.into());
        self
    }

    /// Sets `discard-source`.
    #[must_use]
    #[inline]
    pub fn discard_source(mut self, discard_source: bool) -> Self {
        self.discard_source = Some(discard_source);
        self
    }

    /// Sets `x-perf`.
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

/// The struct `DriveBackup`, since QEMU 1.6.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,DriveBackup)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DriveBackup {
    /// Member `job-id`, since QEMU 2.7.
    #[doc(alias = "job-id")]
    pub job_id: Option<String>,
    /// Member `device`.
    pub device: String,
    /// Member `sync`.
    pub sync: MirrorSyncMode,
    /// Member `speed`.
    pub speed: Option<i64>,
    /// Member `bitmap`, since QEMU 2.4.
    pub bitmap: Option<String>,
    /// Member `bitmap-mode`, since QEMU 4.2.
    #[doc(alias = "bitmap-mode")]
    pub bitmap_mode: Option<BitmapSyncMode>,
    /// Member `compress`, since QEMU 2.8.
    pub compress: Option<bool>,
    /// Member `on-source-error`.
    #[doc(alias = "on-source-error")]
    pub on_source_error: Option<BlockdevOnError>,
    /// Member `on-target-error`.
    #[doc(alias = "on-target-error")]
    pub on_target_error: Option<BlockdevOnError>,
    /// Member `on-cbw-error`, since QEMU 10.1.
    #[doc(alias = "on-cbw-error")]
    pub on_cbw_error: Option<OnCbwError>,
    /// Member `auto-finalize`, since QEMU 2.12.
    #[doc(alias = "auto-finalize")]
    pub auto_finalize: Option<bool>,
    /// Member `auto-dismiss`, since QEMU 2.12.
    #[doc(alias = "auto-dismiss")]
    pub auto_dismiss: Option<bool>,
    /// Member `filter-node-name`, since QEMU 4.2.
    #[doc(alias = "filter-node-name")]
    pub filter_node_name: Option<String>,
    /// Member `discard-source`, since QEMU 9.1.
    #[doc(alias = "discard-source")]
    pub discard_source: Option<bool>,
    /// Member `x-perf`, since QEMU 6.0. **Unstable** upstream: it may change or go away without notice.
    #[doc(alias = "x-perf")]
    pub x_perf: Option<BackupPerf>,
    /// Member `target`.
    pub target: String,
    /// Member `format`.
    pub format: Option<String>,
    /// Member `mode`.
    pub mode: Option<NewImageMode>,
}

impl DriveBackup {
    /// With the mandatory members, no optional one set.
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

    /// Sets `job-id`.
    #[must_use]
    pub fn job_id(mut self, job_id: impl Into<String>) -> Self {
        self.job_id = Some(job_id.into());
        self
    }

    /// Sets `speed`.
    #[must_use]
    #[inline]
    pub fn speed(mut self, speed: i64) -> Self {
        self.speed = Some(speed);
        self
    }

    /// Sets `bitmap`.
    #[must_use]
    pub fn bitmap(mut self, bitmap: impl Into<String>) -> Self {
        self.bitmap = Some(bitmap.into());
        self
    }

    /// Sets `bitmap-mode`.
    #[must_use]
    pub fn bitmap_mode(mut self, bitmap_mode: impl Into<BitmapSyncMode>) -> Self {
        self.bitmap_mode = Some(bitmap_mode.into());
        self
    }

    /// Sets `compress`.
    #[must_use]
    #[inline]
    pub fn compress(mut self, compress: bool) -> Self {
        self.compress = Some(compress);
        self
    }

    /// Sets `on-source-error`.
    #[must_use]
    pub fn on_source_error(mut self, on_source_error: impl Into<BlockdevOnError>) -> Self {
        self.on_source_error = Some(on_source_error.into());
        self
    }

    /// Sets `on-target-error`.
    #[must_use]
    pub fn on_target_error(mut self, on_target_error: impl Into<BlockdevOnError>) -> Self {
        self.on_target_error = Some(on_target_error.into());
        self
    }

    /// Sets `on-cbw-error`.
    #[must_use]
    pub fn on_cbw_error(mut self, on_cbw_error: impl Into<OnCbwError>) -> Self {
        self.on_cbw_error = Some(on_cbw_error.into());
        self
    }

    /// Sets `auto-finalize`.
    #[must_use]
    #[inline]
    pub fn auto_finalize(mut self, auto_finalize: bool) -> Self {
        self.auto_finalize = Some(auto_finalize);
        self
    }

    /// Sets `auto-dismiss`.
    #[must_use]
    #[inline]
    pub fn auto_dismiss(mut self, auto_dismiss: bool) -> Self {
        self.auto_dismiss = Some(auto_dismiss);
        self
    }

    /// Sets `filter-node-name`.
    #[must_use]
    pub fn filter_node_name(mut self, filter_node_name: impl Into<String>) -> Self {
        self.filter_node_name = Some(filter_node_name.into());
        self
    }

    /// Sets `discard-source`.
    #[must_use]
    #[inline]
    pub fn discard_source(mut self, discard_source: bool) -> Self {
        self.discard_source = Some(discard_source);
        self
    }

    /// Sets `x-perf`.
    #[must_use]
    pub fn x_perf(mut self, x_perf: impl Into<BackupPerf>) -> Self {
        self.x_perf = Some(x_perf.into());
        self
    }

    /// Sets `format`.
    #[must_use]
    pub fn format(mut self, format: impl Into<String>) -> Self {
        self.format = Some(format.into());
        self
    }

    /// Sets `mode`.
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

/// The struct `BlockdevBackup`, since QEMU 2.3.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevBackup)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevBackup {
    /// Member `job-id`, since QEMU 2.7.
    #[doc(alias = "job-id")]
    pub job_id: Option<String>,
    /// Member `device`.
    pub device: String,
    /// Member `sync`.
    pub sync: MirrorSyncMode,
    /// Member `speed`.
    pub speed: Option<i64>,
    /// Member `bitmap`, since QEMU 2.4.
    pub bitmap: Option<String>,
    /// Member `bitmap-mode`, since QEMU 4.2.
    #[doc(alias = "bitmap-mode")]
    pub bitmap_mode: Option<BitmapSyncMode>,
    /// Member `compress`, since QEMU 2.8.
    pub compress: Option<bool>,
    /// Member `on-source-error`.
    #[doc(alias = "on-source-error")]
    pub on_source_error: Option<BlockdevOnError>,
    /// Member `on-target-error`.
    #[doc(alias = "on-target-error")]
    pub on_target_error: Option<BlockdevOnError>,
    /// Member `on-cbw-error`, since QEMU 10.1.
    #[doc(alias = "on-cbw-error")]
    pub on_cbw_error: Option<OnCbwError>,
    /// Member `auto-finalize`, since QEMU 2.12.
    #[doc(alias = "auto-finalize")]
    pub auto_finalize: Option<bool>,
    /// Member `auto-dismiss`, since QEMU 2.12.
    #[doc(alias = "auto-dismiss")]
    pub auto_dismiss: Option<bool>,
    /// Member `filter-node-name`, since QEMU 4.2.
    #[doc(alias = "filter-node-name")]
    pub filter_node_name: Option<String>,
    /// Member `discard-source`, since QEMU 9.1.
    #[doc(alias = "discard-source")]
    pub discard_source: Option<bool>,
    /// Member `x-perf`, since QEMU 6.0. **Unstable** upstream: it may change or go away without notice.
    #[doc(alias = "x-perf")]
    pub x_perf: Option<BackupPerf>,
    /// Member `target`.
    pub target: String,
}

impl BlockdevBackup {
    /// With the mandatory members, no optional one set.
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

    /// Sets `job-id`.
    #[must_use]
    pub fn job_id(mut self, job_id: impl Into<String>) -> Self {
        self.job_id = Some(job_id.into());
        self
    }

    /// Sets `speed`.
    #[must_use]
    #[inline]
    pub fn speed(mut self, speed: i64) -> Self {
        self.speed = Some(speed);
        self
    }

    /// Sets `bitmap`.
    #[must_use]
    pub fn bitmap(mut self, bitmap: impl Into<String>) -> Self {
        self.bitmap = Some(bitmap.into());
        self
    }

    /// Sets `bitmap-mode`.
    #[must_use]
    pub fn bitmap_mode(mut self, bitmap_mode: impl Into<BitmapSyncMode>) -> Self {
        self.bitmap_mode = Some(bitmap_mode.into());
        self
    }

    /// Sets `compress`.
    #[must_use]
    #[inline]
    pub fn compress(mut self, compress: bool) -> Self {
        self.compress = Some(compress);
        self
    }

    /// Sets `on-source-error`.
    #[must_use]
    pub fn on_source_error(mut self, on_source_error: impl Into<BlockdevOnError>) -> Self {
        self.on_source_error = Some(on_source_error.into());
        self
    }

    /// Sets `on-target-error`.
    #[must_use]
    pub fn on_target_error(mut self, on_target_error: impl Into<BlockdevOnError>) -> Self {
        self.on_target_error = Some(on_target_error.into());
        self
    }

    /// Sets `on-cbw-error`.
    #[must_use]
    pub fn on_cbw_error(mut self, on_cbw_error: impl Into<OnCbwError>) -> Self {
        self.on_cbw_error = Some(on_cbw_error.into());
        self
    }

    /// Sets `auto-finalize`.
    #[must_use]
    #[inline]
    pub fn auto_finalize(mut self, auto_finalize: bool) -> Self {
        self.auto_finalize = Some(auto_finalize);
        self
    }

    /// Sets `auto-dismiss`.
    #[must_use]
    #[inline]
    pub fn auto_dismiss(mut self, auto_dismiss: bool) -> Self {
        self.auto_dismiss = Some(auto_dismiss);
        self
    }

    /// Sets `filter-node-name`.
    #[must_use]
    pub fn filter_node_name(mut self, filter_node_name: impl Into<String>) -> Self {
        self.filter_node_name = Some(filter_node_name.into());
        self
    }

    /// Sets `discard-source`.
    #[must_use]
    #[inline]
    pub fn discard_source(mut self, discard_source: bool) -> Self {
        self.discard_source = Some(discard_source);
        self
    }

    /// Sets `x-perf`.
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

/// The enum `XDbgBlockGraphNodeType`, since QEMU 4.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,XDbgBlockGraphNodeType)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum XDbgBlockGraphNodeType {
    /// Value `block-backend`.
    #[doc(alias = "block-backend")]
    BlockBackend,
    /// Value `block-job`.
    #[doc(alias = "block-job")]
    BlockJob,
    /// Value `block-driver`.
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

/// The struct `XDbgBlockGraphNode`, since QEMU 4.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,XDbgBlockGraphNode)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct XDbgBlockGraphNode {
    /// Member `id`. Servers may leave it out.
    pub id: Option<u64>,
    /// Member `type`. Servers may leave it out.
    pub r#type: Option<XDbgBlockGraphNodeType>,
    /// Member `name`. Servers may leave it out.
    pub name: Option<String>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl XDbgBlockGraphNode {
    /// With the mandatory members, no optional one set.
    pub fn new(id: u64, r#type: impl Into<XDbgBlockGraphNodeType>, name: impl Into<String>) -> Self {
        Self { id: Some(id), r#type: Some(r#type.into()), name: Some(name.into()), extra: Extra::default() }
    }
}

record! { received XDbgBlockGraphNode {
    id: "id" optional,
    r#type: "type" optional,
    name: "name" optional,
} extra }

/// The enum `BlockPermission`, since QEMU 4.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,BlockPermission)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BlockPermission {
    /// Value `consistent-read`.
    #[doc(alias = "consistent-read")]
    ConsistentRead,
    /// Value `write`.
    Write,
    /// Value `write-unchanged`.
    #[doc(alias = "write-unchanged")]
    WriteUnchanged,
    /// Value `resize`.
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

/// The struct `XDbgBlockGraphEdge`, since QEMU 4.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,XDbgBlockGraphEdge)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct XDbgBlockGraphEdge {
    /// Member `parent`. Servers may leave it out.
    pub parent: Option<u64>,
    /// Member `child`. Servers may leave it out.
    pub child: Option<u64>,
    /// Member `name`. Servers may leave it out.
    pub name: Option<String>,
    /// Member `perm`. Servers may leave it out.
    pub perm: Option<Vec<BlockPermission>>,
    /// Member `shared-perm`. Servers may leave it out.
    #[doc(alias = "shared-perm")]
    pub shared_perm: Option<Vec<BlockPermission>>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl XDbgBlockGraphEdge {
    /// With the mandatory members, no optional one set.
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

/// The struct `XDbgBlockGraph`, since QEMU 4.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,XDbgBlockGraph)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct XDbgBlockGraph {
    /// Member `nodes`. Servers may leave it out.
    pub nodes: Option<Vec<XDbgBlockGraphNode>>,
    /// Member `edges`. Servers may leave it out.
    pub edges: Option<Vec<XDbgBlockGraphEdge>>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl XDbgBlockGraph {
    /// With the mandatory members, no optional one set.
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

/// The struct `DriveMirror`, since QEMU 1.3.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,DriveMirror)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DriveMirror {
    /// Member `job-id`, since QEMU 2.7.
    #[doc(alias = "job-id")]
    pub job_id: Option<String>,
    /// Member `device`.
    pub device: String,
    /// Member `target`.
    pub target: String,
    /// Member `format`.
    pub format: Option<String>,
    /// Member `node-name`, since QEMU 2.1.
    #[doc(alias = "node-name")]
    pub node_name: Option<String>,
    /// Member `replaces`, since QEMU 2.1.
    pub replaces: Option<String>,
    /// Member `sync`.
    pub sync: MirrorSyncMode,
    /// Member `mode`.
    pub mode: Option<NewImageMode>,
    /// Member `speed`.
    pub speed: Option<i64>,
    /// Member `granularity`, since QEMU 1.4.
    pub granularity: Option<u32>,
    /// Member `buf-size`, since QEMU 1.4.
    #[doc(alias = "buf-size")]
    pub buf_size: Option<i64>,
    /// Member `on-source-error`.
    #[doc(alias = "on-source-error")]
    pub on_source_error: Option<BlockdevOnError>,
    /// Member `on-target-error`.
    #[doc(alias = "on-target-error")]
    pub on_target_error: Option<BlockdevOnError>,
    /// Member `unmap`, since QEMU 2.4.
    pub unmap: Option<bool>,
    /// Member `copy-mode`, since QEMU 3.0.
    #[doc(alias = "copy-mode")]
    pub copy_mode: Option<MirrorCopyMode>,
    /// Member `auto-finalize`, since QEMU 3.1.
    #[doc(alias = "auto-finalize")]
    pub auto_finalize: Option<bool>,
    /// Member `auto-dismiss`, since QEMU 3.1.
    #[doc(alias = "auto-dismiss")]
    pub auto_dismiss: Option<bool>,
}

impl DriveMirror {
    /// With the mandatory members, no optional one set.
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

    /// Sets `job-id`.
    #[must_use]
    pub fn job_id(mut self, job_id: impl Into<String>) -> Self {
        self.job_id = Some(job_id.into());
        self
    }

    /// Sets `format`.
    #[must_use]
    pub fn format(mut self, format: impl Into<String>) -> Self {
        self.format = Some(format.into());
        self
    }

    /// Sets `node-name`.
    #[must_use]
    pub fn node_name(mut self, node_name: impl Into<String>) -> Self {
        self.node_name = Some(node_name.into());
        self
    }

    /// Sets `replaces`.
    #[must_use]
    pub fn replaces(mut self, replaces: impl Into<String>) -> Self {
        self.replaces = Some(replaces.into());
        self
    }

    /// Sets `mode`.
    #[must_use]
    pub fn mode(mut self, mode: impl Into<NewImageMode>) -> Self {
        self.mode = Some(mode.into());
        self
    }

    /// Sets `speed`.
    #[must_use]
    #[inline]
    pub fn speed(mut self, speed: i64) -> Self {
        self.speed = Some(speed);
        self
    }

    /// Sets `granularity`.
    #[must_use]
    #[inline]
    pub fn granularity(mut self, granularity: u32) -> Self {
        self.granularity = Some(granularity);
        self
    }

    /// Sets `buf-size`.
    #[must_use]
    #[inline]
    pub fn buf_size(mut self, buf_size: i64) -> Self {
        self.buf_size = Some(buf_size);
        self
    }

    /// Sets `on-source-error`.
    #[must_use]
    pub fn on_source_error(mut self, on_source_error: impl Into<BlockdevOnError>) -> Self {
        self.on_source_error = Some(on_source_error.into());
        self
    }

    /// Sets `on-target-error`.
    #[must_use]
    pub fn on_target_error(mut self, on_target_error: impl Into<BlockdevOnError>) -> Self {
        self.on_target_error = Some(on_target_error.into());
        self
    }

    /// Sets `unmap`.
    #[must_use]
    #[inline]
    pub fn unmap(mut self, unmap: bool) -> Self {
        self.unmap = Some(unmap);
        self
    }

    /// Sets `copy-mode`.
    #[must_use]
    pub fn copy_mode(mut self, copy_mode: impl Into<MirrorCopyMode>) -> Self {
        self.copy_mode = Some(copy_mode.into());
        self
    }

    /// Sets `auto-finalize`.
    #[must_use]
    #[inline]
    pub fn auto_finalize(mut self, auto_finalize: bool) -> Self {
        self.auto_finalize = Some(auto_finalize);
        self
    }

    /// Sets `auto-dismiss`.
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

/// The struct `BlockDirtyBitmap`, since QEMU 2.4.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockDirtyBitmap)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockDirtyBitmap {
    /// Member `node`.
    pub node: String,
    /// Member `name`.
    pub name: String,
}

impl BlockDirtyBitmap {
    /// With the mandatory members, no optional one set.
    pub fn new(node: impl Into<String>, name: impl Into<String>) -> Self {
        Self { node: node.into(), name: name.into() }
    }
}

record! { sent BlockDirtyBitmap {
    node: "node" required,
    name: "name" required,
} }

/// The struct `BlockDirtyBitmapAdd`, since QEMU 2.4.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockDirtyBitmapAdd)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockDirtyBitmapAdd {
    /// Member `node`.
    pub node: String,
    /// Member `name`.
    pub name: String,
    /// Member `granularity`.
    pub granularity: Option<u32>,
    /// Member `persistent`, since QEMU 2.10.
    pub persistent: Option<bool>,
    /// Member `disabled`, since QEMU 4.0.
    pub disabled: Option<bool>,
}

impl BlockDirtyBitmapAdd {
    /// With the mandatory members, no optional one set.
    pub fn new(node: impl Into<String>, name: impl Into<String>) -> Self {
        Self { node: node.into(), name: name.into(), granularity: None, persistent: None, disabled: None }
    }

    /// Sets `granularity`.
    #[must_use]
    #[inline]
    pub fn granularity(mut self, granularity: u32) -> Self {
        self.granularity = Some(granularity);
        self
    }

    /// Sets `persistent`.
    #[must_use]
    #[inline]
    pub fn persistent(mut self, persistent: bool) -> Self {
        self.persistent = Some(persistent);
        self
    }

    /// Sets `disabled`.
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

/// The struct `BlockDirtyBitmapMerge`, since QEMU 4.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockDirtyBitmapMerge)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockDirtyBitmapMerge {
    /// Member `node`.
    pub node: String,
    /// Member `target`.
    pub target: String,
    /// Member `bitmaps`.
    pub bitmaps: Vec<BlockDirtyBitmapOrStr>,
}

impl BlockDirtyBitmapMerge {
    /// With the mandatory members, no optional one set.
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

/// The struct `BlockDirtyBitmapSha256`, since QEMU 2.10.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockDirtyBitmapSha256)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockDirtyBitmapSha256 {
    /// Member `sha256`. Servers may leave it out.
    pub sha256: Option<String>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl BlockDirtyBitmapSha256 {
    /// With the mandatory members, no optional one set.
    pub fn new(sha256: impl Into<String>) -> Self {
        Self { sha256: Some(sha256.into()), extra: Extra::default() }
    }
}

record! { received BlockDirtyBitmapSha256 {
    sha256: "sha256" optional,
} extra }

/// The struct `BlockIOThrottle`, since QEMU 1.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockIOThrottle)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockIoThrottle {
    /// Member `device`. **Deprecated** upstream.
    pub device: Option<String>,
    /// Member `id`, since QEMU 2.8.
    pub id: Option<String>,
    /// Member `bps`.
    pub bps: i64,
    /// Member `bps_rd`.
    pub bps_rd: i64,
    /// Member `bps_wr`.
    pub bps_wr: i64,
    /// Member `iops`.
    pub iops: i64,
    /// Member `iops_rd`.
    pub iops_rd: i64,
    /// Member `iops_wr`.
    pub iops_wr: i64,
    /// Member `bps_max`, since QEMU 1.7.
    pub bps_max: Option<i64>,
    /// Member `bps_rd_max`, since QEMU 1.7.
    pub bps_rd_max: Option<i64>,
    /// Member `bps_wr_max`, since QEMU 1.7.
    pub bps_wr_max: Option<i64>,
    /// Member `iops_max`, since QEMU 1.7.
    pub iops_max: Option<i64>,
    /// Member `iops_rd_max`, since QEMU 1.7.
    pub iops_rd_max: Option<i64>,
    /// Member `iops_wr_max`, since QEMU 1.7.
    pub iops_wr_max: Option<i64>,
    /// Member `bps_max_length`, since QEMU 2.6.
    pub bps_max_length: Option<i64>,
    /// Member `bps_rd_max_length`, since QEMU 2.6.
    pub bps_rd_max_length: Option<i64>,
    /// Member `bps_wr_max_length`, since QEMU 2.6.
    pub bps_wr_max_length: Option<i64>,
    /// Member `iops_max_length`, since QEMU 2.6.
    pub iops_max_length: Option<i64>,
    /// Member `iops_rd_max_length`, since QEMU 2.6.
    pub iops_rd_max_length: Option<i64>,
    /// Member `iops_wr_max_length`, since QEMU 2.6.
    pub iops_wr_max_length: Option<i64>,
    /// Member `iops_size`, since QEMU 1.7.
    pub iops_size: Option<i64>,
    /// Member `group`, since QEMU 2.4.
    pub group: Option<String>,
}

impl BlockIoThrottle {
    /// With the mandatory members, no optional one set.
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

    /// Sets `device`.
    #[deprecated = "deprecated by QEMU 5.0; use `id`"]
    #[must_use]
    pub fn device(mut self, device: impl Into<String>) -> Self {
        self.device = Some(device.into());
        self
    }

    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets `bps_max`.
    #[must_use]
    #[inline]
    pub fn bps_max(mut self, bps_max: i64) -> Self {
        self.bps_max = Some(bps_max);
        self
    }

    /// Sets `bps_rd_max`.
    #[must_use]
    #[inline]
    pub fn bps_rd_max(mut self, bps_rd_max: i64) -> Self {
        self.bps_rd_max = Some(bps_rd_max);
        self
    }

    /// Sets `bps_wr_max`.
    #[must_use]
    #[inline]
    pub fn bps_wr_max(mut self, bps_wr_max: i64) -> Self {
        self.bps_wr_max = Some(bps_wr_max);
        self
    }

    /// Sets `iops_max`.
    #[must_use]
    #[inline]
    pub fn iops_max(mut self, iops_max: i64) -> Self {
        self.iops_max = Some(iops_max);
        self
    }

    /// Sets `iops_rd_max`.
    #[must_use]
    #[inline]
    pub fn iops_rd_max(mut self, iops_rd_max: i64) -> Self {
        self.iops_rd_max = Some(iops_rd_max);
        self
    }

    /// Sets `iops_wr_max`.
    #[must_use]
    #[inline]
    pub fn iops_wr_max(mut self, iops_wr_max: i64) -> Self {
        self.iops_wr_max = Some(iops_wr_max);
        self
    }

    /// Sets `bps_max_length`.
    #[must_use]
    #[inline]
    pub fn bps_max_length(mut self, bps_max_length: i64) -> Self {
        self.bps_max_length = Some(bps_max_length);
        self
    }

    /// Sets `bps_rd_max_length`.
    #[must_use]
    #[inline]
    pub fn bps_rd_max_length(mut self, bps_rd_max_length: i64) -> Self {
        self.bps_rd_max_length = Some(bps_rd_max_length);
        self
    }

    /// Sets `bps_wr_max_length`.
    #[must_use]
    #[inline]
    pub fn bps_wr_max_length(mut self, bps_wr_max_length: i64) -> Self {
        self.bps_wr_max_length = Some(bps_wr_max_length);
        self
    }

    /// Sets `iops_max_length`.
    #[must_use]
    #[inline]
    pub fn iops_max_length(mut self, iops_max_length: i64) -> Self {
        self.iops_max_length = Some(iops_max_length);
        self
    }

    /// Sets `iops_rd_max_length`.
    #[must_use]
    #[inline]
    pub fn iops_rd_max_length(mut self, iops_rd_max_length: i64) -> Self {
        self.iops_rd_max_length = Some(iops_rd_max_length);
        self
    }

    /// Sets `iops_wr_max_length`.
    #[must_use]
    #[inline]
    pub fn iops_wr_max_length(mut self, iops_wr_max_length: i64) -> Self {
        self.iops_wr_max_length = Some(iops_wr_max_length);
        self
    }

    /// Sets `iops_size`.
    #[must_use]
    #[inline]
    pub fn iops_size(mut self, iops_size: i64) -> Self {
        self.iops_size = Some(iops_size);
        self
    }

    /// Sets `group`.
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

/// The struct `ThrottleLimits`, since QEMU 2.11.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,ThrottleLimits)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ThrottleLimits {
    /// Member `iops-total`.
    #[doc(alias = "iops-total")]
    pub iops_total: Option<i64>,
    /// Member `iops-total-max`.
    #[doc(alias = "iops-total-max")]
    pub iops_total_max: Option<i64>,
    /// Member `iops-total-max-length`.
    #[doc(alias = "iops-total-max-length")]
    pub iops_total_max_length: Option<i64>,
    /// Member `iops-read`.
    #[doc(alias = "iops-read")]
    pub iops_read: Option<i64>,
    /// Member `iops-read-max`.
    #[doc(alias = "iops-read-max")]
    pub iops_read_max: Option<i64>,
    /// Member `iops-read-max-length`.
    #[doc(alias = "iops-read-max-length")]
    pub iops_read_max_length: Option<i64>,
    /// Member `iops-write`.
    #[doc(alias = "iops-write")]
    pub iops_write: Option<i64>,
    /// Member `iops-write-max`.
    #[doc(alias = "iops-write-max")]
    pub iops_write_max: Option<i64>,
    /// Member `iops-write-max-length`.
    #[doc(alias = "iops-write-max-length")]
    pub iops_write_max_length: Option<i64>,
    /// Member `bps-total`.
    #[doc(alias = "bps-total")]
    pub bps_total: Option<i64>,
    /// Member `bps-total-max`.
    #[doc(alias = "bps-total-max")]
    pub bps_total_max: Option<i64>,
    /// Member `bps-total-max-length`.
    #[doc(alias = "bps-total-max-length")]
    pub bps_total_max_length: Option<i64>,
    /// Member `bps-read`.
    #[doc(alias = "bps-read")]
    pub bps_read: Option<i64>,
    /// Member `bps-read-max`.
    #[doc(alias = "bps-read-max")]
    pub bps_read_max: Option<i64>,
    /// Member `bps-read-max-length`.
    #[doc(alias = "bps-read-max-length")]
    pub bps_read_max_length: Option<i64>,
    /// Member `bps-write`.
    #[doc(alias = "bps-write")]
    pub bps_write: Option<i64>,
    /// Member `bps-write-max`.
    #[doc(alias = "bps-write-max")]
    pub bps_write_max: Option<i64>,
    /// Member `bps-write-max-length`.
    #[doc(alias = "bps-write-max-length")]
    pub bps_write_max_length: Option<i64>,
    /// Member `iops-size`.
    #[doc(alias = "iops-size")]
    pub iops_size: Option<i64>,
}

impl ThrottleLimits {
    /// With no member set.
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

    /// Sets `iops-total`.
    #[must_use]
    #[inline]
    pub fn iops_total(mut self, iops_total: i64) -> Self {
        self.iops_total = Some(iops_total);
        self
    }

    /// Sets `iops-total-max`.
    #[must_use]
    #[inline]
    pub fn iops_total_max(mut self, iops_total_max: i64) -> Self {
        self.iops_total_max = Some(iops_total_max);
        self
    }

    /// Sets `iops-total-max-length`.
    #[must_use]
    #[inline]
    pub fn iops_total_max_length(mut self, iops_total_max_length: i64) -> Self {
        self.iops_total_max_length = Some(iops_total_max_length);
        self
    }

    /// Sets `iops-read`.
    #[must_use]
    #[inline]
    pub fn iops_read(mut self, iops_read: i64) -> Self {
        self.iops_read = Some(iops_read);
        self
    }

    /// Sets `iops-read-max`.
    #[must_use]
    #[inline]
    pub fn iops_read_max(mut self, iops_read_max: i64) -> Self {
        self.iops_read_max = Some(iops_read_max);
        self
    }

    /// Sets `iops-read-max-length`.
    #[must_use]
    #[inline]
    pub fn iops_read_max_length(mut self, iops_read_max_length: i64) -> Self {
        self.iops_read_max_length = Some(iops_read_max_length);
        self
    }

    /// Sets `iops-write`.
    #[must_use]
    #[inline]
    pub fn iops_write(mut self, iops_write: i64) -> Self {
        self.iops_write = Some(iops_write);
        self
    }

    /// Sets `iops-write-max`.
    #[must_use]
    #[inline]
    pub fn iops_write_max(mut self, iops_write_max: i64) -> Self {
        self.iops_write_max = Some(iops_write_max);
        self
    }

    /// Sets `iops-write-max-length`.
    #[must_use]
    #[inline]
    pub fn iops_write_max_length(mut self, iops_write_max_length: i64) -> Self {
        self.iops_write_max_length = Some(iops_write_max_length);
        self
    }

    /// Sets `bps-total`.
    #[must_use]
    #[inline]
    pub fn bps_total(mut self, bps_total: i64) -> Self {
        self.bps_total = Some(bps_total);
        self
    }

    /// Sets `bps-total-max`.
    #[must_use]
    #[inline]
    pub fn bps_total_max(mut self, bps_total_max: i64) -> Self {
        self.bps_total_max = Some(bps_total_max);
        self
    }

    /// Sets `bps-total-max-length`.
    #[must_use]
    #[inline]
    pub fn bps_total_max_length(mut self, bps_total_max_length: i64) -> Self {
        self.bps_total_max_length = Some(bps_total_max_length);
        self
    }

    /// Sets `bps-read`.
    #[must_use]
    #[inline]
    pub fn bps_read(mut self, bps_read: i64) -> Self {
        self.bps_read = Some(bps_read);
        self
    }

    /// Sets `bps-read-max`.
    #[must_use]
    #[inline]
    pub fn bps_read_max(mut self, bps_read_max: i64) -> Self {
        self.bps_read_max = Some(bps_read_max);
        self
    }

    /// Sets `bps-read-max-length`.
    #[must_use]
    #[inline]
    pub fn bps_read_max_length(mut self, bps_read_max_length: i64) -> Self {
        self.bps_read_max_length = Some(bps_read_max_length);
        self
    }

    /// Sets `bps-write`.
    #[must_use]
    #[inline]
    pub fn bps_write(mut self, bps_write: i64) -> Self {
        self.bps_write = Some(bps_write);
        self
    }

    /// Sets `bps-write-max`.
    #[must_use]
    #[inline]
    pub fn bps_write_max(mut self, bps_write_max: i64) -> Self {
        self.bps_write_max = Some(bps_write_max);
        self
    }

    /// Sets `bps-write-max-length`.
    #[must_use]
    #[inline]
    pub fn bps_write_max_length(mut self, bps_write_max_length: i64) -> Self {
        self.bps_write_max_length = Some(bps_write_max_length);
        self
    }

    /// Sets `iops-size`.
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

/// The struct `ThrottleGroupProperties`, since QEMU 2.11.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,ThrottleGroupProperties)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ThrottleGroupProperties {
    /// Member `limits`.
    pub limits: Option<ThrottleLimits>,
    /// Member `x-iops-total`. **Unstable** upstream: it may change or go away without notice.
    #[doc(alias = "x-iops-total")]
    pub x_iops_total: Option<i64>,
    /// Member `x-iops-total-max`. **Unstable** upstream: it may change or go away without notice.
    #[doc(alias = "x-iops-total-max")]
    pub x_iops_total_max: Option<i64>,
    /// Member `x-iops-total-max-length`. **Unstable** upstream: it may change or go away without notice.
    #[doc(alias = "x-iops-total-max-length")]
    pub x_iops_total_max_length: Option<i64>,
    /// Member `x-iops-read`. **Unstable** upstream: it may change or go away without notice.
    #[doc(alias = "x-iops-read")]
    pub x_iops_read: Option<i64>,
    /// Member `x-iops-read-max`. **Unstable** upstream: it may change or go away without notice.
    #[doc(alias = "x-iops-read-max")]
    pub x_iops_read_max: Option<i64>,
    /// Member `x-iops-read-max-length`. **Unstable** upstream: it may change or go away without notice.
    #[doc(alias = "x-iops-read-max-length")]
    pub x_iops_read_max_length: Option<i64>,
    /// Member `x-iops-write`. **Unstable** upstream: it may change or go away without notice.
    #[doc(alias = "x-iops-write")]
    pub x_iops_write: Option<i64>,
    /// Member `x-iops-write-max`. **Unstable** upstream: it may change or go away without notice.
    #[doc(alias = "x-iops-write-max")]
    pub x_iops_write_max: Option<i64>,
    /// Member `x-iops-write-max-length`. **Unstable** upstream: it may change or go away without notice.
    #[doc(alias = "x-iops-write-max-length")]
    pub x_iops_write_max_length: Option<i64>,
    /// Member `x-bps-total`. **Unstable** upstream: it may change or go away without notice.
    #[doc(alias = "x-bps-total")]
    pub x_bps_total: Option<i64>,
    /// Member `x-bps-total-max`. **Unstable** upstream: it may change or go away without notice.
    #[doc(alias = "x-bps-total-max")]
    pub x_bps_total_max: Option<i64>,
    /// Member `x-bps-total-max-length`. **Unstable** upstream: it may change or go away without notice.
    #[doc(alias = "x-bps-total-max-length")]
    pub x_bps_total_max_length: Option<i64>,
    /// Member `x-bps-read`. **Unstable** upstream: it may change or go away without notice.
    #[doc(alias = "x-bps-read")]
    pub x_bps_read: Option<i64>,
    /// Member `x-bps-read-max`. **Unstable** upstream: it may change or go away without notice.
    #[doc(alias = "x-bps-read-max")]
    pub x_bps_read_max: Option<i64>,
    /// Member `x-bps-read-max-length`. **Unstable** upstream: it may change or go away without notice.
    #[doc(alias = "x-bps-read-max-length")]
    pub x_bps_read_max_length: Option<i64>,
    /// Member `x-bps-write`. **Unstable** upstream: it may change or go away without notice.
    #[doc(alias = "x-bps-write")]
    pub x_bps_write: Option<i64>,
    /// Member `x-bps-write-max`. **Unstable** upstream: it may change or go away without notice.
    #[doc(alias = "x-bps-write-max")]
    pub x_bps_write_max: Option<i64>,
    /// Member `x-bps-write-max-length`. **Unstable** upstream: it may change or go away without notice.
    #[doc(alias = "x-bps-write-max-length")]
    pub x_bps_write_max_length: Option<i64>,
    /// Member `x-iops-size`. **Unstable** upstream: it may change or go away without notice.
    #[doc(alias = "x-iops-size")]
    pub x_iops_size: Option<i64>,
}

impl ThrottleGroupProperties {
    /// With no member set.
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

    /// Sets `limits`.
    #[must_use]
    pub fn limits(mut self, limits: impl Into<ThrottleLimits>) -> Self {
        self.limits = Some(limits.into());
        self
    }

    /// Sets `x-iops-total`.
    #[must_use]
    #[inline]
    pub fn x_iops_total(mut self, x_iops_total: i64) -> Self {
        self.x_iops_total = Some(x_iops_total);
        self
    }

    /// Sets `x-iops-total-max`.
    #[must_use]
    #[inline]
    pub fn x_iops_total_max(mut self, x_iops_total_max: i64) -> Self {
        self.x_iops_total_max = Some(x_iops_total_max);
        self
    }

    /// Sets `x-iops-total-max-length`.
    #[must_use]
    #[inline]
    pub fn x_iops_total_max_length(mut self, x_iops_total_max_length: i64) -> Self {
        self.x_iops_total_max_length = Some(x_iops_total_max_length);
        self
    }

    /// Sets `x-iops-read`.
    #[must_use]
    #[inline]
    pub fn x_iops_read(mut self, x_iops_read: i64) -> Self {
        self.x_iops_read = Some(x_iops_read);
        self
    }

    /// Sets `x-iops-read-max`.
    #[must_use]
    #[inline]
    pub fn x_iops_read_max(mut self, x_iops_read_max: i64) -> Self {
        self.x_iops_read_max = Some(x_iops_read_max);
        self
    }

    /// Sets `x-iops-read-max-length`.
    #[must_use]
    #[inline]
    pub fn x_iops_read_max_length(mut self, x_iops_read_max_length: i64) -> Self {
        self.x_iops_read_max_length = Some(x_iops_read_max_length);
        self
    }

    /// Sets `x-iops-write`.
    #[must_use]
    #[inline]
    pub fn x_iops_write(mut self, x_iops_write: i64) -> Self {
        self.x_iops_write = Some(x_iops_write);
        self
    }

    /// Sets `x-iops-write-max`.
    #[must_use]
    #[inline]
    pub fn x_iops_write_max(mut self, x_iops_write_max: i64) -> Self {
        self.x_iops_write_max = Some(x_iops_write_max);
        self
    }

    /// Sets `x-iops-write-max-length`.
    #[must_use]
    #[inline]
    pub fn x_iops_write_max_length(mut self, x_iops_write_max_length: i64) -> Self {
        self.x_iops_write_max_length = Some(x_iops_write_max_length);
        self
    }

    /// Sets `x-bps-total`.
    #[must_use]
    #[inline]
    pub fn x_bps_total(mut self, x_bps_total: i64) -> Self {
        self.x_bps_total = Some(x_bps_total);
        self
    }

    /// Sets `x-bps-total-max`.
    #[must_use]
    #[inline]
    pub fn x_bps_total_max(mut self, x_bps_total_max: i64) -> Self {
        self.x_bps_total_max = Some(x_bps_total_max);
        self
    }

    /// Sets `x-bps-total-max-length`.
    #[must_use]
    #[inline]
    pub fn x_bps_total_max_length(mut self, x_bps_total_max_length: i64) -> Self {
        self.x_bps_total_max_length = Some(x_bps_total_max_length);
        self
    }

    /// Sets `x-bps-read`.
    #[must_use]
    #[inline]
    pub fn x_bps_read(mut self, x_bps_read: i64) -> Self {
        self.x_bps_read = Some(x_bps_read);
        self
    }

    /// Sets `x-bps-read-max`.
    #[must_use]
    #[inline]
    pub fn x_bps_read_max(mut self, x_bps_read_max: i64) -> Self {
        self.x_bps_read_max = Some(x_bps_read_max);
        self
    }

    /// Sets `x-bps-read-max-length`.
    #[must_use]
    #[inline]
    pub fn x_bps_read_max_length(mut self, x_bps_read_max_length: i64) -> Self {
        self.x_bps_read_max_length = Some(x_bps_read_max_length);
        self
    }

    /// Sets `x-bps-write`.
    #[must_use]
    #[inline]
    pub fn x_bps_write(mut self, x_bps_write: i64) -> Self {
        self.x_bps_write = Some(x_bps_write);
        self
    }

    /// Sets `x-bps-write-max`.
    #[must_use]
    #[inline]
    pub fn x_bps_write_max(mut self, x_bps_write_max: i64) -> Self {
        self.x_bps_write_max = Some(x_bps_write_max);
        self
    }

    /// Sets `x-bps-write-max-length`.
    #[must_use]
    #[inline]
    pub fn x_bps_write_max_length(mut self, x_bps_write_max_length: i64) -> Self {
        self.x_bps_write_max_length = Some(x_bps_write_max_length);
        self
    }

    /// Sets `x-iops-size`.
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

/// The struct `BlockJobChangeOptionsMirror`, since QEMU 8.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockJobChangeOptionsMirror)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockJobChangeOptionsMirror {
    /// Member `copy-mode`.
    #[doc(alias = "copy-mode")]
    pub copy_mode: MirrorCopyMode,
}

impl BlockJobChangeOptionsMirror {
    /// With the mandatory members, no optional one set.
    pub fn new(copy_mode: impl Into<MirrorCopyMode>) -> Self {
        Self { copy_mode: copy_mode.into() }
    }
}

record! { sent BlockJobChangeOptionsMirror {
    copy_mode: "copy-mode" required,
} }

/// The union `BlockJobChangeOptions`, since QEMU 8.2.
///
/// Its tag is `type`, which [`BlockJobChangeOptionsBranch`] stands for.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockJobChangeOptions)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockJobChangeOptions {
    /// Member `id`.
    pub id: String,
    /// What `type` is, and the members that come with it.
    pub branch: BlockJobChangeOptionsBranch,
}

impl BlockJobChangeOptions {
    /// With the mandatory members, no optional one set.
    pub fn new(id: impl Into<String>, branch: impl Into<BlockJobChangeOptionsBranch>) -> Self {
        Self { id: id.into(), branch: branch.into() }
    }

    /// With the branch `commit`.
    pub fn commit(id: impl Into<String>) -> Self {
        Self::new(id, BlockJobChangeOptionsBranch::Commit)
    }

    /// With the branch `stream`.
    pub fn stream(id: impl Into<String>) -> Self {
        Self::new(id, BlockJobChangeOptionsBranch::Stream)
    }

    /// With the branch `mirror`.
    pub fn mirror(id: impl Into<String>, copy_mode: impl Into<MirrorCopyMode>) -> Self {
        Self::new(id, BlockJobChangeOptionsBranch::Mirror(BlockJobChangeOptionsMirror::new(copy_mode)))
    }

    /// With the branch `backup`.
    pub fn backup(id: impl Into<String>) -> Self {
        Self::new(id, BlockJobChangeOptionsBranch::Backup)
    }

    /// With the branch `create`.
    pub fn create(id: impl Into<String>) -> Self {
        Self::new(id, BlockJobChangeOptionsBranch::Create)
    }

    /// With the branch `amend`.
    pub fn amend(id: impl Into<String>) -> Self {
        Self::new(id, BlockJobChangeOptionsBranch::Amend)
    }

    /// With the branch `snapshot-load`.
    pub fn snapshot_load(id: impl Into<String>) -> Self {
        Self::new(id, BlockJobChangeOptionsBranch::SnapshotLoad)
    }

    /// With the branch `snapshot-save`.
    pub fn snapshot_save(id: impl Into<String>) -> Self {
        Self::new(id, BlockJobChangeOptionsBranch::SnapshotSave)
    }

    /// With the branch `snapshot-delete`.
    pub fn snapshot_delete(id: impl Into<String>) -> Self {
        Self::new(id, BlockJobChangeOptionsBranch::SnapshotDelete)
    }
}

/// The branches of [`BlockJobChangeOptions`], by the value of `type`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BlockJobChangeOptionsBranch {
    /// Branch `commit`.
    Commit,
    /// Branch `stream`.
    Stream,
    /// Branch `mirror`.
    Mirror(BlockJobChangeOptionsMirror),
    /// Branch `backup`.
    Backup,
    /// Branch `create`.
    Create,
    /// Branch `amend`.
    Amend,
    /// Branch `snapshot-load`.
    SnapshotLoad,
    /// Branch `snapshot-save`.
    SnapshotSave,
    /// Branch `snapshot-delete`.
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

/// The enum `BlockdevDiscardOptions`, since QEMU 2.9.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,BlockdevDiscardOptions)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BlockdevDiscardOptions {
    /// Value `ignore`.
    Ignore,
    /// Value `unmap`.
    Unmap,
}

enumeration! { sent BlockdevDiscardOptions {
    "ignore" Ignore,
    "unmap" Unmap,
} }

/// The enum `BlockdevDetectZeroesOptions`, since QEMU 2.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,BlockdevDetectZeroesOptions)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BlockdevDetectZeroesOptions {
    /// Value `off`.
    Off,
    /// Value `on`.
    On,
    /// Value `unmap`.
    Unmap,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { both BlockdevDetectZeroesOptions {
    "off" Off,
    "on" On,
    "unmap" Unmap,
} open }

/// The enum `BlockdevAioOptions`, since QEMU 2.9.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,BlockdevAioOptions)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BlockdevAioOptions {
    /// Value `threads`.
    Threads,
    /// Value `native`.
    Native,
    /// Value `io_uring`, since QEMU 5.0. Only in builds with `CONFIG_LINUX_IO_URING`.
    #[doc(alias = "io_uring")]
    IoUring,
}

enumeration! { sent BlockdevAioOptions {
    "threads" Threads,
    "native" Native,
    "io_uring" IoUring,
} }

/// The struct `BlockdevCacheOptions`, since QEMU 2.9.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevCacheOptions)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BlockdevCacheOptions {
    /// Member `direct`.
    pub direct: Option<bool>,
    /// Member `no-flush`.
    #[doc(alias = "no-flush")]
    pub no_flush: Option<bool>,
}

impl BlockdevCacheOptions {
    /// With no member set.
    #[inline]
    pub fn new() -> Self {
        Self { direct: None, no_flush: None }
    }

    /// Sets `direct`.
    #[must_use]
    #[inline]
    pub fn direct(mut self, direct: bool) -> Self {
        self.direct = Some(direct);
        self
    }

    /// Sets `no-flush`.
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

/// The enum `BlockdevDriver`, since QEMU 2.9.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,BlockdevDriver)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BlockdevDriver {
    /// Value `blkdebug`.
    Blkdebug,
    /// Value `blklogwrites`.
    Blklogwrites,
    /// Value `blkreplay`.
    Blkreplay,
    /// Value `blkverify`.
    Blkverify,
    /// Value `bochs`.
    Bochs,
    /// Value `cloop`.
    Cloop,
    /// Value `compress`.
    Compress,
    /// Value `copy-before-write`.
    #[doc(alias = "copy-before-write")]
    CopyBeforeWrite,
    /// Value `copy-on-read`.
    #[doc(alias = "copy-on-read")]
    CopyOnRead,
    /// Value `dmg`.
    Dmg,
    /// Value `file`.
    File,
    /// Value `snapshot-access`.
    #[doc(alias = "snapshot-access")]
    SnapshotAccess,
    /// Value `ftp`.
    Ftp,
    /// Value `ftps`.
    Ftps,
    /// Value `gluster`. **Deprecated** upstream.
    Gluster,
    /// Value `host_cdrom`. Only in builds with `HAVE_HOST_BLOCK_DEVICE`.
    #[doc(alias = "host_cdrom")]
    HostCdrom,
    /// Value `host_device`. Only in builds with `HAVE_HOST_BLOCK_DEVICE`.
    #[doc(alias = "host_device")]
    HostDevice,
    /// Value `http`.
    Http,
    /// Value `https`.
    Https,
    /// Value `io_uring`. Only in builds with `CONFIG_BLKIO`.
    #[doc(alias = "io_uring")]
    IoUring,
    /// Value `iscsi`.
    Iscsi,
    /// Value `luks`.
    Luks,
    /// Value `nbd`.
    Nbd,
    /// Value `nfs`.
    Nfs,
    /// Value `null-aio`.
    #[doc(alias = "null-aio")]
    NullAio,
    /// Value `null-co`.
    #[doc(alias = "null-co")]
    NullCo,
    /// Value `nvme`.
    Nvme,
    /// Value `nvme-io_uring`. Only in builds with `CONFIG_BLKIO`.
    #[doc(alias = "nvme-io_uring")]
    NvmeIoUring,
    /// Value `parallels`.
    Parallels,
    /// Value `preallocate`.
    Preallocate,
    /// Value `qcow`.
    Qcow,
    /// Value `qcow2`.
    Qcow2,
    /// Value `qed`.
    Qed,
    /// Value `quorum`.
    Quorum,
    /// Value `raw`.
    Raw,
    /// Value `rbd`.
    Rbd,
    /// Value `replication`. Only in builds with `CONFIG_REPLICATION`.
    Replication,
    /// Value `ssh`.
    Ssh,
    /// Value `throttle`.
    Throttle,
    /// Value `vdi`.
    Vdi,
    /// Value `vhdx`.
    Vhdx,
    /// Value `virtio-blk-vfio-pci`. Only in builds with `CONFIG_BLKIO`.
    #[doc(alias = "virtio-blk-vfio-pci")]
    VirtioBlkVfioPci,
    /// Value `virtio-blk-vhost-user`. Only in builds with `CONFIG_BLKIO`.
    #[doc(alias = "virtio-blk-vhost-user")]
    VirtioBlkVhostUser,
    /// Value `virtio-blk-vhost-vdpa`. Only in builds with `CONFIG_BLKIO`.
    #[doc(alias = "virtio-blk-vhost-vdpa")]
    VirtioBlkVhostVdpa,
    /// Value `vmdk`.
    Vmdk,
    /// Value `vpc`.
    Vpc,
    /// Value `vvfat`.
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

/// The struct `BlockdevOptionsFile`, since QEMU 2.9.
///
/// Features: `dynamic-auto-read-only`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevOptionsFile)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsFile {
    /// Member `filename`.
    pub filename: String,
    /// Member `pr-manager`, since QEMU 2.11.
    #[doc(alias = "pr-manager")]
    pub pr_manager: Option<String>,
    /// Member `locking`, since QEMU 2.10.
    pub locking: Option<OnOffAuto>,
    /// Member `aio`, since QEMU 2.8.
    pub aio: Option<BlockdevAioOptions>,
    /// Member `aio-max-batch`, since QEMU 6.2.
    #[doc(alias = "aio-max-batch")]
    pub aio_max_batch: Option<i64>,
    /// Member `drop-cache`, since QEMU 4.0. Only in builds with `CONFIG_LINUX`.
    #[doc(alias = "drop-cache")]
    pub drop_cache: Option<bool>,
    /// Member `x-check-cache-dropped`, since QEMU 3.0. **Unstable** upstream: it may change or go away without notice.
    #[doc(alias = "x-check-cache-dropped")]
    pub x_check_cache_dropped: Option<bool>,
}

impl BlockdevOptionsFile {
    /// With the mandatory members, no optional one set.
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

    /// Sets `pr-manager`.
    #[must_use]
    pub fn pr_manager(mut self, pr_manager: impl Into<String>) -> Self {
        self.pr_manager = Some(pr_manager.into());
        self
    }

    /// Sets `locking`.
    #[must_use]
    pub fn locking(mut self, locking: impl Into<OnOffAuto>) -> Self {
        self.locking = Some(locking.into());
        self
    }

    /// Sets `aio`.
    #[must_use]
    pub fn aio(mut self, aio: impl Into<BlockdevAioOptions>) -> Self {
        self.aio = Some(aio.into());
        self
    }

    /// Sets `aio-max-batch`.
    #[must_use]
    #[inline]
    pub fn aio_max_batch(mut self, aio_max_batch: i64) -> Self {
        self.aio_max_batch = Some(aio_max_batch);
        self
    }

    /// Sets `drop-cache`.
    #[must_use]
    #[inline]
    pub fn drop_cache(mut self, drop_cache: bool) -> Self {
        self.drop_cache = Some(drop_cache);
        self
    }

    /// Sets `x-check-cache-dropped`.
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

/// The struct `BlockdevOptionsNull`, since QEMU 2.9.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevOptionsNull)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsNull {
    /// Member `size`.
    pub size: Option<i64>,
    /// Member `latency-ns`, since QEMU 2.4.
    #[doc(alias = "latency-ns")]
    pub latency_ns: Option<u64>,
    /// Member `read-zeroes`, since QEMU 4.1.
    #[doc(alias = "read-zeroes")]
    pub read_zeroes: Option<bool>,
}

impl BlockdevOptionsNull {
    /// With no member set.
    #[inline]
    pub fn new() -> Self {
        Self { size: None, latency_ns: None, read_zeroes: None }
    }

    /// Sets `size`.
    #[must_use]
    #[inline]
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }

    /// Sets `latency-ns`.
    #[must_use]
    #[inline]
    pub fn latency_ns(mut self, latency_ns: u64) -> Self {
        self.latency_ns = Some(latency_ns);
        self
    }

    /// Sets `read-zeroes`.
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

/// The struct `BlockdevOptionsNVMe`, since QEMU 2.12.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevOptionsNVMe)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsNvMe {
    /// Member `device`.
    pub device: String,
    /// Member `namespace`.
    pub namespace: i64,
}

impl BlockdevOptionsNvMe {
    /// With the mandatory members, no optional one set.
    pub fn new(device: impl Into<String>, namespace: i64) -> Self {
        Self { device: device.into(), namespace }
    }
}

record! { sent BlockdevOptionsNvMe {
    device: "device" required,
    namespace: "namespace" required,
} }

/// The struct `BlockdevOptionsVVFAT`, since QEMU 2.9.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevOptionsVVFAT)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsVvfat {
    /// Member `dir`.
    pub dir: String,
    /// Member `fat-type`.
    #[doc(alias = "fat-type")]
    pub fat_type: Option<i64>,
    /// Member `floppy`.
    pub floppy: Option<bool>,
    /// Member `label`, since QEMU 2.4.
    pub label: Option<String>,
    /// Member `rw`.
    pub rw: Option<bool>,
}

impl BlockdevOptionsVvfat {
    /// With the mandatory members, no optional one set.
    pub fn new(dir: impl Into<String>) -> Self {
        Self { dir: dir.into(), fat_type: None, floppy: None, label: None, rw: None }
    }

    /// Sets `fat-type`.
    #[must_use]
    #[inline]
    pub fn fat_type(mut self, fat_type: i64) -> Self {
        self.fat_type = Some(fat_type);
        self
    }

    /// Sets `floppy`.
    #[must_use]
    #[inline]
    pub fn floppy(mut self, floppy: bool) -> Self {
        self.floppy = Some(floppy);
        self
    }

    /// Sets `label`.
    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }

    /// Sets `rw`.
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

/// The struct `BlockdevOptionsGenericFormat`, since QEMU 2.9.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevOptionsGenericFormat)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsGenericFormat {
    /// Member `file`.
    pub file: BlockdevRef,
}

impl BlockdevOptionsGenericFormat {
    /// With the mandatory members, no optional one set.
    pub fn new(file: impl Into<BlockdevRef>) -> Self {
        Self { file: file.into() }
    }
}

record! { sent BlockdevOptionsGenericFormat {
    file: "file" required,
} }

/// The struct `BlockdevOptionsLUKS`, since QEMU 2.9.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevOptionsLUKS)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsLuks {
    /// Member `file`.
    pub file: BlockdevRef,
    /// Member `key-secret`, since QEMU 2.6.
    #[doc(alias = "key-secret")]
    pub key_secret: Option<String>,
    /// Member `header`, since QEMU 9.0.
    pub header: Option<BlockdevRef>,
}

impl BlockdevOptionsLuks {
    /// With the mandatory members, no optional one set.
    pub fn new(file: impl Into<BlockdevRef>) -> Self {
        Self { file: file.into(), key_secret: None, header: None }
    }

    /// Sets `key-secret`.
    #[must_use]
    pub fn key_secret(mut self, key_secret: impl Into<String>) -> Self {
        self.key_secret = Some(key_secret.into());
        self
    }

    /// Sets `header`.
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

/// The struct `BlockdevOptionsGenericCOWFormat`, since QEMU 2.9.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevOptionsGenericCOWFormat)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsGenericCowFormat {
    /// Member `file`.
    pub file: BlockdevRef,
    /// Member `backing`.
    pub backing: Option<BlockdevRefOrNull>,
}

impl BlockdevOptionsGenericCowFormat {
    /// With the mandatory members, no optional one set.
    pub fn new(file: impl Into<BlockdevRef>) -> Self {
        Self { file: file.into(), backing: None }
    }

    /// Sets `backing`.
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

/// The enum `Qcow2OverlapCheckMode`, since QEMU 2.9.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,Qcow2OverlapCheckMode)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Qcow2OverlapCheckMode {
    /// Value `none`.
    None,
    /// Value `constant`.
    Constant,
    /// Value `cached`.
    Cached,
    /// Value `all`.
    All,
}

enumeration! { sent Qcow2OverlapCheckMode {
    "none" None,
    "constant" Constant,
    "cached" Cached,
    "all" All,
} }

/// The struct `Qcow2OverlapCheckFlags`, since QEMU 2.9.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,Qcow2OverlapCheckFlags)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Qcow2OverlapCheckFlags {
    /// Member `template`.
    pub template: Option<Qcow2OverlapCheckMode>,
    /// Member `main-header`.
    #[doc(alias = "main-header")]
    pub main_header: Option<bool>,
    /// Member `active-l1`.
    #[doc(alias = "active-l1")]
    pub active_l1: Option<bool>,
    /// Member `active-l2`.
    #[doc(alias = "active-l2")]
    pub active_l2: Option<bool>,
    /// Member `refcount-table`.
    #[doc(alias = "refcount-table")]
    pub refcount_table: Option<bool>,
    /// Member `refcount-block`.
    #[doc(alias = "refcount-block")]
    pub refcount_block: Option<bool>,
    /// Member `snapshot-table`.
    #[doc(alias = "snapshot-table")]
    pub snapshot_table: Option<bool>,
    /// Member `inactive-l1`.
    #[doc(alias = "inactive-l1")]
    pub inactive_l1: Option<bool>,
    /// Member `inactive-l2`.
    #[doc(alias = "inactive-l2")]
    pub inactive_l2: Option<bool>,
    /// Member `bitmap-directory`, since QEMU 3.0.
    #[doc(alias = "bitmap-directory")]
    pub bitmap_directory: Option<bool>,
}

impl Qcow2OverlapCheckFlags {
    /// With no member set.
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

    /// Sets `template`.
    #[must_use]
    pub fn template(mut self, template: impl Into<Qcow2OverlapCheckMode>) -> Self {
        self.template = Some(template.into());
        self
    }

    /// Sets `main-header`.
    #[must_use]
    #[inline]
    pub fn main_header(mut self, main_header: bool) -> Self {
        self.main_header = Some(main_header);
        self
    }

    /// Sets `active-l1`.
    #[must_use]
    #[inline]
    pub fn active_l1(mut self, active_l1: bool) -> Self {
        self.active_l1 = Some(active_l1);
        self
    }

    /// Sets `active-l2`.
    #[must_use]
    #[inline]
    pub fn active_l2(mut self, active_l2: bool) -> Self {
        self.active_l2 = Some(active_l2);
        self
    }

    /// Sets `refcount-table`.
    #[must_use]
    #[inline]
    pub fn refcount_table(mut self, refcount_table: bool) -> Self {
        self.refcount_table = Some(refcount_table);
        self
    }

    /// Sets `refcount-block`.
    #[must_use]
    #[inline]
    pub fn refcount_block(mut self, refcount_block: bool) -> Self {
        self.refcount_block = Some(refcount_block);
        self
    }

    /// Sets `snapshot-table`.
    #[must_use]
    #[inline]
    pub fn snapshot_table(mut self, snapshot_table: bool) -> Self {
        self.snapshot_table = Some(snapshot_table);
        self
    }

    /// Sets `inactive-l1`.
    #[must_use]
    #[inline]
    pub fn inactive_l1(mut self, inactive_l1: bool) -> Self {
        self.inactive_l1 = Some(inactive_l1);
        self
    }

    /// Sets `inactive-l2`.
    #[must_use]
    #[inline]
    pub fn inactive_l2(mut self, inactive_l2: bool) -> Self {
        self.inactive_l2 = Some(inactive_l2);
        self
    }

    /// Sets `bitmap-directory`.
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

/// The enum `BlockdevQcowEncryptionFormat`, since QEMU 2.10.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,BlockdevQcowEncryptionFormat)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BlockdevQcowEncryptionFormat {
    /// Value `aes`.
    Aes,
}

enumeration! { sent BlockdevQcowEncryptionFormat {
    "aes" Aes,
} }

/// The union `BlockdevQcowEncryption`, since QEMU 2.10.
///
/// Its tag is `format`, which [`BlockdevQcowEncryptionBranch`] stands for.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevQcowEncryption)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevQcowEncryption {
    /// What `format` is, and the members that come with it.
    pub branch: BlockdevQcowEncryptionBranch,
}

impl BlockdevQcowEncryption {
    /// With the mandatory members, no optional one set.
    pub fn new(branch: impl Into<BlockdevQcowEncryptionBranch>) -> Self {
        Self { branch: branch.into() }
    }

    /// With the branch `aes`.
    #[inline]
    pub fn aes() -> Self {
        Self::new(BlockdevQcowEncryptionBranch::Aes(QCryptoBlockOptionsQCow::new()))
    }
}

/// The branches of [`BlockdevQcowEncryption`], by the value of `format`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BlockdevQcowEncryptionBranch {
    /// Branch `aes`.
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

/// The struct `BlockdevOptionsQcow`, since QEMU 2.10.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevOptionsQcow)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsQcow {
    /// Member `file`.
    pub file: BlockdevRef,
    /// Member `backing`.
    pub backing: Option<BlockdevRefOrNull>,
    /// Member `encrypt`.
    pub encrypt: Option<BlockdevQcowEncryption>,
}

impl BlockdevOptionsQcow {
    /// With the mandatory members, no optional one set.
    pub fn new(file: impl Into<BlockdevRef>) -> Self {
        Self { file: file.into(), backing: None, encrypt: None }
    }

    /// Sets `backing`.
    #[must_use]
    pub fn backing(mut self, backing: impl Into<BlockdevRefOrNull>) -> Self {
        self.backing = Some(backing.into());
        self
    }

    /// Sets `encrypt`.
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

/// The enum `BlockdevQcow2EncryptionFormat`, since QEMU 2.10.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,BlockdevQcow2EncryptionFormat)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BlockdevQcow2EncryptionFormat {
    /// Value `aes`.
    Aes,
    /// Value `luks`.
    Luks,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { both BlockdevQcow2EncryptionFormat {
    "aes" Aes,
    "luks" Luks,
} open }

/// The union `BlockdevQcow2Encryption`, since QEMU 2.10.
///
/// Its tag is `format`, which [`BlockdevQcow2EncryptionBranch`] stands for.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevQcow2Encryption)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevQcow2Encryption {
    /// What `format` is, and the members that come with it.
    pub branch: BlockdevQcow2EncryptionBranch,
}

impl BlockdevQcow2Encryption {
    /// With the mandatory members, no optional one set.
    pub fn new(branch: impl Into<BlockdevQcow2EncryptionBranch>) -> Self {
        Self { branch: branch.into() }
    }

    /// With the branch `aes`.
    #[inline]
    pub fn aes() -> Self {
        Self::new(BlockdevQcow2EncryptionBranch::Aes(QCryptoBlockOptionsQCow::new()))
    }

    /// With the branch `luks`.
    #[inline]
    pub fn luks() -> Self {
        Self::new(BlockdevQcow2EncryptionBranch::Luks(QCryptoBlockOptionsLuks::new()))
    }
}

/// The branches of [`BlockdevQcow2Encryption`], by the value of `format`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BlockdevQcow2EncryptionBranch {
    /// Branch `aes`.
    Aes(QCryptoBlockOptionsQCow),
    /// Branch `luks`.
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

/// The struct `BlockdevOptionsPreallocate`, since QEMU 6.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevOptionsPreallocate)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsPreallocate {
    /// Member `file`.
    pub file: BlockdevRef,
    /// Member `prealloc-align`.
    #[doc(alias = "prealloc-align")]
    pub prealloc_align: Option<i64>,
    /// Member `prealloc-size`.
    #[doc(alias = "prealloc-size")]
    pub prealloc_size: Option<i64>,
}

impl BlockdevOptionsPreallocate {
    /// With the mandatory members, no optional one set.
    pub fn new(file: impl Into<BlockdevRef>) -> Self {
        Self { file: file.into(), prealloc_align: None, prealloc_size: None }
    }

    /// Sets `prealloc-align`.
    #[must_use]
    #[inline]
    pub fn prealloc_align(mut self, prealloc_align: i64) -> Self {
        self.prealloc_align = Some(prealloc_align);
        self
    }

    /// Sets `prealloc-size`.
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

/// The struct `BlockdevOptionsQcow2`, since QEMU 2.9.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevOptionsQcow2)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsQcow2 {
    /// Member `file`.
    pub file: BlockdevRef,
    /// Member `backing`.
    pub backing: Option<BlockdevRefOrNull>,
    /// Member `lazy-refcounts`.
    #[doc(alias = "lazy-refcounts")]
    pub lazy_refcounts: Option<bool>,
    /// Member `pass-discard-request`.
    #[doc(alias = "pass-discard-request")]
    pub pass_discard_request: Option<bool>,
    /// Member `pass-discard-snapshot`.
    #[doc(alias = "pass-discard-snapshot")]
    pub pass_discard_snapshot: Option<bool>,
    /// Member `pass-discard-other`.
    #[doc(alias = "pass-discard-other")]
    pub pass_discard_other: Option<bool>,
    /// Member `discard-no-unref`, since QEMU 8.1.
    #[doc(alias = "discard-no-unref")]
    pub discard_no_unref: Option<bool>,
    /// Member `overlap-check`, since QEMU 2.2.
    #[doc(alias = "overlap-check")]
    pub overlap_check: Option<Qcow2OverlapChecks>,
    /// Member `cache-size`, since QEMU 2.2.
    #[doc(alias = "cache-size")]
    pub cache_size: Option<i64>,
    /// Member `l2-cache-size`, since QEMU 2.2.
    #[doc(alias = "l2-cache-size")]
    pub l2_cache_size: Option<i64>,
    /// Member `l2-cache-entry-size`, since QEMU 2.12.
    #[doc(alias = "l2-cache-entry-size")]
    pub l2_cache_entry_size: Option<i64>,
    /// Member `refcount-cache-size`, since QEMU 2.2.
    #[doc(alias = "refcount-cache-size")]
    pub refcount_cache_size: Option<i64>,
    /// Member `cache-clean-interval`, since QEMU 2.5.
    #[doc(alias = "cache-clean-interval")]
    pub cache_clean_interval: Option<i64>,
    /// Member `encrypt`, since QEMU 2.10.
    pub encrypt: Option<BlockdevQcow2Encryption>,
    /// Member `data-file`, since QEMU 4.0.
    #[doc(alias = "data-file")]
    pub data_file: Option<BlockdevRef>,
}

impl BlockdevOptionsQcow2 {
    /// With the mandatory members, no optional one set.
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

    /// Sets `backing`.
    #[must_use]
    pub fn backing(mut self, backing: impl Into<BlockdevRefOrNull>) -> Self {
        self.backing = Some(backing.into());
        self
    }

    /// Sets `lazy-refcounts`.
    #[must_use]
    #[inline]
    pub fn lazy_refcounts(mut self, lazy_refcounts: bool) -> Self {
        self.lazy_refcounts = Some(lazy_refcounts);
        self
    }

    /// Sets `pass-discard-request`.
    #[must_use]
    #[inline]
    pub fn pass_discard_request(mut self, pass_discard_request: bool) -> Self {
        self.pass_discard_request = Some(pass_discard_request);
        self
    }

    /// Sets `pass-discard-snapshot`.
    #[must_use]
    #[inline]
    pub fn pass_discard_snapshot(mut self, pass_discard_snapshot: bool) -> Self {
        self.pass_discard_snapshot = Some(pass_discard_snapshot);
        self
    }

    /// Sets `pass-discard-other`.
    #[must_use]
    #[inline]
    pub fn pass_discard_other(mut self, pass_discard_other: bool) -> Self {
        self.pass_discard_other = Some(pass_discard_other);
        self
    }

    /// Sets `discard-no-unref`.
    #[must_use]
    #[inline]
    pub fn discard_no_unref(mut self, discard_no_unref: bool) -> Self {
        self.discard_no_unref = Some(discard_no_unref);
        self
    }

    /// Sets `overlap-check`.
    #[must_use]
    pub fn overlap_check(mut self, overlap_check: impl Into<Qcow2OverlapChecks>) -> Self {
        self.overlap_check = Some(overlap_check.into());
        self
    }

    /// Sets `cache-size`.
    #[must_use]
    #[inline]
    pub fn cache_size(mut self, cache_size: i64) -> Self {
        self.cache_size = Some(cache_size);
        self
    }

    /// Sets `l2-cache-size`.
    #[must_use]
    #[inline]
    pub fn l2_cache_size(mut self, l2_cache_size: i64) -> Self {
        self.l2_cache_size = Some(l2_cache_size);
        self
    }

    /// Sets `l2-cache-entry-size`.
    #[must_use]
    #[inline]
    pub fn l2_cache_entry_size(mut self, l2_cache_entry_size: i64) -> Self {
        self.l2_cache_entry_size = Some(l2_cache_entry_size);
        self
    }

    /// Sets `refcount-cache-size`.
    #[must_use]
    #[inline]
    pub fn refcount_cache_size(mut self, refcount_cache_size: i64) -> Self {
        self.refcount_cache_size = Some(refcount_cache_size);
        self
    }

    /// Sets `cache-clean-interval`.
    #[must_use]
    #[inline]
    pub fn cache_clean_interval(mut self, cache_clean_interval: i64) -> Self {
        self.cache_clean_interval = Some(cache_clean_interval);
        self
    }

    /// Sets `encrypt`.
    #[must_use]
    pub fn encrypt(mut self, encrypt: impl Into<BlockdevQcow2Encryption>) -> Self {
        self.encrypt = Some(encrypt.into());
        self
    }

    /// Sets `data-file`.
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

/// The enum `SshHostKeyCheckMode`, since QEMU 2.12.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,SshHostKeyCheckMode)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SshHostKeyCheckMode {
    /// Value `none`.
    None,
    /// Value `hash`.
    Hash,
    /// Value `known_hosts`.
    #[doc(alias = "known_hosts")]
    KnownHosts,
}

enumeration! { sent SshHostKeyCheckMode {
    "none" None,
    "hash" Hash,
    "known_hosts" KnownHosts,
} }

/// The enum `SshHostKeyCheckHashType`, since QEMU 2.12.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,SshHostKeyCheckHashType)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SshHostKeyCheckHashType {
    /// Value `md5`.
    Md5,
    /// Value `sha1`.
    Sha1,
    /// Value `sha256`.
    Sha256,
}

enumeration! { sent SshHostKeyCheckHashType {
    "md5" Md5,
    "sha1" Sha1,
    "sha256" Sha256,
} }

/// The struct `SshHostKeyHash`, since QEMU 2.12.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,SshHostKeyHash)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SshHostKeyHash {
    /// Member `type`.
    pub r#type: SshHostKeyCheckHashType,
    /// Member `hash`.
    pub hash: String,
}

impl SshHostKeyHash {
    /// With the mandatory members, no optional one set.
    pub fn new(r#type: impl Into<SshHostKeyCheckHashType>, hash: impl Into<String>) -> Self {
        Self { r#type: r#type.into(), hash: hash.into() }
    }
}

record! { sent SshHostKeyHash {
    r#type: "type" required,
    hash: "hash" required,
} }

/// The union `SshHostKeyCheck`, since QEMU 2.12.
///
/// Its tag is `mode`, which [`SshHostKeyCheckBranch`] stands for.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,SshHostKeyCheck)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SshHostKeyCheck {
    /// What `mode` is, and the members that come with it.
    pub branch: SshHostKeyCheckBranch,
}

impl SshHostKeyCheck {
    /// With the mandatory members, no optional one set.
    pub fn new(branch: impl Into<SshHostKeyCheckBranch>) -> Self {
        Self { branch: branch.into() }
    }

    /// With the branch `none`.
    #[inline]
    pub fn none() -> Self {
        Self::new(SshHostKeyCheckBranch::None)
    }

    /// With the branch `hash`.
    pub fn hash(r#type: impl Into<SshHostKeyCheckHashType>, hash: impl Into<String>) -> Self {
        Self::new(SshHostKeyCheckBranch::Hash(SshHostKeyHash::new(r#type, hash)))
    }

    /// With the branch `known_hosts`.
    #[inline]
    pub fn known_hosts() -> Self {
        Self::new(SshHostKeyCheckBranch::KnownHosts)
    }
}

/// The branches of [`SshHostKeyCheck`], by the value of `mode`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SshHostKeyCheckBranch {
    /// Branch `none`.
    None,
    /// Branch `hash`.
    Hash(SshHostKeyHash),
    /// Branch `known_hosts`.
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

/// The struct `BlockdevOptionsSsh`, since QEMU 2.9.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevOptionsSsh)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsSsh {
    /// Member `server`.
    pub server: InetSocketAddress,
    /// Member `path`.
    pub path: String,
    /// Member `user`.
    pub user: Option<String>,
    /// Member `host-key-check`.
    #[doc(alias = "host-key-check")]
    pub host_key_check: Option<SshHostKeyCheck>,
}

impl BlockdevOptionsSsh {
    /// With the mandatory members, no optional one set.
    pub fn new(server: impl Into<InetSocketAddress>, path: impl Into<String>) -> Self {
        Self { server: server.into(), path: path.into(), user: None, host_key_check: None }
    }

    /// Sets `user`.
    #[must_use]
    pub fn user(mut self, user: impl Into<String>) -> Self {
        self.user = Some(user.into());
        self
    }

    /// Sets `host-key-check`.
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

/// The enum `BlkdebugEvent`, since QEMU 2.9.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,BlkdebugEvent)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BlkdebugEvent {
    /// Value `l1_update`.
    #[doc(alias = "l1_update")]
    L1Update,
    /// Value `l1_grow_alloc_table`.
    #[doc(alias = "l1_grow_alloc_table")]
    L1GrowAllocTable,
    /// Value `l1_grow_write_table`.
    #[doc(alias = "l1_grow_write_table")]
    L1GrowWriteTable,
    /// Value `l1_grow_activate_table`.
    #[doc(alias = "l1_grow_activate_table")]
    L1GrowActivateTable,
    /// Value `l2_load`.
    #[doc(alias = "l2_load")]
    L2Load,
    /// Value `l2_update`.
    #[doc(alias = "l2_update")]
    L2Update,
    /// Value `l2_update_compressed`.
    #[doc(alias = "l2_update_compressed")]
    L2UpdateCompressed,
    /// Value `l2_alloc_cow_read`.
    #[doc(alias = "l2_alloc_cow_read")]
    L2AllocCowRead,
    /// Value `l2_alloc_write`.
    #[doc(alias = "l2_alloc_write")]
    L2AllocWrite,
    /// Value `read_aio`.
    #[doc(alias = "read_aio")]
    ReadAio,
    /// Value `read_backing_aio`.
    #[doc(alias = "read_backing_aio")]
    ReadBackingAio,
    /// Value `read_compressed`.
    #[doc(alias = "read_compressed")]
    ReadCompressed,
    /// Value `write_aio`.
    #[doc(alias = "write_aio")]
    WriteAio,
    /// Value `write_compressed`.
    #[doc(alias = "write_compressed")]
    WriteCompressed,
    /// Value `vmstate_load`.
    #[doc(alias = "vmstate_load")]
    VmstateLoad,
    /// Value `vmstate_save`.
    #[doc(alias = "vmstate_save")]
    VmstateSave,
    /// Value `cow_read`.
    #[doc(alias = "cow_read")]
    CowRead,
    /// Value `cow_write`.
    #[doc(alias = "cow_write")]
    CowWrite,
    /// Value `reftable_load`.
    #[doc(alias = "reftable_load")]
    ReftableLoad,
    /// Value `reftable_grow`.
    #[doc(alias = "reftable_grow")]
    ReftableGrow,
    /// Value `reftable_update`.
    #[doc(alias = "reftable_update")]
    ReftableUpdate,
    /// Value `refblock_load`.
    #[doc(alias = "refblock_load")]
    RefblockLoad,
    /// Value `refblock_update`.
    #[doc(alias = "refblock_update")]
    RefblockUpdate,
    /// Value `refblock_update_part`.
    #[doc(alias = "refblock_update_part")]
    RefblockUpdatePart,
    /// Value `refblock_alloc`.
    #[doc(alias = "refblock_alloc")]
    RefblockAlloc,
    /// Value `refblock_alloc_hookup`.
    #[doc(alias = "refblock_alloc_hookup")]
    RefblockAllocHookup,
    /// Value `refblock_alloc_write`.
    #[doc(alias = "refblock_alloc_write")]
    RefblockAllocWrite,
    /// Value `refblock_alloc_write_blocks`.
    #[doc(alias = "refblock_alloc_write_blocks")]
    RefblockAllocWriteBlocks,
    /// Value `refblock_alloc_write_table`.
    #[doc(alias = "refblock_alloc_write_table")]
    RefblockAllocWriteTable,
    /// Value `refblock_alloc_switch_table`.
    #[doc(alias = "refblock_alloc_switch_table")]
    RefblockAllocSwitchTable,
    /// Value `cluster_alloc`.
    #[doc(alias = "cluster_alloc")]
    ClusterAlloc,
    /// Value `cluster_alloc_bytes`.
    #[doc(alias = "cluster_alloc_bytes")]
    ClusterAllocBytes,
    /// Value `cluster_free`.
    #[doc(alias = "cluster_free")]
    ClusterFree,
    /// Value `flush_to_os`.
    #[doc(alias = "flush_to_os")]
    FlushToOs,
    /// Value `flush_to_disk`.
    #[doc(alias = "flush_to_disk")]
    FlushToDisk,
    /// Value `pwritev_rmw_head`.
    #[doc(alias = "pwritev_rmw_head")]
    PwritevRmwHead,
    /// Value `pwritev_rmw_after_head`.
    #[doc(alias = "pwritev_rmw_after_head")]
    PwritevRmwAfterHead,
    /// Value `pwritev_rmw_tail`.
    #[doc(alias = "pwritev_rmw_tail")]
    PwritevRmwTail,
    /// Value `pwritev_rmw_after_tail`.
    #[doc(alias = "pwritev_rmw_after_tail")]
    PwritevRmwAfterTail,
    /// Value `pwritev`.
    Pwritev,
    /// Value `pwritev_zero`.
    #[doc(alias = "pwritev_zero")]
    PwritevZero,
    /// Value `pwritev_done`.
    #[doc(alias = "pwritev_done")]
    PwritevDone,
    /// Value `empty_image_prepare`.
    #[doc(alias = "empty_image_prepare")]
    EmptyImagePrepare,
    /// Value `l1_shrink_write_table`, since QEMU 2.11.
    #[doc(alias = "l1_shrink_write_table")]
    L1ShrinkWriteTable,
    /// Value `l1_shrink_free_l2_clusters`, since QEMU 2.11.
    #[doc(alias = "l1_shrink_free_l2_clusters")]
    L1ShrinkFreeL2Clusters,
    /// Value `cor_write`, since QEMU 2.11.
    #[doc(alias = "cor_write")]
    CorWrite,
    /// Value `cluster_alloc_space`, since QEMU 4.1.
    #[doc(alias = "cluster_alloc_space")]
    ClusterAllocSpace,
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

/// The enum `BlkdebugIOType`, since QEMU 4.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,BlkdebugIOType)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BlkdebugIoType {
    /// Value `read`.
    Read,
    /// Value `write`.
    Write,
    /// Value `write-zeroes`.
    #[doc(alias = "write-zeroes")]
    WriteZeroes,
    /// Value `discard`.
    Discard,
    /// Value `flush`.
    Flush,
    /// Value `block-status`.
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

/// The struct `BlkdebugInjectErrorOptions`, since QEMU 2.9.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlkdebugInjectErrorOptions)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlkdebugInjectErrorOptions {
    /// Member `event`.
    pub event: BlkdebugEvent,
    /// Member `state`.
    pub state: Option<i64>,
    /// Member `iotype`, since QEMU 4.1.
    pub iotype: Option<BlkdebugIoType>,
    /// Member `errno`.
    pub errno: Option<i64>,
    /// Member `sector`.
    pub sector: Option<i64>,
    /// Member `once`.
    pub once: Option<bool>,
    /// Member `immediately`.
    pub immediately: Option<bool>,
}

impl BlkdebugInjectErrorOptions {
    /// With the mandatory members, no optional one set.
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

    /// Sets `state`.
    #[must_use]
    #[inline]
    pub fn state(mut self, state: i64) -> Self {
        self.state = Some(state);
        self
    }

    /// Sets `iotype`.
    #[must_use]
    pub fn iotype(mut self, iotype: impl Into<BlkdebugIoType>) -> Self {
        self.iotype = Some(iotype.into());
        self
    }

    /// Sets `errno`.
    #[must_use]
    #[inline]
    pub fn errno(mut self, errno: i64) -> Self {
        self.errno = Some(errno);
        self
    }

    /// Sets `sector`.
    #[must_use]
    #[inline]
    pub fn sector(mut self, sector: i64) -> Self {
        self.sector = Some(sector);
        self
    }

    /// Sets `once`.
    #[must_use]
    #[inline]
    pub fn once(mut self, once: bool) -> Self {
        self.once = Some(once);
        self
    }

    /// Sets `immediately`.
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

/// The struct `BlkdebugSetStateOptions`, since QEMU 2.9.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlkdebugSetStateOptions)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlkdebugSetStateOptions {
    /// Member `event`.
    pub event: BlkdebugEvent,
    /// Member `state`.
    pub state: Option<i64>,
    /// Member `new_state`.
    pub new_state: i64,
}

impl BlkdebugSetStateOptions {
    /// With the mandatory members, no optional one set.
    pub fn new(event: impl Into<BlkdebugEvent>, new_state: i64) -> Self {
        Self { event: event.into(), state: None, new_state }
    }

    /// Sets `state`.
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

/// The struct `BlockdevOptionsBlkdebug`, since QEMU 2.9.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevOptionsBlkdebug)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsBlkdebug {
    /// Member `image`.
    pub image: BlockdevRef,
    /// Member `config`.
    pub config: Option<String>,
    /// Member `align`.
    pub align: Option<i64>,
    /// Member `max-transfer`, since QEMU 2.10.
    #[doc(alias = "max-transfer")]
    pub max_transfer: Option<i32>,
    /// Member `opt-write-zero`, since QEMU 2.10.
    #[doc(alias = "opt-write-zero")]
    pub opt_write_zero: Option<i32>,
    /// Member `max-write-zero`, since QEMU 2.10.
    #[doc(alias = "max-write-zero")]
    pub max_write_zero: Option<i32>,
    /// Member `opt-discard`, since QEMU 2.10.
    #[doc(alias = "opt-discard")]
    pub opt_discard: Option<i32>,
    /// Member `max-discard`, since QEMU 2.10.
    #[doc(alias = "max-discard")]
    pub max_discard: Option<i32>,
    /// Member `inject-error`.
    #[doc(alias = "inject-error")]
    pub inject_error: Option<Vec<BlkdebugInjectErrorOptions>>,
    /// Member `set-state`.
    #[doc(alias = "set-state")]
    pub set_state: Option<Vec<BlkdebugSetStateOptions>>,
    /// Member `take-child-perms`, since QEMU 5.0.
    #[doc(alias = "take-child-perms")]
    pub take_child_perms: Option<Vec<BlockPermission>>,
    /// Member `unshare-child-perms`, since QEMU 5.0.
    #[doc(alias = "unshare-child-perms")]
    pub unshare_child_perms: Option<Vec<BlockPermission>>,
}

impl BlockdevOptionsBlkdebug {
    /// With the mandatory members, no optional one set.
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

    /// Sets `config`.
    #[must_use]
    pub fn config(mut self, config: impl Into<String>) -> Self {
        self.config = Some(config.into());
        self
    }

    /// Sets `align`.
    #[must_use]
    #[inline]
    pub fn align(mut self, align: i64) -> Self {
        self.align = Some(align);
        self
    }

    /// Sets `max-transfer`.
    #[must_use]
    #[inline]
    pub fn max_transfer(mut self, max_transfer: i32) -> Self {
        self.max_transfer = Some(max_transfer);
        self
    }

    /// Sets `opt-write-zero`.
    #[must_use]
    #[inline]
    pub fn opt_write_zero(mut self, opt_write_zero: i32) -> Self {
        self.opt_write_zero = Some(opt_write_zero);
        self
    }

    /// Sets `max-write-zero`.
    #[must_use]
    #[inline]
    pub fn max_write_zero(mut self, max_write_zero: i32) -> Self {
        self.max_write_zero = Some(max_write_zero);
        self
    }

    /// Sets `opt-discard`.
    #[must_use]
    #[inline]
    pub fn opt_discard(mut self, opt_discard: i32) -> Self {
        self.opt_discard = Some(opt_discard);
        self
    }

    /// Sets `max-discard`.
    #[must_use]
    #[inline]
    pub fn max_discard(mut self, max_discard: i32) -> Self {
        self.max_discard = Some(max_discard);
        self
    }

    /// Sets `inject-error`.
    #[must_use]
    pub fn inject_error(
        mut self,
        inject_error: impl IntoIterator<Item = impl Into<BlkdebugInjectErrorOptions>>,
    ) -> Self {
        self.inject_error = Some(inject_error.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `set-state`.
    #[must_use]
    pub fn set_state(mut self, set_state: impl IntoIterator<Item = impl Into<BlkdebugSetStateOptions>>) -> Self {
        self.set_state = Some(set_state.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `take-child-perms`.
    #[must_use]
    pub fn take_child_perms(mut self, take_child_perms: impl IntoIterator<Item = impl Into<BlockPermission>>) -> Self {
        self.take_child_perms = Some(take_child_perms.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `unshare-child-perms`.
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

/// The struct `BlockdevOptionsBlklogwrites`, since QEMU 3.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevOptionsBlklogwrites)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsBlklogwrites {
    /// Member `file`.
    pub file: BlockdevRef,
    /// Member `log`.
    pub log: BlockdevRef,
    /// Member `log-sector-size`.
    #[doc(alias = "log-sector-size")]
    pub log_sector_size: Option<u32>,
    /// Member `log-append`.
    #[doc(alias = "log-append")]
    pub log_append: Option<bool>,
    /// Member `log-super-update-interval`.
    #[doc(alias = "log-super-update-interval")]
    pub log_super_update_interval: Option<u64>,
}

impl BlockdevOptionsBlklogwrites {
    /// With the mandatory members, no optional one set.
    pub fn new(file: impl Into<BlockdevRef>, log: impl Into<BlockdevRef>) -> Self {
        Self {
            file: file.into(),
            log: log.into(),
            log_sector_size: None,
            log_append: None,
            log_super_update_interval: None,
        }
    }

    /// Sets `log-sector-size`.
    #[must_use]
    #[inline]
    pub fn log_sector_size(mut self, log_sector_size: u32) -> Self {
        self.log_sector_size = Some(log_sector_size);
        self
    }

    /// Sets `log-append`.
    #[must_use]
    #[inline]
    pub fn log_append(mut self, log_append: bool) -> Self {
        self.log_append = Some(log_append);
        self
    }

    /// Sets `log-super-update-interval`.
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

/// The struct `BlockdevOptionsBlkverify`, since QEMU 2.9.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevOptionsBlkverify)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsBlkverify {
    /// Member `test`.
    pub test: BlockdevRef,
    /// Member `raw`.
    pub raw: BlockdevRef,
}

impl BlockdevOptionsBlkverify {
    /// With the mandatory members, no optional one set.
    pub fn new(test: impl Into<BlockdevRef>, raw: impl Into<BlockdevRef>) -> Self {
        Self { test: test.into(), raw: raw.into() }
    }
}

record! { sent BlockdevOptionsBlkverify {
    test: "test" required,
    raw: "raw" required,
} }

/// The struct `BlockdevOptionsBlkreplay`, since QEMU 4.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevOptionsBlkreplay)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsBlkreplay {
    /// Member `image`.
    pub image: BlockdevRef,
}

impl BlockdevOptionsBlkreplay {
    /// With the mandatory members, no optional one set.
    pub fn new(image: impl Into<BlockdevRef>) -> Self {
        Self { image: image.into() }
    }
}

record! { sent BlockdevOptionsBlkreplay {
    image: "image" required,
} }

/// The enum `QuorumReadPattern`, since QEMU 2.9.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,QuorumReadPattern)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QuorumReadPattern {
    /// Value `quorum`.
    Quorum,
    /// Value `fifo`.
    Fifo,
}

enumeration! { sent QuorumReadPattern {
    "quorum" Quorum,
    "fifo" Fifo,
} }

/// The struct `BlockdevOptionsQuorum`, since QEMU 2.9.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevOptionsQuorum)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsQuorum {
    /// Member `blkverify`.
    pub blkverify: Option<bool>,
    /// Member `children`.
    pub children: Vec<BlockdevRef>,
    /// Member `vote-threshold`.
    #[doc(alias = "vote-threshold")]
    pub vote_threshold: i64,
    /// Member `rewrite-corrupted`, since QEMU 2.1.
    #[doc(alias = "rewrite-corrupted")]
    pub rewrite_corrupted: Option<bool>,
    /// Member `read-pattern`, since QEMU 2.2.
    #[doc(alias = "read-pattern")]
    pub read_pattern: Option<QuorumReadPattern>,
}

impl BlockdevOptionsQuorum {
    /// With the mandatory members, no optional one set.
    pub fn new(children: impl IntoIterator<Item = impl Into<BlockdevRef>>, vote_threshold: i64) -> Self {
        Self {
            blkverify: None,
            children: children.into_iter().map(Into::into).collect(),
            vote_threshold,
            rewrite_corrupted: None,
            read_pattern: None,
        }
    }

    /// Sets `blkverify`.
    #[must_use]
    #[inline]
    pub fn blkverify(mut self, blkverify: bool) -> Self {
        self.blkverify = Some(blkverify);
        self
    }

    /// Sets `rewrite-corrupted`.
    #[must_use]
    #[inline]
    pub fn rewrite_corrupted(mut self, rewrite_corrupted: bool) -> Self {
        self.rewrite_corrupted = Some(rewrite_corrupted);
        self
    }

    /// Sets `read-pattern`.
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

/// The struct `BlockdevOptionsGluster`, since QEMU 2.9.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevOptionsGluster)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsGluster {
    /// Member `volume`.
    pub volume: String,
    /// Member `path`.
    pub path: String,
    /// Member `server`.
    pub server: Vec<SocketAddress>,
    /// Member `debug`, since QEMU 2.8.
    pub debug: Option<i64>,
    /// Member `logfile`, since QEMU 2.8.
    pub logfile: Option<String>,
}

impl BlockdevOptionsGluster {
    /// With the mandatory members, no optional one set.
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

    /// Sets `debug`.
    #[must_use]
    #[inline]
    pub fn debug(mut self, debug: i64) -> Self {
        self.debug = Some(debug);
        self
    }

    /// Sets `logfile`.
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

/// The struct `BlockdevOptionsIoUring`, since QEMU 7.2.
///
/// Only in builds with `CONFIG_BLKIO`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevOptionsIoUring)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsIoUring {
    /// Member `filename`.
    pub filename: String,
}

impl BlockdevOptionsIoUring {
    /// With the mandatory members, no optional one set.
    pub fn new(filename: impl Into<String>) -> Self {
        Self { filename: filename.into() }
    }
}

record! { sent BlockdevOptionsIoUring {
    filename: "filename" required,
} }

/// The struct `BlockdevOptionsNvmeIoUring`, since QEMU 7.2.
///
/// Only in builds with `CONFIG_BLKIO`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevOptionsNvmeIoUring)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsNvmeIoUring {
    /// Member `path`.
    pub path: String,
}

impl BlockdevOptionsNvmeIoUring {
    /// With the mandatory members, no optional one set.
    pub fn new(path: impl Into<String>) -> Self {
        Self { path: path.into() }
    }
}

record! { sent BlockdevOptionsNvmeIoUring {
    path: "path" required,
} }

/// The struct `BlockdevOptionsVirtioBlkVfioPci`, since QEMU 7.2.
///
/// Only in builds with `CONFIG_BLKIO`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevOptionsVirtioBlkVfioPci)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsVirtioBlkVfioPci {
    /// Member `path`.
    pub path: String,
}

impl BlockdevOptionsVirtioBlkVfioPci {
    /// With the mandatory members, no optional one set.
    pub fn new(path: impl Into<String>) -> Self {
        Self { path: path.into() }
    }
}

record! { sent BlockdevOptionsVirtioBlkVfioPci {
    path: "path" required,
} }

/// The struct `BlockdevOptionsVirtioBlkVhostUser`, since QEMU 7.2.
///
/// Only in builds with `CONFIG_BLKIO`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevOptionsVirtioBlkVhostUser)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsVirtioBlkVhostUser {
    /// Member `path`.
    pub path: String,
}

impl BlockdevOptionsVirtioBlkVhostUser {
    /// With the mandatory members, no optional one set.
    pub fn new(path: impl Into<String>) -> Self {
        Self { path: path.into() }
    }
}

record! { sent BlockdevOptionsVirtioBlkVhostUser {
    path: "path" required,
} }

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
    /// Member `path`.
    pub path: String,
}

impl BlockdevOptionsVirtioBlkVhostVdpa {
    /// With the mandatory members, no optional one set.
    pub fn new(path: impl Into<String>) -> Self {
        Self { path: path.into() }
    }
}

record! { sent BlockdevOptionsVirtioBlkVhostVdpa {
    path: "path" required,
} }

/// The enum `IscsiTransport`, since QEMU 2.9.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,IscsiTransport)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IscsiTransport {
    /// Value `tcp`.
    Tcp,
    /// Value `iser`.
    Iser,
}

enumeration! { sent IscsiTransport {
    "tcp" Tcp,
    "iser" Iser,
} }

/// The enum `IscsiHeaderDigest`, since QEMU 2.9.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,IscsiHeaderDigest)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IscsiHeaderDigest {
    /// Value `crc32c`.
    Crc32c,
    /// Value `none`.
    None,
    /// Value `crc32c-none`.
    #[doc(alias = "crc32c-none")]
    Crc32cNone,
    /// Value `none-crc32c`.
    #[doc(alias = "none-crc32c")]
    NoneCrc32c,
}

enumeration! { sent IscsiHeaderDigest {
    "crc32c" Crc32c,
    "none" None,
    "crc32c-none" Crc32cNone,
    "none-crc32c" NoneCrc32c,
} }

/// The struct `BlockdevOptionsIscsi`, since QEMU 2.9.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevOptionsIscsi)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsIscsi {
    /// Member `transport`.
    pub transport: IscsiTransport,
    /// Member `portal`.
    pub portal: String,
    /// Member `target`.
    pub target: String,
    /// Member `lun`.
    pub lun: Option<i64>,
    /// Member `user`.
    pub user: Option<String>,
    /// Member `password-secret`.
    #[doc(alias = "password-secret")]
    pub password_secret: Option<String>,
    /// Member `initiator-name`.
    #[doc(alias = "initiator-name")]
    pub initiator_name: Option<String>,
    /// Member `header-digest`.
    #[doc(alias = "header-digest")]
    pub header_digest: Option<IscsiHeaderDigest>,
    /// Member `timeout`.
    pub timeout: Option<i64>,
}

impl BlockdevOptionsIscsi {
    /// With the mandatory members, no optional one set.
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

    /// Sets `lun`.
    #[must_use]
    #[inline]
    pub fn lun(mut self, lun: i64) -> Self {
        self.lun = Some(lun);
        self
    }

    /// Sets `user`.
    #[must_use]
    pub fn user(mut self, user: impl Into<String>) -> Self {
        self.user = Some(user.into());
        self
    }

    /// Sets `password-secret`.
    #[must_use]
    pub fn password_secret(mut self, password_secret: impl Into<String>) -> Self {
        self.password_secret = Some(password_secret.into());
        self
    }

    /// Sets `initiator-name`.
    #[must_use]
    pub fn initiator_name(mut self, initiator_name: impl Into<String>) -> Self {
        self.initiator_name = Some(initiator_name.into());
        self
    }

    /// Sets `header-digest`.
    #[must_use]
    pub fn header_digest(mut self, header_digest: impl Into<IscsiHeaderDigest>) -> Self {
        self.header_digest = Some(header_digest.into());
        self
    }

    /// Sets `timeout`.
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

/// The enum `RbdAuthMode`, since QEMU 3.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,RbdAuthMode)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RbdAuthMode {
    /// Value `cephx`.
    Cephx,
    /// Value `none`.
    None,
}

enumeration! { sent RbdAuthMode {
    "cephx" Cephx,
    "none" None,
} }

/// The enum `RbdImageEncryptionFormat`, since QEMU 6.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,RbdImageEncryptionFormat)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RbdImageEncryptionFormat {
    /// Value `luks`.
    Luks,
    /// Value `luks2`.
    Luks2,
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

/// The struct `RbdEncryptionOptionsLUKSBase`, since QEMU 6.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,RbdEncryptionOptionsLUKSBase)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RbdEncryptionOptionsLuksBase {
    /// Member `key-secret`.
    #[doc(alias = "key-secret")]
    pub key_secret: String,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl RbdEncryptionOptionsLuksBase {
    /// With the mandatory members, no optional one set.
    pub fn new(key_secret: impl Into<String>) -> Self {
        Self { key_secret: key_secret.into(), extra: Extra::default() }
    }
}

record! { both RbdEncryptionOptionsLuksBase {
    key_secret: "key-secret" required,
} extra }

/// The struct `RbdEncryptionCreateOptionsLUKSBase`, since QEMU 6.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,RbdEncryptionCreateOptionsLUKSBase)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RbdEncryptionCreateOptionsLuksBase {
    /// Member `key-secret`.
    #[doc(alias = "key-secret")]
    pub key_secret: String,
    /// Member `cipher-alg`.
    #[doc(alias = "cipher-alg")]
    pub cipher_alg: Option<QCryptoCipherAlgo>,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl RbdEncryptionCreateOptionsLuksBase {
    /// With the mandatory members, no optional one set.
    pub fn new(key_secret: impl Into<String>) -> Self {
        Self { key_secret: key_secret.into(), cipher_alg: None, extra: Extra::default() }
    }

    /// Sets `cipher-alg`.
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

/// The struct `RbdEncryptionOptionsLUKS`, since QEMU 6.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,RbdEncryptionOptionsLUKS)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RbdEncryptionOptionsLuks {
    /// Member `key-secret`.
    #[doc(alias = "key-secret")]
    pub key_secret: String,
}

impl RbdEncryptionOptionsLuks {
    /// With the mandatory members, no optional one set.
    pub fn new(key_secret: impl Into<String>) -> Self {
        Self { key_secret: key_secret.into() }
    }
}

record! { sent RbdEncryptionOptionsLuks {
    key_secret: "key-secret" required,
} }

/// The struct `RbdEncryptionOptionsLUKS2`, since QEMU 6.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,RbdEncryptionOptionsLUKS2)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RbdEncryptionOptionsLuks2 {
    /// Member `key-secret`.
    #[doc(alias = "key-secret")]
    pub key_secret: String,
}

impl RbdEncryptionOptionsLuks2 {
    /// With the mandatory members, no optional one set.
    pub fn new(key_secret: impl Into<String>) -> Self {
        Self { key_secret: key_secret.into() }
    }
}

record! { sent RbdEncryptionOptionsLuks2 {
    key_secret: "key-secret" required,
} }

/// The struct `RbdEncryptionOptionsLUKSAny`, since QEMU 8.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,RbdEncryptionOptionsLUKSAny)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RbdEncryptionOptionsLuksAny {
    /// Member `key-secret`.
    #[doc(alias = "key-secret")]
    pub key_secret: String,
}

impl RbdEncryptionOptionsLuksAny {
    /// With the mandatory members, no optional one set.
    pub fn new(key_secret: impl Into<String>) -> Self {
        Self { key_secret: key_secret.into() }
    }
}

record! { sent RbdEncryptionOptionsLuksAny {
    key_secret: "key-secret" required,
} }

/// The struct `RbdEncryptionCreateOptionsLUKS`, since QEMU 6.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,RbdEncryptionCreateOptionsLUKS)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RbdEncryptionCreateOptionsLuks {
    /// Member `key-secret`.
    #[doc(alias = "key-secret")]
    pub key_secret: String,
    /// Member `cipher-alg`.
    #[doc(alias = "cipher-alg")]
    pub cipher_alg: Option<QCryptoCipherAlgo>,
}

impl RbdEncryptionCreateOptionsLuks {
    /// With the mandatory members, no optional one set.
    pub fn new(key_secret: impl Into<String>) -> Self {
        Self { key_secret: key_secret.into(), cipher_alg: None }
    }

    /// Sets `cipher-alg`.
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

/// The struct `RbdEncryptionCreateOptionsLUKS2`, since QEMU 6.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,RbdEncryptionCreateOptionsLUKS2)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RbdEncryptionCreateOptionsLuks2 {
    /// Member `key-secret`.
    #[doc(alias = "key-secret")]
    pub key_secret: String,
    /// Member `cipher-alg`.
    #[doc(alias = "cipher-alg")]
    pub cipher_alg: Option<QCryptoCipherAlgo>,
}

impl RbdEncryptionCreateOptionsLuks2 {
    /// With the mandatory members, no optional one set.
    pub fn new(key_secret: impl Into<String>) -> Self {
        Self { key_secret: key_secret.into(), cipher_alg: None }
    }

    /// Sets `cipher-alg`.
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

/// The union `RbdEncryptionOptions`, since QEMU 6.1.
///
/// Its tag is `format`, which [`RbdEncryptionOptionsBranch`] stands for.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,RbdEncryptionOptions)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RbdEncryptionOptions {
    /// Member `parent`, since QEMU 8.0.
    pub parent: Option<Box<RbdEncryptionOptions>>,
    /// What `format` is, and the members that come with it.
    pub branch: RbdEncryptionOptionsBranch,
}

impl RbdEncryptionOptions {
    /// With the mandatory members, no optional one set.
    pub fn new(branch: impl Into<RbdEncryptionOptionsBranch>) -> Self {
        Self { parent: None, branch: branch.into() }
    }

    /// Sets `parent`.
    #[must_use]
    pub fn parent(mut self, parent: impl Into<RbdEncryptionOptions>) -> Self {
        self.parent = Some(Box::new(parent.into()));
        self
    }

    /// With the branch `luks`.
    pub fn luks(key_secret: impl Into<String>) -> Self {
        Self::new(RbdEncryptionOptionsBranch::Luks(RbdEncryptionOptionsLuks::new(key_secret)))
    }

    /// With the branch `luks2`.
    pub fn luks2(key_secret: impl Into<String>) -> Self {
        Self::new(RbdEncryptionOptionsBranch::Luks2(RbdEncryptionOptionsLuks2::new(key_secret)))
    }

    /// With the branch `luks-any`.
    pub fn luks_any(key_secret: impl Into<String>) -> Self {
        Self::new(RbdEncryptionOptionsBranch::LuksAny(RbdEncryptionOptionsLuksAny::new(key_secret)))
    }
}

/// The branches of [`RbdEncryptionOptions`], by the value of `format`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RbdEncryptionOptionsBranch {
    /// Branch `luks`.
    Luks(RbdEncryptionOptionsLuks),
    /// Branch `luks2`.
    Luks2(RbdEncryptionOptionsLuks2),
    /// Branch `luks-any`.
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

/// The union `RbdEncryptionCreateOptions`, since QEMU 6.1.
///
/// Its tag is `format`, which [`RbdEncryptionCreateOptionsBranch`] stands for.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,RbdEncryptionCreateOptions)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RbdEncryptionCreateOptions {
    /// What `format` is, and the members that come with it.
    pub branch: RbdEncryptionCreateOptionsBranch,
}

impl RbdEncryptionCreateOptions {
    /// With the mandatory members, no optional one set.
    pub fn new(branch: impl Into<RbdEncryptionCreateOptionsBranch>) -> Self {
        Self { branch: branch.into() }
    }

    /// With the branch `luks`.
    pub fn luks(key_secret: impl Into<String>) -> Self {
        Self::new(RbdEncryptionCreateOptionsBranch::Luks(RbdEncryptionCreateOptionsLuks::new(key_secret)))
    }

    /// With the branch `luks2`.
    pub fn luks2(key_secret: impl Into<String>) -> Self {
        Self::new(RbdEncryptionCreateOptionsBranch::Luks2(RbdEncryptionCreateOptionsLuks2::new(key_secret)))
    }

    /// With the branch `luks-any`.
    #[inline]
    pub fn luks_any() -> Self {
        Self::new(RbdEncryptionCreateOptionsBranch::LuksAny)
    }
}

/// The branches of [`RbdEncryptionCreateOptions`], by the value of `format`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RbdEncryptionCreateOptionsBranch {
    /// Branch `luks`.
    Luks(RbdEncryptionCreateOptionsLuks),
    /// Branch `luks2`.
    Luks2(RbdEncryptionCreateOptionsLuks2),
    /// Branch `luks-any`.
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

/// The struct `BlockdevOptionsRbd`, since QEMU 2.9.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevOptionsRbd)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsRbd {
    /// Member `pool`.
    pub pool: String,
    /// Member `namespace`, since QEMU 5.0.
    pub namespace: Option<String>,
    /// Member `image`.
    pub image: String,
    /// Member `conf`.
    pub conf: Option<String>,
    /// Member `snapshot`.
    pub snapshot: Option<String>,
    /// Member `encrypt`, since QEMU 6.1.
    pub encrypt: Option<RbdEncryptionOptions>,
    /// Member `user`.
    pub user: Option<String>,
    /// Member `auth-client-required`, since QEMU 3.0.
    #[doc(alias = "auth-client-required")]
    pub auth_client_required: Option<Vec<RbdAuthMode>>,
    /// Member `key-secret`, since QEMU 3.0.
    #[doc(alias = "key-secret")]
    pub key_secret: Option<String>,
    /// Member `server`.
    pub server: Option<Vec<InetSocketAddressBase>>,
}

impl BlockdevOptionsRbd {
    /// With the mandatory members, no optional one set.
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

    /// Sets `namespace`.
    #[must_use]
    pub fn namespace(mut self, namespace: impl Into<String>) -> Self {
        self.namespace = Some(namespace.into());
        self
    }

    /// Sets `conf`.
    #[must_use]
    pub fn conf(mut self, conf: impl Into<String>) -> Self {
        self.conf = Some(conf.into());
        self
    }

    /// Sets `snapshot`.
    #[must_use]
    pub fn snapshot(mut self, snapshot: impl Into<String>) -> Self {
        self.snapshot = Some(snapshot.into());
        self
    }

    /// Sets `encrypt`.
    #[must_use]
    pub fn encrypt(mut self, encrypt: impl Into<RbdEncryptionOptions>) -> Self {
        self.encrypt = Some(encrypt.into());
        self
    }

    /// Sets `user`.
    #[must_use]
    pub fn user(mut self, user: impl Into<String>) -> Self {
        self.user = Some(user.into());
        self
    }

    /// Sets `auth-client-required`.
    #[must_use]
    pub fn auth_client_required(
        mut self,
        auth_client_required: impl IntoIterator<Item = impl Into<RbdAuthMode>>,
    ) -> Self {
        self.auth_client_required = Some(auth_client_required.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `key-secret`.
    #[must_use]
    pub fn key_secret(mut self, key_secret: impl Into<String>) -> Self {
        self.key_secret = Some(key_secret.into());
        self
    }

    /// Sets `server`.
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

/// The enum `ReplicationMode`, since QEMU 2.9.
///
/// Only in builds with `CONFIG_REPLICATION`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,ReplicationMode)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReplicationMode {
    /// Value `primary`.
    Primary,
    /// Value `secondary`.
    Secondary,
}

enumeration! { sent ReplicationMode {
    "primary" Primary,
    "secondary" Secondary,
} }

/// The struct `BlockdevOptionsReplication`, since QEMU 2.9.
///
/// Only in builds with `CONFIG_REPLICATION`.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevOptionsReplication)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsReplication {
    /// Member `file`.
    pub file: BlockdevRef,
    /// Member `mode`.
    pub mode: ReplicationMode,
    /// Member `top-id`.
    #[doc(alias = "top-id")]
    pub top_id: Option<String>,
}

impl BlockdevOptionsReplication {
    /// With the mandatory members, no optional one set.
    pub fn new(file: impl Into<BlockdevRef>, mode: impl Into<ReplicationMode>) -> Self {
        Self { file: file.into(), mode: mode.into(), top_id: None }
    }

    /// Sets `top-id`.
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

/// The enum `NFSTransport`, since QEMU 2.9.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,NFSTransport)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NfsTransport {
    /// Value `inet`.
    Inet,
}

enumeration! { sent NfsTransport {
    "inet" Inet,
} }

/// The struct `NFSServer`, since QEMU 2.9.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,NFSServer)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NfsServer {
    /// Member `type`.
    pub r#type: NfsTransport,
    /// Member `host`.
    pub host: String,
}

impl NfsServer {
    /// With the mandatory members, no optional one set.
    pub fn new(r#type: impl Into<NfsTransport>, host: impl Into<String>) -> Self {
        Self { r#type: r#type.into(), host: host.into() }
    }
}

record! { sent NfsServer {
    r#type: "type" required,
    host: "host" required,
} }

/// The struct `BlockdevOptionsNfs`, since QEMU 2.9.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevOptionsNfs)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsNfs {
    /// Member `server`.
    pub server: NfsServer,
    /// Member `path`.
    pub path: String,
    /// Member `user`.
    pub user: Option<i64>,
    /// Member `group`.
    pub group: Option<i64>,
    /// Member `tcp-syn-count`.
    #[doc(alias = "tcp-syn-count")]
    pub tcp_syn_count: Option<i64>,
    /// Member `readahead-size`.
    #[doc(alias = "readahead-size")]
    pub readahead_size: Option<i64>,
    /// Member `page-cache-size`.
    #[doc(alias = "page-cache-size")]
    pub page_cache_size: Option<i64>,
    /// Member `debug`.
    pub debug: Option<i64>,
}

impl BlockdevOptionsNfs {
    /// With the mandatory members, no optional one set.
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

    /// Sets `user`.
    #[must_use]
    #[inline]
    pub fn user(mut self, user: i64) -> Self {
        self.user = Some(user);
        self
    }

    /// Sets `group`.
    #[must_use]
    #[inline]
    pub fn group(mut self, group: i64) -> Self {
        self.group = Some(group);
        self
    }

    /// Sets `tcp-syn-count`.
    #[must_use]
    #[inline]
    pub fn tcp_syn_count(mut self, tcp_syn_count: i64) -> Self {
        self.tcp_syn_count = Some(tcp_syn_count);
        self
    }

    /// Sets `readahead-size`.
    #[must_use]
    #[inline]
    pub fn readahead_size(mut self, readahead_size: i64) -> Self {
        self.readahead_size = Some(readahead_size);
        self
    }

    /// Sets `page-cache-size`.
    #[must_use]
    #[inline]
    pub fn page_cache_size(mut self, page_cache_size: i64) -> Self {
        self.page_cache_size = Some(page_cache_size);
        self
    }

    /// Sets `debug`.
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

/// The struct `BlockdevOptionsCurlBase`, since QEMU 2.9.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevOptionsCurlBase)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsCurlBase {
    /// Member `url`.
    pub url: String,
    /// Member `readahead`.
    pub readahead: Option<i64>,
    /// Member `timeout`.
    pub timeout: Option<i64>,
    /// Member `username`.
    pub username: Option<String>,
    /// Member `password-secret`.
    #[doc(alias = "password-secret")]
    pub password_secret: Option<String>,
    /// Member `proxy-username`.
    #[doc(alias = "proxy-username")]
    pub proxy_username: Option<String>,
    /// Member `proxy-password-secret`.
    #[doc(alias = "proxy-password-secret")]
    pub proxy_password_secret: Option<String>,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl BlockdevOptionsCurlBase {
    /// With the mandatory members, no optional one set.
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

    /// Sets `readahead`.
    #[must_use]
    #[inline]
    pub fn readahead(mut self, readahead: i64) -> Self {
        self.readahead = Some(readahead);
        self
    }

    /// Sets `timeout`.
    #[must_use]
    #[inline]
    pub fn timeout(mut self, timeout: i64) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// Sets `username`.
    #[must_use]
    pub fn username(mut self, username: impl Into<String>) -> Self {
        self.username = Some(username.into());
        self
    }

    /// Sets `password-secret`.
    #[must_use]
    pub fn password_secret(mut self, password_secret: impl Into<String>) -> Self {
        self.password_secret = Some(password_secret.into());
        self
    }

    /// Sets `proxy-username`.
    #[must_use]
    pub fn proxy_username(mut self, proxy_username: impl Into<String>) -> Self {
        self.proxy_username = Some(proxy_username.into());
        self
    }

    /// Sets `proxy-password-secret`.
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

/// The struct `BlockdevOptionsCurlHttp`, since QEMU 2.9.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevOptionsCurlHttp)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsCurlHttp {
    /// Member `url`.
    pub url: String,
    /// Member `readahead`.
    pub readahead: Option<i64>,
    /// Member `timeout`.
    pub timeout: Option<i64>,
    /// Member `username`.
    pub username: Option<String>,
    /// Member `password-secret`.
    #[doc(alias = "password-secret")]
    pub password_secret: Option<String>,
    /// Member `proxy-username`.
    #[doc(alias = "proxy-username")]
    pub proxy_username: Option<String>,
    /// Member `proxy-password-secret`.
    #[doc(alias = "proxy-password-secret")]
    pub proxy_password_secret: Option<String>,
    /// Member `cookie`.
    pub cookie: Option<String>,
    /// Member `cookie-secret`, since QEMU 2.10.
    #[doc(alias = "cookie-secret")]
    pub cookie_secret: Option<String>,
}

impl BlockdevOptionsCurlHttp {
    /// With the mandatory members, no optional one set.
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

    /// Sets `readahead`.
    #[must_use]
    #[inline]
    pub fn readahead(mut self, readahead: i64) -> Self {
        self.readahead = Some(readahead);
        self
    }

    /// Sets `timeout`.
    #[must_use]
    #[inline]
    pub fn timeout(mut self, timeout: i64) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// Sets `username`.
    #[must_use]
    pub fn username(mut self, username: impl Into<String>) -> Self {
        self.username = Some(username.into());
        self
    }

    /// Sets `password-secret`.
    #[must_use]
    pub fn password_secret(mut self, password_secret: impl Into<String>) -> Self {
        self.password_secret = Some(password_secret.into());
        self
    }

    /// Sets `proxy-username`.
    #[must_use]
    pub fn proxy_username(mut self, proxy_username: impl Into<String>) -> Self {
        self.proxy_username = Some(proxy_username.into());
        self
    }

    /// Sets `proxy-password-secret`.
    #[must_use]
    pub fn proxy_password_secret(mut self, proxy_password_secret: impl Into<String>) -> Self {
        self.proxy_password_secret = Some(proxy_password_secret.into());
        self
    }

    /// Sets `cookie`.
    #[must_use]
    pub fn cookie(mut self, cookie: impl Into<String>) -> Self {
        self.cookie = Some(cookie.into());
        self
    }

    /// Sets `cookie-secret`.
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

/// The struct `BlockdevOptionsCurlHttps`, since QEMU 2.9.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevOptionsCurlHttps)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsCurlHttps {
    /// Member `url`.
    pub url: String,
    /// Member `readahead`.
    pub readahead: Option<i64>,
    /// Member `timeout`.
    pub timeout: Option<i64>,
    /// Member `username`.
    pub username: Option<String>,
    /// Member `password-secret`.
    #[doc(alias = "password-secret")]
    pub password_secret: Option<String>,
    /// Member `proxy-username`.
    #[doc(alias = "proxy-username")]
    pub proxy_username: Option<String>,
    /// Member `proxy-password-secret`.
    #[doc(alias = "proxy-password-secret")]
    pub proxy_password_secret: Option<String>,
    /// Member `cookie`.
    pub cookie: Option<String>,
    /// Member `sslverify`.
    pub sslverify: Option<bool>,
    /// Member `cookie-secret`, since QEMU 2.10.
    #[doc(alias = "cookie-secret")]
    pub cookie_secret: Option<String>,
}

impl BlockdevOptionsCurlHttps {
    /// With the mandatory members, no optional one set.
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

    /// Sets `readahead`.
    #[must_use]
    #[inline]
    pub fn readahead(mut self, readahead: i64) -> Self {
        self.readahead = Some(readahead);
        self
    }

    /// Sets `timeout`.
    #[must_use]
    #[inline]
    pub fn timeout(mut self, timeout: i64) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// Sets `username`.
    #[must_use]
    pub fn username(mut self, username: impl Into<String>) -> Self {
        self.username = Some(username.into());
        self
    }

    /// Sets `password-secret`.
    #[must_use]
    pub fn password_secret(mut self, password_secret: impl Into<String>) -> Self {
        self.password_secret = Some(password_secret.into());
        self
    }

    /// Sets `proxy-username`.
    #[must_use]
    pub fn proxy_username(mut self, proxy_username: impl Into<String>) -> Self {
        self.proxy_username = Some(proxy_username.into());
        self
    }

    /// Sets `proxy-password-secret`.
    #[must_use]
    pub fn proxy_password_secret(mut self, proxy_password_secret: impl Into<String>) -> Self {
        self.proxy_password_secret = Some(proxy_password_secret.into());
        self
    }

    /// Sets `cookie`.
    #[must_use]
    pub fn cookie(mut self, cookie: impl Into<String>) -> Self {
        self.cookie = Some(cookie.into());
        self
    }

    /// Sets `sslverify`.
    #[must_use]
    #[inline]
    pub fn sslverify(mut self, sslverify: bool) -> Self {
        self.sslverify = Some(sslverify);
        self
    }

    /// Sets `cookie-secret`.
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

/// The struct `BlockdevOptionsCurlFtp`, since QEMU 2.9.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevOptionsCurlFtp)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsCurlFtp {
    /// Member `url`.
    pub url: String,
    /// Member `readahead`.
    pub readahead: Option<i64>,
    /// Member `timeout`.
    pub timeout: Option<i64>,
    /// Member `username`.
    pub username: Option<String>,
    /// Member `password-secret`.
    #[doc(alias = "password-secret")]
    pub password_secret: Option<String>,
    /// Member `proxy-username`.
    #[doc(alias = "proxy-username")]
    pub proxy_username: Option<String>,
    /// Member `proxy-password-secret`.
    #[doc(alias = "proxy-password-secret")]
    pub proxy_password_secret: Option<String>,
}

impl BlockdevOptionsCurlFtp {
    /// With the mandatory members, no optional one set.
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

    /// Sets `readahead`.
    #[must_use]
    #[inline]
    pub fn readahead(mut self, readahead: i64) -> Self {
        self.readahead = Some(readahead);
        self
    }

    /// Sets `timeout`.
    #[must_use]
    #[inline]
    pub fn timeout(mut self, timeout: i64) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// Sets `username`.
    #[must_use]
    pub fn username(mut self, username: impl Into<String>) -> Self {
        self.username = Some(username.into());
        self
    }

    /// Sets `password-secret`.
    #[must_use]
    pub fn password_secret(mut self, password_secret: impl Into<String>) -> Self {
        self.password_secret = Some(password_secret.into());
        self
    }

    /// Sets `proxy-username`.
    #[must_use]
    pub fn proxy_username(mut self, proxy_username: impl Into<String>) -> Self {
        self.proxy_username = Some(proxy_username.into());
        self
    }

    /// Sets `proxy-password-secret`.
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

/// The struct `BlockdevOptionsCurlFtps`, since QEMU 2.9.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevOptionsCurlFtps)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsCurlFtps {
    /// Member `url`.
    pub url: String,
    /// Member `readahead`.
    pub readahead: Option<i64>,
    /// Member `timeout`.
    pub timeout: Option<i64>,
    /// Member `username`.
    pub username: Option<String>,
    /// Member `password-secret`.
    #[doc(alias = "password-secret")]
    pub password_secret: Option<String>,
    /// Member `proxy-username`.
    #[doc(alias = "proxy-username")]
    pub proxy_username: Option<String>,
    /// Member `proxy-password-secret`.
    #[doc(alias = "proxy-password-secret")]
    pub proxy_password_secret: Option<String>,
    /// Member `sslverify`.
    pub sslverify: Option<bool>,
}

impl BlockdevOptionsCurlFtps {
    /// With the mandatory members, no optional one set.
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

    /// Sets `readahead`.
    #[must_use]
    #[inline]
    pub fn readahead(mut self, readahead: i64) -> Self {
        self.readahead = Some(readahead);
        self
    }

    /// Sets `timeout`.
    #[must_use]
    #[inline]
    pub fn timeout(mut self, timeout: i64) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// Sets `username`.
    #[must_use]
    pub fn username(mut self, username: impl Into<String>) -> Self {
        self.username = Some(username.into());
        self
    }

    /// Sets `password-secret`.
    #[must_use]
    pub fn password_secret(mut self, password_secret: impl Into<String>) -> Self {
        self.password_secret = Some(password_secret.into());
        self
    }

    /// Sets `proxy-username`.
    #[must_use]
    pub fn proxy_username(mut self, proxy_username: impl Into<String>) -> Self {
        self.proxy_username = Some(proxy_username.into());
        self
    }

    /// Sets `proxy-password-secret`.
    #[must_use]
    pub fn proxy_password_secret(mut self, proxy_password_secret: impl Into<String>) -> Self {
        self.proxy_password_secret = Some(proxy_password_secret.into());
        self
    }

    /// Sets `sslverify`.
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

/// The struct `BlockdevOptionsNbd`, since QEMU 2.9.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevOptionsNbd)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsNbd {
    /// Member `server`.
    pub server: SocketAddress,
    /// Member `export`.
    pub export: Option<String>,
    /// Member `tls-creds`.
    #[doc(alias = "tls-creds")]
    pub tls_creds: Option<String>,
    /// Member `tls-hostname`, since QEMU 7.0.
    #[doc(alias = "tls-hostname")]
    pub tls_hostname: Option<String>,
    /// Member `x-dirty-bitmap`, since QEMU 3.0. **Unstable** upstream: it may change or go away without notice.
    #[doc(alias = "x-dirty-bitmap")]
    pub x_dirty_bitmap: Option<String>,
    /// Member `reconnect-delay`, since QEMU 4.2.
    #[doc(alias = "reconnect-delay")]
    pub reconnect_delay: Option<u32>,
    /// Member `open-timeout`, since QEMU 7.0.
    #[doc(alias = "open-timeout")]
    pub open_timeout: Option<u32>,
}

impl BlockdevOptionsNbd {
    /// With the mandatory members, no optional one set.
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

    /// Sets `export`.
    #[must_use]
    pub fn export(mut self, export: impl Into<String>) -> Self {
        self.export = Some(export.into());
        self
    }

    /// Sets `tls-creds`.
    #[must_use]
    pub fn tls_creds(mut self, tls_creds: impl Into<String>) -> Self {
        self.tls_creds = Some(tls_creds.into());
        self
    }

    /// Sets `tls-hostname`.
    #[must_use]
    pub fn tls_hostname(mut self, tls_hostname: impl Into<String>) -> Self {
        self.tls_hostname = Some(tls_hostname.into());
        self
    }

    /// Sets `x-dirty-bitmap`.
    #[must_use]
    pub fn x_dirty_bitmap(mut self, x_dirty_bitmap: impl Into<String>) -> Self {
        self.x_dirty_bitmap = Some(x_dirty_bitmap.into());
        self
    }

    /// Sets `reconnect-delay`.
    #[must_use]
    #[inline]
    pub fn reconnect_delay(mut self, reconnect_delay: u32) -> Self {
        self.reconnect_delay = Some(reconnect_delay);
        self
    }

    /// Sets `open-timeout`.
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

/// The struct `BlockdevOptionsRaw`, since QEMU 2.9.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevOptionsRaw)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsRaw {
    /// Member `file`.
    pub file: BlockdevRef,
    /// Member `offset`.
    pub offset: Option<i64>,
    /// Member `size`.
    pub size: Option<i64>,
}

impl BlockdevOptionsRaw {
    /// With the mandatory members, no optional one set.
    pub fn new(file: impl Into<BlockdevRef>) -> Self {
        Self { file: file.into(), offset: None, size: None }
    }

    /// Sets `offset`.
    #[must_use]
    #[inline]
    pub fn offset(mut self, offset: i64) -> Self {
        self.offset = Some(offset);
        self
    }

    /// Sets `size`.
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

/// The struct `BlockdevOptionsThrottle`, since QEMU 2.11.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevOptionsThrottle)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsThrottle {
    /// Member `throttle-group`.
    #[doc(alias = "throttle-group")]
    pub throttle_group: String,
    /// Member `file`.
    pub file: BlockdevRef,
}

impl BlockdevOptionsThrottle {
    /// With the mandatory members, no optional one set.
    pub fn new(throttle_group: impl Into<String>, file: impl Into<BlockdevRef>) -> Self {
        Self { throttle_group: throttle_group.into(), file: file.into() }
    }
}

record! { sent BlockdevOptionsThrottle {
    throttle_group: "throttle-group" required,
    file: "file" required,
} }

/// The struct `BlockdevOptionsCor`, since QEMU 6.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevOptionsCor)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsCor {
    /// Member `file`.
    pub file: BlockdevRef,
    /// Member `bottom`.
    pub bottom: Option<String>,
}

impl BlockdevOptionsCor {
    /// With the mandatory members, no optional one set.
    pub fn new(file: impl Into<BlockdevRef>) -> Self {
        Self { file: file.into(), bottom: None }
    }

    /// Sets `bottom`.
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

/// The enum `OnCbwError`, since QEMU 7.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,OnCbwError)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OnCbwError {
    /// Value `break-guest-write`.
    #[doc(alias = "break-guest-write")]
    BreakGuestWrite,
    /// Value `break-snapshot`.
    #[doc(alias = "break-snapshot")]
    BreakSnapshot,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { both OnCbwError {
    "break-guest-write" BreakGuestWrite,
    "break-snapshot" BreakSnapshot,
} open }

/// The struct `BlockdevOptionsCbw`, since QEMU 6.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevOptionsCbw)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptionsCbw {
    /// Member `file`.
    pub file: BlockdevRef,
    /// Member `target`.
    pub target: BlockdevRef,
    /// Member `bitmap`, since QEMU 7.0.
    pub bitmap: Option<BlockDirtyBitmap>,
    /// Member `on-cbw-error`, since QEMU 7.1.
    #[doc(alias = "on-cbw-error")]
    pub on_cbw_error: Option<OnCbwError>,
    /// Member `cbw-timeout`, since QEMU 7.1.
    #[doc(alias = "cbw-timeout")]
    pub cbw_timeout: Option<u32>,
    /// Member `min-cluster-size`, since QEMU 9.2.
    #[doc(alias = "min-cluster-size")]
    pub min_cluster_size: Option<u64>,
}

impl BlockdevOptionsCbw {
    /// With the mandatory members, no optional one set.
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

    /// Sets `bitmap`.
    #[must_use]
    pub fn bitmap(mut self, bitmap: impl Into<BlockDirtyBitmap>) -> Self {
        self.bitmap = Some(bitmap.into());
        self
    }

    /// Sets `on-cbw-error`.
    #[must_use]
    pub fn on_cbw_error(mut self, on_cbw_error: impl Into<OnCbwError>) -> Self {
        self.on_cbw_error = Some(on_cbw_error.into());
        self
    }

    /// Sets `cbw-timeout`.
    #[must_use]
    #[inline]
    pub fn cbw_timeout(mut self, cbw_timeout: u32) -> Self {
        self.cbw_timeout = Some(cbw_timeout);
        self
    }

    /// Sets `min-cluster-size`.
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

/// The union `BlockdevOptions`, since QEMU 2.9.
///
/// Its tag is `driver`, which [`BlockdevOptionsBranch`] stands for.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevOptions)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevOptions {
    /// Member `node-name`, since QEMU 2.0.
    #[doc(alias = "node-name")]
    pub node_name: Option<String>,
    /// Member `discard`.
    pub discard: Option<BlockdevDiscardOptions>,
    /// Member `cache`.
    pub cache: Option<BlockdevCacheOptions>,
    /// Member `active`, since QEMU 10.0.
    pub active: Option<bool>,
    /// Member `read-only`.
    #[doc(alias = "read-only")]
    pub read_only: Option<bool>,
    /// Member `auto-read-only`, since QEMU 3.1.
    #[doc(alias = "auto-read-only")]
    pub auto_read_only: Option<bool>,
    /// Member `force-share`, since QEMU 2.10.
    #[doc(alias = "force-share")]
    pub force_share: Option<bool>,
    /// Member `detect-zeroes`, since QEMU 2.1.
    #[doc(alias = "detect-zeroes")]
    pub detect_zeroes: Option<BlockdevDetectZeroesOptions>,
    /// What `driver` is, and the members that come with it.
    pub branch: BlockdevOptionsBranch,
}

impl BlockdevOptions {
    /// With the mandatory members, no optional one set.
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

    /// Sets `node-name`.
    #[must_use]
    pub fn node_name(mut self, node_name: impl Into<String>) -> Self {
        self.node_name = Some(node_name.into());
        self
    }

    /// Sets `discard`.
    #[must_use]
    pub fn discard(mut self, discard: impl Into<BlockdevDiscardOptions>) -> Self {
        self.discard = Some(discard.into());
        self
    }

    /// Sets `cache`.
    #[must_use]
    pub fn cache(mut self, cache: impl Into<BlockdevCacheOptions>) -> Self {
        self.cache = Some(cache.into());
        self
    }

    /// Sets `active`.
    #[must_use]
    #[inline]
    pub fn active(mut self, active: bool) -> Self {
        self.active = Some(active);
        self
    }

    /// Sets `read-only`.
    #[must_use]
    #[inline]
    pub fn read_only(mut self, read_only: bool) -> Self {
        self.read_only = Some(read_only);
        self
    }

    /// Sets `auto-read-only`.
    #[must_use]
    #[inline]
    pub fn auto_read_only(mut self, auto_read_only: bool) -> Self {
        self.auto_read_only = Some(auto_read_only);
        self
    }

    /// Sets `force-share`.
    #[must_use]
    #[inline]
    pub fn force_share(mut self, force_share: bool) -> Self {
        self.force_share = Some(force_share);
        self
    }

    /// Sets `detect-zeroes`.
    #[must_use]
    pub fn detect_zeroes(mut self, detect_zeroes: impl Into<BlockdevDetectZeroesOptions>) -> Self {
        self.detect_zeroes = Some(detect_zeroes.into());
        self
    }

    /// With the branch `blkdebug`.
    pub fn blkdebug(image: impl Into<BlockdevRef>) -> Self {
        Self::new(BlockdevOptionsBranch::Blkdebug(BlockdevOptionsBlkdebug::new(image)))
    }

    /// With the branch `blklogwrites`.
    pub fn blklogwrites(file: impl Into<BlockdevRef>, log: impl Into<BlockdevRef>) -> Self {
        Self::new(BlockdevOptionsBranch::Blklogwrites(BlockdevOptionsBlklogwrites::new(file, log)))
    }

    /// With the branch `blkreplay`.
    pub fn blkreplay(image: impl Into<BlockdevRef>) -> Self {
        Self::new(BlockdevOptionsBranch::Blkreplay(BlockdevOptionsBlkreplay::new(image)))
    }

    /// With the branch `blkverify`.
    pub fn blkverify(test: impl Into<BlockdevRef>, raw: impl Into<BlockdevRef>) -> Self {
        Self::new(BlockdevOptionsBranch::Blkverify(BlockdevOptionsBlkverify::new(test, raw)))
    }

    /// With the branch `bochs`.
    pub fn bochs(file: impl Into<BlockdevRef>) -> Self {
        Self::new(BlockdevOptionsBranch::Bochs(BlockdevOptionsGenericFormat::new(file)))
    }

    /// With the branch `cloop`.
    pub fn cloop(file: impl Into<BlockdevRef>) -> Self {
        Self::new(BlockdevOptionsBranch::Cloop(BlockdevOptionsGenericFormat::new(file)))
    }

    /// With the branch `compress`.
    pub fn compress(file: impl Into<BlockdevRef>) -> Self {
        Self::new(BlockdevOptionsBranch::Compress(BlockdevOptionsGenericFormat::new(file)))
    }

    /// With the branch `copy-before-write`.
    pub fn copy_before_write(file: impl Into<BlockdevRef>, target: impl Into<BlockdevRef>) -> Self {
        Self::new(BlockdevOptionsBranch::CopyBeforeWrite(BlockdevOptionsCbw::new(file, target)))
    }

    /// With the branch `copy-on-read`.
    pub fn copy_on_read(file: impl Into<BlockdevRef>) -> Self {
        Self::new(BlockdevOptionsBranch::CopyOnRead(BlockdevOptionsCor::new(file)))
    }

    /// With the branch `dmg`.
    pub fn dmg(file: impl Into<BlockdevRef>) -> Self {
        Self::new(BlockdevOptionsBranch::Dmg(BlockdevOptionsGenericFormat::new(file)))
    }

    /// With the branch `file`.
    pub fn file(filename: impl Into<String>) -> Self {
        Self::new(BlockdevOptionsBranch::File(BlockdevOptionsFile::new(filename)))
    }

    /// With the branch `snapshot-access`.
    pub fn snapshot_access(file: impl Into<BlockdevRef>) -> Self {
        Self::new(BlockdevOptionsBranch::SnapshotAccess(BlockdevOptionsGenericFormat::new(file)))
    }

    /// With the branch `ftp`.
    pub fn ftp(url: impl Into<String>) -> Self {
        Self::new(BlockdevOptionsBranch::Ftp(BlockdevOptionsCurlFtp::new(url)))
    }

    /// With the branch `ftps`.
    pub fn ftps(url: impl Into<String>) -> Self {
        Self::new(BlockdevOptionsBranch::Ftps(BlockdevOptionsCurlFtps::new(url)))
    }

    /// With the branch `gluster`. **Deprecated** upstream.
    pub fn gluster(
        volume: impl Into<String>,
        path: impl Into<String>,
        server: impl IntoIterator<Item = impl Into<SocketAddress>>,
    ) -> Self {
        Self::new(BlockdevOptionsBranch::Gluster(BlockdevOptionsGluster::new(volume, path, server)))
    }

    /// With the branch `host_cdrom`. Only in builds with `HAVE_HOST_BLOCK_DEVICE`.
    pub fn host_cdrom(filename: impl Into<String>) -> Self {
        Self::new(BlockdevOptionsBranch::HostCdrom(BlockdevOptionsFile::new(filename)))
    }

    /// With the branch `host_device`. Only in builds with `HAVE_HOST_BLOCK_DEVICE`.
    pub fn host_device(filename: impl Into<String>) -> Self {
        Self::new(BlockdevOptionsBranch::HostDevice(BlockdevOptionsFile::new(filename)))
    }

    /// With the branch `http`.
    pub fn http(url: impl Into<String>) -> Self {
        Self::new(BlockdevOptionsBranch::Http(BlockdevOptionsCurlHttp::new(url)))
    }

    /// With the branch `https`.
    pub fn https(url: impl Into<String>) -> Self {
        Self::new(BlockdevOptionsBranch::Https(BlockdevOptionsCurlHttps::new(url)))
    }

    /// With the branch `io_uring`. Only in builds with `CONFIG_BLKIO`.
    pub fn io_uring(filename: impl Into<String>) -> Self {
        Self::new(BlockdevOptionsBranch::IoUring(BlockdevOptionsIoUring::new(filename)))
    }

    /// With the branch `iscsi`.
    pub fn iscsi(transport: impl Into<IscsiTransport>, portal: impl Into<String>, target: impl Into<String>) -> Self {
        Self::new(BlockdevOptionsBranch::Iscsi(BlockdevOptionsIscsi::new(transport, portal, target)))
    }

    /// With the branch `luks`.
    pub fn luks(file: impl Into<BlockdevRef>) -> Self {
        Self::new(BlockdevOptionsBranch::Luks(BlockdevOptionsLuks::new(file)))
    }

    /// With the branch `nbd`.
    pub fn nbd(server: impl Into<SocketAddress>) -> Self {
        Self::new(BlockdevOptionsBranch::Nbd(BlockdevOptionsNbd::new(server)))
    }

    /// With the branch `nfs`.
    pub fn nfs(server: impl Into<NfsServer>, path: impl Into<String>) -> Self {
        Self::new(BlockdevOptionsBranch::Nfs(BlockdevOptionsNfs::new(server, path)))
    }

    /// With the branch `null-aio`.
    #[inline]
    pub fn null_aio() -> Self {
        Self::new(BlockdevOptionsBranch::NullAio(BlockdevOptionsNull::new()))
    }

    /// With the branch `null-co`.
    #[inline]
    pub fn null_co() -> Self {
        Self::new(BlockdevOptionsBranch::NullCo(BlockdevOptionsNull::new()))
    }

    /// With the branch `nvme`.
    pub fn nvme(device: impl Into<String>, namespace: i64) -> Self {
        Self::new(BlockdevOptionsBranch::Nvme(BlockdevOptionsNvMe::new(device, namespace)))
    }

    /// With the branch `nvme-io_uring`. Only in builds with `CONFIG_BLKIO`.
    pub fn nvme_io_uring(path: impl Into<String>) -> Self {
        Self::new(BlockdevOptionsBranch::NvmeIoUring(BlockdevOptionsNvmeIoUring::new(path)))
    }

    /// With the branch `parallels`.
    pub fn parallels(file: impl Into<BlockdevRef>) -> Self {
        Self::new(BlockdevOptionsBranch::Parallels(BlockdevOptionsGenericFormat::new(file)))
    }

    /// With the branch `preallocate`.
    pub fn preallocate(file: impl Into<BlockdevRef>) -> Self {
        Self::new(BlockdevOptionsBranch::Preallocate(BlockdevOptionsPreallocate::new(file)))
    }

    /// With the branch `qcow`.
    pub fn qcow(file: impl Into<BlockdevRef>) -> Self {
        Self::new(BlockdevOptionsBranch::Qcow(BlockdevOptionsQcow::new(file)))
    }

    /// With the branch `qcow2`.
    pub fn qcow2(file: impl Into<BlockdevRef>) -> Self {
        Self::new(BlockdevOptionsBranch::Qcow2(BlockdevOptionsQcow2::new(file)))
    }

    /// With the branch `qed`.
    pub fn qed(file: impl Into<BlockdevRef>) -> Self {
        Self::new(BlockdevOptionsBranch::Qed(BlockdevOptionsGenericCowFormat::new(file)))
    }

    /// With the branch `quorum`.
    pub fn quorum(children: impl IntoIterator<Item = impl Into<BlockdevRef>>, vote_threshold: i64) -> Self {
        Self::new(BlockdevOptionsBranch::Quorum(BlockdevOptionsQuorum::new(children, vote_threshold)))
    }

    /// With the branch `raw`.
    pub fn raw(file: impl Into<BlockdevRef>) -> Self {
        Self::new(BlockdevOptionsBranch::Raw(BlockdevOptionsRaw::new(file)))
    }

    /// With the branch `rbd`.
    pub fn rbd(pool: impl Into<String>, image: impl Into<String>) -> Self {
        Self::new(BlockdevOptionsBranch::Rbd(BlockdevOptionsRbd::new(pool, image)))
    }

    /// With the branch `replication`. Only in builds with `CONFIG_REPLICATION`.
    pub fn replication(file: impl Into<BlockdevRef>, mode: impl Into<ReplicationMode>) -> Self {
        Self::new(BlockdevOptionsBranch::Replication(BlockdevOptionsReplication::new(file, mode)))
    }

    /// With the branch `ssh`.
    pub fn ssh(server: impl Into<InetSocketAddress>, path: impl Into<String>) -> Self {
        Self::new(BlockdevOptionsBranch::Ssh(BlockdevOptionsSsh::new(server, path)))
    }

    /// With the branch `throttle`.
    pub fn throttle(throttle_group: impl Into<String>, file: impl Into<BlockdevRef>) -> Self {
        Self::new(BlockdevOptionsBranch::Throttle(BlockdevOptionsThrottle::new(throttle_group, file)))
    }

    /// With the branch `vdi`.
    pub fn vdi(file: impl Into<BlockdevRef>) -> Self {
        Self::new(BlockdevOptionsBranch::Vdi(BlockdevOptionsGenericFormat::new(file)))
    }

    /// With the branch `vhdx`.
    pub fn vhdx(file: impl Into<BlockdevRef>) -> Self {
        Self::new(BlockdevOptionsBranch::Vhdx(BlockdevOptionsGenericFormat::new(file)))
    }

    /// With the branch `virtio-blk-vfio-pci`. Only in builds with `CONFIG_BLKIO`.
    pub fn virtio_blk_vfio_pci(path: impl Into<String>) -> Self {
        Self::new(BlockdevOptionsBranch::VirtioBlkVfioPci(BlockdevOptionsVirtioBlkVfioPci::new(path)))
    }

    /// With the branch `virtio-blk-vhost-user`. Only in builds with `CONFIG_BLKIO`.
    pub fn virtio_blk_vhost_user(path: impl Into<String>) -> Self {
        Self::new(BlockdevOptionsBranch::VirtioBlkVhostUser(BlockdevOptionsVirtioBlkVhostUser::new(path)))
    }

    /// With the branch `virtio-blk-vhost-vdpa`. Only in builds with `CONFIG_BLKIO`.
    pub fn virtio_blk_vhost_vdpa(path: impl Into<String>) -> Self {
        Self::new(BlockdevOptionsBranch::VirtioBlkVhostVdpa(BlockdevOptionsVirtioBlkVhostVdpa::new(path)))
    }

    /// With the branch `vmdk`.
    pub fn vmdk(file: impl Into<BlockdevRef>) -> Self {
        Self::new(BlockdevOptionsBranch::Vmdk(BlockdevOptionsGenericCowFormat::new(file)))
    }

    /// With the branch `vpc`.
    pub fn vpc(file: impl Into<BlockdevRef>) -> Self {
        Self::new(BlockdevOptionsBranch::Vpc(BlockdevOptionsGenericFormat::new(file)))
    }

    /// With the branch `vvfat`.
    pub fn vvfat(dir: impl Into<String>) -> Self {
        Self::new(BlockdevOptionsBranch::Vvfat(BlockdevOptionsVvfat::new(dir)))
    }
}

/// The branches of [`BlockdevOptions`], by the value of `driver`.
///
/// Members that only one branch has are made that branch by `into`; others are put into theirs by
/// name, such as `BlockdevOptionsBranch::Bochs`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BlockdevOptionsBranch {
    /// Branch `blkdebug`.
    Blkdebug(BlockdevOptionsBlkdebug),
    /// Branch `blklogwrites`.
    Blklogwrites(BlockdevOptionsBlklogwrites),
    /// Branch `blkreplay`.
    Blkreplay(BlockdevOptionsBlkreplay),
    /// Branch `blkverify`.
    Blkverify(BlockdevOptionsBlkverify),
    /// Branch `bochs`.
    Bochs(BlockdevOptionsGenericFormat),
    /// Branch `cloop`.
    Cloop(BlockdevOptionsGenericFormat),
    /// Branch `compress`.
    Compress(BlockdevOptionsGenericFormat),
    /// Branch `copy-before-write`.
    CopyBeforeWrite(BlockdevOptionsCbw),
    /// Branch `copy-on-read`.
    CopyOnRead(BlockdevOptionsCor),
    /// Branch `dmg`.
    Dmg(BlockdevOptionsGenericFormat),
    /// Branch `file`.
    File(BlockdevOptionsFile),
    /// Branch `snapshot-access`.
    SnapshotAccess(BlockdevOptionsGenericFormat),
    /// Branch `ftp`.
    Ftp(BlockdevOptionsCurlFtp),
    /// Branch `ftps`.
    Ftps(BlockdevOptionsCurlFtps),
    /// Branch `gluster`. **Deprecated** upstream.
    Gluster(BlockdevOptionsGluster),
    /// Branch `host_cdrom`. Only in builds with `HAVE_HOST_BLOCK_DEVICE`.
    HostCdrom(BlockdevOptionsFile),
    /// Branch `host_device`. Only in builds with `HAVE_HOST_BLOCK_DEVICE`.
    HostDevice(BlockdevOptionsFile),
    /// Branch `http`.
    Http(BlockdevOptionsCurlHttp),
    /// Branch `https`.
    Https(BlockdevOptionsCurlHttps),
    /// Branch `io_uring`. Only in builds with `CONFIG_BLKIO`.
    IoUring(BlockdevOptionsIoUring),
    /// Branch `iscsi`.
    Iscsi(BlockdevOptionsIscsi),
    /// Branch `luks`.
    Luks(BlockdevOptionsLuks),
    /// Branch `nbd`.
    Nbd(BlockdevOptionsNbd),
    /// Branch `nfs`.
    Nfs(BlockdevOptionsNfs),
    /// Branch `null-aio`.
    NullAio(BlockdevOptionsNull),
    /// Branch `null-co`.
    NullCo(BlockdevOptionsNull),
    /// Branch `nvme`.
    Nvme(BlockdevOptionsNvMe),
    /// Branch `nvme-io_uring`. Only in builds with `CONFIG_BLKIO`.
    NvmeIoUring(BlockdevOptionsNvmeIoUring),
    /// Branch `parallels`.
    Parallels(BlockdevOptionsGenericFormat),
    /// Branch `preallocate`.
    Preallocate(BlockdevOptionsPreallocate),
    /// Branch `qcow`.
    Qcow(BlockdevOptionsQcow),
    /// Branch `qcow2`.
    Qcow2(BlockdevOptionsQcow2),
    /// Branch `qed`.
    Qed(BlockdevOptionsGenericCowFormat),
    /// Branch `quorum`.
    Quorum(BlockdevOptionsQuorum),
    /// Branch `raw`.
    Raw(BlockdevOptionsRaw),
    /// Branch `rbd`.
    Rbd(BlockdevOptionsRbd),
    /// Branch `replication`. Only in builds with `CONFIG_REPLICATION`.
    Replication(BlockdevOptionsReplication),
    /// Branch `ssh`.
    Ssh(BlockdevOptionsSsh),
    /// Branch `throttle`.
    Throttle(BlockdevOptionsThrottle),
    /// Branch `vdi`.
    Vdi(BlockdevOptionsGenericFormat),
    /// Branch `vhdx`.
    Vhdx(BlockdevOptionsGenericFormat),
    /// Branch `virtio-blk-vfio-pci`. Only in builds with `CONFIG_BLKIO`.
    VirtioBlkVfioPci(BlockdevOptionsVirtioBlkVfioPci),
    /// Branch `virtio-blk-vhost-user`. Only in builds with `CONFIG_BLKIO`.
    VirtioBlkVhostUser(BlockdevOptionsVirtioBlkVhostUser),
    /// Branch `virtio-blk-vhost-vdpa`. Only in builds with `CONFIG_BLKIO`.
    VirtioBlkVhostVdpa(BlockdevOptionsVirtioBlkVhostVdpa),
    /// Branch `vmdk`.
    Vmdk(BlockdevOptionsGenericCowFormat),
    /// Branch `vpc`.
    Vpc(BlockdevOptionsGenericFormat),
    /// Branch `vvfat`.
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

/// The struct `BlockdevCreateOptionsFile`, since QEMU 2.12.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevCreateOptionsFile)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevCreateOptionsFile {
    /// Member `filename`.
    pub filename: String,
    /// Member `size`.
    pub size: u64,
    /// Member `preallocation`.
    pub preallocation: Option<PreallocMode>,
    /// Member `nocow`.
    pub nocow: Option<bool>,
    /// Member `extent-size-hint`, since QEMU 5.1.
    #[doc(alias = "extent-size-hint")]
    pub extent_size_hint: Option<u64>,
}

impl BlockdevCreateOptionsFile {
    /// With the mandatory members, no optional one set.
    pub fn new(filename: impl Into<String>, size: u64) -> Self {
        Self { filename: filename.into(), size, preallocation: None, nocow: None, extent_size_hint: None }
    }

    /// Sets `preallocation`.
    #[must_use]
    pub fn preallocation(mut self, preallocation: impl Into<PreallocMode>) -> Self {
        self.preallocation = Some(preallocation.into());
        self
    }

    /// Sets `nocow`.
    #[must_use]
    #[inline]
    pub fn nocow(mut self, nocow: bool) -> Self {
        self.nocow = Some(nocow);
        self
    }

    /// Sets `extent-size-hint`.
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

/// The struct `BlockdevCreateOptionsGluster`, since QEMU 2.12.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevCreateOptionsGluster)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevCreateOptionsGluster {
    /// Member `location`.
    pub location: BlockdevOptionsGluster,
    /// Member `size`.
    pub size: u64,
    /// Member `preallocation`.
    pub preallocation: Option<PreallocMode>,
}

impl BlockdevCreateOptionsGluster {
    /// With the mandatory members, no optional one set.
    pub fn new(location: impl Into<BlockdevOptionsGluster>, size: u64) -> Self {
        Self { location: location.into(), size, preallocation: None }
    }

    /// Sets `preallocation`.
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

/// The struct `BlockdevCreateOptionsLUKS`, since QEMU 2.12.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevCreateOptionsLUKS)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevCreateOptionsLuks {
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
    /// Member `file`.
    pub file: Option<BlockdevRef>,
    /// Member `header`, since QEMU 9.0.
    pub header: Option<BlockdevRef>,
    /// Member `size`.
    pub size: u64,
    /// Member `preallocation`, since QEMU 4.2.
    pub preallocation: Option<PreallocMode>,
}

impl BlockdevCreateOptionsLuks {
    /// With the mandatory members, no optional one set.
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

    /// Sets `file`.
    #[must_use]
    pub fn file(mut self, file: impl Into<BlockdevRef>) -> Self {
        self.file = Some(file.into());
        self
    }

    /// Sets `header`.
    #[must_use]
    pub fn header(mut self, header: impl Into<BlockdevRef>) -> Self {
        self.header = Some(header.into());
        self
    }

    /// Sets `preallocation`.
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

/// The struct `BlockdevCreateOptionsNfs`, since QEMU 2.12.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevCreateOptionsNfs)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevCreateOptionsNfs {
    /// Member `location`.
    pub location: BlockdevOptionsNfs,
    /// Member `size`.
    pub size: u64,
}

impl BlockdevCreateOptionsNfs {
    /// With the mandatory members, no optional one set.
    pub fn new(location: impl Into<BlockdevOptionsNfs>, size: u64) -> Self {
        Self { location: location.into(), size }
    }
}

record! { sent BlockdevCreateOptionsNfs {
    location: "location" required,
    size: "size" required,
} }

/// The struct `BlockdevCreateOptionsParallels`, since QEMU 2.12.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevCreateOptionsParallels)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevCreateOptionsParallels {
    /// Member `file`.
    pub file: BlockdevRef,
    /// Member `size`.
    pub size: u64,
    /// Member `cluster-size`.
    #[doc(alias = "cluster-size")]
    pub cluster_size: Option<u64>,
}

impl BlockdevCreateOptionsParallels {
    /// With the mandatory members, no optional one set.
    pub fn new(file: impl Into<BlockdevRef>, size: u64) -> Self {
        Self { file: file.into(), size, cluster_size: None }
    }

    /// Sets `cluster-size`.
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

/// The struct `BlockdevCreateOptionsQcow`, since QEMU 2.12.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevCreateOptionsQcow)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevCreateOptionsQcow {
    /// Member `file`.
    pub file: BlockdevRef,
    /// Member `size`.
    pub size: u64,
    /// Member `backing-file`.
    #[doc(alias = "backing-file")]
    pub backing_file: Option<String>,
    /// Member `encrypt`.
    pub encrypt: Option<QCryptoBlockCreateOptions>,
}

impl BlockdevCreateOptionsQcow {
    /// With the mandatory members, no optional one set.
    pub fn new(file: impl Into<BlockdevRef>, size: u64) -> Self {
        Self { file: file.into(), size, backing_file: None, encrypt: None }
    }

    /// Sets `backing-file`.
    #[must_use]
    pub fn backing_file(mut self, backing_file: impl Into<String>) -> Self {
        self.backing_file = Some(backing_file.into());
        self
    }

    /// Sets `encrypt`.
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

/// The enum `BlockdevQcow2Version`, since QEMU 2.12.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,BlockdevQcow2Version)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BlockdevQcow2Version {
    /// Value `v2`.
    V2,
    /// Value `v3`.
    V3,
}

enumeration! { sent BlockdevQcow2Version {
    "v2" V2,
    "v3" V3,
} }

/// The enum `Qcow2CompressionType`, since QEMU 5.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,Qcow2CompressionType)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Qcow2CompressionType {
    /// Value `zlib`.
    Zlib,
    /// Value `zstd`. Only in builds with `CONFIG_ZSTD`.
    Zstd,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { both Qcow2CompressionType {
    "zlib" Zlib,
    "zstd" Zstd,
} open }

/// The struct `BlockdevCreateOptionsQcow2`, since QEMU 2.12.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevCreateOptionsQcow2)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevCreateOptionsQcow2 {
    /// Member `file`.
    pub file: BlockdevRef,
    /// Member `data-file`, since QEMU 4.0.
    #[doc(alias = "data-file")]
    pub data_file: Option<BlockdevRef>,
    /// Member `data-file-raw`, since QEMU 4.0.
    #[doc(alias = "data-file-raw")]
    pub data_file_raw: Option<bool>,
    /// Member `extended-l2`, since QEMU 5.2.
    #[doc(alias = "extended-l2")]
    pub extended_l2: Option<bool>,
    /// Member `size`.
    pub size: u64,
    /// Member `version`.
    pub version: Option<BlockdevQcow2Version>,
    /// Member `backing-file`.
    #[doc(alias = "backing-file")]
    pub backing_file: Option<String>,
    /// Member `backing-fmt`.
    #[doc(alias = "backing-fmt")]
    pub backing_fmt: Option<BlockdevDriver>,
    /// Member `encrypt`.
    pub encrypt: Option<QCryptoBlockCreateOptions>,
    /// Member `cluster-size`.
    #[doc(alias = "cluster-size")]
    pub cluster_size: Option<u64>,
    /// Member `preallocation`.
    pub preallocation: Option<PreallocMode>,
    /// Member `lazy-refcounts`.
    #[doc(alias = "lazy-refcounts")]
    pub lazy_refcounts: Option<bool>,
    /// Member `refcount-bits`.
    #[doc(alias = "refcount-bits")]
    pub refcount_bits: Option<i64>,
    /// Member `compression-type`, since QEMU 5.1.
    #[doc(alias = "compression-type")]
    pub compression_type: Option<Qcow2CompressionType>,
}

impl BlockdevCreateOptionsQcow2 {
    /// With the mandatory members, no optional one set.
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

    /// Sets `data-file`.
    #[must_use]
    pub fn data_file(mut self, data_file: impl Into<BlockdevRef>) -> Self {
        self.data_file = Some(data_file.into());
        self
    }

    /// Sets `data-file-raw`.
    #[must_use]
    #[inline]
    pub fn data_file_raw(mut self, data_file_raw: bool) -> Self {
        self.data_file_raw = Some(data_file_raw);
        self
    }

    /// Sets `extended-l2`.
    #[must_use]
    #[inline]
    pub fn extended_l2(mut self, extended_l2: bool) -> Self {
        self.extended_l2 = Some(extended_l2);
        self
    }

    /// Sets `version`.
    #[must_use]
    pub fn version(mut self, version: impl Into<BlockdevQcow2Version>) -> Self {
        self.version = Some(version.into());
        self
    }

    /// Sets `backing-file`.
    #[must_use]
    pub fn backing_file(mut self, backing_file: impl Into<String>) -> Self {
        self.backing_file = Some(backing_file.into());
        self
    }

    /// Sets `backing-fmt`.
    #[must_use]
    pub fn backing_fmt(mut self, backing_fmt: impl Into<BlockdevDriver>) -> Self {
        self.backing_fmt = Some(backing_fmt.into());
        self
    }

    /// Sets `encrypt`.
    #[must_use]
    pub fn encrypt(mut self, encrypt: impl Into<QCryptoBlockCreateOptions>) -> Self {
        self.encrypt = Some(encrypt.into());
        self
    }

    /// Sets `cluster-size`.
    #[must_use]
    #[inline]
    pub fn cluster_size(mut self, cluster_size: u64) -> Self {
        self.cluster_size = Some(cluster_size);
        self
    }

    /// Sets `preallocation`.
    #[must_use]
    pub fn preallocation(mut self, preallocation: impl Into<PreallocMode>) -> Self {
        self.preallocation = Some(preallocation.into());
        self
    }

    /// Sets `lazy-refcounts`.
    #[must_use]
    #[inline]
    pub fn lazy_refcounts(mut self, lazy_refcounts: bool) -> Self {
        self.lazy_refcounts = Some(lazy_refcounts);
        self
    }

    /// Sets `refcount-bits`.
    #[must_use]
    #[inline]
    pub fn refcount_bits(mut self, refcount_bits: i64) -> Self {
        self.refcount_bits = Some(refcount_bits);
        self
    }

    /// Sets `compression-type`.
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

/// The struct `BlockdevCreateOptionsQed`, since QEMU 2.12.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevCreateOptionsQed)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevCreateOptionsQed {
    /// Member `file`.
    pub file: BlockdevRef,
    /// Member `size`.
    pub size: u64,
    /// Member `backing-file`.
    #[doc(alias = "backing-file")]
    pub backing_file: Option<String>,
    /// Member `backing-fmt`.
    #[doc(alias = "backing-fmt")]
    pub backing_fmt: Option<BlockdevDriver>,
    /// Member `cluster-size`.
    #[doc(alias = "cluster-size")]
    pub cluster_size: Option<u64>,
    /// Member `table-size`.
    #[doc(alias = "table-size")]
    pub table_size: Option<i64>,
}

impl BlockdevCreateOptionsQed {
    /// With the mandatory members, no optional one set.
    pub fn new(file: impl Into<BlockdevRef>, size: u64) -> Self {
        Self { file: file.into(), size, backing_file: None, backing_fmt: None, cluster_size: None, table_size: None }
    }

    /// Sets `backing-file`.
    #[must_use]
    pub fn backing_file(mut self, backing_file: impl Into<String>) -> Self {
        self.backing_file = Some(backing_file.into());
        self
    }

    /// Sets `backing-fmt`.
    #[must_use]
    pub fn backing_fmt(mut self, backing_fmt: impl Into<BlockdevDriver>) -> Self {
        self.backing_fmt = Some(backing_fmt.into());
        self
    }

    /// Sets `cluster-size`.
    #[must_use]
    #[inline]
    pub fn cluster_size(mut self, cluster_size: u64) -> Self {
        self.cluster_size = Some(cluster_size);
        self
    }

    /// Sets `table-size`.
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

/// The struct `BlockdevCreateOptionsRbd`, since QEMU 2.12.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevCreateOptionsRbd)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevCreateOptionsRbd {
    /// Member `location`.
    pub location: BlockdevOptionsRbd,
    /// Member `size`.
    pub size: u64,
    /// Member `cluster-size`.
    #[doc(alias = "cluster-size")]
    pub cluster_size: Option<u64>,
    /// Member `encrypt`, since QEMU 6.1.
    pub encrypt: Option<RbdEncryptionCreateOptions>,
}

impl BlockdevCreateOptionsRbd {
    /// With the mandatory members, no optional one set.
    pub fn new(location: impl Into<BlockdevOptionsRbd>, size: u64) -> Self {
        Self { location: location.into(), size, cluster_size: None, encrypt: None }
    }

    /// Sets `cluster-size`.
    #[must_use]
    #[inline]
    pub fn cluster_size(mut self, cluster_size: u64) -> Self {
        self.cluster_size = Some(cluster_size);
        self
    }

    /// Sets `encrypt`.
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

/// The enum `BlockdevVmdkSubformat`, since QEMU 4.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,BlockdevVmdkSubformat)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BlockdevVmdkSubformat {
    /// Value `monolithicSparse`.
    MonolithicSparse,
    /// Value `monolithicFlat`.
    MonolithicFlat,
    /// Value `twoGbMaxExtentSparse`.
    TwoGbMaxExtentSparse,
    /// Value `twoGbMaxExtentFlat`.
    TwoGbMaxExtentFlat,
    /// Value `streamOptimized`.
    StreamOptimized,
}

enumeration! { sent BlockdevVmdkSubformat {
    "monolithicSparse" MonolithicSparse,
    "monolithicFlat" MonolithicFlat,
    "twoGbMaxExtentSparse" TwoGbMaxExtentSparse,
    "twoGbMaxExtentFlat" TwoGbMaxExtentFlat,
    "streamOptimized" StreamOptimized,
} }

/// The enum `BlockdevVmdkAdapterType`, since QEMU 4.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,BlockdevVmdkAdapterType)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BlockdevVmdkAdapterType {
    /// Value `ide`.
    Ide,
    /// Value `buslogic`.
    Buslogic,
    /// Value `lsilogic`.
    Lsilogic,
    /// Value `legacyESX`.
    LegacyEsx,
}

enumeration! { sent BlockdevVmdkAdapterType {
    "ide" Ide,
    "buslogic" Buslogic,
    "lsilogic" Lsilogic,
    "legacyESX" LegacyEsx,
} }

/// The struct `BlockdevCreateOptionsVmdk`, since QEMU 4.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevCreateOptionsVmdk)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevCreateOptionsVmdk {
    /// Member `file`.
    pub file: BlockdevRef,
    /// Member `size`.
    pub size: u64,
    /// Member `extents`.
    pub extents: Option<Vec<BlockdevRef>>,
    /// Member `subformat`.
    pub subformat: Option<BlockdevVmdkSubformat>,
    /// Member `backing-file`.
    #[doc(alias = "backing-file")]
    pub backing_file: Option<String>,
    /// Member `adapter-type`.
    #[doc(alias = "adapter-type")]
    pub adapter_type: Option<BlockdevVmdkAdapterType>,
    /// Member `hwversion`.
    pub hwversion: Option<String>,
    /// Member `toolsversion`, since QEMU 6.2.
    pub toolsversion: Option<String>,
    /// Member `zeroed-grain`.
    #[doc(alias = "zeroed-grain")]
    pub zeroed_grain: Option<bool>,
}

impl BlockdevCreateOptionsVmdk {
    /// With the mandatory members, no optional one set.
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

    /// Sets `extents`.
    #[must_use]
    pub fn extents(mut self, extents: impl IntoIterator<Item = impl Into<BlockdevRef>>) -> Self {
        self.extents = Some(extents.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `subformat`.
    #[must_use]
    pub fn subformat(mut self, subformat: impl Into<BlockdevVmdkSubformat>) -> Self {
        self.subformat = Some(subformat.into());
        self
    }

    /// Sets `backing-file`.
    #[must_use]
    pub fn backing_file(mut self, backing_file: impl Into<String>) -> Self {
        self.backing_file = Some(backing_file.into());
        self
    }

    /// Sets `adapter-type`.
    #[must_use]
    pub fn adapter_type(mut self, adapter_type: impl Into<BlockdevVmdkAdapterType>) -> Self {
        self.adapter_type = Some(adapter_type.into());
        self
    }

    /// Sets `hwversion`.
    #[must_use]
    pub fn hwversion(mut self, hwversion: impl Into<String>) -> Self {
        self.hwversion = Some(hwversion.into());
        self
    }

    /// Sets `toolsversion`.
    #[must_use]
    pub fn toolsversion(mut self, toolsversion: impl Into<String>) -> Self {
        self.toolsversion = Some(toolsversion.into());
        self
    }

    /// Sets `zeroed-grain`.
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

/// The struct `BlockdevCreateOptionsSsh`, since QEMU 2.12.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevCreateOptionsSsh)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevCreateOptionsSsh {
    /// Member `location`.
    pub location: BlockdevOptionsSsh,
    /// Member `size`.
    pub size: u64,
}

impl BlockdevCreateOptionsSsh {
    /// With the mandatory members, no optional one set.
    pub fn new(location: impl Into<BlockdevOptionsSsh>, size: u64) -> Self {
        Self { location: location.into(), size }
    }
}

record! { sent BlockdevCreateOptionsSsh {
    location: "location" required,
    size: "size" required,
} }

/// The struct `BlockdevCreateOptionsVdi`, since QEMU 2.12.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevCreateOptionsVdi)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevCreateOptionsVdi {
    /// Member `file`.
    pub file: BlockdevRef,
    /// Member `size`.
    pub size: u64,
    /// Member `preallocation`.
    pub preallocation: Option<PreallocMode>,
}

impl BlockdevCreateOptionsVdi {
    /// With the mandatory members, no optional one set.
    pub fn new(file: impl Into<BlockdevRef>, size: u64) -> Self {
        Self { file: file.into(), size, preallocation: None }
    }

    /// Sets `preallocation`.
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

/// The enum `BlockdevVhdxSubformat`, since QEMU 2.12.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,BlockdevVhdxSubformat)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BlockdevVhdxSubformat {
    /// Value `dynamic`.
    Dynamic,
    /// Value `fixed`.
    Fixed,
}

enumeration! { sent BlockdevVhdxSubformat {
    "dynamic" Dynamic,
    "fixed" Fixed,
} }

/// The struct `BlockdevCreateOptionsVhdx`, since QEMU 2.12.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevCreateOptionsVhdx)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevCreateOptionsVhdx {
    /// Member `file`.
    pub file: BlockdevRef,
    /// Member `size`.
    pub size: u64,
    /// Member `log-size`.
    #[doc(alias = "log-size")]
    pub log_size: Option<u64>,
    /// Member `block-size`.
    #[doc(alias = "block-size")]
    pub block_size: Option<u64>,
    /// Member `subformat`.
    pub subformat: Option<BlockdevVhdxSubformat>,
    /// Member `block-state-zero`.
    #[doc(alias = "block-state-zero")]
    pub block_state_zero: Option<bool>,
}

impl BlockdevCreateOptionsVhdx {
    /// With the mandatory members, no optional one set.
    pub fn new(file: impl Into<BlockdevRef>, size: u64) -> Self {
        Self { file: file.into(), size, log_size: None, block_size: None, subformat: None, block_state_zero: None }
    }

    /// Sets `log-size`.
    #[must_use]
    #[inline]
    pub fn log_size(mut self, log_size: u64) -> Self {
        self.log_size = Some(log_size);
        self
    }

    /// Sets `block-size`.
    #[must_use]
    #[inline]
    pub fn block_size(mut self, block_size: u64) -> Self {
        self.block_size = Some(block_size);
        self
    }

    /// Sets `subformat`.
    #[must_use]
    pub fn subformat(mut self, subformat: impl Into<BlockdevVhdxSubformat>) -> Self {
        self.subformat = Some(subformat.into());
        self
    }

    /// Sets `block-state-zero`.
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

/// The enum `BlockdevVpcSubformat`, since QEMU 2.12.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,BlockdevVpcSubformat)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BlockdevVpcSubformat {
    /// Value `dynamic`.
    Dynamic,
    /// Value `fixed`.
    Fixed,
}

enumeration! { sent BlockdevVpcSubformat {
    "dynamic" Dynamic,
    "fixed" Fixed,
} }

/// The struct `BlockdevCreateOptionsVpc`, since QEMU 2.12.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevCreateOptionsVpc)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevCreateOptionsVpc {
    /// Member `file`.
    pub file: BlockdevRef,
    /// Member `size`.
    pub size: u64,
    /// Member `subformat`.
    pub subformat: Option<BlockdevVpcSubformat>,
    /// Member `force-size`.
    #[doc(alias = "force-size")]
    pub force_size: Option<bool>,
}

impl BlockdevCreateOptionsVpc {
    /// With the mandatory members, no optional one set.
    pub fn new(file: impl Into<BlockdevRef>, size: u64) -> Self {
        Self { file: file.into(), size, subformat: None, force_size: None }
    }

    /// Sets `subformat`.
    #[must_use]
    pub fn subformat(mut self, subformat: impl Into<BlockdevVpcSubformat>) -> Self {
        self.subformat = Some(subformat.into());
        self
    }

    /// Sets `force-size`.
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

/// The union `BlockdevCreateOptions`, since QEMU 2.12.
///
/// Its tag is `driver`, which [`BlockdevCreateOptionsBranch`] stands for.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevCreateOptions)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevCreateOptions {
    /// What `driver` is, and the members that come with it.
    pub branch: BlockdevCreateOptionsBranch,
}

impl BlockdevCreateOptions {
    /// With the mandatory members, no optional one set.
    pub fn new(branch: impl Into<BlockdevCreateOptionsBranch>) -> Self {
        Self { branch: branch.into() }
    }

    /// With the branch `blkdebug`.
    #[inline]
    pub fn blkdebug() -> Self {
        Self::new(BlockdevCreateOptionsBranch::Blkdebug)
    }

    /// With the branch `blklogwrites`.
    #[inline]
    pub fn blklogwrites() -> Self {
        Self::new(BlockdevCreateOptionsBranch::Blklogwrites)
    }

    /// With the branch `blkreplay`.
    #[inline]
    pub fn blkreplay() -> Self {
        Self::new(BlockdevCreateOptionsBranch::Blkreplay)
    }

    /// With the branch `blkverify`.
    #[inline]
    pub fn blkverify() -> Self {
        Self::new(BlockdevCreateOptionsBranch::Blkverify)
    }

    /// With the branch `bochs`.
    #[inline]
    pub fn bochs() -> Self {
        Self::new(BlockdevCreateOptionsBranch::Bochs)
    }

    /// With the branch `cloop`.
    #[inline]
    pub fn cloop() -> Self {
        Self::new(BlockdevCreateOptionsBranch::Cloop)
    }

    /// With the branch `compress`.
    #[inline]
    pub fn compress() -> Self {
        Self::new(BlockdevCreateOptionsBranch::Compress)
    }

    /// With the branch `copy-before-write`.
    #[inline]
    pub fn copy_before_write() -> Self {
        Self::new(BlockdevCreateOptionsBranch::CopyBeforeWrite)
    }

    /// With the branch `copy-on-read`.
    #[inline]
    pub fn copy_on_read() -> Self {
        Self::new(BlockdevCreateOptionsBranch::CopyOnRead)
    }

    /// With the branch `dmg`.
    #[inline]
    pub fn dmg() -> Self {
        Self::new(BlockdevCreateOptionsBranch::Dmg)
    }

    /// With the branch `file`.
    pub fn file(filename: impl Into<String>, size: u64) -> Self {
        Self::new(BlockdevCreateOptionsBranch::File(BlockdevCreateOptionsFile::new(filename, size)))
    }

    /// With the branch `snapshot-access`.
    #[inline]
    pub fn snapshot_access() -> Self {
        Self::new(BlockdevCreateOptionsBranch::SnapshotAccess)
    }

    /// With the branch `ftp`.
    #[inline]
    pub fn ftp() -> Self {
        Self::new(BlockdevCreateOptionsBranch::Ftp)
    }

    /// With the branch `ftps`.
    #[inline]
    pub fn ftps() -> Self {
        Self::new(BlockdevCreateOptionsBranch::Ftps)
    }

    /// With the branch `gluster`. **Deprecated** upstream.
    pub fn gluster(location: impl Into<BlockdevOptionsGluster>, size: u64) -> Self {
        Self::new(BlockdevCreateOptionsBranch::Gluster(BlockdevCreateOptionsGluster::new(location, size)))
    }

    /// With the branch `host_cdrom`.
    #[inline]
    pub fn host_cdrom() -> Self {
        Self::new(BlockdevCreateOptionsBranch::HostCdrom)
    }

    /// With the branch `host_device`.
    #[inline]
    pub fn host_device() -> Self {
        Self::new(BlockdevCreateOptionsBranch::HostDevice)
    }

    /// With the branch `http`.
    #[inline]
    pub fn http() -> Self {
        Self::new(BlockdevCreateOptionsBranch::Http)
    }

    /// With the branch `https`.
    #[inline]
    pub fn https() -> Self {
        Self::new(BlockdevCreateOptionsBranch::Https)
    }

    /// With the branch `io_uring`.
    #[inline]
    pub fn io_uring() -> Self {
        Self::new(BlockdevCreateOptionsBranch::IoUring)
    }

    /// With the branch `iscsi`.
    #[inline]
    pub fn iscsi() -> Self {
        Self::new(BlockdevCreateOptionsBranch::Iscsi)
    }

    /// With the branch `luks`.
    #[inline]
    pub fn luks(size: u64) -> Self {
        Self::new(BlockdevCreateOptionsBranch::Luks(BlockdevCreateOptionsLuks::new(size)))
    }

    /// With the branch `nbd`.
    #[inline]
    pub fn nbd() -> Self {
        Self::new(BlockdevCreateOptionsBranch::Nbd)
    }

    /// With the branch `nfs`.
    pub fn nfs(location: impl Into<BlockdevOptionsNfs>, size: u64) -> Self {
        Self::new(BlockdevCreateOptionsBranch::Nfs(BlockdevCreateOptionsNfs::new(location, size)))
    }

    /// With the branch `null-aio`.
    #[inline]
    pub fn null_aio() -> Self {
        Self::new(BlockdevCreateOptionsBranch::NullAio)
    }

    /// With the branch `null-co`.
    #[inline]
    pub fn null_co() -> Self {
        Self::new(BlockdevCreateOptionsBranch::NullCo)
    }

    /// With the branch `nvme`.
    #[inline]
    pub fn nvme() -> Self {
        Self::new(BlockdevCreateOptionsBranch::Nvme)
    }

    /// With the branch `nvme-io_uring`.
    #[inline]
    pub fn nvme_io_uring() -> Self {
        Self::new(BlockdevCreateOptionsBranch::NvmeIoUring)
    }

    /// With the branch `parallels`.
    pub fn parallels(file: impl Into<BlockdevRef>, size: u64) -> Self {
        Self::new(BlockdevCreateOptionsBranch::Parallels(BlockdevCreateOptionsParallels::new(file, size)))
    }

    /// With the branch `preallocate`.
    #[inline]
    pub fn preallocate() -> Self {
        Self::new(BlockdevCreateOptionsBranch::Preallocate)
    }

    /// With the branch `qcow`.
    pub fn qcow(file: impl Into<BlockdevRef>, size: u64) -> Self {
        Self::new(BlockdevCreateOptionsBranch::Qcow(BlockdevCreateOptionsQcow::new(file, size)))
    }

    /// With the branch `qcow2`.
    pub fn qcow2(file: impl Into<BlockdevRef>, size: u64) -> Self {
        Self::new(BlockdevCreateOptionsBranch::Qcow2(BlockdevCreateOptionsQcow2::new(file, size)))
    }

    /// With the branch `qed`.
    pub fn qed(file: impl Into<BlockdevRef>, size: u64) -> Self {
        Self::new(BlockdevCreateOptionsBranch::Qed(BlockdevCreateOptionsQed::new(file, size)))
    }

    /// With the branch `quorum`.
    #[inline]
    pub fn quorum() -> Self {
        Self::new(BlockdevCreateOptionsBranch::Quorum)
    }

    /// With the branch `raw`.
    #[inline]
    pub fn raw() -> Self {
        Self::new(BlockdevCreateOptionsBranch::Raw)
    }

    /// With the branch `rbd`.
    pub fn rbd(location: impl Into<BlockdevOptionsRbd>, size: u64) -> Self {
        Self::new(BlockdevCreateOptionsBranch::Rbd(BlockdevCreateOptionsRbd::new(location, size)))
    }

    /// With the branch `replication`.
    #[inline]
    pub fn replication() -> Self {
        Self::new(BlockdevCreateOptionsBranch::Replication)
    }

    /// With the branch `ssh`.
    pub fn ssh(location: impl Into<BlockdevOptionsSsh>, size: u64) -> Self {
        Self::new(BlockdevCreateOptionsBranch::Ssh(BlockdevCreateOptionsSsh::new(location, size)))
    }

    /// With the branch `throttle`.
    #[inline]
    pub fn throttle() -> Self {
        Self::new(BlockdevCreateOptionsBranch::Throttle)
    }

    /// With the branch `vdi`.
    pub fn vdi(file: impl Into<BlockdevRef>, size: u64) -> Self {
        Self::new(BlockdevCreateOptionsBranch::Vdi(BlockdevCreateOptionsVdi::new(file, size)))
    }

    /// With the branch `vhdx`.
    pub fn vhdx(file: impl Into<BlockdevRef>, size: u64) -> Self {
        Self::new(BlockdevCreateOptionsBranch::Vhdx(BlockdevCreateOptionsVhdx::new(file, size)))
    }

    /// With the branch `virtio-blk-vfio-pci`.
    #[inline]
    pub fn virtio_blk_vfio_pci() -> Self {
        Self::new(BlockdevCreateOptionsBranch::VirtioBlkVfioPci)
    }

    /// With the branch `virtio-blk-vhost-user`.
    #[inline]
    pub fn virtio_blk_vhost_user() -> Self {
        Self::new(BlockdevCreateOptionsBranch::VirtioBlkVhostUser)
    }

    /// With the branch `virtio-blk-vhost-vdpa`.
    #[inline]
    pub fn virtio_blk_vhost_vdpa() -> Self {
        Self::new(BlockdevCreateOptionsBranch::VirtioBlkVhostVdpa)
    }

    /// With the branch `vmdk`.
    pub fn vmdk(file: impl Into<BlockdevRef>, size: u64) -> Self {
        Self::new(BlockdevCreateOptionsBranch::Vmdk(BlockdevCreateOptionsVmdk::new(file, size)))
    }

    /// With the branch `vpc`.
    pub fn vpc(file: impl Into<BlockdevRef>, size: u64) -> Self {
        Self::new(BlockdevCreateOptionsBranch::Vpc(BlockdevCreateOptionsVpc::new(file, size)))
    }

    /// With the branch `vvfat`.
    #[inline]
    pub fn vvfat() -> Self {
        Self::new(BlockdevCreateOptionsBranch::Vvfat)
    }
}

/// The branches of [`BlockdevCreateOptions`], by the value of `driver`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BlockdevCreateOptionsBranch {
    /// Branch `blkdebug`.
    Blkdebug,
    /// Branch `blklogwrites`.
    Blklogwrites,
    /// Branch `blkreplay`.
    Blkreplay,
    /// Branch `blkverify`.
    Blkverify,
    /// Branch `bochs`.
    Bochs,
    /// Branch `cloop`.
    Cloop,
    /// Branch `compress`.
    Compress,
    /// Branch `copy-before-write`.
    CopyBeforeWrite,
    /// Branch `copy-on-read`.
    CopyOnRead,
    /// Branch `dmg`.
    Dmg,
    /// Branch `file`.
    File(BlockdevCreateOptionsFile),
    /// Branch `snapshot-access`.
    SnapshotAccess,
    /// Branch `ftp`.
    Ftp,
    /// Branch `ftps`.
    Ftps,
    /// Branch `gluster`. **Deprecated** upstream.
    Gluster(BlockdevCreateOptionsGluster),
    /// Branch `host_cdrom`.
    HostCdrom,
    /// Branch `host_device`.
    HostDevice,
    /// Branch `http`.
    Http,
    /// Branch `https`.
    Https,
    /// Branch `io_uring`.
    IoUring,
    /// Branch `iscsi`.
    Iscsi,
    /// Branch `luks`.
    Luks(BlockdevCreateOptionsLuks),
    /// Branch `nbd`.
    Nbd,
    /// Branch `nfs`.
    Nfs(BlockdevCreateOptionsNfs),
    /// Branch `null-aio`.
    NullAio,
    /// Branch `null-co`.
    NullCo,
    /// Branch `nvme`.
    Nvme,
    /// Branch `nvme-io_uring`.
    NvmeIoUring,
    /// Branch `parallels`.
    Parallels(BlockdevCreateOptionsParallels),
    /// Branch `preallocate`.
    Preallocate,
    /// Branch `qcow`.
    Qcow(BlockdevCreateOptionsQcow),
    /// Branch `qcow2`.
    Qcow2(BlockdevCreateOptionsQcow2),
    /// Branch `qed`.
    Qed(BlockdevCreateOptionsQed),
    /// Branch `quorum`.
    Quorum,
    /// Branch `raw`.
    Raw,
    /// Branch `rbd`.
    Rbd(BlockdevCreateOptionsRbd),
    /// Branch `replication`.
    Replication,
    /// Branch `ssh`.
    Ssh(BlockdevCreateOptionsSsh),
    /// Branch `throttle`.
    Throttle,
    /// Branch `vdi`.
    Vdi(BlockdevCreateOptionsVdi),
    /// Branch `vhdx`.
    Vhdx(BlockdevCreateOptionsVhdx),
    /// Branch `virtio-blk-vfio-pci`.
    VirtioBlkVfioPci,
    /// Branch `virtio-blk-vhost-user`.
    VirtioBlkVhostUser,
    /// Branch `virtio-blk-vhost-vdpa`.
    VirtioBlkVhostVdpa,
    /// Branch `vmdk`.
    Vmdk(BlockdevCreateOptionsVmdk),
    /// Branch `vpc`.
    Vpc(BlockdevCreateOptionsVpc),
    /// Branch `vvfat`.
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

/// The struct `BlockdevAmendOptionsLUKS`, since QEMU 5.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevAmendOptionsLUKS)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevAmendOptionsLuks {
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

impl BlockdevAmendOptionsLuks {
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

record! { sent BlockdevAmendOptionsLuks {
    state: "state" required,
    new_secret: "new-secret" optional,
    old_secret: "old-secret" optional,
    keyslot: "keyslot" optional,
    iter_time: "iter-time" optional,
    secret: "secret" optional,
} }

/// The struct `BlockdevAmendOptionsQcow2`, since QEMU 5.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevAmendOptionsQcow2)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BlockdevAmendOptionsQcow2 {
    /// Member `encrypt`.
    pub encrypt: Option<QCryptoBlockAmendOptions>,
}

impl BlockdevAmendOptionsQcow2 {
    /// With no member set.
    #[inline]
    pub fn new() -> Self {
        Self { encrypt: None }
    }

    /// Sets `encrypt`.
    #[must_use]
    pub fn encrypt(mut self, encrypt: impl Into<QCryptoBlockAmendOptions>) -> Self {
        self.encrypt = Some(encrypt.into());
        self
    }
}

record! { sent BlockdevAmendOptionsQcow2 {
    encrypt: "encrypt" optional,
} }

/// The union `BlockdevAmendOptions`, since QEMU 5.1.
///
/// Its tag is `driver`, which [`BlockdevAmendOptionsBranch`] stands for.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevAmendOptions)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevAmendOptions {
    /// What `driver` is, and the members that come with it.
    pub branch: BlockdevAmendOptionsBranch,
}

impl BlockdevAmendOptions {
    /// With the mandatory members, no optional one set.
    pub fn new(branch: impl Into<BlockdevAmendOptionsBranch>) -> Self {
        Self { branch: branch.into() }
    }

    /// With the branch `blkdebug`.
    #[inline]
    pub fn blkdebug() -> Self {
        Self::new(BlockdevAmendOptionsBranch::Blkdebug)
    }

    /// With the branch `blklogwrites`.
    #[inline]
    pub fn blklogwrites() -> Self {
        Self::new(BlockdevAmendOptionsBranch::Blklogwrites)
    }

    /// With the branch `blkreplay`.
    #[inline]
    pub fn blkreplay() -> Self {
        Self::new(BlockdevAmendOptionsBranch::Blkreplay)
    }

    /// With the branch `blkverify`.
    #[inline]
    pub fn blkverify() -> Self {
        Self::new(BlockdevAmendOptionsBranch::Blkverify)
    }

    /// With the branch `bochs`.
    #[inline]
    pub fn bochs() -> Self {
        Self::new(BlockdevAmendOptionsBranch::Bochs)
    }

    /// With the branch `cloop`.
    #[inline]
    pub fn cloop() -> Self {
        Self::new(BlockdevAmendOptionsBranch::Cloop)
    }

    /// With the branch `compress`.
    #[inline]
    pub fn compress() -> Self {
        Self::new(BlockdevAmendOptionsBranch::Compress)
    }

    /// With the branch `copy-before-write`.
    #[inline]
    pub fn copy_before_write() -> Self {
        Self::new(BlockdevAmendOptionsBranch::CopyBeforeWrite)
    }

    /// With the branch `copy-on-read`.
    #[inline]
    pub fn copy_on_read() -> Self {
        Self::new(BlockdevAmendOptionsBranch::CopyOnRead)
    }

    /// With the branch `dmg`.
    #[inline]
    pub fn dmg() -> Self {
        Self::new(BlockdevAmendOptionsBranch::Dmg)
    }

    /// With the branch `file`.
    #[inline]
    pub fn file() -> Self {
        Self::new(BlockdevAmendOptionsBranch::File)
    }

    /// With the branch `snapshot-access`.
    #[inline]
    pub fn snapshot_access() -> Self {
        Self::new(BlockdevAmendOptionsBranch::SnapshotAccess)
    }

    /// With the branch `ftp`.
    #[inline]
    pub fn ftp() -> Self {
        Self::new(BlockdevAmendOptionsBranch::Ftp)
    }

    /// With the branch `ftps`.
    #[inline]
    pub fn ftps() -> Self {
        Self::new(BlockdevAmendOptionsBranch::Ftps)
    }

    /// With the branch `gluster`. **Deprecated** upstream.
    #[inline]
    pub fn gluster() -> Self {
        Self::new(BlockdevAmendOptionsBranch::Gluster)
    }

    /// With the branch `host_cdrom`.
    #[inline]
    pub fn host_cdrom() -> Self {
        Self::new(BlockdevAmendOptionsBranch::HostCdrom)
    }

    /// With the branch `host_device`.
    #[inline]
    pub fn host_device() -> Self {
        Self::new(BlockdevAmendOptionsBranch::HostDevice)
    }

    /// With the branch `http`.
    #[inline]
    pub fn http() -> Self {
        Self::new(BlockdevAmendOptionsBranch::Http)
    }

    /// With the branch `https`.
    #[inline]
    pub fn https() -> Self {
        Self::new(BlockdevAmendOptionsBranch::Https)
    }

    /// With the branch `io_uring`.
    #[inline]
    pub fn io_uring() -> Self {
        Self::new(BlockdevAmendOptionsBranch::IoUring)
    }

    /// With the branch `iscsi`.
    #[inline]
    pub fn iscsi() -> Self {
        Self::new(BlockdevAmendOptionsBranch::Iscsi)
    }

    /// With the branch `luks`.
    pub fn luks(state: impl Into<QCryptoBlockLuksKeyslotState>) -> Self {
        Self::new(BlockdevAmendOptionsBranch::Luks(BlockdevAmendOptionsLuks::new(state)))
    }

    /// With the branch `nbd`.
    #[inline]
    pub fn nbd() -> Self {
        Self::new(BlockdevAmendOptionsBranch::Nbd)
    }

    /// With the branch `nfs`.
    #[inline]
    pub fn nfs() -> Self {
        Self::new(BlockdevAmendOptionsBranch::Nfs)
    }

    /// With the branch `null-aio`.
    #[inline]
    pub fn null_aio() -> Self {
        Self::new(BlockdevAmendOptionsBranch::NullAio)
    }

    /// With the branch `null-co`.
    #[inline]
    pub fn null_co() -> Self {
        Self::new(BlockdevAmendOptionsBranch::NullCo)
    }

    /// With the branch `nvme`.
    #[inline]
    pub fn nvme() -> Self {
        Self::new(BlockdevAmendOptionsBranch::Nvme)
    }

    /// With the branch `nvme-io_uring`.
    #[inline]
    pub fn nvme_io_uring() -> Self {
        Self::new(BlockdevAmendOptionsBranch::NvmeIoUring)
    }

    /// With the branch `parallels`.
    #[inline]
    pub fn parallels() -> Self {
        Self::new(BlockdevAmendOptionsBranch::Parallels)
    }

    /// With the branch `preallocate`.
    #[inline]
    pub fn preallocate() -> Self {
        Self::new(BlockdevAmendOptionsBranch::Preallocate)
    }

    /// With the branch `qcow`.
    #[inline]
    pub fn qcow() -> Self {
        Self::new(BlockdevAmendOptionsBranch::Qcow)
    }

    /// With the branch `qcow2`.
    #[inline]
    pub fn qcow2() -> Self {
        Self::new(BlockdevAmendOptionsBranch::Qcow2(BlockdevAmendOptionsQcow2::new()))
    }

    /// With the branch `qed`.
    #[inline]
    pub fn qed() -> Self {
        Self::new(BlockdevAmendOptionsBranch::Qed)
    }

    /// With the branch `quorum`.
    #[inline]
    pub fn quorum() -> Self {
        Self::new(BlockdevAmendOptionsBranch::Quorum)
    }

    /// With the branch `raw`.
    #[inline]
    pub fn raw() -> Self {
        Self::new(BlockdevAmendOptionsBranch::Raw)
    }

    /// With the branch `rbd`.
    #[inline]
    pub fn rbd() -> Self {
        Self::new(BlockdevAmendOptionsBranch::Rbd)
    }

    /// With the branch `replication`.
    #[inline]
    pub fn replication() -> Self {
        Self::new(BlockdevAmendOptionsBranch::Replication)
    }

    /// With the branch `ssh`.
    #[inline]
    pub fn ssh() -> Self {
        Self::new(BlockdevAmendOptionsBranch::Ssh)
    }

    /// With the branch `throttle`.
    #[inline]
    pub fn throttle() -> Self {
        Self::new(BlockdevAmendOptionsBranch::Throttle)
    }

    /// With the branch `vdi`.
    #[inline]
    pub fn vdi() -> Self {
        Self::new(BlockdevAmendOptionsBranch::Vdi)
    }

    /// With the branch `vhdx`.
    #[inline]
    pub fn vhdx() -> Self {
        Self::new(BlockdevAmendOptionsBranch::Vhdx)
    }

    /// With the branch `virtio-blk-vfio-pci`.
    #[inline]
    pub fn virtio_blk_vfio_pci() -> Self {
        Self::new(BlockdevAmendOptionsBranch::VirtioBlkVfioPci)
    }

    /// With the branch `virtio-blk-vhost-user`.
    #[inline]
    pub fn virtio_blk_vhost_user() -> Self {
        Self::new(BlockdevAmendOptionsBranch::VirtioBlkVhostUser)
    }

    /// With the branch `virtio-blk-vhost-vdpa`.
    #[inline]
    pub fn virtio_blk_vhost_vdpa() -> Self {
        Self::new(BlockdevAmendOptionsBranch::VirtioBlkVhostVdpa)
    }

    /// With the branch `vmdk`.
    #[inline]
    pub fn vmdk() -> Self {
        Self::new(BlockdevAmendOptionsBranch::Vmdk)
    }

    /// With the branch `vpc`.
    #[inline]
    pub fn vpc() -> Self {
        Self::new(BlockdevAmendOptionsBranch::Vpc)
    }

    /// With the branch `vvfat`.
    #[inline]
    pub fn vvfat() -> Self {
        Self::new(BlockdevAmendOptionsBranch::Vvfat)
    }
}

/// The branches of [`BlockdevAmendOptions`], by the value of `driver`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BlockdevAmendOptionsBranch {
    /// Branch `blkdebug`.
    Blkdebug,
    /// Branch `blklogwrites`.
    Blklogwrites,
    /// Branch `blkreplay`.
    Blkreplay,
    /// Branch `blkverify`.
    Blkverify,
    /// Branch `bochs`.
    Bochs,
    /// Branch `cloop`.
    Cloop,
    /// Branch `compress`.
    Compress,
    /// Branch `copy-before-write`.
    CopyBeforeWrite,
    /// Branch `copy-on-read`.
    CopyOnRead,
    /// Branch `dmg`.
    Dmg,
    /// Branch `file`.
    File,
    /// Branch `snapshot-access`.
    SnapshotAccess,
    /// Branch `ftp`.
    Ftp,
    /// Branch `ftps`.
    Ftps,
    /// Branch `gluster`. **Deprecated** upstream.
    Gluster,
    /// Branch `host_cdrom`.
    HostCdrom,
    /// Branch `host_device`.
    HostDevice,
    /// Branch `http`.
    Http,
    /// Branch `https`.
    Https,
    /// Branch `io_uring`.
    IoUring,
    /// Branch `iscsi`.
    Iscsi,
    /// Branch `luks`.
    Luks(BlockdevAmendOptionsLuks),
    /// Branch `nbd`.
    Nbd,
    /// Branch `nfs`.
    Nfs,
    /// Branch `null-aio`.
    NullAio,
    /// Branch `null-co`.
    NullCo,
    /// Branch `nvme`.
    Nvme,
    /// Branch `nvme-io_uring`.
    NvmeIoUring,
    /// Branch `parallels`.
    Parallels,
    /// Branch `preallocate`.
    Preallocate,
    /// Branch `qcow`.
    Qcow,
    /// Branch `qcow2`.
    Qcow2(BlockdevAmendOptionsQcow2),
    /// Branch `qed`.
    Qed,
    /// Branch `quorum`.
    Quorum,
    /// Branch `raw`.
    Raw,
    /// Branch `rbd`.
    Rbd,
    /// Branch `replication`.
    Replication,
    /// Branch `ssh`.
    Ssh,
    /// Branch `throttle`.
    Throttle,
    /// Branch `vdi`.
    Vdi,
    /// Branch `vhdx`.
    Vhdx,
    /// Branch `virtio-blk-vfio-pci`.
    VirtioBlkVfioPci,
    /// Branch `virtio-blk-vhost-user`.
    VirtioBlkVhostUser,
    /// Branch `virtio-blk-vhost-vdpa`.
    VirtioBlkVhostVdpa,
    /// Branch `vmdk`.
    Vmdk,
    /// Branch `vpc`.
    Vpc,
    /// Branch `vvfat`.
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

/// The enum `BlockErrorAction`, since QEMU 2.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,BlockErrorAction)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BlockErrorAction {
    /// Value `ignore`.
    Ignore,
    /// Value `report`.
    Report,
    /// Value `stop`.
    Stop,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { received BlockErrorAction {
    "ignore" Ignore,
    "report" Report,
    "stop" Stop,
} open }

/// The enum `PreallocMode`, since QEMU 2.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,PreallocMode)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PreallocMode {
    /// Value `off`.
    Off,
    /// Value `metadata`.
    Metadata,
    /// Value `falloc`.
    Falloc,
    /// Value `full`.
    Full,
}

enumeration! { sent PreallocMode {
    "off" Off,
    "metadata" Metadata,
    "falloc" Falloc,
    "full" Full,
} }

/// The enum `QuorumOpType`, since QEMU 2.6.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,QuorumOpType)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QuorumOpType {
    /// Value `read`.
    Read,
    /// Value `write`.
    Write,
    /// Value `flush`.
    Flush,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { received QuorumOpType {
    "read" Read,
    "write" Write,
    "flush" Flush,
} open }

/// The struct `BlockdevSnapshotInternal`, since QEMU 1.7.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,BlockdevSnapshotInternal)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockdevSnapshotInternal {
    /// Member `device`.
    pub device: String,
    /// Member `name`.
    pub name: String,
}

impl BlockdevSnapshotInternal {
    /// With the mandatory members, no optional one set.
    pub fn new(device: impl Into<String>, name: impl Into<String>) -> Self {
        Self { device: device.into(), name: name.into() }
    }
}

record! { sent BlockdevSnapshotInternal {
    device: "device" required,
    name: "name" required,
} }

/// The struct `DummyBlockCoreForceArrays`, since QEMU 8.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,DummyBlockCoreForceArrays)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DummyBlockCoreForceArrays {
    /// Member `unused-block-graph-info`.
    #[doc(alias = "unused-block-graph-info")]
    pub unused_block_graph_info: Vec<BlockGraphInfo>,
    /// Members that this type does not know.
    pub extra: Extra,
}

impl DummyBlockCoreForceArrays {
    /// With the mandatory members, no optional one set.
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
        /// With no member set.
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
        /// Member `query-nodes`, since QEMU 2.3.
        #[doc(alias = "query-nodes")]
        pub query_nodes: Option<bool>,
    }

    impl QueryBlockstats {
        /// With no member set.
        #[inline]
        pub fn new() -> Self {
            Self { query_nodes: None }
        }

        /// Sets `query-nodes`.
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
        /// With no member set.
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
        /// Member `device`.
        pub device: Option<String>,
        /// Member `node-name`, since QEMU 2.0.
        #[doc(alias = "node-name")]
        pub node_name: Option<String>,
        /// Member `size`.
        pub size: i64,
    }

    impl BlockResize {
        /// With the mandatory members, no optional one set.
        #[inline]
        pub fn new(size: i64) -> Self {
            Self { device: None, node_name: None, size }
        }

        /// Sets `device`.
        #[must_use]
        pub fn device(mut self, device: impl Into<String>) -> Self {
            self.device = Some(device.into());
            self
        }

        /// Sets `node-name`.
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
        /// Member `device`.
        pub device: Option<String>,
        /// Member `node-name`, since QEMU 2.0.
        #[doc(alias = "node-name")]
        pub node_name: Option<String>,
        /// Member `snapshot-file`.
        #[doc(alias = "snapshot-file")]
        pub snapshot_file: String,
        /// Member `snapshot-node-name`, since QEMU 2.0.
        #[doc(alias = "snapshot-node-name")]
        pub snapshot_node_name: Option<String>,
        /// Member `format`.
        pub format: Option<String>,
        /// Member `mode`.
        pub mode: Option<types::NewImageMode>,
    }

    impl BlockdevSnapshotSync {
        /// With the mandatory members, no optional one set.
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

        /// Sets `device`.
        #[must_use]
        pub fn device(mut self, device: impl Into<String>) -> Self {
            self.device = Some(device.into());
            self
        }

        /// Sets `node-name`.
        #[must_use]
        pub fn node_name(mut self, node_name: impl Into<String>) -> Self {
            self.node_name = Some(node_name.into());
            self
        }

        /// Sets `snapshot-node-name`.
        #[must_use]
        pub fn snapshot_node_name(mut self, snapshot_node_name: impl Into<String>) -> Self {
            self.snapshot_node_name = Some(snapshot_node_name.into());
            self
        }

        /// Sets `format`.
        #[must_use]
        pub fn format(mut self, format: impl Into<String>) -> Self {
            self.format = Some(format.into());
            self
        }

        /// Sets `mode`.
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
        /// Member `node`.
        pub node: String,
        /// Member `overlay`.
        pub overlay: String,
    }

    impl BlockdevSnapshot {
        /// With the mandatory members, no optional one set.
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
        /// Member `device`.
        pub device: String,
        /// Member `image-node-name`.
        #[doc(alias = "image-node-name")]
        pub image_node_name: String,
        /// Member `backing-file`.
        #[doc(alias = "backing-file")]
        pub backing_file: String,
    }

    impl ChangeBackingFile {
        /// With the mandatory members, no optional one set.
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
        /// Member `job-id`, since QEMU 2.7.
        #[doc(alias = "job-id")]
        pub job_id: Option<String>,
        /// Member `device`.
        pub device: String,
        /// Member `base-node`, since QEMU 3.1.
        #[doc(alias = "base-node")]
        pub base_node: Option<String>,
        /// Member `base`. **Deprecated** upstream.
        pub base: Option<String>,
        /// Member `top-node`, since QEMU 3.1.
        #[doc(alias = "top-node")]
        pub top_node: Option<String>,
        /// Member `top`. **Deprecated** upstream.
        pub top: Option<String>,
        /// Member `backing-file`, since QEMU 2.1.
        #[doc(alias = "backing-file")]
        pub backing_file: Option<String>,
        /// Member `backing-mask-protocol`, since QEMU 9.0.
        #[doc(alias = "backing-mask-protocol")]
        pub backing_mask_protocol: Option<bool>,
        /// Member `speed`.
        pub speed: Option<i64>,
        /// Member `on-error`, since QEMU 5.0.
        #[doc(alias = "on-error")]
        pub on_error: Option<types::BlockdevOnError>,
        /// Member `filter-node-name`, since QEMU 2.9.
        #[doc(alias = "filter-node-name")]
        pub filter_node_name: Option<String>,
        /// Member `auto-finalize`, since QEMU 3.1.
        #[doc(alias = "auto-finalize")]
        pub auto_finalize: Option<bool>,
        /// Member `auto-dismiss`, since QEMU 3.1.
        #[doc(alias = "auto-dismiss")]
        pub auto_dismiss: Option<bool>,
    }

    impl BlockCommit {
        /// With the mandatory members, no optional one set.
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

        /// Sets `job-id`.
        #[must_use]
        pub fn job_id(mut self, job_id: impl Into<String>) -> Self {
            self.job_id = Some(job_id.into());
            self
        }

        /// Sets `base-node`.
        #[must_use]
        pub fn base_node(mut self, base_node: impl Into<String>) -> Self {
            self.base_node = Some(base_node.into());
            self
        }

        /// Sets `base`.
        #[deprecated = "deprecated by QEMU 5.0; use `base-node`"]
        #[must_use]
        pub fn base(mut self, base: impl Into<String>) -> Self {
            self.base = Some(base.into());
            self
        }

        /// Sets `top-node`.
        #[must_use]
        pub fn top_node(mut self, top_node: impl Into<String>) -> Self {
            self.top_node = Some(top_node.into());
            self
        }

        /// Sets `top`.
        #[deprecated = "deprecated by QEMU 5.0; use `top-node`"]
        #[must_use]
        pub fn top(mut self, top: impl Into<String>) -> Self {
            self.top = Some(top.into());
            self
        }

        /// Sets `backing-file`.
        #[must_use]
        pub fn backing_file(mut self, backing_file: impl Into<String>) -> Self {
            self.backing_file = Some(backing_file.into());
            self
        }

        /// Sets `backing-mask-protocol`.
        #[must_use]
        #[inline]
        pub fn backing_mask_protocol(mut self, backing_mask_protocol: bool) -> Self {
            self.backing_mask_protocol = Some(backing_mask_protocol);
            self
        }

        /// Sets `speed`.
        #[must_use]
        #[inline]
        pub fn speed(mut self, speed: i64) -> Self {
            self.speed = Some(speed);
            self
        }

        /// Sets `on-error`.
        #[must_use]
        pub fn on_error(mut self, on_error: impl Into<types::BlockdevOnError>) -> Self {
            self.on_error = Some(on_error.into());
            self
        }

        /// Sets `filter-node-name`.
        #[must_use]
        pub fn filter_node_name(mut self, filter_node_name: impl Into<String>) -> Self {
            self.filter_node_name = Some(filter_node_name.into());
            self
        }

        /// Sets `auto-finalize`.
        #[must_use]
        #[inline]
        pub fn auto_finalize(mut self, auto_finalize: bool) -> Self {
            self.auto_finalize = Some(auto_finalize);
            self
        }

        /// Sets `auto-dismiss`.
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
        /// With its arguments.
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
        /// With its arguments.
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
        /// Member `flat`, since QEMU 5.0.
        pub flat: Option<bool>,
    }

    impl QueryNamedBlockNodes {
        /// With no member set.
        #[inline]
        pub fn new() -> Self {
            Self { flat: None }
        }

        /// Sets `flat`.
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
        /// With no member set.
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
        /// With its arguments.
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
        /// Member `node`.
        pub node: String,
        /// Member `name`.
        pub name: String,
        /// Member `granularity`.
        pub granularity: Option<u32>,
        /// Member `persistent`, since QEMU 2.10.
        pub persistent: Option<bool>,
        /// Member `disabled`, since QEMU 4.0.
        pub disabled: Option<bool>,
    }

    impl BlockDirtyBitmapAdd {
        /// With the mandatory members, no optional one set.
        pub fn new(node: impl Into<String>, name: impl Into<String>) -> Self {
            Self { node: node.into(), name: name.into(), granularity: None, persistent: None, disabled: None }
        }

        /// Sets `granularity`.
        #[must_use]
        #[inline]
        pub fn granularity(mut self, granularity: u32) -> Self {
            self.granularity = Some(granularity);
            self
        }

        /// Sets `persistent`.
        #[must_use]
        #[inline]
        pub fn persistent(mut self, persistent: bool) -> Self {
            self.persistent = Some(persistent);
            self
        }

        /// Sets `disabled`.
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
        /// Member `node`.
        pub node: String,
        /// Member `name`.
        pub name: String,
    }

    impl BlockDirtyBitmapRemove {
        /// With the mandatory members, no optional one set.
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
        /// Member `node`.
        pub node: String,
        /// Member `name`.
        pub name: String,
    }

    impl BlockDirtyBitmapClear {
        /// With the mandatory members, no optional one set.
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
        /// Member `node`.
        pub node: String,
        /// Member `name`.
        pub name: String,
    }

    impl BlockDirtyBitmapEnable {
        /// With the mandatory members, no optional one set.
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
        /// Member `node`.
        pub node: String,
        /// Member `name`.
        pub name: String,
    }

    impl BlockDirtyBitmapDisable {
        /// With the mandatory members, no optional one set.
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
        /// Member `node`.
        pub node: String,
        /// Member `target`.
        pub target: String,
        /// Member `bitmaps`.
        pub bitmaps: Vec<types::BlockDirtyBitmapOrStr>,
    }

    impl BlockDirtyBitmapMerge {
        /// With the mandatory members, no optional one set.
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
        /// Member `node`.
        pub node: String,
        /// Member `name`.
        pub name: String,
    }

    impl XDebugBlockDirtyBitmapSha256 {
        /// With the mandatory members, no optional one set.
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
        /// Member `job-id`, since QEMU 2.7.
        #[doc(alias = "job-id")]
        pub job_id: Option<String>,
        /// Member `device`.
        pub device: String,
        /// Member `target`.
        pub target: String,
        /// Member `replaces`.
        pub replaces: Option<String>,
        /// Member `sync`.
        pub sync: types::MirrorSyncMode,
        /// Member `speed`.
        pub speed: Option<i64>,
        /// Member `granularity`.
        pub granularity: Option<u32>,
        /// Member `buf-size`.
        #[doc(alias = "buf-size")]
        pub buf_size: Option<i64>,
        /// Member `on-source-error`.
        #[doc(alias = "on-source-error")]
        pub on_source_error: Option<types::BlockdevOnError>,
        /// Member `on-target-error`.
        #[doc(alias = "on-target-error")]
        pub on_target_error: Option<types::BlockdevOnError>,
        /// Member `filter-node-name`, since QEMU 2.9.
        #[doc(alias = "filter-node-name")]
        pub filter_node_name: Option<String>,
        /// Member `copy-mode`, since QEMU 3.0.
        #[doc(alias = "copy-mode")]
        pub copy_mode: Option<types::MirrorCopyMode>,
        /// Member `auto-finalize`, since QEMU 3.1.
        #[doc(alias = "auto-finalize")]
        pub auto_finalize: Option<bool>,
        /// Member `auto-dismiss`, since QEMU 3.1.
        #[doc(alias = "auto-dismiss")]
        pub auto_dismiss: Option<bool>,
        /// Member `target-is-zero`, since QEMU 10.1.
        #[doc(alias = "target-is-zero")]
        pub target_is_zero: Option<bool>,
    }

    impl BlockdevMirror {
        /// With the mandatory members, no optional one set.
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

        /// Sets `job-id`.
        #[must_use]
        pub fn job_id(mut self, job_id: impl Into<String>) -> Self {
            self.job_id = Some(job_id.into());
            self
        }

        /// Sets `replaces`.
        #[must_use]
        pub fn replaces(mut self, replaces: impl Into<String>) -> Self {
            self.replaces = Some(replaces.into());
            self
        }

        /// Sets `speed`.
        #[must_use]
        #[inline]
        pub fn speed(mut self, speed: i64) -> Self {
            self.speed = Some(speed);
            self
        }

        /// Sets `granularity`.
        #[must_use]
        #[inline]
        pub fn granularity(mut self, granularity: u32) -> Self {
            self.granularity = Some(granularity);
            self
        }

        /// Sets `buf-size`.
        #[must_use]
        #[inline]
        pub fn buf_size(mut self, buf_size: i64) -> Self {
            self.buf_size = Some(buf_size);
            self
        }

        /// Sets `on-source-error`.
        #[must_use]
        pub fn on_source_error(mut self, on_source_error: impl Into<types::BlockdevOnError>) -> Self {
            self.on_source_error = Some(on_source_error.into());
            self
        }

        /// Sets `on-target-error`.
        #[must_use]
        pub fn on_target_error(mut self, on_target_error: impl Into<types::BlockdevOnError>) -> Self {
            self.on_target_error = Some(on_target_error.into());
            self
        }

        /// Sets `filter-node-name`.
        #[must_use]
        pub fn filter_node_name(mut self, filter_node_name: impl Into<String>) -> Self {
            self.filter_node_name = Some(filter_node_name.into());
            self
        }

        /// Sets `copy-mode`.
        #[must_use]
        pub fn copy_mode(mut self, copy_mode: impl Into<types::MirrorCopyMode>) -> Self {
            self.copy_mode = Some(copy_mode.into());
            self
        }

        /// Sets `auto-finalize`.
        #[must_use]
        #[inline]
        pub fn auto_finalize(mut self, auto_finalize: bool) -> Self {
            self.auto_finalize = Some(auto_finalize);
            self
        }

        /// Sets `auto-dismiss`.
        #[must_use]
        #[inline]
        pub fn auto_dismiss(mut self, auto_dismiss: bool) -> Self {
            self.auto_dismiss = Some(auto_dismiss);
            self
        }

        /// Sets `target-is-zero`.
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
        /// Member `job-id`, since QEMU 2.7.
        #[doc(alias = "job-id")]
        pub job_id: Option<String>,
        /// Member `device`.
        pub device: String,
        /// Member `base`.
        pub base: Option<String>,
        /// Member `base-node`, since QEMU 2.8.
        #[doc(alias = "base-node")]
        pub base_node: Option<String>,
        /// Member `backing-file`, since QEMU 2.1.
        #[doc(alias = "backing-file")]
        pub backing_file: Option<String>,
        /// Member `backing-mask-protocol`, since QEMU 9.0.
        #[doc(alias = "backing-mask-protocol")]
        pub backing_mask_protocol: Option<bool>,
        /// Member `bottom`, since QEMU 6.0.
        pub bottom: Option<String>,
        /// Member `speed`.
        pub speed: Option<i64>,
        /// Member `on-error`, since QEMU 1.3.
        #[doc(alias = "on-error")]
        pub on_error: Option<types::BlockdevOnError>,
        /// Member `filter-node-name`, since QEMU 6.0.
        #[doc(alias = "filter-node-name")]
        pub filter_node_name: Option<String>,
        /// Member `auto-finalize`, since QEMU 3.1.
        #[doc(alias = "auto-finalize")]
        pub auto_finalize: Option<bool>,
        /// Member `auto-dismiss`, since QEMU 3.1.
        #[doc(alias = "auto-dismiss")]
        pub auto_dismiss: Option<bool>,
    }

    impl BlockStream {
        /// With the mandatory members, no optional one set.
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

        /// Sets `job-id`.
        #[must_use]
        pub fn job_id(mut self, job_id: impl Into<String>) -> Self {
            self.job_id = Some(job_id.into());
            self
        }

        /// Sets `base`.
        #[must_use]
        pub fn base(mut self, base: impl Into<String>) -> Self {
            self.base = Some(base.into());
            self
        }

        /// Sets `base-node`.
        #[must_use]
        pub fn base_node(mut self, base_node: impl Into<String>) -> Self {
            self.base_node = Some(base_node.into());
            self
        }

        /// Sets `backing-file`.
        #[must_use]
        pub fn backing_file(mut self, backing_file: impl Into<String>) -> Self {
            self.backing_file = Some(backing_file.into());
            self
        }

        /// Sets `backing-mask-protocol`.
        #[must_use]
        #[inline]
        pub fn backing_mask_protocol(mut self, backing_mask_protocol: bool) -> Self {
            self.backing_mask_protocol = Some(backing_mask_protocol);
            self
        }

        /// Sets `bottom`.
        #[must_use]
        pub fn bottom(mut self, bottom: impl Into<String>) -> Self {
            self.bottom = Some(bottom.into());
            self
        }

        /// Sets `speed`.
        #[must_use]
        #[inline]
        pub fn speed(mut self, speed: i64) -> Self {
            self.speed = Some(speed);
            self
        }

        /// Sets `on-error`.
        #[must_use]
        pub fn on_error(mut self, on_error: impl Into<types::BlockdevOnError>) -> Self {
            self.on_error = Some(on_error.into());
            self
        }

        /// Sets `filter-node-name`.
        #[must_use]
        pub fn filter_node_name(mut self, filter_node_name: impl Into<String>) -> Self {
            self.filter_node_name = Some(filter_node_name.into());
            self
        }

        /// Sets `auto-finalize`.
        #[must_use]
        #[inline]
        pub fn auto_finalize(mut self, auto_finalize: bool) -> Self {
            self.auto_finalize = Some(auto_finalize);
            self
        }

        /// Sets `auto-dismiss`.
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
        /// Member `device`.
        pub device: String,
        /// Member `speed`.
        pub speed: i64,
    }

    impl BlockJobSetSpeed {
        /// With the mandatory members, no optional one set.
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
        /// Member `device`.
        pub device: String,
        /// Member `force`, since QEMU 1.3.
        pub force: Option<bool>,
    }

    impl BlockJobCancel {
        /// With the mandatory members, no optional one set.
        pub fn new(device: impl Into<String>) -> Self {
            Self { device: device.into(), force: None }
        }

        /// Sets `force`.
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
        /// Member `device`.
        pub device: String,
    }

    impl BlockJobPause {
        /// With the mandatory members, no optional one set.
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
        /// Member `device`.
        pub device: String,
    }

    impl BlockJobResume {
        /// With the mandatory members, no optional one set.
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
        /// Member `device`.
        pub device: String,
    }

    impl BlockJobComplete {
        /// With the mandatory members, no optional one set.
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
        /// Member `id`.
        pub id: String,
    }

    impl BlockJobDismiss {
        /// With the mandatory members, no optional one set.
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
        /// Member `id`.
        pub id: String,
    }

    impl BlockJobFinalize {
        /// With the mandatory members, no optional one set.
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
        /// With its arguments.
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
        /// With its arguments.
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
        /// Member `options`.
        pub options: Vec<types::BlockdevOptions>,
    }

    impl BlockdevReopen {
        /// With the mandatory members, no optional one set.
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
        /// Member `node-name`.
        #[doc(alias = "node-name")]
        pub node_name: String,
    }

    impl BlockdevDel {
        /// With the mandatory members, no optional one set.
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
        /// Member `node-name`.
        #[doc(alias = "node-name")]
        pub node_name: Option<String>,
        /// Member `active`.
        pub active: bool,
    }

    impl BlockdevSetActive {
        /// With the mandatory members, no optional one set.
        #[inline]
        pub fn new(active: bool) -> Self {
            Self { node_name: None, active }
        }

        /// Sets `node-name`.
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
        /// Member `job-id`.
        #[doc(alias = "job-id")]
        pub job_id: String,
        /// Member `options`.
        pub options: types::BlockdevCreateOptions,
    }

    impl BlockdevCreate {
        /// With the mandatory members, no optional one set.
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
        /// Member `job-id`.
        #[doc(alias = "job-id")]
        pub job_id: String,
        /// Member `node-name`.
        #[doc(alias = "node-name")]
        pub node_name: String,
        /// Member `options`.
        pub options: types::BlockdevAmendOptions,
        /// Member `force`.
        pub force: Option<bool>,
    }

    impl XBlockdevAmend {
        /// With the mandatory members, no optional one set.
        pub fn new(
            job_id: impl Into<String>,
            node_name: impl Into<String>,
            options: impl Into<types::BlockdevAmendOptions>,
        ) -> Self {
            Self { job_id: job_id.into(), node_name: node_name.into(), options: options.into(), force: None }
        }

        /// Sets `force`.
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
        /// Member `node-name`.
        #[doc(alias = "node-name")]
        pub node_name: String,
        /// Member `write-threshold`.
        #[doc(alias = "write-threshold")]
        pub write_threshold: u64,
    }

    impl BlockSetWriteThreshold {
        /// With the mandatory members, no optional one set.
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
        /// Member `parent`.
        pub parent: String,
        /// Member `child`.
        pub child: Option<String>,
        /// Member `node`.
        pub node: Option<String>,
    }

    impl XBlockdevChange {
        /// With the mandatory members, no optional one set.
        pub fn new(parent: impl Into<String>) -> Self {
            Self { parent: parent.into(), child: None, node: None }
        }

        /// Sets `child`.
        #[must_use]
        pub fn child(mut self, child: impl Into<String>) -> Self {
            self.child = Some(child.into());
            self
        }

        /// Sets `node`.
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
        /// Member `node-name`.
        #[doc(alias = "node-name")]
        pub node_name: String,
        /// Member `iothread`.
        pub iothread: types::StrOrNull,
        /// Member `force`.
        pub force: Option<bool>,
    }

    impl XBlockdevSetIothread {
        /// With the mandatory members, no optional one set.
        pub fn new(node_name: impl Into<String>, iothread: impl Into<types::StrOrNull>) -> Self {
            Self { node_name: node_name.into(), iothread: iothread.into(), force: None }
        }

        /// Sets `force`.
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
        /// Member `device`.
        pub device: String,
        /// Member `name`.
        pub name: String,
    }

    impl BlockdevSnapshotInternalSync {
        /// With the mandatory members, no optional one set.
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
        /// Member `device`.
        pub device: String,
        /// Member `id`.
        pub id: Option<String>,
        /// Member `name`.
        pub name: Option<String>,
    }

    impl BlockdevSnapshotDeleteInternalSync {
        /// With the mandatory members, no optional one set.
        pub fn new(device: impl Into<String>) -> Self {
            Self { device: device.into(), id: None, name: None }
        }

        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, id: impl Into<String>) -> Self {
            self.id = Some(id.into());
            self
        }

        /// Sets `name`.
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

    /// The event `BLOCK_IMAGE_CORRUPTED`, since QEMU 1.7.
    ///
    /// Needs the feature `block-core` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Event-,BLOCK_IMAGE_CORRUPTED)
    #[doc(alias = "BLOCK_IMAGE_CORRUPTED")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct BlockImageCorrupted {
        /// Member `device`.
        pub device: String,
        /// Member `node-name`, since QEMU 2.4.
        #[doc(alias = "node-name")]
        pub node_name: Option<String>,
        /// Member `msg`.
        pub msg: String,
        /// Member `offset`.
        pub offset: Option<i64>,
        /// Member `size`.
        pub size: Option<i64>,
        /// Member `fatal`, since QEMU 2.2.
        pub fatal: bool,
        /// Members that this type does not know.
        pub extra: Extra,
    }

    #[cfg(feature = "server")]
    impl BlockImageCorrupted {
        /// With the mandatory members, no optional one set.
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

        /// Sets `node-name`.
        #[must_use]
        pub fn node_name(mut self, node_name: impl Into<String>) -> Self {
            self.node_name = Some(node_name.into());
            self
        }

        /// Sets `offset`.
        #[must_use]
        #[inline]
        pub fn offset(mut self, offset: i64) -> Self {
            self.offset = Some(offset);
            self
        }

        /// Sets `size`.
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

    /// The event `BLOCK_IO_ERROR`, since QEMU 0.13.
    ///
    /// Needs the feature `block-core` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Event-,BLOCK_IO_ERROR)
    #[doc(alias = "BLOCK_IO_ERROR")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct BlockIoError {
        /// Member `qom-path`, since QEMU 9.2. Servers before 9.2 leave it out.
        #[doc(alias = "qom-path")]
        pub qom_path: Option<String>,
        /// Member `device`.
        pub device: String,
        /// Member `node-name`, since QEMU 2.8.
        #[doc(alias = "node-name")]
        pub node_name: Option<String>,
        /// Member `operation`.
        pub operation: types::IoOperationType,
        /// Member `action`.
        pub action: types::BlockErrorAction,
        /// Member `nospace`, since QEMU 2.2.
        pub nospace: Option<bool>,
        /// Member `reason`, since QEMU 2.2.
        pub reason: String,
        /// Members that this type does not know.
        pub extra: Extra,
    }

    #[cfg(feature = "server")]
    impl BlockIoError {
        /// With the mandatory members, no optional one set.
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

        /// Sets `node-name`.
        #[must_use]
        pub fn node_name(mut self, node_name: impl Into<String>) -> Self {
            self.node_name = Some(node_name.into());
            self
        }

        /// Sets `nospace`.
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

    /// The event `BLOCK_JOB_COMPLETED`, since QEMU 1.1.
    ///
    /// Needs the feature `block-core` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Event-,BLOCK_JOB_COMPLETED)
    #[doc(alias = "BLOCK_JOB_COMPLETED")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct BlockJobCompleted {
        /// Member `type`.
        pub r#type: types::JobType,
        /// Member `device`.
        pub device: String,
        /// Member `len`.
        pub len: i64,
        /// Member `offset`.
        pub offset: i64,
        /// Member `speed`.
        pub speed: i64,
        /// Member `error`.
        pub error: Option<String>,
        /// Members that this type does not know.
        pub extra: Extra,
    }

    #[cfg(feature = "server")]
    impl BlockJobCompleted {
        /// With the mandatory members, no optional one set.
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

        /// Sets `error`.
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

    /// The event `BLOCK_JOB_CANCELLED`, since QEMU 1.1.
    ///
    /// Needs the feature `block-core` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Event-,BLOCK_JOB_CANCELLED)
    #[doc(alias = "BLOCK_JOB_CANCELLED")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct BlockJobCancelled {
        /// Member `type`.
        pub r#type: types::JobType,
        /// Member `device`.
        pub device: String,
        /// Member `len`.
        pub len: i64,
        /// Member `offset`.
        pub offset: i64,
        /// Member `speed`.
        pub speed: i64,
        /// Members that this type does not know.
        pub extra: Extra,
    }

    #[cfg(feature = "server")]
    impl BlockJobCancelled {
        /// With the mandatory members, no optional one set.
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

    /// The event `BLOCK_JOB_ERROR`, since QEMU 1.3.
    ///
    /// Needs the feature `block-core` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Event-,BLOCK_JOB_ERROR)
    #[doc(alias = "BLOCK_JOB_ERROR")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct BlockJobError {
        /// Member `device`.
        pub device: String,
        /// Member `operation`.
        pub operation: types::IoOperationType,
        /// Member `action`.
        pub action: types::BlockErrorAction,
        /// Members that this type does not know.
        pub extra: Extra,
    }

    #[cfg(feature = "server")]
    impl BlockJobError {
        /// With the mandatory members, no optional one set.
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

    /// The event `BLOCK_JOB_READY`, since QEMU 1.3.
    ///
    /// Needs the feature `block-core` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Event-,BLOCK_JOB_READY)
    #[doc(alias = "BLOCK_JOB_READY")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct BlockJobReady {
        /// Member `type`.
        pub r#type: types::JobType,
        /// Member `device`.
        pub device: String,
        /// Member `len`.
        pub len: i64,
        /// Member `offset`.
        pub offset: i64,
        /// Member `speed`.
        pub speed: i64,
        /// Members that this type does not know.
        pub extra: Extra,
    }

    #[cfg(feature = "server")]
    impl BlockJobReady {
        /// With the mandatory members, no optional one set.
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

    /// The event `BLOCK_JOB_PENDING`, since QEMU 2.12.
    ///
    /// Needs the feature `block-core` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Event-,BLOCK_JOB_PENDING)
    #[doc(alias = "BLOCK_JOB_PENDING")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct BlockJobPending {
        /// Member `type`.
        pub r#type: types::JobType,
        /// Member `id`.
        pub id: String,
        /// Members that this type does not know.
        pub extra: Extra,
    }

    #[cfg(feature = "server")]
    impl BlockJobPending {
        /// With the mandatory members, no optional one set.
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

    /// The event `BLOCK_WRITE_THRESHOLD`, since QEMU 2.3.
    ///
    /// Needs the feature `block-core` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Event-,BLOCK_WRITE_THRESHOLD)
    #[doc(alias = "BLOCK_WRITE_THRESHOLD")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct BlockWriteThreshold {
        /// Member `node-name`.
        #[doc(alias = "node-name")]
        pub node_name: String,
        /// Member `amount-exceeded`.
        #[doc(alias = "amount-exceeded")]
        pub amount_exceeded: u64,
        /// Member `write-threshold`.
        #[doc(alias = "write-threshold")]
        pub write_threshold: u64,
        /// Members that this type does not know.
        pub extra: Extra,
    }

    #[cfg(feature = "server")]
    impl BlockWriteThreshold {
        /// With the mandatory members, no optional one set.
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

    /// The event `QUORUM_FAILURE`, since QEMU 2.0.
    ///
    /// Needs the feature `block-core` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Event-,QUORUM_FAILURE)
    #[doc(alias = "QUORUM_FAILURE")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct QuorumFailure {
        /// Member `reference`.
        pub reference: String,
        /// Member `sector-num`.
        #[doc(alias = "sector-num")]
        pub sector_num: i64,
        /// Member `sectors-count`.
        #[doc(alias = "sectors-count")]
        pub sectors_count: i64,
        /// Members that this type does not know.
        pub extra: Extra,
    }

    #[cfg(feature = "server")]
    impl QuorumFailure {
        /// With the mandatory members, no optional one set.
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

    /// The event `QUORUM_REPORT_BAD`, since QEMU 2.0.
    ///
    /// Needs the feature `block-core` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Event-,QUORUM_REPORT_BAD)
    #[doc(alias = "QUORUM_REPORT_BAD")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct QuorumReportBad {
        /// Member `type`, since QEMU 2.6.
        pub r#type: types::QuorumOpType,
        /// Member `error`.
        pub error: Option<String>,
        /// Member `node-name`.
        #[doc(alias = "node-name")]
        pub node_name: String,
        /// Member `sector-num`.
        #[doc(alias = "sector-num")]
        pub sector_num: i64,
        /// Member `sectors-count`.
        #[doc(alias = "sectors-count")]
        pub sectors_count: i64,
        /// Members that this type does not know.
        pub extra: Extra,
    }

    #[cfg(feature = "server")]
    impl QuorumReportBad {
        /// With the mandatory members, no optional one set.
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

        /// Sets `error`.
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
