//! How much more can go to a slice before a rule breaks.

use alloc::borrow::Cow;
use alloc::string::ToString;
use alloc::vec::Vec;

use super::amounts::checks;
use super::{Amounts, Limit, PlanLimit, RuleLimit};
use crate::money::{Euro, Share};
use crate::report::{Measure, Outcome, Reason};
use crate::rules::{Base, Bound, Rule, RuleSet, Slice};

/// Where the money comes from that would go to a slice.
///
/// ```
/// use efro_gti::{Euro, RuleSet, Slice};
/// use efro_gti::allocation::{Figures, FundingSource};
///
/// let rules = RuleSet::strategy_text();
/// let figures = Figures::new([
///     (Slice::PROGRAMME, Euro::whole(1_000)),
///     (Slice::URBAN, Euro::whole(100)),
/// ]);
/// // Out of the urban money, until 8 % of the programme is left of it.
/// let moved = rules.headroom(&figures, "regular".parse()?, FundingSource::MovedFrom("other-urban".parse()?));
/// assert_eq!(moved.at_most(), Some(Euro::whole(20)));
/// // The amounts of the priorities and the two cities are not stated and could limit it sooner.
/// assert_eq!(moved.amount(), None);
/// // On top of the programme, until the 100 are 8 % of it: 1,250.
/// let new = rules.headroom(&figures, "regular".parse()?, FundingSource::New);
/// assert_eq!(new.at_most(), Some(Euro::whole(250)));
/// # Ok::<(), efro_gti::ParseError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
#[non_exhaustive]
pub enum FundingSource {
    /// It is new: a base that it goes to grows with it.
    New,
    /// It is planned and not committed yet, up to what the plan has left. The bases are those of the plan
    /// and stay as they are. A shortfall can still be made up for, so that only an excess breaks a rule.
    /// For amounts that draw on no plan the headroom is not known.
    Uncommitted,
    /// It is moved from this slice, of which there is no more than its figure: a base that has both
    /// stays. So does every base that comes from the plan that commitments are compared with.
    MovedFrom(Slice),
}

/// How much can be added to a slice before a passing rule fails or a figure of the plan is exceeded. Any smaller
/// amount is safe too.
///
/// If only a part of the slice (or of the one that the money is moved from) is in a target or a base, the amount is
/// safe wherever in the slice the money goes. Amounts count as written: a rule that passes only within their
/// rounding counts as failing. A rule that fails already does not limit, and is listed; a declared base never
/// grows.
///
/// Returned by [`RuleSet::headroom`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Headroom {
    /// Where the money would go.
    pub slice: Slice,
    /// Where it would come from.
    pub funding_source: FundingSource,
    /// The limit of each rule, in the order of the set.
    pub rules: Vec<RuleLimit>,
    /// For commitments, the limit of each figure of their plan for the slice or a slice around it.
    pub plan: Vec<PlanLimit>,
    /// What there is to be moved, if the money is moved from another slice.
    pub available: Option<Limit>,
}

impl RuleSet {
    /// Returns how much can be added to `slice` before a rule fails, and which rule that is. For commitments
    /// [against a plan](crate::portfolio::Commitments::against) the figures of the plan are limits, too.
    ///
    /// ```
    /// use efro_gti::{Euro, FinancialPlan, Ledger, RuleSet};
    /// use efro_gti::allocation::FundingSource;
    /// use efro_gti::portfolio::{Level, Row};
    ///
    /// let plan = FinancialPlan::builder("A programme", Euro::whole(1_000))
    ///     .technical_assistance(Euro::ZERO)
    ///     .declared_base(Euro::whole(1_000))
    ///     .build()?;
    /// let row = ["a", "", "ghent", "", "RSO2.4", "contracted", "70.00", "200.00"];
    /// let ledger: Ledger = [Row::from_fields(row.map(Some))?].into_iter().collect();
    ///
    /// // How much is left for RSO2.4 in Ghent if the two cities get exactly 10 %?
    /// let contracted = ledger.commitments(Level::Contracted)?.against(&plan);
    /// let left =
    ///     RuleSet::adopted().headroom(&contracted, "ghent+RSO2.4".parse()?, FundingSource::Uncommitted);
    /// assert_eq!(left.amount(), Some(Euro::whole(30)));
    /// assert_eq!(left.limiting_rules().collect::<Vec<_>>(), ["two-cities"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn headroom<A: Amounts + ?Sized>(
        &self,
        amounts: &A,
        slice: Slice,
        funding_source: FundingSource,
    ) -> Headroom {
        let built_in = amounts.built_in();
        let draws_on_plan = built_in.is_some_and(|amounts| amounts.uncommitted().is_some());
        let bases_stay = match funding_source {
            FundingSource::New => false,
            FundingSource::Uncommitted => true,
            FundingSource::MovedFrom(_) => draws_on_plan,
        };
        let checks = checks(amounts);
        let rules = self.check_each(amounts, &checks).into_iter();
        let rules = rules.map(|(rule, outcome)| RuleLimit {
            rule: Cow::Owned(rule.id().to_string()),
            limit: limit_of(rule, &outcome, &Way { slice, funding_source, bases_stay }),
        });
        let in_plan = |from: Option<Slice>| {
            let limits =
                built_in.map_or_else(Vec::new, |amounts| amounts.plan_limits(slice, &checks));
            let outside = |one: &PlanLimit| from.is_none_or(|from| !one.slice.contains(from));
            limits.into_iter().filter(outside).collect()
        };
        let (plan, available) = match funding_source {
            FundingSource::New => (Vec::new(), None),
            FundingSource::Uncommitted if draws_on_plan => (in_plan(None), None),
            FundingSource::Uncommitted => {
                (Vec::new(), Some(Limit::NotEvaluated { reason: Reason::NoPlan }))
            }
            FundingSource::MovedFrom(from) => {
                let limit = match amounts.figure(from) {
                    Ok(figure) => Limit::UpTo { amount: figure.amount().max(Euro::ZERO) },
                    Err(missing) => Limit::NotEvaluated { reason: missing.reason(from.into()).1 },
                };
                (in_plan(Some(from)), Some(limit))
            }
        };
        Headroom { slice, funding_source, rules: rules.collect(), plan, available }
    }
}

