// Generated as `qmp` from schemas/qapi/audio.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Types, commands and events of `schemas/qapi/audio.json`.

#[allow(unused_imports)] // not every module needs types of others
use super::*;
use crate::Extra;
use crate::wire::{enumeration, record, union};

/// The struct `AudiodevPerDirectionOptions`, since QEMU 4.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,AudiodevPerDirectionOptions)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AudiodevPerDirectionOptions {
    /// Member `mixing-engine`, since QEMU 4.2.
    #[doc(alias = "mixing-engine")]
    pub mixing_engine: Option<bool>,
    /// Member `fixed-settings`.
    #[doc(alias = "fixed-settings")]
    pub fixed_settings: Option<bool>,
    /// Member `frequency`.
    pub frequency: Option<u32>,
    /// Member `channels`.
    pub channels: Option<u32>,
    /// Member `voices`.
    pub voices: Option<u32>,
    /// Member `format`.
    pub format: Option<AudioFormat>,
    /// Member `buffer-length`.
    #[doc(alias = "buffer-length")]
    pub buffer_length: Option<u32>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl AudiodevPerDirectionOptions {
    /// With no member set.
    #[inline]
    pub fn new() -> Self {
        Self {
            mixing_engine: None,
            fixed_settings: None,
            frequency: None,
            channels: None,
            voices: None,
            format: None,
            buffer_length: None,
            extra: Extra::default(),
        }
    }

    /// Sets `mixing-engine`.
    #[must_use]
    #[inline]
    pub fn mixing_engine(mut self, mixing_engine: bool) -> Self {
        self.mixing_engine = Some(mixing_engine);
        self
    }

    /// Sets `fixed-settings`.
    #[must_use]
    #[inline]
    pub fn fixed_settings(mut self, fixed_settings: bool) -> Self {
        self.fixed_settings = Some(fixed_settings);
        self
    }

    /// Sets `frequency`.
    #[must_use]
    #[inline]
    pub fn frequency(mut self, frequency: u32) -> Self {
        self.frequency = Some(frequency);
        self
    }

    /// Sets `channels`.
    #[must_use]
    #[inline]
    pub fn channels(mut self, channels: u32) -> Self {
        self.channels = Some(channels);
        self
    }

    /// Sets `voices`.
    #[must_use]
    #[inline]
    pub fn voices(mut self, voices: u32) -> Self {
        self.voices = Some(voices);
        self
    }

    /// Sets `format`.
    #[must_use]
    pub fn format(mut self, format: impl Into<AudioFormat>) -> Self {
        self.format = Some(format.into());
        self
    }

    /// Sets `buffer-length`.
    #[must_use]
    #[inline]
    pub fn buffer_length(mut self, buffer_length: u32) -> Self {
        self.buffer_length = Some(buffer_length);
        self
    }
}

record! { received AudiodevPerDirectionOptions {
    mixing_engine: "mixing-engine" optional,
    fixed_settings: "fixed-settings" optional,
    frequency: "frequency" optional,
    channels: "channels" optional,
    voices: "voices" optional,
    format: "format" optional,
    buffer_length: "buffer-length" optional,
} extra }

/// The struct `AudiodevGenericOptions`, since QEMU 4.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,AudiodevGenericOptions)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AudiodevGenericOptions {
    /// Member `in`.
    pub r#in: Option<AudiodevPerDirectionOptions>,
    /// Member `out`.
    pub out: Option<AudiodevPerDirectionOptions>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl AudiodevGenericOptions {
    /// With no member set.
    #[inline]
    pub fn new() -> Self {
        Self { r#in: None, out: None, extra: Extra::default() }
    }

    /// Sets `in`.
    #[must_use]
    pub fn r#in(mut self, r#in: impl Into<AudiodevPerDirectionOptions>) -> Self {
        self.r#in = Some(r#in.into());
        self
    }

    /// Sets `out`.
    #[must_use]
    pub fn out(mut self, out: impl Into<AudiodevPerDirectionOptions>) -> Self {
        self.out = Some(out.into());
        self
    }
}

record! { received AudiodevGenericOptions {
    r#in: "in" optional,
    out: "out" optional,
} extra }

/// The struct `AudiodevDBusOptions`, since QEMU 10.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,AudiodevDBusOptions)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AudiodevDBusOptions {
    /// Member `in`.
    pub r#in: Option<AudiodevPerDirectionOptions>,
    /// Member `out`.
    pub out: Option<AudiodevPerDirectionOptions>,
    /// Member `nsamples`.
    pub nsamples: Option<u32>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl AudiodevDBusOptions {
    /// With no member set.
    #[inline]
    pub fn new() -> Self {
        Self { r#in: None, out: None, nsamples: None, extra: Extra::default() }
    }

    /// Sets `in`.
    #[must_use]
    pub fn r#in(mut self, r#in: impl Into<AudiodevPerDirectionOptions>) -> Self {
        self.r#in = Some(r#in.into());
        self
    }

    /// Sets `out`.
    #[must_use]
    pub fn out(mut self, out: impl Into<AudiodevPerDirectionOptions>) -> Self {
        self.out = Some(out.into());
        self
    }

    /// Sets `nsamples`.
    #[must_use]
    #[inline]
    pub fn nsamples(mut self, nsamples: u32) -> Self {
        self.nsamples = Some(nsamples);
        self
    }
}

record! { received AudiodevDBusOptions {
    r#in: "in" optional,
    out: "out" optional,
    nsamples: "nsamples" optional,
} extra }

/// The struct `AudiodevAlsaPerDirectionOptions`, since QEMU 4.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,AudiodevAlsaPerDirectionOptions)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AudiodevAlsaPerDirectionOptions {
    /// Member `mixing-engine`, since QEMU 4.2.
    #[doc(alias = "mixing-engine")]
    pub mixing_engine: Option<bool>,
    /// Member `fixed-settings`.
    #[doc(alias = "fixed-settings")]
    pub fixed_settings: Option<bool>,
    /// Member `frequency`.
    pub frequency: Option<u32>,
    /// Member `channels`.
    pub channels: Option<u32>,
    /// Member `voices`.
    pub voices: Option<u32>,
    /// Member `format`.
    pub format: Option<AudioFormat>,
    /// Member `buffer-length`.
    #[doc(alias = "buffer-length")]
    pub buffer_length: Option<u32>,
    /// Member `dev`.
    pub dev: Option<String>,
    /// Member `period-length`.
    #[doc(alias = "period-length")]
    pub period_length: Option<u32>,
    /// Member `try-poll`.
    #[doc(alias = "try-poll")]
    pub try_poll: Option<bool>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl AudiodevAlsaPerDirectionOptions {
    /// With no member set.
    #[inline]
    pub fn new() -> Self {
        Self {
            mixing_engine: None,
            fixed_settings: None,
            frequency: None,
            channels: None,
            voices: None,
            format: None,
            buffer_length: None,
            dev: None,
            period_length: None,
            try_poll: None,
            extra: Extra::default(),
        }
    }

    /// Sets `mixing-engine`.
    #[must_use]
    #[inline]
    pub fn mixing_engine(mut self, mixing_engine: bool) -> Self {
        self.mixing_engine = Some(mixing_engine);
        self
    }

    /// Sets `fixed-settings`.
    #[must_use]
    #[inline]
    pub fn fixed_settings(mut self, fixed_settings: bool) -> Self {
        self.fixed_settings = Some(fixed_settings);
        self
    }

    /// Sets `frequency`.
    #[must_use]
    #[inline]
    pub fn frequency(mut self, frequency: u32) -> Self {
        self.frequency = Some(frequency);
        self
    }

    /// Sets `channels`.
    #[must_use]
    #[inline]
    pub fn channels(mut self, channels: u32) -> Self {
        self.channels = Some(channels);
        self
    }

    /// Sets `voices`.
    #[must_use]
    #[inline]
    pub fn voices(mut self, voices: u32) -> Self {
        self.voices = Some(voices);
        self
    }

    /// Sets `format`.
    #[must_use]
    pub fn format(mut self, format: impl Into<AudioFormat>) -> Self {
        self.format = Some(format.into());
        self
    }

    /// Sets `buffer-length`.
    #[must_use]
    #[inline]
    pub fn buffer_length(mut self, buffer_length: u32) -> Self {
        self.buffer_length = Some(buffer_length);
        self
    }

    /// Sets `dev`.
    #[must_use]
    pub fn dev(mut self, dev: impl Into<String>) -> Self {
        self.dev = Some(dev.into());
        self
    }

    /// Sets `period-length`.
    #[must_use]
    #[inline]
    pub fn period_length(mut self, period_length: u32) -> Self {
        self.period_length = Some(period_length);
        self
    }

    /// Sets `try-poll`.
    #[must_use]
    #[inline]
    pub fn try_poll(mut self, try_poll: bool) -> Self {
        self.try_poll = Some(try_poll);
        self
    }
}

