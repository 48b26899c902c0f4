//! Whether linear equations have a solution without negative numbers: the first phase of the simplex
//! method, exact, with Bland's rule so that it ends.

use alloc::vec::Vec;

use super::fraction::Fraction;

/// An equation: the factor of each unknown (of those past the end, zero), and what they add up to,
/// which is not negative.
#[derive(Clone, Debug)]
pub(super) struct Equation {
    pub(super) factors: Vec<Fraction>,
    pub(super) sum: Fraction,
}

/// Whether some unknowns, none negative, meet all equations; none where the fractions on the way do
/// not fit.
pub(super) fn feasible(mut equations: Vec<Equation>) -> Option<bool> {
    // Each equation starts with an unknown of its own that makes it hold; the method drives those
    // to zero. `missing` is what they still are together.
    let unknowns = equations.iter().map(|one| one.factors.len()).max()?;
    let mut missing = Equation { factors: Vec::new(), sum: Fraction::ZERO };
    missing.factors.resize(unknowns, Fraction::ZERO);
    for equation in &mut equations {
        equation.factors.resize(unknowns, Fraction::ZERO);
        missing.add(equation, Fraction::ONE)?;
    }
    let mut basis: Vec<usize> = (unknowns..).take(equations.len()).collect();
    while missing.sum.is_positive() {
        let Some(entering) = missing.factors.iter().position(|factor| factor.is_positive()) else {
            return Some(false);
        };
        let mut leaving: Option<(usize, Fraction, usize)> = None;
        for (row, (equation, unknown)) in equations.iter().zip(&basis).enumerate() {
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
        // Nothing holds it back: impossible while what is missing is not negative.
        let (row, _, _) = leaving?;
        let pivot = equations.get(row)?.divided_by(equations.get(row)?.factor(entering))?;
        for (place, equation) in equations.iter_mut().enumerate() {
            if place == row {
                *equation = pivot.clone();
            } else {
                let factor = equation.factor(entering);
                equation.add(&pivot, factor.negated()?)?;
            }
        }
        let factor = missing.factor(entering);
        missing.add(&pivot, factor.negated()?)?;
        *basis.get_mut(row)? = entering;
    }
    Some(true)
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
