//! Repairs: what must move for amounts to meet the rules.

use alloc::vec::Vec;

use super::least_change::{Change, LeastChange, Wanted};
use super::moves::{Move, moves};
use super::named_rule::NamedRule;
use super::parts::Parts;
use super::repair_error::RepairError;
use super::side::Side;
use super::smallest::smallest;
use super::solver::Steps;
use crate::allocation::{Amounts, FinancialPlan, checks};
use crate::money::{Euro, OutOfRangeError};
use crate::report::Reason;
use crate::rules::{Base, RuleSet, Slice};

/// Moves between the parts of a plan after which all rules that can be evaluated pass, with the smallest sum found.
///
/// The rules pass to the cent. The total of the plan does not change.
///
/// # What is counted
///
/// A plan divides the same money in several ways, its [`Side`]s: over objectives and over strands, for instance. It
/// seldom states how much of an objective is in which strand. So the moves of each side are listed and counted apart,
/// and [`moved`](Self::moved) is their sum. One transfer, such as from `2.A.2+regular` to `2.A.1+other-urban`, can
/// make a move on both sides, so fewer euros than this sum may be enough. If an amount is stated for a combination,
/// such as `2.A.1+urban`, the two sides are one, on which each euro is counted once: then the sum can be smaller.
///
/// [`is_least`](Self::is_least) says whether a smaller sum is proven not to be enough. Nothing is proven of the amount
/// of one side, since some repairs move more on one side and less on another. Among repairs with the same sum it is
/// the one with the smallest sum of changes, in which technical assistance and regular money count three times and the
/// cities twice. Ties are always broken in the same way.
///
/// An amount that leaves technical assistance is first counted as regular funding under no theme, since technical assistance
/// has no strand and no theme. From there it can move on.
///
/// # What it starts from
///
/// Amounts count as written, so that a rule that passes only within their rounding is repaired too. If they add up only
/// within their rounding, it can be that no move meets a rule to the cent:
/// [`RoundedAmounts`](RepairError::RoundedAmounts). Every rule counts, warnings included. If the amounts do not
/// determine how money is divided, the division that needs the smallest repair is assumed. Whether a move is wise or
/// allowed is not checked.
///
/// Returned by [`RuleSet::repair`].
///
/// ```
/// use efro_gti::{Euro, FinancialPlan, Language, RuleSet, Slice};
///
/// let plan = FinancialPlan::builder("A programme", Euro::whole(1_000))
///     .technical_assistance(Euro::ZERO)
///     .urban(Euro::whole(70))
///     .build()?;
/// let repair = RuleSet::adopted().repair(&plan, &[])?;
/// assert_eq!(
///     repair.headline(Language::English),
///     "For the rules that could be evaluated to pass, it is enough to move €10.00 between the \
///      strands of the programme. Less is not enough.",
/// );
/// // The other rules concern amounts that the plan does not state.
/// assert!(!repair.not_evaluated.is_empty());
/// for part in &repair.parts {
///     println!("{}: {:?} becomes {:?}", part.slice, part.before, part.after);
/// }
/// assert_eq!(repair.change_of(Slice::URBAN)?, Euro::whole(10));
/// let report = RuleSet::adopted().check(&repair.amend(&plan)?);
/// assert!(report.failed().next().is_none());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Repair {
    /// The moves, those between objectives first. Empty if all rules that can be evaluated pass.
    pub moves: Vec<Move>,
    /// Each part that changes.
    pub parts: Vec<ChangedPart>,
    /// The rules that could not be evaluated, each with the reason. The repair does not take them into account.
    pub not_evaluated: Vec<(NamedRule, Reason)>,
    /// In cents.
    lower_bound: i128,
    all_parts: Parts,
    /// The change of each part, in cents.
    changes: Vec<i128>,
}

/// A part before and after a repair, in euros.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ChangedPart {
    /// The side.
    pub side: Side,
    /// The part.
    pub slice: Slice,
    /// Its amount before, or `None` if the amounts do not determine it.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub before: Option<Euro>,
    /// Its amount after the moves, or `None` if the amounts do not determine it.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub after: Option<Euro>,
}

