//! Which slices follow from others: exact linear algebra on whole numbers.

use alloc::vec;
use alloc::vec::Vec;
use core::iter;

use crate::rules::Slice;

/// Linearly independent slices: none follows from the ones before it.
///
/// A slice is a vector with a one for each of its cells and a zero for every other cell. Cells that are
/// all in the same slices of the basis share one coordinate.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Basis {
    /// For objectives, strands and themes: the sets of them that no slice of the basis divides.
    axes: [Vec<u8>; 3],
    /// The slices in echelon form. Each row is a combination of slices: its coordinates, and then the factor of each
    /// slice up to that of the row itself.
    rows: Vec<Vec<i128>>,
}

/// How a slice depends on a basis: the slice times `divisor` is the sum of each slice of the basis times
/// its factor. The numbers are whole and have no common divisor; the divisor is above zero.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Combination {
    pub(super) divisor: i128,
    /// In the order in which the slices were added to the basis.
    pub(super) factors: Vec<i128>,
}

/// The relation of a slice to the slices before it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Relation {
    /// It does not depend on them, and is a slice of the basis.
    Independent,
    /// It depends on slices of the basis.
    Dependent(Combination),
    /// Not known, since the numbers are out of range. That takes dozens of slices that cross each other.
    Unknown,
}

impl Default for Basis {
    /// The basis of no slices, which nothing follows from.
    fn default() -> Self {
        Self::of(&[]).0
    }
}

impl Basis {
    /// Returns the basis of some slices, and what each slice is to those before it.
    pub(super) fn of(slices: &[Slice]) -> (Self, Vec<Relation>) {
        let mut basis = Self { axes: undivided(slices), rows: Vec::new() };
        let relations = slices.iter().map(|slice| basis.add(*slice)).collect();
        (basis, relations)
    }

    /// Returns how a slice follows from the basis, or `None` if it does not (or the numbers are out of range).
    pub(super) fn combination(&self, slice: Slice) -> Option<Combination> {
        let row = self.reduce(self.row(slice)?)?;
        self.is_zero(&row).then(|| self.equation(&row))
    }

    /// Returns the slices that can follow from the basis: every union of the sets that no slice of the basis
    /// divides. `None` if there are more than `most`.
    pub(super) fn candidates(&self, most: usize) -> Option<Vec<Slice>> {
        let count = self.axes.iter().try_fold(1_usize, |count, axis| {
            count.checked_mul(1_usize.checked_shl(axis.len().try_into().ok()?)?)
        })?;
        if count > most {
            return None;
        }
        let [objectives, strands, themes] = self.axes.each_ref().map(|axis| unions(axis));
        let slices = objectives.iter().flat_map(|objectives| {
            let themes = &themes;
            strands.iter().flat_map(move |strands| {
                themes.iter().map(|themes| Slice::of_axes([*objectives, *strands, *themes]))
            })
        });
        Some(slices.flatten().collect())
    }

    fn add(&mut self, slice: Slice) -> Relation {
        let Some(row) = self.row(slice).and_then(|row| self.reduce(row)) else {
            return Relation::Unknown;
        };
        if self.is_zero(&row) {
            return Relation::Dependent(self.equation(&row));
        }
        self.rows.push(row);
        Relation::Independent
    }

    /// The number of coordinates.
    fn cells(&self) -> usize {
        self.axes.iter().fold(1, |cells, axis| axis.len().saturating_mul(cells))
    }

    /// The row of a slice alone, or `None` if it divides cells that share a coordinate: then it does not depend on the
    /// basis.
    fn row(&self, slice: Slice) -> Option<Vec<i128>> {
        let divided =
            |(axis, of): (&Vec<u8>, u8)| axis.iter().any(|set| ![0, *set].contains(&(set & of)));
        if self.axes.iter().zip(slice.axes()).any(divided) {
            return None;
        }
        let [objectives, strands, themes] = &self.axes;
        let [of_objectives, of_strands, of_themes] = slice.axes();
        let factors = self.rows.len();
        let mut row = Vec::with_capacity(self.cells().saturating_add(factors).saturating_add(1));
        for objectives in objectives {
            for strands in strands {
                for themes in themes {
                    let inside = objectives & of_objectives != 0
                        && strands & of_strands != 0
                        && themes & of_themes != 0;
                    row.push(i128::from(inside));
                }
            }
        }
        row.extend(iter::repeat_n(0, factors));
        row.push(1);
        Some(row)
    }

    /// Whether all coordinates of a row are zero.
    fn is_zero(&self, row: &[i128]) -> bool {
        row.iter().take(self.cells()).all(|value| *value == 0)
    }

    /// How the last slice of a row of zeros follows from the others.
    fn equation(&self, row: &[i128]) -> Combination {
        let mut factors: Vec<i128> = row.iter().skip(self.cells()).copied().collect();
        let divisor = factors.pop().unwrap_or(1);
        for factor in &mut factors {
            *factor = factor.wrapping_neg();
        }
        Combination { divisor, factors }
    }

