const _: () = {
    #[allow(dead_code)]
    fn listed() {
        let _ = Power::SystemReset;
        let _ = Power::SetPassword;
    }
};
#[allow(dead_code)]
impl Power {
    /// Returns the names of the commands on the wire, in the order of the variants.
    pub(crate) fn qmp_get_command_list() -> &'static [&'static str] {
        &["system_reset", "set_password"]
    }
    /// Returns whether a command is listed, and enabled when the server starts.
    pub(crate) fn qmp_command_is_enabled(name: &str) -> bool {
        match name {
            "system_reset" => true,
            "set_password" => true,
            _ => false,
        }
    }
}
::qapi_types::wire::client! {
    pub (crate) PowerClient PowerAsyncClient { #[doc =
    "Resets the VM as its reset button would, without asking the guest.\n\nExecutes [`system_reset`](::qapi_types::qmp::command::SystemReset)."]
    fn system_reset() -> () = ::qapi_types::qmp::command::SystemReset::new(); #[doc =
    "Sets the password that new clients of a VNC or SPICE server need.\n\nExecutes [`set_password`](::qapi_types::qmp::command::SetPassword)."]
    fn set_password(arguments : impl ::core::convert::Into <
    ::qapi_types::qmp::SetPasswordOptions >) -> () =
    ::qapi_types::qmp::command::SetPassword::new(arguments); }
}
