//! The least that linear equations allow without negative numbers: the simplex method, exact, with
//! Bland's rule so that it ends.

use alloc::vec::Vec;

use super::UndecidedError;
use super::fraction::Fraction;

/// An equation: the factor of each unknown (of those past the end, zero), and what they add up to,
/// which is not negative.
#[derive(Clone, Debug)]
pub(in crate::repair) struct Equation {
    pub(in crate::repair) factors: Vec<Fraction>,
    pub(in crate::repair) sum: Fraction,
}

/// Equations, each solved for one unknown.
struct Solved {
    equations: Vec<Equation>,
    /// The unknown that each equation is solved for. The others are zero.
    basis: Vec<usize>,
    unknowns: usize,
}

/// The unknowns, none negative, that meet all equations at the least cost, or that there are none. A
/// cost is not negative, and past the end zero.
///
/// # Errors
///
/// When the fractions on the way do not fit.
pub(in crate::repair) fn least(
    equations: Vec<Equation>,
    costs: &[Fraction],
) -> Result<Option<Vec<Fraction>>, UndecidedError> {
    let (mut solved, missing) = Solved::new(equations).ok_or(UndecidedError)?;
    if missing.is_positive() {
        return Ok(None);
    }
    if !costs.is_empty() {
        solved.lower_cost(costs).ok_or(UndecidedError)?;
    }
    let mut values = zeros(solved.unknowns);
    for (equation, unknown) in solved.equations.iter().zip(&solved.basis) {
        if let Some(value) = values.get_mut(*unknown) {
            *value = equation.sum;
        }
    }
    Ok(Some(values))
}

fn zeros(count: usize) -> Vec<Fraction> {
    alloc::vec![Fraction::ZERO; count]
}

impl Solved {
    /// The equations solved as far as they go, and what is missing for all to hold.
    fn new(mut equations: Vec<Equation>) -> Option<(Self, Fraction)> {
        // Each equation starts with an unknown of its own that makes it hold; the method drives those
        // to zero. `missing` is what they still are together.
        let unknowns = equations.iter().map(|one| one.factors.len()).max()?;
        let mut missing = Equation { factors: zeros(unknowns), sum: Fraction::ZERO };
        for equation in &mut equations {
            equation.factors.resize(unknowns, Fraction::ZERO);
            missing.add(equation, Fraction::ONE)?;
        }
        let basis = (unknowns..).take(equations.len()).collect();
        let mut solved = Self { equations, basis, unknowns };
        solved.lower(&mut missing)?;
        Some((solved, missing.sum))
    }

    /// Lowers the cost as far as it goes.
    fn lower_cost(&mut self, costs: &[Fraction]) -> Option<()> {
        self.drop_own_unknowns()?;
        let cost = |unknown: usize| costs.get(unknown).copied().unwrap_or(Fraction::ZERO);
        let mut total = Equation { factors: zeros(self.unknowns), sum: Fraction::ZERO };
        for (equation, unknown) in self.equations.iter().zip(&self.basis) {
            total.add(equation, cost(*unknown))?;
        }
        for (unknown, factor) in total.factors.iter_mut().enumerate() {
            *factor = factor.minus(cost(unknown))?;
        }
        self.lower(&mut total)
    }

    /// Lowers the sum of `goal` as far as it goes; an unknown with a positive factor in it does so.
    fn lower(&mut self, goal: &mut Equation) -> Option<()> {
        while let Some(entering) = goal.factors.iter().position(|factor| factor.is_positive()) {
            let mut leaving: Option<(usize, Fraction, usize)> = None;
            for (row, (equation, unknown)) in self.equations.iter().zip(&self.basis).enumerate() {
                let factor = equation.factor(entering);
                if !factor.is_positive() {
                    continue;
                }
                let room = equation.sum.over(factor)?;
                let tighter = match leaving {
                    None => true,
                    Some((_, least, first)) => {
                        room.is_less_than(least)? || (room == least && *unknown < first)
                    }
                };
                if tighter {
                    leaving = Some((row, room, *unknown));
                }
            }
            // Nothing holds it back: impossible, since no goal goes below zero.
            let (row, _, _) = leaving?;
            self.solve(row, entering)?;
            let factor = goal.factor(entering);
            goal.add(self.equations.get(row)?, factor.negated()?)?;
        }
        Some(())
    }

