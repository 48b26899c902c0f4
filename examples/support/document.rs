//! Reads a document from a file or standard input.

use std::io::{self, ErrorKind, Read};
use std::path::Path;

use efro_gti::Language;
use efro_gti::document::escaped;

/// Returns the name for messages and the text of `path`, or of standard input for `-`.
pub(crate) fn read(path: &Path, language: Language) -> Result<(String, String), String> {
    let (name, bytes) = if path == Path::new("-") {
        let name = match language {
            Language::Dutch => "standaardinvoer",
            Language::English => "standard input",
        };
        let mut bytes = Vec::new();
        (name.to_string(), io::stdin().read_to_end(&mut bytes).map(|_| bytes))
    } else {
        (escaped(&path.display().to_string()).into_owned(), std::fs::read(path))
    };
    let mut bytes = bytes.map_err(|error| format!("{name}: {}", reason(&error, language)))?;
    // Some editors write a byte-order mark.
    if bytes.starts_with("\u{feff}".as_bytes()) {
        bytes.drain(.."\u{feff}".len());
    }
    let text = String::from_utf8(bytes).map_err(|error| {
        let place = error.utf8_error().valid_up_to();
        match language {
            Language::Dutch => {
                format!("{name}: geen UTF-8 vanaf byte {place}: verwacht tekst in UTF-8")
            }
            Language::English => {
                format!("{name}: not UTF-8 from byte {place} on: expected text in UTF-8")
            }
        }
    })?;
    Ok((name, text))
}

/// Why a file cannot be read. Other reasons than the usual ones are in the words of the system.
pub(crate) fn reason(error: &io::Error, language: Language) -> String {
    let known = match (error.kind(), language) {
        (ErrorKind::NotFound, Language::Dutch) => "dit bestand bestaat niet",
        (ErrorKind::NotFound, Language::English) => "this file does not exist",
        (ErrorKind::PermissionDenied, Language::Dutch) => "geen recht om dit bestand te lezen",
        (ErrorKind::PermissionDenied, Language::English) => "no permission to read this file",
        (ErrorKind::IsADirectory, Language::Dutch) => "dit is een map, geen bestand",
        (ErrorKind::IsADirectory, Language::English) => "this is a folder, not a file",
        _ => return error.to_string(),
    };
    known.to_string()
}
