//! Generates the types of the schema. Cargo runs this again if a file of the schema changes.

fn main() -> Result<(), qapi_codegen::build::Error> {
    qapi_codegen::build::Builder::new("schema/lamps.json")
        // These lamps have colours,
        .define("CONFIG_COLOUR")
        // and no switch for a whole street.
        .undefine("CONFIG_STREET")
        // This one is in the schema for older clients.
        .without_commands(["lamp-toggle"])
        .generate()
}
