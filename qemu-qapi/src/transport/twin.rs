//! Finding out whether two descriptors are of the same device.

use std::os::fd::AsFd;

use rustix::fs::{FileType, fstat};
use rustix::termios::isatty;

/// Whether two descriptors refer to the same character device, which must not be polled twice.
///
/// Polling a virtio-serial port with `poll` or `epoll` takes received data off its queue. The interrupt that follows
/// finds the queue empty and wakes no thread (Linux, `drivers/char/virtio_console.c` and
/// `drivers/virtio/virtio_ring.c`). So polling one descriptor for writing can swallow the wake-up of another descriptor
/// of the same port that waits for input.
///
/// Returns false for terminals, because all pseudo-terminals are opened through one shared device.
pub(crate) fn is_one_device(one: impl AsFd, other: impl AsFd) -> bool {
    let (Ok(first), Ok(second)) = (fstat(&one), fstat(&other)) else { return false };
    FileType::from_raw_mode(first.st_mode) == FileType::CharacterDevice
        && (first.st_dev, first.st_ino, first.st_rdev) == (second.st_dev, second.st_ino, second.st_rdev)
        && !isatty(one)
}

#[cfg(test)]
mod tests {
    use std::fs::File;

    use super::*;

    #[test]
    fn only_devices_that_are_the_same() {
        let open = |path| File::options().read(true).write(true).open(path).expect("it is there");
        let null = open("/dev/null");
        assert!(is_one_device(&null, null.try_clone().expect("a duplicate")));
        assert!(is_one_device(&null, open("/dev/null")));
        assert!(!is_one_device(&null, open("/dev/zero")));
        let (first, second) = (open("/dev/ptmx"), open("/dev/ptmx"));
        assert!(!is_one_device(&first, &second));
        let (reader, writer) = std::io::pipe().expect("a pipe");
        assert!(!is_one_device(&reader, &writer));
    }
}