    /// Subtracts rows of the basis from a row until it has a zero at the first coordinate of each of them. Returns
    /// `None` if a number is out of range.
    fn reduce(&self, mut row: Vec<i128>) -> Option<Vec<i128>> {
        for of_basis in &self.rows {
            let mut pairs = row.iter().zip(of_basis);
            let Some((value, pivot)) = pairs.find(|(_, pivot)| **pivot != 0) else { continue };
            if *value == 0 {
                continue;
            }
            // The least multiples of the two that cancel out at the pivot, the first of them above zero.
            let common = gcd(*value, *pivot).checked_mul(pivot.signum())?;
            let (keep, take) = (pivot.checked_div(common)?, value.checked_div(common)?);
            if keep != 1 {
                for value in &mut row {
                    *value = value.checked_mul(keep)?;
                }
            }
            for (value, of_basis) in row.iter_mut().zip(of_basis).filter(|(_, of)| **of != 0) {
                *value = value.checked_sub(of_basis.checked_mul(take)?)?;
            }
            // Not only if it changed: what is left can be divisible after a later row.
            if row.last() != Some(&1) {
                shorten(&mut row)?;
            }
        }
        Some(row)
    }
}

/// For each axis, the largest sets that each slice has all of or nothing of.
pub(crate) fn undivided(slices: &[Slice]) -> [Vec<u8>; 3] {
    let mut axes = Slice::PROGRAMME.axes().map(|all| vec![all]);
    for slice in slices {
        for (axis, of) in axes.iter_mut().zip(slice.axes()) {
            let is_divided = |set: &u8| ![0, *set].contains(&(set & of));
            if axis.iter().any(is_divided) {
                let parts = axis.iter().flat_map(|set| [set & of, set & !of]);
                *axis = parts.filter(|set| *set != 0).collect();
            }
        }
    }
    axes
}

/// Every union of some of these sets, the empty one included.
fn unions(sets: &[u8]) -> Vec<u8> {
    sets.iter().fold(vec![0], |unions, set| {
        unions.iter().flat_map(|union| [*union, union | set]).collect()
    })
}

/// Divides by the common divisor of all numbers.
fn shorten(row: &mut [i128]) -> Option<()> {
    let last = *row.last()?;
    let common = row.iter().fold(last, |common, number| gcd(common, *number));
    for number in row {
        *number = number.checked_div(common)?;
    }
    Some(())
}

/// The greatest common divisor, at least one.
fn gcd(one: i128, other: i128) -> i128 {
    let (mut one, mut other) = (one.unsigned_abs(), other.unsigned_abs());
    // Most numbers are one or minus one, which need no division.
    while other > 1 {
        (one, other) = (other, one.checked_rem(other).unwrap_or_default());
    }
    let divisor = if other == 1 { 1 } else { one };
    // Only two numbers of -2^127 have a divisor that is out of range.
    i128::try_from(divisor).map_or(1, |divisor| divisor.max(1))
}

#[cfg(test)]
mod tests {
    use alloc::vec;
    use alloc::vec::Vec;

    use super::{Basis, Combination, Relation};
    use crate::rules::Slice;

    fn slices(codes: &[&str]) -> Vec<Slice> {
        codes.iter().map(|code| code.parse().expect("the code of a slice")).collect()
    }

    #[test]
    fn a_slice_that_follows_has_whole_number_factors() {
        let (basis, _) = Basis::of(&slices(&["programme", "technical-assistance", "2.A.1"]));
        let combination = basis.combination("2.A.2".parse().expect("a slice"));
        assert_eq!(combination, Some(Combination { divisor: 1, factors: vec![1, -1, -1] }));
        assert_eq!(basis.combination(Slice::URBAN), None);
    }

    #[test]
    fn half_a_sum_has_a_divisor_of_two() {
        let pairs = ["RSO1.1|RSO1.2", "RSO1.2|RSO1.4", "RSO1.1|RSO1.4", "RSO1.1"];
        let (_, relations) = Basis::of(&slices(&pairs));
        let half = Combination { divisor: 2, factors: vec![1, -1, 1] };
        assert_eq!(relations[2], Relation::Independent);
        assert_eq!(relations[3], Relation::Dependent(half));
    }

    #[test]
    fn a_divisor_that_a_later_row_cancels_is_left_out() {
        let stated = [
            "two-cities",
            "2.A.1|RSO2.1",
            "antwerp|both-cities|regular+2.A.1|RSO2.1",
            "ghent|regular+RSO1.1|RSO1.2",
            "ghent+2.A.1|RSO2.1",
        ];
        let (basis, _) = Basis::of(&slices(&stated));
        let rest = basis.combination("other-urban+2.A.1|RSO2.1".parse().expect("a slice"));
        assert_eq!(rest, Some(Combination { divisor: 1, factors: vec![0, 1, -1, 0, -1] }));
    }
}
