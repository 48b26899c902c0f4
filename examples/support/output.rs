//! Prints text or JSON.

use std::borrow::Cow;
use std::io::{self, Write};

use efro_gti::document::escaped;
use serde::Serialize;

/// Prints `text`. It is no error if the reader, such as `head`, closes the pipe early.
pub(crate) fn print(text: &str) -> Result<(), String> {
    match io::stdout().write_all(text.as_bytes()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(error.to_string()),
        _ => Ok(()),
    }
}

/// Prints `value` as JSON. Characters that a terminal would act on are escaped, as JSON allows.
pub(crate) fn print_json(value: &impl Serialize) -> Result<(), String> {
    let json = serde_json::to_string_pretty(value).map_err(|error| error.to_string())?;
    let lines: Vec<Cow<'_, str>> = json.lines().map(line).collect();
    print(&format!("{}\n", lines.join("\n")))
}

fn line(line: &str) -> Cow<'_, str> {
    if let Cow::Borrowed(line) = escaped(line) {
        return line.into();
    }
    let mut safe = String::new();
    for character in line.chars() {
        if let Cow::Borrowed(shown) = escaped(character.encode_utf8(&mut [0; 4])) {
            safe.push_str(shown);
        } else {
            let mut units = [0; 2];
            let units = character.encode_utf16(&mut units).iter();
            safe.extend(units.map(|unit| format!("\\u{unit:04x}")));
        }
    }
    safe.into()
}
