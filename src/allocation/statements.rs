//! The amounts that are stated for slices, and every amount that follows from them.

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

/// The most slices that are compared with each other one by one, beyond those that are stated. Plans with a full
/// table of objectives and strands have fewer.
const MAX_CANDIDATES: usize = 10_000;

impl Statements {
    /// Returns the statements in canonical order. A slice must not occur twice.
    pub(super) fn of(stated: impl IntoIterator<Item = (Slice, Figure)>) -> Self {
        let mut stated: Vec<(Slice, Figure)> = stated.into_iter().collect();
        stated.sort_by_cached_key(|(slice, _)| canonical(*slice));
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
        match figure.amount().is_negative() {
            false => Ok(figure),
            // Rounding explains why it is below zero.
            true if figure.can_be_zero() => Ok(figure.with_amount(Euro::ZERO)),
            true => Err(FigureError::Negative),
        }
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

    /// Returns how a statement depends on earlier ones, if it does: the number that it is multiplied by, and the
    /// terms that it then equals.
    pub(super) fn dependence<'a>(
        &'a self,
        statement: &'a Statement,
    ) -> Option<(i128, Vec<(i128, &'a Statement)>)> {
        let Relation::Dependent(combination) = &statement.relation else { return None };
        Some((combination.divisor, self.terms(combination)))
    }

    /// Returns every wanted slice that has a figure: those that are stated, and those that follow unless they are too many.
    pub(super) fn known(&self, wanted: &dyn Fn(Slice) -> bool) -> Vec<Slice> {
        let stated = self.iter().map(|statement| statement.slice);
        let mut known: Vec<Slice> = stated.filter(|slice| wanted(*slice)).collect();
        let candidates = self.basis.candidates(MAX_CANDIDATES).unwrap_or_default().into_iter();
        let candidates = candidates.filter(|slice| wanted(*slice));
        known.extend(candidates.filter(|slice| self.figure(*slice).is_ok()));
        known.sort_unstable();
        known.dedup();
        known
    }

    /// Returns the slices that follow and whose figure is below zero, with the statements that they are made of.
    pub(super) fn negative(&self) -> Vec<(Slice, Vec<(i128, &Statement)>)> {
        let candidates = self.basis.candidates(MAX_CANDIDATES).unwrap_or_default();
        let negative =
            candidates.into_iter().filter(|one| self.figure(*one) == Err(FigureError::Negative));
        negative.filter_map(|slice| Some((slice, self.terms_of(slice)?))).collect()
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

/// The sum of statements, each times its factor.
pub(super) fn sum_of(terms: &[(i128, &Statement)]) -> Result<Figure, OutOfRangeError> {
    Figure::combination(terms.iter().map(|(factor, statement)| (*factor, &statement.figure)))
}

/// The slices, in canonical order, whose amounts do not follow from those of the ones before.
#[cfg(feature = "repair")]
pub(crate) fn independent(mut slices: Vec<Slice>) -> Vec<Slice> {
    slices.sort_unstable_by_key(|slice| canonical(*slice));
    let (_, relations) = Basis::of(&slices);
    let slices = slices.into_iter().zip(relations);
    slices.filter(|(_, of)| *of == Relation::Independent).map(|(slice, _)| slice).collect()
}

/// The order of statements: the slices with a named field in a plan, then the larger before the
/// smaller.
pub(super) fn canonical(slice: Slice) -> impl Ord {
    let own = own_fields().position(|own| own == slice);
    (own.unwrap_or(usize::MAX), Reverse(slice.cell_count()), slice)
}

/// The slices with a named field in a plan, each before the smaller ones that it contains.
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

#[cfg(all(test, feature = "repair"))]
mod tests {
    use alloc::vec::Vec;

    use super::{Slice, independent};

    #[test]
    fn slice_that_follows_from_others_is_not_independent() {
        let slices = |codes: &[&str]| -> Vec<Slice> {
            codes.iter().map(|code| code.parse().expect("the code of a slice")).collect()
        };
        let all = slices(&["2.A.2", "programme", "2.A.1", "technical-assistance", "urban"]);
        let expected = slices(&["programme", "technical-assistance", "2.A.1", "urban"]);
        assert_eq!(independent(all), expected);
    }
}
