//! The reasons why rows are left out.

use std::collections::BTreeMap;

use efro_gti::document::DocumentProblem;
use efro_gti::portfolio::{Funding, Part};
use efro_gti::{Euro, Language, Text};

use crate::field::Field;
use crate::mapping::Mapping;
use crate::table::{Fault, Numbered};
use crate::values::ValueProblem;
use crate::words::{both, quoted};

const TOTAL_ROW: &str = "total-row";
const DUPLICATE: &str = "duplicate";
const IDENTICAL: &str = "identical";

/// An earlier row.
#[derive(Clone, Copy, Debug)]
pub(super) struct First {
    pub(super) number: u64,
    pub(super) numbered: Numbered,
}

impl First {
    /// Returns the row in Dutch and in English, such as `line 5`.
    fn text(self) -> [String; 2] {
        [Language::Dutch, Language::English]
            .map(|language| format!("{} {}", self.numbered.text(1, language), self.number))
    }
}

/// A reason why a row is left out.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Problem {
    pub code: &'static str,
    /// The column, if the problem is in one.
    pub column: Option<String>,
    /// The word that the mapping does not know: rows with the same one are reported together.
    pub word: Option<String>,
    pub message: Text,
}

impl Problem {
    fn new(code: &'static str, nl: impl Into<String>, en: impl Into<String>) -> Self {
        Self { code, column: None, word: None, message: both(nl, en) }
    }

    fn of_column(self, column: &str) -> Self {
        Self { column: Some(column.into()), ..self }
    }

    pub(super) fn value(column: &str, problem: &ValueProblem) -> Self {
        let message = problem.text();
        Self { code: problem.code(), column: Some(column.into()), word: None, message }
    }

    pub(super) fn fault(fault: &Fault) -> Self {
        match fault {
            Fault::StrayQuote => Self::new(
                "stray-quote",
                "een aanhalingsteken midden in een cel: verdubbel het en zet de cel tussen aanhalingstekens, of zet quotes = false in de mapping",
                "a quote inside a cell: double it and put the cell in quotes, or write quotes = false in the mapping",
            ),
            Fault::RowsInQuotes => Self::new(
                "rows-in-quotes",
                "een cel tussen aanhalingstekens loopt over regels die elk een rij kunnen zijn: is er een aanhalingsteken te veel? Sluit het, of zet quotes = false in de mapping",
                "a cell in quotes spans lines that could each be a row: is there a quote too many? Close it, or write quotes = false in the mapping",
            ),
            Fault::OtherSeparator(mark) => Self::new(
                "other-separator",
                format!(
                    "de rij heeft een ander scheidingsteken ({mark}) dan de kolomnamen: gebruik in het hele bestand hetzelfde"
                ),
                format!(
                    "the row has another separator ({mark}) than the names of the columns: use the same one in the whole file"
                ),
            ),
            Fault::TooManyCells(extra) => {
                let extra = quoted(extra);
                Self::new(
                    "too-many-cells",
                    format!(
                        "meer cellen dan kolommen, zoals {extra}: staat het scheidingsteken in een tekst?"
                    ),
                    format!(
                        "more cells than columns, such as {extra}: is the separator part of a text?"
                    ),
                )
            }
        }
    }

    pub(super) fn formula(column: &str, formula: &str) -> Self {
        let shown = quoted(formula);
        Self::new(
            "formula-without-value",
            format!("{shown} is een formule waarvan de waarde niet bewaard of nog niet berekend is: open het rekenblad in een rekenprogramma en bewaar het"),
            format!("{shown} is a formula whose value is not stored or not computed yet: open the workbook in a spreadsheet program and save it"),
        )
        .of_column(column)
    }

