//! Files of the guest, opened by the host: `guest-file-open` and the other commands for files.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, ErrorKind, Read as _, Seek as _, SeekFrom, Write as _};

use qemu_qapi::qga::{self, command};
use qemu_qapi::{Base64, CommandError};
use rustix::fs::{Mode, OFlags, fchmod, open};
use rustix::io::Errno;

use crate::failure::because;
use crate::state::State;

/// The number of bytes to read if the client does not give one.
const DEFAULT_COUNT: i64 = 4096;
/// The maximum number of bytes to read at once. In base64, they make a reply of 64 MiB.
const MAX_COUNT: i64 = 48 << 20;
/// The mode of new files, whatever the umask.
const NEW_FILE: Mode = Mode::from_raw_mode(0o666);

/// The open files, by handle.
#[derive(Debug, Default)]
pub(crate) struct Files(BTreeMap<i64, File>);

impl Files {
    /// Opens a file, and returns its handle.
    pub(crate) fn open(&mut self, path: &str, mode: &str, state: &mut State) -> Result<i64, CommandError> {
        let flags = flags(mode).ok_or_else(|| CommandError::generic(format!("invalid file open mode '{mode}'")))?;
        let file = open_or_create(path, flags)
            .map_err(|error| because(format_args!("failed to open file '{path}' (mode: '{mode}')"), error))?;
        let handle = state.take_handle()?;
        self.0.insert(handle, file);
        Ok(handle)
    }

    /// Closes a file.
    pub(crate) fn close(&mut self, handle: i64) -> Result<(), CommandError> {
        self.0.remove(&handle).map(drop).ok_or_else(|| not_found(handle))
    }

    /// Reads the requested number of bytes, by default [`DEFAULT_COUNT`]. Reads fewer only at the end, or if no more
    /// bytes are available yet.
    pub(crate) fn read(&mut self, handle: i64, count: Option<i64>) -> Result<qga::GuestFileRead, CommandError> {
        let file = self.find(handle)?;
        let count = count.unwrap_or(DEFAULT_COUNT);
        let Some(limit) = u64::try_from(count).ok().filter(|_| count <= MAX_COUNT) else {
            return Err(invalid_count(count));
        };
        let mut bytes = Vec::new();
        let eof = match file.take(limit).read_to_end(&mut bytes) {
            Ok(_) => (bytes.len() as u64) < limit,
            // Bytes that were read from a pipe must not be lost because it has no more now.
            Err(error) if error.kind() == ErrorKind::WouldBlock && !bytes.is_empty() => false,
            Err(error) => return Err(because("failed to read file", error)),
        };
        Ok(qga::GuestFileRead::new(bytes.len() as i64, Base64(bytes), eof))
    }

    /// Writes bytes, or the requested number of them.
    pub(crate) fn write(&mut self, command: &command::GuestFileWrite) -> Result<qga::GuestFileWrite, CommandError> {
        let mut file = self.find(command.handle)?;
        let bytes = &command.buf_b64[..];
        let bytes = match command.count {
            None => bytes,
            Some(count) => {
                usize::try_from(count).ok().and_then(|count| bytes.get(..count)).ok_or_else(|| invalid_count(count))?
            }
        };
        let mut written = 0;
        while written < bytes.len() {
            match file.write(&bytes[written..]) {
                Ok(count) if count > 0 => written += count,
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                // The pipe is full. The client learns how many bytes were written.
                Err(error) if error.kind() == ErrorKind::WouldBlock && written > 0 => break,
                Err(error) => return Err(because("failed to write to file", error)),
                Ok(_) => break,
            }
        }
        Ok(qga::GuestFileWrite::new(written as i64, false))
    }

    /// Moves to another position in a file.
    pub(crate) fn seek(
        &mut self,
        handle: i64,
        offset: i64,
        whence: &qga::GuestFileWhence,
    ) -> Result<qga::GuestFileSeek, CommandError> {
        use qga::{GuestFileWhence::*, QgaSeek};

        let mut file = self.find(handle)?;
        let place = match whence {
            // The system interprets the bits as a signed number again, and refuses negative ones.
            Name(QgaSeek::Set) | Value(0) => SeekFrom::Start(offset.cast_unsigned()),
            Name(QgaSeek::Cur) | Value(1) => SeekFrom::Current(offset),
            Name(QgaSeek::End) | Value(2) => SeekFrom::End(offset),
            Value(code) => return Err(CommandError::generic(format!("invalid whence code {code}"))),
            _ => return Err(CommandError::generic("invalid whence code")),
        };
        let position = file.seek(place).map_err(|error| because("failed to seek file", error))?;
        Ok(qga::GuestFileSeek::new(position.cast_signed(), false))
    }