/// A movement of money: its destination, its source, and whether all bases stay as they are.
struct Way {
    slice: Slice,
    funding_source: FundingSource,
    bases_stay: bool,
}

fn limit_of(rule: &Rule, outcome: &Outcome, way: &Way) -> Limit {
    match (outcome.measure(), outcome.reason()) {
        (Some(measure), _) => limit_in(measure, way),
        (None, Some(reason))
            if way.changes(rule.target(), rule.base()).any(|one| one != (0, 0)) =>
        {
            Limit::NotEvaluated { reason: reason.clone() }
        }
        // Whatever its figures are, they stay.
        (None, _) => Limit::Unlimited,
    }
}

/// The change that a cent makes: to the target and to the base.
type Change = (i128, i128);

impl Way {
    /// Returns the changes that a cent can make, depending on where in the slices it is.
    #[expect(clippy::arithmetic_side_effects, reason = "none is above one")]
    fn changes(&self, target: Slice, base: Base) -> impl Iterator<Item = Change> {
        let of = |slice| changes_in(slice, target, base, self.bases_stay);
        let arriving: Vec<Change> = of(self.slice).collect();
        let leaving: Vec<Change> = match self.funding_source {
            FundingSource::MovedFrom(from) => of(from).collect(),
            FundingSource::New | FundingSource::Uncommitted => alloc::vec![(0, 0)],
        };
        let pairs = arriving
            .into_iter()
            .flat_map(move |to| leaving.clone().into_iter().map(move |from| (to, from)));
        pairs.map(|(to, from)| (to.0 - from.0, to.1 - from.1))
    }
}

/// Returns the changes that a cent in `slice` can make, depending on where in it the cent is.
fn changes_in(
    slice: Slice,
    target: Slice,
    base: Base,
    bases_stay: bool,
) -> impl Iterator<Item = Change> {
    let in_target = slice.overlaps(target);
    let [both, base_only, neither] = match base {
        Base::Slice(base) if !bases_stay => [
            in_target.then_some((1, 1)),
            slice.intersection(base).is_some_and(|part| !target.contains(part)).then_some((0, 1)),
            (!base.contains(slice)).then_some((0, 0)),
        ],
        Base::Slice(_) | Base::Declared => {
            [in_target.then_some((1, 0)), None, (!target.contains(slice)).then_some((0, 0))]
        }
    };
    both.into_iter().chain(base_only).chain(neither)
}

/// Returns the limit of a rule for a transfer from anywhere in the one slice to anywhere in the other.
///
/// Every condition is linear in the amount, in whole cents too: *exactly* holds where the target is
/// less than a cent from its share. So what holds at an amount holds at any less.
#[expect(
    clippy::arithmetic_side_effects,
    reason = "an i64 times a billion is far within an i128, and so is a sum of two; what is divided by \
              is above zero"
)]
fn limit_in(measure: &Measure, way: &Way) -> Limit {
    let can_be_mended = way.funding_source == FundingSource::Uncommitted;
    if !measure.excess.is_zero() || (!measure.shortfall.is_zero() && !can_be_mended) {
        return Limit::FailsAlready;
    }
    let share = i128::from(measure.share.billionths());
    let (actual, base) =
        (i128::from(measure.actual.cents()), i128::from(measure.base_amount.cents()));
    // In billionths of a cent, as the check compares them.
    let above = actual * Share::PARTS - base * share;
    let (to_floor, to_ceiling) = match measure.bound {
        Bound::AtLeast => (Some(above), None),
        Bound::AtMost => (None, Some(-above)),
        Bound::Exactly => (Some(above + Share::PARTS - 1), Some(Share::PARTS - 1 - above)),
    };
    let to_base = (measure.base != Base::Declared).then_some(base - actual);
    // How many cents fit, when each takes `-change` of what is left.
    let fit = |left: Option<i128>, change: i128| {
        left.filter(|_| change < 0).map(|left| left.max(0) / -change)
    };
    let (mut share_breaks, mut base_is_full) = (None, None);
    for (target, base) in way.changes(measure.target, measure.base) {
        let rise = target * Share::PARTS - base * share;
        share_breaks = sooner(share_breaks, sooner(fit(to_floor, rise), fit(to_ceiling, -rise)));
        base_is_full = sooner(base_is_full, fit(to_base, base - target));
    }
    let amount = |cents: Option<i128>| cents.and_then(|cents| Euro::from_wide_cents(cents).ok());
    match (amount(share_breaks), amount(base_is_full)) {
        (Some(amount), full) if full.is_none_or(|full| amount <= full) => Limit::UpTo { amount },
        (_, Some(amount)) => Limit::WholeBase { amount },
        (_, None) => Limit::Unlimited,
    }
}

