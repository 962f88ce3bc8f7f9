//! The list of commands. Each method calls the module that implements its command.

use qemu_qapi::CommandError;
use qemu_qapi::Commands;
use qemu_qapi::qga::{self, command};
use qemu_qapi::server::Call;

use crate::agent::Agent;
use crate::commands::{clock, disks, interfaces, memory, power, processors, routes, system, users};

/// The result of a command.
type Result<T, E = CommandError> = std::result::Result<T, E>;

/// The commands of this agent. Other commands of qemu-ga are not listed, so that hosts know that they are missing.
#[derive(Commands)]
#[qapi(protocol = "qga")]
#[allow(clippy::enum_variant_names)] // named as the protocol names them
pub(crate) enum AgentCommands {
    GuestSyncDelimited,
    GuestSync,
    GuestPing,
    GuestInfo,
    GuestGetTime,
    GuestSetTime,
    GuestGetTimezone,
    GuestGetHostName,
    GuestGetOsinfo,
    GuestGetLoad,
    GuestGetUsers,
    GuestNetworkGetInterfaces,
    GuestNetworkGetRoute,
    GuestGetVcpus,
    GuestSetVcpus,
    GuestGetCpustats,
    GuestGetMemoryBlocks,
    GuestGetMemoryBlockInfo,
    GuestGetDiskstats,
    GuestFileOpen,
    GuestFileClose,
    GuestFileRead,
    GuestFileWrite,
    GuestFileSeek,
    GuestFileFlush,
    GuestExec,
    GuestExecStatus,
    GuestFsfreezeStatus,
    GuestFsfreezeFreeze,
    GuestFsfreezeFreezeList,
    GuestFsfreezeThaw,
    GuestShutdown,
}

impl AgentCommandsServer for Agent {
    type Error = CommandError;

    fn guest_sync_delimited(&mut self, _: &mut Call, command: command::GuestSyncDelimited) -> Result<i64> {
        Ok(command.id)
    }

    fn guest_sync(&mut self, _: &mut Call, command: command::GuestSync) -> Result<i64> {
        Ok(command.id)
    }

    fn guest_ping(&mut self, _: &mut Call, _: command::GuestPing) -> Result<()> {
        self.log.info("guest-ping called");
        Ok(())
    }

    fn guest_get_time(&mut self, _: &mut Call, _: command::GuestGetTime) -> Result<i64> {
        Ok(clock::time())
    }

    fn guest_set_time(&mut self, _: &mut Call, command: command::GuestSetTime) -> Result<()> {
        clock::set_time(command.time, &self.effects)
    }

    fn guest_get_timezone(&mut self, _: &mut Call, _: command::GuestGetTimezone) -> Result<qga::GuestTimezone> {
        Ok(clock::timezone())
    }

    fn guest_get_host_name(&mut self, _: &mut Call, _: command::GuestGetHostName) -> Result<qga::GuestHostName> {
        Ok(system::host_name())
    }

    fn guest_get_osinfo(&mut self, _: &mut Call, _: command::GuestGetOsinfo) -> Result<qga::GuestOsInfo> {
        Ok(system::osinfo())
    }

    fn guest_get_load(&mut self, _: &mut Call, _: command::GuestGetLoad) -> Result<qga::GuestLoadAverage> {
        system::load()
    }

    fn guest_get_users(&mut self, _: &mut Call, _: command::GuestGetUsers) -> Result<Vec<qga::GuestUser>> {
        users::users()
    }

    fn guest_network_get_interfaces(
        &mut self,
        _: &mut Call,
        _: command::GuestNetworkGetInterfaces,
    ) -> Result<Vec<qga::GuestNetworkInterface>> {
        interfaces::interfaces()
    }

    fn guest_network_get_route(
        &mut self,
        _: &mut Call,
        _: command::GuestNetworkGetRoute,
    ) -> Result<Vec<qga::GuestNetworkRoute>> {
        routes::routes()
    }

    fn guest_get_vcpus(&mut self, _: &mut Call, _: command::GuestGetVcpus) -> Result<Vec<qga::GuestLogicalProcessor>> {
        processors::vcpus()
    }

    fn guest_set_vcpus(&mut self, _: &mut Call, command: command::GuestSetVcpus) -> Result<i64> {
        processors::set_vcpus(&command.vcpus, &self.effects)
    }

