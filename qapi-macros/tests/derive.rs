//! What the derive makes, in use.

use std::cell::RefCell;
use std::sync::{Arc, Mutex};

use qapi_macros::Commands;
use qapi_types::names::Name;
use qapi_types::{AsyncExecute, Command, CommandError, Decode, Encode, Execute, from_value, qga, to_value};
use serde_json::{Value, json};
use sessions::server::{
    Call, CommandName as _, Execution, Options, Output, Peer, Responder, ServerHandle, Service as _, Session,
};

/// A protocol of one's own, with a downstream command.
#[derive(Debug, Commands)]
#[allow(missing_docs)] // the schema says what they do
#[qapi(schema = "tests/schemas/farm.json", dialect = "qga", events(Fire))]
pub enum FarmCommands {
    #[qapi(async)]
    Sow,
    OrgExampleFields,
    #[qapi(rename = "plough", async, cancel)]
    Dig,
    #[qapi(deferred)]
    OpenBarn,
}

#[derive(Default)]
struct Farm {
    fields: Mutex<Vec<farm_commands::Field>>,
}

/// An error of the server's own.
struct Unknown(String);

impl From<Unknown> for CommandError {
    fn from(Unknown(name): Unknown) -> Self {
        Self::generic(format!("no field {name}"))
    }
}

impl FarmCommandsServer for Farm {
    type Error = Unknown;

    async fn sow(&self, _: &mut Call, field: farm_commands::command::Sow) -> Result<i64, Unknown> {
        let mut fields = self.fields.lock().unwrap();
        let mut sown = farm_commands::Field::new(field.name, field.crop);
        sown.hectares = field.hectares;
        fields.push(sown);
        Ok(fields.len() as i64)
    }
    fn org_example_fields(
        &self,
        _: &mut Call,
        _: farm_commands::command::OrgExampleFields,
    ) -> Result<Vec<farm_commands::Field>, Unknown> {
        Ok(self.fields.lock().unwrap().clone())
    }
    async fn dig(&self, _: &mut Call, command: farm_commands::command::Plough) -> Result<(), Unknown> {
        Err(Unknown(command.name))
    }
    fn open_barn(&self, call: &mut Call, command: farm_commands::command::OpenBarn, responder: Responder<()>) {
        responder.send(call.emit(&farm_commands::event::Fire::new(command.door)));
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
    struct Arc;
    struct Mutex;
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
    assert_eq!(FarmCommands::Dig.name(), "plough");
    // The server may be shared with others.
    let farm = Arc::new(Farm::default());
    let service = FarmCommands::service(farm.clone());
    let mut session = Session::new(&ServerHandle::new(FarmCommands::interface(), Options::default()), Peer::unknown());
    session.receive(
        br#"{"execute": "sow", "arguments": {"name": "long", "crop": "rye"}}
            {"execute": "__org.example_fields", "id": 1}
            {"execute": "plough", "arguments": {"name": "x", "crop": "oats"}}
            {"execute": "plough", "arguments": {"name": "x", "crop": "rye"}}
            {"execute": "open-barn", "arguments": {"door": 2}}"#,
        Vec::new(),
    );
    while let Some(Output::Execute(call)) = session.poll() {
        let response = match service.execute(call) {
            Execution::Done(response) => response,
            Execution::Pending(future) => block_on(future),
        };
        session.finish(response);
    }
    assert_eq!(farm.fields.lock().unwrap().len(), 1);
    let error = |desc: &str| format!("{{\"error\": {{\"class\": \"GenericError\", \"desc\": \"{desc}\"}}}}\n");
    let expected = "{\"return\": 1}\n{\"return\": [{\"name\": \"long\", \"crop\": \"rye\"}], \"id\": 1}\n".to_owned()
        + &error("Parameter 'crop' does not accept value 'oats'")
        + &error("no field x")
        + "{\"return\": {}}\n";
    assert_eq!(String::from_utf8_lossy(session.transmit()), expected);
    // Clients can ask what there is, though the schema has no command for that.
    session.receive(br#"{"execute": "query-qmp-schema"}"#, Vec::new());
    let sent = session.transmit().len();
    session.sent(sent);
    assert!(session.poll().is_none());
    let schema = sessions::Schema::from_slice(session.transmit()).unwrap();
    assert!(
        schema.supports::<farm_commands::command::Sow>() && schema.has(Name::event::<farm_commands::event::Fire>())
    );
    assert!(!schema.has(Name::new("query-qmp-schema")));
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
    recorder.execute(qga::command::GuestSetTime::new().time(5)).unwrap();
    qga::Client::guest_set_time(&recorder).unwrap();
    qga::Client::guest_file_close(&&recorder, 3).unwrap();
    let sent = recorder.sent.take();
    assert_eq!(sent[0], ("plough".to_owned(), json!({"name": "long", "crop": "wheat"})));
    assert_eq!(sent[1], ("guest-set-time".to_owned(), json!({"time": 5})));
    assert_eq!(sent[2], ("guest-set-time".to_owned(), json!({})));
    assert_eq!(sent[3], ("guest-file-close".to_owned(), json!({"handle": 3})));

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
    struct Arc;
    struct Mutex;
    struct PhantomData;

    #[derive(qapi_macros::Commands)]
    #[qapi(protocol = "qga")]
    enum S {
        GuestPing,
        GuestFileOpen,
        GuestSshGetAuthorizedKeys,
        GuestSetUserPassword,
        #[qapi(disabled = "why not")]
        GuestShutdown,
        #[qapi(deferred)]
        GuestExec,
    }

    #[derive(qapi_macros::Commands)]
    #[qapi(protocol = "qga", async)]
    enum T {
        GuestSync,
        GuestFileRead,
        GuestSshAddAuthorizedKeys,
        GuestSetUserPassword,
        #[qapi(deferred)]
        GuestExec,
        #[qapi(rename = "guest-ping")]
        Match,
    }
}

/// Names of the user's choice, as in a `qapi.toml`.
#[derive(Debug, Commands)]
#[allow(missing_docs)] // the schema says what they do
#[qapi(schema = "tests/schemas/farm.json", names("Field" = "Meadow", "Field.name" = "title", "plough" = "Turn"))]
pub enum Renamed {
    Sow,
    Turn,
}

#[test]
fn names_of_ones_own() {
    assert_eq!(Renamed::qmp_get_command_list(), ["sow", "plough"]);
    assert_eq!(renamed::Meadow::new("long", renamed::Crop::Rye).title, "long");
    let recorder = Recorder { reply: json!({}), ..Recorder::default() };
    RenamedClient::turn(&recorder, "long", renamed::Crop::Rye).unwrap();
    assert_eq!(recorder.sent.take()[0].0, "plough");
}

/// A module of types may be named for a keyword.
#[derive(Debug, Commands)]
#[allow(missing_docs)] // the schema says what they do
#[qapi(schema = "tests/schemas/farm.json")]
pub enum Type {
    Sow,
}
