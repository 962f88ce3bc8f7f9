//! What the derive makes, in use.

use std::cell::RefCell;
use std::sync::{Arc, Mutex};

use qapi_macros::Commands;
use qapi_types::{AsyncExecute, Command, Decode, Encode, Error, Execute, from_value, qga, to_value};
use serde_json::{Value, json};
use sessions::server::{AsyncServe, Call, Control, Options, Session};

/// A protocol of one's own, with a downstream command.
#[derive(Debug, Commands)]
#[allow(missing_docs)] // the schema says what they do
#[qapi(schema = "tests/schemas/farm.json", dialect = "qga", async)]
pub enum FarmCommands {
    Sow,
    OrgExampleFields,
    #[qapi(rename = "plough")]
    Dig,
    OpenBarn,
}

#[derive(Default)]
struct Farm {
    fields: Mutex<Vec<farm_commands::Field>>,
}

impl AsyncServe for Farm {
    type Commands = FarmCommands;
}

impl FarmCommandsServer for Farm {
    async fn sow(&self, _: &mut Call, field: farm_commands::command::Sow) -> Result<i64, Error> {
        let mut fields = self.fields.lock().unwrap();
        let mut sown = farm_commands::Field::new(field.name, field.crop);
        sown.hectares = field.hectares;
        fields.push(sown);
        Ok(fields.len() as i64)
    }
    async fn org_example_fields(&self, _: &mut Call) -> Result<Vec<farm_commands::Field>, Error> {
        Ok(self.fields.lock().unwrap().clone())
    }
    async fn dig(&self, _: &mut Call, name: String, _: farm_commands::Crop) -> Result<(), Error> {
        Err(Error::generic(format!("no field {name}")))
    }
    async fn open_barn(&self, call: &mut Call, door: u8) -> Result<(), Error> {
        call.emit(&farm_commands::event::Fire::new(door)).map_err(|error| Error::generic(error.to_string()))
    }
}

/// The storage daemon's commands are QMP's, but not all of them.
#[derive(Debug, Commands)]
#[allow(missing_docs)] // the schema says what they do
#[qapi(protocol = "qsd")]
pub enum DaemonCommands {
    JobDismiss,
    BlockExportDel,
}

fn block_on<T>(future: impl Future<Output = T>) -> T {
    let mut future = std::pin::pin!(future);
    let mut cx = std::task::Context::from_waker(std::task::Waker::noop());
    match future.as_mut().poll(&mut cx) {
        std::task::Poll::Ready(value) => value,
        std::task::Poll::Pending => panic!("nothing here waits"),
    }
}

/// What is made among names of its user's takes none of them for what it means, be they those of the prelude.
mod among_other_names {
    #![allow(dead_code, non_upper_case_globals)] // they are only in the way

    struct String;
    struct Vec;
    struct Box;
    struct Option;
    struct Result;
    struct Into;
    struct IntoIterator;
    struct Send;
    struct Self_;
    struct Error;
    struct Call;
    trait Default {}
    trait From {}
    trait Clone {}
    trait Copy {}
    #[allow(non_snake_case)]
    fn Ok() {}
    #[allow(non_snake_case)]
    fn Err() {}
    #[allow(non_snake_case)]
    fn Some() {}
    const None: () = ();
    mod qapi_types {}
    mod sessions {}
    mod core {}
    mod std {}
    mod serde {}

    /// Blocking, with the types made here.
    #[derive(qapi_macros::Commands)]
    #[qapi(schema = "tests/schemas/farm.json", dialect = "qga")]
    #[allow(missing_docs)] // the schema says what they do
    pub(super) enum Blocking {
        Sow,
        OrgExampleFields,
        Plough,
        OpenBarn,
    }

    /// Asynchronous, with types from elsewhere.
    #[derive(qapi_macros::Commands)]
    #[qapi(protocol = "qga", async)]
    #[allow(missing_docs, clippy::enum_variant_names)] // as above, and so they are called
    pub(super) enum Asynchronous {
        GuestInfo,
        GuestFileRead,
        GuestSync,
    }
}

#[test]
fn among_other_names() {
    assert!(among_other_names::Blocking::qmp_command_is_enabled("plough"));
    assert_eq!(among_other_names::Asynchronous::qmp_get_command_list().len(), 3);
    assert_eq!(among_other_names::blocking::Field::new("a", among_other_names::blocking::Crop::Rye).name, "a");
}