    /// Only checks the handle, because written bytes are never buffered.
    pub(crate) fn flush(&mut self, handle: i64) -> Result<(), CommandError> {
        self.find(handle).map(drop)
    }

    fn find(&self, handle: i64) -> Result<&File, CommandError> {
        self.0.get(&handle).ok_or_else(|| not_found(handle))
    }
}

fn not_found(handle: i64) -> CommandError {
    CommandError::generic(format!("handle '{handle}' has not been found"))
}

fn invalid_count(count: i64) -> CommandError {
    CommandError::generic(format!("value '{count}' is invalid for argument count"))
}

/// Returns the flags for a mode of `fopen`. They keep a terminal from becoming the agent's controlling terminal, and
/// open, read and write from blocking.
fn flags(mode: &str) -> Option<OFlags> {
    let creating = OFlags::CREATE;
    let flags = match mode {
        "r" | "rb" => OFlags::RDONLY,
        "w" | "wb" => OFlags::WRONLY | creating | OFlags::TRUNC,
        "a" | "ab" => OFlags::WRONLY | creating | OFlags::APPEND,
        "r+" | "rb+" | "r+b" => OFlags::RDWR,
        "w+" | "wb+" | "w+b" => OFlags::RDWR | creating | OFlags::TRUNC,
        "a+" | "ab+" | "a+b" => OFlags::RDWR | creating | OFlags::APPEND,
        _ => return None,
    };
    Some(flags | OFlags::NOCTTY | OFlags::NONBLOCK | OFlags::CLOEXEC)
}

