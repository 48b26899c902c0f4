//! The amounts of one row.

use efro_gti::Euro;
use efro_gti::portfolio::Funding;

use super::reading::{Reader, Reading};
use super::remarks::Remark;
use super::{Problem, RowAmounts};
use crate::field::Field;
use crate::mapping::{Erdf, RowKind};
use crate::table::Cell;
use crate::values::{Amount, ValueProblem, amount, rate};

impl Reader<'_> {
    /// Returns the amounts of the row, and what is committed and paid.
    pub(super) fn all_amounts(
        &self,
        reading: &mut Reading<'_>,
    ) -> (RowAmounts, Option<Funding>, Option<Funding>) {
        let total = self.amount(Field::Total, reading);
        if total == Ok(None) {
            reading.problems.push(Problem::missing(self.name(Field::Total)));
        }
        let total = total.ok().flatten();
        let erdf = self.erdf(total, reading);
        let paid_erdf = self.amount(Field::PaidErdf, reading);
        let paid_total = self.amount(Field::PaidTotal, reading);
        let payment = self.mapping.row == RowKind::Payment;
        for (amount, other, field) in [
            (&paid_erdf, &paid_total, Field::PaidErdf),
            (&paid_total, &paid_erdf, Field::PaidTotal),
        ] {
            if *amount == Ok(None) && (payment || matches!(other, Ok(Some(_)))) {
                reading.problems.push(Problem::missing(self.name(field)));
            }
        }
        let (paid_erdf, paid_total) = (paid_erdf.ok().flatten(), paid_total.ok().flatten());
        let funding =
            |erdf: Option<Euro>, total: Option<Euro>| Some(Funding { erdf: erdf?, total: total? });
        let (erdf_of_row, total_of_row) =
            if payment { (paid_erdf, paid_total) } else { (erdf, total) };
        let number = reading.row.number;
        let amounts = RowAmounts { number, erdf: erdf_of_row, total: total_of_row };
        (amounts, funding(erdf, total), funding(paid_erdf, paid_total))
    }

    fn erdf(&self, total: Option<Euro>, reading: &mut Reading<'_>) -> Option<Euro> {
        match self.mapping.erdf {
            Erdf::Amount => {
                let erdf = self.amount(Field::Erdf, reading);
                if erdf == Ok(None) {
                    reading.problems.push(Problem::missing(self.name(Field::Erdf)));
                }
                erdf.ok().flatten()
            }
            Erdf::RateOfPriority => {
                reading.problems.push(Problem::rate_of_priority(self.name(Field::Rate)));
                None
            }
            Erdf::None => {
                reading.problems.push(Problem::no_erdf());
                None
            }
            Erdf::Rate { base, unit } => {
                let base = if base == Field::Total {
                    total
                } else {
                    let amount = self.amount(base, reading);
                    if amount == Ok(None) {
                        reading.problems.push(Problem::missing(self.name(base)));
                    }
                    amount.ok().flatten()
                };
                let cell = self.cells(Field::Rate, reading.row).next().unwrap_or(&Cell::Empty);
                let notation = &self.mapping.notation;
                let name = self.name(Field::Rate);
                let product = match (rate(cell, unit, notation), base) {
                    (Ok(Some(rate)), Some(base)) => rate.of(base, notation),
                    (Ok(None), _) => {
                        reading.problems.push(Problem::missing(name));
                        return None;
                    }
                    (Ok(Some(_)), None) => return None,
                    (Err(problem), _) => Err(problem),
                };
                if product.is_ok() {
                    reading.remarks.push(Remark::Computed);
                }
                reading.amount(product, name)
            }
        }
    }

    /// Returns the sum of the columns of a field, or `None` if all are blank. Records problems.
    fn amount(&self, field: Field, reading: &mut Reading<'_>) -> Result<Option<Euro>, ()> {
        let mut sum = None;
        let mut failed = false;
        let cells: Vec<&Cell> = self.cells(field, reading.row).collect();
        for cell in cells {
            match amount(cell, &self.mapping.notation) {
                Ok(None) => {}
                Ok(Some(amount)) => {
                    let so_far = sum.unwrap_or(Euro::ZERO);
                    let total = so_far.checked_add(amount.euro);
                    failed |= total.is_err();
                    if total.is_err() {
                        reading.problems.push(Problem::out_of_range());
                    }
                    sum = total.ok();
                    if amount.rounded {
                        reading.remarks.push(Remark::Rounded { column: self.name(field).into() });
                    }
                }
                Err(problem) => {
                    failed = true;
                    reading.problems.push(Problem::value(self.name(field), &problem));
                }
            }
        }
        if failed { Err(()) } else { Ok(sum) }
    }
}

impl Reading<'_> {
    fn amount(&mut self, amount: Result<Amount, ValueProblem>, column: &str) -> Option<Euro> {
        match amount {
            Ok(amount) => {
                if amount.rounded {
                    self.remarks.push(Remark::Rounded { column: column.into() });
                }
                Some(amount.euro)
            }
            Err(problem) => {
                self.problems.push(Problem::value(column, &problem));
                None
            }
        }
    }
}
