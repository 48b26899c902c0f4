//! The reasons why a cell is not an amount, a rate or a date.

use efro_gti::Text;

use crate::words::{both, quoted};

/// A cell that is not an amount, a rate or a date, and the reason.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ValueProblem {
    pub kind: ValueKind,
    pub value: String,
}

/// The reason why a cell is not an amount, a rate or a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ValueKind {
    NotAnAmount,
    /// Dashes only.
    Dash,
    /// A mark that a mapping without `decimal` does not explain.
    UnexplainedMark,
    /// A mark that a mapping with `decimal` and without `thousands` does not explain.
    UnexplainedThousands,
    /// A mark that is elsewhere than the mapping says.
    MisplacedMark,
    NotWholeCents,
    Exponent,
    Parentheses,
    OutOfRange,
    WorkbookError,
    DateForAmount,
    NotARate,
    RateWithoutUnit,
    /// A rate of at most 1 %, which may be a fraction.
    RateMayBeFraction,
    RateOutOfRange,
    RateOfPartOfCent,
    NotADate,
    DateWithoutOrder,
}

impl ValueProblem {
    pub(super) fn new(kind: ValueKind, value: impl Into<String>) -> Self {
        Self { kind, value: value.into() }
    }

    /// Returns the code.
    pub fn code(&self) -> &'static str {
        match self.kind {
            ValueKind::NotAnAmount => "not-an-amount",
            ValueKind::Dash => "dash",
            ValueKind::UnexplainedMark | ValueKind::UnexplainedThousands => "unexplained-mark",
            ValueKind::MisplacedMark => "misplaced-mark",
            ValueKind::NotWholeCents => "not-whole-cents",
            ValueKind::Exponent => "exponent",
            ValueKind::Parentheses => "parentheses",
            ValueKind::OutOfRange => "out-of-range",
            ValueKind::WorkbookError => "workbook-error",
            ValueKind::DateForAmount => "date-for-amount",
            ValueKind::NotARate => "not-a-rate",
            ValueKind::RateWithoutUnit => "rate-without-unit",
            ValueKind::RateMayBeFraction => "rate-may-be-fraction",
            ValueKind::RateOutOfRange => "rate-out-of-range",
            ValueKind::RateOfPartOfCent => "rate-gives-part-of-a-cent",
            ValueKind::NotADate => "not-a-date",
            ValueKind::DateWithoutOrder => "date-without-order",
        }
    }

    /// Returns the message, with what to do.
    pub fn text(&self) -> Text {
        let value = quoted(&self.value);
        let (nl, en) = match self.kind {
            ValueKind::NotAnAmount => ("is geen bedrag", "is not an amount"),
            ValueKind::UnexplainedMark => (
                "heeft een komma, punt of spatie die de mapping niet verklaart: zet decimal en thousands in de mapping",
                "has a comma, point or space that the mapping does not explain: write decimal and thousands in the mapping",
            ),
            ValueKind::UnexplainedThousands => (
                "heeft een komma, punt of spatie die decimal alleen niet verklaart: zet ook thousands in de mapping, het teken tussen de duizendtallen",
                "has a comma, point or space that decimal alone does not explain: write thousands in the mapping too, the mark between thousands",
            ),
            ValueKind::Dash => (
                "is geen bedrag: zet het bij zero of blank in de mapping als het nul of niets betekent",
                "is not an amount: write it at zero or blank in the mapping if it means zero or nothing",
            ),
            ValueKind::MisplacedMark => (
                "past niet bij decimal en thousands in de mapping: staat dit bedrag anders in de lijst dan de andere?",
                "does not fit decimal and thousands in the mapping: is this amount written in another way than the others?",
            ),
            ValueKind::NotWholeCents => (
                "is geen bedrag in hele centen: zet cents = \"half-up\" in de mapping als het afgerond mag worden",
                "is not an amount in whole cents: write cents = \"half-up\" in the mapping if it may be rounded",
            ),
            ValueKind::Exponent => (
                "is een macht van tien: zet exponent = true in de mapping als de lijst bedragen zo schrijft",
                "is a power of ten: write exponent = true in the mapping if the list writes amounts so",
            ),
            ValueKind::Parentheses => (
                "staat tussen haakjes: zet parentheses = true in de mapping als dat een negatief bedrag is",
                "is in parentheses: write parentheses = true in the mapping if that is a negative amount",
            ),
            ValueKind::OutOfRange => ("is te groot", "is too large"),
            ValueKind::WorkbookError => (
                "is een fout in het rekenblad, of een te groot getal",
                "is an error of the workbook, or too large a number",
            ),
            ValueKind::DateForAmount => ("is een datum, geen bedrag", "is a date, not an amount"),
            ValueKind::NotARate => ("is geen percentage", "is not a rate"),
            ValueKind::RateWithoutUnit => (
                "heeft geen %: zet rate_unit = \"percent\" of \"fraction\" in de mapping",
                "has no %: write rate_unit = \"percent\" or \"fraction\" in the mapping",
            ),
            ValueKind::RateMayBeFraction => (
                "is hoogstens 1 %: zet rate_unit = \"fraction\" in de mapping als 0,4 hier 40 % is, zoals in een rekenblad",
                "is at most 1 %: write rate_unit = \"fraction\" in the mapping if 0.4 is 40 % here, as in a workbook",
            ),
            ValueKind::RateOutOfRange => {
                ("is geen percentage tussen 0 en 100", "is not a rate between 0 and 100 %")
            }
            ValueKind::RateOfPartOfCent => (
                "van het bedrag is geen bedrag in hele centen: zet cents = \"half-up\" in de mapping als het afgerond mag worden",
                "of the amount is not an amount in whole cents: write cents = \"half-up\" in the mapping if it may be rounded",
            ),
            ValueKind::NotADate => ("is geen datum", "is not a date"),
            ValueKind::DateWithoutOrder => (
                "is een datum waarvan de dag of de maand eerst kan staan: zet dates = \"day-first\" of \"month-first\" in de mapping",
                "is a date that may start with its day or its month: write dates = \"day-first\" or \"month-first\" in the mapping",
            ),
        };
        both(format!("{value} {nl}"), format!("{value} {en}"))
    }
}
