//! Writes the operations.

use std::io::Write;
use std::path::Path;

use efro_gti::portfolio::{Operations, Row};
use efro_gti::{DocumentError, Language};

use crate::arguments::RowFormat;
use crate::rows::{Entry, Imported};
use crate::words::{escaped, pick};

/// Writes the operations to a file, or to standard output for `-`.
///
/// # Errors
///
/// Returns an error if the file is one of `inputs`, or cannot be written.
pub(crate) fn write(
    path: &Path,
    imported: &Imported,
    format: RowFormat,
    inputs: &[&Path],
    language: Language,
) -> Result<(), String> {
    let rows: Result<Vec<Row<'_>>, DocumentError> =
        imported.entries.iter().map(Entry::row).collect();
    let rows = rows.map_err(|error| error.text(language))?;
    let text = match format {
        RowFormat::Csv => csv(&rows).map_err(|error| error.to_string())?,
        RowFormat::Json => json(rows).map_err(|error| error.text(language))?,
    };
    let name = escaped(&path.display().to_string());
    if path == Path::new("-") {
        return std::io::stdout().write_all(&text).map_err(|error| error.to_string());
    }
    if let Ok(own) = path.canonicalize()
        && inputs.iter().any(|input| input.canonicalize().is_ok_and(|input| input == own))
    {
        let message = pick(
            language,
            "is ook invoer: kies een andere naam",
            "is an input, too: choose another name",
        );
        return Err(format!("{name} {message}"));
    }
    std::fs::write(path, text).map_err(|error| format!("{name}: {error}"))
}

fn csv(rows: &[Row<'_>]) -> Result<Vec<u8>, csv::Error> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(Row::COLUMNS)?;
    for row in rows {
        let part = row.part();
        let theme = part.theme.map(|theme| theme.to_string()).unwrap_or_default();
        let paid = |amount: Option<efro_gti::Euro>| {
            amount.map(|amount| amount.to_string()).unwrap_or_default()
        };
        writer.write_record([
            row.id(),
            row.title().unwrap_or_default(),
            part.strand.code(),
            &theme,
            part.specific_objective.code(),
            part.stage.code(),
            &part.funding.erdf.to_string(),
            &part.funding.total.to_string(),
            &paid(part.paid.map(|paid| paid.erdf)),
            &paid(part.paid.map(|paid| paid.total)),
        ])?;
    }
    writer.into_inner().map_err(|error| error.into_error().into())
}

fn json(rows: Vec<Row<'_>>) -> Result<Vec<u8>, DocumentError> {
    let operations = Operations::from_rows(rows)?;
    let mut text = serde_json::to_vec_pretty(&operations).unwrap_or_default();
    text.push(b'\n');
    Ok(text)
}
