//! The kinds of problems of rows: codes, arguments and words.

use alloc::string::String;

use super::file_error::offered;
use super::separator::Separator;
use crate::document::ProblemKind;
use crate::parse::quoted;
use crate::portfolio::Column;
use crate::text::{Language, displayed_in_english, say};
use crate::worded::worded;

worded! {
    #[derive(Clone, Debug, PartialEq, Eq, Hash, strum::IntoStaticStr)]
    #[strum(serialize_all = "kebab-case")]
    #[non_exhaustive]
    pub enum RowProblem: "The kind of a problem of a row: a code and its arguments." {
        /// A cell cannot be read, or its value is not allowed there. The code is that of the
        /// [kind](ProblemKind::code).
        Value(kind: ProblemKind) by value;
        /// `other-notation`: an amount is written as in Dutch or English texts, but the file is read in another
        /// notation.
        OtherNotation {
            /// The text.
            value: String,
            /// The language in whose notation it is an amount.
            notation: Language,
            /// The language in whose notation the file is read, or `None` if amounts are read as `1234.56`.
            expected: Option<Language>,
        } by other_notation;
        /// `amount-with-marks`: an amount has a `€`, a plus sign or a space between its digits.
        AmountWithMarks {
            /// The text.
            value: String,
        }
            nl "{value} bevat meer dan cijfers en een decimaalteken: laat het euroteken of EUR, het plusteken en \
                de spaties weg",
            en "{value} has more than digits and a decimal mark: remove the euro sign or EUR, the plus sign and \
                the spaces";
        /// `no-amount`: a cell for an amount has a dash or a word such as `nihil` instead of an amount.
        NoAmount {
            /// The text.
            value: String,
        }
            nl "{value} is geen bedrag: vul het bedrag in, of \"0\" als het nul is",
            en "{value} is not an amount: enter the amount, or \"0\" if it is zero";
        /// `spreadsheet-error`: a cell has the error of a formula, such as `#REF!`.
        SpreadsheetError {
            /// The text.
            value: String,
        }
            nl "{value} is een fout van het rekenblad: herstel de formule en bewaar het bestand opnieuw",
            en "{value} is an error of the spreadsheet: correct the formula and save the file again";
        /// `scientific-notation`: an amount has an exponent, such as `1.25E+06`.
        ScientificNotation {
            /// The text.
            value: String,
        }
            nl "{value} is een wetenschappelijke notatie, waarin cijfers kunnen ontbreken: geef de kolom de notatie \
                \"getal\" met twee decimalen en bewaar het bestand opnieuw",
            en "{value} is in scientific notation, which may have lost digits: format the column as a number with two \
                decimals and save the file again";
        /// `unquoted-comma`: an amount has a decimal comma without quotes, so that its cents are in a cell of their
        /// own.
        UnquotedComma {
            /// The two cells, joined by a comma.
            value: String,
            /// The number of cells in the row.
            given: usize,
            /// The number of columns.
            expected: usize,
        }
            nl "{given} cellen voor {expected} kolommen, want de komma in {value} scheidt ook cellen: gebruik een \
                punt, of bewaar het bestand met puntkomma's tussen de cellen",
            en "{given} cells for {expected} columns, since the comma in {value} separates cells too: use a point, \
                or save the file with semicolons between the cells";
        /// `too-many-cells`: a row has more cells than there are columns, or a text below an empty column name.
        TooManyCells {
            /// The first text without a column.
            value: String,
        }
            nl "{value} staat in geen enkele kolom: verwacht hoogstens één cel per kolom, en aanhalingstekens rond \
                een tekst met een scheidingsteken",
            en "{value} is in no column: expected at most one cell for each column, and quotes around a text with a \
                separator";
        /// `too-few-cells`: a row ends before the last required column, or has one text and otherwise empty cells, as a
        /// footnote has.
        TooFewCells {
            /// The number of cells in the row, without those that are empty if only one is not.
            given: usize,
            /// The number of columns.
            expected: usize,
        }
            nl "de rij heeft {given} van de {expected} cellen: vul ze aan, of verwijder een rij die geen concrete actie is",
            en "the row has {given} of the {expected} cells: complete it, or delete a row that is not an operation";
        /// `other-separator`: the cells of a row are not separated as the column names are.
        OtherSeparator {
            /// The separator of the row.
            found: Separator,
            /// The separator of the line with the column names.
            expected: Separator,
        }
            nl "{found} scheiden de cellen, maar {expected} scheiden de kolomnamen: gebruik overal hetzelfde teken",
            en "{found} separate the cells, but {expected} separate the column names: use the same character \
                throughout";
        /// `total-row`: the row looks like a total of other rows. It is ignored.
        TotalRow {
            /// The text that says so.
            value: String,
        }
            nl "{value} lijkt een totaal van andere rijen en telt niet mee; is het een concrete actie, vul dan het luik, de \
                specifieke doelstelling en het stadium in",
            en "{value} looks like a total of other rows and does not count; if it is an operation, fill in its strand, \
                specific objective and stage";
        /// `only-amounts`: the row has amounts and nothing else, like a total of other rows. It is ignored.
        OnlyAmounts
            nl "de rij heeft alleen bedragen, zoals een totaal van andere rijen, en telt niet mee; is het een concrete actie, \
                vul dan de andere kolommen in",
            en "the row has only amounts, like a total of other rows, and does not count; if it is an operation, fill in the \
                other columns";
        /// `completed-without-paid`: the operation is completed, and the row does not state what is paid.
        CompletedWithoutPaid {
            /// The name in the file of the column for the paid ERDF resources, or `None` if it has none.
            erdf: Option<String>,
            /// The name in the file of the column for the paid total, or `None` if it has none.
            total: Option<String>,
        } by completed_without_paid;
        /// `above-whole`: the ERDF resources are above their total.
        AboveWhole {
            /// The ERDF resources, as the file writes them.
            value: String,
            /// The total, as the file writes it.
            most: String,
            /// The name of its column in the file.
            column: String,
        }
            nl "hier staat {value}: verwacht hoogstens {most}, het bedrag in kolom {column}",
            en "found {value}: expected at most {most}, the amount in column {column}";
        /// `technical-assistance`: the cell for the specific objective names technical assistance.
        TechnicalAssistance {
            /// The text.
            value: String,
        }
            nl "{value} is technische bijstand, geen concrete actie: laat de rij weg",
            en "{value} is technical assistance, not an operation: leave the row out";
        /// `duplicate`: an earlier row has the same id, strand, theme and specific objective.
        Duplicate {
            /// The id.
            id: String,
            /// The line of the first such row.
            first_line: u64,
        }
            nl "{id} staat al op regel {first_line} met hetzelfde luik, hetzelfde thema en dezelfde specifieke \
                doelstelling: verwijder de dubbele rij, of tel de bedragen op als het twee delen zijn",
            en "{id} is already on line {first_line} with the same strand, theme and specific objective: delete the \
                double row, or add up the amounts if they are two parts";
        /// `similar-id`: the id differs from that of an earlier row with the same strand, theme and specific objective only in case,
        /// white space, the kind of hyphens, the width of characters, or characters that are not shown. Both rows count.
        SimilarId {
            /// The id.
            id: String,
            /// The id of the first such row.
            first_id: String,
            /// The line of that row.
            first_line: u64,
        }
            nl "{id} lijkt op {first_id} op regel {first_line}, met hetzelfde luik, hetzelfde thema en dezelfde specifieke \
                doelstelling, en beide tellen mee: verwijder een rij als het om dezelfde concrete actie gaat",
            en "{id} resembles {first_id} on line {first_line}, with the same strand, theme and specific objective, and both count: \
                delete a row if they are the same operation";
        /// `stray-quote`: a quote is within a cell without quotes, or is followed by more text of its cell.
        StrayQuote {
            /// The number of lines that the row takes.
            lines: u64,
        } by stray_quote;
        /// `rows-in-quotes`: a cell in quotes spans lines, each of which could be a row.
        RowsInQuotes {
            /// The number of lines.
            lines: u64,
        }
            nl "een cel tussen aanhalingstekens (\") loopt over {lines} regels die elk een rij kunnen zijn: verwijder het \
                aanhalingsteken dat te veel is",
            en "a cell in quotes (\") spans {lines} lines that could each be a row: remove the quote that is too many";
        /// `unclosed-quote`: a cell starts with a quote that is not closed. Nothing after it is read.
        UnclosedQuote
            nl "een cel begint met een aanhalingsteken (\") dat niet gesloten wordt, zodat de rest van het bestand \
                niet gelezen is: sluit of verwijder het",
            en "a cell starts with a quote (\") that is not closed, so the rest of the file is not read: close or \
                remove it";
        /// `row-too-long`: a row is longer than a mebibyte. Nothing after it is read.
        RowTooLong
            nl "een rij is langer dan 1 MiB, zodat de rest van het bestand niet gelezen is: kijk na of het bestand een \
                CSV-bestand is",
            en "a row is longer than 1 MiB, so the rest of the file is not read: check that the file is a CSV file";
    }
}

