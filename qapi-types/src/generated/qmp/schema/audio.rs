// Generated as `qmp` from schemas/qapi/audio.json by `qapi-codegen`.
// Do not edit: change the schema or the generator, and run it again.

//! Schema of `schemas/qapi/audio.json` as data.

#[allow(unused_imports)] // not every module needs all of them
use super::*;
use crate::schema::*;

/// `AudiodevPerDirectionOptions`
pub static AUDIODEV_PER_DIRECTION_OPTIONS: Object = Object {
    name: "AudiodevPerDirectionOptions",
    members: &[
        optional("mixing-engine", Type::Bool),
        optional("fixed-settings", Type::Bool),
        optional("frequency", Type::Uint32),
        optional("channels", Type::Uint32),
        optional("voices", Type::Uint32),
        optional("format", Type::Enum(&AUDIO_FORMAT)),
        optional("buffer-length", Type::Uint32),
    ],
    ..EMPTY_OBJECT
};

/// `AudiodevGenericOptions`
pub static AUDIODEV_GENERIC_OPTIONS: Object = Object {
    name: "AudiodevGenericOptions",
    members: &[
        optional("in", Type::Object(&AUDIODEV_PER_DIRECTION_OPTIONS)),
        optional("out", Type::Object(&AUDIODEV_PER_DIRECTION_OPTIONS)),
    ],
    ..EMPTY_OBJECT
};

/// `AudiodevDBusOptions`
pub static AUDIODEV_D_BUS_OPTIONS: Object = Object {
    name: "AudiodevDBusOptions",
    members: &[
        optional("in", Type::Object(&AUDIODEV_PER_DIRECTION_OPTIONS)),
        optional("out", Type::Object(&AUDIODEV_PER_DIRECTION_OPTIONS)),
        optional("nsamples", Type::Uint32),
    ],
    ..EMPTY_OBJECT
};

/// `AudiodevAlsaPerDirectionOptions`
pub static AUDIODEV_ALSA_PER_DIRECTION_OPTIONS: Object = Object {
    name: "AudiodevAlsaPerDirectionOptions",
    members: &[
        optional("mixing-engine", Type::Bool),
        optional("fixed-settings", Type::Bool),
        optional("frequency", Type::Uint32),
        optional("channels", Type::Uint32),
        optional("voices", Type::Uint32),
        optional("format", Type::Enum(&AUDIO_FORMAT)),
        optional("buffer-length", Type::Uint32),
        optional("dev", Type::Str),
        optional("period-length", Type::Uint32),
        optional("try-poll", Type::Bool),
    ],
    ..EMPTY_OBJECT
};

/// `AudiodevAlsaOptions`
pub static AUDIODEV_ALSA_OPTIONS: Object = Object {
    name: "AudiodevAlsaOptions",
    members: &[
        optional("in", Type::Object(&AUDIODEV_ALSA_PER_DIRECTION_OPTIONS)),
        optional("out", Type::Object(&AUDIODEV_ALSA_PER_DIRECTION_OPTIONS)),
        optional("threshold", Type::Uint32),
    ],
    ..EMPTY_OBJECT
};

/// `AudiodevSndioOptions`
pub static AUDIODEV_SNDIO_OPTIONS: Object = Object {
    name: "AudiodevSndioOptions",
    members: &[
        optional("in", Type::Object(&AUDIODEV_PER_DIRECTION_OPTIONS)),
        optional("out", Type::Object(&AUDIODEV_PER_DIRECTION_OPTIONS)),
        optional("dev", Type::Str),
        optional("latency", Type::Uint32),
    ],
    ..EMPTY_OBJECT
};

/// `AudiodevCoreaudioPerDirectionOptions`
pub static AUDIODEV_COREAUDIO_PER_DIRECTION_OPTIONS: Object = Object {
    name: "AudiodevCoreaudioPerDirectionOptions",
    members: &[
        optional("mixing-engine", Type::Bool),
        optional("fixed-settings", Type::Bool),
        optional("frequency", Type::Uint32),
        optional("channels", Type::Uint32),
        optional("voices", Type::Uint32),
        optional("format", Type::Enum(&AUDIO_FORMAT)),
        optional("buffer-length", Type::Uint32),
        optional("buffer-count", Type::Uint32),
    ],
    ..EMPTY_OBJECT
};

