//! Lists in a workbook: .xls, .xlsx, .xlsb or .ods.

use std::io::Cursor;
use std::panic::{self, AssertUnwindSafe};

use calamine::{Reader, open_workbook_auto_from_rs};
use efro_gti::Text;

use super::sheet::Sheet;
use super::{Cell, Header, Numbered, Row, Table, archive, no_header, records};
use crate::mapping::Layout;
use crate::words::{both, foreign, quoted};

/// Opens a list in a workbook.
pub(super) fn open(bytes: Vec<u8>, layout: &Layout) -> Result<Table, Text> {
    // The reader of workbooks panics on some damaged ones.
    let hook = panic::take_hook();
    panic::set_hook(Box::new(|_| {}));
    let opened = panic::catch_unwind(AssertUnwindSafe(|| open_sheet(bytes, layout)));
    panic::set_hook(hook);
    opened.unwrap_or_else(|_| Err(both("het rekenblad is beschadigd", "the workbook is damaged")))
}

fn open_sheet(bytes: Vec<u8>, layout: &Layout) -> Result<Table, Text> {
    // The reader keeps all sheets of .xls and .ods in memory as soon as it opens them, so their size is checked before.
    let (bytes, recalculates) = if bytes.starts_with(b"PK") {
        let recalculates = archive::check(&bytes)?;
        (bytes, recalculates)
    } else if bytes.starts_with(b"\xd0\xcf\x11\xe0") {
        (records::checked(bytes)?, false)
    } else {
        return Err(both("het bestand is geen rekenblad", "the file is not a workbook"));
    };
    let mut workbook =
        open_workbook_auto_from_rs(Cursor::new(bytes)).map_err(|error| unreadable(&error))?;
    let sheets = workbook.sheet_names();
    let names = || sheets.iter().map(|name| quoted(name)).collect::<Vec<_>>().join(", ");
    let sheet = match (&layout.sheet, sheets.as_slice()) {
        (Some(name), sheets) if sheets.contains(&name.value) => name.value.clone(),
        (None, [only]) => only.clone(),
        (Some(name), _) => {
            let (shown, names) = (quoted(&name.value), names());
            return Err(both(
                format!("er is geen blad {shown}: de bladen zijn {names}"),
                format!("there is no sheet {shown}: the sheets are {names}"),
            ));
        }
        (None, _) => {
            let names = names();
            return Err(both(
                format!("zet sheet in de mapping: de bladen zijn {names}"),
                format!("write sheet in the mapping: the sheets are {names}"),
            ));
        }
    };
    let mut sheet = Sheet::read(&mut workbook, &sheet, recalculates)?;
    let header = match layout.header_row {
        0 => Header::new((0..sheet.columns).map(|_| String::new())),
        row => {
            let place = usize::try_from(row - 1).unwrap_or(usize::MAX);
            let cells = sheet.nth(place).ok_or_else(|| no_header(row))?;
            Header::new(cells.iter().map(Cell::text))
        }
    };
    let length = sheet.rows;
    let rows = (layout.header_row + 1..).zip(sheet).map(|(number, cells)| Row {
        number,
        position: number,
        cells,
        after_blank: false,
        fault: None,
    });
    Ok(Table { header, rows: Box::new(rows), length, numbered: Numbered::Row })
}

/// Returns the message for a workbook in which another library finds an error.
pub(super) fn unreadable(error: &impl ToString) -> Text {
    let error = foreign(error);
    both(
        format!("het rekenblad kan niet gelezen worden: {}", error.text(efro_gti::Language::Dutch)),
        format!("the workbook cannot be read: {}", error.text(efro_gti::Language::English)),
    )
}
