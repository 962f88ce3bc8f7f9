// Generated as `qmp` from schemas/qapi/misc-i386.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Types, commands and events of `schemas/qapi/misc-i386.json`.

#[allow(unused_imports)] // not every module needs types of others
use super::*;
use crate::wire::{enumeration, record, union};
use crate::{Base64, Extra};

/// The enum `SevState`, since QEMU 2.12.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,SevState)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SevState {
    /// Value `uninit`.
    Uninit,
    /// Value `launch-update`.
    #[doc(alias = "launch-update")]
    LaunchUpdate,
    /// Value `launch-secret`.
    #[doc(alias = "launch-secret")]
    LaunchSecret,
    /// Value `running`.
    Running,
    /// Value `send-update`.
    #[doc(alias = "send-update")]
    SendUpdate,
    /// Value `receive-update`.
    #[doc(alias = "receive-update")]
    ReceiveUpdate,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { received SevState {
    "uninit" Uninit,
    "launch-update" LaunchUpdate,
    "launch-secret" LaunchSecret,
    "running" Running,
    "send-update" SendUpdate,
    "receive-update" ReceiveUpdate,
} open }

/// The enum `SevGuestType`, since QEMU 6.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,SevGuestType)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SevGuestType {
    /// Value `sev`.
    Sev,
    /// Value `sev-snp`.
    #[doc(alias = "sev-snp")]
    SevSnp,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { received SevGuestType {
    "sev" Sev,
    "sev-snp" SevSnp,
} open }

/// The struct `SevGuestInfo`, since QEMU 2.12.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,SevGuestInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SevGuestInfo {
    /// Member `policy`.
    pub policy: u32,
    /// Member `handle`.
    pub handle: u32,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl SevGuestInfo {
    /// With the mandatory members, no optional one set.
    #[inline]
    pub fn new(policy: u32, handle: u32) -> Self {
        Self { policy, handle, extra: Extra::default() }
    }
}

record! { received SevGuestInfo {
    policy: "policy" required,
    handle: "handle" required,
} extra }

/// The struct `SevSnpGuestInfo`, since QEMU 9.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,SevSnpGuestInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SevSnpGuestInfo {
    /// Member `snp-policy`. Servers before 9.1 leave it out.
    #[doc(alias = "snp-policy")]
    pub snp_policy: Option<u64>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl SevSnpGuestInfo {
    /// With the mandatory members, no optional one set.
    #[inline]
    pub fn new(snp_policy: u64) -> Self {
        Self { snp_policy: Some(snp_policy), extra: Extra::default() }
    }
}

record! { received SevSnpGuestInfo {
    snp_policy: "snp-policy" optional,
} extra }

/// The union `SevInfo`, since QEMU 2.12.
///
/// Its tag is `sev-type`, which [`SevInfoBranch`] stands for.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,SevInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SevInfo {
    /// Member `enabled`.
    pub enabled: bool,
    /// Member `api-major`.
    #[doc(alias = "api-major")]
    pub api_major: u8,
    /// Member `api-minor`.
    #[doc(alias = "api-minor")]
    pub api_minor: u8,
    /// Member `build-id`.
    #[doc(alias = "build-id")]
    pub build_id: u8,
    /// Member `state`.
    pub state: SevState,
    /// What `sev-type` is, and the members that come with it.
    pub branch: SevInfoBranch,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl SevInfo {
    /// With the mandatory members, no optional one set.
    pub fn new(
        enabled: bool,
        api_major: u8,
        api_minor: u8,
        build_id: u8,
        state: impl Into<SevState>,
        branch: impl Into<SevInfoBranch>,
    ) -> Self {
        Self {
            enabled,
            api_major,
            api_minor,
            build_id,
            state: state.into(),
            branch: branch.into(),
            extra: Extra::default(),
        }
    }

    /// With the branch `sev`.
    pub fn sev(
        enabled: bool,
        api_major: u8,
        api_minor: u8,
        build_id: u8,
        state: impl Into<SevState>,
        policy: u32,
        handle: u32,
    ) -> Self {
        Self::new(enabled, api_major, api_minor, build_id, state, SevInfoBranch::Sev(SevGuestInfo::new(policy, handle)))
    }

    /// With the branch `sev-snp`.
    pub fn sev_snp(
        enabled: bool,
        api_major: u8,
        api_minor: u8,
        build_id: u8,
        state: impl Into<SevState>,
        snp_policy: u64,
    ) -> Self {
        let members = SevSnpGuestInfo::new(snp_policy);
        Self::new(enabled, api_major, api_minor, build_id, state, SevInfoBranch::SevSnp(members))
    }
}

