// Generated as `qmp` from schemas/qapi/misc-i386.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Types, commands and events of `schemas/qapi/misc-i386.json`.

#[allow(unused_imports)] // not every module needs types of others
use super::*;
use crate::wire::{enumeration, record, union};
use crate::{Base64, Extra};

/// Stage in the life of a guest with AMD SEV.
///
/// The enum `SevState`, since QEMU 2.12.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,SevState)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SevState {
    /// The guest has not been set up.
    Uninit,
    /// The initial memory is being encrypted and measured.
    #[doc(alias = "launch-update")]
    LaunchUpdate,
    /// The measurement is done, and secrets may be injected.
    #[doc(alias = "launch-secret")]
    LaunchSecret,
    /// The guest runs.
    Running,
    /// The guest is being migrated away.
    #[doc(alias = "send-update")]
    SendUpdate,
    /// The guest is being migrated to here.
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

/// Generation of AMD SEV that a guest uses.
///
/// The enum `SevGuestType`, since QEMU 6.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,SevGuestType)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SevGuestType {
    /// SEV or SEV-ES: memory, and with ES also registers, are encrypted.
    Sev,
    /// SEV-SNP: in addition, memory is protected against changes by the host.
    #[doc(alias = "sev-snp")]
    SevSnp,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { received SevGuestType {
    "sev" Sev,
    "sev-snp" SevSnp,
} open }

/// Details of a guest with SEV or SEV-ES.
///
/// The struct `SevGuestInfo`, since QEMU 2.12.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,SevGuestInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SevGuestInfo {
    /// Policy bits of the firmware interface. Bit 0 forbids debugging; bit 2 requests SEV-ES.
    pub policy: u32,
    /// Number by which the firmware knows the guest.
    pub handle: u32,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl SevGuestInfo {
    /// Creates a value with the mandatory members and no optional one.
    #[inline]
    pub fn new(policy: u32, handle: u32) -> Self {
        Self { policy, handle, extra: Extra::default() }
    }
}

record! { received SevGuestInfo {
    policy: "policy" required,
    handle: "handle" required,
} extra }

/// Details of a guest with SEV-SNP.
///
/// The struct `SevSnpGuestInfo`, since QEMU 9.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,SevSnpGuestInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SevSnpGuestInfo {
    /// Policy bits of the firmware interface of SEV-SNP.
    ///
    /// Member `snp-policy`. Servers before 9.1 leave it out.
    #[doc(alias = "snp-policy")]
    pub snp_policy: Option<u64>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl SevSnpGuestInfo {
    /// Creates a value with the mandatory members and no optional one.
    #[inline]
    pub fn new(snp_policy: u64) -> Self {
        Self { snp_policy: Some(snp_policy), extra: Extra::default() }
    }
}

record! { received SevSnpGuestInfo {
    snp_policy: "snp-policy" optional,
} extra }

