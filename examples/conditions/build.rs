//! Generates the types of the schema. What has a condition gets a `cfg` on a Cargo feature of this crate.

use qapi_codegen::select::Conditions;

fn main() -> Result<(), qapi_codegen::build::Error> {
    qapi_codegen::build::Builder::new("schema/kettle.json")
        .conditions(Conditions::Cfg)
        // The others are called as their symbols are: `config-lid` for `CONFIG_LID`.
        .feature("CONFIG_RADIO", "radio")
        .generate()
}
