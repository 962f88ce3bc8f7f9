// Generated as `qmp` from its schema by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Names of what a server may have, for [`Name`](crate::names::Name): arguments of commands, members of
//! events and types, values, and features.

use crate::names::names;

/// The arguments of commands.
pub mod command {
    use super::names;

    names! {
        Name watchdog_set_action "watchdog-set-action." {
            ACTION "action"
        }
        Name set_action "set-action." {
            PANIC "panic"
            REBOOT "reboot"
            SHUTDOWN "shutdown"
            WATCHDOG "watchdog"
        }
        Name job_pause "job-pause." {
            ID "id"
        }
        Name job_resume "job-resume." {
            ID "id"
        }
        Name job_cancel "job-cancel." {
            ID "id"
        }
        Name job_complete "job-complete." {
            ID "id"
        }
        Name job_dismiss "job-dismiss." {
            ID "id"
        }
        Name job_finalize "job-finalize." {
            ID "id"
        }
        Name query_blockstats "query-blockstats." {
            QUERY_NODES "query-nodes"
        }
        Name block_resize "block_resize." {
            DEVICE "device"
            NODE_NAME "node-name"
            SIZE "size"
        }
        Name blockdev_snapshot_sync "blockdev-snapshot-sync." {
            DEVICE "device"
            FORMAT "format"
            MODE "mode"
            NODE_NAME "node-name"
            SNAPSHOT_FILE "snapshot-file"
            SNAPSHOT_NODE_NAME "snapshot-node-name"
        }
        Name blockdev_snapshot "blockdev-snapshot." {
            NODE "node"
            OVERLAY "overlay"
        }
        Name change_backing_file "change-backing-file." {
            BACKING_FILE "backing-file"
            DEVICE "device"
            IMAGE_NODE_NAME "image-node-name"
        }
        Name block_commit "block-commit." {
            AUTO_DISMISS "auto-dismiss"
            AUTO_FINALIZE "auto-finalize"
            BACKING_FILE "backing-file"
            BACKING_MASK_PROTOCOL "backing-mask-protocol"
            BASE "base"
            BASE_NODE "base-node"
            DEVICE "device"
            FILTER_NODE_NAME "filter-node-name"
            JOB_ID "job-id"
            ON_ERROR "on-error"
            SPEED "speed"
            TOP "top"
            TOP_NODE "top-node"
        }
        Name drive_backup "drive-backup." {
            AUTO_DISMISS "auto-dismiss"
            AUTO_FINALIZE "auto-finalize"
            BITMAP "bitmap"
            BITMAP_MODE "bitmap-mode"
            COMPRESS "compress"
            DEVICE "device"
            DISCARD_SOURCE "discard-source"
            FILTER_NODE_NAME "filter-node-name"
            FORMAT "format"
            JOB_ID "job-id"
            MODE "mode"
            ON_CBW_ERROR "on-cbw-error"
            ON_SOURCE_ERROR "on-source-error"
            ON_TARGET_ERROR "on-target-error"
            SPEED "speed"
            SYNC "sync"
            TARGET "target"
            X_PERF "x-perf"
        }
        Name blockdev_backup "blockdev-backup." {
            AUTO_DISMISS "auto-dismiss"
            AUTO_FINALIZE "auto-finalize"
            BITMAP "bitmap"
            BITMAP_MODE "bitmap-mode"
            COMPRESS "compress"
            DEVICE "device"
            DISCARD_SOURCE "discard-source"
            FILTER_NODE_NAME "filter-node-name"
            JOB_ID "job-id"
            ON_CBW_ERROR "on-cbw-error"
            ON_SOURCE_ERROR "on-source-error"
            ON_TARGET_ERROR "on-target-error"
            SPEED "speed"
            SYNC "sync"
            TARGET "target"
            X_PERF "x-perf"
        }
        Name query_named_block_nodes "query-named-block-nodes." {
            FLAT "flat"
        }
        Name drive_mirror "drive-mirror." {
            AUTO_DISMISS "auto-dismiss"
            AUTO_FINALIZE "auto-finalize"
            BUF_SIZE "buf-size"
            COPY_MODE "copy-mode"
            DEVICE "device"
            FORMAT "format"
            GRANULARITY "granularity"
            JOB_ID "job-id"
            MODE "mode"
            NODE_NAME "node-name"
            ON_SOURCE_ERROR "on-source-error"
            ON_TARGET_ERROR "on-target-error"
            REPLACES "replaces"
            SPEED "speed"
            SYNC "sync"
            TARGET "target"
            UNMAP "unmap"
        }
        Name block_dirty_bitmap_add "block-dirty-bitmap-add." {
            DISABLED "disabled"
            GRANULARITY "granularity"
            NAME "name"
            NODE "node"
            PERSISTENT "persistent"
        }
        Name block_dirty_bitmap_remove "block-dirty-bitmap-remove." {
            NAME "name"
            NODE "node"
        }
        Name block_dirty_bitmap_clear "block-dirty-bitmap-clear." {
            NAME "name"
            NODE "node"
        }
        Name block_dirty_bitmap_enable "block-dirty-bitmap-enable." {
            NAME "name"
            NODE "node"
        }
        Name block_dirty_bitmap_disable "block-dirty-bitmap-disable." {
            NAME "name"
            NODE "node"
        }
        Name block_dirty_bitmap_merge "block-dirty-bitmap-merge." {
            BITMAPS "bitmaps"
            NODE "node"
            TARGET "target"
        }
        Name x_debug_block_dirty_bitmap_sha256 "x-debug-block-dirty-bitmap-sha256." {
            NAME "name"
            NODE "node"
        }
        Name blockdev_mirror "blockdev-mirror." {
            AUTO_DISMISS "auto-dismiss"
            AUTO_FINALIZE "auto-finalize"
            BUF_SIZE "buf-size"
            COPY_MODE "copy-mode"
            DEVICE "device"
            FILTER_NODE_NAME "filter-node-name"
            GRANULARITY "granularity"
            JOB_ID "job-id"
            ON_SOURCE_ERROR "on-source-error"
            ON_TARGET_ERROR "on-target-error"
            REPLACES "replaces"
            SPEED "speed"
            SYNC "sync"
            TARGET "target"
            TARGET_IS_ZERO "target-is-zero"
        }
        Name block_stream "block-stream." {
            AUTO_DISMISS "auto-dismiss"
            AUTO_FINALIZE "auto-finalize"
            BACKING_FILE "backing-file"
            BACKING_MASK_PROTOCOL "backing-mask-protocol"
            BASE "base"
            BASE_NODE "base-node"
            BOTTOM "bottom"
            DEVICE "device"
            FILTER_NODE_NAME "filter-node-name"
            JOB_ID "job-id"
            ON_ERROR "on-error"
            SPEED "speed"
        }
        Name block_job_set_speed "block-job-set-speed." {
            DEVICE "device"
            SPEED "speed"
        }
        Name block_job_cancel "block-job-cancel." {
            DEVICE "device"
            FORCE "force"
        }
        Name block_job_pause "block-job-pause." {
            DEVICE "device"
        }
        Name block_job_resume "block-job-resume." {
            DEVICE "device"
        }
        Name block_job_complete "block-job-complete." {
            DEVICE "device"
        }
        Name block_job_dismiss "block-job-dismiss." {
            ID "id"
        }
        Name block_job_finalize "block-job-finalize." {
            ID "id"
        }
        Name block_job_change "block-job-change." {
            COPY_MODE "copy-mode"
            ID "id"
            TYPE "type"
        }
        Name blockdev_add "blockdev-add." {
            ACTIVE "active"
            AIO "aio"
            AIO_MAX_BATCH "aio-max-batch"
            ALIGN "align"
            AUTH_CLIENT_REQUIRED "auth-client-required"
            AUTO_READ_ONLY "auto-read-only"
            BACKING "backing"
            BITMAP "bitmap"
            BLKVERIFY "blkverify"
            BOTTOM "bottom"
            CACHE "cache"
            CACHE_CLEAN_INTERVAL "cache-clean-interval"
            CACHE_SIZE "cache-size"
            CBW_TIMEOUT "cbw-timeout"
            CHILDREN "children"
            CONF "conf"
            CONFIG "config"
            COOKIE "cookie"
            COOKIE_SECRET "cookie-secret"
            DATA_FILE "data-file"
            DEBUG "debug"
            DETECT_ZEROES "detect-zeroes"
            DEVICE "device"
            DIR "dir"
            DISCARD "discard"
            DISCARD_NO_UNREF "discard-no-unref"
            DRIVER "driver"
            DROP_CACHE "drop-cache"
            ENCRYPT "encrypt"
            EXPORT "export"
            FAT_TYPE "fat-type"
            FILE "file"
            FILENAME "filename"
            FLOPPY "floppy"
            FORCE_SHARE "force-share"
            GROUP "group"
            HEADER "header"
            HEADER_DIGEST "header-digest"
            HOST_KEY_CHECK "host-key-check"
            IMAGE "image"
            INITIATOR_NAME "initiator-name"
            INJECT_ERROR "inject-error"
            KEY_SECRET "key-secret"
            L2_CACHE_ENTRY_SIZE "l2-cache-entry-size"
            L2_CACHE_SIZE "l2-cache-size"
            LABEL "label"
            LATENCY_NS "latency-ns"
            LAZY_REFCOUNTS "lazy-refcounts"
            LOCKING "locking"
            LOG "log"
            LOGFILE "logfile"
            LOG_APPEND "log-append"
            LOG_SECTOR_SIZE "log-sector-size"
            LOG_SUPER_UPDATE_INTERVAL "log-super-update-interval"
            LUN "lun"
            MAX_DISCARD "max-discard"
            MAX_TRANSFER "max-transfer"
            MAX_WRITE_ZERO "max-write-zero"
            MIN_CLUSTER_SIZE "min-cluster-size"
            MODE "mode"
            NAMESPACE "namespace"
            NODE_NAME "node-name"
            OFFSET "offset"
            ON_CBW_ERROR "on-cbw-error"
            OPEN_TIMEOUT "open-timeout"
            OPT_DISCARD "opt-discard"
            OPT_WRITE_ZERO "opt-write-zero"
            OVERLAP_CHECK "overlap-check"
            PAGE_CACHE_SIZE "page-cache-size"
            PASSWORD_SECRET "password-secret"
            PASS_DISCARD_OTHER "pass-discard-other"
            PASS_DISCARD_REQUEST "pass-discard-request"
            PASS_DISCARD_SNAPSHOT "pass-discard-snapshot"
            PATH "path"
            POOL "pool"
            PORTAL "portal"
            PREALLOC_ALIGN "prealloc-align"
            PREALLOC_SIZE "prealloc-size"
            PROXY_PASSWORD_SECRET "proxy-password-secret"
            PROXY_USERNAME "proxy-username"
            PR_MANAGER "pr-manager"
            RAW "raw"
            READAHEAD "readahead"
            READAHEAD_SIZE "readahead-size"
            READ_ONLY "read-only"
            READ_PATTERN "read-pattern"
            READ_ZEROES "read-zeroes"
            RECONNECT_DELAY "reconnect-delay"
            REFCOUNT_CACHE_SIZE "refcount-cache-size"
            REWRITE_CORRUPTED "rewrite-corrupted"
            RW "rw"
            SERVER "server"
            SET_STATE "set-state"
            SIZE "size"
            SNAPSHOT "snapshot"
            SSLVERIFY "sslverify"
            TAKE_CHILD_PERMS "take-child-perms"
            TARGET "target"
            TCP_SYN_COUNT "tcp-syn-count"
            TEST "test"
            THROTTLE_GROUP "throttle-group"
            TIMEOUT "timeout"
            TLS_CREDS "tls-creds"
            TLS_HOSTNAME "tls-hostname"
            TOP_ID "top-id"
            TRANSPORT "transport"
            UNSHARE_CHILD_PERMS "unshare-child-perms"
            URL "url"
            USER "user"
            USERNAME "username"
            VOLUME "volume"
            VOTE_THRESHOLD "vote-threshold"
            X_CHECK_CACHE_DROPPED "x-check-cache-dropped"
            X_DIRTY_BITMAP "x-dirty-bitmap"
        }
        Name blockdev_reopen "blockdev-reopen." {
            OPTIONS "options"
        }
        Name blockdev_del "blockdev-del." {
            NODE_NAME "node-name"
        }
        Name blockdev_set_active "blockdev-set-active." {
            ACTIVE "active"
            NODE_NAME "node-name"
        }
        Name blockdev_create "blockdev-create." {
            JOB_ID "job-id"
            OPTIONS "options"
        }
        Name x_blockdev_amend "x-blockdev-amend." {
            FORCE "force"
            JOB_ID "job-id"
            NODE_NAME "node-name"
            OPTIONS "options"
        }
        Name block_set_write_threshold "block-set-write-threshold." {
            NODE_NAME "node-name"
            WRITE_THRESHOLD "write-threshold"
        }
        Name x_blockdev_change "x-blockdev-change." {
            CHILD "child"
            NODE "node"
            PARENT "parent"
        }
        Name x_blockdev_set_iothread "x-blockdev-set-iothread." {
            FORCE "force"
            IOTHREAD "iothread"
            NODE_NAME "node-name"
        }
        Name blockdev_snapshot_internal_sync "blockdev-snapshot-internal-sync." {
            DEVICE "device"
            NAME "name"
        }
        Name blockdev_snapshot_delete_internal_sync "blockdev-snapshot-delete-internal-sync." {
            DEVICE "device"
            ID "id"
            NAME "name"
        }
        Name eject "eject." {
            DEVICE "device"
            FORCE "force"
            ID "id"
        }
        Name blockdev_open_tray "blockdev-open-tray." {
            DEVICE "device"
            FORCE "force"
            ID "id"
        }
        Name blockdev_close_tray "blockdev-close-tray." {
            DEVICE "device"
            ID "id"
        }
        Name blockdev_remove_medium "blockdev-remove-medium." {
            ID "id"
        }
        Name blockdev_insert_medium "blockdev-insert-medium." {
            ID "id"
            NODE_NAME "node-name"
        }
        Name blockdev_change_medium "blockdev-change-medium." {
            DEVICE "device"
            FILENAME "filename"
            FORCE "force"
            FORMAT "format"
            ID "id"
            READ_ONLY_MODE "read-only-mode"
        }
        Name block_set_io_throttle "block_set_io_throttle." {
            BPS "bps"
            BPS_MAX "bps_max"
            BPS_MAX_LENGTH "bps_max_length"
            BPS_RD "bps_rd"
            BPS_RD_MAX "bps_rd_max"
            BPS_RD_MAX_LENGTH "bps_rd_max_length"
            BPS_WR "bps_wr"
            BPS_WR_MAX "bps_wr_max"
            BPS_WR_MAX_LENGTH "bps_wr_max_length"
            DEVICE "device"
            GROUP "group"
            ID "id"
            IOPS "iops"
            IOPS_MAX "iops_max"
            IOPS_MAX_LENGTH "iops_max_length"
            IOPS_RD "iops_rd"
            IOPS_RD_MAX "iops_rd_max"
            IOPS_RD_MAX_LENGTH "iops_rd_max_length"
            IOPS_SIZE "iops_size"
            IOPS_WR "iops_wr"
            IOPS_WR_MAX "iops_wr_max"
            IOPS_WR_MAX_LENGTH "iops_wr_max_length"
        }
        Name block_latency_histogram_set "block-latency-histogram-set." {
            BOUNDARIES "boundaries"
            BOUNDARIES_FLUSH "boundaries-flush"
            BOUNDARIES_READ "boundaries-read"
            BOUNDARIES_WRITE "boundaries-write"
            BOUNDARIES_ZAP "boundaries-zap"
            ID "id"
        }
        Name nbd_server_start "nbd-server-start." {
            ADDR "addr"
            HANDSHAKE_MAX_SECONDS "handshake-max-seconds"
            MAX_CONNECTIONS "max-connections"
            TLS_AUTHZ "tls-authz"
            TLS_CREDS "tls-creds"
        }
        Name nbd_server_add "nbd-server-add." {
            BITMAP "bitmap"
            DESCRIPTION "description"
            DEVICE "device"
            NAME "name"
            WRITABLE "writable"
        }
        Name nbd_server_remove "nbd-server-remove." {
            MODE "mode"
            NAME "name"
        }
        Name block_export_add "block-export-add." {
            ADDR "addr"
            ALLOCATION_DEPTH "allocation-depth"
            ALLOW_INACTIVE "allow-inactive"
            ALLOW_OTHER "allow-other"
            BITMAPS "bitmaps"
            DESCRIPTION "description"
            FIXED_IOTHREAD "fixed-iothread"
            GROWABLE "growable"
            ID "id"
            IOTHREAD "iothread"
            LOGICAL_BLOCK_SIZE "logical-block-size"
            MOUNTPOINT "mountpoint"
            NAME "name"
            NODE_NAME "node-name"
            NUM_QUEUES "num-queues"
            QUEUE_SIZE "queue-size"
            SERIAL "serial"
            TYPE "type"
            WRITABLE "writable"
            WRITETHROUGH "writethrough"
        }
        Name block_export_del "block-export-del." {
            ID "id"
            MODE "mode"
        }
        Name ringbuf_write "ringbuf-write." {
            DATA "data"
            DEVICE "device"
            FORMAT "format"
        }
        Name ringbuf_read "ringbuf-read." {
            DEVICE "device"
            FORMAT "format"
            SIZE "size"
        }
        Name chardev_add "chardev-add." {
            BACKEND "backend"
            ID "id"
        }
        Name chardev_change "chardev-change." {
            BACKEND "backend"
            ID "id"
        }
        Name chardev_remove "chardev-remove." {
            ID "id"
        }
        Name chardev_send_break "chardev-send-break." {
            ID "id"
        }
        Name dump_guest_memory "dump-guest-memory." {
            BEGIN "begin"
            DETACH "detach"
            FORMAT "format"
            LENGTH "length"
            PAGING "paging"
            PROTOCOL "protocol"
        }
        Name set_link "set_link." {
            NAME "name"
            UP "up"
        }
        Name netdev_add "netdev_add." {
            ADDR "addr"
            ADDRESS "address"
            BOOTFILE "bootfile"
            BR "br"
            CHARDEV "chardev"
            CONNECT "connect"
            COOKIE64 "cookie64"
            COUNTER "counter"
            DEVNAME "devname"
            DHCP "dhcp"
            DHCPSTART "dhcpstart"
            DHCPV6 "dhcpv6"
            DHCP_DNS "dhcp-dns"
            DHCP_SEARCH "dhcp-search"
            DNS "dns"
            DNSSEARCH "dnssearch"
            DNS_FORWARD "dns-forward"
            DNS_HOST "dns-host"
            DOMAINNAME "domainname"
            DOWNSCRIPT "downscript"
            DST "dst"
            DSTPORT "dstport"
            END_ADDRESS "end-address"
            FD "fd"
            FDS "fds"
            FORCE_COPY "force-copy"
            FQDN "fqdn"
            FREEBIND "freebind"
            GATEWAY "gateway"
            GROUP "group"
            GUESTFWD "guestfwd"
            HELPER "helper"
            HOST "host"
            HOSTFWD "hostfwd"
            HOSTNAME "hostname"
            HUBID "hubid"
            ICMP "icmp"
            ID "id"
            IFNAME "ifname"
            INHIBIT "inhibit"
            INTERFACE "interface"
            IP "ip"
            IPV4 "ipv4"
            IPV6 "ipv6"
            IPV6_DNS "ipv6-dns"
            IPV6_HOST "ipv6-host"
            IPV6_PREFIX "ipv6-prefix"
            IPV6_PREFIXLEN "ipv6-prefixlen"
            ISOLATED "isolated"
            LISTEN "listen"
            LOCAL "local"
            LOCALADDR "localaddr"
            MAC "mac"
            MACADDR "macaddr"
            MAP_GUEST_ADDR "map-guest-addr"
            MAP_HOST_LOOPBACK "map-host-loopback"
            MAP_PATH "map-path"
            MAP_START_INDEX "map-start-index"
            MCAST "mcast"
            MODE "mode"
            MODEL "model"
            MTU "mtu"
            NAT66_PREFIX "nat66-prefix"
            NDP "ndp"
            NET "net"
            NETDEV "netdev"
            NETMASK "netmask"
            NET_UUID "net-uuid"
            OFFSET "offset"
            OUTBOUND "outbound"
            OUTBOUND_IF4 "outbound-if4"
            OUTBOUND_IF6 "outbound-if6"
            PARAM "param"
            PATH "path"
            PINCOUNTER "pincounter"
            POLL_US "poll-us"
            PORT "port"
            QUEUES "queues"
            QUIET "quiet"
            RA "ra"
            RECONNECT_MS "reconnect-ms"
            REMOTE "remote"
            RESTRICT "restrict"
            RXCOOKIE "rxcookie"
            RXSESSION "rxsession"
            SCRIPT "script"
            SEARCH "search"
            SERVER "server"
            SMB "smb"
            SMBSERVER "smbserver"
            SNDBUF "sndbuf"
            SOCK "sock"
            SOCK_FDS "sock-fds"
            SRC "src"
            SRCPORT "srcport"
            START_ADDRESS "start-address"
            START_QUEUE "start-queue"
            SUBNET_MASK "subnet-mask"
            TCP "tcp"
            TCP_PORTS "tcp-ports"
            TFTP "tftp"
            TFTP_SERVER_NAME "tftp-server-name"
            TXCOOKIE "txcookie"
            TXSESSION "txsession"
            TYPE "type"
            UDP "udp"
            UDP_PORTS "udp-ports"
            VECTORS "vectors"
            VHOST "vhost"
            VHOSTDEV "vhostdev"
            VHOSTFD "vhostfd"
            VHOSTFDS "vhostfds"
            VHOSTFORCE "vhostforce"
            VHOST_USER "vhost-user"
            VNET_HDR "vnet_hdr"
            X_SVQ "x-svq"
        }
        Name netdev_del "netdev_del." {
            ID "id"
        }
        Name query_rx_filter "query-rx-filter." {
            NAME "name"
        }
        Name announce_self "announce-self." {
            ID "id"
            INITIAL "initial"
            INTERFACES "interfaces"
            MAX "max"
            ROUNDS "rounds"
            STEP "step"
        }
        Name request_ebpf "request-ebpf." {
            ID "id"
        }
        Name query_rocker "query-rocker." {
            NAME "name"
        }
        Name query_rocker_ports "query-rocker-ports." {
            NAME "name"
        }
        Name query_rocker_of_dpa_flows "query-rocker-of-dpa-flows." {
            NAME "name"
            TBL_ID "tbl-id"
        }
        Name query_rocker_of_dpa_groups "query-rocker-of-dpa-groups." {
            NAME "name"
            TYPE "type"
        }
        Name set_password "set_password." {
            CONNECTED "connected"
            DISPLAY "display"
            PASSWORD "password"
            PROTOCOL "protocol"
        }
        Name expire_password "expire_password." {
            DISPLAY "display"
            PROTOCOL "protocol"
            TIME "time"
        }
        Name screendump "screendump." {
            DEVICE "device"
            FILENAME "filename"
            FORMAT "format"
            HEAD "head"
        }
        Name change_vnc_password "change-vnc-password." {
            PASSWORD "password"
        }
        Name send_key "send-key." {
            HOLD_TIME "hold-time"
            KEYS "keys"
        }
        Name input_send_event "input-send-event." {
            DEVICE "device"
            EVENTS "events"
            HEAD "head"
        }
        Name display_reload "display-reload." {
            TLS_CERTS "tls-certs"
            TYPE "type"
        }
        Name display_update "display-update." {
            ADDRESSES "addresses"
            TYPE "type"
        }
        Name client_migrate_info "client_migrate_info." {
            CERT_SUBJECT "cert-subject"
            HOSTNAME "hostname"
            PORT "port"
            PROTOCOL "protocol"
            TLS_PORT "tls-port"
        }
        Name migrate_set_capabilities "migrate-set-capabilities." {
            CAPABILITIES "capabilities"
        }
        Name migrate_set_parameters "migrate-set-parameters." {
            ANNOUNCE_INITIAL "announce-initial"
            ANNOUNCE_MAX "announce-max"
            ANNOUNCE_ROUNDS "announce-rounds"
            ANNOUNCE_STEP "announce-step"
            AVAIL_SWITCHOVER_BANDWIDTH "avail-switchover-bandwidth"
            BLOCK_BITMAP_MAPPING "block-bitmap-mapping"
            CPR_EXEC_COMMAND "cpr-exec-command"
            CPU_THROTTLE_INCREMENT "cpu-throttle-increment"
            CPU_THROTTLE_INITIAL "cpu-throttle-initial"
            CPU_THROTTLE_TAILSLOW "cpu-throttle-tailslow"
            DIRECT_IO "direct-io"
            DOWNTIME_LIMIT "downtime-limit"
            MAX_BANDWIDTH "max-bandwidth"
            MAX_CPU_THROTTLE "max-cpu-throttle"
            MAX_POSTCOPY_BANDWIDTH "max-postcopy-bandwidth"
            MODE "mode"
            MULTIFD_CHANNELS "multifd-channels"
            MULTIFD_COMPRESSION "multifd-compression"
            MULTIFD_QATZIP_LEVEL "multifd-qatzip-level"
            MULTIFD_ZLIB_LEVEL "multifd-zlib-level"
            MULTIFD_ZSTD_LEVEL "multifd-zstd-level"
            THROTTLE_TRIGGER_THRESHOLD "throttle-trigger-threshold"
            TLS_AUTHZ "tls-authz"
            TLS_CREDS "tls-creds"
            TLS_HOSTNAME "tls-hostname"
            VCPU_DIRTY_LIMIT "vcpu-dirty-limit"
            XBZRLE_CACHE_SIZE "xbzrle-cache-size"
            X_CHECKPOINT_DELAY "x-checkpoint-delay"
            X_VCPU_DIRTY_LIMIT_PERIOD "x-vcpu-dirty-limit-period"
            ZERO_PAGE_DETECTION "zero-page-detection"
        }
        Name migrate_continue "migrate-continue." {
            STATE "state"
        }
        Name migrate "migrate." {
            CHANNELS "channels"
            DETACH "detach"
            RESUME "resume"
            URI "uri"
        }
        Name migrate_incoming "migrate-incoming." {
            CHANNELS "channels"
            EXIT_ON_ERROR "exit-on-error"
            URI "uri"
        }
        Name xen_save_devices_state "xen-save-devices-state." {
            FILENAME "filename"
            LIVE "live"
        }
        Name xen_set_global_dirty_log "xen-set-global-dirty-log." {
            ENABLE "enable"
        }
        Name xen_load_devices_state "xen-load-devices-state." {
            FILENAME "filename"
        }
        Name xen_set_replication "xen-set-replication." {
            ENABLE "enable"
            FAILOVER "failover"
            PRIMARY "primary"
        }
        Name migrate_recover "migrate-recover." {
            URI "uri"
        }
        Name calc_dirty_rate "calc-dirty-rate." {
            CALC_TIME "calc-time"
            CALC_TIME_UNIT "calc-time-unit"
            MODE "mode"
            SAMPLE_PAGES "sample-pages"
        }
        Name query_dirty_rate "query-dirty-rate." {
            CALC_TIME_UNIT "calc-time-unit"
        }
        Name set_vcpu_dirty_limit "set-vcpu-dirty-limit." {
            CPU_INDEX "cpu-index"
            DIRTY_RATE "dirty-rate"
        }
        Name cancel_vcpu_dirty_limit "cancel-vcpu-dirty-limit." {
            CPU_INDEX "cpu-index"
        }
        Name snapshot_save "snapshot-save." {
            DEVICES "devices"
            JOB_ID "job-id"
            TAG "tag"
            VMSTATE "vmstate"
        }
        Name snapshot_load "snapshot-load." {
            DEVICES "devices"
            JOB_ID "job-id"
            TAG "tag"
            VMSTATE "vmstate"
        }
        Name snapshot_delete "snapshot-delete." {
            DEVICES "devices"
            JOB_ID "job-id"
            TAG "tag"
        }
        Name transaction "transaction." {
            ACTIONS "actions"
            PROPERTIES "properties"
        }
        Name trace_event_get_state "trace-event-get-state." {
            NAME "name"
        }
        Name trace_event_set_state "trace-event-set-state." {
            ENABLE "enable"
            IGNORE_UNAVAILABLE "ignore-unavailable"
            NAME "name"
        }
        Name qmp_capabilities "qmp_capabilities." {
            ENABLE "enable"
        }
        Name qom_list "qom-list." {
            PATH "path"
        }
        Name qom_get "qom-get." {
            PATH "path"
            PROPERTY "property"
        }
        Name qom_list_get "qom-list-get." {
            PATHS "paths"
        }
        Name qom_set "qom-set." {
            PATH "path"
            PROPERTY "property"
            VALUE "value"
        }
        Name qom_list_types "qom-list-types." {
            ABSTRACT "abstract"
            IMPLEMENTS "implements"
        }
        Name qom_list_properties "qom-list-properties." {
            TYPENAME "typename"
        }
        Name object_add "object-add." {
            ADDR "addr"
            AIO_MAX_BATCH "aio-max-batch"
            ALIGN "align"
            ATTRIBUTES "attributes"
            AUTHOR_KEY_ENABLED "author-key-enabled"
            CANBUS "canbus"
            CBITPOS "cbitpos"
            CHARDEV "chardev"
            COMPARE_TIMEOUT "compare_timeout"
            CPU_AFFINITY "cpu-affinity"
            DATA "data"
            DEVICE "device"
            DEVID "devid"
            DH_CERT_FILE "dh-cert-file"
            DIR "dir"
            DISCARD_DATA "discard-data"
            DUMP "dump"
            ENDPOINT "endpoint"
            EVDEV "evdev"
            EXPIRED_SCAN_CYCLE "expired_scan_cycle"
            FD "fd"
            FILE "file"
            FILENAME "filename"
            FORMAT "format"
            GRAB_ALL "grab_all"
            GRAB_TOGGLE "grab-toggle"
            GUEST_VISIBLE_WORKAROUNDS "guest-visible-workarounds"
            HANDLE "handle"
            HEIGHT "height"
            HOST_DATA "host-data"
            HOST_NODES "host-nodes"
            HUGETLB "hugetlb"
            HUGETLBSIZE "hugetlbsize"
            ID "id"
            IDENTITY "identity"
            ID_AUTH "id-auth"
            ID_BLOCK "id-block"
            ID_LIST "id-list"
            IF "if"
            INDEV "indev"
            INSERT "insert"
            INTERVAL "interval"
            IOTHREAD "iothread"
            IV "iv"
            KERNEL_HASHES "kernel-hashes"
            KEYID "keyid"
            LEGACY_VM_TYPE "legacy-vm-type"
            LIMITS "limits"
            LOG "log"
            MAXLEN "maxlen"
            MAX_QUEUE_SIZE "max_queue_size"
            MEM_PATH "mem-path"
            MERGE "merge"
            MRCONFIGID "mrconfigid"
            MROWNER "mrowner"
            MROWNERCONFIG "mrownerconfig"
            NAME "name"
            NETDEV "netdev"
            NODE "node"
            NODE_AFFINITY "node-affinity"
            NOTIFY_DEV "notify_dev"
            OFFSET "offset"
            OPENED "opened"
            OUTDEV "outdev"
            PASSWORDID "passwordid"
            PATH "path"
            PCI_BUS "pci-bus"
            PCI_DEV "pci-dev"
            PMEM "pmem"
            POLICY "policy"
            POLL_GROW "poll-grow"
            POLL_MAX_NS "poll-max-ns"
            POLL_SHRINK "poll-shrink"
            PORT "port"
            POSITION "position"
            PREALLOC "prealloc"
            PREALLOC_CONTEXT "prealloc-context"
            PREALLOC_THREADS "prealloc-threads"
            PRIMARY_IN "primary_in"
            PRIORITY "priority"
            QOM_TYPE "qom-type"
            QUEUE "queue"
            QUEUES "queues"
            QUOTE_GENERATION_SOCKET "quote-generation-socket"
            READONLY "readonly"
            REDUCED_PHYS_BITS "reduced-phys-bits"
            REFRESH "refresh"
            REPEAT "repeat"
            RESERVE "reserve"
            ROM "rom"
            RULES "rules"
            SANITY_CHECK "sanity-check"
            SEAL "seal"
            SECONDARY_IN "secondary_in"
            SEPT_VE_DISABLE "sept-ve-disable"
            SERIAL "serial"
            SERVER "server"
            SERVICE "service"
            SESSION_FILE "session-file"
            SEV_DEVICE "sev-device"
            SHARE "share"
            SIZE "size"
            SOCKET "socket"
            STATUS "status"
            THREAD_POOL_MAX "thread-pool-max"
            THREAD_POOL_MIN "thread-pool-min"
            THROTTLE_BPS "throttle-bps"
            THROTTLE_OPS "throttle-ops"
            USERNAME "username"
            VCEK_DISABLED "vcek-disabled"
            VERIFY_PEER "verify-peer"
            VNET_HDR_SUPPORT "vnet_hdr_support"
            WIDTH "width"
            X_BPS_READ "x-bps-read"
            X_BPS_READ_MAX "x-bps-read-max"
            X_BPS_READ_MAX_LENGTH "x-bps-read-max-length"
            X_BPS_TOTAL "x-bps-total"
            X_BPS_TOTAL_MAX "x-bps-total-max"
            X_BPS_TOTAL_MAX_LENGTH "x-bps-total-max-length"
            X_BPS_WRITE "x-bps-write"
            X_BPS_WRITE_MAX "x-bps-write-max"
            X_BPS_WRITE_MAX_LENGTH "x-bps-write-max-length"
            X_IOPS_READ "x-iops-read"
            X_IOPS_READ_MAX "x-iops-read-max"
            X_IOPS_READ_MAX_LENGTH "x-iops-read-max-length"
            X_IOPS_SIZE "x-iops-size"
            X_IOPS_TOTAL "x-iops-total"
            X_IOPS_TOTAL_MAX "x-iops-total-max"
            X_IOPS_TOTAL_MAX_LENGTH "x-iops-total-max-length"
            X_IOPS_WRITE "x-iops-write"
            X_IOPS_WRITE_MAX "x-iops-write-max"
            X_IOPS_WRITE_MAX_LENGTH "x-iops-write-max-length"
            X_ORIGIN "x-origin"
            X_USE_CANONICAL_PATH_FOR_RAMBLOCK_ID "x-use-canonical-path-for-ramblock-id"
            Y_ORIGIN "y-origin"
        }
        Name object_del "object-del." {
            ID "id"
        }
        Name device_list_properties "device-list-properties." {
            TYPENAME "typename"
        }
        Name device_add "device_add." {
            BUS "bus"
            DRIVER "driver"
            ID "id"
        }
        Name device_del "device_del." {
            ID "id"
        }
        Name device_sync_config "device-sync-config." {
            ID "id"
        }
        Name query_machines "query-machines." {
            COMPAT_PROPS "compat-props"
        }
        Name memsave "memsave." {
            CPU_INDEX "cpu-index"
            FILENAME "filename"
            SIZE "size"
            VAL "val"
        }
        Name pmemsave "pmemsave." {
            FILENAME "filename"
            SIZE "size"
            VAL "val"
        }
        Name set_numa_node "set-numa-node." {
            ASSOCIATIVITY "associativity"
            BANDWIDTH "bandwidth"
            BOOK_ID "book-id"
            CLUSTER_ID "cluster-id"
            CORE_ID "core-id"
            CPUS "cpus"
            DATA_TYPE "data-type"
            DIE_ID "die-id"
            DRAWER_ID "drawer-id"
            DST "dst"
            HIERARCHY "hierarchy"
            INITIATOR "initiator"
            LATENCY "latency"
            LEVEL "level"
            LINE "line"
            MEM "mem"
            MEMDEV "memdev"
            MODULE_ID "module-id"
            NODEID "nodeid"
            NODE_ID "node-id"
            POLICY "policy"
            SIZE "size"
            SOCKET_ID "socket-id"
            SRC "src"
            TARGET "target"
            THREAD_ID "thread-id"
            TYPE "type"
            VAL "val"
        }
        Name balloon "balloon." {
            VALUE "value"
        }
        Name dumpdtb "dumpdtb." {
            FILENAME "filename"
        }
        Name query_firmware_log "query-firmware-log." {
            MAX_SIZE "max-size"
        }
        Name dump_skeys "dump-skeys." {
            FILENAME "filename"
        }
        Name query_cpu_model_comparison "query-cpu-model-comparison." {
            MODELA "modela"
            MODELB "modelb"
        }
        Name query_cpu_model_baseline "query-cpu-model-baseline." {
            MODELA "modela"
            MODELB "modelb"
        }
        Name query_cpu_model_expansion "query-cpu-model-expansion." {
            MODEL "model"
            TYPE "type"
        }
        Name set_cpu_topology "set-cpu-topology." {
            BOOK_ID "book-id"
            CORE_ID "core-id"
            DEDICATED "dedicated"
            DRAWER_ID "drawer-id"
            ENTITLEMENT "entitlement"
            SOCKET_ID "socket-id"
        }
        Name replay_break "replay-break." {
            ICOUNT "icount"
        }
        Name replay_seek "replay-seek." {
            ICOUNT "icount"
        }
        Name yank "yank." {
            INSTANCES "instances"
        }
        Name add_client "add_client." {
            FDNAME "fdname"
            PROTOCOL "protocol"
            SKIPAUTH "skipauth"
            TLS "tls"
        }
        Name human_monitor_command "human-monitor-command." {
            COMMAND_LINE "command-line"
            CPU_INDEX "cpu-index"
        }
        Name getfd "getfd." {
            FDNAME "fdname"
        }
        Name get_win32_socket "get-win32-socket." {
            FDNAME "fdname"
            INFO "info"
        }
        Name closefd "closefd." {
            FDNAME "fdname"
        }
        Name add_fd "add-fd." {
            FDSET_ID "fdset-id"
            OPAQUE "opaque"
        }
        Name remove_fd "remove-fd." {
            FD "fd"
            FDSET_ID "fdset-id"
        }
        Name query_command_line_options "query-command-line-options." {
            OPTION "option"
        }
        Name sev_inject_launch_secret "sev-inject-launch-secret." {
            GPA "gpa"
            PACKET_HEADER "packet-header"
            SECRET "secret"
        }
        Name query_sev_attestation_report "query-sev-attestation-report." {
            MNONCE "mnonce"
        }
        Name xen_event_inject "xen-event-inject." {
            PORT "port"
        }
        Name inject_ghes_v2_error "inject-ghes-v2-error." {
            CPER "cper"
        }
        Name query_stats "query-stats." {
            PROVIDERS "providers"
            TARGET "target"
            VCPUS "vcpus"
        }
        Name query_stats_schemas "query-stats-schemas." {
            PROVIDER "provider"
        }
        Name x_query_virtio_status "x-query-virtio-status." {
            PATH "path"
        }
        Name x_query_virtio_queue_status "x-query-virtio-queue-status." {
            PATH "path"
            QUEUE "queue"
        }
        Name x_query_virtio_vhost_queue_status "x-query-virtio-vhost-queue-status." {
            PATH "path"
            QUEUE "queue"
        }
        Name x_query_virtio_queue_element "x-query-virtio-queue-element." {
            INDEX "index"
            PATH "path"
            QUEUE "queue"
        }
        Name cxl_inject_general_media_event "cxl-inject-general-media-event." {
            CHANNEL "channel"
            COMPONENT_ID "component-id"
            DESCRIPTOR "descriptor"
            DEVICE "device"
            DPA "dpa"
            FLAGS "flags"
            LOG "log"
            PATH "path"
            RANK "rank"
            TRANSACTION_TYPE "transaction-type"
            TYPE "type"
        }
        Name cxl_inject_dram_event "cxl-inject-dram-event." {
            BANK "bank"
            BANK_GROUP "bank-group"
            CHANNEL "channel"
            COLUMN "column"
            CORRECTION_MASK "correction-mask"
            DESCRIPTOR "descriptor"
            DPA "dpa"
            FLAGS "flags"
            LOG "log"
            NIBBLE_MASK "nibble-mask"
            PATH "path"
            RANK "rank"
            ROW "row"
            TRANSACTION_TYPE "transaction-type"
            TYPE "type"
        }
        Name cxl_inject_memory_module_event "cxl-inject-memory-module-event." {
            ADDITIONAL_STATUS "additional-status"
            CORRECTED_PERSISTENT_ERROR_COUNT "corrected-persistent-error-count"
            CORRECTED_VOLATILE_ERROR_COUNT "corrected-volatile-error-count"
            DIRTY_SHUTDOWN_COUNT "dirty-shutdown-count"
            FLAGS "flags"
            HEALTH_STATUS "health-status"
            LIFE_USED "life-used"
            LOG "log"
            MEDIA_STATUS "media-status"
            PATH "path"
            TEMPERATURE "temperature"
            TYPE "type"
        }
        Name cxl_inject_poison "cxl-inject-poison." {
            LENGTH "length"
            PATH "path"
            START "start"
        }
        Name cxl_inject_uncorrectable_errors "cxl-inject-uncorrectable-errors." {
            ERRORS "errors"
            PATH "path"
        }
        Name cxl_inject_correctable_error "cxl-inject-correctable-error." {
            PATH "path"
            TYPE "type"
        }
        Name cxl_add_dynamic_capacity "cxl-add-dynamic-capacity." {
            EXTENTS "extents"
            HOST_ID "host-id"
            PATH "path"
            REGION "region"
            SELECTION_POLICY "selection-policy"
            TAG "tag"
        }
        Name cxl_release_dynamic_capacity "cxl-release-dynamic-capacity." {
            EXTENTS "extents"
            FORCED_REMOVAL "forced-removal"
            HOST_ID "host-id"
            PATH "path"
            REGION "region"
            REMOVAL_POLICY "removal-policy"
            SANITIZE_ON_RELEASE "sanitize-on-release"
            TAG "tag"
        }
    }
}

