//! Prints text or JSON.

use std::io::{self, Write};

use serde::Serialize;

/// Prints `text`. It is no error if the reader, such as `head`, closes the pipe early.
pub(crate) fn print(text: &str) -> Result<(), String> {
    match io::stdout().write_all(text.as_bytes()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(error.to_string()),
        _ => Ok(()),
    }
}

/// Prints `value` as JSON.
pub(crate) fn print_json(value: &impl Serialize) -> Result<(), String> {
    let json = serde_json::to_string_pretty(value).map_err(|error| error.to_string())?;
    print(&format!("{json}\n"))
}
