//! Who answers: a room full of lamps.

use qapi_session::Commands;
use qapi_session::server::{Call, Serve};
use qapi_types::Error;

use crate::lamps::{self, Lamp, Light, LightBranch, OrgExampleHours};

/// What can be asked of the lamps: a variant for each command.
///
/// The schema says what the commands are; `types` says where what was made of it is.
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

    fn lamp(&mut self, name: &str) -> Result<&mut Lamp, Error> {
        let lamp = self.lamps.iter_mut().find(|lamp| lamp.name == name);
        lamp.ok_or_else(|| Error::generic(format!("there is no lamp '{name}'")))
    }
}

impl Serve for Lamps {
    type Commands = LampCommands;
}

impl LampCommandsServer for Lamps {
    fn query_lamps(&mut self, _: &mut Call) -> Result<Vec<Lamp>, Error> {
        Ok(self.lamps.clone())
    }

    fn lamp_set(&mut self, call: &mut Call, name: String, light: Light) -> Result<(), Error> {
        self.lamp(&name)?.light = light.clone();
        let changed = lamps::event::LampChanged::new(name, light);
        call.emit(&changed).map_err(|error| Error::generic(error.to_string()))
    }

    fn org_example_bulb_hours(&mut self, _: &mut Call, name: String) -> Result<OrgExampleHours, Error> {
        self.lamp(&name)?;
        Ok(OrgExampleHours::new(0))
    }
}