/// The branches of [`SevInfo`], by the value of `sev-type`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SevInfoBranch {
    /// Branch `sev`.
    Sev(SevGuestInfo),
    /// Branch `sev-snp`.
    SevSnp(SevSnpGuestInfo),
    /// A branch that this type does not know. Its members are in `extra`.
    ///
    /// The text is empty where an older server has no tag.
    Unknown(Box<str>),
}

impl From<SevGuestInfo> for SevInfoBranch {
    #[inline]
    fn from(value: SevGuestInfo) -> Self {
        Self::Sev(value)
    }
}

impl From<SevSnpGuestInfo> for SevInfoBranch {
    #[inline]
    fn from(value: SevSnpGuestInfo) -> Self {
        Self::SevSnp(value)
    }
}

union! {
    received SevInfo {
        enabled: "enabled" required,
        api_major: "api-major" required,
        api_minor: "api-minor" required,
        build_id: "build-id" required,
        state: "state" required,
    }
    sev_type: SevGuestType = "sev-type" optional,
    branch: SevInfoBranch {
        "sev" Sev(SevGuestInfo),
        "sev-snp" SevSnp(SevSnpGuestInfo),
    }
    extra
}

/// The struct `SevLaunchMeasureInfo`, since QEMU 2.12.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,SevLaunchMeasureInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SevLaunchMeasureInfo {
    /// Member `data`.
    pub data: Base64,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl SevLaunchMeasureInfo {
    /// With the mandatory members, no optional one set.
    pub fn new(data: impl Into<Base64>) -> Self {
        Self { data: data.into(), extra: Extra::default() }
    }
}

record! { received SevLaunchMeasureInfo {
    data: "data" required,
} extra }

/// The struct `SevCapability`, since QEMU 2.12.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,SevCapability)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SevCapability {
    /// Member `pdh`.
    pub pdh: Base64,
    /// Member `cert-chain`.
    #[doc(alias = "cert-chain")]
    pub cert_chain: Base64,
    /// Member `cpu0-id`, since QEMU 7.1. Servers before 7.1 leave it out.
    #[doc(alias = "cpu0-id")]
    pub cpu0_id: Option<Base64>,
    /// Member `cbitpos`.
    pub cbitpos: i64,
    /// Member `reduced-phys-bits`.
    #[doc(alias = "reduced-phys-bits")]
    pub reduced_phys_bits: i64,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl SevCapability {
    /// With the mandatory members, no optional one set.
    pub fn new(
        pdh: impl Into<Base64>,
        cert_chain: impl Into<Base64>,
        cpu0_id: impl Into<Base64>,
        cbitpos: i64,
        reduced_phys_bits: i64,
    ) -> Self {
        Self {
            pdh: pdh.into(),
            cert_chain: cert_chain.into(),
            cpu0_id: Some(cpu0_id.into()),
            cbitpos,
            reduced_phys_bits,
            extra: Extra::default(),
        }
    }
}

record! { received SevCapability {
    pdh: "pdh" required,
    cert_chain: "cert-chain" required,
    cpu0_id: "cpu0-id" optional,
    cbitpos: "cbitpos" required,
    reduced_phys_bits: "reduced-phys-bits" required,
} extra }