#[test]
fn a_protocol_of_ones_own() {
    assert_eq!(FarmCommands::qmp_get_command_list(), ["sow", "__org.example_fields", "plough", "open-barn"]);
    let farm = Farm::default();
    let mut session = Session::new(&Control::new_async(&farm, Options::default()));
    session.receive(
        br#"{"execute": "sow", "arguments": {"name": "long", "crop": "rye"}}
            {"execute": "__org.example_fields", "id": 1}
            {"execute": "plough", "arguments": {"name": "x", "crop": "oats"}}
            {"execute": "plough", "arguments": {"name": "x", "crop": "rye"}}"#,
        Vec::new(),
    );
    while let Some(request) = session.next() {
        let served = block_on(request.execute_async(&farm));
        session.finish(served);
    }
    let error = |desc: &str| format!("{{\"error\": {{\"class\": \"GenericError\", \"desc\": \"{desc}\"}}}}\n");
    let expected = "{\"return\": 1}\n{\"return\": [{\"name\": \"long\", \"crop\": \"rye\"}], \"id\": 1}\n".to_owned()
        + &error("Parameter 'crop' does not accept value 'oats'")
        + &error("no field x");
    assert_eq!(String::from_utf8_lossy(session.output()), expected);
}

/// Executes nothing, and says what it was to execute.
#[derive(Default)]
struct Recorder {
    reply: Value,
    sent: RefCell<Vec<(String, Value)>>,
}

impl Execute for Recorder {
    type Error = String;
    fn execute<C>(&self, command: C) -> Result<C::Reply, String>
    where
        C: Command + Encode,
        C::Reply: for<'de> Decode<'de>,
    {
        self.sent.borrow_mut().push((C::NAME.to_owned(), to_value(&command).unwrap()));
        from_value(self.reply.clone()).map_err(|error| error.to_string())
    }
}

#[derive(Clone, Default)]
struct AsyncRecorder(Arc<Mutex<Vec<&'static str>>>);

impl AsyncExecute for AsyncRecorder {
    type Error = String;
    fn execute<C>(&self, _: C) -> impl Future<Output = Result<C::Reply, String>> + Send
    where
        C: Command + Encode,
        C::Reply: for<'de> Decode<'de>,
    {
        let this = self.clone();
        async move {
            this.0.lock().unwrap().push(C::NAME);
            Err("recorded".to_owned())
        }
    }
}

#[test]
fn clients_of_any_kind() {
    let recorder = Recorder { reply: json!({}), ..Recorder::default() };
    recorder.dig("long", farm_commands::Crop::Wheat).unwrap();
    // The ready-made traits are no different.
    qga::Client::guest_set_time(&recorder, qga::command::GuestSetTime::new().time(5)).unwrap();
    qga::Client::guest_file_close(&&recorder, 3).unwrap();
    let sent = recorder.sent.take();
    assert_eq!(sent[0], ("plough".to_owned(), json!({"name": "long", "crop": "wheat"})));
    assert_eq!(sent[1], ("guest-set-time".to_owned(), json!({"time": 5})));
    assert_eq!(sent[2], ("guest-file-close".to_owned(), json!({"handle": 3})));

    let recorder = AsyncRecorder::default();
    block_on(FarmCommandsAsyncClient::open_barn(&recorder, 1)).unwrap_err();
    block_on(qga::AsyncClient::guest_ping(&recorder)).unwrap_err();
    assert_eq!(*recorder.0.lock().unwrap(), ["open-barn", "guest-ping"]);
}

/// What is expanded means its own things, whatever else has their names.
mod names {
    #![allow(dead_code, clippy::enum_variant_names)]

    struct Send;
    struct Sync;
    struct Sized;
    struct Option;
    struct Some;
    struct None;
    struct Result;
    struct Error;
    struct String;
    struct Vec;
    struct Box;
    struct Into;
    struct IntoIterator;
    struct Future;
    struct Execute;

    #[derive(qapi_macros::Commands)]
    #[qapi(protocol = "qga")]
    enum S {
        GuestPing,
        GuestFileOpen,
        GuestSshGetAuthorizedKeys,
        GuestSetUserPassword,
        #[qapi(disabled = "why not")]
        GuestShutdown,
    }

    #[derive(qapi_macros::Commands)]
    #[qapi(protocol = "qga", async)]
    enum T {
        GuestSync,
        GuestFileRead,
        GuestSshAddAuthorizedKeys,
        GuestSetUserPassword,
        #[qapi(rename = "guest-ping")]
        Match,
    }
}

/// A module of types may be named for a keyword.
#[derive(Debug, Commands)]
#[allow(missing_docs)] // the schema says what they do
#[qapi(schema = "tests/schemas/farm.json")]
pub enum Type {
    Sow,
}
