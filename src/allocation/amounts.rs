//! Sources of amounts that rules can be checked against.

use alloc::vec::Vec;

use super::{Figure, FigureError, PlanLimit};
use crate::document::Pointer;
use crate::report::{Assumption, Outcome};
use crate::rules::{Base, Slice};
use crate::text::Text;

/// A source of amounts for [`Slice`]s of the programme's funding. A [`RuleSet`](crate::RuleSet) checks these
/// amounts.
///
/// A [`FinancialPlan`](crate::FinancialPlan), [`Figures`](crate::allocation::Figures) and the
/// [`Commitments`](crate::portfolio::Commitments) of a ledger are sources of amounts. A custom type
/// needs only [`figure`](Self::figure). References and boxes of a source are sources too.
///
/// ```
/// use efro_gti::{Euro, RuleSet, Slice};
/// use efro_gti::allocation::{Amounts, Figure, FigureError};
/// use efro_gti::report::Verdict;
///
/// /// Half of everything is urban.
/// struct Half(Euro);
///
/// impl Amounts for Half {
///     fn figure(&self, slice: Slice) -> Result<Figure, FigureError> {
///         match slice {
///             Slice::PROGRAMME | Slice::NET => Ok(Figure::exact(self.0)),
///             Slice::URBAN => Euro::from_cents(self.0.cents() / 2)
///                 .map(Figure::exact)
///                 .map_err(|_| FigureError::OutOfRange),
///             _ => Err(FigureError::not_stated()),
///         }
///     }
/// }
///
/// let report = RuleSet::adopted().check(&Half(Euro::whole(1_000)));
/// assert_eq!(report.outcomes()[0].id(), "urban-minimum");
/// assert_eq!(report.outcomes()[0].verdict(), Verdict::Passed);
/// ```
pub trait Amounts {
    /// Returns the figure of a slice.
    ///
    /// # Errors
    ///
    /// Returns an error if no amount is stated or follows, if the stated amounts contradict each other, or if
    /// the amount is negative or out of the range of [`Euro`](crate::Euro).
    fn figure(&self, slice: Slice) -> Result<Figure, FigureError>;

    /// Returns the amount of [`Base::Declared`], the base of rules whose source names no base.
    ///
    /// # Errors
    ///
    /// Returns an error if no base is declared. The default implementation always does.
    fn declared_base(&self) -> Result<Figure, FigureError> {
        Err(FigureError::not_stated())
    }

    /// Returns the amount of a base. By default it is [`figure`](Self::figure) or
    /// [`declared_base`](Self::declared_base) of this source. Commitments take it from the plan that they are
    /// compared with.
    ///
    /// # Errors
    ///
    /// Returns the errors of [`figure`](Self::figure) and [`declared_base`](Self::declared_base).
    fn base(&self, base: Base) -> Result<Figure, FigureError> {
        match base {
            Base::Slice(slice) => self.figure(slice),
            Base::Declared => self.declared_base(),
        }
    }

    /// Returns the subject of the report, such as the name of the plan. It is empty by default.
    #[allow(clippy::unnecessary_literal_bound, reason = "an implementation may have a name")]
    fn subject(&self) -> &str {
        ""
    }

    /// Returns the additions that the types of this crate make to a report. Other types cannot name the
    /// trait, and so keep the default.
    #[doc(hidden)]
    fn built_in(&self) -> Option<&dyn BuiltInAmounts> {
        None
    }
}

/// The additions that the amounts of this crate make to a report.
pub trait BuiltInAmounts {
    /// Returns the level of commitments.
    fn level(&self) -> Option<Text> {
        None
    }

    /// Returns the uncommitted amount of the plan that the amounts are compared with, or `None` for amounts
    /// that are final. A rule whose shortfall this amount can make up for is open, not failed. Bases and
    /// checks are then those of the plan; targets are not.
    fn uncommitted(&self) -> Option<Result<Figure, FigureError>> {
        None
    }

    /// Returns the limit that each figure of the plan sets on further commitments in a slice, given the
    /// checks of the plan.
    fn plan_limits(&self, slice: Slice, checks: &[(Outcome, Vec<Pointer>)]) -> Vec<PlanLimit> {
        let _ = (slice, checks);
        Vec::new()
    }

    /// Returns the wanted slices that have a figure, as far as they can be listed.
    fn known(&self, wanted: &dyn Fn(Slice) -> bool) -> Vec<Slice> {
        let _ = wanted;
        Vec::new()
    }

    /// Returns the assumptions that the amounts depend on.
    fn all_assumptions(&self) -> &[Assumption] {
        &[]
    }

    /// Returns whether the amounts agree with each other: the outcome of each check, and the
    /// [places](Figure::places) of the amounts that it concerns. A rule with a figure that is made of one
    /// of those is not evaluated if the check failed.
    fn checks(&self) -> Vec<(Outcome, Vec<Pointer>)> {
        Vec::new()
    }
}

/// The uncommitted amount of the plan that a source of amounts is compared with, or `None` if there is no
/// plan.
pub(super) fn uncommitted<A: Amounts + ?Sized>(amounts: &A) -> Option<Result<Figure, FigureError>> {
    amounts.built_in().and_then(BuiltInAmounts::uncommitted)
}

/// The wanted slices that have a figure in a source of amounts, as far as they can be listed.
pub(crate) fn known<A: Amounts + ?Sized>(
    amounts: &A,
    wanted: &dyn Fn(Slice) -> bool,
) -> Vec<Slice> {
    amounts.built_in().map_or_else(Vec::new, |amounts| amounts.known(wanted))
}

/// The level of commitments.
pub(super) fn level<A: Amounts + ?Sized>(amounts: &A) -> Option<Text> {
    amounts.built_in().and_then(BuiltInAmounts::level)
}

/// The assumptions of a source of amounts.
pub(crate) fn assumptions<A: Amounts + ?Sized>(amounts: &A) -> &[Assumption] {
    amounts.built_in().map_or(&[], BuiltInAmounts::all_assumptions)
}

/// The checks of a source of amounts, and the places that each concerns.
pub(crate) fn checks<A: Amounts + ?Sized>(amounts: &A) -> Vec<(Outcome, Vec<Pointer>)> {
    amounts.built_in().map_or_else(Vec::new, BuiltInAmounts::checks)
}
