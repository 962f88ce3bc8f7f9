//! Generates the types of the schema. Items with a condition get a `cfg` on a Cargo feature of this crate.

use qapi_codegen::select::Conditions;

fn main() -> Result<(), qapi_codegen::build::Error> {
    qapi_codegen::build::Builder::new("schema/kettle.json")
        .conditions(Conditions::Cfg)
        // The names of the other features follow from their symbols: `config-lid` for `CONFIG_LID`.
        .feature("CONFIG_RADIO", "radio")
        .generate()
}