displayed_in_english!(RowProblem);

impl RowProblem {
    /// Returns the stable code, such as `total-row`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Value(kind) => kind.code(),
            other => other.into(),
        }
    }

    /// Returns whether the row looks like a total of other rows.
    pub(super) fn is_total(&self) -> bool {
        matches!(self, Self::TotalRow { .. } | Self::OnlyAmounts)
    }

    /// Returns whether the messages of this and another problem with the same code differ in more than the value.
    pub(super) fn differs_from(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::OtherNotation { notation, .. }, Self::OtherNotation { notation: other, .. }) => {
                notation != other
            }
            (Self::Duplicate { first_line, .. }, Self::Duplicate { first_line: other, .. }) => {
                first_line != other
            }
            (
                Self::SimilarId { first_id, first_line, .. },
                Self::SimilarId { first_id: other_id, first_line: other_line, .. },
            ) => (first_id, first_line) != (other_id, other_line),
            (Self::UnquotedComma { given, .. }, Self::UnquotedComma { given: other, .. }) => {
                given != other
            }
            (
                Self::Value(ProblemKind::Unreadable(_) | ProblemKind::Negative { .. })
                | Self::AmountWithMarks { .. }
                | Self::NoAmount { .. }
                | Self::SpreadsheetError { .. }
                | Self::ScientificNotation { .. }
                | Self::TooManyCells { .. }
                | Self::TotalRow { .. }
                | Self::TechnicalAssistance { .. },
                _,
            ) => false,
            (one, other) => one != other,
        }
    }

    /// Returns the text that has the problem, or `None` if it is in no text of the row.
    pub(super) fn value(&self) -> Option<&str> {
        match self {
            Self::Value(ProblemKind::Unreadable(error)) => Some(error.value()),
            Self::Value(ProblemKind::Negative { value })
            | Self::OtherNotation { value, .. }
            | Self::AmountWithMarks { value }
            | Self::NoAmount { value }
            | Self::SpreadsheetError { value }
            | Self::ScientificNotation { value }
            | Self::UnquotedComma { value, .. }
            | Self::TooManyCells { value }
            | Self::TotalRow { value }
            | Self::TechnicalAssistance { value }
            | Self::Duplicate { id: value, .. }
            | Self::SimilarId { id: value, .. } => Some(value),
            Self::Value(_)
            | Self::CompletedWithoutPaid { .. }
            | Self::AboveWhole { .. }
            | Self::TooFewCells { .. }
            | Self::OtherSeparator { .. }
            | Self::StrayQuote { .. }
            | Self::OnlyAmounts
            | Self::RowsInQuotes { .. }
            | Self::UnclosedQuote
            | Self::RowTooLong => None,
        }
    }
}

