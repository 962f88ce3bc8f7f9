//! The configuration, from the file and then from the command line.

use std::fmt;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, anyhow, bail};
use clap::ValueEnum;

use crate::keyfile::KeyFile;
use crate::options::{FreezeMode, Method, Options, name_of};

/// The only group of the file.
const GROUP: &str = "general";
/// The keys of the group, in the order in which they are printed. Other agents may have other keys.
const KEYS: [&str; 12] = [
    "daemon",
    "method",
    "path",
    "logfile",
    "pidfile",
    "statedir",
    "verbose",
    "retry-path",
    "block-rpcs",
    "allow-rpcs",
    "freeze",
    "dry-run",
];

/// The configuration of the agent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Config {
    pub(crate) daemon: bool,
    pub(crate) method: Method,
    pub(crate) path: String,
    pub(crate) logfile: Option<PathBuf>,
    pub(crate) pidfile: PathBuf,
    pub(crate) statedir: PathBuf,
    pub(crate) verbose: bool,
    pub(crate) retry_path: bool,
    pub(crate) block: Vec<String>,
    pub(crate) allow: Vec<String>,
    pub(crate) freeze: FreezeMode,
    pub(crate) dry_run: bool,
    /// Keys of the file that this agent does not know.
    pub(crate) unknown: Vec<String>,
}

impl Config {
    /// Reads the file that the options or the environment name. Options override its values.
    pub(crate) fn load(options: &Options) -> Result<Self> {
        let (file, required) = match &options.config {
            Some(file) => (file.clone(), true),
            None => (std::env::var_os("QGA_CONF").unwrap_or("/etc/qemu/qemu-ga.conf".into()).into(), false),
        };
        let text = match std::fs::read_to_string(&file) {
            Err(error) if error.kind() == ErrorKind::NotFound && !required => String::new(),
            read => read.with_context(|| loading(&file))?,
        };
        let keys = KeyFile::parse(&text).with_context(|| loading(&file))?;
        Self::merge(&keys, options)
    }

    fn merge(keys: &KeyFile, options: &Options) -> Result<Self> {
        let text = |key| keys.string(GROUP, key);
        let file = |key, option: &Option<PathBuf>| anyhow::Ok(option.clone().or(text(key)?.map(PathBuf::from)));
        let flag = |key, option: bool| anyhow::Ok(option || keys.boolean(GROUP, key)?.unwrap_or(false));
        let list = |key, option: &[String]| {
            let written = text(key)?.unwrap_or_default();
            let names = written.split(',').map(str::to_owned).chain(option.iter().cloned());
            anyhow::Ok(names.filter(|name| !name.is_empty()).collect())
        };

        let method = option(text("method")?, options.method, "unsupported channel method/type")?;
        let path = match (options.path.clone().or(text("path")?), method) {
            (Some(path), _) => path,
            (None, Method::VirtioSerial) => "/dev/virtio-ports/org.qemu.guest_agent.0".to_owned(),
            (None, Method::IsaSerial) => "/dev/ttyS0".to_owned(),
            (None, Method::UnixListen | Method::VsockListen) => bail!("must specify a path for this channel"),
        };
        Ok(Self {
            daemon: flag("daemon", options.daemonize)?,
            method,
            path,
            logfile: file("logfile", &options.logfile)?,
            pidfile: file("pidfile", &options.pidfile)?.unwrap_or_else(|| "/var/run/qemu-ga.pid".into()),
            statedir: file("statedir", &options.statedir)?.unwrap_or_else(|| "/var/run".into()),
            verbose: flag("verbose", options.verbose)?,
            retry_path: flag("retry-path", options.retry_path)?,
            block: list("block-rpcs", &options.block_rpcs)?,
            allow: list("allow-rpcs", &options.allow_rpcs)?,
            freeze: option(text("freeze")?, options.freeze, "no way to freeze")?,
            dry_run: flag("dry-run", options.dry_run)?,
            unknown: keys.keys(GROUP).filter(|key| !KEYS.contains(key)).map(str::to_owned).collect(),
        })
    }

    /// Makes every path independent of the current folder, which a daemon leaves.
    pub(crate) fn make_absolute(&mut self) -> std::io::Result<()> {
        for path in [&mut self.pidfile, &mut self.statedir].into_iter().chain(&mut self.logfile) {
            *path = std::path::absolute(&*path)?;
        }
        // An address that begins with `@` is not a path.
        if self.method == Method::UnixListen && !self.path.starts_with('@') {
            self.path = std::path::absolute(&self.path)?.to_string_lossy().into_owned();
        }
        Ok(())
    }
}