/// The smaller of what there is.
fn sooner<T: Ord>(one: Option<T>, other: Option<T>) -> Option<T> {
    one.into_iter().chain(other).min()
}

impl Headroom {
    /// Returns how much can be added to the slice, in euros, or `None` if that is unlimited or not known, since
    /// something that could limit it [has no figure](Self::not_evaluated).
    ///
    /// A rule that fails already does not limit: see [`failing_rules`](Self::failing_rules).
    pub fn amount(&self) -> Option<Euro> {
        self.at_most().filter(|amount| amount.is_zero() || self.is_known())
    }

    /// Returns the most that can be added to the slice by all that is known, in euros: an upper bound of
    /// [`amount`](Self::amount). `None` if nothing that is known limits it.
    ///
    /// ```
    /// use efro_gti::{Euro, RuleSet, Slice};
    /// use efro_gti::allocation::{Figures, FundingSource};
    ///
    /// // Nothing says what the 10 % for the two cities are taken of.
    /// let figures = Figures::new([
    ///     (Slice::NET, Euro::whole(1_000)),
    ///     (Slice::URBAN, Euro::whole(100)),
    ///     (Slice::TWO_CITIES, Euro::whole(60)),
    /// ]);
    /// let out = FundingSource::MovedFrom(Slice::TWO_CITIES);
    /// let headroom = RuleSet::adopted().headroom(&figures, "regular".parse()?, out);
    /// assert_eq!((headroom.amount(), headroom.at_most()), (None, Some(Euro::whole(20))));
    /// # Ok::<(), efro_gti::ParseError>(())
    /// ```
    pub fn at_most(&self) -> Option<Euro> {
        self.limits().filter_map(Limit::amount).min()
    }

    /// Returns whether nothing limits the amount, and everything that could was evaluated.
    pub fn is_unlimited(&self) -> bool {
        self.at_most().is_none() && self.is_known()
    }

    /// Whether everything that could limit the amount has its figures.
    fn is_known(&self) -> bool {
        !self.limits().any(|limit| matches!(limit, Limit::NotEvaluated { .. }))
    }

    fn limits(&self) -> impl Iterator<Item = &Limit> {
        let rules = self.rules.iter().map(|one| &one.limit);
        rules.chain(self.plan.iter().map(|one| &one.limit)).chain(&self.available)
    }

    /// Returns the ids of the rules that would fail with one cent more. Their titles are those of
    /// [`RuleSet::rule`].
    pub fn limiting_rules(&self) -> impl Iterator<Item = &str> {
        self.rules_that(|limit| self.is_reached(limit))
    }

    /// Returns the slices whose figures in the plan would be exceeded with one cent more.
    pub fn limiting_figures(&self) -> impl Iterator<Item = Slice> {
        self.plan.iter().filter(|one| self.is_reached(&one.limit)).map(|one| one.slice)
    }

    /// Whether a limit is the one that is reached first.
    pub(super) fn is_reached(&self, limit: &Limit) -> bool {
        limit.amount().is_some() && limit.amount() == self.at_most()
    }

    /// Returns the ids of the rules that fail already, and so do not limit.
    pub fn failing_rules(&self) -> impl Iterator<Item = &str> {
        self.rules_that(|limit| *limit == Limit::FailsAlready)
    }

    /// Returns the ids of the rules that could limit the amount and have no figure, each with the reason.
    pub fn not_evaluated(&self) -> impl Iterator<Item = (&str, &Reason)> {
        self.rules.iter().filter_map(|one| Some((&*one.rule, one.limit.reason()?)))
    }

    fn rules_that(&self, is: impl Fn(&Limit) -> bool) -> impl Iterator<Item = &str> {
        self.rules.iter().filter(move |one| is(&one.limit)).map(|one| &*one.rule)
    }
}
