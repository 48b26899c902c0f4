//! Writes the operations.

use std::io::{self, Write};
use std::path::Path;

use efro_gti::DocumentError;
use efro_gti::document::escaped;
use efro_gti::portfolio::csv::{self, Options};
use efro_gti::portfolio::{Operations, Row};

use crate::arguments::{Arguments, RowFormat};
use crate::report::{ImportReport, gaps};
use crate::rows::{Entry, Imported};
use crate::words::{io_error, pick};

/// Writes the operations to a file, or to standard output for `-`.
///
/// # Errors
///
/// Returns an error if the file is one of `inputs`, is there already and is not to be overwritten, or cannot be written.
pub(crate) fn write(
    path: &Path,
    imported: &Imported,
    report: &ImportReport,
    inputs: &[&Path],
    arguments: &Arguments,
) -> Result<(), String> {
    let language = arguments.lang;
    let rows: Result<Vec<Row<'_>>, DocumentError> =
        imported.entries.iter().map(Entry::row).collect();
    let rows = rows.map_err(|error| error.text(language))?;
    let comments = gaps(report, language);
    let text = match arguments.format {
        RowFormat::Csv => {
            csv_text(rows, &comments, Options::new()).map_err(|error| error.to_string())?
        }
        RowFormat::Spreadsheet => {
            let options = Options::new().amounts_in(language);
            csv_text(rows, &comments, options).map_err(|error| error.to_string())?
        }
        RowFormat::Json => json(rows).map_err(|error| error.text(language))?,
    };
    let name = escaped(&path.display().to_string()).into_owned();
    if path == Path::new("-") {
        return io::stdout().write_all(&text).map_err(|error| error.to_string());
    }
    if inputs.iter().any(|input| is_same_file(input, path)) {
        let message = pick(
            language,
            "is ook invoer: kies een andere naam",
            "is an input, too: choose another name",
        );
        return Err(format!("{name} {message}"));
    }
    if path.is_file() && !arguments.force {
        let message = pick(
            language,
            "bestaat al: kies een andere naam, of overschrijf het met --force",
            "is there already: choose another name, or overwrite it with --force",
        );
        return Err(format!("{name} {message}"));
    }
    std::fs::write(path, text)
        .map_err(|error| format!("{name}: {}", io_error(&error).text(language)))
}

/// Returns whether two paths are those of one file, be it by a link.
fn is_same_file(one: &Path, other: &Path) -> bool {
    // Standard input may be a file.
    let one = if one == Path::new("-") { Path::new("/dev/stdin") } else { one };
    #[cfg(unix)]
    if let (Ok(one), Ok(other)) = (one.metadata(), other.metadata()) {
        use std::os::unix::fs::MetadataExt;
        return (one.dev(), one.ino()) == (other.dev(), other.ino());
    }
    matches!((one.canonicalize(), other.canonicalize()), (Ok(one), Ok(other)) if one == other)
}

/// Returns rows as CSV, below comments and after the byte-order mark, if there is one. An id or title that a spreadsheet would
/// run as a formula is written after an apostrophe.
fn csv_text(rows: Vec<Row<'_>>, comments: &str, options: Options) -> io::Result<Vec<u8>> {
    let mut text = Vec::new();
    csv::write(&mut text, rows, options)?;
    let mark = "\u{feff}".as_bytes();
    let start = if text.starts_with(mark) { mark.len() } else { 0 };
    text.splice(start..start, comments.bytes());
    Ok(text)
}

fn json(rows: Vec<Row<'_>>) -> Result<Vec<u8>, DocumentError> {
    let operations = Operations::from_rows(rows)?;
    let mut text = serde_json::to_vec_pretty(&operations).unwrap_or_default();
    text.push(b'\n');
    Ok(text)
}