/// The members of events.
pub mod event {
    use super::names;

    names! {
        Name shutdown "SHUTDOWN." {
            GUEST "guest"
            REASON "reason"
        }
        Name reset "RESET." {
            GUEST "guest"
            REASON "reason"
        }
        Name watchdog "WATCHDOG." {
            ACTION "action"
        }
        Name guest_panicked "GUEST_PANICKED." {
            ACTION "action"
            INFO "info"
        }
        Name guest_crashloaded "GUEST_CRASHLOADED." {
            ACTION "action"
            INFO "info"
        }
        Name memory_failure "MEMORY_FAILURE." {
            ACTION "action"
            FLAGS "flags"
            RECIPIENT "recipient"
        }
        Name job_status_change "JOB_STATUS_CHANGE." {
            ID "id"
            STATUS "status"
        }
        Name block_image_corrupted "BLOCK_IMAGE_CORRUPTED." {
            DEVICE "device"
            FATAL "fatal"
            MSG "msg"
            NODE_NAME "node-name"
            OFFSET "offset"
            SIZE "size"
        }
        Name block_io_error "BLOCK_IO_ERROR." {
            ACTION "action"
            DEVICE "device"
            NODE_NAME "node-name"
            NOSPACE "nospace"
            OPERATION "operation"
            QOM_PATH "qom-path"
            REASON "reason"
        }
        Name block_job_completed "BLOCK_JOB_COMPLETED." {
            DEVICE "device"
            ERROR "error"
            LEN "len"
            OFFSET "offset"
            SPEED "speed"
            TYPE "type"
        }
        Name block_job_cancelled "BLOCK_JOB_CANCELLED." {
            DEVICE "device"
            LEN "len"
            OFFSET "offset"
            SPEED "speed"
            TYPE "type"
        }
        Name block_job_error "BLOCK_JOB_ERROR." {
            ACTION "action"
            DEVICE "device"
            OPERATION "operation"
        }
        Name block_job_ready "BLOCK_JOB_READY." {
            DEVICE "device"
            LEN "len"
            OFFSET "offset"
            SPEED "speed"
            TYPE "type"
        }
        Name block_job_pending "BLOCK_JOB_PENDING." {
            ID "id"
            TYPE "type"
        }
        Name block_write_threshold "BLOCK_WRITE_THRESHOLD." {
            AMOUNT_EXCEEDED "amount-exceeded"
            NODE_NAME "node-name"
            WRITE_THRESHOLD "write-threshold"
        }
        Name quorum_failure "QUORUM_FAILURE." {
            REFERENCE "reference"
            SECTORS_COUNT "sectors-count"
            SECTOR_NUM "sector-num"
        }
        Name quorum_report_bad "QUORUM_REPORT_BAD." {
            ERROR "error"
            NODE_NAME "node-name"
            SECTORS_COUNT "sectors-count"
            SECTOR_NUM "sector-num"
            TYPE "type"
        }
        Name device_tray_moved "DEVICE_TRAY_MOVED." {
            DEVICE "device"
            ID "id"
            TRAY_OPEN "tray-open"
        }
        Name pr_manager_status_changed "PR_MANAGER_STATUS_CHANGED." {
            CONNECTED "connected"
            ID "id"
        }
        Name block_export_deleted "BLOCK_EXPORT_DELETED." {
            ID "id"
        }
        Name vserport_change "VSERPORT_CHANGE." {
            ID "id"
            OPEN "open"
        }
        Name dump_completed "DUMP_COMPLETED." {
            ERROR "error"
            RESULT "result"
        }
        Name nic_rx_filter_changed "NIC_RX_FILTER_CHANGED." {
            NAME "name"
            PATH "path"
        }
        Name failover_negotiated "FAILOVER_NEGOTIATED." {
            DEVICE_ID "device-id"
        }
        Name netdev_stream_connected "NETDEV_STREAM_CONNECTED." {
            ADDR "addr"
            NETDEV_ID "netdev-id"
        }
        Name netdev_stream_disconnected "NETDEV_STREAM_DISCONNECTED." {
            NETDEV_ID "netdev-id"
        }
        Name netdev_vhost_user_connected "NETDEV_VHOST_USER_CONNECTED." {
            CHARDEV_ID "chardev-id"
            NETDEV_ID "netdev-id"
        }
        Name netdev_vhost_user_disconnected "NETDEV_VHOST_USER_DISCONNECTED." {
            NETDEV_ID "netdev-id"
        }
        Name spice_connected "SPICE_CONNECTED." {
            CLIENT "client"
            SERVER "server"
        }
        Name spice_initialized "SPICE_INITIALIZED." {
            CLIENT "client"
            SERVER "server"
        }
        Name spice_disconnected "SPICE_DISCONNECTED." {
            CLIENT "client"
            SERVER "server"
        }
        Name vnc_connected "VNC_CONNECTED." {
            CLIENT "client"
            SERVER "server"
        }
        Name vnc_initialized "VNC_INITIALIZED." {
            CLIENT "client"
            SERVER "server"
        }
        Name vnc_disconnected "VNC_DISCONNECTED." {
            CLIENT "client"
            SERVER "server"
        }
        Name migration "MIGRATION." {
            STATUS "status"
        }
        Name migration_pass "MIGRATION_PASS." {
            PASS "pass"
        }
        Name colo_exit "COLO_EXIT." {
            MODE "mode"
            REASON "reason"
        }
        Name unplug_primary "UNPLUG_PRIMARY." {
            DEVICE_ID "device-id"
        }
        Name device_deleted "DEVICE_DELETED." {
            DEVICE "device"
            PATH "path"
        }
        Name device_unplug_guest_error "DEVICE_UNPLUG_GUEST_ERROR." {
            DEVICE "device"
            PATH "path"
        }
        Name balloon_change "BALLOON_CHANGE." {
            ACTUAL "actual"
        }
        Name hv_balloon_status_report "HV_BALLOON_STATUS_REPORT." {
            AVAILABLE "available"
            COMMITTED "committed"
        }
        Name memory_device_size_change "MEMORY_DEVICE_SIZE_CHANGE." {
            ID "id"
            QOM_PATH "qom-path"
            SIZE "size"
        }
        Name cpu_polarization_change "CPU_POLARIZATION_CHANGE." {
            POLARIZATION "polarization"
        }
        Name rtc_change "RTC_CHANGE." {
            OFFSET "offset"
            QOM_PATH "qom-path"
        }
        Name vfu_client_hangup "VFU_CLIENT_HANGUP." {
            DEV_ID "dev-id"
            DEV_QOM_PATH "dev-qom-path"
            VFU_ID "vfu-id"
            VFU_QOM_PATH "vfu-qom-path"
        }
        Name acpi_device_ost "ACPI_DEVICE_OST." {
            INFO "info"
        }
        Name vfio_migration "VFIO_MIGRATION." {
            DEVICE_ID "device-id"
            DEVICE_STATE "device-state"
            QOM_PATH "qom-path"
        }
    }
}

/// The members of structs and unions, and the values of enumerations.
pub mod types {
    use super::names;

