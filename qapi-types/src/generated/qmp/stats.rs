// Generated as `qmp` from schemas/qapi/stats.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Types, commands and events of `schemas/qapi/stats.json`.

#[allow(unused_imports)] // not every module needs types of others
use super::*;
use crate::Extra;
use crate::wire::{alternate, enumeration, record, union};

/// The enum `StatsType`, since QEMU 7.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,StatsType)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StatsType {
    /// Value `cumulative`.
    Cumulative,
    /// Value `instant`.
    Instant,
    /// Value `peak`.
    Peak,
    /// Value `linear-histogram`.
    #[doc(alias = "linear-histogram")]
    LinearHistogram,
    /// Value `log2-histogram`.
    #[doc(alias = "log2-histogram")]
    Log2Histogram,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { received StatsType {
    "cumulative" Cumulative,
    "instant" Instant,
    "peak" Peak,
    "linear-histogram" LinearHistogram,
    "log2-histogram" Log2Histogram,
} open }

/// The enum `StatsUnit`, since QEMU 7.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,StatsUnit)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StatsUnit {
    /// Value `bytes`.
    Bytes,
    /// Value `seconds`.
    Seconds,
    /// Value `cycles`.
    Cycles,
    /// Value `boolean`.
    Boolean,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { received StatsUnit {
    "bytes" Bytes,
    "seconds" Seconds,
    "cycles" Cycles,
    "boolean" Boolean,
} open }

/// The enum `StatsProvider`, since QEMU 7.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,StatsProvider)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StatsProvider {
    /// Value `kvm`.
    Kvm,
    /// Value `cryptodev`.
    Cryptodev,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { both StatsProvider {
    "kvm" Kvm,
    "cryptodev" Cryptodev,
} open }

/// The enum `StatsTarget`, since QEMU 7.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,StatsTarget)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StatsTarget {
    /// Value `vm`.
    Vm,
    /// Value `vcpu`.
    Vcpu,
    /// Value `cryptodev`, since QEMU 8.0.
    Cryptodev,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { both StatsTarget {
    "vm" Vm,
    "vcpu" Vcpu,
    "cryptodev" Cryptodev,
} open }

/// The struct `StatsRequest`, since QEMU 7.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,StatsRequest)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StatsRequest {
    /// Member `provider`.
    pub provider: StatsProvider,
    /// Member `names`.
    pub names: Option<Vec<String>>,
}

impl StatsRequest {
    /// With the mandatory members, no optional one set.
    pub fn new(provider: impl Into<StatsProvider>) -> Self {
        Self { provider: provider.into(), names: None }
    }

    /// Sets `names`.
    #[must_use]
    pub fn names(mut self, names: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.names = Some(names.into_iter().map(Into::into).collect());
        self
    }
}

record! { sent StatsRequest {
    provider: "provider" required,
    names: "names" optional,
} }

/// The struct `StatsVCPUFilter`, since QEMU 7.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,StatsVCPUFilter)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StatsVcpuFilter {
    /// Member `vcpus`.
    pub vcpus: Option<Vec<String>>,
}

impl StatsVcpuFilter {
    /// With no member set.
    #[inline]
    pub fn new() -> Self {
        Self { vcpus: None }
    }

    /// Sets `vcpus`.
    #[must_use]
    pub fn vcpus(mut self, vcpus: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.vcpus = Some(vcpus.into_iter().map(Into::into).collect());
        self
    }
}

record! { sent StatsVcpuFilter {
    vcpus: "vcpus" optional,
} }

/// The union `StatsFilter`, since QEMU 7.1.
///
/// Its tag is `target`, which [`StatsFilterBranch`] stands for.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,StatsFilter)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StatsFilter {
    /// Member `providers`.
    pub providers: Option<Vec<StatsRequest>>,
    /// What `target` is, and the members that come with it.
    pub branch: StatsFilterBranch,
}

impl StatsFilter {
    /// With the mandatory members, no optional one set.
    pub fn new(branch: impl Into<StatsFilterBranch>) -> Self {
        Self { providers: None, branch: branch.into() }
    }

    /// Sets `providers`.
    #[must_use]
    pub fn providers(mut self, providers: impl IntoIterator<Item = impl Into<StatsRequest>>) -> Self {
        self.providers = Some(providers.into_iter().map(Into::into).collect());
        self
    }

