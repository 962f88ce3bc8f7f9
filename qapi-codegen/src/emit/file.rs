//! Generated files, which can also be joined into one module.

/// A generated file.
#[derive(Debug)]
pub struct File {
    /// The path below the protocol's folder, such as `block_core.rs` or `schema/mod.rs`.
    pub path: String,
    /// Its text.
    pub contents: String,
}

/// Returns the first line of a file. It names the protocol, and it shows that the generator may replace or remove the
/// file.
pub(crate) fn first_line(protocol: &str, source: &str) -> String {
    format!("// Generated as `{protocol}` from {source} by `qapi-codegen`.")
}

/// Puts each file into the file that declares it as a module, beginning with `mod.rs`.
///
/// The result is the text between the braces of a module. It begins with the module's inner documentation, so a file
/// with it cannot be included by `include!`.
pub fn inline(files: &[File]) -> String {
    let mut text = String::new();
    write(&mut text, files, "mod.rs", "");
    text
}

fn write(out: &mut String, files: &[File], path: &str, folder: &str) {
    let Some(file) = files.iter().find(|file| file.path == path) else { return };
    for line in body(&file.contents).lines() {
        let declared = line
            .trim_start_matches("pub ")
            .trim_start_matches("pub(crate) ")
            .strip_prefix("mod ")
            .and_then(|rest| rest.strip_suffix(';'));
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

/// Returns a file's text without its header.
fn body(contents: &str) -> &str {
    let mut rest = contents;
    while rest.starts_with("// ") {
        rest = rest.split_once('\n').map_or("", |(_, rest)| rest);
    }
    rest.trim_start_matches('\n')
}
