// Generated as `qmp` from schemas/qapi/audio.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Types, commands and events of `schemas/qapi/audio.json`.

#[allow(unused_imports)] // not every module needs types of others
use super::*;
use crate::Extra;
use crate::wire::{enumeration, record, union};

/// Settings of one direction, playback or capture, that all audio backends have.
///
/// The struct `AudiodevPerDirectionOptions`, since QEMU 4.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,AudiodevPerDirectionOptions)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AudiodevPerDirectionOptions {
    /// Whether QEMU mixes the streams of all guest devices and converts formats. Without it, each stream is passed
    /// to the host on its own, which keeps more than two channels. Default: `true`.
    ///
    /// Member `mixing-engine`, since QEMU 4.2.
    #[doc(alias = "mixing-engine")]
    pub mixing_engine: Option<bool>,
    /// Whether the host device is opened with `frequency`, `channels` and `format`. Otherwise it follows the guest,
    /// and those must not be given. Must be false without the mixing engine. If absent: true with the mixing
    /// engine, false without it.
    #[doc(alias = "fixed-settings")]
    pub fixed_settings: Option<bool>,
    /// Sample rate at the host. Unit: Hz. Default: `44100`.
    pub frequency: Option<u32>,
    /// Channels at the host, 2 for stereo. Default: `2`.
    pub channels: Option<u32>,
    /// Streams that can be open at the host at once. If absent: 1 with the mixing engine, no limit without it.
    pub voices: Option<u32>,
    /// Sample format at the host. Default: `s16`.
    pub format: Option<AudioFormat>,
    /// Length of the host's buffer. Short ones reduce the delay and risk gaps. Unit: microseconds. If absent: a
    /// length that suits the backend.
    #[doc(alias = "buffer-length")]
    pub buffer_length: Option<u32>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl AudiodevPerDirectionOptions {
    /// Creates a value with no member set.
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

    /// Sets `mixing-engine`. Whether QEMU mixes the streams of all guest devices and converts formats. Without it,
    /// each stream is passed to the host on its own, which keeps more than two channels. Default: `true`.
    #[must_use]
    #[inline]
    pub fn mixing_engine(mut self, mixing_engine: bool) -> Self {
        self.mixing_engine = Some(mixing_engine);
        self
    }

    /// Sets `fixed-settings`. Whether the host device is opened with `frequency`, `channels` and `format`.
    /// Otherwise it follows the guest, and those must not be given. Must be false without the mixing engine. If
    /// absent: true with the mixing engine, false without it.
    #[must_use]
    #[inline]
    pub fn fixed_settings(mut self, fixed_settings: bool) -> Self {
        self.fixed_settings = Some(fixed_settings);
        self
    }

    /// Sets `frequency`. Sample rate at the host. Unit: Hz. Default: `44100`.
    #[must_use]
    #[inline]
    pub fn frequency(mut self, frequency: u32) -> Self {
        self.frequency = Some(frequency);
        self
    }

    /// Sets `channels`. Channels at the host, 2 for stereo. Default: `2`.
    #[must_use]
    #[inline]
    pub fn channels(mut self, channels: u32) -> Self {
        self.channels = Some(channels);
        self
    }

    /// Sets `voices`. Streams that can be open at the host at once. If absent: 1 with the mixing engine, no limit
    /// without it.
    #[must_use]
    #[inline]
    pub fn voices(mut self, voices: u32) -> Self {
        self.voices = Some(voices);
        self
    }

    /// Sets `format`. Sample format at the host. Default: `s16`.
    #[must_use]
    pub fn format(mut self, format: impl Into<AudioFormat>) -> Self {
        self.format = Some(format.into());
        self
    }

    /// Sets `buffer-length`. Length of the host's buffer. Short ones reduce the delay and risk gaps. Unit:
    /// microseconds. If absent: a length that suits the backend.
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

/// Settings of an audio backend that has none of its own.
///
/// The struct `AudiodevGenericOptions`, since QEMU 4.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,AudiodevGenericOptions)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AudiodevGenericOptions {
    /// Settings for recording. If absent: defaults.
    pub r#in: Option<AudiodevPerDirectionOptions>,
    /// Settings for playback. If absent: defaults.
    pub out: Option<AudiodevPerDirectionOptions>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl AudiodevGenericOptions {
    /// Creates a value with no member set.
    #[inline]
    pub fn new() -> Self {
        Self { r#in: None, out: None, extra: Extra::default() }
    }

    /// Sets `in`. Settings for recording. If absent: defaults.
    #[must_use]
    pub fn r#in(mut self, r#in: impl Into<AudiodevPerDirectionOptions>) -> Self {
        self.r#in = Some(r#in.into());
        self
    }

    /// Sets `out`. Settings for playback. If absent: defaults.
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

/// Settings of the D-Bus audio backend, which serves clients of the D-Bus display.
///
/// The struct `AudiodevDBusOptions`, since QEMU 10.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,AudiodevDBusOptions)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AudiodevDBusOptions {
    /// Settings for recording. If absent: defaults.
    pub r#in: Option<AudiodevPerDirectionOptions>,
    /// Settings for playback. If absent: defaults.
    pub out: Option<AudiodevPerDirectionOptions>,
    /// Sound data passed in one D-Bus call. Fewer samples reduce the delay and cost more CPU time. Unit: samples.
    /// Default: `480`.
    pub nsamples: Option<u32>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl AudiodevDBusOptions {
    /// Creates a value with no member set.
    #[inline]
    pub fn new() -> Self {
        Self { r#in: None, out: None, nsamples: None, extra: Extra::default() }
    }

    /// Sets `in`. Settings for recording. If absent: defaults.
    #[must_use]
    pub fn r#in(mut self, r#in: impl Into<AudiodevPerDirectionOptions>) -> Self {
        self.r#in = Some(r#in.into());
        self
    }

    /// Sets `out`. Settings for playback. If absent: defaults.
    #[must_use]
    pub fn out(mut self, out: impl Into<AudiodevPerDirectionOptions>) -> Self {
        self.out = Some(out.into());
        self
    }

    /// Sets `nsamples`. Sound data passed in one D-Bus call. Fewer samples reduce the delay and cost more CPU time.
    /// Unit: samples. Default: `480`.
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

/// Settings of one direction of the ALSA backend (Linux).
///
/// The struct `AudiodevAlsaPerDirectionOptions`, since QEMU 4.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,AudiodevAlsaPerDirectionOptions)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AudiodevAlsaPerDirectionOptions {
    /// Whether QEMU mixes the streams of all guest devices and converts formats. Without it, each stream is passed
    /// to the host on its own, which keeps more than two channels. Default: `true`.
    ///
    /// Member `mixing-engine`, since QEMU 4.2.
    #[doc(alias = "mixing-engine")]
    pub mixing_engine: Option<bool>,
    /// Whether the host device is opened with `frequency`, `channels` and `format`. Otherwise it follows the guest,
    /// and those must not be given. Must be false without the mixing engine. If absent: true with the mixing
    /// engine, false without it.
    #[doc(alias = "fixed-settings")]
    pub fixed_settings: Option<bool>,
    /// Sample rate at the host. Unit: Hz. Default: `44100`.
    pub frequency: Option<u32>,
    /// Channels at the host, 2 for stereo. Default: `2`.
    pub channels: Option<u32>,
    /// Streams that can be open at the host at once. If absent: 1 with the mixing engine, no limit without it.
    pub voices: Option<u32>,
    /// Sample format at the host. Default: `s16`.
    pub format: Option<AudioFormat>,
    /// Length of the host's buffer. Short ones reduce the delay and risk gaps. Unit: microseconds. If absent: a
    /// length that suits the backend.
    #[doc(alias = "buffer-length")]
    pub buffer_length: Option<u32>,
    /// ALSA device such as `hw:0,0`. Default: `default`.
    pub dev: Option<String>,
    /// Time between two interrupts of the sound card. Unit: microseconds.
    #[doc(alias = "period-length")]
    pub period_length: Option<u32>,
    /// Whether QEMU waits for the device with `poll` where possible, instead of checking it at every timer tick.
    /// Default: `false`.
    #[doc(alias = "try-poll")]
    pub try_poll: Option<bool>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl AudiodevAlsaPerDirectionOptions {
    /// Creates a value with no member set.
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

    /// Sets `mixing-engine`. Whether QEMU mixes the streams of all guest devices and converts formats. Without it,
    /// each stream is passed to the host on its own, which keeps more than two channels. Default: `true`.
    #[must_use]
    #[inline]
    pub fn mixing_engine(mut self, mixing_engine: bool) -> Self {
        self.mixing_engine = Some(mixing_engine);
        self
    }

    /// Sets `fixed-settings`. Whether the host device is opened with `frequency`, `channels` and `format`.
    /// Otherwise it follows the guest, and those must not be given. Must be false without the mixing engine. If
    /// absent: true with the mixing engine, false without it.
    #[must_use]
    #[inline]
    pub fn fixed_settings(mut self, fixed_settings: bool) -> Self {
        self.fixed_settings = Some(fixed_settings);
        self
    }

    /// Sets `frequency`. Sample rate at the host. Unit: Hz. Default: `44100`.
    #[must_use]
    #[inline]
    pub fn frequency(mut self, frequency: u32) -> Self {
        self.frequency = Some(frequency);
        self
    }

    /// Sets `channels`. Channels at the host, 2 for stereo. Default: `2`.
    #[must_use]
    #[inline]
    pub fn channels(mut self, channels: u32) -> Self {
        self.channels = Some(channels);
        self
    }

    /// Sets `voices`. Streams that can be open at the host at once. If absent: 1 with the mixing engine, no limit
    /// without it.
    #[must_use]
    #[inline]
    pub fn voices(mut self, voices: u32) -> Self {
        self.voices = Some(voices);
        self
    }

    /// Sets `format`. Sample format at the host. Default: `s16`.
    #[must_use]
    pub fn format(mut self, format: impl Into<AudioFormat>) -> Self {
        self.format = Some(format.into());
        self
    }

    /// Sets `buffer-length`. Length of the host's buffer. Short ones reduce the delay and risk gaps. Unit:
    /// microseconds. If absent: a length that suits the backend.
    #[must_use]
    #[inline]
    pub fn buffer_length(mut self, buffer_length: u32) -> Self {
        self.buffer_length = Some(buffer_length);
        self
    }

    /// Sets `dev`. ALSA device such as `hw:0,0`. Default: `default`.
    #[must_use]
    pub fn dev(mut self, dev: impl Into<String>) -> Self {
        self.dev = Some(dev.into());
        self
    }

    /// Sets `period-length`. Time between two interrupts of the sound card. Unit: microseconds.
    #[must_use]
    #[inline]
    pub fn period_length(mut self, period_length: u32) -> Self {
        self.period_length = Some(period_length);
        self
    }

    /// Sets `try-poll`. Whether QEMU waits for the device with `poll` where possible, instead of checking it at
    /// every timer tick. Default: `false`.
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

/// Settings of the ALSA audio backend (Linux).
///
/// The struct `AudiodevAlsaOptions`, since QEMU 4.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,AudiodevAlsaOptions)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AudiodevAlsaOptions {
    /// Settings for recording. If absent: defaults.
    pub r#in: Option<AudiodevAlsaPerDirectionOptions>,
    /// Settings for playback. If absent: defaults.
    pub out: Option<AudiodevAlsaPerDirectionOptions>,
    /// Amount of sound that must be buffered before playback starts. Unit: microseconds.
    pub threshold: Option<u32>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl AudiodevAlsaOptions {
    /// Creates a value with no member set.
    #[inline]
    pub fn new() -> Self {
        Self { r#in: None, out: None, threshold: None, extra: Extra::default() }
    }

    /// Sets `in`. Settings for recording. If absent: defaults.
    #[must_use]
    pub fn r#in(mut self, r#in: impl Into<AudiodevAlsaPerDirectionOptions>) -> Self {
        self.r#in = Some(r#in.into());
        self
    }

    /// Sets `out`. Settings for playback. If absent: defaults.
    #[must_use]
    pub fn out(mut self, out: impl Into<AudiodevAlsaPerDirectionOptions>) -> Self {
        self.out = Some(out.into());
        self
    }

    /// Sets `threshold`. Amount of sound that must be buffered before playback starts. Unit: microseconds.
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

/// Settings of the sndio audio backend (OpenBSD).
///
/// The struct `AudiodevSndioOptions`, since QEMU 7.2.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,AudiodevSndioOptions)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AudiodevSndioOptions {
    /// Settings for recording. If absent: defaults.
    pub r#in: Option<AudiodevPerDirectionOptions>,
    /// Settings for playback. If absent: defaults.
    pub out: Option<AudiodevPerDirectionOptions>,
    /// sndio device such as `snd/0`. If absent: sndio chooses.
    pub dev: Option<String>,
    /// Length of the buffer at the device. Unit: microseconds. Default: `50000`.
    pub latency: Option<u32>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl AudiodevSndioOptions {
    /// Creates a value with no member set.
    #[inline]
    pub fn new() -> Self {
        Self { r#in: None, out: None, dev: None, latency: None, extra: Extra::default() }
    }

    /// Sets `in`. Settings for recording. If absent: defaults.
    #[must_use]
    pub fn r#in(mut self, r#in: impl Into<AudiodevPerDirectionOptions>) -> Self {
        self.r#in = Some(r#in.into());
        self
    }

    /// Sets `out`. Settings for playback. If absent: defaults.
    #[must_use]
    pub fn out(mut self, out: impl Into<AudiodevPerDirectionOptions>) -> Self {
        self.out = Some(out.into());
        self
    }

    /// Sets `dev`. sndio device such as `snd/0`. If absent: sndio chooses.
    #[must_use]
    pub fn dev(mut self, dev: impl Into<String>) -> Self {
        self.dev = Some(dev.into());
        self
    }

    /// Sets `latency`. Length of the buffer at the device. Unit: microseconds. Default: `50000`.
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

/// Settings of one direction of the Core Audio backend (macOS).
///
/// The struct `AudiodevCoreaudioPerDirectionOptions`, since QEMU 4.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,AudiodevCoreaudioPerDirectionOptions)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AudiodevCoreaudioPerDirectionOptions {
    /// Whether QEMU mixes the streams of all guest devices and converts formats. Without it, each stream is passed
    /// to the host on its own, which keeps more than two channels. Default: `true`.
    ///
    /// Member `mixing-engine`, since QEMU 4.2.
    #[doc(alias = "mixing-engine")]
    pub mixing_engine: Option<bool>,
    /// Whether the host device is opened with `frequency`, `channels` and `format`. Otherwise it follows the guest,
    /// and those must not be given. Must be false without the mixing engine. If absent: true with the mixing
    /// engine, false without it.
    #[doc(alias = "fixed-settings")]
    pub fixed_settings: Option<bool>,
    /// Sample rate at the host. Unit: Hz. Default: `44100`.
    pub frequency: Option<u32>,
    /// Channels at the host, 2 for stereo. Default: `2`.
    pub channels: Option<u32>,
    /// Streams that can be open at the host at once. If absent: 1 with the mixing engine, no limit without it.
    pub voices: Option<u32>,
    /// Sample format at the host. Default: `s16`.
    pub format: Option<AudioFormat>,
    /// Length of the host's buffer. Short ones reduce the delay and risk gaps. Unit: microseconds. If absent: a
    /// length that suits the backend.
    #[doc(alias = "buffer-length")]
    pub buffer_length: Option<u32>,
    /// Number of buffers that QEMU fills in advance, each of the length `buffer-length`. Default: `4`.
    #[doc(alias = "buffer-count")]
    pub buffer_count: Option<u32>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl AudiodevCoreaudioPerDirectionOptions {
    /// Creates a value with no member set.
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

    /// Sets `mixing-engine`. Whether QEMU mixes the streams of all guest devices and converts formats. Without it,
    /// each stream is passed to the host on its own, which keeps more than two channels. Default: `true`.
    #[must_use]
    #[inline]
    pub fn mixing_engine(mut self, mixing_engine: bool) -> Self {
        self.mixing_engine = Some(mixing_engine);
        self
    }

    /// Sets `fixed-settings`. Whether the host device is opened with `frequency`, `channels` and `format`.
    /// Otherwise it follows the guest, and those must not be given. Must be false without the mixing engine. If
    /// absent: true with the mixing engine, false without it.
    #[must_use]
    #[inline]
    pub fn fixed_settings(mut self, fixed_settings: bool) -> Self {
        self.fixed_settings = Some(fixed_settings);
        self
    }

    /// Sets `frequency`. Sample rate at the host. Unit: Hz. Default: `44100`.
    #[must_use]
    #[inline]
    pub fn frequency(mut self, frequency: u32) -> Self {
        self.frequency = Some(frequency);
        self
    }

    /// Sets `channels`. Channels at the host, 2 for stereo. Default: `2`.
    #[must_use]
    #[inline]
    pub fn channels(mut self, channels: u32) -> Self {
        self.channels = Some(channels);
        self
    }

    /// Sets `voices`. Streams that can be open at the host at once. If absent: 1 with the mixing engine, no limit
    /// without it.
    #[must_use]
    #[inline]
    pub fn voices(mut self, voices: u32) -> Self {
        self.voices = Some(voices);
        self
    }

    /// Sets `format`. Sample format at the host. Default: `s16`.
    #[must_use]
    pub fn format(mut self, format: impl Into<AudioFormat>) -> Self {
        self.format = Some(format.into());
        self
    }

    /// Sets `buffer-length`. Length of the host's buffer. Short ones reduce the delay and risk gaps. Unit:
    /// microseconds. If absent: a length that suits the backend.
    #[must_use]
    #[inline]
    pub fn buffer_length(mut self, buffer_length: u32) -> Self {
        self.buffer_length = Some(buffer_length);
        self
    }

    /// Sets `buffer-count`. Number of buffers that QEMU fills in advance, each of the length `buffer-length`.
    /// Default: `4`.
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

/// Settings of the Core Audio backend (macOS). It supports playback only.
///
/// The struct `AudiodevCoreaudioOptions`, since QEMU 4.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,AudiodevCoreaudioOptions)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AudiodevCoreaudioOptions {
    /// Settings for recording; without effect. If absent: defaults.
    pub r#in: Option<AudiodevCoreaudioPerDirectionOptions>,
    /// Settings for playback. If absent: defaults.
    pub out: Option<AudiodevCoreaudioPerDirectionOptions>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl AudiodevCoreaudioOptions {
    /// Creates a value with no member set.
    #[inline]
    pub fn new() -> Self {
        Self { r#in: None, out: None, extra: Extra::default() }
    }

    /// Sets `in`. Settings for recording; without effect. If absent: defaults.
    #[must_use]
    pub fn r#in(mut self, r#in: impl Into<AudiodevCoreaudioPerDirectionOptions>) -> Self {
        self.r#in = Some(r#in.into());
        self
    }

    /// Sets `out`. Settings for playback. If absent: defaults.
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

/// Settings of the DirectSound audio backend (Windows).
///
/// The struct `AudiodevDsoundOptions`, since QEMU 4.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,AudiodevDsoundOptions)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AudiodevDsoundOptions {
    /// Settings for recording. If absent: defaults.
    pub r#in: Option<AudiodevPerDirectionOptions>,
    /// Settings for playback. If absent: defaults.
    pub out: Option<AudiodevPerDirectionOptions>,
    /// Additional delay of playback, which avoids gaps. Unit: microseconds. Default: `10000`.
    pub latency: Option<u32>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl AudiodevDsoundOptions {
    /// Creates a value with no member set.
    #[inline]
    pub fn new() -> Self {
        Self { r#in: None, out: None, latency: None, extra: Extra::default() }
    }

    /// Sets `in`. Settings for recording. If absent: defaults.
    #[must_use]
    pub fn r#in(mut self, r#in: impl Into<AudiodevPerDirectionOptions>) -> Self {
        self.r#in = Some(r#in.into());
        self
    }

    /// Sets `out`. Settings for playback. If absent: defaults.
    #[must_use]
    pub fn out(mut self, out: impl Into<AudiodevPerDirectionOptions>) -> Self {
        self.out = Some(out.into());
        self
    }

    /// Sets `latency`. Additional delay of playback, which avoids gaps. Unit: microseconds. Default: `10000`.
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

/// Settings of one direction of the JACK audio backend.
///
/// The JACK server decides the sample rate and the length of the buffers.
///
/// The struct `AudiodevJackPerDirectionOptions`, since QEMU 5.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,AudiodevJackPerDirectionOptions)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AudiodevJackPerDirectionOptions {
    /// Whether QEMU mixes the streams of all guest devices and converts formats. Without it, each stream is passed
    /// to the host on its own, which keeps more than two channels. Default: `true`.
    ///
    /// Member `mixing-engine`, since QEMU 4.2.
    #[doc(alias = "mixing-engine")]
    pub mixing_engine: Option<bool>,
    /// Whether the host device is opened with `frequency`, `channels` and `format`. Otherwise it follows the guest,
    /// and those must not be given. Must be false without the mixing engine. If absent: true with the mixing
    /// engine, false without it.
    #[doc(alias = "fixed-settings")]
    pub fixed_settings: Option<bool>,
    /// Sample rate at the host. Unit: Hz. Default: `44100`.
    pub frequency: Option<u32>,
    /// Channels at the host, 2 for stereo. Default: `2`.
    pub channels: Option<u32>,
    /// Streams that can be open at the host at once. If absent: 1 with the mixing engine, no limit without it.
    pub voices: Option<u32>,
    /// Sample format at the host. Default: `s16`.
    pub format: Option<AudioFormat>,
    /// Length of the host's buffer. Short ones reduce the delay and risk gaps. Unit: microseconds. If absent: a
    /// length that suits the backend.
    #[doc(alias = "buffer-length")]
    pub buffer_length: Option<u32>,
    /// JACK server to connect to. If absent: the server named by the environment variable `JACK_DEFAULT_SERVER`, or
    /// `default`.
    #[doc(alias = "server-name")]
    pub server_name: Option<String>,
    /// Name under which QEMU appears in JACK; a prefix for the direction is added. If absent: the name of the VM.
    #[doc(alias = "client-name")]
    pub client_name: Option<String>,
    /// Regular expression. Ports of other clients that match it are connected automatically, also when they appear
    /// later. If absent: nothing is connected.
    #[doc(alias = "connect-ports")]
    pub connect_ports: Option<String>,
    /// Whether a JACK server is started if none runs. Default: `false`.
    #[doc(alias = "start-server")]
    pub start_server: Option<bool>,
    /// Whether connecting fails if the name is taken. Otherwise JACK alters the name. Default: `false`.
    #[doc(alias = "exact-name")]
    pub exact_name: Option<bool>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl AudiodevJackPerDirectionOptions {
    /// Creates a value with no member set.
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

    /// Sets `mixing-engine`. Whether QEMU mixes the streams of all guest devices and converts formats. Without it,
    /// each stream is passed to the host on its own, which keeps more than two channels. Default: `true`.
    #[must_use]
    #[inline]
    pub fn mixing_engine(mut self, mixing_engine: bool) -> Self {
        self.mixing_engine = Some(mixing_engine);
        self
    }

    /// Sets `fixed-settings`. Whether the host device is opened with `frequency`, `channels` and `format`.
    /// Otherwise it follows the guest, and those must not be given. Must be false without the mixing engine. If
    /// absent: true with the mixing engine, false without it.
    #[must_use]
    #[inline]
    pub fn fixed_settings(mut self, fixed_settings: bool) -> Self {
        self.fixed_settings = Some(fixed_settings);
        self
    }

    /// Sets `frequency`. Sample rate at the host. Unit: Hz. Default: `44100`.
    #[must_use]
    #[inline]
    pub fn frequency(mut self, frequency: u32) -> Self {
        self.frequency = Some(frequency);
        self
    }

    /// Sets `channels`. Channels at the host, 2 for stereo. Default: `2`.
    #[must_use]
    #[inline]
    pub fn channels(mut self, channels: u32) -> Self {
        self.channels = Some(channels);
        self
    }

    /// Sets `voices`. Streams that can be open at the host at once. If absent: 1 with the mixing engine, no limit
    /// without it.
    #[must_use]
    #[inline]
    pub fn voices(mut self, voices: u32) -> Self {
        self.voices = Some(voices);
        self
    }

    /// Sets `format`. Sample format at the host. Default: `s16`.
    #[must_use]
    pub fn format(mut self, format: impl Into<AudioFormat>) -> Self {
        self.format = Some(format.into());
        self
    }

    /// Sets `buffer-length`. Length of the host's buffer. Short ones reduce the delay and risk gaps. Unit:
    /// microseconds. If absent: a length that suits the backend.
    #[must_use]
    #[inline]
    pub fn buffer_length(mut self, buffer_length: u32) -> Self {
        self.buffer_length = Some(buffer_length);
        self
    }

    /// Sets `server-name`. JACK server to connect to. If absent: the server named by the environment variable
    /// `JACK_DEFAULT_SERVER`, or `default`.
    #[must_use]
    pub fn server_name(mut self, server_name: impl Into<String>) -> Self {
        self.server_name = Some(server_name.into());
        self
    }

    /// Sets `client-name`. Name under which QEMU appears in JACK; a prefix for the direction is added. If absent:
    /// the name of the VM.
    #[must_use]
    pub fn client_name(mut self, client_name: impl Into<String>) -> Self {
        self.client_name = Some(client_name.into());
        self
    }

    /// Sets `connect-ports`. Regular expression. Ports of other clients that match it are connected automatically,
    /// also when they appear later. If absent: nothing is connected.
    #[must_use]
    pub fn connect_ports(mut self, connect_ports: impl Into<String>) -> Self {
        self.connect_ports = Some(connect_ports.into());
        self
    }

    /// Sets `start-server`. Whether a JACK server is started if none runs. Default: `false`.
    #[must_use]
    #[inline]
    pub fn start_server(mut self, start_server: bool) -> Self {
        self.start_server = Some(start_server);
        self
    }

    /// Sets `exact-name`. Whether connecting fails if the name is taken. Otherwise JACK alters the name. Default:
    /// `false`.
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

/// Settings of the JACK audio backend.
///
/// The struct `AudiodevJackOptions`, since QEMU 5.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,AudiodevJackOptions)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AudiodevJackOptions {
    /// Settings for recording. If absent: defaults.
    pub r#in: Option<AudiodevJackPerDirectionOptions>,
    /// Settings for playback. If absent: defaults.
    pub out: Option<AudiodevJackPerDirectionOptions>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl AudiodevJackOptions {
    /// Creates a value with no member set.
    #[inline]
    pub fn new() -> Self {
        Self { r#in: None, out: None, extra: Extra::default() }
    }

    /// Sets `in`. Settings for recording. If absent: defaults.
    #[must_use]
    pub fn r#in(mut self, r#in: impl Into<AudiodevJackPerDirectionOptions>) -> Self {
        self.r#in = Some(r#in.into());
        self
    }

    /// Sets `out`. Settings for playback. If absent: defaults.
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

/// Settings of one direction of the OSS audio backend (BSD).
///
/// The struct `AudiodevOssPerDirectionOptions`, since QEMU 4.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,AudiodevOssPerDirectionOptions)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AudiodevOssPerDirectionOptions {
    /// Whether QEMU mixes the streams of all guest devices and converts formats. Without it, each stream is passed
    /// to the host on its own, which keeps more than two channels. Default: `true`.
    ///
    /// Member `mixing-engine`, since QEMU 4.2.
    #[doc(alias = "mixing-engine")]
    pub mixing_engine: Option<bool>,
    /// Whether the host device is opened with `frequency`, `channels` and `format`. Otherwise it follows the guest,
    /// and those must not be given. Must be false without the mixing engine. If absent: true with the mixing
    /// engine, false without it.
    #[doc(alias = "fixed-settings")]
    pub fixed_settings: Option<bool>,
    /// Sample rate at the host. Unit: Hz. Default: `44100`.
    pub frequency: Option<u32>,
    /// Channels at the host, 2 for stereo. Default: `2`.
    pub channels: Option<u32>,
    /// Streams that can be open at the host at once. If absent: 1 with the mixing engine, no limit without it.
    pub voices: Option<u32>,
    /// Sample format at the host. Default: `s16`.
    pub format: Option<AudioFormat>,
    /// Length of the host's buffer. Short ones reduce the delay and risk gaps. Unit: microseconds. If absent: a
    /// length that suits the backend.
    #[doc(alias = "buffer-length")]
    pub buffer_length: Option<u32>,
    /// Path of the sound device on the host. Default: `/dev/dsp`.
    pub dev: Option<String>,
    /// Number of fragments of the device's buffer. Without effect where `dsp-policy` is used. Default: `4`.
    #[doc(alias = "buffer-count")]
    pub buffer_count: Option<u32>,
    /// Whether QEMU waits for the device with `poll` where possible, instead of checking it at every timer tick.
    /// Default: `true`.
    #[doc(alias = "try-poll")]
    pub try_poll: Option<bool>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl AudiodevOssPerDirectionOptions {
    /// Creates a value with no member set.
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

    /// Sets `mixing-engine`. Whether QEMU mixes the streams of all guest devices and converts formats. Without it,
    /// each stream is passed to the host on its own, which keeps more than two channels. Default: `true`.
    #[must_use]
    #[inline]
    pub fn mixing_engine(mut self, mixing_engine: bool) -> Self {
        self.mixing_engine = Some(mixing_engine);
        self
    }

    /// Sets `fixed-settings`. Whether the host device is opened with `frequency`, `channels` and `format`.
    /// Otherwise it follows the guest, and those must not be given. Must be false without the mixing engine. If
    /// absent: true with the mixing engine, false without it.
    #[must_use]
    #[inline]
    pub fn fixed_settings(mut self, fixed_settings: bool) -> Self {
        self.fixed_settings = Some(fixed_settings);
        self
    }

    /// Sets `frequency`. Sample rate at the host. Unit: Hz. Default: `44100`.
    #[must_use]
    #[inline]
    pub fn frequency(mut self, frequency: u32) -> Self {
        self.frequency = Some(frequency);
        self
    }

    /// Sets `channels`. Channels at the host, 2 for stereo. Default: `2`.
    #[must_use]
    #[inline]
    pub fn channels(mut self, channels: u32) -> Self {
        self.channels = Some(channels);
        self
    }

    /// Sets `voices`. Streams that can be open at the host at once. If absent: 1 with the mixing engine, no limit
    /// without it.
    #[must_use]
    #[inline]
    pub fn voices(mut self, voices: u32) -> Self {
        self.voices = Some(voices);
        self
    }

    /// Sets `format`. Sample format at the host. Default: `s16`.
    #[must_use]
    pub fn format(mut self, format: impl Into<AudioFormat>) -> Self {
        self.format = Some(format.into());
        self
    }

    /// Sets `buffer-length`. Length of the host's buffer. Short ones reduce the delay and risk gaps. Unit:
    /// microseconds. If absent: a length that suits the backend.
    #[must_use]
    #[inline]
    pub fn buffer_length(mut self, buffer_length: u32) -> Self {
        self.buffer_length = Some(buffer_length);
        self
    }

    /// Sets `dev`. Path of the sound device on the host. Default: `/dev/dsp`.
    #[must_use]
    pub fn dev(mut self, dev: impl Into<String>) -> Self {
        self.dev = Some(dev.into());
        self
    }

    /// Sets `buffer-count`. Number of fragments of the device's buffer. Without effect where `dsp-policy` is used.
    /// Default: `4`.
    #[must_use]
    #[inline]
    pub fn buffer_count(mut self, buffer_count: u32) -> Self {
        self.buffer_count = Some(buffer_count);
        self
    }

    /// Sets `try-poll`. Whether QEMU waits for the device with `poll` where possible, instead of checking it at
    /// every timer tick. Default: `true`.
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

/// Settings of the OSS audio backend (BSD).
///
/// The struct `AudiodevOssOptions`, since QEMU 4.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,AudiodevOssOptions)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AudiodevOssOptions {
    /// Settings for recording. If absent: defaults.
    pub r#in: Option<AudiodevOssPerDirectionOptions>,
    /// Settings for playback. If absent: defaults.
    pub out: Option<AudiodevOssPerDirectionOptions>,
    /// Whether QEMU maps the device's buffer into memory if the driver permits it.
    #[doc(alias = "try-mmap")]
    pub try_mmap: Option<bool>,
    /// Whether the device is opened for QEMU alone, which bypasses the mixer of the driver. Default: `false`.
    pub exclusive: Option<bool>,
    /// Trade-off of OSS 4 between delay and load: 0 is the shortest delay, 10 the lowest load. Default: `5`.
    #[doc(alias = "dsp-policy")]
    pub dsp_policy: Option<u32>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl AudiodevOssOptions {
    /// Creates a value with no member set.
    #[inline]
    pub fn new() -> Self {
        Self { r#in: None, out: None, try_mmap: None, exclusive: None, dsp_policy: None, extra: Extra::default() }
    }

    /// Sets `in`. Settings for recording. If absent: defaults.
    #[must_use]
    pub fn r#in(mut self, r#in: impl Into<AudiodevOssPerDirectionOptions>) -> Self {
        self.r#in = Some(r#in.into());
        self
    }

    /// Sets `out`. Settings for playback. If absent: defaults.
    #[must_use]
    pub fn out(mut self, out: impl Into<AudiodevOssPerDirectionOptions>) -> Self {
        self.out = Some(out.into());
        self
    }

    /// Sets `try-mmap`. Whether QEMU maps the device's buffer into memory if the driver permits it.
    #[must_use]
    #[inline]
    pub fn try_mmap(mut self, try_mmap: bool) -> Self {
        self.try_mmap = Some(try_mmap);
        self
    }

    /// Sets `exclusive`. Whether the device is opened for QEMU alone, which bypasses the mixer of the driver.
    /// Default: `false`.
    #[must_use]
    #[inline]
    pub fn exclusive(mut self, exclusive: bool) -> Self {
        self.exclusive = Some(exclusive);
        self
    }

    /// Sets `dsp-policy`. Trade-off of OSS 4 between delay and load: 0 is the shortest delay, 10 the lowest load.
    /// Default: `5`.
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

/// Settings of one direction of the PulseAudio backend.
///
/// The struct `AudiodevPaPerDirectionOptions`, since QEMU 4.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,AudiodevPaPerDirectionOptions)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AudiodevPaPerDirectionOptions {
    /// Whether QEMU mixes the streams of all guest devices and converts formats. Without it, each stream is passed
    /// to the host on its own, which keeps more than two channels. Default: `true`.
    ///
    /// Member `mixing-engine`, since QEMU 4.2.
    #[doc(alias = "mixing-engine")]
    pub mixing_engine: Option<bool>,
    /// Whether the host device is opened with `frequency`, `channels` and `format`. Otherwise it follows the guest,
    /// and those must not be given. Must be false without the mixing engine. If absent: true with the mixing
    /// engine, false without it.
    #[doc(alias = "fixed-settings")]
    pub fixed_settings: Option<bool>,
    /// Sample rate at the host. Unit: Hz. Default: `44100`.
    pub frequency: Option<u32>,
    /// Channels at the host, 2 for stereo. Default: `2`.
    pub channels: Option<u32>,
    /// Streams that can be open at the host at once. If absent: 1 with the mixing engine, no limit without it.
    pub voices: Option<u32>,
    /// Sample format at the host. Default: `s16`.
    pub format: Option<AudioFormat>,
    /// Length of the host's buffer. Short ones reduce the delay and risk gaps. Unit: microseconds. If absent: a
    /// length that suits the backend.
    #[doc(alias = "buffer-length")]
    pub buffer_length: Option<u32>,
    /// Sink or source of PulseAudio. If given, the stream cannot be moved to another one. If absent: PulseAudio
    /// chooses.
    pub name: Option<String>,
    /// Name under which the stream appears, for example in a mixer program. If absent: `id` of the audio backend.
    ///
    /// Member `stream-name`, since QEMU 4.2.
    #[doc(alias = "stream-name")]
    pub stream_name: Option<String>,
    /// Delay that PulseAudio shall aim at. Unit: microseconds. Default: `46440`.
    pub latency: Option<u32>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl AudiodevPaPerDirectionOptions {
    /// Creates a value with no member set.
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

    /// Sets `mixing-engine`. Whether QEMU mixes the streams of all guest devices and converts formats. Without it,
    /// each stream is passed to the host on its own, which keeps more than two channels. Default: `true`.
    #[must_use]
    #[inline]
    pub fn mixing_engine(mut self, mixing_engine: bool) -> Self {
        self.mixing_engine = Some(mixing_engine);
        self
    }

    /// Sets `fixed-settings`. Whether the host device is opened with `frequency`, `channels` and `format`.
    /// Otherwise it follows the guest, and those must not be given. Must be false without the mixing engine. If
    /// absent: true with the mixing engine, false without it.
    #[must_use]
    #[inline]
    pub fn fixed_settings(mut self, fixed_settings: bool) -> Self {
        self.fixed_settings = Some(fixed_settings);
        self
    }

    /// Sets `frequency`. Sample rate at the host. Unit: Hz. Default: `44100`.
    #[must_use]
    #[inline]
    pub fn frequency(mut self, frequency: u32) -> Self {
        self.frequency = Some(frequency);
        self
    }

    /// Sets `channels`. Channels at the host, 2 for stereo. Default: `2`.
    #[must_use]
    #[inline]
    pub fn channels(mut self, channels: u32) -> Self {
        self.channels = Some(channels);
        self
    }

    /// Sets `voices`. Streams that can be open at the host at once. If absent: 1 with the mixing engine, no limit
    /// without it.
    #[must_use]
    #[inline]
    pub fn voices(mut self, voices: u32) -> Self {
        self.voices = Some(voices);
        self
    }

    /// Sets `format`. Sample format at the host. Default: `s16`.
    #[must_use]
    pub fn format(mut self, format: impl Into<AudioFormat>) -> Self {
        self.format = Some(format.into());
        self
    }

    /// Sets `buffer-length`. Length of the host's buffer. Short ones reduce the delay and risk gaps. Unit:
    /// microseconds. If absent: a length that suits the backend.
    #[must_use]
    #[inline]
    pub fn buffer_length(mut self, buffer_length: u32) -> Self {
        self.buffer_length = Some(buffer_length);
        self
    }

    /// Sets `name`. Sink or source of PulseAudio. If given, the stream cannot be moved to another one. If absent:
    /// PulseAudio chooses.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `stream-name`. Name under which the stream appears, for example in a mixer program. If absent: `id` of
    /// the audio backend.
    #[must_use]
    pub fn stream_name(mut self, stream_name: impl Into<String>) -> Self {
        self.stream_name = Some(stream_name.into());
        self
    }

    /// Sets `latency`. Delay that PulseAudio shall aim at. Unit: microseconds. Default: `46440`.
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

/// Settings of the PulseAudio backend.
///
/// The struct `AudiodevPaOptions`, since QEMU 4.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,AudiodevPaOptions)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AudiodevPaOptions {
    /// Settings for recording. If absent: defaults.
    pub r#in: Option<AudiodevPaPerDirectionOptions>,
    /// Settings for playback. If absent: defaults.
    pub out: Option<AudiodevPaPerDirectionOptions>,
    /// Address of the server in PulseAudio's notation, such as a socket path. If absent: the server of the user's
    /// session.
    pub server: Option<String>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl AudiodevPaOptions {
    /// Creates a value with no member set.
    #[inline]
    pub fn new() -> Self {
        Self { r#in: None, out: None, server: None, extra: Extra::default() }
    }

    /// Sets `in`. Settings for recording. If absent: defaults.
    #[must_use]
    pub fn r#in(mut self, r#in: impl Into<AudiodevPaPerDirectionOptions>) -> Self {
        self.r#in = Some(r#in.into());
        self
    }

    /// Sets `out`. Settings for playback. If absent: defaults.
    #[must_use]
    pub fn out(mut self, out: impl Into<AudiodevPaPerDirectionOptions>) -> Self {
        self.out = Some(out.into());
        self
    }

    /// Sets `server`. Address of the server in PulseAudio's notation, such as a socket path. If absent: the server
    /// of the user's session.
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

/// Settings of one direction of the PipeWire backend.
///
/// The struct `AudiodevPipewirePerDirectionOptions`, since QEMU 8.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,AudiodevPipewirePerDirectionOptions)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AudiodevPipewirePerDirectionOptions {
    /// Whether QEMU mixes the streams of all guest devices and converts formats. Without it, each stream is passed
    /// to the host on its own, which keeps more than two channels. Default: `true`.
    ///
    /// Member `mixing-engine`, since QEMU 4.2.
    #[doc(alias = "mixing-engine")]
    pub mixing_engine: Option<bool>,
    /// Whether the host device is opened with `frequency`, `channels` and `format`. Otherwise it follows the guest,
    /// and those must not be given. Must be false without the mixing engine. If absent: true with the mixing
    /// engine, false without it.
    #[doc(alias = "fixed-settings")]
    pub fixed_settings: Option<bool>,
    /// Sample rate at the host. Unit: Hz. Default: `44100`.
    pub frequency: Option<u32>,
    /// Channels at the host, 2 for stereo. Default: `2`.
    pub channels: Option<u32>,
    /// Streams that can be open at the host at once. If absent: 1 with the mixing engine, no limit without it.
    pub voices: Option<u32>,
    /// Sample format at the host. Default: `s16`.
    pub format: Option<AudioFormat>,
    /// Length of the host's buffer. Short ones reduce the delay and risk gaps. Unit: microseconds. If absent: a
    /// length that suits the backend.
    #[doc(alias = "buffer-length")]
    pub buffer_length: Option<u32>,
    /// Sink or source of PipeWire. If absent: PipeWire chooses.
    pub name: Option<String>,
    /// Name under which the stream appears, for example in a mixer program. If absent: `id` of the audio backend.
    #[doc(alias = "stream-name")]
    pub stream_name: Option<String>,
    /// Amount of sound that QEMU buffers for playback. Unit: microseconds. Default: `46440`.
    pub latency: Option<u32>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl AudiodevPipewirePerDirectionOptions {
    /// Creates a value with no member set.
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

    /// Sets `mixing-engine`. Whether QEMU mixes the streams of all guest devices and converts formats. Without it,
    /// each stream is passed to the host on its own, which keeps more than two channels. Default: `true`.
    #[must_use]
    #[inline]
    pub fn mixing_engine(mut self, mixing_engine: bool) -> Self {
        self.mixing_engine = Some(mixing_engine);
        self
    }

    /// Sets `fixed-settings`. Whether the host device is opened with `frequency`, `channels` and `format`.
    /// Otherwise it follows the guest, and those must not be given. Must be false without the mixing engine. If
    /// absent: true with the mixing engine, false without it.
    #[must_use]
    #[inline]
    pub fn fixed_settings(mut self, fixed_settings: bool) -> Self {
        self.fixed_settings = Some(fixed_settings);
        self
    }

    /// Sets `frequency`. Sample rate at the host. Unit: Hz. Default: `44100`.
    #[must_use]
    #[inline]
    pub fn frequency(mut self, frequency: u32) -> Self {
        self.frequency = Some(frequency);
        self
    }

    /// Sets `channels`. Channels at the host, 2 for stereo. Default: `2`.
    #[must_use]
    #[inline]
    pub fn channels(mut self, channels: u32) -> Self {
        self.channels = Some(channels);
        self
    }

    /// Sets `voices`. Streams that can be open at the host at once. If absent: 1 with the mixing engine, no limit
    /// without it.
    #[must_use]
    #[inline]
    pub fn voices(mut self, voices: u32) -> Self {
        self.voices = Some(voices);
        self
    }

    /// Sets `format`. Sample format at the host. Default: `s16`.
    #[must_use]
    pub fn format(mut self, format: impl Into<AudioFormat>) -> Self {
        self.format = Some(format.into());
        self
    }

    /// Sets `buffer-length`. Length of the host's buffer. Short ones reduce the delay and risk gaps. Unit:
    /// microseconds. If absent: a length that suits the backend.
    #[must_use]
    #[inline]
    pub fn buffer_length(mut self, buffer_length: u32) -> Self {
        self.buffer_length = Some(buffer_length);
        self
    }

    /// Sets `name`. Sink or source of PipeWire. If absent: PipeWire chooses.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `stream-name`. Name under which the stream appears, for example in a mixer program. If absent: `id` of
    /// the audio backend.
    #[must_use]
    pub fn stream_name(mut self, stream_name: impl Into<String>) -> Self {
        self.stream_name = Some(stream_name.into());
        self
    }

    /// Sets `latency`. Amount of sound that QEMU buffers for playback. Unit: microseconds. Default: `46440`.
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

/// Settings of the PipeWire backend.
///
/// The struct `AudiodevPipewireOptions`, since QEMU 8.1.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,AudiodevPipewireOptions)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AudiodevPipewireOptions {
    /// Settings for recording. If absent: defaults.
    pub r#in: Option<AudiodevPipewirePerDirectionOptions>,
    /// Settings for playback. If absent: defaults.
    pub out: Option<AudiodevPipewirePerDirectionOptions>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl AudiodevPipewireOptions {
    /// Creates a value with no member set.
    #[inline]
    pub fn new() -> Self {
        Self { r#in: None, out: None, extra: Extra::default() }
    }

    /// Sets `in`. Settings for recording. If absent: defaults.
    #[must_use]
    pub fn r#in(mut self, r#in: impl Into<AudiodevPipewirePerDirectionOptions>) -> Self {
        self.r#in = Some(r#in.into());
        self
    }

    /// Sets `out`. Settings for playback. If absent: defaults.
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

/// Settings of one direction of the SDL audio backend.
///
/// The struct `AudiodevSdlPerDirectionOptions`, since QEMU 6.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,AudiodevSdlPerDirectionOptions)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AudiodevSdlPerDirectionOptions {
    /// Whether QEMU mixes the streams of all guest devices and converts formats. Without it, each stream is passed
    /// to the host on its own, which keeps more than two channels. Default: `true`.
    ///
    /// Member `mixing-engine`, since QEMU 4.2.
    #[doc(alias = "mixing-engine")]
    pub mixing_engine: Option<bool>,
    /// Whether the host device is opened with `frequency`, `channels` and `format`. Otherwise it follows the guest,
    /// and those must not be given. Must be false without the mixing engine. If absent: true with the mixing
    /// engine, false without it.
    #[doc(alias = "fixed-settings")]
    pub fixed_settings: Option<bool>,
    /// Sample rate at the host. Unit: Hz. Default: `44100`.
    pub frequency: Option<u32>,
    /// Channels at the host, 2 for stereo. Default: `2`.
    pub channels: Option<u32>,
    /// Streams that can be open at the host at once. If absent: 1 with the mixing engine, no limit without it.
    pub voices: Option<u32>,
    /// Sample format at the host. Default: `s16`.
    pub format: Option<AudioFormat>,
    /// Length of the host's buffer. Short ones reduce the delay and risk gaps. Unit: microseconds. If absent: a
    /// length that suits the backend.
    #[doc(alias = "buffer-length")]
    pub buffer_length: Option<u32>,
    /// Number of buffers that QEMU fills in advance, each of SDL's length. Default: `4`.
    #[doc(alias = "buffer-count")]
    pub buffer_count: Option<u32>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl AudiodevSdlPerDirectionOptions {
    /// Creates a value with no member set.
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

    /// Sets `mixing-engine`. Whether QEMU mixes the streams of all guest devices and converts formats. Without it,
    /// each stream is passed to the host on its own, which keeps more than two channels. Default: `true`.
    #[must_use]
    #[inline]
    pub fn mixing_engine(mut self, mixing_engine: bool) -> Self {
        self.mixing_engine = Some(mixing_engine);
        self
    }

    /// Sets `fixed-settings`. Whether the host device is opened with `frequency`, `channels` and `format`.
    /// Otherwise it follows the guest, and those must not be given. Must be false without the mixing engine. If
    /// absent: true with the mixing engine, false without it.
    #[must_use]
    #[inline]
    pub fn fixed_settings(mut self, fixed_settings: bool) -> Self {
        self.fixed_settings = Some(fixed_settings);
        self
    }

    /// Sets `frequency`. Sample rate at the host. Unit: Hz. Default: `44100`.
    #[must_use]
    #[inline]
    pub fn frequency(mut self, frequency: u32) -> Self {
        self.frequency = Some(frequency);
        self
    }

    /// Sets `channels`. Channels at the host, 2 for stereo. Default: `2`.
    #[must_use]
    #[inline]
    pub fn channels(mut self, channels: u32) -> Self {
        self.channels = Some(channels);
        self
    }

    /// Sets `voices`. Streams that can be open at the host at once. If absent: 1 with the mixing engine, no limit
    /// without it.
    #[must_use]
    #[inline]
    pub fn voices(mut self, voices: u32) -> Self {
        self.voices = Some(voices);
        self
    }

    /// Sets `format`. Sample format at the host. Default: `s16`.
    #[must_use]
    pub fn format(mut self, format: impl Into<AudioFormat>) -> Self {
        self.format = Some(format.into());
        self
    }

    /// Sets `buffer-length`. Length of the host's buffer. Short ones reduce the delay and risk gaps. Unit:
    /// microseconds. If absent: a length that suits the backend.
    #[must_use]
    #[inline]
    pub fn buffer_length(mut self, buffer_length: u32) -> Self {
        self.buffer_length = Some(buffer_length);
        self
    }

    /// Sets `buffer-count`. Number of buffers that QEMU fills in advance, each of SDL's length. Default: `4`.
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

/// Settings of the SDL audio backend.
///
/// The struct `AudiodevSdlOptions`, since QEMU 6.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,AudiodevSdlOptions)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AudiodevSdlOptions {
    /// Settings for recording. If absent: defaults.
    pub r#in: Option<AudiodevSdlPerDirectionOptions>,
    /// Settings for playback. If absent: defaults.
    pub out: Option<AudiodevSdlPerDirectionOptions>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl AudiodevSdlOptions {
    /// Creates a value with no member set.
    #[inline]
    pub fn new() -> Self {
        Self { r#in: None, out: None, extra: Extra::default() }
    }

    /// Sets `in`. Settings for recording. If absent: defaults.
    #[must_use]
    pub fn r#in(mut self, r#in: impl Into<AudiodevSdlPerDirectionOptions>) -> Self {
        self.r#in = Some(r#in.into());
        self
    }

    /// Sets `out`. Settings for playback. If absent: defaults.
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

/// Settings of the audio backend that writes playback to a WAV file.
///
/// The struct `AudiodevWavOptions`, since QEMU 4.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,AudiodevWavOptions)
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AudiodevWavOptions {
    /// Settings for recording; without effect. If absent: defaults.
    pub r#in: Option<AudiodevPerDirectionOptions>,
    /// Settings for playback. Only formats of 8 and 16 bits can be written. If absent: defaults.
    pub out: Option<AudiodevPerDirectionOptions>,
    /// Path of the file on the host. It is overwritten. Default: `qemu.wav`.
    pub path: Option<String>,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl AudiodevWavOptions {
    /// Creates a value with no member set.
    #[inline]
    pub fn new() -> Self {
        Self { r#in: None, out: None, path: None, extra: Extra::default() }
    }

    /// Sets `in`. Settings for recording; without effect. If absent: defaults.
    #[must_use]
    pub fn r#in(mut self, r#in: impl Into<AudiodevPerDirectionOptions>) -> Self {
        self.r#in = Some(r#in.into());
        self
    }

    /// Sets `out`. Settings for playback. Only formats of 8 and 16 bits can be written. If absent: defaults.
    #[must_use]
    pub fn out(mut self, out: impl Into<AudiodevPerDirectionOptions>) -> Self {
        self.out = Some(out.into());
        self
    }

    /// Sets `path`. Path of the file on the host. It is overwritten. Default: `qemu.wav`.
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

/// Representation of a sound sample.
///
/// The enum `AudioFormat`, since QEMU 4.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,AudioFormat)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AudioFormat {
    /// 8 bits without a sign; silence is 128.
    U8,
    /// 8 bits with a sign.
    S8,
    /// 16 bits without a sign; silence is 32768.
    U16,
    /// 16 bits with a sign, the format of CDs.
    S16,
    /// 32 bits without a sign.
    U32,
    /// 32 bits with a sign.
    S32,
    /// 32-bit floating point number between -1 and 1.
    ///
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

/// Sound system of the host that plays and records for the guest.
///
/// The enum `AudiodevDriver`, since QEMU 4.0.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Enum-,AudiodevDriver)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AudiodevDriver {
    /// Discards playback and records silence, in real time.
    None,
    /// Sound interface of the Linux kernel.
    ///
    /// Value `alsa`. Only in builds with `CONFIG_AUDIO_ALSA`.
    Alsa,
    /// Sound system of macOS.
    ///
    /// Value `coreaudio`. Only in builds with `CONFIG_AUDIO_COREAUDIO`.
    Coreaudio,
    /// Clients of the D-Bus display.
    ///
    /// Value `dbus`. Only in builds with `CONFIG_DBUS_DISPLAY`.
    Dbus,
    /// DirectSound of Windows.
    ///
    /// Value `dsound`. Only in builds with `CONFIG_AUDIO_DSOUND`.
    Dsound,
    /// JACK server, for professional audio.
    ///
    /// Value `jack`, since QEMU 5.1. Only in builds with `CONFIG_AUDIO_JACK`.
    Jack,
    /// Open Sound System, mainly on BSD.
    ///
    /// Value `oss`. Only in builds with `CONFIG_AUDIO_OSS`.
    Oss,
    /// PulseAudio server, or its replacement in PipeWire.
    ///
    /// Value `pa`. Only in builds with `CONFIG_AUDIO_PA`.
    Pa,
    /// PipeWire server, natively.
    ///
    /// Value `pipewire`. Only in builds with `CONFIG_AUDIO_PIPEWIRE`.
    Pipewire,
    /// Library SDL, which chooses a sound system itself.
    ///
    /// Value `sdl`. Only in builds with `CONFIG_AUDIO_SDL`.
    Sdl,
    /// Sound system of OpenBSD.
    ///
    /// Value `sndio`. Only in builds with `CONFIG_AUDIO_SNDIO`.
    Sndio,
    /// Clients of the SPICE display.
    ///
    /// Value `spice`. Only in builds with `CONFIG_SPICE`.
    Spice,
    /// File on the host; playback only.
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

/// Audio backend, as for `-audiodev`.
///
/// The union `Audiodev`, since QEMU 4.0.
///
/// Its tag is `driver`. [`AudiodevBranch`] has the values of the tag.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#:~:text=Object-,Audiodev)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Audiodev {
    /// Name for the property `audiodev` of sound devices.
    pub id: String,
    /// Time between two rounds of moving sound data. 0 means as often as possible. Unit: microseconds. Default:
    /// `10000`.
    #[doc(alias = "timer-period")]
    pub timer_period: Option<u32>,
    /// Sound system of the host, which decides the remaining members.
    ///
    /// The value of `driver`, with the members of its branch.
    pub branch: AudiodevBranch,
    /// Members that this type does not know.
    pub extra: Extra,
}

#[cfg(feature = "server")]
impl Audiodev {
    /// Creates a value with the mandatory members and no optional one.
    pub fn new(id: impl Into<String>, branch: impl Into<AudiodevBranch>) -> Self {
        Self { id: id.into(), timer_period: None, branch: branch.into(), extra: Extra::default() }
    }

    /// Sets `timer-period`. Time between two rounds of moving sound data. 0 means as often as possible. Unit:
    /// microseconds. Default: `10000`.
    #[must_use]
    #[inline]
    pub fn timer_period(mut self, timer_period: u32) -> Self {
        self.timer_period = Some(timer_period);
        self
    }

    /// Discards playback and records silence, in real time.
    ///
    /// Creates a value with the branch `none`.
    pub fn none(id: impl Into<String>) -> Self {
        Self::new(id, AudiodevBranch::None(AudiodevGenericOptions::new()))
    }

    /// Sound interface of the Linux kernel.
    ///
    /// Creates a value with the branch `alsa`. Only in builds with `CONFIG_AUDIO_ALSA`.
    pub fn alsa(id: impl Into<String>) -> Self {
        Self::new(id, AudiodevBranch::Alsa(AudiodevAlsaOptions::new()))
    }

    /// Sound system of macOS.
    ///
    /// Creates a value with the branch `coreaudio`. Only in builds with `CONFIG_AUDIO_COREAUDIO`.
    pub fn coreaudio(id: impl Into<String>) -> Self {
        Self::new(id, AudiodevBranch::Coreaudio(AudiodevCoreaudioOptions::new()))
    }

    /// Clients of the D-Bus display.
    ///
    /// Creates a value with the branch `dbus`. Only in builds with `CONFIG_DBUS_DISPLAY`.
    pub fn dbus(id: impl Into<String>) -> Self {
        Self::new(id, AudiodevBranch::Dbus(AudiodevDBusOptions::new()))
    }

    /// DirectSound of Windows.
    ///
    /// Creates a value with the branch `dsound`. Only in builds with `CONFIG_AUDIO_DSOUND`.
    pub fn dsound(id: impl Into<String>) -> Self {
        Self::new(id, AudiodevBranch::Dsound(AudiodevDsoundOptions::new()))
    }

    /// JACK server, for professional audio.
    ///
    /// Creates a value with the branch `jack`. Only in builds with `CONFIG_AUDIO_JACK`.
    pub fn jack(id: impl Into<String>) -> Self {
        Self::new(id, AudiodevBranch::Jack(AudiodevJackOptions::new()))
    }

    /// Open Sound System, mainly on BSD.
    ///
    /// Creates a value with the branch `oss`. Only in builds with `CONFIG_AUDIO_OSS`.
    pub fn oss(id: impl Into<String>) -> Self {
        Self::new(id, AudiodevBranch::Oss(AudiodevOssOptions::new()))
    }

    /// PulseAudio server, or its replacement in PipeWire.
    ///
    /// Creates a value with the branch `pa`. Only in builds with `CONFIG_AUDIO_PA`.
    pub fn pa(id: impl Into<String>) -> Self {
        Self::new(id, AudiodevBranch::Pa(AudiodevPaOptions::new()))
    }

    /// PipeWire server, natively.
    ///
    /// Creates a value with the branch `pipewire`. Only in builds with `CONFIG_AUDIO_PIPEWIRE`.
    pub fn pipewire(id: impl Into<String>) -> Self {
        Self::new(id, AudiodevBranch::Pipewire(AudiodevPipewireOptions::new()))
    }

    /// Library SDL, which chooses a sound system itself.
    ///
    /// Creates a value with the branch `sdl`. Only in builds with `CONFIG_AUDIO_SDL`.
    pub fn sdl(id: impl Into<String>) -> Self {
        Self::new(id, AudiodevBranch::Sdl(AudiodevSdlOptions::new()))
    }

    /// Sound system of OpenBSD.
    ///
    /// Creates a value with the branch `sndio`. Only in builds with `CONFIG_AUDIO_SNDIO`.
    pub fn sndio(id: impl Into<String>) -> Self {
        Self::new(id, AudiodevBranch::Sndio(AudiodevSndioOptions::new()))
    }

    /// Clients of the SPICE display.
    ///
    /// Creates a value with the branch `spice`. Only in builds with `CONFIG_SPICE`.
    pub fn spice(id: impl Into<String>) -> Self {
        Self::new(id, AudiodevBranch::Spice(AudiodevGenericOptions::new()))
    }

    /// File on the host; playback only.
    ///
    /// Creates a value with the branch `wav`.
    pub fn wav(id: impl Into<String>) -> Self {
        Self::new(id, AudiodevBranch::Wav(AudiodevWavOptions::new()))
    }
}

/// The branches of [`Audiodev`], by the value of `driver`.
///
/// `into` converts the members of a branch if no other branch has the same ones. For all others, name
/// the branch, such as `AudiodevBranch::None`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AudiodevBranch {
    /// Discards playback and records silence, in real time.
    None(AudiodevGenericOptions),
    /// Sound interface of the Linux kernel.
    ///
    /// Branch `alsa`. Only in builds with `CONFIG_AUDIO_ALSA`.
    Alsa(AudiodevAlsaOptions),
    /// Sound system of macOS.
    ///
    /// Branch `coreaudio`. Only in builds with `CONFIG_AUDIO_COREAUDIO`.
    Coreaudio(AudiodevCoreaudioOptions),
    /// Clients of the D-Bus display.
    ///
    /// Branch `dbus`. Only in builds with `CONFIG_DBUS_DISPLAY`.
    Dbus(AudiodevDBusOptions),
    /// DirectSound of Windows.
    ///
    /// Branch `dsound`. Only in builds with `CONFIG_AUDIO_DSOUND`.
    Dsound(AudiodevDsoundOptions),
    /// JACK server, for professional audio.
    ///
    /// Branch `jack`. Only in builds with `CONFIG_AUDIO_JACK`.
    Jack(AudiodevJackOptions),
    /// Open Sound System, mainly on BSD.
    ///
    /// Branch `oss`. Only in builds with `CONFIG_AUDIO_OSS`.
    Oss(AudiodevOssOptions),
    /// PulseAudio server, or its replacement in PipeWire.
    ///
    /// Branch `pa`. Only in builds with `CONFIG_AUDIO_PA`.
    Pa(AudiodevPaOptions),
    /// PipeWire server, natively.
    ///
    /// Branch `pipewire`. Only in builds with `CONFIG_AUDIO_PIPEWIRE`.
    Pipewire(AudiodevPipewireOptions),
    /// Library SDL, which chooses a sound system itself.
    ///
    /// Branch `sdl`. Only in builds with `CONFIG_AUDIO_SDL`.
    Sdl(AudiodevSdlOptions),
    /// Sound system of OpenBSD.
    ///
    /// Branch `sndio`. Only in builds with `CONFIG_AUDIO_SNDIO`.
    Sndio(AudiodevSndioOptions),
    /// Clients of the SPICE display.
    ///
    /// Branch `spice`. Only in builds with `CONFIG_SPICE`.
    Spice(AudiodevGenericOptions),
    /// File on the host; playback only.
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

    /// Lists the audio backends with their settings.
    ///
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
        /// Creates a value with no member set.
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
