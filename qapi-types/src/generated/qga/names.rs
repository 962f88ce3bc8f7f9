// Generated as `qga` from its schema by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Names of what a server may have, for [`Name`](crate::names::Name): arguments of commands, members of
//! events and types, values, and features.

use crate::names::names;

/// The arguments of commands.
pub mod command {
    use super::names;

    names! {
        Name guest_sync_delimited "guest-sync-delimited." {
            ID "id"
        }
        Name guest_sync "guest-sync." {
            ID "id"
        }
        Name guest_set_time "guest-set-time." {
            TIME "time"
        }
        Name guest_shutdown "guest-shutdown." {
            MODE "mode"
        }
        Name guest_file_open "guest-file-open." {
            MODE "mode"
            PATH "path"
        }
        Name guest_file_close "guest-file-close." {
            HANDLE "handle"
        }
        Name guest_file_read "guest-file-read." {
            COUNT "count"
            HANDLE "handle"
        }
        Name guest_file_write "guest-file-write." {
            BUF_B64 "buf-b64"
            COUNT "count"
            HANDLE "handle"
        }
        Name guest_file_seek "guest-file-seek." {
            HANDLE "handle"
            OFFSET "offset"
            WHENCE "whence"
        }
        Name guest_file_flush "guest-file-flush." {
            HANDLE "handle"
        }
        Name guest_fsfreeze_freeze_list "guest-fsfreeze-freeze-list." {
            MOUNTPOINTS "mountpoints"
        }
        Name guest_fstrim "guest-fstrim." {
            MINIMUM "minimum"
        }
        Name guest_set_vcpus "guest-set-vcpus." {
            VCPUS "vcpus"
        }
        Name guest_set_user_password "guest-set-user-password." {
            CRYPTED "crypted"
            PASSWORD "password"
            USERNAME "username"
        }
        Name guest_set_memory_blocks "guest-set-memory-blocks." {
            MEM_BLKS "mem-blks"
        }
        Name guest_exec_status "guest-exec-status." {
            PID "pid"
        }
        Name guest_exec "guest-exec." {
            ARG "arg"
            CAPTURE_OUTPUT "capture-output"
            ENV "env"
            INPUT_DATA "input-data"
            PATH "path"
        }
        Name guest_ssh_get_authorized_keys "guest-ssh-get-authorized-keys." {
            USERNAME "username"
        }
        Name guest_ssh_add_authorized_keys "guest-ssh-add-authorized-keys." {
            KEYS "keys"
            RESET "reset"
            USERNAME "username"
        }
        Name guest_ssh_remove_authorized_keys "guest-ssh-remove-authorized-keys." {
            KEYS "keys"
            USERNAME "username"
        }
    }
}

/// The members of structs and unions, and the values of enumerations.
pub mod types {
    use super::names;

