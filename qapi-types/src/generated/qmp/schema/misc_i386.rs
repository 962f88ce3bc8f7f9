// Generated as `qmp` from schemas/qapi/misc-i386.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Schema of `schemas/qapi/misc-i386.json` as data.

#[allow(unused_imports)] // not every module needs all of them
use super::*;
use crate::schema::*;

/// `SevState`
pub static SEV_STATE: Enum = Enum {
    name: "SevState",
    values: &[
        value("uninit"),
        value("launch-update"),
        value("launch-secret"),
        value("running"),
        value("send-update"),
        value("receive-update"),
    ],
    ..EMPTY_ENUM
};

/// `SevGuestType`
pub static SEV_GUEST_TYPE: Enum =
    Enum { name: "SevGuestType", values: &[value("sev"), value("sev-snp")], ..EMPTY_ENUM };

/// `SevGuestInfo`
pub static SEV_GUEST_INFO: Object = Object {
    name: "SevGuestInfo",
    members: &[required("policy", Type::Uint32), required("handle", Type::Uint32)],
    ..EMPTY_OBJECT
};

/// `SevSnpGuestInfo`
pub static SEV_SNP_GUEST_INFO: Object =
    Object { name: "SevSnpGuestInfo", members: &[required("snp-policy", Type::Uint64)], ..EMPTY_OBJECT };

/// `SevInfo`
pub static SEV_INFO: Object = Object {
    name: "SevInfo",
    members: &[
        required("enabled", Type::Bool),
        required("api-major", Type::Uint8),
        required("api-minor", Type::Uint8),
        required("build-id", Type::Uint8),
        required("state", Type::Enum(&SEV_STATE)),
        required("sev-type", Type::Enum(&SEV_GUEST_TYPE)),
    ],
    variants: Some(Variants {
        tag: "sev-type",
        branches: &[branch("sev", &SEV_GUEST_INFO), branch("sev-snp", &SEV_SNP_GUEST_INFO)],
    }),
    ..EMPTY_OBJECT
};

/// `SevLaunchMeasureInfo`
pub static SEV_LAUNCH_MEASURE_INFO: Object =
    Object { name: "SevLaunchMeasureInfo", members: &[required("data", Type::Base64)], ..EMPTY_OBJECT };

/// `SevCapability`
pub static SEV_CAPABILITY: Object = Object {
    name: "SevCapability",
    members: &[
        required("pdh", Type::Base64),
        required("cert-chain", Type::Base64),
        required("cpu0-id", Type::Base64),
        required("cbitpos", Type::Int64),
        required("reduced-phys-bits", Type::Int64),
    ],
    ..EMPTY_OBJECT
};

/// `SevAttestationReport`
pub static SEV_ATTESTATION_REPORT: Object =
    Object { name: "SevAttestationReport", members: &[required("data", Type::Base64)], ..EMPTY_OBJECT };

/// `SgxEpcSection`
pub static SGX_EPC_SECTION: Object = Object {
    name: "SgxEpcSection",
    members: &[required("node", Type::Int64), required("size", Type::Uint64)],
    ..EMPTY_OBJECT
};

/// `SgxInfo`
pub static SGX_INFO: Object = Object {
    name: "SgxInfo",
    members: &[
        required("sgx", Type::Bool),
        required("sgx1", Type::Bool),
        required("sgx2", Type::Bool),
        required("flc", Type::Bool),
        required("sections", Type::Array(&Type::Object(&SGX_EPC_SECTION))),
    ],
    ..EMPTY_OBJECT
};

/// `EvtchnPortType`
pub static EVTCHN_PORT_TYPE: Enum = Enum {
    name: "EvtchnPortType",
    values: &[value("closed"), value("unbound"), value("interdomain"), value("pirq"), value("virq"), value("ipi")],
    ..EMPTY_ENUM
};

/// `EvtchnInfo`
pub static EVTCHN_INFO: Object = Object {
    name: "EvtchnInfo",
    members: &[
        required("port", Type::Uint16),
        required("vcpu", Type::Uint32),
        required("type", Type::Enum(&EVTCHN_PORT_TYPE)),
        required("remote-domain", Type::Str),
        required("target", Type::Uint16),
        required("pending", Type::Bool),
        required("masked", Type::Bool),
    ],
    ..EMPTY_OBJECT
};

/// Commands of `schemas/qapi/misc-i386.json`.
pub(super) mod command {
    #[allow(unused_imports)] // not every command needs one
    use super::super::types;
    use crate::schema::*;