/// The numbers of tableaus that are computed for a repair, and again for a contradiction: about a second.
const STEPS: Steps = Steps::at_most(10_000_000);

impl RuleSet {
    /// Returns the repair with the [smallest sum](Repair#what-is-counted) found, after which all rules that can be
    /// evaluated pass. Each part within a `pinned` slice keeps its amount: nothing moves into the slice, out of it, or between its parts. Pin
    /// [`Slice::TECHNICAL_ASSISTANCE`] unless it may change: it is a flat rate (CPR, art. 36(5)), and the smallest repair is
    /// sometimes to move money to it, which shrinks a base.
    ///
    /// The amounts may be those of a [`FinancialPlan`], of [`Figures`](crate::allocation::Figures), or of a custom
    /// type. The work is bounded by a number of steps, so that the answer is the same on every machine. If these are
    /// not enough, the repair is the best one found, and its [lower bound](Repair::lower_bound) is below its sum.
    ///
    /// # Errors
    /// * [`Contradiction`](RepairError::Contradiction): no repair exists. It names the rules and pinned slices that
    ///   contradict each other. If technical assistance is not pinned, rules that contradict each other are met where the
    ///   whole net amount moves to it, since a share of zero is zero: see [`RuleSet::conflicts`].
    /// * [`PinNotSeparable`](RepairError::PinNotSeparable): the amounts do not separate a pinned slice from the rest.
    /// * [`AmountsDisagree`](RepairError::AmountsDisagree): the stated amounts contradict each other, even if that does
    ///   not concern a rule. It names the checks that failed.
    /// * [`RoundedAmounts`](RepairError::RoundedAmounts): the stated amounts add up only within their rounding, so that no
    ///   move meets the rules to the cent.
    /// * [`StepLimit`](RepairError::StepLimit): no repair was found within the step limit. It has a lower bound if
    ///   one is known.
    /// * [`OutOfRange`](RepairError::OutOfRange): an amount is out of range.
    ///
    /// ```
    /// use efro_gti::{Euro, FinancialPlan, RuleSet, Slice};
    ///
    /// let plan = FinancialPlan::builder("A programme", Euro::whole(1_000))
    ///     .technical_assistance(Euro::ZERO)
    ///     .urban(Euro::whole(70))
    ///     .build()?;
    /// let repair = RuleSet::adopted().repair(&plan, &[])?;
    /// assert_eq!(repair.moved()?, Euro::whole(10));
    /// assert!(repair.is_least());
    /// let reason = "without it: Minimum for sustainable urban development (€10.00 short)";
    /// let moved = "€10.00 from the regular strand to sustainable urban development";
    /// assert_eq!(repair.moves[0].to_string(), format!("{moved}; {reason}"));
    ///
    /// // Contracted funding does not move.
    /// let contracted = [Slice::URBAN, Slice::TECHNICAL_ASSISTANCE];
    /// assert!(RuleSet::adopted().repair(&plan, &contracted).is_err());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn repair<A: Amounts + ?Sized>(
        &self,
        amounts: &A,
        pinned: &[Slice],
    ) -> Result<Repair, RepairError> {
        let checks = checks(amounts);
        let outcomes = self.check_each(amounts, &checks);
        RepairError::if_amounts_disagree(&checks, &outcomes)?;
        let parts = Parts::of(amounts, self, pinned);
        if let Some(slice) = pinned.iter().find(|slice| parts.side_of(**slice).is_none()) {
            return Err(RepairError::PinNotSeparable { slice: *slice });
        }
        let mut wanted =
            Wanted { rules: Vec::new(), pinned: pinned.to_vec(), sums_of_parts: false };
        let mut not_evaluated = Vec::new();
        for (rule, outcome) in &outcomes {
            let bases = [rule.target().into(), rule.base()];
            let inseparable = bases.into_iter().find(|base| !parts.separate(*base));
            let reason = match (outcome.measure(), outcome.reason(), inseparable) {
                (Some(measure), _, None) => {
                    wanted.rules.push((*rule, measure));
                    continue;
                }
                (Some(_), _, Some(slice)) => Reason::NotSeparable { of: slice },
                (None, Some(reason), _) => reason.clone(),
                // An outcome of a rule has either.
                (None, None, _) => continue,
            };
            not_evaluated.push(((*rule).into(), reason));
        }
        let Some(change) = LeastChange::of(&parts, &wanted).solve(&mut STEPS.clone())? else {
            let is_rounded = |base: Base| {
                amounts.base(base).is_ok_and(|figure| figure.half_unit() != Euro::ZERO)
            };
            let is_rounded = wanted
                .rules
                .iter()
                .flat_map(|(rule, _)| [rule.target().into(), rule.base()])
                .any(is_rounded);
            return Err(contradiction(&parts, wanted, is_rounded)?);
        };
        Repair::new(parts, &wanted, &change, not_evaluated)
    }
}