    names! {
        MemberName guest_agent_command_info "" {
            ENABLED "enabled"
            NAME "name"
            SUCCESS_RESPONSE "success-response"
        }
        MemberName guest_agent_info "" {
            SUPPORTED_COMMANDS "supported_commands"
            VERSION "version"
        }
        MemberName guest_file_read "" {
            BUF_B64 "buf-b64"
            COUNT "count"
            EOF "eof"
        }
        MemberName guest_file_write "" {
            COUNT "count"
            EOF "eof"
        }
        MemberName guest_file_seek "" {
            EOF "eof"
            POSITION "position"
        }
        ValueName qga_seek "" {
            CUR "cur"
            END "end"
            SET "set"
        }
        ValueName guest_fsfreeze_status "" {
            FROZEN "frozen"
            THAWED "thawed"
        }
        MemberName guest_filesystem_trim_result "" {
            ERROR "error"
            MINIMUM "minimum"
            PATH "path"
            TRIMMED "trimmed"
        }
        MemberName guest_filesystem_trim_response "" {
            PATHS "paths"
        }
        ValueName guest_ip_address_type "" {
            IPV4 "ipv4"
            IPV6 "ipv6"
        }
        MemberName guest_ip_address "" {
            IP_ADDRESS "ip-address"
            IP_ADDRESS_TYPE "ip-address-type"
            PREFIX "prefix"
        }
        MemberName guest_network_interface_stat "" {
            RX_BYTES "rx-bytes"
            RX_DROPPED "rx-dropped"
            RX_ERRS "rx-errs"
            RX_PACKETS "rx-packets"
            TX_BYTES "tx-bytes"
            TX_DROPPED "tx-dropped"
            TX_ERRS "tx-errs"
            TX_PACKETS "tx-packets"
        }
        MemberName guest_network_interface "" {
            HARDWARE_ADDRESS "hardware-address"
            IP_ADDRESSES "ip-addresses"
            NAME "name"
            STATISTICS "statistics"
        }
        MemberName guest_logical_processor "" {
            CAN_OFFLINE "can-offline"
            LOGICAL_ID "logical-id"
            ONLINE "online"
        }
        ValueName guest_disk_bus_type "" {
            FDC "fdc"
            FIBRE "fibre"
            FILE_BACKED_VIRTUAL "file-backed-virtual"
            IDE "ide"
            IEEE1394 "ieee1394"
            ISCSI "iscsi"
            MMC "mmc"
            NVME "nvme"
            RAID "raid"
            SAS "sas"
            SATA "sata"
            SCSI "scsi"
            SD "sd"
            SSA "ssa"
            UML "uml"
            UNKNOWN "unknown"
            USB "usb"
            VIRTIO "virtio"
            VIRTUAL "virtual"
            XEN "xen"
        }
        MemberName guest_pci_address "" {
            BUS "bus"
            DOMAIN "domain"
            FUNCTION "function"
            SLOT "slot"
        }
        MemberName guest_ccw_address "" {
            CSSID "cssid"
            DEVNO "devno"
            SSID "ssid"
            SUBCHNO "subchno"
        }
        MemberName guest_disk_address "" {
            BUS "bus"
            BUS_TYPE "bus-type"
            CCW_ADDRESS "ccw-address"
            DEV "dev"
            PCI_CONTROLLER "pci-controller"
            SERIAL "serial"
            TARGET "target"
            UNIT "unit"
        }
        MemberName guest_nv_me_smart "" {
            AVAILABLE_SPARE "available-spare"
            AVAILABLE_SPARE_THRESHOLD "available-spare-threshold"
            CONTROLLER_BUSY_TIME_HI "controller-busy-time-hi"
            CONTROLLER_BUSY_TIME_LO "controller-busy-time-lo"
            CRITICAL_WARNING "critical-warning"
            DATA_UNITS_READ_HI "data-units-read-hi"
            DATA_UNITS_READ_LO "data-units-read-lo"
            DATA_UNITS_WRITTEN_HI "data-units-written-hi"
            DATA_UNITS_WRITTEN_LO "data-units-written-lo"
            HOST_READ_COMMANDS_HI "host-read-commands-hi"
            HOST_READ_COMMANDS_LO "host-read-commands-lo"
            HOST_WRITE_COMMANDS_HI "host-write-commands-hi"
            HOST_WRITE_COMMANDS_LO "host-write-commands-lo"
            MEDIA_ERRORS_HI "media-errors-hi"
            MEDIA_ERRORS_LO "media-errors-lo"
            NUMBER_OF_ERROR_LOG_ENTRIES_HI "number-of-error-log-entries-hi"
            NUMBER_OF_ERROR_LOG_ENTRIES_LO "number-of-error-log-entries-lo"
            PERCENTAGE_USED "percentage-used"
            POWER_CYCLES_HI "power-cycles-hi"
            POWER_CYCLES_LO "power-cycles-lo"
            POWER_ON_HOURS_HI "power-on-hours-hi"
            POWER_ON_HOURS_LO "power-on-hours-lo"
            TEMPERATURE "temperature"
            UNSAFE_SHUTDOWNS_HI "unsafe-shutdowns-hi"
            UNSAFE_SHUTDOWNS_LO "unsafe-shutdowns-lo"
        }
        MemberName guest_disk_smart "" {
            TYPE "type"
        }
        MemberName guest_disk_info "" {
            ADDRESS "address"
            ALIAS "alias"
            DEPENDENCIES "dependencies"
            NAME "name"
            PARTITION "partition"
            SMART "smart"
        }
        MemberName guest_filesystem_info "" {
            DISK "disk"
            MOUNTPOINT "mountpoint"
            NAME "name"
            TOTAL_BYTES "total-bytes"
            TOTAL_BYTES_PRIVILEGED "total-bytes-privileged"
            TYPE "type"
            USED_BYTES "used-bytes"
        }
        MemberName guest_memory_block "" {
            CAN_OFFLINE "can-offline"
            ONLINE "online"
            PHYS_INDEX "phys-index"
        }
        ValueName guest_memory_block_response_type "" {
            NOT_FOUND "not-found"
            OPERATION_FAILED "operation-failed"
            OPERATION_NOT_SUPPORTED "operation-not-supported"
            SUCCESS "success"
        }
        MemberName guest_memory_block_response "" {
            ERROR_CODE "error-code"
            PHYS_INDEX "phys-index"
            RESPONSE "response"
        }
        MemberName guest_memory_block_info "" {
            SIZE "size"
        }
        MemberName guest_exec_status "" {
            ERR_DATA "err-data"
            ERR_TRUNCATED "err-truncated"
            EXITCODE "exitcode"
            EXITED "exited"
            OUT_DATA "out-data"
            OUT_TRUNCATED "out-truncated"
            SIGNAL "signal"
        }
        MemberName guest_exec "" {
            PID "pid"
        }
        ValueName guest_exec_capture_output_mode "" {
            MERGED "merged"
            NONE "none"
            SEPARATED "separated"
            STDERR "stderr"
            STDOUT "stdout"
        }
        MemberName guest_host_name "" {
            HOST_NAME "host-name"
        }
        MemberName guest_user "" {
            DOMAIN "domain"
            LOGIN_TIME "login-time"
            USER "user"
        }
        MemberName guest_timezone "" {
            OFFSET "offset"
            ZONE "zone"
        }
        MemberName guest_os_info "" {
            ID "id"
            KERNEL_RELEASE "kernel-release"
            KERNEL_VERSION "kernel-version"
            MACHINE "machine"
            NAME "name"
            PRETTY_NAME "pretty-name"
            VARIANT "variant"
            VARIANT_ID "variant-id"
            VERSION "version"
            VERSION_ID "version-id"
        }
        ValueName guest_device_type "" {
            PCI "pci"
        }
        MemberName guest_device_id_pci "" {
            DEVICE_ID "device-id"
            VENDOR_ID "vendor-id"
        }
        MemberName guest_device_id "" {
            TYPE "type"
        }
        MemberName guest_device_info "" {
            DRIVER_DATE "driver-date"
            DRIVER_NAME "driver-name"
            DRIVER_VERSION "driver-version"
            ID "id"
        }
        MemberName guest_authorized_keys "" {
            KEYS "keys"
        }
        MemberName guest_disk_stats "" {
            DISCARD_IOS "discard-ios"
            DISCARD_MERGES "discard-merges"
            DISCARD_SECTORS "discard-sectors"
            DISCARD_TICKS "discard-ticks"
            FLUSH_IOS "flush-ios"
            FLUSH_TICKS "flush-ticks"
            IOS_PGR "ios-pgr"
            READ_IOS "read-ios"
            READ_MERGES "read-merges"
            READ_SECTORS "read-sectors"
            READ_TICKS "read-ticks"
            TOTAL_TICKS "total-ticks"
            WEIGHT_TICKS "weight-ticks"
            WRITE_IOS "write-ios"
            WRITE_MERGES "write-merges"
            WRITE_SECTORS "write-sectors"
            WRITE_TICKS "write-ticks"
        }
        MemberName guest_disk_stats_info "" {
            MAJOR "major"
            MINOR "minor"
            NAME "name"
            STATS "stats"
        }
        ValueName guest_cpu_stats_type "" {
            LINUX "linux"
        }
        MemberName guest_linux_cpu_stats "" {
            CPU "cpu"
            GUEST "guest"
            GUESTNICE "guestnice"
            IDLE "idle"
            IOWAIT "iowait"
            IRQ "irq"
            NICE "nice"
            SOFTIRQ "softirq"
            STEAL "steal"
            SYSTEM "system"
            USER "user"
        }
        MemberName guest_cpu_stats "" {
            TYPE "type"
        }
        MemberName guest_load_average "" {
            LOAD15M "load15m"
            LOAD1M "load1m"
            LOAD5M "load5m"
        }
        MemberName guest_network_route "" {
            DESPREFIXLEN "desprefixlen"
            DESTINATION "destination"
            FLAGS "flags"
            GATEWAY "gateway"
            IFACE "iface"
            IRTT "irtt"
            MASK "mask"
            METRIC "metric"
            MTU "mtu"
            NEXTHOP "nexthop"
            REFCNT "refcnt"
            SOURCE "source"
            SRCPREFIXLEN "srcprefixlen"
            USE "use"
            VERSION "version"
            WINDOW "window"
        }
    }
}

names! {
}