record! { received AudiodevAlsaPerDirectionOptions {
    mixing_engine: "mixing-engine" optional,
    fixed_settings: "fixed-settings" optional,
    frequency: "frequency" optional,
    channels: "channels" optional,
    voices: "voices" optional,
    format: "format" optional,
    buffer_length: "buffer-length" optional,
    dev: "dev" optional,
    period_length: "period-length" optional,
    try_poll: "try-poll" optional,
} extra }

/// The struct `AudiodevAlsaOptions`, since QEMU 4.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,AudiodevAlsaOptions)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AudiodevAlsaOptions {
    /// Member `in`.
    pub r#in: Option<AudiodevAlsaPerDirectionOptions>,
    /// Member `out`.
    pub out: Option<AudiodevAlsaPerDirectionOptions>,
    /// Member `threshold`.
    pub threshold: Option<u32>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl AudiodevAlsaOptions {
    /// With no member set.
    #[inline]
    pub fn new() -> Self {
        Self { r#in: None, out: None, threshold: None, extra: Extra::default() }
    }

    /// Sets `in`.
    #[must_use]
    pub fn r#in(mut self, r#in: impl Into<AudiodevAlsaPerDirectionOptions>) -> Self {
        self.r#in = Some(r#in.into());
        self
    }

    /// Sets `out`.
    #[must_use]
    pub fn out(mut self, out: impl Into<AudiodevAlsaPerDirectionOptions>) -> Self {
        self.out = Some(out.into());
        self
    }

    /// Sets `threshold`.
    #[must_use]
    #[inline]
    pub fn threshold(mut self, threshold: u32) -> Self {
        self.threshold = Some(threshold);
        self
    }
}

record! { received AudiodevAlsaOptions {
    r#in: "in" optional,
    out: "out" optional,
    threshold: "threshold" optional,
} extra }

/// The struct `AudiodevSndioOptions`, since QEMU 7.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,AudiodevSndioOptions)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AudiodevSndioOptions {
    /// Member `in`.
    pub r#in: Option<AudiodevPerDirectionOptions>,
    /// Member `out`.
    pub out: Option<AudiodevPerDirectionOptions>,
    /// Member `dev`.
    pub dev: Option<String>,
    /// Member `latency`.
    pub latency: Option<u32>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl AudiodevSndioOptions {
    /// With no member set.
    #[inline]
    pub fn new() -> Self {
        Self { r#in: None, out: None, dev: None, latency: None, extra: Extra::default() }
    }

    /// Sets `in`.
    #[must_use]
    pub fn r#in(mut self, r#in: impl Into<AudiodevPerDirectionOptions>) -> Self {
        self.r#in = Some(r#in.into());
        self
    }

    /// Sets `out`.
    #[must_use]
    pub fn out(mut self, out: impl Into<AudiodevPerDirectionOptions>) -> Self {
        self.out = Some(out.into());
        self
    }

    /// Sets `dev`.
    #[must_use]
    pub fn dev(mut self, dev: impl Into<String>) -> Self {
        self.dev = Some(dev.into());
        self
    }

    /// Sets `latency`.
    #[must_use]
    #[inline]
    pub fn latency(mut self, latency: u32) -> Self {
        self.latency = Some(latency);
        self
    }
}

record! { received AudiodevSndioOptions {
    r#in: "in" optional,
    out: "out" optional,
    dev: "dev" optional,
    latency: "latency" optional,
} extra }

/// The struct `AudiodevCoreaudioPerDirectionOptions`, since QEMU 4.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,AudiodevCoreaudioPerDirectionOptions)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AudiodevCoreaudioPerDirectionOptions {
    /// Member `mixing-engine`, since QEMU 4.2.
    #[doc(alias = "mixing-engine")]
    pub mixing_engine: Option<bool>,
    /// Member `fixed-settings`.
    #[doc(alias = "fixed-settings")]
    pub fixed_settings: Option<bool>,
    /// Member `frequency`.
    pub frequency: Option<u32>,
    /// Member `channels`.
    pub channels: Option<u32>,
    /// Member `voices`.
    pub voices: Option<u32>,
    /// Member `format`.
    pub format: Option<AudioFormat>,
    /// Member `buffer-length`.
    #[doc(alias = "buffer-length")]
    pub buffer_length: Option<u32>,
    /// Member `buffer-count`.
    #[doc(alias = "buffer-count")]
    pub buffer_count: Option<u32>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl AudiodevCoreaudioPerDirectionOptions {
    /// With no member set.
    #[inline]
    pub fn new() -> Self {
        Self {
            mixing_engine: None,
            fixed_settings: None,
            frequency: None,
            channels: None,
            voices: None,
            format: None,
            buffer_length: None,
            buffer_count: None,
            extra: Extra::default(),
        }
    }

    /// Sets `mixing-engine`.
    #[must_use]
    #[inline]
    pub fn mixing_engine(mut self, mixing_engine: bool) -> Self {
        self.mixing_engine = Some(mixing_engine);
        self
    }

    /// Sets `fixed-settings`.
    #[must_use]
    #[inline]
    pub fn fixed_settings(mut self, fixed_settings: bool) -> Self {
        self.fixed_settings = Some(fixed_settings);
        self
    }

    /// Sets `frequency`.
    #[must_use]
    #[inline]
    pub fn frequency(mut self, frequency: u32) -> Self {
        self.frequency = Some(frequency);
        self
    }

    /// Sets `channels`.
    #[must_use]
    #[inline]
    pub fn channels(mut self, channels: u32) -> Self {
        self.channels = Some(channels);
        self
    }

    /// Sets `voices`.
    #[must_use]
    #[inline]
    pub fn voices(mut self, voices: u32) -> Self {
        self.voices = Some(voices);
        self
    }

    /// Sets `format`.
    #[must_use]
    pub fn format(mut self, format: impl Into<AudioFormat>) -> Self {
        self.format = Some(format.into());
        self
    }

    /// Sets `buffer-length`.
    #[must_use]
    #[inline]
    pub fn buffer_length(mut self, buffer_length: u32) -> Self {
        self.buffer_length = Some(buffer_length);
        self
    }

    /// Sets `buffer-count`.
    #[must_use]
    #[inline]
    pub fn buffer_count(mut self, buffer_count: u32) -> Self {
        self.buffer_count = Some(buffer_count);
        self
    }
}