/// The rules and pinned slices that contradict each other, none of which can be left out as far as the steps show;
/// pinned ones only where the rules could be met without. `is_rounded` says whether the amounts of the rules are.
fn contradiction(
    parts: &Parts,
    mut wanted: Wanted<'_>,
    is_rounded: bool,
) -> Result<RepairError, RepairError> {
    let mut steps = STEPS.clone();
    let mut is_minimal = true;
    // Requirements count as possible if the steps are not enough.
    let mut contradict =
        |wanted: &Wanted<'_>| match LeastChange::of(parts, wanted).solve(&mut steps) {
            Ok(change) => Ok(change.is_none()),
            Err(RepairError::StepLimit { .. }) => {
                is_minimal = false;
                Ok(false)
            }
            Err(other) => Err(other),
        };
    let of_parts = Wanted { sums_of_parts: true, ..wanted.clone() };
    let meet = || LeastChange::of(parts, &of_parts).solve(&mut STEPS.clone());
    let only_rounded = match is_rounded.then(meet) {
        Some(Ok(Some(_))) => true,
        Some(Ok(None)) => {
            // The rules that contradict each other whatever the rounding are named.
            wanted.sums_of_parts = true;
            false
        }
        _ => false,
    };
    let pinned = core::mem::take(&mut wanted.pinned);
    if !contradict(&wanted)? {
        wanted.pinned = pinned;
    }
    if let Some(places) = LeastChange::of(parts, &wanted).contradiction(&mut STEPS.clone()) {
        let rules = wanted.rules.iter().enumerate();
        let rules = rules.filter(|(place, _)| places.contains(place));
        wanted.rules = rules.map(|(_, rule)| *rule).collect();
    }
    wanted.pinned = smallest(wanted.pinned.clone(), |pinned| {
        contradict(&Wanted { pinned: pinned.to_vec(), ..wanted.clone() })
    })?;
    wanted.rules = smallest(wanted.rules.clone(), |rules| {
        contradict(&Wanted { rules: rules.to_vec(), ..wanted.clone() })
    })?;
    if wanted.rules.is_empty() && wanted.pinned.is_empty() {
        return Ok(RepairError::AmountsDisagree { checks: Vec::new() });
    }
    let rules = wanted.rules.iter().map(|(rule, _)| (*rule).into()).collect();
    if only_rounded {
        return Ok(RepairError::RoundedAmounts { rules });
    }
    Ok(RepairError::Contradiction { rules, pinned: wanted.pinned, is_minimal })
}