    /// Solves the equation at `row` for the unknown `entering`, and puts it into the others.
    fn solve(&mut self, row: usize, entering: usize) -> Option<()> {
        let pivot = self.equations.get(row)?;
        let pivot = pivot.divided_by(pivot.factor(entering))?;
        for (place, equation) in self.equations.iter_mut().enumerate() {
            if place == row {
                *equation = pivot.clone();
            } else {
                let factor = equation.factor(entering);
                equation.add(&pivot, factor.negated()?)?;
            }
        }
        *self.basis.get_mut(row)? = entering;
        Some(())
    }

    /// Solves what is still solved for an unknown of its own, which is zero by now, for another; an
    /// equation that has no other follows from the rest and is dropped.
    fn drop_own_unknowns(&mut self) -> Option<()> {
        let mut row = 0_usize;
        while let (Some(unknown), Some(equation)) = (self.basis.get(row), self.equations.get(row)) {
            if *unknown < self.unknowns {
                row = row.checked_add(1)?;
            } else if let Some(other) = equation.factors.iter().position(|one| !one.is_zero()) {
                self.solve(row, other)?;
            } else {
                self.equations.remove(row);
                self.basis.remove(row);
            }
        }
        Some(())
    }
}

impl Equation {
    fn factor(&self, unknown: usize) -> Fraction {
        self.factors.get(unknown).copied().unwrap_or(Fraction::ZERO)
    }

    /// Adds `times` the other equation.
    fn add(&mut self, other: &Self, times: Fraction) -> Option<()> {
        if times.is_zero() {
            return Some(());
        }
        for (own, other) in self.factors.iter_mut().zip(&other.factors) {
            if !other.is_zero() {
                *own = own.plus(other.times(times)?)?;
            }
        }
        self.sum = self.sum.plus(other.sum.times(times)?)?;
        Some(())
    }

    fn divided_by(&self, divisor: Fraction) -> Option<Self> {
        let factors =
            self.factors.iter().map(|factor| factor.over(divisor)).collect::<Option<_>>()?;
        Some(Self { factors, sum: self.sum.over(divisor)? })
    }
}

#[cfg(test)]
mod tests {
    use alloc::vec::Vec;

    use super::{Equation, Fraction, least};

    /// With the last of those that hold an unknown back alike the first system goes round for ever;
    /// with the first that comes, the second.
    #[test]
    fn it_ends_where_several_hold_an_unknown_back_alike() {
        let one: [(&[i128], i128); 5] = [
            (&[1, -2, -1, 2, 1, 1, 2, -2, 2], 0),
            (&[-1, -2, -2, -2, -1, 1, 1, -1, 2], 0),
            (&[-2, 1, 0, -2, 1, 1, -1, -2, 0], 0),
            (&[-1, 2, -2, 1, 0, -1, -1, -2, -1], 0),
            (&[1, 1, 0, 0, 1, 1, 0, 0, 2], 1),
        ];
        let other: [(&[i128], i128); 4] = [
            (&[-1, 0, -3, -2, 2, -2, -3, 1], 0),
            (&[3, -3, 3, -1, 3, 1, 1, -3], 0),
            (&[-2, 1, -3, 1, 0, -2, 3, 1], 0),
            (&[-3, -3, 0, 2, 3, -3, 0, 2], 0),
        ];
        for system in [one.as_slice(), &other] {
            let equations = system.iter().map(|(factors, sum)| Equation {
                factors: factors.iter().copied().map(Fraction::whole).collect(),
                sum: Fraction::whole(*sum),
            });
            let equations: Vec<Equation> = equations.collect();
            let values = least(equations.clone(), &[]).unwrap().unwrap();
            for Equation { factors, sum } in equations {
                let mut products =
                    factors.iter().zip(&values).map(|(one, value)| one.times(*value));
                let total = products.try_fold(Fraction::ZERO, |all, one| all.plus(one?));
                assert_eq!(total, Some(sum));
            }
        }
    }
}