record! { received AudiodevCoreaudioPerDirectionOptions {
    mixing_engine: "mixing-engine" optional,
    fixed_settings: "fixed-settings" optional,
    frequency: "frequency" optional,
    channels: "channels" optional,
    voices: "voices" optional,
    format: "format" optional,
    buffer_length: "buffer-length" optional,
    buffer_count: "buffer-count" optional,
} extra }

/// The struct `AudiodevCoreaudioOptions`, since QEMU 4.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,AudiodevCoreaudioOptions)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AudiodevCoreaudioOptions {
    /// Member `in`.
    pub r#in: Option<AudiodevCoreaudioPerDirectionOptions>,
    /// Member `out`.
    pub out: Option<AudiodevCoreaudioPerDirectionOptions>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl AudiodevCoreaudioOptions {
    /// With no member set.
    #[inline]
    pub fn new() -> Self {
        Self { r#in: None, out: None, extra: Extra::default() }
    }

    /// Sets `in`.
    #[must_use]
    pub fn r#in(mut self, r#in: impl Into<AudiodevCoreaudioPerDirectionOptions>) -> Self {
        self.r#in = Some(r#in.into());
        self
    }

    /// Sets `out`.
    #[must_use]
    pub fn out(mut self, out: impl Into<AudiodevCoreaudioPerDirectionOptions>) -> Self {
        self.out = Some(out.into());
        self
    }
}

record! { received AudiodevCoreaudioOptions {
    r#in: "in" optional,
    out: "out" optional,
} extra }

/// The struct `AudiodevDsoundOptions`, since QEMU 4.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,AudiodevDsoundOptions)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AudiodevDsoundOptions {
    /// Member `in`.
    pub r#in: Option<AudiodevPerDirectionOptions>,
    /// Member `out`.
    pub out: Option<AudiodevPerDirectionOptions>,
    /// Member `latency`.
    pub latency: Option<u32>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl AudiodevDsoundOptions {
    /// With no member set.
    #[inline]
    pub fn new() -> Self {
        Self { r#in: None, out: None, latency: None, extra: Extra::default() }
    }

    /// Sets `in`.
    #[must_use]
    pub fn r#in(mut self, r#in: impl Into<AudiodevPerDirectionOptions>) -> Self {
        self.r#in = Some(r#in.into());
        self
    }

    /// Sets `out`.
    #[must_use]
    pub fn out(mut self, out: impl Into<AudiodevPerDirectionOptions>) -> Self {
        self.out = Some(out.into());
        self
    }

    /// Sets `latency`.
    #[must_use]
    #[inline]
    pub fn latency(mut self, latency: u32) -> Self {
        self.latency = Some(latency);
        self
    }
}

record! { received AudiodevDsoundOptions {
    r#in: "in" optional,
    out: "out" optional,
    latency: "latency" optional,
} extra }

/// The struct `AudiodevJackPerDirectionOptions`, since QEMU 5.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,AudiodevJackPerDirectionOptions)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AudiodevJackPerDirectionOptions {
    /// Member `mixing-engine`, since QEMU 4.2.
    #[doc(alias = "mixing-engine")]
    pub mixing_engine: Option<bool>,
    /// Member `fixed-settings`.
    #[doc(alias = "fixed-settings")]
    pub fixed_settings: Option<bool>,
    /// Member `frequency`.
    pub frequency: Option<u32>,
    /// Member `channels`.
    pub channels: Option<u32>,
    /// Member `voices`.
    pub voices: Option<u32>,
    /// Member `format`.
    pub format: Option<AudioFormat>,
    /// Member `buffer-length`.
    #[doc(alias = "buffer-length")]
    pub buffer_length: Option<u32>,
    /// Member `server-name`.
    #[doc(alias = "server-name")]
    pub server_name: Option<String>,
    /// Member `client-name`.
    #[doc(alias = "client-name")]
    pub client_name: Option<String>,
    /// Member `connect-ports`.
    #[doc(alias = "connect-ports")]
    pub connect_ports: Option<String>,
    /// Member `start-server`.
    #[doc(alias = "start-server")]
    pub start_server: Option<bool>,
    /// Member `exact-name`.
    #[doc(alias = "exact-name")]
    pub exact_name: Option<bool>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl AudiodevJackPerDirectionOptions {
    /// With no member set.
    #[inline]
    pub fn new() -> Self {
        Self {
            mixing_engine: None,
            fixed_settings: None,
            frequency: None,
            channels: None,
            voices: None,
            format: None,
            buffer_length: None,
            server_name: None,
            client_name: None,
            connect_ports: None,
            start_server: None,
            exact_name: None,
            extra: Extra::default(),
        }
    }

    /// Sets `mixing-engine`.
    #[must_use]
    #[inline]
    pub fn mixing_engine(mut self, mixing_engine: bool) -> Self {
        self.mixing_engine = Some(mixing_engine);
        self
    }

    /// Sets `fixed-settings`.
    #[must_use]
    #[inline]
    pub fn fixed_settings(mut self, fixed_settings: bool) -> Self {
        self.fixed_settings = Some(fixed_settings);
        self
    }

    /// Sets `frequency`.
    #[must_use]
    #[inline]
    pub fn frequency(mut self, frequency: u32) -> Self {
        self.frequency = Some(frequency);
        self
    }

    /// Sets `channels`.
    #[must_use]
    #[inline]
    pub fn channels(mut self, channels: u32) -> Self {
        self.channels = Some(channels);
        self
    }

    /// Sets `voices`.
    #[must_use]
    #[inline]
    pub fn voices(mut self, voices: u32) -> Self {
        self.voices = Some(voices);
        self
    }

    /// Sets `format`.
    #[must_use]
    pub fn format(mut self, format: impl Into<AudioFormat>) -> Self {
        self.format = Some(format.into());
        self
    }

    /// Sets `buffer-length`.
    #[must_use]
    #[inline]
    pub fn buffer_length(mut self, buffer_length: u32) -> Self {
        self.buffer_length = Some(buffer_length);
        self
    }

    /// Sets `server-name`.
    #[must_use]
    pub fn server_name(mut self, server_name: impl Into<String>) -> Self {
        self.server_name = Some(server_name.into());
        self
    }

    /// Sets `client-name`.
    #[must_use]
    pub fn client_name(mut self, client_name: impl Into<String>) -> Self {
        self.client_name = Some(client_name.into());
        self
    }

    /// Sets `connect-ports`.
    #[must_use]
    pub fn connect_ports(mut self, connect_ports: impl Into<String>) -> Self {
        self.connect_ports = Some(connect_ports.into());
        self
    }

    /// Sets `start-server`.
    #[must_use]
    #[inline]
    pub fn start_server(mut self, start_server: bool) -> Self {
        self.start_server = Some(start_server);
        self
    }

    /// Sets `exact-name`.
    #[must_use]
    #[inline]
    pub fn exact_name(mut self, exact_name: bool) -> Self {
        self.exact_name = Some(exact_name);
        self
    }
}

