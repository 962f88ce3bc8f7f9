// Generated as `qmp` from schemas/qapi/machine-s390x.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Types, commands and events of `schemas/qapi/machine-s390x.json`.

#[allow(unused_imports)] // not every module needs types of others
use super::*;
use crate::Extra;
use crate::wire::{enumeration, record};

/// Distribution of processor time among its CPUs that an IBM Z guest expects.
///
/// The enum `S390CpuPolarization`, since QEMU 8.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,S390CpuPolarization)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum S390CpuPolarization {
    /// Evenly: all CPUs get the same share.
    Horizontal,
    /// Unevenly: each CPU gets a share according to its entitlement.
    Vertical,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { received S390CpuPolarization {
    "horizontal" Horizontal,
    "vertical" Vertical,
} open }

/// Present polarization, as [`query-s390x-cpu-polarization`](super::command::QueryS390xCpuPolarization) returns it.
///
/// The struct `CpuPolarizationInfo`, since QEMU 8.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,CpuPolarizationInfo)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CpuPolarizationInfo {
    /// Distribution that the guest has asked for last.
    ///
    /// Member `polarization`. Servers may leave it out.
    pub polarization: Option<S390CpuPolarization>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl CpuPolarizationInfo {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(polarization: impl Into<S390CpuPolarization>) -> Self {
        Self { polarization: Some(polarization.into()), extra: Extra::default() }
    }
}

record! { received CpuPolarizationInfo {
    polarization: "polarization" optional,
} extra }

/// Commands of `schemas/qapi/machine-s390x.json`.
pub(crate) mod command {
    use super::super::types;
    use crate::wire::record;
    use crate::{Command, Empty};

    /// Moves a vCPU of an IBM Z guest within the CPU topology or changes its share of the host.
    ///
    /// The guest is notified of the change. Absent members keep their values.
    ///
    /// The command `set-cpu-topology`, since QEMU 8.2.
    ///
    /// **Unstable** upstream: it may change or go away without notice.
    ///
    /// Returns nothing.
    ///
    /// Needs the feature `machine-s390x` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,set%2Dcpu%2Dtopology)
    #[doc(alias = "set-cpu-topology")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct SetCpuTopology {
        /// Number of the vCPU to change, zero-based.
        #[doc(alias = "core-id")]
        pub core_id: u16,
        /// Number of the socket it is moved to, zero-based. If absent: no change.
        #[doc(alias = "socket-id")]
        pub socket_id: Option<u16>,
        /// Number of the book it is moved to, zero-based. A book holds sockets. If absent: no change.
        #[doc(alias = "book-id")]
        pub book_id: Option<u16>,
        /// Number of the drawer it is moved to, zero-based. A drawer holds books. If absent: no change.
        #[doc(alias = "drawer-id")]
        pub drawer_id: Option<u16>,
        /// Share of a host CPU that the guest may rely on, under vertical polarization. If absent: no change.
        pub entitlement: Option<types::S390CpuEntitlement>,
        /// Whether a host CPU serves this vCPU alone. If absent: no change.
        pub dedicated: Option<bool>,
    }

    impl SetCpuTopology {
        /// Creates a value with the mandatory members and no optional one.
        #[inline]
        pub fn new(core_id: u16) -> Self {
            Self { core_id, socket_id: None, book_id: None, drawer_id: None, entitlement: None, dedicated: None }
        }

        /// Sets `socket-id`. Number of the socket it is moved to, zero-based. If absent: no change.
        #[must_use]
        #[inline]
        pub fn socket_id(mut self, socket_id: u16) -> Self {
            self.socket_id = Some(socket_id);
            self
        }

        /// Sets `book-id`. Number of the book it is moved to, zero-based. A book holds sockets. If absent: no change.
        #[must_use]
        #[inline]
        pub fn book_id(mut self, book_id: u16) -> Self {
            self.book_id = Some(book_id);
            self
        }

        /// Sets `drawer-id`. Number of the drawer it is moved to, zero-based. A drawer holds books. If absent: no
        /// change.
        #[must_use]
        #[inline]
        pub fn drawer_id(mut self, drawer_id: u16) -> Self {
            self.drawer_id = Some(drawer_id);
            self
        }

        /// Sets `entitlement`. Share of a host CPU that the guest may rely on, under vertical polarization. If absent:
        /// no change.
        #[must_use]
        pub fn entitlement(mut self, entitlement: impl Into<types::S390CpuEntitlement>) -> Self {
            self.entitlement = Some(entitlement.into());
            self
        }

        /// Sets `dedicated`. Whether a host CPU serves this vCPU alone. If absent: no change.
        #[must_use]
        #[inline]
        pub fn dedicated(mut self, dedicated: bool) -> Self {
            self.dedicated = Some(dedicated);
            self
        }
    }

    record! { sent SetCpuTopology {
        core_id: "core-id" required,
        socket_id: "socket-id" optional,
        book_id: "book-id" optional,
        drawer_id: "drawer-id" optional,
        entitlement: "entitlement" optional,
        dedicated: "dedicated" optional,
    } }

    impl Command for SetCpuTopology {
        type Reply = Empty;
        const NAME: &'static str = "set-cpu-topology";
        const SINCE: Option<&'static str> = Some("8.2");
    }

    /// Returns the distribution of processor time that an IBM Z guest has asked for.
    ///
    /// The command `query-s390x-cpu-polarization`, since QEMU 8.2.
    ///
    /// **Unstable** upstream: it may change or go away without notice.
    ///
    /// Returns [`CpuPolarizationInfo`](types::CpuPolarizationInfo).
    ///
    /// Needs the feature `machine-s390x` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,query%2Ds390x%2Dcpu%2Dpolarization)
    #[doc(alias = "query-s390x-cpu-polarization")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct QueryS390xCpuPolarization {}

    impl QueryS390xCpuPolarization {
        /// Creates a value with no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent QueryS390xCpuPolarization {} }

    impl Command for QueryS390xCpuPolarization {
        type Reply = types::CpuPolarizationInfo;
        const NAME: &'static str = "query-s390x-cpu-polarization";
        const SINCE: Option<&'static str> = Some("8.2");
    }
}

