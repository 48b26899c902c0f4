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
    /// A date that cannot be read.
    NoDate { column: String },
    /// The end is before the start.
    EndBeforeStart,
}

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