record! { received AudiodevJackPerDirectionOptions {
    mixing_engine: "mixing-engine" optional,
    fixed_settings: "fixed-settings" optional,
    frequency: "frequency" optional,
    channels: "channels" optional,
    voices: "voices" optional,
    format: "format" optional,
    buffer_length: "buffer-length" optional,
    server_name: "server-name" optional,
    client_name: "client-name" optional,
    connect_ports: "connect-ports" optional,
    start_server: "start-server" optional,
    exact_name: "exact-name" optional,
} extra }

/// The struct `AudiodevJackOptions`, since QEMU 5.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,AudiodevJackOptions)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AudiodevJackOptions {
    /// Member `in`.
    pub r#in: Option<AudiodevJackPerDirectionOptions>,
    /// Member `out`.
    pub out: Option<AudiodevJackPerDirectionOptions>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl AudiodevJackOptions {
    /// With no member set.
    #[inline]
    pub fn new() -> Self {
        Self { r#in: None, out: None, extra: Extra::default() }
    }

    /// Sets `in`.
    #[must_use]
    pub fn r#in(mut self, r#in: impl Into<AudiodevJackPerDirectionOptions>) -> Self {
        self.r#in = Some(r#in.into());
        self
    }

    /// Sets `out`.
    #[must_use]
    pub fn out(mut self, out: impl Into<AudiodevJackPerDirectionOptions>) -> Self {
        self.out = Some(out.into());
        self
    }
}

record! { received AudiodevJackOptions {
    r#in: "in" optional,
    out: "out" optional,
} extra }

/// The struct `AudiodevOssPerDirectionOptions`, since QEMU 4.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,AudiodevOssPerDirectionOptions)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AudiodevOssPerDirectionOptions {
    /// Member `mixing-engine`, since QEMU 4.2.
    #[doc(alias = "mixing-engine")]
    pub mixing_engine: Option<bool>,
    /// Member `fixed-settings`.
    #[doc(alias = "fixed-settings")]
    pub fixed_settings: Option<bool>,
    /// Member `frequency`.
    pub frequency: Option<u32>,
    /// Member `channels`.
    pub channels: Option<u32>,
    /// Member `voices`.
    pub voices: Option<u32>,
    /// Member `format`.
    pub format: Option<AudioFormat>,
    /// Member `buffer-length`.
    #[doc(alias = "buffer-length")]
    pub buffer_length: Option<u32>,
    /// Member `dev`.
    pub dev: Option<String>,
    /// Member `buffer-count`.
    #[doc(alias = "buffer-count")]
    pub buffer_count: Option<u32>,
    /// Member `try-poll`.
    #[doc(alias = "try-poll")]
    pub try_poll: Option<bool>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl AudiodevOssPerDirectionOptions {
    /// With no member set.
    #[inline]
    pub fn new() -> Self {
        Self {
            mixing_engine: None,
            fixed_settings: None,
            frequency: None,
            channels: None,
            voices: None,
            format: None,
            buffer_length: None,
            dev: None,
            buffer_count: None,
            try_poll: None,
            extra: Extra::default(),
        }
    }

    /// Sets `mixing-engine`.
    #[must_use]
    #[inline]
    pub fn mixing_engine(mut self, mixing_engine: bool) -> Self {
        self.mixing_engine = Some(mixing_engine);
        self
    }

    /// Sets `fixed-settings`.
    #[must_use]
    #[inline]
    pub fn fixed_settings(mut self, fixed_settings: bool) -> Self {
        self.fixed_settings = Some(fixed_settings);
        self
    }

    /// Sets `frequency`.
    #[must_use]
    #[inline]
    pub fn frequency(mut self, frequency: u32) -> Self {
        self.frequency = Some(frequency);
        self
    }

    /// Sets `channels`.
    #[must_use]
    #[inline]
    pub fn channels(mut self, channels: u32) -> Self {
        self.channels = Some(channels);
        self
    }

    /// Sets `voices`.
    #[must_use]
    #[inline]
    pub fn voices(mut self, voices: u32) -> Self {
        self.voices = Some(voices);
        self
    }

    /// Sets `format`.
    #[must_use]
    pub fn format(mut self, format: impl Into<AudioFormat>) -> Self {
        self.format = Some(format.into());
        self
    }

    /// Sets `buffer-length`.
    #[must_use]
    #[inline]
    pub fn buffer_length(mut self, buffer_length: u32) -> Self {
        self.buffer_length = Some(buffer_length);
        self
    }

    /// Sets `dev`.
    #[must_use]
    pub fn dev(mut self, dev: impl Into<String>) -> Self {
        self.dev = Some(dev.into());
        self
    }

    /// Sets `buffer-count`.
    #[must_use]
    #[inline]
    pub fn buffer_count(mut self, buffer_count: u32) -> Self {
        self.buffer_count = Some(buffer_count);
        self
    }

    /// Sets `try-poll`.
    #[must_use]
    #[inline]
    pub fn try_poll(mut self, try_poll: bool) -> Self {
        self.try_poll = Some(try_poll);
        self
    }
}

record! { received AudiodevOssPerDirectionOptions {
    mixing_engine: "mixing-engine" optional,
    fixed_settings: "fixed-settings" optional,
    frequency: "frequency" optional,
    channels: "channels" optional,
    voices: "voices" optional,
    format: "format" optional,
    buffer_length: "buffer-length" optional,
    dev: "dev" optional,
    buffer_count: "buffer-count" optional,
    try_poll: "try-poll" optional,
} extra }

/// The struct `AudiodevOssOptions`, since QEMU 4.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,AudiodevOssOptions)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AudiodevOssOptions {
    /// Member `in`.
    pub r#in: Option<AudiodevOssPerDirectionOptions>,
    /// Member `out`.
    pub out: Option<AudiodevOssPerDirectionOptions>,
    /// Member `try-mmap`.
    #[doc(alias = "try-mmap")]
    pub try_mmap: Option<bool>,
    /// Member `exclusive`.
    pub exclusive: Option<bool>,
    /// Member `dsp-policy`.
    #[doc(alias = "dsp-policy")]
    pub dsp_policy: Option<u32>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl AudiodevOssOptions {
    /// With no member set.
    #[inline]
    pub fn new() -> Self {
        Self { r#in: None, out: None, try_mmap: None, exclusive: None, dsp_policy: None, extra: Extra::default() }
    }

    /// Sets `in`.
    #[must_use]
    pub fn r#in(mut self, r#in: impl Into<AudiodevOssPerDirectionOptions>) -> Self {
        self.r#in = Some(r#in.into());
        self
    }

    /// Sets `out`.
    #[must_use]
    pub fn out(mut self, out: impl Into<AudiodevOssPerDirectionOptions>) -> Self {
        self.out = Some(out.into());
        self
    }

    /// Sets `try-mmap`.
    #[must_use]
    #[inline]
    pub fn try_mmap(mut self, try_mmap: bool) -> Self {
        self.try_mmap = Some(try_mmap);
        self
    }

    /// Sets `exclusive`.
    #[must_use]
    #[inline]
    pub fn exclusive(mut self, exclusive: bool) -> Self {
        self.exclusive = Some(exclusive);
        self
    }

    /// Sets `dsp-policy`.
    #[must_use]
    #[inline]
    pub fn dsp_policy(mut self, dsp_policy: u32) -> Self {
        self.dsp_policy = Some(dsp_policy);
        self
    }
}

