//! The set of descriptors that a server's connection waits for in `poll(2)`.
//!
//! It has one entry for each file: see [`is_one_device`](crate::transport::is_one_device).

use rustix::event::{PollFd, PollFlags};

use crate::transport::{Channel, WakeFd};

/// The condition of the input that a connection waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Input {
    /// Bytes, or the end of the input.
    Bytes,
    /// Only the disconnection of the client: its bytes are not read yet.
    HangUp,
    /// Nothing, because the input has ended and would always be readable.
    Nothing,
}

/// A set for `poll(2)`.
#[derive(Debug)]
pub(super) struct PollSet<'a> {
    /// The reader, if it is watched, then the writer, if it is another file, then the wake-up descriptor.
    pub(super) set: Vec<PollFd<'a>>,
    reads: bool,
}

/// The events that `poll(2)` has reported.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Ready {
    /// The events of the input.
    pub(super) read: PollFlags,
    /// The events of the output.
    pub(super) written: PollFlags,
    /// Whether the wake-up descriptor has been woken.
    pub(super) woken: bool,
}

impl<'a> PollSet<'a> {
    /// Creates the set of a channel that waits for `input`, and for space to write if it `sends`.
    pub(super) fn new(channel: &'a Channel, wake_fd: &'a WakeFd, input: Input, sends: bool) -> Self {
        let reading = match input {
            Input::Bytes => PollFlags::IN,
            Input::HangUp => PollFlags::RDHUP,
            Input::Nothing => PollFlags::empty(),
        };
        let writing = if sends { PollFlags::OUT } else { PollFlags::empty() };
        let reads = input != Input::Nothing;
        let mut set = Vec::with_capacity(3);
        match channel.writer() {
            None => set.push(PollFd::from_borrowed_fd(channel.reader(), reading | writing)),
            Some(writer) => {
                if reads {
                    set.push(PollFd::from_borrowed_fd(channel.reader(), reading));
                }
                set.push(PollFd::from_borrowed_fd(writer, writing));
            }
        }
        set.push(PollFd::new(wake_fd, PollFlags::IN));
        Self { set, reads }
    }

    /// Returns the events that `poll(2)` has reported.
    pub(super) fn ready(&self) -> Ready {
        let (channel, wake_fd) = match &self.set[..] {
            [channel @ .., wake_fd] => (channel, wake_fd.revents()),
            [] => (&[][..], PollFlags::empty()),
        };
        let first = channel.first().map_or(PollFlags::empty(), PollFd::revents);
        let last = channel.last().map_or(PollFlags::empty(), PollFd::revents);
        Ready {
            read: if self.reads { first.difference(PollFlags::OUT) } else { PollFlags::empty() },
            written: last.difference(PollFlags::IN | PollFlags::RDHUP),
            woken: !wake_fd.is_empty(),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::fs::File;
    use std::io::Write as _;
    use std::os::fd::{AsFd, OwnedFd};
    use std::os::unix::net::UnixStream;

    use rustix::event::{Timespec, poll};

    use super::*;
    use crate::transport::is_one_device;

    const INPUTS: [Input; 3] = [Input::Bytes, Input::HangUp, Input::Nothing];

    /// Returns another device in place of a virtio-serial port, which tests do not have.
    fn device() -> OwnedFd {
        File::options().read(true).write(true).open("/dev/null").expect("it is always there").into()
    }

    #[test]
    fn no_device_is_polled_twice() {
        let wake_fd = WakeFd::new().expect("a wake-up descriptor");
        let twins = device();
        let twin = twins.try_clone().expect("a duplicate");
        for channel in [Channel::Device(device()), Channel::pair(twins, twin)] {
            for input in INPUTS {
                for sends in [false, true] {
                    let polled = PollSet::new(&channel, &wake_fd, input, sends);
                    let [entry, bell] = &polled.set[..] else { panic!("{polled:?}") };
                    assert!(is_one_device(entry.as_fd(), channel.reader()));
                    assert!(!is_one_device(bell.as_fd(), channel.reader()));
                }
            }
        }
    }

    #[test]
    fn one_entry_tells_as_much_as_two() {
        let wake_fd = WakeFd::new().expect("a wake-up descriptor");
        let look = |channel: &Channel, input, sends| {
            let mut polled = PollSet::new(channel, &wake_fd, input, sends);
            poll(&mut polled.set, Some(&Timespec::default())).expect("polled");
            let Ready { read, written, woken } = polled.ready();
            assert!(!woken);
            (read, written)
        };
        let (ours, mut theirs) = UnixStream::pair().expect("a pair");
        let one = Channel::UnixSocket(ours.into());
        let (input, mut their_output) = std::io::pipe().expect("a pipe");
        let (their_input, output) = std::io::pipe().expect("another");
        let two = Channel::pair(input.into(), output.into());

        let nothing = PollFlags::empty();
        for channel in [&one, &two] {
            assert_eq!(look(channel, Input::Bytes, false), (nothing, nothing));
            assert_eq!(look(channel, Input::Bytes, true), (nothing, PollFlags::OUT));
        }
        theirs.write_all(b"x").expect("sent");
        their_output.write_all(b"x").expect("sent");
        for channel in [&one, &two] {
            assert_eq!(look(channel, Input::Bytes, true), (PollFlags::IN, PollFlags::OUT));
            assert_eq!(look(channel, Input::HangUp, true), (nothing, PollFlags::OUT));
            assert_eq!(look(channel, Input::Nothing, false), (nothing, nothing));
        }
        drop((theirs, their_input, their_output));
        assert!(look(&one, Input::HangUp, false).0.contains(PollFlags::RDHUP));
        assert!(look(&two, Input::HangUp, false).0.contains(PollFlags::HUP));
        for (channel, gone) in [(&one, PollFlags::HUP), (&two, PollFlags::ERR)] {
            assert_eq!(look(channel, Input::Nothing, false), (nothing, gone));
        }
        wake_fd.waker().wake();
        let mut polled = PollSet::new(&two, &wake_fd, Input::Nothing, false);
        poll(&mut polled.set, None).expect("polled");
        assert!(polled.ready().woken);
    }
}