    /// Returns the problem of a completed operation in a list without what is paid.
    fn completed_without_paid() -> Self {
        Self::new(
            "completed-without-paid",
            "een concrete actie met het stadium completed moet zeggen wat er betaald is: noem paid_erdf en paid_total in [columns], of kies een ander stadium in [stages] of [fixed]",
            "an operation of the stage completed must say what is paid: name paid_erdf and paid_total in [columns], or choose another stage in [stages] or [fixed]",
        )
    }

    pub(super) fn missing(column: &str) -> Self {
        Self::new("missing", "de cel is leeg", "the cell is blank").of_column(column)
    }

    /// Returns the problem of an id of several columns that two operations could have.
    pub(super) fn slash(column: &str) -> Self {
        Self::new(
            "slash-in-id",
            "een deel van het id bevat al een “/”: twee concrete acties kunnen zo hetzelfde id krijgen",
            "a part of the id has a “/” already: two operations could get the same id",
        )
        .of_column(column)
    }

    pub(super) fn unmapped(table: &str, column: &str, word: &str) -> Self {
        let shown = quoted(word);
        let problem = Self::new(
            "unmapped",
            format!("{shown} staat niet in [{table}] van de mapping"),
            format!("{shown} is not in [{table}] of the mapping"),
        );
        Self { word: Some(word.into()), ..problem.of_column(column) }
    }

    /// Returns whether the row is no row of the list at all, whatever its cells are.
    pub(super) fn is_of_whole_row(&self) -> bool {
        !matches!(self.code, DUPLICATE | IDENTICAL)
    }

    /// Returns whether the row looks like a total.
    pub(super) fn is_total(&self) -> bool {
        self.code == TOTAL_ROW
    }

    pub(super) fn total_row() -> Self {
        Self::new(
            TOTAL_ROW,
            "de rij lijkt een totaal: sla ze over met [[skip]] of stop, of zet keep_totals = true in de mapping",
            "the row looks like a total: skip it with [[skip]] or stop, or write keep_totals = true in the mapping",
        )
    }

    pub(super) fn identical(first: First) -> Self {
        let [nl, en] = first.text();
        Self::new(
            IDENTICAL,
            format!(
                "alle cellen zijn dezelfde als op {nl}: zet identical = \"once\" of \"add\" in de mapping"
            ),
            format!(
                "the row is the same as {en} in every column: write identical = \"once\" or \"add\" in the mapping"
            ),
        )
    }

    pub(super) fn duplicate(id: &str, first: First) -> Self {
        let [nl, en] = first.text();
        let id = quoted(id);
        Self::new(
            DUPLICATE,
            format!(
                "het id {id} staat al op {nl}: verwijder de dubbele rij, of zet row = \"part\" in de mapping als een rij een deel van een concrete actie is"
            ),
            format!(
                "the id {id} is already on {en}: delete the double row, or write row = \"part\" in the mapping if a row is a part of an operation"
            ),
        )
    }

    /// Returns the problem of a part of which an earlier row has the id and the cell.
    pub(super) fn duplicate_part(id: &str, first: First) -> Self {
        let [nl, en] = first.text();
        let id = quoted(id);
        Self::new(
            DUPLICATE,
            format!(
                "het id {id} staat al op {nl} met dezelfde specifieke doelstelling, hetzelfde luik en hetzelfde thema: verwijder de dubbele rij, of zet same_cell = \"add\" in de mapping als zulke rijen delen zijn die samen tellen"
            ),
            format!(
                "the id {id} is already on {en} with the same specific objective, strand and theme: delete the double row, or write same_cell = \"add\" in the mapping if such rows are parts that add up"
            ),
        )
    }

    pub(super) fn rate_of_priority(column: &str) -> Self {
        Self::new(
            "rate-of-priority",
            "het percentage van een prioriteit zegt niet wat deze concrete actie krijgt: het EFRO-bedrag is onbekend",
            "the rate of a priority does not say what this operation gets: its ERDF amount is unknown",
        )
        .of_column(column)
    }

