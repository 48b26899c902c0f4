//! The tableau of the simplex method, in whole numbers with one common divisor.
//!
//! Integer pivoting (Edmonds, Bareiss): every number of the tableau is a determinant of the conditions, so that
//! each division on the way is exact and no fraction has to be reduced.

use alloc::vec;
use alloc::vec::Vec;
use core::cmp::Ordering;

use num_bigint::BigInt;
use num_integer::Integer;
use num_traits::{One, Signed, Zero};

use super::linear::Linear;

/// Unknowns at zero or above, each of them free or expressed by the free ones, at which all costs are least.
#[derive(Clone, Debug)]
pub(super) struct Tableau {
    /// Every other number of the tableau is to be divided by this. It is above zero.
    divisor: BigInt,
    /// The nonbasic variables, which are zero at the current vertex.
    columns: Vec<Free>,
    /// The costs, the first to be least, and so on.
    costs: Vec<Row>,
    unknowns: Vec<Place>,
}

/// A nonbasic variable, which may become more than zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Free {
    Unknown(usize),
    /// The amount by which a condition is more than met.
    Condition(usize),
    /// The amount by which a cut is more than met.
    Cut,
}

#[derive(Clone, Debug)]
enum Place {
    /// It is free, in this column.
    Column(usize),
    /// It is expressed by the free ones.
    Row(Row),
}

/// A value as it depends on what is free.
#[derive(Clone, Debug)]
pub(super) struct Row {
    constant: BigInt,
    factors: Vec<BigInt>,
}

impl Tableau {
    /// Returns the tableau of `free` unknowns and those after them that are expressed by these, all of which are
    /// zero at first. No cost of a free unknown may be below zero.
    pub(super) fn new(free: usize, defined: &[Linear], costs: &[Linear]) -> Self {
        let mut tableau = Self {
            divisor: BigInt::one(),
            columns: (0..free).map(Free::Unknown).collect(),
            costs: Vec::new(),
            unknowns: (0..free).map(Place::Column).collect(),
        };
        for one in defined {
            let row = tableau.row(one);
            tableau.unknowns.push(Place::Row(row));
        }
        tableau.costs = costs.iter().map(|cost| tableau.row(cost)).collect();
        tableau
    }

    /// Returns the numbers that a pivot changes, in words of 64 bits: what it costs in time.
    pub(super) fn size(&self) -> u64 {
        let rows = self.unknowns.iter().filter(|place| matches!(place, Place::Row(_))).count();
        let entries = rows.saturating_add(self.costs.len()).saturating_mul(self.columns.len());
        let words = self.divisor.bits().div_ceil(64).saturating_add(1);
        words.saturating_mul(u64::try_from(entries).unwrap_or(u64::MAX))
    }

    /// The value of an expression at the current vertex, times the divisor.
    #[expect(clippy::arithmetic_side_effects, reason = "big integers have no range")]
    pub(super) fn value(&self, of: &Linear) -> BigInt {
        let mut value = &of.constant * &self.divisor;
        for (unknown, factor) in &of.factors {
            if let Some(Place::Row(row)) = self.unknowns.get(*unknown) {
                value += factor * &row.constant;
            }
        }
        value
    }

    /// An expression as it depends on what is free.
    #[expect(clippy::arithmetic_side_effects, reason = "big integers have no range")]
    pub(super) fn row(&self, of: &Linear) -> Row {
        let mut factors = vec![BigInt::zero(); self.columns.len()];
        for (unknown, factor) in &of.factors {
            match self.unknowns.get(*unknown) {
                Some(Place::Row(row)) => {
                    for (sum, one) in factors.iter_mut().zip(&row.factors) {
                        if !one.is_zero() {
                            *sum += factor * one;
                        }
                    }
                }
                Some(Place::Column(column)) => {
                    if let Some(sum) = factors.get_mut(*column) {
                        *sum += factor * &self.divisor;
                    }
                }
                None => {}
            }
        }
        Row { constant: self.value(of), factors }
    }

    /// The row of the first unknown that is below zero.
    pub(super) fn below_zero(&self) -> Option<(usize, Row)> {
        self.unknowns.iter().enumerate().find_map(|(unknown, place)| match place {
            Place::Row(row) if row.constant.is_negative() => Some((unknown, row.clone())),
            Place::Row(_) | Place::Column(_) => None,
        })
    }

    /// The least that the first cost of whole numbers can be: that of the current vertex, rounded up.
    pub(super) fn first_cost(&self) -> BigInt {
        self.least_costs().into_iter().next().unwrap_or_default()
    }

    /// The least that the costs of whole numbers can be, from the first on. A cost after one that is no whole number
    /// at the current vertex is not known.
    pub(super) fn least_costs(&self) -> Vec<BigInt> {
        let whole = |row: &&Row| row.constant.is_multiple_of(&self.divisor);
        let known = self.costs.iter().take_while(whole).count().saturating_add(1);
        self.costs.iter().take(known).map(|row| row.constant.div_ceil(&self.divisor)).collect()
    }

    /// The unknowns at the current vertex, or `None` if one is no whole number.
    pub(super) fn whole_values(&self) -> Option<Vec<BigInt>> {
        let whole = |place: &Place| match place {
            Place::Column(_) => Some(BigInt::zero()),
            Place::Row(row) => {
                let (value, rest) = row.constant.div_rem(&self.divisor);
                rest.is_zero().then_some(value)
            }
        };
        self.unknowns.iter().map(whole).collect()
    }