/// Opens a file. The mode of a new file is set, so this must find out whether the file is new.
fn open_or_create(path: &str, flags: OFlags) -> io::Result<File> {
    if flags.contains(OFlags::CREATE) {
        match open(path, flags | OFlags::EXCL, Mode::empty()) {
            Ok(file) => {
                fchmod(&file, NEW_FILE)?;
                return Ok(file.into());
            }
            Err(Errno::EXIST) => {}
            Err(error) => return Err(error.into()),
        }
    }
    Ok(open(path, flags - OFlags::CREATE, Mode::empty())?.into())
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::os::unix::fs::PermissionsExt as _;
    use std::path::PathBuf;

    use rustix::fs::{CWD, FileType, mknodat};

    use super::*;

    struct Fixture {
        dir: tempfile::TempDir,
        state: State,
        files: Files,
    }

    impl Fixture {
        fn new() -> Self {
            let dir = tempfile::tempdir().unwrap();
            let state = State::load(dir.path()).unwrap();
            Self { dir, state, files: Files::default() }
        }

        fn path(&self, name: &str) -> PathBuf {
            self.dir.path().join(name)
        }

        fn open(&mut self, name: &str, mode: &str) -> Result<i64, String> {
            let path = self.path(name);
            self.files.open(path.to_str().unwrap(), mode, &mut self.state).map_err(|error| error.desc)
        }

        fn read(&mut self, handle: i64, count: impl Into<Option<i64>>) -> Result<(Vec<u8>, bool), String> {
            let read = self.files.read(handle, count.into()).map_err(|error| error.desc)?;
            assert_eq!(read.count, read.buf_b64.len() as i64);
            Ok((read.buf_b64.into(), read.eof))
        }

        fn write(&mut self, handle: i64, bytes: &[u8], count: Option<i64>) -> Result<i64, String> {
            let mut command = command::GuestFileWrite::new(handle, bytes);
            command.count = count;
            self.files.write(&command).map(|written| written.count).map_err(|error| error.desc)
        }

        fn seek(&mut self, handle: i64, offset: i64, whence: impl Into<qga::GuestFileWhence>) -> Result<i64, String> {
            let sought = self.files.seek(handle, offset, &whence.into());
            sought.map(|sought| sought.position).map_err(|error| error.desc)
        }
    }

    #[test]
    fn written_and_read() {
        let mut f = Fixture::new();
        let handle = f.open("x", "w+").unwrap();
        assert_eq!(handle, 1000);
        assert_eq!(fs::metadata(f.path("x")).unwrap().permissions().mode() & 0o777, 0o666);
        assert_eq!(f.write(handle, b"hello world", None), Ok(11));
        assert_eq!(f.write(handle, b"hello world", Some(5)), Ok(5));
        let invalid = |count| Err(format!("value '{count}' is invalid for argument count"));
        assert_eq!(f.write(handle, b"hello world", Some(12)), invalid(12));
        assert_eq!(f.write(handle, b"hello world", Some(-1)), invalid(-1));
        assert_eq!(f.read(handle, None), Ok((vec![], true)));
        assert_eq!(f.seek(handle, 0, qga::QgaSeek::Set), Ok(0));
        assert_eq!(f.read(handle, 16), Ok((b"hello worldhello".to_vec(), false)));
        assert_eq!(f.read(handle, 1), Ok((vec![], true)));
        assert_eq!(f.read(handle, 0), Ok((vec![], false)));
        f.files.flush(handle).unwrap();
        f.files.close(handle).unwrap();
        assert_eq!(f.files.close(handle).unwrap_err().desc, "handle '1000' has not been found");
        assert_eq!(f.files.flush(handle).unwrap_err().desc, "handle '1000' has not been found");
        assert_eq!(f.open("x", "a+"), Ok(1001));
        assert_eq!(f.write(1001, b"!", None), Ok(1));
        assert_eq!(fs::read(f.path("x")).unwrap(), b"hello worldhello!");
    }

    #[test]
    fn places() {
        let mut f = Fixture::new();
        fs::write(f.path("x"), "0123456789").unwrap();
        let handle = f.open("x", "r").unwrap();
        assert_eq!(f.seek(handle, -3, 2), Ok(7));
        assert_eq!(f.seek(handle, 2, 1), Ok(9));
        assert_eq!(f.seek(handle, 4, 0), Ok(4));
        assert_eq!(f.seek(handle, -1, qga::QgaSeek::Set), Err("failed to seek file: Invalid argument".to_owned()));
        assert_eq!(f.seek(handle, -20, qga::QgaSeek::End), Err("failed to seek file: Invalid argument".to_owned()));
        assert_eq!(f.seek(handle, 0, 7), Err("invalid whence code 7".to_owned()));
        assert_eq!(f.read(handle, None), Ok((b"456789".to_vec(), true)));
    }

    #[test]
    fn refused() {
        let mut f = Fixture::new();
        let path = f.path("none").display().to_string();
        let missing = format!("failed to open file '{path}' (mode: 'r'): No such file or directory");
        assert_eq!(f.open("none", "r"), Err(missing));
        assert_eq!(f.open("none", "q"), Err("invalid file open mode 'q'".to_owned()));
        assert!(f.open("", "w").unwrap_err().ends_with(": Is a directory"));
        assert!(f.files.open("a\0b", "r", &mut f.state).is_err());
        fs::write(f.path("x"), "x").unwrap();
        let (reader, writer, dir) = (f.open("x", "r").unwrap(), f.open("x", "a").unwrap(), f.open("", "r").unwrap());
        assert_eq!(f.write(reader, b"x", None), Err("failed to write to file: Bad file descriptor".to_owned()));
        assert_eq!(f.read(writer, None), Err("failed to read file: Bad file descriptor".to_owned()));
        assert_eq!(f.read(dir, None), Err("failed to read file: Is a directory".to_owned()));
        for count in [-1, MAX_COUNT + 1, i64::MIN, i64::MAX] {
            let invalid = format!("value '{count}' is invalid for argument count");
            assert_eq!(f.read(reader, count), Err(invalid));
        }
    }

    #[test]
    fn as_much_as_48_mebibytes() {
        let mut f = Fixture::new();
        let file = File::create(f.path("x")).unwrap();
        file.set_len(MAX_COUNT.cast_unsigned() + 1).unwrap();
        let handle = f.open("x", "r").unwrap();
        let (bytes, eof) = f.read(handle, MAX_COUNT).unwrap();
        assert_eq!((bytes.len() as i64, eof), (MAX_COUNT, false));
        assert_eq!(f.read(handle, MAX_COUNT), Ok((vec![0], true)));
    }

    /// A pipe whose other end is not open must not keep the agent waiting.
    #[test]
    fn pipes_do_not_block() {
        let mut f = Fixture::new();
        let path = f.path("pipe");
        mknodat(CWD, &path, FileType::Fifo, Mode::from_raw_mode(0o600), 0).unwrap();
        assert!(f.open("pipe", "w").unwrap_err().ends_with(": No such device or address"));
        let reader = f.open("pipe", "r").unwrap();
        assert_eq!(f.read(reader, None), Ok((vec![], true)));
        let writer = f.open("pipe", "w").unwrap();
        let busy = |what: &str| Err(format!("failed to {what}: Resource temporarily unavailable"));
        assert_eq!(f.read(reader, None), busy("read file").map(|()| (vec![], false)));
        assert_eq!(f.write(writer, b"abc", None), Ok(3));
        assert_eq!(f.read(reader, None), Ok((b"abc".to_vec(), false)));
        assert_eq!(f.seek(reader, 0, 0), Err("failed to seek file: Illegal seek".to_owned()));
        let written = f.write(writer, &vec![0; 1 << 20], None).unwrap();
        assert!(written > 0 && written < 1 << 20);
        assert_eq!(f.write(writer, b"more", None), busy("write to file").map(|()| 0));
    }
}
