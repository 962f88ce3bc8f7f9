//! Executes commands to the running mock server, which are read from standard input.

use std::io::BufRead;

use qapi_mock::MockQmp;

use crate::output::complain;

/// Executes each line until the input ends.
pub(crate) fn obey(input: impl BufRead, mock: &MockQmp) {
    for line in input.lines().map_while(Result::ok) {
        if let Err(why) = obey_line(&line, mock) {
            complain(&format!("qapi mock: {why}\n"));
        }
    }
}

/// Executes one line.
pub(crate) fn obey_line(line: &str, mock: &MockQmp) -> Result<(), String> {
    let (word, rest) = split(line.trim());
    match (word, split(rest)) {
        ("", _) => Ok(()),
        ("quit", ("", _)) => {
            mock.shutdown();
            Ok(())
        }
        ("event", (name, "")) => mock.emit_made_up(name).map_err(|error| error.to_string()),
        ("event", (name, data)) => {
            let data = serde_json::from_str(data).map_err(|error| format!("the data are no JSON: {error}"))?;
            mock.emit(name, data).map_err(|error| error.to_string())
        }
        _ => Err(format!("`{line}` is not known: `event NAME [DATA]` or `quit`")),
    }
}

fn split(text: &str) -> (&str, &str) {
    text.split_once(' ').map_or((text, ""), |(word, rest)| (word, rest.trim()))
}
