//! Writes rows as a CSV file.

use alloc::string::{String, ToString};
use std::io::{self, Write};

use super::formula::guarded;
use super::options::Options;
use super::separator::Separator;
use crate::money::Euro;
use crate::portfolio::{Funding, Part, Row};
use crate::strategy::Theme;
use crate::text::Language;

/// Writes rows as a CSV file that [`Reader`](crate::portfolio::csv::Reader) reads with the same options.
///
/// The rows that are read are equal to those that were written, unless two rows have the same id and cell or a row is
/// longer than a mebibyte: the reader leaves such a row out.
///
/// By default, the cells are separated by commas and amounts are written as `1234.56`: a file for programs. With
/// [`amounts_in`](Options::amounts_in), the file is one that spreadsheets of that language open: it starts with a byte-order
/// mark, and in Dutch the cells are separated by semicolons and amounts are written as `1234,56`.
///
/// A spreadsheet would run an id or title that starts with `=`, `+`, `-` or `@` as a formula. It is written after an
/// apostrophe, which the reader removes.
///
/// # Errors
///
/// Returns the error of the output.
///
/// ```
/// use efro_gti::portfolio::Row;
/// use efro_gti::portfolio::csv::{self, Options};
///
/// let title = "Cycle bridge, phase 2";
/// let fields = ["GNT-1", title, "ghent", "mobility", "RSO2.8", "selected", "100", "250"];
/// let row = Row::from_fields(fields.map(Some))?;
/// let mut file = Vec::new();
/// csv::write(&mut file, [row], Options::new())?;
/// assert_eq!(
///     String::from_utf8(file)?,
///     "id,title,strand,theme,specific_objective,stage,erdf,total,paid_erdf,paid_total\n\
///      GNT-1,\"Cycle bridge, phase 2\",ghent,mobility,RSO2.8,selected,100.00,250.00,,\n",
/// );
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// The rows of a list of operations are those of each operation:
///
/// ```
/// use efro_gti::Operation;
/// use efro_gti::portfolio::Operations;
/// use efro_gti::portfolio::csv::{self, Options};
///
/// fn save(operations: &Operations, file: &mut Vec<u8>) -> std::io::Result<()> {
///     csv::write(file, operations.iter().flat_map(Operation::rows), Options::new())
/// }
/// # save(&Operations::default(), &mut Vec::new()).unwrap();
/// ```
pub fn write<'a>(
    mut output: impl Write,
    rows: impl IntoIterator<Item = Row<'a>>,
    options: Options,
) -> io::Result<()> {
    let (mark, separator) = match options.notation {
        None => ("", Separator::Comma),
        Some(Language::Dutch) => ("\u{feff}", Separator::Semicolon),
        Some(Language::English) => ("\u{feff}", Separator::Comma),
    };
    let separator = char::from(separator.byte());
    let mut line = String::from(mark);
    line.push_str(&Row::COLUMNS.join(separator.encode_utf8(&mut [0; 4])));
    line.push('\n');
    output.write_all(line.as_bytes())?;
    for row in rows {
        line.clear();
        let Part { strand, theme, specific_objective, stage, funding, paid } = *row.part();
        let amount = |amount: Euro| match options.notation {
            Some(Language::Dutch) => amount.to_string().replace('.', ","),
            Some(Language::English) | None => amount.to_string(),
        };
        let Funding { erdf, total } = funding;
        let paid = paid.map(|paid| (amount(paid.erdf), amount(paid.total))).unwrap_or_default();
        let (id, title) = (row.id(), row.title().unwrap_or_default());
        let cells = [
            guarded(id),
            guarded(title),
            strand.code().into(),
            theme.map_or("", Theme::code).into(),
            specific_objective.code().into(),
            stage.code().into(),
            amount(erdf).into(),
            amount(total).into(),
            paid.0.into(),
            paid.1.into(),
        ];
        // So that no line of a text is taken for a row.
        let all_in_quotes = [id, title].iter().any(|text| text.contains(['\r', '\n']));
        for (number, cell) in cells.iter().enumerate() {
            if number > 0 {
                line.push(separator);
            }
            if all_in_quotes || cell.contains(['"', separator]) {
                line.push('"');
                line.push_str(&cell.replace('"', "\"\""));
                line.push('"');
            } else {
                line.push_str(cell);
            }
        }
        line.push('\n');
        output.write_all(line.as_bytes())?;
    }
    output.flush()
}