    /// With the branch `vm`.
    #[inline]
    pub fn vm() -> Self {
        Self::new(StatsFilterBranch::Vm)
    }

    /// With the branch `vcpu`.
    #[inline]
    pub fn vcpu() -> Self {
        Self::new(StatsFilterBranch::Vcpu(StatsVcpuFilter::new()))
    }

    /// With the branch `cryptodev`.
    #[inline]
    pub fn cryptodev() -> Self {
        Self::new(StatsFilterBranch::Cryptodev)
    }
}

/// The branches of [`StatsFilter`], by the value of `target`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum StatsFilterBranch {
    /// Branch `vm`.
    Vm,
    /// Branch `vcpu`.
    Vcpu(StatsVcpuFilter),
    /// Branch `cryptodev`.
    Cryptodev,
}

impl From<StatsVcpuFilter> for StatsFilterBranch {
    #[inline]
    fn from(value: StatsVcpuFilter) -> Self {
        Self::Vcpu(value)
    }
}

union! {
    sent StatsFilter {
        providers: "providers" optional,
    }
    target: StatsTarget = "target" required,
    branch: StatsFilterBranch {
        "vm" Vm,
        "vcpu" Vcpu(StatsVcpuFilter),
        "cryptodev" Cryptodev,
    }
}

/// The alternate `StatsValue`, since QEMU 7.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Alternate-,StatsValue)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum StatsValue {
    /// An integer.
    Scalar(u64),
    /// A boolean.
    Boolean(bool),
    /// An array.
    List(Vec<u64>),
}

impl From<u64> for StatsValue {
    #[inline]
    fn from(value: u64) -> Self {
        Self::Scalar(value)
    }
}

impl From<bool> for StatsValue {
    #[inline]
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl From<Vec<u64>> for StatsValue {
    #[inline]
    fn from(value: Vec<u64>) -> Self {
        Self::List(value)
    }
}

alternate! { received StatsValue, "an integer or a boolean or an array", {
    integer Scalar(u64),
    boolean Boolean(bool),
    array List(Vec<u64>),
} }

/// The struct `Stats`, since QEMU 7.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,Stats)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Stats {
    /// Member `name`.
    pub name: String,
    /// Member `value`.
    pub value: StatsValue,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl Stats {
    /// With the mandatory members, no optional one set.
    pub fn new(name: impl Into<String>, value: impl Into<StatsValue>) -> Self {
        Self { name: name.into(), value: value.into(), extra: Extra::default() }
    }
}

record! { received Stats {
    name: "name" required,
    value: "value" required,
} extra }

/// The struct `StatsResult`, since QEMU 7.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,StatsResult)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StatsResult {
    /// Member `provider`.
    pub provider: StatsProvider,
    /// Member `qom-path`.
    #[doc(alias = "qom-path")]
    pub qom_path: Option<String>,
    /// Member `stats`.
    pub stats: Vec<Stats>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl StatsResult {
    /// With the mandatory members, no optional one set.
    pub fn new(provider: impl Into<StatsProvider>, stats: impl IntoIterator<Item = impl Into<Stats>>) -> Self {
        Self {
            provider: provider.into(),
            qom_path: None,
            stats: stats.into_iter().map(Into::into).collect(),
            extra: Extra::default(),
        }
    }

    /// Sets `qom-path`.
    #[must_use]
    pub fn qom_path(mut self, qom_path: impl Into<String>) -> Self {
        self.qom_path = Some(qom_path.into());
        self
    }
}

record! { received StatsResult {
    provider: "provider" required,
    qom_path: "qom-path" optional,
    stats: "stats" required,
} extra }

/// The struct `StatsSchemaValue`, since QEMU 7.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,StatsSchemaValue)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StatsSchemaValue {
    /// Member `name`.
    pub name: String,
    /// Member `type`.
    pub r#type: StatsType,
    /// Member `unit`.
    pub unit: Option<StatsUnit>,
    /// Member `base`.
    pub base: Option<i8>,
    /// Member `exponent`.
    pub exponent: i16,
    /// Member `bucket-size`.
    #[doc(alias = "bucket-size")]
    pub bucket_size: Option<u32>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl StatsSchemaValue {
    /// With the mandatory members, no optional one set.
    pub fn new(name: impl Into<String>, r#type: impl Into<StatsType>, exponent: i16) -> Self {
        Self {
            name: name.into(),
            r#type: r#type.into(),
            unit: None,
            base: None,
            exponent,
            bucket_size: None,
            extra: Extra::default(),
        }
    }

    /// Sets `unit`.
    #[must_use]
    pub fn unit(mut self, unit: impl Into<StatsUnit>) -> Self {
        self.unit = Some(unit.into());
        self
    }

    /// Sets `base`.
    #[must_use]
    #[inline]
    pub fn base(mut self, base: i8) -> Self {
        self.base = Some(base);
        self
    }

    /// Sets `bucket-size`.
    #[must_use]
    #[inline]
    pub fn bucket_size(mut self, bucket_size: u32) -> Self {
        self.bucket_size = Some(bucket_size);
        self
    }
}

record! { received StatsSchemaValue {
    name: "name" required,
    r#type: "type" required,
    unit: "unit" optional,
    base: "base" optional,
    exponent: "exponent" required,
    bucket_size: "bucket-size" optional,
} extra }

/// The struct `StatsSchema`, since QEMU 7.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,StatsSchema)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StatsSchema {
    /// Member `provider`.
    pub provider: StatsProvider,
    /// Member `target`.
    pub target: StatsTarget,
    /// Member `stats`.
    pub stats: Vec<StatsSchemaValue>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl StatsSchema {
    /// With the mandatory members, no optional one set.
    pub fn new(
        provider: impl Into<StatsProvider>,
        target: impl Into<StatsTarget>,
        stats: impl IntoIterator<Item = impl Into<StatsSchemaValue>>,
    ) -> Self {
        Self {
            provider: provider.into(),
            target: target.into(),
            stats: stats.into_iter().map(Into::into).collect(),
            extra: Extra::default(),
        }
    }
}

record! { received StatsSchema {
    provider: "provider" required,
    target: "target" required,
    stats: "stats" required,
} extra }

/// Commands of `schemas/qapi/stats.json`.
pub(crate) mod command {
    use super::super::types;
    use crate::Command;
    use crate::wire::{record, transparent};