record! { received AudiodevOssOptions {
    r#in: "in" optional,
    out: "out" optional,
    try_mmap: "try-mmap" optional,
    exclusive: "exclusive" optional,
    dsp_policy: "dsp-policy" optional,
} extra }

/// The struct `AudiodevPaPerDirectionOptions`, since QEMU 4.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,AudiodevPaPerDirectionOptions)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AudiodevPaPerDirectionOptions {
    /// Member `mixing-engine`, since QEMU 4.2.
    #[doc(alias = "mixing-engine")]
    pub mixing_engine: Option<bool>,
    /// Member `fixed-settings`.
    #[doc(alias = "fixed-settings")]
    pub fixed_settings: Option<bool>,
    /// Member `frequency`.
    pub frequency: Option<u32>,
    /// Member `channels`.
    pub channels: Option<u32>,
    /// Member `voices`.
    pub voices: Option<u32>,
    /// Member `format`.
    pub format: Option<AudioFormat>,
    /// Member `buffer-length`.
    #[doc(alias = "buffer-length")]
    pub buffer_length: Option<u32>,
    /// Member `name`.
    pub name: Option<String>,
    /// Member `stream-name`, since QEMU 4.2.
    #[doc(alias = "stream-name")]
    pub stream_name: Option<String>,
    /// Member `latency`.
    pub latency: Option<u32>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl AudiodevPaPerDirectionOptions {
    /// With no member set.
    #[inline]
    pub fn new() -> Self {
        Self {
            mixing_engine: None,
            fixed_settings: None,
            frequency: None,
            channels: None,
            voices: None,
            format: None,
            buffer_length: None,
            name: None,
            stream_name: None,
            latency: None,
            extra: Extra::default(),
        }
    }

    /// Sets `mixing-engine`.
    #[must_use]
    #[inline]
    pub fn mixing_engine(mut self, mixing_engine: bool) -> Self {
        self.mixing_engine = Some(mixing_engine);
        self
    }

    /// Sets `fixed-settings`.
    #[must_use]
    #[inline]
    pub fn fixed_settings(mut self, fixed_settings: bool) -> Self {
        self.fixed_settings = Some(fixed_settings);
        self
    }

    /// Sets `frequency`.
    #[must_use]
    #[inline]
    pub fn frequency(mut self, frequency: u32) -> Self {
        self.frequency = Some(frequency);
        self
    }

    /// Sets `channels`.
    #[must_use]
    #[inline]
    pub fn channels(mut self, channels: u32) -> Self {
        self.channels = Some(channels);
        self
    }

    /// Sets `voices`.
    #[must_use]
    #[inline]
    pub fn voices(mut self, voices: u32) -> Self {
        self.voices = Some(voices);
        self
    }

    /// Sets `format`.
    #[must_use]
    pub fn format(mut self, format: impl Into<AudioFormat>) -> Self {
        self.format = Some(format.into());
        self
    }

    /// Sets `buffer-length`.
    #[must_use]
    #[inline]
    pub fn buffer_length(mut self, buffer_length: u32) -> Self {
        self.buffer_length = Some(buffer_length);
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `stream-name`.
    #[must_use]
    pub fn stream_name(mut self, stream_name: impl Into<String>) -> Self {
        self.stream_name = Some(stream_name.into());
        self
    }

    /// Sets `latency`.
    #[must_use]
    #[inline]
    pub fn latency(mut self, latency: u32) -> Self {
        self.latency = Some(latency);
        self
    }
}

record! { received AudiodevPaPerDirectionOptions {
    mixing_engine: "mixing-engine" optional,
    fixed_settings: "fixed-settings" optional,
    frequency: "frequency" optional,
    channels: "channels" optional,
    voices: "voices" optional,
    format: "format" optional,
    buffer_length: "buffer-length" optional,
    name: "name" optional,
    stream_name: "stream-name" optional,
    latency: "latency" optional,
} extra }

/// The struct `AudiodevPaOptions`, since QEMU 4.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,AudiodevPaOptions)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AudiodevPaOptions {
    /// Member `in`.
    pub r#in: Option<AudiodevPaPerDirectionOptions>,
    /// Member `out`.
    pub out: Option<AudiodevPaPerDirectionOptions>,
    /// Member `server`.
    pub server: Option<String>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl AudiodevPaOptions {
    /// With no member set.
    #[inline]
    pub fn new() -> Self {
        Self { r#in: None, out: None, server: None, extra: Extra::default() }
    }

    /// Sets `in`.
    #[must_use]
    pub fn r#in(mut self, r#in: impl Into<AudiodevPaPerDirectionOptions>) -> Self {
        self.r#in = Some(r#in.into());
        self
    }

    /// Sets `out`.
    #[must_use]
    pub fn out(mut self, out: impl Into<AudiodevPaPerDirectionOptions>) -> Self {
        self.out = Some(out.into());
        self
    }

    /// Sets `server`.
    #[must_use]
    pub fn server(mut self, server: impl Into<String>) -> Self {
        self.server = Some(server.into());
        self
    }
}

record! { received AudiodevPaOptions {
    r#in: "in" optional,
    out: "out" optional,
    server: "server" optional,
} extra }

/// The struct `AudiodevPipewirePerDirectionOptions`, since QEMU 8.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,AudiodevPipewirePerDirectionOptions)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AudiodevPipewirePerDirectionOptions {
    /// Member `mixing-engine`, since QEMU 4.2.
    #[doc(alias = "mixing-engine")]
    pub mixing_engine: Option<bool>,
    /// Member `fixed-settings`.
    #[doc(alias = "fixed-settings")]
    pub fixed_settings: Option<bool>,
    /// Member `frequency`.
    pub frequency: Option<u32>,
    /// Member `channels`.
    pub channels: Option<u32>,
    /// Member `voices`.
    pub voices: Option<u32>,
    /// Member `format`.
    pub format: Option<AudioFormat>,
    /// Member `buffer-length`.
    #[doc(alias = "buffer-length")]
    pub buffer_length: Option<u32>,
    /// Member `name`.
    pub name: Option<String>,
    /// Member `stream-name`.
    #[doc(alias = "stream-name")]
    pub stream_name: Option<String>,
    /// Member `latency`.
    pub latency: Option<u32>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl AudiodevPipewirePerDirectionOptions {
    /// With no member set.
    #[inline]
    pub fn new() -> Self {
        Self {
            mixing_engine: None,
            fixed_settings: None,
            frequency: None,
            channels: None,
            voices: None,
            format: None,
            buffer_length: None,
            name: None,
            stream_name: None,
            latency: None,
            extra: Extra::default(),
        }
    }

    /// Sets `mixing-engine`.
    #[must_use]
    #[inline]
    pub fn mixing_engine(mut self, mixing_engine: bool) -> Self {
        self.mixing_engine = Some(mixing_engine);
        self
    }

    /// Sets `fixed-settings`.
    #[must_use]
    #[inline]
    pub fn fixed_settings(mut self, fixed_settings: bool) -> Self {
        self.fixed_settings = Some(fixed_settings);
        self
    }

    /// Sets `frequency`.
    #[must_use]
    #[inline]
    pub fn frequency(mut self, frequency: u32) -> Self {
        self.frequency = Some(frequency);
        self
    }

    /// Sets `channels`.
    #[must_use]
    #[inline]
    pub fn channels(mut self, channels: u32) -> Self {
        self.channels = Some(channels);
        self
    }

    /// Sets `voices`.
    #[must_use]
    #[inline]
    pub fn voices(mut self, voices: u32) -> Self {
        self.voices = Some(voices);
        self
    }

    /// Sets `format`.
    #[must_use]
    pub fn format(mut self, format: impl Into<AudioFormat>) -> Self {
        self.format = Some(format.into());
        self
    }

    /// Sets `buffer-length`.
    #[must_use]
    #[inline]
    pub fn buffer_length(mut self, buffer_length: u32) -> Self {
        self.buffer_length = Some(buffer_length);
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `stream-name`.
    #[must_use]
    pub fn stream_name(mut self, stream_name: impl Into<String>) -> Self {
        self.stream_name = Some(stream_name.into());
        self
    }

    /// Sets `latency`.
    #[must_use]
    #[inline]
    pub fn latency(mut self, latency: u32) -> Self {
        self.latency = Some(latency);
        self
    }
}

record! { received AudiodevPipewirePerDirectionOptions {
    mixing_engine: "mixing-engine" optional,
    fixed_settings: "fixed-settings" optional,
    frequency: "frequency" optional,
    channels: "channels" optional,
    voices: "voices" optional,
    format: "format" optional,
    buffer_length: "buffer-length" optional,
    name: "name" optional,
    stream_name: "stream-name" optional,
    latency: "latency" optional,
} extra }

/// The struct `AudiodevPipewireOptions`, since QEMU 8.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,AudiodevPipewireOptions)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AudiodevPipewireOptions {
    /// Member `in`.
    pub r#in: Option<AudiodevPipewirePerDirectionOptions>,
    /// Member `out`.
    pub out: Option<AudiodevPipewirePerDirectionOptions>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl AudiodevPipewireOptions {
    /// With no member set.
    #[inline]
    pub fn new() -> Self {
        Self { r#in: None, out: None, extra: Extra::default() }
    }

    /// Sets `in`.
    #[must_use]
    pub fn r#in(mut self, r#in: impl Into<AudiodevPipewirePerDirectionOptions>) -> Self {
        self.r#in = Some(r#in.into());
        self
    }

    /// Sets `out`.
    #[must_use]
    pub fn out(mut self, out: impl Into<AudiodevPipewirePerDirectionOptions>) -> Self {
        self.out = Some(out.into());
        self
    }
}

record! { received AudiodevPipewireOptions {
    r#in: "in" optional,
    out: "out" optional,
} extra }

/// The struct `AudiodevSdlPerDirectionOptions`, since QEMU 6.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,AudiodevSdlPerDirectionOptions)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AudiodevSdlPerDirectionOptions {
    /// Member `mixing-engine`, since QEMU 4.2.
    #[doc(alias = "mixing-engine")]
    pub mixing_engine: Option<bool>,
    /// Member `fixed-settings`.
    #[doc(alias = "fixed-settings")]
    pub fixed_settings: Option<bool>,
    /// Member `frequency`.
    pub frequency: Option<u32>,
    /// Member `channels`.
    pub channels: Option<u32>,
    /// Member `voices`.
    pub voices: Option<u32>,
    /// Member `format`.
    pub format: Option<AudioFormat>,
    /// Member `buffer-length`.
    #[doc(alias = "buffer-length")]
    pub buffer_length: Option<u32>,
    /// Member `buffer-count`.
    #[doc(alias = "buffer-count")]
    pub buffer_count: Option<u32>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl AudiodevSdlPerDirectionOptions {
    /// With no member set.
    #[inline]
    pub fn new() -> Self {
        Self {
            mixing_engine: None,
            fixed_settings: None,
            frequency: None,
            channels: None,
            voices: None,
            format: None,
            buffer_length: None,
            buffer_count: None,
            extra: Extra::default(),
        }
    }

    /// Sets `mixing-engine`.
    #[must_use]
    #[inline]
    pub fn mixing_engine(mut self, mixing_engine: bool) -> Self {
        self.mixing_engine = Some(mixing_engine);
        self
    }

    /// Sets `fixed-settings`.
    #[must_use]
    #[inline]
    pub fn fixed_settings(mut self, fixed_settings: bool) -> Self {
        self.fixed_settings = Some(fixed_settings);
        self
    }

    /// Sets `frequency`.
    #[must_use]
    #[inline]
    pub fn frequency(mut self, frequency: u32) -> Self {
        self.frequency = Some(frequency);
        self
    }

    /// Sets `channels`.
    #[must_use]
    #[inline]
    pub fn channels(mut self, channels: u32) -> Self {
        self.channels = Some(channels);
        self
    }

    /// Sets `voices`.
    #[must_use]
    #[inline]
    pub fn voices(mut self, voices: u32) -> Self {
        self.voices = Some(voices);
        self
    }

    /// Sets `format`.
    #[must_use]
    pub fn format(mut self, format: impl Into<AudioFormat>) -> Self {
        self.format = Some(format.into());
        self
    }

    /// Sets `buffer-length`.
    #[must_use]
    #[inline]
    pub fn buffer_length(mut self, buffer_length: u32) -> Self {
        self.buffer_length = Some(buffer_length);
        self
    }

    /// Sets `buffer-count`.
    #[must_use]
    #[inline]
    pub fn buffer_count(mut self, buffer_count: u32) -> Self {
        self.buffer_count = Some(buffer_count);
        self
    }
}

record! { received AudiodevSdlPerDirectionOptions {
    mixing_engine: "mixing-engine" optional,
    fixed_settings: "fixed-settings" optional,
    frequency: "frequency" optional,
    channels: "channels" optional,
    voices: "voices" optional,
    format: "format" optional,
    buffer_length: "buffer-length" optional,
    buffer_count: "buffer-count" optional,
} extra }

/// The struct `AudiodevSdlOptions`, since QEMU 6.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,AudiodevSdlOptions)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AudiodevSdlOptions {
    /// Member `in`.
    pub r#in: Option<AudiodevSdlPerDirectionOptions>,
    /// Member `out`.
    pub out: Option<AudiodevSdlPerDirectionOptions>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl AudiodevSdlOptions {
    /// With no member set.
    #[inline]
    pub fn new() -> Self {
        Self { r#in: None, out: None, extra: Extra::default() }
    }

    /// Sets `in`.
    #[must_use]
    pub fn r#in(mut self, r#in: impl Into<AudiodevSdlPerDirectionOptions>) -> Self {
        self.r#in = Some(r#in.into());
        self
    }

    /// Sets `out`.
    #[must_use]
    pub fn out(mut self, out: impl Into<AudiodevSdlPerDirectionOptions>) -> Self {
        self.out = Some(out.into());
        self
    }
}

record! { received AudiodevSdlOptions {
    r#in: "in" optional,
    out: "out" optional,
} extra }

/// The struct `AudiodevWavOptions`, since QEMU 4.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,AudiodevWavOptions)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AudiodevWavOptions {
    /// Member `in`.
    pub r#in: Option<AudiodevPerDirectionOptions>,
    /// Member `out`.
    pub out: Option<AudiodevPerDirectionOptions>,
    /// Member `path`.
    pub path: Option<String>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl AudiodevWavOptions {
    /// With no member set.
    #[inline]
    pub fn new() -> Self {
        Self { r#in: None, out: None, path: None, extra: Extra::default() }
    }

    /// Sets `in`.
    #[must_use]
    pub fn r#in(mut self, r#in: impl Into<AudiodevPerDirectionOptions>) -> Self {
        self.r#in = Some(r#in.into());
        self
    }

    /// Sets `out`.
    #[must_use]
    pub fn out(mut self, out: impl Into<AudiodevPerDirectionOptions>) -> Self {
        self.out = Some(out.into());
        self
    }

    /// Sets `path`.
    #[must_use]
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self
    }
}

record! { received AudiodevWavOptions {
    r#in: "in" optional,
    out: "out" optional,
    path: "path" optional,
} extra }

/// The enum `AudioFormat`, since QEMU 4.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,AudioFormat)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AudioFormat {
    /// Value `u8`.
    U8,
    /// Value `s8`.
    S8,
    /// Value `u16`.
    U16,
    /// Value `s16`.
    S16,
    /// Value `u32`.
    U32,
    /// Value `s32`.
    S32,
    /// Value `f32`, since QEMU 5.0.
    F32,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { received AudioFormat {
    "u8" U8,
    "s8" S8,
    "u16" U16,
    "s16" S16,
    "u32" U32,
    "s32" S32,
    "f32" F32,
} open }

/// The enum `AudiodevDriver`, since QEMU 4.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,AudiodevDriver)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AudiodevDriver {
    /// Value `none`.
    None,
    /// Value `alsa`. Only in builds with `CONFIG_AUDIO_ALSA`.
    Alsa,
    /// Value `coreaudio`. Only in builds with `CONFIG_AUDIO_COREAUDIO`.
    Coreaudio,
    /// Value `dbus`. Only in builds with `CONFIG_DBUS_DISPLAY`.
    Dbus,
    /// Value `dsound`. Only in builds with `CONFIG_AUDIO_DSOUND`.
    Dsound,
    /// Value `jack`, since QEMU 5.1. Only in builds with `CONFIG_AUDIO_JACK`.
    Jack,
    /// Value `oss`. Only in builds with `CONFIG_AUDIO_OSS`.
    Oss,
    /// Value `pa`. Only in builds with `CONFIG_AUDIO_PA`.
    Pa,
    /// Value `pipewire`. Only in builds with `CONFIG_AUDIO_PIPEWIRE`.
    Pipewire,
    /// Value `sdl`. Only in builds with `CONFIG_AUDIO_SDL`.
    Sdl,
    /// Value `sndio`. Only in builds with `CONFIG_AUDIO_SNDIO`.
    Sndio,
    /// Value `spice`. Only in builds with `CONFIG_SPICE`.
    Spice,
    /// Value `wav`.
    Wav,
    /// A value that this type does not know.
    Unknown(Box<str>),
}