    fn guest_get_cpustats(&mut self, _: &mut Call, _: command::GuestGetCpustats) -> Result<Vec<qga::GuestCpuStats>> {
        processors::stats()
    }

    fn guest_get_memory_blocks(
        &mut self,
        _: &mut Call,
        _: command::GuestGetMemoryBlocks,
    ) -> Result<Vec<qga::GuestMemoryBlock>> {
        memory::blocks()
    }

    fn guest_get_memory_block_info(
        &mut self,
        _: &mut Call,
        _: command::GuestGetMemoryBlockInfo,
    ) -> Result<qga::GuestMemoryBlockInfo> {
        memory::block_info()
    }

    fn guest_get_diskstats(
        &mut self,
        _: &mut Call,
        _: command::GuestGetDiskstats,
    ) -> Result<Vec<qga::GuestDiskStatsInfo>> {
        disks::stats()
    }

    fn guest_file_open(&mut self, _: &mut Call, command: command::GuestFileOpen) -> Result<i64> {
        let mode = command.mode.as_deref().unwrap_or("r");
        self.log.info(format_args!("guest-file-open called, filepath: {}, mode: {mode}", command.path));
        self.files.open(&command.path, mode, &mut self.state)
    }

    fn guest_file_close(&mut self, _: &mut Call, command: command::GuestFileClose) -> Result<()> {
        self.log.info(format_args!("guest-file-close called, handle: {}", command.handle));
        self.files.close(command.handle)
    }

    fn guest_file_read(&mut self, _: &mut Call, command: command::GuestFileRead) -> Result<qga::GuestFileRead> {
        self.files.read(command.handle, command.count)
    }

    fn guest_file_write(&mut self, _: &mut Call, command: command::GuestFileWrite) -> Result<qga::GuestFileWrite> {
        self.files.write(&command)
    }

    fn guest_file_seek(&mut self, _: &mut Call, command: command::GuestFileSeek) -> Result<qga::GuestFileSeek> {
        self.files.seek(command.handle, command.offset, &command.whence)
    }

    fn guest_file_flush(&mut self, _: &mut Call, command: command::GuestFileFlush) -> Result<()> {
        self.files.flush(command.handle)
    }

    fn guest_exec(&mut self, _: &mut Call, command: command::GuestExec) -> Result<qga::GuestExec> {
        // The arguments are not logged: command lines can contain passwords.
        let count = command.arg.as_ref().map_or(0, Vec::len);
        self.log.info(format_args!("guest-exec called: \"{}\", with {count} arguments", command.path));
        self.programs.start(command)
    }

    fn guest_exec_status(&mut self, _: &mut Call, command: command::GuestExecStatus) -> Result<qga::GuestExecStatus> {
        self.log.debug(format_args!("guest-exec-status called, pid: {}", command.pid));
        self.programs.status(command.pid)
    }

    fn guest_fsfreeze_status(
        &mut self,
        _: &mut Call,
        _: command::GuestFsfreezeStatus,
    ) -> Result<qga::GuestFsfreezeStatus> {
        Ok(if self.state.frozen().get() { qga::GuestFsfreezeStatus::Frozen } else { qga::GuestFsfreezeStatus::Thawed })
    }

    fn guest_fsfreeze_freeze(&mut self, call: &mut Call, _: command::GuestFsfreezeFreeze) -> Result<i64> {
        self.log.info("guest-fsfreeze called");
        let frozen = self.freeze(None);
        self.policy.apply(call.server());
        frozen
    }

    fn guest_fsfreeze_freeze_list(
        &mut self,
        call: &mut Call,
        command: command::GuestFsfreezeFreezeList,
    ) -> Result<i64> {
        self.log.info("guest-fsfreeze called");
        let frozen = self.freeze(command.mountpoints.as_deref());
        self.policy.apply(call.server());
        frozen
    }

    fn guest_fsfreeze_thaw(&mut self, call: &mut Call, _: command::GuestFsfreezeThaw) -> Result<i64> {
        let thawed = self.thaw();
        self.policy.apply(call.server());
        self.log.info("guest-fsthaw called");
        thawed
    }

    fn guest_shutdown(&mut self, _: &mut Call, command: command::GuestShutdown) -> Result<()> {
        self.log.info(format_args!("guest-shutdown called, mode: {}", command.mode.as_deref().unwrap_or("none")));
        power::shutdown(command.mode.as_deref(), &self.effects)
    }
}

#[cfg(test)]
mod tests;
