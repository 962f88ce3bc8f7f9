//! The server: a set of lamps.

use qemu_qapi::CommandError;
use qemu_qapi::Commands;
use qemu_qapi::server::Call;

use crate::lamps::{Lamp, Light, OrgExampleHours, command, event};

/// The commands of the server, a variant for each.
///
/// `schema` names the file that declares the commands, `types` the module that was generated from it, and `events` the
/// events that the server emits.
#[derive(Debug, Commands)]
#[qapi(schema = "schema/lamps.json", types = crate::lamps, events(LampChanged))]
#[allow(missing_docs)] // the schema says what they do
pub enum LampCommands {
    QueryLamps,
    LampSet,
    OrgExampleBulbHours,
}

/// The lamps.
#[derive(Debug, Default)]
pub struct Lamps {
    lamps: Vec<Lamp>,
}

impl Lamps {
    /// Returns lamps of these names, all dark.
    pub fn new<N: Into<String>>(names: impl IntoIterator<Item = N>) -> Self {
        Self { lamps: names.into_iter().map(|name| Lamp::new(name, Light::off())).collect() }
    }

    fn lamp(&mut self, name: &str) -> Result<&mut Lamp, CommandError> {
        let lamp = self.lamps.iter_mut().find(|lamp| lamp.name == name);
        lamp.ok_or_else(|| CommandError::generic(format!("there is no lamp '{name}'")))
    }
}

impl LampCommandsServer for Lamps {
    type Error = CommandError;

    fn query_lamps(&mut self, _: &mut Call, _: command::QueryLamps) -> Result<Vec<Lamp>, CommandError> {
        Ok(self.lamps.clone())
    }

    fn lamp_set(&mut self, call: &mut Call, command: command::LampSet) -> Result<(), CommandError> {
        self.lamp(&command.name)?.light = command.light.clone();
        call.emit(&event::LampChanged::new(command.name, command.light))?;
        Ok(())
    }

    fn org_example_bulb_hours(
        &mut self,
        _: &mut Call,
        command: command::OrgExampleBulbHours,
    ) -> Result<OrgExampleHours, CommandError> {
        self.lamp(&command.name)?;
        Ok(OrgExampleHours::new(0))
    }
}