enumeration! { received AudiodevDriver {
    "none" None,
    "alsa" Alsa,
    "coreaudio" Coreaudio,
    "dbus" Dbus,
    "dsound" Dsound,
    "jack" Jack,
    "oss" Oss,
    "pa" Pa,
    "pipewire" Pipewire,
    "sdl" Sdl,
    "sndio" Sndio,
    "spice" Spice,
    "wav" Wav,
} open }

/// The union `Audiodev`, since QEMU 4.0.
///
/// Its tag is `driver`, which [`AudiodevBranch`] stands for.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,Audiodev)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Audiodev {
    /// Member `id`.
    pub id: String,
    /// Member `timer-period`.
    #[doc(alias = "timer-period")]
    pub timer_period: Option<u32>,
    /// What `driver` is, and the members that come with it.
    pub branch: AudiodevBranch,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl Audiodev {
    /// With the mandatory members, no optional one set.
    pub fn new(id: impl Into<String>, branch: impl Into<AudiodevBranch>) -> Self {
        Self { id: id.into(), timer_period: None, branch: branch.into(), extra: Extra::default() }
    }

    /// Sets `timer-period`.
    #[must_use]
    #[inline]
    pub fn timer_period(mut self, timer_period: u32) -> Self {
        self.timer_period = Some(timer_period);
        self
    }

    /// With the branch `none`.
    pub fn none(id: impl Into<String>) -> Self {
        Self::new(id, AudiodevBranch::None(AudiodevGenericOptions::new()))
    }

    /// With the branch `alsa`. Only in builds with `CONFIG_AUDIO_ALSA`.
    pub fn alsa(id: impl Into<String>) -> Self {
        Self::new(id, AudiodevBranch::Alsa(AudiodevAlsaOptions::new()))
    }

    /// With the branch `coreaudio`. Only in builds with `CONFIG_AUDIO_COREAUDIO`.
    pub fn coreaudio(id: impl Into<String>) -> Self {
        Self::new(id, AudiodevBranch::Coreaudio(AudiodevCoreaudioOptions::new()))
    }

    /// With the branch `dbus`. Only in builds with `CONFIG_DBUS_DISPLAY`.
    pub fn dbus(id: impl Into<String>) -> Self {
        Self::new(id, AudiodevBranch::Dbus(AudiodevDBusOptions::new()))
    }

    /// With the branch `dsound`. Only in builds with `CONFIG_AUDIO_DSOUND`.
    pub fn dsound(id: impl Into<String>) -> Self {
        Self::new(id, AudiodevBranch::Dsound(AudiodevDsoundOptions::new()))
    }

    /// With the branch `jack`. Only in builds with `CONFIG_AUDIO_JACK`.
    pub fn jack(id: impl Into<String>) -> Self {
        Self::new(id, AudiodevBranch::Jack(AudiodevJackOptions::new()))
    }

    /// With the branch `oss`. Only in builds with `CONFIG_AUDIO_OSS`.
    pub fn oss(id: impl Into<String>) -> Self {
        Self::new(id, AudiodevBranch::Oss(AudiodevOssOptions::new()))
    }

    /// With the branch `pa`. Only in builds with `CONFIG_AUDIO_PA`.
    pub fn pa(id: impl Into<String>) -> Self {
        Self::new(id, AudiodevBranch::Pa(AudiodevPaOptions::new()))
    }

    /// With the branch `pipewire`. Only in builds with `CONFIG_AUDIO_PIPEWIRE`.
    pub fn pipewire(id: impl Into<String>) -> Self {
        Self::new(id, AudiodevBranch::Pipewire(AudiodevPipewireOptions::new()))
    }

    /// With the branch `sdl`. Only in builds with `CONFIG_AUDIO_SDL`.
    pub fn sdl(id: impl Into<String>) -> Self {
        Self::new(id, AudiodevBranch::Sdl(AudiodevSdlOptions::new()))
    }

    /// With the branch `sndio`. Only in builds with `CONFIG_AUDIO_SNDIO`.
    pub fn sndio(id: impl Into<String>) -> Self {
        Self::new(id, AudiodevBranch::Sndio(AudiodevSndioOptions::new()))
    }

    /// With the branch `spice`. Only in builds with `CONFIG_SPICE`.
    pub fn spice(id: impl Into<String>) -> Self {
        Self::new(id, AudiodevBranch::Spice(AudiodevGenericOptions::new()))
    }

    /// With the branch `wav`.
    pub fn wav(id: impl Into<String>) -> Self {
        Self::new(id, AudiodevBranch::Wav(AudiodevWavOptions::new()))
    }
}