/// The struct `SevAttestationReport`, since QEMU 6.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,SevAttestationReport)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SevAttestationReport {
    /// Member `data`.
    pub data: Base64,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl SevAttestationReport {
    /// With the mandatory members, no optional one set.
    pub fn new(data: impl Into<Base64>) -> Self {
        Self { data: data.into(), extra: Extra::default() }
    }
}

record! { received SevAttestationReport {
    data: "data" required,
} extra }

/// The struct `SgxEpcSection`, since QEMU 7.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,SgxEpcSection)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SgxEpcSection {
    /// Member `node`.
    pub node: i64,
    /// Member `size`.
    pub size: u64,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl SgxEpcSection {
    /// With the mandatory members, no optional one set.
    #[inline]
    pub fn new(node: i64, size: u64) -> Self {
        Self { node, size, extra: Extra::default() }
    }
}

record! { received SgxEpcSection {
    node: "node" required,
    size: "size" required,
} extra }

/// The struct `SgxInfo`, since QEMU 6.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,SgxInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SgxInfo {
    /// Member `sgx`.
    pub sgx: bool,
    /// Member `sgx1`.
    pub sgx1: bool,
    /// Member `sgx2`.
    pub sgx2: bool,
    /// Member `flc`.
    pub flc: bool,
    /// Member `sections`, since QEMU 7.0. Servers before 7.0 leave it out.
    pub sections: Option<Vec<SgxEpcSection>>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl SgxInfo {
    /// With the mandatory members, no optional one set.
    pub fn new(
        sgx: bool,
        sgx1: bool,
        sgx2: bool,
        flc: bool,
        sections: impl IntoIterator<Item = impl Into<SgxEpcSection>>,
    ) -> Self {
        Self {
            sgx,
            sgx1,
            sgx2,
            flc,
            sections: Some(sections.into_iter().map(Into::into).collect()),
            extra: Extra::default(),
        }
    }
}

record! { received SgxInfo {
    sgx: "sgx" required,
    sgx1: "sgx1" required,
    sgx2: "sgx2" required,
    flc: "flc" required,
    sections: "sections" optional,
} extra }

/// The enum `EvtchnPortType`, since QEMU 8.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,EvtchnPortType)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EvtchnPortType {
    /// Value `closed`.
    Closed,
    /// Value `unbound`.
    Unbound,
    /// Value `interdomain`.
    Interdomain,
    /// Value `pirq`.
    Pirq,
    /// Value `virq`.
    Virq,
    /// Value `ipi`.
    Ipi,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { received EvtchnPortType {
    "closed" Closed,
    "unbound" Unbound,
    "interdomain" Interdomain,
    "pirq" Pirq,
    "virq" Virq,
    "ipi" Ipi,
} open }

/// The struct `EvtchnInfo`, since QEMU 8.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,EvtchnInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EvtchnInfo {
    /// Member `port`.
    pub port: u16,
    /// Member `vcpu`.
    pub vcpu: u32,
    /// Member `type`.
    pub r#type: EvtchnPortType,
    /// Member `remote-domain`.
    #[doc(alias = "remote-domain")]
    pub remote_domain: String,
    /// Member `target`.
    pub target: u16,
    /// Member `pending`.
    pub pending: bool,
    /// Member `masked`.
    pub masked: bool,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl EvtchnInfo {
    /// With the mandatory members, no optional one set.
    pub fn new(
        port: u16,
        vcpu: u32,
        r#type: impl Into<EvtchnPortType>,
        remote_domain: impl Into<String>,
        target: u16,
        pending: bool,
        masked: bool,
    ) -> Self {
        Self {
            port,
            vcpu,
            r#type: r#type.into(),
            remote_domain: remote_domain.into(),
            target,
            pending,
            masked,
            extra: Extra::default(),
        }
    }
}

record! { received EvtchnInfo {
    port: "port" required,
    vcpu: "vcpu" required,
    r#type: "type" required,
    remote_domain: "remote-domain" required,
    target: "target" required,
    pending: "pending" required,
    masked: "masked" required,
} extra }

