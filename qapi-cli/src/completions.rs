//! `completions`: prints a script that completes this program's arguments.

use anyhow::Result;
use clap::CommandFactory as _;
use clap_complete::Shell;

use crate::{Cli, output};

pub(crate) fn run(shell: Shell) -> Result<()> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Cli::command(), "qapi", &mut script);
    output::print(&String::from_utf8_lossy(&script))
}
