// Generated from `qapi-codegen/src/lower/secrets.txt` by `qapi-codegen`.
// Do not edit: change the list, and run it again.

//! The members of QEMU's protocols whose values are secrets.

use super::{Secret, secret};

/// The secret members, sorted by definition and member.
pub(super) static SECRETS: &[Secret] = &[
    secret("BlockdevOptionsCurlHttp", "cookie", &[]),
    secret("BlockdevOptionsCurlHttps", "cookie", &[]),
    secret("GuestExecStatus", "err-data", &[]),
    secret("GuestExecStatus", "out-data", &[]),
    secret("GuestFileRead", "buf-b64", &[]),
    secret("InputKeyEvent", "key", &["input-send-event"]),
    secret("MigrateSetParameters", "cpr-exec-command", &[]),
    secret("MigrationExecCommand", "args", &[]),
    secret("MigrationParameters", "cpr-exec-command", &[]),
    secret("SecretProperties", "data", &["secret"]),
    secret("SetPasswordOptions", "password", &[]),
    secret("change-vnc-password", "password", &[]),
    secret("guest-exec", "arg", &[]),
    secret("guest-exec", "env", &[]),
    secret("guest-exec", "input-data", &[]),
    secret("guest-file-write", "buf-b64", &[]),
    secret("guest-set-user-password", "password", &[]),
    secret("human-monitor-command", "command-line", &[]),
    secret("ringbuf-write", "data", &["ringbuf-write"]),
    secret("send-key", "keys", &["send-key"]),
    secret("sev-inject-launch-secret", "secret", &["sev-inject-launch-secret"]),
];

/// Names of members that look like those of secrets, but are not.
pub(super) static PUBLIC: &[&str] = &[
    "auth",
    "cert-chain",
    "cert-subject",
    "cookie-secret",
    "dh-cert-file",
    "id-auth",
    "key-secret",
    "keyid",
    "mnonce",
    "new-secret",
    "old-secret",
    "password-secret",
    "passwordid",
    "proxy-password-secret",
    "tls-authz",
    "tls-creds",
];
