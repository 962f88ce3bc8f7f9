// Generated as `qmp` from schemas/qapi/stats.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Types, commands and events of `schemas/qapi/stats.json`.

#[allow(unused_imports)] // not every module needs types of others
use super::*;
use crate::Extra;
use crate::wire::{alternate, enumeration, record, union};

/// How the values of a statistic behave over time.
///
/// The enum `StatsType`, since QEMU 7.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,StatsType)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StatsType {
    /// Counter that only grows.
    Cumulative,
    /// Current level, which rises and falls.
    Instant,
    /// Highest level so far.
    Peak,
    /// Counts of samples in intervals of equal width; the last interval is open.
    #[doc(alias = "linear-histogram")]
    LinearHistogram,
    /// Counts of samples in intervals that double in width: bucket 0 counts zeros, bucket N values from 2^(N-1) up
    /// to but excluding 2^N; the last is open.
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

/// Unit of a statistic, before its power is applied.
///
/// The enum `StatsUnit`, since QEMU 7.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,StatsUnit)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StatsUnit {
    /// Amount of data.
    Bytes,
    /// Duration. Together with `base` and `exponent` usually nanoseconds.
    Seconds,
    /// Clock cycles of the CPU.
    Cycles,
    /// Yes or no.
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

/// Source of statistics.
///
/// The enum `StatsProvider`, since QEMU 7.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,StatsProvider)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StatsProvider {
    /// The host kernel's KVM module: exits, injected interrupts, halt polling and so on. The set depends on the
    /// kernel.
    Kvm,
    /// QEMU's crypto backends: operations and amounts of data.
    Cryptodev,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { both StatsProvider {
    "kvm" Kvm,
    "cryptodev" Cryptodev,
} open }

/// Kind of object that statistics are about.
///
/// The enum `StatsTarget`, since QEMU 7.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,StatsTarget)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StatsTarget {
    /// The VM or the QEMU process as a whole.
    Vm,
    /// Each virtual CPU.
    Vcpu,
    /// Each crypto backend.
    ///
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

/// Provider and the statistics wanted from it.
///
/// The struct `StatsRequest`, since QEMU 7.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,StatsRequest)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StatsRequest {
    /// Source to query.
    pub provider: StatsProvider,
    /// Statistics to return, as named in `query-stats-schemas`. Unknown names are ignored. If absent: all.
    pub names: Option<Vec<String>>,
}

impl StatsRequest {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(provider: impl Into<StatsProvider>) -> Self {
        Self { provider: provider.into(), names: None }
    }

    /// Sets `names`. Statistics to return, as named in `query-stats-schemas`. Unknown names are ignored. If absent:
    /// all.
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

/// Choice of virtual CPUs.
///
/// The struct `StatsVCPUFilter`, since QEMU 7.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,StatsVCPUFilter)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StatsVcpuFilter {
    /// QOM paths, as `qom-path` of `query-cpus-fast` reports them. If absent: all virtual CPUs.
    pub vcpus: Option<Vec<String>>,
}

impl StatsVcpuFilter {
    /// Creates a value with no member set.
    #[inline]
    pub fn new() -> Self {
        Self { vcpus: None }
    }

    /// Sets `vcpus`. QOM paths, as `qom-path` of `query-cpus-fast` reports them. If absent: all virtual CPUs.
    #[must_use]
    pub fn vcpus(mut self, vcpus: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.vcpus = Some(vcpus.into_iter().map(Into::into).collect());
        self
    }
}

record! { sent StatsVcpuFilter {
    vcpus: "vcpus" optional,
} }

/// Arguments of [`query-stats`](super::command::QueryStats): what to report about which objects.
///
/// The union `StatsFilter`, since QEMU 7.1.
///
/// Its tag is `target`. [`StatsFilterBranch`] has the values of the tag.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,StatsFilter)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StatsFilter {
    /// Sources to query, each with the statistics wanted. If absent: all sources and all their statistics.
    pub providers: Option<Vec<StatsRequest>>,
    /// Kind of objects. `vcpu` permits a further choice.
    ///
    /// The value of `target`, with the members of its branch.
    pub branch: StatsFilterBranch,
}

impl StatsFilter {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(branch: impl Into<StatsFilterBranch>) -> Self {
        Self { providers: None, branch: branch.into() }
    }

    /// Sets `providers`. Sources to query, each with the statistics wanted. If absent: all sources and all their
    /// statistics.
    #[must_use]
    pub fn providers(mut self, providers: impl IntoIterator<Item = impl Into<StatsRequest>>) -> Self {
        self.providers = Some(providers.into_iter().map(Into::into).collect());
        self
    }

    /// The VM or the QEMU process as a whole.
    ///
    /// Creates a value with the branch `vm`.
    #[inline]
    pub fn vm() -> Self {
        Self::new(StatsFilterBranch::Vm)
    }

    /// Each virtual CPU.
    ///
    /// Creates a value with the branch `vcpu`.
    #[inline]
    pub fn vcpu() -> Self {
        Self::new(StatsFilterBranch::Vcpu(StatsVcpuFilter::new()))
    }