/// Events of `schemas/qapi/machine-s390x.json`.
pub(crate) mod event {
    use super::super::types;
    use crate::wire::record;
    use crate::{Event, Extra};

    /// Emitted when an IBM Z guest asks for another distribution of processor time among its CPUs.
    ///
    /// The management should then adapt the placement of vCPU threads and may report it by [`set-cpu-topology`](super::super::command::SetCpuTopology).
    ///
    /// The event `CPU_POLARIZATION_CHANGE`, since QEMU 8.2.
    ///
    /// **Unstable** upstream: it may change or go away without notice.
    ///
    /// Needs the feature `machine-s390x` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Event-,CPU_POLARIZATION_CHANGE)
    #[doc(alias = "CPU_POLARIZATION_CHANGE")]
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CpuPolarizationChange {
        /// Distribution that the guest asks for.
        ///
        /// Member `polarization`. Servers may leave it out.
        pub polarization: Option<types::S390CpuPolarization>,
        /// Members that this type does not know.
        pub extra: Extra,
    }

    #[cfg(feature = "server")]
    impl CpuPolarizationChange {
        /// Creates a value with the mandatory members and no optional one.
        pub fn new(polarization: impl Into<types::S390CpuPolarization>) -> Self {
            Self { polarization: Some(polarization.into()), extra: Extra::default() }
        }
    }

    record! { received CpuPolarizationChange {
        polarization: "polarization" optional,
    } extra }

    impl Event for CpuPolarizationChange {
        const NAME: &'static str = "CPU_POLARIZATION_CHANGE";
        const SINCE: Option<&'static str> = Some("8.2");
    }

    /// Emitted when an IBM Z guest has told its system name and level, which can then be read with `qom-get`.
    ///
    /// The event `SCLP_CPI_INFO_AVAILABLE`, since QEMU 10.2.
    ///
    /// **Unstable** upstream: it may change or go away without notice.
    ///
    /// Needs the feature `machine-s390x` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Event-,SCLP_CPI_INFO_AVAILABLE)
    #[doc(alias = "SCLP_CPI_INFO_AVAILABLE")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct SclpCpiInfoAvailable {
        /// Members that this type does not know.
        pub extra: Extra,
    }

    #[cfg(feature = "server")]
    impl SclpCpiInfoAvailable {
        /// Creates a value with no member set.
        #[inline]
        pub fn new() -> Self {
            Self { extra: Extra::default() }
        }
    }

    record! { received SclpCpiInfoAvailable {} extra }

    impl Event for SclpCpiInfoAvailable {
        const NAME: &'static str = "SCLP_CPI_INFO_AVAILABLE";
        const SINCE: Option<&'static str> = Some("10.2");
    }
}
