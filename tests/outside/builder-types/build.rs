//! Generates the types of the schema.

fn main() -> Result<(), qapi_codegen::build::Error> {
    qapi_codegen::build::Builder::new("../schema/lamps.json").generate()
}
