//! The amounts that are stated for slices, and every amount that follows from them.

use alloc::collections::BTreeSet;
use alloc::vec::Vec;
use core::cmp::Reverse;

use super::basis::{Basis, Combination, Relation};
use super::{Figure, FigureError};
use crate::money::{Euro, OutOfRangeError};
use crate::programme::{Priority, SpecificObjective};
use crate::rules::{Slice, Strand};
use crate::strategy::City;

/// Amounts of slices in their canonical order, with the basis that all other amounts follow from.
///
/// The amount of a slice that is not stated follows if the slice is a combination, with whole-number factors,
/// of stated slices that do not depend on each other. These are the first that do not, so that the amount of
/// a slice is always the same.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub(super) struct Statements {
    /// In canonical order, a slice once.
    stated: Vec<Statement>,
    basis: Basis,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Statement {
    pub(super) slice: Slice,
    pub(super) figure: Figure,
    relation: Relation,
}

/// What a stated amount is compared with: the sum of other amounts times their factors.
pub(super) struct Equation<'a> {
    pub(super) statement: &'a Statement,
    /// The statement times this is the sum.
    pub(super) divisor: i128,
    pub(super) terms: Vec<(i128, &'a Statement)>,
}

impl Statements {
    /// Returns the statements in canonical order. A slice must not occur twice.
    pub(super) fn of(stated: impl IntoIterator<Item = (Slice, Figure)>) -> Self {
        let mut stated: Vec<(Slice, Figure)> = stated.into_iter().collect();
        stated.sort_by_key(|(slice, _)| canonical(*slice));
        let slices: Vec<Slice> = stated.iter().map(|(slice, _)| *slice).collect();
        let (basis, relations) = Basis::of(&slices);
        let stated = stated.into_iter().zip(relations);
        let statement = |((slice, figure), relation)| Statement { slice, figure, relation };
        Self { stated: stated.map(statement).collect(), basis }
    }

    /// Returns the statements in canonical order.
    pub(super) fn iter(&self) -> impl Iterator<Item = &Statement> + Clone {
        self.stated.iter()
    }

    /// Returns the figure that is stated for a slice.
    pub(super) fn stated(&self, slice: Slice) -> Option<&Figure> {
        self.statement(slice).map(|statement| &statement.figure)
    }

    fn statement(&self, slice: Slice) -> Option<&Statement> {
        self.iter().find(|statement| statement.slice == slice)
    }

    /// Returns the figure of a slice: stated, or as it follows.
    pub(super) fn figure(&self, slice: Slice) -> Result<Figure, FigureError> {
        if let Some(figure) = self.stated(slice) {
            return Ok(figure.clone());
        }
        let terms = self.terms_of(slice).ok_or_else(FigureError::not_stated)?;
        let figure = sum_of(&terms).map_err(|OutOfRangeError| FigureError::OutOfRange)?;
        if figure.amount().is_negative() { Err(FigureError::Negative) } else { Ok(figure) }
    }

    /// Returns the statements that the figure of a slice is made of, each with its factor, or `None` if the
    /// slice has no figure.
    pub(super) fn terms_of(&self, slice: Slice) -> Option<Vec<(i128, &Statement)>> {
        if let Some(statement) = self.statement(slice) {
            return Some(alloc::vec![(1, statement)]);
        }
        let combination = self.basis.combination(slice).filter(|found| found.divisor == 1)?;
        Some(self.terms(&combination))
    }

    /// Returns what a statement must equal, if it depends on earlier ones.
    pub(super) fn equation<'a>(&'a self, statement: &'a Statement) -> Option<Equation<'a>> {
        let Relation::Dependent(combination) = &statement.relation else { return None };
        let (divisor, terms) = (combination.divisor, self.terms(combination));
        Some(Equation { statement, divisor, terms })
    }

    /// Returns the slices whose amounts contradict each other, by more than rounding explains.
    pub(super) fn contradicted(&self) -> BTreeSet<Slice> {
        let equations = self.iter().filter_map(|statement| self.equation(statement));
        let failed = equations
            .filter(|one| one.difference().is_ok_and(|difference| !difference.can_be_zero()));
        let slices = |equation: Equation<'_>| {
            let terms = equation.terms.into_iter().map(|(_, statement)| statement.slice);
            terms.chain([equation.statement.slice]).collect::<Vec<_>>()
        };
        failed.flat_map(slices).collect()
    }

    /// The statements of the basis in a combination, with their factors.
    fn terms(&self, combination: &Combination) -> Vec<(i128, &Statement)> {
        let basis = self.iter().filter(|statement| statement.relation == Relation::Independent);
        let terms = combination.factors.iter().copied().zip(basis);
        terms.filter(|(factor, _)| *factor != 0).collect()
    }
}

impl Statement {
    /// Whether the numbers that say what the statement depends on are out of range.
    pub(super) fn is_tangled(&self) -> bool {
        self.relation == Relation::Unknown
    }
}

impl Equation<'_> {
    /// Returns what the statement must be, given its difference from that, or `None` if it is no whole number of
    /// cents.
    pub(super) fn expected(&self, difference: &Figure) -> Option<Euro> {
        let times = i128::from(self.statement.figure.amount().cents()).checked_mul(self.divisor)?;
        let expected = times.checked_sub(difference.amount().cents().into())?;
        let whole = expected.checked_rem(self.divisor) == Some(0);
        let cents = expected.checked_div(self.divisor).filter(|_| whole)?;
        Euro::from_wide_cents(cents).ok()
    }

    /// Returns the statement times the divisor, less what it must equal.
    pub(super) fn difference(&self) -> Result<Figure, OutOfRangeError> {
        let terms = self.terms.iter().map(|(factor, term)| (factor.wrapping_neg(), *term));
        let terms: Vec<(i128, &Statement)> =
            terms.chain([(self.divisor, self.statement)]).collect();
        sum_of(&terms)
    }
}

/// The sum of statements, each times its factor.
fn sum_of(terms: &[(i128, &Statement)]) -> Result<Figure, OutOfRangeError> {
    Figure::combination(terms.iter().map(|(factor, statement)| (*factor, &statement.figure)))
}

/// The slices, in canonical order, whose amounts do not follow from those of the ones before.
#[cfg(feature = "repair")]
pub(crate) fn independent(mut slices: Vec<Slice>) -> Vec<Slice> {
    slices.sort_by_key(|slice| canonical(*slice));
    let (_, relations) = Basis::of(&slices);
    let slices = slices.into_iter().zip(relations);
    slices.filter(|(_, of)| *of == Relation::Independent).map(|(slice, _)| slice).collect()
}

/// The order of statements: the slices that have a field of their own in a plan, then the larger before the
/// smaller.
pub(super) fn canonical(slice: Slice) -> impl Ord {
    let own = own_fields().position(|own| own == slice);
    (own.unwrap_or(usize::MAX), Reverse(slice.cell_count()), slice)
}

/// The slices that have a field of their own in a plan, those around others first.
pub(crate) fn own_fields() -> impl Iterator<Item = Slice> {
    let objectives = SpecificObjective::ALL.iter().map(|one| Slice::specific_objective(*one));
    [Slice::PROGRAMME, Slice::TECHNICAL_ASSISTANCE]
        .into_iter()
        .chain(Priority::ALL.iter().map(|one| Slice::priority(*one)))
        .chain(objectives)
        .chain([Slice::URBAN, Slice::TWO_CITIES])
        .chain(City::ALL.iter().map(|one| Slice::city(*one)))
        .chain([Slice::strand(Strand::BothCities)])
}
