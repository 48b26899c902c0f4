//! The codes of CSV files, each with an instance.

use efro_gti::Language;
use efro_gti::portfolio::csv::{FileProblem, RowProblem, Separator};

use super::codes::instances;

pub(super) fn section() -> String {
    let rows = row_problems();
    let files = file_problems();
    format!(
        "# Codes of a row of a CSV file\n\n\
         [`RowProblem::code`], each with an instance. A cell whose value cannot be read has a code \
         [of a document](#codes-of-a-document-that-cannot-be-read).\n\n{}\
         # Codes of a CSV file that cannot be read\n\n\
         [`FileProblem::code`], each with an instance.\n\n{}",
        instances("row", rows.iter().map(|one| (one.code(), one.text(Language::English)))),
        instances("file", files.iter().map(|one| (one.code(), one.text(Language::English)))),
    )
}

/// Returns an instance of each problem of a row, without those of its values.
fn row_problems() -> [RowProblem; 15] {
    let (given, expected) = (8, 7);
    [
        RowProblem::OtherNotation {
            value: "1.250,00".into(),
            notation: Language::Dutch,
            expected: None,
        },
        RowProblem::AmountWithMarks { value: "€ 1250.00".into() },
        RowProblem::NoAmount { value: "nihil".into() },
        RowProblem::SpreadsheetError { value: "#REF!".into() },
        RowProblem::ScientificNotation { value: "1.25E+06".into() },
        RowProblem::UnquotedComma { value: "100,00".into(), given, expected },
        RowProblem::TooManyCells { value: "250.00".into() },
        RowProblem::TooFewCells { given: 3, expected },
        RowProblem::OtherSeparator { found: Separator::Semicolon, expected: Separator::Comma },
        RowProblem::TotalRow { value: "Totaal".into() },
        RowProblem::TechnicalAssistance { value: "TA".into() },
        RowProblem::Duplicate { id: "GNT-1".into(), first_line: 2 },
        RowProblem::StrayQuote { lines: 1 },
        RowProblem::UnclosedQuote,
        RowProblem::RowTooLong,
    ]
}

/// Returns an instance of each problem of a whole file.
fn file_problems() -> [FileProblem; 11] {
    [
        FileProblem::EmptyFile,
        FileProblem::Workbook,
        FileProblem::Utf16,
        FileProblem::NotUtf8 { value: "café".into() },
        FileProblem::Json,
        FileProblem::CarriageReturns,
        FileProblem::NoHeader { line: "Operations on 30 June".into() },
        FileProblem::MissingColumns { names: vec!["stage", "erdf"] },
        FileProblem::UnknownColumns { names: vec!["fase".into()], unlisted: 0 },
        FileProblem::DuplicateColumn { name: "id" },
        FileProblem::Unreadable { message: "permission denied".into() },
    ]
}
