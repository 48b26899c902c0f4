//! Whoever has amounts can be checked.

use alloc::vec::Vec;

use super::{Figure, FigureError};
use crate::document::Pointer;
use crate::report::{Assumption, Outcome};
use crate::rules::{Base, Slice};

/// Something that has amounts for slices of the programme's money, and so can be held against a
/// [`RuleSet`](crate::RuleSet).
///
/// A [`FinancialPlan`](crate::FinancialPlan), [`Figures`](crate::allocation::Figures) and where a
/// [`Ledger`](crate::Ledger) stands are; a type of one's own needs only [`figure`](Self::figure).
/// One behind a reference or in a [`Box`](alloc::boxed::Box) is one, too.
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
///             _ => Err(FigureError::default()),
///         }
///     }
/// }
///
/// let report = RuleSet::adopted().check(&Half(Euro::whole(1_000)));
/// assert_eq!(report.outcomes()[0].id(), "urban-minimum");
/// assert_eq!(report.outcomes()[0].verdict(), Verdict::Passed);
/// ```
pub trait Amounts {
    /// The amount for a slice.
    ///
    /// # Errors
    ///
    /// When there is none, or when it is past the range of [`Euro`](crate::Euro).
    fn figure(&self, slice: Slice) -> Result<Figure, FigureError>;

    /// The base that is declared for rules whose source names none.
    ///
    /// # Errors
    ///
    /// When none is declared.
    fn declared_base(&self) -> Result<Figure, FigureError> {
        Err(FigureError::default())
    }

    /// The amount of what a share is taken of. It may come from elsewhere than that of the target:
    /// commitments are held against the plan that they draw on.
    ///
    /// # Errors
    ///
    /// As [`figure`](Self::figure) and [`declared_base`](Self::declared_base).
    fn base(&self, base: Base) -> Result<Figure, FigureError> {
        match base {
            Base::Slice(slice) => self.figure(slice),
            Base::Declared => self.declared_base(),
        }
    }

    /// Of amounts that draw on a plan, such as commitments: the plan's net money, in euros, that is
    /// not drawn yet; below zero where more is. A rule that this can still bring up to what it
    /// requires is open, and not failed. Bases and checks are then of the plan, and targets are not.
    /// Amounts that stand as they are have none.
    fn uncommitted(&self) -> Option<Figure> {
        None
    }

    /// The name of what is checked, for the report.
    #[allow(clippy::unnecessary_literal_bound, reason = "an implementation may have a name")]
    fn subject(&self) -> &str {
        ""
    }

    /// What it takes for granted.
    fn assumptions(&self) -> &[Assumption] {
        &[]
    }

    /// Whether its amounts agree with each other: each check's outcome, and the
    /// [places](Figure::places) of the amounts that it is about. A rule whose figures are made of one
    /// of those is not evaluated where the check failed. Only this crate makes outcomes: a type of
    /// one's own leaves the default, or hands on those of the amounts that it is made of.
    fn checks(&self) -> Vec<(Outcome, Vec<Pointer>)> {
        Vec::new()
    }
}
