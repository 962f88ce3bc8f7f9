//! The commands, as the protocol has them: each is handed to the module that knows how.

use qemu_qapi::CommandError;
use qemu_qapi::Commands;
use qemu_qapi::qga::{self, command};
use qemu_qapi::server::{Call, Serve};

use crate::agent::Agent;
use crate::commands::{clock, disks, interfaces, memory, power, processors, routes, system, users};

/// What this agent serves. What qemu-ga serves besides is not here, so that hosts can tell.
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

impl Serve for Agent {
    type Commands = AgentCommands;
}

impl AgentCommandsServer for Agent {
    fn guest_sync_delimited(&mut self, call: &mut Call, id: i64) -> Result<i64, CommandError> {
        call.delimit();
        Ok(id)
    }

    fn guest_sync(&mut self, _: &mut Call, id: i64) -> Result<i64, CommandError> {
        Ok(id)
    }

    fn guest_ping(&mut self, _: &mut Call) -> Result<(), CommandError> {
        self.log.info("guest-ping called");
        Ok(())
    }

    fn guest_info(&mut self, call: &mut Call) -> Result<qga::GuestAgentInfo, CommandError> {
        let commands = call.commands().into_iter();
        let commands = commands
            .map(|command| qga::GuestAgentCommandInfo::new(command.name, command.enabled, command.success_response));
        Ok(qga::GuestAgentInfo::new(env!("CARGO_PKG_VERSION"), commands.collect::<Vec<_>>()))
    }

    fn guest_get_time(&mut self, _: &mut Call) -> Result<i64, CommandError> {
        Ok(clock::time())
    }

    fn guest_set_time(&mut self, _: &mut Call, command: command::GuestSetTime) -> Result<(), CommandError> {
        clock::set_time(command.time, &self.effects)
    }

    fn guest_get_timezone(&mut self, _: &mut Call) -> Result<qga::GuestTimezone, CommandError> {
        Ok(clock::timezone())
    }

    fn guest_get_host_name(&mut self, _: &mut Call) -> Result<qga::GuestHostName, CommandError> {
        Ok(system::host_name())
    }

    fn guest_get_osinfo(&mut self, _: &mut Call) -> Result<qga::GuestOsInfo, CommandError> {
        Ok(system::osinfo())
    }

    fn guest_get_load(&mut self, _: &mut Call) -> Result<qga::GuestLoadAverage, CommandError> {
        system::load()
    }

    fn guest_get_users(&mut self, _: &mut Call) -> Result<Vec<qga::GuestUser>, CommandError> {
        users::users()
    }

    fn guest_network_get_interfaces(&mut self, _: &mut Call) -> Result<Vec<qga::GuestNetworkInterface>, CommandError> {
        interfaces::interfaces()
    }

    fn guest_network_get_route(&mut self, _: &mut Call) -> Result<Vec<qga::GuestNetworkRoute>, CommandError> {
        routes::routes()
    }

    fn guest_get_vcpus(&mut self, _: &mut Call) -> Result<Vec<qga::GuestLogicalProcessor>, CommandError> {
        processors::vcpus()
    }

    fn guest_set_vcpus(&mut self, _: &mut Call, vcpus: Vec<qga::GuestLogicalProcessor>) -> Result<i64, CommandError> {
        processors::set_vcpus(&vcpus, &self.effects)
    }

    fn guest_get_cpustats(&mut self, _: &mut Call) -> Result<Vec<qga::GuestCpuStats>, CommandError> {
        processors::stats()
    }

    fn guest_get_memory_blocks(&mut self, _: &mut Call) -> Result<Vec<qga::GuestMemoryBlock>, CommandError> {
        memory::blocks()
    }

    fn guest_get_memory_block_info(&mut self, _: &mut Call) -> Result<qga::GuestMemoryBlockInfo, CommandError> {
        memory::block_info()
    }

    fn guest_get_diskstats(&mut self, _: &mut Call) -> Result<Vec<qga::GuestDiskStatsInfo>, CommandError> {
        disks::stats()
    }

    fn guest_file_open(&mut self, _: &mut Call, command: command::GuestFileOpen) -> Result<i64, CommandError> {
        let mode = command.mode.as_deref().unwrap_or("r");
        self.log.info(format_args!("guest-file-open called, filepath: {}, mode: {mode}", command.path));
        self.files.open(&command.path, mode, &mut self.state)
    }

    fn guest_file_close(&mut self, _: &mut Call, handle: i64) -> Result<(), CommandError> {
        self.log.info(format_args!("guest-file-close called, handle: {handle}"));
        self.files.close(handle)
    }

    fn guest_file_read(
        &mut self,
        _: &mut Call,
        command: command::GuestFileRead,
    ) -> Result<qga::GuestFileRead, CommandError> {
        self.files.read(command.handle, command.count)
    }

    fn guest_file_write(
        &mut self,
        _: &mut Call,
        command: command::GuestFileWrite,
    ) -> Result<qga::GuestFileWrite, CommandError> {
        self.files.write(&command)
    }

    fn guest_file_seek(
        &mut self,
        _: &mut Call,
        handle: i64,
        offset: i64,
        whence: qga::GuestFileWhence,
    ) -> Result<qga::GuestFileSeek, CommandError> {
        self.files.seek(handle, offset, &whence)
    }

    fn guest_file_flush(&mut self, _: &mut Call, handle: i64) -> Result<(), CommandError> {
        self.files.flush(handle)
    }

    fn guest_exec(&mut self, _: &mut Call, command: command::GuestExec) -> Result<qga::GuestExec, CommandError> {
        // The arguments are not logged: command lines can contain passwords.
        let count = command.arg.as_ref().map_or(0, Vec::len);
        self.log.info(format_args!("guest-exec called: \"{}\", with {count} arguments", command.path));
        self.programs.start(command)
    }

    fn guest_exec_status(&mut self, _: &mut Call, pid: i64) -> Result<qga::GuestExecStatus, CommandError> {
        self.log.debug(format_args!("guest-exec-status called, pid: {pid}"));
        self.programs.status(pid)
    }

    fn guest_fsfreeze_status(&mut self, _: &mut Call) -> Result<qga::GuestFsfreezeStatus, CommandError> {
        Ok(if self.state.frozen().get() { qga::GuestFsfreezeStatus::Frozen } else { qga::GuestFsfreezeStatus::Thawed })
    }

    fn guest_fsfreeze_freeze(&mut self, call: &mut Call) -> Result<i64, CommandError> {
        self.log.info("guest-fsfreeze called");
        let frozen = self.freeze(None);
        self.policy.apply(call.control());
        frozen
    }

    fn guest_fsfreeze_freeze_list(
        &mut self,
        call: &mut Call,
        command: command::GuestFsfreezeFreezeList,
    ) -> Result<i64, CommandError> {
        self.log.info("guest-fsfreeze called");
        let frozen = self.freeze(command.mountpoints.as_deref());
        self.policy.apply(call.control());
        frozen
    }

    fn guest_fsfreeze_thaw(&mut self, call: &mut Call) -> Result<i64, CommandError> {
        let thawed = self.thaw();
        self.policy.apply(call.control());
        self.log.info("guest-fsthaw called");
        thawed
    }

    fn guest_shutdown(&mut self, _: &mut Call, command: command::GuestShutdown) -> Result<(), CommandError> {
        self.log.info(format_args!("guest-shutdown called, mode: {}", command.mode.as_deref().unwrap_or("none")));
        power::shutdown(command.mode.as_deref(), &self.effects)
    }
}

#[cfg(test)]
mod tests;
