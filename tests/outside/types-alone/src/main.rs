//! Depends on `qapi-types` alone: it reads and writes values without any connection.

use qapi_types::qmp::{RunState, command};
use qapi_types::{Command, from_str, to_string};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let status: <command::QueryStatus as Command>::Reply = from_str(r#"{"running": true, "status": "running"}"#)?;
    assert_eq!(status.status, RunState::Running);
    assert_eq!(to_string(&status)?, r#"{"running":true,"status":"running"}"#);
    Ok(())
}
