//! What happened to rows that are mapped all the same.

use std::collections::BTreeMap;

use efro_gti::Text;

use crate::words::{both, quoted};

/// Something that happened to rows, in the order in which it is reported.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Remark {
    /// The ERDF amount is a rate times a base.
    Computed,
    /// An amount was rounded to whole cents.
    Rounded { column: String },
    /// The id is the number of the row.
    Numbered,
    /// A value is that of the row above.
    FilledDown { column: String },
    /// The row was added to an earlier one.
    Added,
    /// The row corrected an operation.
    Corrected,
    /// All cells are those of an earlier row, and the row counts.
    IdenticalAdded,
    /// The row has no payment: its operation is not paid yet.
    NoPayment,
    /// More is paid than is committed.
    PaidAboveCommitted,
    /// The amounts are the sums of the rows above or below.
    SumOfRows { above: bool },
    /// The id is that of an earlier row but for case, white space, dashes or characters that cannot be seen.
    IdAlike { id: String, first: String },
    /// The title and the amounts are those of an earlier row, in a list without ids.
    SameTitle,
    /// An amount is less than a euro.
    BelowOneEuro { column: String },
    /// The row has fewer cells than there are columns.
    FewCells,
    /// A blank cell counted as zero in a sum of columns.
    BlankInSum { column: String },
    /// A date that cannot be read.
    NoDate { column: String },
    /// The end is before the start.
    EndBeforeStart,
}

/// The code of a row that may be a total.
pub(crate) const SUM_OF_ROWS: &str = "sum-of-rows";

/// The rows of each remark: how many, and the first of them.
#[derive(Debug, Default)]
pub struct Remarks(BTreeMap<Remark, (u64, Vec<u64>)>);

/// The number of rows that a remark shows.
const MAX_SHOWN: usize = 3;

impl Remarks {
    pub(super) fn add(&mut self, remark: Remark, row: u64) {
        let (count, first) = self.0.entry(remark).or_default();
        *count += 1;
        first.push(row);
        first.sort_unstable();
        first.truncate(MAX_SHOWN);
    }

    /// Iterates over the remarks: each with the number of its rows and the first of them.
    pub fn iter(&self) -> impl Iterator<Item = (&Remark, u64, &[u64])> {
        self.0.iter().map(|(remark, (count, first))| (remark, *count, first.as_slice()))
    }
}

impl Remark {
    /// Returns the code.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Computed => "erdf-from-rate",
            Self::Rounded { .. } => "rounded",
            Self::Numbered => "numbered",
            Self::FilledDown { .. } => "filled-down",
            Self::Added => "added",
            Self::Corrected => "corrected",
            Self::IdenticalAdded => "identical-added",
            Self::NoPayment => "no-payment",
            Self::PaidAboveCommitted => "paid-above-committed",
            Self::SumOfRows { .. } => SUM_OF_ROWS,
            Self::IdAlike { .. } => "id-alike",
            Self::SameTitle => "same-title",
            Self::BelowOneEuro { .. } => "below-one-euro",
            Self::FewCells => "few-cells",
            Self::BlankInSum { .. } => "blank-in-sum",
            Self::NoDate { .. } => "not-a-date",
            Self::EndBeforeStart => "end-before-start",
        }
    }

    /// Returns the message.
    pub fn text(&self) -> Text {
        match self {
            Self::Computed => both(
                "het EFRO-bedrag is het percentage maal de basis; de toekenning zelf staat niet in de lijst",
                "the ERDF amount is the rate times its base; the award itself is not in the list",
            ),
            Self::Rounded { column } => both(
                format!("kolom {}: het bedrag is afgerond op hele centen", quoted(column)),
                format!("column {}: the amount was rounded to whole cents", quoted(column)),
            ),
            Self::Numbered => both(
                "het id is het rijnummer: de lijst heeft geen unieke code",
                "the id is the number of the row: the list has no unique code",
            ),
            Self::FilledDown { column } => both(
                format!("kolom {}: de waarde van de rij erboven", quoted(column)),
                format!("column {}: the value of the row above", quoted(column)),
            ),
            Self::Added => both(
                "opgeteld bij een eerdere rij met hetzelfde id en dezelfde cel",
                "added to an earlier row with the same id and cell",
            ),
            Self::Corrected => both("verrekend als correctie", "booked as a correction"),
            Self::IdenticalAdded => both(
                "gelijk aan een eerdere rij, en meegeteld",
                "the same as an earlier row, and counted",
            ),
            Self::NoPayment => both(
                "geen betaling: de concrete actie telt mee met nul betaald",
                "no payment: the operation counts with nothing paid",
            ),
            Self::PaidAboveCommitted => {
                both("er is meer betaald dan toegekend", "more is paid than is committed")
            }
            Self::SumOfRows { above } => {
                let (nl, en) = if *above { ("erboven", "above") } else { ("eronder", "below") };
                both(
                    format!(
                        "de bedragen zijn de sommen van de rijen {nl}: is de rij een totaal, sla ze dan over met [[skip]] of stop; zo niet, zet keep_totals = true in de mapping"
                    ),
                    format!(
                        "the amounts are the sums of the rows {en}: if the row is a total, skip it with [[skip]] or stop; otherwise, write keep_totals = true in the mapping"
                    ),
                )
            }
            Self::IdAlike { id, first } => {
                let (id, first) = (quoted(id), quoted(first));
                both(
                    format!(
                        "het id {id} verschilt van {first} alleen in hoofdletters, spaties, streepjes of onzichtbare tekens: zijn het twee concrete acties?"
                    ),
                    format!(
                        "the id {id} differs from {first} only in case, white space, dashes or invisible characters: are these two operations?"
                    ),
                )
            }
            Self::SameTitle => both(
                "de titel en de bedragen zijn die van een eerdere rij: is het dezelfde concrete actie?",
                "the title and the amounts are those of an earlier row: is this the same operation?",
            ),
            Self::BelowOneEuro { column } => both(
                format!(
                    "kolom {}: minder dan één euro: is het een percentage, of een bedrag in duizenden of miljoenen?",
                    quoted(column)
                ),
                format!(
                    "column {}: less than one euro: is it a rate, or an amount in thousands or millions?",
                    quoted(column)
                ),
            ),
            Self::FewCells => both(
                "minder cellen dan kolommen: de laatste telden als leeg; ontbreekt er een scheidingsteken?",
                "fewer cells than columns: the last ones counted as blank; is a separator missing?",
            ),
            Self::BlankInSum { column } => both(
                format!("kolom {}: een van de cellen is leeg, en telde als nul", quoted(column)),
                format!(
                    "column {}: one of the cells is blank, and counted as zero",
                    quoted(column)
                ),
            ),
            Self::NoDate { column } => both(
                format!("kolom {}: de cel is geen datum", quoted(column)),
                format!("column {}: the cell is not a date", quoted(column)),
            ),
            Self::EndBeforeStart => {
                both("het einde ligt voor het begin", "the end is before the start")
            }
        }
    }
}
