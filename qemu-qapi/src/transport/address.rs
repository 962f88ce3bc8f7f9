//! Addresses of monitors and agents, as QEMU's users write them.

use std::fmt;
use std::path::{Path, PathBuf};
use std::str::FromStr;

/// The address of a server.
///
/// It is written as in QEMU's options. Further parts of an option (`,server=on,wait=off`) are ignored:
///
/// ```
/// use qemu_qapi::Address;
/// let address: Address = "unix:/run/vm/qmp.sock,server=on,wait=off".parse()?;
/// assert_eq!(address, Address::Unix("/run/vm/qmp.sock".into()));
/// assert_eq!("tcp:[::1]:4444".parse::<Address>()?, Address::Tcp { host: "::1".into(), port: 4444 });
/// assert_eq!("vsock:3:1024".parse::<Address>()?, Address::Vsock { cid: 3, port: 1024 });
/// assert_eq!("fd:3".parse::<Address>()?, Address::Fd(3));
/// assert_eq!("/dev/ttyS0".parse::<Address>()?, Address::Path("/dev/ttyS0".into()));
/// # Ok::<(), qemu_qapi::ParseAddressError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Address {
    /// `unix:PATH`: a Unix socket. On Linux a path that begins with `@` is in the abstract namespace.
    Unix(PathBuf),
    /// `tcp:HOST:PORT`. An IPv6 address is in brackets. An empty host is `localhost`.
    Tcp {
        /// Name or IP address.
        host: String,
        /// 1 to 65535, or 0 to listen on any free port.
        port: u16,
    },
    /// `vsock:CID:PORT`.
    Vsock {
        /// The context identifier; 2 is the host's.
        cid: u32,
        /// The port.
        port: u32,
    },
    /// `fd:NUMBER`: a file descriptor that this process has inherited.
    Fd(u32),
    /// `file:PATH` (or `pipe:`, `serial:`, `device:`): a character device, such as a port of
    /// virtio-serial or a serial line.
    Device(PathBuf),
    /// `PATH`: a character device if there is one at that path, and a Unix socket otherwise.
    Path(PathBuf),
}

/// The error of a text that cannot be parsed as an address.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{text}` is not an address: {why}")]
pub struct ParseAddressError {
    text: String,
    why: &'static str,
}

impl ParseAddressError {
    /// The text.
    pub fn text(&self) -> &str {
        &self.text
    }
}

impl FromStr for Address {
    type Err = ParseAddressError;

    fn from_str(text: &str) -> Result<Self, ParseAddressError> {
        let error = |why| ParseAddressError { text: text.to_owned(), why };
        let (scheme, rest) = match text.split_once(':') {
            Some((scheme, rest)) if !scheme.contains('/') => (scheme, rest),
            _ if text.is_empty() => return Err(error("it is empty")),
            _ => return Ok(Self::Path(text.into())),
        };
        // `,,` is a comma in QEMU's options.
        let rest = rest.replace(",,", "\0");
        let rest = rest.split(',').next().unwrap_or_default().replace('\0', ",");
        let path = || if rest.is_empty() { Err(error("it has no path")) } else { Ok(PathBuf::from(&rest)) };
        match scheme {
            "unix" => path().map(Self::Unix),
            "file" | "pipe" | "serial" | "device" => path().map(Self::Device),
            "tcp" => {
                let (host, port) = rest.rsplit_once(':').ok_or_else(|| error("a port is missing"))?;
                let host = host.strip_prefix('[').and_then(|host| host.strip_suffix(']')).unwrap_or(host);
                let host = if host.is_empty() { "localhost" } else { host };
                let port = port.parse().map_err(|_| error("the port is not one of 0 to 65535"))?;
                Ok(Self::Tcp { host: host.to_owned(), port })
            }
            "vsock" => {
                let (cid, port) = rest.split_once(':').ok_or_else(|| error("a port is missing"))?;
                let cid = cid.parse().map_err(|_| error("the context is not a number of 32 bits"))?;
                let port = port.parse().map_err(|_| error("the port is not a number of 32 bits"))?;
                Ok(Self::Vsock { cid, port })
            }
            "fd" => rest.parse().map(Self::Fd).map_err(|_| error("the file descriptor is not a number")),
            _ => Err(error("it is not a path, and does not begin with unix:, tcp:, vsock:, fd: or file:")),
        }
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unix(path) => write!(f, "unix:{}", path.display()),
            Self::Tcp { host, port } if host.contains(':') => write!(f, "tcp:[{host}]:{port}"),
            Self::Tcp { host, port } => write!(f, "tcp:{host}:{port}"),
            Self::Vsock { cid, port } => write!(f, "vsock:{cid}:{port}"),
            Self::Fd(number) => write!(f, "fd:{number}"),
            Self::Device(path) => write!(f, "file:{}", path.display()),
            Self::Path(path) => write!(f, "{}", path.display()),
        }
    }
}

/// A value that can be converted to an address: text as users write it, or a path.
pub trait ToAddress {
    /// The address.
    ///
    /// # Errors
    /// If the text cannot be parsed.
    fn to_address(&self) -> Result<Address, ParseAddressError>;
}

impl ToAddress for str {
    fn to_address(&self) -> Result<Address, ParseAddressError> {
        self.parse()
    }
}

impl ToAddress for String {
    fn to_address(&self) -> Result<Address, ParseAddressError> {
        self.parse()
    }
}

impl ToAddress for Path {
    fn to_address(&self) -> Result<Address, ParseAddressError> {
        Ok(Address::Path(self.to_owned()))
    }
}

impl ToAddress for PathBuf {
    fn to_address(&self) -> Result<Address, ParseAddressError> {
        Ok(Address::Path(self.clone()))
    }
}

impl ToAddress for Address {
    fn to_address(&self) -> Result<Address, ParseAddressError> {
        Ok(self.clone())
    }
}

impl<T: ToAddress + ?Sized> ToAddress for &T {
    fn to_address(&self) -> Result<Address, ParseAddressError> {
        (**self).to_address()
    }
}

#[cfg(test)]
mod tests {
    use super::Address;

    #[test]
    fn addresses_read_and_written() {
        for (text, written) in [
            ("unix:/a,,b,server=off", "unix:/a,b"),
            ("tcp::4444,nodelay=on", "tcp:localhost:4444"),
            ("tcp:[::1]:1", "tcp:[::1]:1"),
            ("tcp:example:65535", "tcp:example:65535"),
            ("vsock:2:1", "vsock:2:1"),
            ("fd:3", "fd:3"),
            ("file:/dev/ttyS0", "file:/dev/ttyS0"),
            ("./a:b", "./a:b"),
            ("qmp.sock", "qmp.sock"),
        ] {
            assert_eq!(text.parse::<Address>().expect(text).to_string(), written);
        }
        for text in ["", "unix:", "tcp:4444", "tcp:a:65536", "vsock:1", "vsock:x:1", "fd:-1", "http:x"] {
            text.parse::<Address>().expect_err(text);
        }
    }
}