    pub(super) fn no_erdf() -> Self {
        Self::new(
            "no-erdf-amount",
            "de lijst heeft geen EFRO-bedrag",
            "the list has no ERDF amount",
        )
    }

    pub(super) fn negative(column: &str, amount: Euro) -> Self {
        Self::new(
            "negative-amount",
            format!(
                "{} is negatief: zet corrections = true in de mapping als het een correctie is",
                amount.text(Language::Dutch)
            ),
            format!(
                "{} is negative: write corrections = true in the mapping if it is a correction",
                amount.text(Language::English)
            ),
        )
        .of_column(column)
    }

    pub(super) fn correction_of_nothing() -> Self {
        Self::new(
            "correction-of-nothing",
            "een correctie zonder concrete actie met dit id in dezelfde cel",
            "a correction without an operation that has this id in the same cell",
        )
    }

    pub(super) fn stage_differs(first: First) -> Self {
        let [nl, en] = first.text();
        Self::new(
            "stage-differs",
            format!("het stadium verschilt van {nl}, in dezelfde cel"),
            format!("the stage differs from {en}, in the same cell"),
        )
    }

    pub(super) fn committed_differs(committed: Funding, first: First) -> Self {
        let [nl, en] = first.text();
        let amounts = |language| (committed.erdf.text(language), committed.total.text(language));
        let (nl_erdf, nl_total) = amounts(Language::Dutch);
        let (en_erdf, en_total) = amounts(Language::English);
        Self::new(
            "committed-differs",
            format!("toegekend is EFRO {nl_erdf}, totaal {nl_total}: dat verschilt van {nl}"),
            format!("committed is ERDF {en_erdf}, total {en_total}, which differs from {en}"),
        )
    }

    pub(super) fn out_of_range() -> Self {
        Self::new("out-of-range", "de som is te groot", "the sum is too large")
    }

    /// Returns the problem of an ERDF amount that is more than the total cost.
    fn above_total(column: &str, Funding { erdf, total }: Funding) -> Self {
        let texts = |language| (erdf.text(language), total.text(language));
        let ((nl_erdf, nl_total), (en_erdf, en_total)) =
            (texts(Language::Dutch), texts(Language::English));
        Self::new(
            "erdf-above-total",
            format!("het EFRO-bedrag {nl_erdf} is meer dan het totaal {nl_total}"),
            format!("the ERDF amount {en_erdf} is more than the total {en_total}"),
        )
        .of_column(column)
    }

    /// Returns a problem for which the crate refuses the row.
    pub(super) fn refused(
        problem: &DocumentProblem,
        part: Part,
        mapping: &Mapping,
        names: &BTreeMap<Field, String>,
    ) -> Self {
        let kind = problem.kind();
        let key = problem.place().keys().next();
        let is_paid = key.as_ref().is_some_and(|key| key.starts_with("paid_"));
        if is_paid && !mapping.columns.contains_key(&Field::PaidErdf) {
            return Self::completed_without_paid();
        }
        let field = match key.as_deref() {
            Some("erdf") if names.contains_key(&Field::Erdf) => Some(Field::Erdf),
            Some("erdf") => Some(Field::Rate),
            Some("total") => Some(Field::Total),
            Some("paid_erdf") => Some(Field::PaidErdf),
            Some("paid_total") => Some(Field::PaidTotal),
            Some("id") => Some(Field::Id),
            Some("title") => Some(Field::Title),
            _ => None,
        };
        let column = field.and_then(|field| names.get(&field)).cloned().or(key);
        let funding = if is_paid { part.paid } else { Some(part.funding) };
        if let (Some(Field::Erdf | Field::Rate | Field::PaidErdf), Some(column), Some(funding)) =
            (field, &column, funding.filter(|funding| funding.erdf > funding.total))
        {
            return Self::above_total(column, funding);
        }
        let (nl, en) = (kind.text(Language::Dutch), kind.text(Language::English));
        Self { column, ..Self::new(kind.code(), nl, en) }
    }
}