/// The branches of [`Audiodev`], by the value of `driver`.
///
/// Members that only one branch has are made that branch by `into`; others are put into theirs by
/// name, such as `AudiodevBranch::None`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AudiodevBranch {
    /// Branch `none`.
    None(AudiodevGenericOptions),
    /// Branch `alsa`. Only in builds with `CONFIG_AUDIO_ALSA`.
    Alsa(AudiodevAlsaOptions),
    /// Branch `coreaudio`. Only in builds with `CONFIG_AUDIO_COREAUDIO`.
    Coreaudio(AudiodevCoreaudioOptions),
    /// Branch `dbus`. Only in builds with `CONFIG_DBUS_DISPLAY`.
    Dbus(AudiodevDBusOptions),
    /// Branch `dsound`. Only in builds with `CONFIG_AUDIO_DSOUND`.
    Dsound(AudiodevDsoundOptions),
    /// Branch `jack`. Only in builds with `CONFIG_AUDIO_JACK`.
    Jack(AudiodevJackOptions),
    /// Branch `oss`. Only in builds with `CONFIG_AUDIO_OSS`.
    Oss(AudiodevOssOptions),
    /// Branch `pa`. Only in builds with `CONFIG_AUDIO_PA`.
    Pa(AudiodevPaOptions),
    /// Branch `pipewire`. Only in builds with `CONFIG_AUDIO_PIPEWIRE`.
    Pipewire(AudiodevPipewireOptions),
    /// Branch `sdl`. Only in builds with `CONFIG_AUDIO_SDL`.
    Sdl(AudiodevSdlOptions),
    /// Branch `sndio`. Only in builds with `CONFIG_AUDIO_SNDIO`.
    Sndio(AudiodevSndioOptions),
    /// Branch `spice`. Only in builds with `CONFIG_SPICE`.
    Spice(AudiodevGenericOptions),
    /// Branch `wav`.
    Wav(AudiodevWavOptions),
    /// A branch that this type does not know. Its members are in `extra`.
    Unknown(Box<str>),
}

