//! Runs a program, and makes a small QEMU tree to run it on.

use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use tempfile::TempDir;

/// A program, by its path.
pub(crate) struct Program(pub(crate) &'static str);

impl Program {
    pub(crate) fn run(&self, arguments: &[&str]) -> Output {
        Command::new(self.0).args(arguments).output().unwrap()
    }

    #[track_caller]
    pub(crate) fn passes(&self, arguments: &[&str]) -> String {
        let output = self.run(arguments);
        assert!(output.status.success(), "{}", text(&output));
        text(&output)
    }

    #[track_caller]
    pub(crate) fn fails(&self, arguments: &[&str], expected: &[&str]) {
        let output = self.run(arguments);
        assert_eq!(output.status.code(), Some(1), "{}", text(&output));
        for expected in expected {
            assert!(text(&output).contains(expected), "no {expected:?} in:\n{}", text(&output));
        }
        assert!(!text(&output).contains("panicked"), "{}", text(&output));
    }

    /// Runs it with a standard output whose reader has closed the pipe.
    #[track_caller]
    pub(crate) fn is_not_read(&self, arguments: &[String], passes: bool) {
        let mut command = Command::new(self.0);
        let mut child = command.args(arguments).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        drop(child.stdout.take());
        let told = child.wait_with_output().unwrap();
        assert_eq!(told.status.code(), Some(i32::from(!passes)), "{arguments:?}: {}", text(&told));
        assert!(!passes || told.stderr.is_empty(), "{arguments:?}: {}", text(&told));
    }
}

/// Returns the standard output and the standard error of a program.
pub(crate) fn text(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

/// A small tree in the layout of QEMU's.
pub(crate) struct Tree(TempDir);

impl Tree {
    pub(crate) fn new() -> Self {
        let tree = Self(tempfile::tempdir().unwrap());
        tree.write("VERSION", "9.1.0\n");
        tree.write("qapi/qapi-schema.json", "{ 'include': 'colours.json' }\n");
        tree.write(
            "qapi/colours.json",
            "##\n# = Colours\n##\n\n##\n# @Colour:\n#\n# A colour.\n#\n# @red: like blood\n#\n# @blue: like the sky (since 8.0)\n#\n# Since: 7.0\n##\n\
             { 'enum': 'Colour', 'data': ['red', {'name': 'blue', 'if': 'CONFIG_SKY'}] }\n\
             { 'command': 'paint', 'data': {'colour': 'Colour'} } # a comment\n",
        );
        tree.write("qga/qapi-schema.json", "{ 'command': 'guest-ping' }\n");
        tree.write("storage-daemon/qapi/qapi-schema.json", "{ 'include': '../../qapi/colours.json' }\n");
        tree
    }

    pub(crate) fn write(&self, path: &str, text: impl AsRef<[u8]>) {
        let path = self.0.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    pub(crate) fn path(&self, below: &str) -> String {
        self.0.path().join(below).to_str().unwrap().to_owned()
    }

    /// Its folder.
    pub(crate) fn folder(&self) -> &Path {
        self.0.path()
    }
}