impl Repair {
    fn new(
        all_parts: Parts,
        wanted: &Wanted<'_>,
        change: &Change,
        not_evaluated: Vec<(NamedRule, Reason)>,
    ) -> Result<Self, RepairError> {
        let moves = moves(&all_parts, wanted, change)?;
        let changes = change.total.clone();
        let mut parts = Vec::new();
        for (part, change) in all_parts.iter().zip(&changes).filter(|(_, change)| **change != 0) {
            let change = Euro::from_wide_cents(*change)?;
            let after = part.before.map(|before| before.checked_add(change)).transpose()?;
            parts.push(ChangedPart {
                side: part.side,
                slice: part.slice,
                before: part.before,
                after,
            });
        }
        let lower_bound = change.lower_bound;
        Ok(Self { moves, parts, not_evaluated, lower_bound, all_parts, changes })
    }

    /// Returns the sum of the moves, on all sides together, in euros. The same euros [may count on several
    /// sides](Self#what-is-counted).
    ///
    /// # Errors
    ///
    /// Returns an error if the sum is out of range, though each move is in range.
    pub fn moved(&self) -> Result<Euro, OutOfRangeError> {
        Euro::sum(self.moves.iter().map(|one| one.amount))
    }

    /// Returns the amount that moves on one side, in euros.
    ///
    /// # Errors
    ///
    /// Returns an error if the sum is out of range.
    pub fn moved_on(&self, side: Side) -> Result<Euro, OutOfRangeError> {
        let on_side = self.moves.iter().filter(|one| one.side == side);
        Euro::sum(on_side.map(|one| one.amount))
    }

    /// Returns a proven lower bound of [`moved`](Self::moved), in euros: no repair has a smaller sum.
    ///
    /// # Errors
    ///
    /// Returns an error if it is out of range.
    pub fn lower_bound(&self) -> Result<Euro, OutOfRangeError> {
        Euro::from_wide_cents(self.lower_bound)
    }

    /// Returns whether it is proven that no repair has a smaller sum of moves than [`moved`](Self::moved).
    pub fn is_least(&self) -> bool {
        let moved = self.moves.iter().map(|one| i128::from(one.amount.cents()));
        moved.fold(0, i128::saturating_add) <= self.lower_bound
    }

    /// Returns the amount that technical assistance gives up to the regular strand, in euros, before anything moves
    /// between strands. It is negative if technical assistance gets more, and zero if no side divides the net amount
    /// alone.
    ///
    /// # Errors
    ///
    /// Returns an error if the difference is out of range.
    pub fn passed_to_regular_strand(&self) -> Result<Euro, OutOfRangeError> {
        let receives = self.all_parts.iter().any(|part| self.all_parts.receives_net(part));
        let change = self.all_parts.assistance().and_then(|place| self.changes.get(place));
        match change.filter(|_| receives) {
            Some(change) => Euro::from_wide_cents(change.saturating_neg()),
            None => Ok(Euro::ZERO),
        }
    }

    /// Returns the change of a slice, in euros. It is zero for the declared base, and for a slice that the amounts do
    /// not separate from the rest.
    ///
    /// # Errors
    ///
    /// Returns an error if it is out of range.
    pub fn change_of(&self, of: impl Into<Base>) -> Result<Euro, OutOfRangeError> {
        let change = self.all_parts.sum_of_cents(of.into(), &self.changes);
        change.map_or(Ok(Euro::ZERO), Euro::from_wide_cents)
    }

    /// Returns the plan after the moves. `plan` must be the one that was repaired.
    ///
    /// # Errors
    /// Returns an error if an amount is out of range, which cannot happen for the plan that was repaired.
    ///
    /// ```
    /// use efro_gti::{Euro, FinancialPlan, RuleSet, Slice};
    ///
    /// let plan = FinancialPlan::builder("A programme", Euro::whole(1_000))
    ///     .technical_assistance(Euro::ZERO)
    ///     .urban(Euro::whole(70))
    ///     .build()?;
    /// let repair = RuleSet::adopted().repair(&plan, &[])?;
    /// assert_eq!(repair.amend(&plan)?.stated(Slice::URBAN), Some(Euro::whole(80)));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn amend(&self, plan: &FinancialPlan) -> Result<FinancialPlan, OutOfRangeError> {
        plan.with_each(|of, amount| amount.checked_add(self.change_of(of)?))
    }
}