impl From<AudiodevAlsaOptions> for AudiodevBranch {
    #[inline]
    fn from(value: AudiodevAlsaOptions) -> Self {
        Self::Alsa(value)
    }
}

impl From<AudiodevCoreaudioOptions> for AudiodevBranch {
    #[inline]
    fn from(value: AudiodevCoreaudioOptions) -> Self {
        Self::Coreaudio(value)
    }
}

impl From<AudiodevDBusOptions> for AudiodevBranch {
    #[inline]
    fn from(value: AudiodevDBusOptions) -> Self {
        Self::Dbus(value)
    }
}

impl From<AudiodevDsoundOptions> for AudiodevBranch {
    #[inline]
    fn from(value: AudiodevDsoundOptions) -> Self {
        Self::Dsound(value)
    }
}

impl From<AudiodevJackOptions> for AudiodevBranch {
    #[inline]
    fn from(value: AudiodevJackOptions) -> Self {
        Self::Jack(value)
    }
}

impl From<AudiodevOssOptions> for AudiodevBranch {
    #[inline]
    fn from(value: AudiodevOssOptions) -> Self {
        Self::Oss(value)
    }
}

impl From<AudiodevPaOptions> for AudiodevBranch {
    #[inline]
    fn from(value: AudiodevPaOptions) -> Self {
        Self::Pa(value)
    }
}

impl From<AudiodevPipewireOptions> for AudiodevBranch {
    #[inline]
    fn from(value: AudiodevPipewireOptions) -> Self {
        Self::Pipewire(value)
    }
}

impl From<AudiodevSdlOptions> for AudiodevBranch {
    #[inline]
    fn from(value: AudiodevSdlOptions) -> Self {
        Self::Sdl(value)
    }
}

impl From<AudiodevSndioOptions> for AudiodevBranch {
    #[inline]
    fn from(value: AudiodevSndioOptions) -> Self {
        Self::Sndio(value)
    }
}

impl From<AudiodevWavOptions> for AudiodevBranch {
    #[inline]
    fn from(value: AudiodevWavOptions) -> Self {
        Self::Wav(value)
    }
}

union! {
    received Audiodev {
        id: "id" required,
        timer_period: "timer-period" optional,
    }
    driver: AudiodevDriver = "driver" required,
    branch: AudiodevBranch {
        "none" None(AudiodevGenericOptions),
        "alsa" Alsa(AudiodevAlsaOptions),
        "coreaudio" Coreaudio(AudiodevCoreaudioOptions),
        "dbus" Dbus(AudiodevDBusOptions),
        "dsound" Dsound(AudiodevDsoundOptions),
        "jack" Jack(AudiodevJackOptions),
        "oss" Oss(AudiodevOssOptions),
        "pa" Pa(AudiodevPaOptions),
        "pipewire" Pipewire(AudiodevPipewireOptions),
        "sdl" Sdl(AudiodevSdlOptions),
        "sndio" Sndio(AudiodevSndioOptions),
        "spice" Spice(AudiodevGenericOptions),
        "wav" Wav(AudiodevWavOptions),
    }
    extra
}

/// Commands of `schemas/qapi/audio.json`.
pub(crate) mod command {
    use super::super::types;
    use crate::Command;
    use crate::wire::record;

    /// The command `query-audiodevs`, since QEMU 8.0.
    ///
    /// Returns an array of [`Audiodev`](types::Audiodev).
    ///
    /// Needs the feature `audio` of `qapi-types`.
    ///
    /// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Command-,query%2Daudiodevs)
    #[doc(alias = "query-audiodevs")]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct QueryAudiodevs {}

    impl QueryAudiodevs {
        /// With no member set.
        #[inline]
        pub fn new() -> Self {
            Self {}
        }
    }

    record! { sent QueryAudiodevs {} }

    impl Command for QueryAudiodevs {
        type Reply = Vec<types::Audiodev>;
        const NAME: &'static str = "query-audiodevs";
        const SINCE: Option<&'static str> = Some("8.0");
    }
}