/// `AudiodevCoreaudioOptions`
pub static AUDIODEV_COREAUDIO_OPTIONS: Object = Object {
    name: "AudiodevCoreaudioOptions",
    members: &[
        optional("in", Type::Object(&AUDIODEV_COREAUDIO_PER_DIRECTION_OPTIONS)),
        optional("out", Type::Object(&AUDIODEV_COREAUDIO_PER_DIRECTION_OPTIONS)),
    ],
    ..EMPTY_OBJECT
};

/// `AudiodevDsoundOptions`
pub static AUDIODEV_DSOUND_OPTIONS: Object = Object {
    name: "AudiodevDsoundOptions",
    members: &[
        optional("in", Type::Object(&AUDIODEV_PER_DIRECTION_OPTIONS)),
        optional("out", Type::Object(&AUDIODEV_PER_DIRECTION_OPTIONS)),
        optional("latency", Type::Uint32),
    ],
    ..EMPTY_OBJECT
};

/// `AudiodevJackPerDirectionOptions`
pub static AUDIODEV_JACK_PER_DIRECTION_OPTIONS: Object = Object {
    name: "AudiodevJackPerDirectionOptions",
    members: &[
        optional("mixing-engine", Type::Bool),
        optional("fixed-settings", Type::Bool),
        optional("frequency", Type::Uint32),
        optional("channels", Type::Uint32),
        optional("voices", Type::Uint32),
        optional("format", Type::Enum(&AUDIO_FORMAT)),
        optional("buffer-length", Type::Uint32),
        optional("server-name", Type::Str),
        optional("client-name", Type::Str),
        optional("connect-ports", Type::Str),
        optional("start-server", Type::Bool),
        optional("exact-name", Type::Bool),
    ],
    ..EMPTY_OBJECT
};

/// `AudiodevJackOptions`
pub static AUDIODEV_JACK_OPTIONS: Object = Object {
    name: "AudiodevJackOptions",
    members: &[
        optional("in", Type::Object(&AUDIODEV_JACK_PER_DIRECTION_OPTIONS)),
        optional("out", Type::Object(&AUDIODEV_JACK_PER_DIRECTION_OPTIONS)),
    ],
    ..EMPTY_OBJECT
};

/// `AudiodevOssPerDirectionOptions`
pub static AUDIODEV_OSS_PER_DIRECTION_OPTIONS: Object = Object {
    name: "AudiodevOssPerDirectionOptions",
    members: &[
        optional("mixing-engine", Type::Bool),
        optional("fixed-settings", Type::Bool),
        optional("frequency", Type::Uint32),
        optional("channels", Type::Uint32),
        optional("voices", Type::Uint32),
        optional("format", Type::Enum(&AUDIO_FORMAT)),
        optional("buffer-length", Type::Uint32),
        optional("dev", Type::Str),
        optional("buffer-count", Type::Uint32),
        optional("try-poll", Type::Bool),
    ],
    ..EMPTY_OBJECT
};

/// `AudiodevOssOptions`
pub static AUDIODEV_OSS_OPTIONS: Object = Object {
    name: "AudiodevOssOptions",
    members: &[
        optional("in", Type::Object(&AUDIODEV_OSS_PER_DIRECTION_OPTIONS)),
        optional("out", Type::Object(&AUDIODEV_OSS_PER_DIRECTION_OPTIONS)),
        optional("try-mmap", Type::Bool),
        optional("exclusive", Type::Bool),
        optional("dsp-policy", Type::Uint32),
    ],
    ..EMPTY_OBJECT
};

/// `AudiodevPaPerDirectionOptions`
pub static AUDIODEV_PA_PER_DIRECTION_OPTIONS: Object = Object {
    name: "AudiodevPaPerDirectionOptions",
    members: &[
        optional("mixing-engine", Type::Bool),
        optional("fixed-settings", Type::Bool),
        optional("frequency", Type::Uint32),
        optional("channels", Type::Uint32),
        optional("voices", Type::Uint32),
        optional("format", Type::Enum(&AUDIO_FORMAT)),
        optional("buffer-length", Type::Uint32),
        optional("name", Type::Str),
        optional("stream-name", Type::Str),
        optional("latency", Type::Uint32),
    ],
    ..EMPTY_OBJECT
};

