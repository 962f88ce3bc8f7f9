//! Methods of an agent's client for tasks that need more than a workflow: a stream, or a guard.

use std::io::{Read, Write};

use qapi_session::client::QgaSession;
use qapi_session::workflow::{Freeze, Progress, Workflow, WorkflowError};

use super::workflow::{Sink, Source, run_with};
use super::{ClientHandle, Frozen, run};

impl ClientHandle<QgaSession> {
    /// Copies a file of the guest, [`ReadFile`](crate::workflow::ReadFile), into a writer, and flushes the writer.
    /// Returns the number of bytes. It needs a few megabytes of memory, whatever the length of the file.
    ///
    /// The workflow's deadline and cancellation apply, but neither interrupts a writer that blocks.
    ///
    /// ```no_run
    /// use qemu_qapi::blocking::Qga;
    /// use qemu_qapi::workflow::ReadFile;
    ///
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let agent = Qga::connect("/run/vm/qga.sock")?;
    /// let mut text = Vec::new();
    /// agent.read_file(ReadFile::new("/etc/os-release"), &mut text, drop)?;
    /// agent.read_file(ReadFile::new("/var/log/syslog"), std::fs::File::create("syslog")?, drop)?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// If the agent refuses, the writer fails ([`Failure::Stream`](crate::workflow::Failure::Stream)), a deadline passes
    /// or the connection is lost. The writer may have received a part of the file. The file is closed in the guest; if it
    /// is not, [`WorkflowError::left_behind`] lists it.
    pub fn read_file(
        &self,
        file: impl Into<Workflow<u64>>,
        to: impl Write,
        progress: impl FnMut(Progress),
    ) -> Result<u64, WorkflowError> {
        run_with(file.into(), &self.into(), &mut Sink(to), progress)
    }

    /// Copies a reader, until its end, into a file of the guest, [`WriteFile`](crate::workflow::WriteFile). Returns the
    /// number of bytes. It needs a few megabytes of memory, whatever the length of the file.
    ///
    /// The workflow's deadline and cancellation apply, but neither interrupts a reader that blocks.
    ///
    /// # Errors
    /// As [`read_file`](Self::read_file). The guest's file may have a part of the content.
    pub fn write_file(
        &self,
        file: impl Into<Workflow<u64>>,
        from: impl Read,
        progress: impl FnMut(Progress),
    ) -> Result<u64, WorkflowError> {
        run_with(file.into(), &self.into(), &mut Source(from), progress)
    }

    /// Freezes the guest's file systems until the guard that it returns is dropped or [finished](Frozen::finish).
    ///
    /// ```no_run
    /// use qemu_qapi::blocking::{Qga, Qmp};
    /// use qemu_qapi::qmp::Client as _;
    /// use qemu_qapi::workflow::Freeze;
    ///
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let (vm, agent) = (Qmp::connect("/run/vm/qmp.sock")?, Qga::connect("/run/vm/qga.sock")?);
    /// let frozen = agent.freeze(Freeze::new())?;
    /// vm.blockdev_snapshot("disk0", "overlay0")?; // if this fails, the guest is thawed
    /// frozen.finish()?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// If the agent refuses, a deadline passes or the connection is lost. The guest is then thawed, unless nothing was
    /// frozen; if it could not be thawed, [`WorkflowError::left_behind`] lists it.
    pub fn freeze(&self, freeze: Freeze) -> Result<Frozen, WorkflowError> {
        let thaw = freeze.thaw();
        let file_systems = run(freeze, self, drop)?;
        Ok(Frozen::new(self.clone(), thaw, file_systems))
    }
}