/// State of AMD SEV for the guest, as [`query-sev`](super::command::QuerySev) returns it.
///
/// The union `SevInfo`, since QEMU 2.12.
///
/// Its tag is `sev-type`. [`SevInfoBranch`] has the values of the tag.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,SevInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SevInfo {
    /// Whether the guest uses SEV. If false, the other members have no meaning.
    pub enabled: bool,
    /// Major version of the firmware interface.
    #[doc(alias = "api-major")]
    pub api_major: u8,
    /// Minor version of the firmware interface.
    #[doc(alias = "api-minor")]
    pub api_minor: u8,
    /// Build number of the firmware.
    #[doc(alias = "build-id")]
    pub build_id: u8,
    /// Stage that the guest has reached.
    pub state: SevState,
    /// Generation of SEV, which decides the further members.
    ///
    /// The value of `sev-type`, with the members of its branch.
    pub branch: SevInfoBranch,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl SevInfo {
    /// Creates a value with the mandatory members and no optional one.
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

    /// SEV or SEV-ES: memory, and with ES also registers, are encrypted.
    ///
    /// Creates a value with the branch `sev`.
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

    /// SEV-SNP: in addition, memory is protected against changes by the host.
    ///
    /// Creates a value with the branch `sev-snp`.
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
    /// SEV or SEV-ES: memory, and with ES also registers, are encrypted.
    Sev(SevGuestInfo),
    /// SEV-SNP: in addition, memory is protected against changes by the host.
    SevSnp(SevSnpGuestInfo),
    /// A branch that this type does not know. Its members are in `extra`.
    ///
    /// The text is empty if an older server sends no tag.
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

/// Measurement of a guest's initial memory.
///
/// The struct `SevLaunchMeasureInfo`, since QEMU 2.12.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,SevLaunchMeasureInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SevLaunchMeasureInfo {
    /// Measurement and nonce from the firmware, Base64-encoded.
    pub data: Base64,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl SevLaunchMeasureInfo {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(data: impl Into<Base64>) -> Self {
        Self { data: data.into(), extra: Extra::default() }
    }
}

record! { received SevLaunchMeasureInfo {
    data: "data" required,
} extra }

/// Parameters of AMD SEV on the host, with the keys that a guest's owner needs.
///
/// The struct `SevCapability`, since QEMU 2.12.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,SevCapability)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SevCapability {
    /// Diffie-Hellman key of the platform, Base64-encoded.
    pub pdh: Base64,
    /// Certificates that prove the key, Base64-encoded.
    #[doc(alias = "cert-chain")]
    pub cert_chain: Base64,
    /// Identity of the processor, with which its certificate can be fetched from AMD. Base64-encoded.
    ///
    /// Member `cpu0-id`, since QEMU 7.1. Servers before 7.1 leave it out.
    #[doc(alias = "cpu0-id")]
    pub cpu0_id: Option<Base64>,
    /// Bit of a page table entry that marks encrypted pages. Give it to `sev-guest`.
    pub cbitpos: i64,
    /// Number of bits of physical addresses that encryption takes away. Give it to `sev-guest`.
    #[doc(alias = "reduced-phys-bits")]
    pub reduced_phys_bits: i64,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl SevCapability {
    /// Creates a value with the mandatory members and no optional one.
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

/// Report by the firmware on the software that a guest with AMD SEV was started with.
///
/// The struct `SevAttestationReport`, since QEMU 6.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,SevAttestationReport)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SevAttestationReport {
    /// Signed report, Base64-encoded.
    pub data: Base64,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl SevAttestationReport {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(data: impl Into<Base64>) -> Self {
        Self { data: data.into(), extra: Extra::default() }
    }
}

record! { received SevAttestationReport {
    data: "data" required,
} extra }

/// A part of the enclave memory of Intel SGX.
///
/// The struct `SgxEpcSection`, since QEMU 7.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,SgxEpcSection)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SgxEpcSection {
    /// NUMA node to which it belongs.
    pub node: i64,
    /// Amount of enclave memory. Unit: bytes.
    pub size: u64,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl SgxEpcSection {
    /// Creates a value with the mandatory members and no optional one.
    #[inline]
    pub fn new(node: i64, size: u64) -> Self {
        Self { node, size, extra: Extra::default() }
    }
}

record! { received SgxEpcSection {
    node: "node" required,
    size: "size" required,
} extra }

/// Features and memory of Intel SGX, in a guest or on the host.
///
/// The struct `SgxInfo`, since QEMU 6.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,SgxInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SgxInfo {
    /// Whether enclaves are available at all.
    pub sgx: bool,
    /// Whether the first set of instructions is available.
    pub sgx1: bool,
    /// Whether the second set, which changes enclaves at run time, is available.
    pub sgx2: bool,
    /// Whether the owner of the machine may decide who signs enclaves (flexible launch control).
    pub flc: bool,
    /// Parts of the enclave memory.
    ///
    /// Member `sections`, since QEMU 7.0. Servers before 7.0 leave it out.
    pub sections: Option<Vec<SgxEpcSection>>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl SgxInfo {
    /// Creates a value with the mandatory members and no optional one.
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

/// Use of an event channel of a Xen guest.
///
/// The enum `EvtchnPortType`, since QEMU 8.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,EvtchnPortType)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EvtchnPortType {
    /// Not in use.
    Closed,
    /// Reserved for another domain to connect.
    Unbound,
    /// Connected to another domain.
    Interdomain,
    /// Delivers an interrupt of a physical device.
    Pirq,
    /// Delivers a virtual interrupt, such as a timer's.
    Virq,
    /// Delivers interrupts from one vCPU to another.
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

/// An event channel of a Xen guest under KVM.
///
/// The struct `EvtchnInfo`, since QEMU 8.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,EvtchnInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EvtchnInfo {
    /// Number of the channel within the guest.
    pub port: u16,
    /// Number of the vCPU that is interrupted.
    pub vcpu: u32,
    /// Use of the channel.
    pub r#type: EvtchnPortType,
    /// Name of the domain at the other end. Empty if there is none.
    #[doc(alias = "remote-domain")]
    pub remote_domain: String,
    /// Channel number at the other end, or the number of the interrupt.
    pub target: u16,
    /// Whether an event waits for delivery.
    pub pending: bool,
    /// Whether the guest holds delivery back.
    pub masked: bool,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl EvtchnInfo {
    /// Creates a value with the mandatory members and no optional one.
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

    /// Discards timer interrupts of the real-time clock that a guest missed while it was stopped or slow.
    ///
    /// Use it after setting the guest's clock by other means, such as `guest-set-time` of the guest agent;
    /// otherwise the late interrupts advance the clock a second time. It has no effect on machines without such a
    /// clock.
    ///
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
        /// Creates a value with no member set.
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

    /// Returns whether the guest uses AMD SEV, its policy and the stage that it has reached.
    ///
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
        /// Creates a value with no member set.
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

    /// Returns the measurement of the initial memory of a guest with SEV or SEV-ES, for remote attestation.
    ///
    /// The guest's owner compares it with the expected value, and then has a secret injected by
    /// [`sev-inject-launch-secret`](super::super::command::SevInjectLaunchSecret). Start QEMU with `-S`: the guest must not run before that.
    /// Guests with SEV-SNP obtain reports themselves.
    ///
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
        /// Creates a value with no member set.
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

    /// Returns the parameters of AMD SEV on the host. Fails if it has no SEV.
    ///
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
        /// Creates a value with no member set.
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

    /// Puts a secret of its owner, such as a disk key, into the memory of a guest with SEV before it runs.
    ///
    /// Possible in the state `launch-secret` only, so start QEMU with `-S`. Not for SEV-SNP.
    ///
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
        /// Header that the owner made for the secret, Base64-encoded.
        #[doc(alias = "packet-header")]
        pub packet_header: Base64,
        /// Encrypted secret, Base64-encoded.
        pub secret: Base64,
        /// Guest-physical address to write to. If absent: the place that the guest's firmware declares.
        pub gpa: Option<u64>,
    }

    impl SevInjectLaunchSecret {
        /// Creates a value with the mandatory members and no optional one.
        pub fn new(packet_header: impl Into<Base64>, secret: impl Into<Base64>) -> Self {
            Self { packet_header: packet_header.into(), secret: secret.into(), gpa: None }
        }

        /// Sets `gpa`. Guest-physical address to write to. If absent: the place that the guest's firmware declares.
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

    /// Returns a signed report on a guest with SEV or SEV-ES. Guests with SEV-SNP obtain reports themselves.
    ///
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
        /// 16 random bytes, Base64-encoded. The report repeats them, which proves that it is new.
        pub mnonce: Base64,
    }

    impl QuerySevAttestationReport {
        /// Creates a value with the mandatory members and no optional one.
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

    /// Returns the features and enclave memory of Intel SGX that the guest has. Fails if it has none.
    ///
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
        /// Creates a value with no member set.
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

    /// Returns the features and enclave memory of Intel SGX that the host has.
    ///
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
        /// Creates a value with no member set.
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

    /// Lists the event channels that a Xen guest under KVM has open.
    ///
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
        /// Creates a value with no member set.
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

    /// Raises an event on an event channel of a Xen guest under KVM, for debugging.
    ///
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
        /// Number of the channel within the guest.
        pub port: u32,
    }

    impl XenEventInject {
        /// Creates a value with the mandatory members and no optional one.
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