/// Commands of `schemas/qapi/misc-i386.json`.
pub(crate) mod command {
    use super::super::types;
    use crate::wire::{masked_debug, record};
    use crate::{Base64, Command, Empty};

    /// The command `rtc-reset-reinjection`, since QEMU 2.1.
    ///
    /// Returns nothing.
    ///
    /// Needs the feature `misc-i386` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,rtc%2Dreset%2Dreinjection)
    #[doc(alias = "rtc-reset-reinjection")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct RtcResetReinjection {}

    impl RtcResetReinjection {
        /// With no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent RtcResetReinjection {} }

    impl Command for RtcResetReinjection {
        type Reply = Empty;
        const NAME: &'static str = "rtc-reset-reinjection";
        const SINCE: Option<&'static str> = Some("2.1");
    }

    /// The command `query-sev`, since QEMU 2.12.
    ///
    /// Returns [`SevInfo`](types::SevInfo).
    ///
    /// Needs the feature `misc-i386` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,query%2Dsev)
    #[doc(alias = "query-sev")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct QuerySev {}

    impl QuerySev {
        /// With no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent QuerySev {} }

    impl Command for QuerySev {
        type Reply = types::SevInfo;
        const NAME: &'static str = "query-sev";
        const SINCE: Option<&'static str> = Some("2.12");
    }

    /// The command `query-sev-launch-measure`, since QEMU 2.12.
    ///
    /// Returns [`SevLaunchMeasureInfo`](types::SevLaunchMeasureInfo).
    ///
    /// Needs the feature `misc-i386` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,query%2Dsev%2Dlaunch%2Dmeasure)
    #[doc(alias = "query-sev-launch-measure")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct QuerySevLaunchMeasure {}

    impl QuerySevLaunchMeasure {
        /// With no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent QuerySevLaunchMeasure {} }

    impl Command for QuerySevLaunchMeasure {
        type Reply = types::SevLaunchMeasureInfo;
        const NAME: &'static str = "query-sev-launch-measure";
        const SINCE: Option<&'static str> = Some("2.12");
    }

    /// The command `query-sev-capabilities`, since QEMU 2.12.
    ///
    /// Returns [`SevCapability`](types::SevCapability).
    ///
    /// Needs the feature `misc-i386` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,query%2Dsev%2Dcapabilities)
    #[doc(alias = "query-sev-capabilities")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct QuerySevCapabilities {}

    impl QuerySevCapabilities {
        /// With no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent QuerySevCapabilities {} }

    impl Command for QuerySevCapabilities {
        type Reply = types::SevCapability;
        const NAME: &'static str = "query-sev-capabilities";
        const SINCE: Option<&'static str> = Some("2.12");
    }

    /// The command `sev-inject-launch-secret`, since QEMU 6.0.
    ///
    /// Returns nothing.
    ///
    /// Needs the feature `misc-i386` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,sev%2Dinject%2Dlaunch%2Dsecret)
    #[doc(alias = "sev-inject-launch-secret")]
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct SevInjectLaunchSecret {
        /// Member `packet-header`.
        #[doc(alias = "packet-header")]
        pub packet_header: Base64,
        /// Member `secret`.
        pub secret: Base64,
        /// Member `gpa`.
        pub gpa: Option<u64>,
    }

    impl SevInjectLaunchSecret {
        /// With the mandatory members, no optional one set.
        pub fn new(packet_header: impl Into<Base64>, secret: impl Into<Base64>) -> Self {
            Self { packet_header: packet_header.into(), secret: secret.into(), gpa: None }
        }

        /// Sets `gpa`.
        #[must_use]
        #[inline]
        pub fn gpa(mut self, gpa: u64) -> Self {
            self.gpa = Some(gpa);
            self
        }
    }

    record! { sent SevInjectLaunchSecret {
        packet_header: "packet-header" required,
        secret: "secret" required,
        gpa: "gpa" optional,
    } }