/// `AudiodevPaOptions`
pub static AUDIODEV_PA_OPTIONS: Object = Object {
    name: "AudiodevPaOptions",
    members: &[
        optional("in", Type::Object(&AUDIODEV_PA_PER_DIRECTION_OPTIONS)),
        optional("out", Type::Object(&AUDIODEV_PA_PER_DIRECTION_OPTIONS)),
        optional("server", Type::Str),
    ],
    ..EMPTY_OBJECT
};

/// `AudiodevPipewirePerDirectionOptions`
pub static AUDIODEV_PIPEWIRE_PER_DIRECTION_OPTIONS: Object = Object {
    name: "AudiodevPipewirePerDirectionOptions",
    members: &[
        optional("mixing-engine", Type::Bool),
        optional("fixed-settings", Type::Bool),
        optional("frequency", Type::Uint32),
        optional("channels", Type::Uint32),
        optional("voices", Type::Uint32),
        optional("format", Type::Enum(&AUDIO_FORMAT)),
        optional("buffer-length", Type::Uint32),
        optional("name", Type::Str),
        optional("stream-name", Type::Str),
        optional("latency", Type::Uint32),
    ],
    ..EMPTY_OBJECT
};

/// `AudiodevPipewireOptions`
pub static AUDIODEV_PIPEWIRE_OPTIONS: Object = Object {
    name: "AudiodevPipewireOptions",
    members: &[
        optional("in", Type::Object(&AUDIODEV_PIPEWIRE_PER_DIRECTION_OPTIONS)),
        optional("out", Type::Object(&AUDIODEV_PIPEWIRE_PER_DIRECTION_OPTIONS)),
    ],
    ..EMPTY_OBJECT
};

/// `AudiodevSdlPerDirectionOptions`
pub static AUDIODEV_SDL_PER_DIRECTION_OPTIONS: Object = Object {
    name: "AudiodevSdlPerDirectionOptions",
    members: &[
        optional("mixing-engine", Type::Bool),
        optional("fixed-settings", Type::Bool),
        optional("frequency", Type::Uint32),
        optional("channels", Type::Uint32),
        optional("voices", Type::Uint32),
        optional("format", Type::Enum(&AUDIO_FORMAT)),
        optional("buffer-length", Type::Uint32),
        optional("buffer-count", Type::Uint32),
    ],
    ..EMPTY_OBJECT
};

/// `AudiodevSdlOptions`
pub static AUDIODEV_SDL_OPTIONS: Object = Object {
    name: "AudiodevSdlOptions",
    members: &[
        optional("in", Type::Object(&AUDIODEV_SDL_PER_DIRECTION_OPTIONS)),
        optional("out", Type::Object(&AUDIODEV_SDL_PER_DIRECTION_OPTIONS)),
    ],
    ..EMPTY_OBJECT
};

/// `AudiodevWavOptions`
pub static AUDIODEV_WAV_OPTIONS: Object = Object {
    name: "AudiodevWavOptions",
    members: &[
        optional("in", Type::Object(&AUDIODEV_PER_DIRECTION_OPTIONS)),
        optional("out", Type::Object(&AUDIODEV_PER_DIRECTION_OPTIONS)),
        optional("path", Type::Str),
    ],
    ..EMPTY_OBJECT
};

/// `AudioFormat`
pub static AUDIO_FORMAT: Enum = Enum {
    name: "AudioFormat",
    values: &[value("u8"), value("s8"), value("u16"), value("s16"), value("u32"), value("s32"), value("f32")],
    ..EMPTY_ENUM
};