    /// The command `query-stats`, since QEMU 7.1.
    ///
    /// Returns an array of [`StatsResult`](types::StatsResult).
    ///
    /// Needs the feature `stats` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,query%2Dstats)
    #[doc(alias = "query-stats")]
    #[derive(Clone, Debug, PartialEq)]
    pub struct QueryStats(pub types::StatsFilter);

    impl QueryStats {
        /// With its arguments.
        pub fn new(arguments: impl Into<types::StatsFilter>) -> Self {
            Self(arguments.into())
        }
    }

    impl From<types::StatsFilter> for QueryStats {
        #[inline]
        fn from(value: types::StatsFilter) -> Self {
            Self(value)
        }
    }

    transparent! { sent QueryStats(types::StatsFilter) }

    impl Command for QueryStats {
        type Reply = Vec<types::StatsResult>;
        const NAME: &'static str = "query-stats";
        const SINCE: Option<&'static str> = Some("7.1");
    }

    /// The command `query-stats-schemas`, since QEMU 7.1.
    ///
    /// Returns an array of [`StatsSchema`](types::StatsSchema).
    ///
    /// Needs the feature `stats` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,query%2Dstats%2Dschemas)
    #[doc(alias = "query-stats-schemas")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct QueryStatsSchemas {
        /// Member `provider`.
        pub provider: Option<types::StatsProvider>,
    }

    impl QueryStatsSchemas {
        /// With no member set.
        #[inline]
        pub fn new() -> Self {
            Self { provider: None }
        }

        /// Sets `provider`.
        #[must_use]
        pub fn provider(mut self, provider: impl Into<types::StatsProvider>) -> Self {
            self.provider = Some(provider.into());
            self
        }
    }

    record! { sent QueryStatsSchemas {
        provider: "provider" optional,
    } }

    impl Command for QueryStatsSchemas {
        type Reply = Vec<types::StatsSchema>;
        const NAME: &'static str = "query-stats-schemas";
        const SINCE: Option<&'static str> = Some("7.1");
    }
}
