//! Methods of an agent's client for tasks that need more than a workflow: a stream, or a guard.

use ::tokio::io::{AsyncRead, AsyncWrite};
use qapi_session::client::QgaSession;
use qapi_session::workflow::{Freeze, Progress, Workflow, WorkflowError};

use super::workflow::{Sink, Source, run_with};
use super::{ClientHandle, Frozen, run};

impl ClientHandle<QgaSession> {
    /// Copies a file of the guest, [`ReadFile`](crate::workflow::ReadFile), into a writer, and flushes the writer.
    /// Returns the number of bytes. It needs a few megabytes of memory, whatever the length of the file.
    ///
    /// The workflow's deadline and cancellation apply. Dropping the future cancels it, too.
    ///
    /// ```no_run
    /// use qemu_qapi::tokio::Qga;
    /// use qemu_qapi::workflow::ReadFile;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let agent = Qga::connect("/run/vm/qga.sock").await?;
    /// let mut text = Vec::new();
    /// agent.read_file(ReadFile::new("/etc/os-release"), &mut text, drop).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// If the agent refuses, the writer fails ([`Failure::Stream`](crate::workflow::Failure::Stream)), a deadline passes
    /// or the connection is lost. The writer may have received a part of the file. The file is closed in the guest; if it
    /// is not, [`WorkflowError::left_behind`] lists it.
    pub async fn read_file(
        &self,
        file: impl Into<Workflow<u64>>,
        to: impl AsyncWrite + Unpin,
        progress: impl FnMut(Progress),
    ) -> Result<u64, WorkflowError> {
        run_with(file.into(), self.into(), &mut Sink(to), progress).await
    }

    /// Copies a reader, until its end, into a file of the guest, [`WriteFile`](crate::workflow::WriteFile). Returns the
    /// number of bytes. It needs a few megabytes of memory, whatever the length of the file.
    ///
    /// The workflow's deadline and cancellation apply. Dropping the future cancels it, too.
    ///
    /// # Errors
    /// As [`read_file`](Self::read_file). The guest's file may have a part of the content.
    pub async fn write_file(
        &self,
        file: impl Into<Workflow<u64>>,
        from: impl AsyncRead + Unpin,
        progress: impl FnMut(Progress),
    ) -> Result<u64, WorkflowError> {
        run_with(file.into(), self.into(), &mut Source(from), progress).await
    }

    /// Freezes the guest's file systems until the guard that it returns is dropped or [finished](Frozen::finish).
    ///
    /// ```no_run
    /// use qemu_qapi::tokio::{Qga, Qmp};
    /// use qemu_qapi::qmp::AsyncClient as _;
    /// use qemu_qapi::workflow::Freeze;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// # let (vm, agent) = (Qmp::connect("/run/vm/qmp.sock").await?, Qga::connect("/run/vm/qga.sock").await?);
    /// let frozen = agent.freeze(Freeze::new()).await?;
    /// vm.blockdev_snapshot("disk0", "overlay0").await?; // if this fails, the guest is thawed
    /// frozen.finish().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// If the agent refuses, a deadline passes or the connection is lost. The guest is then thawed, unless nothing was
    /// frozen; if it could not be thawed, [`WorkflowError::left_behind`] lists it.
    pub async fn freeze(&self, freeze: Freeze) -> Result<Frozen, WorkflowError> {
        let thaw = freeze.thaw();
        let file_systems = run(freeze, self, drop).await?;
        Ok(Frozen::new(self.clone(), thaw, file_systems))
    }
}
