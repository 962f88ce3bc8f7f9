//! Generated files as the body of one module, for those who have no folder to put them in.

use super::File;

/// Puts files into each other where they declare each other, from `mod.rs` on.
///
/// What results is what stands between the braces of a module: it starts with that module's own
/// documentation, so it can be no file that is included.
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

/// A file without the comment that says where it is from.
fn body(contents: &str) -> &str {
    let mut rest = contents;
    while rest.starts_with("// ") {
        rest = rest.split_once('\n').map_or("", |(_, rest)| rest);
    }
    rest.trim_start_matches('\n')
}
