#[qapi(protocol = "qmp")]
pub(crate) enum Power {
    SystemReset,
    SetPassword,
}