    /// Each crypto backend.
    ///
    /// Creates a value with the branch `cryptodev`.
    #[inline]
    pub fn cryptodev() -> Self {
        Self::new(StatsFilterBranch::Cryptodev)
    }
}

/// The branches of [`StatsFilter`], by the value of `target`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum StatsFilterBranch {
    /// The VM or the QEMU process as a whole.
    Vm,
    /// Each virtual CPU.
    Vcpu(StatsVcpuFilter),
    /// Each crypto backend.
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

/// Value of a statistic: a number, a boolean, or the counts of a histogram.
///
/// Its kind follows from `type` and `unit` in [`query-stats-schemas`](super::command::QueryStatsSchemas). Apply `base` and `exponent` from there.
///
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

/// Statistic and its current value.
///
/// The struct `Stats`, since QEMU 7.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,Stats)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Stats {
    /// Statistic, unique for its provider and target.
    pub name: String,
    /// Current value, without the power that the schema gives.
    pub value: StatsValue,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl Stats {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(name: impl Into<String>, value: impl Into<StatsValue>) -> Self {
        Self { name: name.into(), value: value.into(), extra: Extra::default() }
    }
}

record! { received Stats {
    name: "name" required,
    value: "value" required,
} extra }

/// Statistics of one object from one provider.
///
/// The struct `StatsResult`, since QEMU 7.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,StatsResult)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StatsResult {
    /// Source of the values.
    pub provider: StatsProvider,
    /// Object that the values are about. If absent: they are about the VM as a whole.
    #[doc(alias = "qom-path")]
    pub qom_path: Option<String>,
    /// Values, one entry a statistic.
    pub stats: Vec<Stats>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl StatsResult {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(provider: impl Into<StatsProvider>, stats: impl IntoIterator<Item = impl Into<Stats>>) -> Self {
        Self {
            provider: provider.into(),
            qom_path: None,
            stats: stats.into_iter().map(Into::into).collect(),
            extra: Extra::default(),
        }
    }

    /// Sets `qom-path`. Object that the values are about. If absent: they are about the VM as a whole.
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

/// Meaning and unit of a statistic.
///
/// A reported value v stands for v × `base`^`exponent` of `unit`.
///
/// The struct `StatsSchemaValue`, since QEMU 7.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,StatsSchemaValue)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StatsSchemaValue {
    /// Statistic, unique for its provider and target.
    pub name: String,
    /// Behaviour over time, and the form of the value.
    pub r#type: StatsType,
    /// Unit without its power. If absent: a plain count.
    pub unit: Option<StatsUnit>,
    /// Base of the power, 10 or 2. If absent: `exponent` is 0.
    pub base: Option<i8>,
    /// Exponent of the power: -9 with base 10 and seconds for nanoseconds, 0 for the plain unit.
    pub exponent: i16,
    /// Width of the intervals of a linear histogram, in the unit of the statistic. If absent: not a linear
    /// histogram.
    #[doc(alias = "bucket-size")]
    pub bucket_size: Option<u32>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl StatsSchemaValue {
    /// Creates a value with the mandatory members and no optional one.
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

    /// Sets `unit`. Unit without its power. If absent: a plain count.
    #[must_use]
    pub fn unit(mut self, unit: impl Into<StatsUnit>) -> Self {
        self.unit = Some(unit.into());
        self
    }

    /// Sets `base`. Base of the power, 10 or 2. If absent: `exponent` is 0.
    #[must_use]
    #[inline]
    pub fn base(mut self, base: i8) -> Self {
        self.base = Some(base);
        self
    }

    /// Sets `bucket-size`. Width of the intervals of a linear histogram, in the unit of the statistic. If absent:
    /// not a linear histogram.
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

/// Statistics that a provider has for a kind of object.
///
/// The struct `StatsSchema`, since QEMU 7.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,StatsSchema)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StatsSchema {
    /// Source of the statistics.
    pub provider: StatsProvider,
    /// Kind of object.
    pub target: StatsTarget,
    /// Meaning of each statistic.
    pub stats: Vec<StatsSchemaValue>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl StatsSchema {
    /// Creates a value with the mandatory members and no optional one.
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

    /// Reports run-time statistics of the VM, its virtual CPUs or its crypto backends.
    ///
    /// Returns one entry for each provider and object. Ask [`query-stats-schemas`](super::super::command::QueryStatsSchemas) once for meaning and units.
    ///
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
        /// Creates it from its arguments.
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

    /// Describes the available statistics with their units.
    ///
    /// Names and sets may change with QEMU and with the host's kernel, without the usual announcement. Treat any
    /// statistic as optional.
    ///
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
        /// Source to describe. If absent: all sources.
        pub provider: Option<types::StatsProvider>,
    }

    impl QueryStatsSchemas {
        /// Creates a value with no member set.
        #[inline]
        pub fn new() -> Self {
            Self { provider: None }
        }

        /// Sets `provider`. Source to describe. If absent: all sources.
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
