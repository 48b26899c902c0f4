//! What the examples print.

use std::io::{self, Write};

/// Prints `text`; a reader who has seen enough, such as `head`, may leave early.
pub(crate) fn print(text: &str) -> Result<(), String> {
    match io::stdout().write_all(text.as_bytes()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(error.to_string()),
        _ => Ok(()),
    }
}
