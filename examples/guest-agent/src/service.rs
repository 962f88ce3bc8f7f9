//! The commands, as the protocol has them: each is handed to the module that knows how.

use qapi_session::Commands;
use qapi_session::server::{Call, Serve};
use qapi_types::Error;
use qapi_types::qga::{self, command};

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
    fn guest_sync_delimited(&mut self, call: &mut Call, id: i64) -> Result<i64, Error> {
        call.delimit();
        Ok(id)
    }

    fn guest_sync(&mut self, _: &mut Call, id: i64) -> Result<i64, Error> {
        Ok(id)
    }

    fn guest_ping(&mut self, _: &mut Call) -> Result<(), Error> {
        self.log.info("guest-ping called");
        Ok(())
    }

    fn guest_info(&mut self, call: &mut Call) -> Result<qga::GuestAgentInfo, Error> {
        let commands = call.commands().into_iter();
        let commands = commands
            .map(|command| qga::GuestAgentCommandInfo::new(command.name, command.enabled, command.success_response));
        Ok(qga::GuestAgentInfo::new(env!("CARGO_PKG_VERSION"), commands.collect::<Vec<_>>()))
    }

    fn guest_get_time(&mut self, _: &mut Call) -> Result<i64, Error> {
        Ok(clock::time())
    }

    fn guest_set_time(&mut self, _: &mut Call, command: command::GuestSetTime) -> Result<(), Error> {
        clock::set_time(command.time, &self.effects)
    }

    fn guest_get_timezone(&mut self, _: &mut Call) -> Result<qga::GuestTimezone, Error> {
        Ok(clock::timezone())
    }

    fn guest_get_host_name(&mut self, _: &mut Call) -> Result<qga::GuestHostName, Error> {
        Ok(system::host_name())
    }

    fn guest_get_osinfo(&mut self, _: &mut Call) -> Result<qga::GuestOsInfo, Error> {
        Ok(system::osinfo())
    }

    fn guest_get_load(&mut self, _: &mut Call) -> Result<qga::GuestLoadAverage, Error> {
        system::load()
    }

    fn guest_get_users(&mut self, _: &mut Call) -> Result<Vec<qga::GuestUser>, Error> {
        users::users()
    }

    fn guest_network_get_interfaces(&mut self, _: &mut Call) -> Result<Vec<qga::GuestNetworkInterface>, Error> {
        interfaces::interfaces()
    }

    fn guest_network_get_route(&mut self, _: &mut Call) -> Result<Vec<qga::GuestNetworkRoute>, Error> {
        routes::routes()
    }

    fn guest_get_vcpus(&mut self, _: &mut Call) -> Result<Vec<qga::GuestLogicalProcessor>, Error> {
        processors::vcpus()
    }

    fn guest_set_vcpus(&mut self, _: &mut Call, vcpus: Vec<qga::GuestLogicalProcessor>) -> Result<i64, Error> {
        processors::set_vcpus(&vcpus, &self.effects)
    }

    fn guest_get_cpustats(&mut self, _: &mut Call) -> Result<Vec<qga::GuestCpuStats>, Error> {
        processors::stats()
    }

    fn guest_get_memory_blocks(&mut self, _: &mut Call) -> Result<Vec<qga::GuestMemoryBlock>, Error> {
        memory::blocks()
    }

    fn guest_get_memory_block_info(&mut self, _: &mut Call) -> Result<qga::GuestMemoryBlockInfo, Error> {
        memory::block_info()
    }

    fn guest_get_diskstats(&mut self, _: &mut Call) -> Result<Vec<qga::GuestDiskStatsInfo>, Error> {
        disks::stats()
    }

    fn guest_file_open(&mut self, _: &mut Call, command: command::GuestFileOpen) -> Result<i64, Error> {
        let mode = command.mode.as_deref().unwrap_or("r");
        self.log.info(format_args!("guest-file-open called, filepath: {}, mode: {mode}", command.path));
        self.files.open(&command.path, mode, &mut self.state)
    }

    fn guest_file_close(&mut self, _: &mut Call, handle: i64) -> Result<(), Error> {
        self.log.info(format_args!("guest-file-close called, handle: {handle}"));
        self.files.close(handle)
    }

    fn guest_file_read(&mut self, _: &mut Call, command: command::GuestFileRead) -> Result<qga::GuestFileRead, Error> {
        self.files.read(command.handle, command.count)
    }

    fn guest_file_write(
        &mut self,
        _: &mut Call,
        command: command::GuestFileWrite,
    ) -> Result<qga::GuestFileWrite, Error> {
        self.files.write(&command)
    }

    fn guest_file_seek(
        &mut self,
        _: &mut Call,
        handle: i64,
        offset: i64,
        whence: qga::GuestFileWhence,
    ) -> Result<qga::GuestFileSeek, Error> {
        self.files.seek(handle, offset, &whence)
    }

    fn guest_file_flush(&mut self, _: &mut Call, handle: i64) -> Result<(), Error> {
        self.files.flush(handle)
    }

    fn guest_exec(&mut self, _: &mut Call, command: command::GuestExec) -> Result<qga::GuestExec, Error> {
        // Not with what: command lines hold passwords, and whoever may read the log need not know them.
        let count = command.arg.as_ref().map_or(0, Vec::len);
        self.log.info(format_args!("guest-exec called: \"{}\", with {count} arguments", command.path));
        self.programs.start(command)
    }

    fn guest_exec_status(&mut self, _: &mut Call, pid: i64) -> Result<qga::GuestExecStatus, Error> {
        self.log.debug(format_args!("guest-exec-status called, pid: {pid}"));
        self.programs.status(pid)
    }

    fn guest_fsfreeze_status(&mut self, _: &mut Call) -> Result<qga::GuestFsfreezeStatus, Error> {
        Ok(if self.state.frozen().get() { qga::GuestFsfreezeStatus::Frozen } else { qga::GuestFsfreezeStatus::Thawed })
    }

    fn guest_fsfreeze_freeze(&mut self, call: &mut Call) -> Result<i64, Error> {
        self.log.info("guest-fsfreeze called");
        let frozen = self.freeze(None);
        self.policy.apply(call.control());
        frozen
    }

    fn guest_fsfreeze_freeze_list(
        &mut self,
        call: &mut Call,
        command: command::GuestFsfreezeFreezeList,
    ) -> Result<i64, Error> {
        self.log.info("guest-fsfreeze called");
        let frozen = self.freeze(command.mountpoints.as_deref());
        self.policy.apply(call.control());
        frozen
    }

    fn guest_fsfreeze_thaw(&mut self, call: &mut Call) -> Result<i64, Error> {
        let thawed = self.thaw();
        self.policy.apply(call.control());
        self.log.info("guest-fsthaw called");
        thawed
    }

    fn guest_shutdown(&mut self, _: &mut Call, command: command::GuestShutdown) -> Result<(), Error> {
        self.log.info(format_args!("guest-shutdown called, mode: {}", command.mode.as_deref().unwrap_or("none")));
        power::shutdown(command.mode.as_deref(), &self.effects)
    }
}

#[cfg(test)]
mod tests;