fn value(language: Language, kind: &ProblemKind) -> String {
    match kind {
        ProblemKind::Unreadable(error) => error.text_with_nearest(language),
        ProblemKind::Missing { .. } | ProblemKind::Blank { .. } => {
            say!(language, "de cel is leeg: vul ze in", "the cell is empty: fill it in")
        }
        kind => kind.text(language),
    }
}

#[expect(clippy::ref_option, reason = "a row passes its arguments by reference")]
fn completed_without_paid(
    language: Language,
    erdf: &Option<String>,
    total: &Option<String>,
) -> String {
    let columns = [(erdf, Column::PaidErdf), (total, Column::PaidTotal)];
    let what = columns.map(|(heading, column)| {
        let name = heading.as_deref().map_or_else(|| offered(column.code(), language), quoted);
        if heading.is_some() {
            say!(language, "vul de kolom {name} in", "fill in the column {name}")
        } else {
            say!(language, "voeg de kolom {name} toe", "add the column {name}")
        }
    });
    let what = what.join(&say!(language, " en ", " and "));
    say!(
        language,
        "een afgeronde concrete actie moet vermelden wat er betaald is: {what}",
        "an operation that is completed must state what is paid: {what}"
    )
}

#[expect(
    clippy::ref_option,
    clippy::trivially_copy_pass_by_ref,
    reason = "a row passes its arguments by reference"
)]
fn other_notation(
    language: Language,
    value: &str,
    notation: &Language,
    expected: &Option<Language>,
) -> String {
    let (value, notation) = (quoted(value), notation.text(language));
    if let Some(expected) = expected.map(|expected| expected.text(language)) {
        return say!(
            language,
            "{value} kan een bedrag in {notation}e notatie zijn, maar het bestand wordt gelezen in {expected}e notatie: schrijf \
             alle bedragen in dezelfde notatie, of geef op dat ze in {notation}e notatie staan",
            "{value} could be an amount in {notation} notation, but the file is read in {expected} notation: write all amounts \
             in the same notation, or state that they are in {notation} notation"
        );
    }
    say!(
        language,
        "{value} kan een bedrag in {notation}e notatie zijn: schrijf alle bedragen als \"1234.56\", of geef op in welke \
         notatie ze allemaal staan",
        "{value} could be an amount in {notation} notation: write all amounts as \"1234.56\", or state which notation \
         they are all in"
    )
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "a row passes its arguments by reference")]
fn stray_quote(language: Language, lines: &u64) -> String {
    let within = match lines {
        1 => String::new(),
        _ => say!(language, ", in een rij van {lines} regels", ", in a row of {lines} lines"),
    };
    say!(
        language,
        "een aanhalingsteken (\") staat midden in een cel{within}: zet de hele cel tussen aanhalingstekens en \
         verdubbel de aanhalingstekens in de cel",
        "a quote (\") is in the middle of a cell{within}: put the whole cell in quotes and double those within"
    )
}
