//! Stated amounts that contradict each other, by more than rounding explains.

use alloc::vec::Vec;

use super::Figure;
use super::statements::{Statement, Statements, canonical, sum_of};
use crate::money::{Euro, OutOfRangeError};
use crate::report::{Problem, Reason};
use crate::rules::{Cells, Slice};

/// A contradiction between stated amounts.
#[derive(Clone, Debug)]
pub(super) struct Contradiction<'a> {
    /// The statements that it concerns, in canonical order. It is reported at the last.
    pub(super) statements: Vec<&'a Statement>,
    /// The problem, or the reason why it cannot be expressed as an amount.
    pub(super) problem: Result<Problem, Reason>,
}

impl<'a> Contradiction<'a> {
    fn new(
        statements: impl IntoIterator<Item = &'a Statement>,
        problem: Result<Problem, Reason>,
    ) -> Self {
        let mut statements: Vec<&Statement> = statements.into_iter().collect();
        statements.sort_unstable_by_key(|statement| canonical(statement.slice));
        Self { statements, problem }
    }
}

impl Statements {
    /// Returns the contradictions: amounts that differ from what follows from others, disjoint parts that together
    /// exceed their whole, and slices whose amount follows and is negative.
    ///
    /// The parts of a whole are taken in canonical order, skipping each that overlaps an earlier one. Slices that
    /// follow are compared if there are not too many of them. Other amounts may contradict each other unnoticed.
    pub(super) fn contradictions(&self) -> Vec<Contradiction<'_>> {
        let differing = self.iter().filter_map(|statement| self.differing(statement));
        let overfull = self.iter().filter_map(|whole| self.overfull(whole));
        let negative = self.negative().into_iter().map(|(slice, terms)| {
            let (amount, [added, subtracted]) = (sum_of(&terms), signed(&terms));
            let problem = match amount {
                Ok(figure) => Ok(Problem::AmountNegative {
                    slice,
                    amount: figure.amount(),
                    added,
                    subtracted,
                }),
                Err(OutOfRangeError) => Err(Reason::OutOfRange { of: slice.into() }),
            };
            Contradiction::new(terms.into_iter().map(|(_, statement)| statement), problem)
        });
        differing.chain(overfull).chain(negative).collect()
    }

    /// A statement that is not what follows from earlier ones.
    fn differing<'a>(&'a self, statement: &'a Statement) -> Option<Contradiction<'a>> {
        let slice = statement.slice;
        let (divisor, terms) = self.dependence(statement)?;
        let opposite = terms.iter().map(|(factor, term)| (factor.wrapping_neg(), *term));
        let sum: Vec<(i128, &Statement)> = opposite.chain([(divisor, statement)]).collect();
        let problem = match sum_of(&sum) {
            Ok(difference) if difference.can_be_zero() => return None,
            Ok(difference) => {
                let ([added, subtracted], amount) = (signed(&terms), statement.figure.amount());
                let expected = expected(amount, divisor, &difference);
                Ok(Problem::AmountDiffers { slice, amount, expected, added, subtracted })
            }
            Err(OutOfRangeError) => Err(Reason::OutOfRange { of: slice.into() }),
        };
        let terms = terms.into_iter().map(|(_, term)| term);
        Some(Contradiction::new(terms.chain([statement]), problem))
    }

    /// The first disjoint parts of a whole that together exceed it.
    fn overfull<'a>(&'a self, whole: &'a Statement) -> Option<Contradiction<'a>> {
        let mut rest = Cells::of(whole.slice);
        let mut parts: Vec<&Statement> = Vec::new();
        let inside = self.iter().filter(|part| is_part(part.slice, whole.slice));
        for part in inside {
            let cells = Cells::of(part.slice);
            if !rest.contains(&cells) {
                continue;
            }
            rest = rest.without(&cells);
            parts.push(part);
            let figures = || parts.iter().map(|part: &&Statement| (1, &part.figure));
            let slices = || parts.iter().map(|part| part.slice).collect();
            let (slice, amount) = (whole.slice, whole.figure.amount());
            let sum = Figure::combination(figures());
            let excess = Figure::combination(figures().chain([(-1, &whole.figure)]));
            let problem = match (sum, excess) {
                (_, Ok(excess)) if excess.amount().is_negative() || excess.can_be_zero() => {
                    continue;
                }
                (Ok(sum), Ok(excess)) => {
                    let (sum, excess) = (sum.amount(), excess.amount());
                    Ok(Problem::PartsAboveWhole {
                        parts: slices(),
                        sum,
                        whole: slice,
                        amount,
                        excess,
                    })
                }
                _ => Err(Reason::OutOfRange { of: slice.into() }),
            };
            return Some(Contradiction::new(parts.iter().copied().chain([whole]), problem));
        }
        None
    }
}

/// What an amount must be, given the difference that it makes when multiplied by the divisor, or `None` if it is no
/// whole number of cents.
fn expected(amount: Euro, divisor: i128, difference: &Figure) -> Option<Euro> {
    let times = i128::from(amount.cents()).checked_mul(divisor)?;
    let expected = times.checked_sub(difference.amount().cents().into())?;
    let is_whole = expected.checked_rem(divisor) == Some(0);
    let cents = expected.checked_div(divisor).filter(|_| is_whole)?;
    Euro::from_wide_cents(cents).ok()
}

/// The slices that are added and those that are subtracted.
fn signed(terms: &[(i128, &Statement)]) -> [Vec<Slice>; 2] {
    let of = |positive: bool| {
        let terms = terms.iter().filter(move |(factor, _)| (*factor > 0) == positive);
        terms.map(|(_, statement)| statement.slice).collect()
    };
    [of(true), of(false)]
}

/// Whether a slice is in another and smaller.
fn is_part(part: Slice, whole: Slice) -> bool {
    part != whole && whole.contains(part)
}
