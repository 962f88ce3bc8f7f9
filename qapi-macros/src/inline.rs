//! The types of a schema as one module, of what the generator would write as files.

use proc_macro2::TokenStream;
use qapi_codegen::emit::File;
use syn::{Error, Ident};

/// Puts files into each other where they declare each other.
pub(crate) fn inline(module: &Ident, files: &[File]) -> Result<TokenStream, Error> {
    let mut text = String::new();
    write(&mut text, files, "mod.rs", "");
    text.parse().map_err(|error| Error::new(module.span(), format!("the schema's Rust cannot be read: {error}")))
}

fn write(out: &mut String, files: &[File], path: &str, folder: &str) {
    let Some(file) = files.iter().find(|file| file.path == path) else { return };
    for line in file.contents.lines() {
        let declared = line.trim_start_matches("pub ").strip_prefix("mod ").and_then(|rest| rest.strip_suffix(';'));
        match declared {
            None => {
                out.push_str(line);
                out.push('\n');
            }
            Some(name) => {
                let stem = name.trim_start_matches("r#");
                out.push_str(line.trim_end_matches(';'));
                out.push_str(" {\n");
                let (file, below) = (format!("{folder}{stem}.rs"), format!("{folder}{stem}/"));
                match files.iter().any(|other| other.path == file) {
                    true => write(out, files, &file, &below),
                    false => write(out, files, &format!("{below}mod.rs"), &below),
                }
                out.push_str("}\n");
            }
        }
    }
}
