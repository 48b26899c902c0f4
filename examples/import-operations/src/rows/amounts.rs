//! The amounts of one row.

use efro_gti::Euro;
use efro_gti::jiff::civil::Date;
use efro_gti::portfolio::Funding;

use super::reading::{Reader, Reading};
use super::remarks::Remark;
use super::{Problem, RowAmounts};
use crate::field::Field;
use crate::mapping::{Erdf, RowKind};
use crate::table::Cell;
use crate::values::{Amount, ValueProblem, amount, date, rate};

/// The amounts of a row, as far as they can be read.
#[derive(Debug)]
pub(super) struct Money {
    pub(super) row: RowAmounts,
    /// The ERDF amount and the total that are committed.
    pub(super) committed: [Option<Euro>; 2],
    pub(super) paid: [Option<Euro>; 2],
    /// The amounts that are paid after the date of the list.
    pub(super) later: Option<RowAmounts>,
}

/// Smaller amounts may be rates.
const ONE: Euro = Euro::whole(1);

/// Returns an ERDF amount and a total together, if both are known.
pub(super) fn funding([erdf, total]: [Option<Euro>; 2]) -> Option<Funding> {
    Some(Funding { erdf: erdf?, total: total? })
}

impl Reader<'_> {
    /// Returns the amounts of the row.
    pub(super) fn all_amounts(&self, reading: &mut Reading<'_>) -> Money {
        let total = self.amount(Field::Total, reading);
        if total == Ok(None) {
            reading.problems.push(Problem::missing(self.name(Field::Total)));
        }
        let total = total.ok().flatten();
        let erdf = self.erdf(total, reading);
        let ([paid_erdf, paid_total], later) = self.paid(reading);
        let [erdf_of_row, total_of_row] = if self.mapping.row == RowKind::Payment {
            [paid_erdf, paid_total]
        } else {
            [erdf, total]
        };
        let number = reading.row.number;
        let row = RowAmounts { number, erdf: erdf_of_row, total: total_of_row, committed: None };
        Money { row, committed: [erdf, total], paid: [paid_erdf, paid_total], later }
    }

    /// Returns what is paid by the date of the list, and what a payment after that date pays.
    fn paid(&self, reading: &mut Reading<'_>) -> ([Option<Euro>; 2], Option<RowAmounts>) {
        let paid_on = self.paid_on(reading);
        if let (Ok(Some(paid_on)), Some(as_of)) = (paid_on, self.mapping.as_of)
            && paid_on > as_of
        {
            let mut aside = Reading::new(reading.row);
            let [erdf, total] = [Field::PaidErdf, Field::PaidTotal]
                .map(|field| self.amount(field, &mut aside).ok().flatten());
            let later = RowAmounts { number: reading.row.number, erdf, total, committed: None };
            return ([Some(Euro::ZERO); 2], Some(later));
        }
        let paid_erdf = self.amount(Field::PaidErdf, reading);
        let paid_total = self.amount(Field::PaidTotal, reading);
        let payment = self.mapping.row == RowKind::Payment;
        let nothing = |amount: &Result<Option<Euro>, ()>| {
            amount.is_ok_and(|amount| amount.unwrap_or_default() == Euro::ZERO)
        };
        if paid_on == Ok(None) && nothing(&paid_erdf) && nothing(&paid_total) {
            // An operation without payments.
            if payment {
                reading.remarks.push(Remark::NoPayment);
                return ([Some(Euro::ZERO); 2], None);
            }
        } else if paid_on == Ok(None) && self.places.fields.contains_key(&Field::PaidOn) {
            reading.problems.push(Problem::missing(self.name(Field::PaidOn)));
        }
        for (amount, other, field) in [
            (&paid_erdf, &paid_total, Field::PaidErdf),
            (&paid_total, &paid_erdf, Field::PaidTotal),
        ] {
            if *amount == Ok(None) && (payment || matches!(other, Ok(Some(_)))) {
                reading.problems.push(Problem::missing(self.name(field)));
            }
        }
        ([paid_erdf, paid_total].map(|amount| amount.ok().flatten()), None)
    }

    /// Returns the date of a payment, or `None` if it is blank. Records problems.
    fn paid_on(&self, reading: &mut Reading<'_>) -> Result<Option<Date>, ()> {
        let cell = self.cells(Field::PaidOn, reading.row).next().unwrap_or(&Cell::Empty);
        date(cell, &self.mapping.notation).map_err(|problem| {
            reading.problems.push(Problem::value(self.name(Field::PaidOn), &problem));
        })
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
        let (mut failed, mut blank) = (false, false);
        let cells: Vec<&Cell> = self.cells(field, reading.row).collect();
        for cell in cells {
            match amount(cell, &self.mapping.notation) {
                Ok(None) => blank = true,
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
        if failed {
            return Err(());
        }
        let column = || self.name(field).to_string();
        if blank && sum.is_some() {
            reading.remarks.push(Remark::BlankInSum { column: column() });
        }
        if sum.is_some_and(|sum| Euro::ZERO < sum && sum < ONE) {
            reading.remarks.push(Remark::BelowOneEuro { column: column() });
        }
        Ok(sum)
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