/// `AudiodevDriver`
pub static AUDIODEV_DRIVER: Enum = Enum {
    name: "AudiodevDriver",
    values: &[
        value("none"),
        Value { cond: Some(Cond::Symbol("CONFIG_AUDIO_ALSA")), ..value("alsa") },
        Value { cond: Some(Cond::Symbol("CONFIG_AUDIO_COREAUDIO")), ..value("coreaudio") },
        Value { cond: Some(Cond::Symbol("CONFIG_DBUS_DISPLAY")), ..value("dbus") },
        Value { cond: Some(Cond::Symbol("CONFIG_AUDIO_DSOUND")), ..value("dsound") },
        Value { cond: Some(Cond::Symbol("CONFIG_AUDIO_JACK")), ..value("jack") },
        Value { cond: Some(Cond::Symbol("CONFIG_AUDIO_OSS")), ..value("oss") },
        Value { cond: Some(Cond::Symbol("CONFIG_AUDIO_PA")), ..value("pa") },
        Value { cond: Some(Cond::Symbol("CONFIG_AUDIO_PIPEWIRE")), ..value("pipewire") },
        Value { cond: Some(Cond::Symbol("CONFIG_AUDIO_SDL")), ..value("sdl") },
        Value { cond: Some(Cond::Symbol("CONFIG_AUDIO_SNDIO")), ..value("sndio") },
        Value { cond: Some(Cond::Symbol("CONFIG_SPICE")), ..value("spice") },
        value("wav"),
    ],
    ..EMPTY_ENUM
};

/// `Audiodev`
pub static AUDIODEV: Object = Object {
    name: "Audiodev",
    members: &[
        required("id", Type::Str),
        required("driver", Type::Enum(&AUDIODEV_DRIVER)),
        optional("timer-period", Type::Uint32),
    ],
    variants: Some(Variants {
        tag: "driver",
        branches: &[
            branch("none", &AUDIODEV_GENERIC_OPTIONS),
            Branch { cond: Some(Cond::Symbol("CONFIG_AUDIO_ALSA")), ..branch("alsa", &AUDIODEV_ALSA_OPTIONS) },
            Branch {
                cond: Some(Cond::Symbol("CONFIG_AUDIO_COREAUDIO")),
                ..branch("coreaudio", &AUDIODEV_COREAUDIO_OPTIONS)
            },
            Branch { cond: Some(Cond::Symbol("CONFIG_DBUS_DISPLAY")), ..branch("dbus", &AUDIODEV_D_BUS_OPTIONS) },
            Branch { cond: Some(Cond::Symbol("CONFIG_AUDIO_DSOUND")), ..branch("dsound", &AUDIODEV_DSOUND_OPTIONS) },
            Branch { cond: Some(Cond::Symbol("CONFIG_AUDIO_JACK")), ..branch("jack", &AUDIODEV_JACK_OPTIONS) },
            Branch { cond: Some(Cond::Symbol("CONFIG_AUDIO_OSS")), ..branch("oss", &AUDIODEV_OSS_OPTIONS) },
            Branch { cond: Some(Cond::Symbol("CONFIG_AUDIO_PA")), ..branch("pa", &AUDIODEV_PA_OPTIONS) },
            Branch {
                cond: Some(Cond::Symbol("CONFIG_AUDIO_PIPEWIRE")),
                ..branch("pipewire", &AUDIODEV_PIPEWIRE_OPTIONS)
            },
            Branch { cond: Some(Cond::Symbol("CONFIG_AUDIO_SDL")), ..branch("sdl", &AUDIODEV_SDL_OPTIONS) },
            Branch { cond: Some(Cond::Symbol("CONFIG_AUDIO_SNDIO")), ..branch("sndio", &AUDIODEV_SNDIO_OPTIONS) },
            Branch { cond: Some(Cond::Symbol("CONFIG_SPICE")), ..branch("spice", &AUDIODEV_GENERIC_OPTIONS) },
            branch("wav", &AUDIODEV_WAV_OPTIONS),
        ],
    }),
    ..EMPTY_OBJECT
};

/// Commands of `schemas/qapi/audio.json`.
pub(super) mod command {
    #[allow(unused_imports)] // not every command needs one
    use super::super::types;
    use crate::schema::*;

    /// `query-audiodevs`
    pub static QUERY_AUDIODEVS: Command = Command {
        name: "query-audiodevs",
        returns: Some(Type::Array(&Type::Object(&types::AUDIODEV))),
        since: Some("8.0"),
        ..COMMAND
    };

    impl Described for super::super::super::command::QueryAudiodevs {
        type Info = Command;
        const INFO: &'static Command = &QUERY_AUDIODEVS;
    }
}