    /// `rtc-reset-reinjection`
    pub static RTC_RESET_REINJECTION: Command =
        Command { name: "rtc-reset-reinjection", since: Some("2.1"), ..COMMAND };

    impl Described for super::super::super::command::RtcResetReinjection {
        type Info = Command;
        const INFO: &'static Command = &RTC_RESET_REINJECTION;
    }

    /// `query-sev`
    pub static QUERY_SEV: Command =
        Command { name: "query-sev", returns: Some(Type::Object(&types::SEV_INFO)), since: Some("2.12"), ..COMMAND };

    impl Described for super::super::super::command::QuerySev {
        type Info = Command;
        const INFO: &'static Command = &QUERY_SEV;
    }

    /// `query-sev-launch-measure`
    pub static QUERY_SEV_LAUNCH_MEASURE: Command = Command {
        name: "query-sev-launch-measure",
        returns: Some(Type::Object(&types::SEV_LAUNCH_MEASURE_INFO)),
        since: Some("2.12"),
        ..COMMAND
    };

    impl Described for super::super::super::command::QuerySevLaunchMeasure {
        type Info = Command;
        const INFO: &'static Command = &QUERY_SEV_LAUNCH_MEASURE;
    }

    /// `query-sev-capabilities`
    pub static QUERY_SEV_CAPABILITIES: Command = Command {
        name: "query-sev-capabilities",
        returns: Some(Type::Object(&types::SEV_CAPABILITY)),
        since: Some("2.12"),
        ..COMMAND
    };

    impl Described for super::super::super::command::QuerySevCapabilities {
        type Info = Command;
        const INFO: &'static Command = &QUERY_SEV_CAPABILITIES;
    }

    /// `sev-inject-launch-secret`
    pub static SEV_INJECT_LAUNCH_SECRET: Command = Command {
        name: "sev-inject-launch-secret",
        arguments: &Object {
            members: &[
                required("packet-header", Type::Base64),
                required("secret", Type::Base64),
                optional("gpa", Type::Uint64),
            ],
            ..EMPTY_OBJECT
        },
        since: Some("6.0"),
        ..COMMAND
    };

    impl Described for super::super::super::command::SevInjectLaunchSecret {
        type Info = Command;
        const INFO: &'static Command = &SEV_INJECT_LAUNCH_SECRET;
    }

    /// `query-sev-attestation-report`
    pub static QUERY_SEV_ATTESTATION_REPORT: Command = Command {
        name: "query-sev-attestation-report",
        arguments: &Object { members: &[required("mnonce", Type::Base64)], ..EMPTY_OBJECT },
        returns: Some(Type::Object(&types::SEV_ATTESTATION_REPORT)),
        since: Some("6.1"),
        ..COMMAND
    };

    impl Described for super::super::super::command::QuerySevAttestationReport {
        type Info = Command;
        const INFO: &'static Command = &QUERY_SEV_ATTESTATION_REPORT;
    }

    /// `query-sgx`
    pub static QUERY_SGX: Command =
        Command { name: "query-sgx", returns: Some(Type::Object(&types::SGX_INFO)), since: Some("6.2"), ..COMMAND };

    impl Described for super::super::super::command::QuerySgx {
        type Info = Command;
        const INFO: &'static Command = &QUERY_SGX;
    }

    /// `query-sgx-capabilities`
    pub static QUERY_SGX_CAPABILITIES: Command = Command {
        name: "query-sgx-capabilities",
        returns: Some(Type::Object(&types::SGX_INFO)),
        since: Some("6.2"),
        ..COMMAND
    };

    impl Described for super::super::super::command::QuerySgxCapabilities {
        type Info = Command;
        const INFO: &'static Command = &QUERY_SGX_CAPABILITIES;
    }

    /// `xen-event-list`
    pub static XEN_EVENT_LIST: Command = Command {
        name: "xen-event-list",
        returns: Some(Type::Array(&Type::Object(&types::EVTCHN_INFO))),
        since: Some("8.0"),
        ..COMMAND
    };

    impl Described for super::super::super::command::XenEventList {
        type Info = Command;
        const INFO: &'static Command = &XEN_EVENT_LIST;
    }

    /// `xen-event-inject`
    pub static XEN_EVENT_INJECT: Command = Command {
        name: "xen-event-inject",
        arguments: &Object { members: &[required("port", Type::Uint32)], ..EMPTY_OBJECT },
        since: Some("8.0"),
        ..COMMAND
    };

    impl Described for super::super::super::command::XenEventInject {
        type Info = Command;
        const INFO: &'static Command = &XEN_EVENT_INJECT;
    }
}
