//! The deadlines of commands that are not the usual minute: command, seconds, reason.
//!
//! A command has an entry if it waits for storage, for a network, for other programs or for the guest, or if it works
//! through a whole memory or file. A command has a short deadline if a late reply is as useless as none. The list is in
//! alphabetical order. A test fails if a command is in no release, or if the list is out of order.

/// Makes the table. The reasons are for readers and the test, so programs do not contain them.
macro_rules! table {
    ($($command:literal $seconds:literal $reason:literal)*) => {
        pub(super) static TABLE: &[(&str, u16)] = &[$(($command, $seconds)),*];

        #[cfg(test)]
        pub(super) static REASONS: &[&str] = &[$($reason),*];
    };
}

table! {
    "block-export-add" 300 "may wait for storage, to which requests under way are written first"
    "block-export-del" 300 "waits for the requests of the export's clients"
    "block-set-write-threshold" 300 "waits for requests under way to the node"
    "block_resize" 300 "waits for storage to grow or shrink the image"
    "block_set_io_throttle" 300 "waits for requests under way to the device"
    "blockdev-add" 300 "opens files, which may be on a network"
    "blockdev-backup" 300 "waits for requests under way before it starts"
    "blockdev-change-medium" 300 "opens files, which may be on a network"
    "blockdev-close-tray" 300 "waits for the device"
    "blockdev-del" 300 "writes what is cached, then closes files"
    "blockdev-mirror" 300 "waits for requests under way before it starts"
    "blockdev-open-tray" 300 "waits for the device"
    "blockdev-reopen" 300 "opens files, which may be on a network, and waits for requests under way"
    "blockdev-snapshot" 300 "waits for requests under way before it switches"
    "blockdev-snapshot-delete-internal-sync" 600 "rewrites tables of the image"
    "blockdev-snapshot-internal-sync" 600 "writes tables of the image"
    "blockdev-snapshot-sync" 300 "makes an image, and waits for requests under way"
    "change-backing-file" 300 "writes to the image"
    "chardev-add" 300 "may connect to another host"
    "cont" 300 "may activate images that were handed over by a migration"
    "device_add" 300 "may open host devices and wait for their firmware"
    "drive-backup" 300 "makes an image, and waits for requests under way"
    "drive-mirror" 300 "makes an image, and waits for requests under way"
    "dump-guest-memory" 3600 "writes the whole memory of the guest, unless it is detached"
    "dump-skeys" 300 "writes the keys of the whole memory"
    "guest-exec-status" 300 "returns up to 32 MiB of output at once"
    "guest-file-close" 300 "writes what is cached, to storage in the guest"
    "guest-file-flush" 300 "writes what is cached, to storage in the guest"
    "guest-file-read" 300 "waits for storage in the guest"
    "guest-file-write" 300 "waits for storage in the guest"
    "guest-fsfreeze-freeze" 600 "writes what is cached in all file systems, and runs scripts of the guest"
    "guest-fsfreeze-freeze-list" 600 "writes what is cached in file systems, and runs scripts of the guest"
    "guest-fsfreeze-thaw" 300 "thaws all file systems, and runs scripts of the guest"
    "guest-fstrim" 3600 "works through the free space of all file systems"
    "guest-get-fsinfo" 300 "asks every file system of the guest, of which one may be on a network"
    "guest-ping" 10 "an agent that does not answer at once is busy or gone"
    "guest-set-memory-blocks" 300 "the guest empties memory before it takes it out of use"
    "guest-set-user-password" 120 "runs a program in the guest"
    "guest-set-vcpus" 120 "the guest empties processors before it takes them out of use"
    "guest-shutdown" 120 "the guest may stop services before the agent says anything"
    "guest-suspend-disk" 600 "the guest writes its memory to storage"
    "guest-suspend-hybrid" 600 "the guest writes its memory to storage"
    "guest-suspend-ram" 300 "the guest stops all of its devices"
    "human-monitor-command" 3600 "may be anything, also `savevm`, which writes the whole memory"
    "memsave" 3600 "writes memory to a file"
    "migrate" 300 "may connect to another host, or start a program"
    "migrate-incoming" 300 "may wait for storage, or start a program"
    "nbd-server-stop" 300 "waits for the requests of the server's clients"
    "netdev_add" 300 "may run a script or wait for another program"
    "object-add" 600 "may allocate and clear the whole memory of a guest"
    "object-del" 300 "may free the memory of a guest"
    "pmemsave" 3600 "writes memory to a file"
    "query-block" 300 "asks storage for the size of images"
    "query-blockstats" 300 "asks storage for the size of images"
    "query-named-block-nodes" 300 "asks storage for the size of images"
    "query-sgx" 120 "asks the kernel"
    "quit" 300 "writes what is cached, then closes images; the answer comes before or not at all"
    "screendump" 120 "waits for the display, then writes a file"
    "snapshot-delete" 300 "waits for requests under way before it starts"
    "snapshot-load" 300 "waits for requests under way before it starts"
    "snapshot-save" 300 "waits for requests under way before it starts"
    "stop" 300 "waits for requests under way, and writes what is cached"
    "system_reset" 120 "may wait for requests under way"
    "transaction" 600 "does several of the others, and waits for requests under way"
    "x-blockdev-amend" 300 "rewrites tables of the image"
    "x-blockdev-change" 300 "waits for requests under way"
    "x-blockdev-set-iothread" 300 "waits for requests under way"
    "xen-load-devices-state" 600 "reads the state of all devices from a file"
    "xen-save-devices-state" 600 "writes the state of all devices to a file"
}