/// Returns a value from the command line, or else from the file, or else the default.
fn option<T: ValueEnum + Default>(written: Option<String>, option: Option<T>, otherwise: &str) -> Result<T> {
    match (option, written) {
        (Some(choice), _) => Ok(choice),
        (None, Some(name)) => T::from_str(&name, false).map_err(|_| anyhow!("{otherwise}: {name}")),
        (None, None) => Ok(T::default()),
    }
}

fn loading(file: &Path) -> String {
    format!("error loading configuration from path: {}", file.display())
}

/// Writes the configuration in the format of the file.
impl fmt::Display for Config {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = |path: &Path| path.to_string_lossy().into_owned();
        let mut keys = KeyFile::default();
        keys.set(GROUP, "daemon", self.daemon);
        keys.set(GROUP, "method", name_of(self.method));
        keys.set_string(GROUP, "path", &self.path);
        if let Some(logfile) = &self.logfile {
            keys.set_string(GROUP, "logfile", &path(logfile));
        }
        keys.set_string(GROUP, "pidfile", &path(&self.pidfile));
        keys.set_string(GROUP, "statedir", &path(&self.statedir));
        keys.set(GROUP, "verbose", self.verbose);
        keys.set(GROUP, "retry-path", self.retry_path);
        keys.set_string(GROUP, "block-rpcs", &self.block.join(","));
        keys.set_string(GROUP, "allow-rpcs", &self.allow.join(","));
        // Only this agent has these keys. They are written only if they differ from the default.
        if self.freeze != FreezeMode::default() {
            keys.set(GROUP, "freeze", name_of(self.freeze));
        }
        if self.dry_run {
            keys.set(GROUP, "dry-run", true);
        }
        keys.fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn merge(text: &str, options: &Options) -> Result<Config> {
        Config::merge(&KeyFile::parse(text)?, options)
    }

    #[test]
    fn defaults() {
        assert_eq!(
            merge("", &Options::default()).unwrap().to_string(),
            "[general]\ndaemon=false\nmethod=virtio-serial\npath=/dev/virtio-ports/org.qemu.guest_agent.0\n\
             pidfile=/var/run/qemu-ga.pid\nstatedir=/var/run\nverbose=false\nretry-path=false\nblock-rpcs=\nallow-rpcs=\n",
        );
        let serial = Options { method: Some(Method::IsaSerial), ..Options::default() };
        assert_eq!(merge("", &serial).unwrap().path, "/dev/ttyS0");
    }

    #[test]
    fn options_win_and_lists_add_up() {
        let text = "[general]\nmethod=isa-serial\npath=/a\\sb\nverbose=1\nblock-rpcs=x,y,\nfsfreeze-hook=/h\n";
        let options =
            Options { method: Some(Method::UnixListen), block_rpcs: vec!["z".to_owned()], ..Options::default() };
        let config = merge(text, &options).unwrap();
        assert_eq!(config.method, Method::UnixListen);
        assert_eq!(config.path, "/a b");
        assert!(config.verbose);
        assert_eq!(config.block, ["x", "y", "z"]);
        assert_eq!(config.unknown, ["fsfreeze-hook"]);
    }

    #[test]
    fn round_trip() {
        let text = "[general]\ndaemon=true\nmethod=vsock-listen\npath=3:1024\nlogfile=/a\\\\b\nfreeze=pretend\ndry-run=1\n\
                    allow-rpcs=guest-ping,guest-info\n";
        let config = merge(text, &Options::default()).unwrap();
        assert_eq!(merge(&config.to_string(), &Options::default()).unwrap(), config);
    }

    #[test]
    fn refused() {
        let error = |text| format!("{:#}", merge(text, &Options::default()).unwrap_err());
        assert_eq!(error("[general]\nmethod=foo\n"), "unsupported channel method/type: foo");
        assert_eq!(error("[general]\nmethod=unix-listen\n"), "must specify a path for this channel");
        assert_eq!(error("[general]\ndaemon=maybe\n"), "key `daemon`: `maybe` is not a boolean");
        let missing = Options { config: Some("/nonexistent".into()), ..Options::default() };
        assert!(Config::load(&missing).is_err());
    }
}
