// cargo add qemu-qapi --no-default-features --features blocking,derive,server

use qemu_qapi::server::Call;
use qemu_qapi::{CommandError, Commands};

#[derive(Commands)]
#[qapi(schema = "tests/skeleton/farm.json", events(Born))]
enum FarmCommands {
    // The session replies to this, without a method.
    QmpCapabilities,
    QueryVersion,
    // The reply is made from the schema's table, without a method.
    QueryQmpSchema,
    Buy,
    Move,
    Count,
    List,
    Feed,
    Sell,
    OrgExampleShearAllSheepThatAreThereToday,
}

struct Farm;

#[allow(unused_variables)] // until the methods are written
impl FarmCommandsServer for Farm {
    type Error = CommandError;

    fn query_version(
        &mut self,
        call: &mut Call,
        command: farm_commands::command::QueryVersion,
    ) -> Result<(), Self::Error> {
        todo!()
    }

    fn buy(&mut self, call: &mut Call, command: farm_commands::Animal) -> Result<(), Self::Error> {
        todo!()
    }

    fn r#move(
        &mut self,
        call: &mut Call,
        command: farm_commands::command::Move,
    ) -> Result<(), Self::Error> {
        todo!()
    }

    fn count(
        &mut self,
        call: &mut Call,
        command: farm_commands::command::Count,
    ) -> Result<u32, Self::Error> {
        todo!()
    }

    fn list(
        &mut self,
        call: &mut Call,
        command: farm_commands::command::List,
    ) -> Result<Vec<farm_commands::Animal>, Self::Error> {
        todo!()
    }

    fn feed(
        &mut self,
        call: &mut Call,
        command: farm_commands::command::Feed,
    ) -> Result<qemu_qapi::Any, Self::Error> {
        todo!()
    }

    fn sell(
        &mut self,
        call: &mut Call,
        command: farm_commands::command::Sell,
    ) -> Result<Vec<String>, Self::Error> {
        todo!()
    }

    fn org_example_shear_all_sheep_that_are_there_today(
        &mut self,
        call: &mut Call,
        command: farm_commands::command::OrgExampleShearAllSheepThatAreThereToday,
    ) -> Result<farm_commands::Cow, Self::Error> {
        todo!()
    }
}

// To serve it, with `use qemu_qapi::blocking::{serve, Listener}`:
// serve(Listener::bind("/tmp/farm.sock")?, FarmCommands::service(Farm))?;