    /// The first of some expressions, or else of the unknowns, that is no whole number at the current vertex, and the
    /// whole number below it.
    pub(super) fn fractional<'a>(
        &self,
        expressions: impl IntoIterator<Item = &'a Linear>,
    ) -> Option<(Linear, BigInt)> {
        let unknowns = (0..self.unknowns.len()).map(Linear::unknown);
        expressions.into_iter().cloned().chain(unknowns).find_map(|one| {
            let value = self.value(&one);
            let is_whole = value.is_multiple_of(&self.divisor);
            (!is_whole).then(|| (one, value.div_floor(&self.divisor)))
        })
    }

    /// The places of the conditions that are zero at the current vertex.
    pub(super) fn tight(&self) -> impl Iterator<Item = usize> {
        self.columns.iter().filter_map(|free| match free {
            Free::Condition(place) => Some(*place),
            Free::Unknown(_) | Free::Cut => None,
        })
    }

    /// A condition that all whole numbers meet and the current vertex does not (Gomory), or `None` if the vertex is
    /// whole. It is derived from a cost, else from one of some whole-number expressions, else from an unknown.
    #[expect(clippy::arithmetic_side_effects, reason = "big integers have no range")]
    pub(super) fn cut(&self, expressions: &[Linear]) -> Option<Row> {
        let cost = self.costs.iter().find(|row| !row.constant.is_multiple_of(&self.divisor));
        let row = match cost {
            Some(row) => row.clone(),
            None => self.row(&self.fractional(expressions)?.0),
        };
        let missing = (-&row.constant).mod_floor(&self.divisor);
        let factors = row.factors.iter().map(|factor| factor.mod_floor(&self.divisor));
        Some(Row { constant: -missing, factors: factors.collect() })
    }

    /// Returns the nonbasic variables that keep a row below zero as long as they are zero or above. Meaningful if
    /// no [column](Self::column) can raise it.
    pub(super) fn lowered_by(&self, row: &Row) -> Vec<Free> {
        let columns = self.columns.iter().zip(&row.factors);
        columns.filter(|(_, factor)| !factor.is_zero()).map(|(free, _)| *free).collect()
    }

    /// The column that raises a row at the least cost, or `None` if none does.
    pub(super) fn column(&self, row: &Row) -> Option<usize> {
        let raises = row.factors.iter().enumerate().filter(|(_, factor)| factor.is_positive());
        raises
            .reduce(|least, one| match self.compare(least, one) {
                Ordering::Greater => one,
                Ordering::Less | Ordering::Equal => least,
            })
            .map(|(column, _)| column)
    }

    /// Compares two columns, each divided by its factor, from the first row on (lexicographically, so that the
    /// method terminates).
    #[expect(clippy::arithmetic_side_effects, reason = "big integers have no range")]
    fn compare(&self, one: (usize, &BigInt), other: (usize, &BigInt)) -> Ordering {
        let compare_in = |row: &Row| {
            let [a, b] = [one.0, other.0].map(|column| row.factors.get(column));
            let (Some(a), Some(b)) = (a, b) else { return Ordering::Equal };
            if a.is_zero() && b.is_zero() {
                return Ordering::Equal;
            }
            (a * other.1).cmp(&(b * one.1))
        };
        let compare_unknown = |place: &Place| match place {
            Place::Row(row) => compare_in(row),
            Place::Column(column) if *column == one.0 => Ordering::Greater,
            Place::Column(column) if *column == other.0 => Ordering::Less,
            Place::Column(_) => Ordering::Equal,
        };
        let costs = self.costs.iter().map(compare_in);
        let mut comparisons = costs.chain(self.unknowns.iter().map(compare_unknown));
        comparisons.find(|ordering| ordering.is_ne()).unwrap_or(Ordering::Equal)
    }

    /// Makes a row that is below zero free at zero, and expresses what was free in `column` by it.
    #[expect(clippy::arithmetic_side_effects, reason = "big integers have no range")]
    pub(super) fn pivot(&mut self, becomes_free: Free, row: &Row, column: usize) {
        let Some(pivot) = row.factors.get(column).cloned() else { return };
        let divisor = core::mem::replace(&mut self.divisor, pivot.clone());
        let of_unknowns = self.unknowns.iter_mut().filter_map(|place| match place {
            Place::Row(row) => Some(row),
            Place::Column(_) => None,
        });
        for other in self.costs.iter_mut().chain(of_unknowns) {
            other.substitute(row, column, &pivot, &divisor);
        }
        if let Free::Unknown(unknown) = becomes_free {
            if let Some(place) = self.unknowns.get_mut(unknown) {
                *place = Place::Column(column);
            }
        }
        let Some(free) = self.columns.get_mut(column) else { return };
        if let Free::Unknown(unknown) = core::mem::replace(free, becomes_free) {
            let mut factors: Vec<BigInt> = row.factors.iter().map(|factor| -factor).collect();
            if let Some(factor) = factors.get_mut(column) {
                *factor = divisor;
            }
            if let Some(place) = self.unknowns.get_mut(unknown) {
                *place = Place::Row(Row { constant: -&row.constant, factors });
            }
        }
    }
}

impl Row {
    /// Expresses the row by what is free after a pivot.
    #[expect(clippy::arithmetic_side_effects, reason = "big integers have no range")]
    fn substitute(&mut self, by: &Self, column: usize, pivot: &BigInt, divisor: &BigInt) {
        let Some(times) = self.factors.get(column).cloned() else { return };
        let same = pivot == divisor;
        if times.is_zero() && same {
            return;
        }
        let change = |value: &mut BigInt, by: &BigInt| {
            if times.is_zero() || by.is_zero() {
                if !same && !value.is_zero() {
                    *value = &*value * pivot / divisor;
                }
            } else {
                *value = (&*value * pivot - &times * by) / divisor;
            }
        };
        change(&mut self.constant, &by.constant);
        for (place, (value, by)) in self.factors.iter_mut().zip(&by.factors).enumerate() {
            if place != column {
                change(value, by);
            }
        }
    }
}
