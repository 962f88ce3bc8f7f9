//! The server: a set of lamps.

use qemu_qapi::CommandError;
use qemu_qapi::Commands;
use qemu_qapi::server::{Call, Serve};

use crate::lamps::{self, Lamp, Light, LightBranch, OrgExampleHours};

/// The commands of the server, a variant for each.
///
/// `schema` names the file that declares the commands, `types` the module that was generated from it.
#[derive(Debug, Commands)]
#[qapi(schema = "schema/lamps.json", types = crate::lamps)]
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
    /// Lamps of those names, all dark.
    pub fn new<N: Into<String>>(names: impl IntoIterator<Item = N>) -> Self {
        Self { lamps: names.into_iter().map(|name| Lamp::new(name, Light::new(LightBranch::Off))).collect() }
    }

    fn lamp(&mut self, name: &str) -> Result<&mut Lamp, CommandError> {
        let lamp = self.lamps.iter_mut().find(|lamp| lamp.name == name);
        lamp.ok_or_else(|| CommandError::generic(format!("there is no lamp '{name}'")))
    }
}

impl Serve for Lamps {
    type Commands = LampCommands;
}

impl LampCommandsServer for Lamps {
    fn query_lamps(&mut self, _: &mut Call) -> Result<Vec<Lamp>, CommandError> {
        Ok(self.lamps.clone())
    }

    fn lamp_set(&mut self, call: &mut Call, name: String, light: Light) -> Result<(), CommandError> {
        self.lamp(&name)?.light = light.clone();
        let changed = lamps::event::LampChanged::new(name, light);
        call.emit(&changed).map_err(|error| CommandError::generic(error.to_string()))
    }

    fn org_example_bulb_hours(&mut self, _: &mut Call, name: String) -> Result<OrgExampleHours, CommandError> {
        self.lamp(&name)?;
        Ok(OrgExampleHours::new(0))
    }
}