    names! {
        ValueName qapi_error_class "" {
            COMMANDNOTFOUND "CommandNotFound"
            DEVICENOTACTIVE "DeviceNotActive"
            DEVICENOTFOUND "DeviceNotFound"
            GENERICERROR "GenericError"
            KVMMISSINGCAP "KVMMissingCap"
        }
        ValueName io_operation_type "" {
            READ "read"
            WRITE "write"
        }
        ValueName on_off_auto "" {
            AUTO "auto"
            OFF "off"
            ON "on"
        }
        ValueName on_off_split "" {
            OFF "off"
            ON "on"
            SPLIT "split"
        }
        ValueName off_auto_pcibar "" {
            AUTO "auto"
            BAR0 "bar0"
            BAR1 "bar1"
            BAR2 "bar2"
            BAR3 "bar3"
            BAR4 "bar4"
            BAR5 "bar5"
            OFF "off"
        }
        ValueName pcie_link_speed "" {
            _16 "16"
            _2_5 "2_5"
            _32 "32"
            _5 "5"
            _64 "64"
            _8 "8"
        }
        ValueName pcie_link_width "" {
            _1 "1"
            _12 "12"
            _16 "16"
            _2 "2"
            _32 "32"
            _4 "4"
            _8 "8"
        }
        ValueName host_mem_policy "" {
            BIND "bind"
            DEFAULT "default"
            INTERLEAVE "interleave"
            PREFERRED "preferred"
        }
        ValueName net_filter_direction "" {
            ALL "all"
            RX "rx"
            TX "tx"
        }
        ValueName grab_toggle_keys "" {
            ALT_ALT "alt-alt"
            CTRL_CTRL "ctrl-ctrl"
            CTRL_SCROLLLOCK "ctrl-scrolllock"
            META_META "meta-meta"
            SCROLLLOCK "scrolllock"
            SHIFT_SHIFT "shift-shift"
        }
        MemberName human_readable_text "" {
            HUMAN_READABLE_TEXT "human-readable-text"
        }
        ValueName endian_mode "" {
            BIG "big"
            LITTLE "little"
            UNSPECIFIED "unspecified"
        }
        ValueName network_address_family "" {
            IPV4 "ipv4"
            IPV6 "ipv6"
            UNIX "unix"
            UNKNOWN "unknown"
            VSOCK "vsock"
        }
        MemberName inet_socket_address_base "" {
            HOST "host"
            PORT "port"
        }
        MemberName inet_socket_address "" {
            HOST "host"
            IPV4 "ipv4"
            IPV6 "ipv6"
            KEEP_ALIVE "keep-alive"
            KEEP_ALIVE_COUNT "keep-alive-count"
            KEEP_ALIVE_IDLE "keep-alive-idle"
            KEEP_ALIVE_INTERVAL "keep-alive-interval"
            MPTCP "mptcp"
            NUMERIC "numeric"
            PORT "port"
            TO "to"
        }
        MemberName unix_socket_address "" {
            ABSTRACT "abstract"
            PATH "path"
            TIGHT "tight"
        }
        MemberName vsock_socket_address "" {
            CID "cid"
            PORT "port"
        }
        MemberName fd_socket_address "" {
            STR "str"
        }
        MemberName inet_socket_address_wrapper "" {
            DATA "data"
        }
        MemberName unix_socket_address_wrapper "" {
            DATA "data"
        }
        MemberName vsock_socket_address_wrapper "" {
            DATA "data"
        }
        MemberName fd_socket_address_wrapper "" {
            DATA "data"
        }
        MemberName socket_address_legacy "" {
            TYPE "type"
        }
        ValueName socket_address_type "" {
            FD "fd"
            INET "inet"
            UNIX "unix"
            VSOCK "vsock"
        }
        MemberName socket_address "" {
            TYPE "type"
        }
        ValueName run_state "" {
            COLO "colo"
            DEBUG "debug"
            FINISH_MIGRATE "finish-migrate"
            GUEST_PANICKED "guest-panicked"
            INMIGRATE "inmigrate"
            INTERNAL_ERROR "internal-error"
            IO_ERROR "io-error"
            PAUSED "paused"
            POSTMIGRATE "postmigrate"
            PRELAUNCH "prelaunch"
            RESTORE_VM "restore-vm"
            RUNNING "running"
            SAVE_VM "save-vm"
            SHUTDOWN "shutdown"
            SUSPENDED "suspended"
            WATCHDOG "watchdog"
        }
        ValueName shutdown_cause "" {
            GUEST_PANIC "guest-panic"
            GUEST_RESET "guest-reset"
            GUEST_SHUTDOWN "guest-shutdown"
            HOST_ERROR "host-error"
            HOST_QMP_QUIT "host-qmp-quit"
            HOST_QMP_SYSTEM_RESET "host-qmp-system-reset"
            HOST_SIGNAL "host-signal"
            HOST_UI "host-ui"
            NONE "none"
            SNAPSHOT_LOAD "snapshot-load"
            SUBSYSTEM_RESET "subsystem-reset"
        }
        MemberName status_info "" {
            RUNNING "running"
            STATUS "status"
        }
        ValueName watchdog_action "" {
            DEBUG "debug"
            INJECT_NMI "inject-nmi"
            NONE "none"
            PAUSE "pause"
            POWEROFF "poweroff"
            RESET "reset"
            SHUTDOWN "shutdown"
        }
        ValueName reboot_action "" {
            RESET "reset"
            SHUTDOWN "shutdown"
        }
        ValueName shutdown_action "" {
            PAUSE "pause"
            POWEROFF "poweroff"
        }
        ValueName panic_action "" {
            EXIT_FAILURE "exit-failure"
            NONE "none"
            PAUSE "pause"
            SHUTDOWN "shutdown"
        }
        ValueName guest_panic_action "" {
            PAUSE "pause"
            POWEROFF "poweroff"
            RUN "run"
        }
        ValueName guest_panic_information_type "" {
            HYPER_V "hyper-v"
            S390 "s390"
            TDX "tdx"
        }
        MemberName guest_panic_information "" {
            TYPE "type"
        }
        MemberName guest_panic_information_hyper_v "" {
            ARG1 "arg1"
            ARG2 "arg2"
            ARG3 "arg3"
            ARG4 "arg4"
            ARG5 "arg5"
        }
        ValueName s390_crash_reason "" {
            DISABLED_WAIT "disabled-wait"
            EXTINT_LOOP "extint-loop"
            OPINT_LOOP "opint-loop"
            PGMINT_LOOP "pgmint-loop"
            UNKNOWN "unknown"
        }
        MemberName guest_panic_information_s390 "" {
            CORE "core"
            PSW_ADDR "psw-addr"
            PSW_MASK "psw-mask"
            REASON "reason"
        }
        MemberName guest_panic_information_tdx "" {
            ERROR_CODE "error-code"
            GPA "gpa"
            MESSAGE "message"
        }
        ValueName memory_failure_recipient "" {
            GUEST "guest"
            HYPERVISOR "hypervisor"
        }
        ValueName memory_failure_action "" {
            FATAL "fatal"
            IGNORE "ignore"
            INJECT "inject"
            RESET "reset"
        }
        MemberName memory_failure_flags "" {
            ACTION_REQUIRED "action-required"
            RECURSIVE "recursive"
        }
        ValueName notify_vmexit_option "" {
            DISABLE "disable"
            INTERNAL_ERROR "internal-error"
            RUN "run"
        }
        ValueName q_crypto_tls_creds_endpoint "" {
            CLIENT "client"
            SERVER "server"
        }
        ValueName q_crypto_secret_format "" {
            BASE64 "base64"
            RAW "raw"
        }
        ValueName q_crypto_hash_algo "" {
            MD5 "md5"
            RIPEMD160 "ripemd160"
            SHA1 "sha1"
            SHA224 "sha224"
            SHA256 "sha256"
            SHA384 "sha384"
            SHA512 "sha512"
            SM3 "sm3"
        }
        ValueName q_crypto_cipher_algo "" {
            AES_128 "aes-128"
            AES_192 "aes-192"
            AES_256 "aes-256"
            CAST5_128 "cast5-128"
            DES "des"
            SERPENT_128 "serpent-128"
            SERPENT_192 "serpent-192"
            SERPENT_256 "serpent-256"
            SM4 "sm4"
            TWOFISH_128 "twofish-128"
            TWOFISH_192 "twofish-192"
            TWOFISH_256 "twofish-256"
            _3DES "3des"
        }
        ValueName q_crypto_cipher_mode "" {
            CBC "cbc"
            CTR "ctr"
            ECB "ecb"
            XTS "xts"
        }
        ValueName q_crypto_iv_gen_algo "" {
            ESSIV "essiv"
            PLAIN "plain"
            PLAIN64 "plain64"
        }
        ValueName q_crypto_block_format "" {
            LUKS "luks"
            QCOW "qcow"
        }
        MemberName q_crypto_block_options_base "" {
            FORMAT "format"
        }
        MemberName q_crypto_block_options_q_cow "" {
            KEY_SECRET "key-secret"
        }
        MemberName q_crypto_block_options_luks "" {
            KEY_SECRET "key-secret"
        }
        MemberName q_crypto_block_create_options_luks "" {
            CIPHER_ALG "cipher-alg"
            CIPHER_MODE "cipher-mode"
            HASH_ALG "hash-alg"
            ITER_TIME "iter-time"
            IVGEN_ALG "ivgen-alg"
            IVGEN_HASH_ALG "ivgen-hash-alg"
            KEY_SECRET "key-secret"
        }
        MemberName q_crypto_block_open_options "" {
            FORMAT "format"
        }
        MemberName q_crypto_block_create_options "" {
            FORMAT "format"
        }
        MemberName q_crypto_block_info_base "" {
            FORMAT "format"
        }
        MemberName q_crypto_block_info_luks_slot "" {
            ACTIVE "active"
            ITERS "iters"
            KEY_OFFSET "key-offset"
            STRIPES "stripes"
        }
        MemberName q_crypto_block_info_luks "" {
            CIPHER_ALG "cipher-alg"
            CIPHER_MODE "cipher-mode"
            DETACHED_HEADER "detached-header"
            HASH_ALG "hash-alg"
            IVGEN_ALG "ivgen-alg"
            IVGEN_HASH_ALG "ivgen-hash-alg"
            MASTER_KEY_ITERS "master-key-iters"
            PAYLOAD_OFFSET "payload-offset"
            SLOTS "slots"
            UUID "uuid"
        }
        MemberName q_crypto_block_info "" {
            FORMAT "format"
        }
        ValueName q_crypto_block_luks_keyslot_state "" {
            ACTIVE "active"
            INACTIVE "inactive"
        }
        MemberName q_crypto_block_amend_options_luks "" {
            ITER_TIME "iter-time"
            KEYSLOT "keyslot"
            NEW_SECRET "new-secret"
            OLD_SECRET "old-secret"
            SECRET "secret"
            STATE "state"
        }
        MemberName q_crypto_block_amend_options "" {
            FORMAT "format"
        }
        MemberName secret_common_properties "" {
            FORMAT "format"
            IV "iv"
            KEYID "keyid"
        }
        MemberName secret_properties "" {
            DATA "data"
            FILE "file"
            FORMAT "format"
            IV "iv"
            KEYID "keyid"
        }
        MemberName secret_keyring_properties "" {
            FORMAT "format"
            IV "iv"
            KEYID "keyid"
            SERIAL "serial"
        }
        MemberName tls_creds_properties "" {
            DIR "dir"
            ENDPOINT "endpoint"
            PRIORITY "priority"
            VERIFY_PEER "verify-peer"
        }
        MemberName tls_creds_anon_properties "" {
            DIR "dir"
            ENDPOINT "endpoint"
            PRIORITY "priority"
            VERIFY_PEER "verify-peer"
        }
        MemberName tls_creds_psk_properties "" {
            DIR "dir"
            ENDPOINT "endpoint"
            PRIORITY "priority"
            USERNAME "username"
            VERIFY_PEER "verify-peer"
        }
        MemberName tls_creds_x509_properties "" {
            DIR "dir"
            ENDPOINT "endpoint"
            PASSWORDID "passwordid"
            PRIORITY "priority"
            SANITY_CHECK "sanity-check"
            VERIFY_PEER "verify-peer"
        }
        ValueName q_crypto_ak_cipher_algo "" {
            RSA "rsa"
        }
        ValueName q_crypto_ak_cipher_key_type "" {
            PRIVATE "private"
            PUBLIC "public"
        }
        ValueName q_crypto_rsa_padding_algo "" {
            PKCS1 "pkcs1"
            RAW "raw"
        }
        MemberName q_crypto_ak_cipher_options_rsa "" {
            HASH_ALG "hash-alg"
            PADDING_ALG "padding-alg"
        }
        MemberName q_crypto_ak_cipher_options "" {
            ALG "alg"
        }
        ValueName job_type "" {
            AMEND "amend"
            BACKUP "backup"
            COMMIT "commit"
            CREATE "create"
            MIRROR "mirror"
            SNAPSHOT_DELETE "snapshot-delete"
            SNAPSHOT_LOAD "snapshot-load"
            SNAPSHOT_SAVE "snapshot-save"
            STREAM "stream"
        }
        ValueName job_status "" {
            ABORTING "aborting"
            CONCLUDED "concluded"
            CREATED "created"
            NULL "null"
            PAUSED "paused"
            PENDING "pending"
            READY "ready"
            RUNNING "running"
            STANDBY "standby"
            UNDEFINED "undefined"
            WAITING "waiting"
        }
        ValueName job_verb "" {
            CANCEL "cancel"
            CHANGE "change"
            COMPLETE "complete"
            DISMISS "dismiss"
            FINALIZE "finalize"
            PAUSE "pause"
            RESUME "resume"
            SET_SPEED "set-speed"
        }
        MemberName job_info "" {
            CURRENT_PROGRESS "current-progress"
            ERROR "error"
            ID "id"
            STATUS "status"
            TOTAL_PROGRESS "total-progress"
            TYPE "type"
        }
        MemberName kvm_info "" {
            ENABLED "enabled"
            PRESENT "present"
        }
        ValueName accelerator "" {
            HVF "hvf"
            KVM "kvm"
            MSHV "mshv"
            NVMM "nvmm"
            QTEST "qtest"
            TCG "tcg"
            WHPX "whpx"
            XEN "xen"
        }
        MemberName accelerator_info "" {
            ENABLED "enabled"
            PRESENT "present"
        }
        ValueName bios_ata_translation "" {
            AUTO "auto"
            LARGE "large"
            LBA "lba"
            NONE "none"
            RECHS "rechs"
        }
        ValueName floppy_drive_type "" {
            AUTO "auto"
            NONE "none"
            _120 "120"
            _144 "144"
            _288 "288"
        }
        MemberName pr_manager_info "" {
            CONNECTED "connected"
            ID "id"
        }
        ValueName blockdev_change_read_only_mode "" {
            READ_ONLY "read-only"
            READ_WRITE "read-write"
            RETAIN "retain"
        }
        MemberName snapshot_info "" {
            DATE_NSEC "date-nsec"
            DATE_SEC "date-sec"
            ICOUNT "icount"
            ID "id"
            NAME "name"
            VM_CLOCK_NSEC "vm-clock-nsec"
            VM_CLOCK_SEC "vm-clock-sec"
            VM_STATE_SIZE "vm-state-size"
        }
        MemberName image_info_specific_q_cow2_encryption_base "" {
            FORMAT "format"
        }
        MemberName image_info_specific_q_cow2_encryption "" {
            FORMAT "format"
        }
        MemberName image_info_specific_q_cow2 "" {
            BITMAPS "bitmaps"
            COMPAT "compat"
            COMPRESSION_TYPE "compression-type"
            CORRUPT "corrupt"
            DATA_FILE "data-file"
            DATA_FILE_RAW "data-file-raw"
            ENCRYPT "encrypt"
            EXTENDED_L2 "extended-l2"
            LAZY_REFCOUNTS "lazy-refcounts"
            REFCOUNT_BITS "refcount-bits"
        }
        MemberName image_info_specific_vmdk "" {
            CID "cid"
            CREATE_TYPE "create-type"
            EXTENTS "extents"
            PARENT_CID "parent-cid"
        }
        MemberName vmdk_extent_info "" {
            CLUSTER_SIZE "cluster-size"
            COMPRESSED "compressed"
            FILENAME "filename"
            FORMAT "format"
            VIRTUAL_SIZE "virtual-size"
        }
        MemberName image_info_specific_rbd "" {
            ENCRYPTION_FORMAT "encryption-format"
        }
        MemberName image_info_specific_file "" {
            EXTENT_SIZE_HINT "extent-size-hint"
        }
        ValueName image_info_specific_kind "" {
            FILE "file"
            LUKS "luks"
            QCOW2 "qcow2"
            RBD "rbd"
            VMDK "vmdk"
        }
        MemberName image_info_specific_q_cow2_wrapper "" {
            DATA "data"
        }
        MemberName image_info_specific_vmdk_wrapper "" {
            DATA "data"
        }
        MemberName image_info_specific_luks_wrapper "" {
            DATA "data"
        }
        MemberName image_info_specific_rbd_wrapper "" {
            DATA "data"
        }
        MemberName image_info_specific_file_wrapper "" {
            DATA "data"
        }
        MemberName image_info_specific "" {
            TYPE "type"
        }
        MemberName block_limits_info "" {
            DISCARD_ALIGNMENT "discard-alignment"
            MAX_DISCARD "max-discard"
            MAX_HW_IOV "max-hw-iov"
            MAX_HW_TRANSFER "max-hw-transfer"
            MAX_IOV "max-iov"
            MAX_TRANSFER "max-transfer"
            MAX_WRITE_ZEROES "max-write-zeroes"
            MIN_MEM_ALIGNMENT "min-mem-alignment"
            OPT_MEM_ALIGNMENT "opt-mem-alignment"
            OPT_TRANSFER "opt-transfer"
            REQUEST_ALIGNMENT "request-alignment"
            WRITE_ZEROES_ALIGNMENT "write-zeroes-alignment"
        }
        MemberName block_node_info "" {
            ACTUAL_SIZE "actual-size"
            BACKING_FILENAME "backing-filename"
            BACKING_FILENAME_FORMAT "backing-filename-format"
            CLUSTER_SIZE "cluster-size"
            COMPRESSED "compressed"
            DIRTY_FLAG "dirty-flag"
            ENCRYPTED "encrypted"
            FILENAME "filename"
            FORMAT "format"
            FORMAT_SPECIFIC "format-specific"
            FULL_BACKING_FILENAME "full-backing-filename"
            LIMITS "limits"
            SNAPSHOTS "snapshots"
            VIRTUAL_SIZE "virtual-size"
        }
        MemberName image_info "" {
            ACTUAL_SIZE "actual-size"
            BACKING_FILENAME "backing-filename"
            BACKING_FILENAME_FORMAT "backing-filename-format"
            BACKING_IMAGE "backing-image"
            CLUSTER_SIZE "cluster-size"
            COMPRESSED "compressed"
            DIRTY_FLAG "dirty-flag"
            ENCRYPTED "encrypted"
            FILENAME "filename"
            FORMAT "format"
            FORMAT_SPECIFIC "format-specific"
            FULL_BACKING_FILENAME "full-backing-filename"
            LIMITS "limits"
            SNAPSHOTS "snapshots"
            VIRTUAL_SIZE "virtual-size"
        }
        MemberName block_child_info "" {
            INFO "info"
            NAME "name"
        }
        MemberName block_graph_info "" {
            ACTUAL_SIZE "actual-size"
            BACKING_FILENAME "backing-filename"
            BACKING_FILENAME_FORMAT "backing-filename-format"
            CHILDREN "children"
            CLUSTER_SIZE "cluster-size"
            COMPRESSED "compressed"
            DIRTY_FLAG "dirty-flag"
            ENCRYPTED "encrypted"
            FILENAME "filename"
            FORMAT "format"
            FORMAT_SPECIFIC "format-specific"
            FULL_BACKING_FILENAME "full-backing-filename"
            LIMITS "limits"
            SNAPSHOTS "snapshots"
            VIRTUAL_SIZE "virtual-size"
        }
        MemberName image_check "" {
            ALLOCATED_CLUSTERS "allocated-clusters"
            CHECK_ERRORS "check-errors"
            COMPRESSED_CLUSTERS "compressed-clusters"
            CORRUPTIONS "corruptions"
            CORRUPTIONS_FIXED "corruptions-fixed"
            FILENAME "filename"
            FORMAT "format"
            FRAGMENTED_CLUSTERS "fragmented-clusters"
            IMAGE_END_OFFSET "image-end-offset"
            LEAKS "leaks"
            LEAKS_FIXED "leaks-fixed"
            TOTAL_CLUSTERS "total-clusters"
        }
        MemberName map_entry "" {
            COMPRESSED "compressed"
            DATA "data"
            DEPTH "depth"
            FILENAME "filename"
            LENGTH "length"
            OFFSET "offset"
            PRESENT "present"
            START "start"
            ZERO "zero"
        }
        MemberName blockdev_cache_info "" {
            DIRECT "direct"
            NO_FLUSH "no-flush"
            WRITEBACK "writeback"
        }
        MemberName blockdev_child "" {
            CHILD "child"
            NODE_NAME "node-name"
        }
        MemberName block_device_info "" {
            ACTIVE "active"
            BACKING_FILE "backing_file"
            BACKING_FILE_DEPTH "backing_file_depth"
            BPS "bps"
            BPS_MAX "bps_max"
            BPS_MAX_LENGTH "bps_max_length"
            BPS_RD "bps_rd"
            BPS_RD_MAX "bps_rd_max"
            BPS_RD_MAX_LENGTH "bps_rd_max_length"
            BPS_WR "bps_wr"
            BPS_WR_MAX "bps_wr_max"
            BPS_WR_MAX_LENGTH "bps_wr_max_length"
            CACHE "cache"
            CHILDREN "children"
            DETECT_ZEROES "detect_zeroes"
            DIRTY_BITMAPS "dirty-bitmaps"
            DRV "drv"
            ENCRYPTED "encrypted"
            FILE "file"
            GROUP "group"
            IMAGE "image"
            IOPS "iops"
            IOPS_MAX "iops_max"
            IOPS_MAX_LENGTH "iops_max_length"
            IOPS_RD "iops_rd"
            IOPS_RD_MAX "iops_rd_max"
            IOPS_RD_MAX_LENGTH "iops_rd_max_length"
            IOPS_SIZE "iops_size"
            IOPS_WR "iops_wr"
            IOPS_WR_MAX "iops_wr_max"
            IOPS_WR_MAX_LENGTH "iops_wr_max_length"
            NODE_NAME "node-name"
            RO "ro"
            WRITE_THRESHOLD "write_threshold"
        }
        ValueName block_device_io_status "" {
            FAILED "failed"
            NOSPACE "nospace"
            OK "ok"
        }
        MemberName block_dirty_info "" {
            BUSY "busy"
            COUNT "count"
            GRANULARITY "granularity"
            INCONSISTENT "inconsistent"
            NAME "name"
            PERSISTENT "persistent"
            RECORDING "recording"
        }
        ValueName qcow2_bitmap_info_flags "" {
            AUTO "auto"
            IN_USE "in-use"
        }
        MemberName qcow2_bitmap_info "" {
            FLAGS "flags"
            GRANULARITY "granularity"
            NAME "name"
        }
        MemberName block_latency_histogram_info "" {
            BINS "bins"
            BOUNDARIES "boundaries"
        }
        MemberName block_info "" {
            DEVICE "device"
            INSERTED "inserted"
            IO_STATUS "io-status"
            LOCKED "locked"
            QDEV "qdev"
            REMOVABLE "removable"
            TRAY_OPEN "tray_open"
            TYPE "type"
        }
        MemberName block_measure_info "" {
            BITMAPS "bitmaps"
            FULLY_ALLOCATED "fully-allocated"
            REQUIRED "required"
        }
        MemberName block_device_timed_stats "" {
            AVG_FLUSH_LATENCY_NS "avg_flush_latency_ns"
            AVG_RD_LATENCY_NS "avg_rd_latency_ns"
            AVG_RD_QUEUE_DEPTH "avg_rd_queue_depth"
            AVG_WR_LATENCY_NS "avg_wr_latency_ns"
            AVG_WR_QUEUE_DEPTH "avg_wr_queue_depth"
            AVG_ZONE_APPEND_LATENCY_NS "avg_zone_append_latency_ns"
            AVG_ZONE_APPEND_QUEUE_DEPTH "avg_zone_append_queue_depth"
            INTERVAL_LENGTH "interval_length"
            MAX_FLUSH_LATENCY_NS "max_flush_latency_ns"
            MAX_RD_LATENCY_NS "max_rd_latency_ns"
            MAX_WR_LATENCY_NS "max_wr_latency_ns"
            MAX_ZONE_APPEND_LATENCY_NS "max_zone_append_latency_ns"
            MIN_FLUSH_LATENCY_NS "min_flush_latency_ns"
            MIN_RD_LATENCY_NS "min_rd_latency_ns"
            MIN_WR_LATENCY_NS "min_wr_latency_ns"
            MIN_ZONE_APPEND_LATENCY_NS "min_zone_append_latency_ns"
        }
        MemberName block_device_stats "" {
            ACCOUNT_FAILED "account_failed"
            ACCOUNT_INVALID "account_invalid"
            FAILED_FLUSH_OPERATIONS "failed_flush_operations"
            FAILED_RD_OPERATIONS "failed_rd_operations"
            FAILED_UNMAP_OPERATIONS "failed_unmap_operations"
            FAILED_WR_OPERATIONS "failed_wr_operations"
            FAILED_ZONE_APPEND_OPERATIONS "failed_zone_append_operations"
            FLUSH_LATENCY_HISTOGRAM "flush_latency_histogram"
            FLUSH_OPERATIONS "flush_operations"
            FLUSH_TOTAL_TIME_NS "flush_total_time_ns"
            IDLE_TIME_NS "idle_time_ns"
            INVALID_FLUSH_OPERATIONS "invalid_flush_operations"
            INVALID_RD_OPERATIONS "invalid_rd_operations"
            INVALID_UNMAP_OPERATIONS "invalid_unmap_operations"
            INVALID_WR_OPERATIONS "invalid_wr_operations"
            INVALID_ZONE_APPEND_OPERATIONS "invalid_zone_append_operations"
            RD_BYTES "rd_bytes"
            RD_LATENCY_HISTOGRAM "rd_latency_histogram"
            RD_MERGED "rd_merged"
            RD_OPERATIONS "rd_operations"
            RD_TOTAL_TIME_NS "rd_total_time_ns"
            TIMED_STATS "timed_stats"
            UNMAP_BYTES "unmap_bytes"
            UNMAP_MERGED "unmap_merged"
            UNMAP_OPERATIONS "unmap_operations"
            UNMAP_TOTAL_TIME_NS "unmap_total_time_ns"
            WR_BYTES "wr_bytes"
            WR_HIGHEST_OFFSET "wr_highest_offset"
            WR_LATENCY_HISTOGRAM "wr_latency_histogram"
            WR_MERGED "wr_merged"
            WR_OPERATIONS "wr_operations"
            WR_TOTAL_TIME_NS "wr_total_time_ns"
            ZONE_APPEND_BYTES "zone_append_bytes"
            ZONE_APPEND_LATENCY_HISTOGRAM "zone_append_latency_histogram"
            ZONE_APPEND_MERGED "zone_append_merged"
            ZONE_APPEND_OPERATIONS "zone_append_operations"
            ZONE_APPEND_TOTAL_TIME_NS "zone_append_total_time_ns"
        }
        MemberName block_stats_specific_file "" {
            DISCARD_BYTES_OK "discard-bytes-ok"
            DISCARD_NB_FAILED "discard-nb-failed"
            DISCARD_NB_OK "discard-nb-ok"
        }
        MemberName block_stats_specific_nvme "" {
            ALIGNED_ACCESSES "aligned-accesses"
            COMPLETION_ERRORS "completion-errors"
            UNALIGNED_ACCESSES "unaligned-accesses"
        }
        MemberName block_stats_specific "" {
            DRIVER "driver"
        }
        MemberName block_stats "" {
            BACKING "backing"
            DEVICE "device"
            DRIVER_SPECIFIC "driver-specific"
            NODE_NAME "node-name"
            PARENT "parent"
            QDEV "qdev"
            STATS "stats"
        }
        ValueName blockdev_on_error "" {
            AUTO "auto"
            ENOSPC "enospc"
            IGNORE "ignore"
            REPORT "report"
            STOP "stop"
        }
        ValueName mirror_sync_mode "" {
            BITMAP "bitmap"
            FULL "full"
            INCREMENTAL "incremental"
            NONE "none"
            TOP "top"
        }
        ValueName bitmap_sync_mode "" {
            ALWAYS "always"
            NEVER "never"
            ON_SUCCESS "on-success"
        }
        ValueName mirror_copy_mode "" {
            BACKGROUND "background"
            WRITE_BLOCKING "write-blocking"
        }
        MemberName block_job_info_mirror "" {
            ACTIVELY_SYNCED "actively-synced"
        }
        MemberName block_job_info "" {
            AUTO_DISMISS "auto-dismiss"
            AUTO_FINALIZE "auto-finalize"
            BUSY "busy"
            DEVICE "device"
            ERROR "error"
            IO_STATUS "io-status"
            LEN "len"
            OFFSET "offset"
            PAUSED "paused"
            READY "ready"
            SPEED "speed"
            STATUS "status"
            TYPE "type"
        }
        ValueName new_image_mode "" {
            ABSOLUTE_PATHS "absolute-paths"
            EXISTING "existing"
        }
        MemberName blockdev_snapshot_sync "" {
            DEVICE "device"
            FORMAT "format"
            MODE "mode"
            NODE_NAME "node-name"
            SNAPSHOT_FILE "snapshot-file"
            SNAPSHOT_NODE_NAME "snapshot-node-name"
        }
        MemberName blockdev_snapshot "" {
            NODE "node"
            OVERLAY "overlay"
        }
        MemberName backup_perf "" {
            MAX_CHUNK "max-chunk"
            MAX_WORKERS "max-workers"
            MIN_CLUSTER_SIZE "min-cluster-size"
            USE_COPY_RANGE "use-copy-range"
        }
        MemberName backup_common "" {
            AUTO_DISMISS "auto-dismiss"
            AUTO_FINALIZE "auto-finalize"
            BITMAP "bitmap"
            BITMAP_MODE "bitmap-mode"
            COMPRESS "compress"
            DEVICE "device"
            DISCARD_SOURCE "discard-source"
            FILTER_NODE_NAME "filter-node-name"
            JOB_ID "job-id"
            ON_CBW_ERROR "on-cbw-error"
            ON_SOURCE_ERROR "on-source-error"
            ON_TARGET_ERROR "on-target-error"
            SPEED "speed"
            SYNC "sync"
            X_PERF "x-perf"
        }
        MemberName drive_backup "" {
            AUTO_DISMISS "auto-dismiss"
            AUTO_FINALIZE "auto-finalize"
            BITMAP "bitmap"
            BITMAP_MODE "bitmap-mode"
            COMPRESS "compress"
            DEVICE "device"
            DISCARD_SOURCE "discard-source"
            FILTER_NODE_NAME "filter-node-name"
            FORMAT "format"
            JOB_ID "job-id"
            MODE "mode"
            ON_CBW_ERROR "on-cbw-error"
            ON_SOURCE_ERROR "on-source-error"
            ON_TARGET_ERROR "on-target-error"
            SPEED "speed"
            SYNC "sync"
            TARGET "target"
            X_PERF "x-perf"
        }
        MemberName blockdev_backup "" {
            AUTO_DISMISS "auto-dismiss"
            AUTO_FINALIZE "auto-finalize"
            BITMAP "bitmap"
            BITMAP_MODE "bitmap-mode"
            COMPRESS "compress"
            DEVICE "device"
            DISCARD_SOURCE "discard-source"
            FILTER_NODE_NAME "filter-node-name"
            JOB_ID "job-id"
            ON_CBW_ERROR "on-cbw-error"
            ON_SOURCE_ERROR "on-source-error"
            ON_TARGET_ERROR "on-target-error"
            SPEED "speed"
            SYNC "sync"
            TARGET "target"
            X_PERF "x-perf"
        }
        ValueName x_dbg_block_graph_node_type "" {
            BLOCK_BACKEND "block-backend"
            BLOCK_DRIVER "block-driver"
            BLOCK_JOB "block-job"
        }
        MemberName x_dbg_block_graph_node "" {
            ID "id"
            NAME "name"
            TYPE "type"
        }
        ValueName block_permission "" {
            CONSISTENT_READ "consistent-read"
            RESIZE "resize"
            WRITE "write"
            WRITE_UNCHANGED "write-unchanged"
        }
        MemberName x_dbg_block_graph_edge "" {
            CHILD "child"
            NAME "name"
            PARENT "parent"
            PERM "perm"
            SHARED_PERM "shared-perm"
        }
        MemberName x_dbg_block_graph "" {
            EDGES "edges"
            NODES "nodes"
        }
        MemberName drive_mirror "" {
            AUTO_DISMISS "auto-dismiss"
            AUTO_FINALIZE "auto-finalize"
            BUF_SIZE "buf-size"
            COPY_MODE "copy-mode"
            DEVICE "device"
            FORMAT "format"
            GRANULARITY "granularity"
            JOB_ID "job-id"
            MODE "mode"
            NODE_NAME "node-name"
            ON_SOURCE_ERROR "on-source-error"
            ON_TARGET_ERROR "on-target-error"
            REPLACES "replaces"
            SPEED "speed"
            SYNC "sync"
            TARGET "target"
            UNMAP "unmap"
        }
        MemberName block_dirty_bitmap "" {
            NAME "name"
            NODE "node"
        }
        MemberName block_dirty_bitmap_add "" {
            DISABLED "disabled"
            GRANULARITY "granularity"
            NAME "name"
            NODE "node"
            PERSISTENT "persistent"
        }
        MemberName block_dirty_bitmap_merge "" {
            BITMAPS "bitmaps"
            NODE "node"
            TARGET "target"
        }
        MemberName block_dirty_bitmap_sha256 "" {
            SHA256 "sha256"
        }
        MemberName block_io_throttle "" {
            BPS "bps"
            BPS_MAX "bps_max"
            BPS_MAX_LENGTH "bps_max_length"
            BPS_RD "bps_rd"
            BPS_RD_MAX "bps_rd_max"
            BPS_RD_MAX_LENGTH "bps_rd_max_length"
            BPS_WR "bps_wr"
            BPS_WR_MAX "bps_wr_max"
            BPS_WR_MAX_LENGTH "bps_wr_max_length"
            DEVICE "device"
            GROUP "group"
            ID "id"
            IOPS "iops"
            IOPS_MAX "iops_max"
            IOPS_MAX_LENGTH "iops_max_length"
            IOPS_RD "iops_rd"
            IOPS_RD_MAX "iops_rd_max"
            IOPS_RD_MAX_LENGTH "iops_rd_max_length"
            IOPS_SIZE "iops_size"
            IOPS_WR "iops_wr"
            IOPS_WR_MAX "iops_wr_max"
            IOPS_WR_MAX_LENGTH "iops_wr_max_length"
        }
        MemberName throttle_limits "" {
            BPS_READ "bps-read"
            BPS_READ_MAX "bps-read-max"
            BPS_READ_MAX_LENGTH "bps-read-max-length"
            BPS_TOTAL "bps-total"
            BPS_TOTAL_MAX "bps-total-max"
            BPS_TOTAL_MAX_LENGTH "bps-total-max-length"
            BPS_WRITE "bps-write"
            BPS_WRITE_MAX "bps-write-max"
            BPS_WRITE_MAX_LENGTH "bps-write-max-length"
            IOPS_READ "iops-read"
            IOPS_READ_MAX "iops-read-max"
            IOPS_READ_MAX_LENGTH "iops-read-max-length"
            IOPS_SIZE "iops-size"
            IOPS_TOTAL "iops-total"
            IOPS_TOTAL_MAX "iops-total-max"
            IOPS_TOTAL_MAX_LENGTH "iops-total-max-length"
            IOPS_WRITE "iops-write"
            IOPS_WRITE_MAX "iops-write-max"
            IOPS_WRITE_MAX_LENGTH "iops-write-max-length"
        }
        MemberName throttle_group_properties "" {
            LIMITS "limits"
            X_BPS_READ "x-bps-read"
            X_BPS_READ_MAX "x-bps-read-max"
            X_BPS_READ_MAX_LENGTH "x-bps-read-max-length"
            X_BPS_TOTAL "x-bps-total"
            X_BPS_TOTAL_MAX "x-bps-total-max"
            X_BPS_TOTAL_MAX_LENGTH "x-bps-total-max-length"
            X_BPS_WRITE "x-bps-write"
            X_BPS_WRITE_MAX "x-bps-write-max"
            X_BPS_WRITE_MAX_LENGTH "x-bps-write-max-length"
            X_IOPS_READ "x-iops-read"
            X_IOPS_READ_MAX "x-iops-read-max"
            X_IOPS_READ_MAX_LENGTH "x-iops-read-max-length"
            X_IOPS_SIZE "x-iops-size"
            X_IOPS_TOTAL "x-iops-total"
            X_IOPS_TOTAL_MAX "x-iops-total-max"
            X_IOPS_TOTAL_MAX_LENGTH "x-iops-total-max-length"
            X_IOPS_WRITE "x-iops-write"
            X_IOPS_WRITE_MAX "x-iops-write-max"
            X_IOPS_WRITE_MAX_LENGTH "x-iops-write-max-length"
        }
        MemberName block_job_change_options_mirror "" {
            COPY_MODE "copy-mode"
        }
        MemberName block_job_change_options "" {
            ID "id"
            TYPE "type"
        }
        ValueName blockdev_discard_options "" {
            IGNORE "ignore"
            UNMAP "unmap"
        }
        ValueName blockdev_detect_zeroes_options "" {
            OFF "off"
            ON "on"
            UNMAP "unmap"
        }
        ValueName blockdev_aio_options "" {
            IO_URING "io_uring"
            NATIVE "native"
            THREADS "threads"
        }
        MemberName blockdev_cache_options "" {
            DIRECT "direct"
            NO_FLUSH "no-flush"
        }
        ValueName blockdev_driver "" {
            BLKDEBUG "blkdebug"
            BLKLOGWRITES "blklogwrites"
            BLKREPLAY "blkreplay"
            BLKVERIFY "blkverify"
            BOCHS "bochs"
            CLOOP "cloop"
            COMPRESS "compress"
            COPY_BEFORE_WRITE "copy-before-write"
            COPY_ON_READ "copy-on-read"
            DMG "dmg"
            FILE "file"
            FTP "ftp"
            FTPS "ftps"
            GLUSTER "gluster"
            HOST_CDROM "host_cdrom"
            HOST_DEVICE "host_device"
            HTTP "http"
            HTTPS "https"
            IO_URING "io_uring"
            ISCSI "iscsi"
            LUKS "luks"
            NBD "nbd"
            NFS "nfs"
            NULL_AIO "null-aio"
            NULL_CO "null-co"
            NVME "nvme"
            NVME_IO_URING "nvme-io_uring"
            PARALLELS "parallels"
            PREALLOCATE "preallocate"
            QCOW "qcow"
            QCOW2 "qcow2"
            QED "qed"
            QUORUM "quorum"
            RAW "raw"
            RBD "rbd"
            REPLICATION "replication"
            SNAPSHOT_ACCESS "snapshot-access"
            SSH "ssh"
            THROTTLE "throttle"
            VDI "vdi"
            VHDX "vhdx"
            VIRTIO_BLK_VFIO_PCI "virtio-blk-vfio-pci"
            VIRTIO_BLK_VHOST_USER "virtio-blk-vhost-user"
            VIRTIO_BLK_VHOST_VDPA "virtio-blk-vhost-vdpa"
            VMDK "vmdk"
            VPC "vpc"
            VVFAT "vvfat"
        }
        MemberName blockdev_options_file "" {
            AIO "aio"
            AIO_MAX_BATCH "aio-max-batch"
            DROP_CACHE "drop-cache"
            FILENAME "filename"
            LOCKING "locking"
            PR_MANAGER "pr-manager"
            X_CHECK_CACHE_DROPPED "x-check-cache-dropped"
        }
        MemberName blockdev_options_null "" {
            LATENCY_NS "latency-ns"
            READ_ZEROES "read-zeroes"
            SIZE "size"
        }
        MemberName blockdev_options_nv_me "" {
            DEVICE "device"
            NAMESPACE "namespace"
        }
        MemberName blockdev_options_vvfat "" {
            DIR "dir"
            FAT_TYPE "fat-type"
            FLOPPY "floppy"
            LABEL "label"
            RW "rw"
        }
        MemberName blockdev_options_generic_format "" {
            FILE "file"
        }
        MemberName blockdev_options_luks "" {
            FILE "file"
            HEADER "header"
            KEY_SECRET "key-secret"
        }
        MemberName blockdev_options_generic_cow_format "" {
            BACKING "backing"
            FILE "file"
        }
        ValueName qcow2_overlap_check_mode "" {
            ALL "all"
            CACHED "cached"
            CONSTANT "constant"
            NONE "none"
        }
        MemberName qcow2_overlap_check_flags "" {
            ACTIVE_L1 "active-l1"
            ACTIVE_L2 "active-l2"
            BITMAP_DIRECTORY "bitmap-directory"
            INACTIVE_L1 "inactive-l1"
            INACTIVE_L2 "inactive-l2"
            MAIN_HEADER "main-header"
            REFCOUNT_BLOCK "refcount-block"
            REFCOUNT_TABLE "refcount-table"
            SNAPSHOT_TABLE "snapshot-table"
            TEMPLATE "template"
        }
        ValueName blockdev_qcow_encryption_format "" {
            AES "aes"
        }
        MemberName blockdev_qcow_encryption "" {
            FORMAT "format"
        }
        MemberName blockdev_options_qcow "" {
            BACKING "backing"
            ENCRYPT "encrypt"
            FILE "file"
        }
        ValueName blockdev_qcow2_encryption_format "" {
            AES "aes"
            LUKS "luks"
        }
        MemberName blockdev_qcow2_encryption "" {
            FORMAT "format"
        }
        MemberName blockdev_options_preallocate "" {
            FILE "file"
            PREALLOC_ALIGN "prealloc-align"
            PREALLOC_SIZE "prealloc-size"
        }
        MemberName blockdev_options_qcow2 "" {
            BACKING "backing"
            CACHE_CLEAN_INTERVAL "cache-clean-interval"
            CACHE_SIZE "cache-size"
            DATA_FILE "data-file"
            DISCARD_NO_UNREF "discard-no-unref"
            ENCRYPT "encrypt"
            FILE "file"
            L2_CACHE_ENTRY_SIZE "l2-cache-entry-size"
            L2_CACHE_SIZE "l2-cache-size"
            LAZY_REFCOUNTS "lazy-refcounts"
            OVERLAP_CHECK "overlap-check"
            PASS_DISCARD_OTHER "pass-discard-other"
            PASS_DISCARD_REQUEST "pass-discard-request"
            PASS_DISCARD_SNAPSHOT "pass-discard-snapshot"
            REFCOUNT_CACHE_SIZE "refcount-cache-size"
        }
        ValueName ssh_host_key_check_mode "" {
            HASH "hash"
            KNOWN_HOSTS "known_hosts"
            NONE "none"
        }
        ValueName ssh_host_key_check_hash_type "" {
            MD5 "md5"
            SHA1 "sha1"
            SHA256 "sha256"
        }
        MemberName ssh_host_key_hash "" {
            HASH "hash"
            TYPE "type"
        }
        MemberName ssh_host_key_check "" {
            MODE "mode"
        }
        MemberName blockdev_options_ssh "" {
            HOST_KEY_CHECK "host-key-check"
            PATH "path"
            SERVER "server"
            USER "user"
        }
        ValueName blkdebug_event "" {
            CLUSTER_ALLOC "cluster_alloc"
            CLUSTER_ALLOC_BYTES "cluster_alloc_bytes"
            CLUSTER_ALLOC_SPACE "cluster_alloc_space"
            CLUSTER_FREE "cluster_free"
            COR_WRITE "cor_write"
            COW_READ "cow_read"
            COW_WRITE "cow_write"
            EMPTY_IMAGE_PREPARE "empty_image_prepare"
            FLUSH_TO_DISK "flush_to_disk"
            FLUSH_TO_OS "flush_to_os"
            L1_GROW_ACTIVATE_TABLE "l1_grow_activate_table"
            L1_GROW_ALLOC_TABLE "l1_grow_alloc_table"
            L1_GROW_WRITE_TABLE "l1_grow_write_table"
            L1_SHRINK_FREE_L2_CLUSTERS "l1_shrink_free_l2_clusters"
            L1_SHRINK_WRITE_TABLE "l1_shrink_write_table"
            L1_UPDATE "l1_update"
            L2_ALLOC_COW_READ "l2_alloc_cow_read"
            L2_ALLOC_WRITE "l2_alloc_write"
            L2_LOAD "l2_load"
            L2_UPDATE "l2_update"
            L2_UPDATE_COMPRESSED "l2_update_compressed"
            NONE "none"
            PWRITEV "pwritev"
            PWRITEV_DONE "pwritev_done"
            PWRITEV_RMW_AFTER_HEAD "pwritev_rmw_after_head"
            PWRITEV_RMW_AFTER_TAIL "pwritev_rmw_after_tail"
            PWRITEV_RMW_HEAD "pwritev_rmw_head"
            PWRITEV_RMW_TAIL "pwritev_rmw_tail"
            PWRITEV_ZERO "pwritev_zero"
            READ_AIO "read_aio"
            READ_BACKING_AIO "read_backing_aio"
            READ_COMPRESSED "read_compressed"
            REFBLOCK_ALLOC "refblock_alloc"
            REFBLOCK_ALLOC_HOOKUP "refblock_alloc_hookup"
            REFBLOCK_ALLOC_SWITCH_TABLE "refblock_alloc_switch_table"
            REFBLOCK_ALLOC_WRITE "refblock_alloc_write"
            REFBLOCK_ALLOC_WRITE_BLOCKS "refblock_alloc_write_blocks"
            REFBLOCK_ALLOC_WRITE_TABLE "refblock_alloc_write_table"
            REFBLOCK_LOAD "refblock_load"
            REFBLOCK_UPDATE "refblock_update"
            REFBLOCK_UPDATE_PART "refblock_update_part"
            REFTABLE_GROW "reftable_grow"
            REFTABLE_LOAD "reftable_load"
            REFTABLE_UPDATE "reftable_update"
            VMSTATE_LOAD "vmstate_load"
            VMSTATE_SAVE "vmstate_save"
            WRITE_AIO "write_aio"
            WRITE_COMPRESSED "write_compressed"
        }
        ValueName blkdebug_io_type "" {
            BLOCK_STATUS "block-status"
            DISCARD "discard"
            FLUSH "flush"
            READ "read"
            WRITE "write"
            WRITE_ZEROES "write-zeroes"
        }
        MemberName blkdebug_inject_error_options "" {
            ERRNO "errno"
            EVENT "event"
            IMMEDIATELY "immediately"
            IOTYPE "iotype"
            ONCE "once"
            SECTOR "sector"
            STATE "state"
        }
        MemberName blkdebug_set_state_options "" {
            EVENT "event"
            NEW_STATE "new_state"
            STATE "state"
        }
        MemberName blockdev_options_blkdebug "" {
            ALIGN "align"
            CONFIG "config"
            IMAGE "image"
            INJECT_ERROR "inject-error"
            MAX_DISCARD "max-discard"
            MAX_TRANSFER "max-transfer"
            MAX_WRITE_ZERO "max-write-zero"
            OPT_DISCARD "opt-discard"
            OPT_WRITE_ZERO "opt-write-zero"
            SET_STATE "set-state"
            TAKE_CHILD_PERMS "take-child-perms"
            UNSHARE_CHILD_PERMS "unshare-child-perms"
        }
        MemberName blockdev_options_blklogwrites "" {
            FILE "file"
            LOG "log"
            LOG_APPEND "log-append"
            LOG_SECTOR_SIZE "log-sector-size"
            LOG_SUPER_UPDATE_INTERVAL "log-super-update-interval"
        }
        MemberName blockdev_options_blkverify "" {
            RAW "raw"
            TEST "test"
        }
        MemberName blockdev_options_blkreplay "" {
            IMAGE "image"
        }
        ValueName quorum_read_pattern "" {
            FIFO "fifo"
            QUORUM "quorum"
        }
        MemberName blockdev_options_quorum "" {
            BLKVERIFY "blkverify"
            CHILDREN "children"
            READ_PATTERN "read-pattern"
            REWRITE_CORRUPTED "rewrite-corrupted"
            VOTE_THRESHOLD "vote-threshold"
        }
        MemberName blockdev_options_gluster "" {
            DEBUG "debug"
            LOGFILE "logfile"
            PATH "path"
            SERVER "server"
            VOLUME "volume"
        }
        MemberName blockdev_options_io_uring "" {
            FILENAME "filename"
        }
        MemberName blockdev_options_nvme_io_uring "" {
            PATH "path"
        }
        MemberName blockdev_options_virtio_blk_vfio_pci "" {
            PATH "path"
        }
        MemberName blockdev_options_virtio_blk_vhost_user "" {
            PATH "path"
        }
        MemberName blockdev_options_virtio_blk_vhost_vdpa "" {
            PATH "path"
        }
        ValueName iscsi_transport "" {
            ISER "iser"
            TCP "tcp"
        }
        ValueName iscsi_header_digest "" {
            CRC32C "crc32c"
            CRC32C_NONE "crc32c-none"
            NONE "none"
            NONE_CRC32C "none-crc32c"
        }
        MemberName blockdev_options_iscsi "" {
            HEADER_DIGEST "header-digest"
            INITIATOR_NAME "initiator-name"
            LUN "lun"
            PASSWORD_SECRET "password-secret"
            PORTAL "portal"
            TARGET "target"
            TIMEOUT "timeout"
            TRANSPORT "transport"
            USER "user"
        }
        ValueName rbd_auth_mode "" {
            CEPHX "cephx"
            NONE "none"
        }
        ValueName rbd_image_encryption_format "" {
            LUKS "luks"
            LUKS2 "luks2"
            LUKS_ANY "luks-any"
        }
        MemberName rbd_encryption_options_luks_base "" {
            KEY_SECRET "key-secret"
        }
        MemberName rbd_encryption_create_options_luks_base "" {
            CIPHER_ALG "cipher-alg"
            KEY_SECRET "key-secret"
        }
        MemberName rbd_encryption_options_luks "" {
            KEY_SECRET "key-secret"
        }
        MemberName rbd_encryption_options_luks2 "" {
            KEY_SECRET "key-secret"
        }
        MemberName rbd_encryption_options_luks_any "" {
            KEY_SECRET "key-secret"
        }
        MemberName rbd_encryption_create_options_luks "" {
            CIPHER_ALG "cipher-alg"
            KEY_SECRET "key-secret"
        }
        MemberName rbd_encryption_create_options_luks2 "" {
            CIPHER_ALG "cipher-alg"
            KEY_SECRET "key-secret"
        }
        MemberName rbd_encryption_options "" {
            FORMAT "format"
            PARENT "parent"
        }
        MemberName rbd_encryption_create_options "" {
            FORMAT "format"
        }
        MemberName blockdev_options_rbd "" {
            AUTH_CLIENT_REQUIRED "auth-client-required"
            CONF "conf"
            ENCRYPT "encrypt"
            IMAGE "image"
            KEY_SECRET "key-secret"
            NAMESPACE "namespace"
            POOL "pool"
            SERVER "server"
            SNAPSHOT "snapshot"
            USER "user"
        }
        ValueName replication_mode "" {
            PRIMARY "primary"
            SECONDARY "secondary"
        }
        MemberName blockdev_options_replication "" {
            FILE "file"
            MODE "mode"
            TOP_ID "top-id"
        }
        ValueName nfs_transport "" {
            INET "inet"
        }
        MemberName nfs_server "" {
            HOST "host"
            TYPE "type"
        }
        MemberName blockdev_options_nfs "" {
            DEBUG "debug"
            GROUP "group"
            PAGE_CACHE_SIZE "page-cache-size"
            PATH "path"
            READAHEAD_SIZE "readahead-size"
            SERVER "server"
            TCP_SYN_COUNT "tcp-syn-count"
            USER "user"
        }
        MemberName blockdev_options_curl_base "" {
            PASSWORD_SECRET "password-secret"
            PROXY_PASSWORD_SECRET "proxy-password-secret"
            PROXY_USERNAME "proxy-username"
            READAHEAD "readahead"
            TIMEOUT "timeout"
            URL "url"
            USERNAME "username"
        }
        MemberName blockdev_options_curl_http "" {
            COOKIE "cookie"
            COOKIE_SECRET "cookie-secret"
            PASSWORD_SECRET "password-secret"
            PROXY_PASSWORD_SECRET "proxy-password-secret"
            PROXY_USERNAME "proxy-username"
            READAHEAD "readahead"
            TIMEOUT "timeout"
            URL "url"
            USERNAME "username"
        }
        MemberName blockdev_options_curl_https "" {
            COOKIE "cookie"
            COOKIE_SECRET "cookie-secret"
            PASSWORD_SECRET "password-secret"
            PROXY_PASSWORD_SECRET "proxy-password-secret"
            PROXY_USERNAME "proxy-username"
            READAHEAD "readahead"
            SSLVERIFY "sslverify"
            TIMEOUT "timeout"
            URL "url"
            USERNAME "username"
        }
        MemberName blockdev_options_curl_ftp "" {
            PASSWORD_SECRET "password-secret"
            PROXY_PASSWORD_SECRET "proxy-password-secret"
            PROXY_USERNAME "proxy-username"
            READAHEAD "readahead"
            TIMEOUT "timeout"
            URL "url"
            USERNAME "username"
        }
        MemberName blockdev_options_curl_ftps "" {
            PASSWORD_SECRET "password-secret"
            PROXY_PASSWORD_SECRET "proxy-password-secret"
            PROXY_USERNAME "proxy-username"
            READAHEAD "readahead"
            SSLVERIFY "sslverify"
            TIMEOUT "timeout"
            URL "url"
            USERNAME "username"
        }
        MemberName blockdev_options_nbd "" {
            EXPORT "export"
            OPEN_TIMEOUT "open-timeout"
            RECONNECT_DELAY "reconnect-delay"
            SERVER "server"
            TLS_CREDS "tls-creds"
            TLS_HOSTNAME "tls-hostname"
            X_DIRTY_BITMAP "x-dirty-bitmap"
        }
        MemberName blockdev_options_raw "" {
            FILE "file"
            OFFSET "offset"
            SIZE "size"
        }
        MemberName blockdev_options_throttle "" {
            FILE "file"
            THROTTLE_GROUP "throttle-group"
        }
        MemberName blockdev_options_cor "" {
            BOTTOM "bottom"
            FILE "file"
        }
        ValueName on_cbw_error "" {
            BREAK_GUEST_WRITE "break-guest-write"
            BREAK_SNAPSHOT "break-snapshot"
        }
        MemberName blockdev_options_cbw "" {
            BITMAP "bitmap"
            CBW_TIMEOUT "cbw-timeout"
            FILE "file"
            MIN_CLUSTER_SIZE "min-cluster-size"
            ON_CBW_ERROR "on-cbw-error"
            TARGET "target"
        }
        MemberName blockdev_options "" {
            ACTIVE "active"
            AUTO_READ_ONLY "auto-read-only"
            CACHE "cache"
            DETECT_ZEROES "detect-zeroes"
            DISCARD "discard"
            DRIVER "driver"
            FORCE_SHARE "force-share"
            NODE_NAME "node-name"
            READ_ONLY "read-only"
        }
        MemberName blockdev_create_options_file "" {
            EXTENT_SIZE_HINT "extent-size-hint"
            FILENAME "filename"
            NOCOW "nocow"
            PREALLOCATION "preallocation"
            SIZE "size"
        }
        MemberName blockdev_create_options_gluster "" {
            LOCATION "location"
            PREALLOCATION "preallocation"
            SIZE "size"
        }
        MemberName blockdev_create_options_luks "" {
            CIPHER_ALG "cipher-alg"
            CIPHER_MODE "cipher-mode"
            FILE "file"
            HASH_ALG "hash-alg"
            HEADER "header"
            ITER_TIME "iter-time"
            IVGEN_ALG "ivgen-alg"
            IVGEN_HASH_ALG "ivgen-hash-alg"
            KEY_SECRET "key-secret"
            PREALLOCATION "preallocation"
            SIZE "size"
        }
        MemberName blockdev_create_options_nfs "" {
            LOCATION "location"
            SIZE "size"
        }
        MemberName blockdev_create_options_parallels "" {
            CLUSTER_SIZE "cluster-size"
            FILE "file"
            SIZE "size"
        }
        MemberName blockdev_create_options_qcow "" {
            BACKING_FILE "backing-file"
            ENCRYPT "encrypt"
            FILE "file"
            SIZE "size"
        }
        ValueName blockdev_qcow2_version "" {
            V2 "v2"
            V3 "v3"
        }
        ValueName qcow2_compression_type "" {
            ZLIB "zlib"
            ZSTD "zstd"
        }
        MemberName blockdev_create_options_qcow2 "" {
            BACKING_FILE "backing-file"
            BACKING_FMT "backing-fmt"
            CLUSTER_SIZE "cluster-size"
            COMPRESSION_TYPE "compression-type"
            DATA_FILE "data-file"
            DATA_FILE_RAW "data-file-raw"
            ENCRYPT "encrypt"
            EXTENDED_L2 "extended-l2"
            FILE "file"
            LAZY_REFCOUNTS "lazy-refcounts"
            PREALLOCATION "preallocation"
            REFCOUNT_BITS "refcount-bits"
            SIZE "size"
            VERSION "version"
        }
        MemberName blockdev_create_options_qed "" {
            BACKING_FILE "backing-file"
            BACKING_FMT "backing-fmt"
            CLUSTER_SIZE "cluster-size"
            FILE "file"
            SIZE "size"
            TABLE_SIZE "table-size"
        }
        MemberName blockdev_create_options_rbd "" {
            CLUSTER_SIZE "cluster-size"
            ENCRYPT "encrypt"
            LOCATION "location"
            SIZE "size"
        }
        ValueName blockdev_vmdk_subformat "" {
            MONOLITHICFLAT "monolithicFlat"
            MONOLITHICSPARSE "monolithicSparse"
            STREAMOPTIMIZED "streamOptimized"
            TWOGBMAXEXTENTFLAT "twoGbMaxExtentFlat"
            TWOGBMAXEXTENTSPARSE "twoGbMaxExtentSparse"
        }
        ValueName blockdev_vmdk_adapter_type "" {
            BUSLOGIC "buslogic"
            IDE "ide"
            LEGACYESX "legacyESX"
            LSILOGIC "lsilogic"
        }
        MemberName blockdev_create_options_vmdk "" {
            ADAPTER_TYPE "adapter-type"
            BACKING_FILE "backing-file"
            EXTENTS "extents"
            FILE "file"
            HWVERSION "hwversion"
            SIZE "size"
            SUBFORMAT "subformat"
            TOOLSVERSION "toolsversion"
            ZEROED_GRAIN "zeroed-grain"
        }
        MemberName blockdev_create_options_ssh "" {
            LOCATION "location"
            SIZE "size"
        }
        MemberName blockdev_create_options_vdi "" {
            FILE "file"
            PREALLOCATION "preallocation"
            SIZE "size"
        }
        ValueName blockdev_vhdx_subformat "" {
            DYNAMIC "dynamic"
            FIXED "fixed"
        }
        MemberName blockdev_create_options_vhdx "" {
            BLOCK_SIZE "block-size"
            BLOCK_STATE_ZERO "block-state-zero"
            FILE "file"
            LOG_SIZE "log-size"
            SIZE "size"
            SUBFORMAT "subformat"
        }
        ValueName blockdev_vpc_subformat "" {
            DYNAMIC "dynamic"
            FIXED "fixed"
        }
        MemberName blockdev_create_options_vpc "" {
            FILE "file"
            FORCE_SIZE "force-size"
            SIZE "size"
            SUBFORMAT "subformat"
        }
        MemberName blockdev_create_options "" {
            DRIVER "driver"
        }
        MemberName blockdev_amend_options_luks "" {
            ITER_TIME "iter-time"
            KEYSLOT "keyslot"
            NEW_SECRET "new-secret"
            OLD_SECRET "old-secret"
            SECRET "secret"
            STATE "state"
        }
        MemberName blockdev_amend_options_qcow2 "" {
            ENCRYPT "encrypt"
        }
        MemberName blockdev_amend_options "" {
            DRIVER "driver"
        }
        ValueName block_error_action "" {
            IGNORE "ignore"
            REPORT "report"
            STOP "stop"
        }
        ValueName prealloc_mode "" {
            FALLOC "falloc"
            FULL "full"
            METADATA "metadata"
            OFF "off"
        }
        ValueName quorum_op_type "" {
            FLUSH "flush"
            READ "read"
            WRITE "write"
        }
        MemberName blockdev_snapshot_internal "" {
            DEVICE "device"
            NAME "name"
        }
        MemberName dummy_block_core_force_arrays "" {
            UNUSED_BLOCK_GRAPH_INFO "unused-block-graph-info"
        }
        MemberName nbd_server_options_base "" {
            HANDSHAKE_MAX_SECONDS "handshake-max-seconds"
            MAX_CONNECTIONS "max-connections"
            TLS_AUTHZ "tls-authz"
            TLS_CREDS "tls-creds"
        }
        MemberName nbd_server_options "" {
            ADDR "addr"
            HANDSHAKE_MAX_SECONDS "handshake-max-seconds"
            MAX_CONNECTIONS "max-connections"
            TLS_AUTHZ "tls-authz"
            TLS_CREDS "tls-creds"
        }
        MemberName nbd_server_options_legacy "" {
            ADDR "addr"
            HANDSHAKE_MAX_SECONDS "handshake-max-seconds"
            MAX_CONNECTIONS "max-connections"
            TLS_AUTHZ "tls-authz"
            TLS_CREDS "tls-creds"
        }
        MemberName block_export_options_nbd_base "" {
            DESCRIPTION "description"
            NAME "name"
        }
        MemberName block_export_options_nbd "" {
            ALLOCATION_DEPTH "allocation-depth"
            BITMAPS "bitmaps"
            DESCRIPTION "description"
            NAME "name"
        }
        MemberName block_export_options_vhost_user_blk "" {
            ADDR "addr"
            LOGICAL_BLOCK_SIZE "logical-block-size"
            NUM_QUEUES "num-queues"
        }
        ValueName fuse_export_allow_other "" {
            AUTO "auto"
            OFF "off"
            ON "on"
        }
        MemberName block_export_options_fuse "" {
            ALLOW_OTHER "allow-other"
            GROWABLE "growable"
            MOUNTPOINT "mountpoint"
        }
        MemberName block_export_options_vduse_blk "" {
            LOGICAL_BLOCK_SIZE "logical-block-size"
            NAME "name"
            NUM_QUEUES "num-queues"
            QUEUE_SIZE "queue-size"
            SERIAL "serial"
        }
        MemberName nbd_server_add_options "" {
            BITMAP "bitmap"
            DESCRIPTION "description"
            DEVICE "device"
            NAME "name"
            WRITABLE "writable"
        }
        ValueName block_export_remove_mode "" {
            HARD "hard"
            SAFE "safe"
        }
        ValueName block_export_type "" {
            FUSE "fuse"
            NBD "nbd"
            VDUSE_BLK "vduse-blk"
            VHOST_USER_BLK "vhost-user-blk"
        }
        MemberName block_export_options "" {
            ALLOW_INACTIVE "allow-inactive"
            FIXED_IOTHREAD "fixed-iothread"
            ID "id"
            IOTHREAD "iothread"
            NODE_NAME "node-name"
            TYPE "type"
            WRITABLE "writable"
            WRITETHROUGH "writethrough"
        }
        MemberName block_export_info "" {
            ID "id"
            NODE_NAME "node-name"
            SHUTTING_DOWN "shutting-down"
            TYPE "type"
        }
        MemberName chardev_info "" {
            FILENAME "filename"
            FRONTEND_OPEN "frontend-open"
            LABEL "label"
        }
        MemberName chardev_backend_info "" {
            NAME "name"
        }
        ValueName data_format "" {
            BASE64 "base64"
            UTF8 "utf8"
        }
        MemberName chardev_common "" {
            LOGAPPEND "logappend"
            LOGFILE "logfile"
        }
        MemberName chardev_file "" {
            APPEND "append"
            IN "in"
            LOGAPPEND "logappend"
            LOGFILE "logfile"
            OUT "out"
        }
        MemberName chardev_hostdev "" {
            DEVICE "device"
            LOGAPPEND "logappend"
            LOGFILE "logfile"
        }
        MemberName chardev_socket "" {
            ADDR "addr"
            LOGAPPEND "logappend"
            LOGFILE "logfile"
            NODELAY "nodelay"
            RECONNECT_MS "reconnect-ms"
            SERVER "server"
            TELNET "telnet"
            TLS_AUTHZ "tls-authz"
            TLS_CREDS "tls-creds"
            TN3270 "tn3270"
            WAIT "wait"
            WEBSOCKET "websocket"
        }
        MemberName chardev_udp "" {
            LOCAL "local"
            LOGAPPEND "logappend"
            LOGFILE "logfile"
            REMOTE "remote"
        }
        MemberName chardev_mux "" {
            CHARDEV "chardev"
            LOGAPPEND "logappend"
            LOGFILE "logfile"
        }
        MemberName chardev_hub "" {
            CHARDEVS "chardevs"
            LOGAPPEND "logappend"
            LOGFILE "logfile"
        }
        MemberName chardev_stdio "" {
            LOGAPPEND "logappend"
            LOGFILE "logfile"
            SIGNAL "signal"
        }
        MemberName chardev_spice_channel "" {
            LOGAPPEND "logappend"
            LOGFILE "logfile"
            TYPE "type"
        }
        MemberName chardev_spice_port "" {
            FQDN "fqdn"
            LOGAPPEND "logappend"
            LOGFILE "logfile"
        }
        MemberName chardev_d_bus "" {
            LOGAPPEND "logappend"
            LOGFILE "logfile"
            NAME "name"
        }
        MemberName chardev_vc "" {
            COLS "cols"
            HEIGHT "height"
            LOGAPPEND "logappend"
            LOGFILE "logfile"
            ROWS "rows"
            WIDTH "width"
        }
        MemberName chardev_ringbuf "" {
            LOGAPPEND "logappend"
            LOGFILE "logfile"
            SIZE "size"
        }
        MemberName chardev_qemu_vd_agent "" {
            CLIPBOARD "clipboard"
            LOGAPPEND "logappend"
            LOGFILE "logfile"
            MOUSE "mouse"
        }
        MemberName chardev_pty "" {
            LOGAPPEND "logappend"
            LOGFILE "logfile"
            PATH "path"
        }
        ValueName chardev_backend_kind "" {
            BRAILLE "braille"
            CONSOLE "console"
            DBUS "dbus"
            FILE "file"
            HUB "hub"
            MEMORY "memory"
            MSMOUSE "msmouse"
            MUX "mux"
            NULL "null"
            PARALLEL "parallel"
            PIPE "pipe"
            PTY "pty"
            QEMU_VDAGENT "qemu-vdagent"
            RINGBUF "ringbuf"
            SERIAL "serial"
            SOCKET "socket"
            SPICEPORT "spiceport"
            SPICEVMC "spicevmc"
            STDIO "stdio"
            TESTDEV "testdev"
            UDP "udp"
            VC "vc"
            WCTABLET "wctablet"
        }
        MemberName chardev_file_wrapper "" {
            DATA "data"
        }
        MemberName chardev_hostdev_wrapper "" {
            DATA "data"
        }
        MemberName chardev_socket_wrapper "" {
            DATA "data"
        }
        MemberName chardev_udp_wrapper "" {
            DATA "data"
        }
        MemberName chardev_common_wrapper "" {
            DATA "data"
        }
        MemberName chardev_mux_wrapper "" {
            DATA "data"
        }
        MemberName chardev_hub_wrapper "" {
            DATA "data"
        }
        MemberName chardev_stdio_wrapper "" {
            DATA "data"
        }
        MemberName chardev_spice_channel_wrapper "" {
            DATA "data"
        }
        MemberName chardev_spice_port_wrapper "" {
            DATA "data"
        }
        MemberName chardev_qemu_vd_agent_wrapper "" {
            DATA "data"
        }
        MemberName chardev_d_bus_wrapper "" {
            DATA "data"
        }
        MemberName chardev_vc_wrapper "" {
            DATA "data"
        }
        MemberName chardev_ringbuf_wrapper "" {
            DATA "data"
        }
        MemberName chardev_pty_wrapper "" {
            DATA "data"
        }
        MemberName chardev_backend "" {
            TYPE "type"
        }
        MemberName chardev_return "" {
            PTY "pty"
        }
        ValueName dump_guest_memory_format "" {
            ELF "elf"
            KDUMP_LZO "kdump-lzo"
            KDUMP_RAW_LZO "kdump-raw-lzo"
            KDUMP_RAW_SNAPPY "kdump-raw-snappy"
            KDUMP_RAW_ZLIB "kdump-raw-zlib"
            KDUMP_SNAPPY "kdump-snappy"
            KDUMP_ZLIB "kdump-zlib"
            WIN_DMP "win-dmp"
        }
        ValueName dump_status "" {
            ACTIVE "active"
            COMPLETED "completed"
            FAILED "failed"
            NONE "none"
        }
        MemberName dump_query_result "" {
            COMPLETED "completed"
            STATUS "status"
            TOTAL "total"
        }
        MemberName dump_guest_memory_capability "" {
            FORMATS "formats"
        }
        MemberName net_legacy_nic_options "" {
            ADDR "addr"
            MACADDR "macaddr"
            MODEL "model"
            NETDEV "netdev"
            VECTORS "vectors"
        }
        MemberName string_object "" {
            STR "str"
        }
        MemberName net_dev_passt_options "" {
            ADDRESS "address"
            DHCP "dhcp"
            DHCPV6 "dhcpv6"
            DHCP_DNS "dhcp-dns"
            DHCP_SEARCH "dhcp-search"
            DNS "dns"
            DNS_FORWARD "dns-forward"
            DNS_HOST "dns-host"
            FQDN "fqdn"
            FREEBIND "freebind"
            GATEWAY "gateway"
            ICMP "icmp"
            INTERFACE "interface"
            IPV4 "ipv4"
            IPV6 "ipv6"
            MAC "mac"
            MAP_GUEST_ADDR "map-guest-addr"
            MAP_HOST_LOOPBACK "map-host-loopback"
            MTU "mtu"
            NDP "ndp"
            NETMASK "netmask"
            OUTBOUND "outbound"
            OUTBOUND_IF4 "outbound-if4"
            OUTBOUND_IF6 "outbound-if6"
            PARAM "param"
            PATH "path"
            QUIET "quiet"
            RA "ra"
            SEARCH "search"
            TCP "tcp"
            TCP_PORTS "tcp-ports"
            UDP "udp"
            UDP_PORTS "udp-ports"
            VHOST_USER "vhost-user"
        }
        MemberName netdev_user_options "" {
            BOOTFILE "bootfile"
            DHCPSTART "dhcpstart"
            DNS "dns"
            DNSSEARCH "dnssearch"
            DOMAINNAME "domainname"
            GUESTFWD "guestfwd"
            HOST "host"
            HOSTFWD "hostfwd"
            HOSTNAME "hostname"
            IP "ip"
            IPV4 "ipv4"
            IPV6 "ipv6"
            IPV6_DNS "ipv6-dns"
            IPV6_HOST "ipv6-host"
            IPV6_PREFIX "ipv6-prefix"
            IPV6_PREFIXLEN "ipv6-prefixlen"
            NET "net"
            RESTRICT "restrict"
            SMB "smb"
            SMBSERVER "smbserver"
            TFTP "tftp"
            TFTP_SERVER_NAME "tftp-server-name"
        }
        MemberName netdev_tap_options "" {
            BR "br"
            DOWNSCRIPT "downscript"
            FD "fd"
            FDS "fds"
            HELPER "helper"
            IFNAME "ifname"
            POLL_US "poll-us"
            QUEUES "queues"
            SCRIPT "script"
            SNDBUF "sndbuf"
            VHOST "vhost"
            VHOSTFD "vhostfd"
            VHOSTFDS "vhostfds"
            VHOSTFORCE "vhostforce"
            VNET_HDR "vnet_hdr"
        }
        MemberName netdev_socket_options "" {
            CONNECT "connect"
            FD "fd"
            LISTEN "listen"
            LOCALADDR "localaddr"
            MCAST "mcast"
            UDP "udp"
        }
        MemberName netdev_l2t_pv3_options "" {
            COOKIE64 "cookie64"
            COUNTER "counter"
            DST "dst"
            DSTPORT "dstport"
            IPV6 "ipv6"
            OFFSET "offset"
            PINCOUNTER "pincounter"
            RXCOOKIE "rxcookie"
            RXSESSION "rxsession"
            SRC "src"
            SRCPORT "srcport"
            TXCOOKIE "txcookie"
            TXSESSION "txsession"
            UDP "udp"
        }
        MemberName netdev_vde_options "" {
            GROUP "group"
            MODE "mode"
            PORT "port"
            SOCK "sock"
        }
        MemberName netdev_bridge_options "" {
            BR "br"
            HELPER "helper"
        }
        MemberName netdev_hub_port_options "" {
            HUBID "hubid"
            NETDEV "netdev"
        }
        MemberName netdev_netmap_options "" {
            DEVNAME "devname"
            IFNAME "ifname"
        }
        ValueName afxdp_mode "" {
            NATIVE "native"
            SKB "skb"
        }
        MemberName netdev_afxdp_options "" {
            FORCE_COPY "force-copy"
            IFNAME "ifname"
            INHIBIT "inhibit"
            MAP_PATH "map-path"
            MAP_START_INDEX "map-start-index"
            MODE "mode"
            QUEUES "queues"
            SOCK_FDS "sock-fds"
            START_QUEUE "start-queue"
        }
        MemberName netdev_vhost_user_options "" {
            CHARDEV "chardev"
            QUEUES "queues"
            VHOSTFORCE "vhostforce"
        }
        MemberName netdev_vhost_vdpa_options "" {
            QUEUES "queues"
            VHOSTDEV "vhostdev"
            VHOSTFD "vhostfd"
            X_SVQ "x-svq"
        }
        MemberName netdev_vmnet_host_options "" {
            END_ADDRESS "end-address"
            ISOLATED "isolated"
            NET_UUID "net-uuid"
            START_ADDRESS "start-address"
            SUBNET_MASK "subnet-mask"
        }
        MemberName netdev_vmnet_shared_options "" {
            END_ADDRESS "end-address"
            ISOLATED "isolated"
            NAT66_PREFIX "nat66-prefix"
            START_ADDRESS "start-address"
            SUBNET_MASK "subnet-mask"
        }
        MemberName netdev_vmnet_bridged_options "" {
            IFNAME "ifname"
            ISOLATED "isolated"
        }
        MemberName netdev_stream_options "" {
            ADDR "addr"
            RECONNECT_MS "reconnect-ms"
            SERVER "server"
        }
        MemberName netdev_dgram_options "" {
            LOCAL "local"
            REMOTE "remote"
        }
        ValueName net_client_driver "" {
            AF_XDP "af-xdp"
            BRIDGE "bridge"
            DGRAM "dgram"
            HUBPORT "hubport"
            L2TPV3 "l2tpv3"
            NETMAP "netmap"
            NIC "nic"
            NONE "none"
            PASST "passt"
            SOCKET "socket"
            STREAM "stream"
            TAP "tap"
            USER "user"
            VDE "vde"
            VHOST_USER "vhost-user"
            VHOST_VDPA "vhost-vdpa"
            VMNET_BRIDGED "vmnet-bridged"
            VMNET_HOST "vmnet-host"
            VMNET_SHARED "vmnet-shared"
        }
        MemberName netdev "" {
            ID "id"
            TYPE "type"
        }
        ValueName rx_state "" {
            ALL "all"
            NONE "none"
            NORMAL "normal"
        }
        MemberName rx_filter_info "" {
            BROADCAST_ALLOWED "broadcast-allowed"
            MAIN_MAC "main-mac"
            MULTICAST "multicast"
            MULTICAST_OVERFLOW "multicast-overflow"
            MULTICAST_TABLE "multicast-table"
            NAME "name"
            PROMISCUOUS "promiscuous"
            UNICAST "unicast"
            UNICAST_OVERFLOW "unicast-overflow"
            UNICAST_TABLE "unicast-table"
            VLAN "vlan"
            VLAN_TABLE "vlan-table"
        }
        MemberName announce_parameters "" {
            ID "id"
            INITIAL "initial"
            INTERFACES "interfaces"
            MAX "max"
            ROUNDS "rounds"
            STEP "step"
        }
        MemberName ebpf_object "" {
            OBJECT "object"
        }
        ValueName ebpf_program_id "" {
            RSS "rss"
        }
        MemberName rocker_switch "" {
            ID "id"
            NAME "name"
            PORTS "ports"
        }
        ValueName rocker_port_duplex "" {
            FULL "full"
            HALF "half"
        }
        ValueName rocker_port_autoneg "" {
            OFF "off"
            ON "on"
        }
        MemberName rocker_port "" {
            AUTONEG "autoneg"
            DUPLEX "duplex"
            ENABLED "enabled"
            LINK_UP "link-up"
            NAME "name"
            SPEED "speed"
        }
        MemberName rocker_of_dpa_flow_key "" {
            ETH_DST "eth-dst"
            ETH_SRC "eth-src"
            ETH_TYPE "eth-type"
            IN_PPORT "in-pport"
            IP_DST "ip-dst"
            IP_PROTO "ip-proto"
            IP_TOS "ip-tos"
            PRIORITY "priority"
            TBL_ID "tbl-id"
            TUNNEL_ID "tunnel-id"
            VLAN_ID "vlan-id"
        }
        MemberName rocker_of_dpa_flow_mask "" {
            ETH_DST "eth-dst"
            ETH_SRC "eth-src"
            IN_PPORT "in-pport"
            IP_PROTO "ip-proto"
            IP_TOS "ip-tos"
            TUNNEL_ID "tunnel-id"
            VLAN_ID "vlan-id"
        }
        MemberName rocker_of_dpa_flow_action "" {
            GOTO_TBL "goto-tbl"
            GROUP_ID "group-id"
            NEW_VLAN_ID "new-vlan-id"
            OUT_PPORT "out-pport"
            TUNNEL_LPORT "tunnel-lport"
            VLAN_ID "vlan-id"
        }
        MemberName rocker_of_dpa_flow "" {
            ACTION "action"
            COOKIE "cookie"
            HITS "hits"
            KEY "key"
            MASK "mask"
        }
        MemberName rocker_of_dpa_group "" {
            GROUP_ID "group-id"
            GROUP_IDS "group-ids"
            ID "id"
            INDEX "index"
            OUT_PPORT "out-pport"
            POP_VLAN "pop-vlan"
            PPORT "pport"
            SET_ETH_DST "set-eth-dst"
            SET_ETH_SRC "set-eth-src"
            SET_VLAN_ID "set-vlan-id"
            TTL_CHECK "ttl-check"
            TYPE "type"
            VLAN_ID "vlan-id"
        }
        ValueName tpm_model "" {
            TPM_CRB "tpm-crb"
            TPM_SPAPR "tpm-spapr"
            TPM_TIS "tpm-tis"
        }
        ValueName tpm_type "" {
            EMULATOR "emulator"
            PASSTHROUGH "passthrough"
        }
        MemberName tpm_passthrough_options "" {
            CANCEL_PATH "cancel-path"
            PATH "path"
        }
        MemberName tpm_emulator_options "" {
            CHARDEV "chardev"
        }
        MemberName tpm_passthrough_options_wrapper "" {
            DATA "data"
        }
        MemberName tpm_emulator_options_wrapper "" {
            DATA "data"
        }
        MemberName tpm_type_options "" {
            TYPE "type"
        }
        MemberName tpm_info "" {
            ID "id"
            MODEL "model"
            OPTIONS "options"
        }
        ValueName display_protocol "" {
            SPICE "spice"
            VNC "vnc"
        }
        ValueName set_password_action "" {
            DISCONNECT "disconnect"
            FAIL "fail"
            KEEP "keep"
        }
        MemberName set_password_options "" {
            CONNECTED "connected"
            PASSWORD "password"
            PROTOCOL "protocol"
        }
        MemberName set_password_options_vnc "" {
            DISPLAY "display"
        }
        MemberName expire_password_options "" {
            PROTOCOL "protocol"
            TIME "time"
        }
        MemberName expire_password_options_vnc "" {
            DISPLAY "display"
        }
        ValueName image_format "" {
            PNG "png"
            PPM "ppm"
        }
        MemberName spice_basic_info "" {
            FAMILY "family"
            HOST "host"
            PORT "port"
        }
        MemberName spice_server_info "" {
            AUTH "auth"
            FAMILY "family"
            HOST "host"
            PORT "port"
        }
        MemberName spice_channel "" {
            CHANNEL_ID "channel-id"
            CHANNEL_TYPE "channel-type"
            CONNECTION_ID "connection-id"
            FAMILY "family"
            HOST "host"
            PORT "port"
            TLS "tls"
        }
        ValueName spice_query_mouse_mode "" {
            CLIENT "client"
            SERVER "server"
            UNKNOWN "unknown"
        }
        MemberName spice_info "" {
            AUTH "auth"
            CHANNELS "channels"
            COMPILED_VERSION "compiled-version"
            ENABLED "enabled"
            HOST "host"
            MIGRATED "migrated"
            MOUSE_MODE "mouse-mode"
            PORT "port"
            TLS_PORT "tls-port"
        }
        MemberName vnc_basic_info "" {
            FAMILY "family"
            HOST "host"
            SERVICE "service"
            WEBSOCKET "websocket"
        }
        MemberName vnc_server_info "" {
            AUTH "auth"
            FAMILY "family"
            HOST "host"
            SERVICE "service"
            WEBSOCKET "websocket"
        }
        MemberName vnc_client_info "" {
            FAMILY "family"
            HOST "host"
            SASL_USERNAME "sasl_username"
            SERVICE "service"
            WEBSOCKET "websocket"
            X509_DNAME "x509_dname"
        }
        MemberName vnc_info "" {
            AUTH "auth"
            CLIENTS "clients"
            ENABLED "enabled"
            FAMILY "family"
            HOST "host"
            SERVICE "service"
        }
        ValueName vnc_primary_auth "" {
            NONE "none"
            RA2 "ra2"
            RA2NE "ra2ne"
            SASL "sasl"
            TIGHT "tight"
            TLS "tls"
            ULTRA "ultra"
            VENCRYPT "vencrypt"
            VNC "vnc"
        }
        ValueName vnc_vencrypt_sub_auth "" {
            PLAIN "plain"
            TLS_NONE "tls-none"
            TLS_PLAIN "tls-plain"
            TLS_SASL "tls-sasl"
            TLS_VNC "tls-vnc"
            X509_NONE "x509-none"
            X509_PLAIN "x509-plain"
            X509_SASL "x509-sasl"
            X509_VNC "x509-vnc"
        }
        MemberName vnc_server_info2 "" {
            AUTH "auth"
            FAMILY "family"
            HOST "host"
            SERVICE "service"
            VENCRYPT "vencrypt"
            WEBSOCKET "websocket"
        }
        MemberName vnc_info2 "" {
            AUTH "auth"
            CLIENTS "clients"
            DISPLAY "display"
            ID "id"
            SERVER "server"
            VENCRYPT "vencrypt"
        }
        MemberName mouse_info "" {
            ABSOLUTE "absolute"
            CURRENT "current"
            INDEX "index"
            NAME "name"
        }
        ValueName q_key_code "" {
            A "a"
            AC_BACK "ac_back"
            AC_BOOKMARKS "ac_bookmarks"
            AC_FORWARD "ac_forward"
            AC_HOME "ac_home"
            AC_REFRESH "ac_refresh"
            AGAIN "again"
            ALT "alt"
            ALT_R "alt_r"
            APOSTROPHE "apostrophe"
            ASTERISK "asterisk"
            AUDIOMUTE "audiomute"
            AUDIONEXT "audionext"
            AUDIOPLAY "audioplay"
            AUDIOPREV "audioprev"
            AUDIOSTOP "audiostop"
            B "b"
            BACKSLASH "backslash"
            BACKSPACE "backspace"
            BRACKET_LEFT "bracket_left"
            BRACKET_RIGHT "bracket_right"
            C "c"
            CALCULATOR "calculator"
            CAPS_LOCK "caps_lock"
            COMMA "comma"
            COMPOSE "compose"
            COMPUTER "computer"
            COPY "copy"
            CTRL "ctrl"
            CTRL_R "ctrl_r"
            CUT "cut"
            D "d"
            DELETE "delete"
            DOT "dot"
            DOWN "down"
            E "e"
            END "end"
            EQUAL "equal"
            ESC "esc"
            F "f"
            F1 "f1"
            F10 "f10"
            F11 "f11"
            F12 "f12"
            F13 "f13"
            F14 "f14"
            F15 "f15"
            F16 "f16"
            F17 "f17"
            F18 "f18"
            F19 "f19"
            F2 "f2"
            F20 "f20"
            F21 "f21"
            F22 "f22"
            F23 "f23"
            F24 "f24"
            F3 "f3"
            F4 "f4"
            F5 "f5"
            F6 "f6"
            F7 "f7"
            F8 "f8"
            F9 "f9"
            FIND "find"
            FRONT "front"
            G "g"
            GRAVE_ACCENT "grave_accent"
            H "h"
            HELP "help"
            HENKAN "henkan"
            HIRAGANA "hiragana"
            HOME "home"
            I "i"
            INSERT "insert"
            J "j"
            K "k"
            KATAKANAHIRAGANA "katakanahiragana"
            KP_0 "kp_0"
            KP_1 "kp_1"
            KP_2 "kp_2"
            KP_3 "kp_3"
            KP_4 "kp_4"
            KP_5 "kp_5"
            KP_6 "kp_6"
            KP_7 "kp_7"
            KP_8 "kp_8"
            KP_9 "kp_9"
            KP_ADD "kp_add"
            KP_COMMA "kp_comma"
            KP_DECIMAL "kp_decimal"
            KP_DIVIDE "kp_divide"
            KP_ENTER "kp_enter"
            KP_EQUALS "kp_equals"
            KP_MULTIPLY "kp_multiply"
            KP_SUBTRACT "kp_subtract"
            L "l"
            LANG1 "lang1"
            LANG2 "lang2"
            LEFT "left"
            LESS "less"
            LF "lf"
            M "m"
            MAIL "mail"
            MEDIASELECT "mediaselect"
            MENU "menu"
            META_L "meta_l"
            META_R "meta_r"
            MINUS "minus"
            MUHENKAN "muhenkan"
            N "n"
            NUM_LOCK "num_lock"
            O "o"
            OPEN "open"
            P "p"
            PASTE "paste"
            PAUSE "pause"
            PGDN "pgdn"
            PGUP "pgup"
            POWER "power"
            PRINT "print"
            PROPS "props"
            Q "q"
            R "r"
            RET "ret"
            RIGHT "right"
            RO "ro"
            S "s"
            SCROLL_LOCK "scroll_lock"
            SEMICOLON "semicolon"
            SHIFT "shift"
            SHIFT_R "shift_r"
            SLASH "slash"
            SLEEP "sleep"
            SPC "spc"
            STOP "stop"
            SYSRQ "sysrq"
            T "t"
            TAB "tab"
            U "u"
            UNDO "undo"
            UNMAPPED "unmapped"
            UP "up"
            V "v"
            VOLUMEDOWN "volumedown"
            VOLUMEUP "volumeup"
            W "w"
            WAKE "wake"
            X "x"
            Y "y"
            YEN "yen"
            Z "z"
            _0 "0"
            _1 "1"
            _2 "2"
            _3 "3"
            _4 "4"
            _5 "5"
            _6 "6"
            _7 "7"
            _8 "8"
            _9 "9"
        }
        ValueName key_value_kind "" {
            NUMBER "number"
            QCODE "qcode"
        }
        MemberName int_wrapper "" {
            DATA "data"
        }
        MemberName q_key_code_wrapper "" {
            DATA "data"
        }
        MemberName key_value "" {
            TYPE "type"
        }
        ValueName input_button "" {
            EXTRA "extra"
            LEFT "left"
            MIDDLE "middle"
            RIGHT "right"
            SIDE "side"
            TOUCH "touch"
            WHEEL_DOWN "wheel-down"
            WHEEL_LEFT "wheel-left"
            WHEEL_RIGHT "wheel-right"
            WHEEL_UP "wheel-up"
        }
        ValueName input_axis "" {
            X "x"
            Y "y"
        }
        ValueName input_multi_touch_type "" {
            BEGIN "begin"
            CANCEL "cancel"
            DATA "data"
            END "end"
            UPDATE "update"
        }
        MemberName input_key_event "" {
            DOWN "down"
            KEY "key"
        }
        MemberName input_btn_event "" {
            BUTTON "button"
            DOWN "down"
        }
        MemberName input_move_event "" {
            AXIS "axis"
            VALUE "value"
        }
        MemberName input_multi_touch_event "" {
            AXIS "axis"
            SLOT "slot"
            TRACKING_ID "tracking-id"
            TYPE "type"
            VALUE "value"
        }
        ValueName input_event_kind "" {
            ABS "abs"
            BTN "btn"
            KEY "key"
            MTT "mtt"
            REL "rel"
        }
        MemberName input_key_event_wrapper "" {
            DATA "data"
        }
        MemberName input_btn_event_wrapper "" {
            DATA "data"
        }
        MemberName input_move_event_wrapper "" {
            DATA "data"
        }
        MemberName input_multi_touch_event_wrapper "" {
            DATA "data"
        }
        MemberName input_event "" {
            TYPE "type"
        }
        MemberName display_gtk "" {
            GRAB_ON_HOVER "grab-on-hover"
            KEEP_ASPECT_RATIO "keep-aspect-ratio"
            SCALE "scale"
            SHOW_MENUBAR "show-menubar"
            SHOW_TABS "show-tabs"
            ZOOM_TO_FIT "zoom-to-fit"
        }
        MemberName display_egl_headless "" {
            RENDERNODE "rendernode"
        }
        MemberName display_d_bus "" {
            ADDR "addr"
            AUDIODEV "audiodev"
            P2P "p2p"
            RENDERNODE "rendernode"
        }
        ValueName display_gl_mode "" {
            CORE "core"
            ES "es"
            OFF "off"
            ON "on"
        }
        MemberName display_curses "" {
            CHARSET "charset"
        }
        MemberName display_cocoa "" {
            FULL_GRAB "full-grab"
            LEFT_COMMAND_KEY "left-command-key"
            SWAP_OPT_CMD "swap-opt-cmd"
            ZOOM_INTERPOLATION "zoom-interpolation"
            ZOOM_TO_FIT "zoom-to-fit"
        }
        ValueName hot_key_mod "" {
            LCTRL_LALT "lctrl-lalt"
            LSHIFT_LCTRL_LALT "lshift-lctrl-lalt"
            RCTRL "rctrl"
        }
        MemberName display_sdl "" {
            GRAB_MOD "grab-mod"
        }
        ValueName display_type "" {
            COCOA "cocoa"
            CURSES "curses"
            DBUS "dbus"
            DEFAULT "default"
            EGL_HEADLESS "egl-headless"
            GTK "gtk"
            NONE "none"
            SDL "sdl"
            SPICE_APP "spice-app"
        }
        MemberName display_options "" {
            FULL_SCREEN "full-screen"
            GL "gl"
            SHOW_CURSOR "show-cursor"
            TYPE "type"
            WINDOW_CLOSE "window-close"
        }
        ValueName display_reload_type "" {
            VNC "vnc"
        }
        MemberName display_reload_options_vnc "" {
            TLS_CERTS "tls-certs"
        }
        MemberName display_reload_options "" {
            TYPE "type"
        }
        ValueName display_update_type "" {
            VNC "vnc"
        }
        MemberName display_update_options_vnc "" {
            ADDRESSES "addresses"
        }
        MemberName display_update_options "" {
            TYPE "type"
        }
        ValueName q_auth_z_list_policy "" {
            ALLOW "allow"
            DENY "deny"
        }
        ValueName q_auth_z_list_format "" {
            EXACT "exact"
            GLOB "glob"
        }
        MemberName q_auth_z_list_rule "" {
            FORMAT "format"
            MATCH "match"
            POLICY "policy"
        }
        MemberName auth_z_list_properties "" {
            POLICY "policy"
            RULES "rules"
        }
        MemberName auth_z_list_file_properties "" {
            FILENAME "filename"
            REFRESH "refresh"
        }
        MemberName auth_zpam_properties "" {
            SERVICE "service"
        }
        MemberName auth_z_simple_properties "" {
            IDENTITY "identity"
        }
        MemberName migration_stats "" {
            DIRTY_PAGES_RATE "dirty-pages-rate"
            DIRTY_SYNC_COUNT "dirty-sync-count"
            DIRTY_SYNC_MISSED_ZERO_COPY "dirty-sync-missed-zero-copy"
            DOWNTIME_BYTES "downtime-bytes"
            DUPLICATE "duplicate"
            MBPS "mbps"
            MULTIFD_BYTES "multifd-bytes"
            NORMAL "normal"
            NORMAL_BYTES "normal-bytes"
            PAGES_PER_SECOND "pages-per-second"
            PAGE_SIZE "page-size"
            POSTCOPY_BYTES "postcopy-bytes"
            POSTCOPY_REQUESTS "postcopy-requests"
            PRECOPY_BYTES "precopy-bytes"
            REMAINING "remaining"
            TOTAL "total"
            TRANSFERRED "transferred"
        }
        MemberName xbzrle_cache_stats "" {
            BYTES "bytes"
            CACHE_MISS "cache-miss"
            CACHE_MISS_RATE "cache-miss-rate"
            CACHE_SIZE "cache-size"
            ENCODING_RATE "encoding-rate"
            OVERFLOW "overflow"
            PAGES "pages"
        }
        MemberName compression_stats "" {
            BUSY "busy"
            BUSY_RATE "busy-rate"
            COMPRESSED_SIZE "compressed-size"
            COMPRESSION_RATE "compression-rate"
            PAGES "pages"
        }
        ValueName migration_status "" {
            ACTIVE "active"
            CANCELLED "cancelled"
            CANCELLING "cancelling"
            COLO "colo"
            COMPLETED "completed"
            DEVICE "device"
            FAILED "failed"
            NONE "none"
            POSTCOPY_ACTIVE "postcopy-active"
            POSTCOPY_DEVICE "postcopy-device"
            POSTCOPY_PAUSED "postcopy-paused"
            POSTCOPY_RECOVER "postcopy-recover"
            POSTCOPY_RECOVER_SETUP "postcopy-recover-setup"
            PRE_SWITCHOVER "pre-switchover"
            SETUP "setup"
            WAIT_UNPLUG "wait-unplug"
        }
        MemberName vfio_stats "" {
            TRANSFERRED "transferred"
        }
        MemberName migration_info "" {
            BLOCKED_REASONS "blocked-reasons"
            CPU_THROTTLE_PERCENTAGE "cpu-throttle-percentage"
            DIRTY_LIMIT_RING_FULL_TIME "dirty-limit-ring-full-time"
            DIRTY_LIMIT_THROTTLE_TIME_PER_ROUND "dirty-limit-throttle-time-per-round"
            DOWNTIME "downtime"
            ERROR_DESC "error-desc"
            EXPECTED_DOWNTIME "expected-downtime"
            POSTCOPY_BLOCKTIME "postcopy-blocktime"
            POSTCOPY_LATENCY "postcopy-latency"
            POSTCOPY_LATENCY_DIST "postcopy-latency-dist"
            POSTCOPY_NON_VCPU_LATENCY "postcopy-non-vcpu-latency"
            POSTCOPY_VCPU_BLOCKTIME "postcopy-vcpu-blocktime"
            POSTCOPY_VCPU_LATENCY "postcopy-vcpu-latency"
            RAM "ram"
            SETUP_TIME "setup-time"
            SOCKET_ADDRESS "socket-address"
            STATUS "status"
            TOTAL_TIME "total-time"
            VFIO "vfio"
            XBZRLE_CACHE "xbzrle-cache"
        }
        ValueName migration_capability "" {
            AUTO_CONVERGE "auto-converge"
            BACKGROUND_SNAPSHOT "background-snapshot"
            DIRTY_BITMAPS "dirty-bitmaps"
            DIRTY_LIMIT "dirty-limit"
            EVENTS "events"
            LATE_BLOCK_ACTIVATE "late-block-activate"
            MAPPED_RAM "mapped-ram"
            MULTIFD "multifd"
            PAUSE_BEFORE_SWITCHOVER "pause-before-switchover"
            POSTCOPY_BLOCKTIME "postcopy-blocktime"
            POSTCOPY_PREEMPT "postcopy-preempt"
            POSTCOPY_RAM "postcopy-ram"
            RDMA_PIN_ALL "rdma-pin-all"
            RELEASE_RAM "release-ram"
            RETURN_PATH "return-path"
            SWITCHOVER_ACK "switchover-ack"
            VALIDATE_UUID "validate-uuid"
            XBZRLE "xbzrle"
            X_COLO "x-colo"
            X_IGNORE_SHARED "x-ignore-shared"
            ZERO_BLOCKS "zero-blocks"
            ZERO_COPY_SEND "zero-copy-send"
        }
        MemberName migration_capability_status "" {
            CAPABILITY "capability"
            STATE "state"
        }
        ValueName multi_fd_compression "" {
            NONE "none"
            QATZIP "qatzip"
            QPL "qpl"
            UADK "uadk"
            ZLIB "zlib"
            ZSTD "zstd"
        }
        ValueName mig_mode "" {
            CPR_EXEC "cpr-exec"
            CPR_REBOOT "cpr-reboot"
            CPR_TRANSFER "cpr-transfer"
            NORMAL "normal"
        }
        ValueName zero_page_detection "" {
            LEGACY "legacy"
            MULTIFD "multifd"
            NONE "none"
        }
        MemberName bitmap_migration_bitmap_alias_transform "" {
            PERSISTENT "persistent"
        }
        MemberName bitmap_migration_bitmap_alias "" {
            ALIAS "alias"
            NAME "name"
            TRANSFORM "transform"
        }
        MemberName bitmap_migration_node_alias "" {
            ALIAS "alias"
            BITMAPS "bitmaps"
            NODE_NAME "node-name"
        }
        ValueName migration_parameter "" {
            ANNOUNCE_INITIAL "announce-initial"
            ANNOUNCE_MAX "announce-max"
            ANNOUNCE_ROUNDS "announce-rounds"
            ANNOUNCE_STEP "announce-step"
            AVAIL_SWITCHOVER_BANDWIDTH "avail-switchover-bandwidth"
            BLOCK_BITMAP_MAPPING "block-bitmap-mapping"
            CPR_EXEC_COMMAND "cpr-exec-command"
            CPU_THROTTLE_INCREMENT "cpu-throttle-increment"
            CPU_THROTTLE_INITIAL "cpu-throttle-initial"
            CPU_THROTTLE_TAILSLOW "cpu-throttle-tailslow"
            DIRECT_IO "direct-io"
            DOWNTIME_LIMIT "downtime-limit"
            MAX_BANDWIDTH "max-bandwidth"
            MAX_CPU_THROTTLE "max-cpu-throttle"
            MAX_POSTCOPY_BANDWIDTH "max-postcopy-bandwidth"
            MODE "mode"
            MULTIFD_CHANNELS "multifd-channels"
            MULTIFD_COMPRESSION "multifd-compression"
            MULTIFD_QATZIP_LEVEL "multifd-qatzip-level"
            MULTIFD_ZLIB_LEVEL "multifd-zlib-level"
            MULTIFD_ZSTD_LEVEL "multifd-zstd-level"
            THROTTLE_TRIGGER_THRESHOLD "throttle-trigger-threshold"
            TLS_AUTHZ "tls-authz"
            TLS_CREDS "tls-creds"
            TLS_HOSTNAME "tls-hostname"
            VCPU_DIRTY_LIMIT "vcpu-dirty-limit"
            XBZRLE_CACHE_SIZE "xbzrle-cache-size"
            X_CHECKPOINT_DELAY "x-checkpoint-delay"
            X_VCPU_DIRTY_LIMIT_PERIOD "x-vcpu-dirty-limit-period"
            ZERO_PAGE_DETECTION "zero-page-detection"
        }
        MemberName migrate_set_parameters "" {
            ANNOUNCE_INITIAL "announce-initial"
            ANNOUNCE_MAX "announce-max"
            ANNOUNCE_ROUNDS "announce-rounds"
            ANNOUNCE_STEP "announce-step"
            AVAIL_SWITCHOVER_BANDWIDTH "avail-switchover-bandwidth"
            BLOCK_BITMAP_MAPPING "block-bitmap-mapping"
            CPR_EXEC_COMMAND "cpr-exec-command"
            CPU_THROTTLE_INCREMENT "cpu-throttle-increment"
            CPU_THROTTLE_INITIAL "cpu-throttle-initial"
            CPU_THROTTLE_TAILSLOW "cpu-throttle-tailslow"
            DIRECT_IO "direct-io"
            DOWNTIME_LIMIT "downtime-limit"
            MAX_BANDWIDTH "max-bandwidth"
            MAX_CPU_THROTTLE "max-cpu-throttle"
            MAX_POSTCOPY_BANDWIDTH "max-postcopy-bandwidth"
            MODE "mode"
            MULTIFD_CHANNELS "multifd-channels"
            MULTIFD_COMPRESSION "multifd-compression"
            MULTIFD_QATZIP_LEVEL "multifd-qatzip-level"
            MULTIFD_ZLIB_LEVEL "multifd-zlib-level"
            MULTIFD_ZSTD_LEVEL "multifd-zstd-level"
            THROTTLE_TRIGGER_THRESHOLD "throttle-trigger-threshold"
            TLS_AUTHZ "tls-authz"
            TLS_CREDS "tls-creds"
            TLS_HOSTNAME "tls-hostname"
            VCPU_DIRTY_LIMIT "vcpu-dirty-limit"
            XBZRLE_CACHE_SIZE "xbzrle-cache-size"
            X_CHECKPOINT_DELAY "x-checkpoint-delay"
            X_VCPU_DIRTY_LIMIT_PERIOD "x-vcpu-dirty-limit-period"
            ZERO_PAGE_DETECTION "zero-page-detection"
        }
        MemberName migration_parameters "" {
            ANNOUNCE_INITIAL "announce-initial"
            ANNOUNCE_MAX "announce-max"
            ANNOUNCE_ROUNDS "announce-rounds"
            ANNOUNCE_STEP "announce-step"
            AVAIL_SWITCHOVER_BANDWIDTH "avail-switchover-bandwidth"
            BLOCK_BITMAP_MAPPING "block-bitmap-mapping"
            CPR_EXEC_COMMAND "cpr-exec-command"
            CPU_THROTTLE_INCREMENT "cpu-throttle-increment"
            CPU_THROTTLE_INITIAL "cpu-throttle-initial"
            CPU_THROTTLE_TAILSLOW "cpu-throttle-tailslow"
            DIRECT_IO "direct-io"
            DOWNTIME_LIMIT "downtime-limit"
            MAX_BANDWIDTH "max-bandwidth"
            MAX_CPU_THROTTLE "max-cpu-throttle"
            MAX_POSTCOPY_BANDWIDTH "max-postcopy-bandwidth"
            MODE "mode"
            MULTIFD_CHANNELS "multifd-channels"
            MULTIFD_COMPRESSION "multifd-compression"
            MULTIFD_QATZIP_LEVEL "multifd-qatzip-level"
            MULTIFD_ZLIB_LEVEL "multifd-zlib-level"
            MULTIFD_ZSTD_LEVEL "multifd-zstd-level"
            THROTTLE_TRIGGER_THRESHOLD "throttle-trigger-threshold"
            TLS_AUTHZ "tls-authz"
            TLS_CREDS "tls-creds"
            TLS_HOSTNAME "tls-hostname"
            VCPU_DIRTY_LIMIT "vcpu-dirty-limit"
            XBZRLE_CACHE_SIZE "xbzrle-cache-size"
            X_CHECKPOINT_DELAY "x-checkpoint-delay"
            X_VCPU_DIRTY_LIMIT_PERIOD "x-vcpu-dirty-limit-period"
            ZERO_PAGE_DETECTION "zero-page-detection"
        }
        ValueName colo_message "" {
            CHECKPOINT_READY "checkpoint-ready"
            CHECKPOINT_REPLY "checkpoint-reply"
            CHECKPOINT_REQUEST "checkpoint-request"
            VMSTATE_LOADED "vmstate-loaded"
            VMSTATE_RECEIVED "vmstate-received"
            VMSTATE_SEND "vmstate-send"
            VMSTATE_SIZE "vmstate-size"
        }
        ValueName colo_mode "" {
            NONE "none"
            PRIMARY "primary"
            SECONDARY "secondary"
        }
        ValueName failover_status "" {
            ACTIVE "active"
            COMPLETED "completed"
            NONE "none"
            RELAUNCH "relaunch"
            REQUIRE "require"
        }
        ValueName colo_exit_reason "" {
            ERROR "error"
            NONE "none"
            PROCESSING "processing"
            REQUEST "request"
        }
        ValueName migration_address_type "" {
            EXEC "exec"
            FILE "file"
            RDMA "rdma"
            SOCKET "socket"
        }
        MemberName file_migration_args "" {
            FILENAME "filename"
            OFFSET "offset"
        }
        MemberName migration_exec_command "" {
            ARGS "args"
        }
        MemberName migration_address "" {
            TRANSPORT "transport"
        }
        ValueName migration_channel_type "" {
            CPR "cpr"
            MAIN "main"
        }
        MemberName migration_channel "" {
            ADDR "addr"
            CHANNEL_TYPE "channel-type"
        }
        MemberName replication_status "" {
            DESC "desc"
            ERROR "error"
        }
        MemberName colo_status "" {
            LAST_MODE "last-mode"
            MODE "mode"
            REASON "reason"
        }
        MemberName dirty_rate_vcpu "" {
            DIRTY_RATE "dirty-rate"
            ID "id"
        }
        ValueName dirty_rate_status "" {
            MEASURED "measured"
            MEASURING "measuring"
            UNSTARTED "unstarted"
        }
        ValueName dirty_rate_measure_mode "" {
            DIRTY_BITMAP "dirty-bitmap"
            DIRTY_RING "dirty-ring"
            PAGE_SAMPLING "page-sampling"
        }
        ValueName time_unit "" {
            MILLISECOND "millisecond"
            SECOND "second"
        }
        MemberName dirty_rate_info "" {
            CALC_TIME "calc-time"
            CALC_TIME_UNIT "calc-time-unit"
            DIRTY_RATE "dirty-rate"
            MODE "mode"
            SAMPLE_PAGES "sample-pages"
            START_TIME "start-time"
            STATUS "status"
            VCPU_DIRTY_RATE "vcpu-dirty-rate"
        }
        MemberName dirty_limit_info "" {
            CPU_INDEX "cpu-index"
            CURRENT_RATE "current-rate"
            LIMIT_RATE "limit-rate"
        }
        MemberName migration_thread_info "" {
            NAME "name"
            THREAD_ID "thread-id"
        }
        ValueName action_completion_mode "" {
            GROUPED "grouped"
            INDIVIDUAL "individual"
        }
        ValueName transaction_action_kind "" {
            ABORT "abort"
            BLOCKDEV_BACKUP "blockdev-backup"
            BLOCKDEV_SNAPSHOT "blockdev-snapshot"
            BLOCKDEV_SNAPSHOT_INTERNAL_SYNC "blockdev-snapshot-internal-sync"
            BLOCKDEV_SNAPSHOT_SYNC "blockdev-snapshot-sync"
            BLOCK_DIRTY_BITMAP_ADD "block-dirty-bitmap-add"
            BLOCK_DIRTY_BITMAP_CLEAR "block-dirty-bitmap-clear"
            BLOCK_DIRTY_BITMAP_DISABLE "block-dirty-bitmap-disable"
            BLOCK_DIRTY_BITMAP_ENABLE "block-dirty-bitmap-enable"
            BLOCK_DIRTY_BITMAP_MERGE "block-dirty-bitmap-merge"
            BLOCK_DIRTY_BITMAP_REMOVE "block-dirty-bitmap-remove"
            DRIVE_BACKUP "drive-backup"
        }
        MemberName abort_wrapper "" {
            DATA "data"
        }
        MemberName block_dirty_bitmap_add_wrapper "" {
            DATA "data"
        }
        MemberName block_dirty_bitmap_wrapper "" {
            DATA "data"
        }
        MemberName block_dirty_bitmap_merge_wrapper "" {
            DATA "data"
        }
        MemberName blockdev_backup_wrapper "" {
            DATA "data"
        }
        MemberName blockdev_snapshot_wrapper "" {
            DATA "data"
        }
        MemberName blockdev_snapshot_internal_wrapper "" {
            DATA "data"
        }
        MemberName blockdev_snapshot_sync_wrapper "" {
            DATA "data"
        }
        MemberName drive_backup_wrapper "" {
            DATA "data"
        }
        MemberName transaction_action "" {
            TYPE "type"
        }
        MemberName transaction_properties "" {
            COMPLETION_MODE "completion-mode"
        }
        ValueName trace_event_state "" {
            DISABLED "disabled"
            ENABLED "enabled"
            UNAVAILABLE "unavailable"
        }
        MemberName trace_event_info "" {
            NAME "name"
            STATE "state"
        }
        ValueName compat_policy_input "" {
            ACCEPT "accept"
            CRASH "crash"
            REJECT "reject"
        }
        ValueName compat_policy_output "" {
            ACCEPT "accept"
            HIDE "hide"
        }
        MemberName compat_policy "" {
            DEPRECATED_INPUT "deprecated-input"
            DEPRECATED_OUTPUT "deprecated-output"
            UNSTABLE_INPUT "unstable-input"
            UNSTABLE_OUTPUT "unstable-output"
        }
        ValueName qmp_capability "" {
            OOB "oob"
        }
        MemberName version_triple "" {
            MAJOR "major"
            MICRO "micro"
            MINOR "minor"
        }
        MemberName version_info "" {
            PACKAGE "package"
            QEMU "qemu"
        }
        MemberName command_info "" {
            NAME "name"
        }
        ValueName monitor_mode "" {
            CONTROL "control"
            READLINE "readline"
        }
        MemberName monitor_options "" {
            CHARDEV "chardev"
            ID "id"
            MODE "mode"
            PRETTY "pretty"
        }
        ValueName schema_meta_type "" {
            ALTERNATE "alternate"
            ARRAY "array"
            BUILTIN "builtin"
            COMMAND "command"
            ENUM "enum"
            EVENT "event"
            OBJECT "object"
        }
        MemberName schema_info "" {
            FEATURES "features"
            META_TYPE "meta-type"
            NAME "name"
        }
        MemberName schema_info_builtin "" {
            JSON_TYPE "json-type"
        }
        ValueName json_type "" {
            ARRAY "array"
            BOOLEAN "boolean"
            INT "int"
            NULL "null"
            NUMBER "number"
            OBJECT "object"
            STRING "string"
            VALUE "value"
        }
        MemberName schema_info_enum "" {
            MEMBERS "members"
            VALUES "values"
        }
        MemberName schema_info_enum_member "" {
            FEATURES "features"
            NAME "name"
        }
        MemberName schema_info_array "" {
            ELEMENT_TYPE "element-type"
        }
        MemberName schema_info_object "" {
            MEMBERS "members"
            TAG "tag"
            VARIANTS "variants"
        }
        MemberName schema_info_object_member "" {
            DEFAULT "default"
            FEATURES "features"
            NAME "name"
            TYPE "type"
        }
        MemberName schema_info_object_variant "" {
            CASE "case"
            TYPE "type"
        }
        MemberName schema_info_alternate "" {
            MEMBERS "members"
        }
        MemberName schema_info_alternate_member "" {
            TYPE "type"
        }
        MemberName schema_info_command "" {
            ALLOW_OOB "allow-oob"
            ARG_TYPE "arg-type"
            RET_TYPE "ret-type"
        }
        MemberName schema_info_event "" {
            ARG_TYPE "arg-type"
        }
        MemberName object_property_info "" {
            DEFAULT_VALUE "default-value"
            DESCRIPTION "description"
            NAME "name"
            TYPE "type"
        }
        MemberName object_property_value "" {
            NAME "name"
            TYPE "type"
            VALUE "value"
        }
        MemberName object_properties_values "" {
            PROPERTIES "properties"
        }
        MemberName object_type_info "" {
            ABSTRACT "abstract"
            NAME "name"
            PARENT "parent"
        }
        MemberName can_host_socketcan_properties "" {
            CANBUS "canbus"
            IF "if"
        }
        MemberName colo_compare_properties "" {
            COMPARE_TIMEOUT "compare_timeout"
            EXPIRED_SCAN_CYCLE "expired_scan_cycle"
            IOTHREAD "iothread"
            MAX_QUEUE_SIZE "max_queue_size"
            NOTIFY_DEV "notify_dev"
            OUTDEV "outdev"
            PRIMARY_IN "primary_in"
            SECONDARY_IN "secondary_in"
            VNET_HDR_SUPPORT "vnet_hdr_support"
        }
        MemberName cryptodev_backend_properties "" {
            QUEUES "queues"
            THROTTLE_BPS "throttle-bps"
            THROTTLE_OPS "throttle-ops"
        }
        MemberName cryptodev_vhost_user_properties "" {
            CHARDEV "chardev"
            QUEUES "queues"
            THROTTLE_BPS "throttle-bps"
            THROTTLE_OPS "throttle-ops"
        }
        MemberName d_bus_vm_state_properties "" {
            ADDR "addr"
            ID_LIST "id-list"
        }
        ValueName netfilter_insert "" {
            BEFORE "before"
            BEHIND "behind"
        }
        MemberName netfilter_properties "" {
            INSERT "insert"
            NETDEV "netdev"
            POSITION "position"
            QUEUE "queue"
            STATUS "status"
        }
        MemberName filter_buffer_properties "" {
            INSERT "insert"
            INTERVAL "interval"
            NETDEV "netdev"
            POSITION "position"
            QUEUE "queue"
            STATUS "status"
        }
        MemberName filter_dump_properties "" {
            FILE "file"
            INSERT "insert"
            MAXLEN "maxlen"
            NETDEV "netdev"
            POSITION "position"
            QUEUE "queue"
            STATUS "status"
        }
        MemberName filter_mirror_properties "" {
            INSERT "insert"
            NETDEV "netdev"
            OUTDEV "outdev"
            POSITION "position"
            QUEUE "queue"
            STATUS "status"
            VNET_HDR_SUPPORT "vnet_hdr_support"
        }
        MemberName filter_redirector_properties "" {
            INDEV "indev"
            INSERT "insert"
            NETDEV "netdev"
            OUTDEV "outdev"
            POSITION "position"
            QUEUE "queue"
            STATUS "status"
            VNET_HDR_SUPPORT "vnet_hdr_support"
        }
        MemberName filter_rewriter_properties "" {
            INSERT "insert"
            NETDEV "netdev"
            POSITION "position"
            QUEUE "queue"
            STATUS "status"
            VNET_HDR_SUPPORT "vnet_hdr_support"
        }
        MemberName input_barrier_properties "" {
            HEIGHT "height"
            NAME "name"
            PORT "port"
            SERVER "server"
            WIDTH "width"
            X_ORIGIN "x-origin"
            Y_ORIGIN "y-origin"
        }
        MemberName input_linux_properties "" {
            EVDEV "evdev"
            GRAB_ALL "grab_all"
            GRAB_TOGGLE "grab-toggle"
            REPEAT "repeat"
        }
        MemberName event_loop_base_properties "" {
            AIO_MAX_BATCH "aio-max-batch"
            THREAD_POOL_MAX "thread-pool-max"
            THREAD_POOL_MIN "thread-pool-min"
        }
        MemberName iothread_properties "" {
            AIO_MAX_BATCH "aio-max-batch"
            POLL_GROW "poll-grow"
            POLL_MAX_NS "poll-max-ns"
            POLL_SHRINK "poll-shrink"
            THREAD_POOL_MAX "thread-pool-max"
            THREAD_POOL_MIN "thread-pool-min"
        }
        MemberName main_loop_properties "" {
            AIO_MAX_BATCH "aio-max-batch"
            THREAD_POOL_MAX "thread-pool-max"
            THREAD_POOL_MIN "thread-pool-min"
        }
        MemberName memory_backend_properties "" {
            DUMP "dump"
            HOST_NODES "host-nodes"
            MERGE "merge"
            POLICY "policy"
            PREALLOC "prealloc"
            PREALLOC_CONTEXT "prealloc-context"
            PREALLOC_THREADS "prealloc-threads"
            RESERVE "reserve"
            SHARE "share"
            SIZE "size"
            X_USE_CANONICAL_PATH_FOR_RAMBLOCK_ID "x-use-canonical-path-for-ramblock-id"
        }
        MemberName memory_backend_file_properties "" {
            ALIGN "align"
            DISCARD_DATA "discard-data"
            DUMP "dump"
            HOST_NODES "host-nodes"
            MEM_PATH "mem-path"
            MERGE "merge"
            OFFSET "offset"
            PMEM "pmem"
            POLICY "policy"
            PREALLOC "prealloc"
            PREALLOC_CONTEXT "prealloc-context"
            PREALLOC_THREADS "prealloc-threads"
            READONLY "readonly"
            RESERVE "reserve"
            ROM "rom"
            SHARE "share"
            SIZE "size"
            X_USE_CANONICAL_PATH_FOR_RAMBLOCK_ID "x-use-canonical-path-for-ramblock-id"
        }
        MemberName memory_backend_memfd_properties "" {
            DUMP "dump"
            HOST_NODES "host-nodes"
            HUGETLB "hugetlb"
            HUGETLBSIZE "hugetlbsize"
            MERGE "merge"
            POLICY "policy"
            PREALLOC "prealloc"
            PREALLOC_CONTEXT "prealloc-context"
            PREALLOC_THREADS "prealloc-threads"
            RESERVE "reserve"
            SEAL "seal"
            SHARE "share"
            SIZE "size"
            X_USE_CANONICAL_PATH_FOR_RAMBLOCK_ID "x-use-canonical-path-for-ramblock-id"
        }
        MemberName memory_backend_shm_properties "" {
            DUMP "dump"
            HOST_NODES "host-nodes"
            MERGE "merge"
            POLICY "policy"
            PREALLOC "prealloc"
            PREALLOC_CONTEXT "prealloc-context"
            PREALLOC_THREADS "prealloc-threads"
            RESERVE "reserve"
            SHARE "share"
            SIZE "size"
            X_USE_CANONICAL_PATH_FOR_RAMBLOCK_ID "x-use-canonical-path-for-ramblock-id"
        }
        MemberName memory_backend_epc_properties "" {
            DUMP "dump"
            HOST_NODES "host-nodes"
            MERGE "merge"
            POLICY "policy"
            PREALLOC "prealloc"
            PREALLOC_CONTEXT "prealloc-context"
            PREALLOC_THREADS "prealloc-threads"
            RESERVE "reserve"
            SHARE "share"
            SIZE "size"
            X_USE_CANONICAL_PATH_FOR_RAMBLOCK_ID "x-use-canonical-path-for-ramblock-id"
        }
        MemberName pr_manager_helper_properties "" {
            PATH "path"
        }
        MemberName qtest_properties "" {
            CHARDEV "chardev"
            LOG "log"
        }
        MemberName remote_object_properties "" {
            DEVID "devid"
            FD "fd"
        }
        MemberName vfio_user_server_properties "" {
            DEVICE "device"
            SOCKET "socket"
        }
        MemberName iommufd_properties "" {
            FD "fd"
        }
        MemberName acpi_generic_initiator_properties "" {
            NODE "node"
            PCI_DEV "pci-dev"
        }
        MemberName acpi_generic_port_properties "" {
            NODE "node"
            PCI_BUS "pci-bus"
        }
        MemberName rng_properties "" {
            OPENED "opened"
        }
        MemberName rng_egd_properties "" {
            CHARDEV "chardev"
            OPENED "opened"
        }
        MemberName rng_random_properties "" {
            FILENAME "filename"
            OPENED "opened"
        }
        MemberName igvm_cfg_properties "" {
            FILE "file"
        }
        MemberName sev_common_properties "" {
            CBITPOS "cbitpos"
            KERNEL_HASHES "kernel-hashes"
            REDUCED_PHYS_BITS "reduced-phys-bits"
            SEV_DEVICE "sev-device"
        }
        MemberName sev_guest_properties "" {
            CBITPOS "cbitpos"
            DH_CERT_FILE "dh-cert-file"
            HANDLE "handle"
            KERNEL_HASHES "kernel-hashes"
            LEGACY_VM_TYPE "legacy-vm-type"
            POLICY "policy"
            REDUCED_PHYS_BITS "reduced-phys-bits"
            SESSION_FILE "session-file"
            SEV_DEVICE "sev-device"
        }
        MemberName sev_snp_guest_properties "" {
            AUTHOR_KEY_ENABLED "author-key-enabled"
            CBITPOS "cbitpos"
            GUEST_VISIBLE_WORKAROUNDS "guest-visible-workarounds"
            HOST_DATA "host-data"
            ID_AUTH "id-auth"
            ID_BLOCK "id-block"
            KERNEL_HASHES "kernel-hashes"
            POLICY "policy"
            REDUCED_PHYS_BITS "reduced-phys-bits"
            SEV_DEVICE "sev-device"
            VCEK_DISABLED "vcek-disabled"
        }
        MemberName tdx_guest_properties "" {
            ATTRIBUTES "attributes"
            MRCONFIGID "mrconfigid"
            MROWNER "mrowner"
            MROWNERCONFIG "mrownerconfig"
            QUOTE_GENERATION_SOCKET "quote-generation-socket"
            SEPT_VE_DISABLE "sept-ve-disable"
        }
        MemberName thread_context_properties "" {
            CPU_AFFINITY "cpu-affinity"
            NODE_AFFINITY "node-affinity"
        }
        ValueName object_type "" {
            ACPI_GENERIC_INITIATOR "acpi-generic-initiator"
            ACPI_GENERIC_PORT "acpi-generic-port"
            AUTHZ_LIST "authz-list"
            AUTHZ_LISTFILE "authz-listfile"
            AUTHZ_PAM "authz-pam"
            AUTHZ_SIMPLE "authz-simple"
            CAN_BUS "can-bus"
            CAN_HOST_SOCKETCAN "can-host-socketcan"
            COLO_COMPARE "colo-compare"
            CRYPTODEV_BACKEND "cryptodev-backend"
            CRYPTODEV_BACKEND_BUILTIN "cryptodev-backend-builtin"
            CRYPTODEV_BACKEND_LKCF "cryptodev-backend-lkcf"
            CRYPTODEV_VHOST_USER "cryptodev-vhost-user"
            DBUS_VMSTATE "dbus-vmstate"
            FILTER_BUFFER "filter-buffer"
            FILTER_DUMP "filter-dump"
            FILTER_MIRROR "filter-mirror"
            FILTER_REDIRECTOR "filter-redirector"
            FILTER_REPLAY "filter-replay"
            FILTER_REWRITER "filter-rewriter"
            IGVM_CFG "igvm-cfg"
            INPUT_BARRIER "input-barrier"
            INPUT_LINUX "input-linux"
            IOMMUFD "iommufd"
            IOTHREAD "iothread"
            MAIN_LOOP "main-loop"
            MEMORY_BACKEND_EPC "memory-backend-epc"
            MEMORY_BACKEND_FILE "memory-backend-file"
            MEMORY_BACKEND_MEMFD "memory-backend-memfd"
            MEMORY_BACKEND_RAM "memory-backend-ram"
            MEMORY_BACKEND_SHM "memory-backend-shm"
            PEF_GUEST "pef-guest"
            PR_MANAGER_HELPER "pr-manager-helper"
            QTEST "qtest"
            RNG_BUILTIN "rng-builtin"
            RNG_EGD "rng-egd"
            RNG_RANDOM "rng-random"
            S390_PV_GUEST "s390-pv-guest"
            SECRET "secret"
            SECRET_KEYRING "secret_keyring"
            SEV_GUEST "sev-guest"
            SEV_SNP_GUEST "sev-snp-guest"
            TDX_GUEST "tdx-guest"
            THREAD_CONTEXT "thread-context"
            THROTTLE_GROUP "throttle-group"
            TLS_CIPHER_SUITES "tls-cipher-suites"
            TLS_CREDS_ANON "tls-creds-anon"
            TLS_CREDS_PSK "tls-creds-psk"
            TLS_CREDS_X509 "tls-creds-x509"
            X_REMOTE_OBJECT "x-remote-object"
            X_VFIO_USER_SERVER "x-vfio-user-server"
        }
        MemberName object_options "" {
            ID "id"
            QOM_TYPE "qom-type"
        }
        ValueName s390_cpu_entitlement "" {
            AUTO "auto"
            HIGH "high"
            LOW "low"
            MEDIUM "medium"
        }
        ValueName cpu_topology_level "" {
            BOOK "book"
            CLUSTER "cluster"
            CORE "core"
            DEFAULT "default"
            DIE "die"
            DRAWER "drawer"
            MODULE "module"
            SOCKET "socket"
            THREAD "thread"
        }
        ValueName cache_level_and_type "" {
            L1D "l1d"
            L1I "l1i"
            L2 "l2"
            L3 "l3"
        }
        MemberName smp_cache_properties "" {
            CACHE "cache"
            TOPOLOGY "topology"
        }
        MemberName smp_cache_properties_wrapper "" {
            CACHES "caches"
        }
        ValueName sys_emu_target "" {
            AARCH64 "aarch64"
            ALPHA "alpha"
            ARM "arm"
            AVR "avr"
            HPPA "hppa"
            I386 "i386"
            LOONGARCH64 "loongarch64"
            M68K "m68k"
            MICROBLAZE "microblaze"
            MICROBLAZEEL "microblazeel"
            MIPS "mips"
            MIPS64 "mips64"
            MIPS64EL "mips64el"
            MIPSEL "mipsel"
            OR1K "or1k"
            PPC "ppc"
            PPC64 "ppc64"
            RISCV32 "riscv32"
            RISCV64 "riscv64"
            RX "rx"
            S390X "s390x"
            SH4 "sh4"
            SH4EB "sh4eb"
            SPARC "sparc"
            SPARC64 "sparc64"
            TRICORE "tricore"
            X86_64 "x86_64"
            XTENSA "xtensa"
            XTENSAEB "xtensaeb"
        }
        ValueName s390_cpu_state "" {
            CHECK_STOP "check-stop"
            LOAD "load"
            OPERATING "operating"
            STOPPED "stopped"
            UNINITIALIZED "uninitialized"
        }
        MemberName cpu_info_s390 "" {
            CPU_STATE "cpu-state"
            DEDICATED "dedicated"
            ENTITLEMENT "entitlement"
        }
        MemberName cpu_info_fast "" {
            CPU_INDEX "cpu-index"
            PROPS "props"
            QOM_PATH "qom-path"
            QOM_TYPE "qom-type"
            TARGET "target"
            THREAD_ID "thread-id"
        }
        MemberName compat_property "" {
            PROPERTY "property"
            QOM_TYPE "qom-type"
            VALUE "value"
        }
        MemberName machine_info "" {
            ACPI "acpi"
            ALIAS "alias"
            COMPAT_PROPS "compat-props"
            CPU_MAX "cpu-max"
            DEFAULT_CPU_TYPE "default-cpu-type"
            DEFAULT_RAM_ID "default-ram-id"
            DEPRECATED "deprecated"
            HOTPLUGGABLE_CPUS "hotpluggable-cpus"
            IS_DEFAULT "is-default"
            NAME "name"
            NUMA_MEM_SUPPORTED "numa-mem-supported"
        }
        MemberName current_machine_params "" {
            WAKEUP_SUSPEND_SUPPORT "wakeup-suspend-support"
        }
        MemberName qemu_target_info "" {
            ARCH "arch"
        }
        MemberName uuid_info "" {
            UUID "UUID"
        }
        MemberName guid_info "" {
            GUID "guid"
        }
        ValueName lost_tick_policy "" {
            DELAY "delay"
            DISCARD "discard"
            SLEW "slew"
        }
        ValueName numa_options_type "" {
            CPU "cpu"
            DIST "dist"
            HMAT_CACHE "hmat-cache"
            HMAT_LB "hmat-lb"
            NODE "node"
        }
        MemberName numa_options "" {
            TYPE "type"
        }
        MemberName numa_node_options "" {
            CPUS "cpus"
            INITIATOR "initiator"
            MEM "mem"
            MEMDEV "memdev"
            NODEID "nodeid"
        }
        MemberName numa_dist_options "" {
            DST "dst"
            SRC "src"
            VAL "val"
        }
        MemberName cxl_fixed_memory_window_options "" {
            INTERLEAVE_GRANULARITY "interleave-granularity"
            SIZE "size"
            TARGETS "targets"
        }
        MemberName cxlfmw_properties "" {
            CXL_FMW "cxl-fmw"
        }
        ValueName x86cpu_register32 "" {
            EAX "EAX"
            EBP "EBP"
            EBX "EBX"
            ECX "ECX"
            EDI "EDI"
            EDX "EDX"
            ESI "ESI"
            ESP "ESP"
        }
        MemberName x86cpu_feature_word_info "" {
            CPUID_INPUT_EAX "cpuid-input-eax"
            CPUID_INPUT_ECX "cpuid-input-ecx"
            CPUID_REGISTER "cpuid-register"
            FEATURES "features"
        }
        MemberName dummy_force_arrays "" {
            UNUSED "unused"
        }
        MemberName numa_cpu_options "" {
            BOOK_ID "book-id"
            CLUSTER_ID "cluster-id"
            CORE_ID "core-id"
            DIE_ID "die-id"
            DRAWER_ID "drawer-id"
            MODULE_ID "module-id"
            NODE_ID "node-id"
            SOCKET_ID "socket-id"
            THREAD_ID "thread-id"
        }
        ValueName hmat_lb_memory_hierarchy "" {
            FIRST_LEVEL "first-level"
            MEMORY "memory"
            SECOND_LEVEL "second-level"
            THIRD_LEVEL "third-level"
        }
        ValueName hmat_lb_data_type "" {
            ACCESS_BANDWIDTH "access-bandwidth"
            ACCESS_LATENCY "access-latency"
            READ_BANDWIDTH "read-bandwidth"
            READ_LATENCY "read-latency"
            WRITE_BANDWIDTH "write-bandwidth"
            WRITE_LATENCY "write-latency"
        }
        MemberName numa_hmat_lb_options "" {
            BANDWIDTH "bandwidth"
            DATA_TYPE "data-type"
            HIERARCHY "hierarchy"
            INITIATOR "initiator"
            LATENCY "latency"
            TARGET "target"
        }
        ValueName hmat_cache_associativity "" {
            COMPLEX "complex"
            DIRECT "direct"
            NONE "none"
        }
        ValueName hmat_cache_write_policy "" {
            NONE "none"
            WRITE_BACK "write-back"
            WRITE_THROUGH "write-through"
        }
        MemberName numa_hmat_cache_options "" {
            ASSOCIATIVITY "associativity"
            LEVEL "level"
            LINE "line"
            NODE_ID "node-id"
            POLICY "policy"
            SIZE "size"
        }
        MemberName memdev "" {
            DUMP "dump"
            HOST_NODES "host-nodes"
            ID "id"
            MERGE "merge"
            POLICY "policy"
            PREALLOC "prealloc"
            RESERVE "reserve"
            SHARE "share"
            SIZE "size"
        }
        MemberName cpu_instance_properties "" {
            BOOK_ID "book-id"
            CLUSTER_ID "cluster-id"
            CORE_ID "core-id"
            DIE_ID "die-id"
            DRAWER_ID "drawer-id"
            MODULE_ID "module-id"
            NODE_ID "node-id"
            SOCKET_ID "socket-id"
            THREAD_ID "thread-id"
        }
        MemberName hotpluggable_cpu "" {
            PROPS "props"
            QOM_PATH "qom-path"
            TYPE "type"
            VCPUS_COUNT "vcpus-count"
        }
        MemberName balloon_info "" {
            ACTUAL "actual"
        }
        MemberName hv_balloon_info "" {
            AVAILABLE "available"
            COMMITTED "committed"
        }
        MemberName memory_info "" {
            BASE_MEMORY "base-memory"
            PLUGGED_MEMORY "plugged-memory"
        }
        MemberName pcdimm_device_info "" {
            ADDR "addr"
            HOTPLUGGABLE "hotpluggable"
            HOTPLUGGED "hotplugged"
            ID "id"
            MEMDEV "memdev"
            NODE "node"
            SIZE "size"
            SLOT "slot"
        }
        MemberName virtio_pmem_device_info "" {
            ID "id"
            MEMADDR "memaddr"
            MEMDEV "memdev"
            SIZE "size"
        }
        MemberName virtio_mem_device_info "" {
            BLOCK_SIZE "block-size"
            ID "id"
            MAX_SIZE "max-size"
            MEMADDR "memaddr"
            MEMDEV "memdev"
            NODE "node"
            REQUESTED_SIZE "requested-size"
            SIZE "size"
        }
        MemberName sgx_epc_device_info "" {
            ID "id"
            MEMADDR "memaddr"
            MEMDEV "memdev"
            NODE "node"
            SIZE "size"
        }
        MemberName hv_balloon_device_info "" {
            ID "id"
            MAX_SIZE "max-size"
            MEMADDR "memaddr"
            MEMDEV "memdev"
        }
        ValueName memory_device_info_kind "" {
            DIMM "dimm"
            HV_BALLOON "hv-balloon"
            NVDIMM "nvdimm"
            SGX_EPC "sgx-epc"
            VIRTIO_MEM "virtio-mem"
            VIRTIO_PMEM "virtio-pmem"
        }
        MemberName pcdimm_device_info_wrapper "" {
            DATA "data"
        }
        MemberName virtio_pmem_device_info_wrapper "" {
            DATA "data"
        }
        MemberName virtio_mem_device_info_wrapper "" {
            DATA "data"
        }
        MemberName sgx_epc_device_info_wrapper "" {
            DATA "data"
        }
        MemberName hv_balloon_device_info_wrapper "" {
            DATA "data"
        }
        MemberName memory_device_info "" {
            TYPE "type"
        }
        MemberName sgx_epc "" {
            MEMDEV "memdev"
            NODE "node"
        }
        MemberName sgx_epc_properties "" {
            SGX_EPC "sgx-epc"
        }
        MemberName boot_configuration "" {
            MENU "menu"
            ONCE "once"
            ORDER "order"
            REBOOT_TIMEOUT "reboot-timeout"
            SPLASH "splash"
            SPLASH_TIME "splash-time"
            STRICT "strict"
        }
        MemberName smp_configuration "" {
            BOOKS "books"
            CLUSTERS "clusters"
            CORES "cores"
            CPUS "cpus"
            DIES "dies"
            DRAWERS "drawers"
            MAXCPUS "maxcpus"
            MODULES "modules"
            SOCKETS "sockets"
            THREADS "threads"
        }
        ValueName smbios_entry_point_type "" {
            AUTO "auto"
            _32 "32"
            _64 "64"
        }
        MemberName memory_size_configuration "" {
            MAX_SIZE "max-size"
            SIZE "size"
            SLOTS "slots"
        }
        MemberName firmware_log "" {
            LOG "log"
            VERSION "version"
        }
        MemberName cpu_model_info "" {
            NAME "name"
            PROPS "props"
        }
        ValueName cpu_model_expansion_type "" {
            FULL "full"
            STATIC "static"
        }
        ValueName cpu_model_compare_result "" {
            IDENTICAL "identical"
            INCOMPATIBLE "incompatible"
            SUBSET "subset"
            SUPERSET "superset"
        }
        MemberName cpu_model_baseline_info "" {
            MODEL "model"
        }
        MemberName cpu_model_compare_info "" {
            RESPONSIBLE_PROPERTIES "responsible-properties"
            RESULT "result"
        }
        MemberName cpu_model_expansion_info "" {
            DEPRECATED_PROPS "deprecated-props"
            MODEL "model"
        }
        MemberName cpu_definition_info "" {
            ALIAS_OF "alias-of"
            DEPRECATED "deprecated"
            MIGRATION_SAFE "migration-safe"
            NAME "name"
            STATIC "static"
            TYPENAME "typename"
            UNAVAILABLE_FEATURES "unavailable-features"
        }
        ValueName s390_cpu_polarization "" {
            HORIZONTAL "horizontal"
            VERTICAL "vertical"
        }
        MemberName cpu_polarization_info "" {
            POLARIZATION "polarization"
        }
        ValueName replay_mode "" {
            NONE "none"
            PLAY "play"
            RECORD "record"
        }
        MemberName replay_info "" {
            FILENAME "filename"
            ICOUNT "icount"
            MODE "mode"
        }
        ValueName yank_instance_type "" {
            BLOCK_NODE "block-node"
            CHARDEV "chardev"
            MIGRATION "migration"
        }
        MemberName yank_instance_block_node "" {
            NODE_NAME "node-name"
        }
        MemberName yank_instance_chardev "" {
            ID "id"
        }
        MemberName yank_instance "" {
            TYPE "type"
        }
        MemberName name_info "" {
            NAME "name"
        }
        MemberName io_thread_info "" {
            AIO_MAX_BATCH "aio-max-batch"
            ID "id"
            POLL_GROW "poll-grow"
            POLL_MAX_NS "poll-max-ns"
            POLL_SHRINK "poll-shrink"
            THREAD_ID "thread-id"
        }
        MemberName addfd_info "" {
            FD "fd"
            FDSET_ID "fdset-id"
        }
        MemberName fdset_fd_info "" {
            FD "fd"
            OPAQUE "opaque"
        }
        MemberName fdset_info "" {
            FDS "fds"
            FDSET_ID "fdset-id"
        }
        ValueName command_line_parameter_type "" {
            BOOLEAN "boolean"
            NUMBER "number"
            SIZE "size"
            STRING "string"
        }
        MemberName command_line_parameter_info "" {
            DEFAULT "default"
            HELP "help"
            NAME "name"
            TYPE "type"
        }
        MemberName command_line_option_info "" {
            OPTION "option"
            PARAMETERS "parameters"
        }
        MemberName gic_capability "" {
            EMULATED "emulated"
            KERNEL "kernel"
            VERSION "version"
        }
        ValueName sev_state "" {
            LAUNCH_SECRET "launch-secret"
            LAUNCH_UPDATE "launch-update"
            RECEIVE_UPDATE "receive-update"
            RUNNING "running"
            SEND_UPDATE "send-update"
            UNINIT "uninit"
        }
        ValueName sev_guest_type "" {
            SEV "sev"
            SEV_SNP "sev-snp"
        }
        MemberName sev_guest_info "" {
            HANDLE "handle"
            POLICY "policy"
        }
        MemberName sev_snp_guest_info "" {
            SNP_POLICY "snp-policy"
        }
        MemberName sev_info "" {
            API_MAJOR "api-major"
            API_MINOR "api-minor"
            BUILD_ID "build-id"
            ENABLED "enabled"
            SEV_TYPE "sev-type"
            STATE "state"
        }
        MemberName sev_launch_measure_info "" {
            DATA "data"
        }
        MemberName sev_capability "" {
            CBITPOS "cbitpos"
            CERT_CHAIN "cert-chain"
            CPU0_ID "cpu0-id"
            PDH "pdh"
            REDUCED_PHYS_BITS "reduced-phys-bits"
        }
        MemberName sev_attestation_report "" {
            DATA "data"
        }
        MemberName sgx_epc_section "" {
            NODE "node"
            SIZE "size"
        }
        MemberName sgx_info "" {
            FLC "flc"
            SECTIONS "sections"
            SGX "sgx"
            SGX1 "sgx1"
            SGX2 "sgx2"
        }
        ValueName evtchn_port_type "" {
            CLOSED "closed"
            INTERDOMAIN "interdomain"
            IPI "ipi"
            PIRQ "pirq"
            UNBOUND "unbound"
            VIRQ "virq"
        }
        MemberName evtchn_info "" {
            MASKED "masked"
            PENDING "pending"
            PORT "port"
            REMOTE_DOMAIN "remote-domain"
            TARGET "target"
            TYPE "type"
            VCPU "vcpu"
        }
        MemberName audiodev_per_direction_options "" {
            BUFFER_LENGTH "buffer-length"
            CHANNELS "channels"
            FIXED_SETTINGS "fixed-settings"
            FORMAT "format"
            FREQUENCY "frequency"
            MIXING_ENGINE "mixing-engine"
            VOICES "voices"
        }
        MemberName audiodev_generic_options "" {
            IN "in"
            OUT "out"
        }
        MemberName audiodev_d_bus_options "" {
            IN "in"
            NSAMPLES "nsamples"
            OUT "out"
        }
        MemberName audiodev_alsa_per_direction_options "" {
            BUFFER_LENGTH "buffer-length"
            CHANNELS "channels"
            DEV "dev"
            FIXED_SETTINGS "fixed-settings"
            FORMAT "format"
            FREQUENCY "frequency"
            MIXING_ENGINE "mixing-engine"
            PERIOD_LENGTH "period-length"
            TRY_POLL "try-poll"
            VOICES "voices"
        }
        MemberName audiodev_alsa_options "" {
            IN "in"
            OUT "out"
            THRESHOLD "threshold"
        }
        MemberName audiodev_sndio_options "" {
            DEV "dev"
            IN "in"
            LATENCY "latency"
            OUT "out"
        }
        MemberName audiodev_coreaudio_per_direction_options "" {
            BUFFER_COUNT "buffer-count"
            BUFFER_LENGTH "buffer-length"
            CHANNELS "channels"
            FIXED_SETTINGS "fixed-settings"
            FORMAT "format"
            FREQUENCY "frequency"
            MIXING_ENGINE "mixing-engine"
            VOICES "voices"
        }
        MemberName audiodev_coreaudio_options "" {
            IN "in"
            OUT "out"
        }
        MemberName audiodev_dsound_options "" {
            IN "in"
            LATENCY "latency"
            OUT "out"
        }
        MemberName audiodev_jack_per_direction_options "" {
            BUFFER_LENGTH "buffer-length"
            CHANNELS "channels"
            CLIENT_NAME "client-name"
            CONNECT_PORTS "connect-ports"
            EXACT_NAME "exact-name"
            FIXED_SETTINGS "fixed-settings"
            FORMAT "format"
            FREQUENCY "frequency"
            MIXING_ENGINE "mixing-engine"
            SERVER_NAME "server-name"
            START_SERVER "start-server"
            VOICES "voices"
        }
        MemberName audiodev_jack_options "" {
            IN "in"
            OUT "out"
        }
        MemberName audiodev_oss_per_direction_options "" {
            BUFFER_COUNT "buffer-count"
            BUFFER_LENGTH "buffer-length"
            CHANNELS "channels"
            DEV "dev"
            FIXED_SETTINGS "fixed-settings"
            FORMAT "format"
            FREQUENCY "frequency"
            MIXING_ENGINE "mixing-engine"
            TRY_POLL "try-poll"
            VOICES "voices"
        }
        MemberName audiodev_oss_options "" {
            DSP_POLICY "dsp-policy"
            EXCLUSIVE "exclusive"
            IN "in"
            OUT "out"
            TRY_MMAP "try-mmap"
        }
        MemberName audiodev_pa_per_direction_options "" {
            BUFFER_LENGTH "buffer-length"
            CHANNELS "channels"
            FIXED_SETTINGS "fixed-settings"
            FORMAT "format"
            FREQUENCY "frequency"
            LATENCY "latency"
            MIXING_ENGINE "mixing-engine"
            NAME "name"
            STREAM_NAME "stream-name"
            VOICES "voices"
        }
        MemberName audiodev_pa_options "" {
            IN "in"
            OUT "out"
            SERVER "server"
        }
        MemberName audiodev_pipewire_per_direction_options "" {
            BUFFER_LENGTH "buffer-length"
            CHANNELS "channels"
            FIXED_SETTINGS "fixed-settings"
            FORMAT "format"
            FREQUENCY "frequency"
            LATENCY "latency"
            MIXING_ENGINE "mixing-engine"
            NAME "name"
            STREAM_NAME "stream-name"
            VOICES "voices"
        }
        MemberName audiodev_pipewire_options "" {
            IN "in"
            OUT "out"
        }
        MemberName audiodev_sdl_per_direction_options "" {
            BUFFER_COUNT "buffer-count"
            BUFFER_LENGTH "buffer-length"
            CHANNELS "channels"
            FIXED_SETTINGS "fixed-settings"
            FORMAT "format"
            FREQUENCY "frequency"
            MIXING_ENGINE "mixing-engine"
            VOICES "voices"
        }
        MemberName audiodev_sdl_options "" {
            IN "in"
            OUT "out"
        }
        MemberName audiodev_wav_options "" {
            IN "in"
            OUT "out"
            PATH "path"
        }
        ValueName audio_format "" {
            F32 "f32"
            S16 "s16"
            S32 "s32"
            S8 "s8"
            U16 "u16"
            U32 "u32"
            U8 "u8"
        }
        ValueName audiodev_driver "" {
            ALSA "alsa"
            COREAUDIO "coreaudio"
            DBUS "dbus"
            DSOUND "dsound"
            JACK "jack"
            NONE "none"
            OSS "oss"
            PA "pa"
            PIPEWIRE "pipewire"
            SDL "sdl"
            SNDIO "sndio"
            SPICE "spice"
            WAV "wav"
        }
        MemberName audiodev "" {
            DRIVER "driver"
            ID "id"
            TIMER_PERIOD "timer-period"
        }
        MemberName acpi_table_options "" {
            ASL_COMPILER_ID "asl_compiler_id"
            ASL_COMPILER_REV "asl_compiler_rev"
            DATA "data"
            FILE "file"
            OEM_ID "oem_id"
            OEM_REV "oem_rev"
            OEM_TABLE_ID "oem_table_id"
            REV "rev"
            SIG "sig"
        }
        ValueName acpi_slot_type "" {
            CPU "CPU"
            DIMM "DIMM"
        }
        MemberName acpiost_info "" {
            DEVICE "device"
            SLOT "slot"
            SLOT_TYPE "slot-type"
            SOURCE "source"
            STATUS "status"
        }
        MemberName pci_memory_range "" {
            BASE "base"
            LIMIT "limit"
        }
        MemberName pci_memory_region "" {
            ADDRESS "address"
            BAR "bar"
            MEM_TYPE_64 "mem_type_64"
            PREFETCH "prefetch"
            SIZE "size"
            TYPE "type"
        }
        MemberName pci_bus_info "" {
            IO_RANGE "io_range"
            MEMORY_RANGE "memory_range"
            NUMBER "number"
            PREFETCHABLE_RANGE "prefetchable_range"
            SECONDARY "secondary"
            SUBORDINATE "subordinate"
        }
        MemberName pci_bridge_info "" {
            BUS "bus"
            DEVICES "devices"
        }
        MemberName pci_device_class "" {
            CLASS "class"
            DESC "desc"
        }
        MemberName pci_device_id "" {
            DEVICE "device"
            SUBSYSTEM "subsystem"
            SUBSYSTEM_VENDOR "subsystem-vendor"
            VENDOR "vendor"
        }
        MemberName pci_device_info "" {
            BUS "bus"
            CLASS_INFO "class_info"
            FUNCTION "function"
            ID "id"
            IRQ "irq"
            IRQ_PIN "irq_pin"
            PCI_BRIDGE "pci_bridge"
            QDEV_ID "qdev_id"
            REGIONS "regions"
            SLOT "slot"
        }
        MemberName pci_info "" {
            BUS "bus"
            DEVICES "devices"
        }
        ValueName stats_type "" {
            CUMULATIVE "cumulative"
            INSTANT "instant"
            LINEAR_HISTOGRAM "linear-histogram"
            LOG2_HISTOGRAM "log2-histogram"
            PEAK "peak"
        }
        ValueName stats_unit "" {
            BOOLEAN "boolean"
            BYTES "bytes"
            CYCLES "cycles"
            SECONDS "seconds"
        }
        ValueName stats_provider "" {
            CRYPTODEV "cryptodev"
            KVM "kvm"
        }
        ValueName stats_target "" {
            CRYPTODEV "cryptodev"
            VCPU "vcpu"
            VM "vm"
        }
        MemberName stats_request "" {
            NAMES "names"
            PROVIDER "provider"
        }
        MemberName stats_vcpu_filter "" {
            VCPUS "vcpus"
        }
        MemberName stats_filter "" {
            PROVIDERS "providers"
            TARGET "target"
        }
        MemberName stats "" {
            NAME "name"
            VALUE "value"
        }
        MemberName stats_result "" {
            PROVIDER "provider"
            QOM_PATH "qom-path"
            STATS "stats"
        }
        MemberName stats_schema_value "" {
            BASE "base"
            BUCKET_SIZE "bucket-size"
            EXPONENT "exponent"
            NAME "name"
            TYPE "type"
            UNIT "unit"
        }
        MemberName stats_schema "" {
            PROVIDER "provider"
            STATS "stats"
            TARGET "target"
        }
        MemberName virtio_info "" {
            NAME "name"
            PATH "path"
        }
        MemberName vhost_status "" {
            ACKED_FEATURES "acked-features"
            BACKEND_CAP "backend-cap"
            BACKEND_FEATURES "backend-features"
            FEATURES "features"
            LOG_ENABLED "log-enabled"
            LOG_SIZE "log-size"
            MAX_QUEUES "max-queues"
            NVQS "nvqs"
            N_MEM_SECTIONS "n-mem-sections"
            N_TMP_SECTIONS "n-tmp-sections"
            PROTOCOL_FEATURES "protocol-features"
            VQ_INDEX "vq-index"
        }
        MemberName virtio_status "" {
            BACKEND_FEATURES "backend-features"
            BROKEN "broken"
            BUS_NAME "bus-name"
            DEVICE_ENDIAN "device-endian"
            DEVICE_ID "device-id"
            DISABLED "disabled"
            DISABLE_LEGACY_CHECK "disable-legacy-check"
            GUEST_FEATURES "guest-features"
            HOST_FEATURES "host-features"
            ISR "isr"
            NAME "name"
            NUM_VQS "num-vqs"
            QUEUE_SEL "queue-sel"
            STARTED "started"
            START_ON_KICK "start-on-kick"
            STATUS "status"
            USE_GUEST_NOTIFIER_MASK "use-guest-notifier-mask"
            USE_STARTED "use-started"
            VHOST_DEV "vhost-dev"
            VHOST_STARTED "vhost-started"
            VM_RUNNING "vm-running"
        }
        MemberName virtio_device_status "" {
            STATUSES "statuses"
            UNKNOWN_STATUSES "unknown-statuses"
        }
        MemberName vhost_device_protocols "" {
            PROTOCOLS "protocols"
            UNKNOWN_PROTOCOLS "unknown-protocols"
        }
        MemberName virtio_device_features "" {
            DEV_FEATURES "dev-features"
            TRANSPORTS "transports"
            UNKNOWN_DEV_FEATURES "unknown-dev-features"
            UNKNOWN_DEV_FEATURES2 "unknown-dev-features2"
        }
        MemberName virt_queue_status "" {
            INUSE "inuse"
            LAST_AVAIL_IDX "last-avail-idx"
            NAME "name"
            QUEUE_INDEX "queue-index"
            SHADOW_AVAIL_IDX "shadow-avail-idx"
            SIGNALLED_USED "signalled-used"
            SIGNALLED_USED_VALID "signalled-used-valid"
            USED_IDX "used-idx"
            VRING_ALIGN "vring-align"
            VRING_AVAIL "vring-avail"
            VRING_DESC "vring-desc"
            VRING_NUM "vring-num"
            VRING_NUM_DEFAULT "vring-num-default"
            VRING_USED "vring-used"
        }
        MemberName virt_vhost_queue_status "" {
            AVAIL "avail"
            AVAIL_PHYS "avail-phys"
            AVAIL_SIZE "avail-size"
            CALL "call"
            DESC "desc"
            DESC_PHYS "desc-phys"
            DESC_SIZE "desc-size"
            KICK "kick"
            NAME "name"
            NUM "num"
            USED "used"
            USED_PHYS "used-phys"
            USED_SIZE "used-size"
        }
        MemberName virtio_ring_desc "" {
            ADDR "addr"
            FLAGS "flags"
            LEN "len"
        }
        MemberName virtio_ring_avail "" {
            FLAGS "flags"
            IDX "idx"
            RING "ring"
        }
        MemberName virtio_ring_used "" {
            FLAGS "flags"
            IDX "idx"
        }
        MemberName virtio_queue_element "" {
            AVAIL "avail"
            DESCS "descs"
            INDEX "index"
            NAME "name"
            USED "used"
        }
        MemberName io_thread_virt_queue_mapping "" {
            IOTHREAD "iothread"
            VQS "vqs"
        }
        MemberName virt_iogpu_output "" {
            NAME "name"
        }
        MemberName dummy_virtio_force_arrays "" {
            UNUSED_IOTHREAD_VQ_MAPPING "unused-iothread-vq-mapping"
            UNUSED_VIRTIO_GPU_OUTPUT "unused-virtio-gpu-output"
        }
        ValueName granule_mode "" {
            HOST "host"
            _16K "16k"
            _4K "4k"
            _64K "64k"
            _8K "8k"
        }
        ValueName vm_apple_virtio_blk_variant "" {
            AUX "aux"
            ROOT "root"
            UNSPECIFIED "unspecified"
        }
        ValueName qapi_vfio_migration_state "" {
            PRE_COPY "pre-copy"
            PRE_COPY_P2P "pre-copy-p2p"
            RESUMING "resuming"
            RUNNING "running"
            RUNNING_P2P "running-p2p"
            STOP "stop"
            STOP_COPY "stop-copy"
        }
        ValueName q_cryptodev_backend_algo_type "" {
            ASYM "asym"
            SYM "sym"
        }
        ValueName q_cryptodev_backend_service_type "" {
            AEAD "aead"
            AKCIPHER "akcipher"
            CIPHER "cipher"
            HASH "hash"
            MAC "mac"
        }
        ValueName q_cryptodev_backend_type "" {
            BUILTIN "builtin"
            LKCF "lkcf"
            VHOST_USER "vhost-user"
        }
        MemberName q_cryptodev_backend_client "" {
            QUEUE "queue"
            TYPE "type"
        }
        MemberName q_cryptodev_info "" {
            CLIENT "client"
            ID "id"
            SERVICE "service"
        }
        ValueName cxl_event_log "" {
            FAILURE "failure"
            FATAL "fatal"
            INFORMATIONAL "informational"
            WARNING "warning"
        }
        ValueName cxl_uncor_error_type "" {
            CACHE_ADDRESS_PARITY "cache-address-parity"
            CACHE_BE_PARITY "cache-be-parity"
            CACHE_DATA_ECC "cache-data-ecc"
            CACHE_DATA_PARITY "cache-data-parity"
            CXL_IDE_RX "cxl-ide-rx"
            CXL_IDE_TX "cxl-ide-tx"
            INTERNAL "internal"
            MEM_ADDRESS_PARITY "mem-address-parity"
            MEM_BE_PARITY "mem-be-parity"
            MEM_DATA_ECC "mem-data-ecc"
            MEM_DATA_PARITY "mem-data-parity"
            POISON_RECEIVED "poison-received"
            RECEIVER_OVERFLOW "receiver-overflow"
            REINIT_THRESHOLD "reinit-threshold"
            RSVD_ENCODING "rsvd-encoding"
        }
        MemberName cxl_uncor_error_record "" {
            HEADER "header"
            TYPE "type"
        }
        ValueName cxl_cor_error_type "" {
            CACHE_DATA_ECC "cache-data-ecc"
            CACHE_POISON_RECEIVED "cache-poison-received"
            CRC_THRESHOLD "crc-threshold"
            MEM_DATA_ECC "mem-data-ecc"
            MEM_POISON_RECEIVED "mem-poison-received"
            PHYSICAL "physical"
            RETRY_THRESHOLD "retry-threshold"
        }
        MemberName cxl_dynamic_capacity_extent "" {
            LEN "len"
            OFFSET "offset"
        }
        ValueName cxl_extent_selection_policy "" {
            CONTIGUOUS "contiguous"
            ENABLE_SHARED_ACCESS "enable-shared-access"
            FREE "free"
            PRESCRIPTIVE "prescriptive"
        }
        ValueName cxl_extent_removal_policy "" {
            PRESCRIPTIVE "prescriptive"
            TAG_BASED "tag-based"
        }
        MemberName uefi_variable "" {
            ATTR "attr"
            DATA "data"
            DIGEST "digest"
            GUID "guid"
            NAME "name"
            TIME "time"
        }
        MemberName uefi_var_store "" {
            VARIABLES "variables"
            VERSION "version"
        }
    }
}

names! {
    FeatureName features "" {
        ALLOW_WRITE_ONLY_OVERLAY "allow-write-only-overlay"
        DEPRECATED "deprecated"
        DYNAMIC_AUTO_READ_ONLY "dynamic-auto-read-only"
        FDSET "fdset"
        JSON_CLI "json-cli"
        JSON_CLI_HOTPLUG "json-cli-hotplug"
        SAVEVM_MONITOR_NODES "savevm-monitor-nodes"
        UNSTABLE "unstable"
    }
}