    masked_debug! { SevInjectLaunchSecret {
        packet_header: shown,
        secret: secret,
        gpa: shown,
    } }

    impl Command for SevInjectLaunchSecret {
        type Reply = Empty;
        const NAME: &'static str = "sev-inject-launch-secret";
        const SINCE: Option<&'static str> = Some("6.0");
    }

    /// The command `query-sev-attestation-report`, since QEMU 6.1.
    ///
    /// Returns [`SevAttestationReport`](types::SevAttestationReport).
    ///
    /// Needs the feature `misc-i386` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,query%2Dsev%2Dattestation%2Dreport)
    #[doc(alias = "query-sev-attestation-report")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct QuerySevAttestationReport {
        /// Member `mnonce`.
        pub mnonce: Base64,
    }

    impl QuerySevAttestationReport {
        /// With the mandatory members, no optional one set.
        pub fn new(mnonce: impl Into<Base64>) -> Self {
            Self { mnonce: mnonce.into() }
        }
    }

    record! { sent QuerySevAttestationReport {
        mnonce: "mnonce" required,
    } }

    impl Command for QuerySevAttestationReport {
        type Reply = types::SevAttestationReport;
        const NAME: &'static str = "query-sev-attestation-report";
        const SINCE: Option<&'static str> = Some("6.1");
    }

    /// The command `query-sgx`, since QEMU 6.2.
    ///
    /// Returns [`SgxInfo`](types::SgxInfo).
    ///
    /// Needs the feature `misc-i386` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,query%2Dsgx)
    #[doc(alias = "query-sgx")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct QuerySgx {}

    impl QuerySgx {
        /// With no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent QuerySgx {} }

    impl Command for QuerySgx {
        type Reply = types::SgxInfo;
        const NAME: &'static str = "query-sgx";
        const SINCE: Option<&'static str> = Some("6.2");
    }

    /// The command `query-sgx-capabilities`, since QEMU 6.2.
    ///
    /// Returns [`SgxInfo`](types::SgxInfo).
    ///
    /// Needs the feature `misc-i386` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,query%2Dsgx%2Dcapabilities)
    #[doc(alias = "query-sgx-capabilities")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct QuerySgxCapabilities {}

    impl QuerySgxCapabilities {
        /// With no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent QuerySgxCapabilities {} }

    impl Command for QuerySgxCapabilities {
        type Reply = types::SgxInfo;
        const NAME: &'static str = "query-sgx-capabilities";
        const SINCE: Option<&'static str> = Some("6.2");
    }

    /// The command `xen-event-list`, since QEMU 8.0.
    ///
    /// Returns an array of [`EvtchnInfo`](types::EvtchnInfo).
    ///
    /// Needs the feature `misc-i386` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,xen%2Devent%2Dlist)
    #[doc(alias = "xen-event-list")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct XenEventList {}

    impl XenEventList {
        /// With no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent XenEventList {} }

    impl Command for XenEventList {
        type Reply = Vec<types::EvtchnInfo>;
        const NAME: &'static str = "xen-event-list";
        const SINCE: Option<&'static str> = Some("8.0");
    }

    /// The command `xen-event-inject`, since QEMU 8.0.
    ///
    /// Returns nothing.
    ///
    /// Needs the feature `misc-i386` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,xen%2Devent%2Dinject)
    #[doc(alias = "xen-event-inject")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct XenEventInject {
        /// Member `port`.
        pub port: u32,
    }

    impl XenEventInject {
        /// With the mandatory members, no optional one set.
        #[inline]
        pub fn new(port: u32) -> Self {
            Self { port }
        }
    }

    record! { sent XenEventInject {
        port: "port" required,
    } }

    impl Command for XenEventInject {
        type Reply = Empty;
        const NAME: &'static str = "xen-event-inject";
        const SINCE: Option<&'static str> = Some("8.0");
    }
}
